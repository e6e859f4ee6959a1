// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnostics/redaction.h"

#include <QMutexLocker>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr qsizetype shortestSecret = 4;

struct Rule
{
    QRegularExpression pattern;
    QString replacement;
};

const std::array<Rule, 3> &rules()
{
    constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
    static const std::array<Rule, 3> all{{
        // To the end of the line: a header's value may have blanks.
        {QRegularExpression(u"((?:http_|proxy-)?authorization|(?:set-)?cookie)(\"?\\s*[:=]\\s*)[^\\r\\n]+"_s,
                            anyCase),
         u"\\1\\2[removed]"_s},
        {QRegularExpression(u"\\b(token)((?:\\s+|\\s*[:=]\\s*)[\"']?)[A-Za-z0-9._~+/=-]{8,}"_s, anyCase),
         u"\\1\\2[removed]"_s},
        {QRegularExpression(u"\\b[0-9a-f]{40}\\b"_s, anyCase), u"[removed]"_s},
    }};
    return all;
}

} // namespace

void Redaction::add(const Token &secret)
{
    // A very short one would take words apart, and is no secret that anybody has.
    if (secret.reveal().size() < shortestSecret)
        return;
    const QMutexLocker lock(&m_mutex);
    if (!m_secrets.contains(secret))
        m_secrets.append(secret);
}

QString Redaction::clean(const QString &text) const
{
    QString cleaned = text;
    {
        const QMutexLocker lock(&m_mutex);
        for (const Token &secret : m_secrets)
            cleaned.replace(QString::fromUtf8(secret.reveal()), u"[removed]"_s);
    }
    for (const Rule &rule : rules())
        cleaned.replace(rule.pattern, rule.replacement);
    return cleaned;
}

} // namespace Confab
