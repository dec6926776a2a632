<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A desktop editor for people who write link roundups.</source>
        <translation>Un éditeur pour celles et ceux qui écrivent des revues de liens.</translation>
    </message>
    <message>
        <source>About Linkwright</source>
        <translation>À propos de Linkwright</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC licence).</source>
        <translation>Icônes : Lucide (licence ISC).</translation>
    </message>
    <message>
        <source>MIT licence. Made with Qt {version} and PySide6 (LGPL).</source>
        <translation>Licence MIT. Fait avec Qt {version} et PySide6 (LGPL).</translation>
    </message>
</context>
<context>
    <name>ChangeSteps</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivante</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédente</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>Cô&amp;te à côte</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>The one text left, the other right of it</source>
        <translation>Un texte à gauche, l’autre à droite</translation>
    </message>
    <message>
        <source>To another difference ({keys})</source>
        <translation>Vers une autre différence ({keys})</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n point à regarder</numerusform>
            <numerusform>%n points à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go to the Place</source>
        <translation>&amp;Aller à l’endroit</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>&amp;Ignore This One</source>
        <translation>Ignorer &amp;ce point</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>C&amp;orriger</translation>
    </message>
    <message>
        <source>&amp;Never Check for This</source>
        <translation>&amp;Ne plus vérifier cela</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Règles</translation>
    </message>
    <message>
        <source>Apply the remedy (Ctrl+Enter)</source>
        <translation>Appliquer le remède (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Check panel</source>
        <translation>Panneau de vérification</translation>
    </message>
    <message>
        <source>Choose what is checked</source>
        <translation>Choisir ce qui est vérifié</translation>
    </message>
    <message>
        <source>Enter goes to the place, Ctrl+Enter mends it, Del ignores it.</source>
        <translation>Entrée va à l’endroit, Ctrl+Entrée corrige, Suppr ignore.</translation>
    </message>
    <message>
        <source>Leave this one alone in this post (Del)</source>
        <translation>Laisser ce point dans ce billet (Suppr)</translation>
    </message>
    <message>
        <source>Mended: {remedy}</source>
        <translation>Corrigé : {remedy}</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Rien à corriger</translation>
    </message>
    <message>
        <source>Number of things to look at</source>
        <translation>Nombre de points à regarder</translation>
    </message>
    <message numerus="yes">
        <source>Show %n Ignored Finding(s) Again</source>
        <translation>
            <numerusform>Réafficher %n point ignoré</numerusform>
            <numerusform>Réafficher %n points ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>Things to look at</source>
        <translation>Points à regarder</translation>
    </message>
    <message>
        <source>Titles, sources, links, pictures and words are checked while you write.</source>
        <translation>Titres, sources, liens, images et mots sont vérifiés pendant que vous écrivez.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n point à regarder</numerusform>
            <numerusform>%n points à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark has no partner, or nothing to quote: “{found}”.</source>
        <translation>Un guillemet n’a pas de pendant, ou rien à citer : « {found} ».</translation>
    </message>
    <message>
        <source>A word stands twice in a row: “{found}”.</source>
        <translation>Un mot figure deux fois de suite : « {found} ».</translation>
    </message>
    <message>
        <source>Address for telephones</source>
        <translation>Adresse pour téléphones</translation>
    </message>
    <message>
        <source>Bare address</source>
        <translation>Adresse nue</translation>
    </message>
    <message>
        <source>Clean the address</source>
        <translation>Nettoyer l’adresse</translation>
    </message>
    <message>
        <source>Dash with nothing behind</source>
        <translation>Tiret sans rien derrière</translation>
    </message>
    <message>
        <source>Dead link</source>
        <translation>Lien mort</translation>
    </message>
    <message>
        <source>Doubled word</source>
        <translation>Mot doublé</translation>
    </message>
    <message>
        <source>Drop the second one</source>
        <translation>Ôter le second</translation>
    </message>
    <message>
        <source>Empty quote</source>
        <translation>Citation vide</translation>
    </message>
    <message>
        <source>Guessed title</source>
        <translation>Titre deviné</translation>
    </message>
    <message>
        <source>Heading with nothing below</source>
        <translation>Intertitre sans contenu</translation>
    </message>
    <message>
        <source>Join it to the line above</source>
        <translation>La joindre à la ligne du dessus</translation>
    </message>
    <message>
        <source>Left to fill in</source>
        <translation>Reste à remplir</translation>
    </message>
    <message>
        <source>Line {detail} has this headline already, or nearly the same: “{found}”.</source>
        <translation>La ligne {detail} a déjà ce titre, ou presque le même : « {found} ».</translation>
    </message>
    <message>
        <source>Line {detail} leads to the same page already: “{found}”.</source>
        <translation>La ligne {detail} mène déjà à la même page : « {found} ».</translation>
    </message>
    <message>
        <source>Link behind a wall</source>
        <translation>Lien derrière un barrage</translation>
    </message>
    <message>
        <source>Link that leads to a front page</source>
        <translation>Lien qui mène à une page d’accueil</translation>
    </message>
    <message>
        <source>Long excerpt</source>
        <translation>Long extrait</translation>
    </message>
    <message>
        <source>Merge the two lines</source>
        <translation>Fusionner les deux lignes</translation>
    </message>
    <message>
        <source>Missing source</source>
        <translation>Source manquante</translation>
    </message>
    <message>
        <source>Moved page</source>
        <translation>Page déplacée</translation>
    </message>
    <message>
        <source>No source is named for “{found}”.</source>
        <translation>Aucune source n’est nommée pour « {found} ».</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Pas de titre</translation>
    </message>
    <message>
        <source>Picture without credit</source>
        <translation>Image sans crédit</translation>
    </message>
    <message>
        <source>Picture without description</source>
        <translation>Image sans description</translation>
    </message>
    <message>
        <source>Published in the future</source>
        <translation>Publié dans l’avenir</translation>
    </message>
    <message>
        <source>Remove the dash</source>
        <translation>Retirer le tiret</translation>
    </message>
    <message>
        <source>Remove the empty quote</source>
        <translation>Retirer la citation vide</translation>
    </message>
    <message>
        <source>Remove the full stop</source>
        <translation>Retirer le point</translation>
    </message>
    <message>
        <source>Remove the heading</source>
        <translation>Retirer l’intertitre</translation>
    </message>
    <message>
        <source>Repeated headline</source>
        <translation>Titre répété</translation>
    </message>
    <message>
        <source>Repeated link</source>
        <translation>Lien répété</translation>
    </message>
    <message>
        <source>Signature in the place of the source</source>
        <translation>Signature à la place de la source</translation>
    </message>
    <message>
        <source>Source on a line of its own</source>
        <translation>Source sur sa propre ligne</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>L’ôter</translation>
    </message>
    <message>
        <source>The address has tracking in it: {detail}.</source>
        <translation>L’adresse contient du pistage : {detail}.</translation>
    </message>
    <message>
        <source>The excerpt has {found} words; you allow {detail}.</source>
        <translation>L’extrait a {found} mots ; vous en permettez {detail}.</translation>
    </message>
    <message>
        <source>The page has moved to {detail}</source>
        <translation>La page a déménagé vers {detail}</translation>
    </message>
    <message>
        <source>The picture {found} does not say whose it is.</source>
        <translation>L’image {found} ne dit pas à qui elle est.</translation>
    </message>
    <message>
        <source>The picture {found} has no words for those who cannot see it.</source>
        <translation>L’image {found} n’a pas de mots pour qui ne la voit pas.</translation>
    </message>
    <message>
        <source>The post has no title.</source>
        <translation>Le billet n’a pas de titre.</translation>
    </message>
    <message>
        <source>The post is marked as published, but its date is still to come: {found}.</source>
        <translation>Le billet est marqué publié, mais sa date est à venir : {found}.</translation>
    </message>
    <message>
        <source>The title ends in a full stop.</source>
        <translation>Le titre finit par un point.</translation>
    </message>
    <message>
        <source>There is nothing behind the dash of “{found}”.</source>
        <translation>Il n’y a rien derrière le tiret de « {found} ».</translation>
    </message>
    <message>
        <source>There is nothing below the heading “{found}”.</source>
        <translation>Il n’y a rien sous l’intertitre « {found} ».</translation>
    </message>
    <message>
        <source>This address has no title yet: {found}</source>
        <translation>Cette adresse n’a pas encore de titre : {found}</translation>
    </message>
    <message>
        <source>This address leads to the front page of its site now: {found}</source>
        <translation>Cette adresse mène maintenant à la page d’accueil du site : {found}</translation>
    </message>
    <message>
        <source>This is the address of the telephone's form of the page: {found}</source>
        <translation>C’est l’adresse de la version téléphone de la page : {found}</translation>
    </message>
    <message>
        <source>This quote is empty.</source>
        <translation>Cette citation est vide.</translation>
    </message>
    <message>
        <source>Title with a full stop</source>
        <translation>Titre avec un point</translation>
    </message>
    <message>
        <source>Tracking in an address</source>
        <translation>Pistage dans une adresse</translation>
    </message>
    <message>
        <source>Unpaired quotation mark</source>
        <translation>Guillemet sans pendant</translation>
    </message>
    <message>
        <source>Unreadable date</source>
        <translation>Date illisible</translation>
    </message>
    <message>
        <source>Unreadable front matter</source>
        <translation>En-tête illisible</translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation>Prendre la nouvelle adresse</translation>
    </message>
    <message numerus="yes">
        <source>{done} · %n thing(s) to look at</source>
        <translation>
            <numerusform>{done} · %n point à regarder</numerusform>
            <numerusform>{done} · %n points à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>“{found}” is a signature; the publisher's name belongs here.</source>
        <translation>« {found} » est une signature ; c’est le nom de l’éditeur qu’il faut ici.</translation>
    </message>
    <message>
        <source>“{found}” is no date, and exports leave it out.</source>
        <translation>« {found} » n'est pas une date ; les exports l'omettent.</translation>
    </message>
    <message>
        <source>“{found}” is still to be filled in.</source>
        <translation>« {found} » reste à remplir.</translation>
    </message>
    <message>
        <source>“{found}” is what the address suggests; the page may say it otherwise.</source>
        <translation>« {found} » est ce que suggère l’adresse ; la page le dit peut-être autrement.</translation>
    </message>
    <message>
        <source>“{found}” stands on a line of its own.</source>
        <translation>« {found} » est sur sa propre ligne.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Find a Command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>The Down arrow chooses among the commands that fit, Enter does the chosen one.</source>
        <translation>La flèche Bas choisit parmi les commandes, Entrée exécute la choisie.</translation>
    </message>
    <message>
        <source>The commands that fit, the best one first</source>
        <translation>Les commandes qui conviennent, la meilleure d’abord</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Tapez quelques lettres de ce que vous voulez faire</translation>
    </message>
</context>
<context>
    <name>CommentsDialog</name>
    <message numerus="yes">
        <source>%n comment(s) on “{title}”</source>
        <translation>
            <numerusform>%n commentaire sur « {title} »</numerusform>
            <numerusform>%n commentaires sur « {title} »</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>in answer to {author}</source>
        <translation>en réponse à {author}</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>CountBadge</name>
    <message>
        <source>{button}: {count}</source>
        <translation>{button} : {count}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>It is kept as well: should Linkwright end, it comes back at the next start. You can go on; it is safest to save and start Linkwright again.</source>
        <translation>Il est aussi gardé : si Linkwright s’arrête, il revient au prochain lancement. Vous pouvez continuer ; le plus sûr est d’enregistrer et de relancer Linkwright.</translation>
    </message>
    <message>
        <source>Show the &amp;Log</source>
        <translation>&amp;Afficher le journal</translation>
    </message>
    <message>
        <source>Something went wrong in Linkwright. Your text is still here.</source>
        <translation>Un problème est survenu dans Linkwright. Votre texte est toujours là.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>+ date</source>
        <translation>+ date</translation>
    </message>
    <message>
        <source>Date the post now</source>
        <translation>Dater le billet de maintenant</translation>
    </message>
    <message>
        <source>Post date</source>
        <translation>Date du billet</translation>
    </message>
    <message>
        <source>Replace it by today’s date</source>
        <translation>La remplacer par la date du jour</translation>
    </message>
    <message>
        <source>Set post date</source>
        <translation>Définir la date du billet</translation>
    </message>
    <message>
        <source>When the post is dated</source>
        <translation>La date que porte le billet</translation>
    </message>
    <message>
        <source>{written} (not a date)</source>
        <translation>{written} (pas une date)</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>What differs, line by line; to be read only</source>
        <translation>Ce qui diffère, ligne à ligne ; lecture seule</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) alike …</source>
        <translation>
            <numerusform>… %n ligne identique …</numerusform>
            <numerusform>… %n lignes identiques …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s) not shown …</source>
        <translation>
            <numerusform>… %n ligne de plus n’est pas affichée …</numerusform>
            <numerusform>… %n lignes de plus ne sont pas affichées …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscardedDialog</name>
    <message>
        <source>&amp;Delete for Good</source>
        <translation>S&amp;upprimer définitivement</translation>
    </message>
    <message>
        <source>&amp;Take It Back</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was discarded lately. What you do not save stays here for %n day(s).</source>
        <translation>
            <numerusform>Rien n’a été abandonné récemment. Ce que vous n’enregistrez pas reste ici %n jour.</numerusform>
            <numerusform>Rien n’a été abandonné récemment. Ce que vous n’enregistrez pas reste ici %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Billet</translation>
    </message>
    <message>
        <source>Recover Discarded Text</source>
        <translation>Récupérer un texte abandonné</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>{reason}. Its file: {path}</source>
        <translation>{reason}. Son fichier : {path}</translation>
    </message>
</context>
<context>
    <name>DiskWatch</name>
    <message>
        <source>“{name}” is not in its folder any more. Your text is still here: saving writes it again.</source>
        <translation>« {name} » n’est plus dans son dossier. Votre texte est toujours là : enregistrer le réécrit.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program just now.</source>
        <translation>« {name} » vient d’être modifié par un autre programme.</translation>
    </message>
</context>
<context>
    <name>ExcerptDialog</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Paste Paragraphs</source>
        <translation>&amp;Coller des paragraphes</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>C&amp;itation</translation>
    </message>
    <message>
        <source>Add what is on the clipboard, a paragraph a line</source>
        <translation>Ajouter le presse-papiers, un paragraphe par ligne</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Paragraphs of the page</source>
        <translation>Paragraphes de la page</translation>
    </message>
    <message>
        <source>Reading the page at {host} ...</source>
        <translation>Lecture de la page chez {host} ...</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Space chooses a paragraph or leaves it out, Enter quotes the chosen ones.</source>
        <translation>Espace choisit un paragraphe ou l’écarte, Entrée cite les choisis.</translation>
    </message>
    <message>
        <source>State of the page</source>
        <translation>État de la page</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>The post has no lead to quote from. Paste the paragraphs that you want.</source>
        <translation>Le billet n’a pas d’article à la une à citer. Collez les paragraphes voulus.</translation>
    </message>
    <message>
        <source>Words in the excerpt</source>
        <translation>Mots de l’extrait</translation>
    </message>
    <message>
        <source>{count} of {most} words: more than you allow</source>
        <translation>{count} mots sur {most} : plus que vous ne permettez</translation>
    </message>
    <message>
        <source>{reason} You can paste the paragraphs that you want.</source>
        <translation>{reason} Vous pouvez coller les paragraphes voulus.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln picture(s) will be copied beside the file.</source>
        <translation>
            <numerusform>%Ln image sera copiée à côté du fichier.</numerusform>
            <numerusform>%Ln images seront copiées à côté du fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) will be copied to {folder}.</source>
        <translation>
            <numerusform>%Ln image sera copiée dans {folder}.</numerusform>
            <numerusform>%Ln images seront copiées dans {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Parcourir...</translation>
    </message>
    <message>
        <source>&amp;Copy and preview posts like this too</source>
        <translation>&amp;Copier et prévisualiser aussi ainsi</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Two hyphens</source>
        <translation>Deux &amp;tirets</translation>
    </message>
    <message>
        <source>Co&amp;py Instead</source>
        <translation>C&amp;opier plutôt</translation>
    </message>
    <message>
        <source>Copies and the preview take this form as well.</source>
        <translation>Les copies et l’aperçu prennent aussi cette forme.</translation>
    </message>
    <message>
        <source>Export Post</source>
        <translation>Exporter le billet</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nom du fichier</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder for {profile}</source>
        <translation>Dossier pour {profile}</translation>
    </message>
    <message>
        <source>Of the file that is written</source>
        <translation>Du fichier qui est écrit</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Put the post on the clipboard in this form</source>
        <translation>Mettre le billet sous cette forme dans le presse-papiers</translation>
    </message>
    <message>
        <source>Show in the Check pane what there is to look at</source>
        <translation>Montrer dans le volet Vérification ce qu’il y a à regarder</translation>
    </message>
    <message>
        <source>The forms that the post can be written in</source>
        <translation>Les formes dans lesquelles écrire le billet</translation>
    </message>
    <message>
        <source>Two hyphens show as</source>
        <translation>Deux tirets affichés comme</translation>
    </message>
    <message>
        <source>What readers see in their place</source>
        <translation>Ce que les lecteurs voient à leur place</translation>
    </message>
    <message>
        <source>Where the file is written</source>
        <translation>Où le fichier est écrit</translation>
    </message>
    <message>
        <source>an em dash</source>
        <translation>un tiret cadratin</translation>
    </message>
    <message>
        <source>an en dash</source>
        <translation>un tiret demi-cadratin</translation>
    </message>
    <message>
        <source>two hyphens, as typed</source>
        <translation>deux tirets, comme tapés</translation>
    </message>
</context>
<context>
    <name>ExportRuns</name>
    <message>
        <source>That did not work; the log says why.</source>
        <translation>Cela n’a pas marché ; le journal dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The new profile is {path}</source>
        <translation>Le nouveau profil est {path}</translation>
    </message>
</context>
<context>
    <name>FetchProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>Fait jusqu’ici</translation>
    </message>
    <message>
        <source>How much of the work is done</source>
        <translation>La part du travail accomplie</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop; nothing that is in the post changes</source>
        <translation>Arrêter ; rien ne change dans le billet</translation>
    </message>
</context>
<context>
    <name>FigureActs</name>
    <message>
        <source>Reading the picture …</source>
        <translation>Lecture de l’image …</translation>
    </message>
    <message>
        <source>The figure was changed</source>
        <translation>La figure a été modifiée</translation>
    </message>
    <message>
        <source>The figure was put in</source>
        <translation>La figure a été insérée</translation>
    </message>
    <message>
        <source>The file {name} is not there.</source>
        <translation>Le fichier {name} n’est pas là.</translation>
    </message>
    <message>
        <source>The picture stays on the web.</source>
        <translation>L’image reste sur le web.</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>du presse-papiers</translation>
    </message>
</context>
<context>
    <name>FigureDialog</name>
    <message>
        <source> pixels wide</source>
        <translation> pixels de large</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Parcourir...</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation>&amp;Légende :</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Description :</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertion</translation>
    </message>
    <message>
        <source>&amp;Keep a copy beside the post</source>
        <translation>&amp;Garder une copie à côté du billet</translation>
    </message>
    <message>
        <source>&amp;Picture:</source>
        <translation>I&amp;mage :</translation>
    </message>
    <message>
        <source>&amp;Source link:</source>
        <translation>Lien de la &amp;source :</translation>
    </message>
    <message>
        <source>A file, or an address on the web</source>
        <translation>Un fichier, ou une adresse du web</translation>
    </message>
    <message>
        <source>About the picture</source>
        <translation>À propos de l’image</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Au plus</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>M&amp;odifier</translation>
    </message>
    <message>
        <source>C&amp;redit:</source>
        <translation>&amp;Crédit :</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Choose a Picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Largest width in pixels</source>
        <translation>Largeur maximale en pixels</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Pas encore d’image</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Taille :</translation>
    </message>
    <message>
        <source>Source link</source>
        <translation>Lien de la source</translation>
    </message>
    <message>
        <source>Stands below the picture</source>
        <translation>Figure sous l’image</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation>Ce qu’elle montre, pour qui ne la voit pas</translation>
    </message>
    <message>
        <source>Where it comes from: https://…</source>
        <translation>D’où elle vient : https://…</translation>
    </message>
    <message>
        <source>Whose picture it is: Reuters, AFP</source>
        <translation>À qui est l’image : Reuters, AFP</translation>
    </message>
    <message>
        <source>Wider pictures are made as narrow</source>
        <translation>Les images plus larges sont réduites à cela</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {size}</source>
        <translation>{width} × {height} pixels, {size}</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message numerus="yes">
        <source>%n more: see File, Open Recent</source>
        <translation>
            <numerusform>%n autre : voir Fichier, Ouvrir un récent</numerusform>
            <numerusform>%n autres : voir Fichier, Ouvrir un récent</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy is in {path}</source>
        <translation>Une copie est dans {path}</translation>
    </message>
    <message>
        <source>Decide...</source>
        <translation>Décider...</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Find message</source>
        <translation>Message de la recherche</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>&amp;Tout remplacer</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
</context>
<context>
    <name>FindDesk</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n remplacé</numerusform>
            <numerusform>%n remplacés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FocusMode</name>
    <message>
        <source>Hint</source>
        <translation>Indication</translation>
    </message>
    <message>
        <source>{keys} brings everything back</source>
        <translation>{keys} ramène tout</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose the folder in a dialog</source>
        <translation>Choisir le dossier dans un dialogue</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Choisir...</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>Choisir : {what}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;Restore This Version</source>
        <translation>&amp;Restaurer cette version</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation>Historique de « {name} »</translation>
    </message>
    <message>
        <source>Restoring is one step: undo takes it back. All versions of the last day are kept, then one an hour, one a day, one a week.</source>
        <translation>Restaurer est une étape : Annuler la reprend. Toutes les versions du dernier jour sont gardées, puis une par heure, par jour, par semaine.</translation>
    </message>
    <message>
        <source>There is no version yet. One is kept whenever the post is saved or exported.</source>
        <translation>Pas encore de version. Une est gardée à chaque enregistrement ou export.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n HTML file(s)</source>
        <translation>
            <numerusform>%n fichier HTML</numerusform>
            <numerusform>%n fichiers HTML</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Markdown file(s)</source>
        <translation>
            <numerusform>%n fichier Markdown</numerusform>
            <numerusform>%n fichiers Markdown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of Blogger</source>
        <translation>
            <numerusform>%n sauvegarde de Blogger</numerusform>
            <numerusform>%n sauvegardes de Blogger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export file(s) of WordPress</source>
        <translation>
            <numerusform>%n fichier d’export de WordPress</numerusform>
            <numerusform>%n fichiers d’export de WordPress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n billet</numerusform>
            <numerusform>%n billets</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Posts go to:</source>
        <translation>&amp;Les billets vont dans :</translation>
    </message>
    <message>
        <source>&amp;Show Report File</source>
        <translation>Afficher le &amp;rapport</translation>
    </message>
    <message>
        <source>&amp;Update posts that have changed at their source</source>
        <translation>&amp;Mettre à jour les billets changés à leur source</translation>
    </message>
    <message>
        <source>A backup, an export file, or a folder of files</source>
        <translation>Une sauvegarde, un fichier d’export ou un dossier de fichiers</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Backups and posts</source>
        <translation>Sauvegardes et billets</translation>
    </message>
    <message>
        <source>Blogger backups (feed.atom of Google Takeout, or the old XML file), WordPress export files, sites of Hugo, Jekyll, Pelican and Nikola, HTML files.</source>
        <translation>Sauvegardes de Blogger (feed.atom de Google Takeout, ou l’ancien fichier XML), exports de WordPress, sites Hugo, Jekyll, Pelican et Nikola, fichiers HTML.</translation>
    </message>
    <message>
        <source>C&amp;hange...</source>
        <translation>M&amp;odifier...</translation>
    </message>
    <message>
        <source>Choose &amp;File...</source>
        <translation>&amp;Choisir un fichier...</translation>
    </message>
    <message>
        <source>Choose F&amp;older...</source>
        <translation>Choisir &amp;un dossier...</translation>
    </message>
    <message>
        <source>Each post becomes one Markdown file. What was imported before is not added again, and no file that you have edited is written over.</source>
        <translation>Chaque billet devient un fichier Markdown. Ce qui a déjà été importé n’est pas ajouté de nouveau, et aucun fichier modifié par vous n’est écrasé.</translation>
    </message>
    <message>
        <source>File or folder to import</source>
        <translation>Fichier ou dossier à importer</translation>
    </message>
    <message>
        <source>Folder for the Posts</source>
        <translation>Dossier des billets</translation>
    </message>
    <message>
        <source>Folder for the posts</source>
        <translation>Dossier des billets</translation>
    </message>
    <message>
        <source>How much of it is done</source>
        <translation>La part accomplie</translation>
    </message>
    <message>
        <source>I&amp;mport from:</source>
        <translation>Importer &amp;depuis :</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import Posts</source>
        <translation>Importer des billets</translation>
    </message>
    <message>
        <source>Import a Folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Looking at the posts that are there...</source>
        <translation>Examen des billets présents...</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>Examen...</translation>
    </message>
    <message>
        <source>Posts that you have edited since they were imported are never written over.</source>
        <translation>Les billets que vous avez modifiés depuis l’import ne sont jamais écrasés.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’import</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>Rapport de l’import</translation>
    </message>
    <message>
        <source>Result of the import</source>
        <translation>Résultat de l’import</translation>
    </message>
    <message>
        <source>Stopping. What was imported stays.</source>
        <translation>Arrêt. Ce qui a été importé reste.</translation>
    </message>
    <message>
        <source>The import is over.</source>
        <translation>L’import est terminé.</translation>
    </message>
    <message>
        <source>What became of every post</source>
        <translation>Ce qu’est devenu chaque billet</translation>
    </message>
    <message>
        <source>Where the imported posts are saved</source>
        <translation>Où les billets importés sont enregistrés</translation>
    </message>
</context>
<context>
    <name>IntakeCommands</name>
    <message>
        <source>Add All</source>
        <translation>Tout ajouter</translation>
    </message>
    <message>
        <source>Reading the links…</source>
        <translation>Lecture des liens…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LabelButton</name>
    <message>
        <source>Label {label}</source>
        <translation>Libellé {label}</translation>
    </message>
    <message>
        <source>Press to remove the label</source>
        <translation>Appuyer pour retirer le libellé</translation>
    </message>
    <message>
        <source>Remove the label “{label}”</source>
        <translation>Retirer le libellé « {label} »</translation>
    </message>
</context>
<context>
    <name>LabelLine</name>
    <message>
        <source>New label</source>
        <translation>Nouveau libellé</translation>
    </message>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
</context>
<context>
    <name>LabelsField</name>
    <message>
        <source>+ label</source>
        <translation>+ libellé</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Ajouter un libellé</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Ajouter un libellé</translation>
    </message>
    <message>
        <source>Post labels</source>
        <translation>Libellés du billet</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Usual Language</source>
        <translation>&amp;Langue habituelle</translation>
    </message>
</context>
<context>
    <name>LineStyleButton</name>
    <message>
        <source>How the lines of the shown list are written</source>
        <translation>Comment les lignes de la liste affichée sont écrites</translation>
    </message>
    <message>
        <source>Line style</source>
        <translation>Style de ligne</translation>
    </message>
    <message>
        <source>Line style: {name} ▾</source>
        <translation>Style de ligne : {name} ▾</translation>
    </message>
</context>
<context>
    <name>LineStyles</name>
    <message>
        <source>1. Title. Remark</source>
        <translation>1. Titre. Remarque</translation>
    </message>
    <message>
        <source>Author, Source: Title</source>
        <translation>Auteur, Source : Titre</translation>
    </message>
    <message>
        <source>Source: Title</source>
        <translation>Source : Titre</translation>
    </message>
    <message>
        <source>Source: Title (source in bold)</source>
        <translation>Source : Titre (source en gras)</translation>
    </message>
    <message>
        <source>Title (Author, Source)</source>
        <translation>Titre (Auteur, Source)</translation>
    </message>
    <message>
        <source>Title (Source)</source>
        <translation>Titre (Source)</translation>
    </message>
    <message>
        <source>Title - Author, Remark</source>
        <translation>Titre - Auteur, Remarque</translation>
    </message>
    <message>
        <source>Title -- Author, Source</source>
        <translation>Titre -- Auteur, Source</translation>
    </message>
    <message>
        <source>Title -- Source</source>
        <translation>Titre -- Source</translation>
    </message>
    <message>
        <source>Title -- Source editorial</source>
        <translation>Titre -- Éditorial de la source</translation>
    </message>
    <message>
        <source>Title Source (Tipster). Remark</source>
        <translation>Titre Source (Informateur). Remarque</translation>
    </message>
    <message>
        <source>Title via Someone</source>
        <translation>Titre via Quelqu’un</translation>
    </message>
    <message>
        <source>Title. (source hidden)</source>
        <translation>Titre. (source cachée)</translation>
    </message>
</context>
<context>
    <name>LinkIntake</name>
    <message numerus="yes">
        <source>%n link(s) merged with those in the post.</source>
        <translation>
            <numerusform>%n lien fusionné avec ceux du billet.</numerusform>
            <numerusform>%n liens fusionnés avec ceux du billet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, not web addresses: {count}.</source>
        <translation>Écartés, pas des adresses web : {count}.</translation>
    </message>
    <message>
        <source>That holds {count} links. Add all of them?</source>
        <translation>Cela contient {count} liens. Tous les ajouter ?</translation>
    </message>
    <message>
        <source>There was no link in that.</source>
        <translation>Il n’y avait aucun lien là-dedans.</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message>
        <source>All links lead where they should.</source>
        <translation>Tous les liens mènent où ils doivent.</translation>
    </message>
    <message>
        <source>Checking links: {done} of {total}</source>
        <translation>Vérification des liens : {done} sur {total}</translation>
    </message>
    <message>
        <source>Collecting the links that you copy in other programs.</source>
        <translation>Les liens que vous copiez dans d’autres programmes sont recueillis.</translation>
    </message>
    <message>
        <source>F2 edits a title, Del removes, Alt with an arrow moves, Menu offers the rest.</source>
        <translation>F2 modifie un titre, Suppr retire, Alt avec une flèche déplace, Menu offre le reste.</translation>
    </message>
    <message>
        <source>Fetching is done. Links without a title: {count}.</source>
        <translation>La récupération est terminée. Liens sans titre : {count}.</translation>
    </message>
    <message>
        <source>Fetching titles: {done} of {total}</source>
        <translation>Récupération des titres : {done} sur {total}</translation>
    </message>
    <message>
        <source>Heading of the list:</source>
        <translation>Intertitre de la liste :</translation>
    </message>
    <message>
        <source>Link panel</source>
        <translation>Panneau des liens</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>List without a heading</source>
        <translation>Liste sans intertitre</translation>
    </message>
    <message>
        <source>New List</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>No links in this list yet.

Paste or drop addresses, one or fifty: their titles and sources are fetched, and each becomes a line of the post.</source>
        <translation>Pas encore de lien dans cette liste.

Collez ou déposez des adresses, une ou cinquante : titres et sources sont récupérés, et chacune devient une ligne du billet.</translation>
    </message>
    <message>
        <source>Stands above the list, at the end of the text</source>
        <translation>Figure au-dessus de la liste, à la fin du texte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>To look at: {sure}. Could not be checked: {unsure}.</source>
        <translation>À regarder : {sure}. Non vérifiables : {unsure}.</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>(from the address)</source>
        <translation>(d’après l’adresse)</translation>
    </message>
    <message>
        <source>(not in the text yet)</source>
        <translation>(pas encore dans le texte)</translation>
    </message>
    <message>
        <source>add source</source>
        <translation>ajouter la source</translation>
    </message>
    <message>
        <source>also in another list of this post</source>
        <translation>aussi dans une autre liste de ce billet</translation>
    </message>
    <message>
        <source>also in this post, in “{list}”</source>
        <translation>aussi dans ce billet, dans « {list} »</translation>
    </message>
    <message>
        <source>also linked {when} in “{post}”</source>
        <translation>aussi lié {when} dans « {post} »</translation>
    </message>
    <message>
        <source>ask it all the same</source>
        <translation>l’interroger quand même</translation>
    </message>
    <message>
        <source>choose ▾</source>
        <translation>choisir ▾</translation>
    </message>
    <message>
        <source>could not be checked: {reason}</source>
        <translation>vérification impossible : {reason}</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>modifié par vous</translation>
    </message>
    <message>
        <source>fetch</source>
        <translation>récupérer</translation>
    </message>
    <message>
        <source>fetching…</source>
        <translation>récupération…</translation>
    </message>
    <message>
        <source>found, and not in the text</source>
        <translation>trouvé, mais pas dans le texte</translation>
    </message>
    <message>
        <source>has a title</source>
        <translation>a un titre</translation>
    </message>
    <message>
        <source>nearly the same headline {when} in “{post}”</source>
        <translation>presque le même titre {when} dans « {post} »</translation>
    </message>
    <message>
        <source>no title found</source>
        <translation>aucun titre trouvé</translation>
    </message>
    <message>
        <source>open, then paste the title</source>
        <translation>ouvrir, puis coller le titre</translation>
    </message>
    <message>
        <source>please check the title</source>
        <translation>vérifiez le titre</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>réessayer</translation>
    </message>
    <message>
        <source>take</source>
        <translation>prendre</translation>
    </message>
    <message>
        <source>the page's title</source>
        <translation>le titre de la page</translation>
    </message>
    <message>
        <source>the same address stands above</source>
        <translation>la même adresse figure plus haut</translation>
    </message>
    <message>
        <source>the site shows a wall</source>
        <translation>le site montre un barrage</translation>
    </message>
    <message>
        <source>use the new address</source>
        <translation>prendre la nouvelle adresse</translation>
    </message>
    <message>
        <source>waiting: no title yet</source>
        <translation>en attente : pas encore de titre</translation>
    </message>
    <message>
        <source>waiting: offline, will retry</source>
        <translation>en attente : hors ligne, nouvel essai prévu</translation>
    </message>
    <message>
        <source>will be tried again</source>
        <translation>sera réessayé</translation>
    </message>
    <message>
        <source>{reason}, tried again at {time}</source>
        <translation>{reason}, nouvel essai à {time}</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>&amp;Collect from the Clipboard</source>
        <translation>&amp;Recueillir depuis le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Line Style</source>
        <translation>&amp;Style de ligne</translation>
    </message>
    <message>
        <source>&amp;New List...</source>
        <translation>&amp;Nouvelle liste...</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;Trier</translation>
    </message>
    <message>
        <source>By &amp;Source</source>
        <translation>&amp;Par source</translation>
    </message>
    <message>
        <source>By &amp;Title</source>
        <translation>P&amp;ar titre</translation>
    </message>
    <message>
        <source>By Time, &amp;Newest First</source>
        <translation>Par &amp;date, récents d’abord</translation>
    </message>
    <message>
        <source>By Time, &amp;Oldest First</source>
        <translation>Par dat&amp;e, anciens d’abord</translation>
    </message>
    <message>
        <source>Link list</source>
        <translation>Liste de liens</translation>
    </message>
    <message>
        <source>Link lists</source>
        <translation>Listes de liens</translation>
    </message>
    <message>
        <source>List actions</source>
        <translation>Actions de la liste</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Pas encore de liste</translation>
    </message>
    <message>
        <source>Sort, line style, more</source>
        <translation>Trier, style de ligne, autres</translation>
    </message>
    <message>
        <source>The chosen list is shown below</source>
        <translation>La liste choisie s’affiche dessous</translation>
    </message>
    <message>
        <source>The lists of this post, by their headings</source>
        <translation>Les listes de ce billet, par intertitre</translation>
    </message>
</context>
<context>
    <name>ListKeys</name>
    <message>
        <source>Add the links on the clipboard</source>
        <translation>Ajouter les liens du presse-papiers</translation>
    </message>
    <message>
        <source>All that can be done to the selected links</source>
        <translation>Tout ce qu’on peut faire des liens choisis</translation>
    </message>
    <message>
        <source>Copy the addresses of the selected links</source>
        <translation>Copier les adresses des liens choisis</translation>
    </message>
    <message>
        <source>Edit the source</source>
        <translation>Modifier la source</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>Modifier le titre</translation>
    </message>
    <message>
        <source>Edit the title; confirm what was typed</source>
        <translation>Modifier le titre ; confirmer la saisie</translation>
    </message>
    <message>
        <source>Leave everything as it was</source>
        <translation>Tout laisser comme avant</translation>
    </message>
    <message>
        <source>Move the selected links down</source>
        <translation>Descendre les liens choisis</translation>
    </message>
    <message>
        <source>Move the selected links up</source>
        <translation>Monter les liens choisis</translation>
    </message>
    <message>
        <source>On to the source, then to the next title</source>
        <translation>Passer à la source, puis au titre suivant</translation>
    </message>
    <message>
        <source>Open the other post that has the link</source>
        <translation>Ouvrir l’autre billet qui a le lien</translation>
    </message>
    <message>
        <source>Open the selected links in the browser</source>
        <translation>Ouvrir les liens choisis dans le navigateur</translation>
    </message>
    <message>
        <source>Remove the selected links</source>
        <translation>Retirer les liens choisis</translation>
    </message>
    <message>
        <source>Select the next link as well</source>
        <translation>Choisir aussi le lien suivant</translation>
    </message>
    <message>
        <source>Send the selected links to the first list; 2 to the second</source>
        <translation>Envoyer les liens choisis dans la première liste ; 2 dans la deuxième</translation>
    </message>
    <message>
        <source>While a title is edited: other titles of the page</source>
        <translation>Pendant la saisie d’un titre : autres titres de la page</translation>
    </message>
</context>
<context>
    <name>ListTargets</name>
    <message>
        <source>Other lists</source>
        <translation>Autres listes</translation>
    </message>
</context>
<context>
    <name>LossList</name>
    <message numerus="yes">
        <source>%Ln thing(s) of this post will be different:</source>
        <translation>
            <numerusform>%Ln élément de ce billet sera différent :</numerusform>
            <numerusform>%Ln éléments de ce billet seront différents :</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this post is kept.</source>
        <translation>Tout dans ce billet est conservé.</translation>
    </message>
    <message>
        <source>The export is being worked out...</source>
        <translation>L’export se prépare...</translation>
    </message>
    <message>
        <source>What is not kept</source>
        <translation>Ce qui n’est pas conservé</translation>
    </message>
    <message>
        <source>What the chosen form cannot say</source>
        <translation>Ce que la forme choisie ne peut dire</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copy Post for &amp;{blog}</source>
        <translation>&amp;Copier le billet pour {blog}</translation>
    </message>
    <message>
        <source>Copy Post for the &amp;Blog</source>
        <translation>Copier &amp;le billet pour le blog</translation>
    </message>
    <message>
        <source>Copy for Blog</source>
        <translation>Copier pour le blog</translation>
    </message>
    <message>
        <source>Copy for {blog}</source>
        <translation>Copier pour {blog}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Lead story</source>
        <translation>À la une</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouveau billet</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>What the window has no room for</source>
        <translation>Ce qui ne tient pas dans la fenêtre</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>All preferences</source>
        <translation>Toutes les préférences</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Enter goes to the next place with the words.</source>
        <translation>Entrée va à l’endroit suivant où sont ces mots.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Show the &amp;Log Folder</source>
        <translation>&amp;Afficher le dossier du journal</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Texte du manuel</translation>
    </message>
    <message>
        <source>The chosen page is shown beside the list</source>
        <translation>La page choisie s’affiche à côté de la liste</translation>
    </message>
    <message>
        <source>The page that is chosen in the list</source>
        <translation>La page choisie dans la liste</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Linkwright</source>
        <translation>&amp;À propos de Linkwright</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>Taille &amp;réelle</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérification</translation>
    </message>
    <message>
        <source>&amp;Check Spelling</source>
        <translation>&amp;Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>&amp;Choose with a Preview...</source>
        <translation>&amp;Choisir avec aperçu...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Collect from the Clipboard</source>
        <translation>&amp;Recueillir depuis le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Every Word Capitalised</source>
        <translation>&amp;Majuscule à chaque mot</translation>
    </message>
    <message>
        <source>&amp;Excerpt of the Lead...</source>
        <translation>&amp;Extrait de la une...</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exporter...</translation>
    </message>
    <message>
        <source>&amp;Fetch Missing Titles</source>
        <translation>Récupérer &amp;les titres manquants</translation>
    </message>
    <message>
        <source>&amp;Figure...</source>
        <translation>&amp;Figure...</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find a Command...</source>
        <translation>&amp;Trouver une commande...</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>&amp;Rechercher...</translation>
    </message>
    <message>
        <source>&amp;Follow the System</source>
        <translation>Suivre &amp;le système</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Intertitre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
    <message>
        <source>&amp;History...</source>
        <translation>&amp;Historique...</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Importer...</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertion</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>I&amp;talique</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Language of This Post</source>
        <translation>&amp;Langue de ce billet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>&amp;Liens</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;New List...</source>
        <translation>&amp;Nouvelle liste...</translation>
    </message>
    <message>
        <source>&amp;New Post</source>
        <translation>&amp;Nouveau billet</translation>
    </message>
    <message>
        <source>&amp;New Profile From...</source>
        <translation>&amp;Nouveau profil d’après...</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Next Wrong Word</source>
        <translation>&amp;Faute suivante</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Ouvrir...</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Paste Links</source>
        <translation>&amp;Coller des liens</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>I&amp;mprimer...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Citation</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>R&amp;établir</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Remarque</translation>
    </message>
    <message>
        <source>&amp;Retry What Failed</source>
        <translation>Réessayer les &amp;échecs</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>En&amp;registrer</translation>
    </message>
    <message>
        <source>&amp;Sentence Case</source>
        <translation>&amp;Comme dans une phrase</translation>
    </message>
    <message>
        <source>&amp;Short Addresses</source>
        <translation>Adresses &amp;courtes</translation>
    </message>
    <message>
        <source>&amp;Show the Folder of Your Profiles</source>
        <translation>&amp;Afficher le dossier de vos profils</translation>
    </message>
    <message>
        <source>&amp;Suggestions for the Word</source>
        <translation>&amp;Suggestions pour le mot</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Title Case, Small Words in Lower Case</source>
        <translation>&amp;Titre, petits mots en minuscules</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Usual Form</source>
        <translation>&amp;Forme habituelle</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affi&amp;chage</translation>
    </message>
    <message>
        <source>&amp;Your Posts</source>
        <translation>Vos &amp;billets</translation>
    </message>
    <message>
        <source>Add every link that you copy in another program, until this is turned off</source>
        <translation>Ajouter chaque lien copié dans un autre programme, jusqu’à l’arrêt</translation>
    </message>
    <message>
        <source>Begin a remark of yours with your signature</source>
        <translation>Commencer une remarque avec votre signature</translation>
    </message>
    <message>
        <source>Bring in the posts of another program, a blog or a site</source>
        <translation>Faire entrer les billets d’un autre programme, d’un blog ou d’un site</translation>
    </message>
    <message>
        <source>Bulleted Li&amp;st</source>
        <translation>Liste &amp;à puces</translation>
    </message>
    <message>
        <source>C&amp;heck Links</source>
        <translation>&amp;Vérifier les liens</translation>
    </message>
    <message>
        <source>C&amp;opy Post As</source>
        <translation>Copier &amp;le billet en</translation>
    </message>
    <message>
        <source>Choose the paragraphs of the lead's page that the post quotes</source>
        <translation>Choisir les paragraphes de la une que cite le billet</translation>
    </message>
    <message>
        <source>Comm&amp;ents...</source>
        <translation>C&amp;ommentaires...</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k List</source>
        <translation>Copier la liste &amp;de liens</translation>
    </message>
    <message>
        <source>Copy Post for the &amp;Blog</source>
        <translation>Copier le &amp;billet pour le blog</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>D&amp;uplicate Post</source>
        <translation>&amp;Dupliquer le billet</translation>
    </message>
    <message>
        <source>Do anything that the menus offer by typing a few letters of it</source>
        <translation>Faire tout ce que proposent les menus en tapant quelques lettres</translation>
    </message>
    <message>
        <source>Export PD&amp;F...</source>
        <translation>Exporter en &amp;PDF...</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Focus &amp;Mode</source>
        <translation>&amp;Mode concentration</translation>
    </message>
    <message>
        <source>Fold the long addresses of links in every line but the one being edited</source>
        <translation>Replier les longues adresses sauf dans la ligne en cours</translation>
    </message>
    <message>
        <source>Go on with a copy that has no file yet</source>
        <translation>Continuer avec une copie encore sans fichier</translation>
    </message>
    <message>
        <source>HTML &amp;Page</source>
        <translation>&amp;Page HTML</translation>
    </message>
    <message>
        <source>Hide everything but the text, until this is chosen again</source>
        <translation>Tout cacher sauf le texte, jusqu’au prochain choix</translation>
    </message>
    <message>
        <source>Lead on from the excerpt to the whole story</source>
        <translation>Mener de l’extrait à l’article entier</translation>
    </message>
    <message>
        <source>Make a link of the selection</source>
        <translation>Faire un lien de la sélection</translation>
    </message>
    <message>
        <source>Make the Link the Lead &amp;Story</source>
        <translation>&amp;Mettre le lien à la une</translation>
    </message>
    <message>
        <source>New from &amp;Template</source>
        <translation>Nouveau d’&amp;après un modèle</translation>
    </message>
    <message>
        <source>Offer other words for the wrong word at the caret, or for the next one</source>
        <translation>Proposer d’autres mots pour la faute au curseur ou la suivante</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir &amp;un récent</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Post</source>
        <translation>&amp;Ouvrir le billet d’exemple</translation>
    </message>
    <message>
        <source>Open the Preview in a &amp;Browser</source>
        <translation>Ouvrir l’aperçu &amp;dans un navigateur</translation>
    </message>
    <message>
        <source>Paste as Plain Te&amp;xt</source>
        <translation>Coller &amp;en texte brut</translation>
    </message>
    <message>
        <source>Paste the words alone, without links and emphasis</source>
        <translation>Coller les mots seuls, sans liens ni emphase</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Vol&amp;et précédent</translation>
    </message>
    <message>
        <source>Preference&amp;s...</source>
        <translation>Pré&amp;férences...</translation>
    </message>
    <message>
        <source>Preview as on a P&amp;hone</source>
        <translation>Aperçu comme sur &amp;un téléphone</translation>
    </message>
    <message>
        <source>Preview the Sou&amp;rce</source>
        <translation>Aper&amp;çu de la source</translation>
    </message>
    <message>
        <source>Print Previe&amp;w...</source>
        <translation>Aper&amp;çu avant impression...</translation>
    </message>
    <message>
        <source>Pu&amp;blishers...</source>
        <translation>Éditeurs &amp;de presse...</translation>
    </message>
    <message>
        <source>Put in a picture with its caption, or change the one at the caret</source>
        <translation>Insérer une image avec sa légende, ou modifier celle au curseur</translation>
    </message>
    <message>
        <source>Put the list that you are at on the clipboard, as formatted text and as Markdown</source>
        <translation>Mettre la liste où vous êtes dans le presse-papiers, en texte enrichi et en Markdown</translation>
    </message>
    <message>
        <source>Put the whole post on the clipboard as your blog takes it</source>
        <translation>Mettre tout le billet dans le presse-papiers comme votre blog le prend</translation>
    </message>
    <message>
        <source>R&amp;eplace...</source>
        <translation>Re&amp;mplacer...</translation>
    </message>
    <message>
        <source>Re&amp;vert to Saved</source>
        <translation>Revenir &amp;à la version enregistrée</translation>
    </message>
    <message>
        <source>Read &amp;More Line</source>
        <translation>Ligne Lire la &amp;suite</translation>
    </message>
    <message>
        <source>Recover &amp;Discarded Text...</source>
        <translation>Récupérer un &amp;texte abandonné...</translation>
    </message>
    <message>
        <source>Save &amp;As...</source>
        <translation>Enregistrer &amp;sous...</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y...</source>
        <translation>Enregistrer une &amp;copie...</translation>
    </message>
    <message>
        <source>Save as Te&amp;mplate...</source>
        <translation>Enre&amp;gistrer comme modèle...</translation>
    </message>
    <message>
        <source>Say how sites are called behind their links</source>
        <translation>Dire comment nommer les sites derrière leurs liens</translation>
    </message>
    <message>
        <source>Search Posts and &amp;Links...</source>
        <translation>C&amp;hercher billets et liens...</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Show the &amp;Log Folder</source>
        <translation>&amp;Afficher le dossier du journal</translation>
    </message>
    <message>
        <source>Show the readers' comments on this post</source>
        <translation>Afficher les commentaires des lecteurs sur ce billet</translation>
    </message>
    <message>
        <source>Show the text that an export writes in place of the page</source>
        <translation>Montrer le texte qu’écrit un export au lieu de la page</translation>
    </message>
    <message>
        <source>Spellin&amp;g</source>
        <translation>Ortho&amp;graphe</translation>
    </message>
    <message>
        <source>Start another post</source>
        <translation>Commencer un autre billet</translation>
    </message>
    <message>
        <source>T&amp;itle Case</source>
        <translation>Casse du t&amp;itre</translation>
    </message>
    <message>
        <source>Take back what was not saved in the last 30 days</source>
        <translation>Reprendre ce qui n’a pas été enregistré ces 30 derniers jours</translation>
    </message>
    <message>
        <source>Write the chosen link at the top of the post, with room for its excerpt</source>
        <translation>Écrire le lien choisi en tête du billet, avec la place de son extrait</translation>
    </message>
    <message>
        <source>Write the post as pages of a PDF file</source>
        <translation>Écrire le billet en pages d’un fichier PDF</translation>
    </message>
    <message>
        <source>Write the post to a file in the form that a blog or a program takes</source>
        <translation>Écrire le billet dans un fichier sous la forme qu’un blog ou programme accepte</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>R&amp;éduire</translation>
    </message>
</context>
<context>
    <name>NewProfileDialog</name>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>C&amp;omme</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>A profile of your own is a text file with the form of your blog in it. It begins as a copy of a shipped one, in {folder}.</source>
        <translation>Un profil à vous est un fichier texte avec la forme de votre blog. Il commence comme copie d’un profil fourni, dans {folder}.</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Comme</translation>
    </message>
    <message>
        <source>My blog</source>
        <translation>Mon blog</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New Profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>The shipped profile that it begins as</source>
        <translation>Le profil fourni dont il part</translation>
    </message>
    <message>
        <source>What the profile is called in menus</source>
        <translation>Le nom du profil dans les menus</translation>
    </message>
</context>
<context>
    <name>NewSiteBar</name>
    <message numerus="yes">
        <source>+%n</source>
        <translation>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
        </translation>
    </message>
    <message>
        <source>A new site</source>
        <translation>Un nouveau site</translation>
    </message>
    <message>
        <source>Call the site so from now on</source>
        <translation>Nommer le site ainsi désormais</translation>
    </message>
    <message>
        <source>Do not ask about this site</source>
        <translation>Ne pas demander pour ce site</translation>
    </message>
    <message>
        <source>Go by what its pages say, and do not ask again</source>
        <translation>Suivre ce que disent ses pages et ne plus demander</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nom du site</translation>
    </message>
    <message>
        <source>This site is not in the table of publishers yet.</source>
        <translation>Ce site n’est pas encore dans la table des éditeurs.</translation>
    </message>
    <message>
        <source>{site} is called</source>
        <translation>{site} s’appelle</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Fermer l’avis</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>What can be done about the notice</source>
        <translation>Ce qu’on peut faire de l’avis</translation>
    </message>
</context>
<context>
    <name>PanelFooter</name>
    <message>
        <source>+ New list</source>
        <translation>+ Nouvelle liste</translation>
    </message>
    <message>
        <source>Add a heading and a list</source>
        <translation>Ajouter un intertitre et une liste</translation>
    </message>
    <message>
        <source>As &amp;HTML</source>
        <translation>&amp;En HTML</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>En &amp;Markdown</translation>
    </message>
    <message>
        <source>As Plain &amp;Text</source>
        <translation>En &amp;texte brut</translation>
    </message>
    <message>
        <source>Check links</source>
        <translation>Vérifier les liens</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Copy the list that is shown</source>
        <translation>Copier la liste affichée</translation>
    </message>
    <message>
        <source>Fetch the titles of the bare addresses</source>
        <translation>Récupérer les titres des adresses nues</translation>
    </message>
    <message>
        <source>Fetch {count}</source>
        <translation>Récupérer {count}</translation>
    </message>
    <message>
        <source>Find dead and moved links</source>
        <translation>Trouver les liens morts ou déplacés</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>Retry {count}</source>
        <translation>Réessayer {count}</translation>
    </message>
    <message>
        <source>Try again to fetch what failed</source>
        <translation>Récupérer de nouveau ce qui a échoué</translation>
    </message>
</context>
<context>
    <name>PasteBox</name>
    <message>
        <source>Paste links</source>
        <translation>Coller des liens</translation>
    </message>
    <message>
        <source>Paste or drop addresses, or type one and press Enter.</source>
        <translation>Collez ou déposez des adresses, ou tapez-en une et Entrée.</translation>
    </message>
    <message>
        <source>Paste or drop links here — one or many (Ctrl+Shift+V)</source>
        <translation>Collez ou déposez des liens ici — un ou plusieurs (Ctrl+Maj+V)</translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message>
        <source>This pattern cannot be read: {reason}.</source>
        <translation>Ce motif est illisible : {reason}.</translation>
    </message>
    <message>
        <source>This pattern takes too many steps. Please write it more narrowly.</source>
        <translation>Ce motif demande trop d’étapes. Écrivez-le plus étroitement.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Drawings (SVG) can hold programs and are not taken. Save it as PNG and use that.</source>
        <translation>Les dessins (SVG) peuvent contenir des programmes et ne sont pas pris. Enregistrez-le en PNG.</translation>
    </message>
    <message>
        <source>The picture is larger than 60 MB.</source>
        <translation>L’image dépasse 60 Mo.</translation>
    </message>
    <message>
        <source>The picture is {width} × {height} pixels large, which is too much to open.</source>
        <translation>L’image fait {width} × {height} pixels, c’est trop pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This is no picture that can be used. JPEG, PNG, WebP and GIF can; others have to be converted first.</source>
        <translation>Cette image n’est pas utilisable. JPEG, PNG, WebP et GIF le sont ; les autres doivent être converties.</translation>
    </message>
</context>
<context>
    <name>PostActs</name>
    <message>
        <source>Name of the file:</source>
        <translation>Nom du fichier :</translation>
    </message>
    <message>
        <source>Rename Post</source>
        <translation>Renommer le billet</translation>
    </message>
    <message>
        <source>The copy is “{name}”.</source>
        <translation>La copie est « {name} ».</translation>
    </message>
    <message>
        <source>This post is open. Open or begin another one first.</source>
        <translation>Ce billet est ouvert. Ouvrez ou commencez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“{name}” could not be moved to the trash. Nothing was changed.</source>
        <translation>« {name} » n’a pas pu être mis à la corbeille. Rien n’a changé.</translation>
    </message>
    <message>
        <source>“{title}” is in the trash.</source>
        <translation>« {title} » est à la corbeille.</translation>
    </message>
</context>
<context>
    <name>PostCopies</name>
    <message numerus="yes">
        <source>List copied, with %Ln line(s)</source>
        <translation>
            <numerusform>Liste copiée, avec %Ln ligne</numerusform>
            <numerusform>Liste copiée, avec %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Post copied for {profile}</source>
        <translation>Billet copié pour {profile}</translation>
    </message>
    <message>
        <source>Post copied for {profile}. {loss}</source>
        <translation>Billet copié pour {profile}. {loss}</translation>
    </message>
    <message numerus="yes">
        <source>Post copied for {profile}. {loss} (and %Ln more, see the preview)</source>
        <translation>
            <numerusform>Billet copié pour {profile}. {loss} (et %Ln autre, voir l’aperçu)</numerusform>
            <numerusform>Billet copié pour {profile}. {loss} (et %Ln autres, voir l’aperçu)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no list to copy in this post</source>
        <translation>Aucune liste à copier dans ce billet</translation>
    </message>
</context>
<context>
    <name>PostEditor</name>
    <message>
        <source>Post text</source>
        <translation>Texte du billet</translation>
    </message>
    <message>
        <source>The Markdown text of the post</source>
        <translation>Le texte Markdown du billet</translation>
    </message>
    <message>
        <source>Write here, or paste addresses into the list of links.</source>
        <translation>Écrivez ici, ou collez des adresses dans la liste des liens.</translation>
    </message>
</context>
<context>
    <name>PostExports</name>
    <message>
        <source>Exported to {path}</source>
        <translation>Exporté dans {path}</translation>
    </message>
    <message>
        <source>Exported to {path}. {problem}</source>
        <translation>Exporté dans {path}. {problem}</translation>
    </message>
    <message numerus="yes">
        <source>Exported to {path}. {problem} (and %Ln more)</source>
        <translation>
            <numerusform>Exporté dans {path}. {problem} (et %Ln autre)</numerusform>
            <numerusform>Exporté dans {path}. {problem} (et %Ln autres)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostFiles</name>
    <message>
        <source>New post</source>
        <translation>Nouveau billet</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>Enregistrer le billet</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Your text was saved beside it as “{copy}”, and you go on in that.</source>
        <translation>« {name} » a été modifié par un autre programme. Votre texte est enregistré à côté sous « {copy} », et vous continuez dedans.</translation>
    </message>
</context>
<context>
    <name>PostHead</name>
    <message>
        <source>Front matter error</source>
        <translation>Erreur d’en-tête</translation>
    </message>
</context>
<context>
    <name>PostPrinting</name>
    <message>
        <source>How large the pages are shown</source>
        <translation>La taille à laquelle les pages sont montrées</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>The PDF is in {path}</source>
        <translation>Le PDF est dans {path}</translation>
    </message>
    <message>
        <source>The buttons that find no room</source>
        <translation>Les boutons qui n’ont pas trouvé de place</translation>
    </message>
    <message>
        <source>The number of the page that is shown</source>
        <translation>Le numéro de la page montrée</translation>
    </message>
    <message>
        <source>The post went to {printer}</source>
        <translation>Le billet est parti vers {printer}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
</context>
<context>
    <name>PostWords</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n lien</numerusform>
            <numerusform>%n liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Scheduled {time}</source>
        <translation>Prévu {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>PostsPanel</name>
    <message numerus="yes">
        <source>%n post(s) found</source>
        <translation>
            <numerusform>%n billet trouvé</numerusform>
            <numerusform>%n billets trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation>&amp;Copier le chemin</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Rename...</source>
        <translation>&amp;Renommer...</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>&amp;Afficher dans le dossier</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Enter opens the chosen post</source>
        <translation>Entrée ouvre le billet choisi</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>&amp;Mettre à la corbeille</translation>
    </message>
    <message>
        <source>No drafts. A new post is one until it is published.</source>
        <translation>Pas de brouillon. Un nouveau billet en est un jusqu’à sa publication.</translation>
    </message>
    <message>
        <source>No posts yet.

Those that you save in “{folder}” are listed here. The folder can be another one: see the preferences.</source>
        <translation>Pas encore de billets.

Ceux que vous enregistrez dans « {folder} » figurent ici. Le dossier peut être un autre : voir les préférences.</translation>
    </message>
    <message>
        <source>Nothing found for “{typed}”.

Every word must be in a post or its links; fewer words or beginnings of words find more.</source>
        <translation>Rien trouvé pour « {typed} ».

Chaque mot doit être dans un billet ou ses liens ; moins de mots ou des débuts de mots trouvent plus.</translation>
    </message>
    <message>
        <source>Nothing is published yet.</source>
        <translation>Rien n’est encore publié.</translation>
    </message>
    <message>
        <source>Nothing is scheduled. A post with a date to come is listed here.</source>
        <translation>Rien de prévu. Un billet à la date future figure ici.</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>Posts pane</source>
        <translation>Volet des billets</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Reading posts: {done} of {total}</source>
        <translation>Lecture des billets : {done} sur {total}</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Prévus</translation>
    </message>
    <message>
        <source>Search posts and links</source>
        <translation>Chercher billets et liens</translation>
    </message>
    <message>
        <source>The newest {count} are shown. More words find fewer.</source>
        <translation>Les {count} plus récents sont affichés. Plus de mots en trouvent moins.</translation>
    </message>
    <message>
        <source>Which posts</source>
        <translation>Quels billets</translation>
    </message>
    <message>
        <source>Your posts are being read…</source>
        <translation>Lecture de vos billets…</translation>
    </message>
</context>
<context>
    <name>PreferencePage</name>
    <message>
        <source>Give everything on this page its usual value</source>
        <translation>Rendre à toute la page ses valeurs habituelles</translation>
    </message>
    <message>
        <source>Reset This Page</source>
        <translation>Réinitialiser cette page</translation>
    </message>
    <message>
        <source>Reset the page “{page}”</source>
        <translation>Réinitialiser la page « {page} »</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>A link that stands in one of your posts of these last days is marked. 0 marks none.</source>
        <translation>Un lien déjà paru dans vos billets de ces derniers jours est signalé. 0 n’en signale aucun.</translation>
    </message>
    <message>
        <source>A quote with more words is marked. 0 allows any number.</source>
        <translation>Une citation plus longue est signalée. 0 permet toute longueur.</translation>
    </message>
    <message>
        <source>Adds every address that you copy in another program, until you turn it off.</source>
        <translation>Ajoute chaque adresse copiée dans un autre programme, jusqu’à l’arrêt.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Ask how a new site is called</source>
        <translation>Demander le nom d’un nouveau site</translation>
    </message>
    <message>
        <source>Asks once about each site that is not in the table of publishers, in a line above the links. Nothing waits for the answer.</source>
        <translation>Demande une fois pour chaque site absent de la table des éditeurs, dans une ligne au-dessus des liens. Rien n’attend la réponse.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Check the spelling of words in capitals</source>
        <translation>Vérifier aussi les mots en capitales</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Checks that are turned off</source>
        <translation>Vérifications désactivées</translation>
    </message>
    <message>
        <source>Collect links from the clipboard</source>
        <translation>Recueillir les liens du presse-papiers</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Concerns every link to another site.</source>
        <translation>Concerne chaque lien vers un autre site.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dashes by profile</source>
        <translation>Tirets par profil</translation>
    </message>
    <message>
        <source>Days to look back for repeated links</source>
        <translation>Jours à examiner pour les liens répétés</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Fetch missing titles when a post is opened</source>
        <translation>Récupérer les titres manquants à l’ouverture d’un billet</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Folder for posts</source>
        <translation>Dossier des billets</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>Headings with nothing below them do not go into exports and the preview.</source>
        <translation>Les intertitres sans contenu ne vont ni dans les exports ni dans l’aperçu.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Hosts inside your network</source>
        <translation>Hôtes de votre réseau</translation>
    </message>
    <message>
        <source>How the lines of new lists are written.</source>
        <translation>Comment s’écrivent les lignes des nouvelles listes.</translation>
    </message>
    <message>
        <source>In a new tab</source>
        <translation>Dans un nouvel onglet</translation>
    </message>
    <message>
        <source>In points. 0 means a size that goes with the system's.</source>
        <translation>En points. 0 signifie une taille accordée à celle du système.</translation>
    </message>
    <message>
        <source>In the same tab</source>
        <translation>Dans le même onglet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Leave out empty sections</source>
        <translation>Omettre les sections vides</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Line style</source>
        <translation>Style de ligne</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Load pictures from the web in the preview</source>
        <translation>Charger les images du web dans l’aperçu</translation>
    </message>
    <message>
        <source>Names of checks, parted by commas. “Rules” in the Check pane turns them on.</source>
        <translation>Noms de vérifications, séparés par des virgules. « Règles » dans le volet Vérification les active.</translation>
    </message>
    <message>
        <source>Never more than one from the same site.</source>
        <translation>Jamais plus d’une du même site.</translation>
    </message>
    <message>
        <source>Of menus and messages. Counts when Linkwright is started the next time.</source>
        <translation>Des menus et messages. Compte au prochain lancement de Linkwright.</translation>
    </message>
    <message>
        <source>Open the last post again at the start</source>
        <translation>Rouvrir le dernier billet au lancement</translation>
    </message>
    <message>
        <source>Otherwise links without a title wait until you ask for them.</source>
        <translation>Sinon les liens sans titre attendent que vous les demandiez.</translation>
    </message>
    <message>
        <source>Otherwise the window begins with a new post.</source>
        <translation>Sinon la fenêtre commence par un nouveau billet.</translation>
    </message>
    <message>
        <source>Otherwise they are taken for acronyms, such as NATO.</source>
        <translation>Sinon ils passent pour des sigles, comme OTAN.</translation>
    </message>
    <message>
        <source>Pages fetched at once</source>
        <translation>Pages récupérées à la fois</translation>
    </message>
    <message>
        <source>Relation of links (rel)</source>
        <translation>Relation des liens (rel)</translation>
    </message>
    <message>
        <source>Remove tracking from addresses</source>
        <translation>Retirer le pistage des adresses</translation>
    </message>
    <message>
        <source>Signature of your remarks</source>
        <translation>Signature de vos remarques</translation>
    </message>
    <message>
        <source>Sites of your own office or home whose pages may be fetched, such as wiki.example.com, with spaces between them. All other links into your network are refused.</source>
        <translation>Sites de votre bureau ou domicile qu’on peut récupérer, comme wiki.example.com, séparés par des espaces. Tout autre lien vers votre réseau est refusé.</translation>
    </message>
    <message>
        <source>Stands below an excerpt and links to the address of the lead.</source>
        <translation>Figure sous un extrait et mène à l’adresse de la une.</translation>
    </message>
    <message>
        <source>Takes parameters such as utm_source off the addresses that you add. Gift and share tokens stay.</source>
        <translation>Ôte des paramètres comme utm_source des adresses ajoutées. Les jetons de cadeau et de partage restent.</translation>
    </message>
    <message>
        <source>Text size in the editor</source>
        <translation>Taille du texte dans l’éditeur</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>The pane and the page in the browser then ask the sites that a post names. Otherwise the preview asks nobody.</source>
        <translation>Le volet et la page du navigateur interrogent alors les sites nommés. Sinon l’aperçu n’interroge personne.</translation>
    </message>
    <message>
        <source>Those of the system, or always light, dark or with high contrast.</source>
        <translation>Celles du système, ou toujours claires, sombres ou contrastées.</translation>
    </message>
    <message>
        <source>Underlines words that the dictionary of the post's language does not know.</source>
        <translation>Souligne les mots inconnus du dictionnaire de la langue du billet.</translation>
    </message>
    <message>
        <source>Usual export</source>
        <translation>Export habituel</translation>
    </message>
    <message>
        <source>What readers see for “--”: the two characters, or a dash for the profiles named here, such as “blogger=em hugo=en”. The export dialog has it too.</source>
        <translation>Ce que les lecteurs voient pour « -- » : les deux signes, ou un tiret pour les profils nommés ici, comme « blogger=em hugo=en ». Le dialogue d’export l’a aussi.</translation>
    </message>
    <message>
        <source>What your own remarks in a post begin with.</source>
        <translation>Ce par quoi commencent vos remarques dans un billet.</translation>
    </message>
    <message>
        <source>What “Copy for the blog” copies and the export dialog proposes.</source>
        <translation>Ce que « Copier pour le blog » copie et que le dialogue d’export propose.</translation>
    </message>
    <message>
        <source>Where links open (target)</source>
        <translation>Où s’ouvrent les liens (target)</translation>
    </message>
    <message>
        <source>Where new posts are saved, and whose posts are listed and searched. Empty means “Linkwright” in your documents folder.</source>
        <translation>Où les nouveaux billets sont enregistrés, et dont les billets sont listés et cherchés. Vide signifie « Linkwright » dans vos documents.</translation>
    </message>
    <message>
        <source>Words in an excerpt</source>
        <translation>Mots dans un extrait</translation>
    </message>
    <message>
        <source>Words that lead on to the whole story</source>
        <translation>Mots qui mènent à l’article entier</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Written on every link to another site, for example nofollow. Usually empty.</source>
        <translation>Écrit sur chaque lien vers un autre site, par exemple nofollow. Souvent vide.</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Kept in {path}</source>
        <translation>Conservé dans {path}</translation>
    </message>
    <message>
        <source>No preference has these words.</source>
        <translation>Aucune préférence n’a ces mots.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Preferences of the page</source>
        <translation>Préférences de la page</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Chercher dans les préférences</translation>
    </message>
    <message>
        <source>The chosen page is shown beside the list</source>
        <translation>La page choisie s’affiche à côté de la liste</translation>
    </message>
    <message>
        <source>The file of the preferences</source>
        <translation>Le fichier des préférences</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview source</source>
        <translation>Source de l’aperçu</translation>
    </message>
    <message>
        <source>Previewed form</source>
        <translation>Forme affichée</translation>
    </message>
    <message>
        <source>The form that is previewed, and that copies take</source>
        <translation>La forme affichée, que prennent les copies</translation>
    </message>
    <message>
        <source>What the export writes, to be read only</source>
        <translation>Ce qu’écrit l’export, en lecture seule</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Nothing to see yet. What you write appears here.</source>
        <translation>Rien à voir encore. Ce que vous écrivez paraîtra ici.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>What readers will see; nothing can be written here</source>
        <translation>Ce que verront les lecteurs ; on n’écrit pas ici</translation>
    </message>
    <message>
        <source>a picture on the web</source>
        <translation>une image sur le web</translation>
    </message>
    <message>
        <source>a player: {address}</source>
        <translation>un lecteur : {address}</translation>
    </message>
    <message>
        <source>no picture at {address}</source>
        <translation>pas d’image à {address}</translation>
    </message>
</context>
<context>
    <name>PreviewRenders</name>
    <message>
        <source>The preview could not be made; the log says why.</source>
        <translation>L’aperçu n’a pas pu être fait ; le journal dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Export PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PublisherDialog</name>
    <message numerus="yes">
        <source>%n name(s) of your own</source>
        <translation>
            <numerusform>%n nom à vous</numerusform>
            <numerusform>%n noms à vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add a Site</source>
        <translation>&amp;Ajouter un site</translation>
    </message>
    <message>
        <source>&amp;Only your own</source>
        <translation>&amp;Les vôtres seulement</translation>
    </message>
    <message>
        <source>&amp;Reset All...</source>
        <translation>&amp;Tout réinitialiser...</translation>
    </message>
    <message>
        <source>Call all sites as Linkwright does?</source>
        <translation>Nommer tous les sites comme Linkwright ?</translation>
    </message>
    <message>
        <source>Choose one to change its name in the form</source>
        <translation>En choisir un pour changer son nom dans le formulaire</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>Éditeurs</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search sites and names</source>
        <translation>Chercher sites et noms</translation>
    </message>
    <message numerus="yes">
        <source>This takes away %n name(s) of your own, and brings removed ones back.</source>
        <translation>
            <numerusform>Cela retire %n nom à vous et ramène les supprimés.</numerusform>
            <numerusform>Cela retire %n noms à vous et ramène les supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublisherForm</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>&amp;Use the Shipped Name</source>
        <translation>&amp;Reprendre le nom fourni</translation>
    </message>
    <message>
        <source>As it stands behind a link</source>
        <translation>Comme il figure derrière un lien</translation>
    </message>
    <message>
        <source>For long lists; may stay empty</source>
        <translation>Pour les longues listes ; peut rester vide</translation>
    </message>
    <message>
        <source>Let the pages of the site say how it is called</source>
        <translation>Laisser les pages du site dire son nom</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>R&amp;etirer</translation>
    </message>
    <message>
        <source>S&amp;hort form:</source>
        <translation>&amp;Forme courte :</translation>
    </message>
    <message>
        <source>S&amp;ite:</source>
        <translation>&amp;Site :</translation>
    </message>
    <message>
        <source>Sites are written like example.com.</source>
        <translation>Les sites s’écrivent comme example.com.</translation>
    </message>
    <message>
        <source>The site is in the table: this takes the place of its name.</source>
        <translation>Le site est dans la table : ceci remplace son nom.</translation>
    </message>
    <message>
        <source>This is no name.</source>
        <translation>Ce n’est pas un nom.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>example.com, or an address of the site</source>
        <translation>example.com, ou une adresse du site</translation>
    </message>
</context>
<context>
    <name>PublisherModel</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Linkwright</source>
        <translation>Linkwright</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Forme courte</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Keep Both</source>
        <translation>&amp;Garder les deux</translation>
    </message>
    <message>
        <source>&amp;Keep My Text</source>
        <translation>Garder &amp;mon texte</translation>
    </message>
    <message>
        <source>&amp;Load It</source>
        <translation>&amp;Charger</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Écraser</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>R&amp;evenir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>E&amp;nregistrer</translation>
    </message>
    <message>
        <source>&amp;Take the Other Version</source>
        <translation>&amp;Prendre l’autre version</translation>
    </message>
    <message>
        <source>A file of this name is there, and it is not as an export of this program left it. Later exports of this post to the same place do not ask again.</source>
        <translation>Un fichier de ce nom existe, et n’est pas tel qu’un export de ce programme l’a laissé. Les exports suivants de ce billet au même endroit ne demanderont plus.</translation>
    </message>
    <message>
        <source>Co&amp;mpare...</source>
        <translation>C&amp;omparer...</translation>
    </message>
    <message>
        <source>Go back to the saved version of “{name}”?</source>
        <translation>Revenir à la version enregistrée de « {name} » ?</translation>
    </message>
    <message>
        <source>Loading it shows what is in the file now; undo then starts anew.</source>
        <translation>Charger montre ce que contient le fichier ; l’annulation repart de zéro.</translation>
    </message>
    <message>
        <source>Nothing is lost whatever you choose: a version that is replaced stays in the history, a text that is discarded can be recovered.</source>
        <translation>Rien n’est perdu quoi que vous choisissiez : une version remplacée reste dans l’historique, un texte abandonné peut être récupéré.</translation>
    </message>
    <message>
        <source>Open Post</source>
        <translation>Ouvrir un billet</translation>
    </message>
    <message>
        <source>Posts (*.md *.markdown *.txt);;All files (*)</source>
        <translation>Billets (*.md *.markdown *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Replace “{name}”?</source>
        <translation>Remplacer « {name} » ?</translation>
    </message>
    <message>
        <source>Save &amp;Elsewhere...</source>
        <translation>Enreg&amp;istrer ailleurs...</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Enregistrer les modifications de « {name} » ?</translation>
    </message>
    <message>
        <source>Saves your text beside the file, under a name of its own</source>
        <translation>Enregistre votre texte à côté du fichier, sous son propre nom</translation>
    </message>
    <message>
        <source>What you changed since then goes to the bin, where you can take it back for 30 days: File, Recover Discarded Text.</source>
        <translation>Ce que vous avez changé depuis va au bac, d’où vous pouvez le reprendre pendant 30 jours : Fichier, Récupérer un texte abandonné.</translation>
    </message>
    <message>
        <source>What you discard can be taken back for 30 days: File, Recover Discarded Text.</source>
        <translation>Ce que vous abandonnez peut être repris pendant 30 jours : Fichier, Récupérer un texte abandonné.</translation>
    </message>
    <message>
        <source>You have changed it here as well. Keeping your text leaves the file alone until you save; text that is discarded by loading can be recovered.</source>
        <translation>Vous l’avez aussi modifié ici. Garder votre texte laisse le fichier jusqu’à l’enregistrement ; le texte abandonné en chargeant peut être récupéré.</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>dans le fichier</translation>
    </message>
    <message>
        <source>in this window</source>
        <translation>dans cette fenêtre</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>« {name} » a été modifié par un autre programme.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>As it was opened</source>
        <translation>Tel qu’ouvert</translation>
    </message>
    <message>
        <source>Before a version was restored</source>
        <translation>Avant la restauration d’une version</translation>
    </message>
    <message>
        <source>Before an export</source>
        <translation>Avant un export</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Avant un import</translation>
    </message>
    <message>
        <source>Before it was replaced</source>
        <translation>Avant remplacement</translation>
    </message>
    <message>
        <source>Before publishing</source>
        <translation>Avant la publication</translation>
    </message>
    <message>
        <source>Discarded after a crash</source>
        <translation>Abandonné après un plantage</translation>
    </message>
    <message>
        <source>Given up for the file’s version</source>
        <translation>Abandonné pour la version du fichier</translation>
    </message>
    <message>
        <source>Left behind by a crash</source>
        <translation>Laissé par un plantage</translation>
    </message>
    <message>
        <source>Not saved when it was left</source>
        <translation>Non enregistré en le quittant</translation>
    </message>
    <message>
        <source>Reverted to the saved version</source>
        <translation>Revenu à la version enregistrée</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Vider cette liste</translation>
    </message>
    <message>
        <source>&amp;Keep in This List</source>
        <translation>&amp;Garder dans cette liste</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Pas encore de billets</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n other text(s) that had not been saved when Linkwright ended can be recovered.</source>
        <translation>
            <numerusform>%n autre texte non enregistré peut être récupéré.</numerusform>
            <numerusform>%n autres textes non enregistrés peuvent être récupérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Linkwright ended before this was saved, and its file is not there any more. Your text of {time} is back: saving writes the file again.</source>
        <translation>Linkwright s’est arrêté avant l’enregistrement, et le fichier n’est plus là. Votre texte de {time} est revenu : enregistrer réécrit le fichier.</translation>
    </message>
    <message>
        <source>Linkwright ended before this was saved. Your text of {time} is back.</source>
        <translation>Linkwright s’est arrêté avant l’enregistrement. Votre texte de {time} est revenu.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Your text was damaged when Linkwright ended. This is all there is.</source>
        <translation>Votre texte a été abîmé à l’arrêt de Linkwright. C’est tout ce qu’il y a.</translation>
    </message>
</context>
<context>
    <name>RecoveryActs</name>
    <message>
        <source>The version is restored. Undo takes it back.</source>
        <translation>La version est restaurée. Annuler la reprend.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window as well. Neither overwrites the other: whoever saves second is asked.</source>
        <translation>« {name} » est aussi ouvert dans une autre fenêtre. Aucune n’écrase l’autre : la seconde à enregistrer demande.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard My Text</source>
        <translation>&amp;Abandonner mon texte</translation>
    </message>
    <message>
        <source>&amp;Keep Both</source>
        <translation>&amp;Garder les deux</translation>
    </message>
    <message>
        <source>&amp;Restore My Text</source>
        <translation>&amp;Restaurer mon texte</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>&amp;Décider plus tard</translation>
    </message>
    <message>
        <source>Linkwright ended before “{name}” was saved, and the file was changed by another program since. Nothing is lost whatever you choose.</source>
        <translation>Linkwright s’est arrêté avant l’enregistrement de « {name} », et le fichier a été modifié depuis par un autre programme. Rien n’est perdu quoi que vous choisissiez.</translation>
    </message>
    <message>
        <source>Text That Was Not Saved</source>
        <translation>Texte non enregistré</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>Le fichier maintenant</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Votre texte</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>dans le fichier</translation>
    </message>
    <message>
        <source>in your text</source>
        <translation>dans votre texte</translation>
    </message>
</context>
<context>
    <name>RowCommands</name>
    <message numerus="yes">
        <source>%n link(s) copied</source>
        <translation>
            <numerusform>%n lien copié</numerusform>
            <numerusform>%n liens copiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) moved to “{list}”</source>
        <translation>
            <numerusform>%n lien déplacé vers « {list} »</numerusform>
            <numerusform>%n liens déplacés vers « {list} »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) removed</source>
        <translation>
            <numerusform>%n lien retiré</numerusform>
            <numerusform>%n liens retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>List without a heading</source>
        <translation>Liste sans intertitre</translation>
    </message>
    <message>
        <source>Opened the first {count} links of the selection.</source>
        <translation>Les {count} premiers liens de la sélection sont ouverts.</translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>Place {place} sur {count}</translation>
    </message>
    <message>
        <source>This link has no title yet: fetch or type one first.</source>
        <translation>Ce lien n’a pas encore de titre : récupérez-en ou tapez-en un.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Copy As</source>
        <translation>&amp;Copier en</translation>
    </message>
    <message>
        <source>&amp;Fetch Again</source>
        <translation>&amp;Récupérer de nouveau</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Move to List</source>
        <translation>&amp;Déplacer vers la liste</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>R&amp;etirer</translation>
    </message>
    <message>
        <source>Edit &amp;Source</source>
        <translation>Modifier &amp;la source</translation>
    </message>
    <message>
        <source>Edit &amp;Title</source>
        <translation>Modifier le &amp;titre</translation>
    </message>
    <message>
        <source>Make This the &amp;Lead Story</source>
        <translation>Mettre &amp;à la une</translation>
    </message>
    <message>
        <source>Open the &amp;Post That Has It</source>
        <translation>Ouvrir le &amp;billet qui l’a</translation>
    </message>
    <message>
        <source>Plain &amp;Text</source>
        <translation>Te&amp;xte brut</translation>
    </message>
    <message>
        <source>Take &amp;Title</source>
        <translation>&amp;Prendre le titre</translation>
    </message>
    <message>
        <source>from the address</source>
        <translation>d’après l’adresse</translation>
    </message>
    <message>
        <source>from the page</source>
        <translation>de la page</translation>
    </message>
</context>
<context>
    <name>RowSources</name>
    <message>
        <source>Links to {site} are from “{name}” from now on</source>
        <translation>Les liens vers {site} viennent désormais de « {name} »</translation>
    </message>
    <message>
        <source>Name of the S&amp;ite...</source>
        <translation>&amp;Nom du site...</translation>
    </message>
    <message>
        <source>Re&amp;member “{name}” for {site}</source>
        <translation>&amp;Retenir « {name} » pour {site}</translation>
    </message>
    <message>
        <source>Remember for {site}</source>
        <translation>Retenir pour {site}</translation>
    </message>
    <message>
        <source>Should links to {site} always be from “{name}”?</source>
        <translation>Les liens vers {site} viennent-ils toujours de « {name} » ?</translation>
    </message>
    <message>
        <source>Take S&amp;ource</source>
        <translation>&amp;Prendre la source</translation>
    </message>
</context>
<context>
    <name>SavedState</name>
    <message>
        <source>Changes not saved</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Kept {time}, not saved</source>
        <translation>Gardé {time}, non enregistré</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Pas encore de fichier</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré {time}</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Le fichier n’est pas là</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Empty the line</source>
        <translation>Vider la ligne</translation>
    </message>
    <message>
        <source>What fits is shown as you type.</source>
        <translation>Ce qui convient s’affiche pendant la saisie.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A Markdown file for the _posts folder of a Jekyll site.</source>
        <translation>Un fichier Markdown pour le dossier _posts d’un site Jekyll.</translation>
    </message>
    <message>
        <source>A Markdown file for the content folder of a Pelican site.</source>
        <translation>Un fichier Markdown pour le dossier content d’un site Pelican.</translation>
    </message>
    <message>
        <source>A Markdown file for the posts folder of a Nikola site.</source>
        <translation>Un fichier Markdown pour le dossier posts d’un site Nikola.</translation>
    </message>
    <message>
        <source>A Markdown file for the posts folder of an Eleventy site.</source>
        <translation>Un fichier Markdown pour le dossier posts d’un site Eleventy.</translation>
    </message>
    <message>
        <source>A file for Settings &gt; Manage blog &gt; Import content; the post arrives as a draft.</source>
        <translation>Un fichier pour Paramètres &gt; Gérer le blog &gt; Importer du contenu ; le billet arrive comme brouillon.</translation>
    </message>
    <message>
        <source>A file for Tools &gt; Import &gt; WordPress; the post arrives as a draft.</source>
        <translation>Un fichier pour Outils &gt; Importer &gt; WordPress ; le billet arrive comme brouillon.</translation>
    </message>
    <message>
        <source>A kept text is damaged. What can still be read of it is shown.</source>
        <translation>Un texte conservé est endommagé. Ce qui peut encore en être lu est montré.</translation>
    </message>
    <message>
        <source>A kept text was written by a newer Linkwright. It is left as it is.</source>
        <translation>Un texte conservé vient d’un Linkwright plus récent. Il reste tel quel.</translation>
    </message>
    <message>
        <source>A page bundle for a Hugo site: SLUG/index.md with its pictures.</source>
        <translation>Un dossier de page pour un site Hugo : SLUG/index.md avec ses images.</translation>
    </message>
    <message>
        <source>A whole page with a quiet style of its own, in one file.</source>
        <translation>Une page entière, d’un style sobre, en un seul fichier.</translation>
    </message>
    <message>
        <source>An error in Linkwright itself; its log tells more.</source>
        <translation>Une erreur dans Linkwright lui-même ; son journal en dit plus.</translation>
    </message>
    <message>
        <source>Block markup: paste it into the editor, or into its code view.</source>
        <translation>Balisage par blocs : à coller dans l’éditeur, ou dans sa vue du code.</translation>
    </message>
    <message>
        <source>Blogger</source>
        <translation>Blogger</translation>
    </message>
    <message>
        <source>Blogger (Compose)</source>
        <translation>Blogger (Rédiger)</translation>
    </message>
    <message>
        <source>Blogger (HTML view)</source>
        <translation>Blogger (vue HTML)</translation>
    </message>
    <message>
        <source>Blogger import file</source>
        <translation>Fichier d’import Blogger</translation>
    </message>
    <message>
        <source>Captions become a line of emphasis below the picture.</source>
        <translation>Les légendes deviennent une ligne en italique sous l’image.</translation>
    </message>
    <message>
        <source>Code with template braces needs Jekyll 4 or later to be shown.</source>
        <translation>Le code avec des accolades de modèle n’est montré qu’à partir de Jekyll 4.</translation>
    </message>
    <message>
        <source>Code with {{&lt; or {{% in it is written as text, because Hugo would run it.</source>
        <translation>Le code qui contient {{&lt; ou {{% est écrit comme du texte, car Hugo l’exécuterait.</translation>
    </message>
    <message>
        <source>Definition lists become paragraphs.</source>
        <translation>Les listes de définitions deviennent des paragraphes.</translation>
    </message>
    <message>
        <source>Eleventy</source>
        <translation>Eleventy</translation>
    </message>
    <message>
        <source>Footnotes lose the links between mark and note.</source>
        <translation>Les notes de bas de page perdent les liens entre l’appel et la note.</translation>
    </message>
    <message>
        <source>Formatted text to paste into the Compose view of Blogger's editor.</source>
        <translation>Texte mis en forme, à coller dans la vue Rédiger de l’éditeur de Blogger.</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>Ghost</translation>
    </message>
    <message>
        <source>HTML for Ghost's Admin API, with HTML cards where they are needed. Ghost itself adds “?ref=” to every link unless its outbound link tagging is turned off.</source>
        <translation>HTML pour l’API d’administration de Ghost, avec des cartes HTML là où il en faut. Ghost lui-même ajoute « ?ref= » à chaque lien tant que ce n’est pas désactivé.</translation>
    </message>
    <message>
        <source>HTML for the text view of the classic WordPress editor.</source>
        <translation>HTML pour la vue texte de l’éditeur classique de WordPress.</translation>
    </message>
    <message>
        <source>HTML fragment</source>
        <translation>Fragment HTML</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Page HTML</translation>
    </message>
    <message>
        <source>HTML source for the HTML view of Blogger's editor.</source>
        <translation>Source HTML pour la vue HTML de l’éditeur de Blogger.</translation>
    </message>
    <message>
        <source>Headings below the second level become bold lines.</source>
        <translation>Les titres sous le deuxième niveau deviennent des lignes en gras.</translation>
    </message>
    <message>
        <source>Headings of the first level become second level: Nikola keeps the first for the title.</source>
        <translation>Les titres de premier niveau passent au deuxième : Nikola garde le premier pour le titre.</translation>
    </message>
    <message>
        <source>Hugo</source>
        <translation>Hugo</translation>
    </message>
    <message>
        <source>Hugo keeps no HTML in a text: small, marked, raised and underlined words become plain.</source>
        <translation>Hugo ne garde pas de HTML dans un texte : les mots petits, surlignés, en exposant ou soulignés deviennent ordinaires.</translation>
    </message>
    <message>
        <source>It leads to a {wall} page now.</source>
        <translation>Il mène maintenant à une page de type « {wall} ».</translation>
    </message>
    <message>
        <source>It leads to the home page of the site now.</source>
        <translation>Il mène maintenant à la page d’accueil du site.</translation>
    </message>
    <message>
        <source>Jekyll</source>
        <translation>Jekyll</translation>
    </message>
    <message>
        <source>Lists inside lists become part of the outer list.</source>
        <translation>Les listes dans des listes rejoignent la liste extérieure.</translation>
    </message>
    <message>
        <source>Looking up the name {host} took too long.</source>
        <translation>La recherche du nom {host} a pris trop de temps.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked, small and underlined words become plain.</source>
        <translation>Les mots surlignés, petits et soulignés deviennent ordinaires.</translation>
    </message>
    <message>
        <source>Nikola</source>
        <translation>Nikola</translation>
    </message>
    <message>
        <source>Nikola divides a label at its commas.</source>
        <translation>Nikola coupe une étiquette à ses virgules.</translation>
    </message>
    <message>
        <source>Nikola stops at labels that have no letters, or the same ones as another. These are left out: {value}.</source>
        <translation>Nikola s’arrête aux étiquettes sans lettres, ou qui ont les mêmes qu’une autre. Celles-ci sont omises : {value}.</translation>
    </message>
    <message>
        <source>No host of the name {host} was found.</source>
        <translation>Aucun hôte nommé {host} n’a été trouvé.</translation>
    </message>
    <message>
        <source>No safe connection to {host}: {detail}.</source>
        <translation>Pas de connexion sûre avec {host} : {detail}.</translation>
    </message>
    <message>
        <source>Nothing else on the page or in its address bears the title out.</source>
        <translation>Rien d’autre dans la page ni dans son adresse ne confirme le titre.</translation>
    </message>
    <message>
        <source>Only http and https addresses are fetched.</source>
        <translation>Seules les adresses http et https sont consultées.</translation>
    </message>
    <message>
        <source>Paragraphs inside a list item become lines of it.</source>
        <translation>Les paragraphes d’un élément de liste en deviennent des lignes.</translation>
    </message>
    <message>
        <source>Pelican</source>
        <translation>Pelican</translation>
    </message>
    <message>
        <source>Pictures are copied to images/; Eleventy takes them along only when its settings say so (addPassthroughCopy).</source>
        <translation>Les images sont copiées dans images/ ; Eleventy ne les emporte que si ses réglages le disent (addPassthroughCopy).</translation>
    </message>
    <message>
        <source>Pictures become their descriptions.</source>
        <translation>Les images deviennent leurs descriptions.</translation>
    </message>
    <message>
        <source>Plain HTML of the text, to paste into any page or blog.</source>
        <translation>Le HTML simple du texte, à coller dans toute page ou tout blog.</translation>
    </message>
    <message>
        <source>Plain Markdown that any Markdown program reads, the title as its heading.</source>
        <translation>Du Markdown simple que lit tout programme Markdown, avec le titre comme en-tête.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Quotes of more than one paragraph may arrive as several quotes; please look at them after pasting.</source>
        <translation>Les citations de plusieurs paragraphes peuvent arriver comme plusieurs citations ; regardez-les après les avoir collées.</translation>
    </message>
    <message>
        <source>Rich text (Substack, Medium, mail)</source>
        <translation>Texte mis en forme (Substack, Medium, courriel)</translation>
    </message>
    <message>
        <source>Semicolons in labels become commas: Pelican divides labels at them.</source>
        <translation>Les points-virgules des étiquettes deviennent des virgules : Pelican y coupe les étiquettes.</translation>
    </message>
    <message>
        <source>Simple formatted text to paste into Substack, Medium or a mail.</source>
        <translation>Texte simplement mis en forme, à coller dans Substack, Medium ou un courriel.</translation>
    </message>
    <message>
        <source>Some letters of the title could not be read.</source>
        <translation>Quelques lettres du titre n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Spelling is not checked: the library chunspell is missing. Install it with pip.</source>
        <translation>L’orthographe n’est pas vérifiée : la bibliothèque chunspell manque. Installez-la avec pip.</translation>
    </message>
    <message>
        <source>Stopped before the page was read.</source>
        <translation>Arrêté avant que la page soit lue.</translation>
    </message>
    <message>
        <source>Straight quotes and angle brackets in labels become typographic ones, because Pelican's themes take labels for HTML.</source>
        <translation>Les guillemets droits et les chevrons des étiquettes deviennent typographiques, car les thèmes de Pelican prennent les étiquettes pour du HTML.</translation>
    </message>
    <message>
        <source>Straight quotes or angle brackets in the title become typographic ones in feeds and in the browser's tab, where Pelican would take them for HTML.</source>
        <translation>Les guillemets droits ou les chevrons du titre deviennent typographiques dans les flux et l’onglet du navigateur, où Pelican les prendrait pour du HTML.</translation>
    </message>
    <message>
        <source>Substack or Mail</source>
        <translation>Substack ou courriel</translation>
    </message>
    <message>
        <source>Table cells lose their alignment.</source>
        <translation>Les cellules des tableaux perdent leur alignement.</translation>
    </message>
    <message>
        <source>Table rows become lines, with bars between the cells.</source>
        <translation>Les rangées des tableaux deviennent des lignes, avec des barres entre les cellules.</translation>
    </message>
    <message>
        <source>Tables go into an HTML card, which Ghost's editor shows as source.</source>
        <translation>Les tableaux vont dans une carte HTML, que l’éditeur de Ghost montre comme source.</translation>
    </message>
    <message>
        <source>Text without any marks, for a mail or a terminal.</source>
        <translation>Texte sans aucune marque, pour un courriel ou un terminal.</translation>
    </message>
    <message>
        <source>That version is damaged. Your text is as it was.</source>
        <translation>Cette version est endommagée. Votre texte est tel qu’il était.</translation>
    </message>
    <message>
        <source>That version is not kept any more. Your text is as it was.</source>
        <translation>Cette version n’est plus conservée. Votre texte est tel qu’il était.</translation>
    </message>
    <message>
        <source>The address leads to a {wall} page.</source>
        <translation>L’adresse mène à une page de type « {wall} ».</translation>
    </message>
    <message>
        <source>The address of the proxy in the environment is not valid.</source>
        <translation>L’adresse du proxy dans l’environnement n’est pas valable.</translation>
    </message>
    <message>
        <source>The answer is unreadable: it is packed as {value}.</source>
        <translation>La réponse est illisible : elle est comprimée en {value}.</translation>
    </message>
    <message>
        <source>The answer of {host} is unreadable: it cannot be unpacked.</source>
        <translation>La réponse de {host} est illisible : elle ne peut pas être décomprimée.</translation>
    </message>
    <message>
        <source>The answer of {host} is unreadable: it is not proper HTTP.</source>
        <translation>La réponse de {host} est illisible : ce n’est pas du HTTP correct.</translation>
    </message>
    <message>
        <source>The connection broke when only a part of the page had come.</source>
        <translation>La connexion s’est coupée quand une partie seulement de la page était arrivée.</translation>
    </message>
    <message>
        <source>The connection is not safe: the certificate of {host} {fault}.</source>
        <translation>La connexion n’est pas sûre : le certificat de {host} {fault}.</translation>
    </message>
    <message>
        <source>The connection is not safe: {host} does not speak TLS there.</source>
        <translation>La connexion n’est pas sûre : {host} n’y parle pas TLS.</translation>
    </message>
    <message>
        <source>The connection is not safe: {host} speaks only outdated TLS.</source>
        <translation>La connexion n’est pas sûre : {host} ne parle qu’un TLS dépassé.</translation>
    </message>
    <message>
        <source>The first bracket of &lt;script&gt; in the title becomes a typographic one, because Nikola's own themes put titles into scripts for Disqus. On a site without Disqus (COMMENT_SYSTEM in conf.py), you can put it back in the file.</source>
        <translation>Le premier chevron de &lt;script&gt; dans le titre devient typographique, car les thèmes de Nikola mettent les titres dans des scripts pour Disqus. Sur un site sans Disqus (COMMENT_SYSTEM dans conf.py), vous pouvez le remettre dans le fichier.</translation>
    </message>
    <message>
        <source>The folder of your posts, “{folder}”, cannot be read: {reason}. What is known of the posts was kept.</source>
        <translation>Le dossier de vos billets, « {folder} », ne peut pas être lu : {reason}. Ce qu’on sait des billets a été gardé.</translation>
    </message>
    <message>
        <source>The front matter cannot be read: in line {value}, {problem}. The text is kept as it is; mend that line to use title, date and labels again.</source>
        <translation>L’en-tête ne peut pas être lu : ligne {value}, {problem}. Le texte reste tel quel ; corrigez cette ligne pour retrouver le titre, la date et les étiquettes.</translation>
    </message>
    <message>
        <source>The front matter that begins in line 1 never ends. The text is kept as it is; put a line with --- under the last key.</source>
        <translation>L’en-tête qui commence à la ligne 1 ne finit jamais. Le texte reste tel quel ; mettez une ligne avec --- sous la dernière clé.</translation>
    </message>
    <message>
        <source>The heading “{heading}” is left out: it has nothing below it.</source>
        <translation>Le titre « {heading} » est omis : il n’y a rien dessous.</translation>
    </message>
    <message>
        <source>The history could not be used ({error}). Your text is not concerned.</source>
        <translation>L’historique n’a pas pu servir ({error}). Votre texte n’est pas concerné.</translation>
    </message>
    <message>
        <source>The history was written by a newer Linkwright. It is left as it is; nothing is added to it.</source>
        <translation>L’historique vient d’un Linkwright plus récent. Il reste tel quel ; rien n’y est ajouté.</translation>
    </message>
    <message>
        <source>The journal could not be emptied ({strerror}). The text in it comes back at the next start.</source>
        <translation>Le journal n’a pas pu être vidé ({strerror}). Le texte qu’il contient reviendra au prochain démarrage.</translation>
    </message>
    <message>
        <source>The jump break is not kept.</source>
        <translation>La coupure « lire la suite » n’est pas gardée.</translation>
    </message>
    <message>
        <source>The language of code is not kept.</source>
        <translation>La langue du code n’est pas gardée.</translation>
    </message>
    <message>
        <source>The link leads to a PDF file, not to a web page.</source>
        <translation>Le lien mène à un fichier PDF, pas à une page web.</translation>
    </message>
    <message>
        <source>The link leads to a file, not to a web page.</source>
        <translation>Le lien mène à un fichier, pas à une page web.</translation>
    </message>
    <message>
        <source>The link leads to a picture, not to a web page.</source>
        <translation>Le lien mène à une image, pas à une page web.</translation>
    </message>
    <message>
        <source>The link leads to a sound file, not to a web page.</source>
        <translation>Le lien mène à un fichier son, pas à une page web.</translation>
    </message>
    <message>
        <source>The link leads to a video file, not to a web page.</source>
        <translation>Le lien mène à une vidéo, pas à une page web.</translation>
    </message>
    <message>
        <source>The link leads to the home page of the site.</source>
        <translation>Le lien mène à la page d’accueil du site.</translation>
    </message>
    <message>
        <source>The list of recent files could not be kept ({strerror}). Your posts are not concerned.</source>
        <translation>La liste des fichiers récents n’a pas pu être gardée ({strerror}). Vos billets ne sont pas concernés.</translation>
    </message>
    <message>
        <source>The name of the publisher could not be kept in {_file} ({strerror}). It counts until Linkwright is closed.</source>
        <translation>Le nom de la source n’a pas pu être gardé dans {_file} ({strerror}). Il vaut jusqu’à la fermeture de Linkwright.</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up.</source>
        <translation>Le nom {host} n’a pas pu être cherché.</translation>
    </message>
    <message>
        <source>The page came so slowly that only a part of it was read.</source>
        <translation>La page est venue si lentement que seule une partie a été lue.</translation>
    </message>
    <message>
        <source>The page does not exist (404).</source>
        <translation>La page n’existe pas (404).</translation>
    </message>
    <message>
        <source>The page does not exist any more ({status}).</source>
        <translation>La page n’existe plus ({status}).</translation>
    </message>
    <message>
        <source>The page for the browser could not be written: {strerror}. The post itself is as it was.</source>
        <translation>La page pour le navigateur n’a pas pu être écrite : {strerror}. Le billet lui-même est tel qu’il était.</translation>
    </message>
    <message>
        <source>The page gives two different titles.</source>
        <translation>La page donne deux titres différents.</translation>
    </message>
    <message>
        <source>The page has been removed (410).</source>
        <translation>La page a été retirée (410).</translation>
    </message>
    <message>
        <source>The page has moved for good.</source>
        <translation>La page a déménagé pour de bon.</translation>
    </message>
    <message>
        <source>The page has moved: its address now leads to the home page.</source>
        <translation>La page a déménagé : son adresse mène maintenant à la page d’accueil.</translation>
    </message>
    <message>
        <source>The page is for subscribers only now ({status}).</source>
        <translation>La page est maintenant réservée aux abonnés ({status}).</translation>
    </message>
    <message>
        <source>The page names no title.</source>
        <translation>La page ne donne pas de titre.</translation>
    </message>
    <message>
        <source>The page shows no headline without running its scripts.</source>
        <translation>La page ne montre pas de titre sans exécuter ses scripts.</translation>
    </message>
    <message>
        <source>The page shows no headline.</source>
        <translation>La page ne montre pas de titre.</translation>
    </message>
    <message>
        <source>The picture at {url} is too large to be shown.</source>
        <translation>L’image à {url} est trop grande pour être montrée.</translation>
    </message>
    <message>
        <source>The picture could not be saved in {value}: {strerror}. The post is as it was.</source>
        <translation>L’image n’a pas pu être enregistrée dans {value} : {strerror}. Le billet est tel qu’il était.</translation>
    </message>
    <message>
        <source>The picture is larger than 40 MB.</source>
        <translation>L’image dépasse 40 Mo.</translation>
    </message>
    <message>
        <source>The picture {source} could not be copied to {parent}: {strerror}.</source>
        <translation>L’image {source} n’a pas pu être copiée vers {parent} : {strerror}.</translation>
    </message>
    <message>
        <source>The picture {source} could not be copied to {parent}: {strerror}. The post itself was exported; please copy it by hand.</source>
        <translation>L’image {source} n’a pas pu être copiée vers {parent} : {strerror}. Le billet lui-même a été exporté ; copiez-la à la main.</translation>
    </message>
    <message>
        <source>The picture {source} is not copied along: it is not there.</source>
        <translation>L’image {source} n’est pas copiée : elle n’est pas là.</translation>
    </message>
    <message>
        <source>The picture {source} was not copied: it is not beside the post.</source>
        <translation>L’image {source} n’a pas été copiée : elle n’est pas à côté du billet.</translation>
    </message>
    <message>
        <source>The picture {source} was not copied: the post has no folder yet.</source>
        <translation>L’image {source} n’a pas été copiée : le billet n’a pas encore de dossier.</translation>
    </message>
    <message>
        <source>The picture's address redirects to one that is none.</source>
        <translation>L’adresse de l’image renvoie à une adresse qui n’en est pas une.</translation>
    </message>
    <message>
        <source>The post has no date, without which Nikola stops: please give it one.</source>
        <translation>Le billet n’a pas de date, sans laquelle Nikola s’arrête : donnez-lui-en une.</translation>
    </message>
    <message>
        <source>The post has no date, without which Pelican stops: please give it one.</source>
        <translation>Le billet n’a pas de date, sans laquelle Pelican s’arrête : donnez-lui-en une.</translation>
    </message>
    <message>
        <source>The post has no date: Jekyll takes it only as a draft, in the _drafts folder.</source>
        <translation>Le billet n’a pas de date : Jekyll ne le prend que comme brouillon, dans le dossier _drafts.</translation>
    </message>
    <message>
        <source>The post has no date: the file says 1970, please set the date in Blogger.</source>
        <translation>Le billet n’a pas de date : le fichier indique 1970, réglez-la dans Blogger.</translation>
    </message>
    <message>
        <source>The preferences could not be saved in “{path}” ({strerror}). They hold until you close Linkwright; the saved ones are as before.</source>
        <translation>Les préférences n’ont pas pu être enregistrées dans « {path} » ({strerror}). Elles valent jusqu’à la fermeture de Linkwright ; celles enregistrées sont comme avant.</translation>
    </message>
    <message>
        <source>The preferences in “{path}” cannot be read ({error}). The usual ones are used.</source>
        <translation>Les préférences dans « {path} » ne peuvent pas être lues ({error}). Les habituelles servent.</translation>
    </message>
    <message>
        <source>The proxy could not reach {host}.</source>
        <translation>Le proxy n’a pas pu joindre {host}.</translation>
    </message>
    <message>
        <source>The proxy in the environment is a SOCKS proxy: not supported.</source>
        <translation>Le proxy de l’environnement est un proxy SOCKS : non pris en charge.</translation>
    </message>
    <message>
        <source>The proxy refuses to connect to {host} ({value}).</source>
        <translation>Le proxy refuse de se connecter à {host} ({value}).</translation>
    </message>
    <message>
        <source>The proxy wants a log-in (407).</source>
        <translation>Le proxy veut une identification (407).</translation>
    </message>
    <message>
        <source>The shortcuts could not be saved in “{path}” ({strerror}). They hold until you close Linkwright; the saved ones are as before.</source>
        <translation>Les raccourcis n’ont pas pu être enregistrés dans « {path} » ({strerror}). Ils valent jusqu’à la fermeture de Linkwright ; ceux enregistrés sont comme avant.</translation>
    </message>
    <message>
        <source>The site answered with an error ({status}).</source>
        <translation>Le site a répondu par une erreur ({status}).</translation>
    </message>
    <message>
        <source>The site asked for consent to cookies instead of showing the page.</source>
        <translation>Le site a demandé d’accepter des cookies au lieu de montrer la page.</translation>
    </message>
    <message>
        <source>The site asked for proof that a person is reading, instead of showing the page.</source>
        <translation>Le site a demandé la preuve qu’une personne lit, au lieu de montrer la page.</translation>
    </message>
    <message>
        <source>The site asked to log in instead of showing the page.</source>
        <translation>Le site a demandé de s’identifier au lieu de montrer la page.</translation>
    </message>
    <message>
        <source>The site asks for consent before it shows the page.</source>
        <translation>Le site demande un accord avant de montrer la page.</translation>
    </message>
    <message>
        <source>The site does not show the page to programs.</source>
        <translation>Le site ne montre pas la page aux programmes.</translation>
    </message>
    <message>
        <source>The site may not show this page here (451).</source>
        <translation>Le site n’a pas le droit de montrer cette page ici (451).</translation>
    </message>
    <message>
        <source>The site refuses programs like this one (403).</source>
        <translation>Le site refuse les programmes comme celui-ci (403).</translation>
    </message>
    <message>
        <source>The site refuses programs like this one (999).</source>
        <translation>Le site refuse les programmes comme celui-ci (999).</translation>
    </message>
    <message>
        <source>The site showed an error page.</source>
        <translation>Le site a montré une page d’erreur.</translation>
    </message>
    <message>
        <source>The site shows this page to subscribers only ({status}).</source>
        <translation>Le site ne montre cette page qu’aux abonnés ({status}).</translation>
    </message>
    <message>
        <source>The site tells nothing of this post. Check the title.</source>
        <translation>Le site ne dit rien de ce billet. Vérifiez le titre.</translation>
    </message>
    <message>
        <source>The site wants a log-in (401).</source>
        <translation>Le site veut une identification (401).</translation>
    </message>
    <message>
        <source>The site wants a log-in before it shows the page.</source>
        <translation>Le site veut une identification avant de montrer la page.</translation>
    </message>
    <message>
        <source>The site wants proof that a person is asking.</source>
        <translation>Le site veut la preuve qu’une personne demande.</translation>
    </message>
    <message>
        <source>The site wants to be paid (402).</source>
        <translation>Le site veut être payé (402).</translation>
    </message>
    <message>
        <source>The template could not be saved as “{path}” ({strerror}). The post is as it was.</source>
        <translation>Le modèle n’a pas pu être enregistré sous « {path} » ({strerror}). Le billet est tel qu’il était.</translation>
    </message>
    <message>
        <source>The text could not be put into the bin ({strerror}).</source>
        <translation>Le texte n’a pas pu être mis à la corbeille ({strerror}).</translation>
    </message>
    <message>
        <source>The text could not be taken out of the bin ({strerror}).</source>
        <translation>Le texte n’a pas pu être repris de la corbeille ({strerror}).</translation>
    </message>
    <message>
        <source>The titles that links show under the pointer are not kept.</source>
        <translation>Les titres que les liens montrent sous le pointeur ne sont pas gardés.</translation>
    </message>
    <message>
        <source>There are too many copies of “{name}” already. Your text is still in the window: save it in another place.</source>
        <translation>Il y a déjà trop de copies de « {name} ». Votre texte est encore dans la fenêtre : enregistrez-le ailleurs.</translation>
    </message>
    <message>
        <source>There are too many copies of “{name}”. Nothing was changed.</source>
        <translation>Il y a trop de copies de « {name} ». Rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is a profile {name} already. It was kept; please choose another name.</source>
        <translation>Il y a déjà un profil {name}. Il a été gardé ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is already a file “{value}”. It was not overwritten; your text is still in the window.</source>
        <translation>Il y a déjà un fichier « {value} ». Il n’a pas été remplacé ; votre texte est encore dans la fenêtre.</translation>
    </message>
    <message>
        <source>There is no network; it is fetched when there is one.</source>
        <translation>Il n’y a pas de réseau ; la page sera consultée dès qu’il y en aura un.</translation>
    </message>
    <message>
        <source>There is no picture at {url} ({status}).</source>
        <translation>Il n’y a pas d’image à {url} ({status}).</translation>
    </message>
    <message>
        <source>There is no picture there: the server answered {status}.</source>
        <translation>Il n’y a pas d’image là : le serveur a répondu {status}.</translation>
    </message>
    <message>
        <source>There is no running text on the page.</source>
        <translation>Il n’y a pas de texte suivi dans la page.</translation>
    </message>
    <message>
        <source>There is no shipped template {starter}. There are: {known_names}.</source>
        <translation>Il n’y a pas de modèle fourni {starter}. Il y a : {known_names}.</translation>
    </message>
    <message>
        <source>There is no spelling dictionary for “{language}” on this machine. Install one, such as the package hunspell-{base}, or put its .aff and .dic files into {own}.</source>
        <translation>Il n’y a pas de dictionnaire pour « {language} » sur cet ordinateur. Installez-en un, comme le paquet hunspell-{base}, ou mettez ses fichiers .aff et .dic dans {own}.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Ce n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>This post cannot be exported: its quotes or lists are nested more than {MAX_LEVELS} levels deep. The post itself is unchanged; please take the markers off the innermost lines.</source>
        <translation>Ce billet ne peut pas être exporté : ses citations ou listes sont imbriquées sur plus de {MAX_LEVELS} niveaux. Le billet lui-même n’a pas changé ; ôtez les marques des lignes les plus intérieures.</translation>
    </message>
    <message>
        <source>This post is too long to be exported: it has more than a million characters or 50,000 lines. The post itself is unchanged; please divide it.</source>
        <translation>Ce billet est trop long pour être exporté : il dépasse un million de caractères ou 50 000 lignes. Le billet lui-même n’a pas changé ; divisez-le.</translation>
    </message>
    <message>
        <source>Videos become links.</source>
        <translation>Les vidéos deviennent des liens.</translation>
    </message>
    <message>
        <source>What is at {url} is no picture.</source>
        <translation>Ce qui est à {url} n’est pas une image.</translation>
    </message>
    <message>
        <source>What you ignore could not be kept ({strerror}). It holds until you close Linkwright; your posts are not concerned.</source>
        <translation>Ce que vous ignorez n’a pas pu être gardé ({strerror}). Cela vaut jusqu’à la fermeture de Linkwright ; vos billets ne sont pas concernés.</translation>
    </message>
    <message>
        <source>WordPress</source>
        <translation>WordPress</translation>
    </message>
    <message>
        <source>WordPress (blocks)</source>
        <translation>WordPress (blocs)</translation>
    </message>
    <message>
        <source>WordPress (classic HTML)</source>
        <translation>WordPress (HTML classique)</translation>
    </message>
    <message>
        <source>WordPress import file</source>
        <translation>Fichier d’import WordPress</translation>
    </message>
    <message>
        <source>Your own rules in “{value}” cannot be used ({value_2}). Only the usual ones are.</source>
        <translation>Vos propres règles dans « {value} » ne peuvent pas servir ({value_2}). Seules les habituelles servent.</translation>
    </message>
    <message>
        <source>Your own template {name}.</source>
        <translation>Votre propre modèle {name}.</translation>
    </message>
    <message>
        <source>Your template {name} asks for the file {name_2}{value}, which is not in its folder.</source>
        <translation>Votre modèle {name} demande le fichier {name_2}{value}, qui n’est pas dans son dossier.</translation>
    </message>
    <message>
        <source>Your template {name} could not be filled in: the system starts no other process ({value}).</source>
        <translation>Votre modèle {name} n’a pas pu être rempli : le système ne lance pas d’autre processus ({value}).</translation>
    </message>
    <message>
        <source>Your template {name} could not be read: {error}.</source>
        <translation>Votre modèle {name} n’a pas pu être lu : {error}.</translation>
    </message>
    <message>
        <source>Your template {name} includes itself without end.</source>
        <translation>Votre modèle {name} s’inclut lui-même sans fin.</translation>
    </message>
    <message>
        <source>Your template {name} is too large: more than a megabyte.</source>
        <translation>Votre modèle {name} est trop grand : plus d’un mégaoctet.</translation>
    </message>
    <message>
        <source>Your template {name} makes a text of more than {value} million characters. Please make what it repeats smaller.</source>
        <translation>Votre modèle {name} produit un texte de plus de {value} millions de caractères. Veuillez réduire ce qu’il répète.</translation>
    </message>
    <message>
        <source>Your template {name} needs too much memory{value}. Please make what it repeats smaller.</source>
        <translation>Votre modèle {name} demande trop de mémoire{value}. Veuillez réduire ce qu’il répète.</translation>
    </message>
    <message>
        <source>Your template {name} was stopped by the system: it takes too much memory or time. Please make what it repeats smaller.</source>
        <translation>Votre modèle {name} a été arrêté par le système : il prend trop de mémoire ou de temps. Veuillez réduire ce qu’il répète.</translation>
    </message>
    <message>
        <source>Your template {name} was stopped: it was not done after {LONGEST_S} seconds. Please look for a loop in it that goes on too long.</source>
        <translation>Votre modèle {name} a été arrêté : il n’avait pas fini après {LONGEST_S} secondes. Veuillez y chercher une boucle qui dure trop longtemps.</translation>
    </message>
    <message>
        <source>Your text could not be kept in the journal ({strerror}). It is still in the window: save it.</source>
        <translation>Votre texte n’a pas pu être gardé dans le journal ({strerror}). Il est encore dans la fenêtre : enregistrez-le.</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>une partie de son chemin n’est pas un dossier</translation>
    </message>
    <message>
        <source>has been revoked</source>
        <translation>a été révoqué</translation>
    </message>
    <message>
        <source>is made out to another name</source>
        <translation>est établi à un autre nom</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is too large for this disk</source>
        <translation>il est trop grand pour ce disque</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>il est protégé en écriture</translation>
    </message>
    <message>
        <source>its folder is not there any more</source>
        <translation>son dossier n’est plus là</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>ses liens tournent en rond</translation>
    </message>
    <message>
        <source>its name holds a character that no file name may hold</source>
        <translation>son nom contient un caractère qu’aucun nom de fichier ne peut contenir</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>le disque ne peut être que lu</translation>
    </message>
    <message>
        <source>the disk does not answer properly</source>
        <translation>le disque ne répond pas correctement</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the drive is gone</source>
        <translation>le lecteur a disparu</translation>
    </message>
    <message>
        <source>the network folder cannot be reached</source>
        <translation>le dossier réseau ne peut pas être joint</translation>
    </message>
    <message>
        <source>the network folder does not answer</source>
        <translation>le dossier réseau ne répond pas</translation>
    </message>
    <message>
        <source>the network folder is gone</source>
        <translation>le dossier réseau a disparu</translation>
    </message>
    <message>
        <source>there is already a file of this name</source>
        <translation>il y a déjà un fichier de ce nom</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>il n’y a pas de tel fichier ni dossier</translation>
    </message>
    <message>
        <source>was issued by an authority that this computer does not know</source>
        <translation>a été délivré par une autorité que cet ordinateur ne connaît pas</translation>
    </message>
    <message>
        <source>was made by the server itself, so nobody vouches for it</source>
        <translation>a été fait par le serveur lui-même, donc personne n’en répond</translation>
    </message>
    <message>
        <source>you may not read or write there</source>
        <translation>vous ne pouvez ni lire ni écrire là</translation>
    </message>
    <message>
        <source>you may not write in its folder</source>
        <translation>vous ne pouvez pas écrire dans son dossier</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>votre part du disque est épuisée</translation>
    </message>
    <message>
        <source>{hostname} redirects again and again.</source>
        <translation>{hostname} redirige encore et encore.</translation>
    </message>
    <message>
        <source>{host} broke the connection off.</source>
        <translation>{host} a coupé la connexion.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>{host} has trouble of its own ({status}).</source>
        <translation>{host} a lui-même des ennuis ({status}).</translation>
    </message>
    <message>
        <source>{host} is inside your own computer or network{inside}, so it was not asked.</source>
        <translation>{host} est dans votre propre ordinateur ou réseau{inside}, et n’a donc pas été consulté.</translation>
    </message>
    <message>
        <source>{host} is not a possible host name.</source>
        <translation>{host} ne peut pas être un nom d’hôte.</translation>
    </message>
    <message>
        <source>{host} redirects again and again.</source>
        <translation>{host} redirige encore et encore.</translation>
    </message>
    <message>
        <source>{host} redirects to an address that cannot be read.</source>
        <translation>{host} redirige vers une adresse illisible.</translation>
    </message>
    <message>
        <source>{host} redirects to something that is not a web page.</source>
        <translation>{host} redirige vers quelque chose qui n’est pas une page web.</translation>
    </message>
    <message>
        <source>{host} wants fewer requests.</source>
        <translation>{host} veut moins de demandes.</translation>
    </message>
    <message>
        <source>{path} could not be written: {strerror}.</source>
        <translation>{path} n’a pas pu être écrit : {strerror}.</translation>
    </message>
    <message>
        <source>{reason} It was tried {value} times.</source>
        <translation>{reason} Cela a été essayé {value} fois.</translation>
    </message>
    <message>
        <source>{url} redirects again and again.</source>
        <translation>{url} redirige encore et encore.</translation>
    </message>
    <message>
        <source>{url} redirects to something that is no picture.</source>
        <translation>{url} redirige vers quelque chose qui n’est pas une image.</translation>
    </message>
    <message>
        <source>{who} could not be reached.</source>
        <translation>{who} n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>{who} did not answer in time.</source>
        <translation>{who} n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>{who} refused the connection.</source>
        <translation>{who} a refusé la connexion.</translation>
    </message>
    <message>
        <source>“{label}” ({name}) is {value} in “{name_2}”, but must be {objection}. The usual value, {value_2}, is used.</source>
        <translation>« {label} » ({name}) est {value} dans « {name_2} », mais doit être {objection}. La valeur habituelle, {value_2}, sert.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file. Nothing was changed.</source>
        <translation>« {name} » ne peut pas être un nom de fichier. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>“{name}” could not be copied: {strerror}. Nothing was changed.</source>
        <translation>« {name} » n’a pas pu être copié : {strerror}. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}. Nothing was added.</source>
        <translation>« {name} » n’a pas pu être lu : {reason}. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>“{name}” could not become “{name_2}”: {strerror}. Nothing was changed.</source>
        <translation>« {name} » n’a pas pu devenir « {name_2} » : {strerror}. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>“{name}” is no file with links. Nothing was added.</source>
        <translation>« {name} » n’est pas un fichier avec des liens. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {value}. What was there before is as it was, and so is your post. Please choose another place.</source>
        <translation>« {path} » n’a pas pu être écrit : {value}. Ce qui y était est intact, votre billet aussi. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“{value}” could not be opened: {value_2}. Nothing was changed.</source>
        <translation>« {value} » n’a pas pu être ouvert : {value_2}. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>“{value}” could not be saved: {reason}. The old file is untouched and your text is still in the window. Save it in another place.</source>
        <translation>« {value} » n’a pas pu être enregistré : {reason}. L’ancien fichier est intact et votre texte est encore dans la fenêtre. Enregistrez-le ailleurs.</translation>
    </message>
    <message>
        <source>“{value}” is being saved by another program. It was not saved here; your text is still in the window. Try again.</source>
        <translation>« {value} » est en cours d’enregistrement par un autre programme. Rien n’a été enregistré ici ; votre texte est encore dans la fenêtre. Réessayez.</translation>
    </message>
    <message>
        <source>“{value}” is too large for a post ({value_2} MB). Nothing was changed.</source>
        <translation>« {value} » est trop grand pour un billet ({value_2} Mo). Rien n’a été changé.</translation>
    </message>
    <message>
        <source>“{value}” is {kind}. Nothing was changed. Choose a text file.</source>
        <translation>« {value} » est {kind}. Rien n’a été changé. Choisissez un fichier texte.</translation>
    </message>
    <message>
        <source>“{value}” was changed by another program. It was not saved; your text is still in the window.</source>
        <translation>« {value} » a été modifié par un autre programme. Rien n’a été enregistré ; votre texte est encore dans la fenêtre.</translation>
    </message>
    <message>
        <source>“{word}” could not be added to {path}: {error}. It counts as right until you quit.</source>
        <translation>« {word} » n’a pas pu être ajouté à {path} : {error}. Il vaut pour juste jusqu’à la fermeture.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimer...</translation>
    </message>
    <message>
        <source>In the list of links</source>
        <translation>Dans la liste des liens</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>No action has these words.</source>
        <translation>Aucune action n’a ces mots.</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Chercher actions et touches</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>What every key does, menu by menu</source>
        <translation>Ce que fait chaque touche, menu par menu</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Touches :</translation>
    </message>
    <message>
        <source>About these keys</source>
        <translation>À propos de ces touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>All actions get theirs back</source>
        <translation>Toutes les actions retrouvent les leurs</translation>
    </message>
    <message>
        <source>Also the keys of “{action}”</source>
        <translation>Aussi les touches de « {action} »</translation>
    </message>
    <message>
        <source>Choose one to change its keys below</source>
        <translation>En choisir une pour changer ses touches dessous</translation>
    </message>
    <message>
        <source>Give this action its own back</source>
        <translation>Rendre les siennes à cette action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys of the action</source>
        <translation>Touches de l’action</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Press the keys that the action shall have</source>
        <translation>Pressez les touches voulues pour l’action</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Chercher actions et touches</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>The other action has no keys then</source>
        <translation>L’autre action n’a alors plus de touches</translation>
    </message>
    <message>
        <source>These are also the keys of “{action}”: neither of them works.</source>
        <translation>Ce sont aussi les touches de « {action} » : aucune des deux ne marche.</translation>
    </message>
    <message>
        <source>These are the keys of “{action}”.</source>
        <translation>Ce sont les touches de « {action} ».</translation>
    </message>
    <message>
        <source>This key is for writing. Press it together with Ctrl or Alt.</source>
        <translation>Cette touche sert à écrire. Pressez-la avec Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>Use Them Here</source>
        <translation>Les utiliser ici</translation>
    </message>
    <message>
        <source>Usual Keys</source>
        <translation>Touches habituelles</translation>
    </message>
</context>
<context>
    <name>SidePanes</name>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Check ({count})</source>
        <translation>Vérification ({count})</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Side panes</source>
        <translation>Volets latéraux</translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>SpellerProcess</name>
    <message>
        <source>Spelling is not checked: the dictionary {path} made the checker stop.</source>
        <translation>L’orthographe n’est pas vérifiée : le dictionnaire {path} a arrêté le vérificateur.</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>&amp;Add “{word}” to My Words</source>
        <translation>&amp;Ajouter « {word} » à mes mots</translation>
    </message>
    <message>
        <source>I&amp;gnore in This Post</source>
        <translation>&amp;Ignorer dans ce billet</translation>
    </message>
    <message>
        <source>Looking for suggestions …</source>
        <translation>Recherche de suggestions …</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Pas de suggestion</translation>
    </message>
    <message>
        <source>No wrong word was found</source>
        <translation>Aucune faute trouvée</translation>
    </message>
    <message>
        <source>Spelling suggestions</source>
        <translation>Suggestions d’orthographe</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln lien</numerusform>
            <numerusform>%Ln liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s), {titled} with titles</source>
        <translation>
            <numerusform>%Ln lien, {titled} avec titre</numerusform>
            <numerusform>%Ln liens, {titled} avec titre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quoted</source>
        <translation>
            <numerusform>%Ln cité</numerusform>
            <numerusform>%Ln cités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln choisi</numerusform>
            <numerusform>%Ln choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Link count</source>
        <translation>Nombre de liens</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>État d’enregistrement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Word count</source>
        <translation>Nombre de mots</translation>
    </message>
    <message>
        <source>{words}, {chosen}</source>
        <translation>{words}, {chosen}</translation>
    </message>
    <message>
        <source>{words}, {chosen}, {links}</source>
        <translation>{words}, {chosen}, {links}</translation>
    </message>
    <message>
        <source>{words}, {quoted}</source>
        <translation>{words}, {quoted}</translation>
    </message>
</context>
<context>
    <name>TemplateActs</name>
    <message>
        <source>The template is in {path}</source>
        <translation>Le modèle est dans {path}</translation>
    </message>
</context>
<context>
    <name>TemplateChooser</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;New Post</source>
        <translation>&amp;Nouveau billet</translation>
    </message>
    <message>
        <source>(title still to come)</source>
        <translation>(titre à venir)</translation>
    </message>
    <message>
        <source>Enter begins a post with the chosen one</source>
        <translation>Entrée commence un billet avec le modèle choisi</translation>
    </message>
    <message>
        <source>New from Template</source>
        <translation>Nouveau d’après un modèle</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Text of the new post</source>
        <translation>Texte du nouveau billet</translation>
    </message>
    <message>
        <source>Title of the new post</source>
        <translation>Titre du nouveau billet</translation>
    </message>
    <message>
        <source>What the chosen template begins with</source>
        <translation>Ce par quoi commence le modèle choisi</translation>
    </message>
    <message>
        <source>What the template is for</source>
        <translation>À quoi sert le modèle</translation>
    </message>
    <message>
        <source>{name} (yours)</source>
        <translation>{name} (à vous)</translation>
    </message>
</context>
<context>
    <name>TemplateNaming</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Name of the template:</source>
        <translation>&amp;Nom du modèle :</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Keep the &amp;links of its lists</source>
        <translation>&amp;Garder les liens de ses listes</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Save as Template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Title, headings and text go into it; the date is that of each new post.</source>
        <translation>Titre, intertitres et texte y entrent ; la date est celle de chaque nouveau billet.</translation>
    </message>
    <message>
        <source>What becomes of the post</source>
        <translation>Ce que devient le billet</translation>
    </message>
    <message>
        <source>What it is called in the menu</source>
        <translation>Comment il s’appelle dans le menu</translation>
    </message>
    <message>
        <source>Your template of this name is replaced.</source>
        <translation>Votre modèle de ce nom est remplacé.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>A lead story, then briefs by region. Lines are sentences; their sources stay hidden.</source>
        <translation>Une histoire à la une, puis des brèves par région. Les lignes sont des phrases ; leurs sources restent cachées.</translation>
    </message>
    <message>
        <source>A numbered list without sources, with a remark behind each line.</source>
        <translation>Une liste numérotée sans sources, avec une remarque après chaque ligne.</translation>
    </message>
    <message>
        <source>A picture, a video, a quote or a link, and what you say about it.</source>
        <translation>Une image, une vidéo, une citation ou un lien, et ce que vous en dites.</translation>
    </message>
    <message>
        <source>An issue with its number, fixed headings, the quote of the week and thanks.</source>
        <translation>Un numéro avec son rang, des intertitres fixes, la citation de la semaine et des remerciements.</translation>
    </message>
    <message>
        <source>Assorted links</source>
        <translation>Liens variés</translation>
    </message>
    <message>
        <source>Commentaries, opinions and editorials</source>
        <translation>Commentaires, opinions et éditoriaux</translation>
    </message>
    <message>
        <source>Lines that name the author and the publication.</source>
        <translation>Des lignes qui nomment l’auteur et la publication.</translation>
    </message>
    <message>
        <source>Links by section, with the source in plain words, who sent it, and a remark.</source>
        <translation>Des liens par section, avec la source en clair, qui l’a envoyé, et une remarque.</translation>
    </message>
    <message>
        <source>One item and your comment</source>
        <translation>Un élément et votre commentaire</translation>
    </message>
    <message>
        <source>One story with its source, an excerpt and your remark, then more news on it.</source>
        <translation>Une histoire avec sa source, un extrait et votre remarque, puis d’autres nouvelles.</translation>
    </message>
    <message>
        <source>One subject on one day. Clusters of lines are set apart by blank lines.</source>
        <translation>Un sujet en un jour. Les groupes de lignes sont séparés par des lignes vides.</translation>
    </message>
    <message>
        <source>Sectioned links</source>
        <translation>Liens par sections</translation>
    </message>
    <message>
        <source>Story and more news</source>
        <translation>Histoire et autres nouvelles</translation>
    </message>
    <message>
        <source>Subject update</source>
        <translation>Point sur un sujet</translation>
    </message>
    <message>
        <source>Weekly newsletter</source>
        <translation>Lettre hebdomadaire</translation>
    </message>
    <message>
        <source>World news briefs</source>
        <translation>Brèves du monde</translation>
    </message>
</context>
<context>
    <name>TitleEditor</name>
    <message>
        <source>Other titles</source>
        <translation>Autres titres</translation>
    </message>
    <message>
        <source>Other titles of the page (Down)</source>
        <translation>Autres titres de la page (Bas)</translation>
    </message>
    <message>
        <source>Press the Down arrow for other titles.</source>
        <translation>La flèche Bas propose d’autres titres.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Post title</source>
        <translation>Titre du billet</translation>
    </message>
    <message>
        <source>The headline; Enter goes on to the text</source>
        <translation>Le titre ; Entrée passe au texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>VersionBrowser</name>
    <message>
        <source>&amp;Compare with the text now</source>
        <translation>&amp;Comparer au texte actuel</translation>
    </message>
    <message>
        <source>The chosen one is shown beside the list</source>
        <translation>L’élément choisi s’affiche à côté de la liste</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>in the text now</source>
        <translation>dans le texte actuel</translation>
    </message>
    <message>
        <source>in this version</source>
        <translation>dans cette version</translation>
    </message>
</context>
<context>
    <name>WarningModel</name>
    <message>
        <source>Line {line} · {rule}</source>
        <translation>Ligne {line} · {rule}</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Ligne {line} : {sentence}</translation>
    </message>
    <message>
        <source>Line {line}: {sentence} Remedy: {remedy}</source>
        <translation>Ligne {line} : {sentence} Remède : {remedy}</translation>
    </message>
</context>
<context>
    <name>WelcomeBar</name>
    <message>
        <source>1. Paste addresses you copied</source>
        <translation>1. Coller les adresses copiées</translation>
    </message>
    <message>
        <source>2. Make the chosen link the lead</source>
        <translation>2. Mettre le lien choisi à la une</translation>
    </message>
    <message>
        <source>3. Copy the post for a blog</source>
        <translation>3. Copier le billet pour un blog</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss the welcome</source>
        <translation>Fermer l’accueil</translation>
    </message>
    <message>
        <source>This is a sample post: change what you like. Three things to try:</source>
        <translation>Voici un billet d’exemple : changez ce qui vous plaît. Trois choses à essayer :</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>There is no lead to lead on from, or the line stands there already.</source>
        <translation>Il n’y a pas d’article à prolonger, ou la ligne y est déjà.</translation>
    </message>
</context>
<context>
    <name>_LossLine</name>
    <message numerus="yes">
        <source>%Ln thing(s) will be different there</source>
        <translation>
            <numerusform>%Ln élément y sera différent</numerusform>
            <numerusform>%Ln éléments y seront différents</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or hide what this form cannot say</source>
        <translation>Montrer ou cacher ce que cette forme ne peut dire</translation>
    </message>
    <message>
        <source>What is not kept</source>
        <translation>Ce qui n’est pas conservé</translation>
    </message>
</context>
<context>
    <name>_Target</name>
    <message>
        <source>Move to “{list}”</source>
        <translation>Déplacer vers « {list} »</translation>
    </message>
</context>
<context>
    <name>_TwoColumnCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
</TS>
