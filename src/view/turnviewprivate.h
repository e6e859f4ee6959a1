// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "view/conversationcopy.h"
#include "view/conversationlayout.h"
#include "view/rowpainter.h"
#include "view/textselection.h"
#include "view/turnsearch.h"
#include "view/turnview.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPixmap>
#include <QSet>
#include <QTimer>
#include <QVariantAnimation>

namespace Confab {

class MessageEditor;
class ToEndButton;
class ViewKeyboard;
class ViewPointer;

// What a TurnView is made of, and what its parts share.
class TurnViewPrivate : public QObject
{
    Q_OBJECT

public:
    explicit TurnViewPrivate(TurnView *view);
    ~TurnViewPrivate() override;

    // Of a row: a button, or a link with all the rectangles it spans.
    struct FocusItem
    {
        int button = -1;
        QUrl link;
        QList<QRect> rects;
    };

    void paint(QPainter *painter, const QRect &exposed);
    void updateStyle();
    void updateSize();
    // After the layout or the scroll bar moved: brings the other one in line, and what floats above.
    void sync();
    void scrollBarMoved();
    // Moves the picture by what was scrolled, and paints what came in.
    void scrollPicture(const QList<ConversationLayout::VisibleRow> &before);
    void updateRow(int row);
    void markOlderWanted();

    void setCurrent(int row, bool isByKey);
    int currentRow() const { return current.isValid() ? current.row() : -1; }
    // Scrolls as little as needed to show all of the row, or its top.
    void reveal(int row);
    void reveal(int row, const QRect &inRow);
    void flash(int row);
    void press(int row, const RowButton &button);
    void activate(const QUrl &link);
    QList<FocusItem> focusItems(int row);
    void setFocusItem(int index);
    void selectionMoved();
    void showSearchHit();
    void placeEditor();
    void endEditing(bool save);

    TurnView *const q;
    ConversationLayout layout;
    ConversationCopy copy{&layout};
    TurnSearch search{&layout};
    TextSelection selection;
    QSet<QString> picked;
    QPersistentModelIndex current;
    int focusItem = -1;
    bool isKeyboardFocus = false; // the current row was reached by a key: show what it can do
    QPersistentModelIndex hotRow;
    int hotButton = -1;
    bool isButtonDown = false;
    QHash<QString, QPixmap> avatars;
    qreal zoom = 1;
    QString placeholder;
    QString notice;
    QString noticeButton;
    QRect noticeRect();
    QRect noticeWordsRect();
    QRect noticeButtonRect();

    std::unique_ptr<ViewPointer> pointer;
    std::unique_ptr<ViewKeyboard> keyboard;
    ToEndButton *toEnd;
    MessageEditor *editor = nullptr;
    QPersistentModelIndex editedRow;
    bool hasNewBelow = false;
    bool isSyncing = false;
    bool isScrolling = false; // the picture is moved, not painted anew
    bool wasAtEnd = true;
    QPersistentModelIndex flashedRow;
    QVariantAnimation flashing;
    QTimer blink;
    bool isBlinkOn = true;
    QTimer minute;
    QHash<QString, DeliveryState> streaming; // seen to stream, until they end

    const ViewStyle &style() const { return m_style; }
    void updateMargins();
    // Rows were looked at again from here on.
    void forgetOlderWanted() { m_olderWantedAt = -1; }

private:
    // Of the notice's words, in as many lines as they need beside the button.
    QSize noticeWordsSize() const;
    int noticeButtonWidth() const;
    RowState stateOf(const ConversationLayout::VisibleRow &row);
    void paintNotice(QPainter *painter);
    void paintPlaceholder(QPainter *painter);
    void onReset();
    void onRowsInserted(int first, int last);
    void onRowsChanged(int first, int last);
    void updateToEnd();
    void updateBlink();

    ViewStyle m_style;
    int m_olderWantedAt = -1; // the number of rows when older ones were asked for
};

} // namespace Confab
