// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <memory>

class QKeyEvent;

namespace Confab {

class Actions;

namespace Ui {
class Composer;
}

// Where a message is written: the growing text field, and Send or Stop beside it.
class Composer : public QFrame
{
    Q_OBJECT

public:
    explicit Composer(QWidget *parent = nullptr);
    ~Composer() override;

    // Its buttons are the verbs SendMessage and StopReply; Enter triggers SendMessage.
    void setActions(const Actions &actions);
    void setEnterSends(bool enterSends);
    // A reply is being written: Stop is shown.
    void setReplying(bool replying);
    void setPlaceholder(const QString &text);

    QString text() const;
    // Not only white space.
    bool hasText() const;
    void setText(const QString &text);
    void clear();
    // Puts it before what is there, as a block of its own.
    void insertQuote(const QString &markdown);
    void focusText();
    bool hasTextFocus() const;

signals:
    void textChanged();
    void editLastRequested();
    void pageKeyPressed(QKeyEvent *event);
    // Enter was pressed while SendMessage is not possible.
    void refused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    std::unique_ptr<Ui::Composer> m_ui;
};

} // namespace Confab
