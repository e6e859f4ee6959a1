<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>Confab::AboutDialog</name>
    <message>
        <source>About Confab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confab: talk with AI characters, on your own desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unofficial program: it has no connection with Character.AI. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confab %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>md4c %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QtKeychain %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a verb and its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New chat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load whole conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;wind to here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy chat up to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retr&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As&amp;k for a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quote in reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List of chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;newest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Confab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open chat by link or id…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::ChatFilterModel</name>
    <message>
        <source>Untitled chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::ChatHeader</name>
    <message>
        <source>List of chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New title of the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::ChatPanel</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be sent the last time is in the message field again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the messages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been said here yet. Write the first message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading older messages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection. The next try is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply is being written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a chat first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages are not here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::ChatVerbs</name>
    <message>
        <source>Confab is not ready yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a chat first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chat has no messages to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the whole conversation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole conversation is here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to this chat is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::Composer</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::CountWording</name>
    <message>
        <source>One message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Response %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>which one of how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 K</source>
        <comment>thousands</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::ErrorWording</name>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confab could not connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old conversations could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chats with this character could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recent chats could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pinned messages could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat was not renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat was not archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat was not taken out of the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat was not copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new chat was not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other response was not chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply did not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was not pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was not unpinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The characters could not be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Confab keeps on this computer could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have written could not be kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the service is not safe, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in front of the service refused this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service withheld it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service withheld the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave an answer that Confab does not understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not write or read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has trouble of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused, and did not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not have this character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not have this message any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not have this chat, or it belongs to another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One message was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n messages were not deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not say where the copy of the chat is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not say which chat it started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message can&apos;t be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply is being written already, or this message is not one of the character&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That can&apos;t be asked of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your connection to the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of this computer. In a public network, sign in to that network first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again with a new token. What you have written stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service may turn away programs that are not a browser. Confab does not pretend to be one; you can try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another response, or change your message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the message and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays like this, the service has changed and Confab needs an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; the service may be busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh to see what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list of chats: it may be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again to do the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that its folder may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chat holds only a few pinned messages, five as far as is known. Unpin another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message holds a limited number of responses, 30 as far as is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is still here. A message can be changed only so many times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Confab has written it, so it was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Confab to use it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the current hit, and how many there are</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched up to here: %1. There are older ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading older messages… %1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide does not have these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::MainWindow</name>
    <message>
        <source>Chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its reason is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The characters on this computer could not be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your chats could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your chats…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who do you want to talk with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a character and say hello. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Confab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither a link nor an id of a chat or a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were written by a newer version of Confab. They are used as far as this one knows them, and left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::Menus</name>
    <message>
        <source>&amp;Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resp&amp;onses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::MessageEditor</name>
    <message>
        <source>Edit message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::NewChatDialog</name>
    <message>
        <source>New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who do you want to talk with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character &amp;greets me first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, or paste a link or an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading whom there is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No character was found. Other words may find one, and so may a link or an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to choose from yet. Search for somebody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::OpenLinkDialog</name>
    <message>
        <source>Open chat by link or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link or id of a chat or a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leads to a chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leads to a character and all chats with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a page at Character.AI will do, and so will a link that was copied here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a link nor an id of a chat or a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the chat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings were written by a newer version of Confab. What you change here holds until you quit; the file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze of messages:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tell me when a reply is complete and I am elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how what it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They s&amp;peak:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the characters on this computer speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cha&amp;nge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter (Shift+Enter begins a new line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter (Enter begins a new line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a usual pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quickly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confab was started with this folder (--data), for this run alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no program here that opens folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder for Confab&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in that folder. The old one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start on, Confab uses %1. What is in the folder of now stays there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::Program</name>
    <message>
        <source>The folder for Confab&apos;s data is not there: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::ReplyNotices</name>
    <message>
        <source>A reply is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has replied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::RetryLater</name>
    <message>
        <source>%1 The next try is in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::RowWords</name>
    <message>
        <source>The service withheld the rest of this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking whether it arrived…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this message again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the answer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rest of this long message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>Which of several responses is shown, such as 2/5</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::SendVerbs</name>
    <message>
        <source>Open a chat first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the reply, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest message is not one of the character&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A message holds at most %n responses.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every message has been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply is being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest message has its reply, or is getting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::Sidebar</name>
    <message>
        <source>Search chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your chats…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chat has these words in its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::StartPage</name>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::StatusLine</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected; next try in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::TimeText</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>A day of this year, as QDate::toString() formats it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::TimeWording</name>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::ToEndButton</name>
    <message>
        <source>New below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the newest message (End)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::TurnVerbs</name>
    <message>
        <source>There is no message here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not have this message yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the reply, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing comes after this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the newest response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A response in a menu: its number, its first words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n messages?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They will be gone for good. The first of them: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting messages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the messages that follow…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the one message that comes after this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete the %n messages that come after this?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The first to go: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete one message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confab::TurnView</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialWording</name>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can read the token of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of %1 is not in this computer&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the token of %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not give Confab the token of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached, so the token of %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is waiting for you: unlock it, so that Confab can keep the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not take the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked, so the token cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that Confab can reach, so the token cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again with the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or sign in again with the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again and allow it, or sign in again with the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the desktop&apos;s keychain and try again, or sign in again with the token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
