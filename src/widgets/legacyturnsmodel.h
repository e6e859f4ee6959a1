// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/legacyhistory.h"
#include "models/turnroles.h"

#include <QAbstractListModel>

namespace Confab {

// The messages of one old history as the conversation view reads them. It never changes.
class LegacyTurnsModel : public QAbstractListModel, public TurnRoles
{
    Q_OBJECT

public:
    explicit LegacyTurnsModel(const LegacyHistory &history, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    int rowOf(const QString &turnId) const override;

private:
    QList<LegacyMessage> m_messages;
};

} // namespace Confab
