// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/framefilters.h"

#include "domain/turn.h"
#include "wire/fieldreader.h"
#include "wire/serverframe.h"

#include <QJsonArray>

#include <memory>

using namespace Qt::StringLiterals;

namespace Confab::Testing::Frames {

namespace {

using Objects = QList<QJsonObject>;
using TurnChange = std::function<void(QJsonObject &turn)>;

bool isCommand(const QJsonObject &frame, QLatin1StringView command)
{
    return frame.value("command"_L1).toString() == command;
}

QJsonObject turnOf(const QJsonObject &frame)
{
    return frame.value("turn"_L1).toObject();
}

bool isHuman(const QJsonObject &turn)
{
    return turn.value("author"_L1).toObject().value("is_human"_L1).toBool();
}

bool isFinal(const QJsonValue &candidate)
{
    return candidate.toObject().value("is_final"_L1).toBool();
}

QJsonArray candidatesOf(const QJsonObject &turn)
{
    return turn.value("candidates"_L1).toArray();
}

// Whether the candidate that is shown is still growing.
bool isGrowing(const QJsonObject &turn)
{
    const QJsonArray candidates = candidatesOf(turn);
    return !candidates.isEmpty() && !isFinal(candidates.first());
}

QJsonObject withTurn(QJsonObject frame, const QJsonObject &turn)
{
    frame.insert("turn"_L1, turn);
    return frame;
}

// For every turn of a character in a frame.
FrameFilter changingTurns(const TurnChange &change)
{
    return [change](const QJsonObject &frame) {
        QJsonObject turn = turnOf(frame);
        if (turn.isEmpty() || isHuman(turn))
            return Objects{frame};
        change(turn);
        return Objects{withTurn(frame, turn)};
    };
}

QJsonValue mapped(const QJsonValue &value, const std::function<QJsonObject(QJsonObject)> &change)
{
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            result.append(mapped(entry, change));
        return result;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    const QStringList keys = object.keys();
    for (const QString &key : keys)
        object.insert(key, mapped(object.value(key), change));
    return change(object);
}

// The same instant, written otherwise.
QString rewrittenTime(const QString &text, int digits, const QString &offset)
{
    const Timestamp time = Timestamp::fromString(text);
    if (!time.isValid())
        return text;
    qint64 shift = 0;
    if (!offset.isEmpty()) {
        shift = offset.mid(1, 2).toLongLong() * 3600 + offset.mid(4, 2).toLongLong() * 60;
        if (offset.startsWith(u'-'))
            shift = -shift;
    }
    const QDateTime local = time.toDateTime().addSecs(shift);
    QString result = Timestamp::fromDateTime(local, digits).toString();
    if (!offset.isEmpty()) {
        result.chop(1);
        result += offset;
    }
    return result;
}

QJsonValue withTimes(const QJsonValue &value, int digits, const QString &offset)
{
    return mapped(value, [digits, offset](QJsonObject object) {
        for (const QLatin1StringView field : {"create_time"_L1, "last_update_time"_L1}) {
            if (object.contains(field))
                object.insert(field, rewrittenTime(object.value(field).toString(), digits, offset));
        }
        return object;
    });
}

QJsonValue withNulls(const QJsonValue &value)
{
    return mapped(value, [](QJsonObject object) {
        QList<QLatin1StringView> optional;
        if (object.contains("turn_key"_L1))
            optional = {"create_time"_L1, "last_update_time"_L1, "state"_L1, "primary_candidate_id"_L1,
                        "is_pinned"_L1};
        else if (object.contains("candidate_id"_L1))
            optional = {"create_time"_L1, "raw_content"_L1,        "is_final"_L1, "safety_truncated"_L1,
                        "model_type"_L1,  "tti_image_rel_path"_L1, "editor"_L1,   "base_candidate_id"_L1};
        else if (object.contains("author_id"_L1))
            optional = {"name"_L1, "is_human"_L1};
        else if (object.contains("character_id"_L1))
            optional = {"name"_L1, "preview_turns"_L1, "preferred_model_type"_L1, "character_avatar_uri"_L1};
        for (const QLatin1StringView field : std::as_const(optional)) {
            if (!object.contains(field))
                object.insert(field, QJsonValue::Null);
        }
        return object;
    });
}

QJsonValue idOf(const Wire::ClientFrame &frame, bool withId)
{
    return withId && !frame.requestId.isEmpty() ? QJsonValue(frame.requestId) : QJsonValue(QJsonValue::Null);
}

} // namespace

FrameFilter withoutRequestId(const QStringList &commands, bool absent)
{
    return [commands, absent](QJsonObject frame) {
        if (commands.isEmpty() || commands.contains(frame.value("command"_L1).toString())) {
            if (absent)
                frame.remove("request_id"_L1);
            else
                frame.insert("request_id"_L1, QJsonValue::Null);
        }
        return Objects{frame};
    };
}

FrameFilter finalInAddTurn()
{
    return [](QJsonObject frame) {
        const QJsonObject turn = turnOf(frame);
        if (turn.isEmpty() || isHuman(turn))
            return Objects{frame};
        if (isGrowing(turn))
            return Objects{};
        frame.insert("command"_L1, u"add_turn"_s);
        return Objects{frame};
    };
}

FrameFilter oldCandidatesFirst()
{
    return changingTurns([](QJsonObject &turn) {
        QJsonArray candidates = candidatesOf(turn);
        if (candidates.isEmpty())
            return;
        const QJsonValue newest = candidates.takeAt(0);
        candidates.append(newest);
        turn.insert("candidates"_L1, candidates);
    });
}

FrameFilter onlyNewCandidate()
{
    return changingTurns([](QJsonObject &turn) {
        const QJsonArray candidates = candidatesOf(turn);
        if (!candidates.isEmpty())
            turn.insert("candidates"_L1, QJsonArray{candidates.first()});
    });
}

FrameFilter withoutPrimary()
{
    return changingTurns([](QJsonObject &turn) { turn.remove("primary_candidate_id"_L1); });
}

FrameFilter emptyCandidatesWhileGrowing()
{
    return changingTurns([](QJsonObject &turn) {
        if (isGrowing(turn))
            turn.insert("candidates"_L1, QJsonArray());
    });
}

FrameFilter rewritten()
{
    return changingTurns([](QJsonObject &turn) {
        QJsonArray candidates = candidatesOf(turn);
        if (candidates.isEmpty() || isFinal(candidates.first()))
            return;
        QJsonObject candidate = candidates.first().toObject();
        candidate.insert("raw_content"_L1,
                         QString(u"Hm, "_s + candidate.value("raw_content"_L1).toString() + u" …"_s));
        candidates.replace(0, candidate);
        turn.insert("candidates"_L1, candidates);
    });
}

FrameFilter safetyTruncated(int characters)
{
    return changingTurns([characters](QJsonObject &turn) {
        QJsonArray candidates = candidatesOf(turn);
        if (candidates.isEmpty() || !isFinal(candidates.first()))
            return;
        QJsonObject candidate = candidates.first().toObject();
        candidate.insert("raw_content"_L1, candidate.value("raw_content"_L1).toString().left(characters));
        candidate.insert("safety_truncated"_L1, true);
        candidates.replace(0, candidate);
        turn.insert("candidates"_L1, candidates);
    });
}

FrameFilter withoutEcho()
{
    return [](const QJsonObject &frame) {
        return isCommand(frame, "add_turn"_L1) && isHuman(turnOf(frame)) ? Objects{} : Objects{frame};
    };
}

FrameFilter withoutGreeting()
{
    return
        [](const QJsonObject &frame) { return isCommand(frame, "add_turn"_L1) ? Objects{} : Objects{frame}; };
}

FrameFilter greetingFirst()
{
    const auto kept = std::make_shared<QJsonObject>();
    return [kept](const QJsonObject &frame) {
        if (isCommand(frame, "create_chat_response"_L1)) {
            *kept = frame;
            return Objects{};
        }
        if (isCommand(frame, "add_turn"_L1) && !kept->isEmpty())
            return Objects{frame, std::exchange(*kept, {})};
        return Objects{frame};
    };
}

FrameFilter editKeepsCandidateId()
{
    return [](const QJsonObject &frame) {
        QJsonObject turn = turnOf(frame);
        QJsonArray candidates = candidatesOf(turn);
        QJsonObject edited = candidates.first().toObject();
        const QString base = edited.value("base_candidate_id"_L1).toString();
        if (base.isEmpty())
            return Objects{frame};
        edited.insert("candidate_id"_L1, base);
        edited.remove("base_candidate_id"_L1);
        QJsonArray kept{edited};
        for (const QJsonValue &candidate : std::as_const(candidates)) {
            const QString id = candidate.toObject().value("candidate_id"_L1).toString();
            if (id != base && id != turn.value("primary_candidate_id"_L1).toString())
                kept.append(candidate);
        }
        turn.insert("candidates"_L1, kept);
        turn.insert("primary_candidate_id"_L1, base);
        return Objects{withTurn(frame, turn)};
    };
}

FrameFilter times(int digits, const QString &offset)
{
    return [digits, offset](const QJsonObject &frame) {
        return Objects{withTimes(frame, digits, offset).toObject()};
    };
}

FrameFilter nulls()
{
    return [](const QJsonObject &frame) { return Objects{withNulls(frame).toObject()}; };
}

FrameFilter unknowns()
{
    return [](QJsonObject frame) {
        frame.insert("new_thing"_L1, QJsonObject{{"deep"_L1, QJsonArray{1, 2, 3}}});
        QJsonObject turn = turnOf(frame);
        if (!turn.isEmpty()) {
            turn.insert("state"_L1, u"STATE_OF_TOMORROW"_s);
            turn.insert("new_field"_L1, u"kept"_s);
            frame.insert("turn"_L1, turn);
        }
        const QJsonObject stranger{{"command"_L1, u"event_of_tomorrow"_s},
                                   {"request_id"_L1, frame.value("request_id"_L1)},
                                   {"content"_L1, QJsonArray()}};
        return Objects{stranger, frame};
    };
}

CommandRule::Reply filterUserInput(bool selfHarm, bool withId, const QString &comment)
{
    return [selfHarm, withId, comment](const Wire::ClientFrame &frame) {
        QJsonObject object{
            {"command"_L1, selfHarm ? u"filter_user_input_self_harm"_s : u"filter_user_input"_s},
            {"request_id"_L1, idOf(frame, withId)}};
        Wire::putString(object, "comment"_L1, comment);
        return QList<QByteArray>{Wire::toLine(object)};
    };
}

CommandRule::Reply neoError(const QString &comment, int code, bool withId)
{
    return [comment, code, withId](const Wire::ClientFrame &frame) {
        return QList<QByteArray>{Wire::toLine({{"command"_L1, u"neo_error"_s},
                                               {"request_id"_L1, idOf(frame, withId)},
                                               {"comment"_L1, comment},
                                               {"error_code"_L1, code}})};
    };
}

CommandRule::Reply ok(bool withId)
{
    return [withId](const Wire::ClientFrame &frame) {
        return QList<QByteArray>{
            Wire::toLine({{"command"_L1, u"ok"_s}, {"request_id"_L1, idOf(frame, withId)}})};
    };
}

QByteArray foreignTurn(const QString &chatId, const QString &turnId, const QString &text, bool add,
                       bool isFinal, const QString &requestId)
{
    Candidate candidate;
    candidate.id = turnId + u"-candidate"_s;
    candidate.text = text;
    candidate.isFinal = isFinal;
    if (isFinal)
        candidate.createTime = Timestamp::now();
    Turn turn(chatId, turnId);
    turn.setState(u"STATE_OK"_s);
    turn.setAuthor({.id = u"keeper"_s, .name = u"Keeper"_s, .isHuman = false});
    if (isFinal) {
        turn.setCreateTime(candidate.createTime);
        turn.setLastUpdateTime(candidate.createTime);
    }
    turn.setCandidates({candidate});
    turn.setPrimaryCandidateId(candidate.id);
    return (add ? Wire::ServerFrame::addTurn(turn, requestId)
                : Wire::ServerFrame::updateTurn(turn, requestId))
        .encode();
}

CommandRule::Reply always(const QList<QByteArray> &frames)
{
    return [frames](const Wire::ClientFrame &) { return frames; };
}

RestRule::JsonChange pageToken(const QString &token)
{
    return [token](const RecordedRequest &, QJsonObject page) {
        page.insert("meta"_L1, QJsonObject{{"next_token"_L1, token}});
        return page;
    };
}

RestRule::JsonChange pageWithoutMeta()
{
    return [](const RecordedRequest &, QJsonObject page) {
        page.remove("meta"_L1);
        return page;
    };
}

RestRule::JsonChange emptyPage(const QString &token)
{
    return [token](const RecordedRequest &, const QJsonObject &) {
        const QJsonValue next = token.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(token);
        return QJsonObject{{"turns"_L1, QJsonArray()}, {"meta"_L1, QJsonObject{{"next_token"_L1, next}}}};
    };
}

RestRule::JsonChange pageTimes(int digits, const QString &offset)
{
    return [digits, offset](const RecordedRequest &, const QJsonObject &page) {
        return withTimes(page, digits, offset).toObject();
    };
}

RestRule::JsonChange pageNulls()
{
    return [](const RecordedRequest &, const QJsonObject &page) { return withNulls(page).toObject(); };
}

} // namespace Confab::Testing::Frames
