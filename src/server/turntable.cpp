// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/turntable.h"

#include "domain/uniqueid.h"
#include "wire/fieldreader.h"
#include "wire/turnjson.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace Confab::Server {

namespace {

QByteArray toJson(const Turn &turn)
{
    return Wire::toLine(Wire::encodeTurn(turn, Wire::TurnSource::Page));
}

// What is stored says of each candidate whether it is final, as a frame does.
Turn fromJson(const QByteArray &json)
{
    bool ok = false;
    return Wire::decodeTurn(Wire::toObject(json, &ok), Wire::TurnSource::Stream);
}

} // namespace

Result<StoredTurn> TurnTable::insert(qint64 chat, const Turn &turn, bool growing)
{
    Statement statement(
        m_database,
        u"INSERT INTO turns (chat, turn_id, is_pinned, is_growing, json) VALUES (?, ?, ?, ?, ?)"_s,
        {chat, turn.id(), turn.isPinned(), growing, toJson(turn)});
    if (!statement.exec()) {
        if (statement.violatesConstraint())
            return failure(400, u"turn already exists"_s);
        return statement.error();
    }
    return StoredTurn{.number = statement.insertedRow(), .turn = turn};
}

Result<StoredTurn> TurnTable::find(qint64 chat, const QString &turnId)
{
    Statement statement(m_database, u"SELECT number, json FROM turns WHERE chat = ? AND turn_id = ?"_s,
                        {chat, turnId});
    if (statement.exec() && statement.next())
        return StoredTurn{.number = statement.number(0), .turn = fromJson(statement.bytes(1))};
    if (statement.failed())
        return statement.error();
    return failure(404, u"turn not found"_s);
}

Result<bool> TurnTable::contains(qint64 chat, const QString &turnId)
{
    Statement statement(m_database, u"SELECT 1 FROM turns WHERE chat = ? AND turn_id = ?"_s, {chat, turnId});
    const bool found = statement.exec() && statement.next();
    if (statement.failed())
        return statement.error();
    return found;
}

Result<Done> TurnTable::replace(qint64 number, const Turn &turn, bool growing)
{
    Statement statement(m_database,
                        u"UPDATE turns SET is_pinned = ?, is_growing = ?, json = ? WHERE number = ?"_s,
                        {turn.isPinned(), growing, toJson(turn), number});
    if (!statement.exec())
        return statement.error();
    if (statement.changedRows() == 0)
        return failure(404, u"turn not found"_s);
    return Done();
}

Result<QStringList> TurnTable::remove(qint64 chat, const QStringList &turnIds)
{
    QStringList removed;
    for (const QString &id : turnIds) {
        Statement statement(m_database, u"DELETE FROM turns WHERE chat = ? AND turn_id = ?"_s, {chat, id});
        if (!statement.exec())
            return statement.error();
        if (statement.changedRows() > 0)
            removed.append(id);
    }
    return removed;
}

Result<TurnRows> TurnTable::page(qint64 chat, qint64 before, bool pinnedOnly, int limit)
{
    const qint64 from = before > 0 ? before : std::numeric_limits<qint64>::max();
    // One more than wanted tells whether there is more.
    Statement statement(m_database,
                        pinnedOnly ? u"SELECT number, json FROM turns WHERE chat = ? AND number < ? "
                                     "AND is_pinned = 1 ORDER BY number DESC LIMIT ?"_s
                                   : u"SELECT number, json FROM turns WHERE chat = ? AND number < ? "
                                     "ORDER BY number DESC LIMIT ?"_s,
                        {chat, from, limit + 1});
    TurnRows rows;
    qint64 last = 0;
    if (statement.exec()) {
        while (statement.next()) {
            if (rows.json.size() == limit) {
                rows.next = last;
                break;
            }
            last = statement.number(0);
            rows.json.append(statement.bytes(1));
        }
    }
    if (statement.failed())
        return statement.error();
    return rows;
}

Result<QList<StoredTurn>> TurnTable::turns(qint64 chat, qint64 before, int limit)
{
    const qint64 from = before > 0 ? before : std::numeric_limits<qint64>::max();
    Statement statement(m_database,
                        u"SELECT number, json FROM turns WHERE chat = ? AND number < ? "
                        "ORDER BY number DESC LIMIT ?"_s,
                        {chat, from, limit});
    QList<StoredTurn> turns;
    if (statement.exec()) {
        while (statement.next())
            turns.append({.number = statement.number(0), .turn = fromJson(statement.bytes(1))});
    }
    if (statement.failed())
        return statement.error();
    return turns;
}

Result<int> TurnTable::pinnedCount(qint64 chat)
{
    Statement statement(m_database, u"SELECT COUNT(*) FROM turns WHERE chat = ? AND is_pinned = 1"_s, {chat});
    if (!statement.exec() || !statement.next())
        return statement.error();
    return static_cast<int>(statement.number(0));
}

Result<Done> TurnTable::copy(qint64 chat, qint64 through, qint64 target, const QString &targetId)
{
    // All of it inside the database: a long chat would hold up everybody else if each turn were parsed and
    // written by itself. The new ids are made once for each row, before they are used twice.
    Statement statement(
        m_database,
        u"WITH source AS MATERIALIZED (SELECT number AS place, "
        "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) "
        "|| '-' || substr('89AB', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) "
        "|| '-' || hex(randomblob(6))) AS id "
        "FROM turns WHERE chat = ? AND number <= ? ORDER BY number) "
        "INSERT INTO turns (chat, turn_id, is_pinned, is_growing, json) "
        "SELECT ?, id, is_pinned, 0, CAST(json_set(CAST(json AS TEXT), '$.turn_key.chat_id', ?, "
        "'$.turn_key.turn_id', id) AS BLOB) "
        "FROM source CROSS JOIN turns ON turns.number = source.place"_s,
        {chat, through, target, targetId});
    if (!statement.exec())
        return statement.error();
    return Done();
}

Result<Done> TurnTable::endGrowing()
{
    QList<StoredTurn> growing;
    {
        Statement statement(m_database, u"SELECT number, json FROM turns WHERE is_growing = 1"_s);
        if (statement.exec()) {
            while (statement.next())
                growing.append({.number = statement.number(0), .turn = fromJson(statement.bytes(1))});
        }
        if (statement.failed())
            return statement.error();
    }
    for (StoredTurn &stored : growing) {
        QList<Candidate> candidates = stored.turn.candidates();
        for (Candidate &candidate : candidates)
            candidate.isFinal = true;
        stored.turn.setCandidates(candidates);
        if (const auto done = replace(stored.number, stored.turn); !done)
            return done;
    }
    return Done();
}

} // namespace Confab::Server
