// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "view/laidoutrow.h"

#include <QCache>

namespace Confab {

// The rows laid out last, one a turn. Long messages weigh more, so that memory stays bounded whatever they
// are. (Heights of rows are kept by HeightIndex, for as long as revision and width stay.)
class RowCache
{
public:
    RowCache();

    // The turn's row as it was laid out last, perhaps for another content or width; null when forgotten.
    std::shared_ptr<const LaidOutRow> last(const QString &turnId) const;
    void insert(const std::shared_ptr<const LaidOutRow> &row);

    // After a change of fonts: nothing of it is of use any more.
    void clear();

private:
    mutable QCache<QString, std::shared_ptr<const LaidOutRow>> m_rows;
};

} // namespace Confab
