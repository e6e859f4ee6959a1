// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archive/keptchats.h"
#include "archive/keptpagefile.h"
#include "archive/keptwriting.h"
#include "domain/error.h"

#include <QHash>
#include <QObject>
#include <QPair>
#include <QThread>
#include <QTimer>

namespace Confab {

class ArchiveWorker;

// The door of the local store. Lives on the caller's thread; the file is read and written on another one, in
// the order of the calls. Nothing here blocks but the destructor, which waits until everything asked for is
// on disk.
//
// A draft is on its way to the disk within half a second of the last key press, an unsent message at once:
// both survive the death of the program.
class Archive : public QObject
{
    Q_OBJECT

public:
    // `file` is the database; its folder is made if need be. Empty: kept in memory, for trying things out.
    explicit Archive(const QString &file, QObject *parent = nullptr);
    ~Archive() override;

    // Answered by opened() or failed(). Calls made before the answer wait for it; after failed() they do
    // nothing, and open() may be called again.
    void open();

    // Answered by writingLoaded().
    void loadWriting(const QString &accountId);
    // An empty text forgets the draft.
    void keepDraft(const QString &accountId, const QString &chatId, const QString &text);
    void keepUnsent(const QString &accountId, const UnsentMessage &message);
    void forgetUnsent(const QString &accountId, const QString &turnId);

    // Answered by archivedChatsLoaded().
    void loadArchivedChats(const QString &accountId);
    // As it is now, in the place of what was kept of it.
    void keepArchivedChat(const QString &accountId, const Chat &chat);
    void forgetArchivedChat(const QString &accountId, const QString &chatId);

    // What was seen last. The one call that reads on the caller's thread, at once: the window shows it before
    // anything else is there. An empty page when none is kept.
    KeptPage keptPage(const QString &accountId) const { return m_pages.read(accountId); }
    void keepPage(const KeptPage &page);
    // Of an account that is signed out.
    void forgetPage(const QString &accountId);
    // Pages of accounts that are none of these are forgotten.
    void forgetOtherPages(const QStringList &accountIds);
    // Everything kept of an account.
    void forgetAccount(const QString &accountId);
    // Writes what still waits for the pause after a key press.
    void flush();

signals:
    // `setAside` is the new name of a file that could not be read any more, else empty: the person should be
    // told.
    void opened(const QString &setAside);
    // Operation OpenArchive: nothing will be kept. Operation KeepDraft: what was to be kept was
    // not.
    void failed(const Confab::Error &error);
    void writingLoaded(const Confab::KeptWriting &writing);
    void archivedChatsLoaded(const Confab::KeptChats &chats);

private:
    const KeptPageFile m_pages;
    QThread m_thread;
    ArchiveWorker *m_worker = nullptr; // lives on m_thread
    QTimer m_pause;
    QHash<QPair<QString, QString>, QString> m_drafts; // by account and chat: typed, not handed over yet
};

} // namespace Confab
