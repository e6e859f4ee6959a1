// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/writingkeeper.h"

#include "archive/archive.h"
#include "service/chatservice.h"

namespace Confab {

WritingKeeper::WritingKeeper(Archive *archive, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
{
    if (!archive)
        return;
    connect(archive, &Archive::writingLoaded, this, &WritingKeeper::takeLoaded);
    connect(archive, &Archive::failed, this, [this](const Error &error) {
        if (error.operation == Error::Operation::KeepDraft)
            emit failed(error);
    });
}

void WritingKeeper::setService(ChatService *service, const QString &account)
{
    if (m_service)
        m_service->disconnect(this);
    m_service = service;
    m_account.clear();
    m_isLoaded = false;
    if (!service || m_expected != account)
        m_drafts.clear();
    m_expected.reset();
    m_earlier.clear();
    m_kept.clear();
    if (!service || !m_archive)
        return;
    if (account.isEmpty()) {
        identify();
    } else {
        m_account = account;
        m_archive->flush();
        m_archive->loadWriting(account);
        emit identified();
    }
    // An account that could not be asked for at the start.
    connect(service, &ChatService::connectionStateChanged, this, [this](Net::SocketLink::State state) {
        if (state == Net::SocketLink::State::Open && m_account.isEmpty())
            identify();
    });
    connect(service, &ChatService::turnAdded, this, &WritingKeeper::watch);
    connect(service, &ChatService::turnUpdated, this, &WritingKeeper::watch);
    connect(service, &ChatService::turnsRemoved, this, [this](const QString &, const QStringList &turnIds) {
        for (const QString &id : turnIds)
            forget(id);
    });
}

void WritingKeeper::expect(const QString &account)
{
    if (m_service)
        return;
    if (m_expected != account)
        m_drafts.clear();
    m_expected = account;
}

void WritingKeeper::identify()
{
    m_service->fetchMe()->then(this, [this, service = m_service](const Reply<Account> &reply) {
        if (service != m_service || !reply.hasValue() || !m_account.isEmpty())
            return;
        m_account = reply.value().id;
        m_archive->loadWriting(m_account);
        emit identified();
    });
}

void WritingKeeper::takeLoaded(const KeptWriting &writing)
{
    if (!m_service || m_isLoaded || writing.accountId != m_account)
        return;
    m_isLoaded = true;
    for (auto it = writing.drafts.cbegin(); it != writing.drafts.cend(); ++it) {
        // Whoever has typed already did not see that there was something.
        QString &draft = m_drafts[it.key()];
        if (draft.isEmpty())
            draft = it.value();
        else if (draft != it.value())
            draft = it.value() + QLatin1StringView("\n\n") + draft;
    }
    for (const UnsentMessage &message : writing.unsent) {
        // One of this run, which the service still has.
        if (!m_service->knownTurn(message.turn.chatId(), message.turn.id()).isNull())
            m_kept.insert(message.turn.id());
        else if (!m_kept.contains(message.turn.id()))
            m_earlier.append(message);
    }
    for (auto it = m_drafts.cbegin(); it != m_drafts.cend(); ++it)
        m_archive->keepDraft(m_account, it.key(), it.value());
    emit loaded();
}

void WritingKeeper::keepDraft(const QString &chatId, const QString &text)
{
    if (chatId.isEmpty() || m_drafts.value(chatId) == text)
        return;
    m_drafts.insert(chatId, text);
    if (m_archive && !m_account.isEmpty())
        m_archive->keepDraft(m_account, chatId, text);
}

QStringList WritingKeeper::takeUnsent(const QString &chatId, const QSet<QString> &storedTurns)
{
    QStringList texts;
    for (qsizetype i = 0; i < m_earlier.size();) {
        const Turn turn = m_earlier.at(i).turn;
        if (turn.chatId() != chatId) {
            ++i;
            continue;
        }
        if (!storedTurns.contains(turn.id()))
            texts.append(turn.text());
        m_archive->forgetUnsent(m_account, turn.id());
        m_earlier.removeAt(i);
    }
    return texts;
}

void WritingKeeper::watch(const Turn &turn)
{
    if (!turn.isHuman() || m_account.isEmpty())
        return;
    switch (turn.delivery()) {
    case DeliveryState::Sending:
    case DeliveryState::Checking:
    case DeliveryState::NotSent:
        if (turn.chatId() == m_openChat.id && !m_kept.contains(turn.id())) {
            m_kept.insert(turn.id());
            m_archive->keepUnsent(m_account, {.characterId = m_openChat.characterId, .turn = turn});
        }
        break;
    default:
        forget(turn.id());
        break;
    }
}

void WritingKeeper::forget(const QString &turnId)
{
    if (m_kept.remove(turnId))
        m_archive->forgetUnsent(m_account, turnId);
}

} // namespace Confab
