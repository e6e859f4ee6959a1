<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>Confab::AboutDialog</name>
    <message>
        <source>About Confab</source>
        <translation>Acerca de Confab</translation>
    </message>
    <message>
        <source>Confab: talk with AI characters, on your own desktop</source>
        <translation>Confab: habla con personajes de IA en tu propio escritorio</translation>
    </message>
    <message>
        <source>An unofficial program: it has no connection with Character.AI. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Un programa no oficial: no tiene ninguna relación con Character.AI. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
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
        <translation>La lista de tus cuentas estaba dañada. Se conserva como %1; vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>The list of your accounts was written by a newer Confab. It is left alone, so your accounts are not shown here.</source>
        <translation>La lista de tus cuentas la escribió un Confab más nuevo. No se toca, así que tus cuentas no se muestran aquí.</translation>
    </message>
    <message>
        <source>The list of your accounts cannot be read: %1</source>
        <translation>No se puede leer la lista de tus cuentas: %1</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>Choose an account, sign in or out</source>
        <translation>Elegir una cuenta, iniciar o cerrar sesión</translation>
    </message>
    <message>
        <source>Nobody is signed in here.</source>
        <translation>Aquí nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>%1 — %2, for this session only</source>
        <translation>%1 — %2, solo para esta sesión</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Asking the keychain for your token…</source>
        <translation>Pidiendo tu token al llavero…</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Esperándote</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Sign in with the token…</source>
        <translation>Iniciar sesión con el token…</translation>
    </message>
    <message>
        <source>Your token is not valid any more</source>
        <translation>Tu token ya no es válido</translation>
    </message>
    <message>
        <source>The service does not accept your token any more. Nothing is sent until you sign in again; what you have written stays here.</source>
        <translation>El servicio ya no acepta tu token. No se envía nada hasta que vuelvas a iniciar sesión; lo que has escrito se queda aquí.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Volver a iniciar sesión…</translation>
    </message>
    <message>
        <source>Your token is not at hand</source>
        <translation>Tu token no está a mano</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so your token cannot be wiped. Unlock it and sign out again.</source>
        <translation>El llavero de este equipo está bloqueado, así que no se puede borrar tu token. Desbloquéalo y vuelve a cerrar la sesión.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not let your token be wiped. Allow it and sign out again.</source>
        <translation>El llavero de este equipo no dejó que se borrara tu token. Permítelo y vuelve a cerrar la sesión.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached, so your token cannot be wiped. Start it and sign out again.</source>
        <translation>No se puede acceder al llavero de este equipo, así que no se puede borrar tu token. Inícialo y vuelve a cerrar la sesión.</translation>
    </message>
    <message>
        <source>Not signed out</source>
        <translation>La sesión no se cerró</translation>
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
        <translation>&amp;Nuevo chat…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Ac&amp;tualizar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambia&amp;r nombre</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Arc&amp;hivar</translation>
    </message>
    <message>
        <source>&amp;Copy chat</source>
        <translation>&amp;Copiar chat</translation>
    </message>
    <message>
        <source>&amp;Load whole conversation</source>
        <translation>Cargar toda la con&amp;versación</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>&amp;Stop the reply</source>
        <translation>De&amp;tener la respuesta</translation>
    </message>
    <message>
        <source>&amp;Another response</source>
        <translation>Otra &amp;variante</translation>
    </message>
    <message>
        <source>Pre&amp;vious response</source>
        <translation>Variante &amp;anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt response</source>
        <translation>Variante &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Re&amp;wind to here…</source>
        <translation>Re&amp;bobinar hasta aquí…</translation>
    </message>
    <message>
        <source>&amp;Copy chat up to here</source>
        <translation>C&amp;opiar chat hasta aquí</translation>
    </message>
    <message>
        <source>Retr&amp;y</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>As&amp;k for a reply</source>
        <translation>&amp;Pedir una respuesta</translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation>Copiar &amp;texto</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Quote in reply</source>
        <translation>&amp;Citar en la respuesta</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Seleccionar t&amp;odo</translation>
    </message>
    <message>
        <source>&amp;List of chats</source>
        <translation>&amp;Lista de chats</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>Go to the &amp;chats</source>
        <translation>Ir a los &amp;chats</translation>
    </message>
    <message>
        <source>Go to the &amp;messages</source>
        <translation>Ir a los &amp;mensajes</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>&amp;Escribir un mensaje</translation>
    </message>
    <message>
        <source>Go to the &amp;newest message</source>
        <translation>Ir al mensaje más &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;About Confab</source>
        <translation>&amp;Acerca de Confab</translation>
    </message>
    <message>
        <source>&amp;Open chat by link or id…</source>
        <translation>&amp;Abrir chat por enlace o ID…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>Copiar &amp;enlace</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>Selecc&amp;ionar</translation>
    </message>
    <message>
        <source>&amp;Find in conversation</source>
        <translation>&amp;Buscar en la conversación</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>Go to the de&amp;tails</source>
        <translation>Ir a los de&amp;talles</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>Ca&amp;mbiar de cuenta</translation>
    </message>
    <message>
        <source>S&amp;ign in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign ou&amp;t…</source>
        <translation>Cerrar &amp;la sesión…</translation>
    </message>
</context>
<context>
    <name>Confab::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>Confab::CandidateListModel</name>
    <message>
        <source>Shown</source>
        <extracomment>At the end of a row: this response is the one that stands in the conversation</extracomment>
        <translation>Mostrada</translation>
    </message>
</context>
<context>
    <name>Confab::ChatFilterModel</name>
    <message>
        <source>Untitled chat</source>
        <translation>Chat sin título</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Tú: %1</translation>
    </message>
</context>
<context>
    <name>Confab::ChatHeader</name>
    <message>
        <source>List of chats</source>
        <translation>Lista de chats</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Título del chat</translation>
    </message>
    <message>
        <source>New title of the chat</source>
        <translation>Nuevo título del chat</translation>
    </message>
    <message>
        <source>State of the chat</source>
        <translation>Estado del chat</translation>
    </message>
    <message>
        <source>What can be done with this chat</source>
        <translation>Lo que puedes hacer con este chat</translation>
    </message>
    <message>
        <source>Menu of the chat</source>
        <translation>Menú del chat</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>Chat sin título</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>Confab::ChatPanel</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escribir a %1</translation>
    </message>
    <message>
        <source>What could not be sent the last time is in the message field again.</source>
        <translation>Lo que no se pudo enviar la última vez está de nuevo en el campo del mensaje.</translation>
    </message>
    <message>
        <source>Reading the messages…</source>
        <translation>Cargando los mensajes…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing has been said here yet. Write the first message.</source>
        <translation>Aquí aún no se ha dicho nada. Escribe el primer mensaje.</translation>
    </message>
    <message>
        <source>Reading older messages…</source>
        <translation>Cargando mensajes más antiguos…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation>%1 está escribiendo…</translation>
    </message>
    <message>
        <source>A reply is being written…</source>
        <translation>Se está escribiendo una respuesta…</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Open a chat first.</source>
        <translation>Abre primero un chat.</translation>
    </message>
    <message>
        <source>The messages are not here yet.</source>
        <translation>Los mensajes aún no están aquí.</translation>
    </message>
    <message>
        <source>This message is not in the conversation any more.</source>
        <translation>Este mensaje ya no está en la conversación.</translation>
    </message>
</context>
<context>
    <name>Confab::ChatVerbs</name>
    <message>
        <source>Confab is not ready yet.</source>
        <translation>Confab aún no está listo.</translation>
    </message>
    <message>
        <source>Open a chat first.</source>
        <translation>Abre primero un chat.</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>Desarc&amp;hivar</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Arc&amp;hivar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 está archivado.</translation>
    </message>
    <message>
        <source>%1 is out of the archive.</source>
        <translation>%1 ya no está archivado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>This chat has no messages to copy.</source>
        <translation>Este chat no tiene mensajes que copiar.</translation>
    </message>
    <message>
        <source>Loading the whole conversation…</source>
        <translation>Cargando toda la conversación…</translation>
    </message>
    <message>
        <source>The whole conversation is here: %1.</source>
        <translation>La conversación está aquí completa: %1.</translation>
    </message>
    <message>
        <source>The link to this chat is in the clipboard.</source>
        <translation>El enlace a este chat está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::AccountToken</name>
    <message>
        <source>There is no account of this name. &quot;confab-cli accounts list&quot; tells those there are.</source>
        <translation>No hay ninguna cuenta con ese nombre. «confab-cli accounts list» dice cuáles hay.</translation>
    </message>
    <message>
        <source>More than one account has this name. Say which: %1.</source>
        <translation>Más de una cuenta se llama así. Di cuál: %1.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::AccountsCommand</name>
    <message>
        <source>The list of accounts was damaged. It is kept as %1; a new list is begun.</source>
        <translation>La lista de cuentas estaba dañada. Se conserva como %1; se empieza una lista nueva.</translation>
    </message>
    <message>
        <source>Token (not shown):</source>
        <translation>Token (no se muestra):</translation>
    </message>
    <message>
        <source>The token has an unusual length; it is tried all the same.</source>
        <translation>El token tiene una longitud inusual; se prueba de todos modos.</translation>
    </message>
    <message>
        <source>Nothing was kept. For one run, use --token-file or CONFAB_TOKEN.</source>
        <translation>No se guardó nada. Para una sola vez, usa --token-file o CONFAB_TOKEN.</translation>
    </message>
    <message>
        <source>There is no keychain here, so nothing was wiped from one.</source>
        <translation>Aquí no hay llavero, así que no se borró nada de ninguno.</translation>
    </message>
    <message>
        <source>The keychain did not let the token be wiped. The account stays.</source>
        <translation>El llavero no dejó borrar el token. La cuenta se queda.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Sesión cerrada.</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer Confab, and is left alone.</source>
        <translation>La lista de cuentas la escribió un Confab más nuevo, y se deja como está.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read or written: %1.</source>
        <translation>La lista de cuentas no se puede leer o escribir: %1.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::CommandLine</name>
    <message>
        <source>A token is never given as an argument, where other programs can read it. Use --token-file, or the environment variable CONFAB_TOKEN.</source>
        <translation>Un token nunca se da como argumento, donde otros programas pueden leerlo. Usa --token-file o la variable de entorno CONFAB_TOKEN.</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>No hay ningún método %1.</translation>
    </message>
    <message>
        <source>The first argument is not the name of a method.</source>
        <translation>El primer argumento no es el nombre de un método.</translation>
    </message>
    <message>
        <source>%1 has no option --%2. If it is meant as text, put -- before it.</source>
        <translation>%1 no tiene la opción --%2. Si es texto, pon -- delante.</translation>
    </message>
    <message>
        <source>There is no option --%1 before the method.</source>
        <translation>No hay ninguna opción --%1 antes del método.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 no lleva valor.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 necesita un valor: %2.</translation>
    </message>
    <message>
        <source>--completions knows bash, zsh and fish.</source>
        <translation>--completions conoce bash, zsh y fish.</translation>
    </message>
    <message>
        <source>No method was named.</source>
        <translation>No se indicó ningún método.</translation>
    </message>
    <message>
        <source>The token and the text can&apos;t both come from the standard input.</source>
        <translation>El token y el texto no pueden venir los dos de la entrada estándar.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <comment>method, argument</comment>
        <translation>%1 necesita %2.</translation>
    </message>
    <message>
        <source>%1 takes fewer arguments: %2, not %3.</source>
        <translation>%1 lleva menos argumentos: %2, no %3.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 is one of %2.</source>
        <translation>%1 es uno de estos: %2.</translation>
    </message>
    <message>
        <source>accounts %1 needs NAME.</source>
        <translation>accounts %1 necesita NAME.</translation>
    </message>
    <message>
        <source>accounts %1 takes no NAME.</source>
        <translation>accounts %1 no lleva NAME.</translation>
    </message>
    <message>
        <source>--account means nothing to the method accounts.</source>
        <translation>--account no significa nada para el método accounts.</translation>
    </message>
    <message>
        <source>--%1 is empty.</source>
        <translation>--%1 está vacío.</translation>
    </message>
    <message>
        <source>--account brings its own server and token; it goes with neither --server nor --token-file.</source>
        <translation>--account trae su propio servidor y su token; no va con --server ni con --token-file.</translation>
    </message>
    <message>
        <source>--server needs an address such as https://chat.example.org or http://127.0.0.1:8080.</source>
        <translation>--server necesita una dirección como https://chat.example.org o http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>--server on another machine must be https: the token would travel in plain sight.</source>
        <translation>--server en otra máquina debe ser https: el token viajaría a la vista de todos.</translation>
    </message>
    <message>
        <source>--timeout needs a number of seconds above 0.</source>
        <translation>--timeout necesita un número de segundos mayor que 0.</translation>
    </message>
    <message>
        <source>--amount needs a whole number above 0.</source>
        <translation>--amount necesita un número entero mayor que 0.</translation>
    </message>
    <message>
        <source>--token-file needs the name of a file, or - for the standard input.</source>
        <translation>--token-file necesita el nombre de un archivo, o - para la entrada estándar.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::ErrorPrinter</name>
    <message>
        <source>What was printed is only a part.</source>
        <translation>Lo que se mostró es solo una parte.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::HelpText</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>the service refused, or gave an answer that is not understood; also a refusal by something in front of it, or a part that was not done</source>
        <translation>el servicio se negó, o dio una respuesta que no se entiende; también un rechazo de algo que está delante de él, o una parte que no se hizo</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>la línea de órdenes está mal</translation>
    </message>
    <message>
        <source>no token, or one that the service does not accept</source>
        <translation>no hay token, o el servicio no lo acepta</translation>
    </message>
    <message>
        <source>no connection, no safe connection, or no answer in time</source>
        <translation>no hay conexión, no hay conexión segura o no llegó respuesta a tiempo</translation>
    </message>
    <message>
        <source>too much, too fast: the service asks to slow down</source>
        <translation>demasiado y demasiado deprisa: el servicio pide ir más despacio</translation>
    </message>
    <message>
        <source>stopped by Ctrl+C (143 by SIGTERM, 141 when nobody reads the output)</source>
        <translation>detenido con Ctrl+C (143 por SIGTERM, 141 cuando nadie lee la salida)</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Makes one call of the chat service and prints what comes of it: JSON Lines, one line an item, in the field names of the wire.</source>
        <translation>Hace una llamada al servicio de chat y muestra lo que resulta: JSON Lines, un elemento por línea, con los nombres de campo del protocolo.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>TEXT may be -, which reads it from the standard input; one line end at its end is left out. An argument that begins with two dashes is an option; a lone -- before it makes it an ordinary argument.</source>
        <translation>TEXT puede ser -, y entonces se lee de la entrada estándar; un fin de línea al final se omite. Un argumento que empieza con dos guiones es una opción; un -- solo delante lo hace un argumento normal.</translation>
    </message>
    <message>
        <source>The token comes from --account, else from --token-file, else from the environment variable CONFAB_TOKEN, else from the account that &quot;accounts use&quot; named; never from an argument, which other programs could read. Tokens of accounts are kept in the keychain of this computer, which the window shares. A --server on another machine must be https.</source>
        <translation>El token viene de --account; si no, de --token-file; si no, de la variable de entorno CONFAB_TOKEN; si no, de la cuenta que nombró «accounts use»; nunca de un argumento, que otros programas podrían leer. Los tokens de las cuentas se guardan en el llavero de este equipo, que la ventana comparte. Un --server en otra máquina debe ser https.</translation>
    </message>
    <message>
        <source>Ctrl+C stops a running answer at the service, prints what has come and ends; a second one ends at once. Errors go to the standard error: a sentence, or with --json-errors an object with kind, operation, comment, code, sub_code, retry_after_seconds, subjects and message. JSON is in English in every language.</source>
        <translation>Ctrl+C detiene en el servicio una respuesta en curso, muestra lo que llegó y termina; una segunda vez termina en el acto. Los errores van a la salida de errores: una frase, o con --json-errors un objeto con kind, operation, comment, code, sub_code, retry_after_seconds, subjects y message. El JSON está en inglés en todos los idiomas.</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Códigos de salida</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what a method does, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Prints: %1</source>
        <translation>Muestra: %1</translation>
    </message>
    <message>
        <source>confab-cli --help tells the options that every method takes.</source>
        <translation>confab-cli --help dice las opciones que acepta cada método.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::HumanPrinter</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>mensaje %1</translation>
    </message>
    <message>
        <source>candidate %1</source>
        <translation>variante %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>cut short by the service</source>
        <translation>cortado por el servicio</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sin texto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>cuenta %1</translation>
    </message>
    <message>
        <source>conversations: %1</source>
        <translation>conversaciones: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>personaje %1</translation>
    </message>
    <message>
        <source>history %1</source>
        <translation>historial %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>chat %1</source>
        <translation>chat %1</translation>
    </message>
    <message>
        <source>The copy is chat %1</source>
        <translation>La copia es el chat %1</translation>
    </message>
    <message>
        <source>said anew</source>
        <translation>dicho de nuevo</translation>
    </message>
    <message>
        <source>There is more: %1</source>
        <translation>Hay más: %1</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::Method</name>
    <message>
        <source>One turn a line, newest first.</source>
        <translation>Un mensaje por línea, el más reciente primero.</translation>
    </message>
    <message>
        <source>only pinned turns</source>
        <translation>solo los mensajes fijados</translation>
    </message>
    <message>
        <source>go on where the page ended that printed this token</source>
        <translation>seguir donde terminó la página que mostró este token</translation>
    </message>
    <message>
        <source>print the answer while it grows: the whole turn, each time it changes</source>
        <translation>mostrar la respuesta mientras crece: el mensaje entero, cada vez que cambia</translation>
    </message>
    <message>
        <source>Whose token it is</source>
        <translation>De quién es el token</translation>
    </message>
    <message>
        <source>The account, one line.</source>
        <translation>La cuenta, una línea.</translation>
    </message>
    <message>
        <source>Find characters</source>
        <translation>Buscar personajes</translation>
    </message>
    <message>
        <source>One character a line.</source>
        <translation>Un personaje por línea.</translation>
    </message>
    <message>
        <source>All about one character</source>
        <translation>Todo sobre un personaje</translation>
    </message>
    <message>
        <source>The character, one line.</source>
        <translation>El personaje, una línea.</translation>
    </message>
    <message>
        <source>at most this many (default 50)</source>
        <translation>como mucho tantos (50 por defecto)</translation>
    </message>
    <message>
        <source>start with an empty chat</source>
        <translation>empezar con un chat vacío</translation>
    </message>
    <message>
        <source>Conversations of the service&apos;s first generation</source>
        <translation>Conversaciones de la primera generación del servicio</translation>
    </message>
    <message>
        <source>One conversation a line, with the few messages the list shows.</source>
        <translation>Una conversación por línea, con los pocos mensajes que muestra la lista.</translation>
    </message>
    <message>
        <source>All chats with a character</source>
        <translation>Todos los chats con un personaje</translation>
    </message>
    <message>
        <source>One chat a line, in the service&apos;s order.</source>
        <translation>Un chat por línea, en el orden del servicio.</translation>
    </message>
    <message>
        <source>One chat</source>
        <translation>Un chat</translation>
    </message>
    <message>
        <source>The chat, one line.</source>
        <translation>El chat, una línea.</translation>
    </message>
    <message>
        <source>The recent chats</source>
        <translation>Los chats recientes</translation>
    </message>
    <message>
        <source>Rename a chat; an empty name clears it</source>
        <translation>Cambiar el nombre de un chat; un nombre vacío lo quita</translation>
    </message>
    <message>
        <source>Archive a chat</source>
        <translation>Archivar un chat</translation>
    </message>
    <message>
        <source>Take a chat out of the archive</source>
        <translation>Desarchivar un chat</translation>
    </message>
    <message>
        <source>Copy a chat up to and including a turn</source>
        <translation>Copiar un chat hasta un mensaje, incluido este</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Iniciar un chat</translation>
    </message>
    <message>
        <source>{&quot;chat&quot;: …, &quot;greeting&quot;: …}; the greeting is a turn, or null.</source>
        <translation>{&quot;chat&quot;: …, &quot;greeting&quot;: …}; el saludo es un mensaje, o null.</translation>
    </message>
    <message>
        <source>One turn a line, newest first, then {&quot;next_token&quot;: …}, null at the end.</source>
        <translation>Un mensaje por línea, el más reciente primero, y luego {&quot;next_token&quot;: …}, null al final.</translation>
    </message>
    <message>
        <source>One page of a chat</source>
        <translation>Una página de un chat</translation>
    </message>
    <message>
        <source>The whole chat</source>
        <translation>El chat entero</translation>
    </message>
    <message>
        <source>One page of the pinned turns</source>
        <translation>Una página de los mensajes fijados</translation>
    </message>
    <message>
        <source>All pinned turns of a chat</source>
        <translation>Todos los mensajes fijados de un chat</translation>
    </message>
    <message>
        <source>The turns after a turn, without it</source>
        <translation>Los mensajes posteriores a un mensaje, sin él</translation>
    </message>
    <message>
        <source>Say something, and get the answer</source>
        <translation>Decir algo y recibir la respuesta</translation>
    </message>
    <message>
        <source>Your turn as it was stored, then the answer. With --stream a line for every update of the answer.</source>
        <translation>Tu mensaje tal como se guardó, y luego la respuesta. Con --stream, una línea por cada cambio de la respuesta.</translation>
    </message>
    <message>
        <source>Another response in a turn of the character</source>
        <translation>Otra variante de un mensaje del personaje</translation>
    </message>
    <message>
        <source>The turn, one line. With --stream a line for every update.</source>
        <translation>El mensaje, una línea. Con --stream, una línea por cada cambio.</translation>
    </message>
    <message>
        <source>Choose which response counts</source>
        <translation>Elegir qué variante cuenta</translation>
    </message>
    <message>
        <source>Change the text of a turn</source>
        <translation>Cambiar el texto de un mensaje</translation>
    </message>
    <message>
        <source>The turn, one line.</source>
        <translation>El mensaje, una línea.</translation>
    </message>
    <message>
        <source>Delete turns, for good</source>
        <translation>Eliminar mensajes, para siempre</translation>
    </message>
    <message>
        <source>Delete one turn, for good</source>
        <translation>Eliminar un mensaje, para siempre</translation>
    </message>
    <message>
        <source>Pin a turn</source>
        <translation>Fijar un mensaje</translation>
    </message>
    <message>
        <source>Unpin a turn</source>
        <translation>Desfijar un mensaje</translation>
    </message>
    <message>
        <source>The accounts of this computer: list, add, remove NAME, or use NAME from now on</source>
        <translation>Las cuentas de este equipo: list las muestra, add añade una, remove NAME la quita, use NAME la usa desde ahora</translation>
    </message>
    <message>
        <source>One account a line. The token for add is read from the standard input, and is not shown.</source>
        <translation>Una cuenta por línea. El token para add se lee de la entrada estándar y no se muestra.</translation>
    </message>
    <message>
        <source>another server of the same wire: REST and /ws/ at this one address</source>
        <translation>otro servidor del mismo lenguaje: REST y /ws/ en esta única dirección</translation>
    </message>
    <message>
        <source>read the token from the first line of FILE, or of the standard input for -</source>
        <translation>leer el token de la primera línea de FILE, o con - de la entrada estándar</translation>
    </message>
    <message>
        <source>act as this account of &quot;accounts list&quot;, with its token from the keychain</source>
        <translation>actuar como esta cuenta de «accounts list», con su token del llavero</translation>
    </message>
    <message>
        <source>wait at most S seconds for each answer, or for the next part of one (default 30)</source>
        <translation>esperar como mucho S segundos cada respuesta, o su siguiente parte (30 por defecto)</translation>
    </message>
    <message>
        <source>print for eyes instead of JSON Lines</source>
        <translation>mostrar para leer en vez de JSON Lines</translation>
    </message>
    <message>
        <source>print an error as one JSON object</source>
        <translation>mostrar un error como un objeto JSON</translation>
    </message>
    <message>
        <source>append what the program does to FILE, without secrets, for a report</source>
        <translation>añadir a FILE lo que hace el programa, sin secretos, para un informe</translation>
    </message>
    <message>
        <source>print completions for bash, zsh or fish, and do nothing else</source>
        <translation>mostrar el autocompletado para bash, zsh o fish, y nada más</translation>
    </message>
    <message>
        <source>print this, or with a METHOD all about it</source>
        <translation>mostrar esto, o con un METHOD todo sobre él</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>mostrar la versión</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::Program</name>
    <message>
        <source>See %1.</source>
        <translation>Consulta %1.</translation>
    </message>
    <message>
        <source>The log file can&apos;t be written: %1.</source>
        <translation>No se puede escribir el archivo de registro: %1.</translation>
    </message>
    <message>
        <source>The text from the standard input is not UTF-8.</source>
        <translation>El texto de la entrada estándar no es UTF-8.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>El texto está vacío.</translation>
    </message>
    <message>
        <source>The output can&apos;t be written: %1.</source>
        <translation>No se puede escribir la salida: %1.</translation>
    </message>
    <message>
        <source>No account is in use. Choose one with &quot;confab-cli accounts use NAME&quot;, or for one run with --account NAME.</source>
        <translation>No hay ninguna cuenta en uso. Elige una con «confab-cli accounts use NAME», o para una sola vez con --account NAME.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::Session</name>
    <message>
        <source>The output can&apos;t be written: %1.</source>
        <translation>No se puede escribir la salida: %1.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::TokenSource</name>
    <message>
        <source>The first line of the standard input holds no token.</source>
        <translation>La primera línea de la entrada estándar no contiene ningún token.</translation>
    </message>
    <message>
        <source>The token file can&apos;t be read: %1.</source>
        <translation>No se puede leer el archivo del token: %1.</translation>
    </message>
    <message>
        <source>The first line of the token file holds no token.</source>
        <translation>La primera línea del archivo del token no contiene ningún token.</translation>
    </message>
    <message>
        <source>No token was given. Sign in with &quot;confab-cli accounts add&quot;, or use --token-file or the environment variable CONFAB_TOKEN.</source>
        <translation>No se dio ningún token. Inicia sesión con «confab-cli accounts add», o usa --token-file o la variable de entorno CONFAB_TOKEN.</translation>
    </message>
</context>
<context>
    <name>Confab::Composer</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>Confab::ConnectionBar</name>
    <message>
        <source>There is no connection. The next try is in %1.</source>
        <translation>No hay conexión. El próximo intento será dentro de %1.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>The service does not accept your token any more. Nothing is sent until you sign in again; what you have written stays here.</source>
        <translation>El servicio ya no acepta tu token. No se envía nada hasta que vuelvas a iniciar sesión; lo que has escrito se queda aquí.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Volver a iniciar sesión…</translation>
    </message>
</context>
<context>
    <name>Confab::CountWording</name>
    <message>
        <source>One message</source>
        <translation>Un mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>One chat</source>
        <translation>Un chat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chats</source>
        <translation>
            <numerusform>%Ln chat</numerusform>
            <numerusform>%Ln chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Response %1 of %2</source>
        <translation>Variante %1 de %2</translation>
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
        <translation>%1 mil</translation>
    </message>
</context>
<context>
    <name>Confab::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Confab::DetailsPanel</name>
    <message>
        <source>Parts of the details</source>
        <translation>Partes de los detalles</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Open a chat to see what there is to know about it.</source>
        <translation>Abre un chat para ver lo que se sabe de él.</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Personaje</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>Messages read so far</source>
        <translation>Mensajes cargados hasta ahora</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>All chats with this character</source>
        <translation>Todos los chats con este personaje</translation>
    </message>
    <message>
        <source>Looking for pinned messages…</source>
        <translation>Buscando mensajes fijados…</translation>
    </message>
    <message>
        <source>Reading the pinned messages…</source>
        <translation>Cargando los mensajes fijados…</translation>
    </message>
    <message>
        <source>Nothing is pinned here. Pin a message to find it again; the character is reminded of it as well.</source>
        <translation>Aquí no hay nada fijado. Fija un mensaje para volver a encontrarlo; así también se le recuerda al personaje.</translation>
    </message>
    <message>
        <source>Open a chat to see what is pinned in it.</source>
        <translation>Abre un chat para ver lo que hay fijado en él.</translation>
    </message>
    <message>
        <source>There may be more of them further back.</source>
        <translation>Puede que haya otros más atrás.</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Buscar más atrás</translation>
    </message>
    <message>
        <source>The character has not said anything yet.</source>
        <translation>El personaje aún no ha dicho nada.</translation>
    </message>
    <message>
        <source>Open a chat to see the responses in it.</source>
        <translation>Abre un chat para ver sus variantes.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>None of its own</source>
        <translation>Ninguno propio</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>%1, which is the whole conversation</source>
        <translation>%1: la conversación completa</translation>
    </message>
    <message>
        <source>%1, and there are older ones</source>
        <translation>%1, y hay otros más antiguos</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Mensajes fijados</translation>
    </message>
    <message>
        <source>Responses of the current message</source>
        <translation>Variantes del mensaje actual</translation>
    </message>
</context>
<context>
    <name>Confab::ErrorWording</name>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Confab could not connect.</source>
        <translation>Confab no pudo conectarse.</translation>
    </message>
    <message>
        <source>Your account could not be read.</source>
        <translation>No se pudo cargar tu cuenta.</translation>
    </message>
    <message>
        <source>The old conversations could not be read.</source>
        <translation>No se pudieron cargar las conversaciones antiguas.</translation>
    </message>
    <message>
        <source>The chats with this character could not be read.</source>
        <translation>No se pudieron cargar los chats con este personaje.</translation>
    </message>
    <message>
        <source>The chat could not be opened.</source>
        <translation>No se pudo abrir el chat.</translation>
    </message>
    <message>
        <source>Your recent chats could not be read.</source>
        <translation>No se pudieron cargar tus chats recientes.</translation>
    </message>
    <message>
        <source>The messages could not be read.</source>
        <translation>No se pudieron cargar los mensajes.</translation>
    </message>
    <message>
        <source>The pinned messages could not be read.</source>
        <translation>No se pudieron cargar los mensajes fijados.</translation>
    </message>
    <message>
        <source>The chat was not renamed.</source>
        <translation>No se cambió el nombre del chat.</translation>
    </message>
    <message>
        <source>The chat was not archived.</source>
        <translation>El chat no se archivó.</translation>
    </message>
    <message>
        <source>The chat was not taken out of the archive.</source>
        <translation>El chat no se desarchivó.</translation>
    </message>
    <message>
        <source>The chat was not copied.</source>
        <translation>El chat no se copió.</translation>
    </message>
    <message>
        <source>The new chat was not started.</source>
        <translation>El nuevo chat no se inició.</translation>
    </message>
    <message>
        <source>The other response was not chosen.</source>
        <translation>No se eligió la otra variante.</translation>
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation>El mensaje no se envió.</translation>
    </message>
    <message>
        <source>There is no other response.</source>
        <translation>No hay otra variante.</translation>
    </message>
    <message>
        <source>The reply did not come.</source>
        <translation>La respuesta no llegó.</translation>
    </message>
    <message>
        <source>The change was not saved.</source>
        <translation>El cambio no se guardó.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se eliminó nada.</translation>
    </message>
    <message>
        <source>The message was not pinned.</source>
        <translation>El mensaje no se fijó.</translation>
    </message>
    <message>
        <source>The message was not unpinned.</source>
        <translation>El mensaje no se desfijó.</translation>
    </message>
    <message>
        <source>The character could not be read.</source>
        <translation>No se pudo cargar el personaje.</translation>
    </message>
    <message>
        <source>The characters could not be searched.</source>
        <translation>No se pudieron buscar personajes.</translation>
    </message>
    <message>
        <source>What Confab keeps on this computer could not be opened.</source>
        <translation>No se pudo abrir lo que Confab guarda en este equipo.</translation>
    </message>
    <message>
        <source>What you have written could not be kept on this computer.</source>
        <translation>No se pudo guardar en este equipo lo que has escrito.</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation>No se pudo cargar la imagen.</translation>
    </message>
    <message>
        <source>There is no connection to the service.</source>
        <translation>No hay conexión con el servicio.</translation>
    </message>
    <message>
        <source>The connection to the service is not safe, so nothing was sent.</source>
        <translation>La conexión con el servicio no es segura, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The service does not accept your token.</source>
        <translation>El servicio no acepta tu token.</translation>
    </message>
    <message>
        <source>Something in front of the service refused this program.</source>
        <translation>Algo que está delante del servicio rechazó este programa.</translation>
    </message>
    <message>
        <source>The service withheld it.</source>
        <translation>El servicio lo retuvo.</translation>
    </message>
    <message>
        <source>The service withheld the text.</source>
        <translation>El servicio retuvo el texto.</translation>
    </message>
    <message>
        <source>It says: %1.</source>
        <translation>Dice: %1.</translation>
    </message>
    <message>
        <source>The service asks to slow down.</source>
        <translation>El servicio pide ir más despacio.</translation>
    </message>
    <message>
        <source>The service gave an answer that Confab does not understand.</source>
        <translation>El servicio respondió algo que Confab no entiende.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>El servicio no respondió a tiempo.</translation>
    </message>
    <message>
        <source>This computer could not write or read it.</source>
        <translation>Este equipo no pudo escribirlo o leerlo.</translation>
    </message>
    <message>
        <source>The service says: %1.</source>
        <translation>El servicio dice: %1.</translation>
    </message>
    <message>
        <source>The service has trouble of its own.</source>
        <translation>El servicio tiene sus propios problemas.</translation>
    </message>
    <message>
        <source>The service refused, and did not say why.</source>
        <translation>El servicio se negó y no dijo por qué.</translation>
    </message>
    <message>
        <source>The service does not have this character.</source>
        <translation>El servicio no tiene este personaje.</translation>
    </message>
    <message>
        <source>The service does not have this message any more.</source>
        <translation>El servicio ya no tiene este mensaje.</translation>
    </message>
    <message>
        <source>The service does not have this chat, or it belongs to another account.</source>
        <translation>El servicio no tiene este chat, o pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>The service does not have it.</source>
        <translation>El servicio no lo tiene.</translation>
    </message>
    <message>
        <source>One message was not deleted.</source>
        <translation>Un mensaje no se eliminó.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were not deleted.</source>
        <translation>
            <numerusform>%Ln mensaje no se eliminó.</numerusform>
            <numerusform>%Ln mensajes no se eliminaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not say where the copy of the chat is.</source>
        <translation>El servicio no dijo dónde está la copia del chat.</translation>
    </message>
    <message>
        <source>The service did not say which chat it started.</source>
        <translation>El servicio no dijo qué chat inició.</translation>
    </message>
    <message>
        <source>Only a part of it was done.</source>
        <translation>Solo se hizo una parte.</translation>
    </message>
    <message>
        <source>A message can&apos;t be empty.</source>
        <translation>Un mensaje no puede estar vacío.</translation>
    </message>
    <message>
        <source>A reply is being written already, or this message is not one of the character&apos;s.</source>
        <translation>Ya se está escribiendo una respuesta, o este mensaje no es del personaje.</translation>
    </message>
    <message>
        <source>That can&apos;t be asked of the service.</source>
        <translation>Eso no se le puede pedir al servicio.</translation>
    </message>
    <message>
        <source>Check your connection to the network, then try again.</source>
        <translation>Comprueba tu conexión a la red y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Check the date of this computer. In a public network, sign in to that network first.</source>
        <translation>Comprueba la fecha de este equipo. En una red pública, inicia sesión primero en esa red.</translation>
    </message>
    <message>
        <source>Sign in again with a new token. What you have written stays here.</source>
        <translation>Vuelve a iniciar sesión con un token nuevo. Lo que has escrito se queda aquí.</translation>
    </message>
    <message>
        <source>The service may turn away programs that are not a browser. Confab does not pretend to be one; you can try again later.</source>
        <translation>Puede que el servicio rechace los programas que no son un navegador. Confab no se hace pasar por uno; puedes volver a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Vuelve a intentarlo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Ask for another response, or change your message.</source>
        <translation>Pide otra variante o cambia tu mensaje.</translation>
    </message>
    <message>
        <source>Change the message and send it again.</source>
        <translation>Cambia el mensaje y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, the service has changed and Confab needs an update.</source>
        <translation>Vuelve a intentarlo. Si sigue igual, el servicio ha cambiado y hay que actualizar Confab.</translation>
    </message>
    <message>
        <source>Try again; the service may be busy.</source>
        <translation>Vuelve a intentarlo; puede que el servicio esté ocupado.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Choose another character.</source>
        <translation>Elige otro personaje.</translation>
    </message>
    <message>
        <source>Refresh to see what is there.</source>
        <translation>Actualiza para ver lo que hay.</translation>
    </message>
    <message>
        <source>Refresh the list of chats: it may be there.</source>
        <translation>Actualiza la lista de chats: puede que esté ahí.</translation>
    </message>
    <message>
        <source>Try again to do the rest.</source>
        <translation>Vuelve a intentarlo para hacer el resto.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that its folder may be written.</source>
        <translation>Comprueba que hay espacio en el disco y que se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>A chat holds only a few pinned messages, five as far as is known. Unpin another one first.</source>
        <translation>En un chat solo caben unos pocos mensajes fijados, cinco que se sepa. Desfija otro primero.</translation>
    </message>
    <message>
        <source>A message holds a limited number of responses, 30 as far as is known.</source>
        <translation>En un mensaje cabe un número limitado de variantes, 30 que se sepa.</translation>
    </message>
    <message>
        <source>Your text is still here. A message can be changed only so many times.</source>
        <translation>Tu texto sigue aquí. Un mensaje solo se puede cambiar un número limitado de veces.</translation>
    </message>
    <message>
        <source>Try a shorter name.</source>
        <translation>Prueba con un nombre más corto.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Espera un poco y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Vuelve a intentarlo dentro de %1.</translation>
    </message>
    <message>
        <source>A newer version of Confab has written it, so it was left alone.</source>
        <translation>Lo escribió una versión más nueva de Confab, así que no se tocó.</translation>
    </message>
    <message>
        <source>Update Confab to use it.</source>
        <translation>Actualiza Confab para usarlo.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate has run out, so nothing was sent.</source>
        <translation>El certificado del servicio ha caducado, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not valid yet, so nothing was sent.</source>
        <translation>El certificado del servicio aún no es válido, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is signed by nobody but itself, so nothing was sent.</source>
        <translation>El certificado del servicio solo está firmado por sí mismo, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts has signed the service&apos;s certificate, so nothing was sent.</source>
        <translation>Nadie en quien confíe este equipo ha firmado el certificado del servicio, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server than the one that was asked for, so nothing was sent.</source>
        <translation>El certificado pertenece a un servidor distinto del solicitado, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The service encrypts in a way that is too old to be safe, so nothing was sent.</source>
        <translation>El servicio cifra de una forma demasiado antigua para ser segura, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The connection would not be encrypted, so nothing was sent.</source>
        <translation>La conexión no estaría cifrada, así que no se envió nada.</translation>
    </message>
    <message>
        <source>If it is your own server, add its certificate authority to this computer&apos;s. In a public network, sign in to that network first.</source>
        <translation>Si es tu propio servidor, añade su autoridad de certificación a las de este equipo. En una red pública, inicia sesión primero en esa red.</translation>
    </message>
    <message>
        <source>Check the address of the server. In a public network, sign in to that network first.</source>
        <translation>Comprueba la dirección del servidor. En una red pública, inicia sesión primero en esa red.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to bring it up to date.</source>
        <translation>Quien administra el servidor tiene que ponerlo al día.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Usa una dirección que empiece por https.</translation>
    </message>
    <message>
        <source>The proxy between this computer and the service cannot be reached.</source>
        <translation>No se puede acceder al proxy que hay entre este equipo y el servicio.</translation>
    </message>
    <message>
        <source>The proxy between this computer and the service does not accept the user name and password it was given, or was given none.</source>
        <translation>El proxy que hay entre este equipo y el servicio no acepta el nombre de usuario y la contraseña que se le dieron, o no se le dio ninguno.</translation>
    </message>
    <message>
        <source>The proxy between this computer and the service does not let Confab through.</source>
        <translation>El proxy que hay entre este equipo y el servicio no deja pasar a Confab.</translation>
    </message>
    <message>
        <source>Check the proxy in Preferences, or in the settings of your system.</source>
        <translation>Revisa el proxy en las preferencias o en la configuración de tu sistema.</translation>
    </message>
    <message>
        <source>Set the proxy&apos;s user name and password in Preferences.</source>
        <translation>Indica el nombre de usuario y la contraseña del proxy en las preferencias.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy, or choose another one in Preferences.</source>
        <translation>Pregunta a quien administra el proxy o elige otro en las preferencias.</translation>
    </message>
    <message>
        <source>Its folder cannot be made.</source>
        <translation>No se puede crear la carpeta.</translation>
    </message>
    <message>
        <source>Its folder is not there.</source>
        <translation>La carpeta no está ahí.</translation>
    </message>
    <message>
        <source>Its folder cannot be written.</source>
        <translation>No se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation>Otro programa lo está usando.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Its file is read-only.</source>
        <translation>El archivo es de solo lectura.</translation>
    </message>
    <message>
        <source>Its file is damaged, or another program made it.</source>
        <translation>El archivo está dañado, o lo creó otro programa.</translation>
    </message>
    <message>
        <source>This computer has no free port for it.</source>
        <translation>Este equipo no tiene ningún puerto libre para ello.</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>La carpeta es %1.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Cierra el otro programa y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Put a copy of the file in its place, or move it away to begin anew.</source>
        <translation>Pon una copia del archivo en su lugar, o muévelo a otro sitio para empezar de nuevo.</translation>
    </message>
    <message>
        <source>Connect the disk that it is on, or choose another folder in the preferences.</source>
        <translation>Conecta el disco en el que está, o elige otra carpeta en las preferencias.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>No se pudieron guardar las preferencias.</translation>
    </message>
    <message>
        <source>The service has more messages, but does not give them.</source>
        <translation>El servicio tiene más mensajes, pero no los entrega.</translation>
    </message>
</context>
<context>
    <name>Confab::FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the current hit, and how many there are</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Searched up to here: %1. There are older ones.</source>
        <translation>Se ha buscado hasta aquí: %1. Hay otros más antiguos.</translation>
    </message>
    <message>
        <source>Reading older messages… %1 so far</source>
        <translation>Cargando mensajes más antiguos… Hasta ahora: %1</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Search &amp;all</source>
        <translation>Buscar en &amp;todo</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Rei&amp;ntentar</translation>
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
        <translation>Guía</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Sections of the guide</source>
        <translation>Secciones de la guía</translation>
    </message>
    <message>
        <source>The guide does not have these words.</source>
        <translation>La guía no contiene estas palabras.</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>La guía</translation>
    </message>
</context>
<context>
    <name>Confab::HistoryListModel</name>
    <message>
        <source>The list does not tell what was said.</source>
        <translation>La lista no indica lo que se dijo.</translation>
    </message>
    <message>
        <source>%1 to be read here</source>
        <translation>%1 para leer aquí</translation>
    </message>
</context>
<context>
    <name>Confab::Instance</name>
    <message>
        <source>Confab is running already, but it does not answer.</source>
        <translation>Confab ya está en marcha, pero no responde.</translation>
    </message>
</context>
<context>
    <name>Confab::LegacyDialog</name>
    <message>
        <source>Old history</source>
        <translation>Historial antiguo</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>An old history with %1. It can be read, and no more.</source>
        <translation>Un historial antiguo con %1. Se puede leer, y nada más.</translation>
    </message>
    <message>
        <source>An old history with %1, begun %2. It can be read, and no more.</source>
        <translation>Un historial antiguo con %1, iniciado: %2. Se puede leer, y nada más.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>The service does not tell what was said here.</source>
        <translation>El servicio no indica lo que se dijo aquí.</translation>
    </message>
</context>
<context>
    <name>Confab::ListPane</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
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
        <translation>No se pudieron iniciar los personajes de este equipo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Your chats could not be read</source>
        <translation>No se pudieron cargar tus chats</translation>
    </message>
    <message>
        <source>Who do you want to talk with?</source>
        <translation>¿Con quién quieres hablar?</translation>
    </message>
    <message>
        <source>Choose a character and say hello. Everything stays on this computer.</source>
        <translation>Elige un personaje y salúdalo. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Iniciar un chat</translation>
    </message>
    <message>
        <source>%1 — Confab</source>
        <translation>%1 — Confab</translation>
    </message>
    <message>
        <source>%1 is neither a link nor an id of a chat or a character.</source>
        <translation>%1 no es un enlace ni un ID de un chat o de un personaje.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Choose a character and say hello.</source>
        <translation>Elige un personaje y salúdalo.</translation>
    </message>
    <message>
        <source>Welcome to Confab</source>
        <translation>Te damos la bienvenida a Confab</translation>
    </message>
    <message>
        <source>Talk with the characters on this computer at once: they need no account and no network, and nothing leaves it. Or sign in to Character.AI, or to another server, with your own token.</source>
        <translation>Habla ahora mismo con los personajes de este equipo: no necesitan cuenta ni red, y nada sale de él. O inicia sesión en Character.AI, o en otro servidor, con tu propio token.</translation>
    </message>
    <message>
        <source>Talk now, no account</source>
        <translation>Hablar ahora, sin cuenta</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>The chat that was open here is not there any more.</source>
        <translation>El chat que estaba abierto aquí ya no existe.</translation>
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
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Resp&amp;onses</source>
        <translation>Varia&amp;ntes</translation>
    </message>
</context>
<context>
    <name>Confab::MessageEditor</name>
    <message>
        <source>Edit message</source>
        <translation>Editar mensaje</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Guardar (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Give up (Esc)</source>
        <translation>Cancelar (Esc)</translation>
    </message>
</context>
<context>
    <name>Confab::NewChatDialog</name>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>&amp;Who do you want to talk with?</source>
        <translation>¿Con &amp;quién quieres hablar?</translation>
    </message>
    <message>
        <source>Search characters</source>
        <translation>Buscar personajes</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personajes</translation>
    </message>
    <message>
        <source>About the character</source>
        <translation>Acerca del personaje</translation>
    </message>
    <message>
        <source>The character &amp;greets me first</source>
        <translation>El personaje me &amp;saluda primero</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>Iniciar chat</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Search, or paste a link or an id</source>
        <translation>Busca, o pega un enlace o un ID</translation>
    </message>
    <message>
        <source>Reading whom there is…</source>
        <translation>Cargando los personajes…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>There is nobody to choose from.</source>
        <translation>No hay nadie a quien elegir.</translation>
    </message>
    <message>
        <source>No character was found. Other words may find one, and so may a link or an id.</source>
        <translation>No se encontró ningún personaje. Quizá lo encuentren otras palabras, o un enlace o un ID.</translation>
    </message>
    <message>
        <source>There is nobody to choose from yet. Search for somebody.</source>
        <translation>Aún no hay nadie a quien elegir. Busca a alguien.</translation>
    </message>
</context>
<context>
    <name>Confab::OpenLinkDialog</name>
    <message>
        <source>Open chat by link or id</source>
        <translation>Abrir chat por enlace o ID</translation>
    </message>
    <message>
        <source>&amp;Link or id of a chat or a character</source>
        <translation>&amp;Enlace o ID de un chat o de un personaje</translation>
    </message>
    <message>
        <source>Link or id</source>
        <translation>Enlace o ID</translation>
    </message>
    <message>
        <source>This leads to a chat.</source>
        <translation>Esto lleva a un chat.</translation>
    </message>
    <message>
        <source>This leads to a character and all chats with it.</source>
        <translation>Esto lleva a un personaje y a todos los chats con él.</translation>
    </message>
    <message>
        <source>The address of a page at Character.AI will do, and so will a link that was copied here.</source>
        <translation>Sirve la dirección de una página de Character.AI, y también un enlace copiado aquí.</translation>
    </message>
    <message>
        <source>This is neither a link nor an id of a chat or a character.</source>
        <translation>Esto no es un enlace ni un ID de un chat o de un personaje.</translation>
    </message>
    <message>
        <source>Looking for the chat…</source>
        <translation>Buscando el chat…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Confab::Options</name>
    <message>
        <source>Talk with AI characters, on your own desktop.</source>
        <translation>Habla con personajes de IA en tu propio escritorio.</translation>
    </message>
    <message>
        <source>Take the tour: the window goes through a conversation by itself, and leaves a picture of each step in DIR.</source>
        <translation>Hacer el recorrido: la ventana pasa sola por una conversación y deja en DIR una imagen de cada paso.</translation>
    </message>
    <message>
        <source>Keep everything in DIR instead of the usual folders.</source>
        <translation>Guardar todo en DIR en vez de las carpetas habituales.</translation>
    </message>
    <message>
        <source>How fast the characters on this computer speak. 0: at once.</source>
        <translation>A qué velocidad hablan los personajes de este equipo. 0: de una vez.</translation>
    </message>
    <message>
        <source>Append what the program does to FILE, without secrets, for a report.</source>
        <translation>Añadir a FILE lo que hace el programa, sin secretos, para un informe.</translation>
    </message>
    <message>
        <source>The chat to open: a confab: link, a web link or an id. If Confab runs already, it opens there.</source>
        <translation>El chat que se abre: un enlace confab:, un enlace web o un ID. Si Confab ya está en marcha, se abre ahí.</translation>
    </message>
    <message>
        <source>confab --help tells what it understands.</source>
        <translation>confab --help dice lo que entiende.</translation>
    </message>
    <message>
        <source>Only one chat can be opened at a time.</source>
        <translation>Solo se puede abrir un chat a la vez.</translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation>--%1 necesita una carpeta.</translation>
    </message>
    <message>
        <source>--log-file needs the name of a file.</source>
        <translation>--log-file necesita el nombre de un archivo.</translation>
    </message>
    <message>
        <source>--words-per-second needs a number from 0 to 10000.</source>
        <translation>--words-per-second necesita un número de 0 a 10000.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
</context>
<context>
    <name>Confab::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>These settings were written by a newer version of Confab. What you change here holds until you quit; the file stays as it is.</source>
        <translation>Estas preferencias las escribió una versión más nueva de Confab. Lo que cambies aquí vale hasta que salgas; el archivo se queda como está.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colores:</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Si&amp;ze of messages:</source>
        <translation>&amp;Tamaño de los mensajes:</translation>
    </message>
    <message>
        <source>Size of messages</source>
        <translation>Tamaño de los mensajes</translation>
    </message>
    <message>
        <source>%</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>&amp;Tell me when a reply is complete and I am elsewhere</source>
        <translation>A&amp;visarme cuando una respuesta esté completa y yo esté en otra parte</translation>
    </message>
    <message>
        <source>S&amp;how what it says</source>
        <translation>&amp;Mostrar lo que dice</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>&amp;Send with:</source>
        <translation>&amp;Enviar con:</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Enviar con</translation>
    </message>
    <message>
        <source>Characters on this computer</source>
        <translation>Personajes de este equipo</translation>
    </message>
    <message>
        <source>They s&amp;peak:</source>
        <translation>&amp;Hablan:</translation>
    </message>
    <message>
        <source>How fast the characters on this computer speak</source>
        <translation>A qué velocidad hablan los personajes de este equipo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>A&amp;brir carpeta</translation>
    </message>
    <message>
        <source>Cha&amp;nge…</source>
        <translation>Cambia&amp;r…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>El idioma del sistema</translation>
    </message>
    <message>
        <source>Enter (Shift+Enter begins a new line)</source>
        <translation>Intro (Mayús+Intro empieza una línea nueva)</translation>
    </message>
    <message>
        <source>Ctrl+Enter (Enter begins a new line)</source>
        <translation>Ctrl+Intro (Intro empieza una línea nueva)</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Despacio</translation>
    </message>
    <message>
        <source>At a usual pace</source>
        <translation>A un ritmo normal</translation>
    </message>
    <message>
        <source>Quickly</source>
        <translation>Deprisa</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Todo de una vez</translation>
    </message>
    <message>
        <source>%1 words a second</source>
        <translation>%1 palabras por segundo</translation>
    </message>
    <message>
        <source>Confab was started with this folder (--data), for this run alone.</source>
        <translation>Confab se inició con esta carpeta (--data), solo para esta vez.</translation>
    </message>
    <message>
        <source>There is no program here that opens folders.</source>
        <translation>Aquí no hay ningún programa que abra carpetas.</translation>
    </message>
    <message>
        <source>Another folder for Confab&apos;s data</source>
        <translation>Otra carpeta para los datos de Confab</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder. The old one stays.</source>
        <translation>No se puede escribir en esa carpeta. Se mantiene la anterior.</translation>
    </message>
    <message>
        <source>From the next start on, Confab uses %1. What is in the folder of now stays there.</source>
        <translation>A partir del próximo inicio, Confab usará %1. Lo que hay en la carpeta actual se queda ahí.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
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
        <translation>E&amp;ditar…</translation>
    </message>
</context>
<context>
    <name>Confab::Program</name>
    <message>
        <source>The log file cannot be written: %1</source>
        <translation>No se puede escribir el archivo de registro: %1</translation>
    </message>
</context>
<context>
    <name>Confab::ProxyDesk</name>
    <message>
        <source>Set the password…</source>
        <translation>Indicar la contraseña…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
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
        <translation>Confab llega a otros equipos a través de él, y directamente a lo que está en este equipo. Deja vacíos el nombre de usuario y la contraseña si no los pide.</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Tipo de proxy</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Servidor:</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Servidor del proxy</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;uerto:</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Nombre de usuario:</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
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
        <translation>Esto no es el nombre de un equipo. Un ejemplo: proxy.example.org</translation>
    </message>
    <message>
        <source>Giving the password to this computer&apos;s keychain…</source>
        <translation>Entregando la contraseña al llavero de este equipo…</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>Usarla solo para esta sesión</translation>
    </message>
</context>
<context>
    <name>Confab::ProxySection</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Configurado a mano</translation>
    </message>
    <message>
        <source>An HTTP proxy at %1.</source>
        <translation>Un proxy HTTP en %1.</translation>
    </message>
    <message>
        <source>A SOCKS5 proxy at %1.</source>
        <translation>Un proxy SOCKS5 en %1.</translation>
    </message>
</context>
<context>
    <name>Confab::ReplyNotices</name>
    <message>
        <source>A reply is complete</source>
        <translation>Una respuesta está completa</translation>
    </message>
    <message>
        <source>%1 has replied</source>
        <translation>%1 ha respondido</translation>
    </message>
</context>
<context>
    <name>Confab::RetryLater</name>
    <message>
        <source>%1 The next try is in %2.</source>
        <translation>%1 El próximo intento será dentro de %2.</translation>
    </message>
</context>
<context>
    <name>Confab::RowWords</name>
    <message>
        <source>The service withheld the rest of this message.</source>
        <translation>El servicio retuvo el resto de este mensaje.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Checking whether it arrived…</source>
        <translation>Comprobando si llegó…</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>No enviado.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Detenido antes del final.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>No llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a pedir</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Send this message again</source>
        <translation>Enviar este mensaje de nuevo</translation>
    </message>
    <message>
        <source>Forget this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
    <message>
        <source>Ask for the answer again</source>
        <translation>Volver a pedir la respuesta</translation>
    </message>
    <message>
        <source>Show the rest of this long message</source>
        <translation>Mostrar el resto de este mensaje largo</translation>
    </message>
    <message>
        <source>Previous response</source>
        <translation>Variante anterior</translation>
    </message>
    <message>
        <source>Next response</source>
        <translation>Variante siguiente</translation>
    </message>
    <message>
        <source>Another response</source>
        <translation>Otra variante</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Copiar este código</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>Which of several responses is shown, such as 2/5</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Mensajes nuevos</translation>
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
        <translation>Abre primero un chat.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Vuelve a iniciar sesión para continuar.</translation>
    </message>
    <message>
        <source>Wait for the reply, or stop it.</source>
        <translation>Espera la respuesta o detenla.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Escribe primero un mensaje.</translation>
    </message>
    <message>
        <source>The newest message is not one of the character&apos;s.</source>
        <translation>El mensaje más reciente no es del personaje.</translation>
    </message>
    <message numerus="yes">
        <source>A message holds at most %Ln responses.</source>
        <translation>
            <numerusform>En un mensaje cabe como máximo %Ln variante.</numerusform>
            <numerusform>En un mensaje caben como máximo %Ln variantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every message has been sent.</source>
        <translation>Todos los mensajes se han enviado.</translation>
    </message>
    <message>
        <source>No reply is being written.</source>
        <translation>No se está escribiendo ninguna respuesta.</translation>
    </message>
    <message>
        <source>The newest message has its reply, or is getting it.</source>
        <translation>El mensaje más reciente ya tiene su respuesta, o la está recibiendo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
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
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otras partes</translation>
    </message>
</context>
<context>
    <name>Confab::SideSections</name>
    <message>
        <source>All chats with one character</source>
        <translation>Todos los chats con un personaje</translation>
    </message>
    <message>
        <source>Reading all chats with this character…</source>
        <translation>Cargando todos los chats con este personaje…</translation>
    </message>
    <message>
        <source>No chat has these words in its title.</source>
        <translation>Ningún chat tiene estas palabras en el título.</translation>
    </message>
    <message>
        <source>There are no chats with this character yet.</source>
        <translation>Aún no hay chats con este personaje.</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Iniciar un chat</translation>
    </message>
    <message>
        <source>Reading the old histories…</source>
        <translation>Cargando los historiales antiguos…</translation>
    </message>
    <message>
        <source>There are no old histories with %1.</source>
        <translation>No hay historiales antiguos con %1.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personajes</translation>
    </message>
    <message>
        <source>Reading your chats…</source>
        <translation>Cargando tus chats…</translation>
    </message>
    <message>
        <source>Those you talk with are listed here.</source>
        <translation>Aquí aparecen los personajes con los que hablas.</translation>
    </message>
    <message>
        <source>Characters with old histories</source>
        <translation>Personajes con historiales antiguos</translation>
    </message>
    <message>
        <source>Histories from the first years of Character.AI, to be read. Choose whose you want to see.</source>
        <translation>Historiales de los primeros años de Character.AI, para leer. Elige de quién quieres verlos.</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>Chats archivados</translation>
    </message>
    <message>
        <source>No archived chat has been seen so far.</source>
        <translation>Hasta ahora no se ha visto ningún chat archivado.</translation>
    </message>
    <message>
        <source>These are the archived chats seen so far: the service has no list of them. A character&apos;s page shows all with that character.</source>
        <translation>Estos son los chats archivados vistos hasta ahora: el servicio no tiene una lista de ellos. La página de un personaje muestra todos los que tienes con él.</translation>
    </message>
    <message>
        <source>Old histories</source>
        <translation>Historiales antiguos</translation>
    </message>
    <message>
        <source>No character has these words in its name.</source>
        <translation>Ningún personaje tiene estas palabras en el nombre.</translation>
    </message>
</context>
<context>
    <name>Confab::Sidebar</name>
    <message>
        <source>Search chats</source>
        <translation>Buscar chats</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading your chats…</source>
        <translation>Cargando tus chats…</translation>
    </message>
    <message>
        <source>No chat has these words in its title.</source>
        <translation>Ningún chat tiene estas palabras en el título.</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>Aún no hay chats.</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Iniciar un chat</translation>
    </message>
    <message>
        <source>Sections of the list</source>
        <translation>Secciones de la lista</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>The sections of the sidebar; there is little room</extracomment>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personajes</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>Antiguos</translation>
    </message>
    <message>
        <source>Legacy histories</source>
        <translation>Historiales antiguos</translation>
    </message>
    <message>
        <source>List of chats</source>
        <translation>Lista de chats</translation>
    </message>
    <message>
        <source>Your chats are listed here.</source>
        <translation>Aquí aparecen tus chats.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
</context>
<context>
    <name>Confab::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Confab talks with Character.AI as you, with your own token. This is how you find it in a browser:</source>
        <translation>Confab habla con Character.AI en tu nombre, con tu propio token. Así lo encuentras en un navegador:</translation>
    </message>
    <message>
        <source>How to find the token</source>
        <translation>Cómo encontrar el token</translation>
    </message>
    <message>
        <source>1. Open character.ai in your browser and sign in there.</source>
        <translation>1. Abre character.ai en tu navegador e inicia sesión allí.</translation>
    </message>
    <message>
        <source>2. Press F12. The developer tools open; choose “Network” in them.</source>
        <translation>2. Pulsa F12. Se abren las herramientas de desarrollo; elige «Red» en ellas.</translation>
    </message>
    <message>
        <source>3. Reload the page with F5. Many lines appear; choose one that goes to neo.character.ai or plus.character.ai.</source>
        <translation>3. Recarga la página con F5. Aparecen muchas líneas; elige una que vaya a neo.character.ai o plus.character.ai.</translation>
    </message>
    <message>
        <source>4. Look for “Authorization” under “Request headers”. It says “Token” and a long word.</source>
        <translation>4. Busca «Authorization» en «Encabezados de solicitud». Ahí pone «Token» y una palabra larga.</translation>
    </message>
    <message>
        <source>5. Copy that line and paste it below. The word “Token” may stay.</source>
        <translation>5. Copia esa línea y pégala abajo. La palabra «Token» puede quedarse.</translation>
    </message>
    <message>
        <source>Whoever has this token has your whole account: show it to nobody. Confab is unofficial; Character.AI neither made nor approved it, and its terms may not allow programs like this one.</source>
        <translation>Quien tenga este token tiene toda tu cuenta: no se lo enseñes a nadie. Confab no es oficial; Character.AI no lo ha hecho ni aprobado, y puede que sus condiciones no permitan programas como este.</translation>
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
        <translation>Pégalo aquí</translation>
    </message>
    <message>
        <source>Show what I &amp;paste</source>
        <translation>Mostrar lo que &amp;pego</translation>
    </message>
    <message>
        <source>Any server that speaks like Character.AI will do: your own, or that of somebody you trust. Whoever runs it can read what you write there.</source>
        <translation>Sirve cualquier servidor que hable como Character.AI: el tuyo, o el de alguien en quien confíes. Quien lo administra puede leer lo que escribas allí.</translation>
    </message>
    <message>
        <source>&amp;Address of the server</source>
        <translation>&amp;Dirección del servidor</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>https://chat.example.org</source>
        <translation>https://chat.example.org</translation>
    </message>
    <message>
        <source>Token for the server</source>
        <translation>Token para el servidor</translation>
    </message>
    <message>
        <source>Never give a token of Character.AI to another server: it opens your whole account there.</source>
        <translation>Nunca des un token de Character.AI a otro servidor: abre toda tu cuenta de Character.AI.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>The token is valid. Confab writes it to no file. You can use it for this session only: it is forgotten when Confab ends, and you will be asked for it the next time.</source>
        <translation>El token es válido. Confab no lo escribe en ningún archivo. Puedes usarlo solo para esta sesión: se olvida cuando Confab se cierra, y la próxima vez se te pedirá.</translation>
    </message>
    <message>
        <source>&amp;Other server…</source>
        <translation>&amp;Otro servidor…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>Empezar a hablar</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>Usarlo solo para esta sesión</translation>
    </message>
    <message numerus="yes">
        <source>Tokens usually have 40 characters; this one has %Ln. You can try it all the same.</source>
        <translation>
            <numerusform>Los tokens suelen tener 40 caracteres; este tiene %Ln. Puedes probarlo de todos modos.</numerusform>
            <numerusform>Los tokens suelen tener 40 caracteres; este tiene %Ln. Puedes probarlo de todos modos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the address of a server. An example: https://chat.example.org</source>
        <translation>Esto no es la dirección de un servidor. Un ejemplo: https://chat.example.org</translation>
    </message>
    <message>
        <source>A server on another machine must be https: with http your token would travel in plain sight.</source>
        <translation>Un servidor en otra máquina debe usar https: con http, tu token viajaría a la vista de todos.</translation>
    </message>
    <message>
        <source>Asking %1 whose token this is…</source>
        <translation>Preguntando a %1 de quién es este token…</translation>
    </message>
    <message>
        <source>Giving the token to this computer&apos;s keychain…</source>
        <translation>Entregando el token al llavero de este equipo…</translation>
    </message>
    <message>
        <source>The list of your accounts cannot be written, so you are not signed in.</source>
        <translation>No se puede escribir la lista de tus cuentas, así que no has iniciado sesión.</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Hola, %1</translation>
    </message>
    <message>
        <source>Your token is kept until Confab ends. The next time you will be asked for it again.</source>
        <translation>Tu token se guarda hasta que Confab se cierre. La próxima vez se te volverá a pedir.</translation>
    </message>
    <message>
        <source>Your token is in this computer&apos;s keychain, and nowhere else.</source>
        <translation>Tu token está en el llavero de este equipo, y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>This is another account than the one that asked for a new token.</source>
        <translation>Esta no es la cuenta que pidió un token nuevo, sino otra.</translation>
    </message>
    <message>
        <source>The token is not valid. Copy it once more, all of it, and paste it here.</source>
        <translation>El token no es válido. Cópialo otra vez entero y pégalo aquí.</translation>
    </message>
</context>
<context>
    <name>Confab::SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>The token is wiped from this computer’s keychain. Your chats stay with the service; you can sign in again at any time.</source>
        <translation>El token se borra del llavero de este equipo. Tus chats se quedan en el servicio; puedes volver a iniciar sesión en cualquier momento.</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>¿Cerrar la sesión de %1?</translation>
    </message>
    <message>
        <source>&amp;Delete my drafts and all else kept of this account here too</source>
        <translation>&amp;Eliminar también mis borradores y todo lo demás que se guarda aquí de esta cuenta</translation>
    </message>
</context>
<context>
    <name>Confab::StartPage</name>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>Confab::StatusLine</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Detener lo que está en curso</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Not connected; next try in %1</source>
        <translation>No conectado; próximo intento dentro de %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
</context>
<context>
    <name>Confab::StoreNotices</name>
    <message>
        <source>The settings were written by a newer version of Confab. They are used as far as this one knows them, and left as they are.</source>
        <translation>Las preferencias las escribió una versión más nueva de Confab. Se usan en la medida en que esta las conoce, y se dejan como están.</translation>
    </message>
    <message>
        <source>The file with what you had written and not sent was damaged. It is kept as %1.</source>
        <translation>El archivo con lo que habías escrito y no enviado estaba dañado. Se conserva como %1.</translation>
    </message>
</context>
<context>
    <name>Confab::SubPage</name>
    <message>
        <source>Back to the characters</source>
        <translation>Volver a los personajes</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Personaje</translation>
    </message>
    <message>
        <source>New chat with this character</source>
        <translation>Nuevo chat con este personaje</translation>
    </message>
</context>
<context>
    <name>Confab::Switcher</name>
    <message>
        <source>Untitled chat</source>
        <translation>Chat sin título</translation>
    </message>
    <message>
        <source>Archived chat with %1</source>
        <translation>Chat archivado con %1</translation>
    </message>
    <message>
        <source>Chat with %1</source>
        <translation>Chat con %1</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Personaje</translation>
    </message>
</context>
<context>
    <name>Confab::SwitcherDialog</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>A few letters of a chat, a character or a command</source>
        <translation>Unas letras de un chat, de un personaje o de una orden</translation>
    </message>
    <message>
        <source>Chat, character or command</source>
        <translation>Chat, personaje u orden</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>Nothing fits these letters. A link or an id would do as well.</source>
        <translation>Nada coincide con estas letras. También serviría un enlace o un ID.</translation>
    </message>
</context>
<context>
    <name>Confab::SwitcherList</name>
    <message>
        <source>Open what this link leads to</source>
        <translation>Abrir aquello a lo que lleva este enlace</translation>
    </message>
</context>
<context>
    <name>Confab::TimeText</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>hace %Ln min</numerusform>
            <numerusform>hace %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>A day of this year, as QDate::toString() formats it</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
</context>
<context>
    <name>Confab::TimeWording</name>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>one second</source>
        <translation>un segundo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::ToEndButton</name>
    <message>
        <source>New below</source>
        <translation>Novedades más abajo</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir al mensaje más reciente</translation>
    </message>
    <message>
        <source>Go to the newest message (End)</source>
        <translation>Ir al mensaje más reciente (Fin)</translation>
    </message>
</context>
<context>
    <name>Confab::TurnVerbs</name>
    <message>
        <source>There is no message here.</source>
        <translation>Aquí no hay ningún mensaje.</translation>
    </message>
    <message>
        <source>The service does not have this message yet.</source>
        <translation>El servicio aún no tiene este mensaje.</translation>
    </message>
    <message>
        <source>Wait for the reply, or stop it.</source>
        <translation>Espera la respuesta o detenla.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Des&amp;fijar</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>Nothing comes after this message.</source>
        <translation>No hay nada después de este mensaje.</translation>
    </message>
    <message>
        <source>This is the first response.</source>
        <translation>Esta es la primera variante.</translation>
    </message>
    <message>
        <source>This is the newest response.</source>
        <translation>Esta es la variante más reciente.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A response in a menu: its number, its first words</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>There are no responses</source>
        <translation>No hay variantes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Volver a guardar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>¿Eliminar este mensaje?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln messages?</source>
        <translation>
            <numerusform>¿Eliminar %Ln mensaje?</numerusform>
            <numerusform>¿Eliminar %Ln mensajes?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be gone for good.</source>
        <translation>%1 se eliminará para siempre.</translation>
    </message>
    <message>
        <source>They will be gone for good. The first of them: %1</source>
        <translation>Se eliminarán para siempre. El primero de ellos: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln messages</source>
        <translation>
            <numerusform>Eliminar %Ln mensaje</numerusform>
            <numerusform>Eliminar %Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the rest</source>
        <translation>Eliminar el resto</translation>
    </message>
    <message>
        <source>Deleting messages…</source>
        <translation>Eliminando mensajes…</translation>
    </message>
    <message>
        <source>Counting the messages that follow…</source>
        <translation>Contando los mensajes que siguen…</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation>Rebobinar</translation>
    </message>
    <message>
        <source>Delete the one message that comes after this?</source>
        <translation>¿Eliminar el único mensaje que viene después de este?</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %Ln messages that come after this?</source>
        <translation>
            <numerusform>¿Eliminar %Ln mensaje que viene después de este?</numerusform>
            <numerusform>¿Eliminar los %Ln mensajes que vienen después de este?</numerusform>
        </translation>
    </message>
    <message>
        <source>The first to go: %1</source>
        <translation>El primero que se eliminará: %1</translation>
    </message>
    <message>
        <source>Delete one message</source>
        <translation>Eliminar un mensaje</translation>
    </message>
</context>
<context>
    <name>Confab::TurnView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>CredentialWording</name>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can read the token of %1.</source>
        <translation>El llavero de este equipo te espera: desbloquéalo para que Confab pueda leer el token de %1.</translation>
    </message>
    <message>
        <source>The token of %1 is not in this computer&apos;s keychain.</source>
        <translation>El token de %1 no está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the token of %1 cannot be read.</source>
        <translation>El llavero de este equipo está bloqueado, así que no se puede leer el token de %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not give Confab the token of %1.</source>
        <translation>El llavero de este equipo no le dio a Confab el token de %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached, so the token of %1 cannot be read.</source>
        <translation>No se puede acceder al llavero de este equipo, así que no se puede leer el token de %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can keep the token.</source>
        <translation>El llavero de este equipo te espera: desbloquéalo para que Confab pueda guardar el token.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not take the token.</source>
        <translation>El llavero de este equipo no aceptó el token.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the token cannot be kept.</source>
        <translation>El llavero de este equipo está bloqueado, así que no se puede guardar el token.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Confab can reach, so the token cannot be kept.</source>
        <translation>Este equipo no tiene un llavero al que Confab pueda acceder, así que no se puede guardar el token.</translation>
    </message>
    <message>
        <source>Sign in again with the token.</source>
        <translation>Vuelve a iniciar sesión con el token.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or sign in again with the token.</source>
        <translation>Desbloquea el llavero y vuelve a intentarlo, o inicia sesión de nuevo con el token.</translation>
    </message>
    <message>
        <source>Try again and allow it, or sign in again with the token.</source>
        <translation>Vuelve a intentarlo y permítelo, o inicia sesión de nuevo con el token.</translation>
    </message>
    <message>
        <source>Start the desktop&apos;s keychain and try again, or sign in again with the token.</source>
        <translation>Inicia el llavero del escritorio y vuelve a intentarlo, o inicia sesión de nuevo con el token.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can read the password of your proxy.</source>
        <translation>El llavero de este equipo te espera: desbloquéalo para que Confab pueda leer la contraseña de tu proxy.</translation>
    </message>
    <message>
        <source>The password of your proxy is not in this computer&apos;s keychain.</source>
        <translation>La contraseña de tu proxy no está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the password of your proxy cannot be read.</source>
        <translation>El llavero de este equipo está bloqueado, así que no se puede leer la contraseña de tu proxy.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not give Confab the password of your proxy.</source>
        <translation>El llavero de este equipo no le dio a Confab la contraseña de tu proxy.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached, so the password of your proxy cannot be read.</source>
        <translation>No se puede acceder al llavero de este equipo, así que no se puede leer la contraseña de tu proxy.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can keep the password.</source>
        <translation>El llavero de este equipo te espera: desbloquéalo para que Confab pueda guardar la contraseña.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not take the password.</source>
        <translation>El llavero de este equipo no aceptó la contraseña.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the password cannot be kept.</source>
        <translation>El llavero de este equipo está bloqueado, así que no se puede guardar la contraseña.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Confab can reach, so the password cannot be kept.</source>
        <translation>Este equipo no tiene un llavero al que Confab pueda acceder, así que no se puede guardar la contraseña.</translation>
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
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
</context>
</TS>
