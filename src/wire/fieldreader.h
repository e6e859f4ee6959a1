// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/timestamp.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVarLengthArray>

#include <chrono>
#include <limits>
#include <optional>

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
    // The strings of a list, numbers as their digits; entries of any other type are left out.
    QStringList strings(QLatin1StringView name);
    // An id: a string, or an integer of up to 64 bits given as its digits.
    QString id(QLatin1StringView name) { return string(name); }
    bool boolean(QLatin1StringView name, bool byDefault = false);
    // A number of up to 64 bits, or a string of its digits. A fraction is cut off, and kept by extra(). A
    // number out of bounds reads as the default.
    qint64 integer(QLatin1StringView name, qint64 least = std::numeric_limits<qint64>::min(),
                   qint64 most = std::numeric_limits<qint64>::max());
    Timestamp time(QLatin1StringView name);
    // A span in seconds, to the millisecond. Nothing when it is absent, negative or longer than a day: longer
    // than anyone would wait.
    std::optional<std::chrono::milliseconds> seconds(QLatin1StringView name);
    QJsonObject object(QLatin1StringView name);
    QJsonArray array(QLatin1StringView name);
    // What a reader of the object in the field `name` left over stays with this one's: extra() has it in its
    // place.
    void keepRest(QLatin1StringView name, const FieldReader &inner);

    // All other fields.
    QJsonObject rest() const;
    // The same as compact JSON; empty when there are none.
    QByteArray extra() const;

private:
    QJsonValue take(QLatin1StringView name, bool (*fits)(const QJsonValue &));
    void markTaken(QLatin1StringView name);

    const QJsonObject m_object;
    QVarLengthArray<QLatin1StringView, 24> m_taken;
    QJsonObject m_innerRests;
};

// Adds the fields of `extra` (as FieldReader::extra() gave them) to an object that was written anew. Where it
// has such a field already, objects are joined, and of two values the one that says something stays.
void restoreExtra(QJsonObject &object, const QByteArray &extra);
void restoreRest(QJsonObject &object, const QJsonObject &rest);

// Inserts the field only if it differs from the default, as the service does.
void putString(QJsonObject &object, QLatin1StringView name, const QString &value);
void putTime(QJsonObject &object, QLatin1StringView name, const Timestamp &value);
void putTrue(QJsonObject &object, QLatin1StringView name, bool value);

// The object as one line of UTF-8.
QByteArray toLine(const QJsonObject &object);
// `ok` is false when the text is not a JSON object.
QJsonObject toObject(const QByteArray &text, bool *ok);
// A field a list of results must be in: the list, an empty one when the field is absent or null, nothing when
// it has another type.
std::optional<QJsonArray> listOf(const QJsonObject &body, QLatin1StringView name);

} // namespace Confab::Wire
