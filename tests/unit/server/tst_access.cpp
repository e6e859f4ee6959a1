// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/access.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Server;

Q_DECLARE_METATYPE(Confab::Server::Access::Credential)

class AccessTest : public QObject
{
    Q_OBJECT

private slots:
    void everyHabitOfClientsIsUnderstood_data();
    void everyHabitOfClientsIsUnderstood();
    void anEmptyTokenLetsNobodyIn();
    void onlyLoopbackNamesAreLocalHosts_data();
    void onlyLoopbackNamesAreLocalHosts();
    void onlyThisServerIsALocalOrigin_data();
    void onlyThisServerIsALocalOrigin();
};

void AccessTest::everyHabitOfClientsIsUnderstood_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<Access::Credential>("expected");
    const auto right = Access::Credential::Right;
    const auto wrong = Access::Credential::Wrong;
    const auto none = Access::Credential::None;
    QTest::newRow("header") << "Authorization"_ba
                            << "Token s3cret"_ba << right;
    QTest::newRow("header, other case") << "authorization"_ba
                                        << "token s3cret"_ba << right;
    QTest::newRow("quoted cookie") << "Cookie"_ba
                                   << "HTTP_AUTHORIZATION=\"Token s3cret\""_ba << right;
    QTest::newRow("plain cookie") << "Cookie"_ba
                                  << "HTTP_AUTHORIZATION=Token s3cret"_ba << right;
    QTest::newRow("cookie among others")
        << "cookie"_ba
        << "edge_rollout=60; HTTP_AUTHORIZATION=\"Token s3cret\"; x=y"_ba << right;
    QTest::newRow("escaped cookie") << "Cookie"_ba
                                    << "HTTP_AUTHORIZATION=Token%20s3cret"_ba << right;
    QTest::newRow("wrong header") << "Authorization"_ba
                                  << "Token s3creT"_ba << wrong;
    QTest::newRow("longer") << "Authorization"_ba
                            << "Token s3cret2"_ba << wrong;
    QTest::newRow("other scheme") << "Authorization"_ba
                                  << "Bearer s3cret"_ba << wrong;
    QTest::newRow("no scheme") << "Authorization"_ba
                               << "s3cret"_ba << wrong;
    QTest::newRow("empty") << "Authorization"_ba
                           << ""_ba << wrong;
    QTest::newRow("wrong cookie") << "Cookie"_ba
                                  << "HTTP_AUTHORIZATION=Token other"_ba << wrong;
    QTest::newRow("cookie of another name") << "Cookie"_ba
                                            << "AUTHORIZATION=Token s3cret"_ba << none;
    QTest::newRow("nothing") << "Accept"_ba
                             << "*/*"_ba << none;
}

void AccessTest::everyHabitOfClientsIsUnderstood()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(Access::Credential, expected);
    const Access access(Token::fromPaste("s3cret"_ba));
    QCOMPARE(access.credentialOf({{name, value}}), expected);
}

void AccessTest::anEmptyTokenLetsNobodyIn()
{
    const Access access{Token()};
    QCOMPARE(access.credentialOf({{"Authorization", "Token "}}), Access::Credential::Wrong);
    QCOMPARE(access.credentialOf({{"Authorization", ""}}), Access::Credential::Wrong);
}

void AccessTest::onlyLoopbackNamesAreLocalHosts_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("local");
    QTest::newRow("address") << "127.0.0.1"_ba << true;
    QTest::newRow("address and port") << "127.0.0.1:8080"_ba << true;
    QTest::newRow("name") << "localhost:8080"_ba << true;
    QTest::newRow("name, other case") << "LocalHost"_ba << true;
    QTest::newRow("IPv6") << "[::1]:8080"_ba << true;
    QTest::newRow("missing") << ""_ba << false;
    QTest::newRow("foreign") << "evil.example"_ba << false;
    QTest::newRow("foreign, beginning alike") << "127.0.0.1.evil.example"_ba << false;
    QTest::newRow("foreign, ending alike") << "evil.localhost"_ba << false;
    QTest::newRow("user") << "127.0.0.1@evil.example"_ba << false;
    QTest::newRow("user of ours") << "evil@127.0.0.1"_ba << false;
    QTest::newRow("path") << "127.0.0.1/evil"_ba << false;
    QTest::newRow("other address") << "192.168.0.1"_ba << false;
    QTest::newRow("any address") << "0.0.0.0"_ba << false;
    QTest::newRow("nonsense") << "::::"_ba << false;
}

void AccessTest::onlyLoopbackNamesAreLocalHosts()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, local);
    QCOMPARE(Access::isLocalHost(host), local);
}

void AccessTest::onlyThisServerIsALocalOrigin_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("local");
    QTest::newRow("none") << ""_ba << true;
    QTest::newRow("itself") << "http://127.0.0.1:8080"_ba << true;
    QTest::newRow("itself by name") << "http://localhost:8080"_ba << true;
    QTest::newRow("another program of this machine") << "http://127.0.0.1:8081"_ba << false;
    QTest::newRow("default port") << "http://127.0.0.1"_ba << false;
    QTest::newRow("other scheme") << "https://127.0.0.1:8080"_ba << false;
    QTest::newRow("page") << "https://evil.example"_ba << false;
    QTest::newRow("page, rebound") << "http://evil.example:8080"_ba << false;
    QTest::newRow("file or sandbox") << "null"_ba << false;
    QTest::newRow("nonsense") << "%%%"_ba << false;
}

void AccessTest::onlyThisServerIsALocalOrigin()
{
    QFETCH(QByteArray, origin);
    QFETCH(bool, local);
    QCOMPARE(Access::isLocalOrigin(origin, 8080), local);
}

QTEST_GUILESS_MAIN(AccessTest)

#include "tst_access.moc"
