// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Confab {

enum class ColourScheme
{
    Unknown,
    Light,
    Dark,
};

// Whether the desktop is light or dark, and when that changes.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Unknown until the system has answered, and where it has no opinion.
    virtual ColourScheme scheme() const = 0;

    // Qt's own way where it has one here, else the desktop portal's, else one that knows nothing.
    static SystemScheme *make(QObject *parent);

signals:
    void changed();
};

} // namespace Confab
