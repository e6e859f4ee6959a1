// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>
#include <memory>

namespace Confab {

class Banner;

namespace Ui {
class StartPage;
}

// What stands where the conversation would be while there is none: one thing said, and at most two ways on.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    ~StartPage() override;

    // Something is under way; what it is only shows when it takes long enough to be noticed.
    void showBusy(const QString &headline);
    // An empty `buttonText`: no button.
    void showMessage(const QString &headline, const QString &text, const QString &buttonText,
                     std::function<void()> pressed);

    // What there is to say beside it.
    Banner *banner() const;
    // Another way on, below the one of showMessage(), which takes it away again.
    void showSecond(const QString &buttonText, std::function<void()> pressed);

    QString headline() const;
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void dress();

    std::unique_ptr<Ui::StartPage> m_ui;
    std::function<void()> m_pressed;
    std::function<void()> m_secondPressed;
};

} // namespace Confab
