// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/clientframe.h"
#include "wire/restroute.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace Confab::Testing {

using Headers = QList<QPair<QByteArray, QByteArray>>;

// A REST request as it came over the wire.
struct RecordedRequest
{
    QByteArray verb; // "GET"
    QByteArray path; // "/turns/ID/", percent-encoded as it was sent
    QByteArray query; // percent-encoded, without the question mark
    Headers headers;
    QByteArray body;
    std::optional<Wire::RestRoute> route; // nothing when the address is none of the wire's

    // Whatever its case; empty when there is none.
    QByteArray header(const QByteArray &name) const;
    QJsonObject json() const;
};

// A text frame of a client.
struct RecordedFrame
{
    int socket = 0; // counts from 1 in the order in which the sockets were opened
    QByteArray text;
    Wire::ClientFrame frame; // Unknown when the text is not a JSON object

    QJsonObject json() const;
};

// The upgrade request of a socket, allowed or not.
struct RecordedHandshake
{
    QByteArray path;
    Headers headers;

    QByteArray header(const QByteArray &name) const;
};

// What is answered to a REST request.
struct ScriptedAnswer
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    Headers headers;
};

// What to do with one kind of REST request. Say one of the outcomes; without any the server's own answer goes
// out, so that delay() and the like can stand alone.
class RestRule
{
public:
    explicit RestRule(std::optional<Wire::RestRoute::Name> name)
        : m_name(name)
    {
    }

    using Match = std::function<bool(const RecordedRequest &)>;
    using Change = std::function<ScriptedAnswer(const RecordedRequest &, const ScriptedAnswer &)>;
    using JsonChange = std::function<QJsonObject(const RecordedRequest &, const QJsonObject &)>;

    RestRule &when(Match match);
    RestRule &times(int count); // 1 unless told otherwise
    RestRule &always();

    // Outcomes. The request does not reach the server, unless alsoHandled() is said.
    RestRule &answerWith(int status, const QByteArray &body = {},
                         const QByteArray &contentType = "application/json");
    RestRule &withHeader(const QByteArray &name, const QByteArray &value);
    RestRule &drop(); // the connection is cut, without an answer
    RestRule &neverAnswer(); // the connection stays open
    // Outcomes that start from the server's own answer.
    RestRule &change(Change change);
    RestRule &changeJson(JsonChange change);
    // First let the request take effect: its answer is lost or replaced.
    RestRule &alsoHandled();
    // The server does not see this field of the query.
    RestRule &withoutQuery(const QString &name);

    // When.
    RestRule &delay(std::chrono::milliseconds delay);
    RestRule &hold(); // until ScriptedServer::releaseHeld(); the request is handled then

private:
    friend class ScriptedTraffic;

    enum class Outcome
    {
        Pass,
        Answer,
        Drop,
        Never
    };

    std::optional<Wire::RestRoute::Name> m_name; // nothing: any
    Match m_match;
    int m_left = 1; // -1: for ever
    Outcome m_outcome = Outcome::Pass;
    ScriptedAnswer m_answer;
    Change m_change;
    QStringList m_hiddenQueries;
    bool m_handled = false;
    bool m_hold = false;
    std::chrono::milliseconds m_delay{0};
};

// A frame of the server on its way to a client, parsed: JSON in, any number of JSON objects out.
using FrameFilter = std::function<QList<QJsonObject>(const QJsonObject &frame)>;

// What to do with one kind of command. "Its frames" are those the server sends with the command's request id
// to the socket the command came from (for a command without an id: those without one, until the next
// command).
class CommandRule
{
public:
    explicit CommandRule(std::optional<Wire::ClientFrame::Command> command)
        : m_command(command)
    {
    }

    using Match = std::function<bool(const Wire::ClientFrame &)>;
    using Reply = std::function<QList<QByteArray>(const Wire::ClientFrame &)>;

    CommandRule &when(Match match);
    CommandRule &times(int count); // 1 unless told otherwise
    CommandRule &always();

    // Instead of handling it.
    CommandRule &ignore(); // silence
    CommandRule &answerWith(Reply reply); // these frames, as they are
    CommandRule &cutBefore(); // the connection is reset, nothing is stored
    // After handling it (possibly streaming for long).
    CommandRule &cutAfterFrames(
        int count); // reset after the count-th of its frames; 0: stored, no frame comes
    CommandRule &closeAfterFrames(int count, int code = 1001); // with a closing handshake
    CommandRule &silenceAfterFrames(int count); // its further frames are swallowed, the link lives
    CommandRule &freezeAfterFrames(int count); // half-open from then on: no frames, no pongs, not closed
    CommandRule &filter(FrameFilter filter); // changes, drops, adds; may be said several times
    CommandRule &delayFrames(
        std::chrono::milliseconds delay); // a slow drip: so long before each of its frames
    // Frames that go out before or after the index-th (from 1) of its frames, as they are.
    CommandRule &insertBefore(int index, Reply frames);
    CommandRule &insertAfter(int index, Reply frames);

private:
    friend class ScriptedTraffic;

    enum class End
    {
        None,
        Cut,
        Close,
        Silence,
        Freeze
    };
    struct Insertion
    {
        int index = 0;
        bool before = true;
        Reply frames;
    };

    std::optional<Wire::ClientFrame::Command> m_command; // nothing: any
    Match m_match;
    int m_left = 1; // -1: for ever
    bool m_handle = true;
    bool m_cutAtOnce = false;
    Reply m_reply;
    End m_end = End::None;
    int m_endAfter = 0;
    int m_closeCode = 1001;
    QList<FrameFilter> m_filters;
    QList<Insertion> m_insertions;
    std::chrono::milliseconds m_delay{0};
};

} // namespace Confab::Testing
