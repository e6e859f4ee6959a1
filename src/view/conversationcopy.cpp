// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/conversationcopy.h"

#include "text/messagetext.h"
#include "view/conversationlayout.h"
#include "view/textselection.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

QString named(const RowContent &content, const QString &text)
{
    return content.authorName.isEmpty() ? text : QString("**"_L1 + content.authorName + ":** "_L1 + text);
}

} // namespace

QString ConversationCopy::text(const TextSelection &selection) const
{
    return assemble(selection, false);
}

QString ConversationCopy::markdown(const TextSelection &selection) const
{
    return assemble(selection, true);
}

QString ConversationCopy::text(const QStringList &turnIds) const
{
    return assemble(turnIds, false);
}

QString ConversationCopy::markdown(const QStringList &turnIds) const
{
    return assemble(turnIds, true);
}

QString ConversationCopy::assemble(const TextSelection &selection, bool asMarkdown) const
{
    QStringList parts;
    const int first = selection.firstRow();
    const int last = selection.lastRow();
    for (int row = std::max(0, first); row <= last; ++row) {
        const TextSelection::Range range = selection.rangeIn(row);
        const RowContent content = m_layout->reader().read(*m_layout->model(), row);
        const bool isWhole = range.from == 0 && range.to == std::numeric_limits<int>::max();
        QString part;
        if (isWhole && asMarkdown) {
            part = content.text;
        } else if (isWhole) {
            part = MessageText::parse(content.text).copyText(0, range.to);
        } else {
            // Positions are those of what is shown, which may be the beginning only.
            const auto laidOut = m_layout->laidOut(row);
            const MessageText &message = laidOut->document->message();
            part = asMarkdown ? message.copyMarkdown(range.from, range.to)
                              : message.copyText(range.from, range.to);
        }
        if (part.isEmpty() && first != last)
            continue;
        parts.append(asMarkdown && first != last ? named(content, part) : part);
    }
    return parts.join("\n\n"_L1);
}

QString ConversationCopy::assemble(const QStringList &turnIds, bool asMarkdown) const
{
    QStringList parts;
    for (const QString &turnId : turnIds) {
        const int row = m_layout->rowOf(turnId);
        if (row < 0)
            continue;
        const RowContent content = m_layout->reader().read(*m_layout->model(), row);
        if (!asMarkdown)
            parts.append(MessageText::parse(content.text).copyText(0, std::numeric_limits<int>::max()));
        else
            parts.append(turnIds.size() > 1 ? named(content, content.text) : content.text);
    }
    return parts.join("\n\n"_L1);
}

} // namespace Confab
