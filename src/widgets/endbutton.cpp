// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/endbutton.h"

#include "view/turnview.h"
#include "widgets/paletteicon.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Confab {

EndButton::EndButton(TurnView *view)
    : QToolButton(view)
    , m_view(view)
{
    setObjectName(u"endButton"_s);
    setIcon(paletteIcon("end"_L1));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::ArrowCursor);
    view->installEventFilter(this);
    connect(view, &TurnView::atEndChanged, this, [this](bool atEnd) {
        if (atEnd)
            m_new = false;
        refresh();
    });
    connect(this, &QToolButton::clicked, view, [view] {
        view->scrollToEnd();
        view->setFocus(Qt::OtherFocusReason);
    });
    refresh();
}

void EndButton::reset()
{
    m_new = false;
    refresh();
}

void EndButton::noteNew()
{
    if (m_new || m_view->isAtEnd())
        return;
    m_new = true;
    refresh();
}

void EndButton::refresh()
{
    setText(m_new ? tr("New below") : tr("Newest"));
    setToolTip(tr("Go to the newest message"));
    setAccessibleName(m_new ? tr("New messages below. Go to the newest message") : toolTip());
    setVisible(!m_view->isAtEnd());
    place();
}

void EndButton::place()
{
    adjustSize();
    constexpr int distance = 12;
    move((m_view->width() - width()) / 2, m_view->height() - height() - distance);
    raise();
}

bool EndButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QToolButton::eventFilter(watched, event);
}

void EndButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        refresh();
    QToolButton::changeEvent(event);
}

} // namespace Confab
