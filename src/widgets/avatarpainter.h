// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace Confab {

// A character's picture in a circle, or its initials on a colour of its own while there is none.
class AvatarPainter
{
public:
    // `id` decides the colour, `name` the initials; `pixmap` may be null.
    static void paint(QPainter *painter, const QRectF &rect, const QPixmap &pixmap, const QString &id,
                      const QString &name);
    // The initials alone, for whoever wants a picture of them.
    static QPixmap pixmap(const QString &id, const QString &name, qreal ratio);
    // One or two capitals; a question mark for a name without letters.
    static QString initials(const QString &name);
    static QColor colour(const QString &id);
};

} // namespace Confab
