// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pinnedmodel.h"

#include "service/chatservice.h"

#include <QDateTime>

#include <algorithm>

namespace Confab {

PinnedModel::PinnedModel(ChatService *service, QObject *parent)
    : QAbstractListModel(parent)
    , m_service(service)
{
    const auto changed = [this](const Turn &turn) {
        if (turn.chatId() == m_chatId && (turn.isPinned() || rowOf(turn.id()) >= 0))
            m_pacer.post(turn);
    };
    connect(service, &ChatService::turnAdded, this, changed);
    connect(service, &ChatService::turnUpdated, this, changed);
    connect(&m_pacer, &UpdatePacer::due, this, [this](const Turn &turn) {
        m_touched.insert(turn.id());
        see(turn);
    });
    connect(service, &ChatService::turnsFetched, this, &PinnedModel::takePage);
    connect(service, &ChatService::turnsRemoved, this,
            [this](const QString &chatId, const QStringList &turnIds) {
                if (chatId != m_chatId)
                    return;
                for (const QString &id : turnIds) {
                    m_pacer.drop(id);
                    m_touched.insert(id);
                    if (const int row = rowOf(id); row >= 0)
                        remove(row);
                }
            });
}

PinnedModel::~PinnedModel()
{
    if (m_reply)
        m_reply->abort();
}

void PinnedModel::setChat(const QString &chatId)
{
    if (chatId == m_chatId)
        return;
    if (m_reply)
        m_reply->abort();
    m_reply.clear();
    m_pacer.clear();
    m_touched.clear();
    beginResetModel();
    m_chatId = chatId;
    m_turns.clear();
    endResetModel();
    m_started = false;
    m_hasMore = false;
    m_error = {};
    emit stateChanged();
}

void PinnedModel::fetch()
{
    if (isLoading() || m_chatId.isEmpty())
        return;
    m_touched.clear();
    auto *reply = m_service->fetchPinnedMessages(m_chatId);
    m_reply = reply;
    reply->then(this, [this](const Reply<TurnPage> &done) {
        if (m_reply != &done)
            return;
        const bool hasMore = !done.value().nextToken.isEmpty();
        if (done.hasValue())
            m_hasMore = hasMore;
        finish(done, done.value().turns, !hasMore);
    });
    emit stateChanged();
}

ReplyBase *PinnedModel::fetchAll()
{
    if (isLoading() || m_chatId.isEmpty())
        return nullptr;
    m_touched.clear();
    auto *reply = m_service->fetchAllPinnedMessages(m_chatId);
    m_reply = reply;
    reply->then(this, [this](const Reply<QList<Turn>> &done) {
        if (m_reply != &done)
            return;
        if (done.hasValue())
            m_hasMore = false;
        finish(done, done.value(), true);
    });
    emit stateChanged();
    return reply;
}

void PinnedModel::finish(const ReplyBase &reply, const QList<Turn> &turns, bool complete)
{
    m_reply.clear();
    for (const Turn &turn : turns) {
        if (!m_touched.contains(turn.id()))
            see(turn);
    }
    if (reply.hasValue()) {
        m_started = true;
        for (int row = int(m_turns.size()) - 1; complete && row >= 0; --row) {
            const QString id = m_turns.at(row).id();
            const bool listed = std::any_of(turns.cbegin(), turns.cend(),
                                            [&id](const Turn &turn) { return turn.id() == id; });
            if (!listed && !m_touched.contains(id))
                remove(row);
        }
    }
    m_error = reply.error().kind == Error::Kind::Aborted ? Error() : reply.error();
    emit stateChanged();
}

void PinnedModel::takePage(const TurnPage &page)
{
    if (page.chatId != m_chatId)
        return;
    for (const Turn &turn : page.turns) {
        // What has happened since the page was asked for is newer.
        if (!isLoading() || !m_touched.contains(turn.id()))
            see(turn);
    }
}

void PinnedModel::see(const Turn &turn)
{
    const int row = rowOf(turn.id());
    if (!turn.isPinned()) {
        if (row >= 0)
            remove(row);
        return;
    }
    if (row >= 0) {
        m_turns[row] = turn;
        emit dataChanged(index(row), index(row));
        return;
    }
    const auto place = std::find_if(m_turns.cbegin(), m_turns.cend(), [&turn](const Turn &other) {
        return other.createTime() < turn.createTime();
    });
    const int at = int(place - m_turns.cbegin());
    beginInsertRows({}, at, at);
    m_turns.insert(at, turn);
    endInsertRows();
}

void PinnedModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_turns.removeAt(row);
    endRemoveRows();
}

int PinnedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_turns.size());
}

int PinnedModel::rowOf(const QString &turnId) const
{
    const auto it = std::find_if(m_turns.cbegin(), m_turns.cend(),
                                 [&turnId](const Turn &turn) { return turn.id() == turnId; });
    return it == m_turns.cend() ? -1 : int(it - m_turns.cbegin());
}

QVariant PinnedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Turn &turn = m_turns.at(index.row());
    switch (role) {
    case TurnRoles::TextRole:
        return turn.text();
    case TurnRoles::TurnRole:
        return QVariant::fromValue(turn);
    case TurnRoles::TurnIdRole:
        return turn.id();
    case TurnRoles::AuthorIdRole:
        return turn.author().id;
    case TurnRoles::AuthorNameRole:
        return turn.author().name;
    case TurnRoles::IsHumanRole:
        return turn.isHuman();
    case TurnRoles::PinnedRole:
        return true;
    case TurnRoles::TimeRole:
        return turn.createTime().isValid() ? turn.createTime().toDateTime().toLocalTime() : QDateTime();
    default:
        return {};
    }
}

} // namespace Confab
