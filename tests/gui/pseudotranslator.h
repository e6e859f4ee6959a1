// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace Confab::Testing {

// Speaks a language that is English in brackets and 40 % longer: "⟦New chat…~~~⟧". What is seen without
// brackets was never marked for translation, and what does not fit has no room for other languages.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;

    // `text` without all that stands in brackets.
    static QString unmarked(const QString &text);
};

} // namespace Confab::Testing
