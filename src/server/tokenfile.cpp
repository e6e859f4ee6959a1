// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/tokenfile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace Confab::Server {

namespace {

constexpr qint64 longestToken = 4096;

} // namespace

Token makeToken()
{
    std::array<quint32, 5> words = {};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return Token::fromPaste(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex());
}

Result<Token> TokenFile::readOrCreate() const
{
    QFile file(m_path);
    if (!file.exists())
        return create();
    if (!file.open(QIODevice::ReadOnly))
        return failure(500, u"The token file %1 cannot be read: %2."_s.arg(m_path, file.errorString()));
    const Token token = Token::fromPaste(file.read(longestToken));
    if (token.isEmpty())
        return failure(500, u"The token file %1 is empty. Remove it, and a new one is made."_s.arg(m_path));
    return token;
}

Result<Token> TokenFile::create() const
{
    const Token token = makeToken();
    QFile file(m_path);
    const QByteArray line = token.reveal() + '\n';
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        || file.write(line) != line.size() || !file.flush())
        return failure(500, u"The token file %1 cannot be written: %2."_s.arg(m_path, file.errorString()));
    return token;
}

bool TokenFile::isExposed() const
{
    return QFileInfo(m_path).permissions()
        & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
}

} // namespace Confab::Server
