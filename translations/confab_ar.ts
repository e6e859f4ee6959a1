<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>Confab::AboutDialog</name>
    <message>
        <source>About Confab</source>
        <translation>حول Confab</translation>
    </message>
    <message>
        <source>Confab: talk with AI characters, on your own desktop</source>
        <translation>‏Confab: تحدّث مع شخصيات الذكاء الاصطناعي من حاسوبك</translation>
    </message>
    <message>
        <source>An unofficial program: it has no connection with Character.AI. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>برنامج غير رسمي: لا صلة له بـ Character.AI. برنامج حر برخصة جنو العمومية، الإصدار ٣ أو ما بعده.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;حول</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ال&amp;تراخيص</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Confab %1</source>
        <translation>Confab %1</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>SQLite %1</source>
        <translation>SQLite %1</translation>
    </message>
    <message>
        <source>md4c %1</source>
        <translation>md4c %1</translation>
    </message>
    <message>
        <source>QtKeychain %1</source>
        <translation>QtKeychain %1</translation>
    </message>
</context>
<context>
    <name>Confab::AccountDesk</name>
    <message>
        <source>The list of your accounts was damaged. It is kept as %1; please sign in again.</source>
        <translation>كانت قائمة حساباتك تالفة. حُفظت باسم %1؛ سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>The list of your accounts was written by a newer Confab. It is left alone, so your accounts are not shown here.</source>
        <translation>كتب قائمةَ حساباتك إصدارٌ أحدث من Confab. تُركت كما هي، لذلك لا تظهر حساباتك هنا.</translation>
    </message>
    <message>
        <source>The list of your accounts cannot be read: %1</source>
        <translation>تتعذّر قراءة قائمة حساباتك: %1</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: %1</translation>
    </message>
    <message>
        <source>Choose an account, sign in or out</source>
        <translation>اختيار حساب، أو تسجيل الدخول أو الخروج</translation>
    </message>
    <message>
        <source>Nobody is signed in here.</source>
        <translation>لم يسجّل أحد الدخول هنا.</translation>
    </message>
    <message>
        <source>%1 — %2, for this session only</source>
        <translation>%1 — %2، لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Asking the keychain for your token…</source>
        <translation>جارٍ طلب رمز الدخول من سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>في انتظارك</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <source>Sign in with the token…</source>
        <translation>تسجيل الدخول برمز الدخول…</translation>
    </message>
    <message>
        <source>Your token is not valid any more</source>
        <translation>لم يعد رمز الدخول صالحًا</translation>
    </message>
    <message>
        <source>The service does not accept your token any more. Nothing is sent until you sign in again; what you have written stays here.</source>
        <translation>لم تعد الخدمة تقبل رمز الدخول. لن يُرسل شيء حتى تسجّل الدخول من جديد؛ ويبقى ما كتبته هنا.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول من جديد…</translation>
    </message>
    <message>
        <source>Your token is not at hand</source>
        <translation>رمز الدخول غير متاح</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so your token cannot be wiped. Unlock it and sign out again.</source>
        <translation>سلسلة المفاتيح على هذا الحاسوب مقفلة، لذلك يتعذّر محو رمز الدخول. افتح قفلها وسجّل الخروج مرة أخرى.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not let your token be wiped. Allow it and sign out again.</source>
        <translation>لم تسمح سلسلة المفاتيح على هذا الحاسوب بمحو رمز الدخول. اسمح بذلك وسجّل الخروج مرة أخرى.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached, so your token cannot be wiped. Start it and sign out again.</source>
        <translation>تعذّر الوصول إلى سلسلة المفاتيح على هذا الحاسوب، لذلك يتعذّر محو رمز الدخول. شغّلها وسجّل الخروج مرة أخرى.</translation>
    </message>
    <message>
        <source>Not signed out</source>
        <translation>لم يتم تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>Confab::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a verb and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New chat…</source>
        <translation>محادثة &amp;جديدة…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>ت&amp;حديث</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>أر&amp;شفة</translation>
    </message>
    <message>
        <source>&amp;Copy chat</source>
        <translation>إنشاء &amp;نسخة من المحادثة</translation>
    </message>
    <message>
        <source>&amp;Load whole conversation</source>
        <translation>تحميل الحوار &amp;كاملًا</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>&amp;Stop the reply</source>
        <translation>إيقاف ال&amp;رد</translation>
    </message>
    <message>
        <source>&amp;Another response</source>
        <translation>بديل آ&amp;خر</translation>
    </message>
    <message>
        <source>Pre&amp;vious response</source>
        <translation>البديل ال&amp;سابق</translation>
    </message>
    <message>
        <source>Ne&amp;xt response</source>
        <translation>البديل ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ت&amp;ثبيت</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;عديل</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>ح&amp;ذف…</translation>
    </message>
    <message>
        <source>Re&amp;wind to here…</source>
        <translation>إرجاع إلى &amp;هنا…</translation>
    </message>
    <message>
        <source>&amp;Copy chat up to here</source>
        <translation>إنشاء نسخة من ال&amp;محادثة حتى هنا</translation>
    </message>
    <message>
        <source>Retr&amp;y</source>
        <translation>إعادة المحا&amp;ولة</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>ت&amp;جاهل</translation>
    </message>
    <message>
        <source>As&amp;k for a reply</source>
        <translation>&amp;طلب رد</translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation>&amp;نسخ النص</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>نسخ ب&amp;صيغة Markdown</translation>
    </message>
    <message>
        <source>&amp;Quote in reply</source>
        <translation>ا&amp;قتباس في الرد</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;List of chats</source>
        <translation>&amp;قائمة المحادثات</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Go to the &amp;chats</source>
        <translation>الانتقال إلى ال&amp;محادثات</translation>
    </message>
    <message>
        <source>Go to the &amp;messages</source>
        <translation>الانتقال إلى ال&amp;رسائل</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>&amp;كتابة رسالة</translation>
    </message>
    <message>
        <source>Go to the &amp;newest message</source>
        <translation>الانتقال إلى أ&amp;حدث رسالة</translation>
    </message>
    <message>
        <source>&amp;About Confab</source>
        <translation>&amp;حول Confab</translation>
    </message>
    <message>
        <source>&amp;Open chat by link or id…</source>
        <translation>فتح محادثة برابط أو &amp;معرّف…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>نسخ ال&amp;رابط</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>ت&amp;حديد</translation>
    </message>
    <message>
        <source>&amp;Find in conversation</source>
        <translation>ال&amp;بحث في الحوار</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>البحث عن ال&amp;تالي</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>البحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>الت&amp;فضيلات…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>الا&amp;نتقال إلى…</translation>
    </message>
    <message>
        <source>Go to the de&amp;tails</source>
        <translation>الانتقال إلى ال&amp;تفاصيل</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>ت&amp;بديل الحساب</translation>
    </message>
    <message>
        <source>S&amp;ign in…</source>
        <translation>تسجيل ال&amp;دخول…</translation>
    </message>
    <message>
        <source>Sign ou&amp;t…</source>
        <translation>تسجيل ال&amp;خروج…</translation>
    </message>
</context>
<context>
    <name>Confab::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>تنبيه</translation>
    </message>
</context>
<context>
    <name>Confab::CandidateListModel</name>
    <message>
        <source>Shown</source>
        <extracomment>At the end of a row: this response is the one that stands in the conversation</extracomment>
        <translation>معروض</translation>
    </message>
</context>
<context>
    <name>Confab::ChatFilterModel</name>
    <message>
        <source>Untitled chat</source>
        <translation>محادثة بلا عنوان</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>أنت: %1</translation>
    </message>
</context>
<context>
    <name>Confab::ChatHeader</name>
    <message>
        <source>List of chats</source>
        <translation>قائمة المحادثات</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>عنوان المحادثة</translation>
    </message>
    <message>
        <source>New title of the chat</source>
        <translation>العنوان الجديد للمحادثة</translation>
    </message>
    <message>
        <source>State of the chat</source>
        <translation>حالة المحادثة</translation>
    </message>
    <message>
        <source>What can be done with this chat</source>
        <translation>ما يمكن فعله بهذه المحادثة</translation>
    </message>
    <message>
        <source>Menu of the chat</source>
        <translation>قائمة أوامر المحادثة</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>محادثة بلا عنوان</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>Confab::ChatPanel</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>اكتب رسالة</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>اكتب إلى %1</translation>
    </message>
    <message>
        <source>What could not be sent the last time is in the message field again.</source>
        <translation>ما تعذّر إرساله في المرة الماضية موجود من جديد في حقل الرسالة.</translation>
    </message>
    <message>
        <source>Reading the messages…</source>
        <translation>جارٍ تحميل الرسائل…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing has been said here yet. Write the first message.</source>
        <translation>لم يُقل شيء هنا بعد. اكتب الرسالة الأولى.</translation>
    </message>
    <message>
        <source>Reading older messages…</source>
        <translation>جارٍ تحميل رسائل أقدم…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation>يكتب %1…</translation>
    </message>
    <message>
        <source>A reply is being written…</source>
        <translation>تجري كتابة رد…</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>Open a chat first.</source>
        <translation>افتح محادثة أولًا.</translation>
    </message>
    <message>
        <source>The messages are not here yet.</source>
        <translation>لم تصل الرسائل إلى هنا بعد.</translation>
    </message>
    <message>
        <source>This message is not in the conversation any more.</source>
        <translation>لم تعد هذه الرسالة في الحوار.</translation>
    </message>
</context>
<context>
    <name>Confab::ChatVerbs</name>
    <message>
        <source>Confab is not ready yet.</source>
        <translation>لم يجهز Confab بعد.</translation>
    </message>
    <message>
        <source>Open a chat first.</source>
        <translation>افتح محادثة أولًا.</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>إلغاء الأر&amp;شفة</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>أر&amp;شفة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>نُقلت %1 إلى الأرشيف.</translation>
    </message>
    <message>
        <source>%1 is out of the archive.</source>
        <translation>أُخرجت %1 من الأرشيف.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>This chat has no messages to copy.</source>
        <translation>لا رسائل في هذه المحادثة لإنشاء نسخة منها.</translation>
    </message>
    <message>
        <source>Loading the whole conversation…</source>
        <translation>جارٍ تحميل الحوار كاملًا…</translation>
    </message>
    <message>
        <source>The whole conversation is here: %1.</source>
        <translation>الحوار كله هنا: %1.</translation>
    </message>
    <message>
        <source>The link to this chat is in the clipboard.</source>
        <translation>رابط هذه المحادثة في الحافظة.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::AccountToken</name>
    <message>
        <source>There is no account of this name. &quot;confab-cli accounts list&quot; tells those there are.</source>
        <translation>لا يوجد حساب بهذا الاسم. يذكر «confab-cli accounts list» الحسابات الموجودة.</translation>
    </message>
    <message>
        <source>More than one account has this name. Say which: %1.</source>
        <translation>هذا الاسم لأكثر من حساب. حدّد أيها: %1.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::AccountsCommand</name>
    <message>
        <source>The list of accounts was damaged. It is kept as %1; a new list is begun.</source>
        <translation>كانت قائمة الحسابات تالفة. حُفظت باسم %1، وبدأت قائمة جديدة.</translation>
    </message>
    <message>
        <source>Token (not shown):</source>
        <translation>رمز الدخول (لا يظهر):</translation>
    </message>
    <message>
        <source>The token has an unusual length; it is tried all the same.</source>
        <translation>طول رمز الدخول غير معتاد، وسيُجرَّب مع ذلك.</translation>
    </message>
    <message>
        <source>Nothing was kept. For one run, use --token-file or CONFAB_TOKEN.</source>
        <translation>لم يُحفظ شيء. للاستعمال مرة واحدة استخدم --token-file أو CONFAB_TOKEN.</translation>
    </message>
    <message>
        <source>There is no keychain here, so nothing was wiped from one.</source>
        <translation>لا توجد سلسلة مفاتيح هنا، فلم يُمسح منها شيء.</translation>
    </message>
    <message>
        <source>The keychain did not let the token be wiped. The account stays.</source>
        <translation>لم تسمح سلسلة المفاتيح بمسح رمز الدخول. يبقى الحساب.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>تم تسجيل الخروج.</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer Confab, and is left alone.</source>
        <translation>كتب قائمةَ الحسابات إصدار أحدث من Confab، فتُركت كما هي.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read or written: %1.</source>
        <translation>تتعذّر قراءة قائمة الحسابات أو كتابتها: %1.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::CommandLine</name>
    <message>
        <source>A token is never given as an argument, where other programs can read it. Use --token-file, or the environment variable CONFAB_TOKEN.</source>
        <translation>لا يُعطى رمز الدخول أبدًا في المعطيات حيث تستطيع برامج أخرى قراءته. استخدم --token-file أو متغيّر البيئة CONFAB_TOKEN.</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>لا توجد طريقة اسمها %1.</translation>
    </message>
    <message>
        <source>The first argument is not the name of a method.</source>
        <translation>المعطى الأول ليس اسم طريقة.</translation>
    </message>
    <message>
        <source>%1 has no option --%2. If it is meant as text, put -- before it.</source>
        <translation>ليس لـ %1 خيار --%2. إن كان نصًّا فضع -- قبله.</translation>
    </message>
    <message>
        <source>There is no option --%1 before the method.</source>
        <translation>لا يوجد خيار --%1 قبل الطريقة.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>لا يأخذ --%1 قيمة.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>يحتاج --%1 إلى قيمة: %2.</translation>
    </message>
    <message>
        <source>--completions knows bash, zsh and fish.</source>
        <translation>يعرف --completions كلًّا من bash وzsh وfish.</translation>
    </message>
    <message>
        <source>No method was named.</source>
        <translation>لم تُذكر أي طريقة.</translation>
    </message>
    <message>
        <source>The token and the text can&apos;t both come from the standard input.</source>
        <translation>لا يمكن أن يأتي رمز الدخول والنص كلاهما من الدخل القياسي.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <comment>method, argument</comment>
        <translation>يحتاج %1 إلى %2.</translation>
    </message>
    <message>
        <source>%1 takes fewer arguments: %2, not %3.</source>
        <translation>يأخذ %1 معطيات أقل: %2 لا %3.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>‏%1 فارغ.</translation>
    </message>
    <message>
        <source>%1 is one of %2.</source>
        <translation>‏%1 واحد مما يلي: %2.</translation>
    </message>
    <message>
        <source>accounts %1 needs NAME.</source>
        <translation>يحتاج accounts %1 إلى NAME.</translation>
    </message>
    <message>
        <source>accounts %1 takes no NAME.</source>
        <translation>لا يأخذ accounts %1 أي NAME.</translation>
    </message>
    <message>
        <source>--account means nothing to the method accounts.</source>
        <translation>لا معنى لـ --account مع الطريقة accounts.</translation>
    </message>
    <message>
        <source>--%1 is empty.</source>
        <translation>الخيار --%1 فارغ.</translation>
    </message>
    <message>
        <source>--account brings its own server and token; it goes with neither --server nor --token-file.</source>
        <translation>يأتي --account بخادمه ورمز دخوله، فلا يجتمع مع --server ولا --token-file.</translation>
    </message>
    <message>
        <source>--server needs an address such as https://chat.example.org or http://127.0.0.1:8080.</source>
        <translation>يحتاج --server إلى عنوان مثل https://chat.example.org أو http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>--server on another machine must be https: the token would travel in plain sight.</source>
        <translation>يجب أن يكون --server على جهاز آخر https، وإلا انتقل رمز الدخول مكشوفًا.</translation>
    </message>
    <message>
        <source>--timeout needs a number of seconds above 0.</source>
        <translation>يحتاج --timeout إلى عدد من الثواني أكبر من 0.</translation>
    </message>
    <message>
        <source>--amount needs a whole number above 0.</source>
        <translation>يحتاج --amount إلى عدد صحيح أكبر من 0.</translation>
    </message>
    <message>
        <source>--token-file needs the name of a file, or - for the standard input.</source>
        <translation>يحتاج --token-file إلى اسم ملف، أو إلى - للدخل القياسي.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::ErrorPrinter</name>
    <message>
        <source>What was printed is only a part.</source>
        <translation>ما طُبع جزء فقط.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::HelpText</name>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>the service refused, or gave an answer that is not understood; also a refusal by something in front of it, or a part that was not done</source>
        <translation>رفضت الخدمة أو أعطت ردًّا غير مفهوم؛ وكذلك رفض من شيء يقف أمامها، أو جزء لم يُنجز</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>سطر الأوامر خاطئ</translation>
    </message>
    <message>
        <source>no token, or one that the service does not accept</source>
        <translation>لا رمز دخول، أو رمز لا تقبله الخدمة</translation>
    </message>
    <message>
        <source>no connection, no safe connection, or no answer in time</source>
        <translation>لا اتصال، أو لا اتصال آمن، أو لا رد في الوقت المناسب</translation>
    </message>
    <message>
        <source>too much, too fast: the service asks to slow down</source>
        <translation>أكثر وأسرع مما ينبغي: تطلب الخدمة التمهّل</translation>
    </message>
    <message>
        <source>stopped by Ctrl+C (143 by SIGTERM, 141 when nobody reads the output)</source>
        <translation>أُوقف بالمفتاحين Ctrl+C (و143 عند SIGTERM، و141 عندما لا يقرأ أحد الخرج)</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستعمال: %1</translation>
    </message>
    <message>
        <source>Makes one call of the chat service and prints what comes of it: JSON Lines, one line an item, in the field names of the wire.</source>
        <translation>ينفّذ استدعاءً واحدًا لخدمة المحادثة ويطبع نتيجته: JSON Lines، عنصر في كل سطر، بأسماء الحقول كما في البروتوكول.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>الطرق</translation>
    </message>
    <message>
        <source>TEXT may be -, which reads it from the standard input; one line end at its end is left out. An argument that begins with two dashes is an option; a lone -- before it makes it an ordinary argument.</source>
        <translation>يمكن أن يكون TEXT هو -، فيُقرأ من الدخل القياسي وتُحذف نهاية سطر واحدة في آخره. المعطى الذي يبدأ بشرطتين خيار؛ و-- وحدها قبله تجعله معطى عاديًا.</translation>
    </message>
    <message>
        <source>The token comes from --account, else from --token-file, else from the environment variable CONFAB_TOKEN, else from the account that &quot;accounts use&quot; named; never from an argument, which other programs could read. Tokens of accounts are kept in the keychain of this computer, which the window shares. A --server on another machine must be https.</source>
        <translation>يأتي رمز الدخول من --account، وإلا فمن --token-file، وإلا فمن متغيّر البيئة CONFAB_TOKEN، وإلا فمن الحساب الذي سمّاه «accounts use»؛ ولا يأتي أبدًا من معطى تستطيع برامج أخرى قراءته. تُحفظ رموز دخول الحسابات في سلسلة مفاتيح هذا الحاسوب التي تشاركها النافذة. ويجب أن يكون --server على جهاز آخر https.</translation>
    </message>
    <message>
        <source>Ctrl+C stops a running answer at the service, prints what has come and ends; a second one ends at once. Errors go to the standard error: a sentence, or with --json-errors an object with kind, operation, comment, code, sub_code, retry_after_seconds, subjects and message. JSON is in English in every language.</source>
        <translation>يوقف Ctrl+C الرد الجاري لدى الخدمة ويطبع ما وصل وينتهي؛ ومرة ثانية تنهيه فورًا. تذهب الأخطاء إلى خرج الأخطاء: جملة، أو مع --json-errors كائن فيه kind وoperation وcomment وcode وsub_code وretry_after_seconds وsubjects وmessage. ويكون JSON بالإنجليزية في كل اللغات.</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>رموز الإنهاء</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what a method does, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Prints: %1</source>
        <translation>يطبع: %1</translation>
    </message>
    <message>
        <source>confab-cli --help tells the options that every method takes.</source>
        <translation>يذكر confab-cli --help الخيارات التي تأخذها كل طريقة.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::HumanPrinter</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>رسالة %1</translation>
    </message>
    <message>
        <source>candidate %1</source>
        <translation>بديل %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>cut short by the service</source>
        <translation>اختصرتها الخدمة</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>بلا نص</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>حساب %1</translation>
    </message>
    <message>
        <source>conversations: %1</source>
        <translation>حوارات: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>من صنع %1</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>شخصية %1</translation>
    </message>
    <message>
        <source>history %1</source>
        <translation>سجل %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>chat %1</source>
        <translation>محادثة %1</translation>
    </message>
    <message>
        <source>The copy is chat %1</source>
        <translation>النسخة هي المحادثة %1</translation>
    </message>
    <message>
        <source>said anew</source>
        <translation>قيل من جديد</translation>
    </message>
    <message>
        <source>There is more: %1</source>
        <translation>هناك المزيد: %1</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::Method</name>
    <message>
        <source>One turn a line, newest first.</source>
        <translation>رسالة في كل سطر، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>only pinned turns</source>
        <translation>الرسائل المثبّتة فقط</translation>
    </message>
    <message>
        <source>go on where the page ended that printed this token</source>
        <translation>المتابعة من حيث انتهت الصفحة التي طبعت هذا الرمز</translation>
    </message>
    <message>
        <source>print the answer while it grows: the whole turn, each time it changes</source>
        <translation>طباعة الرد وهو ينمو: الرسالة كلها كلما تغيّرت</translation>
    </message>
    <message>
        <source>Whose token it is</source>
        <translation>لمن رمز الدخول</translation>
    </message>
    <message>
        <source>The account, one line.</source>
        <translation>الحساب، سطر واحد.</translation>
    </message>
    <message>
        <source>Find characters</source>
        <translation>البحث عن شخصيات</translation>
    </message>
    <message>
        <source>One character a line.</source>
        <translation>شخصية في كل سطر.</translation>
    </message>
    <message>
        <source>All about one character</source>
        <translation>كل شيء عن شخصية</translation>
    </message>
    <message>
        <source>The character, one line.</source>
        <translation>الشخصية، سطر واحد.</translation>
    </message>
    <message>
        <source>at most this many (default 50)</source>
        <translation>هذا العدد على الأكثر (افتراضيًا 50)</translation>
    </message>
    <message>
        <source>start with an empty chat</source>
        <translation>البدء بمحادثة فارغة</translation>
    </message>
    <message>
        <source>Conversations of the service&apos;s first generation</source>
        <translation>حوارات الجيل الأول من الخدمة</translation>
    </message>
    <message>
        <source>One conversation a line, with the few messages the list shows.</source>
        <translation>حوار في كل سطر، مع الرسائل القليلة التي تعرضها القائمة.</translation>
    </message>
    <message>
        <source>All chats with a character</source>
        <translation>كل المحادثات مع شخصية</translation>
    </message>
    <message>
        <source>One chat a line, in the service&apos;s order.</source>
        <translation>محادثة في كل سطر، بترتيب الخدمة.</translation>
    </message>
    <message>
        <source>One chat</source>
        <translation>محادثة واحدة</translation>
    </message>
    <message>
        <source>The chat, one line.</source>
        <translation>المحادثة، سطر واحد.</translation>
    </message>
    <message>
        <source>The recent chats</source>
        <translation>المحادثات الحديثة</translation>
    </message>
    <message>
        <source>Rename a chat; an empty name clears it</source>
        <translation>إعادة تسمية محادثة؛ والاسم الفارغ يمسحه</translation>
    </message>
    <message>
        <source>Archive a chat</source>
        <translation>أرشفة محادثة</translation>
    </message>
    <message>
        <source>Take a chat out of the archive</source>
        <translation>إلغاء أرشفة محادثة</translation>
    </message>
    <message>
        <source>Copy a chat up to and including a turn</source>
        <translation>إنشاء نسخة من محادثة حتى رسالة، وهي منها</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>بدء محادثة</translation>
    </message>
    <message>
        <source>{&quot;chat&quot;: …, &quot;greeting&quot;: …}; the greeting is a turn, or null.</source>
        <translation>{&quot;chat&quot;: …, &quot;greeting&quot;: …}؛ التحية رسالة أو null.</translation>
    </message>
    <message>
        <source>One turn a line, newest first, then {&quot;next_token&quot;: …}, null at the end.</source>
        <translation>رسالة في كل سطر، الأحدث أولًا، ثم {&quot;next_token&quot;: …}، وnull في النهاية.</translation>
    </message>
    <message>
        <source>One page of a chat</source>
        <translation>صفحة من محادثة</translation>
    </message>
    <message>
        <source>The whole chat</source>
        <translation>المحادثة كلها</translation>
    </message>
    <message>
        <source>One page of the pinned turns</source>
        <translation>صفحة من الرسائل المثبّتة</translation>
    </message>
    <message>
        <source>All pinned turns of a chat</source>
        <translation>كل الرسائل المثبّتة في محادثة</translation>
    </message>
    <message>
        <source>The turns after a turn, without it</source>
        <translation>الرسائل التي تلي رسالة، من دونها</translation>
    </message>
    <message>
        <source>Say something, and get the answer</source>
        <translation>قول شيء والحصول على الرد</translation>
    </message>
    <message>
        <source>Your turn as it was stored, then the answer. With --stream a line for every update of the answer.</source>
        <translation>رسالتك كما خُزّنت، ثم الرد. ومع --stream سطر لكل تحديث للرد.</translation>
    </message>
    <message>
        <source>Another response in a turn of the character</source>
        <translation>بديل آخر لرسالة من الشخصية</translation>
    </message>
    <message>
        <source>The turn, one line. With --stream a line for every update.</source>
        <translation>الرسالة، سطر واحد. ومع --stream سطر لكل تحديث.</translation>
    </message>
    <message>
        <source>Choose which response counts</source>
        <translation>اختيار البديل المعتمد</translation>
    </message>
    <message>
        <source>Change the text of a turn</source>
        <translation>تغيير نص رسالة</translation>
    </message>
    <message>
        <source>The turn, one line.</source>
        <translation>الرسالة، سطر واحد.</translation>
    </message>
    <message>
        <source>Delete turns, for good</source>
        <translation>حذف رسائل نهائيًا</translation>
    </message>
    <message>
        <source>Delete one turn, for good</source>
        <translation>حذف رسالة واحدة نهائيًا</translation>
    </message>
    <message>
        <source>Pin a turn</source>
        <translation>تثبيت رسالة</translation>
    </message>
    <message>
        <source>Unpin a turn</source>
        <translation>إلغاء تثبيت رسالة</translation>
    </message>
    <message>
        <source>The accounts of this computer: list, add, remove NAME, or use NAME from now on</source>
        <translation>حسابات هذا الحاسوب: list يعرضها، add يضيف حسابًا، remove NAME يزيله، use NAME يستعمله من الآن</translation>
    </message>
    <message>
        <source>One account a line. The token for add is read from the standard input, and is not shown.</source>
        <translation>حساب في كل سطر. يُقرأ رمز الدخول لـ add من الدخل القياسي ولا يظهر.</translation>
    </message>
    <message>
        <source>another server of the same wire: REST and /ws/ at this one address</source>
        <translation>خادم آخر باللغة نفسها: REST و/ws/ في هذا العنوان الواحد</translation>
    </message>
    <message>
        <source>read the token from the first line of FILE, or of the standard input for -</source>
        <translation>قراءة رمز الدخول من السطر الأول في FILE، أو من الدخل القياسي عند -</translation>
    </message>
    <message>
        <source>act as this account of &quot;accounts list&quot;, with its token from the keychain</source>
        <translation>التصرّف بهذا الحساب من «accounts list» برمز دخوله من سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>wait at most S seconds for each answer, or for the next part of one (default 30)</source>
        <translation>انتظار كل رد، أو جزئه التالي، S ثانية على الأكثر (افتراضيًا 30)</translation>
    </message>
    <message>
        <source>print for eyes instead of JSON Lines</source>
        <translation>الطباعة للقراءة بدلًا من JSON Lines</translation>
    </message>
    <message>
        <source>print an error as one JSON object</source>
        <translation>طباعة الخطأ كائن JSON واحدًا</translation>
    </message>
    <message>
        <source>append what the program does to FILE, without secrets, for a report</source>
        <translation>إلحاق ما يفعله البرنامج بالملف FILE، بلا أسرار، من أجل بلاغ</translation>
    </message>
    <message>
        <source>print completions for bash, zsh or fish, and do nothing else</source>
        <translation>طباعة الإكمال لـ bash أو zsh أو fish، ولا شيء غيره</translation>
    </message>
    <message>
        <source>print this, or with a METHOD all about it</source>
        <translation>طباعة هذا، أو مع METHOD كل شيء عنها</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>طباعة الإصدار</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::Program</name>
    <message>
        <source>See %1.</source>
        <translation>انظر %1.</translation>
    </message>
    <message>
        <source>The log file can&apos;t be written: %1.</source>
        <translation>تتعذّر كتابة ملف السجل: %1.</translation>
    </message>
    <message>
        <source>The text from the standard input is not UTF-8.</source>
        <translation>النص من الدخل القياسي ليس UTF-8.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>النص فارغ.</translation>
    </message>
    <message>
        <source>The output can&apos;t be written: %1.</source>
        <translation>تتعذّر كتابة الخرج: %1.</translation>
    </message>
    <message>
        <source>No account is in use. Choose one with &quot;confab-cli accounts use NAME&quot;, or for one run with --account NAME.</source>
        <translation>لا يوجد حساب قيد الاستخدام. اختر حسابًا بالأمر «confab-cli accounts use NAME»، أو لمرة واحدة بالخيار --account NAME.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::Session</name>
    <message>
        <source>The output can&apos;t be written: %1.</source>
        <translation>تتعذّر كتابة الخرج: %1.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::TokenSource</name>
    <message>
        <source>The first line of the standard input holds no token.</source>
        <translation>لا يوجد رمز دخول في السطر الأول من الدخل القياسي.</translation>
    </message>
    <message>
        <source>The token file can&apos;t be read: %1.</source>
        <translation>تتعذّر قراءة ملف رمز الدخول: %1.</translation>
    </message>
    <message>
        <source>The first line of the token file holds no token.</source>
        <translation>لا يوجد رمز دخول في السطر الأول من ملف رمز الدخول.</translation>
    </message>
    <message>
        <source>No token was given. Sign in with &quot;confab-cli accounts add&quot;, or use --token-file or the environment variable CONFAB_TOKEN.</source>
        <translation>لم يُعطَ رمز دخول. سجّل الدخول بالأمر «confab-cli accounts add»، أو استخدم --token-file أو متغيّر البيئة CONFAB_TOKEN.</translation>
    </message>
</context>
<context>
    <name>Confab::Composer</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>اكتب رسالة</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>إيقاف الرد</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>Confab::ConnectionBar</name>
    <message>
        <source>There is no connection. The next try is in %1.</source>
        <translation>لا يوجد اتصال. المحاولة التالية بعد %1.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>The service does not accept your token any more. Nothing is sent until you sign in again; what you have written stays here.</source>
        <translation>لم تعد الخدمة تقبل رمز الدخول. لن يُرسل شيء حتى تسجّل الدخول من جديد؛ ويبقى ما كتبته هنا.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول من جديد…</translation>
    </message>
</context>
<context>
    <name>Confab::CountWording</name>
    <message>
        <source>One message</source>
        <translation>رسالة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>One chat</source>
        <translation>محادثة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chats</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>%Ln محادثات</numerusform>
            <numerusform>%Ln محادثة</numerusform>
            <numerusform>%Ln محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Response %1 of %2</source>
        <translation>البديل %1 من %2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>which one of how many</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 مليون</translation>
    </message>
    <message>
        <source>%1 K</source>
        <comment>thousands</comment>
        <translation>%1 ألف</translation>
    </message>
</context>
<context>
    <name>Confab::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>Confab::DetailsPanel</name>
    <message>
        <source>Parts of the details</source>
        <translation>أجزاء التفاصيل</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Open a chat to see what there is to know about it.</source>
        <translation>افتح محادثة لترى ما يمكن معرفته عنها.</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>الشخصية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>آخر رسالة</translation>
    </message>
    <message>
        <source>Messages read so far</source>
        <translation>الرسائل المحمّلة حتى الآن</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>All chats with this character</source>
        <translation>كل المحادثات مع هذه الشخصية</translation>
    </message>
    <message>
        <source>Looking for pinned messages…</source>
        <translation>جارٍ البحث عن الرسائل المثبّتة…</translation>
    </message>
    <message>
        <source>Reading the pinned messages…</source>
        <translation>جارٍ تحميل الرسائل المثبّتة…</translation>
    </message>
    <message>
        <source>Nothing is pinned here. Pin a message to find it again; the character is reminded of it as well.</source>
        <translation>لا شيء مثبّت هنا. ثبّت رسالة لتجدها مرة أخرى؛ وتُذكَّر بها الشخصية أيضًا.</translation>
    </message>
    <message>
        <source>Open a chat to see what is pinned in it.</source>
        <translation>افتح محادثة لترى ما هو مثبّت فيها.</translation>
    </message>
    <message>
        <source>There may be more of them further back.</source>
        <translation>قد يوجد المزيد منها في رسائل أقدم.</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>البحث في رسائل أقدم</translation>
    </message>
    <message>
        <source>The character has not said anything yet.</source>
        <translation>لم تقل الشخصية شيئًا بعد.</translation>
    </message>
    <message>
        <source>Open a chat to see the responses in it.</source>
        <translation>افتح محادثة لترى البدائل فيها.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>None of its own</source>
        <translation>بلا عنوان خاص</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>%1, which is the whole conversation</source>
        <translation>%1، وهذا هو الحوار كله</translation>
    </message>
    <message>
        <source>%1, and there are older ones</source>
        <translation>%1، وتوجد رسائل أقدم</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>المثبّتة</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>البدائل</translation>
    </message>
    <message>
        <source>About</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>الرسائل المثبّتة</translation>
    </message>
    <message>
        <source>Responses of the current message</source>
        <translation>بدائل الرسالة الحالية</translation>
    </message>
</context>
<context>
    <name>Confab::ErrorWording</name>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Confab could not connect.</source>
        <translation>تعذّر على Confab الاتصال.</translation>
    </message>
    <message>
        <source>Your account could not be read.</source>
        <translation>تعذّر تحميل حسابك.</translation>
    </message>
    <message>
        <source>The old conversations could not be read.</source>
        <translation>تعذّر تحميل الحوارات القديمة.</translation>
    </message>
    <message>
        <source>The chats with this character could not be read.</source>
        <translation>تعذّر تحميل المحادثات مع هذه الشخصية.</translation>
    </message>
    <message>
        <source>The chat could not be opened.</source>
        <translation>تعذّر فتح المحادثة.</translation>
    </message>
    <message>
        <source>Your recent chats could not be read.</source>
        <translation>تعذّر تحميل محادثاتك الأخيرة.</translation>
    </message>
    <message>
        <source>The messages could not be read.</source>
        <translation>تعذّر تحميل الرسائل.</translation>
    </message>
    <message>
        <source>The pinned messages could not be read.</source>
        <translation>تعذّر تحميل الرسائل المثبّتة.</translation>
    </message>
    <message>
        <source>The chat was not renamed.</source>
        <translation>لم تُعَد تسمية المحادثة.</translation>
    </message>
    <message>
        <source>The chat was not archived.</source>
        <translation>لم تُؤرشف المحادثة.</translation>
    </message>
    <message>
        <source>The chat was not taken out of the archive.</source>
        <translation>لم تُلغَ أرشفة المحادثة.</translation>
    </message>
    <message>
        <source>The chat was not copied.</source>
        <translation>لم تُنشأ نسخة من المحادثة.</translation>
    </message>
    <message>
        <source>The new chat was not started.</source>
        <translation>لم تبدأ المحادثة الجديدة.</translation>
    </message>
    <message>
        <source>The other response was not chosen.</source>
        <translation>لم يُختَر البديل الآخر.</translation>
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation>لم تُرسل الرسالة.</translation>
    </message>
    <message>
        <source>There is no other response.</source>
        <translation>لا يوجد بديل آخر.</translation>
    </message>
    <message>
        <source>The reply did not come.</source>
        <translation>لم يصل الرد.</translation>
    </message>
    <message>
        <source>The change was not saved.</source>
        <translation>لم يُحفظ التغيير.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>The message was not pinned.</source>
        <translation>لم تُثبَّت الرسالة.</translation>
    </message>
    <message>
        <source>The message was not unpinned.</source>
        <translation>لم يُلغَ تثبيت الرسالة.</translation>
    </message>
    <message>
        <source>The character could not be read.</source>
        <translation>تعذّر تحميل الشخصية.</translation>
    </message>
    <message>
        <source>The characters could not be searched.</source>
        <translation>تعذّر البحث في الشخصيات.</translation>
    </message>
    <message>
        <source>What Confab keeps on this computer could not be opened.</source>
        <translation>تعذّر فتح ما يحفظه Confab على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What you have written could not be kept on this computer.</source>
        <translation>تعذّر حفظ ما كتبته على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation>تعذّر تحميل الصورة.</translation>
    </message>
    <message>
        <source>There is no connection to the service.</source>
        <translation>لا يوجد اتصال بالخدمة.</translation>
    </message>
    <message>
        <source>The connection to the service is not safe, so nothing was sent.</source>
        <translation>الاتصال بالخدمة غير آمن، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The service does not accept your token.</source>
        <translation>لا تقبل الخدمة رمز الدخول.</translation>
    </message>
    <message>
        <source>Something in front of the service refused this program.</source>
        <translation>رفض هذا البرنامجَ شيءٌ يقف أمام الخدمة.</translation>
    </message>
    <message>
        <source>The service withheld it.</source>
        <translation>حجبتها الخدمة.</translation>
    </message>
    <message>
        <source>The service withheld the text.</source>
        <translation>حجبت الخدمة النص.</translation>
    </message>
    <message>
        <source>It says: %1.</source>
        <translation>تقول: %1.</translation>
    </message>
    <message>
        <source>The service asks to slow down.</source>
        <translation>تطلب الخدمة التمهّل.</translation>
    </message>
    <message>
        <source>The service gave an answer that Confab does not understand.</source>
        <translation>أجابت الخدمة بما لا يفهمه Confab.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>لم تُجب الخدمة في الوقت المناسب.</translation>
    </message>
    <message>
        <source>This computer could not write or read it.</source>
        <translation>تعذّرت الكتابة أو القراءة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The service says: %1.</source>
        <translation>تقول الخدمة: %1.</translation>
    </message>
    <message>
        <source>The service has trouble of its own.</source>
        <translation>تواجه الخدمة مشكلة من جهتها.</translation>
    </message>
    <message>
        <source>The service refused, and did not say why.</source>
        <translation>رفضت الخدمة ولم تذكر السبب.</translation>
    </message>
    <message>
        <source>The service does not have this character.</source>
        <translation>هذه الشخصية غير موجودة لدى الخدمة.</translation>
    </message>
    <message>
        <source>The service does not have this message any more.</source>
        <translation>لم تعد هذه الرسالة موجودة لدى الخدمة.</translation>
    </message>
    <message>
        <source>The service does not have this chat, or it belongs to another account.</source>
        <translation>هذه المحادثة غير موجودة لدى الخدمة، أو هي لحساب آخر.</translation>
    </message>
    <message>
        <source>The service does not have it.</source>
        <translation>هذا غير موجود لدى الخدمة.</translation>
    </message>
    <message>
        <source>One message was not deleted.</source>
        <translation>بقيت رسالة واحدة لم تُحذف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were not deleted.</source>
        <translation>
            <numerusform>لم تبقَ رسائل لم تُحذف.</numerusform>
            <numerusform>بقيت رسالة واحدة لم تُحذف.</numerusform>
            <numerusform>بقيت رسالتان لم تُحذفا.</numerusform>
            <numerusform>بقيت %Ln رسائل لم تُحذف.</numerusform>
            <numerusform>بقيت %Ln رسالة لم تُحذف.</numerusform>
            <numerusform>بقيت %Ln رسالة لم تُحذف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not say where the copy of the chat is.</source>
        <translation>لم تذكر الخدمة مكان نسخة المحادثة.</translation>
    </message>
    <message>
        <source>The service did not say which chat it started.</source>
        <translation>لم تذكر الخدمة أي محادثة بدأتها.</translation>
    </message>
    <message>
        <source>Only a part of it was done.</source>
        <translation>لم يتم إلا جزء من ذلك.</translation>
    </message>
    <message>
        <source>A message can&apos;t be empty.</source>
        <translation>لا يمكن أن تكون الرسالة فارغة.</translation>
    </message>
    <message>
        <source>A reply is being written already, or this message is not one of the character&apos;s.</source>
        <translation>تجري كتابة رد بالفعل، أو هذه الرسالة ليست من رسائل الشخصية.</translation>
    </message>
    <message>
        <source>That can&apos;t be asked of the service.</source>
        <translation>لا يمكن طلب ذلك من الخدمة.</translation>
    </message>
    <message>
        <source>Check your connection to the network, then try again.</source>
        <translation>تحقّق من اتصالك بالشبكة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Check the date of this computer. In a public network, sign in to that network first.</source>
        <translation>تحقّق من تاريخ هذا الحاسوب. إن كنت على شبكة عامة، فسجّل الدخول إليها أولًا.</translation>
    </message>
    <message>
        <source>Sign in again with a new token. What you have written stays here.</source>
        <translation>سجّل الدخول مرة أخرى برمز دخول جديد. ما كتبته يبقى هنا.</translation>
    </message>
    <message>
        <source>The service may turn away programs that are not a browser. Confab does not pretend to be one; you can try again later.</source>
        <translation>قد ترفض الخدمة البرامج التي ليست متصفحات. لا يدّعي Confab أنه متصفح؛ يمكنك المحاولة مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>حاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Ask for another response, or change your message.</source>
        <translation>اطلب بديلًا آخر، أو غيّر رسالتك.</translation>
    </message>
    <message>
        <source>Change the message and send it again.</source>
        <translation>غيّر الرسالة وأرسلها من جديد.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, the service has changed and Confab needs an update.</source>
        <translation>حاول مرة أخرى. إن بقي الأمر هكذا، فقد تغيّرت الخدمة ويحتاج Confab إلى تحديث.</translation>
    </message>
    <message>
        <source>Try again; the service may be busy.</source>
        <translation>حاول مرة أخرى؛ قد تكون الخدمة مشغولة.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Choose another character.</source>
        <translation>اختر شخصية أخرى.</translation>
    </message>
    <message>
        <source>Refresh to see what is there.</source>
        <translation>حدّث لترى ما هو موجود.</translation>
    </message>
    <message>
        <source>Refresh the list of chats: it may be there.</source>
        <translation>حدّث قائمة المحادثات: قد تجدها هناك.</translation>
    </message>
    <message>
        <source>Try again to do the rest.</source>
        <translation>حاول مرة أخرى لإتمام الباقي.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that its folder may be written.</source>
        <translation>تحقّق من وجود مساحة على القرص ومن إمكان الكتابة في المجلد.</translation>
    </message>
    <message>
        <source>A chat holds only a few pinned messages, five as far as is known. Unpin another one first.</source>
        <translation>لا تتسع المحادثة إلا لبضع رسائل مثبّتة، خمس على حد علمنا. ألغِ تثبيت رسالة أخرى أولًا.</translation>
    </message>
    <message>
        <source>A message holds a limited number of responses, 30 as far as is known.</source>
        <translation>تتسع الرسالة لعدد محدود من البدائل، ٣٠ على حد علمنا.</translation>
    </message>
    <message>
        <source>Your text is still here. A message can be changed only so many times.</source>
        <translation>ما زال نصك هنا. لا يمكن تغيير الرسالة إلا عددًا محدودًا من المرات.</translation>
    </message>
    <message>
        <source>Try a shorter name.</source>
        <translation>جرّب اسمًا أقصر.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>انتظر قليلًا، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>حاول مرة أخرى بعد %1.</translation>
    </message>
    <message>
        <source>A newer version of Confab has written it, so it was left alone.</source>
        <translation>كتبه إصدار أحدث من Confab، لذلك تُرك كما هو.</translation>
    </message>
    <message>
        <source>Update Confab to use it.</source>
        <translation>حدّث Confab لاستخدامه.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate has run out, so nothing was sent.</source>
        <translation>انتهت صلاحية شهادة الخدمة، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not valid yet, so nothing was sent.</source>
        <translation>شهادة الخدمة ليست سارية بعد، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is signed by nobody but itself, so nothing was sent.</source>
        <translation>شهادة الخدمة لم توقّعها أي جهة غير نفسها، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts has signed the service&apos;s certificate, so nothing was sent.</source>
        <translation>لم توقّع شهادةَ الخدمة أي جهة يثق بها هذا الحاسوب، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server than the one that was asked for, so nothing was sent.</source>
        <translation>الشهادة لخادم غير الخادم المطلوب، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The service encrypts in a way that is too old to be safe, so nothing was sent.</source>
        <translation>تشفّر الخدمة بطريقة أقدم من أن تكون آمنة، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The connection would not be encrypted, so nothing was sent.</source>
        <translation>لن يكون الاتصال مشفّرًا، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>If it is your own server, add its certificate authority to this computer&apos;s. In a public network, sign in to that network first.</source>
        <translation>إن كان الخادم خادمك، فأضف سلطة شهاداته إلى سلطات هذا الحاسوب. إن كنت على شبكة عامة، فسجّل الدخول إليها أولًا.</translation>
    </message>
    <message>
        <source>Check the address of the server. In a public network, sign in to that network first.</source>
        <translation>تحقّق من عنوان الخادم. إن كنت على شبكة عامة، فسجّل الدخول إليها أولًا.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to bring it up to date.</source>
        <translation>على من يدير الخادم أن يحدّثه.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>استخدم عنوانًا يبدأ بـ https.</translation>
    </message>
    <message>
        <source>The proxy between this computer and the service cannot be reached.</source>
        <translation>تعذّر الوصول إلى الوكيل بين هذا الحاسوب والخدمة.</translation>
    </message>
    <message>
        <source>The proxy between this computer and the service does not accept the user name and password it was given, or was given none.</source>
        <translation>الوكيل بين هذا الحاسوب والخدمة لا يقبل اسم المستخدم وكلمة المرور اللذين أُعطيا له، أو لم يُعطَ شيئًا.</translation>
    </message>
    <message>
        <source>The proxy between this computer and the service does not let Confab through.</source>
        <translation>الوكيل بين هذا الحاسوب والخدمة لا يسمح بمرور Confab.</translation>
    </message>
    <message>
        <source>Check the proxy in Preferences, or in the settings of your system.</source>
        <translation>تحقّق من الوكيل في التفضيلات أو في إعدادات نظامك.</translation>
    </message>
    <message>
        <source>Set the proxy&apos;s user name and password in Preferences.</source>
        <translation>أدخل اسم المستخدم وكلمة المرور للوكيل في التفضيلات.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy, or choose another one in Preferences.</source>
        <translation>اسأل من يدير الوكيل، أو اختر وكيلًا آخر في التفضيلات.</translation>
    </message>
    <message>
        <source>Its folder cannot be made.</source>
        <translation>تعذّر إنشاء المجلد.</translation>
    </message>
    <message>
        <source>Its folder is not there.</source>
        <translation>المجلد غير موجود.</translation>
    </message>
    <message>
        <source>Its folder cannot be written.</source>
        <translation>تعذّرت الكتابة في المجلد.</translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation>يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Its file is read-only.</source>
        <translation>الملف للقراءة فقط.</translation>
    </message>
    <message>
        <source>Its file is damaged, or another program made it.</source>
        <translation>الملف تالف، أو أنشأه برنامج آخر.</translation>
    </message>
    <message>
        <source>This computer has no free port for it.</source>
        <translation>لا يوجد منفذ متاح لذلك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>المجلد هو %1.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>أغلق البرنامج الآخر، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Put a copy of the file in its place, or move it away to begin anew.</source>
        <translation>ضع نسخة من الملف في مكانه، أو انقله لتبدأ من جديد.</translation>
    </message>
    <message>
        <source>Connect the disk that it is on, or choose another folder in the preferences.</source>
        <translation>صِل القرص الذي يوجد عليه المجلد، أو اختر مجلدًا آخر في التفضيلات.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>تعذّر حفظ التفضيلات.</translation>
    </message>
    <message>
        <source>The service has more messages, but does not give them.</source>
        <translation>لدى الخدمة رسائل أخرى، لكنها لا تعطيها.</translation>
    </message>
</context>
<context>
    <name>Confab::FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>البحث في الحوار</translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation>&amp;بحث:</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>إغلاق شريط البحث</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the current hit, and how many there are</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Searched up to here: %1. There are older ones.</source>
        <translation>شمل البحث حتى هنا: %1. توجد رسائل أقدم.</translation>
    </message>
    <message>
        <source>Reading older messages… %1 so far</source>
        <translation>جارٍ تحميل رسائل أقدم… %1 حتى الآن</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Search &amp;all</source>
        <translation>البحث في ال&amp;كل</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>إعادة المحا&amp;ولة</translation>
    </message>
</context>
<context>
    <name>Confab::ForeignWords</name>
    <message>
        <source>“%1”</source>
        <extracomment>The quotation marks of the language, around words of somebody else.</extracomment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>Confab::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Sections of the guide</source>
        <translation>أقسام الدليل</translation>
    </message>
    <message>
        <source>The guide does not have these words.</source>
        <translation>لا توجد هذه الكلمات في الدليل.</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>الدليل</translation>
    </message>
</context>
<context>
    <name>Confab::HistoryListModel</name>
    <message>
        <source>The list does not tell what was said.</source>
        <translation>لا تذكر القائمة ما قيل.</translation>
    </message>
    <message>
        <source>%1 to be read here</source>
        <translation>%1 للقراءة هنا</translation>
    </message>
</context>
<context>
    <name>Confab::Instance</name>
    <message>
        <source>Confab is running already, but it does not answer.</source>
        <translation>‏Confab يعمل بالفعل، لكنه لا يجيب.</translation>
    </message>
</context>
<context>
    <name>Confab::LegacyDialog</name>
    <message>
        <source>Old history</source>
        <translation>سجل قديم</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>An old history with %1. It can be read, and no more.</source>
        <translation>سجل قديم مع %1. يمكن قراءته لا أكثر.</translation>
    </message>
    <message>
        <source>An old history with %1, begun %2. It can be read, and no more.</source>
        <translation>سجل قديم مع %1، بدايته %2. يمكن قراءته لا أكثر.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>The service does not tell what was said here.</source>
        <translation>لا تذكر الخدمة ما قيل هنا.</translation>
    </message>
</context>
<context>
    <name>Confab::ListPane</name>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
</context>
<context>
    <name>Confab::MainWindow</name>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>The characters on this computer could not be started</source>
        <translation>تعذّر تشغيل الشخصيات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>جارٍ التحضير…</translation>
    </message>
    <message>
        <source>Your chats could not be read</source>
        <translation>تعذّر تحميل محادثاتك</translation>
    </message>
    <message>
        <source>Who do you want to talk with?</source>
        <translation>مع من تريد أن تتحدث؟</translation>
    </message>
    <message>
        <source>Choose a character and say hello. Everything stays on this computer.</source>
        <translation>اختر شخصية وألقِ التحية. كل شيء يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>بدء محادثة</translation>
    </message>
    <message>
        <source>%1 — Confab</source>
        <translation>%1 — Confab</translation>
    </message>
    <message>
        <source>%1 is neither a link nor an id of a chat or a character.</source>
        <translation>ليس %1 رابطًا ولا معرّفًا لمحادثة أو شخصية.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Choose a character and say hello.</source>
        <translation>اختر شخصية وألقِ التحية.</translation>
    </message>
    <message>
        <source>Welcome to Confab</source>
        <translation>مرحبًا بك في Confab</translation>
    </message>
    <message>
        <source>Talk with the characters on this computer at once: they need no account and no network, and nothing leaves it. Or sign in to Character.AI, or to another server, with your own token.</source>
        <translation>تحدّث فورًا مع الشخصيات على هذا الحاسوب: لا تحتاج إلى حساب ولا إلى شبكة، ولا يخرج منه شيء. أو سجّل الدخول إلى Character.AI، أو إلى خادم آخر، برمز دخولك.</translation>
    </message>
    <message>
        <source>Talk now, no account</source>
        <translation>التحدّث الآن بلا حساب</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>The chat that was open here is not there any more.</source>
        <translation>المحادثة التي كانت مفتوحة هنا لم تعد موجودة.</translation>
    </message>
</context>
<context>
    <name>Confab::Menus</name>
    <message>
        <source>&amp;Chat</source>
        <translation>م&amp;حادثة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;رسالة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Resp&amp;onses</source>
        <translation>ال&amp;بدائل</translation>
    </message>
</context>
<context>
    <name>Confab::MessageEditor</name>
    <message>
        <source>Edit message</source>
        <translation>تعديل الرسالة</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>حفظ (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Give up (Esc)</source>
        <translation>ترك التعديل (Esc)</translation>
    </message>
</context>
<context>
    <name>Confab::NewChatDialog</name>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>&amp;Who do you want to talk with?</source>
        <translation>&amp;مع من تريد أن تتحدث؟</translation>
    </message>
    <message>
        <source>Search characters</source>
        <translation>البحث في الشخصيات</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الشخصيات</translation>
    </message>
    <message>
        <source>About the character</source>
        <translation>عن الشخصية</translation>
    </message>
    <message>
        <source>The character &amp;greets me first</source>
        <translation>تبدأ ال&amp;شخصية بالتحية</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>بدء المحادثة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Search, or paste a link or an id</source>
        <translation>ابحث، أو الصق رابطًا أو معرّفًا</translation>
    </message>
    <message>
        <source>Reading whom there is…</source>
        <translation>جارٍ تحميل الشخصيات الموجودة…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>There is nobody to choose from.</source>
        <translation>لا توجد شخصيات للاختيار منها.</translation>
    </message>
    <message>
        <source>No character was found. Other words may find one, and so may a link or an id.</source>
        <translation>لم يُعثر على أي شخصية. قد تفيد كلمات أخرى، وكذلك رابط أو معرّف.</translation>
    </message>
    <message>
        <source>There is nobody to choose from yet. Search for somebody.</source>
        <translation>لا توجد شخصيات للاختيار منها بعد. ابحث عن شخصية.</translation>
    </message>
</context>
<context>
    <name>Confab::OpenLinkDialog</name>
    <message>
        <source>Open chat by link or id</source>
        <translation>فتح محادثة برابط أو معرّف</translation>
    </message>
    <message>
        <source>&amp;Link or id of a chat or a character</source>
        <translation>&amp;رابط أو معرّف لمحادثة أو شخصية</translation>
    </message>
    <message>
        <source>Link or id</source>
        <translation>رابط أو معرّف</translation>
    </message>
    <message>
        <source>This leads to a chat.</source>
        <translation>يؤدي هذا إلى محادثة.</translation>
    </message>
    <message>
        <source>This leads to a character and all chats with it.</source>
        <translation>يؤدي هذا إلى شخصية وكل المحادثات معها.</translation>
    </message>
    <message>
        <source>The address of a page at Character.AI will do, and so will a link that was copied here.</source>
        <translation>يكفي عنوان صفحة في Character.AI، وكذلك رابط نُسخ من هنا.</translation>
    </message>
    <message>
        <source>This is neither a link nor an id of a chat or a character.</source>
        <translation>ليس هذا رابطًا ولا معرّفًا لمحادثة أو شخصية.</translation>
    </message>
    <message>
        <source>Looking for the chat…</source>
        <translation>جارٍ البحث عن المحادثة…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>Confab::Options</name>
    <message>
        <source>Talk with AI characters, on your own desktop.</source>
        <translation>تحدّث مع شخصيات ذكاء اصطناعي على سطح مكتبك.</translation>
    </message>
    <message>
        <source>Take the tour: the window goes through a conversation by itself, and leaves a picture of each step in DIR.</source>
        <translation>القيام بالجولة: تمضي النافذة وحدها في حوار وتترك في DIR صورة لكل خطوة.</translation>
    </message>
    <message>
        <source>Keep everything in DIR instead of the usual folders.</source>
        <translation>حفظ كل شيء في DIR بدلًا من المجلدات المعتادة.</translation>
    </message>
    <message>
        <source>How fast the characters on this computer speak. 0: at once.</source>
        <translation>سرعة تحدّث شخصيات هذا الحاسوب. 0: دفعة واحدة.</translation>
    </message>
    <message>
        <source>Append what the program does to FILE, without secrets, for a report.</source>
        <translation>إلحاق ما يفعله البرنامج بالملف FILE، بلا أسرار، من أجل بلاغ.</translation>
    </message>
    <message>
        <source>The chat to open: a confab: link, a web link or an id. If Confab runs already, it opens there.</source>
        <translation>المحادثة المراد فتحها: رابط confab: أو رابط ويب أو معرّف. إن كان Confab يعمل بالفعل فُتحت فيه.</translation>
    </message>
    <message>
        <source>confab --help tells what it understands.</source>
        <translation>يذكر confab --help ما يفهمه.</translation>
    </message>
    <message>
        <source>Only one chat can be opened at a time.</source>
        <translation>لا يمكن فتح أكثر من محادثة في المرة الواحدة.</translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation>يحتاج --%1 إلى مجلد.</translation>
    </message>
    <message>
        <source>--log-file needs the name of a file.</source>
        <translation>يحتاج --log-file إلى اسم ملف.</translation>
    </message>
    <message>
        <source>--words-per-second needs a number from 0 to 10000.</source>
        <translation>يحتاج --words-per-second إلى عدد من 0 إلى 10000.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>طباعة هذه المساعدة.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>طباعة الإصدار.</translation>
    </message>
</context>
<context>
    <name>Confab::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>These settings were written by a newer version of Confab. What you change here holds until you quit; the file stays as it is.</source>
        <translation>كتب هذه التفضيلاتِ إصدارٌ أحدث من Confab. ما تغيّره هنا يسري حتى إنهاء البرنامج؛ ويبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>الأل&amp;وان:</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Si&amp;ze of messages:</source>
        <translation>&amp;حجم الرسائل:</translation>
    </message>
    <message>
        <source>Size of messages</source>
        <translation>حجم الرسائل</translation>
    </message>
    <message>
        <source>%</source>
        <translation>٪</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>&amp;Tell me when a reply is complete and I am elsewhere</source>
        <translation>إ&amp;علامي عند اكتمال رد وأنا في مكان آخر</translation>
    </message>
    <message>
        <source>S&amp;how what it says</source>
        <translation>إ&amp;ظهار ما يقوله الرد</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>&amp;Send with:</source>
        <translation>الإ&amp;رسال باستخدام:</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>الإرسال باستخدام</translation>
    </message>
    <message>
        <source>Characters on this computer</source>
        <translation>الشخصيات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>They s&amp;peak:</source>
        <translation>ت&amp;تحدث:</translation>
    </message>
    <message>
        <source>How fast the characters on this computer speak</source>
        <translation>سرعة تحدّث الشخصيات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;فتح المجلد</translation>
    </message>
    <message>
        <source>Cha&amp;nge…</source>
        <translation>ت&amp;غيير…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Enter (Shift+Enter begins a new line)</source>
        <translation>Enter (يبدأ Shift+Enter سطرًا جديدًا)</translation>
    </message>
    <message>
        <source>Ctrl+Enter (Enter begins a new line)</source>
        <translation>Ctrl+Enter (يبدأ Enter سطرًا جديدًا)</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>ببطء</translation>
    </message>
    <message>
        <source>At a usual pace</source>
        <translation>بسرعة معتادة</translation>
    </message>
    <message>
        <source>Quickly</source>
        <translation>بسرعة</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>دفعة واحدة</translation>
    </message>
    <message>
        <source>%1 words a second</source>
        <translation>عدد الكلمات في الثانية: %1</translation>
    </message>
    <message>
        <source>Confab was started with this folder (--data), for this run alone.</source>
        <translation>شُغّل Confab بهذا المجلد (--data) لهذه المرة فقط.</translation>
    </message>
    <message>
        <source>There is no program here that opens folders.</source>
        <translation>لا يوجد هنا برنامج يفتح المجلدات.</translation>
    </message>
    <message>
        <source>Another folder for Confab&apos;s data</source>
        <translation>مجلد آخر لبيانات Confab</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder. The old one stays.</source>
        <translation>تتعذّر الكتابة في ذلك المجلد. يبقى المجلد القديم.</translation>
    </message>
    <message>
        <source>From the next start on, Confab uses %1. What is in the folder of now stays there.</source>
        <translation>ابتداءً من التشغيل القادم يستخدم Confab المجلد %1. ما في المجلد الحالي يبقى فيه.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>الو&amp;كيل:</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;تحرير…</translation>
    </message>
</context>
<context>
    <name>Confab::Program</name>
    <message>
        <source>The log file cannot be written: %1</source>
        <translation>تتعذّر كتابة ملف السجل: %1</translation>
    </message>
</context>
<context>
    <name>Confab::ProxyDesk</name>
    <message>
        <source>Set the password…</source>
        <translation>إدخال كلمة المرور…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>Confab::ProxyDialog</name>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Confab reaches other computers through it, and what is on this computer directly. Leave user name and password empty where it does not ask for them.</source>
        <translation>يصل Confab إلى الحواسيب الأخرى عبره، وإلى ما على هذا الحاسوب مباشرة. اترك اسم المستخدم وكلمة المرور فارغين إن لم يطلبهما.</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>ال&amp;نوع:</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>نوع الوكيل</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>ال&amp;مضيف:</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>مضيف الوكيل</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>المن&amp;فذ:</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>منفذ الوكيل</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>ا&amp;سم المستخدم:</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;كلمة المرور:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>This is not the name of a computer. An example: proxy.example.org</source>
        <translation>هذا ليس اسم حاسوب. مثال: proxy.example.org</translation>
    </message>
    <message>
        <source>Giving the password to this computer&apos;s keychain…</source>
        <translation>جارٍ تسليم كلمة المرور إلى سلسلة المفاتيح على هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>استخدامها لهذه الجلسة فقط</translation>
    </message>
</context>
<context>
    <name>Confab::ProxySection</name>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>معيّن يدويًا</translation>
    </message>
    <message>
        <source>An HTTP proxy at %1.</source>
        <translation>وكيل HTTP على %1.</translation>
    </message>
    <message>
        <source>A SOCKS5 proxy at %1.</source>
        <translation>وكيل SOCKS5 على %1.</translation>
    </message>
</context>
<context>
    <name>Confab::ReplyNotices</name>
    <message>
        <source>A reply is complete</source>
        <translation>اكتمل رد</translation>
    </message>
    <message>
        <source>%1 has replied</source>
        <translation>وصل رد من %1</translation>
    </message>
</context>
<context>
    <name>Confab::RetryLater</name>
    <message>
        <source>%1 The next try is in %2.</source>
        <translation>%1 المحاولة التالية بعد %2.</translation>
    </message>
</context>
<context>
    <name>Confab::RowWords</name>
    <message>
        <source>The service withheld the rest of this message.</source>
        <translation>حجبت الخدمة بقية هذه الرسالة.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Checking whether it arrived…</source>
        <translation>جارٍ التحقّق من وصولها…</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>لم تُرسل.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>أُوقفت قبل النهاية.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>لم يصل رد.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>إعادة الطلب</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Send this message again</source>
        <translation>إرسال هذه الرسالة من جديد</translation>
    </message>
    <message>
        <source>Forget this message</source>
        <translation>نسيان هذه الرسالة</translation>
    </message>
    <message>
        <source>Ask for the answer again</source>
        <translation>طلب الرد من جديد</translation>
    </message>
    <message>
        <source>Show the rest of this long message</source>
        <translation>عرض بقية هذه الرسالة الطويلة</translation>
    </message>
    <message>
        <source>Previous response</source>
        <translation>البديل السابق</translation>
    </message>
    <message>
        <source>Next response</source>
        <translation>البديل التالي</translation>
    </message>
    <message>
        <source>Another response</source>
        <translation>بديل آخر</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>نسخ هذه الشفرة</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>Which of several responses is shown, such as 2/5</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>رسائل جديدة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What became of the message, and why: two whole sentences. Japanese and Chinese leave the blank out.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Confab::SendVerbs</name>
    <message>
        <source>Open a chat first.</source>
        <translation>افتح محادثة أولًا.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>سجّل الدخول مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <source>Wait for the reply, or stop it.</source>
        <translation>انتظر الرد أو أوقفه.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>اكتب رسالة أولًا.</translation>
    </message>
    <message>
        <source>The newest message is not one of the character&apos;s.</source>
        <translation>أحدث رسالة ليست من رسائل الشخصية.</translation>
    </message>
    <message numerus="yes">
        <source>A message holds at most %Ln responses.</source>
        <translation>
            <numerusform>لا تتسع الرسالة لأي بديل.</numerusform>
            <numerusform>تتسع الرسالة لبديل واحد على الأكثر.</numerusform>
            <numerusform>تتسع الرسالة لبديلين على الأكثر.</numerusform>
            <numerusform>تتسع الرسالة لـ%Ln بدائل على الأكثر.</numerusform>
            <numerusform>تتسع الرسالة لـ%Ln بديلًا على الأكثر.</numerusform>
            <numerusform>تتسع الرسالة لـ%Ln بديل على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every message has been sent.</source>
        <translation>أُرسلت كل الرسائل.</translation>
    </message>
    <message>
        <source>No reply is being written.</source>
        <translation>لا تجري كتابة أي رد.</translation>
    </message>
    <message>
        <source>The newest message has its reply, or is getting it.</source>
        <translation>أحدث رسالة لها رد، أو ردها في الطريق.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>Confab::Sentences</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other. Japanese and Chinese leave the blank out.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Two of the things that a row of a list tells, read aloud</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Confab::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>في أماكن أخرى</translation>
    </message>
</context>
<context>
    <name>Confab::SideSections</name>
    <message>
        <source>All chats with one character</source>
        <translation>كل المحادثات مع شخصية واحدة</translation>
    </message>
    <message>
        <source>Reading all chats with this character…</source>
        <translation>جارٍ تحميل كل المحادثات مع هذه الشخصية…</translation>
    </message>
    <message>
        <source>No chat has these words in its title.</source>
        <translation>لا توجد محادثة في عنوانها هذه الكلمات.</translation>
    </message>
    <message>
        <source>There are no chats with this character yet.</source>
        <translation>لا توجد محادثات مع هذه الشخصية بعد.</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>بدء محادثة</translation>
    </message>
    <message>
        <source>Reading the old histories…</source>
        <translation>جارٍ تحميل السجلات القديمة…</translation>
    </message>
    <message>
        <source>There are no old histories with %1.</source>
        <translation>لا توجد سجلات قديمة مع %1.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الشخصيات</translation>
    </message>
    <message>
        <source>Reading your chats…</source>
        <translation>جارٍ تحميل محادثاتك…</translation>
    </message>
    <message>
        <source>Those you talk with are listed here.</source>
        <translation>تظهر هنا الشخصيات التي تتحدث معها.</translation>
    </message>
    <message>
        <source>Characters with old histories</source>
        <translation>الشخصيات ذات السجلات القديمة</translation>
    </message>
    <message>
        <source>Histories from the first years of Character.AI, to be read. Choose whose you want to see.</source>
        <translation>سجلات من السنوات الأولى في Character.AI، للقراءة. اختر الشخصية التي تريد رؤية سجلاتها.</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>المحادثات المؤرشفة</translation>
    </message>
    <message>
        <source>No archived chat has been seen so far.</source>
        <translation>لم تظهر أي محادثة مؤرشفة حتى الآن.</translation>
    </message>
    <message>
        <source>These are the archived chats seen so far: the service has no list of them. A character&apos;s page shows all with that character.</source>
        <translation>هذه هي المحادثات المؤرشفة التي ظهرت حتى الآن: لا توجد قائمة بها لدى الخدمة. تعرض صفحة كل شخصية جميع المحادثات معها.</translation>
    </message>
    <message>
        <source>Old histories</source>
        <translation>السجلات القديمة</translation>
    </message>
    <message>
        <source>No character has these words in its name.</source>
        <translation>لا توجد شخصية في اسمها هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>Confab::Sidebar</name>
    <message>
        <source>Search chats</source>
        <translation>البحث في المحادثات</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Reading your chats…</source>
        <translation>جارٍ تحميل محادثاتك…</translation>
    </message>
    <message>
        <source>No chat has these words in its title.</source>
        <translation>لا توجد محادثة في عنوانها هذه الكلمات.</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>لا توجد محادثات بعد.</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>بدء محادثة</translation>
    </message>
    <message>
        <source>Sections of the list</source>
        <translation>أقسام القائمة</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>The sections of the sidebar; there is little room</extracomment>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الشخصيات</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>المؤرشفة</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>القديمة</translation>
    </message>
    <message>
        <source>Legacy histories</source>
        <translation>السجلات القديمة</translation>
    </message>
    <message>
        <source>List of chats</source>
        <translation>قائمة المحادثات</translation>
    </message>
    <message>
        <source>Your chats are listed here.</source>
        <translation>تظهر محادثاتك هنا.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
</context>
<context>
    <name>Confab::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Confab talks with Character.AI as you, with your own token. This is how you find it in a browser:</source>
        <translation>يتحدث Confab مع Character.AI باسمك، برمز دخولك. هكذا تجده في المتصفح:</translation>
    </message>
    <message>
        <source>How to find the token</source>
        <translation>كيف تجد رمز الدخول</translation>
    </message>
    <message>
        <source>1. Open character.ai in your browser and sign in there.</source>
        <translation>١. افتح character.ai في متصفحك وسجّل الدخول هناك.</translation>
    </message>
    <message>
        <source>2. Press F12. The developer tools open; choose “Network” in them.</source>
        <translation>٢. اضغط F12. تُفتح أدوات المطوّرين؛ اختر فيها «الشبكة» (Network).</translation>
    </message>
    <message>
        <source>3. Reload the page with F5. Many lines appear; choose one that goes to neo.character.ai or plus.character.ai.</source>
        <translation>٣. أعد تحميل الصفحة بالمفتاح F5. تظهر أسطر كثيرة؛ اختر سطرًا يذهب إلى neo.character.ai أو plus.character.ai.</translation>
    </message>
    <message>
        <source>4. Look for “Authorization” under “Request headers”. It says “Token” and a long word.</source>
        <translation>٤. ابحث عن «Authorization» تحت «ترويسات الطلب» (Request headers). تجد هناك «Token» وكلمة طويلة.</translation>
    </message>
    <message>
        <source>5. Copy that line and paste it below. The word “Token” may stay.</source>
        <translation>٥. انسخ ذلك السطر والصقه في الأسفل. يمكن أن تبقى كلمة «Token».</translation>
    </message>
    <message>
        <source>Whoever has this token has your whole account: show it to nobody. Confab is unofficial; Character.AI neither made nor approved it, and its terms may not allow programs like this one.</source>
        <translation>من يملك رمز الدخول هذا يملك حسابك كله: لا تُره لأحد. برنامج Confab غير رسمي؛ لم تصنعه Character.AI ولم توافق عليه، وقد لا تسمح شروطها ببرامج مثله.</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;رمز الدخول</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الدخول</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>الصقه هنا</translation>
    </message>
    <message>
        <source>Show what I &amp;paste</source>
        <translation>إظهار ما أ&amp;لصقه</translation>
    </message>
    <message>
        <source>Any server that speaks like Character.AI will do: your own, or that of somebody you trust. Whoever runs it can read what you write there.</source>
        <translation>يصلح أي خادم يتحدث مثل Character.AI: خادمك أو خادم شخص تثق به. من يدير الخادم يمكنه قراءة ما تكتبه هناك.</translation>
    </message>
    <message>
        <source>&amp;Address of the server</source>
        <translation>&amp;عنوان الخادم</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>https://chat.example.org</source>
        <translation>https://chat.example.org</translation>
    </message>
    <message>
        <source>Token for the server</source>
        <translation>رمز الدخول إلى الخادم</translation>
    </message>
    <message>
        <source>Never give a token of Character.AI to another server: it opens your whole account there.</source>
        <translation>لا تعطِ أبدًا رمز دخول Character.AI لخادم آخر: فهو يفتح حسابك كله في Character.AI.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>The token is valid. Confab writes it to no file. You can use it for this session only: it is forgotten when Confab ends, and you will be asked for it the next time.</source>
        <translation>رمز الدخول صالح. لا يكتبه Confab في أي ملف. يمكنك استخدامه لهذه الجلسة فقط: يُنسى عند إنهاء Confab، وسيُطلب منك في المرة القادمة.</translation>
    </message>
    <message>
        <source>&amp;Other server…</source>
        <translation>&amp;خادم آخر…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>بدء التحدّث</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>استخدامه لهذه الجلسة فقط</translation>
    </message>
    <message numerus="yes">
        <source>Tokens usually have 40 characters; this one has %Ln. You can try it all the same.</source>
        <translation>
            <numerusform>تتكوّن رموز الدخول عادةً من ٤٠ حرفًا؛ وهذا بلا أحرف. يمكنك تجربته مع ذلك.</numerusform>
            <numerusform>تتكوّن رموز الدخول عادةً من ٤٠ حرفًا؛ وهذا من حرف واحد. يمكنك تجربته مع ذلك.</numerusform>
            <numerusform>تتكوّن رموز الدخول عادةً من ٤٠ حرفًا؛ وهذا من حرفين. يمكنك تجربته مع ذلك.</numerusform>
            <numerusform>تتكوّن رموز الدخول عادةً من ٤٠ حرفًا؛ وهذا من %Ln أحرف. يمكنك تجربته مع ذلك.</numerusform>
            <numerusform>تتكوّن رموز الدخول عادةً من ٤٠ حرفًا؛ وهذا من %Ln حرفًا. يمكنك تجربته مع ذلك.</numerusform>
            <numerusform>تتكوّن رموز الدخول عادةً من ٤٠ حرفًا؛ وهذا من %Ln حرف. يمكنك تجربته مع ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the address of a server. An example: https://chat.example.org</source>
        <translation>ليس هذا عنوان خادم. مثال: https://chat.example.org</translation>
    </message>
    <message>
        <source>A server on another machine must be https: with http your token would travel in plain sight.</source>
        <translation>يجب أن يبدأ عنوان الخادم الموجود على جهاز آخر بـ https: مع http ينتقل رمز الدخول مكشوفًا.</translation>
    </message>
    <message>
        <source>Asking %1 whose token this is…</source>
        <translation>جارٍ سؤال %1 عن صاحب رمز الدخول…</translation>
    </message>
    <message>
        <source>Giving the token to this computer&apos;s keychain…</source>
        <translation>جارٍ تسليم رمز الدخول إلى سلسلة المفاتيح على هذا الحاسوب…</translation>
    </message>
    <message>
        <source>The list of your accounts cannot be written, so you are not signed in.</source>
        <translation>تتعذّر كتابة قائمة حساباتك، لذلك لم يتم تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>مرحبًا، %1</translation>
    </message>
    <message>
        <source>Your token is kept until Confab ends. The next time you will be asked for it again.</source>
        <translation>يُحفظ رمز الدخول حتى إنهاء Confab. في المرة القادمة سيُطلب منك من جديد.</translation>
    </message>
    <message>
        <source>Your token is in this computer&apos;s keychain, and nowhere else.</source>
        <translation>رمز الدخول في سلسلة المفاتيح على هذا الحاسوب، ولا يوجد في أي مكان آخر.</translation>
    </message>
    <message>
        <source>This is another account than the one that asked for a new token.</source>
        <translation>هذا حساب غير الحساب الذي طلب رمز دخول جديدًا.</translation>
    </message>
    <message>
        <source>The token is not valid. Copy it once more, all of it, and paste it here.</source>
        <translation>رمز الدخول غير صالح. انسخه كاملًا مرة أخرى والصقه هنا.</translation>
    </message>
</context>
<context>
    <name>Confab::SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>The token is wiped from this computer’s keychain. Your chats stay with the service; you can sign in again at any time.</source>
        <translation>يُمحى رمز الدخول من سلسلة المفاتيح على هذا الحاسوب. تبقى محادثاتك لدى الخدمة؛ ويمكنك تسجيل الدخول مرة أخرى في أي وقت.</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>تسجيل الخروج من %1؟</translation>
    </message>
    <message>
        <source>&amp;Delete my drafts and all else kept of this account here too</source>
        <translation>&amp;حذف مسوداتي وكل ما هو محفوظ هنا من هذا الحساب أيضًا</translation>
    </message>
</context>
<context>
    <name>Confab::StartPage</name>
    <message>
        <source>Under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
</context>
<context>
    <name>Confab::StatusLine</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>إيقاف ما هو قيد التنفيذ</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Not connected; next try in %1</source>
        <translation>غير متصل؛ المحاولة التالية بعد %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
</context>
<context>
    <name>Confab::StoreNotices</name>
    <message>
        <source>The settings were written by a newer version of Confab. They are used as far as this one knows them, and left as they are.</source>
        <translation>كتب التفضيلاتِ إصدارٌ أحدث من Confab. يُستخدم منها ما يعرفه هذا الإصدار، وتُترك كما هي.</translation>
    </message>
    <message>
        <source>The file with what you had written and not sent was damaged. It is kept as %1.</source>
        <translation>كان الملف الذي يضم ما كتبته ولم ترسله تالفًا. حُفظ باسم %1.</translation>
    </message>
</context>
<context>
    <name>Confab::SubPage</name>
    <message>
        <source>Back to the characters</source>
        <translation>الرجوع إلى الشخصيات</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>الشخصية</translation>
    </message>
    <message>
        <source>New chat with this character</source>
        <translation>محادثة جديدة مع هذه الشخصية</translation>
    </message>
</context>
<context>
    <name>Confab::Switcher</name>
    <message>
        <source>Untitled chat</source>
        <translation>محادثة بلا عنوان</translation>
    </message>
    <message>
        <source>Archived chat with %1</source>
        <translation>محادثة مؤرشفة مع %1</translation>
    </message>
    <message>
        <source>Chat with %1</source>
        <translation>محادثة مع %1</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>شخصية</translation>
    </message>
</context>
<context>
    <name>Confab::SwitcherDialog</name>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>A few letters of a chat, a character or a command</source>
        <translation>بضعة أحرف من محادثة أو شخصية أو أمر</translation>
    </message>
    <message>
        <source>Chat, character or command</source>
        <translation>محادثة أو شخصية أو أمر</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing fits these letters. A link or an id would do as well.</source>
        <translation>لا شيء يطابق هذه الأحرف. يمكنك أيضًا إدخال رابط أو معرّف.</translation>
    </message>
</context>
<context>
    <name>Confab::SwitcherList</name>
    <message>
        <source>Open what this link leads to</source>
        <translation>فتح ما يؤدي إليه هذا الرابط</translation>
    </message>
</context>
<context>
    <name>Confab::TimeText</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>منذ أقل من دقيقة</numerusform>
            <numerusform>منذ دقيقة</numerusform>
            <numerusform>منذ دقيقتين</numerusform>
            <numerusform>منذ %Ln دقائق</numerusform>
            <numerusform>منذ %Ln دقيقة</numerusform>
            <numerusform>منذ %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>A day of this year, as QDate::toString() formats it</extracomment>
        <translation>dddd، d MMMM</translation>
    </message>
</context>
<context>
    <name>Confab::TimeWording</name>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>one second</source>
        <translation>ثانية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>أقل من ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::ToEndButton</name>
    <message>
        <source>New below</source>
        <translation>جديد في الأسفل</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>الانتقال إلى أحدث رسالة</translation>
    </message>
    <message>
        <source>Go to the newest message (End)</source>
        <translation>الانتقال إلى أحدث رسالة (End)</translation>
    </message>
</context>
<context>
    <name>Confab::TurnVerbs</name>
    <message>
        <source>There is no message here.</source>
        <translation>لا توجد رسالة هنا.</translation>
    </message>
    <message>
        <source>The service does not have this message yet.</source>
        <translation>ليست هذه الرسالة لدى الخدمة بعد.</translation>
    </message>
    <message>
        <source>Wait for the reply, or stop it.</source>
        <translation>انتظر الرد أو أوقفه.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>إلغاء الت&amp;ثبيت</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ت&amp;ثبيت</translation>
    </message>
    <message>
        <source>Nothing comes after this message.</source>
        <translation>لا شيء بعد هذه الرسالة.</translation>
    </message>
    <message>
        <source>This is the first response.</source>
        <translation>هذا هو البديل الأول.</translation>
    </message>
    <message>
        <source>This is the newest response.</source>
        <translation>هذا هو أحدث بديل.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A response in a menu: its number, its first words</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>There are no responses</source>
        <translation>لا توجد بدائل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>إعادة الحفظ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>حذف هذه الرسالة؟</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln messages?</source>
        <translation>
            <numerusform>حذف %Ln رسالة؟</numerusform>
            <numerusform>حذف رسالة واحدة؟</numerusform>
            <numerusform>حذف رسالتين؟</numerusform>
            <numerusform>حذف %Ln رسائل؟</numerusform>
            <numerusform>حذف %Ln رسالة؟</numerusform>
            <numerusform>حذف %Ln رسالة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be gone for good.</source>
        <translation>ستزول %1 نهائيًا.</translation>
    </message>
    <message>
        <source>They will be gone for good. The first of them: %1</source>
        <translation>ستزول نهائيًا. أولاها: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln messages</source>
        <translation>
            <numerusform>حذف %Ln رسالة</numerusform>
            <numerusform>حذف رسالة واحدة</numerusform>
            <numerusform>حذف رسالتين</numerusform>
            <numerusform>حذف %Ln رسائل</numerusform>
            <numerusform>حذف %Ln رسالة</numerusform>
            <numerusform>حذف %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the rest</source>
        <translation>حذف الباقي</translation>
    </message>
    <message>
        <source>Deleting messages…</source>
        <translation>جارٍ حذف الرسائل…</translation>
    </message>
    <message>
        <source>Counting the messages that follow…</source>
        <translation>جارٍ عدّ الرسائل التالية…</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Delete the one message that comes after this?</source>
        <translation>حذف الرسالة الوحيدة التي تلي هذه؟</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %Ln messages that come after this?</source>
        <translation>
            <numerusform>حذف %Ln رسالة تلي هذه؟</numerusform>
            <numerusform>حذف الرسالة الوحيدة التي تلي هذه؟</numerusform>
            <numerusform>حذف الرسالتين اللتين تليان هذه؟</numerusform>
            <numerusform>حذف الرسائل الـ%Ln التي تلي هذه؟</numerusform>
            <numerusform>حذف الـ%Ln رسالة التي تلي هذه؟</numerusform>
            <numerusform>حذف الـ%Ln رسالة التي تلي هذه؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The first to go: %1</source>
        <translation>أول ما سيُحذف: %1</translation>
    </message>
    <message>
        <source>Delete one message</source>
        <translation>حذف رسالة واحدة</translation>
    </message>
</context>
<context>
    <name>Confab::TurnView</name>
    <message>
        <source>Conversation</source>
        <translation>الحوار</translation>
    </message>
</context>
<context>
    <name>CredentialWording</name>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can read the token of %1.</source>
        <translation>سلسلة المفاتيح على هذا الحاسوب في انتظارك: افتح قفلها ليتمكّن Confab من قراءة رمز دخول %1.</translation>
    </message>
    <message>
        <source>The token of %1 is not in this computer&apos;s keychain.</source>
        <translation>رمز دخول %1 غير موجود في سلسلة المفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the token of %1 cannot be read.</source>
        <translation>سلسلة المفاتيح على هذا الحاسوب مقفلة، لذلك تتعذّر قراءة رمز دخول %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not give Confab the token of %1.</source>
        <translation>لم تسلّم سلسلة المفاتيح على هذا الحاسوب رمز دخول %1 إلى Confab.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached, so the token of %1 cannot be read.</source>
        <translation>تعذّر الوصول إلى سلسلة المفاتيح على هذا الحاسوب، لذلك تتعذّر قراءة رمز دخول %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can keep the token.</source>
        <translation>سلسلة المفاتيح على هذا الحاسوب في انتظارك: افتح قفلها ليتمكّن Confab من حفظ رمز الدخول.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not take the token.</source>
        <translation>لم تقبل سلسلة المفاتيح على هذا الحاسوب رمز الدخول.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the token cannot be kept.</source>
        <translation>سلسلة المفاتيح على هذا الحاسوب مقفلة، لذلك يتعذّر حفظ رمز الدخول.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Confab can reach, so the token cannot be kept.</source>
        <translation>لا توجد على هذا الحاسوب سلسلة مفاتيح يمكن لـ Confab الوصول إليها، لذلك يتعذّر حفظ رمز الدخول.</translation>
    </message>
    <message>
        <source>Sign in again with the token.</source>
        <translation>سجّل الدخول مرة أخرى برمز الدخول.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or sign in again with the token.</source>
        <translation>افتح قفل سلسلة المفاتيح وحاول مرة أخرى، أو سجّل الدخول من جديد برمز الدخول.</translation>
    </message>
    <message>
        <source>Try again and allow it, or sign in again with the token.</source>
        <translation>حاول مرة أخرى واسمح بذلك، أو سجّل الدخول من جديد برمز الدخول.</translation>
    </message>
    <message>
        <source>Start the desktop&apos;s keychain and try again, or sign in again with the token.</source>
        <translation>شغّل سلسلة مفاتيح سطح المكتب وحاول مرة أخرى، أو سجّل الدخول من جديد برمز الدخول.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can read the password of your proxy.</source>
        <translation>سلسلة المفاتيح على هذا الحاسوب في انتظارك: افتح قفلها ليتمكّن Confab من قراءة كلمة مرور الوكيل.</translation>
    </message>
    <message>
        <source>The password of your proxy is not in this computer&apos;s keychain.</source>
        <translation>كلمة مرور الوكيل غير موجودة في سلسلة المفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the password of your proxy cannot be read.</source>
        <translation>سلسلة المفاتيح على هذا الحاسوب مقفلة، لذلك تتعذّر قراءة كلمة مرور الوكيل.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not give Confab the password of your proxy.</source>
        <translation>لم تسلّم سلسلة المفاتيح على هذا الحاسوب كلمة مرور الوكيل إلى Confab.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached, so the password of your proxy cannot be read.</source>
        <translation>تعذّر الوصول إلى سلسلة المفاتيح على هذا الحاسوب، لذلك تتعذّر قراءة كلمة مرور الوكيل.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can keep the password.</source>
        <translation>سلسلة المفاتيح على هذا الحاسوب في انتظارك: افتح قفلها ليتمكّن Confab من حفظ كلمة المرور.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not take the password.</source>
        <translation>لم تقبل سلسلة المفاتيح على هذا الحاسوب كلمة المرور.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the password cannot be kept.</source>
        <translation>سلسلة المفاتيح على هذا الحاسوب مقفلة، لذلك يتعذّر حفظ كلمة المرور.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Confab can reach, so the password cannot be kept.</source>
        <translation>لا توجد على هذا الحاسوب سلسلة مفاتيح يمكن لـ Confab الوصول إليها، لذلك يتعذّر حفظ كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
</context>
</TS>
