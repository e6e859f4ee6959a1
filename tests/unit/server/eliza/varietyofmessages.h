// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// More than two hundred different messages such as people write to a character: greetings, questions,
// confidences, single words, quarrels, things without words. None is written for a particular script.
QStringList varietyOfMessages();
