// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/token.h"
#include "net/address.h"
#include "net/backoff.h"
#include "net/networkwatch.h"
#include "net/retryafter.h"
#include "net/useragent.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Confab;
using namespace Confab::Net;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The small values of the room: addresses, headers, waits.
class TestNetValues : public QObject
{
    Q_OBJECT

private slots:
    void plainTextStaysOnThisMachine_data();
    void plainTextStaysOnThisMachine();
    void anOriginIsSchemeHostAndPort_data();
    void anOriginIsSchemeHostAndPort();
    void aPrintedAddressHoldsNoSecret();
    void aTokenIsSpelledAsTheServiceWantsIt();
    void aTokenThatWouldBreakAHeaderIsLeftOut_data();
    void aTokenThatWouldBreakAHeaderIsLeftOut();
    void userAgentIsHonest();
    void retryAfter_data();
    void retryAfter();
    void pausesDoubleUpToTheLongest();
    void pausesAreJittered();
    void theNetworkReturnsOnlyAfterItWasGone();
};

void TestNetValues::plainTextStaysOnThisMachine_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("exposed");
    for (const QString &safe :
         {u"http://localhost:1/x"_s, u"http://LOCALHOST/"_s, u"http://127.0.0.1:80/"_s, u"ws://127.9.8.7/"_s,
          u"http://[::1]:5/"_s, u"https://example.com/"_s, u"wss://example.com/"_s})
        QTest::newRow(qPrintable(safe)) << safe << false;
    for (const QString &exposed :
         {u"http://example.com/"_s, u"HTTP://example.com/"_s, u"ws://example.com/"_s,
          u"http://localhost.example.com/"_s, u"http://127.0.0.1.example.com/"_s, u"http://192.168.1.1/"_s,
          u"http://0.0.0.0/"_s, u"http://[fe80::1]/"_s, u"ws://localhost@example.com/"_s})
        QTest::newRow(qPrintable(exposed)) << exposed << true;
}

void TestNetValues::plainTextStaysOnThisMachine()
{
    QFETCH(const QString, address);
    QFETCH(const bool, exposed);
    QCOMPARE(isExposed(QUrl(address)), exposed);
}

void TestNetValues::anOriginIsSchemeHostAndPort_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("default port") << u"https://a.example/x"_s << u"https://a.example:443/y?z"_s << true;
    QTest::newRow("default plain port") << u"http://a.example/x"_s << u"http://a.example:80/"_s << true;
    QTest::newRow("upper case") << u"https://A.Example/"_s << u"HTTPS://a.example/"_s << true;
    QTest::newRow("port") << u"https://a.example/"_s << u"https://a.example:444/"_s << false;
    QTest::newRow("scheme") << u"http://a.example:443/"_s << u"https://a.example/"_s << false;
    QTest::newRow("host") << u"https://a.example/"_s << u"https://b.example/"_s << false;
    QTest::newRow("sub-domain") << u"https://a.example/"_s << u"https://www.a.example/"_s << false;
    QTest::newRow("user") << u"https://a.example/"_s << u"https://a.example@b.example/"_s << false;
}

void TestNetValues::anOriginIsSchemeHostAndPort()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const bool, same);
    QCOMPARE(isSameOrigin(QUrl(one), QUrl(other)), same);
    QCOMPARE(isSameOrigin(QUrl(other), QUrl(one)), same);
}

void TestNetValues::aPrintedAddressHoldsNoSecret()
{
    QCOMPARE(printable(QUrl(u"https://user:secret@a.example:8/chats/?token=secret#secret"_s)),
             u"https://a.example:8/chats/"_s);
}

void TestNetValues::aTokenIsSpelledAsTheServiceWantsIt()
{
    const Token token = Token::fromPaste("  Token 0123456789abcdef0123456789abcdef01234567\n");
    QCOMPARE(authorization(token), "Token 0123456789abcdef0123456789abcdef01234567"_ba);
    QCOMPARE(authorizationCookie(token),
             "HTTP_AUTHORIZATION=\"Token 0123456789abcdef0123456789abcdef01234567\""_ba);
    // As some editors begin a file.
    QCOMPARE(authorization(Token::fromPaste("\xef\xbb\xbfToken abc\n")), "Token abc"_ba);
}

void TestNetValues::aTokenThatWouldBreakAHeaderIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<bool>("fitsAHeader");
    QTest::newRow("none") << ""_ba << false;
    QTest::newRow("control character of Latin-1") << "abc\x85X-Evil:1"_ba << false;
    QTest::newRow("beyond ASCII") << "ab\xc3\xa9"_ba << false;
    QTest::newRow("quote") << "abc\"def"_ba << true;
    QTest::newRow("semicolon") << "abc;def"_ba << true;
    QTest::newRow("backslash") << "abc\\def"_ba << true;
}

void TestNetValues::aTokenThatWouldBreakAHeaderIsLeftOut()
{
    QFETCH(const QByteArray, pasted);
    QFETCH(const bool, fitsAHeader);
    const Token token = Token::fromPaste(pasted);
    QCOMPARE(authorization(token), fitsAHeader ? "Token " + pasted : QByteArray());
    QCOMPARE(authorizationCookie(token), QByteArray());
}

void TestNetValues::userAgentIsHonest()
{
    const QRegularExpression expected(u"^Confab/\\d+\\.\\d+(\\.\\d+)? \\(Qt\\)$"_s);
    QVERIFY2(expected.match(QString::fromLatin1(userAgent())).hasMatch(), userAgent().constData());
}

void TestNetValues::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("milliseconds"); // below zero: nothing to be read
    QTest::newRow("seconds") << "120"_ba << qint64(120000);
    QTest::newRow("now") << "0"_ba << qint64(0);
    QTest::newRow("spaces") << " 7 "_ba << qint64(7000);
    QTest::newRow("fraction") << "1.5"_ba << qint64(1500);
    QTest::newRow("date") << "Sun, 06 Nov 1994 08:49:37 GMT"_ba << qint64(37000);
    QTest::newRow("date with a dash") << "Sunday, 06-Nov-94 08:49:37 GMT"_ba << qint64(37000);
    QTest::newRow("date of asctime") << "Sun Nov  6 08:49:37 1994"_ba << qint64(37000);
    QTest::newRow("date gone by") << "Sat, 05 Nov 1994 08:49:37 GMT"_ba << qint64(0);
    QTest::newRow("date far off") << "Fri, 31 Dec 9999 23:59:59 GMT"_ba << qint64(86400000);
    QTest::newRow("endless") << "99999999999999999999"_ba << qint64(86400000);
    QTest::newRow("negative") << "-5"_ba << qint64(-1);
    QTest::newRow("not a number") << "nan"_ba << qint64(-1);
    QTest::newRow("word") << "soon"_ba << qint64(-1);
    QTest::newRow("nothing") << ""_ba << qint64(-1);
}

void TestNetValues::retryAfter()
{
    QFETCH(const QByteArray, value);
    QFETCH(const qint64, milliseconds);
    const QDateTime now(QDate(1994, 11, 6), QTime(8, 49, 0), QTimeZone::utc());
    const auto wait = parseRetryAfter(value, now);
    QCOMPARE(wait.has_value(), milliseconds >= 0);
    if (wait)
        QCOMPARE(qint64(wait->count()), milliseconds);
}

void TestNetValues::pausesDoubleUpToTheLongest()
{
    BackOff backOff(1s, 10s, 0);
    QList<qint64> pauses;
    for (int i = 0; i < 6; ++i)
        pauses += backOff.next().count();
    QCOMPARE(pauses, (QList<qint64>{1000, 2000, 4000, 8000, 10000, 10000}));
    backOff.reset();
    QCOMPARE(backOff.next(), std::chrono::milliseconds(1000));
}

void TestNetValues::pausesAreJittered()
{
    qint64 least = 60000;
    qint64 most = 0;
    for (int i = 0; i < 1000; ++i) {
        BackOff backOff(1s, 60s, 0.25);
        const qint64 pause = backOff.next().count();
        least = std::min(least, pause);
        most = std::max(most, pause);
    }
    QVERIFY2(least >= 750 && least < 800, qPrintable(QString::number(least)));
    QVERIFY2(most <= 1250 && most > 1200, qPrintable(QString::number(most)));
}

void TestNetValues::theNetworkReturnsOnlyAfterItWasGone()
{
    using Reachability = QNetworkInformation::Reachability;
    NetworkWatch watch;
    watch.update(Reachability::Online);
    QSignalSpy returned(&watch, &NetworkWatch::returned);
    watch.update(Reachability::Site);
    watch.update(Reachability::Online);
    QCOMPARE(returned.size(), 0);
    watch.update(Reachability::Disconnected);
    watch.update(Reachability::Unknown);
    QCOMPARE(returned.size(), 0);
    watch.update(Reachability::Local);
    QCOMPARE(returned.size(), 1);
    watch.update(Reachability::Online);
    QCOMPARE(returned.size(), 1);
}

QTEST_GUILESS_MAIN(TestNetValues)

#include "tst_netvalues.moc"
