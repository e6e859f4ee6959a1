// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Confab {

// What a model of turns tells about each of its rows, and a way from a turn to its row. Apart from TurnModel,
// so that whoever shows turns depends on the roles and not on where they come from.
class TurnRoles
{
public:
    enum Role
    {
        TextRole = Qt::DisplayRole, // QString: the shown candidate's text, as it was sent
        TurnRole = Qt::UserRole + 1, // Turn
        TurnIdRole, // QString
        AuthorIdRole, // QString: an account id or a character id
        AuthorNameRole, // QString, may be empty
        IsHumanRole, // bool
        TimeRole, // QDateTime in local time; invalid while the service has not told it
        PinnedRole, // bool
        EditedRole, // bool: the shown candidate is an edited one
        TruncatedRole, // bool: the service withheld the rest of the shown candidate
        DeliveryRole, // int, a DeliveryState
        ErrorRole, // Error: why a turn is NotSent, Interrupted or Unanswered; kind None otherwise
        CandidateIndexRole, // int: position of the shown candidate by age, from 0; -1 without candidates
        CandidateCountRole, // int
        RevisionRole, // int: another one after each change of what this row shows
    };

    virtual ~TurnRoles() = default;

    // -1 when the turn is not here. Must not cost by the number of rows.
    virtual int rowOf(const QString &turnId) const = 0;
};

} // namespace Confab
