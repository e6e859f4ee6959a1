// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/storeproblem.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

struct Word
{
    StoreProblem problem;
    QLatin1StringView word;
};

constexpr std::array words{
    Word{StoreProblem::Other, "store"_L1},
    Word{StoreProblem::NoFolder, "no-folder"_L1},
    Word{StoreProblem::MissingFolder, "missing-folder"_L1},
    Word{StoreProblem::ForbiddenFolder, "forbidden-folder"_L1},
    Word{StoreProblem::InUse, "in-use"_L1},
    Word{StoreProblem::Newer, "newer"_L1},
    Word{StoreProblem::DiskFull, "disk-full"_L1},
    Word{StoreProblem::ReadOnly, "read-only"_L1},
    Word{StoreProblem::Damaged, "damaged"_L1},
    Word{StoreProblem::NoPort, "no-port"_L1},
};

} // namespace

QString toWord(StoreProblem problem)
{
    const auto at = std::find_if(words.begin(), words.end(),
                                 [problem](const Word &entry) { return entry.problem == problem; });
    return at == words.end() ? QString() : QString(at->word);
}

StoreProblem storeProblemFromWord(const QString &word)
{
    const auto at =
        std::find_if(words.begin(), words.end(), [&word](const Word &entry) { return entry.word == word; });
    return at == words.end() ? StoreProblem::Other : at->problem;
}

} // namespace Confab
