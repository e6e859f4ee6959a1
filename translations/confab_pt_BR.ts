<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>Confab::AboutDialog</name>
    <message>
        <source>About Confab</source>
        <translation>Sobre o Confab</translation>
    </message>
    <message>
        <source>Confab: talk with AI characters, on your own desktop</source>
        <translation>Confab: converse com personagens de IA no seu próprio computador</translation>
    </message>
    <message>
        <source>An unofficial program: it has no connection with Character.AI. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Um programa não oficial: não tem nenhuma ligação com o Character.AI. Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licenças</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
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
        <translation>A lista das suas contas estava danificada. Ela foi guardada como %1; entre de novo.</translation>
    </message>
    <message>
        <source>The list of your accounts was written by a newer Confab. It is left alone, so your accounts are not shown here.</source>
        <translation>A lista das suas contas foi gravada por um Confab mais novo. Ela não foi alterada, por isso suas contas não aparecem aqui.</translation>
    </message>
    <message>
        <source>The list of your accounts cannot be read: %1</source>
        <translation>Não é possível ler a lista das suas contas: %1</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Conta: %1</translation>
    </message>
    <message>
        <source>Choose an account, sign in or out</source>
        <translation>Escolher uma conta, entrar ou sair</translation>
    </message>
    <message>
        <source>Nobody is signed in here.</source>
        <translation>Ninguém entrou com uma conta aqui.</translation>
    </message>
    <message>
        <source>%1 — %2, for this session only</source>
        <translation>%1 — %2, só nesta sessão</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Asking the keychain for your token…</source>
        <translation>Pedindo seu token ao chaveiro…</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Esperando por você</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Parar de esperar</translation>
    </message>
    <message>
        <source>Sign in with the token…</source>
        <translation>Entrar com o token…</translation>
    </message>
    <message>
        <source>Your token is not valid any more</source>
        <translation>Seu token não é mais válido</translation>
    </message>
    <message>
        <source>The service does not accept your token any more. Nothing is sent until you sign in again; what you have written stays here.</source>
        <translation>O serviço não aceita mais o seu token. Nada é enviado até você entrar de novo; o que você escreveu fica aqui.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Entrar de novo…</translation>
    </message>
    <message>
        <source>Your token is not at hand</source>
        <translation>Seu token não está à mão</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so your token cannot be wiped. Unlock it and sign out again.</source>
        <translation>O chaveiro deste computador está bloqueado, por isso não é possível apagar seu token. Desbloqueie-o e saia de novo.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not let your token be wiped. Allow it and sign out again.</source>
        <translation>O chaveiro deste computador não deixou apagar seu token. Permita e saia de novo.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached, so your token cannot be wiped. Start it and sign out again.</source>
        <translation>Não é possível acessar o chaveiro deste computador, por isso não dá para apagar seu token. Inicie-o e saia de novo.</translation>
    </message>
    <message>
        <source>Not signed out</source>
        <translation>Você não saiu da conta</translation>
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
        <translation>&amp;Nova conversa…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>At&amp;ualizar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Arquivar</translation>
    </message>
    <message>
        <source>&amp;Copy chat</source>
        <translation>&amp;Duplicar conversa</translation>
    </message>
    <message>
        <source>&amp;Load whole conversation</source>
        <translation>Carregar &amp;todo o diálogo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>&amp;Stop the reply</source>
        <translation>Parar a re&amp;sposta</translation>
    </message>
    <message>
        <source>&amp;Another response</source>
        <translation>&amp;Outra variante</translation>
    </message>
    <message>
        <source>Pre&amp;vious response</source>
        <translation>Variante &amp;anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt response</source>
        <translation>Pró&amp;xima variante</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fixar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Exc&amp;luir…</translation>
    </message>
    <message>
        <source>Re&amp;wind to here…</source>
        <translation>Voltar atrás até aqu&amp;i…</translation>
    </message>
    <message>
        <source>&amp;Copy chat up to here</source>
        <translation>&amp;Duplicar conversa até aqui</translation>
    </message>
    <message>
        <source>Retr&amp;y</source>
        <translation>Tentar de &amp;novo</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>Descar&amp;tar</translation>
    </message>
    <message>
        <source>As&amp;k for a reply</source>
        <translation>&amp;Pedir uma resposta</translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation>&amp;Copiar texto</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Quote in reply</source>
        <translation>Citar na &amp;resposta</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;List of chats</source>
        <translation>&amp;Lista de conversas</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamanho normal do texto</translation>
    </message>
    <message>
        <source>Go to the &amp;chats</source>
        <translation>Ir para as &amp;conversas</translation>
    </message>
    <message>
        <source>Go to the &amp;messages</source>
        <translation>Ir para as &amp;mensagens</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>&amp;Escrever uma mensagem</translation>
    </message>
    <message>
        <source>Go to the &amp;newest message</source>
        <translation>Ir para a mensagem mais &amp;recente</translation>
    </message>
    <message>
        <source>&amp;About Confab</source>
        <translation>&amp;Sobre o Confab</translation>
    </message>
    <message>
        <source>&amp;Open chat by link or id…</source>
        <translation>Abrir conversa por &amp;link ou ID…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>Copiar lin&amp;k</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Selecionar</translation>
    </message>
    <message>
        <source>&amp;Find in conversation</source>
        <translation>&amp;Localizar no diálogo</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Localizar pró&amp;xima</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Localizar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guia</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Preferências…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir para…</translation>
    </message>
    <message>
        <source>Go to the de&amp;tails</source>
        <translation>Ir para os de&amp;talhes</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>Trocar de c&amp;onta</translation>
    </message>
    <message>
        <source>S&amp;ign in…</source>
        <translation>&amp;Entrar…</translation>
    </message>
    <message>
        <source>Sign ou&amp;t…</source>
        <translation>Sa&amp;ir da conta…</translation>
    </message>
</context>
<context>
    <name>Confab::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
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
        <translation>Exibida</translation>
    </message>
</context>
<context>
    <name>Confab::ChatFilterModel</name>
    <message>
        <source>Untitled chat</source>
        <translation>Conversa sem título</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arquivada</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Você: %1</translation>
    </message>
</context>
<context>
    <name>Confab::ChatHeader</name>
    <message>
        <source>List of chats</source>
        <translation>Lista de conversas</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Título da conversa</translation>
    </message>
    <message>
        <source>New title of the chat</source>
        <translation>Novo título da conversa</translation>
    </message>
    <message>
        <source>State of the chat</source>
        <translation>Estado da conversa</translation>
    </message>
    <message>
        <source>What can be done with this chat</source>
        <translation>O que você pode fazer com esta conversa</translation>
    </message>
    <message>
        <source>Menu of the chat</source>
        <translation>Menu da conversa</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>Conversa sem título</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>com %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>Confab::ChatPanel</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escreva uma mensagem</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escreva para %1</translation>
    </message>
    <message>
        <source>What could not be sent the last time is in the message field again.</source>
        <translation>O que não pôde ser enviado da última vez está de novo no campo de mensagem.</translation>
    </message>
    <message>
        <source>Reading the messages…</source>
        <translation>Carregando as mensagens…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing has been said here yet. Write the first message.</source>
        <translation>Nada foi dito aqui ainda. Escreva a primeira mensagem.</translation>
    </message>
    <message>
        <source>Reading older messages…</source>
        <translation>Carregando mensagens mais antigas…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation>%1 está escrevendo…</translation>
    </message>
    <message>
        <source>A reply is being written…</source>
        <translation>Uma resposta está sendo escrita…</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arquivada</translation>
    </message>
    <message>
        <source>Open a chat first.</source>
        <translation>Abra uma conversa primeiro.</translation>
    </message>
    <message>
        <source>The messages are not here yet.</source>
        <translation>As mensagens ainda não estão aqui.</translation>
    </message>
    <message>
        <source>This message is not in the conversation any more.</source>
        <translation>Esta mensagem não está mais no diálogo.</translation>
    </message>
</context>
<context>
    <name>Confab::ChatVerbs</name>
    <message>
        <source>Confab is not ready yet.</source>
        <translation>O Confab ainda não está pronto.</translation>
    </message>
    <message>
        <source>Open a chat first.</source>
        <translation>Abra uma conversa primeiro.</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>Des&amp;arquivar</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Arquivar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 foi para o arquivo.</translation>
    </message>
    <message>
        <source>%1 is out of the archive.</source>
        <translation>%1 saiu do arquivo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>This chat has no messages to copy.</source>
        <translation>Esta conversa não tem mensagens para duplicar.</translation>
    </message>
    <message>
        <source>Loading the whole conversation…</source>
        <translation>Carregando todo o diálogo…</translation>
    </message>
    <message>
        <source>The whole conversation is here: %1.</source>
        <translation>Todo o diálogo está aqui: %1.</translation>
    </message>
    <message>
        <source>The link to this chat is in the clipboard.</source>
        <translation>O link desta conversa está na área de transferência.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::AccountToken</name>
    <message>
        <source>There is no account of this name. &quot;confab-cli accounts list&quot; tells those there are.</source>
        <translation>Não há nenhuma conta com esse nome. “confab-cli accounts list” diz quais existem.</translation>
    </message>
    <message>
        <source>More than one account has this name. Say which: %1.</source>
        <translation>Mais de uma conta tem esse nome. Diga qual: %1.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::AccountsCommand</name>
    <message>
        <source>The list of accounts was damaged. It is kept as %1; a new list is begun.</source>
        <translation>A lista de contas estava danificada. Ela fica guardada como %1; uma lista nova é começada.</translation>
    </message>
    <message>
        <source>Token (not shown):</source>
        <translation>Token (não é exibido):</translation>
    </message>
    <message>
        <source>The token has an unusual length; it is tried all the same.</source>
        <translation>O token tem um tamanho incomum; é tentado assim mesmo.</translation>
    </message>
    <message>
        <source>Nothing was kept. For one run, use --token-file or CONFAB_TOKEN.</source>
        <translation>Nada foi guardado. Para uma única vez, use --token-file ou CONFAB_TOKEN.</translation>
    </message>
    <message>
        <source>There is no keychain here, so nothing was wiped from one.</source>
        <translation>Não há chaveiro aqui, então nada foi apagado de nenhum.</translation>
    </message>
    <message>
        <source>The keychain did not let the token be wiped. The account stays.</source>
        <translation>O chaveiro não deixou apagar o token. A conta fica.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Você saiu da conta.</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer Confab, and is left alone.</source>
        <translation>A lista de contas foi escrita por um Confab mais novo e fica como está.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read or written: %1.</source>
        <translation>A lista de contas não pode ser lida ou escrita: %1.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::CommandLine</name>
    <message>
        <source>A token is never given as an argument, where other programs can read it. Use --token-file, or the environment variable CONFAB_TOKEN.</source>
        <translation>Um token nunca é dado como argumento, onde outros programas podem lê-lo. Use --token-file ou a variável de ambiente CONFAB_TOKEN.</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>Não há nenhum método %1.</translation>
    </message>
    <message>
        <source>The first argument is not the name of a method.</source>
        <translation>O primeiro argumento não é o nome de um método.</translation>
    </message>
    <message>
        <source>%1 has no option --%2. If it is meant as text, put -- before it.</source>
        <translation>%1 não tem a opção --%2. Se for texto, ponha -- antes.</translation>
    </message>
    <message>
        <source>There is no option --%1 before the method.</source>
        <translation>Não há nenhuma opção --%1 antes do método.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 não leva valor.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 precisa de um valor: %2.</translation>
    </message>
    <message>
        <source>--completions knows bash, zsh and fish.</source>
        <translation>--completions conhece bash, zsh e fish.</translation>
    </message>
    <message>
        <source>No method was named.</source>
        <translation>Nenhum método foi indicado.</translation>
    </message>
    <message>
        <source>The token and the text can&apos;t both come from the standard input.</source>
        <translation>O token e o texto não podem vir os dois da entrada padrão.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <comment>method, argument</comment>
        <translation>%1 precisa de %2.</translation>
    </message>
    <message>
        <source>%1 takes fewer arguments: %2, not %3.</source>
        <translation>%1 leva menos argumentos: %2, não %3.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vazio.</translation>
    </message>
    <message>
        <source>%1 is one of %2.</source>
        <translation>%1 é um destes: %2.</translation>
    </message>
    <message>
        <source>accounts %1 needs NAME.</source>
        <translation>accounts %1 precisa de NAME.</translation>
    </message>
    <message>
        <source>accounts %1 takes no NAME.</source>
        <translation>accounts %1 não leva NAME.</translation>
    </message>
    <message>
        <source>--account means nothing to the method accounts.</source>
        <translation>--account não significa nada para o método accounts.</translation>
    </message>
    <message>
        <source>--%1 is empty.</source>
        <translation>--%1 está vazio.</translation>
    </message>
    <message>
        <source>--account brings its own server and token; it goes with neither --server nor --token-file.</source>
        <translation>--account traz o seu próprio servidor e token; não combina com --server nem com --token-file.</translation>
    </message>
    <message>
        <source>--server needs an address such as https://chat.example.org or http://127.0.0.1:8080.</source>
        <translation>--server precisa de um endereço como https://chat.example.org ou http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>--server on another machine must be https: the token would travel in plain sight.</source>
        <translation>--server em outra máquina precisa ser https: o token viajaria à vista de todos.</translation>
    </message>
    <message>
        <source>--timeout needs a number of seconds above 0.</source>
        <translation>--timeout precisa de um número de segundos acima de 0.</translation>
    </message>
    <message>
        <source>--amount needs a whole number above 0.</source>
        <translation>--amount precisa de um número inteiro acima de 0.</translation>
    </message>
    <message>
        <source>--token-file needs the name of a file, or - for the standard input.</source>
        <translation>--token-file precisa do nome de um arquivo, ou - para a entrada padrão.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::ErrorPrinter</name>
    <message>
        <source>What was printed is only a part.</source>
        <translation>O que foi exibido é só uma parte.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::HelpText</name>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>the service refused, or gave an answer that is not understood; also a refusal by something in front of it, or a part that was not done</source>
        <translation>o serviço recusou, ou deu uma resposta que não se entende; também uma recusa de algo que fica na frente dele, ou uma parte que não foi feita</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>a linha de comando está errada</translation>
    </message>
    <message>
        <source>no token, or one that the service does not accept</source>
        <translation>nenhum token, ou um que o serviço não aceita</translation>
    </message>
    <message>
        <source>no connection, no safe connection, or no answer in time</source>
        <translation>nenhuma conexão, nenhuma conexão segura ou nenhuma resposta a tempo</translation>
    </message>
    <message>
        <source>too much, too fast: the service asks to slow down</source>
        <translation>demais, rápido demais: o serviço pede para ir mais devagar</translation>
    </message>
    <message>
        <source>stopped by Ctrl+C (143 by SIGTERM, 141 when nobody reads the output)</source>
        <translation>interrompido com Ctrl+C (143 por SIGTERM, 141 quando ninguém lê a saída)</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Makes one call of the chat service and prints what comes of it: JSON Lines, one line an item, in the field names of the wire.</source>
        <translation>Faz uma chamada ao serviço de conversa e exibe o que vem dela: JSON Lines, um item por linha, com os nomes de campo do protocolo.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>TEXT may be -, which reads it from the standard input; one line end at its end is left out. An argument that begins with two dashes is an option; a lone -- before it makes it an ordinary argument.</source>
        <translation>TEXT pode ser -, e então é lido da entrada padrão; um fim de linha no final é deixado de fora. Um argumento que começa com dois hifens é uma opção; um -- sozinho antes faz dele um argumento comum.</translation>
    </message>
    <message>
        <source>The token comes from --account, else from --token-file, else from the environment variable CONFAB_TOKEN, else from the account that &quot;accounts use&quot; named; never from an argument, which other programs could read. Tokens of accounts are kept in the keychain of this computer, which the window shares. A --server on another machine must be https.</source>
        <translation>O token vem de --account; senão, de --token-file; senão, da variável de ambiente CONFAB_TOKEN; senão, da conta que “accounts use” indicou; nunca de um argumento, que outros programas poderiam ler. Os tokens das contas ficam no chaveiro deste computador, que a janela compartilha. Um --server em outra máquina precisa ser https.</translation>
    </message>
    <message>
        <source>Ctrl+C stops a running answer at the service, prints what has come and ends; a second one ends at once. Errors go to the standard error: a sentence, or with --json-errors an object with kind, operation, comment, code, sub_code, retry_after_seconds, subjects and message. JSON is in English in every language.</source>
        <translation>Ctrl+C interrompe no serviço uma resposta em andamento, exibe o que chegou e termina; uma segunda vez termina na hora. Os erros vão para a saída de erros: uma frase, ou com --json-errors um objeto com kind, operation, comment, code, sub_code, retry_after_seconds, subjects e message. O JSON fica em inglês em todos os idiomas.</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Códigos de saída</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what a method does, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Prints: %1</source>
        <translation>Exibe: %1</translation>
    </message>
    <message>
        <source>confab-cli --help tells the options that every method takes.</source>
        <translation>confab-cli --help diz as opções que cada método aceita.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::HumanPrinter</name>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>mensagem %1</translation>
    </message>
    <message>
        <source>candidate %1</source>
        <translation>variante %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixada</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
    <message>
        <source>cut short by the service</source>
        <translation>cortada pelo serviço</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inacabada</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sem texto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>conta %1</translation>
    </message>
    <message>
        <source>conversations: %1</source>
        <translation>diálogos: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>personagem %1</translation>
    </message>
    <message>
        <source>history %1</source>
        <translation>histórico %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>arquivada</translation>
    </message>
    <message>
        <source>chat %1</source>
        <translation>conversa %1</translation>
    </message>
    <message>
        <source>The copy is chat %1</source>
        <translation>A cópia é a conversa %1</translation>
    </message>
    <message>
        <source>said anew</source>
        <translation>dito de novo</translation>
    </message>
    <message>
        <source>There is more: %1</source>
        <translation>Há mais: %1</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Feito.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::Method</name>
    <message>
        <source>One turn a line, newest first.</source>
        <translation>Uma mensagem por linha, a mais recente primeiro.</translation>
    </message>
    <message>
        <source>only pinned turns</source>
        <translation>só as mensagens fixadas</translation>
    </message>
    <message>
        <source>go on where the page ended that printed this token</source>
        <translation>continuar onde terminou a página que exibiu este token</translation>
    </message>
    <message>
        <source>print the answer while it grows: the whole turn, each time it changes</source>
        <translation>exibir a resposta enquanto cresce: a mensagem inteira, cada vez que muda</translation>
    </message>
    <message>
        <source>Whose token it is</source>
        <translation>De quem é o token</translation>
    </message>
    <message>
        <source>The account, one line.</source>
        <translation>A conta, uma linha.</translation>
    </message>
    <message>
        <source>Find characters</source>
        <translation>Encontrar personagens</translation>
    </message>
    <message>
        <source>One character a line.</source>
        <translation>Um personagem por linha.</translation>
    </message>
    <message>
        <source>All about one character</source>
        <translation>Tudo sobre um personagem</translation>
    </message>
    <message>
        <source>The character, one line.</source>
        <translation>O personagem, uma linha.</translation>
    </message>
    <message>
        <source>at most this many (default 50)</source>
        <translation>no máximo tantos (padrão: 50)</translation>
    </message>
    <message>
        <source>start with an empty chat</source>
        <translation>começar com uma conversa vazia</translation>
    </message>
    <message>
        <source>Conversations of the service&apos;s first generation</source>
        <translation>Diálogos da primeira geração do serviço</translation>
    </message>
    <message>
        <source>One conversation a line, with the few messages the list shows.</source>
        <translation>Um diálogo por linha, com as poucas mensagens que a lista mostra.</translation>
    </message>
    <message>
        <source>All chats with a character</source>
        <translation>Todas as conversas com um personagem</translation>
    </message>
    <message>
        <source>One chat a line, in the service&apos;s order.</source>
        <translation>Uma conversa por linha, na ordem do serviço.</translation>
    </message>
    <message>
        <source>One chat</source>
        <translation>Uma conversa</translation>
    </message>
    <message>
        <source>The chat, one line.</source>
        <translation>A conversa, uma linha.</translation>
    </message>
    <message>
        <source>The recent chats</source>
        <translation>As conversas recentes</translation>
    </message>
    <message>
        <source>Rename a chat; an empty name clears it</source>
        <translation>Renomear uma conversa; um nome vazio o apaga</translation>
    </message>
    <message>
        <source>Archive a chat</source>
        <translation>Arquivar uma conversa</translation>
    </message>
    <message>
        <source>Take a chat out of the archive</source>
        <translation>Desarquivar uma conversa</translation>
    </message>
    <message>
        <source>Copy a chat up to and including a turn</source>
        <translation>Duplicar uma conversa até uma mensagem, inclusive</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Iniciar uma conversa</translation>
    </message>
    <message>
        <source>{&quot;chat&quot;: …, &quot;greeting&quot;: …}; the greeting is a turn, or null.</source>
        <translation>{&quot;chat&quot;: …, &quot;greeting&quot;: …}; a saudação é uma mensagem, ou null.</translation>
    </message>
    <message>
        <source>One turn a line, newest first, then {&quot;next_token&quot;: …}, null at the end.</source>
        <translation>Uma mensagem por linha, a mais recente primeiro, depois {&quot;next_token&quot;: …}, null no fim.</translation>
    </message>
    <message>
        <source>One page of a chat</source>
        <translation>Uma página de uma conversa</translation>
    </message>
    <message>
        <source>The whole chat</source>
        <translation>A conversa inteira</translation>
    </message>
    <message>
        <source>One page of the pinned turns</source>
        <translation>Uma página das mensagens fixadas</translation>
    </message>
    <message>
        <source>All pinned turns of a chat</source>
        <translation>Todas as mensagens fixadas de uma conversa</translation>
    </message>
    <message>
        <source>The turns after a turn, without it</source>
        <translation>As mensagens depois de uma mensagem, sem ela</translation>
    </message>
    <message>
        <source>Say something, and get the answer</source>
        <translation>Dizer algo e receber a resposta</translation>
    </message>
    <message>
        <source>Your turn as it was stored, then the answer. With --stream a line for every update of the answer.</source>
        <translation>A sua mensagem como foi guardada, depois a resposta. Com --stream, uma linha a cada mudança da resposta.</translation>
    </message>
    <message>
        <source>Another response in a turn of the character</source>
        <translation>Outra variante de uma mensagem do personagem</translation>
    </message>
    <message>
        <source>The turn, one line. With --stream a line for every update.</source>
        <translation>A mensagem, uma linha. Com --stream, uma linha a cada mudança.</translation>
    </message>
    <message>
        <source>Choose which response counts</source>
        <translation>Escolher qual variante vale</translation>
    </message>
    <message>
        <source>Change the text of a turn</source>
        <translation>Mudar o texto de uma mensagem</translation>
    </message>
    <message>
        <source>The turn, one line.</source>
        <translation>A mensagem, uma linha.</translation>
    </message>
    <message>
        <source>Delete turns, for good</source>
        <translation>Excluir mensagens, de vez</translation>
    </message>
    <message>
        <source>Delete one turn, for good</source>
        <translation>Excluir uma mensagem, de vez</translation>
    </message>
    <message>
        <source>Pin a turn</source>
        <translation>Fixar uma mensagem</translation>
    </message>
    <message>
        <source>Unpin a turn</source>
        <translation>Desafixar uma mensagem</translation>
    </message>
    <message>
        <source>The accounts of this computer: list, add, remove NAME, or use NAME from now on</source>
        <translation>As contas deste computador: list as mostra, add adiciona uma, remove NAME a remove, use NAME a usa daqui em diante</translation>
    </message>
    <message>
        <source>One account a line. The token for add is read from the standard input, and is not shown.</source>
        <translation>Uma conta por linha. O token para add é lido da entrada padrão e não é exibido.</translation>
    </message>
    <message>
        <source>another server of the same wire: REST and /ws/ at this one address</source>
        <translation>outro servidor da mesma linguagem: REST e /ws/ neste único endereço</translation>
    </message>
    <message>
        <source>read the token from the first line of FILE, or of the standard input for -</source>
        <translation>ler o token da primeira linha de FILE, ou da entrada padrão para -</translation>
    </message>
    <message>
        <source>act as this account of &quot;accounts list&quot;, with its token from the keychain</source>
        <translation>agir como esta conta de “accounts list”, com o token dela do chaveiro</translation>
    </message>
    <message>
        <source>wait at most S seconds for each answer, or for the next part of one (default 30)</source>
        <translation>esperar no máximo S segundos cada resposta, ou a próxima parte dela (padrão: 30)</translation>
    </message>
    <message>
        <source>print for eyes instead of JSON Lines</source>
        <translation>exibir para ler em vez de JSON Lines</translation>
    </message>
    <message>
        <source>print an error as one JSON object</source>
        <translation>exibir um erro como um objeto JSON</translation>
    </message>
    <message>
        <source>append what the program does to FILE, without secrets, for a report</source>
        <translation>acrescentar a FILE o que o programa faz, sem segredos, para um relatório</translation>
    </message>
    <message>
        <source>print completions for bash, zsh or fish, and do nothing else</source>
        <translation>exibir o preenchimento automático para bash, zsh ou fish, e mais nada</translation>
    </message>
    <message>
        <source>print this, or with a METHOD all about it</source>
        <translation>exibir isto, ou com um METHOD tudo sobre ele</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>exibir a versão</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::Program</name>
    <message>
        <source>See %1.</source>
        <translation>Veja %1.</translation>
    </message>
    <message>
        <source>The log file can&apos;t be written: %1.</source>
        <translation>O arquivo de registro não pode ser escrito: %1.</translation>
    </message>
    <message>
        <source>The text from the standard input is not UTF-8.</source>
        <translation>O texto da entrada padrão não é UTF-8.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>O texto está vazio.</translation>
    </message>
    <message>
        <source>The output can&apos;t be written: %1.</source>
        <translation>A saída não pode ser escrita: %1.</translation>
    </message>
    <message>
        <source>No account is in use. Choose one with &quot;confab-cli accounts use NAME&quot;, or for one run with --account NAME.</source>
        <translation>Nenhuma conta está em uso. Escolha uma com “confab-cli accounts use NAME”, ou para uma só vez com --account NAME.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::Session</name>
    <message>
        <source>The output can&apos;t be written: %1.</source>
        <translation>A saída não pode ser escrita: %1.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::TokenSource</name>
    <message>
        <source>The first line of the standard input holds no token.</source>
        <translation>A primeira linha da entrada padrão não contém nenhum token.</translation>
    </message>
    <message>
        <source>The token file can&apos;t be read: %1.</source>
        <translation>O arquivo do token não pode ser lido: %1.</translation>
    </message>
    <message>
        <source>The first line of the token file holds no token.</source>
        <translation>A primeira linha do arquivo do token não contém nenhum token.</translation>
    </message>
    <message>
        <source>No token was given. Sign in with &quot;confab-cli accounts add&quot;, or use --token-file or the environment variable CONFAB_TOKEN.</source>
        <translation>Nenhum token foi dado. Entre com “confab-cli accounts add”, ou use --token-file ou a variável de ambiente CONFAB_TOKEN.</translation>
    </message>
</context>
<context>
    <name>Confab::Composer</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escreva uma mensagem</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>Parar a resposta</translation>
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
        <translation>Não há conexão. A próxima tentativa será em %1.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>The service does not accept your token any more. Nothing is sent until you sign in again; what you have written stays here.</source>
        <translation>O serviço não aceita mais o seu token. Nada é enviado até você entrar de novo; o que você escreveu fica aqui.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Entrar de novo…</translation>
    </message>
</context>
<context>
    <name>Confab::CountWording</name>
    <message>
        <source>One message</source>
        <translation>Uma mensagem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>One chat</source>
        <translation>Uma conversa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chats</source>
        <translation>
            <numerusform>%Ln conversa</numerusform>
            <numerusform>%Ln conversas</numerusform>
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
        <translation>%1 mi</translation>
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
        <translation>Partes dos detalhes</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fechar os detalhes</translation>
    </message>
    <message>
        <source>Open a chat to see what there is to know about it.</source>
        <translation>Abra uma conversa para ver o que há para saber sobre ela.</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Personagem</translation>
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
        <translation>Início</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Última mensagem</translation>
    </message>
    <message>
        <source>Messages read so far</source>
        <translation>Mensagens carregadas até agora</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>All chats with this character</source>
        <translation>Conversas com este personagem</translation>
    </message>
    <message>
        <source>Looking for pinned messages…</source>
        <translation>Procurando mensagens fixadas…</translation>
    </message>
    <message>
        <source>Reading the pinned messages…</source>
        <translation>Carregando as mensagens fixadas…</translation>
    </message>
    <message>
        <source>Nothing is pinned here. Pin a message to find it again; the character is reminded of it as well.</source>
        <translation>Nada está fixado aqui. Fixe uma mensagem para encontrá-la de novo; o personagem também é lembrado dela.</translation>
    </message>
    <message>
        <source>Open a chat to see what is pinned in it.</source>
        <translation>Abra uma conversa para ver o que está fixado nela.</translation>
    </message>
    <message>
        <source>There may be more of them further back.</source>
        <translation>Pode haver outras mais para trás.</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Procurar mais para trás</translation>
    </message>
    <message>
        <source>The character has not said anything yet.</source>
        <translation>O personagem ainda não disse nada.</translation>
    </message>
    <message>
        <source>Open a chat to see the responses in it.</source>
        <translation>Abra uma conversa para ver as variantes dela.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>None of its own</source>
        <translation>Sem título próprio</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arquivada</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>%1, which is the whole conversation</source>
        <translation>%1, o diálogo inteiro</translation>
    </message>
    <message>
        <source>%1, and there are older ones</source>
        <translation>%1, e há outras mais antigas</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixadas</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Mensagens fixadas</translation>
    </message>
    <message>
        <source>Responses of the current message</source>
        <translation>Variantes da mensagem atual</translation>
    </message>
</context>
<context>
    <name>Confab::ErrorWording</name>
    <message>
        <source>Stopped.</source>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>Confab could not connect.</source>
        <translation>O Confab não conseguiu se conectar.</translation>
    </message>
    <message>
        <source>Your account could not be read.</source>
        <translation>Não foi possível carregar sua conta.</translation>
    </message>
    <message>
        <source>The old conversations could not be read.</source>
        <translation>Não foi possível carregar os diálogos antigos.</translation>
    </message>
    <message>
        <source>The chats with this character could not be read.</source>
        <translation>Não foi possível carregar as conversas com este personagem.</translation>
    </message>
    <message>
        <source>The chat could not be opened.</source>
        <translation>Não foi possível abrir a conversa.</translation>
    </message>
    <message>
        <source>Your recent chats could not be read.</source>
        <translation>Não foi possível carregar suas conversas recentes.</translation>
    </message>
    <message>
        <source>The messages could not be read.</source>
        <translation>Não foi possível carregar as mensagens.</translation>
    </message>
    <message>
        <source>The pinned messages could not be read.</source>
        <translation>Não foi possível carregar as mensagens fixadas.</translation>
    </message>
    <message>
        <source>The chat was not renamed.</source>
        <translation>A conversa não foi renomeada.</translation>
    </message>
    <message>
        <source>The chat was not archived.</source>
        <translation>A conversa não foi arquivada.</translation>
    </message>
    <message>
        <source>The chat was not taken out of the archive.</source>
        <translation>A conversa não foi desarquivada.</translation>
    </message>
    <message>
        <source>The chat was not copied.</source>
        <translation>A conversa não foi duplicada.</translation>
    </message>
    <message>
        <source>The new chat was not started.</source>
        <translation>A nova conversa não foi iniciada.</translation>
    </message>
    <message>
        <source>The other response was not chosen.</source>
        <translation>A outra variante não foi escolhida.</translation>
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation>A mensagem não foi enviada.</translation>
    </message>
    <message>
        <source>There is no other response.</source>
        <translation>Não há outra variante.</translation>
    </message>
    <message>
        <source>The reply did not come.</source>
        <translation>A resposta não veio.</translation>
    </message>
    <message>
        <source>The change was not saved.</source>
        <translation>A alteração não foi salva.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nada foi excluído.</translation>
    </message>
    <message>
        <source>The message was not pinned.</source>
        <translation>A mensagem não foi fixada.</translation>
    </message>
    <message>
        <source>The message was not unpinned.</source>
        <translation>A mensagem não foi desafixada.</translation>
    </message>
    <message>
        <source>The character could not be read.</source>
        <translation>Não foi possível carregar o personagem.</translation>
    </message>
    <message>
        <source>The characters could not be searched.</source>
        <translation>Não foi possível pesquisar os personagens.</translation>
    </message>
    <message>
        <source>What Confab keeps on this computer could not be opened.</source>
        <translation>Não foi possível abrir o que o Confab guarda neste computador.</translation>
    </message>
    <message>
        <source>What you have written could not be kept on this computer.</source>
        <translation>Não foi possível guardar neste computador o que você escreveu.</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation>Não foi possível carregar a imagem.</translation>
    </message>
    <message>
        <source>There is no connection to the service.</source>
        <translation>Não há conexão com o serviço.</translation>
    </message>
    <message>
        <source>The connection to the service is not safe, so nothing was sent.</source>
        <translation>A conexão com o serviço não é segura, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>The service does not accept your token.</source>
        <translation>O serviço não aceita o seu token.</translation>
    </message>
    <message>
        <source>Something in front of the service refused this program.</source>
        <translation>Algo que fica na frente do serviço recusou este programa.</translation>
    </message>
    <message>
        <source>The service withheld it.</source>
        <translation>O serviço a reteve.</translation>
    </message>
    <message>
        <source>The service withheld the text.</source>
        <translation>O serviço reteve o texto.</translation>
    </message>
    <message>
        <source>It says: %1.</source>
        <translation>Ele diz: %1.</translation>
    </message>
    <message>
        <source>The service asks to slow down.</source>
        <translation>O serviço pede para ir mais devagar.</translation>
    </message>
    <message>
        <source>The service gave an answer that Confab does not understand.</source>
        <translation>O serviço deu uma resposta que o Confab não entende.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>O serviço não respondeu a tempo.</translation>
    </message>
    <message>
        <source>This computer could not write or read it.</source>
        <translation>Este computador não conseguiu gravar ou ler os dados.</translation>
    </message>
    <message>
        <source>The service says: %1.</source>
        <translation>O serviço diz: %1.</translation>
    </message>
    <message>
        <source>The service has trouble of its own.</source>
        <translation>O serviço está com problemas.</translation>
    </message>
    <message>
        <source>The service refused, and did not say why.</source>
        <translation>O serviço recusou e não disse por quê.</translation>
    </message>
    <message>
        <source>The service does not have this character.</source>
        <translation>O serviço não tem este personagem.</translation>
    </message>
    <message>
        <source>The service does not have this message any more.</source>
        <translation>O serviço não tem mais esta mensagem.</translation>
    </message>
    <message>
        <source>The service does not have this chat, or it belongs to another account.</source>
        <translation>O serviço não tem esta conversa, ou ela pertence a outra conta.</translation>
    </message>
    <message>
        <source>The service does not have it.</source>
        <translation>O serviço não tem isso.</translation>
    </message>
    <message>
        <source>One message was not deleted.</source>
        <translation>Uma mensagem não foi excluída.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were not deleted.</source>
        <translation>
            <numerusform>%Ln mensagem não foi excluída.</numerusform>
            <numerusform>%Ln mensagens não foram excluídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not say where the copy of the chat is.</source>
        <translation>O serviço não disse onde está a cópia da conversa.</translation>
    </message>
    <message>
        <source>The service did not say which chat it started.</source>
        <translation>O serviço não disse qual conversa iniciou.</translation>
    </message>
    <message>
        <source>Only a part of it was done.</source>
        <translation>Só uma parte foi feita.</translation>
    </message>
    <message>
        <source>A message can&apos;t be empty.</source>
        <translation>Uma mensagem não pode ficar vazia.</translation>
    </message>
    <message>
        <source>A reply is being written already, or this message is not one of the character&apos;s.</source>
        <translation>Uma resposta já está sendo escrita, ou esta mensagem não é do personagem.</translation>
    </message>
    <message>
        <source>That can&apos;t be asked of the service.</source>
        <translation>Não é possível pedir isso ao serviço.</translation>
    </message>
    <message>
        <source>Check your connection to the network, then try again.</source>
        <translation>Verifique sua conexão com a rede e tente de novo.</translation>
    </message>
    <message>
        <source>Check the date of this computer. In a public network, sign in to that network first.</source>
        <translation>Verifique a data deste computador. Em uma rede pública, primeiro entre nessa rede.</translation>
    </message>
    <message>
        <source>Sign in again with a new token. What you have written stays here.</source>
        <translation>Entre de novo com um novo token. O que você escreveu continua aqui.</translation>
    </message>
    <message>
        <source>The service may turn away programs that are not a browser. Confab does not pretend to be one; you can try again later.</source>
        <translation>O serviço pode recusar programas que não são navegadores. O Confab não finge ser um; você pode tentar de novo mais tarde.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>Ask for another response, or change your message.</source>
        <translation>Peça outra variante ou altere sua mensagem.</translation>
    </message>
    <message>
        <source>Change the message and send it again.</source>
        <translation>Altere a mensagem e envie de novo.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, the service has changed and Confab needs an update.</source>
        <translation>Tente de novo. Se continuar assim, o serviço mudou e o Confab precisa de uma atualização.</translation>
    </message>
    <message>
        <source>Try again; the service may be busy.</source>
        <translation>Tente de novo; o serviço pode estar ocupado.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <source>Choose another character.</source>
        <translation>Escolha outro personagem.</translation>
    </message>
    <message>
        <source>Refresh to see what is there.</source>
        <translation>Atualize para ver o que existe.</translation>
    </message>
    <message>
        <source>Refresh the list of chats: it may be there.</source>
        <translation>Atualize a lista de conversas: ela pode estar lá.</translation>
    </message>
    <message>
        <source>Try again to do the rest.</source>
        <translation>Tente de novo para fazer o resto.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that its folder may be written.</source>
        <translation>Verifique se há espaço no disco e se é permitido gravar na pasta.</translation>
    </message>
    <message>
        <source>A chat holds only a few pinned messages, five as far as is known. Unpin another one first.</source>
        <translation>Uma conversa comporta só algumas mensagens fixadas, cinco até onde se sabe. Desafixe outra primeiro.</translation>
    </message>
    <message>
        <source>A message holds a limited number of responses, 30 as far as is known.</source>
        <translation>Uma mensagem comporta um número limitado de variantes, 30 até onde se sabe.</translation>
    </message>
    <message>
        <source>Your text is still here. A message can be changed only so many times.</source>
        <translation>Seu texto continua aqui. Uma mensagem só pode ser alterada um certo número de vezes.</translation>
    </message>
    <message>
        <source>Try a shorter name.</source>
        <translation>Tente um nome mais curto.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Espere um pouco e tente de novo.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Tente de novo em %1.</translation>
    </message>
    <message>
        <source>A newer version of Confab has written it, so it was left alone.</source>
        <translation>Isso foi gravado por uma versão mais nova do Confab, por isso não foi alterado.</translation>
    </message>
    <message>
        <source>Update Confab to use it.</source>
        <translation>Atualize o Confab para usar isso.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate has run out, so nothing was sent.</source>
        <translation>O certificado do serviço expirou, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not valid yet, so nothing was sent.</source>
        <translation>O certificado do serviço ainda não é válido, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is signed by nobody but itself, so nothing was sent.</source>
        <translation>O certificado do serviço não foi assinado por ninguém além dele mesmo, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts has signed the service&apos;s certificate, so nothing was sent.</source>
        <translation>Ninguém em quem este computador confie assinou o certificado do serviço, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server than the one that was asked for, so nothing was sent.</source>
        <translation>O certificado pertence a um servidor diferente do que foi pedido, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>The service encrypts in a way that is too old to be safe, so nothing was sent.</source>
        <translation>O serviço criptografa de um modo antigo demais para ser seguro, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>The connection would not be encrypted, so nothing was sent.</source>
        <translation>A conexão não seria criptografada, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>If it is your own server, add its certificate authority to this computer&apos;s. In a public network, sign in to that network first.</source>
        <translation>Se for o seu próprio servidor, adicione a autoridade certificadora dele às deste computador. Em uma rede pública, primeiro entre nessa rede.</translation>
    </message>
    <message>
        <source>Check the address of the server. In a public network, sign in to that network first.</source>
        <translation>Verifique o endereço do servidor. Em uma rede pública, primeiro entre nessa rede.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to bring it up to date.</source>
        <translation>Quem mantém o servidor precisa atualizá-lo.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Use um endereço que comece com https.</translation>
    </message>
    <message>
        <source>The proxy between this computer and the service cannot be reached.</source>
        <translation>Não é possível acessar o proxy entre este computador e o serviço.</translation>
    </message>
    <message>
        <source>The proxy between this computer and the service does not accept the user name and password it was given, or was given none.</source>
        <translation>O proxy entre este computador e o serviço não aceita o nome de usuário e a senha que recebeu, ou não recebeu nenhum.</translation>
    </message>
    <message>
        <source>The proxy between this computer and the service does not let Confab through.</source>
        <translation>O proxy entre este computador e o serviço não deixa o Confab passar.</translation>
    </message>
    <message>
        <source>Check the proxy in Preferences, or in the settings of your system.</source>
        <translation>Verifique o proxy nas preferências ou nas configurações do seu sistema.</translation>
    </message>
    <message>
        <source>Set the proxy&apos;s user name and password in Preferences.</source>
        <translation>Informe o nome de usuário e a senha do proxy nas preferências.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy, or choose another one in Preferences.</source>
        <translation>Pergunte a quem cuida do proxy ou escolha outro nas preferências.</translation>
    </message>
    <message>
        <source>Its folder cannot be made.</source>
        <translation>Não é possível criar a pasta.</translation>
    </message>
    <message>
        <source>Its folder is not there.</source>
        <translation>A pasta não está lá.</translation>
    </message>
    <message>
        <source>Its folder cannot be written.</source>
        <translation>Não é possível gravar na pasta.</translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation>Outro programa está usando isso.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>Its file is read-only.</source>
        <translation>O arquivo é somente leitura.</translation>
    </message>
    <message>
        <source>Its file is damaged, or another program made it.</source>
        <translation>O arquivo está danificado, ou foi criado por outro programa.</translation>
    </message>
    <message>
        <source>This computer has no free port for it.</source>
        <translation>Este computador não tem nenhuma porta livre para isso.</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>A pasta é %1.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Feche o outro programa e tente de novo.</translation>
    </message>
    <message>
        <source>Put a copy of the file in its place, or move it away to begin anew.</source>
        <translation>Coloque uma cópia do arquivo no lugar dele, ou mova-o para começar de novo.</translation>
    </message>
    <message>
        <source>Connect the disk that it is on, or choose another folder in the preferences.</source>
        <translation>Conecte o disco em que ela está, ou escolha outra pasta nas preferências.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Não foi possível salvar as preferências.</translation>
    </message>
    <message>
        <source>The service has more messages, but does not give them.</source>
        <translation>O serviço tem mais mensagens, mas não as entrega.</translation>
    </message>
</context>
<context>
    <name>Confab::FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>Localizar no diálogo</translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation>&amp;Localizar:</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Localizar anterior</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Localizar próxima</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fechar a barra de localização</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the current hit, and how many there are</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
    </message>
    <message>
        <source>Searched up to here: %1. There are older ones.</source>
        <translation>Pesquisado até aqui: %1. Há outras mais antigas.</translation>
    </message>
    <message>
        <source>Reading older messages… %1 so far</source>
        <translation>Carregando mensagens mais antigas… %1 até agora</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Search &amp;all</source>
        <translation>Pesquisar &amp;todas</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Tentar de &amp;novo</translation>
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
        <translation>Guia</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Pesquisar no guia</translation>
    </message>
    <message>
        <source>Sections of the guide</source>
        <translation>Seções do guia</translation>
    </message>
    <message>
        <source>The guide does not have these words.</source>
        <translation>O guia não tem essas palavras.</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>O guia</translation>
    </message>
</context>
<context>
    <name>Confab::HistoryListModel</name>
    <message>
        <source>The list does not tell what was said.</source>
        <translation>A lista não diz o que foi falado.</translation>
    </message>
    <message>
        <source>%1 to be read here</source>
        <translation>%1 para ler aqui</translation>
    </message>
</context>
<context>
    <name>Confab::Instance</name>
    <message>
        <source>Confab is running already, but it does not answer.</source>
        <translation>O Confab já está em execução, mas não responde.</translation>
    </message>
</context>
<context>
    <name>Confab::LegacyDialog</name>
    <message>
        <source>Old history</source>
        <translation>Histórico antigo</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>An old history with %1. It can be read, and no more.</source>
        <translation>Um histórico antigo com %1. Pode ser lido, e nada mais.</translation>
    </message>
    <message>
        <source>An old history with %1, begun %2. It can be read, and no more.</source>
        <translation>Um histórico antigo com %1 (início: %2). Pode ser lido, e nada mais.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>The service does not tell what was said here.</source>
        <translation>O serviço não diz o que foi falado aqui.</translation>
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
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
</context>
<context>
    <name>Confab::MainWindow</name>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>The characters on this computer could not be started</source>
        <translation>Não foi possível iniciar os personagens neste computador</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Your chats could not be read</source>
        <translation>Não foi possível carregar suas conversas</translation>
    </message>
    <message>
        <source>Who do you want to talk with?</source>
        <translation>Com quem você quer conversar?</translation>
    </message>
    <message>
        <source>Choose a character and say hello. Everything stays on this computer.</source>
        <translation>Escolha um personagem e diga olá. Tudo fica neste computador.</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Iniciar uma conversa</translation>
    </message>
    <message>
        <source>%1 — Confab</source>
        <translation>%1 — Confab</translation>
    </message>
    <message>
        <source>%1 is neither a link nor an id of a chat or a character.</source>
        <translation>%1 não é um link nem um ID de conversa ou de personagem.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Choose a character and say hello.</source>
        <translation>Escolha um personagem e diga olá.</translation>
    </message>
    <message>
        <source>Welcome to Confab</source>
        <translation>Boas-vindas ao Confab</translation>
    </message>
    <message>
        <source>Talk with the characters on this computer at once: they need no account and no network, and nothing leaves it. Or sign in to Character.AI, or to another server, with your own token.</source>
        <translation>Converse agora mesmo com os personagens neste computador: eles não precisam de conta nem de rede, e nada sai daqui. Ou entre no Character.AI, ou em outro servidor, com o seu próprio token.</translation>
    </message>
    <message>
        <source>Talk now, no account</source>
        <translation>Conversar já, sem conta</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>The chat that was open here is not there any more.</source>
        <translation>A conversa que estava aberta aqui não existe mais.</translation>
    </message>
</context>
<context>
    <name>Confab::Menus</name>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Conversa</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensagem</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Resp&amp;onses</source>
        <translation>&amp;Variantes</translation>
    </message>
</context>
<context>
    <name>Confab::MessageEditor</name>
    <message>
        <source>Edit message</source>
        <translation>Editar mensagem</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Salvar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Give up (Esc)</source>
        <translation>Desistir (Esc)</translation>
    </message>
</context>
<context>
    <name>Confab::NewChatDialog</name>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>&amp;Who do you want to talk with?</source>
        <translation>Com &amp;quem você quer conversar?</translation>
    </message>
    <message>
        <source>Search characters</source>
        <translation>Pesquisar personagens</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personagens</translation>
    </message>
    <message>
        <source>About the character</source>
        <translation>Sobre o personagem</translation>
    </message>
    <message>
        <source>The character &amp;greets me first</source>
        <translation>O personagem me &amp;saúda primeiro</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>Iniciar conversa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Search, or paste a link or an id</source>
        <translation>Pesquise, ou cole um link ou um ID</translation>
    </message>
    <message>
        <source>Reading whom there is…</source>
        <translation>Vendo quem está disponível…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
    </message>
    <message>
        <source>There is nobody to choose from.</source>
        <translation>Não há ninguém para escolher.</translation>
    </message>
    <message>
        <source>No character was found. Other words may find one, and so may a link or an id.</source>
        <translation>Nenhum personagem foi encontrado. Outras palavras podem encontrar um, e um link ou um ID também.</translation>
    </message>
    <message>
        <source>There is nobody to choose from yet. Search for somebody.</source>
        <translation>Ainda não há ninguém para escolher. Pesquise alguém.</translation>
    </message>
</context>
<context>
    <name>Confab::OpenLinkDialog</name>
    <message>
        <source>Open chat by link or id</source>
        <translation>Abrir conversa por link ou ID</translation>
    </message>
    <message>
        <source>&amp;Link or id of a chat or a character</source>
        <translation>&amp;Link ou ID de uma conversa ou de um personagem</translation>
    </message>
    <message>
        <source>Link or id</source>
        <translation>Link ou ID</translation>
    </message>
    <message>
        <source>This leads to a chat.</source>
        <translation>Isto leva a uma conversa.</translation>
    </message>
    <message>
        <source>This leads to a character and all chats with it.</source>
        <translation>Isto leva a um personagem e a todas as conversas com ele.</translation>
    </message>
    <message>
        <source>The address of a page at Character.AI will do, and so will a link that was copied here.</source>
        <translation>Serve o endereço de uma página do Character.AI, e também um link copiado daqui.</translation>
    </message>
    <message>
        <source>This is neither a link nor an id of a chat or a character.</source>
        <translation>Isto não é um link nem um ID de conversa ou de personagem.</translation>
    </message>
    <message>
        <source>Looking for the chat…</source>
        <translation>Procurando a conversa…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>Confab::Options</name>
    <message>
        <source>Talk with AI characters, on your own desktop.</source>
        <translation>Converse com personagens de IA no seu próprio computador.</translation>
    </message>
    <message>
        <source>Take the tour: the window goes through a conversation by itself, and leaves a picture of each step in DIR.</source>
        <translation>Fazer o passeio: a janela passa sozinha por um diálogo e deixa em DIR uma imagem de cada passo.</translation>
    </message>
    <message>
        <source>Keep everything in DIR instead of the usual folders.</source>
        <translation>Guardar tudo em DIR em vez das pastas habituais.</translation>
    </message>
    <message>
        <source>How fast the characters on this computer speak. 0: at once.</source>
        <translation>A velocidade com que falam os personagens deste computador. 0: tudo de uma vez.</translation>
    </message>
    <message>
        <source>Append what the program does to FILE, without secrets, for a report.</source>
        <translation>Acrescentar a FILE o que o programa faz, sem segredos, para um relatório.</translation>
    </message>
    <message>
        <source>The chat to open: a confab: link, a web link or an id. If Confab runs already, it opens there.</source>
        <translation>A conversa a abrir: um link confab:, um link da web ou um ID. Se o Confab já estiver em execução, ela se abre lá.</translation>
    </message>
    <message>
        <source>confab --help tells what it understands.</source>
        <translation>confab --help diz o que ele entende.</translation>
    </message>
    <message>
        <source>Only one chat can be opened at a time.</source>
        <translation>Só uma conversa pode ser aberta de cada vez.</translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation>--%1 precisa de uma pasta.</translation>
    </message>
    <message>
        <source>--log-file needs the name of a file.</source>
        <translation>--log-file precisa do nome de um arquivo.</translation>
    </message>
    <message>
        <source>--words-per-second needs a number from 0 to 10000.</source>
        <translation>--words-per-second precisa de um número de 0 a 10000.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Exibir esta ajuda.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Exibir a versão.</translation>
    </message>
</context>
<context>
    <name>Confab::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>These settings were written by a newer version of Confab. What you change here holds until you quit; the file stays as it is.</source>
        <translation>Estas preferências foram gravadas por uma versão mais nova do Confab. O que você mudar aqui vale até você sair; o arquivo fica como está.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Cores:</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Si&amp;ze of messages:</source>
        <translation>&amp;Tamanho das mensagens:</translation>
    </message>
    <message>
        <source>Size of messages</source>
        <translation>Tamanho das mensagens</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
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
        <translation>Notificações</translation>
    </message>
    <message>
        <source>&amp;Tell me when a reply is complete and I am elsewhere</source>
        <translation>&amp;Avisar quando uma resposta estiver completa e eu estiver em outro lugar</translation>
    </message>
    <message>
        <source>S&amp;how what it says</source>
        <translation>&amp;Mostrar o que a resposta diz</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>&amp;Send with:</source>
        <translation>&amp;Enviar com:</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Enviar com</translation>
    </message>
    <message>
        <source>Characters on this computer</source>
        <translation>Personagens neste computador</translation>
    </message>
    <message>
        <source>They s&amp;peak:</source>
        <translation>Eles fa&amp;lam:</translation>
    </message>
    <message>
        <source>How fast the characters on this computer speak</source>
        <translation>Com que rapidez os personagens neste computador falam</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Pasta:</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>A&amp;brir pasta</translation>
    </message>
    <message>
        <source>Cha&amp;nge…</source>
        <translation>Alte&amp;rar…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuras</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>O idioma do sistema</translation>
    </message>
    <message>
        <source>Enter (Shift+Enter begins a new line)</source>
        <translation>Enter (Shift+Enter inicia uma nova linha)</translation>
    </message>
    <message>
        <source>Ctrl+Enter (Enter begins a new line)</source>
        <translation>Ctrl+Enter (Enter inicia uma nova linha)</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Devagar</translation>
    </message>
    <message>
        <source>At a usual pace</source>
        <translation>Em um ritmo normal</translation>
    </message>
    <message>
        <source>Quickly</source>
        <translation>Depressa</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Tudo de uma vez</translation>
    </message>
    <message>
        <source>%1 words a second</source>
        <translation>%1 palavras por segundo</translation>
    </message>
    <message>
        <source>Confab was started with this folder (--data), for this run alone.</source>
        <translation>O Confab foi iniciado com esta pasta (--data), só para esta execução.</translation>
    </message>
    <message>
        <source>There is no program here that opens folders.</source>
        <translation>Não há aqui nenhum programa que abra pastas.</translation>
    </message>
    <message>
        <source>Another folder for Confab&apos;s data</source>
        <translation>Outra pasta para os dados do Confab</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder. The old one stays.</source>
        <translation>Não é possível gravar nessa pasta. A antiga continua valendo.</translation>
    </message>
    <message>
        <source>From the next start on, Confab uses %1. What is in the folder of now stays there.</source>
        <translation>A partir do próximo início, o Confab usa %1. O que está na pasta atual continua lá.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
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
        <translation>O arquivo de registro não pode ser escrito: %1</translation>
    </message>
</context>
<context>
    <name>Confab::ProxyDesk</name>
    <message>
        <source>Set the password…</source>
        <translation>Informar a senha…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
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
        <translation>O Confab chega a outros computadores por meio dele, e diretamente ao que está neste computador. Deixe o nome de usuário e a senha vazios se ele não os pedir.</translation>
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
        <translation>Servidor do proxy</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;orta:</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Porta do proxy</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nome de &amp;usuário:</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>S&amp;enha:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
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
        <translation>Isto não é o nome de um computador. Um exemplo: proxy.example.org</translation>
    </message>
    <message>
        <source>Giving the password to this computer&apos;s keychain…</source>
        <translation>Entregando a senha ao chaveiro deste computador…</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>Usar só nesta sessão</translation>
    </message>
</context>
<context>
    <name>Confab::ProxySection</name>
    <message>
        <source>As the system</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Configurado à mão</translation>
    </message>
    <message>
        <source>An HTTP proxy at %1.</source>
        <translation>Um proxy HTTP em %1.</translation>
    </message>
    <message>
        <source>A SOCKS5 proxy at %1.</source>
        <translation>Um proxy SOCKS5 em %1.</translation>
    </message>
</context>
<context>
    <name>Confab::ReplyNotices</name>
    <message>
        <source>A reply is complete</source>
        <translation>Uma resposta está completa</translation>
    </message>
    <message>
        <source>%1 has replied</source>
        <translation>%1 respondeu</translation>
    </message>
</context>
<context>
    <name>Confab::RetryLater</name>
    <message>
        <source>%1 The next try is in %2.</source>
        <translation>%1 A próxima tentativa será em %2.</translation>
    </message>
</context>
<context>
    <name>Confab::RowWords</name>
    <message>
        <source>The service withheld the rest of this message.</source>
        <translation>O serviço reteve o resto desta mensagem.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Checking whether it arrived…</source>
        <translation>Verificando se chegou…</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Não enviada.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Interrompida antes do fim.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Nenhuma resposta veio.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pedir de novo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Send this message again</source>
        <translation>Enviar esta mensagem de novo</translation>
    </message>
    <message>
        <source>Forget this message</source>
        <translation>Esquecer esta mensagem</translation>
    </message>
    <message>
        <source>Ask for the answer again</source>
        <translation>Pedir a resposta de novo</translation>
    </message>
    <message>
        <source>Show the rest of this long message</source>
        <translation>Mostrar o resto desta mensagem longa</translation>
    </message>
    <message>
        <source>Previous response</source>
        <translation>Variante anterior</translation>
    </message>
    <message>
        <source>Next response</source>
        <translation>Próxima variante</translation>
    </message>
    <message>
        <source>Another response</source>
        <translation>Outra variante</translation>
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
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>Which of several responses is shown, such as 2/5</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixada</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editada</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Novas mensagens</translation>
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
        <translation>Abra uma conversa primeiro.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Entre de novo para continuar.</translation>
    </message>
    <message>
        <source>Wait for the reply, or stop it.</source>
        <translation>Espere a resposta ou pare-a.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Escreva uma mensagem primeiro.</translation>
    </message>
    <message>
        <source>The newest message is not one of the character&apos;s.</source>
        <translation>A mensagem mais recente não é do personagem.</translation>
    </message>
    <message numerus="yes">
        <source>A message holds at most %Ln responses.</source>
        <translation>
            <numerusform>Uma mensagem comporta no máximo %Ln variante.</numerusform>
            <numerusform>Uma mensagem comporta no máximo %Ln variantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every message has been sent.</source>
        <translation>Todas as mensagens foram enviadas.</translation>
    </message>
    <message>
        <source>No reply is being written.</source>
        <translation>Nenhuma resposta está sendo escrita.</translation>
    </message>
    <message>
        <source>The newest message has its reply, or is getting it.</source>
        <translation>A mensagem mais recente já tem resposta, ou está recebendo uma.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
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
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Pesquisar nos atalhos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Em outros lugares</translation>
    </message>
</context>
<context>
    <name>Confab::SideSections</name>
    <message>
        <source>All chats with one character</source>
        <translation>Todas as conversas com um personagem</translation>
    </message>
    <message>
        <source>Reading all chats with this character…</source>
        <translation>Carregando todas as conversas com este personagem…</translation>
    </message>
    <message>
        <source>No chat has these words in its title.</source>
        <translation>Nenhuma conversa tem essas palavras no título.</translation>
    </message>
    <message>
        <source>There are no chats with this character yet.</source>
        <translation>Ainda não há conversas com este personagem.</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Iniciar uma conversa</translation>
    </message>
    <message>
        <source>Reading the old histories…</source>
        <translation>Carregando os históricos antigos…</translation>
    </message>
    <message>
        <source>There are no old histories with %1.</source>
        <translation>Não há históricos antigos com %1.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personagens</translation>
    </message>
    <message>
        <source>Reading your chats…</source>
        <translation>Carregando suas conversas…</translation>
    </message>
    <message>
        <source>Those you talk with are listed here.</source>
        <translation>Aqui aparecem os personagens com quem você conversa.</translation>
    </message>
    <message>
        <source>Characters with old histories</source>
        <translation>Personagens com históricos antigos</translation>
    </message>
    <message>
        <source>Histories from the first years of Character.AI, to be read. Choose whose you want to see.</source>
        <translation>Históricos dos primeiros anos do Character.AI, só para ler. Escolha de quem são os que você quer ver.</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>Conversas arquivadas</translation>
    </message>
    <message>
        <source>No archived chat has been seen so far.</source>
        <translation>Nenhuma conversa arquivada foi vista até agora.</translation>
    </message>
    <message>
        <source>These are the archived chats seen so far: the service has no list of them. A character&apos;s page shows all with that character.</source>
        <translation>Estas são as conversas arquivadas vistas até agora: o serviço não tem uma lista delas. A página de um personagem mostra todas as conversas com ele.</translation>
    </message>
    <message>
        <source>Old histories</source>
        <translation>Históricos antigos</translation>
    </message>
    <message>
        <source>No character has these words in its name.</source>
        <translation>Nenhum personagem tem essas palavras no nome.</translation>
    </message>
</context>
<context>
    <name>Confab::Sidebar</name>
    <message>
        <source>Search chats</source>
        <translation>Pesquisar conversas</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Reading your chats…</source>
        <translation>Carregando suas conversas…</translation>
    </message>
    <message>
        <source>No chat has these words in its title.</source>
        <translation>Nenhuma conversa tem essas palavras no título.</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>Ainda não há conversas.</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Iniciar uma conversa</translation>
    </message>
    <message>
        <source>Sections of the list</source>
        <translation>Seções da lista</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>The sections of the sidebar; there is little room</extracomment>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personagens</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arquivadas</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>Antigos</translation>
    </message>
    <message>
        <source>Legacy histories</source>
        <translation>Históricos antigos</translation>
    </message>
    <message>
        <source>List of chats</source>
        <translation>Lista de conversas</translation>
    </message>
    <message>
        <source>Your chats are listed here.</source>
        <translation>Aqui aparecem suas conversas.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
</context>
<context>
    <name>Confab::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Confab talks with Character.AI as you, with your own token. This is how you find it in a browser:</source>
        <translation>O Confab conversa com o Character.AI em seu nome, com o seu próprio token. É assim que você o encontra em um navegador:</translation>
    </message>
    <message>
        <source>How to find the token</source>
        <translation>Como encontrar o token</translation>
    </message>
    <message>
        <source>1. Open character.ai in your browser and sign in there.</source>
        <translation>1. Abra character.ai no seu navegador e entre lá.</translation>
    </message>
    <message>
        <source>2. Press F12. The developer tools open; choose “Network” in them.</source>
        <translation>2. Pressione F12. As ferramentas de desenvolvimento se abrem; escolha nelas “Rede” (“Network”).</translation>
    </message>
    <message>
        <source>3. Reload the page with F5. Many lines appear; choose one that goes to neo.character.ai or plus.character.ai.</source>
        <translation>3. Recarregue a página com F5. Aparecem muitas linhas; escolha uma que vá para neo.character.ai ou plus.character.ai.</translation>
    </message>
    <message>
        <source>4. Look for “Authorization” under “Request headers”. It says “Token” and a long word.</source>
        <translation>4. Procure “Authorization” nos cabeçalhos da solicitação (“Request headers”). Lá está “Token” e uma palavra longa.</translation>
    </message>
    <message>
        <source>5. Copy that line and paste it below. The word “Token” may stay.</source>
        <translation>5. Copie essa linha e cole-a abaixo. A palavra “Token” pode ficar.</translation>
    </message>
    <message>
        <source>Whoever has this token has your whole account: show it to nobody. Confab is unofficial; Character.AI neither made nor approved it, and its terms may not allow programs like this one.</source>
        <translation>Quem tem este token tem a sua conta inteira: não o mostre a ninguém. O Confab não é oficial; o Character.AI não o fez nem o aprovou, e os termos dele podem não permitir programas como este.</translation>
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
        <translation>Cole-o aqui</translation>
    </message>
    <message>
        <source>Show what I &amp;paste</source>
        <translation>Mostrar o que eu &amp;colar</translation>
    </message>
    <message>
        <source>Any server that speaks like Character.AI will do: your own, or that of somebody you trust. Whoever runs it can read what you write there.</source>
        <translation>Serve qualquer servidor que fale como o Character.AI: o seu ou o de alguém em quem você confia. Quem o mantém pode ler o que você escreve lá.</translation>
    </message>
    <message>
        <source>&amp;Address of the server</source>
        <translation>&amp;Endereço do servidor</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Endereço do servidor</translation>
    </message>
    <message>
        <source>https://chat.example.org</source>
        <translation>https://chat.example.org</translation>
    </message>
    <message>
        <source>Token for the server</source>
        <translation>Token para o servidor</translation>
    </message>
    <message>
        <source>Never give a token of Character.AI to another server: it opens your whole account there.</source>
        <translation>Nunca dê um token do Character.AI a outro servidor: ele abre toda a sua conta no Character.AI.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>The token is valid. Confab writes it to no file. You can use it for this session only: it is forgotten when Confab ends, and you will be asked for it the next time.</source>
        <translation>O token é válido. O Confab não o grava em nenhum arquivo. Você pode usá-lo só nesta sessão: ele é esquecido quando o Confab é encerrado, e será pedido de novo da próxima vez.</translation>
    </message>
    <message>
        <source>&amp;Other server…</source>
        <translation>&amp;Outro servidor…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>Começar a conversar</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>Usar só nesta sessão</translation>
    </message>
    <message numerus="yes">
        <source>Tokens usually have 40 characters; this one has %Ln. You can try it all the same.</source>
        <translation>
            <numerusform>Os tokens costumam ter 40 caracteres; este tem %Ln. Você pode tentar mesmo assim.</numerusform>
            <numerusform>Os tokens costumam ter 40 caracteres; este tem %Ln. Você pode tentar mesmo assim.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the address of a server. An example: https://chat.example.org</source>
        <translation>Isto não é o endereço de um servidor. Um exemplo: https://chat.example.org</translation>
    </message>
    <message>
        <source>A server on another machine must be https: with http your token would travel in plain sight.</source>
        <translation>Um servidor em outra máquina precisa ser https: com http, o seu token viajaria à vista de todos.</translation>
    </message>
    <message>
        <source>Asking %1 whose token this is…</source>
        <translation>Perguntando a %1 de quem é este token…</translation>
    </message>
    <message>
        <source>Giving the token to this computer&apos;s keychain…</source>
        <translation>Entregando o token ao chaveiro deste computador…</translation>
    </message>
    <message>
        <source>The list of your accounts cannot be written, so you are not signed in.</source>
        <translation>Não é possível gravar a lista das suas contas, por isso você não entrou.</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Boas-vindas, %1</translation>
    </message>
    <message>
        <source>Your token is kept until Confab ends. The next time you will be asked for it again.</source>
        <translation>Seu token é mantido até o Confab ser encerrado. Da próxima vez, ele será pedido de novo.</translation>
    </message>
    <message>
        <source>Your token is in this computer&apos;s keychain, and nowhere else.</source>
        <translation>Seu token está no chaveiro deste computador e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>This is another account than the one that asked for a new token.</source>
        <translation>Esta conta não é a que pediu um novo token.</translation>
    </message>
    <message>
        <source>The token is not valid. Copy it once more, all of it, and paste it here.</source>
        <translation>O token não é válido. Copie-o mais uma vez por inteiro e cole-o aqui.</translation>
    </message>
</context>
<context>
    <name>Confab::SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>The token is wiped from this computer’s keychain. Your chats stay with the service; you can sign in again at any time.</source>
        <translation>O token será apagado do chaveiro deste computador. Suas conversas ficam no serviço; você pode entrar de novo a qualquer momento.</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Sair da conta %1?</translation>
    </message>
    <message>
        <source>&amp;Delete my drafts and all else kept of this account here too</source>
        <translation>&amp;Excluir também meus rascunhos e tudo o mais que é guardado aqui desta conta</translation>
    </message>
</context>
<context>
    <name>Confab::StartPage</name>
    <message>
        <source>Under way</source>
        <translation>Em andamento</translation>
    </message>
</context>
<context>
    <name>Confab::StatusLine</name>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Parar o que está em andamento</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Você saiu da conta</translation>
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
        <translation>Não conectado; próxima tentativa em %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
</context>
<context>
    <name>Confab::StoreNotices</name>
    <message>
        <source>The settings were written by a newer version of Confab. They are used as far as this one knows them, and left as they are.</source>
        <translation>As preferências foram gravadas por uma versão mais nova do Confab. Esta usa o que conhece delas e as deixa como estão.</translation>
    </message>
    <message>
        <source>The file with what you had written and not sent was damaged. It is kept as %1.</source>
        <translation>O arquivo com o que você escreveu e não enviou estava danificado. Ele foi guardado como %1.</translation>
    </message>
</context>
<context>
    <name>Confab::SubPage</name>
    <message>
        <source>Back to the characters</source>
        <translation>Voltar aos personagens</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Personagem</translation>
    </message>
    <message>
        <source>New chat with this character</source>
        <translation>Nova conversa com este personagem</translation>
    </message>
</context>
<context>
    <name>Confab::Switcher</name>
    <message>
        <source>Untitled chat</source>
        <translation>Conversa sem título</translation>
    </message>
    <message>
        <source>Archived chat with %1</source>
        <translation>Conversa arquivada com %1</translation>
    </message>
    <message>
        <source>Chat with %1</source>
        <translation>Conversa com %1</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Personagem</translation>
    </message>
</context>
<context>
    <name>Confab::SwitcherDialog</name>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>A few letters of a chat, a character or a command</source>
        <translation>Algumas letras de uma conversa, um personagem ou um comando</translation>
    </message>
    <message>
        <source>Chat, character or command</source>
        <translation>Conversa, personagem ou comando</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing fits these letters. A link or an id would do as well.</source>
        <translation>Nada corresponde a essas letras. Um link ou um ID também serve.</translation>
    </message>
</context>
<context>
    <name>Confab::SwitcherList</name>
    <message>
        <source>Open what this link leads to</source>
        <translation>Abrir aquilo a que este link leva</translation>
    </message>
</context>
<context>
    <name>Confab::TimeText</name>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>há %Ln min</numerusform>
            <numerusform>há %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
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
        <translation>Ontem</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>one second</source>
        <translation>um segundo</translation>
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
        <translation>Novas abaixo</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir para a mensagem mais recente</translation>
    </message>
    <message>
        <source>Go to the newest message (End)</source>
        <translation>Ir para a mensagem mais recente (End)</translation>
    </message>
</context>
<context>
    <name>Confab::TurnVerbs</name>
    <message>
        <source>There is no message here.</source>
        <translation>Não há mensagem aqui.</translation>
    </message>
    <message>
        <source>The service does not have this message yet.</source>
        <translation>O serviço ainda não tem esta mensagem.</translation>
    </message>
    <message>
        <source>Wait for the reply, or stop it.</source>
        <translation>Espere a resposta ou pare-a.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Desa&amp;fixar</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fixar</translation>
    </message>
    <message>
        <source>Nothing comes after this message.</source>
        <translation>Não há nada depois desta mensagem.</translation>
    </message>
    <message>
        <source>This is the first response.</source>
        <translation>Esta é a primeira variante.</translation>
    </message>
    <message>
        <source>This is the newest response.</source>
        <translation>Esta é a variante mais recente.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A response in a menu: its number, its first words</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>There are no responses</source>
        <translation>Não há variantes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Salvar de novo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>Excluir esta mensagem?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln messages?</source>
        <translation>
            <numerusform>Excluir %Ln mensagem?</numerusform>
            <numerusform>Excluir %Ln mensagens?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be gone for good.</source>
        <translation>%1 vai desaparecer para sempre.</translation>
    </message>
    <message>
        <source>They will be gone for good. The first of them: %1</source>
        <translation>Elas vão desaparecer para sempre. A primeira delas: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln messages</source>
        <translation>
            <numerusform>Excluir %Ln mensagem</numerusform>
            <numerusform>Excluir %Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the rest</source>
        <translation>Excluir o resto</translation>
    </message>
    <message>
        <source>Deleting messages…</source>
        <translation>Excluindo mensagens…</translation>
    </message>
    <message>
        <source>Counting the messages that follow…</source>
        <translation>Contando as mensagens seguintes…</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation>Voltar atrás</translation>
    </message>
    <message>
        <source>Delete the one message that comes after this?</source>
        <translation>Excluir a única mensagem que vem depois desta?</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %Ln messages that come after this?</source>
        <translation>
            <numerusform>Excluir a %Ln mensagem que vem depois desta?</numerusform>
            <numerusform>Excluir as %Ln mensagens que vêm depois desta?</numerusform>
        </translation>
    </message>
    <message>
        <source>The first to go: %1</source>
        <translation>A primeira a ser excluída: %1</translation>
    </message>
    <message>
        <source>Delete one message</source>
        <translation>Excluir uma mensagem</translation>
    </message>
</context>
<context>
    <name>Confab::TurnView</name>
    <message>
        <source>Conversation</source>
        <translation>Diálogo</translation>
    </message>
</context>
<context>
    <name>CredentialWording</name>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can read the token of %1.</source>
        <translation>O chaveiro deste computador está esperando por você: desbloqueie-o para que o Confab possa ler o token de %1.</translation>
    </message>
    <message>
        <source>The token of %1 is not in this computer&apos;s keychain.</source>
        <translation>O token de %1 não está no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the token of %1 cannot be read.</source>
        <translation>O chaveiro deste computador está bloqueado, por isso não é possível ler o token de %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not give Confab the token of %1.</source>
        <translation>O chaveiro deste computador não entregou ao Confab o token de %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached, so the token of %1 cannot be read.</source>
        <translation>Não é possível acessar o chaveiro deste computador, por isso não dá para ler o token de %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can keep the token.</source>
        <translation>O chaveiro deste computador está esperando por você: desbloqueie-o para que o Confab possa guardar o token.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not take the token.</source>
        <translation>O chaveiro deste computador não aceitou o token.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the token cannot be kept.</source>
        <translation>O chaveiro deste computador está bloqueado, por isso não é possível guardar o token.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Confab can reach, so the token cannot be kept.</source>
        <translation>Este computador não tem um chaveiro que o Confab consiga acessar, por isso não é possível guardar o token.</translation>
    </message>
    <message>
        <source>Sign in again with the token.</source>
        <translation>Entre de novo com o token.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or sign in again with the token.</source>
        <translation>Desbloqueie o chaveiro e tente de novo, ou entre de novo com o token.</translation>
    </message>
    <message>
        <source>Try again and allow it, or sign in again with the token.</source>
        <translation>Tente de novo e permita o acesso, ou entre de novo com o token.</translation>
    </message>
    <message>
        <source>Start the desktop&apos;s keychain and try again, or sign in again with the token.</source>
        <translation>Inicie o chaveiro do ambiente de trabalho e tente de novo, ou entre de novo com o token.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can read the password of your proxy.</source>
        <translation>O chaveiro deste computador está esperando por você: desbloqueie-o para que o Confab possa ler a senha do seu proxy.</translation>
    </message>
    <message>
        <source>The password of your proxy is not in this computer&apos;s keychain.</source>
        <translation>A senha do seu proxy não está no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the password of your proxy cannot be read.</source>
        <translation>O chaveiro deste computador está bloqueado, por isso não é possível ler a senha do seu proxy.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not give Confab the password of your proxy.</source>
        <translation>O chaveiro deste computador não entregou ao Confab a senha do seu proxy.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached, so the password of your proxy cannot be read.</source>
        <translation>Não é possível acessar o chaveiro deste computador, por isso não dá para ler a senha do seu proxy.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can keep the password.</source>
        <translation>O chaveiro deste computador está esperando por você: desbloqueie-o para que o Confab possa guardar a senha.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not take the password.</source>
        <translation>O chaveiro deste computador não aceitou a senha.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the password cannot be kept.</source>
        <translation>O chaveiro deste computador está bloqueado, por isso não é possível guardar a senha.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Confab can reach, so the password cannot be kept.</source>
        <translation>Este computador não tem um chaveiro que o Confab consiga acessar, por isso não é possível guardar a senha.</translation>
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
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
</context>
</TS>
