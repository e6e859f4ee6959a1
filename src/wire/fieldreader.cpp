// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/fieldreader.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace Confab::Wire {

namespace {

bool isText(const QJsonValue &value)
{
    return value.isString() || value.isDouble();
}

constexpr std::string_view nulEscape("\\u0000");

// Asked of every frame of a stream: a string_view looks for the backslash alone first.
bool hasNul(const QByteArray &json)
{
    return json.contains('\0')
        || std::string_view(json.constData(), size_t(json.size())).find(nulEscape) != std::string_view::npos;
}

// The character after the end of the string that begins at `at`.
qsizetype endOfString(QByteArrayView json, qsizetype at)
{
    for (++at; at < json.size() && json.at(at) != '"'; ++at) {
        // What it escapes may be a quotation mark or a backslash.
        if (json.at(at) == '\\')
            ++at;
    }
    return std::min(at + 1, json.size());
}

bool isName(QByteArrayView json, qsizetype end)
{
    constexpr QByteArrayView blanks(" \t\n\r");
    while (end < json.size() && blanks.contains(json.at(end)))
        ++end;
    return end < json.size() && json.at(end) == ':';
}

void appendWithoutNul(QByteArray &result, QByteArrayView name)
{
    while (!name.isEmpty()) {
        qsizetype taken = 1;
        if (name.startsWith('\0')) {
            result += "\xe2\x90\x80";
        } else if (name.startsWith(QByteArrayView(nulEscape))) {
            taken = qsizetype(nulEscape.size());
            result += "\\u2400";
        } else {
            // An escaped backslash may stand before the letters and noughts.
            taken = name.startsWith("\\\\") ? 2 : 1;
            result += name.first(taken);
        }
        name = name.sliced(taken);
    }
}

// With a NUL at its end a name is taken for the same name without one (QJsonObject of Qt 6.8).
QByteArray withoutNulInNames(const QByteArray &json)
{
    const QByteArrayView all(json);
    QByteArray result;
    result.reserve(json.size());
    for (qsizetype at = 0; at < all.size();) {
        const qsizetype end = all.at(at) == '"' ? endOfString(all, at) : at + 1;
        const QByteArrayView part = all.sliced(at, end - at);
        if (part.size() > 1 && isName(all, end))
            appendWithoutNul(result, part);
        else
            result += part;
        at = end;
    }
    return result;
}

QString digits(const QJsonValue &value)
{
    const double number = value.toDouble();
    const qint64 integer = value.toInteger();
    if (integer != 0 || number == 0.0)
        return QString::number(integer);
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? digits(value) : value.toString();
}

// Nothing for what is neither a number of 64 bits nor the digits of one.
std::optional<qint64> integerOf(const QJsonValue &value)
{
    if (value.isString()) {
        bool ok = false;
        const qint64 number = value.toString().toLongLong(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    if (!value.isDouble())
        return std::nullopt;
    const qint64 exact = value.toInteger();
    if (exact != 0)
        return exact;
    // Counts sometimes come as 1234.5; beyond 64 bits there is nothing sensible to say.
    const double number = value.toDouble();
    return std::abs(number) < 9.0e18 ? std::optional(static_cast<qint64>(number)) : std::nullopt;
}

bool hasFraction(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() != std::trunc(value.toDouble());
}

// Whether `whole` is what integerOf() made of `number`.
bool isFractionOf(const QJsonValue &number, const QJsonValue &whole)
{
    return hasFraction(number) && whole.isDouble() && std::trunc(number.toDouble()) == whole.toDouble();
}

// Whether a field with this value could as well be absent.
bool saysNothing(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return true;
    case QJsonValue::Bool:
        return !value.toBool();
    case QJsonValue::Double:
        return value.toDouble() == 0.0;
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        return std::all_of(object.begin(), object.end(), saysNothing);
    }
    }
    return false;
}

} // namespace

FieldReader::FieldReader(const QJsonObject &object)
    : m_object(object)
{
}

void FieldReader::markTaken(QLatin1StringView name)
{
    if (!m_taken.contains(name))
        m_taken.append(name);
}

QJsonValue FieldReader::take(QLatin1StringView name, bool (*fits)(const QJsonValue &))
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined())
        return value;
    if (!value.isNull() && !fits(value))
        return QJsonValue(QJsonValue::Undefined);
    markTaken(name);
    return value;
}

QString FieldReader::string(QLatin1StringView name)
{
    return textOf(take(name, isText));
}

QStringList FieldReader::strings(QLatin1StringView name)
{
    QStringList result;
    const QJsonArray list = array(name);
    for (const QJsonValue &value : list) {
        if (isText(value))
            result.append(textOf(value));
    }
    return result;
}

bool FieldReader::boolean(QLatin1StringView name, bool byDefault)
{
    return take(name, [](const QJsonValue &value) { return value.isBool(); }).toBool(byDefault);
}

qint64 FieldReader::integer(QLatin1StringView name, qint64 least, qint64 most)
{
    const QJsonValue value = m_object.value(name);
    const std::optional<qint64> number = integerOf(value);
    if (number && (*number < least || *number > most))
        return 0;
    // What is cut off stays with the fields that were not read.
    if (hasFraction(value))
        return number.value_or(0);
    return integerOf(take(name, [](const QJsonValue &value) { return integerOf(value).has_value(); }))
        .value_or(0);
}

Timestamp FieldReader::time(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    const Timestamp time = Timestamp::fromString(value.toString());
    if (time.isValid() || value.isNull())
        markTaken(name);
    return time;
}

std::optional<std::chrono::milliseconds> FieldReader::seconds(QLatin1StringView name)
{
    const QJsonValue value = take(
        name, [](const QJsonValue &value) { return value.toDouble(-1) >= 0 && value.toDouble(-1) <= 86400; });
    if (!value.isDouble())
        return std::nullopt;
    return std::chrono::milliseconds(std::llround(value.toDouble() * 1000));
}

QJsonObject FieldReader::object(QLatin1StringView name)
{
    return take(name, [](const QJsonValue &value) { return value.isObject(); }).toObject();
}

QJsonArray FieldReader::array(QLatin1StringView name)
{
    return take(name, [](const QJsonValue &value) { return value.isArray(); }).toArray();
}

void FieldReader::keepRest(QLatin1StringView name, const FieldReader &inner)
{
    const QJsonObject rest = inner.rest();
    if (!rest.isEmpty())
        m_innerRests.insert(name, rest);
}

QJsonObject FieldReader::rest() const
{
    if (m_taken.size() == m_object.size())
        return m_innerRests;
    QJsonObject rest = m_object;
    for (QLatin1StringView name : m_taken)
        rest.remove(name);
    for (auto it = m_innerRests.begin(); it != m_innerRests.end(); ++it)
        rest.insert(it.key(), it.value());
    return rest;
}

QByteArray FieldReader::extra() const
{
    const QJsonObject fields = rest();
    return fields.isEmpty() ? QByteArray() : toLine(fields);
}

void restoreRest(QJsonObject &object, const QJsonObject &rest)
{
    for (auto it = rest.begin(); it != rest.end(); ++it) {
        const QJsonValue known = object.value(it.key());
        if (saysNothing(known)) {
            object.insert(it.key(), it.value());
        } else if (isFractionOf(it.value(), known)) {
            object.insert(it.key(), it.value());
        } else if (known.isObject() && it.value().isObject()) {
            QJsonObject joined = known.toObject();
            restoreRest(joined, it.value().toObject());
            object.insert(it.key(), joined);
        }
    }
}

void restoreExtra(QJsonObject &object, const QByteArray &extra)
{
    if (!extra.isEmpty())
        restoreRest(object, QJsonDocument::fromJson(extra).object());
}

void putString(QJsonObject &object, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

void putTime(QJsonObject &object, QLatin1StringView name, const Timestamp &value)
{
    if (value.isValid())
        object.insert(name, value.toString());
}

void putTrue(QJsonObject &object, QLatin1StringView name, bool value)
{
    if (value)
        object.insert(name, true);
}

QByteArray toLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject toObject(const QByteArray &text, bool *ok)
{
    const QJsonDocument document = QJsonDocument::fromJson(hasNul(text) ? withoutNulInNames(text) : text);
    *ok = document.isObject();
    return document.object();
}

std::optional<QJsonArray> listOf(const QJsonObject &body, QLatin1StringView name)
{
    const QJsonValue value = body.value(name);
    if (!value.isArray() && !value.isNull() && !value.isUndefined())
        return std::nullopt;
    return value.toArray();
}

} // namespace Confab::Wire
