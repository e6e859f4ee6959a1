<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>Confab::AboutDialog</name>
    <message>
        <source>About Confab</source>
        <translation>Über Confab</translation>
    </message>
    <message>
        <source>Confab: talk with AI characters, on your own desktop</source>
        <translation>Confab: mit KI-Figuren sprechen, auf deinem eigenen Desktop</translation>
    </message>
    <message>
        <source>An unofficial program: it has no connection with Character.AI. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Ein inoffizielles Programm: Es hat keine Verbindung zu Character.AI. Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
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
        <translation>Die Liste deiner Konten war beschädigt. Sie ist als %1 aufbewahrt; bitte melde dich erneut an.</translation>
    </message>
    <message>
        <source>The list of your accounts was written by a newer Confab. It is left alone, so your accounts are not shown here.</source>
        <translation>Die Liste deiner Konten wurde von einem neueren Confab geschrieben. Sie wird nicht angetastet, deshalb werden deine Konten hier nicht angezeigt.</translation>
    </message>
    <message>
        <source>The list of your accounts cannot be read: %1</source>
        <translation>Die Liste deiner Konten kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Choose an account, sign in or out</source>
        <translation>Konto wählen, an- oder abmelden</translation>
    </message>
    <message>
        <source>Nobody is signed in here.</source>
        <translation>Hier ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>%1 — %2, for this session only</source>
        <translation>%1 — %2, nur für diese Sitzung</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Asking the keychain for your token…</source>
        <translation>Der Schlüsselbund wird nach deinem Token gefragt…</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Warten auf dich</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Sign in with the token…</source>
        <translation>Mit dem Token anmelden…</translation>
    </message>
    <message>
        <source>Your token is not valid any more</source>
        <translation>Dein Token ist nicht mehr gültig</translation>
    </message>
    <message>
        <source>The service does not accept your token any more. Nothing is sent until you sign in again; what you have written stays here.</source>
        <translation>Der Dienst nimmt dein Token nicht mehr an. Es wird nichts gesendet, bis du dich erneut anmeldest; was du geschrieben hast, bleibt hier.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
    <message>
        <source>Your token is not at hand</source>
        <translation>Dein Token ist nicht zur Hand</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so your token cannot be wiped. Unlock it and sign out again.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt, deshalb kann dein Token nicht gelöscht werden. Entsperre ihn und melde dich erneut ab.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not let your token be wiped. Allow it and sign out again.</source>
        <translation>Der Schlüsselbund dieses Computers hat nicht zugelassen, dass dein Token gelöscht wird. Erlaube es und melde dich erneut ab.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached, so your token cannot be wiped. Start it and sign out again.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht erreichbar, deshalb kann dein Token nicht gelöscht werden. Starte ihn und melde dich erneut ab.</translation>
    </message>
    <message>
        <source>Not signed out</source>
        <translation>Nicht abgemeldet</translation>
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
        <translation>&amp;Neuer Chat…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Ar&amp;chivieren</translation>
    </message>
    <message>
        <source>&amp;Copy chat</source>
        <translation>Chat &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Load whole conversation</source>
        <translation>&amp;Ganzes Gespräch laden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>&amp;Stop the reply</source>
        <translation>Antwort an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Another response</source>
        <translation>&amp;Weitere Variante</translation>
    </message>
    <message>
        <source>Pre&amp;vious response</source>
        <translation>&amp;Vorige Variante</translation>
    </message>
    <message>
        <source>Ne&amp;xt response</source>
        <translation>&amp;Nächste Variante</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Re&amp;wind to here…</source>
        <translation>Bis hierher zurück&amp;spulen…</translation>
    </message>
    <message>
        <source>&amp;Copy chat up to here</source>
        <translation>Chat bis hierher &amp;kopieren</translation>
    </message>
    <message>
        <source>Retr&amp;y</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>Verwer&amp;fen</translation>
    </message>
    <message>
        <source>As&amp;k for a reply</source>
        <translation>Antwort anfor&amp;dern</translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation>&amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>&amp;Quote in reply</source>
        <translation>In der Antwort &amp;zitieren</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;List of chats</source>
        <translation>&amp;Liste der Chats</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Normale Schriftgröße</translation>
    </message>
    <message>
        <source>Go to the &amp;chats</source>
        <translation>Zu den &amp;Chats gehen</translation>
    </message>
    <message>
        <source>Go to the &amp;messages</source>
        <translation>Zu den &amp;Nachrichten gehen</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>Nachricht &amp;schreiben</translation>
    </message>
    <message>
        <source>Go to the &amp;newest message</source>
        <translation>Zur n&amp;euesten Nachricht gehen</translation>
    </message>
    <message>
        <source>&amp;About Confab</source>
        <translation>&amp;Über Confab</translation>
    </message>
    <message>
        <source>&amp;Open chat by link or id…</source>
        <translation>Chat über Link oder ID ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>A&amp;uswählen</translation>
    </message>
    <message>
        <source>&amp;Find in conversation</source>
        <translation>Im Gespräch &amp;suchen</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Zum &amp;nächsten Treffer</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Zum &amp;vorigen Treffer</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>Go to the de&amp;tails</source>
        <translation>Zu den De&amp;tails gehen</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>Konto &amp;wechseln</translation>
    </message>
    <message>
        <source>S&amp;ign in…</source>
        <translation>An&amp;melden…</translation>
    </message>
    <message>
        <source>Sign ou&amp;t…</source>
        <translation>Abmel&amp;den…</translation>
    </message>
</context>
<context>
    <name>Confab::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Confab::CandidateListModel</name>
    <message>
        <source>Shown</source>
        <extracomment>At the end of a row: this response is the one that stands in the conversation</extracomment>
        <translation>Angezeigt</translation>
    </message>
</context>
<context>
    <name>Confab::ChatFilterModel</name>
    <message>
        <source>Untitled chat</source>
        <translation>Chat ohne Titel</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Du: %1</translation>
    </message>
</context>
<context>
    <name>Confab::ChatHeader</name>
    <message>
        <source>List of chats</source>
        <translation>Liste der Chats</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Titel des Chats</translation>
    </message>
    <message>
        <source>New title of the chat</source>
        <translation>Neuer Titel des Chats</translation>
    </message>
    <message>
        <source>State of the chat</source>
        <translation>Zustand des Chats</translation>
    </message>
    <message>
        <source>What can be done with this chat</source>
        <translation>Was du mit diesem Chat tun kannst</translation>
    </message>
    <message>
        <source>Menu of the chat</source>
        <translation>Menü des Chats</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>Chat ohne Titel</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Confab::ChatPanel</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>An %1 schreiben</translation>
    </message>
    <message>
        <source>What could not be sent the last time is in the message field again.</source>
        <translation>Was beim letzten Mal nicht gesendet werden konnte, steht wieder im Nachrichtenfeld.</translation>
    </message>
    <message>
        <source>Reading the messages…</source>
        <translation>Nachrichten werden geladen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing has been said here yet. Write the first message.</source>
        <translation>Hier wurde noch nichts gesagt. Schreibe die erste Nachricht.</translation>
    </message>
    <message>
        <source>Reading older messages…</source>
        <translation>Ältere Nachrichten werden geladen…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation>%1 schreibt…</translation>
    </message>
    <message>
        <source>A reply is being written…</source>
        <translation>Eine Antwort wird geschrieben…</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Open a chat first.</source>
        <translation>Öffne zuerst einen Chat.</translation>
    </message>
    <message>
        <source>The messages are not here yet.</source>
        <translation>Die Nachrichten sind noch nicht hier.</translation>
    </message>
    <message>
        <source>This message is not in the conversation any more.</source>
        <translation>Diese Nachricht ist nicht mehr im Gespräch.</translation>
    </message>
</context>
<context>
    <name>Confab::ChatVerbs</name>
    <message>
        <source>Confab is not ready yet.</source>
        <translation>Confab ist noch nicht bereit.</translation>
    </message>
    <message>
        <source>Open a chat first.</source>
        <translation>Öffne zuerst einen Chat.</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>Aus dem Ar&amp;chiv holen</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Ar&amp;chivieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 ist archiviert.</translation>
    </message>
    <message>
        <source>%1 is out of the archive.</source>
        <translation>%1 ist nicht mehr im Archiv.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>This chat has no messages to copy.</source>
        <translation>Dieser Chat hat keine Nachrichten, die sich kopieren lassen.</translation>
    </message>
    <message>
        <source>Loading the whole conversation…</source>
        <translation>Das ganze Gespräch wird geladen…</translation>
    </message>
    <message>
        <source>The whole conversation is here: %1.</source>
        <translation>Das ganze Gespräch ist da: %1.</translation>
    </message>
    <message>
        <source>The link to this chat is in the clipboard.</source>
        <translation>Der Link zu diesem Chat ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::AccountToken</name>
    <message>
        <source>There is no account of this name. &quot;confab-cli accounts list&quot; tells those there are.</source>
        <translation>Es gibt kein Konto dieses Namens. „confab-cli accounts list“ zählt auf, welche es gibt.</translation>
    </message>
    <message>
        <source>More than one account has this name. Say which: %1.</source>
        <translation>Mehr als ein Konto heißt so. Sag, welches: %1.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::AccountsCommand</name>
    <message>
        <source>The list of accounts was damaged. It is kept as %1; a new list is begun.</source>
        <translation>Die Liste der Konten war beschädigt. Sie ist als %1 aufbewahrt; eine neue Liste wird begonnen.</translation>
    </message>
    <message>
        <source>Token (not shown):</source>
        <translation>Token (wird nicht angezeigt):</translation>
    </message>
    <message>
        <source>The token has an unusual length; it is tried all the same.</source>
        <translation>Das Token hat eine ungewöhnliche Länge; es wird trotzdem versucht.</translation>
    </message>
    <message>
        <source>Nothing was kept. For one run, use --token-file or CONFAB_TOKEN.</source>
        <translation>Nichts wurde aufbewahrt. Für einen einzelnen Aufruf nimm --token-file oder CONFAB_TOKEN.</translation>
    </message>
    <message>
        <source>There is no keychain here, so nothing was wiped from one.</source>
        <translation>Hier gibt es keinen Schlüsselbund, also wurde aus keinem etwas gelöscht.</translation>
    </message>
    <message>
        <source>The keychain did not let the token be wiped. The account stays.</source>
        <translation>Der Schlüsselbund ließ das Token nicht löschen. Das Konto bleibt.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Abgemeldet.</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer Confab, and is left alone.</source>
        <translation>Die Liste der Konten hat ein neueres Confab geschrieben; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read or written: %1.</source>
        <translation>Die Liste der Konten kann nicht gelesen oder geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::CommandLine</name>
    <message>
        <source>A token is never given as an argument, where other programs can read it. Use --token-file, or the environment variable CONFAB_TOKEN.</source>
        <translation>Ein Token steht nie in den Argumenten, wo andere Programme es lesen können. Nimm --token-file oder die Umgebungsvariable CONFAB_TOKEN.</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>Es gibt keine Methode %1.</translation>
    </message>
    <message>
        <source>The first argument is not the name of a method.</source>
        <translation>Das erste Argument ist nicht der Name einer Methode.</translation>
    </message>
    <message>
        <source>%1 has no option --%2. If it is meant as text, put -- before it.</source>
        <translation>%1 hat keine Option --%2. Wenn es Text sein soll, setze -- davor.</translation>
    </message>
    <message>
        <source>There is no option --%1 before the method.</source>
        <translation>Vor der Methode gibt es keine Option --%1.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 braucht einen Wert: %2.</translation>
    </message>
    <message>
        <source>--completions knows bash, zsh and fish.</source>
        <translation>--completions kennt bash, zsh und fish.</translation>
    </message>
    <message>
        <source>No method was named.</source>
        <translation>Es wurde keine Methode genannt.</translation>
    </message>
    <message>
        <source>The token and the text can&apos;t both come from the standard input.</source>
        <translation>Token und Text können nicht beide von der Standardeingabe kommen.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <comment>method, argument</comment>
        <translation>%1 braucht %2.</translation>
    </message>
    <message>
        <source>%1 takes fewer arguments: %2, not %3.</source>
        <translation>%1 nimmt weniger Argumente: %2, nicht %3.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is one of %2.</source>
        <translation>%1 ist eines von diesen: %2.</translation>
    </message>
    <message>
        <source>accounts %1 needs NAME.</source>
        <translation>accounts %1 braucht NAME.</translation>
    </message>
    <message>
        <source>accounts %1 takes no NAME.</source>
        <translation>accounts %1 nimmt keinen NAME.</translation>
    </message>
    <message>
        <source>--account means nothing to the method accounts.</source>
        <translation>--account bedeutet der Methode accounts nichts.</translation>
    </message>
    <message>
        <source>--%1 is empty.</source>
        <translation>--%1 ist leer.</translation>
    </message>
    <message>
        <source>--account brings its own server and token; it goes with neither --server nor --token-file.</source>
        <translation>--account bringt seinen eigenen Server und sein Token mit; es passt weder zu --server noch zu --token-file.</translation>
    </message>
    <message>
        <source>--server needs an address such as https://chat.example.org or http://127.0.0.1:8080.</source>
        <translation>--server braucht eine Adresse wie https://chat.example.org oder http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>--server on another machine must be https: the token would travel in plain sight.</source>
        <translation>--server auf einem anderen Rechner muss https sein: Das Token wäre unterwegs für alle lesbar.</translation>
    </message>
    <message>
        <source>--timeout needs a number of seconds above 0.</source>
        <translation>--timeout braucht eine Zahl von Sekunden über 0.</translation>
    </message>
    <message>
        <source>--amount needs a whole number above 0.</source>
        <translation>--amount braucht eine ganze Zahl über 0.</translation>
    </message>
    <message>
        <source>--token-file needs the name of a file, or - for the standard input.</source>
        <translation>--token-file braucht den Namen einer Datei oder - für die Standardeingabe.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::ErrorPrinter</name>
    <message>
        <source>What was printed is only a part.</source>
        <translation>Was ausgegeben wurde, ist nur ein Teil.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::HelpText</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>the service refused, or gave an answer that is not understood; also a refusal by something in front of it, or a part that was not done</source>
        <translation>der Dienst hat abgelehnt oder eine unverständliche Antwort gegeben; auch eine Abweisung durch etwas, das vor ihm steht, oder ein Teil, der nicht getan wurde</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>die Befehlszeile ist falsch</translation>
    </message>
    <message>
        <source>no token, or one that the service does not accept</source>
        <translation>kein Token oder eines, das der Dienst nicht annimmt</translation>
    </message>
    <message>
        <source>no connection, no safe connection, or no answer in time</source>
        <translation>keine Verbindung, keine sichere Verbindung oder keine Antwort zur rechten Zeit</translation>
    </message>
    <message>
        <source>too much, too fast: the service asks to slow down</source>
        <translation>zu viel, zu schnell: Der Dienst bittet darum, es langsamer anzugehen</translation>
    </message>
    <message>
        <source>stopped by Ctrl+C (143 by SIGTERM, 141 when nobody reads the output)</source>
        <translation>angehalten mit Strg+C (143 durch SIGTERM, 141, wenn niemand die Ausgabe liest)</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Makes one call of the chat service and prints what comes of it: JSON Lines, one line an item, in the field names of the wire.</source>
        <translation>Ruft den Chatdienst einmal auf und gibt aus, was dabei herauskommt: JSON Lines, je Zeile ein Eintrag, mit den Feldnamen des Protokolls.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>TEXT may be -, which reads it from the standard input; one line end at its end is left out. An argument that begins with two dashes is an option; a lone -- before it makes it an ordinary argument.</source>
        <translation>TEXT kann - sein; dann wird er von der Standardeingabe gelesen, und ein Zeilenende an seinem Ende fällt weg. Ein Argument, das mit zwei Strichen beginnt, ist eine Option; ein einzelnes -- davor macht es zu einem gewöhnlichen Argument.</translation>
    </message>
    <message>
        <source>The token comes from --account, else from --token-file, else from the environment variable CONFAB_TOKEN, else from the account that &quot;accounts use&quot; named; never from an argument, which other programs could read. Tokens of accounts are kept in the keychain of this computer, which the window shares. A --server on another machine must be https.</source>
        <translation>Das Token kommt von --account, sonst von --token-file, sonst aus der Umgebungsvariablen CONFAB_TOKEN, sonst vom Konto, das „accounts use“ genannt hat; nie aus einem Argument, das andere Programme lesen könnten. Die Tokens von Konten liegen im Schlüsselbund dieses Computers, den das Fenster mitbenutzt. Ein --server auf einem anderen Rechner muss https sein.</translation>
    </message>
    <message>
        <source>Ctrl+C stops a running answer at the service, prints what has come and ends; a second one ends at once. Errors go to the standard error: a sentence, or with --json-errors an object with kind, operation, comment, code, sub_code, retry_after_seconds, subjects and message. JSON is in English in every language.</source>
        <translation>Strg+C hält eine laufende Antwort beim Dienst an, gibt aus, was gekommen ist, und endet; ein zweites Mal endet es sofort. Fehler gehen an die Fehlerausgabe: ein Satz, oder mit --json-errors ein Objekt mit kind, operation, comment, code, sub_code, retry_after_seconds, subjects und message. JSON ist in jeder Sprache englisch.</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Rückgabewerte</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what a method does, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Prints: %1</source>
        <translation>Gibt aus: %1</translation>
    </message>
    <message>
        <source>confab-cli --help tells the options that every method takes.</source>
        <translation>confab-cli --help nennt die Optionen, die jede Methode nimmt.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::HumanPrinter</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>candidate %1</source>
        <translation>Variante %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>cut short by the service</source>
        <translation>vom Dienst gekürzt</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unvollendet</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>conversations: %1</source>
        <translation>Gespräche: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>Figur %1</translation>
    </message>
    <message>
        <source>history %1</source>
        <translation>Verlauf %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>chat %1</source>
        <translation>Chat %1</translation>
    </message>
    <message>
        <source>The copy is chat %1</source>
        <translation>Die Kopie ist der Chat %1</translation>
    </message>
    <message>
        <source>said anew</source>
        <translation>neu gesagt</translation>
    </message>
    <message>
        <source>There is more: %1</source>
        <translation>Es gibt mehr: %1</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::Method</name>
    <message>
        <source>One turn a line, newest first.</source>
        <translation>Je Zeile eine Nachricht, die neueste zuerst.</translation>
    </message>
    <message>
        <source>only pinned turns</source>
        <translation>nur angeheftete Nachrichten</translation>
    </message>
    <message>
        <source>go on where the page ended that printed this token</source>
        <translation>dort weitermachen, wo die Seite endete, die dieses Token ausgab</translation>
    </message>
    <message>
        <source>print the answer while it grows: the whole turn, each time it changes</source>
        <translation>die Antwort ausgeben, während sie wächst: die ganze Nachricht, jedes Mal, wenn sie sich ändert</translation>
    </message>
    <message>
        <source>Whose token it is</source>
        <translation>Wem das Token gehört</translation>
    </message>
    <message>
        <source>The account, one line.</source>
        <translation>Das Konto, eine Zeile.</translation>
    </message>
    <message>
        <source>Find characters</source>
        <translation>Figuren suchen</translation>
    </message>
    <message>
        <source>One character a line.</source>
        <translation>Je Zeile eine Figur.</translation>
    </message>
    <message>
        <source>All about one character</source>
        <translation>Alles über eine Figur</translation>
    </message>
    <message>
        <source>The character, one line.</source>
        <translation>Die Figur, eine Zeile.</translation>
    </message>
    <message>
        <source>at most this many (default 50)</source>
        <translation>höchstens so viele (Vorgabe: 50)</translation>
    </message>
    <message>
        <source>start with an empty chat</source>
        <translation>mit einem leeren Chat beginnen</translation>
    </message>
    <message>
        <source>Conversations of the service&apos;s first generation</source>
        <translation>Gespräche der ersten Generation des Dienstes</translation>
    </message>
    <message>
        <source>One conversation a line, with the few messages the list shows.</source>
        <translation>Je Zeile ein Gespräch, mit den wenigen Nachrichten, die die Liste zeigt.</translation>
    </message>
    <message>
        <source>All chats with a character</source>
        <translation>Alle Chats mit einer Figur</translation>
    </message>
    <message>
        <source>One chat a line, in the service&apos;s order.</source>
        <translation>Je Zeile ein Chat, in der Reihenfolge des Dienstes.</translation>
    </message>
    <message>
        <source>One chat</source>
        <translation>Ein Chat</translation>
    </message>
    <message>
        <source>The chat, one line.</source>
        <translation>Der Chat, eine Zeile.</translation>
    </message>
    <message>
        <source>The recent chats</source>
        <translation>Die letzten Chats</translation>
    </message>
    <message>
        <source>Rename a chat; an empty name clears it</source>
        <translation>Einen Chat umbenennen; ein leerer Name nimmt ihm den seinen</translation>
    </message>
    <message>
        <source>Archive a chat</source>
        <translation>Einen Chat archivieren</translation>
    </message>
    <message>
        <source>Take a chat out of the archive</source>
        <translation>Einen Chat aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Copy a chat up to and including a turn</source>
        <translation>Einen Chat bis zu einer Nachricht einschließlich kopieren</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Einen Chat beginnen</translation>
    </message>
    <message>
        <source>{&quot;chat&quot;: …, &quot;greeting&quot;: …}; the greeting is a turn, or null.</source>
        <translation>{&quot;chat&quot;: …, &quot;greeting&quot;: …}; die Begrüßung ist eine Nachricht oder null.</translation>
    </message>
    <message>
        <source>One turn a line, newest first, then {&quot;next_token&quot;: …}, null at the end.</source>
        <translation>Je Zeile eine Nachricht, die neueste zuerst, dann {&quot;next_token&quot;: …}, null am Ende.</translation>
    </message>
    <message>
        <source>One page of a chat</source>
        <translation>Eine Seite eines Chats</translation>
    </message>
    <message>
        <source>The whole chat</source>
        <translation>Der ganze Chat</translation>
    </message>
    <message>
        <source>One page of the pinned turns</source>
        <translation>Eine Seite der angehefteten Nachrichten</translation>
    </message>
    <message>
        <source>All pinned turns of a chat</source>
        <translation>Alle angehefteten Nachrichten eines Chats</translation>
    </message>
    <message>
        <source>The turns after a turn, without it</source>
        <translation>Die Nachrichten nach einer Nachricht, ohne sie selbst</translation>
    </message>
    <message>
        <source>Say something, and get the answer</source>
        <translation>Etwas sagen und die Antwort bekommen</translation>
    </message>
    <message>
        <source>Your turn as it was stored, then the answer. With --stream a line for every update of the answer.</source>
        <translation>Deine Nachricht, wie sie gespeichert wurde, dann die Antwort. Mit --stream eine Zeile für jede Änderung der Antwort.</translation>
    </message>
    <message>
        <source>Another response in a turn of the character</source>
        <translation>Eine weitere Variante einer Nachricht der Figur</translation>
    </message>
    <message>
        <source>The turn, one line. With --stream a line for every update.</source>
        <translation>Die Nachricht, eine Zeile. Mit --stream eine Zeile für jede Änderung.</translation>
    </message>
    <message>
        <source>Choose which response counts</source>
        <translation>Wählen, welche Variante gilt</translation>
    </message>
    <message>
        <source>Change the text of a turn</source>
        <translation>Den Text einer Nachricht ändern</translation>
    </message>
    <message>
        <source>The turn, one line.</source>
        <translation>Die Nachricht, eine Zeile.</translation>
    </message>
    <message>
        <source>Delete turns, for good</source>
        <translation>Nachrichten löschen, endgültig</translation>
    </message>
    <message>
        <source>Delete one turn, for good</source>
        <translation>Eine Nachricht löschen, endgültig</translation>
    </message>
    <message>
        <source>Pin a turn</source>
        <translation>Eine Nachricht anheften</translation>
    </message>
    <message>
        <source>Unpin a turn</source>
        <translation>Eine Nachricht loslösen</translation>
    </message>
    <message>
        <source>The accounts of this computer: list, add, remove NAME, or use NAME from now on</source>
        <translation>Die Konten dieses Computers: list zeigt sie, add fügt eines hinzu, remove NAME entfernt eines, use NAME benutzt es von nun an</translation>
    </message>
    <message>
        <source>One account a line. The token for add is read from the standard input, and is not shown.</source>
        <translation>Je Zeile ein Konto. Das Token für add wird von der Standardeingabe gelesen und nicht angezeigt.</translation>
    </message>
    <message>
        <source>another server of the same wire: REST and /ws/ at this one address</source>
        <translation>ein anderer Server derselben Sprache: REST und /ws/ unter dieser einen Adresse</translation>
    </message>
    <message>
        <source>read the token from the first line of FILE, or of the standard input for -</source>
        <translation>das Token aus der ersten Zeile von FILE lesen, oder bei - von der Standardeingabe</translation>
    </message>
    <message>
        <source>act as this account of &quot;accounts list&quot;, with its token from the keychain</source>
        <translation>als dieses Konto aus „accounts list“ handeln, mit seinem Token aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>wait at most S seconds for each answer, or for the next part of one (default 30)</source>
        <translation>höchstens S Sekunden auf jede Antwort warten oder auf den nächsten Teil davon (Vorgabe: 30)</translation>
    </message>
    <message>
        <source>print for eyes instead of JSON Lines</source>
        <translation>zum Lesen ausgeben statt als JSON Lines</translation>
    </message>
    <message>
        <source>print an error as one JSON object</source>
        <translation>einen Fehler als ein JSON-Objekt ausgeben</translation>
    </message>
    <message>
        <source>append what the program does to FILE, without secrets, for a report</source>
        <translation>anhängen an FILE, was das Programm tut, ohne Geheimnisse, für einen Bericht</translation>
    </message>
    <message>
        <source>print completions for bash, zsh or fish, and do nothing else</source>
        <translation>Ergänzungen für bash, zsh oder fish ausgeben, und sonst nichts</translation>
    </message>
    <message>
        <source>print this, or with a METHOD all about it</source>
        <translation>dies ausgeben, oder mit einer METHOD alles über sie</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>die Version ausgeben</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::Program</name>
    <message>
        <source>See %1.</source>
        <translation>Siehe %1.</translation>
    </message>
    <message>
        <source>The log file can&apos;t be written: %1.</source>
        <translation>Die Protokolldatei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The text from the standard input is not UTF-8.</source>
        <translation>Der Text von der Standardeingabe ist kein UTF-8.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>The output can&apos;t be written: %1.</source>
        <translation>Die Ausgabe kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>No account is in use. Choose one with &quot;confab-cli accounts use NAME&quot;, or for one run with --account NAME.</source>
        <translation>Es ist kein Konto in Gebrauch. Wähle eines mit „confab-cli accounts use NAME“ oder für einen Lauf mit --account NAME.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::Session</name>
    <message>
        <source>The output can&apos;t be written: %1.</source>
        <translation>Die Ausgabe kann nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::TokenSource</name>
    <message>
        <source>The first line of the standard input holds no token.</source>
        <translation>Die erste Zeile der Standardeingabe enthält kein Token.</translation>
    </message>
    <message>
        <source>The token file can&apos;t be read: %1.</source>
        <translation>Die Token-Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The first line of the token file holds no token.</source>
        <translation>Die erste Zeile der Token-Datei enthält kein Token.</translation>
    </message>
    <message>
        <source>No token was given. Sign in with &quot;confab-cli accounts add&quot;, or use --token-file or the environment variable CONFAB_TOKEN.</source>
        <translation>Es wurde kein Token angegeben. Melde dich mit „confab-cli accounts add“ an oder nimm --token-file oder die Umgebungsvariable CONFAB_TOKEN.</translation>
    </message>
</context>
<context>
    <name>Confab::Composer</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>Antwort anhalten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>Confab::ConnectionBar</name>
    <message>
        <source>There is no connection. The next try is in %1.</source>
        <translation>Es besteht keine Verbindung. Der nächste Versuch ist in %1.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>The service does not accept your token any more. Nothing is sent until you sign in again; what you have written stays here.</source>
        <translation>Der Dienst nimmt dein Token nicht mehr an. Es wird nichts gesendet, bis du dich erneut anmeldest; was du geschrieben hast, bleibt hier.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
</context>
<context>
    <name>Confab::CountWording</name>
    <message>
        <source>One message</source>
        <translation>Eine Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>One chat</source>
        <translation>Ein Chat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chats</source>
        <translation>
            <numerusform>%Ln Chat</numerusform>
            <numerusform>%Ln Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Response %1 of %2</source>
        <translation>Variante %1 von %2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>which one of how many</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 K</source>
        <comment>thousands</comment>
        <translation>%1 Tsd.</translation>
    </message>
</context>
<context>
    <name>Confab::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Confab::DetailsPanel</name>
    <message>
        <source>Parts of the details</source>
        <translation>Teile der Details</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Open a chat to see what there is to know about it.</source>
        <translation>Öffne einen Chat, um zu sehen, was es über ihn zu wissen gibt.</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>Messages read so far</source>
        <translation>Bisher geladene Nachrichten</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>All chats with this character</source>
        <translation>Alle Chats mit dieser Figur</translation>
    </message>
    <message>
        <source>Looking for pinned messages…</source>
        <translation>Angeheftete Nachrichten werden gesucht…</translation>
    </message>
    <message>
        <source>Reading the pinned messages…</source>
        <translation>Angeheftete Nachrichten werden geladen…</translation>
    </message>
    <message>
        <source>Nothing is pinned here. Pin a message to find it again; the character is reminded of it as well.</source>
        <translation>Hier ist nichts angeheftet. Hefte eine Nachricht an, um sie wiederzufinden; auch die Figur wird dann an sie erinnert.</translation>
    </message>
    <message>
        <source>Open a chat to see what is pinned in it.</source>
        <translation>Öffne einen Chat, um zu sehen, was darin angeheftet ist.</translation>
    </message>
    <message>
        <source>There may be more of them further back.</source>
        <translation>Weiter zurück gibt es vielleicht noch mehr.</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Weiter zurück suchen</translation>
    </message>
    <message>
        <source>The character has not said anything yet.</source>
        <translation>Die Figur hat noch nichts gesagt.</translation>
    </message>
    <message>
        <source>Open a chat to see the responses in it.</source>
        <translation>Öffne einen Chat, um die Varianten darin zu sehen.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>None of its own</source>
        <translation>Kein eigener</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>%1, which is the whole conversation</source>
        <translation>%1, das ist das ganze Gespräch</translation>
    </message>
    <message>
        <source>%1, and there are older ones</source>
        <translation>%1, und es gibt noch ältere</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Angeheftete Nachrichten</translation>
    </message>
    <message>
        <source>Responses of the current message</source>
        <translation>Varianten der aktuellen Nachricht</translation>
    </message>
</context>
<context>
    <name>Confab::ErrorWording</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Confab could not connect.</source>
        <translation>Confab konnte keine Verbindung herstellen.</translation>
    </message>
    <message>
        <source>Your account could not be read.</source>
        <translation>Dein Konto konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>The old conversations could not be read.</source>
        <translation>Die alten Gespräche konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>The chats with this character could not be read.</source>
        <translation>Die Chats mit dieser Figur konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>The chat could not be opened.</source>
        <translation>Der Chat konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Your recent chats could not be read.</source>
        <translation>Deine letzten Chats konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>The messages could not be read.</source>
        <translation>Die Nachrichten konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>The pinned messages could not be read.</source>
        <translation>Die angehefteten Nachrichten konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>The chat was not renamed.</source>
        <translation>Der Chat wurde nicht umbenannt.</translation>
    </message>
    <message>
        <source>The chat was not archived.</source>
        <translation>Der Chat wurde nicht archiviert.</translation>
    </message>
    <message>
        <source>The chat was not taken out of the archive.</source>
        <translation>Der Chat wurde nicht aus dem Archiv geholt.</translation>
    </message>
    <message>
        <source>The chat was not copied.</source>
        <translation>Der Chat wurde nicht kopiert.</translation>
    </message>
    <message>
        <source>The new chat was not started.</source>
        <translation>Der neue Chat wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>The other response was not chosen.</source>
        <translation>Die andere Variante wurde nicht ausgewählt.</translation>
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation>Die Nachricht wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>There is no other response.</source>
        <translation>Es gibt keine weitere Variante.</translation>
    </message>
    <message>
        <source>The reply did not come.</source>
        <translation>Die Antwort ist nicht gekommen.</translation>
    </message>
    <message>
        <source>The change was not saved.</source>
        <translation>Die Änderung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>The message was not pinned.</source>
        <translation>Die Nachricht wurde nicht angeheftet.</translation>
    </message>
    <message>
        <source>The message was not unpinned.</source>
        <translation>Die Nachricht wurde nicht losgelöst.</translation>
    </message>
    <message>
        <source>The character could not be read.</source>
        <translation>Die Figur konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>The characters could not be searched.</source>
        <translation>Die Figuren konnten nicht durchsucht werden.</translation>
    </message>
    <message>
        <source>What Confab keeps on this computer could not be opened.</source>
        <translation>Was Confab auf diesem Computer aufbewahrt, konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>What you have written could not be kept on this computer.</source>
        <translation>Was du geschrieben hast, konnte auf diesem Computer nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation>Das Bild konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>There is no connection to the service.</source>
        <translation>Es besteht keine Verbindung zum Dienst.</translation>
    </message>
    <message>
        <source>The connection to the service is not safe, so nothing was sent.</source>
        <translation>Die Verbindung zum Dienst ist nicht sicher, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The service does not accept your token.</source>
        <translation>Der Dienst nimmt dein Token nicht an.</translation>
    </message>
    <message>
        <source>Something in front of the service refused this program.</source>
        <translation>Etwas, das vor dem Dienst steht, hat dieses Programm abgewiesen.</translation>
    </message>
    <message>
        <source>The service withheld it.</source>
        <translation>Der Dienst hat sie zurückgehalten.</translation>
    </message>
    <message>
        <source>The service withheld the text.</source>
        <translation>Der Dienst hat den Text zurückgehalten.</translation>
    </message>
    <message>
        <source>It says: %1.</source>
        <translation>Er sagt: %1.</translation>
    </message>
    <message>
        <source>The service asks to slow down.</source>
        <translation>Der Dienst bittet darum, es langsamer anzugehen.</translation>
    </message>
    <message>
        <source>The service gave an answer that Confab does not understand.</source>
        <translation>Der Dienst hat etwas geantwortet, das Confab nicht versteht.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>This computer could not write or read it.</source>
        <translation>Dieser Computer konnte es nicht schreiben oder lesen.</translation>
    </message>
    <message>
        <source>The service says: %1.</source>
        <translation>Der Dienst sagt: %1.</translation>
    </message>
    <message>
        <source>The service has trouble of its own.</source>
        <translation>Der Dienst hat selbst Probleme.</translation>
    </message>
    <message>
        <source>The service refused, and did not say why.</source>
        <translation>Der Dienst hat abgelehnt und nicht gesagt, warum.</translation>
    </message>
    <message>
        <source>The service does not have this character.</source>
        <translation>Der Dienst hat diese Figur nicht.</translation>
    </message>
    <message>
        <source>The service does not have this message any more.</source>
        <translation>Der Dienst hat diese Nachricht nicht mehr.</translation>
    </message>
    <message>
        <source>The service does not have this chat, or it belongs to another account.</source>
        <translation>Der Dienst hat diesen Chat nicht, oder er gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>The service does not have it.</source>
        <translation>Der Dienst hat das nicht.</translation>
    </message>
    <message>
        <source>One message was not deleted.</source>
        <translation>Eine Nachricht wurde nicht gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were not deleted.</source>
        <translation>
            <numerusform>%Ln Nachricht wurde nicht gelöscht.</numerusform>
            <numerusform>%Ln Nachrichten wurden nicht gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not say where the copy of the chat is.</source>
        <translation>Der Dienst hat nicht gesagt, wo die Kopie des Chats ist.</translation>
    </message>
    <message>
        <source>The service did not say which chat it started.</source>
        <translation>Der Dienst hat nicht gesagt, welchen Chat er gestartet hat.</translation>
    </message>
    <message>
        <source>Only a part of it was done.</source>
        <translation>Nur ein Teil davon wurde erledigt.</translation>
    </message>
    <message>
        <source>A message can&apos;t be empty.</source>
        <translation>Eine Nachricht kann nicht leer sein.</translation>
    </message>
    <message>
        <source>A reply is being written already, or this message is not one of the character&apos;s.</source>
        <translation>Es wird schon eine Antwort geschrieben, oder diese Nachricht ist nicht von der Figur.</translation>
    </message>
    <message>
        <source>That can&apos;t be asked of the service.</source>
        <translation>Darum lässt sich der Dienst nicht bitten.</translation>
    </message>
    <message>
        <source>Check your connection to the network, then try again.</source>
        <translation>Prüfe deine Verbindung zum Netz und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Check the date of this computer. In a public network, sign in to that network first.</source>
        <translation>Prüfe das Datum dieses Computers. Melde dich in einem öffentlichen Netz zuerst bei diesem Netz an.</translation>
    </message>
    <message>
        <source>Sign in again with a new token. What you have written stays here.</source>
        <translation>Melde dich mit einem neuen Token erneut an. Was du geschrieben hast, bleibt hier.</translation>
    </message>
    <message>
        <source>The service may turn away programs that are not a browser. Confab does not pretend to be one; you can try again later.</source>
        <translation>Der Dienst weist vielleicht Programme ab, die kein Browser sind. Confab gibt sich nicht als Browser aus; du kannst es später erneut versuchen.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuche es in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <source>Ask for another response, or change your message.</source>
        <translation>Fordere eine weitere Variante an oder ändere deine Nachricht.</translation>
    </message>
    <message>
        <source>Change the message and send it again.</source>
        <translation>Ändere die Nachricht und sende sie erneut.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, the service has changed and Confab needs an update.</source>
        <translation>Versuche es erneut. Wenn es so bleibt, hat sich der Dienst geändert, und Confab braucht eine Aktualisierung.</translation>
    </message>
    <message>
        <source>Try again; the service may be busy.</source>
        <translation>Versuche es erneut; vielleicht ist der Dienst ausgelastet.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuche es erneut.</translation>
    </message>
    <message>
        <source>Choose another character.</source>
        <translation>Wähle eine andere Figur.</translation>
    </message>
    <message>
        <source>Refresh to see what is there.</source>
        <translation>Aktualisiere, um zu sehen, was da ist.</translation>
    </message>
    <message>
        <source>Refresh the list of chats: it may be there.</source>
        <translation>Aktualisiere die Liste der Chats: Vielleicht ist er dort.</translation>
    </message>
    <message>
        <source>Try again to do the rest.</source>
        <translation>Versuche es erneut, um den Rest zu erledigen.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that its folder may be written.</source>
        <translation>Prüfe, ob auf dem Datenträger Platz ist und ob in den Ordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>A chat holds only a few pinned messages, five as far as is known. Unpin another one first.</source>
        <translation>Ein Chat fasst nur wenige angeheftete Nachrichten, soweit bekannt fünf. Löse zuerst eine andere los.</translation>
    </message>
    <message>
        <source>A message holds a limited number of responses, 30 as far as is known.</source>
        <translation>Eine Nachricht fasst nur eine begrenzte Zahl von Varianten, soweit bekannt 30.</translation>
    </message>
    <message>
        <source>Your text is still here. A message can be changed only so many times.</source>
        <translation>Dein Text ist noch hier. Eine Nachricht lässt sich nur begrenzt oft ändern.</translation>
    </message>
    <message>
        <source>Try a shorter name.</source>
        <translation>Versuche es mit einem kürzeren Namen.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Warte ein wenig und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Versuche es in %1 erneut.</translation>
    </message>
    <message>
        <source>A newer version of Confab has written it, so it was left alone.</source>
        <translation>Eine neuere Version von Confab hat es geschrieben, deshalb wurde es nicht angetastet.</translation>
    </message>
    <message>
        <source>Update Confab to use it.</source>
        <translation>Aktualisiere Confab, um es zu verwenden.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate has run out, so nothing was sent.</source>
        <translation>Das Zertifikat des Dienstes ist abgelaufen, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not valid yet, so nothing was sent.</source>
        <translation>Das Zertifikat des Dienstes ist noch nicht gültig, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is signed by nobody but itself, so nothing was sent.</source>
        <translation>Das Zertifikat des Dienstes ist nur von ihm selbst unterschrieben, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts has signed the service&apos;s certificate, so nothing was sent.</source>
        <translation>Niemand, dem dieser Computer vertraut, hat das Zertifikat des Dienstes unterschrieben, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server than the one that was asked for, so nothing was sent.</source>
        <translation>Das Zertifikat gehört zu einem anderen Server als dem, der gefragt wurde, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The service encrypts in a way that is too old to be safe, so nothing was sent.</source>
        <translation>Der Dienst verschlüsselt auf eine Weise, die zu alt ist, um sicher zu sein, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The connection would not be encrypted, so nothing was sent.</source>
        <translation>Die Verbindung wäre nicht verschlüsselt, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>If it is your own server, add its certificate authority to this computer&apos;s. In a public network, sign in to that network first.</source>
        <translation>Wenn es dein eigener Server ist, füge seine Zertifizierungsstelle zu denen dieses Computers hinzu. Melde dich in einem öffentlichen Netz zuerst bei diesem Netz an.</translation>
    </message>
    <message>
        <source>Check the address of the server. In a public network, sign in to that network first.</source>
        <translation>Prüfe die Adresse des Servers. Melde dich in einem öffentlichen Netz zuerst bei diesem Netz an.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to bring it up to date.</source>
        <translation>Wer den Server betreibt, muss ihn auf den neuesten Stand bringen.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Verwende eine Adresse, die mit https beginnt.</translation>
    </message>
    <message>
        <source>The proxy between this computer and the service cannot be reached.</source>
        <translation>Der Proxy zwischen diesem Computer und dem Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The proxy between this computer and the service does not accept the user name and password it was given, or was given none.</source>
        <translation>Der Proxy zwischen diesem Computer und dem Dienst nimmt den Benutzernamen und das Passwort nicht an, oder er hat keine bekommen.</translation>
    </message>
    <message>
        <source>The proxy between this computer and the service does not let Confab through.</source>
        <translation>Der Proxy zwischen diesem Computer und dem Dienst lässt Confab nicht durch.</translation>
    </message>
    <message>
        <source>Check the proxy in Preferences, or in the settings of your system.</source>
        <translation>Prüfe den Proxy in den Einstellungen oder in denen deines Systems.</translation>
    </message>
    <message>
        <source>Set the proxy&apos;s user name and password in Preferences.</source>
        <translation>Trage Benutzernamen und Passwort des Proxys in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy, or choose another one in Preferences.</source>
        <translation>Wende dich an den Betreiber des Proxys oder wähle in den Einstellungen einen anderen.</translation>
    </message>
    <message>
        <source>Its folder cannot be made.</source>
        <translation>Der Ordner dafür kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Its folder is not there.</source>
        <translation>Der Ordner dafür ist nicht da.</translation>
    </message>
    <message>
        <source>Its folder cannot be written.</source>
        <translation>In den Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation>Ein anderes Programm benutzt es gerade.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Its file is read-only.</source>
        <translation>Die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Its file is damaged, or another program made it.</source>
        <translation>Die Datei ist beschädigt, oder ein anderes Programm hat sie angelegt.</translation>
    </message>
    <message>
        <source>This computer has no free port for it.</source>
        <translation>Auf diesem Computer ist kein Port dafür frei.</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>Der Ordner ist %1.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Schließe das andere Programm und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Put a copy of the file in its place, or move it away to begin anew.</source>
        <translation>Lege eine Kopie der Datei an ihre Stelle, oder verschiebe sie, um neu anzufangen.</translation>
    </message>
    <message>
        <source>Connect the disk that it is on, or choose another folder in the preferences.</source>
        <translation>Schließe den Datenträger an, auf dem er liegt, oder wähle in den Einstellungen einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The service has more messages, but does not give them.</source>
        <translation>Der Dienst hat weitere Nachrichten, gibt sie aber nicht heraus.</translation>
    </message>
</context>
<context>
    <name>Confab::FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>Im Gespräch suchen</translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation>S&amp;uchen:</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Zum vorigen Treffer</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Zum nächsten Treffer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the current hit, and how many there are</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Searched up to here: %1. There are older ones.</source>
        <translation>Bis hierher durchsucht: %1. Es gibt noch ältere.</translation>
    </message>
    <message>
        <source>Reading older messages… %1 so far</source>
        <translation>Ältere Nachrichten werden geladen… Bisher: %1</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>Search &amp;all</source>
        <translation>Alles &amp;durchsuchen</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Confab::ForeignWords</name>
    <message>
        <source>“%1”</source>
        <extracomment>The quotation marks of the language, around words of somebody else.</extracomment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Confab::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
    <message>
        <source>Sections of the guide</source>
        <translation>Abschnitte der Anleitung</translation>
    </message>
    <message>
        <source>The guide does not have these words.</source>
        <translation>Diese Wörter kommen in der Anleitung nicht vor.</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Die Anleitung</translation>
    </message>
</context>
<context>
    <name>Confab::HistoryListModel</name>
    <message>
        <source>The list does not tell what was said.</source>
        <translation>Die Liste verrät nicht, was gesagt wurde.</translation>
    </message>
    <message>
        <source>%1 to be read here</source>
        <translation>%1 hier zu lesen</translation>
    </message>
</context>
<context>
    <name>Confab::Instance</name>
    <message>
        <source>Confab is running already, but it does not answer.</source>
        <translation>Confab läuft schon, antwortet aber nicht.</translation>
    </message>
</context>
<context>
    <name>Confab::LegacyDialog</name>
    <message>
        <source>Old history</source>
        <translation>Alter Verlauf</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>An old history with %1. It can be read, and no more.</source>
        <translation>Ein alter Verlauf mit %1. Er lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>An old history with %1, begun %2. It can be read, and no more.</source>
        <translation>Ein alter Verlauf mit %1, begonnen: %2. Er lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>The service does not tell what was said here.</source>
        <translation>Der Dienst verrät nicht, was hier gesagt wurde.</translation>
    </message>
</context>
<context>
    <name>Confab::ListPane</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>Confab::MainWindow</name>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>The characters on this computer could not be started</source>
        <translation>Die Figuren auf diesem Computer konnten nicht gestartet werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Your chats could not be read</source>
        <translation>Deine Chats konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Who do you want to talk with?</source>
        <translation>Mit wem möchtest du sprechen?</translation>
    </message>
    <message>
        <source>Choose a character and say hello. Everything stays on this computer.</source>
        <translation>Wähle eine Figur und sag Hallo. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Chat starten</translation>
    </message>
    <message>
        <source>%1 — Confab</source>
        <translation>%1 — Confab</translation>
    </message>
    <message>
        <source>%1 is neither a link nor an id of a chat or a character.</source>
        <translation>%1 ist weder ein Link noch eine ID eines Chats oder einer Figur.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Choose a character and say hello.</source>
        <translation>Wähle eine Figur und sag Hallo.</translation>
    </message>
    <message>
        <source>Welcome to Confab</source>
        <translation>Willkommen bei Confab</translation>
    </message>
    <message>
        <source>Talk with the characters on this computer at once: they need no account and no network, and nothing leaves it. Or sign in to Character.AI, or to another server, with your own token.</source>
        <translation>Sprich gleich mit den Figuren auf diesem Computer: Sie brauchen kein Konto und kein Netz, und nichts verlässt ihn. Oder melde dich mit deinem eigenen Token bei Character.AI oder bei einem anderen Server an.</translation>
    </message>
    <message>
        <source>Talk now, no account</source>
        <translation>Jetzt sprechen, ohne Konto</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>The chat that was open here is not there any more.</source>
        <translation>Den Chat, der hier offen war, gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>Confab::Menus</name>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Chat</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Resp&amp;onses</source>
        <translation>Va&amp;rianten</translation>
    </message>
</context>
<context>
    <name>Confab::MessageEditor</name>
    <message>
        <source>Edit message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Speichern (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Give up (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
</context>
<context>
    <name>Confab::NewChatDialog</name>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>&amp;Who do you want to talk with?</source>
        <translation>&amp;Mit wem möchtest du sprechen?</translation>
    </message>
    <message>
        <source>Search characters</source>
        <translation>Figuren suchen</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Figuren</translation>
    </message>
    <message>
        <source>About the character</source>
        <translation>Über die Figur</translation>
    </message>
    <message>
        <source>The character &amp;greets me first</source>
        <translation>Die Figur &amp;begrüßt mich zuerst</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>Chat starten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Search, or paste a link or an id</source>
        <translation>Suchen oder einen Link oder eine ID einfügen</translation>
    </message>
    <message>
        <source>Reading whom there is…</source>
        <translation>Figuren werden geladen…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>There is nobody to choose from.</source>
        <translation>Es ist niemand da, den du wählen kannst.</translation>
    </message>
    <message>
        <source>No character was found. Other words may find one, and so may a link or an id.</source>
        <translation>Es wurde keine Figur gefunden. Vielleicht führen andere Wörter zu einer, oder ein Link oder eine ID.</translation>
    </message>
    <message>
        <source>There is nobody to choose from yet. Search for somebody.</source>
        <translation>Es ist noch niemand da, den du wählen kannst. Suche nach jemandem.</translation>
    </message>
</context>
<context>
    <name>Confab::OpenLinkDialog</name>
    <message>
        <source>Open chat by link or id</source>
        <translation>Chat über Link oder ID öffnen</translation>
    </message>
    <message>
        <source>&amp;Link or id of a chat or a character</source>
        <translation>&amp;Link oder ID eines Chats oder einer Figur</translation>
    </message>
    <message>
        <source>Link or id</source>
        <translation>Link oder ID</translation>
    </message>
    <message>
        <source>This leads to a chat.</source>
        <translation>Das führt zu einem Chat.</translation>
    </message>
    <message>
        <source>This leads to a character and all chats with it.</source>
        <translation>Das führt zu einer Figur und zu allen Chats mit ihr.</translation>
    </message>
    <message>
        <source>The address of a page at Character.AI will do, and so will a link that was copied here.</source>
        <translation>Die Adresse einer Seite bei Character.AI genügt, ebenso ein Link, der hier kopiert wurde.</translation>
    </message>
    <message>
        <source>This is neither a link nor an id of a chat or a character.</source>
        <translation>Das ist weder ein Link noch eine ID eines Chats oder einer Figur.</translation>
    </message>
    <message>
        <source>Looking for the chat…</source>
        <translation>Der Chat wird gesucht…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Confab::Options</name>
    <message>
        <source>Talk with AI characters, on your own desktop.</source>
        <translation>Sprich mit KI-Figuren, auf deinem eigenen Desktop.</translation>
    </message>
    <message>
        <source>Take the tour: the window goes through a conversation by itself, and leaves a picture of each step in DIR.</source>
        <translation>Die Tour machen: Das Fenster geht von selbst durch ein Gespräch und hinterlässt in DIR ein Bild von jedem Schritt.</translation>
    </message>
    <message>
        <source>Keep everything in DIR instead of the usual folders.</source>
        <translation>Alles in DIR aufbewahren statt in den üblichen Ordnern.</translation>
    </message>
    <message>
        <source>How fast the characters on this computer speak. 0: at once.</source>
        <translation>Wie schnell die Figuren auf diesem Computer sprechen. 0: alles auf einmal.</translation>
    </message>
    <message>
        <source>Append what the program does to FILE, without secrets, for a report.</source>
        <translation>An FILE anhängen, was das Programm tut, ohne Geheimnisse, für einen Bericht.</translation>
    </message>
    <message>
        <source>The chat to open: a confab: link, a web link or an id. If Confab runs already, it opens there.</source>
        <translation>Der Chat, der geöffnet werden soll: ein confab:-Link, ein Web-Link oder eine ID. Läuft Confab schon, öffnet er sich dort.</translation>
    </message>
    <message>
        <source>confab --help tells what it understands.</source>
        <translation>confab --help sagt, was es versteht.</translation>
    </message>
    <message>
        <source>Only one chat can be opened at a time.</source>
        <translation>Es kann nur ein Chat auf einmal geöffnet werden.</translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation>--%1 braucht einen Ordner.</translation>
    </message>
    <message>
        <source>--log-file needs the name of a file.</source>
        <translation>--log-file braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>--words-per-second needs a number from 0 to 10000.</source>
        <translation>--words-per-second braucht eine Zahl von 0 bis 10000.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
</context>
<context>
    <name>Confab::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>These settings were written by a newer version of Confab. What you change here holds until you quit; the file stays as it is.</source>
        <translation>Diese Einstellungen wurden von einer neueren Version von Confab geschrieben. Was du hier änderst, gilt bis zum Beenden; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Si&amp;ze of messages:</source>
        <translation>&amp;Größe der Nachrichten:</translation>
    </message>
    <message>
        <source>Size of messages</source>
        <translation>Größe der Nachrichten</translation>
    </message>
    <message>
        <source>%</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>&amp;Tell me when a reply is complete and I am elsewhere</source>
        <translation>&amp;Bescheid geben, wenn eine Antwort fertig ist und ich woanders bin</translation>
    </message>
    <message>
        <source>S&amp;how what it says</source>
        <translation>Zeigen, &amp;was darin steht</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>&amp;Send with:</source>
        <translation>S&amp;enden mit:</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Senden mit</translation>
    </message>
    <message>
        <source>Characters on this computer</source>
        <translation>Figuren auf diesem Computer</translation>
    </message>
    <message>
        <source>They s&amp;peak:</source>
        <translation>Sie s&amp;prechen:</translation>
    </message>
    <message>
        <source>How fast the characters on this computer speak</source>
        <translation>Wie schnell die Figuren auf diesem Computer sprechen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Cha&amp;nge…</source>
        <translation>Ä&amp;ndern…</translation>
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
        <source>The system&apos;s language</source>
        <translation>Die Sprache des Systems</translation>
    </message>
    <message>
        <source>Enter (Shift+Enter begins a new line)</source>
        <translation>Eingabe (Umschalt+Eingabe beginnt eine neue Zeile)</translation>
    </message>
    <message>
        <source>Ctrl+Enter (Enter begins a new line)</source>
        <translation>Strg+Eingabe (Eingabe beginnt eine neue Zeile)</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>At a usual pace</source>
        <translation>In normalem Tempo</translation>
    </message>
    <message>
        <source>Quickly</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Alles auf einmal</translation>
    </message>
    <message>
        <source>%1 words a second</source>
        <translation>%1 Wörter pro Sekunde</translation>
    </message>
    <message>
        <source>Confab was started with this folder (--data), for this run alone.</source>
        <translation>Confab wurde mit diesem Ordner gestartet (--data), nur für diesen einen Lauf.</translation>
    </message>
    <message>
        <source>There is no program here that opens folders.</source>
        <translation>Hier gibt es kein Programm, das Ordner öffnet.</translation>
    </message>
    <message>
        <source>Another folder for Confab&apos;s data</source>
        <translation>Ein anderer Ordner für die Daten von Confab</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder. The old one stays.</source>
        <translation>In diesen Ordner kann nichts geschrieben werden. Es bleibt beim alten.</translation>
    </message>
    <message>
        <source>From the next start on, Confab uses %1. What is in the folder of now stays there.</source>
        <translation>Ab dem nächsten Start verwendet Confab %1. Was im jetzigen Ordner liegt, bleibt dort.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Bearbei&amp;ten…</translation>
    </message>
</context>
<context>
    <name>Confab::Program</name>
    <message>
        <source>The log file cannot be written: %1</source>
        <translation>Die Protokolldatei kann nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>Confab::ProxyDesk</name>
    <message>
        <source>Set the password…</source>
        <translation>Passwort eintragen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Confab::ProxyDialog</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Confab reaches other computers through it, and what is on this computer directly. Leave user name and password empty where it does not ask for them.</source>
        <translation>Über ihn erreicht Confab andere Computer; was auf diesem Computer ist, erreicht es direkt. Lass Benutzernamen und Passwort leer, wenn er nicht danach fragt.</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>A&amp;rt:</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Art des Proxys</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host des Proxys</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Be&amp;nutzername:</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
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
        <translation>Das ist kein Name eines Computers. Ein Beispiel: proxy.example.org</translation>
    </message>
    <message>
        <source>Giving the password to this computer&apos;s keychain…</source>
        <translation>Das Passwort wird dem Schlüsselbund dieses Computers übergeben…</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>Nur für diese Sitzung verwenden</translation>
    </message>
</context>
<context>
    <name>Confab::ProxySection</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Von Hand eingestellt</translation>
    </message>
    <message>
        <source>An HTTP proxy at %1.</source>
        <translation>Ein HTTP-Proxy unter %1.</translation>
    </message>
    <message>
        <source>A SOCKS5 proxy at %1.</source>
        <translation>Ein SOCKS5-Proxy unter %1.</translation>
    </message>
</context>
<context>
    <name>Confab::ReplyNotices</name>
    <message>
        <source>A reply is complete</source>
        <translation>Eine Antwort ist fertig</translation>
    </message>
    <message>
        <source>%1 has replied</source>
        <translation>%1 hat geantwortet</translation>
    </message>
</context>
<context>
    <name>Confab::RetryLater</name>
    <message>
        <source>%1 The next try is in %2.</source>
        <translation>%1 Der nächste Versuch ist in %2.</translation>
    </message>
</context>
<context>
    <name>Confab::RowWords</name>
    <message>
        <source>The service withheld the rest of this message.</source>
        <translation>Der Dienst hat den Rest dieser Nachricht zurückgehalten.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Checking whether it arrived…</source>
        <translation>Es wird geprüft, ob sie angekommen ist…</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Nicht gesendet.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut anfordern</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Send this message again</source>
        <translation>Diese Nachricht erneut senden</translation>
    </message>
    <message>
        <source>Forget this message</source>
        <translation>Diese Nachricht verwerfen</translation>
    </message>
    <message>
        <source>Ask for the answer again</source>
        <translation>Die Antwort erneut anfordern</translation>
    </message>
    <message>
        <source>Show the rest of this long message</source>
        <translation>Den Rest dieser langen Nachricht anzeigen</translation>
    </message>
    <message>
        <source>Previous response</source>
        <translation>Vorige Variante</translation>
    </message>
    <message>
        <source>Next response</source>
        <translation>Nächste Variante</translation>
    </message>
    <message>
        <source>Another response</source>
        <translation>Weitere Variante</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Diesen Code kopieren</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Loslösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>Which of several responses is shown, such as 2/5</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
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
        <translation>Öffne zuerst einen Chat.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Melde dich erneut an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Wait for the reply, or stop it.</source>
        <translation>Warte auf die Antwort oder halte sie an.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Schreibe zuerst eine Nachricht.</translation>
    </message>
    <message>
        <source>The newest message is not one of the character&apos;s.</source>
        <translation>Die neueste Nachricht ist nicht von der Figur.</translation>
    </message>
    <message numerus="yes">
        <source>A message holds at most %Ln responses.</source>
        <translation>
            <numerusform>Eine Nachricht fasst höchstens %Ln Variante.</numerusform>
            <numerusform>Eine Nachricht fasst höchstens %Ln Varianten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every message has been sent.</source>
        <translation>Alle Nachrichten wurden gesendet.</translation>
    </message>
    <message>
        <source>No reply is being written.</source>
        <translation>Es wird keine Antwort geschrieben.</translation>
    </message>
    <message>
        <source>The newest message has its reply, or is getting it.</source>
        <translation>Die neueste Nachricht hat ihre Antwort oder bekommt sie gerade.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Confab::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>An anderer Stelle</translation>
    </message>
</context>
<context>
    <name>Confab::SideSections</name>
    <message>
        <source>All chats with one character</source>
        <translation>Alle Chats mit einer Figur</translation>
    </message>
    <message>
        <source>Reading all chats with this character…</source>
        <translation>Alle Chats mit dieser Figur werden geladen…</translation>
    </message>
    <message>
        <source>No chat has these words in its title.</source>
        <translation>Kein Chat hat diese Wörter im Titel.</translation>
    </message>
    <message>
        <source>There are no chats with this character yet.</source>
        <translation>Mit dieser Figur gibt es noch keine Chats.</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Chat starten</translation>
    </message>
    <message>
        <source>Reading the old histories…</source>
        <translation>Alte Verläufe werden geladen…</translation>
    </message>
    <message>
        <source>There are no old histories with %1.</source>
        <translation>Es gibt keine alten Verläufe mit %1.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Figuren</translation>
    </message>
    <message>
        <source>Reading your chats…</source>
        <translation>Deine Chats werden geladen…</translation>
    </message>
    <message>
        <source>Those you talk with are listed here.</source>
        <translation>Hier stehen die Figuren, mit denen du sprichst.</translation>
    </message>
    <message>
        <source>Characters with old histories</source>
        <translation>Figuren mit alten Verläufen</translation>
    </message>
    <message>
        <source>Histories from the first years of Character.AI, to be read. Choose whose you want to see.</source>
        <translation>Verläufe aus den ersten Jahren von Character.AI, zum Nachlesen. Wähle, wessen Verläufe du sehen möchtest.</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>Archivierte Chats</translation>
    </message>
    <message>
        <source>No archived chat has been seen so far.</source>
        <translation>Bisher ist kein archivierter Chat aufgetaucht.</translation>
    </message>
    <message>
        <source>These are the archived chats seen so far: the service has no list of them. A character&apos;s page shows all with that character.</source>
        <translation>Das sind die archivierten Chats, die bisher aufgetaucht sind: Der Dienst hat keine Liste davon. Die Seite einer Figur zeigt alle mit dieser Figur.</translation>
    </message>
    <message>
        <source>Old histories</source>
        <translation>Alte Verläufe</translation>
    </message>
    <message>
        <source>No character has these words in its name.</source>
        <translation>Keine Figur hat diese Wörter im Namen.</translation>
    </message>
</context>
<context>
    <name>Confab::Sidebar</name>
    <message>
        <source>Search chats</source>
        <translation>Chats suchen</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading your chats…</source>
        <translation>Deine Chats werden geladen…</translation>
    </message>
    <message>
        <source>No chat has these words in its title.</source>
        <translation>Kein Chat hat diese Wörter im Titel.</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>Es gibt noch keine Chats.</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Chat starten</translation>
    </message>
    <message>
        <source>Sections of the list</source>
        <translation>Abschnitte der Liste</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>The sections of the sidebar; there is little room</extracomment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Figuren</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Legacy histories</source>
        <translation>Alte Verläufe</translation>
    </message>
    <message>
        <source>List of chats</source>
        <translation>Liste der Chats</translation>
    </message>
    <message>
        <source>Your chats are listed here.</source>
        <translation>Hier stehen deine Chats.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>Confab::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Confab talks with Character.AI as you, with your own token. This is how you find it in a browser:</source>
        <translation>Confab spricht mit Character.AI in deinem Namen, mit deinem eigenen Token. So findest du es in einem Browser:</translation>
    </message>
    <message>
        <source>How to find the token</source>
        <translation>Wie du das Token findest</translation>
    </message>
    <message>
        <source>1. Open character.ai in your browser and sign in there.</source>
        <translation>1. Öffne character.ai in deinem Browser und melde dich dort an.</translation>
    </message>
    <message>
        <source>2. Press F12. The developer tools open; choose “Network” in them.</source>
        <translation>2. Drücke F12. Die Entwicklerwerkzeuge öffnen sich; wähle darin „Netzwerk“.</translation>
    </message>
    <message>
        <source>3. Reload the page with F5. Many lines appear; choose one that goes to neo.character.ai or plus.character.ai.</source>
        <translation>3. Lade die Seite mit F5 neu. Viele Zeilen erscheinen; wähle eine, die zu neo.character.ai oder plus.character.ai geht.</translation>
    </message>
    <message>
        <source>4. Look for “Authorization” under “Request headers”. It says “Token” and a long word.</source>
        <translation>4. Suche „Authorization“ unter „Anfrageheader“. Dort steht „Token“ und ein langes Wort.</translation>
    </message>
    <message>
        <source>5. Copy that line and paste it below. The word “Token” may stay.</source>
        <translation>5. Kopiere diese Zeile und füge sie unten ein. Das Wort „Token“ darf dabeistehen.</translation>
    </message>
    <message>
        <source>Whoever has this token has your whole account: show it to nobody. Confab is unofficial; Character.AI neither made nor approved it, and its terms may not allow programs like this one.</source>
        <translation>Wer dieses Token hat, hat dein ganzes Konto: Zeige es niemandem. Confab ist inoffiziell; Character.AI hat es weder gemacht noch genehmigt, und seine Bedingungen erlauben Programme wie dieses vielleicht nicht.</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>Show what I &amp;paste</source>
        <translation>Zeigen, was ich &amp;einfüge</translation>
    </message>
    <message>
        <source>Any server that speaks like Character.AI will do: your own, or that of somebody you trust. Whoever runs it can read what you write there.</source>
        <translation>Jeder Server, der wie Character.AI spricht, ist recht: dein eigener oder der von jemandem, dem du vertraust. Wer ihn betreibt, kann lesen, was du dort schreibst.</translation>
    </message>
    <message>
        <source>&amp;Address of the server</source>
        <translation>&amp;Adresse des Servers</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>https://chat.example.org</source>
        <translation>https://chat.example.org</translation>
    </message>
    <message>
        <source>Token for the server</source>
        <translation>Token für den Server</translation>
    </message>
    <message>
        <source>Never give a token of Character.AI to another server: it opens your whole account there.</source>
        <translation>Gib ein Token von Character.AI nie an einen anderen Server: Es öffnet dort dein ganzes Konto.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>The token is valid. Confab writes it to no file. You can use it for this session only: it is forgotten when Confab ends, and you will be asked for it the next time.</source>
        <translation>Das Token ist gültig. Confab schreibt es in keine Datei. Du kannst es nur für diese Sitzung verwenden: Es wird vergessen, wenn Confab beendet wird, und beim nächsten Mal wirst du danach gefragt.</translation>
    </message>
    <message>
        <source>&amp;Other server…</source>
        <translation>Anderer &amp;Server…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>Gespräch beginnen</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>Nur für diese Sitzung verwenden</translation>
    </message>
    <message numerus="yes">
        <source>Tokens usually have 40 characters; this one has %Ln. You can try it all the same.</source>
        <translation>
            <numerusform>Tokens haben meist 40 Zeichen; dieses hat %Ln. Du kannst es trotzdem versuchen.</numerusform>
            <numerusform>Tokens haben meist 40 Zeichen; dieses hat %Ln. Du kannst es trotzdem versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the address of a server. An example: https://chat.example.org</source>
        <translation>Das ist nicht die Adresse eines Servers. Ein Beispiel: https://chat.example.org</translation>
    </message>
    <message>
        <source>A server on another machine must be https: with http your token would travel in plain sight.</source>
        <translation>Ein Server auf einem anderen Rechner braucht https: Mit http wäre dein Token unterwegs für alle lesbar.</translation>
    </message>
    <message>
        <source>Asking %1 whose token this is…</source>
        <translation>%1 wird gefragt, wem dieses Token gehört…</translation>
    </message>
    <message>
        <source>Giving the token to this computer&apos;s keychain…</source>
        <translation>Das Token wird dem Schlüsselbund dieses Computers übergeben…</translation>
    </message>
    <message>
        <source>The list of your accounts cannot be written, so you are not signed in.</source>
        <translation>Die Liste deiner Konten kann nicht geschrieben werden, deshalb bist du nicht angemeldet.</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Willkommen, %1</translation>
    </message>
    <message>
        <source>Your token is kept until Confab ends. The next time you will be asked for it again.</source>
        <translation>Dein Token wird aufbewahrt, bis Confab beendet wird. Beim nächsten Mal wirst du wieder danach gefragt.</translation>
    </message>
    <message>
        <source>Your token is in this computer&apos;s keychain, and nowhere else.</source>
        <translation>Dein Token ist im Schlüsselbund dieses Computers und nirgendwo sonst.</translation>
    </message>
    <message>
        <source>This is another account than the one that asked for a new token.</source>
        <translation>Das ist ein anderes Konto als das, das nach einem neuen Token gefragt hat.</translation>
    </message>
    <message>
        <source>The token is not valid. Copy it once more, all of it, and paste it here.</source>
        <translation>Das Token ist nicht gültig. Kopiere es noch einmal ganz und füge es hier ein.</translation>
    </message>
</context>
<context>
    <name>Confab::SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>The token is wiped from this computer’s keychain. Your chats stay with the service; you can sign in again at any time.</source>
        <translation>Das Token wird aus dem Schlüsselbund dieses Computers gelöscht. Deine Chats bleiben beim Dienst; du kannst dich jederzeit wieder anmelden.</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>%1 abmelden?</translation>
    </message>
    <message>
        <source>&amp;Delete my drafts and all else kept of this account here too</source>
        <translation>Auch meine Entwürfe und alles andere &amp;löschen, was hier von diesem Konto aufbewahrt ist</translation>
    </message>
</context>
<context>
    <name>Confab::StartPage</name>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>Confab::StatusLine</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Anhalten, was gerade läuft</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Not connected; next try in %1</source>
        <translation>Nicht verbunden; nächster Versuch in %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
</context>
<context>
    <name>Confab::StoreNotices</name>
    <message>
        <source>The settings were written by a newer version of Confab. They are used as far as this one knows them, and left as they are.</source>
        <translation>Die Einstellungen wurden von einer neueren Version von Confab geschrieben. Sie werden verwendet, soweit diese Version sie kennt, und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The file with what you had written and not sent was damaged. It is kept as %1.</source>
        <translation>Die Datei mit dem, was du geschrieben und nicht gesendet hattest, war beschädigt. Sie ist als %1 aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Confab::SubPage</name>
    <message>
        <source>Back to the characters</source>
        <translation>Zurück zu den Figuren</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>New chat with this character</source>
        <translation>Neuer Chat mit dieser Figur</translation>
    </message>
</context>
<context>
    <name>Confab::Switcher</name>
    <message>
        <source>Untitled chat</source>
        <translation>Chat ohne Titel</translation>
    </message>
    <message>
        <source>Archived chat with %1</source>
        <translation>Archivierter Chat mit %1</translation>
    </message>
    <message>
        <source>Chat with %1</source>
        <translation>Chat mit %1</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Figur</translation>
    </message>
</context>
<context>
    <name>Confab::SwitcherDialog</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>A few letters of a chat, a character or a command</source>
        <translation>Ein paar Buchstaben eines Chats, einer Figur oder eines Befehls</translation>
    </message>
    <message>
        <source>Chat, character or command</source>
        <translation>Chat, Figur oder Befehl</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Nothing fits these letters. A link or an id would do as well.</source>
        <translation>Zu diesen Buchstaben passt nichts. Auch ein Link oder eine ID ginge.</translation>
    </message>
</context>
<context>
    <name>Confab::SwitcherList</name>
    <message>
        <source>Open what this link leads to</source>
        <translation>Öffnen, wohin dieser Link führt</translation>
    </message>
</context>
<context>
    <name>Confab::TimeText</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>vor %Ln Min.</numerusform>
            <numerusform>vor %Ln Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>A day of this year, as QDate::toString() formats it</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
</context>
<context>
    <name>Confab::TimeWording</name>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>one second</source>
        <translation>einer Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::ToEndButton</name>
    <message>
        <source>New below</source>
        <translation>Neues weiter unten</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Zur neuesten Nachricht gehen</translation>
    </message>
    <message>
        <source>Go to the newest message (End)</source>
        <translation>Zur neuesten Nachricht gehen (Ende)</translation>
    </message>
</context>
<context>
    <name>Confab::TurnVerbs</name>
    <message>
        <source>There is no message here.</source>
        <translation>Hier ist keine Nachricht.</translation>
    </message>
    <message>
        <source>The service does not have this message yet.</source>
        <translation>Der Dienst hat diese Nachricht noch nicht.</translation>
    </message>
    <message>
        <source>Wait for the reply, or stop it.</source>
        <translation>Warte auf die Antwort oder halte sie an.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>L&amp;oslösen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>Nothing comes after this message.</source>
        <translation>Nach dieser Nachricht kommt nichts.</translation>
    </message>
    <message>
        <source>This is the first response.</source>
        <translation>Das ist die erste Variante.</translation>
    </message>
    <message>
        <source>This is the newest response.</source>
        <translation>Das ist die neueste Variante.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A response in a menu: its number, its first words</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>There are no responses</source>
        <translation>Es gibt keine Varianten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>Diese Nachricht löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln messages?</source>
        <translation>
            <numerusform>%Ln Nachricht löschen?</numerusform>
            <numerusform>%Ln Nachrichten löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be gone for good.</source>
        <translation>%1 wird endgültig gelöscht.</translation>
    </message>
    <message>
        <source>They will be gone for good. The first of them: %1</source>
        <translation>Sie werden endgültig gelöscht. Die erste davon: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht löschen</numerusform>
            <numerusform>%Ln Nachrichten löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the rest</source>
        <translation>Den Rest löschen</translation>
    </message>
    <message>
        <source>Deleting messages…</source>
        <translation>Nachrichten werden gelöscht…</translation>
    </message>
    <message>
        <source>Counting the messages that follow…</source>
        <translation>Die folgenden Nachrichten werden gezählt…</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation>Zurückspulen</translation>
    </message>
    <message>
        <source>Delete the one message that comes after this?</source>
        <translation>Die eine Nachricht löschen, die nach dieser kommt?</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %Ln messages that come after this?</source>
        <translation>
            <numerusform>Die %Ln Nachricht löschen, die nach dieser kommt?</numerusform>
            <numerusform>Die %Ln Nachrichten löschen, die nach dieser kommen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The first to go: %1</source>
        <translation>Zuerst gelöscht wird: %1</translation>
    </message>
    <message>
        <source>Delete one message</source>
        <translation>Eine Nachricht löschen</translation>
    </message>
</context>
<context>
    <name>Confab::TurnView</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
</context>
<context>
    <name>CredentialWording</name>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can read the token of %1.</source>
        <translation>Der Schlüsselbund dieses Computers wartet auf dich: Entsperre ihn, damit Confab das Token von %1 lesen kann.</translation>
    </message>
    <message>
        <source>The token of %1 is not in this computer&apos;s keychain.</source>
        <translation>Das Token von %1 ist nicht im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the token of %1 cannot be read.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt, deshalb kann das Token von %1 nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not give Confab the token of %1.</source>
        <translation>Der Schlüsselbund dieses Computers hat Confab das Token von %1 nicht gegeben.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached, so the token of %1 cannot be read.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht erreichbar, deshalb kann das Token von %1 nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can keep the token.</source>
        <translation>Der Schlüsselbund dieses Computers wartet auf dich: Entsperre ihn, damit Confab das Token aufbewahren kann.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not take the token.</source>
        <translation>Der Schlüsselbund dieses Computers hat das Token nicht angenommen.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the token cannot be kept.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt, deshalb kann das Token nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Confab can reach, so the token cannot be kept.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Confab erreichen kann, deshalb kann das Token nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Sign in again with the token.</source>
        <translation>Melde dich mit dem Token erneut an.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or sign in again with the token.</source>
        <translation>Entsperre den Schlüsselbund und versuche es erneut, oder melde dich mit dem Token erneut an.</translation>
    </message>
    <message>
        <source>Try again and allow it, or sign in again with the token.</source>
        <translation>Versuche es erneut und erlaube es, oder melde dich mit dem Token erneut an.</translation>
    </message>
    <message>
        <source>Start the desktop&apos;s keychain and try again, or sign in again with the token.</source>
        <translation>Starte den Schlüsselbund des Desktops und versuche es erneut, oder melde dich mit dem Token erneut an.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can read the password of your proxy.</source>
        <translation>Der Schlüsselbund dieses Computers wartet auf dich: Entsperre ihn, damit Confab das Passwort deines Proxys lesen kann.</translation>
    </message>
    <message>
        <source>The password of your proxy is not in this computer&apos;s keychain.</source>
        <translation>Das Passwort deines Proxys ist nicht im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the password of your proxy cannot be read.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt, deshalb kann das Passwort deines Proxys nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not give Confab the password of your proxy.</source>
        <translation>Der Schlüsselbund dieses Computers hat Confab das Passwort deines Proxys nicht gegeben.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached, so the password of your proxy cannot be read.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht erreichbar, deshalb kann das Passwort deines Proxys nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can keep the password.</source>
        <translation>Der Schlüsselbund dieses Computers wartet auf dich: Entsperre ihn, damit Confab das Passwort aufbewahren kann.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not take the password.</source>
        <translation>Der Schlüsselbund dieses Computers hat das Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the password cannot be kept.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt, deshalb kann das Passwort nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Confab can reach, so the password cannot be kept.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Confab erreichen kann, deshalb kann das Passwort nicht aufbewahrt werden.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
</context>
</TS>
