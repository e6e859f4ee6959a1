// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/foreignwords.h"

#include <QDir>
#include <QLocale>

namespace Confab {

namespace {

constexpr QChar ellipsis(0x2026);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar popIsolate(0x2069);

bool changesDirection(QChar c)
{
    const ushort u = c.unicode();
    return u == 0x200e || u == 0x200f || u == 0x061c || (u >= 0x202a && u <= 0x202e)
        || (u >= 0x2066 && u <= 0x2069);
}

} // namespace

QString ForeignWords::tamed(const QString &text, int maxLength)
{
    QString result;
    // Nothing beyond this can be shown; a megabyte of foreign text costs no more than a line of it.
    const qsizetype read = qMin(text.size(), qsizetype(maxLength) * 4);
    result.reserve(read);
    for (qsizetype i = 0; i < read; ++i) {
        const QChar c = text.at(i);
        if (changesDirection(c))
            continue;
        const QChar::Category category = c.category();
        const bool blank = c.isSpace() || category == QChar::Other_Control
            || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
        result += blank ? QChar(u' ') : c;
    }
    result = result.simplified();
    if (result.size() > maxLength || read < text.size()) {
        result.truncate(maxLength - 1);
        if (!result.isEmpty() && result.back().isHighSurrogate())
            result.chop(1);
        result = result.trimmed() + ellipsis;
    }
    return result;
}

QString ForeignWords::quoted(const QString &text, int maxLength)
{
    QString words = tamed(text, maxLength);
    // The sentence around it has a full stop of its own.
    while (words.endsWith(u'.') || words.endsWith(u'。'))
        words.chop(1);
    if (words.isEmpty())
        return {};
    //: The quotation marks of the language, around words of somebody else.
    return tr("“%1”").arg(QString(firstStrongIsolate + words + popIsolate));
}

QString ForeignWords::path(const QString &path)
{
    constexpr int maxLength = 300;
    return leftToRight(tamed(QDir::toNativeSeparators(path), maxLength));
}

QString ForeignWords::leftToRight(const QString &text)
{
    if (text.isEmpty() || QLocale().textDirection() == Qt::LeftToRight)
        return text;
    return leftToRightIsolate + text + popIsolate;
}

} // namespace Confab
