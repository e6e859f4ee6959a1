// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/timestamp.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QVarLengthArray>

namespace Confab::Wire {

// Reads the known fields of one JSON object tolerantly (src/wire/README.md, "Reading and writing"): absent,
// null and the wrong type all read as the default. What was not read, or could not be understood, is handed
// back by extra(), so that the object can be written again without loss.
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &object);

    // A string; a number is given as its digits.
    QString string(QLatin1StringView name);
    // An id: a string, or an integer of up to 64 bits given as its digits.
    QString id(QLatin1StringView name) { return string(name); }
    bool boolean(QLatin1StringView name);
    // A number, or a string of digits.
    qint64 integer(QLatin1StringView name);
    Timestamp time(QLatin1StringView name);
    QJsonObject object(QLatin1StringView name);
    QJsonArray array(QLatin1StringView name);
    // Whether the field is there and not null. Does not count as reading it.
    bool has(QLatin1StringView name) const;

    // All other fields as compact JSON; empty when there are none.
    QByteArray extra() const;

private:
    QJsonValue take(QLatin1StringView name, bool (*fits)(const QJsonValue &));

    const QJsonObject m_object;
    QVarLengthArray<QLatin1StringView, 24> m_taken;
};

// Adds the fields of `extra` (as FieldReader::extra() gave them) that `object` does not have yet.
void restoreExtra(QJsonObject &object, const QByteArray &extra);

// Inserts the field only if it differs from the default, as the service does.
void putString(QJsonObject &object, QLatin1StringView name, const QString &value);
void putTime(QJsonObject &object, QLatin1StringView name, const Timestamp &value);
void putTrue(QJsonObject &object, QLatin1StringView name, bool value);

// The object as one line of UTF-8.
QByteArray toLine(const QJsonObject &object);
// nullopt-like: `ok` is false when the text is not a JSON object.
QJsonObject toObject(const QByteArray &text, bool *ok);

} // namespace Confab::Wire
