// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pagekeeper.h"

#include "archive/archive.h"
#include "models/chatlistmodel.h"
#include "models/turnmodel.h"
#include "service/chatservice.h"
#include "view/turnview.h"
#include "widgets/openchat.h"

#include <QScrollBar>

using namespace std::chrono_literals;

namespace Confab {

namespace {

// More than a screen of each, and the file is read in a moment all the same.
constexpr int mostChats = 60;
constexpr int mostTurns = 40;
constexpr int turnsBefore = 10; // above what is read
constexpr qsizetype mostCharacters = 400'000; // of all candidates together
constexpr qsizetype longestPreview = 1280;

qsizetype sizeOf(const Turn &turn)
{
    qsizetype size = 0;
    for (const Candidate &candidate : turn.candidates())
        size += candidate.text.size();
    return size;
}

// Of the newest turns a row of the list shows the beginning of one.
Chat shortened(Chat chat)
{
    if (chat.previewTurns.isEmpty())
        return chat;
    Turn newest = chat.previewTurns.constFirst();
    if (const Candidate *shown = newest.primaryCandidate()) {
        Candidate candidate = *shown;
        candidate.text.truncate(longestPreview);
        newest.setCandidates({candidate});
    }
    chat.previewTurns = {newest};
    return chat;
}

} // namespace

PageKeeper::PageKeeper(Archive *archive, const OpenChat *open, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
    , m_open(open)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &PageKeeper::keep);
}

KeptPage PageKeeper::page(const QString &account) const
{
    return m_archive ? m_archive->keptPage(account) : KeptPage();
}

void PageKeeper::watch(ChatService *service, const QString &account, ChatListModel *chats)
{
    keepIfWaiting();
    for (const QMetaObject::Connection &connection : std::as_const(m_connections))
        disconnect(connection);
    m_connections.clear();
    m_chats = service ? chats : nullptr;
    m_account = account;
    m_kept = {};
    if (!service || !m_archive)
        return;
    // Not restarted: what never rests is kept all the same.
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    const TurnModel *turns = m_open->turns;
    m_connections = {
        connect(chats, &QAbstractItemModel::dataChanged, this, soon),
        connect(chats, &QAbstractItemModel::rowsInserted, this, soon),
        connect(chats, &QAbstractItemModel::rowsMoved, this, soon),
        connect(chats, &QAbstractItemModel::rowsRemoved, this, soon),
        connect(turns, &QAbstractItemModel::dataChanged, this, soon),
        connect(turns, &QAbstractItemModel::rowsInserted, this, soon),
        connect(turns, &TurnModel::started, this, soon),
        connect(m_open->view->verticalScrollBar(), &QScrollBar::valueChanged, this, soon),
        connect(service, &ChatService::turnsRemoved, this, &PageKeeper::keep, Qt::QueuedConnection),
    };
}

void PageKeeper::keepIfWaiting()
{
    if (m_soon.isActive())
        keep();
}

// Nothing that was not confirmed takes the place of what is kept.
bool PageKeeper::isWhole() const
{
    return m_archive && m_chats && m_chats->isStarted()
        && (m_open->chat.id.isEmpty() || (m_open->isOpen() && m_open->turns->isStarted()));
}

void PageKeeper::keep()
{
    m_soon.stop();
    if (!isWhole())
        return;
    KeptPage page;
    page.accountId = m_account;
    page.openChatId = m_open->chat.id;
    for (int row = 0; row < m_chats->rowCount(); ++row) {
        const Chat chat = m_chats->chatAt(row);
        if (row < mostChats || chat.id == page.openChatId)
            page.chats.append(shortened(chat));
    }
    page.turns = turnsToKeep();
    if (page == m_kept)
        return;
    m_kept = page;
    m_archive->keepPage(page);
}

QList<Turn> PageKeeper::turnsToKeep() const
{
    if (!m_open->isOpen())
        return {};
    const TurnModel &model = *m_open->turns;
    const int count = model.rowCount();
    const int read = model.rowOf(m_open->view->place().turnId);
    const int first = qMax(0, read < 0 ? count - mostTurns : qMin(read - turnsBefore, count - mostTurns));
    QList<Turn> turns;
    qsizetype size = 0;
    // From the newest on, which are seen at the end; but what is read matters more than what follows it.
    const int last = qMin(count, first + mostTurns) - 1;
    for (int row = last; row >= first; --row) {
        const Turn turn = model.turnAt(row);
        if (turn.delivery() != DeliveryState::Stored)
            continue;
        size += sizeOf(turn);
        if (size > mostCharacters && !turns.isEmpty())
            break;
        turns.prepend(turn);
    }
    return turns;
}

} // namespace Confab
