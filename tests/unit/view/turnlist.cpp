// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "turnlist.h"

#include <QDateTime>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

int TurnList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TurnList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const Turn &turn = row.turn;
    const Candidate *shown = turn.primaryCandidate();
    switch (role) {
    case TextRole:
        return turn.text();
    case TurnRole:
        return QVariant::fromValue(turn);
    case TurnIdRole:
        return turn.id();
    case AuthorIdRole:
        return turn.author().id;
    case AuthorNameRole:
        return turn.author().name;
    case IsHumanRole:
        return turn.isHuman();
    case TimeRole:
        return turn.createTime().isValid() ? turn.createTime().toDateTime().toLocalTime() : QDateTime();
    case PinnedRole:
        return turn.isPinned();
    case EditedRole:
        return shown && shown->isEdited();
    case TruncatedRole:
        return shown && shown->isSafetyTruncated;
    case DeliveryRole:
        return static_cast<int>(turn.delivery());
    case ErrorRole:
        return QVariant::fromValue(turn.deliveryError() ? *turn.deliveryError() : Error());
    case CandidateIndexRole:
        return static_cast<int>(turn.candidatesByAge().indexOf(turn.primaryIndex()));
    case CandidateCountRole:
        return static_cast<int>(turn.candidates().size());
    case RevisionRole:
        return row.revision;
    default:
        return {};
    }
}

int TurnList::rowOf(const QString &turnId) const
{
    return m_places.value(turnId, -1);
}

void TurnList::insert(int row, const QList<Turn> &turns)
{
    beginInsertRows({}, row, row + static_cast<int>(turns.size()) - 1);
    QList<Row> added;
    for (const Turn &turn : turns)
        added.append({turn, ++m_revision});
    m_rows = m_rows.mid(0, row) + added + m_rows.mid(row);
    renumber();
    endInsertRows();
}

void TurnList::remove(int row, int count)
{
    beginRemoveRows({}, row, row + count - 1);
    m_rows.remove(row, count);
    renumber();
    endRemoveRows();
}

void TurnList::set(int row, const Turn &turn)
{
    m_rows[row] = {turn, ++m_revision};
    emit dataChanged(index(row), index(row));
}

void TurnList::setText(int row, const QString &text, DeliveryState delivery)
{
    Turn turn = turnAt(row);
    Candidate candidate = *turn.primaryCandidate();
    candidate.text = text;
    turn.upsertCandidate(candidate);
    turn.setDelivery(delivery);
    set(row, turn);
}

void TurnList::reset(const QList<Turn> &turns)
{
    beginResetModel();
    m_rows.clear();
    for (const Turn &turn : turns)
        m_rows.append({turn, ++m_revision});
    renumber();
    endResetModel();
}

Turn TurnList::turn(const QString &id, const QString &text, bool isHuman, int minute)
{
    Turn turn(u"chat"_s, id);
    turn.setAuthor({isHuman ? u"me"_s : u"keeper"_s, isHuman ? u"Sam"_s : u"The Keeper"_s, isHuman});
    const QDateTime noon(QDate(2026, 3, 4), QTime(12, 0));
    const Timestamp time = Timestamp::fromDateTime(noon.addSecs(minute * 60).toUTC());
    turn.setCreateTime(time);
    Candidate candidate;
    candidate.id = id + u"c"_s;
    candidate.text = text;
    candidate.createTime = time;
    candidate.isFinal = true;
    turn.setCandidates({candidate});
    turn.setPrimaryCandidateId(candidate.id);
    return turn;
}

QList<Turn> TurnList::turns(int count, const QString &prefix)
{
    QList<Turn> turns;
    for (int i = 0; i < count; ++i)
        turns.append(turn(prefix + QString::number(i), words(5 + i * 37 % 160, static_cast<quint32>(i)),
                          i % 2 == 1, i));
    return turns;
}

QString TurnList::words(int count, quint32 seed)
{
    static const QStringList pool =
        u"lamp storm harbour letter *quietly* night wind rope **never** lantern the a of and "
        "under with stair gull tide salt glass brass fog bell rain door window keeper"_s.split(u' ');
    QRandomGenerator random(seed + 1);
    QString text;
    for (int i = 0; i < count; ++i) {
        text += pool.at(random.bounded(static_cast<int>(pool.size())));
        text += i % 23 == 22 ? u".\n\n"_s : u" "_s;
    }
    return text.trimmed();
}

void TurnList::renumber()
{
    m_places.clear();
    for (int i = 0; i < m_rows.size(); ++i)
        m_places.insert(m_rows.at(i).turn.id(), i);
}

} // namespace Confab::Testing
