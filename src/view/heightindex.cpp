// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/heightindex.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace Confab {

namespace {
constexpr int mostListed = 1000;
constexpr int leastFree = 500; // places kept free at the front, at least

constexpr int lowestBit(int i)
{
    return i & -i;
}
} // namespace

void HeightIndex::reset(int count)
{
    m_free = 0;
    m_measured.clear();
    m_isUnlisted = false;
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
    if (row == 0) {
        prepend(count);
        return;
    }
    m_heights.insert(m_free + row, count, -1);
    placesMoved();
}

// Somewhere other than at the ends.
void HeightIndex::placesMoved()
{
    m_stale = true;
    m_isUnlisted = true;
    m_measured.clear();
}

void HeightIndex::prepend(int count)
{
    if (count > m_free) {
        // Room for many more, so that this is rare.
        const int more = count + this->count() / 8 + leastFree;
        m_heights.insert(0, more, 0);
        m_free += more;
        placesMoved();
    }
    for (int i = 0; i < count; ++i) {
        m_heights[--m_free] = -1;
        if (!m_stale)
            add(m_free, 0, -1);
    }
}

void HeightIndex::remove(int row, int count)
{
    m_heights.remove(m_free + row, count);
    placesMoved();
}

void HeightIndex::setHeight(int row, int height)
{
    const int place = m_free + row;
    const int old = m_heights.at(place);
    if (old == height)
        return;
    m_heights[place] = height;
    if (old < 0 && !m_isUnlisted) {
        m_isUnlisted = m_measured.size() >= mostListed;
        m_measured.append(place);
    }
    if (!m_stale)
        add(place, height - std::max(old, 0), old < 0 ? 1 : 0);
}

void HeightIndex::forget(int row)
{
    forgetPlace(m_free + row);
}

void HeightIndex::forgetPlace(int place)
{
    const int old = m_heights.at(place);
    if (old < 0)
        return;
    m_heights[place] = -1;
    if (!m_stale)
        add(place, -old, -1);
}

void HeightIndex::forgetAll()
{
    if (m_isUnlisted) {
        reset(count());
        return;
    }
    for (const int place : std::as_const(m_measured))
        forgetPlace(place);
    m_measured.clear();
}

int HeightIndex::measuredCount() const
{
    return nodeUpTo(places()).measured - m_free;
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
    const int place = m_free + row;
    const Node node = nodeUpTo(place);
    return node.sum + static_cast<qint64>(place - node.measured) * m_estimate;
}

int HeightIndex::rowAt(qint64 y) const
{
    if (count() == 0)
        return -1;
    rebuild();
    int place = 0;
    qint64 rest = y;
    for (int step = static_cast<int>(std::bit_floor(static_cast<unsigned>(places()))); step > 0; step /= 2) {
        if (place + step > places())
            continue;
        const Node &node = m_tree.at(place + step);
        const qint64 height = node.sum + static_cast<qint64>(step - node.measured) * m_estimate;
        if (height <= rest) {
            rest -= height;
            place += step;
        }
    }
    return std::clamp(place - m_free, 0, count() - 1);
}

HeightIndex::Node HeightIndex::nodeUpTo(int place) const
{
    rebuild();
    Node node;
    for (int i = place; i > 0; i -= lowestBit(i)) {
        node.sum += m_tree.at(i).sum;
        node.measured += m_tree.at(i).measured;
    }
    return node;
}

void HeightIndex::add(int place, qint64 sum, int measured)
{
    for (int i = place + 1; i <= places(); i += lowestBit(i)) {
        m_tree[i].sum += sum;
        m_tree[i].measured += measured;
    }
}

void HeightIndex::append()
{
    m_heights.append(-1);
    const int last = places();
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
    m_tree.fill({}, places() + 1);
    Node *const tree = m_tree.data();
    for (int i = 1; i <= places(); ++i) {
        const int height = m_heights.at(i - 1);
        tree[i].sum += std::max(height, 0);
        tree[i].measured += height >= 0 ? 1 : 0;
        const int parent = i + lowestBit(i);
        if (parent <= places()) {
            tree[parent].sum += tree[i].sum;
            tree[parent].measured += tree[i].measured;
        }
    }
}

} // namespace Confab
