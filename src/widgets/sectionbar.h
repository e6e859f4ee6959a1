// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTabBar>

namespace Confab {

// The names of a pane's sections side by side, the shown one underlined. Names that do not fit are cut, and
// have the whole as their tool tip.
class SectionBar : public QTabBar
{
    Q_OBJECT

public:
    explicit SectionBar(QWidget *parent = nullptr);

    // Adds what is missing, then names them all.
    void setSections(const QStringList &names);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Confab
