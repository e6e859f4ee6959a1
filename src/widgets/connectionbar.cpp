// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/connectionbar.h"

#include "service/chatservice.h"
#include "widgets/banner.h"
#include "wording/timewording.h"

using namespace std::chrono_literals;

namespace Confab {

ConnectionBar::ConnectionBar(Banner *banner, QObject *parent)
    : QObject(parent)
    , m_banner(banner)
{
    m_banner->setDismissable(false);
    m_countdown.setInterval(1s);
    connect(&m_countdown, &QTimer::timeout, this, &ConnectionBar::update);
}

void ConnectionBar::setService(ChatService *service)
{
    if (m_service)
        m_service->disconnect(this);
    m_service = service;
    if (service) {
        connect(service, &ChatService::signedOut, this, &ConnectionBar::update);
        connect(service, &ChatService::connectionStateChanged, this, &ConnectionBar::update);
    }
    update();
}

void ConnectionBar::update()
{
    using State = Net::SocketLink::State;
    const bool waiting = m_service && m_service->connectionState() == State::Waiting;
    if (waiting)
        m_countdown.start();
    else
        m_countdown.stop();
    if (m_service && m_service->isSignedOut()) {
        showSignedOut();
    } else if (waiting) {
        const QString text = tr("There is no connection. The next try is in %1.")
                                 .arg(TimeWording::duration(m_service->retryIn()));
        if (m_banner->isError())
            m_banner->setText(text);
        else
            m_banner->showWarning(text, tr("Try now"), [this] { m_service->connectNow(); });
    } else if (!m_service || m_service->connectionState() != State::Connecting) {
        // While it tries, the sentence stays, so that the page does not jump with each attempt.
        m_banner->dismiss();
    }
}

// One calm bar, however many calls were refused.
void ConnectionBar::showSignedOut()
{
    if (!m_canSignIn) {
        m_banner->showError(Error(Error::Kind::Authentication, Error::Operation::None));
        return;
    }
    m_banner->showWarning(
        tr("The service does not accept your token any more. Nothing is sent until you sign in again; "
           "what you have written stays here."),
        tr("Sign in again…"), [this] { emit signInWanted(); });
}

void ConnectionBar::retranslate()
{
    m_banner->dismiss();
    update();
}

} // namespace Confab
