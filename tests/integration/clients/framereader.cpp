// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "framereader.h"

#include "jsonpath.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

namespace {

QString commandOf(const QJsonObject &frame)
{
    return frame.value("command"_L1).toString();
}

QString told(const QJsonObject &frame)
{
    return QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact).left(300));
}

// What the Python client's types take for granted.
QString missingIn(const QJsonObject &turn)
{
    for (const QString &path : {u"turn_key.chat_id"_s, u"turn_key.turn_id"_s}) {
        if (!at(turn, path).isString())
            return path;
    }
    const QJsonArray candidates = turn.value("candidates"_L1).toArray();
    if (candidates.isEmpty())
        return u"candidates"_s;
    for (const QJsonValue &candidate : candidates) {
        if (!candidate.toObject().value("candidate_id"_L1).isString())
            return u"candidate_id"_s;
    }
    return {};
}

bool isFirstFinal(const QJsonObject &turn)
{
    return at(turn, u"candidates.0.is_final"_s).toBool();
}

} // namespace

FrameReader::FrameReader(const QString &kind)
    : m_kind(kind)
{
    if (kind == "nothing"_L1)
        m_state = State::Done;
}

void FrameReader::take(const QJsonObject &frame)
{
    if (m_kind.startsWith("chat"_L1))
        takeChat(frame);
    else if (m_kind.endsWith("answer"_L1))
        takeAnswer(frame);
    else if (m_kind.startsWith("final turn"_L1))
        takeFinalTurn(frame);
    else if (m_kind == "turn"_L1)
        takeNext(frame, u"update_turn"_s);
    else if (m_kind == "ok"_L1)
        takeNext(frame, u"ok"_s);
    else if (m_kind == "refusal"_L1)
        takeNext(frame, u"neo_error"_s);
    else if (m_kind == "next"_L1)
        finish(frame);
    else
        fail(u"no such reader: "_s + m_kind);
}

void FrameReader::takeChat(const QJsonObject &frame)
{
    const QString command = commandOf(frame);
    // These two end its inner loop, and make it send its own command's answer back.
    if (command.isEmpty() || command == "ok"_L1 || command == "neo_error"_L1) {
        fail(told(frame));
        return;
    }
    if (command == "create_chat_response"_L1) {
        m_result.insert("chat"_L1, frame.value("chat"_L1));
        if (!at(m_result, u"chat.chat_id"_s).isString())
            fail(u"no chat in "_s + told(frame));
        else if (m_kind == "chat"_L1)
            finish(m_result);
    } else if (command == "add_turn"_L1) {
        if (!m_result.contains("chat"_L1)) {
            fail(u"a turn before its chat: "_s + told(frame));
            return;
        }
        m_result.insert("turn"_L1, frame.value("turn"_L1));
        finish(m_result);
    }
}

void FrameReader::takeAnswer(const QJsonObject &frame)
{
    const QString command = commandOf(frame);
    if (command.isEmpty() || command == "ok"_L1 || command == "neo_error"_L1
        || command.startsWith("filter_"_L1)) {
        fail(told(frame));
        return;
    }
    const bool isWanted = command == "update_turn"_L1 || (command == "add_turn"_L1 && m_kind == "answer"_L1);
    if (!isWanted)
        return;
    const QJsonObject turn = frame.value("turn"_L1).toObject();
    if (m_kind == "answer"_L1 && at(turn, u"author.is_human"_s).toBool())
        return;
    if (const QString missing = missingIn(turn); !missing.isEmpty()) {
        fail(u"no %1 in "_s.arg(missing) + told(frame));
        return;
    }
    ++m_handedOut;
    // Waiting for the whole, it returns as soon as the primary candidate is final, and stops reading when the
    // first one is: they have to be so in the same frame.
    const bool primaryFinal = at(turn, u"shown.is_final"_s).toBool();
    if (primaryFinal && isFirstFinal(turn))
        finish(frame);
    else if (primaryFinal || isFirstFinal(turn))
        fail(u"the first candidate and the primary one do not end together: "_s + told(frame));
}

void FrameReader::takeFinalTurn(const QJsonObject &frame)
{
    const QJsonObject turn = frame.value("turn"_L1).toObject();
    if (turn.isEmpty() || !isFirstFinal(turn))
        return;
    if (m_kind == "final turn of the character"_L1 && at(turn, u"author.is_human"_s).toBool())
        return;
    finish(frame);
}

void FrameReader::takeNext(const QJsonObject &frame, const QString &command)
{
    if (commandOf(frame) != command) {
        fail(u"not %1: "_s.arg(command) + told(frame));
        return;
    }
    const QString missing =
        command == "update_turn"_L1 ? missingIn(frame.value("turn"_L1).toObject()) : QString();
    if (missing.isEmpty())
        finish(frame);
    else
        fail(u"no %1 in "_s.arg(missing) + told(frame));
}

void FrameReader::finish(const QJsonObject &result)
{
    m_result = result;
    m_state = State::Done;
}

void FrameReader::fail(const QString &reason)
{
    m_reason = reason;
    m_state = State::Failed;
}

} // namespace Confab::Testing
