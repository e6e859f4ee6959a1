// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainlistbench.h"

#include "endlesslist.h"
#include "stopwatch.h"
#include "text/messagedocument.h"
#include "view/viewstyle.h"

#include <QAbstractTextDocumentLayout>
#include <QListView>
#include <QPainter>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <memory>

using namespace Qt::StringLiterals;

namespace Confab::Bench {

namespace {

class DocumentDelegate : public QStyledItemDelegate
{
public:
    explicit DocumentDelegate(QListView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
        , m_style(ViewStyle::of(*view, 1))
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int width = m_view->viewport()->width();
        const auto document = make(index, width);
        return QSize(width, static_cast<int>(document->size().height()) + header());
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto document = make(index, option.rect.width());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(option.rect.topLeft());
        painter->setFont(m_style.nameFont);
        painter->drawText(QPoint(m_style.gap, m_style.nameHeight),
                          index.data(TurnRoles::AuthorNameRole).toString());
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_style.characterBubble);
        painter->drawRoundedRect(QRectF(m_style.gap, m_style.nameHeight + m_style.gap,
                                        textWidth(option.rect.width()) + 2 * m_style.paddingX,
                                        document->size().height() + 2 * m_style.paddingY),
                                 m_style.radius, m_style.radius);
        painter->translate(m_style.gap + m_style.paddingX,
                           m_style.nameHeight + m_style.gap + m_style.paddingY);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette = option.palette;
        document->documentLayout()->draw(painter, context);
        painter->restore();
    }

private:
    int header() const { return m_style.nameHeight + 2 * m_style.gap + 2 * m_style.paddingY; }
    int textWidth(int width) const
    {
        return std::min(m_style.measure, width - 2 * (m_style.gap + m_style.paddingX));
    }
    std::unique_ptr<MessageDocument> make(const QModelIndex &index, int width) const
    {
        auto document = std::make_unique<MessageDocument>(
            MessageText::parse(index.data(TurnRoles::TextRole).toString()), m_style.message);
        document->layOut(textWidth(width));
        return document;
    }

    QListView *const m_view;
    const ViewStyle m_style;
};

} // namespace

QJsonObject benchPlainList(int rows)
{
    const auto list = std::make_unique<EndlessList>(rows, 150, 3);
    const double before = residentMegabytes();
    QListView view;
    view.setItemDelegate(new DocumentDelegate(&view));
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setResizeMode(QListView::Adjust);
    view.setFrameShape(QFrame::NoFrame);
    view.resize(900, 800);
    showAndWait(&view);
    const auto paint = [&view] { view.viewport()->repaint(); };
    paint();

    EndlessList other(20);
    Samples first;
    for (int i = 0; i < 3; ++i) {
        view.setModel(&other);
        view.scrollToBottom();
        paint();
        first.take([&] {
            view.setModel(list.get());
            view.scrollToBottom();
            paint();
        });
    }
    QScrollBar *bar = view.verticalScrollBar();
    Samples scroll;
    for (int i = 0; i < 600; ++i) {
        scroll.take([&] {
            bar->setValue(bar->value() - 40);
            paint();
        });
    }
    Samples jump;
    QRandomGenerator random(1);
    for (int i = 0; i < 100; ++i) {
        jump.take([&] {
            bar->setValue(random.bounded(bar->maximum()));
            paint();
        });
    }
    Samples prepend;
    for (int i = 0; i < 3; ++i) {
        prepend.take([&] {
            list->prepend(50);
            view.doItemsLayout();
            paint();
        });
    }
    Samples resize;
    for (int i = 0; i < 4; ++i) {
        resize.take([&] {
            view.resize(i % 2 == 0 ? 800 : 900, 800);
            view.doItemsLayout();
            paint();
        });
    }
    Samples append;
    for (int i = 0; i < 3; ++i) {
        append.take([&] {
            list->append();
            view.doItemsLayout();
            view.scrollToBottom();
            paint();
        });
    }
    const QStringList all = EndlessList::message(400, 400).split(u' ');
    Samples stream;
    for (int i = 1; i <= 5; ++i) {
        stream.take([&] {
            list->setLast(all.mid(0, all.size() * i / 5).join(u' '));
            view.doItemsLayout();
            view.scrollToBottom();
            paint();
        });
    }
    return {{u"rows"_s, rows},
            {u"first_paint_ms"_s, first.json()},
            {u"scroll_ms"_s, scroll.json()},
            {u"jump_ms"_s, jump.json()},
            {u"prepend_50_ms"_s, prepend.json()},
            {u"width_ms"_s, resize.json()},
            {u"append_ms"_s, append.json()},
            {u"stream_400_words_ms"_s, stream.json()},
            {u"view_mb"_s, residentMegabytes() - before}};
}

} // namespace Confab::Bench
