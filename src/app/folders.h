// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace Confab {

class Settings;
struct Options;

// Where a run keeps its things: settings in one folder, everything else in another, which a setting may move.
// One that the command line gave is both. A tour without one keeps everything in a folder that goes with this
// object.
class Folders
{
public:
    explicit Folders(const Options &options);

    QString settingsDir() const;
    QString settingsFile() const;
    QString dataDir(const Settings &settings) const;
    // The settings have no say.
    bool areGiven() const { return !m_given.isEmpty(); }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_given;
};

} // namespace Confab
