// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/switcherlist.h"

#include "domain/link.h"
#include "text/fuzzymatch.h"
#include "widgets/paletteicon.h"
#include "wording/sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

SwitcherList::SwitcherList(const QList<SwitcherEntry> &entries, QObject *parent)
    : QAbstractListModel(parent)
    , m_all(entries)
{
    setWords({});
}

void SwitcherList::setWords(const QString &words)
{
    const FuzzyMatch match(words);
    QList<std::pair<int, qsizetype>> found;
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const SwitcherEntry &entry = m_all.at(i);
        const auto title = match.score(entry.title);
        // A chat is found by its character too.
        const auto both = match.score(entry.title + u' ' + entry.characterName);
        if (title || both)
            found.append({std::max(title.value_or(INT_MIN), both.value_or(INT_MIN)), i});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    beginResetModel();
    m_shown.clear();
    if (!Link::parse(words).isNull()) {
        m_shown.append({.kind = SwitcherEntry::Kind::Link,
                        .id = words,
                        .title = tr("Open what this link leads to"),
                        .icon = paletteIcon("end"_L1)});
    }
    for (const auto &[score, i] : found)
        m_shown.append(m_all.at(i));
    endResetModel();
}

SwitcherEntry SwitcherList::at(int row) const
{
    return row >= 0 && row < m_shown.size() ? m_shown.at(row) : SwitcherEntry();
}

int SwitcherList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant SwitcherList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SwitcherEntry &entry = m_shown.at(index.row());
    switch (role) {
    case TitleRole:
        return entry.title;
    case LineRole:
        return entry.line;
    case IdRole:
        return entry.characterId;
    case NameRole:
        return entry.characterName;
    case AvatarFileRole:
        return entry.avatarFile;
    case Qt::DecorationRole:
        return entry.icon.isNull() ? QVariant() : QVariant(entry.icon);
    case Qt::AccessibleTextRole:
        return Sentences::breath({entry.title, entry.line});
    default:
        return {};
    }
}

} // namespace Confab
