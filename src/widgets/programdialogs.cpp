// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/programdialogs.h"

#include "archive/sqliteversion.h"
#include "settings/settings.h"
#include "widgets/aboutdialog.h"
#include "widgets/actions.h"
#include "widgets/dialogs.h"
#include "widgets/guidedialog.h"
#include "widgets/shortcutsdialog.h"

#include <QMenuBar>

namespace Confab {

ProgramDialogs::ProgramDialogs(const Actions &actions, Dialogs *dialogs, Settings *settings,
                               QMenuBar *menuBar, QWidget *window)
    : QObject(window)
    , m_dialogs(dialogs)
    , m_window(window)
{
    connect(actions[Verb::About], &QAction::triggered, this,
            [this] { m_dialogs->open(new AboutDialog(sqliteVersion(), m_window)); });
    connect(actions[Verb::Preferences], &QAction::triggered, this, [this, settings] {
        m_dialogs->open(new PreferencesDialog(settings, m_dialogs, m_data, m_proxy, m_window));
    });
    connect(actions[Verb::Shortcuts], &QAction::triggered, this, [this, &actions, settings, menuBar] {
        m_dialogs->open(
            new ShortcutsDialog(actions, menuBar, settings->value(SettingsKeys::enterSends), m_window));
    });
    connect(actions[Verb::Guide], &QAction::triggered, this, &ProgramDialogs::showGuide);
}

void ProgramDialogs::showGuide()
{
    auto *guide = m_window->findChild<GuideDialog *>();
    m_dialogs->openBeside(guide ? guide : new GuideDialog(m_window));
}

} // namespace Confab
