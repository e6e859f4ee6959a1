// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/findmarks.h"
#include "text/messagetext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Confab;

class TestFindMarks : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
};

void TestFindMarks::finds_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("needle");
    QTest::addColumn<QStringList>("hits");

    QTest::newRow("nothing to look for") << u"abc"_s << u""_s << QStringList();
    QTest::newRow("not there") << u"the lamp is lit"_s << u"storm"_s << QStringList();
    QTest::newRow("what a list shows by itself") << u"- a"_s << u"\u2022"_s << QStringList{u"\u2022"_s};
    QTest::newRow("a number that a list has given") << u"5. a\n5. b"_s << u"6"_s << QStringList{u"6"_s};
    QTest::newRow("what stands for a character that lies")
        << u"a\u009fb"_s << u"\ufffd"_s << QStringList{u"\ufffd"_s};
    QTest::newRow("upper and lower case")
        << u"Lamp, lamp, LAMP"_s << u"lamp"_s << QStringList{u"Lamp"_s, u"lamp"_s, u"LAMP"_s};
    QTest::newRow("no overlap") << u"aaaa"_s << u"aa"_s << QStringList{u"aa"_s, u"aa"_s};
    QTest::newRow("over marks") << u"un**believ**able"_s << u"believable"_s << QStringList{u"believable"_s};
    QTest::newRow("over a link") << u"the [har](https://x.y)bour"_s << u"harbour"_s
                                 << QStringList{u"harbour"_s};
    QTest::newRow("entity") << u"&#115;torm"_s << u"storm"_s << QStringList{u"storm"_s};
    QTest::newRow("marks are not text") << u"**bold**"_s << u"**"_s << QStringList();
    QTest::newRow("address of a link is not text")
        << u"[a](https://example.org)"_s << u"example"_s << QStringList();
    QTest::newRow("other scripts") << u"ПРИВЕТ мир"_s << u"привет"_s << QStringList{u"ПРИВЕТ"_s};
    QTest::newRow("words") << u"the *old* lamp"_s << u"old lamp"_s << QStringList{u"old lamp"_s};
}

void TestFindMarks::finds()
{
    QFETCH(QString, message);
    QFETCH(QString, needle);
    const QString plain = MessageText::parse(message).plainText();
    QStringList hits;
    for (const FindMark &mark : FindMarks(needle).in(message))
        hits.append(plain.mid(mark.position, mark.length));
    QTEST(hits, "hits");
    QCOMPARE(FindMarks(needle).in(message), FindMarks(needle).inPlain(plain));
}

QTEST_GUILESS_MAIN(TestFindMarks)
#include "tst_findmarks.moc"
