// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QDialogButtonBox;
class QPlainTextEdit;

namespace Confab {

// Edits a message in its own place. Ctrl+Enter saves, Esc gives up.
class MessageEditor : public QFrame
{
    Q_OBJECT

public:
    explicit MessageEditor(QWidget *parent);

    void setText(const QString &text);
    QString text() const;
    // As high as its text wants to be at this width, within bounds.
    int heightFor(int width) const;

signals:
    void saved();
    void cancelled();
    void heightChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void translate();

    QPlainTextEdit *m_edit;
    QDialogButtonBox *m_buttons;
};

} // namespace Confab
