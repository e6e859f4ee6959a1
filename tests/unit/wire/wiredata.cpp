// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wiredata.h"

#include "wire/fieldreader.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

QByteArray wireFile(const QString &name)
{
    QFile file(QStringLiteral(CONFAB_WIRE_DATA) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

QList<QByteArray> wireLines(const QString &name)
{
    QList<QByteArray> lines = wireFile(name).split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

QJsonObject wireObject(const QByteArray &line)
{
    bool ok = false;
    return Confab::Wire::toObject(line, &ok);
}

namespace {

QJsonValue meaningOf(const QJsonValue &value)
{
    if (value.isObject())
        return meaning(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray result;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        result.append(meaningOf(entry));
    return result;
}

bool saysNothing(const QJsonValue &value)
{
    return value.isNull() || value == QJsonValue(false) || value == QJsonValue(QString())
        || value == QJsonValue(QJsonArray()) || value == QJsonValue(QJsonObject());
}

QString shown(const QJsonValue &value)
{
    if (value.isUndefined())
        return u"nothing"_s;
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.sliced(1, text.size() - 2));
}

} // namespace

QJsonObject meaning(const QJsonObject &object)
{
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue value = meaningOf(it.value());
        if (!saysNothing(value))
            result.insert(it.key(), value);
    }
    return result;
}

QString difference(const QJsonValue &actual, const QJsonValue &expected, const QString &at)
{
    if (actual.isObject() && expected.isObject()) {
        const QJsonObject a = actual.toObject();
        const QJsonObject e = expected.toObject();
        QStringList names = a.keys() + e.keys();
        names.removeDuplicates();
        QString result;
        for (const QString &name : names)
            result += difference(a.value(name), e.value(name), at.isEmpty() ? name : at + u'.' + name);
        return result;
    }
    if (actual.isArray() && expected.isArray()) {
        const QJsonArray a = actual.toArray();
        const QJsonArray e = expected.toArray();
        QString result;
        for (qsizetype i = 0; i < qMax(a.size(), e.size()); ++i)
            result += difference(i < a.size() ? a.at(i) : QJsonValue(QJsonValue::Undefined),
                                 i < e.size() ? e.at(i) : QJsonValue(QJsonValue::Undefined),
                                 u"%1[%2]"_s.arg(at, QString::number(i)));
        return result;
    }
    if (actual == expected && actual.type() == expected.type())
        return {};
    return u"\n  %1: %2 instead of %3"_s.arg(at, shown(actual), shown(expected));
}
