// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "models/chatlistmodel.h"
#include "widgets/actions.h"
#include "widgets/sidebar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTabBar>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

using Route = Wire::RestRoute::Name;

namespace {

enum class Pane
{
    Recent,
    Characters,
    CharacterPage,
    Archived,
    Legacy,
    Histories
};

const QByteArray history = R"({"histories":[{"external_id":"old-1","created":"2023-02-03T04:05:06Z",
    "last_interaction":"2023-02-03T05:00:00Z",
    "msgs":[{"id":1,"uuid":"u1","text":"Welcome.","src__name":"Keeper","src__is_human":false}]}]})";

} // namespace

// Each part of the sidebar when it cannot be filled: a sentence in its place, a way on beside it, and the
// rows once that was taken.
class SectionsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void aFailureHasAWayOn_data();
    void aFailureHasAWayOn();
    void offlineCatchesUpByItself_data();
    void offlineCatchesUpByItself();
    void nothingHasAWayOn_data();
    void nothingHasAWayOn();
    void wordsThatFindNothingAreSaid_data();
    void wordsThatFindNothingAreSaid();

private:
    WindowFixture &w() { return *m_window; }
    Sidebar *sidebar() { return w().window->findChild<Sidebar *>(); }
    static Route routeOf(Pane pane);
    void panes();
    // Opens the pane, whatever is read for it then.
    void open(Pane pane);
    // The window, as when the program starts, and the pane in it.
    void startWith(Pane pane);
    // Of the pane that is to be seen.
    template <class Widget>
    Widget *seen(const QString &text = {});
    int rows();
    bool says(const QString &sentence) { return seen<QLabel>(sentence) != nullptr; }

    std::unique_ptr<WindowFixture> m_window;
};

void SectionsTest::init()
{
    // No chat opens by itself: what is tested is what the sidebar reads.
    m_window = std::make_unique<WindowFixture>();
    QTRY_VERIFY(w().window->chats() && w().window->chats()->isStarted());
}

Route SectionsTest::routeOf(Pane pane)
{
    switch (pane) {
    case Pane::CharacterPage:
        return Route::Chats;
    case Pane::Histories:
        return Route::Histories;
    default:
        return Route::RecentChats;
    }
}

template <class Widget>
Widget *SectionsTest::seen(const QString &text)
{
    const auto children = sidebar()->findChildren<Widget *>();
    for (Widget *child : children) {
        if (!child->isVisible())
            continue;
        if constexpr (std::is_base_of_v<QListView, Widget>)
            return child;
        else if (child->text().remove(u'&').contains(text))
            return child;
    }
    return nullptr;
}

int SectionsTest::rows()
{
    const auto *list = seen<QListView>();
    return list ? list->model()->rowCount() : 0;
}

void SectionsTest::panes()
{
    QTest::addColumn<Pane>("pane");
    QTest::newRow("recent chats") << Pane::Recent;
    QTest::newRow("characters") << Pane::Characters;
    QTest::newRow("all chats with one character") << Pane::CharacterPage;
    QTest::newRow("archived chats") << Pane::Archived;
    QTest::newRow("characters with old histories") << Pane::Legacy;
    QTest::newRow("old histories") << Pane::Histories;
}

void SectionsTest::open(Pane pane)
{
    auto *bar = sidebar()->findChild<QTabBar *>();
    const int section = pane == Pane::Recent                      ? 0
        : pane == Pane::Characters || pane == Pane::CharacterPage ? 1
        : pane == Pane::Archived                                  ? 2
                                                                  : 3;
    QTest::mouseClick(bar, Qt::LeftButton, Qt::NoModifier, bar->tabRect(section).center());
    QCOMPARE(bar->currentIndex(), section);
    if (pane != Pane::CharacterPage && pane != Pane::Histories)
        return;
    QTRY_COMPARE(rows(), 1);
    auto *list = seen<QListView>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                      list->visualRect(list->model()->index(0, 0)).center());
    QVERIFY(seen<QAbstractButton>() && w().button(u"backButton"_s));
}

void SectionsTest::startWith(Pane pane)
{
    w().disconnectWindow();
    w().connectWindow();
    open(pane);
}

void SectionsTest::aFailureHasAWayOn_data()
{
    panes();
}

void SectionsTest::aFailureHasAWayOn()
{
    QFETCH(const Pane, pane);
    const QString chat = w().server.addChat(2);
    const QHash<Route, QString> what{
        {Route::RecentChats, u"Your recent chats could not be read."_s},
        {Route::Chats, u"The chats with this character could not be read."_s},
        {Route::Histories, u"The old conversations could not be read."_s},
    };
    struct Fault
    {
        int status;
        QByteArray body;
        QByteArray type;
        QString why; // part of what is said beside what could not be read
    };
    const QList<Fault> faults{
        // The addresses of the old histories answer with 500 when there are none any more.
        pane == Pane::Histories
            ? Fault{400, R"({"command":"neo_error","comment":"not now"})", "application/json", u"not now"_s}
            : Fault{500, "{}", "application/json", u"few minutes"_s},
        {200, "{\"chats\": [tru", "application/json", u"does not understand"_s},
        {403, "<html><body>Checking your browser</body></html>", "text/html", u"refused this program"_s},
        {429, "{}", "application/json", u"slow down"_s},
    };
    for (const Fault &fault : faults) {
        w().server.rest(routeOf(pane)).always().answerWith(fault.status, fault.body, fault.type);
        startWith(pane);
        QTRY_VERIFY2(says(fault.why), qPrintable(QString(fault.why + u" is not in\n"_s + w().allText())));
        if (fault.status != 429)
            QVERIFY2(says(what.value(routeOf(pane))), qPrintable(w().allText()));
        QVERIFY(!w().dialog());
        // Once connected, it is read again by itself; only then nothing but the button does it.
        QTRY_VERIFY(w().shows(u"Connected"_s) && !w().window->chats()->isLoading());
        QTRY_VERIFY(says(fault.why));
        w().server.clearRules();
        if (pane == Pane::Histories)
            w().server.rest(Route::Histories).always().answerWith(200, history);
        // The archived pane has nothing to show yet.
        const bool isArchived = pane == Pane::Archived;
        auto *again = seen<QAbstractButton>(u"ry "_s); // Try again, or Try now
        QVERIFY2(again, qPrintable(w().allText()));
        w().click(again);
        if (isArchived)
            QTRY_VERIFY(says(u"No archived chat has been seen so far."_s));
        else
            QTRY_VERIFY2(rows() > 0, qPrintable(w().allText()));
        QTRY_VERIFY2(!says(fault.why), qPrintable(w().allText()));
        w().server.clearRules();
    }
    QCOMPARE(w().read(w().other()->fetchRecentChats()).value.first().id, chat);
}

void SectionsTest::offlineCatchesUpByItself_data()
{
    panes();
}

void SectionsTest::offlineCatchesUpByItself()
{
    QFETCH(const Pane, pane);
    const QString chat = w().server.addChat(2);
    if (pane == Pane::CharacterPage || pane == Pane::Histories) {
        // Who there is to choose from was read before.
        w().press(Qt::Key_F5);
        QTRY_COMPARE(w().window->chats()->rowCount(), 1);
        w().server.stop();
        open(pane);
    } else {
        w().disconnectWindow();
        w().server.stop();
        w().connectWindow();
        open(pane);
    }
    QTRY_VERIFY2(says(u"could not be read."_s), qPrintable(w().allText()));
    QVERIFY(seen<QAbstractButton>(u"Try again"_s));
    QVERIFY(!w().dialog());
    w().server.restart();
    w().server.rest(Route::Histories).always().answerWith(200, history);
    if (pane == Pane::Archived)
        QTRY_VERIFY(says(u"No archived chat has been seen so far."_s));
    else
        QTRY_VERIFY2(rows() > 0, qPrintable(w().allText()));
    QTRY_VERIFY(!says(u"could not be read."_s));
}

void SectionsTest::nothingHasAWayOn_data()
{
    QTest::addColumn<Pane>("pane");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("recent chats") << Pane::Recent << u"There are no chats yet."_s;
    QTest::newRow("characters") << Pane::Characters << u"Those you talk with are listed here."_s;
    QTest::newRow("archived chats") << Pane::Archived << u"No archived chat has been seen so far."_s;
    QTest::newRow("characters with old histories")
        << Pane::Legacy << u"Those you talk with are listed here."_s;
}

void SectionsTest::nothingHasAWayOn()
{
    QFETCH(const Pane, pane);
    QFETCH(const QString, sentence);
    open(pane);
    QTRY_VERIFY2(says(sentence), qPrintable(w().allText()));
    if (pane == Pane::Archived) {
        auto *characters = seen<QAbstractButton>(u"Characters"_s);
        QVERIFY(characters);
        w().click(characters);
        QTRY_COMPARE(sidebar()->findChild<QTabBar *>()->currentIndex(), 1);
        QVERIFY(says(u"Those you talk with are listed here."_s));
    }
    auto *start = seen<QAbstractButton>(u"Start a chat"_s);
    QVERIFY(start);
    w().click(start);
    QTRY_VERIFY(w().dialog() && w().button(u"Start chat"_s)->isEnabled());
    w().press(Qt::Key_Return);
    QTRY_VERIFY(!w().window->openChatId().isEmpty());
    if (pane != Pane::Archived)
        QTRY_COMPARE(rows(), 1);
    QCOMPARE(w().read(w().other()->fetchRecentChats()).value.first().id, w().window->openChatId());
}

void SectionsTest::wordsThatFindNothingAreSaid_data()
{
    QTest::addColumn<Pane>("pane");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("recent chats") << Pane::Recent << u"No chat has these words in its title."_s;
    QTest::newRow("characters") << Pane::Characters << u"No character has these words in its name."_s;
    QTest::newRow("archived chats") << Pane::Archived << u"No chat has these words in its title."_s;
    QTest::newRow("characters with old histories")
        << Pane::Legacy << u"No character has these words in its name."_s;
}

void SectionsTest::wordsThatFindNothingAreSaid()
{
    QFETCH(const Pane, pane);
    QFETCH(const QString, sentence);
    const QString archived = w().server.addChat(2);
    w().server.addChat(2);
    QVERIFY(w().read(w().other()->archiveChat(archived)).hasValue());
    w().window->openChat(archived);
    QTRY_COMPARE(w().window->openChatId(), archived);
    w().press(Qt::Key_F5);
    QTRY_COMPARE(w().window->chats()->rowCount(), 2);
    open(pane);
    QTRY_VERIFY(rows() > 0);
    const int before = rows();
    QTest::mouseClick(seen<QLineEdit>(), Qt::LeftButton);
    w().type(u"zzz"_s);
    QTRY_VERIFY2(says(sentence), qPrintable(w().allText()));
    w().press(Qt::Key_Escape);
    QTRY_COMPARE(rows(), before);
    QVERIFY(!says(sentence));
}

CONFAB_WINDOW_TEST_MAIN(SectionsTest)
#include "tst_sections.moc"
