// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/endpoints.h"

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QUrl>

#include <functional>

namespace Confab {

// Pictures of characters by their file name, fetched once when somebody asks. Bounded: what was not looked at
// for long is forgotten and fetched again. Lives on the window's thread.
class AvatarCache : public QObject
{
    Q_OBJECT

public:
    // Gets the bytes at an address and calls back once, on this thread and not from inside the call, with
    // nothing when they cannot be had. It does not call back after `context` is gone.
    using Fetch =
        std::function<void(const QUrl &url, QObject *context, std::function<void(const QByteArray &)>)>;

    explicit AvatarCache(Fetch fetch, QObject *parent = nullptr);

    // Where the pictures are from now on; forgets all of elsewhere. Until then there are none.
    void setEndpoints(const Endpoints &endpoints);

    // Null while it is not here (yet), and for an empty name; in the first case arrived() follows, unless it
    // cannot be had.
    QPixmap pixmap(const QString &file);

signals:
    // An empty name: any may be had now, and has to be asked for again.
    void arrived(const QString &file);

private:
    void take(const QString &file, const QByteArray &bytes);

    Fetch m_fetch;
    Endpoints m_endpoints;
    QCache<QString, QPixmap> m_pixmaps;
    QSet<QString> m_asked; // under way, or not to be had
    int m_generation = 0;
};

} // namespace Confab
