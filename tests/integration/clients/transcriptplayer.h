// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transcript.h"

#include <QHash>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QQueue>
#include <QUrl>

#include <memory>
#include <vector>

class QNetworkRequest;
class QWebSocket;

namespace Confab::Testing {

// Plays an exchange against a server, over plain sockets of Qt and with nothing of Confab in between. Waits
// in the test's event loop.
class TranscriptPlayer : public QObject
{
    Q_OBJECT

public:
    explicit TranscriptPlayer(const QUrl &server, QObject *parent = nullptr);
    ~TranscriptPlayer() override;

    void setVariable(const QString &name, const QString &value) { m_variables.insert(name, value); }
    // Returns what went wrong; empty when every demand was met.
    QString play(const QList<TranscriptStep> &steps);

private:
    QString playStep(const TranscriptStep &step);
    QString rest(const TranscriptStep &step);
    QString open(const TranscriptStep &step);
    QString send(const TranscriptStep &step);
    QString check(const QJsonObject &head, const QJsonObject &answer);
    QString filled(const QString &text);
    QNetworkRequest requestFor(const QUrl &url, const QJsonObject &headers);

    const QUrl m_server;
    QNetworkAccessManager m_manager;
    QHash<QString, QString> m_variables;
    std::vector<std::unique_ptr<QWebSocket>> m_sockets;
    QQueue<QByteArray> m_frames; // of the socket that was opened last, not read yet
};

} // namespace Confab::Testing
