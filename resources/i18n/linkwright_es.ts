<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A desktop editor for people who write link roundups.</source>
        <translation>Un editor para quienes escriben recopilaciones de enlaces.</translation>
    </message>
    <message>
        <source>About Linkwright</source>
        <translation>Acerca de Linkwright</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC licence).</source>
        <translation>Iconos: Lucide (licencia ISC).</translation>
    </message>
    <message>
        <source>MIT licence. Made with Qt {version} and PySide6 (LGPL).</source>
        <translation>Licencia MIT. Hecho con Qt {version} y PySide6 (LGPL).</translation>
    </message>
</context>
<context>
    <name>ChangeSteps</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>The one text left, the other right of it</source>
        <translation>Un texto a la izquierda, el otro a la derecha</translation>
    </message>
    <message>
        <source>To another difference ({keys})</source>
        <translation>A otra diferencia ({keys})</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n cosa que revisar</numerusform>
            <numerusform>%n cosas que revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go to the Place</source>
        <translation>&amp;Ir al lugar</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>I&amp;gnorar</translation>
    </message>
    <message>
        <source>&amp;Ignore This One</source>
        <translation>Ignorar &amp;esta</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>&amp;Corregir</translation>
    </message>
    <message>
        <source>&amp;Never Check for This</source>
        <translation>&amp;No comprobar esto nunca</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Reglas</translation>
    </message>
    <message>
        <source>Apply the remedy (Ctrl+Enter)</source>
        <translation>Aplicar el remedio (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Check panel</source>
        <translation>Panel de comprobación</translation>
    </message>
    <message>
        <source>Choose what is checked</source>
        <translation>Elegir qué se comprueba</translation>
    </message>
    <message>
        <source>Enter goes to the place, Ctrl+Enter mends it, Del ignores it.</source>
        <translation>Intro va al lugar, Ctrl+Intro corrige, Supr ignora.</translation>
    </message>
    <message>
        <source>Leave this one alone in this post (Del)</source>
        <translation>Dejar esta en paz en esta entrada (Supr)</translation>
    </message>
    <message>
        <source>Mended: {remedy}</source>
        <translation>Corregido: {remedy}</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nada que corregir</translation>
    </message>
    <message>
        <source>Number of things to look at</source>
        <translation>Número de cosas que revisar</translation>
    </message>
    <message numerus="yes">
        <source>Show %n Ignored Finding(s) Again</source>
        <translation>
            <numerusform>Mostrar de nuevo %n hallazgo ignorado</numerusform>
            <numerusform>Mostrar de nuevo %n hallazgos ignorados</numerusform>
        </translation>
    </message>
    <message>
        <source>Things to look at</source>
        <translation>Cosas que revisar</translation>
    </message>
    <message>
        <source>Titles, sources, links, pictures and words are checked while you write.</source>
        <translation>Títulos, fuentes, enlaces, imágenes y palabras se comprueban mientras escribe.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n cosa que revisar</numerusform>
            <numerusform>%n cosas que revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark has no partner, or nothing to quote: “{found}”.</source>
        <translation>Una comilla no tiene pareja, o nada que citar: «{found}».</translation>
    </message>
    <message>
        <source>A word stands twice in a row: “{found}”.</source>
        <translation>Una palabra está dos veces seguidas: «{found}».</translation>
    </message>
    <message>
        <source>Address for telephones</source>
        <translation>Dirección para teléfonos</translation>
    </message>
    <message>
        <source>Bare address</source>
        <translation>Dirección sin título</translation>
    </message>
    <message>
        <source>Clean the address</source>
        <translation>Limpiar la dirección</translation>
    </message>
    <message>
        <source>Dash with nothing behind</source>
        <translation>Guion sin nada detrás</translation>
    </message>
    <message>
        <source>Dead link</source>
        <translation>Enlace muerto</translation>
    </message>
    <message>
        <source>Doubled word</source>
        <translation>Palabra repetida</translation>
    </message>
    <message>
        <source>Drop the second one</source>
        <translation>Quitar la segunda</translation>
    </message>
    <message>
        <source>Empty quote</source>
        <translation>Cita vacía</translation>
    </message>
    <message>
        <source>Guessed title</source>
        <translation>Título adivinado</translation>
    </message>
    <message>
        <source>Heading with nothing below</source>
        <translation>Encabezado sin contenido</translation>
    </message>
    <message>
        <source>Join it to the line above</source>
        <translation>Unirla a la línea de arriba</translation>
    </message>
    <message>
        <source>Left to fill in</source>
        <translation>Por rellenar</translation>
    </message>
    <message>
        <source>Line {detail} has this headline already, or nearly the same: “{found}”.</source>
        <translation>La línea {detail} ya tiene este titular, o casi el mismo: «{found}».</translation>
    </message>
    <message>
        <source>Line {detail} leads to the same page already: “{found}”.</source>
        <translation>La línea {detail} ya lleva a la misma página: «{found}».</translation>
    </message>
    <message>
        <source>Link behind a wall</source>
        <translation>Enlace tras un muro</translation>
    </message>
    <message>
        <source>Link that leads to a front page</source>
        <translation>Enlace que lleva a una portada</translation>
    </message>
    <message>
        <source>Long excerpt</source>
        <translation>Extracto largo</translation>
    </message>
    <message>
        <source>Merge the two lines</source>
        <translation>Unir las dos líneas</translation>
    </message>
    <message>
        <source>Missing source</source>
        <translation>Falta la fuente</translation>
    </message>
    <message>
        <source>Moved page</source>
        <translation>Página movida</translation>
    </message>
    <message>
        <source>No source is named for “{found}”.</source>
        <translation>No se nombra fuente para «{found}».</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Picture without credit</source>
        <translation>Imagen sin crédito</translation>
    </message>
    <message>
        <source>Picture without description</source>
        <translation>Imagen sin descripción</translation>
    </message>
    <message>
        <source>Published in the future</source>
        <translation>Publicada en el futuro</translation>
    </message>
    <message>
        <source>Remove the dash</source>
        <translation>Quitar el guion</translation>
    </message>
    <message>
        <source>Remove the empty quote</source>
        <translation>Quitar la cita vacía</translation>
    </message>
    <message>
        <source>Remove the full stop</source>
        <translation>Quitar el punto</translation>
    </message>
    <message>
        <source>Remove the heading</source>
        <translation>Quitar el encabezado</translation>
    </message>
    <message>
        <source>Repeated headline</source>
        <translation>Titular repetido</translation>
    </message>
    <message>
        <source>Repeated link</source>
        <translation>Enlace repetido</translation>
    </message>
    <message>
        <source>Signature in the place of the source</source>
        <translation>Firma en lugar de la fuente</translation>
    </message>
    <message>
        <source>Source on a line of its own</source>
        <translation>Fuente en línea aparte</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>The address has tracking in it: {detail}.</source>
        <translation>La dirección lleva rastreo: {detail}.</translation>
    </message>
    <message>
        <source>The excerpt has {found} words; you allow {detail}.</source>
        <translation>El extracto tiene {found} palabras; usted permite {detail}.</translation>
    </message>
    <message>
        <source>The page has moved to {detail}</source>
        <translation>La página se movió a {detail}</translation>
    </message>
    <message>
        <source>The picture {found} does not say whose it is.</source>
        <translation>La imagen {found} no dice de quién es.</translation>
    </message>
    <message>
        <source>The picture {found} has no words for those who cannot see it.</source>
        <translation>La imagen {found} no tiene palabras para quien no la ve.</translation>
    </message>
    <message>
        <source>The post has no title.</source>
        <translation>La entrada no tiene título.</translation>
    </message>
    <message>
        <source>The post is marked as published, but its date is still to come: {found}.</source>
        <translation>La entrada figura como publicada, pero su fecha está por llegar: {found}.</translation>
    </message>
    <message>
        <source>The title ends in a full stop.</source>
        <translation>El título termina en punto.</translation>
    </message>
    <message>
        <source>There is nothing behind the dash of “{found}”.</source>
        <translation>No hay nada tras el guion de «{found}».</translation>
    </message>
    <message>
        <source>There is nothing below the heading “{found}”.</source>
        <translation>No hay nada bajo el encabezado «{found}».</translation>
    </message>
    <message>
        <source>This address has no title yet: {found}</source>
        <translation>Esta dirección aún no tiene título: {found}</translation>
    </message>
    <message>
        <source>This address leads to the front page of its site now: {found}</source>
        <translation>Esta dirección lleva ahora a la portada del sitio: {found}</translation>
    </message>
    <message>
        <source>This is the address of the telephone's form of the page: {found}</source>
        <translation>Es la dirección de la versión para teléfono de la página: {found}</translation>
    </message>
    <message>
        <source>This quote is empty.</source>
        <translation>Esta cita está vacía.</translation>
    </message>
    <message>
        <source>Title with a full stop</source>
        <translation>Título con punto</translation>
    </message>
    <message>
        <source>Tracking in an address</source>
        <translation>Rastreo en una dirección</translation>
    </message>
    <message>
        <source>Unpaired quotation mark</source>
        <translation>Comilla sin pareja</translation>
    </message>
    <message>
        <source>Unreadable date</source>
        <translation>Fecha ilegible</translation>
    </message>
    <message>
        <source>Unreadable front matter</source>
        <translation>Cabecera ilegible</translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation>Usar la dirección nueva</translation>
    </message>
    <message numerus="yes">
        <source>{done} · %n thing(s) to look at</source>
        <translation>
            <numerusform>{done} · %n cosa que revisar</numerusform>
            <numerusform>{done} · %n cosas que revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>“{found}” is a signature; the publisher's name belongs here.</source>
        <translation>«{found}» es una firma; aquí va el nombre del medio.</translation>
    </message>
    <message>
        <source>“{found}” is no date, and exports leave it out.</source>
        <translation>«{found}» no es una fecha; las exportaciones la omiten.</translation>
    </message>
    <message>
        <source>“{found}” is still to be filled in.</source>
        <translation>«{found}» está por rellenar.</translation>
    </message>
    <message>
        <source>“{found}” is what the address suggests; the page may say it otherwise.</source>
        <translation>«{found}» es lo que sugiere la dirección; la página quizá lo diga de otro modo.</translation>
    </message>
    <message>
        <source>“{found}” stands on a line of its own.</source>
        <translation>«{found}» está en una línea aparte.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Find a Command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>The Down arrow chooses among the commands that fit, Enter does the chosen one.</source>
        <translation>La flecha Abajo elige entre las órdenes, Intro ejecuta la elegida.</translation>
    </message>
    <message>
        <source>The commands that fit, the best one first</source>
        <translation>Las órdenes que encajan, la mejor primero</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Escriba unas letras de lo que quiere hacer</translation>
    </message>
</context>
<context>
    <name>CommentsDialog</name>
    <message numerus="yes">
        <source>%n comment(s) on “{title}”</source>
        <translation>
            <numerusform>%n comentario en «{title}»</numerusform>
            <numerusform>%n comentarios en «{title}»</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>in answer to {author}</source>
        <translation>en respuesta a {author}</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
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
        <translation>También está guardado: si Linkwright se cierra, vuelve en el próximo inicio. Puede continuar; lo más seguro es guardar y volver a abrir Linkwright.</translation>
    </message>
    <message>
        <source>Show the &amp;Log</source>
        <translation>&amp;Mostrar el registro</translation>
    </message>
    <message>
        <source>Something went wrong in Linkwright. Your text is still here.</source>
        <translation>Algo falló en Linkwright. Su texto sigue aquí.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>+ date</source>
        <translation>+ fecha</translation>
    </message>
    <message>
        <source>Date the post now</source>
        <translation>Fechar la entrada ahora</translation>
    </message>
    <message>
        <source>Post date</source>
        <translation>Fecha de la entrada</translation>
    </message>
    <message>
        <source>Replace it by today’s date</source>
        <translation>Sustituirla por la fecha de hoy</translation>
    </message>
    <message>
        <source>Set post date</source>
        <translation>Poner fecha a la entrada</translation>
    </message>
    <message>
        <source>When the post is dated</source>
        <translation>La fecha que lleva la entrada</translation>
    </message>
    <message>
        <source>{written} (not a date)</source>
        <translation>{written} (no es una fecha)</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>What differs, line by line; to be read only</source>
        <translation>Lo que difiere, línea por línea; solo lectura</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) alike …</source>
        <translation>
            <numerusform>… %n línea igual …</numerusform>
            <numerusform>… %n líneas iguales …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s) not shown …</source>
        <translation>
            <numerusform>… %n línea más no se muestra …</numerusform>
            <numerusform>… %n líneas más no se muestran …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscardedDialog</name>
    <message>
        <source>&amp;Delete for Good</source>
        <translation>&amp;Borrar del todo</translation>
    </message>
    <message>
        <source>&amp;Take It Back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was discarded lately. What you do not save stays here for %n day(s).</source>
        <translation>
            <numerusform>No se descartó nada últimamente. Lo que no guarde queda aquí %n día.</numerusform>
            <numerusform>No se descartó nada últimamente. Lo que no guarde queda aquí %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Recover Discarded Text</source>
        <translation>Recuperar texto descartado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>{reason}. Its file: {path}</source>
        <translation>{reason}. Su archivo: {path}</translation>
    </message>
</context>
<context>
    <name>DiskWatch</name>
    <message>
        <source>“{name}” is not in its folder any more. Your text is still here: saving writes it again.</source>
        <translation>«{name}» ya no está en su carpeta. Su texto sigue aquí: guardar lo escribe de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program just now.</source>
        <translation>Otro programa acaba de cambiar «{name}».</translation>
    </message>
</context>
<context>
    <name>ExcerptDialog</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>&amp;Paste Paragraphs</source>
        <translation>&amp;Pegar párrafos</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Cita</translation>
    </message>
    <message>
        <source>Add what is on the clipboard, a paragraph a line</source>
        <translation>Añadir lo del portapapeles, un párrafo por línea</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Extracto</translation>
    </message>
    <message>
        <source>Paragraphs of the page</source>
        <translation>Párrafos de la página</translation>
    </message>
    <message>
        <source>Reading the page at {host} ...</source>
        <translation>Leyendo la página en {host} ...</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Space chooses a paragraph or leaves it out, Enter quotes the chosen ones.</source>
        <translation>Espacio elige un párrafo o lo deja, Intro cita los elegidos.</translation>
    </message>
    <message>
        <source>State of the page</source>
        <translation>Estado de la página</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Noticia</translation>
    </message>
    <message>
        <source>The post has no lead to quote from. Paste the paragraphs that you want.</source>
        <translation>La entrada no tiene noticia principal que citar. Pegue los párrafos que quiera.</translation>
    </message>
    <message>
        <source>Words in the excerpt</source>
        <translation>Palabras del extracto</translation>
    </message>
    <message>
        <source>{count} of {most} words: more than you allow</source>
        <translation>{count} de {most} palabras: más de las que permite</translation>
    </message>
    <message>
        <source>{reason} You can paste the paragraphs that you want.</source>
        <translation>{reason} Puede pegar los párrafos que quiera.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln picture(s) will be copied beside the file.</source>
        <translation>
            <numerusform>Se copiará %Ln imagen junto al archivo.</numerusform>
            <numerusform>Se copiarán %Ln imágenes junto al archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) will be copied to {folder}.</source>
        <translation>
            <numerusform>Se copiará %Ln imagen a {folder}.</numerusform>
            <numerusform>Se copiarán %Ln imágenes a {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Examinar...</translation>
    </message>
    <message>
        <source>&amp;Copy and preview posts like this too</source>
        <translation>&amp;Copiar y previsualizar así también</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>C&amp;arpeta</translation>
    </message>
    <message>
        <source>&amp;Two hyphens</source>
        <translation>&amp;Dos guiones</translation>
    </message>
    <message>
        <source>Co&amp;py Instead</source>
        <translation>Copiar en &amp;su lugar</translation>
    </message>
    <message>
        <source>Copies and the preview take this form as well.</source>
        <translation>Las copias y la vista previa también toman esta forma.</translation>
    </message>
    <message>
        <source>Export Post</source>
        <translation>Exportar la entrada</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nombre del archivo</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder for {profile}</source>
        <translation>Carpeta para {profile}</translation>
    </message>
    <message>
        <source>Of the file that is written</source>
        <translation>Del archivo que se escribe</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Put the post on the clipboard in this form</source>
        <translation>Poner la entrada en esta forma en el portapapeles</translation>
    </message>
    <message>
        <source>Show in the Check pane what there is to look at</source>
        <translation>Mostrar en el panel Comprobación lo que hay que revisar</translation>
    </message>
    <message>
        <source>The forms that the post can be written in</source>
        <translation>Las formas en que puede escribirse la entrada</translation>
    </message>
    <message>
        <source>Two hyphens show as</source>
        <translation>Dos guiones se ven como</translation>
    </message>
    <message>
        <source>What readers see in their place</source>
        <translation>Lo que los lectores ven en su lugar</translation>
    </message>
    <message>
        <source>Where the file is written</source>
        <translation>Dónde se escribe el archivo</translation>
    </message>
    <message>
        <source>an em dash</source>
        <translation>una raya</translation>
    </message>
    <message>
        <source>an en dash</source>
        <translation>una semirraya</translation>
    </message>
    <message>
        <source>two hyphens, as typed</source>
        <translation>dos guiones, como se escribieron</translation>
    </message>
</context>
<context>
    <name>ExportRuns</name>
    <message>
        <source>That did not work; the log says why.</source>
        <translation>No funcionó; el registro dice por qué.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The new profile is {path}</source>
        <translation>El perfil nuevo es {path}</translation>
    </message>
</context>
<context>
    <name>FetchProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>Hecho hasta ahora</translation>
    </message>
    <message>
        <source>How much of the work is done</source>
        <translation>Cuánto trabajo está hecho</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop; nothing that is in the post changes</source>
        <translation>Parar; nada de la entrada cambia</translation>
    </message>
</context>
<context>
    <name>FigureActs</name>
    <message>
        <source>Reading the picture …</source>
        <translation>Leyendo la imagen …</translation>
    </message>
    <message>
        <source>The figure was changed</source>
        <translation>La figura se cambió</translation>
    </message>
    <message>
        <source>The figure was put in</source>
        <translation>La figura se insertó</translation>
    </message>
    <message>
        <source>The file {name} is not there.</source>
        <translation>El archivo {name} no está.</translation>
    </message>
    <message>
        <source>The picture stays on the web.</source>
        <translation>La imagen queda en la web.</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>del portapapeles</translation>
    </message>
</context>
<context>
    <name>FigureDialog</name>
    <message>
        <source> pixels wide</source>
        <translation> píxeles de ancho</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Examinar...</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation>&amp;Pie:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Descripción:</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;Keep a copy beside the post</source>
        <translation>&amp;Conservar una copia junto a la entrada</translation>
    </message>
    <message>
        <source>&amp;Picture:</source>
        <translation>I&amp;magen:</translation>
    </message>
    <message>
        <source>&amp;Source link:</source>
        <translation>Enlace de &amp;la fuente:</translation>
    </message>
    <message>
        <source>A file, or an address on the web</source>
        <translation>Un archivo, o una dirección de la web</translation>
    </message>
    <message>
        <source>About the picture</source>
        <translation>Sobre la imagen</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>C&amp;omo máximo</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>C&amp;ambiar</translation>
    </message>
    <message>
        <source>C&amp;redit:</source>
        <translation>C&amp;rédito:</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>Choose a Picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Largest width in pixels</source>
        <translation>Anchura máxima en píxeles</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Aún sin imagen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Tamaño:</translation>
    </message>
    <message>
        <source>Source link</source>
        <translation>Enlace de la fuente</translation>
    </message>
    <message>
        <source>Stands below the picture</source>
        <translation>Va bajo la imagen</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Miniatura</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation>Lo que muestra, para quien no la ve</translation>
    </message>
    <message>
        <source>Where it comes from: https://…</source>
        <translation>De dónde viene: https://…</translation>
    </message>
    <message>
        <source>Whose picture it is: Reuters, AFP</source>
        <translation>De quién es la imagen: Reuters, AFP</translation>
    </message>
    <message>
        <source>Wider pictures are made as narrow</source>
        <translation>Las más anchas se reducen a esto</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {size}</source>
        <translation>{width} × {height} píxeles, {size}</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message numerus="yes">
        <source>%n more: see File, Open Recent</source>
        <translation>
            <numerusform>%n más: vea Archivo, Abrir reciente</numerusform>
            <numerusform>%n más: vea Archivo, Abrir reciente</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy is in {path}</source>
        <translation>Hay una copia en {path}</translation>
    </message>
    <message>
        <source>Decide...</source>
        <translation>Decidir...</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Find message</source>
        <translation>Mensaje de la búsqueda</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>Reemplazar &amp;todo</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
</context>
<context>
    <name>FindDesk</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n reemplazado</numerusform>
            <numerusform>%n reemplazados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FocusMode</name>
    <message>
        <source>Hint</source>
        <translation>Indicación</translation>
    </message>
    <message>
        <source>{keys} brings everything back</source>
        <translation>{keys} lo devuelve todo</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose the folder in a dialog</source>
        <translation>Elegir la carpeta en un diálogo</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Elegir...</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>Elegir: {what}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;Restore This Version</source>
        <translation>&amp;Restaurar esta versión</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation>Historial de «{name}»</translation>
    </message>
    <message>
        <source>Restoring is one step: undo takes it back. All versions of the last day are kept, then one an hour, one a day, one a week.</source>
        <translation>Restaurar es un paso: deshacer lo revierte. Se conservan todas las versiones del último día, luego una por hora, por día y por semana.</translation>
    </message>
    <message>
        <source>There is no version yet. One is kept whenever the post is saved or exported.</source>
        <translation>Aún no hay versión. Se conserva una cada vez que se guarda o exporta.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n HTML file(s)</source>
        <translation>
            <numerusform>%n archivo HTML</numerusform>
            <numerusform>%n archivos HTML</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Markdown file(s)</source>
        <translation>
            <numerusform>%n archivo Markdown</numerusform>
            <numerusform>%n archivos Markdown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of Blogger</source>
        <translation>
            <numerusform>%n copia de Blogger</numerusform>
            <numerusform>%n copias de Blogger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export file(s) of WordPress</source>
        <translation>
            <numerusform>%n archivo de WordPress</numerusform>
            <numerusform>%n archivos de WordPress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Posts go to:</source>
        <translation>&amp;Las entradas van a:</translation>
    </message>
    <message>
        <source>&amp;Show Report File</source>
        <translation>&amp;Mostrar el informe</translation>
    </message>
    <message>
        <source>&amp;Update posts that have changed at their source</source>
        <translation>Actualizar las &amp;entradas que cambiaron en su origen</translation>
    </message>
    <message>
        <source>A backup, an export file, or a folder of files</source>
        <translation>Una copia, un archivo de exportación o una carpeta de archivos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Backups and posts</source>
        <translation>Copias y entradas</translation>
    </message>
    <message>
        <source>Blogger backups (feed.atom of Google Takeout, or the old XML file), WordPress export files, sites of Hugo, Jekyll, Pelican and Nikola, HTML files.</source>
        <translation>Copias de Blogger (feed.atom de Google Takeout, o el antiguo XML), exportaciones de WordPress, sitios de Hugo, Jekyll, Pelican y Nikola, archivos HTML.</translation>
    </message>
    <message>
        <source>C&amp;hange...</source>
        <translation>Cam&amp;biar...</translation>
    </message>
    <message>
        <source>Choose &amp;File...</source>
        <translation>Ele&amp;gir archivo...</translation>
    </message>
    <message>
        <source>Choose F&amp;older...</source>
        <translation>Elegi&amp;r carpeta...</translation>
    </message>
    <message>
        <source>Each post becomes one Markdown file. What was imported before is not added again, and no file that you have edited is written over.</source>
        <translation>Cada entrada será un archivo Markdown. Lo ya importado no se añade de nuevo, y no se sobrescribe ningún archivo que haya editado.</translation>
    </message>
    <message>
        <source>File or folder to import</source>
        <translation>Archivo o carpeta que importar</translation>
    </message>
    <message>
        <source>Folder for the Posts</source>
        <translation>Carpeta de las entradas</translation>
    </message>
    <message>
        <source>Folder for the posts</source>
        <translation>Carpeta de las entradas</translation>
    </message>
    <message>
        <source>How much of it is done</source>
        <translation>Cuánto está hecho</translation>
    </message>
    <message>
        <source>I&amp;mport from:</source>
        <translation>Importar &amp;de:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Import Posts</source>
        <translation>Importar entradas</translation>
    </message>
    <message>
        <source>Import a Folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Looking at the posts that are there...</source>
        <translation>Mirando las entradas que hay...</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>Mirando...</translation>
    </message>
    <message>
        <source>Posts that you have edited since they were imported are never written over.</source>
        <translation>Las entradas que editó desde la importación nunca se sobrescriben.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>Informe de la importación</translation>
    </message>
    <message>
        <source>Result of the import</source>
        <translation>Resultado de la importación</translation>
    </message>
    <message>
        <source>Stopping. What was imported stays.</source>
        <translation>Deteniendo. Lo importado se queda.</translation>
    </message>
    <message>
        <source>The import is over.</source>
        <translation>La importación terminó.</translation>
    </message>
    <message>
        <source>What became of every post</source>
        <translation>Qué pasó con cada entrada</translation>
    </message>
    <message>
        <source>Where the imported posts are saved</source>
        <translation>Donde se guardan las entradas importadas</translation>
    </message>
</context>
<context>
    <name>IntakeCommands</name>
    <message>
        <source>Add All</source>
        <translation>Añadir todos</translation>
    </message>
    <message>
        <source>Reading the links…</source>
        <translation>Leyendo los enlaces…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>LabelButton</name>
    <message>
        <source>Label {label}</source>
        <translation>Etiqueta {label}</translation>
    </message>
    <message>
        <source>Press to remove the label</source>
        <translation>Pulse para quitar la etiqueta</translation>
    </message>
    <message>
        <source>Remove the label “{label}”</source>
        <translation>Quitar la etiqueta «{label}»</translation>
    </message>
</context>
<context>
    <name>LabelLine</name>
    <message>
        <source>New label</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
</context>
<context>
    <name>LabelsField</name>
    <message>
        <source>+ label</source>
        <translation>+ etiqueta</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Post labels</source>
        <translation>Etiquetas de la entrada</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Usual Language</source>
        <translation>&amp;Idioma habitual</translation>
    </message>
</context>
<context>
    <name>LineStyleButton</name>
    <message>
        <source>How the lines of the shown list are written</source>
        <translation>Cómo se escriben las líneas de la lista mostrada</translation>
    </message>
    <message>
        <source>Line style</source>
        <translation>Estilo de línea</translation>
    </message>
    <message>
        <source>Line style: {name} ▾</source>
        <translation>Estilo de línea: {name} ▾</translation>
    </message>
</context>
<context>
    <name>LineStyles</name>
    <message>
        <source>1. Title. Remark</source>
        <translation>1. Título. Comentario</translation>
    </message>
    <message>
        <source>Author, Source: Title</source>
        <translation>Autor, Fuente: Título</translation>
    </message>
    <message>
        <source>Source: Title</source>
        <translation>Fuente: Título</translation>
    </message>
    <message>
        <source>Source: Title (source in bold)</source>
        <translation>Fuente: Título (fuente en negrita)</translation>
    </message>
    <message>
        <source>Title (Author, Source)</source>
        <translation>Título (Autor, Fuente)</translation>
    </message>
    <message>
        <source>Title (Source)</source>
        <translation>Título (Fuente)</translation>
    </message>
    <message>
        <source>Title - Author, Remark</source>
        <translation>Título - Autor, Comentario</translation>
    </message>
    <message>
        <source>Title -- Author, Source</source>
        <translation>Título -- Autor, Fuente</translation>
    </message>
    <message>
        <source>Title -- Source</source>
        <translation>Título -- Fuente</translation>
    </message>
    <message>
        <source>Title -- Source editorial</source>
        <translation>Título -- Editorial de la fuente</translation>
    </message>
    <message>
        <source>Title Source (Tipster). Remark</source>
        <translation>Título Fuente (Informante). Comentario</translation>
    </message>
    <message>
        <source>Title via Someone</source>
        <translation>Título vía Alguien</translation>
    </message>
    <message>
        <source>Title. (source hidden)</source>
        <translation>Título. (fuente oculta)</translation>
    </message>
</context>
<context>
    <name>LinkIntake</name>
    <message numerus="yes">
        <source>%n link(s) merged with those in the post.</source>
        <translation>
            <numerusform>%n enlace unido a los de la entrada.</numerusform>
            <numerusform>%n enlaces unidos a los de la entrada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, not web addresses: {count}.</source>
        <translation>Omitidos, no son direcciones web: {count}.</translation>
    </message>
    <message>
        <source>That holds {count} links. Add all of them?</source>
        <translation>Eso contiene {count} enlaces. ¿Añadirlos todos?</translation>
    </message>
    <message>
        <source>There was no link in that.</source>
        <translation>No había ningún enlace ahí.</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message>
        <source>All links lead where they should.</source>
        <translation>Todos los enlaces llevan adonde deben.</translation>
    </message>
    <message>
        <source>Checking links: {done} of {total}</source>
        <translation>Comprobando enlaces: {done} de {total}</translation>
    </message>
    <message>
        <source>Collecting the links that you copy in other programs.</source>
        <translation>Se recogen los enlaces que copia en otros programas.</translation>
    </message>
    <message>
        <source>F2 edits a title, Del removes, Alt with an arrow moves, Menu offers the rest.</source>
        <translation>F2 edita un título, Supr quita, Alt con flecha mueve, Menú ofrece el resto.</translation>
    </message>
    <message>
        <source>Fetching is done. Links without a title: {count}.</source>
        <translation>La recogida ha terminado. Enlaces sin título: {count}.</translation>
    </message>
    <message>
        <source>Fetching titles: {done} of {total}</source>
        <translation>Obteniendo títulos: {done} de {total}</translation>
    </message>
    <message>
        <source>Heading of the list:</source>
        <translation>Encabezado de la lista:</translation>
    </message>
    <message>
        <source>Link panel</source>
        <translation>Panel de enlaces</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>List without a heading</source>
        <translation>Lista sin encabezado</translation>
    </message>
    <message>
        <source>New List</source>
        <translation>Lista nueva</translation>
    </message>
    <message>
        <source>No links in this list yet.

Paste or drop addresses, one or fifty: their titles and sources are fetched, and each becomes a line of the post.</source>
        <translation>Aún no hay enlaces en esta lista.

Pegue o suelte direcciones, una o cincuenta: se obtienen sus títulos y fuentes, y cada una será una línea de la entrada.</translation>
    </message>
    <message>
        <source>Stands above the list, at the end of the text</source>
        <translation>Va sobre la lista, al final del texto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>To look at: {sure}. Could not be checked: {unsure}.</source>
        <translation>Para revisar: {sure}. No se pudieron comprobar: {unsure}.</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>(from the address)</source>
        <translation>(de la dirección)</translation>
    </message>
    <message>
        <source>(not in the text yet)</source>
        <translation>(aún no en el texto)</translation>
    </message>
    <message>
        <source>add source</source>
        <translation>añadir fuente</translation>
    </message>
    <message>
        <source>also in another list of this post</source>
        <translation>también en otra lista de esta entrada</translation>
    </message>
    <message>
        <source>also in this post, in “{list}”</source>
        <translation>también en esta entrada, en «{list}»</translation>
    </message>
    <message>
        <source>also linked {when} in “{post}”</source>
        <translation>también enlazado {when} en «{post}»</translation>
    </message>
    <message>
        <source>ask it all the same</source>
        <translation>preguntarle igualmente</translation>
    </message>
    <message>
        <source>choose ▾</source>
        <translation>elegir ▾</translation>
    </message>
    <message>
        <source>could not be checked: {reason}</source>
        <translation>no se pudo comprobar: {reason}</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>editado por usted</translation>
    </message>
    <message>
        <source>fetch</source>
        <translation>obtener</translation>
    </message>
    <message>
        <source>fetching…</source>
        <translation>obteniendo…</translation>
    </message>
    <message>
        <source>found, and not in the text</source>
        <translation>encontrado, pero no está en el texto</translation>
    </message>
    <message>
        <source>has a title</source>
        <translation>tiene título</translation>
    </message>
    <message>
        <source>nearly the same headline {when} in “{post}”</source>
        <translation>casi el mismo titular {when} en «{post}»</translation>
    </message>
    <message>
        <source>no title found</source>
        <translation>no se encontró título</translation>
    </message>
    <message>
        <source>open, then paste the title</source>
        <translation>abrir y luego pegar el título</translation>
    </message>
    <message>
        <source>please check the title</source>
        <translation>compruebe el título</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>reintentar</translation>
    </message>
    <message>
        <source>take</source>
        <translation>tomar</translation>
    </message>
    <message>
        <source>the page's title</source>
        <translation>el título de la página</translation>
    </message>
    <message>
        <source>the same address stands above</source>
        <translation>la misma dirección está más arriba</translation>
    </message>
    <message>
        <source>the site shows a wall</source>
        <translation>el sitio muestra un muro</translation>
    </message>
    <message>
        <source>use the new address</source>
        <translation>usar la dirección nueva</translation>
    </message>
    <message>
        <source>waiting: no title yet</source>
        <translation>en espera: aún sin título</translation>
    </message>
    <message>
        <source>waiting: offline, will retry</source>
        <translation>en espera: sin conexión, se reintentará</translation>
    </message>
    <message>
        <source>will be tried again</source>
        <translation>se intentará de nuevo</translation>
    </message>
    <message>
        <source>{reason}, tried again at {time}</source>
        <translation>{reason}, nuevo intento a las {time}</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>&amp;Collect from the Clipboard</source>
        <translation>&amp;Recoger del portapapeles</translation>
    </message>
    <message>
        <source>&amp;Line Style</source>
        <translation>&amp;Estilo de línea</translation>
    </message>
    <message>
        <source>&amp;New List...</source>
        <translation>&amp;Lista nueva...</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;Ordenar</translation>
    </message>
    <message>
        <source>By &amp;Source</source>
        <translation>&amp;Por fuente</translation>
    </message>
    <message>
        <source>By &amp;Title</source>
        <translation>Por &amp;título</translation>
    </message>
    <message>
        <source>By Time, &amp;Newest First</source>
        <translation>Por &amp;fecha, recientes primero</translation>
    </message>
    <message>
        <source>By Time, &amp;Oldest First</source>
        <translation>Por fecha, &amp;antiguos primero</translation>
    </message>
    <message>
        <source>Link list</source>
        <translation>Lista de enlaces</translation>
    </message>
    <message>
        <source>Link lists</source>
        <translation>Listas de enlaces</translation>
    </message>
    <message>
        <source>List actions</source>
        <translation>Acciones de la lista</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Aún no hay lista</translation>
    </message>
    <message>
        <source>Sort, line style, more</source>
        <translation>Ordenar, estilo de línea y más</translation>
    </message>
    <message>
        <source>The chosen list is shown below</source>
        <translation>La lista elegida se muestra debajo</translation>
    </message>
    <message>
        <source>The lists of this post, by their headings</source>
        <translation>Las listas de esta entrada, por encabezado</translation>
    </message>
</context>
<context>
    <name>ListKeys</name>
    <message>
        <source>Add the links on the clipboard</source>
        <translation>Añadir los enlaces del portapapeles</translation>
    </message>
    <message>
        <source>All that can be done to the selected links</source>
        <translation>Todo lo que se puede hacer con los enlaces elegidos</translation>
    </message>
    <message>
        <source>Copy the addresses of the selected links</source>
        <translation>Copiar las direcciones de los enlaces elegidos</translation>
    </message>
    <message>
        <source>Edit the source</source>
        <translation>Editar la fuente</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>Editar el título</translation>
    </message>
    <message>
        <source>Edit the title; confirm what was typed</source>
        <translation>Editar el título; confirmar lo escrito</translation>
    </message>
    <message>
        <source>Leave everything as it was</source>
        <translation>Dejarlo todo como estaba</translation>
    </message>
    <message>
        <source>Move the selected links down</source>
        <translation>Bajar los enlaces elegidos</translation>
    </message>
    <message>
        <source>Move the selected links up</source>
        <translation>Subir los enlaces elegidos</translation>
    </message>
    <message>
        <source>On to the source, then to the next title</source>
        <translation>Ir a la fuente y luego al título siguiente</translation>
    </message>
    <message>
        <source>Open the other post that has the link</source>
        <translation>Abrir la otra entrada que tiene el enlace</translation>
    </message>
    <message>
        <source>Open the selected links in the browser</source>
        <translation>Abrir los enlaces elegidos en el navegador</translation>
    </message>
    <message>
        <source>Remove the selected links</source>
        <translation>Quitar los enlaces elegidos</translation>
    </message>
    <message>
        <source>Select the next link as well</source>
        <translation>Elegir también el enlace siguiente</translation>
    </message>
    <message>
        <source>Send the selected links to the first list; 2 to the second</source>
        <translation>Enviar los enlaces elegidos a la primera lista; 2 a la segunda</translation>
    </message>
    <message>
        <source>While a title is edited: other titles of the page</source>
        <translation>Mientras se edita un título: otros títulos de la página</translation>
    </message>
</context>
<context>
    <name>ListTargets</name>
    <message>
        <source>Other lists</source>
        <translation>Otras listas</translation>
    </message>
</context>
<context>
    <name>LossList</name>
    <message numerus="yes">
        <source>%Ln thing(s) of this post will be different:</source>
        <translation>
            <numerusform>%Ln cosa de esta entrada será distinta:</numerusform>
            <numerusform>%Ln cosas de esta entrada serán distintas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this post is kept.</source>
        <translation>Todo en esta entrada se conserva.</translation>
    </message>
    <message>
        <source>The export is being worked out...</source>
        <translation>Se está preparando la exportación...</translation>
    </message>
    <message>
        <source>What is not kept</source>
        <translation>Lo que no se conserva</translation>
    </message>
    <message>
        <source>What the chosen form cannot say</source>
        <translation>Lo que la forma elegida no puede decir</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copy Post for &amp;{blog}</source>
        <translation>&amp;Copiar la entrada para {blog}</translation>
    </message>
    <message>
        <source>Copy Post for the &amp;Blog</source>
        <translation>Copiar &amp;la entrada para el blog</translation>
    </message>
    <message>
        <source>Copy for Blog</source>
        <translation>Copiar para el blog</translation>
    </message>
    <message>
        <source>Copy for {blog}</source>
        <translation>Copiar para {blog}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Lead story</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Entrada nueva</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>What the window has no room for</source>
        <translation>Lo que no cabe en la ventana</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>All preferences</source>
        <translation>Todas las preferencias</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Enter goes to the next place with the words.</source>
        <translation>Intro va al siguiente lugar con las palabras.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Páginas del manual</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Show the &amp;Log Folder</source>
        <translation>&amp;Mostrar la carpeta del registro</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Texto del manual</translation>
    </message>
    <message>
        <source>The chosen page is shown beside the list</source>
        <translation>La página elegida se ve junto a la lista</translation>
    </message>
    <message>
        <source>The page that is chosen in the list</source>
        <translation>La página elegida en la lista</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Linkwright</source>
        <translation>&amp;Acerca de Linkwright</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>Tamaño &amp;real</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Negrita</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobación</translation>
    </message>
    <message>
        <source>&amp;Check Spelling</source>
        <translation>&amp;Revisar ortografía</translation>
    </message>
    <message>
        <source>&amp;Choose with a Preview...</source>
        <translation>&amp;Elegir con vista previa...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Collect from the Clipboard</source>
        <translation>&amp;Recoger del portapapeles</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Every Word Capitalised</source>
        <translation>&amp;Mayúscula en cada palabra</translation>
    </message>
    <message>
        <source>&amp;Excerpt of the Lead...</source>
        <translation>Extracto &amp;de la principal...</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportar...</translation>
    </message>
    <message>
        <source>&amp;Fetch Missing Titles</source>
        <translation>&amp;Obtener los títulos que faltan</translation>
    </message>
    <message>
        <source>&amp;Figure...</source>
        <translation>&amp;Figura...</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>A&amp;rchivo</translation>
    </message>
    <message>
        <source>&amp;Find a Command...</source>
        <translation>&amp;Buscar una orden...</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>&amp;Buscar...</translation>
    </message>
    <message>
        <source>&amp;Follow the System</source>
        <translation>&amp;Seguir al sistema</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>Enc&amp;abezado</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;History...</source>
        <translation>&amp;Historial...</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Importar...</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>C&amp;ursiva</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atajos &amp;de teclado</translation>
    </message>
    <message>
        <source>&amp;Language of This Post</source>
        <translation>&amp;Idioma de esta entrada</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Enlace</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>E&amp;nlaces</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;New List...</source>
        <translation>&amp;Lista nueva...</translation>
    </message>
    <message>
        <source>&amp;New Post</source>
        <translation>Entrada &amp;nueva</translation>
    </message>
    <message>
        <source>&amp;New Profile From...</source>
        <translation>&amp;Perfil nuevo a partir de...</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Panel siguiente</translation>
    </message>
    <message>
        <source>&amp;Next Wrong Word</source>
        <translation>&amp;Falta siguiente</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Abrir...</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Paste Links</source>
        <translation>&amp;Pegar enlaces</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>I&amp;mprimir...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Cita</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>C&amp;omentario</translation>
    </message>
    <message>
        <source>&amp;Retry What Failed</source>
        <translation>Reintentar lo &amp;fallido</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Sentence Case</source>
        <translation>&amp;Como en una frase</translation>
    </message>
    <message>
        <source>&amp;Short Addresses</source>
        <translation>&amp;Direcciones cortas</translation>
    </message>
    <message>
        <source>&amp;Show the Folder of Your Profiles</source>
        <translation>&amp;Mostrar la carpeta de sus perfiles</translation>
    </message>
    <message>
        <source>&amp;Suggestions for the Word</source>
        <translation>&amp;Sugerencias para la palabra</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Title Case, Small Words in Lower Case</source>
        <translation>&amp;Título, palabras menores en minúscula</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Usual Form</source>
        <translation>&amp;Forma habitual</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Your Posts</source>
        <translation>&amp;Sus entradas</translation>
    </message>
    <message>
        <source>Add every link that you copy in another program, until this is turned off</source>
        <translation>Añadir cada enlace que copie en otro programa, hasta desactivarlo</translation>
    </message>
    <message>
        <source>Begin a remark of yours with your signature</source>
        <translation>Empezar un comentario con su firma</translation>
    </message>
    <message>
        <source>Bring in the posts of another program, a blog or a site</source>
        <translation>Traer las entradas de otro programa, un blog o un sitio</translation>
    </message>
    <message>
        <source>Bulleted Li&amp;st</source>
        <translation>&amp;Lista con viñetas</translation>
    </message>
    <message>
        <source>C&amp;heck Links</source>
        <translation>&amp;Comprobar enlaces</translation>
    </message>
    <message>
        <source>C&amp;opy Post As</source>
        <translation>Copiar &amp;la entrada como</translation>
    </message>
    <message>
        <source>Choose the paragraphs of the lead's page that the post quotes</source>
        <translation>Elegir los párrafos de la noticia principal que se citan</translation>
    </message>
    <message>
        <source>Comm&amp;ents...</source>
        <translation>C&amp;omentarios...</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k List</source>
        <translation>Copiar la lista de &amp;enlaces</translation>
    </message>
    <message>
        <source>Copy Post for the &amp;Blog</source>
        <translation>Cop&amp;iar la entrada para el blog</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>C&amp;ortar</translation>
    </message>
    <message>
        <source>D&amp;uplicate Post</source>
        <translation>&amp;Duplicar la entrada</translation>
    </message>
    <message>
        <source>Do anything that the menus offer by typing a few letters of it</source>
        <translation>Hacer cualquier cosa de los menús escribiendo unas letras</translation>
    </message>
    <message>
        <source>Export PD&amp;F...</source>
        <translation>Exportar &amp;PDF...</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Panta&amp;lla completa</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Focus &amp;Mode</source>
        <translation>&amp;Modo concentrado</translation>
    </message>
    <message>
        <source>Fold the long addresses of links in every line but the one being edited</source>
        <translation>Plegar las direcciones largas salvo en la línea que se edita</translation>
    </message>
    <message>
        <source>Go on with a copy that has no file yet</source>
        <translation>Seguir con una copia que aún no tiene archivo</translation>
    </message>
    <message>
        <source>HTML &amp;Page</source>
        <translation>&amp;Página HTML</translation>
    </message>
    <message>
        <source>Hide everything but the text, until this is chosen again</source>
        <translation>Ocultar todo menos el texto, hasta volver a elegirlo</translation>
    </message>
    <message>
        <source>Lead on from the excerpt to the whole story</source>
        <translation>Llevar del extracto a la noticia completa</translation>
    </message>
    <message>
        <source>Make a link of the selection</source>
        <translation>Hacer un enlace de la selección</translation>
    </message>
    <message>
        <source>Make the Link the Lead &amp;Story</source>
        <translation>&amp;Hacer del enlace la noticia principal</translation>
    </message>
    <message>
        <source>New from &amp;Template</source>
        <translation>N&amp;ueva desde plantilla</translation>
    </message>
    <message>
        <source>Offer other words for the wrong word at the caret, or for the next one</source>
        <translation>Ofrecer otras palabras para la falta del cursor o la siguiente</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Post</source>
        <translation>Abrir &amp;la entrada de ejemplo</translation>
    </message>
    <message>
        <source>Open the Preview in a &amp;Browser</source>
        <translation>Abrir la vista previa &amp;en un navegador</translation>
    </message>
    <message>
        <source>Paste as Plain Te&amp;xt</source>
        <translation>Pegar como &amp;texto simple</translation>
    </message>
    <message>
        <source>Paste the words alone, without links and emphasis</source>
        <translation>Pegar solo las palabras, sin enlaces ni énfasis</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Panel anter&amp;ior</translation>
    </message>
    <message>
        <source>Preference&amp;s...</source>
        <translation>Pre&amp;ferencias...</translation>
    </message>
    <message>
        <source>Preview as on a P&amp;hone</source>
        <translation>Vista previa como en &amp;un teléfono</translation>
    </message>
    <message>
        <source>Preview the Sou&amp;rce</source>
        <translation>Ver el c&amp;ódigo</translation>
    </message>
    <message>
        <source>Print Previe&amp;w...</source>
        <translation>&amp;Vista previa de impresión...</translation>
    </message>
    <message>
        <source>Pu&amp;blishers...</source>
        <translation>&amp;Medios...</translation>
    </message>
    <message>
        <source>Put in a picture with its caption, or change the one at the caret</source>
        <translation>Insertar una imagen con su pie, o cambiar la del cursor</translation>
    </message>
    <message>
        <source>Put the list that you are at on the clipboard, as formatted text and as Markdown</source>
        <translation>Poner la lista en que está en el portapapeles, con formato y en Markdown</translation>
    </message>
    <message>
        <source>Put the whole post on the clipboard as your blog takes it</source>
        <translation>Poner toda la entrada en el portapapeles como la toma su blog</translation>
    </message>
    <message>
        <source>R&amp;eplace...</source>
        <translation>Ree&amp;mplazar...</translation>
    </message>
    <message>
        <source>Re&amp;vert to Saved</source>
        <translation>Volver a &amp;lo guardado</translation>
    </message>
    <message>
        <source>Read &amp;More Line</source>
        <translation>Línea Leer &amp;más</translation>
    </message>
    <message>
        <source>Recover &amp;Discarded Text...</source>
        <translation>Recuperar &amp;texto descartado...</translation>
    </message>
    <message>
        <source>Save &amp;As...</source>
        <translation>Guardar c&amp;omo...</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y...</source>
        <translation>Guardar una copia (&amp;X)...</translation>
    </message>
    <message>
        <source>Save as Te&amp;mplate...</source>
        <translation>Guardar como plantilla (&amp;Y)...</translation>
    </message>
    <message>
        <source>Say how sites are called behind their links</source>
        <translation>Decir cómo se llaman los sitios tras sus enlaces</translation>
    </message>
    <message>
        <source>Search Posts and &amp;Links...</source>
        <translation>Buscar entradas &amp;y enlaces...</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccio&amp;nar todo</translation>
    </message>
    <message>
        <source>Show the &amp;Log Folder</source>
        <translation>Mostrar la &amp;carpeta del registro</translation>
    </message>
    <message>
        <source>Show the readers' comments on this post</source>
        <translation>Mostrar los comentarios de los lectores en esta entrada</translation>
    </message>
    <message>
        <source>Show the text that an export writes in place of the page</source>
        <translation>Mostrar el texto que escribe una exportación en vez de la página</translation>
    </message>
    <message>
        <source>Spellin&amp;g</source>
        <translation>Orto&amp;grafía</translation>
    </message>
    <message>
        <source>Start another post</source>
        <translation>Empezar otra entrada</translation>
    </message>
    <message>
        <source>T&amp;itle Case</source>
        <translation>May&amp;úsculas del título</translation>
    </message>
    <message>
        <source>Take back what was not saved in the last 30 days</source>
        <translation>Recuperar lo que no se guardó en los últimos 30 días</translation>
    </message>
    <message>
        <source>Write the chosen link at the top of the post, with room for its excerpt</source>
        <translation>Escribir el enlace elegido arriba, con sitio para su extracto</translation>
    </message>
    <message>
        <source>Write the post as pages of a PDF file</source>
        <translation>Escribir la entrada como páginas de un PDF</translation>
    </message>
    <message>
        <source>Write the post to a file in the form that a blog or a program takes</source>
        <translation>Escribir la entrada en un archivo en la forma que toma un blog o programa</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Acercar (&amp;X)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Alejar</translation>
    </message>
</context>
<context>
    <name>NewProfileDialog</name>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>C&amp;omo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>A profile of your own is a text file with the form of your blog in it. It begins as a copy of a shipped one, in {folder}.</source>
        <translation>Un perfil propio es un archivo de texto con la forma de su blog. Empieza como copia de uno incluido, en {folder}.</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>My blog</source>
        <translation>Mi blog</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New Profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>The shipped profile that it begins as</source>
        <translation>El perfil incluido con que empieza</translation>
    </message>
    <message>
        <source>What the profile is called in menus</source>
        <translation>Cómo se llama el perfil en los menús</translation>
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
        <translation>Un sitio nuevo</translation>
    </message>
    <message>
        <source>Call the site so from now on</source>
        <translation>Llamar así al sitio desde ahora</translation>
    </message>
    <message>
        <source>Do not ask about this site</source>
        <translation>No preguntar por este sitio</translation>
    </message>
    <message>
        <source>Go by what its pages say, and do not ask again</source>
        <translation>Guiarse por lo que dicen sus páginas y no volver a preguntar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nombre del sitio</translation>
    </message>
    <message>
        <source>This site is not in the table of publishers yet.</source>
        <translation>Este sitio aún no está en la tabla de medios.</translation>
    </message>
    <message>
        <source>{site} is called</source>
        <translation>{site} se llama</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Descartar el aviso</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>What can be done about the notice</source>
        <translation>Qué se puede hacer con el aviso</translation>
    </message>
</context>
<context>
    <name>PanelFooter</name>
    <message>
        <source>+ New list</source>
        <translation>+ Lista nueva</translation>
    </message>
    <message>
        <source>Add a heading and a list</source>
        <translation>Añadir un encabezado y una lista</translation>
    </message>
    <message>
        <source>As &amp;HTML</source>
        <translation>&amp;Como HTML</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Como &amp;Markdown</translation>
    </message>
    <message>
        <source>As Plain &amp;Text</source>
        <translation>Como &amp;texto simple</translation>
    </message>
    <message>
        <source>Check links</source>
        <translation>Comprobar enlaces</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Copy the list that is shown</source>
        <translation>Copiar la lista mostrada</translation>
    </message>
    <message>
        <source>Fetch the titles of the bare addresses</source>
        <translation>Obtener los títulos de las direcciones sin título</translation>
    </message>
    <message>
        <source>Fetch {count}</source>
        <translation>Obtener {count}</translation>
    </message>
    <message>
        <source>Find dead and moved links</source>
        <translation>Encontrar enlaces muertos o movidos</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Lista nueva</translation>
    </message>
    <message>
        <source>Retry {count}</source>
        <translation>Reintentar {count}</translation>
    </message>
    <message>
        <source>Try again to fetch what failed</source>
        <translation>Volver a obtener lo que falló</translation>
    </message>
</context>
<context>
    <name>PasteBox</name>
    <message>
        <source>Paste links</source>
        <translation>Pegar enlaces</translation>
    </message>
    <message>
        <source>Paste or drop addresses, or type one and press Enter.</source>
        <translation>Pegue o suelte direcciones, o escriba una y pulse Intro.</translation>
    </message>
    <message>
        <source>Paste or drop links here — one or many (Ctrl+Shift+V)</source>
        <translation>Pegue o suelte enlaces aquí: uno o muchos (Ctrl+Mayús+V)</translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message>
        <source>This pattern cannot be read: {reason}.</source>
        <translation>Este patrón no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>This pattern takes too many steps. Please write it more narrowly.</source>
        <translation>Este patrón requiere demasiados pasos. Escríbalo más acotado.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Drawings (SVG) can hold programs and are not taken. Save it as PNG and use that.</source>
        <translation>Los dibujos (SVG) pueden contener programas y no se aceptan. Guárdelo como PNG y use ese.</translation>
    </message>
    <message>
        <source>The picture is larger than 60 MB.</source>
        <translation>La imagen supera los 60 MB.</translation>
    </message>
    <message>
        <source>The picture is {width} × {height} pixels large, which is too much to open.</source>
        <translation>La imagen tiene {width} × {height} píxeles, demasiado para abrirla.</translation>
    </message>
    <message>
        <source>This is no picture that can be used. JPEG, PNG, WebP and GIF can; others have to be converted first.</source>
        <translation>Esta imagen no se puede usar. Sirven JPEG, PNG, WebP y GIF; las demás hay que convertirlas antes.</translation>
    </message>
</context>
<context>
    <name>PostActs</name>
    <message>
        <source>Name of the file:</source>
        <translation>Nombre del archivo:</translation>
    </message>
    <message>
        <source>Rename Post</source>
        <translation>Cambiar nombre de la entrada</translation>
    </message>
    <message>
        <source>The copy is “{name}”.</source>
        <translation>La copia es «{name}».</translation>
    </message>
    <message>
        <source>This post is open. Open or begin another one first.</source>
        <translation>Esta entrada está abierta. Abra o empiece otra antes.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“{name}” could not be moved to the trash. Nothing was changed.</source>
        <translation>«{name}» no se pudo mover a la papelera. Nada cambió.</translation>
    </message>
    <message>
        <source>“{title}” is in the trash.</source>
        <translation>«{title}» está en la papelera.</translation>
    </message>
</context>
<context>
    <name>PostCopies</name>
    <message numerus="yes">
        <source>List copied, with %Ln line(s)</source>
        <translation>
            <numerusform>Lista copiada, con %Ln línea</numerusform>
            <numerusform>Lista copiada, con %Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Post copied for {profile}</source>
        <translation>Entrada copiada para {profile}</translation>
    </message>
    <message>
        <source>Post copied for {profile}. {loss}</source>
        <translation>Entrada copiada para {profile}. {loss}</translation>
    </message>
    <message numerus="yes">
        <source>Post copied for {profile}. {loss} (and %Ln more, see the preview)</source>
        <translation>
            <numerusform>Entrada copiada para {profile}. {loss} (y %Ln más, vea la vista previa)</numerusform>
            <numerusform>Entrada copiada para {profile}. {loss} (y %Ln más, vea la vista previa)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no list to copy in this post</source>
        <translation>No hay lista que copiar en esta entrada</translation>
    </message>
</context>
<context>
    <name>PostEditor</name>
    <message>
        <source>Post text</source>
        <translation>Texto de la entrada</translation>
    </message>
    <message>
        <source>The Markdown text of the post</source>
        <translation>El texto Markdown de la entrada</translation>
    </message>
    <message>
        <source>Write here, or paste addresses into the list of links.</source>
        <translation>Escriba aquí, o pegue direcciones en la lista de enlaces.</translation>
    </message>
</context>
<context>
    <name>PostExports</name>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportado a {path}</translation>
    </message>
    <message>
        <source>Exported to {path}. {problem}</source>
        <translation>Exportado a {path}. {problem}</translation>
    </message>
    <message numerus="yes">
        <source>Exported to {path}. {problem} (and %Ln more)</source>
        <translation>
            <numerusform>Exportado a {path}. {problem} (y %Ln más)</numerusform>
            <numerusform>Exportado a {path}. {problem} (y %Ln más)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostFiles</name>
    <message>
        <source>New post</source>
        <translation>Entrada nueva</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>Guardar la entrada</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Your text was saved beside it as “{copy}”, and you go on in that.</source>
        <translation>Otro programa cambió «{name}». Su texto se guardó al lado como «{copy}», y usted sigue en él.</translation>
    </message>
</context>
<context>
    <name>PostHead</name>
    <message>
        <source>Front matter error</source>
        <translation>Error en la cabecera</translation>
    </message>
</context>
<context>
    <name>PostPrinting</name>
    <message>
        <source>How large the pages are shown</source>
        <translation>A qué tamaño se muestran las páginas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>The PDF is in {path}</source>
        <translation>El PDF está en {path}</translation>
    </message>
    <message>
        <source>The buttons that find no room</source>
        <translation>Los botones que no caben</translation>
    </message>
    <message>
        <source>The number of the page that is shown</source>
        <translation>El número de la página que se muestra</translation>
    </message>
    <message>
        <source>The post went to {printer}</source>
        <translation>La entrada se envió a {printer}</translation>
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
            <numerusform>%n enlace</numerusform>
            <numerusform>%n enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Scheduled {time}</source>
        <translation>Programada {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>el {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>PostsPanel</name>
    <message numerus="yes">
        <source>%n post(s) found</source>
        <translation>
            <numerusform>%n entrada encontrada</numerusform>
            <numerusform>%n entradas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation>&amp;Copiar la ruta</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Rename...</source>
        <translation>Cambiar &amp;nombre...</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Enter opens the chosen post</source>
        <translation>Intro abre la entrada elegida</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>Mover a &amp;la papelera</translation>
    </message>
    <message>
        <source>No drafts. A new post is one until it is published.</source>
        <translation>No hay borradores. Una entrada nueva lo es hasta publicarse.</translation>
    </message>
    <message>
        <source>No posts yet.

Those that you save in “{folder}” are listed here. The folder can be another one: see the preferences.</source>
        <translation>Aún no hay entradas.

Las que guarde en «{folder}» se listan aquí. La carpeta puede ser otra: vea las preferencias.</translation>
    </message>
    <message>
        <source>Nothing found for “{typed}”.

Every word must be in a post or its links; fewer words or beginnings of words find more.</source>
        <translation>Nada encontrado para «{typed}».

Cada palabra debe estar en una entrada o sus enlaces; menos palabras o sus comienzos encuentran más.</translation>
    </message>
    <message>
        <source>Nothing is published yet.</source>
        <translation>Aún no se publicó nada.</translation>
    </message>
    <message>
        <source>Nothing is scheduled. A post with a date to come is listed here.</source>
        <translation>Nada programado. Aquí se lista una entrada con fecha futura.</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Posts pane</source>
        <translation>Panel de entradas</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Reading posts: {done} of {total}</source>
        <translation>Leyendo entradas: {done} de {total}</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programadas</translation>
    </message>
    <message>
        <source>Search posts and links</source>
        <translation>Buscar entradas y enlaces</translation>
    </message>
    <message>
        <source>The newest {count} are shown. More words find fewer.</source>
        <translation>Se muestran las {count} más recientes. Más palabras encuentran menos.</translation>
    </message>
    <message>
        <source>Which posts</source>
        <translation>Qué entradas</translation>
    </message>
    <message>
        <source>Your posts are being read…</source>
        <translation>Se leen sus entradas…</translation>
    </message>
</context>
<context>
    <name>PreferencePage</name>
    <message>
        <source>Give everything on this page its usual value</source>
        <translation>Dar a todo en esta página su valor habitual</translation>
    </message>
    <message>
        <source>Reset This Page</source>
        <translation>Restablecer esta página</translation>
    </message>
    <message>
        <source>Reset the page “{page}”</source>
        <translation>Restablecer la página «{page}»</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>A link that stands in one of your posts of these last days is marked. 0 marks none.</source>
        <translation>Se marca un enlace que está en una entrada suya de estos últimos días. 0 no marca ninguno.</translation>
    </message>
    <message>
        <source>A quote with more words is marked. 0 allows any number.</source>
        <translation>Se marca una cita con más palabras. 0 permite cualquier número.</translation>
    </message>
    <message>
        <source>Adds every address that you copy in another program, until you turn it off.</source>
        <translation>Añade cada dirección que copie en otro programa, hasta que lo desactive.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Ask how a new site is called</source>
        <translation>Preguntar cómo se llama un sitio nuevo</translation>
    </message>
    <message>
        <source>Asks once about each site that is not in the table of publishers, in a line above the links. Nothing waits for the answer.</source>
        <translation>Pregunta una vez por cada sitio que no está en la tabla de medios, en una línea sobre los enlaces. Nada espera la respuesta.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <source>Check the spelling of words in capitals</source>
        <translation>Revisar también las palabras en mayúsculas</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Checks that are turned off</source>
        <translation>Comprobaciones desactivadas</translation>
    </message>
    <message>
        <source>Collect links from the clipboard</source>
        <translation>Recoger enlaces del portapapeles</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Concerns every link to another site.</source>
        <translation>Afecta a cada enlace a otro sitio.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dashes by profile</source>
        <translation>Guiones por perfil</translation>
    </message>
    <message>
        <source>Days to look back for repeated links</source>
        <translation>Días hacia atrás para enlaces repetidos</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Fetch missing titles when a post is opened</source>
        <translation>Obtener los títulos que faltan al abrir una entrada</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Obtención</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Folder for posts</source>
        <translation>Carpeta de entradas</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Seguir al sistema</translation>
    </message>
    <message>
        <source>Headings with nothing below them do not go into exports and the preview.</source>
        <translation>Los encabezados sin contenido no van a las exportaciones ni a la vista previa.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Hosts inside your network</source>
        <translation>Equipos de su red</translation>
    </message>
    <message>
        <source>How the lines of new lists are written.</source>
        <translation>Cómo se escriben las líneas de las listas nuevas.</translation>
    </message>
    <message>
        <source>In a new tab</source>
        <translation>En una pestaña nueva</translation>
    </message>
    <message>
        <source>In points. 0 means a size that goes with the system's.</source>
        <translation>En puntos. 0 es un tamaño acorde con el del sistema.</translation>
    </message>
    <message>
        <source>In the same tab</source>
        <translation>En la misma pestaña</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Leave out empty sections</source>
        <translation>Omitir secciones vacías</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Line style</source>
        <translation>Estilo de línea</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Load pictures from the web in the preview</source>
        <translation>Cargar imágenes de la web en la vista previa</translation>
    </message>
    <message>
        <source>Names of checks, parted by commas. “Rules” in the Check pane turns them on.</source>
        <translation>Nombres de comprobaciones, separados por comas. «Reglas» en el panel Comprobación las activa.</translation>
    </message>
    <message>
        <source>Never more than one from the same site.</source>
        <translation>Nunca más de una del mismo sitio.</translation>
    </message>
    <message>
        <source>Of menus and messages. Counts when Linkwright is started the next time.</source>
        <translation>De menús y mensajes. Cuenta desde el próximo inicio de Linkwright.</translation>
    </message>
    <message>
        <source>Open the last post again at the start</source>
        <translation>Abrir de nuevo la última entrada al iniciar</translation>
    </message>
    <message>
        <source>Otherwise links without a title wait until you ask for them.</source>
        <translation>Si no, los enlaces sin título esperan a que los pida.</translation>
    </message>
    <message>
        <source>Otherwise the window begins with a new post.</source>
        <translation>Si no, la ventana empieza con una entrada nueva.</translation>
    </message>
    <message>
        <source>Otherwise they are taken for acronyms, such as NATO.</source>
        <translation>Si no, se toman por siglas, como OTAN.</translation>
    </message>
    <message>
        <source>Pages fetched at once</source>
        <translation>Páginas obtenidas a la vez</translation>
    </message>
    <message>
        <source>Relation of links (rel)</source>
        <translation>Relación de los enlaces (rel)</translation>
    </message>
    <message>
        <source>Remove tracking from addresses</source>
        <translation>Quitar el rastreo de las direcciones</translation>
    </message>
    <message>
        <source>Signature of your remarks</source>
        <translation>Firma de sus comentarios</translation>
    </message>
    <message>
        <source>Sites of your own office or home whose pages may be fetched, such as wiki.example.com, with spaces between them. All other links into your network are refused.</source>
        <translation>Sitios de su oficina o casa cuyas páginas pueden obtenerse, como wiki.example.com, separados por espacios. Los demás enlaces a su red se rechazan.</translation>
    </message>
    <message>
        <source>Stands below an excerpt and links to the address of the lead.</source>
        <translation>Va bajo un extracto y enlaza a la dirección de la noticia principal.</translation>
    </message>
    <message>
        <source>Takes parameters such as utm_source off the addresses that you add. Gift and share tokens stay.</source>
        <translation>Quita parámetros como utm_source de las direcciones que añade. Los códigos de regalo y de compartir se quedan.</translation>
    </message>
    <message>
        <source>Text size in the editor</source>
        <translation>Tamaño del texto en el editor</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>The pane and the page in the browser then ask the sites that a post names. Otherwise the preview asks nobody.</source>
        <translation>El panel y la página del navegador preguntan entonces a los sitios nombrados. Si no, la vista previa no pregunta a nadie.</translation>
    </message>
    <message>
        <source>Those of the system, or always light, dark or with high contrast.</source>
        <translation>Los del sistema, o siempre claros, oscuros o con alto contraste.</translation>
    </message>
    <message>
        <source>Underlines words that the dictionary of the post's language does not know.</source>
        <translation>Subraya las palabras que el diccionario del idioma de la entrada no conoce.</translation>
    </message>
    <message>
        <source>Usual export</source>
        <translation>Exportación habitual</translation>
    </message>
    <message>
        <source>What readers see for “--”: the two characters, or a dash for the profiles named here, such as “blogger=em hugo=en”. The export dialog has it too.</source>
        <translation>Lo que ven los lectores en vez de «--»: los dos signos, o una raya en los perfiles nombrados aquí, como «blogger=em hugo=en». El diálogo de exportación también lo tiene.</translation>
    </message>
    <message>
        <source>What your own remarks in a post begin with.</source>
        <translation>Con qué empiezan sus comentarios en una entrada.</translation>
    </message>
    <message>
        <source>What “Copy for the blog” copies and the export dialog proposes.</source>
        <translation>Lo que copia «Copiar para el blog» y propone el diálogo de exportación.</translation>
    </message>
    <message>
        <source>Where links open (target)</source>
        <translation>Dónde se abren los enlaces (target)</translation>
    </message>
    <message>
        <source>Where new posts are saved, and whose posts are listed and searched. Empty means “Linkwright” in your documents folder.</source>
        <translation>Donde se guardan las entradas nuevas y cuyas entradas se listan y buscan. Vacío es «Linkwright» en su carpeta de documentos.</translation>
    </message>
    <message>
        <source>Words in an excerpt</source>
        <translation>Palabras en un extracto</translation>
    </message>
    <message>
        <source>Words that lead on to the whole story</source>
        <translation>Palabras que llevan a la noticia completa</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Written on every link to another site, for example nofollow. Usually empty.</source>
        <translation>Se escribe en cada enlace a otro sitio, por ejemplo nofollow. Normalmente vacío.</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Kept in {path}</source>
        <translation>Guardado en {path}</translation>
    </message>
    <message>
        <source>No preference has these words.</source>
        <translation>Ninguna preferencia tiene esas palabras.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Preferences of the page</source>
        <translation>Preferencias de la página</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Buscar en las preferencias</translation>
    </message>
    <message>
        <source>The chosen page is shown beside the list</source>
        <translation>La página elegida se ve junto a la lista</translation>
    </message>
    <message>
        <source>The file of the preferences</source>
        <translation>El archivo de las preferencias</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview source</source>
        <translation>Código de la vista previa</translation>
    </message>
    <message>
        <source>Previewed form</source>
        <translation>Forma mostrada</translation>
    </message>
    <message>
        <source>The form that is previewed, and that copies take</source>
        <translation>La forma que se ve y que toman las copias</translation>
    </message>
    <message>
        <source>What the export writes, to be read only</source>
        <translation>Lo que escribe la exportación, solo lectura</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Nothing to see yet. What you write appears here.</source>
        <translation>Nada que ver todavía. Lo que escriba aparecerá aquí.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>What readers will see; nothing can be written here</source>
        <translation>Lo que verán los lectores; aquí no se escribe</translation>
    </message>
    <message>
        <source>a picture on the web</source>
        <translation>una imagen en la web</translation>
    </message>
    <message>
        <source>a player: {address}</source>
        <translation>un reproductor: {address}</translation>
    </message>
    <message>
        <source>no picture at {address}</source>
        <translation>no hay imagen en {address}</translation>
    </message>
</context>
<context>
    <name>PreviewRenders</name>
    <message>
        <source>The preview could not be made; the log says why.</source>
        <translation>No se pudo hacer la vista previa; el registro dice por qué.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Export PDF</source>
        <translation>Exportar PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PublisherDialog</name>
    <message numerus="yes">
        <source>%n name(s) of your own</source>
        <translation>
            <numerusform>%n nombre propio</numerusform>
            <numerusform>%n nombres propios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n sitio</numerusform>
            <numerusform>%n sitios</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add a Site</source>
        <translation>&amp;Añadir un sitio</translation>
    </message>
    <message>
        <source>&amp;Only your own</source>
        <translation>&amp;Solo los suyos</translation>
    </message>
    <message>
        <source>&amp;Reset All...</source>
        <translation>&amp;Restablecer todo...</translation>
    </message>
    <message>
        <source>Call all sites as Linkwright does?</source>
        <translation>¿Llamar a todos los sitios como Linkwright?</translation>
    </message>
    <message>
        <source>Choose one to change its name in the form</source>
        <translation>Elija uno para cambiar su nombre en el formulario</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search sites and names</source>
        <translation>Buscar sitios y nombres</translation>
    </message>
    <message numerus="yes">
        <source>This takes away %n name(s) of your own, and brings removed ones back.</source>
        <translation>
            <numerusform>Esto quita %n nombre propio y recupera los eliminados.</numerusform>
            <numerusform>Esto quita %n nombres propios y recupera los eliminados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublisherForm</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Use the Shipped Name</source>
        <translation>&amp;Usar el nombre incluido</translation>
    </message>
    <message>
        <source>As it stands behind a link</source>
        <translation>Como figura tras un enlace</translation>
    </message>
    <message>
        <source>For long lists; may stay empty</source>
        <translation>Para listas largas; puede quedar vacío</translation>
    </message>
    <message>
        <source>Let the pages of the site say how it is called</source>
        <translation>Dejar que las páginas del sitio digan su nombre</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>S&amp;hort form:</source>
        <translation>&amp;Forma corta:</translation>
    </message>
    <message>
        <source>S&amp;ite:</source>
        <translation>&amp;Sitio:</translation>
    </message>
    <message>
        <source>Sites are written like example.com.</source>
        <translation>Los sitios se escriben como example.com.</translation>
    </message>
    <message>
        <source>The site is in the table: this takes the place of its name.</source>
        <translation>El sitio está en la tabla: esto sustituye su nombre.</translation>
    </message>
    <message>
        <source>This is no name.</source>
        <translation>Esto no es un nombre.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>example.com, or an address of the site</source>
        <translation>example.com, o una dirección del sitio</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Forma corta</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep Both</source>
        <translation>C&amp;onservar ambos</translation>
    </message>
    <message>
        <source>&amp;Keep My Text</source>
        <translation>Conservar &amp;mi texto</translation>
    </message>
    <message>
        <source>&amp;Load It</source>
        <translation>&amp;Cargar</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Sobrescribir</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Take the Other Version</source>
        <translation>&amp;Tomar la otra versión</translation>
    </message>
    <message>
        <source>A file of this name is there, and it is not as an export of this program left it. Later exports of this post to the same place do not ask again.</source>
        <translation>Hay un archivo con ese nombre, y no está como lo dejó una exportación de este programa. Las siguientes exportaciones de esta entrada allí no preguntarán.</translation>
    </message>
    <message>
        <source>Co&amp;mpare...</source>
        <translation>Com&amp;parar...</translation>
    </message>
    <message>
        <source>Go back to the saved version of “{name}”?</source>
        <translation>¿Volver a la versión guardada de «{name}»?</translation>
    </message>
    <message>
        <source>Loading it shows what is in the file now; undo then starts anew.</source>
        <translation>Al cargarlo se ve lo que hay ahora en el archivo; deshacer empieza de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is lost whatever you choose: a version that is replaced stays in the history, a text that is discarded can be recovered.</source>
        <translation>Nada se pierde elija lo que elija: una versión sustituida queda en el historial, un texto descartado se puede recuperar.</translation>
    </message>
    <message>
        <source>Open Post</source>
        <translation>Abrir entrada</translation>
    </message>
    <message>
        <source>Posts (*.md *.markdown *.txt);;All files (*)</source>
        <translation>Entradas (*.md *.markdown *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Replace “{name}”?</source>
        <translation>¿Reemplazar «{name}»?</translation>
    </message>
    <message>
        <source>Save &amp;Elsewhere...</source>
        <translation>Guardar &amp;en otro sitio...</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>¿Guardar los cambios de «{name}»?</translation>
    </message>
    <message>
        <source>Saves your text beside the file, under a name of its own</source>
        <translation>Guarda su texto junto al archivo, con nombre propio</translation>
    </message>
    <message>
        <source>What you changed since then goes to the bin, where you can take it back for 30 days: File, Recover Discarded Text.</source>
        <translation>Lo que cambió desde entonces va al cesto, de donde puede recuperarlo durante 30 días: Archivo, Recuperar texto descartado.</translation>
    </message>
    <message>
        <source>What you discard can be taken back for 30 days: File, Recover Discarded Text.</source>
        <translation>Lo que descarte se puede recuperar durante 30 días: Archivo, Recuperar texto descartado.</translation>
    </message>
    <message>
        <source>You have changed it here as well. Keeping your text leaves the file alone until you save; text that is discarded by loading can be recovered.</source>
        <translation>También lo cambió aquí. Conservar su texto deja el archivo en paz hasta que guarde; el texto descartado al cargar se puede recuperar.</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>en el archivo</translation>
    </message>
    <message>
        <source>in this window</source>
        <translation>en esta ventana</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>Otro programa cambió «{name}».</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>As it was opened</source>
        <translation>Como se abrió</translation>
    </message>
    <message>
        <source>Before a version was restored</source>
        <translation>Antes de restaurar una versión</translation>
    </message>
    <message>
        <source>Before an export</source>
        <translation>Antes de una exportación</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Antes de una importación</translation>
    </message>
    <message>
        <source>Before it was replaced</source>
        <translation>Antes de reemplazarse</translation>
    </message>
    <message>
        <source>Before publishing</source>
        <translation>Antes de publicar</translation>
    </message>
    <message>
        <source>Discarded after a crash</source>
        <translation>Descartado tras un fallo</translation>
    </message>
    <message>
        <source>Given up for the file’s version</source>
        <translation>Abandonado por la versión del archivo</translation>
    </message>
    <message>
        <source>Left behind by a crash</source>
        <translation>Dejado por un fallo</translation>
    </message>
    <message>
        <source>Not saved when it was left</source>
        <translation>Sin guardar al dejarlo</translation>
    </message>
    <message>
        <source>Reverted to the saved version</source>
        <translation>Vuelto a la versión guardada</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>&amp;Keep in This List</source>
        <translation>&amp;Conservar en esta lista</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Aún no hay entradas</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n other text(s) that had not been saved when Linkwright ended can be recovered.</source>
        <translation>
            <numerusform>Se puede recuperar %n texto más que no se guardó.</numerusform>
            <numerusform>Se pueden recuperar %n textos más que no se guardaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Linkwright ended before this was saved, and its file is not there any more. Your text of {time} is back: saving writes the file again.</source>
        <translation>Linkwright se cerró antes de guardar esto, y su archivo ya no está. Su texto de {time} ha vuelto: guardar escribe el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Linkwright ended before this was saved. Your text of {time} is back.</source>
        <translation>Linkwright se cerró antes de guardar esto. Su texto de {time} ha vuelto.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Your text was damaged when Linkwright ended. This is all there is.</source>
        <translation>Su texto se dañó al cerrarse Linkwright. Esto es todo lo que hay.</translation>
    </message>
</context>
<context>
    <name>RecoveryActs</name>
    <message>
        <source>The version is restored. Undo takes it back.</source>
        <translation>La versión se restauró. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window as well. Neither overwrites the other: whoever saves second is asked.</source>
        <translation>«{name}» también está abierto en otra ventana. Ninguna sobrescribe a la otra: a la segunda que guarde se le pregunta.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard My Text</source>
        <translation>&amp;Descartar mi texto</translation>
    </message>
    <message>
        <source>&amp;Keep Both</source>
        <translation>&amp;Conservar ambos</translation>
    </message>
    <message>
        <source>&amp;Restore My Text</source>
        <translation>&amp;Restaurar mi texto</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>D&amp;ecidir después</translation>
    </message>
    <message>
        <source>Linkwright ended before “{name}” was saved, and the file was changed by another program since. Nothing is lost whatever you choose.</source>
        <translation>Linkwright se cerró antes de guardar «{name}», y otro programa cambió el archivo desde entonces. Nada se pierde elija lo que elija.</translation>
    </message>
    <message>
        <source>Text That Was Not Saved</source>
        <translation>Texto sin guardar</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>El archivo ahora</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Su texto</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>en el archivo</translation>
    </message>
    <message>
        <source>in your text</source>
        <translation>en su texto</translation>
    </message>
</context>
<context>
    <name>RowCommands</name>
    <message numerus="yes">
        <source>%n link(s) copied</source>
        <translation>
            <numerusform>%n enlace copiado</numerusform>
            <numerusform>%n enlaces copiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) moved to “{list}”</source>
        <translation>
            <numerusform>%n enlace movido a «{list}»</numerusform>
            <numerusform>%n enlaces movidos a «{list}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) removed</source>
        <translation>
            <numerusform>%n enlace quitado</numerusform>
            <numerusform>%n enlaces quitados</numerusform>
        </translation>
    </message>
    <message>
        <source>List without a heading</source>
        <translation>Lista sin encabezado</translation>
    </message>
    <message>
        <source>Opened the first {count} links of the selection.</source>
        <translation>Se abrieron los primeros {count} enlaces de la selección.</translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>Lugar {place} de {count}</translation>
    </message>
    <message>
        <source>This link has no title yet: fetch or type one first.</source>
        <translation>Este enlace aún no tiene título: obtenga o escriba uno antes.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Copy As</source>
        <translation>&amp;Copiar como</translation>
    </message>
    <message>
        <source>&amp;Fetch Again</source>
        <translation>&amp;Obtener de nuevo</translation>
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
        <translation>Mover &amp;a la lista</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>Abrir &amp;en el navegador</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Edit &amp;Source</source>
        <translation>Editar &amp;la fuente</translation>
    </message>
    <message>
        <source>Edit &amp;Title</source>
        <translation>Editar el &amp;título</translation>
    </message>
    <message>
        <source>Make This the &amp;Lead Story</source>
        <translation>Hacer &amp;noticia principal</translation>
    </message>
    <message>
        <source>Open the &amp;Post That Has It</source>
        <translation>A&amp;brir la entrada que lo tiene</translation>
    </message>
    <message>
        <source>Plain &amp;Text</source>
        <translation>Texto &amp;simple</translation>
    </message>
    <message>
        <source>Take &amp;Title</source>
        <translation>Toma&amp;r título</translation>
    </message>
    <message>
        <source>from the address</source>
        <translation>de la dirección</translation>
    </message>
    <message>
        <source>from the page</source>
        <translation>de la página</translation>
    </message>
</context>
<context>
    <name>RowSources</name>
    <message>
        <source>Links to {site} are from “{name}” from now on</source>
        <translation>Los enlaces a {site} son desde ahora de «{name}»</translation>
    </message>
    <message>
        <source>Name of the S&amp;ite...</source>
        <translation>&amp;Nombre del sitio...</translation>
    </message>
    <message>
        <source>Re&amp;member “{name}” for {site}</source>
        <translation>&amp;Recordar «{name}» para {site}</translation>
    </message>
    <message>
        <source>Remember for {site}</source>
        <translation>Recordar para {site}</translation>
    </message>
    <message>
        <source>Should links to {site} always be from “{name}”?</source>
        <translation>¿Deben ser siempre de «{name}» los enlaces a {site}?</translation>
    </message>
    <message>
        <source>Take S&amp;ource</source>
        <translation>&amp;Tomar la fuente</translation>
    </message>
</context>
<context>
    <name>SavedState</name>
    <message>
        <source>Changes not saved</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Kept {time}, not saved</source>
        <translation>Conservado {time}, sin guardar</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Aún sin archivo</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>El archivo no está</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Empty the line</source>
        <translation>Vaciar la línea</translation>
    </message>
    <message>
        <source>What fits is shown as you type.</source>
        <translation>Lo que encaja se muestra al escribir.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A Markdown file for the _posts folder of a Jekyll site.</source>
        <translation>Un archivo Markdown para la carpeta _posts de un sitio Jekyll.</translation>
    </message>
    <message>
        <source>A Markdown file for the content folder of a Pelican site.</source>
        <translation>Un archivo Markdown para la carpeta content de un sitio Pelican.</translation>
    </message>
    <message>
        <source>A Markdown file for the posts folder of a Nikola site.</source>
        <translation>Un archivo Markdown para la carpeta posts de un sitio Nikola.</translation>
    </message>
    <message>
        <source>A Markdown file for the posts folder of an Eleventy site.</source>
        <translation>Un archivo Markdown para la carpeta posts de un sitio Eleventy.</translation>
    </message>
    <message>
        <source>A file for Settings &gt; Manage blog &gt; Import content; the post arrives as a draft.</source>
        <translation>Un archivo para Configuración &gt; Gestionar blog &gt; Importar contenido; la entrada llega como borrador.</translation>
    </message>
    <message>
        <source>A file for Tools &gt; Import &gt; WordPress; the post arrives as a draft.</source>
        <translation>Un archivo para Herramientas &gt; Importar &gt; WordPress; la entrada llega como borrador.</translation>
    </message>
    <message>
        <source>A kept text is damaged. What can still be read of it is shown.</source>
        <translation>Un texto guardado está dañado. Se muestra lo que aún se puede leer.</translation>
    </message>
    <message>
        <source>A kept text was written by a newer Linkwright. It is left as it is.</source>
        <translation>Un texto guardado es de un Linkwright más nuevo. Se queda como está.</translation>
    </message>
    <message>
        <source>A page bundle for a Hugo site: SLUG/index.md with its pictures.</source>
        <translation>Un paquete de página para un sitio Hugo: SLUG/index.md con sus imágenes.</translation>
    </message>
    <message>
        <source>A whole page with a quiet style of its own, in one file.</source>
        <translation>Una página entera con un estilo sobrio propio, en un solo archivo.</translation>
    </message>
    <message>
        <source>An error in Linkwright itself; its log tells more.</source>
        <translation>Un error del propio Linkwright; su registro dice más.</translation>
    </message>
    <message>
        <source>Block markup: paste it into the editor, or into its code view.</source>
        <translation>Marcado por bloques: péguelo en el editor o en su vista de código.</translation>
    </message>
    <message>
        <source>Blogger</source>
        <translation>Blogger</translation>
    </message>
    <message>
        <source>Blogger (Compose)</source>
        <translation>Blogger (Redactar)</translation>
    </message>
    <message>
        <source>Blogger (HTML view)</source>
        <translation>Blogger (vista HTML)</translation>
    </message>
    <message>
        <source>Blogger import file</source>
        <translation>Archivo de importación de Blogger</translation>
    </message>
    <message>
        <source>Captions become a line of emphasis below the picture.</source>
        <translation>Los pies de foto se vuelven una línea en cursiva bajo la imagen.</translation>
    </message>
    <message>
        <source>Code with template braces needs Jekyll 4 or later to be shown.</source>
        <translation>El código con llaves de plantilla solo se muestra desde Jekyll 4.</translation>
    </message>
    <message>
        <source>Code with {{&lt; or {{% in it is written as text, because Hugo would run it.</source>
        <translation>El código que contiene {{&lt; o {{% se escribe como texto, porque Hugo lo ejecutaría.</translation>
    </message>
    <message>
        <source>Definition lists become paragraphs.</source>
        <translation>Las listas de definiciones se vuelven párrafos.</translation>
    </message>
    <message>
        <source>Eleventy</source>
        <translation>Eleventy</translation>
    </message>
    <message>
        <source>Footnotes lose the links between mark and note.</source>
        <translation>Las notas al pie pierden los enlaces entre la llamada y la nota.</translation>
    </message>
    <message>
        <source>Formatted text to paste into the Compose view of Blogger's editor.</source>
        <translation>Texto con formato para pegar en la vista Redactar del editor de Blogger.</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>Ghost</translation>
    </message>
    <message>
        <source>HTML for Ghost's Admin API, with HTML cards where they are needed. Ghost itself adds “?ref=” to every link unless its outbound link tagging is turned off.</source>
        <translation>HTML para la API de administración de Ghost, con tarjetas HTML donde hacen falta. El propio Ghost añade «?ref=» a cada enlace mientras no se desactive.</translation>
    </message>
    <message>
        <source>HTML for the text view of the classic WordPress editor.</source>
        <translation>HTML para la vista de texto del editor clásico de WordPress.</translation>
    </message>
    <message>
        <source>HTML fragment</source>
        <translation>Fragmento HTML</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Página HTML</translation>
    </message>
    <message>
        <source>HTML source for the HTML view of Blogger's editor.</source>
        <translation>Código HTML para la vista HTML del editor de Blogger.</translation>
    </message>
    <message>
        <source>Headings below the second level become bold lines.</source>
        <translation>Los encabezados por debajo del segundo nivel se vuelven líneas en negrita.</translation>
    </message>
    <message>
        <source>Headings of the first level become second level: Nikola keeps the first for the title.</source>
        <translation>Los encabezados de primer nivel pasan al segundo: Nikola reserva el primero para el título.</translation>
    </message>
    <message>
        <source>Hugo</source>
        <translation>Hugo</translation>
    </message>
    <message>
        <source>Hugo keeps no HTML in a text: small, marked, raised and underlined words become plain.</source>
        <translation>Hugo no conserva HTML en un texto: las palabras pequeñas, resaltadas, elevadas y subrayadas se vuelven normales.</translation>
    </message>
    <message>
        <source>It leads to a {wall} page now.</source>
        <translation>Ahora lleva a una página de tipo «{wall}».</translation>
    </message>
    <message>
        <source>It leads to the home page of the site now.</source>
        <translation>Ahora lleva a la página de inicio del sitio.</translation>
    </message>
    <message>
        <source>Jekyll</source>
        <translation>Jekyll</translation>
    </message>
    <message>
        <source>Lists inside lists become part of the outer list.</source>
        <translation>Las listas dentro de listas pasan a ser parte de la lista exterior.</translation>
    </message>
    <message>
        <source>Looking up the name {host} took too long.</source>
        <translation>La búsqueda del nombre {host} tardó demasiado.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked, small and underlined words become plain.</source>
        <translation>Las palabras resaltadas, pequeñas y subrayadas se vuelven normales.</translation>
    </message>
    <message>
        <source>Nikola</source>
        <translation>Nikola</translation>
    </message>
    <message>
        <source>Nikola divides a label at its commas.</source>
        <translation>Nikola divide una etiqueta por sus comas.</translation>
    </message>
    <message>
        <source>Nikola stops at labels that have no letters, or the same ones as another. These are left out: {value}.</source>
        <translation>Nikola se detiene en las etiquetas sin letras, o con las mismas que otra. Estas se omiten: {value}.</translation>
    </message>
    <message>
        <source>No host of the name {host} was found.</source>
        <translation>No se encontró ningún servidor llamado {host}.</translation>
    </message>
    <message>
        <source>No safe connection to {host}: {detail}.</source>
        <translation>No hay conexión segura con {host}: {detail}.</translation>
    </message>
    <message>
        <source>Nothing else on the page or in its address bears the title out.</source>
        <translation>Nada más en la página ni en su dirección confirma el título.</translation>
    </message>
    <message>
        <source>Only http and https addresses are fetched.</source>
        <translation>Solo se consultan direcciones http y https.</translation>
    </message>
    <message>
        <source>Paragraphs inside a list item become lines of it.</source>
        <translation>Los párrafos dentro de un elemento de lista se vuelven líneas suyas.</translation>
    </message>
    <message>
        <source>Pelican</source>
        <translation>Pelican</translation>
    </message>
    <message>
        <source>Pictures are copied to images/; Eleventy takes them along only when its settings say so (addPassthroughCopy).</source>
        <translation>Las imágenes se copian en images/; Eleventy solo las lleva consigo si así lo dice su configuración (addPassthroughCopy).</translation>
    </message>
    <message>
        <source>Pictures become their descriptions.</source>
        <translation>Las imágenes se vuelven sus descripciones.</translation>
    </message>
    <message>
        <source>Plain HTML of the text, to paste into any page or blog.</source>
        <translation>HTML sencillo del texto, para pegar en cualquier página o blog.</translation>
    </message>
    <message>
        <source>Plain Markdown that any Markdown program reads, the title as its heading.</source>
        <translation>Markdown sencillo que lee cualquier programa de Markdown, con el título como encabezado.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Quotes of more than one paragraph may arrive as several quotes; please look at them after pasting.</source>
        <translation>Las citas de más de un párrafo pueden llegar como varias citas; revíselas después de pegar.</translation>
    </message>
    <message>
        <source>Rich text (Substack, Medium, mail)</source>
        <translation>Texto con formato (Substack, Medium, correo)</translation>
    </message>
    <message>
        <source>Semicolons in labels become commas: Pelican divides labels at them.</source>
        <translation>Los puntos y comas de las etiquetas se vuelven comas: Pelican divide por ellos las etiquetas.</translation>
    </message>
    <message>
        <source>Simple formatted text to paste into Substack, Medium or a mail.</source>
        <translation>Texto con formato sencillo para pegar en Substack, Medium o un correo.</translation>
    </message>
    <message>
        <source>Some letters of the title could not be read.</source>
        <translation>Algunas letras del título no se pudieron leer.</translation>
    </message>
    <message>
        <source>Spelling is not checked: the library chunspell is missing. Install it with pip.</source>
        <translation>La ortografía no se revisa: falta la biblioteca chunspell. Instálela con pip.</translation>
    </message>
    <message>
        <source>Stopped before the page was read.</source>
        <translation>Detenido antes de leer la página.</translation>
    </message>
    <message>
        <source>Straight quotes and angle brackets in labels become typographic ones, because Pelican's themes take labels for HTML.</source>
        <translation>Las comillas rectas y los paréntesis angulares de las etiquetas se vuelven tipográficos, porque los temas de Pelican toman las etiquetas por HTML.</translation>
    </message>
    <message>
        <source>Straight quotes or angle brackets in the title become typographic ones in feeds and in the browser's tab, where Pelican would take them for HTML.</source>
        <translation>Las comillas rectas o los paréntesis angulares del título se vuelven tipográficos en los canales y en la pestaña del navegador, donde Pelican los tomaría por HTML.</translation>
    </message>
    <message>
        <source>Substack or Mail</source>
        <translation>Substack o correo</translation>
    </message>
    <message>
        <source>Table cells lose their alignment.</source>
        <translation>Las celdas de las tablas pierden su alineación.</translation>
    </message>
    <message>
        <source>Table rows become lines, with bars between the cells.</source>
        <translation>Las filas de las tablas se vuelven líneas, con barras entre las celdas.</translation>
    </message>
    <message>
        <source>Tables go into an HTML card, which Ghost's editor shows as source.</source>
        <translation>Las tablas van en una tarjeta HTML, que el editor de Ghost muestra como código.</translation>
    </message>
    <message>
        <source>Text without any marks, for a mail or a terminal.</source>
        <translation>Texto sin ninguna marca, para un correo o una terminal.</translation>
    </message>
    <message>
        <source>That version is damaged. Your text is as it was.</source>
        <translation>Esa versión está dañada. Su texto está como estaba.</translation>
    </message>
    <message>
        <source>That version is not kept any more. Your text is as it was.</source>
        <translation>Esa versión ya no se conserva. Su texto está como estaba.</translation>
    </message>
    <message>
        <source>The address leads to a {wall} page.</source>
        <translation>La dirección lleva a una página de tipo «{wall}».</translation>
    </message>
    <message>
        <source>The address of the proxy in the environment is not valid.</source>
        <translation>La dirección del proxy en el entorno no es válida.</translation>
    </message>
    <message>
        <source>The answer is unreadable: it is packed as {value}.</source>
        <translation>La respuesta es ilegible: viene comprimida como {value}.</translation>
    </message>
    <message>
        <source>The answer of {host} is unreadable: it cannot be unpacked.</source>
        <translation>La respuesta de {host} es ilegible: no se puede descomprimir.</translation>
    </message>
    <message>
        <source>The answer of {host} is unreadable: it is not proper HTTP.</source>
        <translation>La respuesta de {host} es ilegible: no es HTTP correcto.</translation>
    </message>
    <message>
        <source>The connection broke when only a part of the page had come.</source>
        <translation>La conexión se cortó cuando solo había llegado una parte de la página.</translation>
    </message>
    <message>
        <source>The connection is not safe: the certificate of {host} {fault}.</source>
        <translation>La conexión no es segura: el certificado de {host} {fault}.</translation>
    </message>
    <message>
        <source>The connection is not safe: {host} does not speak TLS there.</source>
        <translation>La conexión no es segura: {host} no habla TLS ahí.</translation>
    </message>
    <message>
        <source>The connection is not safe: {host} speaks only outdated TLS.</source>
        <translation>La conexión no es segura: {host} solo habla un TLS anticuado.</translation>
    </message>
    <message>
        <source>The first bracket of &lt;script&gt; in the title becomes a typographic one, because Nikola's own themes put titles into scripts for Disqus. On a site without Disqus (COMMENT_SYSTEM in conf.py), you can put it back in the file.</source>
        <translation>El primer paréntesis angular de &lt;script&gt; en el título se vuelve tipográfico, porque los temas de Nikola ponen los títulos en guiones para Disqus. En un sitio sin Disqus (COMMENT_SYSTEM en conf.py) puede reponerlo en el archivo.</translation>
    </message>
    <message>
        <source>The folder of your posts, “{folder}”, cannot be read: {reason}. What is known of the posts was kept.</source>
        <translation>La carpeta de sus entradas, «{folder}», no se puede leer: {reason}. Lo que se sabe de las entradas se conservó.</translation>
    </message>
    <message>
        <source>The front matter cannot be read: in line {value}, {problem}. The text is kept as it is; mend that line to use title, date and labels again.</source>
        <translation>La cabecera no se puede leer: en la línea {value}, {problem}. El texto queda como está; corrija esa línea para volver a usar el título, la fecha y las etiquetas.</translation>
    </message>
    <message>
        <source>The front matter that begins in line 1 never ends. The text is kept as it is; put a line with --- under the last key.</source>
        <translation>La cabecera que empieza en la línea 1 no termina nunca. El texto queda como está; ponga una línea con --- bajo la última clave.</translation>
    </message>
    <message>
        <source>The heading “{heading}” is left out: it has nothing below it.</source>
        <translation>El encabezado «{heading}» se omite: no hay nada debajo.</translation>
    </message>
    <message>
        <source>The history could not be used ({error}). Your text is not concerned.</source>
        <translation>El historial no se pudo usar ({error}). Su texto no está afectado.</translation>
    </message>
    <message>
        <source>The history was written by a newer Linkwright. It is left as it is; nothing is added to it.</source>
        <translation>El historial es de un Linkwright más nuevo. Se queda como está; no se le añade nada.</translation>
    </message>
    <message>
        <source>The journal could not be emptied ({strerror}). The text in it comes back at the next start.</source>
        <translation>El diario no se pudo vaciar ({strerror}). Su texto volverá en el próximo inicio.</translation>
    </message>
    <message>
        <source>The jump break is not kept.</source>
        <translation>El salto «leer más» no se conserva.</translation>
    </message>
    <message>
        <source>The language of code is not kept.</source>
        <translation>El lenguaje del código no se conserva.</translation>
    </message>
    <message>
        <source>The link leads to a PDF file, not to a web page.</source>
        <translation>El enlace lleva a un archivo PDF, no a una página web.</translation>
    </message>
    <message>
        <source>The link leads to a file, not to a web page.</source>
        <translation>El enlace lleva a un archivo, no a una página web.</translation>
    </message>
    <message>
        <source>The link leads to a picture, not to a web page.</source>
        <translation>El enlace lleva a una imagen, no a una página web.</translation>
    </message>
    <message>
        <source>The link leads to a sound file, not to a web page.</source>
        <translation>El enlace lleva a un archivo de sonido, no a una página web.</translation>
    </message>
    <message>
        <source>The link leads to a video file, not to a web page.</source>
        <translation>El enlace lleva a un vídeo, no a una página web.</translation>
    </message>
    <message>
        <source>The link leads to the home page of the site.</source>
        <translation>El enlace lleva a la página de inicio del sitio.</translation>
    </message>
    <message>
        <source>The list of recent files could not be kept ({strerror}). Your posts are not concerned.</source>
        <translation>La lista de archivos recientes no se pudo guardar ({strerror}). Sus entradas no están afectadas.</translation>
    </message>
    <message>
        <source>The name of the publisher could not be kept in {_file} ({strerror}). It counts until Linkwright is closed.</source>
        <translation>El nombre de la fuente no se pudo guardar en {_file} ({strerror}). Vale hasta que se cierre Linkwright.</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up.</source>
        <translation>El nombre {host} no se pudo buscar.</translation>
    </message>
    <message>
        <source>The page came so slowly that only a part of it was read.</source>
        <translation>La página llegó tan despacio que solo se leyó una parte.</translation>
    </message>
    <message>
        <source>The page does not exist (404).</source>
        <translation>La página no existe (404).</translation>
    </message>
    <message>
        <source>The page does not exist any more ({status}).</source>
        <translation>La página ya no existe ({status}).</translation>
    </message>
    <message>
        <source>The page for the browser could not be written: {strerror}. The post itself is as it was.</source>
        <translation>La página para el navegador no se pudo escribir: {strerror}. La entrada misma está como estaba.</translation>
    </message>
    <message>
        <source>The page gives two different titles.</source>
        <translation>La página da dos títulos distintos.</translation>
    </message>
    <message>
        <source>The page has been removed (410).</source>
        <translation>La página se ha retirado (410).</translation>
    </message>
    <message>
        <source>The page has moved for good.</source>
        <translation>La página se ha mudado para siempre.</translation>
    </message>
    <message>
        <source>The page has moved: its address now leads to the home page.</source>
        <translation>La página se ha mudado: su dirección lleva ahora a la página de inicio.</translation>
    </message>
    <message>
        <source>The page is for subscribers only now ({status}).</source>
        <translation>La página es ahora solo para suscriptores ({status}).</translation>
    </message>
    <message>
        <source>The page names no title.</source>
        <translation>La página no da ningún título.</translation>
    </message>
    <message>
        <source>The page shows no headline without running its scripts.</source>
        <translation>La página no muestra ningún titular sin ejecutar sus guiones.</translation>
    </message>
    <message>
        <source>The page shows no headline.</source>
        <translation>La página no muestra ningún titular.</translation>
    </message>
    <message>
        <source>The picture at {url} is too large to be shown.</source>
        <translation>La imagen en {url} es demasiado grande para mostrarla.</translation>
    </message>
    <message>
        <source>The picture could not be saved in {value}: {strerror}. The post is as it was.</source>
        <translation>La imagen no se pudo guardar en {value}: {strerror}. La entrada está como estaba.</translation>
    </message>
    <message>
        <source>The picture is larger than 40 MB.</source>
        <translation>La imagen pasa de 40 MB.</translation>
    </message>
    <message>
        <source>The picture {source} could not be copied to {parent}: {strerror}.</source>
        <translation>La imagen {source} no se pudo copiar a {parent}: {strerror}.</translation>
    </message>
    <message>
        <source>The picture {source} could not be copied to {parent}: {strerror}. The post itself was exported; please copy it by hand.</source>
        <translation>La imagen {source} no se pudo copiar a {parent}: {strerror}. La entrada misma se exportó; cópiela a mano.</translation>
    </message>
    <message>
        <source>The picture {source} is not copied along: it is not there.</source>
        <translation>La imagen {source} no se copia: no está ahí.</translation>
    </message>
    <message>
        <source>The picture {source} was not copied: it is not beside the post.</source>
        <translation>La imagen {source} no se copió: no está junto a la entrada.</translation>
    </message>
    <message>
        <source>The picture {source} was not copied: the post has no folder yet.</source>
        <translation>La imagen {source} no se copió: la entrada aún no tiene carpeta.</translation>
    </message>
    <message>
        <source>The picture's address redirects to one that is none.</source>
        <translation>La dirección de la imagen redirige a una que no lo es.</translation>
    </message>
    <message>
        <source>The post has no date, without which Nikola stops: please give it one.</source>
        <translation>La entrada no tiene fecha, sin la cual Nikola se detiene: póngale una.</translation>
    </message>
    <message>
        <source>The post has no date, without which Pelican stops: please give it one.</source>
        <translation>La entrada no tiene fecha, sin la cual Pelican se detiene: póngale una.</translation>
    </message>
    <message>
        <source>The post has no date: Jekyll takes it only as a draft, in the _drafts folder.</source>
        <translation>La entrada no tiene fecha: Jekyll solo la toma como borrador, en la carpeta _drafts.</translation>
    </message>
    <message>
        <source>The post has no date: the file says 1970, please set the date in Blogger.</source>
        <translation>La entrada no tiene fecha: el archivo dice 1970, ponga la fecha en Blogger.</translation>
    </message>
    <message>
        <source>The preferences could not be saved in “{path}” ({strerror}). They hold until you close Linkwright; the saved ones are as before.</source>
        <translation>Las preferencias no se pudieron guardar en «{path}» ({strerror}). Valen hasta que cierre Linkwright; las guardadas están como antes.</translation>
    </message>
    <message>
        <source>The preferences in “{path}” cannot be read ({error}). The usual ones are used.</source>
        <translation>Las preferencias de «{path}» no se pueden leer ({error}). Se usan las habituales.</translation>
    </message>
    <message>
        <source>The proxy could not reach {host}.</source>
        <translation>El proxy no pudo llegar a {host}.</translation>
    </message>
    <message>
        <source>The proxy in the environment is a SOCKS proxy: not supported.</source>
        <translation>El proxy del entorno es un proxy SOCKS: no se admite.</translation>
    </message>
    <message>
        <source>The proxy refuses to connect to {host} ({value}).</source>
        <translation>El proxy se niega a conectar con {host} ({value}).</translation>
    </message>
    <message>
        <source>The proxy wants a log-in (407).</source>
        <translation>El proxy pide identificarse (407).</translation>
    </message>
    <message>
        <source>The shortcuts could not be saved in “{path}” ({strerror}). They hold until you close Linkwright; the saved ones are as before.</source>
        <translation>Los atajos no se pudieron guardar en «{path}» ({strerror}). Valen hasta que cierre Linkwright; los guardados están como antes.</translation>
    </message>
    <message>
        <source>The site answered with an error ({status}).</source>
        <translation>El sitio respondió con un error ({status}).</translation>
    </message>
    <message>
        <source>The site asked for consent to cookies instead of showing the page.</source>
        <translation>El sitio pidió aceptar cookies en vez de mostrar la página.</translation>
    </message>
    <message>
        <source>The site asked for proof that a person is reading, instead of showing the page.</source>
        <translation>El sitio pidió una prueba de que lee una persona, en vez de mostrar la página.</translation>
    </message>
    <message>
        <source>The site asked to log in instead of showing the page.</source>
        <translation>El sitio pidió identificarse en vez de mostrar la página.</translation>
    </message>
    <message>
        <source>The site asks for consent before it shows the page.</source>
        <translation>El sitio pide consentimiento antes de mostrar la página.</translation>
    </message>
    <message>
        <source>The site does not show the page to programs.</source>
        <translation>El sitio no muestra la página a programas.</translation>
    </message>
    <message>
        <source>The site may not show this page here (451).</source>
        <translation>El sitio no puede mostrar esta página aquí (451).</translation>
    </message>
    <message>
        <source>The site refuses programs like this one (403).</source>
        <translation>El sitio rechaza programas como este (403).</translation>
    </message>
    <message>
        <source>The site refuses programs like this one (999).</source>
        <translation>El sitio rechaza programas como este (999).</translation>
    </message>
    <message>
        <source>The site showed an error page.</source>
        <translation>El sitio mostró una página de error.</translation>
    </message>
    <message>
        <source>The site shows this page to subscribers only ({status}).</source>
        <translation>El sitio muestra esta página solo a suscriptores ({status}).</translation>
    </message>
    <message>
        <source>The site tells nothing of this post. Check the title.</source>
        <translation>El sitio no dice nada de esta publicación. Revise el título.</translation>
    </message>
    <message>
        <source>The site wants a log-in (401).</source>
        <translation>El sitio pide identificarse (401).</translation>
    </message>
    <message>
        <source>The site wants a log-in before it shows the page.</source>
        <translation>El sitio pide identificarse antes de mostrar la página.</translation>
    </message>
    <message>
        <source>The site wants proof that a person is asking.</source>
        <translation>El sitio quiere una prueba de que pregunta una persona.</translation>
    </message>
    <message>
        <source>The site wants to be paid (402).</source>
        <translation>El sitio quiere que se le pague (402).</translation>
    </message>
    <message>
        <source>The template could not be saved as “{path}” ({strerror}). The post is as it was.</source>
        <translation>La plantilla no se pudo guardar como «{path}» ({strerror}). La entrada está como estaba.</translation>
    </message>
    <message>
        <source>The text could not be put into the bin ({strerror}).</source>
        <translation>El texto no se pudo poner en la papelera ({strerror}).</translation>
    </message>
    <message>
        <source>The text could not be taken out of the bin ({strerror}).</source>
        <translation>El texto no se pudo sacar de la papelera ({strerror}).</translation>
    </message>
    <message>
        <source>The titles that links show under the pointer are not kept.</source>
        <translation>Los títulos que muestran los enlaces bajo el puntero no se conservan.</translation>
    </message>
    <message>
        <source>There are too many copies of “{name}” already. Your text is still in the window: save it in another place.</source>
        <translation>Ya hay demasiadas copias de «{name}». Su texto sigue en la ventana: guárdelo en otro lugar.</translation>
    </message>
    <message>
        <source>There are too many copies of “{name}”. Nothing was changed.</source>
        <translation>Hay demasiadas copias de «{name}». No se cambió nada.</translation>
    </message>
    <message>
        <source>There is a profile {name} already. It was kept; please choose another name.</source>
        <translation>Ya hay un perfil {name}. Se conservó; elija otro nombre.</translation>
    </message>
    <message>
        <source>There is already a file “{value}”. It was not overwritten; your text is still in the window.</source>
        <translation>Ya hay un archivo «{value}». No se sobrescribió; su texto sigue en la ventana.</translation>
    </message>
    <message>
        <source>There is no network; it is fetched when there is one.</source>
        <translation>No hay red; se consultará cuando la haya.</translation>
    </message>
    <message>
        <source>There is no picture at {url} ({status}).</source>
        <translation>No hay ninguna imagen en {url} ({status}).</translation>
    </message>
    <message>
        <source>There is no picture there: the server answered {status}.</source>
        <translation>Ahí no hay ninguna imagen: el servidor respondió {status}.</translation>
    </message>
    <message>
        <source>There is no running text on the page.</source>
        <translation>No hay texto seguido en la página.</translation>
    </message>
    <message>
        <source>There is no shipped template {starter}. There are: {known_names}.</source>
        <translation>No hay ninguna plantilla incluida {starter}. Hay: {known_names}.</translation>
    </message>
    <message>
        <source>There is no spelling dictionary for “{language}” on this machine. Install one, such as the package hunspell-{base}, or put its .aff and .dic files into {own}.</source>
        <translation>No hay diccionario de «{language}» en este equipo. Instale uno, como el paquete hunspell-{base}, o ponga sus archivos .aff y .dic en {own}.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Esto no es una dirección web.</translation>
    </message>
    <message>
        <source>This post cannot be exported: its quotes or lists are nested more than {MAX_LEVELS} levels deep. The post itself is unchanged; please take the markers off the innermost lines.</source>
        <translation>Esta entrada no se puede exportar: sus citas o listas están anidadas en más de {MAX_LEVELS} niveles. La entrada misma no ha cambiado; quite las marcas de las líneas más interiores.</translation>
    </message>
    <message>
        <source>This post is too long to be exported: it has more than a million characters or 50,000 lines. The post itself is unchanged; please divide it.</source>
        <translation>Esta entrada es demasiado larga para exportarla: pasa de un millón de caracteres o de 50.000 líneas. La entrada misma no ha cambiado; divídala.</translation>
    </message>
    <message>
        <source>Videos become links.</source>
        <translation>Los vídeos se vuelven enlaces.</translation>
    </message>
    <message>
        <source>What is at {url} is no picture.</source>
        <translation>Lo que hay en {url} no es una imagen.</translation>
    </message>
    <message>
        <source>What you ignore could not be kept ({strerror}). It holds until you close Linkwright; your posts are not concerned.</source>
        <translation>Lo que usted ignora no se pudo guardar ({strerror}). Vale hasta que cierre Linkwright; sus entradas no están afectadas.</translation>
    </message>
    <message>
        <source>WordPress</source>
        <translation>WordPress</translation>
    </message>
    <message>
        <source>WordPress (blocks)</source>
        <translation>WordPress (bloques)</translation>
    </message>
    <message>
        <source>WordPress (classic HTML)</source>
        <translation>WordPress (HTML clásico)</translation>
    </message>
    <message>
        <source>WordPress import file</source>
        <translation>Archivo de importación de WordPress</translation>
    </message>
    <message>
        <source>Your own rules in “{value}” cannot be used ({value_2}). Only the usual ones are.</source>
        <translation>Sus propias reglas de «{value}» no se pueden usar ({value_2}). Solo valen las habituales.</translation>
    </message>
    <message>
        <source>Your own template {name}.</source>
        <translation>Su propia plantilla {name}.</translation>
    </message>
    <message>
        <source>Your template {name} asks for the file {name_2}{value}, which is not in its folder.</source>
        <translation>Su plantilla {name} pide el archivo {name_2}{value}, que no está en su carpeta.</translation>
    </message>
    <message>
        <source>Your template {name} could not be filled in: the system starts no other process ({value}).</source>
        <translation>No se pudo rellenar su plantilla {name}: el sistema no inicia otro proceso ({value}).</translation>
    </message>
    <message>
        <source>Your template {name} could not be read: {error}.</source>
        <translation>No se pudo leer su plantilla {name}: {error}.</translation>
    </message>
    <message>
        <source>Your template {name} includes itself without end.</source>
        <translation>Su plantilla {name} se incluye a sí misma sin fin.</translation>
    </message>
    <message>
        <source>Your template {name} is too large: more than a megabyte.</source>
        <translation>Su plantilla {name} es demasiado grande: más de un megabyte.</translation>
    </message>
    <message>
        <source>Your template {name} makes a text of more than {value} million characters. Please make what it repeats smaller.</source>
        <translation>Su plantilla {name} produce un texto de más de {value} millones de caracteres. Reduzca lo que repite.</translation>
    </message>
    <message>
        <source>Your template {name} needs too much memory{value}. Please make what it repeats smaller.</source>
        <translation>Su plantilla {name} necesita demasiada memoria{value}. Reduzca lo que repite.</translation>
    </message>
    <message>
        <source>Your template {name} was stopped by the system: it takes too much memory or time. Please make what it repeats smaller.</source>
        <translation>El sistema detuvo su plantilla {name}: ocupa demasiada memoria o tiempo. Reduzca lo que repite.</translation>
    </message>
    <message>
        <source>Your template {name} was stopped: it was not done after {LONGEST_S} seconds. Please look for a loop in it that goes on too long.</source>
        <translation>Se detuvo su plantilla {name}: no había terminado tras {LONGEST_S} segundos. Busque en ella un bucle que dure demasiado.</translation>
    </message>
    <message>
        <source>Your text could not be kept in the journal ({strerror}). It is still in the window: save it.</source>
        <translation>Su texto no se pudo guardar en el diario ({strerror}). Sigue en la ventana: guárdelo.</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>una parte de su ruta no es una carpeta</translation>
    </message>
    <message>
        <source>has been revoked</source>
        <translation>ha sido revocado</translation>
    </message>
    <message>
        <source>is made out to another name</source>
        <translation>está a nombre de otro</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <source>it is too large for this disk</source>
        <translation>es demasiado grande para este disco</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>está protegido contra escritura</translation>
    </message>
    <message>
        <source>its folder is not there any more</source>
        <translation>su carpeta ya no está</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>sus enlaces van en círculo</translation>
    </message>
    <message>
        <source>its name holds a character that no file name may hold</source>
        <translation>su nombre tiene un carácter que ningún nombre de archivo puede tener</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>no un archivo corriente</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>el disco solo se puede leer</translation>
    </message>
    <message>
        <source>the disk does not answer properly</source>
        <translation>el disco no responde bien</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the drive is gone</source>
        <translation>la unidad ya no está</translation>
    </message>
    <message>
        <source>the network folder cannot be reached</source>
        <translation>no se puede llegar a la carpeta de red</translation>
    </message>
    <message>
        <source>the network folder does not answer</source>
        <translation>la carpeta de red no responde</translation>
    </message>
    <message>
        <source>the network folder is gone</source>
        <translation>la carpeta de red ya no está</translation>
    </message>
    <message>
        <source>there is already a file of this name</source>
        <translation>ya hay un archivo con este nombre</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no hay tal archivo ni carpeta</translation>
    </message>
    <message>
        <source>was issued by an authority that this computer does not know</source>
        <translation>fue emitido por una autoridad que este equipo no conoce</translation>
    </message>
    <message>
        <source>was made by the server itself, so nobody vouches for it</source>
        <translation>lo hizo el propio servidor, así que nadie responde por él</translation>
    </message>
    <message>
        <source>you may not read or write there</source>
        <translation>no puede leer ni escribir ahí</translation>
    </message>
    <message>
        <source>you may not write in its folder</source>
        <translation>no puede escribir en su carpeta</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>su parte del disco está agotada</translation>
    </message>
    <message>
        <source>{hostname} redirects again and again.</source>
        <translation>{hostname} redirige una y otra vez.</translation>
    </message>
    <message>
        <source>{host} broke the connection off.</source>
        <translation>{host} cortó la conexión.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} no respondió a tiempo.</translation>
    </message>
    <message>
        <source>{host} has trouble of its own ({status}).</source>
        <translation>{host} tiene problemas propios ({status}).</translation>
    </message>
    <message>
        <source>{host} is inside your own computer or network{inside}, so it was not asked.</source>
        <translation>{host} está dentro de su propio equipo o red{inside}, así que no se consultó.</translation>
    </message>
    <message>
        <source>{host} is not a possible host name.</source>
        <translation>{host} no puede ser el nombre de un servidor.</translation>
    </message>
    <message>
        <source>{host} redirects again and again.</source>
        <translation>{host} redirige una y otra vez.</translation>
    </message>
    <message>
        <source>{host} redirects to an address that cannot be read.</source>
        <translation>{host} redirige a una dirección que no se puede leer.</translation>
    </message>
    <message>
        <source>{host} redirects to something that is not a web page.</source>
        <translation>{host} redirige a algo que no es una página web.</translation>
    </message>
    <message>
        <source>{host} wants fewer requests.</source>
        <translation>{host} quiere menos peticiones.</translation>
    </message>
    <message>
        <source>{path} could not be written: {strerror}.</source>
        <translation>{path} no se pudo escribir: {strerror}.</translation>
    </message>
    <message>
        <source>{reason} It was tried {value} times.</source>
        <translation>{reason} Se intentó {value} veces.</translation>
    </message>
    <message>
        <source>{url} redirects again and again.</source>
        <translation>{url} redirige una y otra vez.</translation>
    </message>
    <message>
        <source>{url} redirects to something that is no picture.</source>
        <translation>{url} redirige a algo que no es una imagen.</translation>
    </message>
    <message>
        <source>{who} could not be reached.</source>
        <translation>No se pudo llegar a {who}.</translation>
    </message>
    <message>
        <source>{who} did not answer in time.</source>
        <translation>{who} no respondió a tiempo.</translation>
    </message>
    <message>
        <source>{who} refused the connection.</source>
        <translation>{who} rechazó la conexión.</translation>
    </message>
    <message>
        <source>“{label}” ({name}) is {value} in “{name_2}”, but must be {objection}. The usual value, {value_2}, is used.</source>
        <translation>«{label}» ({name}) es {value} en «{name_2}», pero debe ser {objection}. Se usa el valor habitual, {value_2}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file. Nothing was changed.</source>
        <translation>«{name}» no puede ser un nombre de archivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” could not be copied: {strerror}. Nothing was changed.</source>
        <translation>«{name}» no se pudo copiar: {strerror}. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}. Nothing was added.</source>
        <translation>«{name}» no se pudo leer: {reason}. No se añadió nada.</translation>
    </message>
    <message>
        <source>“{name}” could not become “{name_2}”: {strerror}. Nothing was changed.</source>
        <translation>«{name}» no pudo pasar a ser «{name_2}»: {strerror}. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” is no file with links. Nothing was added.</source>
        <translation>«{name}» no es un archivo con enlaces. No se añadió nada.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {value}. What was there before is as it was, and so is your post. Please choose another place.</source>
        <translation>«{path}» no se pudo escribir: {value}. Lo que había está como estaba, y su entrada también. Elija otro lugar.</translation>
    </message>
    <message>
        <source>“{value}” could not be opened: {value_2}. Nothing was changed.</source>
        <translation>«{value}» no se pudo abrir: {value_2}. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{value}” could not be saved: {reason}. The old file is untouched and your text is still in the window. Save it in another place.</source>
        <translation>«{value}» no se pudo guardar: {reason}. El archivo anterior está intacto y su texto sigue en la ventana. Guárdelo en otro lugar.</translation>
    </message>
    <message>
        <source>“{value}” is being saved by another program. It was not saved here; your text is still in the window. Try again.</source>
        <translation>Otro programa está guardando «{value}». Aquí no se guardó; su texto sigue en la ventana. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{value}” is too large for a post ({value_2} MB). Nothing was changed.</source>
        <translation>«{value}» es demasiado grande para una entrada ({value_2} MB). No se cambió nada.</translation>
    </message>
    <message>
        <source>“{value}” is {kind}. Nothing was changed. Choose a text file.</source>
        <translation>«{value}» es {kind}. No se cambió nada. Elija un archivo de texto.</translation>
    </message>
    <message>
        <source>“{value}” was changed by another program. It was not saved; your text is still in the window.</source>
        <translation>Otro programa cambió «{value}». No se guardó; su texto sigue en la ventana.</translation>
    </message>
    <message>
        <source>“{word}” could not be added to {path}: {error}. It counts as right until you quit.</source>
        <translation>«{word}» no se pudo añadir a {path}: {error}. Vale por correcta hasta que salga.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimir...</translation>
    </message>
    <message>
        <source>In the list of links</source>
        <translation>En la lista de enlaces</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>No action has these words.</source>
        <translation>Ninguna acción tiene esas palabras.</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>What every key does, menu by menu</source>
        <translation>Qué hace cada tecla, menú por menú</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Teclas:</translation>
    </message>
    <message>
        <source>About these keys</source>
        <translation>Sobre estas teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>All actions get theirs back</source>
        <translation>Todas las acciones recuperan las suyas</translation>
    </message>
    <message>
        <source>Also the keys of “{action}”</source>
        <translation>También las teclas de «{action}»</translation>
    </message>
    <message>
        <source>Choose one to change its keys below</source>
        <translation>Elija una para cambiar sus teclas abajo</translation>
    </message>
    <message>
        <source>Give this action its own back</source>
        <translation>Devolver las suyas a esta acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys of the action</source>
        <translation>Teclas de la acción</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Press the keys that the action shall have</source>
        <translation>Pulse las teclas que tendrá la acción</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>The other action has no keys then</source>
        <translation>La otra acción se queda sin teclas</translation>
    </message>
    <message>
        <source>These are also the keys of “{action}”: neither of them works.</source>
        <translation>También son las teclas de «{action}»: ninguna de las dos funciona.</translation>
    </message>
    <message>
        <source>These are the keys of “{action}”.</source>
        <translation>Son las teclas de «{action}».</translation>
    </message>
    <message>
        <source>This key is for writing. Press it together with Ctrl or Alt.</source>
        <translation>Esta tecla es para escribir. Púlsela con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>Use Them Here</source>
        <translation>Usarlas aquí</translation>
    </message>
    <message>
        <source>Usual Keys</source>
        <translation>Teclas habituales</translation>
    </message>
</context>
<context>
    <name>SidePanes</name>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Check ({count})</source>
        <translation>Comprobación ({count})</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Side panes</source>
        <translation>Paneles laterales</translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>SpellerProcess</name>
    <message>
        <source>Spelling is not checked: the dictionary {path} made the checker stop.</source>
        <translation>No se revisa la ortografía: el diccionario {path} detuvo el corrector.</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>&amp;Add “{word}” to My Words</source>
        <translation>&amp;Añadir «{word}» a mis palabras</translation>
    </message>
    <message>
        <source>I&amp;gnore in This Post</source>
        <translation>&amp;Ignorar en esta entrada</translation>
    </message>
    <message>
        <source>Looking for suggestions …</source>
        <translation>Buscando sugerencias …</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>No wrong word was found</source>
        <translation>No se encontró ninguna falta</translation>
    </message>
    <message>
        <source>Spelling suggestions</source>
        <translation>Sugerencias de ortografía</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln enlace</numerusform>
            <numerusform>%Ln enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s), {titled} with titles</source>
        <translation>
            <numerusform>%Ln enlace, {titled} con título</numerusform>
            <numerusform>%Ln enlaces, {titled} con título</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quoted</source>
        <translation>
            <numerusform>%Ln citada</numerusform>
            <numerusform>%Ln citadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln elegida</numerusform>
            <numerusform>%Ln elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Link count</source>
        <translation>Número de enlaces</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>Estado de guardado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Word count</source>
        <translation>Número de palabras</translation>
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
        <translation>La plantilla está en {path}</translation>
    </message>
</context>
<context>
    <name>TemplateChooser</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;New Post</source>
        <translation>&amp;Entrada nueva</translation>
    </message>
    <message>
        <source>(title still to come)</source>
        <translation>(título por venir)</translation>
    </message>
    <message>
        <source>Enter begins a post with the chosen one</source>
        <translation>Intro empieza una entrada con la elegida</translation>
    </message>
    <message>
        <source>New from Template</source>
        <translation>Nueva desde plantilla</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Text of the new post</source>
        <translation>Texto de la entrada nueva</translation>
    </message>
    <message>
        <source>Title of the new post</source>
        <translation>Título de la entrada nueva</translation>
    </message>
    <message>
        <source>What the chosen template begins with</source>
        <translation>Con qué empieza la plantilla elegida</translation>
    </message>
    <message>
        <source>What the template is for</source>
        <translation>Para qué es la plantilla</translation>
    </message>
    <message>
        <source>{name} (yours)</source>
        <translation>{name} (suya)</translation>
    </message>
</context>
<context>
    <name>TemplateNaming</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Name of the template:</source>
        <translation>&amp;Nombre de la plantilla:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Keep the &amp;links of its lists</source>
        <translation>Conservar &amp;los enlaces de sus listas</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Save as Template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Title, headings and text go into it; the date is that of each new post.</source>
        <translation>Título, encabezados y texto entran en ella; la fecha es la de cada entrada nueva.</translation>
    </message>
    <message>
        <source>What becomes of the post</source>
        <translation>Qué pasa con la entrada</translation>
    </message>
    <message>
        <source>What it is called in the menu</source>
        <translation>Cómo se llama en el menú</translation>
    </message>
    <message>
        <source>Your template of this name is replaced.</source>
        <translation>Su plantilla de este nombre se reemplaza.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>A lead story, then briefs by region. Lines are sentences; their sources stay hidden.</source>
        <translation>Una noticia principal y luego breves por región. Las líneas son frases; sus fuentes quedan ocultas.</translation>
    </message>
    <message>
        <source>A numbered list without sources, with a remark behind each line.</source>
        <translation>Una lista numerada sin fuentes, con un comentario tras cada línea.</translation>
    </message>
    <message>
        <source>A picture, a video, a quote or a link, and what you say about it.</source>
        <translation>Una imagen, un vídeo, una cita o un enlace, y lo que usted dice de ello.</translation>
    </message>
    <message>
        <source>An issue with its number, fixed headings, the quote of the week and thanks.</source>
        <translation>Un número con encabezados fijos, la cita de la semana y agradecimientos.</translation>
    </message>
    <message>
        <source>Assorted links</source>
        <translation>Enlaces variados</translation>
    </message>
    <message>
        <source>Commentaries, opinions and editorials</source>
        <translation>Comentarios, opiniones y editoriales</translation>
    </message>
    <message>
        <source>Lines that name the author and the publication.</source>
        <translation>Líneas que nombran al autor y la publicación.</translation>
    </message>
    <message>
        <source>Links by section, with the source in plain words, who sent it, and a remark.</source>
        <translation>Enlaces por sección, con la fuente en palabras, quién lo envió y un comentario.</translation>
    </message>
    <message>
        <source>One item and your comment</source>
        <translation>Un elemento y su comentario</translation>
    </message>
    <message>
        <source>One story with its source, an excerpt and your remark, then more news on it.</source>
        <translation>Una noticia con su fuente, un extracto y su comentario, y luego más sobre ella.</translation>
    </message>
    <message>
        <source>One subject on one day. Clusters of lines are set apart by blank lines.</source>
        <translation>Un tema en un día. Los grupos de líneas se separan con líneas vacías.</translation>
    </message>
    <message>
        <source>Sectioned links</source>
        <translation>Enlaces por secciones</translation>
    </message>
    <message>
        <source>Story and more news</source>
        <translation>Noticia y más noticias</translation>
    </message>
    <message>
        <source>Subject update</source>
        <translation>Actualización de un tema</translation>
    </message>
    <message>
        <source>Weekly newsletter</source>
        <translation>Boletín semanal</translation>
    </message>
    <message>
        <source>World news briefs</source>
        <translation>Breves del mundo</translation>
    </message>
</context>
<context>
    <name>TitleEditor</name>
    <message>
        <source>Other titles</source>
        <translation>Otros títulos</translation>
    </message>
    <message>
        <source>Other titles of the page (Down)</source>
        <translation>Otros títulos de la página (Abajo)</translation>
    </message>
    <message>
        <source>Press the Down arrow for other titles.</source>
        <translation>La flecha Abajo ofrece otros títulos.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Post title</source>
        <translation>Título de la entrada</translation>
    </message>
    <message>
        <source>The headline; Enter goes on to the text</source>
        <translation>El titular; Intro pasa al texto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>VersionBrowser</name>
    <message>
        <source>&amp;Compare with the text now</source>
        <translation>&amp;Comparar con el texto actual</translation>
    </message>
    <message>
        <source>The chosen one is shown beside the list</source>
        <translation>La elegida se ve junto a la lista</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>in the text now</source>
        <translation>en el texto actual</translation>
    </message>
    <message>
        <source>in this version</source>
        <translation>en esta versión</translation>
    </message>
</context>
<context>
    <name>WarningModel</name>
    <message>
        <source>Line {line} · {rule}</source>
        <translation>Línea {line} · {rule}</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Línea {line}: {sentence}</translation>
    </message>
    <message>
        <source>Line {line}: {sentence} Remedy: {remedy}</source>
        <translation>Línea {line}: {sentence} Remedio: {remedy}</translation>
    </message>
</context>
<context>
    <name>WelcomeBar</name>
    <message>
        <source>1. Paste addresses you copied</source>
        <translation>1. Pegar direcciones copiadas</translation>
    </message>
    <message>
        <source>2. Make the chosen link the lead</source>
        <translation>2. Hacer principal el enlace elegido</translation>
    </message>
    <message>
        <source>3. Copy the post for a blog</source>
        <translation>3. Copiar la entrada para un blog</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss the welcome</source>
        <translation>Descartar la bienvenida</translation>
    </message>
    <message>
        <source>This is a sample post: change what you like. Three things to try:</source>
        <translation>Esta es una entrada de ejemplo: cambie lo que quiera. Tres cosas que probar:</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>There is no lead to lead on from, or the line stands there already.</source>
        <translation>No hay noticia desde la que seguir, o la línea ya está.</translation>
    </message>
</context>
<context>
    <name>_LossLine</name>
    <message numerus="yes">
        <source>%Ln thing(s) will be different there</source>
        <translation>
            <numerusform>%Ln cosa será distinta allí</numerusform>
            <numerusform>%Ln cosas serán distintas allí</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or hide what this form cannot say</source>
        <translation>Mostrar u ocultar lo que esta forma no puede decir</translation>
    </message>
    <message>
        <source>What is not kept</source>
        <translation>Lo que no se conserva</translation>
    </message>
</context>
<context>
    <name>_Target</name>
    <message>
        <source>Move to “{list}”</source>
        <translation>Mover a «{list}»</translation>
    </message>
</context>
<context>
    <name>_TwoColumnCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
</TS>
