// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/timestamp.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Confab;
using namespace Qt::StringLiterals;

class TestTimestamp : public QObject
{
    Q_OBJECT

private slots:
    void readsAndWritesTheSameText_data();
    void readsAndWritesTheSameText();
    void refusesWhatIsNoTime_data();
    void refusesWhatIsNoTime();
    void ordersByTheInstant();
    void instantsAreEqualHoweverTheyAreSpelled();
    void invalidIsBeforeEverything();
    void comesFromADateTime_data();
    void comesFromADateTime();
    void givesADateTime();
};

void TestTimestamp::readsAndWritesTheSameText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<int>("nanoseconds");

    const qint64 base = 1749283750; // 2025-06-07T08:09:10Z
    QTest::newRow("no digits") << u"2025-06-07T08:09:10Z"_s << base << 0;
    QTest::newRow("1 digit") << u"2025-06-07T08:09:10.5Z"_s << base << 500000000;
    QTest::newRow("2 digits") << u"2025-06-07T08:09:10.05Z"_s << base << 50000000;
    QTest::newRow("3 digits") << u"2025-06-07T08:09:10.123Z"_s << base << 123000000;
    QTest::newRow("4 digits") << u"2025-06-07T08:09:10.1230Z"_s << base << 123000000;
    QTest::newRow("5 digits") << u"2025-06-07T08:09:10.12345Z"_s << base << 123450000;
    QTest::newRow("6 digits") << u"2025-06-07T08:09:10.000001Z"_s << base << 1000;
    QTest::newRow("7 digits") << u"2025-06-07T08:09:10.1234567Z"_s << base << 123456700;
    QTest::newRow("8 digits") << u"2025-06-07T08:09:10.12345678Z"_s << base << 123456780;
    QTest::newRow("9 digits") << u"2025-06-07T08:09:10.123456789Z"_s << base << 123456789;
    QTest::newRow("9 noughts") << u"2025-06-07T08:09:10.000000000Z"_s << base << 0;
    QTest::newRow("east") << u"2025-06-07T10:09:10+02:00"_s << base << 0;
    QTest::newRow("west, over midnight") << u"2025-06-06T20:39:10.25-11:30"_s << base << 250000000;
    QTest::newRow("far east") << u"2025-06-08T08:08:10+23:59"_s << base << 0;
    QTest::newRow("offset of nothing") << u"2025-06-07T08:09:10+00:00"_s << base << 0;
    QTest::newRow("unknown offset") << u"2025-06-07T08:09:10-00:00"_s << base << 0;
    QTest::newRow("small letters") << u"2025-06-07t08:09:10z"_s << base << 0;
    QTest::newRow("a space") << u"2025-06-07 08:09:10Z"_s << base << 0;
    QTest::newRow("epoch") << u"1970-01-01T00:00:00Z"_s << qint64(0) << 0;
    QTest::newRow("just before the epoch") << u"1969-12-31T23:59:59.999999999Z"_s << qint64(-1) << 999999999;
    QTest::newRow("leap second") << u"2016-12-31T23:59:60Z"_s << qint64(1483228800) << 0;
    QTest::newRow("leap second elsewhere")
        << u"2017-01-01T05:29:60.5+05:30"_s << qint64(1483228800) << 500000000;
    QTest::newRow("leap day") << u"2024-02-29T12:00:00Z"_s << qint64(1709208000) << 0;
    QTest::newRow("year 1") << u"0001-01-01T00:00:00Z"_s << qint64(-62135596800) << 0;
    QTest::newRow("year 1, written in the east")
        << u"0001-01-01T00:00:00+12:00"_s << qint64(-62135640000) << 0;
    QTest::newRow("the last second") << u"9999-12-31T23:59:59Z"_s << qint64(253402300799) << 0;
    QTest::newRow("after it, written in the west")
        << u"9999-12-31T23:59:59-12:00"_s << qint64(253402343999) << 0;
}

void TestTimestamp::readsAndWritesTheSameText()
{
    QFETCH(QString, text);
    const Timestamp time = Timestamp::fromString(text);
    QVERIFY(time.isValid());
    QTEST(time.seconds(), "seconds");
    QTEST(time.nanoseconds(), "nanoseconds");
    QCOMPARE(time.toString(), text);
}

void TestTimestamp::refusesWhatIsNoTime_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "Z",
                             "never",
                             "2025-06-07",
                             "2025-06-07T08:09:10",
                             "2025-06-07T08:09Z",
                             "2025-06-07T08:09:10.Z",
                             "2025-06-07T08:09:10.1234567890Z",
                             "2025-06-07T08:09:10,5Z",
                             "2025-6-7T08:09:10Z",
                             "2025-02-29T00:00:00Z",
                             "2025-13-01T00:00:00Z",
                             "2025-00-01T00:00:00Z",
                             "2025-01-00T00:00:00Z",
                             "2025-01-01T24:00:00Z",
                             "2025-01-01T00:60:00Z",
                             "2025-01-01T00:00:61Z",
                             "0000-01-01T00:00:00Z",
                             "-001-01-01T00:00:00Z",
                             "2025-01-01T00:00:00+2:00",
                             "2025-01-01T00:00:00+0200",
                             "2025-01-01T00:00:00+24:00",
                             "2025-01-01T00:00:00+02:60",
                             "2025-01-01T00:00:00+02",
                             "2025-01-01T00:00:00+",
                             "2025-01-01T00:00:00ZZ",
                             " 2025-01-01T00:00:00Z",
                             "2025-01-01T00:00:00Z ",
                             "2025-01-01_00:00:00Z",
                             "20250101T000000Z",
                             "1749283750",
                             "2025-01-01T+1:00:00Z"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
    // Digits of other scripts are digits to Unicode, and none to RFC 3339.
    QTest::newRow("Arabic digits") << u"٢٠٢٥-01-01T00:00:00Z"_s;
}

void TestTimestamp::refusesWhatIsNoTime()
{
    QFETCH(QString, text);
    const Timestamp time = Timestamp::fromString(text);
    QVERIFY(!time.isValid());
    QCOMPARE(time.toString(), QString());
    QVERIFY(!time.toDateTime().isValid());
}

void TestTimestamp::ordersByTheInstant()
{
    const QStringList inOrder{
        u"0001-01-01T00:00:00+00:01"_s,      u"0001-01-01T00:00:00Z"_s,        u"1969-12-31T23:59:59.9Z"_s,
        u"1970-01-01T00:00:00Z"_s,           u"2025-06-07T10:09:09+02:00"_s,   u"2025-06-07T08:09:10Z"_s,
        u"2025-06-07T08:09:10.000000001Z"_s, u"2025-06-07T10:09:10.5+02:00"_s, u"2025-06-07T08:09:10.51Z"_s,
        u"2025-06-07T01:09:11-07:00"_s,
    };
    QList<Timestamp> times;
    for (const QString &text : inOrder)
        times.prepend(Timestamp::fromString(text));
    std::sort(times.begin(), times.end());
    QStringList sorted;
    for (const Timestamp &time : times)
        sorted.append(time.toString());
    QCOMPARE(sorted, inOrder);
    for (qsizetype i = 1; i < times.size(); ++i) {
        QVERIFY(times.at(i) > times.at(i - 1));
        QVERIFY(times.at(i) != times.at(i - 1));
        QVERIFY(!(times.at(i) < times.at(i - 1)));
    }
}

void TestTimestamp::instantsAreEqualHoweverTheyAreSpelled()
{
    const Timestamp time = Timestamp::fromString(u"2025-06-07T08:09:10Z");
    for (const auto &text :
         {u"2025-06-07T08:09:10.000Z"_s, u"2025-06-07T10:09:10+02:00"_s, u"2025-06-07t08:09:10-00:00"_s})
        QVERIFY2(Timestamp::fromString(text) == time, qPrintable(text));
    QVERIFY(Timestamp::fromString(u"2016-12-31T23:59:60Z") == Timestamp::fromString(u"2017-01-01T00:00:00Z"));
}

void TestTimestamp::invalidIsBeforeEverything()
{
    const Timestamp nothing;
    QVERIFY(!nothing.isValid());
    QVERIFY(nothing < Timestamp::fromString(u"0001-01-01T00:00:00+23:59"));
    QVERIFY(nothing == Timestamp());
    QVERIFY(!(nothing < Timestamp()));
}

void TestTimestamp::comesFromADateTime_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("text");
    QTest::newRow("micro") << qint64(1749283750125) << 6 << u"2025-06-07T08:09:10.125000Z"_s;
    QTest::newRow("milli") << qint64(1749283750125) << 3 << u"2025-06-07T08:09:10.125Z"_s;
    QTest::newRow("a tenth") << qint64(1749283750199) << 1 << u"2025-06-07T08:09:10.1Z"_s;
    QTest::newRow("seconds") << qint64(1749283750999) << 0 << u"2025-06-07T08:09:10Z"_s;
    QTest::newRow("too many") << qint64(1749283750125) << 12 << u"2025-06-07T08:09:10.125000000Z"_s;
    QTest::newRow("too few") << qint64(1749283750125) << -1 << u"2025-06-07T08:09:10Z"_s;
    QTest::newRow("before the epoch") << qint64(-1) << 3 << u"1969-12-31T23:59:59.999Z"_s;
    QTest::newRow("a second before") << qint64(-1000) << 3 << u"1969-12-31T23:59:59.000Z"_s;
}

void TestTimestamp::comesFromADateTime()
{
    QFETCH(qint64, milliseconds);
    QFETCH(int, digits);
    QFETCH(QString, text);
    const auto time =
        Timestamp::fromDateTime(QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc()), digits);
    QCOMPARE(time.toString(), text);
    // The value holds no more than its text.
    QVERIFY(Timestamp::fromString(text) == time);
    const QDateTime elsewhere = QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone(7200));
    QCOMPARE(Timestamp::fromDateTime(elsewhere, digits).toString(), text);
}

void TestTimestamp::givesADateTime()
{
    const QDateTime time = Timestamp::fromString(u"2025-06-07T10:09:10.125999+02:00").toDateTime();
    QCOMPARE(time, QDateTime(QDate(2025, 6, 7), QTime(8, 9, 10, 125), QTimeZone::utc()));
    QVERIFY(!Timestamp::fromDateTime(QDateTime()).isValid());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime now = Timestamp::now().toDateTime();
    QVERIFY(now >= before && now <= QDateTime::currentDateTimeUtc());
}

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
