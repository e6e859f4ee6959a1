// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/restroute.h"

#include "wiredata.h"

#include <QByteArrayList>
#include <QTest>

using namespace Confab::Wire;
using namespace Qt::StringLiterals;

using Name = RestRoute::Name;

class TestRestRoute : public QObject
{
    Q_OBJECT

private slots:
    void routes_data();
    void routes();
    void slashesDoNotMatter_data() { routes_data(); }
    void slashesDoNotMatter();
    void fixedBeatsParameter_data();
    void fixedBeatsParameter();
    void whatIsNoRoute_data();
    void whatIsNoRoute();
    void idsComeBack_data();
    void idsComeBack();
    void avatars_data();
    void avatars();
};

void TestRestRoute::routes_data()
{
    QTest::addColumn<Name>("name");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<RestRoute::Host>("host");
    QTest::addColumn<QByteArray>("path"); // with the id "x"

    using Host = RestRoute::Host;
    const auto row = [](Name name, const char *verb, Host host, const char *path) {
        QTest::newRow(path) << name << QByteArray(verb) << host << QByteArray(path);
    };
    row(Name::Ping, "GET", Host::Neo, "ping/");
    row(Name::FetchMe, "GET", Host::Plus, "chat/user/");
    row(Name::Settings, "GET", Host::Plus, "chat/user/settings/");
    row(Name::UpdateSettings, "POST", Host::Plus, "chat/user/update_settings/");
    row(Name::Histories, "POST", Host::Plus, "chat/character/histories/");
    row(Name::HistoriesV2, "POST", Host::Plus, "chat/character/histories_v2/");
    row(Name::Chats, "GET", Host::Neo, "chats/");
    row(Name::RecentChats, "GET", Host::Neo, "chats/recent/");
    row(Name::RecentChatsWith, "GET", Host::Neo, "chats/recent/x");
    row(Name::HideRecentChat, "PUT", Host::Neo, "chats/recent/x/hide");
    row(Name::Chat, "GET", Host::Neo, "chat/x/");
    row(Name::UpdateChatName, "PATCH", Host::Neo, "chat/x/update_name");
    row(Name::ArchiveChat, "PATCH", Host::Neo, "chat/x/archive");
    row(Name::UnarchiveChat, "PATCH", Host::Neo, "chat/x/unarchive");
    row(Name::ResurrectChat, "GET", Host::Neo, "chat/x/resurrect");
    row(Name::CopyChat, "POST", Host::Neo, "chat/x/copy");
    row(Name::Turns, "GET", Host::Neo, "turns/x/");
    row(Name::RemoveTurns, "POST", Host::Neo, "turns/x/remove");
    row(Name::PinTurn, "POST", Host::Neo, "turn/pin");
    row(Name::CharacterInfo, "POST", Host::Neo, "character/v1/get_character_info");
    row(Name::SearchCharacters, "GET", Host::Neo, "search/v1/character");
    row(Name::Voices, "GET", Host::Neo, "multimodal/api/v1/voices/user");
    row(Name::Avatar, "GET", Host::Images, "i/400/static/avatars/x");
}

void TestRestRoute::routes()
{
    QFETCH(Name, name);
    QFETCH(QByteArray, verb);
    QFETCH(RestRoute::Host, host);
    QFETCH(QByteArray, path);
    const bool hasParameter = path.split('/').contains("x");
    QCOMPARE(RestRoute::path(name, u"x"_s), path);
    QCOMPARE(RestRoute::verbWord(RestRoute::verbOf(name)), verb);
    QCOMPARE(RestRoute::hostOf(name), host);
    const auto route = RestRoute::match(verb, path);
    QVERIFY(route);
    QCOMPARE(route->name, name);
    QCOMPARE(route->host, host);
    QCOMPARE(RestRoute::verbWord(route->verb), verb);
    QCOMPARE(route->parameter, hasParameter ? u"x"_s : QString());
}

void TestRestRoute::slashesDoNotMatter()
{
    QFETCH(Name, name);
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, path);
    const QByteArray bare = path.endsWith('/') ? path.chopped(1) : path;
    const QByteArrayList spellings{bare, '/' + bare, bare + '/', '/' + bare + '/', "//" + bare + "//"};
    for (const QByteArray &spelled : spellings) {
        const auto route = RestRoute::match(verb, spelled);
        QVERIFY2(route && route->name == name, spelled.constData());
    }
}

void TestRestRoute::fixedBeatsParameter_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Name>("name");
    QTest::newRow("account") << QByteArray("/chat/user/") << Name::FetchMe;
    QTest::newRow("account, no slash") << QByteArray("/chat/user") << Name::FetchMe;
    QTest::newRow("account, escaped") << QByteArray("/chat/%75ser/") << Name::FetchMe;
    QTest::newRow("recent") << QByteArray("/chats/recent") << Name::RecentChats;
    QTest::newRow("a chat that begins alike") << QByteArray("/chat/users/") << Name::Chat;
    QTest::newRow("a chat in another case") << QByteArray("/chat/USER/") << Name::Chat;
    QTest::newRow("below a chat") << QByteArray("/chat/user/resurrect") << Name::ResurrectChat;
    QTest::newRow("a character called recent") << QByteArray("/chats/recent/recent") << Name::RecentChatsWith;
}

void TestRestRoute::fixedBeatsParameter()
{
    QFETCH(QByteArray, path);
    const auto route = RestRoute::match("GET", path);
    QVERIFY(route);
    QTEST(route->name, "name");
}

void TestRestRoute::whatIsNoRoute_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("nothing") << QByteArray("GET") << QByteArray();
    QTest::newRow("root") << QByteArray("GET") << QByteArray("/");
    QTest::newRow("unknown") << QByteArray("GET") << QByteArray("/nowhere");
    QTest::newRow("another verb") << QByteArray("DELETE") << QByteArray("/chat/x/");
    QTest::newRow("a verb of another route") << QByteArray("POST") << QByteArray("/chats/");
    QTest::newRow("a small verb") << QByteArray("get") << QByteArray("/chats/");
    QTest::newRow("no verb") << QByteArray() << QByteArray("/chats/");
    QTest::newRow("no id") << QByteArray("GET") << QByteArray("/turns/");
    QTest::newRow("too long") << QByteArray("GET") << QByteArray("/turns/x/y");
    QTest::newRow("the rest of nothing") << QByteArray("GET") << QByteArray("/i/80/static/avatars/");
    QTest::newRow("a slash for a name") << QByteArray("GET") << QByteArray("/i/80/static/avatars/%2F");
    QTest::newRow("an escaped slash divides nothing") << QByteArray("GET") << QByteArray("/chats%2Frecent/");
    QTest::newRow("below the root") << QByteArray("GET") << QByteArray("/base/chats/");
}

void TestRestRoute::whatIsNoRoute()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, path);
    QVERIFY(!RestRoute::match(verb, path));
}

void TestRestRoute::idsComeBack_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("usual") << u"5eed0000-0000-4000-8000-00000000c0a7"_s
                           << QByteArray("5eed0000-0000-4000-8000-00000000c0a7");
    QTest::newRow("a character") << u"-Wren_000"_s << QByteArray("-Wren_000");
    QTest::newRow("slashes") << u"a/b/../c"_s << QByteArray("a%2Fb%2F..%2Fc");
    QTest::newRow("a question") << u"a?b=c&d#e"_s << QByteArray("a%3Fb%3Dc%26d%23e");
    QTest::newRow("an escape") << u"100%2F"_s << QByteArray("100%252F");
    QTest::newRow("a plus and a space") << u"a+b c"_s << QByteArray("a%2Bb%20c");
    QTest::newRow("braces") << u"{}{*}"_s << QByteArray("%7B%7D%7B%2A%7D");
    QTest::newRow("other scripts") << u"поле\U0001F35E"_s
                                   << QByteArray("%D0%BF%D0%BE%D0%BB%D0%B5%F0%9F%8D%9E");
    QTest::newRow("control characters") << u"a\nb\u0001"_s << QByteArray("a%0Ab%01");
    QTest::newRow("quotes") << u"'\"\\"_s << QByteArray("%27%22%5C");
}

void TestRestRoute::idsComeBack()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, encoded);
    QCOMPARE(RestRoute::path(Name::Chat, id), "chat/" + encoded + '/');
    QCOMPARE(RestRoute::path(Name::RemoveTurns, id), "turns/" + encoded + "/remove");
    for (Name name : {Name::Chat, Name::Turns, Name::RecentChatsWith, Name::CopyChat}) {
        const auto route =
            RestRoute::match(RestRoute::verbWord(RestRoute::verbOf(name)), RestRoute::path(name, id));
        QVERIFY(route);
        QCOMPARE(route->name, name);
        QCOMPARE(route->parameter, id);
    }
}

void TestRestRoute::avatars_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("file");
    QTest::newRow("one name") << QByteArray("/i/80/static/avatars/x.webp") << u"x.webp"_s;
    QTest::newRow("folders") << QByteArray("/i/200/static/avatars/uploaded/2025/6/7/x.webp")
                             << u"uploaded/2025/6/7/x.webp"_s;
    QTest::newRow("escapes") << QByteArray("/i/400/static/avatars/a%20b/%C3%A9.webp") << u"a b/é.webp"_s;
    QTest::newRow("escaped slash") << QByteArray("/i/400/static/avatars/a%2Fb.webp") << u"a/b.webp"_s;
    QTest::newRow("leading slashes") << QByteArray("/i/400/static/avatars//%2F/b.webp") << u"b.webp"_s;
}

void TestRestRoute::avatars()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, file);
    const auto route = RestRoute::match("GET", path);
    QVERIFY(route);
    QCOMPARE(route->name, Name::Avatar);
    QCOMPARE(route->parameter, file);
    QCOMPARE(RestRoute::match("GET", RestRoute::path(Name::Avatar, file))->parameter, file);
}

QTEST_GUILESS_MAIN(TestRestRoute)
#include "tst_restroute.moc"
