// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace Confab {

struct Language;

// Does not underline the keys of menus and labels where letters join: Qt draws an underlined letter by
// itself, which tears an Arabic word apart and makes it wider than it was measured. The keys work all the
// same. All else is drawn by the style that the application had, which becomes a part of this one.
class JoinedLetters : public QProxyStyle
{
    Q_OBJECT

public:
    // To be told of every change of the application's language.
    static void adaptTo(const Language &language);

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;

private:
    explicit JoinedLetters(QStyle *style)
        : QProxyStyle(style)
    {
    }

    bool m_join = false;
};

} // namespace Confab
