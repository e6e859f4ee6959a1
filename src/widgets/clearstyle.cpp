// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/clearstyle.h"

#include "widgets/looks.h"
#include "widgets/paletteicon.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int buttonPadding = 14; // on each side of the words
constexpr qreal edgeRadius = 2; // as Fusion's own

// The edge of a control, over the one that is painted already.
void paintEdge(QPainter *painter, const QStyleOption &option, qreal radius, bool isMarked)
{
    const bool isFocused = option.state & QStyle::State_HasFocus;
    const QColor colour = !(option.state & QStyle::State_Enabled) ? Looks::line(option.palette)
        : isFocused || isMarked                                   ? Looks::focus(option.palette)
                                                                  : Looks::edge(option.palette);
    const qreal width = isFocused ? 2 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, width));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                             radius, radius);
    painter->restore();
}

} // namespace

ClearStyle::ClearStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void ClearStyle::install()
{
    if (QApplication::style()->name() == "fusion"_L1)
        QApplication::setStyle(new ClearStyle);
}

void ClearStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_FrameLineEdit:
        paintEdge(painter, *option, edgeRadius, false);
        break;
    case PE_Frame:
        // Their frames are one pixel wide, and the viewport lies within.
        if (qobject_cast<const QAbstractScrollArea *>(widget)) {
            painter->setPen(option->state & State_HasFocus ? Looks::focus(option->palette)
                                                           : Looks::edge(option->palette));
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        }
        break;
    case PE_PanelButtonCommand: {
        // A tool button comes here as well, and is known by its picture.
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && !button->features.testFlag(QStyleOptionButton::Flat))
            paintEdge(painter, *option, edgeRadius,
                      button->features.testFlag(QStyleOptionButton::DefaultButton));
        else if (!button && option->state & State_HasFocus)
            paintEdge(painter, *option, edgeRadius, true);
        break;
    }
    case PE_PanelMenu:
        // Its shadow cannot be seen on a dark window.
        painter->setPen(Looks::edge(option->palette));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        break;
    case PE_IndicatorCheckBox:
        paintEdge(painter, *option, 0, false);
        break;
    default:
        break;
    }
}

void ClearStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        paintEdge(painter, *option, edgeRadius, false);
}

QSize ClearStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    const QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type != CT_PushButton)
        return whole;
    return whole.expandedTo({size.width() + 2 * buttonPadding, 0});
}

int ClearStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
        return 0;
    case SH_UnderlineShortcut:
        if (m_joinsLetters)
            return 0;
        break;
    default:
        break;
    }
    return QProxyStyle::styleHint(hint, option, widget, result);
}

QIcon ClearStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    switch (icon) {
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
        return paletteIcon("warning"_L1);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return paletteIcon("note"_L1);
    case SP_LineEditClearButton:
        // Fusion's is looked for in every theme, which takes longer than all the rest of a list's search
        // field.
        return paletteIcon("close"_L1);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

} // namespace Confab
