<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Confab::CountWording</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n chat</numerusform>
            <numerusform>%n chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::ErrorWording</name>
    <message numerus="yes">
        <source>%n messages were not deleted.</source>
        <translation>
            <numerusform>%n message was not deleted.</numerusform>
            <numerusform>%n messages were not deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::SendVerbs</name>
    <message numerus="yes">
        <source>A message holds at most %n responses.</source>
        <translation>
            <numerusform>A message holds at most %n response.</numerusform>
            <numerusform>A message holds at most %n responses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::SignInDialog</name>
    <message numerus="yes">
        <source>Tokens usually have 40 characters; this one has %n. You can try it all the same.</source>
        <translation>
            <numerusform>Tokens usually have 40 characters; this one has %n. You can try it all the same.</numerusform>
            <numerusform>Tokens usually have 40 characters; this one has %n. You can try it all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::TimeText</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::TimeWording</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::TurnVerbs</name>
    <message numerus="yes">
        <source>Delete %n messages?</source>
        <translation>
            <numerusform>Delete %n message?</numerusform>
            <numerusform>Delete %n messages?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n messages</source>
        <translation>
            <numerusform>Delete %n message</numerusform>
            <numerusform>Delete %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the %n messages that come after this?</source>
        <translation>
            <numerusform>Delete the %n message that comes after this?</numerusform>
            <numerusform>Delete the %n messages that come after this?</numerusform>
        </translation>
    </message>
</context>
</TS>
