// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/rowcache.h"

namespace Confab {

namespace {
constexpr int mostRows = 80; // of usual length
constexpr int usualLength = 2000;
} // namespace

RowCache::RowCache()
    : m_rows(mostRows)
{
}

std::shared_ptr<const LaidOutRow> RowCache::last(const QString &turnId) const
{
    const auto *row = m_rows.object(turnId);
    return row ? *row : nullptr;
}

void RowCache::insert(const std::shared_ptr<const LaidOutRow> &row)
{
    const qsizetype cost = 1 + row->textLength() / usualLength;
    m_rows.insert(row->content.turnId, new std::shared_ptr<const LaidOutRow>(row),
                  std::min<qsizetype>(cost, mostRows / 2));
}

void RowCache::clear()
{
    m_rows.clear();
}

} // namespace Confab
