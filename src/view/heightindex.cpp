// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/heightindex.h"

#include <algorithm>
#include <bit>

namespace Confab {

namespace {
constexpr int lowestBit(int i)
{
    return i & -i;
}
} // namespace

void HeightIndex::reset(int count)
{
    m_heights.fill(-1, count);
    m_tree.fill({}, count + 1);
    m_stale = false;
}

void HeightIndex::insert(int row, int count)
{
    if (row == this->count() && !m_stale && count < 64) {
        for (int i = 0; i < count; ++i)
            append();
        return;
    }
    m_heights.insert(row, count, -1);
    m_stale = true;
}

void HeightIndex::remove(int row, int count)
{
    m_heights.remove(row, count);
    m_stale = true;
}

void HeightIndex::setHeight(int row, int height)
{
    const int old = m_heights.at(row);
    if (old == height)
        return;
    m_heights[row] = height;
    if (!m_stale)
        add(row, height - std::max(old, 0), old < 0 ? 1 : 0);
}

void HeightIndex::forget(int row)
{
    const int old = m_heights.at(row);
    if (old < 0)
        return;
    m_heights[row] = -1;
    if (!m_stale)
        add(row, -old, -1);
}

void HeightIndex::forgetAll()
{
    reset(count());
}

int HeightIndex::measuredCount() const
{
    rebuild();
    int measured = 0;
    for (int i = count(); i > 0; i -= lowestBit(i))
        measured += m_tree.at(i).measured;
    return measured;
}

int HeightIndex::mean() const
{
    const int measured = measuredCount();
    if (measured == 0)
        return m_estimate;
    const qint64 sum = total() - static_cast<qint64>(count() - measured) * m_estimate;
    return static_cast<int>(sum / measured);
}

qint64 HeightIndex::top(int row) const
{
    rebuild();
    qint64 sum = 0;
    int measured = 0;
    for (int i = row; i > 0; i -= lowestBit(i)) {
        sum += m_tree.at(i).sum;
        measured += m_tree.at(i).measured;
    }
    return sum + static_cast<qint64>(row - measured) * m_estimate;
}

int HeightIndex::rowAt(qint64 y) const
{
    if (m_heights.isEmpty())
        return -1;
    rebuild();
    int row = 0;
    qint64 rest = y;
    for (int step = static_cast<int>(std::bit_floor(static_cast<unsigned>(count()))); step > 0; step /= 2) {
        if (row + step > count())
            continue;
        const Node &node = m_tree.at(row + step);
        const qint64 height = node.sum + static_cast<qint64>(step - node.measured) * m_estimate;
        if (height <= rest) {
            rest -= height;
            row += step;
        }
    }
    return std::min(row, count() - 1);
}

void HeightIndex::add(int row, qint64 sum, int measured)
{
    for (int i = row + 1; i <= count(); i += lowestBit(i)) {
        m_tree[i].sum += sum;
        m_tree[i].measured += measured;
    }
}

void HeightIndex::append()
{
    m_heights.append(-1);
    const int last = count();
    if (m_tree.isEmpty())
        m_tree.append(Node());
    Node node;
    for (int i = last - 1; i > last - lowestBit(last); i -= lowestBit(i)) {
        node.sum += m_tree.at(i).sum;
        node.measured += m_tree.at(i).measured;
    }
    m_tree.append(node);
}

void HeightIndex::rebuild() const
{
    if (!m_stale)
        return;
    m_stale = false;
    m_tree.fill({}, count() + 1);
    Node *const tree = m_tree.data();
    for (int i = 1; i <= count(); ++i) {
        const int height = m_heights.at(i - 1);
        tree[i].sum += std::max(height, 0);
        tree[i].measured += height >= 0 ? 1 : 0;
        const int parent = i + lowestBit(i);
        if (parent <= count()) {
            tree[parent].sum += tree[i].sum;
            tree[parent].measured += tree[i].measured;
        }
    }
}

} // namespace Confab
