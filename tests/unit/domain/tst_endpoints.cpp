// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/endpoints.h"

#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

class TestEndpoints : public QObject
{
    Q_OBJECT

private slots:
    void liveHosts();
    void oneOrigin_data();
    void oneOrigin();
    void avatars_data();
    void avatars();
};

void TestEndpoints::liveHosts()
{
    const Endpoints live = Endpoints::live();
    QCOMPARE(live.neo, QUrl(u"https://neo.character.ai/"_s));
    QCOMPARE(live.plus, QUrl(u"https://plus.character.ai/"_s));
    QCOMPARE(live.images, QUrl(u"https://characterai.io/"_s));
    QCOMPARE(live.socket, QUrl(u"wss://neo.character.ai/ws/"_s));
    QCOMPARE(live.pagePause, std::chrono::milliseconds(200));
}

void TestEndpoints::oneOrigin_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("socket");
    QTest::newRow("plain") << u"http://127.0.0.1:8123"_s << u"http://127.0.0.1:8123/"_s
                           << u"ws://127.0.0.1:8123/ws/"_s;
    QTest::newRow("slash") << u"http://[::1]:8123/"_s << u"http://[::1]:8123/"_s << u"ws://[::1]:8123/ws/"_s;
    QTest::newRow("safe") << u"https://chat.example"_s << u"https://chat.example/"_s
                          << u"wss://chat.example/ws/"_s;
    QTest::newRow("below a path") << u"https://example.org/a/b"_s << u"https://example.org/a/b/"_s
                                  << u"wss://example.org/a/b/ws/"_s;
    QTest::newRow("with what does not belong") << u"http://me:secret@example.org/?token=secret#x"_s
                                               << u"http://example.org/"_s << u"ws://example.org/ws/"_s;
}

void TestEndpoints::oneOrigin()
{
    QFETCH(QString, origin);
    QFETCH(QString, base);
    QFETCH(QString, socket);
    const Endpoints endpoints = Endpoints::singleOrigin(QUrl(origin));
    QCOMPARE(endpoints.neo, QUrl(base));
    QCOMPARE(endpoints.plus, QUrl(base));
    QCOMPARE(endpoints.images, QUrl(base));
    QCOMPARE(endpoints.socket, QUrl(socket));
    QCOMPARE(endpoints.pagePause, std::chrono::milliseconds(0));
}

void TestEndpoints::avatars_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("path"); // below the folder of avatars; empty: there is no such address
    QTest::newRow("usual") << u"uploaded/2025/6/7/oven.webp"_s << QByteArray("uploaded/2025/6/7/oven.webp");
    QTest::newRow("odd letters") << u"a b/é?#%:&.webp"_s << QByteArray("a%20b/%C3%A9%3F%23%25%3A%26.webp");
    QTest::newRow("an escape that is none") << u"100%25/%2e%2e/x"_s << QByteArray("100%2525/%252e%252e/x");
    QTest::newRow("slashes around") << u"//evil.example/x"_s << QByteArray("evil.example/x");
    QTest::newRow("another host") << u"https://evil.example/x"_s << QByteArray("https%3A/evil.example/x");
    QTest::newRow("a letter") << u"%1"_s << QByteArray("%251");
    QTest::newRow("none") << QString() << QByteArray();
    QTest::newRow("climbs out") << u"../../../chat/user"_s << QByteArray();
    QTest::newRow("climbs later") << u"a/../../x"_s << QByteArray();
    QTest::newRow("stays") << u"./x"_s << QByteArray();
    QTest::newRow("a slash") << u"/"_s << QByteArray();
}

void TestEndpoints::avatars()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, path);
    const QUrl live = Endpoints::live().avatar(file, 80);
    const QUrl local = Endpoints::singleOrigin(QUrl(u"http://127.0.0.1:1/a"_s)).avatar(file, 400);
    if (path.isEmpty()) {
        QVERIFY2(!live.isValid(), qPrintable(live.toString()));
        QVERIFY(!local.isValid());
        return;
    }
    QCOMPARE(live.toEncoded(), "https://characterai.io/i/80/static/avatars/" + path + "?webp=true&anim=0");
    QCOMPARE(local.toEncoded(), "http://127.0.0.1:1/a/i/400/static/avatars/" + path + "?webp=true&anim=0");
}

QTEST_GUILESS_MAIN(TestEndpoints)
#include "tst_endpoints.moc"
