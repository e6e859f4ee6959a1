// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>

namespace Confab::Wire {

class FieldReader;

// The service's own "no": the same shape as a REST body, with any status, and as a socket frame
// (src/wire/README.md, "Errors").
struct ErrorBody
{
    QString comment;
    int errorCode = 0;
    QString subCode;
    std::optional<std::chrono::milliseconds> retryAfter;

    // Nothing unless the object says `"command": "neo_error"`.
    static std::optional<ErrorBody> fromObject(const QJsonObject &object);
    // Understands also the other spellings of a failure: `{"status": "NOT_OK", "error": …}`, `{"error":
    // {"message": …}}`,
    // `{"success": false}`, `{"abort": true, "error": …}`, `{"force_login": true}`, `{"detail": …}`,
    // `{"message": …}`. Nothing when the object does not look like a failure.
    static std::optional<ErrorBody> fromAnyFailure(const QJsonObject &object);

    // The same fields of any object.
    static ErrorBody read(FieldReader &fields);

    // With an empty request id the field is null, as the service writes it.
    QJsonObject toObject(const QString &requestId = {}) const;

    friend bool operator==(const ErrorBody &, const ErrorBody &) = default;
};

} // namespace Confab::Wire
