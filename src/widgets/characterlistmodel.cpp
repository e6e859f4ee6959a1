// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/characterlistmodel.h"

#include "wording/sentences.h"

namespace Confab {

void CharacterListModel::setCharacters(const QList<Character> &characters)
{
    beginResetModel();
    m_characters.clear();
    endResetModel();
    addCharacters(characters);
}

void CharacterListModel::addCharacters(const QList<Character> &characters)
{
    for (const Character &character : characters) {
        if (character.id.isEmpty())
            continue;
        const int row = rowOf(character.id);
        if (row < 0) {
            const int last = int(m_characters.size());
            beginInsertRows({}, last, last);
            m_characters.append(character);
            endInsertRows();
            continue;
        }
        Character &known = m_characters[row];
        for (const auto field : {&Character::title, &Character::description, &Character::greeting,
                                 &Character::avatarFile, &Character::name}) {
            if ((known.*field).isEmpty())
                known.*field = character.*field;
        }
        emit dataChanged(index(row), index(row));
    }
}

int CharacterListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_characters.size());
}

QVariant CharacterListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Character &character = m_characters.at(index.row());
    const QString line = character.title.isEmpty() ? character.description.left(200) : character.title;
    switch (role) {
    case NameRole:
        return character.name;
    case IdRole:
        return character.id;
    case LineRole:
        return line;
    case AvatarFileRole:
        return character.avatarFile;
    case Qt::AccessibleTextRole:
        return Sentences::breath({character.name, line});
    default:
        return {};
    }
}

Character CharacterListModel::at(int row) const
{
    return row >= 0 && row < m_characters.size() ? m_characters.at(row) : Character();
}

int CharacterListModel::rowOf(const QString &characterId) const
{
    for (int row = 0; row < m_characters.size(); ++row) {
        if (m_characters.at(row).id == characterId)
            return row;
    }
    return -1;
}

} // namespace Confab
