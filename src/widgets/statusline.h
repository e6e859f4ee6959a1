// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/replybase.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QLabel;
class QProgressBar;
class QStatusBar;
class QToolButton;

namespace Confab {

class ChatService;

// What the status bar tells: how the connection is, and the one long piece of work under way, which can be
// stopped there.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    explicit StatusLine(QStatusBar *bar);

    // nullptr: none yet.
    void setService(ChatService *service);
    // Shows it until it ends. A piece of work that is shown already gives way, but goes on.
    void showWork(const QString &text, ReplyBase *reply);
    // Something small that needs no answer; goes by itself.
    void say(const QString &text);
    // For somebody who listens and does not look.
    void announce(const QString &text);
    QString connectionText() const;
    void retranslate();

private:
    void showConnection();
    void showProgress(qint64 done, qint64 total);

    QStatusBar *m_bar;
    ChatService *m_service = nullptr;
    QLabel *m_connection;
    QLabel *m_announcer; // what it says is its accessible name; there is nothing to see
    QLabel *m_workText;
    QProgressBar *m_progress;
    QToolButton *m_stop;
    QPointer<ReplyBase> m_work;
    QTimer m_countdown;
};

} // namespace Confab
