// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/candidatelistmodel.h"

#include "wording/countwording.h"
#include "wording/foreignwords.h"
#include "wording/sentences.h"

namespace Confab {

void CandidateListModel::setTurn(const Turn &turn)
{
    if (turn == m_turn)
        return;
    const QList<int> byAge = turn.candidatesByAge();
    const bool same = turn.id() == m_turn.id() && turn.chatId() == m_turn.chatId();
    if (!same || byAge.size() < m_byAge.size()) {
        beginResetModel();
        m_turn = turn;
        m_byAge = byAge;
        endResetModel();
        return;
    }
    const int before = int(m_byAge.size());
    const int after = int(byAge.size());
    if (after > before)
        beginInsertRows({}, before, after - 1);
    m_turn = turn;
    m_byAge = byAge;
    if (after > before)
        endInsertRows();
    if (before > 0)
        emit dataChanged(index(0), index(before - 1));
}

int CandidateListModel::shownRow() const
{
    return int(m_byAge.indexOf(m_turn.primaryIndex()));
}

int CandidateListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_byAge.size());
}

QVariant CandidateListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const Candidate &candidate = m_turn.candidates().at(m_byAge.at(row));
    const bool shown = row == shownRow();
    const QString heading = CountWording::response(row + 1, int(m_byAge.size()));
    switch (role) {
    case TextRole:
        return candidate.text;
    case CandidateIdRole:
        return candidate.id;
    case HeadingRole:
        return heading;
    case MarkRole:
        //: At the end of a row: this response is the one that stands in the conversation
        return shown ? tr("Shown") : QString();
    case ShownRole:
        return shown;
    case Qt::AccessibleTextRole: {
        constexpr int length = 200;
        return Sentences::breath(
            {heading, data(index, MarkRole).toString(), ForeignWords::tamed(candidate.text, length)});
    }
    default:
        return {};
    }
}

} // namespace Confab
