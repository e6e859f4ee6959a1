// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/rowground.h"

#include "widgets/looks.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace Confab {

namespace {

constexpr int inset = 6; // between the ground and the edges of the list
constexpr qreal radius = 8;

} // namespace

QRect RowGround::rect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(inset, margin, -inset, -margin);
}

void RowGround::paint(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QRect ground = rect(option);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? Looks::selection(option.palette) : Looks::hover(option.palette));
        painter->drawRoundedRect(ground, radius, radius);
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(Looks::focus(option.palette), 2));
        painter->drawRoundedRect(QRectF(ground).adjusted(1, 1, -1, -1), radius, radius);
    }
}

QFont RowGround::smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

} // namespace Confab
