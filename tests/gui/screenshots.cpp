// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the window's panes and states into a folder, to be looked at:
//
//     QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=2 screenshots DIR [--dark] [--rtl] [--language XX]

#include "storyturns.h"
#include "windowfixture.h"

#include "app/joinedletters.h"
#include "models/chatlistmodel.h"
#include "models/turnmodel.h"
#include "view/turnview.h"
#include "widgets/actions.h"
#include "widgets/composeredit.h"
#include "widgets/detailspanel.h"
#include "widgets/palettes.h"
#include "widgets/sidebar.h"
#include "widgets/startpage.h"
#include "wording/languageswitcher.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPalette>
#include <QProcess>
#include <QRegularExpression>
#include <QTabBar>
#include <QWindow>

#include <algorithm>
#include <cstdio>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

using Command = Wire::ClientFrame::Command;

namespace {

// Every look that --all takes: a folder's name, the screen's scale and the options.
struct Look
{
    const char *folder;
    const char *scale;
    QStringList options;
};

QList<Look> looks()
{
    return {{"light-1x", "1", {}},
            {"light-2x", "2", {}},
            {"dark-1x", "1", {u"--dark"_s}},
            {"dark-2x", "2", {u"--dark"_s}},
            {"mirrored-1x", "1", {u"--rtl"_s}}};
}

// What the window says, in its language; of a sentence with places for others, the longest piece between
// them.
QString word(const char *context, const char *english)
{
    static const QRegularExpression place(u"%L?(\\d|n)"_s);
    const QStringList pieces =
        QCoreApplication::translate(context, english).remove(u'&').split(place, Qt::SkipEmptyParts);
    return std::max_element(pieces.begin(), pieces.end(),
                            [](const QString &a, const QString &b) { return a.size() < b.size(); })
        ->trimmed();
}

// This program once for every look. The exit code.
int takeAll(const QDir &folder)
{
    for (const Look &look : looks()) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_SCALE_FACTOR"_s, QLatin1StringView(look.scale));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QCoreApplication::applicationFilePath(),
                      QStringList{folder.filePath(QLatin1StringView(look.folder))} + look.options);
        constexpr int mostTime = 10 * 60 * 1000;
        if (!process.waitForFinished(mostTime) || process.exitCode() != 0) {
            std::fprintf(stderr, "%s: not all pictures were taken\n", look.folder);
            return 1;
        }
    }
    return 0;
}

class Shots
{
public:
    explicit Shots(const QString &folder)
        : m_folder(folder)
    {
    }

    void run();

private:
    void take(const QString &name);
    void startPage();
    void story();
    void conversation();
    void refusals();
    void dialogs();
    void details();
    void sections();
    void waysToChats();
    void goToSection(const QWidget *pane, int index);
    void clickRow(const QWidget *pane, int row);
    void narrow();
    void offline();
    void limited();
    void accounts();

    WindowFixture &w() { return *m_window; }
    bool isSeen(const char *name)
    {
        const auto *widget = w().window->findChild<QWidget *>(QLatin1StringView(name));
        return widget && widget->isVisible();
    }
    void until(const std::function<bool()> &condition, const char *what)
    {
        if (!QTest::qWaitFor(condition, 20000))
            std::fprintf(stderr, "not reached: %s\n", what);
    }

    QDir m_folder;
    int m_count = 0;
    std::unique_ptr<WindowFixture> m_window;
};

void Shots::take(const QString &name)
{
    // Pictures of characters and the like come a moment later; nothing tells that all are there.
    QTest::qWait(250);
    QPixmap picture = w().window->grab();
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) {
        const bool overlay = qobject_cast<QDialog *>(top) || qobject_cast<QMenu *>(top);
        if (!overlay || !top->isVisible())
            continue;
        QPainter painter(&picture);
        if (qobject_cast<QDialog *>(top)) {
            painter.fillRect(w().window->rect(), QColor(0, 0, 0, 90));
            painter.drawPixmap((w().window->width() - top->width()) / 2,
                               (w().window->height() - top->height()) / 2, top->grab());
        } else {
            painter.drawPixmap(w().window->mapFromGlobal(top->mapToGlobal(QPoint())), top->grab());
        }
    }
    ++m_count;
    picture.save(m_folder.filePath(u"%1-%2.png"_s.arg(m_count, 2, 10, QLatin1Char('0')).arg(name)));
}

void Shots::run()
{
    startPage();
    story();
    conversation();
    refusals();
    dialogs();
    details();
    sections();
    waysToChats();
    narrow();
    offline();
    limited();
    accounts();
}

void Shots::startPage()
{
    m_window = std::make_unique<WindowFixture>(0);
    until([this] { return isSeen("stateButton"); }, "the start page");
    take(u"start-page"_s);
    w().press(Qt::Key_N, Qt::ControlModifier);
    until([this] { return w().dialog(); }, "the dialog");
    take(u"new-chat"_s);
    w().press(Qt::Key_Escape);
}

// A long conversation, as one would show it to somebody.
void Shots::story()
{
    m_window = std::make_unique<WindowFixture>(1);
    const Author person{.id = w().server.accountId(), .name = u"Tester"_s, .isHuman = true};
    const QString chatId = w().server.addChat();
    Author keeper = w().turns()->turnAt(0).author();
    const QList<Turn> turns = storyTurns(chatId, person, keeper);
    for (const Turn &turn : turns)
        w().server.storeTurn(turn);
    w().window->openChat(chatId);
    until([this] { return w().turns()->rowCount() >= 14; }, "the story");
    take(u"story-end"_s);
    w().view()->setFirstNewTurn(turns.at(9).id());
    w().view()->jumpTo(turns.at(8).id());
    QTest::mouseMove(w().view()->viewport(), w().view()->viewport()->rect().center());
    QTest::qWait(2000); // the highlight goes
    take(u"story-middle"_s);
    w().view()->jumpTo(turns.at(0).id());
    take(u"story-begin"_s);
    w().press(Qt::Key_F, Qt::ControlModifier);
    w().type(u"forty"_s);
    until([this] { return w().view()->searchCount() > 5 && !w().view()->isSearching(); }, "the hits");
    take(u"find"_s);
    w().press(Qt::Key_Escape);
    w().view()->selectAll();
    take(u"selection"_s);
}

void Shots::conversation()
{
    m_window = std::make_unique<WindowFixture>(7);
    for (int i = 0; i < 12; ++i)
        w().server.addChat(2 + i, i % 3 ? QString() : w().server.otherCharacterId());
    until(
        [this] {
            // A list that is being read is not read again.
            w().press(Qt::Key_F5);
            return QTest::qWaitFor([this] { return w().chatTitles().count(u'\n') >= 12; }, 500);
        },
        "the chats");
    take(u"conversation"_s);
    w().server.replies().holdNext();
    w().press(Qt::Key_3, Qt::AltModifier);
    w().type(u"A message of two lines,"_s);
    w().press(Qt::Key_Return, Qt::ShiftModifier);
    w().type(u"of which this is the second."_s);
    take(u"composing"_s);
    w().press(Qt::Key_Return);
    until([this] { return w().server.replies().run(); }, "the reply");
    w().server.replies().run()->tell(
        u"*smiles* This reply is **still** being written, and goes on for a while, so that it"_s);
    until([this] { return w().lastTurn().text().contains(u"still"_s); }, "the stream");
    take(u"streaming"_s);
    w().press(Qt::Key_Escape);
    until([this] { return !w().isReplying(); }, "the stop");
    w().press(Qt::Key_F2);
    take(u"renaming"_s);
    w().press(Qt::Key_Escape);
    w().goToMessage(w().turns()->turnAt(6).id());
    take(u"current-message"_s);
    w().press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    take(u"editing"_s);
    w().press(Qt::Key_Escape);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QCursor::pos());
    QCoreApplication::sendEvent(w().view()->viewport(), &event);
    take(u"message-menu"_s);
    w().press(Qt::Key_Escape);
    w().press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    until([this] { return isSeen("banner"); }, "the notice");
    take(u"archived"_s);
}

void Shots::refusals()
{
    m_window = std::make_unique<WindowFixture>(8);
    for (int row = 0; row < 5; ++row)
        w().server.setPinned(w().chatId, w().turns()->turnAt(row).id());
    w().goToMessage(w().turns()->turnAt(6).id());
    w().press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    until([this] { return isSeen("banner"); }, "the refusal");
    take(u"pin-refused"_s);
    w().server.command(Command::CreateAndGenerateTurn).answerWith([](const Wire::ClientFrame &frame) {
        return QList<QByteArray>{R"({"command":"neo_error","request_id":")" + frame.requestId.toUtf8()
                                 + R"(","comment":"Please try later","error_code":400})"};
    });
    w().send(u"This message will not be taken."_s);
    until([this] { return w().lastTurn().delivery() == DeliveryState::NotSent; }, "not sent");
    take(u"not-sent"_s);
}

void Shots::dialogs()
{
    m_window = std::make_unique<WindowFixture>(8);
    w().goToMessage(w().turns()->turnAt(3).id());
    w().press(Qt::Key_Delete);
    until([this] { return w().question(); }, "the question");
    take(u"delete"_s);
    w().press(Qt::Key_Escape);
    w().action(Verb::RewindToHere)->trigger();
    until([this] { return w().question(); }, "the question");
    take(u"rewind"_s);
    w().press(Qt::Key_Escape);
    for (const auto &[verb, name] : {std::pair{Verb::About, u"about"_s},
                                     {Verb::Preferences, u"preferences"_s},
                                     {Verb::Shortcuts, u"shortcuts"_s},
                                     {Verb::Guide, u"guide"_s}}) {
        w().action(verb)->trigger();
        until([this] { return w().dialog(); }, "a dialog");
        take(name);
        w().dialog()->close();
        until([this] { return !w().dialog(); }, "its end");
    }
}

void Shots::goToSection(const QWidget *pane, int index)
{
    auto *bar = pane->findChild<QTabBar *>();
    QTest::mouseClick(bar, Qt::LeftButton, Qt::NoModifier, bar->tabRect(index).center());
}

void Shots::clickRow(const QWidget *pane, int row)
{
    const auto lists = pane->findChildren<QListView *>();
    for (const QListView *list : lists) {
        if (list->isVisible())
            QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                              list->visualRect(list->model()->index(row, 0)).center());
    }
}

void Shots::details()
{
    m_window = std::make_unique<WindowFixture>(60);
    w().window->resize(1180, 720);
    w().press(Qt::Key_F8);
    const auto *panel = w().window->findChild<DetailsPanel *>();
    until(
        [this] {
            return w().shows(word("Confab::DetailsPanel",
                                  "Nothing is pinned here. Pin a message to find it again; the character is "
                                  "reminded of it as well."));
        },
        "nothing pinned");
    take(u"details-nothing-pinned"_s);
    for (const int row : {46, 41, 35}) {
        w().goToMessage(w().turns()->turnAt(row).id());
        w().press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    }
    const auto *pins = panel->findChild<QWidget *>(u"pinnedPane"_s)->findChild<QListView *>();
    until([pins] { return pins->model()->rowCount() == 3; }, "the pins");
    clickRow(panel, 2);
    take(u"details-pinned"_s);
    w().send(u"Tell me about the sea"_s);
    until([this] { return w().shows(u"You said: Tell"_s); }, "the reply");
    for (int i = 1; i < 4; ++i) {
        until([this] { return w().action(Verb::AnotherResponse)->isEnabled(); }, "another response");
        w().press(Qt::Key_R, Qt::ControlModifier);
        until([this, i] { return w().messages().last().endsWith(u"(again %1)"_s.arg(i)); }, "the response");
    }
    until([this] { return !w().isReplying(); }, "the end of the reply");
    goToSection(panel, 1);
    take(u"details-responses"_s);
    goToSection(panel, 2);
    take(u"details-about"_s);
    w().server.rest(Wire::RestRoute::Name::Turns)
        .always()
        .answerWith(429, "{}")
        .withHeader("Retry-After", "20");
    w().window->openChat(w().server.addChat(3));
    goToSection(panel, 0);
    until([this] { return w().shows(word("Confab::ErrorWording", "The service asks to slow down.")); },
          "the rate limit");
    take(u"details-rate-limited"_s);
}

void Shots::sections()
{
    m_window = std::make_unique<WindowFixture>(5);
    for (int i = 0; i < 5; ++i)
        w().server.addChat(2 + i, i % 2 ? QString() : w().server.otherCharacterId());
    w().press(Qt::Key_F5);
    until([this] { return w().chatTitles().count(u'\n') >= 5; }, "the chats");
    const auto *sidebar = w().window->findChild<Sidebar *>();
    goToSection(sidebar, 1);
    take(u"characters"_s);
    clickRow(sidebar, 0);
    take(u"character-page"_s);
    goToSection(sidebar, 2);
    take(u"archived-none"_s);
    w().press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    until([this] { return w().shows(word("Confab::ChatVerbs", "%1 is archived.")); }, "the archived chat");
    take(u"archived-section"_s);
    w().server.rest(Wire::RestRoute::Name::Histories).answerWith(200, R"({"histories":[
        {"external_id":"old-1","created":"2023-02-03T04:05:06Z","last_interaction":"2023-02-03T05:00:00Z",
         "msgs":[{"id":1,"uuid":"u1","text":"*The lamp is lit.* Welcome to the lighthouse, traveller.",
                  "src__name":"Keeper","src__is_human":false},
                 {"id":2,"uuid":"u2","text":"Is it high?","src__name":"me","src__is_human":true},
                 {"id":3,"uuid":"u3","text":"High enough to see tomorrow's weather.","src__name":"Keeper",
                  "src__is_human":false}]}]})");
    goToSection(sidebar, 3);
    take(u"legacy"_s);
    clickRow(sidebar, 0);
    until([this] { return isSeen("historiesPage"); }, "the histories");
    take(u"legacy-histories"_s);
    clickRow(sidebar, 0);
    until([this] { return w().dialog(); }, "the old history");
    take(u"legacy-history"_s);
    w().press(Qt::Key_Escape);
    w().server.rest(Wire::RestRoute::Name::Histories).always().answerWith(400, "{}");
    w().press(Qt::Key_F5);
    until([this] { return w().button(word("Confab::MainWindow", "Try again")); }, "the failure");
    take(u"legacy-failed"_s);
}

void Shots::waysToChats()
{
    w().press(Qt::Key_K, Qt::ControlModifier);
    until([this] { return w().dialog(); }, "the switcher");
    take(u"switcher"_s);
    w().type(u"co"_s);
    take(u"switcher-found"_s);
    w().type(u"zzz"_s);
    take(u"switcher-nothing"_s);
    w().press(Qt::Key_Escape);
    w().press(Qt::Key_O, Qt::ControlModifier);
    until([this] { return w().dialog(); }, "the link dialog");
    take(u"open-link"_s);
    w().type(u"confab:chat/0a000000-0000-4000-8000-00000000000a"_s);
    w().press(Qt::Key_Return);
    until([this] { return w().button(word("Confab::MainWindow", "Try again")); }, "the missing chat");
    take(u"open-link-failed"_s);
    w().press(Qt::Key_Escape);
    w().press(Qt::Key_N, Qt::ControlModifier);
    until([this] { return w().dialog(); }, "the new chat");
    w().type(u"zzz"_s);
    until(
        [this] {
            return w().shows(
                word("Confab::NewChatDialog",
                     "No character was found. Other words may find one, and so may a link or an id."));
        },
        "nobody");
    take(u"new-chat-nobody"_s);
    w().press(Qt::Key_Escape);
}

void Shots::narrow()
{
    w().window->resize(480, 640);
    take(u"narrow"_s);
    w().press(Qt::Key_F9);
    take(u"narrow-chats"_s);
}

void Shots::accounts()
{
    ScriptedServer remote;
    m_window = std::make_unique<WindowFixture>(0, WindowFixture::Accounts::With);
    until([this] { return w().shows(word("Confab::MainWindow", "Welcome to Confab")); }, "the first run");
    take(u"first-run"_s);
    const auto field = [this](const char *name) {
        return w().dialog()->findChild<QLineEdit *>(QLatin1StringView(name));
    };
    w().action(Verb::SignIn)->trigger();
    until([this] { return w().dialog(); }, "the sign-in dialog");
    field("tokenEdit")->setText(u"tooshort"_s);
    take(u"sign-in"_s);
    w().click(w().button(word("Confab::SignInDialog", "&Other server…")));
    field("serverEdit")->setText(u"http://chat.example.org"_s);
    take(u"sign-in-other-server"_s);
    field("serverEdit")->setText(remote.baseUrl().toString());
    field("serverTokenEdit")->setText(u"0123456789012345678901234567890123456789"_s);
    w().click(w().button(word("Confab::SignInDialog", "Sign in")));
    until(
        [this] { return w().shows(word("Confab::ErrorWording", "The service does not accept your token.")); },
        "the refused token");
    take(u"sign-in-refused"_s);
    remote.rest(Wire::RestRoute::Name::FetchMe).hold();
    field("serverTokenEdit")->setText(QString::fromUtf8(remote.token().reveal()));
    w().keychain.failAll(CredentialState::NoService);
    w().click(w().button(word("Confab::SignInDialog", "Sign in")));
    until([&remote] { return remote.heldCount() == 1; }, "the held request");
    take(u"sign-in-busy"_s);
    remote.releaseHeld();
    until([this] { return w().button(word("Confab::SignInDialog", "Use it for this session only")); },
          "the offer without a keychain");
    take(u"sign-in-no-keychain"_s);
    w().keychain.failAll(CredentialState::Pending);
    w().click(w().button(word("Confab::SignInDialog", "&Back")));
    field("serverTokenEdit")->setText(QString::fromUtf8(remote.token().reveal()));
    w().click(w().button(word("Confab::SignInDialog", "Sign in")));
    until([this] { return w().button(word("Confab::SignInDialog", "Start talking")); }, "the welcome");
    take(u"sign-in-welcome"_s);
    w().click(w().button(word("Confab::SignInDialog", "Start talking")));
    w().startChat();
    w().action(Verb::SwitchAccount)->trigger();
    take(u"account-menu"_s);
    w().press(Qt::Key_Escape);
    w().action(Verb::SignOut)->trigger();
    until([this] { return w().dialog(); }, "the sign-out dialog");
    take(u"sign-out"_s);
    w().press(Qt::Key_Escape);
    remote.anyRest().answerWith(401, "Unauthorized", "text/plain").always();
    w().press(Qt::Key_F5);
    until([this] { return w().button(word("Confab::AccountDesk", "Sign in again…")); }, "the bar");
    take(u"token-refused"_s);
    w().keychain.failAll(CredentialState::Locked);
    w().reopen();
    until([this] { return w().button(word("Confab::AccountDesk", "Sign in with the token…")); },
          "the locked keychain");
    take(u"keychain-locked"_s);
    m_window.reset();
}

void Shots::offline()
{
    m_window = std::make_unique<WindowFixture>(4);
    w().server.stop();
    until([this] { return isSeen("connectionBanner"); }, "offline");
    take(u"offline"_s);
    w().disconnectWindow();
    until([this] { return w().startPage()->headline() == word("Confab::MainWindow", "Getting ready…"); },
          "getting ready");
    take(u"getting-ready"_s);
    w().window->showStartFailure(u"The folder /home/you/.local/share/confab/local cannot be written."_s);
    take(u"start-failure"_s);
}

// A service that asks for a pause, for each pane.
void Shots::limited()
{
    using Rest = Wire::RestRoute::Name;
    const auto limit = [this](Rest name) {
        w().server.rest(name).answerWith(429, "{}", "application/json").withHeader("Retry-After", "90");
    };
    m_window = std::make_unique<WindowFixture>(4);
    limit(Rest::Turns);
    w().window->openChat(w().server.addChat(3));
    until([this] { return w().shows(word("Confab::RetryLater", "%1 The next try is in %2.")); },
          "a limited conversation");
    take(u"messages-limited"_s);
    m_window = std::make_unique<WindowFixture>(0);
    until(
        [this] {
            return w().shows(word("Confab::StatusLine", "Connected")) && !w().window->chats()->isLoading();
        },
        "the list");
    limit(Rest::RecentChats);
    w().press(Qt::Key_F5);
    until([this] { return w().shows(word("Confab::RetryLater", "%1 The next try is in %2.")); },
          "a limited list");
    take(u"chats-limited"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const WatchedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1))) {
        std::fputs("screenshots DIR [--dark] [--rtl] [--language XX]\n", stderr);
        return 2;
    }
    if (arguments.contains(u"--all"_s))
        return takeAll(QDir(arguments.at(1)));
    if (arguments.contains(u"--dark"_s))
        QApplication::setPalette(Palettes::dark());
    if (arguments.contains(u"--rtl"_s))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    LanguageSwitcher switcher;
    QObject::connect(&switcher, &LanguageSwitcher::aboutToChange, [](const Language &language) {
        if (language.rightToLeft)
            QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        JoinedLetters::adaptTo(language);
    });
    const qsizetype language = arguments.indexOf(u"--language"_s);
    switcher.use(language < 0 ? u"en"_s : arguments.value(language + 1));
    Shots(arguments.at(1)).run();
    return 0;
}
