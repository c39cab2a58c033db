<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>artiscope::About</name>
    <message>
        <source>About Artiscope</source>
        <translation>Acerca de Artiscope</translation>
    </message>
    <message>
        <source>&lt;b&gt;Artiscope %1&lt;/b&gt;&lt;br&gt;Find, read and render the artifacts of an Infrahub server.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2.</source>
        <translation>&lt;b&gt;Artiscope %1&lt;/b&gt;&lt;br&gt;Encuentre, lea y renderice los artefactos de un servidor Infrahub.&lt;br&gt;&lt;br&gt;Software libre bajo la GNU General Public License, versión 3 o posterior. Creado con Qt %2.</translation>
    </message>
</context>
<context>
    <name>artiscope::Actions</name>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Conexiones…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Cerrar &amp;sesión</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <translation>Abrir &amp;enlace…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open the link on the clip&amp;board</source>
        <translation>Abrir el enlace del &amp;portapapeles</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Ir a cualquier cosa…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Choose a b&amp;ranch…</source>
        <translation>Elegir &amp;rama…</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Choose a &amp;time…</source>
        <translation>Elegir &amp;momento…</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Show &amp;now</source>
        <translation>Mostrar e&amp;l presente</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Panel siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Definitions</source>
        <translation>Definicio&amp;nes</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Esquema</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Show in &amp;source</source>
        <translation>Mostrar en la &amp;fuente</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Show &amp;in preview</source>
        <translation>Mostrar en la &amp;vista previa</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generar</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Generate whole &amp;definition…</source>
        <translation>Generar toda la &amp;definición…</translation>
    </message>
    <message>
        <source>About the de&amp;finition</source>
        <translation>&amp;Sobre la definición</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Gu&amp;ardar como…</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>&amp;Open in another program</source>
        <translation>Abrir en otro progra&amp;ma</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Print the source…</source>
        <translation>Imprimir el te&amp;xto fuente…</translation>
    </message>
    <message>
        <source>S&amp;ave the source as PDF…</source>
        <translation>Guardar el texto &amp;fuente como PDF…</translation>
    </message>
    <message>
        <source>With another &amp;branch…</source>
        <translation>Con otra &amp;rama…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>With the &amp;default branch</source>
        <translation>Con la rama &amp;predeterminada</translation>
    </message>
    <message>
        <source>With where this branch be&amp;gan</source>
        <translation>Con el &amp;inicio de esta rama</translation>
    </message>
    <message>
        <source>With this branch &amp;yesterday</source>
        <translation>Con esta rama a&amp;yer</translation>
    </message>
    <message>
        <source>With my last &amp;visit</source>
        <translation>Con mi última &amp;visita</translation>
    </message>
    <message>
        <source>Ch&amp;anges by moment</source>
        <translation>Cambios por &amp;momento</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Say whose changes they a&amp;re</source>
        <translation>Indicar de &amp;quién son los cambios</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>In&amp;tercambiar</translation>
    </message>
    <message>
        <source>S&amp;top comparing</source>
        <translation>&amp;Dejar de comparar</translation>
    </message>
    <message>
        <source>Copy patc&amp;h</source>
        <translation>&amp;Copiar parche</translation>
    </message>
    <message>
        <source>Sav&amp;e patch…</source>
        <translation>&amp;Guardar parche…</translation>
    </message>
    <message>
        <source>Save patch of &amp;all…</source>
        <translation>Guardar parche de &amp;todo…</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Guardar &amp;informe…</translation>
    </message>
    <message>
        <source>&amp;Own program</source>
        <translation>Programa &amp;propio</translation>
    </message>
    <message>
        <source>Compar&amp;e with clipboard</source>
        <translation>Co&amp;mparar con portapapeles</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Compare with &amp;file…</source>
        <translation>Comparar con arc&amp;hivo…</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Cambio &amp;siguiente</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>Cambio &amp;anterior</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation>Ctrl+Shift+X</translation>
    </message>
    <message>
        <source>Compare &amp;three-way</source>
        <translation>Comparar a tres &amp;vías</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Y</source>
        <translation>Ctrl+Shift+Y</translation>
    </message>
    <message>
        <source>N&amp;ext conflict</source>
        <translation>Conflicto s&amp;iguiente</translation>
    </message>
    <message>
        <source>Ctrl+F8</source>
        <translation>Ctrl+F8</translation>
    </message>
    <message>
        <source>Previous c&amp;onflict</source>
        <translation>Con&amp;flicto anterior</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F8</source>
        <translation>Ctrl+Shift+F8</translation>
    </message>
    <message>
        <source>&amp;Swap sides</source>
        <translation>I&amp;ntercambiar lados</translation>
    </message>
    <message>
        <source>Alt+\</source>
        <translation>Alt+\</translation>
    </message>
    <message>
        <source>Go to where it was &amp;moved</source>
        <translation>Ir adonde se m&amp;ovió</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation>Ctrl+Shift+J</translation>
    </message>
    <message>
        <source>C&amp;lose the comparison</source>
        <translation>Cerrar &amp;la comparación</translation>
    </message>
    <message>
        <source>Show &amp;everything as of here</source>
        <translation>Mostrar &amp;todo como estaba aquí</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Compare with the one be&amp;fore</source>
        <translation>Comparar con la &amp;anterior</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>Compare the &amp;two</source>
        <translation>Comparar las &amp;dos</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Show who &amp;brought each line</source>
        <translation>Mostrar &amp;quién aportó cada línea</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>&amp;Go to the change that brought this line</source>
        <translation>I&amp;r al cambio que aportó esta línea</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Show &amp;how this line looked before</source>
        <translation>Mostrar cómo era a&amp;ntes esta línea</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>Copy chec&amp;ksum</source>
        <translation>&amp;Copiar checksum</translation>
    </message>
    <message>
        <source>Open in the &amp;web page</source>
        <translation>Abrir en la página &amp;web</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Copy &amp;content</source>
        <translation>Copiar co&amp;ntenido</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copiar &amp;ID</translation>
    </message>
    <message>
        <source>Copy s&amp;torage id</source>
        <translation>Copiar ID de a&amp;lmacén</translation>
    </message>
    <message>
        <source>Copy as DEFINITION/TA&amp;RGET</source>
        <translation>Copiar como DEFINICIÓN/OBJE&amp;TIVO</translation>
    </message>
    <message>
        <source>Cop&amp;y link</source>
        <translation>Copiar &amp;enlace</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Copy &amp;link to the web page</source>
        <translation>Copiar &amp;URL de la página web</translation>
    </message>
    <message>
        <source>Copy as c&amp;url command</source>
        <translation>Copiar como comando cu&amp;rl</translation>
    </message>
    <message>
        <source>Open in a tab of its ow&amp;n</source>
        <translation>Abrir en &amp;pestaña propia</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Open &amp;beside</source>
        <translation>A&amp;brir al lado</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>Conser&amp;var abierto</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Close ot&amp;hers</source>
        <translation>Cerrar l&amp;os demás</translation>
    </message>
    <message>
        <source>Next open &amp;artifact</source>
        <translation>Artefacto abierto &amp;siguiente</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation>Ctrl+PgDown</translation>
    </message>
    <message>
        <source>Previous open artifa&amp;ct</source>
        <translation>Artefacto a&amp;bierto anterior</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation>Ctrl+PgUp</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Copy s&amp;ubtree</source>
        <translation>Copiar &amp;subárbol</translation>
    </message>
    <message>
        <source>Copy &amp;name and value</source>
        <translation>Copiar &amp;nombre y valor</translation>
    </message>
    <message>
        <source>Copy all &amp;details</source>
        <translation>Copiar &amp;detalles</translation>
    </message>
    <message>
        <source>&amp;JSONPath</source>
        <translation>&amp;JSONPath</translation>
    </message>
    <message>
        <source>j&amp;q and yq path</source>
        <translation>Ruta de j&amp;q y yq</translation>
    </message>
    <message>
        <source>&amp;XPath</source>
        <translation>&amp;XPath</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>F&amp;ilter artifacts</source>
        <translation>&amp;Filtrar artefactos</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Find in a&amp;rtifact…</source>
        <translation>&amp;Buscar en el artefacto…</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Go to &amp;line…</source>
        <translation>Ir a la &amp;línea…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Vista &amp;previa</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>&amp;Cambios</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>View &amp;as</source>
        <translation>&amp;Ver como</translation>
    </message>
    <message>
        <source>R&amp;eformat</source>
        <translation>&amp;Reformatear</translation>
    </message>
    <message>
        <source>Alt+Shift+F</source>
        <translation>Alt+Shift+F</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>A&amp;justar líneas largas</translation>
    </message>
    <message>
        <source>Alt+Z</source>
        <translation>Alt+Z</translation>
    </message>
    <message>
        <source>Zoo&amp;m in</source>
        <translation>Aumentar &amp;zoom</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Red&amp;ucir zoom</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Tama&amp;ño habitual</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Fit into the window</source>
        <translation>Ajustar a la ve&amp;ntana</translation>
    </message>
    <message>
        <source>Ctrl+9</source>
        <translation>Ctrl+9</translation>
    </message>
    <message>
        <source>Actual si&amp;ze</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>Ctrl+8</source>
        <translation>Ctrl+8</translation>
    </message>
    <message>
        <source>On &amp;light ground</source>
        <translation>Sobre fondo &amp;claro</translation>
    </message>
    <message>
        <source>On &amp;dark ground</source>
        <translation>Sobre fondo &amp;oscuro</translation>
    </message>
    <message>
        <source>On a &amp;checkerboard</source>
        <translation>Sobre fondo a cua&amp;dros</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>Copiar como &amp;imagen</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Guardar como &amp;PNG…</translation>
    </message>
    <message>
        <source>Save a&amp;s PDF…</source>
        <translation>Guardar como PD&amp;F…</translation>
    </message>
    <message>
        <source>F&amp;old</source>
        <translation>&amp;Plegar</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Desplegar</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>Plegar &amp;todo</translation>
    </message>
    <message>
        <source>Unfold a&amp;ll</source>
        <translation>D&amp;esplegar todo</translation>
    </message>
    <message>
        <source>Fold level &amp;1</source>
        <translation>Plegar nivel &amp;1</translation>
    </message>
    <message>
        <source>Fold level &amp;2</source>
        <translation>Plegar nivel &amp;2</translation>
    </message>
    <message>
        <source>Fold level &amp;3</source>
        <translation>Plegar nivel &amp;3</translation>
    </message>
    <message>
        <source>Fold level &amp;4</source>
        <translation>Plegar nivel &amp;4</translation>
    </message>
    <message>
        <source>Show the side &amp;bar</source>
        <translation>Mostrar la &amp;barra lateral</translation>
    </message>
    <message>
        <source>Show the ou&amp;tline</source>
        <translation>Mostrar el es&amp;quema</translation>
    </message>
    <message>
        <source>&amp;Keep section headings on top</source>
        <translation>&amp;Mantener arriba los títulos de sección</translation>
    </message>
    <message>
        <source>Show white s&amp;pace marks</source>
        <translation>Mostrar e&amp;spacios en blanco</translation>
    </message>
    <message>
        <source>Show &amp;runs</source>
        <translation>&amp;Mostrar ejecuciones</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;About Artiscope</source>
        <translation>&amp;Acerca de Artiscope</translation>
    </message>
    <message>
        <source>Choose an artifact to generate it.</source>
        <translation>Elija un artefacto para generarlo.</translation>
    </message>
    <message>
        <source>choose an artifact first</source>
        <translation>elija primero un artefacto</translation>
    </message>
    <message>
        <source>Choose a definition to generate all of it.</source>
        <translation>Elija una definición para generarla entera.</translation>
    </message>
    <message>
        <source>choose a definition first</source>
        <translation>elija primero una definición</translation>
    </message>
    <message>
        <source>Choose an artifact first.</source>
        <translation>Elija primero un artefacto.</translation>
    </message>
    <message>
        <source>Choose a definition first.</source>
        <translation>Elija primero una definición.</translation>
    </message>
    <message>
        <source>No content is loaded to be searched.</source>
        <translation>No hay contenido cargado en el que buscar.</translation>
    </message>
    <message>
        <source>These bytes are not text.</source>
        <translation>Estos bytes no son texto.</translation>
    </message>
    <message>
        <source>No content is loaded to be printed.</source>
        <translation>No hay contenido cargado que imprimir.</translation>
    </message>
    <message>
        <source>Such a text has no preview; its source is all there is.</source>
        <translation>Un texto así no tiene vista previa; solo existe su texto fuente.</translation>
    </message>
    <message>
        <source>What is shown cannot be made larger or smaller.</source>
        <translation>Lo que se muestra no se puede ampliar ni reducir.</translation>
    </message>
    <message>
        <source>Only a drawing can be fitted.</source>
        <translation>Solo se puede ajustar un dibujo.</translation>
    </message>
    <message>
        <source>No content is loaded.</source>
        <translation>No hay contenido cargado.</translation>
    </message>
    <message>
        <source>Only JSON and XML can be reformatted.</source>
        <translation>Solo se pueden reformatear JSON y XML.</translation>
    </message>
    <message>
        <source>No drawing is shown.</source>
        <translation>No se muestra ningún dibujo.</translation>
    </message>
    <message>
        <source>These are too many to have a tab each: choose fewer.</source>
        <translation>Son demasiados para darles una pestaña a cada uno: elija menos.</translation>
    </message>
    <message>
        <source>No artifact is open.</source>
        <translation>No hay ningún artefacto abierto.</translation>
    </message>
    <message>
        <source>No other artifact is open here.</source>
        <translation>No hay otro artefacto abierto aquí.</translation>
    </message>
    <message>
        <source>No content is loaded to be compared.</source>
        <translation>No hay contenido cargado que comparar.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
    </message>
    <message>
        <source>Nothing is compared.</source>
        <translation>No se compara nada.</translation>
    </message>
    <message>
        <source>Nothing was moved at this place.</source>
        <translation>En este punto no se movió nada.</translation>
    </message>
    <message>
        <source>Stop comparing the snapshots instead.</source>
        <translation>Para ello, deje de comparar las instantáneas.</translation>
    </message>
    <message>
        <source>There is no change that counts.</source>
        <translation>No hay ningún cambio que cuente.</translation>
    </message>
    <message>
        <source>There is no change behind this place.</source>
        <translation>No hay ningún cambio después de este punto.</translation>
    </message>
    <message>
        <source>There is no change before this place.</source>
        <translation>No hay ningún cambio antes de este punto.</translation>
    </message>
    <message>
        <source>It is not known what this one was where the branch began.</source>
        <translation>No se sabe qué era esto al empezar la rama.</translation>
    </message>
    <message>
        <source>Have it said whose the changes are first.</source>
        <translation>Active primero «Indicar de quién son los cambios».</translation>
    </message>
    <message>
        <source>Show the three-way comparison first.</source>
        <translation>Muestre primero la comparación a tres vías.</translation>
    </message>
    <message>
        <source>There is no conflict.</source>
        <translation>No hay ningún conflicto.</translation>
    </message>
    <message>
        <source>There is no conflict behind this place.</source>
        <translation>No hay ningún conflicto después de este punto.</translation>
    </message>
    <message>
        <source>There is no conflict before this place.</source>
        <translation>No hay ningún conflicto antes de este punto.</translation>
    </message>
    <message>
        <source>No snapshots are compared.</source>
        <translation>No se comparan instantáneas.</translation>
    </message>
    <message>
        <source>The snapshots are still being compared.</source>
        <translation>Las instantáneas aún se están comparando.</translation>
    </message>
    <message>
        <source>The snapshots could not be compared.</source>
        <translation>No se pudieron comparar las instantáneas.</translation>
    </message>
    <message>
        <source>Show the history of an artifact first.</source>
        <translation>Muestre primero el historial de un artefacto.</translation>
    </message>
    <message>
        <source>Choose one revision first.</source>
        <translation>Elija primero una revisión.</translation>
    </message>
    <message>
        <source>None is known before this one.</source>
        <translation>No se conoce ninguna anterior a esta.</translation>
    </message>
    <message>
        <source>Choose two revisions first: the second one with Ctrl held down.</source>
        <translation>Elija primero dos revisiones: la segunda con Ctrl pulsado.</translation>
    </message>
    <message>
        <source>Show who brought each line first.</source>
        <translation>Muestre primero quién aportó cada línea.</translation>
    </message>
    <message>
        <source>The server has none of it.</source>
        <translation>El servidor no tiene ninguno.</translation>
    </message>
    <message>
        <source>No server is connected.</source>
        <translation>No hay ningún servidor conectado.</translation>
    </message>
    <message>
        <source>This is the default branch.</source>
        <translation>Esta es la rama predeterminada.</translation>
    </message>
    <message>
        <source>You were not on this server before.</source>
        <translation>Usted no había estado antes en este servidor.</translation>
    </message>
    <message>
        <source>The server does not say when this branch began.</source>
        <translation>El servidor no dice cuándo empezó esta rama.</translation>
    </message>
    <message>
        <source>Only of a branch that is compared with the default branch.</source>
        <translation>Solo con una rama que se compara con la rama predeterminada.</translation>
    </message>
    <message>
        <source>Such a text has no outline.</source>
        <translation>Un texto así no tiene esquema.</translation>
    </message>
    <message>
        <source>Only a tree has places in the source.</source>
        <translation>Solo un árbol tiene lugares en el texto fuente.</translation>
    </message>
    <message>
        <source>Only JSON, YAML and XML have a tree.</source>
        <translation>Solo JSON, YAML y XML tienen un árbol.</translation>
    </message>
    <message>
        <source>The place is that of the caret: show the source first.</source>
        <translation>El lugar es el del cursor: muestre primero el texto fuente.</translation>
    </message>
    <message>
        <source>What is folded is the source: show it first.</source>
        <translation>Lo que se pliega es el texto fuente: muéstrelo primero.</translation>
    </message>
    <message>
        <source>Only the lines that match are shown.</source>
        <translation>Solo se muestran las líneas que coinciden.</translation>
    </message>
    <message>
        <source>There is nothing to fold in this text.</source>
        <translation>En este texto no hay nada que plegar.</translation>
    </message>
    <message>
        <source>The path is that of the caret: show the source first.</source>
        <translation>La ruta es la del cursor: muestre primero el texto fuente.</translation>
    </message>
    <message>
        <source>The outline is being made.</source>
        <translation>Se está creando el esquema.</translation>
    </message>
    <message>
        <source>Only JSON and YAML have such paths.</source>
        <translation>Solo JSON y YAML tienen esas rutas.</translation>
    </message>
    <message>
        <source>Only XML and drawings have such paths.</source>
        <translation>Solo XML y los dibujos tienen esas rutas.</translation>
    </message>
    <message>
        <source>There is no connection to a server.</source>
        <translation>No hay conexión con ningún servidor.</translation>
    </message>
    <message>
        <source>You are looking anonymously.</source>
        <translation>Está accediendo de forma anónima.</translation>
    </message>
    <message>
        <source>No server is open.</source>
        <translation>No hay ningún servidor abierto.</translation>
    </message>
    <message>
        <source>There is no place before this one.</source>
        <translation>No hay ningún lugar anterior a este.</translation>
    </message>
    <message>
        <source>There is no place after this one.</source>
        <translation>No hay ningún lugar posterior a este.</translation>
    </message>
    <message>
        <source>This is now.</source>
        <translation>Ya se muestra el presente.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>C&amp;onfiguración…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>High &amp;contrast, light</source>
        <translation>Alto con&amp;traste, claro</translation>
    </message>
    <message>
        <source>&amp;High contrast, dark</source>
        <translation>&amp;Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>A&amp;tajos</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>Copy diagnostic &amp;report</source>
        <translation>Copiar &amp;informe de diagnóstico</translation>
    </message>
    <message>
        <source>Make the pane &amp;wider</source>
        <translation>Panel más &amp;ancho</translation>
    </message>
    <message>
        <source>Make the pane &amp;narrower</source>
        <translation>Panel más &amp;estrecho</translation>
    </message>
    <message>
        <source>Make the pane &amp;higher</source>
        <translation>Panel más al&amp;to</translation>
    </message>
    <message>
        <source>Make the pane &amp;lower</source>
        <translation>Panel más &amp;bajo</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nueva &amp;ventana</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Show &amp;rulers</source>
        <translation>Mostrar regl&amp;as</translation>
    </message>
    <message>
        <source>Save &amp;JSON…</source>
        <translation>Guardar &amp;JSON…</translation>
    </message>
    <message>
        <source>There was nothing of this one where the branch began.</source>
        <translation>Esto aún no existía al empezar la rama.</translation>
    </message>
    <message>
        <source>only the other snapshot has it</source>
        <translation>solo está en la otra instantánea</translation>
    </message>
    <message>
        <source>Only the snapshot that is compared with has this definition.</source>
        <translation>Solo la instantánea con la que se compara tiene esta definición.</translation>
    </message>
    <message>
        <source>Patches are made, and other programs opened, of snapshots and revisions only: close this comparison first.</source>
        <translation>Los parches y los otros programas son solo para las instantáneas y las revisiones: cierre antes esta comparación.</translation>
    </message>
</context>
<context>
    <name>artiscope::ArtifactCommands</name>
    <message>
        <source>Opened %1, a copy that cannot be changed.</source>
        <translation>Se abrió %1, una copia que no se puede modificar.</translation>
    </message>
    <message>
        <source>The content is on the clipboard.</source>
        <translation>El contenido está en el portapapeles.</translation>
    </message>
    <message>
        <source>1 line on the clipboard.</source>
        <translation>1 línea en el portapapeles.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines on the clipboard.</source>
        <translation>
            <numerusform>%n línea en el portapapeles.</numerusform>
            <numerusform>%n líneas en el portapapeles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save artifact</source>
        <translation>Guardar artefacto</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>artiscope::ArtifactModel</name>
    <message>
        <source>Artifact</source>
        <translation>Artefacto</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Storage id</source>
        <translation>ID de almacén</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
</context>
<context>
    <name>artiscope::ArtifactTable</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefactos</translation>
    </message>
    <message>
        <source>No server is connected.</source>
        <translation>No hay ningún servidor conectado.</translation>
    </message>
    <message>
        <source>No artifacts are loaded yet.</source>
        <translation>Aún no se ha cargado ningún artefacto.</translation>
    </message>
    <message>
        <source>Loading artifacts of %1… These are still those of %2.</source>
        <translation>Cargando los artefactos de %1… Estos son todavía los de %2.</translation>
    </message>
    <message>
        <source>Loading artifacts…</source>
        <translation>Cargando artefactos…</translation>
    </message>
    <message>
        <source>There are no artifacts here.</source>
        <translation>Aquí no hay artefactos.</translation>
    </message>
    <message>
        <source>No artifact matches the filter.</source>
        <translation>Ningún artefacto coincide con el filtro.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>There are no artifacts of %1 here.</source>
        <translation>Aquí no hay artefactos de %1.</translation>
    </message>
    <message>
        <source>Nothing had been rendered on the branch %1 by then.</source>
        <translation>En ese momento aún no se había renderizado nada en la rama %1.</translation>
    </message>
    <message>
        <source>The branch %1 has no artifact definition.</source>
        <translation>La rama %1 no tiene ninguna definición de artefacto.</translation>
    </message>
    <message>
        <source>Each of its targets gets one when the whole definition is generated.</source>
        <translation>Cada uno de sus objetivos recibe uno cuando se genera toda la definición.</translation>
    </message>
    <message>
        <source>Nothing has been rendered on the branch %1 yet. Choose a definition and generate it.</source>
        <translation>Aún no se ha renderizado nada en la rama %1. Elija una definición y genérela.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
</context>
<context>
    <name>artiscope::Banner</name>
    <message>
        <source>Put this notice away</source>
        <translation>Descartar este aviso</translation>
    </message>
</context>
<context>
    <name>artiscope::BlameGutter</name>
    <message>
        <source>Who brought each line</source>
        <translation>Quién aportó cada línea</translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>Línea %L1: %2</translation>
    </message>
</context>
<context>
    <name>artiscope::BlockText</name>
    <message>
        <source>There is no connection to a server.</source>
        <translation>No hay conexión con ningún servidor.</translation>
    </message>
    <message>
        <source>A past time is shown; generating works on now.</source>
        <translation>Se muestra un momento pasado; solo se genera en el presente.</translation>
    </message>
    <message>
        <source>The server has not said yet what you may do on this branch.</source>
        <translation>El servidor aún no ha dicho qué puede hacer usted en esta rama.</translation>
    </message>
    <message>
        <source>Generating needs a sign-in; you are looking anonymously.</source>
        <translation>Para generar hay que iniciar sesión; está accediendo de forma anónima.</translation>
    </message>
    <message>
        <source>Your account may not create and update artifacts on this branch.</source>
        <translation>Su cuenta no puede crear ni actualizar artefactos en esta rama.</translation>
    </message>
    <message>
        <source>This branch has been merged; nothing more can be generated on it.</source>
        <translation>Esta rama se ha fusionado; ya no se puede generar nada en ella.</translation>
    </message>
    <message>
        <source>This branch is being merged; wait until that is over.</source>
        <translation>Esta rama se está fusionando; espere a que termine.</translation>
    </message>
    <message>
        <source>This branch is being deleted.</source>
        <translation>Esta rama se está eliminando.</translation>
    </message>
    <message>
        <source>This branch needs a rebase before anything can be generated on it.</source>
        <translation>Esta rama necesita un rebase antes de poder generar nada en ella.</translation>
    </message>
    <message>
        <source>A merge of this branch failed; an administrator has to recover it first.</source>
        <translation>Falló una fusión de esta rama; antes debe repararla un administrador.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>a past time is shown</source>
        <translation>se muestra un momento pasado</translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <translation>esperando al servidor</translation>
    </message>
    <message>
        <source>needs a sign-in</source>
        <translation>hay que iniciar sesión</translation>
    </message>
    <message>
        <source>not allowed on this branch</source>
        <translation>no permitido en esta rama</translation>
    </message>
    <message>
        <source>the branch is merged</source>
        <translation>la rama está fusionada</translation>
    </message>
    <message>
        <source>the branch is being merged</source>
        <translation>la rama se está fusionando</translation>
    </message>
    <message>
        <source>the branch is being deleted</source>
        <translation>la rama se está eliminando</translation>
    </message>
    <message>
        <source>needs a rebase</source>
        <translation>necesita un rebase</translation>
    </message>
    <message>
        <source>a merge has failed</source>
        <translation>una fusión ha fallado</translation>
    </message>
</context>
<context>
    <name>artiscope::BranchModel</name>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>needs a rebase</source>
        <translation>necesita un rebase</translation>
    </message>
    <message>
        <source>needs a rebase after an upgrade</source>
        <translation>necesita un rebase tras una actualización</translation>
    </message>
    <message>
        <source>merging</source>
        <translation>fusionándose</translation>
    </message>
    <message>
        <source>merge failed</source>
        <translation>fusión fallida</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionada</translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation>eliminándose</translation>
    </message>
    <message>
        <source>default branch</source>
        <translation>rama predeterminada</translation>
    </message>
    <message>
        <source>Branched from %1 at %2</source>
        <translation>Creada a partir de %1 (%2)</translation>
    </message>
    <message>
        <source>branched %1</source>
        <translation>creada %1</translation>
    </message>
</context>
<context>
    <name>artiscope::BranchPopup</name>
    <message>
        <source>Search branches</source>
        <translation>Buscar ramas</translation>
    </message>
    <message>
        <source>Ask the server for its branches again</source>
        <translation>Volver a pedir las ramas al servidor</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Ramas</translation>
    </message>
    <message>
        <source>No branches are known yet.</source>
        <translation>Aún no se conoce ninguna rama.</translation>
    </message>
    <message>
        <source>Loading branches…</source>
        <translation>Cargando ramas…</translation>
    </message>
    <message>
        <source>No branch matches.</source>
        <translation>Ninguna rama coincide.</translation>
    </message>
    <message>
        <source>Esc empties the search.</source>
        <translation>Esc vacía la búsqueda.</translation>
    </message>
</context>
<context>
    <name>artiscope::BranchRows</name>
    <message>
        <source>default</source>
        <translation>predeterminada</translation>
    </message>
</context>
<context>
    <name>artiscope::BranchSelector</name>
    <message>
        <source>branch</source>
        <translation>rama</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>No server is connected.</source>
        <translation>No hay ningún servidor conectado.</translation>
    </message>
    <message>
        <source>The branch %1 is no longer on the server. Choose another one.</source>
        <translation>La rama %1 ya no está en el servidor. Elija otra.</translation>
    </message>
</context>
<context>
    <name>artiscope::BreadcrumbBar</name>
    <message>
        <source>Where the caret is: %1</source>
        <translation>Dónde está el cursor: %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar &amp;ruta</translation>
    </message>
</context>
<context>
    <name>artiscope::ByteWords</name>
    <message>
        <source>mixed: CR LF %1, LF %2</source>
        <translation>mezclados: CR LF %1, LF %2</translation>
    </message>
    <message>
        <source>CR LF</source>
        <translation>CR LF</translation>
    </message>
    <message>
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 NUL</source>
        <translation>%1 NUL</translation>
    </message>
    <message>
        <source>1 control character</source>
        <translation>1 carácter de control</translation>
    </message>
    <message>
        <source>%1 control characters</source>
        <translation>%1 caracteres de control</translation>
    </message>
    <message>
        <source>1 byte that is not UTF-8</source>
        <translation>1 byte que no es UTF-8</translation>
    </message>
    <message>
        <source>%1 bytes that are not UTF-8</source>
        <translation>%1 bytes que no son UTF-8</translation>
    </message>
    <message>
        <source>UTF-16, little endian, shown as text</source>
        <translation>UTF-16, little endian, mostrado como texto</translation>
    </message>
    <message>
        <source>UTF-16, big endian, shown as text</source>
        <translation>UTF-16, big endian, mostrado como texto</translation>
    </message>
    <message>
        <source>UTF-32, little endian, shown as text</source>
        <translation>UTF-32, little endian, mostrado como texto</translation>
    </message>
    <message>
        <source>UTF-32, big endian, shown as text</source>
        <translation>UTF-32, big endian, mostrado como texto</translation>
    </message>
    <message>
        <source>UTF-8 with byte order mark</source>
        <translation>UTF-8 con marca de orden de bytes</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>1 invalid character replaced</source>
        <translation>1 carácter no válido sustituido</translation>
    </message>
    <message>
        <source>%1 invalid characters replaced</source>
        <translation>%1 caracteres no válidos sustituidos</translation>
    </message>
    <message>
        <source>line ends %1</source>
        <translation>finales de línea %1</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Parece</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Finales de línea</translation>
    </message>
    <message>
        <source>no line end at the end</source>
        <translation>sin final de línea al final</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>Caracteres de control</translation>
    </message>
    <message>
        <source>Invalid UTF-8</source>
        <translation>UTF-8 no válido</translation>
    </message>
</context>
<context>
    <name>artiscope::ChangeSetModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definiciones</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duró</translation>
    </message>
</context>
<context>
    <name>artiscope::ChangeSetText</name>
    <message>
        <source>%1 changed</source>
        <translation>modificados: %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>añadidos: %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>eliminados: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>The server could not be asked for its events: what came and went again, and who it was, is not known. Look again later.</source>
        <translation>No se pudieron consultar los eventos del servidor: no se sabe qué apareció y desapareció, ni quién fue. Vuelva a buscar más tarde.</translation>
    </message>
    <message>
        <source>The server has no events of that time: what came and went again, and who it was, is not known.</source>
        <translation>El servidor no tiene eventos de esa época: no se sabe qué apareció y desapareció, ni quién fue.</translation>
    </message>
    <message>
        <source>There are more events than are read at once; before %1, what came and went again, and who it was, is not known. Choose a shorter time.</source>
        <translation>Hay más eventos de los que se leen de una vez; antes de %1 no se sabe qué apareció y desapareció, ni quién fue. Elija un intervalo más corto.</translation>
    </message>
    <message>
        <source>Events go back to %1: what came and went again before, and who it was, is not known.</source>
        <translation>Los eventos llegan hasta %1: no se sabe qué apareció y desapareció antes, ni quién fue.</translation>
    </message>
    <message>
        <source>“%1” was made or rebased last at %2: what was before is the default branch&apos;s.</source>
        <translation>«%1» se creó o tuvo su último rebase el %2: lo anterior es de la rama predeterminada.</translation>
    </message>
    <message>
        <source>The server&apos;s data began at %1.</source>
        <translation>Los datos del servidor empiezan el %1.</translation>
    </message>
</context>
<context>
    <name>artiscope::ChangeText</name>
    <message>
        <source>%1 changed, %2 added, %3 removed of %4</source>
        <translation>modificados: %1, añadidos: %2, eliminados: %3 de %4</translation>
    </message>
    <message>
        <source>%1 (%2 not comparable)</source>
        <translation>%1 (no comparables: %2)</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>modificados: %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>añadidos: %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>eliminados: %1</translation>
    </message>
    <message>
        <source>%1 not comparable</source>
        <translation>no comparables: %1</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>sin cambios: %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>no comparable</translation>
    </message>
    <message>
        <source>the branch</source>
        <translation>la rama</translation>
    </message>
    <message>
        <source>default branch</source>
        <translation>rama predeterminada</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambas</translation>
    </message>
    <message>
        <source>A</source>
        <comment>added</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>R</source>
        <comment>removed</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>M</source>
        <comment>changed</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>failed, without content</source>
        <translation>fallido, sin contenido</translation>
    </message>
    <message>
        <source>never rendered</source>
        <translation>nunca renderizado</translation>
    </message>
    <message>
        <source>no checksum recorded</source>
        <translation>sin checksum registrado</translation>
    </message>
    <message>
        <source>failed, earlier content</source>
        <translation>fallido, contenido anterior</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>izquierda: %1</translation>
    </message>
    <message>
        <source>right: %1</source>
        <translation>derecha: %1</translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <translation>+%1 −%2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>line ends</source>
        <translation>finales de línea</translation>
    </message>
    <message>
        <source>%1 line</source>
        <translation>%1 línea</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 líneas</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>1 difference ignored</source>
        <translation>1 diferencia ignorada</translation>
    </message>
    <message>
        <source>%1 differences ignored</source>
        <translation>%1 diferencias ignoradas</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>BOM</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>codificación</translation>
    </message>
    <message>
        <source>One artifact is not in the patch: a side that it is on has nothing to be compared.</source>
        <translation>Un artefacto no está en el parche: en un lado en el que existe no hay nada que comparar.</translation>
    </message>
    <message>
        <source>%1 artifacts are not in the patch: a side that they are on has nothing to be compared.</source>
        <translation>%1 artefactos no están en el parche: en un lado en el que existen no hay nada que comparar.</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1, %2 fallidos</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>removed · both</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>artiscope::ChangeWalk</name>
    <message>
        <source>That was the last change. Once more goes to %1.</source>
        <translation>Ese era el último cambio. Repita para ir a %1.</translation>
    </message>
    <message>
        <source>That was the first change. Once more goes to %1.</source>
        <translation>Ese era el primer cambio. Repita para ir a %1.</translation>
    </message>
</context>
<context>
    <name>artiscope::ChangesByMoment</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Buscar otra vez</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Changes by moment</source>
        <translation>Cambios por momento</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Changes on %1 by moment</source>
        <translation>Cambios en %1 por momento</translation>
    </message>
    <message>
        <source>Nothing changed between %1 and %2.</source>
        <translation>Nada cambió entre %1 y %2.</translation>
    </message>
    <message>
        <source>Stopped: there may be more.</source>
        <translation>Detenido: puede haber más.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The search was stopped before a change was found.</source>
        <translation>La búsqueda se detuvo antes de encontrar un cambio.</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>Buscando cambios…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The branch just before this moment with the branch just after it</source>
        <translation>La rama justo antes de este momento con la rama justo después</translation>
    </message>
    <message>
        <source>Choose a moment first.</source>
        <translation>Elija primero un momento.</translation>
    </message>
    <message>
        <source>Choose a longer span above, or another branch in the main window.</source>
        <translation>Elija arriba un intervalo más largo, u otra rama en la ventana principal.</translation>
    </message>
</context>
<context>
    <name>artiscope::Chip</name>
    <message>
        <source>%1 %2</source>
        <comment>a value and how many have it</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>artiscope::ColumnActions</name>
    <message>
        <source>Move &amp;left</source>
        <translation>Mover a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Mover a la &amp;derecha</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>Columnas &amp;habituales</translation>
    </message>
    <message>
        <source>&amp;First to last</source>
        <translation>&amp;Ascendente</translation>
    </message>
    <message>
        <source>&amp;Last to first</source>
        <translation>&amp;Descendente</translation>
    </message>
    <message>
        <source>Alt+Shift+Left</source>
        <translation>Alt+Shift+Left</translation>
    </message>
    <message>
        <source>Alt+Shift+Right</source>
        <translation>Alt+Shift+Right</translation>
    </message>
    <message>
        <source>One column stays.</source>
        <translation>Debe quedar una columna.</translation>
    </message>
    <message>
        <source>Move “%1” &amp;left</source>
        <translation>Mover «%1» a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move “%1” &amp;right</source>
        <translation>Mover «%1» a la &amp;derecha</translation>
    </message>
    <message>
        <source>Go to a column of the table first, with the arrow keys.</source>
        <translation>Vaya primero a una columna de la tabla con las teclas de flecha.</translation>
    </message>
    <message>
        <source>“%1” is the first one on the left.</source>
        <translation>«%1» es la primera por la izquierda.</translation>
    </message>
    <message>
        <source>“%1” is the last one on the right.</source>
        <translation>«%1» es la última por la derecha.</translation>
    </message>
    <message>
        <source>Make &amp;wider</source>
        <translation>Más &amp;ancha</translation>
    </message>
    <message>
        <source>Make &amp;narrower</source>
        <translation>Más &amp;estrecha</translation>
    </message>
    <message>
        <source>Make “%1” &amp;wider</source>
        <translation>«%1» más &amp;ancha</translation>
    </message>
    <message>
        <source>Make “%1” &amp;narrower</source>
        <translation>«%1» más &amp;estrecha</translation>
    </message>
</context>
<context>
    <name>artiscope::CompareChoices</name>
    <message>
        <source>C&amp;hanges shown</source>
        <translation>&amp;Formato de cambios</translation>
    </message>
    <message>
        <source>&amp;Ignoring</source>
        <translation>I&amp;gnorar</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>&amp;Unified</source>
        <translation>&amp;Unificado</translation>
    </message>
    <message>
        <source>&amp;Lines that are there once meet first</source>
        <translation>Emparejar primero las líneas ú&amp;nicas</translation>
    </message>
    <message>
        <source>The patience way of comparing: it often keeps whole blocks together.</source>
        <translation>El método de comparación «patience»: a menudo mantiene juntos bloques enteros.</translation>
    </message>
    <message>
        <source>&amp;All lines</source>
        <translation>&amp;Todas las líneas</translation>
    </message>
    <message>
        <source>Changes with &amp;1 line around them</source>
        <translation>Cambios con &amp;1 línea alrededor</translation>
    </message>
    <message>
        <source>Changes with &amp;3 lines around them</source>
        <translation>Cambios con &amp;3 líneas alrededor</translation>
    </message>
    <message>
        <source>Changes with 10 lines ar&amp;ound them</source>
        <translation>Cambios con 10 líneas alrede&amp;dor</translation>
    </message>
    <message>
        <source>&amp;White space</source>
        <translation>&amp;Espacios en blanco</translation>
    </message>
    <message>
        <source>Letter &amp;case</source>
        <translation>&amp;Mayúsculas</translation>
    </message>
    <message>
        <source>&amp;Blank lines</source>
        <translation>&amp;Líneas en blanco</translation>
    </message>
    <message>
        <source>C&amp;omments</source>
        <translation>&amp;Comentarios</translation>
    </message>
    <message>
        <source>&amp;Expressions of my own…</source>
        <translation>Expresiones &amp;propias…</translation>
    </message>
    <message>
        <source>On&amp;ly for one definition</source>
        <translation>&amp;Solo para una definición</translation>
    </message>
    <message>
        <source>On&amp;ly for “%1”</source>
        <translation>&amp;Solo para «%1»</translation>
    </message>
    <message>
        <source>An artifact has to be shown.</source>
        <translation>Tiene que mostrarse un artefacto.</translation>
    </message>
</context>
<context>
    <name>artiscope::ComparePage</name>
    <message>
        <source>%1 – nothing is ignored</source>
        <translation>%1 – no se ignora nada</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>moved to line %L1</source>
        <translation>se movió a la línea %L1</translation>
    </message>
    <message>
        <source>moved from line %L1</source>
        <translation>se movió desde la línea %L1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 – here: %2</source>
        <translation>%1 – aquí: %2</translation>
    </message>
    <message>
        <source>How the changes are shown</source>
        <translation>Cómo se muestran los cambios</translation>
    </message>
    <message>
        <source>What is no difference</source>
        <translation>Qué no cuenta como diferencia</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Intercambiar lados</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Cerrar la comparación</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from one text to another</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>No difference but what is ignored.</source>
        <translation>Ninguna diferencia, salvo lo que se ignora.</translation>
    </message>
    <message>
        <source>%1 – “%2” is not heeded: %3</source>
        <translation>%1 – «%2» no se tiene en cuenta: %3</translation>
    </message>
    <message>
        <source>%1 – “%2” is not heeded: it would take too long</source>
        <translation>%1 – «%2» no se tiene en cuenta: tardaría demasiado</translation>
    </message>
    <message>
        <source>Unified ▾</source>
        <translation>Unificado ▾</translation>
    </message>
    <message>
        <source>Side by side ▾</source>
        <translation>Lado a lado ▾</translation>
    </message>
    <message>
        <source>Ignoring ▾</source>
        <translation>Ignorar ▾</translation>
    </message>
    <message>
        <source>Nothing ignored ▾</source>
        <translation>Nada ignorado ▾</translation>
    </message>
    <message>
        <source>1 difference ignored ▾</source>
        <translation>1 diferencia ignorada ▾</translation>
    </message>
    <message>
        <source>%L1 differences ignored ▾</source>
        <translation>%L1 diferencias ignoradas ▾</translation>
    </message>
    <message>
        <source>No change behind this place</source>
        <translation>No hay cambios después de este punto</translation>
    </message>
    <message>
        <source>No change before this place</source>
        <translation>No hay cambios antes de este punto</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>%L1 changes</source>
        <translation>%L1 cambios</translation>
    </message>
    <message>
        <source>No line differs but what is ignored</source>
        <translation>Ninguna línea difiere, salvo lo que se ignora</translation>
    </message>
</context>
<context>
    <name>artiscope::Comparing</name>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Comparar con un archivo</translation>
    </message>
</context>
<context>
    <name>artiscope::ComparisonCommands</name>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 no está instalado.</translation>
    </message>
    <message>
        <source>Reading what differs: %1 of %2…</source>
        <translation>Leyendo lo que difiere: %1 de %2…</translation>
    </message>
    <message>
        <source>There is nothing to be patched: no content differs.</source>
        <translation>No hay nada para un parche: ningún contenido difiere.</translation>
    </message>
    <message>
        <source>Not copied: some of it is no UTF-8, which a clipboard would spoil. Save the patch instead.</source>
        <translation>No se copió: una parte no es UTF-8 y el portapapeles la estropearía. Guarde el parche en su lugar.</translation>
    </message>
    <message>
        <source>The patch is on the clipboard.</source>
        <translation>El parche está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save patch</source>
        <translation>Guardar parche</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Name it in the settings, under Programs.</source>
        <translation>Indíquelo en la configuración, en Programas.</translation>
    </message>
    <message>
        <source>Save JSON</source>
        <translation>Guardar JSON</translation>
    </message>
</context>
<context>
    <name>artiscope::ComparisonView</name>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dibujos</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Compare as pict&amp;ures</source>
        <translation>Comparar como dib&amp;ujos</translation>
    </message>
    <message>
        <source>Compare as doc&amp;uments</source>
        <translation>Comparar como doc&amp;umentos</translation>
    </message>
    <message>
        <source>Compare by str&amp;ucture</source>
        <translation>Comparar por estr&amp;uctura</translation>
    </message>
    <message>
        <source>Show which statements differ, in their sections, in place of lines</source>
        <translation>Mostrar qué sentencias difieren, en sus secciones, en lugar de líneas</translation>
    </message>
    <message>
        <source>Show which values differ, by their path, in place of lines</source>
        <translation>Mostrar qué valores difieren, por su ruta, en lugar de líneas</translation>
    </message>
    <message>
        <source>Show which cells differ, by their rows, in place of lines</source>
        <translation>Mostrar qué celdas difieren, por sus filas, en lugar de líneas</translation>
    </message>
    <message>
        <source>Show the drawings, and where they differ, in place of lines</source>
        <translation>Mostrar los dibujos, y dónde difieren, en lugar de líneas</translation>
    </message>
    <message>
        <source>Show the texts as one reads them in place of lines</source>
        <translation>Mostrar los textos tal como se leen en lugar de líneas</translation>
    </message>
    <message>
        <source>Such a text can only be compared by its lines.</source>
        <translation>Un texto así solo se puede comparar por líneas.</translation>
    </message>
</context>
<context>
    <name>artiscope::ConnectDialog</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The link leads to a server that you have no profile of. Nothing is sent to it before you connect or test the connection.</source>
        <translation>El enlace lleva a un servidor del que usted no tiene ningún perfil. No se le envía nada hasta que se conecte o pruebe la conexión.</translation>
    </message>
    <message>
        <source>Remove this profile?</source>
        <translation>¿Quitar este perfil?</translation>
    </message>
    <message>
        <source>The profile “%1” and its secret in the keychain will be removed.</source>
        <translation>Se quitarán el perfil «%1» y su secreto del llavero.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The profile “%1” was imported.</source>
        <translation>Se importó el perfil «%1».</translation>
    </message>
    <message>
        <source>Its token is kept in the keychain.</source>
        <translation>Su token se guarda en el llavero.</translation>
    </message>
    <message>
        <source>A password is never kept: type it to sign in.</source>
        <translation>Las contraseñas nunca se guardan: escríbala para iniciar sesión.</translation>
    </message>
    <message>
        <source>infrahubctl does not check this server&apos;s certificate; Artiscope does, so it may need a CA file.</source>
        <translation>infrahubctl no comprueba el certificado de este servidor; Artiscope sí, así que puede necesitar un archivo de CA.</translation>
    </message>
    <message>
        <source>Trying the connection…</source>
        <translation>Probando la conexión…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
</context>
<context>
    <name>artiscope::ConnectionReport</name>
    <message>
        <source>✓ The connection works.</source>
        <translation>✓ La conexión funciona.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>none, you look anonymously</source>
        <translation>ninguna, accede de forma anónima</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>on every branch</source>
        <translation>en todas las ramas</translation>
    </message>
    <message>
        <source>on %1 only</source>
        <translation>solo en %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>on branches other than %1</source>
        <translation>en ramas distintas de %1</translation>
    </message>
    <message>
        <source>nowhere; reading only</source>
        <translation>en ninguna; solo lectura</translation>
    </message>
    <message>
        <source>May generate</source>
        <translation>Puede generar</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>artiscope::CopyDetails</name>
    <message>
        <source>Copies what is known of this failure, without secrets, for whoever helps</source>
        <translation>Copia lo que se sabe de este fallo, sin secretos, para quien preste ayuda</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>artiscope::Definition</name>
    <message>
        <source>transformation %1</source>
        <translation>transformación %1</translation>
    </message>
    <message>
        <source>transformation %1 (%2)</source>
        <translation>transformación %1 (%2)</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>consulta %1</translation>
    </message>
    <message>
        <source>artifacts named %1</source>
        <translation>artefactos de nombre %1</translation>
    </message>
</context>
<context>
    <name>artiscope::DefinitionLine</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about the definition</source>
        <translation>Más sobre la definición</translation>
    </message>
    <message>
        <source>About the definition: %1</source>
        <translation>Sobre la definición: %1</translation>
    </message>
    <message>
        <source>All that is known of this definition</source>
        <translation>Todo lo que se sabe de esta definición</translation>
    </message>
</context>
<context>
    <name>artiscope::DefinitionModel</name>
    <message>
        <source>you may not see its definition</source>
        <translation>usted no puede ver su definición</translation>
    </message>
    <message>
        <source>its definition could not be read</source>
        <translation>no se pudo leer su definición</translation>
    </message>
    <message>
        <source>you may not generate it</source>
        <translation>usted no puede generarla</translation>
    </message>
    <message>
        <source>its definition is not there</source>
        <translation>su definición no está</translation>
    </message>
    <message>
        <source>All artifacts</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>sin contar aún</translation>
    </message>
    <message>
        <source>1 artifact</source>
        <translation>1 artefacto</translation>
    </message>
    <message numerus="yes">
        <source>%n artifacts</source>
        <translation>
            <numerusform>%n artefacto</numerusform>
            <numerusform>%n artefactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differing</source>
        <translation>
            <numerusform>%n distinto</numerusform>
            <numerusform>%n distintos</numerusform>
        </translation>
    </message>
    <message>
        <source>only the other snapshot has it</source>
        <translation>solo está en la otra instantánea</translation>
    </message>
</context>
<context>
    <name>artiscope::DefinitionPopup</name>
    <message>
        <source>About the definition</source>
        <translation>Sobre la definición</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefactos</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>sin contar aún</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
</context>
<context>
    <name>artiscope::DesktopNotifications</name>
    <message>
        <source>Show the run</source>
        <translation>Ver ejecución</translation>
    </message>
</context>
<context>
    <name>artiscope::DetailRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copy the value of “%1”</source>
        <translation>Copiar el valor de «%1»</translation>
    </message>
</context>
<context>
    <name>artiscope::DetailsView</name>
    <message>
        <source>Artifact</source>
        <translation>Artefacto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Mostrado como</translation>
    </message>
    <message>
        <source>Known to be that</source>
        <translation>Cómo se sabe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Checksum (MD5)</source>
        <translation>Checksum (MD5)</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ verificado</translation>
    </message>
    <message>
        <source>Storage id</source>
        <translation>ID de almacén</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Changed (UTC)</source>
        <translation>Modificado (UTC)</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modificado por</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Name of its artifacts</source>
        <translation>Nombre de sus artefactos</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation>Parámetros de consulta</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Transformación</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase de Python</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Query id</source>
        <translation>ID de consulta</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Repository id</source>
        <translation>ID del repositorio</translation>
    </message>
    <message>
        <source>Group of targets</source>
        <translation>Grupo de objetivos</translation>
    </message>
    <message>
        <source>Details of the artifact</source>
        <translation>Detalles del artefacto</translation>
    </message>
</context>
<context>
    <name>artiscope::Difference</name>
    <message>
        <source>Only the line ends and the byte order mark differ.</source>
        <translation>Solo difieren los finales de línea y la marca de orden de bytes.</translation>
    </message>
    <message>
        <source>Only the line ends differ.</source>
        <translation>Solo difieren los finales de línea.</translation>
    </message>
    <message>
        <source>Only the byte order mark differs.</source>
        <translation>Solo difiere la marca de orden de bytes.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Sin diferencias.</translation>
    </message>
    <message>
        <source>1 line changed</source>
        <translation>1 línea modificada</translation>
    </message>
    <message>
        <source>%L1 lines changed</source>
        <translation>%L1 líneas modificadas</translation>
    </message>
    <message>
        <source>1 line added</source>
        <translation>1 línea añadida</translation>
    </message>
    <message>
        <source>%L1 lines added</source>
        <translation>%L1 líneas añadidas</translation>
    </message>
    <message>
        <source>1 line removed</source>
        <translation>1 línea eliminada</translation>
    </message>
    <message>
        <source>%L1 lines removed</source>
        <translation>%L1 líneas eliminadas</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1; line ends differ, too</source>
        <translation>%1; también difieren los finales de línea</translation>
    </message>
    <message>
        <source>%1; only one has a byte order mark</source>
        <translation>%1; solo uno tiene marca de orden de bytes</translation>
    </message>
    <message>
        <source>There is nothing on the left: everything on the right is new.</source>
        <translation>No hay nada a la izquierda: todo lo de la derecha es nuevo.</translation>
    </message>
    <message>
        <source>There is nothing on the right: everything on the left is gone.</source>
        <translation>No hay nada a la derecha: todo lo de la izquierda ha desaparecido.</translation>
    </message>
    <message>
        <source>The text on the left is not well-formed %1, so only lines can be compared.%2</source>
        <translation>El texto de la izquierda no es %1 bien formado, así que solo se pueden comparar líneas.%2</translation>
    </message>
    <message>
        <source>The text on the right is not well-formed %1, so only lines can be compared.%2</source>
        <translation>El texto de la derecha no es %1 bien formado, así que solo se pueden comparar líneas.%2</translation>
    </message>
    <message>
        <source>One of the texts is too large or too deeply nested, so only lines can be compared.</source>
        <translation>Uno de los textos es demasiado grande o está demasiado anidado, así que solo se pueden comparar líneas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln añadida</numerusform>
            <numerusform>%Ln añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln eliminada</numerusform>
            <numerusform>%Ln eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the line ends and the encoding differ: %1.</source>
        <translation>Solo difieren los finales de línea y la codificación: %1.</translation>
    </message>
    <message>
        <source>Only the encoding differs: %1.</source>
        <translation>Solo difiere la codificación: %1.</translation>
    </message>
    <message>
        <source>%1; encoding differs: %2</source>
        <translation>%1; la codificación difiere: %2</translation>
    </message>
</context>
<context>
    <name>artiscope::DifferenceList</name>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
</context>
<context>
    <name>artiscope::DifferenceModel</name>
    <message>
        <source>Line %L1 on the right</source>
        <translation>Línea %L1 a la derecha</translation>
    </message>
    <message>
        <source>Line %L1 on the left</source>
        <translation>Línea %L1 a la izquierda</translation>
    </message>
    <message>
        <source>Line %L1 on the left, %L2 on the right</source>
        <translation>Línea %L1 a la izquierda, %L2 a la derecha</translation>
    </message>
</context>
<context>
    <name>artiscope::DifferenceTree</name>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 sentencia</translation>
    </message>
    <message>
        <source>%L1 statements</source>
        <translation>%L1 sentencias</translation>
    </message>
    <message>
        <source>%1 in 1 section</source>
        <translation>%1 en 1 sección</translation>
    </message>
    <message>
        <source>%1 in %L2 sections</source>
        <translation>%1 en %L2 secciones</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 valor</translation>
    </message>
    <message>
        <source>%L1 values</source>
        <translation>%L1 valores</translation>
    </message>
    <message>
        <source>1 list in another order</source>
        <translation>1 lista en otro orden</translation>
    </message>
    <message>
        <source>%L1 lists in another order</source>
        <translation>%L1 listas en otro orden</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 celda</translation>
    </message>
    <message>
        <source>%L1 cells</source>
        <translation>%L1 celdas</translation>
    </message>
    <message>
        <source>%1 in 1 row</source>
        <translation>%1 en 1 fila</translation>
    </message>
    <message>
        <source>%1 in %L2 rows</source>
        <translation>%1 en %L2 filas</translation>
    </message>
    <message>
        <source>1 row added</source>
        <translation>1 fila añadida</translation>
    </message>
    <message>
        <source>%L1 rows added</source>
        <translation>%L1 filas añadidas</translation>
    </message>
    <message>
        <source>1 row removed</source>
        <translation>1 fila eliminada</translation>
    </message>
    <message>
        <source>%L1 rows removed</source>
        <translation>%L1 filas eliminadas</translation>
    </message>
    <message>
        <source>1 column added</source>
        <translation>1 columna añadida</translation>
    </message>
    <message>
        <source>%L1 columns added</source>
        <translation>%L1 columnas añadidas</translation>
    </message>
    <message>
        <source>1 column removed</source>
        <translation>1 columna eliminada</translation>
    </message>
    <message>
        <source>%L1 columns removed</source>
        <translation>%L1 columnas eliminadas</translation>
    </message>
    <message>
        <source>rows in another order</source>
        <translation>filas en otro orden</translation>
    </message>
    <message>
        <source>%1 · the first %L2 are listed</source>
        <translation>%1 · se listan las primeras %L2</translation>
    </message>
    <message>
        <source>only formatting differs</source>
        <translation>solo difiere el formato</translation>
    </message>
    <message>
        <source>Only formatting differs.</source>
        <translation>Solo difiere el formato.</translation>
    </message>
    <message>
        <source>only comments differ</source>
        <translation>solo difieren los comentarios</translation>
    </message>
    <message>
        <source>Only comments differ.</source>
        <translation>Solo difieren los comentarios.</translation>
    </message>
    <message>
        <source>only formatting or comments differ</source>
        <translation>solo difieren el formato o los comentarios</translation>
    </message>
    <message>
        <source>Only formatting or comments differ.</source>
        <translation>Solo difieren el formato o los comentarios.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Sin diferencias.</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>otro orden</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>the same number</source>
        <translation>el mismo número</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
</context>
<context>
    <name>artiscope::DocumentTree</name>
    <message>
        <source>There is a zero byte.</source>
        <translation>Hay un byte cero.</translation>
    </message>
    <message>
        <source>YAML has no control characters.</source>
        <translation>YAML no admite caracteres de control.</translation>
    </message>
    <message>
        <source>This is no UTF-8.</source>
        <translation>Esto no es UTF-8.</translation>
    </message>
    <message>
        <source>So many tag directives cannot be read.</source>
        <translation>No se pueden leer tantas directivas de etiqueta.</translation>
    </message>
    <message>
        <source>No anchor %1 stands before this alias.</source>
        <translation>Ningún ancla %1 precede a este alias.</translation>
    </message>
</context>
<context>
    <name>artiscope::DocumentTreeModel</name>
    <message>
        <source>This key is there more than once.</source>
        <translation>Esta clave aparece más de una vez.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 clave</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 claves</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 elemento</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 elementos</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>array</source>
        <translation>array</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulo</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>alias</translation>
    </message>
    <message>
        <source>element</source>
        <translation>elemento</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>atributo</translation>
    </message>
    <message>
        <source>CDATA</source>
        <translation>CDATA</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>instruction</source>
        <translation>instrucción</translation>
    </message>
    <message>
        <source>document type</source>
        <translation>tipo de documento</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Documento %1</translation>
    </message>
    <message>
        <source>there more than once</source>
        <translation>aparece más de una vez</translation>
    </message>
    <message>
        <source>merged in</source>
        <translation>incorporado</translation>
    </message>
    <message>
        <source>refers to %1</source>
        <translation>remite a %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>clave %1</translation>
    </message>
    <message>
        <source>refers to the key of %1</source>
        <translation>remite a la clave de %1</translation>
    </message>
</context>
<context>
    <name>artiscope::DrawingCommands</name>
    <message>
        <source>There is no picture of it. %1</source>
        <translation>No hay imagen de esto. %1</translation>
    </message>
    <message>
        <source>Save drawing as PNG</source>
        <translation>Guardar dibujo como PNG</translation>
    </message>
    <message>
        <source>Save drawing as PDF</source>
        <translation>Guardar dibujo como PDF</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard: %1 pixels.</source>
        <translation>La imagen está en el portapapeles: %1 píxeles.</translation>
    </message>
    <message>
        <source>Saved as %1: %2 pixels.</source>
        <translation>Guardado como %1: %2 píxeles.</translation>
    </message>
    <message>
        <source>The drawing itself is larger: %1.</source>
        <translation>El dibujo en sí es más grande: %1.</translation>
    </message>
</context>
<context>
    <name>artiscope::DrawingDifferences</name>
    <message>
        <source>1 element changed</source>
        <translation>1 elemento modificado</translation>
    </message>
    <message>
        <source>%L1 elements changed</source>
        <translation>%L1 elementos modificados</translation>
    </message>
    <message>
        <source>1 element added</source>
        <translation>1 elemento añadido</translation>
    </message>
    <message>
        <source>%L1 elements added</source>
        <translation>%L1 elementos añadidos</translation>
    </message>
    <message>
        <source>1 element removed</source>
        <translation>1 elemento eliminado</translation>
    </message>
    <message>
        <source>%L1 elements removed</source>
        <translation>%L1 elementos eliminados</translation>
    </message>
    <message>
        <source>1 element moved</source>
        <translation>1 elemento movido</translation>
    </message>
    <message>
        <source>%L1 elements moved</source>
        <translation>%L1 elementos movidos</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>what lies above what</source>
        <translation>qué queda encima de qué</translation>
    </message>
    <message>
        <source>what it is in</source>
        <translation>en qué está</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>No element differs.</source>
        <translation>Ningún elemento difiere.</translation>
    </message>
    <message>
        <source>%1 · the first %L2 are listed</source>
        <translation>%1 · se listan los primeros %L2</translation>
    </message>
    <message>
        <source>The drawings are too large to compare their elements.</source>
        <translation>Los dibujos son demasiado grandes para comparar sus elementos.</translation>
    </message>
    <message>
        <source>The drawing on the left is not well formed.</source>
        <translation>El dibujo de la izquierda no está bien formado.</translation>
    </message>
    <message>
        <source>The drawing on the right is not well formed.</source>
        <translation>El dibujo de la derecha no está bien formado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln añadido</numerusform>
            <numerusform>%Ln añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln eliminado</numerusform>
            <numerusform>%Ln eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln movido</numerusform>
            <numerusform>%Ln movidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>artiscope::DrawingElementList</name>
    <message>
        <source>Elements that differ</source>
        <translation>Elementos que difieren</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Nothing of it is to be seen by itself.</source>
        <translation>No hay en ello nada que se vea por separado.</translation>
    </message>
    <message>
        <source>Too much differs for each element to be shown in the drawing.</source>
        <translation>Difieren demasiadas cosas para mostrar cada elemento en el dibujo.</translation>
    </message>
</context>
<context>
    <name>artiscope::DrawingPage</name>
    <message>
        <source>Comparison of drawings</source>
        <translation>Comparación de dibujos</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dibujando…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Show the lines</source>
        <translation>Mostrar las líneas</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>More than %L1 places differ.</source>
        <translation>Difieren más de %L1 lugares.</translation>
    </message>
    <message>
        <source>%L1 places differ.</source>
        <translation>Difieren %L1 lugares.</translation>
    </message>
    <message>
        <source>1 place differs.</source>
        <translation>Difiere 1 lugar.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Sin diferencias.</translation>
    </message>
    <message>
        <source>The drawings look the same; only their source differs.</source>
        <translation>Los dibujos se ven iguales; solo difiere su texto fuente.</translation>
    </message>
    <message>
        <source>The drawing on the left cannot be shown.</source>
        <translation>El dibujo de la izquierda no se puede mostrar.</translation>
    </message>
    <message>
        <source>The drawing on the right cannot be shown.</source>
        <translation>El dibujo de la derecha no se puede mostrar.</translation>
    </message>
    <message>
        <source>Where the drawing on the left ends</source>
        <translation>Dónde termina el dibujo de la izquierda</translation>
    </message>
    <message>
        <source>How much is seen of the drawing on the right</source>
        <translation>Cuánto se ve del dibujo de la derecha</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>List the elements that differ beside the drawings</source>
        <translation>Listar los elementos que difieren junto a los dibujos</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Intercambiar lados</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Cerrar la comparación</translation>
    </message>
    <message>
        <source>Drawing on the left</source>
        <translation>Dibujo de la izquierda</translation>
    </message>
    <message>
        <source>Drawing on the right</source>
        <translation>Dibujo de la derecha</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>One beside the other</source>
        <translation>Uno junto al otro</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superponer</translation>
    </message>
    <message>
        <source>One fades into the other</source>
        <translation>Uno se funde con el otro</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>One is drawn over the other like a curtain</source>
        <translation>Uno cubre al otro como una cortina</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>One takes the place of the other, by a button or Space</source>
        <translation>Uno ocupa el lugar del otro, con un botón o con la barra espaciadora</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>Mostrar el otro</translation>
    </message>
    <message>
        <source>Mark changes</source>
        <translation>Marcar cambios</translation>
    </message>
    <message>
        <source>Put a frame around what differs</source>
        <translation>Enmarcar lo que difiere</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Aumentar zoom</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
</context>
<context>
    <name>artiscope::Editing</name>
    <message>
        <source>There is nothing for it where the keyboard is.</source>
        <translation>No se aplica a lo que tiene el foco del teclado.</translation>
    </message>
</context>
<context>
    <name>artiscope::Encodings</name>
    <message>
        <source>%1 on the left, %2 on the right</source>
        <comment>encodings</comment>
        <translation>%1 a la izquierda, %2 a la derecha</translation>
    </message>
</context>
<context>
    <name>artiscope::Explainer</name>
    <message>
        <source>“%1” cannot be understood.</source>
        <translation>No se entiende «%1».</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>No se pudo contactar con el servidor.</translation>
    </message>
    <message>
        <source>No secure connection to the server could be made.</source>
        <translation>No se pudo establecer una conexión segura con el servidor.</translation>
    </message>
    <message>
        <source>The server refused with status %1.</source>
        <translation>El servidor lo rechazó con el estado %1.</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>El servidor lo rechazó.</translation>
    </message>
    <message>
        <source>The server could not answer the question.</source>
        <translation>El servidor no pudo responder a la consulta.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>La respuesta del servidor no tiene sentido.</translation>
    </message>
    <message>
        <source>Something could not be read or written on this machine.</source>
        <translation>Algo no se pudo leer o escribir en este equipo.</translation>
    </message>
    <message>
        <source>The keychain of this machine did not work.</source>
        <translation>El llavero de este equipo no funcionó.</translation>
    </message>
    <message>
        <source>“%1” is not a time that can be understood.</source>
        <translation>«%1» no es un momento que se entienda.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a time.</source>
        <translation>«%1» no se puede usar como momento.</translation>
    </message>
    <message>
        <source>“%1” names nothing that exists here.</source>
        <translation>«%1» no designa nada que exista aquí.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>No existe el perfil «%1».</translation>
    </message>
    <message>
        <source>“%1” could mean several things.</source>
        <translation>«%1» puede significar varias cosas.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server.</source>
        <translation>«%1» no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>The credential would travel unencrypted to %1.</source>
        <translation>La credencial viajaría sin cifrar hasta %1.</translation>
    </message>
    <message>
        <source>You are not signed in to %1.</source>
        <translation>No ha iniciado sesión en %1.</translation>
    </message>
    <message>
        <source>%1 is no text.</source>
        <translation>%1 no es texto.</translation>
    </message>
    <message>
        <source>These texts are too large to be compared.</source>
        <translation>Estos textos son demasiado grandes para compararlos.</translation>
    </message>
    <message>
        <source>%1 is too large to be compared.</source>
        <translation>%1 es demasiado grande para compararlo.</translation>
    </message>
    <message>
        <source>There is no server with the name in %1.</source>
        <translation>No hay ningún servidor con el nombre que figura en %1.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Nada responde en %1.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>Se perdió la conexión con el servidor.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>El proxy no dejó pasar la conexión.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted.</source>
        <translation>El certificado de %1 no es de confianza.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificates that can be read.</source>
        <translation>El archivo %1 no contiene certificados que se puedan leer.</translation>
    </message>
    <message>
        <source>The server does not accept the credential.</source>
        <translation>El servidor no acepta la credencial.</translation>
    </message>
    <message>
        <source>Your sign-in has run out.</source>
        <translation>Su inicio de sesión ha caducado.</translation>
    </message>
    <message>
        <source>The server does not accept this user name and password.</source>
        <translation>El servidor no acepta este usuario y esta contraseña.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Su cuenta no puede hacer esto.</translation>
    </message>
    <message>
        <source>The server does not have this on this branch at this time.</source>
        <translation>El servidor no tiene esto en esta rama en este momento.</translation>
    </message>
    <message>
        <source>The server has no “%1” on this branch at this time.</source>
        <translation>El servidor no tiene «%1» en esta rama en este momento.</translation>
    </message>
    <message>
        <source>The server has no artifact definition “%1” on this branch at this time.</source>
        <translation>El servidor no tiene la definición de artefacto «%1» en esta rama en este momento.</translation>
    </message>
    <message>
        <source>The server has no such branch.</source>
        <translation>El servidor no tiene esa rama.</translation>
    </message>
    <message>
        <source>The server has no branch “%1”.</source>
        <translation>El servidor no tiene la rama «%1».</translation>
    </message>
    <message>
        <source>Nothing has been rendered for this artifact yet.</source>
        <translation>Para este artefacto aún no se ha renderizado nada.</translation>
    </message>
    <message>
        <source>The last rendering failed, and there is no earlier content.</source>
        <translation>El último renderizado falló y no hay contenido anterior.</translation>
    </message>
    <message>
        <source>The content that the server keeps does not match its own checksum.</source>
        <translation>El contenido que guarda el servidor no coincide con su propio checksum.</translation>
    </message>
    <message>
        <source>This time lies before the beginning of the branch.</source>
        <translation>Este momento es anterior al inicio de la rama.</translation>
    </message>
    <message>
        <source>Nothing can be generated on this branch in its present state.</source>
        <translation>En esta rama no se puede generar nada en su estado actual.</translation>
    </message>
    <message>
        <source>The server is too busy.</source>
        <translation>El servidor está demasiado ocupado.</translation>
    </message>
    <message>
        <source>The server failed with status %1.</source>
        <translation>El servidor falló con el estado %1.</translation>
    </message>
    <message>
        <source>Something else answers at %1: this is not an Infrahub API address.</source>
        <translation>En %1 responde otra cosa: no es una dirección de la API de Infrahub.</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>La respuesta se cortó antes de terminar.</translation>
    </message>
    <message>
        <source>The answer is compressed in a way that cannot be undone.</source>
        <translation>La respuesta está comprimida de un modo que no se puede deshacer.</translation>
    </message>
    <message>
        <source>The answer is larger than the limit that is set.</source>
        <translation>La respuesta supera el límite establecido.</translation>
    </message>
    <message>
        <source>The server wanted to send this request to another server.</source>
        <translation>El servidor quiso enviar esta solicitud a otro servidor.</translation>
    </message>
    <message>
        <source>The bytes that arrived are not those that the server recorded.</source>
        <translation>Los bytes que llegaron no son los que el servidor registró.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 está dañado.</translation>
    </message>
    <message>
        <source>This machine has no keychain that can be used.</source>
        <translation>Este equipo no tiene un llavero que se pueda usar.</translation>
    </message>
    <message>
        <source>The keychain of this machine is locked.</source>
        <translation>El llavero de este equipo está bloqueado.</translation>
    </message>
    <message>
        <source>The keychain of this machine did not answer.</source>
        <translation>El llavero de este equipo no respondió.</translation>
    </message>
    <message>
        <source>The keychain of this machine did not give access.</source>
        <translation>El llavero de este equipo no dio acceso.</translation>
    </message>
    <message>
        <source>It is for %1, issued by %2: %3. Its SHA-256 fingerprint is %4.</source>
        <translation>Es para %1, emitido por %2: %3. Su huella SHA-256 es %4.</translation>
    </message>
    <message>
        <source>Candidates: %1</source>
        <translation>Candidatos: %1</translation>
    </message>
    <message>
        <source>Request id %1.</source>
        <translation>ID de solicitud: %1.</translation>
    </message>
    <message>
        <source>Write for example “now”, “-1d”, “2 h ago”, “yesterday 14:00”, “2024-01-01 10:00” or “2024-01-01T10:00:00Z”.</source>
        <translation>Escriba, por ejemplo, «now», «-1d», «2 h ago», «yesterday 14:00», «2024-01-01 10:00» o «2024-01-01T10:00:00Z».</translation>
    </message>
    <message>
        <source>Give an artifact id, or DEFINITION/TARGET by names, labels or ids.</source>
        <translation>Indique un ID de artefacto, o DEFINICIÓN/OBJETIVO por nombres, etiquetas o ID.</translation>
    </message>
    <message>
        <source>Give the name of one that is saved, as the window lists them under Connections.</source>
        <translation>Indique el nombre de uno guardado, tal como la ventana los lista en Conexiones.</translation>
    </message>
    <message>
        <source>Use an id, or name it in full.</source>
        <translation>Use un ID o indique el nombre completo.</translation>
    </message>
    <message>
        <source>Write for example https://infrahub.example.net.</source>
        <translation>Escriba, por ejemplo, https://infrahub.example.net.</translation>
    </message>
    <message>
        <source>Use https, or agree to plain HTTP for this server in its profile.</source>
        <translation>Use https, o acepte HTTP sin cifrar para este servidor en su perfil.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Inicie sesión primero.</translation>
    </message>
    <message>
        <source>Choose a file in UTF-8, or one in UTF-16 that begins with a byte order mark.</source>
        <translation>Elija un archivo en UTF-8, o uno en UTF-16 que empiece con una marca de orden de bytes.</translation>
    </message>
    <message>
        <source>Together they may have 256 MB and 2 million lines.</source>
        <translation>Juntos pueden tener 256 MB y 2 millones de líneas.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Compruebe ambos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check the address, and whether the server runs.</source>
        <translation>Compruebe la dirección y si el servidor está en marcha.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the network between here and the server.</source>
        <translation>Vuelva a intentarlo; si sigue igual, revise la red entre este equipo y el servidor.</translation>
    </message>
    <message>
        <source>Check the proxy in the profile.</source>
        <translation>Compruebe el proxy en el perfil.</translation>
    </message>
    <message>
        <source>If you trust this server, give the file of the authority that issued its certificate as the CA file of the profile.</source>
        <translation>Si confía en este servidor, indique como archivo de CA del perfil el de la autoridad que emitió su certificado.</translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM form.</source>
        <translation>Elija un archivo con certificados en formato PEM.</translation>
    </message>
    <message>
        <source>Ask an administrator for the right to create and update artifacts on this branch.</source>
        <translation>Pida a un administrador el permiso para crear y actualizar artefactos en esta rama.</translation>
    </message>
    <message>
        <source>Choose another time or branch; it may also have been deleted.</source>
        <translation>Elija otro momento u otra rama; también puede haberse eliminado.</translation>
    </message>
    <message>
        <source>Choose another branch.</source>
        <translation>Elija otra rama.</translation>
    </message>
    <message>
        <source>Generate it first.</source>
        <translation>Genérelo primero.</translation>
    </message>
    <message>
        <source>See why it failed, and generate it again.</source>
        <translation>Vea por qué falló y vuelva a generarlo.</translation>
    </message>
    <message>
        <source>Generate the artifact again; the server then stores it anew.</source>
        <translation>Vuelva a generar el artefacto; el servidor lo almacenará de nuevo.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Elija un momento posterior.</translation>
    </message>
    <message>
        <source>Rebase the branch, or wait until its merge is over.</source>
        <translation>Haga un rebase de la rama o espere a que termine su fusión.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Vuelva a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, give the request id to whoever runs the server.</source>
        <translation>Vuelva a intentarlo; si sigue igual, dé el ID de solicitud a quien administre el servidor.</translation>
    </message>
    <message>
        <source>Give the address in front of “/api”, as the server&apos;s own web page has it.</source>
        <translation>Indique la dirección que precede a «/api», tal como la tiene la página web del propio servidor.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings if the content is meant to be so large.</source>
        <translation>Aumente el límite en la configuración si el contenido debe ser tan grande.</translation>
    </message>
    <message>
        <source>Give the final address in the profile.</source>
        <translation>Indique la dirección definitiva en el perfil.</translation>
    </message>
    <message>
        <source>Try again; do not use these bytes.</source>
        <translation>Vuelva a intentarlo; no use estos bytes.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space.</source>
        <translation>Elija otro lugar o libere espacio.</translation>
    </message>
    <message>
        <source>Check that the file exists and may be read.</source>
        <translation>Compruebe que el archivo existe y que se puede leer.</translation>
    </message>
    <message>
        <source>The sign-in holds for this run only.</source>
        <translation>El inicio de sesión solo vale hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>This document is nested too deeply.</source>
        <translation>Este documento está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>This document has too many values.</source>
        <translation>Este documento tiene demasiados valores.</translation>
    </message>
</context>
<context>
    <name>artiscope::ExternalFiles</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>No se pudo iniciar %1: %2</translation>
    </message>
    <message>
        <source>The program that the settings name for %1 files could not be started: %2</source>
        <translation>No se pudo iniciar el programa que la configuración indica para archivos %1: %2</translation>
    </message>
    <message>
        <source>This desktop has no program for %1 files. One can be named in the settings, under Programs.</source>
        <translation>Este escritorio no tiene ningún programa para archivos %1. Se puede indicar uno en la configuración, en Programas.</translation>
    </message>
</context>
<context>
    <name>artiscope::FacetModel</name>
    <message>
        <source>1 artifact</source>
        <translation>1 artefacto</translation>
    </message>
    <message numerus="yes">
        <source>%n artifacts</source>
        <translation>
            <numerusform>%n artefacto</numerusform>
            <numerusform>%n artefactos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, chosen</source>
        <translation>%1, %2, elegido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>artiscope::FilterBar</name>
    <message>
        <source>Filter artifacts</source>
        <translation>Filtrar artefactos</translation>
    </message>
    <message>
        <source>All of the words must be found in name, target, kind or definition</source>
        <translation>Todas las palabras deben aparecer en el nombre, el objetivo, la clase o la definición</translation>
    </message>
    <message>
        <source>Comparing: %1 of %2…</source>
        <translation>Comparando: %1 de %2…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Sin comparar</translation>
    </message>
    <message>
        <source>lines of %1 of %2</source>
        <translation>líneas de %1 de %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop counting the lines that differ</source>
        <translation>Dejar de contar las líneas que difieren</translation>
    </message>
    <message>
        <source>Go on counting the lines that differ</source>
        <translation>Seguir contando las líneas que difieren</translation>
    </message>
    <message>
        <source>changed by the branch</source>
        <translation>modificado por la rama</translation>
    </message>
    <message>
        <source>changed by the default branch</source>
        <translation>modificado por la rama predeterminada</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>modificado por ambas</translation>
    </message>
    <message>
        <source>no such change</source>
        <translation>ningún cambio así</translation>
    </message>
    <message>
        <source>the same change</source>
        <translation>el mismo cambio</translation>
    </message>
    <message>
        <source>Filters the artifacts. Click to take it away.</source>
        <translation>Filtra los artefactos. Haga clic para quitarlo.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>artiscope::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>of %L1</source>
        <translation>de %L1</translation>
    </message>
    <message>
        <source>Stopped at line %L1: the expression is too much work there.</source>
        <translation>Detenido en la línea %L1: la expresión exige ahí demasiado trabajo.</translation>
    </message>
    <message>
        <source>At the end: %1</source>
        <translation>Al final: %1</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>En el carácter %1: %2</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>%L1 de más de %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Went on from the bottom.</source>
        <translation>Se continuó desde el final.</translation>
    </message>
    <message>
        <source>Went on from the top.</source>
        <translation>Se continuó desde el principio.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texto que buscar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation>Número de resultados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>|ab|</source>
        <translation>|ab|</translation>
    </message>
    <message>
        <source>Match whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Find a regular expression, line by line</source>
        <translation>Buscar una expresión regular, línea a línea</translation>
    </message>
    <message>
        <source>In selection</source>
        <translation>En la selección</translation>
    </message>
    <message>
        <source>Find only in what is selected</source>
        <translation>Buscar solo en lo seleccionado</translation>
    </message>
    <message>
        <source>Only matches</source>
        <translation>Solo coincidencias</translation>
    </message>
    <message>
        <source>Show only the lines that match</source>
        <translation>Mostrar solo las líneas que coinciden</translation>
    </message>
    <message>
        <source>Lines around each match</source>
        <translation>Líneas alrededor de cada coincidencia</translation>
    </message>
    <message>
        <source>How many lines around each match are shown</source>
        <translation>Cuántas líneas se muestran alrededor de cada coincidencia</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Line to go to, or line:column</source>
        <translation>Línea a la que ir, o línea:columna</translation>
    </message>
    <message>
        <source>Line or line:column</source>
        <translation>Línea o línea:columna</translation>
    </message>
    <message>
        <source>Go to the previous hit</source>
        <translation>Ir al resultado anterior</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>Ir al resultado siguiente</translation>
    </message>
</context>
<context>
    <name>artiscope::FirstStart</name>
    <message>
        <source>Co&amp;nnect to a server</source>
        <translation>Co&amp;nectar con un servidor</translation>
    </message>
    <message>
        <source>I&amp;mport from infrahubctl</source>
        <translation>I&amp;mportar de infrahubctl</translation>
    </message>
    <message>
        <source>&amp;Look around in the sample</source>
        <translation>Explorar e&amp;l ejemplo</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Primer inicio</translation>
    </message>
    <message>
        <source>Its address, and how you sign in there.</source>
        <translation>Su dirección y cómo se inicia sesión en él.</translation>
    </message>
    <message>
        <source>It is built in: nothing leaves this machine, and nothing can be broken.</source>
        <translation>Está integrado: nada sale de este equipo y nada se puede estropear.</translation>
    </message>
    <message>
        <source>Where are the artifacts?</source>
        <translation>¿Dónde están los artefactos?</translation>
    </message>
    <message>
        <source>There is no infrahubctl.toml in %1.</source>
        <translation>No hay ningún infrahubctl.toml en %1.</translation>
    </message>
    <message>
        <source>%1, of %2.</source>
        <translation>%1, de %2.</translation>
    </message>
</context>
<context>
    <name>artiscope::FixedKeys</name>
    <message>
        <source>%1 opens the menu “%2”.</source>
        <translation>%1 abre el menú «%2».</translation>
    </message>
    <message>
        <source>%1 is a key of the find bar.</source>
        <translation>%1 es una tecla de la barra de búsqueda.</translation>
    </message>
    <message>
        <source>%1 is for moving and selecting in lists and texts.</source>
        <translation>%1 sirve para moverse y seleccionar en listas y textos.</translation>
    </message>
    <message>
        <source>%1 is for menus and windows on many desktops.</source>
        <translation>%1 sirve para menús y ventanas en muchos escritorios.</translation>
    </message>
</context>
<context>
    <name>artiscope::FontFamilies</name>
    <message>
        <source>As the system (%1)</source>
        <translation>Como el sistema (%1)</translation>
    </message>
    <message>
        <source>%1 (not here)</source>
        <translation>%1 (no está aquí)</translation>
    </message>
</context>
<context>
    <name>artiscope::GenerateDialog</name>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Generate all of %1</source>
        <translation>Generar todo: %1</translation>
    </message>
    <message>
        <source>Targets without an artifact</source>
        <translation>Objetivos sin artefacto</translation>
    </message>
    <message>
        <source>Artifacts that will be deleted</source>
        <translation>Artefactos que se eliminarán</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking up what this will do…</source>
        <translation>Consultando qué hará esto…</translation>
    </message>
    <message>
        <source>1 target will be rendered on %1.</source>
        <translation>Se renderizará 1 objetivo en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n targets will be rendered on %1.</source>
        <translation>
            <numerusform>Se renderizará %n objetivo en %1.</numerusform>
            <numerusform>Se renderizarán %n objetivos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them have an artifact already.</source>
        <translation>Todos tienen ya un artefacto.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them will get a first artifact:</source>
        <translation>
            <numerusform>%n de ellos recibirá su primer artefacto:</numerusform>
            <numerusform>%n de ellos recibirán su primer artefacto:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The target left the group, so this will be deleted:</source>
        <translation>El objetivo salió del grupo, así que esto se eliminará:</translation>
    </message>
    <message>
        <source>The target left the group; this stays as it is:</source>
        <translation>El objetivo salió del grupo; esto se queda como está:</translation>
    </message>
    <message>
        <source>Delete 1 artifact</source>
        <translation>Eliminar 1 artefacto</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n artifacts</source>
        <translation>
            <numerusform>Eliminar %n artefacto</numerusform>
            <numerusform>Eliminar %n artefactos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>artiscope::GoTo</name>
    <message>
        <source>all its artifacts</source>
        <translation>todos sus artefactos</translation>
    </message>
    <message>
        <source>%1: all its artifacts</source>
        <translation>%1: todos sus artefactos</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definición</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>rama</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
</context>
<context>
    <name>artiscope::GoToPopup</name>
    <message>
        <source>Go to an artifact, target, definition, branch or server</source>
        <translation>Ir a un artefacto, objetivo, definición, rama o servidor</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>&gt; commands    @ branches    # outline    : line</source>
        <translation>&gt; comandos    @ ramas    # esquema    : línea</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Ir a cualquier cosa</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>A qué se refiere</translation>
    </message>
    <message>
        <source>Type the number of a line, or LINE:COLUMN.</source>
        <translation>Escriba el número de una línea, o LÍNEA:COLUMNA.</translation>
    </message>
    <message>
        <source>Nothing of that name is in the outline of what is read.</source>
        <translation>Nada con ese nombre está en el esquema de lo que se lee.</translation>
    </message>
</context>
<context>
    <name>artiscope::GoingTo</name>
    <message>
        <source>line %L1</source>
        <translation>línea %L1</translation>
    </message>
    <message>
        <source>It is off now.</source>
        <translation>Ahora está desactivado.</translation>
    </message>
    <message>
        <source>%1 · on</source>
        <translation>%1 · activo</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Línea %L1</translation>
    </message>
    <message>
        <source>Line %L1, column %L2</source>
        <translation>Línea %L1, columna %L2</translation>
    </message>
    <message>
        <source>of %L1</source>
        <translation>de %L1</translation>
    </message>
</context>
<context>
    <name>artiscope::GuideList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>artiscope::GuideWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Aumentar zoom</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir zoom</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamaño habitual</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Page of the user guide</source>
        <translation>Página de la guía del usuario</translation>
    </message>
    <message>
        <source>Where the link leads</source>
        <translation>Adónde lleva el enlace</translation>
    </message>
    <message>
        <source>No page says this.</source>
        <translation>Ninguna página contiene esto.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>artiscope::Helping</name>
    <message>
        <source>No log is kept.</source>
        <translation>No se lleva ningún registro.</translation>
    </message>
    <message>
        <source>The diagnostic report is on the clipboard.</source>
        <translation>El informe de diagnóstico está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>artiscope::HexBar</name>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find hex digits, as 89 50, or text, which may be in quotes</source>
        <translation>Busque dígitos hexadecimales, como 89 50, o texto, que puede ir entre comillas</translation>
    </message>
    <message>
        <source>Go to an offset in hexadecimal, or in decimal behind #</source>
        <translation>Vaya a una posición en hexadecimal, o en decimal tras #</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Found at %1, from the other end</source>
        <translation>Encontrado en %1, desde el otro extremo</translation>
    </message>
    <message>
        <source>Found at %1</source>
        <translation>Encontrado en %1</translation>
    </message>
    <message>
        <source>This is no offset.</source>
        <translation>Eso no es una posición.</translation>
    </message>
    <message>
        <source>The last byte is at %1.</source>
        <translation>El último byte está en %1.</translation>
    </message>
</context>
<context>
    <name>artiscope::HexPage</name>
    <message>
        <source>Show as text</source>
        <translation>Mostrar como texto</translation>
    </message>
    <message>
        <source>Read these bytes as text, for as long as they are open</source>
        <translation>Leer estos bytes como texto mientras estén abiertos</translation>
    </message>
    <message>
        <source>These bytes are too many to be copied. Save the artifact to a file instead.</source>
        <translation>Son demasiados bytes para copiarlos. Guarde el artefacto en un archivo en su lugar.</translation>
    </message>
    <message>
        <source>Bytes of a kind that is not known, %1; not text.</source>
        <translation>Bytes de un tipo desconocido, %1; no es texto.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, %2; not text.</source>
        <translation>%1, %2; no es texto.</translation>
    </message>
    <message>
        <source>Byte %1 (%2)</source>
        <translation>Byte %1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2 bytes selected</source>
        <translation>%1 · %2 bytes seleccionados</translation>
    </message>
</context>
<context>
    <name>artiscope::HexView</name>
    <message>
        <source>Copy as &amp;hex digits</source>
        <translation>Copiar como &amp;hexadecimal</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como te&amp;xto</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>artiscope::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>The search was stopped before a revision was found.</source>
        <translation>La búsqueda se detuvo antes de encontrar una revisión.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Looking for revisions…</source>
        <translation>Buscando revisiones…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Nothing has been rendered yet, so there is no history.</source>
        <translation>Aún no se ha renderizado nada, así que no hay historial.</translation>
    </message>
    <message>
        <source>Nothing had been rendered by then, so there is no history.</source>
        <translation>Hasta entonces no se había renderizado nada, así que no hay historial.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Waiting until all revisions are found…</source>
        <translation>Esperando a que se encuentren todas las revisiones…</translation>
    </message>
    <message>
        <source>Not all revisions are known: let the search go on.</source>
        <translation>No se conocen todas las revisiones: deje que la búsqueda continúe.</translation>
    </message>
    <message>
        <source>It begins when the artifact is generated.</source>
        <translation>Empieza cuando se genera el artefacto.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Elija un momento posterior.</translation>
    </message>
</context>
<context>
    <name>artiscope::HistoryText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semanas</translation>
    </message>
    <message>
        <source>Nothing was rendered before.</source>
        <translation>Antes no se renderizó nada.</translation>
    </message>
    <message>
        <source>The oldest was there when “%1” was made or rebased last, at %2: what was before is in the history of the default branch.</source>
        <translation>La más antigua ya existía cuando «%1» se creó o tuvo su último rebase, el %2: lo anterior está en el historial de la rama predeterminada.</translation>
    </message>
    <message>
        <source>The oldest was there when the server&apos;s data began, at %1.</source>
        <translation>La más antigua ya existía cuando empezaron los datos del servidor, el %1.</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>stood for %1</source>
        <translation>vigente durante %1</translation>
    </message>
    <message>
        <source>stood for %1 or longer</source>
        <translation>vigente durante %1 o más</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
    </message>
    <message>
        <source>MMM d, HH:mm</source>
        <comment>a time, as QLocale writes it</comment>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>MMM d yyyy, HH:mm</source>
        <comment>a time, as QLocale writes it</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month, as QLocale writes it</comment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>artiscope::HumanTime</name>
    <message>
        <source>That time lies ahead; only what has been can be shown.</source>
        <translation>Ese momento está en el futuro; solo se puede mostrar el pasado.</translation>
    </message>
    <message>
        <source>That is too long ago.</source>
        <translation>Eso fue hace demasiado tiempo.</translation>
    </message>
    <message>
        <source>Months and years can only be given as whole numbers.</source>
        <translation>Los meses y los años solo se pueden indicar como números enteros.</translation>
    </message>
    <message>
        <source>The time zone must be UTC, an offset such as +02:00, or the local one.</source>
        <translation>La zona horaria debe ser UTC, un desfase como +02:00, o la local.</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>hace 1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month ago</source>
        <translation>hace 1 mes</translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year ago</source>
        <translation>hace 1 año</translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
</context>
<context>
    <name>artiscope::IgnoreChoices</name>
    <message>
        <source>time stamps</source>
        <translation>marcas de tiempo</translation>
    </message>
    <message>
        <source>generated-on lines</source>
        <translation>líneas de generación</translation>
    </message>
    <message>
        <source>serial numbers</source>
        <translation>números de serie</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>espacios en blanco</translation>
    </message>
    <message>
        <source>letter case</source>
        <translation>mayúsculas</translation>
    </message>
    <message>
        <source>blank lines</source>
        <translation>líneas en blanco</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 («%2»)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>artiscope::IgnoreDialog</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Expressions for what is no difference</source>
        <translation>Expresiones para lo que no cuenta como diferencia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>What it finds in a line does not count</source>
        <translation>Lo que encuentra en una línea no cuenta</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Qué tiene de incorrecto</translation>
    </message>
    <message>
        <source>Expressions that there are</source>
        <translation>Expresiones existentes</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Expression</source>
        <translation>&amp;Expresión</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its regular expression</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is one of that name already.</source>
        <translation>Ya existe una con ese nombre.</translation>
    </message>
    <message>
        <source>At the end: %1</source>
        <translation>Al final: %1</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>En el carácter %1: %2</translation>
    </message>
</context>
<context>
    <name>artiscope::InfrahubctlConfig</name>
    <message>
        <source>“%1” has to be a text.</source>
        <translation>«%1» tiene que ser un texto.</translation>
    </message>
    <message>
        <source>“%1” has to be a number.</source>
        <translation>«%1» tiene que ser un número.</translation>
    </message>
    <message>
        <source>“%1” has to be true or false.</source>
        <translation>«%1» tiene que ser verdadero o falso.</translation>
    </message>
    <message>
        <source>“%1” has to be a number of seconds between 1 and 86400.</source>
        <translation>«%1» tiene que ser un número de segundos entre 1 y 86400.</translation>
    </message>
    <message>
        <source>This is not valid TOML, from column %1 on.</source>
        <translation>Esto no es TOML válido a partir de la columna %1.</translation>
    </message>
    <message>
        <source>The file names no server_address.</source>
        <translation>El archivo no indica ningún server_address.</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds between 1 and 86400.</source>
        <translation>«%1» no es un número de segundos entre 1 y 86400.</translation>
    </message>
</context>
<context>
    <name>artiscope::Journal</name>
    <message>
        <source>debug</source>
        <translation>depuración</translation>
    </message>
    <message>
        <source>information</source>
        <translation>información</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>%1, errors</source>
        <comment>a request&apos;s status, and that its answer told of errors</comment>
        <translation>%1, errores</translation>
    </message>
    <message>
        <source>%1, no use</source>
        <comment>a request&apos;s status, and that its answer was no good</comment>
        <translation>%1, no sirve</translation>
    </message>
</context>
<context>
    <name>artiscope::JournalModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>When the request was sent; of anything else, when it was said.</source>
        <translation>Cuándo se envió la petición; de todo lo demás, cuándo se dijo.</translation>
    </message>
    <message>
        <source>Time sent</source>
        <translation>Enviada a las</translation>
    </message>
</context>
<context>
    <name>artiscope::KeychainBanner</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>artiscope::Language</name>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>JSON table</source>
        <translation>Tabla JSON</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binario</translation>
    </message>
</context>
<context>
    <name>artiscope::LineHistoryModel</name>
    <message>
        <source>came with this</source>
        <translation>aportada aquí</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificada</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>movida aquí</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>recuperada</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>quitada</translation>
    </message>
    <message>
        <source>was there already</source>
        <translation>ya estaba</translation>
    </message>
    <message>
        <source>Looking into revision %L1 of %L2…</source>
        <translation>Examinando la revisión %L1 de %L2…</translation>
    </message>
    <message>
        <source>What was before is not known: %1</source>
        <translation>No se sabe qué había antes: %1</translation>
    </message>
    <message>
        <source>The server no longer tells what was before. %1</source>
        <translation>El servidor ya no dice qué había antes. %1</translation>
    </message>
</context>
<context>
    <name>artiscope::LineHistoryPane</name>
    <message>
        <source>Close the history of the line</source>
        <translation>Cerrar el historial de la línea</translation>
    </message>
    <message>
        <source>How the line looked before</source>
        <translation>Cómo era antes la línea</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>How line %L1 looked before</source>
        <translation>Cómo era antes la línea %L1</translation>
    </message>
</context>
<context>
    <name>artiscope::LinkDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Adónde lleva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Enlace</translation>
    </message>
    <message>
        <source>A link looks like artiscope://infrahub.example.net/main/DEFINITION/TARGET, or is the address of an artifact on the server&apos;s own web page.</source>
        <translation>Un enlace tiene la forma artiscope://infrahub.example.net/main/DEFINICIÓN/OBJETIVO, o es la dirección de un artefacto en la página web del propio servidor.</translation>
    </message>
    <message>
        <source>the default branch</source>
        <translation>la rama predeterminada</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>To %1 on %2.</source>
        <translation>A %1 en %2.</translation>
    </message>
    <message>
        <source>To %1, on %2 of %3.</source>
        <translation>A %1, en %2 de %3.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>the artifact %1</source>
        <translation>el artefacto %1</translation>
    </message>
</context>
<context>
    <name>artiscope::LinkOpening</name>
    <message>
        <source>A link to %1 is being opened.</source>
        <translation>Se está abriendo un enlace a %1.</translation>
    </message>
    <message>
        <source>A link to %1 on %2 is being opened.</source>
        <translation>Se está abriendo un enlace a %1 en %2.</translation>
    </message>
</context>
<context>
    <name>artiscope::LogWindow</name>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar el registro</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Copy diagnostic &amp;report</source>
        <translation>Copiar &amp;informe de diagnóstico</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation>Información y superiores</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Advertencias y superiores</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>The chosen rows, or all that are shown</source>
        <translation>Las filas elegidas, o todas las que se muestran</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las áreas</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 de %2 entradas</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are on the clipboard.</source>
        <translation>
            <numerusform>%n entrada está en el portapapeles.</numerusform>
            <numerusform>%n entradas están en el portapapeles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>artiscope::MainWindow</name>
    <message>
        <source>Artiscope</source>
        <translation>Artiscope</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No server is open.</source>
        <translation>No hay ningún servidor abierto.</translation>
    </message>
    <message>
        <source>Artifacts come from an Infrahub server, or from the built-in sample.</source>
        <translation>Los artefactos proceden de un servidor Infrahub o del ejemplo integrado.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Conexiones…</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Ha cerrado la sesión.</translation>
    </message>
    <message>
        <source>Sign in above to see the artifacts of %1.</source>
        <translation>Inicie sesión arriba para ver los artefactos de %1.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>There is no link to an artifact on the clipboard.</source>
        <translation>No hay ningún enlace a un artefacto en el portapapeles.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Se copió %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose a CA file…</source>
        <translation>Elegir un archivo de CA…</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Cambiar la conexión…</translation>
    </message>
    <message>
        <source>Shortcuts of Artiscope</source>
        <translation>Atajos de teclado de Artiscope</translation>
    </message>
    <message>
        <source>Save the shortcuts as PDF</source>
        <translation>Guardar los atajos de teclado como PDF</translation>
    </message>
</context>
<context>
    <name>artiscope::MarkdownPage</name>
    <message>
        <source>Find in the rendered text</source>
        <translation>Buscar en el texto con formato</translation>
    </message>
    <message>
        <source>The text is long; the preview shows its beginning. The source shows all of it.</source>
        <translation>El texto es largo; la vista previa muestra el principio. El texto fuente lo muestra todo.</translation>
    </message>
    <message>
        <source>The text has quotations or lists nested more than %1 deep, so this is its source.</source>
        <translation>El texto tiene citas o listas anidadas a más de %1 niveles; este es su texto fuente.</translation>
    </message>
</context>
<context>
    <name>artiscope::MarkdownView</name>
    <message>
        <source>Mermaid diagram, shown as its source</source>
        <translation>Diagrama de Mermaid, mostrado como texto fuente</translation>
    </message>
    <message>
        <source>[picture, not loaded: %1]</source>
        <translation>[imagen no cargada: %1]</translation>
    </message>
    <message>
        <source>Rendered text</source>
        <translation>Texto con formato</translation>
    </message>
    <message>
        <source>%1 (is not opened)</source>
        <translation>%1 (no se abre)</translation>
    </message>
    <message>
        <source>%1 (there is no such heading)</source>
        <translation>%1 (no existe ese título)</translation>
    </message>
</context>
<context>
    <name>artiscope::MatchKeyButton</name>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>found (%1)</source>
        <translation>hallado (%1)</translation>
    </message>
    <message>
        <source>found (%1, …)</source>
        <translation>hallado (%1, …)</translation>
    </message>
    <message>
        <source>%1 (not here)</source>
        <translation>%1 (no está aquí)</translation>
    </message>
    <message>
        <source>Matched by: %1 ▾</source>
        <translation>Emparejar por: %1 ▾</translation>
    </message>
    <message>
        <source>Matched by: %1</source>
        <translation>Emparejar por: %1</translation>
    </message>
    <message>
        <source>By what the items of lists and the rows of tables are matched. A key is used wherever each has it once, all else goes by what is found; remembered for the definition.</source>
        <translation>Según qué se emparejan los elementos de las listas y las filas de las tablas. Una clave se usa donde cada uno la tiene una sola vez; para lo demás vale lo hallado. Se recuerda para la definición.</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Lo que se halle</translation>
    </message>
    <message>
        <source>%1 (in %L2 lists)</source>
        <translation>%1 (en %L2 listas)</translation>
    </message>
</context>
<context>
    <name>artiscope::Menus</name>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;Artifact</source>
        <translation>&amp;Artefacto</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar &amp;ruta</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>&amp;Open both in</source>
        <translation>A&amp;brir ambos en</translation>
    </message>
    <message>
        <source>Three-w&amp;ay</source>
        <translation>Tr&amp;es vías</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Drawi&amp;ng</source>
        <translation>D&amp;ibujo</translation>
    </message>
    <message>
        <source>Foldin&amp;g</source>
        <translation>Ple&amp;gado</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation>Ord&amp;enar por</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>Co&amp;lores</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>E&amp;jecuciones</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Pane si&amp;ze</source>
        <translation>Tamañ&amp;o del panel</translation>
    </message>
</context>
<context>
    <name>artiscope::MomentSpan</name>
    <message>
        <source>Time span</source>
        <translation>Intervalo de tiempo</translation>
    </message>
    <message>
        <source>Times that are compared</source>
        <translation>Momentos que se comparan</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Última semana</translation>
    </message>
    <message>
        <source>Since the branch began</source>
        <translation>Desde el inicio de la rama</translation>
    </message>
    <message>
        <source>Own times</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>artiscope::Notices</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The branch “%1” is not on the server any more. This is %2.</source>
        <translation>La rama «%1» ya no está en el servidor. Esta es %2.</translation>
    </message>
    <message>
        <source>The branch “%1” is not on the server any more.</source>
        <translation>La rama «%1» ya no está en el servidor.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This is now. When you left, you looked at %1.</source>
        <translation>Se muestra el presente. Al salir, estaba viendo %1.</translation>
    </message>
    <message>
        <source>Go back to that time</source>
        <translation>Volver a ese momento</translation>
    </message>
    <message>
        <source>Everything here is as of %1. Generating is off: it works on now.</source>
        <translation>Todo se muestra tal como estaba el %1. No se puede generar: solo se genera en el presente.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Volver al presente</translation>
    </message>
</context>
<context>
    <name>artiscope::Outline</name>
    <message>
        <source>Document %1</source>
        <translation>Documento %1</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>VLANs</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>VRFs</source>
        <translation>VRF</translation>
    </message>
    <message>
        <source>Access lists</source>
        <translation>Listas de acceso</translation>
    </message>
    <message>
        <source>Prefix lists</source>
        <translation>Listas de prefijos</translation>
    </message>
    <message>
        <source>Route maps</source>
        <translation>Route maps</translation>
    </message>
</context>
<context>
    <name>artiscope::OutlineList</name>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
</context>
<context>
    <name>artiscope::OutlineModel</name>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
</context>
<context>
    <name>artiscope::OutlinePane</name>
    <message>
        <source>Filter the outline</source>
        <translation>Filtrar el esquema</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>The outline is being made…</source>
        <translation>Se está creando el esquema…</translation>
    </message>
    <message>
        <source>This text has no outline.</source>
        <translation>Este texto no tiene esquema.</translation>
    </message>
    <message>
        <source>Nothing in the outline matches.</source>
        <translation>Nada en el esquema coincide.</translation>
    </message>
    <message>
        <source>What is nested more than %1 deep is not listed.</source>
        <translation>No se lista lo que está anidado a más de %1 niveles.</translation>
    </message>
    <message>
        <source>Only the first %1 items are listed.</source>
        <translation>Solo se listan los primeros %1 elementos.</translation>
    </message>
</context>
<context>
    <name>artiscope::PageHead</name>
    <message>
        <source>%1 · branch %2 · now, at %3</source>
        <translation>%1 · rama %2 · ahora, el %3</translation>
    </message>
    <message>
        <source>%1 · branch %2 · as of %3</source>
        <translation>%1 · rama %2 · al %3</translation>
    </message>
</context>
<context>
    <name>artiscope::PairTool</name>
    <message>
        <source>Own program</source>
        <translation>Programa propio</translation>
    </message>
</context>
<context>
    <name>artiscope::PreviewFindBar</name>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation>Número de resultados</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>Went on from the bottom.</source>
        <translation>Se continuó desde el final.</translation>
    </message>
    <message>
        <source>Went on from the top.</source>
        <translation>Se continuó desde el principio.</translation>
    </message>
</context>
<context>
    <name>artiscope::Printing</name>
    <message>
        <source>Save the source as PDF</source>
        <translation>Guardar el texto fuente como PDF</translation>
    </message>
    <message>
        <source>Counting pages…</source>
        <translation>Contando páginas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of printing</source>
        <translation>Progreso de la impresión</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>No se imprimió nada.</translation>
    </message>
    <message>
        <source>Page %1 of %2…</source>
        <translation>Página %1 de %2…</translation>
    </message>
    <message>
        <source>This text would take more than %1 pages, which is the most that is printed. It can be saved as it is.</source>
        <translation>Este texto ocuparía más de %1 páginas, que es lo máximo que se imprime. Se puede guardar tal cual.</translation>
    </message>
    <message>
        <source>1 page went to the printer.</source>
        <translation>Se envió 1 página a la impresora.</translation>
    </message>
    <message>
        <source>%1 pages went to the printer.</source>
        <translation>Se enviaron %1 páginas a la impresora.</translation>
    </message>
    <message>
        <source>1 page saved as %1.</source>
        <translation>Se guardó 1 página como %1.</translation>
    </message>
    <message>
        <source>%1 pages saved as %2.</source>
        <translation>Se guardaron %1 páginas como %2.</translation>
    </message>
    <message>
        <source>The printer did not take these pages.</source>
        <translation>La impresora no aceptó estas páginas.</translation>
    </message>
</context>
<context>
    <name>artiscope::ProfileForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>made of the address when empty</source>
        <translation>si está vacío, se forma con la dirección</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>API token for a gateway (X-API-KEY)</source>
        <translation>Token de API para una pasarela (X-API-KEY)</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token Bearer</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Usuario y contraseña</translation>
    </message>
    <message>
        <source>Nothing: look anonymously</source>
        <translation>Nada: acceso anónimo</translation>
    </message>
    <message>
        <source>&amp;Sign in with</source>
        <translation>&amp;Iniciar sesión con</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>el del sistema</translation>
    </message>
    <message>
        <source>Default &amp;branch</source>
        <translation>&amp;Rama predeterminada</translation>
    </message>
    <message>
        <source>the server&apos;s default branch</source>
        <translation>la rama predeterminada del servidor</translation>
    </message>
    <message>
        <source>Send the credential unencrypted</source>
        <translation>Enviar la credencial sin cifrar</translation>
    </message>
    <message>
        <source>only what this system trusts</source>
        <translation>solo lo que este sistema acepta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Elegir el archivo de CA</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>Archivo de C&amp;A</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>kept in the keychain; type to replace it</source>
        <translation>guardado en el llavero; escriba para sustituirlo</translation>
    </message>
    <message>
        <source>not needed while the sign-in in the keychain holds</source>
        <translation>no hace falta mientras valga el inicio de sesión del llavero</translation>
    </message>
    <message>
        <source>Anyone between here and %1 can read it.</source>
        <translation>Cualquiera entre este equipo y %1 puede leerla.</translation>
    </message>
</context>
<context>
    <name>artiscope::ProfileList</name>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Set up another server</source>
        <translation>Configurar otro servidor</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Make another profile like this one, without its secret</source>
        <translation>Crear otro perfil como este, sin su secreto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove this profile and its secret from the keychain</source>
        <translation>Quitar este perfil y su secreto del llavero</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Take over what infrahubctl is set up with</source>
        <translation>Tomar la configuración de infrahubctl</translation>
    </message>
    <message>
        <source>From an infrahubctl.toml…</source>
        <translation>De un infrahubctl.toml…</translation>
    </message>
    <message>
        <source>From the environment of infrahubctl</source>
        <translation>Del entorno de infrahubctl</translation>
    </message>
    <message>
        <source>Open the built-in sample</source>
        <translation>Abrir el ejemplo integrado</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <translation>%1 (editado)</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Servidor nuevo</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>aún sin guardar</translation>
    </message>
    <message>
        <source>Import from infrahubctl</source>
        <translation>Importar de infrahubctl</translation>
    </message>
    <message>
        <source>infrahubctl configuration (*.toml)</source>
        <translation>Configuración de infrahubctl (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>artiscope::ProfileStore</name>
    <message>
        <source>The file is not of the version that this program writes.</source>
        <translation>El archivo no es de la versión que escribe este programa.</translation>
    </message>
    <message>
        <source>A profile in the file has no id or no address.</source>
        <translation>Un perfil del archivo no tiene identificador o no tiene dirección.</translation>
    </message>
</context>
<context>
    <name>artiscope::ReadingPane</name>
    <message>
        <source>What is read</source>
        <translation>Lo que se lee</translation>
    </message>
    <message>
        <source>What is read beside it</source>
        <translation>Lo que se lee al lado</translation>
    </message>
</context>
<context>
    <name>artiscope::ReadingTabs</name>
    <message>
        <source>Open artifacts</source>
        <translation>Artefactos abiertos</translation>
    </message>
    <message>
        <source>Close this artifact</source>
        <translation>Cerrar este artefacto</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <source>%1: the next artifact takes its place, unless it is kept</source>
        <translation>%1: el siguiente artefacto ocupará su lugar, salvo que se conserve</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
</context>
<context>
    <name>artiscope::RenderedPage</name>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Intercambiar lados</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Cerrar la comparación</translation>
    </message>
    <message>
        <source>Comparison of rendered texts</source>
        <translation>Comparación de textos con formato</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>The texts are too large to mark what differs.</source>
        <translation>Los textos son demasiado grandes para marcar lo que difiere.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>%L1 changes</source>
        <translation>%L1 cambios</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Sin diferencias.</translation>
    </message>
    <message>
        <source>Both read the same; only their source differs.</source>
        <translation>Ambos se leen igual; solo difiere su texto fuente.</translation>
    </message>
    <message>
        <source>No difference in the beginning that is shown.</source>
        <translation>Sin diferencias en el principio que se muestra.</translation>
    </message>
    <message>
        <source>%1 in the beginning that is shown</source>
        <translation>%1 en el principio que se muestra</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>A text is nested too deep to be shown like this; its source can be compared.</source>
        <translation>Un texto está demasiado anidado para mostrarse así; su texto fuente se puede comparar.</translation>
    </message>
</context>
<context>
    <name>artiscope::Report</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>%1 now, which was %2</source>
        <translation>%1 ahora, que era %2</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anónimo</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>%1 by Artiscope %2</source>
        <translation>%1 con Artiscope %2</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefacto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
    <message>
        <source>Storage id</source>
        <translation>ID de almacén</translation>
    </message>
    <message>
        <source>Artifact id</source>
        <translation>ID de artefacto</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>What differs between two snapshots</source>
        <translation>Qué difiere entre dos instantáneas</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>by patience: lines that are there once meet first</source>
        <translation>con el método «patience»: las líneas únicas se emparejan primero</translation>
    </message>
</context>
<context>
    <name>artiscope::ReportSection</name>
    <message>
        <source>This is no text; its bytes differ. Left: %1 bytes, right: %2 bytes.</source>
        <translation>Esto no es texto; sus bytes difieren. Izquierda: %1 bytes, derecha: %2 bytes.</translation>
    </message>
    <message>
        <source>No difference but what is ignored.</source>
        <translation>Ninguna diferencia, salvo lo que se ignora.</translation>
    </message>
    <message>
        <source>One difference is ignored.</source>
        <translation>Se ignora una diferencia.</translation>
    </message>
    <message>
        <source>%1 differences are ignored.</source>
        <translation>Se ignoran %1 diferencias.</translation>
    </message>
    <message>
        <source>Lines end differently (LF, CR LF, or not at all).</source>
        <translation>Las líneas terminan de forma distinta (LF, CR LF o sin final).</translation>
    </message>
    <message>
        <source>Only one of both begins with a byte order mark.</source>
        <translation>Solo uno de los dos empieza con una marca de orden de bytes.</translation>
    </message>
    <message>
        <source>“%1” could not be applied here.</source>
        <translation>«%1» no se pudo aplicar aquí.</translation>
    </message>
    <message>
        <source>More lines differ; the first %1 are shown.</source>
        <translation>Difieren más líneas; se muestran las primeras %1.</translation>
    </message>
    <message>
        <source>The encoding differs: %1.</source>
        <translation>La codificación difiere: %1.</translation>
    </message>
</context>
<context>
    <name>artiscope::RevisionModel</name>
    <message>
        <source>The search was stopped: there may be others between these and before them.</source>
        <translation>La búsqueda se detuvo: puede haber otras entre estas y antes de ellas.</translation>
    </message>
    <message>
        <source>Looking for others…</source>
        <translation>Buscando otras…</translation>
    </message>
    <message>
        <source>The search failed: there may be others between these and before them.</source>
        <translation>La búsqueda falló: puede haber otras entre estas y antes de ellas.</translation>
    </message>
    <message>
        <source>same as the one before</source>
        <translation>igual que la anterior</translation>
    </message>
    <message>
        <source>as on %1</source>
        <translation>igual que el %1</translation>
    </message>
    <message>
        <source>as the one before %1</source>
        <translation>igual que la anterior al %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>There at %1, since when is not known</source>
        <translation>Ya existía el %1; no se sabe desde cuándo</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>Tamaño: %1</translation>
    </message>
    <message>
        <source>Checksum %1</source>
        <translation>Checksum: %1</translation>
    </message>
    <message>
        <source>Storage id %1</source>
        <translation>ID de almacén: %1</translation>
    </message>
</context>
<context>
    <name>artiscope::RevisionPane</name>
    <message>
        <source>Revisions</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>Revisions on %1</source>
        <translation>Revisiones en %1</translation>
    </message>
    <message>
        <source>1 revision on %1</source>
        <translation>1 revisión en %1</translation>
    </message>
    <message>
        <source>%L1 revisions on %2</source>
        <translation>%L1 revisiones en %2</translation>
    </message>
</context>
<context>
    <name>artiscope::RevisionView</name>
    <message>
        <source>The content of the revision</source>
        <translation>El contenido de la revisión</translation>
    </message>
    <message>
        <source>Loading the content…</source>
        <translation>Cargando el contenido…</translation>
    </message>
    <message>
        <source>These are bytes and no text, so there are no lines to show.</source>
        <translation>Son bytes y no texto, así que no hay líneas que mostrar.</translation>
    </message>
    <message>
        <source>Comparing revision %L1 of %L2…</source>
        <translation>Comparando la revisión %L1 de %L2…</translation>
    </message>
</context>
<context>
    <name>artiscope::RowPane</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the row</source>
        <translation>Cerrar la fila</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>Ninguna fila</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source> … and %1 more characters</source>
        <translation> … y %1 caracteres más</translation>
    </message>
    <message>
        <source>Only the first %1 columns are listed.</source>
        <translation>Solo se listan las primeras %1 columnas.</translation>
    </message>
</context>
<context>
    <name>artiscope::RunLogDialog</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>artiscope::RunLogView</name>
    <message>
        <source>Open in a window of its own</source>
        <translation>Abrir en ventana propia</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Log of what is selected</source>
        <translation>Registro de lo seleccionado</translation>
    </message>
</context>
<context>
    <name>artiscope::RunModel</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>rendering</source>
        <translation>renderizando</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>reparado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1: all targets on %2</source>
        <translation>%1: todos los objetivos en %2</translation>
    </message>
    <message>
        <source>%1 for %2 on %3</source>
        <translation>%1 para %2 en %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n artifacts on %2</source>
        <translation>
            <numerusform>%1: %n artefacto en %2</numerusform>
            <numerusform>%1: %n artefactos en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>asking the server</source>
        <translation>preguntando al servidor</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 listos</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>fallidos: %n</numerusform>
            <numerusform>fallidos: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>desconocidos: %n</numerusform>
            <numerusform>desconocidos: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <translation>
            <numerusform>creados: %n</numerusform>
            <numerusform>creados: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>modificados: %n</numerusform>
            <numerusform>modificados: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repaired</source>
        <translation>
            <numerusform>reparados: %n</numerusform>
            <numerusform>reparados: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>sin cambios: %n</numerusform>
            <numerusform>sin cambios: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>(One line before these was not kept.)</source>
        <translation>(No se conservó una línea anterior a estas.)</translation>
    </message>
    <message>
        <source>(%1 lines before these were not kept.)</source>
        <translation>(No se conservaron %1 líneas anteriores a estas.)</translation>
    </message>
    <message>
        <source>The server refused the run</source>
        <translation>El servidor rechazó la ejecución</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 artifacts failed</source>
        <translation>%1 artefactos fallaron</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 falló</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 falló: %2</translation>
    </message>
    <message>
        <source>%1

(The log of this failure was not kept.)</source>
        <translation>%1

(El registro de este fallo no se conservó.)</translation>
    </message>
    <message>
        <source>The server did not say why.</source>
        <translation>El servidor no dijo por qué.</translation>
    </message>
    <message>
        <source>The server was asked for it, and has not done anything of it yet.</source>
        <translation>Se ha pedido al servidor, que aún no ha hecho nada de ello.</translation>
    </message>
</context>
<context>
    <name>artiscope::RunNotifications</name>
    <message numerus="yes">
        <source>%n rendered</source>
        <translation>
            <numerusform>renderizados: %n</numerusform>
            <numerusform>renderizados: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>fallidos: %n</numerusform>
            <numerusform>fallidos: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>desconocidos: %n</numerusform>
            <numerusform>desconocidos: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused to generate</source>
        <translation>El servidor rechazó la generación</translation>
    </message>
    <message>
        <source>Generating has ended, not all of it well</source>
        <translation>La generación ha terminado, pero no todo salió bien</translation>
    </message>
    <message>
        <source>Generating has ended</source>
        <translation>La generación ha terminado</translation>
    </message>
</context>
<context>
    <name>artiscope::RunsPanel</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Close the list of runs</source>
        <translation>Cerrar la lista de ejecuciones</translation>
    </message>
    <message>
        <source>Generate the failed &amp;again</source>
        <translation>Generar de nuevo los &amp;fallidos</translation>
    </message>
    <message>
        <source>&amp;Forget the run</source>
        <translation>&amp;Olvidar la ejecución</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>Generar de nuevo</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation>Elija primero una ejecución.</translation>
    </message>
    <message>
        <source>What failed has no artifact: only generating its whole definition can make one.</source>
        <translation>Lo que falló no tiene artefacto: solo generar toda su definición puede crear uno.</translation>
    </message>
    <message>
        <source>Nothing in this run has failed and can be asked for again.</source>
        <translation>En esta ejecución no ha fallado nada que se pueda volver a solicitar.</translation>
    </message>
    <message>
        <source>Nothing has been generated from here yet. Choose artifacts and generate them: what comes of each is told here.</source>
        <translation>Aún no se ha generado nada desde aquí. Elija artefactos y genérelos: aquí se indica el resultado de cada uno.</translation>
    </message>
</context>
<context>
    <name>artiscope::SameChangeBar</name>
    <message>
        <source>The same change</source>
        <translation>El mismo cambio</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>All changes that several artifacts have in common</source>
        <translation>Todos los cambios que varios artefactos tienen en común</translation>
    </message>
    <message>
        <source>1 artifact was changed like no other</source>
        <translation>1 artefacto cambió como ningún otro</translation>
    </message>
    <message>
        <source>%1 artifacts were changed like no other</source>
        <translation>%1 artefactos cambiaron como ningún otro</translation>
    </message>
    <message>
        <source>The same change on 1 artifact</source>
        <translation>El mismo cambio en 1 artefacto</translation>
    </message>
    <message>
        <source>The same change on %1 artifacts</source>
        <translation>El mismo cambio en %1 artefactos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the other artifacts, too</source>
        <translation>Mostrar también los demás artefactos</translation>
    </message>
    <message>
        <source>Show only the artifacts with this change</source>
        <translation>Mostrar solo los artefactos con este cambio</translation>
    </message>
</context>
<context>
    <name>artiscope::SameChangeText</name>
    <message>
        <source>%1 in %2 places</source>
        <comment>mtu 9214 → 9200 in 12 places</comment>
        <translation>%1 en %2 lugares</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>ntp server 10.0.0.9 in vrf blue</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>1 artifact</source>
        <translation>1 artefacto</translation>
    </message>
    <message>
        <source>%1 artifacts</source>
        <translation>%1 artefactos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>38 artifacts: + ntp server 10.0.0.9</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 artifact differs otherwise</source>
        <translation>1 artefacto tiene otro cambio</translation>
    </message>
    <message>
        <source>%1 artifacts differ otherwise</source>
        <translation>%1 artefactos tienen otros cambios</translation>
    </message>
    <message>
        <source>encoding %1</source>
        <translation>codificación %1</translation>
    </message>
    <message>
        <source>blank lines</source>
        <translation>líneas en blanco</translation>
    </message>
    <message>
        <source>line ends</source>
        <translation>finales de línea</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>marca de orden de bytes</translation>
    </message>
</context>
<context>
    <name>artiscope::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>artiscope::Setting</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>the desktop&apos;s choice</source>
        <translation>el que elija el escritorio</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light or dark as the system is, or always the same; with high contrast every text stands out from its ground by 7 to 1 or more.</source>
        <translation>Claro u oscuro según el sistema, o siempre igual; con alto contraste, todo el texto destaca sobre su fondo en una proporción de 7 a 1 o más.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window; it changes when Artiscope starts again. The terminal speaks English.</source>
        <translation>El de la ventana; cambia cuando Artiscope se vuelve a iniciar. La línea de comandos usa el inglés.</translation>
    </message>
    <message>
        <source>Size of the interface text</source>
        <translation>Tamaño del texto de la interfaz</translation>
    </message>
    <message>
        <source>Menus, lists and buttons; rows and distances follow when Artiscope starts again.</source>
        <translation>Menús, listas y botones; las filas y las distancias se adaptan cuando Artiscope se vuelve a iniciar.</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Font of contents</source>
        <translation>Tipo de letra del contenido</translation>
    </message>
    <message>
        <source>Source, changes and bytes are shown and printed in it; one whose letters are all equally wide keeps columns straight.</source>
        <translation>Con él se muestran e imprimen el texto fuente, los cambios y los bytes; uno de ancho fijo mantiene rectas las columnas.</translation>
    </message>
    <message>
        <source>Size of contents</source>
        <translation>Tamaño del contenido</translation>
    </message>
    <message>
        <source>How large contents are before one zooms in or out.</source>
        <translation>Con qué tamaño se muestra el contenido antes de aumentar o reducir el zoom.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>The caret does not blink, menus do not fade, and a progress bar without a known end stands still.</source>
        <translation>El cursor no parpadea, los menús no se desvanecen y una barra de progreso sin final conocido se queda quieta.</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Ajustar líneas largas</translation>
    </message>
    <message>
        <source>A line that is wider than the view goes on below, with its number once.</source>
        <translation>Una línea más ancha que la vista continúa debajo, con su número una sola vez.</translation>
    </message>
    <message>
        <source>Keep section headings on top</source>
        <translation>Mantener arriba los títulos de sección</translation>
    </message>
    <message>
        <source>The sections that a line belongs to stay in sight while one scrolls through them.</source>
        <translation>Las secciones a las que pertenece una línea siguen a la vista al desplazarse por ellas.</translation>
    </message>
    <message>
        <source>Show white space marks</source>
        <translation>Mostrar espacios en blanco</translation>
    </message>
    <message>
        <source>Spaces, tabs and the ends of lines have marks.</source>
        <translation>Los espacios, los tabuladores y los finales de línea se señalan con marcas.</translation>
    </message>
    <message>
        <source>Show the outline</source>
        <translation>Mostrar el esquema</translation>
    </message>
    <message>
        <source>The outline of a text stands beside it, where there is room.</source>
        <translation>El esquema de un texto aparece a su lado, si hay sitio.</translation>
    </message>
    <message>
        <source>Show changes in one column</source>
        <translation>Mostrar los cambios en una columna</translation>
    </message>
    <message>
        <source>Both texts are shown as one, removed lines above those that were added, in place of side by side.</source>
        <translation>Los dos textos se muestran como uno, con las líneas eliminadas encima de las añadidas, en lugar de lado a lado.</translation>
    </message>
    <message>
        <source>Lines around a change</source>
        <translation>Líneas alrededor de un cambio</translation>
    </message>
    <message>
        <source>So many unchanged lines are shown before and behind each change; others are folded away.</source>
        <translation>Antes y después de cada cambio se muestra este número de líneas sin cambios; las demás se pliegan.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Lines that are there once meet first</source>
        <translation>Emparejar primero las líneas únicas</translation>
    </message>
    <message>
        <source>The patience way of comparing: it often keeps whole blocks together.</source>
        <translation>El método de comparación «patience»: a menudo mantiene juntos bloques enteros.</translation>
    </message>
    <message>
        <source>Refresh now every</source>
        <translation>Actualizar el presente cada</translation>
    </message>
    <message>
        <source>What is shown as of now is asked for again so often.</source>
        <translation>Con esta frecuencia se vuelve a pedir lo que se muestra del presente.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nunca por sí solo</translation>
    </message>
    <message>
        <source>Patience with a request</source>
        <translation>Espera máxima de una solicitud</translation>
    </message>
    <message>
        <source>A request of which nothing has come for so long has failed; it holds for requests that are sent from then on.</source>
        <translation>Una solicitud de la que no llega nada durante este tiempo se da por fallida; vale para las que se envíen a partir de ese momento.</translation>
    </message>
    <message>
        <source>Patience with a run</source>
        <translation>Espera máxima de una ejecución</translation>
    </message>
    <message>
        <source>When nothing has been heard of a run for so long, the rest of it is called unknown.</source>
        <translation>Cuando no se sabe nada de una ejecución durante este tiempo, lo que queda de ella se da por desconocido.</translation>
    </message>
    <message>
        <source>Largest content</source>
        <translation>Contenido máximo</translation>
    </message>
    <message>
        <source>The content of one artifact that is larger is refused, with a message.</source>
        <translation>El contenido de un artefacto que supere este tamaño se rechaza, con un mensaje.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Room for contents on this machine</source>
        <translation>Espacio para contenidos en este equipo</translation>
    </message>
    <message>
        <source>So much of what was read of one server is kept on disk, so that it is not asked for twice.</source>
        <translation>De lo leído de un servidor se guarda en disco hasta esta cantidad, para no pedirlo dos veces.</translation>
    </message>
    <message>
        <source>nothing is kept</source>
        <translation>no se guarda nada</translation>
    </message>
    <message>
        <source>Text and configurations</source>
        <translation>Texto y configuraciones</translation>
    </message>
    <message>
        <source>The program, with its arguments, that opens a file whose name ends in .%1; the name comes last.</source>
        <translation>El programa, con sus argumentos, que abre un archivo cuyo nombre termina en .%1; el nombre va al final.</translation>
    </message>
    <message>
        <source>Two files</source>
        <translation>Dos archivos</translation>
    </message>
    <message>
        <source>The own program of Open both in; %1 and %2 stand for the two files.</source>
        <translation>El programa propio de «Abrir ambos en»; %1 y %2 representan los dos archivos.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Show rulers</source>
        <translation>Mostrar reglas</translation>
    </message>
    <message>
        <source>Thin lines stand in the source at chosen columns.</source>
        <translation>Unas líneas finas señalan columnas elegidas del texto fuente.</translation>
    </message>
    <message>
        <source>Columns of the rulers</source>
        <translation>Columnas de las reglas</translation>
    </message>
    <message>
        <source>Behind so many letters a ruler stands, when rulers are shown; several are divided by commas.</source>
        <translation>Tras este número de caracteres hay una regla, cuando se muestran reglas; varias se separan con comas.</translation>
    </message>
    <message>
        <source>Say whose changes they are</source>
        <translation>Indicar de quién son los cambios</translation>
    </message>
    <message>
        <source>Of a branch beside the default branch it is told of each change whether the branch made it, the default branch since, or both.</source>
        <translation>De una rama junto a la rama predeterminada se dice de cada cambio si lo hizo la rama, la rama predeterminada desde entonces o ambas.</translation>
    </message>
</context>
<context>
    <name>artiscope::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Restablecer: %1</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>Volver a: %1</translation>
    </message>
</context>
<context>
    <name>artiscope::SettingsDialog</name>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de opciones</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Trouble with saving</source>
        <translation>Problemas al guardar</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>&amp;Restablecer todo…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>No setting and no command has “%1” in its name or its sentence.</source>
        <translation>Ninguna opción ni ningún comando contiene «%1» en su nombre o en su descripción.</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a group of settings, and how many are found in it</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Restablecer toda la configuración</translation>
    </message>
    <message>
        <source>Every setting goes back to what Artiscope came with, and so does every shortcut.</source>
        <translation>Todas las opciones vuelven a los valores iniciales de Artiscope, y también todos los atajos.</translation>
    </message>
    <message>
        <source>Servers, secrets and what was read stay.</source>
        <translation>Los servidores, los secretos y lo leído se conservan.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer</translation>
    </message>
</context>
<context>
    <name>artiscope::ShortcutModel</name>
    <message>
        <source>Changed by you</source>
        <translation>Cambiado por usted</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
</context>
<context>
    <name>artiscope::ShortcutPage</name>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Restablecer los atajos</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Sin atajo</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Usarlo aquí</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dejarlo allí</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Los comandos y sus atajos</translation>
    </message>
    <message>
        <source>As in</source>
        <translation>Como en</translation>
    </message>
    <message>
        <source>Shortcuts as in</source>
        <translation>Atajos como en</translation>
    </message>
    <message>
        <source>What you have changed yourself stays.</source>
        <translation>Lo que usted ha cambiado se conserva.</translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation>Pulse aquí las teclas nuevas</translation>
    </message>
    <message>
        <source>About these keys</source>
        <translation>Acerca de estas teclas</translation>
    </message>
    <message>
        <source>No command is chosen.</source>
        <translation>No hay ningún comando elegido.</translation>
    </message>
    <message>
        <source>New keys for %1</source>
        <translation>Teclas nuevas para %1</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”, in %3.</source>
        <translation>%1 es el atajo de «%2», en %3.</translation>
    </message>
</context>
<context>
    <name>artiscope::ShortcutSheet</name>
    <message>
        <source>arrow keys</source>
        <translation>teclas de flecha</translation>
    </message>
    <message>
        <source>In lists and texts</source>
        <translation>En listas y textos</translation>
    </message>
    <message>
        <source>Filter the artifacts</source>
        <translation>Filtrar los artefactos</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>Read on in the text</source>
        <translation>Seguir leyendo el texto</translation>
    </message>
    <message>
        <source>Show only the lines that match, while finding</source>
        <translation>Mostrar solo las líneas que coinciden, al buscar</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>Seleccionar un rectángulo</translation>
    </message>
    <message>
        <source>Alt+Shift and %1</source>
        <translation>Alt+Mayúsculas y %1</translation>
    </message>
    <message>
        <source>Clear, close or go back</source>
        <translation>Borrar, cerrar o volver atrás</translation>
    </message>
</context>
<context>
    <name>artiscope::ShortcutWindow</name>
    <message>
        <source>Search the shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>No command and no key is called so.</source>
        <translation>Ningún comando ni ninguna tecla se llama así.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Shortcuts by menu</source>
        <translation>Atajos por menú</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>artiscope::Shortcuts</name>
    <message>
        <source>These keys cannot be told apart from others.</source>
        <translation>Estas teclas no se pueden distinguir de otras.</translation>
    </message>
    <message>
        <source>%1 alone is for typing and moving; hold Ctrl, Alt or Meta with it.</source>
        <translation>%1 sin más sirve para escribir y moverse; combínelo con Ctrl, Alt o Meta.</translation>
    </message>
</context>
<context>
    <name>artiscope::ShownLanguage</name>
    <message>
        <source>as declared</source>
        <translation>según lo declarado</translation>
    </message>
    <message>
        <source>told by its content: likely</source>
        <translation>según su contenido: probable</translation>
    </message>
    <message>
        <source>told by its content: certain</source>
        <translation>según su contenido: seguro</translation>
    </message>
    <message>
        <source>chosen for this definition</source>
        <translation>elegido para esta definición</translation>
    </message>
    <message>
        <source>declared %1, shown as %2</source>
        <translation>declarado %1, mostrado como %2</translation>
    </message>
    <message>
        <source>declared %1; may be %2</source>
        <translation>declarado %1; puede ser %2</translation>
    </message>
    <message>
        <source>at least 1 template leftover, the first in line %1</source>
        <translation>al menos 1 resto de plantilla, el primero en la línea %1</translation>
    </message>
    <message>
        <source>at least %1 template leftovers, the first in line %2</source>
        <translation>al menos %1 restos de plantilla, el primero en la línea %2</translation>
    </message>
    <message>
        <source>1 template leftover, in line %1</source>
        <translation>1 resto de plantilla, en la línea %1</translation>
    </message>
    <message>
        <source>%1 template leftovers, the first in line %2</source>
        <translation>%1 restos de plantilla, el primero en la línea %2</translation>
    </message>
</context>
<context>
    <name>artiscope::Sidebar</name>
    <message>
        <source>Definitions</source>
        <translation>Definiciones</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modificado por</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>Clase de objetivo</translation>
    </message>
</context>
<context>
    <name>artiscope::SidebarDelegate</name>
    <message>
        <source>%1 Δ</source>
        <translation>%1 Δ</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>artiscope::SignInBar</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Conexiones…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token Bearer</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Ha cerrado la sesión.</translation>
    </message>
</context>
<context>
    <name>artiscope::SignatureLabel</name>
    <message>
        <source>What the change does: %1</source>
        <translation>Qué hace el cambio: %1</translation>
    </message>
</context>
<context>
    <name>artiscope::SourcePage</name>
    <message>
        <source>Show the content as that; remembered for its definition</source>
        <translation>Mostrar el contenido como eso; se recuerda para su definición</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Lín. %1, col. %2</translation>
    </message>
    <message>
        <source>%1 · 1 line selected</source>
        <translation>%1 · 1 línea seleccionada</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n lines selected</source>
        <translation>
            <numerusform>%1 · %n línea seleccionada</numerusform>
            <numerusform>%1 · %n líneas seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>artiscope::StateView</name>
    <message>
        <source>How much is loaded</source>
        <translation>Cuánto se ha cargado</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 de %2 hasta ahora</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>artiscope::Status</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Procesando</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>artiscope::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Server version</source>
        <translation>Versión del servidor</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message>
        <source>Shown as of</source>
        <translation>Momento mostrado</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefactos</translation>
    </message>
    <message>
        <source>Requests under way</source>
        <translation>Solicitudes en curso</translation>
    </message>
    <message>
        <source>branched %1</source>
        <translation>creada %1</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>rama %1</translation>
    </message>
    <message>
        <source>branch %1, %2</source>
        <translation>rama %1, %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Infrahub %1</source>
        <translation>Infrahub %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anónimo</translation>
    </message>
    <message>
        <source>as of %1 (pinned)</source>
        <translation>al %1 (fijado)</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>al %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>The server is busy; waiting %n s as it asked</source>
        <translation>
            <numerusform>El servidor está ocupado; se espera %n s, como pidió</numerusform>
            <numerusform>El servidor está ocupado; se esperan %n s, como pidió</numerusform>
        </translation>
    </message>
    <message>
        <source>1 request under way</source>
        <translation>1 solicitud en curso</translation>
    </message>
    <message>
        <source>%1 requests under way</source>
        <translation>%1 solicitudes en curso</translation>
    </message>
</context>
<context>
    <name>artiscope::StructurePage</name>
    <message>
        <source>Filter the changes</source>
        <translation>Filtrar los cambios</translation>
    </message>
    <message>
        <source>Comparison by what is said</source>
        <translation>Comparación por contenido</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Intercambiar lados</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Cerrar la comparación</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Show the lines</source>
        <translation>Mostrar las líneas</translation>
    </message>
    <message>
        <source>No change matches the filter.</source>
        <translation>Ningún cambio coincide con el filtro.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>%L1 changes</source>
        <translation>%L1 cambios</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
</context>
<context>
    <name>artiscope::SvgCanvas</name>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
</context>
<context>
    <name>artiscope::SvgFinder</name>
    <message>
        <source>Looking for the texts…</source>
        <translation>Buscando los textos…</translation>
    </message>
    <message>
        <source>There is no text in this drawing.</source>
        <translation>No hay texto en este dibujo.</translation>
    </message>
    <message>
        <source>The drawing has very many texts: only the first %L1 are searched.</source>
        <translation>El dibujo tiene muchísimos textos: solo se busca en los primeros %L1.</translation>
    </message>
</context>
<context>
    <name>artiscope::SvgHelper</name>
    <message>
        <source>The drawing program artiscope-svg is not installed.</source>
        <translation>El programa de dibujo artiscope-svg no está instalado.</translation>
    </message>
    <message>
        <source>Drawing it takes longer than %1 s, and was given up.</source>
        <translation>Dibujarlo tarda más de %1 s, y se abandonó.</translation>
    </message>
    <message>
        <source>Drawing it takes more than 5 s of computing or 1 GB of memory, or the drawing library cannot cope with it.</source>
        <translation>Dibujarlo exige más de 5 s de cálculo o 1 GB de memoria, o la biblioteca de dibujo no puede con él.</translation>
    </message>
    <message>
        <source>Its source is larger than 32 MB.</source>
        <translation>Su texto fuente supera los 32 MB.</translation>
    </message>
    <message>
        <source>It declares entities, which are not expanded here because they can be made to fill the memory.</source>
        <translation>Declara entidades, que aquí no se expanden porque pueden usarse para llenar la memoria.</translation>
    </message>
    <message>
        <source>The drawing library says: %1</source>
        <translation>La biblioteca de dibujo dice: %1</translation>
    </message>
    <message>
        <source>It is not a well-formed drawing (%1).</source>
        <translation>No es un dibujo bien formado (%1).</translation>
    </message>
    <message>
        <source>It is not a well-formed drawing. %1</source>
        <translation>No es un dibujo bien formado. %1</translation>
    </message>
    <message>
        <source>The drawing program gave an answer that makes no sense.</source>
        <translation>El programa de dibujo dio una respuesta sin sentido.</translation>
    </message>
    <message>
        <source>Its elements are nested more than 250 deep.</source>
        <translation>Sus elementos están anidados a más de 250 niveles.</translation>
    </message>
</context>
<context>
    <name>artiscope::SvgView</name>
    <message>
        <source>Find in the drawing</source>
        <translation>Buscar en el dibujo</translation>
    </message>
    <message>
        <source>Ground ▾</source>
        <translation>Fondo ▾</translation>
    </message>
    <message>
        <source>What the drawing is shown on</source>
        <translation>Sobre qué se muestra el dibujo</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Aumentar zoom</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dibujando…</translation>
    </message>
    <message>
        <source>1 reference to something outside the drawing was not loaded.</source>
        <translation>No se cargó 1 referencia a algo externo al dibujo.</translation>
    </message>
    <message>
        <source>%1 references to something outside the drawing were not loaded.</source>
        <translation>No se cargaron %1 referencias a algo externo al dibujo.</translation>
    </message>
    <message>
        <source>1 script was not run.</source>
        <translation>No se ejecutó 1 script.</translation>
    </message>
    <message>
        <source>%1 scripts were not run.</source>
        <translation>No se ejecutaron %1 scripts.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This drawing cannot be shown, so this is its source. %1</source>
        <translation>Este dibujo no se puede mostrar; este es su texto fuente. %1</translation>
    </message>
</context>
<context>
    <name>artiscope::TableActions</name>
    <message>
        <source>In the &amp;order of the file</source>
        <translation>En el orden del a&amp;rchivo</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Números</translation>
    </message>
    <message>
        <source>IP &amp;addresses</source>
        <translation>&amp;Direcciones IP</translation>
    </message>
    <message>
        <source>Show all &amp;columns</source>
        <translation>&amp;Todas las columnas</translation>
    </message>
    <message>
        <source>Copy &amp;with the header</source>
        <translation>Copiar con e&amp;ncabezado</translation>
    </message>
    <message>
        <source>Show the whole &amp;row</source>
        <translation>Mostrar la &amp;fila entera</translation>
    </message>
    <message>
        <source>First row &amp;names the columns</source>
        <translation>La primera fila &amp;nombra las columnas</translation>
    </message>
    <message>
        <source>&amp;Comma</source>
        <translation>&amp;Coma</translation>
    </message>
    <message>
        <source>&amp;Semicolon</source>
        <translation>&amp;Punto y coma</translation>
    </message>
    <message>
        <source>&amp;Tab</source>
        <translation>&amp;Tabulador</translation>
    </message>
    <message>
        <source>Vertical &amp;bar</source>
        <translation>&amp;Barra vertical</translation>
    </message>
    <message>
        <source>There is no column.</source>
        <translation>No hay ninguna columna.</translation>
    </message>
    <message>
        <source>One column stays.</source>
        <translation>Debe quedar una columna.</translation>
    </message>
    <message>
        <source>All columns are shown.</source>
        <translation>Se muestran todas las columnas.</translation>
    </message>
    <message>
        <source>No cells are selected.</source>
        <translation>No hay celdas seleccionadas.</translation>
    </message>
    <message>
        <source>Sort by “%1”, &amp;first to last</source>
        <translation>Ordenar por «%1», &amp;ascendente</translation>
    </message>
    <message>
        <source>Sort by “%1”, &amp;last to first</source>
        <translation>Ordenar por «%1», &amp;descendente</translation>
    </message>
    <message>
        <source>&amp;Select “%1”</source>
        <translation>&amp;Seleccionar «%1»</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>&amp;Ocultar «%1»</translation>
    </message>
    <message>
        <source>“%1” &amp;is</source>
        <translation>«%1» &amp;contiene</translation>
    </message>
    <message>
        <source>&amp;Make “%1” wider</source>
        <translation>«%1» más anc&amp;ha</translation>
    </message>
    <message>
        <source>Make “%1” &amp;narrower</source>
        <translation>«%1» más &amp;estrecha</translation>
    </message>
</context>
<context>
    <name>artiscope::TableBar</name>
    <message>
        <source>A part of the number, or &gt;5, &lt;=10, =7, 5..9</source>
        <translation>Una parte del número, o &gt;5, &lt;=10, =7, 5..9</translation>
    </message>
    <message>
        <source>A part of the address, or a prefix such as 10.0.0.0/8 for all that is in it</source>
        <translation>Una parte de la dirección, o un prefijo como 10.0.0.0/8 para todo lo que contiene</translation>
    </message>
    <message>
        <source>A part of the text; upper and lower case are the same</source>
        <translation>Una parte del texto; no se distinguen mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>How the text was read: what divides the cells, and whether the first row names them</source>
        <translation>Cómo se leyó el texto: qué separa las celdas y si la primera fila las nombra</translation>
    </message>
    <message>
        <source>Columns ▾</source>
        <translation>Columnas ▾</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Sort, hide and say what is in them</source>
        <translation>Ordenarlas, ocultarlas e indicar qué contienen</translation>
    </message>
    <message>
        <source>Filter “%1”</source>
        <translation>Filtrar «%1»</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>That is no number.</source>
        <translation>Eso no es un número.</translation>
    </message>
    <message>
        <source>That is no prefix.</source>
        <translation>Eso no es un prefijo.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>%1, header</source>
        <translation>%1, con encabezado</translation>
    </message>
    <message>
        <source>%1, no header</source>
        <translation>%1, sin encabezado</translation>
    </message>
    <message>
        <source>%1 other filters</source>
        <translation>otros %1 filtros</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column and its filter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Takes this filter away</source>
        <translation>Quita este filtro</translation>
    </message>
    <message>
        <source>Takes these filters away</source>
        <translation>Quita estos filtros</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>%1, %2 hidden by the filter</source>
        <translation>%1, %2 ocultas por el filtro</translation>
    </message>
    <message>
        <source>%1, %2 hidden by the filters</source>
        <translation>%1, %2 ocultas por los filtros</translation>
    </message>
    <message>
        <source>Ordering the rows…</source>
        <translation>Ordenando las filas…</translation>
    </message>
</context>
<context>
    <name>artiscope::TableGrid</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>artiscope::TableModel</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>%1, filtered: %2</source>
        <translation>%1, con filtro: %2</translation>
    </message>
</context>
<context>
    <name>artiscope::TableView</name>
    <message>
        <source>These cells are too many to be copied. Copy fewer rows, or save the artifact to a file.</source>
        <translation>Son demasiadas celdas para copiarlas. Copie menos filas o guarde el artefacto en un archivo.</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Leyendo la tabla…</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Ver texto fuente</translation>
    </message>
    <message>
        <source>Only the first %1 columns are shown.</source>
        <translation>Solo se muestran las primeras %1 columnas.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>Esta tabla no tiene filas.</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>Ninguna fila coincide con el filtro.</translation>
    </message>
    <message>
        <source>No row matches the filters.</source>
        <translation>Ninguna fila coincide con los filtros.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Borrar los filtros</translation>
    </message>
    <message>
        <source>A text of more than %1 is not shown as a table; this is its text.</source>
        <translation>Un texto de más de %1 no se muestra como tabla; este es su texto.</translation>
    </message>
    <message>
        <source>This JSON is no table, so this is its text: a table is an array of objects that have the same keys, alone or under keys of objects.</source>
        <translation>Este JSON no es una tabla; este es su texto: una tabla es un array de objetos que tienen las mismas claves, solo o bajo claves de objetos.</translation>
    </message>
    <message>
        <source>1 key is there again in the same object; its last value is shown.</source>
        <translation>1 clave se repite en el mismo objeto; se muestra su último valor.</translation>
    </message>
    <message>
        <source>%1 keys are there again in the same object; the last value of each is shown.</source>
        <translation>%1 claves se repiten en el mismo objeto; se muestra el último valor de cada una.</translation>
    </message>
    <message>
        <source>What is nested more than %1 deep is not shown as a table; this is its text.</source>
        <translation>Lo que está anidado a más de %1 niveles no se muestra como tabla; este es su texto.</translation>
    </message>
    <message>
        <source>More than %1 rows or values are not shown as a table; this is the text.</source>
        <translation>Más de %1 filas o valores no se muestran como tabla; este es el texto.</translation>
    </message>
    <message>
        <source>1 empty line is left out: it is no row.</source>
        <translation>Se omite 1 línea vacía: no es una fila.</translation>
    </message>
    <message>
        <source>%1 empty lines are left out: they are no rows.</source>
        <translation>Se omiten %1 líneas vacías: no son filas.</translation>
    </message>
</context>
<context>
    <name>artiscope::TextPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>MD5 %1</source>
        <translation>MD5 %1</translation>
    </message>
</context>
<context>
    <name>artiscope::TextView</name>
    <message>
        <source>Source text</source>
        <translation>Texto fuente</translation>
    </message>
    <message>
        <source>⋯ 1 line</source>
        <translation>⋯ 1 línea</translation>
    </message>
    <message>
        <source>⋯ %L1 lines</source>
        <translation>⋯ %L1 líneas</translation>
    </message>
    <message>
        <source>no line end</source>
        <translation>sin final de línea</translation>
    </message>
    <message>
        <source>⋯ 1 unchanged line</source>
        <translation>⋯ 1 línea sin cambios</translation>
    </message>
    <message>
        <source>⋯ %L1 unchanged lines</source>
        <translation>⋯ %L1 líneas sin cambios</translation>
    </message>
</context>
<context>
    <name>artiscope::ThreeWay</name>
    <message>
        <source>1 conflict</source>
        <translation>1 conflicto</translation>
    </message>
    <message>
        <source>%L1 conflicts</source>
        <translation>%L1 conflictos</translation>
    </message>
    <message>
        <source>Only line ends or the byte order mark differ.</source>
        <translation>Solo difieren los finales de línea o la marca de orden de bytes.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Sin diferencias.</translation>
    </message>
    <message>
        <source>%L1 of %2</source>
        <comment>of so many changes</comment>
        <translation>%L1 de %2</translation>
    </message>
    <message>
        <source>1 change of %1</source>
        <translation>1 cambio de %1</translation>
    </message>
    <message>
        <source>%L1 changes of %2</source>
        <translation>%L1 cambios de %2</translation>
    </message>
    <message>
        <source>1 change alike on both sides</source>
        <translation>1 cambio igual en ambos lados</translation>
    </message>
    <message>
        <source>%L1 changes alike on both sides</source>
        <translation>%L1 cambios iguales en ambos lados</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No conflict: %1</source>
        <translation>Sin conflictos: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>conflicts, and changes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>what a sign means</comment>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>alike</source>
        <comment>what a sign means</comment>
        <translation>iguales</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alike on both sides</source>
        <comment>of so many changes</comment>
        <translation>
            <numerusform>%Ln igual en ambos lados</numerusform>
            <numerusform>%Ln iguales en ambos lados</numerusform>
        </translation>
    </message>
    <message>
        <source>Only line ends, the byte order mark or the encoding differ.</source>
        <translation>Solo difieren los finales de línea, la marca de orden de bytes o la codificación.</translation>
    </message>
    <message>
        <source>Only the encoding differs.</source>
        <translation>Solo difiere la codificación.</translation>
    </message>
</context>
<context>
    <name>artiscope::ThreeWayPage</name>
    <message>
        <source>One side</source>
        <translation>Un lado</translation>
    </message>
    <message>
        <source>Began as</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Otro lado</translation>
    </message>
    <message>
        <source>Three-way comparison</source>
        <translation>Comparación a tres vías</translation>
    </message>
    <message>
        <source>One side, %1</source>
        <translation>Un lado, %1</translation>
    </message>
    <message>
        <source>What both began as, %1</source>
        <translation>El origen común, %1</translation>
    </message>
    <message>
        <source>Other side, %1</source>
        <translation>Otro lado, %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Conflicto anterior</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflicto siguiente</translation>
    </message>
    <message>
        <source>!</source>
        <comment>the sign of a conflict</comment>
        <translation>!</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Cerrar la comparación</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>%L1 changes</source>
        <translation>%L1 cambios</translation>
    </message>
</context>
<context>
    <name>artiscope::TimeLine</name>
    <message>
        <source>Time line</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>1 revision between %1 and %2</source>
        <translation>1 revisión entre %1 y %2</translation>
    </message>
    <message>
        <source>%L1 revisions between %2 and %3</source>
        <translation>%L1 revisiones entre %2 y %3</translation>
    </message>
</context>
<context>
    <name>artiscope::TimePicker</name>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>No server is connected.</source>
        <translation>No hay ningún servidor conectado.</translation>
    </message>
    <message>
        <source>What is shown follows the server. Choose a time to look at the past.</source>
        <translation>Lo que se muestra sigue al servidor. Elija un momento para ver el pasado.</translation>
    </message>
</context>
<context>
    <name>artiscope::TimePopup</name>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>now, -1d, 2 h ago, yesterday 14:00, 2026-11-20 09:00</source>
        <translation>now, -1d, 2 h ago, yesterday 14:00, 2026-11-20 09:00</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>Momento que se muestra</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>Hace 1 hora</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>Hace 1 día</translation>
    </message>
    <message>
        <source>1 week ago</source>
        <translation>Hace 1 semana</translation>
    </message>
    <message>
        <source>Branch creation</source>
        <translation>Creación de la rama</translation>
    </message>
    <message>
        <source>Length of a step</source>
        <translation>Duración de un paso</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Paso atrás</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Paso adelante</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, that is %2</source>
        <translation>%1, es decir, %2</translation>
    </message>
    <message>
        <source>Now: follows the server as it changes</source>
        <translation>Ahora: sigue los cambios del servidor</translation>
    </message>
</context>
<context>
    <name>artiscope::TimeText</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>artiscope::TopBar</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>rama</translation>
    </message>
    <message>
        <source>compare with</source>
        <translation>comparar con</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparado con</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Generate is off: %1</source>
        <translation>No se puede generar: %1</translation>
    </message>
    <message>
        <source>Choose a server</source>
        <translation>Elegir un servidor</translation>
    </message>
    <message>
        <source>Built-in sample</source>
        <translation>Ejemplo integrado</translation>
    </message>
</context>
<context>
    <name>artiscope::TreeBar</name>
    <message>
        <source>Filter by key or value</source>
        <translation>Filtrar por clave o valor</translation>
    </message>
    <message>
        <source>Order of the keys</source>
        <translation>Orden de las claves</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Por clave</translation>
    </message>
    <message>
        <source>Expand ▾</source>
        <translation>Desplegar ▾</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Choose how many levels are unfolded</source>
        <translation>Elegir cuántos niveles se despliegan</translation>
    </message>
    <message>
        <source>&amp;All levels</source>
        <translation>&amp;Todos los niveles</translation>
    </message>
    <message>
        <source>&amp;No level</source>
        <translation>&amp;Ningún nivel</translation>
    </message>
    <message>
        <source>&amp;1 level</source>
        <translation>&amp;1 nivel</translation>
    </message>
    <message>
        <source>&amp;2 levels</source>
        <translation>&amp;2 niveles</translation>
    </message>
    <message>
        <source>&amp;3 levels</source>
        <translation>&amp;3 niveles</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show the array of objects that is in this document as a table</source>
        <translation>Mostrar como tabla el array de objetos de este documento</translation>
    </message>
</context>
<context>
    <name>artiscope::TreeList</name>
    <message>
        <source>Tree of the document</source>
        <translation>Árbol del documento</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar &amp;ruta</translation>
    </message>
</context>
<context>
    <name>artiscope::TreeView</name>
    <message>
        <source>Deeper levels have too many rows to be unfolded at once.</source>
        <translation>Los niveles más profundos tienen demasiadas filas para desplegarlas de una vez.</translation>
    </message>
    <message>
        <source>Reading the document…</source>
        <translation>Leyendo el documento…</translation>
    </message>
    <message>
        <source>Nothing in the document matches.</source>
        <translation>Nada en el documento coincide.</translation>
    </message>
    <message>
        <source>1 value matches.</source>
        <translation>1 valor coincide.</translation>
    </message>
    <message>
        <source>%1 values match.</source>
        <translation>%1 valores coinciden.</translation>
    </message>
    <message>
        <source>A text of more than %1 is not shown as a tree; this is its text.</source>
        <translation>Un texto de más de %1 no se muestra como árbol; este es su texto.</translation>
    </message>
    <message>
        <source>What is nested more than %1 deep is not shown as a tree; this is its text.</source>
        <translation>Lo que está anidado a más de %1 niveles no se muestra como árbol; este es su texto.</translation>
    </message>
    <message>
        <source>A document of more than %1 values is not shown as a tree; this is its text.</source>
        <translation>Un documento de más de %1 valores no se muestra como árbol; este es su texto.</translation>
    </message>
    <message>
        <source>This is not well-formed %1, so this is its text. %2</source>
        <translation>Esto no es %1 bien formado, así que este es su texto. %2</translation>
    </message>
    <message>
        <source>There is nothing in this document.</source>
        <translation>No hay nada en este documento.</translation>
    </message>
    <message>
        <source>1 key is there more than once.</source>
        <translation>1 clave aparece más de una vez.</translation>
    </message>
    <message>
        <source>%1 keys are there more than once.</source>
        <translation>%1 claves aparecen más de una vez.</translation>
    </message>
    <message>
        <source>This document declares 1 entity, which is not expanded.</source>
        <translation>Este documento declara 1 entidad, que no se expande.</translation>
    </message>
    <message>
        <source>This document declares %1 entities, which are not expanded.</source>
        <translation>Este documento declara %1 entidades, que no se expanden.</translation>
    </message>
</context>
<context>
    <name>artiscope::Trouble</name>
    <message>
        <source>%1, the header has %2.</source>
        <translation>%1, el encabezado tiene %2.</translation>
    </message>
    <message>
        <source>%1, the first row has %2.</source>
        <translation>%1, la primera fila tiene %2.</translation>
    </message>
    <message>
        <source>The quote in line %1, column %2 (row %3) is never closed: all that follows is in one cell.</source>
        <translation>Las comillas de la línea %1, columna %2 (fila %3) no se cierran nunca: todo lo que sigue está en una sola celda.</translation>
    </message>
    <message>
        <source>Line %1, column %2 (row %3) has 1 cell</source>
        <translation>La línea %1, columna %2 (fila %3) tiene 1 celda</translation>
    </message>
    <message>
        <source>Line %1, column %2 (row %3) has %4 cells</source>
        <translation>La línea %1, columna %2 (fila %3) tiene %4 celdas</translation>
    </message>
    <message>
        <source>The control character %1 cannot be in XML.</source>
        <translation>El carácter de control %1 no puede estar en XML.</translation>
    </message>
    <message>
        <source>“&amp;” must be written as “&amp;amp;” where it begins no reference.</source>
        <translation>«&amp;» se debe escribir «&amp;amp;» donde no empieza una referencia.</translation>
    </message>
</context>
<context>
    <name>artiscope::TroubleWords</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>This is not well-formed %1. %2</source>
        <translation>Esto no es %1 bien formado. %2</translation>
    </message>
    <message>
        <source>One more row is not like it, either.</source>
        <translation>Otra fila tampoco coincide.</translation>
    </message>
    <message>
        <source>%1 more rows are not like it, either.</source>
        <translation>Otras %1 filas tampoco coinciden.</translation>
    </message>
</context>
<context>
    <name>artiscope::ViewAsButton</name>
    <message>
        <source>View &amp;as</source>
        <translation>&amp;Ver como</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Tal como es</translation>
    </message>
    <message>
        <source>Configuration of</source>
        <translation>Configuración de</translation>
    </message>
    <message>
        <source>shown as %1 ▾</source>
        <translation>visto como %1 ▾</translation>
    </message>
    <message>
        <source>shown as %1</source>
        <translation>visto como %1</translation>
    </message>
    <message>
        <source>No content is shown.</source>
        <translation>No se muestra contenido.</translation>
    </message>
    <message>
        <source>Shown as %1, %2.</source>
        <translation>Se muestra como %1, %2.</translation>
    </message>
    <message>
        <source>Declared %1, shown as %2, %3.</source>
        <translation>Declarado %1, se muestra como %2, %3.</translation>
    </message>
    <message>
        <source>Show the content as something else; remembered for its definition</source>
        <translation>Mostrar el contenido como otra cosa; se recuerda para su definición</translation>
    </message>
</context>
<context>
    <name>artiscope::Viewer</name>
    <message>
        <source>Show as %1</source>
        <translation>Mostrar como %1</translation>
    </message>
    <message>
        <source>This text is not well-formed, so it cannot be reformatted.</source>
        <translation>Este texto no está bien formado, así que no se puede reformatear.</translation>
    </message>
    <message>
        <source>It exists neither in %1 nor in what is shown.</source>
        <translation>No existe ni en %1 ni en lo que se muestra.</translation>
    </message>
    <message>
        <source>These are bytes and no text, so there are no lines to compare.</source>
        <translation>Son bytes y no texto, así que no hay líneas que comparar.</translation>
    </message>
    <message>
        <source>Loading what it is in %1…</source>
        <translation>Cargando cómo es en %1…</translation>
    </message>
    <message>
        <source>Choose an artifact to read it.</source>
        <translation>Elija un artefacto para leerlo.</translation>
    </message>
    <message>
        <source>Nothing has been rendered yet.</source>
        <translation>Aún no se ha renderizado nada.</translation>
    </message>
    <message>
        <source>The artifact of %1 is waiting for its first rendering.</source>
        <translation>El artefacto de %1 espera su primer renderizado.</translation>
    </message>
    <message>
        <source>Loading %1: %2 so far…</source>
        <translation>Cargando %1: %2 hasta ahora…</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Cargando %1…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>This artifact</source>
        <translation>Este artefacto</translation>
    </message>
    <message>
        <source>%1 does not exist on the branch %2.</source>
        <translation>%1 no existe en la rama %2.</translation>
    </message>
    <message>
        <source>%1 did not exist on the branch %2 at that time.</source>
        <translation>%1 no existía en la rama %2 en ese momento.</translation>
    </message>
    <message>
        <source>The server goes on calling this artifact failed, but its rendering of %1 went well and made the same content as before.</source>
        <translation>El servidor sigue dando este artefacto por fallido, pero su renderizado de %1 salió bien y produjo el mismo contenido que antes.</translation>
    </message>
    <message>
        <source>The last rendering failed; this is the last good content, of %1.</source>
        <translation>El último renderizado falló; este es el último contenido correcto, de %1.</translation>
    </message>
    <message>
        <source>The last rendering failed; this is the last good content.</source>
        <translation>El último renderizado falló; este es el último contenido correcto.</translation>
    </message>
    <message>
        <source>The server is rendering this artifact; this is its content so far.</source>
        <translation>El servidor está renderizando este artefacto; este es su contenido hasta ahora.</translation>
    </message>
    <message>
        <source>Reformatted view: lines and indentation are not the artifact&apos;s own. “Copy content” and “Save as” give it as it is.</source>
        <translation>Vista reformateada: las líneas y la sangría no son las del artefacto. «Copiar contenido» y «Guardar como» lo dan tal cual.</translation>
    </message>
    <message>
        <source>Show three-way</source>
        <translation>Ver a tres vías</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Loading what it was in %1…</source>
        <translation>Cargando cómo era en %1…</translation>
    </message>
    <message>
        <source>What it was in %1 are bytes and no text.</source>
        <translation>En %1 eran bytes y no texto.</translation>
    </message>
    <message>
        <source>%1 where %2 began</source>
        <translation>%1 al empezar %2</translation>
    </message>
    <message>
        <source>Both %1 and %2 have changed it since the branch began.</source>
        <translation>Tanto %1 como %2 lo han modificado desde que empezó la rama.</translation>
    </message>
    <message>
        <source>Choose another artifact, or something else to compare with.</source>
        <translation>Elija otro artefacto, u otra cosa con la que comparar.</translation>
    </message>
    <message>
        <source>Source shows those of one side.</source>
        <translation>«Fuente» muestra los de un lado.</translation>
    </message>
    <message>
        <source>In the list above, or by a few letters.</source>
        <translation>En la lista de arriba, o con unas pocas letras.</translation>
    </message>
    <message>
        <source>It is shown again where it exists: choose another branch or time.</source>
        <translation>Se volverá a mostrar donde exista: elija otra rama u otro momento.</translation>
    </message>
    <message>
        <source>This text is larger than %1 MB, too large to be reformatted.</source>
        <translation>Este texto supera los %1 MB; es demasiado grande para reformatearlo.</translation>
    </message>
    <message>
        <source>Reformatted, this text would be larger than %1 MB, so it stays as it is.</source>
        <translation>Reformateado, este texto superaría los %1 MB, así que se queda como está.</translation>
    </message>
    <message>
        <source>This text is nested more than %1 deep, too deep to be reformatted.</source>
        <translation>Este texto está anidado a más de %1 niveles, demasiado para reformatearlo.</translation>
    </message>
    <message>
        <source>This text has more than %L1 values, too many to be reformatted.</source>
        <translation>Este texto tiene más de %L1 valores, demasiados para reformatearlo.</translation>
    </message>
</context>
<context>
    <name>artiscope::ViewerBar</name>
    <message>
        <source>Ways to look at the artifact</source>
        <translation>Formas de ver el artefacto</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Three-way</source>
        <translation>Tres vías</translation>
    </message>
    <message>
        <source>Show both sides beside what the branch began as</source>
        <translation>Mostrar ambos lados junto a lo que la rama era al empezar</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Break long lines at the edge of the window</source>
        <translation>Partir las líneas largas en el borde de la ventana</translation>
    </message>
    <message>
        <source>Blame</source>
        <translation>Autoría</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Comparar dos</translation>
    </message>
    <message>
        <source>Such a text has no preview; its source is all there is.</source>
        <translation>Un texto así no tiene vista previa; solo existe su texto fuente.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The built-in sample found no free port.</source>
        <translation>El ejemplo integrado no encontró ningún puerto libre.</translation>
    </message>
</context>
</TS>
