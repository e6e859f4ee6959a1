// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace Confab {

class Actions;
class TurnModel;
class TurnView;

namespace Ui {
class FindBar;
}

// Find in the open conversation: all of it. What is typed is marked in the messages that are here; older
// pages are read one after the other until all are here, with their number told and a way to stop. Hidden
// until it is opened.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);
    ~FindBar() override;

    // Once, right after construction. Nothing is owned.
    void setParts(Actions *actions, TurnView *view);
    // nullptr: none.
    void setTurns(TurnModel *turns);

    // Shows it with its field ready to be written in, and in it what is selected in one line.
    void open();
    // Ends the search, and the reading of older messages.
    void dismiss();
    // To the next hit (+1) or the one before (-1); opens the bar when nothing is looked for yet.
    void step(int direction);

signals:
    // It went away; the keys belong to what was found.
    void dismissed();
    // What came of it, for somebody who does not look.
    void announced(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search();
    void readOn();
    void stopReading();
    void showFindings();
    QString countText() const;
    QString readingText() const;
    bool isSettled() const;

    std::unique_ptr<Ui::FindBar> m_ui;
    QPointer<TurnView> m_view;
    QPointer<TurnModel> m_turns;
    QTimer m_typing; // the search begins when somebody pauses
    QTimer m_reading; // lets the page that came be seen before the next is asked for
    bool m_isStopped = false; // no more pages are wanted
    QString m_said;
};

} // namespace Confab
