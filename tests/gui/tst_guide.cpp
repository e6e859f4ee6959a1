// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "server/eliza/elizatopics.h"
#include "widgets/guidedialog.h"
#include "widgets/guidetext.h"
#include "wording/language.h"
#include "wording/languageswitcher.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

// The guide that F1 opens.
class GuideTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void opensByKeyAndStaysBeside();
    void showsWhatIsChosen();
    void findsWords();
    void theCharacterAnswersFromTheSameText();
    void everyLanguageHasTheSameSections();
    void itsMarksAreUnderstood_data();
    void itsMarksAreUnderstood();
    void speaksTheLanguage();

private:
    WindowFixture &w() { return *m_window; }
    GuideDialog *guide() { return w().window->findChild<GuideDialog *>(); }
    QListWidget *list() { return guide()->findChild<QListWidget *>(); }
    QTextBrowser *page() { return guide()->findChild<QTextBrowser *>(); }
    void openGuide();
    std::unique_ptr<WindowFixture> m_window;
};

void GuideTest::init()
{
    m_window = std::make_unique<WindowFixture>(2);
}

void GuideTest::openGuide()
{
    w().press(Qt::Key_F1);
    QTRY_VERIFY(guide() && guide()->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(guide()));
}

void GuideTest::opensByKeyAndStaysBeside()
{
    openGuide();
    QVERIFY(!guide()->isModal());
    QVERIFY(list()->count() > 20);
    QVERIFY(page()->toPlainText().startsWith(u"What Confab is"_s));
    // Again it is the same one, and the window takes what is typed into it.
    const GuideDialog *first = guide();
    w().press(Qt::Key_F1);
    QCOMPARE(guide(), first);
    w().send(u"Hello"_s);
    QTRY_VERIFY(w().messages().contains(u"Hello"_s));
    w().click(w().button(u"Close"_s));
    QTRY_VERIFY(!guide());
}

void GuideTest::showsWhatIsChosen()
{
    openGuide();
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(list()->currentRow(), 1);
    const QString title = list()->currentItem()->text();
    QVERIFY(page()->toPlainText().startsWith(title));
    QVERIFY(!page()->toPlainText().contains(u"{#"_s));
    guide()->showSection(u"keys"_s);
    QCOMPARE(guide()->sectionId(), u"keys"_s);
    QVERIFY(page()->toPlainText().contains(u"Shift+Enter"_s));
}

void GuideTest::findsWords()
{
    openGuide();
    auto *edit = guide()->findChild<QLineEdit *>(u"searchEdit"_s);
    const auto shown = [this] {
        QStringList titles;
        for (int row = 0; row < list()->count(); ++row) {
            if (!list()->item(row)->isHidden())
                titles.append(list()->item(row)->text());
        }
        return titles;
    };
    QTest::keyClicks(edit, u"TELEMETRY advertising"_s);
    QCOMPARE(shown(), QStringList{u"Privacy"_s});
    QCOMPARE(guide()->sectionId(), u"privacy"_s);
    QVERIFY(page()->toPlainText().startsWith(u"Privacy"_s));
    QTest::keyClicks(edit, u"xyzzy"_s);
    QVERIFY(guide()->findChild<QLabel *>(u"nothingLabel"_s)->isVisible());
    // A section that the search hides can be shown all the same.
    guide()->showSection(u"drafts"_s);
    QVERIFY(edit->text().isEmpty());
    QCOMPARE(guide()->sectionId(), u"drafts"_s);
}

void GuideTest::theCharacterAnswersFromTheSameText()
{
    QFile file(u":/help/guide.md"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const Server::ElizaTopics topics(text);
    const QList<GuideSection> sections = GuideText::parse(text);
    QCOMPARE(sections.size(), topics.ids().size());
    for (const GuideSection &section : sections) {
        QCOMPARE(section.title, topics.heading(section.id));
        QVERIFY2(section.markdown.startsWith(topics.paragraphs(section.id).first()), qPrintable(section.id));
    }
}

void GuideTest::everyLanguageHasTheSameSections()
{
    const auto idsOf = [](const QString &path) {
        QStringList ids;
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            for (const GuideSection &section : GuideText::parse(QString::fromUtf8(file.readAll())))
                ids.append(section.id);
        }
        return ids;
    };
    const QStringList expected = idsOf(u":/help/guide.md"_s);
    const QStringList files = QDir(u":/help"_s).entryList();
    QVERIFY(files.contains(u"guide.md"_s));
    for (const QString &file : files)
        QVERIFY2(idsOf(u":/help/"_s + file) == expected, qPrintable(file));
}

void GuideTest::itsMarksAreUnderstood_data()
{
    QTest::addColumn<QString>("code");
    for (const Language &language : Language::all())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

// A star beside a letter that has no case may stay a star.
void GuideTest::itsMarksAreUnderstood()
{
    QFETCH(QString, code);
    for (const GuideSection &section : GuideText::read(code)) {
        QTextDocument document;
        document.setMarkdown(section.markdown);
        const QString shown = document.toPlainText();
        QVERIFY2(!shown.contains(u'*') && !shown.contains(u'`'), qPrintable(shown));
    }
}

void GuideTest::speaksTheLanguage()
{
    LanguageSwitcher language;
    openGuide();
    const auto isSlanted = [this] {
        for (QTextBlock block = page()->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                if (part.fragment().charFormat().fontItalic())
                    return true;
            }
        }
        return false;
    };
    guide()->showSection(u"sending"_s);
    QVERIFY(isSlanted());
    language.use(u"ja"_s);
    QTRY_VERIFY(page()->toPlainText().contains(u"「再試行」"_s));
    QCOMPARE(guide()->sectionId(), u"sending"_s);
    QVERIFY(!isSlanted());
    language.use(u"de"_s);
    QTRY_VERIFY(page()->toPlainText().contains(u"Erneut versuchen"_s));
    QVERIFY(isSlanted());

    // Also what begins with a name or a key in Latin letters.
    const auto isOneWay = [this](Qt::LayoutDirection direction) {
        for (QTextBlock block = page()->document()->begin(); block.isValid(); block = block.next()) {
            if (block.textDirection() != direction)
                return false;
        }
        return true;
    };
    QVERIFY(isOneWay(Qt::LeftToRight));
    guide()->showSection(u"keys"_s);
    language.use(u"ar"_s);
    QTRY_VERIFY(isOneWay(Qt::RightToLeft));
}

CONFAB_WINDOW_TEST_MAIN(GuideTest)
#include "tst_guide.moc"
