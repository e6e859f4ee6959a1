// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

class QDebug;

namespace Confab {

// The secret that gives full access to an account. It cannot be printed, is compared in constant time, and
// its bytes are overwritten when the last copy goes. Copies made by Qt's network classes are beyond its
// reach.
class Token
{
public:
    Token() = default;
    // Takes a paste: trims white space and one leading "Token " (any case), and leaves out what cannot stand
    // in a header line (a paste that was wrapped, for instance).
    static Token fromPaste(QByteArray text);
    // Takes a secret as it is: one that comes out of the keychain, or a password.
    static Token verbatim(QByteArray bytes);

    Token(const Token &other);
    Token(Token &&other) noexcept;
    Token &operator=(Token other) noexcept;
    ~Token();

    bool isEmpty() const { return m_bytes.isEmpty(); }
    // In practice a token has 40 characters; another length deserves a warning, never a refusal.
    bool hasUsualLength() const { return m_bytes.size() == 40; }

    // The raw secret, for a request header or the keychain and nothing else.
    QByteArray reveal() const { return QByteArray(m_bytes.constData(), m_bytes.size()); }

    friend bool operator==(const Token &a, const Token &b);
    friend bool operator!=(const Token &a, const Token &b) { return !(a == b); }
    friend QDebug operator<<(QDebug, const Token &) = delete;

private:
    void wipe();

    QByteArray m_bytes;
};

} // namespace Confab
