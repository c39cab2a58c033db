<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>artiscope::About</name>
    <message>
        <source>About Artiscope</source>
        <translation>Über Artiscope</translation>
    </message>
    <message>
        <source>&lt;b&gt;Artiscope %1&lt;/b&gt;&lt;br&gt;Find, read and render the artifacts of an Infrahub server.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2.</source>
        <translation>&lt;b&gt;Artiscope %1&lt;/b&gt;&lt;br&gt;Finden, lesen und rendern Sie die Artefakte eines Infrahub-Servers.&lt;br&gt;&lt;br&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer. Erstellt mit Qt %2.</translation>
    </message>
</context>
<context>
    <name>artiscope::Actions</name>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Verbindungen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <translation>&amp;Link öffnen…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open the link on the clip&amp;board</source>
        <translation>Link aus der &amp;Zwischenablage öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>S&amp;chnellzugriff…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Choose a b&amp;ranch…</source>
        <translation>B&amp;ranch wählen…</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Choose a &amp;time…</source>
        <translation>Zei&amp;t wählen…</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Show &amp;now</source>
        <translation>&amp;Jetzt zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Vor&amp;heriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Definitions</source>
        <translation>&amp;Definitionen</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Show in &amp;source</source>
        <translation>Im &amp;Quelltext zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Show &amp;in preview</source>
        <translation>In der Vorscha&amp;u zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generieren</translation>
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
        <translation>Ganze &amp;Definition generieren…</translation>
    </message>
    <message>
        <source>About the de&amp;finition</source>
        <translation>Übe&amp;r die Definition</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>&amp;Open in another program</source>
        <translation>In anderem &amp;Programm öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Print the source…</source>
        <translation>&amp;Quelltext drucken…</translation>
    </message>
    <message>
        <source>S&amp;ave the source as PDF…</source>
        <translation>Quelltext als PD&amp;F speichern…</translation>
    </message>
    <message>
        <source>With another &amp;branch…</source>
        <translation>Mit anderem &amp;Branch…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>With the &amp;default branch</source>
        <translation>Mit dem &amp;Standard-Branch</translation>
    </message>
    <message>
        <source>With where this branch be&amp;gan</source>
        <translation>&amp;Mit dem Beginn dieses Branches</translation>
    </message>
    <message>
        <source>With this branch &amp;yesterday</source>
        <translation>Mit diesem Branch ges&amp;tern</translation>
    </message>
    <message>
        <source>With my last &amp;visit</source>
        <translation>Mit meinem &amp;letzten Besuch</translation>
    </message>
    <message>
        <source>Ch&amp;anges by moment</source>
        <translation>Änderungen nach Zeitpun&amp;kt</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Say whose changes they a&amp;re</source>
        <translation>&amp;Urheber der Änderungen zeigen</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>T&amp;auschen</translation>
    </message>
    <message>
        <source>S&amp;top comparing</source>
        <translation>&amp;Vergleich beenden</translation>
    </message>
    <message>
        <source>Copy patc&amp;h</source>
        <translation>Patch &amp;kopieren</translation>
    </message>
    <message>
        <source>Sav&amp;e patch…</source>
        <translation>&amp;Patch speichern…</translation>
    </message>
    <message>
        <source>Save patch of &amp;all…</source>
        <translation>Patch von &amp;allen speichern…</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
        <source>&amp;Own program</source>
        <translation>&amp;Eigenes Programm</translation>
    </message>
    <message>
        <source>Compar&amp;e with clipboard</source>
        <translation>Mit &amp;Zwischenablage vergleichen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Compare with &amp;file…</source>
        <translation>Mit &amp;Datei vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Nächste Änderung</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>Vorher&amp;ige Änderung</translation>
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
        <translation>&amp;Drei-Wege-Vergleich</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Y</source>
        <translation>Ctrl+Shift+Y</translation>
    </message>
    <message>
        <source>N&amp;ext conflict</source>
        <translation>Nächster Kon&amp;flikt</translation>
    </message>
    <message>
        <source>Ctrl+F8</source>
        <translation>Ctrl+F8</translation>
    </message>
    <message>
        <source>Previous c&amp;onflict</source>
        <translation>&amp;Vorheriger Konflikt</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F8</source>
        <translation>Ctrl+Shift+F8</translation>
    </message>
    <message>
        <source>&amp;Swap sides</source>
        <translation>Seiten tausc&amp;hen</translation>
    </message>
    <message>
        <source>Alt+\</source>
        <translation>Alt+\</translation>
    </message>
    <message>
        <source>Go to where it was &amp;moved</source>
        <translation>Zur verschobenen St&amp;elle</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation>Ctrl+Shift+J</translation>
    </message>
    <message>
        <source>C&amp;lose the comparison</source>
        <translation>Verglei&amp;ch schließen</translation>
    </message>
    <message>
        <source>Show &amp;everything as of here</source>
        <translation>Alles mit diesem &amp;Stand zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Compare with the one be&amp;fore</source>
        <translation>Mit der &amp;vorherigen vergleichen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>Compare the &amp;two</source>
        <translation>Beide ver&amp;gleichen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Show who &amp;brought each line</source>
        <translation>Ur&amp;heber jeder Zeile zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>&amp;Go to the change that brought this line</source>
        <translation>&amp;Zur Änderung, aus der diese Zeile stammt</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Show &amp;how this line looked before</source>
        <translation>&amp;Früheren Stand dieser Zeile zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>Copy chec&amp;ksum</source>
        <translation>&amp;Prüfsumme kopieren</translation>
    </message>
    <message>
        <source>Open in the &amp;web page</source>
        <translation>Auf der &amp;Webseite öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Copy &amp;content</source>
        <translation>&amp;Inhalt kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>ID &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy s&amp;torage id</source>
        <translation>S&amp;torage-ID kopieren</translation>
    </message>
    <message>
        <source>Copy as DEFINITION/TA&amp;RGET</source>
        <translation>Als DEFINITION/&amp;ZIEL kopieren</translation>
    </message>
    <message>
        <source>Cop&amp;y link</source>
        <translation>Link k&amp;opieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Copy &amp;link to the web page</source>
        <translation>&amp;Link zur Webseite kopieren</translation>
    </message>
    <message>
        <source>Copy as c&amp;url command</source>
        <translation>Als curl-&amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>Open in a tab of its ow&amp;n</source>
        <translation>In eigene&amp;m Tab öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Open &amp;beside</source>
        <translation>D&amp;aneben öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>Offen &amp;halten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>Schließe&amp;n</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Close ot&amp;hers</source>
        <translation>Übrig&amp;e schließen</translation>
    </message>
    <message>
        <source>Next open &amp;artifact</source>
        <translation>Nächstes offenes &amp;Artefakt</translation>
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
        <translation>Vorheriges offenes Artefa&amp;kt</translation>
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
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy s&amp;ubtree</source>
        <translation>&amp;Teilbaum kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;name and value</source>
        <translation>&amp;Name und Wert kopieren</translation>
    </message>
    <message>
        <source>Copy all &amp;details</source>
        <translation>Alle &amp;Details kopieren</translation>
    </message>
    <message>
        <source>&amp;JSONPath</source>
        <translation>&amp;JSONPath</translation>
    </message>
    <message>
        <source>j&amp;q and yq path</source>
        <translation>j&amp;q- und yq-Pfad</translation>
    </message>
    <message>
        <source>&amp;XPath</source>
        <translation>&amp;XPath</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>F&amp;ilter artifacts</source>
        <translation>Artefakte &amp;filtern</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Find in a&amp;rtifact…</source>
        <translation>Im Artefakt &amp;suchen…</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Go to &amp;line…</source>
        <translation>&amp;Gehe zu Zeile…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelltext</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>Änd&amp;erungen</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>Verla&amp;uf</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>View &amp;as</source>
        <translation>An&amp;zeigen als</translation>
    </message>
    <message>
        <source>R&amp;eformat</source>
        <translation>Neu for&amp;matieren</translation>
    </message>
    <message>
        <source>Alt+Shift+F</source>
        <translation>Alt+Shift+F</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>Lange Zeilen um&amp;brechen</translation>
    </message>
    <message>
        <source>Alt+Z</source>
        <translation>Alt+Z</translation>
    </message>
    <message>
        <source>Zoo&amp;m in</source>
        <translation>Vergr&amp;ößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Fit into the window</source>
        <translation>An Fenster an&amp;passen</translation>
    </message>
    <message>
        <source>Ctrl+9</source>
        <translation>Ctrl+9</translation>
    </message>
    <message>
        <source>Actual si&amp;ze</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Ctrl+8</source>
        <translation>Ctrl+8</translation>
    </message>
    <message>
        <source>On &amp;light ground</source>
        <translation>Auf &amp;hellem Hintergrund</translation>
    </message>
    <message>
        <source>On &amp;dark ground</source>
        <translation>Auf &amp;dunklem Hintergrund</translation>
    </message>
    <message>
        <source>On a &amp;checkerboard</source>
        <translation>Auf S&amp;chachbrettmuster</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Als P&amp;NG speichern…</translation>
    </message>
    <message>
        <source>Save a&amp;s PDF…</source>
        <translation>Als PD&amp;F speichern…</translation>
    </message>
    <message>
        <source>F&amp;old</source>
        <translation>&amp;Einklappen</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>Auskla&amp;ppen</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>A&amp;lles einklappen</translation>
    </message>
    <message>
        <source>Unfold a&amp;ll</source>
        <translation>Alle&amp;s ausklappen</translation>
    </message>
    <message>
        <source>Fold level &amp;1</source>
        <translation>Ebene &amp;1 einklappen</translation>
    </message>
    <message>
        <source>Fold level &amp;2</source>
        <translation>Ebene &amp;2 einklappen</translation>
    </message>
    <message>
        <source>Fold level &amp;3</source>
        <translation>Ebene &amp;3 einklappen</translation>
    </message>
    <message>
        <source>Fold level &amp;4</source>
        <translation>Ebene &amp;4 einklappen</translation>
    </message>
    <message>
        <source>Show the side &amp;bar</source>
        <translation>Sei&amp;tenleiste zeigen</translation>
    </message>
    <message>
        <source>Show the ou&amp;tline</source>
        <translation>&amp;Gliederung zeigen</translation>
    </message>
    <message>
        <source>&amp;Keep section headings on top</source>
        <translation>Abschnittstitel oben &amp;halten</translation>
    </message>
    <message>
        <source>Show white s&amp;pace marks</source>
        <translation>Leer&amp;raumzeichen zeigen</translation>
    </message>
    <message>
        <source>Show &amp;runs</source>
        <translation>&amp;Läufe zeigen</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;About Artiscope</source>
        <translation>&amp;Über Artiscope</translation>
    </message>
    <message>
        <source>Choose an artifact to generate it.</source>
        <translation>Wählen Sie ein Artefakt, um es zu generieren.</translation>
    </message>
    <message>
        <source>choose an artifact first</source>
        <translation>zuerst ein Artefakt wählen</translation>
    </message>
    <message>
        <source>Choose a definition to generate all of it.</source>
        <translation>Wählen Sie eine Definition, um alle ihre Artefakte zu generieren.</translation>
    </message>
    <message>
        <source>choose a definition first</source>
        <translation>zuerst eine Definition wählen</translation>
    </message>
    <message>
        <source>Choose an artifact first.</source>
        <translation>Wählen Sie zuerst ein Artefakt.</translation>
    </message>
    <message>
        <source>Choose a definition first.</source>
        <translation>Wählen Sie zuerst eine Definition.</translation>
    </message>
    <message>
        <source>No content is loaded to be searched.</source>
        <translation>Es ist kein Inhalt geladen, der durchsucht werden kann.</translation>
    </message>
    <message>
        <source>These bytes are not text.</source>
        <translation>Diese Bytes sind kein Text.</translation>
    </message>
    <message>
        <source>No content is loaded to be printed.</source>
        <translation>Es ist kein Inhalt geladen, der gedruckt werden kann.</translation>
    </message>
    <message>
        <source>Such a text has no preview; its source is all there is.</source>
        <translation>Ein solcher Text hat keine Vorschau; es gibt nur seinen Quelltext.</translation>
    </message>
    <message>
        <source>What is shown cannot be made larger or smaller.</source>
        <translation>Das Gezeigte kann nicht vergrößert oder verkleinert werden.</translation>
    </message>
    <message>
        <source>Only a drawing can be fitted.</source>
        <translation>Nur eine Zeichnung kann angepasst werden.</translation>
    </message>
    <message>
        <source>No content is loaded.</source>
        <translation>Kein Inhalt geladen.</translation>
    </message>
    <message>
        <source>Only JSON and XML can be reformatted.</source>
        <translation>Nur JSON und XML können neu formatiert werden.</translation>
    </message>
    <message>
        <source>No drawing is shown.</source>
        <translation>Es wird keine Zeichnung gezeigt.</translation>
    </message>
    <message>
        <source>These are too many to have a tab each: choose fewer.</source>
        <translation>Das sind zu viele für je einen eigenen Tab: Wählen Sie weniger.</translation>
    </message>
    <message>
        <source>No artifact is open.</source>
        <translation>Kein Artefakt geöffnet.</translation>
    </message>
    <message>
        <source>No other artifact is open here.</source>
        <translation>Hier ist kein anderes Artefakt geöffnet.</translation>
    </message>
    <message>
        <source>No content is loaded to be compared.</source>
        <translation>Es ist kein Inhalt geladen, der verglichen werden kann.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>Nothing is compared.</source>
        <translation>Es wird nichts verglichen.</translation>
    </message>
    <message>
        <source>Nothing was moved at this place.</source>
        <translation>An dieser Stelle wurde nichts verschoben.</translation>
    </message>
    <message>
        <source>Stop comparing the snapshots instead.</source>
        <translation>Beenden Sie stattdessen den Vergleich der Snapshots.</translation>
    </message>
    <message>
        <source>There is no change that counts.</source>
        <translation>Es gibt keine Änderung, die zählt.</translation>
    </message>
    <message>
        <source>There is no change behind this place.</source>
        <translation>Nach dieser Stelle gibt es keine Änderung.</translation>
    </message>
    <message>
        <source>There is no change before this place.</source>
        <translation>Vor dieser Stelle gibt es keine Änderung.</translation>
    </message>
    <message>
        <source>It is not known what this one was where the branch began.</source>
        <translation>Es ist nicht bekannt, was hier bei Beginn des Branches war.</translation>
    </message>
    <message>
        <source>Have it said whose the changes are first.</source>
        <translation>Lassen Sie zuerst die Urheber der Änderungen zeigen.</translation>
    </message>
    <message>
        <source>Show the three-way comparison first.</source>
        <translation>Zeigen Sie zuerst den Drei-Wege-Vergleich.</translation>
    </message>
    <message>
        <source>There is no conflict.</source>
        <translation>Es gibt keinen Konflikt.</translation>
    </message>
    <message>
        <source>There is no conflict behind this place.</source>
        <translation>Nach dieser Stelle gibt es keinen Konflikt.</translation>
    </message>
    <message>
        <source>There is no conflict before this place.</source>
        <translation>Vor dieser Stelle gibt es keinen Konflikt.</translation>
    </message>
    <message>
        <source>No snapshots are compared.</source>
        <translation>Es werden keine Snapshots verglichen.</translation>
    </message>
    <message>
        <source>The snapshots are still being compared.</source>
        <translation>Die Snapshots werden noch verglichen.</translation>
    </message>
    <message>
        <source>The snapshots could not be compared.</source>
        <translation>Die Snapshots konnten nicht verglichen werden.</translation>
    </message>
    <message>
        <source>Show the history of an artifact first.</source>
        <translation>Zeigen Sie zuerst den Verlauf eines Artefakts.</translation>
    </message>
    <message>
        <source>Choose one revision first.</source>
        <translation>Wählen Sie zuerst eine einzelne Revision.</translation>
    </message>
    <message>
        <source>None is known before this one.</source>
        <translation>Vor dieser ist keine bekannt.</translation>
    </message>
    <message>
        <source>Choose two revisions first: the second one with Ctrl held down.</source>
        <translation>Wählen Sie zuerst zwei Revisionen: die zweite mit gedrückter Ctrl-Taste.</translation>
    </message>
    <message>
        <source>Show who brought each line first.</source>
        <translation>Zeigen Sie zuerst die Urheber jeder Zeile.</translation>
    </message>
    <message>
        <source>The server has none of it.</source>
        <translation>Der Server hat nichts davon.</translation>
    </message>
    <message>
        <source>No server is connected.</source>
        <translation>Kein Server verbunden.</translation>
    </message>
    <message>
        <source>This is the default branch.</source>
        <translation>Dies ist der Standard-Branch.</translation>
    </message>
    <message>
        <source>You were not on this server before.</source>
        <translation>Sie waren noch nicht auf diesem Server.</translation>
    </message>
    <message>
        <source>The server does not say when this branch began.</source>
        <translation>Der Server gibt nicht an, wann dieser Branch begann.</translation>
    </message>
    <message>
        <source>Only of a branch that is compared with the default branch.</source>
        <translation>Nur bei einem Branch, der mit dem Standard-Branch verglichen wird.</translation>
    </message>
    <message>
        <source>Such a text has no outline.</source>
        <translation>Ein solcher Text hat keine Gliederung.</translation>
    </message>
    <message>
        <source>Only a tree has places in the source.</source>
        <translation>Nur ein Baum hat Stellen im Quelltext.</translation>
    </message>
    <message>
        <source>Only JSON, YAML and XML have a tree.</source>
        <translation>Nur JSON, YAML und XML haben einen Baum.</translation>
    </message>
    <message>
        <source>The place is that of the caret: show the source first.</source>
        <translation>Es gilt die Stelle der Schreibmarke: Zeigen Sie zuerst den Quelltext.</translation>
    </message>
    <message>
        <source>What is folded is the source: show it first.</source>
        <translation>Eingeklappt wird der Quelltext: Zeigen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Only the lines that match are shown.</source>
        <translation>Es werden nur die Zeilen mit Treffern gezeigt.</translation>
    </message>
    <message>
        <source>There is nothing to fold in this text.</source>
        <translation>In diesem Text gibt es nichts einzuklappen.</translation>
    </message>
    <message>
        <source>The path is that of the caret: show the source first.</source>
        <translation>Es gilt der Pfad der Schreibmarke: Zeigen Sie zuerst den Quelltext.</translation>
    </message>
    <message>
        <source>The outline is being made.</source>
        <translation>Die Gliederung wird erstellt.</translation>
    </message>
    <message>
        <source>Only JSON and YAML have such paths.</source>
        <translation>Nur JSON und YAML haben solche Pfade.</translation>
    </message>
    <message>
        <source>Only XML and drawings have such paths.</source>
        <translation>Nur XML und Zeichnungen haben solche Pfade.</translation>
    </message>
    <message>
        <source>There is no connection to a server.</source>
        <translation>Es besteht keine Verbindung zu einem Server.</translation>
    </message>
    <message>
        <source>You are looking anonymously.</source>
        <translation>Sie greifen anonym zu.</translation>
    </message>
    <message>
        <source>No server is open.</source>
        <translation>Kein Server geöffnet.</translation>
    </message>
    <message>
        <source>There is no place before this one.</source>
        <translation>Vor dieser Stelle gibt es keine.</translation>
    </message>
    <message>
        <source>There is no place after this one.</source>
        <translation>Nach dieser Stelle gibt es keine.</translation>
    </message>
    <message>
        <source>This is now.</source>
        <translation>Dies ist der jetzige Stand.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>High &amp;contrast, light</source>
        <translation>Hoher &amp;Kontrast, hell</translation>
    </message>
    <message>
        <source>&amp;High contrast, dark</source>
        <translation>Hoher K&amp;ontrast, dunkel</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>Copy diagnostic &amp;report</source>
        <translation>&amp;Diagnosebericht kopieren</translation>
    </message>
    <message>
        <source>Make the pane &amp;wider</source>
        <translation>Bereich b&amp;reiter</translation>
    </message>
    <message>
        <source>Make the pane &amp;narrower</source>
        <translation>Bereich &amp;schmaler</translation>
    </message>
    <message>
        <source>Make the pane &amp;higher</source>
        <translation>Bereich &amp;höher</translation>
    </message>
    <message>
        <source>Make the pane &amp;lower</source>
        <translation>Bereich &amp;niedriger</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Show &amp;rulers</source>
        <translation>Line&amp;ale zeigen</translation>
    </message>
    <message>
        <source>Save &amp;JSON…</source>
        <translation>&amp;JSON speichern…</translation>
    </message>
    <message>
        <source>There was nothing of this one where the branch began.</source>
        <translation>Bei Beginn des Branches gab es das noch nicht.</translation>
    </message>
    <message>
        <source>only the other snapshot has it</source>
        <translation>nur der andere Snapshot hat sie</translation>
    </message>
    <message>
        <source>Only the snapshot that is compared with has this definition.</source>
        <translation>Nur der Snapshot, mit dem verglichen wird, hat diese Definition.</translation>
    </message>
    <message>
        <source>Patches are made, and other programs opened, of snapshots and revisions only: close this comparison first.</source>
        <translation>Patches und andere Programme gibt es nur für Snapshots und Revisionen: Schließen Sie zuerst diesen Vergleich.</translation>
    </message>
</context>
<context>
    <name>artiscope::ArtifactCommands</name>
    <message>
        <source>Opened %1, a copy that cannot be changed.</source>
        <translation>%1 wurde als schreibgeschützte Kopie geöffnet.</translation>
    </message>
    <message>
        <source>The content is on the clipboard.</source>
        <translation>Der Inhalt ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>1 line on the clipboard.</source>
        <translation>1 Zeile in der Zwischenablage.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines on the clipboard.</source>
        <translation>
            <numerusform>%n Zeile in der Zwischenablage.</numerusform>
            <numerusform>%n Zeilen in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save artifact</source>
        <translation>Artefakt speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>artiscope::ArtifactModel</name>
    <message>
        <source>Artifact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Storage id</source>
        <translation>Storage-ID</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>artiscope::ArtifactTable</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>No server is connected.</source>
        <translation>Kein Server verbunden.</translation>
    </message>
    <message>
        <source>No artifacts are loaded yet.</source>
        <translation>Noch keine Artefakte geladen.</translation>
    </message>
    <message>
        <source>Loading artifacts of %1… These are still those of %2.</source>
        <translation>Artefakte von %1 werden geladen… Noch gezeigt: %2.</translation>
    </message>
    <message>
        <source>Loading artifacts…</source>
        <translation>Artefakte werden geladen…</translation>
    </message>
    <message>
        <source>There are no artifacts here.</source>
        <translation>Hier gibt es keine Artefakte.</translation>
    </message>
    <message>
        <source>No artifact matches the filter.</source>
        <translation>Kein Artefakt entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>There are no artifacts of %1 here.</source>
        <translation>Hier gibt es keine Artefakte von %1.</translation>
    </message>
    <message>
        <source>Nothing had been rendered on the branch %1 by then.</source>
        <translation>Auf dem Branch %1 war bis dahin nichts gerendert.</translation>
    </message>
    <message>
        <source>The branch %1 has no artifact definition.</source>
        <translation>Der Branch %1 hat keine Artefaktdefinition.</translation>
    </message>
    <message>
        <source>Each of its targets gets one when the whole definition is generated.</source>
        <translation>Jedes ihrer Ziele bekommt eines, wenn die ganze Definition generiert wird.</translation>
    </message>
    <message>
        <source>Nothing has been rendered on the branch %1 yet. Choose a definition and generate it.</source>
        <translation>Auf dem Branch %1 wurde noch nichts gerendert. Wählen Sie eine Definition und generieren Sie sie.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
</context>
<context>
    <name>artiscope::Banner</name>
    <message>
        <source>Put this notice away</source>
        <translation>Hinweis ausblenden</translation>
    </message>
</context>
<context>
    <name>artiscope::BlameGutter</name>
    <message>
        <source>Who brought each line</source>
        <translation>Urheber jeder Zeile</translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>Zeile %L1: %2</translation>
    </message>
</context>
<context>
    <name>artiscope::BlockText</name>
    <message>
        <source>There is no connection to a server.</source>
        <translation>Es besteht keine Verbindung zu einem Server.</translation>
    </message>
    <message>
        <source>A past time is shown; generating works on now.</source>
        <translation>Gezeigt wird eine vergangene Zeit; Generieren wirkt auf den jetzigen Stand.</translation>
    </message>
    <message>
        <source>The server has not said yet what you may do on this branch.</source>
        <translation>Der Server hat noch nicht angegeben, was Sie auf diesem Branch dürfen.</translation>
    </message>
    <message>
        <source>Generating needs a sign-in; you are looking anonymously.</source>
        <translation>Generieren erfordert eine Anmeldung; Sie greifen anonym zu.</translation>
    </message>
    <message>
        <source>Your account may not create and update artifacts on this branch.</source>
        <translation>Ihr Konto darf auf diesem Branch keine Artefakte erstellen und aktualisieren.</translation>
    </message>
    <message>
        <source>This branch has been merged; nothing more can be generated on it.</source>
        <translation>Dieser Branch wurde gemergt; auf ihm kann nichts mehr generiert werden.</translation>
    </message>
    <message>
        <source>This branch is being merged; wait until that is over.</source>
        <translation>Dieser Branch wird gerade gemergt; warten Sie, bis das abgeschlossen ist.</translation>
    </message>
    <message>
        <source>This branch is being deleted.</source>
        <translation>Dieser Branch wird gerade gelöscht.</translation>
    </message>
    <message>
        <source>This branch needs a rebase before anything can be generated on it.</source>
        <translation>Dieser Branch braucht einen Rebase, bevor darauf etwas generiert werden kann.</translation>
    </message>
    <message>
        <source>A merge of this branch failed; an administrator has to recover it first.</source>
        <translation>Ein Merge dieses Branches ist fehlgeschlagen; ein Administrator muss ihn erst wiederherstellen.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>a past time is shown</source>
        <translation>vergangene Zeit gezeigt</translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <translation>wartet auf den Server</translation>
    </message>
    <message>
        <source>needs a sign-in</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>not allowed on this branch</source>
        <translation>auf diesem Branch nicht erlaubt</translation>
    </message>
    <message>
        <source>the branch is merged</source>
        <translation>Branch ist gemergt</translation>
    </message>
    <message>
        <source>the branch is being merged</source>
        <translation>Branch wird gemergt</translation>
    </message>
    <message>
        <source>the branch is being deleted</source>
        <translation>Branch wird gelöscht</translation>
    </message>
    <message>
        <source>needs a rebase</source>
        <translation>Rebase nötig</translation>
    </message>
    <message>
        <source>a merge has failed</source>
        <translation>ein Merge ist fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>artiscope::BranchModel</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>needs a rebase</source>
        <translation>braucht einen Rebase</translation>
    </message>
    <message>
        <source>needs a rebase after an upgrade</source>
        <translation>braucht nach einem Upgrade einen Rebase</translation>
    </message>
    <message>
        <source>merging</source>
        <translation>wird gemergt</translation>
    </message>
    <message>
        <source>merge failed</source>
        <translation>Merge fehlgeschlagen</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>gemergt</translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation>wird gelöscht</translation>
    </message>
    <message>
        <source>default branch</source>
        <translation>Standard-Branch</translation>
    </message>
    <message>
        <source>Branched from %1 at %2</source>
        <translation>Abgezweigt von %1 am %2</translation>
    </message>
    <message>
        <source>branched %1</source>
        <translation>abgezweigt %1</translation>
    </message>
</context>
<context>
    <name>artiscope::BranchPopup</name>
    <message>
        <source>Search branches</source>
        <translation>Branches suchen</translation>
    </message>
    <message>
        <source>Ask the server for its branches again</source>
        <translation>Branches erneut vom Server abfragen</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>No branches are known yet.</source>
        <translation>Noch keine Branches bekannt.</translation>
    </message>
    <message>
        <source>Loading branches…</source>
        <translation>Branches werden geladen…</translation>
    </message>
    <message>
        <source>No branch matches.</source>
        <translation>Kein Branch passt.</translation>
    </message>
    <message>
        <source>Esc empties the search.</source>
        <translation>Esc leert die Suche.</translation>
    </message>
</context>
<context>
    <name>artiscope::BranchRows</name>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>artiscope::BranchSelector</name>
    <message>
        <source>branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>No server is connected.</source>
        <translation>Kein Server verbunden.</translation>
    </message>
    <message>
        <source>The branch %1 is no longer on the server. Choose another one.</source>
        <translation>Den Branch %1 gibt es auf dem Server nicht mehr. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>artiscope::BreadcrumbBar</name>
    <message>
        <source>Where the caret is: %1</source>
        <translation>Position der Schreibmarke: %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
</context>
<context>
    <name>artiscope::ByteWords</name>
    <message>
        <source>mixed: CR LF %1, LF %2</source>
        <translation>gemischt: CR LF %1, LF %2</translation>
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
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 NUL</source>
        <translation>%1 NUL</translation>
    </message>
    <message>
        <source>1 control character</source>
        <translation>1 Steuerzeichen</translation>
    </message>
    <message>
        <source>%1 control characters</source>
        <translation>%1 Steuerzeichen</translation>
    </message>
    <message>
        <source>1 byte that is not UTF-8</source>
        <translation>1 Byte, das kein UTF-8 ist</translation>
    </message>
    <message>
        <source>%1 bytes that are not UTF-8</source>
        <translation>%1 Bytes, die kein UTF-8 sind</translation>
    </message>
    <message>
        <source>UTF-16, little endian, shown as text</source>
        <translation>UTF-16, Little Endian, als Text gezeigt</translation>
    </message>
    <message>
        <source>UTF-16, big endian, shown as text</source>
        <translation>UTF-16, Big Endian, als Text gezeigt</translation>
    </message>
    <message>
        <source>UTF-32, little endian, shown as text</source>
        <translation>UTF-32, Little Endian, als Text gezeigt</translation>
    </message>
    <message>
        <source>UTF-32, big endian, shown as text</source>
        <translation>UTF-32, Big Endian, als Text gezeigt</translation>
    </message>
    <message>
        <source>UTF-8 with byte order mark</source>
        <translation>UTF-8 mit Byte Order Mark</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>1 invalid character replaced</source>
        <translation>1 ungültiges Zeichen ersetzt</translation>
    </message>
    <message>
        <source>%1 invalid characters replaced</source>
        <translation>%1 ungültige Zeichen ersetzt</translation>
    </message>
    <message>
        <source>line ends %1</source>
        <translation>Zeilenenden %1</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Sieht aus wie</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Zeilenenden</translation>
    </message>
    <message>
        <source>no line end at the end</source>
        <translation>kein Zeilenende am Schluss</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>Steuerzeichen</translation>
    </message>
    <message>
        <source>Invalid UTF-8</source>
        <translation>Ungültiges UTF-8</translation>
    </message>
</context>
<context>
    <name>artiscope::ChangeSetModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>artiscope::ChangeSetText</name>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The server could not be asked for its events: what came and went again, and who it was, is not known. Look again later.</source>
        <translation>Der Server konnte nicht nach seinen Ereignissen gefragt werden: Was zwischendurch kam und ging und wer es war, ist nicht bekannt. Sehen Sie später erneut nach.</translation>
    </message>
    <message>
        <source>The server has no events of that time: what came and went again, and who it was, is not known.</source>
        <translation>Der Server hat keine Ereignisse aus dieser Zeit: Was zwischendurch kam und ging und wer es war, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There are more events than are read at once; before %1, what came and went again, and who it was, is not known. Choose a shorter time.</source>
        <translation>Es gibt mehr Ereignisse, als auf einmal gelesen werden; was vor %1 zwischendurch kam und ging und wer es war, ist nicht bekannt. Wählen Sie eine kürzere Zeit.</translation>
    </message>
    <message>
        <source>Events go back to %1: what came and went again before, and who it was, is not known.</source>
        <translation>Ereignisse reichen zurück bis %1: Was davor zwischendurch kam und ging und wer es war, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” was made or rebased last at %2: what was before is the default branch&apos;s.</source>
        <translation>„%1“ wurde zuletzt am %2 erstellt oder per Rebase aktualisiert: Was davor war, gehört zum Standard-Branch.</translation>
    </message>
    <message>
        <source>The server&apos;s data began at %1.</source>
        <translation>Die Daten des Servers beginnen am %1.</translation>
    </message>
</context>
<context>
    <name>artiscope::ChangeText</name>
    <message>
        <source>%1 changed, %2 added, %3 removed of %4</source>
        <translation>%1 geändert, %2 hinzugefügt, %3 entfernt von %4</translation>
    </message>
    <message>
        <source>%1 (%2 not comparable)</source>
        <translation>%1 (%2 unvergleichbar)</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 not comparable</source>
        <translation>%1 unvergleichbar</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 unverändert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>unvergleichbar</translation>
    </message>
    <message>
        <source>the branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>default branch</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>A</source>
        <comment>added</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>R</source>
        <comment>removed</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>M</source>
        <comment>changed</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>failed, without content</source>
        <translation>fehlgeschlagen, ohne Inhalt</translation>
    </message>
    <message>
        <source>never rendered</source>
        <translation>nie gerendert</translation>
    </message>
    <message>
        <source>no checksum recorded</source>
        <translation>keine Prüfsumme verzeichnet</translation>
    </message>
    <message>
        <source>failed, earlier content</source>
        <translation>fehlgeschlagen, früherer Inhalt</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>links: %1</translation>
    </message>
    <message>
        <source>right: %1</source>
        <translation>rechts: %1</translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <translation>+%1 −%2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>line ends</source>
        <translation>Zeilenenden</translation>
    </message>
    <message>
        <source>%1 line</source>
        <translation>%1 Zeile</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>1 difference ignored</source>
        <translation>1 Unterschied ignoriert</translation>
    </message>
    <message>
        <source>%1 differences ignored</source>
        <translation>%1 Unterschiede ignoriert</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>Byte Order Mark</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>One artifact is not in the patch: a side that it is on has nothing to be compared.</source>
        <translation>Ein Artefakt fehlt im Patch: Auf einer Seite, auf der es vorkommt, gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>%1 artifacts are not in the patch: a side that they are on has nothing to be compared.</source>
        <translation>%1 Artefakte fehlen im Patch: Auf einer Seite, auf der sie vorkommen, gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1, %2 fehlgeschlagen</translation>
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
        <translation>Das war die letzte Änderung. Noch einmal führt zu %1.</translation>
    </message>
    <message>
        <source>That was the first change. Once more goes to %1.</source>
        <translation>Das war die erste Änderung. Noch einmal führt zu %1.</translation>
    </message>
</context>
<context>
    <name>artiscope::ChangesByMoment</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut suchen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Changes by moment</source>
        <translation>Änderungen nach Zeitpunkt</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Changes on %1 by moment</source>
        <translation>Änderungen auf %1 nach Zeitpunkt</translation>
    </message>
    <message>
        <source>Nothing changed between %1 and %2.</source>
        <translation>Zwischen %1 und %2 hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Stopped: there may be more.</source>
        <translation>Angehalten: Es kann noch mehr geben.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The search was stopped before a change was found.</source>
        <translation>Die Suche wurde angehalten, bevor eine Änderung gefunden war.</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>Änderungen werden gesucht…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The branch just before this moment with the branch just after it</source>
        <translation>Der Branch kurz vor diesem Zeitpunkt mit dem Branch kurz danach</translation>
    </message>
    <message>
        <source>Choose a moment first.</source>
        <translation>Wählen Sie zuerst einen Zeitpunkt.</translation>
    </message>
    <message>
        <source>Choose a longer span above, or another branch in the main window.</source>
        <translation>Wählen Sie oben eine längere Zeitspanne oder im Hauptfenster einen anderen Branch.</translation>
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
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>&amp;Übliche Spalten</translation>
    </message>
    <message>
        <source>&amp;First to last</source>
        <translation>Au&amp;fsteigend</translation>
    </message>
    <message>
        <source>&amp;Last to first</source>
        <translation>A&amp;bsteigend</translation>
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
        <translation>Eine Spalte bleibt.</translation>
    </message>
    <message>
        <source>Move “%1” &amp;left</source>
        <translation>„%1“ nach &amp;links</translation>
    </message>
    <message>
        <source>Move “%1” &amp;right</source>
        <translation>„%1“ nach &amp;rechts</translation>
    </message>
    <message>
        <source>Go to a column of the table first, with the arrow keys.</source>
        <translation>Gehen Sie zuerst mit den Pfeiltasten zu einer Spalte der Tabelle.</translation>
    </message>
    <message>
        <source>“%1” is the first one on the left.</source>
        <translation>„%1“ ist bereits die erste Spalte links.</translation>
    </message>
    <message>
        <source>“%1” is the last one on the right.</source>
        <translation>„%1“ ist bereits die letzte Spalte rechts.</translation>
    </message>
    <message>
        <source>Make &amp;wider</source>
        <translation>&amp;Breiter</translation>
    </message>
    <message>
        <source>Make &amp;narrower</source>
        <translation>&amp;Schmaler</translation>
    </message>
    <message>
        <source>Make “%1” &amp;wider</source>
        <translation>„%1“ &amp;breiter</translation>
    </message>
    <message>
        <source>Make “%1” &amp;narrower</source>
        <translation>„%1“ &amp;schmaler</translation>
    </message>
</context>
<context>
    <name>artiscope::CompareChoices</name>
    <message>
        <source>C&amp;hanges shown</source>
        <translation>Darstellun&amp;g</translation>
    </message>
    <message>
        <source>&amp;Ignoring</source>
        <translation>Ign&amp;orieren</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Unified</source>
        <translation>&amp;Inline</translation>
    </message>
    <message>
        <source>&amp;Lines that are there once meet first</source>
        <translation>Einmalige &amp;Zeilen zuerst zuordnen</translation>
    </message>
    <message>
        <source>The patience way of comparing: it often keeps whole blocks together.</source>
        <translation>Das Patience-Verfahren: Es hält ganze Blöcke oft zusammen.</translation>
    </message>
    <message>
        <source>&amp;All lines</source>
        <translation>&amp;Alle Zeilen</translation>
    </message>
    <message>
        <source>Changes with &amp;1 line around them</source>
        <translation>Änderungen mit &amp;1 Zeile Kontext</translation>
    </message>
    <message>
        <source>Changes with &amp;3 lines around them</source>
        <translation>Änderungen mit &amp;3 Zeilen Kontext</translation>
    </message>
    <message>
        <source>Changes with 10 lines ar&amp;ound them</source>
        <translation>Änderungen mit 10 Zeilen K&amp;ontext</translation>
    </message>
    <message>
        <source>&amp;White space</source>
        <translation>&amp;Leerraum</translation>
    </message>
    <message>
        <source>Letter &amp;case</source>
        <translation>Groß-/Kleins&amp;chreibung</translation>
    </message>
    <message>
        <source>&amp;Blank lines</source>
        <translation>L&amp;eerzeilen</translation>
    </message>
    <message>
        <source>C&amp;omments</source>
        <translation>K&amp;ommentare</translation>
    </message>
    <message>
        <source>&amp;Expressions of my own…</source>
        <translation>Eigene Ausdrücke ver&amp;walten…</translation>
    </message>
    <message>
        <source>On&amp;ly for one definition</source>
        <translation>Nur &amp;bei einer Definition</translation>
    </message>
    <message>
        <source>On&amp;ly for “%1”</source>
        <translation>Nur &amp;bei „%1“</translation>
    </message>
    <message>
        <source>An artifact has to be shown.</source>
        <translation>Es muss ein Artefakt angezeigt sein.</translation>
    </message>
</context>
<context>
    <name>artiscope::ComparePage</name>
    <message>
        <source>%1 – nothing is ignored</source>
        <translation>%1 – nichts wird ignoriert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>moved to line %L1</source>
        <translation>verschoben nach Zeile %L1</translation>
    </message>
    <message>
        <source>moved from line %L1</source>
        <translation>verschoben aus Zeile %L1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 – here: %2</source>
        <translation>%1 – hier: %2</translation>
    </message>
    <message>
        <source>How the changes are shown</source>
        <translation>Darstellung der Änderungen</translation>
    </message>
    <message>
        <source>What is no difference</source>
        <translation>Was nicht als Unterschied gilt</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorherige Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Vergleich schließen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from one text to another</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 nach %2</translation>
    </message>
    <message>
        <source>No difference but what is ignored.</source>
        <translation>Keine Unterschiede außer ignorierten.</translation>
    </message>
    <message>
        <source>%1 – “%2” is not heeded: %3</source>
        <translation>%1 – „%2“ wird nicht beachtet: %3</translation>
    </message>
    <message>
        <source>%1 – “%2” is not heeded: it would take too long</source>
        <translation>%1 – „%2“ wird nicht beachtet: würde zu lange dauern</translation>
    </message>
    <message>
        <source>Unified ▾</source>
        <translation>Inline ▾</translation>
    </message>
    <message>
        <source>Side by side ▾</source>
        <translation>Nebeneinander ▾</translation>
    </message>
    <message>
        <source>Ignoring ▾</source>
        <translation>Ignorieren ▾</translation>
    </message>
    <message>
        <source>Nothing ignored ▾</source>
        <translation>Nichts ignoriert ▾</translation>
    </message>
    <message>
        <source>1 difference ignored ▾</source>
        <translation>1 Unterschied ignoriert ▾</translation>
    </message>
    <message>
        <source>%L1 differences ignored ▾</source>
        <translation>%L1 Unterschiede ignoriert ▾</translation>
    </message>
    <message>
        <source>No change behind this place</source>
        <translation>Keine Änderung nach dieser Stelle</translation>
    </message>
    <message>
        <source>No change before this place</source>
        <translation>Keine Änderung vor dieser Stelle</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%L1 changes</source>
        <translation>%L1 Änderungen</translation>
    </message>
    <message>
        <source>No line differs but what is ignored</source>
        <translation>Keine Zeile unterscheidet sich außer ignorierten</translation>
    </message>
</context>
<context>
    <name>artiscope::Comparing</name>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Mit einer Datei vergleichen</translation>
    </message>
</context>
<context>
    <name>artiscope::ComparisonCommands</name>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 ist nicht installiert.</translation>
    </message>
    <message>
        <source>Reading what differs: %1 of %2…</source>
        <translation>Unterschiede werden gelesen: %1 von %2…</translation>
    </message>
    <message>
        <source>There is nothing to be patched: no content differs.</source>
        <translation>Kein Patch nötig: Es gibt keine inhaltlichen Unterschiede.</translation>
    </message>
    <message>
        <source>Not copied: some of it is no UTF-8, which a clipboard would spoil. Save the patch instead.</source>
        <translation>Nicht kopiert: Ein Teil ist kein UTF-8 und würde in der Zwischenablage verfälscht. Speichern Sie stattdessen den Patch.</translation>
    </message>
    <message>
        <source>The patch is on the clipboard.</source>
        <translation>Der Patch ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save patch</source>
        <translation>Patch speichern</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Name it in the settings, under Programs.</source>
        <translation>Legen Sie es in den Einstellungen unter „Programme“ fest.</translation>
    </message>
    <message>
        <source>Save JSON</source>
        <translation>JSON speichern</translation>
    </message>
</context>
<context>
    <name>artiscope::ComparisonView</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>Gerendert</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Compare as pict&amp;ures</source>
        <translation>Als Bilde&amp;r vergleichen</translation>
    </message>
    <message>
        <source>Compare as doc&amp;uments</source>
        <translation>Als Dokumente ve&amp;rgleichen</translation>
    </message>
    <message>
        <source>Compare by str&amp;ucture</source>
        <translation>Nach St&amp;ruktur vergleichen</translation>
    </message>
    <message>
        <source>Show which statements differ, in their sections, in place of lines</source>
        <translation>Statt Zeilen zeigen, welche Anweisungen in ihren Abschnitten abweichen</translation>
    </message>
    <message>
        <source>Show which values differ, by their path, in place of lines</source>
        <translation>Statt Zeilen zeigen, welche Werte nach ihrem Pfad abweichen</translation>
    </message>
    <message>
        <source>Show which cells differ, by their rows, in place of lines</source>
        <translation>Statt Zeilen zeigen, welche Zellen nach ihren Tabellenzeilen abweichen</translation>
    </message>
    <message>
        <source>Show the drawings, and where they differ, in place of lines</source>
        <translation>Statt Zeilen die Zeichnungen zeigen und wo sie abweichen</translation>
    </message>
    <message>
        <source>Show the texts as one reads them in place of lines</source>
        <translation>Statt Zeilen die Texte zeigen, wie man sie liest</translation>
    </message>
    <message>
        <source>Such a text can only be compared by its lines.</source>
        <translation>Ein solcher Text kann nur zeilenweise verglichen werden.</translation>
    </message>
</context>
<context>
    <name>artiscope::ConnectDialog</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung t&amp;esten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The link leads to a server that you have no profile of. Nothing is sent to it before you connect or test the connection.</source>
        <translation>Der Link führt zu einem Server, für den Sie kein Profil haben. An ihn wird nichts gesendet, bevor Sie verbinden oder die Verbindung testen.</translation>
    </message>
    <message>
        <source>Remove this profile?</source>
        <translation>Dieses Profil entfernen?</translation>
    </message>
    <message>
        <source>The profile “%1” and its secret in the keychain will be removed.</source>
        <translation>Das Profil „%1“ und seine Zugangsdaten im Schlüsselbund werden entfernt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The profile “%1” was imported.</source>
        <translation>Das Profil „%1“ wurde importiert.</translation>
    </message>
    <message>
        <source>Its token is kept in the keychain.</source>
        <translation>Sein Token liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>A password is never kept: type it to sign in.</source>
        <translation>Ein Passwort wird nie gespeichert: Geben Sie es zum Anmelden ein.</translation>
    </message>
    <message>
        <source>infrahubctl does not check this server&apos;s certificate; Artiscope does, so it may need a CA file.</source>
        <translation>infrahubctl prüft das Zertifikat dieses Servers nicht; Artiscope tut es und braucht dafür eventuell eine CA-Datei.</translation>
    </message>
    <message>
        <source>Trying the connection…</source>
        <translation>Verbindung wird getestet…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 wird hergestellt…</translation>
    </message>
</context>
<context>
    <name>artiscope::ConnectionReport</name>
    <message>
        <source>✓ The connection works.</source>
        <translation>✓ Die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>none, you look anonymously</source>
        <translation>keines, Sie greifen anonym zu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>on every branch</source>
        <translation>auf jedem Branch</translation>
    </message>
    <message>
        <source>on %1 only</source>
        <translation>nur auf %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>on branches other than %1</source>
        <translation>auf anderen Branches als %1</translation>
    </message>
    <message>
        <source>nowhere; reading only</source>
        <translation>nirgends; nur lesend</translation>
    </message>
    <message>
        <source>May generate</source>
        <translation>Darf generieren</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>artiscope::CopyDetails</name>
    <message>
        <source>Copies what is known of this failure, without secrets, for whoever helps</source>
        <translation>Kopiert für die Fehlersuche, was über diesen Fehler bekannt ist, ohne Zugangsdaten</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>artiscope::Definition</name>
    <message>
        <source>transformation %1</source>
        <translation>Transformation %1</translation>
    </message>
    <message>
        <source>transformation %1 (%2)</source>
        <translation>Transformation %1 (%2)</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>Abfrage %1</translation>
    </message>
    <message>
        <source>artifacts named %1</source>
        <translation>Artefakte namens %1</translation>
    </message>
</context>
<context>
    <name>artiscope::DefinitionLine</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about the definition</source>
        <translation>Mehr über die Definition</translation>
    </message>
    <message>
        <source>About the definition: %1</source>
        <translation>Über die Definition: %1</translation>
    </message>
    <message>
        <source>All that is known of this definition</source>
        <translation>Alles, was über diese Definition bekannt ist</translation>
    </message>
</context>
<context>
    <name>artiscope::DefinitionModel</name>
    <message>
        <source>you may not see its definition</source>
        <translation>Sie dürfen die Definition nicht sehen</translation>
    </message>
    <message>
        <source>its definition could not be read</source>
        <translation>die Definition konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>you may not generate it</source>
        <translation>Sie dürfen sie nicht generieren</translation>
    </message>
    <message>
        <source>its definition is not there</source>
        <translation>die Definition ist nicht vorhanden</translation>
    </message>
    <message>
        <source>All artifacts</source>
        <translation>Alle Artefakte</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>noch nicht gezählt</translation>
    </message>
    <message>
        <source>1 artifact</source>
        <translation>1 Artefakt</translation>
    </message>
    <message numerus="yes">
        <source>%n artifacts</source>
        <translation>
            <numerusform>%n Artefakt</numerusform>
            <numerusform>%n Artefakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differing</source>
        <translation>
            <numerusform>%n abweichend</numerusform>
            <numerusform>%n abweichend</numerusform>
        </translation>
    </message>
    <message>
        <source>only the other snapshot has it</source>
        <translation>nur der andere Snapshot hat sie</translation>
    </message>
</context>
<context>
    <name>artiscope::DefinitionPopup</name>
    <message>
        <source>About the definition</source>
        <translation>Über die Definition</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>noch nicht gezählt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>artiscope::DesktopNotifications</name>
    <message>
        <source>Show the run</source>
        <translation>Lauf zeigen</translation>
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
        <translation>Wert von „%1“ kopieren</translation>
    </message>
</context>
<context>
    <name>artiscope::DetailsView</name>
    <message>
        <source>Artifact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Angezeigt als</translation>
    </message>
    <message>
        <source>Known to be that</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Checksum (MD5)</source>
        <translation>Prüfsumme (MD5)</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ geprüft</translation>
    </message>
    <message>
        <source>Storage id</source>
        <translation>Storage-ID</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed (UTC)</source>
        <translation>Geändert (UTC)</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Name of its artifacts</source>
        <translation>Name ihrer Artefakte</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation>Abfrageparameter</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Query id</source>
        <translation>Abfrage-ID</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Repository id</source>
        <translation>Repository-ID</translation>
    </message>
    <message>
        <source>Group of targets</source>
        <translation>Gruppe der Ziele</translation>
    </message>
    <message>
        <source>Details of the artifact</source>
        <translation>Details des Artefakts</translation>
    </message>
</context>
<context>
    <name>artiscope::Difference</name>
    <message>
        <source>Only the line ends and the byte order mark differ.</source>
        <translation>Nur die Zeilenenden und die Byte Order Mark unterscheiden sich.</translation>
    </message>
    <message>
        <source>Only the line ends differ.</source>
        <translation>Nur die Zeilenenden unterscheiden sich.</translation>
    </message>
    <message>
        <source>Only the byte order mark differs.</source>
        <translation>Nur die Byte Order Mark unterscheidet sich.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>1 line changed</source>
        <translation>1 Zeile geändert</translation>
    </message>
    <message>
        <source>%L1 lines changed</source>
        <translation>%L1 Zeilen geändert</translation>
    </message>
    <message>
        <source>1 line added</source>
        <translation>1 Zeile hinzugefügt</translation>
    </message>
    <message>
        <source>%L1 lines added</source>
        <translation>%L1 Zeilen hinzugefügt</translation>
    </message>
    <message>
        <source>1 line removed</source>
        <translation>1 Zeile entfernt</translation>
    </message>
    <message>
        <source>%L1 lines removed</source>
        <translation>%L1 Zeilen entfernt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1; line ends differ, too</source>
        <translation>%1; auch die Zeilenenden unterscheiden sich</translation>
    </message>
    <message>
        <source>%1; only one has a byte order mark</source>
        <translation>%1; nur einer hat eine Byte Order Mark</translation>
    </message>
    <message>
        <source>There is nothing on the left: everything on the right is new.</source>
        <translation>Links steht nichts: Alles rechts ist neu.</translation>
    </message>
    <message>
        <source>There is nothing on the right: everything on the left is gone.</source>
        <translation>Rechts steht nichts: Alles links ist weggefallen.</translation>
    </message>
    <message>
        <source>The text on the left is not well-formed %1, so only lines can be compared.%2</source>
        <translation>Der Text links ist kein wohlgeformtes %1, daher lassen sich nur Zeilen vergleichen.%2</translation>
    </message>
    <message>
        <source>The text on the right is not well-formed %1, so only lines can be compared.%2</source>
        <translation>Der Text rechts ist kein wohlgeformtes %1, daher lassen sich nur Zeilen vergleichen.%2</translation>
    </message>
    <message>
        <source>One of the texts is too large or too deeply nested, so only lines can be compared.</source>
        <translation>Einer der Texte ist zu groß oder zu tief verschachtelt, daher lassen sich nur Zeilen vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln hinzugefügt</numerusform>
            <numerusform>%Ln hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the line ends and the encoding differ: %1.</source>
        <translation>Nur die Zeilenenden und die Kodierung unterscheiden sich: %1.</translation>
    </message>
    <message>
        <source>Only the encoding differs: %1.</source>
        <translation>Nur die Kodierung unterscheidet sich: %1.</translation>
    </message>
    <message>
        <source>%1; encoding differs: %2</source>
        <translation>%1; die Kodierung unterscheidet sich: %2</translation>
    </message>
</context>
<context>
    <name>artiscope::DifferenceList</name>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>artiscope::DifferenceModel</name>
    <message>
        <source>Line %L1 on the right</source>
        <translation>Zeile %L1 rechts</translation>
    </message>
    <message>
        <source>Line %L1 on the left</source>
        <translation>Zeile %L1 links</translation>
    </message>
    <message>
        <source>Line %L1 on the left, %L2 on the right</source>
        <translation>Zeile %L1 links, %L2 rechts</translation>
    </message>
</context>
<context>
    <name>artiscope::DifferenceTree</name>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 Anweisung</translation>
    </message>
    <message>
        <source>%L1 statements</source>
        <translation>%L1 Anweisungen</translation>
    </message>
    <message>
        <source>%1 in 1 section</source>
        <translation>%1 in 1 Abschnitt</translation>
    </message>
    <message>
        <source>%1 in %L2 sections</source>
        <translation>%1 in %L2 Abschnitten</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 Wert</translation>
    </message>
    <message>
        <source>%L1 values</source>
        <translation>%L1 Werte</translation>
    </message>
    <message>
        <source>1 list in another order</source>
        <translation>1 Liste in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>%L1 lists in another order</source>
        <translation>%L1 Listen in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 Zelle</translation>
    </message>
    <message>
        <source>%L1 cells</source>
        <translation>%L1 Zellen</translation>
    </message>
    <message>
        <source>%1 in 1 row</source>
        <translation>%1 in 1 Zeile</translation>
    </message>
    <message>
        <source>%1 in %L2 rows</source>
        <translation>%1 in %L2 Zeilen</translation>
    </message>
    <message>
        <source>1 row added</source>
        <translation>1 Zeile hinzugefügt</translation>
    </message>
    <message>
        <source>%L1 rows added</source>
        <translation>%L1 Zeilen hinzugefügt</translation>
    </message>
    <message>
        <source>1 row removed</source>
        <translation>1 Zeile entfernt</translation>
    </message>
    <message>
        <source>%L1 rows removed</source>
        <translation>%L1 Zeilen entfernt</translation>
    </message>
    <message>
        <source>1 column added</source>
        <translation>1 Spalte hinzugefügt</translation>
    </message>
    <message>
        <source>%L1 columns added</source>
        <translation>%L1 Spalten hinzugefügt</translation>
    </message>
    <message>
        <source>1 column removed</source>
        <translation>1 Spalte entfernt</translation>
    </message>
    <message>
        <source>%L1 columns removed</source>
        <translation>%L1 Spalten entfernt</translation>
    </message>
    <message>
        <source>rows in another order</source>
        <translation>Zeilen in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>%1 · the first %L2 are listed</source>
        <translation>%1 · die ersten %L2 sind aufgelistet</translation>
    </message>
    <message>
        <source>only formatting differs</source>
        <translation>nur die Formatierung weicht ab</translation>
    </message>
    <message>
        <source>Only formatting differs.</source>
        <translation>Nur die Formatierung weicht ab.</translation>
    </message>
    <message>
        <source>only comments differ</source>
        <translation>nur Kommentare weichen ab</translation>
    </message>
    <message>
        <source>Only comments differ.</source>
        <translation>Nur Kommentare weichen ab.</translation>
    </message>
    <message>
        <source>only formatting or comments differ</source>
        <translation>nur Formatierung oder Kommentare weichen ab</translation>
    </message>
    <message>
        <source>Only formatting or comments differ.</source>
        <translation>Nur Formatierung oder Kommentare weichen ab.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>andere Reihenfolge</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>the same number</source>
        <translation>dieselbe Zahl</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>artiscope::DocumentTree</name>
    <message>
        <source>There is a zero byte.</source>
        <translation>Es kommt ein Nullbyte vor.</translation>
    </message>
    <message>
        <source>YAML has no control characters.</source>
        <translation>YAML kennt keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>This is no UTF-8.</source>
        <translation>Das ist kein UTF-8.</translation>
    </message>
    <message>
        <source>So many tag directives cannot be read.</source>
        <translation>So viele Tag-Direktiven können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No anchor %1 stands before this alias.</source>
        <translation>Vor diesem Alias steht kein Anker %1.</translation>
    </message>
</context>
<context>
    <name>artiscope::DocumentTreeModel</name>
    <message>
        <source>This key is there more than once.</source>
        <translation>Dieser Schlüssel kommt mehrfach vor.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 Schlüssel</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 Schlüssel</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>array</source>
        <translation>Array</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>CDATA</source>
        <translation>CDATA</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>document type</source>
        <translation>Dokumenttyp</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Dokument %1</translation>
    </message>
    <message>
        <source>there more than once</source>
        <translation>mehrfach vorhanden</translation>
    </message>
    <message>
        <source>merged in</source>
        <translation>per Merge eingefügt</translation>
    </message>
    <message>
        <source>refers to %1</source>
        <translation>verweist auf %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>refers to the key of %1</source>
        <translation>verweist auf den Schlüssel von %1</translation>
    </message>
</context>
<context>
    <name>artiscope::DrawingCommands</name>
    <message>
        <source>There is no picture of it. %1</source>
        <translation>Es gibt kein Bild davon. %1</translation>
    </message>
    <message>
        <source>Save drawing as PNG</source>
        <translation>Zeichnung als PNG speichern</translation>
    </message>
    <message>
        <source>Save drawing as PDF</source>
        <translation>Zeichnung als PDF speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard: %1 pixels.</source>
        <translation>Das Bild ist in der Zwischenablage: %1 Pixel.</translation>
    </message>
    <message>
        <source>Saved as %1: %2 pixels.</source>
        <translation>Gespeichert als %1: %2 Pixel.</translation>
    </message>
    <message>
        <source>The drawing itself is larger: %1.</source>
        <translation>Die Zeichnung selbst ist größer: %1.</translation>
    </message>
</context>
<context>
    <name>artiscope::DrawingDifferences</name>
    <message>
        <source>1 element changed</source>
        <translation>1 Element geändert</translation>
    </message>
    <message>
        <source>%L1 elements changed</source>
        <translation>%L1 Elemente geändert</translation>
    </message>
    <message>
        <source>1 element added</source>
        <translation>1 Element hinzugefügt</translation>
    </message>
    <message>
        <source>%L1 elements added</source>
        <translation>%L1 Elemente hinzugefügt</translation>
    </message>
    <message>
        <source>1 element removed</source>
        <translation>1 Element entfernt</translation>
    </message>
    <message>
        <source>%L1 elements removed</source>
        <translation>%L1 Elemente entfernt</translation>
    </message>
    <message>
        <source>1 element moved</source>
        <translation>1 Element verschoben</translation>
    </message>
    <message>
        <source>%L1 elements moved</source>
        <translation>%L1 Elemente verschoben</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>what lies above what</source>
        <translation>Stapelreihenfolge</translation>
    </message>
    <message>
        <source>what it is in</source>
        <translation>umgebendes Element</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>No element differs.</source>
        <translation>Kein Element weicht ab.</translation>
    </message>
    <message>
        <source>%1 · the first %L2 are listed</source>
        <translation>%1 · die ersten %L2 sind aufgelistet</translation>
    </message>
    <message>
        <source>The drawings are too large to compare their elements.</source>
        <translation>Die Zeichnungen sind zu groß, um ihre Elemente zu vergleichen.</translation>
    </message>
    <message>
        <source>The drawing on the left is not well formed.</source>
        <translation>Die linke Zeichnung ist nicht wohlgeformt.</translation>
    </message>
    <message>
        <source>The drawing on the right is not well formed.</source>
        <translation>Die rechte Zeichnung ist nicht wohlgeformt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln hinzugefügt</numerusform>
            <numerusform>%Ln hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln verschoben</numerusform>
            <numerusform>%Ln verschoben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>artiscope::DrawingElementList</name>
    <message>
        <source>Elements that differ</source>
        <translation>Abweichende Elemente</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Nothing of it is to be seen by itself.</source>
        <translation>Für sich allein ist davon nichts zu sehen.</translation>
    </message>
    <message>
        <source>Too much differs for each element to be shown in the drawing.</source>
        <translation>Es unterscheidet sich zu viel, um jedes Element in der Zeichnung zu zeigen.</translation>
    </message>
</context>
<context>
    <name>artiscope::DrawingPage</name>
    <message>
        <source>Comparison of drawings</source>
        <translation>Vergleich von Zeichnungen</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Wird gezeichnet…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Show the lines</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>More than %L1 places differ.</source>
        <translation>Mehr als %L1 Stellen weichen ab.</translation>
    </message>
    <message>
        <source>%L1 places differ.</source>
        <translation>%L1 Stellen weichen ab.</translation>
    </message>
    <message>
        <source>1 place differs.</source>
        <translation>1 Stelle weicht ab.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>The drawings look the same; only their source differs.</source>
        <translation>Die Zeichnungen sehen gleich aus; nur ihr Quelltext unterscheidet sich.</translation>
    </message>
    <message>
        <source>The drawing on the left cannot be shown.</source>
        <translation>Die linke Zeichnung kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>The drawing on the right cannot be shown.</source>
        <translation>Die rechte Zeichnung kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Where the drawing on the left ends</source>
        <translation>Wo die linke Zeichnung endet</translation>
    </message>
    <message>
        <source>How much is seen of the drawing on the right</source>
        <translation>Wie viel von der rechten Zeichnung zu sehen ist</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>List the elements that differ beside the drawings</source>
        <translation>Abweichende Elemente neben den Zeichnungen auflisten</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorherige Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Vergleich schließen</translation>
    </message>
    <message>
        <source>Drawing on the left</source>
        <translation>Linke Zeichnung</translation>
    </message>
    <message>
        <source>Drawing on the right</source>
        <translation>Rechte Zeichnung</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>One beside the other</source>
        <translation>Eine neben der anderen</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagern</translation>
    </message>
    <message>
        <source>One fades into the other</source>
        <translation>Eine geht in die andere über</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>One is drawn over the other like a curtain</source>
        <translation>Eine wird wie ein Vorhang über die andere gezogen</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>One takes the place of the other, by a button or Space</source>
        <translation>Eine nimmt den Platz der anderen ein, per Schaltfläche oder Leertaste</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>Andere zeigen</translation>
    </message>
    <message>
        <source>Mark changes</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Put a frame around what differs</source>
        <translation>Abweichendes einrahmen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>An Fenster anpassen</translation>
    </message>
</context>
<context>
    <name>artiscope::Editing</name>
    <message>
        <source>There is nothing for it where the keyboard is.</source>
        <translation>Dort, wo der Tastaturfokus ist, gibt es nichts dafür.</translation>
    </message>
</context>
<context>
    <name>artiscope::Encodings</name>
    <message>
        <source>%1 on the left, %2 on the right</source>
        <comment>encodings</comment>
        <translation>links %1, rechts %2</translation>
    </message>
</context>
<context>
    <name>artiscope::Explainer</name>
    <message>
        <source>“%1” cannot be understood.</source>
        <translation>„%1“ ist nicht verständlich.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>Der Server war nicht erreichbar.</translation>
    </message>
    <message>
        <source>No secure connection to the server could be made.</source>
        <translation>Es konnte keine sichere Verbindung zum Server hergestellt werden.</translation>
    </message>
    <message>
        <source>The server refused with status %1.</source>
        <translation>Der Server hat mit Status %1 abgelehnt.</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>Der Server hat abgelehnt.</translation>
    </message>
    <message>
        <source>The server could not answer the question.</source>
        <translation>Der Server konnte die Anfrage nicht beantworten.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>Die Antwort des Servers ist unverständlich.</translation>
    </message>
    <message>
        <source>Something could not be read or written on this machine.</source>
        <translation>Auf diesem Rechner konnte etwas nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The keychain of this machine did not work.</source>
        <translation>Der Schlüsselbund dieses Rechners hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>“%1” is not a time that can be understood.</source>
        <translation>„%1“ ist keine verständliche Zeitangabe.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a time.</source>
        <translation>„%1“ kann nicht als Zeit verwendet werden.</translation>
    </message>
    <message>
        <source>“%1” names nothing that exists here.</source>
        <translation>„%1“ bezeichnet nichts, was es hier gibt.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Es gibt kein Profil „%1“.</translation>
    </message>
    <message>
        <source>“%1” could mean several things.</source>
        <translation>„%1“ ist mehrdeutig.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server.</source>
        <translation>„%1“ ist keine Serveradresse.</translation>
    </message>
    <message>
        <source>The credential would travel unencrypted to %1.</source>
        <translation>Die Zugangsdaten würden unverschlüsselt an %1 übertragen.</translation>
    </message>
    <message>
        <source>You are not signed in to %1.</source>
        <translation>Sie sind bei %1 nicht angemeldet.</translation>
    </message>
    <message>
        <source>%1 is no text.</source>
        <translation>%1 ist kein Text.</translation>
    </message>
    <message>
        <source>These texts are too large to be compared.</source>
        <translation>Diese Texte sind zu groß, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>%1 is too large to be compared.</source>
        <translation>%1 ist zu groß für einen Vergleich.</translation>
    </message>
    <message>
        <source>There is no server with the name in %1.</source>
        <translation>Einen Server mit dem Namen in %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Unter %1 antwortet nichts.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>Die Verbindung zum Server ging verloren.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>Der Proxy hat die Verbindung nicht durchgelassen.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted.</source>
        <translation>Das Zertifikat von %1 ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificates that can be read.</source>
        <translation>Die Datei %1 enthält keine lesbaren Zertifikate.</translation>
    </message>
    <message>
        <source>The server does not accept the credential.</source>
        <translation>Der Server akzeptiert die Zugangsdaten nicht.</translation>
    </message>
    <message>
        <source>Your sign-in has run out.</source>
        <translation>Ihre Anmeldung ist abgelaufen.</translation>
    </message>
    <message>
        <source>The server does not accept this user name and password.</source>
        <translation>Der Server akzeptiert diesen Benutzernamen mit diesem Passwort nicht.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Ihr Konto darf das nicht.</translation>
    </message>
    <message>
        <source>The server does not have this on this branch at this time.</source>
        <translation>Der Server hat dies auf diesem Branch zu dieser Zeit nicht.</translation>
    </message>
    <message>
        <source>The server has no “%1” on this branch at this time.</source>
        <translation>Der Server hat auf diesem Branch zu dieser Zeit kein „%1“.</translation>
    </message>
    <message>
        <source>The server has no artifact definition “%1” on this branch at this time.</source>
        <translation>Der Server hat auf diesem Branch zu dieser Zeit keine Artefaktdefinition „%1“.</translation>
    </message>
    <message>
        <source>The server has no such branch.</source>
        <translation>Der Server hat keinen solchen Branch.</translation>
    </message>
    <message>
        <source>The server has no branch “%1”.</source>
        <translation>Der Server hat keinen Branch „%1“.</translation>
    </message>
    <message>
        <source>Nothing has been rendered for this artifact yet.</source>
        <translation>Für dieses Artefakt wurde noch nichts gerendert.</translation>
    </message>
    <message>
        <source>The last rendering failed, and there is no earlier content.</source>
        <translation>Das letzte Rendering ist fehlgeschlagen, und es gibt keinen früheren Inhalt.</translation>
    </message>
    <message>
        <source>The content that the server keeps does not match its own checksum.</source>
        <translation>Der Inhalt, den der Server aufbewahrt, passt nicht zu seiner eigenen Prüfsumme.</translation>
    </message>
    <message>
        <source>This time lies before the beginning of the branch.</source>
        <translation>Diese Zeit liegt vor dem Beginn des Branches.</translation>
    </message>
    <message>
        <source>Nothing can be generated on this branch in its present state.</source>
        <translation>Im jetzigen Zustand dieses Branches kann darauf nichts generiert werden.</translation>
    </message>
    <message>
        <source>The server is too busy.</source>
        <translation>Der Server ist überlastet.</translation>
    </message>
    <message>
        <source>The server failed with status %1.</source>
        <translation>Der Server ist mit Status %1 gescheitert.</translation>
    </message>
    <message>
        <source>Something else answers at %1: this is not an Infrahub API address.</source>
        <translation>Unter %1 antwortet etwas anderes: Das ist keine Adresse einer Infrahub-API.</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>Die Antwort brach vor ihrem Ende ab.</translation>
    </message>
    <message>
        <source>The answer is compressed in a way that cannot be undone.</source>
        <translation>Die Antwort ist auf eine Weise komprimiert, die nicht entpackt werden kann.</translation>
    </message>
    <message>
        <source>The answer is larger than the limit that is set.</source>
        <translation>Die Antwort ist größer als die eingestellte Grenze.</translation>
    </message>
    <message>
        <source>The server wanted to send this request to another server.</source>
        <translation>Der Server wollte diese Anfrage an einen anderen Server schicken.</translation>
    </message>
    <message>
        <source>The bytes that arrived are not those that the server recorded.</source>
        <translation>Die empfangenen Bytes sind nicht die, die der Server verzeichnet hat.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>This machine has no keychain that can be used.</source>
        <translation>Dieser Rechner hat keinen nutzbaren Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain of this machine is locked.</source>
        <translation>Der Schlüsselbund dieses Rechners ist gesperrt.</translation>
    </message>
    <message>
        <source>The keychain of this machine did not answer.</source>
        <translation>Der Schlüsselbund dieses Rechners hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The keychain of this machine did not give access.</source>
        <translation>Der Schlüsselbund dieses Rechners hat keinen Zugriff gewährt.</translation>
    </message>
    <message>
        <source>It is for %1, issued by %2: %3. Its SHA-256 fingerprint is %4.</source>
        <translation>Es ist für %1, ausgestellt von %2: %3. Sein SHA-256-Fingerabdruck ist %4.</translation>
    </message>
    <message>
        <source>Candidates: %1</source>
        <translation>Mögliche: %1</translation>
    </message>
    <message>
        <source>Request id %1.</source>
        <translation>Anfrage-ID %1.</translation>
    </message>
    <message>
        <source>Write for example “now”, “-1d”, “2 h ago”, “yesterday 14:00”, “2024-01-01 10:00” or “2024-01-01T10:00:00Z”.</source>
        <translation>Schreiben Sie zum Beispiel „now“, „-1d“, „2 h ago“, „yesterday 14:00“, „2024-01-01 10:00“ oder „2024-01-01T10:00:00Z“.</translation>
    </message>
    <message>
        <source>Give an artifact id, or DEFINITION/TARGET by names, labels or ids.</source>
        <translation>Geben Sie eine Artefakt-ID an oder DEFINITION/ZIEL mit Namen, Labels oder IDs.</translation>
    </message>
    <message>
        <source>Give the name of one that is saved, as the window lists them under Connections.</source>
        <translation>Geben Sie den Namen eines gespeicherten an, wie das Fenster sie unter „Verbindungen“ auflistet.</translation>
    </message>
    <message>
        <source>Use an id, or name it in full.</source>
        <translation>Verwenden Sie eine ID oder den vollständigen Namen.</translation>
    </message>
    <message>
        <source>Write for example https://infrahub.example.net.</source>
        <translation>Schreiben Sie zum Beispiel https://infrahub.example.net.</translation>
    </message>
    <message>
        <source>Use https, or agree to plain HTTP for this server in its profile.</source>
        <translation>Verwenden Sie https oder erlauben Sie unverschlüsseltes HTTP für diesen Server in seinem Profil.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>Choose a file in UTF-8, or one in UTF-16 that begins with a byte order mark.</source>
        <translation>Wählen Sie eine Datei in UTF-8 oder eine in UTF-16, die mit einer Byte Order Mark beginnt.</translation>
    </message>
    <message>
        <source>Together they may have 256 MB and 2 million lines.</source>
        <translation>Zusammen dürfen sie 256 MB und 2 Millionen Zeilen haben.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Prüfen Sie beides und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the address, and whether the server runs.</source>
        <translation>Prüfen Sie die Adresse und ob der Server läuft.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the network between here and the server.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, prüfen Sie das Netzwerk zwischen hier und dem Server.</translation>
    </message>
    <message>
        <source>Check the proxy in the profile.</source>
        <translation>Prüfen Sie den Proxy im Profil.</translation>
    </message>
    <message>
        <source>If you trust this server, give the file of the authority that issued its certificate as the CA file of the profile.</source>
        <translation>Wenn Sie diesem Server vertrauen, geben Sie im Profil als CA-Datei die Datei der Zertifizierungsstelle an, die sein Zertifikat ausgestellt hat.</translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM form.</source>
        <translation>Wählen Sie eine Datei mit Zertifikaten im PEM-Format.</translation>
    </message>
    <message>
        <source>Ask an administrator for the right to create and update artifacts on this branch.</source>
        <translation>Bitten Sie einen Administrator um das Recht, auf diesem Branch Artefakte zu erstellen und zu aktualisieren.</translation>
    </message>
    <message>
        <source>Choose another time or branch; it may also have been deleted.</source>
        <translation>Wählen Sie eine andere Zeit oder einen anderen Branch; vielleicht wurde es auch gelöscht.</translation>
    </message>
    <message>
        <source>Choose another branch.</source>
        <translation>Wählen Sie einen anderen Branch.</translation>
    </message>
    <message>
        <source>Generate it first.</source>
        <translation>Generieren Sie es zuerst.</translation>
    </message>
    <message>
        <source>See why it failed, and generate it again.</source>
        <translation>Sehen Sie nach, warum es fehlgeschlagen ist, und generieren Sie es erneut.</translation>
    </message>
    <message>
        <source>Generate the artifact again; the server then stores it anew.</source>
        <translation>Generieren Sie das Artefakt erneut; der Server speichert es dann neu.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Wählen Sie eine spätere Zeit.</translation>
    </message>
    <message>
        <source>Rebase the branch, or wait until its merge is over.</source>
        <translation>Führen Sie einen Rebase des Branches aus oder warten Sie, bis sein Merge abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, give the request id to whoever runs the server.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, geben Sie die Anfrage-ID an die Betreiber des Servers weiter.</translation>
    </message>
    <message>
        <source>Give the address in front of “/api”, as the server&apos;s own web page has it.</source>
        <translation>Geben Sie die Adresse vor „/api“ an, wie sie die Webseite des Servers hat.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings if the content is meant to be so large.</source>
        <translation>Erhöhen Sie die Grenze in den Einstellungen, wenn der Inhalt so groß sein soll.</translation>
    </message>
    <message>
        <source>Give the final address in the profile.</source>
        <translation>Geben Sie im Profil die endgültige Adresse an.</translation>
    </message>
    <message>
        <source>Try again; do not use these bytes.</source>
        <translation>Versuchen Sie es erneut; verwenden Sie diese Bytes nicht.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space.</source>
        <translation>Wählen Sie einen anderen Ort oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Check that the file exists and may be read.</source>
        <translation>Prüfen Sie, ob die Datei existiert und gelesen werden darf.</translation>
    </message>
    <message>
        <source>The sign-in holds for this run only.</source>
        <translation>Die Anmeldung gilt nur bis zum Programmende.</translation>
    </message>
    <message>
        <source>This document is nested too deeply.</source>
        <translation>Dieses Dokument ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This document has too many values.</source>
        <translation>Dieses Dokument hat zu viele Werte.</translation>
    </message>
</context>
<context>
    <name>artiscope::ExternalFiles</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 konnte nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>The program that the settings name for %1 files could not be started: %2</source>
        <translation>Das in den Einstellungen für %1-Dateien genannte Programm konnte nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>This desktop has no program for %1 files. One can be named in the settings, under Programs.</source>
        <translation>Dieser Desktop hat kein Programm für %1-Dateien. In den Einstellungen lässt sich unter „Programme“ eines festlegen.</translation>
    </message>
</context>
<context>
    <name>artiscope::FacetModel</name>
    <message>
        <source>1 artifact</source>
        <translation>1 Artefakt</translation>
    </message>
    <message numerus="yes">
        <source>%n artifacts</source>
        <translation>
            <numerusform>%n Artefakt</numerusform>
            <numerusform>%n Artefakte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, chosen</source>
        <translation>%1, %2, gewählt</translation>
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
        <translation>Artefakte filtern</translation>
    </message>
    <message>
        <source>All of the words must be found in name, target, kind or definition</source>
        <translation>Alle Wörter müssen in Name, Ziel, Art oder Definition vorkommen</translation>
    </message>
    <message>
        <source>Comparing: %1 of %2…</source>
        <translation>Vergleich: %1 von %2…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>lines of %1 of %2</source>
        <translation>Zeilen: %1 von %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Stop counting the lines that differ</source>
        <translation>Zählen der abweichenden Zeilen anhalten</translation>
    </message>
    <message>
        <source>Go on counting the lines that differ</source>
        <translation>Zählen der abweichenden Zeilen fortsetzen</translation>
    </message>
    <message>
        <source>changed by the branch</source>
        <translation>vom Branch geändert</translation>
    </message>
    <message>
        <source>changed by the default branch</source>
        <translation>vom Standard-Branch geändert</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>von beiden geändert</translation>
    </message>
    <message>
        <source>no such change</source>
        <translation>keine solche Änderung</translation>
    </message>
    <message>
        <source>the same change</source>
        <translation>dieselbe Änderung</translation>
    </message>
    <message>
        <source>Filters the artifacts. Click to take it away.</source>
        <translation>Filtert die Artefakte. Zum Entfernen klicken.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>artiscope::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>of %L1</source>
        <translation>von %L1</translation>
    </message>
    <message>
        <source>Stopped at line %L1: the expression is too much work there.</source>
        <translation>In Zeile %L1 abgebrochen: Der Ausdruck ist dort zu aufwendig.</translation>
    </message>
    <message>
        <source>At the end: %1</source>
        <translation>Am Ende: %1</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>Bei Zeichen %1: %2</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>%L1 von mehr als %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Went on from the bottom.</source>
        <translation>Suche am Ende fortgesetzt.</translation>
    </message>
    <message>
        <source>Went on from the top.</source>
        <translation>Suche am Anfang fortgesetzt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Suchtext</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation>Anzahl der Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>|ab|</source>
        <translation>|ab|</translation>
    </message>
    <message>
        <source>Match whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Find a regular expression, line by line</source>
        <translation>Regulären Ausdruck suchen, Zeile für Zeile</translation>
    </message>
    <message>
        <source>In selection</source>
        <translation>In Auswahl</translation>
    </message>
    <message>
        <source>Find only in what is selected</source>
        <translation>Nur in der Auswahl suchen</translation>
    </message>
    <message>
        <source>Only matches</source>
        <translation>Nur Treffer</translation>
    </message>
    <message>
        <source>Show only the lines that match</source>
        <translation>Nur Zeilen mit Treffern zeigen</translation>
    </message>
    <message>
        <source>Lines around each match</source>
        <translation>Zeilen um jeden Treffer</translation>
    </message>
    <message>
        <source>How many lines around each match are shown</source>
        <translation>Wie viele Zeilen um jeden Treffer gezeigt werden</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Line to go to, or line:column</source>
        <translation>Zeile, zu der gesprungen wird, oder Zeile:Spalte</translation>
    </message>
    <message>
        <source>Line or line:column</source>
        <translation>Zeile oder Zeile:Spalte</translation>
    </message>
    <message>
        <source>Go to the previous hit</source>
        <translation>Zum vorherigen Treffer gehen</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>Zum nächsten Treffer gehen</translation>
    </message>
</context>
<context>
    <name>artiscope::FirstStart</name>
    <message>
        <source>Co&amp;nnect to a server</source>
        <translation>&amp;Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>I&amp;mport from infrahubctl</source>
        <translation>Aus infrahubctl im&amp;portieren</translation>
    </message>
    <message>
        <source>&amp;Look around in the sample</source>
        <translation>Im Beispiel umsehe&amp;n</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>Its address, and how you sign in there.</source>
        <translation>Seine Adresse und wie Sie sich dort anmelden.</translation>
    </message>
    <message>
        <source>It is built in: nothing leaves this machine, and nothing can be broken.</source>
        <translation>Eingebaut: Nichts verlässt diesen Rechner, nichts kann kaputtgehen.</translation>
    </message>
    <message>
        <source>Where are the artifacts?</source>
        <translation>Wo sind die Artefakte?</translation>
    </message>
    <message>
        <source>There is no infrahubctl.toml in %1.</source>
        <translation>In %1 gibt es keine infrahubctl.toml.</translation>
    </message>
    <message>
        <source>%1, of %2.</source>
        <translation>%1, aus %2.</translation>
    </message>
</context>
<context>
    <name>artiscope::FixedKeys</name>
    <message>
        <source>%1 opens the menu “%2”.</source>
        <translation>%1 öffnet das Menü „%2“.</translation>
    </message>
    <message>
        <source>%1 is a key of the find bar.</source>
        <translation>%1 ist eine Taste der Suchleiste.</translation>
    </message>
    <message>
        <source>%1 is for moving and selecting in lists and texts.</source>
        <translation>%1 ist zum Bewegen und Markieren in Listen und Texten da.</translation>
    </message>
    <message>
        <source>%1 is for menus and windows on many desktops.</source>
        <translation>%1 ist auf vielen Desktops für Menüs und Fenster da.</translation>
    </message>
</context>
<context>
    <name>artiscope::FontFamilies</name>
    <message>
        <source>As the system (%1)</source>
        <translation>Wie das System (%1)</translation>
    </message>
    <message>
        <source>%1 (not here)</source>
        <translation>%1 (nicht vorhanden)</translation>
    </message>
</context>
<context>
    <name>artiscope::GenerateDialog</name>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Generate all of %1</source>
        <translation>Alle Artefakte von %1 generieren</translation>
    </message>
    <message>
        <source>Targets without an artifact</source>
        <translation>Ziele ohne Artefakt</translation>
    </message>
    <message>
        <source>Artifacts that will be deleted</source>
        <translation>Artefakte, die gelöscht werden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking up what this will do…</source>
        <translation>Es wird ermittelt, was dies bewirkt…</translation>
    </message>
    <message>
        <source>1 target will be rendered on %1.</source>
        <translation>1 Ziel wird auf %1 gerendert.</translation>
    </message>
    <message numerus="yes">
        <source>%n targets will be rendered on %1.</source>
        <translation>
            <numerusform>%n Ziel wird auf %1 gerendert.</numerusform>
            <numerusform>%n Ziele werden auf %1 gerendert.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them have an artifact already.</source>
        <translation>Alle haben bereits ein Artefakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them will get a first artifact:</source>
        <translation>
            <numerusform>%n davon bekommt sein erstes Artefakt:</numerusform>
            <numerusform>%n davon bekommen ihr erstes Artefakt:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The target left the group, so this will be deleted:</source>
        <translation>Das Ziel gehört nicht mehr zur Gruppe, daher wird dies gelöscht:</translation>
    </message>
    <message>
        <source>The target left the group; this stays as it is:</source>
        <translation>Das Ziel gehört nicht mehr zur Gruppe; dies bleibt, wie es ist:</translation>
    </message>
    <message>
        <source>Delete 1 artifact</source>
        <translation>1 Artefakt löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n artifacts</source>
        <translation>
            <numerusform>%n Artefakt löschen</numerusform>
            <numerusform>%n Artefakte löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>artiscope::GoTo</name>
    <message>
        <source>all its artifacts</source>
        <translation>alle ihre Artefakte</translation>
    </message>
    <message>
        <source>%1: all its artifacts</source>
        <translation>%1: alle ihre Artefakte</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>artiscope::GoToPopup</name>
    <message>
        <source>Go to an artifact, target, definition, branch or server</source>
        <translation>Gehe zu Artefakt, Ziel, Definition, Branch oder Server</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>&gt; commands    @ branches    # outline    : line</source>
        <translation>&gt; Befehle    @ Branches    # Gliederung    : Zeile</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Schnellzugriff</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>Was gemeint ist</translation>
    </message>
    <message>
        <source>Type the number of a line, or LINE:COLUMN.</source>
        <translation>Geben Sie eine Zeilennummer oder ZEILE:SPALTE ein.</translation>
    </message>
    <message>
        <source>Nothing of that name is in the outline of what is read.</source>
        <translation>Nichts mit diesem Namen steht in der Gliederung des Gelesenen.</translation>
    </message>
</context>
<context>
    <name>artiscope::GoingTo</name>
    <message>
        <source>line %L1</source>
        <translation>Zeile %L1</translation>
    </message>
    <message>
        <source>It is off now.</source>
        <translation>Zurzeit nicht verfügbar.</translation>
    </message>
    <message>
        <source>%1 · on</source>
        <translation>%1 · ein</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Zeile %L1</translation>
    </message>
    <message>
        <source>Line %L1, column %L2</source>
        <translation>Zeile %L1, Spalte %L2</translation>
    </message>
    <message>
        <source>of %L1</source>
        <translation>von %L1</translation>
    </message>
</context>
<context>
    <name>artiscope::GuideList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>artiscope::GuideWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Where the link leads</source>
        <translation>Ziel des Links</translation>
    </message>
    <message>
        <source>No page says this.</source>
        <translation>Auf keiner Seite steht das.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>artiscope::Helping</name>
    <message>
        <source>No log is kept.</source>
        <translation>Es wird kein Log geführt.</translation>
    </message>
    <message>
        <source>The diagnostic report is on the clipboard.</source>
        <translation>Der Diagnosebericht liegt in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>artiscope::HexBar</name>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find hex digits, as 89 50, or text, which may be in quotes</source>
        <translation>Hexziffern suchen, etwa 89 50, oder Text, auch in Anführungszeichen</translation>
    </message>
    <message>
        <source>Go to an offset in hexadecimal, or in decimal behind #</source>
        <translation>Zu einem Offset gehen, hexadezimal oder nach # dezimal</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Found at %1, from the other end</source>
        <translation>Gefunden bei %1, vom anderen Ende her</translation>
    </message>
    <message>
        <source>Found at %1</source>
        <translation>Gefunden bei %1</translation>
    </message>
    <message>
        <source>This is no offset.</source>
        <translation>Das ist kein Offset.</translation>
    </message>
    <message>
        <source>The last byte is at %1.</source>
        <translation>Das letzte Byte ist bei %1.</translation>
    </message>
</context>
<context>
    <name>artiscope::HexPage</name>
    <message>
        <source>Show as text</source>
        <translation>Als Text zeigen</translation>
    </message>
    <message>
        <source>Read these bytes as text, for as long as they are open</source>
        <translation>Diese Bytes als Text lesen, solange sie geöffnet sind</translation>
    </message>
    <message>
        <source>These bytes are too many to be copied. Save the artifact to a file instead.</source>
        <translation>Das sind zu viele Bytes zum Kopieren. Speichern Sie das Artefakt stattdessen in eine Datei.</translation>
    </message>
    <message>
        <source>Bytes of a kind that is not known, %1; not text.</source>
        <translation>Bytes unbekannter Art, %1; kein Text.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, %2; not text.</source>
        <translation>%1, %2; kein Text.</translation>
    </message>
    <message>
        <source>Byte %1 (%2)</source>
        <translation>Byte %1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2 bytes selected</source>
        <translation>%1 · %2 Bytes ausgewählt</translation>
    </message>
</context>
<context>
    <name>artiscope::HexView</name>
    <message>
        <source>Copy as &amp;hex digits</source>
        <translation>Als &amp;Hexziffern kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
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
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The search was stopped before a revision was found.</source>
        <translation>Die Suche wurde angehalten, bevor eine Revision gefunden war.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Looking for revisions…</source>
        <translation>Revisionen werden gesucht…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Nothing has been rendered yet, so there is no history.</source>
        <translation>Noch wurde nichts gerendert, daher gibt es keinen Verlauf.</translation>
    </message>
    <message>
        <source>Nothing had been rendered by then, so there is no history.</source>
        <translation>Bis dahin war nichts gerendert, daher gibt es keinen Verlauf.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Waiting until all revisions are found…</source>
        <translation>Es wird gewartet, bis alle Revisionen gefunden sind…</translation>
    </message>
    <message>
        <source>Not all revisions are known: let the search go on.</source>
        <translation>Nicht alle Revisionen sind bekannt: Setzen Sie die Suche fort.</translation>
    </message>
    <message>
        <source>It begins when the artifact is generated.</source>
        <translation>Er beginnt, wenn das Artefakt generiert wird.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Wählen Sie eine spätere Zeit.</translation>
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
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 Wochen</translation>
    </message>
    <message>
        <source>Nothing was rendered before.</source>
        <translation>Davor wurde nichts gerendert.</translation>
    </message>
    <message>
        <source>The oldest was there when “%1” was made or rebased last, at %2: what was before is in the history of the default branch.</source>
        <translation>Die älteste war vorhanden, als „%1“ zuletzt am %2 erstellt oder per Rebase aktualisiert wurde: Was davor war, steht im Verlauf des Standard-Branches.</translation>
    </message>
    <message>
        <source>The oldest was there when the server&apos;s data began, at %1.</source>
        <translation>Die älteste war vorhanden, als die Daten des Servers am %1 begannen.</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>stood for %1</source>
        <translation>galt %1</translation>
    </message>
    <message>
        <source>stood for %1 or longer</source>
        <translation>galt %1 oder länger</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>MMM d, HH:mm</source>
        <comment>a time, as QLocale writes it</comment>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>MMM d yyyy, HH:mm</source>
        <comment>a time, as QLocale writes it</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>d. MMM</translation>
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
        <translation>Diese Zeit liegt in der Zukunft; es kann nur gezeigt werden, was schon war.</translation>
    </message>
    <message>
        <source>That is too long ago.</source>
        <translation>Das ist zu lange her.</translation>
    </message>
    <message>
        <source>Months and years can only be given as whole numbers.</source>
        <translation>Monate und Jahre können nur als ganze Zahlen angegeben werden.</translation>
    </message>
    <message>
        <source>The time zone must be UTC, an offset such as +02:00, or the local one.</source>
        <translation>Die Zeitzone muss UTC, ein Versatz wie +02:00 oder die lokale sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month ago</source>
        <translation>vor 1 Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year ago</source>
        <translation>vor 1 Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
</context>
<context>
    <name>artiscope::IgnoreChoices</name>
    <message>
        <source>time stamps</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>generated-on lines</source>
        <translation>Zeilen „generiert am“</translation>
    </message>
    <message>
        <source>serial numbers</source>
        <translation>Seriennummern</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>Leerraum</translation>
    </message>
    <message>
        <source>letter case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>blank lines</source>
        <translation>Leerzeilen</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 („%2“)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>artiscope::IgnoreDialog</name>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Expressions for what is no difference</source>
        <translation>Ausdrücke für das, was nicht als Unterschied gilt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>What it finds in a line does not count</source>
        <translation>Was er in einer Zeile findet, zählt nicht</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Was daran falsch ist</translation>
    </message>
    <message>
        <source>Expressions that there are</source>
        <translation>Vorhandene Ausdrücke</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Expression</source>
        <translation>&amp;Ausdruck</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its regular expression</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is one of that name already.</source>
        <translation>Einen Ausdruck mit diesem Namen gibt es bereits.</translation>
    </message>
    <message>
        <source>At the end: %1</source>
        <translation>Am Ende: %1</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>Bei Zeichen %1: %2</translation>
    </message>
</context>
<context>
    <name>artiscope::InfrahubctlConfig</name>
    <message>
        <source>“%1” has to be a text.</source>
        <translation>„%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>“%1” has to be a number.</source>
        <translation>„%1“ muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>“%1” has to be true or false.</source>
        <translation>„%1“ muss wahr oder falsch sein.</translation>
    </message>
    <message>
        <source>“%1” has to be a number of seconds between 1 and 86400.</source>
        <translation>„%1“ muss eine Anzahl von Sekunden zwischen 1 und 86400 sein.</translation>
    </message>
    <message>
        <source>This is not valid TOML, from column %1 on.</source>
        <translation>Das ist kein gültiges TOML, ab Spalte %1.</translation>
    </message>
    <message>
        <source>The file names no server_address.</source>
        <translation>Die Datei nennt keine server_address.</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds between 1 and 86400.</source>
        <translation>„%1“ ist keine Anzahl von Sekunden zwischen 1 und 86400.</translation>
    </message>
</context>
<context>
    <name>artiscope::Journal</name>
    <message>
        <source>debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ohne Antwort</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1, errors</source>
        <comment>a request&apos;s status, and that its answer told of errors</comment>
        <translation>%1, Fehler</translation>
    </message>
    <message>
        <source>%1, no use</source>
        <comment>a request&apos;s status, and that its answer was no good</comment>
        <translation>%1, unbrauchbar</translation>
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
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>When the request was sent; of anything else, when it was said.</source>
        <translation>Wann die Anfrage abgeschickt wurde; bei allem anderen, wann es gemeldet wurde.</translation>
    </message>
    <message>
        <source>Time sent</source>
        <translation>Gesendet um</translation>
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
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>JSON table</source>
        <translation>JSON-Tabelle</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binär</translation>
    </message>
</context>
<context>
    <name>artiscope::LineHistoryModel</name>
    <message>
        <source>came with this</source>
        <translation>hiermit hinzugekommen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>hierher verschoben</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>was there already</source>
        <translation>war schon vorhanden</translation>
    </message>
    <message>
        <source>Looking into revision %L1 of %L2…</source>
        <translation>Revision %L1 von %L2 wird durchsucht…</translation>
    </message>
    <message>
        <source>What was before is not known: %1</source>
        <translation>Was vorher war, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>The server no longer tells what was before. %1</source>
        <translation>Der Server gibt nicht mehr an, was vorher war. %1</translation>
    </message>
</context>
<context>
    <name>artiscope::LineHistoryPane</name>
    <message>
        <source>Close the history of the line</source>
        <translation>Verlauf der Zeile schließen</translation>
    </message>
    <message>
        <source>How the line looked before</source>
        <translation>Frühere Stände der Zeile</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>How line %L1 looked before</source>
        <translation>Frühere Stände von Zeile %L1</translation>
    </message>
</context>
<context>
    <name>artiscope::LinkDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Wohin er führt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>A link looks like artiscope://infrahub.example.net/main/DEFINITION/TARGET, or is the address of an artifact on the server&apos;s own web page.</source>
        <translation>Ein Link sieht aus wie artiscope://infrahub.example.net/main/DEFINITION/ZIEL oder ist die Adresse eines Artefakts auf der Webseite des Servers.</translation>
    </message>
    <message>
        <source>the default branch</source>
        <translation>Standard-Branch</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>To %1 on %2.</source>
        <translation>Öffnet %1 auf %2.</translation>
    </message>
    <message>
        <source>To %1, on %2 of %3.</source>
        <translation>Öffnet %1 (%2) auf %3.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>the artifact %1</source>
        <translation>Artefakt %1</translation>
    </message>
</context>
<context>
    <name>artiscope::LinkOpening</name>
    <message>
        <source>A link to %1 is being opened.</source>
        <translation>Ein Link zu %1 wird geöffnet.</translation>
    </message>
    <message>
        <source>A link to %1 on %2 is being opened.</source>
        <translation>Ein Link zu %1 auf %2 wird geöffnet.</translation>
    </message>
</context>
<context>
    <name>artiscope::LogWindow</name>
    <message>
        <source>Filter the log</source>
        <translation>Log filtern</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Lee&amp;ren</translation>
    </message>
    <message>
        <source>Copy diagnostic &amp;report</source>
        <translation>&amp;Diagnosebericht kopieren</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation>Ab Information</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Ab Warnung</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>The chosen rows, or all that are shown</source>
        <translation>Die gewählten Zeilen oder alle gezeigten</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are on the clipboard.</source>
        <translation>
            <numerusform>%n Eintrag liegt in der Zwischenablage.</numerusform>
            <numerusform>%n Einträge liegen in der Zwischenablage.</numerusform>
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
        <translation>Kein Server geöffnet.</translation>
    </message>
    <message>
        <source>Artifacts come from an Infrahub server, or from the built-in sample.</source>
        <translation>Artefakte kommen von einem Infrahub-Server oder aus dem eingebauten Beispiel.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen…</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <source>Sign in above to see the artifacts of %1.</source>
        <translation>Melden Sie sich oben an, um die Artefakte von %1 zu sehen.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 wird hergestellt…</translation>
    </message>
    <message>
        <source>There is no link to an artifact on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Link zu einem Artefakt.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Choose a CA file…</source>
        <translation>CA-Datei wählen…</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Verbindung ändern…</translation>
    </message>
    <message>
        <source>Shortcuts of Artiscope</source>
        <translation>Tastenkürzel von Artiscope</translation>
    </message>
    <message>
        <source>Save the shortcuts as PDF</source>
        <translation>Tastenkürzel als PDF speichern</translation>
    </message>
</context>
<context>
    <name>artiscope::MarkdownPage</name>
    <message>
        <source>Find in the rendered text</source>
        <translation>Im gerenderten Text suchen</translation>
    </message>
    <message>
        <source>The text is long; the preview shows its beginning. The source shows all of it.</source>
        <translation>Der Text ist lang; die Vorschau zeigt seinen Anfang. Der Quelltext zeigt alles.</translation>
    </message>
    <message>
        <source>The text has quotations or lists nested more than %1 deep, so this is its source.</source>
        <translation>Der Text hat Zitate oder Listen, die mehr als %1-fach verschachtelt sind, deshalb steht hier sein Quelltext.</translation>
    </message>
</context>
<context>
    <name>artiscope::MarkdownView</name>
    <message>
        <source>Mermaid diagram, shown as its source</source>
        <translation>Mermaid-Diagramm, als Quelltext gezeigt</translation>
    </message>
    <message>
        <source>[picture, not loaded: %1]</source>
        <translation>[Bild, nicht geladen: %1]</translation>
    </message>
    <message>
        <source>Rendered text</source>
        <translation>Gerenderter Text</translation>
    </message>
    <message>
        <source>%1 (is not opened)</source>
        <translation>%1 (wird nicht geöffnet)</translation>
    </message>
    <message>
        <source>%1 (there is no such heading)</source>
        <translation>%1 (diese Überschrift gibt es nicht)</translation>
    </message>
</context>
<context>
    <name>artiscope::MatchKeyButton</name>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>found (%1)</source>
        <translation>automatisch (%1)</translation>
    </message>
    <message>
        <source>found (%1, …)</source>
        <translation>automatisch (%1, …)</translation>
    </message>
    <message>
        <source>%1 (not here)</source>
        <translation>%1 (nicht hier)</translation>
    </message>
    <message>
        <source>Matched by: %1 ▾</source>
        <translation>Zugeordnet nach: %1 ▾</translation>
    </message>
    <message>
        <source>Matched by: %1</source>
        <translation>Zugeordnet nach: %1</translation>
    </message>
    <message>
        <source>By what the items of lists and the rows of tables are matched. A key is used wherever each has it once, all else goes by what is found; remembered for the definition.</source>
        <translation>Wonach Listeneinträge und Tabellenzeilen einander zugeordnet werden. Ein Schlüssel gilt überall dort, wo ihn jeder Eintrag genau einmal hat, alles andere wird automatisch zugeordnet; für die Definition gemerkt.</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>%1 (in %L2 lists)</source>
        <translation>%1 (in %L2 Listen)</translation>
    </message>
</context>
<context>
    <name>artiscope::Menus</name>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Artifact</source>
        <translation>&amp;Artefakt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>&amp;Open both in</source>
        <translation>Beide ö&amp;ffnen in</translation>
    </message>
    <message>
        <source>Three-w&amp;ay</source>
        <translation>Drei-&amp;Wege</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>Verla&amp;uf</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Su&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ans&amp;icht</translation>
    </message>
    <message>
        <source>Drawi&amp;ng</source>
        <translation>Zei&amp;chnung</translation>
    </message>
    <message>
        <source>Foldin&amp;g</source>
        <translation>Ein-/Ausk&amp;lappen</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation>Sort&amp;ieren nach</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Läufe</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Pane si&amp;ze</source>
        <translation>Größe des Bere&amp;ichs</translation>
    </message>
</context>
<context>
    <name>artiscope::MomentSpan</name>
    <message>
        <source>Time span</source>
        <translation>Zeitspanne</translation>
    </message>
    <message>
        <source>Times that are compared</source>
        <translation>Verglichene Zeiten</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Since the branch began</source>
        <translation>Seit Beginn des Branches</translation>
    </message>
    <message>
        <source>Own times</source>
        <translation>Eigene Zeiten</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
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
        <translation>Den Branch „%1“ gibt es auf dem Server nicht mehr. Gezeigt wird %2.</translation>
    </message>
    <message>
        <source>The branch “%1” is not on the server any more.</source>
        <translation>Den Branch „%1“ gibt es auf dem Server nicht mehr.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This is now. When you left, you looked at %1.</source>
        <translation>Dies ist der jetzige Stand. Zuletzt hatten Sie den Stand %1 gewählt.</translation>
    </message>
    <message>
        <source>Go back to that time</source>
        <translation>Zurück zu jener Zeit</translation>
    </message>
    <message>
        <source>Everything here is as of %1. Generating is off: it works on now.</source>
        <translation>Alles hier hat den Stand %1. Generieren ist aus: Es wirkt auf den jetzigen Stand.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
</context>
<context>
    <name>artiscope::Outline</name>
    <message>
        <source>Document %1</source>
        <translation>Dokument %1</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>VLANs</source>
        <translation>VLANs</translation>
    </message>
    <message>
        <source>VRFs</source>
        <translation>VRFs</translation>
    </message>
    <message>
        <source>Access lists</source>
        <translation>Access-Listen</translation>
    </message>
    <message>
        <source>Prefix lists</source>
        <translation>Präfixlisten</translation>
    </message>
    <message>
        <source>Route maps</source>
        <translation>Route-Maps</translation>
    </message>
</context>
<context>
    <name>artiscope::OutlineList</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
</context>
<context>
    <name>artiscope::OutlineModel</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>artiscope::OutlinePane</name>
    <message>
        <source>Filter the outline</source>
        <translation>Gliederung filtern</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>The outline is being made…</source>
        <translation>Gliederung wird erstellt…</translation>
    </message>
    <message>
        <source>This text has no outline.</source>
        <translation>Dieser Text hat keine Gliederung.</translation>
    </message>
    <message>
        <source>Nothing in the outline matches.</source>
        <translation>Nichts in der Gliederung passt.</translation>
    </message>
    <message>
        <source>What is nested more than %1 deep is not listed.</source>
        <translation>Was tiefer als %1 verschachtelt ist, wird nicht aufgelistet.</translation>
    </message>
    <message>
        <source>Only the first %1 items are listed.</source>
        <translation>Nur die ersten %1 Einträge werden aufgelistet.</translation>
    </message>
</context>
<context>
    <name>artiscope::PageHead</name>
    <message>
        <source>%1 · branch %2 · now, at %3</source>
        <translation>%1 · Branch %2 · jetzt, %3</translation>
    </message>
    <message>
        <source>%1 · branch %2 · as of %3</source>
        <translation>%1 · Branch %2 · Stand %3</translation>
    </message>
</context>
<context>
    <name>artiscope::PairTool</name>
    <message>
        <source>Own program</source>
        <translation>Eigenes Programm</translation>
    </message>
</context>
<context>
    <name>artiscope::PreviewFindBar</name>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation>Anzahl der Treffer</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
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
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>Went on from the bottom.</source>
        <translation>Suche am Ende fortgesetzt.</translation>
    </message>
    <message>
        <source>Went on from the top.</source>
        <translation>Suche am Anfang fortgesetzt.</translation>
    </message>
</context>
<context>
    <name>artiscope::Printing</name>
    <message>
        <source>Save the source as PDF</source>
        <translation>Quelltext als PDF speichern</translation>
    </message>
    <message>
        <source>Counting pages…</source>
        <translation>Seiten werden gezählt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of printing</source>
        <translation>Druckfortschritt</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>Page %1 of %2…</source>
        <translation>Seite %1 von %2…</translation>
    </message>
    <message>
        <source>This text would take more than %1 pages, which is the most that is printed. It can be saved as it is.</source>
        <translation>Dieser Text bräuchte mehr als %1 Seiten; mehr werden nicht gedruckt. Er kann unverändert gespeichert werden.</translation>
    </message>
    <message>
        <source>1 page went to the printer.</source>
        <translation>1 Seite wurde an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>%1 pages went to the printer.</source>
        <translation>%1 Seiten wurden an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>1 page saved as %1.</source>
        <translation>1 Seite gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 pages saved as %2.</source>
        <translation>%1 Seiten gespeichert als %2.</translation>
    </message>
    <message>
        <source>The printer did not take these pages.</source>
        <translation>Der Drucker hat diese Seiten nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>artiscope::ProfileForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>made of the address when empty</source>
        <translation>wenn leer, aus der Adresse gebildet</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>API token for a gateway (X-API-KEY)</source>
        <translation>API-Token für ein Gateway (X-API-KEY)</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>Nothing: look anonymously</source>
        <translation>Nichts: anonymer Zugriff</translation>
    </message>
    <message>
        <source>&amp;Sign in with</source>
        <translation>An&amp;melden mit</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Ben&amp;utzername</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>wie im System</translation>
    </message>
    <message>
        <source>Default &amp;branch</source>
        <translation>Standard-&amp;Branch</translation>
    </message>
    <message>
        <source>the server&apos;s default branch</source>
        <translation>der Standard-Branch des Servers</translation>
    </message>
    <message>
        <source>Send the credential unencrypted</source>
        <translation>Zugangsdaten unverschlüsselt senden</translation>
    </message>
    <message>
        <source>only what this system trusts</source>
        <translation>nur was dieses System anerkennt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>&amp;CA-Datei</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>kept in the keychain; type to replace it</source>
        <translation>liegt im Schlüsselbund; zum Ersetzen tippen</translation>
    </message>
    <message>
        <source>not needed while the sign-in in the keychain holds</source>
        <translation>nicht nötig, solange die Anmeldung im Schlüsselbund gilt</translation>
    </message>
    <message>
        <source>Anyone between here and %1 can read it.</source>
        <translation>Jeder zwischen hier und %1 kann sie mitlesen.</translation>
    </message>
</context>
<context>
    <name>artiscope::ProfileList</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Set up another server</source>
        <translation>Einen weiteren Server einrichten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Make another profile like this one, without its secret</source>
        <translation>Ein weiteres Profil wie dieses anlegen, ohne seine Zugangsdaten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this profile and its secret from the keychain</source>
        <translation>Dieses Profil und seine Zugangsdaten im Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Take over what infrahubctl is set up with</source>
        <translation>Einstellungen von infrahubctl übernehmen</translation>
    </message>
    <message>
        <source>From an infrahubctl.toml…</source>
        <translation>Aus einer infrahubctl.toml…</translation>
    </message>
    <message>
        <source>From the environment of infrahubctl</source>
        <translation>Aus der Umgebung von infrahubctl</translation>
    </message>
    <message>
        <source>Open the built-in sample</source>
        <translation>Eingebautes Beispiel öffnen</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <translation>%1 (bearbeitet)</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Neuer Server</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Import from infrahubctl</source>
        <translation>Aus infrahubctl importieren</translation>
    </message>
    <message>
        <source>infrahubctl configuration (*.toml)</source>
        <translation>infrahubctl-Konfiguration (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>artiscope::ProfileStore</name>
    <message>
        <source>The file is not of the version that this program writes.</source>
        <translation>Die Datei hat nicht die Version, die dieses Programm schreibt.</translation>
    </message>
    <message>
        <source>A profile in the file has no id or no address.</source>
        <translation>Einem Profil in der Datei fehlt die ID oder die Adresse.</translation>
    </message>
</context>
<context>
    <name>artiscope::ReadingPane</name>
    <message>
        <source>What is read</source>
        <translation>Was gelesen wird</translation>
    </message>
    <message>
        <source>What is read beside it</source>
        <translation>Was daneben gelesen wird</translation>
    </message>
</context>
<context>
    <name>artiscope::ReadingTabs</name>
    <message>
        <source>Open artifacts</source>
        <translation>Offene Artefakte</translation>
    </message>
    <message>
        <source>Close this artifact</source>
        <translation>Dieses Artefakt schließen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>%1: the next artifact takes its place, unless it is kept</source>
        <translation>%1: wird durch das nächste Artefakt ersetzt, wenn es nicht offen gehalten wird</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>artiscope::RenderedPage</name>
    <message>
        <source>Previous change</source>
        <translation>Vorherige Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Vergleich schließen</translation>
    </message>
    <message>
        <source>Comparison of rendered texts</source>
        <translation>Vergleich gerenderter Texte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>The texts are too large to mark what differs.</source>
        <translation>Die Texte sind zu groß, um Unterschiede zu markieren.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>%L1 changes</source>
        <translation>%L1 Änderungen</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>Both read the same; only their source differs.</source>
        <translation>Beide lesen sich gleich; nur ihr Quelltext unterscheidet sich.</translation>
    </message>
    <message>
        <source>No difference in the beginning that is shown.</source>
        <translation>Kein Unterschied im gezeigten Anfang.</translation>
    </message>
    <message>
        <source>%1 in the beginning that is shown</source>
        <translation>%1 im gezeigten Anfang</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>A text is nested too deep to be shown like this; its source can be compared.</source>
        <translation>Ein Text ist zu tief verschachtelt, um so gezeigt zu werden; sein Quelltext lässt sich vergleichen.</translation>
    </message>
</context>
<context>
    <name>artiscope::Report</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>%1 now, which was %2</source>
        <translation>%1 jetzt (Stand %2)</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>%1 by Artiscope %2</source>
        <translation>%1 mit Artiscope %2</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
    <message>
        <source>Storage id</source>
        <translation>Storage-ID</translation>
    </message>
    <message>
        <source>Artifact id</source>
        <translation>Artefakt-ID</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>What differs between two snapshots</source>
        <translation>Unterschiede zwischen zwei Snapshots</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>by patience: lines that are there once meet first</source>
        <translation>nach dem Patience-Verfahren: einmalige Zeilen zuerst zugeordnet</translation>
    </message>
</context>
<context>
    <name>artiscope::ReportSection</name>
    <message>
        <source>This is no text; its bytes differ. Left: %1 bytes, right: %2 bytes.</source>
        <translation>Das ist kein Text; die Bytes unterscheiden sich. Links: %1 Bytes, rechts: %2 Bytes.</translation>
    </message>
    <message>
        <source>No difference but what is ignored.</source>
        <translation>Keine Unterschiede außer ignorierten.</translation>
    </message>
    <message>
        <source>One difference is ignored.</source>
        <translation>Ein Unterschied wird ignoriert.</translation>
    </message>
    <message>
        <source>%1 differences are ignored.</source>
        <translation>%1 Unterschiede werden ignoriert.</translation>
    </message>
    <message>
        <source>Lines end differently (LF, CR LF, or not at all).</source>
        <translation>Zeilen enden unterschiedlich (LF, CR LF oder gar nicht).</translation>
    </message>
    <message>
        <source>Only one of both begins with a byte order mark.</source>
        <translation>Nur einer von beiden beginnt mit einer Byte Order Mark.</translation>
    </message>
    <message>
        <source>“%1” could not be applied here.</source>
        <translation>„%1“ konnte hier nicht angewendet werden.</translation>
    </message>
    <message>
        <source>More lines differ; the first %1 are shown.</source>
        <translation>Weitere Zeilen weichen ab; die ersten %1 werden gezeigt.</translation>
    </message>
    <message>
        <source>The encoding differs: %1.</source>
        <translation>Die Kodierung unterscheidet sich: %1.</translation>
    </message>
</context>
<context>
    <name>artiscope::RevisionModel</name>
    <message>
        <source>The search was stopped: there may be others between these and before them.</source>
        <translation>Die Suche wurde angehalten: Zwischen diesen und davor kann es weitere geben.</translation>
    </message>
    <message>
        <source>Looking for others…</source>
        <translation>Weitere werden gesucht…</translation>
    </message>
    <message>
        <source>The search failed: there may be others between these and before them.</source>
        <translation>Die Suche ist fehlgeschlagen: Zwischen diesen und davor kann es weitere geben.</translation>
    </message>
    <message>
        <source>same as the one before</source>
        <translation>wie die vorige</translation>
    </message>
    <message>
        <source>as on %1</source>
        <translation>wie %1</translation>
    </message>
    <message>
        <source>as the one before %1</source>
        <translation>wie die vor %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>There at %1, since when is not known</source>
        <translation>Vorhanden am %1; seit wann, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>Größe %1</translation>
    </message>
    <message>
        <source>Checksum %1</source>
        <translation>Prüfsumme %1</translation>
    </message>
    <message>
        <source>Storage id %1</source>
        <translation>Storage-ID %1</translation>
    </message>
</context>
<context>
    <name>artiscope::RevisionPane</name>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>sucht…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Revisions on %1</source>
        <translation>Revisionen auf %1</translation>
    </message>
    <message>
        <source>1 revision on %1</source>
        <translation>1 Revision auf %1</translation>
    </message>
    <message>
        <source>%L1 revisions on %2</source>
        <translation>%L1 Revisionen auf %2</translation>
    </message>
</context>
<context>
    <name>artiscope::RevisionView</name>
    <message>
        <source>The content of the revision</source>
        <translation>Inhalt der Revision</translation>
    </message>
    <message>
        <source>Loading the content…</source>
        <translation>Inhalt wird geladen…</translation>
    </message>
    <message>
        <source>These are bytes and no text, so there are no lines to show.</source>
        <translation>Das sind Bytes und kein Text, daher gibt es keine Zeilen zu zeigen.</translation>
    </message>
    <message>
        <source>Comparing revision %L1 of %L2…</source>
        <translation>Revision %L1 von %L2 wird verglichen…</translation>
    </message>
</context>
<context>
    <name>artiscope::RowPane</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the row</source>
        <translation>Zeile schließen</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>Keine Zeile</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source> … and %1 more characters</source>
        <translation> … und %1 weitere Zeichen</translation>
    </message>
    <message>
        <source>Only the first %1 columns are listed.</source>
        <translation>Nur die ersten %1 Spalten werden aufgelistet.</translation>
    </message>
</context>
<context>
    <name>artiscope::RunLogDialog</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>artiscope::RunLogView</name>
    <message>
        <source>Open in a window of its own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Log of what is selected</source>
        <translation>Log des Ausgewählten</translation>
    </message>
</context>
<context>
    <name>artiscope::RunModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>rendering</source>
        <translation>wird gerendert</translation>
    </message>
    <message>
        <source>created</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>repariert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1: all targets on %2</source>
        <translation>%1: alle Ziele auf %2</translation>
    </message>
    <message>
        <source>%1 for %2 on %3</source>
        <translation>%1 für %2 auf %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n artifacts on %2</source>
        <translation>
            <numerusform>%1: %n Artefakt auf %2</numerusform>
            <numerusform>%1: %n Artefakte auf %2</numerusform>
        </translation>
    </message>
    <message>
        <source>asking the server</source>
        <translation>fragt den Server</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <translation>
            <numerusform>%n erstellt</numerusform>
            <numerusform>%n erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repaired</source>
        <translation>
            <numerusform>%n repariert</numerusform>
            <numerusform>%n repariert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>(One line before these was not kept.)</source>
        <translation>(Eine frühere Zeile wurde nicht aufbewahrt.)</translation>
    </message>
    <message>
        <source>(%1 lines before these were not kept.)</source>
        <translation>(%1 frühere Zeilen wurden nicht aufbewahrt.)</translation>
    </message>
    <message>
        <source>The server refused the run</source>
        <translation>Der Server hat den Lauf abgelehnt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 artifacts failed</source>
        <translation>%1 Artefakte fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1

(The log of this failure was not kept.)</source>
        <translation>%1

(Das Log dieses Fehlers wurde nicht aufbewahrt.)</translation>
    </message>
    <message>
        <source>The server did not say why.</source>
        <translation>Der Server hat nicht angegeben, warum.</translation>
    </message>
    <message>
        <source>The server was asked for it, and has not done anything of it yet.</source>
        <translation>Der Server wurde darum gebeten und hat noch nichts davon getan.</translation>
    </message>
</context>
<context>
    <name>artiscope::RunNotifications</name>
    <message numerus="yes">
        <source>%n rendered</source>
        <translation>
            <numerusform>%n gerendert</numerusform>
            <numerusform>%n gerendert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused to generate</source>
        <translation>Der Server hat das Generieren abgelehnt</translation>
    </message>
    <message>
        <source>Generating has ended, not all of it well</source>
        <translation>Generieren beendet, nicht alles ist gelungen</translation>
    </message>
    <message>
        <source>Generating has ended</source>
        <translation>Generieren beendet</translation>
    </message>
</context>
<context>
    <name>artiscope::RunsPanel</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Close the list of runs</source>
        <translation>Liste der Läufe schließen</translation>
    </message>
    <message>
        <source>Generate the failed &amp;again</source>
        <translation>Fehlgeschlagene erneut &amp;generieren</translation>
    </message>
    <message>
        <source>&amp;Forget the run</source>
        <translation>Lauf &amp;vergessen</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>Neu generieren</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation>Wählen Sie zuerst einen Lauf.</translation>
    </message>
    <message>
        <source>What failed has no artifact: only generating its whole definition can make one.</source>
        <translation>Das Fehlgeschlagene hat kein Artefakt: Nur das Generieren der ganzen Definition kann eines erzeugen.</translation>
    </message>
    <message>
        <source>Nothing in this run has failed and can be asked for again.</source>
        <translation>In diesem Lauf ist nichts fehlgeschlagen, das erneut angefordert werden kann.</translation>
    </message>
    <message>
        <source>Nothing has been generated from here yet. Choose artifacts and generate them: what comes of each is told here.</source>
        <translation>Von hier wurde noch nichts generiert. Wählen Sie Artefakte und generieren Sie sie: Was daraus wird, steht dann hier.</translation>
    </message>
</context>
<context>
    <name>artiscope::SameChangeBar</name>
    <message>
        <source>The same change</source>
        <translation>Dieselbe Änderung</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>All changes that several artifacts have in common</source>
        <translation>Alle Änderungen, die mehrere Artefakte gemeinsam haben</translation>
    </message>
    <message>
        <source>1 artifact was changed like no other</source>
        <translation>1 Artefakt wurde wie kein anderes geändert</translation>
    </message>
    <message>
        <source>%1 artifacts were changed like no other</source>
        <translation>%1 Artefakte wurden wie kein anderes geändert</translation>
    </message>
    <message>
        <source>The same change on 1 artifact</source>
        <translation>Dieselbe Änderung an 1 Artefakt</translation>
    </message>
    <message>
        <source>The same change on %1 artifacts</source>
        <translation>Dieselbe Änderung an %1 Artefakten</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the other artifacts, too</source>
        <translation>Auch die anderen Artefakte zeigen</translation>
    </message>
    <message>
        <source>Show only the artifacts with this change</source>
        <translation>Nur die Artefakte mit dieser Änderung zeigen</translation>
    </message>
</context>
<context>
    <name>artiscope::SameChangeText</name>
    <message>
        <source>%1 in %2 places</source>
        <comment>mtu 9214 → 9200 in 12 places</comment>
        <translation>%1 an %2 Stellen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>ntp server 10.0.0.9 in vrf blue</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>1 artifact</source>
        <translation>1 Artefakt</translation>
    </message>
    <message>
        <source>%1 artifacts</source>
        <translation>%1 Artefakte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>38 artifacts: + ntp server 10.0.0.9</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 artifact differs otherwise</source>
        <translation>1 Artefakt hat eine andere Änderung</translation>
    </message>
    <message>
        <source>%1 artifacts differ otherwise</source>
        <translation>%1 Artefakte haben andere Änderungen</translation>
    </message>
    <message>
        <source>encoding %1</source>
        <translation>Kodierung %1</translation>
    </message>
    <message>
        <source>blank lines</source>
        <translation>Leerzeilen</translation>
    </message>
    <message>
        <source>line ends</source>
        <translation>Zeilenenden</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>Byte Order Mark</translation>
    </message>
</context>
<context>
    <name>artiscope::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>artiscope::Setting</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>the desktop&apos;s choice</source>
        <translation>Standard des Desktops</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light or dark as the system is, or always the same; with high contrast every text stands out from its ground by 7 to 1 or more.</source>
        <translation>Hell oder dunkel wie das System oder immer gleich; bei hohem Kontrast hebt sich jeder Text mit mindestens 7 zu 1 von seinem Hintergrund ab.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window; it changes when Artiscope starts again. The terminal speaks English.</source>
        <translation>Die des Fensters; sie wechselt beim nächsten Start von Artiscope. Das Terminal spricht Englisch.</translation>
    </message>
    <message>
        <source>Size of the interface text</source>
        <translation>Schriftgröße der Oberfläche</translation>
    </message>
    <message>
        <source>Menus, lists and buttons; rows and distances follow when Artiscope starts again.</source>
        <translation>Menüs, Listen und Schaltflächen; Zeilen und Abstände folgen beim nächsten Start von Artiscope.</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Font of contents</source>
        <translation>Schrift der Inhalte</translation>
    </message>
    <message>
        <source>Source, changes and bytes are shown and printed in it; one whose letters are all equally wide keeps columns straight.</source>
        <translation>Quelltext, Änderungen und Bytes werden in ihr gezeigt und gedruckt; sind alle Zeichen gleich breit, bleiben Spalten gerade.</translation>
    </message>
    <message>
        <source>Size of contents</source>
        <translation>Schriftgröße der Inhalte</translation>
    </message>
    <message>
        <source>How large contents are before one zooms in or out.</source>
        <translation>So groß sind Inhalte, bevor man sie vergrößert oder verkleinert.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung reduzieren</translation>
    </message>
    <message>
        <source>The caret does not blink, menus do not fade, and a progress bar without a known end stands still.</source>
        <translation>Die Schreibmarke blinkt nicht, Menüs erscheinen ohne Überblendung, und ein Fortschrittsbalken ohne bekanntes Ende steht still.</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>A line that is wider than the view goes on below, with its number once.</source>
        <translation>Eine Zeile, die breiter als die Ansicht ist, läuft darunter weiter; ihre Nummer steht nur einmal da.</translation>
    </message>
    <message>
        <source>Keep section headings on top</source>
        <translation>Abschnittstitel oben halten</translation>
    </message>
    <message>
        <source>The sections that a line belongs to stay in sight while one scrolls through them.</source>
        <translation>Die Abschnitte, zu denen eine Zeile gehört, bleiben beim Scrollen sichtbar.</translation>
    </message>
    <message>
        <source>Show white space marks</source>
        <translation>Leerraumzeichen zeigen</translation>
    </message>
    <message>
        <source>Spaces, tabs and the ends of lines have marks.</source>
        <translation>Leerzeichen, Tabulatoren und Zeilenenden sind markiert.</translation>
    </message>
    <message>
        <source>Show the outline</source>
        <translation>Gliederung zeigen</translation>
    </message>
    <message>
        <source>The outline of a text stands beside it, where there is room.</source>
        <translation>Die Gliederung eines Textes steht neben ihm, wenn Platz dafür ist.</translation>
    </message>
    <message>
        <source>Show changes in one column</source>
        <translation>Änderungen in einer Spalte zeigen</translation>
    </message>
    <message>
        <source>Both texts are shown as one, removed lines above those that were added, in place of side by side.</source>
        <translation>Beide Texte werden als einer gezeigt, entfernte Zeilen über den hinzugefügten, statt nebeneinander.</translation>
    </message>
    <message>
        <source>Lines around a change</source>
        <translation>Zeilen um eine Änderung</translation>
    </message>
    <message>
        <source>So many unchanged lines are shown before and behind each change; others are folded away.</source>
        <translation>So viele unveränderte Zeilen werden vor und nach jeder Änderung gezeigt; die übrigen sind eingeklappt.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Lines that are there once meet first</source>
        <translation>Einmalige Zeilen zuerst zuordnen</translation>
    </message>
    <message>
        <source>The patience way of comparing: it often keeps whole blocks together.</source>
        <translation>Das Patience-Verfahren: Es hält ganze Blöcke oft zusammen.</translation>
    </message>
    <message>
        <source>Refresh now every</source>
        <translation>Aktualisierung von „Jetzt“</translation>
    </message>
    <message>
        <source>What is shown as of now is asked for again so often.</source>
        <translation>In diesem Abstand wird der jetzige Stand neu angefragt.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nie von selbst</translation>
    </message>
    <message>
        <source>Patience with a request</source>
        <translation>Zeitlimit für Anfragen</translation>
    </message>
    <message>
        <source>A request of which nothing has come for so long has failed; it holds for requests that are sent from then on.</source>
        <translation>Eine Anfrage, auf die so lange nichts kommt, gilt als fehlgeschlagen; dies betrifft Anfragen, die von da an gesendet werden.</translation>
    </message>
    <message>
        <source>Patience with a run</source>
        <translation>Zeitlimit für Läufe</translation>
    </message>
    <message>
        <source>When nothing has been heard of a run for so long, the rest of it is called unknown.</source>
        <translation>Ist von einem Lauf so lange nichts zu hören, gilt der Rest davon als unbekannt.</translation>
    </message>
    <message>
        <source>Largest content</source>
        <translation>Größter Inhalt</translation>
    </message>
    <message>
        <source>The content of one artifact that is larger is refused, with a message.</source>
        <translation>Ist der Inhalt eines einzelnen Artefakts größer, wird er mit einer Meldung abgelehnt.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Room for contents on this machine</source>
        <translation>Platz für Inhalte auf diesem Rechner</translation>
    </message>
    <message>
        <source>So much of what was read of one server is kept on disk, so that it is not asked for twice.</source>
        <translation>So viel von dem, was von einem Server gelesen wurde, bleibt auf dem Datenträger, damit es nicht zweimal angefragt wird.</translation>
    </message>
    <message>
        <source>nothing is kept</source>
        <translation>nichts wird aufbewahrt</translation>
    </message>
    <message>
        <source>Text and configurations</source>
        <translation>Text und Konfigurationen</translation>
    </message>
    <message>
        <source>The program, with its arguments, that opens a file whose name ends in .%1; the name comes last.</source>
        <translation>Das Programm mit seinen Argumenten, das Dateien mit der Endung .%1 öffnet; der Dateiname kommt zuletzt.</translation>
    </message>
    <message>
        <source>Two files</source>
        <translation>Zwei Dateien</translation>
    </message>
    <message>
        <source>The own program of Open both in; %1 and %2 stand for the two files.</source>
        <translation>Das eigene Programm unter „Beide öffnen in“; %1 und %2 stehen für die beiden Dateien.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Show rulers</source>
        <translation>Lineale zeigen</translation>
    </message>
    <message>
        <source>Thin lines stand in the source at chosen columns.</source>
        <translation>Dünne Linien markieren im Quelltext gewählte Spalten.</translation>
    </message>
    <message>
        <source>Columns of the rulers</source>
        <translation>Spalten der Lineale</translation>
    </message>
    <message>
        <source>Behind so many letters a ruler stands, when rulers are shown; several are divided by commas.</source>
        <translation>Nach so vielen Zeichen steht ein Lineal, wenn Lineale gezeigt werden; mehrere werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Say whose changes they are</source>
        <translation>Urheber der Änderungen zeigen</translation>
    </message>
    <message>
        <source>Of a branch beside the default branch it is told of each change whether the branch made it, the default branch since, or both.</source>
        <translation>Von einem Branch neben dem Standard-Branch wird bei jeder Änderung gesagt, ob der Branch sie gemacht hat, der Standard-Branch seither oder beide.</translation>
    </message>
</context>
<context>
    <name>artiscope::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Zurücksetzen: %1</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>Zurück zu: %1</translation>
    </message>
</context>
<context>
    <name>artiscope::SettingsDialog</name>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Trouble with saving</source>
        <translation>Probleme beim Speichern</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>&amp;Alles zurücksetzen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>No setting and no command has “%1” in its name or its sentence.</source>
        <translation>Keine Einstellung und kein Befehl enthält „%1“ im Namen oder in der Beschreibung.</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a group of settings, and how many are found in it</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Every setting goes back to what Artiscope came with, and so does every shortcut.</source>
        <translation>Jede Einstellung wird wieder so, wie Artiscope sie mitbringt, ebenso jedes Tastenkürzel.</translation>
    </message>
    <message>
        <source>Servers, secrets and what was read stay.</source>
        <translation>Server, Zugangsdaten und gelesene Inhalte bleiben.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
</context>
<context>
    <name>artiscope::ShortcutModel</name>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>artiscope::ShortcutPage</name>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Alle Kürzel zurücksetzen</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Kein Kürzel</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Dort wegnehmen</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Befehle und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>As in</source>
        <translation>Wie in</translation>
    </message>
    <message>
        <source>Shortcuts as in</source>
        <translation>Tastenkürzel wie in</translation>
    </message>
    <message>
        <source>What you have changed yourself stays.</source>
        <translation>Was Sie selbst geändert haben, bleibt.</translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation>Neue Tasten drücken</translation>
    </message>
    <message>
        <source>About these keys</source>
        <translation>Zu diesen Tasten</translation>
    </message>
    <message>
        <source>No command is chosen.</source>
        <translation>Kein Befehl gewählt.</translation>
    </message>
    <message>
        <source>New keys for %1</source>
        <translation>Neue Tasten für %1</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”, in %3.</source>
        <translation>%1 ist das Tastenkürzel von „%2“ in %3.</translation>
    </message>
</context>
<context>
    <name>artiscope::ShortcutSheet</name>
    <message>
        <source>arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>In lists and texts</source>
        <translation>In Listen und Texten</translation>
    </message>
    <message>
        <source>Filter the artifacts</source>
        <translation>Artefakte filtern</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Read on in the text</source>
        <translation>Im Text weiterlesen</translation>
    </message>
    <message>
        <source>Show only the lines that match, while finding</source>
        <translation>Beim Suchen nur Zeilen mit Treffern zeigen</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>Rechteck auswählen</translation>
    </message>
    <message>
        <source>Alt+Shift and %1</source>
        <translation>Alt+Shift und %1</translation>
    </message>
    <message>
        <source>Clear, close or go back</source>
        <translation>Leeren, schließen oder zurückgehen</translation>
    </message>
</context>
<context>
    <name>artiscope::ShortcutWindow</name>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>No command and no key is called so.</source>
        <translation>Kein Befehl und keine Taste heißt so.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Shortcuts by menu</source>
        <translation>Tastenkürzel nach Menü</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als PD&amp;F speichern…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>artiscope::Shortcuts</name>
    <message>
        <source>These keys cannot be told apart from others.</source>
        <translation>Diese Tasten lassen sich nicht von anderen unterscheiden.</translation>
    </message>
    <message>
        <source>%1 alone is for typing and moving; hold Ctrl, Alt or Meta with it.</source>
        <translation>%1 allein dient zum Tippen und Bewegen; halten Sie dazu Ctrl, Alt oder Meta gedrückt.</translation>
    </message>
</context>
<context>
    <name>artiscope::ShownLanguage</name>
    <message>
        <source>as declared</source>
        <translation>wie deklariert</translation>
    </message>
    <message>
        <source>told by its content: likely</source>
        <translation>am Inhalt erkannt: wahrscheinlich</translation>
    </message>
    <message>
        <source>told by its content: certain</source>
        <translation>am Inhalt erkannt: sicher</translation>
    </message>
    <message>
        <source>chosen for this definition</source>
        <translation>für diese Definition gewählt</translation>
    </message>
    <message>
        <source>declared %1, shown as %2</source>
        <translation>deklariert als %1, angezeigt als %2</translation>
    </message>
    <message>
        <source>declared %1; may be %2</source>
        <translation>deklariert als %1; könnte %2 sein</translation>
    </message>
    <message>
        <source>at least 1 template leftover, the first in line %1</source>
        <translation>mindestens 1 Template-Rest, der erste in Zeile %1</translation>
    </message>
    <message>
        <source>at least %1 template leftovers, the first in line %2</source>
        <translation>mindestens %1 Template-Reste, der erste in Zeile %2</translation>
    </message>
    <message>
        <source>1 template leftover, in line %1</source>
        <translation>1 Template-Rest, in Zeile %1</translation>
    </message>
    <message>
        <source>%1 template leftovers, the first in line %2</source>
        <translation>%1 Template-Reste, der erste in Zeile %2</translation>
    </message>
</context>
<context>
    <name>artiscope::Sidebar</name>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert durch</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>Art des Ziels</translation>
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
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>artiscope::SignInBar</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
</context>
<context>
    <name>artiscope::SignatureLabel</name>
    <message>
        <source>What the change does: %1</source>
        <translation>Was die Änderung bewirkt: %1</translation>
    </message>
</context>
<context>
    <name>artiscope::SourcePage</name>
    <message>
        <source>Show the content as that; remembered for its definition</source>
        <translation>Inhalt so anzeigen; für seine Definition gemerkt</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Z. %1, Sp. %2</translation>
    </message>
    <message>
        <source>%1 · 1 line selected</source>
        <translation>%1 · 1 Zeile ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n lines selected</source>
        <translation>
            <numerusform>%1 · %n Zeile ausgewählt</numerusform>
            <numerusform>%1 · %n Zeilen ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>artiscope::StateView</name>
    <message>
        <source>How much is loaded</source>
        <translation>Wie viel geladen ist</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>bisher %1 von %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
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
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>artiscope::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Server version</source>
        <translation>Serverversion</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Shown as of</source>
        <translation>Gezeigter Stand</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Requests under way</source>
        <translation>Laufende Anfragen</translation>
    </message>
    <message>
        <source>branched %1</source>
        <translation>abgezweigt %1</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>Branch: %1</translation>
    </message>
    <message>
        <source>branch %1, %2</source>
        <translation>Branch: %1, %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Infrahub %1</source>
        <translation>Infrahub %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>as of %1 (pinned)</source>
        <translation>Stand %1 (fixiert)</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>The server is busy; waiting %n s as it asked</source>
        <translation>
            <numerusform>Der Server ist ausgelastet; auf seine Bitte %n s Wartezeit</numerusform>
            <numerusform>Der Server ist ausgelastet; auf seine Bitte %n s Wartezeit</numerusform>
        </translation>
    </message>
    <message>
        <source>1 request under way</source>
        <translation>1 laufende Anfrage</translation>
    </message>
    <message>
        <source>%1 requests under way</source>
        <translation>%1 laufende Anfragen</translation>
    </message>
</context>
<context>
    <name>artiscope::StructurePage</name>
    <message>
        <source>Filter the changes</source>
        <translation>Änderungen filtern</translation>
    </message>
    <message>
        <source>Comparison by what is said</source>
        <translation>Inhaltlicher Vergleich</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorherige Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Vergleich schließen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Show the lines</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>No change matches the filter.</source>
        <translation>Keine Änderung entspricht dem Filter.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%L1 changes</source>
        <translation>%L1 Änderungen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>artiscope::SvgCanvas</name>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
</context>
<context>
    <name>artiscope::SvgFinder</name>
    <message>
        <source>Looking for the texts…</source>
        <translation>Texte werden gesucht…</translation>
    </message>
    <message>
        <source>There is no text in this drawing.</source>
        <translation>In dieser Zeichnung gibt es keinen Text.</translation>
    </message>
    <message>
        <source>The drawing has very many texts: only the first %L1 are searched.</source>
        <translation>Die Zeichnung hat sehr viele Texte: Nur die ersten %L1 werden durchsucht.</translation>
    </message>
</context>
<context>
    <name>artiscope::SvgHelper</name>
    <message>
        <source>The drawing program artiscope-svg is not installed.</source>
        <translation>Das Zeichenprogramm artiscope-svg ist nicht installiert.</translation>
    </message>
    <message>
        <source>Drawing it takes longer than %1 s, and was given up.</source>
        <translation>Das Zeichnen dauert länger als %1 s und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Drawing it takes more than 5 s of computing or 1 GB of memory, or the drawing library cannot cope with it.</source>
        <translation>Das Zeichnen braucht mehr als 5 s Rechenzeit oder 1 GB Speicher, oder die Zeichenbibliothek kommt damit nicht zurecht.</translation>
    </message>
    <message>
        <source>Its source is larger than 32 MB.</source>
        <translation>Der Quelltext ist größer als 32 MB.</translation>
    </message>
    <message>
        <source>It declares entities, which are not expanded here because they can be made to fill the memory.</source>
        <translation>Es werden Entitys deklariert; sie werden hier nicht aufgelöst, weil sie den Speicher füllen können.</translation>
    </message>
    <message>
        <source>The drawing library says: %1</source>
        <translation>Die Zeichenbibliothek meldet: %1</translation>
    </message>
    <message>
        <source>It is not a well-formed drawing (%1).</source>
        <translation>Es ist keine wohlgeformte Zeichnung (%1).</translation>
    </message>
    <message>
        <source>It is not a well-formed drawing. %1</source>
        <translation>Es ist keine wohlgeformte Zeichnung. %1</translation>
    </message>
    <message>
        <source>The drawing program gave an answer that makes no sense.</source>
        <translation>Das Zeichenprogramm hat eine unverständliche Antwort gegeben.</translation>
    </message>
    <message>
        <source>Its elements are nested more than 250 deep.</source>
        <translation>Ihre Elemente sind mehr als 250-fach verschachtelt.</translation>
    </message>
</context>
<context>
    <name>artiscope::SvgView</name>
    <message>
        <source>Find in the drawing</source>
        <translation>In der Zeichnung suchen</translation>
    </message>
    <message>
        <source>Ground ▾</source>
        <translation>Hintergrund ▾</translation>
    </message>
    <message>
        <source>What the drawing is shown on</source>
        <translation>Hintergrund, auf dem die Zeichnung erscheint</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>An Fenster anpassen</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Wird gezeichnet…</translation>
    </message>
    <message>
        <source>1 reference to something outside the drawing was not loaded.</source>
        <translation>1 Verweis auf etwas außerhalb der Zeichnung wurde nicht geladen.</translation>
    </message>
    <message>
        <source>%1 references to something outside the drawing were not loaded.</source>
        <translation>%1 Verweise auf etwas außerhalb der Zeichnung wurden nicht geladen.</translation>
    </message>
    <message>
        <source>1 script was not run.</source>
        <translation>1 Skript wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>%1 scripts were not run.</source>
        <translation>%1 Skripte wurden nicht ausgeführt.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>This drawing cannot be shown, so this is its source. %1</source>
        <translation>Diese Zeichnung kann nicht angezeigt werden, deshalb steht hier ihr Quelltext. %1</translation>
    </message>
</context>
<context>
    <name>artiscope::TableActions</name>
    <message>
        <source>In the &amp;order of the file</source>
        <translation>In &amp;Dateireihenfolge</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>IP &amp;addresses</source>
        <translation>IP-&amp;Adressen</translation>
    </message>
    <message>
        <source>Show all &amp;columns</source>
        <translation>Alle &amp;Spalten zeigen</translation>
    </message>
    <message>
        <source>Copy &amp;with the header</source>
        <translation>&amp;Mit Kopfzeile kopieren</translation>
    </message>
    <message>
        <source>Show the whole &amp;row</source>
        <translation>Ganze &amp;Zeile zeigen</translation>
    </message>
    <message>
        <source>First row &amp;names the columns</source>
        <translation>Erste Zeile &amp;benennt Spalten</translation>
    </message>
    <message>
        <source>&amp;Comma</source>
        <translation>&amp;Komma</translation>
    </message>
    <message>
        <source>&amp;Semicolon</source>
        <translation>&amp;Semikolon</translation>
    </message>
    <message>
        <source>&amp;Tab</source>
        <translation>&amp;Tab</translation>
    </message>
    <message>
        <source>Vertical &amp;bar</source>
        <translation>&amp;Pipe-Zeichen</translation>
    </message>
    <message>
        <source>There is no column.</source>
        <translation>Es gibt keine Spalte.</translation>
    </message>
    <message>
        <source>One column stays.</source>
        <translation>Eine Spalte bleibt.</translation>
    </message>
    <message>
        <source>All columns are shown.</source>
        <translation>Alle Spalten werden gezeigt.</translation>
    </message>
    <message>
        <source>No cells are selected.</source>
        <translation>Keine Zellen ausgewählt.</translation>
    </message>
    <message>
        <source>Sort by “%1”, &amp;first to last</source>
        <translation>Nach „%1“ &amp;aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort by “%1”, &amp;last to first</source>
        <translation>Nach „%1“ a&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>&amp;Select “%1”</source>
        <translation>„%1“ aus&amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>„%1“ ausb&amp;lenden</translation>
    </message>
    <message>
        <source>“%1” &amp;is</source>
        <translation>„%1“ &amp;enthält</translation>
    </message>
    <message>
        <source>&amp;Make “%1” wider</source>
        <translation>„%1“ b&amp;reiter</translation>
    </message>
    <message>
        <source>Make “%1” &amp;narrower</source>
        <translation>„%1“ sc&amp;hmaler</translation>
    </message>
</context>
<context>
    <name>artiscope::TableBar</name>
    <message>
        <source>A part of the number, or &gt;5, &lt;=10, =7, 5..9</source>
        <translation>Ein Teil der Zahl oder &gt;5, &lt;=10, =7, 5..9</translation>
    </message>
    <message>
        <source>A part of the address, or a prefix such as 10.0.0.0/8 for all that is in it</source>
        <translation>Ein Teil der Adresse oder ein Präfix wie 10.0.0.0/8 für alles darin</translation>
    </message>
    <message>
        <source>A part of the text; upper and lower case are the same</source>
        <translation>Ein Teil des Textes; Groß- und Kleinbuchstaben sind gleich</translation>
    </message>
    <message>
        <source>How the text was read: what divides the cells, and whether the first row names them</source>
        <translation>Wie der Text gelesen wurde: was die Zellen trennt und ob die erste Zeile sie benennt</translation>
    </message>
    <message>
        <source>Columns ▾</source>
        <translation>Spalten ▾</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort, hide and say what is in them</source>
        <translation>Spalten sortieren, ausblenden und festlegen, was sie enthalten</translation>
    </message>
    <message>
        <source>Filter “%1”</source>
        <translation>„%1“ filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>That is no number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>That is no prefix.</source>
        <translation>Das ist kein Präfix.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Pipe-Zeichen</translation>
    </message>
    <message>
        <source>%1, header</source>
        <translation>%1, Kopfzeile</translation>
    </message>
    <message>
        <source>%1, no header</source>
        <translation>%1, keine Kopfzeile</translation>
    </message>
    <message>
        <source>%1 other filters</source>
        <translation>%1 weitere Filter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column and its filter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Takes this filter away</source>
        <translation>Entfernt diesen Filter</translation>
    </message>
    <message>
        <source>Takes these filters away</source>
        <translation>Entfernt diese Filter</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1, %2 hidden by the filter</source>
        <translation>%1, %2 durch den Filter ausgeblendet</translation>
    </message>
    <message>
        <source>%1, %2 hidden by the filters</source>
        <translation>%1, %2 durch die Filter ausgeblendet</translation>
    </message>
    <message>
        <source>Ordering the rows…</source>
        <translation>Zeilen werden sortiert…</translation>
    </message>
</context>
<context>
    <name>artiscope::TableGrid</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>artiscope::TableModel</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>%1, filtered: %2</source>
        <translation>%1, gefiltert: %2</translation>
    </message>
</context>
<context>
    <name>artiscope::TableView</name>
    <message>
        <source>These cells are too many to be copied. Copy fewer rows, or save the artifact to a file.</source>
        <translation>Das sind zu viele Zellen zum Kopieren. Kopieren Sie weniger Zeilen oder speichern Sie das Artefakt in eine Datei.</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Tabelle wird gelesen…</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Quelltext zeigen</translation>
    </message>
    <message>
        <source>Only the first %1 columns are shown.</source>
        <translation>Nur die ersten %1 Spalten werden gezeigt.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>Diese Tabelle hat keine Zeilen.</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>Keine Zeile entspricht dem Filter.</translation>
    </message>
    <message>
        <source>No row matches the filters.</source>
        <translation>Keine Zeile entspricht den Filtern.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>A text of more than %1 is not shown as a table; this is its text.</source>
        <translation>Ein Text von mehr als %1 wird nicht als Tabelle gezeigt; dies ist sein Text.</translation>
    </message>
    <message>
        <source>This JSON is no table, so this is its text: a table is an array of objects that have the same keys, alone or under keys of objects.</source>
        <translation>Dieses JSON ist keine Tabelle, deshalb steht hier sein Text: Eine Tabelle ist ein Array von Objekten mit denselben Schlüsseln, allein oder unter Schlüsseln von Objekten.</translation>
    </message>
    <message>
        <source>1 key is there again in the same object; its last value is shown.</source>
        <translation>1 Schlüssel kommt im selben Objekt noch einmal vor; gezeigt wird sein letzter Wert.</translation>
    </message>
    <message>
        <source>%1 keys are there again in the same object; the last value of each is shown.</source>
        <translation>%1 Schlüssel kommen im selben Objekt noch einmal vor; gezeigt wird jeweils der letzte Wert.</translation>
    </message>
    <message>
        <source>What is nested more than %1 deep is not shown as a table; this is its text.</source>
        <translation>Was tiefer als %1 verschachtelt ist, wird nicht als Tabelle gezeigt; dies ist sein Text.</translation>
    </message>
    <message>
        <source>More than %1 rows or values are not shown as a table; this is the text.</source>
        <translation>Mehr als %1 Zeilen oder Werte werden nicht als Tabelle gezeigt; dies ist der Text.</translation>
    </message>
    <message>
        <source>1 empty line is left out: it is no row.</source>
        <translation>1 leere Zeile ist ausgelassen: Sie ist keine Tabellenzeile.</translation>
    </message>
    <message>
        <source>%1 empty lines are left out: they are no rows.</source>
        <translation>%1 leere Zeilen sind ausgelassen: Sie sind keine Tabellenzeilen.</translation>
    </message>
</context>
<context>
    <name>artiscope::TextPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
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
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>⋯ 1 line</source>
        <translation>⋯ 1 Zeile</translation>
    </message>
    <message>
        <source>⋯ %L1 lines</source>
        <translation>⋯ %L1 Zeilen</translation>
    </message>
    <message>
        <source>no line end</source>
        <translation>kein Zeilenende</translation>
    </message>
    <message>
        <source>⋯ 1 unchanged line</source>
        <translation>⋯ 1 unveränderte Zeile</translation>
    </message>
    <message>
        <source>⋯ %L1 unchanged lines</source>
        <translation>⋯ %L1 unveränderte Zeilen</translation>
    </message>
</context>
<context>
    <name>artiscope::ThreeWay</name>
    <message>
        <source>1 conflict</source>
        <translation>1 Konflikt</translation>
    </message>
    <message>
        <source>%L1 conflicts</source>
        <translation>%L1 Konflikte</translation>
    </message>
    <message>
        <source>Only line ends or the byte order mark differ.</source>
        <translation>Nur Zeilenenden oder die Byte Order Mark unterscheiden sich.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>%L1 of %2</source>
        <comment>of so many changes</comment>
        <translation>%L1 von %2</translation>
    </message>
    <message>
        <source>1 change of %1</source>
        <translation>1 Änderung von %1</translation>
    </message>
    <message>
        <source>%L1 changes of %2</source>
        <translation>%L1 Änderungen von %2</translation>
    </message>
    <message>
        <source>1 change alike on both sides</source>
        <translation>1 Änderung auf beiden Seiten gleich</translation>
    </message>
    <message>
        <source>%L1 changes alike on both sides</source>
        <translation>%L1 Änderungen auf beiden Seiten gleich</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No conflict: %1</source>
        <translation>Kein Konflikt: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>conflicts, and changes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>what a sign means</comment>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>alike</source>
        <comment>what a sign means</comment>
        <translation>gleich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alike on both sides</source>
        <comment>of so many changes</comment>
        <translation>
            <numerusform>%Ln auf beiden Seiten gleich</numerusform>
            <numerusform>%Ln auf beiden Seiten gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Only line ends, the byte order mark or the encoding differ.</source>
        <translation>Nur Zeilenenden, die Byte Order Mark oder die Kodierung unterscheiden sich.</translation>
    </message>
    <message>
        <source>Only the encoding differs.</source>
        <translation>Nur die Kodierung unterscheidet sich.</translation>
    </message>
</context>
<context>
    <name>artiscope::ThreeWayPage</name>
    <message>
        <source>One side</source>
        <translation>Eine Seite</translation>
    </message>
    <message>
        <source>Began as</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>Three-way comparison</source>
        <translation>Drei-Wege-Vergleich</translation>
    </message>
    <message>
        <source>One side, %1</source>
        <translation>Eine Seite, %1</translation>
    </message>
    <message>
        <source>What both began as, %1</source>
        <translation>Gemeinsamer Ursprung, %1</translation>
    </message>
    <message>
        <source>Other side, %1</source>
        <translation>Andere Seite, %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Vorheriger Konflikt</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Nächster Konflikt</translation>
    </message>
    <message>
        <source>!</source>
        <comment>the sign of a conflict</comment>
        <translation>!</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorherige Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Vergleich schließen</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%L1 changes</source>
        <translation>%L1 Änderungen</translation>
    </message>
</context>
<context>
    <name>artiscope::TimeLine</name>
    <message>
        <source>Time line</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>1 revision between %1 and %2</source>
        <translation>1 Revision zwischen %1 und %2</translation>
    </message>
    <message>
        <source>%L1 revisions between %2 and %3</source>
        <translation>%L1 Revisionen zwischen %2 und %3</translation>
    </message>
</context>
<context>
    <name>artiscope::TimePicker</name>
    <message>
        <source>pinned</source>
        <translation>fixiert</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>No server is connected.</source>
        <translation>Kein Server verbunden.</translation>
    </message>
    <message>
        <source>What is shown follows the server. Choose a time to look at the past.</source>
        <translation>Die Anzeige folgt dem Server. Wählen Sie eine Zeit, um in die Vergangenheit zu sehen.</translation>
    </message>
</context>
<context>
    <name>artiscope::TimePopup</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>now, -1d, 2 h ago, yesterday 14:00, 2026-11-20 09:00</source>
        <translation>now, -1d, 2 h ago, yesterday 14:00, 2026-11-20 09:00</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>Zu zeigende Zeit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>Vor 1 Stunde</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>Vor 1 Tag</translation>
    </message>
    <message>
        <source>1 week ago</source>
        <translation>Vor 1 Woche</translation>
    </message>
    <message>
        <source>Branch creation</source>
        <translation>Branch-Beginn</translation>
    </message>
    <message>
        <source>Length of a step</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Schritt vor</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, that is %2</source>
        <translation>%1, das ist %2</translation>
    </message>
    <message>
        <source>Now: follows the server as it changes</source>
        <translation>Jetzt: folgt dem Server bei jeder Änderung</translation>
    </message>
</context>
<context>
    <name>artiscope::TimeText</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>artiscope::TopBar</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>compare with</source>
        <translation>vergleichen mit</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>verglichen mit</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Generate is off: %1</source>
        <translation>Generieren ist aus: %1</translation>
    </message>
    <message>
        <source>Choose a server</source>
        <translation>Server wählen</translation>
    </message>
    <message>
        <source>Built-in sample</source>
        <translation>Eingebautes Beispiel</translation>
    </message>
</context>
<context>
    <name>artiscope::TreeBar</name>
    <message>
        <source>Filter by key or value</source>
        <translation>Nach Schlüssel oder Wert filtern</translation>
    </message>
    <message>
        <source>Order of the keys</source>
        <translation>Reihenfolge der Schlüssel</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Nach Schlüssel</translation>
    </message>
    <message>
        <source>Expand ▾</source>
        <translation>Ausklappen ▾</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Choose how many levels are unfolded</source>
        <translation>Wählen, wie viele Ebenen ausgeklappt sind</translation>
    </message>
    <message>
        <source>&amp;All levels</source>
        <translation>&amp;Alle Ebenen</translation>
    </message>
    <message>
        <source>&amp;No level</source>
        <translation>&amp;Keine Ebene</translation>
    </message>
    <message>
        <source>&amp;1 level</source>
        <translation>&amp;1 Ebene</translation>
    </message>
    <message>
        <source>&amp;2 levels</source>
        <translation>&amp;2 Ebenen</translation>
    </message>
    <message>
        <source>&amp;3 levels</source>
        <translation>&amp;3 Ebenen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the array of objects that is in this document as a table</source>
        <translation>Das Array von Objekten in diesem Dokument als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>artiscope::TreeList</name>
    <message>
        <source>Tree of the document</source>
        <translation>Dokumentbaum</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
</context>
<context>
    <name>artiscope::TreeView</name>
    <message>
        <source>Deeper levels have too many rows to be unfolded at once.</source>
        <translation>Tiefere Ebenen haben zu viele Zeilen, um sie alle auf einmal auszuklappen.</translation>
    </message>
    <message>
        <source>Reading the document…</source>
        <translation>Dokument wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing in the document matches.</source>
        <translation>Nichts im Dokument passt.</translation>
    </message>
    <message>
        <source>1 value matches.</source>
        <translation>1 Wert passt.</translation>
    </message>
    <message>
        <source>%1 values match.</source>
        <translation>%1 Werte passen.</translation>
    </message>
    <message>
        <source>A text of more than %1 is not shown as a tree; this is its text.</source>
        <translation>Ein Text von mehr als %1 wird nicht als Baum gezeigt; dies ist sein Text.</translation>
    </message>
    <message>
        <source>What is nested more than %1 deep is not shown as a tree; this is its text.</source>
        <translation>Was tiefer als %1 verschachtelt ist, wird nicht als Baum gezeigt; dies ist sein Text.</translation>
    </message>
    <message>
        <source>A document of more than %1 values is not shown as a tree; this is its text.</source>
        <translation>Ein Dokument mit mehr als %1 Werten wird nicht als Baum gezeigt; dies ist sein Text.</translation>
    </message>
    <message>
        <source>This is not well-formed %1, so this is its text. %2</source>
        <translation>Das ist kein wohlgeformtes %1, daher ist dies sein Text. %2</translation>
    </message>
    <message>
        <source>There is nothing in this document.</source>
        <translation>In diesem Dokument steht nichts.</translation>
    </message>
    <message>
        <source>1 key is there more than once.</source>
        <translation>1 Schlüssel kommt mehrfach vor.</translation>
    </message>
    <message>
        <source>%1 keys are there more than once.</source>
        <translation>%1 Schlüssel kommen mehrfach vor.</translation>
    </message>
    <message>
        <source>This document declares 1 entity, which is not expanded.</source>
        <translation>Dieses Dokument deklariert 1 Entity, die nicht aufgelöst wird.</translation>
    </message>
    <message>
        <source>This document declares %1 entities, which are not expanded.</source>
        <translation>Dieses Dokument deklariert %1 Entitys, die nicht aufgelöst werden.</translation>
    </message>
</context>
<context>
    <name>artiscope::Trouble</name>
    <message>
        <source>%1, the header has %2.</source>
        <translation>%1, die Kopfzeile hat %2.</translation>
    </message>
    <message>
        <source>%1, the first row has %2.</source>
        <translation>%1, die erste Zeile hat %2.</translation>
    </message>
    <message>
        <source>The quote in line %1, column %2 (row %3) is never closed: all that follows is in one cell.</source>
        <translation>Das Anführungszeichen in Zeile %1, Spalte %2 (Tabellenzeile %3) wird nie geschlossen: Alles Folgende steht in einer Zelle.</translation>
    </message>
    <message>
        <source>Line %1, column %2 (row %3) has 1 cell</source>
        <translation>Zeile %1, Spalte %2 (Tabellenzeile %3) hat 1 Zelle</translation>
    </message>
    <message>
        <source>Line %1, column %2 (row %3) has %4 cells</source>
        <translation>Zeile %1, Spalte %2 (Tabellenzeile %3) hat %4 Zellen</translation>
    </message>
    <message>
        <source>The control character %1 cannot be in XML.</source>
        <translation>Das Steuerzeichen %1 darf in XML nicht stehen.</translation>
    </message>
    <message>
        <source>“&amp;” must be written as “&amp;amp;” where it begins no reference.</source>
        <translation>„&amp;“ muss als „&amp;amp;“ geschrieben werden, wo es keinen Verweis beginnt.</translation>
    </message>
</context>
<context>
    <name>artiscope::TroubleWords</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>This is not well-formed %1. %2</source>
        <translation>Das ist kein wohlgeformtes %1. %2</translation>
    </message>
    <message>
        <source>One more row is not like it, either.</source>
        <translation>Eine weitere Zeile passt ebenfalls nicht.</translation>
    </message>
    <message>
        <source>%1 more rows are not like it, either.</source>
        <translation>%1 weitere Zeilen passen ebenfalls nicht.</translation>
    </message>
</context>
<context>
    <name>artiscope::ViewAsButton</name>
    <message>
        <source>View &amp;as</source>
        <translation>An&amp;zeigen als</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>Configuration of</source>
        <translation>Konfiguration von</translation>
    </message>
    <message>
        <source>shown as %1 ▾</source>
        <translation>angezeigt als %1 ▾</translation>
    </message>
    <message>
        <source>shown as %1</source>
        <translation>angezeigt als %1</translation>
    </message>
    <message>
        <source>No content is shown.</source>
        <translation>Kein Inhalt wird angezeigt.</translation>
    </message>
    <message>
        <source>Shown as %1, %2.</source>
        <translation>Angezeigt als %1, %2.</translation>
    </message>
    <message>
        <source>Declared %1, shown as %2, %3.</source>
        <translation>Als %1 deklariert, angezeigt als %2, %3.</translation>
    </message>
    <message>
        <source>Show the content as something else; remembered for its definition</source>
        <translation>Inhalt als etwas anderes anzeigen; für seine Definition gemerkt</translation>
    </message>
</context>
<context>
    <name>artiscope::Viewer</name>
    <message>
        <source>Show as %1</source>
        <translation>Als %1 anzeigen</translation>
    </message>
    <message>
        <source>This text is not well-formed, so it cannot be reformatted.</source>
        <translation>Dieser Text ist nicht wohlgeformt und kann daher nicht neu formatiert werden.</translation>
    </message>
    <message>
        <source>It exists neither in %1 nor in what is shown.</source>
        <translation>Es existiert weder in %1 noch in dem, was gezeigt wird.</translation>
    </message>
    <message>
        <source>These are bytes and no text, so there are no lines to compare.</source>
        <translation>Das sind Bytes und kein Text, daher gibt es keine Zeilen zu vergleichen.</translation>
    </message>
    <message>
        <source>Loading what it is in %1…</source>
        <translation>Inhalt in %1 wird geladen…</translation>
    </message>
    <message>
        <source>Choose an artifact to read it.</source>
        <translation>Wählen Sie ein Artefakt, um es zu lesen.</translation>
    </message>
    <message>
        <source>Nothing has been rendered yet.</source>
        <translation>Noch nichts gerendert.</translation>
    </message>
    <message>
        <source>The artifact of %1 is waiting for its first rendering.</source>
        <translation>Das Artefakt von %1 wartet auf sein erstes Rendering.</translation>
    </message>
    <message>
        <source>Loading %1: %2 so far…</source>
        <translation>%1 wird geladen: bisher %2…</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>%1 wird geladen…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This artifact</source>
        <translation>Dieses Artefakt</translation>
    </message>
    <message>
        <source>%1 does not exist on the branch %2.</source>
        <translation>%1 existiert auf dem Branch %2 nicht.</translation>
    </message>
    <message>
        <source>%1 did not exist on the branch %2 at that time.</source>
        <translation>%1 existierte auf dem Branch %2 zu dieser Zeit nicht.</translation>
    </message>
    <message>
        <source>The server goes on calling this artifact failed, but its rendering of %1 went well and made the same content as before.</source>
        <translation>Der Server führt dieses Artefakt weiterhin als fehlgeschlagen, aber sein Rendering (%1) war erfolgreich und ergab denselben Inhalt wie zuvor.</translation>
    </message>
    <message>
        <source>The last rendering failed; this is the last good content, of %1.</source>
        <translation>Das letzte Rendering ist fehlgeschlagen; dies ist der letzte gute Inhalt (%1).</translation>
    </message>
    <message>
        <source>The last rendering failed; this is the last good content.</source>
        <translation>Das letzte Rendering ist fehlgeschlagen; dies ist der letzte gute Inhalt.</translation>
    </message>
    <message>
        <source>The server is rendering this artifact; this is its content so far.</source>
        <translation>Der Server rendert dieses Artefakt; dies ist sein bisheriger Inhalt.</translation>
    </message>
    <message>
        <source>Reformatted view: lines and indentation are not the artifact&apos;s own. “Copy content” and “Save as” give it as it is.</source>
        <translation>Neu formatierte Ansicht: Zeilen und Einrückung sind nicht die des Artefakts. „Inhalt kopieren“ und „Speichern unter“ liefern es unverändert.</translation>
    </message>
    <message>
        <source>Show three-way</source>
        <translation>Drei-Wege zeigen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Loading what it was in %1…</source>
        <translation>Früherer Inhalt in %1 wird geladen…</translation>
    </message>
    <message>
        <source>What it was in %1 are bytes and no text.</source>
        <translation>Der Inhalt in %1 besteht aus Bytes und ist kein Text.</translation>
    </message>
    <message>
        <source>%1 where %2 began</source>
        <translation>%1 bei Beginn von %2</translation>
    </message>
    <message>
        <source>Both %1 and %2 have changed it since the branch began.</source>
        <translation>Sowohl %1 als auch %2 haben es seit Beginn des Branches geändert.</translation>
    </message>
    <message>
        <source>Choose another artifact, or something else to compare with.</source>
        <translation>Wählen Sie ein anderes Artefakt oder etwas anderes zum Vergleichen.</translation>
    </message>
    <message>
        <source>Source shows those of one side.</source>
        <translation>„Quelltext“ zeigt die Bytes einer Seite.</translation>
    </message>
    <message>
        <source>In the list above, or by a few letters.</source>
        <translation>In der Liste oben oder mit ein paar Buchstaben.</translation>
    </message>
    <message>
        <source>It is shown again where it exists: choose another branch or time.</source>
        <translation>Es erscheint wieder, wo es existiert: Wählen Sie einen anderen Branch oder eine andere Zeit.</translation>
    </message>
    <message>
        <source>This text is larger than %1 MB, too large to be reformatted.</source>
        <translation>Dieser Text ist größer als %1 MB und damit zu groß, um neu formatiert zu werden.</translation>
    </message>
    <message>
        <source>Reformatted, this text would be larger than %1 MB, so it stays as it is.</source>
        <translation>Neu formatiert wäre dieser Text größer als %1 MB, daher bleibt er, wie er ist.</translation>
    </message>
    <message>
        <source>This text is nested more than %1 deep, too deep to be reformatted.</source>
        <translation>Dieser Text ist mehr als %1-fach verschachtelt, zu tief, um neu formatiert zu werden.</translation>
    </message>
    <message>
        <source>This text has more than %L1 values, too many to be reformatted.</source>
        <translation>Dieser Text hat mehr als %L1 Werte, zu viele, um neu formatiert zu werden.</translation>
    </message>
</context>
<context>
    <name>artiscope::ViewerBar</name>
    <message>
        <source>Ways to look at the artifact</source>
        <translation>Ansichten des Artefakts</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Three-way</source>
        <translation>Drei-Wege</translation>
    </message>
    <message>
        <source>Show both sides beside what the branch began as</source>
        <translation>Beide Seiten neben dem Ursprung des Branches zeigen</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umbruch</translation>
    </message>
    <message>
        <source>Break long lines at the edge of the window</source>
        <translation>Lange Zeilen am Fensterrand umbrechen</translation>
    </message>
    <message>
        <source>Blame</source>
        <translation>Blame</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Zwei vergleichen</translation>
    </message>
    <message>
        <source>Such a text has no preview; its source is all there is.</source>
        <translation>Ein solcher Text hat keine Vorschau; es gibt nur seinen Quelltext.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The built-in sample found no free port.</source>
        <translation>Das eingebaute Beispiel hat keinen freien Port gefunden.</translation>
    </message>
</context>
</TS>
