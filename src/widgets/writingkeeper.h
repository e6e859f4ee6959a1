// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archive/keptwriting.h"
#include "domain/chat.h"
#include "domain/error.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace Confab {

class Archive;
class ChatService;

// What a person has written and the service does not have: drafts, and messages on their way. Kept in memory
// and, with an archive, on this computer, so that it is there after a restart.
//
// A message that an earlier run could not bring home comes back as the draft of its chat, unless the chat
// turns out to have it.
class WritingKeeper : public QObject
{
    Q_OBJECT

public:
    // `archive` may be null; it is not owned and must outlive this.
    explicit WritingKeeper(Archive *archive, QObject *parent = nullptr);

    // Loads what is kept of the account of this key; without a key, finds out whose writing it is. nullptr:
    // nobody's.
    void setService(ChatService *service, const QString &account = {});
    // While there is no service: what is written from now on is this account's, and setService() for it keeps
    // it.
    void expect(const QString &account);
    // Whose writing it is; empty while that is not known.
    QString account() const { return m_account; }
    // Messages are sent in this chat only.
    void setOpenChat(const Chat &chat) { m_openChat = chat; }

    QString draft(const QString &chatId) const { return m_drafts.value(chatId); }
    // An empty text forgets it.
    void keepDraft(const QString &chatId, const QString &text);
    // The texts of messages of an earlier run which the chat does not have, oldest first. They are forgotten
    // as messages: whoever asks keeps them as a draft.
    QStringList takeUnsent(const QString &chatId, const QSet<QString> &storedTurns);

signals:
    // account() is known.
    void identified();
    // What was kept of this account is here.
    void loaded();
    // Something that was written could not be kept on this computer.
    void failed(const Confab::Error &error);

private:
    void identify();
    void takeLoaded(const KeptWriting &writing);
    void watch(const Turn &turn);
    void forget(const QString &turnId);

    Archive *m_archive;
    ChatService *m_service = nullptr;
    QString m_account; // empty until it is known
    std::optional<QString> m_expected; // the account whose drafts m_drafts has while there is no service
    bool m_isLoaded = false;
    Chat m_openChat;
    QHash<QString, QString> m_drafts; // by chat id
    QList<UnsentMessage> m_earlier; // of an earlier run
    QSet<QString> m_kept; // turn ids of this run that are in the archive
};

} // namespace Confab
