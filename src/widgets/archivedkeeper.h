// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archive/keptchats.h"

#include <QHash>
#include <QObject>

namespace Confab {

class Archive;
class SeenChatsModel;
class WritingKeeper;

// Keeps on this computer which archived chats of an account have been seen, since no service lists them, and
// tells the model those of earlier runs. One that is out of the archive or gone is forgotten.
class ArchivedKeeper : public QObject
{
    Q_OBJECT

public:
    // Of the account that `writing` finds out about. Nothing is owned; all must outlive this.
    ArchivedKeeper(Archive *archive, WritingKeeper *writing, SeenChatsModel *seen, QObject *parent);

private:
    void load();
    void takeLoaded(const KeptChats &kept);
    void note(int first, int last);
    void forget(const QString &chatId);

    Archive *const m_archive;
    WritingKeeper *const m_writing;
    SeenChatsModel *const m_seen;
    bool m_isLoaded = false;
    QHash<QString, Chat> m_kept; // as the archive has them
};

} // namespace Confab
