// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/turn.h"

#include <QAbstractListModel>

namespace Confab {

// The responses of one message, oldest first, as the stepper counts them.
class CandidateListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        TextRole = Qt::DisplayRole, // QString: the whole text
        CandidateIdRole = Qt::UserRole + 1,
        HeadingRole, // QString: "Response 2 of 5"
        MarkRole, // QString: says so when it is the shown one, else empty
        ShownRole, // bool
    };

    using QAbstractListModel::QAbstractListModel;

    // Another message, or news of the same one, which only ever grows.
    void setTurn(const Turn &turn);
    const Turn &turn() const { return m_turn; }
    // The row of the shown one; -1 when there is none.
    int shownRow() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Turn m_turn;
    QList<int> m_byAge;
};

} // namespace Confab
