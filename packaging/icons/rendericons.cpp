// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the program's icon in all sizes from its two SVG files:
//
//     QT_QPA_PLATFORM=offscreen rendericons resources/icons
//
// writes hicolor/N.png there, confab.ico for Windows and confab.icns for macOS.

#include <QBuffer>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QImageReader>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

// Below this the shapes of the large icon would run together.
constexpr int smallestOfLarge = 32;

QImage drawn(const QDir &folder, int size)
{
    QImageReader reader(folder.filePath(size < smallestOfLarge ? u"confab-16.svg"_s : u"confab.svg"_s));
    reader.setScaledSize(QSize(size, size));
    return reader.read().convertToFormat(QImage::Format_ARGB32);
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", 0);
    return bytes;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// ICONDIR, an ICONDIRENTRY for each picture, then the pictures, all little-endian.
QByteArray ico(const QDir &folder)
{
    const QList<int> sizes{16, 24, 32, 48, 64, 128, 256};
    QByteArray header;
    QByteArray pictures;
    QDataStream stream(&header, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << quint16(0) << quint16(1) << quint16(sizes.size());
    const quint32 begin = 6 + 16 * quint32(sizes.size());
    for (const int size : sizes) {
        const QByteArray picture = png(drawn(folder, size));
        const auto edge = quint8(size % 256); // 0 stands for 256
        stream << edge << edge << quint8(0) << quint8(0) << quint16(1) << quint16(32)
               << quint32(picture.size()) << quint32(begin + pictures.size());
        pictures += picture;
    }
    return header + pictures;
}

// "icns", the length of all, then a type, a length and a PNG for each picture, all big-endian.
QByteArray icns(const QDir &folder)
{
    QByteArray pictures;
    for (const auto &[type, size] : {std::pair{"icp4", 16},
                                     {"icp5", 32},
                                     {"ic11", 32},
                                     {"ic12", 64},
                                     {"ic07", 128},
                                     {"ic08", 256},
                                     {"ic13", 256},
                                     {"ic09", 512},
                                     {"ic14", 512},
                                     {"ic10", 1024}}) {
        const QByteArray picture = png(drawn(folder, size));
        QByteArray length;
        QDataStream(&length, QIODevice::WriteOnly) << quint32(picture.size() + 8);
        pictures += QByteArray(type) + length + picture;
    }
    QByteArray length;
    QDataStream(&length, QIODevice::WriteOnly) << quint32(pictures.size() + 8);
    return "icns" + length + pictures;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QDir folder(QGuiApplication::arguments().value(1));
    if (argc != 2 || drawn(folder, 64).isNull() || !folder.mkpath(u"hicolor"_s)) {
        std::fputs("rendericons FOLDER (with confab.svg and confab-16.svg)\n", stderr);
        return 2;
    }
    bool written = write(folder.filePath(u"confab.ico"_s), ico(folder))
        && write(folder.filePath(u"confab.icns"_s), icns(folder));
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512})
        written = write(folder.filePath(u"hicolor/%1.png"_s.arg(size)), png(drawn(folder, size))) && written;
    return written ? 0 : 1;
}
