// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/messagedocument.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Confab;

// What somebody may send to freeze or crash whoever reads it.
class TestHostileText : public QObject
{
    Q_OBJECT

private slots:
    void staysQuick_data();
    void staysQuick();
    void parsesAMegabyte_data();
    void parsesAMegabyte();
};

namespace {

void addPatterns()
{
    QTest::addColumn<QString>("text");
    constexpr int size = 1 << 20;
    const auto repeated = [](const char *name, const QString &pattern) {
        QTest::newRow(name) << pattern.repeated(size / pattern.size());
    };
    QTest::newRow("nested brackets") << QString(QString(10000, u'[') + QString(10000, u']'));
    QTest::newRow("nested links") << QString(QString(10000, u'[') + u"](a)"_s.repeated(10000));
    QTest::newRow("nested pictures") << QString(u"!["_s.repeated(10000) + u"](a)"_s.repeated(10000));
    QTest::newRow("nested quotes") << QString(QString(10000, u'>') + u" a"_s);
    QString stairs;
    for (int i = 0; i < 1400; ++i)
        stairs += QString(i, u'>') + u"a\n"_s;
    QTest::newRow("a table that fills up")
        << QString(QString(u"|a"_s.repeated(20000)) + u'\n' + u"|-"_s.repeated(20000) + u'\n'
                   + u"|b\n"_s.repeated(30000));
    QTest::newRow("stairs of quotes") << stairs;
    stairs.clear();
    for (int i = 0; i < 1000; ++i)
        stairs += QString(2 * i, u' ') + u"- a\n"_s;
    QTest::newRow("stairs of lists") << stairs;
    repeated("brackets", u"["_s);
    repeated("half links", u"[a]("_s);
    repeated("stars", u"*"_s);
    repeated("star words", u"*a*"_s);
    repeated("half bold", u"**a "_s);
    repeated("mixed marks", u"*a_ __b* `"_s);
    repeated("back ticks", u"`a``"_s);
    repeated("half tags", u"<a "_s);
    repeated("entities", u"&amp;"_s);
    repeated("links", u"[a](http://b.c) "_s);
    repeated("bare links", u"http://a.b "_s);
    repeated("mails", u"a@b.c "_s);
    repeated("items", u"- a\n"_s);
    repeated("numbers", u"1. "_s);
    repeated("empty lines", u"\n"_s);
    repeated("short lines", u"x\n"_s);
    repeated("pipes", u"|-|\n"_s);
    repeated("one word", u"("_s);
    repeated("overrides", u"\u202e"_s);
    repeated("stacked marks", u"a\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308"_s);
    repeated("only marks", u"\u0301"_s);
    repeated("emoji", u"👩\u200d🚀"_s);
    repeated("Hebrew", u"א"_s);
    repeated("Hebrew and Latin", u"אa"_s);
    repeated("controls", u"\u0001\u0002"_s);
    repeated("back slashes", u"\\"_s);
    repeated("definitions", u"[a]: b\n"_s);
    repeated("fences", u"```\n"_s);
    repeated("words", u"some words "_s);
}

} // namespace

void TestHostileText::staysQuick_data()
{
    addPatterns();
}

void TestHostileText::staysQuick()
{
    QFETCH(QString, text);
    MessageStyle style;
    style.font.setPixelSize(14);
    style.codeFont.setPixelSize(14);
    style.unit = 16;
    // What a view shows of a message before somebody asks for more of it.
    const MessageLimits limits{40000, 600, 3000};
    QElapsedTimer clock;
    clock.start();
    MessageDocument document(MessageText::parse(text, limits), style);
    document.layOut(500);
    QVERIFY(document.size().height() >= 0);
    const qint64 taken = clock.elapsed();
    // Many times what it takes, for machines that do other things as well; a square law would take minutes.
    QVERIFY2(taken < 10000, qPrintable(u"%1 ms"_s.arg(taken)));
    QCOMPARE(document.characterCount() - 1, document.message().plainText().size());
}

void TestHostileText::parsesAMegabyte_data()
{
    addPatterns();
}

void TestHostileText::parsesAMegabyte()
{
    QFETCH(QString, text);
    QElapsedTimer clock;
    clock.start();
    const MessageText message = MessageText::parse(text);
    const QString plain = message.plainText();
    const QString copied = message.copyMarkdown(0, plain.size());
    const qint64 taken = clock.elapsed();
    QVERIFY2(taken < 20000, qPrintable(u"%1 ms"_s.arg(taken)));
    QVERIFY(!plain.contains(QChar(0x202e)));
}

QTEST_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
