// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/fieldreader.h"

#include <QJsonDocument>
#include <QLocale>

#include <cmath>

namespace Confab::Wire {

namespace {

bool isText(const QJsonValue &value)
{
    return value.isString() || value.isDouble();
}

QString digits(const QJsonValue &value)
{
    const double number = value.toDouble();
    const qint64 integer = value.toInteger();
    if (integer != 0 || number == 0.0)
        return QString::number(integer);
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace

FieldReader::FieldReader(const QJsonObject &object)
    : m_object(object)
{
}

QJsonValue FieldReader::take(QLatin1StringView name, bool (*fits)(const QJsonValue &))
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined())
        return value;
    if (!value.isNull() && !fits(value))
        return QJsonValue(QJsonValue::Undefined);
    m_taken.append(name);
    return value;
}

QString FieldReader::string(QLatin1StringView name)
{
    const QJsonValue value = take(name, isText);
    return value.isDouble() ? digits(value) : value.toString();
}

bool FieldReader::boolean(QLatin1StringView name)
{
    return take(name, [](const QJsonValue &value) { return value.isBool(); }).toBool();
}

qint64 FieldReader::integer(QLatin1StringView name)
{
    const QJsonValue value = take(name, isText);
    if (value.isString())
        return value.toString().toLongLong();
    const qint64 exact = value.toInteger();
    if (exact != 0)
        return exact;
    const double number = value.toDouble();
    // Counts sometimes come as 1234.5; beyond 64 bits there is nothing sensible to say.
    return std::isfinite(number) && std::abs(number) < 9.0e18 ? static_cast<qint64>(number) : 0;
}

Timestamp FieldReader::time(QLatin1StringView name)
{
    const QJsonValue value = take(name, [](const QJsonValue &value) {
        return value.isString() && Timestamp::fromString(value.toString()).isValid();
    });
    return Timestamp::fromString(value.toString());
}

QJsonObject FieldReader::object(QLatin1StringView name)
{
    return take(name, [](const QJsonValue &value) { return value.isObject(); }).toObject();
}

QJsonArray FieldReader::array(QLatin1StringView name)
{
    return take(name, [](const QJsonValue &value) { return value.isArray(); }).toArray();
}

bool FieldReader::has(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    return !value.isUndefined() && !value.isNull();
}

QByteArray FieldReader::extra() const
{
    if (m_taken.size() == m_object.size())
        return {};
    QJsonObject rest = m_object;
    for (QLatin1StringView name : m_taken)
        rest.remove(name);
    return rest.isEmpty() ? QByteArray() : toLine(rest);
}

void restoreExtra(QJsonObject &object, const QByteArray &extra)
{
    if (extra.isEmpty())
        return;
    const QJsonObject fields = QJsonDocument::fromJson(extra).object();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (!object.contains(it.key()))
            object.insert(it.key(), it.value());
    }
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
    const QJsonDocument document = QJsonDocument::fromJson(text);
    *ok = document.isObject();
    return document.object();
}

} // namespace Confab::Wire
