// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/paletteicon.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSet>

using namespace Qt::StringLiterals;

// Outside every namespace, as the macro wants it: a static library's resources are not found otherwise.
static void initActionIcons()
{
    Q_INIT_RESOURCE(actions);
}

namespace Confab {

namespace {

QByteArray contentOf(const QString &resource)
{
    static const bool ready = [] {
        initActionIcons();
        return true;
    }();
    Q_UNUSED(ready)
    QFile file(resource);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray drawing(const QString &name)
{
    return contentOf(u":/icons/actions/"_s + name + u".svg"_s);
}

QImage imageOf(QByteArray svg, const QSize &pixels)
{
    QBuffer buffer(&svg);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize(pixels);
    return reader.read();
}

// What points along the line, or shows one side of the window.
bool isMirrored(const QString &name)
{
    static const QSet<QString> sided{u"sidebar"_s, u"details"_s, u"previous"_s, u"next"_s,
                                     u"rewind"_s,  u"quote"_s,   u"new-chat"_s};
    return QGuiApplication::isRightToLeft() && sided.contains(name);
}

QPixmap rendered(const QString &name, const QColor &colour, const QSize &pixels)
{
    const QString key = u"confab-icon-%1-%2-%3x%4%5"_s.arg(name, colour.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(isMirrored(name) ? u"-mirrored"_s : QString());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = drawing(name);
    svg.replace("#000000", colour.name().toLatin1());
    QImage image = imageOf(svg, pixels);
    if (image.isNull())
        return {};
    if (isMirrored(name)) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
        image = image.flipped(Qt::Horizontal);
#else
        image = image.mirrored(true, false);
#endif
    }
    if (colour.alpha() < 255) {
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
        painter.fillRect(image.rect(), QColor(0, 0, 0, colour.alpha()));
    }
    pixmap = QPixmap::fromImage(std::move(image));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor colourFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    default:
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }
}

class PaletteIconEngine final : public QIconEngine
{
public:
    explicit PaletteIconEngine(const QString &name)
        : m_name(name)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, rendered(m_name, colourFor(mode), rect.size() * ratio));
    }
    // The size comes in device pixels already.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, colourFor(mode), size);
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QString key() const override { return u"confab-palette-icon"_s; }
    QIconEngine *clone() const override { return new PaletteIconEngine(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon paletteIcon(QLatin1StringView name)
{
    return drawing(name).isEmpty() ? QIcon() : QIcon(new PaletteIconEngine(name));
}

QPixmap paletteIconPixmap(QLatin1StringView name, const QColor &colour, const QSize &size, qreal ratio)
{
    QPixmap pixmap = rendered(name, colour, (QSizeF(size) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QPixmap programPicture(const QSize &size, qreal ratio)
{
    QPixmap pixmap =
        QPixmap::fromImage(imageOf(contentOf(u":/icons/confab.svg"_s), (QSizeF(size) * ratio).toSize()));
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace Confab
