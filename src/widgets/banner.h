// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QFrame>
#include <QTimer>

#include <functional>
#include <memory>

namespace Confab {

namespace Ui {
class Banner;
}

// A bar that says something where it happened, with one way on and a cross. Hidden until it has something to
// say. What is said later replaces what was said before. Where there is little room, the button stands below
// the words.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);
    ~Banner() override;

    // A failure, in the words of `wording`; stays until it is dismissed or replaced. An aborted call says
    // nothing. With an empty `buttonText` there is no button.
    void showError(const Error &error, const QString &buttonText = {}, std::function<void()> pressed = {});
    void showWarning(const QString &text, const QString &buttonText = {}, std::function<void()> pressed = {});
    // Something that went well; goes by itself after a while, unless the mouse or the focus is on it.
    void showNotice(const QString &text, const QString &buttonText = {}, std::function<void()> pressed = {});
    // Another text for what is shown; nothing else changes.
    void setText(const QString &text);
    // No cross: the state it tells about goes by itself.
    void setDismissable(bool dismissable);
    void dismiss();

    QString text() const;
    bool isError() const { return isVisibleTo(parentWidget()) && m_warning; }

signals:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show(bool warning, const QString &text, const QString &buttonText, std::function<void()> pressed);
    void refreshIcons();
    void retranslate();
    void adaptToWidth();
    void fade();

    std::unique_ptr<Ui::Banner> m_ui;
    Error m_error; // what is shown, when that is one
    std::function<void()> m_pressed;
    QTimer m_timer;
    bool m_warning = false;
    bool m_dismissable = true;
    bool m_buttonIsBelow = false;
};

} // namespace Confab
