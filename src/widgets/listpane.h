// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QWidget>

#include <functional>
#include <memory>

class QAbstractItemModel;
class QListView;
class QModelIndex;

namespace Confab {

class RetryLater;

namespace Ui {
class ListPane;
}

// A list, and what there is to say when it is empty, being read or could not be read: always a sentence, and
// a way on where there is one. A failure beside rows that are there stands above them. A pause that the
// service asked for is counted down, and then the pane tries again by itself.
class ListPane : public QWidget
{
    Q_OBJECT

public:
    // What the pane says, in the language of now.
    struct Words
    {
        QString busy;
        QString empty;
        QString emptyButton; // none when it is empty
        std::function<void()> emptyPressed;
        std::function<void()> retry; // after a failure
    };

    explicit ListPane(QWidget *parent = nullptr);
    ~ListPane() override;

    QListView *list() const;
    // For assistive technology.
    void setListName(const QString &name);
    // Not owned; may be null.
    void setModel(QAbstractItemModel *model);
    void setWords(const Words &words);
    void setProgress(bool loading, const Error &error);
    // A quiet line below the list, with a button of its own when it has a text; empty for none.
    void setNote(const QString &text, const QString &button = {}, std::function<void()> pressed = {});
    // What stands in the place of the list; empty while the list is shown.
    QString stateText() const;
    // To the list, or to the button that is there instead.
    void focusPane();

signals:
    // By a click or Enter.
    void chosen(const QModelIndex &index);
    void menuWanted(const QModelIndex &index, const QPoint &globalPos);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void showCountdown();
    void dress();

    std::unique_ptr<Ui::ListPane> m_ui;
    Words m_words;
    Error m_error;
    RetryLater *m_retry;
    bool m_loading = false;
    std::function<void()> m_notePressed;
    std::function<void()> m_statePressed;
};

} // namespace Confab
