// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endlesslist.h"

#include "domain/deliverystate.h"
#include "domain/error.h"

#include <QDateTime>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Confab::Bench {

EndlessList::EndlessList(int rows, int before, int after)
    : m_first(before)
    , m_end(before + rows)
{
    m_rows.reserve(static_cast<size_t>(m_end + after));
    for (int i = 0; i < m_end + after; ++i)
        m_rows.push_back(make(i));
}

EndlessList::Row EndlessList::make(int number)
{
    QRandomGenerator random(static_cast<quint32>(number) * 2654435761U + 7);
    return {message(number, 50 + random.bounded(351)), 1};
}

QString EndlessList::message(int number, int words)
{
    static const QStringList pool =
        u"lamp storm harbour letter quietly night wind rope never lantern the a of and under with stair gull "
        u"tide "
        "salt glass brass fog bell rain door window keeper remembers answers slowly because everything outside"_s
            .split(u' ');
    QRandomGenerator random(static_cast<quint32>(number) + 1);
    QString text = u"Message %1. "_s.arg(number);
    text.reserve(words * 8);
    int inParagraph = 0;
    for (int i = 0; i < words; ++i) {
        const QString &word = pool.at(random.bounded(static_cast<int>(pool.size())));
        const int kind = random.bounded(60);
        if (kind == 0)
            text += u"**"_s + word + u"**"_s;
        else if (kind == 1)
            text += u"*"_s + word + u" slowly*"_s;
        else if (kind == 2)
            text += u"`"_s + word + u"`"_s;
        else if (kind == 3)
            text += u"["_s + word + u"](https://example.org/"_s + word + u")"_s;
        else
            text += word;
        text += u' ';
        if (++inParagraph > 40 + kind) {
            inParagraph = 0;
            text += kind % 3 == 0 ? u"\n\n- one thing\n- another thing\n\n"_s
                : kind % 7 == 0   ? u"\n\n```\nlamp.on(3)\nlamp.off()\n```\n\n"_s
                                  : u"\n\n"_s;
        }
    }
    return text;
}

int EndlessList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_end - m_first;
}

QVariant EndlessList::data(const QModelIndex &index, int role) const
{
    const int number = m_first + index.row();
    const Row &row = m_rows[static_cast<size_t>(number)];
    const bool isHuman = number % 2 != 0;
    switch (role) {
    case TextRole:
        return row.text;
    case TurnIdRole:
        return QString::number(number);
    case AuthorIdRole:
        return isHuman ? u"me"_s : u"keeper"_s;
    case AuthorNameRole:
        return isHuman ? u"Sam"_s : u"The Keeper"_s;
    case IsHumanRole:
        return isHuman;
    case TimeRole:
        return QDateTime::fromSecsSinceEpoch(1700000000 + static_cast<qint64>(number) * 90);
    case DeliveryRole:
        return static_cast<int>(DeliveryState::Stored);
    case CandidateIndexRole:
        return 0;
    case CandidateCountRole:
        return 1;
    case RevisionRole:
        return row.revision;
    default:
        return {};
    }
}

int EndlessList::rowOf(const QString &turnId) const
{
    bool ok = false;
    const int row = turnId.toInt(&ok) - m_first;
    return ok && row >= 0 && row < rowCount() ? row : -1;
}

void EndlessList::append()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    ++m_end;
    endInsertRows();
}

void EndlessList::prepend(int count)
{
    beginInsertRows({}, 0, count - 1);
    m_first -= count;
    endInsertRows();
}

void EndlessList::setLast(const QString &text)
{
    Row &row = m_rows[static_cast<size_t>(m_end - 1)];
    row.text = text;
    ++row.revision;
    const QModelIndex last = index(rowCount() - 1);
    emit dataChanged(last, last);
}

} // namespace Confab::Bench
