// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace Confab::Testing {

// Reads the frames after a command the way another client does, with that client's expectations and none of
// its patience: whatever would make it fail, hang or take the wrong frame is a failure here.
//
//   "chat"                 the frame create_chat_response, and nothing before it that ends the reading
//   "chat with greeting"   the same, then an add_turn
//   "answer"               turns of the character until the first candidate is final; the primary one of
//                          the last has to be final as well
//   "another answer"       the same, of update_turn alone
//   "turn"                 the very next frame is an update_turn
//   "ok"                   the very next frame is an ok
//   "refusal"              the very next frame is a neo_error
//   "next"                 the very next frame, whatever it is
//   "final turn of anybody", "final turn of the character"
//                          the first frame with a turn whose first candidate is final
//   "nothing"              does not wait for an answer
class FrameReader
{
public:
    enum class State
    {
        Reading,
        Done,
        Failed,
    };

    explicit FrameReader(const QString &kind);

    State state() const { return m_state; }
    QString reason() const { return m_reason; }
    // The last frame that mattered; for a chat, the fields of both of its frames.
    const QJsonObject &result() const { return m_result; }
    // How many turns a caller who streams would have been given.
    int handedOut() const { return m_handedOut; }

    void take(const QJsonObject &frame);

private:
    void takeChat(const QJsonObject &frame);
    void takeAnswer(const QJsonObject &frame);
    void takeFinalTurn(const QJsonObject &frame);
    void takeNext(const QJsonObject &frame, const QString &command);
    void finish(const QJsonObject &result);
    void fail(const QString &reason);

    QString m_kind;
    State m_state = State::Reading;
    QString m_reason;
    QJsonObject m_result;
    int m_handedOut = 0;
};

} // namespace Confab::Testing
