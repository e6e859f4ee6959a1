// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clirun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;
using Route = Wire::RestRoute::Name;

class CliReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_server = std::make_unique<ScriptedServer>(); }
    void cleanup() { m_server.reset(); }

    void fetchMe();
    void searchAndFetchCharacters();
    void fetchHistories();
    void listsOfChats();
    void aPageAndTheNextOne();
    void aWholeChat();
    void pinnedTurns();
    void followingTurns();
    void anEmptyListPrintsNothing();
    void whatAMissingFieldMeansStaysTheServices();
    void whatIsStillBeingWrittenSaysSo();
    void aPartThatCameIsPrinted();
    void whatTheServiceWithholdsIsSaid();
    void forEyes();
    void onlyWhatIsNeededIsAsked();

private:
    QList<QJsonObject> call(const QStringList &arguments);
    QStringList textsOf(const QList<QJsonObject> &turns) const;

    std::unique_ptr<ScriptedServer> m_server;
};

QList<QJsonObject> CliReadingTest::call(const QStringList &arguments)
{
    CliRun cli(*m_server);
    const int exitCode = cli.run(arguments);
    if (exitCode != 0)
        qWarning("%s", cli.errorOutput().constData());
    if (exitCode != 0 || !cli.errorOutput().isEmpty() || !cli.keptTheSecret())
        return {{{"failed"_L1, exitCode}}};
    return cli.lines();
}

// The numbers that the server's chats carry at the end of their texts.
QStringList CliReadingTest::textsOf(const QList<QJsonObject> &turns) const
{
    QStringList texts;
    for (const QJsonObject &turn : turns)
        texts.append(textOf(turn).section(u'#', -1));
    return texts;
}

void CliReadingTest::fetchMe()
{
    const QList<QJsonObject> lines = call({u"fetch-me"_s});
    QCOMPARE(lines.size(), 1);
    const QJsonObject inner = lines.first().value("user"_L1).toObject();
    QCOMPARE(QString::number(inner.value("id"_L1).toInteger()), m_server->accountId());
    QCOMPARE(lines.first().value("name"_L1).toString(), u"Tester"_s);
    QVERIFY(lines.first().contains("is_human"_L1));
}

void CliReadingTest::searchAndFetchCharacters()
{
    const QList<QJsonObject> found = call({u"search-characters"_s, u"lighthouse"_s});
    QCOMPARE(found.size(), 1);
    QVERIFY(call({u"search-characters"_s, u"lighthouse & more"_s}).isEmpty());
    QCOMPARE(m_server->requests(Route::SearchCharacters).last().query, "query=lighthouse%20%26%20more"_ba);
    QCOMPARE(found.first().value("external_id"_L1).toString(), m_server->characterId());

    const QList<QJsonObject> one = call({u"fetch-character"_s, m_server->characterId()});
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.first().value("external_id"_L1).toString(), m_server->characterId());
    QCOMPARE(one.first().value("name"_L1).toString(), u"Keeper"_s);
    QCOMPARE(one.first().value("greeting"_L1).toString(), u"The lamp is lit. Who goes there?"_s);
}

void CliReadingTest::fetchHistories()
{
    m_server->rest(Route::Histories)
        .answerWith(
            200,
            "{\"histories\":[{\"external_id\":\"old-1\",\"created\":\"2023-02-03T04:05:06.7Z\",\"msgs\":"
            "[{\"id\":123450000000000011,\"text\":\"Welcome.\",\"src__name\":\"Keeper\"}]},"
            "{\"external_id\":\"old-2\"}]}");
    const QList<QJsonObject> lines = call({u"fetch-histories"_s, u"a/b+c"_s, u"--amount"_s, u"7"_s});
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).value("external_id"_L1).toString(), u"old-1"_s);
    const QJsonObject message = lines.at(0).value("msgs"_L1).toArray().first().toObject();
    QCOMPARE(message.value("id"_L1).toInteger(), Q_INT64_C(123450000000000011));
    QCOMPARE(m_server->requests(Route::Histories).last().json(),
             (QJsonObject{{"external_id"_L1, u"a/b+c"_s}, {"number"_L1, 7}}));

    QVERIFY(call({u"fetch-histories"_s, u"x"_s}).isEmpty());
    QCOMPARE(m_server->requests(Route::Histories).last().json().value("number"_L1).toInt(), 50);
}

void CliReadingTest::listsOfChats()
{
    const QString first = m_server->addChat(3);
    const QString second = m_server->addChat(1);
    const QString other = m_server->addChat(1, m_server->otherCharacterId());

    QStringList ids;
    for (const QJsonObject &chat : call({u"fetch-chats"_s, m_server->characterId()})) {
        QCOMPARE(chat.value("character_id"_L1).toString(), m_server->characterId());
        QVERIFY(!chat.value("preview_turns"_L1).toArray().isEmpty());
        ids.append(chat.value("chat_id"_L1).toString());
    }
    ids.sort();
    QStringList expected{first, second};
    expected.sort();
    QCOMPARE(ids, expected);

    const QList<QJsonObject> one = call({u"fetch-chat"_s, other});
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.first().value("chat_id"_L1).toString(), other);
    QCOMPARE(one.first().value("character_id"_L1).toString(), m_server->otherCharacterId());

    const QList<QJsonObject> recent = call({u"fetch-recent-chats"_s});
    QCOMPARE(recent.size(), 2);
    for (const QJsonObject &chat : recent)
        QVERIFY(!chat.value("character_name"_L1).toString().isEmpty());
}

void CliReadingTest::aPageAndTheNextOne()
{
    const QString chat = m_server->addChat(60);
    const QList<QJsonObject> page = call({u"fetch-messages"_s, chat});
    QCOMPARE(page.size(), 51);
    QCOMPARE(textOf(page.first()).section(u'#', -1), u"60"_s);
    QCOMPARE(page.last().keys(), QStringList{u"next_token"_s});
    const QString token = page.last().value("next_token"_L1).toString();
    QVERIFY(!token.isEmpty());

    const QList<QJsonObject> rest = call({u"fetch-messages"_s, chat, u"--next-token"_s, token});
    QCOMPARE(rest.size(), 11);
    QCOMPARE(textOf(rest.first()).section(u'#', -1), u"10"_s);
    QVERIFY(rest.last().contains("next_token"_L1));
    QVERIFY(rest.last().value("next_token"_L1).isNull());
}

void CliReadingTest::aWholeChat()
{
    const QString chat = m_server->addChat(120);
    const QList<QJsonObject> turns = call({u"fetch-all-messages"_s, chat});
    QCOMPARE(turns.size(), 120);
    const QStringList numbers = textsOf(turns);
    for (int i = 0; i < 120; ++i)
        QCOMPARE(numbers.at(i).toInt(), 120 - i);
    QCOMPARE(m_server->requests(Route::Turns).size(), 3);
}

void CliReadingTest::pinnedTurns()
{
    const QString chat = m_server->addChat(70);
    const QList<Turn> stored = m_server->storedTurns(chat);
    m_server->setPinned(chat, stored.at(5).id());
    m_server->setPinned(chat, stored.at(65).id());

    for (const QStringList &arguments : {QStringList{u"fetch-all-pinned-messages"_s, chat},
                                         QStringList{u"fetch-all-messages"_s, chat, u"--pinned-only"_s}}) {
        const QList<QJsonObject> all = call(arguments);
        QCOMPARE(textsOf(all), (QStringList{u"65"_s, u"5"_s}));
        QVERIFY(all.first().value("is_pinned"_L1).toBool());
    }
    for (const QStringList &arguments : {QStringList{u"fetch-pinned-messages"_s, chat},
                                         QStringList{u"fetch-messages"_s, chat, u"--pinned-only"_s}}) {
        const QList<QJsonObject> page = call(arguments);
        QCOMPARE(idOf(page.first()), stored.at(5).id());
        QVERIFY(page.last().contains("next_token"_L1));
        QVERIFY(m_server->requests(Route::Turns).last().query.contains("pinned_only=true"));
    }
}

void CliReadingTest::followingTurns()
{
    const QString chat = m_server->addChat(60);
    const QList<Turn> stored = m_server->storedTurns(chat);
    const QList<QJsonObject> turns = call({u"fetch-following-messages"_s, chat, stored.at(55).id()});
    QCOMPARE(turns.size(), 55);
    QCOMPARE(idOf(turns.first()), stored.first().id());
    QCOMPARE(idOf(turns.last()), stored.at(54).id());
    QVERIFY(call({u"fetch-following-messages"_s, chat, stored.first().id()}).isEmpty());

    m_server->setPinned(chat, stored.at(2).id());
    const QList<QJsonObject> pinned =
        call({u"fetch-following-messages"_s, chat, stored.at(4).id(), u"--pinned-only"_s});
    QCOMPARE(pinned.size(), 1);
    QCOMPARE(idOf(pinned.first()), stored.at(2).id());
}

void CliReadingTest::anEmptyListPrintsNothing()
{
    QVERIFY(call({u"fetch-recent-chats"_s}).isEmpty());
    QVERIFY(call({u"fetch-chats"_s, m_server->characterId()}).isEmpty());
    const QString chat = m_server->addChat(0);
    QVERIFY(call({u"fetch-all-messages"_s, chat}).isEmpty());
    const QList<QJsonObject> page = call({u"fetch-messages"_s, chat});
    QCOMPARE(page, QList<QJsonObject>{(QJsonObject{{"next_token"_L1, QJsonValue::Null}})});
}

void CliReadingTest::whatAMissingFieldMeansStaysTheServices()
{
    m_server->rest(Route::Turns)
        .answerWith(200,
                    "{\"turns\":[{\"turn_key\":{\"chat_id\":\"c\",\"turn_id\":\"t\"},\"author\":{\"author_"
                    "id\":\"k\"},"
                    "\"candidates\":[{\"candidate_id\":\"a\",\"raw_content\":\"hi\",\"later\":{\"b\":null}}],"
                    "\"primary_candidate_id\":\"a\",\"create_time\":\"2025-03-01T09:02:10.123456789+02:00\","
                    "\"state\":\"STATE_SINGING\"}]}");
    const QList<QJsonObject> page = call({u"fetch-messages"_s, u"c"_s});
    const QJsonObject candidate{{"candidate_id"_L1, u"a"_s},
                                {"raw_content"_L1, u"hi"_s},
                                {"later"_L1, QJsonObject{{"b"_L1, QJsonValue::Null}}}};
    QCOMPARE(page.first(),
             (QJsonObject{{"turn_key"_L1, QJsonObject{{"chat_id"_L1, u"c"_s}, {"turn_id"_L1, u"t"_s}}},
                          {"author"_L1, QJsonObject{{"author_id"_L1, u"k"_s}}},
                          {"candidates"_L1, QJsonArray{candidate}},
                          {"primary_candidate_id"_L1, u"a"_s},
                          {"create_time"_L1, u"2025-03-01T09:02:10.123456789+02:00"_s},
                          {"state"_L1, u"STATE_SINGING"_s}}));
}

void CliReadingTest::whatIsStillBeingWrittenSaysSo()
{
    const QJsonObject candidate{
        {"candidate_id"_L1, u"a"_s}, {"raw_content"_L1, u"hi"_s}, {"is_final"_L1, false}};
    const QJsonObject turn{{"turn_key"_L1, QJsonObject{{"chat_id"_L1, u"c"_s}, {"turn_id"_L1, u"t"_s}}},
                           {"candidates"_L1, QJsonArray{candidate}}};
    m_server->rest(Route::Turns)
        .answerWith(200, QJsonDocument(QJsonObject{{"turns"_L1, QJsonArray{turn}}}).toJson());
    const QList<QJsonObject> page = call({u"fetch-messages"_s, u"c"_s});
    QCOMPARE(page.first()["candidates"_L1][0].toObject(), candidate);
}

void CliReadingTest::whatTheServiceWithholdsIsSaid()
{
    for (int i = 0; i < 4; ++i) {
        m_server->rest(Route::Turns)
            .answerWith(200, "{\"turns\":[],\"meta\":{\"next_token\":\"" + QByteArray::number(i) + "\"}}");
    }
    CliRun cli(*m_server);
    QCOMPARE(cli.run({u"--json-errors"_s, u"fetch-all-messages"_s, u"c"_s}), 0);
    QVERIFY(cli.lines().isEmpty());
    QCOMPARE(cli.error().value("kind"_L1).toString(), u"incomplete"_s);
    QCOMPARE(cli.error().value("partial"_L1), QJsonValue(true));
}

void CliReadingTest::aPartThatCameIsPrinted()
{
    const QString chat = m_server->addChat(120);
    m_server->rest(Route::Turns)
        .when([](const RecordedRequest &request) { return request.query.contains("next_token"); })
        .always()
        .answerWith(500, "{\"command\":\"neo_error\",\"comment\":\"no more\",\"error_code\":500}");
    CliRun cli(*m_server);
    QCOMPARE(cli.run({u"--json-errors"_s, u"fetch-all-messages"_s, chat}), 1);
    QCOMPARE(cli.lines().size(), 50);
    QCOMPARE(cli.error().value("partial"_L1), QJsonValue(true));
    QCOMPARE(cli.error().value("comment"_L1).toString(), u"no more"_s);
}

void CliReadingTest::forEyes()
{
    const QString chat = m_server->addChat(4);
    const QString turn = m_server->storedTurns(chat).at(1).id();
    m_server->setPinned(chat, turn);
    for (const QStringList &arguments :
         {QStringList{u"fetch-me"_s}, QStringList{u"search-characters"_s, u"e"_s},
          QStringList{u"fetch-character"_s, u"keeper"_s}, QStringList{u"fetch-recent-chats"_s},
          QStringList{u"fetch-chats"_s, u"keeper"_s}, QStringList{u"fetch-messages"_s, chat}}) {
        CliRun cli(*m_server);
        QCOMPARE(cli.run(QStringList{u"--human"_s} + arguments), 0);
        QVERIFY(!cli.output().isEmpty());
        QVERIFY2(!cli.output().contains('{'), cli.output().constData());
        QVERIFY(cli.keptTheSecret());
    }
    CliRun cli(*m_server);
    cli.run({u"--human"_s, u"fetch-messages"_s, chat});
    const QByteArrayList parts{"Keeper", "#4", "#1", "pinned", "turn " + turn.toUtf8()};
    for (const QByteArray &part : parts)
        QVERIFY2(cli.output().contains(part), cli.output().constData());
}

void CliReadingTest::onlyWhatIsNeededIsAsked()
{
    const QString chat = m_server->addChat(3);
    const QString oldest = m_server->storedTurns(chat).last().id();
    for (const QStringList &arguments :
         {QStringList{u"fetch-me"_s}, QStringList{u"search-characters"_s, u"e"_s},
          QStringList{u"fetch-character"_s, u"keeper"_s}, QStringList{u"fetch-histories"_s, u"keeper"_s},
          QStringList{u"fetch-recent-chats"_s}, QStringList{u"fetch-chats"_s, u"keeper"_s},
          QStringList{u"fetch-chat"_s, chat}, QStringList{u"fetch-messages"_s, chat},
          QStringList{u"fetch-all-messages"_s, chat}, QStringList{u"fetch-pinned-messages"_s, chat},
          QStringList{u"fetch-all-pinned-messages"_s, chat},
          QStringList{u"fetch-following-messages"_s, chat, oldest}}) {
        m_server->clearRecords();
        call(arguments);
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(m_server->handshakes().size(), 0);
    }
}

QTEST_GUILESS_MAIN(CliReadingTest)
#include "tst_clireading.moc"
