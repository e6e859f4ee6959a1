// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/useragent.h"
#include "net/websocketlink.h"
#include "rawpeer.h"
#include "testcertificate.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QPointer>
#include <QSignalSpy>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <algorithm>
#include <memory>

using namespace Confab;
using namespace Confab::Net;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = SocketLink::State;

namespace {

const auto secret = "0123456789abcdef0123456789abcdef01234567"_ba;

enum Opcode
{
    TextFrame = 1,
    BinaryFrame = 2,
    CloseFrame = 8,
    PingFrame = 9,
    PongFrame = 10,
};

// What a link said, in order, as words.
class Diary : public QObject
{
public:
    explicit Diary(SocketLink *link)
    {
        connect(link, &SocketLink::stateChanged, this, [this](State state) {
            entries += QString::fromLatin1(QMetaEnum::fromType<State>().valueToKey(int(state)));
            states += state;
        });
        connect(link, &SocketLink::lost, this, [this](const QString &detail) {
            entries += u"lost"_s;
            details += detail;
        });
        connect(link, &SocketLink::attemptFailed, this,
                [this](Error::Kind kind, int httpStatus, const QString &detail) {
                    entries += u"failed %1 %2"_s.arg(toWord(kind), QString::number(httpStatus));
                    details += detail;
                });
        connect(link, &SocketLink::frameReceived, this, [this](const QByteArray &frame) { frames += frame; });
    }

    QStringList entries;
    QStringList details;
    QList<State> states;
    QByteArrayList frames;
};

QStringList loggedLines;

void collectLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    loggedLines += message;
}

// Pings that do not disturb, pauses short enough to be waited for and all alike.
WebSocketLink::Timings quick()
{
    WebSocketLink::Timings timings;
    timings.connect = 10s;
    timings.ping = 10s;
    timings.pong = 10s;
    timings.firstPause = 10ms;
    timings.longestPause = 10ms;
    timings.steady = 10s;
    timings.jitter = 0;
    return timings;
}

WebSocketLink::Timings pinging()
{
    WebSocketLink::Timings timings = quick();
    timings.ping = 30ms;
    timings.pong = 300ms;
    return timings;
}

} // namespace

class TestWebSocketLink : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theHandshakeSaysWhatItMustAndNothingElse();
    void withoutATokenThereIsNoCookie();
    void theNextAttemptCarriesTheNewTokenAndAddress();

    void framesComeInOrder();
    void largeFramesPassBothWays();
    void framesRightAfterTheHandshakeAreHeard();
    void binaryFramesAreIgnored();
    void fragmentsAreJoined();
    void anOversizedMessageEndsTheConnection();
    void sendWorksOnlyWhenOpen();
    void pingsOfTheServerAreAnswered();

    void aPeerThatAnswersPingsIsKept();
    void aSilentPeerIsDead();
    void anyFrameIsASignOfLife_data();
    void anyFrameIsASignOfLife();
    void aDeadPeerIsReplaced();
    void aClosedConnectionComesBack_data();
    void aClosedConnectionComesBack();

    void pausesGrow();
    void aFrameResetsThePause();
    void aSteadyConnectionResetsThePause();
    void pausesAreJittered();
    void openInStateWaitingTriesAtOnce();
    void openIsHarmlessWhenItIsUnderWay();
    void aReturningNetworkIsUsedAtOnce();
    void aReturningNetworkIsAskedForItsDead();

    void closeStopsEverything();
    void closeWhileConnectingIsFinal();
    void closeWhileWaitingIsFinal();
    void closeTakesLeave();
    void closeInASlotIsTheLastWord_data();
    void closeInASlotIsTheLastWord();
    void openInASlotIsNotOverruled();
    void framesAfterCloseAreNotHeard();
    void aLinkCanBeDeletedAtAnyTime_data();
    void aLinkCanBeDeletedAtAnyTime();

    void aRefusedUpgradeTellsItsStatus_data();
    void aRefusedUpgradeTellsItsStatus();
    void aBrokenUpgradeIsANetworkFailure_data();
    void aBrokenUpgradeIsANetworkFailure();
    void anUpgradeInPiecesIsFine();
    void silenceAtTheHandshakeTimesOut();
    void nobodyListensIsANetworkFailure();
    void plainTextToAnotherMachineIsRefused();
    void whatIsNoSocketAddressIsRefused_data();
    void whatIsNoSocketAddressIsRefused();
    void anUnknownCertificateIsRefused();
    void aTrustedCertificateIsFine();
    void theLogHoldsNoSecret();

private:
    // A link to the peer, which accepts every upgrade unless the test says otherwise.
    std::unique_ptr<WebSocketLink> link(const WebSocketLink::Timings &timings);
    std::unique_ptr<WebSocketLink> opened(const WebSocketLink::Timings &timings);
    QUrl socketUrl() const { return m_peer->url(u"/ws/"_s, u"ws"_s); }

    TestCertificate m_certificate;
    std::unique_ptr<RawPeer> m_peer;
    QPointer<QTcpSocket> m_accepted; // the last connection that was upgraded
};

void TestWebSocketLink::init()
{
    m_peer = std::make_unique<RawPeer>();
    m_peer->answer = [this](QTcpSocket *socket, const RawPeer::Request &request) {
        m_accepted = socket;
        socket->write(RawPeer::acceptance(request));
    };
}

void TestWebSocketLink::cleanup()
{
    m_peer.reset();
}

std::unique_ptr<WebSocketLink> TestWebSocketLink::link(const WebSocketLink::Timings &timings)
{
    auto link = std::make_unique<WebSocketLink>(timings);
    link->setToken(Token::fromPaste(secret));
    link->setUrl(socketUrl());
    return link;
}

std::unique_ptr<WebSocketLink> TestWebSocketLink::opened(const WebSocketLink::Timings &timings)
{
    auto result = link(timings);
    result->open();
    if (!QTest::qWaitFor([&] { return result->state() == State::Open; }))
        qWarning("not opened");
    return result;
}

void TestWebSocketLink::theHandshakeSaysWhatItMustAndNothingElse()
{
    auto link = this->link(quick());
    Diary diary(link.get());
    QCOMPARE(link->state(), State::Closed);
    link->open();
    QCOMPARE(link->state(), State::Connecting);
    QTRY_COMPARE(link->state(), State::Open);
    QCOMPARE(diary.entries, (QStringList{u"Connecting"_s, u"Open"_s}));

    const RawPeer::Request request = m_peer->requests.first();
    QCOMPARE(request.verb, "GET"_ba);
    QCOMPARE(request.target, "/ws/"_ba);
    QCOMPARE(request.header("cookie"), "HTTP_AUTHORIZATION=\"Token " + secret + '"');
    QCOMPARE(request.header("user-agent"), userAgent());
    QCOMPARE(request.header("sec-websocket-version"), "13"_ba);
    for (const char *unwanted : {"authorization", "origin", "referer", "sec-websocket-protocol"})
        QVERIFY2(!request.has(unwanted), unwanted);
    int cookies = 0;
    for (const auto &[name, value] : request.headers)
        cookies += name == "cookie" ? 1 : 0;
    QCOMPARE(cookies, 1);
}

void TestWebSocketLink::withoutATokenThereIsNoCookie()
{
    auto link = this->link(quick());
    link->setToken({});
    link->open();
    QTRY_COMPARE(link->state(), State::Open);
    QVERIFY(!m_peer->requests.first().has("cookie"));
}

void TestWebSocketLink::theNextAttemptCarriesTheNewTokenAndAddress()
{
    auto link = opened(quick());
    link->setToken(Token::fromPaste("another"_ba));
    link->setUrl(m_peer->url(u"/elsewhere/"_s, u"ws"_s));
    QCOMPARE(link->state(), State::Open);
    m_accepted->abort();
    QTRY_COMPARE(m_peer->requests.size(), 2);
    QCOMPARE(m_peer->requests.last().target, "/elsewhere/"_ba);
    QCOMPARE(m_peer->requests.last().header("cookie"), "HTTP_AUTHORIZATION=\"Token another\""_ba);
}

void TestWebSocketLink::framesComeInOrder()
{
    QWebSocketServer server(u"test"_s, QWebSocketServer::NonSecureMode);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    std::unique_ptr<QWebSocket> peer;
    connect(&server, &QWebSocketServer::newConnection, &server, [&] {
        peer.reset(server.nextPendingConnection());
        connect(peer.get(), &QWebSocket::textMessageReceived, peer.get(),
                [&](const QString &text) { peer->sendTextMessage(u"echo "_s + text); });
    });
    WebSocketLink link(quick());
    link.setUrl(server.serverUrl());
    Diary diary(&link);
    link.open();
    QTRY_COMPARE(link.state(), State::Open);
    QByteArrayList expected;
    for (int i = 0; i < 2000; ++i) {
        const QByteArray frame = "{\"número\":" + QByteArray::number(i) + '}';
        QVERIFY(link.send(frame));
        expected += "echo " + frame;
    }
    QTRY_COMPARE(diary.frames.size(), expected.size());
    QCOMPARE(diary.frames, expected);
}

void TestWebSocketLink::largeFramesPassBothWays()
{
    QWebSocketServer server(u"test"_s, QWebSocketServer::NonSecureMode);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    std::unique_ptr<QWebSocket> peer;
    connect(&server, &QWebSocketServer::newConnection, &server, [&] {
        peer.reset(server.nextPendingConnection());
        connect(peer.get(), &QWebSocket::textMessageReceived, peer.get(),
                [&](const QString &text) { peer->sendTextMessage(text); });
    });
    WebSocketLink link(quick());
    link.setUrl(server.serverUrl());
    Diary diary(&link);
    link.open();
    QTRY_COMPARE(link.state(), State::Open);
    for (const qsizetype size : {126, 65536, 3'000'000}) {
        const QByteArray frame = '"' + QByteArray(size, 'x') + "ü\"";
        QVERIFY(link.send(frame));
        QTRY_VERIFY(!diary.frames.isEmpty());
        QVERIFY(diary.frames.takeFirst() == frame);
    }
}

void TestWebSocketLink::framesRightAfterTheHandshakeAreHeard()
{
    m_peer->answer = [](QTcpSocket *socket, const RawPeer::Request &request) {
        socket->write(RawPeer::acceptance(request) + RawPeer::frame(TextFrame, "{}"_ba));
    };
    auto link = this->link(quick());
    Diary diary(link.get());
    link->open();
    QTRY_COMPARE(diary.frames, QByteArrayList{"{}"_ba});
    QCOMPARE(diary.states.last(), State::Open);
}

void TestWebSocketLink::binaryFramesAreIgnored()
{
    auto link = opened(quick());
    Diary diary(link.get());
    m_accepted->write(RawPeer::frame(BinaryFrame, "\x00\xff"_ba) + RawPeer::frame(TextFrame, "text"_ba));
    QTRY_COMPARE(diary.frames, QByteArrayList{"text"_ba});
    QCOMPARE(link->state(), State::Open);
}

void TestWebSocketLink::fragmentsAreJoined()
{
    auto link = opened(quick());
    Diary diary(link.get());
    m_accepted->write(RawPeer::frame(TextFrame, "Grü"_ba, false) + RawPeer::frame(PingFrame, {})
                      + RawPeer::frame(0, "ß"_ba, false) + RawPeer::frame(0, "e"_ba));
    QTRY_COMPARE(diary.frames, QByteArrayList{"Grüße"_ba});
}

void TestWebSocketLink::anOversizedMessageEndsTheConnection()
{
    auto link = opened(quick());
    Diary diary(link.get());
    QByteArray announced = RawPeer::frame(TextFrame, QByteArray(200, 'x')).left(10);
    announced[5] = 0;
    announced[6] = 2; // 32 MiB
    m_accepted->write(announced);
    // At once, and not when Qt gives up on the rest of the frame after five seconds.
    QTRY_VERIFY_WITH_TIMEOUT(diary.entries.contains(u"lost"_s), 3000);
    QVERIFY(diary.frames.isEmpty());
}

void TestWebSocketLink::sendWorksOnlyWhenOpen()
{
    auto timings = quick();
    timings.firstPause = 1h;
    timings.longestPause = 1h;
    auto link = this->link(timings);
    QVERIFY(!link->send("{}"_ba));
    link->open();
    QVERIFY(!link->send("{}"_ba));
    QTRY_COMPARE(link->state(), State::Open);
    QVERIFY(link->send("{\"a\":1}"_ba));
    QTRY_COMPARE(m_peer->framesReceived().size(), 1);
    QCOMPARE(m_peer->framesReceived().first().opcode, int(TextFrame));
    QCOMPARE(m_peer->framesReceived().first().payload, "{\"a\":1}"_ba);
    m_accepted->abort();
    QTRY_COMPARE(link->state(), State::Waiting);
    QVERIFY(!link->send("{}"_ba));
    link->close();
    QVERIFY(!link->send("{}"_ba));
}

void TestWebSocketLink::pingsOfTheServerAreAnswered()
{
    auto link = opened(quick());
    m_accepted->write(RawPeer::frame(PingFrame, "you there?"_ba));
    QTRY_COMPARE(m_peer->framesReceived().size(), 1);
    QCOMPARE(m_peer->framesReceived().first().opcode, int(PongFrame));
    QCOMPARE(m_peer->framesReceived().first().payload, "you there?"_ba);
}

void TestWebSocketLink::aPeerThatAnswersPingsIsKept()
{
    QWebSocketServer server(u"test"_s, QWebSocketServer::NonSecureMode);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    WebSocketLink link(pinging());
    link.setUrl(server.serverUrl());
    link.open();
    QTRY_COMPARE(link.state(), State::Open);
    Diary diary(&link);
    QSignalSpy changed(&link, &SocketLink::stateChanged);
    QVERIFY(!changed.wait(700));
    QCOMPARE(diary.entries, QStringList());
}

void TestWebSocketLink::aSilentPeerIsDead()
{
    auto timings = pinging();
    timings.firstPause = 1h;
    timings.longestPause = 1h;
    auto link = opened(timings);
    Diary diary(link.get());
    QElapsedTimer clock;
    clock.start();
    QTRY_COMPARE(diary.entries, (QStringList{u"lost"_s, u"Waiting"_s}));
    QVERIFY2(clock.elapsed() >= 250, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(m_peer->framesReceived().first().opcode, int(PingFrame));
    QVERIFY(!diary.details.first().isEmpty());
    QTRY_COMPARE(m_peer->openConnections(), 0);
}

void TestWebSocketLink::anyFrameIsASignOfLife_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("text") << RawPeer::frame(TextFrame, "{}"_ba);
    QTest::newRow("binary") << RawPeer::frame(BinaryFrame, "x"_ba);
    QTest::newRow("pong") << RawPeer::frame(PongFrame, {});
}

void TestWebSocketLink::anyFrameIsASignOfLife()
{
    QFETCH(const QByteArray, frame);
    auto link = opened(pinging());
    Diary diary(link.get());
    auto *chatter = new QTimer(m_accepted);
    connect(chatter, &QTimer::timeout, m_accepted, [this, frame] { m_accepted->write(frame); });
    chatter->start(20ms);
    QSignalSpy changed(link.get(), &SocketLink::stateChanged);
    QVERIFY(!changed.wait(700));
    chatter->stop();
    QVERIFY(changed.wait());
    QCOMPARE(diary.entries.first(), u"lost"_s);
}

void TestWebSocketLink::aDeadPeerIsReplaced()
{
    auto link = opened(pinging());
    Diary diary(link.get());
    QTRY_VERIFY(diary.entries.size() >= 4);
    QCOMPARE(diary.entries.mid(0, 4), (QStringList{u"lost"_s, u"Waiting"_s, u"Connecting"_s, u"Open"_s}));
    QVERIFY(m_peer->connections() >= 2);
    QVERIFY(link->send("{}"_ba));
}

void TestWebSocketLink::aClosedConnectionComesBack_data()
{
    QTest::addColumn<QByteArray>("lastWords");
    QTest::addColumn<bool>("reset");
    QTest::newRow("with a close frame") << RawPeer::frame(CloseFrame, "\x03\xe9"_ba) << false;
    QTest::newRow("in the middle of a frame") << RawPeer::frame(TextFrame, "half of it"_ba).left(5) << false;
    QTest::newRow("without a word") << QByteArray() << false;
    QTest::newRow("reset") << QByteArray() << true;
    QTest::newRow("after nonsense") << "\xff\xff\xff\xff\xff\xff"_ba << false;
    QTest::newRow("after text that is none") << RawPeer::frame(TextFrame, "\xc3\x28"_ba) << false;
}

void TestWebSocketLink::aClosedConnectionComesBack()
{
    QFETCH(const QByteArray, lastWords);
    QFETCH(const bool, reset);
    auto link = opened(quick());
    Diary diary(link.get());
    m_accepted->write(lastWords);
    m_accepted->flush();
    if (reset)
        m_accepted->abort();
    else
        m_accepted->disconnectFromHost();
    QTRY_COMPARE(diary.entries, (QStringList{u"lost"_s, u"Waiting"_s, u"Connecting"_s, u"Open"_s}));
    QCOMPARE(diary.frames, QByteArrayList());
    QVERIFY(link->send("{}"_ba));
}

void TestWebSocketLink::pausesGrow()
{
    auto timings = quick();
    timings.firstPause = 20ms;
    timings.longestPause = 150ms;
    m_peer->answer = RawPeer::always(RawPeer::reply(503));
    auto link = this->link(timings);
    QList<qint64> pauses;
    connect(link.get(), &SocketLink::stateChanged, this, [&](State state) {
        if (state == State::Waiting)
            pauses += link->retryIn().count();
        else
            QCOMPARE(link->retryIn(), 0ms);
    });
    QElapsedTimer clock;
    clock.start();
    link->open();
    QTRY_VERIFY(pauses.size() >= 5);
    const QList<qint64> expected{20, 40, 80, 150, 150};
    for (qsizetype i = 0; i < expected.size(); ++i)
        QVERIFY2(pauses.at(i) <= expected.at(i) && pauses.at(i) >= expected.at(i) - 15,
                 qPrintable(QString::number(pauses.at(i))));
    QVERIFY(clock.elapsed() >= 20 + 40 + 80 + 150 - 30);
}

void TestWebSocketLink::aFrameResetsThePause()
{
    auto timings = quick();
    timings.firstPause = 20ms;
    timings.longestPause = 10s;
    QByteArray greeting;
    m_peer->answer = [&](QTcpSocket *socket, const RawPeer::Request &request) {
        m_accepted = socket;
        socket->write(RawPeer::acceptance(request) + greeting);
    };
    auto link = this->link(timings);
    Diary diary(link.get());
    QList<qint64> pauses;
    connect(link.get(), &SocketLink::stateChanged, this, [&](State state) {
        if (state == State::Waiting)
            pauses += link->retryIn().count();
    });
    link->open();
    for (int i = 0; i < 3; ++i) {
        QTRY_COMPARE(link->state(), State::Open);
        m_accepted->abort();
        QTRY_COMPARE(pauses.size(), i + 1);
    }
    QVERIFY(pauses.at(1) > 25 && pauses.at(2) > 65);
    greeting = RawPeer::frame(TextFrame, "{}"_ba);
    QTRY_COMPARE(diary.frames.size(), 1);
    m_accepted->abort();
    QTRY_COMPARE(pauses.size(), 4);
    QVERIFY2(pauses.at(3) <= 20, qPrintable(QString::number(pauses.at(3))));
}

void TestWebSocketLink::aSteadyConnectionResetsThePause()
{
    auto timings = quick();
    timings.firstPause = 20ms;
    timings.longestPause = 10s;
    timings.steady = 100ms;
    auto link = opened(timings);
    QList<qint64> pauses;
    connect(link.get(), &SocketLink::stateChanged, this, [&](State state) {
        if (state == State::Waiting)
            pauses += link->retryIn().count();
    });
    for (int i = 0; i < 3; ++i) {
        QTRY_COMPARE(link->state(), State::Open);
        m_accepted->abort();
        QTRY_COMPARE(pauses.size(), i + 1);
    }
    QVERIFY2(pauses.last() > 65, qPrintable(QString::number(pauses.last())));
    QTRY_COMPARE(link->state(), State::Open);
    QSignalSpy changed(link.get(), &SocketLink::stateChanged);
    QVERIFY(!changed.wait(300));
    m_accepted->abort();
    QTRY_COMPARE(pauses.size(), 4);
    QVERIFY2(pauses.last() <= 20, qPrintable(QString::number(pauses.last())));
}

void TestWebSocketLink::pausesAreJittered()
{
    auto timings = quick();
    timings.firstPause = 100s;
    timings.longestPause = 100s;
    timings.jitter = 0.25;
    m_peer->answer = RawPeer::always(RawPeer::reply(503));
    auto link = this->link(timings);
    QList<qint64> pauses;
    for (int i = 0; i < 20; ++i) {
        link->open();
        QTRY_COMPARE(link->state(), State::Waiting);
        pauses += link->retryIn().count();
    }
    const auto [least, most] = std::minmax_element(pauses.cbegin(), pauses.cend());
    QVERIFY(*least >= 74'000 && *most <= 126'000);
    QVERIFY(*most - *least > 5'000);
}

void TestWebSocketLink::openInStateWaitingTriesAtOnce()
{
    auto timings = quick();
    timings.firstPause = 1h;
    timings.longestPause = 1h;
    auto link = opened(timings);
    m_accepted->abort();
    QTRY_COMPARE(link->state(), State::Waiting);
    QVERIFY(link->retryIn() > 59min);
    Diary diary(link.get());
    link->open();
    QCOMPARE(link->state(), State::Connecting);
    QCOMPARE(link->retryIn(), 0ms);
    QTRY_COMPARE(link->state(), State::Open);
    QCOMPARE(diary.entries, (QStringList{u"Connecting"_s, u"Open"_s}));
}

void TestWebSocketLink::openIsHarmlessWhenItIsUnderWay()
{
    auto link = this->link(quick());
    Diary diary(link.get());
    link->open();
    link->open();
    QTRY_COMPARE(link->state(), State::Open);
    link->open();
    QCOMPARE(diary.entries, (QStringList{u"Connecting"_s, u"Open"_s}));
    QCOMPARE(m_peer->connections(), 1);
}

void TestWebSocketLink::aReturningNetworkIsUsedAtOnce()
{
    auto timings = quick();
    timings.firstPause = 1h;
    timings.longestPause = 1h;
    auto link = opened(timings);
    m_accepted->abort();
    QTRY_COMPARE(link->state(), State::Waiting);
    link->networkReturned();
    QTRY_COMPARE(link->state(), State::Open);

    link->close();
    link->networkReturned();
    QCOMPARE(link->state(), State::Closed);
}

void TestWebSocketLink::aReturningNetworkIsAskedForItsDead()
{
    auto timings = quick();
    timings.pong = 100ms;
    auto link = opened(timings);
    Diary diary(link.get());
    link->networkReturned();
    QTRY_VERIFY(diary.entries.contains(u"lost"_s));
    QCOMPARE(m_peer->framesReceived().first().opcode, int(PingFrame));
}

void TestWebSocketLink::closeStopsEverything()
{
    auto timings = pinging();
    auto link = opened(timings);
    Diary diary(link.get());
    link->close();
    QCOMPARE(link->state(), State::Closed);
    link->close();
    QTRY_COMPARE(m_peer->openConnections(), 0);
    QSignalSpy changed(link.get(), &SocketLink::stateChanged);
    QVERIFY(!changed.wait(400));
    QCOMPARE(diary.entries, QStringList{u"Closed"_s});
    QCOMPARE(m_peer->connections(), 1);
}

void TestWebSocketLink::closeWhileConnectingIsFinal()
{
    auto link = this->link(quick());
    Diary diary(link.get());
    link->open();
    link->close();
    QSignalSpy changed(link.get(), &SocketLink::stateChanged);
    QVERIFY(!changed.wait(200));
    QCOMPARE(diary.entries, (QStringList{u"Connecting"_s, u"Closed"_s}));
    QCOMPARE(m_peer->openConnections(), 0);

    link->open();
    QTRY_COMPARE(link->state(), State::Open);
}

void TestWebSocketLink::closeWhileWaitingIsFinal()
{
    m_peer->answer = RawPeer::always(RawPeer::reply(503));
    auto timings = quick();
    timings.firstPause = 50ms;
    timings.longestPause = 50ms;
    auto link = this->link(timings);
    link->open();
    QTRY_COMPARE(link->state(), State::Waiting);
    link->close();
    QCOMPARE(link->state(), State::Closed);
    QCOMPARE(link->retryIn(), 0ms);
    QSignalSpy changed(link.get(), &SocketLink::stateChanged);
    QVERIFY(!changed.wait(200));
    QCOMPARE(m_peer->connections(), 1);
}

void TestWebSocketLink::closeTakesLeave()
{
    auto link = opened(quick());
    QVERIFY(link->send("last words"_ba));
    link->close();
    QTRY_COMPARE(m_peer->framesReceived().size(), 2);
    QCOMPARE(m_peer->framesReceived().at(0).payload, "last words"_ba);
    QCOMPARE(m_peer->framesReceived().at(1).opcode, int(CloseFrame));
    QCOMPARE(m_peer->framesReceived().at(1).payload, "\x03\xe8"_ba);
    QTRY_COMPARE(m_peer->openConnections(), 0);
}

void TestWebSocketLink::closeInASlotIsTheLastWord_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QStringList>("entries");
    QTest::newRow("Connecting") << u"Connecting"_s << QStringList{u"Connecting"_s, u"Closed"_s};
    QTest::newRow("Open") << u"Open"_s << QStringList{u"Connecting"_s, u"Open"_s, u"Closed"_s};
    QTest::newRow("lost") << u"lost"_s << QStringList{u"Connecting"_s, u"Open"_s, u"lost"_s, u"Closed"_s};
    QTest::newRow("Waiting") << u"Waiting"_s
                             << QStringList{u"Connecting"_s, u"Open"_s, u"lost"_s, u"Waiting"_s, u"Closed"_s};
    QTest::newRow("failed") << u"failed"_s
                            << QStringList{u"Connecting"_s, u"failed network 500"_s, u"Closed"_s};
}

void TestWebSocketLink::closeInASlotIsTheLastWord()
{
    QFETCH(const QString, where);
    QFETCH(const QStringList, entries);
    if (where == "failed"_L1) {
        m_peer->answer = RawPeer::always(RawPeer::reply(500));
    } else {
        m_peer->answer = [](QTcpSocket *socket, const RawPeer::Request &request) {
            socket->write(RawPeer::acceptance(request));
            socket->disconnectFromHost();
        };
    }
    auto link = this->link(quick());
    Diary diary(link.get());
    connect(link.get(), &SocketLink::stateChanged, this, [&](State) {
        if (diary.entries.last() == where)
            link->close();
    });
    connect(link.get(), &SocketLink::lost, this, [&] {
        if (where == "lost"_L1)
            link->close();
    });
    connect(link.get(), &SocketLink::attemptFailed, this, [&] { link->close(); });
    link->open();
    QTRY_COMPARE(diary.entries, entries);
    QSignalSpy changed(link.get(), &SocketLink::stateChanged);
    QVERIFY(!changed.wait(100));
    QCOMPARE(link->state(), State::Closed);
}

void TestWebSocketLink::openInASlotIsNotOverruled()
{
    auto timings = quick();
    timings.firstPause = 1h;
    timings.longestPause = 1h;
    auto link = opened(timings);
    Diary diary(link.get());
    connect(link.get(), &SocketLink::lost, link.get(), [&] { link->open(); });
    m_accepted->abort();
    QTRY_COMPARE(diary.entries, (QStringList{u"lost"_s, u"Connecting"_s, u"Open"_s}));
}

void TestWebSocketLink::framesAfterCloseAreNotHeard()
{
    auto link = opened(quick());
    Diary diary(link.get());
    connect(link.get(), &SocketLink::frameReceived, this, [&] {
        if (diary.frames.size() == 3)
            link->close();
    });
    QByteArray burst;
    for (int i = 0; i < 100; ++i)
        burst += RawPeer::frame(TextFrame, QByteArray::number(i));
    m_accepted->write(burst);
    QTRY_COMPARE(link->state(), State::Closed);
    QTRY_COMPARE(m_peer->openConnections(), 0);
    QCOMPARE(diary.frames, (QByteArrayList{"0"_ba, "1"_ba, "2"_ba}));
}

void TestWebSocketLink::aLinkCanBeDeletedAtAnyTime_data()
{
    QTest::addColumn<State>("state");
    QTest::newRow("connecting") << State::Connecting;
    QTest::newRow("open") << State::Open;
    QTest::newRow("waiting") << State::Waiting;
    QTest::newRow("closed") << State::Closed;
}

void TestWebSocketLink::aLinkCanBeDeletedAtAnyTime()
{
    QFETCH(const State, state);
    if (state == State::Waiting)
        m_peer->answer = RawPeer::always(RawPeer::reply(503));
    auto timings = quick();
    timings.longestPause = 1h;
    timings.firstPause = 1h;
    auto link = this->link(timings);
    link->open();
    if (state == State::Closed) {
        QTRY_COMPARE(link->state(), State::Open);
        link->close();
    }
    QTRY_COMPARE(link->state(), state);
    Diary diary(link.get());
    link.reset();
    QTRY_COMPARE(m_peer->openConnections(), 0);
    QCOMPARE(diary.entries, QStringList());
}

void TestWebSocketLink::aRefusedUpgradeTellsItsStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<State>("state");
    QTest::newRow("401") << 401 << QByteArray() << State::Closed;
    QTest::newRow("401 with a challenge")
        << 401 << "WWW-Authenticate: Basic realm=\"x\"\r\n"_ba << State::Closed;
    QTest::newRow("401 with a challenge nobody knows")
        << 401 << "WWW-Authenticate: Token\r\n"_ba << State::Closed;
    QTest::newRow("403") << 403 << QByteArray() << State::Closed;
    QTest::newRow("404") << 404 << QByteArray() << State::Waiting;
    QTest::newRow("429") << 429 << "Retry-After: 7\r\n"_ba << State::Waiting;
    QTest::newRow("500") << 500 << QByteArray() << State::Waiting;
    QTest::newRow("503") << 503 << QByteArray() << State::Waiting;
    QTest::newRow("200") << 200 << QByteArray() << State::Waiting;
    QTest::newRow("302") << 302 << "Location: /elsewhere\r\n"_ba << State::Waiting;
}

void TestWebSocketLink::aRefusedUpgradeTellsItsStatus()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, headers);
    QFETCH(const State, state);
    m_peer->answer = RawPeer::always(
        RawPeer::reply(status, "<html>999 no, 401 really</html>"_ba, "text/html"_ba, headers));
    auto timings = quick();
    timings.firstPause = 1h;
    timings.longestPause = 1h;
    auto link = this->link(timings);
    Diary diary(link.get());
    link->open();
    QTRY_COMPARE(diary.entries.size(), 3);
    QCOMPARE(diary.entries.at(1), u"failed network %1"_s.arg(QString::number(status)));
    QCOMPARE(diary.states.last(), state);
    QCOMPARE(link->state(), state);
    QTRY_COMPARE(m_peer->openConnections(), 0);
    QCOMPARE(m_peer->requests.size(), 1);
}

void TestWebSocketLink::aBrokenUpgradeIsANetworkFailure_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("closed at once") << QByteArray();
    QTest::newRow("cut off") << "HTTP/1.1 101 Switching Protocols\r\nUpgrade: webso"_ba;
    QTest::newRow("not HTTP") << "SSH-2.0-OpenSSH_9.2p1\r\n\r\n"_ba;
    QTest::newRow("wrong key")
        << "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
           "Connection: Upgrade\r\nSec-WebSocket-Accept: bm90IHRoZSByaWdodCBrZXk=\r\n\r\n"_ba;
    QTest::newRow("no key") << "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                               "Connection: Upgrade\r\n\r\n"_ba;
}

void TestWebSocketLink::aBrokenUpgradeIsANetworkFailure()
{
    QFETCH(const QByteArray, answer);
    m_peer->answer = [answer](QTcpSocket *socket, const RawPeer::Request &) {
        socket->write(answer);
        socket->disconnectFromHost();
    };
    auto timings = quick();
    timings.firstPause = 1h;
    timings.longestPause = 1h;
    auto link = this->link(timings);
    Diary diary(link.get());
    link->open();
    QTRY_COMPARE(diary.entries, (QStringList{u"Connecting"_s, u"failed network 0"_s, u"Waiting"_s}));
    QVERIFY(!diary.details.first().isEmpty());
}

void TestWebSocketLink::anUpgradeInPiecesIsFine()
{
    m_peer->answer = [](QTcpSocket *socket, const RawPeer::Request &request) {
        const QByteArray bytes = RawPeer::acceptance(request) + RawPeer::frame(TextFrame, "hello"_ba);
        auto *drip = new QTimer(socket);
        connect(drip, &QTimer::timeout, socket, [socket, bytes, at = qsizetype(0)]() mutable {
            if (at < bytes.size())
                socket->write(bytes.mid(at++, 1));
            socket->flush();
        });
        drip->start(1ms);
    };
    auto link = this->link(quick());
    Diary diary(link.get());
    link->open();
    QTRY_COMPARE(diary.frames, QByteArrayList{"hello"_ba});
}

void TestWebSocketLink::silenceAtTheHandshakeTimesOut()
{
    auto timings = quick();
    timings.connect = 100ms;
    timings.firstPause = 1h;
    timings.longestPause = 1h;
    m_peer->answer = {};
    auto link = this->link(timings);
    Diary diary(link.get());
    link->open();
    QTRY_COMPARE(diary.entries, (QStringList{u"Connecting"_s, u"failed timed-out 0"_s, u"Waiting"_s}));
    QTRY_COMPARE(m_peer->openConnections(), 0);
}

void TestWebSocketLink::nobodyListensIsANetworkFailure()
{
    auto timings = quick();
    timings.firstPause = 1h;
    timings.longestPause = 1h;
    auto link = this->link(timings);
    m_peer = std::make_unique<RawPeer>();
    Diary diary(link.get());
    link->open();
    QTRY_COMPARE(diary.entries, (QStringList{u"Connecting"_s, u"failed network 0"_s, u"Waiting"_s}));
}

void TestWebSocketLink::plainTextToAnotherMachineIsRefused()
{
    auto timings = quick();
    timings.firstPause = 1h;
    timings.longestPause = 1h;
    auto link = this->link(timings);
    link->setUrl(QUrl(u"ws://192.0.2.1/ws/"_s));
    Diary diary(link.get());
    link->open();
    QCOMPARE(diary.entries, QStringList{u"Connecting"_s});
    QTRY_COMPARE(diary.entries, (QStringList{u"Connecting"_s, u"failed tls 0"_s, u"Waiting"_s}));
    QVERIFY(link->findChildren<QWebSocket *>().isEmpty());

    link->open();
    link->close();
    QSignalSpy failed(link.get(), &SocketLink::attemptFailed);
    QVERIFY(!failed.wait(50));
}

void TestWebSocketLink::whatIsNoSocketAddressIsRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("nothing") << QString();
    QTest::newRow("HTTP") << u"https://example.com/ws/"_s;
    QTest::newRow("no host") << u"wss:///ws/"_s;
    QTest::newRow("a file") << u"file:///etc/hostname"_s;
}

void TestWebSocketLink::whatIsNoSocketAddressIsRefused()
{
    QFETCH(const QString, address);
    auto timings = quick();
    timings.firstPause = 1h;
    timings.longestPause = 1h;
    auto link = this->link(timings);
    link->setUrl(QUrl(address));
    Diary diary(link.get());
    link->open();
    QTRY_COMPARE(diary.entries, (QStringList{u"Connecting"_s, u"failed invalid 0"_s, u"Waiting"_s}));
    QVERIFY(link->findChildren<QWebSocket *>().isEmpty());
}

void TestWebSocketLink::anUnknownCertificateIsRefused()
{
    if (!m_certificate.isValid())
        QSKIP("needs the openssl program");
    QSslServer server;
    server.setSslConfiguration(m_certificate.forServer());
    QVERIFY(server.listen(QHostAddress::LocalHost));
    RawPeer peer(nullptr, &server);
    auto timings = quick();
    timings.firstPause = 1h;
    timings.longestPause = 1h;
    auto link = this->link(timings);
    link->setUrl(peer.url(u"/ws/"_s, u"wss"_s, u"localhost"_s));
    Diary diary(link.get());
    link->open();
    QTRY_COMPARE(diary.entries, (QStringList{u"Connecting"_s, u"failed tls 0"_s, u"Waiting"_s}));
    QVERIFY2(diary.details.first().contains("certificate"_L1), qPrintable(diary.details.first()));
    QCOMPARE(peer.requests.size(), 0);
}

void TestWebSocketLink::aTrustedCertificateIsFine()
{
    if (!m_certificate.isValid())
        QSKIP("needs the openssl program");
    const TestCertificate::Trusted trusted(m_certificate);
    QSslServer server;
    server.setSslConfiguration(m_certificate.forServer());
    QVERIFY(server.listen(QHostAddress::LocalHost));
    RawPeer peer(nullptr, &server);
    peer.answer = [](QTcpSocket *socket, const RawPeer::Request &request) {
        socket->write(RawPeer::acceptance(request) + RawPeer::frame(TextFrame, "safe"_ba));
    };
    auto link = this->link(quick());
    link->setUrl(peer.url(u"/ws/"_s, u"wss"_s, u"localhost"_s));
    Diary diary(link.get());
    link->open();
    QTRY_COMPARE(diary.frames, QByteArrayList{"safe"_ba});
    QCOMPARE(peer.requests.first().header("cookie"), "HTTP_AUTHORIZATION=\"Token " + secret + '"');
    QVERIFY(link->send("{}"_ba));
    QTRY_COMPARE(peer.framesReceived().size(), 1);
    link->close();
    QTRY_COMPARE(peer.openConnections(), 0);
}

void TestWebSocketLink::theLogHoldsNoSecret()
{
    loggedLines.clear();
    QLoggingCategory::setFilterRules(u"confab.net.debug=true"_s);
    const QtMessageHandler before = qInstallMessageHandler(collectLog);
    {
        auto link = this->link(quick());
        QUrl url = m_peer->url(u"/ws/?query-secret"_s, u"ws"_s);
        url.setUserName(u"user-secret"_s);
        link->setUrl(url);
        link->open();
        QTRY_COMPARE(link->state(), State::Open);
        QVERIFY(link->send("sent-frame"_ba));
        m_accepted->write(RawPeer::frame(TextFrame, "received-frame"_ba));
        m_accepted->disconnectFromHost();
        QTRY_VERIFY(m_peer->connections() > 1);
    }
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});

    QVERIFY(!m_peer->requests.first().has("authorization"));
    const QString log = loggedLines.join(u'\n');
    QVERIFY2(log.contains("/ws/"_L1), qPrintable(log));
    for (const QString &hidden : {QString::fromLatin1(secret), u"query-secret"_s, u"user-secret"_s,
                                  u"sent-frame"_s, u"received-frame"_s})
        QVERIFY2(!log.contains(hidden), qPrintable(log));
}

QTEST_GUILESS_MAIN(TestWebSocketLink)

#include "tst_websocketlink.moc"
