<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Confab::AboutDialog</name>
    <message>
        <source>About Confab</source>
        <translation>关于 Confab</translation>
    </message>
    <message>
        <source>Confab: talk with AI characters, on your own desktop</source>
        <translation>Confab：在你自己的桌面上与 AI 角色聊天</translation>
    </message>
    <message>
        <source>An unofficial program: it has no connection with Character.AI. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>这是一个非官方程序，与 Character.AI 没有关系。它是自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
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
        <translation>你的账号列表已损坏。它已保存为 %1；请重新登录。</translation>
    </message>
    <message>
        <source>The list of your accounts was written by a newer Confab. It is left alone, so your accounts are not shown here.</source>
        <translation>你的账号列表由更新版本的 Confab 写入。程序不会改动它，因此这里不显示你的账号。</translation>
    </message>
    <message>
        <source>The list of your accounts cannot be read: %1</source>
        <translation>无法读取你的账号列表：%1</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>账号：%1</translation>
    </message>
    <message>
        <source>Choose an account, sign in or out</source>
        <translation>选择账号、登录或退出登录</translation>
    </message>
    <message>
        <source>Nobody is signed in here.</source>
        <translation>这里没有人登录。</translation>
    </message>
    <message>
        <source>%1 — %2, for this session only</source>
        <translation>%1 — %2，仅限本次会话</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Asking the keychain for your token…</source>
        <translation>正在向密钥环请求你的令牌…</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>正在等你操作</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Sign in with the token…</source>
        <translation>用令牌登录…</translation>
    </message>
    <message>
        <source>Your token is not valid any more</source>
        <translation>你的令牌已失效</translation>
    </message>
    <message>
        <source>The service does not accept your token any more. Nothing is sent until you sign in again; what you have written stays here.</source>
        <translation>服务不再接受你的令牌。在你重新登录之前，不会发送任何内容；你写的内容会留在这里。</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>Your token is not at hand</source>
        <translation>无法取得你的令牌</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so your token cannot be wiped. Unlock it and sign out again.</source>
        <translation>本机的密钥环已锁定，因此无法清除你的令牌。将其解锁后再次退出登录。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not let your token be wiped. Allow it and sign out again.</source>
        <translation>本机的密钥环不允许清除你的令牌。允许后再次退出登录。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached, so your token cannot be wiped. Start it and sign out again.</source>
        <translation>无法访问本机的密钥环，因此无法清除你的令牌。将其启动后再次退出登录。</translation>
    </message>
    <message>
        <source>Not signed out</source>
        <translation>未能退出登录</translation>
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
        <translation>新建聊天(&amp;N)…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>归档(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy chat</source>
        <translation>复制聊天(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Load whole conversation</source>
        <translation>载入完整对话(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>&amp;Stop the reply</source>
        <translation>停止回复(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Another response</source>
        <translation>另一条备选回复(&amp;A)</translation>
    </message>
    <message>
        <source>Pre&amp;vious response</source>
        <translation>上一条备选回复(&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt response</source>
        <translation>下一条备选回复(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>置顶(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Re&amp;wind to here…</source>
        <translation>回退到此处(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Copy chat up to here</source>
        <translation>复制到此处为止的聊天(&amp;C)</translation>
    </message>
    <message>
        <source>Retr&amp;y</source>
        <translation>重试(&amp;Y)</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>丢弃(&amp;I)</translation>
    </message>
    <message>
        <source>As&amp;k for a reply</source>
        <translation>请求回复(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation>复制文本(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Quote in reply</source>
        <translation>在回复中引用(&amp;Q)</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>全选(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;List of chats</source>
        <translation>聊天列表(&amp;L)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>Go to the &amp;chats</source>
        <translation>转到聊天列表(&amp;C)</translation>
    </message>
    <message>
        <source>Go to the &amp;messages</source>
        <translation>转到消息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>写消息(&amp;W)</translation>
    </message>
    <message>
        <source>Go to the &amp;newest message</source>
        <translation>转到最新消息(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;About Confab</source>
        <translation>关于 Confab(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open chat by link or id…</source>
        <translation>通过链接或 ID 打开聊天(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>复制链接(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find in conversation</source>
        <translation>在对话中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>首选项(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to the de&amp;tails</source>
        <translation>转到详情(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>切换账号(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;ign in…</source>
        <translation>登录(&amp;I)…</translation>
    </message>
    <message>
        <source>Sign ou&amp;t…</source>
        <translation>退出登录(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>Confab::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>Confab::CandidateListModel</name>
    <message>
        <source>Shown</source>
        <extracomment>At the end of a row: this response is the one that stands in the conversation</extracomment>
        <translation>当前显示</translation>
    </message>
</context>
<context>
    <name>Confab::ChatFilterModel</name>
    <message>
        <source>Untitled chat</source>
        <translation>未命名聊天</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>你：%1</translation>
    </message>
</context>
<context>
    <name>Confab::ChatHeader</name>
    <message>
        <source>List of chats</source>
        <translation>聊天列表</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>聊天标题</translation>
    </message>
    <message>
        <source>New title of the chat</source>
        <translation>新的聊天标题</translation>
    </message>
    <message>
        <source>State of the chat</source>
        <translation>聊天状态</translation>
    </message>
    <message>
        <source>What can be done with this chat</source>
        <translation>可以对此聊天进行的操作</translation>
    </message>
    <message>
        <source>Menu of the chat</source>
        <translation>聊天菜单</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>未命名聊天</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>与 %1 聊天</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>Confab::ChatPanel</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>写消息</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>给 %1 写消息</translation>
    </message>
    <message>
        <source>What could not be sent the last time is in the message field again.</source>
        <translation>上次未能发送的内容已放回消息框。</translation>
    </message>
    <message>
        <source>Reading the messages…</source>
        <translation>正在读取消息…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing has been said here yet. Write the first message.</source>
        <translation>这里还没有任何消息。写下第一条吧。</translation>
    </message>
    <message>
        <source>Reading older messages…</source>
        <translation>正在读取更早的消息…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation>%1 正在输入…</translation>
    </message>
    <message>
        <source>A reply is being written…</source>
        <translation>正在写回复…</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Open a chat first.</source>
        <translation>先打开一个聊天。</translation>
    </message>
    <message>
        <source>The messages are not here yet.</source>
        <translation>消息尚未载入。</translation>
    </message>
    <message>
        <source>This message is not in the conversation any more.</source>
        <translation>此消息已不在对话中。</translation>
    </message>
</context>
<context>
    <name>Confab::ChatVerbs</name>
    <message>
        <source>Confab is not ready yet.</source>
        <translation>Confab 尚未准备好。</translation>
    </message>
    <message>
        <source>Open a chat first.</source>
        <translation>先打开一个聊天。</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>取消归档(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>归档(&amp;A)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1已归档。</translation>
    </message>
    <message>
        <source>%1 is out of the archive.</source>
        <translation>%1已取消归档。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>This chat has no messages to copy.</source>
        <translation>此聊天没有可复制的消息。</translation>
    </message>
    <message>
        <source>Loading the whole conversation…</source>
        <translation>正在载入完整对话…</translation>
    </message>
    <message>
        <source>The whole conversation is here: %1.</source>
        <translation>完整对话已载入：%1。</translation>
    </message>
    <message>
        <source>The link to this chat is in the clipboard.</source>
        <translation>此聊天的链接已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::AccountToken</name>
    <message>
        <source>There is no account of this name. &quot;confab-cli accounts list&quot; tells those there are.</source>
        <translation>没有这个名称的账号。用“confab-cli accounts list”可以看到有哪些账号。</translation>
    </message>
    <message>
        <source>More than one account has this name. Say which: %1.</source>
        <translation>有不止一个账号用这个名称。指明是哪一个：%1。</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::AccountsCommand</name>
    <message>
        <source>The list of accounts was damaged. It is kept as %1; a new list is begun.</source>
        <translation>账号列表已损坏。它保留为 %1，并开始一份新的列表。</translation>
    </message>
    <message>
        <source>Token (not shown):</source>
        <translation>令牌（不会显示）：</translation>
    </message>
    <message>
        <source>The token has an unusual length; it is tried all the same.</source>
        <translation>令牌的长度不寻常，但仍会尝试。</translation>
    </message>
    <message>
        <source>Nothing was kept. For one run, use --token-file or CONFAB_TOKEN.</source>
        <translation>没有保存任何内容。如果只用一次，可以使用 --token-file 或 CONFAB_TOKEN。</translation>
    </message>
    <message>
        <source>There is no keychain here, so nothing was wiped from one.</source>
        <translation>这里没有密钥环，所以没有从中删除任何内容。</translation>
    </message>
    <message>
        <source>The keychain did not let the token be wiped. The account stays.</source>
        <translation>密钥环不允许删除令牌。账号保留。</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>已退出登录。</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer Confab, and is left alone.</source>
        <translation>账号列表由更新版本的 Confab 写入，因此保持原样。</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read or written: %1.</source>
        <translation>无法读取或写入账号列表：%1。</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::CommandLine</name>
    <message>
        <source>A token is never given as an argument, where other programs can read it. Use --token-file, or the environment variable CONFAB_TOKEN.</source>
        <translation>令牌绝不能作为参数给出，因为其他程序可以读到参数。使用 --token-file 或环境变量 CONFAB_TOKEN。</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>没有 %1 这个方法。</translation>
    </message>
    <message>
        <source>The first argument is not the name of a method.</source>
        <translation>第一个参数不是方法的名称。</translation>
    </message>
    <message>
        <source>%1 has no option --%2. If it is meant as text, put -- before it.</source>
        <translation>%1 没有选项 --%2。如果它是文本，在前面加上 --。</translation>
    </message>
    <message>
        <source>There is no option --%1 before the method.</source>
        <translation>方法前没有选项 --%1。</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 不接受值。</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 需要一个值：%2。</translation>
    </message>
    <message>
        <source>--completions knows bash, zsh and fish.</source>
        <translation>--completions 支持 bash、zsh 和 fish。</translation>
    </message>
    <message>
        <source>No method was named.</source>
        <translation>没有指定方法。</translation>
    </message>
    <message>
        <source>The token and the text can&apos;t both come from the standard input.</source>
        <translation>令牌和文本不能都来自标准输入。</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <comment>method, argument</comment>
        <translation>%1 需要 %2。</translation>
    </message>
    <message>
        <source>%1 takes fewer arguments: %2, not %3.</source>
        <translation>%1 的参数太多：应为 %2 个，却有 %3 个。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 为空。</translation>
    </message>
    <message>
        <source>%1 is one of %2.</source>
        <translation>%1 应为以下之一：%2。</translation>
    </message>
    <message>
        <source>accounts %1 needs NAME.</source>
        <translation>accounts %1 需要 NAME。</translation>
    </message>
    <message>
        <source>accounts %1 takes no NAME.</source>
        <translation>accounts %1 不接受 NAME。</translation>
    </message>
    <message>
        <source>--account means nothing to the method accounts.</source>
        <translation>--account 对 accounts 方法没有意义。</translation>
    </message>
    <message>
        <source>--%1 is empty.</source>
        <translation>--%1 为空。</translation>
    </message>
    <message>
        <source>--account brings its own server and token; it goes with neither --server nor --token-file.</source>
        <translation>--account 自带服务器和令牌，不能与 --server 或 --token-file 一起使用。</translation>
    </message>
    <message>
        <source>--server needs an address such as https://chat.example.org or http://127.0.0.1:8080.</source>
        <translation>--server 需要一个地址，例如 https://chat.example.org 或 http://127.0.0.1:8080。</translation>
    </message>
    <message>
        <source>--server on another machine must be https: the token would travel in plain sight.</source>
        <translation>其他机器上的 --server 必须是 https，否则令牌会在传输中被看到。</translation>
    </message>
    <message>
        <source>--timeout needs a number of seconds above 0.</source>
        <translation>--timeout 需要大于 0 的秒数。</translation>
    </message>
    <message>
        <source>--amount needs a whole number above 0.</source>
        <translation>--amount 需要大于 0 的整数。</translation>
    </message>
    <message>
        <source>--token-file needs the name of a file, or - for the standard input.</source>
        <translation>--token-file 需要文件名，或表示标准输入的 -。</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::ErrorPrinter</name>
    <message>
        <source>What was printed is only a part.</source>
        <translation>输出的只是一部分。</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::HelpText</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>the service refused, or gave an answer that is not understood; also a refusal by something in front of it, or a part that was not done</source>
        <translation>服务拒绝了，或给出了无法理解的回答；也包括被服务前面的某个环节拒绝，或有一部分没有完成</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>命令行有误</translation>
    </message>
    <message>
        <source>no token, or one that the service does not accept</source>
        <translation>没有令牌，或服务不接受它</translation>
    </message>
    <message>
        <source>no connection, no safe connection, or no answer in time</source>
        <translation>没有连接、没有安全的连接，或没有及时得到回答</translation>
    </message>
    <message>
        <source>too much, too fast: the service asks to slow down</source>
        <translation>太多太快：服务要求放慢速度</translation>
    </message>
    <message>
        <source>stopped by Ctrl+C (143 by SIGTERM, 141 when nobody reads the output)</source>
        <translation>被 Ctrl+C 停止（SIGTERM 为 143，没有人读取输出时为 141）</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Makes one call of the chat service and prints what comes of it: JSON Lines, one line an item, in the field names of the wire.</source>
        <translation>调用一次聊天服务并输出结果：JSON Lines 格式，每行一项，字段名与通信中的相同。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>TEXT may be -, which reads it from the standard input; one line end at its end is left out. An argument that begins with two dashes is an option; a lone -- before it makes it an ordinary argument.</source>
        <translation>TEXT 可以是 -，表示从标准输入读取，末尾的一个换行会去掉。以两个连字符开头的参数是选项；在前面单独加上 -- 就成为普通参数。</translation>
    </message>
    <message>
        <source>The token comes from --account, else from --token-file, else from the environment variable CONFAB_TOKEN, else from the account that &quot;accounts use&quot; named; never from an argument, which other programs could read. Tokens of accounts are kept in the keychain of this computer, which the window shares. A --server on another machine must be https.</source>
        <translation>令牌取自 --account，否则取自 --token-file，否则取自环境变量 CONFAB_TOKEN，否则取自“accounts use”指定的账号；绝不取自其他程序可以读到的参数。账号的令牌保存在本机的密钥环里，与窗口共用。其他机器上的 --server 必须是 https。</translation>
    </message>
    <message>
        <source>Ctrl+C stops a running answer at the service, prints what has come and ends; a second one ends at once. Errors go to the standard error: a sentence, or with --json-errors an object with kind, operation, comment, code, sub_code, retry_after_seconds, subjects and message. JSON is in English in every language.</source>
        <translation>Ctrl+C 会在服务那边停止正在生成的回复，输出已收到的内容并结束；再按一次则立即结束。错误写到标准错误输出：一句话，或在使用 --json-errors 时输出含有 kind、operation、comment、code、sub_code、retry_after_seconds、subjects 和 message 的对象。无论何种语言，JSON 都是英文。</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>退出码</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what a method does, as a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Prints: %1</source>
        <translation>输出：%1</translation>
    </message>
    <message>
        <source>confab-cli --help tells the options that every method takes.</source>
        <translation>confab-cli --help 列出每个方法都接受的选项。</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::HumanPrinter</name>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>消息 %1</translation>
    </message>
    <message>
        <source>candidate %1</source>
        <translation>备选回复 %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>cut short by the service</source>
        <translation>被服务截短</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>没有文本</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they said</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>账号 %1</translation>
    </message>
    <message>
        <source>conversations: %1</source>
        <translation>对话：%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>作者：%1</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>角色 %1</translation>
    </message>
    <message>
        <source>history %1</source>
        <translation>聊天记录 %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>chat %1</source>
        <translation>聊天 %1</translation>
    </message>
    <message>
        <source>The copy is chat %1</source>
        <translation>副本是聊天 %1</translation>
    </message>
    <message>
        <source>said anew</source>
        <translation>重新说</translation>
    </message>
    <message>
        <source>There is more: %1</source>
        <translation>还有更多：%1</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::Method</name>
    <message>
        <source>One turn a line, newest first.</source>
        <translation>每行一条消息，最新的在前。</translation>
    </message>
    <message>
        <source>only pinned turns</source>
        <translation>只要置顶的消息</translation>
    </message>
    <message>
        <source>go on where the page ended that printed this token</source>
        <translation>从输出此令牌的那一页之后继续</translation>
    </message>
    <message>
        <source>print the answer while it grows: the whole turn, each time it changes</source>
        <translation>边生成边输出回复：每次变化时输出整条消息</translation>
    </message>
    <message>
        <source>Whose token it is</source>
        <translation>令牌属于谁</translation>
    </message>
    <message>
        <source>The account, one line.</source>
        <translation>账号，一行。</translation>
    </message>
    <message>
        <source>Find characters</source>
        <translation>查找角色</translation>
    </message>
    <message>
        <source>One character a line.</source>
        <translation>每行一个角色。</translation>
    </message>
    <message>
        <source>All about one character</source>
        <translation>一个角色的全部信息</translation>
    </message>
    <message>
        <source>The character, one line.</source>
        <translation>角色，一行。</translation>
    </message>
    <message>
        <source>at most this many (default 50)</source>
        <translation>最多这么多（默认 50）</translation>
    </message>
    <message>
        <source>start with an empty chat</source>
        <translation>从空的聊天开始</translation>
    </message>
    <message>
        <source>Conversations of the service&apos;s first generation</source>
        <translation>服务第一代的对话</translation>
    </message>
    <message>
        <source>One conversation a line, with the few messages the list shows.</source>
        <translation>每行一个对话，带有列表中显示的少量消息。</translation>
    </message>
    <message>
        <source>All chats with a character</source>
        <translation>与一个角色的全部聊天</translation>
    </message>
    <message>
        <source>One chat a line, in the service&apos;s order.</source>
        <translation>每行一个聊天，按服务的顺序。</translation>
    </message>
    <message>
        <source>One chat</source>
        <translation>一个聊天</translation>
    </message>
    <message>
        <source>The chat, one line.</source>
        <translation>聊天，一行。</translation>
    </message>
    <message>
        <source>The recent chats</source>
        <translation>最近的聊天</translation>
    </message>
    <message>
        <source>Rename a chat; an empty name clears it</source>
        <translation>重命名聊天；空的名称会清除它</translation>
    </message>
    <message>
        <source>Archive a chat</source>
        <translation>归档聊天</translation>
    </message>
    <message>
        <source>Take a chat out of the archive</source>
        <translation>取消归档聊天</translation>
    </message>
    <message>
        <source>Copy a chat up to and including a turn</source>
        <translation>复制聊天，到指定的消息为止（包括它）</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>开始聊天</translation>
    </message>
    <message>
        <source>{&quot;chat&quot;: …, &quot;greeting&quot;: …}; the greeting is a turn, or null.</source>
        <translation>{&quot;chat&quot;: …, &quot;greeting&quot;: …}；开场白是一条消息，或为 null。</translation>
    </message>
    <message>
        <source>One turn a line, newest first, then {&quot;next_token&quot;: …}, null at the end.</source>
        <translation>每行一条消息，最新的在前，然后是 {&quot;next_token&quot;: …}，到末尾时为 null。</translation>
    </message>
    <message>
        <source>One page of a chat</source>
        <translation>聊天的一页</translation>
    </message>
    <message>
        <source>The whole chat</source>
        <translation>整个聊天</translation>
    </message>
    <message>
        <source>One page of the pinned turns</source>
        <translation>置顶消息的一页</translation>
    </message>
    <message>
        <source>All pinned turns of a chat</source>
        <translation>聊天中所有置顶的消息</translation>
    </message>
    <message>
        <source>The turns after a turn, without it</source>
        <translation>某条消息之后的消息，不含它本身</translation>
    </message>
    <message>
        <source>Say something, and get the answer</source>
        <translation>说一句话，并得到回复</translation>
    </message>
    <message>
        <source>Your turn as it was stored, then the answer. With --stream a line for every update of the answer.</source>
        <translation>保存后的你的消息，然后是回复。使用 --stream 时，回复每次更新输出一行。</translation>
    </message>
    <message>
        <source>Another response in a turn of the character</source>
        <translation>角色消息的另一条备选回复</translation>
    </message>
    <message>
        <source>The turn, one line. With --stream a line for every update.</source>
        <translation>消息，一行。使用 --stream 时，每次更新输出一行。</translation>
    </message>
    <message>
        <source>Choose which response counts</source>
        <translation>选择采用哪条备选回复</translation>
    </message>
    <message>
        <source>Change the text of a turn</source>
        <translation>修改消息的文本</translation>
    </message>
    <message>
        <source>The turn, one line.</source>
        <translation>消息，一行。</translation>
    </message>
    <message>
        <source>Delete turns, for good</source>
        <translation>永久删除消息</translation>
    </message>
    <message>
        <source>Delete one turn, for good</source>
        <translation>永久删除一条消息</translation>
    </message>
    <message>
        <source>Pin a turn</source>
        <translation>置顶消息</translation>
    </message>
    <message>
        <source>Unpin a turn</source>
        <translation>取消置顶消息</translation>
    </message>
    <message>
        <source>The accounts of this computer: list, add, remove NAME, or use NAME from now on</source>
        <translation>本机的账号：list 列出，add 添加，remove NAME 移除，use NAME 从现在起使用</translation>
    </message>
    <message>
        <source>One account a line. The token for add is read from the standard input, and is not shown.</source>
        <translation>每行一个账号。add 的令牌从标准输入读取，不会显示。</translation>
    </message>
    <message>
        <source>another server of the same wire: REST and /ws/ at this one address</source>
        <translation>说同一种语言的其他服务器：REST 和 /ws/ 都在这一个地址</translation>
    </message>
    <message>
        <source>read the token from the first line of FILE, or of the standard input for -</source>
        <translation>从 FILE 的第一行读取令牌，- 表示从标准输入读取</translation>
    </message>
    <message>
        <source>act as this account of &quot;accounts list&quot;, with its token from the keychain</source>
        <translation>以“accounts list”中的这个账号操作，使用密钥环里它的令牌</translation>
    </message>
    <message>
        <source>wait at most S seconds for each answer, or for the next part of one (default 30)</source>
        <translation>等待每个回答或其下一部分最多 S 秒（默认 30）</translation>
    </message>
    <message>
        <source>print for eyes instead of JSON Lines</source>
        <translation>以便于阅读的形式输出，而不是 JSON Lines</translation>
    </message>
    <message>
        <source>print an error as one JSON object</source>
        <translation>把错误输出为一个 JSON 对象</translation>
    </message>
    <message>
        <source>append what the program does to FILE, without secrets, for a report</source>
        <translation>把程序所做的事追加到 FILE，不含机密，供报告问题使用</translation>
    </message>
    <message>
        <source>print completions for bash, zsh or fish, and do nothing else</source>
        <translation>输出 bash、zsh 或 fish 的补全脚本，不做其他事</translation>
    </message>
    <message>
        <source>print this, or with a METHOD all about it</source>
        <translation>输出本帮助，加上 METHOD 则输出它的全部说明</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>输出版本</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::Program</name>
    <message>
        <source>See %1.</source>
        <translation>参见 %1。</translation>
    </message>
    <message>
        <source>The log file can&apos;t be written: %1.</source>
        <translation>无法写入日志文件：%1。</translation>
    </message>
    <message>
        <source>The text from the standard input is not UTF-8.</source>
        <translation>标准输入的文本不是 UTF-8。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>文本为空。</translation>
    </message>
    <message>
        <source>The output can&apos;t be written: %1.</source>
        <translation>无法写入输出：%1。</translation>
    </message>
    <message>
        <source>No account is in use. Choose one with &quot;confab-cli accounts use NAME&quot;, or for one run with --account NAME.</source>
        <translation>没有正在使用的账号。用“confab-cli accounts use NAME”选择一个，或用 --account NAME 只为一次运行选择。</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::Session</name>
    <message>
        <source>The output can&apos;t be written: %1.</source>
        <translation>无法写入输出：%1。</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::TokenSource</name>
    <message>
        <source>The first line of the standard input holds no token.</source>
        <translation>标准输入的第一行没有令牌。</translation>
    </message>
    <message>
        <source>The token file can&apos;t be read: %1.</source>
        <translation>无法读取令牌文件：%1。</translation>
    </message>
    <message>
        <source>The first line of the token file holds no token.</source>
        <translation>令牌文件的第一行没有令牌。</translation>
    </message>
    <message>
        <source>No token was given. Sign in with &quot;confab-cli accounts add&quot;, or use --token-file or the environment variable CONFAB_TOKEN.</source>
        <translation>没有给出令牌。用“confab-cli accounts add”登录，或使用 --token-file 或环境变量 CONFAB_TOKEN。</translation>
    </message>
</context>
<context>
    <name>Confab::Composer</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>写消息</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>停止回复</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>Confab::ConnectionBar</name>
    <message>
        <source>There is no connection. The next try is in %1.</source>
        <translation>没有连接。将在 %1后重试。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>The service does not accept your token any more. Nothing is sent until you sign in again; what you have written stays here.</source>
        <translation>服务不再接受你的令牌。在你重新登录之前，不会发送任何内容；你写的内容会留在这里。</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
</context>
<context>
    <name>Confab::CountWording</name>
    <message>
        <source>One message</source>
        <translation>1 条消息</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>One chat</source>
        <translation>1 个聊天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chats</source>
        <translation>
            <numerusform>%Ln 个聊天</numerusform>
        </translation>
    </message>
    <message>
        <source>Response %1 of %2</source>
        <translation>第 %1 条备选回复，共 %2 条</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>which one of how many</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 K</source>
        <comment>thousands</comment>
        <translation>%1 K</translation>
    </message>
</context>
<context>
    <name>Confab::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>Confab::DetailsPanel</name>
    <message>
        <source>Parts of the details</source>
        <translation>详情的各部分</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Open a chat to see what there is to know about it.</source>
        <translation>打开一个聊天以查看它的相关信息。</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>最后一条消息</translation>
    </message>
    <message>
        <source>Messages read so far</source>
        <translation>目前已读取的消息</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>All chats with this character</source>
        <translation>与此角色的所有聊天</translation>
    </message>
    <message>
        <source>Looking for pinned messages…</source>
        <translation>正在查找置顶消息…</translation>
    </message>
    <message>
        <source>Reading the pinned messages…</source>
        <translation>正在读取置顶消息…</translation>
    </message>
    <message>
        <source>Nothing is pinned here. Pin a message to find it again; the character is reminded of it as well.</source>
        <translation>这里没有置顶消息。将消息置顶可以方便以后查找，也会提醒角色记住它。</translation>
    </message>
    <message>
        <source>Open a chat to see what is pinned in it.</source>
        <translation>打开一个聊天以查看其中的置顶消息。</translation>
    </message>
    <message>
        <source>There may be more of them further back.</source>
        <translation>更早的对话中可能还有。</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>继续往前查找</translation>
    </message>
    <message>
        <source>The character has not said anything yet.</source>
        <translation>角色还没有说过话。</translation>
    </message>
    <message>
        <source>Open a chat to see the responses in it.</source>
        <translation>打开一个聊天以查看其中的备选回复。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>None of its own</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>%1, which is the whole conversation</source>
        <translation>%1（完整对话）</translation>
    </message>
    <message>
        <source>%1, and there are older ones</source>
        <translation>%1，还有更早的消息</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>备选回复</translation>
    </message>
    <message>
        <source>About</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>置顶消息</translation>
    </message>
    <message>
        <source>Responses of the current message</source>
        <translation>当前消息的备选回复</translation>
    </message>
</context>
<context>
    <name>Confab::ErrorWording</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Confab could not connect.</source>
        <translation>Confab 无法连接。</translation>
    </message>
    <message>
        <source>Your account could not be read.</source>
        <translation>无法读取你的账号。</translation>
    </message>
    <message>
        <source>The old conversations could not be read.</source>
        <translation>无法读取旧聊天记录。</translation>
    </message>
    <message>
        <source>The chats with this character could not be read.</source>
        <translation>无法读取与此角色的聊天。</translation>
    </message>
    <message>
        <source>The chat could not be opened.</source>
        <translation>无法打开聊天。</translation>
    </message>
    <message>
        <source>Your recent chats could not be read.</source>
        <translation>无法读取你最近的聊天。</translation>
    </message>
    <message>
        <source>The messages could not be read.</source>
        <translation>无法读取消息。</translation>
    </message>
    <message>
        <source>The pinned messages could not be read.</source>
        <translation>无法读取置顶消息。</translation>
    </message>
    <message>
        <source>The chat was not renamed.</source>
        <translation>聊天未能重命名。</translation>
    </message>
    <message>
        <source>The chat was not archived.</source>
        <translation>聊天未能归档。</translation>
    </message>
    <message>
        <source>The chat was not taken out of the archive.</source>
        <translation>聊天未能取消归档。</translation>
    </message>
    <message>
        <source>The chat was not copied.</source>
        <translation>聊天未能复制。</translation>
    </message>
    <message>
        <source>The new chat was not started.</source>
        <translation>新聊天未能开始。</translation>
    </message>
    <message>
        <source>The other response was not chosen.</source>
        <translation>未能选用另一条备选回复。</translation>
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation>消息未能发送。</translation>
    </message>
    <message>
        <source>There is no other response.</source>
        <translation>未能得到另一条备选回复。</translation>
    </message>
    <message>
        <source>The reply did not come.</source>
        <translation>没有收到回复。</translation>
    </message>
    <message>
        <source>The change was not saved.</source>
        <translation>更改未能保存。</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>没有删除任何内容。</translation>
    </message>
    <message>
        <source>The message was not pinned.</source>
        <translation>消息未能置顶。</translation>
    </message>
    <message>
        <source>The message was not unpinned.</source>
        <translation>消息未能取消置顶。</translation>
    </message>
    <message>
        <source>The character could not be read.</source>
        <translation>无法读取角色。</translation>
    </message>
    <message>
        <source>The characters could not be searched.</source>
        <translation>无法搜索角色。</translation>
    </message>
    <message>
        <source>What Confab keeps on this computer could not be opened.</source>
        <translation>无法打开 Confab 保存在本机的内容。</translation>
    </message>
    <message>
        <source>What you have written could not be kept on this computer.</source>
        <translation>无法将你写的内容保存在本机。</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation>无法读取图片。</translation>
    </message>
    <message>
        <source>There is no connection to the service.</source>
        <translation>没有连接到服务。</translation>
    </message>
    <message>
        <source>The connection to the service is not safe, so nothing was sent.</source>
        <translation>与服务的连接不安全，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>The service does not accept your token.</source>
        <translation>服务不接受你的令牌。</translation>
    </message>
    <message>
        <source>Something in front of the service refused this program.</source>
        <translation>服务前面的某个环节拒绝了本程序。</translation>
    </message>
    <message>
        <source>The service withheld it.</source>
        <translation>服务拦截了它。</translation>
    </message>
    <message>
        <source>The service withheld the text.</source>
        <translation>服务拦截了这段文字。</translation>
    </message>
    <message>
        <source>It says: %1.</source>
        <translation>服务的说明：%1。</translation>
    </message>
    <message>
        <source>The service asks to slow down.</source>
        <translation>服务要求放慢速度。</translation>
    </message>
    <message>
        <source>The service gave an answer that Confab does not understand.</source>
        <translation>服务给出了 Confab 无法理解的应答。</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>服务没有及时应答。</translation>
    </message>
    <message>
        <source>This computer could not write or read it.</source>
        <translation>本机无法写入或读取它。</translation>
    </message>
    <message>
        <source>The service says: %1.</source>
        <translation>服务的说明：%1。</translation>
    </message>
    <message>
        <source>The service has trouble of its own.</source>
        <translation>服务自身出了问题。</translation>
    </message>
    <message>
        <source>The service refused, and did not say why.</source>
        <translation>服务拒绝了，没有说明原因。</translation>
    </message>
    <message>
        <source>The service does not have this character.</source>
        <translation>服务上没有此角色。</translation>
    </message>
    <message>
        <source>The service does not have this message any more.</source>
        <translation>服务上已经没有此消息。</translation>
    </message>
    <message>
        <source>The service does not have this chat, or it belongs to another account.</source>
        <translation>服务上没有此聊天，或者它属于另一个账号。</translation>
    </message>
    <message>
        <source>The service does not have it.</source>
        <translation>服务上没有它。</translation>
    </message>
    <message>
        <source>One message was not deleted.</source>
        <translation>有 1 条消息未能删除。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were not deleted.</source>
        <translation>
            <numerusform>有 %Ln 条消息未能删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not say where the copy of the chat is.</source>
        <translation>服务没有说明聊天的副本在哪里。</translation>
    </message>
    <message>
        <source>The service did not say which chat it started.</source>
        <translation>服务没有说明它开始了哪个聊天。</translation>
    </message>
    <message>
        <source>Only a part of it was done.</source>
        <translation>只完成了一部分。</translation>
    </message>
    <message>
        <source>A message can&apos;t be empty.</source>
        <translation>消息不能为空。</translation>
    </message>
    <message>
        <source>A reply is being written already, or this message is not one of the character&apos;s.</source>
        <translation>已经在写回复，或者此消息不是角色的消息。</translation>
    </message>
    <message>
        <source>That can&apos;t be asked of the service.</source>
        <translation>无法向服务提出此请求。</translation>
    </message>
    <message>
        <source>Check your connection to the network, then try again.</source>
        <translation>检查你的网络连接，然后重试。</translation>
    </message>
    <message>
        <source>Check the date of this computer. In a public network, sign in to that network first.</source>
        <translation>检查本机的日期。如果使用公共网络，先登录该网络。</translation>
    </message>
    <message>
        <source>Sign in again with a new token. What you have written stays here.</source>
        <translation>用新的令牌重新登录。你写的内容会留在这里。</translation>
    </message>
    <message>
        <source>The service may turn away programs that are not a browser. Confab does not pretend to be one; you can try again later.</source>
        <translation>服务可能会拒绝浏览器以外的程序。Confab 不会假装成浏览器；你可以稍后重试。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>过几分钟再试。</translation>
    </message>
    <message>
        <source>Ask for another response, or change your message.</source>
        <translation>请求另一条备选回复，或者修改你的消息。</translation>
    </message>
    <message>
        <source>Change the message and send it again.</source>
        <translation>修改消息后重新发送。</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, the service has changed and Confab needs an update.</source>
        <translation>再试一次。如果仍然如此，说明服务已经改变，Confab 需要更新。</translation>
    </message>
    <message>
        <source>Try again; the service may be busy.</source>
        <translation>再试一次；服务可能正忙。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>再试一次。</translation>
    </message>
    <message>
        <source>Choose another character.</source>
        <translation>选择另一个角色。</translation>
    </message>
    <message>
        <source>Refresh to see what is there.</source>
        <translation>刷新以查看现有内容。</translation>
    </message>
    <message>
        <source>Refresh the list of chats: it may be there.</source>
        <translation>刷新聊天列表：它可能就在那里。</translation>
    </message>
    <message>
        <source>Try again to do the rest.</source>
        <translation>再试一次以完成其余部分。</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that its folder may be written.</source>
        <translation>检查磁盘是否有空间，以及其文件夹是否可写。</translation>
    </message>
    <message>
        <source>A chat holds only a few pinned messages, five as far as is known. Unpin another one first.</source>
        <translation>一个聊天只能有少量置顶消息，目前所知为 5 条。先取消另一条消息的置顶。</translation>
    </message>
    <message>
        <source>A message holds a limited number of responses, 30 as far as is known.</source>
        <translation>一条消息的备选回复数量有限，目前所知为 30 条。</translation>
    </message>
    <message>
        <source>Your text is still here. A message can be changed only so many times.</source>
        <translation>你的文字还在这里。一条消息可以修改的次数有限。</translation>
    </message>
    <message>
        <source>Try a shorter name.</source>
        <translation>换一个短一些的名称。</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>稍等片刻再试。</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>在 %1后再试。</translation>
    </message>
    <message>
        <source>A newer version of Confab has written it, so it was left alone.</source>
        <translation>它由更新版本的 Confab 写入，因此未作改动。</translation>
    </message>
    <message>
        <source>Update Confab to use it.</source>
        <translation>更新 Confab 后即可使用。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate has run out, so nothing was sent.</source>
        <translation>服务的证书已过期，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not valid yet, so nothing was sent.</source>
        <translation>服务的证书尚未生效，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is signed by nobody but itself, so nothing was sent.</source>
        <translation>服务的证书是自签名的，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts has signed the service&apos;s certificate, so nothing was sent.</source>
        <translation>服务的证书没有由本机信任的机构签名，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>The certificate belongs to another server than the one that was asked for, so nothing was sent.</source>
        <translation>证书属于另一台服务器，而不是所请求的服务器，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>The service encrypts in a way that is too old to be safe, so nothing was sent.</source>
        <translation>服务的加密方式过旧，不够安全，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>The connection would not be encrypted, so nothing was sent.</source>
        <translation>连接不会加密，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>If it is your own server, add its certificate authority to this computer&apos;s. In a public network, sign in to that network first.</source>
        <translation>如果这是你自己的服务器，将其证书颁发机构添加到本机。如果使用公共网络，先登录该网络。</translation>
    </message>
    <message>
        <source>Check the address of the server. In a public network, sign in to that network first.</source>
        <translation>检查服务器的地址。如果使用公共网络，先登录该网络。</translation>
    </message>
    <message>
        <source>Whoever runs the server has to bring it up to date.</source>
        <translation>需要由服务器的运营者进行更新。</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>使用以 https 开头的地址。</translation>
    </message>
    <message>
        <source>The proxy between this computer and the service cannot be reached.</source>
        <translation>无法访问本机与服务之间的代理。</translation>
    </message>
    <message>
        <source>The proxy between this computer and the service does not accept the user name and password it was given, or was given none.</source>
        <translation>本机与服务之间的代理不接受所给的用户名和密码，或者没有收到用户名和密码。</translation>
    </message>
    <message>
        <source>The proxy between this computer and the service does not let Confab through.</source>
        <translation>本机与服务之间的代理不让 Confab 通过。</translation>
    </message>
    <message>
        <source>Check the proxy in Preferences, or in the settings of your system.</source>
        <translation>检查首选项或系统设置中的代理。</translation>
    </message>
    <message>
        <source>Set the proxy&apos;s user name and password in Preferences.</source>
        <translation>在首选项中填写代理的用户名和密码。</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy, or choose another one in Preferences.</source>
        <translation>询问代理的管理者，或在首选项中选择另一个代理。</translation>
    </message>
    <message>
        <source>Its folder cannot be made.</source>
        <translation>无法创建其文件夹。</translation>
    </message>
    <message>
        <source>Its folder is not there.</source>
        <translation>其文件夹不存在。</translation>
    </message>
    <message>
        <source>Its folder cannot be written.</source>
        <translation>其文件夹不可写。</translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation>另一个程序正在使用它。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Its file is read-only.</source>
        <translation>其文件是只读的。</translation>
    </message>
    <message>
        <source>Its file is damaged, or another program made it.</source>
        <translation>其文件已损坏，或由其他程序创建。</translation>
    </message>
    <message>
        <source>This computer has no free port for it.</source>
        <translation>本机没有可用的端口。</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>文件夹是 %1。</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>关闭另一个程序，然后重试。</translation>
    </message>
    <message>
        <source>Put a copy of the file in its place, or move it away to begin anew.</source>
        <translation>把文件的副本放回原处，或移走该文件以重新开始。</translation>
    </message>
    <message>
        <source>Connect the disk that it is on, or choose another folder in the preferences.</source>
        <translation>连接其所在的磁盘，或在首选项中选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>无法保存设置。</translation>
    </message>
    <message>
        <source>The service has more messages, but does not give them.</source>
        <translation>服务还有更多消息，但没有给出。</translation>
    </message>
</context>
<context>
    <name>Confab::FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>在对话中查找</translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation>查找(&amp;I):</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the current hit, and how many there are</comment>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Searched up to here: %1. There are older ones.</source>
        <translation>已搜索到这里：%1。还有更早的消息。</translation>
    </message>
    <message>
        <source>Reading older messages… %1 so far</source>
        <translation>正在读取更早的消息… 目前有 %1</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Search &amp;all</source>
        <translation>搜索全部(&amp;A)</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Confab::ForeignWords</name>
    <message>
        <source>“%1”</source>
        <extracomment>The quotation marks of the language, around words of somebody else.</extracomment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>Confab::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Sections of the guide</source>
        <translation>指南的章节</translation>
    </message>
    <message>
        <source>The guide does not have these words.</source>
        <translation>指南中没有这些词。</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>指南</translation>
    </message>
</context>
<context>
    <name>Confab::HistoryListModel</name>
    <message>
        <source>The list does not tell what was said.</source>
        <translation>列表中没有说明对话内容。</translation>
    </message>
    <message>
        <source>%1 to be read here</source>
        <translation>可在此阅读 %1</translation>
    </message>
</context>
<context>
    <name>Confab::Instance</name>
    <message>
        <source>Confab is running already, but it does not answer.</source>
        <translation>Confab 已在运行，但没有响应。</translation>
    </message>
</context>
<context>
    <name>Confab::LegacyDialog</name>
    <message>
        <source>Old history</source>
        <translation>旧聊天记录</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>An old history with %1. It can be read, and no more.</source>
        <translation>与 %1 的旧聊天记录。只能阅读。</translation>
    </message>
    <message>
        <source>An old history with %1, begun %2. It can be read, and no more.</source>
        <translation>与 %1 的旧聊天记录，开始于 %2。只能阅读。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>The service does not tell what was said here.</source>
        <translation>服务没有说明这里的对话内容。</translation>
    </message>
</context>
<context>
    <name>Confab::ListPane</name>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
</context>
<context>
    <name>Confab::MainWindow</name>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>The characters on this computer could not be started</source>
        <translation>无法启动本机的角色</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Your chats could not be read</source>
        <translation>无法读取你的聊天</translation>
    </message>
    <message>
        <source>Who do you want to talk with?</source>
        <translation>你想和谁聊天？</translation>
    </message>
    <message>
        <source>Choose a character and say hello. Everything stays on this computer.</source>
        <translation>选择一个角色，打个招呼。所有内容都留在本机。</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>开始聊天</translation>
    </message>
    <message>
        <source>%1 — Confab</source>
        <translation>%1 — Confab</translation>
    </message>
    <message>
        <source>%1 is neither a link nor an id of a chat or a character.</source>
        <translation>%1既不是聊天或角色的链接，也不是其 ID。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Choose a character and say hello.</source>
        <translation>选择一个角色，打个招呼。</translation>
    </message>
    <message>
        <source>Welcome to Confab</source>
        <translation>欢迎使用 Confab</translation>
    </message>
    <message>
        <source>Talk with the characters on this computer at once: they need no account and no network, and nothing leaves it. Or sign in to Character.AI, or to another server, with your own token.</source>
        <translation>可以马上与本机的角色聊天：它们不需要账号，也不需要网络，任何内容都不会离开本机。或者用你自己的令牌登录 Character.AI 或其他服务器。</translation>
    </message>
    <message>
        <source>Talk now, no account</source>
        <translation>立即聊天，无需账号</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>The chat that was open here is not there any more.</source>
        <translation>这里打开过的聊天已经不存在了。</translation>
    </message>
</context>
<context>
    <name>Confab::Menus</name>
    <message>
        <source>&amp;Chat</source>
        <translation>聊天(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Resp&amp;onses</source>
        <translation>备选回复(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Confab::MessageEditor</name>
    <message>
        <source>Edit message</source>
        <translation>编辑消息</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Give up (Esc)</source>
        <translation>放弃 (Esc)</translation>
    </message>
</context>
<context>
    <name>Confab::NewChatDialog</name>
    <message>
        <source>New chat</source>
        <translation>新建聊天</translation>
    </message>
    <message>
        <source>&amp;Who do you want to talk with?</source>
        <translation>你想和谁聊天？(&amp;W)</translation>
    </message>
    <message>
        <source>Search characters</source>
        <translation>搜索角色</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>About the character</source>
        <translation>关于此角色</translation>
    </message>
    <message>
        <source>The character &amp;greets me first</source>
        <translation>由角色先说开场白(&amp;G)</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>开始聊天</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Search, or paste a link or an id</source>
        <translation>搜索，或粘贴链接或 ID</translation>
    </message>
    <message>
        <source>Reading whom there is…</source>
        <translation>正在读取可选的角色…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>There is nobody to choose from.</source>
        <translation>没有可选的角色。</translation>
    </message>
    <message>
        <source>No character was found. Other words may find one, and so may a link or an id.</source>
        <translation>未找到角色。换个词，或者用链接或 ID，也许能找到。</translation>
    </message>
    <message>
        <source>There is nobody to choose from yet. Search for somebody.</source>
        <translation>还没有可选的角色。搜索一个吧。</translation>
    </message>
</context>
<context>
    <name>Confab::OpenLinkDialog</name>
    <message>
        <source>Open chat by link or id</source>
        <translation>通过链接或 ID 打开聊天</translation>
    </message>
    <message>
        <source>&amp;Link or id of a chat or a character</source>
        <translation>聊天或角色的链接或 ID(&amp;L)</translation>
    </message>
    <message>
        <source>Link or id</source>
        <translation>链接或 ID</translation>
    </message>
    <message>
        <source>This leads to a chat.</source>
        <translation>这会打开一个聊天。</translation>
    </message>
    <message>
        <source>This leads to a character and all chats with it.</source>
        <translation>这会打开一个角色以及与其的所有聊天。</translation>
    </message>
    <message>
        <source>The address of a page at Character.AI will do, and so will a link that was copied here.</source>
        <translation>可以使用 Character.AI 页面的地址，也可以使用在这里复制的链接。</translation>
    </message>
    <message>
        <source>This is neither a link nor an id of a chat or a character.</source>
        <translation>这既不是聊天或角色的链接，也不是其 ID。</translation>
    </message>
    <message>
        <source>Looking for the chat…</source>
        <translation>正在查找聊天…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Confab::Options</name>
    <message>
        <source>Talk with AI characters, on your own desktop.</source>
        <translation>在自己的桌面上与 AI 角色聊天。</translation>
    </message>
    <message>
        <source>Take the tour: the window goes through a conversation by itself, and leaves a picture of each step in DIR.</source>
        <translation>进行演示：窗口自动走过一段对话，并在 DIR 中留下每一步的图片。</translation>
    </message>
    <message>
        <source>Keep everything in DIR instead of the usual folders.</source>
        <translation>把所有内容保存在 DIR 中，而不是通常的文件夹。</translation>
    </message>
    <message>
        <source>How fast the characters on this computer speak. 0: at once.</source>
        <translation>本机角色的说话速度。0：一次全部显示。</translation>
    </message>
    <message>
        <source>Append what the program does to FILE, without secrets, for a report.</source>
        <translation>把程序所做的事追加到 FILE，不含机密，供报告问题使用。</translation>
    </message>
    <message>
        <source>The chat to open: a confab: link, a web link or an id. If Confab runs already, it opens there.</source>
        <translation>要打开的聊天：confab: 链接、网页链接或 ID。如果 Confab 已在运行，就在那里打开。</translation>
    </message>
    <message>
        <source>confab --help tells what it understands.</source>
        <translation>confab --help 列出它能理解的选项。</translation>
    </message>
    <message>
        <source>Only one chat can be opened at a time.</source>
        <translation>一次只能打开一个聊天。</translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation>--%1 需要一个文件夹。</translation>
    </message>
    <message>
        <source>--log-file needs the name of a file.</source>
        <translation>--log-file 需要文件名。</translation>
    </message>
    <message>
        <source>--words-per-second needs a number from 0 to 10000.</source>
        <translation>--words-per-second 需要 0 到 10000 之间的数。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>输出本帮助。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>输出版本。</translation>
    </message>
</context>
<context>
    <name>Confab::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>These settings were written by a newer version of Confab. What you change here holds until you quit; the file stays as it is.</source>
        <translation>这些设置由更新版本的 Confab 写入。你在这里所做的更改在退出前有效；文件保持原样。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C):</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Si&amp;ze of messages:</source>
        <translation>消息文字大小(&amp;Z):</translation>
    </message>
    <message>
        <source>Size of messages</source>
        <translation>消息文字大小</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L):</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>&amp;Tell me when a reply is complete and I am elsewhere</source>
        <translation>我在别处时，回复完成后通知我(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;how what it says</source>
        <translation>显示回复的内容(&amp;H)</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>&amp;Send with:</source>
        <translation>发送键(&amp;S):</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>发送键</translation>
    </message>
    <message>
        <source>Characters on this computer</source>
        <translation>本机的角色</translation>
    </message>
    <message>
        <source>They s&amp;peak:</source>
        <translation>说话速度(&amp;P):</translation>
    </message>
    <message>
        <source>How fast the characters on this computer speak</source>
        <translation>本机角色的说话速度</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>文件夹:</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Cha&amp;nge…</source>
        <translation>更改(&amp;N)…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>Enter (Shift+Enter begins a new line)</source>
        <translation>Enter（按 Shift+Enter 换行）</translation>
    </message>
    <message>
        <source>Ctrl+Enter (Enter begins a new line)</source>
        <translation>Ctrl+Enter（按 Enter 换行）</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>慢速</translation>
    </message>
    <message>
        <source>At a usual pace</source>
        <translation>正常速度</translation>
    </message>
    <message>
        <source>Quickly</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>一次全部显示</translation>
    </message>
    <message>
        <source>%1 words a second</source>
        <translation>每秒 %1 个词</translation>
    </message>
    <message>
        <source>Confab was started with this folder (--data), for this run alone.</source>
        <translation>Confab 启动时指定了此文件夹 (--data)，仅在本次运行中有效。</translation>
    </message>
    <message>
        <source>There is no program here that opens folders.</source>
        <translation>这里没有可以打开文件夹的程序。</translation>
    </message>
    <message>
        <source>Another folder for Confab&apos;s data</source>
        <translation>Confab 数据的新文件夹</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder. The old one stays.</source>
        <translation>无法在该文件夹中写入内容。将继续使用原来的文件夹。</translation>
    </message>
    <message>
        <source>From the next start on, Confab uses %1. What is in the folder of now stays there.</source>
        <translation>从下次启动起，Confab 将使用 %1。当前文件夹中的内容会留在原处。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>代理(&amp;X):</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>Confab::Program</name>
    <message>
        <source>The log file cannot be written: %1</source>
        <translation>无法写入日志文件：%1</translation>
    </message>
</context>
<context>
    <name>Confab::ProxyDesk</name>
    <message>
        <source>Set the password…</source>
        <translation>填写密码…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Confab::ProxyDialog</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Confab reaches other computers through it, and what is on this computer directly. Leave user name and password empty where it does not ask for them.</source>
        <translation>Confab 通过代理访问其他计算机，对本机则直接访问。如果代理不要求用户名和密码，就将其留空。</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>类型(&amp;K):</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>代理类型</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>主机(&amp;H):</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>代理的主机</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>端口(&amp;O):</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>代理的端口</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U):</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>密码(&amp;W):</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
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
        <translation>这不是计算机的名称。例如：proxy.example.org</translation>
    </message>
    <message>
        <source>Giving the password to this computer&apos;s keychain…</source>
        <translation>正在将密码交给本机的密钥环…</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>仅在本次会话中使用</translation>
    </message>
</context>
<context>
    <name>Confab::ProxySection</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手动设置</translation>
    </message>
    <message>
        <source>An HTTP proxy at %1.</source>
        <translation>HTTP 代理，位于 %1。</translation>
    </message>
    <message>
        <source>A SOCKS5 proxy at %1.</source>
        <translation>SOCKS5 代理，位于 %1。</translation>
    </message>
</context>
<context>
    <name>Confab::ReplyNotices</name>
    <message>
        <source>A reply is complete</source>
        <translation>回复已完成</translation>
    </message>
    <message>
        <source>%1 has replied</source>
        <translation>%1 已回复</translation>
    </message>
</context>
<context>
    <name>Confab::RetryLater</name>
    <message>
        <source>%1 The next try is in %2.</source>
        <translation>%1将在 %2后重试。</translation>
    </message>
</context>
<context>
    <name>Confab::RowWords</name>
    <message>
        <source>The service withheld the rest of this message.</source>
        <translation>服务拦截了此消息的其余部分。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Checking whether it arrived…</source>
        <translation>正在检查是否已送达…</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>未发送。</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>中途停止。</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>没有收到回复。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新请求</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Send this message again</source>
        <translation>重新发送此消息</translation>
    </message>
    <message>
        <source>Forget this message</source>
        <translation>丢弃此消息</translation>
    </message>
    <message>
        <source>Ask for the answer again</source>
        <translation>重新请求回复</translation>
    </message>
    <message>
        <source>Show the rest of this long message</source>
        <translation>显示这条长消息的其余部分</translation>
    </message>
    <message>
        <source>Previous response</source>
        <translation>上一条备选回复</translation>
    </message>
    <message>
        <source>Next response</source>
        <translation>下一条备选回复</translation>
    </message>
    <message>
        <source>Another response</source>
        <translation>另一条备选回复</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>复制此代码</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>Which of several responses is shown, such as 2/5</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What became of the message, and why: two whole sentences. Japanese and Chinese leave the blank out.</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>Confab::SendVerbs</name>
    <message>
        <source>Open a chat first.</source>
        <translation>先打开一个聊天。</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>重新登录以继续。</translation>
    </message>
    <message>
        <source>Wait for the reply, or stop it.</source>
        <translation>等待回复完成，或停止回复。</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>先写一条消息。</translation>
    </message>
    <message>
        <source>The newest message is not one of the character&apos;s.</source>
        <translation>最新消息不是角色的消息。</translation>
    </message>
    <message numerus="yes">
        <source>A message holds at most %Ln responses.</source>
        <translation>
            <numerusform>一条消息最多有 %Ln 条备选回复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every message has been sent.</source>
        <translation>所有消息都已发送。</translation>
    </message>
    <message>
        <source>No reply is being written.</source>
        <translation>没有正在写的回复。</translation>
    </message>
    <message>
        <source>The newest message has its reply, or is getting it.</source>
        <translation>最新消息已有回复，或正在得到回复。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Confab::Sentences</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other. Japanese and Chinese leave the blank out.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Two of the things that a row of a list tells, read aloud</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Confab::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Confab::SideSections</name>
    <message>
        <source>All chats with one character</source>
        <translation>与一个角色的所有聊天</translation>
    </message>
    <message>
        <source>Reading all chats with this character…</source>
        <translation>正在读取与此角色的所有聊天…</translation>
    </message>
    <message>
        <source>No chat has these words in its title.</source>
        <translation>没有标题包含这些词的聊天。</translation>
    </message>
    <message>
        <source>There are no chats with this character yet.</source>
        <translation>还没有与此角色的聊天。</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>开始聊天</translation>
    </message>
    <message>
        <source>Reading the old histories…</source>
        <translation>正在读取旧聊天记录…</translation>
    </message>
    <message>
        <source>There are no old histories with %1.</source>
        <translation>没有与 %1 的旧聊天记录。</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Reading your chats…</source>
        <translation>正在读取你的聊天…</translation>
    </message>
    <message>
        <source>Those you talk with are listed here.</source>
        <translation>与你聊天的角色会列在这里。</translation>
    </message>
    <message>
        <source>Characters with old histories</source>
        <translation>有旧聊天记录的角色</translation>
    </message>
    <message>
        <source>Histories from the first years of Character.AI, to be read. Choose whose you want to see.</source>
        <translation>Character.AI 最初几年的聊天记录，可供阅读。选择你想查看哪个角色的记录。</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>已归档的聊天</translation>
    </message>
    <message>
        <source>No archived chat has been seen so far.</source>
        <translation>目前还没有见到已归档的聊天。</translation>
    </message>
    <message>
        <source>These are the archived chats seen so far: the service has no list of them. A character&apos;s page shows all with that character.</source>
        <translation>这些是目前见到的已归档聊天：服务没有提供它们的列表。角色页面会显示与该角色的全部聊天。</translation>
    </message>
    <message>
        <source>Old histories</source>
        <translation>旧聊天记录</translation>
    </message>
    <message>
        <source>No character has these words in its name.</source>
        <translation>没有名字包含这些词的角色。</translation>
    </message>
</context>
<context>
    <name>Confab::Sidebar</name>
    <message>
        <source>Search chats</source>
        <translation>搜索聊天</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新建聊天</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading your chats…</source>
        <translation>正在读取你的聊天…</translation>
    </message>
    <message>
        <source>No chat has these words in its title.</source>
        <translation>没有标题包含这些词的聊天。</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>还没有聊天。</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>开始聊天</translation>
    </message>
    <message>
        <source>Sections of the list</source>
        <translation>列表的各部分</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>The sections of the sidebar; there is little room</extracomment>
        <translation>最近</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>旧记录</translation>
    </message>
    <message>
        <source>Legacy histories</source>
        <translation>旧聊天记录</translation>
    </message>
    <message>
        <source>List of chats</source>
        <translation>聊天列表</translation>
    </message>
    <message>
        <source>Your chats are listed here.</source>
        <translation>你的聊天会列在这里。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
</context>
<context>
    <name>Confab::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Confab talks with Character.AI as you, with your own token. This is how you find it in a browser:</source>
        <translation>Confab 用你自己的令牌，以你的身份与 Character.AI 通信。在浏览器中按以下步骤找到令牌：</translation>
    </message>
    <message>
        <source>How to find the token</source>
        <translation>如何找到令牌</translation>
    </message>
    <message>
        <source>1. Open character.ai in your browser and sign in there.</source>
        <translation>1. 在浏览器中打开 character.ai 并登录。</translation>
    </message>
    <message>
        <source>2. Press F12. The developer tools open; choose “Network” in them.</source>
        <translation>2. 按 F12 打开开发者工具，在其中选择“网络”(Network)。</translation>
    </message>
    <message>
        <source>3. Reload the page with F5. Many lines appear; choose one that goes to neo.character.ai or plus.character.ai.</source>
        <translation>3. 按 F5 重新加载页面。会出现许多行；选择一个发往 neo.character.ai 或 plus.character.ai 的。</translation>
    </message>
    <message>
        <source>4. Look for “Authorization” under “Request headers”. It says “Token” and a long word.</source>
        <translation>4. 在“请求标头”(Request headers) 下找到“Authorization”。其内容是“Token”和一长串字符。</translation>
    </message>
    <message>
        <source>5. Copy that line and paste it below. The word “Token” may stay.</source>
        <translation>5. 复制这一行并粘贴到下面。“Token”一词可以保留。</translation>
    </message>
    <message>
        <source>Whoever has this token has your whole account: show it to nobody. Confab is unofficial; Character.AI neither made nor approved it, and its terms may not allow programs like this one.</source>
        <translation>谁拥有此令牌，谁就拥有你的整个账号：不要给任何人看。Confab 是非官方程序；它既不是 Character.AI 制作的，也未经其认可，其条款可能不允许使用这样的程序。</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>粘贴到这里</translation>
    </message>
    <message>
        <source>Show what I &amp;paste</source>
        <translation>显示粘贴的内容(&amp;P)</translation>
    </message>
    <message>
        <source>Any server that speaks like Character.AI will do: your own, or that of somebody you trust. Whoever runs it can read what you write there.</source>
        <translation>任何与 Character.AI 通信方式相同的服务器都可以使用：你自己的，或你信任的人的。服务器的运营者可以读到你在那里写的内容。</translation>
    </message>
    <message>
        <source>&amp;Address of the server</source>
        <translation>服务器地址(&amp;A)</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>https://chat.example.org</source>
        <translation>https://chat.example.org</translation>
    </message>
    <message>
        <source>Token for the server</source>
        <translation>服务器的令牌</translation>
    </message>
    <message>
        <source>Never give a token of Character.AI to another server: it opens your whole account there.</source>
        <translation>切勿将 Character.AI 的令牌交给其他服务器：这会让对方完全掌握你的账号。</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>The token is valid. Confab writes it to no file. You can use it for this session only: it is forgotten when Confab ends, and you will be asked for it the next time.</source>
        <translation>令牌有效。Confab 不会将它写入任何文件。你可以仅在本次会话中使用它：Confab 退出后就会忘记它，下次会再向你询问。</translation>
    </message>
    <message>
        <source>&amp;Other server…</source>
        <translation>其他服务器(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>开始聊天</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>仅在本次会话中使用</translation>
    </message>
    <message numerus="yes">
        <source>Tokens usually have 40 characters; this one has %Ln. You can try it all the same.</source>
        <translation>
            <numerusform>令牌通常有 40 个字符；这个有 %Ln 个。你仍然可以试试。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the address of a server. An example: https://chat.example.org</source>
        <translation>这不是服务器的地址。示例：https://chat.example.org</translation>
    </message>
    <message>
        <source>A server on another machine must be https: with http your token would travel in plain sight.</source>
        <translation>其他计算机上的服务器必须使用 https：如果使用 http，你的令牌会以明文传输。</translation>
    </message>
    <message>
        <source>Asking %1 whose token this is…</source>
        <translation>正在向 %1 询问这是谁的令牌…</translation>
    </message>
    <message>
        <source>Giving the token to this computer&apos;s keychain…</source>
        <translation>正在将令牌交给本机的密钥环…</translation>
    </message>
    <message>
        <source>The list of your accounts cannot be written, so you are not signed in.</source>
        <translation>无法写入你的账号列表，因此你没有登录。</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>欢迎，%1</translation>
    </message>
    <message>
        <source>Your token is kept until Confab ends. The next time you will be asked for it again.</source>
        <translation>你的令牌会保留到 Confab 退出。下次会再向你询问。</translation>
    </message>
    <message>
        <source>Your token is in this computer&apos;s keychain, and nowhere else.</source>
        <translation>你的令牌保存在本机的密钥环中，不在其他任何地方。</translation>
    </message>
    <message>
        <source>This is another account than the one that asked for a new token.</source>
        <translation>这不是要求新令牌的那个账号，而是另一个账号。</translation>
    </message>
    <message>
        <source>The token is not valid. Copy it once more, all of it, and paste it here.</source>
        <translation>令牌无效。再次完整复制，然后粘贴到这里。</translation>
    </message>
</context>
<context>
    <name>Confab::SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>The token is wiped from this computer’s keychain. Your chats stay with the service; you can sign in again at any time.</source>
        <translation>令牌会从本机的密钥环中清除。你的聊天会留在服务上；你可以随时重新登录。</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>退出登录 %1？</translation>
    </message>
    <message>
        <source>&amp;Delete my drafts and all else kept of this account here too</source>
        <translation>同时删除此账号保存在这里的草稿和其他所有内容(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Confab::StartPage</name>
    <message>
        <source>Under way</source>
        <translation>正在进行</translation>
    </message>
</context>
<context>
    <name>Confab::StatusLine</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>停止正在进行的操作</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Not connected; next try in %1</source>
        <translation>未连接；将在 %1后重试</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
</context>
<context>
    <name>Confab::StoreNotices</name>
    <message>
        <source>The settings were written by a newer version of Confab. They are used as far as this one knows them, and left as they are.</source>
        <translation>这些设置由更新版本的 Confab 写入。本版本会使用它能识别的部分，并保持设置原样不变。</translation>
    </message>
    <message>
        <source>The file with what you had written and not sent was damaged. It is kept as %1.</source>
        <translation>存放已写好但未发送内容的文件已损坏。它已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>Confab::SubPage</name>
    <message>
        <source>Back to the characters</source>
        <translation>返回角色列表</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>New chat with this character</source>
        <translation>与此角色新建聊天</translation>
    </message>
</context>
<context>
    <name>Confab::Switcher</name>
    <message>
        <source>Untitled chat</source>
        <translation>未命名聊天</translation>
    </message>
    <message>
        <source>Archived chat with %1</source>
        <translation>与 %1 的已归档聊天</translation>
    </message>
    <message>
        <source>Chat with %1</source>
        <translation>与 %1 的聊天</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>角色</translation>
    </message>
</context>
<context>
    <name>Confab::SwitcherDialog</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>A few letters of a chat, a character or a command</source>
        <translation>输入聊天、角色或命令的几个字</translation>
    </message>
    <message>
        <source>Chat, character or command</source>
        <translation>聊天、角色或命令</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Nothing fits these letters. A link or an id would do as well.</source>
        <translation>没有与这些字匹配的内容。也可以使用链接或 ID。</translation>
    </message>
</context>
<context>
    <name>Confab::SwitcherList</name>
    <message>
        <source>Open what this link leads to</source>
        <translation>打开此链接指向的内容</translation>
    </message>
</context>
<context>
    <name>Confab::TimeText</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>A day of this year, as QDate::toString() formats it</extracomment>
        <translation>M月d日dddd</translation>
    </message>
</context>
<context>
    <name>Confab::TimeWording</name>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>one second</source>
        <translation>1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::ToEndButton</name>
    <message>
        <source>New below</source>
        <translation>下方有新消息</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>转到最新消息</translation>
    </message>
    <message>
        <source>Go to the newest message (End)</source>
        <translation>转到最新消息 (End)</translation>
    </message>
</context>
<context>
    <name>Confab::TurnVerbs</name>
    <message>
        <source>There is no message here.</source>
        <translation>这里没有消息。</translation>
    </message>
    <message>
        <source>The service does not have this message yet.</source>
        <translation>服务上还没有此消息。</translation>
    </message>
    <message>
        <source>Wait for the reply, or stop it.</source>
        <translation>等待回复完成，或停止回复。</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消置顶(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>置顶(&amp;P)</translation>
    </message>
    <message>
        <source>Nothing comes after this message.</source>
        <translation>此消息之后没有内容。</translation>
    </message>
    <message>
        <source>This is the first response.</source>
        <translation>这是第一条备选回复。</translation>
    </message>
    <message>
        <source>This is the newest response.</source>
        <translation>这是最新的备选回复。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A response in a menu: its number, its first words</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>There are no responses</source>
        <translation>没有备选回复</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>删除此消息？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln messages?</source>
        <translation>
            <numerusform>删除 %Ln 条消息？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be gone for good.</source>
        <translation>%1将被永久删除。</translation>
    </message>
    <message>
        <source>They will be gone for good. The first of them: %1</source>
        <translation>这些消息将被永久删除。其中第一条：%1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln messages</source>
        <translation>
            <numerusform>删除 %Ln 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the rest</source>
        <translation>删除其余消息</translation>
    </message>
    <message>
        <source>Deleting messages…</source>
        <translation>正在删除消息…</translation>
    </message>
    <message>
        <source>Counting the messages that follow…</source>
        <translation>正在统计后面的消息…</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>Delete the one message that comes after this?</source>
        <translation>删除此后的 1 条消息？</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %Ln messages that come after this?</source>
        <translation>
            <numerusform>删除此后的 %Ln 条消息？</numerusform>
        </translation>
    </message>
    <message>
        <source>The first to go: %1</source>
        <translation>最先删除的消息：%1</translation>
    </message>
    <message>
        <source>Delete one message</source>
        <translation>删除 1 条消息</translation>
    </message>
</context>
<context>
    <name>Confab::TurnView</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>CredentialWording</name>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can read the token of %1.</source>
        <translation>本机的密钥环正在等你：将其解锁，以便 Confab 读取 %1 的令牌。</translation>
    </message>
    <message>
        <source>The token of %1 is not in this computer&apos;s keychain.</source>
        <translation>%1 的令牌不在本机的密钥环中。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the token of %1 cannot be read.</source>
        <translation>本机的密钥环已锁定，因此无法读取 %1 的令牌。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not give Confab the token of %1.</source>
        <translation>本机的密钥环没有把 %1 的令牌交给 Confab。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached, so the token of %1 cannot be read.</source>
        <translation>无法访问本机的密钥环，因此无法读取 %1 的令牌。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can keep the token.</source>
        <translation>本机的密钥环正在等你：将其解锁，以便 Confab 保存令牌。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not take the token.</source>
        <translation>本机的密钥环没有接受令牌。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the token cannot be kept.</source>
        <translation>本机的密钥环已锁定，因此无法保存令牌。</translation>
    </message>
    <message>
        <source>This computer has no keychain that Confab can reach, so the token cannot be kept.</source>
        <translation>本机没有 Confab 可以访问的密钥环，因此无法保存令牌。</translation>
    </message>
    <message>
        <source>Sign in again with the token.</source>
        <translation>用令牌重新登录。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or sign in again with the token.</source>
        <translation>解锁密钥环后再试一次，或用令牌重新登录。</translation>
    </message>
    <message>
        <source>Try again and allow it, or sign in again with the token.</source>
        <translation>再试一次并允许访问，或用令牌重新登录。</translation>
    </message>
    <message>
        <source>Start the desktop&apos;s keychain and try again, or sign in again with the token.</source>
        <translation>启动桌面的密钥环后再试一次，或用令牌重新登录。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can read the password of your proxy.</source>
        <translation>本机的密钥环正在等你：将其解锁，以便 Confab 读取代理的密码。</translation>
    </message>
    <message>
        <source>The password of your proxy is not in this computer&apos;s keychain.</source>
        <translation>代理的密码不在本机的密钥环中。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the password of your proxy cannot be read.</source>
        <translation>本机的密钥环已锁定，因此无法读取代理的密码。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not give Confab the password of your proxy.</source>
        <translation>本机的密钥环没有把代理的密码交给 Confab。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached, so the password of your proxy cannot be read.</source>
        <translation>无法访问本机的密钥环，因此无法读取代理的密码。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can keep the password.</source>
        <translation>本机的密钥环正在等你：将其解锁，以便 Confab 保存密码。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not take the password.</source>
        <translation>本机的密钥环没有接受密码。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the password cannot be kept.</source>
        <translation>本机的密钥环已锁定，因此无法保存密码。</translation>
    </message>
    <message>
        <source>This computer has no keychain that Confab can reach, so the password cannot be kept.</source>
        <translation>本机没有 Confab 可以访问的密钥环，因此无法保存密码。</translation>
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
