// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "models/chatlistmodel.h"
#include "models/turnmodel.h"
#include "view/turnview.h"
#include "widgets/actions.h"
#include "widgets/chatheader.h"
#include "widgets/listfiller.h"
#include "widgets/sidebar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QTabBar>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

using Route = Wire::RestRoute::Name;

// The sections beside the recent chats.
class SidebarTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void charactersOfAllChatsAreListed();
    void aCharactersPageHasAllItsChats();
    void aCharactersPageThatFailsCanBeReadAgain();
    void aPausedPageIsReadByItself();
    void aCharactersPageByLink();
    void aNewChatFromACharactersPage();
    void archivedChatsThatWereSeenAreListed();
    void archivedChatsThatWereSeenAreKept();
    void anArchivedChatThatIsGoneIsForgotten();
    void theSearchFieldSearchesEachSection();
    void oldHistoriesAreListedAndRead();
    void noOldHistoriesIsSaid();
    void oldHistoriesThatFailCanBeReadAgain();
    void sectionsAreReachedByKeys();
    void anEmptySidebarSaysSoInEachSection();
    void theOpenChatStaysChosen();
    void openInTheMenuOfAnotherChat();
    void rowsThatAreSeenAreFilledAtASparedServer();

private:
    WindowFixture &w() { return *m_window; }
    Sidebar *sidebar() { return w().window->findChild<Sidebar *>(); }
    QListView *list();
    QStringList rows();
    void goToSection(int index);
    void clickRow(int row);
    std::unique_ptr<WindowFixture> m_window;
};

void SidebarTest::init()
{
    m_window = std::make_unique<WindowFixture>(2);
    QTRY_COMPARE(w().turns()->rowCount(), 2);
}

QListView *SidebarTest::list()
{
    const auto lists = sidebar()->findChildren<QListView *>();
    for (QListView *list : lists) {
        if (list->isVisible())
            return list;
    }
    return nullptr;
}

QStringList SidebarTest::rows()
{
    QStringList texts;
    const QListView *shown = list();
    for (int row = 0; shown && row < shown->model()->rowCount(); ++row)
        texts.append(shown->model()->index(row, 0).data().toString());
    return texts;
}

void SidebarTest::goToSection(int index)
{
    auto *bar = sidebar()->findChild<QTabBar *>();
    QTest::mouseClick(bar, Qt::LeftButton, Qt::NoModifier, bar->tabRect(index).center());
    QCOMPARE(bar->currentIndex(), index);
}

void SidebarTest::clickRow(int row)
{
    const QRect rect = list()->visualRect(list()->model()->index(row, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::NoModifier, rect.center());
}

void SidebarTest::charactersOfAllChatsAreListed()
{
    w().server.addChat(2, w().server.otherCharacterId());
    w().server.addChat(2, w().server.otherCharacterId());
    w().press(Qt::Key_F5);
    goToSection(1);
    QTRY_COMPARE(rows().size(), 2);
    QVERIFY(!rows().contains(QString()));
}

void SidebarTest::aCharactersPageHasAllItsChats()
{
    const QString second = w().server.addChat(4);
    const QString archived = w().server.addChat(6);
    QVERIFY(w().read(w().other()->archiveChat(archived)).hasValue());
    goToSection(1);
    QTRY_COMPARE(rows().size(), 1);
    const QString name = rows().first();
    clickRow(0);
    QTRY_COMPARE(rows().size(), 3);
    QVERIFY(w().shows(name));
    QVERIFY(!w().server.requests(Route::Chats).isEmpty());
    QStringList ids;
    for (int row = 0; row < 3; ++row)
        ids.append(list()->model()->index(row, 0).data(ChatListModel::ChatIdRole).toString());
    QVERIFY(ids.contains(second) && ids.contains(archived) && ids.contains(w().chatId));
    clickRow(int(ids.indexOf(archived)));
    QTRY_COMPARE(w().window->openChatId(), archived);
    QTRY_COMPARE(w().turns()->rowCount(), 6);
    QTRY_COMPARE(w().header()->subtitle(), u"Archived"_s);
    w().click(w().button(u"backButton"_s));
    QTRY_COMPARE(rows(), QStringList{name});
}

void SidebarTest::aCharactersPageThatFailsCanBeReadAgain()
{
    goToSection(1);
    QTRY_COMPARE(rows().size(), 1);
    // Those read so far stay, and what failed stands above them.
    w().server.rest(Route::Chats).always().answerWith(429, "{}").withHeader("Retry-After", "7");
    clickRow(0);
    QTRY_VERIFY2(w().shows(u"The service asks to slow down."_s), qPrintable(w().allText()));
    QVERIFY(w().shows(u"The next try is in"_s));
    QCOMPARE(rows().size(), 1);
    w().server.clearRules();
    w().server.addChat(2);
    w().click(w().button(u"Try now"_s));
    QTRY_COMPARE(rows().size(), 2);
    QTRY_VERIFY(!w().shows(u"The service asks to slow down."_s));
}

void SidebarTest::aPausedPageIsReadByItself()
{
    goToSection(1);
    QTRY_COMPARE(rows().size(), 1);
    w().server.addChat(2);
    w().server.rest(Route::Chats).answerWith(429, "{}").withHeader("Retry-After", "1");
    clickRow(0);
    QTRY_VERIFY2(w().shows(u"The next try is in one second."_s), qPrintable(w().allText()));
    QTRY_COMPARE(rows().size(), 2);
    QVERIFY(!w().shows(u"The service asks to slow down."_s));
}

void SidebarTest::aCharactersPageByLink()
{
    w().window->openLink(u"confab:character/"_s + w().server.otherCharacterId());
    QTRY_VERIFY(w().shows(u"There are no chats with this character yet."_s));
    const QString name = w().read(w().other()->fetchCharacter(w().server.otherCharacterId())).value.name;
    QTRY_VERIFY(w().shows(name));
}

void SidebarTest::aNewChatFromACharactersPage()
{
    w().window->openLink(u"confab:character/"_s + w().server.otherCharacterId());
    QTRY_VERIFY(w().shows(u"There are no chats with this character yet."_s));
    QTRY_VERIFY(w().button(u"Start a chat"_s));
    w().click(w().button(u"Start a chat"_s));
    QTRY_VERIFY(w().dialog() && w().button(u"Start chat"_s)->isEnabled());
    w().click(w().button(u"Start chat"_s));
    QTRY_VERIFY(w().window->openChatId() != w().chatId);
    QCOMPARE(w().storedChat().characterId, w().server.otherCharacterId());
    QTRY_COMPARE(rows().size(), 1);
}

void SidebarTest::archivedChatsThatWereSeenAreListed()
{
    goToSection(2);
    QTRY_VERIFY(w().shows(u"No archived chat has been seen so far."_s));
    QVERIFY(w().shows(u"the service has no list of them"_s));
    w().press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(rows().size(), 1);
    QVERIFY(w().storedChat().isArchived());
    w().click(w().button(u"Undo"_s));
    QTRY_VERIFY(w().shows(u"No archived chat has been seen so far."_s));
    QVERIFY(!w().storedChat().isArchived());
}

void SidebarTest::archivedChatsThatWereSeenAreKept()
{
    const QString elsewhere = w().server.addChat(4, w().server.otherCharacterId());
    QVERIFY(w().read(w().other()->archiveChat(elsewhere)).hasValue());
    w().press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(w().shows(u"is archived."_s));
    w().window->openChat(elsewhere);
    QTRY_COMPARE(w().turns()->rowCount(), 4);
    const QString here = std::exchange(w().chatId, QString());
    w().reopen();
    goToSection(2);
    QTRY_COMPARE(rows().size(), 2);
    // None of them is opened by itself, and a click reads it.
    for (int row = 0; row < 2; ++row) {
        if (list()->model()->index(row, 0).data(ChatListModel::ChatIdRole).toString() == elsewhere)
            clickRow(row);
    }
    QTRY_COMPARE(w().window->openChatId(), elsewhere);
    QTRY_COMPARE(w().turns()->rowCount(), 4);
    w().press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(rows().size(), 1);
    QVERIFY(!w().storedChat().isArchived());
    w().reopen();
    goToSection(2);
    QTRY_COMPARE(rows().size(), 1);
    QCOMPARE(list()->model()->index(0, 0).data(ChatListModel::ChatIdRole).toString(), here);
    // Taken out of the archive elsewhere.
    QVERIFY(w().read(w().other()->unarchiveChat(here)).hasValue());
    w().reopen();
    goToSection(2);
    QTRY_VERIFY(w().shows(u"No archived chat has been seen so far."_s));
    w().reopen();
    goToSection(2);
    QTRY_VERIFY(w().shows(u"No archived chat has been seen so far."_s));
}

void SidebarTest::anArchivedChatThatIsGoneIsForgotten()
{
    w().press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(w().shows(u"is archived."_s));
    w().chatId.clear();
    w().reopen();
    goToSection(2);
    QTRY_COMPARE(rows().size(), 1);
    w().server.rest(Route::Chat).answerWith(404, R"({"command":"neo_error","comment":"no chat"})");
    clickRow(0);
    QTRY_VERIFY2(w().shows(u"No archived chat has been seen so far."_s), qPrintable(w().allText()));
    QVERIFY(w().shows(u"The chat could not be opened."_s));
}

void SidebarTest::theSearchFieldSearchesEachSection()
{
    w().server.addChat(2, w().server.otherCharacterId());
    w().press(Qt::Key_F5);
    goToSection(1);
    QTRY_COMPARE(rows().size(), 2);
    const QString second = rows().last();
    auto *field = sidebar()->findChild<QLineEdit *>();
    QTest::mouseClick(field, Qt::LeftButton);
    w().type(second.toUpper());
    QTRY_COMPARE(rows(), QStringList{second});
    w().press(Qt::Key_Escape);
    QTRY_COMPARE(rows().size(), 2);
}

void SidebarTest::oldHistoriesAreListedAndRead()
{
    w().server.rest(Route::Histories).always().answerWith(200, R"({"histories":[
        {"external_id":"old-1","created":"2023-02-03T04:05:06Z","last_interaction":"2023-02-03T05:00:00Z",
         "msgs":[{"id":1,"uuid":"u1","text":"Welcome to the lighthouse.","src__name":"Keeper","src__is_human":false},
                 {"id":2,"uuid":"u2","text":"Is it high?","src__name":"me","src__is_human":true}]},
        {"external_id":"old-2","created":"2023-03-03T04:05:06Z","last_interaction":"2023-03-03T05:00:00Z","msgs":[]}]})");
    goToSection(3);
    QTRY_COMPARE(rows().size(), 1);
    QVERIFY(w().shows(u"Histories from the first years"_s));
    clickRow(0);
    QTRY_COMPARE(rows().size(), 2);
    // The one last used comes first.
    QCOMPARE(rows().last(), u"Welcome to the lighthouse. Is it high?"_s);
    clickRow(1);
    QTRY_VERIFY(w().dialog());
    QVERIFY(w().shows(u"It can be read, and no more."_s));
    auto *view = w().dialog()->findChild<TurnView *>();
    QCOMPARE(view->model()->rowCount(), 2);
    QCOMPARE(view->model()->index(1, 0).data().toString(), u"Is it high?"_s);
    w().press(Qt::Key_Escape);
    QTRY_VERIFY(!w().dialog());
    w().click(w().button(u"backButton"_s));
    QTRY_COMPARE(rows().size(), 1);
}

void SidebarTest::noOldHistoriesIsSaid()
{
    goToSection(3);
    QTRY_COMPARE(rows().size(), 1);
    clickRow(0);
    QTRY_VERIFY(w().shows(u"There are no old histories with"_s));
    QVERIFY(!w().server.requests(Route::Histories).isEmpty());
}

void SidebarTest::oldHistoriesThatFailCanBeReadAgain()
{
    w().server.rest(Route::Histories).always().answerWith(400, "{}");
    goToSection(3);
    QTRY_COMPARE(rows().size(), 1);
    clickRow(0);
    QTRY_VERIFY2(w().button(u"Try again"_s), qPrintable(w().allText()));
    QVERIFY(!w().dialog());
    w().server.clearRules();
    w().click(w().button(u"Try again"_s));
    QTRY_VERIFY(w().shows(u"There are no old histories with"_s));
}

void SidebarTest::sectionsAreReachedByKeys()
{
    w().press(Qt::Key_1, Qt::AltModifier);
    auto *bar = sidebar()->findChild<QTabBar *>();
    for (int i = 0; i < 10 && !bar->hasFocus(); ++i)
        w().press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(bar->hasFocus());
    w().press(Qt::Key_Right);
    QTRY_COMPARE(rows().size(), 1);
    w().press(Qt::Key_1, Qt::AltModifier);
    QVERIFY(list()->hasFocus());
    w().press(Qt::Key_Return);
    QTRY_VERIFY(w().button(u"backButton"_s));
    QTRY_VERIFY(list() && list()->hasFocus());
    w().press(Qt::Key_Backspace);
    QTRY_VERIFY(!w().button(u"backButton"_s));
}

void SidebarTest::anEmptySidebarSaysSoInEachSection()
{
    m_window = std::make_unique<WindowFixture>(0);
    goToSection(1);
    QTRY_VERIFY(w().shows(u"Those you talk with are listed here."_s));
    goToSection(2);
    QTRY_VERIFY(w().shows(u"No archived chat has been seen so far."_s));
    goToSection(3);
    QTRY_VERIFY(w().shows(u"Those you talk with are listed here."_s));
    goToSection(0);
    QTRY_VERIFY(w().shows(u"There are no chats yet."_s));
}

void SidebarTest::theOpenChatStaysChosen()
{
    auto *chats = w().window->findChild<QListView *>(u"chatList"_s);
    QTRY_VERIFY(chats->selectionModel()->hasSelection());
    const QModelIndex open = chats->currentIndex();
    QTest::mouseClick(chats->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      chats->visualRect(open).center());
    QVERIFY(chats->selectionModel()->isSelected(open));
}

void SidebarTest::openInTheMenuOfAnotherChat()
{
    const QString other = w().server.addChat(4);
    QVERIFY(w().read(w().other()->archiveChat(other)).hasValue());
    goToSection(1);
    QTRY_COMPARE(rows().size(), 1);
    clickRow(0);
    QTRY_COMPARE(rows().size(), 2);
    int row = 0;
    while (list()->model()->index(row, 0).data(ChatListModel::ChatIdRole).toString() != other)
        ++row;
    emit list()->customContextMenuRequested(list()->visualRect(list()->model()->index(row, 0)).center());
    QTRY_VERIFY(w().menuTexts().contains(u"Unarchive"_s));
    QVERIFY(w().pickFromMenu(u"Unarchive"_s));
    QTRY_VERIFY(w().shows(u"is out of the archive."_s));
    QVERIFY(!w().read(w().other()->fetchChat(other)).value.isArchived());
    QCOMPARE(w().window->openChatId(), w().chatId);
}

void SidebarTest::rowsThatAreSeenAreFilledAtASparedServer()
{
    const QString other = w().server.addChat(4, w().server.otherCharacterId());
    Endpoints endpoints = w().server.endpoints();
    endpoints.pagePause = std::chrono::milliseconds(1);
    ServiceConnection connection(endpoints, w().server.token());
    ChatListModel chats(connection.service());
    ListFiller filler(connection.service(), &chats);
    w().server.clearRecords();
    filler.setSeen({w().server.otherCharacterId()});
    chats.refresh();
    QTRY_VERIFY(!chats.index(chats.rowOf(other)).data(ChatListModel::LastLineRole).toString().isEmpty());
    QCOMPARE(w().server.requests(Route::Chats).size(), 1);
    const auto lineOfFirst = [&] {
        return chats.index(chats.rowOf(w().chatId)).data(ChatListModel::LastLineRole).toString();
    };
    QVERIFY(lineOfFirst().isEmpty());
    filler.setSeen({w().server.characterId(), w().server.otherCharacterId()});
    QTRY_VERIFY(!lineOfFirst().isEmpty());
    // What was read once is not read again by scrolling.
    filler.setSeen({w().server.otherCharacterId()});
    filler.setSeen({w().server.characterId()});
    QCOMPARE(w().server.requests(Route::Chats).size(), 2);
}

CONFAB_WINDOW_TEST_MAIN(SidebarTest)
#include "tst_sidebar.moc"
