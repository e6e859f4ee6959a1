// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/chatfiltermodel.h"

#include "models/chatlistmodel.h"
#include "wording/sentences.h"
#include "wording/timewording.h"

#include <algorithm>

namespace Confab {

ChatFilterModel::ChatFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

template <class Change>
void ChatFilterModel::refilter(const Change &change)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    beginFilterChange();
    change();
    endFilterChange(Direction::Rows);
#else
    change();
    invalidateFilter();
#endif
}

void ChatFilterModel::setWords(const QString &words)
{
    refilter([&] { m_words = words.simplified().split(u' ', Qt::SkipEmptyParts); });
}

void ChatFilterModel::setCharacter(const QString &characterId)
{
    refilter([&] {
        m_which = Which::OfCharacter;
        m_character = characterId;
    });
}

void ChatFilterModel::setArchivedOnly()
{
    refilter([this] { m_which = Which::Archived; });
}

void ChatFilterModel::setOpenChat(const QString &chatId)
{
    refilter([&] { m_openChat = chatId; });
}

bool ChatFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    if (m_which == Which::Archived && !index.data(ChatListModel::ArchivedRole).toBool())
        return false;
    if (m_which == Which::OfCharacter
        && (m_character.isEmpty() || index.data(ChatListModel::CharacterIdRole).toString() != m_character))
        return false;
    if (m_words.isEmpty()) {
        return m_which != Which::Recent || !index.data(ChatListModel::ArchivedRole).toBool()
            || index.data(ChatListModel::ChatIdRole).toString() == m_openChat;
    }
    const QString title = index.data(ChatListModel::TitleRole).toString();
    const QString name = index.data(ChatListModel::CharacterNameRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        return title.contains(word, Qt::CaseInsensitive) || name.contains(word, Qt::CaseInsensitive);
    });
}

QVariant ChatFilterModel::data(const QModelIndex &index, int role) const
{
    const auto text = [&index, this](int of) { return QSortFilterProxyModel::data(index, of).toString(); };
    switch (role) {
    case Qt::DisplayRole: {
        const QString title = text(ChatListModel::TitleRole);
        return title.isEmpty() ? tr("Untitled chat") : title;
    }
    case LineRole: {
        const QString line = text(ChatListModel::LastLineRole);
        if (m_which != Which::Archived
            && QSortFilterProxyModel::data(index, ChatListModel::ArchivedRole).toBool())
            return tr("Archived");
        if (line.isEmpty() || !QSortFilterProxyModel::data(index, ChatListModel::LastIsHumanRole).toBool())
            return line;
        return tr("You: %1").arg(line);
    }
    case Qt::AccessibleTextRole: {
        const QDateTime last =
            QSortFilterProxyModel::data(index, ChatListModel::LastActivityRole).toDateTime();
        return Sentences::breath({data(index, Qt::DisplayRole).toString(), data(index, LineRole).toString(),
                                  TimeWording::brief(last)});
    }
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

QModelIndex ChatFilterModel::indexOf(const QString &chatId) const
{
    if (chatId.isEmpty() || !sourceModel())
        return {};
    const QModelIndexList found = match(index(0, 0), ChatListModel::ChatIdRole, chatId, 1, Qt::MatchExactly);
    return found.isEmpty() ? QModelIndex() : found.first();
}

} // namespace Confab
