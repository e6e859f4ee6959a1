// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/createchatcommand.h"

#include "service/servicecore.h"
#include "wire/chatjson.h"

namespace Confab {

CreateChatCommand::CreateChatCommand(ServiceCore *core, const Wire::ClientFrame &frame,
                                     PendingReply<NewChat> *reply)
    : SocketCommand(core, Error::Operation::CreateChat, frame)
    , m_reply(reply)
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, &CreateChatCommand::timedOut);
    reply->onAbort([this] {
        if (!m_wasSent)
            fail(error(Error::Kind::Aborted));
    });
}

// Its id is ours, so whatever happens in this chat is of this command.
bool CreateChatCommand::expectsTurn(const QString &chatId, const QString &) const
{
    return chatId == frame().chat.id;
}

void CreateChatCommand::sent()
{
    m_wasSent = true;
    m_timeout.start(core()->timings.command);
}

void CreateChatCommand::received(const Wire::ServerFrame &answer)
{
    using Event = Wire::ServerFrame::Event;
    if (m_isOver)
        return;
    if (answer.event == Event::CreateChatResponse) {
        // The id is ours: a service that does not repeat it has still made this chat.
        m_value.chat = answer.chat.id.isEmpty() ? frame().chat : answer.chat;
        m_timeout.start(core()->timings.greeting);
    } else if ((answer.event == Event::AddTurn || answer.event == Event::UpdateTurn)
               && answer.turn.chatId() == frame().chat.id && !answer.turn.isHuman()) {
        m_value.greeting = answer.turn;
        if (!m_value.chat.id.isEmpty())
            m_timeout.start(core()->timings.greeting);
    }
    completeIfDone();
}

void CreateChatCommand::completeIfDone()
{
    if (m_value.chat.id.isEmpty())
        return;
    if (!frame().withGreeting) {
        succeed();
        return;
    }
    const Candidate *shown = m_value.greeting ? m_value.greeting->primaryCandidate() : nullptr;
    if (shown && shown->isFinal)
        succeed();
}

void CreateChatCommand::timedOut()
{
    if (m_value.chat.id.isEmpty()) {
        lookForChat(error(Error::Kind::TimedOut));
        return;
    }
    // The chat is there; its greeting is not, has stopped growing, or came in somebody else's name.
    const QString chatId = frame().chat.id;
    const QSet<QString> ids = core()->turns.ids(chatId);
    for (const QString &id : ids) {
        const Turn turn = core()->turns.turn(chatId, id);
        if (!m_value.greeting && !turn.isHuman())
            m_value.greeting = turn;
    }
    succeed();
}

void CreateChatCommand::refused(const Error &error)
{
    if (!m_value.chat.id.isEmpty())
        succeed(); // the greeting was refused, the chat was not
    else
        fail(named(error));
}

void CreateChatCommand::unsendable(const Error &error)
{
    fail(named(error));
}

void CreateChatCommand::lost(const Error &error)
{
    m_timeout.stop();
    lookForChat(named(error));
}

void CreateChatCommand::lookForChat(const Error &error)
{
    const QString chatId = frame().chat.id;
    const RestRequest request{.call = Wire::RestCall::fetchChat(chatId),
                              .operation = Error::Operation::CreateChat,
                              .subjects = {chatId},
                              .repeat = RetryTable::Repeat::Patient};
    core()->rest.call(request, this, [this, error, chatId](const RestResult &result) {
        const auto chat = result.error ? std::nullopt : Wire::decodeChatBody(result.body);
        if (m_isOver)
            return;
        if (!chat && !m_value.chat.id.isEmpty()) {
            succeed();
            return;
        }
        if (!chat) {
            fail(error);
            return;
        }
        m_value.chat = core()->takeChat(*chat);
        core()->readPage(chatId, false, {}, Error::Operation::CreateChat, RetryTable::Repeat::Safe, this,
                         [this](const Error &, const TurnPage &page) {
                             if (m_isOver)
                                 return;
                             if (!page.turns.isEmpty() && !page.turns.last().isHuman())
                                 m_value.greeting = page.turns.last();
                             succeed();
                         });
    });
}

void CreateChatCommand::succeed()
{
    m_isOver = true;
    if (m_reply)
        m_reply->succeed(m_value);
    emit done();
}

void CreateChatCommand::fail(const Error &error)
{
    if (m_isOver)
        return;
    m_isOver = true;
    Error named = error;
    named.subjects = {frame().chat.characterId};
    if (m_reply)
        m_reply->fail(named);
    emit done();
}

} // namespace Confab
