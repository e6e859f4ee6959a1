// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

// What a service writes, spelled by hand: tests must not take it from the encoder they test.
namespace Confab::Testing::WireJson {

inline QJsonObject candidate(const QString &id, const QString &text, bool isFinal = true)
{
    QJsonObject object{{QStringLiteral("candidate_id"), id}, {QStringLiteral("raw_content"), text}};
    if (isFinal)
        object.insert(QStringLiteral("is_final"), true);
    return object;
}

inline QJsonObject turn(const QString &chatId, const QString &turnId, const QJsonObject &author,
                        const QJsonArray &candidates, const QString &primary = {})
{
    QJsonObject object{
        {QStringLiteral("turn_key"),
         QJsonObject{{QStringLiteral("chat_id"), chatId}, {QStringLiteral("turn_id"), turnId}}},
        {QStringLiteral("state"), QStringLiteral("STATE_OK")},
        {QStringLiteral("author"), author},
        {QStringLiteral("candidates"), candidates}};
    if (!primary.isEmpty())
        object.insert(QStringLiteral("primary_candidate_id"), primary);
    return object;
}

inline QJsonObject characterAuthor()
{
    return {{QStringLiteral("author_id"), QStringLiteral("KEEPER")},
            {QStringLiteral("name"), QStringLiteral("Keeper")}};
}

inline QJsonObject humanAuthor()
{
    return {{QStringLiteral("author_id"), QStringLiteral("900001")},
            {QStringLiteral("is_human"), true},
            {QStringLiteral("name"), QStringLiteral("demo_user")}};
}

// A character's turn with one candidate, which is the primary one.
inline QJsonObject characterTurn(const QString &chatId, const QString &turnId, const QString &candidateId,
                                 const QString &text, bool isFinal = true)
{
    return turn(chatId, turnId, characterAuthor(), {candidate(candidateId, text, isFinal)}, candidateId);
}

inline QJsonObject humanTurn(const QString &chatId, const QString &turnId, const QString &text)
{
    const QString candidateId = turnId + QStringLiteral("-c");
    return turn(chatId, turnId, humanAuthor(), {candidate(candidateId, text)}, candidateId);
}

inline QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
{
    object.insert(name, value);
    return object;
}

inline QJsonObject without(QJsonObject object, const QString &name)
{
    object.remove(name);
    return object;
}

// With an empty request id the field is null.
inline QJsonObject frame(const QString &command, const QString &requestId)
{
    return {{QStringLiteral("command"), command},
            {QStringLiteral("request_id"), requestId.isEmpty() ? QJsonValue() : QJsonValue(requestId)}};
}

inline QJsonObject addTurn(const QString &requestId, const QJsonObject &turn)
{
    return with(frame(QStringLiteral("add_turn"), requestId), QStringLiteral("turn"), turn);
}

inline QJsonObject updateTurn(const QString &requestId, const QJsonObject &turn)
{
    return with(frame(QStringLiteral("update_turn"), requestId), QStringLiteral("turn"), turn);
}

inline QJsonObject ok(const QString &requestId)
{
    return frame(QStringLiteral("ok"), requestId);
}

inline QJsonObject neoError(const QString &requestId, const QString &comment, int code = 400)
{
    return with(with(frame(QStringLiteral("neo_error"), requestId), QStringLiteral("comment"), comment),
                QStringLiteral("error_code"), code);
}

inline QJsonObject chat(const QString &chatId)
{
    return {{QStringLiteral("chat_id"), chatId},
            {QStringLiteral("create_time"), QStringLiteral("2025-03-01T09:00:00.123456Z")},
            {QStringLiteral("creator_id"), QStringLiteral("900001")},
            {QStringLiteral("character_id"), QStringLiteral("KEEPER")},
            {QStringLiteral("state"), QStringLiteral("STATE_ACTIVE")},
            {QStringLiteral("type"), QStringLiteral("TYPE_ONE_ON_ONE")},
            {QStringLiteral("visibility"), QStringLiteral("VISIBILITY_PRIVATE")}};
}

// A null token is written as null.
inline QJsonObject page(const QJsonArray &turns, const QString &nextToken = {})
{
    return {{QStringLiteral("turns"), turns},
            {QStringLiteral("meta"),
             QJsonObject{{QStringLiteral("next_token"),
                          nextToken.isEmpty() ? QJsonValue() : QJsonValue(nextToken)}}}};
}

inline QJsonObject account()
{
    const QJsonObject inner{
        {QStringLiteral("username"), QStringLiteral("demo_user")},
        {QStringLiteral("id"), 900001},
        {QStringLiteral("account"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Demo")}}}};
    return {{QStringLiteral("user"), QJsonObject{{QStringLiteral("user"), inner}}}};
}

} // namespace Confab::Testing::WireJson
