// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "models/turnmodel.h"
#include "widgets/actions.h"
#include "widgets/chatheader.h"
#include "widgets/composeredit.h"

#include <QAbstractButton>
#include <QDialog>
#include <QListView>
#include <QMessageBox>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

// Going anywhere by a few letters.
class SwitcherTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void aFewLettersOpenAChat();
    void aFewLettersOpenACharactersPage();
    void aFewLettersCarryOutAVerb();
    void aVerbThatCannotBeDoneIsNotOffered();
    void aLinkOpensItsChat();
    void nothingThatFitsIsSaid();
    void theArrowKeysChoose();
    void itOpensWhileATextFieldHasTheFocus();
    void escapeChangesNothing();

private:
    WindowFixture &w() { return *m_window; }
    void open();
    QStringList rows();
    QString m_other;
    std::unique_ptr<WindowFixture> m_window;
};

void SwitcherTest::init()
{
    m_window = std::make_unique<WindowFixture>(2);
    QTRY_COMPARE(w().turns()->rowCount(), 2);
    m_other = w().server.addChat(4, w().server.otherCharacterId());
    QVERIFY(w().read(w().other()->updateChatName(m_other, u"Rainy evenings"_s)).hasValue());
    w().press(Qt::Key_F5);
    QTRY_VERIFY(w().chatTitles().contains(u"Rainy evenings"_s));
}

void SwitcherTest::open()
{
    w().press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(w().dialog());
}

QStringList SwitcherTest::rows()
{
    QStringList texts;
    const auto *list = w().dialog()->findChild<QListView *>();
    for (int row = 0; row < list->model()->rowCount(); ++row)
        texts.append(list->model()->index(row, 0).data().toString());
    return texts;
}

void SwitcherTest::aFewLettersOpenAChat()
{
    open();
    w().type(u"raev"_s);
    QCOMPARE(rows().value(0), u"Rainy evenings"_s);
    w().press(Qt::Key_Return);
    QTRY_COMPARE(w().window->openChatId(), m_other);
    QVERIFY(!w().dialog());
    QTRY_COMPARE(w().messages().size(), 4);
    w().activateTop();
    QTRY_VERIFY(w().composer()->hasFocus());
}

void SwitcherTest::aFewLettersOpenACharactersPage()
{
    open();
    const QString name = w().read(w().other()->fetchCharacter(w().server.otherCharacterId())).value.name;
    w().type(name);
    const qsizetype row = rows().lastIndexOf(name);
    QVERIFY(row >= 0);
    for (qsizetype i = 0; i < row; ++i)
        w().press(Qt::Key_Down);
    w().press(Qt::Key_Return);
    QTRY_VERIFY(w().button(u"backButton"_s));
    QTRY_VERIFY(w().shows(name));
}

void SwitcherTest::aFewLettersCarryOutAVerb()
{
    open();
    w().type(u"archive"_s);
    QCOMPARE(rows().value(0), u"Archive"_s);
    w().press(Qt::Key_Return);
    QTRY_VERIFY(w().shows(u"is archived."_s));
    QVERIFY(w().storedChat().isArchived());
}

void SwitcherTest::aVerbThatCannotBeDoneIsNotOffered()
{
    QVERIFY(!w().action(Verb::StopReply)->isEnabled());
    open();
    w().type(u"stop the reply"_s);
    QVERIFY(!rows().contains(u"Stop the reply"_s));
}

void SwitcherTest::aLinkOpensItsChat()
{
    open();
    w().type(u"confab:chat/"_s + m_other);
    QCOMPARE(rows().value(0), u"Open what this link leads to"_s);
    w().press(Qt::Key_Return);
    QTRY_COMPARE(w().window->openChatId(), m_other);
}

void SwitcherTest::nothingThatFitsIsSaid()
{
    open();
    w().type(u"zzqqxx"_s);
    QTRY_VERIFY(w().shows(u"Nothing fits these letters."_s));
    w().press(Qt::Key_Return);
    QVERIFY(w().dialog());
}

void SwitcherTest::theArrowKeysChoose()
{
    open();
    const QStringList all = rows();
    QVERIFY(all.size() > 5);
    const auto *list = w().dialog()->findChild<QListView *>();
    QCOMPARE(list->currentIndex().row(), 0);
    w().press(Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    w().press(Qt::Key_Up);
    w().press(Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 0);
    w().press(Qt::Key_PageDown);
    QVERIFY(list->currentIndex().row() > 1);
}

void SwitcherTest::itOpensWhileATextFieldHasTheFocus()
{
    w().press(Qt::Key_3, Qt::AltModifier);
    w().type(u"kept"_s);
    QVERIFY(w().composer()->hasFocus());
    w().press(Qt::Key_Home);
    open();
    w().press(Qt::Key_Escape);
    QTRY_VERIFY(!w().dialog());
    QCOMPARE(w().composer()->toPlainText(), u"kept"_s);
}

void SwitcherTest::escapeChangesNothing()
{
    const QString before = w().window->openChatId();
    open();
    w().type(u"rainy"_s);
    w().press(Qt::Key_Escape);
    QTRY_VERIFY(!w().dialog());
    QCOMPARE(w().window->openChatId(), before);
}

CONFAB_WINDOW_TEST_MAIN(SwitcherTest)
#include "tst_switcher.moc"
