// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcriptplayer.h"

#include "framereader.h"
#include "jsonpath.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QTest>
#include <QUuid>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

namespace {

constexpr int patience = 20000; // ms

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QString told(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact).left(400));
}

} // namespace

TranscriptPlayer::TranscriptPlayer(const QUrl &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
{
    m_manager.setAutoDeleteReplies(false);
}

TranscriptPlayer::~TranscriptPlayer() = default;

QString TranscriptPlayer::play(const QList<TranscriptStep> &steps)
{
    for (const TranscriptStep &step : steps) {
        if (const QString problem = playStep(step); !problem.isEmpty())
            return u"line %1: %2"_s.arg(QString::number(step.line), problem);
    }
    for (const auto &socket : m_sockets) {
        if (socket->state() != QAbstractSocket::ConnectedState)
            return u"a socket was closed: "_s + socket->requestUrl().path();
    }
    return {};
}

QString TranscriptPlayer::playStep(const TranscriptStep &step)
{
    const QString kind = step.head.value("step"_L1).toString();
    if (kind == "rest"_L1)
        return rest(step);
    if (kind == "open"_L1)
        return open(step);
    if (kind == "send"_L1)
        return send(step);
    return u"no such step: "_s + kind;
}

QString TranscriptPlayer::filled(const QString &text)
{
    static const QRegularExpression variable(u"\\$\\{(new )?([^}]+)\\}"_s);
    QString result;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : variable.globalMatch(text)) {
        result += QStringView(text).mid(from, match.capturedStart() - from);
        const QString name = match.captured(2);
        if (match.capturedLength(1) > 0)
            m_variables.insert(name, QUuid::createUuid().toString(QUuid::WithoutBraces));
        result += m_variables.value(name, match.captured());
        from = match.capturedEnd();
    }
    return result + QStringView(text).mid(from);
}

QNetworkRequest TranscriptPlayer::requestFor(const QUrl &url, const QJsonObject &headers)
{
    QNetworkRequest request(url);
    for (auto it = headers.begin(); it != headers.end(); ++it)
        request.setRawHeader(it.key().toLatin1(), filled(it.value().toString()).toLatin1());
    return request;
}

QString TranscriptPlayer::rest(const TranscriptStep &step)
{
    const QByteArray path = filled(step.head.value("path"_L1).toString()).toLatin1();
    QNetworkRequest request =
        requestFor(m_server.resolved(QUrl::fromEncoded(path)), step.head.value("headers"_L1).toObject());
    const QByteArray method = step.head.value("method"_L1).toString().toLatin1();
    const std::unique_ptr<QNetworkReply> reply(
        m_manager.sendCustomRequest(request, method, filled(QString::fromUtf8(step.text)).toUtf8()));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, patience))
        return u"no answer"_s;

    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray body = reply->readAll();
    if (status != step.head.value("status"_L1).toInt(200))
        return u"status %1: %2"_s.arg(QString::number(status), QString::fromUtf8(body.left(300)));
    const QJsonObject headers = step.head.value("header"_L1).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        if (!reply->rawHeader(it.key().toLatin1()).contains(it.value().toString().toLatin1()))
            return u"no header "_s + it.key();
    }
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const bool wantsJson = step.head.value("json"_L1).toBool() || step.head.contains("expect"_L1);
    if (wantsJson && !document.isObject())
        return u"not JSON: "_s + QString::fromUtf8(body.left(300));
    return check(step.head, document.object());
}

QString TranscriptPlayer::open(const TranscriptStep &step)
{
    QUrl url = m_server.resolved(QUrl(step.head.value("path"_L1).toString()));
    url.setScheme(u"ws"_s);
    if (!m_sockets.empty())
        m_sockets.back()->disconnect(this);
    m_frames.clear();
    QWebSocket *socket = m_sockets.emplace_back(std::make_unique<QWebSocket>()).get();
    connect(socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { m_frames.enqueue(text.toUtf8()); });
    socket->open(requestFor(url, step.head.value("headers"_L1).toObject()));
    if (!QTest::qWaitFor([socket] { return socket->state() == QAbstractSocket::ConnectedState; }, patience))
        return u"the socket did not open: "_s + socket->errorString();
    return {};
}

QString TranscriptPlayer::send(const TranscriptStep &step)
{
    // Frames that are there already are read first: that is what these clients do.
    FrameReader reader(step.head.value("reader"_L1).toString());
    m_sockets.back()->sendTextMessage(filled(QString::fromUtf8(step.text)));
    while (reader.state() == FrameReader::State::Reading) {
        if (!QTest::qWaitFor([this] { return !m_frames.isEmpty(); }, patience))
            return u"waits for ever for: "_s + step.head.value("reader"_L1).toString();
        reader.take(QJsonDocument::fromJson(m_frames.dequeue()).object());
    }
    if (reader.state() == FrameReader::State::Failed)
        return reader.reason();
    const int wanted = step.head.value("handedOut"_L1).toInt();
    if (reader.handedOut() < wanted)
        return u"a stream of only %1"_s.arg(reader.handedOut());
    return check(step.head, reader.result());
}

QString TranscriptPlayer::check(const QJsonObject &head, const QJsonObject &answer)
{
    const QJsonObject expected = head.value("expect"_L1).toObject();
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const QJsonValue found = at(answer, it.key() == "shown"_L1 ? u"shown.raw_content"_s : it.key());
        const bool isNothing = found.isNull() || found.isUndefined();
        bool fits = false;
        if (it.value().isNull())
            fits = isNothing;
        else if (it.value() == "${any}"_L1)
            fits = !isNothing && !textOf(found).isEmpty();
        else if (it.value().isString())
            fits = textOf(found) == filled(it.value().toString());
        else
            fits = found == it.value();
        if (!fits)
            return u"%1 is not as expected in %2"_s.arg(it.key(), told(answer));
    }
    const QJsonObject kept = head.value("keep"_L1).toObject();
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        const QString value = textOf(at(answer, it.value().toString()));
        if (value.isEmpty())
            return u"no %1 in %2"_s.arg(it.value().toString(), told(answer));
        m_variables.insert(it.key(), value);
    }
    return {};
}

} // namespace Confab::Testing
