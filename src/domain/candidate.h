// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/author.h"
#include "domain/timestamp.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Confab {

// One of the texts a turn can show (src/wire/README.md, "Candidates").
struct Candidate
{
    QString id;
    QString text; // Markdown-like Unicode, exactly as it was sent
    Timestamp createTime;
    bool isFinal = false; // the text will not grow any more
    bool finalAssumed = false; // `isFinal` was not told, but the candidate came in a stored page
    bool isSafetyTruncated = false; // the service withheld the rest
    QString modelType;
    QString imagePath;
    std::optional<Author> editor; // set when the text was edited
    QString baseCandidateId; // what the edited text replaced
    QByteArray extra; // fields this program does not know: a compact JSON object, empty when there are none

    bool isEdited() const { return editor.has_value() || !baseCandidateId.isEmpty(); }

    friend bool operator==(const Candidate &, const Candidate &) = default;
};

} // namespace Confab
