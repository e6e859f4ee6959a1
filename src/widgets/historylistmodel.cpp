// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/historylistmodel.h"

#include "wording/countwording.h"

#include <QDateTime>

#include <algorithm>

namespace Confab {

void HistoryListModel::setHistories(const QList<LegacyHistory> &histories)
{
    beginResetModel();
    m_histories = histories;
    std::stable_sort(
        m_histories.begin(), m_histories.end(),
        [](const LegacyHistory &a, const LegacyHistory &b) { return a.lastInteraction > b.lastInteraction; });
    endResetModel();
}

int HistoryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_histories.size());
}

QVariant HistoryListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LegacyHistory &history = m_histories.at(index.row());
    switch (role) {
    case TextRole: {
        QStringList texts;
        for (const LegacyMessage &message : history.messages) {
            if (!message.isAlternative)
                texts.append(message.text);
        }
        return texts.isEmpty() ? tr("The list does not tell what was said.") : texts.join(QChar(u' '));
    }
    case HistoryRole:
        return QVariant::fromValue(history);
    case HeadingRole:
        return tr("%1 to be read here").arg(CountWording::messages(int(history.messages.size())));
    case TimeRole: {
        const Timestamp time = history.lastInteraction.isValid() ? history.lastInteraction : history.created;
        return time.isValid() ? time.toDateTime().toLocalTime() : QDateTime();
    }
    default:
        return {};
    }
}

} // namespace Confab
