// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace Confab {

// The chats that the sidebar shows: those whose title or character has the searched words, archived ones left
// out. Adds what only a list on a screen needs.
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
    // Shown even when it is archived or does not match, because it is open.
    void setOpenChat(const QString &chatId);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // Invalid when it is not shown.
    QModelIndex indexOf(const QString &chatId) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QStringList m_words;
    QString m_openChat;
};

} // namespace Confab
