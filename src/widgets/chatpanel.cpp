// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/chatpanel.h"

#include "models/turnmodel.h"
#include "service/chatservice.h"
#include "ui_chatpanel.h"
#include "widgets/actions.h"
#include "widgets/avatarcache.h"
#include "widgets/avatarpainter.h"
#include "widgets/connectionbar.h"
#include "widgets/findbar.h"
#include "widgets/newmessagesline.h"
#include "widgets/retrylater.h"
#include "widgets/sendverbs.h"
#include "widgets/turnverbs.h"
#include "widgets/writingkeeper.h"
#include "wording/errorwording.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QKeyEvent>

using namespace std::chrono_literals;

namespace Confab {

ChatPanel::ChatPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ChatPanel>())
    , m_retry(new RetryLater(this))
{
    m_ui->setupUi(this);
    m_ui->turnView->setErrorSentence([](const Error &error) { return ErrorWording::reason(error); });
    m_newLine = new NewMessagesLine(m_ui->turnView);
    m_connection = new ConnectionBar(m_ui->connectionBanner, this);
    connect(m_connection, &ConnectionBar::signInWanted, this, &ChatPanel::signInWanted);
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    m_watch.setInterval(250ms);
    connect(&m_later, &QTimer::timeout, this, &ChatPanel::updateVerbs);
    connect(&m_watch, &QTimer::timeout, this, &ChatPanel::updateVerbs);
}

ChatPanel::~ChatPanel()
{
    m_ui->turnView->setModel(nullptr);
}

void ChatPanel::setParts(Actions *actions, Dialogs *dialogs, AvatarCache *avatars, WritingKeeper *writing,
                         QMenu *chatMenu)
{
    m_chat.actions = actions;
    m_chat.dialogs = dialogs;
    m_chat.banner = m_ui->banner;
    m_chat.composer = m_ui->composer;
    m_chat.header = m_ui->header;
    m_chat.view = m_ui->turnView;
    m_avatars = avatars;
    m_writing = writing;
    m_ui->header->setActions(*actions);
    m_ui->header->setMenu(chatMenu);
    m_ui->composer->setActions(*actions);
    actions->confine({Verb::DeleteMessages, Verb::CopyText, Verb::CopyMarkdown, Verb::SelectAll},
                     m_ui->turnView);
    m_ui->findBar->setParts(actions, m_ui->turnView);
    connect(m_ui->findBar, &FindBar::dismissed, m_ui->turnView, [this] {
        if (m_chat.isOpen())
            m_ui->turnView->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_ui->findBar, &FindBar::announced, this, &ChatPanel::announced);
    m_sending = new SendVerbs(&m_chat, this);
    m_turnVerbs = new TurnVerbs(&m_chat, this);
    connect(m_sending, &SendVerbs::changed, this, &ChatPanel::later);
    connect(m_sending, &SendVerbs::refused, this, &ChatPanel::hint);
    connect(m_sending, &SendVerbs::sent, m_ui->turnView, &TurnView::scrollToEnd);
    connect(m_turnVerbs, &TurnVerbs::anotherResponseWanted, m_sending, &SendVerbs::anotherResponse);
    connect(avatars, &AvatarCache::arrived, this, [this](const QString &file) {
        if (file.isEmpty() || file == m_chat.chat.characterAvatarFile)
            showAvatar();
    });
    connect((*actions)[Verb::GoToEnd], &QAction::triggered, m_ui->turnView, &TurnView::scrollToEnd);
    connect((*actions)[Verb::GoToMessages], &QAction::triggered, this,
            [this] { m_ui->turnView->setFocus(Qt::ShortcutFocusReason); });
    connect((*actions)[Verb::GoToComposer], &QAction::triggered, this, &ChatPanel::focusComposer);
    const auto zoomBy = [this, actions](Verb verb, qreal factor) {
        connect((*actions)[verb], &QAction::triggered, this, [this, factor] {
            m_ui->turnView->setZoom(factor > 0 ? m_ui->turnView->zoom() * factor : 1.0);
        });
    };
    constexpr qreal zoomStep = 1.1;
    zoomBy(Verb::ZoomIn, zoomStep);
    zoomBy(Verb::ZoomOut, 1 / zoomStep);
    zoomBy(Verb::ZoomReset, 0);
    connect(writing, &WritingKeeper::loaded, this, &ChatPanel::bringDraft);
    connect(writing, &WritingKeeper::failed, this,
            [this](const Error &error) { m_ui->banner->showError(error); });
    connectView();
    updateVerbs();
}

void ChatPanel::connectView()
{
    TurnView *view = m_ui->turnView;
    connect(view, &TurnView::currentTurnChanged, this, &ChatPanel::later);
    connect(view, &TurnView::selectionChanged, this, &ChatPanel::later);
    connect(view, &TurnView::contextMenuRequested, this, [this](const QString &turnId, const QPoint &pos) {
        // What the menu is about is also what its verbs act on.
        if (!turnId.isEmpty() && !m_ui->turnView->selectedTurns().contains(turnId))
            m_ui->turnView->clearSelection();
        if (!turnId.isEmpty())
            m_ui->turnView->setCurrentTurn(turnId);
        updateVerbs();
        emit messageMenuRequested(pos);
    });
    connect(view, &TurnView::linkActivated, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(view, &TurnView::linkHovered, this, &ChatPanel::hint);
    connect(view, &TurnView::announced, this, &ChatPanel::announced);
    const auto older = [this] {
        if (m_chat.turns)
            m_chat.turns->fetchOlder();
    };
    connect(view, &TurnView::olderWanted, this, older);
    // Whichever page it was that did not come.
    const auto again = [this, older] {
        older();
        if (m_chat.turns)
            m_chat.turns->fetchNewest();
    };
    connect(view, &TurnView::olderRetryRequested, this, again);
    connect(m_retry, &RetryLater::due, this, again);
    connect(m_retry, &RetryLater::ticked, this, &ChatPanel::showMessages);

    Composer *composer = m_ui->composer;
    connect(composer, &Composer::textChanged, this, [this] {
        m_sending->updateSend();
        m_writing->keepDraft(m_chat.chat.id, m_ui->composer->text());
    });
    connect(composer, &Composer::refused, this, [this] { emit hint(m_sending->whyNotSend()); });
    connect(composer, &Composer::editLastRequested, this, [this] { m_turnVerbs->editLastOwn(); });
    connect(composer, &Composer::pageKeyPressed, view,
            [view](QKeyEvent *event) { QCoreApplication::sendEvent(view, event); });
    connect(m_ui->header, &ChatHeader::renamingEnded, this, [this] {
        if (!m_ui->composer->hasTextFocus())
            focusComposer();
    });
}

void ChatPanel::setService(ChatService *service)
{
    if (m_chat.service)
        m_chat.service->disconnect(this);
    const bool goesOn = service && m_chat.turns && !m_chat.service;
    if (!goesOn) {
        setChat(Chat());
        m_ui->findBar->setTurns(nullptr);
        m_newLine->setTurns(nullptr);
        m_ui->composer->clear();
        m_ui->turnView->setModel(nullptr);
        delete std::exchange(m_chat.turns, nullptr);
    }
    m_chat.service = service;
    if (service) {
        if (!goesOn)
            makeTurns();
        connectService();
    }
    if (goesOn) {
        m_chat.turns->fetchNewest();
        // It was written before it was known whose it is.
        m_writing->keepDraft(m_chat.chat.id, m_ui->composer->text());
        showMessages();
    }
    m_connection->setService(service);
    updateVerbs();
}

void ChatPanel::showKept(const Chat &chat, const QList<Turn> &turns)
{
    makeTurns();
    setChat(chat, turns);
}

void ChatPanel::makeTurns()
{
    m_chat.turns = new TurnModel(nullptr, this);
    m_ui->turnView->setModel(m_chat.turns);
    m_ui->findBar->setTurns(m_chat.turns);
    m_newLine->setTurns(m_chat.turns);
    connectTurns();
}

void ChatPanel::connectService()
{
    ChatService *service = m_chat.service;
    m_chat.turns->attach(service);
    const auto heard = [this](const Turn &turn) {
        if (turn.chatId() == m_chat.chat.id)
            later();
    };
    connect(service, &ChatService::turnAdded, this, heard);
    connect(service, &ChatService::turnUpdated, this, heard);
    connect(service, &ChatService::turnsRemoved, this, &ChatPanel::later);
    connect(service, &ChatService::turnsFetched, this, &ChatPanel::later);
    connect(service, &ChatService::chatUpdated, this, [this](const Chat &chat) {
        if (chat.id == m_chat.chat.id)
            setChat(chat);
    });
    connect(service, &ChatService::noticed, this,
            [this](const Error &error) { m_ui->banner->showError(error); });
    connect(service, &ChatService::connectionStateChanged, this, [this](Net::SocketLink::State state) {
        later();
        // What happened while nobody listened.
        if (state == Net::SocketLink::State::Open && m_chat.isOpen() && !m_retry->isCounting())
            m_chat.turns->fetchNewest();
    });
}

void ChatPanel::connectTurns()
{
    const TurnModel *turns = m_chat.turns;
    connect(turns, &TurnModel::loadingChanged, this, &ChatPanel::showMessages);
    connect(turns, &TurnModel::errorChanged, this, &ChatPanel::showMessages);
    connect(turns, &TurnModel::errorChanged, this, &ChatPanel::closeIfGone, Qt::QueuedConnection);
    connect(turns, &TurnModel::hasOlderChanged, this, &ChatPanel::showMessages);
    connect(turns, &TurnModel::started, this, &ChatPanel::showMessages);
    connect(turns, &TurnModel::started, this, &ChatPanel::bringDraft);
    connect(turns, &TurnModel::started, this, &ChatPanel::messagesStarted);
    connect(turns, &TurnModel::turnReached, this, [this](const QString &turnId, bool found) {
        if (turnId != m_wanted)
            return;
        m_wanted.clear();
        if (found)
            m_ui->turnView->jumpTo(turnId);
        else if (m_chat.turns->error())
            m_ui->banner->showError(m_chat.turns->error(), tr("Try again"), [=, this] { goTo(turnId); });
        else
            m_ui->banner->showWarning(tr("This message is not in the conversation any more."));
    });
    connect(turns, &QAbstractItemModel::rowsInserted, this, &ChatPanel::later);
    connect(turns, &QAbstractItemModel::rowsRemoved, this, &ChatPanel::later);
}

void ChatPanel::setChat(const Chat &chat, const QList<Turn> &kept)
{
    const bool another = chat.id != m_chat.chat.id;
    const Chat before = m_chat.chat;
    if (another) {
        m_ui->turnView->cancelEditing();
        m_ui->banner->dismiss();
        m_unread = false;
    }
    m_chat.chat = chat;
    m_writing->setOpenChat(chat);
    // Not every answer tells the character.
    if (!another && chat.characterName.isEmpty())
        m_chat.chat.characterName = before.characterName;
    if (!another && chat.characterAvatarFile.isEmpty())
        m_chat.chat.characterAvatarFile = before.characterAvatarFile;
    if (another && m_chat.turns) {
        m_chat.turns->setChat(chat.id, kept);
        if (!before.id.isEmpty() && m_chat.service)
            m_chat.service->releaseChat(before.id);
        if (!chat.id.isEmpty())
            m_chat.turns->fetchNewest();
        m_ui->composer->setText(m_writing->draft(chat.id));
        bringDraft();
    }
    m_ui->header->setChat(chat.characterId, m_chat.chat.characterName, chat.name);
    m_ui->turnView->setFallbackNames(tr("You"), m_chat.chat.characterName);
    m_ui->composer->setPlaceholder(m_chat.chat.characterName.isEmpty()
                                       ? tr("Write a message")
                                       : tr("Write to %1").arg(m_chat.chat.characterName.simplified()));
    showAvatar();
    showMessages();
    updateVerbs();
    emit titleChanged();
}

// What an earlier run kept for this chat: the draft as soon as it is loaded, and messages that did not arrive
// once the chat has been read, which tells whether they are there.
void ChatPanel::bringDraft()
{
    if (!m_chat.isOpen())
        return;
    if (const QString draft = m_writing->draft(m_chat.chat.id); draft != m_ui->composer->text())
        m_ui->composer->setText(draft);
    if (!m_chat.turns->isStarted())
        return;
    QSet<QString> stored;
    for (int row = 0; row < m_chat.turns->rowCount(); ++row)
        stored.insert(m_chat.turns->turnAt(row).id());
    QStringList texts = m_writing->takeUnsent(m_chat.chat.id, stored);
    if (texts.isEmpty())
        return;
    if (m_ui->composer->hasText())
        texts.append(m_ui->composer->text());
    m_ui->composer->setText(texts.join(QStringLiteral("\n\n")));
    m_ui->banner->showNotice(tr("What could not be sent the last time is in the message field again."));
}

// What was kept of a chat says nothing when the service does not have it any more. Whoever is writing to it
// would go on writing to somebody else.
void ChatPanel::closeIfGone()
{
    if (!m_chat.isOpen() || m_chat.turns->isStarted() || m_chat.turns->rowCount() == 0
        || m_ui->composer->hasText() || m_chat.turns->error().kind != Error::Kind::NotFound)
        return;
    const QString chatId = m_chat.chat.id;
    setChat(Chat());
    emit chatIsGone(chatId);
}

void ChatPanel::showAvatar()
{
    if (!m_avatars || m_chat.chat.id.isEmpty())
        return;
    const QPixmap pixmap = m_avatars->pixmap(m_chat.chat.characterAvatarFile);
    m_ui->header->setAvatar(pixmap);
    m_ui->turnView->setAvatar(m_chat.chat.characterId,
                              pixmap.isNull() ? AvatarPainter::pixmap(
                                  m_chat.chat.characterId, m_chat.chat.characterName, devicePixelRatioF())
                                              : pixmap);
}

void ChatPanel::showMessages()
{
    TurnView *view = m_ui->turnView;
    if (!m_chat.turns || m_chat.chat.id.isEmpty())
        return;
    const TurnModel &turns = *m_chat.turns;
    if (!turns.isLoading())
        m_retry->follow(turns.error());
    // A refused token has a bar of its own.
    const bool failed = turns.error() && !(turns.isStarted() && m_chat.service->isSignedOut());
    const QString sentence = m_retry->sentence();
    const QString again = m_retry->isCounting() ? tr("Try now") : tr("Try again");
    const bool unread = failed && !turns.isStarted() && !turns.isLoading();
    showUnread(unread ? sentence : QString());
    if (!turns.isStarted()) {
        view->setPlaceholder(unread ? tr("The messages are not here yet.") : tr("Reading the messages…"));
        view->setTopNotice({});
        return;
    }
    view->setPlaceholder(tr("Nothing has been said here yet. Write the first message."));
    if (failed)
        view->setTopNotice(sentence, again);
    else
        view->setTopNotice(turns.isLoading() && turns.hasOlder() ? tr("Reading older messages…") : QString());
}

// Why there are no messages at all, and a way on; an empty sentence: no more. Above messages the view has a
// line of its own for that.
void ChatPanel::showUnread(const QString &sentence)
{
    const bool counts = m_retry->isCounting();
    if (sentence.isEmpty()) {
        if (std::exchange(m_unread, false))
            m_ui->banner->dismiss();
    } else if (m_unread && m_unreadCounts == counts) {
        // Whoever has closed it does not want it back with every second.
        if (m_ui->banner->isError())
            m_ui->banner->setText(sentence);
    } else {
        m_unread = true;
        m_unreadCounts = counts;
        m_ui->banner->showWarning(sentence, counts ? tr("Try now") : tr("Try again"),
                                  [this] { emit m_ui->turnView->olderRetryRequested(); });
    }
}

void ChatPanel::resume()
{
    m_connection->update();
    refresh();
    updateVerbs();
}

void ChatPanel::showState()
{
    const bool replying = m_sending && m_sending->isReplying();
    QString state;
    if (replying && !m_chat.chat.characterName.isEmpty())
        state = tr("%1 is writing…").arg(m_chat.chat.characterName.simplified());
    else if (replying)
        state = tr("A reply is being written…");
    else if (m_chat.chat.isArchived())
        state = tr("Archived");
    m_ui->header->setState(state);
    if (replying)
        m_watch.start();
    else
        m_watch.stop();
}

void ChatPanel::later()
{
    if (!m_later.isActive())
        m_later.start();
}

void ChatPanel::updateVerbs()
{
    if (!m_sending)
        return;
    m_sending->update();
    m_turnVerbs->update();
    for (const Verb verb : {Verb::Find, Verb::FindNext, Verb::FindPrevious})
        m_chat.actions->setPossible(verb, m_chat.isOpen() ? QString() : tr("Open a chat first."));
    showState();
    emit changed();
}

void ChatPanel::refresh()
{
    if (!m_chat.isOpen())
        return;
    // What is being read was asked for before; it may be out of date already.
    if (m_chat.turns->isLoading())
        connect(m_chat.turns, &TurnModel::loadingChanged, m_chat.turns, &TurnModel::fetchNewest,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection | Qt::SingleShotConnection));
    m_chat.turns->fetchNewest();
    // The list of recent chats tells of one chat with each character; the header is about this one.
    m_chat.service->fetchChat(m_chat.chat.id);
    if (m_chat.service->connectionState() != Net::SocketLink::State::Open)
        m_chat.service->connectNow();
}

void ChatPanel::goTo(const QString &turnId)
{
    if (!m_chat.isOpen() || turnId.isEmpty())
        return;
    m_ui->turnView->setFocus(Qt::OtherFocusReason);
    if (m_ui->turnView->jumpTo(turnId))
        return;
    m_wanted = turnId;
    m_chat.turns->fetchUntil(turnId);
}

void ChatPanel::focusComposer()
{
    m_ui->composer->focusText();
}

void ChatPanel::setCanSignIn(bool canSignIn)
{
    m_connection->setCanSignIn(canSignIn);
}

void ChatPanel::setEnterSends(bool enterSends)
{
    m_ui->composer->setEnterSends(enterSends);
}

void ChatPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        setChat(Chat(m_chat.chat));
        m_connection->retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace Confab
