<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>A desktop editor for people who write link roundups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Linkwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC licence).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT licence. Made with Qt {version} and PySide6 (LGPL).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeSteps</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To another difference ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go to the Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore This One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Never Check for This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the remedy (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this one alone in this post (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mended: {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of things to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n Ignored Finding(s) Again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Things to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles, sources, links, pictures and words are checked while you write.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark has no partner, or nothing to quote: “{found}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word stands twice in a row: “{found}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for telephones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dash with nothing behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubled word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the second one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading with nothing below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join it to the line above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {detail} has the same headline already: “{found}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {detail} leads to the same page already: “{found}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link behind a wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link that leads to a front page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long excerpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the two lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is named for “{found}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture without credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture without description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the dash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the empty quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the full stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature in the place of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source on a line of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has tracking in it: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The excerpt has {found} words; you allow {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has moved to {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {found} does not say whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {found} has no words for those who cannot see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is marked as published, but its date is still to come: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title ends in a full stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing behind the dash of “{found}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing below the heading “{found}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address has no title yet: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address leads to the front page of its site now: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the address of the telephone's form of the page: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quote is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title with a full stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking in an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaired quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} · %n thing(s) to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{found}” is a signature; the publisher's name belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” is still to be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” is what the address suggests; the page may say it otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” stands on a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommentsDialog</name>
    <message numerus="yes">
        <source>%n comment(s) on “{title}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in answer to {author}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountBadge</name>
    <message>
        <source>{button}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>It is kept as well: should Linkwright end, it comes back at the next start. You can go on; it is safest to save and start Linkwright again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Linkwright. Your text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>+ date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date the post now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it by today’s date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set post date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the post is dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{written} (not a date)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) alike …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscardedDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete for Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take It Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing was discarded lately. What you do not save stays here for %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover Discarded Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. Its file: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiskWatch</name>
    <message>
        <source>“{name}” is not in its folder any more. Your text is still here: saving writes it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExcerptDialog</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is on the clipboard, a paragraph a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the page at {host} ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post has no lead to quote from. Paste the paragraphs that you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the excerpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {most} words: more than you allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} You can paste the paragraphs that you want.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln picture(s) will be copied beside the file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) will be copied to {folder}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy and preview posts like this too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Two hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py Instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies and the preview take this form as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the post on the clipboard in this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the Check pane what there is to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hyphens show as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an em dash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an en dash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two hyphens, as typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportRuns</name>
    <message>
        <source>That did not work; the log says why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The new profile is {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FetchProgress</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; nothing that is in the post changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureActs</name>
    <message>
        <source>Reading the picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure was put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture stays on the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureDialog</name>
    <message>
        <source> pixels wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep a copy beside the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source link:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file, or an address on the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;redit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest width in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from: https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose picture it is: Reuters, AFP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message numerus="yes">
        <source>%n more: see File, Open Recent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A copy is in {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindDesk</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FocusMode</name>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} brings everything back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore This Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring is one step: undo takes it back. All versions of the last day are kept, then one an hour, one a day, one a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version yet. One is kept whenever the post is saved or exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n HTML file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Markdown file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of Blogger</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export file(s) of WordPress</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Posts go to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show Report File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Update posts that have changed at their source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup, an export file, or a folder of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups and posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blogger backups (feed.atom of Google Takeout, or the old XML file), WordPress export files, sites of Hugo, Jekyll, Pelican and Nikola, HTML files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;File...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose F&amp;older...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each post becomes one Markdown file. What was imported before is not added again, and no file that you have edited is written over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or folder to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mport from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the posts that are there...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts that you have edited since they were imported are never written over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping. What was imported stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakeCommands</name>
    <message>
        <source>Add All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the links…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelButton</name>
    <message>
        <source>Label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to remove the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the label “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelLine</name>
    <message>
        <source>New label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelsField</name>
    <message>
        <source>+ label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post labels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Usual Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineStyleButton</name>
    <message>
        <source>How the lines of the shown list are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line style: {name} ▾</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineStyles</name>
    <message>
        <source>1. Title. Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author, Source: Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: Title (source in bold)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title (Author, Source)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title (Source)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title - Author, Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title -- Author, Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title -- Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title -- Source editorial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title Source (Tipster). Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title via Someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title. (source hidden)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkIntake</name>
    <message numerus="yes">
        <source>%n link(s) merged with those in the post.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, not web addresses: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That holds {count} links. Add all of them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no link in that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message>
        <source>All links lead where they should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking links: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting the links that you copy in other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching is done. Links without a title: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching titles: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading of the list:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List without a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No links in this list yet.

Paste or drop addresses, one or fifty: their titles and sources are fetched, and each becomes a line of the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at: {sure}. Could not be checked: {unsure}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>(from the address)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not in the text yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also in another list of this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also in this post, in “{list}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also linked {when} in “{post}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be checked: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found, and not in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly the same headline {when} in “{post}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no title found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, then paste the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>please check the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page's title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same address stands above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site shows a wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the new address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting: no title yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting: offline, will retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}, tried again at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>&amp;Collect from the Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Line Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New List...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Time, &amp;Newest First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Time, &amp;Oldest First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort, line style, more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists of this post, by their headings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListKeys</name>
    <message>
        <source>Add the links on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can be done to the selected links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the addresses of the selected links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the title; confirm what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave everything as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected links down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected links up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the source, then to the next title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the selected links in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next link as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the selected links to the first list; 2 to the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a title is edited: other titles of the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListTargets</name>
    <message>
        <source>Other lists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossList</name>
    <message numerus="yes">
        <source>%Ln thing(s) of this post will be different:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this post is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copy Post for &amp;{blog}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Post for the &amp;Blog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for Blog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for {blog}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;Log Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Linkwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose with a Preview...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collect from the Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Every Word Capitalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Excerpt of the Lead...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch Missing Titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Figure...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a Command...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow the System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of This Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New List...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Profile From...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Wrong Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry What Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sentence Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Short Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the Folder of Your Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Suggestions for the Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title Case, Small Words in Lower Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add every link that you copy in another program, until this is turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a remark of yours with your signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the posts of another program, a blog or a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulleted Li&amp;st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;heck Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy Post As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the paragraphs of the lead's page that the post quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comm&amp;ents...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Lin&amp;k List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Post for the &amp;Blog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do anything that the menus offer by typing a few letters of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PD&amp;F...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus &amp;Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the long addresses of links in every line but the one being edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a copy that has no file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML &amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide everything but the text, until this is chosen again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead on from the excerpt to the whole story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a link of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the Link the Lead &amp;Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from &amp;Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer other words for the wrong word at the caret, or for the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;Sample Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Preview in a &amp;Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as Plain Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the words alone, without links and emphasis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preference&amp;s...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview as on a P&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview the Sou&amp;rce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print Previe&amp;w...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pu&amp;blishers...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a picture with its caption, or change the one at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the list that you are at on the clipboard, as formatted text and as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the whole post on the clipboard as your blog takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eplace...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert to Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;More Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover &amp;Discarded Text...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Cop&amp;y...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Te&amp;mplate...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how sites are called behind their links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search Posts and &amp;Links...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;Log Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the readers' comments on this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text that an export writes in place of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spellin&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start another post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was not saved in the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the chosen link at the top of the post, with room for its excerpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the post as pages of a PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the post to a file in the form that a blog or a program takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewProfileDialog</name>
    <message>
        <source>&amp;Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile of your own is a text file with the form of your blog in it. It begins as a copy of a shipped one, in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My blog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewSiteBar</name>
    <message numerus="yes">
        <source>+%n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A new site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the site so from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask about this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go by what its pages say, and do not ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site is not in the table of publishers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site} is called</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelFooter</name>
    <message>
        <source>+ New list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a heading and a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Plain &amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the titles of the bare addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find dead and moved links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again to fetch what failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteBox</name>
    <message>
        <source>Paste links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or drop addresses, or type one and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or drop links here — one or many (Ctrl+Shift+V)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message>
        <source>This pattern cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern takes too many steps. Please write it more narrowly.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Drawings (SVG) can hold programs and are not taken. Save it as PNG and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is larger than 60 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is {width} × {height} pixels large, which is too much to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no picture that can be used. JPEG, PNG, WebP and GIF can; others have to be converted first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostActs</name>
    <message>
        <source>Name of the file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post is open. Open or begin another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be moved to the trash. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostCopies</name>
    <message numerus="yes">
        <source>List copied, with %Ln line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Post copied for {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post copied for {profile}. {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Post copied for {profile}. {loss} (and %Ln more, see the preview)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no list to copy in this post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostEditor</name>
    <message>
        <source>Post text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Markdown text of the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write here, or paste addresses into the list of links.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostExports</name>
    <message>
        <source>Exported to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {path}. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported to {path}. {problem} (and %Ln more)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostFiles</name>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Your text was saved beside it as “{copy}”, and you go on in that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostHead</name>
    <message>
        <source>Front matter error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostPrinting</name>
    <message>
        <source>Print Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post went to {printer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostWords</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostsPanel</name>
    <message numerus="yes">
        <source>%n post(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drafts. A new post is one until it is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No posts yet.

Those that you save in “{folder}” are listed here. The folder can be another one: see the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{typed}”.

Every word must be in a post or its links; fewer words or beginnings of words find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is published yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is scheduled. A post with a date to come is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading posts: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search posts and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest {count} are shown. More words find fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your posts are being read…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencePage</name>
    <message>
        <source>Reset This Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the page “{page}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>A link that stands in one of your posts of these last days is marked. 0 marks none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote with more words is marked. 0 allows any number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds every address that you copy in another program, until you turn it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how a new site is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks once about each site that is not in the table of publishers, in a line above the links. Nothing waits for the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of words in capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that are turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect links from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns every link to another site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashes by profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to look back for repeated links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch missing titles when a post is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings with nothing below them do not go into exports and the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts inside your network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the lines of new lists are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a new tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In points. 0 means a size that goes with the system's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the same tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out empty sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load pictures from the web in the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of checks, parted by commas. “Rules” in the Check pane turns them on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never more than one from the same site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of menus and messages. Counts when Linkwright is started the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the last post again at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise links without a title wait until you ask for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise the window begins with a new post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise they are taken for acronyms, such as NATO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages fetched at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation of links (rel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tracking from addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of your remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites of your own office or home whose pages may be fetched, such as wiki.example.com, with spaces between them. All other links into your network are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands below an excerpt and links to the address of the lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes parameters such as utm_source off the addresses that you add. Gift and share tokens stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size in the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pane and the page in the browser then ask the sites that a post names. Otherwise the preview asks nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of the system, or always light, dark or with high contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlines words that the dictionary of the post's language does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What readers see for “--”: the two characters, or a dash for the profiles named here, such as “blogger=em hugo=en”. The export dialog has it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your own remarks in a post begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “Copy for the blog” copies and the export dialog proposes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where links open (target)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where new posts are saved, and whose posts are listed and searched. Empty means “Linkwright” in your documents folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in an excerpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that lead on to the whole story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on every link to another site, for example nofollow. Usually empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Kept in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preference has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the preferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previewed form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form that is previewed, and that copies take</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Nothing to see yet. What you write appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture on the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a player: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no picture at {address}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewRenders</name>
    <message>
        <source>The preview could not be made; the log says why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublisherDialog</name>
    <message numerus="yes">
        <source>%n name(s) of your own</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add a Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset All...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call all sites as Linkwright does?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search sites and names</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This takes away %n name(s) of your own, and brings removed ones back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublisherForm</name>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use the Shipped Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands behind a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For long lists; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the pages of the site say how it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hort form:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ite:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites are written like example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is in the table: this takes the place of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example.com, or an address of the site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublisherModel</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linkwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep My Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the Other Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name is there, and it is not as an export of this program left it. Later exports of this post to the same place do not ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the saved version of “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading it shows what is in the file now; undo then starts anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost whatever you choose: a version that is replaced stays in the history, a text that is discarded can be recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts (*.md *.markdown *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;Elsewhere...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves your text beside the file, under a name of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed since then goes to the bin, where you can take it back for 30 days: File, Recover Discarded Text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you discard can be taken back for 30 days: File, Recover Discarded Text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have changed it here as well. Keeping your text leaves the file alone until you save; text that is discarded by loading can be recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>As it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a version was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded after a crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up for the file’s version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left behind by a crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved when it was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverted to the saved version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep in This List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n other text(s) that had not been saved when Linkwright ended can be recovered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Linkwright ended before this was saved, and its file is not there any more. Your text of {time} is back: saving writes the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linkwright ended before this was saved. Your text of {time} is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text was damaged when Linkwright ended. This is all there is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryActs</name>
    <message>
        <source>The version is restored. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open in another window as well. Neither overwrites the other: whoever saves second is asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard My Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore My Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linkwright ended before “{name}” was saved, and the file was changed by another program since. Nothing is lost whatever you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text That Was Not Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowCommands</name>
    <message numerus="yes">
        <source>%n link(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) moved to “{list}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>List without a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened the first {count} links of the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link has no title yet: fetch or type one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit &amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit &amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make This the &amp;Lead Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;Post That Has It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain &amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowSources</name>
    <message>
        <source>Links to {site} are from “{name}” from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the S&amp;ite...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;member “{name}” for {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember for {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should links to {site} always be from “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take S&amp;ource</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedState</name>
    <message>
        <source>Changes not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {time}, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>&amp;Print...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>&amp;Keys:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions get theirs back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also the keys of “{action}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this action its own back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other action has no keys then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are also the keys of “{action}”: neither of them works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the keys of “{action}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is for writing. Press it together with Ctrl or Alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Them Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanes</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side panes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpellerProcess</name>
    <message>
        <source>Spelling is not checked: the dictionary {path} made the checker stop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>&amp;Add “{word}” to My Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;gnore in This Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for suggestions …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wrong word was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s), {titled} with titles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quoted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {chosen}, {links}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {quoted}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateActs</name>
    <message>
        <source>The template is in {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateChooser</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(title still to come)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the new post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the new post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the template is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (yours)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateNaming</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the template:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the &amp;links of its lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, headings and text go into it; the date is that of each new post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your template of this name is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>A lead story, then briefs by region. Lines are sentences; their sources stay hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A numbered list without sources, with a remark behind each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture, a video, a quote or a link, and what you say about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issue with its number, fixed headings, the quote of the week and thanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assorted links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commentaries, opinions and editorials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that name the author and the publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links by section, with the source in plain words, who sent it, and a remark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One item and your comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One story with its source, an excerpt and your remark, then more news on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One subject on one day. Clusters of lines are set apart by blank lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sectioned links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story and more news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>World news briefs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleEditor</name>
    <message>
        <source>Other titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other titles of the page (Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the Down arrow for other titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Post title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionBrowser</name>
    <message>
        <source>&amp;Compare with the text now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the text now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WarningModel</name>
    <message>
        <source>Line {line} · {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {sentence} Remedy: {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeBar</name>
    <message>
        <source>1. Paste addresses you copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Make the chosen link the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Copy the post for a blog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sample post: change what you like. Three things to try:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>There is no lead to lead on from, or the line stands there already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_LossLine</name>
    <message numerus="yes">
        <source>%Ln thing(s) will be different there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Target</name>
    <message>
        <source>Move to “{list}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_TwoColumnCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
