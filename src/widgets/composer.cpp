// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/composer.h"

#include "ui_composer.h"
#include "widgets/actions.h"
#include "widgets/looks.h"

#include <QPainter>
#include <QTextBlock>

namespace Confab {

Composer::Composer(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::Composer>())
{
    m_ui->setupUi(this);
    m_ui->sendButton->setDrawing("send");
    m_ui->stopButton->setDrawing("stop");
    setReplying(false);
    connect(m_ui->edit, &ComposerEdit::textChanged, this, &Composer::textChanged);
    connect(m_ui->edit, &ComposerEdit::editLastRequested, this, &Composer::editLastRequested);
    connect(m_ui->edit, &ComposerEdit::pageKeyPressed, this, &Composer::pageKeyPressed);
    connect(m_ui->edit, &ComposerEdit::focusChanged, this, qOverload<>(&QWidget::update));
    setFocusProxy(m_ui->edit);
    dress();
}

Composer::~Composer() = default;

void Composer::setActions(const Actions &actions)
{
    QAction *send = actions[Verb::SendMessage];
    m_ui->sendButton->setDefaultAction(send);
    m_ui->stopButton->setDefaultAction(actions[Verb::StopReply]);
    connect(m_ui->edit, &ComposerEdit::sendRequested, send, [this, send] {
        if (send->isEnabled())
            send->trigger();
        else
            emit refused();
    });
}

void Composer::setEnterSends(bool enterSends)
{
    m_ui->edit->setEnterSends(enterSends);
}

void Composer::setReplying(bool replying)
{
    // The focus must not fall off a button that goes.
    if (!replying && m_ui->stopButton->hasFocus())
        focusText();
    m_ui->stopButton->setVisible(replying);
    m_ui->sendButton->setVisible(!replying);
}

void Composer::setPlaceholder(const QString &text)
{
    m_ui->edit->setPlaceholderText(text);
}

QString Composer::text() const
{
    return m_ui->edit->toPlainText();
}

bool Composer::hasText() const
{
    for (QTextBlock block = m_ui->edit->document()->begin(); block.isValid(); block = block.next()) {
        if (!QStringView(block.text()).trimmed().isEmpty())
            return true;
    }
    return false;
}

void Composer::setText(const QString &text)
{
    m_ui->edit->setPlainText(text);
    m_ui->edit->moveCursor(QTextCursor::End);
}

void Composer::clear()
{
    m_ui->edit->clear();
}

void Composer::insertQuote(const QString &markdown)
{
    QTextCursor cursor(m_ui->edit->document());
    cursor.beginEditBlock();
    cursor.insertText(markdown + QStringLiteral("\n\n"));
    cursor.endEditBlock();
    m_ui->edit->moveCursor(QTextCursor::End);
    focusText();
}

void Composer::focusText()
{
    m_ui->edit->setFocus(Qt::OtherFocusReason);
}

bool Composer::hasTextFocus() const
{
    return m_ui->edit->hasFocus();
}

void Composer::dress()
{
    // The frame paints the field's ground, rounded; the field lies on it.
    QPalette clear = palette();
    clear.setColor(QPalette::PlaceholderText, Looks::quietText(palette(), QPalette::Base));
    m_ui->edit->setPalette(clear);
}

void Composer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_ui->edit->hasFocus();
    const qreal width = focused ? 2 : 1;
    const QRectF frame = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(QPen(focused ? Looks::focus(palette()) : Looks::edge(palette()), width));
    constexpr qreal radius = 14;
    painter.drawRoundedRect(frame, radius, radius);
}

void Composer::mousePressEvent(QMouseEvent *event)
{
    focusText();
    QFrame::mousePressEvent(event);
}

void Composer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        dress();
    else if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    QFrame::changeEvent(event);
}

} // namespace Confab
