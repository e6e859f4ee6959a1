// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcetree.h"
#include "translationfile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString projectRoot = QStringLiteral(CONFAB_SOURCE_DIR);
constexpr bool shipped = CONFAB_CHECK_TRANSLATIONS;

QStringList files()
{
    return QDir(projectRoot + u"/translations"_s).entryList({u"confab_*.ts"_s}, QDir::Files);
}

QString pathOf(const QString &file)
{
    return projectRoot + u"/translations/"_s + file;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The lines of translations/same.txt: which languages, and the words that are the same in them.
QSet<QString> sameIn(const QString &language)
{
    QSet<QString> words;
    for (const QString &line : readFile(projectRoot, u"translations/same.txt"_s).lines) {
        const QStringList languages = line.section(u'\t', 0, 0).split(u',');
        if (!line.startsWith(u'#') && (languages.contains(language) || languages.contains(u"*"_s)))
            words.insert(line.section(u'\t', 1));
    }
    return words;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void areRead_data();
    void areRead();
    void fitTheirSources_data() { areRead_data(); }
    void fitTheirSources();
    void areFinished_data() { areRead_data(); }
    void areFinished();
    void areFresh();
    void faultsAreFound_data();
    void faultsAreFound();
    void theListOfSameWordsIsUsed();
};

void TestTranslations::areRead_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : files())
        QTest::newRow(qPrintable(file)) << file;
}

void TestTranslations::areRead()
{
    QFETCH(QString, file);
    const TranslationFile translations = TranslationFile::read(pathOf(file));
    QVERIFY2(translations.error.isEmpty(), qPrintable(translations.error));
    QVERIFY(!translations.messages.isEmpty());
    QCOMPARE(u"confab_%1.ts"_s.arg(translations.language == "en_US"_L1 ? u"en"_s : translations.language),
             file);
}

void TestTranslations::fitTheirSources()
{
    QFETCH(QString, file);
    const TranslationFile translations = TranslationFile::read(pathOf(file));
    const QSet<QString> same = sameIn(translations.language);
    QStringList complaints;
    for (const TranslatedMessage &message : translations.messages) {
        const QString wrong = fault(message, translations.language, same.contains(message.source));
        if (!wrong.isEmpty())
            complaints.append(message.name() + u' ' + wrong);
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

void TestTranslations::areFinished()
{
    if (!shipped)
        QSKIP("CONFAB_CHECK_TRANSLATIONS is off");
    QFETCH(QString, file);
    const TranslationFile translations = TranslationFile::read(pathOf(file));
    QStringList complaints;
    for (const TranslatedMessage &message : translations.messages) {
        if (!message.isFinished || message.forms.join(QString()).isEmpty())
            complaints.append(message.name());
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(u"\nunfinished:\n"_s + complaints.join(u'\n')));
}

void TestTranslations::areFresh()
{
    if (!shipped)
        QSKIP("CONFAB_CHECK_TRANSLATIONS is off");
    QProcess version;
    version.start(u"/usr/lib/qt6/bin/lupdate"_s, {u"-version"_s});
    if (!version.waitForFinished() || !version.readAllStandardOutput().contains("6.4."))
        QSKIP("the files are written by the lupdate of Qt 6.4, which is not here");
    const QTemporaryDir folder;
    for (const QString &file : files())
        QVERIFY(QFile::copy(pathOf(file), folder.filePath(file)));
    QProcess update;
    update.start(projectRoot + u"/translations/update"_s, {folder.path()});
    QVERIFY(update.waitForFinished());
    QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());
    for (const QString &file : files())
        QVERIFY2(contentOf(folder.filePath(file)) == contentOf(pathOf(file)),
                 qPrintable(u"run translations/update: it changes "_s + file));
}

void TestTranslations::faultsAreFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("forms");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *name, const QString &source, const QStringList &forms,
                        const QString &language, const QString &complaint) {
        QTest::newRow(name) << source << forms << language << complaint;
    };
    row("right", u"with %1"_s, {u"mit %1"_s}, u"de"_s, {});
    row("not there yet", u"with %1"_s, {QString()}, u"de"_s, {});
    row("a placeholder lost", u"with %1"_s, {u"mit"_s}, u"de"_s, u"where the source has %1"_s);
    row("another placeholder", u"%1 of %2"_s, {u"%1 von %1"_s}, u"de"_s, u"where the source has %1 %2"_s);
    row("placeholders turned round", u"%1 of %2"_s, {u"%2 ~ %1"_s}, u"ja"_s, {});
    row("a key lost", u"&Quit"_s, {u"Beenden"_s}, u"de"_s, u"a key"_s);
    row("a key in brackets", u"&Quit"_s, {u"終了(&Q)"_s}, u"ja"_s, {});
    row("no key but an ampersand", u"Black && white"_s, {u"Schwarz && weiß"_s}, u"de"_s, {});
    row("an ellipsis lost", u"&Delete…"_s, {u"&Löschen"_s}, u"de"_s, u"an ellipsis"_s);
    row("an ellipsis before the key", u"&Delete…"_s, {u"削除…(&D)"_s}, u"ja"_s, {});
    row("markup lost", u"a <b>bold</b> word"_s, {u"ein fettes Wort"_s}, u"de"_s, u"other markup"_s);
    row("a blank more", u"Name"_s, {u"Name "_s}, u"de"_s, u"other blanks"_s);
    row("the same", u"Retry"_s, {u"Retry"_s}, u"de"_s, u"is what the source is"_s);
    row("a form lost", u"%Ln chats"_s, {u"%Ln Chats"_s}, u"de"_s, u"has 1 forms instead of 2"_s);
    row("an empty form", u"%Ln chats"_s, {u"ein Chat"_s, QString()}, u"de"_s, u"an empty form"_s);
    row("one in words", u"%Ln chats"_s, {u"ein Chat"_s, u"%Ln Chats"_s}, u"de"_s, {});
    row("one in words that is also none", u"%Ln chats"_s, {u"un chat"_s, u"%Ln chats"_s}, u"fr"_s,
        u"where the source has %Ln"_s);
    row("a number for machines", u"%n chats"_s, {u"ein Chat"_s, u"%n Chats"_s}, u"de"_s, u"instead of %Ln"_s);
    row("many without a number", u"%Ln chats"_s, {u"ein Chat"_s, u"Chats"_s}, u"de"_s,
        u"where the source has %Ln"_s);
}

void TestTranslations::faultsAreFound()
{
    QFETCH(QString, source);
    QFETCH(QStringList, forms);
    QFETCH(QString, language);
    QFETCH(QString, complaint);
    TranslatedMessage message{.context = u"X"_s, .source = source, .comment = {}, .forms = forms};
    message.counts = source.contains("%Ln"_L1) || source.contains("%n"_L1);
    const QString found = fault(message, language, false);
    if (complaint.isEmpty())
        QCOMPARE(found, QString());
    else
        QVERIFY2(found.contains(complaint), qPrintable(found));
}

void TestTranslations::theListOfSameWordsIsUsed()
{
    QVERIFY(sameIn(u"de"_s).contains(u"%1/%2"_s));
    TranslatedMessage message{.context = u"X"_s, .source = u"Name"_s, .comment = {}, .forms = {u"Name"_s}};
    QVERIFY(fault(message, u"de"_s, true).isEmpty());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
