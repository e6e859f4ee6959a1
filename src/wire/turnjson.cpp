// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/turnjson.h"

#include "wire/fieldreader.h"

using namespace Qt::StringLiterals;

namespace Confab::Wire {

namespace {

Author decodeAuthor(FieldReader &read)
{
    return {.id = read.id("author_id"_L1),
            .name = read.string("name"_L1),
            .isHuman = read.boolean("is_human"_L1)};
}

QJsonObject encodeAuthor(const Author &author)
{
    QJsonObject object{{"author_id"_L1, author.id}};
    putTrue(object, "is_human"_L1, author.isHuman);
    putString(object, "name"_L1, author.name);
    return object;
}

Candidate decodeCandidate(const QJsonObject &object, TurnSource source)
{
    FieldReader read(object);
    Candidate candidate;
    candidate.id = read.id("candidate_id"_L1);
    candidate.text = read.string("raw_content"_L1);
    candidate.createTime = read.time("create_time"_L1);
    candidate.finalAssumed = source == TurnSource::Page && !object.value("is_final"_L1).isBool();
    candidate.isFinal = read.boolean("is_final"_L1, candidate.finalAssumed);
    candidate.isSafetyTruncated = read.boolean("safety_truncated"_L1);
    candidate.modelType = read.string("model_type"_L1);
    candidate.imagePath = read.string("tti_image_rel_path"_L1);
    const QJsonObject editor = read.object("editor"_L1);
    if (!editor.isEmpty()) {
        FieldReader readEditor(editor);
        candidate.editor = decodeAuthor(readEditor);
        read.keepRest("editor"_L1, readEditor);
    }
    candidate.baseCandidateId = read.id("base_candidate_id"_L1);
    candidate.extra = read.extra();
    return candidate;
}

QJsonObject encodeCandidate(const Candidate &candidate, TurnSource source)
{
    QJsonObject object{{"candidate_id"_L1, candidate.id}};
    putTime(object, "create_time"_L1, candidate.createTime);
    putString(object, "raw_content"_L1, candidate.text);
    if (candidate.editor)
        object.insert("editor"_L1, encodeAuthor(*candidate.editor));
    if (!candidate.finalAssumed && (candidate.isFinal || source == TurnSource::Page))
        object.insert("is_final"_L1, candidate.isFinal);
    putString(object, "base_candidate_id"_L1, candidate.baseCandidateId);
    putTrue(object, "safety_truncated"_L1, candidate.isSafetyTruncated);
    putString(object, "model_type"_L1, candidate.modelType);
    putString(object, "tti_image_rel_path"_L1, candidate.imagePath);
    restoreExtra(object, candidate.extra);
    return object;
}

} // namespace

QString turnIdOf(const QJsonObject &object)
{
    return FieldReader(FieldReader(object).object("turn_key"_L1)).id("turn_id"_L1);
}

Turn decodeTurn(const QJsonObject &object, TurnSource source)
{
    FieldReader read(object);
    FieldReader key(read.object("turn_key"_L1));
    Turn turn(key.id("chat_id"_L1), key.id("turn_id"_L1));
    turn.setCreateTime(read.time("create_time"_L1));
    turn.setLastUpdateTime(read.time("last_update_time"_L1));
    turn.setState(read.string("state"_L1));
    read.keepRest("turn_key"_L1, key);
    FieldReader author(read.object("author"_L1));
    turn.setAuthor(decodeAuthor(author));
    read.keepRest("author"_L1, author);
    const QJsonArray array = read.array("candidates"_L1);
    QList<Candidate> candidates;
    candidates.reserve(array.size());
    for (const QJsonValue &value : array) {
        if (value.isObject())
            candidates.append(decodeCandidate(value.toObject(), source));
    }
    turn.setCandidates(candidates);
    turn.setPrimaryCandidateId(read.id("primary_candidate_id"_L1));
    turn.setPinned(read.boolean("is_pinned"_L1));
    turn.setExtra(read.extra());
    return turn;
}

QJsonObject encodeTurn(const Turn &turn, TurnSource source)
{
    QJsonObject object{{"turn_key"_L1, encodeTurnKey(turn.chatId(), turn.id())}};
    putTime(object, "create_time"_L1, turn.createTime());
    putTime(object, "last_update_time"_L1, turn.lastUpdateTime());
    putString(object, "state"_L1, turn.state());
    object.insert("author"_L1, encodeAuthor(turn.author()));
    QJsonArray candidates;
    for (const Candidate &candidate : turn.candidates())
        candidates.append(encodeCandidate(candidate, source));
    object.insert("candidates"_L1, candidates);
    putString(object, "primary_candidate_id"_L1, turn.primaryCandidateId());
    putTrue(object, "is_pinned"_L1, turn.isPinned());
    restoreExtra(object, turn.extra());
    return object;
}

QJsonObject encodeTurnKey(const QString &chatId, const QString &turnId)
{
    return {{"chat_id"_L1, chatId}, {"turn_id"_L1, turnId}};
}

} // namespace Confab::Wire
