// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainclient.h"
#include "server/loopbacklistener.h"
#include "server/socketsession.h"
#include "support/scriptedserver.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Testing;

// Who is let in, and how much of them.
class ServerDoorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void restWithoutTheTokenIsUnauthorized_data();
    void restWithoutTheTokenIsUnauthorized();
    void socketsOpenWithEveryFormOfTheToken_data();
    void socketsOpenWithEveryFormOfTheToken();
    void socketsWithoutTheTokenAreForbidden_data();
    void socketsWithoutTheTokenAreForbidden();
    void foreignHostsAndOriginsAreForbidden_data();
    void foreignHostsAndOriginsAreForbidden();
    void onlyLoopbackIsListenedOn();
    void anotherPathIsNoSocket();
    void manyRequestsShareOneConnectionWithoutDelay();
    void aLargeBodyIsRefused();
    void anEndlessHeadIsRefused();
    void aBodyBelowTheLimitIsTaken();
    void aLargeFrameClosesTheSocket();
    void aFrameBelowTheLimitIsTaken();
    void connectionsAreBounded();
    void socketsThatWentMakeRoom();
    void brokenRequestsDoNotHarm_data();
    void brokenRequestsDoNotHarm();

private:
    // Sends these bytes over a connection of its own; returns what comes until it is closed, or until a whole
    // head has come.
    QByteArray raw(const QByteArray &bytes);

    std::unique_ptr<ScriptedServer> server;
    QByteArray token;
};

void ServerDoorTest::initTestCase()
{
    // Qt remarks on each refused socket.
    QLoggingCategory::setFilterRules(u"qt.httpserver=false"_s);
}

void ServerDoorTest::init()
{
    server = std::make_unique<ScriptedServer>();
    token = server->token().reveal();
}

void ServerDoorTest::cleanup()
{
    server.reset();
}

QByteArray ServerDoorTest::raw(const QByteArray &bytes)
{
    QTcpSocket connection;
    connection.connectToHost(QHostAddress(QHostAddress::LocalHost),
                             static_cast<quint16>(server->baseUrl().port()));
    QSignalSpy connected(&connection, &QTcpSocket::connected);
    if (connection.state() != QAbstractSocket::ConnectedState && !connected.wait())
        return {};
    QSignalSpy read(&connection, &QTcpSocket::readyRead);
    QSignalSpy gone(&connection, &QTcpSocket::disconnected);
    connection.write(bytes);
    QByteArray answer;
    while (!answer.contains("\r\n\r\n") && gone.isEmpty()
           && (connection.bytesAvailable() > 0 || read.wait(1000)))
        answer += connection.readAll();
    return answer + connection.readAll();
}

void ServerDoorTest::restWithoutTheTokenIsUnauthorized_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("wrong") << "Token 0123456789abcdef0123456789abcdef01234568"_ba;
    QTest::newRow("other scheme") << "Bearer 0123456789abcdef0123456789abcdef01234567"_ba;
    QTest::newRow("nothing in it") << "Token "_ba;
}

void ServerDoorTest::restWithoutTheTokenIsUnauthorized()
{
    QFETCH(QByteArray, value);
    const HeaderList headers =
        value.isNull() ? HeaderList() : HeaderList{qMakePair("Authorization"_ba, value)};
    PlainRest stranger(server->baseUrl(), {});
    for (const QByteArray &path : {"/chat/user/"_ba, "/chats/recent/"_ba, "/nowhere"_ba}) {
        const PlainAnswer answer = stranger.get(path, headers);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.body, "Unauthorized"_ba);
    }
    QCOMPARE(stranger.send("PATCH", "/chat/x/archive", "{}", headers).status, 401);
}

void ServerDoorTest::socketsOpenWithEveryFormOfTheToken_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("quoted cookie") << "Cookie"_ba
                                   << "HTTP_AUTHORIZATION=\"Token TOKEN\""_ba;
    QTest::newRow("plain cookie") << "Cookie"_ba
                                  << "HTTP_AUTHORIZATION=Token TOKEN"_ba;
    QTest::newRow("after another cookie") << "Cookie"_ba
                                          << "edge_rollout=60; HTTP_AUTHORIZATION=\"Token TOKEN\""_ba;
    QTest::newRow("header") << "Authorization"_ba
                            << "Token TOKEN"_ba;
}

void ServerDoorTest::socketsOpenWithEveryFormOfTheToken()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    PlainSocket socket(server->baseUrl());
    QVERIFY(socket.open({qMakePair(name, value.replace("TOKEN", token))}));
    socket.send("{}");
    QTRY_COMPARE(socket.frames().size(), 1);
}

void ServerDoorTest::socketsWithoutTheTokenAreForbidden_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("wrong") << "Cookie: HTTP_AUTHORIZATION=\"Token wrong\"\r\n"_ba;
    QTest::newRow("cookie of another name") << "Cookie: TOKEN=x\r\n"_ba;
}

void ServerDoorTest::socketsWithoutTheTokenAreForbidden()
{
    QFETCH(QByteArray, header);
    const QByteArray answer = raw("GET /ws/ HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
                                  "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                                  + header + "\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 403 "), answer.constData());
    PlainSocket socket(server->baseUrl());
    QVERIFY(!socket.open());
    QCOMPARE(server->openSockets(), 0);
    QCOMPARE(server->handshakes().size(), 2);
}

void ServerDoorTest::foreignHostsAndOriginsAreForbidden_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<int>("status");
    QTest::newRow("own") << "127.0.0.1:PORT"_ba
                         << ""_ba << 200;
    QTest::newRow("own by name") << "localhost:PORT"_ba
                                 << "http://localhost:PORT"_ba << 200;
    QTest::newRow("a name that was made to point here") << "evil.example:PORT"_ba
                                                        << ""_ba << 403;
    QTest::newRow("no host") << ""_ba
                             << ""_ba << 403;
    QTest::newRow("a page") << "127.0.0.1:PORT"_ba
                            << "https://evil.example"_ba << 403;
    QTest::newRow("a page of another program") << "127.0.0.1:PORT"_ba
                                               << "http://127.0.0.1:1"_ba << 403;
    QTest::newRow("a sandboxed page") << "127.0.0.1:PORT"_ba
                                      << "null"_ba << 403;
}

void ServerDoorTest::foreignHostsAndOriginsAreForbidden()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, origin);
    QFETCH(int, status);
    const QByteArray port = QByteArray::number(server->baseUrl().port());
    QByteArray headers = "Authorization: Token " + token + "\r\n";
    if (!host.isEmpty())
        headers += "Host: " + host.replace("PORT", port) + "\r\n";
    if (!origin.isEmpty())
        headers += "Origin: " + origin.replace("PORT", port) + "\r\n";
    const QByteArray rest = raw("GET /chat/user/ HTTP/1.1\r\n" + headers + "\r\n");
    QVERIFY2(rest.startsWith(QByteArray("HTTP/1.1 " + QByteArray::number(status))), rest.constData());
    const QByteArray upgrade =
        raw("GET /ws/ HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            + headers + "\r\n");
    QVERIFY2(upgrade.startsWith(status == 200 ? "HTTP/1.1 101" : "HTTP/1.1 403"), upgrade.constData());
}

void ServerDoorTest::onlyLoopbackIsListenedOn()
{
    QCOMPARE(server->baseUrl().host(), u"127.0.0.1"_s);
    Server::LoopbackListener listener;
    QVERIFY(listener.listenOn(0));
    QCOMPARE(listener.serverAddress(), QHostAddress(QHostAddress::LocalHost));
}

void ServerDoorTest::anotherPathIsNoSocket()
{
    PlainSocket socket(server->baseUrl(), token);
    QVERIFY(!socket.open({}, u"/elsewhere"_s));
    QVERIFY(socket.open({}, u"/ws"_s));
}

void ServerDoorTest::manyRequestsShareOneConnectionWithoutDelay()
{
    const QByteArray chat = server->addChat(50, {}, 60).toLatin1();
    PlainRest rest(server->baseUrl(), token);
    rest.get("/turns/" + chat + "/");
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 50; ++i)
        QCOMPARE(rest.get("/turns/" + chat + "/").status, 200);
    // With Nagle's algorithm each takes 40 ms; without, less than one even in a slow build.
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
}

void ServerDoorTest::aLargeBodyIsRefused()
{
    PlainRest rest(server->baseUrl(), token);
    const PlainAnswer answer = rest.send("POST", "/chat/user/update_settings/",
                                         "{\"x\":\"" + QByteArray(6 * 1024 * 1024, 'x') + "\"}");
    // The answer may be lost, because the rest of the body is not read.
    QVERIFY2(answer.status == 413 || answer.status == 0, qPrintable(QString::number(answer.status)));
    QCOMPARE(server->requests().size(), 0);
    QCOMPARE(rest.get("/chat/user/").status, 200);
}

void ServerDoorTest::anEndlessHeadIsRefused()
{
    const QByteArray answer =
        raw("GET /chat/user/ HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + QByteArray(6 * 1024 * 1024, 'x'));
    QVERIFY2(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer.left(100).constData());
    QCOMPARE(server->requests().size(), 0);
    QCOMPARE(PlainRest(server->baseUrl(), token).get("/chat/user/").status, 200);
}

void ServerDoorTest::aBodyBelowTheLimitIsTaken()
{
    PlainRest rest(server->baseUrl(), token);
    const QByteArray body = "{\"x\":\"" + QByteArray(3 * 1024 * 1024, 'x') + "\"}";
    // Twice over one connection: what counts is a request, not a connection.
    QCOMPARE(rest.send("POST", "/chat/user/update_settings/", body).status, 200);
    QCOMPARE(rest.send("POST", "/chat/user/update_settings/", body).status, 200);
}

void ServerDoorTest::aLargeFrameClosesTheSocket()
{
    PlainSocket socket(server->baseUrl(), token);
    QVERIFY(socket.open());
    QSignalSpy closed(&socket, &PlainSocket::closed);
    socket.send(QByteArray(static_cast<qsizetype>(Server::SocketSession::maxMessageBytes) + 1000, 'x'));
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(server->frames().size(), 0);
}

void ServerDoorTest::aFrameBelowTheLimitIsTaken()
{
    PlainSocket socket(server->baseUrl(), token);
    QVERIFY(socket.open());
    const QString chat = server->addChat(0);
    const QString text(1024 * 1024, u'ä');
    server->replies().answerNext({text});
    socket.command(u"create_and_generate_turn"_s, messagePayload(u"keeper"_s, chat, u"t"_s, u"c"_s, text),
                   u"r"_s);
    QCOMPARE(textOf(socket.next(u"add_turn"_s, u"r"_s)), text);
    QCOMPARE(textOf(socket.nextFinal(u"r"_s)), text);
}

void ServerDoorTest::connectionsAreBounded()
{
    std::vector<std::unique_ptr<QTcpSocket>> connections;
    int open = 0;
    for (int i = 0; i < Server::LoopbackListener::maxConnections + 20; ++i) {
        auto connection = std::make_unique<QTcpSocket>();
        connect(connection.get(), &QTcpSocket::connected, this, [&open] { ++open; });
        connect(connection.get(), &QTcpSocket::disconnected, this, [&open] { --open; });
        connection->connectToHost(QHostAddress(QHostAddress::LocalHost),
                                  static_cast<quint16>(server->baseUrl().port()));
        connections.push_back(std::move(connection));
    }
    QTRY_COMPARE(open, Server::LoopbackListener::maxConnections);
    for (const auto &connection : connections)
        connection->disconnect(this);
    connections.clear();
    // Those that went make room.
    PlainRest rest(server->baseUrl(), token);
    QTRY_COMPARE(rest.get("/chat/user/").status, 200);
}

void ServerDoorTest::socketsThatWentMakeRoom()
{
    for (int i = 0; i < Server::LoopbackListener::maxConnections + 20; ++i) {
        PlainSocket socket(server->baseUrl(), token);
        QVERIFY2(socket.open(), qPrintable(QString::number(i)));
        if (i % 2 == 0)
            socket.socket().abort();
    }
    QTRY_COMPARE(server->openSockets(), 0);
    QCOMPARE(PlainRest(server->baseUrl(), token).get("/chat/user/").status, 200);
}

void ServerDoorTest::brokenRequestsDoNotHarm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nonsense") << "\x16\x03\x01\x02 what\r\n\r\n"_ba;
    QTest::newRow("no version") << "GET /chat/user/\r\n\r\n"_ba;
    QTest::newRow("negative length")
        << "POST /turn/pin HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -5\r\n\r\n"_ba;
    for (const QByteArray length : {"99999999999999999999", "many", "1e3"}) {
        QTest::addRow("a length of %s", length.constData())
            << "PATCH /chat/c/update_name HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: " + length
                + "\r\n\r\n";
    }
    QTest::newRow("odd escapes")
        << "GET /turns/%zz%00%ff/?next_token=%zz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"_ba;
    QTest::newRow("upgrade to something else")
        << "GET /ws/ HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n"_ba;
}

void ServerDoorTest::brokenRequestsDoNotHarm()
{
    QFETCH(QByteArray, bytes);
    const QByteArray answer = raw(bytes);
    QVERIFY2(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer.constData());
    QCOMPARE(PlainRest(server->baseUrl(), token).get("/chat/user/").status, 200);
}

QTEST_GUILESS_MAIN(ServerDoorTest)

#include "tst_serverdoor.moc"
