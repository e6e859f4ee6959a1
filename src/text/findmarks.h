// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Confab {

// A hit in a message: positions in MessageText::plainText().
struct FindMark
{
    int position = 0;
    int length = 0;

    friend bool operator==(const FindMark &, const FindMark &) = default;
};

// Whether messages hold what somebody looks for, and where. Upper and lower case are the same.
class FindMarks
{
public:
    FindMarks() = default;
    explicit FindMarks(const QString &needle);

    bool isEmpty() const { return m_needle.isEmpty(); }
    const QString &needle() const { return m_needle; }

    // Hits that do not overlap, in order. `message` is the text as it was sent.
    QList<FindMark> in(const QString &message) const;
    // The same for text that is already plain.
    QList<FindMark> inPlain(const QString &plainText) const;

private:
    QString m_needle;
};

} // namespace Confab
