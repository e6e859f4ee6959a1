// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/link.h"

#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

class LinkTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewChat();
    void leadsSomewhere_data();
    void leadsSomewhere();
    void leadsNowhere_data();
    void leadsNowhere();
    void ownLinksComeBack();
    void idsThatCannotStandInALinkGiveNone();
};

namespace {

const QString chat = u"0a000000-0000-4000-8000-00000000000a"_s;
const QString character = u"SYNTHETIC_character_id_00000000000000000001"_s;

} // namespace

void LinkTest::leadsSomewhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("chatId");
    QTest::addColumn<QString>("characterId");
    const auto row = [](const char *name, const QString &text, const QString &chatId,
                        const QString &characterId) { QTest::newRow(name) << text << chatId << characterId; };
    row("own chat", u"confab:chat/"_s + chat, chat, {});
    row("own chat, two slashes", u"confab://chat/"_s + chat, chat, {});
    row("own chat, capitals", u"CONFAB:Chat/"_s + chat, chat, {});
    row("own character", u"confab:character/guide"_s, {}, u"guide"_s);
    row("web chat", u"https://character.ai/chat/%1?hist=%2"_s.arg(character, chat), chat, character);
    row("web character", u"https://character.ai/chat/"_s + character, {}, character);
    row("with a slash at the end", u"https://character.ai/chat/%1/"_s.arg(character), {}, character);
    row("with a fragment", u"https://character.ai/chat/%1#top"_s.arg(character), {}, character);
    row("with other fields", u"https://www.character.ai/chat/%1?a=b&hist=%2&c=d"_s.arg(character, chat), chat,
        character);
    row("former page", u"https://beta.character.ai/chat2?char=%1&hist=%2"_s.arg(character, chat), chat,
        character);
    row("former page, no history", u"https://old.character.ai/chat?char="_s + character, {}, character);
    row("short address", u"https://c.ai/c/"_s + character, {}, character);
    row("without a scheme", u"character.ai/chat/"_s + character, {}, character);
    row("capital host", u"HTTPS://Character.AI/chat/"_s + character, {}, character);
    row("bare chat id", chat, chat, {});
    row("bare character id", character, {}, character);
    row("id that starts with a dash", u"-YNTHETIC_character_id_00000000000000000001"_s, {},
        u"-YNTHETIC_character_id_00000000000000000001"_s);
    row("white space around", u" \t"_s + chat + u" \n"_s, chat, {});
    row("angle brackets", u"<confab:chat/"_s + chat + u">"_s, chat, {});
}

void LinkTest::leadsSomewhere()
{
    QFETCH(QString, text);
    QFETCH(QString, chatId);
    QFETCH(QString, characterId);
    const Link link = Link::parse(text);
    QCOMPARE(link.chatId, chatId);
    QCOMPARE(link.characterId, characterId);
    QVERIFY(!link.isNull());
}

void LinkTest::leadsNowhere_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("nothing", {});
    row("white space", u"  \n "_s);
    row("a word", u"lighthouse"_s);
    row("words", u"the keeper of the lighthouse 1234567890"_s);
    row("long word without a digit", u"Donaudampfschifffahrtsgesellschaft"_s);
    row("our scheme alone", u"confab:"_s);
    row("no id", u"confab:chat/"_s);
    row("another place", u"confab:account/1"_s);
    row("too deep", u"confab:chat/a/b"_s);
    row("climbing", u"confab:chat/.."_s);
    row("climbing, escaped", u"confab:chat/%2e%2e%2fsettings"_s);
    row("a query of its own", u"confab:chat/a?pinned_only=1"_s);
    row("a space", u"confab:chat/a b"_s);
    row("a line break", u"confab:chat/a\nb"_s);
    row("a null", u"confab:chat/a"_s + QChar(u'\0') + u"b"_s);
    row("turned around", u"confab:chat/a\u202eb"_s);
    row("letters that look alike", u"confab:chat/\u0430bc"_s);
    row("half a surrogate", u"confab:chat/"_s + QChar(0xd800));
    row("another host", u"https://example.org/chat/"_s + character);
    row("a host that begins alike", u"https://character.ai.example.org/chat/"_s + character);
    row("a host that ends alike", u"https://notcharacter.ai/chat/"_s + character);
    row("the host as a user", u"https://character.ai@example.org/chat/"_s + character);
    row("a user at the host", u"https://me:secret@character.ai/chat/"_s + character);
    row("another port", u"https://character.ai:8443/chat/"_s + character);
    row("the host as a path", u"https://example.org/character.ai/chat/"_s + character);
    row("another scheme", u"ftp://character.ai/chat/"_s + character);
    row("a script", u"javascript:alert('1234567890123456')"_s);
    row("a file", u"file:///chat/"_s + character);
    row("another page", u"https://character.ai/profile/"_s + character);
    row("a page below", u"https://character.ai/chat/%1/settings"_s.arg(character));
    row("no character", u"https://character.ai/chat?hist="_s + chat);
    row("climbing on the web", u"https://character.ai/chat/..%2F..%2Fsecrets"_s);
    row("hostile history", u"https://character.ai/chat/%1?hist=..%2F1"_s.arg(character));
    row("a space in the history", u"https://character.ai/chat/%1?hist=a%20b"_s.arg(character));
    row("two links", u"confab:chat/1 confab:chat/2"_s);
    row("very long id", u"confab:chat/"_s + QString(129, u'1'));
    row("very long text", QString(100'000, u'1'));
    row("an open bracket", u"<"_s);
    row("a broken escape", u"https://character.ai/chat/%zz"_s);
}

void LinkTest::leadsNowhere()
{
    QFETCH(QString, text);
    QCOMPARE(Link::parse(text), Link());
}

void LinkTest::ownLinksComeBack()
{
    QCOMPARE(Link::toChat(chat), QString(u"confab:chat/"_s + chat));
    QCOMPARE(Link::parse(Link::toChat(chat)).chatId, chat);
    QCOMPARE(Link::parse(Link::toCharacter(u"guide"_s)).characterId, u"guide"_s);
}

void LinkTest::idsThatCannotStandInALinkGiveNone()
{
    QCOMPARE(Link::toChat({}), QString());
    QCOMPARE(Link::toChat(u"a/b"_s), QString());
    QCOMPARE(Link::toCharacter(u"a b"_s), QString());
}

void LinkTest::aNewChat()
{
    QVERIFY(Link::parse(u"confab:new"_s).isNewChat);
    QVERIFY(!Link::parse(u"confab:new"_s).isNull());
    QVERIFY(Link::parse(u"confab://New"_s).isNewChat);
    QVERIFY(Link::parse(u"confab:new/guide"_s).isNull());
    QVERIFY(Link::parse(u"new"_s).isNull());
    QVERIFY(!Link::parse(u"confab:character/new"_s).isNewChat);
}

QTEST_APPLESS_MAIN(LinkTest)
#include "tst_link.moc"
