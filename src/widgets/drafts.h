// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace Confab {

// What was written and not sent, by chat. Kept as long as the window lives.
class Drafts
{
public:
    QString draft(const QString &chatId) const { return m_texts.value(chatId); }
    // An empty text forgets it.
    void keep(const QString &chatId, const QString &text)
    {
        if (text.isEmpty() || chatId.isEmpty())
            m_texts.remove(chatId);
        else
            m_texts.insert(chatId, text);
    }

private:
    QHash<QString, QString> m_texts;
};

} // namespace Confab
