// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/chatorder.h"

#include <algorithm>
#include <numeric>

namespace Confab {

namespace {
constexpr int mostPreviews = 3;
constexpr int longestLine = 160;
} // namespace

Timestamp ChatRow::activity() const
{
    Timestamp newest;
    for (const Turn &turn : chat.previewTurns)
        newest = std::max(newest, turn.createTime());
    if (rank < 0)
        newest = std::max(newest, chat.createTime);
    return newest;
}

QString ChatRow::lastLine() const
{
    if (chat.previewTurns.isEmpty())
        return {};
    // Only the beginning is needed, and white space may be much of it.
    QString line = chat.previewTurns.constFirst().text().left(8 * longestLine);
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            c = c == QChar(0x200d) ? c : QChar::fromLatin1(' ');
    }
    line.remove(QChar::fromLatin1('*'));
    line.remove(QChar::fromLatin1('`'));
    line = line.simplified();
    if (line.size() <= longestLine)
        return line;
    line.truncate(longestLine);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line + QChar(0x2026);
}

bool ChatRow::lastIsHuman() const
{
    return !chat.previewTurns.isEmpty() && chat.previewTurns.constFirst().isHuman();
}

bool ChatRow::see(const Turn &turn)
{
    QList<Turn> &known = chat.previewTurns;
    const auto held =
        std::find_if(known.begin(), known.end(), [&turn](const Turn &t) { return t.id() == turn.id(); });
    if (held != known.end()) {
        if (*held == turn)
            return false;
        *held = turn;
    } else {
        // One without a time is being written right now.
        const auto place = std::find_if(known.begin(), known.end(), [&turn](const Turn &t) {
            return !turn.createTime().isValid() || t.createTime() < turn.createTime();
        });
        if (place - known.begin() >= mostPreviews)
            return false;
        known.insert(place, turn);
        if (known.size() > mostPreviews)
            known.removeLast();
    }
    std::stable_sort(known.begin(), known.end(), [](const Turn &a, const Turn &b) {
        if (a.createTime().isValid() != b.createTime().isValid())
            return !a.createTime().isValid();
        return a.createTime() > b.createTime();
    });
    return true;
}

bool ChatRow::forget(const QString &turnId)
{
    return chat.previewTurns.removeIf([&turnId](const Turn &turn) { return turn.id() == turnId; }) > 0;
}

QList<int> chatOrder(const QList<ChatRow> &rows, const Timestamp &listedAt)
{
    QList<int> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    const auto rank = [&rows](int i) { return rows.at(i).rank; };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return rank(a) < rank(b); });

    // What happened after the list was read says nothing about the others in it.
    QList<Timestamp> times(rows.size());
    Timestamp before = listedAt;
    for (const int i : order) {
        const Timestamp activity = rows.at(i).activity();
        times[i] = activity.isValid() ? activity : before;
        if (rank(i) >= 0 && activity.isValid() && !(activity > listedAt))
            before = activity;
    }
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return times.at(a) > times.at(b); });
    return order;
}

} // namespace Confab
