// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archive/archivefile.h"
#include "archive/keptchats.h"
#include "archive/keptwriting.h"

#include <QObject>
#include <QVariantList>

#include <optional>

namespace Confab {

// The archive's own thread does its work here, one call after the other. See Archive.
class ArchiveWorker : public QObject
{
    Q_OBJECT

public:
    explicit ArchiveWorker(const QString &file)
        : m_path(file)
    {
    }

    void open();
    void loadWriting(const QString &accountId);
    void keepDraft(const QString &accountId, const QString &chatId, const QString &text);
    void keepUnsent(const QString &accountId, const UnsentMessage &message);
    void forgetUnsent(const QString &accountId, const QString &turnId);
    void loadArchivedChats(const QString &accountId);
    void keepArchivedChat(const QString &accountId, const Chat &chat);
    void forgetArchivedChat(const QString &accountId, const QString &chatId);
    void forgetAccount(const QString &accountId);

signals:
    void opened(const QString &setAside);
    void failed(const Confab::Error &error);
    void writingLoaded(const Confab::KeptWriting &writing);
    void archivedChatsLoaded(const Confab::KeptChats &chats);

private:
    bool isOpen() const { return m_file && m_file->isOpen(); }
    // Runs one statement; tells failed() and returns false if it cannot.
    bool run(const QString &statement, const QVariantList &values);

    const QString m_path;
    std::optional<ArchiveFile> m_file; // made on the worker's thread
};

} // namespace Confab
