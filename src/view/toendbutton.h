// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace Confab {

struct ViewStyle;

// Floats above the conversation while its end is out of sight, and says so when something is new there.
class ToEndButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ToEndButton(QWidget *parent);

    void setStyle(const ViewStyle &style);
    void setNews(bool hasNews);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateWords();

    bool m_hasNews = false;
    int m_height = 28;
    QColor m_background;
    QColor m_text;
    QColor m_outline;
    QColor m_accent;
    QColor m_onAccent;
    QColor m_hover;
};

} // namespace Confab
