// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/legacyhistory.h"

#include <QDialog>

#include <memory>

namespace Confab {

namespace Ui {
class LegacyDialog;
}

// What the service tells of an old history, to be read.
class LegacyDialog : public QDialog
{
    Q_OBJECT

public:
    LegacyDialog(const LegacyHistory &history, const QString &characterName, QWidget *parent = nullptr);
    ~LegacyDialog() override;

private:
    std::unique_ptr<Ui::LegacyDialog> m_ui;
};

} // namespace Confab
