// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/tlsproblem.h"
#include "net/networkhttpclient.h"
#include "net/websocketlink.h"
#include "service/chatservice.h"
#include "support/testauthority.h"
#include "tlspeer.h"
#include "wording/errorwording.h"

#include <QNetworkAccessManager>
#include <QSet>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

#include <optional>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

// A connection that is not safe carries nothing, and says why.
class TlsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aGoodCertificateIsAccepted();
    void unsafeConnectionsCarryNothing_data();
    void unsafeConnectionsCarryNothing();
    void tooOldAProtocolIsRefused();
    void everyProblemHasItsOwnWords();
    void aRedirectTakesTheTokenNowhereElse();
    void aRedirectToPlainHttpIsRefused();

private:
    struct Client
    {
        explicit Client(const QUrl &url)
            : manager(Net::NetworkHttpClient::createManager())
            , http(manager.get())
            , service(&http, &link, Endpoints::singleOrigin(url))
        {
            service.setToken(token());
        }
        static Token token() { return Token::fromPaste("made-up-token-of-nobody"); }
        // Kind None when the account came.
        Error fetchMe()
        {
            Error error(Error::Kind::TimedOut, Error::Operation::FetchMe);
            bool done = false;
            auto *reply = service.fetchMe();
            QObject::connect(reply, &ReplyBase::finished, reply, [&, reply] {
                done = true;
                error = reply->error();
            });
            (void)QTest::qWaitFor([&] { return done; }, 20000);
            return error;
        }

        std::unique_ptr<QNetworkAccessManager> manager;
        Net::NetworkHttpClient http;
        Net::WebSocketLink link;
        ChatService service;
    };

    std::unique_ptr<TestAuthority> m_authority;
};

void TlsTest::initTestCase()
{
    m_authority = std::make_unique<TestAuthority>();
    if (!m_authority->isValid())
        QSKIP("There is no openssl program, or no TLS in this Qt.");
}

void TlsTest::aGoodCertificateIsAccepted()
{
    const TestAuthority::Trusted trusted(*m_authority);
    TlsPeer peer(m_authority->issue({}));
    Client client(peer.url());
    QCOMPARE(client.fetchMe().kind, Error::Kind::None);
    QCOMPARE(peer.requests().size(), 1);
    QVERIFY(peer.requests().first().toLower().contains("authorization: token made-up-token-of-nobody"));
}

void TlsTest::unsafeConnectionsCarryNothing_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("notBefore");
    QTest::addColumn<QByteArray>("notAfter");
    QTest::addColumn<bool>("selfSigned");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("word");
    const QByteArray past = "20200101000000Z";
    const QByteArray lately = "20210101000000Z";
    const QByteArray coming = "20480101000000Z";
    const QByteArray future = "20491231000000Z";
    QTest::newRow("expired") << "localhost"_ba << past << lately << false << true << u"certificate-expired"_s;
    QTest::newRow("not yet valid") << "localhost"_ba << coming << future << false << true
                                   << u"certificate-not-yet-valid"_s;
    QTest::newRow("wrong host") << "other.example.org"_ba << past << future << false << true
                                << u"certificate-wrong-host"_s;
    QTest::newRow("self-signed") << "localhost"_ba << past << future << true << true
                                 << u"certificate-self-signed"_s;
    QTest::newRow("an authority that nobody knows")
        << "localhost"_ba << past << future << false << false << u"certificate-unknown-issuer"_s;
}

void TlsTest::unsafeConnectionsCarryNothing()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, notBefore);
    QFETCH(QByteArray, notAfter);
    QFETCH(bool, selfSigned);
    QFETCH(bool, trusted);
    QFETCH(QString, word);
    std::optional<TestAuthority::Trusted> trust;
    if (trusted)
        trust.emplace(*m_authority);
    TlsPeer peer(m_authority->issue(
        {.host = host, .notBefore = notBefore, .notAfter = notAfter, .selfSigned = selfSigned}));
    Client client(peer.url());
    const Error error = client.fetchMe();
    QCOMPARE(error.kind, Error::Kind::Tls);
    QCOMPARE(error.subCode, word);

    Net::WebSocketLink link;
    link.setToken(Client::token());
    link.setUrl(Endpoints::singleOrigin(peer.url()).socket);
    QSignalSpy failed(&link, &Net::SocketLink::attemptFailed);
    link.open();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().at(0).value<Error::Kind>(), Error::Kind::Tls);
    QCOMPARE(toWord(tlsProblemIn(failed.first().at(2).toString())), word);
    link.close();

    QVERIFY(peer.connections() > 0);
    QCOMPARE(peer.requests(), QList<QByteArray>());
}

void TlsTest::tooOldAProtocolIsRefused()
{
    const TestAuthority::Trusted trusted(*m_authority);
    QSslConfiguration old = m_authority->issue({});
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    old.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    TlsPeer peer(old);
    {
        // Whether this OpenSSL can offer it at all.
        QSslSocket probe;
        QSslConfiguration willing = QSslConfiguration::defaultConfiguration();
        willing.setProtocol(QSsl::SecureProtocols);
        probe.setSslConfiguration(willing);
        QSignalSpy errors(&probe, &QAbstractSocket::errorOccurred);
        probe.connectToHostEncrypted(u"localhost"_s, quint16(peer.url().port()));
        QTRY_COMPARE(errors.size(), 1);
        qInfo("the handshake says: %s", qPrintable(probe.errorString()));
    }
    Client client(peer.url());
    const Error error = client.fetchMe();
    QVERIFY(peer.requests().isEmpty());
    if (peer.connections() == 0)
        QSKIP("This OpenSSL offers nothing that old.");
    QCOMPARE(error.kind, Error::Kind::Tls);
    QCOMPARE(error.subCode, u"protocol-too-old"_s);
}

void TlsTest::everyProblemHasItsOwnWords()
{
    QSet<QString> sentences;
    const QList<TlsProblem> problems{
        TlsProblem::Other,         TlsProblem::Expired,   TlsProblem::NotYetValid, TlsProblem::SelfSigned,
        TlsProblem::UnknownIssuer, TlsProblem::WrongHost, TlsProblem::OldProtocol, TlsProblem::PlainText};
    for (const TlsProblem problem : problems) {
        QCOMPARE(tlsProblemFromWord(toWord(problem)), problem);
        Error error(Error::Kind::Tls, Error::Operation::FetchMe);
        error.subCode = toWord(problem);
        sentences.insert(ErrorWording::sentence(error));
        QVERIFY(!ErrorWording::advice(error).isEmpty());
    }
    QCOMPARE(sentences.size(), problems.size());
}

void TlsTest::aRedirectTakesTheTokenNowhereElse()
{
    const TestAuthority::Trusted trusted(*m_authority);
    TlsPeer elsewhere(m_authority->issue({}));
    TlsPeer peer(m_authority->issue({}));
    peer.setAnswer("HTTP/1.1 302 Found\r\nLocation: " + elsewhere.url().toEncoded() + "\r\n", {});
    Client client(peer.url());
    (void)client.fetchMe();
    QCOMPARE(peer.requests().size(), 1);
    QVERIFY(peer.requests().first().contains("made-up-token-of-nobody"));
    QVERIFY(!elsewhere.requests().isEmpty());
    for (const QByteArray &request : elsewhere.requests()) {
        QVERIFY(!request.contains("made-up-token-of-nobody"));
        QVERIFY(!request.toLower().contains("authorization"));
    }
}

void TlsTest::aRedirectToPlainHttpIsRefused()
{
    const TestAuthority::Trusted trusted(*m_authority);
    TlsPeer peer(m_authority->issue({}));
    peer.setAnswer("HTTP/1.1 302 Found\r\nLocation: http://localhost:1/\r\n", {});
    Client client(peer.url());
    const Error error = client.fetchMe();
    QCOMPARE(error.kind, Error::Kind::Tls);
    QCOMPARE(error.subCode, u"not-encrypted"_s);
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
