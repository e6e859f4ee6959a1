// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

namespace Confab {

class Archive;
class Banner;
class Settings;

// What the window says of the files it keeps (settings, accounts, what was written), whatever it shows at
// that moment. Several things that went wrong stand in one bar.
class StoreNotices : public QObject
{
    Q_OBJECT

public:
    // Nothing is owned; all must outlive this one. `archive` may be null.
    StoreNotices(Settings *settings, Archive *archive, Banner *banner, QObject *parent);

    void warn(const QString &sentence);

private:
    Banner *const m_banner;
    QStringList m_sentences; // since the bar was last dismissed
};

} // namespace Confab
