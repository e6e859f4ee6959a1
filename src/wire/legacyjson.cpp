// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/legacyjson.h"

#include "wire/fieldreader.h"

using namespace Qt::StringLiterals;

namespace Confab::Wire {

namespace {

LegacyMessage decodeMessage(const QJsonObject &object)
{
    FieldReader read(object);
    LegacyMessage message;
    message.id = read.integer("id"_L1);
    message.uuid = read.id("uuid"_L1);
    message.text = read.string("text"_L1);
    message.authorName = read.string("src__name"_L1);
    message.isHuman = read.boolean("src__is_human"_L1);
    message.isAlternative = read.boolean("is_alternative"_L1);
    message.extra = read.extra();
    return message;
}

QJsonObject encodeMessage(const LegacyMessage &message)
{
    QJsonObject object{{"uuid"_L1, message.uuid},
                       {"text"_L1, message.text},
                       {"src__name"_L1, message.authorName},
                       {"src__is_human"_L1, message.isHuman},
                       {"is_alternative"_L1, message.isAlternative}};
    if (message.id != 0)
        object.insert("id"_L1, message.id);
    restoreExtra(object, message.extra);
    return object;
}

} // namespace

std::optional<QList<LegacyHistory>> decodeHistories(const QJsonObject &body)
{
    const auto array = listOf(body, "histories"_L1);
    if (!array)
        return std::nullopt;
    QList<LegacyHistory> histories;
    for (const QJsonValue &entry : *array) {
        if (!entry.isObject())
            continue;
        const QJsonObject object = entry.toObject();
        FieldReader read(object);
        LegacyHistory history;
        history.id = read.id("external_id"_L1);
        history.created = read.time("created"_L1);
        history.lastInteraction = read.time("last_interaction"_L1);
        const QJsonArray messages = read.array("msgs"_L1);
        for (const QJsonValue &message : messages) {
            if (message.isObject())
                history.messages.append(decodeMessage(message.toObject()));
        }
        history.extra = read.extra();
        histories.append(history);
    }
    return histories;
}

QJsonObject encodeHistory(const LegacyHistory &history)
{
    QJsonObject object{{"external_id"_L1, history.id}};
    putTime(object, "created"_L1, history.created);
    putTime(object, "last_interaction"_L1, history.lastInteraction);
    QJsonArray messages;
    for (const LegacyMessage &message : history.messages)
        messages.append(encodeMessage(message));
    object.insert("msgs"_L1, messages);
    restoreExtra(object, history.extra);
    return object;
}

QJsonObject encodeHistories(const QList<LegacyHistory> &histories)
{
    QJsonArray array;
    for (const LegacyHistory &history : histories)
        array.append(encodeHistory(history));
    return {{"histories"_L1, array}};
}

} // namespace Confab::Wire
