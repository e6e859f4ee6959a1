// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/findmarks.h"

#include <QList>
#include <QObject>
#include <QPersistentModelIndex>
#include <QTimer>

namespace Confab {

class ConversationLayout;

// Find in all rows of a conversation. Reads them in small slices, from where the reader is towards the past,
// so that nothing waits; keeps right while rows come, change and go.
class TurnSearch : public QObject
{
    Q_OBJECT

public:
    explicit TurnSearch(ConversationLayout *layout);

    // The row to start from becomes the current hit's if it has one, else the next older one's.
    void setNeedle(const QString &needle, int startRow);
    const FindMarks &marks() const { return m_marks; }
    bool isActive() const { return !m_marks.isEmpty(); }
    bool isScanning() const { return m_timer.isActive(); }

    int count() const { return m_total; }
    // 0-based, oldest first; -1 when there is none.
    int currentIndex() const;
    int currentRow() const;
    // Which of its row's hits it is.
    int currentInRow() const { return m_currentInRow; }
    // To the next hit (+1) or the one before (-1), around the ends; as soon as what lies between was read.
    void step(int direction);

signals:
    void changed();
    // The current hit is another one; the view should show it.
    void currentChanged();

private:
    void onRowsInserted(int first, int last);
    void onRowsRemoved(int first, int last);
    void onRowsChanged(int first, int last);
    void restart();
    void scan();
    int countIn(int row);
    void setCurrent(int row, int inRow);

    ConversationLayout *const m_layout;
    FindMarks m_marks;
    QList<int> m_counts; // hits of each row; -1: not read yet
    int m_total = 0;
    int m_unread = 0;
    int m_next = -1; // the row to read next, downwards from it
    QPersistentModelIndex m_current;
    int m_currentInRow = -1;
    bool m_wantsCurrent = false;
    int m_pendingStep = 0; // waits for rows to be read
    QTimer m_timer;
};

} // namespace Confab
