// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/laidoutrow.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace Confab {

int LaidOutRow::positionAt(const QPoint &point, bool exact) const
{
    const QPointF inText = point - geometry.text.topLeft();
    const int position = document->documentLayout()->hitTest(inText, exact ? Qt::ExactHit : Qt::FuzzyHit);
    if (exact)
        return position;
    if (inText.y() < 0)
        return 0;
    return position < 0 ? textLength() : std::min(position, textLength());
}

QUrl LaidOutRow::linkAt(const QPoint &point) const
{
    if (!geometry.text.contains(point))
        return {};
    const QString href = document->documentLayout()->anchorAt(point - geometry.text.topLeft());
    return href.isEmpty() ? QUrl() : QUrl(href, QUrl::StrictMode);
}

QRect LaidOutRow::lineRect(int position) const
{
    const QTextBlock block = document->findBlock(std::clamp(position, 0, textLength()));
    const QRectF blockRect = document->documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    const QRectF rect = line.isValid() ? line.rect().translated(block.layout()->position()) : blockRect;
    return rect.toAlignedRect().translated(geometry.text.topLeft());
}

QRect LaidOutRow::caretRect(int position) const
{
    const QTextBlock block = document->findBlock(std::clamp(position, 0, textLength()));
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    if (!line.isValid())
        return lineRect(position);
    const qreal x = line.cursorToX(position - block.position());
    const QPointF origin = block.layout()->position();
    return QRectF(origin.x() + x, origin.y() + line.y(), 1, line.height())
        .toRect()
        .translated(geometry.text.topLeft());
}

QList<QRect> LaidOutRow::rangeRects(int from, int to) const
{
    QList<QRect> rects;
    for (QTextBlock block = document->findBlock(from); block.isValid() && block.position() < to;
         block = block.next()) {
        const QTextLayout *layout = block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const int first = std::max(from - block.position(), line.textStart());
            const int last = std::min(to - block.position(), line.textStart() + line.textLength());
            if (first >= last)
                continue;
            const qreal a = line.cursorToX(first);
            const qreal b = line.cursorToX(last, QTextLine::Leading);
            QRectF rect(std::min(a, b), line.y(), std::abs(b - a), line.height());
            rects.append(
                rect.translated(layout->position()).toAlignedRect().translated(geometry.text.topLeft()));
        }
    }
    return rects;
}

int LaidOutRow::textLength() const
{
    return document->characterCount() - 1;
}

} // namespace Confab
