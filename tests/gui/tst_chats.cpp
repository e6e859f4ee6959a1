// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "models/chatlistmodel.h"
#include "models/turnmodel.h"
#include "view/turnview.h"
#include "widgets/actions.h"
#include "widgets/banner.h"
#include "widgets/chatheader.h"
#include "widgets/startpage.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDialog>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QWheelEvent>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

// What can be done with whole chats.
class ChatsTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_window.reset(); }

    void anEmptyListOffersANewChat();
    void newChatByKeys();
    void newChatWithoutGreeting();
    void newChatFindsCharacters();
    void aFailedNewChatIsSaidInTheDialog();
    void rename();
    void escapeGivesUpAName();
    void aRefusedNameCanBeTriedAgain();
    void archiveAndUndo();
    void copyChat();
    void aNameFromElsewhereIsShown();
    void olderMessagesComeByScrolling();
    void whatIsReadStaysWhereItIs();
    void loadWholeConversation();
    void theListShowsLastLinesAndAllLocalChats();
    void theListFilters();
    void arrowKeysChooseAChat();
    void theOpenChatSurvivesARestart();
    void aNarrowWindowShowsOneOfTheTwo();

private:
    void open(int chatTurns) { m_window = std::make_unique<WindowFixture>(chatTurns); }
    WindowFixture &w() { return *m_window; }
    std::unique_ptr<WindowFixture> m_window;
};

void ChatsTest::anEmptyListOffersANewChat()
{
    open(0);
    QTRY_VERIFY(w().shows(u"There are no chats yet."_s));
    QVERIFY(w().startPage()->isVisible());
    QVERIFY(w().shows(u"Who do you want to talk with?"_s));
    QTRY_VERIFY(w().button(u"Start a chat"_s));
    w().click(w().button(u"Start a chat"_s));
    QTRY_VERIFY(w().dialog());
    w().press(Qt::Key_Escape);
    QTRY_VERIFY(!w().dialog());
}

void ChatsTest::newChatByKeys()
{
    open(0);
    QTRY_VERIFY(w().action(Verb::NewChat)->isEnabled());
    QVERIFY(w().startChat());
    QCOMPARE(w().turns()->rowCount(), 1);
    QVERIFY(!w().turns()->turnAt(0).isHuman());
    const QList<Turn> stored = w().stored();
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored.first().text(), w().messages().first());
    QCOMPARE(w().storedChat().characterId, w().server.characterId());
    QTRY_COMPARE(w().chatTitles(), w().header()->title());
    QVERIFY(!w().header()->title().isEmpty());
}

void ChatsTest::newChatWithoutGreeting()
{
    open(0);
    QTRY_VERIFY(w().action(Verb::NewChat)->isEnabled());
    w().press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(w().dialog() && w().dialog()->findChild<QListView *>()->currentIndex().isValid());
    QTest::mouseClick(w().dialog()->findChild<QCheckBox *>(), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    w().click(w().button(u"Start chat"_s));
    QTRY_VERIFY(!w().dialog());
    QTRY_VERIFY(!w().window->openChatId().isEmpty() && w().turns()->isStarted());
    QCOMPARE(w().turns()->rowCount(), 0);
    QCOMPARE(w().stored().size(), 0);
    // It is remembered for the next one.
    w().press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(w().dialog());
    QVERIFY(!w().dialog()->findChild<QCheckBox *>()->isChecked());
}

void ChatsTest::newChatFindsCharacters()
{
    open(0);
    QTRY_VERIFY(w().action(Verb::NewChat)->isEnabled());
    w().press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(w().dialog() && w().dialog()->findChild<QListView *>()->model()->rowCount() == 2);
    const auto *list = w().dialog()->findChild<QListView *>();
    const QString second = list->model()->index(1, 0).data().toString();
    w().type(second);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTRY_COMPARE(list->currentIndex().data().toString(), second);
    w().press(Qt::Key_Return);
    QTRY_VERIFY(!w().dialog());
    QTRY_VERIFY(!w().window->openChatId().isEmpty());
    QCOMPARE(w().storedChat().characterId, w().server.otherCharacterId());
}

void ChatsTest::aFailedNewChatIsSaidInTheDialog()
{
    open(0);
    QTRY_VERIFY(w().action(Verb::NewChat)->isEnabled());
    w().server.command(Wire::ClientFrame::Command::CreateChat).answerWith([](const Wire::ClientFrame &frame) {
        return QList<QByteArray>{R"({"command":"neo_error","request_id":")" + frame.requestId.toUtf8()
                                 + R"(","comment":"not today","error_code":400})"};
    });
    w().press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(w().dialog() && w().dialog()->findChild<QListView *>()->currentIndex().isValid());
    w().press(Qt::Key_Return);
    QTRY_VERIFY(w().shows(u"The new chat was not started."_s));
    QVERIFY(w().shows(u"not today"_s));
    w().click(w().button(u"Try again"_s));
    QTRY_VERIFY(!w().dialog());
    QTRY_VERIFY(!w().window->openChatId().isEmpty());
    QCOMPARE(w().stored().size(), 1);
}

void ChatsTest::rename()
{
    open(2);
    w().press(Qt::Key_F2);
    QVERIFY(w().header()->isRenaming());
    w().press(Qt::Key_A, Qt::ControlModifier);
    w().type(u"Rainy evenings"_s);
    w().press(Qt::Key_Return);
    QTRY_COMPARE(w().header()->title(), u"Rainy evenings"_s);
    QTRY_COMPARE(w().chatTitles(), u"Rainy evenings"_s);
    QVERIFY(w().window->windowTitle().startsWith(u"Rainy evenings"_s));
    QCOMPARE(w().storedChat().name, u"Rainy evenings"_s);
}

void ChatsTest::escapeGivesUpAName()
{
    open(2);
    const QString before = w().header()->title();
    w().press(Qt::Key_F2);
    w().type(u"Never mind"_s);
    w().press(Qt::Key_Escape);
    QVERIFY(!w().header()->isRenaming());
    QCOMPARE(w().header()->title(), before);
    QVERIFY(w().server.requests(Wire::RestRoute::Name::UpdateChatName).isEmpty());
}

void ChatsTest::aRefusedNameCanBeTriedAgain()
{
    open(2);
    w().server.rest(Wire::RestRoute::Name::UpdateChatName)
        .answerWith(400, R"({"command":"neo_error","comment":"too long","error_code":400})");
    w().press(Qt::Key_F2);
    w().press(Qt::Key_A, Qt::ControlModifier);
    w().type(u"A name"_s);
    w().press(Qt::Key_Return);
    QTRY_VERIFY(w().shows(u"The chat was not renamed."_s));
    QVERIFY(w().shows(u"too long"_s));
    w().click(w().button(u"Try again"_s));
    QVERIFY(w().header()->isRenaming());
    w().press(Qt::Key_Return);
    QTRY_COMPARE(w().header()->title(), u"A name"_s);
    QCOMPARE(w().storedChat().name, u"A name"_s);
}

void ChatsTest::archiveAndUndo()
{
    open(2);
    w().press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(w().shows(u"is archived."_s));
    QVERIFY(w().storedChat().isArchived());
    QTRY_COMPARE(w().header()->subtitle(), u"Archived"_s);
    w().click(w().button(u"Undo"_s));
    QTRY_VERIFY(!w().header()->subtitle().contains(u"Archived"_s));
    QVERIFY(!w().storedChat().isArchived());
    QCOMPARE(w().action(Verb::ArchiveChat)->text(), u"&Archive"_s);
}

void ChatsTest::copyChat()
{
    open(4);
    const QStringList before = w().messages();
    const QString original = w().window->openChatId();
    auto *menuButton = w().button(u"menuButton"_s);
    QVERIFY(menuButton);
    w().action(Verb::CopyChat)->trigger();
    QTRY_VERIFY(w().window->openChatId() != original);
    QTRY_COMPARE(w().messages(), before);
    QCOMPARE(w().stored().size(), 4);
    QTRY_COMPARE(w().chatTitles().count(u'\n'), 1);
}

void ChatsTest::olderMessagesComeByScrolling()
{
    open(120);
    QTRY_COMPARE(w().turns()->rowCount(), 50);
    w().press(Qt::Key_2, Qt::AltModifier);
    w().press(Qt::Key_Home);
    QTRY_COMPARE(w().turns()->rowCount(), 100);
    w().press(Qt::Key_Home);
    QTRY_COMPARE(w().turns()->rowCount(), 120);
    QVERIFY(w().messages().first().endsWith(u" #1"_s));
    QVERIFY(w().messages().last().endsWith(u" #120"_s));
}

void ChatsTest::aNameFromElsewhereIsShown()
{
    open(2);
    // One that the list of recent chats does not tell of: it has one chat of each character.
    w().server.addChat(2);
    QVERIFY(w().read(w().other()->updateChatName(w().chatId, u"Named elsewhere"_s)).hasValue());
    w().press(Qt::Key_F5);
    QTRY_COMPARE(w().header()->title(), u"Named elsewhere"_s);
    QTRY_VERIFY(w().chatTitles().contains(u"Named elsewhere"_s));
}

void ChatsTest::whatIsReadStaysWhereItIs()
{
    open(120);
    QTRY_COMPARE(w().turns()->rowCount(), 50);
    w().server.rest(Wire::RestRoute::Name::Turns).always().hold();
    QWidget *viewport = w().view()->viewport();
    // With the wheel, to where older messages are asked for.
    const auto roll = [viewport] {
        const QPointF at = viewport->rect().center();
        QWheelEvent event(at, viewport->mapToGlobal(at), QPoint(), QPoint(0, 240), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(viewport, &event);
    };
    for (int i = 0; i < 500 && w().server.heldCount() == 0; ++i) {
        roll();
        QTest::qWait(0);
    }
    QTRY_COMPARE(w().server.heldCount(), 1);
    const auto lower = [viewport] {
        return viewport->grab(viewport->rect().adjusted(0, viewport->height() / 2, 0, 0)).toImage();
    };
    const QImage before = lower();
    w().server.releaseHeld();
    w().server.clearRules();
    QTRY_VERIFY(w().turns()->rowCount() >= 100);
    QVERIFY(!w().view()->isAtEnd());
    QCOMPARE(lower(), before);
}

void ChatsTest::loadWholeConversation()
{
    open(170);
    QTRY_COMPARE(w().turns()->rowCount(), 50);
    w().action(Verb::LoadWholeChat)->trigger();
    QVERIFY(w().shows(u"Loading the whole conversation…"_s));
    QTRY_COMPARE(w().turns()->rowCount(), 170);
    QTRY_VERIFY(w().shows(u"The whole conversation is here: 170 messages."_s));
    QVERIFY(!w().shows(u"Loading the whole conversation…"_s));
}

void ChatsTest::theListShowsLastLinesAndAllLocalChats()
{
    open(2);
    w().server.addChat(4, w().server.otherCharacterId());
    w().server.addChat(6);
    w().reopen();
    const auto *list = w().window->findChild<QListView *>(u"chatList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        QTRY_VERIFY(!index.data(ChatListModel::LastLineRole).toString().isEmpty());
        QVERIFY(index.data(ChatListModel::LastActivityRole).toDateTime().isValid());
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u" #"_s));
    }
}

void ChatsTest::theListFilters()
{
    open(2);
    w().server.addChat(2, w().server.otherCharacterId());
    w().press(Qt::Key_F5);
    QTRY_COMPARE(w().chatTitles().count(u'\n'), 1);
    const QString titles = w().chatTitles();
    const QString first = titles.section(u'\n', 0, 0);
    auto *filter = w().window->findChild<QLineEdit *>(u"filterEdit"_s);
    QTest::mouseClick(filter, Qt::LeftButton);
    w().type(first.toUpper());
    QTRY_COMPARE(w().chatTitles(), first);
    w().type(u" zzz"_s);
    QTRY_VERIFY(w().shows(u"No chat has these words in its title."_s));
    w().press(Qt::Key_Escape);
    QTRY_COMPARE(w().chatTitles(), titles);
}

void ChatsTest::arrowKeysChooseAChat()
{
    open(2);
    const QString other = w().server.addChat(4, w().server.otherCharacterId());
    w().press(Qt::Key_F5);
    QTRY_COMPARE(w().chatTitles().count(u'\n'), 1);
    const QString before = w().window->openChatId();
    w().press(Qt::Key_1, Qt::AltModifier);
    const auto *list = w().window->findChild<QListView *>(u"chatList"_s);
    QVERIFY(list->hasFocus());
    QCOMPARE(list->currentIndex().data(ChatListModel::ChatIdRole).toString(), before);
    w().press(list->currentIndex().row() == 0 ? Qt::Key_Down : Qt::Key_Up);
    QTRY_COMPARE(w().window->openChatId(), other);
    QTRY_COMPARE(w().turns()->rowCount(), 4);
    QVERIFY(list->hasFocus());
}

void ChatsTest::theOpenChatSurvivesARestart()
{
    open(2);
    const QString other = w().server.addChat(4, w().server.otherCharacterId());
    w().press(Qt::Key_F5);
    QTRY_COMPARE(w().chatTitles().count(u'\n'), 1);
    const QString wanted = w().window->openChatId() == other ? w().chatId : other;
    w().window->openChat(wanted);
    // Smaller than the offscreen screen, which newer Qt versions keep a window within.
    w().window->resize(760, 600);
    w().reopen();
    QTRY_COMPARE(w().window->openChatId(), wanted);
    QCOMPARE(w().window->size(), QSize(760, 600));
}

void ChatsTest::aNarrowWindowShowsOneOfTheTwo()
{
    open(2);
    auto *list = w().window->findChild<QListView *>(u"chatList"_s);
    QVERIFY(list->isVisible() && w().view()->isVisible());
    w().window->resize(480, 600);
    QTRY_VERIFY(!list->isVisible());
    QVERIFY(w().view()->isVisible());
    QCOMPARE(w().window->width(), 480);
    w().press(Qt::Key_F9);
    QTRY_VERIFY(list->isVisible());
    QVERIFY(!w().view()->isVisible());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                      list->visualRect(list->model()->index(0, 0)).center());
    w().press(Qt::Key_F9);
    QTRY_VERIFY(w().view()->isVisible());
    w().window->resize(1000, 600);
    QTRY_VERIFY(list->isVisible() && w().view()->isVisible());
}

CONFAB_WINDOW_TEST_MAIN(ChatsTest)
#include "tst_chats.moc"
