// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/generationrunner.h"

#include "cli/lineprinter.h"

using namespace Qt::StringLiterals;

namespace Confab::Cli {

namespace {

bool isStored(const Turn &message)
{
    return message.delivery() == DeliveryState::Stored || message.delivery() == DeliveryState::Unanswered;
}

} // namespace

void GenerationRunner::run()
{
    if (method() == Method::Id::SendMessage) {
        sendMessage();
        return;
    }
    Reply<Turn> *reply = service().anotherResponse(argument(0), argument(1), argument(2));
    if (line().has("stream"_L1))
        connect(reply, &ReplyBase::updated, this,
                [this, reply] { printer().growingTurn(reply->value(), false); });
    print(
        reply, [this](const Turn &turn) { return printEnd(turn); }, Rest::Print);
}

bool GenerationRunner::stop()
{
    const QString chatId = argument(1);
    service().abortGeneration(chatId);
    return service().isGenerating(chatId);
}

void GenerationRunner::sendMessage()
{
    Reply<MessageExchange> *reply = service().sendMessage(argument(0), argument(1), argument(2));
    connect(reply, &ReplyBase::updated, this, [this, reply] {
        const MessageExchange &exchange = reply->value();
        printMessage(exchange);
        if (line().has("stream"_L1) && !exchange.answer.isNull())
            printer().growingTurn(exchange.answer, false);
    });
    const auto printExchange = [this](const MessageExchange &exchange) {
        printMessage(exchange);
        return printEnd(exchange.answer);
    };
    print(reply, printExchange, Rest::Print);
}

// As soon as it is known to be stored, so that its ids are out even if this program does not live to see the
// answer.
void GenerationRunner::printMessage(const MessageExchange &exchange)
{
    if (m_messagePrinted || !isStored(exchange.message))
        return;
    m_messagePrinted = true;
    printer().turn(exchange.message);
}

bool GenerationRunner::printEnd(const Turn &answer)
{
    if (answer.isNull())
        return false;
    if (line().has("stream"_L1))
        printer().growingTurn(answer, true);
    else
        printer().turn(answer);
    return true;
}

} // namespace Confab::Cli
