// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/legacyhistory.h"

#include <QAbstractListModel>

namespace Confab {

// Histories of the service's first generation, the one last used first, each with the messages that its list
// tells.
class HistoryListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        TextRole = Qt::DisplayRole, // QString: what the preview says, without the names
        HistoryRole = Qt::UserRole + 1, // LegacyHistory
        HeadingRole, // QString: how many messages the preview has
        TimeRole, // QDateTime in local time; invalid when not known
    };

    using QAbstractListModel::QAbstractListModel;

    void setHistories(const QList<LegacyHistory> &histories);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<LegacyHistory> m_histories;
};

} // namespace Confab
