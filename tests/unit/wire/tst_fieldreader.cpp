// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/fieldreader.h"

#include "wiredata.h"

#include <QTest>

#include <limits>

using namespace Confab;
using namespace Confab::Wire;
using namespace Qt::StringLiterals;

class TestFieldReader : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void integers_data();
    void integers();
    void integersOutOfBoundsAreLeft();
    void booleans();
    void times_data();
    void times();
    void spans();
    void lists();
    void restIsWhatWasNotRead();
    void readingTwiceHidesNothing();
    void innerRestStaysInItsPlace();
    void restoringKeepsWhatSaysSomething();
    void objectsOnly();
    void noNameHasANul();
};

void TestFieldReader::texts_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("taken");
    QTest::newRow("text") << QByteArray("\" a \\n\"") << u" a \n"_s << true;
    QTest::newRow("empty") << QByteArray("\"\"") << QString() << true;
    QTest::newRow("null") << QByteArray("null") << QString() << true;
    QTest::newRow("number") << QByteArray("700123") << u"700123"_s << true;
    QTest::newRow("nought") << QByteArray("0") << u"0"_s << true;
    QTest::newRow("less than nothing") << QByteArray("-5") << u"-5"_s << true;
    QTest::newRow("beyond doubles") << QByteArray("9007199254740993") << u"9007199254740993"_s << true;
    QTest::newRow("the longest") << QByteArray("9223372036854775807") << u"9223372036854775807"_s << true;
    QTest::newRow("a fraction") << QByteArray("2.5") << u"2.5"_s << true;
    QTest::newRow("huge") << QByteArray("1e300") << u"1e+300"_s << true;
    QTest::newRow("half a pair") << QByteArray("\"\\ud83c\"") << QString(QChar(0xd83c)) << true;
    QTest::newRow("bool") << QByteArray("true") << QString() << false;
    QTest::newRow("list") << QByteArray("[\"a\"]") << QString() << false;
    QTest::newRow("object") << QByteArray("{\"a\":1}") << QString() << false;
}

void TestFieldReader::texts()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, text);
    QFETCH(bool, taken);
    FieldReader read(wireObject("{\"name\":" + value + "}"));
    QCOMPARE(read.string("name"_L1), text);
    QCOMPARE(read.string("other"_L1), QString());
    QCOMPARE(read.extra().isEmpty(), taken);
}

void TestFieldReader::integers_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("number");
    QTest::addColumn<bool>("taken");
    QTest::newRow("number") << QByteArray("7") << qint64(7) << true;
    QTest::newRow("beyond doubles") << QByteArray("765430000000000021") << qint64(765430000000000021) << true;
    QTest::newRow("the lowest") << QByteArray("-9223372036854775808") << std::numeric_limits<qint64>::min()
                                << true;
    QTest::newRow("whole") << QByteArray("4321.0") << qint64(4321) << true;
    QTest::newRow("fraction") << QByteArray("4321.9") << qint64(4321) << false;
    QTest::newRow("digits") << QByteArray("\"765430000000000021\"") << qint64(765430000000000021) << true;
    QTest::newRow("null") << QByteArray("null") << qint64(0) << true;
    QTest::newRow("a word") << QByteArray("\"many\"") << qint64(0) << false;
    QTest::newRow("nothing") << QByteArray("\"\"") << qint64(0) << false;
    QTest::newRow("huge") << QByteArray("1e30") << qint64(0) << false;
    QTest::newRow("bool") << QByteArray("true") << qint64(0) << false;
    QTest::newRow("list") << QByteArray("[7]") << qint64(0) << false;
}

void TestFieldReader::integers()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, number);
    QFETCH(bool, taken);
    FieldReader read(wireObject("{\"name\":" + value + "}"));
    QCOMPARE(read.integer("name"_L1), number);
    QCOMPARE(read.extra().isEmpty(), taken);
}

void TestFieldReader::integersOutOfBoundsAreLeft()
{
    for (const QByteArray value : {"101", "-101", "101.5", "\"101\""}) {
        FieldReader read(wireObject("{\"name\":" + value + "}"));
        QCOMPARE(read.integer("name"_L1, -100, 100), 0);
        QVERIFY(!read.extra().isEmpty());
    }
    FieldReader read(wireObject(R"({"name":-100})"));
    QCOMPARE(read.integer("name"_L1, -100, 100), -100);
}

void TestFieldReader::booleans()
{
    FieldReader read(wireObject(R"({"yes":true,"no":false,"null":null,"one":1,"word":"true"})"));
    QVERIFY(read.boolean("yes"_L1));
    QVERIFY(!read.boolean("no"_L1, true));
    for (QLatin1StringView name : {"null"_L1, "one"_L1, "word"_L1, "absent"_L1}) {
        QVERIFY(!read.boolean(name));
        QVERIFY(read.boolean(name, true));
    }
    QCOMPARE(read.extra(), QByteArray(R"({"one":1,"word":"true"})"));
}

void TestFieldReader::times_data()
{
    QTest::addColumn<QByteArray>("text");
    const QList<QByteArray> lines = wireLines(u"times.txt"_s);
    for (const QByteArray &line : lines)
        QTest::newRow(line.constData()) << line;
}

void TestFieldReader::times()
{
    QFETCH(QByteArray, text);
    FieldReader read(
        QJsonObject{{"at"_L1, QString::fromLatin1(text)}, {"odd"_L1, QString::fromLatin1("x" + text)}});
    const Timestamp time = read.time("at"_L1);
    QVERIFY(time.isValid());
    QVERIFY(!read.time("odd"_L1).isValid());
    QJsonObject written;
    putTime(written, "at"_L1, time);
    QCOMPARE(written.value("at"_L1).toString(), QString::fromLatin1(text));
    QCOMPARE(wireObject(read.extra()).keys(), QStringList{u"odd"_s});
}

void TestFieldReader::spans()
{
    using namespace std::chrono_literals;
    FieldReader read(wireObject(R"({"a":2.5,"b":0,"c":86400,"d":86401,"e":-1,"f":"5","g":null})"));
    QCOMPARE(*read.seconds("a"_L1), 2500ms);
    QCOMPARE(*read.seconds("b"_L1), 0ms);
    QCOMPARE(*read.seconds("c"_L1), 24h);
    for (QLatin1StringView name : {"d"_L1, "e"_L1, "f"_L1, "g"_L1, "absent"_L1})
        QVERIFY2(!read.seconds(name), name.data());
    QCOMPARE(wireObject(read.extra()).keys(), (QStringList{u"d"_s, u"e"_s, u"f"_s}));
}

void TestFieldReader::lists()
{
    QVERIFY(listOf(wireObject("{}"), "a"_L1)->isEmpty());
    QVERIFY(listOf(wireObject("{\"a\":null}"), "a"_L1)->isEmpty());
    QCOMPARE(listOf(wireObject("{\"a\":[1]}"), "a"_L1)->size(), 1);
    QVERIFY(!listOf(wireObject("{\"a\":{}}"), "a"_L1));
    QVERIFY(!listOf(wireObject("{\"a\":\"\"}"), "a"_L1));
    FieldReader read(wireObject(R"({"ids":["a",5,null,true,[],"b"],"none":"a"})"));
    QCOMPARE(read.strings("ids"_L1), (QStringList{u"a"_s, u"5"_s, u"b"_s}));
    QCOMPARE(read.strings("none"_L1), QStringList());
    QCOMPARE(read.extra(), QByteArray(R"({"none":"a"})"));
}

void TestFieldReader::restIsWhatWasNotRead()
{
    FieldReader read(wireObject(R"({"b":{"z":[1,null]},"a":"x","c":3})"));
    QCOMPARE(read.extra(), QByteArray(R"({"a":"x","b":{"z":[1,null]},"c":3})"));
    read.string("a"_L1);
    read.string("c"_L1);
    QCOMPARE(read.extra(), QByteArray(R"({"b":{"z":[1,null]}})"));
    read.object("b"_L1);
    QCOMPARE(read.extra(), QByteArray());
    QCOMPARE(FieldReader(QJsonObject()).extra(), QByteArray());
}

void TestFieldReader::readingTwiceHidesNothing()
{
    FieldReader read(wireObject(R"({"a":1,"b":2})"));
    read.string("a"_L1);
    read.integer("a"_L1);
    QCOMPARE(read.extra(), QByteArray(R"({"b":2})"));
}

void TestFieldReader::innerRestStaysInItsPlace()
{
    FieldReader outer(wireObject(R"({"key":{"id":"x","shard":4},"whole":{"id":"y"},"other":1})"));
    FieldReader key(outer.object("key"_L1));
    key.string("id"_L1);
    outer.keepRest("key"_L1, key);
    FieldReader whole(outer.object("whole"_L1));
    whole.string("id"_L1);
    outer.keepRest("whole"_L1, whole);
    QCOMPARE(outer.extra(), QByteArray(R"({"key":{"shard":4},"other":1})"));
    outer.integer("other"_L1);
    QCOMPARE(outer.extra(), QByteArray(R"({"key":{"shard":4}})"));
    QJsonObject written = wireObject(R"({"key":{"id":"x"},"whole":{"id":"y"}})");
    restoreExtra(written, outer.extra());
    QCOMPARE(toLine(written), QByteArray(R"({"key":{"id":"x","shard":4},"whole":{"id":"y"}})"));
}

void TestFieldReader::restoringKeepsWhatSaysSomething()
{
    QJsonObject written = wireObject(
        R"({"text":"new","empty":"","no":false,"zero":0,"list":[],"key":{"id":"","n":0},"null":null,"some":[1]})");
    restoreExtra(
        written,
        R"({"text":"old","empty":[1],"no":"yes","zero":"many","list":"x","key":"k","null":5,"some":2,"new":6})");
    QCOMPARE(
        toLine(written),
        QByteArray(
            R"({"empty":[1],"key":"k","list":"x","new":6,"no":"yes","null":5,"some":[1],"text":"new","zero":"many"})"));
    restoreExtra(written, "not JSON");
    restoreExtra(written, {});
    QCOMPARE(written.size(), 9);
}

void TestFieldReader::objectsOnly()
{
    bool ok = false;
    QCOMPARE(toObject("{\"a\":1}", &ok).size(), 1);
    QVERIFY(ok);
    for (const char *text : {"", "[]", "1", "null", "{", "{\"a\":1}x"}) {
        QVERIFY(toObject(text, &ok).isEmpty());
        QVERIFY2(!ok, text);
    }
}

void TestFieldReader::noNameHasANul()
{
    const auto read = [](const QByteArray &json) {
        bool ok = false;
        const QJsonObject object = toObject(json, &ok);
        return ok ? toLine(object) : QByteArray("none");
    };
    for (int count = 1; count < 12; ++count) {
        const QByteArray marks = QByteArray("\xe2\x90\x80").repeated(count);
        const QByteArray expected = "{\"name" + marks + "\":1}";
        QCOMPARE(read("{\"name" + QByteArray("\\u0000").repeated(count) + "\":1}"), expected);
        QCOMPARE(read("{\"name" + QByteArray(count, '\0') + "\":1}"), expected);
        bool ok = false;
        FieldReader reader(toObject(expected, &ok));
        QCOMPARE(reader.string("name"_L1), QString());
    }
    // Texts stay as they are, also those that look like a name from near by.
    for (const QByteArray text :
         {R"({"a":"x\u0000y"})", R"({"a":"\\u0000\"\u0000"})", R"({"a":["\u0000",":"]})",
          R"({"a":"\":\u0000"})", R"({"a":"b:","c":"\u0000:"})", R"({"\\u0000\"":"\u0000"})"})
        QCOMPARE(read(text), text);
    QCOMPARE(read(R"({ "a\u0000" : { "b\\\u0000" :1 } })"), QByteArray(R"({"a␀":{"b\\␀":1}})"));
    QCOMPARE(read("{\"a\":\"\\u0000\\"), QByteArray("none"));
}

QTEST_GUILESS_MAIN(TestFieldReader)
#include "tst_fieldreader.moc"
