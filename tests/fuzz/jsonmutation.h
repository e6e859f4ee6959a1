// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

class QRandomGenerator;

// The object with random things done to it: fields gone, renamed or filled with something else, entries of
// lists gone or doubled. The same generator gives the same result. One in `rarity` places is changed.
QJsonObject mutatedObject(const QJsonObject &object, QRandomGenerator &random, int rarity);
