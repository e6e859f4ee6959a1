// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/conversationlayout.h"

#include <QAbstractItemModel>

#include <algorithm>

// The part of ConversationLayout that puts rows in their places.
namespace Confab {

void ConversationLayout::ensureLaidOut()
{
    if (!m_isDirty)
        return;
    m_isDirty = false;
    if (count() == 0 || m_size.isEmpty()) {
        m_visible.clear();
        return;
    }
    if (m_anchor.isAtEnd || !m_anchor.row.isValid())
        placeFromEnd();
    else
        placeFromAnchor();
    // Rows may have come between the anchor and the view's top. After another width it stays the same one, so
    // that going back to the first width ends where it began.
    if (m_hasModelChanged)
        chooseAnchor();
    m_hasModelChanged = false;
}

void ConversationLayout::placeFromEnd()
{
    m_anchor = {};
    m_visible = {lay(count() - 1)};
    m_visible.first().y = bottomLimit() - m_visible.constFirst().laidOut->geometry.height;
    fillUp();
    // Fewer rows than the view has room for stand at its top.
    const VisibleRow &first = m_visible.constFirst();
    if (first.row == 0 && first.y > m_topMargin)
        shift(m_topMargin - first.y);
    dropUnseen();
}

void ConversationLayout::placeFromAnchor()
{
    VisibleRow start = lay(m_anchor.row.row());
    start.y = m_anchor.y;
    if (m_anchor.position >= 0)
        start.y -= start.laidOut->lineRect(m_anchor.position).top();
    m_visible = {start};
    fillDown();
    const auto bottom = [this] {
        return m_visible.constLast().y + m_visible.constLast().laidOut->geometry.height;
    };
    if (m_visible.constLast().row == count() - 1 && bottom() <= bottomLimit()) {
        shift(bottomLimit() - bottom());
        m_anchor = {};
    }
    fillUp();
    const VisibleRow &first = m_visible.constFirst();
    if (first.row == 0 && first.y > m_topMargin) {
        const int distance = m_topMargin - first.y;
        shift(distance);
        m_anchor.y += distance;
        fillDown();
        if (m_visible.constLast().row == count() - 1 && bottom() <= bottomLimit())
            m_anchor = {};
    }
    dropUnseen();
}

void ConversationLayout::fillDown()
{
    while (m_visible.constLast().row + 1 < count()) {
        const VisibleRow &last = m_visible.constLast();
        const int bottom = last.y + last.laidOut->geometry.height;
        if (bottom >= m_size.height())
            break;
        VisibleRow next = lay(last.row + 1);
        next.y = bottom;
        m_visible.append(next);
    }
}

void ConversationLayout::fillUp()
{
    while (m_visible.constFirst().row > 0 && m_visible.constFirst().y > 0) {
        VisibleRow previous = lay(m_visible.constFirst().row - 1);
        previous.y = m_visible.constFirst().y - previous.laidOut->geometry.height;
        m_visible.prepend(previous);
    }
}

void ConversationLayout::shift(int distance)
{
    for (VisibleRow &row : m_visible)
        row.y += distance;
}

void ConversationLayout::dropUnseen()
{
    while (m_visible.size() > 1
           && m_visible.constFirst().y + m_visible.constFirst().laidOut->geometry.height <= 0)
        m_visible.removeFirst();
    while (m_visible.size() > 1 && m_visible.constLast().y >= m_size.height())
        m_visible.removeLast();
}

ConversationLayout::VisibleRow ConversationLayout::lay(int row)
{
    const RowContent content = m_reader.read(*m_model, row);
    std::shared_ptr<const LaidOutRow> laidOut = m_cache.last(content.turnId);
    if (!laidOut || laidOut->geometry.width != m_size.width() || !(laidOut->content == content)) {
        laidOut = m_layouter.layOut(content, m_size.width(), laidOut);
        m_cache.insert(laidOut);
    }
    m_heights.setHeight(row, laidOut->geometry.height);
    return {row, 0, laidOut};
}

void ConversationLayout::chooseAnchor()
{
    if (m_anchor.isAtEnd || m_visible.isEmpty())
        return;
    const auto fits = [this](const VisibleRow &row) { return row.y >= 0 && row.y < m_size.height() * 3 / 4; };
    const auto it = std::find_if(m_visible.cbegin(), m_visible.cend(), fits);
    const VisibleRow &row = it != m_visible.cend() ? *it : m_visible.constFirst();
    m_anchor = {false, m_model->index(row.row, 0), row.y, -1};
    if (it != m_visible.cend())
        return;
    // The row began above and goes on: the line at the top is what is being read.
    const int position = row.laidOut->positionAt(QPoint(row.laidOut->geometry.text.left(), -row.y));
    m_anchor.position = position;
    m_anchor.y = row.y + row.laidOut->lineRect(position).top();
}

int ConversationLayout::bottomLimit() const
{
    return m_size.height() - style().margin;
}

} // namespace Confab
