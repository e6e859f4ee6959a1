// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/linesdelegate.h"

#include "text/messagetext.h"
#include "widgets/looks.h"
#include "widgets/rowground.h"
#include "wording/foreignwords.h"
#include "wording/timewording.h"

#include <QDateTime>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace Confab {

namespace {

constexpr int lineGap = 3;
constexpr int longestText = 400; // more than any row shows

QString brief(const QVariant &value)
{
    return value.userType() == QMetaType::QDateTime ? TimeWording::brief(value.toDateTime())
                                                    : value.toString();
}

} // namespace

LinesDelegate::LinesDelegate(const Roles &roles, int lines, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
    , m_lines(lines)
{
}

void LinesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    painter->save();
    RowGround::paint(painter, option);

    const QRect inner = RowGround::rect(option).marginsRemoved(QMargins() + RowGround::padding);
    const QFontMetrics small(RowGround::smallFont(option.font));
    const QString end = m_roles.end < 0 ? QString() : brief(index.data(m_roles.end));
    const int endWidth = qMin(inner.width() / 2, small.horizontalAdvance(end) + 2);
    QRect headingRect(inner.left(), inner.top(), inner.width() - endWidth - lineGap, small.height());
    QRect endRect(inner.right() + 1 - endWidth, inner.top(), endWidth, small.height());
    headingRect = QStyle::visualRect(option.direction, option.rect, headingRect);
    endRect = QStyle::visualRect(option.direction, option.rect, endRect);
    const auto aligned = [&option](Qt::Alignment side) {
        return int(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter | Qt::TextSingleLine);
    };
    // An English line in an Arabic window stands on the right and is still read, and cut, from the left.
    const auto draw = [painter, &small](const QRect &rect, int alignment, const QString &line) {
        painter->setLayoutDirection(line.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter->drawText(rect, alignment, small.elidedText(line, Qt::ElideRight, rect.width()));
    };
    painter->setFont(RowGround::smallFont(option.font));
    painter->setPen(Looks::quietText(palette, QPalette::Base));
    const QString heading =
        m_roles.heading < 0 ? QString() : index.data(m_roles.heading).toString().simplified();
    draw(headingRect, aligned(Qt::AlignLeft), heading);
    draw(endRect, aligned(Qt::AlignRight), end);
    painter->setFont(option.font);
    painter->setPen(palette.color(QPalette::Text));
    paintText(painter, option, inner.adjusted(0, small.height() + lineGap, 0, 0),
              ForeignWords::tamed(
                  MessageText::parse(index.data(m_roles.text).toString().left(2 * longestText)).plainText(),
                  longestText));
    painter->restore();
}

void LinesDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                              const QString &text) const
{
    QTextLayout layout(text, option.font);
    QTextOption wrap(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    wrap.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->setLayoutDirection(wrap.textDirection());
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    const QFontMetrics metrics(option.font);
    layout.beginLayout();
    for (int i = 0; i < m_lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        line.setPosition(QPointF(0, i * metrics.height()));
    }
    layout.endLayout();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const bool isCut = i == m_lines - 1 && line.textStart() + line.textLength() < text.size();
        if (!isCut) {
            line.draw(painter, rect.topLeft());
            continue;
        }
        const QRect at(rect.left(), rect.top() + i * metrics.height(), rect.width(), metrics.height());
        painter->drawText(at, int(wrap.alignment() | Qt::AlignTop | Qt::TextSingleLine),
                          metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, at.width()));
    }
}

QSize LinesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160,
            RowGround::heightFor(QFontMetrics(RowGround::smallFont(option.font)).height() + lineGap
                                 + m_lines * QFontMetrics(option.font).height())};
}

} // namespace Confab
