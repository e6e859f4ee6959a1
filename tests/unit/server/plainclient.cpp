// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainclient.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

namespace {

constexpr int patience = 10000; // ms

QJsonObject toObject(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QJsonObject turnIn(const QJsonObject &frameOrTurn)
{
    return frameOrTurn.contains("turn"_L1) ? frameOrTurn.value("turn"_L1).toObject() : frameOrTurn;
}

QJsonObject shownCandidate(const QJsonObject &turn)
{
    const QJsonArray candidates = turn.value("candidates"_L1).toArray();
    for (const QJsonValue &candidate : candidates) {
        if (candidate.toObject().value("candidate_id"_L1) == turn.value("primary_candidate_id"_L1))
            return candidate.toObject();
    }
    return candidates.first().toObject();
}

} // namespace

QJsonObject PlainAnswer::json() const
{
    return toObject(body);
}

QByteArray PlainAnswer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

PlainAnswer PlainRest::get(const QByteArray &path, const HeaderList &headers)
{
    return send("GET", path, {}, headers);
}

PlainAnswer PlainRest::send(const QByteArray &verb, const QByteArray &path, const QByteArray &body,
                            const HeaderList &headers)
{
    QNetworkRequest request(QUrl::fromEncoded(QByteArray(m_baseUrl.toEncoded() + path)));
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Token " + m_token);
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    QNetworkReply *reply = m_manager.sendCustomRequest(request, verb, body);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(patience);
    PlainAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    answer.contentType = reply->rawHeader("Content-Type");
    answer.headers = reply->rawHeaderPairs();
    delete reply;
    return answer;
}

QJsonArray PlainRest::page(const QString &chatId, const QString &token, bool pinnedOnly, QString *nextToken)
{
    QByteArray path = "/turns/" + chatId.toUtf8() + "/?";
    if (pinnedOnly)
        path += "pinned_only=true&";
    if (!token.isEmpty())
        path += "next_token=" + QUrl::toPercentEncoding(token);
    const QJsonObject body = get(path).json();
    if (nextToken)
        *nextToken = body.value("meta"_L1).toObject().value("next_token"_L1).toString();
    return body.value("turns"_L1).toArray();
}

QStringList PlainRest::allTurnIds(const QString &chatId)
{
    QStringList ids;
    QString token;
    do {
        const QJsonArray turns = page(chatId, token, false, &token);
        for (const QJsonValue &turn : turns)
            ids.append(turn.toObject().value("turn_key"_L1).toObject().value("turn_id"_L1).toString());
    } while (!token.isEmpty());
    return ids;
}

PlainSocket::PlainSocket(const QUrl &baseUrl, const QByteArray &token)
    : m_url(baseUrl)
    , m_token(token)
{
    m_url.setScheme(u"ws"_s);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        m_frames.append(toObject(text.toUtf8()));
        m_returned.append(false);
        emit frame();
    });
    connect(&m_socket, &QWebSocket::disconnected, this, &PlainSocket::closed);
}

bool PlainSocket::open(const HeaderList &headers, const QString &path)
{
    QUrl url = m_url;
    url.setPath(path);
    QNetworkRequest request(url);
    if (!m_token.isEmpty())
        request.setRawHeader("Cookie", "HTTP_AUTHORIZATION=\"Token " + m_token + '"');
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    QSignalSpy settled(&m_socket, &QWebSocket::stateChanged);
    m_socket.open(request);
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < patience && m_socket.state() != QAbstractSocket::ConnectedState
           && m_socket.state() != QAbstractSocket::UnconnectedState)
        settled.wait(patience);
    return isOpen();
}

void PlainSocket::send(const QByteArray &text)
{
    m_socket.sendTextMessage(QString::fromUtf8(text));
}

void PlainSocket::command(const QString &name, const QJsonObject &payload, const QString &requestId)
{
    QJsonObject object{{"command"_L1, name}, {"payload"_L1, payload}, {"origin_id"_L1, u"test"_s}};
    if (!requestId.isEmpty())
        object.insert("request_id"_L1, requestId);
    send(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject PlainSocket::next(const QString &command, const QString &requestId)
{
    QSignalSpy frames(this, &PlainSocket::frame);
    qsizetype at = 0;
    for (;;) {
        for (; at < m_frames.size(); ++at) {
            const QJsonObject &candidate = m_frames.at(at);
            if (m_returned.at(at) || candidate.value("command"_L1).toString() != command
                || (!requestId.isEmpty() && candidate.value("request_id"_L1).toString() != requestId))
                continue;
            m_returned[at] = true;
            return candidate;
        }
        if (!frames.wait(patience))
            return {};
    }
}

QJsonObject PlainSocket::nextFinal(const QString &requestId)
{
    for (;;) {
        const QJsonObject update = next(u"update_turn"_s, requestId);
        if (update.isEmpty() || shownCandidate(turnIn(update)).value("is_final"_L1).toBool())
            return update;
    }
}

QStringList PlainSocket::commands() const
{
    QStringList names;
    for (const QJsonObject &frame : m_frames)
        names.append(frame.value("command"_L1).toString());
    return names;
}

QJsonObject turnKey(const QString &chatId, const QString &turnId)
{
    return {{"chat_id"_L1, chatId}, {"turn_id"_L1, turnId}};
}

QJsonObject messagePayload(const QString &characterId, const QString &chatId, const QString &turnId,
                           const QString &candidateId, const QString &text)
{
    const QJsonObject candidate{{"candidate_id"_L1, candidateId}, {"raw_content"_L1, text}};
    const QJsonObject turn{{"author"_L1, QJsonObject{{"author_id"_L1, u""_s}, {"is_human"_L1, true}}},
                           {"candidates"_L1, QJsonArray{candidate}},
                           {"primary_candidate_id"_L1, candidateId},
                           {"turn_key"_L1, turnKey(chatId, turnId)}};
    return {{"character_id"_L1, characterId}, {"num_candidates"_L1, 1}, {"turn"_L1, turn}};
}

QString textOf(const QJsonObject &frameOrTurn)
{
    return shownCandidate(turnIn(frameOrTurn)).value("raw_content"_L1).toString();
}

} // namespace Confab::Testing
