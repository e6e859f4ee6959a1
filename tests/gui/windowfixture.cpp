// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "app/fonts.h"
#include "app/imagefetch.h"
#include "archive/archive.h"
#include "models/chatlistmodel.h"
#include "models/turnmodel.h"
#include "net/proxy.h"
#include "settings/settings.h"
#include "view/turnview.h"
#include "widgets/actions.h"
#include "widgets/banner.h"
#include "widgets/chatheader.h"
#include "widgets/composeredit.h"
#include "widgets/dialogs.h"
#include "widgets/startpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QHelpEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QStatusBar>
#include <QToolTip>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

namespace {

template <class Widget>
Widget *visibleChild(const QWidget *parent)
{
    const auto children = parent->findChildren<Widget *>();
    for (Widget *child : children) {
        if (child->isVisible())
            return child;
    }
    return nullptr;
}

// Short where a test would only wait for the end of it.
ServiceTimings windowTimings()
{
    using namespace std::chrono_literals;
    ServiceTimings timings;
    timings.connect = 3s;
    timings.greeting = 1s;
    timings.abortGrace = 300ms;
    timings.retryPause = 20ms;
    timings.reconcile = 50ms;
    return timings;
}

} // namespace

WindowFixture::WindowFixture(int chatTurns, Accounts accounts)
    : m_endpoints(server.endpoints())
    , m_imageManager(Net::NetworkHttpClient::createManager())
    , m_imageHttp(std::make_unique<Net::NetworkHttpClient>(m_imageManager.get()))
    , m_dialogs(std::make_unique<WindowDialogs>())
    , m_withAccounts(accounts == Accounts::With)
    , m_other(std::make_unique<ServiceConnection>(m_endpoints, server.token()))
{
    chooseFonts();
    if (chatTurns > 0)
        chatId = server.addChat(chatTurns);
    reopen();
}

WindowFixture::~WindowFixture()
{
    if (m_window)
        disconnectWindow();
    Net::useProxy({});
}

void WindowFixture::reopen()
{
    closeWindow();
    openWindow();
    connectWindow();
}

void WindowFixture::closeWindow()
{
    if (m_window) {
        m_window->close();
        disconnectWindow();
    }
    m_window.reset();
    proxy.reset();
    accounts.reset();
    window = nullptr;
    // What is on its way to the disk arrives.
    m_archive.reset();
    m_settings.reset();
}

void WindowFixture::openWindow()
{
    m_settings = std::make_unique<Settings>(settingsFile());
    m_avatars = std::make_unique<AvatarCache>(imageFetch(m_imageHttp.get()));
    m_archive = std::make_unique<Archive>(m_folder.filePath(u"archive.sqlite"_s));
    m_archive->open();
    m_window =
        std::make_unique<MainWindow>(m_settings.get(), m_dialogs.get(), m_avatars.get(), m_archive.get());
    window = m_window.get();
    proxy = std::make_unique<ProxyKeeper>(m_settings.get(), &keychain,
                                          [this](const ProxyChoice &choice, const Token &password) {
                                              Net::useProxy(choice, password);
                                              if (accounts)
                                                  accounts->reconnect();
                                          });
    proxy->start();
    window->setProxy(proxy.get());
    if (m_withAccounts) {
        m_accountsFile = std::make_unique<AccountsFile>(accountsPath());
        accounts = std::make_unique<Confab::Accounts>(
            m_accountsFile.get(), &keychain, [](const Endpoints &endpoints, const Token &token) {
                return std::make_unique<ServiceConnection>(endpoints, token, windowTimings());
            });
        window->setAccounts(accounts.get());
    }
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        qFatal("the window does not become active");
}

void WindowFixture::disconnectWindow()
{
    if (accounts)
        accounts->setLocalService(nullptr);
    m_window->setService(nullptr);
    m_connection.reset();
}

void WindowFixture::connectWindow()
{
    m_connection = std::make_unique<ServiceConnection>(m_endpoints, server.token(), windowTimings());
    if (accounts)
        accounts->setLocalService(m_connection->service());
    else
        m_window->setService(m_connection->service());
    if (!chatId.isEmpty() && (!accounts || accounts->isLocal())
        && !waitUntil([this] { return turns() && turns()->isStarted(); }))
        qFatal("the chat does not open");
}

void WindowFixture::press(Qt::Key key, Qt::KeyboardModifiers held) const
{
    QTest::keyClick(activateTop(), key, held);
}

QWindow *WindowFixture::activateTop() const
{
    QWidget *top = QApplication::activePopupWidget();
    if (top)
        return top->windowHandle();
    top = QApplication::activeModalWidget();
    if (!top)
        top = window;
    // A dialog over the active window counts as active to itself.
    if (QApplication::activeWindow() != top) {
        top->activateWindow();
        if (!QTest::qWaitFor([top] { return QApplication::activeWindow() == top; }))
            qFatal("no window becomes active");
    }
    return top->windowHandle();
}

void WindowFixture::type(const QString &text) const
{
    activateTop();
    if (!QApplication::focusWidget())
        qFatal("no widget has the focus");
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void WindowFixture::send(const QString &text)
{
    press(Qt::Key_3, Qt::AltModifier);
    type(text);
    press(Qt::Key_Return);
}

bool WindowFixture::startChat()
{
    press(Qt::Key_N, Qt::ControlModifier);
    if (!waitUntil(
            [this] { return dialog() && dialog()->findChild<QListView *>()->currentIndex().isValid(); }))
        return false;
    press(Qt::Key_Return);
    if (!waitUntil([this] {
            return !dialog() && !window->openChatId().isEmpty() && turns()->isStarted()
                && turns()->rowCount() > 0;
        }))
        return false;
    chatId = window->openChatId();
    return true;
}

bool WindowFixture::goToMessage(const QString &turnId)
{
    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_End);
    const int row = turns()->rowOf(turnId);
    for (int i = 0; i < turns()->rowCount() && view()->currentTurn() != turnId; ++i)
        press(turns()->rowOf(view()->currentTurn()) < row && !view()->currentTurn().isEmpty() ? Qt::Key_J
                                                                                              : Qt::Key_K);
    return view()->currentTurn() == turnId;
}

void WindowFixture::click(QAbstractButton *button) const
{
    if (!button)
        qFatal("the button is not to be seen");
    QTest::mouseClick(button, Qt::LeftButton);
}

QPoint WindowFixture::pointWithTip(const QString &tip) const
{
    QWidget *viewport = view()->viewport();
    constexpr int step = 6;
    for (int y = viewport->height() - 1; y >= 0; y -= step) {
        for (int x = 0; x < viewport->width(); x += step) {
            const QPoint point(x, y);
            QHelpEvent event(QEvent::ToolTip, point, viewport->mapToGlobal(point));
            QCoreApplication::sendEvent(viewport, &event);
            if (event.isAccepted() && QToolTip::text() == tip)
                return point;
        }
    }
    return {};
}

QStringList WindowFixture::messages() const
{
    QStringList texts;
    for (int row = 0; turns() && row < turns()->rowCount(); ++row)
        texts.append(turns()->index(row).data(TurnModel::TextRole).toString());
    return texts;
}

QString WindowFixture::allText() const
{
    QStringList texts{window->windowTitle(), window->statusBar()->currentMessage()};
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (const QWidget *top : tops) {
        if (!top->isVisible())
            continue;
        const auto labels = top->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                texts.append(label->text());
        }
        const auto buttons = top->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isVisible())
                texts.append(button->text());
        }
    }
    if (view()->isVisible())
        texts += messages();
    return texts.join(u'\n');
}

QString WindowFixture::chatTitles() const
{
    const auto *list = window->findChild<QListView *>(u"chatList"_s);
    QStringList titles;
    for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row)
        titles.append(list->model()->index(row, 0).data().toString());
    return titles.join(u'\n');
}

QAbstractButton *WindowFixture::button(const QString &textOrName) const
{
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (const QWidget *top : tops) {
        const auto buttons = top->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            QString text = button->text();
            text.remove(u'&');
            if (button->isVisible() && (text == textOrName || button->objectName() == textOrName))
                return button;
        }
    }
    return nullptr;
}

QAction *WindowFixture::action(Verb verb) const
{
    return window->actions()[verb];
}

QDialog *WindowFixture::dialog() const
{
    return visibleChild<QDialog>(window);
}

QMessageBox *WindowFixture::question() const
{
    return visibleChild<QMessageBox>(window);
}

QStringList WindowFixture::menuTexts() const
{
    QStringList texts;
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
    for (const QAction *action : actions) {
        if (!action->isSeparator() && action->isVisible())
            texts.append(action->text().remove(u'&'));
    }
    return texts;
}

bool WindowFixture::pickFromMenu(const QString &text) const
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
    for (QAction *action : actions) {
        if (action->text().remove(u'&') != text || !action->isEnabled())
            continue;
        // A press by a pointer that has hardly moved is taken for the click that opened the menu.
        QWindow *const menuWindow = menu->windowHandle();
        const QPoint entry = menu->actionGeometry(action).center();
        for (int step = 10; step >= 0; --step)
            QTest::mouseMove(menuWindow, entry - QPoint(step, 0));
        QTest::mouseClick(menuWindow, Qt::LeftButton, Qt::NoModifier, entry);
        return true;
    }
    return false;
}

TurnView *WindowFixture::view() const
{
    return window->findChild<TurnView *>();
}

TurnModel *WindowFixture::turns() const
{
    return qobject_cast<TurnModel *>(view()->model());
}

ComposerEdit *WindowFixture::composer() const
{
    return window->findChild<ComposerEdit *>();
}

ChatHeader *WindowFixture::header() const
{
    return window->findChild<ChatHeader *>();
}

Banner *WindowFixture::banner() const
{
    return window->findChild<Banner *>(u"banner"_s);
}

Banner *WindowFixture::windowBanner() const
{
    return window->findChild<Banner *>(u"windowBanner"_s);
}

StartPage *WindowFixture::startPage() const
{
    return window->findChild<StartPage *>();
}

Turn WindowFixture::lastTurn() const
{
    return turns()->turnAt(turns()->rowCount() - 1);
}

bool WindowFixture::isReplying() const
{
    return action(Verb::StopReply)->isEnabled()
        || (m_connection && m_connection->service()->isGenerating(window->openChatId()));
}

QList<Turn> WindowFixture::stored()
{
    const auto ended = awaitReply(other()->fetchAllMessages(window->openChatId()));
    QList<Turn> turns = ended.value;
    std::reverse(turns.begin(), turns.end());
    return ended.hasValue() ? turns : QList<Turn>();
}

Chat WindowFixture::storedChat()
{
    return awaitReply(other()->fetchChat(window->openChatId())).value;
}

} // namespace Confab::Testing
