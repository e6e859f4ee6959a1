// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Confab {

// A row of a list of messages: a quiet heading with something short at its end, and the first lines of a
// text, without its markup. It is told which roles of the model are which; all rows are of one height.
class LinesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    struct Roles
    {
        int heading = -1;
        int end = -1; // QString, or a QDateTime
        int text = Qt::DisplayRole;
    };

    // `lines`: how many of the text are shown at most.
    LinesDelegate(const Roles &roles, int lines, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                   const QString &text) const;

    Roles m_roles;
    int m_lines;
};

} // namespace Confab
