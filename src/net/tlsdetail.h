// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QSslError;

namespace Confab::Net {

// What Qt says of a failed handshake, as `TlsProblem: words`. `errors` may be empty: then `errorText`, the
// connection's own, tells what it can.
QString tlsDetail(const QList<QSslError> &errors, const QString &errorText);

} // namespace Confab::Net
