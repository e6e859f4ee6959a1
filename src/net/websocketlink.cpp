// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/websocketlink.h"

#include "domain/tlsproblem.h"
#include "net/address.h"
#include "net/netlog.h"
#include "net/proxydetail.h"
#include "net/tlsdetail.h"
#include "net/useragent.h"

#include <QAbstractSocket>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSslError>
#include <QWebSocket>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Confab::Net {

using std::chrono::milliseconds;

namespace {

constexpr quint64 largestMessage = 16 * 1024 * 1024;
constexpr milliseconds farewell{1000};

int refusalStatus(const QString &errorText)
{
    static const QRegularExpression status(u"\\b[1-5]\\d\\d\\b"_s);
    const QRegularExpressionMatch match = status.match(errorText);
    if (match.hasMatch())
        return match.captured().toInt();
    if (errorText.contains("WWW-Authenticate"_L1) || errorText.contains("requires authentication"_L1))
        return 401;
    return 0;
}

QString refusedAddress(const QUrl &url)
{
    if (isExposed(url))
        return toWord(TlsProblem::PlainText) + u": an unencrypted connection to another machine is refused"_s;
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "wss"_L1 && url.scheme() != "ws"_L1))
        return u"not the address of a WebSocket: "_s + printable(url);
    return {};
}

} // namespace

WebSocketLink::WebSocketLink(QObject *parent)
    : WebSocketLink(Timings(), parent)
{
}

WebSocketLink::WebSocketLink(const Timings &timings, QObject *parent)
    : SocketLink(parent)
    , m_timings(timings)
    , m_backOff(timings.firstPause, timings.longestPause, timings.jitter)
{
    for (QTimer *timer : {&m_connectTimer, &m_pongTimer, &m_steadyTimer, &m_retryTimer})
        timer->setSingleShot(true);
    m_retryTimer.setTimerType(Qt::PreciseTimer); // a coarse one says that it takes longer than it was told
    connect(&m_connectTimer, &QTimer::timeout, this,
            [this] { attemptEnded(Error::Kind::TimedOut, 0, u"no connection in time"_s); });
    connect(&m_pingTimer, &QTimer::timeout, this, &WebSocketLink::ping);
    connect(&m_pongTimer, &QTimer::timeout, this, [this] { connectionLost(u"no answer to a ping"_s); });
    connect(&m_steadyTimer, &QTimer::timeout, this, [this] { m_backOff.reset(); });
    connect(&m_retryTimer, &QTimer::timeout, this, &WebSocketLink::attempt);
}

WebSocketLink::~WebSocketLink()
{
    if (m_socket)
        m_socket->disconnect(this);
}

milliseconds WebSocketLink::retryIn() const
{
    return m_state == State::Waiting ? milliseconds(m_retryTimer.remainingTime()) : milliseconds(0);
}

void WebSocketLink::open()
{
    if (m_state == State::Closed || m_state == State::Waiting)
        attempt();
}

void WebSocketLink::close()
{
    if (m_state == State::Closed)
        return;
    stopTimers();
    dropSocket();
    m_backOff.reset();
    enter(State::Closed);
}

bool WebSocketLink::send(const QByteArray &frame)
{
    if (m_state != State::Open)
        return false;
    return m_socket->sendTextMessage(QString::fromUtf8(frame)) == frame.size();
}

void WebSocketLink::networkReturned()
{
    if (m_state == State::Waiting)
        attempt();
    else if (m_state == State::Open)
        ping();
}

void WebSocketLink::attempt()
{
    stopTimers();
    const quint64 round = m_round + 1;
    enter(State::Connecting);
    if (m_round != round)
        return;

    m_tlsDetail.clear();
    m_connectTimer.start(m_timings.connect);
    if (const QString reason = refusedAddress(m_url); reason.isEmpty())
        connectSocket();
    else
        QMetaObject::invokeMethod(
            this,
            [this, round, reason] {
                if (m_round == round)
                    attemptEnded(isExposed(m_url) ? Error::Kind::Tls : Error::Kind::Invalid, 0, reason);
            },
            Qt::QueuedConnection);
}

void WebSocketLink::connectSocket()
{
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingFrameSize(largestMessage);
    m_socket->setMaxAllowedIncomingMessageSize(largestMessage);
    // One frame a message: cut into several, a character may be split, which QWebSocket as a reader refuses.
    m_socket->setOutgoingFrameSize(largestMessage);
    if (isLoopback(m_url))
        m_socket->setProxy(QNetworkProxy::NoProxy);

    connect(m_socket, &QWebSocket::connected, this, &WebSocketLink::connected);
    connect(m_socket, &QWebSocket::disconnected, this, &WebSocketLink::socketDisconnected);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(m_socket, &QWebSocket::errorOccurred, this, &WebSocketLink::socketFailed);
#else
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            &WebSocketLink::socketFailed);
#endif
    connect(m_socket, &QWebSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsDetail = tlsDetail(errors, {}); });
    connect(m_socket, &QWebSocket::textMessageReceived, this, &WebSocketLink::received);
    connect(m_socket, &QWebSocket::textFrameReceived, this, &WebSocketLink::signOfLife);
    connect(m_socket, &QWebSocket::binaryFrameReceived, this, &WebSocketLink::signOfLife);
    connect(m_socket, &QWebSocket::pong, this, &WebSocketLink::signOfLife);

    // Raw headers, because a cookie jar would quote the cookie's value once more.
    QNetworkRequest request(m_url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment));
    request.setRawHeader("User-Agent"_ba, userAgent());
    if (const QByteArray cookie = authorizationCookie(m_token); !cookie.isEmpty())
        request.setRawHeader("Cookie"_ba, cookie);
    qCDebug(lcNet).noquote() << "socket: connecting to" << printable(m_url);
    m_socket->open(request);
}

void WebSocketLink::connected()
{
    stopTimers();
    m_pingTimer.start(m_timings.ping);
    m_steadyTimer.start(m_timings.steady);
    enter(State::Open);
}

void WebSocketLink::received(const QString &message)
{
    signOfLife();
    m_backOff.reset();
    emit frameReceived(message.toUtf8());
}

void WebSocketLink::signOfLife()
{
    m_pongTimer.stop();
}

void WebSocketLink::ping()
{
    if (m_pongTimer.isActive())
        return;
    m_pongTimer.start(m_timings.pong);
    m_socket->ping();
}

void WebSocketLink::socketFailed(int socketError)
{
    const QString text = m_socket->errorString();
    if (m_state == State::Open) {
        connectionLost(text);
        return;
    }
    const QString proxy = proxyDetail(m_url, QAbstractSocket::SocketError(socketError), text);
    if (!proxy.isEmpty()) {
        attemptEnded(Error::Kind::Proxy, 0, proxy);
        return;
    }
    switch (socketError) {
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        attemptEnded(Error::Kind::Tls, 0, m_tlsDetail.isEmpty() ? tlsDetail({}, text) : m_tlsDetail);
        break;
    case QAbstractSocket::SocketTimeoutError:
        attemptEnded(Error::Kind::TimedOut, 0, text);
        break;
    case QAbstractSocket::ConnectionRefusedError: // by the machine, or by a server that does not upgrade
        attemptEnded(Error::Kind::Network, refusalStatus(text), text);
        break;
    default:
        attemptEnded(Error::Kind::Network, 0, text);
    }
}

void WebSocketLink::socketDisconnected()
{
    if (m_state == State::Open) {
        connectionLost(u"closed by the other side, code %1"_s.arg(QString::number(m_socket->closeCode())));
        return;
    }
    // Where a proxy refuses, the error is told after the end.
    QMetaObject::invokeMethod(
        m_socket,
        [this, socket = m_socket] {
            if (m_socket == socket)
                attemptEnded(Error::Kind::Network, 0, u"closed before the upgrade was answered"_s);
        },
        Qt::QueuedConnection);
}

void WebSocketLink::attemptEnded(Error::Kind kind, int httpStatus, const QString &detail)
{
    qCDebug(lcNet).noquote() << "socket: attempt failed," << toWord(kind) << httpStatus << detail;
    stopTimers();
    dropSocket();
    const bool isRefused = httpStatus == 401 || httpStatus == 403;
    m_state = isRefused ? State::Closed : State::Waiting;
    if (isRefused)
        m_backOff.reset();
    else if (httpStatus == 429)
        m_retryTimer.start(std::max(m_backOff.next(), m_timings.rateLimitPause));
    else
        m_retryTimer.start(m_backOff.next());
    const quint64 round = ++m_round;
    emit attemptFailed(kind, httpStatus, detail);
    if (m_round == round)
        emit stateChanged(m_state);
}

void WebSocketLink::connectionLost(const QString &detail)
{
    qCDebug(lcNet).noquote() << "socket: lost," << detail;
    stopTimers();
    dropSocket();
    m_state = State::Waiting;
    m_retryTimer.start(m_backOff.next());
    const quint64 round = ++m_round;
    emit lost(detail);
    if (m_round == round)
        emit stateChanged(m_state);
}

void WebSocketLink::enter(State state)
{
    m_state = state;
    ++m_round;
    emit stateChanged(state);
}

void WebSocketLink::stopTimers()
{
    for (QTimer *timer : {&m_connectTimer, &m_pingTimer, &m_pongTimer, &m_steadyTimer, &m_retryTimer})
        timer->stop();
}

// Takes leave in good manners where there is somebody to hear it, but waits for nobody. Deleted later, as
// this is often called from one of the socket's own signals.
void WebSocketLink::dropSocket()
{
    QWebSocket *socket = std::exchange(m_socket, nullptr);
    if (!socket)
        return;
    socket->disconnect(this);
    if (m_state == State::Open && socket->isValid()) {
        connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(farewell, socket, &QObject::deleteLater);
        socket->close(QWebSocketProtocol::CloseCodeNormal);
    } else {
        socket->deleteLater();
    }
}

} // namespace Confab::Net
