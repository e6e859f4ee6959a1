// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/picturerowdelegate.h"

#include "widgets/avatarcache.h"
#include "widgets/avatarpainter.h"
#include "widgets/looks.h"
#include "widgets/rowground.h"
#include "wording/timewording.h"

#include <QDateTime>
#include <QIcon>
#include <QPainter>
#include <QStyle>

namespace Confab {

namespace {

constexpr int pictureSide = 40;
constexpr int pictureGap = 10;
constexpr int iconInset = 10;

QString oneLine(const QModelIndex &index, int role)
{
    return role < 0 ? QString() : index.data(role).toString().simplified();
}

} // namespace

struct PictureRowDelegate::Layout
{
    QRect ground;
    QRect picture;
    QRect title;
    QRect end;
    QRect line;
};

PictureRowDelegate::PictureRowDelegate(const Roles &roles, AvatarCache *avatars, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
    , m_avatars(avatars)
{
}

QFont PictureRowDelegate::strongFont(const QFont &font)
{
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    return strong;
}

PictureRowDelegate::Layout PictureRowDelegate::layout(const QStyleOptionViewItem &option, const QString &end,
                                                      bool hasLine) const
{
    Layout at;
    at.ground = RowGround::rect(option);
    at.picture = QRect(at.ground.left() + RowGround::padding,
                       at.ground.top() + (at.ground.height() - pictureSide) / 2, pictureSide, pictureSide);
    const QFontMetrics strong(strongFont(option.font));
    const QFontMetrics small(RowGround::smallFont(option.font));
    const int textHeight = strong.height() + (hasLine ? small.height() + 1 : 0);
    const int left = at.picture.right() + 1 + pictureGap;
    const int width = qMax(0, at.ground.right() - RowGround::padding - left);
    const int top = at.ground.top() + (at.ground.height() - textHeight) / 2;
    const int endWidth = end.isEmpty() ? 0 : qMin(width / 2, small.horizontalAdvance(end) + 2);
    at.title = QRect(left, top, qMax(0, width - endWidth - (endWidth ? pictureGap : 0)), strong.height());
    at.end = QRect(left + width - endWidth, top, endWidth, strong.height());
    at.line = QRect(left, top + strong.height() + 1, width, small.height());
    for (QRect *rect : {&at.picture, &at.title, &at.end, &at.line})
        *rect = QStyle::visualRect(option.direction, option.rect, *rect);
    return at;
}

void PictureRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const QString title = oneLine(index, m_roles.title);
    const QString line = oneLine(index, m_roles.line);
    const QString name = oneLine(index, m_roles.name);
    const QString end =
        m_roles.time < 0 ? QString() : TimeWording::brief(index.data(m_roles.time).toDateTime());
    // A chat's second line may come any moment; that of anything else is there or is not.
    const Layout at = layout(option, end, m_roles.line >= 0 && (!line.isEmpty() || m_roles.time >= 0));
    const QPalette &palette = option.palette;

    painter->save();
    RowGround::paint(painter, option);

    const QPixmap pixmap = m_avatars && m_roles.avatarFile >= 0
        ? m_avatars->pixmap(index.data(m_roles.avatarFile).toString())
        : QPixmap();
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull())
        icon.paint(painter, at.picture.adjusted(iconInset, iconInset, -iconInset, -iconInset));
    else
        AvatarPainter::paint(painter, at.picture, pixmap,
                             m_roles.id < 0 ? title : index.data(m_roles.id).toString(),
                             name.isEmpty() ? title : name);

    const QColor ink = palette.color(QPalette::Text);
    const QColor quiet = Looks::quietText(palette, QPalette::Base);
    const auto leading =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine);
    const auto trailing = int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter
                              | Qt::TextSingleLine);
    // An English line in an Arabic window stands on the right and is still read, and cut, from the left.
    const auto draw = [painter](const QRect &rect, int alignment, const QString &text) {
        painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter->drawText(rect, alignment,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    painter->setFont(strongFont(option.font));
    painter->setPen(ink);
    draw(at.title, leading, title);
    painter->setFont(RowGround::smallFont(option.font));
    painter->setPen(quiet);
    draw(at.end, trailing, end);
    draw(at.line, leading, line);
    painter->restore();
}

QSize PictureRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int text = QFontMetrics(strongFont(option.font)).height()
        + (m_roles.line < 0 ? 0 : QFontMetrics(RowGround::smallFont(option.font)).height() + 1);
    return {160, RowGround::heightFor(qMax(pictureSide, text))};
}

} // namespace Confab
