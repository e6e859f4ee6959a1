// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/legacyturnsmodel.h"

#include "domain/deliverystate.h"
#include "domain/error.h"

#include <QDateTime>

#include <algorithm>

namespace Confab {

LegacyTurnsModel::LegacyTurnsModel(const LegacyHistory &history, QObject *parent)
    : QAbstractListModel(parent)
    , m_messages(history.messages)
{
    // Answers that were not chosen are no part of what was said.
    m_messages.removeIf([](const LegacyMessage &message) { return message.isAlternative; });
}

int LegacyTurnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

QVariant LegacyTurnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LegacyMessage &message = m_messages.at(index.row());
    switch (role) {
    case TextRole:
        return message.text;
    case TurnIdRole:
        return QString::number(message.id);
    case AuthorIdRole:
    case AuthorNameRole:
        return message.authorName;
    case IsHumanRole:
        return message.isHuman;
    case TimeRole:
        return QDateTime();
    case PinnedRole:
    case EditedRole:
    case TruncatedRole:
        return false;
    case DeliveryRole:
        return int(DeliveryState::Stored);
    case ErrorRole:
        return QVariant::fromValue(Error());
    case CandidateIndexRole:
        return 0;
    case CandidateCountRole:
    case RevisionRole:
        return 1;
    default:
        return {};
    }
}

int LegacyTurnsModel::rowOf(const QString &turnId) const
{
    const auto it =
        std::find_if(m_messages.cbegin(), m_messages.cend(), [&turnId](const LegacyMessage &message) {
            return QString::number(message.id) == turnId;
        });
    return it == m_messages.cend() ? -1 : int(it - m_messages.cbegin());
}

} // namespace Confab
