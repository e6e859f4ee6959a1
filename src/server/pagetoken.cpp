// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/pagetoken.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QtEndian>

namespace Confab::Server {

namespace {

// Encodes as "++/+".
constexpr char mark[] = {'\xfb', '\xef', '\xfe'};
constexpr qsizetype markSize = 3;
constexpr qsizetype checkSize = 2;
constexpr qsizetype tokenSize = markSize + checkSize + 8; // leaves a remainder, so there is padding

QByteArray bytesOf(const QString &chatId, qint64 number)
{
    char encoded[8];
    qToBigEndian(number, encoded);
    const QByteArray position(encoded, 8);
    QByteArray bound = chatId.toUtf8();
    bound += position;
    const QByteArray check = QCryptographicHash::hash(bound, QCryptographicHash::Sha256).first(checkSize);
    return QByteArray(mark, markSize) + check + position;
}

} // namespace

QString pageToken(const QString &chatId, qint64 number)
{
    return QString::fromLatin1(bytesOf(chatId, number).toBase64());
}

std::optional<qint64> numberOfPageToken(const QString &chatId, const QString &token)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(token.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != tokenSize)
        return std::nullopt;
    const auto number = qFromBigEndian<qint64>(decoded.decoded.constData() + markSize + checkSize);
    if (number <= 0 || bytesOf(chatId, number) != decoded.decoded)
        return std::nullopt;
    return number;
}

} // namespace Confab::Server
