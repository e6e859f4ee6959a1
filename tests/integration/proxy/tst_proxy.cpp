// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/proxyproblem.h"
#include "net/networkhttpclient.h"
#include "net/proxy.h"
#include "net/websocketlink.h"
#include "service/chatservice.h"
#include "support/awaitreply.h"
#include "support/scriptedserver.h"
#include "support/testauthority.h"
#include "support/testproxy.h"
#include "support/tlsfront.h"
#include "wording/errorwording.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

using Way = ProxyChoice::Way;
using State = Net::SocketLink::State;

namespace {

const QByteArray serverName = QByteArrayLiteral("server.test");
const QByteArray user = QByteArrayLiteral("ada");
const QByteArray password = QByteArrayLiteral("correct horse");

struct ProxyClient
{
    ProxyClient(const Endpoints &endpoints, const Token &token)
        : manager(Net::NetworkHttpClient::createManager())
        , http(manager.get())
        , service(&http, &link, endpoints)
    {
        service.setToken(token);
    }

    std::unique_ptr<QNetworkAccessManager> manager;
    Net::NetworkHttpClient http;
    Net::WebSocketLink link;
    ChatService service;
};

} // namespace

// A server whose name nothing but the proxy can look up, so that nothing reaches it another way.
class ProxyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void bothConnectionsGoThroughIt_data();
    void bothConnectionsGoThroughIt();
    void aWrongPasswordIsSaid_data();
    void aWrongPasswordIsSaid();
    void aProxyThatIsNotThere_data();
    void aProxyThatIsNotThere();
    void aProxyThatHangsUp();
    void aProxyThatDoesNotKnowTheServer();
    void aBadCertificateStaysOne();
    void thisMachineNeedsNoProxy();
    void theSystemSaysWhich();
    void anotherProxyHoldsAtOnce();
    void whatIsUnderWayIsAskedAgain();
    void everyProblemHasItsOwnWords();

private:
    static void addKinds()
    {
        QTest::addColumn<bool>("socks");
        QTest::newRow("HTTP") << false;
        QTest::newRow("SOCKS5") << true;
    }
    // With the user name that want() is given.
    static ProxyChoice namedChoice(const TestProxy &proxy, bool socks)
    {
        ProxyChoice choice = choiceFor(proxy, socks);
        choice.user = QString::fromUtf8(user);
        return choice;
    }
    static ProxyChoice choiceFor(const TestProxy &proxy, bool socks)
    {
        return {
            .way = socks ? Way::Socks5 : Way::Http, .host = u"127.0.0.1"_s, .port = proxy.port(), .user = {}};
    }
    std::unique_ptr<TestProxy> makeProxy(bool socks)
    {
        auto proxy = std::make_unique<TestProxy>(socks ? TestProxy::Kind::Socks5 : TestProxy::Kind::Http);
        proxy->lead(QString::fromUtf8(serverName), m_front->port());
        return proxy;
    }
    std::unique_ptr<ProxyClient> makeClient()
    {
        return std::make_unique<ProxyClient>(Endpoints::singleOrigin(m_front->url()), m_server->token());
    }

    std::unique_ptr<TestAuthority> m_authority;
    std::unique_ptr<TestAuthority::Trusted> m_trusted;
    QSslConfiguration m_certificate;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<TlsFront> m_front;
};

void ProxyTest::initTestCase()
{
    m_authority = std::make_unique<TestAuthority>();
    if (!m_authority->isValid())
        QSKIP("There is no openssl program, or no TLS in this Qt.");
    m_trusted = std::make_unique<TestAuthority::Trusted>(*m_authority);
    m_certificate = m_authority->issue({.host = serverName});
}

void ProxyTest::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_front = std::make_unique<TlsFront>(m_certificate, serverName, m_server->baseUrl());
}

void ProxyTest::cleanup()
{
    Net::useProxy({.way = Way::Direct, .host = {}, .port = 0, .user = {}});
    m_front.reset();
    m_server.reset();
}

void ProxyTest::bothConnectionsGoThroughIt_data()
{
    addKinds();
}

void ProxyTest::bothConnectionsGoThroughIt()
{
    QFETCH(const bool, socks);
    const auto proxy = makeProxy(socks);
    proxy->want(user, password);
    Net::useProxy(namedChoice(*proxy, socks), Token::verbatim(password));
    const auto client = makeClient();
    const auto me = awaitReply(client->service.fetchMe());
    QVERIFY2(me.hasValue(), qPrintable(me.error.detail));
    QCOMPARE(me.value.id, m_server->accountId());
    client->service.connectNow();
    QTRY_COMPARE(client->service.connectionState(), State::Open);
    const auto chat = awaitReply(client->service.createChat(m_server->characterId()));
    QVERIFY2(chat.hasValue(), qPrintable(chat.error.detail));
    const QString place = u"server.test:%1"_s.arg(m_front->port());
    QVERIFY(proxy->made().size() >= 2);
    QCOMPARE(proxy->made().count(place), proxy->made().size());
    QCOMPARE(m_front->connections(), proxy->made().size());
}

void ProxyTest::aWrongPasswordIsSaid_data()
{
    addKinds();
}

void ProxyTest::aWrongPasswordIsSaid()
{
    QFETCH(const bool, socks);
    const auto proxy = makeProxy(socks);
    proxy->want(user, password);
    const auto client = makeClient();
    for (const Token &wrong : {Token::verbatim("not this one"_ba), Token()}) {
        Net::useProxy(namedChoice(*proxy, socks), wrong);
        client->http.reconnect();
        const Error error = awaitReply(client->service.fetchMe()).error;
        QVERIFY2(error.kind == Error::Kind::Proxy, qPrintable(toWord(error.kind) + error.detail));
        QCOMPARE(error.subCode, toWord(ProxyProblem::Password));
        QVERIFY(!error.detail.contains(u"not this one"_s));

        QSignalSpy failed(&client->link, &Net::SocketLink::attemptFailed);
        client->service.connectNow();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().at(0).value<Error::Kind>(), Error::Kind::Proxy);
        // It is not tried again and again: the proxy might lock the person out.
        QCOMPARE(client->service.connectionState(), State::Closed);
    }
    QVERIFY(proxy->sentAway() > 0);
    QVERIFY(m_server->requests().isEmpty());

    Net::useProxy(namedChoice(*proxy, socks), Token::verbatim(password));
    client->http.reconnect();
    client->service.reconnectNow();
    QTRY_COMPARE(client->service.connectionState(), State::Open);
    QVERIFY(awaitReply(client->service.fetchMe()).hasValue());
}

void ProxyTest::aProxyThatIsNotThere_data()
{
    addKinds();
}

void ProxyTest::aProxyThatIsNotThere()
{
    QFETCH(const bool, socks);
    auto gone = makeProxy(socks);
    const ProxyChoice choice = choiceFor(*gone, socks);
    gone.reset();
    Net::useProxy(choice);
    const auto client = makeClient();
    const Error error = awaitReply(client->service.fetchMe()).error;
    QVERIFY2(error.kind == Error::Kind::Proxy, qPrintable(toWord(error.kind) + error.detail));
    QCOMPARE(error.subCode, toWord(ProxyProblem::Unreachable));
    QSignalSpy failed(&client->link, &Net::SocketLink::attemptFailed);
    client->service.connectNow();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().at(0).value<Error::Kind>(), Error::Kind::Proxy);
    // It may come back, as a network may.
    QCOMPARE(client->service.connectionState(), State::Waiting);
}

void ProxyTest::aProxyThatHangsUp()
{
    const auto proxy = makeProxy(false);
    proxy->hangUp();
    Net::useProxy(choiceFor(*proxy, false));
    const auto client = makeClient();
    const Error error = awaitReply(client->service.fetchMe()).error;
    QVERIFY2(error.kind == Error::Kind::Proxy, qPrintable(toWord(error.kind) + error.detail));
    QCOMPARE(error.subCode, toWord(ProxyProblem::Unreachable));
}

void ProxyTest::aProxyThatDoesNotKnowTheServer()
{
    TestProxy proxy(TestProxy::Kind::Http);
    Net::useProxy(choiceFor(proxy, false));
    const auto client = makeClient();
    const Error error = awaitReply(client->service.fetchMe()).error;
    QVERIFY(!proxy.refused().isEmpty());
    QVERIFY2(error.kind == Error::Kind::Proxy, qPrintable(toWord(error.kind) + error.detail));
    QCOMPARE(error.subCode, toWord(ProxyProblem::Other));
}

void ProxyTest::aBadCertificateStaysOne()
{
    const auto proxy = makeProxy(false);
    const TlsFront other(m_authority->issue({.host = "other.test"}), serverName, m_server->baseUrl());
    proxy->lead(QString::fromUtf8(serverName), other.port());
    Net::useProxy(choiceFor(*proxy, false));
    const auto client = makeClient();
    const Error error = awaitReply(client->service.fetchMe()).error;
    QCOMPARE(error.kind, Error::Kind::Tls);
    QCOMPARE(error.subCode, u"certificate-wrong-host"_s);
    QVERIFY(m_server->requests().isEmpty());
}

void ProxyTest::thisMachineNeedsNoProxy()
{
    const auto proxy = makeProxy(false);
    proxy->lead(u"localhost"_s, quint16(m_server->baseUrl().port()));
    proxy->lead(u"127.0.0.1"_s, quint16(m_server->baseUrl().port()));
    Net::useProxy(choiceFor(*proxy, false));
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
        QUrl url = m_server->baseUrl();
        url.setHost(host);
        ProxyClient client(Endpoints::singleOrigin(url), m_server->token());
        QVERIFY(awaitReply(client.service.fetchMe()).hasValue());
        client.service.connectNow();
        QTRY_COMPARE(client.service.connectionState(), State::Open);
    }
    // Nor does somebody who listens here.
    QTcpServer listening;
    QVERIFY(listening.listen(QHostAddress::LocalHost));
    QCOMPARE(proxy->connections(), 0);
}

void ProxyTest::theSystemSaysWhich()
{
    const auto proxy = makeProxy(false);
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(proxy->port());
    for (const char *name : {"http_proxy", "https_proxy"})
        qputenv(name, address);
    Net::useProxy({});
    const QNetworkProxyQuery query(m_front->url());
    const QList<QNetworkProxy> asked = QNetworkProxyFactory::proxyForQuery(query);
    const bool heeds = !asked.isEmpty() && asked.first().port() == proxy->port();
    const auto client = makeClient();
    const auto me = awaitReply(client->service.fetchMe());
    for (const char *name : {"http_proxy", "https_proxy"})
        qunsetenv(name);
    if (!heeds)
        QSKIP("This system does not take its proxy from the environment.");
    QVERIFY2(me.hasValue(), qPrintable(me.error.detail));
    QVERIFY(!proxy->made().isEmpty());
}

void ProxyTest::anotherProxyHoldsAtOnce()
{
    const auto first = makeProxy(false);
    const auto second = makeProxy(true);
    Net::useProxy(choiceFor(*first, false));
    const auto client = makeClient();
    client->service.connectNow();
    QTRY_COMPARE(client->service.connectionState(), State::Open);
    QVERIFY(awaitReply(client->service.fetchMe()).hasValue());
    const qsizetype before = first->made().size();

    Net::useProxy(choiceFor(*second, true));
    client->http.reconnect();
    client->service.reconnectNow();
    QTRY_COMPARE(client->service.connectionState(), State::Open);
    QVERIFY(awaitReply(client->service.fetchMe()).hasValue());
    QCOMPARE(first->made().size(), before);
    QCOMPARE(second->made().size(), 2);
    QTRY_COMPARE(m_server->openSockets(), 1);
}

void ProxyTest::whatIsUnderWayIsAskedAgain()
{
    const auto first = makeProxy(false);
    const auto second = makeProxy(false);
    Net::useProxy(choiceFor(*first, false));
    m_server->rest(Wire::RestRoute::Name::FetchMe).neverAnswer();
    const auto client = makeClient();
    auto *reply = client->service.fetchMe();
    QSignalSpy finished(reply, &ReplyBase::finished);
    QTRY_COMPARE(m_server->requests().size(), 1);
    Net::useProxy(choiceFor(*second, false));
    client->http.reconnect();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY2(reply->hasValue(), qPrintable(reply->error().detail));
    QCOMPARE(second->made().size(), 1);
}

void ProxyTest::everyProblemHasItsOwnWords()
{
    QSet<QString> sentences;
    for (const ProxyProblem problem :
         {ProxyProblem::Other, ProxyProblem::Unreachable, ProxyProblem::Password}) {
        QCOMPARE(proxyProblemFromWord(toWord(problem)), problem);
        QCOMPARE(proxyProblemIn(toWord(problem) + u": words"_s), problem);
        Error error(Error::Kind::Proxy, Error::Operation::FetchMe);
        error.subCode = toWord(problem);
        QVERIFY(ErrorWording::sentence(error).contains(u"proxy"_s));
        sentences.insert(ErrorWording::sentence(error) + ErrorWording::advice(error));
    }
    QCOMPARE(sentences.size(), 3);
}

QTEST_GUILESS_MAIN(ProxyTest)
#include "tst_proxy.moc"
