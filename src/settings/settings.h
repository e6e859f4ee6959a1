// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/settingskeys.h"
#include "settings/settingswriter.h"

#include <QHash>
#include <QObject>
#include <QVariant>

namespace Confab {

// What SettingsKeys lists, kept in one INI file that is read once. Values are written soon after they are
// set, on another thread; at the latest when this object goes, which waits for them. Lives on one thread.
class Settings : public QObject
{
    Q_OBJECT

public:
    // The version of the file that this program writes.
    static constexpr int currentVersion = 1;

    // Where the programs keep it, unless they were told of another folder.
    static QString usualPath();

    // `file` need not exist yet; its folder is made when something is written.
    explicit Settings(const QString &file, QObject *parent = nullptr);
    ~Settings() override;

    template <class T>
    T value(const Setting<T> &setting) const
    {
        const QVariant stored = read(setting.key);
        // A damaged entry is as good as none.
        return stored.isValid() && stored.canConvert<T>() ? stored.value<T>() : setting.fallback;
    }
    template <class T>
    void setValue(const Setting<T> &setting, const T &value)
    {
        store(setting.key, QVariant::fromValue(value), value == setting.fallback);
    }
    template <class T>
    void reset(const Setting<T> &setting)
    {
        store(setting.key, {}, true);
    }

    // The file was written by a newer program: it is read, but nothing is ever written to it. What is set
    // holds until this object goes.
    bool isFromNewerVersion() const { return m_newer; }

signals:
    // `key` is that of the table.
    void changed(QLatin1StringView key);
    // As SettingsWriter tells it: what was set holds, and is written as soon as it can be.
    void failed(const Confab::Error &error);

private:
    QVariant read(QLatin1StringView key) const { return m_values.value(key); }
    void store(QLatin1StringView key, const QVariant &value, bool isFallback);
    void write();

    QHash<QString, QVariant> m_values;
    QHash<QString, QVariant> m_unwritten;
    bool m_newer = false;
    SettingsWriter m_writer;
};

} // namespace Confab
