// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/linkopener.h"

#include "widgets/mainwindow.h"

#include <QCoreApplication>
#include <QFileOpenEvent>

namespace Confab {

LinkOpener::LinkOpener(MainWindow *window)
    : QObject(window)
    , m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool LinkOpener::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return false;
    const QUrl url = static_cast<QFileOpenEvent *>(event)->url();
    if (!url.isLocalFile())
        m_window->openLink(url.toString(QUrl::FullyEncoded));
    return true;
}

} // namespace Confab
