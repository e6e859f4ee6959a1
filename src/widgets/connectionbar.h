// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace Confab {

class Banner;
class ChatService;

// Says above a conversation that there is no connection and when the next try is, or that the token is
// refused, each with a way on.
class ConnectionBar : public QObject
{
    Q_OBJECT

public:
    // The banner is not owned, and nobody else's.
    ConnectionBar(Banner *banner, QObject *parent);

    // nullptr: none. Not owned.
    void setService(ChatService *service);
    // Whether there is somewhere to sign in again.
    void setCanSignIn(bool canSignIn) { m_canSignIn = canSignIn; }
    void update();
    void retranslate();

signals:
    void signInWanted();

private:
    void showSignedOut();

    Banner *m_banner;
    ChatService *m_service = nullptr;
    QTimer m_countdown;
    bool m_canSignIn = false;
};

} // namespace Confab
