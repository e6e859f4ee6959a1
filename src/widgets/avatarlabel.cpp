// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/avatarlabel.h"

#include "widgets/avatarpainter.h"

#include <QPainter>

namespace Confab {

AvatarLabel::AvatarLabel(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
}

void AvatarLabel::setCharacter(const QString &id, const QString &name)
{
    m_id = id;
    m_name = name;
    m_pixmap = {};
    update();
}

void AvatarLabel::setPixmap(const QPixmap &pixmap)
{
    m_pixmap = pixmap;
    update();
}

void AvatarLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    AvatarPainter::paint(&painter, QRectF(rect()), m_pixmap, m_id, m_name);
}

} // namespace Confab
