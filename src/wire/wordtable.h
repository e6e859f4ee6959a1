// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace Confab::Wire {

// The words of the wire for the values of an enumeration, read both ways.
template <class Value, std::size_t size>
struct WordTable
{
    struct Entry
    {
        Value value;
        QLatin1StringView word;
    };

    std::array<Entry, size> entries;

    // Empty when the value has no word.
    QString wordOf(Value value) const
    {
        for (const Entry &entry : entries) {
            if (entry.value == value)
                return entry.word;
        }
        return {};
    }
    std::optional<Value> valueOf(QStringView word) const
    {
        for (const Entry &entry : entries) {
            if (entry.word == word)
                return entry.value;
        }
        return std::nullopt;
    }
};

} // namespace Confab::Wire
