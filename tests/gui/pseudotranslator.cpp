// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pseudotranslator.h"

using namespace Qt::StringLiterals;

namespace Confab::Testing {

namespace {

constexpr QChar opening(0x27e6);
constexpr QChar closing(0x27e7);

} // namespace

QString PseudoTranslator::translate(const char *context, const char *source, const char *, int) const
{
    const QLatin1StringView where(context);
    // What these say is no words: the direction of writing, and how keys are spelled.
    if (where == "QGuiApplication"_L1 || where == "QApplication"_L1 || where == "QShortcut"_L1)
        return {};
    QString text = QString::fromUtf8(source);
    const qsizetype brackets = 2;
    const qsizetype more = (text.size() * 4 + 9) / 10 - brackets;
    return opening + text + QString(qMax<qsizetype>(0, more), u'~') + closing;
}

QString PseudoTranslator::unmarked(const QString &text)
{
    QString rest;
    int depth = 0;
    for (const QChar c : text) {
        if (c == opening)
            ++depth;
        else if (c == closing)
            --depth;
        else if (depth <= 0)
            rest += c;
    }
    return rest;
}

} // namespace Confab::Testing
