// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/startupnote.h"

#include "view/turnview.h"
#include "widgets/mainwindow.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QLoggingCategory>
#include <QTimer>

namespace Confab {

namespace {

Q_LOGGING_CATEGORY(startup, "confab.app.startup", QtWarningMsg)

} // namespace

void StartupNote::makeIfWanted(MainWindow *window)
{
    auto *view = window->findChild<TurnView *>();
    if (view && startup().isDebugEnabled())
        view->viewport()->installEventFilter(new StartupNote(view));
}

bool StartupNote::eventFilter(QObject *watched, QEvent *event)
{
    const auto *view = qobject_cast<TurnView *>(parent());
    if (event->type() != QEvent::Paint || !view->model() || view->model()->rowCount() == 0)
        return false;
    watched->removeEventFilter(this);
    // What is asked to be painted now is painted before the next event.
    QTimer::singleShot(0, this, [this] {
        qCDebug(startup, "the first conversation is painted");
        deleteLater();
    });
    return false;
}

} // namespace Confab
