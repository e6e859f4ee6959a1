// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/token.h"

#include <utility>

namespace Confab {

namespace {

// A volatile write, so that the compiler cannot drop it as dead.
void overwrite(QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    volatile char *at = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        at[i] = 0;
    bytes.clear();
}

// A copy that shares nothing, so that wiping one leaves the other whole.
QByteArray deepCopy(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArray() : QByteArray(bytes.constData(), bytes.size());
}

} // namespace

Token Token::fromPaste(QByteArray text)
{
    QByteArrayView view = QByteArrayView(text).trimmed();
    constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
    if (view.startsWith(byteOrderMark))
        view = view.sliced(byteOrderMark.size()).trimmed();
    constexpr QByteArrayView prefix("token ");
    if (view.size() > prefix.size() && view.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0)
        view = view.sliced(prefix.size()).trimmed();
    Token token;
    // At once, so that growing leaves no copy behind.
    token.m_bytes.reserve(view.size());
    for (const char c : view) {
        if (static_cast<unsigned char>(c) > 0x20 && c != 0x7f)
            token.m_bytes.append(c);
    }
    overwrite(text);
    return token;
}

Token Token::verbatim(QByteArray bytes)
{
    Token token;
    token.m_bytes = deepCopy(bytes);
    overwrite(bytes);
    return token;
}

Token::Token(const Token &other)
    : m_bytes(deepCopy(other.m_bytes))
{
}

Token::Token(Token &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

Token &Token::operator=(Token other) noexcept
{
    m_bytes.swap(other.m_bytes);
    return *this;
}

Token::~Token()
{
    wipe();
}

void Token::wipe()
{
    overwrite(m_bytes);
}

bool operator==(const Token &a, const Token &b)
{
    if (a.m_bytes.size() != b.m_bytes.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.m_bytes.size(); ++i)
        difference |=
            static_cast<unsigned char>(a.m_bytes.at(i)) ^ static_cast<unsigned char>(b.m_bytes.at(i));
    return difference == 0;
}

} // namespace Confab
