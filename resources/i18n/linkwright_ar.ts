<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A desktop editor for people who write link roundups.</source>
        <translation>محرر لسطح المكتب لمن يكتبون جولات الروابط.</translation>
    </message>
    <message>
        <source>About Linkwright</source>
        <translation>حول Linkwright</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC licence).</source>
        <translation>الأيقونات: Lucide (رخصة ISC).</translation>
    </message>
    <message>
        <source>MIT licence. Made with Qt {version} and PySide6 (LGPL).</source>
        <translation>رخصة MIT. بُني باستخدام Qt {version} و PySide6 (LGPL).</translation>
    </message>
</context>
<context>
    <name>ChangeSteps</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>لا فروق</numerusform>
            <numerusform>فرق واحد</numerusform>
            <numerusform>فرقان</numerusform>
            <numerusform>%n فروق</numerusform>
            <numerusform>%n فرقًا</numerusform>
            <numerusform>%n فرق</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>ا&amp;لسابق</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>جنبًا إلى &amp;جنب</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>لا فرق</translation>
    </message>
    <message>
        <source>The one text left, the other right of it</source>
        <translation>أحد النصين إلى جانب الآخر</translation>
    </message>
    <message>
        <source>To another difference ({keys})</source>
        <translation>إلى فرق آخر ({keys})</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>لا شيء للمراجعة</numerusform>
            <numerusform>أمر واحد للمراجعة</numerusform>
            <numerusform>أمران للمراجعة</numerusform>
            <numerusform>%n أمور للمراجعة</numerusform>
            <numerusform>%n أمرًا للمراجعة</numerusform>
            <numerusform>%n أمر للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go to the Place</source>
        <translation>&amp;اذهب إلى الموضع</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;تجاهل</translation>
    </message>
    <message>
        <source>&amp;Ignore This One</source>
        <translation>تجاهل &amp;هذا</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>&amp;أصلح</translation>
    </message>
    <message>
        <source>&amp;Never Check for This</source>
        <translation>&amp;لا تفحص هذا أبدًا</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>ال&amp;قواعد</translation>
    </message>
    <message>
        <source>Apply the remedy (Ctrl+Enter)</source>
        <translation>طبّق العلاج (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Check panel</source>
        <translation>لوحة الفحص</translation>
    </message>
    <message>
        <source>Choose what is checked</source>
        <translation>اختر ما يُفحص</translation>
    </message>
    <message>
        <source>Enter goes to the place, Ctrl+Enter mends it, Del ignores it.</source>
        <translation>Enter يذهب إلى الموضع، Ctrl+Enter يصلح، Del يتجاهل.</translation>
    </message>
    <message>
        <source>Leave this one alone in this post (Del)</source>
        <translation>اترك هذا في هذه التدوينة (Del)</translation>
    </message>
    <message>
        <source>Mended: {remedy}</source>
        <translation>أُصلح: {remedy}</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>لا شيء لإصلاحه</translation>
    </message>
    <message>
        <source>Number of things to look at</source>
        <translation>عدد الأمور للمراجعة</translation>
    </message>
    <message numerus="yes">
        <source>Show %n Ignored Finding(s) Again</source>
        <translation>
            <numerusform>لا ملاحظات متجاهلة لإظهارها</numerusform>
            <numerusform>أظهر الملاحظة المتجاهلة</numerusform>
            <numerusform>أظهر الملاحظتين المتجاهلتين</numerusform>
            <numerusform>أظهر %n ملاحظات متجاهلة</numerusform>
            <numerusform>أظهر %n ملاحظة متجاهلة</numerusform>
            <numerusform>أظهر %n ملاحظة متجاهلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Things to look at</source>
        <translation>أمور للمراجعة</translation>
    </message>
    <message>
        <source>Titles, sources, links, pictures and words are checked while you write.</source>
        <translation>تُفحص العناوين والمصادر والروابط والصور والكلمات أثناء الكتابة.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>لا شيء للمراجعة</numerusform>
            <numerusform>أمر واحد للمراجعة</numerusform>
            <numerusform>أمران للمراجعة</numerusform>
            <numerusform>%n أمور للمراجعة</numerusform>
            <numerusform>%n أمرًا للمراجعة</numerusform>
            <numerusform>%n أمر للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark has no partner, or nothing to quote: “{found}”.</source>
        <translation>علامة اقتباس بلا قرين أو بلا ما تقتبسه: «{found}».</translation>
    </message>
    <message>
        <source>A word stands twice in a row: “{found}”.</source>
        <translation>كلمة وردت مرتين متتاليتين: «{found}».</translation>
    </message>
    <message>
        <source>Address for telephones</source>
        <translation>عنوان للهواتف</translation>
    </message>
    <message>
        <source>Bare address</source>
        <translation>عنوان مجرد</translation>
    </message>
    <message>
        <source>Clean the address</source>
        <translation>نظّف العنوان</translation>
    </message>
    <message>
        <source>Dash with nothing behind</source>
        <translation>شرطة لا شيء بعدها</translation>
    </message>
    <message>
        <source>Dead link</source>
        <translation>رابط ميت</translation>
    </message>
    <message>
        <source>Doubled word</source>
        <translation>كلمة مكررة</translation>
    </message>
    <message>
        <source>Drop the second one</source>
        <translation>احذف الثانية</translation>
    </message>
    <message>
        <source>Empty quote</source>
        <translation>اقتباس فارغ</translation>
    </message>
    <message>
        <source>Guessed title</source>
        <translation>عنوان مخمّن</translation>
    </message>
    <message>
        <source>Heading with nothing below</source>
        <translation>ترويسة لا شيء تحتها</translation>
    </message>
    <message>
        <source>Join it to the line above</source>
        <translation>ضمّه إلى السطر الأعلى</translation>
    </message>
    <message>
        <source>Left to fill in</source>
        <translation>بقي ملؤه</translation>
    </message>
    <message>
        <source>Line {detail} has this headline already, or nearly the same: “{found}”.</source>
        <translation>في السطر {detail} هذا العنوان نفسه أو ما يكاد يطابقه: «{found}».</translation>
    </message>
    <message>
        <source>Line {detail} leads to the same page already: “{found}”.</source>
        <translation>السطر {detail} يؤدي إلى الصفحة نفسها: «{found}».</translation>
    </message>
    <message>
        <source>Link behind a wall</source>
        <translation>رابط خلف حاجز</translation>
    </message>
    <message>
        <source>Link that leads to a front page</source>
        <translation>رابط يؤدي إلى صفحة رئيسية</translation>
    </message>
    <message>
        <source>Long excerpt</source>
        <translation>مقتطف طويل</translation>
    </message>
    <message>
        <source>Merge the two lines</source>
        <translation>ادمج السطرين</translation>
    </message>
    <message>
        <source>Missing source</source>
        <translation>مصدر ناقص</translation>
    </message>
    <message>
        <source>Moved page</source>
        <translation>صفحة منقولة</translation>
    </message>
    <message>
        <source>No source is named for “{found}”.</source>
        <translation>لم يُذكر مصدر لـ«{found}».</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Picture without credit</source>
        <translation>صورة بلا اسم صاحبها</translation>
    </message>
    <message>
        <source>Picture without description</source>
        <translation>صورة بلا وصف</translation>
    </message>
    <message>
        <source>Published in the future</source>
        <translation>منشورة في المستقبل</translation>
    </message>
    <message>
        <source>Remove the dash</source>
        <translation>أزل الشرطة</translation>
    </message>
    <message>
        <source>Remove the empty quote</source>
        <translation>أزل الاقتباس الفارغ</translation>
    </message>
    <message>
        <source>Remove the full stop</source>
        <translation>أزل النقطة</translation>
    </message>
    <message>
        <source>Remove the heading</source>
        <translation>أزل الترويسة</translation>
    </message>
    <message>
        <source>Repeated headline</source>
        <translation>عنوان مكرر</translation>
    </message>
    <message>
        <source>Repeated link</source>
        <translation>رابط مكرر</translation>
    </message>
    <message>
        <source>Signature in the place of the source</source>
        <translation>توقيع مكان المصدر</translation>
    </message>
    <message>
        <source>Source on a line of its own</source>
        <translation>مصدر في سطر وحده</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>أخرجه</translation>
    </message>
    <message>
        <source>The address has tracking in it: {detail}.</source>
        <translation>في العنوان تعقب: {detail}.</translation>
    </message>
    <message>
        <source>The excerpt has {found} words; you allow {detail}.</source>
        <translation>في المقتطف {found} كلمة؛ وأنت تسمح بـ{detail}.</translation>
    </message>
    <message>
        <source>The page has moved to {detail}</source>
        <translation>انتقلت الصفحة إلى {detail}</translation>
    </message>
    <message>
        <source>The picture {found} does not say whose it is.</source>
        <translation>الصورة {found} لا تذكر صاحبها.</translation>
    </message>
    <message>
        <source>The picture {found} has no words for those who cannot see it.</source>
        <translation>الصورة {found} بلا كلمات لمن لا يراها.</translation>
    </message>
    <message>
        <source>The post has no title.</source>
        <translation>لا عنوان للتدوينة.</translation>
    </message>
    <message>
        <source>The post is marked as published, but its date is still to come: {found}.</source>
        <translation>التدوينة معلّمة كمنشورة، لكن تاريخها لم يأتِ بعد: {found}.</translation>
    </message>
    <message>
        <source>The title ends in a full stop.</source>
        <translation>ينتهي العنوان بنقطة.</translation>
    </message>
    <message>
        <source>There is nothing behind the dash of “{found}”.</source>
        <translation>لا شيء بعد شرطة «{found}».</translation>
    </message>
    <message>
        <source>There is nothing below the heading “{found}”.</source>
        <translation>لا شيء تحت الترويسة «{found}».</translation>
    </message>
    <message>
        <source>This address has no title yet: {found}</source>
        <translation>لا عنوان لهذا الرابط بعد: {found}</translation>
    </message>
    <message>
        <source>This address leads to the front page of its site now: {found}</source>
        <translation>يؤدي هذا العنوان الآن إلى صفحة الموقع الرئيسية: {found}</translation>
    </message>
    <message>
        <source>This is the address of the telephone's form of the page: {found}</source>
        <translation>هذا عنوان نسخة الهاتف من الصفحة: {found}</translation>
    </message>
    <message>
        <source>This quote is empty.</source>
        <translation>هذا الاقتباس فارغ.</translation>
    </message>
    <message>
        <source>Title with a full stop</source>
        <translation>عنوان بنقطة</translation>
    </message>
    <message>
        <source>Tracking in an address</source>
        <translation>تعقب في عنوان</translation>
    </message>
    <message>
        <source>Unpaired quotation mark</source>
        <translation>علامة اقتباس منفردة</translation>
    </message>
    <message>
        <source>Unreadable date</source>
        <translation>تاريخ غير مقروء</translation>
    </message>
    <message>
        <source>Unreadable front matter</source>
        <translation>رأس لا يُقرأ</translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation>استعمل العنوان الجديد</translation>
    </message>
    <message numerus="yes">
        <source>{done} · %n thing(s) to look at</source>
        <translation>
            <numerusform>{done} · لا شيء للمراجعة</numerusform>
            <numerusform>{done} · أمر واحد للمراجعة</numerusform>
            <numerusform>{done} · أمران للمراجعة</numerusform>
            <numerusform>{done} · %n أمور للمراجعة</numerusform>
            <numerusform>{done} · %n أمرًا للمراجعة</numerusform>
            <numerusform>{done} · %n أمر للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>“{found}” is a signature; the publisher's name belongs here.</source>
        <translation>«{found}» توقيع؛ والمكان لاسم الناشر.</translation>
    </message>
    <message>
        <source>“{found}” is no date, and exports leave it out.</source>
        <translation>«{found}» ليس تاريخًا، ويُحذف عند التصدير.</translation>
    </message>
    <message>
        <source>“{found}” is still to be filled in.</source>
        <translation>«{found}» لم يُملأ بعد.</translation>
    </message>
    <message>
        <source>“{found}” is what the address suggests; the page may say it otherwise.</source>
        <translation>«{found}» هو ما يوحي به العنوان؛ وقد تقوله الصفحة بغير ذلك.</translation>
    </message>
    <message>
        <source>“{found}” stands on a line of its own.</source>
        <translation>«{found}» في سطر وحده.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Find a Command</source>
        <translation>ابحث عن أمر</translation>
    </message>
    <message>
        <source>The Down arrow chooses among the commands that fit, Enter does the chosen one.</source>
        <translation>السهم لأسفل يختار بين الأوامر المناسبة، وEnter ينفذ المختار.</translation>
    </message>
    <message>
        <source>The commands that fit, the best one first</source>
        <translation>الأوامر المناسبة، أفضلها أولًا</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>اكتب بضعة أحرف مما تريد فعله</translation>
    </message>
</context>
<context>
    <name>CommentsDialog</name>
    <message numerus="yes">
        <source>%n comment(s) on “{title}”</source>
        <translation>
            <numerusform>لا تعليقات على «{title}»</numerusform>
            <numerusform>تعليق واحد على «{title}»</numerusform>
            <numerusform>تعليقان على «{title}»</numerusform>
            <numerusform>%n تعليقات على «{title}»</numerusform>
            <numerusform>%n تعليقًا على «{title}»</numerusform>
            <numerusform>%n تعليق على «{title}»</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;أغلق</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>in answer to {author}</source>
        <translation>ردًا على {author}</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;أغلق</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>قارن</translation>
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
        <translation>وهو محفوظ أيضًا: إن توقف Linkwright عاد عند التشغيل التالي. يمكنك المتابعة؛ والأسلم أن تحفظ وتعيد تشغيل Linkwright.</translation>
    </message>
    <message>
        <source>Show the &amp;Log</source>
        <translation>&amp;أظهر السجل</translation>
    </message>
    <message>
        <source>Something went wrong in Linkwright. Your text is still here.</source>
        <translation>حدث خطأ في Linkwright. نصك ما زال هنا.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>+ date</source>
        <translation>+ تاريخ</translation>
    </message>
    <message>
        <source>Date the post now</source>
        <translation>أرّخ التدوينة الآن</translation>
    </message>
    <message>
        <source>Post date</source>
        <translation>تاريخ التدوينة</translation>
    </message>
    <message>
        <source>Replace it by today’s date</source>
        <translation>استبدله بتاريخ اليوم</translation>
    </message>
    <message>
        <source>Set post date</source>
        <translation>حدد تاريخ التدوينة</translation>
    </message>
    <message>
        <source>When the post is dated</source>
        <translation>تاريخ التدوينة المكتوب</translation>
    </message>
    <message>
        <source>{written} (not a date)</source>
        <translation>{written} (ليس تاريخًا)</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>What differs, line by line; to be read only</source>
        <translation>ما يختلف سطرًا سطرًا؛ للقراءة فقط</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) alike …</source>
        <translation>
            <numerusform>… لا أسطر متطابقة …</numerusform>
            <numerusform>… سطر واحد متطابق …</numerusform>
            <numerusform>… سطران متطابقان …</numerusform>
            <numerusform>… %n أسطر متطابقة …</numerusform>
            <numerusform>… %n سطرًا متطابقًا …</numerusform>
            <numerusform>… %n سطر متطابق …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s) not shown …</source>
        <translation>
            <numerusform>… لا أسطر أخرى …</numerusform>
            <numerusform>… سطر آخر غير معروض …</numerusform>
            <numerusform>… سطران آخران غير معروضين …</numerusform>
            <numerusform>… %n أسطر أخرى غير معروضة …</numerusform>
            <numerusform>… %n سطرًا آخر غير معروض …</numerusform>
            <numerusform>… %n سطر آخر غير معروض …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscardedDialog</name>
    <message>
        <source>&amp;Delete for Good</source>
        <translation>احذف &amp;نهائيًا</translation>
    </message>
    <message>
        <source>&amp;Take It Back</source>
        <translation>&amp;استعده</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;أغلق</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was discarded lately. What you do not save stays here for %n day(s).</source>
        <translation>
            <numerusform>لم يُلغَ شيء مؤخرًا. لا يبقى هنا ما لا تحفظه.</numerusform>
            <numerusform>لم يُلغَ شيء مؤخرًا. ما لا تحفظه يبقى هنا يومًا واحدًا.</numerusform>
            <numerusform>لم يُلغَ شيء مؤخرًا. ما لا تحفظه يبقى هنا يومين.</numerusform>
            <numerusform>لم يُلغَ شيء مؤخرًا. ما لا تحفظه يبقى هنا %n أيام.</numerusform>
            <numerusform>لم يُلغَ شيء مؤخرًا. ما لا تحفظه يبقى هنا %n يومًا.</numerusform>
            <numerusform>لم يُلغَ شيء مؤخرًا. ما لا تحفظه يبقى هنا %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Post</source>
        <translation>التدوينة</translation>
    </message>
    <message>
        <source>Recover Discarded Text</source>
        <translation>استعادة نص ملغى</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>{reason}. Its file: {path}</source>
        <translation>{reason}. ملفه: {path}</translation>
    </message>
</context>
<context>
    <name>DiskWatch</name>
    <message>
        <source>“{name}” is not in its folder any more. Your text is still here: saving writes it again.</source>
        <translation>لم يعد «{name}» في مجلده. نصك ما زال هنا: الحفظ يكتبه ثانية.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program just now.</source>
        <translation>غيّر برنامج آخر «{name}» قبل قليل.</translation>
    </message>
</context>
<context>
    <name>ExcerptDialog</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ألغِ</translation>
    </message>
    <message>
        <source>&amp;Paste Paragraphs</source>
        <translation>الصق &amp;فقرات</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;اقتباس</translation>
    </message>
    <message>
        <source>Add what is on the clipboard, a paragraph a line</source>
        <translation>أضف ما في الحافظة، فقرة لكل سطر</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>المقتطف</translation>
    </message>
    <message>
        <source>Paragraphs of the page</source>
        <translation>فقرات الصفحة</translation>
    </message>
    <message>
        <source>Reading the page at {host} ...</source>
        <translation>تُقرأ الصفحة في {host} ...</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Space chooses a paragraph or leaves it out, Enter quotes the chosen ones.</source>
        <translation>المسافة تختار فقرة أو تتركها، وEnter يقتبس المختار.</translation>
    </message>
    <message>
        <source>State of the page</source>
        <translation>حالة الصفحة</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>القصة</translation>
    </message>
    <message>
        <source>The post has no lead to quote from. Paste the paragraphs that you want.</source>
        <translation>لا قصة رئيسية في التدوينة للاقتباس منها. الصق الفقرات التي تريدها.</translation>
    </message>
    <message>
        <source>Words in the excerpt</source>
        <translation>كلمات المقتطف</translation>
    </message>
    <message>
        <source>{count} of {most} words: more than you allow</source>
        <translation>{count} من {most} كلمة: أكثر مما تسمح به</translation>
    </message>
    <message>
        <source>{reason} You can paste the paragraphs that you want.</source>
        <translation>{reason} يمكنك لصق الفقرات التي تريدها.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln picture(s) will be copied beside the file.</source>
        <translation>
            <numerusform>لن تُنسخ صور بجانب الملف.</numerusform>
            <numerusform>ستُنسخ صورة واحدة بجانب الملف.</numerusform>
            <numerusform>ستُنسخ صورتان بجانب الملف.</numerusform>
            <numerusform>ستُنسخ %Ln صور بجانب الملف.</numerusform>
            <numerusform>ستُنسخ %Ln صورة بجانب الملف.</numerusform>
            <numerusform>ستُنسخ %Ln صورة بجانب الملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) will be copied to {folder}.</source>
        <translation>
            <numerusform>لن تُنسخ صور إلى {folder}.</numerusform>
            <numerusform>ستُنسخ صورة واحدة إلى {folder}.</numerusform>
            <numerusform>ستُنسخ صورتان إلى {folder}.</numerusform>
            <numerusform>ستُنسخ %Ln صور إلى {folder}.</numerusform>
            <numerusform>ستُنسخ %Ln صورة إلى {folder}.</numerusform>
            <numerusform>ستُنسخ %Ln صورة إلى {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;تصفّح...</translation>
    </message>
    <message>
        <source>&amp;Copy and preview posts like this too</source>
        <translation>انسخ التدوينات &amp;وعاينها هكذا أيضًا</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;صدّر</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;المجلد</translation>
    </message>
    <message>
        <source>&amp;Two hyphens</source>
        <translation>ا&amp;لشرطتان</translation>
    </message>
    <message>
        <source>Co&amp;py Instead</source>
        <translation>انسخ &amp;بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Copies and the preview take this form as well.</source>
        <translation>تأخذ النسخ والمعاينة هذه الصيغة أيضًا.</translation>
    </message>
    <message>
        <source>Export Post</source>
        <translation>صدّر التدوينة</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>ا&amp;سم الملف</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Folder for {profile}</source>
        <translation>مجلد {profile}</translation>
    </message>
    <message>
        <source>Of the file that is written</source>
        <translation>للملف الذي يُكتب</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Put the post on the clipboard in this form</source>
        <translation>ضع التدوينة في الحافظة بهذه الصيغة</translation>
    </message>
    <message>
        <source>Show in the Check pane what there is to look at</source>
        <translation>أظهر في لوحة الفحص ما تلزم مراجعته</translation>
    </message>
    <message>
        <source>The forms that the post can be written in</source>
        <translation>الصيغ التي يمكن كتابة التدوينة بها</translation>
    </message>
    <message>
        <source>Two hyphens show as</source>
        <translation>تظهر الشرطتان هكذا</translation>
    </message>
    <message>
        <source>What readers see in their place</source>
        <translation>ما يراه القراء مكانهما</translation>
    </message>
    <message>
        <source>Where the file is written</source>
        <translation>أين يُكتب الملف</translation>
    </message>
    <message>
        <source>an em dash</source>
        <translation>شرطة طويلة</translation>
    </message>
    <message>
        <source>an en dash</source>
        <translation>شرطة متوسطة</translation>
    </message>
    <message>
        <source>two hyphens, as typed</source>
        <translation>شرطتان كما كُتبتا</translation>
    </message>
</context>
<context>
    <name>ExportRuns</name>
    <message>
        <source>That did not work; the log says why.</source>
        <translation>لم ينجح ذلك؛ السجل يقول لماذا.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The new profile is {path}</source>
        <translation>الصيغة الجديدة هي {path}</translation>
    </message>
</context>
<context>
    <name>FetchProgress</name>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>ما أُنجز حتى الآن</translation>
    </message>
    <message>
        <source>How much of the work is done</source>
        <translation>مقدار ما أُنجز من العمل</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stop; nothing that is in the post changes</source>
        <translation>أوقف؛ لا يتغير شيء في التدوينة</translation>
    </message>
</context>
<context>
    <name>FigureActs</name>
    <message>
        <source>Reading the picture …</source>
        <translation>تُقرأ الصورة …</translation>
    </message>
    <message>
        <source>The figure was changed</source>
        <translation>غُيّر الشكل</translation>
    </message>
    <message>
        <source>The figure was put in</source>
        <translation>أُدرج الشكل</translation>
    </message>
    <message>
        <source>The file {name} is not there.</source>
        <translation>الملف {name} غير موجود.</translation>
    </message>
    <message>
        <source>The picture stays on the web.</source>
        <translation>تبقى الصورة على الويب.</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>من الحافظة</translation>
    </message>
</context>
<context>
    <name>FigureDialog</name>
    <message>
        <source> pixels wide</source>
        <translation> بكسل عرضًا</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;تصفّح...</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation>ا&amp;لتعليق:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;الوصف:</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;إدراج</translation>
    </message>
    <message>
        <source>&amp;Keep a copy beside the post</source>
        <translation>&amp;أبقِ نسخة بجانب التدوينة</translation>
    </message>
    <message>
        <source>&amp;Picture:</source>
        <translation>ال&amp;صورة:</translation>
    </message>
    <message>
        <source>&amp;Source link:</source>
        <translation>&amp;رابط المصدر:</translation>
    </message>
    <message>
        <source>A file, or an address on the web</source>
        <translation>ملف أو عنوان على الويب</translation>
    </message>
    <message>
        <source>About the picture</source>
        <translation>عن الصورة</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;على الأكثر</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;غيّر</translation>
    </message>
    <message>
        <source>C&amp;redit:</source>
        <translation>صا&amp;حب الصورة:</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Choose a Picture</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>صاحب الصورة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>شكل</translation>
    </message>
    <message>
        <source>Largest width in pixels</source>
        <translation>أكبر عرض بالبكسل</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>لا صورة بعد</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>الحجم:</translation>
    </message>
    <message>
        <source>Source link</source>
        <translation>رابط المصدر</translation>
    </message>
    <message>
        <source>Stands below the picture</source>
        <translation>يقع تحت الصورة</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>صورة مصغرة</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation>ما تُظهره لمن لا يراها</translation>
    </message>
    <message>
        <source>Where it comes from: https://…</source>
        <translation>من أين جاءت: https://…</translation>
    </message>
    <message>
        <source>Whose picture it is: Reuters, AFP</source>
        <translation>لمن الصورة: Reuters أو AFP</translation>
    </message>
    <message>
        <source>Wider pictures are made as narrow</source>
        <translation>تُضيَّق الصور الأعرض إليه</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {size}</source>
        <translation>{width} × {height} بكسل، {size}</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message numerus="yes">
        <source>%n more: see File, Open Recent</source>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>واحدة أخرى: انظر ملف، فتح الأخيرة</numerusform>
            <numerusform>اثنتان أخريان: انظر ملف، فتح الأخيرة</numerusform>
            <numerusform>%n أخرى: انظر ملف، فتح الأخيرة</numerusform>
            <numerusform>%n أخرى: انظر ملف، فتح الأخيرة</numerusform>
            <numerusform>%n أخرى: انظر ملف، فتح الأخيرة</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy is in {path}</source>
        <translation>توجد نسخة في {path}</translation>
    </message>
    <message>
        <source>Decide...</source>
        <translation>قرّر...</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لم يوجد شيء</numerusform>
            <numerusform>وُجد واحد</numerusform>
            <numerusform>وُجد اثنان</numerusform>
            <numerusform>وُجدت %n</numerusform>
            <numerusform>وُجد %n</numerusform>
            <numerusform>وُجد %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;استبدل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>البحث والاستبدال</translation>
    </message>
    <message>
        <source>Find message</source>
        <translation>رسالة البحث</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يوجد</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>ا&amp;ستبدل الكل</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدل بـ</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} من {total}</translation>
    </message>
</context>
<context>
    <name>FindDesk</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>لم يُستبدل شيء</numerusform>
            <numerusform>استُبدل واحد</numerusform>
            <numerusform>استُبدل اثنان</numerusform>
            <numerusform>استُبدلت %n</numerusform>
            <numerusform>استُبدل %n</numerusform>
            <numerusform>استُبدل %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FocusMode</name>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>{keys} brings everything back</source>
        <translation>{keys} يعيد كل شيء</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose the folder in a dialog</source>
        <translation>اختر المجلد من مربع حوار</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>اختر...</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>اختر: {what}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;Restore This Version</source>
        <translation>&amp;استعد هذه النسخة</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;أغلق</translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation>تاريخ «{name}»</translation>
    </message>
    <message>
        <source>Restoring is one step: undo takes it back. All versions of the last day are kept, then one an hour, one a day, one a week.</source>
        <translation>الاستعادة خطوة واحدة يلغيها التراجع. تُحفظ كل نسخ اليوم الأخير، ثم واحدة كل ساعة وكل يوم وكل أسبوع.</translation>
    </message>
    <message>
        <source>There is no version yet. One is kept whenever the post is saved or exported.</source>
        <translation>لا نسخة بعد. تُحفظ واحدة كلما حُفظت التدوينة أو صُدّرت.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n HTML file(s)</source>
        <translation>
            <numerusform>لا ملفات HTML</numerusform>
            <numerusform>ملف HTML واحد</numerusform>
            <numerusform>ملفا HTML</numerusform>
            <numerusform>%n ملفات HTML</numerusform>
            <numerusform>%n ملف HTML</numerusform>
            <numerusform>%n ملف HTML</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Markdown file(s)</source>
        <translation>
            <numerusform>لا ملفات Markdown</numerusform>
            <numerusform>ملف Markdown واحد</numerusform>
            <numerusform>ملفا Markdown</numerusform>
            <numerusform>%n ملفات Markdown</numerusform>
            <numerusform>%n ملف Markdown</numerusform>
            <numerusform>%n ملف Markdown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of Blogger</source>
        <translation>
            <numerusform>لا نسخ من Blogger</numerusform>
            <numerusform>نسخة واحدة من Blogger</numerusform>
            <numerusform>نسختان من Blogger</numerusform>
            <numerusform>%n نسخ من Blogger</numerusform>
            <numerusform>%n نسخة من Blogger</numerusform>
            <numerusform>%n نسخة من Blogger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export file(s) of WordPress</source>
        <translation>
            <numerusform>لا ملفات تصدير من WordPress</numerusform>
            <numerusform>ملف تصدير واحد من WordPress</numerusform>
            <numerusform>ملفا تصدير من WordPress</numerusform>
            <numerusform>%n ملفات تصدير من WordPress</numerusform>
            <numerusform>%n ملف تصدير من WordPress</numerusform>
            <numerusform>%n ملف تصدير من WordPress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>لا تدوينات</numerusform>
            <numerusform>تدوينة واحدة</numerusform>
            <numerusform>تدوينتان</numerusform>
            <numerusform>%n تدوينات</numerusform>
            <numerusform>%n تدوينة</numerusform>
            <numerusform>%n تدوينة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ألغِ</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>أ&amp;غلق</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;استورد</translation>
    </message>
    <message>
        <source>&amp;Posts go to:</source>
        <translation>&amp;تذهب التدوينات إلى:</translation>
    </message>
    <message>
        <source>&amp;Show Report File</source>
        <translation>أظهر &amp;ملف التقرير</translation>
    </message>
    <message>
        <source>&amp;Update posts that have changed at their source</source>
        <translation>&amp;حدّث التدوينات التي تغيرت في مصدرها</translation>
    </message>
    <message>
        <source>A backup, an export file, or a folder of files</source>
        <translation>نسخة احتياطية أو ملف تصدير أو مجلد ملفات</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Backups and posts</source>
        <translation>نسخ احتياطية وتدوينات</translation>
    </message>
    <message>
        <source>Blogger backups (feed.atom of Google Takeout, or the old XML file), WordPress export files, sites of Hugo, Jekyll, Pelican and Nikola, HTML files.</source>
        <translation>نسخ Blogger (feed.atom من Google Takeout أو ملف XML القديم)، وملفات تصدير WordPress، ومواقع Hugo وJekyll وPelican وNikola، وملفات HTML.</translation>
    </message>
    <message>
        <source>C&amp;hange...</source>
        <translation>غيّ&amp;ر...</translation>
    </message>
    <message>
        <source>Choose &amp;File...</source>
        <translation>ا&amp;ختر ملفًا...</translation>
    </message>
    <message>
        <source>Choose F&amp;older...</source>
        <translation>اختر م&amp;جلدًا...</translation>
    </message>
    <message>
        <source>Each post becomes one Markdown file. What was imported before is not added again, and no file that you have edited is written over.</source>
        <translation>تصير كل تدوينة ملف Markdown واحدًا. لا يُضاف ثانية ما استُورد من قبل، ولا يُكتب فوق ملف عدّلته.</translation>
    </message>
    <message>
        <source>File or folder to import</source>
        <translation>الملف أو المجلد المراد استيراده</translation>
    </message>
    <message>
        <source>Folder for the Posts</source>
        <translation>مجلد التدوينات</translation>
    </message>
    <message>
        <source>Folder for the posts</source>
        <translation>مجلد التدوينات</translation>
    </message>
    <message>
        <source>How much of it is done</source>
        <translation>كم أُنجز منه</translation>
    </message>
    <message>
        <source>I&amp;mport from:</source>
        <translation>ا&amp;ستورد من:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Import Posts</source>
        <translation>استورد تدوينات</translation>
    </message>
    <message>
        <source>Import a Folder</source>
        <translation>استورد مجلدًا</translation>
    </message>
    <message>
        <source>Looking at the posts that are there...</source>
        <translation>تُفحص التدوينات الموجودة...</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>يُفحص...</translation>
    </message>
    <message>
        <source>Posts that you have edited since they were imported are never written over.</source>
        <translation>لا يُكتب أبدًا فوق تدوينات عدّلتها منذ استيرادها.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>تقدم الاستيراد</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>تقرير الاستيراد</translation>
    </message>
    <message>
        <source>Result of the import</source>
        <translation>نتيجة الاستيراد</translation>
    </message>
    <message>
        <source>Stopping. What was imported stays.</source>
        <translation>جارٍ الإيقاف. يبقى ما استُورد.</translation>
    </message>
    <message>
        <source>The import is over.</source>
        <translation>انتهى الاستيراد.</translation>
    </message>
    <message>
        <source>What became of every post</source>
        <translation>ما صار إليه أمر كل تدوينة</translation>
    </message>
    <message>
        <source>Where the imported posts are saved</source>
        <translation>حيث تُحفظ التدوينات المستوردة</translation>
    </message>
</context>
<context>
    <name>IntakeCommands</name>
    <message>
        <source>Add All</source>
        <translation>أضف الكل</translation>
    </message>
    <message>
        <source>Reading the links…</source>
        <translation>تُقرأ الروابط…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>LabelButton</name>
    <message>
        <source>Label {label}</source>
        <translation>الوسم {label}</translation>
    </message>
    <message>
        <source>Press to remove the label</source>
        <translation>اضغط لإزالة الوسم</translation>
    </message>
    <message>
        <source>Remove the label “{label}”</source>
        <translation>أزل الوسم «{label}»</translation>
    </message>
</context>
<context>
    <name>LabelLine</name>
    <message>
        <source>New label</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>label</source>
        <translation>وسم</translation>
    </message>
</context>
<context>
    <name>LabelsField</name>
    <message>
        <source>+ label</source>
        <translation>+ وسم</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>أضف وسمًا</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>أضف وسمًا</translation>
    </message>
    <message>
        <source>Post labels</source>
        <translation>وسوم التدوينة</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Usual Language</source>
        <translation>&amp;اللغة المعتادة</translation>
    </message>
</context>
<context>
    <name>LineStyleButton</name>
    <message>
        <source>How the lines of the shown list are written</source>
        <translation>كيف تُكتب أسطر القائمة المعروضة</translation>
    </message>
    <message>
        <source>Line style</source>
        <translation>نمط السطر</translation>
    </message>
    <message>
        <source>Line style: {name} ▾</source>
        <translation>نمط السطر: {name} ▾</translation>
    </message>
</context>
<context>
    <name>LineStyles</name>
    <message>
        <source>1. Title. Remark</source>
        <translation>1. العنوان. ملاحظة</translation>
    </message>
    <message>
        <source>Author, Source: Title</source>
        <translation>الكاتب، المصدر: العنوان</translation>
    </message>
    <message>
        <source>Source: Title</source>
        <translation>المصدر: العنوان</translation>
    </message>
    <message>
        <source>Source: Title (source in bold)</source>
        <translation>المصدر: العنوان (المصدر عريض)</translation>
    </message>
    <message>
        <source>Title (Author, Source)</source>
        <translation>العنوان (الكاتب، المصدر)</translation>
    </message>
    <message>
        <source>Title (Source)</source>
        <translation>العنوان (المصدر)</translation>
    </message>
    <message>
        <source>Title - Author, Remark</source>
        <translation>العنوان - الكاتب، ملاحظة</translation>
    </message>
    <message>
        <source>Title -- Author, Source</source>
        <translation>العنوان -- الكاتب، المصدر</translation>
    </message>
    <message>
        <source>Title -- Source</source>
        <translation>العنوان -- المصدر</translation>
    </message>
    <message>
        <source>Title -- Source editorial</source>
        <translation>العنوان -- افتتاحية المصدر</translation>
    </message>
    <message>
        <source>Title Source (Tipster). Remark</source>
        <translation>العنوان المصدر (صاحب الإشارة). ملاحظة</translation>
    </message>
    <message>
        <source>Title via Someone</source>
        <translation>العنوان عن طريق شخص</translation>
    </message>
    <message>
        <source>Title. (source hidden)</source>
        <translation>العنوان. (المصدر مخفي)</translation>
    </message>
</context>
<context>
    <name>LinkIntake</name>
    <message numerus="yes">
        <source>%n link(s) merged with those in the post.</source>
        <translation>
            <numerusform>لم يُدمج رابط مع ما في التدوينة.</numerusform>
            <numerusform>دُمج رابط واحد مع ما في التدوينة.</numerusform>
            <numerusform>دُمج رابطان مع ما في التدوينة.</numerusform>
            <numerusform>دُمجت %n روابط مع ما في التدوينة.</numerusform>
            <numerusform>دُمج %n رابطًا مع ما في التدوينة.</numerusform>
            <numerusform>دُمج %n رابط مع ما في التدوينة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, not web addresses: {count}.</source>
        <translation>أُهملت لأنها ليست عناوين ويب: {count}.</translation>
    </message>
    <message>
        <source>That holds {count} links. Add all of them?</source>
        <translation>يحتوي ذلك على {count} رابطًا. هل تُضاف كلها؟</translation>
    </message>
    <message>
        <source>There was no link in that.</source>
        <translation>لم يكن فيه أي رابط.</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message>
        <source>All links lead where they should.</source>
        <translation>كل الروابط تؤدي إلى حيث يجب.</translation>
    </message>
    <message>
        <source>Checking links: {done} of {total}</source>
        <translation>فحص الروابط: {done} من {total}</translation>
    </message>
    <message>
        <source>Collecting the links that you copy in other programs.</source>
        <translation>تُجمع الروابط التي تنسخها في برامج أخرى.</translation>
    </message>
    <message>
        <source>F2 edits a title, Del removes, Alt with an arrow moves, Menu offers the rest.</source>
        <translation>F2 يحرر عنوانًا، Del يزيل، Alt مع سهم ينقل، والقائمة تعرض الباقي.</translation>
    </message>
    <message>
        <source>Fetching is done. Links without a title: {count}.</source>
        <translation>انتهى الجلب. روابط بلا عنوان: {count}.</translation>
    </message>
    <message>
        <source>Fetching titles: {done} of {total}</source>
        <translation>جلب العناوين: {done} من {total}</translation>
    </message>
    <message>
        <source>Heading of the list:</source>
        <translation>ترويسة القائمة:</translation>
    </message>
    <message>
        <source>Link panel</source>
        <translation>لوحة الروابط</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>List without a heading</source>
        <translation>قائمة بلا ترويسة</translation>
    </message>
    <message>
        <source>New List</source>
        <translation>قائمة جديدة</translation>
    </message>
    <message>
        <source>No links in this list yet.

Paste or drop addresses, one or fifty: their titles and sources are fetched, and each becomes a line of the post.</source>
        <translation>لا روابط في هذه القائمة بعد.

الصق عناوين أو أفلتها، واحدًا أو خمسين: تُجلب عناوينها ومصادرها ويصير كل منها سطرًا في التدوينة.</translation>
    </message>
    <message>
        <source>Stands above the list, at the end of the text</source>
        <translation>تقع فوق القائمة في آخر النص</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>To look at: {sure}. Could not be checked: {unsure}.</source>
        <translation>للمراجعة: {sure}. تعذر فحصها: {unsure}.</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>(from the address)</source>
        <translation>(من العنوان الشبكي)</translation>
    </message>
    <message>
        <source>(not in the text yet)</source>
        <translation>(ليس في النص بعد)</translation>
    </message>
    <message>
        <source>add source</source>
        <translation>أضف المصدر</translation>
    </message>
    <message>
        <source>also in another list of this post</source>
        <translation>أيضًا في قائمة أخرى من هذه التدوينة</translation>
    </message>
    <message>
        <source>also in this post, in “{list}”</source>
        <translation>أيضًا في هذه التدوينة، في «{list}»</translation>
    </message>
    <message>
        <source>also linked {when} in “{post}”</source>
        <translation>رُبط أيضًا {when} في «{post}»</translation>
    </message>
    <message>
        <source>ask it all the same</source>
        <translation>اسأله رغم ذلك</translation>
    </message>
    <message>
        <source>choose ▾</source>
        <translation>اختر ▾</translation>
    </message>
    <message>
        <source>could not be checked: {reason}</source>
        <translation>تعذر الفحص: {reason}</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>عدّلته أنت</translation>
    </message>
    <message>
        <source>fetch</source>
        <translation>اجلب</translation>
    </message>
    <message>
        <source>fetching…</source>
        <translation>يُجلب…</translation>
    </message>
    <message>
        <source>found, and not in the text</source>
        <translation>وُجد وليس في النص</translation>
    </message>
    <message>
        <source>has a title</source>
        <translation>له عنوان</translation>
    </message>
    <message>
        <source>nearly the same headline {when} in “{post}”</source>
        <translation>العنوان نفسه تقريبًا {when} في «{post}»</translation>
    </message>
    <message>
        <source>no title found</source>
        <translation>لم يوجد عنوان</translation>
    </message>
    <message>
        <source>open, then paste the title</source>
        <translation>افتح ثم الصق العنوان</translation>
    </message>
    <message>
        <source>please check the title</source>
        <translation>راجع العنوان من فضلك</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>take</source>
        <translation>خذ</translation>
    </message>
    <message>
        <source>the page's title</source>
        <translation>عنوان الصفحة</translation>
    </message>
    <message>
        <source>the same address stands above</source>
        <translation>العنوان نفسه موجود أعلاه</translation>
    </message>
    <message>
        <source>the site shows a wall</source>
        <translation>الموقع يعرض حاجزًا</translation>
    </message>
    <message>
        <source>use the new address</source>
        <translation>استعمل العنوان الجديد</translation>
    </message>
    <message>
        <source>waiting: no title yet</source>
        <translation>في الانتظار: لا عنوان بعد</translation>
    </message>
    <message>
        <source>waiting: offline, will retry</source>
        <translation>في الانتظار: لا اتصال، ستُعاد المحاولة</translation>
    </message>
    <message>
        <source>will be tried again</source>
        <translation>ستُعاد المحاولة</translation>
    </message>
    <message>
        <source>{reason}, tried again at {time}</source>
        <translation>{reason}، تُعاد المحاولة في {time}</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>&amp;Collect from the Clipboard</source>
        <translation>&amp;اجمع من الحافظة</translation>
    </message>
    <message>
        <source>&amp;Line Style</source>
        <translation>&amp;نمط السطر</translation>
    </message>
    <message>
        <source>&amp;New List...</source>
        <translation>&amp;قائمة جديدة...</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;رتّب</translation>
    </message>
    <message>
        <source>By &amp;Source</source>
        <translation>&amp;حسب المصدر</translation>
    </message>
    <message>
        <source>By &amp;Title</source>
        <translation>ح&amp;سب العنوان</translation>
    </message>
    <message>
        <source>By Time, &amp;Newest First</source>
        <translation>حسب الوقت، الأحدث &amp;أولًا</translation>
    </message>
    <message>
        <source>By Time, &amp;Oldest First</source>
        <translation>حس&amp;ب الوقت، الأقدم أولًا</translation>
    </message>
    <message>
        <source>Link list</source>
        <translation>قائمة الروابط</translation>
    </message>
    <message>
        <source>Link lists</source>
        <translation>قوائم الروابط</translation>
    </message>
    <message>
        <source>List actions</source>
        <translation>إجراءات القائمة</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>لا قائمة بعد</translation>
    </message>
    <message>
        <source>Sort, line style, more</source>
        <translation>الترتيب ونمط السطر والمزيد</translation>
    </message>
    <message>
        <source>The chosen list is shown below</source>
        <translation>تظهر القائمة المختارة أدناه</translation>
    </message>
    <message>
        <source>The lists of this post, by their headings</source>
        <translation>قوائم هذه التدوينة بحسب ترويساتها</translation>
    </message>
</context>
<context>
    <name>ListKeys</name>
    <message>
        <source>Add the links on the clipboard</source>
        <translation>أضف الروابط التي في الحافظة</translation>
    </message>
    <message>
        <source>All that can be done to the selected links</source>
        <translation>كل ما يمكن فعله بالروابط المحددة</translation>
    </message>
    <message>
        <source>Copy the addresses of the selected links</source>
        <translation>انسخ عناوين الروابط المحددة</translation>
    </message>
    <message>
        <source>Edit the source</source>
        <translation>حرّر المصدر</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>حرّر العنوان</translation>
    </message>
    <message>
        <source>Edit the title; confirm what was typed</source>
        <translation>حرّر العنوان؛ أكّد ما كُتب</translation>
    </message>
    <message>
        <source>Leave everything as it was</source>
        <translation>اترك كل شيء كما كان</translation>
    </message>
    <message>
        <source>Move the selected links down</source>
        <translation>أنزل الروابط المحددة</translation>
    </message>
    <message>
        <source>Move the selected links up</source>
        <translation>ارفع الروابط المحددة</translation>
    </message>
    <message>
        <source>On to the source, then to the next title</source>
        <translation>انتقل إلى المصدر ثم إلى العنوان التالي</translation>
    </message>
    <message>
        <source>Open the other post that has the link</source>
        <translation>افتح التدوينة الأخرى التي فيها الرابط</translation>
    </message>
    <message>
        <source>Open the selected links in the browser</source>
        <translation>افتح الروابط المحددة في المتصفح</translation>
    </message>
    <message>
        <source>Remove the selected links</source>
        <translation>أزل الروابط المحددة</translation>
    </message>
    <message>
        <source>Select the next link as well</source>
        <translation>حدد الرابط التالي أيضًا</translation>
    </message>
    <message>
        <source>Send the selected links to the first list; 2 to the second</source>
        <translation>أرسل الروابط المحددة إلى القائمة الأولى؛ 2 إلى الثانية</translation>
    </message>
    <message>
        <source>While a title is edited: other titles of the page</source>
        <translation>أثناء تحرير عنوان: عناوين أخرى للصفحة</translation>
    </message>
</context>
<context>
    <name>ListTargets</name>
    <message>
        <source>Other lists</source>
        <translation>قوائم أخرى</translation>
    </message>
</context>
<context>
    <name>LossList</name>
    <message numerus="yes">
        <source>%Ln thing(s) of this post will be different:</source>
        <translation>
            <numerusform>لن يختلف شيء في هذه التدوينة:</numerusform>
            <numerusform>سيختلف أمر واحد في هذه التدوينة:</numerusform>
            <numerusform>سيختلف أمران في هذه التدوينة:</numerusform>
            <numerusform>ستختلف %Ln أمور في هذه التدوينة:</numerusform>
            <numerusform>سيختلف %Ln أمرًا في هذه التدوينة:</numerusform>
            <numerusform>سيختلف %Ln أمر في هذه التدوينة:</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this post is kept.</source>
        <translation>كل ما في هذه التدوينة محفوظ.</translation>
    </message>
    <message>
        <source>The export is being worked out...</source>
        <translation>يجري تحضير التصدير...</translation>
    </message>
    <message>
        <source>What is not kept</source>
        <translation>ما لا يُحفظ</translation>
    </message>
    <message>
        <source>What the chosen form cannot say</source>
        <translation>ما لا تستطيع الصيغة المختارة قوله</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copy Post for &amp;{blog}</source>
        <translation>&amp;انسخ التدوينة من أجل {blog}</translation>
    </message>
    <message>
        <source>Copy Post for the &amp;Blog</source>
        <translation>انسخ التدوينة &amp;للمدونة</translation>
    </message>
    <message>
        <source>Copy for Blog</source>
        <translation>انسخ للمدونة</translation>
    </message>
    <message>
        <source>Copy for {blog}</source>
        <translation>انسخ من أجل {blog}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Lead story</source>
        <translation>القصة الرئيسية</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>تدوينة جديدة</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>What the window has no room for</source>
        <translation>ما لا تتسع له النافذة</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>All preferences</source>
        <translation>كل التفضيلات</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Enter goes to the next place with the words.</source>
        <translation>Enter ينتقل إلى الموضع التالي للكلمات.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>صفحات الدليل</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>ابحث في الدليل</translation>
    </message>
    <message>
        <source>Show the &amp;Log Folder</source>
        <translation>&amp;أظهر مجلد السجل</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>نص الدليل</translation>
    </message>
    <message>
        <source>The chosen page is shown beside the list</source>
        <translation>تظهر الصفحة المختارة بجانب القائمة</translation>
    </message>
    <message>
        <source>The page that is chosen in the list</source>
        <translation>الصفحة المختارة في القائمة</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Linkwright</source>
        <translation>&amp;حول Linkwright</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>ال&amp;حجم الفعلي</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;عريض</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;الفحص</translation>
    </message>
    <message>
        <source>&amp;Check Spelling</source>
        <translation>&amp;دقق الإملاء</translation>
    </message>
    <message>
        <source>&amp;Choose with a Preview...</source>
        <translation>&amp;اختر مع معاينة...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;أغلق</translation>
    </message>
    <message>
        <source>&amp;Collect from the Clipboard</source>
        <translation>&amp;اجمع من الحافظة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;انسخ</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Every Word Capitalised</source>
        <translation>&amp;كل كلمة بحرف كبير</translation>
    </message>
    <message>
        <source>&amp;Excerpt of the Lead...</source>
        <translation>م&amp;قتطف القصة الرئيسية...</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;صدّر</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;صدّر...</translation>
    </message>
    <message>
        <source>&amp;Fetch Missing Titles</source>
        <translation>ا&amp;جلب العناوين الناقصة</translation>
    </message>
    <message>
        <source>&amp;Figure...</source>
        <translation>&amp;شكل...</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Find a Command...</source>
        <translation>ابحث &amp;عن أمر...</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>ا&amp;بحث...</translation>
    </message>
    <message>
        <source>&amp;Follow the System</source>
        <translation>&amp;اتبع النظام</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;ترويسة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;History...</source>
        <translation>ا&amp;لتاريخ...</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>ا&amp;ستورد...</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;إدراج</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;مائل</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>اختصارات &amp;لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Language of This Post</source>
        <translation>&amp;لغة هذه التدوينة</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;رابط</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>ال&amp;روابط</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;الدليل</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;New List...</source>
        <translation>&amp;قائمة جديدة...</translation>
    </message>
    <message>
        <source>&amp;New Post</source>
        <translation>&amp;تدوينة جديدة</translation>
    </message>
    <message>
        <source>&amp;New Profile From...</source>
        <translation>صيغة &amp;جديدة من...</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>الل&amp;وحة التالية</translation>
    </message>
    <message>
        <source>&amp;Next Wrong Word</source>
        <translation>&amp;الكلمة الخاطئة التالية</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>ا&amp;فتح...</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ا&amp;لصق</translation>
    </message>
    <message>
        <source>&amp;Paste Links</source>
        <translation>الصق &amp;روابط</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>ال&amp;معاينة</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>ا&amp;طبع...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;اخرج</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;اقتباس</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;أعد</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>م&amp;لاحظة</translation>
    </message>
    <message>
        <source>&amp;Retry What Failed</source>
        <translation>&amp;أعد ما فشل</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ا&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Sentence Case</source>
        <translation>كما &amp;في الجملة</translation>
    </message>
    <message>
        <source>&amp;Short Addresses</source>
        <translation>&amp;عناوين قصيرة</translation>
    </message>
    <message>
        <source>&amp;Show the Folder of Your Profiles</source>
        <translation>&amp;أظهر مجلد صيغك</translation>
    </message>
    <message>
        <source>&amp;Suggestions for the Word</source>
        <translation>ا&amp;قتراحات للكلمة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ا&amp;لسمة</translation>
    </message>
    <message>
        <source>&amp;Title Case, Small Words in Lower Case</source>
        <translation>&amp;عنوان، والكلمات الصغيرة بأحرف صغيرة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Usual Form</source>
        <translation>&amp;الصيغة المعتادة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Your Posts</source>
        <translation>&amp;تدويناتك</translation>
    </message>
    <message>
        <source>Add every link that you copy in another program, until this is turned off</source>
        <translation>أضف كل رابط تنسخه في برنامج آخر حتى يوقف هذا</translation>
    </message>
    <message>
        <source>Begin a remark of yours with your signature</source>
        <translation>ابدأ ملاحظة لك بتوقيعك</translation>
    </message>
    <message>
        <source>Bring in the posts of another program, a blog or a site</source>
        <translation>اجلب تدوينات برنامج آخر أو مدونة أو موقع</translation>
    </message>
    <message>
        <source>Bulleted Li&amp;st</source>
        <translation>قائمة &amp;نقطية</translation>
    </message>
    <message>
        <source>C&amp;heck Links</source>
        <translation>ا&amp;فحص الروابط</translation>
    </message>
    <message>
        <source>C&amp;opy Post As</source>
        <translation>ا&amp;نسخ التدوينة بصيغة</translation>
    </message>
    <message>
        <source>Choose the paragraphs of the lead's page that the post quotes</source>
        <translation>اختر الفقرات التي تقتبسها التدوينة من القصة الرئيسية</translation>
    </message>
    <message>
        <source>Comm&amp;ents...</source>
        <translation>التعل&amp;يقات...</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k List</source>
        <translation>انس&amp;خ قائمة الروابط</translation>
    </message>
    <message>
        <source>Copy Post for the &amp;Blog</source>
        <translation>انسخ الت&amp;دوينة للمدونة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>D&amp;uplicate Post</source>
        <translation>&amp;ضاعف التدوينة</translation>
    </message>
    <message>
        <source>Do anything that the menus offer by typing a few letters of it</source>
        <translation>نفّذ أي أمر في القوائم بكتابة بضعة أحرف منه</translation>
    </message>
    <message>
        <source>Export PD&amp;F...</source>
        <translation>صدّ&amp;ر PDF...</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>مل&amp;ء الشاشة</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>التال&amp;ي</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>Focus &amp;Mode</source>
        <translation>و&amp;ضع التركيز</translation>
    </message>
    <message>
        <source>Fold the long addresses of links in every line but the one being edited</source>
        <translation>اطوِ العناوين الطويلة في كل الأسطر عدا السطر الجاري تحريره</translation>
    </message>
    <message>
        <source>Go on with a copy that has no file yet</source>
        <translation>تابع بنسخة لا ملف لها بعد</translation>
    </message>
    <message>
        <source>HTML &amp;Page</source>
        <translation>&amp;صفحة HTML</translation>
    </message>
    <message>
        <source>Hide everything but the text, until this is chosen again</source>
        <translation>أخفِ كل شيء عدا النص حتى يُختار هذا ثانية</translation>
    </message>
    <message>
        <source>Lead on from the excerpt to the whole story</source>
        <translation>قُد من المقتطف إلى القصة كاملة</translation>
    </message>
    <message>
        <source>Make a link of the selection</source>
        <translation>اجعل التحديد رابطًا</translation>
    </message>
    <message>
        <source>Make the Link the Lead &amp;Story</source>
        <translation>اج&amp;عل الرابط القصة الرئيسية</translation>
    </message>
    <message>
        <source>New from &amp;Template</source>
        <translation>&amp;جديد من قالب</translation>
    </message>
    <message>
        <source>Offer other words for the wrong word at the caret, or for the next one</source>
        <translation>اعرض بدائل للكلمة الخاطئة عند المؤشر أو التالية</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>فتح الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Post</source>
        <translation>ا&amp;فتح التدوينة النموذجية</translation>
    </message>
    <message>
        <source>Open the Preview in a &amp;Browser</source>
        <translation>افتح المعاينة &amp;في متصفح</translation>
    </message>
    <message>
        <source>Paste as Plain Te&amp;xt</source>
        <translation>الصق نصًا &amp;عاديًا</translation>
    </message>
    <message>
        <source>Paste the words alone, without links and emphasis</source>
        <translation>الصق الكلمات وحدها بلا روابط ولا توكيد</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>اللوح&amp;ة السابقة</translation>
    </message>
    <message>
        <source>Preference&amp;s...</source>
        <translation>الت&amp;فضيلات...</translation>
    </message>
    <message>
        <source>Preview as on a P&amp;hone</source>
        <translation>معاينة كما على &amp;هاتف</translation>
    </message>
    <message>
        <source>Preview the Sou&amp;rce</source>
        <translation>معاي&amp;نة المصدر</translation>
    </message>
    <message>
        <source>Print Previe&amp;w...</source>
        <translation>&amp;معاينة الطباعة...</translation>
    </message>
    <message>
        <source>Pu&amp;blishers...</source>
        <translation>ا&amp;لناشرون...</translation>
    </message>
    <message>
        <source>Put in a picture with its caption, or change the one at the caret</source>
        <translation>أدرج صورة بتعليقها، أو غيّر التي عند المؤشر</translation>
    </message>
    <message>
        <source>Put the list that you are at on the clipboard, as formatted text and as Markdown</source>
        <translation>ضع القائمة التي أنت عندها في الحافظة نصًا منسقًا وMarkdown</translation>
    </message>
    <message>
        <source>Put the whole post on the clipboard as your blog takes it</source>
        <translation>ضع التدوينة كلها في الحافظة كما تقبلها مدونتك</translation>
    </message>
    <message>
        <source>R&amp;eplace...</source>
        <translation>استبدل (&amp;X)...</translation>
    </message>
    <message>
        <source>Re&amp;vert to Saved</source>
        <translation>ارجع &amp;إلى المحفوظ</translation>
    </message>
    <message>
        <source>Read &amp;More Line</source>
        <translation>&amp;سطر اقرأ المزيد</translation>
    </message>
    <message>
        <source>Recover &amp;Discarded Text...</source>
        <translation>استعد &amp;نصًا ملغى...</translation>
    </message>
    <message>
        <source>Save &amp;As...</source>
        <translation>احفظ &amp;باسم...</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y...</source>
        <translation>احف&amp;ظ نسخة...</translation>
    </message>
    <message>
        <source>Save as Te&amp;mplate...</source>
        <translation>احفظ &amp;كقالب...</translation>
    </message>
    <message>
        <source>Say how sites are called behind their links</source>
        <translation>حدد كيف تسمى المواقع خلف روابطها</translation>
    </message>
    <message>
        <source>Search Posts and &amp;Links...</source>
        <translation>ابحث في التدوينات &amp;والروابط...</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;حدد الكل</translation>
    </message>
    <message>
        <source>Show the &amp;Log Folder</source>
        <translation>&amp;أظهر مجلد السجل</translation>
    </message>
    <message>
        <source>Show the readers' comments on this post</source>
        <translation>أظهر تعليقات القراء على هذه التدوينة</translation>
    </message>
    <message>
        <source>Show the text that an export writes in place of the page</source>
        <translation>أظهر النص الذي يكتبه التصدير بدل الصفحة</translation>
    </message>
    <message>
        <source>Spellin&amp;g</source>
        <translation>ال&amp;إملاء</translation>
    </message>
    <message>
        <source>Start another post</source>
        <translation>ابدأ تدوينة أخرى</translation>
    </message>
    <message>
        <source>T&amp;itle Case</source>
        <translation>حال&amp;ة أحرف العنوان</translation>
    </message>
    <message>
        <source>Take back what was not saved in the last 30 days</source>
        <translation>استعد ما لم يُحفظ في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Write the chosen link at the top of the post, with room for its excerpt</source>
        <translation>اكتب الرابط المختار أعلى التدوينة مع مكان لمقتطفه</translation>
    </message>
    <message>
        <source>Write the post as pages of a PDF file</source>
        <translation>اكتب التدوينة صفحات في ملف PDF</translation>
    </message>
    <message>
        <source>Write the post to a file in the form that a blog or a program takes</source>
        <translation>اكتب التدوينة في ملف بالصيغة التي تقبلها مدونة أو برنامج</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;كبّر</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;صغّر</translation>
    </message>
</context>
<context>
    <name>NewProfileDialog</name>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;أنشئ</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>&amp;مثل</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>A profile of your own is a text file with the form of your blog in it. It begins as a copy of a shipped one, in {folder}.</source>
        <translation>الصيغة الخاصة بك ملف نصي فيه شكل مدونتك. تبدأ نسخة من صيغة مرفقة، في {folder}.</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>مثل</translation>
    </message>
    <message>
        <source>My blog</source>
        <translation>مدونتي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New Profile</source>
        <translation>صيغة جديدة</translation>
    </message>
    <message>
        <source>The shipped profile that it begins as</source>
        <translation>الصيغة المرفقة التي تبدأ بها</translation>
    </message>
    <message>
        <source>What the profile is called in menus</source>
        <translation>اسم الصيغة في القوائم</translation>
    </message>
</context>
<context>
    <name>NewSiteBar</name>
    <message numerus="yes">
        <source>+%n</source>
        <translation>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
        </translation>
    </message>
    <message>
        <source>A new site</source>
        <translation>موقع جديد</translation>
    </message>
    <message>
        <source>Call the site so from now on</source>
        <translation>سمِّ الموقع هكذا من الآن</translation>
    </message>
    <message>
        <source>Do not ask about this site</source>
        <translation>لا تسأل عن هذا الموقع</translation>
    </message>
    <message>
        <source>Go by what its pages say, and do not ask again</source>
        <translation>اعتمد ما تقوله صفحاته ولا تسأل ثانية</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>أبقِ</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>اسم الموقع</translation>
    </message>
    <message>
        <source>This site is not in the table of publishers yet.</source>
        <translation>هذا الموقع ليس في جدول الناشرين بعد.</translation>
    </message>
    <message>
        <source>{site} is called</source>
        <translation>اسم {site}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>أخفِ</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>أخفِ الإشعار</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>What can be done about the notice</source>
        <translation>ما يمكن فعله بشأن الإشعار</translation>
    </message>
</context>
<context>
    <name>PanelFooter</name>
    <message>
        <source>+ New list</source>
        <translation>+ قائمة جديدة</translation>
    </message>
    <message>
        <source>Add a heading and a list</source>
        <translation>أضف ترويسة وقائمة</translation>
    </message>
    <message>
        <source>As &amp;HTML</source>
        <translation>&amp;بصيغة HTML</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>بصيغة &amp;Markdown</translation>
    </message>
    <message>
        <source>As Plain &amp;Text</source>
        <translation>&amp;كنص عادي</translation>
    </message>
    <message>
        <source>Check links</source>
        <translation>افحص الروابط</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>انسخ القائمة</translation>
    </message>
    <message>
        <source>Copy the list that is shown</source>
        <translation>انسخ القائمة المعروضة</translation>
    </message>
    <message>
        <source>Fetch the titles of the bare addresses</source>
        <translation>اجلب عناوين الروابط المجردة</translation>
    </message>
    <message>
        <source>Fetch {count}</source>
        <translation>اجلب {count}</translation>
    </message>
    <message>
        <source>Find dead and moved links</source>
        <translation>اعثر على الروابط الميتة والمنقولة</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>قائمة جديدة</translation>
    </message>
    <message>
        <source>Retry {count}</source>
        <translation>أعد {count}</translation>
    </message>
    <message>
        <source>Try again to fetch what failed</source>
        <translation>أعد جلب ما فشل</translation>
    </message>
</context>
<context>
    <name>PasteBox</name>
    <message>
        <source>Paste links</source>
        <translation>الصق روابط</translation>
    </message>
    <message>
        <source>Paste or drop addresses, or type one and press Enter.</source>
        <translation>الصق عناوين أو أفلتها، أو اكتب واحدًا واضغط Enter.</translation>
    </message>
    <message>
        <source>Paste or drop links here — one or many (Ctrl+Shift+V)</source>
        <translation>الصق الروابط هنا أو أفلتها: واحدًا أو أكثر (Ctrl+Shift+V)</translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message>
        <source>This pattern cannot be read: {reason}.</source>
        <translation>تتعذر قراءة هذا النمط: {reason}.</translation>
    </message>
    <message>
        <source>This pattern takes too many steps. Please write it more narrowly.</source>
        <translation>هذا النمط يحتاج خطوات كثيرة. اكتبه على نحو أضيق.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Drawings (SVG) can hold programs and are not taken. Save it as PNG and use that.</source>
        <translation>قد تحوي الرسوم (SVG) برامج فلا تُقبل. احفظها PNG واستعمله.</translation>
    </message>
    <message>
        <source>The picture is larger than 60 MB.</source>
        <translation>الصورة أكبر من 60 ميغابايت.</translation>
    </message>
    <message>
        <source>The picture is {width} × {height} pixels large, which is too much to open.</source>
        <translation>أبعاد الصورة {width} × {height} بكسل، وهذا أكبر من أن يُفتح.</translation>
    </message>
    <message>
        <source>This is no picture that can be used. JPEG, PNG, WebP and GIF can; others have to be converted first.</source>
        <translation>هذه ليست صورة صالحة. تصلح JPEG وPNG وWebP وGIF، وما عداها يلزم تحويله أولًا.</translation>
    </message>
</context>
<context>
    <name>PostActs</name>
    <message>
        <source>Name of the file:</source>
        <translation>اسم الملف:</translation>
    </message>
    <message>
        <source>Rename Post</source>
        <translation>أعد تسمية التدوينة</translation>
    </message>
    <message>
        <source>The copy is “{name}”.</source>
        <translation>النسخة هي «{name}».</translation>
    </message>
    <message>
        <source>This post is open. Open or begin another one first.</source>
        <translation>هذه التدوينة مفتوحة. افتح أخرى أو ابدأها أولًا.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“{name}” could not be moved to the trash. Nothing was changed.</source>
        <translation>تعذر نقل «{name}» إلى المهملات. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{title}” is in the trash.</source>
        <translation>«{title}» في المهملات.</translation>
    </message>
</context>
<context>
    <name>PostCopies</name>
    <message numerus="yes">
        <source>List copied, with %Ln line(s)</source>
        <translation>
            <numerusform>نُسخت القائمة بلا أسطر</numerusform>
            <numerusform>نُسخت القائمة بسطر واحد</numerusform>
            <numerusform>نُسخت القائمة بسطرين</numerusform>
            <numerusform>نُسخت القائمة، وفيها %Ln أسطر</numerusform>
            <numerusform>نُسخت القائمة، وفيها %Ln سطرًا</numerusform>
            <numerusform>نُسخت القائمة، وفيها %Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Post copied for {profile}</source>
        <translation>نُسخت التدوينة من أجل {profile}</translation>
    </message>
    <message>
        <source>Post copied for {profile}. {loss}</source>
        <translation>نُسخت التدوينة من أجل {profile}. {loss}</translation>
    </message>
    <message numerus="yes">
        <source>Post copied for {profile}. {loss} (and %Ln more, see the preview)</source>
        <translation>
            <numerusform>نُسخت التدوينة من أجل {profile}. {loss} (لا غيرها، انظر المعاينة)</numerusform>
            <numerusform>نُسخت التدوينة من أجل {profile}. {loss} (وواحد آخر، انظر المعاينة)</numerusform>
            <numerusform>نُسخت التدوينة من أجل {profile}. {loss} (واثنان آخران، انظر المعاينة)</numerusform>
            <numerusform>نُسخت التدوينة من أجل {profile}. {loss} (و%Ln أخرى، انظر المعاينة)</numerusform>
            <numerusform>نُسخت التدوينة من أجل {profile}. {loss} (و%Ln أخرى، انظر المعاينة)</numerusform>
            <numerusform>نُسخت التدوينة من أجل {profile}. {loss} (و%Ln أخرى، انظر المعاينة)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no list to copy in this post</source>
        <translation>لا قائمة للنسخ في هذه التدوينة</translation>
    </message>
</context>
<context>
    <name>PostEditor</name>
    <message>
        <source>Post text</source>
        <translation>نص التدوينة</translation>
    </message>
    <message>
        <source>The Markdown text of the post</source>
        <translation>نص التدوينة بصيغة Markdown</translation>
    </message>
    <message>
        <source>Write here, or paste addresses into the list of links.</source>
        <translation>اكتب هنا، أو الصق عناوين في قائمة الروابط.</translation>
    </message>
</context>
<context>
    <name>PostExports</name>
    <message>
        <source>Exported to {path}</source>
        <translation>صُدّر إلى {path}</translation>
    </message>
    <message>
        <source>Exported to {path}. {problem}</source>
        <translation>صُدّر إلى {path}. {problem}</translation>
    </message>
    <message numerus="yes">
        <source>Exported to {path}. {problem} (and %Ln more)</source>
        <translation>
            <numerusform>صُدّر إلى {path}. {problem}</numerusform>
            <numerusform>صُدّر إلى {path}. {problem} (وواحدة أخرى)</numerusform>
            <numerusform>صُدّر إلى {path}. {problem} (واثنتان أخريان)</numerusform>
            <numerusform>صُدّر إلى {path}. {problem} (و%Ln أخرى)</numerusform>
            <numerusform>صُدّر إلى {path}. {problem} (و%Ln أخرى)</numerusform>
            <numerusform>صُدّر إلى {path}. {problem} (و%Ln أخرى)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostFiles</name>
    <message>
        <source>New post</source>
        <translation>تدوينة جديدة</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>احفظ التدوينة</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>احفظ نسخة</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Your text was saved beside it as “{copy}”, and you go on in that.</source>
        <translation>غيّر برنامج آخر «{name}». حُفظ نصك بجانبه باسم «{copy}»، وتتابع فيه.</translation>
    </message>
</context>
<context>
    <name>PostHead</name>
    <message>
        <source>Front matter error</source>
        <translation>خطأ في رأس الملف</translation>
    </message>
</context>
<context>
    <name>PostPrinting</name>
    <message>
        <source>How large the pages are shown</source>
        <translation>حجم عرض الصفحات</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>معاينة الطباعة</translation>
    </message>
    <message>
        <source>The PDF is in {path}</source>
        <translation>ملف PDF في {path}</translation>
    </message>
    <message>
        <source>The buttons that find no room</source>
        <translation>الأزرار التي لا تتسع لها المساحة</translation>
    </message>
    <message>
        <source>The number of the page that is shown</source>
        <translation>رقم الصفحة المعروضة</translation>
    </message>
    <message>
        <source>The post went to {printer}</source>
        <translation>أُرسلت التدوينة إلى {printer}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>تكبير</translation>
    </message>
</context>
<context>
    <name>PostWords</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%n روابط</numerusform>
            <numerusform>%n رابطًا</numerusform>
            <numerusform>%n رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشورة</translation>
    </message>
    <message>
        <source>Scheduled {time}</source>
        <translation>مجدولة {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>في {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>PostsPanel</name>
    <message numerus="yes">
        <source>%n post(s) found</source>
        <translation>
            <numerusform>لم توجد تدوينة</numerusform>
            <numerusform>وُجدت تدوينة واحدة</numerusform>
            <numerusform>وُجدت تدوينتان</numerusform>
            <numerusform>وُجدت %n تدوينات</numerusform>
            <numerusform>وُجدت %n تدوينة</numerusform>
            <numerusform>وُجدت %n تدوينة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation>ا&amp;نسخ المسار</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;ضاعف</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;افتح</translation>
    </message>
    <message>
        <source>&amp;Rename...</source>
        <translation>&amp;أعد التسمية...</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>أظهر &amp;في المجلد</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Enter opens the chosen post</source>
        <translation>Enter يفتح التدوينة المختارة</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>انقل &amp;إلى المهملات</translation>
    </message>
    <message>
        <source>No drafts. A new post is one until it is published.</source>
        <translation>لا مسودات. التدوينة الجديدة مسودة حتى تُنشر.</translation>
    </message>
    <message>
        <source>No posts yet.

Those that you save in “{folder}” are listed here. The folder can be another one: see the preferences.</source>
        <translation>لا تدوينات بعد.

ما تحفظه في «{folder}» يُسرد هنا. يمكن أن يكون المجلد غيره: انظر التفضيلات.</translation>
    </message>
    <message>
        <source>Nothing found for “{typed}”.

Every word must be in a post or its links; fewer words or beginnings of words find more.</source>
        <translation>لم يوجد شيء لـ«{typed}».

يجب أن ترد كل كلمة في تدوينة أو روابطها؛ كلمات أقل أو بداياتها تجد أكثر.</translation>
    </message>
    <message>
        <source>Nothing is published yet.</source>
        <translation>لم يُنشر شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing is scheduled. A post with a date to come is listed here.</source>
        <translation>لا شيء مجدول. تُسرد هنا التدوينة ذات التاريخ الآتي.</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>التدوينات</translation>
    </message>
    <message>
        <source>Posts pane</source>
        <translation>لوحة التدوينات</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشورة</translation>
    </message>
    <message>
        <source>Reading posts: {done} of {total}</source>
        <translation>قراءة التدوينات: {done} من {total}</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>المجدولة</translation>
    </message>
    <message>
        <source>Search posts and links</source>
        <translation>ابحث في التدوينات والروابط</translation>
    </message>
    <message>
        <source>The newest {count} are shown. More words find fewer.</source>
        <translation>تظهر أحدث {count}. كلمات أكثر تجد أقل.</translation>
    </message>
    <message>
        <source>Which posts</source>
        <translation>أي تدوينات</translation>
    </message>
    <message>
        <source>Your posts are being read…</source>
        <translation>تُقرأ تدويناتك…</translation>
    </message>
</context>
<context>
    <name>PreferencePage</name>
    <message>
        <source>Give everything on this page its usual value</source>
        <translation>أعد لكل ما في الصفحة قيمته المعتادة</translation>
    </message>
    <message>
        <source>Reset This Page</source>
        <translation>أعد ضبط هذه الصفحة</translation>
    </message>
    <message>
        <source>Reset the page “{page}”</source>
        <translation>أعد ضبط الصفحة «{page}»</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>A link that stands in one of your posts of these last days is marked. 0 marks none.</source>
        <translation>يُعلَّم الرابط الوارد في إحدى تدويناتك خلال هذه الأيام الأخيرة. 0 لا يعلّم شيئًا.</translation>
    </message>
    <message>
        <source>A quote with more words is marked. 0 allows any number.</source>
        <translation>يُعلَّم الاقتباس الأطول من ذلك. 0 يسمح بأي عدد.</translation>
    </message>
    <message>
        <source>Adds every address that you copy in another program, until you turn it off.</source>
        <translation>يضيف كل عنوان تنسخه في برنامج آخر حتى توقفه.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Ask how a new site is called</source>
        <translation>اسأل عن اسم الموقع الجديد</translation>
    </message>
    <message>
        <source>Asks once about each site that is not in the table of publishers, in a line above the links. Nothing waits for the answer.</source>
        <translation>يسأل مرة عن كل موقع ليس في جدول الناشرين، في سطر فوق الروابط. لا شيء ينتظر الجواب.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>دقق الإملاء</translation>
    </message>
    <message>
        <source>Check the spelling of words in capitals</source>
        <translation>دقق الكلمات المكتوبة بأحرف كبيرة</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Checks that are turned off</source>
        <translation>فحوص معطّلة</translation>
    </message>
    <message>
        <source>Collect links from the clipboard</source>
        <translation>اجمع الروابط من الحافظة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Concerns every link to another site.</source>
        <translation>يخص كل رابط إلى موقع آخر.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Dashes by profile</source>
        <translation>الشرطات حسب الصيغة</translation>
    </message>
    <message>
        <source>Days to look back for repeated links</source>
        <translation>أيام البحث عن الروابط المكررة</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>المحرر</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Fetch missing titles when a post is opened</source>
        <translation>اجلب العناوين الناقصة عند فتح تدوينة</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>الجلب</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Folder for posts</source>
        <translation>مجلد التدوينات</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>اتبع النظام</translation>
    </message>
    <message>
        <source>Headings with nothing below them do not go into exports and the preview.</source>
        <translation>الترويسات التي لا شيء تحتها لا تدخل التصدير ولا المعاينة.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Hosts inside your network</source>
        <translation>مضيفات داخل شبكتك</translation>
    </message>
    <message>
        <source>How the lines of new lists are written.</source>
        <translation>كيف تُكتب أسطر القوائم الجديدة.</translation>
    </message>
    <message>
        <source>In a new tab</source>
        <translation>في لسان جديد</translation>
    </message>
    <message>
        <source>In points. 0 means a size that goes with the system's.</source>
        <translation>بالنقاط. 0 يعني حجمًا يوافق حجم النظام.</translation>
    </message>
    <message>
        <source>In the same tab</source>
        <translation>في اللسان نفسه</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Leave out empty sections</source>
        <translation>احذف الأقسام الفارغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Line style</source>
        <translation>نمط السطر</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Load pictures from the web in the preview</source>
        <translation>حمّل صور الويب في المعاينة</translation>
    </message>
    <message>
        <source>Names of checks, parted by commas. “Rules” in the Check pane turns them on.</source>
        <translation>أسماء فحوص تفصلها فواصل. «القواعد» في لوحة الفحص تشغّلها.</translation>
    </message>
    <message>
        <source>Never more than one from the same site.</source>
        <translation>لا أكثر من واحدة من الموقع نفسه.</translation>
    </message>
    <message>
        <source>Of menus and messages. Counts when Linkwright is started the next time.</source>
        <translation>للقوائم والرسائل. تسري عند تشغيل Linkwright المرة القادمة.</translation>
    </message>
    <message>
        <source>Open the last post again at the start</source>
        <translation>افتح آخر تدوينة عند البدء</translation>
    </message>
    <message>
        <source>Otherwise links without a title wait until you ask for them.</source>
        <translation>وإلا انتظرت الروابط التي بلا عنوان حتى تطلبها.</translation>
    </message>
    <message>
        <source>Otherwise the window begins with a new post.</source>
        <translation>وإلا بدأت النافذة بتدوينة جديدة.</translation>
    </message>
    <message>
        <source>Otherwise they are taken for acronyms, such as NATO.</source>
        <translation>وإلا عُدّت اختصارات مثل NATO.</translation>
    </message>
    <message>
        <source>Pages fetched at once</source>
        <translation>عدد الصفحات التي تُجلب معًا</translation>
    </message>
    <message>
        <source>Relation of links (rel)</source>
        <translation>علاقة الروابط (rel)</translation>
    </message>
    <message>
        <source>Remove tracking from addresses</source>
        <translation>أزل التعقب من العناوين</translation>
    </message>
    <message>
        <source>Signature of your remarks</source>
        <translation>توقيع ملاحظاتك</translation>
    </message>
    <message>
        <source>Sites of your own office or home whose pages may be fetched, such as wiki.example.com, with spaces between them. All other links into your network are refused.</source>
        <translation>مواقع مكتبك أو بيتك التي يجوز جلب صفحاتها، مثل wiki.example.com، بينها مسافات. تُرفض كل الروابط الأخرى إلى شبكتك.</translation>
    </message>
    <message>
        <source>Stands below an excerpt and links to the address of the lead.</source>
        <translation>يقع تحت المقتطف ويشير إلى عنوان القصة الرئيسية.</translation>
    </message>
    <message>
        <source>Takes parameters such as utm_source off the addresses that you add. Gift and share tokens stay.</source>
        <translation>يزيل معاملات مثل utm_source من العناوين التي تضيفها. تبقى رموز الإهداء والمشاركة.</translation>
    </message>
    <message>
        <source>Text size in the editor</source>
        <translation>حجم النص في المحرر</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>The pane and the page in the browser then ask the sites that a post names. Otherwise the preview asks nobody.</source>
        <translation>عندئذ تسأل اللوحة وصفحة المتصفح المواقع التي تسميها التدوينة. وإلا لا تسأل المعاينة أحدًا.</translation>
    </message>
    <message>
        <source>Those of the system, or always light, dark or with high contrast.</source>
        <translation>ألوان النظام، أو دائمًا فاتحة أو داكنة أو عالية التباين.</translation>
    </message>
    <message>
        <source>Underlines words that the dictionary of the post's language does not know.</source>
        <translation>يضع خطًا تحت الكلمات التي لا يعرفها معجم لغة التدوينة.</translation>
    </message>
    <message>
        <source>Usual export</source>
        <translation>التصدير المعتاد</translation>
    </message>
    <message>
        <source>What readers see for “--”: the two characters, or a dash for the profiles named here, such as “blogger=em hugo=en”. The export dialog has it too.</source>
        <translation>ما يراه القراء بدل «--»: الحرفان، أو شرطة للصيغ المسماة هنا، مثل «blogger=em hugo=en». وهو في مربع التصدير أيضًا.</translation>
    </message>
    <message>
        <source>What your own remarks in a post begin with.</source>
        <translation>ما تبدأ به ملاحظاتك في التدوينة.</translation>
    </message>
    <message>
        <source>What “Copy for the blog” copies and the export dialog proposes.</source>
        <translation>ما ينسخه «انسخ للمدونة» ويقترحه مربع التصدير.</translation>
    </message>
    <message>
        <source>Where links open (target)</source>
        <translation>أين تفتح الروابط (target)</translation>
    </message>
    <message>
        <source>Where new posts are saved, and whose posts are listed and searched. Empty means “Linkwright” in your documents folder.</source>
        <translation>حيث تُحفظ التدوينات الجديدة وتُسرد وتُبحث. الفراغ يعني «Linkwright» في مجلد مستنداتك.</translation>
    </message>
    <message>
        <source>Words in an excerpt</source>
        <translation>كلمات المقتطف</translation>
    </message>
    <message>
        <source>Words that lead on to the whole story</source>
        <translation>كلمات تقود إلى القصة كاملة</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Written on every link to another site, for example nofollow. Usually empty.</source>
        <translation>يُكتب على كل رابط إلى موقع آخر، مثل nofollow. فارغ عادةً.</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Kept in {path}</source>
        <translation>محفوظ في {path}</translation>
    </message>
    <message>
        <source>No preference has these words.</source>
        <translation>لا تفضيل فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Preferences of the page</source>
        <translation>تفضيلات الصفحة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>ابحث في التفضيلات</translation>
    </message>
    <message>
        <source>The chosen page is shown beside the list</source>
        <translation>تظهر الصفحة المختارة بجانب القائمة</translation>
    </message>
    <message>
        <source>The file of the preferences</source>
        <translation>ملف التفضيلات</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview source</source>
        <translation>مصدر المعاينة</translation>
    </message>
    <message>
        <source>Previewed form</source>
        <translation>الصيغة المعاينة</translation>
    </message>
    <message>
        <source>The form that is previewed, and that copies take</source>
        <translation>الصيغة التي تُعاين وتأخذها النسخ</translation>
    </message>
    <message>
        <source>What the export writes, to be read only</source>
        <translation>ما يكتبه التصدير، للقراءة فقط</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Nothing to see yet. What you write appears here.</source>
        <translation>لا شيء يُرى بعد. ما تكتبه يظهر هنا.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>What readers will see; nothing can be written here</source>
        <translation>ما سيراه القراء؛ لا يُكتب هنا شيء</translation>
    </message>
    <message>
        <source>a picture on the web</source>
        <translation>صورة على الويب</translation>
    </message>
    <message>
        <source>a player: {address}</source>
        <translation>مشغّل: {address}</translation>
    </message>
    <message>
        <source>no picture at {address}</source>
        <translation>لا صورة في {address}</translation>
    </message>
</context>
<context>
    <name>PreviewRenders</name>
    <message>
        <source>The preview could not be made; the log says why.</source>
        <translation>تعذر إنشاء المعاينة؛ السجل يقول لماذا.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Export PDF</source>
        <translation>صدّر PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PublisherDialog</name>
    <message numerus="yes">
        <source>%n name(s) of your own</source>
        <translation>
            <numerusform>لا أسماء خاصة بك</numerusform>
            <numerusform>اسم واحد خاص بك</numerusform>
            <numerusform>اسمان خاصان بك</numerusform>
            <numerusform>%n أسماء خاصة بك</numerusform>
            <numerusform>%n اسمًا خاصًا بك</numerusform>
            <numerusform>%n اسم خاص بك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>لا مواقع</numerusform>
            <numerusform>موقع واحد</numerusform>
            <numerusform>موقعان</numerusform>
            <numerusform>%n مواقع</numerusform>
            <numerusform>%n موقعًا</numerusform>
            <numerusform>%n موقع</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add a Site</source>
        <translation>&amp;أضف موقعًا</translation>
    </message>
    <message>
        <source>&amp;Only your own</source>
        <translation>&amp;الخاصة بك فقط</translation>
    </message>
    <message>
        <source>&amp;Reset All...</source>
        <translation>أعد &amp;ضبط الكل...</translation>
    </message>
    <message>
        <source>Call all sites as Linkwright does?</source>
        <translation>أتُسمى كل المواقع كما في Linkwright؟</translation>
    </message>
    <message>
        <source>Choose one to change its name in the form</source>
        <translation>اختر موقعًا لتغيير اسمه في النموذج</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>الناشرون</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>أعد ضبط الكل</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>Search sites and names</source>
        <translation>ابحث في المواقع والأسماء</translation>
    </message>
    <message numerus="yes">
        <source>This takes away %n name(s) of your own, and brings removed ones back.</source>
        <translation>
            <numerusform>لا يزيل هذا أسماء، ويعيد المحذوف.</numerusform>
            <numerusform>يزيل هذا اسمًا واحدًا خاصًا بك ويعيد المحذوف.</numerusform>
            <numerusform>يزيل هذا اسمين خاصين بك ويعيد المحذوف.</numerusform>
            <numerusform>يزيل هذا %n أسماء خاصة بك ويعيد المحذوف.</numerusform>
            <numerusform>يزيل هذا %n اسمًا خاصًا بك ويعيد المحذوف.</numerusform>
            <numerusform>يزيل هذا %n اسم خاص بك ويعيد المحذوف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublisherForm</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;أبقِ</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;الاسم:</translation>
    </message>
    <message>
        <source>&amp;Use the Shipped Name</source>
        <translation>ا&amp;ستعمل الاسم المرفق</translation>
    </message>
    <message>
        <source>As it stands behind a link</source>
        <translation>كما يرد خلف الرابط</translation>
    </message>
    <message>
        <source>For long lists; may stay empty</source>
        <translation>للقوائم الطويلة؛ يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Let the pages of the site say how it is called</source>
        <translation>دع صفحات الموقع تذكر اسمه</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>أ&amp;زل</translation>
    </message>
    <message>
        <source>S&amp;hort form:</source>
        <translation>ا&amp;لصيغة القصيرة:</translation>
    </message>
    <message>
        <source>S&amp;ite:</source>
        <translation>ال&amp;موقع:</translation>
    </message>
    <message>
        <source>Sites are written like example.com.</source>
        <translation>تُكتب المواقع مثل example.com.</translation>
    </message>
    <message>
        <source>The site is in the table: this takes the place of its name.</source>
        <translation>الموقع في الجدول: هذا يحل محل اسمه.</translation>
    </message>
    <message>
        <source>This is no name.</source>
        <translation>هذا ليس اسمًا.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>example.com, or an address of the site</source>
        <translation>example.com أو عنوان من الموقع</translation>
    </message>
</context>
<context>
    <name>PublisherModel</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Linkwright</source>
        <translation>Linkwright</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>الصيغة القصيرة</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ألغِ</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;تجاهل</translation>
    </message>
    <message>
        <source>&amp;Keep Both</source>
        <translation>أبقِ &amp;كليهما</translation>
    </message>
    <message>
        <source>&amp;Keep My Text</source>
        <translation>أبقِ &amp;نصي</translation>
    </message>
    <message>
        <source>&amp;Load It</source>
        <translation>&amp;حمّله</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>اكت&amp;ب فوقه</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;استبدل</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>ا&amp;رجع</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>اح&amp;فظ</translation>
    </message>
    <message>
        <source>&amp;Take the Other Version</source>
        <translation>&amp;خذ النسخة الأخرى</translation>
    </message>
    <message>
        <source>A file of this name is there, and it is not as an export of this program left it. Later exports of this post to the same place do not ask again.</source>
        <translation>يوجد ملف بهذا الاسم وليس كما تركه تصدير هذا البرنامج. التصديرات التالية لهذه التدوينة إلى المكان نفسه لا تسأل ثانية.</translation>
    </message>
    <message>
        <source>Co&amp;mpare...</source>
        <translation>&amp;قارن...</translation>
    </message>
    <message>
        <source>Go back to the saved version of “{name}”?</source>
        <translation>أتعود إلى النسخة المحفوظة من «{name}»؟</translation>
    </message>
    <message>
        <source>Loading it shows what is in the file now; undo then starts anew.</source>
        <translation>التحميل يعرض ما في الملف الآن؛ ويبدأ التراجع من جديد.</translation>
    </message>
    <message>
        <source>Nothing is lost whatever you choose: a version that is replaced stays in the history, a text that is discarded can be recovered.</source>
        <translation>لا يضيع شيء أيًا كان اختيارك: النسخة المستبدلة تبقى في التاريخ، والنص الملغى يمكن استعادته.</translation>
    </message>
    <message>
        <source>Open Post</source>
        <translation>افتح تدوينة</translation>
    </message>
    <message>
        <source>Posts (*.md *.markdown *.txt);;All files (*)</source>
        <translation>تدوينات (*.md *.markdown *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Replace “{name}”?</source>
        <translation>أيُستبدل «{name}»؟</translation>
    </message>
    <message>
        <source>Save &amp;Elsewhere...</source>
        <translation>احفظ في &amp;مكان آخر...</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>أتُحفظ تغييرات «{name}»؟</translation>
    </message>
    <message>
        <source>Saves your text beside the file, under a name of its own</source>
        <translation>يحفظ نصك بجانب الملف باسم خاص به</translation>
    </message>
    <message>
        <source>What you changed since then goes to the bin, where you can take it back for 30 days: File, Recover Discarded Text.</source>
        <translation>ما غيّرته منذ ذلك الحين يذهب إلى السلة، ولك استعادته خلال 30 يومًا: ملف، استعد نصًا ملغى.</translation>
    </message>
    <message>
        <source>What you discard can be taken back for 30 days: File, Recover Discarded Text.</source>
        <translation>ما تلغيه يمكن استعادته خلال 30 يومًا: ملف، استعد نصًا ملغى.</translation>
    </message>
    <message>
        <source>You have changed it here as well. Keeping your text leaves the file alone until you save; text that is discarded by loading can be recovered.</source>
        <translation>لقد غيّرته هنا أيضًا. إبقاء نصك يترك الملف حتى تحفظ؛ والنص الملغى بالتحميل يمكن استعادته.</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>in this window</source>
        <translation>في هذه النافذة</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>غيّر برنامج آخر «{name}».</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>As it was opened</source>
        <translation>كما فُتحت</translation>
    </message>
    <message>
        <source>Before a version was restored</source>
        <translation>قبل استعادة نسخة</translation>
    </message>
    <message>
        <source>Before an export</source>
        <translation>قبل تصدير</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>Before it was replaced</source>
        <translation>قبل استبدالها</translation>
    </message>
    <message>
        <source>Before publishing</source>
        <translation>قبل النشر</translation>
    </message>
    <message>
        <source>Discarded after a crash</source>
        <translation>أُلغي بعد انهيار</translation>
    </message>
    <message>
        <source>Given up for the file’s version</source>
        <translation>تُرك من أجل نسخة الملف</translation>
    </message>
    <message>
        <source>Left behind by a crash</source>
        <translation>تركه انهيار</translation>
    </message>
    <message>
        <source>Not saved when it was left</source>
        <translation>لم يُحفظ عند تركه</translation>
    </message>
    <message>
        <source>Reverted to the saved version</source>
        <translation>أُعيد إلى النسخة المحفوظة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;أفرغ هذه القائمة</translation>
    </message>
    <message>
        <source>&amp;Keep in This List</source>
        <translation>أبقِ &amp;في هذه القائمة</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>لا تدوينات بعد</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n other text(s) that had not been saved when Linkwright ended can be recovered.</source>
        <translation>
            <numerusform>لا نصوص أخرى تُستعاد.</numerusform>
            <numerusform>يمكن استعادة نص آخر لم يُحفظ.</numerusform>
            <numerusform>يمكن استعادة نصين آخرين لم يُحفظا.</numerusform>
            <numerusform>يمكن استعادة %n نصوص أخرى لم تُحفظ.</numerusform>
            <numerusform>يمكن استعادة %n نصًا آخر لم يُحفظ.</numerusform>
            <numerusform>يمكن استعادة %n نص آخر لم يُحفظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Linkwright ended before this was saved, and its file is not there any more. Your text of {time} is back: saving writes the file again.</source>
        <translation>توقف Linkwright قبل حفظ هذا، ولم يعد ملفه موجودًا. عاد نصك من {time}: الحفظ يكتب الملف ثانية.</translation>
    </message>
    <message>
        <source>Linkwright ended before this was saved. Your text of {time} is back.</source>
        <translation>توقف Linkwright قبل حفظ هذا. عاد نصك من {time}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>أظهر</translation>
    </message>
    <message>
        <source>Your text was damaged when Linkwright ended. This is all there is.</source>
        <translation>تضرر نصك عند توقف Linkwright. هذا كل ما هنالك.</translation>
    </message>
</context>
<context>
    <name>RecoveryActs</name>
    <message>
        <source>The version is restored. Undo takes it back.</source>
        <translation>استُعيدت النسخة. التراجع يلغيها.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window as well. Neither overwrites the other: whoever saves second is asked.</source>
        <translation>«{name}» مفتوح في نافذة أخرى أيضًا. لا تكتب إحداهما فوق الأخرى: من يحفظ ثانيًا يُسأل.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard My Text</source>
        <translation>&amp;ألغِ نصي</translation>
    </message>
    <message>
        <source>&amp;Keep Both</source>
        <translation>أبقِ &amp;كليهما</translation>
    </message>
    <message>
        <source>&amp;Restore My Text</source>
        <translation>&amp;استعد نصي</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>&amp;قرر لاحقًا</translation>
    </message>
    <message>
        <source>Linkwright ended before “{name}” was saved, and the file was changed by another program since. Nothing is lost whatever you choose.</source>
        <translation>توقف Linkwright قبل حفظ «{name}»، وغيّر برنامج آخر الملف منذئذ. لا يضيع شيء أيًا كان اختيارك.</translation>
    </message>
    <message>
        <source>Text That Was Not Saved</source>
        <translation>نص لم يُحفظ</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>الملف الآن</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>نصك</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>in your text</source>
        <translation>في نصك</translation>
    </message>
</context>
<context>
    <name>RowCommands</name>
    <message numerus="yes">
        <source>%n link(s) copied</source>
        <translation>
            <numerusform>لم يُنسخ رابط</numerusform>
            <numerusform>نُسخ رابط واحد</numerusform>
            <numerusform>نُسخ رابطان</numerusform>
            <numerusform>نُسخت %n روابط</numerusform>
            <numerusform>نُسخ %n رابطًا</numerusform>
            <numerusform>نُسخ %n رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) moved to “{list}”</source>
        <translation>
            <numerusform>لم يُنقل رابط إلى «{list}»</numerusform>
            <numerusform>نُقل رابط واحد إلى «{list}»</numerusform>
            <numerusform>نُقل رابطان إلى «{list}»</numerusform>
            <numerusform>نُقلت %n روابط إلى «{list}»</numerusform>
            <numerusform>نُقل %n رابطًا إلى «{list}»</numerusform>
            <numerusform>نُقل %n رابط إلى «{list}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) removed</source>
        <translation>
            <numerusform>لم يُزل رابط</numerusform>
            <numerusform>أُزيل رابط واحد</numerusform>
            <numerusform>أُزيل رابطان</numerusform>
            <numerusform>أُزيلت %n روابط</numerusform>
            <numerusform>أُزيل %n رابطًا</numerusform>
            <numerusform>أُزيل %n رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>List without a heading</source>
        <translation>قائمة بلا ترويسة</translation>
    </message>
    <message>
        <source>Opened the first {count} links of the selection.</source>
        <translation>فُتحت أول {count} روابط من التحديد.</translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>الموضع {place} من {count}</translation>
    </message>
    <message>
        <source>This link has no title yet: fetch or type one first.</source>
        <translation>لا عنوان لهذا الرابط بعد: اجلب عنوانًا أو اكتبه أولًا.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;العنوان</translation>
    </message>
    <message>
        <source>&amp;Copy As</source>
        <translation>انسخ &amp;بصيغة</translation>
    </message>
    <message>
        <source>&amp;Fetch Again</source>
        <translation>اجلب &amp;ثانية</translation>
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
        <translation>انقل &amp;إلى قائمة</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>افتح &amp;في المتصفح</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;أزل</translation>
    </message>
    <message>
        <source>Edit &amp;Source</source>
        <translation>&amp;حرّر المصدر</translation>
    </message>
    <message>
        <source>Edit &amp;Title</source>
        <translation>حرّ&amp;ر العنوان</translation>
    </message>
    <message>
        <source>Make This the &amp;Lead Story</source>
        <translation>ا&amp;جعله القصة الرئيسية</translation>
    </message>
    <message>
        <source>Open the &amp;Post That Has It</source>
        <translation>افتح التدوينة التي &amp;تحويه</translation>
    </message>
    <message>
        <source>Plain &amp;Text</source>
        <translation>&amp;نص عادي</translation>
    </message>
    <message>
        <source>Take &amp;Title</source>
        <translation>&amp;خذ عنوانًا</translation>
    </message>
    <message>
        <source>from the address</source>
        <translation>من العنوان الشبكي</translation>
    </message>
    <message>
        <source>from the page</source>
        <translation>من الصفحة</translation>
    </message>
</context>
<context>
    <name>RowSources</name>
    <message>
        <source>Links to {site} are from “{name}” from now on</source>
        <translation>الروابط إلى {site} من «{name}» من الآن</translation>
    </message>
    <message>
        <source>Name of the S&amp;ite...</source>
        <translation>&amp;اسم الموقع...</translation>
    </message>
    <message>
        <source>Re&amp;member “{name}” for {site}</source>
        <translation>&amp;تذكّر «{name}» للموقع {site}</translation>
    </message>
    <message>
        <source>Remember for {site}</source>
        <translation>تذكّره للموقع {site}</translation>
    </message>
    <message>
        <source>Should links to {site} always be from “{name}”?</source>
        <translation>هل تكون الروابط إلى {site} دائمًا من «{name}»؟</translation>
    </message>
    <message>
        <source>Take S&amp;ource</source>
        <translation>&amp;خذ المصدر</translation>
    </message>
</context>
<context>
    <name>SavedState</name>
    <message>
        <source>Changes not saved</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Kept {time}, not saved</source>
        <translation>احتُفظ به {time}، لم يُحفظ</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>لا ملف بعد</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>الملف غير موجود</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Empty the line</source>
        <translation>أفرغ السطر</translation>
    </message>
    <message>
        <source>What fits is shown as you type.</source>
        <translation>يُعرض ما يناسب أثناء الكتابة.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A Markdown file for the _posts folder of a Jekyll site.</source>
        <translation>ملف Markdown لمجلد _posts في موقع Jekyll.</translation>
    </message>
    <message>
        <source>A Markdown file for the content folder of a Pelican site.</source>
        <translation>ملف Markdown لمجلد content في موقع Pelican.</translation>
    </message>
    <message>
        <source>A Markdown file for the posts folder of a Nikola site.</source>
        <translation>ملف Markdown لمجلد posts في موقع Nikola.</translation>
    </message>
    <message>
        <source>A Markdown file for the posts folder of an Eleventy site.</source>
        <translation>ملف Markdown لمجلد posts في موقع Eleventy.</translation>
    </message>
    <message>
        <source>A file for Settings &gt; Manage blog &gt; Import content; the post arrives as a draft.</source>
        <translation>ملف من أجل الإعدادات &gt; إدارة المدونة &gt; استيراد المحتوى؛ تصل التدوينة مسودةً.</translation>
    </message>
    <message>
        <source>A file for Tools &gt; Import &gt; WordPress; the post arrives as a draft.</source>
        <translation>ملف من أجل الأدوات &gt; استيراد &gt; WordPress؛ تصل التدوينة مسودةً.</translation>
    </message>
    <message>
        <source>A kept text is damaged. What can still be read of it is shown.</source>
        <translation>نص محفوظ تالف. يُعرض ما بقي مقروءًا منه.</translation>
    </message>
    <message>
        <source>A kept text was written by a newer Linkwright. It is left as it is.</source>
        <translation>نص محفوظ كتبه Linkwright أحدث. يبقى كما هو.</translation>
    </message>
    <message>
        <source>A page bundle for a Hugo site: SLUG/index.md with its pictures.</source>
        <translation>حزمة صفحة لموقع Hugo: SLUG/index.md مع صورها.</translation>
    </message>
    <message>
        <source>A whole page with a quiet style of its own, in one file.</source>
        <translation>صفحة كاملة بنمط هادئ خاص بها، في ملف واحد.</translation>
    </message>
    <message>
        <source>An error in Linkwright itself; its log tells more.</source>
        <translation>خطأ في Linkwright نفسه؛ سجله يقول المزيد.</translation>
    </message>
    <message>
        <source>Block markup: paste it into the editor, or into its code view.</source>
        <translation>ترميز بالكتل: الصقه في المحرر أو في عرض الشيفرة فيه.</translation>
    </message>
    <message>
        <source>Blogger</source>
        <translation>Blogger</translation>
    </message>
    <message>
        <source>Blogger (Compose)</source>
        <translation>Blogger (إنشاء)</translation>
    </message>
    <message>
        <source>Blogger (HTML view)</source>
        <translation>Blogger (عرض HTML)</translation>
    </message>
    <message>
        <source>Blogger import file</source>
        <translation>ملف استيراد Blogger</translation>
    </message>
    <message>
        <source>Captions become a line of emphasis below the picture.</source>
        <translation>تصير التعليقات سطرًا مائلًا تحت الصورة.</translation>
    </message>
    <message>
        <source>Code with template braces needs Jekyll 4 or later to be shown.</source>
        <translation>الشيفرة التي فيها أقواس القوالب لا تظهر إلا في Jekyll 4 وما بعده.</translation>
    </message>
    <message>
        <source>Code with {{&lt; or {{% in it is written as text, because Hugo would run it.</source>
        <translation>الشيفرة التي فيها {{&lt; أو {{% تُكتب نصًا، لأن Hugo كان سيشغّلها.</translation>
    </message>
    <message>
        <source>Definition lists become paragraphs.</source>
        <translation>تصير قوائم التعريفات فقرات.</translation>
    </message>
    <message>
        <source>Eleventy</source>
        <translation>Eleventy</translation>
    </message>
    <message>
        <source>Footnotes lose the links between mark and note.</source>
        <translation>تفقد الحواشي الروابط بين العلامة والحاشية.</translation>
    </message>
    <message>
        <source>Formatted text to paste into the Compose view of Blogger's editor.</source>
        <translation>نص منسق للصق في عرض الإنشاء في محرر Blogger.</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>Ghost</translation>
    </message>
    <message>
        <source>HTML for Ghost's Admin API, with HTML cards where they are needed. Ghost itself adds “?ref=” to every link unless its outbound link tagging is turned off.</source>
        <translation>HTML لواجهة Ghost الإدارية، مع بطاقات HTML حيث تلزم. يضيف Ghost نفسه «‎?ref=‎» إلى كل رابط ما لم يُعطّل ذلك.</translation>
    </message>
    <message>
        <source>HTML for the text view of the classic WordPress editor.</source>
        <translation>HTML لعرض النص في محرر WordPress الكلاسيكي.</translation>
    </message>
    <message>
        <source>HTML fragment</source>
        <translation>مقطع HTML</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>صفحة HTML</translation>
    </message>
    <message>
        <source>HTML source for the HTML view of Blogger's editor.</source>
        <translation>مصدر HTML لعرض HTML في محرر Blogger.</translation>
    </message>
    <message>
        <source>Headings below the second level become bold lines.</source>
        <translation>تصير الترويسات دون المستوى الثاني أسطرًا عريضة.</translation>
    </message>
    <message>
        <source>Headings of the first level become second level: Nikola keeps the first for the title.</source>
        <translation>تنتقل ترويسات المستوى الأول إلى الثاني: يبقي Nikola الأول للعنوان.</translation>
    </message>
    <message>
        <source>Hugo</source>
        <translation>Hugo</translation>
    </message>
    <message>
        <source>Hugo keeps no HTML in a text: small, marked, raised and underlined words become plain.</source>
        <translation>لا يبقي Hugo شيئًا من HTML في النص: تصير الكلمات الصغيرة والمعلّمة والمرفوعة والمسطرة عادية.</translation>
    </message>
    <message>
        <source>It leads to a {wall} page now.</source>
        <translation>يؤدي الآن إلى صفحة من نوع «{wall}».</translation>
    </message>
    <message>
        <source>It leads to the home page of the site now.</source>
        <translation>يؤدي الآن إلى الصفحة الرئيسية للموقع.</translation>
    </message>
    <message>
        <source>Jekyll</source>
        <translation>Jekyll</translation>
    </message>
    <message>
        <source>Lists inside lists become part of the outer list.</source>
        <translation>تصير القوائم داخل القوائم جزءًا من القائمة الخارجية.</translation>
    </message>
    <message>
        <source>Looking up the name {host} took too long.</source>
        <translation>طال البحث عن الاسم {host} أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked, small and underlined words become plain.</source>
        <translation>تصير الكلمات المعلّمة والصغيرة والمسطرة عادية.</translation>
    </message>
    <message>
        <source>Nikola</source>
        <translation>Nikola</translation>
    </message>
    <message>
        <source>Nikola divides a label at its commas.</source>
        <translation>يقسم Nikola الوسم عند فواصله.</translation>
    </message>
    <message>
        <source>Nikola stops at labels that have no letters, or the same ones as another. These are left out: {value}.</source>
        <translation>يتوقف Nikola عند الوسوم التي لا حروف فيها، أو التي حروفها كحروف وسم آخر. هذه تُترك: {value}.</translation>
    </message>
    <message>
        <source>No host of the name {host} was found.</source>
        <translation>لم يوجد مضيف باسم {host}.</translation>
    </message>
    <message>
        <source>No safe connection to {host}: {detail}.</source>
        <translation>لا اتصال آمن مع {host}: {detail}.</translation>
    </message>
    <message>
        <source>Nothing else on the page or in its address bears the title out.</source>
        <translation>لا شيء آخر في الصفحة أو في عنوانها يؤيد العنوان.</translation>
    </message>
    <message>
        <source>Only http and https addresses are fetched.</source>
        <translation>لا تُجلب إلا عناوين http وhttps.</translation>
    </message>
    <message>
        <source>Paragraphs inside a list item become lines of it.</source>
        <translation>تصير الفقرات داخل عنصر القائمة أسطرًا منه.</translation>
    </message>
    <message>
        <source>Pelican</source>
        <translation>Pelican</translation>
    </message>
    <message>
        <source>Pictures are copied to images/; Eleventy takes them along only when its settings say so (addPassthroughCopy).</source>
        <translation>تُنسخ الصور إلى images/؛ لا يأخذها Eleventy معه إلا إذا قالت إعداداته ذلك (addPassthroughCopy).</translation>
    </message>
    <message>
        <source>Pictures become their descriptions.</source>
        <translation>تصير الصور أوصافها.</translation>
    </message>
    <message>
        <source>Plain HTML of the text, to paste into any page or blog.</source>
        <translation>HTML بسيط للنص، للصق في أي صفحة أو مدونة.</translation>
    </message>
    <message>
        <source>Plain Markdown that any Markdown program reads, the title as its heading.</source>
        <translation>Markdown بسيط يقرؤه كل برنامج Markdown، والعنوان ترويسته.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Quotes of more than one paragraph may arrive as several quotes; please look at them after pasting.</source>
        <translation>قد تصل الاقتباسات ذات الفقرات العدة اقتباسات متفرقة؛ راجعها بعد اللصق.</translation>
    </message>
    <message>
        <source>Rich text (Substack, Medium, mail)</source>
        <translation>نص منسق (Substack وMedium والرسائل)</translation>
    </message>
    <message>
        <source>Semicolons in labels become commas: Pelican divides labels at them.</source>
        <translation>تصير الفواصل المنقوطة في الوسوم فواصل: يقسم Pelican الوسوم عندها.</translation>
    </message>
    <message>
        <source>Simple formatted text to paste into Substack, Medium or a mail.</source>
        <translation>نص بتنسيق بسيط للصق في Substack أو Medium أو رسالة.</translation>
    </message>
    <message>
        <source>Some letters of the title could not be read.</source>
        <translation>تعذرت قراءة بعض حروف العنوان.</translation>
    </message>
    <message>
        <source>Spelling is not checked: the library chunspell is missing. Install it with pip.</source>
        <translation>لا يُدقق الإملاء: المكتبة chunspell غير موجودة. ثبّتها باستعمال pip.</translation>
    </message>
    <message>
        <source>Stopped before the page was read.</source>
        <translation>أُوقف قبل قراءة الصفحة.</translation>
    </message>
    <message>
        <source>Straight quotes and angle brackets in labels become typographic ones, because Pelican's themes take labels for HTML.</source>
        <translation>تصير علامات الاقتباس المستقيمة والأقواس الزاويّة في الوسوم طباعية، لأن سمات Pelican تعدّ الوسوم HTML.</translation>
    </message>
    <message>
        <source>Straight quotes or angle brackets in the title become typographic ones in feeds and in the browser's tab, where Pelican would take them for HTML.</source>
        <translation>تصير علامات الاقتباس المستقيمة أو الأقواس الزاويّة في العنوان طباعية في الخلاصات وفي لسان المتصفح، حيث يعدّها Pelican HTML.</translation>
    </message>
    <message>
        <source>Substack or Mail</source>
        <translation>Substack أو رسالة</translation>
    </message>
    <message>
        <source>Table cells lose their alignment.</source>
        <translation>تفقد خلايا الجداول محاذاتها.</translation>
    </message>
    <message>
        <source>Table rows become lines, with bars between the cells.</source>
        <translation>تصير صفوف الجداول أسطرًا، بين خلاياها خطوط.</translation>
    </message>
    <message>
        <source>Tables go into an HTML card, which Ghost's editor shows as source.</source>
        <translation>توضع الجداول في بطاقة HTML يعرضها محرر Ghost مصدرًا.</translation>
    </message>
    <message>
        <source>Text without any marks, for a mail or a terminal.</source>
        <translation>نص بلا أي علامات، لرسالة أو لطرفية.</translation>
    </message>
    <message>
        <source>That version is damaged. Your text is as it was.</source>
        <translation>تلك النسخة تالفة. نصك كما كان.</translation>
    </message>
    <message>
        <source>That version is not kept any more. Your text is as it was.</source>
        <translation>تلك النسخة لم تعد محفوظة. نصك كما كان.</translation>
    </message>
    <message>
        <source>The address leads to a {wall} page.</source>
        <translation>يؤدي العنوان إلى صفحة من نوع «{wall}».</translation>
    </message>
    <message>
        <source>The address of the proxy in the environment is not valid.</source>
        <translation>عنوان الوكيل في البيئة غير صالح.</translation>
    </message>
    <message>
        <source>The answer is unreadable: it is packed as {value}.</source>
        <translation>الجواب غير مقروء: هو مضغوط بصيغة {value}.</translation>
    </message>
    <message>
        <source>The answer of {host} is unreadable: it cannot be unpacked.</source>
        <translation>جواب {host} غير مقروء: يتعذر فك ضغطه.</translation>
    </message>
    <message>
        <source>The answer of {host} is unreadable: it is not proper HTTP.</source>
        <translation>جواب {host} غير مقروء: ليس HTTP صحيحًا.</translation>
    </message>
    <message>
        <source>The connection broke when only a part of the page had come.</source>
        <translation>انقطع الاتصال ولم يصل إلا جزء من الصفحة.</translation>
    </message>
    <message>
        <source>The connection is not safe: the certificate of {host} {fault}.</source>
        <translation>الاتصال غير آمن: شهادة {host} {fault}.</translation>
    </message>
    <message>
        <source>The connection is not safe: {host} does not speak TLS there.</source>
        <translation>الاتصال غير آمن: لا يتكلم {host} هناك TLS.</translation>
    </message>
    <message>
        <source>The connection is not safe: {host} speaks only outdated TLS.</source>
        <translation>الاتصال غير آمن: لا يتكلم {host} إلا TLS قديمًا.</translation>
    </message>
    <message>
        <source>The first bracket of &lt;script&gt; in the title becomes a typographic one, because Nikola's own themes put titles into scripts for Disqus. On a site without Disqus (COMMENT_SYSTEM in conf.py), you can put it back in the file.</source>
        <translation>يصير القوس الأول من &lt;script&gt; في العنوان طباعيًا، لأن سمات Nikola تضع العناوين في برامج Disqus. في موقع بلا Disqus (COMMENT_SYSTEM في conf.py) يمكنك إعادته في الملف.</translation>
    </message>
    <message>
        <source>The folder of your posts, “{folder}”, cannot be read: {reason}. What is known of the posts was kept.</source>
        <translation>تتعذر قراءة مجلد تدويناتك «{folder}»: {reason}. بقي ما يُعرف عن التدوينات.</translation>
    </message>
    <message>
        <source>The front matter cannot be read: in line {value}, {problem}. The text is kept as it is; mend that line to use title, date and labels again.</source>
        <translation>تتعذر قراءة المقدمة: في السطر {value}، {problem}. يبقى النص كما هو؛ أصلح ذلك السطر لتستعمل العنوان والتاريخ والوسوم من جديد.</translation>
    </message>
    <message>
        <source>The front matter that begins in line 1 never ends. The text is kept as it is; put a line with --- under the last key.</source>
        <translation>المقدمة التي تبدأ في السطر 1 لا تنتهي. يبقى النص كما هو؛ ضع سطرًا فيه --- تحت المفتاح الأخير.</translation>
    </message>
    <message>
        <source>The heading “{heading}” is left out: it has nothing below it.</source>
        <translation>تُترك الترويسة «{heading}»: لا شيء تحتها.</translation>
    </message>
    <message>
        <source>The history could not be used ({error}). Your text is not concerned.</source>
        <translation>تعذر استعمال التاريخ ({error}). لا يمس ذلك نصك.</translation>
    </message>
    <message>
        <source>The history was written by a newer Linkwright. It is left as it is; nothing is added to it.</source>
        <translation>كتب التاريخَ Linkwright أحدث. يبقى كما هو؛ لا يضاف إليه شيء.</translation>
    </message>
    <message>
        <source>The journal could not be emptied ({strerror}). The text in it comes back at the next start.</source>
        <translation>تعذر إفراغ اليومية ({strerror}). يعود النص الذي فيها عند البدء التالي.</translation>
    </message>
    <message>
        <source>The jump break is not kept.</source>
        <translation>لا يبقى فاصل «اقرأ المزيد».</translation>
    </message>
    <message>
        <source>The language of code is not kept.</source>
        <translation>لا تبقى لغة الشيفرة.</translation>
    </message>
    <message>
        <source>The link leads to a PDF file, not to a web page.</source>
        <translation>يؤدي الرابط إلى ملف PDF، لا إلى صفحة ويب.</translation>
    </message>
    <message>
        <source>The link leads to a file, not to a web page.</source>
        <translation>يؤدي الرابط إلى ملف، لا إلى صفحة ويب.</translation>
    </message>
    <message>
        <source>The link leads to a picture, not to a web page.</source>
        <translation>يؤدي الرابط إلى صورة، لا إلى صفحة ويب.</translation>
    </message>
    <message>
        <source>The link leads to a sound file, not to a web page.</source>
        <translation>يؤدي الرابط إلى ملف صوت، لا إلى صفحة ويب.</translation>
    </message>
    <message>
        <source>The link leads to a video file, not to a web page.</source>
        <translation>يؤدي الرابط إلى ملف فيديو، لا إلى صفحة ويب.</translation>
    </message>
    <message>
        <source>The link leads to the home page of the site.</source>
        <translation>يؤدي الرابط إلى الصفحة الرئيسية للموقع.</translation>
    </message>
    <message>
        <source>The list of recent files could not be kept ({strerror}). Your posts are not concerned.</source>
        <translation>تعذر حفظ قائمة الملفات الأخيرة ({strerror}). لا يمس ذلك تدويناتك.</translation>
    </message>
    <message>
        <source>The name of the publisher could not be kept in {_file} ({strerror}). It counts until Linkwright is closed.</source>
        <translation>تعذر حفظ اسم الناشر في {_file} ({strerror}). يسري حتى يُغلق Linkwright.</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up.</source>
        <translation>تعذر البحث عن الاسم {host}.</translation>
    </message>
    <message>
        <source>The page came so slowly that only a part of it was read.</source>
        <translation>وصلت الصفحة ببطء شديد حتى لم يُقرأ إلا جزء منها.</translation>
    </message>
    <message>
        <source>The page does not exist (404).</source>
        <translation>الصفحة غير موجودة (404).</translation>
    </message>
    <message>
        <source>The page does not exist any more ({status}).</source>
        <translation>لم تعد الصفحة موجودة ({status}).</translation>
    </message>
    <message>
        <source>The page for the browser could not be written: {strerror}. The post itself is as it was.</source>
        <translation>تعذرت كتابة الصفحة للمتصفح: {strerror}. التدوينة نفسها كما كانت.</translation>
    </message>
    <message>
        <source>The page gives two different titles.</source>
        <translation>تعطي الصفحة عنوانين مختلفين.</translation>
    </message>
    <message>
        <source>The page has been removed (410).</source>
        <translation>أزيلت الصفحة (410).</translation>
    </message>
    <message>
        <source>The page has moved for good.</source>
        <translation>انتقلت الصفحة نهائيًا.</translation>
    </message>
    <message>
        <source>The page has moved: its address now leads to the home page.</source>
        <translation>انتقلت الصفحة: يؤدي عنوانها الآن إلى الصفحة الرئيسية.</translation>
    </message>
    <message>
        <source>The page is for subscribers only now ({status}).</source>
        <translation>الصفحة الآن للمشتركين فقط ({status}).</translation>
    </message>
    <message>
        <source>The page names no title.</source>
        <translation>لا تذكر الصفحة عنوانًا.</translation>
    </message>
    <message>
        <source>The page shows no headline without running its scripts.</source>
        <translation>لا تُظهر الصفحة عنوانًا دون تشغيل برامجها.</translation>
    </message>
    <message>
        <source>The page shows no headline.</source>
        <translation>لا تُظهر الصفحة عنوانًا.</translation>
    </message>
    <message>
        <source>The picture at {url} is too large to be shown.</source>
        <translation>الصورة في {url} أكبر من أن تُعرض.</translation>
    </message>
    <message>
        <source>The picture could not be saved in {value}: {strerror}. The post is as it was.</source>
        <translation>تعذر حفظ الصورة في {value}: {strerror}. التدوينة كما كانت.</translation>
    </message>
    <message>
        <source>The picture is larger than 40 MB.</source>
        <translation>الصورة أكبر من 40 ميغابايت.</translation>
    </message>
    <message>
        <source>The picture {source} could not be copied to {parent}: {strerror}.</source>
        <translation>تعذر نسخ الصورة {source} إلى {parent}: {strerror}.</translation>
    </message>
    <message>
        <source>The picture {source} could not be copied to {parent}: {strerror}. The post itself was exported; please copy it by hand.</source>
        <translation>تعذر نسخ الصورة {source} إلى {parent}: {strerror}. صُدّرت التدوينة نفسها؛ انسخها يدويًا.</translation>
    </message>
    <message>
        <source>The picture {source} is not copied along: it is not there.</source>
        <translation>لا تُنسخ الصورة {source} معه: ليست موجودة.</translation>
    </message>
    <message>
        <source>The picture {source} was not copied: it is not beside the post.</source>
        <translation>لم تُنسخ الصورة {source}: ليست بجانب التدوينة.</translation>
    </message>
    <message>
        <source>The picture {source} was not copied: the post has no folder yet.</source>
        <translation>لم تُنسخ الصورة {source}: ليس للتدوينة مجلد بعد.</translation>
    </message>
    <message>
        <source>The picture's address redirects to one that is none.</source>
        <translation>يحوّل عنوان الصورة إلى ما ليس عنوانًا.</translation>
    </message>
    <message>
        <source>The post has no date, without which Nikola stops: please give it one.</source>
        <translation>ليس للتدوينة تاريخ، وبدونه يتوقف Nikola: أعطها تاريخًا.</translation>
    </message>
    <message>
        <source>The post has no date, without which Pelican stops: please give it one.</source>
        <translation>ليس للتدوينة تاريخ، وبدونه يتوقف Pelican: أعطها تاريخًا.</translation>
    </message>
    <message>
        <source>The post has no date: Jekyll takes it only as a draft, in the _drafts folder.</source>
        <translation>ليس للتدوينة تاريخ: لا يأخذها Jekyll إلا مسودةً في المجلد _drafts.</translation>
    </message>
    <message>
        <source>The post has no date: the file says 1970, please set the date in Blogger.</source>
        <translation>ليس للتدوينة تاريخ: يقول الملف 1970، اضبط التاريخ في Blogger.</translation>
    </message>
    <message>
        <source>The preferences could not be saved in “{path}” ({strerror}). They hold until you close Linkwright; the saved ones are as before.</source>
        <translation>تعذر حفظ التفضيلات في «{path}» ({strerror}). تسري حتى تغلق Linkwright؛ والمحفوظة كما كانت.</translation>
    </message>
    <message>
        <source>The preferences in “{path}” cannot be read ({error}). The usual ones are used.</source>
        <translation>تتعذر قراءة التفضيلات في «{path}» ({error}). تُستعمل المعتادة.</translation>
    </message>
    <message>
        <source>The proxy could not reach {host}.</source>
        <translation>لم يستطع الوكيل الوصول إلى {host}.</translation>
    </message>
    <message>
        <source>The proxy in the environment is a SOCKS proxy: not supported.</source>
        <translation>الوكيل في البيئة من نوع SOCKS: غير مدعوم.</translation>
    </message>
    <message>
        <source>The proxy refuses to connect to {host} ({value}).</source>
        <translation>يرفض الوكيل الاتصال بالمضيف {host} ({value}).</translation>
    </message>
    <message>
        <source>The proxy wants a log-in (407).</source>
        <translation>يطلب الوكيل تسجيل الدخول (407).</translation>
    </message>
    <message>
        <source>The shortcuts could not be saved in “{path}” ({strerror}). They hold until you close Linkwright; the saved ones are as before.</source>
        <translation>تعذر حفظ الاختصارات في «{path}» ({strerror}). تسري حتى تغلق Linkwright؛ والمحفوظة كما كانت.</translation>
    </message>
    <message>
        <source>The site answered with an error ({status}).</source>
        <translation>أجاب الموقع بخطأ ({status}).</translation>
    </message>
    <message>
        <source>The site asked for consent to cookies instead of showing the page.</source>
        <translation>طلب الموقع قبول ملفات الارتباط بدل عرض الصفحة.</translation>
    </message>
    <message>
        <source>The site asked for proof that a person is reading, instead of showing the page.</source>
        <translation>طلب الموقع دليلًا على أن القارئ إنسان، بدل عرض الصفحة.</translation>
    </message>
    <message>
        <source>The site asked to log in instead of showing the page.</source>
        <translation>طلب الموقع تسجيل الدخول بدل عرض الصفحة.</translation>
    </message>
    <message>
        <source>The site asks for consent before it shows the page.</source>
        <translation>يطلب الموقع الموافقة قبل عرض الصفحة.</translation>
    </message>
    <message>
        <source>The site does not show the page to programs.</source>
        <translation>لا يعرض الموقع الصفحة للبرامج.</translation>
    </message>
    <message>
        <source>The site may not show this page here (451).</source>
        <translation>لا يجوز للموقع عرض هذه الصفحة هنا (451).</translation>
    </message>
    <message>
        <source>The site refuses programs like this one (403).</source>
        <translation>يرفض الموقع برامج كهذا (403).</translation>
    </message>
    <message>
        <source>The site refuses programs like this one (999).</source>
        <translation>يرفض الموقع برامج كهذا (999).</translation>
    </message>
    <message>
        <source>The site showed an error page.</source>
        <translation>عرض الموقع صفحة خطأ.</translation>
    </message>
    <message>
        <source>The site shows this page to subscribers only ({status}).</source>
        <translation>يعرض الموقع هذه الصفحة للمشتركين فقط ({status}).</translation>
    </message>
    <message>
        <source>The site tells nothing of this post. Check the title.</source>
        <translation>لا يقول الموقع شيئًا عن هذا المنشور. راجع العنوان.</translation>
    </message>
    <message>
        <source>The site wants a log-in (401).</source>
        <translation>يطلب الموقع تسجيل الدخول (401).</translation>
    </message>
    <message>
        <source>The site wants a log-in before it shows the page.</source>
        <translation>يطلب الموقع تسجيل الدخول قبل عرض الصفحة.</translation>
    </message>
    <message>
        <source>The site wants proof that a person is asking.</source>
        <translation>يريد الموقع دليلًا على أن السائل إنسان.</translation>
    </message>
    <message>
        <source>The site wants to be paid (402).</source>
        <translation>يريد الموقع أجرًا (402).</translation>
    </message>
    <message>
        <source>The template could not be saved as “{path}” ({strerror}). The post is as it was.</source>
        <translation>تعذر حفظ القالب باسم «{path}» ({strerror}). التدوينة كما كانت.</translation>
    </message>
    <message>
        <source>The text could not be put into the bin ({strerror}).</source>
        <translation>تعذر وضع النص في السلة ({strerror}).</translation>
    </message>
    <message>
        <source>The text could not be taken out of the bin ({strerror}).</source>
        <translation>تعذر أخذ النص من السلة ({strerror}).</translation>
    </message>
    <message>
        <source>The titles that links show under the pointer are not kept.</source>
        <translation>لا تبقى العناوين التي تُظهرها الروابط تحت المؤشر.</translation>
    </message>
    <message>
        <source>There are too many copies of “{name}” already. Your text is still in the window: save it in another place.</source>
        <translation>توجد نسخ كثيرة جدًا من «{name}». نصك لا يزال في النافذة: احفظه في مكان آخر.</translation>
    </message>
    <message>
        <source>There are too many copies of “{name}”. Nothing was changed.</source>
        <translation>توجد نسخ كثيرة جدًا من «{name}». لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>There is a profile {name} already. It was kept; please choose another name.</source>
        <translation>توجد صيغة {name} من قبل. أُبقيت؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is already a file “{value}”. It was not overwritten; your text is still in the window.</source>
        <translation>يوجد ملف «{value}» من قبل. لم يُكتب فوقه؛ نصك لا يزال في النافذة.</translation>
    </message>
    <message>
        <source>There is no network; it is fetched when there is one.</source>
        <translation>لا شبكة الآن؛ تُجلب الصفحة حين تتوفر.</translation>
    </message>
    <message>
        <source>There is no picture at {url} ({status}).</source>
        <translation>لا صورة في {url} ({status}).</translation>
    </message>
    <message>
        <source>There is no picture there: the server answered {status}.</source>
        <translation>لا صورة هناك: أجاب الخادم {status}.</translation>
    </message>
    <message>
        <source>There is no running text on the page.</source>
        <translation>لا نص متصلًا في الصفحة.</translation>
    </message>
    <message>
        <source>There is no shipped template {starter}. There are: {known_names}.</source>
        <translation>لا قالب مرفقًا باسم {starter}. الموجود: {known_names}.</translation>
    </message>
    <message>
        <source>There is no spelling dictionary for “{language}” on this machine. Install one, such as the package hunspell-{base}, or put its .aff and .dic files into {own}.</source>
        <translation>لا قاموس إملاء للغة «{language}» على هذا الجهاز. ثبّت واحدًا، مثل الحزمة hunspell-{base}، أو ضع ملفيه .aff و.dic في {own}.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>هذا ليس عنوان ويب.</translation>
    </message>
    <message>
        <source>This post cannot be exported: its quotes or lists are nested more than {MAX_LEVELS} levels deep. The post itself is unchanged; please take the markers off the innermost lines.</source>
        <translation>لا يمكن تصدير هذه التدوينة: اقتباساتها أو قوائمها متداخلة أكثر من {MAX_LEVELS} مستوى. التدوينة نفسها لم تتغير؛ أزل العلامات من الأسطر الأعمق.</translation>
    </message>
    <message>
        <source>This post is too long to be exported: it has more than a million characters or 50,000 lines. The post itself is unchanged; please divide it.</source>
        <translation>هذه التدوينة أطول من أن تُصدّر: فيها أكثر من مليون حرف أو 50,000 سطر. التدوينة نفسها لم تتغير؛ قسّمها.</translation>
    </message>
    <message>
        <source>Videos become links.</source>
        <translation>تصير مقاطع الفيديو روابط.</translation>
    </message>
    <message>
        <source>What is at {url} is no picture.</source>
        <translation>ما في {url} ليس صورة.</translation>
    </message>
    <message>
        <source>What you ignore could not be kept ({strerror}). It holds until you close Linkwright; your posts are not concerned.</source>
        <translation>تعذر حفظ ما تتجاهله ({strerror}). يسري حتى تغلق Linkwright؛ لا يمس ذلك تدويناتك.</translation>
    </message>
    <message>
        <source>WordPress</source>
        <translation>WordPress</translation>
    </message>
    <message>
        <source>WordPress (blocks)</source>
        <translation>WordPress (كتل)</translation>
    </message>
    <message>
        <source>WordPress (classic HTML)</source>
        <translation>WordPress (HTML كلاسيكي)</translation>
    </message>
    <message>
        <source>WordPress import file</source>
        <translation>ملف استيراد WordPress</translation>
    </message>
    <message>
        <source>Your own rules in “{value}” cannot be used ({value_2}). Only the usual ones are.</source>
        <translation>تتعذر الاستفادة من قواعدك في «{value}» ({value_2}). لا تسري إلا المعتادة.</translation>
    </message>
    <message>
        <source>Your own template {name}.</source>
        <translation>قالبك الخاص {name}.</translation>
    </message>
    <message>
        <source>Your template {name} asks for the file {name_2}{value}, which is not in its folder.</source>
        <translation>يطلب قالبك {name} الملف {name_2}{value}، وهو ليس في مجلده.</translation>
    </message>
    <message>
        <source>Your template {name} could not be filled in: the system starts no other process ({value}).</source>
        <translation>تعذّر ملء قالبك {name}: لا يبدأ النظام عملية أخرى ({value}).</translation>
    </message>
    <message>
        <source>Your template {name} could not be read: {error}.</source>
        <translation>تعذّرت قراءة قالبك {name}: {error}.</translation>
    </message>
    <message>
        <source>Your template {name} includes itself without end.</source>
        <translation>قالبك {name} يضم نفسه بلا نهاية.</translation>
    </message>
    <message>
        <source>Your template {name} is too large: more than a megabyte.</source>
        <translation>قالبك {name} كبير جدًا: أكثر من ميغابايت.</translation>
    </message>
    <message>
        <source>Your template {name} makes a text of more than {value} million characters. Please make what it repeats smaller.</source>
        <translation>ينتج قالبك {name} نصًا يزيد على {value} مليون حرف. صغّر ما يكرره من فضلك.</translation>
    </message>
    <message>
        <source>Your template {name} needs too much memory{value}. Please make what it repeats smaller.</source>
        <translation>يحتاج قالبك {name} إلى ذاكرة كبيرة جدًا{value}. صغّر ما يكرره من فضلك.</translation>
    </message>
    <message>
        <source>Your template {name} was stopped by the system: it takes too much memory or time. Please make what it repeats smaller.</source>
        <translation>أوقف النظام قالبك {name}: يأخذ ذاكرة أو وقتًا أكثر مما يجب. صغّر ما يكرره من فضلك.</translation>
    </message>
    <message>
        <source>Your template {name} was stopped: it was not done after {LONGEST_S} seconds. Please look for a loop in it that goes on too long.</source>
        <translation>أُوقف قالبك {name}: لم ينته بعد {LONGEST_S} ثوانٍ. ابحث فيه عن حلقة تدوم أكثر مما يجب.</translation>
    </message>
    <message>
        <source>Your text could not be kept in the journal ({strerror}). It is still in the window: save it.</source>
        <translation>تعذر حفظ نصك في اليومية ({strerror}). لا يزال في النافذة: احفظه.</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>جزء من مساره ليس مجلدًا</translation>
    </message>
    <message>
        <source>has been revoked</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>is made out to another name</source>
        <translation>صادرة باسم آخر</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>it is too large for this disk</source>
        <translation>هو أكبر من هذا القرص</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>هو محمي من الكتابة</translation>
    </message>
    <message>
        <source>its folder is not there any more</source>
        <translation>لم يعد مجلده موجودًا</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>روابطه تدور في حلقة</translation>
    </message>
    <message>
        <source>its name holds a character that no file name may hold</source>
        <translation>في اسمه حرف لا يجوز في اسم ملف</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>اسمه طويل جدًا</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>the disk does not answer properly</source>
        <translation>القرص لا يجيب كما ينبغي</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the drive is gone</source>
        <translation>القرص لم يعد موصولًا</translation>
    </message>
    <message>
        <source>the network folder cannot be reached</source>
        <translation>يتعذر الوصول إلى مجلد الشبكة</translation>
    </message>
    <message>
        <source>the network folder does not answer</source>
        <translation>مجلد الشبكة لا يجيب</translation>
    </message>
    <message>
        <source>the network folder is gone</source>
        <translation>مجلد الشبكة لم يعد موجودًا</translation>
    </message>
    <message>
        <source>there is already a file of this name</source>
        <translation>يوجد ملف بهذا الاسم من قبل</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>لا ملف ولا مجلد كهذا</translation>
    </message>
    <message>
        <source>was issued by an authority that this computer does not know</source>
        <translation>أصدرتها جهة لا يعرفها هذا الجهاز</translation>
    </message>
    <message>
        <source>was made by the server itself, so nobody vouches for it</source>
        <translation>صنعها الخادم نفسه، فلا أحد يضمنها</translation>
    </message>
    <message>
        <source>you may not read or write there</source>
        <translation>لا يجوز لك القراءة أو الكتابة هناك</translation>
    </message>
    <message>
        <source>you may not write in its folder</source>
        <translation>لا يجوز لك الكتابة في مجلده</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>نفدت حصتك من القرص</translation>
    </message>
    <message>
        <source>{hostname} redirects again and again.</source>
        <translation>يعيد {hostname} التحويل مرة بعد مرة.</translation>
    </message>
    <message>
        <source>{host} broke the connection off.</source>
        <translation>قطع {host} الاتصال.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>لم يجب {host} في الوقت المحدد.</translation>
    </message>
    <message>
        <source>{host} has trouble of its own ({status}).</source>
        <translation>لدى {host} مشكلة خاصة به ({status}).</translation>
    </message>
    <message>
        <source>{host} is inside your own computer or network{inside}, so it was not asked.</source>
        <translation>{host} داخل جهازك أو شبكتك{inside}، ولذلك لم يُسأل.</translation>
    </message>
    <message>
        <source>{host} is not a possible host name.</source>
        <translation>لا يصلح {host} اسمًا لمضيف.</translation>
    </message>
    <message>
        <source>{host} redirects again and again.</source>
        <translation>يعيد {host} التحويل مرة بعد مرة.</translation>
    </message>
    <message>
        <source>{host} redirects to an address that cannot be read.</source>
        <translation>يحوّل {host} إلى عنوان لا يُقرأ.</translation>
    </message>
    <message>
        <source>{host} redirects to something that is not a web page.</source>
        <translation>يحوّل {host} إلى ما ليس صفحة ويب.</translation>
    </message>
    <message>
        <source>{host} wants fewer requests.</source>
        <translation>يريد {host} طلبات أقل.</translation>
    </message>
    <message>
        <source>{path} could not be written: {strerror}.</source>
        <translation>تعذرت كتابة {path}: {strerror}.</translation>
    </message>
    <message>
        <source>{reason} It was tried {value} times.</source>
        <translation>{reason} جُرّب ذلك {value} مرات.</translation>
    </message>
    <message>
        <source>{url} redirects again and again.</source>
        <translation>يعيد {url} التحويل مرة بعد مرة.</translation>
    </message>
    <message>
        <source>{url} redirects to something that is no picture.</source>
        <translation>يحوّل {url} إلى ما ليس صورة.</translation>
    </message>
    <message>
        <source>{who} could not be reached.</source>
        <translation>تعذر الوصول إلى {who}.</translation>
    </message>
    <message>
        <source>{who} did not answer in time.</source>
        <translation>لم يجب {who} في الوقت المحدد.</translation>
    </message>
    <message>
        <source>{who} refused the connection.</source>
        <translation>رفض {who} الاتصال.</translation>
    </message>
    <message>
        <source>“{label}” ({name}) is {value} in “{name_2}”, but must be {objection}. The usual value, {value_2}, is used.</source>
        <translation>«{label}» ({name}) قيمته {value} في «{name_2}»، ويجب أن تكون {objection}. تُستعمل القيمة المعتادة {value_2}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file. Nothing was changed.</source>
        <translation>لا يصلح «{name}» اسمًا لملف. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” could not be copied: {strerror}. Nothing was changed.</source>
        <translation>تعذر نسخ «{name}»: {strerror}. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}. Nothing was added.</source>
        <translation>تعذرت قراءة «{name}»: {reason}. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>“{name}” could not become “{name_2}”: {strerror}. Nothing was changed.</source>
        <translation>تعذر أن يصير «{name}» «{name_2}»: {strerror}. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” is no file with links. Nothing was added.</source>
        <translation>ليس «{name}» ملف روابط. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {value}. What was there before is as it was, and so is your post. Please choose another place.</source>
        <translation>تعذرت كتابة «{path}»: {value}. ما كان هناك باقٍ كما كان، وكذلك تدوينتك. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>“{value}” could not be opened: {value_2}. Nothing was changed.</source>
        <translation>تعذر فتح «{value}»: {value_2}. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>“{value}” could not be saved: {reason}. The old file is untouched and your text is still in the window. Save it in another place.</source>
        <translation>تعذر حفظ «{value}»: {reason}. الملف القديم لم يُمس ونصك لا يزال في النافذة. احفظه في مكان آخر.</translation>
    </message>
    <message>
        <source>“{value}” is being saved by another program. It was not saved here; your text is still in the window. Try again.</source>
        <translation>يحفظ برنامج آخر «{value}» الآن. لم يُحفظ هنا؛ نصك لا يزال في النافذة. حاول من جديد.</translation>
    </message>
    <message>
        <source>“{value}” is too large for a post ({value_2} MB). Nothing was changed.</source>
        <translation>«{value}» أكبر من أن يكون تدوينة ({value_2} ميغابايت). لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>“{value}” is {kind}. Nothing was changed. Choose a text file.</source>
        <translation>«{value}» هو {kind}. لم يُغيَّر شيء. اختر ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>“{value}” was changed by another program. It was not saved; your text is still in the window.</source>
        <translation>غيّر برنامج آخر «{value}». لم يُحفظ؛ نصك لا يزال في النافذة.</translation>
    </message>
    <message>
        <source>“{word}” could not be added to {path}: {error}. It counts as right until you quit.</source>
        <translation>تعذرت إضافة «{word}» إلى {path}: {error}. تُعدّ صحيحة حتى تخرج.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;اطبع...</translation>
    </message>
    <message>
        <source>In the list of links</source>
        <translation>في قائمة الروابط</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>No action has these words.</source>
        <translation>لا إجراء فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>ابحث في الإجراءات والمفاتيح</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>What every key does, menu by menu</source>
        <translation>وظيفة كل مفتاح، قائمة قائمة</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;المفاتيح:</translation>
    </message>
    <message>
        <source>About these keys</source>
        <translation>عن هذه المفاتيح</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>All actions get theirs back</source>
        <translation>تستعيد كل الإجراءات مفاتيحها</translation>
    </message>
    <message>
        <source>Also the keys of “{action}”</source>
        <translation>هي أيضًا مفاتيح «{action}»</translation>
    </message>
    <message>
        <source>Choose one to change its keys below</source>
        <translation>اختر إجراءً لتغيير مفاتيحه أدناه</translation>
    </message>
    <message>
        <source>Give this action its own back</source>
        <translation>أعد لهذا الإجراء مفاتيحه</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys of the action</source>
        <translation>مفاتيح الإجراء</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>Press the keys that the action shall have</source>
        <translation>اضغط المفاتيح التي تريدها للإجراء</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>أعد ضبط الكل</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>ابحث في الإجراءات والمفاتيح</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>The other action has no keys then</source>
        <translation>لا يبقى للإجراء الآخر مفاتيح</translation>
    </message>
    <message>
        <source>These are also the keys of “{action}”: neither of them works.</source>
        <translation>هذه أيضًا مفاتيح «{action}»: لا يعمل أي منهما.</translation>
    </message>
    <message>
        <source>These are the keys of “{action}”.</source>
        <translation>هذه مفاتيح «{action}».</translation>
    </message>
    <message>
        <source>This key is for writing. Press it together with Ctrl or Alt.</source>
        <translation>هذا المفتاح للكتابة. اضغطه مع Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>Use Them Here</source>
        <translation>استعملها هنا</translation>
    </message>
    <message>
        <source>Usual Keys</source>
        <translation>المفاتيح المعتادة</translation>
    </message>
</context>
<context>
    <name>SidePanes</name>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Check ({count})</source>
        <translation>الفحص ({count})</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Side panes</source>
        <translation>اللوحات الجانبية</translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>SpellerProcess</name>
    <message>
        <source>Spelling is not checked: the dictionary {path} made the checker stop.</source>
        <translation>لا يُدقق الإملاء: المعجم {path} أوقف المدقق.</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>&amp;Add “{word}” to My Words</source>
        <translation>&amp;أضف «{word}» إلى كلماتي</translation>
    </message>
    <message>
        <source>I&amp;gnore in This Post</source>
        <translation>&amp;تجاهلها في هذه التدوينة</translation>
    </message>
    <message>
        <source>Looking for suggestions …</source>
        <translation>البحث عن اقتراحات …</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>No wrong word was found</source>
        <translation>لم توجد كلمة خاطئة</translation>
    </message>
    <message>
        <source>Spelling suggestions</source>
        <translation>اقتراحات إملائية</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%Ln روابط</numerusform>
            <numerusform>%Ln رابطًا</numerusform>
            <numerusform>%Ln رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s), {titled} with titles</source>
        <translation>
            <numerusform>لا روابط، {titled} لها عناوين</numerusform>
            <numerusform>رابط واحد، {titled} له عنوان</numerusform>
            <numerusform>رابطان، {titled} لها عناوين</numerusform>
            <numerusform>%Ln روابط، {titled} لها عناوين</numerusform>
            <numerusform>%Ln رابطًا، {titled} لها عناوين</numerusform>
            <numerusform>%Ln رابط، {titled} لها عناوين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quoted</source>
        <translation>
            <numerusform>لا اقتباس</numerusform>
            <numerusform>واحدة مقتبسة</numerusform>
            <numerusform>اثنتان مقتبستان</numerusform>
            <numerusform>%Ln مقتبسة</numerusform>
            <numerusform>%Ln مقتبسة</numerusform>
            <numerusform>%Ln مقتبسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا تحديد</numerusform>
            <numerusform>واحدة محددة</numerusform>
            <numerusform>اثنتان محددتان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Link count</source>
        <translation>عدد الروابط</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>حالة الحفظ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Word count</source>
        <translation>عدد الكلمات</translation>
    </message>
    <message>
        <source>{words}, {chosen}</source>
        <translation>{words}، {chosen}</translation>
    </message>
    <message>
        <source>{words}, {chosen}, {links}</source>
        <translation>{words}، {chosen}، {links}</translation>
    </message>
    <message>
        <source>{words}, {quoted}</source>
        <translation>{words}، {quoted}</translation>
    </message>
</context>
<context>
    <name>TemplateActs</name>
    <message>
        <source>The template is in {path}</source>
        <translation>القالب في {path}</translation>
    </message>
</context>
<context>
    <name>TemplateChooser</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ألغِ</translation>
    </message>
    <message>
        <source>&amp;New Post</source>
        <translation>&amp;تدوينة جديدة</translation>
    </message>
    <message>
        <source>(title still to come)</source>
        <translation>(العنوان لاحقًا)</translation>
    </message>
    <message>
        <source>Enter begins a post with the chosen one</source>
        <translation>Enter يبدأ تدوينة بالقالب المختار</translation>
    </message>
    <message>
        <source>New from Template</source>
        <translation>جديد من قالب</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Text of the new post</source>
        <translation>نص التدوينة الجديدة</translation>
    </message>
    <message>
        <source>Title of the new post</source>
        <translation>عنوان التدوينة الجديدة</translation>
    </message>
    <message>
        <source>What the chosen template begins with</source>
        <translation>ما يبدأ به القالب المختار</translation>
    </message>
    <message>
        <source>What the template is for</source>
        <translation>غرض القالب</translation>
    </message>
    <message>
        <source>{name} (yours)</source>
        <translation>{name} (لك)</translation>
    </message>
</context>
<context>
    <name>TemplateNaming</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ألغِ</translation>
    </message>
    <message>
        <source>&amp;Name of the template:</source>
        <translation>ا&amp;سم القالب:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;احفظ</translation>
    </message>
    <message>
        <source>Keep the &amp;links of its lists</source>
        <translation>أبقِ &amp;روابط قوائمه</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>Save as Template</source>
        <translation>احفظ كقالب</translation>
    </message>
    <message>
        <source>Title, headings and text go into it; the date is that of each new post.</source>
        <translation>يدخله العنوان والترويسات والنص؛ والتاريخ تاريخ كل تدوينة جديدة.</translation>
    </message>
    <message>
        <source>What becomes of the post</source>
        <translation>مصير التدوينة</translation>
    </message>
    <message>
        <source>What it is called in the menu</source>
        <translation>اسمه في القائمة</translation>
    </message>
    <message>
        <source>Your template of this name is replaced.</source>
        <translation>يُستبدل قالبك الذي بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>A lead story, then briefs by region. Lines are sentences; their sources stay hidden.</source>
        <translation>قصة رئيسية ثم موجزات بحسب المناطق. الأسطر جمل ومصادرها مخفية.</translation>
    </message>
    <message>
        <source>A numbered list without sources, with a remark behind each line.</source>
        <translation>قائمة مرقمة بلا مصادر، مع ملاحظة بعد كل سطر.</translation>
    </message>
    <message>
        <source>A picture, a video, a quote or a link, and what you say about it.</source>
        <translation>صورة أو مقطع أو اقتباس أو رابط، وما تقوله عنه.</translation>
    </message>
    <message>
        <source>An issue with its number, fixed headings, the quote of the week and thanks.</source>
        <translation>عدد برقمه، وترويسات ثابتة، واقتباس الأسبوع، وشكر.</translation>
    </message>
    <message>
        <source>Assorted links</source>
        <translation>روابط متنوعة</translation>
    </message>
    <message>
        <source>Commentaries, opinions and editorials</source>
        <translation>تعليقات وآراء وافتتاحيات</translation>
    </message>
    <message>
        <source>Lines that name the author and the publication.</source>
        <translation>أسطر تذكر الكاتب والمطبوعة.</translation>
    </message>
    <message>
        <source>Links by section, with the source in plain words, who sent it, and a remark.</source>
        <translation>روابط حسب الأقسام، بمصدرها وبمن أرسلها وبملاحظة.</translation>
    </message>
    <message>
        <source>One item and your comment</source>
        <translation>مادة واحدة وتعليقك</translation>
    </message>
    <message>
        <source>One story with its source, an excerpt and your remark, then more news on it.</source>
        <translation>قصة بمصدرها ومقتطف وملاحظتك، ثم مزيد من أخبارها.</translation>
    </message>
    <message>
        <source>One subject on one day. Clusters of lines are set apart by blank lines.</source>
        <translation>موضوع واحد في يوم. تفصل أسطر فارغة بين المجموعات.</translation>
    </message>
    <message>
        <source>Sectioned links</source>
        <translation>روابط مقسمة</translation>
    </message>
    <message>
        <source>Story and more news</source>
        <translation>قصة ومزيد من الأخبار</translation>
    </message>
    <message>
        <source>Subject update</source>
        <translation>مستجدات موضوع</translation>
    </message>
    <message>
        <source>Weekly newsletter</source>
        <translation>نشرة أسبوعية</translation>
    </message>
    <message>
        <source>World news briefs</source>
        <translation>موجز أخبار العالم</translation>
    </message>
</context>
<context>
    <name>TitleEditor</name>
    <message>
        <source>Other titles</source>
        <translation>عناوين أخرى</translation>
    </message>
    <message>
        <source>Other titles of the page (Down)</source>
        <translation>عناوين أخرى للصفحة (سهم لأسفل)</translation>
    </message>
    <message>
        <source>Press the Down arrow for other titles.</source>
        <translation>اضغط السهم لأسفل لعناوين أخرى.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Post title</source>
        <translation>عنوان التدوينة</translation>
    </message>
    <message>
        <source>The headline; Enter goes on to the text</source>
        <translation>العنوان الرئيسي؛ Enter ينتقل إلى النص</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>VersionBrowser</name>
    <message>
        <source>&amp;Compare with the text now</source>
        <translation>&amp;قارن بالنص الحالي</translation>
    </message>
    <message>
        <source>The chosen one is shown beside the list</source>
        <translation>تظهر المختارة بجانب القائمة</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>in the text now</source>
        <translation>في النص الحالي</translation>
    </message>
    <message>
        <source>in this version</source>
        <translation>في هذه النسخة</translation>
    </message>
</context>
<context>
    <name>WarningModel</name>
    <message>
        <source>Line {line} · {rule}</source>
        <translation>السطر {line} · {rule}</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>السطر {line}: {sentence}</translation>
    </message>
    <message>
        <source>Line {line}: {sentence} Remedy: {remedy}</source>
        <translation>السطر {line}: {sentence} العلاج: {remedy}</translation>
    </message>
</context>
<context>
    <name>WelcomeBar</name>
    <message>
        <source>1. Paste addresses you copied</source>
        <translation>1. الصق العناوين التي نسختها</translation>
    </message>
    <message>
        <source>2. Make the chosen link the lead</source>
        <translation>2. اجعل الرابط المختار رئيسيًا</translation>
    </message>
    <message>
        <source>3. Copy the post for a blog</source>
        <translation>3. انسخ التدوينة لمدونة</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>أخفِ</translation>
    </message>
    <message>
        <source>Dismiss the welcome</source>
        <translation>أخفِ الترحيب</translation>
    </message>
    <message>
        <source>This is a sample post: change what you like. Three things to try:</source>
        <translation>هذه تدوينة نموذجية: غيّر ما تشاء. ثلاثة أشياء تجربها:</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>There is no lead to lead on from, or the line stands there already.</source>
        <translation>لا قصة يُنطلق منها، أو السطر موجود بالفعل.</translation>
    </message>
</context>
<context>
    <name>_LossLine</name>
    <message numerus="yes">
        <source>%Ln thing(s) will be different there</source>
        <translation>
            <numerusform>لن يختلف شيء هناك</numerusform>
            <numerusform>سيختلف أمر واحد هناك</numerusform>
            <numerusform>سيختلف أمران هناك</numerusform>
            <numerusform>ستختلف %Ln أمور هناك</numerusform>
            <numerusform>سيختلف %Ln أمرًا هناك</numerusform>
            <numerusform>سيختلف %Ln أمر هناك</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or hide what this form cannot say</source>
        <translation>أظهر أو أخفِ ما لا تستطيع هذه الصيغة قوله</translation>
    </message>
    <message>
        <source>What is not kept</source>
        <translation>ما لا يُحفظ</translation>
    </message>
</context>
<context>
    <name>_Target</name>
    <message>
        <source>Move to “{list}”</source>
        <translation>انقل إلى «{list}»</translation>
    </message>
</context>
<context>
    <name>_TwoColumnCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
</TS>
