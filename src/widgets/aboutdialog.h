// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <memory>

namespace Confab {

namespace Ui {
class AboutDialog;
}

// What this program is, which versions of what it is made of, and under which licences.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    // `sqliteVersion`: of the library in use, which only the archive knows; empty while that is not open.
    explicit AboutDialog(const QString &sqliteVersion, QWidget *parent = nullptr);
    ~AboutDialog() override;

private:
    std::unique_ptr<Ui::AboutDialog> m_ui;
};

} // namespace Confab
