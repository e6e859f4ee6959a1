// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/commandhandler.h"

#include "server/socketsession.h"

using namespace Qt::StringLiterals;

namespace Confab::Server {

using Wire::ClientFrame;
using Wire::ServerFrame;

void CommandHandler::handle(SocketSession *session, const QByteArray &text)
{
    const auto decoded = ClientFrame::decode(text);
    // Some clients greet the socket with objects of another protocol, or with two objects at once.
    if (!decoded)
        return;
    const ClientFrame &frame = *decoded;
    const Asker asker(session);
    switch (frame.command) {
    case ClientFrame::Command::Empty:
        session->send("{}");
        return;
    case ClientFrame::Command::CreateChat:
        return createChat(frame, asker);
    case ClientFrame::Command::CreateTurn:
        return createTurn(frame, asker, false);
    case ClientFrame::Command::CreateAndGenerateTurn:
        return createTurn(frame, asker, true);
    case ClientFrame::Command::GenerateTurn:
        return generateTurn(frame, asker);
    case ClientFrame::Command::GenerateTurnCandidate:
        return generateCandidate(frame, asker);
    case ClientFrame::Command::UpdatePrimaryCandidate:
        return choose(frame, asker);
    case ClientFrame::Command::EditTurnCandidate:
        return tellChange(m_conversations.edit(frame.chatId, frame.turnId, frame.candidateId, frame.text),
                          frame, asker);
    case ClientFrame::Command::SetTurnPin:
        return tellChange(m_conversations.setPinned(frame.chatId, frame.turnId, frame.isPinned), frame,
                          asker);
    case ClientFrame::Command::RemoveTurns:
        return removeTurns(frame, asker);
    case ClientFrame::Command::AbortGeneration:
        m_generations.abort(frame.requestId, session);
        return;
    case ClientFrame::Command::Unknown:
        if (!frame.name.isEmpty() && frame.name != "ping"_L1)
            refuse(failure(400, u"unknown command: "_s + frame.name), frame, asker);
        return;
    }
}

void CommandHandler::createChat(const ClientFrame &frame, const Asker &asker)
{
    const auto made = m_conversations.createChat(frame.chat, frame.withGreeting);
    if (!made)
        return refuse(made.error(), frame, asker);
    m_hub.publish(ServerFrame::createChatResponse(made->chat, frame.requestId), asker);
    if (made->greeting)
        m_hub.publish(ServerFrame::addTurn(*made->greeting, frame.requestId), asker);
}

void CommandHandler::createTurn(const ClientFrame &frame, const Asker &asker, bool generate)
{
    Turn wanted = frame.turn;
    if (wanted.chatId().isEmpty())
        wanted.setKey(frame.chatId, wanted.id());
    if (!frame.answeredTurnId.isEmpty()) {
        // The choice is a courtesy; a message is not refused because of it.
        const auto chosen =
            m_conversations.choose(wanted.chatId(), frame.answeredTurnId, frame.answeredCandidateId);
        if (chosen) {
            m_generations.turnChanged(chosen->stored.turn);
            m_hub.publishToOthers(ServerFrame::updateTurn(chosen->stored.turn, {}), asker);
        }
    }
    const auto added = m_conversations.addHumanTurn(wanted, frame.characterId, frame.name);
    if (!added)
        return refuse(added.error(), frame, asker);
    m_hub.publish(ServerFrame::addTurn(added->stored.turn, frame.requestId), asker);
    if (!generate)
        return;
    if (const auto started = m_generations.start(added->chat, frame.requestId, asker); !started)
        refuse(started.error(), frame, asker);
}

void CommandHandler::generateTurn(const ClientFrame &frame, const Asker &asker)
{
    const auto chat = m_conversations.chat(frame.chatId);
    if (!chat)
        return refuse(chat.error(), frame, asker);
    // Asked twice for lack of an answer, it would speak twice.
    if (m_generations.isAnswering(frame.chatId))
        return refuse(failure(400, u"a reply is being generated already"_s), frame, asker);
    if (const auto started = m_generations.start(*chat, frame.requestId, asker); !started)
        refuse(started.error(), frame, asker);
}

void CommandHandler::generateCandidate(const ClientFrame &frame, const Asker &asker)
{
    const auto located = m_conversations.locate(frame.chatId, frame.turnId);
    if (!located)
        return refuse(located.error(), frame, asker);
    if (!frame.characterId.isEmpty() && frame.characterId != located->chat.chat.characterId)
        return refuse(failure(400, u"the chat is with another character"_s), frame, asker);
    if (const auto started = m_generations.startCandidate(*located, frame.requestId, asker); !started)
        refuse(started.error(), frame, asker);
}

void CommandHandler::choose(const ClientFrame &frame, const Asker &asker)
{
    const auto chosen = m_conversations.choose(frame.chatId, frame.turnId, frame.candidateId);
    if (!chosen)
        return refuse(chosen.error(), frame, asker);
    m_generations.turnChanged(chosen->stored.turn);
    m_hub.reply(ServerFrame::ok(frame.requestId), asker);
    m_hub.publishToOthers(ServerFrame::updateTurn(chosen->stored.turn, frame.requestId), asker);
}

void CommandHandler::removeTurns(const ClientFrame &frame, const Asker &asker)
{
    const auto removed = m_conversations.remove(frame.chatId, frame.turnIds);
    if (!removed)
        return refuse(removed.error(), frame, asker);
    m_generations.turnsRemoved(frame.chatId, *removed);
    m_hub.publish(ServerFrame::removeTurnsResponse(frame.chatId, *removed, frame.requestId), asker);
}

void CommandHandler::tellChange(const Result<Conversations::Located> &change, const ClientFrame &frame,
                                const Asker &asker)
{
    if (!change)
        return refuse(change.error(), frame, asker);
    m_generations.turnChanged(change->stored.turn);
    m_hub.publish(ServerFrame::updateTurn(change->stored.turn, frame.requestId), asker);
}

void CommandHandler::refuse(const Wire::ErrorBody &error, const ClientFrame &frame, const Asker &asker)
{
    m_hub.reply(ServerFrame::neoError(error, frame.requestId), asker);
}

} // namespace Confab::Server
