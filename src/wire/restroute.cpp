// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/restroute.h"

#include <QByteArrayView>
#include <QUrl>

#include <array>

namespace Confab::Wire {

namespace {

using Name = RestRoute::Name;
using Verb = RestRoute::Verb;
using Host = RestRoute::Host;

struct Row
{
    Name name;
    Verb verb;
    Host host;
    const char *path; // `{}` is one segment, `{*}` the rest
};

// In the order of the enumeration, so that a name is its own index.
constexpr std::array rows{
    Row{Name::Ping, Verb::Get, Host::Neo, "ping/"},
    Row{Name::FetchMe, Verb::Get, Host::Plus, "chat/user/"},
    Row{Name::Settings, Verb::Get, Host::Plus, "chat/user/settings/"},
    Row{Name::UpdateSettings, Verb::Post, Host::Plus, "chat/user/update_settings/"},
    Row{Name::Histories, Verb::Post, Host::Plus, "chat/character/histories/"},
    Row{Name::HistoriesV2, Verb::Post, Host::Plus, "chat/character/histories_v2/"},
    Row{Name::Chats, Verb::Get, Host::Neo, "chats/"},
    Row{Name::RecentChats, Verb::Get, Host::Neo, "chats/recent/"},
    Row{Name::RecentChatsWith, Verb::Get, Host::Neo, "chats/recent/{}"},
    Row{Name::HideRecentChat, Verb::Put, Host::Neo, "chats/recent/{}/hide"},
    Row{Name::Chat, Verb::Get, Host::Neo, "chat/{}/"},
    Row{Name::UpdateChatName, Verb::Patch, Host::Neo, "chat/{}/update_name"},
    Row{Name::ArchiveChat, Verb::Patch, Host::Neo, "chat/{}/archive"},
    Row{Name::UnarchiveChat, Verb::Patch, Host::Neo, "chat/{}/unarchive"},
    Row{Name::ResurrectChat, Verb::Get, Host::Neo, "chat/{}/resurrect"},
    Row{Name::CopyChat, Verb::Post, Host::Neo, "chat/{}/copy"},
    Row{Name::Turns, Verb::Get, Host::Neo, "turns/{}/"},
    Row{Name::RemoveTurns, Verb::Post, Host::Neo, "turns/{}/remove"},
    Row{Name::PinTurn, Verb::Post, Host::Neo, "turn/pin"},
    Row{Name::CharacterInfo, Verb::Post, Host::Neo, "character/v1/get_character_info"},
    Row{Name::SearchCharacters, Verb::Get, Host::Neo, "search/v1/character"},
    Row{Name::Voices, Verb::Get, Host::Neo, "multimodal/api/v1/voices/user"},
    Row{Name::Avatar, Verb::Get, Host::Images, "i/{}/static/avatars/{*}"},
};

const Row &rowOf(Name name)
{
    return rows.at(static_cast<std::size_t>(name));
}

// The next segment of `path`, which loses it; empty at the end. Empty segments do not count.
QByteArrayView nextSegment(QByteArrayView &path)
{
    while (path.startsWith('/'))
        path = path.sliced(1);
    const qsizetype end = path.indexOf('/');
    const QByteArrayView segment = end < 0 ? path : path.first(end);
    path = path.sliced(segment.size());
    return segment;
}

QString decoded(QByteArrayView text)
{
    return QUrl::fromPercentEncoding(text.toByteArray());
}

enum class Fit
{
    None,
    Parameter,
    Fixed
};

Fit fit(const Row &row, QByteArrayView path, QString *parameter)
{
    QByteArrayView pattern(row.path);
    QByteArrayView rawParameter;
    for (;;) {
        const QByteArrayView wanted = nextSegment(pattern);
        const QByteArrayView rest = path;
        const QByteArrayView segment = nextSegment(path);
        if (segment.isEmpty() != wanted.isEmpty())
            return Fit::None;
        if (segment.isEmpty())
            break;
        if (wanted == "{*}") {
            *parameter = decoded(rest.sliced(segment.data() - rest.data()));
            // No file name begins with a slash, however it is written.
            while (parameter->startsWith(u'/'))
                parameter->remove(0, 1);
            return parameter->isEmpty() ? Fit::None : Fit::Parameter;
        }
        if (wanted == "{}")
            rawParameter = segment;
        else if (wanted != segment
                 && !(segment.contains('%') && decoded(segment) == QLatin1StringView(wanted)))
            return Fit::None;
    }
    if (rawParameter.isEmpty())
        return Fit::Fixed;
    *parameter = decoded(rawParameter);
    return Fit::Parameter;
}

} // namespace

std::optional<RestRoute> RestRoute::match(const QByteArray &verb, const QByteArray &path)
{
    std::optional<RestRoute> found;
    for (const Row &row : rows) {
        if (verbWord(row.verb) != verb)
            continue;
        QString parameter;
        const Fit how = fit(row, path, &parameter);
        if (how == Fit::Fixed)
            return RestRoute{.name = row.name, .verb = row.verb, .host = row.host, .parameter = {}};
        if (how == Fit::Parameter && !found)
            found = RestRoute{.name = row.name, .verb = row.verb, .host = row.host, .parameter = parameter};
    }
    return found;
}

QByteArray RestRoute::path(Name name, const QString &parameter)
{
    QByteArray path(rowOf(name).path);
    if (path.endsWith("{*}"))
        return path.replace("{}", "400").replace("{*}", QUrl::toPercentEncoding(parameter, "/"));
    return path.replace("{}", QUrl::toPercentEncoding(parameter));
}

RestRoute::Verb RestRoute::verbOf(Name name)
{
    return rowOf(name).verb;
}
RestRoute::Host RestRoute::hostOf(Name name)
{
    return rowOf(name).host;
}

QByteArray RestRoute::verbWord(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "GET";
    case Verb::Post:
        return "POST";
    case Verb::Patch:
        return "PATCH";
    case Verb::Put:
        return "PUT";
    }
    return {};
}

} // namespace Confab::Wire
