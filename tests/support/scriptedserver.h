// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/endpoints.h"
#include "domain/token.h"
#include "domain/turn.h"
#include "server/localserver.h"
#include "support/scriptedresponder.h"
#include "support/scriptedrules.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace Confab::Testing {

class ScriptedTraffic;

// The real local server, in memory and on the test's own thread, with a script laid over its traffic: for
// each request or command a rule may be added that delays, changes, withholds or cuts what the server would
// do. Without rules it behaves like the product. It listens once it is constructed (a failure is fatal) and
// notes everything that it receives.
//
//     ScriptedServer server;
//     server.rest(Wire::RestRoute::Name::Turns).answerWith(429, "{}").withHeader("Retry-After", "1");
//     server.command(Wire::ClientFrame::Command::CreateAndGenerateTurn).cutAfterFrames(2);
//     … a client with server.endpoints() and server.token() …
//     QTRY_COMPARE(server.commands(Wire::ClientFrame::Command::CreateAndGenerateTurn).size(), 1);
//
// Rules are tried in the order in which they were added; one that fits is used up after times() (once, unless
// told otherwise) and the next one counts.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    explicit ScriptedServer(QObject *parent = nullptr);
    ~ScriptedServer() override;

    Endpoints endpoints() const;
    QUrl baseUrl() const;
    Token token() const;
    QString accountId() const;
    // The server's two characters: this one, and another.
    QString characterId() const;
    QString otherCharacterId() const;
    // What the characters say. By default "You said: TEXT", word by word.
    ScriptedResponder &replies();
    Server::LocalServer &server();

    // --- the script -------------------------------------------------------------------------------------
    RestRule &rest(Wire::RestRoute::Name name);
    // Any request, also one to an address the server does not know.
    RestRule &anyRest();
    CommandRule &command(Wire::ClientFrame::Command command);
    CommandRule &anyCommand();
    // The next `times` sockets are refused with this answer instead of being opened. -1: all of them.
    void refuseSockets(int status, const QByteArray &body = {}, const QByteArray &contentType = "text/html",
                       int times = 1);
    // Every frame to every client goes through this, after the rules; what it returns is sent instead.
    void filterAllFrames(FrameFilter filter);
    void clearRules();

    // --- what the server does by itself -----------------------------------------------------------------
    // To all open sockets. Text as it is: it need not be JSON.
    void push(const QByteArray &frame);
    // The oldest held requests (RestRule::hold()) are answered; -1: all of them.
    void releaseHeld(int count = -1);
    int heldCount() const;
    // Every open socket's TCP connection is reset, without a closing handshake.
    void cutSockets();
    // Every open socket says goodbye properly.
    void closeSockets(int code = 1001);
    // Half-open: nothing is read from or written to the sockets that are open now, and they stay open.
    void freezeSockets();
    // The server goes away, and comes back on the same port with everything it stored.
    void stop();
    void restart();

    // --- what it received ---------------------------------------------------------------------------------
    const QList<RecordedRequest> &requests() const;
    QList<RecordedRequest> requests(Wire::RestRoute::Name name) const;
    const QList<RecordedFrame> &frames() const;
    QList<RecordedFrame> commands(Wire::ClientFrame::Command command) const;
    const QList<RecordedHandshake> &handshakes() const;
    int openSockets() const;
    void clearRecords();

    // --- what it holds ------------------------------------------------------------------------------------
    //
    // A chat of `turns` turns with this character, human and character in turn, the oldest by the character,
    // each of `words` words; the texts end with " #N", N counting from 1 at the oldest. Returns the chat's
    // id.
    QString addChat(int turns = 0, const QString &characterId = {}, int words = 8);
    // All turns of the chat as they are stored now, newest first.
    QList<Turn> storedTurns(const QString &chatId) const;
    void storeTurn(const Turn &turn);
    void setPinned(const QString &chatId, const QString &turnId, bool pinned = true);

signals:
    void requestReceived();
    void frameReceived();
    void socketOpened();
    void socketClosed();

private:
    QTemporaryDir m_folder;
    const Token m_token;
    std::unique_ptr<ScriptedTraffic> m_traffic;
    std::unique_ptr<Server::LocalServer> m_server;
    ScriptedResponder *m_responder = nullptr; // owned by the server
};

} // namespace Confab::Testing
