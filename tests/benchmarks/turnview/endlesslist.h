// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/turnroles.h"

#include <QAbstractListModel>
#include <QHash>

#include <deque>

namespace Confab::Bench {

// Any number of different messages of 50 to 400 words, which costs nothing to grow at either end, so that
// what is measured is the view.
class EndlessList : public QAbstractListModel, public TurnRoles
{
public:
    explicit EndlessList(int rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    int rowOf(const QString &turnId) const override;

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
    Row make(int number) const;

    std::deque<Row> m_rows;
    int m_first = 0; // number of the first row; it falls when rows come before
};

} // namespace Confab::Bench
