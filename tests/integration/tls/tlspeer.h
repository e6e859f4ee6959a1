// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslConfiguration>
#include <QSslServer>
#include <QUrl>

namespace Confab::Testing {

// A TLS server that answers every request with one answer, and notes what it was asked once a connection was
// safe.
class TlsPeer : public QObject
{
    Q_OBJECT

public:
    explicit TlsPeer(const QSslConfiguration &configuration, QObject *parent = nullptr);

    QUrl url(const QString &host = QStringLiteral("localhost")) const;
    // As it goes over the wire, without Content-Length.
    void setAnswer(const QByteArray &head, const QByteArray &body);

    const QList<QByteArray> &requests() const { return m_requests; }
    int connections() const { return m_connections; }

private:
    void accept();

    QSslServer m_server;
    QByteArray m_answer;
    QList<QByteArray> m_requests;
    int m_connections = 0;
};

} // namespace Confab::Testing
