// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "view/rowgeometry.h"

class QColor;
class QPainter;

namespace Confab {

// The small line pictures of the conversation's buttons, drawn in one colour at any size.
void paintActionIcon(QPainter *painter, const QRectF &rect, RowAction action, const QColor &color,
                     bool isMirrored, bool isOn = false);
void paintPinIcon(QPainter *painter, const QRectF &rect, const QColor &color, bool isFilled);

} // namespace Confab
