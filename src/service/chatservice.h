// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/character.h"
#include "domain/endpoints.h"
#include "domain/legacyhistory.h"
#include "domain/token.h"
#include "domain/turnpage.h"
#include "net/socketlink.h"
#include "service/reply.h"
#include "service/servicetimings.h"
#include "service/values.h"

#include <QHash>

#include <functional>
#include <memory>

namespace Confab {

namespace Net {
class HttpClient;
}

namespace Wire {
struct ClientFrame;
}

class ServiceCore;

// The chat service of one account: every call of the chat API, the streams, and what changed. The live
// service and the local server are the same to it but for the endpoints.
//
// Every call returns at once with a Reply that belongs to the service. Lists come in the wire's order, turns
// newest first. Beside its reply every call makes the service emit what changed, so that whoever listens
// stays right no matter who asked; changes that nobody here asked for (another device, a stream that was
// left) are told the same way.
//
// Lives on one thread, with its HttpClient and SocketLink, which it does not own and which must outlive it.
class ChatService : public QObject
{
    Q_OBJECT

public:
    ChatService(Net::HttpClient *http, Net::SocketLink *link, const Endpoints &endpoints,
                const ServiceTimings &timings = {}, QObject *parent = nullptr);
    ~ChatService() override;

    // Gives the token to both connections, forgets whose account it was, and lets calls through again after a
    // refusal.
    void setToken(const Token &token);
    const Endpoints &endpoints() const;

    // Opens the socket now; without this it opens with the first call that needs it.
    void connectNow();
    // Opens the socket anew, because the way to the server has changed: nothing that was open goes it. Does
    // nothing while signed out.
    void reconnectNow();
    // Closes the socket; commands under way fail, REST calls go on.
    void disconnectNow();
    Net::SocketLink::State connectionState() const;
    // In state Waiting: how long until the next attempt.
    std::chrono::milliseconds retryIn() const;
    // True after the service refused the token: every call fails at once until setToken().
    bool isSignedOut() const;

    // Account and characters

    Reply<Account> *fetchMe();
    Reply<Character> *fetchCharacter(const QString &characterId);
    Reply<QList<Character>> *searchCharacters(const QString &query);
    // The characters of the recent chats, each once.
    Reply<QList<Character>> *fetchRecentCharacters();

    // Chats

    // Conversations of the first generation, read-only. A service that no longer has any gives an empty list.
    Reply<QList<LegacyHistory>> *fetchHistories(const QString &characterId, int amount = 50);
    // All chats with one character, in the service's order, which promises nothing.
    Reply<QList<Chat>> *fetchChats(const QString &characterId, int previewTurns = 2);
    Reply<Chat> *fetchChat(const QString &chatId);
    Reply<QList<Chat>> *fetchRecentChats();
    // An empty name clears it.
    Reply<Done> *updateChatName(const QString &chatId, const QString &name);
    Reply<Done> *archiveChat(const QString &chatId);
    Reply<Done> *unarchiveChat(const QString &chatId);
    // The id of a new chat with everything up to and including `endTurnId`.
    Reply<QString> *copyChat(const QString &chatId, const QString &endTurnId);
    Reply<NewChat> *createChat(const QString &characterId, bool greeting = true);

    // Turns: reading. The pinned-only forms ask the service for pinned turns and filter again.

    Reply<TurnPage> *fetchMessages(const QString &chatId, bool pinnedOnly = false,
                                   const QString &nextToken = {});
    // progress() counts turns. After an abort or an error, value() has what had come.
    Reply<QList<Turn>> *fetchAllMessages(const QString &chatId, bool pinnedOnly = false);
    Reply<TurnPage> *fetchPinnedMessages(const QString &chatId, const QString &nextToken = {});
    Reply<QList<Turn>> *fetchAllPinnedMessages(const QString &chatId);
    // The turns newer than `turnId`, without it. Fails with NotFound when the chat has no such turn.
    Reply<QList<Turn>> *fetchFollowingMessages(const QString &chatId, const QString &turnId,
                                               bool pinnedOnly = false);

    // Turns: writing

    // Emits turnAdded() for the person's turn at once (Sending), then for the answer. Ends with the final
    // answer; updated() comes with every frame. When the link dies the service looks whether the message
    // arrived: the reply then goes on, or fails with the message NotSent (see retryMessage) or Unanswered
    // (see generateTurn).
    Reply<MessageExchange> *sendMessage(const QString &characterId, const QString &chatId,
                                        const QString &text);
    // Sends a NotSent turn again with its own ids, so that it can never be there twice.
    Reply<MessageExchange> *retryMessage(const QString &chatId, const QString &turnId);
    // Sends again a turn that an earlier run of the program could not send. `turn` carries its ids, author
    // may be empty.
    Reply<MessageExchange> *resendMessage(const QString &characterId, const Turn &turn);
    // Forgets a NotSent turn.
    void discardMessage(const QString &chatId, const QString &turnId);
    // Lets the character speak: the answer to a message that was stored but never answered.
    Reply<Turn> *generateTurn(const QString &characterId, const QString &chatId);
    // Another candidate for a character's turn, normally the newest; it becomes the primary one. updated()
    // with every frame.
    Reply<Turn> *anotherResponse(const QString &characterId, const QString &chatId, const QString &turnId);
    Reply<Done> *updatePrimaryCandidate(const QString &chatId, const QString &turnId,
                                        const QString &candidateId);
    // The edited text becomes the shown one. Later turns stay as they are.
    Reply<Turn> *editMessage(const QString &chatId, const QString &turnId, const QString &candidateId,
                             const QString &text);
    // In chunks of 50, newest first where times are known, verified by reading again. Fails with Incomplete
    // and the ids that are still there. An empty list succeeds without a request.
    Reply<Done> *deleteMessages(const QString &chatId, const QStringList &turnIds);
    Reply<Done> *deleteMessage(const QString &chatId, const QString &turnId);
    Reply<Turn> *pinMessage(const QString &chatId, const QString &turnId);
    Reply<Turn> *unpinMessage(const QString &chatId, const QString &turnId);
    // Stops the generation that is running in this chat, if there is one; its reply ends with what has come.
    void abortGeneration(const QString &chatId);
    bool isGenerating(const QString &chatId) const;

    // What the service knows of a turn; null when it has not met it since releaseChat().
    Turn knownTurn(const QString &chatId, const QString &turnId) const;
    // Turns of this chat that are on their way or could not be sent, oldest first: what a model adds to the
    // pages it reads.
    QList<Turn> unsentTurns(const QString &chatId) const;
    // Forgets the turns of a chat that nobody shows any more, unless something is under way in it.
    void releaseChat(const QString &chatId);

signals:
    void connectionStateChanged(Confab::Net::SocketLink::State state);
    // The service refused the token; calls fail until setToken().
    void signedOut(const Confab::Error &error);
    // Something that belongs to no call.
    void noticed(const Confab::Error &error);

    void chatAdded(const Confab::Chat &chat);
    void chatUpdated(const Confab::Chat &chat);
    // A list was read: `characterId` is empty for the recent chats.
    void chatsFetched(const QString &characterId, const QList<Confab::Chat> &chats);

    void turnAdded(const Confab::Turn &turn);
    // Comes with every frame of a stream, and carries the whole turn.
    void turnUpdated(const Confab::Turn &turn);
    void turnsRemoved(const QString &chatId, const QStringList &turnIds);
    void turnsFetched(const Confab::TurnPage &page);

private:
    Reply<Turn> *changeTurn(Error::Operation operation, const Wire::ClientFrame &frame);
    Reply<MessageExchange> *send(const QString &characterId, const Turn &turn, bool isRetry);

    std::unique_ptr<ServiceCore> d;
    Net::HttpClient *const m_http;
    Net::SocketLink *const m_link;
    QHash<QString, QString>
        m_characterOf; // of a message that was sent from here, by turn id: what a retry needs
};

} // namespace Confab
