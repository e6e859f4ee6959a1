// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/socketcommand.h"

#include "domain/uniqueid.h"

namespace Confab {

SocketCommand::SocketCommand(ServiceCore *core, Error::Operation operation, const Wire::ClientFrame &frame)
    : m_core(core)
    , m_operation(operation)
    , m_frame(frame)
{
    m_frame.requestId = uniqueId();
}

SocketCommand::~SocketCommand() = default;

bool SocketCommand::expectsTurn(const QString &chatId, const QString &turnId) const
{
    return !turnId.isEmpty() && m_frame.turnId == turnId && m_frame.chatId == chatId;
}

bool SocketCommand::isEditOf(const QString &turnId) const
{
    return m_frame.command == Wire::ClientFrame::Command::EditTurnCandidate && m_frame.turnId == turnId;
}

bool SocketCommand::expectsChat(const QString &chatId) const
{
    return !chatId.isEmpty() && m_frame.chat.id == chatId;
}

Error SocketCommand::error(Error::Kind kind) const
{
    return named(Error(kind, m_operation));
}

Error SocketCommand::named(Error error) const
{
    error.operation = m_operation;
    error.subjects.clear();
    for (const QString &id : {m_frame.chatId, m_frame.turnId}) {
        if (!id.isEmpty())
            error.subjects.append(id);
    }
    return error;
}

void SocketCommand::setFrame(const Wire::ClientFrame &frame)
{
    const QString requestId = m_frame.requestId;
    m_frame = frame;
    m_frame.requestId = requestId;
}

} // namespace Confab
