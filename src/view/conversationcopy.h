// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Confab {

class ConversationLayout;
class TextSelection;

// Parts of a conversation as text for the clipboard: plain, messages apart by an empty line; or Markdown,
// with the authors' names when there is more than one message.
class ConversationCopy
{
public:
    explicit ConversationCopy(ConversationLayout *layout)
        : m_layout(layout)
    {
    }

    QString text(const TextSelection &selection) const;
    QString markdown(const TextSelection &selection) const;
    // Whole messages, exactly as they were sent when `asMarkdown`.
    QString text(const QStringList &turnIds) const;
    QString markdown(const QStringList &turnIds) const;

private:
    QString assemble(const TextSelection &selection, bool asMarkdown) const;
    QString assemble(const QStringList &turnIds, bool asMarkdown) const;

    ConversationLayout *const m_layout;
};

} // namespace Confab
