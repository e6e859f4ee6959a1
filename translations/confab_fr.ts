<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>Confab::AboutDialog</name>
    <message>
        <source>About Confab</source>
        <translation>À propos de Confab</translation>
    </message>
    <message>
        <source>Confab: talk with AI characters, on your own desktop</source>
        <translation>Confab&#xa0;: parlez avec des personnages d’IA, sur votre propre bureau</translation>
    </message>
    <message>
        <source>An unofficial program: it has no connection with Character.AI. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Un programme non officiel&#xa0;: il n’a aucun lien avec Character.AI. Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
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
        <translation>La liste de vos comptes était endommagée. Elle est conservée sous le nom %1&#xa0;; veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>The list of your accounts was written by a newer Confab. It is left alone, so your accounts are not shown here.</source>
        <translation>La liste de vos comptes a été écrite par un Confab plus récent. Elle est laissée telle quelle, donc vos comptes ne sont pas affichés ici.</translation>
    </message>
    <message>
        <source>The list of your accounts cannot be read: %1</source>
        <translation>La liste de vos comptes ne peut pas être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose an account, sign in or out</source>
        <translation>Choisir un compte, se connecter ou se déconnecter</translation>
    </message>
    <message>
        <source>Nobody is signed in here.</source>
        <translation>Personne n’est connecté ici.</translation>
    </message>
    <message>
        <source>%1 — %2, for this session only</source>
        <translation>%1 — %2, pour cette session seulement</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Asking the keychain for your token…</source>
        <translation>Demande de votre jeton au trousseau…</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>En attente de votre réponse</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Sign in with the token…</source>
        <translation>Se connecter avec le jeton…</translation>
    </message>
    <message>
        <source>Your token is not valid any more</source>
        <translation>Votre jeton n’est plus valide</translation>
    </message>
    <message>
        <source>The service does not accept your token any more. Nothing is sent until you sign in again; what you have written stays here.</source>
        <translation>Le service n’accepte plus votre jeton. Rien n’est envoyé tant que vous ne vous reconnectez pas&#xa0;; ce que vous avez écrit reste ici.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Your token is not at hand</source>
        <translation>Votre jeton n’est pas disponible</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so your token cannot be wiped. Unlock it and sign out again.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé, donc votre jeton ne peut pas être effacé. Déverrouillez-le et déconnectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not let your token be wiped. Allow it and sign out again.</source>
        <translation>Le trousseau de cet ordinateur n’a pas permis d’effacer votre jeton. Autorisez-le et déconnectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached, so your token cannot be wiped. Start it and sign out again.</source>
        <translation>Le trousseau de cet ordinateur est inaccessible, donc votre jeton ne peut pas être effacé. Démarrez-le et déconnectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Not signed out</source>
        <translation>Déconnexion non effectuée</translation>
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
        <translation>&amp;Nouvelle discussion…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Arc&amp;hiver</translation>
    </message>
    <message>
        <source>&amp;Copy chat</source>
        <translation>&amp;Copier la discussion</translation>
    </message>
    <message>
        <source>&amp;Load whole conversation</source>
        <translation>Charger &amp;toute la conversation</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>&amp;Stop the reply</source>
        <translation>Arrêt&amp;er la réponse</translation>
    </message>
    <message>
        <source>&amp;Another response</source>
        <translation>Autre &amp;variante</translation>
    </message>
    <message>
        <source>Pre&amp;vious response</source>
        <translation>Variante &amp;précédente</translation>
    </message>
    <message>
        <source>Ne&amp;xt response</source>
        <translation>Variante su&amp;ivante</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>Épin&amp;gler</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Modi&amp;fier</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Re&amp;wind to here…</source>
        <translation>Revenir en &amp;arrière jusqu’ici…</translation>
    </message>
    <message>
        <source>&amp;Copy chat up to here</source>
        <translation>Copier la discussion &amp;jusqu’ici</translation>
    </message>
    <message>
        <source>Retr&amp;y</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>As&amp;k for a reply</source>
        <translation>&amp;Demander une réponse</translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation>Copier le &amp;texte</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copier en &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Quote in reply</source>
        <translation>&amp;Citer dans la réponse</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>T&amp;out sélectionner</translation>
    </message>
    <message>
        <source>&amp;List of chats</source>
        <translation>&amp;Liste des discussions</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille de texte habituelle</translation>
    </message>
    <message>
        <source>Go to the &amp;chats</source>
        <translation>Aller aux &amp;discussions</translation>
    </message>
    <message>
        <source>Go to the &amp;messages</source>
        <translation>Aller aux &amp;messages</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>É&amp;crire un message</translation>
    </message>
    <message>
        <source>Go to the &amp;newest message</source>
        <translation>Aller au message le plus &amp;récent</translation>
    </message>
    <message>
        <source>&amp;About Confab</source>
        <translation>À &amp;propos de Confab</translation>
    </message>
    <message>
        <source>&amp;Open chat by link or id…</source>
        <translation>&amp;Ouvrir une discussion par lien ou identifiant…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>Sé&amp;lectionner</translation>
    </message>
    <message>
        <source>&amp;Find in conversation</source>
        <translation>&amp;Rechercher dans la conversation</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Déta&amp;ils</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>Go to the de&amp;tails</source>
        <translation>Aller aux dé&amp;tails</translation>
    </message>
    <message>
        <source>S&amp;witch account</source>
        <translation>Changer de co&amp;mpte</translation>
    </message>
    <message>
        <source>S&amp;ign in…</source>
        <translation>S&amp;e connecter…</translation>
    </message>
    <message>
        <source>Sign ou&amp;t…</source>
        <translation>Se &amp;déconnecter…</translation>
    </message>
</context>
<context>
    <name>Confab::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>Confab::CandidateListModel</name>
    <message>
        <source>Shown</source>
        <extracomment>At the end of a row: this response is the one that stands in the conversation</extracomment>
        <translation>Affichée</translation>
    </message>
</context>
<context>
    <name>Confab::ChatFilterModel</name>
    <message>
        <source>Untitled chat</source>
        <translation>Discussion sans titre</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Vous&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Confab::ChatHeader</name>
    <message>
        <source>List of chats</source>
        <translation>Liste des discussions</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Titre de la discussion</translation>
    </message>
    <message>
        <source>New title of the chat</source>
        <translation>Nouveau titre de la discussion</translation>
    </message>
    <message>
        <source>State of the chat</source>
        <translation>État de la discussion</translation>
    </message>
    <message>
        <source>What can be done with this chat</source>
        <translation>Ce que vous pouvez faire avec cette discussion</translation>
    </message>
    <message>
        <source>Menu of the chat</source>
        <translation>Menu de la discussion</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>Discussion sans titre</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Confab::ChatPanel</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Écrire à %1</translation>
    </message>
    <message>
        <source>What could not be sent the last time is in the message field again.</source>
        <translation>Ce qui n’a pas pu être envoyé la dernière fois est de nouveau dans le champ du message.</translation>
    </message>
    <message>
        <source>Reading the messages…</source>
        <translation>Chargement des messages…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing has been said here yet. Write the first message.</source>
        <translation>Rien n’a encore été dit ici. Écrivez le premier message.</translation>
    </message>
    <message>
        <source>Reading older messages…</source>
        <translation>Chargement des messages plus anciens…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation>%1 écrit…</translation>
    </message>
    <message>
        <source>A reply is being written…</source>
        <translation>Une réponse est en cours d’écriture…</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>Open a chat first.</source>
        <translation>Ouvrez d’abord une discussion.</translation>
    </message>
    <message>
        <source>The messages are not here yet.</source>
        <translation>Les messages ne sont pas encore là.</translation>
    </message>
    <message>
        <source>This message is not in the conversation any more.</source>
        <translation>Ce message n’est plus dans la conversation.</translation>
    </message>
</context>
<context>
    <name>Confab::ChatVerbs</name>
    <message>
        <source>Confab is not ready yet.</source>
        <translation>Confab n’est pas encore prêt.</translation>
    </message>
    <message>
        <source>Open a chat first.</source>
        <translation>Ouvrez d’abord une discussion.</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>Désarc&amp;hiver</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Arc&amp;hiver</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>La discussion %1 est archivée.</translation>
    </message>
    <message>
        <source>%1 is out of the archive.</source>
        <translation>La discussion %1 n’est plus archivée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This chat has no messages to copy.</source>
        <translation>Cette discussion n’a pas de messages à copier.</translation>
    </message>
    <message>
        <source>Loading the whole conversation…</source>
        <translation>Chargement de toute la conversation…</translation>
    </message>
    <message>
        <source>The whole conversation is here: %1.</source>
        <translation>Toute la conversation est là&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The link to this chat is in the clipboard.</source>
        <translation>Le lien vers cette discussion est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::AccountToken</name>
    <message>
        <source>There is no account of this name. &quot;confab-cli accounts list&quot; tells those there are.</source>
        <translation>Aucun compte ne porte ce nom. «&#xa0;confab-cli accounts list&#xa0;» dit lesquels existent.</translation>
    </message>
    <message>
        <source>More than one account has this name. Say which: %1.</source>
        <translation>Plusieurs comptes portent ce nom. Dites lequel&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::AccountsCommand</name>
    <message>
        <source>The list of accounts was damaged. It is kept as %1; a new list is begun.</source>
        <translation>La liste des comptes était endommagée. Elle est conservée sous le nom %1&#xa0;; une nouvelle liste est commencée.</translation>
    </message>
    <message>
        <source>Token (not shown):</source>
        <translation>Jeton (non affiché)&#xa0;:</translation>
    </message>
    <message>
        <source>The token has an unusual length; it is tried all the same.</source>
        <translation>Le jeton a une longueur inhabituelle&#xa0;; il est essayé tout de même.</translation>
    </message>
    <message>
        <source>Nothing was kept. For one run, use --token-file or CONFAB_TOKEN.</source>
        <translation>Rien n’a été gardé. Pour un seul appel, utilisez --token-file ou CONFAB_TOKEN.</translation>
    </message>
    <message>
        <source>There is no keychain here, so nothing was wiped from one.</source>
        <translation>Il n’y a pas de trousseau ici, donc rien n’y a été effacé.</translation>
    </message>
    <message>
        <source>The keychain did not let the token be wiped. The account stays.</source>
        <translation>Le trousseau n’a pas laissé effacer le jeton. Le compte reste.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Déconnecté.</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer Confab, and is left alone.</source>
        <translation>La liste des comptes a été écrite par un Confab plus récent, et reste telle quelle.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read or written: %1.</source>
        <translation>La liste des comptes ne peut pas être lue ou écrite&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::CommandLine</name>
    <message>
        <source>A token is never given as an argument, where other programs can read it. Use --token-file, or the environment variable CONFAB_TOKEN.</source>
        <translation>Un jeton ne se donne jamais en argument, où d’autres programmes peuvent le lire. Utilisez --token-file ou la variable d’environnement CONFAB_TOKEN.</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>Il n’y a pas de méthode %1.</translation>
    </message>
    <message>
        <source>The first argument is not the name of a method.</source>
        <translation>Le premier argument n’est pas le nom d’une méthode.</translation>
    </message>
    <message>
        <source>%1 has no option --%2. If it is meant as text, put -- before it.</source>
        <translation>%1 n’a pas d’option --%2. Si c’est du texte, mettez -- devant.</translation>
    </message>
    <message>
        <source>There is no option --%1 before the method.</source>
        <translation>Il n’y a pas d’option --%1 avant la méthode.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 demande une valeur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--completions knows bash, zsh and fish.</source>
        <translation>--completions connaît bash, zsh et fish.</translation>
    </message>
    <message>
        <source>No method was named.</source>
        <translation>Aucune méthode n’a été nommée.</translation>
    </message>
    <message>
        <source>The token and the text can&apos;t both come from the standard input.</source>
        <translation>Le jeton et le texte ne peuvent pas venir tous deux de l’entrée standard.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <comment>method, argument</comment>
        <translation>%1 demande %2.</translation>
    </message>
    <message>
        <source>%1 takes fewer arguments: %2, not %3.</source>
        <translation>%1 prend moins d’arguments&#xa0;: %2, pas %3.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>%1 is one of %2.</source>
        <translation>%1 est l’un de ceux-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>accounts %1 needs NAME.</source>
        <translation>accounts %1 demande NAME.</translation>
    </message>
    <message>
        <source>accounts %1 takes no NAME.</source>
        <translation>accounts %1 ne prend pas de NAME.</translation>
    </message>
    <message>
        <source>--account means nothing to the method accounts.</source>
        <translation>--account n’a pas de sens pour la méthode accounts.</translation>
    </message>
    <message>
        <source>--%1 is empty.</source>
        <translation>--%1 est vide.</translation>
    </message>
    <message>
        <source>--account brings its own server and token; it goes with neither --server nor --token-file.</source>
        <translation>--account apporte son serveur et son jeton&#xa0;; il ne va ni avec --server ni avec --token-file.</translation>
    </message>
    <message>
        <source>--server needs an address such as https://chat.example.org or http://127.0.0.1:8080.</source>
        <translation>--server demande une adresse comme https://chat.example.org ou http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>--server on another machine must be https: the token would travel in plain sight.</source>
        <translation>--server sur une autre machine doit être en https&#xa0;: le jeton voyagerait à la vue de tous.</translation>
    </message>
    <message>
        <source>--timeout needs a number of seconds above 0.</source>
        <translation>--timeout demande un nombre de secondes supérieur à 0.</translation>
    </message>
    <message>
        <source>--amount needs a whole number above 0.</source>
        <translation>--amount demande un nombre entier supérieur à 0.</translation>
    </message>
    <message>
        <source>--token-file needs the name of a file, or - for the standard input.</source>
        <translation>--token-file demande le nom d’un fichier, ou - pour l’entrée standard.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::ErrorPrinter</name>
    <message>
        <source>What was printed is only a part.</source>
        <translation>Ce qui a été affiché n’est qu’une partie.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::HelpText</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>the service refused, or gave an answer that is not understood; also a refusal by something in front of it, or a part that was not done</source>
        <translation>le service a refusé, ou donné une réponse incompréhensible&#xa0;; aussi un refus par quelque chose devant lui, ou une partie qui n’a pas été faite</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>la ligne de commande est incorrecte</translation>
    </message>
    <message>
        <source>no token, or one that the service does not accept</source>
        <translation>pas de jeton, ou un jeton que le service n’accepte pas</translation>
    </message>
    <message>
        <source>no connection, no safe connection, or no answer in time</source>
        <translation>pas de connexion, pas de connexion sûre, ou pas de réponse à temps</translation>
    </message>
    <message>
        <source>too much, too fast: the service asks to slow down</source>
        <translation>trop, trop vite&#xa0;: le service demande de ralentir</translation>
    </message>
    <message>
        <source>stopped by Ctrl+C (143 by SIGTERM, 141 when nobody reads the output)</source>
        <translation>arrêté par Ctrl+C (143 par SIGTERM, 141 quand personne ne lit la sortie)</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Makes one call of the chat service and prints what comes of it: JSON Lines, one line an item, in the field names of the wire.</source>
        <translation>Fait un appel du service de discussion et affiche ce qui en vient&#xa0;: des JSON Lines, un élément par ligne, avec les noms de champs du protocole.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>TEXT may be -, which reads it from the standard input; one line end at its end is left out. An argument that begins with two dashes is an option; a lone -- before it makes it an ordinary argument.</source>
        <translation>TEXT peut être -, et il est alors lu sur l’entrée standard&#xa0;; une fin de ligne à sa fin est omise. Un argument qui commence par deux tirets est une option&#xa0;; un -- seul devant en fait un argument ordinaire.</translation>
    </message>
    <message>
        <source>The token comes from --account, else from --token-file, else from the environment variable CONFAB_TOKEN, else from the account that &quot;accounts use&quot; named; never from an argument, which other programs could read. Tokens of accounts are kept in the keychain of this computer, which the window shares. A --server on another machine must be https.</source>
        <translation>Le jeton vient de --account, sinon de --token-file, sinon de la variable d’environnement CONFAB_TOKEN, sinon du compte nommé par «&#xa0;accounts use&#xa0;»&#xa0;; jamais d’un argument, que d’autres programmes pourraient lire. Les jetons des comptes sont gardés dans le trousseau de cet ordinateur, que la fenêtre partage. Un --server sur une autre machine doit être en https.</translation>
    </message>
    <message>
        <source>Ctrl+C stops a running answer at the service, prints what has come and ends; a second one ends at once. Errors go to the standard error: a sentence, or with --json-errors an object with kind, operation, comment, code, sub_code, retry_after_seconds, subjects and message. JSON is in English in every language.</source>
        <translation>Ctrl+C arrête une réponse en cours auprès du service, affiche ce qui est venu et finit&#xa0;; une seconde fois finit aussitôt. Les erreurs vont à la sortie d’erreur&#xa0;: une phrase, ou avec --json-errors un objet avec kind, operation, comment, code, sub_code, retry_after_seconds, subjects et message. Le JSON est en anglais dans toutes les langues.</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Codes de sortie</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what a method does, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Prints: %1</source>
        <translation>Affiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>confab-cli --help tells the options that every method takes.</source>
        <translation>confab-cli --help dit les options que prend chaque méthode.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::HumanPrinter</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>message %1</translation>
    </message>
    <message>
        <source>candidate %1</source>
        <translation>variante %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>cut short by the service</source>
        <translation>coupé par le service</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inachevé</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>pas de texte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what they said</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>compte %1</translation>
    </message>
    <message>
        <source>conversations: %1</source>
        <translation>conversations&#xa0;: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>personnage %1</translation>
    </message>
    <message>
        <source>history %1</source>
        <translation>historique %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivée</translation>
    </message>
    <message>
        <source>chat %1</source>
        <translation>discussion %1</translation>
    </message>
    <message>
        <source>The copy is chat %1</source>
        <translation>La copie est la discussion %1</translation>
    </message>
    <message>
        <source>said anew</source>
        <translation>redit</translation>
    </message>
    <message>
        <source>There is more: %1</source>
        <translation>Il y en a plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fait.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::Method</name>
    <message>
        <source>One turn a line, newest first.</source>
        <translation>Un message par ligne, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>only pinned turns</source>
        <translation>seulement les messages épinglés</translation>
    </message>
    <message>
        <source>go on where the page ended that printed this token</source>
        <translation>continuer là où finit la page qui a affiché ce jeton</translation>
    </message>
    <message>
        <source>print the answer while it grows: the whole turn, each time it changes</source>
        <translation>afficher la réponse pendant qu’elle grandit&#xa0;: le message entier, chaque fois qu’il change</translation>
    </message>
    <message>
        <source>Whose token it is</source>
        <translation>À qui est le jeton</translation>
    </message>
    <message>
        <source>The account, one line.</source>
        <translation>Le compte, une ligne.</translation>
    </message>
    <message>
        <source>Find characters</source>
        <translation>Trouver des personnages</translation>
    </message>
    <message>
        <source>One character a line.</source>
        <translation>Un personnage par ligne.</translation>
    </message>
    <message>
        <source>All about one character</source>
        <translation>Tout sur un personnage</translation>
    </message>
    <message>
        <source>The character, one line.</source>
        <translation>Le personnage, une ligne.</translation>
    </message>
    <message>
        <source>at most this many (default 50)</source>
        <translation>au plus autant (50 par défaut)</translation>
    </message>
    <message>
        <source>start with an empty chat</source>
        <translation>commencer par une discussion vide</translation>
    </message>
    <message>
        <source>Conversations of the service&apos;s first generation</source>
        <translation>Conversations de la première génération du service</translation>
    </message>
    <message>
        <source>One conversation a line, with the few messages the list shows.</source>
        <translation>Une conversation par ligne, avec les quelques messages que montre la liste.</translation>
    </message>
    <message>
        <source>All chats with a character</source>
        <translation>Toutes les discussions avec un personnage</translation>
    </message>
    <message>
        <source>One chat a line, in the service&apos;s order.</source>
        <translation>Une discussion par ligne, dans l’ordre du service.</translation>
    </message>
    <message>
        <source>One chat</source>
        <translation>Une discussion</translation>
    </message>
    <message>
        <source>The chat, one line.</source>
        <translation>La discussion, une ligne.</translation>
    </message>
    <message>
        <source>The recent chats</source>
        <translation>Les discussions récentes</translation>
    </message>
    <message>
        <source>Rename a chat; an empty name clears it</source>
        <translation>Renommer une discussion&#xa0;; un nom vide l’efface</translation>
    </message>
    <message>
        <source>Archive a chat</source>
        <translation>Archiver une discussion</translation>
    </message>
    <message>
        <source>Take a chat out of the archive</source>
        <translation>Désarchiver une discussion</translation>
    </message>
    <message>
        <source>Copy a chat up to and including a turn</source>
        <translation>Copier une discussion jusqu’à un message inclus</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Commencer une discussion</translation>
    </message>
    <message>
        <source>{&quot;chat&quot;: …, &quot;greeting&quot;: …}; the greeting is a turn, or null.</source>
        <translation>{&quot;chat&quot;: …, &quot;greeting&quot;: …}&#xa0;; le message d’accueil est un message, ou null.</translation>
    </message>
    <message>
        <source>One turn a line, newest first, then {&quot;next_token&quot;: …}, null at the end.</source>
        <translation>Un message par ligne, le plus récent d’abord, puis {&quot;next_token&quot;: …}, null à la fin.</translation>
    </message>
    <message>
        <source>One page of a chat</source>
        <translation>Une page d’une discussion</translation>
    </message>
    <message>
        <source>The whole chat</source>
        <translation>La discussion entière</translation>
    </message>
    <message>
        <source>One page of the pinned turns</source>
        <translation>Une page des messages épinglés</translation>
    </message>
    <message>
        <source>All pinned turns of a chat</source>
        <translation>Tous les messages épinglés d’une discussion</translation>
    </message>
    <message>
        <source>The turns after a turn, without it</source>
        <translation>Les messages après un message, sans lui</translation>
    </message>
    <message>
        <source>Say something, and get the answer</source>
        <translation>Dire quelque chose et recevoir la réponse</translation>
    </message>
    <message>
        <source>Your turn as it was stored, then the answer. With --stream a line for every update of the answer.</source>
        <translation>Votre message tel qu’il a été enregistré, puis la réponse. Avec --stream, une ligne à chaque changement de la réponse.</translation>
    </message>
    <message>
        <source>Another response in a turn of the character</source>
        <translation>Une autre variante d’un message du personnage</translation>
    </message>
    <message>
        <source>The turn, one line. With --stream a line for every update.</source>
        <translation>Le message, une ligne. Avec --stream, une ligne à chaque changement.</translation>
    </message>
    <message>
        <source>Choose which response counts</source>
        <translation>Choisir quelle variante compte</translation>
    </message>
    <message>
        <source>Change the text of a turn</source>
        <translation>Changer le texte d’un message</translation>
    </message>
    <message>
        <source>The turn, one line.</source>
        <translation>Le message, une ligne.</translation>
    </message>
    <message>
        <source>Delete turns, for good</source>
        <translation>Supprimer des messages, pour de bon</translation>
    </message>
    <message>
        <source>Delete one turn, for good</source>
        <translation>Supprimer un message, pour de bon</translation>
    </message>
    <message>
        <source>Pin a turn</source>
        <translation>Épingler un message</translation>
    </message>
    <message>
        <source>Unpin a turn</source>
        <translation>Désépingler un message</translation>
    </message>
    <message>
        <source>The accounts of this computer: list, add, remove NAME, or use NAME from now on</source>
        <translation>Les comptes de cet ordinateur&#xa0;: list les montre, add en ajoute un, remove NAME le retire, use NAME l’utilise désormais</translation>
    </message>
    <message>
        <source>One account a line. The token for add is read from the standard input, and is not shown.</source>
        <translation>Un compte par ligne. Le jeton pour add est lu sur l’entrée standard et n’est pas affiché.</translation>
    </message>
    <message>
        <source>another server of the same wire: REST and /ws/ at this one address</source>
        <translation>un autre serveur du même langage&#xa0;: REST et /ws/ à cette seule adresse</translation>
    </message>
    <message>
        <source>read the token from the first line of FILE, or of the standard input for -</source>
        <translation>lire le jeton dans la première ligne de FILE, ou de l’entrée standard pour -</translation>
    </message>
    <message>
        <source>act as this account of &quot;accounts list&quot;, with its token from the keychain</source>
        <translation>agir comme ce compte de «&#xa0;accounts list&#xa0;», avec son jeton du trousseau</translation>
    </message>
    <message>
        <source>wait at most S seconds for each answer, or for the next part of one (default 30)</source>
        <translation>attendre au plus S secondes chaque réponse, ou la partie suivante (30 par défaut)</translation>
    </message>
    <message>
        <source>print for eyes instead of JSON Lines</source>
        <translation>afficher pour être lu au lieu de JSON Lines</translation>
    </message>
    <message>
        <source>print an error as one JSON object</source>
        <translation>afficher une erreur comme un objet JSON</translation>
    </message>
    <message>
        <source>append what the program does to FILE, without secrets, for a report</source>
        <translation>ajouter à FILE ce que fait le programme, sans secrets, pour un rapport</translation>
    </message>
    <message>
        <source>print completions for bash, zsh or fish, and do nothing else</source>
        <translation>afficher les complétions pour bash, zsh ou fish, et rien d’autre</translation>
    </message>
    <message>
        <source>print this, or with a METHOD all about it</source>
        <translation>afficher ceci, ou avec une METHOD tout sur elle</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>afficher la version</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::Program</name>
    <message>
        <source>See %1.</source>
        <translation>Voir %1.</translation>
    </message>
    <message>
        <source>The log file can&apos;t be written: %1.</source>
        <translation>Le fichier journal ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The text from the standard input is not UTF-8.</source>
        <translation>Le texte de l’entrée standard n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Le texte est vide.</translation>
    </message>
    <message>
        <source>The output can&apos;t be written: %1.</source>
        <translation>La sortie ne peut pas être écrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No account is in use. Choose one with &quot;confab-cli accounts use NAME&quot;, or for one run with --account NAME.</source>
        <translation>Aucun compte n’est utilisé. Choisissez-en un avec «&#xa0;confab-cli accounts use NAME&#xa0;», ou pour une seule fois avec --account NAME.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::Session</name>
    <message>
        <source>The output can&apos;t be written: %1.</source>
        <translation>La sortie ne peut pas être écrite&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Confab::Cli::TokenSource</name>
    <message>
        <source>The first line of the standard input holds no token.</source>
        <translation>La première ligne de l’entrée standard ne contient pas de jeton.</translation>
    </message>
    <message>
        <source>The token file can&apos;t be read: %1.</source>
        <translation>Le fichier du jeton ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The first line of the token file holds no token.</source>
        <translation>La première ligne du fichier du jeton ne contient pas de jeton.</translation>
    </message>
    <message>
        <source>No token was given. Sign in with &quot;confab-cli accounts add&quot;, or use --token-file or the environment variable CONFAB_TOKEN.</source>
        <translation>Aucun jeton n’a été donné. Connectez-vous avec «&#xa0;confab-cli accounts add&#xa0;», ou utilisez --token-file ou la variable d’environnement CONFAB_TOKEN.</translation>
    </message>
</context>
<context>
    <name>Confab::Composer</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>Confab::ConnectionBar</name>
    <message>
        <source>There is no connection. The next try is in %1.</source>
        <translation>Il n’y a pas de connexion. Le prochain essai aura lieu dans %1.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>The service does not accept your token any more. Nothing is sent until you sign in again; what you have written stays here.</source>
        <translation>Le service n’accepte plus votre jeton. Rien n’est envoyé tant que vous ne vous reconnectez pas&#xa0;; ce que vous avez écrit reste ici.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
</context>
<context>
    <name>Confab::CountWording</name>
    <message>
        <source>One message</source>
        <translation>Un message</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>One chat</source>
        <translation>Une discussion</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chats</source>
        <translation>
            <numerusform>%Ln discussion</numerusform>
            <numerusform>%Ln discussions</numerusform>
        </translation>
    </message>
    <message>
        <source>Response %1 of %2</source>
        <translation>Variante %1 sur %2</translation>
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
        <translation>%1 k</translation>
    </message>
</context>
<context>
    <name>Confab::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Confab::DetailsPanel</name>
    <message>
        <source>Parts of the details</source>
        <translation>Parties des détails</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Open a chat to see what there is to know about it.</source>
        <translation>Ouvrez une discussion pour voir ce qu’il y a à savoir sur elle.</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Personnage</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Dernier message</translation>
    </message>
    <message>
        <source>Messages read so far</source>
        <translation>Messages chargés jusqu’ici</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>All chats with this character</source>
        <translation>Discussions avec ce personnage</translation>
    </message>
    <message>
        <source>Looking for pinned messages…</source>
        <translation>Recherche de messages épinglés…</translation>
    </message>
    <message>
        <source>Reading the pinned messages…</source>
        <translation>Chargement des messages épinglés…</translation>
    </message>
    <message>
        <source>Nothing is pinned here. Pin a message to find it again; the character is reminded of it as well.</source>
        <translation>Rien n’est épinglé ici. Épinglez un message pour le retrouver&#xa0;; il est aussi rappelé au personnage.</translation>
    </message>
    <message>
        <source>Open a chat to see what is pinned in it.</source>
        <translation>Ouvrez une discussion pour voir ce qui y est épinglé.</translation>
    </message>
    <message>
        <source>There may be more of them further back.</source>
        <translation>Il y en a peut-être d’autres plus loin en arrière.</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Chercher plus loin</translation>
    </message>
    <message>
        <source>The character has not said anything yet.</source>
        <translation>Le personnage n’a encore rien dit.</translation>
    </message>
    <message>
        <source>Open a chat to see the responses in it.</source>
        <translation>Ouvrez une discussion pour voir les variantes qu’elle contient.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>None of its own</source>
        <translation>Pas de titre propre</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>%1, which is the whole conversation</source>
        <translation>%1&#xa0;: toute la conversation</translation>
    </message>
    <message>
        <source>%1, and there are older ones</source>
        <translation>%1, et il y en a de plus anciens</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglés</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Messages épinglés</translation>
    </message>
    <message>
        <source>Responses of the current message</source>
        <translation>Variantes du message actuel</translation>
    </message>
</context>
<context>
    <name>Confab::ErrorWording</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Confab could not connect.</source>
        <translation>Confab n’a pas pu se connecter.</translation>
    </message>
    <message>
        <source>Your account could not be read.</source>
        <translation>Votre compte n’a pas pu être chargé.</translation>
    </message>
    <message>
        <source>The old conversations could not be read.</source>
        <translation>Les anciennes conversations n’ont pas pu être chargées.</translation>
    </message>
    <message>
        <source>The chats with this character could not be read.</source>
        <translation>Les discussions avec ce personnage n’ont pas pu être chargées.</translation>
    </message>
    <message>
        <source>The chat could not be opened.</source>
        <translation>La discussion n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>Your recent chats could not be read.</source>
        <translation>Vos discussions récentes n’ont pas pu être chargées.</translation>
    </message>
    <message>
        <source>The messages could not be read.</source>
        <translation>Les messages n’ont pas pu être chargés.</translation>
    </message>
    <message>
        <source>The pinned messages could not be read.</source>
        <translation>Les messages épinglés n’ont pas pu être chargés.</translation>
    </message>
    <message>
        <source>The chat was not renamed.</source>
        <translation>La discussion n’a pas été renommée.</translation>
    </message>
    <message>
        <source>The chat was not archived.</source>
        <translation>La discussion n’a pas été archivée.</translation>
    </message>
    <message>
        <source>The chat was not taken out of the archive.</source>
        <translation>La discussion n’a pas été désarchivée.</translation>
    </message>
    <message>
        <source>The chat was not copied.</source>
        <translation>La discussion n’a pas été copiée.</translation>
    </message>
    <message>
        <source>The new chat was not started.</source>
        <translation>La nouvelle discussion n’a pas été commencée.</translation>
    </message>
    <message>
        <source>The other response was not chosen.</source>
        <translation>L’autre variante n’a pas été choisie.</translation>
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation>Le message n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>There is no other response.</source>
        <translation>Il n’y a pas d’autre variante.</translation>
    </message>
    <message>
        <source>The reply did not come.</source>
        <translation>La réponse n’est pas arrivée.</translation>
    </message>
    <message>
        <source>The change was not saved.</source>
        <translation>La modification n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The message was not pinned.</source>
        <translation>Le message n’a pas été épinglé.</translation>
    </message>
    <message>
        <source>The message was not unpinned.</source>
        <translation>Le message n’a pas été désépinglé.</translation>
    </message>
    <message>
        <source>The character could not be read.</source>
        <translation>Le personnage n’a pas pu être chargé.</translation>
    </message>
    <message>
        <source>The characters could not be searched.</source>
        <translation>La recherche de personnages n’a pas pu se faire.</translation>
    </message>
    <message>
        <source>What Confab keeps on this computer could not be opened.</source>
        <translation>Ce que Confab conserve sur cet ordinateur n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>What you have written could not be kept on this computer.</source>
        <translation>Ce que vous avez écrit n’a pas pu être conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation>L’image n’a pas pu être chargée.</translation>
    </message>
    <message>
        <source>There is no connection to the service.</source>
        <translation>Il n’y a pas de connexion au service.</translation>
    </message>
    <message>
        <source>The connection to the service is not safe, so nothing was sent.</source>
        <translation>La connexion au service n’est pas sûre, donc rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The service does not accept your token.</source>
        <translation>Le service n’accepte pas votre jeton.</translation>
    </message>
    <message>
        <source>Something in front of the service refused this program.</source>
        <translation>Quelque chose devant le service a refusé ce programme.</translation>
    </message>
    <message>
        <source>The service withheld it.</source>
        <translation>Le service l’a retenu.</translation>
    </message>
    <message>
        <source>The service withheld the text.</source>
        <translation>Le service a retenu le texte.</translation>
    </message>
    <message>
        <source>It says: %1.</source>
        <translation>Il dit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The service asks to slow down.</source>
        <translation>Le service demande de ralentir.</translation>
    </message>
    <message>
        <source>The service gave an answer that Confab does not understand.</source>
        <translation>Le service a répondu quelque chose que Confab ne comprend pas.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Le service n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>This computer could not write or read it.</source>
        <translation>Cet ordinateur n’a pas pu l’écrire ou le lire.</translation>
    </message>
    <message>
        <source>The service says: %1.</source>
        <translation>Le service dit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The service has trouble of its own.</source>
        <translation>Le service a lui-même des problèmes.</translation>
    </message>
    <message>
        <source>The service refused, and did not say why.</source>
        <translation>Le service a refusé, sans dire pourquoi.</translation>
    </message>
    <message>
        <source>The service does not have this character.</source>
        <translation>Le service n’a pas ce personnage.</translation>
    </message>
    <message>
        <source>The service does not have this message any more.</source>
        <translation>Le service n’a plus ce message.</translation>
    </message>
    <message>
        <source>The service does not have this chat, or it belongs to another account.</source>
        <translation>Le service n’a pas cette discussion, ou elle appartient à un autre compte.</translation>
    </message>
    <message>
        <source>The service does not have it.</source>
        <translation>Le service n’a pas cela.</translation>
    </message>
    <message>
        <source>One message was not deleted.</source>
        <translation>Un message n’a pas été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were not deleted.</source>
        <translation>
            <numerusform>%Ln message n’a pas été supprimé.</numerusform>
            <numerusform>%Ln messages n’ont pas été supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not say where the copy of the chat is.</source>
        <translation>Le service n’a pas dit où se trouve la copie de la discussion.</translation>
    </message>
    <message>
        <source>The service did not say which chat it started.</source>
        <translation>Le service n’a pas dit quelle discussion il a commencée.</translation>
    </message>
    <message>
        <source>Only a part of it was done.</source>
        <translation>Seule une partie a été faite.</translation>
    </message>
    <message>
        <source>A message can&apos;t be empty.</source>
        <translation>Un message ne peut pas être vide.</translation>
    </message>
    <message>
        <source>A reply is being written already, or this message is not one of the character&apos;s.</source>
        <translation>Une réponse est déjà en cours d’écriture, ou ce message n’est pas du personnage.</translation>
    </message>
    <message>
        <source>That can&apos;t be asked of the service.</source>
        <translation>Cela ne peut pas être demandé au service.</translation>
    </message>
    <message>
        <source>Check your connection to the network, then try again.</source>
        <translation>Vérifiez votre connexion au réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the date of this computer. In a public network, sign in to that network first.</source>
        <translation>Vérifiez la date de cet ordinateur. Sur un réseau public, connectez-vous d’abord à ce réseau.</translation>
    </message>
    <message>
        <source>Sign in again with a new token. What you have written stays here.</source>
        <translation>Reconnectez-vous avec un nouveau jeton. Ce que vous avez écrit reste ici.</translation>
    </message>
    <message>
        <source>The service may turn away programs that are not a browser. Confab does not pretend to be one; you can try again later.</source>
        <translation>Il se peut que le service refuse les programmes qui ne sont pas un navigateur. Confab ne se fait pas passer pour un navigateur&#xa0;; vous pouvez réessayer plus tard.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Ask for another response, or change your message.</source>
        <translation>Demandez une autre variante ou modifiez votre message.</translation>
    </message>
    <message>
        <source>Change the message and send it again.</source>
        <translation>Modifiez le message et renvoyez-le.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, the service has changed and Confab needs an update.</source>
        <translation>Réessayez. Si rien ne change, c’est que le service a changé et que Confab a besoin d’une mise à jour.</translation>
    </message>
    <message>
        <source>Try again; the service may be busy.</source>
        <translation>Réessayez&#xa0;; le service est peut-être occupé.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Choose another character.</source>
        <translation>Choisissez un autre personnage.</translation>
    </message>
    <message>
        <source>Refresh to see what is there.</source>
        <translation>Actualisez pour voir ce qu’il y a.</translation>
    </message>
    <message>
        <source>Refresh the list of chats: it may be there.</source>
        <translation>Actualisez la liste des discussions&#xa0;: elle y est peut-être.</translation>
    </message>
    <message>
        <source>Try again to do the rest.</source>
        <translation>Réessayez pour faire le reste.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that its folder may be written.</source>
        <translation>Vérifiez qu’il reste de la place sur le disque et que l’écriture est permise dans le dossier.</translation>
    </message>
    <message>
        <source>A chat holds only a few pinned messages, five as far as is known. Unpin another one first.</source>
        <translation>Une discussion n’accepte que quelques messages épinglés, cinq à notre connaissance. Désépinglez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>A message holds a limited number of responses, 30 as far as is known.</source>
        <translation>Un message n’accepte qu’un nombre limité de variantes, 30 à notre connaissance.</translation>
    </message>
    <message>
        <source>Your text is still here. A message can be changed only so many times.</source>
        <translation>Votre texte est toujours là. Un message ne peut être modifié qu’un nombre limité de fois.</translation>
    </message>
    <message>
        <source>Try a shorter name.</source>
        <translation>Essayez un nom plus court.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Attendez un peu, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Réessayez dans %1.</translation>
    </message>
    <message>
        <source>A newer version of Confab has written it, so it was left alone.</source>
        <translation>Une version plus récente de Confab l’a écrit, donc rien n’a été touché.</translation>
    </message>
    <message>
        <source>Update Confab to use it.</source>
        <translation>Mettez Confab à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate has run out, so nothing was sent.</source>
        <translation>Le certificat du service a expiré, donc rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not valid yet, so nothing was sent.</source>
        <translation>Le certificat du service n’est pas encore valide, donc rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is signed by nobody but itself, so nothing was sent.</source>
        <translation>Le certificat du service n’est signé que par lui-même, donc rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts has signed the service&apos;s certificate, so nothing was sent.</source>
        <translation>Personne à qui cet ordinateur fait confiance n’a signé le certificat du service, donc rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server than the one that was asked for, so nothing was sent.</source>
        <translation>Le certificat appartient à un autre serveur que celui qui a été demandé, donc rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The service encrypts in a way that is too old to be safe, so nothing was sent.</source>
        <translation>Le service chiffre d’une manière trop ancienne pour être sûre, donc rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The connection would not be encrypted, so nothing was sent.</source>
        <translation>La connexion ne serait pas chiffrée, donc rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>If it is your own server, add its certificate authority to this computer&apos;s. In a public network, sign in to that network first.</source>
        <translation>Si c’est votre propre serveur, ajoutez son autorité de certification à celles de cet ordinateur. Sur un réseau public, connectez-vous d’abord à ce réseau.</translation>
    </message>
    <message>
        <source>Check the address of the server. In a public network, sign in to that network first.</source>
        <translation>Vérifiez l’adresse du serveur. Sur un réseau public, connectez-vous d’abord à ce réseau.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to bring it up to date.</source>
        <translation>La personne qui gère le serveur doit le mettre à jour.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Utilisez une adresse qui commence par https.</translation>
    </message>
    <message>
        <source>The proxy between this computer and the service cannot be reached.</source>
        <translation>Le proxy entre cet ordinateur et le service est inaccessible.</translation>
    </message>
    <message>
        <source>The proxy between this computer and the service does not accept the user name and password it was given, or was given none.</source>
        <translation>Le proxy entre cet ordinateur et le service n’accepte pas le nom d’utilisateur et le mot de passe qu’il a reçus, ou n’en a pas reçu.</translation>
    </message>
    <message>
        <source>The proxy between this computer and the service does not let Confab through.</source>
        <translation>Le proxy entre cet ordinateur et le service ne laisse pas passer Confab.</translation>
    </message>
    <message>
        <source>Check the proxy in Preferences, or in the settings of your system.</source>
        <translation>Vérifiez le proxy dans les préférences ou dans les réglages de votre système.</translation>
    </message>
    <message>
        <source>Set the proxy&apos;s user name and password in Preferences.</source>
        <translation>Indiquez le nom d’utilisateur et le mot de passe du proxy dans les préférences.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy, or choose another one in Preferences.</source>
        <translation>Demandez à la personne qui gère le proxy, ou choisissez-en un autre dans les préférences.</translation>
    </message>
    <message>
        <source>Its folder cannot be made.</source>
        <translation>Le dossier ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Its folder is not there.</source>
        <translation>Le dossier n’est pas là.</translation>
    </message>
    <message>
        <source>Its folder cannot be written.</source>
        <translation>L’écriture dans le dossier n’est pas possible.</translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation>Un autre programme l’utilise.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Its file is read-only.</source>
        <translation>Le fichier est en lecture seule.</translation>
    </message>
    <message>
        <source>Its file is damaged, or another program made it.</source>
        <translation>Le fichier est endommagé, ou un autre programme l’a créé.</translation>
    </message>
    <message>
        <source>This computer has no free port for it.</source>
        <translation>Cet ordinateur n’a pas de port libre pour cela.</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>Le dossier est %1.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Fermez l’autre programme, puis réessayez.</translation>
    </message>
    <message>
        <source>Put a copy of the file in its place, or move it away to begin anew.</source>
        <translation>Mettez une copie du fichier à sa place, ou déplacez-le pour recommencer à neuf.</translation>
    </message>
    <message>
        <source>Connect the disk that it is on, or choose another folder in the preferences.</source>
        <translation>Branchez le disque sur lequel il se trouve, ou choisissez un autre dossier dans les préférences.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Les préférences n’ont pas pu être enregistrées.</translation>
    </message>
    <message>
        <source>The service has more messages, but does not give them.</source>
        <translation>Le service a d’autres messages, mais ne les donne pas.</translation>
    </message>
</context>
<context>
    <name>Confab::FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>Rechercher dans la conversation</translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation>&amp;Rechercher&#xa0;:</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the current hit, and how many there are</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Searched up to here: %1. There are older ones.</source>
        <translation>Recherche faite jusqu’ici&#xa0;: %1. Il y en a de plus anciens.</translation>
    </message>
    <message>
        <source>Reading older messages… %1 so far</source>
        <translation>Chargement des messages plus anciens… Jusqu’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Search &amp;all</source>
        <translation>Rechercher par&amp;tout</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
</context>
<context>
    <name>Confab::ForeignWords</name>
    <message>
        <source>“%1”</source>
        <extracomment>The quotation marks of the language, around words of somebody else.</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Confab::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Sections of the guide</source>
        <translation>Sections du guide</translation>
    </message>
    <message>
        <source>The guide does not have these words.</source>
        <translation>Le guide ne contient pas ces mots.</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Le guide</translation>
    </message>
</context>
<context>
    <name>Confab::HistoryListModel</name>
    <message>
        <source>The list does not tell what was said.</source>
        <translation>La liste n’indique pas ce qui a été dit.</translation>
    </message>
    <message>
        <source>%1 to be read here</source>
        <translation>%1 à lire ici</translation>
    </message>
</context>
<context>
    <name>Confab::Instance</name>
    <message>
        <source>Confab is running already, but it does not answer.</source>
        <translation>Confab tourne déjà, mais ne répond pas.</translation>
    </message>
</context>
<context>
    <name>Confab::LegacyDialog</name>
    <message>
        <source>Old history</source>
        <translation>Ancien historique</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>An old history with %1. It can be read, and no more.</source>
        <translation>Un ancien historique avec %1. Il peut être lu, rien de plus.</translation>
    </message>
    <message>
        <source>An old history with %1, begun %2. It can be read, and no more.</source>
        <translation>Un ancien historique avec %1, commencé&#xa0;: %2. Il peut être lu, rien de plus.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>The service does not tell what was said here.</source>
        <translation>Le service n’indique pas ce qui a été dit ici.</translation>
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
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
</context>
<context>
    <name>Confab::MainWindow</name>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>The characters on this computer could not be started</source>
        <translation>Les personnages sur cet ordinateur n’ont pas pu être démarrés</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Your chats could not be read</source>
        <translation>Vos discussions n’ont pas pu être chargées</translation>
    </message>
    <message>
        <source>Who do you want to talk with?</source>
        <translation>Avec qui voulez-vous parler&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a character and say hello. Everything stays on this computer.</source>
        <translation>Choisissez un personnage et dites bonjour. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Commencer une discussion</translation>
    </message>
    <message>
        <source>%1 — Confab</source>
        <translation>%1 — Confab</translation>
    </message>
    <message>
        <source>%1 is neither a link nor an id of a chat or a character.</source>
        <translation>%1 n’est ni un lien ni un identifiant de discussion ou de personnage.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Choose a character and say hello.</source>
        <translation>Choisissez un personnage et dites bonjour.</translation>
    </message>
    <message>
        <source>Welcome to Confab</source>
        <translation>Bienvenue dans Confab</translation>
    </message>
    <message>
        <source>Talk with the characters on this computer at once: they need no account and no network, and nothing leaves it. Or sign in to Character.AI, or to another server, with your own token.</source>
        <translation>Parlez tout de suite avec les personnages sur cet ordinateur&#xa0;: ils n’ont besoin ni de compte ni de réseau, et rien n’en sort. Ou connectez-vous à Character.AI, ou à un autre serveur, avec votre propre jeton.</translation>
    </message>
    <message>
        <source>Talk now, no account</source>
        <translation>Parler maintenant, sans compte</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>The chat that was open here is not there any more.</source>
        <translation>La discussion qui était ouverte ici n’existe plus.</translation>
    </message>
</context>
<context>
    <name>Confab::Menus</name>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Discussion</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
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
        <translation>Modifier le message</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Enregistrer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Give up (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
</context>
<context>
    <name>Confab::NewChatDialog</name>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>&amp;Who do you want to talk with?</source>
        <translation>Avec &amp;qui voulez-vous parler&#xa0;?</translation>
    </message>
    <message>
        <source>Search characters</source>
        <translation>Rechercher des personnages</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personnages</translation>
    </message>
    <message>
        <source>About the character</source>
        <translation>À propos du personnage</translation>
    </message>
    <message>
        <source>The character &amp;greets me first</source>
        <translation>Le &amp;personnage m’accueille d’abord</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>Commencer la discussion</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Search, or paste a link or an id</source>
        <translation>Recherchez, ou collez un lien ou un identifiant</translation>
    </message>
    <message>
        <source>Reading whom there is…</source>
        <translation>Chargement des personnages…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>There is nobody to choose from.</source>
        <translation>Il n’y a personne à choisir.</translation>
    </message>
    <message>
        <source>No character was found. Other words may find one, and so may a link or an id.</source>
        <translation>Aucun personnage n’a été trouvé. D’autres mots en trouveront peut-être un, tout comme un lien ou un identifiant.</translation>
    </message>
    <message>
        <source>There is nobody to choose from yet. Search for somebody.</source>
        <translation>Il n’y a encore personne à choisir. Recherchez quelqu’un.</translation>
    </message>
</context>
<context>
    <name>Confab::OpenLinkDialog</name>
    <message>
        <source>Open chat by link or id</source>
        <translation>Ouvrir une discussion par lien ou identifiant</translation>
    </message>
    <message>
        <source>&amp;Link or id of a chat or a character</source>
        <translation>&amp;Lien ou identifiant d’une discussion ou d’un personnage</translation>
    </message>
    <message>
        <source>Link or id</source>
        <translation>Lien ou identifiant</translation>
    </message>
    <message>
        <source>This leads to a chat.</source>
        <translation>Ceci mène à une discussion.</translation>
    </message>
    <message>
        <source>This leads to a character and all chats with it.</source>
        <translation>Ceci mène à un personnage et à toutes les discussions avec lui.</translation>
    </message>
    <message>
        <source>The address of a page at Character.AI will do, and so will a link that was copied here.</source>
        <translation>L’adresse d’une page de Character.AI convient, tout comme un lien copié ici.</translation>
    </message>
    <message>
        <source>This is neither a link nor an id of a chat or a character.</source>
        <translation>Ce n’est ni un lien ni un identifiant de discussion ou de personnage.</translation>
    </message>
    <message>
        <source>Looking for the chat…</source>
        <translation>Recherche de la discussion…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Confab::Options</name>
    <message>
        <source>Talk with AI characters, on your own desktop.</source>
        <translation>Parlez avec des personnages d’IA, sur votre propre bureau.</translation>
    </message>
    <message>
        <source>Take the tour: the window goes through a conversation by itself, and leaves a picture of each step in DIR.</source>
        <translation>Faire la visite&#xa0;: la fenêtre parcourt d’elle-même une conversation et laisse dans DIR une image de chaque étape.</translation>
    </message>
    <message>
        <source>Keep everything in DIR instead of the usual folders.</source>
        <translation>Tout garder dans DIR au lieu des dossiers habituels.</translation>
    </message>
    <message>
        <source>How fast the characters on this computer speak. 0: at once.</source>
        <translation>À quelle vitesse parlent les personnages de cet ordinateur. 0&#xa0;: tout d’un coup.</translation>
    </message>
    <message>
        <source>Append what the program does to FILE, without secrets, for a report.</source>
        <translation>Ajouter à FILE ce que fait le programme, sans secrets, pour un rapport.</translation>
    </message>
    <message>
        <source>The chat to open: a confab: link, a web link or an id. If Confab runs already, it opens there.</source>
        <translation>La discussion à ouvrir&#xa0;: un lien confab:, un lien web ou un identifiant. Si Confab tourne déjà, elle s’y ouvre.</translation>
    </message>
    <message>
        <source>confab --help tells what it understands.</source>
        <translation>confab --help dit ce qu’il comprend.</translation>
    </message>
    <message>
        <source>Only one chat can be opened at a time.</source>
        <translation>On ne peut ouvrir qu’une discussion à la fois.</translation>
    </message>
    <message>
        <source>--%1 needs a folder.</source>
        <translation>--%1 demande un dossier.</translation>
    </message>
    <message>
        <source>--log-file needs the name of a file.</source>
        <translation>--log-file demande le nom d’un fichier.</translation>
    </message>
    <message>
        <source>--words-per-second needs a number from 0 to 10000.</source>
        <translation>--words-per-second demande un nombre de 0 à 10000.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Afficher la version.</translation>
    </message>
</context>
<context>
    <name>Confab::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>These settings were written by a newer version of Confab. What you change here holds until you quit; the file stays as it is.</source>
        <translation>Ces préférences ont été écrites par une version plus récente de Confab. Ce que vous changez ici vaut jusqu’à ce que vous quittiez&#xa0;; le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs&#xa0;:</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Si&amp;ze of messages:</source>
        <translation>&amp;Taille des messages&#xa0;:</translation>
    </message>
    <message>
        <source>Size of messages</source>
        <translation>Taille des messages</translation>
    </message>
    <message>
        <source>%</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>&amp;Tell me when a reply is complete and I am elsewhere</source>
        <translation>Me pré&amp;venir quand une réponse est terminée et que je suis ailleurs</translation>
    </message>
    <message>
        <source>S&amp;how what it says</source>
        <translation>&amp;Montrer ce qu’elle dit</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>&amp;Send with:</source>
        <translation>&amp;Envoyer avec&#xa0;:</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Envoyer avec</translation>
    </message>
    <message>
        <source>Characters on this computer</source>
        <translation>Personnages sur cet ordinateur</translation>
    </message>
    <message>
        <source>They s&amp;peak:</source>
        <translation>Ils &amp;parlent&#xa0;:</translation>
    </message>
    <message>
        <source>How fast the characters on this computer speak</source>
        <translation>À quelle vitesse parlent les personnages sur cet ordinateur</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Cha&amp;nge…</source>
        <translation>Cha&amp;nger…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>La langue du système</translation>
    </message>
    <message>
        <source>Enter (Shift+Enter begins a new line)</source>
        <translation>Entrée (Maj+Entrée commence une nouvelle ligne)</translation>
    </message>
    <message>
        <source>Ctrl+Enter (Enter begins a new line)</source>
        <translation>Ctrl+Entrée (Entrée commence une nouvelle ligne)</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Lentement</translation>
    </message>
    <message>
        <source>At a usual pace</source>
        <translation>À un rythme habituel</translation>
    </message>
    <message>
        <source>Quickly</source>
        <translation>Rapidement</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Tout d’un coup</translation>
    </message>
    <message>
        <source>%1 words a second</source>
        <translation>%1 mots par seconde</translation>
    </message>
    <message>
        <source>Confab was started with this folder (--data), for this run alone.</source>
        <translation>Confab a été démarré avec ce dossier (--data), pour cette fois seulement.</translation>
    </message>
    <message>
        <source>There is no program here that opens folders.</source>
        <translation>Il n’y a pas ici de programme qui ouvre les dossiers.</translation>
    </message>
    <message>
        <source>Another folder for Confab&apos;s data</source>
        <translation>Un autre dossier pour les données de Confab</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder. The old one stays.</source>
        <translation>Rien ne peut être écrit dans ce dossier. L’ancien est conservé.</translation>
    </message>
    <message>
        <source>From the next start on, Confab uses %1. What is in the folder of now stays there.</source>
        <translation>À partir du prochain démarrage, Confab utilisera %1. Ce qui se trouve dans le dossier actuel y reste.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy&#xa0;:</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Mo&amp;difier…</translation>
    </message>
</context>
<context>
    <name>Confab::Program</name>
    <message>
        <source>The log file cannot be written: %1</source>
        <translation>Le fichier journal ne peut pas être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Confab::ProxyDesk</name>
    <message>
        <source>Set the password…</source>
        <translation>Indiquer le mot de passe…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
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
        <translation>Confab passe par lui pour joindre d’autres ordinateurs, et joint directement ce qui est sur cet ordinateur. Laissez vides le nom d’utilisateur et le mot de passe s’il ne les demande pas.</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Type&#xa0;:</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Type de proxy</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Hôte&#xa0;:</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort&#xa0;:</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Nom d’utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
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
        <translation>Ce n’est pas le nom d’un ordinateur. Un exemple&#xa0;: proxy.example.org</translation>
    </message>
    <message>
        <source>Giving the password to this computer&apos;s keychain…</source>
        <translation>Remise du mot de passe au trousseau de cet ordinateur…</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>L’utiliser pour cette session seulement</translation>
    </message>
</context>
<context>
    <name>Confab::ProxySection</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Réglé à la main</translation>
    </message>
    <message>
        <source>An HTTP proxy at %1.</source>
        <translation>Un proxy HTTP à l’adresse %1.</translation>
    </message>
    <message>
        <source>A SOCKS5 proxy at %1.</source>
        <translation>Un proxy SOCKS5 à l’adresse %1.</translation>
    </message>
</context>
<context>
    <name>Confab::ReplyNotices</name>
    <message>
        <source>A reply is complete</source>
        <translation>Une réponse est terminée</translation>
    </message>
    <message>
        <source>%1 has replied</source>
        <translation>%1 a répondu</translation>
    </message>
</context>
<context>
    <name>Confab::RetryLater</name>
    <message>
        <source>%1 The next try is in %2.</source>
        <translation>%1 Le prochain essai aura lieu dans %2.</translation>
    </message>
</context>
<context>
    <name>Confab::RowWords</name>
    <message>
        <source>The service withheld the rest of this message.</source>
        <translation>Le service a retenu le reste de ce message.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Checking whether it arrived…</source>
        <translation>Vérification de l’arrivée…</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Non envoyé.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Aucune réponse n’est arrivée.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Send this message again</source>
        <translation>Envoyer de nouveau ce message</translation>
    </message>
    <message>
        <source>Forget this message</source>
        <translation>Abandonner ce message</translation>
    </message>
    <message>
        <source>Ask for the answer again</source>
        <translation>Redemander la réponse</translation>
    </message>
    <message>
        <source>Show the rest of this long message</source>
        <translation>Afficher le reste de ce long message</translation>
    </message>
    <message>
        <source>Previous response</source>
        <translation>Variante précédente</translation>
    </message>
    <message>
        <source>Next response</source>
        <translation>Variante suivante</translation>
    </message>
    <message>
        <source>Another response</source>
        <translation>Autre variante</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Copier ce code</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Plus d’actions</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>Which of several responses is shown, such as 2/5</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nouveaux messages</translation>
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
        <translation>Ouvrez d’abord une discussion.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Wait for the reply, or stop it.</source>
        <translation>Attendez la réponse ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Écrivez d’abord un message.</translation>
    </message>
    <message>
        <source>The newest message is not one of the character&apos;s.</source>
        <translation>Le message le plus récent n’est pas du personnage.</translation>
    </message>
    <message numerus="yes">
        <source>A message holds at most %Ln responses.</source>
        <translation>
            <numerusform>Un message accepte au plus %Ln variante.</numerusform>
            <numerusform>Un message accepte au plus %Ln variantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every message has been sent.</source>
        <translation>Tous les messages ont été envoyés.</translation>
    </message>
    <message>
        <source>No reply is being written.</source>
        <translation>Aucune réponse n’est en cours d’écriture.</translation>
    </message>
    <message>
        <source>The newest message has its reply, or is getting it.</source>
        <translation>Le message le plus récent a sa réponse, ou est en train de la recevoir.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
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
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Rechercher dans les raccourcis</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
</context>
<context>
    <name>Confab::SideSections</name>
    <message>
        <source>All chats with one character</source>
        <translation>Toutes les discussions avec un personnage</translation>
    </message>
    <message>
        <source>Reading all chats with this character…</source>
        <translation>Chargement de toutes les discussions avec ce personnage…</translation>
    </message>
    <message>
        <source>No chat has these words in its title.</source>
        <translation>Aucune discussion n’a ces mots dans son titre.</translation>
    </message>
    <message>
        <source>There are no chats with this character yet.</source>
        <translation>Il n’y a pas encore de discussions avec ce personnage.</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Commencer une discussion</translation>
    </message>
    <message>
        <source>Reading the old histories…</source>
        <translation>Chargement des anciens historiques…</translation>
    </message>
    <message>
        <source>There are no old histories with %1.</source>
        <translation>Il n’y a pas d’anciens historiques avec %1.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personnages</translation>
    </message>
    <message>
        <source>Reading your chats…</source>
        <translation>Chargement de vos discussions…</translation>
    </message>
    <message>
        <source>Those you talk with are listed here.</source>
        <translation>Les personnages avec qui vous parlez apparaissent ici.</translation>
    </message>
    <message>
        <source>Characters with old histories</source>
        <translation>Personnages avec d’anciens historiques</translation>
    </message>
    <message>
        <source>Histories from the first years of Character.AI, to be read. Choose whose you want to see.</source>
        <translation>Des historiques des premières années de Character.AI, à lire. Choisissez le personnage dont vous voulez voir les historiques.</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>Discussions archivées</translation>
    </message>
    <message>
        <source>No archived chat has been seen so far.</source>
        <translation>Aucune discussion archivée n’a été vue jusqu’ici.</translation>
    </message>
    <message>
        <source>These are the archived chats seen so far: the service has no list of them. A character&apos;s page shows all with that character.</source>
        <translation>Voici les discussions archivées vues jusqu’ici&#xa0;: le service n’en a pas de liste. La page d’un personnage montre toutes celles avec ce personnage.</translation>
    </message>
    <message>
        <source>Old histories</source>
        <translation>Anciens historiques</translation>
    </message>
    <message>
        <source>No character has these words in its name.</source>
        <translation>Aucun personnage n’a ces mots dans son nom.</translation>
    </message>
</context>
<context>
    <name>Confab::Sidebar</name>
    <message>
        <source>Search chats</source>
        <translation>Rechercher des discussions</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading your chats…</source>
        <translation>Chargement de vos discussions…</translation>
    </message>
    <message>
        <source>No chat has these words in its title.</source>
        <translation>Aucune discussion n’a ces mots dans son titre.</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>Il n’y a pas encore de discussions.</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Commencer une discussion</translation>
    </message>
    <message>
        <source>Sections of the list</source>
        <translation>Sections de la liste</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>The sections of the sidebar; there is little room</extracomment>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personnages</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivées</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>Anciens</translation>
    </message>
    <message>
        <source>Legacy histories</source>
        <translation>Anciens historiques</translation>
    </message>
    <message>
        <source>List of chats</source>
        <translation>Liste des discussions</translation>
    </message>
    <message>
        <source>Your chats are listed here.</source>
        <translation>Vos discussions apparaissent ici.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
</context>
<context>
    <name>Confab::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Confab talks with Character.AI as you, with your own token. This is how you find it in a browser:</source>
        <translation>Confab parle avec Character.AI en votre nom, avec votre propre jeton. Voici comment le trouver dans un navigateur&#xa0;:</translation>
    </message>
    <message>
        <source>How to find the token</source>
        <translation>Comment trouver le jeton</translation>
    </message>
    <message>
        <source>1. Open character.ai in your browser and sign in there.</source>
        <translation>1. Ouvrez character.ai dans votre navigateur et connectez-vous-y.</translation>
    </message>
    <message>
        <source>2. Press F12. The developer tools open; choose “Network” in them.</source>
        <translation>2. Appuyez sur F12. Les outils de développement s’ouvrent&#xa0;; choisissez-y «&#xa0;Réseau&#xa0;».</translation>
    </message>
    <message>
        <source>3. Reload the page with F5. Many lines appear; choose one that goes to neo.character.ai or plus.character.ai.</source>
        <translation>3. Rechargez la page avec F5. De nombreuses lignes apparaissent&#xa0;; choisissez-en une qui va vers neo.character.ai ou plus.character.ai.</translation>
    </message>
    <message>
        <source>4. Look for “Authorization” under “Request headers”. It says “Token” and a long word.</source>
        <translation>4. Cherchez «&#xa0;Authorization&#xa0;» sous «&#xa0;En-têtes de requête&#xa0;». On y lit «&#xa0;Token&#xa0;» et un long mot.</translation>
    </message>
    <message>
        <source>5. Copy that line and paste it below. The word “Token” may stay.</source>
        <translation>5. Copiez cette ligne et collez-la ci-dessous. Le mot «&#xa0;Token&#xa0;» peut rester.</translation>
    </message>
    <message>
        <source>Whoever has this token has your whole account: show it to nobody. Confab is unofficial; Character.AI neither made nor approved it, and its terms may not allow programs like this one.</source>
        <translation>Quiconque a ce jeton a tout votre compte&#xa0;: ne le montrez à personne. Confab n’est pas officiel&#xa0;; Character.AI ne l’a ni fait ni approuvé, et ses conditions n’autorisent peut-être pas les programmes comme celui-ci.</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Collez-le ici</translation>
    </message>
    <message>
        <source>Show what I &amp;paste</source>
        <translation>Afficher ce que je &amp;colle</translation>
    </message>
    <message>
        <source>Any server that speaks like Character.AI will do: your own, or that of somebody you trust. Whoever runs it can read what you write there.</source>
        <translation>Tout serveur qui parle comme Character.AI convient&#xa0;: le vôtre, ou celui d’une personne de confiance. Qui le gère peut lire ce que vous y écrivez.</translation>
    </message>
    <message>
        <source>&amp;Address of the server</source>
        <translation>&amp;Adresse du serveur</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>https://chat.example.org</source>
        <translation>https://chat.example.org</translation>
    </message>
    <message>
        <source>Token for the server</source>
        <translation>Jeton pour le serveur</translation>
    </message>
    <message>
        <source>Never give a token of Character.AI to another server: it opens your whole account there.</source>
        <translation>Ne donnez jamais un jeton de Character.AI à un autre serveur&#xa0;: il ouvre tout votre compte Character.AI.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>The token is valid. Confab writes it to no file. You can use it for this session only: it is forgotten when Confab ends, and you will be asked for it the next time.</source>
        <translation>Le jeton est valide. Confab ne l’écrit dans aucun fichier. Vous pouvez l’utiliser pour cette session seulement&#xa0;: il est oublié quand Confab se ferme, et il vous sera demandé la prochaine fois.</translation>
    </message>
    <message>
        <source>&amp;Other server…</source>
        <translation>A&amp;utre serveur…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>Commencer à parler</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>L’utiliser pour cette session seulement</translation>
    </message>
    <message numerus="yes">
        <source>Tokens usually have 40 characters; this one has %Ln. You can try it all the same.</source>
        <translation>
            <numerusform>Les jetons ont d’habitude 40 caractères&#xa0;; celui-ci en a&#xa0;%Ln. Vous pouvez l’essayer quand même.</numerusform>
            <numerusform>Les jetons ont d’habitude 40 caractères&#xa0;; celui-ci en a&#xa0;%Ln. Vous pouvez l’essayer quand même.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the address of a server. An example: https://chat.example.org</source>
        <translation>Ce n’est pas l’adresse d’un serveur. Un exemple&#xa0;: https://chat.example.org</translation>
    </message>
    <message>
        <source>A server on another machine must be https: with http your token would travel in plain sight.</source>
        <translation>Un serveur sur une autre machine doit être en https&#xa0;: avec http, votre jeton voyagerait à la vue de tous.</translation>
    </message>
    <message>
        <source>Asking %1 whose token this is…</source>
        <translation>Demande à %1 à qui est ce jeton…</translation>
    </message>
    <message>
        <source>Giving the token to this computer&apos;s keychain…</source>
        <translation>Remise du jeton au trousseau de cet ordinateur…</translation>
    </message>
    <message>
        <source>The list of your accounts cannot be written, so you are not signed in.</source>
        <translation>La liste de vos comptes ne peut pas être écrite, donc vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Bienvenue, %1</translation>
    </message>
    <message>
        <source>Your token is kept until Confab ends. The next time you will be asked for it again.</source>
        <translation>Votre jeton est conservé jusqu’à la fermeture de Confab. La prochaine fois, il vous sera de nouveau demandé.</translation>
    </message>
    <message>
        <source>Your token is in this computer&apos;s keychain, and nowhere else.</source>
        <translation>Votre jeton est dans le trousseau de cet ordinateur, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>This is another account than the one that asked for a new token.</source>
        <translation>Ce n’est pas le compte qui a demandé un nouveau jeton, mais un autre.</translation>
    </message>
    <message>
        <source>The token is not valid. Copy it once more, all of it, and paste it here.</source>
        <translation>Le jeton n’est pas valide. Copiez-le encore une fois en entier et collez-le ici.</translation>
    </message>
</context>
<context>
    <name>Confab::SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>The token is wiped from this computer’s keychain. Your chats stay with the service; you can sign in again at any time.</source>
        <translation>Le jeton est effacé du trousseau de cet ordinateur. Vos discussions restent sur le service&#xa0;; vous pouvez vous reconnecter à tout moment.</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Déconnecter %1&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Delete my drafts and all else kept of this account here too</source>
        <translation>&amp;Supprimer aussi mes brouillons et tout ce qui est conservé ici de ce compte</translation>
    </message>
</context>
<context>
    <name>Confab::StartPage</name>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>Confab::StatusLine</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Arrêter ce qui est en cours</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Not connected; next try in %1</source>
        <translation>Hors ligne&#xa0;; prochain essai dans %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Hors ligne</translation>
    </message>
</context>
<context>
    <name>Confab::StoreNotices</name>
    <message>
        <source>The settings were written by a newer version of Confab. They are used as far as this one knows them, and left as they are.</source>
        <translation>Les préférences ont été écrites par une version plus récente de Confab. Elles servent dans la mesure où celle-ci les connaît, et restent telles quelles.</translation>
    </message>
    <message>
        <source>The file with what you had written and not sent was damaged. It is kept as %1.</source>
        <translation>Le fichier de ce que vous aviez écrit sans l’envoyer était endommagé. Il est conservé sous le nom %1.</translation>
    </message>
</context>
<context>
    <name>Confab::SubPage</name>
    <message>
        <source>Back to the characters</source>
        <translation>Retour aux personnages</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Personnage</translation>
    </message>
    <message>
        <source>New chat with this character</source>
        <translation>Nouvelle discussion avec ce personnage</translation>
    </message>
</context>
<context>
    <name>Confab::Switcher</name>
    <message>
        <source>Untitled chat</source>
        <translation>Discussion sans titre</translation>
    </message>
    <message>
        <source>Archived chat with %1</source>
        <translation>Discussion archivée avec %1</translation>
    </message>
    <message>
        <source>Chat with %1</source>
        <translation>Discussion avec %1</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Personnage</translation>
    </message>
</context>
<context>
    <name>Confab::SwitcherDialog</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>A few letters of a chat, a character or a command</source>
        <translation>Quelques lettres d’une discussion, d’un personnage ou d’une commande</translation>
    </message>
    <message>
        <source>Chat, character or command</source>
        <translation>Discussion, personnage ou commande</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>Nothing fits these letters. A link or an id would do as well.</source>
        <translation>Rien ne correspond à ces lettres. Un lien ou un identifiant conviendrait aussi.</translation>
    </message>
</context>
<context>
    <name>Confab::SwitcherList</name>
    <message>
        <source>Open what this link leads to</source>
        <translation>Ouvrir ce à quoi mène ce lien</translation>
    </message>
</context>
<context>
    <name>Confab::TimeText</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>il y a %Ln min</numerusform>
            <numerusform>il y a %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>A day of this year, as QDate::toString() formats it</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
</context>
<context>
    <name>Confab::TimeWording</name>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>one second</source>
        <translation>une seconde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::ToEndButton</name>
    <message>
        <source>New below</source>
        <translation>Du nouveau plus bas</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Aller au message le plus récent</translation>
    </message>
    <message>
        <source>Go to the newest message (End)</source>
        <translation>Aller au message le plus récent (Fin)</translation>
    </message>
</context>
<context>
    <name>Confab::TurnVerbs</name>
    <message>
        <source>There is no message here.</source>
        <translation>Il n’y a pas de message ici.</translation>
    </message>
    <message>
        <source>The service does not have this message yet.</source>
        <translation>Le service n’a pas encore ce message.</translation>
    </message>
    <message>
        <source>Wait for the reply, or stop it.</source>
        <translation>Attendez la réponse ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Désépin&amp;gler</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>Épin&amp;gler</translation>
    </message>
    <message>
        <source>Nothing comes after this message.</source>
        <translation>Rien ne vient après ce message.</translation>
    </message>
    <message>
        <source>This is the first response.</source>
        <translation>C’est la première variante.</translation>
    </message>
    <message>
        <source>This is the newest response.</source>
        <translation>C’est la variante la plus récente.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A response in a menu: its number, its first words</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>There are no responses</source>
        <translation>Il n’y a pas de variantes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Enregistrer de nouveau</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>Supprimer ce message&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln messages?</source>
        <translation>
            <numerusform>Supprimer %Ln message&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln messages&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be gone for good.</source>
        <translation>%1 disparaîtra pour toujours.</translation>
    </message>
    <message>
        <source>They will be gone for good. The first of them: %1</source>
        <translation>Ils disparaîtront pour toujours. Le premier d’entre eux&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln messages</source>
        <translation>
            <numerusform>Supprimer %Ln message</numerusform>
            <numerusform>Supprimer %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the rest</source>
        <translation>Supprimer le reste</translation>
    </message>
    <message>
        <source>Deleting messages…</source>
        <translation>Suppression des messages…</translation>
    </message>
    <message>
        <source>Counting the messages that follow…</source>
        <translation>Comptage des messages qui suivent…</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Delete the one message that comes after this?</source>
        <translation>Supprimer le seul message qui vient après celui-ci&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %Ln messages that come after this?</source>
        <translation>
            <numerusform>Supprimer %Ln message qui vient après celui-ci&#xa0;?</numerusform>
            <numerusform>Supprimer les %Ln messages qui viennent après celui-ci&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The first to go: %1</source>
        <translation>Le premier à disparaître&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delete one message</source>
        <translation>Supprimer un message</translation>
    </message>
</context>
<context>
    <name>Confab::TurnView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
</context>
<context>
    <name>CredentialWording</name>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can read the token of %1.</source>
        <translation>Le trousseau de cet ordinateur vous attend&#xa0;: déverrouillez-le pour que Confab puisse lire le jeton de %1.</translation>
    </message>
    <message>
        <source>The token of %1 is not in this computer&apos;s keychain.</source>
        <translation>Le jeton de %1 n’est pas dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the token of %1 cannot be read.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé, donc le jeton de %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not give Confab the token of %1.</source>
        <translation>Le trousseau de cet ordinateur n’a pas donné à Confab le jeton de %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached, so the token of %1 cannot be read.</source>
        <translation>Le trousseau de cet ordinateur est inaccessible, donc le jeton de %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can keep the token.</source>
        <translation>Le trousseau de cet ordinateur vous attend&#xa0;: déverrouillez-le pour que Confab puisse conserver le jeton.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not take the token.</source>
        <translation>Le trousseau de cet ordinateur n’a pas accepté le jeton.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the token cannot be kept.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé, donc le jeton ne peut pas être conservé.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Confab can reach, so the token cannot be kept.</source>
        <translation>Cet ordinateur n’a pas de trousseau accessible à Confab, donc le jeton ne peut pas être conservé.</translation>
    </message>
    <message>
        <source>Sign in again with the token.</source>
        <translation>Reconnectez-vous avec le jeton.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or sign in again with the token.</source>
        <translation>Déverrouillez le trousseau et réessayez, ou reconnectez-vous avec le jeton.</translation>
    </message>
    <message>
        <source>Try again and allow it, or sign in again with the token.</source>
        <translation>Réessayez et autorisez l’accès, ou reconnectez-vous avec le jeton.</translation>
    </message>
    <message>
        <source>Start the desktop&apos;s keychain and try again, or sign in again with the token.</source>
        <translation>Démarrez le trousseau du bureau et réessayez, ou reconnectez-vous avec le jeton.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can read the password of your proxy.</source>
        <translation>Le trousseau de cet ordinateur vous attend&#xa0;: déverrouillez-le pour que Confab puisse lire le mot de passe de votre proxy.</translation>
    </message>
    <message>
        <source>The password of your proxy is not in this computer&apos;s keychain.</source>
        <translation>Le mot de passe de votre proxy n’est pas dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the password of your proxy cannot be read.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé, donc le mot de passe de votre proxy ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not give Confab the password of your proxy.</source>
        <translation>Le trousseau de cet ordinateur n’a pas donné à Confab le mot de passe de votre proxy.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached, so the password of your proxy cannot be read.</source>
        <translation>Le trousseau de cet ordinateur est inaccessible, donc le mot de passe de votre proxy ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can keep the password.</source>
        <translation>Le trousseau de cet ordinateur vous attend&#xa0;: déverrouillez-le pour que Confab puisse conserver le mot de passe.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not take the password.</source>
        <translation>Le trousseau de cet ordinateur n’a pas accepté le mot de passe.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the password cannot be kept.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé, donc le mot de passe ne peut pas être conservé.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Confab can reach, so the password cannot be kept.</source>
        <translation>Cet ordinateur n’a pas de trousseau accessible à Confab, donc le mot de passe ne peut pas être conservé.</translation>
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
        <translation>Maj</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
</context>
</TS>
