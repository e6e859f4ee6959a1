<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Confab::CountWording</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chats</source>
        <translation>
            <numerusform>%Ln chat</numerusform>
            <numerusform>%Ln chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::ErrorWording</name>
    <message numerus="yes">
        <source>%Ln messages were not deleted.</source>
        <translation>
            <numerusform>%Ln message was not deleted.</numerusform>
            <numerusform>%Ln messages were not deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::SendVerbs</name>
    <message numerus="yes">
        <source>A message holds at most %Ln responses.</source>
        <translation>
            <numerusform>A message holds at most %Ln response.</numerusform>
            <numerusform>A message holds at most %Ln responses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::SignInDialog</name>
    <message numerus="yes">
        <source>Tokens usually have 40 characters; this one has %Ln. You can try it all the same.</source>
        <translation>
            <numerusform>Tokens usually have 40 characters; this one has %Ln. You can try it all the same.</numerusform>
            <numerusform>Tokens usually have 40 characters; this one has %Ln. You can try it all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::TimeText</name>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln min ago</numerusform>
            <numerusform>%Ln min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::TimeWording</name>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
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
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confab::TurnVerbs</name>
    <message numerus="yes">
        <source>Delete %Ln messages?</source>
        <translation>
            <numerusform>Delete %Ln message?</numerusform>
            <numerusform>Delete %Ln messages?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln messages</source>
        <translation>
            <numerusform>Delete %Ln message</numerusform>
            <numerusform>Delete %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the %Ln messages that come after this?</source>
        <translation>
            <numerusform>Delete the %Ln message that comes after this?</numerusform>
            <numerusform>Delete the %Ln messages that come after this?</numerusform>
        </translation>
    </message>
</context>
</TS>
