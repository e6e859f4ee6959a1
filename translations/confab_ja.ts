<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>Confab::AboutDialog</name>
    <message>
        <source>About Confab</source>
        <translation>Confab について</translation>
    </message>
    <message>
        <source>Confab: talk with AI characters, on your own desktop</source>
        <translation>Confab: 自分のデスクトップで AI キャラクターとおしゃべり</translation>
    </message>
    <message>
        <source>An unofficial program: it has no connection with Character.AI. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>非公式のプログラムで、Character.AI とは関係ありません。GNU General Public License バージョン 3 以降に基づく自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>情報(&amp;A)</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
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
        <translation>アカウントの一覧が壊れていました。%1 として保存してあります。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The list of your accounts was written by a newer Confab. It is left alone, so your accounts are not shown here.</source>
        <translation>アカウントの一覧は新しいバージョンの Confab が書き込んだものです。手を付けないため、アカウントはここに表示されません。</translation>
    </message>
    <message>
        <source>The list of your accounts cannot be read: %1</source>
        <translation>アカウントの一覧を読み込めません: %1</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>アカウント: %1</translation>
    </message>
    <message>
        <source>Choose an account, sign in or out</source>
        <translation>アカウントの選択、サインイン、サインアウト</translation>
    </message>
    <message>
        <source>Nobody is signed in here.</source>
        <translation>ここでは誰もサインインしていません。</translation>
    </message>
    <message>
        <source>%1 — %2, for this session only</source>
        <translation>%1 — %2 (このセッションのみ)</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Asking the keychain for your token…</source>
        <translation>キーチェーンにトークンを問い合わせ中…</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>あなたの操作を待っています</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待つのをやめる</translation>
    </message>
    <message>
        <source>Sign in with the token…</source>
        <translation>トークンでサインイン…</translation>
    </message>
    <message>
        <source>Your token is not valid any more</source>
        <translation>トークンが無効になりました</translation>
    </message>
    <message>
        <source>The service does not accept your token any more. Nothing is sent until you sign in again; what you have written stays here.</source>
        <translation>サービスがトークンを受け付けなくなりました。もう一度サインインするまで何も送信されません。書いたものはここに残ります。</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>もう一度サインイン…</translation>
    </message>
    <message>
        <source>Your token is not at hand</source>
        <translation>トークンが手元にありません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so your token cannot be wiped. Unlock it and sign out again.</source>
        <translation>このコンピューターのキーチェーンがロックされているため、トークンを消去できません。ロックを解除して、もう一度サインアウトしてください。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not let your token be wiped. Allow it and sign out again.</source>
        <translation>このコンピューターのキーチェーンが、トークンの消去を許可しませんでした。許可して、もう一度サインアウトしてください。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached, so your token cannot be wiped. Start it and sign out again.</source>
        <translation>このコンピューターのキーチェーンに接続できないため、トークンを消去できません。キーチェーンを起動して、もう一度サインアウトしてください。</translation>
    </message>
    <message>
        <source>Not signed out</source>
        <translation>サインアウトしていません</translation>
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
        <translation>新規チャット(&amp;N)…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>更新(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>アーカイブ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy chat</source>
        <translation>チャットをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Load whole conversation</source>
        <translation>会話全体を読み込む(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>&amp;Stop the reply</source>
        <translation>返信を停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Another response</source>
        <translation>別の候補(&amp;A)</translation>
    </message>
    <message>
        <source>Pre&amp;vious response</source>
        <translation>前の候補(&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt response</source>
        <translation>次の候補(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Re&amp;wind to here…</source>
        <translation>ここまで巻き戻す(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Copy chat up to here</source>
        <translation>ここまでのチャットをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Retr&amp;y</source>
        <translation>再試行(&amp;Y)</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>破棄(&amp;I)</translation>
    </message>
    <message>
        <source>As&amp;k for a reply</source>
        <translation>返信を求める(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation>テキストをコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdown としてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Quote in reply</source>
        <translation>返信に引用(&amp;Q)</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>すべて選択(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;List of chats</source>
        <translation>チャットの一覧(&amp;L)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Go to the &amp;chats</source>
        <translation>チャットへ移動(&amp;C)</translation>
    </message>
    <message>
        <source>Go to the &amp;messages</source>
        <translation>メッセージへ移動(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>メッセージを書く(&amp;W)</translation>
    </message>
    <message>
        <source>Go to the &amp;newest message</source>
        <translation>最新のメッセージへ移動(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;About Confab</source>
        <translation>Confab について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open chat by link or id…</source>
        <translation>リンクか ID でチャットを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>リンクをコピー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>選択(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find in conversation</source>
        <translation>会話内を検索(&amp;F)</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>次を検索(&amp;X)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to the de&amp;tails</source>
        <translation>詳細へ移動(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>アカウントを切り替え(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;ign in…</source>
        <translation>サインイン(&amp;I)…</translation>
    </message>
    <message>
        <source>Sign ou&amp;t…</source>
        <translation>サインアウト(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>Confab::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
</context>
<context>
    <name>Confab::CandidateListModel</name>
    <message>
        <source>Shown</source>
        <extracomment>At the end of a row: this response is the one that stands in the conversation</extracomment>
        <translation>表示中</translation>
    </message>
</context>
<context>
    <name>Confab::ChatFilterModel</name>
    <message>
        <source>Untitled chat</source>
        <translation>無題のチャット</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>あなた: %1</translation>
    </message>
</context>
<context>
    <name>Confab::ChatHeader</name>
    <message>
        <source>List of chats</source>
        <translation>チャットの一覧</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>チャットのタイトル</translation>
    </message>
    <message>
        <source>New title of the chat</source>
        <translation>チャットの新しいタイトル</translation>
    </message>
    <message>
        <source>State of the chat</source>
        <translation>チャットの状態</translation>
    </message>
    <message>
        <source>What can be done with this chat</source>
        <translation>このチャットでできること</translation>
    </message>
    <message>
        <source>Menu of the chat</source>
        <translation>チャットのメニュー</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>無題のチャット</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>相手: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>Confab::ChatPanel</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>メッセージを書く</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1にメッセージを書く</translation>
    </message>
    <message>
        <source>What could not be sent the last time is in the message field again.</source>
        <translation>前回送信できなかった内容を、メッセージ欄に戻しました。</translation>
    </message>
    <message>
        <source>Reading the messages…</source>
        <translation>メッセージを読み込み中…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing has been said here yet. Write the first message.</source>
        <translation>ここにはまだ何も書かれていません。最初のメッセージを書いてください。</translation>
    </message>
    <message>
        <source>Reading older messages…</source>
        <translation>以前のメッセージを読み込み中…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation>%1が入力中…</translation>
    </message>
    <message>
        <source>A reply is being written…</source>
        <translation>返信を書いています…</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>Open a chat first.</source>
        <translation>先にチャットを開いてください。</translation>
    </message>
    <message>
        <source>The messages are not here yet.</source>
        <translation>メッセージはまだここにありません。</translation>
    </message>
    <message>
        <source>This message is not in the conversation any more.</source>
        <translation>このメッセージはもう会話にありません。</translation>
    </message>
</context>
<context>
    <name>Confab::ChatVerbs</name>
    <message>
        <source>Confab is not ready yet.</source>
        <translation>Confab はまだ準備ができていません。</translation>
    </message>
    <message>
        <source>Open a chat first.</source>
        <translation>先にチャットを開いてください。</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>アーカイブから戻す(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>アーカイブ(&amp;A)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1をアーカイブしました。</translation>
    </message>
    <message>
        <source>%1 is out of the archive.</source>
        <translation>%1をアーカイブから戻しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>This chat has no messages to copy.</source>
        <translation>このチャットにはコピーするメッセージがありません。</translation>
    </message>
    <message>
        <source>Loading the whole conversation…</source>
        <translation>会話全体を読み込み中…</translation>
    </message>
    <message>
        <source>The whole conversation is here: %1.</source>
        <translation>会話全体を読み込みました: %1。</translation>
    </message>
    <message>
        <source>The link to this chat is in the clipboard.</source>
        <translation>このチャットへのリンクをクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::AccountToken</name>
    <message>
        <source>There is no account of this name. &quot;confab-cli accounts list&quot; tells those there are.</source>
        <translation>この名前のアカウントはありません。「confab-cli accounts list」で一覧を見られます。</translation>
    </message>
    <message>
        <source>More than one account has this name. Say which: %1.</source>
        <translation>この名前のアカウントが複数あります。どれかを指定してください: %1。</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::AccountsCommand</name>
    <message>
        <source>The list of accounts was damaged. It is kept as %1; a new list is begun.</source>
        <translation>アカウントの一覧が壊れていました。%1 として残し、新しい一覧を始めます。</translation>
    </message>
    <message>
        <source>Token (not shown):</source>
        <translation>トークン (表示されません):</translation>
    </message>
    <message>
        <source>The token has an unusual length; it is tried all the same.</source>
        <translation>トークンの長さが普通と違いますが、そのまま試します。</translation>
    </message>
    <message>
        <source>Nothing was kept. For one run, use --token-file or CONFAB_TOKEN.</source>
        <translation>何も保管されませんでした。一度だけ使うには --token-file か CONFAB_TOKEN を使ってください。</translation>
    </message>
    <message>
        <source>There is no keychain here, so nothing was wiped from one.</source>
        <translation>ここにはキーチェーンがないため、何も消していません。</translation>
    </message>
    <message>
        <source>The keychain did not let the token be wiped. The account stays.</source>
        <translation>キーチェーンがトークンを消させませんでした。アカウントは残ります。</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer Confab, and is left alone.</source>
        <translation>アカウントの一覧は新しい Confab が書いたものなので、そのままにします。</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read or written: %1.</source>
        <translation>アカウントの一覧を読み書きできません: %1。</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::CommandLine</name>
    <message>
        <source>A token is never given as an argument, where other programs can read it. Use --token-file, or the environment variable CONFAB_TOKEN.</source>
        <translation>トークンは、ほかのプログラムに読まれる引数では決して渡しません。--token-file か環境変数 CONFAB_TOKEN を使ってください。</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>%1 というメソッドはありません。</translation>
    </message>
    <message>
        <source>The first argument is not the name of a method.</source>
        <translation>最初の引数がメソッドの名前ではありません。</translation>
    </message>
    <message>
        <source>%1 has no option --%2. If it is meant as text, put -- before it.</source>
        <translation>%1 にオプション --%2 はありません。文章のつもりなら、前に -- を置いてください。</translation>
    </message>
    <message>
        <source>There is no option --%1 before the method.</source>
        <translation>メソッドの前に置くオプション --%1 はありません。</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 は値を取りません。</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 には値が必要です: %2。</translation>
    </message>
    <message>
        <source>--completions knows bash, zsh and fish.</source>
        <translation>--completions に使えるのは bash、zsh、fish です。</translation>
    </message>
    <message>
        <source>No method was named.</source>
        <translation>メソッドが指定されていません。</translation>
    </message>
    <message>
        <source>The token and the text can&apos;t both come from the standard input.</source>
        <translation>トークンと文章の両方を標準入力から読むことはできません。</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <comment>method, argument</comment>
        <translation>%1 には %2 が必要です。</translation>
    </message>
    <message>
        <source>%1 takes fewer arguments: %2, not %3.</source>
        <translation>%1 の引数が多すぎます: %2個のところ%3個あります。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 が空です。</translation>
    </message>
    <message>
        <source>%1 is one of %2.</source>
        <translation>%1 は次のどれかです: %2。</translation>
    </message>
    <message>
        <source>accounts %1 needs NAME.</source>
        <translation>accounts %1 には NAME が必要です。</translation>
    </message>
    <message>
        <source>accounts %1 takes no NAME.</source>
        <translation>accounts %1 は NAME を取りません。</translation>
    </message>
    <message>
        <source>--account means nothing to the method accounts.</source>
        <translation>--account はメソッド accounts では意味がありません。</translation>
    </message>
    <message>
        <source>--%1 is empty.</source>
        <translation>--%1 が空です。</translation>
    </message>
    <message>
        <source>--account brings its own server and token; it goes with neither --server nor --token-file.</source>
        <translation>--account には自分のサーバーとトークンがあるので、--server や --token-file とは一緒に使えません。</translation>
    </message>
    <message>
        <source>--server needs an address such as https://chat.example.org or http://127.0.0.1:8080.</source>
        <translation>--server には https://chat.example.org や http://127.0.0.1:8080 のようなアドレスが必要です。</translation>
    </message>
    <message>
        <source>--server on another machine must be https: the token would travel in plain sight.</source>
        <translation>別のマシンの --server は https でなければなりません。そうでないとトークンが丸見えになります。</translation>
    </message>
    <message>
        <source>--timeout needs a number of seconds above 0.</source>
        <translation>--timeout には 0 より大きい秒数が必要です。</translation>
    </message>
    <message>
        <source>--amount needs a whole number above 0.</source>
        <translation>--amount には 0 より大きい整数が必要です。</translation>
    </message>
    <message>
        <source>--token-file needs the name of a file, or - for the standard input.</source>
        <translation>--token-file にはファイルの名前か、標準入力を表す - が必要です。</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::ErrorPrinter</name>
    <message>
        <source>What was printed is only a part.</source>
        <translation>表示されたのは一部だけです。</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::HelpText</name>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>the service refused, or gave an answer that is not understood; also a refusal by something in front of it, or a part that was not done</source>
        <translation>サービスが拒否したか、理解できない答えを返した。手前にある何かによる拒否や、一部が行われなかった場合も</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>コマンドラインの誤り</translation>
    </message>
    <message>
        <source>no token, or one that the service does not accept</source>
        <translation>トークンがないか、サービスが受け付けない</translation>
    </message>
    <message>
        <source>no connection, no safe connection, or no answer in time</source>
        <translation>接続がない、安全な接続がない、または時間内に答えがない</translation>
    </message>
    <message>
        <source>too much, too fast: the service asks to slow down</source>
        <translation>多すぎ、速すぎ: サービスからペースを落とすよう求められている</translation>
    </message>
    <message>
        <source>stopped by Ctrl+C (143 by SIGTERM, 141 when nobody reads the output)</source>
        <translation>Ctrl+C で停止 (SIGTERM なら 143、出力を読む相手がいなければ 141)</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>Makes one call of the chat service and prints what comes of it: JSON Lines, one line an item, in the field names of the wire.</source>
        <translation>チャットサービスを1回呼び出し、結果を表示します。JSON Lines 形式で、1行に1項目、項目名は通信のとおりです。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>TEXT may be -, which reads it from the standard input; one line end at its end is left out. An argument that begins with two dashes is an option; a lone -- before it makes it an ordinary argument.</source>
        <translation>TEXT に - を指定すると標準入力から読み、末尾の改行1つは除きます。2つのハイフンで始まる引数はオプションです。前に -- だけを置くと普通の引数になります。</translation>
    </message>
    <message>
        <source>The token comes from --account, else from --token-file, else from the environment variable CONFAB_TOKEN, else from the account that &quot;accounts use&quot; named; never from an argument, which other programs could read. Tokens of accounts are kept in the keychain of this computer, which the window shares. A --server on another machine must be https.</source>
        <translation>トークンは --account、なければ --token-file、なければ環境変数 CONFAB_TOKEN、なければ「accounts use」で指定したアカウントから取ります。ほかのプログラムに読まれる引数からは決して取りません。アカウントのトークンは、ウィンドウと共通の、このコンピューターのキーチェーンに保管されます。別のマシンの --server は https でなければなりません。</translation>
    </message>
    <message>
        <source>Ctrl+C stops a running answer at the service, prints what has come and ends; a second one ends at once. Errors go to the standard error: a sentence, or with --json-errors an object with kind, operation, comment, code, sub_code, retry_after_seconds, subjects and message. JSON is in English in every language.</source>
        <translation>Ctrl+C は、進行中の返信をサービス側で止め、届いた分を表示して終了します。もう一度押すとすぐに終了します。エラーは標準エラー出力に1文で、--json-errors を付けると kind、operation、comment、code、sub_code、retry_after_seconds、subjects、message を持つオブジェクトで出ます。JSON はどの言語でも英語です。</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>終了コード</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what a method does, as a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Prints: %1</source>
        <translation>出力: %1</translation>
    </message>
    <message>
        <source>confab-cli --help tells the options that every method takes.</source>
        <translation>confab-cli --help で、すべてのメソッドに共通のオプションを見られます。</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::HumanPrinter</name>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>メッセージ %1</translation>
    </message>
    <message>
        <source>candidate %1</source>
        <translation>候補 %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>cut short by the service</source>
        <translation>サービスにより省略</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>本文なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they said</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>conversations: %1</source>
        <translation>会話: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>作成: %1</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>キャラクター %1</translation>
    </message>
    <message>
        <source>history %1</source>
        <translation>履歴 %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>chat %1</source>
        <translation>チャット %1</translation>
    </message>
    <message>
        <source>The copy is chat %1</source>
        <translation>コピーはチャット %1 です</translation>
    </message>
    <message>
        <source>said anew</source>
        <translation>言い直し</translation>
    </message>
    <message>
        <source>There is more: %1</source>
        <translation>続きがあります: %1</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了しました。</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::Method</name>
    <message>
        <source>One turn a line, newest first.</source>
        <translation>1行に1つのメッセージ、新しい順。</translation>
    </message>
    <message>
        <source>only pinned turns</source>
        <translation>ピン留めしたメッセージだけ</translation>
    </message>
    <message>
        <source>go on where the page ended that printed this token</source>
        <translation>このトークンを表示したページの続きから</translation>
    </message>
    <message>
        <source>print the answer while it grows: the whole turn, each time it changes</source>
        <translation>返信を書かれるにつれて表示 (変わるたびにメッセージ全体)</translation>
    </message>
    <message>
        <source>Whose token it is</source>
        <translation>誰のトークンか</translation>
    </message>
    <message>
        <source>The account, one line.</source>
        <translation>アカウント、1行。</translation>
    </message>
    <message>
        <source>Find characters</source>
        <translation>キャラクターを探す</translation>
    </message>
    <message>
        <source>One character a line.</source>
        <translation>1行に1人のキャラクター。</translation>
    </message>
    <message>
        <source>All about one character</source>
        <translation>1人のキャラクターのすべて</translation>
    </message>
    <message>
        <source>The character, one line.</source>
        <translation>キャラクター、1行。</translation>
    </message>
    <message>
        <source>at most this many (default 50)</source>
        <translation>最大の件数 (指定がなければ 50)</translation>
    </message>
    <message>
        <source>start with an empty chat</source>
        <translation>空のチャットで始める</translation>
    </message>
    <message>
        <source>Conversations of the service&apos;s first generation</source>
        <translation>サービスの第1世代の会話</translation>
    </message>
    <message>
        <source>One conversation a line, with the few messages the list shows.</source>
        <translation>1行に1つの会話と、一覧に出る少しのメッセージ。</translation>
    </message>
    <message>
        <source>All chats with a character</source>
        <translation>1人のキャラクターとのすべてのチャット</translation>
    </message>
    <message>
        <source>One chat a line, in the service&apos;s order.</source>
        <translation>1行に1つのチャット、サービスの順。</translation>
    </message>
    <message>
        <source>One chat</source>
        <translation>1つのチャット</translation>
    </message>
    <message>
        <source>The chat, one line.</source>
        <translation>チャット、1行。</translation>
    </message>
    <message>
        <source>The recent chats</source>
        <translation>最近のチャット</translation>
    </message>
    <message>
        <source>Rename a chat; an empty name clears it</source>
        <translation>チャットの名前を変える (空の名前なら消す)</translation>
    </message>
    <message>
        <source>Archive a chat</source>
        <translation>チャットをアーカイブする</translation>
    </message>
    <message>
        <source>Take a chat out of the archive</source>
        <translation>チャットをアーカイブから戻す</translation>
    </message>
    <message>
        <source>Copy a chat up to and including a turn</source>
        <translation>指定のメッセージまで、それも含めてチャットをコピーする</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>チャットを始める</translation>
    </message>
    <message>
        <source>{&quot;chat&quot;: …, &quot;greeting&quot;: …}; the greeting is a turn, or null.</source>
        <translation>{&quot;chat&quot;: …, &quot;greeting&quot;: …}。あいさつはメッセージか null。</translation>
    </message>
    <message>
        <source>One turn a line, newest first, then {&quot;next_token&quot;: …}, null at the end.</source>
        <translation>1行に1つのメッセージ、新しい順、その後に {&quot;next_token&quot;: …}、最後なら null。</translation>
    </message>
    <message>
        <source>One page of a chat</source>
        <translation>チャットの1ページ</translation>
    </message>
    <message>
        <source>The whole chat</source>
        <translation>チャット全体</translation>
    </message>
    <message>
        <source>One page of the pinned turns</source>
        <translation>ピン留めしたメッセージの1ページ</translation>
    </message>
    <message>
        <source>All pinned turns of a chat</source>
        <translation>チャットのピン留めしたすべてのメッセージ</translation>
    </message>
    <message>
        <source>The turns after a turn, without it</source>
        <translation>指定のメッセージより後のメッセージ (それ自身は除く)</translation>
    </message>
    <message>
        <source>Say something, and get the answer</source>
        <translation>何かを言って、返信を受け取る</translation>
    </message>
    <message>
        <source>Your turn as it was stored, then the answer. With --stream a line for every update of the answer.</source>
        <translation>保存されたあなたのメッセージ、次に返信。--stream を付けると、返信が変わるたびに1行。</translation>
    </message>
    <message>
        <source>Another response in a turn of the character</source>
        <translation>キャラクターのメッセージの別の候補</translation>
    </message>
    <message>
        <source>The turn, one line. With --stream a line for every update.</source>
        <translation>メッセージ、1行。--stream を付けると、変わるたびに1行。</translation>
    </message>
    <message>
        <source>Choose which response counts</source>
        <translation>どの候補を使うかを選ぶ</translation>
    </message>
    <message>
        <source>Change the text of a turn</source>
        <translation>メッセージの本文を変える</translation>
    </message>
    <message>
        <source>The turn, one line.</source>
        <translation>メッセージ、1行。</translation>
    </message>
    <message>
        <source>Delete turns, for good</source>
        <translation>メッセージを完全に削除する</translation>
    </message>
    <message>
        <source>Delete one turn, for good</source>
        <translation>1つのメッセージを完全に削除する</translation>
    </message>
    <message>
        <source>Pin a turn</source>
        <translation>メッセージをピン留めする</translation>
    </message>
    <message>
        <source>Unpin a turn</source>
        <translation>メッセージのピン留めを外す</translation>
    </message>
    <message>
        <source>The accounts of this computer: list, add, remove NAME, or use NAME from now on</source>
        <translation>このコンピューターのアカウント: list で一覧、add で追加、remove NAME で削除、use NAME で以後それを使う</translation>
    </message>
    <message>
        <source>One account a line. The token for add is read from the standard input, and is not shown.</source>
        <translation>1行に1つのアカウント。add のトークンは標準入力から読み、表示しません。</translation>
    </message>
    <message>
        <source>another server of the same wire: REST and /ws/ at this one address</source>
        <translation>同じ言葉を話す別のサーバー: REST と /ws/ がこの1つのアドレスにあるもの</translation>
    </message>
    <message>
        <source>read the token from the first line of FILE, or of the standard input for -</source>
        <translation>トークンを FILE の最初の行から、- なら標準入力の最初の行から読む</translation>
    </message>
    <message>
        <source>act as this account of &quot;accounts list&quot;, with its token from the keychain</source>
        <translation>「accounts list」のこのアカウントとして、キーチェーンのトークンで動く</translation>
    </message>
    <message>
        <source>wait at most S seconds for each answer, or for the next part of one (default 30)</source>
        <translation>それぞれの答え、またはその次の部分を待つ最大の秒数 S (指定がなければ 30)</translation>
    </message>
    <message>
        <source>print for eyes instead of JSON Lines</source>
        <translation>JSON Lines ではなく、人が読む形で表示する</translation>
    </message>
    <message>
        <source>print an error as one JSON object</source>
        <translation>エラーを1つの JSON オブジェクトで表示する</translation>
    </message>
    <message>
        <source>append what the program does to FILE, without secrets, for a report</source>
        <translation>報告のために、プログラムの動作を秘密を除いて FILE に書き足す</translation>
    </message>
    <message>
        <source>print completions for bash, zsh or fish, and do nothing else</source>
        <translation>bash、zsh、fish の補完を表示し、ほかには何もしない</translation>
    </message>
    <message>
        <source>print this, or with a METHOD all about it</source>
        <translation>これを表示する。METHOD を付けるとそのすべて</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>バージョンを表示する</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::Program</name>
    <message>
        <source>See %1.</source>
        <translation>%1 を見てください。</translation>
    </message>
    <message>
        <source>The log file can&apos;t be written: %1.</source>
        <translation>ログファイルに書き込めません: %1。</translation>
    </message>
    <message>
        <source>The text from the standard input is not UTF-8.</source>
        <translation>標準入力の文章が UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>文章が空です。</translation>
    </message>
    <message>
        <source>The output can&apos;t be written: %1.</source>
        <translation>出力できません: %1。</translation>
    </message>
    <message>
        <source>No account is in use. Choose one with &quot;confab-cli accounts use NAME&quot;, or for one run with --account NAME.</source>
        <translation>使用中のアカウントがありません。「confab-cli accounts use NAME」で選ぶか、1回だけなら --account NAME を指定してください。</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::Session</name>
    <message>
        <source>The output can&apos;t be written: %1.</source>
        <translation>出力できません: %1。</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::TokenSource</name>
    <message>
        <source>The first line of the standard input holds no token.</source>
        <translation>標準入力の最初の行にトークンがありません。</translation>
    </message>
    <message>
        <source>The token file can&apos;t be read: %1.</source>
        <translation>トークンのファイルを読めません: %1。</translation>
    </message>
    <message>
        <source>The first line of the token file holds no token.</source>
        <translation>トークンのファイルの最初の行にトークンがありません。</translation>
    </message>
    <message>
        <source>No token was given. Sign in with &quot;confab-cli accounts add&quot;, or use --token-file or the environment variable CONFAB_TOKEN.</source>
        <translation>トークンがありません。「confab-cli accounts add」でサインインするか、--token-file か環境変数 CONFAB_TOKEN を使ってください。</translation>
    </message>
</context>
<context>
    <name>Confab::Composer</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>メッセージを書く</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>返信を停止</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>Confab::ConnectionBar</name>
    <message>
        <source>There is no connection. The next try is in %1.</source>
        <translation>接続がありません。%1後に再試行します。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>The service does not accept your token any more. Nothing is sent until you sign in again; what you have written stays here.</source>
        <translation>サービスがトークンを受け付けなくなりました。もう一度サインインするまで何も送信されません。書いたものはここに残ります。</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>もう一度サインイン…</translation>
    </message>
</context>
<context>
    <name>Confab::CountWording</name>
    <message>
        <source>One message</source>
        <translation>1件のメッセージ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln件のメッセージ</numerusform>
        </translation>
    </message>
    <message>
        <source>One chat</source>
        <translation>1件のチャット</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chats</source>
        <translation>
            <numerusform>%Ln件のチャット</numerusform>
        </translation>
    </message>
    <message>
        <source>Response %1 of %2</source>
        <translation>候補 %2件中%1件目</translation>
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
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>Confab::DetailsPanel</name>
    <message>
        <source>Parts of the details</source>
        <translation>詳細のセクション</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Open a chat to see what there is to know about it.</source>
        <translation>チャットを開くと、その情報が表示されます。</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>キャラクター</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>最後のメッセージ</translation>
    </message>
    <message>
        <source>Messages read so far</source>
        <translation>読み込み済みのメッセージ</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>All chats with this character</source>
        <translation>このキャラクターとのすべてのチャット</translation>
    </message>
    <message>
        <source>Looking for pinned messages…</source>
        <translation>ピン留めしたメッセージを探しています…</translation>
    </message>
    <message>
        <source>Reading the pinned messages…</source>
        <translation>ピン留めしたメッセージを読み込み中…</translation>
    </message>
    <message>
        <source>Nothing is pinned here. Pin a message to find it again; the character is reminded of it as well.</source>
        <translation>ピン留めしたメッセージはありません。ピン留めしたメッセージは後で見つけやすくなり、キャラクターにも思い出させることができます。</translation>
    </message>
    <message>
        <source>Open a chat to see what is pinned in it.</source>
        <translation>チャットを開くと、ピン留めしたメッセージが表示されます。</translation>
    </message>
    <message>
        <source>There may be more of them further back.</source>
        <translation>さらに前にもあるかもしれません。</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>さらに前を探す</translation>
    </message>
    <message>
        <source>The character has not said anything yet.</source>
        <translation>キャラクターはまだ話していません。</translation>
    </message>
    <message>
        <source>Open a chat to see the responses in it.</source>
        <translation>チャットを開くと、候補が表示されます。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>None of its own</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>%1, which is the whole conversation</source>
        <translation>%1 (会話全体)</translation>
    </message>
    <message>
        <source>%1, and there are older ones</source>
        <translation>%1 (以前のものがまだあります)</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>ピン留めしたメッセージ</translation>
    </message>
    <message>
        <source>Responses of the current message</source>
        <translation>現在のメッセージの候補</translation>
    </message>
</context>
<context>
    <name>Confab::ErrorWording</name>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Confab could not connect.</source>
        <translation>Confab は接続できませんでした。</translation>
    </message>
    <message>
        <source>Your account could not be read.</source>
        <translation>アカウントを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The old conversations could not be read.</source>
        <translation>旧履歴を読み込めませんでした。</translation>
    </message>
    <message>
        <source>The chats with this character could not be read.</source>
        <translation>このキャラクターとのチャットを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The chat could not be opened.</source>
        <translation>チャットを開けませんでした。</translation>
    </message>
    <message>
        <source>Your recent chats could not be read.</source>
        <translation>最近のチャットを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The messages could not be read.</source>
        <translation>メッセージを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The pinned messages could not be read.</source>
        <translation>ピン留めしたメッセージを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The chat was not renamed.</source>
        <translation>チャットの名前は変更されませんでした。</translation>
    </message>
    <message>
        <source>The chat was not archived.</source>
        <translation>チャットはアーカイブされませんでした。</translation>
    </message>
    <message>
        <source>The chat was not taken out of the archive.</source>
        <translation>チャットはアーカイブから戻されませんでした。</translation>
    </message>
    <message>
        <source>The chat was not copied.</source>
        <translation>チャットはコピーされませんでした。</translation>
    </message>
    <message>
        <source>The new chat was not started.</source>
        <translation>新しいチャットは開始されませんでした。</translation>
    </message>
    <message>
        <source>The other response was not chosen.</source>
        <translation>別の候補は選択されませんでした。</translation>
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation>メッセージは送信されませんでした。</translation>
    </message>
    <message>
        <source>There is no other response.</source>
        <translation>別の候補を得られませんでした。</translation>
    </message>
    <message>
        <source>The reply did not come.</source>
        <translation>返信が来ませんでした。</translation>
    </message>
    <message>
        <source>The change was not saved.</source>
        <translation>変更は保存されませんでした。</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>何も削除されませんでした。</translation>
    </message>
    <message>
        <source>The message was not pinned.</source>
        <translation>メッセージはピン留めされませんでした。</translation>
    </message>
    <message>
        <source>The message was not unpinned.</source>
        <translation>メッセージのピン留めは外されませんでした。</translation>
    </message>
    <message>
        <source>The character could not be read.</source>
        <translation>キャラクターを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The characters could not be searched.</source>
        <translation>キャラクターを検索できませんでした。</translation>
    </message>
    <message>
        <source>What Confab keeps on this computer could not be opened.</source>
        <translation>Confab がこのコンピューターに保存している内容を開けませんでした。</translation>
    </message>
    <message>
        <source>What you have written could not be kept on this computer.</source>
        <translation>書いた内容をこのコンピューターに保存できませんでした。</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation>画像を読み込めませんでした。</translation>
    </message>
    <message>
        <source>There is no connection to the service.</source>
        <translation>サービスに接続していません。</translation>
    </message>
    <message>
        <source>The connection to the service is not safe, so nothing was sent.</source>
        <translation>サービスへの接続が安全ではないため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>The service does not accept your token.</source>
        <translation>サービスがトークンを受け付けません。</translation>
    </message>
    <message>
        <source>Something in front of the service refused this program.</source>
        <translation>サービスの手前にある何かが、このプログラムを拒否しました。</translation>
    </message>
    <message>
        <source>The service withheld it.</source>
        <translation>サービスがそれを差し止めました。</translation>
    </message>
    <message>
        <source>The service withheld the text.</source>
        <translation>サービスが文章を差し止めました。</translation>
    </message>
    <message>
        <source>It says: %1.</source>
        <translation>サービスからの説明は%1です。</translation>
    </message>
    <message>
        <source>The service asks to slow down.</source>
        <translation>サービスからペースを落とすよう求められています。</translation>
    </message>
    <message>
        <source>The service gave an answer that Confab does not understand.</source>
        <translation>Confab が理解できない応答がサービスから返されました。</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>サービスが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>This computer could not write or read it.</source>
        <translation>このコンピューターで書き込みまたは読み込みができませんでした。</translation>
    </message>
    <message>
        <source>The service says: %1.</source>
        <translation>サービスからの説明は%1です。</translation>
    </message>
    <message>
        <source>The service has trouble of its own.</source>
        <translation>サービス側で問題が起きています。</translation>
    </message>
    <message>
        <source>The service refused, and did not say why.</source>
        <translation>サービスが拒否しました。理由は示されていません。</translation>
    </message>
    <message>
        <source>The service does not have this character.</source>
        <translation>このキャラクターはサービスにありません。</translation>
    </message>
    <message>
        <source>The service does not have this message any more.</source>
        <translation>このメッセージはもうサービスにありません。</translation>
    </message>
    <message>
        <source>The service does not have this chat, or it belongs to another account.</source>
        <translation>このチャットはサービスにないか、別のアカウントのものです。</translation>
    </message>
    <message>
        <source>The service does not have it.</source>
        <translation>それはサービスにありません。</translation>
    </message>
    <message>
        <source>One message was not deleted.</source>
        <translation>1件のメッセージが削除されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were not deleted.</source>
        <translation>
            <numerusform>%Ln件のメッセージが削除されませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not say where the copy of the chat is.</source>
        <translation>コピーしたチャットの場所がサービスから示されませんでした。</translation>
    </message>
    <message>
        <source>The service did not say which chat it started.</source>
        <translation>開始したチャットがどれか、サービスから示されませんでした。</translation>
    </message>
    <message>
        <source>Only a part of it was done.</source>
        <translation>一部だけが実行されました。</translation>
    </message>
    <message>
        <source>A message can&apos;t be empty.</source>
        <translation>メッセージを空にすることはできません。</translation>
    </message>
    <message>
        <source>A reply is being written already, or this message is not one of the character&apos;s.</source>
        <translation>すでに返信を書いている途中か、このメッセージがキャラクターのものではありません。</translation>
    </message>
    <message>
        <source>That can&apos;t be asked of the service.</source>
        <translation>それはサービスに要求できません。</translation>
    </message>
    <message>
        <source>Check your connection to the network, then try again.</source>
        <translation>ネットワークへの接続を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check the date of this computer. In a public network, sign in to that network first.</source>
        <translation>このコンピューターの日付を確認してください。公共のネットワークでは、先にそのネットワークにサインインしてください。</translation>
    </message>
    <message>
        <source>Sign in again with a new token. What you have written stays here.</source>
        <translation>新しいトークンでもう一度サインインしてください。書いた内容はここに残ります。</translation>
    </message>
    <message>
        <source>The service may turn away programs that are not a browser. Confab does not pretend to be one; you can try again later.</source>
        <translation>サービスはブラウザー以外のプログラムを拒むことがあります。Confab はブラウザーのふりをしません。後でもう一度試せます。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>Ask for another response, or change your message.</source>
        <translation>別の候補を求めるか、メッセージを変更してください。</translation>
    </message>
    <message>
        <source>Change the message and send it again.</source>
        <translation>メッセージを変更して、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, the service has changed and Confab needs an update.</source>
        <translation>もう一度試してください。それでも変わらなければ、サービスが変更されたため、Confab の更新が必要です。</translation>
    </message>
    <message>
        <source>Try again; the service may be busy.</source>
        <translation>もう一度試してください。サービスが混み合っているのかもしれません。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度試してください。</translation>
    </message>
    <message>
        <source>Choose another character.</source>
        <translation>別のキャラクターを選んでください。</translation>
    </message>
    <message>
        <source>Refresh to see what is there.</source>
        <translation>更新して、何があるか確認してください。</translation>
    </message>
    <message>
        <source>Refresh the list of chats: it may be there.</source>
        <translation>チャットの一覧を更新してください。そこにあるかもしれません。</translation>
    </message>
    <message>
        <source>Try again to do the rest.</source>
        <translation>もう一度試すと、残りを実行できます。</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that its folder may be written.</source>
        <translation>ディスクに空きがあるか、フォルダーに書き込めるかを確認してください。</translation>
    </message>
    <message>
        <source>A chat holds only a few pinned messages, five as far as is known. Unpin another one first.</source>
        <translation>1つのチャットでピン留めできるメッセージはわずかで、わかっている限りでは5件です。先に別のピン留めを外してください。</translation>
    </message>
    <message>
        <source>A message holds a limited number of responses, 30 as far as is known.</source>
        <translation>1つのメッセージが持てる候補の数には限りがあり、わかっている限りでは30件です。</translation>
    </message>
    <message>
        <source>Your text is still here. A message can be changed only so many times.</source>
        <translation>書いた内容はまだここにあります。1つのメッセージを変更できる回数には限りがあります。</translation>
    </message>
    <message>
        <source>Try a shorter name.</source>
        <translation>もっと短い名前を試してください。</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>少し待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>%1後にもう一度試してください。</translation>
    </message>
    <message>
        <source>A newer version of Confab has written it, so it was left alone.</source>
        <translation>新しいバージョンの Confab が書き込んだものなので、手を付けませんでした。</translation>
    </message>
    <message>
        <source>Update Confab to use it.</source>
        <translation>使うには、Confab を更新してください。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate has run out, so nothing was sent.</source>
        <translation>サービスの証明書の期限が切れているため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not valid yet, so nothing was sent.</source>
        <translation>サービスの証明書がまだ有効になっていないため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is signed by nobody but itself, so nothing was sent.</source>
        <translation>サービスの証明書が自己署名のものであるため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts has signed the service&apos;s certificate, so nothing was sent.</source>
        <translation>サービスの証明書が、このコンピューターの信頼する発行者に署名されていないため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>The certificate belongs to another server than the one that was asked for, so nothing was sent.</source>
        <translation>証明書が接続先とは別のサーバーのものであるため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>The service encrypts in a way that is too old to be safe, so nothing was sent.</source>
        <translation>サービスの暗号化方式が古く、安全ではないため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>The connection would not be encrypted, so nothing was sent.</source>
        <translation>接続が暗号化されないため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>If it is your own server, add its certificate authority to this computer&apos;s. In a public network, sign in to that network first.</source>
        <translation>自分のサーバーの場合は、その認証局をこのコンピューターに追加してください。公共のネットワークでは、先にそのネットワークにサインインしてください。</translation>
    </message>
    <message>
        <source>Check the address of the server. In a public network, sign in to that network first.</source>
        <translation>サーバーのアドレスを確認してください。公共のネットワークでは、先にそのネットワークにサインインしてください。</translation>
    </message>
    <message>
        <source>Whoever runs the server has to bring it up to date.</source>
        <translation>サーバーの運営者が更新する必要があります。</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>https で始まるアドレスを使ってください。</translation>
    </message>
    <message>
        <source>The proxy between this computer and the service cannot be reached.</source>
        <translation>このコンピューターとサービスの間にあるプロキシに接続できません。</translation>
    </message>
    <message>
        <source>The proxy between this computer and the service does not accept the user name and password it was given, or was given none.</source>
        <translation>このコンピューターとサービスの間にあるプロキシが、渡されたユーザー名とパスワードを受け付けないか、何も渡されていません。</translation>
    </message>
    <message>
        <source>The proxy between this computer and the service does not let Confab through.</source>
        <translation>このコンピューターとサービスの間にあるプロキシが、Confab を通しません。</translation>
    </message>
    <message>
        <source>Check the proxy in Preferences, or in the settings of your system.</source>
        <translation>設定、またはシステムの設定でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Set the proxy&apos;s user name and password in Preferences.</source>
        <translation>設定でプロキシのユーザー名とパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy, or choose another one in Preferences.</source>
        <translation>プロキシの管理者に問い合わせるか、設定で別のプロキシを選んでください。</translation>
    </message>
    <message>
        <source>Its folder cannot be made.</source>
        <translation>フォルダーを作成できません。</translation>
    </message>
    <message>
        <source>Its folder is not there.</source>
        <translation>フォルダーが見つかりません。</translation>
    </message>
    <message>
        <source>Its folder cannot be written.</source>
        <translation>フォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation>別のプログラムが使用しています。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Its file is read-only.</source>
        <translation>ファイルは読み取り専用です。</translation>
    </message>
    <message>
        <source>Its file is damaged, or another program made it.</source>
        <translation>ファイルが壊れているか、別のプログラムが作成したものです。</translation>
    </message>
    <message>
        <source>This computer has no free port for it.</source>
        <translation>このコンピューターには空いているポートがありません。</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>フォルダーは %1 です。</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>別のプログラムを終了してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Put a copy of the file in its place, or move it away to begin anew.</source>
        <translation>ファイルのコピーを元の場所に置くか、ファイルを移動して新しく始めてください。</translation>
    </message>
    <message>
        <source>Connect the disk that it is on, or choose another folder in the preferences.</source>
        <translation>フォルダーのあるディスクを接続するか、設定で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>設定を保存できませんでした。</translation>
    </message>
    <message>
        <source>The service has more messages, but does not give them.</source>
        <translation>サービスにはまだメッセージがありますが、渡してもらえません。</translation>
    </message>
</context>
<context>
    <name>Confab::FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>会話内を検索</translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation>検索(&amp;I):</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>検索バーを閉じる</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the current hit, and how many there are</comment>
        <translation>%2件中%1件目</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Searched up to here: %1. There are older ones.</source>
        <translation>ここまで検索しました: %1。以前のものがまだあります。</translation>
    </message>
    <message>
        <source>Reading older messages… %1 so far</source>
        <translation>以前のメッセージを読み込み中… これまでに%1</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Search &amp;all</source>
        <translation>すべて検索(&amp;A)</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>再試行(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Confab::ForeignWords</name>
    <message>
        <source>“%1”</source>
        <extracomment>The quotation marks of the language, around words of somebody else.</extracomment>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>Confab::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Sections of the guide</source>
        <translation>ガイドの章</translation>
    </message>
    <message>
        <source>The guide does not have these words.</source>
        <translation>この言葉はガイドにありません。</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>ガイド</translation>
    </message>
</context>
<context>
    <name>Confab::HistoryListModel</name>
    <message>
        <source>The list does not tell what was said.</source>
        <translation>一覧には会話の内容が示されていません。</translation>
    </message>
    <message>
        <source>%1 to be read here</source>
        <translation>%1を閲覧できます</translation>
    </message>
</context>
<context>
    <name>Confab::Instance</name>
    <message>
        <source>Confab is running already, but it does not answer.</source>
        <translation>Confab はすでに動いていますが、応答しません。</translation>
    </message>
</context>
<context>
    <name>Confab::LegacyDialog</name>
    <message>
        <source>Old history</source>
        <translation>旧履歴</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>An old history with %1. It can be read, and no more.</source>
        <translation>%1との旧履歴です。閲覧のみできます。</translation>
    </message>
    <message>
        <source>An old history with %1, begun %2. It can be read, and no more.</source>
        <translation>%1との旧履歴です (開始: %2)。閲覧のみできます。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>The service does not tell what was said here.</source>
        <translation>ここでの会話の内容は、サービスから示されていません。</translation>
    </message>
</context>
<context>
    <name>Confab::ListPane</name>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
</context>
<context>
    <name>Confab::MainWindow</name>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>The characters on this computer could not be started</source>
        <translation>このコンピューターのキャラクターを起動できませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Your chats could not be read</source>
        <translation>チャットを読み込めませんでした</translation>
    </message>
    <message>
        <source>Who do you want to talk with?</source>
        <translation>誰と話しますか？</translation>
    </message>
    <message>
        <source>Choose a character and say hello. Everything stays on this computer.</source>
        <translation>キャラクターを選んで、あいさつしてみましょう。すべてこのコンピューターの中にとどまります。</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>チャットを始める</translation>
    </message>
    <message>
        <source>%1 — Confab</source>
        <translation>%1 — Confab</translation>
    </message>
    <message>
        <source>%1 is neither a link nor an id of a chat or a character.</source>
        <translation>%1は、チャットやキャラクターのリンクでも ID でもありません。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Choose a character and say hello.</source>
        <translation>キャラクターを選んで、あいさつしてみましょう。</translation>
    </message>
    <message>
        <source>Welcome to Confab</source>
        <translation>Confab へようこそ</translation>
    </message>
    <message>
        <source>Talk with the characters on this computer at once: they need no account and no network, and nothing leaves it. Or sign in to Character.AI, or to another server, with your own token.</source>
        <translation>このコンピューターのキャラクターとすぐに話せます。アカウントもネットワークも不要で、内容が外に出ることはありません。または、自分のトークンで Character.AI や別のサーバーにサインインできます。</translation>
    </message>
    <message>
        <source>Talk now, no account</source>
        <translation>アカウントなしで今すぐ話す</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>The chat that was open here is not there any more.</source>
        <translation>ここで開いていたチャットは、もうありません。</translation>
    </message>
</context>
<context>
    <name>Confab::Menus</name>
    <message>
        <source>&amp;Chat</source>
        <translation>チャット(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Resp&amp;onses</source>
        <translation>候補(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Confab::MessageEditor</name>
    <message>
        <source>Edit message</source>
        <translation>メッセージを編集</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Give up (Esc)</source>
        <translation>やめる (Esc)</translation>
    </message>
</context>
<context>
    <name>Confab::NewChatDialog</name>
    <message>
        <source>New chat</source>
        <translation>新規チャット</translation>
    </message>
    <message>
        <source>&amp;Who do you want to talk with?</source>
        <translation>誰と話しますか？(&amp;W)</translation>
    </message>
    <message>
        <source>Search characters</source>
        <translation>キャラクターを検索</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>キャラクター</translation>
    </message>
    <message>
        <source>About the character</source>
        <translation>キャラクターについて</translation>
    </message>
    <message>
        <source>The character &amp;greets me first</source>
        <translation>キャラクターが先にあいさつする(&amp;G)</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>チャットを始める</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始中…</translation>
    </message>
    <message>
        <source>Search, or paste a link or an id</source>
        <translation>検索、またはリンクか ID を貼り付け</translation>
    </message>
    <message>
        <source>Reading whom there is…</source>
        <translation>キャラクターの一覧を読み込み中…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>There is nobody to choose from.</source>
        <translation>選べるキャラクターがいません。</translation>
    </message>
    <message>
        <source>No character was found. Other words may find one, and so may a link or an id.</source>
        <translation>キャラクターが見つかりませんでした。別の言葉や、リンク、ID で見つかるかもしれません。</translation>
    </message>
    <message>
        <source>There is nobody to choose from yet. Search for somebody.</source>
        <translation>選べるキャラクターがまだいません。検索してみてください。</translation>
    </message>
</context>
<context>
    <name>Confab::OpenLinkDialog</name>
    <message>
        <source>Open chat by link or id</source>
        <translation>リンクか ID でチャットを開く</translation>
    </message>
    <message>
        <source>&amp;Link or id of a chat or a character</source>
        <translation>チャットかキャラクターのリンクまたは ID(&amp;L)</translation>
    </message>
    <message>
        <source>Link or id</source>
        <translation>リンクまたは ID</translation>
    </message>
    <message>
        <source>This leads to a chat.</source>
        <translation>チャットへのリンクです。</translation>
    </message>
    <message>
        <source>This leads to a character and all chats with it.</source>
        <translation>キャラクターと、そのすべてのチャットへのリンクです。</translation>
    </message>
    <message>
        <source>The address of a page at Character.AI will do, and so will a link that was copied here.</source>
        <translation>Character.AI のページのアドレスや、ここでコピーしたリンクが使えます。</translation>
    </message>
    <message>
        <source>This is neither a link nor an id of a chat or a character.</source>
        <translation>これは、チャットやキャラクターのリンクでも ID でもありません。</translation>
    </message>
    <message>
        <source>Looking for the chat…</source>
        <translation>チャットを探しています…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>Confab::Options</name>
    <message>
        <source>Talk with AI characters, on your own desktop.</source>
        <translation>自分のデスクトップで AI キャラクターと話せます。</translation>
    </message>
    <message>
        <source>Take the tour: the window goes through a conversation by itself, and leaves a picture of each step in DIR.</source>
        <translation>ツアーを行います。ウィンドウが自動で会話を進め、各段階の画像を DIR に残します。</translation>
    </message>
    <message>
        <source>Keep everything in DIR instead of the usual folders.</source>
        <translation>いつものフォルダーではなく DIR にすべてを保管します。</translation>
    </message>
    <message>
        <source>How fast the characters on this computer speak. 0: at once.</source>
        <translation>このコンピューターのキャラクターが話す速さ。0 なら一度に全部。</translation>
    </message>
    <message>
        <source>Append what the program does to FILE, without secrets, for a report.</source>
        <translation>報告のために、プログラムの動作を秘密を除いて FILE に書き足します。</translation>
    </message>
    <message>
        <source>The chat to open: a confab: link, a web link or an id. If Confab runs already, it opens there.</source>
        <translation>開くチャット: confab: のリンク、ウェブのリンク、または ID。Confab がすでに動いていれば、そこで開きます。</translation>
    </message>
    <message>
        <source>confab --help tells what it understands.</source>
        <translation>confab --help で、使える指定を見られます。</translation>
    </message>
    <message>
        <source>Only one chat can be opened at a time.</source>
        <translation>一度に開けるチャットは1つだけです。</translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation>--%1 にはフォルダーが必要です。</translation>
    </message>
    <message>
        <source>--log-file needs the name of a file.</source>
        <translation>--log-file にはファイルの名前が必要です。</translation>
    </message>
    <message>
        <source>--words-per-second needs a number from 0 to 10000.</source>
        <translation>--words-per-second には 0 から 10000 までの数が必要です。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
</context>
<context>
    <name>Confab::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>These settings were written by a newer version of Confab. What you change here holds until you quit; the file stays as it is.</source>
        <translation>この設定は新しいバージョンの Confab が書き込んだものです。ここでの変更は終了するまで有効で、ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
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
        <translation>メッセージの文字サイズ(&amp;Z):</translation>
    </message>
    <message>
        <source>Size of messages</source>
        <translation>メッセージの文字サイズ</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>&amp;Tell me when a reply is complete and I am elsewhere</source>
        <translation>ほかのことをしている間に返信が完了したら知らせる(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;how what it says</source>
        <translation>返信の内容を表示する(&amp;H)</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>&amp;Send with:</source>
        <translation>送信キー(&amp;S):</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>送信キー</translation>
    </message>
    <message>
        <source>Characters on this computer</source>
        <translation>このコンピューターのキャラクター</translation>
    </message>
    <message>
        <source>They s&amp;peak:</source>
        <translation>話す速さ(&amp;P):</translation>
    </message>
    <message>
        <source>How fast the characters on this computer speak</source>
        <translation>このコンピューターのキャラクターが話す速さ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>フォルダー:</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Cha&amp;nge…</source>
        <translation>変更(&amp;N)…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>Enter (Shift+Enter begins a new line)</source>
        <translation>Enter (Shift+Enter で改行)</translation>
    </message>
    <message>
        <source>Ctrl+Enter (Enter begins a new line)</source>
        <translation>Ctrl+Enter (Enter で改行)</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>ゆっくり</translation>
    </message>
    <message>
        <source>At a usual pace</source>
        <translation>普通の速さ</translation>
    </message>
    <message>
        <source>Quickly</source>
        <translation>速く</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>一度に全部</translation>
    </message>
    <message>
        <source>%1 words a second</source>
        <translation>1秒に%1語</translation>
    </message>
    <message>
        <source>Confab was started with this folder (--data), for this run alone.</source>
        <translation>Confab はこのフォルダーを指定して起動されました (--data)。今回の起動でのみ使われます。</translation>
    </message>
    <message>
        <source>There is no program here that opens folders.</source>
        <translation>フォルダーを開くプログラムがここにはありません。</translation>
    </message>
    <message>
        <source>Another folder for Confab&apos;s data</source>
        <translation>Confab のデータの新しいフォルダー</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder. The old one stays.</source>
        <translation>そのフォルダーには何も書き込めません。元のフォルダーをそのまま使います。</translation>
    </message>
    <message>
        <source>From the next start on, Confab uses %1. What is in the folder of now stays there.</source>
        <translation>次回の起動から、Confab は %1 を使います。現在のフォルダーの内容はそこに残ります。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>プロキシ(&amp;X):</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>Confab::Program</name>
    <message>
        <source>The log file cannot be written: %1</source>
        <translation>ログファイルに書き込めません: %1</translation>
    </message>
</context>
<context>
    <name>Confab::ProxyDesk</name>
    <message>
        <source>Set the password…</source>
        <translation>パスワードを入力…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>Confab::ProxyDialog</name>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Confab reaches other computers through it, and what is on this computer directly. Leave user name and password empty where it does not ask for them.</source>
        <translation>Confab はほかのコンピューターにはプロキシを通して、このコンピューター自体には直接接続します。プロキシが求めなければ、ユーザー名とパスワードは空のままにしてください。</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>種類(&amp;K):</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>プロキシの種類</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>ホスト(&amp;H):</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>ポート(&amp;O):</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>ユーザー名(&amp;U):</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>パスワード(&amp;W):</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
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
        <translation>これはコンピューターの名前ではありません。例: proxy.example.org</translation>
    </message>
    <message>
        <source>Giving the password to this computer&apos;s keychain…</source>
        <translation>このコンピューターのキーチェーンにパスワードを保存中…</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>このセッションでのみ使う</translation>
    </message>
</context>
<context>
    <name>Confab::ProxySection</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>None</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手動で設定</translation>
    </message>
    <message>
        <source>An HTTP proxy at %1.</source>
        <translation>HTTP プロキシ: %1。</translation>
    </message>
    <message>
        <source>A SOCKS5 proxy at %1.</source>
        <translation>SOCKS5 プロキシ: %1。</translation>
    </message>
</context>
<context>
    <name>Confab::ReplyNotices</name>
    <message>
        <source>A reply is complete</source>
        <translation>返信が完了しました</translation>
    </message>
    <message>
        <source>%1 has replied</source>
        <translation>%1が返信しました</translation>
    </message>
</context>
<context>
    <name>Confab::RetryLater</name>
    <message>
        <source>%1 The next try is in %2.</source>
        <translation>%1%2後に再試行します。</translation>
    </message>
</context>
<context>
    <name>Confab::RowWords</name>
    <message>
        <source>The service withheld the rest of this message.</source>
        <translation>サービスがこのメッセージの残りを差し止めました。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Checking whether it arrived…</source>
        <translation>届いたかどうかを確認中…</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>送信されていません。</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>途中で停止しました。</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>返信が来ませんでした。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度求める</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Send this message again</source>
        <translation>このメッセージをもう一度送信</translation>
    </message>
    <message>
        <source>Forget this message</source>
        <translation>このメッセージを破棄</translation>
    </message>
    <message>
        <source>Ask for the answer again</source>
        <translation>返信をもう一度求める</translation>
    </message>
    <message>
        <source>Show the rest of this long message</source>
        <translation>この長いメッセージの残りを表示</translation>
    </message>
    <message>
        <source>Previous response</source>
        <translation>前の候補</translation>
    </message>
    <message>
        <source>Next response</source>
        <translation>次の候補</translation>
    </message>
    <message>
        <source>Another response</source>
        <translation>別の候補</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>このコードをコピー</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>Which of several responses is shown, such as 2/5</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め済み</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>新着メッセージ</translation>
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
        <translation>先にチャットを開いてください。</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>続けるには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Wait for the reply, or stop it.</source>
        <translation>返信を待つか、停止してください。</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>先にメッセージを書いてください。</translation>
    </message>
    <message>
        <source>The newest message is not one of the character&apos;s.</source>
        <translation>最新のメッセージはキャラクターのものではありません。</translation>
    </message>
    <message numerus="yes">
        <source>A message holds at most %Ln responses.</source>
        <translation>
            <numerusform>1つのメッセージが持てる候補は最大%Ln件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every message has been sent.</source>
        <translation>すべてのメッセージが送信されています。</translation>
    </message>
    <message>
        <source>No reply is being written.</source>
        <translation>書いている途中の返信はありません。</translation>
    </message>
    <message>
        <source>The newest message has its reply, or is getting it.</source>
        <translation>最新のメッセージには返信があるか、返信を書いている途中です。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
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
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Confab::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>Confab::SideSections</name>
    <message>
        <source>All chats with one character</source>
        <translation>1人のキャラクターとのすべてのチャット</translation>
    </message>
    <message>
        <source>Reading all chats with this character…</source>
        <translation>このキャラクターとのすべてのチャットを読み込み中…</translation>
    </message>
    <message>
        <source>No chat has these words in its title.</source>
        <translation>タイトルにこの言葉を含むチャットはありません。</translation>
    </message>
    <message>
        <source>There are no chats with this character yet.</source>
        <translation>このキャラクターとのチャットはまだありません。</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>チャットを始める</translation>
    </message>
    <message>
        <source>Reading the old histories…</source>
        <translation>旧履歴を読み込み中…</translation>
    </message>
    <message>
        <source>There are no old histories with %1.</source>
        <translation>%1との旧履歴はありません。</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>キャラクター</translation>
    </message>
    <message>
        <source>Reading your chats…</source>
        <translation>チャットを読み込み中…</translation>
    </message>
    <message>
        <source>Those you talk with are listed here.</source>
        <translation>話したことのあるキャラクターがここに表示されます。</translation>
    </message>
    <message>
        <source>Characters with old histories</source>
        <translation>旧履歴のあるキャラクター</translation>
    </message>
    <message>
        <source>Histories from the first years of Character.AI, to be read. Choose whose you want to see.</source>
        <translation>Character.AI の最初の数年間の履歴を閲覧できます。どのキャラクターの履歴を見るか選んでください。</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>アーカイブしたチャット</translation>
    </message>
    <message>
        <source>No archived chat has been seen so far.</source>
        <translation>アーカイブしたチャットはまだ見つかっていません。</translation>
    </message>
    <message>
        <source>These are the archived chats seen so far: the service has no list of them. A character&apos;s page shows all with that character.</source>
        <translation>これまでに見つかった、アーカイブしたチャットです。サービスにはその一覧がありません。キャラクターのページには、そのキャラクターとのものがすべて表示されます。</translation>
    </message>
    <message>
        <source>Old histories</source>
        <translation>旧履歴</translation>
    </message>
    <message>
        <source>No character has these words in its name.</source>
        <translation>名前にこの言葉を含むキャラクターはいません。</translation>
    </message>
</context>
<context>
    <name>Confab::Sidebar</name>
    <message>
        <source>Search chats</source>
        <translation>チャットを検索</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新規チャット</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reading your chats…</source>
        <translation>チャットを読み込み中…</translation>
    </message>
    <message>
        <source>No chat has these words in its title.</source>
        <translation>タイトルにこの言葉を含むチャットはありません。</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>チャットはまだありません。</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>チャットを始める</translation>
    </message>
    <message>
        <source>Sections of the list</source>
        <translation>一覧のセクション</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>The sections of the sidebar; there is little room</extracomment>
        <translation>最近</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>キャラクター</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>旧履歴</translation>
    </message>
    <message>
        <source>Legacy histories</source>
        <translation>旧履歴</translation>
    </message>
    <message>
        <source>List of chats</source>
        <translation>チャットの一覧</translation>
    </message>
    <message>
        <source>Your chats are listed here.</source>
        <translation>チャットがここに表示されます。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
</context>
<context>
    <name>Confab::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Confab talks with Character.AI as you, with your own token. This is how you find it in a browser:</source>
        <translation>Confab は、あなた自身のトークンを使って、あなたとして Character.AI とやり取りします。トークンはブラウザーで次のように見つけます:</translation>
    </message>
    <message>
        <source>How to find the token</source>
        <translation>トークンの見つけ方</translation>
    </message>
    <message>
        <source>1. Open character.ai in your browser and sign in there.</source>
        <translation>1. ブラウザーで character.ai を開き、サインインします。</translation>
    </message>
    <message>
        <source>2. Press F12. The developer tools open; choose “Network” in them.</source>
        <translation>2. F12 を押します。開発者ツールが開くので、「ネットワーク」(Network) を選びます。</translation>
    </message>
    <message>
        <source>3. Reload the page with F5. Many lines appear; choose one that goes to neo.character.ai or plus.character.ai.</source>
        <translation>3. F5 でページを再読み込みします。多くの行が表示されるので、neo.character.ai か plus.character.ai へのものを選びます。</translation>
    </message>
    <message>
        <source>4. Look for “Authorization” under “Request headers”. It says “Token” and a long word.</source>
        <translation>4. 「リクエストヘッダー」(Request headers) の下の「Authorization」を探します。「Token」と長い文字列が書かれています。</translation>
    </message>
    <message>
        <source>5. Copy that line and paste it below. The word “Token” may stay.</source>
        <translation>5. その行をコピーして、下に貼り付けます。「Token」という語は残っていてもかまいません。</translation>
    </message>
    <message>
        <source>Whoever has this token has your whole account: show it to nobody. Confab is unofficial; Character.AI neither made nor approved it, and its terms may not allow programs like this one.</source>
        <translation>このトークンを持つ人は、あなたのアカウントを完全に使えます。誰にも見せないでください。Confab は非公式のプログラムです。Character.AI が作ったものでも承認したものでもなく、その利用規約はこのようなプログラムを認めていないかもしれません。</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>ここに貼り付け</translation>
    </message>
    <message>
        <source>Show what I &amp;paste</source>
        <translation>貼り付けた内容を表示(&amp;P)</translation>
    </message>
    <message>
        <source>Any server that speaks like Character.AI will do: your own, or that of somebody you trust. Whoever runs it can read what you write there.</source>
        <translation>Character.AI と同じ方式で通信するサーバーなら、自分のものでも、信頼する人のものでも使えます。サーバーの運営者は、そこに書いた内容を読むことができます。</translation>
    </message>
    <message>
        <source>&amp;Address of the server</source>
        <translation>サーバーのアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>https://chat.example.org</source>
        <translation>https://chat.example.org</translation>
    </message>
    <message>
        <source>Token for the server</source>
        <translation>サーバー用のトークン</translation>
    </message>
    <message>
        <source>Never give a token of Character.AI to another server: it opens your whole account there.</source>
        <translation>Character.AI のトークンを別のサーバーに渡さないでください。そこであなたのアカウントが完全に使えるようになってしまいます。</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>The token is valid. Confab writes it to no file. You can use it for this session only: it is forgotten when Confab ends, and you will be asked for it the next time.</source>
        <translation>トークンは有効です。Confab はトークンをファイルに書き込みません。このセッションでのみ使うことができます。その場合は Confab の終了時に忘れられ、次回はもう一度入力が必要です。</translation>
    </message>
    <message>
        <source>&amp;Other server…</source>
        <translation>別のサーバー(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>話し始める</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>このセッションでのみ使う</translation>
    </message>
    <message numerus="yes">
        <source>Tokens usually have 40 characters; this one has %Ln. You can try it all the same.</source>
        <translation>
            <numerusform>トークンは通常40文字ですが、これは%Ln文字です。それでも試すことはできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the address of a server. An example: https://chat.example.org</source>
        <translation>これはサーバーのアドレスではありません。例: https://chat.example.org</translation>
    </message>
    <message>
        <source>A server on another machine must be https: with http your token would travel in plain sight.</source>
        <translation>別のコンピューターのサーバーは https でなければなりません。http では、トークンが丸見えのまま送られてしまいます。</translation>
    </message>
    <message>
        <source>Asking %1 whose token this is…</source>
        <translation>誰のトークンかを %1 に問い合わせ中…</translation>
    </message>
    <message>
        <source>Giving the token to this computer&apos;s keychain…</source>
        <translation>このコンピューターのキーチェーンにトークンを保存中…</translation>
    </message>
    <message>
        <source>The list of your accounts cannot be written, so you are not signed in.</source>
        <translation>アカウントの一覧を書き込めないため、サインインしていません。</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>ようこそ、%1さん</translation>
    </message>
    <message>
        <source>Your token is kept until Confab ends. The next time you will be asked for it again.</source>
        <translation>トークンは Confab が終了するまで保持されます。次回はもう一度入力が必要です。</translation>
    </message>
    <message>
        <source>Your token is in this computer&apos;s keychain, and nowhere else.</source>
        <translation>トークンはこのコンピューターのキーチェーンにあり、ほかの場所にはありません。</translation>
    </message>
    <message>
        <source>This is another account than the one that asked for a new token.</source>
        <translation>これは、新しいトークンを求めたアカウントとは別のアカウントです。</translation>
    </message>
    <message>
        <source>The token is not valid. Copy it once more, all of it, and paste it here.</source>
        <translation>トークンが無効です。全体をもう一度コピーして、ここに貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>Confab::SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>The token is wiped from this computer’s keychain. Your chats stay with the service; you can sign in again at any time.</source>
        <translation>トークンはこのコンピューターのキーチェーンから消去されます。チャットはサービスに残ります。いつでももう一度サインインできます。</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>%1からサインアウトしますか？</translation>
    </message>
    <message>
        <source>&amp;Delete my drafts and all else kept of this account here too</source>
        <translation>ここに保存されているこのアカウントの下書きなどもすべて削除する(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Confab::StartPage</name>
    <message>
        <source>Under way</source>
        <translation>実行中</translation>
    </message>
</context>
<context>
    <name>Confab::StatusLine</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>実行中の処理を停止</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Not connected; next try in %1</source>
        <translation>未接続、%1後に再試行</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
</context>
<context>
    <name>Confab::StoreNotices</name>
    <message>
        <source>The settings were written by a newer version of Confab. They are used as far as this one knows them, and left as they are.</source>
        <translation>この設定は新しいバージョンの Confab が書き込んだものです。このバージョンでわかる範囲で使い、設定はそのまま残します。</translation>
    </message>
    <message>
        <source>The file with what you had written and not sent was damaged. It is kept as %1.</source>
        <translation>書いたまま送信していない内容のファイルが壊れていました。%1 として保存してあります。</translation>
    </message>
</context>
<context>
    <name>Confab::SubPage</name>
    <message>
        <source>Back to the characters</source>
        <translation>キャラクターの一覧に戻る</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>キャラクター</translation>
    </message>
    <message>
        <source>New chat with this character</source>
        <translation>このキャラクターと新規チャット</translation>
    </message>
</context>
<context>
    <name>Confab::Switcher</name>
    <message>
        <source>Untitled chat</source>
        <translation>無題のチャット</translation>
    </message>
    <message>
        <source>Archived chat with %1</source>
        <translation>%1とのアーカイブしたチャット</translation>
    </message>
    <message>
        <source>Chat with %1</source>
        <translation>%1とのチャット</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>キャラクター</translation>
    </message>
</context>
<context>
    <name>Confab::SwitcherDialog</name>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>A few letters of a chat, a character or a command</source>
        <translation>チャット、キャラクター、コマンドの名前の一部</translation>
    </message>
    <message>
        <source>Chat, character or command</source>
        <translation>チャット、キャラクター、またはコマンド</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>一致する項目</translation>
    </message>
    <message>
        <source>Nothing fits these letters. A link or an id would do as well.</source>
        <translation>この文字に一致するものはありません。リンクや ID も使えます。</translation>
    </message>
</context>
<context>
    <name>Confab::SwitcherList</name>
    <message>
        <source>Open what this link leads to</source>
        <translation>このリンクの先を開く</translation>
    </message>
</context>
<context>
    <name>Confab::TimeText</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln分前</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
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
        <translation>昨日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>one second</source>
        <translation>1秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln時間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::ToEndButton</name>
    <message>
        <source>New below</source>
        <translation>下に新着あり</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>最新のメッセージへ移動</translation>
    </message>
    <message>
        <source>Go to the newest message (End)</source>
        <translation>最新のメッセージへ移動 (End)</translation>
    </message>
</context>
<context>
    <name>Confab::TurnVerbs</name>
    <message>
        <source>There is no message here.</source>
        <translation>ここにはメッセージがありません。</translation>
    </message>
    <message>
        <source>The service does not have this message yet.</source>
        <translation>このメッセージはまだサービスにありません。</translation>
    </message>
    <message>
        <source>Wait for the reply, or stop it.</source>
        <translation>返信を待つか、停止してください。</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>ピン留めを外す(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>Nothing comes after this message.</source>
        <translation>このメッセージの後には何もありません。</translation>
    </message>
    <message>
        <source>This is the first response.</source>
        <translation>これが最初の候補です。</translation>
    </message>
    <message>
        <source>This is the newest response.</source>
        <translation>これが最新の候補です。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A response in a menu: its number, its first words</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>There are no responses</source>
        <translation>候補はありません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>もう一度保存</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>このメッセージを削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln messages?</source>
        <translation>
            <numerusform>%Ln件のメッセージを削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be gone for good.</source>
        <translation>%1は完全に削除され、元に戻せません。</translation>
    </message>
    <message>
        <source>They will be gone for good. The first of them: %1</source>
        <translation>完全に削除され、元に戻せません。最初のメッセージ: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln messages</source>
        <translation>
            <numerusform>%Ln件のメッセージを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the rest</source>
        <translation>残りを削除</translation>
    </message>
    <message>
        <source>Deleting messages…</source>
        <translation>メッセージを削除中…</translation>
    </message>
    <message>
        <source>Counting the messages that follow…</source>
        <translation>後に続くメッセージを数えています…</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation>巻き戻す</translation>
    </message>
    <message>
        <source>Delete the one message that comes after this?</source>
        <translation>この後の1件のメッセージを削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %Ln messages that come after this?</source>
        <translation>
            <numerusform>この後の%Ln件のメッセージを削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>The first to go: %1</source>
        <translation>最初に削除されるメッセージ: %1</translation>
    </message>
    <message>
        <source>Delete one message</source>
        <translation>1件のメッセージを削除</translation>
    </message>
</context>
<context>
    <name>Confab::TurnView</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>CredentialWording</name>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can read the token of %1.</source>
        <translation>このコンピューターのキーチェーンが待機しています。Confab が%1のトークンを読み込めるように、ロックを解除してください。</translation>
    </message>
    <message>
        <source>The token of %1 is not in this computer&apos;s keychain.</source>
        <translation>%1のトークンは、このコンピューターのキーチェーンにありません。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the token of %1 cannot be read.</source>
        <translation>このコンピューターのキーチェーンがロックされているため、%1のトークンを読み込めません。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not give Confab the token of %1.</source>
        <translation>このコンピューターのキーチェーンから、%1のトークンを受け取れませんでした。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached, so the token of %1 cannot be read.</source>
        <translation>このコンピューターのキーチェーンに接続できないため、%1のトークンを読み込めません。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can keep the token.</source>
        <translation>このコンピューターのキーチェーンが待機しています。Confab がトークンを保存できるように、ロックを解除してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not take the token.</source>
        <translation>このコンピューターのキーチェーンがトークンを受け付けませんでした。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the token cannot be kept.</source>
        <translation>このコンピューターのキーチェーンがロックされているため、トークンを保存できません。</translation>
    </message>
    <message>
        <source>This computer has no keychain that Confab can reach, so the token cannot be kept.</source>
        <translation>このコンピューターには Confab が使えるキーチェーンがないため、トークンを保存できません。</translation>
    </message>
    <message>
        <source>Sign in again with the token.</source>
        <translation>トークンでもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or sign in again with the token.</source>
        <translation>キーチェーンのロックを解除してもう一度試すか、トークンでもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Try again and allow it, or sign in again with the token.</source>
        <translation>もう一度試して許可するか、トークンでもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Start the desktop&apos;s keychain and try again, or sign in again with the token.</source>
        <translation>デスクトップのキーチェーンを起動してもう一度試すか、トークンでもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can read the password of your proxy.</source>
        <translation>このコンピューターのキーチェーンが待機しています。Confab がプロキシのパスワードを読み込めるように、ロックを解除してください。</translation>
    </message>
    <message>
        <source>The password of your proxy is not in this computer&apos;s keychain.</source>
        <translation>プロキシのパスワードは、このコンピューターのキーチェーンにありません。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the password of your proxy cannot be read.</source>
        <translation>このコンピューターのキーチェーンがロックされているため、プロキシのパスワードを読み込めません。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not give Confab the password of your proxy.</source>
        <translation>このコンピューターのキーチェーンから、プロキシのパスワードを受け取れませんでした。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached, so the password of your proxy cannot be read.</source>
        <translation>このコンピューターのキーチェーンに接続できないため、プロキシのパスワードを読み込めません。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can keep the password.</source>
        <translation>このコンピューターのキーチェーンが待機しています。Confab がパスワードを保存できるように、ロックを解除してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not take the password.</source>
        <translation>このコンピューターのキーチェーンがパスワードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the password cannot be kept.</source>
        <translation>このコンピューターのキーチェーンがロックされているため、パスワードを保存できません。</translation>
    </message>
    <message>
        <source>This computer has no keychain that Confab can reach, so the password cannot be kept.</source>
        <translation>このコンピューターには Confab が使えるキーチェーンがないため、パスワードを保存できません。</translation>
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
