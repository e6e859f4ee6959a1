// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/composeredit.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <cmath>

namespace Confab {

namespace {

constexpr int mostLines = 8;

bool isEnter(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

ComposerEdit::ComposerEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // What a person types is a message, never a document: pasted looks are left behind.
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    viewport()->setAutoFillBackground(false);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ComposerEdit::adaptHeight);
    connect(this, &QPlainTextEdit::textChanged, this, &ComposerEdit::adaptHeight);
    connect(this, &QPlainTextEdit::textChanged, this, &ComposerEdit::adaptDirection);
    adaptDirection();
}

void ComposerEdit::setEnterSends(bool enterSends)
{
    m_enterSends = enterSends;
}

void ComposerEdit::replaceText(const QString &text)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.endEditBlock();
    setTextCursor(cursor);
}

int ComposerEdit::heightOf(int lines) const
{
    const QMargins margins = contentsMargins() + viewportMargins();
    const qreal text = lines * fontMetrics().lineSpacing() + 2 * document()->documentMargin();
    return int(std::ceil(text)) + margins.top() + margins.bottom() + 2;
}

void ComposerEdit::adaptHeight()
{
    // The layout of a plain text document counts its height in lines.
    const int lines =
        qBound(1, int(std::ceil(document()->documentLayout()->documentSize().height())), mostLines + 1);
    if (lines == m_lines)
        return;
    m_lines = lines;
    setVerticalScrollBarPolicy(lines > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

// While there is nothing to tell it from, the cursor stands where the hint begins.
void ComposerEdit::adaptDirection()
{
    const Qt::LayoutDirection wanted = document()->isEmpty() ? layoutDirection() : Qt::LayoutDirectionAuto;
    QTextOption option = document()->defaultTextOption();
    if (option.textDirection() == wanted)
        return;
    option.setTextDirection(wanted);
    document()->setDefaultTextOption(option);
}

QSize ComposerEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), heightOf(qMin(m_lines, mostLines))};
}

QSize ComposerEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, heightOf(qMin(m_lines, mostLines))};
}

void ComposerEdit::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (isEnter(event)) {
        const bool sends = held == Qt::ControlModifier || (held == Qt::NoModifier && m_enterSends);
        if (sends) {
            emit sendRequested();
        } else {
            // The editor itself would put in a line separator, which is no line break to anybody else.
            textCursor().insertBlock();
            ensureCursorVisible();
        }
        event->accept();
        return;
    }
    if (held == Qt::NoModifier) {
        if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
            emit pageKeyPressed(event);
            return;
        }
        if (event->key() == Qt::Key_Up && document()->isEmpty()) {
            emit editLastRequested();
            return;
        }
    }
    QPlainTextEdit::keyPressEvent(event);
}

void ComposerEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    emit focusChanged();
}

void ComposerEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit focusChanged();
}

void ComposerEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    else if (event->type() == QEvent::LayoutDirectionChange)
        adaptDirection();
}

void ComposerEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    adaptHeight();
    // All of it fits: a scroll place from before it grew would hide the first line.
    if (m_lines <= mostLines)
        verticalScrollBar()->setValue(0);
}

} // namespace Confab
