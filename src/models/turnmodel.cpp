// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/turnmodel.h"

#include "models/turnmodeldata.h"
#include "models/turnpager.h"

#include <QDateTime>

namespace Confab {

TurnModel::TurnModel(ChatService *service, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<TurnModelData>(this))
    , m_pager(std::make_unique<TurnPager>(d.get()))
{
    connect(m_pager.get(), &TurnPager::loadingChanged, this, &TurnModel::loadingChanged);
    connect(m_pager.get(), &TurnPager::hasOlderChanged, this, &TurnModel::hasOlderChanged);
    connect(m_pager.get(), &TurnPager::errorChanged, this, &TurnModel::errorChanged);
    connect(m_pager.get(), &TurnPager::started, this, &TurnModel::started);
    connect(m_pager.get(), &TurnPager::turnReached, this, &TurnModel::turnReached);
    if (service)
        attach(service);
}

TurnModel::~TurnModel() = default;

void TurnModel::attach(ChatService *service)
{
    d->attach(service);
    m_pager->attach(service);
}

void TurnModel::setChat(const QString &chatId, const QList<Turn> &kept)
{
    if (chatId == d->chatId())
        return;
    beginResetModel();
    d->start(chatId, kept);
    endResetModel();
    m_pager->start();
    emit chatIdChanged();
}

QString TurnModel::chatId() const
{
    return d->chatId();
}

void TurnModel::fetchNewest()
{
    m_pager->fetchNewest();
}

void TurnModel::fetchOlder()
{
    m_pager->fetchOlder();
}

bool TurnModel::canFetchOlder() const
{
    return m_pager->canFetchOlder();
}

void TurnModel::fetchUntil(const QString &turnId)
{
    m_pager->fetchUntil(turnId);
}

void TurnModel::stopFetching()
{
    m_pager->stopFetching();
}

bool TurnModel::isLoading() const
{
    return m_pager->isLoading();
}

bool TurnModel::isStarted() const
{
    return m_pager->isStarted();
}

bool TurnModel::hasOlder() const
{
    return m_pager->hasOlder();
}

bool TurnModel::isComplete() const
{
    return isStarted() && !hasOlder();
}

Error TurnModel::error() const
{
    return m_pager->error();
}

int TurnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : d->rows().count();
}

QVariant TurnModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TurnRows::Row &row = d->rows().at(index.row());
    const Turn &turn = row.turn;
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
    case EditedRole: {
        const Candidate *shown = turn.primaryCandidate();
        return shown && shown->isEdited();
    }
    case TruncatedRole: {
        const Candidate *shown = turn.primaryCandidate();
        return shown && shown->isSafetyTruncated;
    }
    case DeliveryRole:
        return static_cast<int>(turn.delivery());
    case ErrorRole: {
        const auto error = turn.deliveryError();
        return QVariant::fromValue(error ? *error : Error());
    }
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

QHash<int, QByteArray> TurnModel::roleNames() const
{
    return {
        {TextRole, "text"},
        {TurnRole, "turn"},
        {TurnIdRole, "turnId"},
        {AuthorIdRole, "authorId"},
        {AuthorNameRole, "authorName"},
        {IsHumanRole, "isHuman"},
        {TimeRole, "time"},
        {PinnedRole, "pinned"},
        {EditedRole, "edited"},
        {TruncatedRole, "truncated"},
        {DeliveryRole, "delivery"},
        {ErrorRole, "error"},
        {CandidateIndexRole, "candidateIndex"},
        {CandidateCountRole, "candidateCount"},
        {RevisionRole, "revision"},
    };
}

int TurnModel::rowOf(const QString &turnId) const
{
    return d->rows().rowOf(turnId);
}

Turn TurnModel::turnAt(int row) const
{
    return row >= 0 && row < d->rows().count() ? d->rows().turnAt(row) : Turn();
}

Turn TurnModel::turn(const QString &turnId) const
{
    return turnAt(rowOf(turnId));
}

Turn TurnModel::lastCharacterTurn() const
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!d->rows().turnAt(row).isHuman())
            return d->rows().turnAt(row);
    }
    return {};
}

} // namespace Confab
