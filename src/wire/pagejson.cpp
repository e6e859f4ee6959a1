// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/pagejson.h"

#include "wire/fieldreader.h"
#include "wire/turnjson.h"

using namespace Qt::StringLiterals;

namespace Confab::Wire {

namespace {

// The turn as if it named the chat it was found in.
QJsonObject withChatId(QJsonObject turn, const QString &chatId)
{
    QJsonObject key = turn.value("turn_key"_L1).toObject();
    key.insert("chat_id"_L1, chatId);
    turn.insert("turn_key"_L1, key);
    return turn;
}

} // namespace

std::optional<TurnPage> decodePage(const QJsonObject &body, const QString &chatId)
{
    const auto array = listOf(body, "turns"_L1);
    if (!array)
        return std::nullopt;
    TurnPage page;
    page.chatId = chatId;
    page.turns.reserve(array->size());
    QList<Author> authors;
    for (const QJsonValue &value : *array) {
        Turn turn = decodeTurn(value.toObject(), TurnSource::Page);
        if (turn.id().isEmpty())
            continue;
        if (turn.chatId().isEmpty())
            turn = decodeTurn(withChatId(value.toObject(), chatId), TurnSource::Page);
        // A page repeats its chat id and two authors fifty times; sharing them halves what a long chat costs.
        if (turn.chatId() == chatId)
            turn.setKey(chatId, turn.id());
        if (const auto at = authors.indexOf(turn.author()); at >= 0)
            turn.setAuthor(authors.at(at));
        else if (authors.size() < 8)
            authors.append(turn.author());
        page.turns.append(turn);
    }
    const QJsonObject meta = body.value("meta"_L1).toObject();
    FieldReader read(meta);
    page.nextToken = read.string("next_token"_L1);
    return page;
}

QJsonObject encodePage(const TurnPage &page)
{
    QJsonArray turns;
    for (const Turn &turn : page.turns)
        turns.append(encodeTurn(turn, TurnSource::Page));
    const QJsonValue token =
        page.nextToken.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(page.nextToken);
    return {{"turns"_L1, turns}, {"meta"_L1, QJsonObject{{"next_token"_L1, token}}}};
}

} // namespace Confab::Wire
