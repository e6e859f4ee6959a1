// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

// A sample file of tests/data/wire.
QByteArray wireFile(const QString &name);
// Its lines, without the empty ones.
QList<QByteArray> wireLines(const QString &name);
// The object of one line. Fails by being empty.
QJsonObject wireObject(const QByteArray &line);

// The object as a reader sees it: without the fields that say no more than their absence does. For comparing
// what was read with what was written.
QJsonObject meaning(const QJsonObject &object);

// Where the two differ, a line a difference: "turn.candidates[0].raw_content: "a" instead of "b"". Empty when
// they are equal.
QString difference(const QJsonValue &actual, const QJsonValue &expected, const QString &at = {});
