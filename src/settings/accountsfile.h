// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/accountentry.h"

#include <QFileSystemWatcher>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace Confab {

// The accounts that somebody has signed in to on this computer, in one JSON file that the window and the
// command line share. No secret is in it. It is written as a whole or not at all, by one program at a time,
// and a change by another one is noticed. Lives on one thread.
class AccountsFile : public QObject
{
    Q_OBJECT

public:
    static constexpr int currentVersion = 1;

    // The file is read at once; it need not exist.
    explicit AccountsFile(const QString &path, QObject *parent = nullptr);
    // Where the programs keep it, unless they were told of another folder.
    static QString usualPath();

    enum class Condition
    {
        Good, // also when there is none yet
        SetAside, // it was damaged, and is kept as setAside()
        Newer, // a newer program wrote it: nothing is read from it and nothing written to it
        Unreadable, // it is there and cannot be read, or not be put aside; nothing is written to it
    };
    Condition condition() const { return m_condition; }
    QString path() const { return m_path; }
    QString setAside() const { return m_setAside; }

    const QList<AccountEntry> &accounts() const { return m_data.accounts; }
    std::optional<AccountEntry> account(const QString &key) const;
    // By key, user name, or name of the person; more than one may fit.
    QList<AccountEntry> named(const QString &name) const;
    // The key of the account that the command line uses unless told otherwise; empty: none.
    QString commandLineKey() const { return m_data.commandLineKey; }

    // Each returns whether it is on disk. Another program that writes is waited for, a quarter of a second at
    // most.
    bool put(const AccountEntry &account); // in place of one with the same key, or at the end
    bool remove(const QString &key);
    bool setCommandLineKey(const QString &key);

signals:
    // Also when another program did it.
    void changed();

private:
    struct Data
    {
        QList<AccountEntry> accounts;
        QString commandLineKey;
        friend bool operator==(const Data &, const Data &) = default;
    };

    void load();
    bool change(const std::function<void(Data &)> &edit);
    bool write(const Data &data);
    void watch();

    const QString m_path;
    QFileSystemWatcher m_watcher;
    Data m_data;
    Condition m_condition = Condition::Good;
    QString m_setAside;
};

} // namespace Confab
