// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedrules.h"

#include "wire/fieldreader.h"

namespace Confab::Testing {

namespace {

QByteArray valueOf(const Headers &headers, const QByteArray &name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QJsonObject parse(const QByteArray &text)
{
    bool ok = false;
    return Wire::toObject(text, &ok);
}

} // namespace

QByteArray RecordedRequest::header(const QByteArray &name) const
{
    return valueOf(headers, name);
}

QJsonObject RecordedRequest::json() const
{
    return parse(body);
}

QJsonObject RecordedFrame::json() const
{
    return parse(text);
}

QByteArray RecordedHandshake::header(const QByteArray &name) const
{
    return valueOf(headers, name);
}

RestRule &RestRule::when(Match match)
{
    m_match = std::move(match);
    return *this;
}

RestRule &RestRule::times(int count)
{
    m_left = count;
    return *this;
}

RestRule &RestRule::always()
{
    return times(-1);
}

RestRule &RestRule::answerWith(int status, const QByteArray &body, const QByteArray &contentType)
{
    m_outcome = Outcome::Answer;
    m_answer.status = status;
    m_answer.body = body;
    m_answer.contentType = contentType;
    return *this;
}

RestRule &RestRule::withHeader(const QByteArray &name, const QByteArray &value)
{
    m_answer.headers.append(qMakePair(name, value));
    return *this;
}

RestRule &RestRule::drop()
{
    m_outcome = Outcome::Drop;
    return *this;
}

RestRule &RestRule::neverAnswer()
{
    m_outcome = Outcome::Never;
    return *this;
}

RestRule &RestRule::change(Change change)
{
    m_change = std::move(change);
    return *this;
}

RestRule &RestRule::changeJson(JsonChange change)
{
    return this->change([change = std::move(change)](const RecordedRequest &request, ScriptedAnswer answer) {
        answer.body = Wire::toLine(change(request, parse(answer.body)));
        return answer;
    });
}

RestRule &RestRule::alsoHandled()
{
    m_handled = true;
    return *this;
}

RestRule &RestRule::withoutQuery(const QString &name)
{
    m_hiddenQueries.append(name);
    return *this;
}

RestRule &RestRule::delay(std::chrono::milliseconds delay)
{
    m_delay = delay;
    return *this;
}

RestRule &RestRule::hold()
{
    m_hold = true;
    return *this;
}

CommandRule &CommandRule::when(Match match)
{
    m_match = std::move(match);
    return *this;
}

CommandRule &CommandRule::times(int count)
{
    m_left = count;
    return *this;
}

CommandRule &CommandRule::always()
{
    return times(-1);
}

CommandRule &CommandRule::ignore()
{
    m_handle = false;
    return *this;
}

CommandRule &CommandRule::answerWith(Reply reply)
{
    m_handle = false;
    m_reply = std::move(reply);
    return *this;
}

CommandRule &CommandRule::cutBefore()
{
    m_handle = false;
    m_cutAtOnce = true;
    return *this;
}

CommandRule &CommandRule::cutAfterFrames(int count)
{
    m_end = End::Cut;
    m_endAfter = count;
    return *this;
}

CommandRule &CommandRule::closeAfterFrames(int count, int code)
{
    m_end = End::Close;
    m_endAfter = count;
    m_closeCode = code;
    return *this;
}

CommandRule &CommandRule::silenceAfterFrames(int count)
{
    m_end = End::Silence;
    m_endAfter = count;
    return *this;
}

CommandRule &CommandRule::freezeAfterFrames(int count)
{
    m_end = End::Freeze;
    m_endAfter = count;
    return *this;
}

CommandRule &CommandRule::filter(FrameFilter filter)
{
    m_filters.append(std::move(filter));
    return *this;
}

CommandRule &CommandRule::delayFrames(std::chrono::milliseconds delay)
{
    m_delay = delay;
    return *this;
}

CommandRule &CommandRule::insertBefore(int index, Reply frames)
{
    m_insertions.append({.index = index, .before = true, .frames = std::move(frames)});
    return *this;
}

CommandRule &CommandRule::insertAfter(int index, Reply frames)
{
    m_insertions.append({.index = index, .before = false, .frames = std::move(frames)});
    return *this;
}

} // namespace Confab::Testing
