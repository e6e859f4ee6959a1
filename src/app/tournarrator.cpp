// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tournarrator.h"

#include "domain/deliverystate.h"
#include "models/turnroles.h"

#include <QAbstractItemModel>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace Confab {

void TourNarrator::listenTo(const QAbstractItemModel *turns)
{
    connect(turns, &QAbstractItemModel::rowsInserted, this,
            [this, turns](const QModelIndex &, int first, int last) { tell(turns, first, last); });
    connect(turns, &QAbstractItemModel::dataChanged, this,
            [this, turns](const QModelIndex &first, const QModelIndex &last) {
                tell(turns, first.row(), last.row());
            });
}

void TourNarrator::tell(const QAbstractItemModel *turns, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = turns->index(row, 0);
        const QString id = index.data(TurnRoles::TurnIdRole).toString();
        const QString text = index.data(TurnRoles::TextRole).toString();
        const QString before = m_told.value(id);
        if (text.isEmpty() || text == before)
            continue;
        m_told.insert(id, text);
        if (m_open == id && text.startsWith(before)) {
            write(text.mid(before.size()));
            continue;
        }
        endLine();
        m_open = id;
        const bool human = index.data(TurnRoles::IsHumanRole).toBool();
        const QString name = index.data(TurnRoles::AuthorNameRole).toString();
        const QString author = human ? u"You"_s : name.isEmpty() ? u"Character"_s : name;
        write(u"  "_s + author + u": "_s + text);
    }
}

void TourNarrator::say(const QString &line)
{
    endLine();
    write(line + u'\n');
}

void TourNarrator::endLine()
{
    if (!std::exchange(m_open, QString()).isEmpty())
        write(u"\n"_s);
}

void TourNarrator::write(const QString &text)
{
    // A message of several lines stays apart from what is told about it.
    QString indented = text;
    if (!m_open.isEmpty())
        indented.replace(u'\n', u"\n    "_s);
    std::fputs(qUtf8Printable(indented), stdout);
    std::fflush(stdout);
}

} // namespace Confab
