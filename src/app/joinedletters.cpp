// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/joinedletters.h"

#include "widgets/clearstyle.h"
#include "wording/language.h"

#include <QApplication>
#include <QLocale>

namespace Confab {

void JoinedLetters::adaptTo(const Language &language)
{
    const bool join = QLocale(language.code).script() == QLocale::ArabicScript;
    // Ours sees to it itself; a style around it would hide it from the one it stands upon.
    if (auto *clear = qobject_cast<ClearStyle *>(QApplication::style())) {
        clear->setJoinsLetters(join);
        return;
    }
    auto *style = qobject_cast<JoinedLetters *>(QApplication::style());
    if (!style && join) {
        style = new JoinedLetters(QApplication::style());
        style->m_join = true;
        QApplication::setStyle(style);
    } else if (style) {
        style->m_join = join;
    }
}

int JoinedLetters::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *returnData) const
{
    if (m_join && hint == SH_UnderlineShortcut)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace Confab
