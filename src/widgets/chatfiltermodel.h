// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace Confab {

// The chats that a list of the sidebar shows: those whose title or character has the searched words. Archived
// ones are left out of the recent chats, but can also be all that is wanted. Adds what only a list on a
// screen needs.
class ChatFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum Role
    {
        LineRole = Qt::UserRole + 500, // QString: the last line, with "You:" before the person's own
    };

    explicit ChatFilterModel(QObject *parent = nullptr);

    void setWords(const QString &words);
    bool hasWords() const { return !m_words.isEmpty(); }
    // Instead of the recent chats: all with this character, archived or not; none with an empty id.
    void setCharacter(const QString &characterId);
    // Instead of the recent chats.
    void setArchivedOnly();
    // Shown even when it is archived or does not match, because it is open.
    void setOpenChat(const QString &chatId);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // Invalid when it is not shown.
    QModelIndex indexOf(const QString &chatId) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    // What the newest Qt wants told before and after, and older ones after.
    template <class Change>
    void refilter(const Change &change);

    enum class Which
    {
        Recent,
        OfCharacter,
        Archived,
    };

    Which m_which = Which::Recent;
    QString m_character;
    QStringList m_words;
    QString m_openChat;
};

} // namespace Confab
