// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QLatin1StringView>

namespace Confab {

// One of our own action icons ("send", "pin", …: resources/icons/actions/NAME.svg). It is drawn in the text
// colour of the palette of the moment, so it follows light and dark while the program runs, and sharp at
// every scale. An empty icon when there is none of that name.
QIcon paletteIcon(QLatin1StringView name);

// The same drawing in a colour of the caller's choice; `size` in device-independent pixels.
QPixmap paletteIconPixmap(QLatin1StringView name, const QColor &colour, const QSize &size, qreal ratio);

// The program's own icon, in its own colours. QIcon would load a plugin more, which the first paint had to
// wait for.
QPixmap programPicture(const QSize &size, qreal ratio);

} // namespace Confab
