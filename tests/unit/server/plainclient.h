// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPair>
#include <QUrl>
#include <QWebSocket>

namespace Confab::Testing {

using HeaderList = QList<QPair<QByteArray, QByteArray>>;

struct PlainAnswer
{
    int status = 0; // 0: no answer came
    QByteArray body;
    QByteArray contentType;
    HeaderList headers;

    QJsonObject json() const;
    QByteArray header(const QByteArray &name) const; // whatever its case
};

// Asks a server over HTTP and waits for the answer.
class PlainRest
{
public:
    PlainRest(const QUrl &baseUrl, const QByteArray &token)
        : m_baseUrl(baseUrl)
        , m_token(token)
    {
    }

    // `path` with its leading slash and its query, encoded. Without a token header when the token is empty.
    PlainAnswer get(const QByteArray &path, const HeaderList &headers = {});
    PlainAnswer send(const QByteArray &verb, const QByteArray &path, const QByteArray &body = {},
                     const HeaderList &headers = {});
    // The turns of a page, and its token ("" when there is none).
    QJsonArray page(const QString &chatId, const QString &token = {}, bool pinnedOnly = false,
                    QString *nextToken = nullptr);
    QStringList allTurnIds(const QString &chatId);

private:
    const QUrl m_baseUrl;
    const QByteArray m_token;
    QNetworkAccessManager m_manager;
};

// A socket that keeps every frame.
class PlainSocket : public QObject
{
    Q_OBJECT

public:
    explicit PlainSocket(const QUrl &baseUrl, const QByteArray &token = {});

    // Opened with these headers; waits until it is open or refused.
    bool open(const HeaderList &headers = {}, const QString &path = QStringLiteral("/ws/"));
    void send(const QByteArray &text);
    // {"command": …, "request_id": …, "payload": …}; without an id when it is empty.
    void command(const QString &name, const QJsonObject &payload, const QString &requestId = {});

    // Waits until a frame with this command has come, for this request id if one is named; returns the first
    // such frame that was not returned before, else an empty object.
    QJsonObject next(const QString &command, const QString &requestId = {});
    // The same, until one comes whose shown candidate is final; the author is a character.
    QJsonObject nextFinal(const QString &requestId = {});
    // All frames so far.
    const QList<QJsonObject> &frames() const { return m_frames; }
    QStringList commands() const;
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    QWebSocket &socket() { return m_socket; }

signals:
    void frame();
    void closed();

private:
    QUrl m_url;
    const QByteArray m_token;
    QWebSocket m_socket;
    QList<QJsonObject> m_frames;
    QList<bool> m_returned;
};

QJsonObject turnKey(const QString &chatId, const QString &turnId);
// What a client sends to write a message.
QJsonObject messagePayload(const QString &characterId, const QString &chatId, const QString &turnId,
                           const QString &candidateId, const QString &text);
QString textOf(const QJsonObject &frameOrTurn); // of the shown candidate

} // namespace Confab::Testing
