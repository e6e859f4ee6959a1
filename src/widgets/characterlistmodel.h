// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/character.h"

#include <QAbstractListModel>
#include <QList>

namespace Confab {

// Characters to choose from, each once, in the order they came.
class CharacterListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        NameRole = Qt::DisplayRole,
        IdRole = Qt::UserRole + 1,
        LineRole, // QString: the character's title, else the beginning of the description
        AvatarFileRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setCharacters(const QList<Character> &characters);
    // Those that are not here yet come after the others; what is here learns what it did not know.
    void addCharacters(const QList<Character> &characters);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    // Without an id when there is no such row.
    Character at(int row) const;
    // -1 when it is not here.
    int rowOf(const QString &characterId) const;

private:
    QList<Character> m_characters;
};

} // namespace Confab
