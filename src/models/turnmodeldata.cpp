// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/turnmodeldata.h"

#include "models/turnmodel.h"
#include "service/chatservice.h"

#include <QSet>

#include <algorithm>

namespace Confab {

namespace {

bool isUnsent(const Turn &turn)
{
    switch (turn.delivery()) {
    case DeliveryState::Sending:
    case DeliveryState::Checking:
    case DeliveryState::NotSent:
        return true;
    default:
        return false;
    }
}

} // namespace

TurnModelData::TurnModelData(TurnModel *model)
    : m_model(model)
{
    connect(&m_pacer, &UpdatePacer::due, this, &TurnModelData::apply);
}

void TurnModelData::attach(ChatService *service)
{
    m_service = service;
    connect(service, &ChatService::turnAdded, this, &TurnModelData::add);
    connect(service, &ChatService::turnUpdated, this, &TurnModelData::change);
    connect(service, &ChatService::turnsRemoved, this,
            [this](const QString &chatId, const QStringList &turnIds) {
                if (chatId == m_chatId)
                    remove(turnIds);
            });
    if (!m_chatId.isEmpty()) {
        const QList<Turn> unsent = service->unsentTurns(m_chatId);
        for (const Turn &turn : unsent)
            add(turn);
    }
}

void TurnModelData::start(const QString &chatId, const QList<Turn> &kept)
{
    m_pacer.clear();
    m_rows.clear();
    m_chatId = chatId;
    hasOlder = false;
    if (chatId.isEmpty())
        return;
    m_rows.insertKept(kept);
    if (m_service)
        m_rows.insert(m_rows.count(), m_service->unsentTurns(chatId), false);
}

void TurnModelData::update(const QList<Turn> &newestFirst)
{
    for (const Turn &turn : newestFirst) {
        const int row = m_rows.rowOf(turn.id());
        // A page is a picture of a moment ago; what streams in here is newer.
        const bool newerHere = row >= 0
            && (m_pacer.holds(turn.id())
                || (m_rows.turnAt(row).delivery() == DeliveryState::Streaming
                    && m_service->isGenerating(m_chatId)));
        if (row >= 0 && !newerHere)
            apply(turn);
    }
}

int TurnModelData::merge(const QList<Turn> &newestFirst, int fallbackRow)
{
    update(newestFirst);
    int connected = 0;

    int position = fallbackRow;
    for (auto it = newestFirst.crbegin(); it != newestFirst.crend(); ++it) {
        if (const int row = m_rows.rowOf(it->id()); row >= 0) {
            position = row;
            break;
        }
    }
    QList<Turn> run;
    const auto flush = [&] {
        if (run.isEmpty())
            return;
        insert(position, run, true);
        position += static_cast<int>(run.size());
        connected += static_cast<int>(run.size());
        run.clear();
    };
    QSet<QString> seen;
    for (auto it = newestFirst.crbegin(); it != newestFirst.crend(); ++it) {
        if (it->id().isEmpty() || seen.contains(it->id()))
            continue;
        seen.insert(it->id());
        if (!m_rows.contains(it->id())) {
            run.append(*it);
            continue;
        }
        flush();
        const int row = m_rows.rowOf(it->id());
        connected += m_rows.at(row).verified ? 0 : 1;
        m_rows.setVerified(row);
        position = row + 1;
    }
    flush();
    return connected;
}

int TurnModelData::mergeOlder(const QList<Turn> &newestFirst, bool whole)
{
    int kept = 0;
    while (kept < m_rows.count() && m_rows.at(kept).kept)
        ++kept;
    const bool met = kept > 0 && touchesConnected(newestFirst);
    const int connected = merge(newestFirst, kept);
    if (newestFirst.isEmpty() && !whole)
        return connected;
    // Kept rows end right before this page. When it meets none of them, all are gone.
    const int first = whole || !met ? 0 : m_rows.rowOf(newestFirst.constLast().id());
    for (int row = m_rows.count() - 1; row >= first; --row) {
        if (m_rows.at(row).kept)
            removeRows(row, 1);
    }
    return connected;
}

bool TurnModelData::touchesConnected(const QList<Turn> &newestFirst) const
{
    return std::any_of(newestFirst.cbegin(), newestFirst.cend(), [this](const Turn &turn) {
        const int row = m_rows.rowOf(turn.id());
        return row >= 0 && m_rows.at(row).isConnected();
    });
}

bool TurnModelData::hasConnected() const
{
    return m_rows.count() > 0 && m_rows.at(0).isConnected();
}

bool TurnModelData::hasVerified() const
{
    // Older rows are verified before newer ones, so the first that is not of an earlier run tells.
    int row = 0;
    while (row < m_rows.count() && m_rows.at(row).kept)
        ++row;
    return row < m_rows.count() && m_rows.at(row).verified;
}

int TurnModelData::firstUnsentRow() const
{
    int row = m_rows.count();
    while (row > 0 && m_rows.turnAt(row - 1).delivery() != DeliveryState::Stored)
        --row;
    return row;
}

void TurnModelData::dropMissing(const QList<Turn> &newestFirst, bool whole, int revision)
{
    QSet<QString> present;
    int first = whole ? 0 : m_rows.count();
    for (const Turn &turn : newestFirst) {
        present.insert(turn.id());
        if (const int row = m_rows.rowOf(turn.id()); row >= 0)
            first = std::min(first, row);
    }
    for (int row = m_rows.count() - 1; row >= first; --row) {
        const TurnRows::Row &held = m_rows.at(row);
        if (held.turn.delivery() == DeliveryState::Stored && held.revision <= revision
            && !present.contains(held.turn.id()))
            removeRows(row, 1);
    }
}

Turn TurnModelData::oldestKept() const
{
    return m_rows.count() > 0 && m_rows.at(0).kept ? m_rows.turnAt(0) : Turn();
}

void TurnModelData::dropVerified(int revision)
{
    int last = m_rows.count();
    while (last > 0 && (!m_rows.at(last - 1).isConnected() || m_rows.at(last - 1).revision > revision))
        --last;
    if (last > 0)
        removeRows(0, last);
}

void TurnModelData::add(const Turn &turn)
{
    if (turn.chatId() != m_chatId || m_chatId.isEmpty() || turn.id().isEmpty())
        return;
    if (m_rows.contains(turn.id())) {
        change(turn);
        return;
    }
    const int row = rowForNew(turn);
    // Something from before the loaded part comes with its page.
    if (row == 0 && m_rows.count() > 0 && hasOlder)
        return;
    insert(row, {turn}, false);
}

void TurnModelData::change(const Turn &turn)
{
    if (turn.chatId() != m_chatId || m_chatId.isEmpty())
        return;
    if (m_rows.contains(turn.id())) {
        m_pacer.post(turn);
        return;
    }
    // A stream that began while another chat was shown, or a new turn; not one of a page that was never read.
    const bool fresh = turn.delivery() != DeliveryState::Stored
        || (m_rows.count() > 0 && rowForNew(turn) >= firstUnsentRow() && turn.createTime().isValid());
    if (fresh)
        add(turn);
}

void TurnModelData::remove(const QStringList &turnIds)
{
    QList<int> rows;
    for (const QString &id : turnIds) {
        m_pacer.drop(id);
        if (const int row = m_rows.rowOf(id); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end(), std::greater<>());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype next = i + 1;
        while (next < rows.size() && rows.at(next) == rows.at(next - 1) - 1)
            ++next;
        removeRows(rows.at(next - 1), static_cast<int>(next - i));
        i = next;
    }
}

void TurnModelData::apply(const Turn &turn)
{
    int row = m_rows.rowOf(turn.id());
    if (row < 0 || turn.chatId() != m_chatId)
        return;
    const Turn old = m_rows.turnAt(row);
    if (old == turn)
        return;
    m_rows.set(row, turn);
    // A message that is sent again takes its place among what was said since.
    if (old.delivery() == DeliveryState::NotSent && turn.delivery() == DeliveryState::Sending
        && row != m_rows.count() - 1) {
        m_model->beginMoveRows({}, row, row, {}, m_rows.count());
        m_rows.move(row, m_rows.count());
        m_model->endMoveRows();
        row = m_rows.count() - 1;
    }
    const QModelIndex index = m_model->index(row);
    emit m_model->dataChanged(index, index);
}

void TurnModelData::insert(int row, const QList<Turn> &turns, bool verified)
{
    m_model->beginInsertRows({}, row, row + static_cast<int>(turns.size()) - 1);
    m_rows.insert(row, turns, verified);
    m_model->endInsertRows();
}

void TurnModelData::removeRows(int first, int count)
{
    m_model->beginRemoveRows({}, first, first + count - 1);
    m_rows.remove(first, count);
    m_model->endRemoveRows();
}

int TurnModelData::rowForNew(const Turn &turn) const
{
    int row = m_rows.count();
    if (turn.delivery() != DeliveryState::Stored || !turn.createTime().isValid())
        return row;
    while (row > 0 && isUnsent(m_rows.turnAt(row - 1)))
        --row;
    while (row > 0 && m_rows.turnAt(row - 1).createTime() > turn.createTime())
        --row;
    return row;
}

} // namespace Confab
