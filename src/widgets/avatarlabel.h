// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPixmap>
#include <QWidget>

namespace Confab {

// A round picture of fixed size; decoration, so it takes no focus.
class AvatarLabel : public QWidget
{
    Q_OBJECT

public:
    explicit AvatarLabel(QWidget *parent = nullptr);

    void setCharacter(const QString &id, const QString &name);
    // Null: initials.
    void setPixmap(const QPixmap &pixmap);

    QSize sizeHint() const override { return {side, side}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr int side = 36;

    QString m_id;
    QString m_name;
    QPixmap m_pixmap;
};

} // namespace Confab
