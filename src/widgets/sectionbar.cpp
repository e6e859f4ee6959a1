// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sectionbar.h"

#include "widgets/looks.h"

#include <QPainter>

namespace Confab {

namespace {

constexpr int sectionPadding = 6;
constexpr int underline = 2;

} // namespace

SectionBar::SectionBar(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(true);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideRight);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void SectionBar::setSections(const QStringList &names)
{
    while (count() < names.size())
        addTab(QString());
    for (int i = 0; i < names.size(); ++i) {
        setTabText(i, names.at(i));
        setTabToolTip(i, names.at(i));
    }
}

QSize SectionBar::tabSizeHint(int index) const
{
    return {fontMetrics().horizontalAdvance(tabText(index)) + 2 * sectionPadding,
            fontMetrics().height() + 2 * sectionPadding + underline};
}

QSize SectionBar::minimumTabSizeHint(int index) const
{
    return {4 * sectionPadding, tabSizeHint(index).height()};
}

void SectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPoint mouse = mapFromGlobal(QCursor::pos());
    painter.fillRect(0, height() - 1, width(), 1, Looks::line(palette()));
    for (int i = 0; i < count(); ++i) {
        const QRect rect = tabRect(i);
        const bool shown = i == currentIndex();
        if (!shown && underMouse() && rect.contains(mouse))
            painter.fillRect(rect.adjusted(2, 3, -2, -4), Looks::hover(palette()));
        if (shown)
            painter.fillRect(rect.left() + 2, height() - underline, rect.width() - 4, underline,
                             Looks::focus(palette()));
        if (shown && hasFocus()) {
            painter.setPen(QPen(Looks::focus(palette()), 1));
            painter.drawRoundedRect(QRectF(rect).adjusted(2.5, 2.5, -2.5, -4.5), 4, 4);
        }
        painter.setPen(shown ? palette().color(QPalette::WindowText) : Looks::quietText(palette()));
        const QString text =
            fontMetrics().elidedText(tabText(i), Qt::ElideRight, rect.width() - sectionPadding);
        painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
    }
}

} // namespace Confab
