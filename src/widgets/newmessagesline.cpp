// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/newmessagesline.h"

#include "models/turnmodel.h"
#include "view/turnview.h"

#include <QEvent>

namespace Confab {

NewMessagesLine::NewMessagesLine(TurnView *view)
    : QObject(view)
    , m_view(view)
{
}

void NewMessagesLine::setTurns(TurnModel *turns)
{
    m_turns = turns;
    m_seen.clear();
    m_view->setFirstNewTurn({});
    if (!turns)
        return;
    connect(turns, &TurnModel::chatIdChanged, this, [this] { m_view->setFirstNewTurn({}); });
    connect(turns, &TurnModel::started, this, &NewMessagesLine::onStarted);
    connect(turns, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onInserted(first, last); });
    if (!m_window) {
        m_window = m_view->window();
        m_window->installEventFilter(this);
    }
}

bool NewMessagesLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        noteSeen();
    else if (event->type() == QEvent::WindowDeactivate)
        m_view->setFirstNewTurn({});
    return QObject::eventFilter(watched, event);
}

bool NewMessagesLine::isLookedAt() const
{
    return m_view->isVisible() && m_view->isActiveWindow();
}

void NewMessagesLine::onStarted()
{
    const int seen = m_turns->rowOf(m_seen.value(m_turns->chatId()));
    if (seen >= 0)
        putAbove(seen + 1);
    noteSeen();
}

void NewMessagesLine::onInserted(int first, int last)
{
    if (!m_turns->isStarted() || last != m_turns->rowCount() - 1)
        return;
    if (m_turns->turnAt(last).isHuman())
        m_view->setFirstNewTurn({});
    else if (!isLookedAt() && m_view->firstNewTurn().isEmpty())
        putAbove(first);
    noteSeen();
}

void NewMessagesLine::noteSeen()
{
    if (m_turns && m_turns->rowCount() > 0 && isLookedAt())
        m_seen[m_turns->chatId()] = m_turns->turnAt(m_turns->rowCount() - 1).id();
}

void NewMessagesLine::putAbove(int row)
{
    // What one wrote oneself, here or elsewhere, is not news.
    while (row < m_turns->rowCount() && m_turns->turnAt(row).isHuman())
        ++row;
    if (row < m_turns->rowCount())
        m_view->setFirstNewTurn(m_turns->turnAt(row).id());
}

} // namespace Confab
