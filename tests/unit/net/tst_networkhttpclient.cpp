// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/networkhttpclient.h"
#include "net/useragent.h"
#include "rawpeer.h"
#include "testcertificate.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <memory>
#include <vector>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Confab;
using namespace Confab::Net;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto secret = "0123456789abcdef0123456789abcdef01234567"_ba;

// Collects what one exchange ends with, and how often.
class Outcome : public QObject
{
public:
    explicit Outcome(HttpExchange *exchange)
        : exchange(exchange)
    {
        connect(exchange, &HttpExchange::finished, this, [this](const HttpResponse &response) {
            last = response;
            ++count;
        });
    }

    QPointer<HttpExchange> exchange;
    HttpResponse last;
    int count = 0;
};

// Counts what reaches Qt's network stack at all.
class CountingManager : public QNetworkAccessManager
{
public:
    int created = 0;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        ++created;
        return QNetworkAccessManager::createRequest(operation, request, body);
    }
};

QStringList loggedLines;

void collectLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    loggedLines += message;
}

} // namespace

class TestNetworkHttpClient : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aGetSaysWhatItMustAndNothingElse();
    void aBodySaysThatItIsJson_data();
    void aBodySaysThatItIsJson();
    void noBodyHasNoContentType_data();
    void noBodyHasNoContentType();
    void theTokenGoesOnlyWhereItIsWanted();
    void theTokenIsTheOneOfTheMoment();
    void aTokenThatWouldBreakTheHeaderIsNotSent();
    void cookiesAreForgotten();
    void credentialsInTheAddressAreNotSent();

    void anAnswerIsAnAnswerWhateverItsStatus_data();
    void anAnswerIsAnAnswerWhateverItsStatus();
    void aChallengeIsAnAnswerToo_data();
    void aChallengeIsAnAnswerToo();
    void contentTypeIsLowerCaseWithoutParameters();
    void retryAfterIsRead_data();
    void retryAfterIsRead();
    void compressedAnswersAreUnpacked();
    void brokenCompressionIsABadResponse();
    void connectionsAreKept();
    void manyAtOnceAreAnsweredEachWithItsOwn();

    void silenceTimesOut();
    void aTrickleTimesOutAsAWhole();
    void abortEndsItOnceAndFromTheEventLoop();
    void abortOvertakesAnOutcomeNotYetTold();
    void anAnswerAfterAbortIsHarmless();
    void finishedNeverComesFromInsideSend();
    void deletingTheClientEndsTheRequest();
    void losingTheManagerEndsTheRequest();

    void nobodyListensIsANetworkFailure();
    void aGarbageStatusLineIsAFailure();
    void anAnswerCutOffIsAFailure_data();
    void anAnswerCutOffIsAFailure();
    void chunksCutOffAreNeverMoreThanWasSent();
    void aLargeBodyIsRefused();
    void anAnswerThatEndsWithItsConnectionIsWhole_data();
    void anAnswerThatEndsWithItsConnectionIsWhole();
    void whatMayNotBeRepeatedIsSentOnce_data();
    void whatMayNotBeRepeatedIsSentOnce();
    void aConnectionThatIdledAwayDoesNotHurt();

    void redirectsOnOneOriginKeepTheToken_data();
    void redirectsOnOneOriginKeepTheToken();
    void redirectsElsewhereDropTheToken_data();
    void redirectsElsewhereDropTheToken();
    void aDroppedTokenStaysDropped();
    void whatThePersonWroteIsNotRedirectedElsewhere();
    void endlessRedirectsEnd();
    void theTimeOutSpansRedirects();
    void unsafeRedirectsAreRefused_data();
    void unsafeRedirectsAreRefused();

    void plainHttpToAnotherMachineIsRefused();
    void whatIsNotHttpIsRefused_data();
    void whatIsNotHttpIsRefused();
    void anUnknownCertificateIsRefused();
    void aTrustedCertificateIsFine();
    void aCertificateForAnotherHostIsRefused();
    void tlsDoesNotRedirectToPlainText();
    void theLogHoldsNoSecret();

private:
    HttpResponse ask(const HttpRequest &request);
    HttpResponse get(const QUrl &url);

    TestCertificate m_certificate;
    std::unique_ptr<CountingManager> m_manager;
    std::unique_ptr<NetworkHttpClient> m_client;
    std::unique_ptr<RawPeer> m_peer;
};

void TestNetworkHttpClient::initTestCase()
{
    const std::unique_ptr<QNetworkAccessManager> made(NetworkHttpClient::createManager());
    QCOMPARE(made->redirectPolicy(), QNetworkRequest::ManualRedirectPolicy);
    QVERIFY(!made->cache());
    QVERIFY(!made->autoDeleteReplies());
}

void TestNetworkHttpClient::init()
{
    m_manager = std::make_unique<CountingManager>();
    m_client = std::make_unique<NetworkHttpClient>(m_manager.get());
    m_client->setToken(Token::fromPaste(secret));
    m_peer = std::make_unique<RawPeer>();
}

void TestNetworkHttpClient::cleanup()
{
    m_client.reset();
    m_manager.reset();
    m_peer.reset();
}

HttpResponse TestNetworkHttpClient::ask(const HttpRequest &request)
{
    Outcome outcome(m_client->send(request));
    QSignalSpy finished(outcome.exchange, &HttpExchange::finished);
    if (!finished.wait(20000))
        qWarning("no outcome at all");
    return outcome.last;
}

HttpResponse TestNetworkHttpClient::get(const QUrl &url)
{
    return ask({.verb = "GET"_ba, .url = url, .body = {}});
}

void TestNetworkHttpClient::aGetSaysWhatItMustAndNothingElse()
{
    m_peer->answer = RawPeer::always(RawPeer::reply(200, "{}"_ba));
    const HttpResponse response = get(m_peer->url(u"/chats/?character_ids=a%2Fb&num_preview_turns=2"_s));
    QCOMPARE(response.failure, Error::Kind::None);
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body, "{}"_ba);
    QCOMPARE(m_peer->requests.size(), 1);

    const RawPeer::Request &request = m_peer->requests.first();
    QCOMPARE(request.verb, "GET"_ba);
    QVERIFY2(request.target.startsWith("/chats/"), request.target.constData());
    QCOMPARE(request.header("authorization"), "Token " + secret);
    QCOMPARE(request.header("user-agent"), userAgent());
    QCOMPARE(request.header("accept"), "application/json"_ba);
    QCOMPARE(request.body, QByteArray());
    for (const char *unwanted :
         {"content-type", "content-length", "cookie", "origin", "referer", "upgrade", "http2-settings"})
        QVERIFY2(!request.has(unwanted), unwanted);
}

void TestNetworkHttpClient::aBodySaysThatItIsJson_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("POST") << "POST"_ba
                          << R"({"chat_id":"1","text":"Grüße"})"_ba;
    QTest::newRow("PATCH") << "PATCH"_ba
                           << R"({"name":"x"})"_ba;
    QTest::newRow("PATCH of an empty object") << "PATCH"_ba
                                              << "{}"_ba;
    QTest::newRow("PUT") << "PUT"_ba
                         << "{}"_ba;
    QTest::newRow("large") << "POST"_ba << QByteArray(3'000'000, 'x');
}

void TestNetworkHttpClient::aBodySaysThatItIsJson()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const QByteArray, body);
    m_peer->answer = RawPeer::always(RawPeer::reply(200));
    const HttpResponse response = ask({.verb = verb, .url = m_peer->url(), .body = body});
    QCOMPARE(response.failure, Error::Kind::None);
    QCOMPARE(m_peer->requests.size(), 1);
    const RawPeer::Request &request = m_peer->requests.first();
    QCOMPARE(request.verb, verb);
    QCOMPARE(request.header("content-type"), "application/json"_ba);
    QCOMPARE(request.header("content-length"), QByteArray::number(body.size()));
    QCOMPARE(request.body, body);
}

void TestNetworkHttpClient::noBodyHasNoContentType_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::newRow("POST") << "POST"_ba;
    QTest::newRow("PATCH") << "PATCH"_ba;
    QTest::newRow("PUT") << "PUT"_ba;
}

void TestNetworkHttpClient::noBodyHasNoContentType()
{
    QFETCH(const QByteArray, verb);
    m_peer->answer = RawPeer::always(RawPeer::reply(200));
    QCOMPARE(ask({.verb = verb, .url = m_peer->url(), .body = {}}).status, 200);
    const RawPeer::Request &request = m_peer->requests.first();
    QCOMPARE(request.verb, verb);
    QVERIFY(!request.has("content-type"));
    QCOMPARE(request.header("content-length"), "0"_ba);
}

void TestNetworkHttpClient::theTokenGoesOnlyWhereItIsWanted()
{
    m_peer->answer = RawPeer::always(RawPeer::reply(200));
    ask({.verb = "GET"_ba, .url = m_peer->url(), .body = {}, .authorize = false});
    QVERIFY(!m_peer->requests.first().has("authorization"));
}

void TestNetworkHttpClient::theTokenIsTheOneOfTheMoment()
{
    m_peer->answer = RawPeer::always(RawPeer::reply(200));
    m_client->setToken(Token::fromPaste("another"_ba));
    get(m_peer->url());
    m_client->setToken({});
    get(m_peer->url());
    QCOMPARE(m_peer->requests.at(0).header("authorization"), "Token another"_ba);
    QVERIFY(!m_peer->requests.at(1).has("authorization"));
}

void TestNetworkHttpClient::aTokenThatWouldBreakTheHeaderIsNotSent()
{
    m_peer->answer = RawPeer::always(RawPeer::reply(401));
    m_client->setToken(Token::fromPaste("abc\x80\x85X-Evil:1"_ba));
    QCOMPARE(get(m_peer->url()).status, 401);
    QVERIFY(!m_peer->requests.first().has("authorization"));
}

void TestNetworkHttpClient::cookiesAreForgotten()
{
    m_peer->answer =
        RawPeer::always(RawPeer::reply(200, {}, "application/json"_ba, "Set-Cookie: edge=1; Path=/\r\n"_ba));
    get(m_peer->url());
    get(m_peer->url());
    QCOMPARE(m_peer->requests.size(), 2);
    QVERIFY(!m_peer->requests.last().has("cookie"));
}

void TestNetworkHttpClient::credentialsInTheAddressAreNotSent()
{
    m_peer->answer = RawPeer::always(
        RawPeer::reply(401, {}, "application/json"_ba, "WWW-Authenticate: Basic realm=\"x\"\r\n"_ba));
    QUrl url = m_peer->url();
    url.setUserName(u"somebody"_s);
    url.setPassword(u"secret"_s);
    QCOMPARE(ask({.verb = "GET"_ba, .url = url, .body = {}, .authorize = false}).status, 401);
    QCOMPARE(m_peer->requests.size(), 1);
    QVERIFY(!m_peer->requests.first().has("authorization"));
}

void TestNetworkHttpClient::anAnswerIsAnAnswerWhateverItsStatus_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 207, 300, 304, 400, 401, 402, 403, 404, 405, 408, 409, 410,
                             413, 418, 422, 429, 451, 499, 500, 501, 502, 503, 504, 520, 599})
        QTest::addRow("%d", status) << status;
}

void TestNetworkHttpClient::anAnswerIsAnAnswerWhateverItsStatus()
{
    QFETCH(const int, status);
    const QByteArray body = status == 304 ? QByteArray() : "<html>Attention required</html>"_ba;
    m_peer->answer = RawPeer::always(RawPeer::reply(status, body, "text/html"_ba));
    for (const QByteArray &verb : {"GET"_ba, "POST"_ba, "PATCH"_ba}) {
        const HttpResponse response = ask({.verb = verb, .url = m_peer->url(), .body = "{}"_ba});
        QCOMPARE(response.failure, Error::Kind::None);
        QCOMPARE(response.status, status);
        QCOMPARE(response.contentType, "text/html"_ba);
        QCOMPARE(response.body, body);
        QVERIFY(!response.retryAfter);
    }
    QCOMPARE(m_peer->requests.size(), 3);
}

void TestNetworkHttpClient::aChallengeIsAnAnswerToo_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("Basic") << "Basic realm=\"x\""_ba;
    QTest::newRow("Digest") << "Digest realm=\"x\", nonce=\"y\""_ba;
    QTest::newRow("Token") << "Token"_ba;
}

void TestNetworkHttpClient::aChallengeIsAnAnswerToo()
{
    QFETCH(const QByteArray, challenge);
    m_peer->answer = RawPeer::always(
        RawPeer::reply(401, "Unauthorized"_ba, "text/plain"_ba, "WWW-Authenticate: " + challenge + "\r\n"));
    for (const QByteArray &verb : {"GET"_ba, "POST"_ba}) {
        const HttpResponse response = ask({.verb = verb, .url = m_peer->url(), .body = "{}"_ba});
        QCOMPARE(response.failure, Error::Kind::None);
        QCOMPARE(response.status, 401);
        QCOMPARE(response.body, "Unauthorized"_ba);
    }
    QCOMPARE(m_peer->requests.size(), 2);
}

void TestNetworkHttpClient::contentTypeIsLowerCaseWithoutParameters()
{
    m_peer->answer = RawPeer::always(RawPeer::reply(200, {}, "Application/JSON ; charset=UTF-8"_ba));
    QCOMPARE(get(m_peer->url()).contentType, "application/json"_ba);
    m_peer->answer = RawPeer::always(RawPeer::reply(200, {}, {}));
    QCOMPARE(get(m_peer->url()).contentType, QByteArray());
}

void TestNetworkHttpClient::retryAfterIsRead_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("seconds") << "Retry-After: 12\r\n"_ba << qint64(12000);
    QTest::newRow("date, by the server's clock")
        << "Date: Sun, 06 Nov 1994 08:49:00 GMT\r\nRetry-After: Sun, 06 Nov 1994 08:49:37 GMT\r\n"_ba
        << qint64(37000);
    QTest::newRow("date gone by, by ours")
        << "Retry-After: Sun, 06 Nov 1994 08:49:37 GMT\r\n"_ba << qint64(0);
    QTest::newRow("word") << "Retry-After: later\r\n"_ba << qint64(-1);
}

void TestNetworkHttpClient::retryAfterIsRead()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const qint64, milliseconds);
    m_peer->answer = RawPeer::always(RawPeer::reply(429, "{}"_ba, "application/json"_ba, headers));
    const HttpResponse response = get(m_peer->url());
    QCOMPARE(response.status, 429);
    QCOMPARE(response.retryAfter.has_value(), milliseconds >= 0);
    if (response.retryAfter)
        QCOMPARE(qint64(response.retryAfter->count()), milliseconds);
}

void TestNetworkHttpClient::compressedAnswersAreUnpacked()
{
    // {"turns":[]}, by gzip
    const QByteArray packed = QByteArray::fromBase64("H4sIAAAAAAACA6tWKiktyitWsoqOrQUAqSP+aAwAAAA="_ba);
    m_peer->answer =
        RawPeer::always(RawPeer::reply(200, packed, "application/json"_ba, "Content-Encoding: gzip\r\n"_ba));
    const HttpResponse response = get(m_peer->url());
    QCOMPARE(response.failure, Error::Kind::None);
    QCOMPARE(response.body, R"({"turns":[]})"_ba);
    QVERIFY(m_peer->requests.first().header("accept-encoding").contains("gzip"));
}

void TestNetworkHttpClient::brokenCompressionIsABadResponse()
{
    m_peer->answer = RawPeer::always(RawPeer::reply(200, "this is no gzip at all"_ba, "application/json"_ba,
                                                    "Content-Encoding: gzip\r\n"_ba));
    QCOMPARE(get(m_peer->url()).failure, Error::Kind::BadResponse);
}

void TestNetworkHttpClient::connectionsAreKept()
{
    m_peer->answer = RawPeer::always(RawPeer::reply(200, "{}"_ba));
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(get(m_peer->url()).status, 200);
        QCOMPARE(ask({.verb = "POST"_ba, .url = m_peer->url(), .body = "{}"_ba}).status, 200);
    }
    QCOMPARE(m_peer->requests.size(), 20);
    QCOMPARE(m_peer->connections(), 1);
}

void TestNetworkHttpClient::manyAtOnceAreAnsweredEachWithItsOwn()
{
    m_peer->answer = [](QTcpSocket *socket, const RawPeer::Request &request) {
        socket->write(RawPeer::reply(200, request.target));
    };
    std::vector<std::unique_ptr<Outcome>> outcomes;
    for (int i = 0; i < 40; ++i) {
        outcomes.push_back(std::make_unique<Outcome>(
            m_client->send({.verb = "GET"_ba, .url = m_peer->url(u"/"_s + QString::number(i)), .body = {}})));
    }
    for (int i = 0; i < 40; ++i) {
        QTRY_COMPARE(outcomes.at(size_t(i))->count, 1);
        QCOMPARE(outcomes.at(size_t(i))->last.body, "/" + QByteArray::number(i));
    }
    QCOMPARE(m_peer->requests.size(), 40);
}

void TestNetworkHttpClient::silenceTimesOut()
{
    QElapsedTimer clock;
    clock.start();
    const HttpResponse response =
        ask({.verb = "POST"_ba, .url = m_peer->url(), .body = "{}"_ba, .timeout = 200ms});
    QCOMPARE(response.failure, Error::Kind::TimedOut);
    QCOMPARE(response.status, 0);
    QVERIFY(clock.elapsed() >= 180);
    QVERIFY(clock.elapsed() < 5000);
    QTRY_COMPARE(m_peer->openConnections(), 0);
    QCOMPARE(m_peer->requests.size(), 1);
}

void TestNetworkHttpClient::aTrickleTimesOutAsAWhole()
{
    m_peer->answer = [](QTcpSocket *socket, const RawPeer::Request &) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        auto *drip = new QTimer(socket);
        connect(drip, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        drip->start(20ms);
    };
    const HttpResponse response = ask({.verb = "GET"_ba, .url = m_peer->url(), .body = {}, .timeout = 300ms});
    QCOMPARE(response.failure, Error::Kind::TimedOut);
    QCOMPARE(response.body, QByteArray());
    QTRY_COMPARE(m_peer->openConnections(), 0);
}

void TestNetworkHttpClient::abortEndsItOnceAndFromTheEventLoop()
{
    QSignalSpy requested(m_peer.get(), &RawPeer::requested);
    Outcome outcome(m_client->send({.verb = "POST"_ba, .url = m_peer->url(), .body = "{}"_ba}));
    QVERIFY(requested.wait());
    outcome.exchange->abort();
    outcome.exchange->abort();
    QCOMPARE(outcome.count, 0);
    QTRY_COMPARE(outcome.count, 1);
    QCOMPARE(outcome.last.failure, Error::Kind::Aborted);
    QTRY_VERIFY(!outcome.exchange);
    QCOMPARE(outcome.count, 1);
    QTRY_COMPARE(m_peer->openConnections(), 0);
}

void TestNetworkHttpClient::abortOvertakesAnOutcomeNotYetTold()
{
    Outcome outcome(m_client->send({.verb = "GET"_ba, .url = QUrl(u"http://192.0.2.1/"_s), .body = {}}));
    outcome.exchange->abort();
    QTRY_COMPARE(outcome.count, 1);
    QCOMPARE(outcome.last.failure, Error::Kind::Aborted);
    QTRY_VERIFY(!outcome.exchange);
    QCOMPARE(outcome.count, 1);
}

void TestNetworkHttpClient::anAnswerAfterAbortIsHarmless()
{
    QPointer<QTcpSocket> waiting;
    m_peer->answer = [&waiting](QTcpSocket *socket, const RawPeer::Request &) { waiting = socket; };
    Outcome outcome(m_client->send({.verb = "GET"_ba, .url = m_peer->url(), .body = {}}));
    QTRY_VERIFY(waiting);
    outcome.exchange->abort();
    waiting->write(RawPeer::reply(200, "late"_ba));
    QTRY_COMPARE(outcome.count, 1);
    QTRY_VERIFY(!outcome.exchange);
    QCOMPARE(outcome.count, 1);
    QCOMPARE(outcome.last.failure, Error::Kind::Aborted);
    QCOMPARE(outcome.last.body, QByteArray());

    m_peer->answer = RawPeer::always(RawPeer::reply(200, "fresh"_ba));
    QCOMPARE(get(m_peer->url()).body, "fresh"_ba);
}

void TestNetworkHttpClient::finishedNeverComesFromInsideSend()
{
    for (const QUrl &url :
         {QUrl(), QUrl(u"http://192.0.2.1/"_s), QUrl(u"data:,x"_s), QUrl(u"http://127.0.0.1:1/"_s)}) {
        Outcome outcome(m_client->send({.verb = "GET"_ba, .url = url, .body = {}}));
        QVERIFY(outcome.exchange);
        QCOMPARE(outcome.count, 0);
        QTRY_COMPARE(outcome.count, 1);
        QVERIFY(outcome.last.failure != Error::Kind::None);
        QTRY_VERIFY(!outcome.exchange);
    }
}

void TestNetworkHttpClient::deletingTheClientEndsTheRequest()
{
    QSignalSpy requested(m_peer.get(), &RawPeer::requested);
    Outcome outcome(m_client->send({.verb = "GET"_ba, .url = m_peer->url(), .body = {}}));
    QVERIFY(requested.wait());
    m_client.reset();
    QVERIFY(!outcome.exchange);
    QTRY_COMPARE(m_peer->openConnections(), 0);
    QCOMPARE(outcome.count, 0);
}

void TestNetworkHttpClient::losingTheManagerEndsTheRequest()
{
    QSignalSpy requested(m_peer.get(), &RawPeer::requested);
    Outcome outcome(m_client->send({.verb = "GET"_ba, .url = m_peer->url(), .body = {}}));
    QVERIFY(requested.wait());
    m_manager.reset();
    QTRY_COMPARE(outcome.count, 1);
    QCOMPARE(outcome.last.failure, Error::Kind::Network);
    QCOMPARE(get(m_peer->url()).failure, Error::Kind::Network);
}

void TestNetworkHttpClient::nobodyListensIsANetworkFailure()
{
    const QUrl url = m_peer->url();
    m_peer = std::make_unique<RawPeer>();
    const HttpResponse response = get(url);
    QCOMPARE(response.failure, Error::Kind::Network);
    QCOMPARE(response.status, 0);
    QVERIFY(!response.detail.isEmpty());
}

void TestNetworkHttpClient::aGarbageStatusLineIsAFailure()
{
    m_peer->answer = [](QTcpSocket *socket, const RawPeer::Request &) {
        socket->write("SSH-2.0-OpenSSH_9.2p1\r\n\r\nand more\r\n\r\n");
        socket->disconnectFromHost();
    };
    const HttpResponse response = ask({.verb = "POST"_ba, .url = m_peer->url(), .body = "{}"_ba});
    QVERIFY(response.failure == Error::Kind::Network || response.failure == Error::Kind::BadResponse);
    QCOMPARE(response.status, 0);
    QCOMPARE(response.body, QByteArray());
    QCOMPARE(m_peer->requests.size(), 1);
    QCOMPARE(get(m_peer->url()).status, 0);
}

void TestNetworkHttpClient::anAnswerCutOffIsAFailure_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("sent");
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"_ba;
    const QByteArray errorHead = "HTTP/1.1 400 No\r\nContent-Type: application/json\r\n"_ba;
    const QByteArray known = "Content-Length: 1000\r\n\r\n{\"turns\":["_ba;
    for (const QByteArray &verb : {"GET"_ba, "POST"_ba}) {
        QTest::addRow("%s, of known length", verb.constData()) << verb << head + known;
        QTest::addRow("%s, of known length, an error", verb.constData()) << verb << errorHead + known;
        QTest::addRow("%s, in the middle of the headers", verb.constData()) << verb << head;
        QTest::addRow("%s, in the middle of the status", verb.constData()) << verb << "HTTP/1.1 20"_ba;
    }
}

void TestNetworkHttpClient::anAnswerCutOffIsAFailure()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const QByteArray, sent);
    m_peer->answer = [sent](QTcpSocket *socket, const RawPeer::Request &) {
        socket->write(sent);
        socket->disconnectFromHost();
    };
    // More than once, because Qt takes one for whole only now and then.
    for (int i = 1; i <= 20; ++i) {
        const HttpResponse response = ask({.verb = verb, .url = m_peer->url(), .body = "{}"_ba});
        QCOMPARE(response.failure, Error::Kind::Network);
        QCOMPARE(response.body, QByteArray());
        if (verb == "POST")
            QCOMPARE(m_peer->requests.size(), i);
    }
}

void TestNetworkHttpClient::chunksCutOffAreNeverMoreThanWasSent()
{
    m_peer->answer = [](QTcpSocket *socket, const RawPeer::Request &) {
        socket->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na\r\n{\"turns\":[\r\n");
        socket->disconnectFromHost();
    };
    for (const QByteArray &verb : {"GET"_ba, "POST"_ba}) {
        const HttpResponse response = ask({.verb = verb, .url = m_peer->url(), .body = "{}"_ba});
        if (response.failure == Error::Kind::None)
            QVERIFY(!response.body.isEmpty() && QByteArrayLiteral("{\"turns\":[").startsWith(response.body));
        else
            QCOMPARE(response.failure, Error::Kind::Network);
    }
}

void TestNetworkHttpClient::aLargeBodyIsRefused()
{
    m_client->setMaximumBodySize(100'000);
    m_peer->answer = RawPeer::always(RawPeer::reply(200, QByteArray(100'000, 'x')));
    QCOMPARE(get(m_peer->url()).body.size(), 100'000);
    for (const qsizetype size : {100'001, 30'000'000}) {
        m_peer->answer = RawPeer::always(RawPeer::reply(200, QByteArray(size, 'x')));
        const HttpResponse response = get(m_peer->url());
        QCOMPARE(response.failure, Error::Kind::BadResponse);
        QCOMPARE(response.body, QByteArray());
    }
    // One without an end.
    m_peer->answer = [](QTcpSocket *socket, const RawPeer::Request &) {
        socket->write("HTTP/1.1 200 OK\r\n\r\n");
        connect(socket, &QTcpSocket::bytesWritten, socket,
                [socket] { socket->write(QByteArray(10'000, 'x')); });
    };
    QCOMPARE(get(m_peer->url()).failure, Error::Kind::BadResponse);
    QTRY_COMPARE(m_peer->openConnections(), 0);
}

void TestNetworkHttpClient::anAnswerThatEndsWithItsConnectionIsWhole_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("GET") << "GET"_ba
                         << "{\"turns\":[]}"_ba;
    QTest::newRow("POST") << "POST"_ba
                          << "{\"new_chat_id\":\"n\"}"_ba;
    QTest::newRow("PATCH") << "PATCH"_ba
                           << "{}"_ba;
    QTest::newRow("PATCH, answered with nothing") << "PATCH"_ba << QByteArray();
}

// As servers write it that know no other way. Qt may take the closed connection for one to send on again.
void TestNetworkHttpClient::anAnswerThatEndsWithItsConnectionIsWhole()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const QByteArray, body);
    m_peer->answer = [body](QTcpSocket *socket, const RawPeer::Request &) {
        socket->write("HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n" + body);
        socket->disconnectFromHost();
    };
    constexpr int often = 40;
    for (int i = 0; i < often; ++i) {
        const HttpResponse response = ask({.verb = verb, .url = m_peer->url(), .body = "{}"_ba});
        QVERIFY2(response.failure == Error::Kind::None, qPrintable(response.detail));
        QCOMPARE(response.status, 200);
        QCOMPARE(response.body, body);
    }
}

void TestNetworkHttpClient::whatMayNotBeRepeatedIsSentOnce_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("reused");
    for (const bool reused : {false, true}) {
        const char *const where = reused ? "kept" : "new";
        QTest::addRow("POST on a %s connection", where) << "POST"_ba
                                                        << "{}"_ba << reused;
        QTest::addRow("large POST on a %s connection", where)
            << "POST"_ba << QByteArray(1'000'000, 'x') << reused;
        QTest::addRow("POST of nothing on a %s connection", where) << "POST"_ba << QByteArray() << reused;
        QTest::addRow("PATCH on a %s connection", where) << "PATCH"_ba
                                                         << "{}"_ba << reused;
        QTest::addRow("PATCH of nothing on a %s connection", where) << "PATCH"_ba << QByteArray() << reused;
    }
}

// Qt sends again what was not answered before the connection closed, as it takes the connection for one that
// was kept too long.
void TestNetworkHttpClient::whatMayNotBeRepeatedIsSentOnce()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, reused);
    if (reused) {
        m_peer->answer = RawPeer::always(RawPeer::reply(200));
        QCOMPARE(get(m_peer->url()).status, 200);
    }
    m_peer->requests.clear();
    m_peer->answer = [](QTcpSocket *socket, const RawPeer::Request &) { socket->disconnectFromHost(); };
    const HttpResponse response = ask({.verb = verb, .url = m_peer->url(), .body = body});
    QCOMPARE(response.failure, Error::Kind::Network);
    QCOMPARE(response.status, 0);
    QCOMPARE(m_peer->requests.size(), 1);

    m_peer->answer = [](QTcpSocket *socket, const RawPeer::Request &) { socket->abort(); };
    QCOMPARE(ask({.verb = verb, .url = m_peer->url(), .body = body}).failure, Error::Kind::Network);
    QCOMPARE(m_peer->requests.size(), 2);

    m_peer->answer = RawPeer::always(RawPeer::reply(200));
    QCOMPARE(ask({.verb = verb, .url = m_peer->url(), .body = body}).status, 200);
    QCOMPARE(m_peer->requests.size(), 3);
    QCOMPARE(m_peer->requests.last().body, body);
}

void TestNetworkHttpClient::aConnectionThatIdledAwayDoesNotHurt()
{
#ifdef Q_OS_UNIX
    // Half-closed, so that this end sees when the client has noticed.
    m_peer->answer = [](QTcpSocket *socket, const RawPeer::Request &) {
        socket->write(RawPeer::reply(200));
        socket->flush();
        ::shutdown(int(socket->socketDescriptor()), SHUT_WR);
    };
    QCOMPARE(get(m_peer->url()).status, 200);
    QTRY_COMPARE(m_peer->openConnections(), 0);
    QCOMPARE(ask({.verb = "POST"_ba, .url = m_peer->url(), .body = "{}"_ba}).status, 200);
    QCOMPARE(m_peer->requests.size(), 2);
#else
    QSKIP("needs to close half a connection");
#endif
}

void TestNetworkHttpClient::redirectsOnOneOriginKeepTheToken_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("verbAfter");
    QTest::newRow("301 of a GET") << 301 << "GET"_ba
                                  << "GET"_ba;
    QTest::newRow("302 of a GET") << 302 << "GET"_ba
                                  << "GET"_ba;
    QTest::newRow("307 of a GET") << 307 << "GET"_ba
                                  << "GET"_ba;
    QTest::newRow("302 of a POST") << 302 << "POST"_ba
                                   << "GET"_ba;
    QTest::newRow("303 of a POST") << 303 << "POST"_ba
                                   << "GET"_ba;
    QTest::newRow("303 of a PATCH") << 303 << "PATCH"_ba
                                    << "GET"_ba;
    QTest::newRow("301 of a PATCH") << 301 << "PATCH"_ba
                                    << "PATCH"_ba;
    QTest::newRow("307 of a POST") << 307 << "POST"_ba
                                   << "POST"_ba;
    QTest::newRow("308 of a POST") << 308 << "POST"_ba
                                   << "POST"_ba;
    QTest::newRow("308 of a PATCH") << 308 << "PATCH"_ba
                                    << "PATCH"_ba;
}

void TestNetworkHttpClient::redirectsOnOneOriginKeepTheToken()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, verb);
    QFETCH(const QByteArray, verbAfter);
    m_peer->answer = [status](QTcpSocket *socket, const RawPeer::Request &request) {
        socket->write(request.target == "/old/place"
                          ? RawPeer::reply(status, "moved"_ba, "text/html"_ba, "Location: ../new?a=b\r\n"_ba)
                          : RawPeer::reply(200, "here"_ba));
    };
    const QByteArray body = verb == "GET" ? QByteArray() : "{\"a\":1}"_ba;
    const HttpResponse response = ask({.verb = verb, .url = m_peer->url(u"/old/place"_s), .body = body});
    QCOMPARE(response.failure, Error::Kind::None);
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body, "here"_ba);
    QCOMPARE(m_peer->requests.size(), 2);
    const RawPeer::Request &second = m_peer->requests.last();
    QCOMPARE(second.target, "/new?a=b"_ba);
    QCOMPARE(second.verb, verbAfter);
    QCOMPARE(second.header("authorization"), "Token " + secret);
    QCOMPARE(second.body, verbAfter == "GET" ? QByteArray() : body);
}

void TestNetworkHttpClient::redirectsElsewhereDropTheToken_data()
{
    QTest::addColumn<bool>("sameHost");
    QTest::newRow("another port") << true;
    QTest::newRow("another host") << false;
}

void TestNetworkHttpClient::redirectsElsewhereDropTheToken()
{
    QFETCH(const bool, sameHost);
    RawPeer other;
    other.answer = RawPeer::always(RawPeer::reply(200, "elsewhere"_ba));
    const QUrl target = other.url(u"/x"_s, u"http"_s, sameHost ? u"127.0.0.1"_s : u"localhost"_s);
    m_peer->answer = RawPeer::always(RawPeer::reply(302, {}, {}, "Location: " + target.toEncoded() + "\r\n"));
    const HttpResponse response = get(m_peer->url());
    QCOMPARE(response.body, "elsewhere"_ba);
    QCOMPARE(m_peer->requests.first().header("authorization"), "Token " + secret);
    QCOMPARE(other.requests.size(), 1);
    QVERIFY(!other.requests.first().has("authorization"));
    QVERIFY(!other.requests.first().has("referer"));
}

void TestNetworkHttpClient::aDroppedTokenStaysDropped()
{
    RawPeer other;
    other.answer = RawPeer::always(
        RawPeer::reply(302, {}, {}, "Location: " + m_peer->url(u"/back"_s).toEncoded() + "\r\n"));
    const QByteArray away = other.url().toEncoded();
    m_peer->answer = [away](QTcpSocket *socket, const RawPeer::Request &request) {
        socket->write(request.target == "/back" ? RawPeer::reply(200, "back"_ba)
                                                : RawPeer::reply(302, {}, {}, "Location: " + away + "\r\n"));
    };
    QCOMPARE(get(m_peer->url()).body, "back"_ba);
    QCOMPARE(m_peer->requests.size(), 2);
    QVERIFY(!m_peer->requests.last().has("authorization"));
}

void TestNetworkHttpClient::whatThePersonWroteIsNotRedirectedElsewhere()
{
    RawPeer other;
    m_peer->answer = RawPeer::always(RawPeer::reply(307, "moved"_ba, "text/html"_ba,
                                                    "Location: " + other.url(u"/x"_s).toEncoded() + "\r\n"));
    const HttpResponse response = ask({.verb = "POST"_ba, .url = m_peer->url(), .body = "{}"_ba});
    QCOMPARE(response.failure, Error::Kind::None);
    QCOMPARE(response.status, 307);
    QCOMPARE(response.body, "moved"_ba);
    QCOMPARE(m_peer->requests.size(), 1);
    QCOMPARE(other.connections(), 0);
}

void TestNetworkHttpClient::endlessRedirectsEnd()
{
    m_peer->answer = RawPeer::always(RawPeer::reply(302, {}, {}, "Location: /again\r\n"_ba));
    const HttpResponse response = get(m_peer->url());
    QCOMPARE(response.failure, Error::Kind::BadResponse);
    QCOMPARE(response.status, 0);
    QCOMPARE(m_peer->requests.size(), 6); // the first and five redirects
}

void TestNetworkHttpClient::theTimeOutSpansRedirects()
{
    m_peer->answer = [](QTcpSocket *socket, const RawPeer::Request &) {
        QTimer::singleShot(120ms, socket, [socket] {
            socket->write(RawPeer::reply(302, {}, {}, "Location: /again\r\n"_ba));
        });
    };
    const HttpResponse response = ask({.verb = "GET"_ba, .url = m_peer->url(), .body = {}, .timeout = 200ms});
    QCOMPARE(response.failure, Error::Kind::TimedOut);
}

void TestNetworkHttpClient::unsafeRedirectsAreRefused_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("plain HTTP elsewhere") << "http://192.0.2.1/"_ba << Error::Kind::Tls;
    QTest::newRow("no scheme") << "//192.0.2.1/"_ba << Error::Kind::Tls;
    QTest::newRow("a file") << "file:///etc/hostname"_ba << Error::Kind::BadResponse;
    QTest::newRow("data") << "data:application/json,{}"_ba << Error::Kind::BadResponse;
    QTest::newRow("no host") << "http:///x"_ba << Error::Kind::BadResponse;
    QTest::newRow("garbage") << "http://[::/%%%"_ba << Error::Kind::BadResponse;
}

void TestNetworkHttpClient::unsafeRedirectsAreRefused()
{
    QFETCH(const QByteArray, location);
    QFETCH(const Error::Kind, kind);
    m_peer->answer = RawPeer::always(RawPeer::reply(302, {}, {}, "Location: " + location + "\r\n"));
    const HttpResponse response = get(m_peer->url());
    QCOMPARE(response.failure, kind);
    QCOMPARE(m_manager->created, 1);
}

void TestNetworkHttpClient::plainHttpToAnotherMachineIsRefused()
{
    const HttpResponse response = get(QUrl(u"http://192.0.2.1/chats/"_s));
    QCOMPARE(response.failure, Error::Kind::Tls);
    QVERIFY(!response.detail.isEmpty());
    QCOMPARE(m_manager->created, 0);
}

void TestNetworkHttpClient::whatIsNotHttpIsRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a file") << u"file:///etc/hostname"_s;
    QTest::newRow("data") << u"data:,x"_s;
    QTest::newRow("relative") << u"/chats/"_s;
    QTest::newRow("no host") << u"https:///chats/"_s;
    QTest::newRow("a socket") << u"wss://example.com/"_s;
}

void TestNetworkHttpClient::whatIsNotHttpIsRefused()
{
    QFETCH(const QString, address);
    QCOMPARE(get(QUrl(address)).failure, Error::Kind::Invalid);
    QCOMPARE(m_manager->created, 0);
}

void TestNetworkHttpClient::anUnknownCertificateIsRefused()
{
    if (!m_certificate.isValid())
        QSKIP("needs the openssl program");
    QSslServer server;
    server.setSslConfiguration(m_certificate.forServer());
    QVERIFY(server.listen(QHostAddress::LocalHost));
    RawPeer peer(nullptr, &server);
    peer.answer = RawPeer::always(RawPeer::reply(200));
    for (const QByteArray &verb : {"GET"_ba, "POST"_ba}) {
        const HttpResponse response =
            ask({.verb = verb, .url = peer.url(u"/"_s, u"https"_s, u"localhost"_s), .body = "{}"_ba});
        QCOMPARE(response.failure, Error::Kind::Tls);
        QVERIFY2(response.detail.contains("certificate"_L1), qPrintable(response.detail));
        QCOMPARE(response.status, 0);
    }
    QCOMPARE(peer.requests.size(), 0);
}

void TestNetworkHttpClient::aTrustedCertificateIsFine()
{
    if (!m_certificate.isValid())
        QSKIP("needs the openssl program");
    const TestCertificate::Trusted trusted(m_certificate);
    QSslServer server;
    server.setSslConfiguration(m_certificate.forServer());
    QVERIFY(server.listen(QHostAddress::LocalHost));
    RawPeer peer(nullptr, &server);
    peer.answer = RawPeer::always(RawPeer::reply(200, "safe"_ba));
    for (const QByteArray &verb : {"GET"_ba, "POST"_ba}) {
        const HttpResponse response =
            ask({.verb = verb, .url = peer.url(u"/"_s, u"https"_s, u"localhost"_s), .body = "{}"_ba});
        QCOMPARE(response.failure, Error::Kind::None);
        QCOMPARE(response.body, "safe"_ba);
        QCOMPARE(peer.requests.last().header("authorization"), "Token " + secret);
    }
    QCOMPARE(peer.connections(), 1);

    peer.answer = [](QTcpSocket *socket, const RawPeer::Request &) { socket->disconnectFromHost(); };
    peer.requests.clear();
    QCOMPARE(ask({.verb = "POST"_ba, .url = peer.url(u"/"_s, u"https"_s, u"localhost"_s), .body = "{}"_ba})
                 .failure,
             Error::Kind::Network);
    QCOMPARE(peer.requests.size(), 1);
}

void TestNetworkHttpClient::aCertificateForAnotherHostIsRefused()
{
    if (!m_certificate.isValid())
        QSKIP("needs the openssl program");
    const TestCertificate::Trusted trusted(m_certificate);
    QSslServer server;
    server.setSslConfiguration(m_certificate.forServer());
    QVERIFY(server.listen(QHostAddress(u"127.0.0.2"_s)));
    RawPeer peer(nullptr, &server);
    peer.answer = RawPeer::always(RawPeer::reply(200));
    const HttpResponse response = get(peer.url(u"/"_s, u"https"_s, u"127.0.0.2"_s));
    QCOMPARE(response.failure, Error::Kind::Tls);
    QVERIFY(!response.detail.isEmpty());
    QCOMPARE(peer.requests.size(), 0);
}

void TestNetworkHttpClient::tlsDoesNotRedirectToPlainText()
{
    if (!m_certificate.isValid())
        QSKIP("needs the openssl program");
    const TestCertificate::Trusted trusted(m_certificate);
    QSslServer server;
    server.setSslConfiguration(m_certificate.forServer());
    QVERIFY(server.listen(QHostAddress::LocalHost));
    RawPeer peer(nullptr, &server);
    peer.answer =
        RawPeer::always(RawPeer::reply(301, {}, {}, "Location: " + m_peer->url().toEncoded() + "\r\n"));
    QCOMPARE(get(peer.url(u"/"_s, u"https"_s, u"localhost"_s)).failure, Error::Kind::Tls);
    QCOMPARE(m_peer->connections(), 0);
}

void TestNetworkHttpClient::theLogHoldsNoSecret()
{
    loggedLines.clear();
    QLoggingCategory::setFilterRules(u"confab.net.debug=true"_s);
    const QtMessageHandler before = qInstallMessageHandler(collectLog);
    m_peer->answer = RawPeer::always(RawPeer::reply(200, "answer-body"_ba));
    QUrl url = m_peer->url(u"/turns/?next_token=query-secret"_s);
    url.setUserName(u"user-secret"_s);
    ask({.verb = "POST"_ba, .url = url, .body = "request-body"_ba});
    ask({.verb = "GET"_ba, .url = QUrl(u"http://192.0.2.1/?query-secret"_s), .body = {}});
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});

    const QString log = loggedLines.join(u'\n');
    QVERIFY2(log.contains("/turns/"_L1), qPrintable(log));
    for (const QString &hidden : {QString::fromLatin1(secret), u"query-secret"_s, u"user-secret"_s,
                                  u"request-body"_s, u"answer-body"_s})
        QVERIFY2(!log.contains(hidden), qPrintable(log));
}

QTEST_GUILESS_MAIN(TestNetworkHttpClient)

#include "tst_networkhttpclient.moc"
