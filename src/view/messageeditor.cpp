// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/messageeditor.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace Confab {

namespace {
constexpr int fewestLines = 2;
constexpr int mostLines = 16;
} // namespace

MessageEditor::MessageEditor(QWidget *parent)
    : QFrame(parent)
    , m_edit(new QPlainTextEdit(this))
{
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_buttons = buttons;
    translate();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    layout->addWidget(buttons);
    setFocusProxy(m_edit);
    connect(buttons, &QDialogButtonBox::accepted, this, &MessageEditor::saved);
    connect(buttons, &QDialogButtonBox::rejected, this, &MessageEditor::cancelled);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &MessageEditor::heightChanged);
}

void MessageEditor::setText(const QString &text)
{
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

QString MessageEditor::text() const
{
    return m_edit->toPlainText();
}

int MessageEditor::heightFor(int width) const
{
    const int lineHeight = m_edit->fontMetrics().lineSpacing();
    const int margin = static_cast<int>(m_edit->document()->documentMargin());
    const QString text = m_edit->toPlainText();
    int height = mostLines * lineHeight;
    // The editor's own document breaks lines only as they come into sight.
    if (text.size() < mostLines * width) {
        QTextDocument document;
        document.setDefaultFont(m_edit->font());
        document.setDocumentMargin(margin);
        document.setPlainText(text);
        document.setTextWidth(width - 2 * m_edit->frameWidth());
        height = static_cast<int>(std::ceil(document.size().height()));
    }
    return std::clamp(height, fewestLines * lineHeight, mostLines * lineHeight) + 2 * margin
        + 2 * m_edit->frameWidth() + layout()->spacing() + m_buttons->sizeHint().height();
}

void MessageEditor::translate()
{
    m_edit->setAccessibleName(tr("Edit message"));
    m_buttons->button(QDialogButtonBox::Save)->setToolTip(tr("Save (Ctrl+Enter)"));
    m_buttons->button(QDialogButtonBox::Cancel)->setToolTip(tr("Give up (Esc)"));
}

void MessageEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QFrame::changeEvent(event);
}

bool MessageEditor::eventFilter(QObject *watched, QEvent *event)
{
    // As a shortcut override, so that a window's own Esc or Ctrl+Enter does not come first.
    if (watched == m_edit
        && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isSave = isEnter && key->modifiers().testFlag(Qt::ControlModifier);
        const bool isCancel = key->key() == Qt::Key_Escape;
        if (isSave || isCancel) {
            event->accept();
            if (event->type() == QEvent::ShortcutOverride)
                return true;
            if (isSave)
                emit saved();
            else
                emit cancelled();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace Confab
