// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/avatarpainter.h"

#include <QPainter>
#include <QPainterPath>
#include <QStringList>

#include <array>

namespace Confab {

void AvatarPainter::paint(QPainter *painter, const QRectF &rect, const QPixmap &pixmap, const QString &id,
                          const QString &name)
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (!pixmap.isNull()) {
        QPainterPath circle;
        circle.addEllipse(rect);
        painter->setClipPath(circle);
        // The middle square of a picture that is not square.
        const QSizeF size = pixmap.size();
        const qreal side = qMin(size.width(), size.height());
        const QRectF middle((size.width() - side) / 2, (size.height() - side) / 2, side, side);
        painter->drawPixmap(rect, pixmap, middle);
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(id));
        painter->drawEllipse(rect);
        // One font for every size: each size of its own costs a look-up of its own.
        constexpr int fontPixels = 32;
        constexpr qreal leastPixels = 8;
        QFont font = painter->font();
        font.setPixelSize(fontPixels);
        font.setBold(true);
        painter->setFont(font);
        painter->setPen(Qt::white);
        painter->translate(rect.center());
        const qreal factor = qMax(leastPixels, rect.height() * 0.4) / fontPixels;
        painter->scale(factor, factor);
        constexpr QRectF place(-100, -100, 200, 200);
        painter->drawText(place, Qt::AlignCenter | Qt::TextSingleLine, initials(name));
    }
    painter->restore();
}

QPixmap AvatarPainter::pixmap(const QString &id, const QString &name, qreal ratio)
{
    constexpr int side = 64;
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(colour(id));
    QPainter painter(&pixmap);
    paint(&painter, QRectF(0, 0, side, side), {}, id, name);
    return pixmap;
}

QString AvatarPainter::initials(const QString &name)
{
    QString result;
    int found = 0;
    bool atWordStart = true;
    for (qsizetype i = 0; i < name.size() && found < 2; ++i) {
        const QChar c = name.at(i);
        if (!c.isLetterOrNumber() && !c.isSurrogate()) {
            atWordStart = true;
            continue;
        }
        if (atWordStart) {
            const bool pair = c.isHighSurrogate() && i + 1 < name.size() && name.at(i + 1).isLowSurrogate();
            result += pair ? name.mid(i, 2) : name.mid(i, 1).toUpper();
            ++found;
        }
        atWordStart = false;
    }
    return result.isEmpty() ? QStringLiteral("?") : result;
}

QColor AvatarPainter::colour(const QString &id)
{
    // Dark enough for white letters on every one of them.
    static constexpr std::array<QRgb, 8> colours{0xff5a4cdb, 0xff0b7285, 0xff2b7a3d, 0xffa8471c,
                                                 0xffa3326d, 0xff1864ab, 0xff7048b8, 0xff6b5b1e};
    uint hash = 2166136261U;
    for (const QChar c : id)
        hash = (hash ^ c.unicode()) * 16777619U;
    return QColor(colours.at(hash % colours.size()));
}

} // namespace Confab
