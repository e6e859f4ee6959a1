// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QList>
#include <QString>
#include <QUrl>

namespace Confab {

enum class TextStyle
{
    Emphasis = 1, // what people put an *action* in
    Strong = 2,
    Strike = 4,
    Code = 8,
};
Q_DECLARE_FLAGS(TextStyles, TextStyle)
Q_DECLARE_OPERATORS_FOR_FLAGS(TextStyles)

struct MessageRun
{
    QString text; // a line break within the paragraph is U+2028
    TextStyles styles;
    QUrl link; // http, https or mailto; otherwise invalid
};

struct MessageBlock
{
    enum class Kind
    {
        Paragraph,
        Heading,
        Code, // one run, lines separated by U+2028
        Rule, // no runs
        TableRow, // cells separated by tabs; level 1: the head of a table
    };

    Kind kind = Kind::Paragraph;
    int level = 0; // of a heading, 1 to 6; of a table row, 1 or 0
    int quoteDepth = 0;
    int listDepth = 0;
    bool isTight = false; // follows the block before it without a gap
    QString marker; // of a list item's first block: "•", "3."
    QString language; // of a code block, as written after the fence
    QList<MessageRun> runs;
};

// How much of a message is parsed and shown. What is hostile costs by blocks and runs rather than by length.
struct MessageLimits
{
    qsizetype characters = 2000000;
    qsizetype blocks = 1000000;
    qsizetype runs = 1000000;

    friend bool operator==(const MessageLimits &, const MessageLimits &) = default;
};

// What a message says, parsed: Markdown as people write it to characters, where a line feed is a line break.
// Text is made safe first (see safeText()), HTML is text, pictures are links, nothing is ever fetched.
// Positions count the characters of plainText().
class MessageText
{
public:
    // Text longer than this is not parsed but taken as it is.
    static constexpr qsizetype longestMarkdown = 300000;

    static MessageText parse(const QString &text, const MessageLimits &limits = {});

    const QList<MessageBlock> &blocks() const { return m_blocks; }

    // The limits left something out.
    bool isCut() const { return m_isCut; }

    // One line a block, markers included; the text that a document of this message has.
    QString plainText() const;
    // For the clipboard: as plainText(), with an empty line between paragraphs.
    QString copyText(qsizetype from, qsizetype to) const;
    // The same in Markdown that gives this part again.
    QString copyMarkdown(qsizetype from, qsizetype to) const;

private:
    friend class MarkdownReader;
    void cut(const MessageLimits &limits);
    void breakLongWords();

    QList<MessageBlock> m_blocks;
    bool m_isCut = false;
    bool m_hasBreaks = false; // that are not the message's own
};

// The text before a block's first run in plainText(): its marker and a tab, or nothing.
QString markerText(const MessageBlock &block);

} // namespace Confab
