// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/messagetext.h"
#include "view/laidoutrow.h"
#include "view/viewstyle.h"

namespace Confab {

// Puts everything of a row in its place.
class RowLayouter
{
public:
    void setStyle(const ViewStyle &style) { m_style = style; }
    const ViewStyle &style() const { return m_style; }

    // `width` is the view's. `old` may be the same row before: its document is taken over if the text has
    // not changed.
    std::shared_ptr<LaidOutRow> layOut(const RowContent &content, int width,
                                       const std::shared_ptr<const LaidOutRow> &old = {}) const;
    // How much of a message is shown after "show more" was pressed so often.
    static MessageLimits limits(const RowContent &content);
    // How many documents were built: the work that must be bounded.
    int documentCount() const { return m_documentCount; }

private:
    struct Frame;
    std::shared_ptr<MessageDocument> makeDocument(const RowContent &content, int width,
                                                  const LaidOutRow *old) const;
    int placeAbove(LaidOutRow *row, const Frame &frame) const;
    int placeText(LaidOutRow *row, const Frame &frame, int y) const;
    int placeFooter(LaidOutRow *row, const Frame &frame, int y) const;
    void placeHoverBar(LaidOutRow *row, const Frame &frame) const;
    void mirror(RowGeometry *geometry) const;

    ViewStyle m_style;
    mutable int m_documentCount = 0;
};

} // namespace Confab
