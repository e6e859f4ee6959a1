// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "view/conversationlayout.h"
#include "view/textselection.h"

#include <QElapsedTimer>
#include <QPoint>
#include <QTimer>
#include <QUrl>

class QHelpEvent;
class QMouseEvent;

namespace Confab {

class TurnViewPrivate;

// The mouse over a conversation: hover, buttons, links, selecting by dragging, words and paragraphs.
class ViewPointer
{
public:
    explicit ViewPointer(TurnViewPrivate *view);

    void press(QMouseEvent *event);
    void move(QMouseEvent *event);
    void release(QMouseEvent *event);
    void doubleClick(QMouseEvent *event);
    void leave();
    // After the rows moved below a mouse that did not.
    void refresh();
    void toolTip(QHelpEvent *event);
    // Where the text at this point of the view is, or nearest to it.
    TextSelection::Place placeAt(const QPoint &point) const;

private:
    // What the mouse selects by.
    enum class Grain
    {
        Character,
        Word,
        Paragraph,
    };

    void hover(const QPoint &point);
    void drag(const QPoint &point);
    void autoScroll();
    void extend(const TextSelection::Place &place);
    TextSelection::Range rangeAround(const TextSelection::Place &place, Grain grain) const;
    void select(const TextSelection::Place &place, Grain grain);

    TurnViewPrivate *const d;
    QPoint m_point;
    bool m_isInside = false;
    QPoint m_pressPoint;
    QPersistentModelIndex m_pressRow;
    int m_pressButton = -1;
    QUrl m_pressLink;
    bool m_isSelecting = false;
    bool m_hasMoved = false;
    Grain m_grain = Grain::Character;
    TextSelection::Place m_start;
    TextSelection::Range m_startRange; // the word or paragraph that the selection began with
    QElapsedTimer m_sinceDouble;
    QPoint m_doublePoint;
    QUrl m_hoveredLink;
    QTimer m_scroll;
};

} // namespace Confab
