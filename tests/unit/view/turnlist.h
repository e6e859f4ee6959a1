// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/turn.h"
#include "models/turnroles.h"

#include <QAbstractListModel>
#include <QHash>

namespace Confab::Testing {

// A conversation in memory with the roles of TurnRoles, for trying the view without a service.
class TurnList : public QAbstractListModel, public TurnRoles
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    int rowOf(const QString &turnId) const override;

    const Turn &turnAt(int row) const { return m_rows.at(row).turn; }
    void insert(int row, const QList<Turn> &turns);
    void append(const Turn &turn) { insert(rowCount(), {turn}); }
    void remove(int row, int count);
    void set(int row, const Turn &turn);
    void setText(int row, const QString &text, DeliveryState delivery = DeliveryState::Stored);
    void reset(const QList<Turn> &turns);

    // A stored turn with one candidate. `minute` counts from a fixed noon.
    static Turn turn(const QString &id, const QString &text, bool isHuman, int minute = 0);
    // So many of them, alternating between two authors, with texts of different lengths.
    static QList<Turn> turns(int count, const QString &prefix = QStringLiteral("t"));
    // `count` words that are the same for the same seed.
    static QString words(int count, quint32 seed);

private:
    struct Row
    {
        Turn turn;
        int revision;
    };
    void renumber();

    QList<Row> m_rows;
    QHash<QString, int> m_places;
    int m_revision = 0;
};

} // namespace Confab::Testing
