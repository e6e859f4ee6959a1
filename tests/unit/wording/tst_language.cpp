// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/countwording.h"
#include "wording/languageswitcher.h"
#include "wording/sentences.h"

#include <QDirIterator>
#include <QEvent>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

// Counts how often the application was told that its language has changed.
class ChangeCounter : public QObject
{
public:
    ChangeCounter() { QCoreApplication::instance()->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::LanguageChange;
        return false;
    }
};

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguageHasItsFile();
    void theSystemsLanguageIsFound_data();
    void theSystemsLanguageIsFound();
    void countsInEnglish();
    void switches();
    void formatsFollow();
    void joinsSentences();
    void saysPartsInOneBreath();
    void callsKeysAsKeyboardsDo();
    void leavesNothingBehind();
};

void LanguageTest::everyLanguageHasItsFile()
{
    QStringList files;
    QDirIterator it(u":/i18n"_s);
    while (it.hasNext())
        files.append(it.next());
    QStringList expected;
    for (const Language &language : Language::all()) {
        expected.append(u":/i18n/confab_%1.qm"_s.arg(language.code));
        QCOMPARE(language.rightToLeft, QLocale(language.code).textDirection() == Qt::RightToLeft);
    }
    files.sort();
    expected.sort();
    QCOMPARE(files, expected);
}

void LanguageTest::theSystemsLanguageIsFound_data()
{
    QTest::addColumn<QStringList>("reads");
    QTest::addColumn<QString>("code");
    const auto row = [](const QStringList &reads, const QString &code) {
        QTest::addRow("%s", qPrintable(reads.join(u' '))) << reads << code;
    };
    row({u"de-AT"_s, u"de-Latn-AT"_s, u"de"_s}, u"de"_s);
    row({u"pt-PT"_s}, u"pt_BR"_s);
    row({u"zh-CN"_s}, u"zh_CN"_s);
    row({u"zh-Hans-SG"_s}, u"zh_CN"_s);
    row({u"zh-TW"_s}, u"en"_s);
    row({u"zh-TW"_s, u"ja-JP"_s}, u"ja"_s);
    row({u"it-IT"_s, u"fr-CH"_s, u"de-CH"_s}, u"fr"_s);
    row({u"ar-EG"_s}, u"ar"_s);
    row({u"C"_s}, u"en"_s);
    row({u"en-GB"_s, u"de-DE"_s}, u"en"_s);
    row({}, u"en"_s);
}

void LanguageTest::theSystemsLanguageIsFound()
{
    QFETCH(QStringList, reads);
    QFETCH(QString, code);
    QCOMPARE(Language::bestFor(reads).code, code);
    LanguageSwitcher switcher(reads);
    switcher.use({});
    QCOMPARE(switcher.current().code, code);
}

void LanguageTest::countsInEnglish()
{
    LanguageSwitcher switcher(QStringList{});
    switcher.use({});
    QCOMPARE(QCoreApplication::translate("Confab::CountWording", "%Ln messages", nullptr, 1), u"1 message"_s);
    QCOMPARE(QCoreApplication::translate("Confab::CountWording", "%Ln messages", nullptr, 2),
             u"2 messages"_s);
    QCOMPARE(CountWording::messages(1), u"One message"_s);
}

void LanguageTest::switches()
{
    LanguageSwitcher switcher({u"en-US"_s});
    QSignalSpy announced(&switcher, &LanguageSwitcher::aboutToChange);
    ChangeCounter told;
    switcher.use({});
    QCOMPARE(switcher.current().code, u"en"_s);
    QCOMPARE(announced.size(), 1);
    QVERIFY(told.count > 0);

    told.count = 0;
    switcher.use(u"en"_s);
    QCOMPARE(told.count, 0);

    switcher.use(u"ar"_s);
    QVERIFY(switcher.current().rightToLeft);
    QCOMPARE(announced.size(), 2);
    QVERIFY(told.count > 0);

    // A name that means nothing, from a damaged file.
    switcher.use(u"klingon"_s);
    QCOMPARE(switcher.current().code, u"en"_s);
}

void LanguageTest::formatsFollow()
{
    LanguageSwitcher switcher(QStringList{});
    switcher.use(u"de"_s);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
    QCOMPARE(QLocale().dayName(1), u"Montag"_s);
    QCOMPARE(CountWording::messages(1234), u"1.234 Nachrichten"_s);
    switcher.use(u"ar"_s);
    QVERIFY2(CountWording::messages(1234).contains(u"١٬٢٣٤"_s), qPrintable(CountWording::messages(1234)));
    switcher.use(u"pt_BR"_s);
    QCOMPARE(QLocale().territory(), QLocale::Brazil);
    switcher.use(u"en"_s);
    QCOMPARE(QLocale().dayName(1), u"Monday"_s);
}

void LanguageTest::joinsSentences()
{
    const QString first = u"100%1 done."_s;
    const QString second = u"Try again."_s;
    const QString apart = u"100%1 done. Try again."_s;
    const QString close = u"100%1 done.Try again."_s;
    for (const auto &[code, joined] :
         {std::pair{u"en"_s, apart}, {u"ar"_s, apart}, {u"ja"_s, close}, {u"zh_CN"_s, close}}) {
        LanguageSwitcher switcher(QStringList{});
        switcher.use(code);
        QCOMPARE(Sentences::joined(first, second), joined);
        QCOMPARE(Sentences::joined({}, second), second);
        QCOMPARE(Sentences::joined(first, {}), first);
    }
}

void LanguageTest::saysPartsInOneBreath()
{
    LanguageSwitcher switcher(QStringList{});
    switcher.use(u"en"_s);
    QCOMPARE(Sentences::breath({}), QString());
    QCOMPARE(Sentences::breath({u"Wren"_s}), u"Wren"_s);
    QCOMPARE(Sentences::breath({u"Wren"_s, {}, u"Hello %1"_s, u"12:14"_s}), u"Wren, Hello %1, 12:14"_s);
    switcher.use(u"ja"_s);
    QCOMPARE(Sentences::breath({u"Wren"_s, u"Hello"_s}), u"Wren、Hello"_s);
}

// Where Qt's own words are other ones, too.
void LanguageTest::callsKeysAsKeyboardsDo()
{
    const auto keys = [](const char *name) { return QCoreApplication::translate("QShortcut", name); };
    LanguageSwitcher language;
    language.use(u"es"_s);
    QCOMPARE(keys("Ctrl") + keys("Shift") + keys("Del"), u"CtrlMayúsSupr"_s);
    language.use(u"de"_s);
    QCOMPARE(keys("Ctrl") + keys("Enter"), u"StrgEingabe"_s);
    language.use(u"zh_CN"_s);
    QCOMPARE(keys("Left"), u"←"_s);
}

void LanguageTest::leavesNothingBehind()
{
    {
        LanguageSwitcher switcher(QStringList{});
        switcher.use(u"en"_s);
    }
    QCOMPARE(QCoreApplication::translate("Confab::CountWording", "%Ln messages", nullptr, 1),
             u"1 messages"_s);
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
