// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/chatlists.h"

#include "models/chatlistmodel.h"
#include "models/seenchatsmodel.h"
#include "service/chatservice.h"
#include "widgets/archivedkeeper.h"
#include "widgets/chatpanel.h"
#include "widgets/listfiller.h"
#include "widgets/pagekeeper.h"
#include "widgets/retrylater.h"
#include "widgets/sidebar.h"
#include "widgets/writingkeeper.h"

namespace Confab {

ChatLists::ChatLists(Archive *archive, WritingKeeper *writing, Sidebar *sidebar, ChatPanel *panel,
                     QObject *parent)
    : QObject(parent)
    , m_archive(archive)
    , m_writing(writing)
    , m_sidebar(sidebar)
    , m_panel(panel)
    , m_keeper(new PageKeeper(archive, panel->openChat(), this))
{
}

bool ChatLists::showKept(const QString &account, const QString &chatId)
{
    const KeptPage page = m_keeper->page(account);
    if (m_service || page.isEmpty())
        return false;
    m_account = account;
    m_writing->expect(account);
    m_recent = new ChatListModel(nullptr, this);
    m_recent->showKept(page.chats);
    connectList();
    m_sidebar->setModels(m_recent, nullptr, nullptr);
    const Chat chat = m_recent->chat(chatId);
    if (!chat.id.isEmpty()) {
        emit chatOpens(chat.id);
        m_panel->showKept(chat, chatId == page.openChatId ? page.turns : QList<Turn>());
    }
    m_sidebar->setOpenChat(chat.id);
    return true;
}

bool ChatLists::isKept(const QString &account) const
{
    return m_recent && !m_service && account == m_account;
}

void ChatLists::setService(ChatService *service, const QString &account)
{
    if (!service || !isKept(account)) {
        m_keeper->watch(nullptr, {}, nullptr);
        m_sidebar->setModels(nullptr, nullptr, nullptr);
        delete std::exchange(m_recent, nullptr);
    }
    delete std::exchange(m_seen, nullptr);
    m_service = service;
    m_account = account;
    if (!service)
        return;
    m_seen = new SeenChatsModel(service, this);
    if (m_recent) {
        m_recent->attach(service);
    } else {
        m_recent = new ChatListModel(service, this);
        connectList();
    }
    connectService();
    m_sidebar->setModels(m_recent, m_seen, service);
    m_keeper->watch(service, account, m_recent);
}

void ChatLists::connectList()
{
    m_retry = new RetryLater(m_recent);
    connect(m_recent, &ChatListModel::loadingChanged, m_retry, [this] {
        if (!m_recent->isLoading())
            m_retry->follow(m_recent->error());
    });
    connect(m_retry, &RetryLater::due, m_recent, &ChatListModel::refresh);
    connect(m_retry, &RetryLater::ticked, this, &ChatLists::stateChanged);
    m_sidebar->setRetry(m_retry);
    connect(m_recent, &ChatListModel::started, this, &ChatLists::started);
    connect(m_recent, &ChatListModel::errorChanged, this, &ChatLists::stateChanged);
    connect(m_recent, &ChatListModel::loadingChanged, this, &ChatLists::stateChanged);
}

void ChatLists::connectService()
{
    // The list knows the character of a chat, which other answers do not tell.
    connect(m_recent, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const int row = m_recent->rowOf(m_panel->chatId());
                if (row >= first.row() && row <= last.row())
                    m_panel->setChat(m_recent->chatAt(row));
            });
    new ArchivedKeeper(m_archive, m_writing, m_seen, m_seen);
    auto *filler = new ListFiller(m_service, m_recent, m_recent);
    connect(m_sidebar, &Sidebar::seenChanged, filler, &ListFiller::setSeen);
    // An open chat stays in the list, however long ago it was active.
    connect(
        m_recent, &QAbstractItemModel::rowsRemoved, this,
        [this] {
            const Chat &open = m_panel->openChat()->chat;
            if (m_recent && !open.id.isEmpty() && m_recent->rowOf(open.id) < 0)
                m_recent->upsert(open);
        },
        Qt::QueuedConnection);
    connect(m_service, &ChatService::connectionStateChanged, m_recent, [this](Net::SocketLink::State state) {
        // A pause that the service asked for is kept all the same.
        if (state == Net::SocketLink::State::Open && !m_recent->isLoading() && !m_retry->isCounting())
            m_recent->refresh();
    });
}

void ChatLists::refresh()
{
    // What is being read was asked for before; it may be out of date already.
    if (m_recent->isLoading())
        connect(m_recent, &ChatListModel::loadingChanged, m_recent, &ChatListModel::refresh,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection | Qt::SingleShotConnection));
    m_recent->refresh();
}

} // namespace Confab
