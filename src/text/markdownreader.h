// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/messagetext.h"

#include <QByteArray>

#include <optional>

namespace Confab {

// Turns what md4c finds in a message into blocks and runs. Where Markdown would make text of a message
// disappear (a line like "[Name]: hello" is a link definition to it) or mean what people do not mean
// (underlining a sentence with dashes, one tilde), the text wins.
class MarkdownReader
{
public:
    explicit MarkdownReader(MessageText *result)
        : m_result(result)
    {
    }

    // `text` has been through safeText(). False when the parser gave up. With tables it also gives up on one
    // that would grow beyond measure.
    bool read(const QString &text, bool withTables);
    bool hasTables() const { return m_cells > 0; }

private:
    struct List
    {
        bool isOrdered = false;
        unsigned next = 1;
        QChar mark; // '-', '*' … or the delimiter after a number
        bool isTight = false;
    };
    struct Callbacks;
    friend struct Callbacks;

    int enterBlock(int type, void *detail);
    int leaveBlock(int type);
    int enterSpan(int type, void *detail);
    int leaveSpan(int type);
    int addText(int type, const char *text, unsigned size);

    MessageBlock &openBlock(MessageBlock::Kind kind);
    void closeBlock();
    void startItem();
    void endItem();
    void settleHeading(const char *text);
    void append(const QString &text);
    int startRow();
    QString restored(const char *text, unsigned size) const;

    MessageText *const m_result;
    QByteArray m_source; // UTF-8
    bool m_open = false; // the last block still takes text
    bool m_tightNext = false;
    int m_quoteDepth = 0;
    int m_cells = 0; // of all tables
    int m_cellInRow = 0;
    bool m_isTableHead = false;
    QList<List> m_lists;
    std::optional<QString> m_marker; // of an item whose first block has not come yet
    int m_headingLevel = 0; // of a heading whose first text has not come yet
    bool m_isUnderlined = false; // the heading is one because of a line of dashes below it
    int m_emphasis = 0;
    int m_strong = 0;
    int m_strike = 0;
    int m_code = 0;
    QList<QUrl> m_links; // an invalid one for a link that is not shown as one
    QList<qsizetype> m_pictureStarts;
};

} // namespace Confab
