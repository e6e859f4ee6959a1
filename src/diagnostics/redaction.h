// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/token.h"

#include <QList>
#include <QMutex>
#include <QString>

namespace Confab {

// Takes secrets out of a text that is about to be written down: those that it was told of, wherever they
// stand, and whatever stands where a secret belongs ("Authorization: …", "Token …", the socket's cookie,
// forty hexadecimal digits). May be used from any thread.
class Redaction
{
public:
    void add(const Token &secret);
    QString clean(const QString &text) const;

private:
    mutable QMutex m_mutex;
    QList<Token> m_secrets;
};

} // namespace Confab
