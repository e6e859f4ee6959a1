// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/link.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr qsizetype longestText = 2048;
constexpr qsizetype longestId = 128;
constexpr qsizetype characterIdLength = 43; // 32 bytes in URL-safe base64
// Shorter ones exist in links only: a bare one would be a word.
constexpr qsizetype shortestBareId = 16;

bool isId(const QString &id)
{
    return !id.isEmpty() && id.size() <= longestId && std::all_of(id.cbegin(), id.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'_';
    });
}

bool hasDigit(const QString &id)
{
    return std::any_of(id.cbegin(), id.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Link link(const QString &chatId, const QString &characterId)
{
    const bool valid = (chatId.isEmpty() || isId(chatId)) && (characterId.isEmpty() || isId(characterId));
    return valid ? Link{.chatId = chatId, .characterId = characterId, .isNewChat = false} : Link();
}

Link own(const QString &rest)
{
    const QStringList parts = (rest.startsWith("//"_L1) ? rest.mid(2) : rest).split(u'/');
    if (parts.size() == 1 && parts.first().compare("new"_L1, Qt::CaseInsensitive) == 0)
        return {.chatId = {}, .characterId = {}, .isNewChat = true};
    if (parts.size() != 2)
        return {};
    if (parts.first().compare("chat"_L1, Qt::CaseInsensitive) == 0)
        return link(parts.last(), {});
    if (parts.first().compare("character"_L1, Qt::CaseInsensitive) == 0)
        return link({}, parts.last());
    return {};
}

Link web(const QUrl &url)
{
    if (!url.isValid() || !url.userInfo().isEmpty() || url.port() != -1)
        return {};
    const QString host = url.host();
    QStringList path = url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    if (host == "c.ai"_L1 || host == "www.c.ai"_L1)
        return path.size() == 2 && path.first() == "c"_L1 ? link({}, path.last()) : Link();

    static const QStringList hosts{u"character.ai"_s, u"www.character.ai"_s, u"beta.character.ai"_s,
                                   u"old.character.ai"_s, u"plus.character.ai"_s};
    if (!hosts.contains(host) || path.isEmpty() || (path.first() != "chat"_L1 && path.first() != "chat2"_L1))
        return {};
    const QUrlQuery query(url);
    const QString history = query.queryItemValue(u"hist"_s, QUrl::FullyDecoded);
    const QString character = path.size() == 1 ? query.queryItemValue(u"char"_s, QUrl::FullyDecoded)
        : path.size() == 2                     ? path.last()
                                               : QString();
    return character.isEmpty() ? Link() : link(history, character);
}

} // namespace

Link Link::parse(const QString &text)
{
    if (text.size() > longestText)
        return {};
    QString trimmed = text.trimmed();
    if (trimmed.startsWith(u'<') && trimmed.endsWith(u'>'))
        trimmed = trimmed.mid(1, trimmed.size() - 2);
    if (trimmed.startsWith("confab:"_L1, Qt::CaseInsensitive))
        return own(trimmed.mid(7));
    if (trimmed.startsWith("https://"_L1, Qt::CaseInsensitive)
        || trimmed.startsWith("http://"_L1, Qt::CaseInsensitive))
        return web(QUrl(trimmed, QUrl::StrictMode));
    // As it is copied from an address bar that hides the scheme.
    if (trimmed.contains(u'/'))
        return web(QUrl(u"https://"_s + trimmed, QUrl::StrictMode));
    if (!isId(trimmed) || trimmed.size() < shortestBareId || !hasDigit(trimmed))
        return {};
    return trimmed.size() == characterIdLength ? link({}, trimmed) : link(trimmed, {});
}

QString Link::toChat(const QString &chatId)
{
    return isId(chatId) ? u"confab:chat/"_s + chatId : QString();
}

QString Link::toCharacter(const QString &characterId)
{
    return isId(characterId) ? u"confab:character/"_s + characterId : QString();
}

} // namespace Confab
