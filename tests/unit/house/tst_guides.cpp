// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidefile.h"
#include "sourcetree.h"
#include "translationfile.h"

#include <QDir>
#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString projectRoot = QStringLiteral(CONFAB_SOURCE_DIR);
const QString helpFolder = projectRoot + u"/resources/help/"_s;

// Emphasised in the English guide, and no words of the window.
const QStringList foreignWords{u"Authorization"_s, u"Network"_s,        u"neo"_s,
                               u"plus"_s,          u"Rainy evenings"_s, u"rev"_s};

using Dictionary = QHash<QString, QStringList>;

// Plain words of the window, and all their translations.
Dictionary dictionary(const QString &language)
{
    Dictionary words;
    const TranslationFile file =
        TranslationFile::read(projectRoot + u"/translations/confab_%1.ts"_s.arg(language));
    for (const TranslatedMessage &message : file.messages) {
        for (const QString &form : message.forms)
            words[plainWords(message.source)].append(plainWords(form));
    }
    return words;
}

QStringList plain(const QStringList &words)
{
    QStringList result;
    for (const QString &word : words)
        result.append(plainWords(word));
    return result;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

// What is wrong with the part in that language; one line each.
QStringList faults(const GuidePart &english, const GuidePart &part, const QString &language,
                   const Dictionary &words)
{
    QStringList found;
    const auto complain = [&](const QString &what) { found.append(part.id + u": "_s + what); };
    const auto count = [&](qsizetype is, qsizetype expected, const QString &what) {
        if (is != expected)
            complain(u"%1 %2 instead of %3"_s.arg(is).arg(what).arg(expected));
    };
    count(part.paragraphs, english.paragraphs, u"paragraphs"_s);
    count(part.items, english.items, u"lines of a list"_s);
    count(part.words.size(), english.words.size(), u"emphasised words"_s);
    if (sorted(part.code) != sorted(english.code))
        complain(u"has %1 where the English one has %2"_s.arg(part.code.join(u", "_s),
                                                              english.code.join(u", "_s)));
    QStringList keys;
    for (const QString &key : english.keys)
        keys.append(keyIn(language, key));
    if (sorted(part.keys) != sorted(keys))
        complain(u"has the keys %1 instead of %2"_s.arg(part.keys.join(u", "_s), keys.join(u", "_s)));
    const QStringList own = plain(part.words);
    for (const QString &word : english.words) {
        if (foreignWords.contains(word))
            continue;
        const QStringList translations = words.value(plainWords(word));
        const bool isThere =
            std::any_of(translations.begin(), translations.end(),
                        [&](const QString &translation) { return own.contains(translation); });
        if (!isThere)
            complain(u"does not name \"%1\" as the window does: %2"_s.arg(word, translations.join(u" / "_s)));
    }
    return found;
}

} // namespace

// The built-in guide in all languages says the same as the English one, in the words of the window.
class TestGuides : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguageHasOne();
    void isWhole_data();
    void isWhole();
    void namesWordsOfTheWindow();
    void noSectionIsStale();
    void faultsAreFound_data();
    void faultsAreFound();
};

void TestGuides::everyLanguageHasOne()
{
    QStringList expected;
    for (QString name : QDir(projectRoot + u"/translations"_s).entryList({u"confab_*.ts"_s})) {
        if (name != "confab_en.ts"_L1)
            expected.append(name.replace(u"confab_"_s, u"guide_"_s).replace(u".ts"_s, u".md"_s));
    }
    QVERIFY(!expected.isEmpty());
    QCOMPARE(sorted(QDir(helpFolder).entryList({u"guide_*.md"_s})), sorted(expected));
}

void TestGuides::isWhole_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &name : QDir(helpFolder).entryList({u"guide_*.md"_s})) {
        const QString language = name.sliced(6).chopped(3);
        QTest::newRow(qPrintable(language)) << language;
    }
}

void TestGuides::isWhole()
{
    QFETCH(QString, language);
    const GuideFile english = GuideFile::read(helpFolder + u"guide.md"_s);
    const GuideFile guide = GuideFile::read(helpFolder + u"guide_%1.md"_s.arg(language));
    QVERIFY(english.parts.size() > 20);
    QCOMPARE(guide.ids(), english.ids());
    const Dictionary words = dictionary(language);
    QStringList complaints;
    for (qsizetype i = 0; i < english.parts.size(); ++i) {
        complaints += faults(english.parts.at(i), guide.parts.at(i), language, words);
        if (guide.parts.at(i).text == english.parts.at(i).text)
            complaints += english.parts.at(i).id + u": is English"_s;
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

void TestGuides::namesWordsOfTheWindow()
{
    const Dictionary words = dictionary(u"de"_s);
    QStringList unknown;
    for (const GuidePart &part : GuideFile::read(helpFolder + u"guide.md"_s).parts) {
        for (const QString &word : part.words) {
            if (!foreignWords.contains(word) && !words.contains(plainWords(word)))
                unknown.append(part.id + u": "_s + word);
        }
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(u"\nnot in the window:\n"_s + unknown.join(u'\n')));
}

void TestGuides::noSectionIsStale()
{
    const QStringList stamps = readFile(projectRoot, u"resources/help/translated.txt"_s).lines;
    QStringList expected;
    QStringList changed;
    for (const GuidePart &part : GuideFile::read(helpFolder + u"guide.md"_s).parts) {
        const QString line = part.id + u' ' + part.stamp();
        expected.append(line);
        if (!stamps.contains(line))
            changed.append(line);
    }
    QVERIFY2(
        changed.isEmpty(),
        qPrintable(
            u"\nThese sections of guide.md have changed since they were translated. Bring every guide_XX.md "
            "up to date, then write these lines into resources/help/translated.txt:\n"_s
            + changed.join(u'\n')));
    for (const QString &line : stamps)
        QVERIFY2(line.isEmpty() || line.startsWith(u'#') || expected.contains(line), qPrintable(line));
}

void TestGuides::faultsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *name, const QString &text, const QString &complaint) {
        QTest::newRow(name) << text << complaint;
    };
    row("right", u"## A\n\nDrücke **Strg+Eingabe** oder *Beenden*, `x`.\n\n- a\n- b"_s, {});
    row("another key", u"## A\n\nDrücke **Strg+Enter** oder *Beenden*, `x`.\n\n- a\n- b"_s,
        u"Strg+Eingabe"_s);
    row("another word", u"## A\n\nDrücke **Strg+Eingabe** oder *Enden*, `x`.\n\n- a\n- b"_s, u"Quit"_s);
    row("code lost", u"## A\n\nDrücke **Strg+Eingabe** oder *Beenden*.\n\n- a\n- b"_s, u"`x`"_s);
    row("a line lost", u"## A\n\nDrücke **Strg+Eingabe** oder *Beenden*, `x`.\n\n- a"_s, u"1 lines"_s);
    row("a paragraph more", u"## A\n\nDrücke **Strg+Eingabe** oder *Beenden*, `x`.\n\nB\n\n- a\n- b"_s,
        u"3 paragraphs"_s);
}

void TestGuides::faultsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, complaint);
    const GuidePart english =
        GuidePart::of(u"a"_s, u"## A\n\nPress **Ctrl+Enter** or *Quit*, `x`.\n\n- a\n- b"_s);
    const Dictionary words{{plainWords(u"&Quit…"_s), {plainWords(u"Be&enden…"_s)}}};
    const QString found = faults(english, GuidePart::of(u"a"_s, text), u"de"_s, words).join(u'\n');
    if (complaint.isEmpty())
        QCOMPARE(found, QString());
    else
        QVERIFY2(found.contains(complaint), qPrintable(found));
    QCOMPARE(keyIn(u"de"_s, u"Ctrl++"_s), u"Strg++"_s);
    QCOMPARE(plainWords(u"サインイン(&I)…"_s), u"サインイン"_s);
}

QTEST_GUILESS_MAIN(TestGuides)
#include "tst_guides.moc"
