// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace Confab {

// A tool button as a filled circle: the one thing to press in its corner.
class RoundButton : public QToolButton
{
    Q_OBJECT

public:
    explicit RoundButton(QWidget *parent = nullptr);

    // The name of the drawing (see paletteIcon).
    void setDrawing(const QByteArray &name);

    QSize sizeHint() const override { return {side, side}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr int side = 34;

    QByteArray m_drawing;
};

} // namespace Confab
