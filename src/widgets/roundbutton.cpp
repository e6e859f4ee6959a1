// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/roundbutton.h"

#include "widgets/looks.h"
#include "widgets/paletteicon.h"

#include <QPainter>

namespace Confab {

RoundButton::RoundButton(QWidget *parent)
    : QToolButton(parent)
{
    setFixedSize(side, side);
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setAttribute(Qt::WA_Hover);
}

void RoundButton::setDrawing(const QByteArray &name)
{
    m_drawing = name;
    update();
}

void RoundButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = palette();
    QColor fill = colours.color(QPalette::Highlight);
    QColor ink = colours.color(QPalette::HighlightedText);
    if (!isEnabled()) {
        fill = Looks::mixed(colours.color(QPalette::Base), colours.color(QPalette::Text), 0.1);
        ink = Looks::mixed(colours.color(QPalette::Base), colours.color(QPalette::Text), 0.45);
    } else if (isDown()) {
        fill = Looks::mixed(fill, colours.color(QPalette::WindowText), 0.25);
    } else if (underMouse()) {
        fill = Looks::mixed(fill, colours.color(QPalette::WindowText), 0.12);
    }
    const QRectF circle = QRectF(rect()).adjusted(2, 2, -2, -2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawEllipse(circle);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.color(QPalette::WindowText), 1.5));
        painter.drawEllipse(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75));
    }
    constexpr int icon = 16;
    const QPixmap drawing =
        paletteIconPixmap(QLatin1StringView(m_drawing), ink, {icon, icon}, devicePixelRatioF());
    painter.drawPixmap(QPointF((width() - icon) / 2.0, (height() - icon) / 2.0), drawing);
}

} // namespace Confab
