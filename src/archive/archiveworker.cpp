// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archiveworker.h"

#include "archive/archivelog.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// An empty QString is NULL to the driver, and no column of ours takes that.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

void ArchiveWorker::open()
{
    m_file.emplace(m_path);
    QString setAside;
    const Error error = m_file->open(&setAside);
    if (error)
        emit failed(error);
    else
        emit opened(setAside);
}

bool ArchiveWorker::run(const QString &statement, const QVariantList &values)
{
    if (!isOpen())
        return false;
    QSqlQuery query(m_file->database());
    query.setForwardOnly(true);
    bool done = query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    done = done && query.exec();
    if (!done) {
        qCInfo(lcArchive).noquote() << "not written:" << query.lastError().nativeErrorCode()
                                    << query.lastError().text();
        emit failed(ArchiveFile::errorOf(query.lastError().text(), Error::Operation::KeepDraft));
    }
    return done;
}

void ArchiveWorker::loadWriting(const QString &accountId)
{
    KeptWriting writing;
    writing.accountId = accountId;
    if (!isOpen())
        return;
    QSqlQuery query(m_file->database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT chat, text FROM draft WHERE account = ?"_s);
    query.addBindValue(notNull(accountId));
    bool done = query.exec();
    while (done && query.next())
        writing.drafts.insert(query.value(0).toString(), query.value(1).toString());

    query.prepare(
        u"SELECT turn, chat, candidate, character, text, created FROM unsent WHERE account = ? ORDER BY rowid"_s);
    query.addBindValue(notNull(accountId));
    done = done && query.exec();
    while (done && query.next()) {
        UnsentMessage message;
        message.characterId = query.value(3).toString();
        message.turn = Turn(query.value(1).toString(), query.value(0).toString());
        Candidate candidate;
        candidate.id = query.value(2).toString();
        candidate.text = query.value(4).toString();
        candidate.isFinal = true;
        message.turn.setCandidates({candidate});
        message.turn.setPrimaryCandidateId(candidate.id);
        message.turn.setCreateTime(Timestamp::fromString(query.value(5).toString()));
        message.turn.setAuthor({.id = {}, .name = {}, .isHuman = true});
        message.turn.setDelivery(DeliveryState::NotSent);
        writing.unsent.append(message);
    }
    if (done)
        emit writingLoaded(writing);
    else
        emit failed(ArchiveFile::errorOf(query.lastError().text(), Error::Operation::OpenArchive));
}

void ArchiveWorker::keepDraft(const QString &accountId, const QString &chatId, const QString &text)
{
    if (text.isEmpty()) {
        run(u"DELETE FROM draft WHERE account = ? AND chat = ?"_s, {notNull(accountId), notNull(chatId)});
        return;
    }
    run(u"INSERT INTO draft (account, chat, text, changed) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (account, chat) DO UPDATE SET text = excluded.text, changed = excluded.changed"_s,
        {notNull(accountId), notNull(chatId), text, QDateTime::currentSecsSinceEpoch()});
}

void ArchiveWorker::keepUnsent(const QString &accountId, const UnsentMessage &message)
{
    run(u"INSERT INTO unsent (account, turn, chat, candidate, character, text, created) VALUES (?, ?, ?, ?, "
        u"?, ?, ?) "
        "ON CONFLICT (account, turn) DO NOTHING"_s,
        {notNull(accountId), notNull(message.turn.id()), notNull(message.turn.chatId()),
         notNull(message.turn.primaryCandidateId()), notNull(message.characterId),
         notNull(message.turn.text()), notNull(message.turn.createTime().toString())});
}

void ArchiveWorker::forgetUnsent(const QString &accountId, const QString &turnId)
{
    run(u"DELETE FROM unsent WHERE account = ? AND turn = ?"_s, {notNull(accountId), notNull(turnId)});
}

void ArchiveWorker::loadArchivedChats(const QString &accountId)
{
    if (!isOpen())
        return;
    KeptChats kept;
    kept.accountId = accountId;
    QSqlQuery query(m_file->database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT chat, character, character_name, avatar_file, name, created FROM archived_chat "
                  "WHERE account = ?"_s);
    query.addBindValue(notNull(accountId));
    const bool done = query.exec();
    while (done && query.next()) {
        Chat chat;
        chat.id = query.value(0).toString();
        chat.characterId = query.value(1).toString();
        chat.characterName = query.value(2).toString();
        chat.characterAvatarFile = query.value(3).toString();
        chat.name = query.value(4).toString();
        chat.createTime = Timestamp::fromString(query.value(5).toString());
        chat.state = u"STATE_ARCHIVED"_s;
        kept.chats.append(chat);
    }
    if (done)
        emit archivedChatsLoaded(kept);
    else
        emit failed(ArchiveFile::errorOf(query.lastError().text(), Error::Operation::OpenArchive));
}

void ArchiveWorker::keepArchivedChat(const QString &accountId, const Chat &chat)
{
    run(u"INSERT OR REPLACE INTO archived_chat (account, chat, character, character_name, avatar_file, name, "
        u"created) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {notNull(accountId), notNull(chat.id), notNull(chat.characterId), notNull(chat.characterName),
         notNull(chat.characterAvatarFile), notNull(chat.name), notNull(chat.createTime.toString())});
}

void ArchiveWorker::forgetArchivedChat(const QString &accountId, const QString &chatId)
{
    run(u"DELETE FROM archived_chat WHERE account = ? AND chat = ?"_s, {notNull(accountId), notNull(chatId)});
}

void ArchiveWorker::forgetAccount(const QString &accountId)
{
    run(u"DELETE FROM archived_chat WHERE account = ?"_s, {notNull(accountId)});
    run(u"DELETE FROM draft WHERE account = ?"_s, {notNull(accountId)});
    run(u"DELETE FROM unsent WHERE account = ?"_s, {notNull(accountId)});
}

} // namespace Confab
