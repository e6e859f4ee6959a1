// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/settingskeys.h"

#include <QDialog>

#include <memory>

namespace Confab {

class Dialogs;
class ProxyKeeper;
class ProxySection;
class Settings;

namespace Ui {
class PreferencesDialog;
}

// Where everything but the settings is kept.
struct DataFolder
{
    QString path;
    bool fixed = false; // this run was told to use it, so there is nothing to choose
};

// What a person can set. There is no OK: what is changed holds at once.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    // Nothing is owned; all must outlive the dialog. Without a `proxy` there is nothing to choose about it.
    PreferencesDialog(Settings *settings, Dialogs *dialogs, const DataFolder &data, ProxyKeeper *proxy,
                      QWidget *parent = nullptr);
    ~PreferencesDialog() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void dress();
    void showNote();
    void connectChoices();
    void chooseFolder();
    void takeFolder(const QString &folder);

    Settings *m_settings;
    Dialogs *m_dialogs;
    const DataFolder m_data;
    std::unique_ptr<Ui::PreferencesDialog> m_ui;
    ProxySection *m_proxy = nullptr;
    bool m_filling = false;
};

} // namespace Confab
