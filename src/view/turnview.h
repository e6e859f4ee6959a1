// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QAbstractScrollArea>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <memory>

class QAbstractItemModel;
class QPixmap;

namespace Confab {

class TurnViewPrivate;

// A conversation, painted by itself: any model with the roles of TurnRoles, oldest row first. Only rows that
// are seen are laid out, so it is as quick with a hundred thousand rows as with ten. What is being read stays
// where it is, by (turn id, pixel offset), whatever is inserted, edited or resized around it; at the end it
// stays at the end.
//
// It changes nothing itself: verbs are signals that name the turn. The current turn (keyboard focus) is the
// one that key bindings act on. Ids are turn ids throughout; null stands for none.
class TurnView : public QAbstractScrollArea
{
    Q_OBJECT
    Q_PROPERTY(qreal zoom READ zoom WRITE setZoom NOTIFY zoomChanged)

public:
    explicit TurnView(QWidget *parent = nullptr);
    ~TurnView() override;

    // Not owned. Opens at the end.
    void setModel(QAbstractItemModel *model);
    QAbstractItemModel *model() const;

    // Shown in a circle beside the messages of this author; without one, the name's first letters.
    void setAvatar(const QString &authorId, const QPixmap &pixmap);
    // Shown where a turn carries no author's name.
    void setFallbackNames(const QString &human, const QString &character);
    // Makes the sentence for a turn that failed; without it, a general one is shown.
    void setErrorSentence(std::function<QString(const Error &)> sentence);
    // No verbs but reading and copying: hover buttons, stepper and delivery buttons go away.
    void setReadOnly(bool readOnly);
    // Why the last reply can have no other response: its buttons are pale then, and their tool tips say so.
    // Empty when it can.
    void setNoOtherResponse(const QString &reason);
    // A sentence shown in place of the messages while there is none; empty for nothing.
    void setPlaceholder(const QString &text);
    // A quiet line above the oldest message: loading, failed; empty for nothing. With `button`, it offers a
    // press that emits olderRetryRequested().
    void setTopNotice(const QString &text, const QString &button = {});
    // The line *new messages* stands above this turn.
    void setFirstNewTurn(const QString &turnId);
    QString firstNewTurn() const;

    // 1.0 is the application's font size; limited to 0.5 … 4.
    qreal zoom() const;
    void setZoom(qreal zoom);

    QString currentTurn() const;
    // Makes it the current one and scrolls as little as needed to show it.
    void setCurrentTurn(const QString &turnId);
    // Scrolls so that the turn can be read, makes it current and highlights it for a moment. False when the
    // model does not have it.
    bool jumpTo(const QString &turnId);
    void scrollToEnd();
    bool isAtEnd() const;
    // Where the reader is, for keeping it over a restart: a turn and how far its top is below the view's top.
    struct Place
    {
        QString turnId; // null: at the end
        int offset = 0;
    };
    Place place() const;
    // False when the model does not have the turn (yet).
    bool setPlace(const Place &place);

    // Selected text over one or many messages.
    bool hasSelection() const;
    void selectAll();
    void clearSelection();
    QString selectedText() const;
    // With the authors' names, when it spans more than one message.
    QString selectedMarkdown() const;
    // The messages to act on: those picked one by one, else those the selection touches, else the current
    // one. Oldest first.
    QStringList selectedTurns() const;
    // Picks or drops one message (what Ctrl+click and Ctrl+Space do).
    void setTurnPicked(const QString &turnId, bool picked);
    bool isTurnPicked(const QString &turnId) const;

    // Find in the loaded rows, those that come later included. All hits are marked; the current one is the
    // newest that is not below the reader. Empty text ends the search. Rows are read little by little, so
    // that the count grows for a moment: see isSearching().
    void setSearch(const QString &text);
    QString search() const;
    bool isSearching() const;
    int searchCount() const;
    // 0-based, oldest first; -1 when there is none.
    int searchCurrent() const;
    void searchNext();
    void searchPrevious();

    // Puts an editor in the place of the message's text. Ends with editFinished() or editCancelled().
    void startEditing(const QString &turnId);
    bool isEditing() const;
    void cancelEditing();

public slots:
    // To the clipboard: the selection, else the messages to act on.
    void copyText();
    void copyMarkdown();

signals:
    // The reader is near the oldest loaded message; not emitted again before rows came or the place changed.
    void olderWanted();
    void olderRetryRequested();
    void atEndChanged(bool atEnd);
    void zoomChanged(qreal zoom);
    void currentTurnChanged(const QString &turnId);
    void selectionChanged();
    void searchChanged(int count, int current);
    // After a click on it, or Enter; http, https and mailto only.
    void linkActivated(const QUrl &url);
    // The link under the mouse in full; empty when there is none.
    void linkHovered(const QString &url);
    // Something to say to somebody who does not look: a reply is complete.
    void announced(const QString &text);

    void contextMenuRequested(const QString &turnId, const QPoint &globalPos);
    // -1 towards the oldest, +1 towards the newest; past the newest only for the last reply, where it means
    // another response.
    void candidateStepRequested(const QString &turnId, int direction);
    // Also where there can be none: whoever is asked says why.
    void anotherResponseRequested(const QString &turnId);
    void retryRequested(const QString &turnId);
    void discardRequested(const QString &turnId);
    // The message was stored but never answered: ask again.
    void answerRequested(const QString &turnId);
    void pinRequested(const QString &turnId, bool pin);
    void editRequested(const QString &turnId);
    void deleteRequested(const QStringList &turnIds);
    void editFinished(const QString &turnId, const QString &text);
    void editCancelled(const QString &turnId);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    friend class TurnViewAccessible;
    friend class MessageAccessible;
    std::unique_ptr<TurnViewPrivate> d;
};

} // namespace Confab
