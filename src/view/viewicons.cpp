// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/viewicons.h"

#include <QColor>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Confab {

namespace {

// Pictures are drawn on a field of 16 by 16.
class Field
{
public:
    Field(QPainter *painter, const QRectF &rect, const QColor &color, bool isMirrored)
        : m_painter(painter)
    {
        painter->save();
        const qreal side = std::min(rect.width(), rect.height()) * 0.62;
        painter->translate(rect.center());
        painter->scale(side / 16, side / 16);
        if (isMirrored)
            painter->scale(-1, 1);
        painter->translate(-8, -8);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
    }
    ~Field() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Field)

private:
    QPainter *const m_painter;
};

void paintPin(QPainter *painter, bool isFilled)
{
    QPainterPath head;
    head.moveTo(5, 1.5);
    head.lineTo(11, 1.5);
    head.lineTo(10, 7);
    head.lineTo(12.5, 9.5);
    head.lineTo(3.5, 9.5);
    head.lineTo(6, 7);
    head.closeSubpath();
    if (isFilled)
        painter->setBrush(painter->pen().color());
    painter->drawPath(head);
    painter->drawLine(QPointF(8, 9.5), QPointF(8, 14.5));
}

} // namespace

void paintPinIcon(QPainter *painter, const QRectF &rect, const QColor &color, bool isFilled)
{
    const Field field(painter, rect, color, false);
    paintPin(painter, isFilled);
}

void paintActionIcon(QPainter *painter, const QRectF &rect, RowAction action, const QColor &color,
                     bool isMirrored, bool isOn)
{
    const Field field(painter, rect, color, isMirrored);
    switch (action) {
    case RowAction::PreviousCandidate:
        painter->drawPolyline(QPolygonF({{10, 3}, {5, 8}, {10, 13}}));
        break;
    case RowAction::NextCandidate:
        painter->drawPolyline(QPolygonF({{6, 3}, {11, 8}, {6, 13}}));
        break;
    case RowAction::AnotherResponse: {
        QPainterPath arc;
        arc.arcMoveTo(2.5, 2.5, 11, 11, 50);
        arc.arcTo(2.5, 2.5, 11, 11, 50, 285);
        painter->drawPath(arc);
        painter->drawPolyline(QPolygonF({{11.8, 0.6}, {11.6, 4}, {8.2, 3.8}}));
        break;
    }
    case RowAction::Copy:
    case RowAction::CopyCode:
        painter->drawRoundedRect(QRectF(5.5, 5.5, 9, 9), 1.8, 1.8);
        painter->drawPolyline(
            QPolygonF({{2.8, 10.5}, {1.5, 9.2}, {1.5, 3}, {3, 1.5}, {9.2, 1.5}, {10.5, 2.8}}));
        break;
    case RowAction::Pin:
        paintPin(painter, isOn);
        break;
    case RowAction::Edit:
        painter->drawPolygon(QPolygonF({{2, 14}, {2.8, 10.6}, {11, 2.4}, {13.6, 5}, {5.4, 13.2}}));
        painter->drawLine(QPointF(9.3, 4.1), QPointF(11.9, 6.7));
        break;
    case RowAction::Menu:
        painter->setBrush(color);
        painter->setPen(Qt::NoPen);
        for (const qreal x : {2.6, 8.0, 13.4})
            painter->drawEllipse(QPointF(x, 8), 1.5, 1.5);
        break;
    default:
        break;
    }
}

} // namespace Confab
