// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainclient.h"

#include "domain/storeproblem.h"
#include "server/localserverthread.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Testing;

// The local server as an application has it: with the built-in characters, on a thread of its own.
class ServerThreadTest : public QObject
{
    Q_OBJECT

private slots:
    void itServesTheBuiltInCharacters();
    void picturesOfCharactersAreServedToAnybody();
    void aMessageIsAnswered();
    void everyRunHasItsOwnToken();
    void whatIsStoredIsThereInTheNextRun();
    void aFolderThatCannotBeUsedIsAFailure();
    void itEndsAtAnyTime();
};

namespace {

// Empty when it does not start.
QUrl started(Server::LocalServerThread &thread)
{
    QSignalSpy ready(&thread, &Server::LocalServerThread::ready);
    thread.start();
    return ready.wait() ? ready.first().first().toUrl() : QUrl();
}

QStringList characterIds(PlainRest &rest)
{
    QStringList ids;
    const QJsonArray characters =
        rest.get("/search/v1/character?query=").json().value("characters"_L1).toArray();
    for (const QJsonValue &character : characters)
        ids.append(character.toObject().value("external_id"_L1).toString());
    return ids;
}

} // namespace

void ServerThreadTest::itServesTheBuiltInCharacters()
{
    Server::LocalServerThread thread({.dataDir = {}, .accountName = u"Ada"_s, .wordsPerSecond = 0});
    QVERIFY(thread.baseUrl().isEmpty());
    const QUrl url = started(thread);
    QVERIFY(!url.isEmpty());
    QCOMPARE(thread.baseUrl(), url);
    PlainRest rest(url, thread.token().reveal());
    QCOMPARE(rest.get("/chat/user/").json().value("user"_L1).toObject().value("name"_L1).toString(),
             u"Ada"_s);
    const QStringList ids = characterIds(rest);
    QCOMPARE(ids.size(), 3);
    QVERIFY(ids.contains(u"guide"_s));
}

void ServerThreadTest::picturesOfCharactersAreServedToAnybody()
{
    Server::LocalServerThread thread({});
    const QUrl url = started(thread);
    PlainRest rest(url, thread.token().reveal());
    PlainRest stranger(url, {});
    const QJsonArray characters =
        rest.get("/search/v1/character?query=").json().value("characters"_L1).toArray();
    QVERIFY(!characters.isEmpty());
    for (const QJsonValue &character : characters) {
        const QByteArray name = character.toObject().value("avatar_file_name"_L1).toString().toLatin1();
        for (const QByteArray &size : {"80"_ba, "400"_ba}) {
            const PlainAnswer picture =
                stranger.get("/i/" + size + "/static/avatars/" + name + "?webp=true&anim=0");
            QCOMPARE(picture.status, 200);
            QCOMPARE(picture.contentType, "image/png"_ba);
            QVERIFY(picture.body.startsWith("\x89PNG"));
        }
    }
}

void ServerThreadTest::aMessageIsAnswered()
{
    Server::LocalServerThread thread({.dataDir = {}, .accountName = {}, .wordsPerSecond = 0});
    const QUrl url = started(thread);
    thread.setWordsPerSecond(1000);
    PlainSocket socket(url, thread.token().reveal());
    QVERIFY(socket.open());
    socket.command(u"create_chat"_s,
                   {{"chat"_L1, QJsonObject{{"chat_id"_L1, u"c"_s}, {"character_id"_L1, u"guide"_s}}}},
                   u"r"_s);
    QVERIFY(!textOf(socket.next(u"add_turn"_s, u"r"_s)).isEmpty());
    socket.command(u"create_and_generate_turn"_s,
                   messagePayload(u"guide"_s, u"c"_s, u"t"_s, u"x"_s, u"How do I pin a message?"_s), u"r2"_s);
    QVERIFY(!textOf(socket.nextFinal(u"r2"_s)).isEmpty());
}

void ServerThreadTest::everyRunHasItsOwnToken()
{
    Server::LocalServerThread one({});
    Server::LocalServerThread two({});
    QVERIFY(one.token().hasUsualLength());
    QVERIFY(one.token() != two.token());
    const QUrl first = started(one);
    const QUrl second = started(two);
    QVERIFY(first != second);
    PlainRest crossed(first, two.token().reveal());
    QCOMPARE(crossed.get("/chat/user/").status, 401);
}

void ServerThreadTest::whatIsStoredIsThereInTheNextRun()
{
    QTemporaryDir folder;
    const Server::LocalServerThread::Options options{
        .dataDir = folder.path(), .accountName = {}, .wordsPerSecond = 0};
    {
        Server::LocalServerThread thread(options);
        PlainSocket socket(started(thread), thread.token().reveal());
        QVERIFY(socket.open());
        socket.command(u"create_chat"_s,
                       {{"chat"_L1, QJsonObject{{"chat_id"_L1, u"c"_s}, {"character_id"_L1, u"guide"_s}}}},
                       u"r"_s);
        QVERIFY(!socket.next(u"add_turn"_s, u"r"_s).isEmpty());
    }
    Server::LocalServerThread thread(options);
    PlainRest rest(started(thread), thread.token().reveal());
    QCOMPARE(rest.allTurnIds(u"c"_s).size(), 1);
}

void ServerThreadTest::aFolderThatCannotBeUsedIsAFailure()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Server::LocalServerThread thread(
        {.dataDir = folder.filePath(u"file/data"_s), .accountName = {}, .wordsPerSecond = 0});
    QSignalSpy failed(&thread, &Server::LocalServerThread::failed);
    QSignalSpy ready(&thread, &Server::LocalServerThread::ready);
    thread.start();
    QVERIFY(failed.wait());
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.kind, Error::Kind::Storage);
    QCOMPARE(storeProblemFromWord(error.subCode), StoreProblem::NoFolder);
    QCOMPARE(error.subjects, QStringList{folder.filePath(u"file/data"_s)});
    QVERIFY(error.detail.contains(u"cannot be created"_s));
    QCOMPARE(ready.size(), 0);
    // The way is cleared, and it is tried again.
    QVERIFY(file.remove());
    thread.start();
    QVERIFY(ready.wait());
}

void ServerThreadTest::itEndsAtAnyTime()
{
    {
        Server::LocalServerThread never({});
    }
    for (int i = 0; i < 20; ++i) {
        Server::LocalServerThread atOnce({});
        atOnce.start();
    }
    auto busy = std::make_unique<Server::LocalServerThread>(
        Server::LocalServerThread::Options{.dataDir = {}, .accountName = {}, .wordsPerSecond = 0.5});
    PlainSocket socket(started(*busy), busy->token().reveal());
    QVERIFY(socket.open());
    socket.command(u"create_chat"_s,
                   {{"chat"_L1, QJsonObject{{"chat_id"_L1, u"c"_s}, {"character_id"_L1, u"guide"_s}}}},
                   u"r"_s);
    QVERIFY(!socket.next(u"add_turn"_s, u"r"_s).isEmpty());
    socket.command(u"create_and_generate_turn"_s,
                   messagePayload(u"guide"_s, u"c"_s, u"t"_s, u"x"_s, u"Hello"_s), u"r2"_s);
    QVERIFY(!socket.next(u"add_turn"_s, u"r2"_s).isEmpty());
    QSignalSpy closed(&socket, &PlainSocket::closed);
    busy.reset();
    QTRY_COMPARE(closed.size(), 1);
}

QTEST_GUILESS_MAIN(ServerThreadTest)

#include "tst_serverthread.moc"
