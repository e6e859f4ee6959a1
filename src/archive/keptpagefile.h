// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archive/keptpage.h"

namespace Confab {

// The files that hold one KeptPage each, named after the account. Beside the database and not in it, because
// the window reads one before it shows itself, and opening a database takes longer than all the rest.
//
// A file is replaced as a whole or not at all, is the person's alone to read, and carries a version and a
// check sum. One that is damaged, or was written by a newer program, counts as none; that is logged.
class KeptPageFile
{
public:
    // An empty folder: nothing is kept.
    explicit KeptPageFile(const QString &folder)
        : m_folder(folder)
    {
    }

    // Reads one small file; an empty page when there is none.
    KeptPage read(const QString &accountId) const;
    // False when it could not be written, which is logged, or there is one of a newer program.
    bool write(const KeptPage &page) const;
    void remove(const QString &accountId) const;
    // Removes those of all other accounts.
    void removeOthers(const QStringList &accountIds) const;

    QString path(const QString &accountId) const;

private:
    const QString m_folder;
};

} // namespace Confab
