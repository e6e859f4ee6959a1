// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wording/languageswitcher.h"

#include <QObject>

namespace Confab {

class Settings;

// The windows' language: the one of the settings, from the start and whenever that changes, mirrored where it
// is written from right to left. To be made before the first window.
class WindowLanguage : public QObject
{
    Q_OBJECT

public:
    explicit WindowLanguage(const Settings *settings, QObject *parent = nullptr);

    const Language &current() const { return m_switcher.current(); }

private:
    LanguageSwitcher m_switcher;
};

} // namespace Confab
