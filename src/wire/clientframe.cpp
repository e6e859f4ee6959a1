// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/clientframe.h"

#include "wire/chatjson.h"
#include "wire/fieldreader.h"
#include "wire/turnjson.h"
#include "wire/wordtable.h"

using namespace Qt::StringLiterals;

namespace Confab::Wire {

namespace {

using Command = ClientFrame::Command;

constexpr WordTable<Command, 10> commands{{{
    {Command::CreateChat, "create_chat"_L1},
    {Command::CreateTurn, "create_turn"_L1},
    {Command::CreateAndGenerateTurn, "create_and_generate_turn"_L1},
    {Command::GenerateTurn, "generate_turn"_L1},
    {Command::GenerateTurnCandidate, "generate_turn_candidate"_L1},
    {Command::UpdatePrimaryCandidate, "update_primary_candidate"_L1},
    {Command::EditTurnCandidate, "edit_turn_candidate"_L1},
    {Command::SetTurnPin, "set_turn_pin"_L1},
    {Command::RemoveTurns, "remove_turns"_L1},
    {Command::AbortGeneration, "abort_generation"_L1},
}}};

// Eleven labels and their opposites, none of them set: what a person thinks of the previous answer.
QJsonObject noAnnotations()
{
    QJsonObject annotations;
    for (QLatin1StringView label :
         {"bad_memory"_L1, "boring"_L1, "ends_chat_early"_L1, "funny"_L1, "helpful"_L1, "inaccurate"_L1,
          "interesting"_L1, "long"_L1, "out_of_character"_L1, "repetitive"_L1, "short"_L1}) {
        annotations.insert(label, 0);
        annotations.insert("not_"_L1 + label, 0);
    }
    return annotations;
}

ClientFrame frame(Command command, const QString &chatId = {}, const QString &turnId = {})
{
    ClientFrame result;
    result.command = command;
    result.name = commands.wordOf(command);
    result.originId = u"web-next"_s;
    result.chatId = chatId;
    result.turnId = turnId;
    return result;
}

QJsonObject encodeNewChat(const Chat &chat)
{
    return {{"chat_id"_L1, chat.id},
            {"creator_id"_L1, chat.creatorId},
            {"visibility"_L1, chat.visibility},
            {"character_id"_L1, chat.characterId},
            {"type"_L1, chat.type}};
}

// Not the shape of a stored turn: a new one has no times, and its author's name is written even when empty.
QJsonObject encodeNewTurn(const Turn &turn)
{
    QJsonArray candidates;
    for (const Candidate &candidate : turn.candidates()) {
        QJsonObject object{{"candidate_id"_L1, candidate.id}, {"raw_content"_L1, candidate.text}};
        putString(object, "tti_image_rel_path"_L1, candidate.imagePath);
        candidates.append(object);
    }
    return {{"author"_L1,
             QJsonObject{
                 {"author_id"_L1, turn.author().id}, {"is_human"_L1, true}, {"name"_L1, turn.author().name}}},
            {"candidates"_L1, candidates},
            {"primary_candidate_id"_L1, turn.primaryCandidateId()},
            {"turn_key"_L1, encodeTurnKey(turn.chatId(), turn.id())}};
}

QJsonObject encodeMessage(const ClientFrame &frame)
{
    QJsonObject payload{{"character_id"_L1, frame.characterId},
                        {"num_candidates"_L1, 1},
                        {"previous_annotations"_L1, noAnnotations()},
                        {"selected_language"_L1, QString()},
                        {"tts_enabled"_L1, false},
                        {"turn"_L1, encodeNewTurn(frame.turn)},
                        {"user_name"_L1, frame.turn.author().name}};
    if (!frame.answeredCandidateId.isEmpty())
        payload.insert("update_primary_candidate"_L1,
                       QJsonObject{{"candidate_id"_L1, frame.answeredCandidateId},
                                   {"turn_key"_L1, encodeTurnKey(frame.chatId, frame.answeredTurnId)}});
    return payload;
}

QJsonObject encodeEdit(const ClientFrame &frame)
{
    QJsonObject payload{{"turn_key"_L1, encodeTurnKey(frame.chatId, frame.turnId)},
                        {"new_candidate_raw_content"_L1, frame.text}};
    putString(payload, "current_candidate_id"_L1, frame.candidateId);
    return payload;
}

QJsonObject encodePayload(const ClientFrame &frame)
{
    const QJsonObject turnKey = encodeTurnKey(frame.chatId, frame.turnId);
    switch (frame.command) {
    case Command::CreateChat:
        return {{"chat"_L1, encodeNewChat(frame.chat)}, {"with_greeting"_L1, frame.withGreeting}};
    case Command::CreateTurn:
    case Command::CreateAndGenerateTurn:
        return encodeMessage(frame);
    case Command::GenerateTurn:
        return {{"chat_type"_L1, u"TYPE_ONE_ON_ONE"_s},
                {"chat_id"_L1, frame.chatId},
                {"character_id"_L1, frame.characterId},
                {"user_name"_L1, QString()}};
    case Command::GenerateTurnCandidate:
        return {{"character_id"_L1, frame.characterId},
                {"previous_annotations"_L1, noAnnotations()},
                {"selected_language"_L1, QString()},
                {"tts_enabled"_L1, false},
                {"turn_key"_L1, turnKey},
                {"user_name"_L1, QString()}};
    case Command::UpdatePrimaryCandidate:
        return {{"candidate_id"_L1, frame.candidateId}, {"turn_key"_L1, turnKey}};
    case Command::EditTurnCandidate:
        return encodeEdit(frame);
    case Command::SetTurnPin:
        return {{"is_pinned"_L1, frame.isPinned}, {"turn_key"_L1, turnKey}};
    case Command::RemoveTurns:
        return {{"chat_id"_L1, frame.chatId}, {"turn_ids"_L1, QJsonArray::fromStringList(frame.turnIds)}};
    case Command::AbortGeneration:
    case Command::Empty:
    case Command::Unknown:
        return {};
    }
    return {};
}

// A turn that a client hands in is complete, whatever it says about that.
Turn decodeWrittenTurn(const QJsonObject &object)
{
    Turn turn = decodeTurn(object, TurnSource::Page);
    QList<Candidate> candidates = turn.candidates();
    for (Candidate &candidate : candidates) {
        candidate.isFinal = true;
        candidate.finalAssumed = false;
    }
    turn.setCandidates(candidates);
    return turn;
}

void decodePayload(ClientFrame &frame, const QJsonObject &payload)
{
    FieldReader read(payload);
    FieldReader key(read.object("turn_key"_L1));
    frame.chatId = key.id("chat_id"_L1);
    if (frame.chatId.isEmpty())
        frame.chatId = read.id("chat_id"_L1);
    frame.turnId = key.id("turn_id"_L1);
    frame.candidateId = read.id("current_candidate_id"_L1);
    if (frame.candidateId.isEmpty())
        frame.candidateId = read.id("candidate_id"_L1);
    frame.characterId = read.id("character_id"_L1);
    frame.text = read.string("new_candidate_raw_content"_L1);
    frame.isPinned = read.boolean("is_pinned"_L1);
    frame.withGreeting = read.boolean("with_greeting"_L1, true);
    frame.turnIds = read.strings("turn_ids"_L1);
    frame.chat = decodeChat(read.object("chat"_L1));
    frame.turn = decodeWrittenTurn(read.object("turn"_L1));
    if (frame.chatId.isEmpty())
        frame.chatId = frame.turn.chatId();
    if (frame.turnId.isEmpty())
        frame.turnId = frame.turn.id();
    FieldReader answeredFields(read.object("update_primary_candidate"_L1));
    frame.answeredCandidateId = answeredFields.id("candidate_id"_L1);
    FieldReader answeredKey(answeredFields.object("turn_key"_L1));
    frame.answeredTurnId = answeredKey.id("turn_id"_L1);
}

} // namespace

ClientFrame ClientFrame::createChat(const QString &chatId, const QString &creatorId,
                                    const QString &characterId, bool withGreeting)
{
    ClientFrame result = frame(Command::CreateChat);
    result.chat.id = chatId;
    result.chat.creatorId = creatorId;
    result.chat.characterId = characterId;
    result.chat.visibility = u"VISIBILITY_PRIVATE"_s;
    result.chat.type = u"TYPE_ONE_ON_ONE"_s;
    result.withGreeting = withGreeting;
    return result;
}

ClientFrame ClientFrame::sendMessage(const QString &characterId, const Turn &turn)
{
    ClientFrame result = frame(Command::CreateAndGenerateTurn, turn.chatId(), turn.id());
    result.characterId = characterId;
    result.turn = turn;
    return result;
}

ClientFrame ClientFrame::generateTurn(const QString &characterId, const QString &chatId)
{
    ClientFrame result = frame(Command::GenerateTurn, chatId);
    result.characterId = characterId;
    return result;
}

ClientFrame ClientFrame::anotherResponse(const QString &characterId, const QString &chatId,
                                         const QString &turnId)
{
    ClientFrame result = frame(Command::GenerateTurnCandidate, chatId, turnId);
    result.characterId = characterId;
    return result;
}

ClientFrame ClientFrame::updatePrimaryCandidate(const QString &chatId, const QString &turnId,
                                                const QString &candidateId)
{
    ClientFrame result = frame(Command::UpdatePrimaryCandidate, chatId, turnId);
    result.candidateId = candidateId;
    return result;
}

ClientFrame ClientFrame::editMessage(const QString &chatId, const QString &turnId, const QString &candidateId,
                                     const QString &text)
{
    ClientFrame result = frame(Command::EditTurnCandidate, chatId, turnId);
    result.candidateId = candidateId;
    result.text = text;
    return result;
}

ClientFrame ClientFrame::setPinned(const QString &chatId, const QString &turnId, bool isPinned)
{
    ClientFrame result = frame(Command::SetTurnPin, chatId, turnId);
    result.isPinned = isPinned;
    return result;
}

ClientFrame ClientFrame::abortGeneration(const QString &requestId)
{
    ClientFrame result = frame(Command::AbortGeneration);
    result.requestId = requestId;
    return result;
}

QByteArray ClientFrame::encode() const
{
    if (command == Command::Empty)
        return "{}";
    QJsonObject object{
        {"command"_L1, name}, {"request_id"_L1, requestId}, {"payload"_L1, encodePayload(*this)}};
    putString(object, "origin_id"_L1, originId);
    return toLine(object);
}

std::optional<ClientFrame> ClientFrame::decode(const QByteArray &text)
{
    bool ok = false;
    const QJsonObject object = toObject(text, &ok);
    if (!ok)
        return std::nullopt;
    ClientFrame result;
    if (object.isEmpty()) {
        result.command = Command::Empty;
        return result;
    }
    FieldReader read(object);
    result.name = read.string("command"_L1);
    result.requestId = read.id("request_id"_L1);
    result.originId = read.string("origin_id"_L1);
    result.command = commands.valueOf(result.name).value_or(Command::Unknown);
    decodePayload(result, read.object("payload"_L1));
    return result;
}

} // namespace Confab::Wire
