// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/endpoints.h"

using namespace Qt::StringLiterals;

namespace Confab {

Endpoints Endpoints::live()
{
    using namespace std::chrono_literals;
    return {.neo = QUrl(u"https://neo.character.ai/"_s),
            .plus = QUrl(u"https://plus.character.ai/"_s),
            .images = QUrl(u"https://characterai.io/"_s),
            .socket = QUrl(u"wss://neo.character.ai/ws/"_s),
            .pagePause = 200ms};
}

Endpoints Endpoints::singleOrigin(const QUrl &origin)
{
    QUrl base = origin.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    if (!base.path().endsWith(u'/'))
        base.setPath(base.path() + u'/');
    QUrl socket = base;
    socket.setScheme(base.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    socket.setPath(base.path() + u"ws/"_s);
    return {.neo = base, .plus = base, .images = base, .socket = socket};
}

QUrl Endpoints::avatar(const QString &fileName, int size) const
{
    if (fileName.isEmpty())
        return {};
    QString path;
    const QStringList segments = fileName.split(u'/', Qt::SkipEmptyParts);
    for (const QString &segment : segments) {
        // A file name that climbs out of the avatar folder is not one.
        if (segment == ".."_L1 || segment == "."_L1)
            return {};
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    }
    if (path.isEmpty())
        return {};
    const QString relative = u"i/%1/static/avatars%2?webp=true&anim=0"_s.arg(QString::number(size), path);
    return images.resolved(QUrl(relative));
}

} // namespace Confab
