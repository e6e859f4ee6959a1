// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/banner.h"

#include "ui_banner.h"
#include "widgets/looks.h"
#include "widgets/paletteicon.h"
#include "widgets/widgetslog.h"
#include "wording/errorwording.h"

#include <QAccessible>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Confab {

namespace {

constexpr auto noticeTime = 8s;
constexpr QSize iconSize(16, 16);

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::Banner>())
{
    m_ui->setupUi(this);
    setAccessibleName(tr("Notice"));
    m_ui->closeButton->setIcon(paletteIcon("close"_L1));
    m_timer.setSingleShot(true);
    m_timer.setInterval(noticeTime);
    connect(&m_timer, &QTimer::timeout, this, &Banner::fade);
    connect(m_ui->closeButton, &QToolButton::clicked, this, &Banner::dismiss);
    connect(m_ui->button, &QPushButton::clicked, this, [this] {
        // Pressing may show the next thing in this very banner.
        const auto pressed = std::exchange(m_pressed, {});
        if (m_dismissable)
            dismiss();
        else
            m_pressed = pressed;
        if (pressed)
            pressed();
    });
    hide();
}

Banner::~Banner() = default;

void Banner::showError(const Error &error, const QString &buttonText, std::function<void()> pressed)
{
    if (!error || error.kind == Error::Kind::Aborted)
        return;
    qCInfo(lcWidgets).noquote() << "shown:" << toWord(error.operation) << toWord(error.kind) << error.code
                                << error.subCode;
    showWarning(ErrorWording::whole(error), buttonText, std::move(pressed));
    m_error = error;
}

void Banner::showWarning(const QString &text, const QString &buttonText, std::function<void()> pressed)
{
    m_timer.stop();
    show(true, text, buttonText, std::move(pressed));
}

void Banner::showNotice(const QString &text, const QString &buttonText, std::function<void()> pressed)
{
    show(false, text, buttonText, std::move(pressed));
    m_timer.start();
}

void Banner::show(bool warning, const QString &text, const QString &buttonText, std::function<void()> pressed)
{
    m_warning = warning;
    m_error = {};
    m_pressed = std::move(pressed);
    m_ui->text->setText(text);
    m_ui->button->setText(buttonText);
    m_ui->button->setVisible(!buttonText.isEmpty());
    refreshIcons();
    update();
    setVisible(true);
    adaptToWidth();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::setText(const QString &text)
{
    m_ui->text->setText(text);
    adaptToWidth();
}

// Beside a button a narrow bar would have room for a word a line; and whatever is around the bar gives way to
// all of its lines.
void Banner::adaptToWidth()
{
    constexpr int fewestLetters = 26;
    auto *layout = m_ui->bannerLayout;
    const int besides = width() - m_ui->button->sizeHint().width() - 2 * iconSize.width()
        - (m_dismissable ? m_ui->closeButton->sizeHint().width() : 0);
    const bool below =
        m_ui->button->isVisibleTo(this) && besides < fewestLetters * fontMetrics().averageCharWidth();
    if (below != m_buttonIsBelow) {
        m_buttonIsBelow = below;
        layout->removeWidget(m_ui->button);
        layout->addWidget(m_ui->button, below ? 1 : 0, below ? 1 : 2,
                          below ? Qt::AlignLeading : Qt::Alignment());
    }
    // Nothing yet while the bar is hidden.
    setMinimumHeight(std::max(0, layout->totalHeightForWidth(width())));
    // A bar that is just being shown is not told that this made it taller.
    layout->setGeometry(contentsRect());
}

void Banner::setDismissable(bool dismissable)
{
    m_dismissable = dismissable;
    m_ui->closeButton->setVisible(dismissable);
}

void Banner::dismiss()
{
    if (isHidden())
        return;
    m_timer.stop();
    m_pressed = {};
    hide();
    emit dismissed();
}

QString Banner::text() const
{
    return isHidden() ? QString() : m_ui->text->text();
}

void Banner::fade()
{
    const QWidget *focus = focusWidget();
    if (underMouse() || (focus && focus->hasFocus()))
        m_timer.start();
    else
        dismiss();
}

void Banner::refreshIcons()
{
    const auto name = m_warning ? "warning"_L1 : "note"_L1;
    m_ui->icon->setPixmap(
        paletteIconPixmap(name, palette().color(QPalette::WindowText), iconSize, devicePixelRatioF()));
}

// What somebody else has put into words stays as it was said; it will be gone soon.
void Banner::retranslate()
{
    m_ui->retranslateUi(this);
    setAccessibleName(tr("Notice"));
    if (m_error)
        setText(ErrorWording::whole(m_error));
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(),
                     m_warning ? Looks::warningBackground(palette()) : Looks::noticeBackground(palette()));
    painter.fillRect(0, height() - 1, width(), 1, Looks::line(palette()));
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        adaptToWidth();
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace Confab
