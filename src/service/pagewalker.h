// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/turnpage.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace Confab {

class ServiceCore;
struct RestResult;

// Reads a chat page by page towards the past (src/wire/README.md, "Pages"): only the token decides where it
// ends, an empty page does not; no token is used twice; every turn is handed out once; pages are asked for at
// the pace of the endpoints; a token that has gone stale starts over from the top once. Ends with finished(),
// unless it is deleted first.
class PageWalker : public QObject
{
    Q_OBJECT

public:
    PageWalker(ServiceCore *core, const QString &chatId, bool pinnedOnly, Error::Operation operation,
               QObject *parent);

    // Asks for the next page before this one is handed out: for walks that surely want everything.
    void setReadAhead(bool readAhead) { m_readAhead = readAhead; }
    void start();

    // After finished(): whether there may be more, which the service named a token for but did not give.
    bool isCutShort() const { return m_isCutShort; }

signals:
    // What was handed out until now comes again.
    void startedOver();
    // Turns that were handed out before are not in it.
    void pageRead(const Confab::TurnPage &page);
    void finished(const Confab::Error &error);

private:
    void request(const QString &token);
    void answered(const QString &token, const RestResult &result);
    // Whether a turn is among them that was not handed out yet.
    bool bringsNews(const QJsonArray &turns) const;
    // The token to go on with; empty at the end.
    QString nextToken(const QJsonObject &body);
    void handOut(const QJsonObject &body, const QString &token);
    void handOutHeld();

    // A page that is handed out as soon as the next one has been asked for.
    struct Held
    {
        QJsonObject body;
        QString token;
    };

    ServiceCore *const m_core;
    const QString m_chatId;
    const bool m_pinnedOnly;
    const Error::Operation m_operation;
    bool m_readAhead = false;
    bool m_startedOver = false;
    bool m_isCutShort = false;
    int m_barrenPages = 0; // in a row
    QString m_token;
    Held m_held;
    QSet<QString> m_usedTokens;
    QSet<QString> m_seenTurns;
    QElapsedTimer m_sinceRequest;
    QTimer m_pause;
};

} // namespace Confab
