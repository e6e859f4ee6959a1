// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/messageeditor.h"

#include <QAbstractTextDocumentLayout>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
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
    m_edit->setAccessibleName(tr("Edit message"));
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_buttons = buttons;
    buttons->button(QDialogButtonBox::Save)->setToolTip(tr("Save (Ctrl+Enter)"));
    buttons->button(QDialogButtonBox::Cancel)->setToolTip(tr("Give up (Esc)"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    layout->addWidget(buttons);
    setFocusProxy(m_edit);
    connect(buttons, &QDialogButtonBox::accepted, this, &MessageEditor::saved);
    connect(buttons, &QDialogButtonBox::rejected, this, &MessageEditor::cancelled);
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &MessageEditor::heightChanged);
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

int MessageEditor::wantedHeight(int width) const
{
    const QFontMetrics metrics(m_edit->font());
    // A guess at the wrapped lines: laying out for each height would go in circles with the row's own layout.
    const int inLine = std::max(10, width / std::max(1, metrics.averageCharWidth()));
    int lines = 0;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid() && lines < mostLines;
         block = block.next())
        lines += 1 + block.length() / inLine;
    return std::clamp(lines + 1, fewestLines, mostLines) * metrics.lineSpacing() + 2 * m_edit->frameWidth()
        + layout()->spacing() + m_buttons->sizeHint().height();
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
