// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/statusline.h"

#include "service/chatservice.h"
#include "widgets/paletteicon.h"
#include "wording/countwording.h"
#include "wording/timewording.h"

#include <QAccessible>
#include <QLabel>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Confab {

StatusLine::StatusLine(QStatusBar *bar)
    : QObject(bar)
    , m_bar(bar)
    , m_connection(new QLabel(bar))
    , m_announcer(new QLabel(bar))
    , m_workText(new QLabel(bar))
    , m_progress(new QProgressBar(bar))
    , m_stop(new QToolButton(bar))
{
    m_connection->setObjectName(u"connectionLabel"_s);
    m_connection->setTextFormat(Qt::PlainText);
    m_connection->setContentsMargins(6, 0, 6, 0);
    m_workText->setObjectName(u"workLabel"_s);
    m_workText->setTextFormat(Qt::PlainText);
    m_progress->setFixedWidth(120);
    m_progress->setTextVisible(false);
    m_stop->setObjectName(u"workStop"_s);
    m_stop->setIcon(paletteIcon("close"_L1));
    m_stop->setAutoRaise(true);
    m_stop->setFocusPolicy(Qt::StrongFocus);
    m_announcer->setObjectName(u"announcer"_s);
    m_announcer->setFixedSize(1, 1);
    bar->addWidget(m_connection);
    bar->addWidget(m_announcer);
    for (QWidget *widget : {static_cast<QWidget *>(m_workText), static_cast<QWidget *>(m_progress),
                            static_cast<QWidget *>(m_stop)}) {
        bar->addPermanentWidget(widget);
        widget->hide();
    }
    m_countdown.setInterval(1s);
    connect(&m_countdown, &QTimer::timeout, this, &StatusLine::showConnection);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        if (m_work)
            m_work->abort();
    });
    retranslate();
}

void StatusLine::retranslate()
{
    m_connection->setAccessibleName(tr("Connection"));
    m_progress->setAccessibleName(tr("Progress"));
    m_stop->setToolTip(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop what is under way"));
    showConnection();
}

void StatusLine::setService(ChatService *service)
{
    if (m_service)
        m_service->disconnect(this);
    m_service = service;
    if (service) {
        connect(service, &ChatService::connectionStateChanged, this, &StatusLine::showConnection);
        connect(service, &ChatService::signedOut, this, &StatusLine::showConnection);
    }
    showConnection();
}

void StatusLine::showConnection()
{
    using State = Net::SocketLink::State;
    const State state = m_service ? m_service->connectionState() : State::Closed;
    QString text;
    if (!m_service)
        text = QString();
    else if (m_service->isSignedOut())
        text = tr("Signed out");
    else if (state == State::Open)
        text = tr("Connected");
    else if (state == State::Connecting)
        text = tr("Connecting…");
    else if (state == State::Waiting)
        text = tr("Not connected; next try in %1").arg(TimeWording::duration(m_service->retryIn()));
    else
        text = tr("Not connected");
    m_connection->setText(text);
    if (state == State::Waiting)
        m_countdown.start();
    else
        m_countdown.stop();
}

void StatusLine::showWork(const QString &text, ReplyBase *reply)
{
    if (m_work)
        m_work->disconnect(this);
    m_work = reply;
    m_workText->setText(text);
    m_progress->setRange(0, 0);
    for (QWidget *widget : {static_cast<QWidget *>(m_workText), static_cast<QWidget *>(m_progress),
                            static_cast<QWidget *>(m_stop)})
        widget->show();
    connect(reply, &ReplyBase::progress, this, &StatusLine::showProgress);
    connect(reply, &ReplyBase::finished, this, [this] {
        m_work.clear();
        for (QWidget *widget : {static_cast<QWidget *>(m_workText), static_cast<QWidget *>(m_progress),
                                static_cast<QWidget *>(m_stop)})
            widget->hide();
    });
}

void StatusLine::showProgress(qint64 done, qint64 total)
{
    m_progress->setToolTip(CountWording::messages(int(done)));
    if (total <= 0)
        return;
    m_progress->setRange(0, int(total));
    m_progress->setValue(int(done));
}

void StatusLine::say(const QString &text)
{
    constexpr int milliseconds = 4000;
    m_bar->showMessage(text, milliseconds);
}

void StatusLine::announce(const QString &text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(m_announcer, text);
    QAccessible::updateAccessibility(&event);
#else
    // Setting the name tells assistive technology that it has changed.
    m_announcer->setAccessibleName(text);
#endif
}

QString StatusLine::connectionText() const
{
    return m_connection->text();
}

} // namespace Confab
