// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/serverframe.h"

#include "wire/chatjson.h"
#include "wire/fieldreader.h"
#include "wire/turnjson.h"
#include "wire/wordtable.h"

using namespace Qt::StringLiterals;

namespace Confab::Wire {

namespace {

using Event = ServerFrame::Event;

constexpr WordTable<Event, 8> events{{{
    {Event::AddTurn, "add_turn"_L1},
    {Event::UpdateTurn, "update_turn"_L1},
    {Event::CreateChatResponse, "create_chat_response"_L1},
    {Event::Ok, "ok"_L1},
    {Event::NeoError, "neo_error"_L1},
    {Event::FilterUserInput, "filter_user_input"_L1},
    {Event::FilterUserInputSelfHarm, "filter_user_input_self_harm"_L1},
    {Event::RemoveTurnsResponse, "remove_turns_response"_L1},
}}};

ServerFrame frame(Event event, const QString &requestId)
{
    ServerFrame result;
    result.event = event;
    result.requestId = requestId;
    result.name = events.wordOf(event);
    return result;
}

// What the service writes beside every turn of a one-to-one chat.
const QJsonObject &usualChatInfo()
{
    static const QJsonObject info{{"type"_L1, u"TYPE_ONE_ON_ONE"_s}};
    return info;
}

} // namespace

ServerFrame ServerFrame::addTurn(const Turn &turn, const QString &requestId)
{
    ServerFrame result = frame(Event::AddTurn, requestId);
    result.turn = turn;
    return result;
}

ServerFrame ServerFrame::updateTurn(const Turn &turn, const QString &requestId)
{
    ServerFrame result = frame(Event::UpdateTurn, requestId);
    result.turn = turn;
    return result;
}

ServerFrame ServerFrame::createChatResponse(const Chat &chat, const QString &requestId)
{
    ServerFrame result = frame(Event::CreateChatResponse, requestId);
    result.chat = chat;
    return result;
}

ServerFrame ServerFrame::ok(const QString &requestId)
{
    return frame(Event::Ok, requestId);
}

ServerFrame ServerFrame::neoError(const ErrorBody &error, const QString &requestId)
{
    ServerFrame result = frame(Event::NeoError, requestId);
    result.error = error;
    return result;
}

ServerFrame ServerFrame::removeTurnsResponse(const QString &chatId, const QStringList &turnIds,
                                             const QString &requestId)
{
    ServerFrame result = frame(Event::RemoveTurnsResponse, requestId);
    result.chatId = chatId;
    result.turnIds = turnIds;
    return result;
}

QByteArray ServerFrame::encode() const
{
    if (event == Event::Empty)
        return "{}";
    if (event == Event::NeoError) {
        QJsonObject object = error.toObject(requestId);
        restoreRest(object, rest);
        return toLine(object);
    }
    QJsonObject object{{"command"_L1, name},
                       {"request_id"_L1, requestId.isEmpty() ? QJsonValue() : QJsonValue(requestId)}};
    switch (event) {
    case Event::AddTurn:
    case Event::UpdateTurn:
        object.insert("turn"_L1, encodeTurn(turn));
        if (!rest.contains("chat_info"_L1))
            object.insert("chat_info"_L1, usualChatInfo());
        break;
    case Event::CreateChatResponse:
        object.insert("chat"_L1, encodeChat(chat));
        break;
    case Event::RemoveTurnsResponse:
        putString(object, "chat_id"_L1, chatId);
        if (!turnIds.isEmpty())
            object.insert("turn_ids"_L1, QJsonArray::fromStringList(turnIds));
        break;
    case Event::FilterUserInput:
    case Event::FilterUserInputSelfHarm:
        putString(object, "comment"_L1, error.comment);
        break;
    case Event::Ok:
    case Event::NeoError:
    case Event::Empty:
    case Event::Unknown:
        break;
    }
    restoreRest(object, rest);
    return toLine(object);
}

std::optional<ServerFrame> ServerFrame::decode(const QByteArray &text)
{
    bool ok = false;
    const QJsonObject object = toObject(text, &ok);
    if (!ok)
        return std::nullopt;
    ServerFrame result;
    if (object.isEmpty()) {
        result.event = Event::Empty;
        return result;
    }
    FieldReader read(object);
    result.name = read.string("command"_L1);
    result.requestId = read.id("request_id"_L1);
    result.event = events.valueOf(result.name).value_or(Event::Unknown);
    switch (result.event) {
    case Event::AddTurn:
    case Event::UpdateTurn:
        result.turn = decodeTurn(read.object("turn"_L1), TurnSource::Stream);
        if (object.value("chat_info"_L1) == usualChatInfo())
            read.object("chat_info"_L1);
        break;
    case Event::CreateChatResponse:
        result.chat = decodeChat(read.object("chat"_L1));
        break;
    case Event::NeoError:
        result.error = ErrorBody::read(read);
        break;
    case Event::FilterUserInput:
    case Event::FilterUserInputSelfHarm:
        result.error.comment = read.string("comment"_L1);
        break;
    case Event::RemoveTurnsResponse:
        result.chatId = read.id("chat_id"_L1);
        result.turnIds = read.strings("turn_ids"_L1);
        break;
    case Event::Ok:
    case Event::Empty:
    case Event::Unknown:
        break;
    }
    result.rest = read.rest();
    return result;
}

} // namespace Confab::Wire
