// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Confab::Net {

// The honest name of this program, "Confab/<version> (Qt)".
QByteArray userAgent();

} // namespace Confab::Net
