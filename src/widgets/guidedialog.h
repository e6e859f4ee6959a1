// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/guidetext.h"

#include <QDialog>

#include <memory>

namespace Confab {

namespace Ui {
class GuideDialog;
}

// The built-in guide: its sections on one side, the chosen one on the other, and a field that finds words in
// them. It stays open beside the window.
class GuideDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GuideDialog(QWidget *parent = nullptr);
    ~GuideDialog() override;

    // Nothing happens for an id that the guide does not have.
    void showSection(const QString &id);
    QString sectionId() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void filter();
    void showCurrent();

    std::unique_ptr<Ui::GuideDialog> m_ui;
    QList<GuideSection> m_sections;
};

} // namespace Confab
