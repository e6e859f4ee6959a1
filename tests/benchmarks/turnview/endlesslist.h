// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/turnroles.h"

#include <QAbstractListModel>
#include <QHash>

#include <vector>

namespace Confab::Bench {

// Any number of different messages of 50 to 400 words. Those that are yet to come at either end are there
// from the beginning, so that growing costs neither time nor memory, and what is measured is the view.
class EndlessList : public QAbstractListModel, public TurnRoles
{
public:
    explicit EndlessList(int rows, int before = 0, int after = 0);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    int rowOf(const QString &turnId) const override;

    // Never more than the constructor was told.
    void append();
    void prepend(int count);
    void setLast(const QString &text);

    // Markdown of so many words, the same for the same number.
    static QString message(int number, int words);

private:
    struct Row
    {
        QString text;
        int revision = 1;
    };
    static Row make(int number);

    std::vector<Row> m_rows; // the hidden ones as well
    int m_first; // of those that are shown
    int m_end;
};

} // namespace Confab::Bench
