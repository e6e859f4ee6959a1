// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonmutation.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

QJsonValue anyValue(QRandomGenerator &random)
{
    switch (random.bounded(14)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return random.bounded(2) == 1;
    case 2:
        return QString();
    case 3:
        return u"text \U0001F35E"_s;
    case 4:
        return QString(QString(QChar(0xd83c)) + QChar(0));
    case 5:
        return static_cast<qint64>(random.generate64());
    case 6:
        return random.generateDouble() * 1e18;
    case 7:
        return -0.0;
    case 8:
        return QJsonArray{1, QJsonValue::Null, QJsonObject{{"candidate_id"_L1, 5}}};
    case 9:
        return QJsonObject{{"author_id"_L1, QJsonArray()}, {"x"_L1, 1}};
    case 10:
        return u"2025-06-07T08:09:10.5+02:00"_s;
    case 11:
        return QJsonObject();
    case 12:
        return random.bounded(10);
    default:
        return u"5"_s;
    }
}

QJsonValue mutated(const QJsonValue &value, QRandomGenerator &random, int rarity)
{
    if (random.bounded(rarity) == 0)
        return anyValue(random);
    if (value.isObject())
        return mutatedObject(value.toObject(), random, rarity);
    if (!value.isArray())
        return value;
    QJsonArray result;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries) {
        for (int copies = random.bounded(rarity) == 0 ? random.bounded(3) : 1; copies > 0; --copies)
            result.append(mutated(entry, random, rarity));
    }
    return result;
}

} // namespace

QJsonObject mutatedObject(const QJsonObject &object, QRandomGenerator &random, int rarity)
{
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (random.bounded(2 * rarity) == 0)
            continue;
        const QString name = random.bounded(4 * rarity) == 0 ? QString(it.key() + u'_') : it.key();
        result.insert(name, mutated(it.value(), random, rarity));
    }
    return result;
}
