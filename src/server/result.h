// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/storeproblem.h"
#include "wire/errorbody.h"

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace Confab::Server {

// Why something was not done, in the shape it will have on the wire; `errorCode` is the HTTP status as well.
inline Wire::ErrorBody failure(int code, const QString &comment)
{
    return {.comment = comment, .errorCode = code, .subCode = {}, .retryAfter = {}};
}

// The same for what is wrong with the store itself: people are told in their language.
inline Wire::ErrorBody failure(int code, StoreProblem problem, const QString &comment)
{
    return {.comment = comment, .errorCode = code, .subCode = toWord(problem), .retryAfter = {}};
}

// A value, or the reason why there is none.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::move(value))
    {
    }
    Result(Wire::ErrorBody error)
        : m_content(std::move(error))
    {
    }

    explicit operator bool() const { return std::holds_alternative<T>(m_content); }
    const T &value() const { return std::get<T>(m_content); }
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }
    const Wire::ErrorBody &error() const { return std::get<Wire::ErrorBody>(m_content); }

private:
    std::variant<T, Wire::ErrorBody> m_content;
};

// Nothing to return but success.
struct Done
{
};

} // namespace Confab::Server
