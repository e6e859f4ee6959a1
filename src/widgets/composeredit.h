// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace Confab {

// The text field of the composer: as tall as its text, up to a limit, then it scrolls. Enter sends,
// Shift+Enter breaks the line (or Ctrl+Enter sends and Enter breaks it).
class ComposerEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ComposerEdit(QWidget *parent = nullptr);

    void setEnterSends(bool enterSends);
    // With the same undo history, so that a text that came back can be taken away again.
    void replaceText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void sendRequested();
    // Up in an empty field: the last message that was written.
    void editLastRequested();
    // Page keys belong to the conversation while one writes.
    void pageKeyPressed(QKeyEvent *event);
    void focusChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int heightOf(int lines) const;
    void adaptHeight();
    void adaptDirection();

    bool m_enterSends = true;
    int m_lines = 1;
};

} // namespace Confab
