// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/accountroutes.h"

#include "domain/uniqueid.h"
#include "wire/accountjson.h"
#include "wire/fieldreader.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Confab::Server {

RestAnswer AccountRoutes::me() const
{
    return RestAnswer::json(Wire::encodeAccount(m_account));
}

RestAnswer AccountRoutes::settings()
{
    const auto stored = m_store.settings();
    if (!stored)
        return RestAnswer::error(stored.error());
    bool ok = false;
    QJsonObject settings = Wire::toObject(*stored, &ok);
    // The keys that clients read without asking whether they are there.
    for (const auto &[key, value] : {std::pair("default_persona_id"_L1, QJsonValue(u""_s)),
                                     std::pair("personaOverrides"_L1, QJsonValue(QJsonObject())),
                                     std::pair("voiceOverrides"_L1, QJsonValue(QJsonObject()))}) {
        if (!settings.contains(key))
            settings.insert(key, value);
    }
    return RestAnswer::json(settings);
}

RestAnswer AccountRoutes::updateSettings(const RestRequest &request)
{
    const auto body = request.json();
    if (!body)
        return RestAnswer::error(failure(400, u"the body is not an object"_s));
    if (const auto done = m_store.setSettings(Wire::toLine(*body)); !done)
        return RestAnswer::error(done.error());
    return RestAnswer::json(QJsonObject{{"success"_L1, true}, {"settings"_L1, *body}});
}

RestAnswer AccountRoutes::histories() const
{
    // Chats of the service's first generation: this server never had any.
    return RestAnswer::json(QJsonObject{{"histories"_L1, QJsonArray()}});
}

RestAnswer AccountRoutes::voices() const
{
    return RestAnswer::json(QJsonObject{{"voices"_L1, QJsonArray()}});
}

RestAnswer AccountRoutes::characterInfo(const RestRequest &request) const
{
    const auto body = request.json();
    const LocalCharacter *character =
        body ? m_characters.find(body->value("external_id"_L1).toString()) : nullptr;
    if (!character) {
        return RestAnswer::json(
            QJsonObject{{"status"_L1, u"NOT_OK"_s}, {"error"_L1, u"character not found"_s}});
    }
    return RestAnswer::json(
        QJsonObject{{"character"_L1, CharacterBook::encode(*character)}, {"status"_L1, u"OK"_s}});
}

RestAnswer AccountRoutes::search(const RestRequest &request) const
{
    // Here, unlike in page tokens, a plus sign is how forms write a space.
    const QString query = request.queryValue(u"query"_s).replace(u'+', u' ');
    QJsonArray characters;
    const QList<LocalCharacter> found = m_characters.search(query);
    for (const LocalCharacter &character : found)
        characters.append(CharacterBook::encode(character));
    return RestAnswer::json(QJsonObject{{"characters"_L1, characters},
                                        {"safety_filtered"_L1, false},
                                        {"tags"_L1, QJsonArray()},
                                        {"uuid"_L1, uniqueId()}});
}

RestAnswer AccountRoutes::avatar(const RestRequest &request) const
{
    const auto picture = m_characters.avatar(request.parameter());
    if (!picture)
        return RestAnswer::text(picture.error().errorCode, picture.error().comment.toUtf8());
    RestAnswer answer;
    answer.body = *picture;
    answer.contentType = "image/png";
    answer.headers.append(qMakePair("Cache-Control"_ba, "max-age=86400"_ba));
    return answer;
}

} // namespace Confab::Server
