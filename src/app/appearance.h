// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/systemscheme.h"

namespace Confab {

class Settings;

// Keeps the application light or dark: as the settings say, else as the system does, at once when either
// changes.
class Appearance : public QObject
{
    Q_OBJECT

public:
    // Neither is owned.
    Appearance(const Settings *settings, const SystemScheme *system, QObject *parent = nullptr);

private:
    void apply();

    const Settings *m_settings;
    const SystemScheme *m_system;
};

} // namespace Confab
