<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>artiscope::About</name>
    <message>
        <source>About Artiscope</source>
        <translation>À propos d’Artiscope</translation>
    </message>
    <message>
        <source>&lt;b&gt;Artiscope %1&lt;/b&gt;&lt;br&gt;Find, read and render the artifacts of an Infrahub server.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2.</source>
        <translation>&lt;b&gt;Artiscope %1&lt;/b&gt;&lt;br&gt;Trouver, lire et générer les artefacts d’un serveur Infrahub.&lt;br&gt;&lt;br&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Construit avec Qt %2.</translation>
    </message>
</context>
<context>
    <name>artiscope::Actions</name>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Connexions…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Fermer la session</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <translation>Ouvrir un &amp;lien…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open the link on the clip&amp;board</source>
        <translation>Ouvrir le lien du &amp;presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Aller n’importe où…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>Co&amp;mmandes…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Choose a b&amp;ranch…</source>
        <translation>Choisir une &amp;branche…</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Choose a &amp;time…</source>
        <translation>Choisir un momen&amp;t…</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Show &amp;now</source>
        <translation>Afficher mai&amp;ntenant</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Volet su&amp;ivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Volet pré&amp;cédent</translation>
    </message>
    <message>
        <source>&amp;Definitions</source>
        <translation>&amp;Définitions</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>P&amp;lan</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Show in &amp;source</source>
        <translation>Afficher dans la so&amp;urce</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Show &amp;in preview</source>
        <translation>Afficher dans l’ap&amp;erçu</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Générer</translation>
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
        <translation>Générer toute la &amp;définition…</translation>
    </message>
    <message>
        <source>About the de&amp;finition</source>
        <translation>À propos de la dé&amp;finition</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>&amp;Open in another program</source>
        <translation>&amp;Ouvrir dans un autre programme</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Print the source…</source>
        <translation>Im&amp;primer la source…</translation>
    </message>
    <message>
        <source>S&amp;ave the source as PDF…</source>
        <translation>Enregistrer la &amp;source en PDF…</translation>
    </message>
    <message>
        <source>With another &amp;branch…</source>
        <translation>Avec une &amp;autre branche…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>With the &amp;default branch</source>
        <translation>Avec la branche par &amp;défaut</translation>
    </message>
    <message>
        <source>With where this branch be&amp;gan</source>
        <translation>Avec le dé&amp;but de cette branche</translation>
    </message>
    <message>
        <source>With this branch &amp;yesterday</source>
        <translation>Avec cette branche &amp;hier</translation>
    </message>
    <message>
        <source>With my last &amp;visit</source>
        <translation>Avec ma dernière &amp;visite</translation>
    </message>
    <message>
        <source>Ch&amp;anges by moment</source>
        <translation>&amp;Modifications par moment</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Say whose changes they a&amp;re</source>
        <translation>Indi&amp;quer l’origine des modifications</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>Échan&amp;ger</translation>
    </message>
    <message>
        <source>S&amp;top comparing</source>
        <translation>Arrêter &amp;la comparaison</translation>
    </message>
    <message>
        <source>Copy patc&amp;h</source>
        <translation>&amp;Copier le patch</translation>
    </message>
    <message>
        <source>Sav&amp;e patch…</source>
        <translation>&amp;Enregistrer le patch…</translation>
    </message>
    <message>
        <source>Save patch of &amp;all…</source>
        <translation>Enregistrer le patch de &amp;tout…</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Enregistrer le &amp;rapport…</translation>
    </message>
    <message>
        <source>&amp;Own program</source>
        <translation>&amp;Programme personnel</translation>
    </message>
    <message>
        <source>Compar&amp;e with clipboard</source>
        <translation>Comparer avec le &amp;presse-papiers</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Compare with &amp;file…</source>
        <translation>Comparer avec un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Modification &amp;suivante</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>Modification p&amp;récédente</translation>
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
        <translation>Comparer à trois &amp;voies</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Y</source>
        <translation>Ctrl+Shift+Y</translation>
    </message>
    <message>
        <source>N&amp;ext conflict</source>
        <translation>C&amp;onflit suivant</translation>
    </message>
    <message>
        <source>Ctrl+F8</source>
        <translation>Ctrl+F8</translation>
    </message>
    <message>
        <source>Previous c&amp;onflict</source>
        <translation>Conflit &amp;précédent</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F8</source>
        <translation>Ctrl+Shift+F8</translation>
    </message>
    <message>
        <source>&amp;Swap sides</source>
        <translation>Écha&amp;nger les côtés</translation>
    </message>
    <message>
        <source>Alt+\</source>
        <translation>Alt+\</translation>
    </message>
    <message>
        <source>Go to where it was &amp;moved</source>
        <translation>All&amp;er au bloc déplacé</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation>Ctrl+Shift+J</translation>
    </message>
    <message>
        <source>C&amp;lose the comparison</source>
        <translation>Fer&amp;mer la comparaison</translation>
    </message>
    <message>
        <source>Show &amp;everything as of here</source>
        <translation>Tout afficher à cette &amp;date</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Compare with the one be&amp;fore</source>
        <translation>Comparer avec la &amp;précédente</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>Compare the &amp;two</source>
        <translation>Comparer les deu&amp;x</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Show who &amp;brought each line</source>
        <translation>Afficher &amp;qui a apporté chaque ligne</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>&amp;Go to the change that brought this line</source>
        <translation>&amp;Aller à la modification qui a apporté cette ligne</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Show &amp;how this line looked before</source>
        <translation>A&amp;fficher l’état antérieur de cette ligne</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>Copy chec&amp;ksum</source>
        <translation>Copier l’&amp;empreinte</translation>
    </message>
    <message>
        <source>Open in the &amp;web page</source>
        <translation>Ouvrir la page &amp;web</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Copy &amp;content</source>
        <translation>Copier le co&amp;ntenu</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copier l’&amp;ID</translation>
    </message>
    <message>
        <source>Copy s&amp;torage id</source>
        <translation>Copier l’ID de stoc&amp;kage</translation>
    </message>
    <message>
        <source>Copy as DEFINITION/TA&amp;RGET</source>
        <translation>Copier comme DÉFINITION/CI&amp;BLE</translation>
    </message>
    <message>
        <source>Cop&amp;y link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Copy &amp;link to the web page</source>
        <translation>Copier le lien &amp;vers la page web</translation>
    </message>
    <message>
        <source>Copy as c&amp;url command</source>
        <translation>Copier en comm&amp;ande curl</translation>
    </message>
    <message>
        <source>Open in a tab of its ow&amp;n</source>
        <translation>Ouvrir dans un nouvel ongle&amp;t</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Open &amp;beside</source>
        <translation>Ouvrir à &amp;côté</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>Garder ouve&amp;rt</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Close ot&amp;hers</source>
        <translation>Fermer les a&amp;utres</translation>
    </message>
    <message>
        <source>Next open &amp;artifact</source>
        <translation>Artefact ou&amp;vert suivant</translation>
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
        <translation>Artefact &amp;ouvert précédent</translation>
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
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <source>Copy s&amp;ubtree</source>
        <translation>Copier le &amp;sous-arbre</translation>
    </message>
    <message>
        <source>Copy &amp;name and value</source>
        <translation>Copier le &amp;nom et la valeur</translation>
    </message>
    <message>
        <source>Copy all &amp;details</source>
        <translation>Copier tous les &amp;détails</translation>
    </message>
    <message>
        <source>&amp;JSONPath</source>
        <translation>&amp;JSONPath</translation>
    </message>
    <message>
        <source>j&amp;q and yq path</source>
        <translation>Chemin j&amp;q et yq</translation>
    </message>
    <message>
        <source>&amp;XPath</source>
        <translation>&amp;XPath</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>F&amp;ilter artifacts</source>
        <translation>F&amp;iltrer les artefacts</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Find in a&amp;rtifact…</source>
        <translation>&amp;Rechercher dans l’artefact…</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rechercher le précéde&amp;nt</translation>
    </message>
    <message>
        <source>Go to &amp;line…</source>
        <translation>Aller à la li&amp;gne…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>&amp;Modifications</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>D&amp;étails</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>View &amp;as</source>
        <translation>Afficher &amp;comme</translation>
    </message>
    <message>
        <source>R&amp;eformat</source>
        <translation>&amp;Reformater</translation>
    </message>
    <message>
        <source>Alt+Shift+F</source>
        <translation>Alt+Shift+F</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>Ren&amp;voi à la ligne</translation>
    </message>
    <message>
        <source>Alt+Z</source>
        <translation>Alt+Z</translation>
    </message>
    <message>
        <source>Zoo&amp;m in</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Z&amp;oom arrière</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Taille habituelle</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Fit into the window</source>
        <translation>Adapter à la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Ctrl+9</source>
        <translation>Ctrl+9</translation>
    </message>
    <message>
        <source>Actual si&amp;ze</source>
        <translation>Taille rée&amp;lle</translation>
    </message>
    <message>
        <source>Ctrl+8</source>
        <translation>Ctrl+8</translation>
    </message>
    <message>
        <source>On &amp;light ground</source>
        <translation>Sur fond &amp;clair</translation>
    </message>
    <message>
        <source>On &amp;dark ground</source>
        <translation>Sur fond &amp;sombre</translation>
    </message>
    <message>
        <source>On a &amp;checkerboard</source>
        <translation>Sur un &amp;damier</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>Copier comme &amp;image</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Enregistrer en P&amp;NG…</translation>
    </message>
    <message>
        <source>Save a&amp;s PDF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>F&amp;old</source>
        <translation>Repl&amp;ier</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Déplier</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>&amp;Tout replier</translation>
    </message>
    <message>
        <source>Unfold a&amp;ll</source>
        <translation>Tout dé&amp;plier</translation>
    </message>
    <message>
        <source>Fold level &amp;1</source>
        <translation>Replier le niveau &amp;1</translation>
    </message>
    <message>
        <source>Fold level &amp;2</source>
        <translation>Replier le niveau &amp;2</translation>
    </message>
    <message>
        <source>Fold level &amp;3</source>
        <translation>Replier le niveau &amp;3</translation>
    </message>
    <message>
        <source>Fold level &amp;4</source>
        <translation>Replier le niveau &amp;4</translation>
    </message>
    <message>
        <source>Show the side &amp;bar</source>
        <translation>Afficher la &amp;barre latérale</translation>
    </message>
    <message>
        <source>Show the ou&amp;tline</source>
        <translation>Afficher le &amp;plan</translation>
    </message>
    <message>
        <source>&amp;Keep section headings on top</source>
        <translation>Gar&amp;der les titres de section en haut</translation>
    </message>
    <message>
        <source>Show white s&amp;pace marks</source>
        <translation>Mar&amp;quer les blancs</translation>
    </message>
    <message>
        <source>Show &amp;runs</source>
        <translation>&amp;Afficher les exécutions</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;About Artiscope</source>
        <translation>À &amp;propos d’Artiscope</translation>
    </message>
    <message>
        <source>Choose an artifact to generate it.</source>
        <translation>Choisissez un artefact pour le générer.</translation>
    </message>
    <message>
        <source>choose an artifact first</source>
        <translation>choisissez d’abord un artefact</translation>
    </message>
    <message>
        <source>Choose a definition to generate all of it.</source>
        <translation>Choisissez une définition pour la générer en entier.</translation>
    </message>
    <message>
        <source>choose a definition first</source>
        <translation>choisissez d’abord une définition</translation>
    </message>
    <message>
        <source>Choose an artifact first.</source>
        <translation>Choisissez d’abord un artefact.</translation>
    </message>
    <message>
        <source>Choose a definition first.</source>
        <translation>Choisissez d’abord une définition.</translation>
    </message>
    <message>
        <source>No content is loaded to be searched.</source>
        <translation>Aucun contenu n’est chargé pour une recherche.</translation>
    </message>
    <message>
        <source>These bytes are not text.</source>
        <translation>Ces octets ne sont pas du texte.</translation>
    </message>
    <message>
        <source>No content is loaded to be printed.</source>
        <translation>Aucun contenu n’est chargé pour l’impression.</translation>
    </message>
    <message>
        <source>Such a text has no preview; its source is all there is.</source>
        <translation>Un tel texte n’a pas d’aperçu&#x202f;; il n’y a que sa source.</translation>
    </message>
    <message>
        <source>What is shown cannot be made larger or smaller.</source>
        <translation>Ce qui est affiché ne peut être ni agrandi ni réduit.</translation>
    </message>
    <message>
        <source>Only a drawing can be fitted.</source>
        <translation>Seul un dessin peut être adapté.</translation>
    </message>
    <message>
        <source>No content is loaded.</source>
        <translation>Aucun contenu n’est chargé.</translation>
    </message>
    <message>
        <source>Only JSON and XML can be reformatted.</source>
        <translation>Seuls JSON et XML peuvent être reformatés.</translation>
    </message>
    <message>
        <source>No drawing is shown.</source>
        <translation>Aucun dessin n’est affiché.</translation>
    </message>
    <message>
        <source>These are too many to have a tab each: choose fewer.</source>
        <translation>Il y en a trop pour un onglet chacun&#x202f;: choisissez-en moins.</translation>
    </message>
    <message>
        <source>No artifact is open.</source>
        <translation>Aucun artefact n’est ouvert.</translation>
    </message>
    <message>
        <source>No other artifact is open here.</source>
        <translation>Aucun autre artefact n’est ouvert ici.</translation>
    </message>
    <message>
        <source>No content is loaded to be compared.</source>
        <translation>Aucun contenu n’est chargé pour une comparaison.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Nothing is compared.</source>
        <translation>Rien n’est comparé.</translation>
    </message>
    <message>
        <source>Nothing was moved at this place.</source>
        <translation>Rien n’a été déplacé à cet endroit.</translation>
    </message>
    <message>
        <source>Stop comparing the snapshots instead.</source>
        <translation>Arrêtez plutôt la comparaison des instantanés.</translation>
    </message>
    <message>
        <source>There is no change that counts.</source>
        <translation>Il n’y a pas de modification qui compte.</translation>
    </message>
    <message>
        <source>There is no change behind this place.</source>
        <translation>Il n’y a pas de modification après cet endroit.</translation>
    </message>
    <message>
        <source>There is no change before this place.</source>
        <translation>Il n’y a pas de modification avant cet endroit.</translation>
    </message>
    <message>
        <source>It is not known what this one was where the branch began.</source>
        <translation>On ne sait pas ce qu’était celui-ci au début de la branche.</translation>
    </message>
    <message>
        <source>Have it said whose the changes are first.</source>
        <translation>Faites d’abord indiquer l’origine des modifications.</translation>
    </message>
    <message>
        <source>Show the three-way comparison first.</source>
        <translation>Affichez d’abord la comparaison à trois voies.</translation>
    </message>
    <message>
        <source>There is no conflict.</source>
        <translation>Il n’y a pas de conflit.</translation>
    </message>
    <message>
        <source>There is no conflict behind this place.</source>
        <translation>Il n’y a pas de conflit après cet endroit.</translation>
    </message>
    <message>
        <source>There is no conflict before this place.</source>
        <translation>Il n’y a pas de conflit avant cet endroit.</translation>
    </message>
    <message>
        <source>No snapshots are compared.</source>
        <translation>Aucun instantané n’est comparé.</translation>
    </message>
    <message>
        <source>The snapshots are still being compared.</source>
        <translation>La comparaison des instantanés est encore en cours.</translation>
    </message>
    <message>
        <source>The snapshots could not be compared.</source>
        <translation>Les instantanés n’ont pas pu être comparés.</translation>
    </message>
    <message>
        <source>Show the history of an artifact first.</source>
        <translation>Affichez d’abord l’historique d’un artefact.</translation>
    </message>
    <message>
        <source>Choose one revision first.</source>
        <translation>Choisissez d’abord une révision.</translation>
    </message>
    <message>
        <source>None is known before this one.</source>
        <translation>On n’en connaît pas avant celle-ci.</translation>
    </message>
    <message>
        <source>Choose two revisions first: the second one with Ctrl held down.</source>
        <translation>Choisissez d’abord deux révisions&#x202f;: la seconde en maintenant Ctrl enfoncé.</translation>
    </message>
    <message>
        <source>Show who brought each line first.</source>
        <translation>Affichez d’abord qui a apporté chaque ligne.</translation>
    </message>
    <message>
        <source>The server has none of it.</source>
        <translation>Le serveur n’en a pas.</translation>
    </message>
    <message>
        <source>No server is connected.</source>
        <translation>Aucun serveur n’est connecté.</translation>
    </message>
    <message>
        <source>This is the default branch.</source>
        <translation>C’est la branche par défaut.</translation>
    </message>
    <message>
        <source>You were not on this server before.</source>
        <translation>C’est votre première visite sur ce serveur.</translation>
    </message>
    <message>
        <source>The server does not say when this branch began.</source>
        <translation>Le serveur n’indique pas quand cette branche a commencé.</translation>
    </message>
    <message>
        <source>Only of a branch that is compared with the default branch.</source>
        <translation>Seulement pour une branche comparée avec la branche par défaut.</translation>
    </message>
    <message>
        <source>Such a text has no outline.</source>
        <translation>Un tel texte n’a pas de plan.</translation>
    </message>
    <message>
        <source>Only a tree has places in the source.</source>
        <translation>Seul un arbre a des emplacements dans la source.</translation>
    </message>
    <message>
        <source>Only JSON, YAML and XML have a tree.</source>
        <translation>Seuls JSON, YAML et XML ont un arbre.</translation>
    </message>
    <message>
        <source>The place is that of the caret: show the source first.</source>
        <translation>L’emplacement est celui du curseur&#x202f;: affichez d’abord la source.</translation>
    </message>
    <message>
        <source>What is folded is the source: show it first.</source>
        <translation>Le repliage porte sur la source&#x202f;: affichez-la d’abord.</translation>
    </message>
    <message>
        <source>Only the lines that match are shown.</source>
        <translation>Seules les lignes trouvées sont affichées.</translation>
    </message>
    <message>
        <source>There is nothing to fold in this text.</source>
        <translation>Il n’y a rien à replier dans ce texte.</translation>
    </message>
    <message>
        <source>The path is that of the caret: show the source first.</source>
        <translation>Le chemin est celui du curseur&#x202f;: affichez d’abord la source.</translation>
    </message>
    <message>
        <source>The outline is being made.</source>
        <translation>Le plan est en cours d’établissement.</translation>
    </message>
    <message>
        <source>Only JSON and YAML have such paths.</source>
        <translation>Seuls JSON et YAML ont de tels chemins.</translation>
    </message>
    <message>
        <source>Only XML and drawings have such paths.</source>
        <translation>Seuls le XML et les dessins ont de tels chemins.</translation>
    </message>
    <message>
        <source>There is no connection to a server.</source>
        <translation>Il n’y a pas de connexion à un serveur.</translation>
    </message>
    <message>
        <source>You are looking anonymously.</source>
        <translation>Vous consultez anonymement.</translation>
    </message>
    <message>
        <source>No server is open.</source>
        <translation>Aucun serveur n’est ouvert.</translation>
    </message>
    <message>
        <source>There is no place before this one.</source>
        <translation>Il n’y a pas d’endroit avant celui-ci.</translation>
    </message>
    <message>
        <source>There is no place after this one.</source>
        <translation>Il n’y a pas d’endroit après celui-ci.</translation>
    </message>
    <message>
        <source>This is now.</source>
        <translation>C’est déjà l’état actuel.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Pa&amp;ramètres…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>High &amp;contrast, light</source>
        <translation>Con&amp;traste élevé, clair</translation>
    </message>
    <message>
        <source>&amp;High contrast, dark</source>
        <translation>Contraste éle&amp;vé, sombre</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Copy diagnostic &amp;report</source>
        <translation>&amp;Copier le rapport de diagnostic</translation>
    </message>
    <message>
        <source>Make the pane &amp;wider</source>
        <translation>Volet plus &amp;large</translation>
    </message>
    <message>
        <source>Make the pane &amp;narrower</source>
        <translation>Volet plus ét&amp;roit</translation>
    </message>
    <message>
        <source>Make the pane &amp;higher</source>
        <translation>Volet plus &amp;haut</translation>
    </message>
    <message>
        <source>Make the pane &amp;lower</source>
        <translation>Volet plus &amp;bas</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Show &amp;rulers</source>
        <translation>Afficher des r&amp;ègles</translation>
    </message>
    <message>
        <source>Save &amp;JSON…</source>
        <translation>Enregistrer le &amp;JSON…</translation>
    </message>
    <message>
        <source>There was nothing of this one where the branch began.</source>
        <translation>Celui-ci n’existait pas encore au début de la branche.</translation>
    </message>
    <message>
        <source>only the other snapshot has it</source>
        <translation>seul l’autre instantané la contient</translation>
    </message>
    <message>
        <source>Only the snapshot that is compared with has this definition.</source>
        <translation>Seul l’instantané auquel on compare contient cette définition.</translation>
    </message>
    <message>
        <source>Patches are made, and other programs opened, of snapshots and revisions only: close this comparison first.</source>
        <translation>Les patchs et les autres programmes ne concernent que les instantanés et les révisions&#x202f;: fermez d’abord cette comparaison.</translation>
    </message>
</context>
<context>
    <name>artiscope::ArtifactCommands</name>
    <message>
        <source>Opened %1, a copy that cannot be changed.</source>
        <translation>%1 ouvert&#x202f;: une copie non modifiable.</translation>
    </message>
    <message>
        <source>The content is on the clipboard.</source>
        <translation>Le contenu est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>1 line on the clipboard.</source>
        <translation>1 ligne dans le presse-papiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines on the clipboard.</source>
        <translation>
            <numerusform>%n ligne dans le presse-papiers.</numerusform>
            <numerusform>%n lignes dans le presse-papiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save artifact</source>
        <translation>Enregistrer l’artefact</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>artiscope::ArtifactModel</name>
    <message>
        <source>Artifact</source>
        <translation>Artefact</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Storage id</source>
        <translation>ID de stockage</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>artiscope::ArtifactTable</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefacts</translation>
    </message>
    <message>
        <source>No server is connected.</source>
        <translation>Aucun serveur n’est connecté.</translation>
    </message>
    <message>
        <source>No artifacts are loaded yet.</source>
        <translation>Aucun artefact n’est encore chargé.</translation>
    </message>
    <message>
        <source>Loading artifacts of %1… These are still those of %2.</source>
        <translation>Chargement des artefacts de %1… Ceux-ci sont encore ceux de %2.</translation>
    </message>
    <message>
        <source>Loading artifacts…</source>
        <translation>Chargement des artefacts…</translation>
    </message>
    <message>
        <source>There are no artifacts here.</source>
        <translation>Il n’y a pas d’artefact ici.</translation>
    </message>
    <message>
        <source>No artifact matches the filter.</source>
        <translation>Aucun artefact ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>There are no artifacts of %1 here.</source>
        <translation>Il n’y a pas d’artefact de %1 ici.</translation>
    </message>
    <message>
        <source>Nothing had been rendered on the branch %1 by then.</source>
        <translation>Aucun rendu n’avait encore eu lieu sur la branche %1.</translation>
    </message>
    <message>
        <source>The branch %1 has no artifact definition.</source>
        <translation>La branche %1 n’a pas de définition d’artefact.</translation>
    </message>
    <message>
        <source>Each of its targets gets one when the whole definition is generated.</source>
        <translation>Chacune de ses cibles en reçoit un quand toute la définition est générée.</translation>
    </message>
    <message>
        <source>Nothing has been rendered on the branch %1 yet. Choose a definition and generate it.</source>
        <translation>Aucun rendu n’a encore eu lieu sur la branche %1. Choisissez une définition et générez-la.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
</context>
<context>
    <name>artiscope::Banner</name>
    <message>
        <source>Put this notice away</source>
        <translation>Masquer cet avis</translation>
    </message>
</context>
<context>
    <name>artiscope::BlameGutter</name>
    <message>
        <source>Who brought each line</source>
        <translation>Qui a apporté chaque ligne</translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>Ligne %L1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>artiscope::BlockText</name>
    <message>
        <source>There is no connection to a server.</source>
        <translation>Il n’y a pas de connexion à un serveur.</translation>
    </message>
    <message>
        <source>A past time is shown; generating works on now.</source>
        <translation>Un moment passé est affiché&#x202f;; la génération porte sur l’état actuel.</translation>
    </message>
    <message>
        <source>The server has not said yet what you may do on this branch.</source>
        <translation>Le serveur n’a pas encore indiqué ce que vous pouvez faire sur cette branche.</translation>
    </message>
    <message>
        <source>Generating needs a sign-in; you are looking anonymously.</source>
        <translation>La génération exige de s’identifier&#x202f;; vous consultez anonymement.</translation>
    </message>
    <message>
        <source>Your account may not create and update artifacts on this branch.</source>
        <translation>Votre compte ne peut pas créer ni mettre à jour des artefacts sur cette branche.</translation>
    </message>
    <message>
        <source>This branch has been merged; nothing more can be generated on it.</source>
        <translation>Cette branche a été fusionnée&#x202f;; plus rien ne peut y être généré.</translation>
    </message>
    <message>
        <source>This branch is being merged; wait until that is over.</source>
        <translation>Cette branche est en cours de fusion&#x202f;; attendez qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>This branch is being deleted.</source>
        <translation>Cette branche est en cours de suppression.</translation>
    </message>
    <message>
        <source>This branch needs a rebase before anything can be generated on it.</source>
        <translation>Cette branche doit être rebasée avant que quoi que ce soit puisse y être généré.</translation>
    </message>
    <message>
        <source>A merge of this branch failed; an administrator has to recover it first.</source>
        <translation>Une fusion de cette branche a échoué&#x202f;; un administrateur doit d’abord la rétablir.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>a past time is shown</source>
        <translation>moment passé affiché</translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <translation>en attente du serveur</translation>
    </message>
    <message>
        <source>needs a sign-in</source>
        <translation>identification requise</translation>
    </message>
    <message>
        <source>not allowed on this branch</source>
        <translation>non autorisé sur cette branche</translation>
    </message>
    <message>
        <source>the branch is merged</source>
        <translation>branche fusionnée</translation>
    </message>
    <message>
        <source>the branch is being merged</source>
        <translation>fusion de la branche en cours</translation>
    </message>
    <message>
        <source>the branch is being deleted</source>
        <translation>suppression de la branche en cours</translation>
    </message>
    <message>
        <source>needs a rebase</source>
        <translation>branche à rebaser</translation>
    </message>
    <message>
        <source>a merge has failed</source>
        <translation>échec d’une fusion</translation>
    </message>
</context>
<context>
    <name>artiscope::BranchModel</name>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>needs a rebase</source>
        <translation>à rebaser</translation>
    </message>
    <message>
        <source>needs a rebase after an upgrade</source>
        <translation>à rebaser après une mise à niveau</translation>
    </message>
    <message>
        <source>merging</source>
        <translation>en fusion</translation>
    </message>
    <message>
        <source>merge failed</source>
        <translation>échec de fusion</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionnée</translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation>en suppression</translation>
    </message>
    <message>
        <source>default branch</source>
        <translation>branche par défaut</translation>
    </message>
    <message>
        <source>Branched from %1 at %2</source>
        <translation>Issue de %1, le %2</translation>
    </message>
    <message>
        <source>branched %1</source>
        <translation>créée %1</translation>
    </message>
</context>
<context>
    <name>artiscope::BranchPopup</name>
    <message>
        <source>Search branches</source>
        <translation>Rechercher des branches</translation>
    </message>
    <message>
        <source>Ask the server for its branches again</source>
        <translation>Redemander les branches au serveur</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>No branches are known yet.</source>
        <translation>Aucune branche n’est encore connue.</translation>
    </message>
    <message>
        <source>Loading branches…</source>
        <translation>Chargement des branches…</translation>
    </message>
    <message>
        <source>No branch matches.</source>
        <translation>Aucune branche ne correspond.</translation>
    </message>
    <message>
        <source>Esc empties the search.</source>
        <translation>Échap vide la recherche.</translation>
    </message>
</context>
<context>
    <name>artiscope::BranchRows</name>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
</context>
<context>
    <name>artiscope::BranchSelector</name>
    <message>
        <source>branch</source>
        <translation>branche</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>disparue</translation>
    </message>
    <message>
        <source>No server is connected.</source>
        <translation>Aucun serveur n’est connecté.</translation>
    </message>
    <message>
        <source>The branch %1 is no longer on the server. Choose another one.</source>
        <translation>La branche %1 n’est plus sur le serveur. Choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>artiscope::BreadcrumbBar</name>
    <message>
        <source>Where the caret is: %1</source>
        <translation>Position du curseur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
</context>
<context>
    <name>artiscope::ByteWords</name>
    <message>
        <source>mixed: CR LF %1, LF %2</source>
        <translation>mixtes&#x202f;: CR LF %1, LF %2</translation>
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
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 NUL</source>
        <translation>%1 NUL</translation>
    </message>
    <message>
        <source>1 control character</source>
        <translation>1 caractère de contrôle</translation>
    </message>
    <message>
        <source>%1 control characters</source>
        <translation>%1 caractères de contrôle</translation>
    </message>
    <message>
        <source>1 byte that is not UTF-8</source>
        <translation>1 octet non UTF-8</translation>
    </message>
    <message>
        <source>%1 bytes that are not UTF-8</source>
        <translation>%1 octets non UTF-8</translation>
    </message>
    <message>
        <source>UTF-16, little endian, shown as text</source>
        <translation>UTF-16, petit-boutiste, affiché comme texte</translation>
    </message>
    <message>
        <source>UTF-16, big endian, shown as text</source>
        <translation>UTF-16, gros-boutiste, affiché comme texte</translation>
    </message>
    <message>
        <source>UTF-32, little endian, shown as text</source>
        <translation>UTF-32, petit-boutiste, affiché comme texte</translation>
    </message>
    <message>
        <source>UTF-32, big endian, shown as text</source>
        <translation>UTF-32, gros-boutiste, affiché comme texte</translation>
    </message>
    <message>
        <source>UTF-8 with byte order mark</source>
        <translation>UTF-8 avec BOM</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>1 invalid character replaced</source>
        <translation>1 caractère non valide remplacé</translation>
    </message>
    <message>
        <source>%1 invalid characters replaced</source>
        <translation>%1 caractères non valides remplacés</translation>
    </message>
    <message>
        <source>line ends %1</source>
        <translation>fins de ligne %1</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Fins de ligne</translation>
    </message>
    <message>
        <source>no line end at the end</source>
        <translation>pas de fin de ligne à la fin</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>Caractères de contrôle</translation>
    </message>
    <message>
        <source>Invalid UTF-8</source>
        <translation>UTF-8 non valide</translation>
    </message>
</context>
<context>
    <name>artiscope::ChangeSetModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>artiscope::ChangeSetText</name>
    <message>
        <source>%1 changed</source>
        <translation>modif.&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>ajouts&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>suppr.&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>The server could not be asked for its events: what came and went again, and who it was, is not known. Look again later.</source>
        <translation>Le serveur n’a pas pu être interrogé sur ses événements&#x202f;: ce qui est apparu puis reparti, et par qui, n’est pas connu. Cherchez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>The server has no events of that time: what came and went again, and who it was, is not known.</source>
        <translation>Le serveur n’a pas d’événements de cette période&#x202f;: ce qui est apparu puis reparti, et par qui, n’est pas connu.</translation>
    </message>
    <message>
        <source>There are more events than are read at once; before %1, what came and went again, and who it was, is not known. Choose a shorter time.</source>
        <translation>Il y a plus d’événements qu’il n’en est lu à la fois&#x202f;; avant %1, ce qui est apparu puis reparti, et par qui, n’est pas connu. Choisissez une période plus courte.</translation>
    </message>
    <message>
        <source>Events go back to %1: what came and went again before, and who it was, is not known.</source>
        <translation>Les événements remontent au %1&#x202f;: ce qui est apparu puis reparti auparavant, et par qui, n’est pas connu.</translation>
    </message>
    <message>
        <source>“%1” was made or rebased last at %2: what was before is the default branch&apos;s.</source>
        <translation>La création ou le dernier rebase de «&#x202f;%1&#x202f;» date du %2&#x202f;: ce qui précède appartient à la branche par défaut.</translation>
    </message>
    <message>
        <source>The server&apos;s data began at %1.</source>
        <translation>Les données du serveur remontent au %1.</translation>
    </message>
</context>
<context>
    <name>artiscope::ChangeText</name>
    <message>
        <source>%1 changed, %2 added, %3 removed of %4</source>
        <translation>modifiés&#x202f;: %1, ajoutés&#x202f;: %2, supprimés&#x202f;: %3, sur %4</translation>
    </message>
    <message>
        <source>%1 (%2 not comparable)</source>
        <translation>%1 (non comparables&#x202f;: %2)</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>modifiés&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>ajoutés&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>supprimés&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 not comparable</source>
        <translation>non comparables&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>inchangés&#x202f;: %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>non comparable</translation>
    </message>
    <message>
        <source>the branch</source>
        <translation>la branche</translation>
    </message>
    <message>
        <source>default branch</source>
        <translation>branche par défaut</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>A</source>
        <comment>added</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>R</source>
        <comment>removed</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>M</source>
        <comment>changed</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>failed, without content</source>
        <translation>en échec, sans contenu</translation>
    </message>
    <message>
        <source>never rendered</source>
        <translation>jamais rendu</translation>
    </message>
    <message>
        <source>no checksum recorded</source>
        <translation>pas d’empreinte enregistrée</translation>
    </message>
    <message>
        <source>failed, earlier content</source>
        <translation>en échec, contenu antérieur</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>gauche&#x202f;: %1</translation>
    </message>
    <message>
        <source>right: %1</source>
        <translation>droite&#x202f;: %1</translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <translation>+%1 −%2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>pas du texte</translation>
    </message>
    <message>
        <source>line ends</source>
        <translation>fins de ligne</translation>
    </message>
    <message>
        <source>%1 line</source>
        <translation>%1 ligne</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>1 difference ignored</source>
        <translation>1 différence ignorée</translation>
    </message>
    <message>
        <source>%1 differences ignored</source>
        <translation>%1 différences ignorées</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>BOM</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>encodage</translation>
    </message>
    <message>
        <source>One artifact is not in the patch: a side that it is on has nothing to be compared.</source>
        <translation>Un artefact n’est pas dans le patch&#x202f;: d’un côté où il existe, il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>%1 artifacts are not in the patch: a side that they are on has nothing to be compared.</source>
        <translation>%1 artefacts ne sont pas dans le patch&#x202f;: d’un côté où ils existent, il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1, %2 en échec</translation>
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
        <translation>C’était la dernière modification. Encore une fois pour aller à %1.</translation>
    </message>
    <message>
        <source>That was the first change. Once more goes to %1.</source>
        <translation>C’était la première modification. Encore une fois pour aller à %1.</translation>
    </message>
</context>
<context>
    <name>artiscope::ChangesByMoment</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Relancer</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Changes by moment</source>
        <translation>Modifications par moment</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Changes on %1 by moment</source>
        <translation>Modifications sur %1 par moment</translation>
    </message>
    <message>
        <source>Nothing changed between %1 and %2.</source>
        <translation>Rien n’a changé entre %1 et %2.</translation>
    </message>
    <message>
        <source>Stopped: there may be more.</source>
        <translation>Arrêté&#x202f;: il peut y en avoir d’autres.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The search was stopped before a change was found.</source>
        <translation>La recherche a été arrêtée avant qu’une modification soit trouvée.</translation>
    </message>
    <message>
        <source>Looking for changes…</source>
        <translation>Recherche des modifications…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The branch just before this moment with the branch just after it</source>
        <translation>La branche juste avant ce moment, avec la branche juste après</translation>
    </message>
    <message>
        <source>Choose a moment first.</source>
        <translation>Choisissez d’abord un moment.</translation>
    </message>
    <message>
        <source>Choose a longer span above, or another branch in the main window.</source>
        <translation>Choisissez une période plus longue ci-dessus, ou une autre branche dans la fenêtre principale.</translation>
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
        <translation>Dép&amp;lacer à gauche</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Déplace&amp;r à droite</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>Colonnes habit&amp;uelles</translation>
    </message>
    <message>
        <source>&amp;First to last</source>
        <translation>Du début à la &amp;fin</translation>
    </message>
    <message>
        <source>&amp;Last to first</source>
        <translation>De &amp;la fin au début</translation>
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
        <translation>Il faut au moins une colonne.</translation>
    </message>
    <message>
        <source>Move “%1” &amp;left</source>
        <translation>Dép&amp;lacer «&#x202f;%1&#x202f;» à gauche</translation>
    </message>
    <message>
        <source>Move “%1” &amp;right</source>
        <translation>Déplace&amp;r «&#x202f;%1&#x202f;» à droite</translation>
    </message>
    <message>
        <source>Go to a column of the table first, with the arrow keys.</source>
        <translation>Allez d’abord sur une colonne du tableau, avec les touches fléchées.</translation>
    </message>
    <message>
        <source>“%1” is the first one on the left.</source>
        <translation>«&#x202f;%1&#x202f;» est la première à gauche.</translation>
    </message>
    <message>
        <source>“%1” is the last one on the right.</source>
        <translation>«&#x202f;%1&#x202f;» est la dernière à droite.</translation>
    </message>
    <message>
        <source>Make &amp;wider</source>
        <translation>Plus lar&amp;ge</translation>
    </message>
    <message>
        <source>Make &amp;narrower</source>
        <translation>Plus étr&amp;oit</translation>
    </message>
    <message>
        <source>Make “%1” &amp;wider</source>
        <translation>«&#x202f;%1&#x202f;» plus lar&amp;ge</translation>
    </message>
    <message>
        <source>Make “%1” &amp;narrower</source>
        <translation>«&#x202f;%1&#x202f;» plus étr&amp;oit</translation>
    </message>
</context>
<context>
    <name>artiscope::CompareChoices</name>
    <message>
        <source>C&amp;hanges shown</source>
        <translation>Modifications affi&amp;chées</translation>
    </message>
    <message>
        <source>&amp;Ignoring</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>&amp;Unified</source>
        <translation>&amp;Unifié</translation>
    </message>
    <message>
        <source>&amp;Lines that are there once meet first</source>
        <translation>Apparier d’abord les &amp;lignes uniques</translation>
    </message>
    <message>
        <source>The patience way of comparing: it often keeps whole blocks together.</source>
        <translation>La méthode de comparaison «&#x202f;patience&#x202f;»&#x202f;: elle garde souvent ensemble des blocs entiers.</translation>
    </message>
    <message>
        <source>&amp;All lines</source>
        <translation>&amp;Toutes les lignes</translation>
    </message>
    <message>
        <source>Changes with &amp;1 line around them</source>
        <translation>Modifications avec &amp;1 ligne autour</translation>
    </message>
    <message>
        <source>Changes with &amp;3 lines around them</source>
        <translation>Modifications avec &amp;3 lignes autour</translation>
    </message>
    <message>
        <source>Changes with 10 lines ar&amp;ound them</source>
        <translation>Modifications avec 10 lignes autou&amp;r</translation>
    </message>
    <message>
        <source>&amp;White space</source>
        <translation>&amp;Espaces</translation>
    </message>
    <message>
        <source>Letter &amp;case</source>
        <translation>&amp;Casse</translation>
    </message>
    <message>
        <source>&amp;Blank lines</source>
        <translation>&amp;Lignes vides</translation>
    </message>
    <message>
        <source>C&amp;omments</source>
        <translation>C&amp;ommentaires</translation>
    </message>
    <message>
        <source>&amp;Expressions of my own…</source>
        <translation>E&amp;xpressions personnelles…</translation>
    </message>
    <message>
        <source>On&amp;ly for one definition</source>
        <translation>&amp;Uniquement pour une définition</translation>
    </message>
    <message>
        <source>On&amp;ly for “%1”</source>
        <translation>&amp;Uniquement pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>An artifact has to be shown.</source>
        <translation>Un artefact doit être affiché.</translation>
    </message>
</context>
<context>
    <name>artiscope::ComparePage</name>
    <message>
        <source>%1 – nothing is ignored</source>
        <translation>%1 – rien n’est ignoré</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>moved to line %L1</source>
        <translation>déplacée vers la ligne %L1</translation>
    </message>
    <message>
        <source>moved from line %L1</source>
        <translation>déplacée depuis la ligne %L1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 – here: %2</source>
        <translation>%1 – ici&#x202f;: %2</translation>
    </message>
    <message>
        <source>How the changes are shown</source>
        <translation>Affichage des modifications</translation>
    </message>
    <message>
        <source>What is no difference</source>
        <translation>Ce qui n’est pas une différence</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Échanger les côtés</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Fermer la comparaison</translation>
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
        <translation>À %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>No difference but what is ignored.</source>
        <translation>Aucune différence hormis ce qui est ignoré.</translation>
    </message>
    <message>
        <source>%1 – “%2” is not heeded: %3</source>
        <translation>%1 – «&#x202f;%2&#x202f;» n’est pas pris en compte&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 – “%2” is not heeded: it would take too long</source>
        <translation>%1 – «&#x202f;%2&#x202f;» n’est pas pris en compte&#x202f;: ce serait trop long</translation>
    </message>
    <message>
        <source>Unified ▾</source>
        <translation>Unifié ▾</translation>
    </message>
    <message>
        <source>Side by side ▾</source>
        <translation>Côte à côte ▾</translation>
    </message>
    <message>
        <source>Ignoring ▾</source>
        <translation>Ignorer ▾</translation>
    </message>
    <message>
        <source>Nothing ignored ▾</source>
        <translation>Rien d’ignoré ▾</translation>
    </message>
    <message>
        <source>1 difference ignored ▾</source>
        <translation>1 différence ignorée ▾</translation>
    </message>
    <message>
        <source>%L1 differences ignored ▾</source>
        <translation>%L1 différences ignorées ▾</translation>
    </message>
    <message>
        <source>No change behind this place</source>
        <translation>Aucune modification après cet endroit</translation>
    </message>
    <message>
        <source>No change before this place</source>
        <translation>Aucune modification avant cet endroit</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 modification</translation>
    </message>
    <message>
        <source>%L1 changes</source>
        <translation>%L1 modifications</translation>
    </message>
    <message>
        <source>No line differs but what is ignored</source>
        <translation>Aucune ligne ne diffère hormis ce qui est ignoré</translation>
    </message>
</context>
<context>
    <name>artiscope::Comparing</name>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Comparer avec un fichier</translation>
    </message>
</context>
<context>
    <name>artiscope::ComparisonCommands</name>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 n’est pas installé.</translation>
    </message>
    <message>
        <source>Reading what differs: %1 of %2…</source>
        <translation>Lecture de ce qui diffère&#x202f;: %1 sur %2…</translation>
    </message>
    <message>
        <source>There is nothing to be patched: no content differs.</source>
        <translation>Rien à mettre dans un patch&#x202f;: aucun contenu ne diffère.</translation>
    </message>
    <message>
        <source>Not copied: some of it is no UTF-8, which a clipboard would spoil. Save the patch instead.</source>
        <translation>Non copié&#x202f;: une partie n’est pas en UTF-8 et serait altérée par le presse-papiers. Enregistrez plutôt le patch.</translation>
    </message>
    <message>
        <source>The patch is on the clipboard.</source>
        <translation>Le patch est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save patch</source>
        <translation>Enregistrer le patch</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Name it in the settings, under Programs.</source>
        <translation>Indiquez-le dans les paramètres, sous Programmes.</translation>
    </message>
    <message>
        <source>Save JSON</source>
        <translation>Enregistrer le JSON</translation>
    </message>
</context>
<context>
    <name>artiscope::ComparisonView</name>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dessins</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Compare as pict&amp;ures</source>
        <translation>Comparer vis&amp;uellement</translation>
    </message>
    <message>
        <source>Compare as doc&amp;uments</source>
        <translation>Comparer en doc&amp;uments</translation>
    </message>
    <message>
        <source>Compare by str&amp;ucture</source>
        <translation>Comparer par str&amp;ucture</translation>
    </message>
    <message>
        <source>Show which statements differ, in their sections, in place of lines</source>
        <translation>Afficher quelles instructions diffèrent, dans leurs sections, à la place des lignes</translation>
    </message>
    <message>
        <source>Show which values differ, by their path, in place of lines</source>
        <translation>Afficher quelles valeurs diffèrent, par leur chemin, à la place des lignes</translation>
    </message>
    <message>
        <source>Show which cells differ, by their rows, in place of lines</source>
        <translation>Afficher quelles cellules diffèrent, par leurs lignes, à la place des lignes du texte</translation>
    </message>
    <message>
        <source>Show the drawings, and where they differ, in place of lines</source>
        <translation>Afficher les dessins, et où ils diffèrent, à la place des lignes</translation>
    </message>
    <message>
        <source>Show the texts as one reads them in place of lines</source>
        <translation>Afficher les textes tels qu’on les lit, à la place des lignes</translation>
    </message>
    <message>
        <source>Such a text can only be compared by its lines.</source>
        <translation>Un tel texte ne peut être comparé que par ses lignes.</translation>
    </message>
</context>
<context>
    <name>artiscope::ConnectDialog</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The link leads to a server that you have no profile of. Nothing is sent to it before you connect or test the connection.</source>
        <translation>Le lien mène à un serveur pour lequel vous n’avez pas de profil. Rien ne lui est envoyé avant que vous vous connectiez ou testiez la connexion.</translation>
    </message>
    <message>
        <source>Remove this profile?</source>
        <translation>Supprimer ce profil&#x202f;?</translation>
    </message>
    <message>
        <source>The profile “%1” and its secret in the keychain will be removed.</source>
        <translation>Le profil «&#x202f;%1&#x202f;» et son secret dans le trousseau seront supprimés.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The profile “%1” was imported.</source>
        <translation>Le profil «&#x202f;%1&#x202f;» a été importé.</translation>
    </message>
    <message>
        <source>Its token is kept in the keychain.</source>
        <translation>Son jeton est conservé dans le trousseau.</translation>
    </message>
    <message>
        <source>A password is never kept: type it to sign in.</source>
        <translation>Un mot de passe n’est jamais conservé&#x202f;: saisissez-le pour vous identifier.</translation>
    </message>
    <message>
        <source>infrahubctl does not check this server&apos;s certificate; Artiscope does, so it may need a CA file.</source>
        <translation>infrahubctl ne vérifie pas le certificat de ce serveur&#x202f;; Artiscope le fait et peut donc avoir besoin d’un fichier CA.</translation>
    </message>
    <message>
        <source>Trying the connection…</source>
        <translation>Essai de la connexion…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
</context>
<context>
    <name>artiscope::ConnectionReport</name>
    <message>
        <source>✓ The connection works.</source>
        <translation>✓ La connexion fonctionne.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>none, you look anonymously</source>
        <translation>aucun, vous consultez anonymement</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>on every branch</source>
        <translation>sur toutes les branches</translation>
    </message>
    <message>
        <source>on %1 only</source>
        <translation>sur %1 seulement</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>on branches other than %1</source>
        <translation>sur les branches autres que %1</translation>
    </message>
    <message>
        <source>nowhere; reading only</source>
        <translation>nulle part&#x202f;; lecture seule</translation>
    </message>
    <message>
        <source>May generate</source>
        <translation>Peut générer</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>Délivré pour</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Motif du refus</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>artiscope::CopyDetails</name>
    <message>
        <source>Copies what is known of this failure, without secrets, for whoever helps</source>
        <translation>Copie ce que l’on sait de cet échec, sans secrets, pour la personne qui vous aide</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>artiscope::Definition</name>
    <message>
        <source>transformation %1</source>
        <translation>transformation %1</translation>
    </message>
    <message>
        <source>transformation %1 (%2)</source>
        <translation>transformation %1 (%2)</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>groupe %1</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>requête %1</translation>
    </message>
    <message>
        <source>artifacts named %1</source>
        <translation>artefacts nommés %1</translation>
    </message>
</context>
<context>
    <name>artiscope::DefinitionLine</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More about the definition</source>
        <translation>En savoir plus sur la définition</translation>
    </message>
    <message>
        <source>About the definition: %1</source>
        <translation>À propos de la définition&#x202f;: %1</translation>
    </message>
    <message>
        <source>All that is known of this definition</source>
        <translation>Tout ce que l’on sait de cette définition</translation>
    </message>
</context>
<context>
    <name>artiscope::DefinitionModel</name>
    <message>
        <source>you may not see its definition</source>
        <translation>vous ne pouvez pas voir sa définition</translation>
    </message>
    <message>
        <source>its definition could not be read</source>
        <translation>sa définition n’a pas pu être lue</translation>
    </message>
    <message>
        <source>you may not generate it</source>
        <translation>vous ne pouvez pas la générer</translation>
    </message>
    <message>
        <source>its definition is not there</source>
        <translation>sa définition n’existe pas</translation>
    </message>
    <message>
        <source>All artifacts</source>
        <translation>Tous les artefacts</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>pas encore comptés</translation>
    </message>
    <message>
        <source>1 artifact</source>
        <translation>1 artefact</translation>
    </message>
    <message numerus="yes">
        <source>%n artifacts</source>
        <translation>
            <numerusform>%n artefact</numerusform>
            <numerusform>%n artefacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differing</source>
        <translation>
            <numerusform>%n différent</numerusform>
            <numerusform>%n différents</numerusform>
        </translation>
    </message>
    <message>
        <source>only the other snapshot has it</source>
        <translation>seul l’autre instantané la contient</translation>
    </message>
</context>
<context>
    <name>artiscope::DefinitionPopup</name>
    <message>
        <source>About the definition</source>
        <translation>À propos de la définition</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefacts</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>pas encore comptés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
</context>
<context>
    <name>artiscope::DesktopNotifications</name>
    <message>
        <source>Show the run</source>
        <translation>Afficher l’exécution</translation>
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
        <translation>Copier la valeur de «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>artiscope::DetailsView</name>
    <message>
        <source>Artifact</source>
        <translation>Artefact</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affiché comme</translation>
    </message>
    <message>
        <source>Known to be that</source>
        <translation>Déterminé</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Checksum (MD5)</source>
        <translation>Empreinte (MD5)</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ vérifié</translation>
    </message>
    <message>
        <source>Storage id</source>
        <translation>ID de stockage</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Changed (UTC)</source>
        <translation>Modifié (UTC)</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modifié par</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Name of its artifacts</source>
        <translation>Nom de ses artefacts</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation>Paramètres de la requête</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Délai limite</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Query id</source>
        <translation>ID de la requête</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Repository id</source>
        <translation>ID du dépôt</translation>
    </message>
    <message>
        <source>Group of targets</source>
        <translation>Groupe de cibles</translation>
    </message>
    <message>
        <source>Details of the artifact</source>
        <translation>Détails de l’artefact</translation>
    </message>
</context>
<context>
    <name>artiscope::Difference</name>
    <message>
        <source>Only the line ends and the byte order mark differ.</source>
        <translation>Seules les fins de ligne et la marque d’ordre des octets (BOM) diffèrent.</translation>
    </message>
    <message>
        <source>Only the line ends differ.</source>
        <translation>Seules les fins de ligne diffèrent.</translation>
    </message>
    <message>
        <source>Only the byte order mark differs.</source>
        <translation>Seule la marque d’ordre des octets (BOM) diffère.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>1 line changed</source>
        <translation>1 ligne modifiée</translation>
    </message>
    <message>
        <source>%L1 lines changed</source>
        <translation>%L1 lignes modifiées</translation>
    </message>
    <message>
        <source>1 line added</source>
        <translation>1 ligne ajoutée</translation>
    </message>
    <message>
        <source>%L1 lines added</source>
        <translation>%L1 lignes ajoutées</translation>
    </message>
    <message>
        <source>1 line removed</source>
        <translation>1 ligne supprimée</translation>
    </message>
    <message>
        <source>%L1 lines removed</source>
        <translation>%L1 lignes supprimées</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1; line ends differ, too</source>
        <translation>%1&#x202f;; les fins de ligne diffèrent aussi</translation>
    </message>
    <message>
        <source>%1; only one has a byte order mark</source>
        <translation>%1&#x202f;; un seul a un BOM</translation>
    </message>
    <message>
        <source>There is nothing on the left: everything on the right is new.</source>
        <translation>Il n’y a rien à gauche&#x202f;: tout ce qui est à droite est nouveau.</translation>
    </message>
    <message>
        <source>There is nothing on the right: everything on the left is gone.</source>
        <translation>Il n’y a rien à droite&#x202f;: tout ce qui est à gauche a disparu.</translation>
    </message>
    <message>
        <source>The text on the left is not well-formed %1, so only lines can be compared.%2</source>
        <translation>Le texte de gauche n’est pas du %1 bien formé&#x202f;; seules les lignes peuvent être comparées.%2</translation>
    </message>
    <message>
        <source>The text on the right is not well-formed %1, so only lines can be compared.%2</source>
        <translation>Le texte de droite n’est pas du %1 bien formé&#x202f;; seules les lignes peuvent être comparées.%2</translation>
    </message>
    <message>
        <source>One of the texts is too large or too deeply nested, so only lines can be compared.</source>
        <translation>L’un des textes est trop grand ou trop profondément imbriqué&#x202f;; seules les lignes peuvent être comparées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln en plus</numerusform>
            <numerusform>%Ln en plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln en moins</numerusform>
            <numerusform>%Ln en moins</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the line ends and the encoding differ: %1.</source>
        <translation>Seuls les fins de ligne et l’encodage diffèrent&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Only the encoding differs: %1.</source>
        <translation>Seul l’encodage diffère&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1; encoding differs: %2</source>
        <translation>%1&#x202f;; l’encodage diffère&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>artiscope::DifferenceList</name>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
</context>
<context>
    <name>artiscope::DifferenceModel</name>
    <message>
        <source>Line %L1 on the right</source>
        <translation>Ligne %L1 à droite</translation>
    </message>
    <message>
        <source>Line %L1 on the left</source>
        <translation>Ligne %L1 à gauche</translation>
    </message>
    <message>
        <source>Line %L1 on the left, %L2 on the right</source>
        <translation>Ligne %L1 à gauche, %L2 à droite</translation>
    </message>
</context>
<context>
    <name>artiscope::DifferenceTree</name>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 instruction</translation>
    </message>
    <message>
        <source>%L1 statements</source>
        <translation>%L1 instructions</translation>
    </message>
    <message>
        <source>%1 in 1 section</source>
        <translation>%1 dans 1 section</translation>
    </message>
    <message>
        <source>%1 in %L2 sections</source>
        <translation>%1 dans %L2 sections</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 valeur</translation>
    </message>
    <message>
        <source>%L1 values</source>
        <translation>%L1 valeurs</translation>
    </message>
    <message>
        <source>1 list in another order</source>
        <translation>1 liste dans un autre ordre</translation>
    </message>
    <message>
        <source>%L1 lists in another order</source>
        <translation>%L1 listes dans un autre ordre</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 cellule</translation>
    </message>
    <message>
        <source>%L1 cells</source>
        <translation>%L1 cellules</translation>
    </message>
    <message>
        <source>%1 in 1 row</source>
        <translation>%1 dans 1 ligne</translation>
    </message>
    <message>
        <source>%1 in %L2 rows</source>
        <translation>%1 dans %L2 lignes</translation>
    </message>
    <message>
        <source>1 row added</source>
        <translation>1 ligne ajoutée</translation>
    </message>
    <message>
        <source>%L1 rows added</source>
        <translation>%L1 lignes ajoutées</translation>
    </message>
    <message>
        <source>1 row removed</source>
        <translation>1 ligne supprimée</translation>
    </message>
    <message>
        <source>%L1 rows removed</source>
        <translation>%L1 lignes supprimées</translation>
    </message>
    <message>
        <source>1 column added</source>
        <translation>1 colonne ajoutée</translation>
    </message>
    <message>
        <source>%L1 columns added</source>
        <translation>%L1 colonnes ajoutées</translation>
    </message>
    <message>
        <source>1 column removed</source>
        <translation>1 colonne supprimée</translation>
    </message>
    <message>
        <source>%L1 columns removed</source>
        <translation>%L1 colonnes supprimées</translation>
    </message>
    <message>
        <source>rows in another order</source>
        <translation>lignes dans un autre ordre</translation>
    </message>
    <message>
        <source>%1 · the first %L2 are listed</source>
        <translation>%1 · les %L2 premières sont listées</translation>
    </message>
    <message>
        <source>only formatting differs</source>
        <translation>seule la mise en forme diffère</translation>
    </message>
    <message>
        <source>Only formatting differs.</source>
        <translation>Seule la mise en forme diffère.</translation>
    </message>
    <message>
        <source>only comments differ</source>
        <translation>seuls des commentaires diffèrent</translation>
    </message>
    <message>
        <source>Only comments differ.</source>
        <translation>Seuls des commentaires diffèrent.</translation>
    </message>
    <message>
        <source>only formatting or comments differ</source>
        <translation>seuls la mise en forme ou des commentaires diffèrent</translation>
    </message>
    <message>
        <source>Only formatting or comments differ.</source>
        <translation>Seuls la mise en forme ou des commentaires diffèrent.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>autre ordre</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>the same number</source>
        <translation>le même nombre</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
</context>
<context>
    <name>artiscope::DocumentTree</name>
    <message>
        <source>There is a zero byte.</source>
        <translation>Il y a un octet nul.</translation>
    </message>
    <message>
        <source>YAML has no control characters.</source>
        <translation>YAML n’admet pas de caractères de contrôle.</translation>
    </message>
    <message>
        <source>This is no UTF-8.</source>
        <translation>Ce n’est pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>So many tag directives cannot be read.</source>
        <translation>Trop de directives de balise pour être lues.</translation>
    </message>
    <message>
        <source>No anchor %1 stands before this alias.</source>
        <translation>Aucune ancre %1 ne précède cet alias.</translation>
    </message>
</context>
<context>
    <name>artiscope::DocumentTreeModel</name>
    <message>
        <source>This key is there more than once.</source>
        <translation>Cette clé figure plusieurs fois.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 clé</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 clés</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 élément</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 éléments</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>array</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>alias</translation>
    </message>
    <message>
        <source>element</source>
        <translation>élément</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>attribut</translation>
    </message>
    <message>
        <source>CDATA</source>
        <translation>CDATA</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>instruction</source>
        <translation>instruction</translation>
    </message>
    <message>
        <source>document type</source>
        <translation>type de document</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Document %1</translation>
    </message>
    <message>
        <source>there more than once</source>
        <translation>présent plusieurs fois</translation>
    </message>
    <message>
        <source>merged in</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>refers to %1</source>
        <translation>renvoie à %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>clé %1</translation>
    </message>
    <message>
        <source>refers to the key of %1</source>
        <translation>renvoie à la clé de %1</translation>
    </message>
</context>
<context>
    <name>artiscope::DrawingCommands</name>
    <message>
        <source>There is no picture of it. %1</source>
        <translation>Impossible d’en faire une image. %1</translation>
    </message>
    <message>
        <source>Save drawing as PNG</source>
        <translation>Enregistrer le dessin en PNG</translation>
    </message>
    <message>
        <source>Save drawing as PDF</source>
        <translation>Enregistrer le dessin en PDF</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard: %1 pixels.</source>
        <translation>L’image est dans le presse-papiers&#x202f;: %1 pixels.</translation>
    </message>
    <message>
        <source>Saved as %1: %2 pixels.</source>
        <translation>Enregistré sous %1&#x202f;: %2 pixels.</translation>
    </message>
    <message>
        <source>The drawing itself is larger: %1.</source>
        <translation>Le dessin lui-même est plus grand&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>artiscope::DrawingDifferences</name>
    <message>
        <source>1 element changed</source>
        <translation>1 élément modifié</translation>
    </message>
    <message>
        <source>%L1 elements changed</source>
        <translation>%L1 éléments modifiés</translation>
    </message>
    <message>
        <source>1 element added</source>
        <translation>1 élément ajouté</translation>
    </message>
    <message>
        <source>%L1 elements added</source>
        <translation>%L1 éléments ajoutés</translation>
    </message>
    <message>
        <source>1 element removed</source>
        <translation>1 élément supprimé</translation>
    </message>
    <message>
        <source>%L1 elements removed</source>
        <translation>%L1 éléments supprimés</translation>
    </message>
    <message>
        <source>1 element moved</source>
        <translation>1 élément déplacé</translation>
    </message>
    <message>
        <source>%L1 elements moved</source>
        <translation>%L1 éléments déplacés</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>what lies above what</source>
        <translation>ordre de superposition</translation>
    </message>
    <message>
        <source>what it is in</source>
        <translation>ce qui le contient</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>No element differs.</source>
        <translation>Aucun élément ne diffère.</translation>
    </message>
    <message>
        <source>%1 · the first %L2 are listed</source>
        <translation>%1 · les %L2 premiers sont listés</translation>
    </message>
    <message>
        <source>The drawings are too large to compare their elements.</source>
        <translation>Les dessins sont trop grands pour comparer leurs éléments.</translation>
    </message>
    <message>
        <source>The drawing on the left is not well formed.</source>
        <translation>Le dessin de gauche n’est pas bien formé.</translation>
    </message>
    <message>
        <source>The drawing on the right is not well formed.</source>
        <translation>Le dessin de droite n’est pas bien formé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln en plus</numerusform>
            <numerusform>%Ln en plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln en moins</numerusform>
            <numerusform>%Ln en moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln à un autre endroit</numerusform>
            <numerusform>%Ln à un autre endroit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>artiscope::DrawingElementList</name>
    <message>
        <source>Elements that differ</source>
        <translation>Éléments qui diffèrent</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Nothing of it is to be seen by itself.</source>
        <translation>Rien n’en est visible isolément.</translation>
    </message>
    <message>
        <source>Too much differs for each element to be shown in the drawing.</source>
        <translation>Trop de choses diffèrent pour que chaque élément soit montré dans le dessin.</translation>
    </message>
</context>
<context>
    <name>artiscope::DrawingPage</name>
    <message>
        <source>Comparison of drawings</source>
        <translation>Comparaison de dessins</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Tracé en cours…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Show the lines</source>
        <translation>Afficher les lignes</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>More than %L1 places differ.</source>
        <translation>Plus de %L1 endroits diffèrent.</translation>
    </message>
    <message>
        <source>%L1 places differ.</source>
        <translation>%L1 endroits diffèrent.</translation>
    </message>
    <message>
        <source>1 place differs.</source>
        <translation>1 endroit diffère.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>The drawings look the same; only their source differs.</source>
        <translation>Les dessins ont le même aspect&#x202f;; seule leur source diffère.</translation>
    </message>
    <message>
        <source>The drawing on the left cannot be shown.</source>
        <translation>Le dessin de gauche ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>The drawing on the right cannot be shown.</source>
        <translation>Le dessin de droite ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>Where the drawing on the left ends</source>
        <translation>Où s’arrête le dessin de gauche</translation>
    </message>
    <message>
        <source>How much is seen of the drawing on the right</source>
        <translation>Part visible du dessin de droite</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>List the elements that differ beside the drawings</source>
        <translation>Lister à côté des dessins les éléments qui diffèrent</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Échanger les côtés</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Fermer la comparaison</translation>
    </message>
    <message>
        <source>Drawing on the left</source>
        <translation>Dessin de gauche</translation>
    </message>
    <message>
        <source>Drawing on the right</source>
        <translation>Dessin de droite</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>One beside the other</source>
        <translation>L’un à côté de l’autre</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposer</translation>
    </message>
    <message>
        <source>One fades into the other</source>
        <translation>L’un se fond dans l’autre</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Rideau</translation>
    </message>
    <message>
        <source>One is drawn over the other like a curtain</source>
        <translation>L’un est tiré sur l’autre comme un rideau</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Alterner</translation>
    </message>
    <message>
        <source>One takes the place of the other, by a button or Space</source>
        <translation>L’un prend la place de l’autre, par un bouton ou la barre d’espace</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>Afficher l’autre</translation>
    </message>
    <message>
        <source>Mark changes</source>
        <translation>Marquer les écarts</translation>
    </message>
    <message>
        <source>Put a frame around what differs</source>
        <translation>Encadrer ce qui diffère</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Adapter à la fenêtre</translation>
    </message>
</context>
<context>
    <name>artiscope::Editing</name>
    <message>
        <source>There is nothing for it where the keyboard is.</source>
        <translation>Sans effet là où se trouve le focus clavier.</translation>
    </message>
</context>
<context>
    <name>artiscope::Encodings</name>
    <message>
        <source>%1 on the left, %2 on the right</source>
        <comment>encodings</comment>
        <translation>%1 à gauche, %2 à droite</translation>
    </message>
</context>
<context>
    <name>artiscope::Explainer</name>
    <message>
        <source>“%1” cannot be understood.</source>
        <translation>«&#x202f;%1&#x202f;» est incompréhensible.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>Le serveur n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>No secure connection to the server could be made.</source>
        <translation>Aucune connexion sécurisée au serveur n’a pu être établie.</translation>
    </message>
    <message>
        <source>The server refused with status %1.</source>
        <translation>Le serveur a refusé avec le statut %1.</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>Le serveur a refusé.</translation>
    </message>
    <message>
        <source>The server could not answer the question.</source>
        <translation>Le serveur n’a pas pu répondre à la question.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>La réponse du serveur est incohérente.</translation>
    </message>
    <message>
        <source>Something could not be read or written on this machine.</source>
        <translation>Quelque chose n’a pas pu être lu ou écrit sur cette machine.</translation>
    </message>
    <message>
        <source>The keychain of this machine did not work.</source>
        <translation>Le trousseau de cette machine n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>“%1” is not a time that can be understood.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un moment compréhensible.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a time.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas servir de moment.</translation>
    </message>
    <message>
        <source>“%1” names nothing that exists here.</source>
        <translation>«&#x202f;%1&#x202f;» ne désigne rien qui existe ici.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Il n’y a pas de profil «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” could mean several things.</source>
        <translation>«&#x202f;%1&#x202f;» pourrait désigner plusieurs choses.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>The credential would travel unencrypted to %1.</source>
        <translation>Les identifiants circuleraient en clair jusqu’à %1.</translation>
    </message>
    <message>
        <source>You are not signed in to %1.</source>
        <translation>Vous n’avez pas de session ouverte sur %1.</translation>
    </message>
    <message>
        <source>%1 is no text.</source>
        <translation>%1 n’est pas du texte.</translation>
    </message>
    <message>
        <source>These texts are too large to be compared.</source>
        <translation>Ces textes sont trop grands pour être comparés.</translation>
    </message>
    <message>
        <source>%1 is too large to be compared.</source>
        <translation>%1 est trop grand pour être comparé.</translation>
    </message>
    <message>
        <source>There is no server with the name in %1.</source>
        <translation>Aucun serveur ne porte le nom donné dans %1.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Rien ne répond à %1.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>La connexion au serveur a été perdue.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>Le proxy n’a pas laissé passer la connexion.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted.</source>
        <translation>Le certificat de %1 n’est pas digne de confiance.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificates that can be read.</source>
        <translation>Le fichier %1 ne contient aucun certificat lisible.</translation>
    </message>
    <message>
        <source>The server does not accept the credential.</source>
        <translation>Le serveur n’accepte pas les identifiants.</translation>
    </message>
    <message>
        <source>Your sign-in has run out.</source>
        <translation>Votre session a expiré.</translation>
    </message>
    <message>
        <source>The server does not accept this user name and password.</source>
        <translation>Le serveur n’accepte pas ce nom d’utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Votre compte n’a pas ce droit.</translation>
    </message>
    <message>
        <source>The server does not have this on this branch at this time.</source>
        <translation>Le serveur n’a pas cela sur cette branche à ce moment.</translation>
    </message>
    <message>
        <source>The server has no “%1” on this branch at this time.</source>
        <translation>Le serveur n’a pas de «&#x202f;%1&#x202f;» sur cette branche à ce moment.</translation>
    </message>
    <message>
        <source>The server has no artifact definition “%1” on this branch at this time.</source>
        <translation>Le serveur n’a pas de définition d’artefact «&#x202f;%1&#x202f;» sur cette branche à ce moment.</translation>
    </message>
    <message>
        <source>The server has no such branch.</source>
        <translation>Le serveur n’a pas cette branche.</translation>
    </message>
    <message>
        <source>The server has no branch “%1”.</source>
        <translation>Le serveur n’a pas de branche «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing has been rendered for this artifact yet.</source>
        <translation>Aucun rendu n’a encore eu lieu pour cet artefact.</translation>
    </message>
    <message>
        <source>The last rendering failed, and there is no earlier content.</source>
        <translation>Le dernier rendu a échoué et il n’y a pas de contenu antérieur.</translation>
    </message>
    <message>
        <source>The content that the server keeps does not match its own checksum.</source>
        <translation>Le contenu que conserve le serveur ne correspond pas à sa propre empreinte.</translation>
    </message>
    <message>
        <source>This time lies before the beginning of the branch.</source>
        <translation>Ce moment est antérieur au début de la branche.</translation>
    </message>
    <message>
        <source>Nothing can be generated on this branch in its present state.</source>
        <translation>Rien ne peut être généré sur cette branche dans son état présent.</translation>
    </message>
    <message>
        <source>The server is too busy.</source>
        <translation>Le serveur est trop occupé.</translation>
    </message>
    <message>
        <source>The server failed with status %1.</source>
        <translation>Le serveur a échoué avec le statut %1.</translation>
    </message>
    <message>
        <source>Something else answers at %1: this is not an Infrahub API address.</source>
        <translation>Autre chose répond à %1&#x202f;: ce n’est pas une adresse d’API Infrahub.</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>La réponse s’est interrompue avant la fin.</translation>
    </message>
    <message>
        <source>The answer is compressed in a way that cannot be undone.</source>
        <translation>La réponse est compressée d’une façon qui ne peut pas être décodée.</translation>
    </message>
    <message>
        <source>The answer is larger than the limit that is set.</source>
        <translation>La réponse dépasse la limite fixée.</translation>
    </message>
    <message>
        <source>The server wanted to send this request to another server.</source>
        <translation>Le serveur voulait envoyer cette requête à un autre serveur.</translation>
    </message>
    <message>
        <source>The bytes that arrived are not those that the server recorded.</source>
        <translation>Les octets reçus ne sont pas ceux que le serveur a enregistrés.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 est endommagé.</translation>
    </message>
    <message>
        <source>This machine has no keychain that can be used.</source>
        <translation>Cette machine n’a pas de trousseau utilisable.</translation>
    </message>
    <message>
        <source>The keychain of this machine is locked.</source>
        <translation>Le trousseau de cette machine est verrouillé.</translation>
    </message>
    <message>
        <source>The keychain of this machine did not answer.</source>
        <translation>Le trousseau de cette machine n’a pas répondu.</translation>
    </message>
    <message>
        <source>The keychain of this machine did not give access.</source>
        <translation>Le trousseau de cette machine n’a pas donné accès.</translation>
    </message>
    <message>
        <source>It is for %1, issued by %2: %3. Its SHA-256 fingerprint is %4.</source>
        <translation>Il est délivré pour %1 par %2&#x202f;: %3. Son empreinte SHA-256 est %4.</translation>
    </message>
    <message>
        <source>Candidates: %1</source>
        <translation>Candidats&#x202f;: %1</translation>
    </message>
    <message>
        <source>Request id %1.</source>
        <translation>ID de requête %1.</translation>
    </message>
    <message>
        <source>Write for example “now”, “-1d”, “2 h ago”, “yesterday 14:00”, “2024-01-01 10:00” or “2024-01-01T10:00:00Z”.</source>
        <translation>Écrivez par exemple «&#x202f;now&#x202f;», «&#x202f;-1d&#x202f;», «&#x202f;2 h ago&#x202f;», «&#x202f;yesterday 14:00&#x202f;», «&#x202f;2024-01-01 10:00&#x202f;» ou «&#x202f;2024-01-01T10:00:00Z&#x202f;».</translation>
    </message>
    <message>
        <source>Give an artifact id, or DEFINITION/TARGET by names, labels or ids.</source>
        <translation>Donnez un ID d’artefact, ou DÉFINITION/CIBLE par noms, libellés ou ID.</translation>
    </message>
    <message>
        <source>Give the name of one that is saved, as the window lists them under Connections.</source>
        <translation>Donnez le nom d’un profil enregistré, tel que la fenêtre le liste sous Connexions.</translation>
    </message>
    <message>
        <source>Use an id, or name it in full.</source>
        <translation>Utilisez un ID, ou donnez le nom complet.</translation>
    </message>
    <message>
        <source>Write for example https://infrahub.example.net.</source>
        <translation>Écrivez par exemple https://infrahub.example.net.</translation>
    </message>
    <message>
        <source>Use https, or agree to plain HTTP for this server in its profile.</source>
        <translation>Utilisez https, ou acceptez le HTTP en clair pour ce serveur dans son profil.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Identifiez-vous d’abord.</translation>
    </message>
    <message>
        <source>Choose a file in UTF-8, or one in UTF-16 that begins with a byte order mark.</source>
        <translation>Choisissez un fichier en UTF-8, ou en UTF-16 commençant par une marque d’ordre des octets (BOM).</translation>
    </message>
    <message>
        <source>Together they may have 256 MB and 2 million lines.</source>
        <translation>Ensemble, ils peuvent avoir 256 Mo et 2 millions de lignes.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Identifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>Check the address, and whether the server runs.</source>
        <translation>Vérifiez l’adresse, et si le serveur fonctionne.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the network between here and the server.</source>
        <translation>Réessayez&#x202f;; si cela persiste, examinez le réseau entre ici et le serveur.</translation>
    </message>
    <message>
        <source>Check the proxy in the profile.</source>
        <translation>Vérifiez le proxy dans le profil.</translation>
    </message>
    <message>
        <source>If you trust this server, give the file of the authority that issued its certificate as the CA file of the profile.</source>
        <translation>Si vous faites confiance à ce serveur, indiquez comme fichier CA du profil celui de l’autorité qui a délivré son certificat.</translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM form.</source>
        <translation>Choisissez un fichier avec des certificats au format PEM.</translation>
    </message>
    <message>
        <source>Ask an administrator for the right to create and update artifacts on this branch.</source>
        <translation>Demandez à un administrateur le droit de créer et de mettre à jour des artefacts sur cette branche.</translation>
    </message>
    <message>
        <source>Choose another time or branch; it may also have been deleted.</source>
        <translation>Choisissez un autre moment ou une autre branche&#x202f;; il se peut aussi que cela ait été supprimé.</translation>
    </message>
    <message>
        <source>Choose another branch.</source>
        <translation>Choisissez une autre branche.</translation>
    </message>
    <message>
        <source>Generate it first.</source>
        <translation>Générez-le d’abord.</translation>
    </message>
    <message>
        <source>See why it failed, and generate it again.</source>
        <translation>Voyez pourquoi il a échoué et générez-le à nouveau.</translation>
    </message>
    <message>
        <source>Generate the artifact again; the server then stores it anew.</source>
        <translation>Générez à nouveau l’artefact&#x202f;; le serveur le stockera alors de nouveau.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Choisissez un moment ultérieur.</translation>
    </message>
    <message>
        <source>Rebase the branch, or wait until its merge is over.</source>
        <translation>Rebasez la branche, ou attendez la fin de sa fusion.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, give the request id to whoever runs the server.</source>
        <translation>Réessayez&#x202f;; si cela persiste, donnez l’ID de requête à qui gère le serveur.</translation>
    </message>
    <message>
        <source>Give the address in front of “/api”, as the server&apos;s own web page has it.</source>
        <translation>Donnez l’adresse qui précède «&#x202f;/api&#x202f;», comme dans la page web du serveur.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings if the content is meant to be so large.</source>
        <translation>Relevez la limite dans les paramètres si le contenu doit être aussi grand.</translation>
    </message>
    <message>
        <source>Give the final address in the profile.</source>
        <translation>Indiquez l’adresse finale dans le profil.</translation>
    </message>
    <message>
        <source>Try again; do not use these bytes.</source>
        <translation>Réessayez&#x202f;; n’utilisez pas ces octets.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space.</source>
        <translation>Choisissez un autre emplacement, ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>Check that the file exists and may be read.</source>
        <translation>Vérifiez que le fichier existe et qu’il peut être lu.</translation>
    </message>
    <message>
        <source>The sign-in holds for this run only.</source>
        <translation>La session ne vaut que jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>This document is nested too deeply.</source>
        <translation>Ce document est trop profondément imbriqué.</translation>
    </message>
    <message>
        <source>This document has too many values.</source>
        <translation>Ce document a trop de valeurs.</translation>
    </message>
</context>
<context>
    <name>artiscope::ExternalFiles</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 n’a pas pu être lancé&#x202f;: %2</translation>
    </message>
    <message>
        <source>The program that the settings name for %1 files could not be started: %2</source>
        <translation>Le programme que les paramètres indiquent pour les fichiers %1 n’a pas pu être lancé&#x202f;: %2</translation>
    </message>
    <message>
        <source>This desktop has no program for %1 files. One can be named in the settings, under Programs.</source>
        <translation>Ce bureau n’a pas de programme pour les fichiers %1. Vous pouvez en indiquer un dans les paramètres, sous Programmes.</translation>
    </message>
</context>
<context>
    <name>artiscope::FacetModel</name>
    <message>
        <source>1 artifact</source>
        <translation>1 artefact</translation>
    </message>
    <message numerus="yes">
        <source>%n artifacts</source>
        <translation>
            <numerusform>%n artefact</numerusform>
            <numerusform>%n artefacts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, chosen</source>
        <translation>%1, %2, choisi</translation>
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
        <translation>Filtrer les artefacts</translation>
    </message>
    <message>
        <source>All of the words must be found in name, target, kind or definition</source>
        <translation>Tous les mots doivent se trouver dans le nom, la cible, le genre ou la définition</translation>
    </message>
    <message>
        <source>Comparing: %1 of %2…</source>
        <translation>Comparaison&#x202f;: %1 sur %2…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Non comparé</translation>
    </message>
    <message>
        <source>lines of %1 of %2</source>
        <translation>lignes de %1 sur %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stop counting the lines that differ</source>
        <translation>Arrêter de compter les lignes qui diffèrent</translation>
    </message>
    <message>
        <source>Go on counting the lines that differ</source>
        <translation>Continuer à compter les lignes qui diffèrent</translation>
    </message>
    <message>
        <source>changed by the branch</source>
        <translation>modifié par la branche</translation>
    </message>
    <message>
        <source>changed by the default branch</source>
        <translation>modifié par la branche par défaut</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>modifié par les deux</translation>
    </message>
    <message>
        <source>no such change</source>
        <translation>autre modification</translation>
    </message>
    <message>
        <source>the same change</source>
        <translation>la même modification</translation>
    </message>
    <message>
        <source>Filters the artifacts. Click to take it away.</source>
        <translation>Filtre les artefacts. Cliquez pour le retirer.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>artiscope::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Rechercher dans le texte</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>of %L1</source>
        <translation>sur %L1</translation>
    </message>
    <message>
        <source>Stopped at line %L1: the expression is too much work there.</source>
        <translation>Arrêt à la ligne %L1&#x202f;: l’expression y demande trop de calcul.</translation>
    </message>
    <message>
        <source>At the end: %1</source>
        <translation>À la fin&#x202f;: %1</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>Au caractère %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>%L1 sur plus de %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Went on from the bottom.</source>
        <translation>Reprise depuis la fin.</translation>
    </message>
    <message>
        <source>Went on from the top.</source>
        <translation>Reprise depuis le début.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texte à rechercher</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation>Nombre de résultats</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>|ab|</source>
        <translation>|ab|</translation>
    </message>
    <message>
        <source>Match whole words only</source>
        <translation>Mots entiers uniquement</translation>
    </message>
    <message>
        <source>Find a regular expression, line by line</source>
        <translation>Rechercher une expression régulière, ligne par ligne</translation>
    </message>
    <message>
        <source>In selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Find only in what is selected</source>
        <translation>Rechercher uniquement dans la sélection</translation>
    </message>
    <message>
        <source>Only matches</source>
        <translation>Résultats seuls</translation>
    </message>
    <message>
        <source>Show only the lines that match</source>
        <translation>N’afficher que les lignes trouvées</translation>
    </message>
    <message>
        <source>Lines around each match</source>
        <translation>Lignes autour de chaque résultat</translation>
    </message>
    <message>
        <source>How many lines around each match are shown</source>
        <translation>Combien de lignes sont affichées autour de chaque résultat</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Line to go to, or line:column</source>
        <translation>Ligne où aller, ou ligne:colonne</translation>
    </message>
    <message>
        <source>Line or line:column</source>
        <translation>Ligne ou ligne:colonne</translation>
    </message>
    <message>
        <source>Go to the previous hit</source>
        <translation>Aller au résultat précédent</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>Aller au résultat suivant</translation>
    </message>
</context>
<context>
    <name>artiscope::FirstStart</name>
    <message>
        <source>Co&amp;nnect to a server</source>
        <translation>Se co&amp;nnecter à un serveur</translation>
    </message>
    <message>
        <source>I&amp;mport from infrahubctl</source>
        <translation>I&amp;mporter depuis infrahubctl</translation>
    </message>
    <message>
        <source>&amp;Look around in the sample</source>
        <translation>Découvrir &amp;l’exemple</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <source>Its address, and how you sign in there.</source>
        <translation>Son adresse, et comment vous vous y identifiez.</translation>
    </message>
    <message>
        <source>It is built in: nothing leaves this machine, and nothing can be broken.</source>
        <translation>Il est intégré&#x202f;: rien ne quitte cette machine et rien ne peut être cassé.</translation>
    </message>
    <message>
        <source>Where are the artifacts?</source>
        <translation>Où sont les artefacts&#x202f;?</translation>
    </message>
    <message>
        <source>There is no infrahubctl.toml in %1.</source>
        <translation>Il n’y a pas d’infrahubctl.toml dans %1.</translation>
    </message>
    <message>
        <source>%1, of %2.</source>
        <translation>%1, d’après %2.</translation>
    </message>
</context>
<context>
    <name>artiscope::FixedKeys</name>
    <message>
        <source>%1 opens the menu “%2”.</source>
        <translation>%1 ouvre le menu «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 is a key of the find bar.</source>
        <translation>%1 est une touche de la barre de recherche.</translation>
    </message>
    <message>
        <source>%1 is for moving and selecting in lists and texts.</source>
        <translation>%1 sert à se déplacer et à sélectionner dans les listes et les textes.</translation>
    </message>
    <message>
        <source>%1 is for menus and windows on many desktops.</source>
        <translation>%1 sert aux menus et aux fenêtres sur de nombreux bureaux.</translation>
    </message>
</context>
<context>
    <name>artiscope::FontFamilies</name>
    <message>
        <source>As the system (%1)</source>
        <translation>Comme le système (%1)</translation>
    </message>
    <message>
        <source>%1 (not here)</source>
        <translation>%1 (absente ici)</translation>
    </message>
</context>
<context>
    <name>artiscope::GenerateDialog</name>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Generate all of %1</source>
        <translation>Générer tout %1</translation>
    </message>
    <message>
        <source>Targets without an artifact</source>
        <translation>Cibles sans artefact</translation>
    </message>
    <message>
        <source>Artifacts that will be deleted</source>
        <translation>Artefacts qui seront supprimés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking up what this will do…</source>
        <translation>Recherche de ce que cela fera…</translation>
    </message>
    <message>
        <source>1 target will be rendered on %1.</source>
        <translation>Rendu de 1 cible sur %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n targets will be rendered on %1.</source>
        <translation>
            <numerusform>Rendu de %n cible sur %1.</numerusform>
            <numerusform>Rendu de %n cibles sur %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them have an artifact already.</source>
        <translation>Toutes ont déjà un artefact.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them will get a first artifact:</source>
        <translation>
            <numerusform>%n d’entre elles recevra un premier artefact&#x202f;:</numerusform>
            <numerusform>%n d’entre elles recevront un premier artefact&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The target left the group, so this will be deleted:</source>
        <translation>La cible a quitté le groupe, donc ceci sera supprimé&#x202f;:</translation>
    </message>
    <message>
        <source>The target left the group; this stays as it is:</source>
        <translation>La cible a quitté le groupe&#x202f;; ceci reste tel quel&#x202f;:</translation>
    </message>
    <message>
        <source>Delete 1 artifact</source>
        <translation>Supprimer 1 artefact</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n artifacts</source>
        <translation>
            <numerusform>Supprimer %n artefact</numerusform>
            <numerusform>Supprimer %n artefacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>artiscope::GoTo</name>
    <message>
        <source>all its artifacts</source>
        <translation>tous ses artefacts</translation>
    </message>
    <message>
        <source>%1: all its artifacts</source>
        <translation>%1&#x202f;: tous ses artefacts</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>définition</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>branche</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
</context>
<context>
    <name>artiscope::GoToPopup</name>
    <message>
        <source>Go to an artifact, target, definition, branch or server</source>
        <translation>Aller à un artefact, une cible, une définition, une branche ou un serveur</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>&gt; commands    @ branches    # outline    : line</source>
        <translation>&gt; commandes    @ branches    # plan    : ligne</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Aller n’importe où</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Type the number of a line, or LINE:COLUMN.</source>
        <translation>Saisissez un numéro de ligne, ou LIGNE:COLONNE.</translation>
    </message>
    <message>
        <source>Nothing of that name is in the outline of what is read.</source>
        <translation>Rien de ce nom ne figure dans le plan du texte affiché.</translation>
    </message>
</context>
<context>
    <name>artiscope::GoingTo</name>
    <message>
        <source>line %L1</source>
        <translation>ligne %L1</translation>
    </message>
    <message>
        <source>It is off now.</source>
        <translation>Indisponible pour l’instant.</translation>
    </message>
    <message>
        <source>%1 · on</source>
        <translation>%1 · activé</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Ligne %L1</translation>
    </message>
    <message>
        <source>Line %L1, column %L2</source>
        <translation>Ligne %L1, colonne %L2</translation>
    </message>
    <message>
        <source>of %L1</source>
        <translation>sur %L1</translation>
    </message>
</context>
<context>
    <name>artiscope::GuideList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>artiscope::GuideWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Taille habituelle</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Page du guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Where the link leads</source>
        <translation>Destination du lien</translation>
    </message>
    <message>
        <source>No page says this.</source>
        <translation>Aucune page n’en parle.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>artiscope::Helping</name>
    <message>
        <source>No log is kept.</source>
        <translation>Aucun journal n’est tenu.</translation>
    </message>
    <message>
        <source>The diagnostic report is on the clipboard.</source>
        <translation>Le rapport de diagnostic est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>artiscope::HexBar</name>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find hex digits, as 89 50, or text, which may be in quotes</source>
        <translation>Chercher des chiffres hexadécimaux, comme 89 50, ou du texte, éventuellement entre guillemets</translation>
    </message>
    <message>
        <source>Go to an offset in hexadecimal, or in decimal behind #</source>
        <translation>Aller à un décalage en hexadécimal, ou en décimal après #</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Found at %1, from the other end</source>
        <translation>Trouvé à %1, en repartant de l’autre bout</translation>
    </message>
    <message>
        <source>Found at %1</source>
        <translation>Trouvé à %1</translation>
    </message>
    <message>
        <source>This is no offset.</source>
        <translation>Ce n’est pas un décalage.</translation>
    </message>
    <message>
        <source>The last byte is at %1.</source>
        <translation>Le dernier octet est à %1.</translation>
    </message>
</context>
<context>
    <name>artiscope::HexPage</name>
    <message>
        <source>Show as text</source>
        <translation>Voir en texte</translation>
    </message>
    <message>
        <source>Read these bytes as text, for as long as they are open</source>
        <translation>Lire ces octets comme du texte, tant qu’ils sont ouverts</translation>
    </message>
    <message>
        <source>These bytes are too many to be copied. Save the artifact to a file instead.</source>
        <translation>Ces octets sont trop nombreux pour être copiés. Enregistrez plutôt l’artefact dans un fichier.</translation>
    </message>
    <message>
        <source>Bytes of a kind that is not known, %1; not text.</source>
        <translation>Octets d’un type inconnu, %1&#x202f;; pas du texte.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, %2; not text.</source>
        <translation>%1, %2&#x202f;; pas du texte.</translation>
    </message>
    <message>
        <source>Byte %1 (%2)</source>
        <translation>Octet %1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2 bytes selected</source>
        <translation>%1 · %2 octets sélectionnés</translation>
    </message>
</context>
<context>
    <name>artiscope::HexView</name>
    <message>
        <source>Copy as &amp;hex digits</source>
        <translation>Copier en &amp;hexadécimal</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copier comme te&amp;xte</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
</context>
<context>
    <name>artiscope::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The search was stopped before a revision was found.</source>
        <translation>La recherche a été arrêtée avant qu’une révision soit trouvée.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Looking for revisions…</source>
        <translation>Recherche des révisions…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Nothing has been rendered yet, so there is no history.</source>
        <translation>Aucun rendu n’a encore eu lieu, donc pas d’historique.</translation>
    </message>
    <message>
        <source>Nothing had been rendered by then, so there is no history.</source>
        <translation>Aucun rendu n’avait encore eu lieu, donc pas d’historique.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Waiting until all revisions are found…</source>
        <translation>En attente de toutes les révisions…</translation>
    </message>
    <message>
        <source>Not all revisions are known: let the search go on.</source>
        <translation>Toutes les révisions ne sont pas connues&#x202f;: laissez la recherche continuer.</translation>
    </message>
    <message>
        <source>It begins when the artifact is generated.</source>
        <translation>Il commencera quand l’artefact sera généré.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Choisissez un moment ultérieur.</translation>
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
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semaines</translation>
    </message>
    <message>
        <source>Nothing was rendered before.</source>
        <translation>Aucun rendu auparavant.</translation>
    </message>
    <message>
        <source>The oldest was there when “%1” was made or rebased last, at %2: what was before is in the history of the default branch.</source>
        <translation>La plus ancienne existait déjà à la création ou au dernier rebase de «&#x202f;%1&#x202f;», le %2&#x202f;: ce qui précède est dans l’historique de la branche par défaut.</translation>
    </message>
    <message>
        <source>The oldest was there when the server&apos;s data began, at %1.</source>
        <translation>La plus ancienne existait déjà au début des données du serveur, le %1.</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actuelle</translation>
    </message>
    <message>
        <source>stood for %1</source>
        <translation>en place %1</translation>
    </message>
    <message>
        <source>stood for %1 or longer</source>
        <translation>en place %1 ou plus</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
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
        <translation>Ce moment est à venir&#x202f;; seul le passé peut être affiché.</translation>
    </message>
    <message>
        <source>That is too long ago.</source>
        <translation>C’est trop ancien.</translation>
    </message>
    <message>
        <source>Months and years can only be given as whole numbers.</source>
        <translation>Les mois et les années ne peuvent être donnés qu’en nombres entiers.</translation>
    </message>
    <message>
        <source>The time zone must be UTC, an offset such as +02:00, or the local one.</source>
        <translation>Le fuseau horaire doit être UTC, un décalage comme +02:00, ou le fuseau local.</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>il y a 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month ago</source>
        <translation>il y a 1 mois</translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year ago</source>
        <translation>il y a 1 an</translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
</context>
<context>
    <name>artiscope::IgnoreChoices</name>
    <message>
        <source>time stamps</source>
        <translation>horodatages</translation>
    </message>
    <message>
        <source>generated-on lines</source>
        <translation>lignes «&#x202f;generated on&#x202f;»</translation>
    </message>
    <message>
        <source>serial numbers</source>
        <translation>numéros de série</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>espaces</translation>
    </message>
    <message>
        <source>letter case</source>
        <translation>casse</translation>
    </message>
    <message>
        <source>blank lines</source>
        <translation>lignes vides</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 (« %2 »)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>artiscope::IgnoreDialog</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Expressions for what is no difference</source>
        <translation>Expressions de ce qui n’est pas une différence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>What it finds in a line does not count</source>
        <translation>Ce qu’elle trouve dans une ligne ne compte pas</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Expressions that there are</source>
        <translation>Expressions existantes</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Expression</source>
        <translation>&amp;Expression</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its regular expression</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>There is one of that name already.</source>
        <translation>Il en existe déjà une de ce nom.</translation>
    </message>
    <message>
        <source>At the end: %1</source>
        <translation>À la fin&#x202f;: %1</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>Au caractère %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>artiscope::InfrahubctlConfig</name>
    <message>
        <source>“%1” has to be a text.</source>
        <translation>«&#x202f;%1&#x202f;» doit être un texte.</translation>
    </message>
    <message>
        <source>“%1” has to be a number.</source>
        <translation>«&#x202f;%1&#x202f;» doit être un nombre.</translation>
    </message>
    <message>
        <source>“%1” has to be true or false.</source>
        <translation>«&#x202f;%1&#x202f;» doit être vrai ou faux (true, false).</translation>
    </message>
    <message>
        <source>“%1” has to be a number of seconds between 1 and 86400.</source>
        <translation>«&#x202f;%1&#x202f;» doit être un nombre de secondes entre 1 et 86400.</translation>
    </message>
    <message>
        <source>This is not valid TOML, from column %1 on.</source>
        <translation>Ce n’est pas du TOML valide, à partir de la colonne %1.</translation>
    </message>
    <message>
        <source>The file names no server_address.</source>
        <translation>Le fichier n’indique pas de server_address.</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds between 1 and 86400.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre de secondes entre 1 et 86400.</translation>
    </message>
</context>
<context>
    <name>artiscope::Journal</name>
    <message>
        <source>debug</source>
        <translation>débogage</translation>
    </message>
    <message>
        <source>information</source>
        <translation>information</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>alerte</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>cache</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>%1, errors</source>
        <comment>a request&apos;s status, and that its answer told of errors</comment>
        <translation>%1, erreurs</translation>
    </message>
    <message>
        <source>%1, no use</source>
        <comment>a request&apos;s status, and that its answer was no good</comment>
        <translation>%1, inutilisable</translation>
    </message>
</context>
<context>
    <name>artiscope::JournalModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>When the request was sent; of anything else, when it was said.</source>
        <translation>Quand la requête a été envoyée&#x202f;; pour tout le reste, quand cela a été dit.</translation>
    </message>
    <message>
        <source>Time sent</source>
        <translation>Envoyée à</translation>
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
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>JSON table</source>
        <translation>Tableau JSON</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binaire</translation>
    </message>
</context>
<context>
    <name>artiscope::LineHistoryModel</name>
    <message>
        <source>came with this</source>
        <translation>apparue ici</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>déplacée ici</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>rétablie</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>was there already</source>
        <translation>déjà présente</translation>
    </message>
    <message>
        <source>Looking into revision %L1 of %L2…</source>
        <translation>Examen de la révision %L1 sur %L2…</translation>
    </message>
    <message>
        <source>What was before is not known: %1</source>
        <translation>L’état antérieur est inconnu&#x202f;: %1</translation>
    </message>
    <message>
        <source>The server no longer tells what was before. %1</source>
        <translation>Le serveur ne donne plus l’état antérieur. %1</translation>
    </message>
</context>
<context>
    <name>artiscope::LineHistoryPane</name>
    <message>
        <source>Close the history of the line</source>
        <translation>Fermer l’historique de la ligne</translation>
    </message>
    <message>
        <source>How the line looked before</source>
        <translation>État antérieur de la ligne</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>How line %L1 looked before</source>
        <translation>État antérieur de la ligne %L1</translation>
    </message>
</context>
<context>
    <name>artiscope::LinkDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir un lien</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>A link looks like artiscope://infrahub.example.net/main/DEFINITION/TARGET, or is the address of an artifact on the server&apos;s own web page.</source>
        <translation>Un lien a la forme artiscope://infrahub.example.net/main/DÉFINITION/CIBLE, ou est l’adresse d’un artefact sur la page web du serveur.</translation>
    </message>
    <message>
        <source>the default branch</source>
        <translation>la branche par défaut</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To %1 on %2.</source>
        <translation>Vers %1 sur %2.</translation>
    </message>
    <message>
        <source>To %1, on %2 of %3.</source>
        <translation>Vers %1, sur %2 de %3.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>the artifact %1</source>
        <translation>l’artefact %1</translation>
    </message>
</context>
<context>
    <name>artiscope::LinkOpening</name>
    <message>
        <source>A link to %1 is being opened.</source>
        <translation>Ouverture d’un lien vers %1.</translation>
    </message>
    <message>
        <source>A link to %1 on %2 is being opened.</source>
        <translation>Ouverture d’un lien vers %1 sur %2.</translation>
    </message>
</context>
<context>
    <name>artiscope::LogWindow</name>
    <message>
        <source>Filter the log</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Copy diagnostic &amp;report</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation>Informations et au-delà</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Alertes et au-delà</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>The chosen rows, or all that are shown</source>
        <translation>Les lignes choisies, ou toutes celles affichées</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Tous les modules</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 entrées sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are on the clipboard.</source>
        <translation>
            <numerusform>%n entrée est dans le presse-papiers.</numerusform>
            <numerusform>%n entrées sont dans le presse-papiers.</numerusform>
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
        <translation>Aucun serveur n’est ouvert.</translation>
    </message>
    <message>
        <source>Artifacts come from an Infrahub server, or from the built-in sample.</source>
        <translation>Les artefacts viennent d’un serveur Infrahub ou de l’exemple intégré.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Connexions…</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Votre session est fermée.</translation>
    </message>
    <message>
        <source>Sign in above to see the artifacts of %1.</source>
        <translation>Identifiez-vous ci-dessus pour voir les artefacts de %1.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>There is no link to an artifact on the clipboard.</source>
        <translation>Le presse-papiers ne contient pas de lien vers un artefact.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copié&#x202f;: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose a CA file…</source>
        <translation>Choisir un fichier CA…</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
    <message>
        <source>Shortcuts of Artiscope</source>
        <translation>Raccourcis d’Artiscope</translation>
    </message>
    <message>
        <source>Save the shortcuts as PDF</source>
        <translation>Enregistrer les raccourcis en PDF</translation>
    </message>
</context>
<context>
    <name>artiscope::MarkdownPage</name>
    <message>
        <source>Find in the rendered text</source>
        <translation>Rechercher dans le texte mis en forme</translation>
    </message>
    <message>
        <source>The text is long; the preview shows its beginning. The source shows all of it.</source>
        <translation>Le texte est long&#x202f;; l’aperçu en montre le début. La source le montre en entier.</translation>
    </message>
    <message>
        <source>The text has quotations or lists nested more than %1 deep, so this is its source.</source>
        <translation>Le texte contient des citations ou des listes imbriquées à plus de %1 niveaux, en voici donc la source.</translation>
    </message>
</context>
<context>
    <name>artiscope::MarkdownView</name>
    <message>
        <source>Mermaid diagram, shown as its source</source>
        <translation>Diagramme Mermaid, affiché sous forme de source</translation>
    </message>
    <message>
        <source>[picture, not loaded: %1]</source>
        <translation>[image non chargée&#x202f;: %1]</translation>
    </message>
    <message>
        <source>Rendered text</source>
        <translation>Texte mis en forme</translation>
    </message>
    <message>
        <source>%1 (is not opened)</source>
        <translation>%1 (n’est pas ouvert)</translation>
    </message>
    <message>
        <source>%1 (there is no such heading)</source>
        <translation>%1 (ce titre n’existe pas)</translation>
    </message>
</context>
<context>
    <name>artiscope::MatchKeyButton</name>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>found (%1)</source>
        <translation>détecté (%1)</translation>
    </message>
    <message>
        <source>found (%1, …)</source>
        <translation>détecté (%1, …)</translation>
    </message>
    <message>
        <source>%1 (not here)</source>
        <translation>%1 (absent ici)</translation>
    </message>
    <message>
        <source>Matched by: %1 ▾</source>
        <translation>Apparié par&#x202f;: %1 ▾</translation>
    </message>
    <message>
        <source>Matched by: %1</source>
        <translation>Apparié par&#x202f;: %1</translation>
    </message>
    <message>
        <source>By what the items of lists and the rows of tables are matched. A key is used wherever each has it once, all else goes by what is found; remembered for the definition.</source>
        <translation>Ce qui sert à apparier les éléments des listes et les lignes des tableaux. Une clé sert partout où chacun l’a une seule fois, tout le reste suit ce qui est détecté&#x202f;; mémorisé pour la définition.</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Ce qui est détecté</translation>
    </message>
    <message>
        <source>%1 (in %L2 lists)</source>
        <translation>%1 (dans %L2 listes)</translation>
    </message>
</context>
<context>
    <name>artiscope::Menus</name>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;Artifact</source>
        <translation>&amp;Artefact</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>C&amp;omparer</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>&amp;Open both in</source>
        <translation>&amp;Ouvrir les deux dans</translation>
    </message>
    <message>
        <source>Three-w&amp;ay</source>
        <translation>À &amp;trois voies</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>All&amp;er</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>Drawi&amp;ng</source>
        <translation>Dessi&amp;n</translation>
    </message>
    <message>
        <source>Foldin&amp;g</source>
        <translation>Replia&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Colonn&amp;es</translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation>Tr&amp;ier par</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>Co&amp;uleurs</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>Exéc&amp;utions</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Pane si&amp;ze</source>
        <translation>Lar&amp;geur et hauteur du volet</translation>
    </message>
</context>
<context>
    <name>artiscope::MomentSpan</name>
    <message>
        <source>Time span</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Times that are compared</source>
        <translation>Moments comparés</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Dernière semaine</translation>
    </message>
    <message>
        <source>Since the branch began</source>
        <translation>Depuis le début de la branche</translation>
    </message>
    <message>
        <source>Own times</source>
        <translation>Moments au choix</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
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
        <translation>La branche «&#x202f;%1&#x202f;» n’est plus sur le serveur. Voici %2.</translation>
    </message>
    <message>
        <source>The branch “%1” is not on the server any more.</source>
        <translation>La branche «&#x202f;%1&#x202f;» n’est plus sur le serveur.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This is now. When you left, you looked at %1.</source>
        <translation>Voici l’état actuel. En partant, vous regardiez %1.</translation>
    </message>
    <message>
        <source>Go back to that time</source>
        <translation>Revenir à ce moment</translation>
    </message>
    <message>
        <source>Everything here is as of %1. Generating is off: it works on now.</source>
        <translation>Tout est affiché tel qu’au %1. La génération est désactivée&#x202f;: elle porte sur l’état actuel.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Revenir à maintenant</translation>
    </message>
</context>
<context>
    <name>artiscope::Outline</name>
    <message>
        <source>Document %1</source>
        <translation>Document %1</translation>
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
        <translation>Listes d’accès</translation>
    </message>
    <message>
        <source>Prefix lists</source>
        <translation>Listes de préfixes</translation>
    </message>
    <message>
        <source>Route maps</source>
        <translation>Route-maps</translation>
    </message>
</context>
<context>
    <name>artiscope::OutlineList</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>artiscope::OutlineModel</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
</context>
<context>
    <name>artiscope::OutlinePane</name>
    <message>
        <source>Filter the outline</source>
        <translation>Filtrer le plan</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The outline is being made…</source>
        <translation>Établissement du plan…</translation>
    </message>
    <message>
        <source>This text has no outline.</source>
        <translation>Ce texte n’a pas de plan.</translation>
    </message>
    <message>
        <source>Nothing in the outline matches.</source>
        <translation>Rien dans le plan ne correspond.</translation>
    </message>
    <message>
        <source>What is nested more than %1 deep is not listed.</source>
        <translation>Ce qui est imbriqué à plus de %1 niveaux n’est pas listé.</translation>
    </message>
    <message>
        <source>Only the first %1 items are listed.</source>
        <translation>Seuls les %1 premiers éléments sont listés.</translation>
    </message>
</context>
<context>
    <name>artiscope::PageHead</name>
    <message>
        <source>%1 · branch %2 · now, at %3</source>
        <translation>%1 · branche %2 · maintenant, soit %3</translation>
    </message>
    <message>
        <source>%1 · branch %2 · as of %3</source>
        <translation>%1 · branche %2 · au %3</translation>
    </message>
</context>
<context>
    <name>artiscope::PairTool</name>
    <message>
        <source>Own program</source>
        <translation>Programme personnel</translation>
    </message>
</context>
<context>
    <name>artiscope::PreviewFindBar</name>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation>Nombre de résultats</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Respecter la casse</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>Went on from the bottom.</source>
        <translation>Reprise depuis la fin.</translation>
    </message>
    <message>
        <source>Went on from the top.</source>
        <translation>Reprise depuis le début.</translation>
    </message>
</context>
<context>
    <name>artiscope::Printing</name>
    <message>
        <source>Save the source as PDF</source>
        <translation>Enregistrer la source en PDF</translation>
    </message>
    <message>
        <source>Counting pages…</source>
        <translation>Comptage des pages…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of printing</source>
        <translation>Avancement de l’impression</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>Page %1 of %2…</source>
        <translation>Page %1 sur %2…</translation>
    </message>
    <message>
        <source>This text would take more than %1 pages, which is the most that is printed. It can be saved as it is.</source>
        <translation>Ce texte prendrait plus de %1 pages, le maximum imprimable. Il peut être enregistré tel quel.</translation>
    </message>
    <message>
        <source>1 page went to the printer.</source>
        <translation>1 page envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>%1 pages went to the printer.</source>
        <translation>%1 pages envoyées à l’imprimante.</translation>
    </message>
    <message>
        <source>1 page saved as %1.</source>
        <translation>1 page enregistrée sous %1.</translation>
    </message>
    <message>
        <source>%1 pages saved as %2.</source>
        <translation>%1 pages enregistrées sous %2.</translation>
    </message>
    <message>
        <source>The printer did not take these pages.</source>
        <translation>L’imprimante n’a pas accepté ces pages.</translation>
    </message>
</context>
<context>
    <name>artiscope::ProfileForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>made of the address when empty</source>
        <translation>tiré de l’adresse si vide</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>API token for a gateway (X-API-KEY)</source>
        <translation>Jeton d’API pour une passerelle (X-API-KEY)</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton Bearer</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Nothing: look anonymously</source>
        <translation>Rien&#x202f;: consultation anonyme</translation>
    </message>
    <message>
        <source>&amp;Sign in with</source>
        <translation>S’&amp;identifier avec</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>celui du système</translation>
    </message>
    <message>
        <source>Default &amp;branch</source>
        <translation>&amp;Branche par défaut</translation>
    </message>
    <message>
        <source>the server&apos;s default branch</source>
        <translation>la branche par défaut du serveur</translation>
    </message>
    <message>
        <source>Send the credential unencrypted</source>
        <translation>Envoyer les identifiants en clair</translation>
    </message>
    <message>
        <source>only what this system trusts</source>
        <translation>seulement ce que ce système approuve</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Choisir le fichier CA</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>&amp;Fichier CA</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificats de confiance</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>kept in the keychain; type to replace it</source>
        <translation>dans le trousseau&#x202f;; saisir pour remplacer</translation>
    </message>
    <message>
        <source>not needed while the sign-in in the keychain holds</source>
        <translation>inutile tant que la session du trousseau est valable</translation>
    </message>
    <message>
        <source>Anyone between here and %1 can read it.</source>
        <translation>N’importe qui entre ici et %1 peut les lire.</translation>
    </message>
</context>
<context>
    <name>artiscope::ProfileList</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Set up another server</source>
        <translation>Configurer un autre serveur</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Make another profile like this one, without its secret</source>
        <translation>Créer un profil semblable, sans son secret</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove this profile and its secret from the keychain</source>
        <translation>Supprimer ce profil et son secret du trousseau</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Take over what infrahubctl is set up with</source>
        <translation>Reprendre la configuration d’infrahubctl</translation>
    </message>
    <message>
        <source>From an infrahubctl.toml…</source>
        <translation>Depuis un infrahubctl.toml…</translation>
    </message>
    <message>
        <source>From the environment of infrahubctl</source>
        <translation>Depuis l’environnement d’infrahubctl</translation>
    </message>
    <message>
        <source>Open the built-in sample</source>
        <translation>Ouvrir l’exemple intégré</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Nouveau serveur</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>Import from infrahubctl</source>
        <translation>Importer depuis infrahubctl</translation>
    </message>
    <message>
        <source>infrahubctl configuration (*.toml)</source>
        <translation>Configuration infrahubctl (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>artiscope::ProfileStore</name>
    <message>
        <source>The file is not of the version that this program writes.</source>
        <translation>Le fichier n’est pas dans la version que ce programme écrit.</translation>
    </message>
    <message>
        <source>A profile in the file has no id or no address.</source>
        <translation>Un profil du fichier n’a pas d’ID ou pas d’adresse.</translation>
    </message>
</context>
<context>
    <name>artiscope::ReadingPane</name>
    <message>
        <source>What is read</source>
        <translation>Artefact lu</translation>
    </message>
    <message>
        <source>What is read beside it</source>
        <translation>Artefact lu à côté</translation>
    </message>
</context>
<context>
    <name>artiscope::ReadingTabs</name>
    <message>
        <source>Open artifacts</source>
        <translation>Artefacts ouverts</translation>
    </message>
    <message>
        <source>Close this artifact</source>
        <translation>Fermer cet artefact</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Aucun choix</translation>
    </message>
    <message>
        <source>%1: the next artifact takes its place, unless it is kept</source>
        <translation>%1&#x202f;: l’artefact suivant prend sa place, sauf s’il est gardé</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
</context>
<context>
    <name>artiscope::RenderedPage</name>
    <message>
        <source>Previous change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Échanger les côtés</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Fermer la comparaison</translation>
    </message>
    <message>
        <source>Comparison of rendered texts</source>
        <translation>Comparaison de textes mis en forme</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>The texts are too large to mark what differs.</source>
        <translation>Les textes sont trop grands pour marquer ce qui diffère.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>%L1 changes</source>
        <translation>%L1 modifications</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 modification</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>Both read the same; only their source differs.</source>
        <translation>Les deux se lisent de la même façon&#x202f;; seule leur source diffère.</translation>
    </message>
    <message>
        <source>No difference in the beginning that is shown.</source>
        <translation>Aucune différence dans le début affiché.</translation>
    </message>
    <message>
        <source>%1 in the beginning that is shown</source>
        <translation>%1 dans le début affiché</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>A text is nested too deep to be shown like this; its source can be compared.</source>
        <translation>Un texte est trop profondément imbriqué pour être montré ainsi&#x202f;; sa source peut être comparée.</translation>
    </message>
</context>
<context>
    <name>artiscope::Report</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>%1 now, which was %2</source>
        <translation>%1 maintenant, soit %2</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Établi</translation>
    </message>
    <message>
        <source>%1 by Artiscope %2</source>
        <translation>le %1 par Artiscope %2</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefact</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stocké</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
    <message>
        <source>Storage id</source>
        <translation>ID de stockage</translation>
    </message>
    <message>
        <source>Artifact id</source>
        <translation>ID de l’artefact</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>What differs between two snapshots</source>
        <translation>Ce qui diffère entre deux instantanés</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>by patience: lines that are there once meet first</source>
        <translation>par la méthode « patience » : les lignes uniques sont appariées d’abord</translation>
    </message>
</context>
<context>
    <name>artiscope::ReportSection</name>
    <message>
        <source>This is no text; its bytes differ. Left: %1 bytes, right: %2 bytes.</source>
        <translation>Ce n’est pas du texte&#x202f;; ses octets diffèrent. Gauche&#x202f;: %1 octets, droite&#x202f;: %2 octets.</translation>
    </message>
    <message>
        <source>No difference but what is ignored.</source>
        <translation>Aucune différence hormis ce qui est ignoré.</translation>
    </message>
    <message>
        <source>One difference is ignored.</source>
        <translation>Une différence est ignorée.</translation>
    </message>
    <message>
        <source>%1 differences are ignored.</source>
        <translation>%1 différences sont ignorées.</translation>
    </message>
    <message>
        <source>Lines end differently (LF, CR LF, or not at all).</source>
        <translation>Les lignes finissent différemment (LF, CR LF, ou pas du tout).</translation>
    </message>
    <message>
        <source>Only one of both begins with a byte order mark.</source>
        <translation>Un seul des deux commence par une marque d’ordre des octets (BOM).</translation>
    </message>
    <message>
        <source>“%1” could not be applied here.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être appliqué ici.</translation>
    </message>
    <message>
        <source>More lines differ; the first %1 are shown.</source>
        <translation>D’autres lignes diffèrent&#x202f;; les %1 premières sont affichées.</translation>
    </message>
    <message>
        <source>The encoding differs: %1.</source>
        <translation>L’encodage diffère&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>artiscope::RevisionModel</name>
    <message>
        <source>The search was stopped: there may be others between these and before them.</source>
        <translation>La recherche a été arrêtée&#x202f;: il peut y en avoir d’autres entre celles-ci et avant elles.</translation>
    </message>
    <message>
        <source>Looking for others…</source>
        <translation>Recherche d’autres révisions…</translation>
    </message>
    <message>
        <source>The search failed: there may be others between these and before them.</source>
        <translation>La recherche a échoué&#x202f;: il peut y en avoir d’autres entre celles-ci et avant elles.</translation>
    </message>
    <message>
        <source>same as the one before</source>
        <translation>identique à la précédente</translation>
    </message>
    <message>
        <source>as on %1</source>
        <translation>comme le %1</translation>
    </message>
    <message>
        <source>as the one before %1</source>
        <translation>comme celle d’avant le %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>There at %1, since when is not known</source>
        <translation>Présente le %1, depuis quand n’est pas connu</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>Size %1</source>
        <translation>Taille&#x202f;: %1</translation>
    </message>
    <message>
        <source>Checksum %1</source>
        <translation>Empreinte&#x202f;: %1</translation>
    </message>
    <message>
        <source>Storage id %1</source>
        <translation>ID de stockage&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>artiscope::RevisionPane</name>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>Revisions on %1</source>
        <translation>Révisions sur %1</translation>
    </message>
    <message>
        <source>1 revision on %1</source>
        <translation>1 révision sur %1</translation>
    </message>
    <message>
        <source>%L1 revisions on %2</source>
        <translation>%L1 révisions sur %2</translation>
    </message>
</context>
<context>
    <name>artiscope::RevisionView</name>
    <message>
        <source>The content of the revision</source>
        <translation>Le contenu de la révision</translation>
    </message>
    <message>
        <source>Loading the content…</source>
        <translation>Chargement du contenu…</translation>
    </message>
    <message>
        <source>These are bytes and no text, so there are no lines to show.</source>
        <translation>Ce sont des octets et non du texte&#x202f;: il n’y a pas de lignes à afficher.</translation>
    </message>
    <message>
        <source>Comparing revision %L1 of %L2…</source>
        <translation>Comparaison de la révision %L1 sur %L2…</translation>
    </message>
</context>
<context>
    <name>artiscope::RowPane</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the row</source>
        <translation>Fermer la ligne</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>Aucune ligne</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source> … and %1 more characters</source>
        <translation> … et %1 caractères de plus</translation>
    </message>
    <message>
        <source>Only the first %1 columns are listed.</source>
        <translation>Seules les %1 premières colonnes sont listées.</translation>
    </message>
</context>
<context>
    <name>artiscope::RunLogDialog</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>artiscope::RunLogView</name>
    <message>
        <source>Open in a window of its own</source>
        <translation>Ouvrir dans une fenêtre à part</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Log of what is selected</source>
        <translation>Journal de la sélection</translation>
    </message>
</context>
<context>
    <name>artiscope::RunModel</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>rendering</source>
        <translation>rendu en cours</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>réparé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1: all targets on %2</source>
        <translation>%1&#x202f;: toutes les cibles sur %2</translation>
    </message>
    <message>
        <source>%1 for %2 on %3</source>
        <translation>%1 pour %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n artifacts on %2</source>
        <translation>
            <numerusform>%1&#x202f;: %n artefact sur %2</numerusform>
            <numerusform>%1&#x202f;: %n artefacts sur %2</numerusform>
        </translation>
    </message>
    <message>
        <source>asking the server</source>
        <translation>demande au serveur</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>fait&#x202f;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>échecs&#x202f;: %n</numerusform>
            <numerusform>échecs&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>inconnus&#x202f;: %n</numerusform>
            <numerusform>inconnus&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <translation>
            <numerusform>créés&#x202f;: %n</numerusform>
            <numerusform>créés&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>modifiés&#x202f;: %n</numerusform>
            <numerusform>modifiés&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repaired</source>
        <translation>
            <numerusform>réparés&#x202f;: %n</numerusform>
            <numerusform>réparés&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>inchangés&#x202f;: %n</numerusform>
            <numerusform>inchangés&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>(One line before these was not kept.)</source>
        <translation>(Une ligne avant celles-ci n’a pas été conservée.)</translation>
    </message>
    <message>
        <source>(%1 lines before these were not kept.)</source>
        <translation>(%1 lignes avant celles-ci n’ont pas été conservées.)</translation>
    </message>
    <message>
        <source>The server refused the run</source>
        <translation>Le serveur a refusé l’exécution</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 artifacts failed</source>
        <translation>%1 artefacts en échec</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>Échec de %1</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>Échec de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1

(The log of this failure was not kept.)</source>
        <translation>%1

(Le journal de cet échec n’a pas été conservé.)</translation>
    </message>
    <message>
        <source>The server did not say why.</source>
        <translation>Le serveur n’a pas dit pourquoi.</translation>
    </message>
    <message>
        <source>The server was asked for it, and has not done anything of it yet.</source>
        <translation>Le serveur en a reçu la demande et n’en a encore rien fait.</translation>
    </message>
</context>
<context>
    <name>artiscope::RunNotifications</name>
    <message numerus="yes">
        <source>%n rendered</source>
        <translation>
            <numerusform>%n rendu</numerusform>
            <numerusform>%n rendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n inconnu</numerusform>
            <numerusform>%n inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused to generate</source>
        <translation>Le serveur a refusé de générer</translation>
    </message>
    <message>
        <source>Generating has ended, not all of it well</source>
        <translation>Génération terminée, en partie sans succès</translation>
    </message>
    <message>
        <source>Generating has ended</source>
        <translation>Génération terminée</translation>
    </message>
</context>
<context>
    <name>artiscope::RunsPanel</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Close the list of runs</source>
        <translation>Fermer la liste des exécutions</translation>
    </message>
    <message>
        <source>Generate the failed &amp;again</source>
        <translation>Régénérer les éc&amp;hecs</translation>
    </message>
    <message>
        <source>&amp;Forget the run</source>
        <translation>&amp;Oublier l’exécution</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>Régénérer</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation>Choisissez d’abord une exécution.</translation>
    </message>
    <message>
        <source>What failed has no artifact: only generating its whole definition can make one.</source>
        <translation>Ce qui a échoué n’a pas d’artefact&#x202f;: seule la génération de toute sa définition peut en créer un.</translation>
    </message>
    <message>
        <source>Nothing in this run has failed and can be asked for again.</source>
        <translation>Rien dans cette exécution n’a échoué et ne peut être redemandé.</translation>
    </message>
    <message>
        <source>Nothing has been generated from here yet. Choose artifacts and generate them: what comes of each is told here.</source>
        <translation>Rien n’a encore été généré depuis ici. Choisissez des artefacts et générez-les&#x202f;: le résultat de chacun est indiqué ici.</translation>
    </message>
</context>
<context>
    <name>artiscope::SameChangeBar</name>
    <message>
        <source>The same change</source>
        <translation>La même modification</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>All changes that several artifacts have in common</source>
        <translation>Toutes les modifications communes à plusieurs artefacts</translation>
    </message>
    <message>
        <source>1 artifact was changed like no other</source>
        <translation>1 artefact modifié comme aucun autre</translation>
    </message>
    <message>
        <source>%1 artifacts were changed like no other</source>
        <translation>%1 artefacts modifiés comme aucun autre</translation>
    </message>
    <message>
        <source>The same change on 1 artifact</source>
        <translation>La même modification sur 1 artefact</translation>
    </message>
    <message>
        <source>The same change on %1 artifacts</source>
        <translation>La même modification sur %1 artefacts</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the other artifacts, too</source>
        <translation>Afficher aussi les autres artefacts</translation>
    </message>
    <message>
        <source>Show only the artifacts with this change</source>
        <translation>N’afficher que les artefacts avec cette modification</translation>
    </message>
</context>
<context>
    <name>artiscope::SameChangeText</name>
    <message>
        <source>%1 in %2 places</source>
        <comment>mtu 9214 → 9200 in 12 places</comment>
        <translation>%1 à %2 endroits</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>ntp server 10.0.0.9 in vrf blue</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>1 artifact</source>
        <translation>1 artefact</translation>
    </message>
    <message>
        <source>%1 artifacts</source>
        <translation>%1 artefacts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>38 artifacts: + ntp server 10.0.0.9</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>1 artifact differs otherwise</source>
        <translation>1 artefact a une autre modification</translation>
    </message>
    <message>
        <source>%1 artifacts differ otherwise</source>
        <translation>%1 artefacts ont d’autres modifications</translation>
    </message>
    <message>
        <source>encoding %1</source>
        <translation>encodage %1</translation>
    </message>
    <message>
        <source>blank lines</source>
        <translation>lignes vides</translation>
    </message>
    <message>
        <source>line ends</source>
        <translation>fins de ligne</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>marque d’ordre des octets (BOM)</translation>
    </message>
</context>
<context>
    <name>artiscope::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>artiscope::Setting</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>the desktop&apos;s choice</source>
        <translation>le choix du bureau</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light or dark as the system is, or always the same; with high contrast every text stands out from its ground by 7 to 1 or more.</source>
        <translation>Clair ou sombre selon le système, ou toujours pareil&#x202f;; en contraste élevé, tout texte se détache de son fond avec un rapport d’au moins 7 à 1.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the window; it changes when Artiscope starts again. The terminal speaks English.</source>
        <translation>Celle de la fenêtre&#x202f;; elle change au redémarrage d’Artiscope. Le terminal reste en anglais.</translation>
    </message>
    <message>
        <source>Size of the interface text</source>
        <translation>Taille du texte de l’interface</translation>
    </message>
    <message>
        <source>Menus, lists and buttons; rows and distances follow when Artiscope starts again.</source>
        <translation>Menus, listes et boutons&#x202f;; lignes et espacements suivent au redémarrage d’Artiscope.</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Font of contents</source>
        <translation>Police des contenus</translation>
    </message>
    <message>
        <source>Source, changes and bytes are shown and printed in it; one whose letters are all equally wide keeps columns straight.</source>
        <translation>La source, les modifications et les octets s’affichent et s’impriment avec elle&#x202f;; une police à chasse fixe garde les colonnes alignées.</translation>
    </message>
    <message>
        <source>Size of contents</source>
        <translation>Taille des contenus</translation>
    </message>
    <message>
        <source>How large contents are before one zooms in or out.</source>
        <translation>Taille des contenus avant tout zoom avant ou arrière.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>The caret does not blink, menus do not fade, and a progress bar without a known end stands still.</source>
        <translation>Le curseur ne clignote pas, les menus apparaissent sans fondu, et une barre de progression sans fin connue reste immobile.</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Renvoi à la ligne</translation>
    </message>
    <message>
        <source>A line that is wider than the view goes on below, with its number once.</source>
        <translation>Une ligne plus large que la vue continue en dessous, avec son numéro une seule fois.</translation>
    </message>
    <message>
        <source>Keep section headings on top</source>
        <translation>Garder les titres de section en haut</translation>
    </message>
    <message>
        <source>The sections that a line belongs to stay in sight while one scrolls through them.</source>
        <translation>Les sections dont une ligne fait partie restent visibles tant que l’on y défile.</translation>
    </message>
    <message>
        <source>Show white space marks</source>
        <translation>Marquer les blancs</translation>
    </message>
    <message>
        <source>Spaces, tabs and the ends of lines have marks.</source>
        <translation>Les espaces, les tabulations et les fins de ligne sont marqués.</translation>
    </message>
    <message>
        <source>Show the outline</source>
        <translation>Afficher le plan</translation>
    </message>
    <message>
        <source>The outline of a text stands beside it, where there is room.</source>
        <translation>Le plan d’un texte s’affiche à côté de celui-ci, s’il y a de la place.</translation>
    </message>
    <message>
        <source>Show changes in one column</source>
        <translation>Modifications sur une colonne</translation>
    </message>
    <message>
        <source>Both texts are shown as one, removed lines above those that were added, in place of side by side.</source>
        <translation>Les deux textes sont affichés en un seul, les lignes supprimées au-dessus des lignes ajoutées, au lieu de côte à côte.</translation>
    </message>
    <message>
        <source>Lines around a change</source>
        <translation>Lignes autour d’une modification</translation>
    </message>
    <message>
        <source>So many unchanged lines are shown before and behind each change; others are folded away.</source>
        <translation>Nombre de lignes inchangées affichées avant et après chaque modification&#x202f;; les autres sont repliées.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Lines that are there once meet first</source>
        <translation>Apparier d’abord les lignes uniques</translation>
    </message>
    <message>
        <source>The patience way of comparing: it often keeps whole blocks together.</source>
        <translation>La méthode de comparaison «&#x202f;patience&#x202f;»&#x202f;: elle garde souvent ensemble des blocs entiers.</translation>
    </message>
    <message>
        <source>Refresh now every</source>
        <translation>Intervalle d’actualisation</translation>
    </message>
    <message>
        <source>What is shown as of now is asked for again so often.</source>
        <translation>L’affichage de l’état actuel est redemandé à cet intervalle.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>jamais automatiquement</translation>
    </message>
    <message>
        <source>Patience with a request</source>
        <translation>Délai limite d’une requête</translation>
    </message>
    <message>
        <source>A request of which nothing has come for so long has failed; it holds for requests that are sent from then on.</source>
        <translation>Une requête qui ne reçoit rien pendant ce délai a échoué&#x202f;; vaut pour les requêtes envoyées à partir de là.</translation>
    </message>
    <message>
        <source>Patience with a run</source>
        <translation>Délai limite d’une exécution</translation>
    </message>
    <message>
        <source>When nothing has been heard of a run for so long, the rest of it is called unknown.</source>
        <translation>Quand une exécution ne donne plus de nouvelles pendant ce délai, ce qui en reste est dit inconnu.</translation>
    </message>
    <message>
        <source>Largest content</source>
        <translation>Contenu maximal</translation>
    </message>
    <message>
        <source>The content of one artifact that is larger is refused, with a message.</source>
        <translation>Le contenu d’un artefact qui dépasse cette taille est refusé, avec un message.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Room for contents on this machine</source>
        <translation>Place pour les contenus sur cette machine</translation>
    </message>
    <message>
        <source>So much of what was read of one server is kept on disk, so that it is not asked for twice.</source>
        <translation>Jusqu’à cette taille, ce qui a été lu sur un serveur est conservé sur disque, pour ne pas être demandé deux fois.</translation>
    </message>
    <message>
        <source>nothing is kept</source>
        <translation>rien n’est conservé</translation>
    </message>
    <message>
        <source>Text and configurations</source>
        <translation>Texte et configurations</translation>
    </message>
    <message>
        <source>The program, with its arguments, that opens a file whose name ends in .%1; the name comes last.</source>
        <translation>Le programme, avec ses arguments, qui ouvre un fichier dont le nom finit par .%1&#x202f;; ce nom vient en dernier.</translation>
    </message>
    <message>
        <source>Two files</source>
        <translation>Deux fichiers</translation>
    </message>
    <message>
        <source>The own program of Open both in; %1 and %2 stand for the two files.</source>
        <translation>Le programme personnel d’«&#x202f;Ouvrir les deux dans&#x202f;»&#x202f;; %1 et %2 représentent les deux fichiers.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Show rulers</source>
        <translation>Afficher des règles</translation>
    </message>
    <message>
        <source>Thin lines stand in the source at chosen columns.</source>
        <translation>Des traits fins marquent des colonnes choisies dans la source.</translation>
    </message>
    <message>
        <source>Columns of the rulers</source>
        <translation>Colonnes des règles</translation>
    </message>
    <message>
        <source>Behind so many letters a ruler stands, when rulers are shown; several are divided by commas.</source>
        <translation>Une règle se place après ce nombre de caractères, quand les règles sont affichées&#x202f;; plusieurs sont séparées par des virgules.</translation>
    </message>
    <message>
        <source>Say whose changes they are</source>
        <translation>Indiquer l’origine des modifications</translation>
    </message>
    <message>
        <source>Of a branch beside the default branch it is told of each change whether the branch made it, the default branch since, or both.</source>
        <translation>Pour une branche à côté de la branche par défaut, il est dit de chaque modification si elle vient de la branche, de la branche par défaut depuis, ou des deux.</translation>
    </message>
</context>
<context>
    <name>artiscope::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>Revenir à&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>artiscope::SettingsDialog</name>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de paramètres</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Trouble with saving</source>
        <translation>Problème d’enregistrement</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>&amp;Tout rétablir…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>No setting and no command has “%1” in its name or its sentence.</source>
        <translation>Aucun paramètre ni aucune commande n’a «&#x202f;%1&#x202f;» dans son nom ou sa description.</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a group of settings, and how many are found in it</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Rétablir tous les paramètres</translation>
    </message>
    <message>
        <source>Every setting goes back to what Artiscope came with, and so does every shortcut.</source>
        <translation>Tous les paramètres reviennent à ceux d’origine d’Artiscope, et tous les raccourcis aussi.</translation>
    </message>
    <message>
        <source>Servers, secrets and what was read stay.</source>
        <translation>Les serveurs, les secrets et ce qui a été lu restent.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout rétablir</translation>
    </message>
</context>
<context>
    <name>artiscope::ShortcutModel</name>
    <message>
        <source>Changed by you</source>
        <translation>Modifié par vous</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
</context>
<context>
    <name>artiscope::ShortcutPage</name>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Rétablir les raccourcis</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Le lui retirer</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Le lui laisser</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>As in</source>
        <translation>Comme dans</translation>
    </message>
    <message>
        <source>Shortcuts as in</source>
        <translation>Raccourcis comme dans</translation>
    </message>
    <message>
        <source>What you have changed yourself stays.</source>
        <translation>Ce que vous avez modifié vous-même reste.</translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation>Tapez ici les touches</translation>
    </message>
    <message>
        <source>About these keys</source>
        <translation>À propos de ces touches</translation>
    </message>
    <message>
        <source>No command is chosen.</source>
        <translation>Aucune commande n’est choisie.</translation>
    </message>
    <message>
        <source>New keys for %1</source>
        <translation>Nouvelles touches pour %1</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”, in %3.</source>
        <translation>%1 est le raccourci de «&#x202f;%2&#x202f;», dans %3.</translation>
    </message>
</context>
<context>
    <name>artiscope::ShortcutSheet</name>
    <message>
        <source>arrow keys</source>
        <translation>touches fléchées</translation>
    </message>
    <message>
        <source>In lists and texts</source>
        <translation>Dans les listes et les textes</translation>
    </message>
    <message>
        <source>Filter the artifacts</source>
        <translation>Filtrer les artefacts</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettres</translation>
    </message>
    <message>
        <source>Read on in the text</source>
        <translation>Poursuivre dans le texte</translation>
    </message>
    <message>
        <source>Show only the lines that match, while finding</source>
        <translation>N’afficher que les lignes trouvées, pendant la recherche</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>Sélectionner un rectangle</translation>
    </message>
    <message>
        <source>Alt+Shift and %1</source>
        <translation>Alt+Maj et %1</translation>
    </message>
    <message>
        <source>Clear, close or go back</source>
        <translation>Effacer, fermer ou revenir</translation>
    </message>
</context>
<context>
    <name>artiscope::ShortcutWindow</name>
    <message>
        <source>Search the shortcuts</source>
        <translation>Rechercher un raccourci</translation>
    </message>
    <message>
        <source>No command and no key is called so.</source>
        <translation>Aucune commande ni touche ne porte ce nom.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Shortcuts by menu</source>
        <translation>Raccourcis par menu</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>artiscope::Shortcuts</name>
    <message>
        <source>These keys cannot be told apart from others.</source>
        <translation>Ces touches ne se distinguent pas d’autres touches.</translation>
    </message>
    <message>
        <source>%1 alone is for typing and moving; hold Ctrl, Alt or Meta with it.</source>
        <translation>%1 seul sert à la saisie et aux déplacements&#x202f;; maintenez Ctrl, Alt ou Meta en même temps.</translation>
    </message>
</context>
<context>
    <name>artiscope::ShownLanguage</name>
    <message>
        <source>as declared</source>
        <translation>comme déclaré</translation>
    </message>
    <message>
        <source>told by its content: likely</source>
        <translation>d’après son contenu&#x202f;: probable</translation>
    </message>
    <message>
        <source>told by its content: certain</source>
        <translation>d’après son contenu&#x202f;: certain</translation>
    </message>
    <message>
        <source>chosen for this definition</source>
        <translation>choisi pour cette définition</translation>
    </message>
    <message>
        <source>declared %1, shown as %2</source>
        <translation>déclaré %1, affiché comme %2</translation>
    </message>
    <message>
        <source>declared %1; may be %2</source>
        <translation>déclaré %1&#x202f;; peut-être %2</translation>
    </message>
    <message>
        <source>at least 1 template leftover, the first in line %1</source>
        <translation>au moins 1 reste de modèle, le premier à la ligne %1</translation>
    </message>
    <message>
        <source>at least %1 template leftovers, the first in line %2</source>
        <translation>au moins %1 restes de modèle, le premier à la ligne %2</translation>
    </message>
    <message>
        <source>1 template leftover, in line %1</source>
        <translation>1 reste de modèle, à la ligne %1</translation>
    </message>
    <message>
        <source>%1 template leftovers, the first in line %2</source>
        <translation>%1 restes de modèle, le premier à la ligne %2</translation>
    </message>
</context>
<context>
    <name>artiscope::Sidebar</name>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modifié par</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>Genre de cible</translation>
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
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>artiscope::SignInBar</name>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Connexions…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton Bearer</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Votre session est fermée.</translation>
    </message>
</context>
<context>
    <name>artiscope::SignatureLabel</name>
    <message>
        <source>What the change does: %1</source>
        <translation>Effet de la modification&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>artiscope::SourcePage</name>
    <message>
        <source>Show the content as that; remembered for its definition</source>
        <translation>Afficher le contenu ainsi&#x202f;; mémorisé pour sa définition</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>L %1, col %2</translation>
    </message>
    <message>
        <source>%1 · 1 line selected</source>
        <translation>%1 · 1 ligne sélectionnée</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n lines selected</source>
        <translation>
            <numerusform>%1 · %n ligne sélectionnée</numerusform>
            <numerusform>%1 · %n lignes sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>artiscope::StateView</name>
    <message>
        <source>How much is loaded</source>
        <translation>Avancement du chargement</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 sur %2 jusqu’ici</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
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
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>artiscope::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Server version</source>
        <translation>Version du serveur</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Shown as of</source>
        <translation>Moment affiché</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefacts</translation>
    </message>
    <message>
        <source>Requests under way</source>
        <translation>Requêtes en cours</translation>
    </message>
    <message>
        <source>branched %1</source>
        <translation>créée %1</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>branche %1</translation>
    </message>
    <message>
        <source>branch %1, %2</source>
        <translation>branche %1, %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Infrahub %1</source>
        <translation>Infrahub %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Session fermée</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>as of %1 (pinned)</source>
        <translation>au %1 (épinglé)</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>The server is busy; waiting %n s as it asked</source>
        <translation>
            <numerusform>Serveur occupé&#x202f;; attente de %n s, à sa demande</numerusform>
            <numerusform>Serveur occupé&#x202f;; attente de %n s, à sa demande</numerusform>
        </translation>
    </message>
    <message>
        <source>1 request under way</source>
        <translation>1 requête en cours</translation>
    </message>
    <message>
        <source>%1 requests under way</source>
        <translation>%1 requêtes en cours</translation>
    </message>
</context>
<context>
    <name>artiscope::StructurePage</name>
    <message>
        <source>Filter the changes</source>
        <translation>Filtrer les modifications</translation>
    </message>
    <message>
        <source>Comparison by what is said</source>
        <translation>Comparaison selon ce qui est dit</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Échanger les côtés</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Fermer la comparaison</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Show the lines</source>
        <translation>Afficher les lignes</translation>
    </message>
    <message>
        <source>No change matches the filter.</source>
        <translation>Aucune modification ne correspond au filtre.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 modification</translation>
    </message>
    <message>
        <source>%L1 changes</source>
        <translation>%L1 modifications</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>artiscope::SvgCanvas</name>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
</context>
<context>
    <name>artiscope::SvgFinder</name>
    <message>
        <source>Looking for the texts…</source>
        <translation>Recherche des textes…</translation>
    </message>
    <message>
        <source>There is no text in this drawing.</source>
        <translation>Ce dessin ne contient pas de texte.</translation>
    </message>
    <message>
        <source>The drawing has very many texts: only the first %L1 are searched.</source>
        <translation>Le dessin contient énormément de textes&#x202f;: seuls les %L1 premiers sont parcourus.</translation>
    </message>
</context>
<context>
    <name>artiscope::SvgHelper</name>
    <message>
        <source>The drawing program artiscope-svg is not installed.</source>
        <translation>Le programme de dessin artiscope-svg n’est pas installé.</translation>
    </message>
    <message>
        <source>Drawing it takes longer than %1 s, and was given up.</source>
        <translation>Le tracé prend plus de %1 s et a été abandonné.</translation>
    </message>
    <message>
        <source>Drawing it takes more than 5 s of computing or 1 GB of memory, or the drawing library cannot cope with it.</source>
        <translation>Le tracé demande plus de 5 s de calcul ou 1 Go de mémoire, ou la bibliothèque de dessin n’en vient pas à bout.</translation>
    </message>
    <message>
        <source>Its source is larger than 32 MB.</source>
        <translation>Sa source dépasse 32 Mo.</translation>
    </message>
    <message>
        <source>It declares entities, which are not expanded here because they can be made to fill the memory.</source>
        <translation>Il déclare des entités, qui ne sont pas développées ici car elles peuvent servir à saturer la mémoire.</translation>
    </message>
    <message>
        <source>The drawing library says: %1</source>
        <translation>La bibliothèque de dessin indique&#x202f;: %1</translation>
    </message>
    <message>
        <source>It is not a well-formed drawing (%1).</source>
        <translation>Ce n’est pas un dessin bien formé (%1).</translation>
    </message>
    <message>
        <source>It is not a well-formed drawing. %1</source>
        <translation>Ce n’est pas un dessin bien formé. %1</translation>
    </message>
    <message>
        <source>The drawing program gave an answer that makes no sense.</source>
        <translation>Le programme de dessin a donné une réponse incohérente.</translation>
    </message>
    <message>
        <source>Its elements are nested more than 250 deep.</source>
        <translation>Ses éléments sont imbriqués à plus de 250 niveaux.</translation>
    </message>
</context>
<context>
    <name>artiscope::SvgView</name>
    <message>
        <source>Find in the drawing</source>
        <translation>Rechercher dans le dessin</translation>
    </message>
    <message>
        <source>Ground ▾</source>
        <translation>Fond ▾</translation>
    </message>
    <message>
        <source>What the drawing is shown on</source>
        <translation>Ce sur quoi le dessin est affiché</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Adapter à la fenêtre</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Tracé en cours…</translation>
    </message>
    <message>
        <source>1 reference to something outside the drawing was not loaded.</source>
        <translation>1 référence à un élément extérieur au dessin n’a pas été chargée.</translation>
    </message>
    <message>
        <source>%1 references to something outside the drawing were not loaded.</source>
        <translation>%1 références à des éléments extérieurs au dessin n’ont pas été chargées.</translation>
    </message>
    <message>
        <source>1 script was not run.</source>
        <translation>1 script n’a pas été exécuté.</translation>
    </message>
    <message>
        <source>%1 scripts were not run.</source>
        <translation>%1 scripts n’ont pas été exécutés.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>This drawing cannot be shown, so this is its source. %1</source>
        <translation>Ce dessin ne peut pas être affiché, en voici donc la source. %1</translation>
    </message>
</context>
<context>
    <name>artiscope::TableActions</name>
    <message>
        <source>In the &amp;order of the file</source>
        <translation>Dans l’ordre du &amp;fichier</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>IP &amp;addresses</source>
        <translation>&amp;Adresses IP</translation>
    </message>
    <message>
        <source>Show all &amp;columns</source>
        <translation>Afficher toutes les &amp;colonnes</translation>
    </message>
    <message>
        <source>Copy &amp;with the header</source>
        <translation>Copier &amp;avec l’en-tête</translation>
    </message>
    <message>
        <source>Show the whole &amp;row</source>
        <translation>Afficher toute la &amp;ligne</translation>
    </message>
    <message>
        <source>First row &amp;names the columns</source>
        <translation>La première ligne &amp;nomme les colonnes</translation>
    </message>
    <message>
        <source>&amp;Comma</source>
        <translation>&amp;Virgule</translation>
    </message>
    <message>
        <source>&amp;Semicolon</source>
        <translation>&amp;Point-virgule</translation>
    </message>
    <message>
        <source>&amp;Tab</source>
        <translation>&amp;Tabulation</translation>
    </message>
    <message>
        <source>Vertical &amp;bar</source>
        <translation>&amp;Barre verticale</translation>
    </message>
    <message>
        <source>There is no column.</source>
        <translation>Il n’y a pas de colonne.</translation>
    </message>
    <message>
        <source>One column stays.</source>
        <translation>Il faut au moins une colonne.</translation>
    </message>
    <message>
        <source>All columns are shown.</source>
        <translation>Toutes les colonnes sont affichées.</translation>
    </message>
    <message>
        <source>No cells are selected.</source>
        <translation>Aucune cellule n’est sélectionnée.</translation>
    </message>
    <message>
        <source>Sort by “%1”, &amp;first to last</source>
        <translation>Trier par «&#x202f;%1&#x202f;», du &amp;premier au dernier</translation>
    </message>
    <message>
        <source>Sort by “%1”, &amp;last to first</source>
        <translation>Trier par «&#x202f;%1&#x202f;», du &amp;dernier au premier</translation>
    </message>
    <message>
        <source>&amp;Select “%1”</source>
        <translation>&amp;Sélectionner «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>&amp;Masquer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” &amp;is</source>
        <translation>T&amp;ype de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Make “%1” wider</source>
        <translation>«&#x202f;%1&#x202f;» plus lar&amp;ge</translation>
    </message>
    <message>
        <source>Make “%1” &amp;narrower</source>
        <translation>«&#x202f;%1&#x202f;» plus étr&amp;oit</translation>
    </message>
</context>
<context>
    <name>artiscope::TableBar</name>
    <message>
        <source>A part of the number, or &gt;5, &lt;=10, =7, 5..9</source>
        <translation>Une partie du nombre, ou &gt;5, &lt;=10, =7, 5..9</translation>
    </message>
    <message>
        <source>A part of the address, or a prefix such as 10.0.0.0/8 for all that is in it</source>
        <translation>Une partie de l’adresse, ou un préfixe comme 10.0.0.0/8 pour tout ce qu’il contient</translation>
    </message>
    <message>
        <source>A part of the text; upper and lower case are the same</source>
        <translation>Une partie du texte&#x202f;; majuscules et minuscules sont équivalentes</translation>
    </message>
    <message>
        <source>How the text was read: what divides the cells, and whether the first row names them</source>
        <translation>Comment le texte a été lu&#x202f;: ce qui sépare les cellules, et si la première ligne les nomme</translation>
    </message>
    <message>
        <source>Columns ▾</source>
        <translation>Colonnes ▾</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sort, hide and say what is in them</source>
        <translation>Trier, masquer et dire ce qu’elles contiennent</translation>
    </message>
    <message>
        <source>Filter “%1”</source>
        <translation>Filtrer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>That is no number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>That is no prefix.</source>
        <translation>Ce n’est pas un préfixe.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>%1, header</source>
        <translation>%1, avec en-tête</translation>
    </message>
    <message>
        <source>%1, no header</source>
        <translation>%1, sans en-tête</translation>
    </message>
    <message>
        <source>%1 other filters</source>
        <translation>%1 autres filtres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column and its filter</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Takes this filter away</source>
        <translation>Retire ce filtre</translation>
    </message>
    <message>
        <source>Takes these filters away</source>
        <translation>Retire ces filtres</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1, %2 hidden by the filter</source>
        <translation>%1&#x202f;; masquées par le filtre&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, %2 hidden by the filters</source>
        <translation>%1&#x202f;; masquées par les filtres&#x202f;: %2</translation>
    </message>
    <message>
        <source>Ordering the rows…</source>
        <translation>Tri des lignes…</translation>
    </message>
</context>
<context>
    <name>artiscope::TableGrid</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>artiscope::TableModel</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>%1, filtered: %2</source>
        <translation>%1, filtrée&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>artiscope::TableView</name>
    <message>
        <source>These cells are too many to be copied. Copy fewer rows, or save the artifact to a file.</source>
        <translation>Ces cellules sont trop nombreuses pour être copiées. Copiez moins de lignes, ou enregistrez l’artefact dans un fichier.</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Lecture du tableau…</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Afficher la source</translation>
    </message>
    <message>
        <source>Only the first %1 columns are shown.</source>
        <translation>Seules les %1 premières colonnes sont affichées.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>Ce tableau n’a pas de lignes.</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>Aucune ligne ne correspond au filtre.</translation>
    </message>
    <message>
        <source>No row matches the filters.</source>
        <translation>Aucune ligne ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>A text of more than %1 is not shown as a table; this is its text.</source>
        <translation>Un texte de plus de %1 n’est pas affiché en tableau&#x202f;; voici son texte.</translation>
    </message>
    <message>
        <source>This JSON is no table, so this is its text: a table is an array of objects that have the same keys, alone or under keys of objects.</source>
        <translation>Ce JSON n’est pas un tableau de données, voici donc son texte&#x202f;: il faut une liste d’objets ayant les mêmes clés, seule ou sous des clés d’objets.</translation>
    </message>
    <message>
        <source>1 key is there again in the same object; its last value is shown.</source>
        <translation>1 clé figure de nouveau dans le même objet&#x202f;; sa dernière valeur est affichée.</translation>
    </message>
    <message>
        <source>%1 keys are there again in the same object; the last value of each is shown.</source>
        <translation>%1 clés figurent de nouveau dans le même objet&#x202f;; la dernière valeur de chacune est affichée.</translation>
    </message>
    <message>
        <source>What is nested more than %1 deep is not shown as a table; this is its text.</source>
        <translation>Ce qui est imbriqué à plus de %1 niveaux n’est pas affiché en tableau&#x202f;; voici le texte.</translation>
    </message>
    <message>
        <source>More than %1 rows or values are not shown as a table; this is the text.</source>
        <translation>Plus de %1 lignes ou valeurs ne sont pas affichées en tableau&#x202f;; voici le texte.</translation>
    </message>
    <message>
        <source>1 empty line is left out: it is no row.</source>
        <translation>1 ligne vide est omise&#x202f;: ce n’est pas une ligne du tableau.</translation>
    </message>
    <message>
        <source>%1 empty lines are left out: they are no rows.</source>
        <translation>%1 lignes vides sont omises&#x202f;: ce ne sont pas des lignes du tableau.</translation>
    </message>
</context>
<context>
    <name>artiscope::TextPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
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
        <translation>Texte source</translation>
    </message>
    <message>
        <source>⋯ 1 line</source>
        <translation>⋯ 1 ligne</translation>
    </message>
    <message>
        <source>⋯ %L1 lines</source>
        <translation>⋯ %L1 lignes</translation>
    </message>
    <message>
        <source>no line end</source>
        <translation>pas de fin de ligne</translation>
    </message>
    <message>
        <source>⋯ 1 unchanged line</source>
        <translation>⋯ 1 ligne inchangée</translation>
    </message>
    <message>
        <source>⋯ %L1 unchanged lines</source>
        <translation>⋯ %L1 lignes inchangées</translation>
    </message>
</context>
<context>
    <name>artiscope::ThreeWay</name>
    <message>
        <source>1 conflict</source>
        <translation>1 conflit</translation>
    </message>
    <message>
        <source>%L1 conflicts</source>
        <translation>%L1 conflits</translation>
    </message>
    <message>
        <source>Only line ends or the byte order mark differ.</source>
        <translation>Seules les fins de ligne ou la marque d’ordre des octets (BOM) diffèrent.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>%L1 of %2</source>
        <comment>of so many changes</comment>
        <translation>%L1 de %2</translation>
    </message>
    <message>
        <source>1 change of %1</source>
        <translation>1 modification de %1</translation>
    </message>
    <message>
        <source>%L1 changes of %2</source>
        <translation>%L1 modifications de %2</translation>
    </message>
    <message>
        <source>1 change alike on both sides</source>
        <translation>1 modification identique des deux côtés</translation>
    </message>
    <message>
        <source>%L1 changes alike on both sides</source>
        <translation>%L1 modifications identiques des deux côtés</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No conflict: %1</source>
        <translation>Aucun conflit&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>conflicts, and changes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>what a sign means</comment>
        <translation>conflit</translation>
    </message>
    <message>
        <source>alike</source>
        <comment>what a sign means</comment>
        <translation>identiques</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alike on both sides</source>
        <comment>of so many changes</comment>
        <translation>
            <numerusform>%Ln à l’identique des deux côtés</numerusform>
            <numerusform>%Ln à l’identique des deux côtés</numerusform>
        </translation>
    </message>
    <message>
        <source>Only line ends, the byte order mark or the encoding differ.</source>
        <translation>Seuls les fins de ligne, la marque d’ordre des octets (BOM) ou l’encodage diffèrent.</translation>
    </message>
    <message>
        <source>Only the encoding differs.</source>
        <translation>Seul l’encodage diffère.</translation>
    </message>
</context>
<context>
    <name>artiscope::ThreeWayPage</name>
    <message>
        <source>One side</source>
        <translation>Un côté</translation>
    </message>
    <message>
        <source>Began as</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Autre côté</translation>
    </message>
    <message>
        <source>Three-way comparison</source>
        <translation>Comparaison à trois voies</translation>
    </message>
    <message>
        <source>One side, %1</source>
        <translation>Un côté, %1</translation>
    </message>
    <message>
        <source>What both began as, %1</source>
        <translation>Origine commune, %1</translation>
    </message>
    <message>
        <source>Other side, %1</source>
        <translation>Autre côté, %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Conflit précédent</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflit suivant</translation>
    </message>
    <message>
        <source>!</source>
        <comment>the sign of a conflict</comment>
        <translation>!</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Fermer la comparaison</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 modification</translation>
    </message>
    <message>
        <source>%L1 changes</source>
        <translation>%L1 modifications</translation>
    </message>
</context>
<context>
    <name>artiscope::TimeLine</name>
    <message>
        <source>Time line</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>1 revision between %1 and %2</source>
        <translation>1 révision entre %1 et %2</translation>
    </message>
    <message>
        <source>%L1 revisions between %2 and %3</source>
        <translation>%L1 révisions entre %2 et %3</translation>
    </message>
</context>
<context>
    <name>artiscope::TimePicker</name>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>No server is connected.</source>
        <translation>Aucun serveur n’est connecté.</translation>
    </message>
    <message>
        <source>What is shown follows the server. Choose a time to look at the past.</source>
        <translation>L’affichage suit le serveur. Choisissez un moment pour voir le passé.</translation>
    </message>
</context>
<context>
    <name>artiscope::TimePopup</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>now, -1d, 2 h ago, yesterday 14:00, 2026-11-20 09:00</source>
        <translation>now, -1d, 2 h ago, yesterday 14:00, 2026-11-20 09:00</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>Moment à afficher</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure du jour</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>Il y a 1 h</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>Il y a 1 jour</translation>
    </message>
    <message>
        <source>1 week ago</source>
        <translation>Il y a 7 jours</translation>
    </message>
    <message>
        <source>Branch creation</source>
        <translation>Début de branche</translation>
    </message>
    <message>
        <source>Length of a step</source>
        <translation>Longueur d’un pas</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Pas en arrière</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Pas en avant</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, that is %2</source>
        <translation>%1, soit %2</translation>
    </message>
    <message>
        <source>Now: follows the server as it changes</source>
        <translation>Maintenant&#x202f;: suit le serveur au fil des changements</translation>
    </message>
</context>
<context>
    <name>artiscope::TimeText</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>artiscope::TopBar</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>branche</translation>
    </message>
    <message>
        <source>compare with</source>
        <translation>comparer avec</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparé avec</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Generate is off: %1</source>
        <translation>Générer est indisponible&#x202f;: %1</translation>
    </message>
    <message>
        <source>Choose a server</source>
        <translation>Choisir un serveur</translation>
    </message>
    <message>
        <source>Built-in sample</source>
        <translation>Exemple intégré</translation>
    </message>
</context>
<context>
    <name>artiscope::TreeBar</name>
    <message>
        <source>Filter by key or value</source>
        <translation>Filtrer par clé ou valeur</translation>
    </message>
    <message>
        <source>Order of the keys</source>
        <translation>Ordre des clés</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tel qu’écrit</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Par clé</translation>
    </message>
    <message>
        <source>Expand ▾</source>
        <translation>Déplier ▾</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Choose how many levels are unfolded</source>
        <translation>Choisir combien de niveaux sont dépliés</translation>
    </message>
    <message>
        <source>&amp;All levels</source>
        <translation>&amp;Tous les niveaux</translation>
    </message>
    <message>
        <source>&amp;No level</source>
        <translation>&amp;Aucun niveau</translation>
    </message>
    <message>
        <source>&amp;1 level</source>
        <translation>&amp;1 niveau</translation>
    </message>
    <message>
        <source>&amp;2 levels</source>
        <translation>&amp;2 niveaux</translation>
    </message>
    <message>
        <source>&amp;3 levels</source>
        <translation>&amp;3 niveaux</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show the array of objects that is in this document as a table</source>
        <translation>Afficher la liste d’objets de ce document en tableau</translation>
    </message>
</context>
<context>
    <name>artiscope::TreeList</name>
    <message>
        <source>Tree of the document</source>
        <translation>Arbre du document</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
</context>
<context>
    <name>artiscope::TreeView</name>
    <message>
        <source>Deeper levels have too many rows to be unfolded at once.</source>
        <translation>Les niveaux plus profonds ont trop de lignes pour être dépliés d’un coup.</translation>
    </message>
    <message>
        <source>Reading the document…</source>
        <translation>Lecture du document…</translation>
    </message>
    <message>
        <source>Nothing in the document matches.</source>
        <translation>Rien dans le document ne correspond.</translation>
    </message>
    <message>
        <source>1 value matches.</source>
        <translation>1 valeur correspond.</translation>
    </message>
    <message>
        <source>%1 values match.</source>
        <translation>%1 valeurs correspondent.</translation>
    </message>
    <message>
        <source>A text of more than %1 is not shown as a tree; this is its text.</source>
        <translation>Un texte de plus de %1 n’est pas affiché en arbre&#x202f;; voici son texte.</translation>
    </message>
    <message>
        <source>What is nested more than %1 deep is not shown as a tree; this is its text.</source>
        <translation>Ce qui est imbriqué à plus de %1 niveaux n’est pas affiché en arbre&#x202f;; voici le texte.</translation>
    </message>
    <message>
        <source>A document of more than %1 values is not shown as a tree; this is its text.</source>
        <translation>Un document de plus de %1 valeurs n’est pas affiché en arbre&#x202f;; voici son texte.</translation>
    </message>
    <message>
        <source>This is not well-formed %1, so this is its text. %2</source>
        <translation>Ce n’est pas du %1 bien formé&#x202f;; voici son texte. %2</translation>
    </message>
    <message>
        <source>There is nothing in this document.</source>
        <translation>Ce document est vide.</translation>
    </message>
    <message>
        <source>1 key is there more than once.</source>
        <translation>1 clé figure plusieurs fois.</translation>
    </message>
    <message>
        <source>%1 keys are there more than once.</source>
        <translation>%1 clés figurent plusieurs fois.</translation>
    </message>
    <message>
        <source>This document declares 1 entity, which is not expanded.</source>
        <translation>Ce document déclare 1 entité, qui n’est pas développée.</translation>
    </message>
    <message>
        <source>This document declares %1 entities, which are not expanded.</source>
        <translation>Ce document déclare %1 entités, qui ne sont pas développées.</translation>
    </message>
</context>
<context>
    <name>artiscope::Trouble</name>
    <message>
        <source>%1, the header has %2.</source>
        <translation>%1, l’en-tête en a %2.</translation>
    </message>
    <message>
        <source>%1, the first row has %2.</source>
        <translation>%1, la première ligne en a %2.</translation>
    </message>
    <message>
        <source>The quote in line %1, column %2 (row %3) is never closed: all that follows is in one cell.</source>
        <translation>Le guillemet de la ligne %1, colonne %2 (n°&#xa0;%3 du tableau) n’est jamais fermé&#x202f;: tout ce qui suit est dans une seule cellule.</translation>
    </message>
    <message>
        <source>Line %1, column %2 (row %3) has 1 cell</source>
        <translation>La ligne %1, colonne %2 (n°&#xa0;%3 du tableau) a 1 cellule</translation>
    </message>
    <message>
        <source>Line %1, column %2 (row %3) has %4 cells</source>
        <translation>La ligne %1, colonne %2 (n°&#xa0;%3 du tableau) a %4 cellules</translation>
    </message>
    <message>
        <source>The control character %1 cannot be in XML.</source>
        <translation>Le caractère de contrôle %1 n’est pas permis en XML.</translation>
    </message>
    <message>
        <source>“&amp;” must be written as “&amp;amp;” where it begins no reference.</source>
        <translation>«&#x202f;&amp;&#x202f;» doit s’écrire «&#x202f;&amp;amp;&#x202f;» là où il ne commence pas une référence.</translation>
    </message>
</context>
<context>
    <name>artiscope::TroubleWords</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>This is not well-formed %1. %2</source>
        <translation>Ce n’est pas du %1 bien formé. %2</translation>
    </message>
    <message>
        <source>One more row is not like it, either.</source>
        <translation>Une autre ligne ne lui ressemble pas non plus.</translation>
    </message>
    <message>
        <source>%1 more rows are not like it, either.</source>
        <translation>%1 autres lignes ne lui ressemblent pas non plus.</translation>
    </message>
</context>
<context>
    <name>artiscope::ViewAsButton</name>
    <message>
        <source>View &amp;as</source>
        <translation>Afficher &amp;comme</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Configuration of</source>
        <translation>Configuration de</translation>
    </message>
    <message>
        <source>shown as %1 ▾</source>
        <translation>affiché comme %1 ▾</translation>
    </message>
    <message>
        <source>shown as %1</source>
        <translation>affiché comme %1</translation>
    </message>
    <message>
        <source>No content is shown.</source>
        <translation>Aucun contenu n’est affiché.</translation>
    </message>
    <message>
        <source>Shown as %1, %2.</source>
        <translation>Affiché comme %1, %2.</translation>
    </message>
    <message>
        <source>Declared %1, shown as %2, %3.</source>
        <translation>Déclaré %1, affiché comme %2, %3.</translation>
    </message>
    <message>
        <source>Show the content as something else; remembered for its definition</source>
        <translation>Afficher le contenu comme autre chose&#x202f;; mémorisé pour sa définition</translation>
    </message>
</context>
<context>
    <name>artiscope::Viewer</name>
    <message>
        <source>Show as %1</source>
        <translation>Afficher comme %1</translation>
    </message>
    <message>
        <source>This text is not well-formed, so it cannot be reformatted.</source>
        <translation>Ce texte n’est pas bien formé et ne peut donc pas être reformaté.</translation>
    </message>
    <message>
        <source>It exists neither in %1 nor in what is shown.</source>
        <translation>Il n’existe ni dans %1 ni dans ce qui est affiché.</translation>
    </message>
    <message>
        <source>These are bytes and no text, so there are no lines to compare.</source>
        <translation>Ce sont des octets et non du texte&#x202f;: il n’y a pas de lignes à comparer.</translation>
    </message>
    <message>
        <source>Loading what it is in %1…</source>
        <translation>Chargement de ce qu’il est dans %1…</translation>
    </message>
    <message>
        <source>Choose an artifact to read it.</source>
        <translation>Choisissez un artefact pour le lire.</translation>
    </message>
    <message>
        <source>Nothing has been rendered yet.</source>
        <translation>Aucun rendu n’a encore eu lieu.</translation>
    </message>
    <message>
        <source>The artifact of %1 is waiting for its first rendering.</source>
        <translation>L’artefact de %1 attend son premier rendu.</translation>
    </message>
    <message>
        <source>Loading %1: %2 so far…</source>
        <translation>Chargement de %1&#x202f;: %2 jusqu’ici…</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Chargement de %1…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>This artifact</source>
        <translation>Cet artefact</translation>
    </message>
    <message>
        <source>%1 does not exist on the branch %2.</source>
        <translation>%1 n’existe pas sur la branche %2.</translation>
    </message>
    <message>
        <source>%1 did not exist on the branch %2 at that time.</source>
        <translation>%1 n’existait pas sur la branche %2 à ce moment.</translation>
    </message>
    <message>
        <source>The server goes on calling this artifact failed, but its rendering of %1 went well and made the same content as before.</source>
        <translation>Le serveur indique toujours cet artefact en échec, mais son rendu (%1) a réussi et a produit le même contenu qu’avant.</translation>
    </message>
    <message>
        <source>The last rendering failed; this is the last good content, of %1.</source>
        <translation>Le dernier rendu a échoué&#x202f;; voici le dernier contenu valable (%1).</translation>
    </message>
    <message>
        <source>The last rendering failed; this is the last good content.</source>
        <translation>Le dernier rendu a échoué&#x202f;; voici le dernier contenu valable.</translation>
    </message>
    <message>
        <source>The server is rendering this artifact; this is its content so far.</source>
        <translation>Le serveur fait le rendu de cet artefact&#x202f;; voici son contenu jusqu’ici.</translation>
    </message>
    <message>
        <source>Reformatted view: lines and indentation are not the artifact&apos;s own. “Copy content” and “Save as” give it as it is.</source>
        <translation>Vue reformatée&#x202f;: lignes et indentation ne sont pas celles de l’artefact. «&#x202f;Copier le contenu&#x202f;» et «&#x202f;Enregistrer sous&#x202f;» le donnent tel quel.</translation>
    </message>
    <message>
        <source>Show three-way</source>
        <translation>Afficher à trois voies</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Loading what it was in %1…</source>
        <translation>Chargement de ce qu’il était dans %1…</translation>
    </message>
    <message>
        <source>What it was in %1 are bytes and no text.</source>
        <translation>Ce qu’il était dans %1, ce sont des octets et non du texte.</translation>
    </message>
    <message>
        <source>%1 where %2 began</source>
        <translation>%1 au début de %2</translation>
    </message>
    <message>
        <source>Both %1 and %2 have changed it since the branch began.</source>
        <translation>Aussi bien %1 que %2 l’ont modifié depuis le début de la branche.</translation>
    </message>
    <message>
        <source>Choose another artifact, or something else to compare with.</source>
        <translation>Choisissez un autre artefact, ou un autre terme de comparaison.</translation>
    </message>
    <message>
        <source>Source shows those of one side.</source>
        <translation>Source affiche ceux d’un côté.</translation>
    </message>
    <message>
        <source>In the list above, or by a few letters.</source>
        <translation>Dans la liste ci-dessus, ou par quelques lettres.</translation>
    </message>
    <message>
        <source>It is shown again where it exists: choose another branch or time.</source>
        <translation>Il réapparaît là où il existe&#x202f;: choisissez une autre branche ou un autre moment.</translation>
    </message>
    <message>
        <source>This text is larger than %1 MB, too large to be reformatted.</source>
        <translation>Ce texte dépasse %1 Mo&#x202f;; il est trop grand pour être reformaté.</translation>
    </message>
    <message>
        <source>Reformatted, this text would be larger than %1 MB, so it stays as it is.</source>
        <translation>Reformaté, ce texte dépasserait %1 Mo&#x202f;; il reste donc tel quel.</translation>
    </message>
    <message>
        <source>This text is nested more than %1 deep, too deep to be reformatted.</source>
        <translation>Ce texte est imbriqué à plus de %1 niveaux, trop profondément pour être reformaté.</translation>
    </message>
    <message>
        <source>This text has more than %L1 values, too many to be reformatted.</source>
        <translation>Ce texte contient plus de %L1 valeurs, trop pour être reformaté.</translation>
    </message>
</context>
<context>
    <name>artiscope::ViewerBar</name>
    <message>
        <source>Ways to look at the artifact</source>
        <translation>Façons de voir l’artefact</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Three-way</source>
        <translation>Trois voies</translation>
    </message>
    <message>
        <source>Show both sides beside what the branch began as</source>
        <translation>Afficher les deux côtés avec le point de départ de la branche</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>À la ligne</translation>
    </message>
    <message>
        <source>Break long lines at the edge of the window</source>
        <translation>Couper les lignes longues au bord de la fenêtre</translation>
    </message>
    <message>
        <source>Blame</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Comparer les 2</translation>
    </message>
    <message>
        <source>Such a text has no preview; its source is all there is.</source>
        <translation>Un tel texte n’a pas d’aperçu&#x202f;; il n’y a que sa source.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The built-in sample found no free port.</source>
        <translation>L’exemple intégré n’a trouvé aucun port libre.</translation>
    </message>
</context>
</TS>
