// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/toendbutton.h"

#include "view/viewstyle.h"

#include <QEvent>
#include <QPainter>

namespace Confab {

ToEndButton::ToEndButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    updateWords();
}

void ToEndButton::setStyle(const ViewStyle &style)
{
    m_height = style.button + style.gap;
    m_background = style.background;
    m_text = style.text;
    m_outline = style.outline;
    m_accent = style.accent;
    m_onAccent = style.onAccent;
    m_hover = style.hover;
    setFont(style.smallFont);
    resize(sizeHint());
    update();
}

void ToEndButton::setNews(bool hasNews)
{
    if (hasNews == m_hasNews)
        return;
    m_hasNews = hasNews;
    updateWords();
}

void ToEndButton::updateWords()
{
    setText(m_hasNews ? tr("New below") : QString());
    setAccessibleName(m_hasNews ? tr("New below") : tr("Go to the newest message"));
    setToolTip(tr("Go to the newest message (End)"));
    resize(sizeHint());
    update();
}

QSize ToEndButton::sizeHint() const
{
    const int words = text().isEmpty() ? 0 : fontMetrics().horizontalAdvance(text()) + m_height / 2;
    return QSize(m_height + words, m_height);
}

void ToEndButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(rect()).adjusted(1, 1, -1, -1);
    const qreal radius = shape.height() / 2;
    QColor fill = m_hasNews ? m_accent : m_background;
    if (underMouse() || isDown())
        fill = m_hasNews ? mixed(m_accent, m_text, 0.12) : m_hover;
    painter.setBrush(fill);
    painter.setPen(QPen(hasFocus() ? m_accent : m_outline, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(shape, radius, radius);

    const QColor ink = m_hasNews ? m_onAccent : m_text;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const qreal middle = isMirrored ? shape.right() - radius : shape.left() + radius;
    const qreal arm = radius * 0.36;
    const QPointF tip(middle, shape.center().y() + arm * 0.6);
    painter.setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({tip + QPointF(-arm, -arm), tip, tip + QPointF(arm, -arm)}));
    if (text().isEmpty())
        return;
    const QRectF words =
        isMirrored ? shape.adjusted(radius, 0, -2 * radius, 0) : shape.adjusted(2 * radius, 0, -radius, 0);
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignCenter, text());
}

void ToEndButton::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void ToEndButton::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void ToEndButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateWords();
    QAbstractButton::changeEvent(event);
}

} // namespace Confab
