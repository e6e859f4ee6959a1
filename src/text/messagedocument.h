// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/messagestyle.h"
#include "text/messagetext.h"

#include <QTextDocument>

namespace Confab {

// A message as a rich document that can be laid out and painted. It has one text block a MessageBlock, and
// its plain text is that of its MessageText. It never fetches a resource. Not reused: a changed message gets
// a new one.
class MessageDocument : public QTextDocument
{
    Q_OBJECT

public:
    // A part that whoever paints the document paints something behind or beside: blocks from `first` to
    // `last`.
    struct Part
    {
        enum class Kind
        {
            Code, // a box behind it
            Quote, // a bar at its leading edge
            Rule, // a line in its middle
            TableHead, // a line below it
        };
        Kind kind = Kind::Code;
        int first = 0;
        int last = 0;
        int depth = 0; // of a quote, from 1
    };

    MessageDocument(const MessageText &text, const MessageStyle &style);

    const MessageText &message() const { return m_text; }
    const MessageStyle &style() const { return m_style; }
    // Breaks the lines so that none is wider; idealWidth() then tells how wide the widest is.
    void layOut(int widthLimit);
    int widthLimit() const { return m_widthLimit; }
    const QList<Part> &parts() const { return m_parts; }
    // Where the part is in the laid out document, padding included.
    QRectF partRect(const Part &part) const;
    // The code of a block of that kind, for copying it alone.
    QString code(const Part &part) const;
    // Invalid where there is no link.
    QUrl linkAt(int position) const;
    bool hasRightToLeft() const { return m_hasRightToLeft; }

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void addParts();
    void build();

    MessageText m_text;
    MessageStyle m_style;
    QList<Part> m_parts;
    bool m_hasRightToLeft = false;
    int m_widthLimit = -1;
};

} // namespace Confab
