// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/fuzzymatch.h"

#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

class FuzzyMatchTest : public QObject
{
    Q_OBJECT

private slots:
    void fits_data();
    void fits();
    void ranks_data();
    void ranks();
    void nothingTypedFitsEverythingAlike();
    void longTextsAreNoBurden();
};

void FuzzyMatchTest::fits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *name, const QString &typed, const QString &text, bool fits) {
        QTest::newRow(name) << typed << text << fits;
    };
    row("whole", u"Night train"_s, u"Night train"_s, true);
    row("beginning", u"nig"_s, u"Night train"_s, true);
    row("first letters", u"nt"_s, u"Night train"_s, true);
    row("letters in order", u"ngtn"_s, u"Night train"_s, true);
    row("another case", u"NIGHT"_s, u"night train"_s, true);
    row("without accents", u"cafe"_s, u"Café Übel"_s, true);
    row("with accents", u"é"_s, u"cafe"_s, true);
    row("words the other way round", u"train night"_s, u"Night train"_s, true);
    row("other scripts", u"夜"_s, u"銀河鉄道の夜"_s, true);
    row("emoji", u"🚂"_s, u"Night 🚂"_s, true);
    row("out of order", u"thgin"_s, u"Night"_s, false);
    row("a letter too many", u"nightt"_s, u"night"_s, false);
    row("one word fits, one does not", u"night boat"_s, u"Night train"_s, false);
    row("in nothing", u"n"_s, {}, false);
    row("only half a character", QString(QChar(0xd83d)) + u"x"_s, u"Night"_s, false);
}

void FuzzyMatchTest::fits()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, fits);
    QCOMPARE(FuzzyMatch(typed).score(text).has_value(), fits);
}

void FuzzyMatchTest::ranks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    const auto row = [](const char *name, const QString &typed, const QString &better, const QString &worse) {
        QTest::newRow(name) << typed << better << worse;
    };
    row("side by side", u"rain"_s, u"Rainy day"_s, u"Reading again"_s);
    row("at the beginning", u"day"_s, u"Day one"_s, u"Rainy day"_s);
    row("at a word's beginning", u"day"_s, u"Rainy day"_s, u"Yesterdays"_s);
    row("first letters of words", u"nt"_s, u"Night train"_s, u"Entertain"_s);
    row("the best place counts, not the first", u"tr"_s, u"the train"_s, u"toad over x"_s);
    row("less left out", u"wn"_s, u"wren"_s, u"w and then n"_s);
}

void FuzzyMatchTest::ranks()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const FuzzyMatch match(typed);
    QVERIFY(match.score(better) && match.score(worse));
    QVERIFY2(*match.score(better) > *match.score(worse),
             qPrintable(u"%1 <= %2"_s.arg(*match.score(better)).arg(*match.score(worse))));
}

void FuzzyMatchTest::nothingTypedFitsEverythingAlike()
{
    QVERIFY(FuzzyMatch(u"  "_s).isEmpty());
    QCOMPARE(FuzzyMatch({}).score(u"anything"_s), std::optional(0));
    QCOMPARE(FuzzyMatch({}).score({}), std::optional(0));
}

void FuzzyMatchTest::longTextsAreNoBurden()
{
    const QString text(1'000'000, u'a');
    QVERIFY(FuzzyMatch(QString(100'000, u'a')).score(text).has_value());
    QVERIFY(!FuzzyMatch(u"ab"_s).score(text).has_value());
}

QTEST_APPLESS_MAIN(FuzzyMatchTest)
#include "tst_fuzzymatch.moc"
