// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/mainwindow.h"

#include "domain/link.h"
#include "models/chatlistmodel.h"
#include "models/seenchatsmodel.h"
#include "service/chatservice.h"
#include "settings/settings.h"
#include "ui_mainwindow.h"
#include "widgets/accountdesk.h"
#include "widgets/accounts.h"
#include "widgets/actions.h"
#include "widgets/avatarcache.h"
#include "widgets/banner.h"
#include "widgets/chatlists.h"
#include "widgets/chatverbs.h"
#include "widgets/dialogs.h"
#include "widgets/legacydialog.h"
#include "widgets/menus.h"
#include "widgets/notifier.h"
#include "widgets/programdialogs.h"
#include "widgets/proxydesk.h"
#include "widgets/replynotices.h"
#include "widgets/retrylater.h"
#include "widgets/sendverbs.h"
#include "widgets/statusline.h"
#include "widgets/storenotices.h"
#include "widgets/switcher.h"
#include "widgets/turnverbs.h"
#include "widgets/windowpanes.h"
#include "widgets/windowplace.h"
#include "widgets/windowsettings.h"
#include "widgets/writingkeeper.h"
#include "wording/errorwording.h"
#include "wording/foreignwords.h"

#include <QEvent>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Confab {

MainWindow::MainWindow(Settings *settings, Dialogs *dialogs, AvatarCache *avatars, Archive *archive,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_avatars(avatars)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_actions(new Actions(this))
    , m_writing(new WritingKeeper(archive, this))
    , m_archive(archive)
{
    setObjectName(u"mainWindow"_s);
    m_ui->setupUi(this);
    m_menus = new Menus(m_actions, m_ui->menuBar);
    m_programDialogs = new ProgramDialogs(*m_actions, dialogs, settings, m_ui->menuBar, this);
    m_status = new StatusLine(m_ui->statusBar);
    m_ui->sidebar->setParts(*m_actions, avatars);
    m_ui->chatPanel->setParts(m_actions, dialogs, avatars, m_writing, m_menus->chatMenu());
    new WindowSettings(settings, m_ui->chatPanel, this);
    m_chatVerbs =
        new ChatVerbs(m_ui->chatPanel->openChat(), m_ui->startPage->banner(), avatars, settings, this);
    m_notices = new ReplyNotices(settings, this, [this](const QString &chatId) {
        return chats() ? chats()->chat(chatId).characterName : QString();
    });
    m_lists = new ChatLists(archive, m_writing, m_ui->sidebar, m_ui->chatPanel, this);
    connect(m_lists, &ChatLists::started, this, &MainWindow::openFirst);
    connect(m_lists, &ChatLists::stateChanged, this, &MainWindow::showPage);
    connect(m_ui->chatPanel, &ChatPanel::chatIsGone, this, [this](const QString &chatId) {
        chats()->remove(chatId);
        openFirst();
        const auto tell = [this] {
            m_chatVerbs->banner()->showNotice(tr("The chat that was open here is not there any more."));
        };
        // Beside what is open then.
        if (chats()->isStarted())
            tell();
        else
            connect(chats(), &ChatListModel::started, this, tell,
                    Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    });
    m_place = new WindowPlace(settings, this, m_ui->splitter, m_ui->chatPanel);
    connect(m_lists, &ChatLists::chatOpens, m_place, &WindowPlace::chatOpens);
    m_ui->details->setParts(m_ui->chatPanel->openChat(), m_ui->chatPanel->turnVerbs(), *m_actions);
    m_panes =
        new WindowPanes(*m_actions, settings, m_ui->splitter, m_ui->sidebar, m_ui->pages, m_ui->details);
    m_switcher = new Switcher(*m_actions, dialogs, avatars, this);
    connectParts();
    restore();
    m_chatVerbs->update();
    m_storeNotices = new StoreNotices(settings, archive, m_ui->windowBanner, this);
    showStarting();
    // Not to the first button in the window: the page gives it to what there is to do.
    m_ui->startPage->setFocus(Qt::OtherFocusReason);
}

MainWindow::~MainWindow() = default;

void MainWindow::connectParts()
{
    ChatPanel *panel = m_ui->chatPanel;
    connect(m_ui->sidebar, &Sidebar::chatChosen, this, [this](const QString &chatId) {
        openChat(chatId);
        m_panes->showPages();
    });
    connect(m_ui->sidebar, &Sidebar::newChatWanted, m_chatVerbs, &ChatVerbs::newChat);
    connect(m_ui->sidebar, &Sidebar::historyChosen, this,
            [this](const LegacyHistory &history, const QString &name) {
                m_dialogs->open(new LegacyDialog(history, name, this));
            });
    connect(m_ui->sidebar, &Sidebar::contextMenuRequested, this, &MainWindow::chatMenuFor);
    connect(panel, &ChatPanel::messageMenuRequested, this,
            [this](const QPoint &pos) { m_menus->messageMenu()->popup(pos); });
    connect(m_menus, &Menus::responsesWanted, panel->turnVerbs(), &TurnVerbs::listResponses);
    connect(panel, &ChatPanel::hint, m_status, &StatusLine::say);
    connect(panel, &ChatPanel::announced, m_status, &StatusLine::announce);
    connect(panel, &ChatPanel::titleChanged, this, &MainWindow::showTitle);
    connect(panel, &ChatPanel::changed, m_chatVerbs, &ChatVerbs::update);
    connect(panel->turnVerbs(), &TurnVerbs::workStarted, m_status, &StatusLine::showWork);
    connect(panel->turnVerbs(), &TurnVerbs::chatCopied, m_chatVerbs, &ChatVerbs::find);

    connect(m_chatVerbs, &ChatVerbs::workStarted, m_status, &StatusLine::showWork);
    connect(m_chatVerbs, &ChatVerbs::openWanted, this, &MainWindow::openChat);
    connect(m_chatVerbs, &ChatVerbs::characterWanted, this, &MainWindow::showCharacter);
    connect(m_chatVerbs, &ChatVerbs::refreshWanted, this, &MainWindow::refresh);
    connect(m_chatVerbs, &ChatVerbs::chatFound, this, [this](const Chat &chat) {
        m_lists->recent()->upsert(chat);
        m_lists->seen()->upsert(chat);
        showChat(m_lists->recent()->chat(chat.id));
        m_ui->chatPanel->focusComposer();
    });

    const Actions &actions = *m_actions;
    connect(actions[Verb::CloseWindow], &QAction::triggered, this, &QWidget::close);
    connect(actions[Verb::GoToChats], &QAction::triggered, this, [this] {
        m_panes->showSidebar(true);
        m_ui->sidebar->focusList();
    });
    connect(actions[Verb::GoToDetails], &QAction::triggered, this, [this] {
        m_panes->showDetails(true);
        m_ui->details->focusPanel();
    });
    connect(m_panes, &WindowPanes::pagesUncovered, this, [this] {
        if (!openChatId().isEmpty())
            m_ui->chatPanel->focusComposer();
    });

    connect(m_switcher, &Switcher::chatWanted, this, [this](const QString &chatId) {
        m_panes->showPages();
        openChat(chatId);
        m_ui->chatPanel->focusComposer();
    });
    connect(m_switcher, &Switcher::characterWanted, this, &MainWindow::showCharacter);
    connect(m_switcher, &Switcher::linkWanted, this, &MainWindow::openLink);
    connect(panel, &ChatPanel::changed, m_ui->details, &DetailsPanel::update);
    connect(m_ui->details, &DetailsPanel::workStarted, m_status, &StatusLine::showWork);
    connect(m_ui->details, &DetailsPanel::characterWanted, this, &MainWindow::showCharacter);
    connect(m_ui->details, &DetailsPanel::jumpWanted, this, [this](const QString &turnId) {
        m_panes->showPages();
        m_ui->chatPanel->goTo(turnId);
    });
}

void MainWindow::setAccounts(Accounts *accounts)
{
    m_desk = new AccountDesk({.accounts = accounts,
                              .actions = m_actions,
                              .dialogs = m_dialogs,
                              .avatars = m_avatars,
                              .archive = m_archive,
                              .settings = m_settings,
                              .page = m_ui->startPage,
                              .notices = m_storeNotices,
                              .window = this},
                             this);
    m_ui->sidebar->setSwitcher(m_desk->switcher());
    m_ui->chatPanel->setCanSignIn(true);
    connect(m_ui->chatPanel, &ChatPanel::signInWanted, m_desk, &AccountDesk::signInAgain);
    connect(m_desk, &AccountDesk::pageChanged, this, &MainWindow::showPage);
    const auto show = [this, accounts] {
        setService(accounts->service(), accounts->current());
        if (!m_service)
            showKept(accounts->current());
    };
    connect(m_desk, &AccountDesk::serviceChanged, this, show);
    connect(m_desk, &AccountDesk::refreshWanted, this, [this] {
        m_service->connectNow();
        m_lists->recent()->refresh();
        m_ui->chatPanel->resume();
    });
    accounts->switchTo(m_settings->value(SettingsKeys::account));
    if (accounts->isLocal())
        show();
}

// Each account has its own.
Setting<QString> MainWindow::openChatSetting() const
{
    if (m_openChatKey.isEmpty())
        return {QLatin1StringView("accounts/local/open"), m_settings->value(SettingsKeys::openChat)};
    return {QLatin1StringView(m_openChatKey), {}};
}

void MainWindow::setService(ChatService *service, const QString &account)
{
    // What the last run kept is shown already, and only goes on.
    const bool goesOn = service && m_lists->isKept(account);
    m_openChatKey =
        account.isEmpty() ? QByteArray() : "accounts/" + QUrl::toPercentEncoding(account) + "/open";
    m_service = service;
    m_writing->setService(service, account);
    if (!goesOn) {
        // While it can still be read, what was shown is kept.
        m_lists->setService(nullptr, {});
        m_ui->sidebar->setOpenChat({});
        m_chatVerbs->setChats(nullptr, nullptr);
        m_switcher->setChats(nullptr);
    }
    m_ui->chatPanel->setService(service);
    m_ui->details->setService(service);
    if (service && account.isEmpty())
        m_failure = {};
    m_status->setService(service);
    m_notices->setService(service);
    if (service) {
        m_avatars->setEndpoints(service->endpoints());
        m_lists->setService(service, account);
        service->connectNow();
        m_lists->refresh();
    }
    m_chatVerbs->setChats(m_lists->recent(), m_lists->seen());
    m_switcher->setChats(m_lists->seen());
    showPage();
    if (service && !m_link.isEmpty())
        openLink(std::exchange(m_link, {}));
}

void MainWindow::showKept(const QString &account)
{
    if (!m_lists->showKept(account, m_settings->value(openChatSetting())))
        return;
    m_place->goBackTo();
    showPage();
    if (!openChatId().isEmpty())
        m_ui->chatPanel->focusComposer();
}

void MainWindow::openFirst()
{
    if (openChatId().isEmpty()) {
        const QString last = m_settings->value(openChatSetting());
        const QString chatId = chats()->rowOf(last) >= 0 ? last : m_ui->sidebar->firstChat();
        if (!chatId.isEmpty())
            openChat(chatId);
    }
    showPage();
}

void MainWindow::openChat(const QString &chatId)
{
    if (!chats() || chatId.isEmpty())
        return;
    const Chat chat = chats()->chat(chatId);
    if (chat.id.isEmpty())
        m_chatVerbs->find(chatId);
    else
        showChat(chat);
}

void MainWindow::openLink(const QString &text)
{
    const Link link = Link::parse(text);
    if (link.isNull()) {
        m_chatVerbs->banner()->showWarning(tr("%1 is neither a link nor an id of a chat or a character.")
                                               .arg(ForeignWords::quoted(text, 60)));
    } else if (!m_service) {
        m_link = text;
    } else if (link.isNewChat) {
        (*m_actions)[Verb::NewChat]->trigger();
    } else if (link.chatId.isEmpty()) {
        showCharacter(link.characterId);
    } else {
        openChat(link.chatId);
    }
}

void MainWindow::showCharacter(const QString &characterId)
{
    m_panes->showSidebar(true);
    m_ui->sidebar->openCharacter(characterId);
}

void MainWindow::showChat(const Chat &chat)
{
    const bool hadListFocus = m_ui->sidebar->listHasFocus();
    m_place->chatOpens(chat.id);
    m_ui->chatPanel->setChat(chat);
    m_ui->sidebar->setOpenChat(chat.id);
    // As it is, also when it equals what would be taken for it.
    m_settings->setValue({openChatSetting().key, {}}, chat.id);
    showPage();
    // Somebody who walks through the list with the keys stays in it.
    if (!hadListFocus)
        m_ui->chatPanel->focusComposer();
}

ChatListModel *MainWindow::chats() const
{
    return m_lists->recent();
}

QString MainWindow::openChatId() const
{
    return m_ui->chatPanel->chatId();
}

void MainWindow::showStarting()
{
    m_failure = {};
    showPage();
}

void MainWindow::showStartFailure(const Error &error)
{
    // Another account goes on without them.
    if (m_openChatKey.isEmpty())
        setService(nullptr);
    m_failure = error;
    showPage();
}

void MainWindow::showPage()
{
    StartPage *page = m_ui->startPage;
    // What was kept gives way to what the person has to do first.
    if (!openChatId().isEmpty() && (m_service || !m_desk || !m_desk->isWaiting())) {
        m_ui->pages->setCurrentWidget(m_ui->chatPanel);
        return;
    }
    m_ui->pages->setCurrentWidget(page);
    if (m_failure) {
        page->showMessage(tr("The characters on this computer could not be started"),
                          ErrorWording::whole(m_failure), tr("Try again"), [this] {
                              showStarting();
                              emit startRequested();
                          });
    } else if (m_desk && m_desk->showPage()) {
        return;
    } else if (!chats()) {
        page->showBusy(tr("Getting ready…"));
    } else if (chats()->error() && chats()->rowCount() == 0) {
        page->showMessage(tr("Your chats could not be read"), m_lists->retry()->reason(),
                          m_lists->retry()->isCounting() ? tr("Try now") : tr("Try again"),
                          [this] { refresh(); });
    } else if (!chats()->isStarted()) {
        page->showBusy(tr("Getting ready…")); // what is read, the list says
    } else if (m_desk && m_desk->isFirstRun() && chats()->rowCount() == 0) {
        showFirstRun();
    } else {
        page->showMessage(tr("Who do you want to talk with?"),
                          m_openChatKey.isEmpty()
                              ? tr("Choose a character and say hello. Everything stays on this computer.")
                              : tr("Choose a character and say hello."),
                          tr("Start a chat"), [this] { (*m_actions)[Verb::NewChat]->trigger(); });
    }
}

void MainWindow::showFirstRun()
{
    m_ui->startPage->showMessage(
        tr("Welcome to Confab"),
        tr("Talk with the characters on this computer at once: they need no account and no network, and "
           "nothing "
           "leaves it. Or sign in to Character.AI, or to another server, with your own token."),
        tr("Talk now, no account"), [this] { (*m_actions)[Verb::NewChat]->trigger(); });
    m_ui->startPage->showSecond(tr("Sign in…"), [this] { m_desk->signIn(); });
}

void MainWindow::showTitle()
{
    const Chat &chat = m_ui->chatPanel->openChat()->chat;
    const QString title = ForeignWords::tamed(chat.name.isEmpty() ? chat.characterName : chat.name, 100);
    setWindowTitle(title.isEmpty() ? u"Confab"_s : tr("%1 — Confab").arg(title));
}

void MainWindow::refresh()
{
    if (!m_service)
        return;
    m_lists->refresh();
    m_ui->chatPanel->refresh();
    m_ui->sidebar->refreshSections();
}

void MainWindow::chatMenuFor(const QString &chatId, const QPoint &globalPos)
{
    m_chatVerbs->setTarget(chatId);
    QMenu *menu = m_menus->chatMenu();
    // The verb that was picked is told after the menu has gone.
    connect(
        menu, &QMenu::aboutToHide, this, [this] { m_chatVerbs->setTarget({}); },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    menu->popup(globalPos);
}

void MainWindow::comeToFront(const QByteArray &activation)
{
    // Where the desktop gives out permission to come to the front, Qt takes it from here.
    if (!activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activation);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::setNotifier(Notifier *notifier)
{
    m_notices->setNotifier(notifier);
    connect(notifier, &Notifier::chosen, this, [this](const QString &chatId, const QByteArray &activation) {
        comeToFront(activation);
        openChat(chatId);
    });
}

void MainWindow::setDataFolder(const DataFolder &folder)
{
    m_programDialogs->setDataFolder(folder);
}

void MainWindow::setProxy(ProxyKeeper *proxy)
{
    m_programDialogs->setProxy(proxy);
    m_proxyDesk = new ProxyDesk(proxy, m_dialogs, m_ui->windowBanner, this);
}

void MainWindow::restore()
{
    const bool hasSizes = m_place->restore();
    m_panes->restore(width(), hasSizes);
    m_panes->fit(width(), true);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_panes->fit(width(), !openChatId().isEmpty() || !chats() || chats()->rowCount() == 0);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        m_menus->retranslate();
        if (m_desk)
            m_desk->retranslate();
        if (m_proxyDesk)
            m_proxyDesk->retranslate();
        m_status->retranslate();
        m_ui->retranslateUi(this);
        showTitle();
        showPage();
    }
    QMainWindow::changeEvent(event);
}

} // namespace Confab
