// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/serviceconnection.h"
#include "domain/chat.h"
#include "domain/turn.h"

#include <QObject>

namespace Confab {

// What the window shows of a chat, compared with what a client of its own reads from the server.
class TourCheck : public QObject
{
    Q_OBJECT

public:
    struct Shown
    {
        QString chatId;
        QString title;
        QList<Turn> turns; // oldest first
    };

    TourCheck(const Shown &shown, std::unique_ptr<ServiceConnection> client, QObject *parent = nullptr);

    void start();

    // The first difference between the two, as a sentence; empty when there is none.
    static QString difference(const Shown &shown, const QString &name, const QList<Turn> &stored);

signals:
    // An empty text: they are the same.
    void finished(const QString &difference);

private:
    const Shown m_shown;
    std::unique_ptr<ServiceConnection> m_client;
};

} // namespace Confab
