// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QIcon>

namespace Confab {

// Something the switcher can go to.
struct SwitcherEntry
{
    enum class Kind
    {
        Chat, // `id` is the chat's
        Character,
        Action, // `id` is the action's object name
        Link, // `id` is the text that was typed
    };

    Kind kind = Kind::Chat;
    QString id = {};
    QString title = {};
    QString line = {}; // what it is
    QString characterId = {}; // decides the colour behind initials
    QString characterName = {};
    QString avatarFile = {};
    QIcon icon = {}; // instead of a picture
};

// The entries that fit what was typed, best first; those that fit alike in the order they came.
class SwitcherList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        TitleRole = Qt::DisplayRole,
        LineRole = Qt::UserRole + 1,
        IdRole,
        NameRole,
        AvatarFileRole,
    };

    explicit SwitcherList(const QList<SwitcherEntry> &entries, QObject *parent = nullptr);

    void setWords(const QString &words);
    SwitcherEntry at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<SwitcherEntry> m_all;
    QList<SwitcherEntry> m_shown;
};

} // namespace Confab
