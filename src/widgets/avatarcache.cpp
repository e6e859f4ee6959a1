// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/avatarcache.h"

#include <QBuffer>
#include <QImageReader>

namespace Confab {

namespace {

constexpr int keptSide = 200; // enough for 64 pixels at three times the scale
constexpr int wireSide = 200; // one of the sizes that the service offers
constexpr qsizetype mostBytes = 4 * 1024 * 1024;
constexpr int mostPixelsASide = 4096;
constexpr int mostPictures = 300;

} // namespace

AvatarCache::AvatarCache(Fetch fetch, QObject *parent)
    : QObject(parent)
    , m_fetch(std::move(fetch))
    , m_pixmaps(mostPictures)
{
}

void AvatarCache::setEndpoints(const Endpoints &endpoints)
{
    if (endpoints == m_endpoints)
        return;
    m_endpoints = endpoints;
    m_pixmaps.clear();
    m_asked.clear();
    ++m_generation;
    emit arrived({});
}

QPixmap AvatarCache::pixmap(const QString &file)
{
    if (const QPixmap *known = m_pixmaps.object(file))
        return *known;
    const QUrl url = m_endpoints.avatar(file, wireSide);
    if (url.isEmpty() || url.isRelative() || m_asked.contains(file) || !m_fetch)
        return {};
    m_asked.insert(file);
    m_fetch(url, this, [this, file, generation = m_generation](const QByteArray &bytes) {
        if (generation == m_generation)
            take(file, bytes);
    });
    return {};
}

void AvatarCache::take(const QString &file, const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > mostBytes)
        return;
    QByteArray data = bytes;
    QBuffer buffer(&data);
    QImageReader reader(&buffer);
    // Only formats of pixels: a picture from outside is never a program to run, such as an SVG.
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg" && format != "webp" && format != "gif")
        return;
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > mostPixelsASide || size.height() > mostPixelsASide)
        return;
    reader.setScaledSize(
        size.scaled(keptSide, keptSide, Qt::KeepAspectRatioByExpanding).boundedTo({800, 800}));
    const QImage image = reader.read();
    if (image.isNull())
        return;
    m_pixmaps.insert(file, new QPixmap(QPixmap::fromImage(image)));
    // Once it has been dropped for others it may be asked for again.
    m_asked.remove(file);
    emit arrived(file);
}

} // namespace Confab
