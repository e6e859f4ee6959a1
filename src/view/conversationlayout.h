// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "view/heightindex.h"
#include "view/rowcache.h"
#include "view/rowcontent.h"
#include "view/rowlayouter.h"
#include "view/scrollanchor.h"

#include <QObject>
#include <QPointer>
#include <QSize>

class QAbstractItemModel;

namespace Confab {

// Which rows are seen, and where: the conversation without a widget. Lays out the rows that are seen, and no
// others, when somebody asks for them after a change; however many changes there were.
//
// Points and rectangles are relative to the view's top left corner. Scroll values count from the top of the
// oldest row's margin and are estimates as far as heights are.
class ConversationLayout : public QObject
{
    Q_OBJECT

public:
    struct VisibleRow
    {
        int row = 0;
        int y = 0; // of its top
        std::shared_ptr<const LaidOutRow> laidOut;

        QRect rect() const { return laidOut->geometry.rect().translated(0, y); }
    };

    explicit ConversationLayout(QObject *parent = nullptr);

    void setModel(QAbstractItemModel *model);
    QAbstractItemModel *model() const { return m_model; }
    int count() const { return m_heights.count(); }
    // -1 when the model does not have it.
    int rowOf(const QString &turnId) const;
    QString turnId(int row) const;

    void setSize(const QSize &size);
    QSize size() const { return m_size; }
    void setStyle(const ViewStyle &style);
    const ViewStyle &style() const { return m_layouter.style(); }
    // Room above the oldest row.
    void setTopMargin(int height);
    // What rows say beside the model; call contentChanged() after changing it.
    RowReader &reader() { return m_reader; }
    const RowReader &reader() const { return m_reader; }
    // All rows, or one, may look different now, though the model has not changed.
    void contentChanged();
    void contentChanged(int row);

    const QList<VisibleRow> &visible();
    // nullptr when the row is not seen.
    const VisibleRow *visibleRow(int row);
    // The row at this height of the view, or nullptr.
    const VisibleRow *rowAtY(int y);
    // Where the row is or is thought to be.
    QRect rowRect(int row);
    // The row laid out, seen or not.
    std::shared_ptr<const LaidOutRow> laidOut(int row);

    int value();
    int maximum();
    bool isAtEnd();
    // Moves what is seen by so many pixels; positive towards the end.
    void scrollBy(int distance);
    void scrollTo(int value);
    void scrollToEnd();
    // So that the row's top is at this height of the view, as far as the ends allow.
    void scrollToRow(int row, int y);
    const ScrollAnchor &anchor() const { return m_anchor; }

    int documentCount() const { return m_layouter.documentCount(); }

signals:
    // Something is to be laid out and painted again.
    void changed();
    // The model was reset or is another one.
    void reset();
    // After the layout has taken note of the model's change.
    void rowsInserted(int first, int last);
    void rowsRemoved(int first, int last);
    void rowsChanged(int first, int last);

private:
    void onRowsInserted(int first, int last);
    void onRowsMoved(const QModelIndex &, int first, int last, const QModelIndex &, int destination);
    void onRowsAboutToBeRemoved(int first, int last);
    void onRowsRemoved(int first, int last);
    void onReset();
    void forget(int first, int last);
    void markDirty();
    void ensureLaidOut();
    void placeFromEnd();
    void placeFromAnchor();
    void fillDown();
    void fillUp();
    void shift(int distance);
    void dropUnseen();
    VisibleRow lay(int row);
    // Chooses what to keep still from now on.
    void chooseAnchor();
    int bottomLimit() const;

    QPointer<QAbstractItemModel> m_model;
    RowReader m_reader;
    RowLayouter m_layouter;
    RowCache m_cache;
    HeightIndex m_heights;
    QSize m_size;
    int m_topMargin = 0;
    ScrollAnchor m_anchor;
    QList<VisibleRow> m_visible;
    bool m_isDirty = true;
    bool m_hasModelChanged = false; // since rows were laid out
    bool m_hasMeasured = false; // the guess comes from real rows
};

} // namespace Confab
