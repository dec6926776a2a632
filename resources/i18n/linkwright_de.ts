<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A desktop editor for people who write link roundups.</source>
        <translation>Ein Editor für Menschen, die Link-Übersichten schreiben.</translation>
    </message>
    <message>
        <source>About Linkwright</source>
        <translation>Über Linkwright</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC licence).</source>
        <translation>Symbole: Lucide (ISC-Lizenz).</translation>
    </message>
    <message>
        <source>MIT licence. Made with Qt {version} and PySide6 (LGPL).</source>
        <translation>MIT-Lizenz. Gebaut mit Qt {version} und PySide6 (LGPL).</translation>
    </message>
</context>
<context>
    <name>ChangeSteps</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächster</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Voriger</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>Nebenein&amp;ander</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>The one text left, the other right of it</source>
        <translation>Der eine Text links, der andere rechts davon</translation>
    </message>
    <message>
        <source>To another difference ({keys})</source>
        <translation>Zu einem anderen Unterschied ({keys})</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n Punkt anzusehen</numerusform>
            <numerusform>%n Punkte anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go to the Place</source>
        <translation>&amp;Zur Stelle gehen</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorieren</translation>
    </message>
    <message>
        <source>&amp;Ignore This One</source>
        <translation>&amp;Diesen Punkt ignorieren</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>&amp;Beheben</translation>
    </message>
    <message>
        <source>&amp;Never Check for This</source>
        <translation>&amp;Nie mehr danach suchen</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Regeln</translation>
    </message>
    <message>
        <source>Apply the remedy (Ctrl+Enter)</source>
        <translation>Abhilfe anwenden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Check panel</source>
        <translation>Prüfbereich</translation>
    </message>
    <message>
        <source>Choose what is checked</source>
        <translation>Wählen, was geprüft wird</translation>
    </message>
    <message>
        <source>Enter goes to the place, Ctrl+Enter mends it, Del ignores it.</source>
        <translation>Eingabe geht zur Stelle, Strg+Eingabe behebt, Entf ignoriert.</translation>
    </message>
    <message>
        <source>Leave this one alone in this post (Del)</source>
        <translation>Diesen Punkt in diesem Beitrag ruhen lassen (Entf)</translation>
    </message>
    <message>
        <source>Mended: {remedy}</source>
        <translation>Behoben: {remedy}</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nichts zu beheben</translation>
    </message>
    <message>
        <source>Number of things to look at</source>
        <translation>Zahl der Punkte zum Ansehen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n Ignored Finding(s) Again</source>
        <translation>
            <numerusform>%n ignorierten Fund wieder zeigen</numerusform>
            <numerusform>%n ignorierte Funde wieder zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Things to look at</source>
        <translation>Was anzusehen ist</translation>
    </message>
    <message>
        <source>Titles, sources, links, pictures and words are checked while you write.</source>
        <translation>Titel, Quellen, Links, Bilder und Wörter werden beim Schreiben geprüft.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n Punkt anzusehen</numerusform>
            <numerusform>%n Punkte anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark has no partner, or nothing to quote: “{found}”.</source>
        <translation>Ein Anführungszeichen hat kein Gegenstück oder nichts anzuführen: „{found}“.</translation>
    </message>
    <message>
        <source>A word stands twice in a row: “{found}”.</source>
        <translation>Ein Wort steht zweimal hintereinander: „{found}“.</translation>
    </message>
    <message>
        <source>Address for telephones</source>
        <translation>Adresse für Telefone</translation>
    </message>
    <message>
        <source>Bare address</source>
        <translation>Bloße Adresse</translation>
    </message>
    <message>
        <source>Clean the address</source>
        <translation>Die Adresse säubern</translation>
    </message>
    <message>
        <source>Dash with nothing behind</source>
        <translation>Strich ohne etwas dahinter</translation>
    </message>
    <message>
        <source>Dead link</source>
        <translation>Toter Link</translation>
    </message>
    <message>
        <source>Doubled word</source>
        <translation>Doppeltes Wort</translation>
    </message>
    <message>
        <source>Drop the second one</source>
        <translation>Das zweite weglassen</translation>
    </message>
    <message>
        <source>Empty quote</source>
        <translation>Leeres Zitat</translation>
    </message>
    <message>
        <source>Guessed title</source>
        <translation>Geratener Titel</translation>
    </message>
    <message>
        <source>Heading with nothing below</source>
        <translation>Überschrift ohne Inhalt</translation>
    </message>
    <message>
        <source>Join it to the line above</source>
        <translation>Mit der Zeile darüber verbinden</translation>
    </message>
    <message>
        <source>Left to fill in</source>
        <translation>Noch auszufüllen</translation>
    </message>
    <message>
        <source>Line {detail} has this headline already, or nearly the same: “{found}”.</source>
        <translation>In Zeile {detail} steht diese Überschrift schon, oder fast dieselbe: „{found}“.</translation>
    </message>
    <message>
        <source>Line {detail} leads to the same page already: “{found}”.</source>
        <translation>Zeile {detail} führt schon auf dieselbe Seite: „{found}“.</translation>
    </message>
    <message>
        <source>Link behind a wall</source>
        <translation>Link hinter einer Sperre</translation>
    </message>
    <message>
        <source>Link that leads to a front page</source>
        <translation>Link, der auf eine Startseite führt</translation>
    </message>
    <message>
        <source>Long excerpt</source>
        <translation>Langer Auszug</translation>
    </message>
    <message>
        <source>Merge the two lines</source>
        <translation>Die zwei Zeilen vereinen</translation>
    </message>
    <message>
        <source>Missing source</source>
        <translation>Fehlende Quelle</translation>
    </message>
    <message>
        <source>Moved page</source>
        <translation>Umgezogene Seite</translation>
    </message>
    <message>
        <source>No source is named for “{found}”.</source>
        <translation>Für „{found}“ ist keine Quelle genannt.</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Kein Titel</translation>
    </message>
    <message>
        <source>Picture without credit</source>
        <translation>Bild ohne Nachweis</translation>
    </message>
    <message>
        <source>Picture without description</source>
        <translation>Bild ohne Beschreibung</translation>
    </message>
    <message>
        <source>Published in the future</source>
        <translation>In der Zukunft veröffentlicht</translation>
    </message>
    <message>
        <source>Remove the dash</source>
        <translation>Den Strich entfernen</translation>
    </message>
    <message>
        <source>Remove the empty quote</source>
        <translation>Das leere Zitat entfernen</translation>
    </message>
    <message>
        <source>Remove the full stop</source>
        <translation>Den Punkt entfernen</translation>
    </message>
    <message>
        <source>Remove the heading</source>
        <translation>Die Überschrift entfernen</translation>
    </message>
    <message>
        <source>Repeated headline</source>
        <translation>Wiederholte Überschrift</translation>
    </message>
    <message>
        <source>Repeated link</source>
        <translation>Wiederholter Link</translation>
    </message>
    <message>
        <source>Signature in the place of the source</source>
        <translation>Unterschrift an der Stelle der Quelle</translation>
    </message>
    <message>
        <source>Source on a line of its own</source>
        <translation>Quelle auf eigener Zeile</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>The address has tracking in it: {detail}.</source>
        <translation>Die Adresse enthält Verfolgung: {detail}.</translation>
    </message>
    <message>
        <source>The excerpt has {found} words; you allow {detail}.</source>
        <translation>Der Auszug hat {found} Wörter; Sie erlauben {detail}.</translation>
    </message>
    <message>
        <source>The page has moved to {detail}</source>
        <translation>Die Seite ist umgezogen nach {detail}</translation>
    </message>
    <message>
        <source>The picture {found} does not say whose it is.</source>
        <translation>Das Bild {found} sagt nicht, wessen es ist.</translation>
    </message>
    <message>
        <source>The picture {found} has no words for those who cannot see it.</source>
        <translation>Das Bild {found} hat keine Worte für alle, die es nicht sehen.</translation>
    </message>
    <message>
        <source>The post has no title.</source>
        <translation>Der Beitrag hat keinen Titel.</translation>
    </message>
    <message>
        <source>The post is marked as published, but its date is still to come: {found}.</source>
        <translation>Der Beitrag gilt als veröffentlicht, sein Datum liegt aber in der Zukunft: {found}.</translation>
    </message>
    <message>
        <source>The title ends in a full stop.</source>
        <translation>Der Titel endet mit einem Punkt.</translation>
    </message>
    <message>
        <source>There is nothing behind the dash of “{found}”.</source>
        <translation>Hinter dem Strich von „{found}“ steht nichts.</translation>
    </message>
    <message>
        <source>There is nothing below the heading “{found}”.</source>
        <translation>Unter der Überschrift „{found}“ steht nichts.</translation>
    </message>
    <message>
        <source>This address has no title yet: {found}</source>
        <translation>Diese Adresse hat noch keinen Titel: {found}</translation>
    </message>
    <message>
        <source>This address leads to the front page of its site now: {found}</source>
        <translation>Diese Adresse führt jetzt auf die Startseite: {found}</translation>
    </message>
    <message>
        <source>This is the address of the telephone's form of the page: {found}</source>
        <translation>Dies ist die Adresse der Telefonfassung der Seite: {found}</translation>
    </message>
    <message>
        <source>This quote is empty.</source>
        <translation>Dieses Zitat ist leer.</translation>
    </message>
    <message>
        <source>Title with a full stop</source>
        <translation>Titel mit Punkt</translation>
    </message>
    <message>
        <source>Tracking in an address</source>
        <translation>Verfolgung in einer Adresse</translation>
    </message>
    <message>
        <source>Unpaired quotation mark</source>
        <translation>Einzelnes Anführungszeichen</translation>
    </message>
    <message>
        <source>Unreadable date</source>
        <translation>Unlesbares Datum</translation>
    </message>
    <message>
        <source>Unreadable front matter</source>
        <translation>Unlesbarer Kopf</translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation>Die neue Adresse nehmen</translation>
    </message>
    <message numerus="yes">
        <source>{done} · %n thing(s) to look at</source>
        <translation>
            <numerusform>{done} · %n Punkt anzusehen</numerusform>
            <numerusform>{done} · %n Punkte anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{found}” is a signature; the publisher's name belongs here.</source>
        <translation>„{found}“ ist eine Unterschrift; hierher gehört der Name des Mediums.</translation>
    </message>
    <message>
        <source>“{found}” is no date, and exports leave it out.</source>
        <translation>„{found}“ ist kein Datum; beim Exportieren fehlt es.</translation>
    </message>
    <message>
        <source>“{found}” is still to be filled in.</source>
        <translation>„{found}“ ist noch auszufüllen.</translation>
    </message>
    <message>
        <source>“{found}” is what the address suggests; the page may say it otherwise.</source>
        <translation>„{found}“ legt die Adresse nahe; die Seite sagt es vielleicht anders.</translation>
    </message>
    <message>
        <source>“{found}” stands on a line of its own.</source>
        <translation>„{found}“ steht auf eigener Zeile.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a Command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>The Down arrow chooses among the commands that fit, Enter does the chosen one.</source>
        <translation>Pfeil ab wählt unter den passenden Befehlen, Eingabe führt den gewählten aus.</translation>
    </message>
    <message>
        <source>The commands that fit, the best one first</source>
        <translation>Die passenden Befehle, der beste zuerst</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Einige Buchstaben dessen, was Sie tun wollen</translation>
    </message>
</context>
<context>
    <name>CommentsDialog</name>
    <message numerus="yes">
        <source>%n comment(s) on “{title}”</source>
        <translation>
            <numerusform>%n Kommentar zu „{title}“</numerusform>
            <numerusform>%n Kommentare zu „{title}“</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>in answer to {author}</source>
        <translation>als Antwort auf {author}</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>CountBadge</name>
    <message>
        <source>{button}: {count}</source>
        <translation>{button}: {count}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>It is kept as well: should Linkwright end, it comes back at the next start. You can go on; it is safest to save and start Linkwright again.</source>
        <translation>Er ist auch gesichert: sollte Linkwright enden, kommt er beim nächsten Start wieder. Sie können weitermachen; am sichersten ist es, zu speichern und Linkwright neu zu starten.</translation>
    </message>
    <message>
        <source>Show the &amp;Log</source>
        <translation>&amp;Protokoll zeigen</translation>
    </message>
    <message>
        <source>Something went wrong in Linkwright. Your text is still here.</source>
        <translation>In Linkwright ist etwas schiefgegangen. Ihr Text ist noch da.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>+ date</source>
        <translation>+ Datum</translation>
    </message>
    <message>
        <source>Date the post now</source>
        <translation>Den Beitrag auf jetzt datieren</translation>
    </message>
    <message>
        <source>Post date</source>
        <translation>Datum des Beitrags</translation>
    </message>
    <message>
        <source>Replace it by today’s date</source>
        <translation>Durch das heutige Datum ersetzen</translation>
    </message>
    <message>
        <source>Set post date</source>
        <translation>Datum des Beitrags setzen</translation>
    </message>
    <message>
        <source>When the post is dated</source>
        <translation>Von wann der Beitrag ist</translation>
    </message>
    <message>
        <source>{written} (not a date)</source>
        <translation>{written} (kein Datum)</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>What differs, line by line; to be read only</source>
        <translation>Was sich unterscheidet, Zeile für Zeile; nur zum Lesen</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) alike …</source>
        <translation>
            <numerusform>… %n gleiche Zeile …</numerusform>
            <numerusform>… %n gleiche Zeilen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s) not shown …</source>
        <translation>
            <numerusform>… %n weitere Zeile wird nicht gezeigt …</numerusform>
            <numerusform>… %n weitere Zeilen werden nicht gezeigt …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscardedDialog</name>
    <message>
        <source>&amp;Delete for Good</source>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message>
        <source>&amp;Take It Back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was discarded lately. What you do not save stays here for %n day(s).</source>
        <translation>
            <numerusform>Zuletzt wurde nichts verworfen. Was Sie nicht speichern, bleibt %n Tag hier.</numerusform>
            <numerusform>Zuletzt wurde nichts verworfen. Was Sie nicht speichern, bleibt %n Tage hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Recover Discarded Text</source>
        <translation>Verworfenen Text wiederholen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>{reason}. Its file: {path}</source>
        <translation>{reason}. Die Datei: {path}</translation>
    </message>
</context>
<context>
    <name>DiskWatch</name>
    <message>
        <source>“{name}” is not in its folder any more. Your text is still here: saving writes it again.</source>
        <translation>„{name}“ ist nicht mehr in seinem Ordner. Ihr Text ist noch da: Speichern schreibt ihn wieder.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program just now.</source>
        <translation>„{name}“ wurde eben von einem anderen Programm geändert.</translation>
    </message>
</context>
<context>
    <name>ExcerptDialog</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Paste Paragraphs</source>
        <translation>Absätze &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>Add what is on the clipboard, a paragraph a line</source>
        <translation>Hinzufügen, was in der Zwischenablage ist, ein Absatz je Zeile</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>Paragraphs of the page</source>
        <translation>Absätze der Seite</translation>
    </message>
    <message>
        <source>Reading the page at {host} ...</source>
        <translation>Die Seite bei {host} wird gelesen ...</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Space chooses a paragraph or leaves it out, Enter quotes the chosen ones.</source>
        <translation>Leertaste wählt einen Absatz oder lässt ihn weg, Eingabe zitiert die gewählten.</translation>
    </message>
    <message>
        <source>State of the page</source>
        <translation>Stand der Seite</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>The post has no lead to quote from. Paste the paragraphs that you want.</source>
        <translation>Der Beitrag hat keinen Aufmacher zum Zitieren. Fügen Sie die gewünschten Absätze ein.</translation>
    </message>
    <message>
        <source>Words in the excerpt</source>
        <translation>Wörter im Auszug</translation>
    </message>
    <message>
        <source>{count} of {most} words: more than you allow</source>
        <translation>{count} von {most} Wörtern: mehr als Sie erlauben</translation>
    </message>
    <message>
        <source>{reason} You can paste the paragraphs that you want.</source>
        <translation>{reason} Sie können die gewünschten Absätze einfügen.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln picture(s) will be copied beside the file.</source>
        <translation>
            <numerusform>%Ln Bild wird neben die Datei kopiert.</numerusform>
            <numerusform>%Ln Bilder werden neben die Datei kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) will be copied to {folder}.</source>
        <translation>
            <numerusform>%Ln Bild wird nach {folder} kopiert.</numerusform>
            <numerusform>%Ln Bilder werden nach {folder} kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Durchsuchen...</translation>
    </message>
    <message>
        <source>&amp;Copy and preview posts like this too</source>
        <translation>&amp;Beiträge auch so kopieren und zeigen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Two hyphens</source>
        <translation>&amp;Zwei Bindestriche</translation>
    </message>
    <message>
        <source>Co&amp;py Instead</source>
        <translation>&amp;Stattdessen kopieren</translation>
    </message>
    <message>
        <source>Copies and the preview take this form as well.</source>
        <translation>Kopien und Vorschau nehmen diese Form auch an.</translation>
    </message>
    <message>
        <source>Export Post</source>
        <translation>Beitrag exportieren</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>D&amp;ateiname</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for {profile}</source>
        <translation>Ordner für {profile}</translation>
    </message>
    <message>
        <source>Of the file that is written</source>
        <translation>Der Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Put the post on the clipboard in this form</source>
        <translation>Den Beitrag in dieser Form in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Show in the Check pane what there is to look at</source>
        <translation>Im Prüfbereich zeigen, was anzusehen ist</translation>
    </message>
    <message>
        <source>The forms that the post can be written in</source>
        <translation>Die Formen, in denen der Beitrag geschrieben werden kann</translation>
    </message>
    <message>
        <source>Two hyphens show as</source>
        <translation>Zwei Bindestriche zeigen als</translation>
    </message>
    <message>
        <source>What readers see in their place</source>
        <translation>Was Leser an ihrer Stelle sehen</translation>
    </message>
    <message>
        <source>Where the file is written</source>
        <translation>Wohin die Datei geschrieben wird</translation>
    </message>
    <message>
        <source>an em dash</source>
        <translation>ein Geviertstrich</translation>
    </message>
    <message>
        <source>an en dash</source>
        <translation>ein Halbgeviertstrich</translation>
    </message>
    <message>
        <source>two hyphens, as typed</source>
        <translation>zwei Bindestriche, wie getippt</translation>
    </message>
</context>
<context>
    <name>ExportRuns</name>
    <message>
        <source>That did not work; the log says why.</source>
        <translation>Das ging nicht; das Protokoll sagt, warum.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The new profile is {path}</source>
        <translation>Das neue Profil ist {path}</translation>
    </message>
</context>
<context>
    <name>FetchProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>Bisher erledigt</translation>
    </message>
    <message>
        <source>How much of the work is done</source>
        <translation>Wie viel der Arbeit getan ist</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop; nothing that is in the post changes</source>
        <translation>Anhalten; am Beitrag ändert sich nichts</translation>
    </message>
</context>
<context>
    <name>FigureActs</name>
    <message>
        <source>Reading the picture …</source>
        <translation>Das Bild wird gelesen …</translation>
    </message>
    <message>
        <source>The figure was changed</source>
        <translation>Die Abbildung wurde geändert</translation>
    </message>
    <message>
        <source>The figure was put in</source>
        <translation>Die Abbildung wurde eingefügt</translation>
    </message>
    <message>
        <source>The file {name} is not there.</source>
        <translation>Die Datei {name} ist nicht da.</translation>
    </message>
    <message>
        <source>The picture stays on the web.</source>
        <translation>Das Bild bleibt im Web.</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>aus der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>FigureDialog</name>
    <message>
        <source> pixels wide</source>
        <translation> Pixel breit</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Durchsuchen...</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation>B&amp;ildunterschrift:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>B&amp;eschreibung:</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>Ei&amp;nfügen</translation>
    </message>
    <message>
        <source>&amp;Keep a copy beside the post</source>
        <translation>Eine &amp;Kopie neben dem Beitrag behalten</translation>
    </message>
    <message>
        <source>&amp;Picture:</source>
        <translation>&amp;Bild:</translation>
    </message>
    <message>
        <source>&amp;Source link:</source>
        <translation>&amp;Link zur Quelle:</translation>
    </message>
    <message>
        <source>A file, or an address on the web</source>
        <translation>Eine Datei oder eine Adresse im Web</translation>
    </message>
    <message>
        <source>About the picture</source>
        <translation>Über das Bild</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Ändern</translation>
    </message>
    <message>
        <source>C&amp;redit:</source>
        <translation>N&amp;achweis:</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Choose a Picture</source>
        <translation>Ein Bild wählen</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>Largest width in pixels</source>
        <translation>Größte Breite in Pixeln</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Noch kein Bild</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Größe:</translation>
    </message>
    <message>
        <source>Source link</source>
        <translation>Link zur Quelle</translation>
    </message>
    <message>
        <source>Stands below the picture</source>
        <translation>Steht unter dem Bild</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Vorschaubild</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation>Was es zeigt, für alle, die es nicht sehen</translation>
    </message>
    <message>
        <source>Where it comes from: https://…</source>
        <translation>Woher es kommt: https://…</translation>
    </message>
    <message>
        <source>Whose picture it is: Reuters, AFP</source>
        <translation>Wessen Bild es ist: Reuters, AFP</translation>
    </message>
    <message>
        <source>Wider pictures are made as narrow</source>
        <translation>Breitere Bilder werden so schmal gemacht</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {size}</source>
        <translation>{width} × {height} Pixel, {size}</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message numerus="yes">
        <source>%n more: see File, Open Recent</source>
        <translation>
            <numerusform>%n weiterer: siehe Datei, Zuletzt geöffnet</numerusform>
            <numerusform>%n weitere: siehe Datei, Zuletzt geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy is in {path}</source>
        <translation>Eine Kopie liegt in {path}</translation>
    </message>
    <message>
        <source>Decide...</source>
        <translation>Entscheiden...</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und Ersetzen</translation>
    </message>
    <message>
        <source>Find message</source>
        <translation>Meldung der Suche</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>&amp;Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
</context>
<context>
    <name>FindDesk</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FocusMode</name>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>{keys} brings everything back</source>
        <translation>{keys} bringt alles zurück</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose the folder in a dialog</source>
        <translation>Den Ordner in einem Dialog wählen</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Wählen...</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>Wählen: {what}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;Restore This Version</source>
        <translation>&amp;Diese Fassung wiederherstellen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation>Verlauf von „{name}“</translation>
    </message>
    <message>
        <source>Restoring is one step: undo takes it back. All versions of the last day are kept, then one an hour, one a day, one a week.</source>
        <translation>Wiederherstellen ist ein Schritt: Rückgängig nimmt ihn zurück. Alle Fassungen des letzten Tages bleiben, dann eine je Stunde, je Tag, je Woche.</translation>
    </message>
    <message>
        <source>There is no version yet. One is kept whenever the post is saved or exported.</source>
        <translation>Noch keine Fassung. Bei jedem Speichern oder Exportieren wird eine behalten.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n HTML file(s)</source>
        <translation>
            <numerusform>%n HTML-Datei</numerusform>
            <numerusform>%n HTML-Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Markdown file(s)</source>
        <translation>
            <numerusform>%n Markdown-Datei</numerusform>
            <numerusform>%n Markdown-Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of Blogger</source>
        <translation>
            <numerusform>%n Sicherung von Blogger</numerusform>
            <numerusform>%n Sicherungen von Blogger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export file(s) of WordPress</source>
        <translation>
            <numerusform>%n Exportdatei von WordPress</numerusform>
            <numerusform>%n Exportdateien von WordPress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Posts go to:</source>
        <translation>&amp;Beiträge kommen nach:</translation>
    </message>
    <message>
        <source>&amp;Show Report File</source>
        <translation>Berichtsdatei &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Update posts that have changed at their source</source>
        <translation>Beiträge &amp;erneuern, die sich an ihrer Quelle geändert haben</translation>
    </message>
    <message>
        <source>A backup, an export file, or a folder of files</source>
        <translation>Eine Sicherung, eine Exportdatei oder ein Ordner mit Dateien</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Backups and posts</source>
        <translation>Sicherungen und Beiträge</translation>
    </message>
    <message>
        <source>Blogger backups (feed.atom of Google Takeout, or the old XML file), WordPress export files, sites of Hugo, Jekyll, Pelican and Nikola, HTML files.</source>
        <translation>Sicherungen von Blogger (feed.atom aus Google Takeout oder die alte XML-Datei), Exportdateien von WordPress, Seiten von Hugo, Jekyll, Pelican und Nikola, HTML-Dateien.</translation>
    </message>
    <message>
        <source>C&amp;hange...</source>
        <translation>&amp;Ändern...</translation>
    </message>
    <message>
        <source>Choose &amp;File...</source>
        <translation>&amp;Datei wählen...</translation>
    </message>
    <message>
        <source>Choose F&amp;older...</source>
        <translation>&amp;Ordner wählen...</translation>
    </message>
    <message>
        <source>Each post becomes one Markdown file. What was imported before is not added again, and no file that you have edited is written over.</source>
        <translation>Jeder Beitrag wird eine Markdown-Datei. Schon Importiertes kommt nicht noch einmal, und keine von Ihnen bearbeitete Datei wird überschrieben.</translation>
    </message>
    <message>
        <source>File or folder to import</source>
        <translation>Datei oder Ordner zum Importieren</translation>
    </message>
    <message>
        <source>Folder for the Posts</source>
        <translation>Ordner für die Beiträge</translation>
    </message>
    <message>
        <source>Folder for the posts</source>
        <translation>Ordner für die Beiträge</translation>
    </message>
    <message>
        <source>How much of it is done</source>
        <translation>Wie viel davon getan ist</translation>
    </message>
    <message>
        <source>I&amp;mport from:</source>
        <translation>I&amp;mportieren aus:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import Posts</source>
        <translation>Beiträge importieren</translation>
    </message>
    <message>
        <source>Import a Folder</source>
        <translation>Einen Ordner importieren</translation>
    </message>
    <message>
        <source>Looking at the posts that are there...</source>
        <translation>Die vorhandenen Beiträge werden angesehen...</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>Wird angesehen...</translation>
    </message>
    <message>
        <source>Posts that you have edited since they were imported are never written over.</source>
        <translation>Beiträge, die Sie seit dem Import bearbeitet haben, werden nie überschrieben.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>Bericht des Imports</translation>
    </message>
    <message>
        <source>Result of the import</source>
        <translation>Ergebnis des Imports</translation>
    </message>
    <message>
        <source>Stopping. What was imported stays.</source>
        <translation>Wird angehalten. Importiertes bleibt.</translation>
    </message>
    <message>
        <source>The import is over.</source>
        <translation>Der Import ist beendet.</translation>
    </message>
    <message>
        <source>What became of every post</source>
        <translation>Was aus jedem Beitrag wurde</translation>
    </message>
    <message>
        <source>Where the imported posts are saved</source>
        <translation>Wo die importierten Beiträge gespeichert werden</translation>
    </message>
</context>
<context>
    <name>IntakeCommands</name>
    <message>
        <source>Add All</source>
        <translation>Alle hinzufügen</translation>
    </message>
    <message>
        <source>Reading the links…</source>
        <translation>Die Links werden gelesen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>LabelButton</name>
    <message>
        <source>Label {label}</source>
        <translation>Schlagwort {label}</translation>
    </message>
    <message>
        <source>Press to remove the label</source>
        <translation>Drücken, um das Schlagwort zu entfernen</translation>
    </message>
    <message>
        <source>Remove the label “{label}”</source>
        <translation>Schlagwort „{label}“ entfernen</translation>
    </message>
</context>
<context>
    <name>LabelLine</name>
    <message>
        <source>New label</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>LabelsField</name>
    <message>
        <source>+ label</source>
        <translation>+ Schlagwort</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Ein Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Post labels</source>
        <translation>Schlagwörter des Beitrags</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Usual Language</source>
        <translation>&amp;Übliche Sprache</translation>
    </message>
</context>
<context>
    <name>LineStyleButton</name>
    <message>
        <source>How the lines of the shown list are written</source>
        <translation>Wie die Zeilen der gezeigten Liste geschrieben sind</translation>
    </message>
    <message>
        <source>Line style</source>
        <translation>Zeilenstil</translation>
    </message>
    <message>
        <source>Line style: {name} ▾</source>
        <translation>Zeilenstil: {name} ▾</translation>
    </message>
</context>
<context>
    <name>LineStyles</name>
    <message>
        <source>1. Title. Remark</source>
        <translation>1. Titel. Bemerkung</translation>
    </message>
    <message>
        <source>Author, Source: Title</source>
        <translation>Autor, Quelle: Titel</translation>
    </message>
    <message>
        <source>Source: Title</source>
        <translation>Quelle: Titel</translation>
    </message>
    <message>
        <source>Source: Title (source in bold)</source>
        <translation>Quelle: Titel (Quelle fett)</translation>
    </message>
    <message>
        <source>Title (Author, Source)</source>
        <translation>Titel (Autor, Quelle)</translation>
    </message>
    <message>
        <source>Title (Source)</source>
        <translation>Titel (Quelle)</translation>
    </message>
    <message>
        <source>Title - Author, Remark</source>
        <translation>Titel - Autor, Bemerkung</translation>
    </message>
    <message>
        <source>Title -- Author, Source</source>
        <translation>Titel -- Autor, Quelle</translation>
    </message>
    <message>
        <source>Title -- Source</source>
        <translation>Titel -- Quelle</translation>
    </message>
    <message>
        <source>Title -- Source editorial</source>
        <translation>Titel -- Quelle (Leitartikel)</translation>
    </message>
    <message>
        <source>Title Source (Tipster). Remark</source>
        <translation>Titel Quelle (Tippgeber). Bemerkung</translation>
    </message>
    <message>
        <source>Title via Someone</source>
        <translation>Titel via Jemand</translation>
    </message>
    <message>
        <source>Title. (source hidden)</source>
        <translation>Titel. (Quelle verborgen)</translation>
    </message>
</context>
<context>
    <name>LinkIntake</name>
    <message numerus="yes">
        <source>%n link(s) merged with those in the post.</source>
        <translation>
            <numerusform>%n Link mit denen im Beitrag vereint.</numerusform>
            <numerusform>%n Links mit denen im Beitrag vereint.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, not web addresses: {count}.</source>
        <translation>Ausgelassen, keine Web-Adressen: {count}.</translation>
    </message>
    <message>
        <source>That holds {count} links. Add all of them?</source>
        <translation>Das enthält {count} Links. Alle hinzufügen?</translation>
    </message>
    <message>
        <source>There was no link in that.</source>
        <translation>Darin war kein Link.</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message>
        <source>All links lead where they should.</source>
        <translation>Alle Links führen dahin, wohin sie sollen.</translation>
    </message>
    <message>
        <source>Checking links: {done} of {total}</source>
        <translation>Links werden geprüft: {done} von {total}</translation>
    </message>
    <message>
        <source>Collecting the links that you copy in other programs.</source>
        <translation>Die Links, die Sie in anderen Programmen kopieren, werden gesammelt.</translation>
    </message>
    <message>
        <source>F2 edits a title, Del removes, Alt with an arrow moves, Menu offers the rest.</source>
        <translation>F2 bearbeitet einen Titel, Entf entfernt, Alt mit Pfeil bewegt, Menü bietet den Rest.</translation>
    </message>
    <message>
        <source>Fetching is done. Links without a title: {count}.</source>
        <translation>Das Abrufen ist fertig. Links ohne Titel: {count}.</translation>
    </message>
    <message>
        <source>Fetching titles: {done} of {total}</source>
        <translation>Titel werden abgerufen: {done} von {total}</translation>
    </message>
    <message>
        <source>Heading of the list:</source>
        <translation>Überschrift der Liste:</translation>
    </message>
    <message>
        <source>Link panel</source>
        <translation>Linkbereich</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>List without a heading</source>
        <translation>Liste ohne Überschrift</translation>
    </message>
    <message>
        <source>New List</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>No links in this list yet.

Paste or drop addresses, one or fifty: their titles and sources are fetched, and each becomes a line of the post.</source>
        <translation>In dieser Liste sind noch keine Links.

Fügen Sie Adressen ein, eine oder fünfzig: Titel und Quellen werden abgerufen, und jede wird eine Zeile des Beitrags.</translation>
    </message>
    <message>
        <source>Stands above the list, at the end of the text</source>
        <translation>Steht über der Liste, am Ende des Textes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>To look at: {sure}. Could not be checked: {unsure}.</source>
        <translation>Anzusehen: {sure}. Nicht prüfbar: {unsure}.</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>(from the address)</source>
        <translation>(aus der Adresse)</translation>
    </message>
    <message>
        <source>(not in the text yet)</source>
        <translation>(noch nicht im Text)</translation>
    </message>
    <message>
        <source>add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>also in another list of this post</source>
        <translation>auch in einer anderen Liste dieses Beitrags</translation>
    </message>
    <message>
        <source>also in this post, in “{list}”</source>
        <translation>auch in diesem Beitrag, in „{list}“</translation>
    </message>
    <message>
        <source>also linked {when} in “{post}”</source>
        <translation>auch {when} verlinkt in „{post}“</translation>
    </message>
    <message>
        <source>ask it all the same</source>
        <translation>trotzdem fragen</translation>
    </message>
    <message>
        <source>choose ▾</source>
        <translation>wählen ▾</translation>
    </message>
    <message>
        <source>could not be checked: {reason}</source>
        <translation>nicht prüfbar: {reason}</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>von Ihnen geändert</translation>
    </message>
    <message>
        <source>fetch</source>
        <translation>abrufen</translation>
    </message>
    <message>
        <source>fetching…</source>
        <translation>wird abgerufen…</translation>
    </message>
    <message>
        <source>found, and not in the text</source>
        <translation>gefunden, steht aber nicht im Text</translation>
    </message>
    <message>
        <source>has a title</source>
        <translation>hat einen Titel</translation>
    </message>
    <message>
        <source>nearly the same headline {when} in “{post}”</source>
        <translation>fast dieselbe Überschrift {when} in „{post}“</translation>
    </message>
    <message>
        <source>no title found</source>
        <translation>kein Titel gefunden</translation>
    </message>
    <message>
        <source>open, then paste the title</source>
        <translation>öffnen, dann den Titel einfügen</translation>
    </message>
    <message>
        <source>please check the title</source>
        <translation>bitte den Titel prüfen</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>noch einmal</translation>
    </message>
    <message>
        <source>take</source>
        <translation>übernehmen</translation>
    </message>
    <message>
        <source>the page's title</source>
        <translation>der Titel der Seite</translation>
    </message>
    <message>
        <source>the same address stands above</source>
        <translation>dieselbe Adresse steht weiter oben</translation>
    </message>
    <message>
        <source>the site shows a wall</source>
        <translation>die Seite zeigt eine Sperre</translation>
    </message>
    <message>
        <source>use the new address</source>
        <translation>die neue Adresse nehmen</translation>
    </message>
    <message>
        <source>waiting: no title yet</source>
        <translation>wartet: noch kein Titel</translation>
    </message>
    <message>
        <source>waiting: offline, will retry</source>
        <translation>wartet: offline, wird wiederholt</translation>
    </message>
    <message>
        <source>will be tried again</source>
        <translation>wird noch einmal versucht</translation>
    </message>
    <message>
        <source>{reason}, tried again at {time}</source>
        <translation>{reason}, neuer Versuch um {time}</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>&amp;Collect from the Clipboard</source>
        <translation>&amp;Aus der Zwischenablage sammeln</translation>
    </message>
    <message>
        <source>&amp;Line Style</source>
        <translation>&amp;Zeilenstil</translation>
    </message>
    <message>
        <source>&amp;New List...</source>
        <translation>&amp;Neue Liste...</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;Sortieren</translation>
    </message>
    <message>
        <source>By &amp;Source</source>
        <translation>Nach &amp;Quelle</translation>
    </message>
    <message>
        <source>By &amp;Title</source>
        <translation>Nach &amp;Titel</translation>
    </message>
    <message>
        <source>By Time, &amp;Newest First</source>
        <translation>Na&amp;ch Zeit, Neueste zuerst</translation>
    </message>
    <message>
        <source>By Time, &amp;Oldest First</source>
        <translation>Nach Zeit, &amp;Älteste zuerst</translation>
    </message>
    <message>
        <source>Link list</source>
        <translation>Linkliste</translation>
    </message>
    <message>
        <source>Link lists</source>
        <translation>Linklisten</translation>
    </message>
    <message>
        <source>List actions</source>
        <translation>Aktionen der Liste</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Noch keine Liste</translation>
    </message>
    <message>
        <source>Sort, line style, more</source>
        <translation>Sortieren, Zeilenstil und mehr</translation>
    </message>
    <message>
        <source>The chosen list is shown below</source>
        <translation>Die gewählte Liste steht darunter</translation>
    </message>
    <message>
        <source>The lists of this post, by their headings</source>
        <translation>Die Listen dieses Beitrags nach ihren Überschriften</translation>
    </message>
</context>
<context>
    <name>ListKeys</name>
    <message>
        <source>Add the links on the clipboard</source>
        <translation>Die Links der Zwischenablage hinzufügen</translation>
    </message>
    <message>
        <source>All that can be done to the selected links</source>
        <translation>Alles, was mit den gewählten Links getan werden kann</translation>
    </message>
    <message>
        <source>Copy the addresses of the selected links</source>
        <translation>Die Adressen der gewählten Links kopieren</translation>
    </message>
    <message>
        <source>Edit the source</source>
        <translation>Die Quelle bearbeiten</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>Den Titel bearbeiten</translation>
    </message>
    <message>
        <source>Edit the title; confirm what was typed</source>
        <translation>Den Titel bearbeiten; Getipptes bestätigen</translation>
    </message>
    <message>
        <source>Leave everything as it was</source>
        <translation>Alles lassen, wie es war</translation>
    </message>
    <message>
        <source>Move the selected links down</source>
        <translation>Die gewählten Links nach unten bewegen</translation>
    </message>
    <message>
        <source>Move the selected links up</source>
        <translation>Die gewählten Links nach oben bewegen</translation>
    </message>
    <message>
        <source>On to the source, then to the next title</source>
        <translation>Weiter zur Quelle, dann zum nächsten Titel</translation>
    </message>
    <message>
        <source>Open the other post that has the link</source>
        <translation>Den anderen Beitrag öffnen, der den Link hat</translation>
    </message>
    <message>
        <source>Open the selected links in the browser</source>
        <translation>Die gewählten Links im Browser öffnen</translation>
    </message>
    <message>
        <source>Remove the selected links</source>
        <translation>Die gewählten Links entfernen</translation>
    </message>
    <message>
        <source>Select the next link as well</source>
        <translation>Auch den nächsten Link wählen</translation>
    </message>
    <message>
        <source>Send the selected links to the first list; 2 to the second</source>
        <translation>Die gewählten Links in die erste Liste; 2 in die zweite</translation>
    </message>
    <message>
        <source>While a title is edited: other titles of the page</source>
        <translation>Beim Bearbeiten eines Titels: andere Titel der Seite</translation>
    </message>
</context>
<context>
    <name>ListTargets</name>
    <message>
        <source>Other lists</source>
        <translation>Andere Listen</translation>
    </message>
</context>
<context>
    <name>LossList</name>
    <message numerus="yes">
        <source>%Ln thing(s) of this post will be different:</source>
        <translation>
            <numerusform>%Ln Punkt dieses Beitrags wird anders sein:</numerusform>
            <numerusform>%Ln Punkte dieses Beitrags werden anders sein:</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this post is kept.</source>
        <translation>Alles in diesem Beitrag bleibt erhalten.</translation>
    </message>
    <message>
        <source>The export is being worked out...</source>
        <translation>Der Export wird vorbereitet ...</translation>
    </message>
    <message>
        <source>What is not kept</source>
        <translation>Was nicht erhalten bleibt</translation>
    </message>
    <message>
        <source>What the chosen form cannot say</source>
        <translation>Was die gewählte Form nicht sagen kann</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copy Post for &amp;{blog}</source>
        <translation>&amp;Beitrag für {blog} kopieren</translation>
    </message>
    <message>
        <source>Copy Post for the &amp;Blog</source>
        <translation>Beitrag &amp;fürs Blog kopieren</translation>
    </message>
    <message>
        <source>Copy for Blog</source>
        <translation>Für Blog kopieren</translation>
    </message>
    <message>
        <source>Copy for {blog}</source>
        <translation>Für {blog} kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Lead story</source>
        <translation>Aufmacher</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>What the window has no room for</source>
        <translation>Wofür im Fenster kein Platz ist</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>All preferences</source>
        <translation>Alle Einstellungen</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Enter goes to the next place with the words.</source>
        <translation>Eingabe geht zur nächsten Stelle mit den Wörtern.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Show the &amp;Log Folder</source>
        <translation>&amp;Protokollordner zeigen</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Text des Handbuchs</translation>
    </message>
    <message>
        <source>The chosen page is shown beside the list</source>
        <translation>Die gewählte Seite steht neben der Liste</translation>
    </message>
    <message>
        <source>The page that is chosen in the list</source>
        <translation>Die in der Liste gewählte Seite</translation>
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
        <translation>&amp;Über Linkwright</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Fett</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>&amp;Check Spelling</source>
        <translation>&amp;Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>&amp;Choose with a Preview...</source>
        <translation>&amp;Mit Vorschau wählen...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Collect from the Clipboard</source>
        <translation>&amp;Aus der Zwischenablage sammeln</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Every Word Capitalised</source>
        <translation>&amp;Jedes Wort groß</translation>
    </message>
    <message>
        <source>&amp;Excerpt of the Lead...</source>
        <translation>&amp;Auszug des Aufmachers...</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportieren...</translation>
    </message>
    <message>
        <source>&amp;Fetch Missing Titles</source>
        <translation>&amp;Fehlende Titel abrufen</translation>
    </message>
    <message>
        <source>&amp;Figure...</source>
        <translation>A&amp;bbildung...</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find a Command...</source>
        <translation>&amp;Befehl suchen...</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>&amp;Suchen...</translation>
    </message>
    <message>
        <source>&amp;Follow the System</source>
        <translation>Dem &amp;System folgen</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Überschrift</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;History...</source>
        <translation>&amp;Verlauf...</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Importieren...</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Kursiv</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Language of This Post</source>
        <translation>&amp;Sprache dieses Beitrags</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>&amp;Links</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;New List...</source>
        <translation>&amp;Neue Liste...</translation>
    </message>
    <message>
        <source>&amp;New Post</source>
        <translation>&amp;Neuer Beitrag</translation>
    </message>
    <message>
        <source>&amp;New Profile From...</source>
        <translation>&amp;Neues Profil aus...</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Next Wrong Word</source>
        <translation>&amp;Nächstes falsches Wort</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Öffnen...</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Paste Links</source>
        <translation>&amp;Links einfügen</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Drucken...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>B&amp;emerkung</translation>
    </message>
    <message>
        <source>&amp;Retry What Failed</source>
        <translation>Fehlgeschlagenes &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Sentence Case</source>
        <translation>&amp;Wie im Satz</translation>
    </message>
    <message>
        <source>&amp;Short Addresses</source>
        <translation>&amp;Kurze Adressen</translation>
    </message>
    <message>
        <source>&amp;Show the Folder of Your Profiles</source>
        <translation>&amp;Den Ordner Ihrer Profile zeigen</translation>
    </message>
    <message>
        <source>&amp;Suggestions for the Word</source>
        <translation>&amp;Vorschläge zum Wort</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Title Case, Small Words in Lower Case</source>
        <translation>&amp;Titel, kleine Wörter klein</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Usual Form</source>
        <translation>&amp;Übliche Form</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Your Posts</source>
        <translation>&amp;Ihre Beiträge</translation>
    </message>
    <message>
        <source>Add every link that you copy in another program, until this is turned off</source>
        <translation>Jeden Link hinzufügen, den Sie in einem anderen Programm kopieren, bis dies ausgeschaltet wird</translation>
    </message>
    <message>
        <source>Begin a remark of yours with your signature</source>
        <translation>Eine eigene Bemerkung mit Ihrer Unterschrift beginnen</translation>
    </message>
    <message>
        <source>Bring in the posts of another program, a blog or a site</source>
        <translation>Die Beiträge eines anderen Programms, Blogs oder einer Seite hereinholen</translation>
    </message>
    <message>
        <source>Bulleted Li&amp;st</source>
        <translation>A&amp;ufzählung</translation>
    </message>
    <message>
        <source>C&amp;heck Links</source>
        <translation>Links &amp;prüfen</translation>
    </message>
    <message>
        <source>C&amp;opy Post As</source>
        <translation>&amp;Beitrag kopieren als</translation>
    </message>
    <message>
        <source>Choose the paragraphs of the lead's page that the post quotes</source>
        <translation>Die Absätze wählen, die der Beitrag aus dem Aufmacher zitiert</translation>
    </message>
    <message>
        <source>Comm&amp;ents...</source>
        <translation>Ko&amp;mmentare...</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k List</source>
        <translation>&amp;Linkliste kopieren</translation>
    </message>
    <message>
        <source>Copy Post for the &amp;Blog</source>
        <translation>Beitrag &amp;fürs Blog kopieren</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>D&amp;uplicate Post</source>
        <translation>Bei&amp;trag verdoppeln</translation>
    </message>
    <message>
        <source>Do anything that the menus offer by typing a few letters of it</source>
        <translation>Alles tun, was die Menüs bieten, mit einigen Buchstaben davon</translation>
    </message>
    <message>
        <source>Export PD&amp;F...</source>
        <translation>PD&amp;F exportieren...</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>We&amp;itersuchen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>R&amp;ückwärts suchen</translation>
    </message>
    <message>
        <source>Focus &amp;Mode</source>
        <translation>Fok&amp;usmodus</translation>
    </message>
    <message>
        <source>Fold the long addresses of links in every line but the one being edited</source>
        <translation>Die langen Adressen der Links falten, außer in der bearbeiteten Zeile</translation>
    </message>
    <message>
        <source>Go on with a copy that has no file yet</source>
        <translation>Mit einer Kopie weitermachen, die noch keine Datei hat</translation>
    </message>
    <message>
        <source>HTML &amp;Page</source>
        <translation>HTML-&amp;Seite</translation>
    </message>
    <message>
        <source>Hide everything but the text, until this is chosen again</source>
        <translation>Alles außer dem Text verbergen, bis dies wieder gewählt wird</translation>
    </message>
    <message>
        <source>Lead on from the excerpt to the whole story</source>
        <translation>Vom Auszug zur ganzen Geschichte führen</translation>
    </message>
    <message>
        <source>Make a link of the selection</source>
        <translation>Aus der Auswahl einen Link machen</translation>
    </message>
    <message>
        <source>Make the Link the Lead &amp;Story</source>
        <translation>&amp;Den Link zum Aufmacher machen</translation>
    </message>
    <message>
        <source>New from &amp;Template</source>
        <translation>Neu &amp;aus Vorlage</translation>
    </message>
    <message>
        <source>Offer other words for the wrong word at the caret, or for the next one</source>
        <translation>Andere Wörter für das falsche Wort am Cursor oder für das nächste anbieten</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Post</source>
        <translation>Beispielbeitrag &amp;öffnen</translation>
    </message>
    <message>
        <source>Open the Preview in a &amp;Browser</source>
        <translation>Vorschau im Browser &amp;öffnen</translation>
    </message>
    <message>
        <source>Paste as Plain Te&amp;xt</source>
        <translation>Als reinen &amp;Text einfügen</translation>
    </message>
    <message>
        <source>Paste the words alone, without links and emphasis</source>
        <translation>Nur die Wörter einfügen, ohne Links und Hervorhebung</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Vo&amp;riger Bereich</translation>
    </message>
    <message>
        <source>Preference&amp;s...</source>
        <translation>Ei&amp;nstellungen...</translation>
    </message>
    <message>
        <source>Preview as on a P&amp;hone</source>
        <translation>Vorschau &amp;wie auf dem Telefon</translation>
    </message>
    <message>
        <source>Preview the Sou&amp;rce</source>
        <translation>&amp;Quelltext zeigen</translation>
    </message>
    <message>
        <source>Print Previe&amp;w...</source>
        <translation>D&amp;ruckvorschau...</translation>
    </message>
    <message>
        <source>Pu&amp;blishers...</source>
        <translation>&amp;Medien...</translation>
    </message>
    <message>
        <source>Put in a picture with its caption, or change the one at the caret</source>
        <translation>Ein Bild mit Unterschrift einfügen oder das am Cursor ändern</translation>
    </message>
    <message>
        <source>Put the list that you are at on the clipboard, as formatted text and as Markdown</source>
        <translation>Die Liste, in der Sie sind, in die Zwischenablage legen, als formatierten Text und als Markdown</translation>
    </message>
    <message>
        <source>Put the whole post on the clipboard as your blog takes it</source>
        <translation>Den ganzen Beitrag so in die Zwischenablage legen, wie Ihr Blog ihn nimmt</translation>
    </message>
    <message>
        <source>R&amp;eplace...</source>
        <translation>Erset&amp;zen...</translation>
    </message>
    <message>
        <source>Re&amp;vert to Saved</source>
        <translation>Zur &amp;gespeicherten Fassung zurück</translation>
    </message>
    <message>
        <source>Read &amp;More Line</source>
        <translation>&amp;Weiterlesen-Zeile</translation>
    </message>
    <message>
        <source>Recover &amp;Discarded Text...</source>
        <translation>Ver&amp;worfenen Text zurückholen...</translation>
    </message>
    <message>
        <source>Save &amp;As...</source>
        <translation>Speichern &amp;unter...</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y...</source>
        <translation>&amp;Kopie speichern...</translation>
    </message>
    <message>
        <source>Save as Te&amp;mplate...</source>
        <translation>A&amp;ls Vorlage speichern...</translation>
    </message>
    <message>
        <source>Say how sites are called behind their links</source>
        <translation>Sagen, wie Seiten hinter ihren Links heißen</translation>
    </message>
    <message>
        <source>Search Posts and &amp;Links...</source>
        <translation>Beiträge &amp;und Links suchen...</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Alles ausw&amp;ählen</translation>
    </message>
    <message>
        <source>Show the &amp;Log Folder</source>
        <translation>&amp;Protokollordner zeigen</translation>
    </message>
    <message>
        <source>Show the readers' comments on this post</source>
        <translation>Die Kommentare der Leser zu diesem Beitrag zeigen</translation>
    </message>
    <message>
        <source>Show the text that an export writes in place of the page</source>
        <translation>Statt der Seite den Text zeigen, den ein Export schreibt</translation>
    </message>
    <message>
        <source>Spellin&amp;g</source>
        <translation>Re&amp;chtschreibung</translation>
    </message>
    <message>
        <source>Start another post</source>
        <translation>Einen anderen Beitrag beginnen</translation>
    </message>
    <message>
        <source>T&amp;itle Case</source>
        <translation>&amp;Großschreibung des Titels</translation>
    </message>
    <message>
        <source>Take back what was not saved in the last 30 days</source>
        <translation>Zurückholen, was in den letzten 30 Tagen nicht gespeichert wurde</translation>
    </message>
    <message>
        <source>Write the chosen link at the top of the post, with room for its excerpt</source>
        <translation>Den gewählten Link oben in den Beitrag schreiben, mit Platz für den Auszug</translation>
    </message>
    <message>
        <source>Write the post as pages of a PDF file</source>
        <translation>Den Beitrag als Seiten einer PDF-Datei schreiben</translation>
    </message>
    <message>
        <source>Write the post to a file in the form that a blog or a program takes</source>
        <translation>Den Beitrag in der Form in eine Datei schreiben, die ein Blog oder Programm nimmt</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>V&amp;ergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Verkleinern (&amp;X)</translation>
    </message>
</context>
<context>
    <name>NewProfileDialog</name>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>A profile of your own is a text file with the form of your blog in it. It begins as a copy of a shipped one, in {folder}.</source>
        <translation>Ein eigenes Profil ist eine Textdatei mit der Form Ihres Blogs. Es beginnt als Kopie eines mitgelieferten, in {folder}.</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>My blog</source>
        <translation>Mein Blog</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New Profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>The shipped profile that it begins as</source>
        <translation>Das mitgelieferte Profil, mit dem es beginnt</translation>
    </message>
    <message>
        <source>What the profile is called in menus</source>
        <translation>Wie das Profil in Menüs heißt</translation>
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
        <translation>Eine neue Seite</translation>
    </message>
    <message>
        <source>Call the site so from now on</source>
        <translation>Die Seite von nun an so nennen</translation>
    </message>
    <message>
        <source>Do not ask about this site</source>
        <translation>Nach dieser Seite nicht fragen</translation>
    </message>
    <message>
        <source>Go by what its pages say, and do not ask again</source>
        <translation>Nach dem gehen, was ihre Seiten sagen, und nicht mehr fragen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Name der Seite</translation>
    </message>
    <message>
        <source>This site is not in the table of publishers yet.</source>
        <translation>Diese Seite steht noch nicht in der Tabelle der Medien.</translation>
    </message>
    <message>
        <source>{site} is called</source>
        <translation>{site} heißt</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Den Hinweis verwerfen</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What can be done about the notice</source>
        <translation>Was zu dem Hinweis getan werden kann</translation>
    </message>
</context>
<context>
    <name>PanelFooter</name>
    <message>
        <source>+ New list</source>
        <translation>+ Neue Liste</translation>
    </message>
    <message>
        <source>Add a heading and a list</source>
        <translation>Eine Überschrift und eine Liste hinzufügen</translation>
    </message>
    <message>
        <source>As &amp;HTML</source>
        <translation>&amp;Als HTML</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Als &amp;Markdown</translation>
    </message>
    <message>
        <source>As Plain &amp;Text</source>
        <translation>Als &amp;reiner Text</translation>
    </message>
    <message>
        <source>Check links</source>
        <translation>Links prüfen</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Copy the list that is shown</source>
        <translation>Die gezeigte Liste kopieren</translation>
    </message>
    <message>
        <source>Fetch the titles of the bare addresses</source>
        <translation>Die Titel der bloßen Adressen abrufen</translation>
    </message>
    <message>
        <source>Fetch {count}</source>
        <translation>{count} abrufen</translation>
    </message>
    <message>
        <source>Find dead and moved links</source>
        <translation>Tote und umgezogene Links finden</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>Retry {count}</source>
        <translation>{count} wiederholen</translation>
    </message>
    <message>
        <source>Try again to fetch what failed</source>
        <translation>Fehlgeschlagenes noch einmal abrufen</translation>
    </message>
</context>
<context>
    <name>PasteBox</name>
    <message>
        <source>Paste links</source>
        <translation>Links einfügen</translation>
    </message>
    <message>
        <source>Paste or drop addresses, or type one and press Enter.</source>
        <translation>Adressen einfügen oder fallen lassen, oder eine tippen und Eingabe drücken.</translation>
    </message>
    <message>
        <source>Paste or drop links here — one or many (Ctrl+Shift+V)</source>
        <translation>Links hier einfügen oder fallen lassen – einen oder viele (Strg+Umschalt+V)</translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message>
        <source>This pattern cannot be read: {reason}.</source>
        <translation>Dieses Muster ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>This pattern takes too many steps. Please write it more narrowly.</source>
        <translation>Dieses Muster braucht zu viele Schritte. Bitte enger fassen.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Drawings (SVG) can hold programs and are not taken. Save it as PNG and use that.</source>
        <translation>Zeichnungen (SVG) können Programme enthalten und werden nicht genommen. Speichern Sie sie als PNG.</translation>
    </message>
    <message>
        <source>The picture is larger than 60 MB.</source>
        <translation>Das Bild ist größer als 60 MB.</translation>
    </message>
    <message>
        <source>The picture is {width} × {height} pixels large, which is too much to open.</source>
        <translation>Das Bild ist {width} × {height} Pixel groß; das ist zu viel zum Öffnen.</translation>
    </message>
    <message>
        <source>This is no picture that can be used. JPEG, PNG, WebP and GIF can; others have to be converted first.</source>
        <translation>Das ist kein brauchbares Bild. JPEG, PNG, WebP und GIF gehen; andere müssen erst umgewandelt werden.</translation>
    </message>
</context>
<context>
    <name>PostActs</name>
    <message>
        <source>Name of the file:</source>
        <translation>Name der Datei:</translation>
    </message>
    <message>
        <source>Rename Post</source>
        <translation>Beitrag umbenennen</translation>
    </message>
    <message>
        <source>The copy is “{name}”.</source>
        <translation>Die Kopie heißt „{name}“.</translation>
    </message>
    <message>
        <source>This post is open. Open or begin another one first.</source>
        <translation>Dieser Beitrag ist offen. Öffnen oder beginnen Sie erst einen anderen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“{name}” could not be moved to the trash. Nothing was changed.</source>
        <translation>„{name}“ konnte nicht in den Papierkorb. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{title}” is in the trash.</source>
        <translation>„{title}“ ist im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>PostCopies</name>
    <message numerus="yes">
        <source>List copied, with %Ln line(s)</source>
        <translation>
            <numerusform>Liste kopiert, mit %Ln Zeile</numerusform>
            <numerusform>Liste kopiert, mit %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Post copied for {profile}</source>
        <translation>Beitrag für {profile} kopiert</translation>
    </message>
    <message>
        <source>Post copied for {profile}. {loss}</source>
        <translation>Beitrag für {profile} kopiert. {loss}</translation>
    </message>
    <message numerus="yes">
        <source>Post copied for {profile}. {loss} (and %Ln more, see the preview)</source>
        <translation>
            <numerusform>Beitrag für {profile} kopiert. {loss} (und %Ln weiterer, siehe Vorschau)</numerusform>
            <numerusform>Beitrag für {profile} kopiert. {loss} (und %Ln weitere, siehe Vorschau)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no list to copy in this post</source>
        <translation>In diesem Beitrag ist keine Liste zum Kopieren</translation>
    </message>
</context>
<context>
    <name>PostEditor</name>
    <message>
        <source>Post text</source>
        <translation>Text des Beitrags</translation>
    </message>
    <message>
        <source>The Markdown text of the post</source>
        <translation>Der Markdown-Text des Beitrags</translation>
    </message>
    <message>
        <source>Write here, or paste addresses into the list of links.</source>
        <translation>Schreiben Sie hier, oder fügen Sie Adressen in die Linkliste ein.</translation>
    </message>
</context>
<context>
    <name>PostExports</name>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportiert nach {path}</translation>
    </message>
    <message>
        <source>Exported to {path}. {problem}</source>
        <translation>Exportiert nach {path}. {problem}</translation>
    </message>
    <message numerus="yes">
        <source>Exported to {path}. {problem} (and %Ln more)</source>
        <translation>
            <numerusform>Exportiert nach {path}. {problem} (und %Ln weiteres)</numerusform>
            <numerusform>Exportiert nach {path}. {problem} (und %Ln weitere)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostFiles</name>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>Beitrag speichern</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Your text was saved beside it as “{copy}”, and you go on in that.</source>
        <translation>„{name}“ wurde von einem anderen Programm geändert. Ihr Text wurde daneben als „{copy}“ gespeichert, und Sie machen darin weiter.</translation>
    </message>
</context>
<context>
    <name>PostHead</name>
    <message>
        <source>Front matter error</source>
        <translation>Fehler im Kopf der Datei</translation>
    </message>
</context>
<context>
    <name>PostPrinting</name>
    <message>
        <source>How large the pages are shown</source>
        <translation>Wie groß die Seiten gezeigt werden</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>The PDF is in {path}</source>
        <translation>Das PDF liegt in {path}</translation>
    </message>
    <message>
        <source>The buttons that find no room</source>
        <translation>Die Schaltflächen, für die kein Platz ist</translation>
    </message>
    <message>
        <source>The number of the page that is shown</source>
        <translation>Die Nummer der gezeigten Seite</translation>
    </message>
    <message>
        <source>The post went to {printer}</source>
        <translation>Der Beitrag ging an {printer}</translation>
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
            <numerusform>%n Link</numerusform>
            <numerusform>%n Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Scheduled {time}</source>
        <translation>Geplant {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>PostsPanel</name>
    <message numerus="yes">
        <source>%n post(s) found</source>
        <translation>
            <numerusform>%n Beitrag gefunden</numerusform>
            <numerusform>%n Beiträge gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Verdoppeln</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Rename...</source>
        <translation>&amp;Umbenennen...</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>&amp;Im Ordner zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Enter opens the chosen post</source>
        <translation>Eingabe öffnet den gewählten Beitrag</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>In &amp;den Papierkorb</translation>
    </message>
    <message>
        <source>No drafts. A new post is one until it is published.</source>
        <translation>Keine Entwürfe. Ein neuer Beitrag ist einer, bis er veröffentlicht ist.</translation>
    </message>
    <message>
        <source>No posts yet.

Those that you save in “{folder}” are listed here. The folder can be another one: see the preferences.</source>
        <translation>Noch keine Beiträge.

Was Sie in „{folder}“ speichern, steht hier. Der Ordner kann ein anderer sein: siehe Einstellungen.</translation>
    </message>
    <message>
        <source>Nothing found for “{typed}”.

Every word must be in a post or its links; fewer words or beginnings of words find more.</source>
        <translation>Nichts gefunden für „{typed}“.

Jedes Wort muss in einem Beitrag oder seinen Links stehen; weniger Wörter oder Wortanfänge finden mehr.</translation>
    </message>
    <message>
        <source>Nothing is published yet.</source>
        <translation>Noch nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Nothing is scheduled. A post with a date to come is listed here.</source>
        <translation>Nichts geplant. Ein Beitrag mit künftigem Datum steht hier.</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Posts pane</source>
        <translation>Bereich der Beiträge</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Reading posts: {done} of {total}</source>
        <translation>Beiträge werden gelesen: {done} von {total}</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Search posts and links</source>
        <translation>Beiträge und Links suchen</translation>
    </message>
    <message>
        <source>The newest {count} are shown. More words find fewer.</source>
        <translation>Die neuesten {count} werden gezeigt. Mehr Wörter finden weniger.</translation>
    </message>
    <message>
        <source>Which posts</source>
        <translation>Welche Beiträge</translation>
    </message>
    <message>
        <source>Your posts are being read…</source>
        <translation>Ihre Beiträge werden gelesen…</translation>
    </message>
</context>
<context>
    <name>PreferencePage</name>
    <message>
        <source>Give everything on this page its usual value</source>
        <translation>Allem auf dieser Seite den üblichen Wert geben</translation>
    </message>
    <message>
        <source>Reset This Page</source>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the page “{page}”</source>
        <translation>Die Seite „{page}“ zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>A link that stands in one of your posts of these last days is marked. 0 marks none.</source>
        <translation>Ein Link, der in einem Ihrer Beiträge der letzten Tage steht, wird markiert. 0 markiert keinen.</translation>
    </message>
    <message>
        <source>A quote with more words is marked. 0 allows any number.</source>
        <translation>Ein Zitat mit mehr Wörtern wird markiert. 0 erlaubt beliebig viele.</translation>
    </message>
    <message>
        <source>Adds every address that you copy in another program, until you turn it off.</source>
        <translation>Fügt jede Adresse hinzu, die Sie in einem anderen Programm kopieren, bis Sie es ausschalten.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Ask how a new site is called</source>
        <translation>Fragen, wie eine neue Seite heißt</translation>
    </message>
    <message>
        <source>Asks once about each site that is not in the table of publishers, in a line above the links. Nothing waits for the answer.</source>
        <translation>Fragt einmal nach jeder Seite, die nicht in der Tabelle der Medien steht, in einer Zeile über den Links. Nichts wartet auf die Antwort.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Check the spelling of words in capitals</source>
        <translation>Auch Wörter in Großbuchstaben prüfen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Checks that are turned off</source>
        <translation>Ausgeschaltete Prüfungen</translation>
    </message>
    <message>
        <source>Collect links from the clipboard</source>
        <translation>Links aus der Zwischenablage sammeln</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Concerns every link to another site.</source>
        <translation>Betrifft jeden Link auf eine andere Seite.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dashes by profile</source>
        <translation>Gedankenstriche nach Profil</translation>
    </message>
    <message>
        <source>Days to look back for repeated links</source>
        <translation>Tage, in denen wiederholte Links gesucht werden</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Fetch missing titles when a post is opened</source>
        <translation>Fehlende Titel beim Öffnen eines Beitrags abrufen</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Folder for posts</source>
        <translation>Ordner für Beiträge</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Dem System folgen</translation>
    </message>
    <message>
        <source>Headings with nothing below them do not go into exports and the preview.</source>
        <translation>Überschriften ohne Inhalt kommen nicht in Exporte und Vorschau.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Hosts inside your network</source>
        <translation>Rechner in Ihrem Netz</translation>
    </message>
    <message>
        <source>How the lines of new lists are written.</source>
        <translation>Wie die Zeilen neuer Listen geschrieben werden.</translation>
    </message>
    <message>
        <source>In a new tab</source>
        <translation>In einem neuen Tab</translation>
    </message>
    <message>
        <source>In points. 0 means a size that goes with the system's.</source>
        <translation>In Punkt. 0 heißt: passend zur Größe des Systems.</translation>
    </message>
    <message>
        <source>In the same tab</source>
        <translation>Im selben Tab</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Leave out empty sections</source>
        <translation>Leere Abschnitte weglassen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Line style</source>
        <translation>Zeilenstil</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Load pictures from the web in the preview</source>
        <translation>Bilder aus dem Web in der Vorschau laden</translation>
    </message>
    <message>
        <source>Names of checks, parted by commas. “Rules” in the Check pane turns them on.</source>
        <translation>Namen von Prüfungen, durch Kommas getrennt. „Regeln“ im Prüfbereich schaltet sie ein.</translation>
    </message>
    <message>
        <source>Never more than one from the same site.</source>
        <translation>Nie mehr als eine von derselben Seite.</translation>
    </message>
    <message>
        <source>Of menus and messages. Counts when Linkwright is started the next time.</source>
        <translation>Der Menüs und Meldungen. Gilt ab dem nächsten Start von Linkwright.</translation>
    </message>
    <message>
        <source>Open the last post again at the start</source>
        <translation>Beim Start den letzten Beitrag wieder öffnen</translation>
    </message>
    <message>
        <source>Otherwise links without a title wait until you ask for them.</source>
        <translation>Sonst warten Links ohne Titel, bis Sie danach fragen.</translation>
    </message>
    <message>
        <source>Otherwise the window begins with a new post.</source>
        <translation>Sonst beginnt das Fenster mit einem neuen Beitrag.</translation>
    </message>
    <message>
        <source>Otherwise they are taken for acronyms, such as NATO.</source>
        <translation>Sonst gelten sie als Abkürzungen wie NATO.</translation>
    </message>
    <message>
        <source>Pages fetched at once</source>
        <translation>Gleichzeitig abgerufene Seiten</translation>
    </message>
    <message>
        <source>Relation of links (rel)</source>
        <translation>Beziehung der Links (rel)</translation>
    </message>
    <message>
        <source>Remove tracking from addresses</source>
        <translation>Verfolgung aus Adressen entfernen</translation>
    </message>
    <message>
        <source>Signature of your remarks</source>
        <translation>Unterschrift Ihrer Bemerkungen</translation>
    </message>
    <message>
        <source>Sites of your own office or home whose pages may be fetched, such as wiki.example.com, with spaces between them. All other links into your network are refused.</source>
        <translation>Seiten in Ihrem Büro oder Heim, die abgerufen werden dürfen, etwa wiki.example.com, mit Leerzeichen getrennt. Alle anderen Links in Ihr Netz werden abgelehnt.</translation>
    </message>
    <message>
        <source>Stands below an excerpt and links to the address of the lead.</source>
        <translation>Steht unter einem Auszug und verweist auf die Adresse des Aufmachers.</translation>
    </message>
    <message>
        <source>Takes parameters such as utm_source off the addresses that you add. Gift and share tokens stay.</source>
        <translation>Nimmt Parameter wie utm_source von den Adressen, die Sie hinzufügen. Geschenk- und Teilmarken bleiben.</translation>
    </message>
    <message>
        <source>Text size in the editor</source>
        <translation>Textgröße im Editor</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>The pane and the page in the browser then ask the sites that a post names. Otherwise the preview asks nobody.</source>
        <translation>Vorschau und Seite im Browser fragen dann die Seiten, die ein Beitrag nennt. Sonst fragt die Vorschau niemanden.</translation>
    </message>
    <message>
        <source>Those of the system, or always light, dark or with high contrast.</source>
        <translation>Die des Systems, oder immer hell, dunkel oder mit hohem Kontrast.</translation>
    </message>
    <message>
        <source>Underlines words that the dictionary of the post's language does not know.</source>
        <translation>Unterstreicht Wörter, die das Wörterbuch der Sprache des Beitrags nicht kennt.</translation>
    </message>
    <message>
        <source>Usual export</source>
        <translation>Üblicher Export</translation>
    </message>
    <message>
        <source>What readers see for “--”: the two characters, or a dash for the profiles named here, such as “blogger=em hugo=en”. The export dialog has it too.</source>
        <translation>Was Leser statt „--“ sehen: die zwei Zeichen, oder einen Strich bei den hier genannten Profilen, etwa „blogger=em hugo=en“. Der Exportdialog hat es auch.</translation>
    </message>
    <message>
        <source>What your own remarks in a post begin with.</source>
        <translation>Womit Ihre eigenen Bemerkungen in einem Beitrag beginnen.</translation>
    </message>
    <message>
        <source>What “Copy for the blog” copies and the export dialog proposes.</source>
        <translation>Was „Für Blog kopieren“ kopiert und der Exportdialog vorschlägt.</translation>
    </message>
    <message>
        <source>Where links open (target)</source>
        <translation>Wo Links sich öffnen (target)</translation>
    </message>
    <message>
        <source>Where new posts are saved, and whose posts are listed and searched. Empty means “Linkwright” in your documents folder.</source>
        <translation>Wo neue Beiträge gespeichert werden, und wessen Beiträge gelistet und durchsucht werden. Leer heißt „Linkwright“ in Ihrem Dokumentenordner.</translation>
    </message>
    <message>
        <source>Words in an excerpt</source>
        <translation>Wörter in einem Auszug</translation>
    </message>
    <message>
        <source>Words that lead on to the whole story</source>
        <translation>Worte, die zur ganzen Geschichte führen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Written on every link to another site, for example nofollow. Usually empty.</source>
        <translation>Steht an jedem Link auf eine andere Seite, zum Beispiel nofollow. Meist leer.</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Kept in {path}</source>
        <translation>Liegt in {path}</translation>
    </message>
    <message>
        <source>No preference has these words.</source>
        <translation>Keine Einstellung hat diese Wörter.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Preferences of the page</source>
        <translation>Einstellungen der Seite</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>In den Einstellungen suchen</translation>
    </message>
    <message>
        <source>The chosen page is shown beside the list</source>
        <translation>Die gewählte Seite steht neben der Liste</translation>
    </message>
    <message>
        <source>The file of the preferences</source>
        <translation>Die Datei der Einstellungen</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview source</source>
        <translation>Quelltext der Vorschau</translation>
    </message>
    <message>
        <source>Previewed form</source>
        <translation>Gezeigte Form</translation>
    </message>
    <message>
        <source>The form that is previewed, and that copies take</source>
        <translation>Die Form, die gezeigt wird und die Kopien annehmen</translation>
    </message>
    <message>
        <source>What the export writes, to be read only</source>
        <translation>Was der Export schreibt, nur zum Lesen</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Nothing to see yet. What you write appears here.</source>
        <translation>Noch nichts zu sehen. Was Sie schreiben, erscheint hier.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>What readers will see; nothing can be written here</source>
        <translation>Was Leser sehen werden; hier kann nichts geschrieben werden</translation>
    </message>
    <message>
        <source>a picture on the web</source>
        <translation>ein Bild im Web</translation>
    </message>
    <message>
        <source>a player: {address}</source>
        <translation>ein Abspieler: {address}</translation>
    </message>
    <message>
        <source>no picture at {address}</source>
        <translation>kein Bild unter {address}</translation>
    </message>
</context>
<context>
    <name>PreviewRenders</name>
    <message>
        <source>The preview could not be made; the log says why.</source>
        <translation>Die Vorschau konnte nicht erstellt werden; das Protokoll sagt, warum.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Export PDF</source>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PublisherDialog</name>
    <message numerus="yes">
        <source>%n name(s) of your own</source>
        <translation>
            <numerusform>%n eigener Name</numerusform>
            <numerusform>%n eigene Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add a Site</source>
        <translation>&amp;Seite hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Only your own</source>
        <translation>&amp;Nur Ihre eigenen</translation>
    </message>
    <message>
        <source>&amp;Reset All...</source>
        <translation>&amp;Alle zurücksetzen...</translation>
    </message>
    <message>
        <source>Call all sites as Linkwright does?</source>
        <translation>Alle Seiten so nennen wie Linkwright?</translation>
    </message>
    <message>
        <source>Choose one to change its name in the form</source>
        <translation>Eine wählen, um ihren Namen im Formular zu ändern</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search sites and names</source>
        <translation>Seiten und Namen suchen</translation>
    </message>
    <message numerus="yes">
        <source>This takes away %n name(s) of your own, and brings removed ones back.</source>
        <translation>
            <numerusform>Das nimmt %n eigenen Namen weg und bringt entfernte zurück.</numerusform>
            <numerusform>Das nimmt %n eigene Namen weg und bringt entfernte zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublisherForm</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Use the Shipped Name</source>
        <translation>&amp;Mitgelieferten Namen nehmen</translation>
    </message>
    <message>
        <source>As it stands behind a link</source>
        <translation>Wie er hinter einem Link steht</translation>
    </message>
    <message>
        <source>For long lists; may stay empty</source>
        <translation>Für lange Listen; kann leer bleiben</translation>
    </message>
    <message>
        <source>Let the pages of the site say how it is called</source>
        <translation>Die Seiten selbst sagen lassen, wie sie heißen</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>S&amp;hort form:</source>
        <translation>&amp;Kurzform:</translation>
    </message>
    <message>
        <source>S&amp;ite:</source>
        <translation>&amp;Seite:</translation>
    </message>
    <message>
        <source>Sites are written like example.com.</source>
        <translation>Seiten schreibt man wie example.com.</translation>
    </message>
    <message>
        <source>The site is in the table: this takes the place of its name.</source>
        <translation>Die Seite steht in der Tabelle: dies ersetzt ihren Namen.</translation>
    </message>
    <message>
        <source>This is no name.</source>
        <translation>Das ist kein Name.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>example.com, or an address of the site</source>
        <translation>example.com oder eine Adresse der Seite</translation>
    </message>
</context>
<context>
    <name>PublisherModel</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Linkwright</source>
        <translation>Linkwright</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Kurzform</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ihnen</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep Both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>&amp;Keep My Text</source>
        <translation>&amp;Meinen Text behalten</translation>
    </message>
    <message>
        <source>&amp;Load It</source>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Überschreiben</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Zurückgehen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Take the Other Version</source>
        <translation>&amp;Die andere Fassung nehmen</translation>
    </message>
    <message>
        <source>A file of this name is there, and it is not as an export of this program left it. Later exports of this post to the same place do not ask again.</source>
        <translation>Eine Datei dieses Namens ist da, und sie ist nicht so, wie ein Export dieses Programms sie hinterließ. Spätere Exporte dieses Beitrags dorthin fragen nicht mehr.</translation>
    </message>
    <message>
        <source>Co&amp;mpare...</source>
        <translation>Ve&amp;rgleichen...</translation>
    </message>
    <message>
        <source>Go back to the saved version of “{name}”?</source>
        <translation>Zur gespeicherten Fassung von „{name}“ zurückgehen?</translation>
    </message>
    <message>
        <source>Loading it shows what is in the file now; undo then starts anew.</source>
        <translation>Laden zeigt, was jetzt in der Datei steht; Rückgängig beginnt dann neu.</translation>
    </message>
    <message>
        <source>Nothing is lost whatever you choose: a version that is replaced stays in the history, a text that is discarded can be recovered.</source>
        <translation>Nichts geht verloren, was Sie auch wählen: eine ersetzte Fassung bleibt im Verlauf, ein verworfener Text kann zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Open Post</source>
        <translation>Beitrag öffnen</translation>
    </message>
    <message>
        <source>Posts (*.md *.markdown *.txt);;All files (*)</source>
        <translation>Beiträge (*.md *.markdown *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Replace “{name}”?</source>
        <translation>„{name}“ ersetzen?</translation>
    </message>
    <message>
        <source>Save &amp;Elsewhere...</source>
        <translation>&amp;Woanders speichern...</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Die Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
        <source>Saves your text beside the file, under a name of its own</source>
        <translation>Speichert Ihren Text neben der Datei unter eigenem Namen</translation>
    </message>
    <message>
        <source>What you changed since then goes to the bin, where you can take it back for 30 days: File, Recover Discarded Text.</source>
        <translation>Was Sie seitdem geändert haben, geht in den Korb, aus dem Sie es 30 Tage lang zurückholen können: Datei, Verworfenen Text zurückholen.</translation>
    </message>
    <message>
        <source>What you discard can be taken back for 30 days: File, Recover Discarded Text.</source>
        <translation>Was Sie verwerfen, können Sie 30 Tage lang zurückholen: Datei, Verworfenen Text zurückholen.</translation>
    </message>
    <message>
        <source>You have changed it here as well. Keeping your text leaves the file alone until you save; text that is discarded by loading can be recovered.</source>
        <translation>Sie haben auch hier geändert. Behalten lässt die Datei in Ruhe, bis Sie speichern; durch Laden verworfener Text kann zurückgeholt werden.</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>in der Datei</translation>
    </message>
    <message>
        <source>in this window</source>
        <translation>in diesem Fenster</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>„{name}“ wurde von einem anderen Programm geändert.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>As it was opened</source>
        <translation>Wie er geöffnet wurde</translation>
    </message>
    <message>
        <source>Before a version was restored</source>
        <translation>Bevor eine Fassung wiederhergestellt wurde</translation>
    </message>
    <message>
        <source>Before an export</source>
        <translation>Vor einem Export</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before it was replaced</source>
        <translation>Bevor er ersetzt wurde</translation>
    </message>
    <message>
        <source>Before publishing</source>
        <translation>Vor dem Veröffentlichen</translation>
    </message>
    <message>
        <source>Discarded after a crash</source>
        <translation>Nach einem Absturz verworfen</translation>
    </message>
    <message>
        <source>Given up for the file’s version</source>
        <translation>Für die Fassung der Datei aufgegeben</translation>
    </message>
    <message>
        <source>Left behind by a crash</source>
        <translation>Von einem Absturz übrig</translation>
    </message>
    <message>
        <source>Not saved when it was left</source>
        <translation>Beim Verlassen nicht gespeichert</translation>
    </message>
    <message>
        <source>Reverted to the saved version</source>
        <translation>Zur gespeicherten Fassung zurück</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Diese Liste leeren</translation>
    </message>
    <message>
        <source>&amp;Keep in This List</source>
        <translation>&amp;In dieser Liste behalten</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Noch keine Beiträge</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n other text(s) that had not been saved when Linkwright ended can be recovered.</source>
        <translation>
            <numerusform>%n weiterer nicht gespeicherter Text kann zurückgeholt werden.</numerusform>
            <numerusform>%n weitere nicht gespeicherte Texte können zurückgeholt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Linkwright ended before this was saved, and its file is not there any more. Your text of {time} is back: saving writes the file again.</source>
        <translation>Linkwright endete, bevor dies gespeichert war, und die Datei ist nicht mehr da. Ihr Text von {time} ist zurück: Speichern schreibt die Datei wieder.</translation>
    </message>
    <message>
        <source>Linkwright ended before this was saved. Your text of {time} is back.</source>
        <translation>Linkwright endete, bevor dies gespeichert war. Ihr Text von {time} ist zurück.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Your text was damaged when Linkwright ended. This is all there is.</source>
        <translation>Ihr Text wurde beschädigt, als Linkwright endete. Das ist alles, was da ist.</translation>
    </message>
</context>
<context>
    <name>RecoveryActs</name>
    <message>
        <source>The version is restored. Undo takes it back.</source>
        <translation>Die Fassung ist wiederhergestellt. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window as well. Neither overwrites the other: whoever saves second is asked.</source>
        <translation>„{name}“ ist auch in einem anderen Fenster offen. Keines überschreibt das andere: wer als Zweiter speichert, wird gefragt.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard My Text</source>
        <translation>&amp;Meinen Text verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep Both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>&amp;Restore My Text</source>
        <translation>Meinen &amp;Text wiederherstellen</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
    <message>
        <source>Linkwright ended before “{name}” was saved, and the file was changed by another program since. Nothing is lost whatever you choose.</source>
        <translation>Linkwright endete, bevor „{name}“ gespeichert war, und die Datei wurde seitdem von einem anderen Programm geändert. Nichts geht verloren, was Sie auch wählen.</translation>
    </message>
    <message>
        <source>Text That Was Not Saved</source>
        <translation>Nicht gespeicherter Text</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>Die Datei jetzt</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>in der Datei</translation>
    </message>
    <message>
        <source>in your text</source>
        <translation>in Ihrem Text</translation>
    </message>
</context>
<context>
    <name>RowCommands</name>
    <message numerus="yes">
        <source>%n link(s) copied</source>
        <translation>
            <numerusform>%n Link kopiert</numerusform>
            <numerusform>%n Links kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) moved to “{list}”</source>
        <translation>
            <numerusform>%n Link nach „{list}“ bewegt</numerusform>
            <numerusform>%n Links nach „{list}“ bewegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) removed</source>
        <translation>
            <numerusform>%n Link entfernt</numerusform>
            <numerusform>%n Links entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>List without a heading</source>
        <translation>Liste ohne Überschrift</translation>
    </message>
    <message>
        <source>Opened the first {count} links of the selection.</source>
        <translation>Die ersten {count} Links der Auswahl wurden geöffnet.</translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>Platz {place} von {count}</translation>
    </message>
    <message>
        <source>This link has no title yet: fetch or type one first.</source>
        <translation>Dieser Link hat noch keinen Titel: erst einen abrufen oder tippen.</translation>
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
        <translation>&amp;Kopieren als</translation>
    </message>
    <message>
        <source>&amp;Fetch Again</source>
        <translation>&amp;Noch einmal abrufen</translation>
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
        <translation>&amp;In Liste bewegen</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Edit &amp;Source</source>
        <translation>&amp;Quelle bearbeiten</translation>
    </message>
    <message>
        <source>Edit &amp;Title</source>
        <translation>&amp;Titel bearbeiten</translation>
    </message>
    <message>
        <source>Make This the &amp;Lead Story</source>
        <translation>&amp;Zum Aufmacher machen</translation>
    </message>
    <message>
        <source>Open the &amp;Post That Has It</source>
        <translation>&amp;Den Beitrag öffnen, der ihn hat</translation>
    </message>
    <message>
        <source>Plain &amp;Text</source>
        <translation>&amp;Reiner Text</translation>
    </message>
    <message>
        <source>Take &amp;Title</source>
        <translation>Titel &amp;übernehmen</translation>
    </message>
    <message>
        <source>from the address</source>
        <translation>aus der Adresse</translation>
    </message>
    <message>
        <source>from the page</source>
        <translation>von der Seite</translation>
    </message>
</context>
<context>
    <name>RowSources</name>
    <message>
        <source>Links to {site} are from “{name}” from now on</source>
        <translation>Links auf {site} sind von nun an von „{name}“</translation>
    </message>
    <message>
        <source>Name of the S&amp;ite...</source>
        <translation>&amp;Name der Seite...</translation>
    </message>
    <message>
        <source>Re&amp;member “{name}” for {site}</source>
        <translation>„{name}“ &amp;für {site} merken</translation>
    </message>
    <message>
        <source>Remember for {site}</source>
        <translation>Für {site} merken</translation>
    </message>
    <message>
        <source>Should links to {site} always be from “{name}”?</source>
        <translation>Sollen Links auf {site} immer von „{name}“ sein?</translation>
    </message>
    <message>
        <source>Take S&amp;ource</source>
        <translation>&amp;Quelle übernehmen</translation>
    </message>
</context>
<context>
    <name>SavedState</name>
    <message>
        <source>Changes not saved</source>
        <translation>Änderungen nicht gespeichert</translation>
    </message>
    <message>
        <source>Kept {time}, not saved</source>
        <translation>Behalten {time}, nicht gespeichert</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Noch keine Datei</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Die Datei ist nicht da</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Empty the line</source>
        <translation>Zeile leeren</translation>
    </message>
    <message>
        <source>What fits is shown as you type.</source>
        <translation>Was passt, wird beim Tippen gezeigt.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A Markdown file for the _posts folder of a Jekyll site.</source>
        <translation>Eine Markdown-Datei für den Ordner _posts einer Jekyll-Seite.</translation>
    </message>
    <message>
        <source>A Markdown file for the content folder of a Pelican site.</source>
        <translation>Eine Markdown-Datei für den Ordner content einer Pelican-Seite.</translation>
    </message>
    <message>
        <source>A Markdown file for the posts folder of a Nikola site.</source>
        <translation>Eine Markdown-Datei für den Ordner posts einer Nikola-Seite.</translation>
    </message>
    <message>
        <source>A Markdown file for the posts folder of an Eleventy site.</source>
        <translation>Eine Markdown-Datei für den Ordner posts einer Eleventy-Seite.</translation>
    </message>
    <message>
        <source>A file for Settings &gt; Manage blog &gt; Import content; the post arrives as a draft.</source>
        <translation>Eine Datei für Einstellungen &gt; Blog verwalten &gt; Inhalte importieren; der Beitrag kommt als Entwurf an.</translation>
    </message>
    <message>
        <source>A file for Tools &gt; Import &gt; WordPress; the post arrives as a draft.</source>
        <translation>Eine Datei für Werkzeuge &gt; Daten importieren &gt; WordPress; der Beitrag kommt als Entwurf an.</translation>
    </message>
    <message>
        <source>A kept text is damaged. What can still be read of it is shown.</source>
        <translation>Ein aufbewahrter Text ist beschädigt. Was davon noch lesbar ist, wird gezeigt.</translation>
    </message>
    <message>
        <source>A kept text was written by a newer Linkwright. It is left as it is.</source>
        <translation>Ein aufbewahrter Text stammt von einem neueren Linkwright. Er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>A page bundle for a Hugo site: SLUG/index.md with its pictures.</source>
        <translation>Ein Seitenbündel für eine Hugo-Seite: SLUG/index.md mit seinen Bildern.</translation>
    </message>
    <message>
        <source>A whole page with a quiet style of its own, in one file.</source>
        <translation>Eine ganze Seite mit eigenem, ruhigem Stil in einer Datei.</translation>
    </message>
    <message>
        <source>An error in Linkwright itself; its log tells more.</source>
        <translation>Ein Fehler in Linkwright selbst; das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>Block markup: paste it into the editor, or into its code view.</source>
        <translation>Block-Auszeichnung: in den Editor oder seine Code-Ansicht einfügen.</translation>
    </message>
    <message>
        <source>Blogger</source>
        <translation>Blogger</translation>
    </message>
    <message>
        <source>Blogger (Compose)</source>
        <translation>Blogger (Verfassen)</translation>
    </message>
    <message>
        <source>Blogger (HTML view)</source>
        <translation>Blogger (HTML-Ansicht)</translation>
    </message>
    <message>
        <source>Blogger import file</source>
        <translation>Blogger-Importdatei</translation>
    </message>
    <message>
        <source>Captions become a line of emphasis below the picture.</source>
        <translation>Bildunterschriften werden zu einer hervorgehobenen Zeile unter dem Bild.</translation>
    </message>
    <message>
        <source>Code with template braces needs Jekyll 4 or later to be shown.</source>
        <translation>Code mit Vorlagenklammern wird erst ab Jekyll 4 richtig gezeigt.</translation>
    </message>
    <message>
        <source>Code with {{&lt; or {{% in it is written as text, because Hugo would run it.</source>
        <translation>Code, in dem {{&lt; oder {{% steht, wird als Text geschrieben, weil Hugo ihn ausführen würde.</translation>
    </message>
    <message>
        <source>Definition lists become paragraphs.</source>
        <translation>Definitionslisten werden zu Absätzen.</translation>
    </message>
    <message>
        <source>Eleventy</source>
        <translation>Eleventy</translation>
    </message>
    <message>
        <source>Footnotes lose the links between mark and note.</source>
        <translation>Fußnoten verlieren die Links zwischen Zeichen und Anmerkung.</translation>
    </message>
    <message>
        <source>Formatted text to paste into the Compose view of Blogger's editor.</source>
        <translation>Formatierter Text für die Ansicht „Verfassen“ im Editor von Blogger.</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>Ghost</translation>
    </message>
    <message>
        <source>HTML for Ghost's Admin API, with HTML cards where they are needed. Ghost itself adds “?ref=” to every link unless its outbound link tagging is turned off.</source>
        <translation>HTML für die Admin-API von Ghost, mit HTML-Karten, wo sie nötig sind. Ghost selbst hängt „?ref=“ an jeden Link, solange das nicht ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>HTML for the text view of the classic WordPress editor.</source>
        <translation>HTML für die Textansicht des klassischen WordPress-Editors.</translation>
    </message>
    <message>
        <source>HTML fragment</source>
        <translation>HTML-Fragment</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-Seite</translation>
    </message>
    <message>
        <source>HTML source for the HTML view of Blogger's editor.</source>
        <translation>HTML-Quelltext für die HTML-Ansicht im Editor von Blogger.</translation>
    </message>
    <message>
        <source>Headings below the second level become bold lines.</source>
        <translation>Überschriften unter der zweiten Ebene werden zu fetten Zeilen.</translation>
    </message>
    <message>
        <source>Headings of the first level become second level: Nikola keeps the first for the title.</source>
        <translation>Überschriften der ersten Ebene rücken auf die zweite: Nikola behält die erste für den Titel.</translation>
    </message>
    <message>
        <source>Hugo</source>
        <translation>Hugo</translation>
    </message>
    <message>
        <source>Hugo keeps no HTML in a text: small, marked, raised and underlined words become plain.</source>
        <translation>Hugo behält kein HTML im Text: kleine, markierte, hochgestellte und unterstrichene Wörter werden gewöhnlich.</translation>
    </message>
    <message>
        <source>It leads to a {wall} page now.</source>
        <translation>Er führt jetzt zu einer Seite der Art „{wall}“.</translation>
    </message>
    <message>
        <source>It leads to the home page of the site now.</source>
        <translation>Er führt jetzt zur Startseite der Website.</translation>
    </message>
    <message>
        <source>Jekyll</source>
        <translation>Jekyll</translation>
    </message>
    <message>
        <source>Lists inside lists become part of the outer list.</source>
        <translation>Listen in Listen werden Teil der äußeren Liste.</translation>
    </message>
    <message>
        <source>Looking up the name {host} took too long.</source>
        <translation>Die Suche nach dem Namen {host} hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked, small and underlined words become plain.</source>
        <translation>Markierte, kleine und unterstrichene Wörter werden gewöhnlich.</translation>
    </message>
    <message>
        <source>Nikola</source>
        <translation>Nikola</translation>
    </message>
    <message>
        <source>Nikola divides a label at its commas.</source>
        <translation>Nikola teilt ein Schlagwort an seinen Kommas.</translation>
    </message>
    <message>
        <source>Nikola stops at labels that have no letters, or the same ones as another. These are left out: {value}.</source>
        <translation>Nikola bricht bei Schlagwörtern ab, die keine Buchstaben haben oder dieselben wie ein anderes. Diese fallen weg: {value}.</translation>
    </message>
    <message>
        <source>No host of the name {host} was found.</source>
        <translation>Es gibt keinen Rechner namens {host}.</translation>
    </message>
    <message>
        <source>No safe connection to {host}: {detail}.</source>
        <translation>Keine sichere Verbindung zu {host}: {detail}.</translation>
    </message>
    <message>
        <source>Nothing else on the page or in its address bears the title out.</source>
        <translation>Nichts sonst auf der Seite oder in ihrer Adresse bestätigt den Titel.</translation>
    </message>
    <message>
        <source>Only http and https addresses are fetched.</source>
        <translation>Nur Adressen mit http und https werden abgerufen.</translation>
    </message>
    <message>
        <source>Paragraphs inside a list item become lines of it.</source>
        <translation>Absätze in einem Listenpunkt werden zu dessen Zeilen.</translation>
    </message>
    <message>
        <source>Pelican</source>
        <translation>Pelican</translation>
    </message>
    <message>
        <source>Pictures are copied to images/; Eleventy takes them along only when its settings say so (addPassthroughCopy).</source>
        <translation>Bilder werden nach images/ kopiert; Eleventy nimmt sie nur mit, wenn es so eingestellt ist (addPassthroughCopy).</translation>
    </message>
    <message>
        <source>Pictures become their descriptions.</source>
        <translation>Bilder werden zu ihren Beschreibungen.</translation>
    </message>
    <message>
        <source>Plain HTML of the text, to paste into any page or blog.</source>
        <translation>Schlichtes HTML des Textes, zum Einfügen in jede Seite und jedes Blog.</translation>
    </message>
    <message>
        <source>Plain Markdown that any Markdown program reads, the title as its heading.</source>
        <translation>Schlichtes Markdown, das jedes Markdown-Programm liest, mit dem Titel als Überschrift.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Quotes of more than one paragraph may arrive as several quotes; please look at them after pasting.</source>
        <translation>Zitate aus mehreren Absätzen können als mehrere Zitate ankommen; bitte nach dem Einfügen nachsehen.</translation>
    </message>
    <message>
        <source>Rich text (Substack, Medium, mail)</source>
        <translation>Formatierter Text (Substack, Medium, E-Mail)</translation>
    </message>
    <message>
        <source>Semicolons in labels become commas: Pelican divides labels at them.</source>
        <translation>Strichpunkte in Schlagwörtern werden zu Kommas: Pelican teilt Schlagwörter an ihnen.</translation>
    </message>
    <message>
        <source>Simple formatted text to paste into Substack, Medium or a mail.</source>
        <translation>Einfach formatierter Text zum Einfügen in Substack, Medium oder eine E-Mail.</translation>
    </message>
    <message>
        <source>Some letters of the title could not be read.</source>
        <translation>Manche Buchstaben des Titels waren nicht zu lesen.</translation>
    </message>
    <message>
        <source>Spelling is not checked: the library chunspell is missing. Install it with pip.</source>
        <translation>Die Rechtschreibung wird nicht geprüft: die Bibliothek chunspell fehlt. Installieren Sie sie mit pip.</translation>
    </message>
    <message>
        <source>Stopped before the page was read.</source>
        <translation>Angehalten, bevor die Seite gelesen war.</translation>
    </message>
    <message>
        <source>Straight quotes and angle brackets in labels become typographic ones, because Pelican's themes take labels for HTML.</source>
        <translation>Gerade Anführungszeichen und spitze Klammern in Schlagwörtern werden typografisch, weil Pelicans Themen Schlagwörter für HTML halten.</translation>
    </message>
    <message>
        <source>Straight quotes or angle brackets in the title become typographic ones in feeds and in the browser's tab, where Pelican would take them for HTML.</source>
        <translation>Gerade Anführungszeichen oder spitze Klammern im Titel werden in Feeds und im Reiter des Browsers typografisch, wo Pelican sie für HTML hielte.</translation>
    </message>
    <message>
        <source>Substack or Mail</source>
        <translation>Substack oder E-Mail</translation>
    </message>
    <message>
        <source>Table cells lose their alignment.</source>
        <translation>Tabellenzellen verlieren ihre Ausrichtung.</translation>
    </message>
    <message>
        <source>Table rows become lines, with bars between the cells.</source>
        <translation>Tabellenzeilen werden zu Zeilen mit Strichen zwischen den Zellen.</translation>
    </message>
    <message>
        <source>Tables go into an HTML card, which Ghost's editor shows as source.</source>
        <translation>Tabellen kommen in eine HTML-Karte, die der Editor von Ghost als Quelltext zeigt.</translation>
    </message>
    <message>
        <source>Text without any marks, for a mail or a terminal.</source>
        <translation>Text ohne alle Auszeichnung, für eine E-Mail oder ein Terminal.</translation>
    </message>
    <message>
        <source>That version is damaged. Your text is as it was.</source>
        <translation>Diese Fassung ist beschädigt. Ihr Text ist, wie er war.</translation>
    </message>
    <message>
        <source>That version is not kept any more. Your text is as it was.</source>
        <translation>Diese Fassung wird nicht mehr aufbewahrt. Ihr Text ist, wie er war.</translation>
    </message>
    <message>
        <source>The address leads to a {wall} page.</source>
        <translation>Die Adresse führt zu einer Seite der Art „{wall}“.</translation>
    </message>
    <message>
        <source>The address of the proxy in the environment is not valid.</source>
        <translation>Die Adresse des Proxys in der Umgebung ist ungültig.</translation>
    </message>
    <message>
        <source>The answer is unreadable: it is packed as {value}.</source>
        <translation>Die Antwort ist nicht lesbar: sie ist als {value} gepackt.</translation>
    </message>
    <message>
        <source>The answer of {host} is unreadable: it cannot be unpacked.</source>
        <translation>Die Antwort von {host} ist nicht lesbar: sie lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The answer of {host} is unreadable: it is not proper HTTP.</source>
        <translation>Die Antwort von {host} ist nicht lesbar: sie ist kein richtiges HTTP.</translation>
    </message>
    <message>
        <source>The connection broke when only a part of the page had come.</source>
        <translation>Die Verbindung brach ab, als erst ein Teil der Seite da war.</translation>
    </message>
    <message>
        <source>The connection is not safe: the certificate of {host} {fault}.</source>
        <translation>Die Verbindung ist nicht sicher: das Zertifikat von {host} {fault}.</translation>
    </message>
    <message>
        <source>The connection is not safe: {host} does not speak TLS there.</source>
        <translation>Die Verbindung ist nicht sicher: {host} spricht dort kein TLS.</translation>
    </message>
    <message>
        <source>The connection is not safe: {host} speaks only outdated TLS.</source>
        <translation>Die Verbindung ist nicht sicher: {host} spricht nur veraltetes TLS.</translation>
    </message>
    <message>
        <source>The first bracket of &lt;script&gt; in the title becomes a typographic one, because Nikola's own themes put titles into scripts for Disqus. On a site without Disqus (COMMENT_SYSTEM in conf.py), you can put it back in the file.</source>
        <translation>Die erste Klammer von &lt;script&gt; im Titel wird typografisch, weil Nikolas eigene Themen Titel für Disqus in Skripte setzen. Auf einer Seite ohne Disqus (COMMENT_SYSTEM in conf.py) können Sie sie in der Datei zurücksetzen.</translation>
    </message>
    <message>
        <source>The folder of your posts, “{folder}”, cannot be read: {reason}. What is known of the posts was kept.</source>
        <translation>Der Ordner Ihrer Beiträge, „{folder}“, ist nicht lesbar: {reason}. Was von den Beiträgen bekannt ist, blieb erhalten.</translation>
    </message>
    <message>
        <source>The front matter cannot be read: in line {value}, {problem}. The text is kept as it is; mend that line to use title, date and labels again.</source>
        <translation>Der Vorspann ist nicht lesbar: in Zeile {value}, {problem}. Der Text bleibt, wie er ist; berichtigen Sie diese Zeile, um Titel, Datum und Schlagwörter wieder zu nutzen.</translation>
    </message>
    <message>
        <source>The front matter that begins in line 1 never ends. The text is kept as it is; put a line with --- under the last key.</source>
        <translation>Der Vorspann, der in Zeile 1 beginnt, endet nie. Der Text bleibt, wie er ist; setzen Sie eine Zeile mit --- unter den letzten Schlüssel.</translation>
    </message>
    <message>
        <source>The heading “{heading}” is left out: it has nothing below it.</source>
        <translation>Die Überschrift „{heading}“ fällt weg: unter ihr steht nichts.</translation>
    </message>
    <message>
        <source>The history could not be used ({error}). Your text is not concerned.</source>
        <translation>Der Verlauf war nicht zu benutzen ({error}). Ihren Text betrifft das nicht.</translation>
    </message>
    <message>
        <source>The history was written by a newer Linkwright. It is left as it is; nothing is added to it.</source>
        <translation>Der Verlauf stammt von einem neueren Linkwright. Er bleibt, wie er ist; nichts kommt hinzu.</translation>
    </message>
    <message>
        <source>The journal could not be emptied ({strerror}). The text in it comes back at the next start.</source>
        <translation>Das Journal war nicht zu leeren ({strerror}). Der Text darin kommt beim nächsten Start wieder.</translation>
    </message>
    <message>
        <source>The jump break is not kept.</source>
        <translation>Die Marke für „Weiterlesen“ geht verloren.</translation>
    </message>
    <message>
        <source>The language of code is not kept.</source>
        <translation>Die Sprache von Code geht verloren.</translation>
    </message>
    <message>
        <source>The link leads to a PDF file, not to a web page.</source>
        <translation>Der Link führt zu einer PDF-Datei, nicht zu einer Webseite.</translation>
    </message>
    <message>
        <source>The link leads to a file, not to a web page.</source>
        <translation>Der Link führt zu einer Datei, nicht zu einer Webseite.</translation>
    </message>
    <message>
        <source>The link leads to a picture, not to a web page.</source>
        <translation>Der Link führt zu einem Bild, nicht zu einer Webseite.</translation>
    </message>
    <message>
        <source>The link leads to a sound file, not to a web page.</source>
        <translation>Der Link führt zu einer Tondatei, nicht zu einer Webseite.</translation>
    </message>
    <message>
        <source>The link leads to a video file, not to a web page.</source>
        <translation>Der Link führt zu einem Video, nicht zu einer Webseite.</translation>
    </message>
    <message>
        <source>The link leads to the home page of the site.</source>
        <translation>Der Link führt zur Startseite der Website.</translation>
    </message>
    <message>
        <source>The list of recent files could not be kept ({strerror}). Your posts are not concerned.</source>
        <translation>Die Liste der letzten Dateien war nicht zu speichern ({strerror}). Ihre Beiträge betrifft das nicht.</translation>
    </message>
    <message>
        <source>The name of the publisher could not be kept in {_file} ({strerror}). It counts until Linkwright is closed.</source>
        <translation>Der Name des Mediums war in {_file} nicht zu speichern ({strerror}). Er gilt, bis Linkwright geschlossen wird.</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up.</source>
        <translation>Der Name {host} war nicht zu finden.</translation>
    </message>
    <message>
        <source>The page came so slowly that only a part of it was read.</source>
        <translation>Die Seite kam so langsam, dass nur ein Teil gelesen wurde.</translation>
    </message>
    <message>
        <source>The page does not exist (404).</source>
        <translation>Die Seite gibt es nicht (404).</translation>
    </message>
    <message>
        <source>The page does not exist any more ({status}).</source>
        <translation>Die Seite gibt es nicht mehr ({status}).</translation>
    </message>
    <message>
        <source>The page for the browser could not be written: {strerror}. The post itself is as it was.</source>
        <translation>Die Seite für den Browser war nicht zu schreiben: {strerror}. Der Beitrag selbst ist, wie er war.</translation>
    </message>
    <message>
        <source>The page gives two different titles.</source>
        <translation>Die Seite nennt zwei verschiedene Titel.</translation>
    </message>
    <message>
        <source>The page has been removed (410).</source>
        <translation>Die Seite wurde entfernt (410).</translation>
    </message>
    <message>
        <source>The page has moved for good.</source>
        <translation>Die Seite ist für immer umgezogen.</translation>
    </message>
    <message>
        <source>The page has moved: its address now leads to the home page.</source>
        <translation>Die Seite ist umgezogen: ihre Adresse führt jetzt zur Startseite.</translation>
    </message>
    <message>
        <source>The page is for subscribers only now ({status}).</source>
        <translation>Die Seite ist jetzt nur für Abonnenten ({status}).</translation>
    </message>
    <message>
        <source>The page names no title.</source>
        <translation>Die Seite nennt keinen Titel.</translation>
    </message>
    <message>
        <source>The page shows no headline without running its scripts.</source>
        <translation>Die Seite zeigt ohne ihre Skripte keine Schlagzeile.</translation>
    </message>
    <message>
        <source>The page shows no headline.</source>
        <translation>Die Seite zeigt keine Schlagzeile.</translation>
    </message>
    <message>
        <source>The picture at {url} is too large to be shown.</source>
        <translation>Das Bild unter {url} ist zu groß, um gezeigt zu werden.</translation>
    </message>
    <message>
        <source>The picture could not be saved in {value}: {strerror}. The post is as it was.</source>
        <translation>Das Bild war in {value} nicht zu speichern: {strerror}. Der Beitrag ist, wie er war.</translation>
    </message>
    <message>
        <source>The picture is larger than 40 MB.</source>
        <translation>Das Bild ist größer als 40 MB.</translation>
    </message>
    <message>
        <source>The picture {source} could not be copied to {parent}: {strerror}.</source>
        <translation>Das Bild {source} war nicht nach {parent} zu kopieren: {strerror}.</translation>
    </message>
    <message>
        <source>The picture {source} could not be copied to {parent}: {strerror}. The post itself was exported; please copy it by hand.</source>
        <translation>Das Bild {source} war nicht nach {parent} zu kopieren: {strerror}. Der Beitrag selbst wurde exportiert; bitte kopieren Sie es von Hand.</translation>
    </message>
    <message>
        <source>The picture {source} is not copied along: it is not there.</source>
        <translation>Das Bild {source} wird nicht mitkopiert: Es ist nicht da.</translation>
    </message>
    <message>
        <source>The picture {source} was not copied: it is not beside the post.</source>
        <translation>Das Bild {source} wurde nicht kopiert: es liegt nicht beim Beitrag.</translation>
    </message>
    <message>
        <source>The picture {source} was not copied: the post has no folder yet.</source>
        <translation>Das Bild {source} wurde nicht kopiert: der Beitrag hat noch keinen Ordner.</translation>
    </message>
    <message>
        <source>The picture's address redirects to one that is none.</source>
        <translation>Die Adresse des Bildes leitet zu einer weiter, die keine ist.</translation>
    </message>
    <message>
        <source>The post has no date, without which Nikola stops: please give it one.</source>
        <translation>Der Beitrag hat kein Datum, ohne das Nikola anhält: bitte geben Sie ihm eines.</translation>
    </message>
    <message>
        <source>The post has no date, without which Pelican stops: please give it one.</source>
        <translation>Der Beitrag hat kein Datum, ohne das Pelican anhält: bitte geben Sie ihm eines.</translation>
    </message>
    <message>
        <source>The post has no date: Jekyll takes it only as a draft, in the _drafts folder.</source>
        <translation>Der Beitrag hat kein Datum: Jekyll nimmt ihn nur als Entwurf, im Ordner _drafts.</translation>
    </message>
    <message>
        <source>The post has no date: the file says 1970, please set the date in Blogger.</source>
        <translation>Der Beitrag hat kein Datum: in der Datei steht 1970, bitte setzen Sie es in Blogger.</translation>
    </message>
    <message>
        <source>The preferences could not be saved in “{path}” ({strerror}). They hold until you close Linkwright; the saved ones are as before.</source>
        <translation>Die Einstellungen waren nicht in „{path}“ zu speichern ({strerror}). Sie gelten, bis Sie Linkwright schließen; die gespeicherten sind wie zuvor.</translation>
    </message>
    <message>
        <source>The preferences in “{path}” cannot be read ({error}). The usual ones are used.</source>
        <translation>Die Einstellungen in „{path}“ sind nicht lesbar ({error}). Die üblichen gelten.</translation>
    </message>
    <message>
        <source>The proxy could not reach {host}.</source>
        <translation>Der Proxy hat {host} nicht erreicht.</translation>
    </message>
    <message>
        <source>The proxy in the environment is a SOCKS proxy: not supported.</source>
        <translation>Der Proxy in der Umgebung ist ein SOCKS-Proxy: nicht unterstützt.</translation>
    </message>
    <message>
        <source>The proxy refuses to connect to {host} ({value}).</source>
        <translation>Der Proxy verbindet nicht mit {host} ({value}).</translation>
    </message>
    <message>
        <source>The proxy wants a log-in (407).</source>
        <translation>Der Proxy verlangt eine Anmeldung (407).</translation>
    </message>
    <message>
        <source>The shortcuts could not be saved in “{path}” ({strerror}). They hold until you close Linkwright; the saved ones are as before.</source>
        <translation>Die Tastenkürzel waren nicht in „{path}“ zu speichern ({strerror}). Sie gelten, bis Sie Linkwright schließen; die gespeicherten sind wie zuvor.</translation>
    </message>
    <message>
        <source>The site answered with an error ({status}).</source>
        <translation>Die Website antwortet mit einem Fehler ({status}).</translation>
    </message>
    <message>
        <source>The site asked for consent to cookies instead of showing the page.</source>
        <translation>Die Website wollte die Zustimmung zu Cookies, statt die Seite zu zeigen.</translation>
    </message>
    <message>
        <source>The site asked for proof that a person is reading, instead of showing the page.</source>
        <translation>Die Website wollte einen Nachweis, dass ein Mensch liest, statt die Seite zu zeigen.</translation>
    </message>
    <message>
        <source>The site asked to log in instead of showing the page.</source>
        <translation>Die Website wollte eine Anmeldung, statt die Seite zu zeigen.</translation>
    </message>
    <message>
        <source>The site asks for consent before it shows the page.</source>
        <translation>Die Website verlangt eine Zustimmung, bevor sie die Seite zeigt.</translation>
    </message>
    <message>
        <source>The site does not show the page to programs.</source>
        <translation>Die Website zeigt die Seite keinen Programmen.</translation>
    </message>
    <message>
        <source>The site may not show this page here (451).</source>
        <translation>Die Website darf diese Seite hier nicht zeigen (451).</translation>
    </message>
    <message>
        <source>The site refuses programs like this one (403).</source>
        <translation>Die Website weist Programme wie dieses ab (403).</translation>
    </message>
    <message>
        <source>The site refuses programs like this one (999).</source>
        <translation>Die Website weist Programme wie dieses ab (999).</translation>
    </message>
    <message>
        <source>The site showed an error page.</source>
        <translation>Die Website zeigte eine Fehlerseite.</translation>
    </message>
    <message>
        <source>The site shows this page to subscribers only ({status}).</source>
        <translation>Die Website zeigt diese Seite nur Abonnenten ({status}).</translation>
    </message>
    <message>
        <source>The site tells nothing of this post. Check the title.</source>
        <translation>Die Website sagt nichts über diesen Beitrag. Prüfen Sie den Titel.</translation>
    </message>
    <message>
        <source>The site wants a log-in (401).</source>
        <translation>Die Website verlangt eine Anmeldung (401).</translation>
    </message>
    <message>
        <source>The site wants a log-in before it shows the page.</source>
        <translation>Die Website verlangt eine Anmeldung, bevor sie die Seite zeigt.</translation>
    </message>
    <message>
        <source>The site wants proof that a person is asking.</source>
        <translation>Die Website will einen Nachweis, dass ein Mensch fragt.</translation>
    </message>
    <message>
        <source>The site wants to be paid (402).</source>
        <translation>Die Website will bezahlt werden (402).</translation>
    </message>
    <message>
        <source>The template could not be saved as “{path}” ({strerror}). The post is as it was.</source>
        <translation>Die Vorlage war nicht als „{path}“ zu speichern ({strerror}). Der Beitrag ist, wie er war.</translation>
    </message>
    <message>
        <source>The text could not be put into the bin ({strerror}).</source>
        <translation>Der Text war nicht in den Papierkorb zu legen ({strerror}).</translation>
    </message>
    <message>
        <source>The text could not be taken out of the bin ({strerror}).</source>
        <translation>Der Text war nicht aus dem Papierkorb zu holen ({strerror}).</translation>
    </message>
    <message>
        <source>The titles that links show under the pointer are not kept.</source>
        <translation>Die Titel, die Links unter dem Zeiger zeigen, gehen verloren.</translation>
    </message>
    <message>
        <source>There are too many copies of “{name}” already. Your text is still in the window: save it in another place.</source>
        <translation>Es gibt schon zu viele Kopien von „{name}“. Ihr Text ist noch im Fenster: speichern Sie ihn an einem anderen Ort.</translation>
    </message>
    <message>
        <source>There are too many copies of “{name}”. Nothing was changed.</source>
        <translation>Es gibt zu viele Kopien von „{name}“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is a profile {name} already. It was kept; please choose another name.</source>
        <translation>Es gibt schon ein Profil {name}. Es blieb erhalten; bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is already a file “{value}”. It was not overwritten; your text is still in the window.</source>
        <translation>Es gibt schon eine Datei „{value}“. Sie wurde nicht überschrieben; Ihr Text ist noch im Fenster.</translation>
    </message>
    <message>
        <source>There is no network; it is fetched when there is one.</source>
        <translation>Es gibt kein Netz; abgerufen wird, sobald es eines gibt.</translation>
    </message>
    <message>
        <source>There is no picture at {url} ({status}).</source>
        <translation>Unter {url} ist kein Bild ({status}).</translation>
    </message>
    <message>
        <source>There is no picture there: the server answered {status}.</source>
        <translation>Dort ist kein Bild: der Server antwortete {status}.</translation>
    </message>
    <message>
        <source>There is no running text on the page.</source>
        <translation>Auf der Seite ist kein laufender Text.</translation>
    </message>
    <message>
        <source>There is no shipped template {starter}. There are: {known_names}.</source>
        <translation>Es gibt keine mitgelieferte Vorlage {starter}. Es gibt: {known_names}.</translation>
    </message>
    <message>
        <source>There is no spelling dictionary for “{language}” on this machine. Install one, such as the package hunspell-{base}, or put its .aff and .dic files into {own}.</source>
        <translation>Auf diesem Rechner gibt es kein Wörterbuch für „{language}“. Installieren Sie eines, etwa das Paket hunspell-{base}, oder legen Sie seine Dateien .aff und .dic in {own}.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>This post cannot be exported: its quotes or lists are nested more than {MAX_LEVELS} levels deep. The post itself is unchanged; please take the markers off the innermost lines.</source>
        <translation>Dieser Beitrag lässt sich nicht exportieren: seine Zitate oder Listen sind mehr als {MAX_LEVELS} Ebenen tief verschachtelt. Der Beitrag selbst ist unverändert; bitte nehmen Sie die Zeichen von den innersten Zeilen.</translation>
    </message>
    <message>
        <source>This post is too long to be exported: it has more than a million characters or 50,000 lines. The post itself is unchanged; please divide it.</source>
        <translation>Dieser Beitrag ist zu lang für den Export: er hat mehr als eine Million Zeichen oder 50.000 Zeilen. Der Beitrag selbst ist unverändert; bitte teilen Sie ihn.</translation>
    </message>
    <message>
        <source>Videos become links.</source>
        <translation>Videos werden zu Links.</translation>
    </message>
    <message>
        <source>What is at {url} is no picture.</source>
        <translation>Was unter {url} steht, ist kein Bild.</translation>
    </message>
    <message>
        <source>What you ignore could not be kept ({strerror}). It holds until you close Linkwright; your posts are not concerned.</source>
        <translation>Was Sie ignorieren, war nicht zu speichern ({strerror}). Es gilt, bis Sie Linkwright schließen; Ihre Beiträge betrifft das nicht.</translation>
    </message>
    <message>
        <source>WordPress</source>
        <translation>WordPress</translation>
    </message>
    <message>
        <source>WordPress (blocks)</source>
        <translation>WordPress (Blöcke)</translation>
    </message>
    <message>
        <source>WordPress (classic HTML)</source>
        <translation>WordPress (klassisches HTML)</translation>
    </message>
    <message>
        <source>WordPress import file</source>
        <translation>WordPress-Importdatei</translation>
    </message>
    <message>
        <source>Your own rules in “{value}” cannot be used ({value_2}). Only the usual ones are.</source>
        <translation>Ihre eigenen Regeln in „{value}“ sind nicht brauchbar ({value_2}). Nur die üblichen gelten.</translation>
    </message>
    <message>
        <source>Your own template {name}.</source>
        <translation>Ihre eigene Vorlage {name}.</translation>
    </message>
    <message>
        <source>Your template {name} asks for the file {name_2}{value}, which is not in its folder.</source>
        <translation>Ihre Vorlage {name} verlangt die Datei {name_2}{value}, die nicht in ihrem Ordner liegt.</translation>
    </message>
    <message>
        <source>Your template {name} could not be filled in: the system starts no other process ({value}).</source>
        <translation>Ihre Vorlage {name} war nicht auszufüllen: das System startet keinen weiteren Prozess ({value}).</translation>
    </message>
    <message>
        <source>Your template {name} could not be read: {error}.</source>
        <translation>Ihre Vorlage {name} konnte nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>Your template {name} includes itself without end.</source>
        <translation>Ihre Vorlage {name} schließt sich selbst endlos ein.</translation>
    </message>
    <message>
        <source>Your template {name} is too large: more than a megabyte.</source>
        <translation>Ihre Vorlage {name} ist zu groß: mehr als ein Megabyte.</translation>
    </message>
    <message>
        <source>Your template {name} makes a text of more than {value} million characters. Please make what it repeats smaller.</source>
        <translation>Ihre Vorlage {name} ergibt einen Text von mehr als {value} Millionen Zeichen. Bitte verkleinern Sie, was sie wiederholt.</translation>
    </message>
    <message>
        <source>Your template {name} needs too much memory{value}. Please make what it repeats smaller.</source>
        <translation>Ihre Vorlage {name} braucht zu viel Speicher{value}. Bitte verkleinern Sie, was sie wiederholt.</translation>
    </message>
    <message>
        <source>Your template {name} was stopped by the system: it takes too much memory or time. Please make what it repeats smaller.</source>
        <translation>Ihre Vorlage {name} wurde vom System beendet: Sie braucht zu viel Speicher oder Zeit. Bitte verkleinern Sie, was sie wiederholt.</translation>
    </message>
    <message>
        <source>Your template {name} was stopped: it was not done after {LONGEST_S} seconds. Please look for a loop in it that goes on too long.</source>
        <translation>Ihre Vorlage {name} wurde beendet: Sie war nach {LONGEST_S} Sekunden nicht fertig. Bitte suchen Sie darin eine Schleife, die zu lange läuft.</translation>
    </message>
    <message>
        <source>Your text could not be kept in the journal ({strerror}). It is still in the window: save it.</source>
        <translation>Ihr Text war nicht im Journal aufzubewahren ({strerror}). Er ist noch im Fenster: speichern Sie ihn.</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>ein Teil des Pfades ist kein Ordner</translation>
    </message>
    <message>
        <source>has been revoked</source>
        <translation>wurde widerrufen</translation>
    </message>
    <message>
        <source>is made out to another name</source>
        <translation>lautet auf einen anderen Namen</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is too large for this disk</source>
        <translation>sie ist zu groß für diesen Datenträger</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>sie ist schreibgeschützt</translation>
    </message>
    <message>
        <source>its folder is not there any more</source>
        <translation>ihr Ordner ist nicht mehr da</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>ihre Verweise führen im Kreis</translation>
    </message>
    <message>
        <source>its name holds a character that no file name may hold</source>
        <translation>ihr Name enthält ein Zeichen, das kein Dateiname haben darf</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>ihr Name ist zu lang</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>der Datenträger lässt sich nur lesen</translation>
    </message>
    <message>
        <source>the disk does not answer properly</source>
        <translation>der Datenträger antwortet nicht richtig</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the drive is gone</source>
        <translation>das Laufwerk ist weg</translation>
    </message>
    <message>
        <source>the network folder cannot be reached</source>
        <translation>der Netzwerkordner ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>the network folder does not answer</source>
        <translation>der Netzwerkordner antwortet nicht</translation>
    </message>
    <message>
        <source>the network folder is gone</source>
        <translation>der Netzwerkordner ist weg</translation>
    </message>
    <message>
        <source>there is already a file of this name</source>
        <translation>es gibt schon eine Datei dieses Namens</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <source>was issued by an authority that this computer does not know</source>
        <translation>wurde von einer Stelle ausgestellt, die dieser Rechner nicht kennt</translation>
    </message>
    <message>
        <source>was made by the server itself, so nobody vouches for it</source>
        <translation>hat der Server selbst gemacht, niemand bürgt also dafür</translation>
    </message>
    <message>
        <source>you may not read or write there</source>
        <translation>Sie dürfen dort nicht lesen oder schreiben</translation>
    </message>
    <message>
        <source>you may not write in its folder</source>
        <translation>Sie dürfen in ihrem Ordner nicht schreiben</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>Ihr Anteil am Datenträger ist verbraucht</translation>
    </message>
    <message>
        <source>{hostname} redirects again and again.</source>
        <translation>{hostname} leitet immer wieder weiter.</translation>
    </message>
    <message>
        <source>{host} broke the connection off.</source>
        <translation>{host} hat die Verbindung abgebrochen.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>{host} has trouble of its own ({status}).</source>
        <translation>{host} hat selbst Schwierigkeiten ({status}).</translation>
    </message>
    <message>
        <source>{host} is inside your own computer or network{inside}, so it was not asked.</source>
        <translation>{host} liegt in Ihrem eigenen Rechner oder Netz{inside} und wurde darum nicht gefragt.</translation>
    </message>
    <message>
        <source>{host} is not a possible host name.</source>
        <translation>{host} kann kein Rechnername sein.</translation>
    </message>
    <message>
        <source>{host} redirects again and again.</source>
        <translation>{host} leitet immer wieder weiter.</translation>
    </message>
    <message>
        <source>{host} redirects to an address that cannot be read.</source>
        <translation>{host} leitet zu einer unlesbaren Adresse weiter.</translation>
    </message>
    <message>
        <source>{host} redirects to something that is not a web page.</source>
        <translation>{host} leitet zu etwas weiter, das keine Webseite ist.</translation>
    </message>
    <message>
        <source>{host} wants fewer requests.</source>
        <translation>{host} wünscht weniger Anfragen.</translation>
    </message>
    <message>
        <source>{path} could not be written: {strerror}.</source>
        <translation>{path} war nicht zu schreiben: {strerror}.</translation>
    </message>
    <message>
        <source>{reason} It was tried {value} times.</source>
        <translation>{reason} Es wurde {value}-mal versucht.</translation>
    </message>
    <message>
        <source>{url} redirects again and again.</source>
        <translation>{url} leitet immer wieder weiter.</translation>
    </message>
    <message>
        <source>{url} redirects to something that is no picture.</source>
        <translation>{url} leitet zu etwas weiter, das kein Bild ist.</translation>
    </message>
    <message>
        <source>{who} could not be reached.</source>
        <translation>{who} war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>{who} did not answer in time.</source>
        <translation>{who} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>{who} refused the connection.</source>
        <translation>{who} hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>“{label}” ({name}) is {value} in “{name_2}”, but must be {objection}. The usual value, {value_2}, is used.</source>
        <translation>„{label}“ ({name}) ist {value} in „{name_2}“, muss aber {objection} sein. Der übliche Wert, {value_2}, gilt.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file. Nothing was changed.</source>
        <translation>„{name}“ kann kein Dateiname sein. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” could not be copied: {strerror}. Nothing was changed.</source>
        <translation>„{name}“ war nicht zu kopieren: {strerror}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}. Nothing was added.</source>
        <translation>„{name}“ war nicht zu lesen: {reason}. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>“{name}” could not become “{name_2}”: {strerror}. Nothing was changed.</source>
        <translation>Aus „{name}“ konnte nicht „{name_2}“ werden: {strerror}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” is no file with links. Nothing was added.</source>
        <translation>„{name}“ ist keine Datei mit Links. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {value}. What was there before is as it was, and so is your post. Please choose another place.</source>
        <translation>„{path}“ war nicht zu schreiben: {value}. Was vorher da war, ist unverändert, Ihr Beitrag ebenso. Bitte wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“{value}” could not be opened: {value_2}. Nothing was changed.</source>
        <translation>„{value}“ war nicht zu öffnen: {value_2}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{value}” could not be saved: {reason}. The old file is untouched and your text is still in the window. Save it in another place.</source>
        <translation>„{value}“ war nicht zu speichern: {reason}. Die alte Datei ist unberührt, und Ihr Text ist noch im Fenster. Speichern Sie ihn an einem anderen Ort.</translation>
    </message>
    <message>
        <source>“{value}” is being saved by another program. It was not saved here; your text is still in the window. Try again.</source>
        <translation>„{value}“ wird gerade von einem anderen Programm gespeichert. Hier wurde nicht gespeichert; Ihr Text ist noch im Fenster. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{value}” is too large for a post ({value_2} MB). Nothing was changed.</source>
        <translation>„{value}“ ist zu groß für einen Beitrag ({value_2} MB). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{value}” is {kind}. Nothing was changed. Choose a text file.</source>
        <translation>„{value}“ ist {kind}. Nichts wurde geändert. Wählen Sie eine Textdatei.</translation>
    </message>
    <message>
        <source>“{value}” was changed by another program. It was not saved; your text is still in the window.</source>
        <translation>„{value}“ wurde von einem anderen Programm geändert. Es wurde nicht gespeichert; Ihr Text ist noch im Fenster.</translation>
    </message>
    <message>
        <source>“{word}” could not be added to {path}: {error}. It counts as right until you quit.</source>
        <translation>„{word}“ war nicht in {path} aufzunehmen: {error}. Es gilt als richtig, bis Sie beenden.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Drucken...</translation>
    </message>
    <message>
        <source>In the list of links</source>
        <translation>In der Linkliste</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>No action has these words.</source>
        <translation>Keine Aktion hat diese Wörter.</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What every key does, menu by menu</source>
        <translation>Was jede Taste tut, Menü für Menü</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Tasten:</translation>
    </message>
    <message>
        <source>About these keys</source>
        <translation>Über diese Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>All actions get theirs back</source>
        <translation>Alle Aktionen bekommen ihre zurück</translation>
    </message>
    <message>
        <source>Also the keys of “{action}”</source>
        <translation>Auch die Tasten von „{action}“</translation>
    </message>
    <message>
        <source>Choose one to change its keys below</source>
        <translation>Eine wählen, um ihre Tasten unten zu ändern</translation>
    </message>
    <message>
        <source>Give this action its own back</source>
        <translation>Dieser Aktion ihre eigenen zurückgeben</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys of the action</source>
        <translation>Tasten der Aktion</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Press the keys that the action shall have</source>
        <translation>Die Tasten drücken, die die Aktion haben soll</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>The other action has no keys then</source>
        <translation>Die andere Aktion hat dann keine Tasten</translation>
    </message>
    <message>
        <source>These are also the keys of “{action}”: neither of them works.</source>
        <translation>Dies sind auch die Tasten von „{action}“: keine von beiden wirkt.</translation>
    </message>
    <message>
        <source>These are the keys of “{action}”.</source>
        <translation>Dies sind die Tasten von „{action}“.</translation>
    </message>
    <message>
        <source>This key is for writing. Press it together with Ctrl or Alt.</source>
        <translation>Diese Taste ist zum Schreiben da. Drücken Sie sie mit Strg oder Alt.</translation>
    </message>
    <message>
        <source>Use Them Here</source>
        <translation>Hier benutzen</translation>
    </message>
    <message>
        <source>Usual Keys</source>
        <translation>Übliche Tasten</translation>
    </message>
</context>
<context>
    <name>SidePanes</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Check ({count})</source>
        <translation>Prüfung ({count})</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Side panes</source>
        <translation>Seitenbereiche</translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>SpellerProcess</name>
    <message>
        <source>Spelling is not checked: the dictionary {path} made the checker stop.</source>
        <translation>Die Rechtschreibung wird nicht geprüft: das Wörterbuch {path} hat die Prüfung angehalten.</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>&amp;Add “{word}” to My Words</source>
        <translation>„{word}“ &amp;zu meinen Wörtern</translation>
    </message>
    <message>
        <source>I&amp;gnore in This Post</source>
        <translation>&amp;In diesem Beitrag ignorieren</translation>
    </message>
    <message>
        <source>Looking for suggestions …</source>
        <translation>Vorschläge werden gesucht …</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>No wrong word was found</source>
        <translation>Kein falsches Wort gefunden</translation>
    </message>
    <message>
        <source>Spelling suggestions</source>
        <translation>Vorschläge zur Rechtschreibung</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln Link</numerusform>
            <numerusform>%Ln Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s), {titled} with titles</source>
        <translation>
            <numerusform>%Ln Link, {titled} mit Titel</numerusform>
            <numerusform>%Ln Links, {titled} mit Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quoted</source>
        <translation>
            <numerusform>%Ln zitiert</numerusform>
            <numerusform>%Ln zitiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Link count</source>
        <translation>Zahl der Links</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>Stand der Sicherung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Word count</source>
        <translation>Zahl der Wörter</translation>
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
        <translation>Die Vorlage liegt in {path}</translation>
    </message>
</context>
<context>
    <name>TemplateChooser</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;New Post</source>
        <translation>&amp;Neuer Beitrag</translation>
    </message>
    <message>
        <source>(title still to come)</source>
        <translation>(Titel kommt noch)</translation>
    </message>
    <message>
        <source>Enter begins a post with the chosen one</source>
        <translation>Eingabe beginnt einen Beitrag mit der gewählten</translation>
    </message>
    <message>
        <source>New from Template</source>
        <translation>Neu aus Vorlage</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Text of the new post</source>
        <translation>Text des neuen Beitrags</translation>
    </message>
    <message>
        <source>Title of the new post</source>
        <translation>Titel des neuen Beitrags</translation>
    </message>
    <message>
        <source>What the chosen template begins with</source>
        <translation>Womit die gewählte Vorlage beginnt</translation>
    </message>
    <message>
        <source>What the template is for</source>
        <translation>Wofür die Vorlage ist</translation>
    </message>
    <message>
        <source>{name} (yours)</source>
        <translation>{name} (Ihre)</translation>
    </message>
</context>
<context>
    <name>TemplateNaming</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Name of the template:</source>
        <translation>&amp;Name der Vorlage:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Keep the &amp;links of its lists</source>
        <translation>&amp;Die Links der Listen behalten</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Save as Template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Title, headings and text go into it; the date is that of each new post.</source>
        <translation>Titel, Überschriften und Text kommen hinein; das Datum ist das jedes neuen Beitrags.</translation>
    </message>
    <message>
        <source>What becomes of the post</source>
        <translation>Was aus dem Beitrag wird</translation>
    </message>
    <message>
        <source>What it is called in the menu</source>
        <translation>Wie sie im Menü heißt</translation>
    </message>
    <message>
        <source>Your template of this name is replaced.</source>
        <translation>Ihre Vorlage dieses Namens wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>A lead story, then briefs by region. Lines are sentences; their sources stay hidden.</source>
        <translation>Ein Aufmacher, dann Kurzmeldungen nach Regionen. Zeilen sind Sätze; ihre Quellen bleiben verborgen.</translation>
    </message>
    <message>
        <source>A numbered list without sources, with a remark behind each line.</source>
        <translation>Eine nummerierte Liste ohne Quellen, mit einer Bemerkung hinter jeder Zeile.</translation>
    </message>
    <message>
        <source>A picture, a video, a quote or a link, and what you say about it.</source>
        <translation>Ein Bild, ein Video, ein Zitat oder ein Link und was Sie dazu sagen.</translation>
    </message>
    <message>
        <source>An issue with its number, fixed headings, the quote of the week and thanks.</source>
        <translation>Eine Ausgabe mit Nummer, festen Überschriften, dem Zitat der Woche und Dank.</translation>
    </message>
    <message>
        <source>Assorted links</source>
        <translation>Gemischte Links</translation>
    </message>
    <message>
        <source>Commentaries, opinions and editorials</source>
        <translation>Kommentare, Meinungen und Leitartikel</translation>
    </message>
    <message>
        <source>Lines that name the author and the publication.</source>
        <translation>Zeilen, die Autor und Medium nennen.</translation>
    </message>
    <message>
        <source>Links by section, with the source in plain words, who sent it, and a remark.</source>
        <translation>Links nach Abschnitten, mit der Quelle in Worten, wer ihn schickte, und einer Bemerkung.</translation>
    </message>
    <message>
        <source>One item and your comment</source>
        <translation>Ein Stück und Ihr Kommentar</translation>
    </message>
    <message>
        <source>One story with its source, an excerpt and your remark, then more news on it.</source>
        <translation>Eine Geschichte mit Quelle, Auszug und Ihrer Bemerkung, dann mehr Nachrichten dazu.</translation>
    </message>
    <message>
        <source>One subject on one day. Clusters of lines are set apart by blank lines.</source>
        <translation>Ein Thema an einem Tag. Zeilengruppen sind durch Leerzeilen getrennt.</translation>
    </message>
    <message>
        <source>Sectioned links</source>
        <translation>Links in Abschnitten</translation>
    </message>
    <message>
        <source>Story and more news</source>
        <translation>Geschichte und mehr Nachrichten</translation>
    </message>
    <message>
        <source>Subject update</source>
        <translation>Stand eines Themas</translation>
    </message>
    <message>
        <source>Weekly newsletter</source>
        <translation>Wochenbrief</translation>
    </message>
    <message>
        <source>World news briefs</source>
        <translation>Kurzmeldungen aus aller Welt</translation>
    </message>
</context>
<context>
    <name>TitleEditor</name>
    <message>
        <source>Other titles</source>
        <translation>Andere Titel</translation>
    </message>
    <message>
        <source>Other titles of the page (Down)</source>
        <translation>Andere Titel der Seite (Pfeil ab)</translation>
    </message>
    <message>
        <source>Press the Down arrow for other titles.</source>
        <translation>Pfeil nach unten bietet andere Titel.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Post title</source>
        <translation>Titel des Beitrags</translation>
    </message>
    <message>
        <source>The headline; Enter goes on to the text</source>
        <translation>Die Überschrift; Eingabe führt weiter zum Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>VersionBrowser</name>
    <message>
        <source>&amp;Compare with the text now</source>
        <translation>&amp;Mit dem jetzigen Text vergleichen</translation>
    </message>
    <message>
        <source>The chosen one is shown beside the list</source>
        <translation>Die gewählte steht neben der Liste</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>in the text now</source>
        <translation>im jetzigen Text</translation>
    </message>
    <message>
        <source>in this version</source>
        <translation>in dieser Fassung</translation>
    </message>
</context>
<context>
    <name>WarningModel</name>
    <message>
        <source>Line {line} · {rule}</source>
        <translation>Zeile {line} · {rule}</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Zeile {line}: {sentence}</translation>
    </message>
    <message>
        <source>Line {line}: {sentence} Remedy: {remedy}</source>
        <translation>Zeile {line}: {sentence} Abhilfe: {remedy}</translation>
    </message>
</context>
<context>
    <name>WelcomeBar</name>
    <message>
        <source>1. Paste addresses you copied</source>
        <translation>1. Kopierte Adressen einfügen</translation>
    </message>
    <message>
        <source>2. Make the chosen link the lead</source>
        <translation>2. Den gewählten Link zum Aufmacher machen</translation>
    </message>
    <message>
        <source>3. Copy the post for a blog</source>
        <translation>3. Den Beitrag für ein Blog kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Dismiss the welcome</source>
        <translation>Die Begrüßung verwerfen</translation>
    </message>
    <message>
        <source>This is a sample post: change what you like. Three things to try:</source>
        <translation>Dies ist ein Beispielbeitrag: ändern Sie, was Sie mögen. Drei Dinge zum Ausprobieren:</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>There is no lead to lead on from, or the line stands there already.</source>
        <translation>Es gibt keinen Aufmacher zum Weiterführen, oder die Zeile steht schon da.</translation>
    </message>
</context>
<context>
    <name>_LossLine</name>
    <message numerus="yes">
        <source>%Ln thing(s) will be different there</source>
        <translation>
            <numerusform>%Ln Punkt wird dort anders sein</numerusform>
            <numerusform>%Ln Punkte werden dort anders sein</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or hide what this form cannot say</source>
        <translation>Zeigen oder verbergen, was diese Form nicht sagen kann</translation>
    </message>
    <message>
        <source>What is not kept</source>
        <translation>Was nicht erhalten bleibt</translation>
    </message>
</context>
<context>
    <name>_Target</name>
    <message>
        <source>Move to “{list}”</source>
        <translation>Nach „{list}“ bewegen</translation>
    </message>
</context>
<context>
    <name>_TwoColumnCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
</TS>
