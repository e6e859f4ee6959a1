// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonpath.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

namespace {

QJsonValue primaryOf(QJsonObject turn)
{
    if (turn.contains("turn"_L1))
        turn = turn.value("turn"_L1).toObject();
    const QJsonArray candidates = turn.value("candidates"_L1).toArray();
    for (const QJsonValue &candidate : candidates) {
        if (candidate.toObject().value("candidate_id"_L1) == turn.value("primary_candidate_id"_L1))
            return candidate;
    }
    return QJsonValue(QJsonValue::Undefined);
}

} // namespace

QJsonValue at(const QJsonValue &root, const QString &path)
{
    QJsonValue value = root;
    const QStringList steps = path.split(u'.');
    for (const QString &step : steps) {
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        if (value.isArray() && step == "length"_L1)
            value = QJsonValue(value.toArray().size());
        else if (value.isArray() && isIndex)
            value = value.toArray().at(index);
        else if (step == "shown"_L1)
            value = primaryOf(value.toObject());
        else if (value.isObject())
            value = value.toObject().value(step);
        else
            return QJsonValue(QJsonValue::Undefined);
    }
    return value;
}

} // namespace Confab::Testing
