// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/restrouter.h"

using namespace Qt::StringLiterals;

namespace Confab::Server {

namespace {

// Clients of the service read a cookie off its front page before they sign in.
RestAnswer welcome()
{
    RestAnswer answer = RestAnswer::text(200, "Confab's local server");
    answer.headers.append(qMakePair("Set-Cookie"_ba, "edge_rollout=60; Path=/"_ba));
    return answer;
}

} // namespace

RestAnswer RestRouter::handle(const RestRequest &request)
{
    using Name = Wire::RestRoute::Name;
    if (!request.route) {
        return request.verb == "GET" && request.path == "/" ? welcome()
                                                            : RestAnswer::error(failure(404, u"not found"_s));
    }
    switch (request.route->name) {
    case Name::Ping:
        return RestAnswer::json("{}"_ba);
    case Name::FetchMe:
        return m_account.me();
    case Name::Settings:
        return m_account.settings();
    case Name::UpdateSettings:
        return m_account.updateSettings(request);
    case Name::Histories:
    case Name::HistoriesV2:
        return m_account.histories();
    case Name::Chats:
        return m_chats.chatsWith(request);
    case Name::RecentChats:
        return m_chats.recent();
    case Name::RecentChatsWith:
        return m_chats.recentWith(request);
    case Name::HideRecentChat:
        return m_chats.hideRecent(request);
    case Name::Chat:
        return m_chats.chat(request);
    case Name::UpdateChatName:
        return m_chats.rename(request);
    case Name::ArchiveChat:
        return m_chats.setArchived(request, true);
    case Name::UnarchiveChat:
        return m_chats.setArchived(request, false);
    case Name::ResurrectChat:
        return m_chats.resurrect(request);
    case Name::CopyChat:
        return m_chats.copy(request);
    case Name::Turns:
        return m_turns.page(request);
    case Name::RemoveTurns:
        return m_turns.remove(request);
    case Name::PinTurn:
        return m_turns.pin(request);
    case Name::CharacterInfo:
        return m_account.characterInfo(request);
    case Name::SearchCharacters:
        return m_account.search(request);
    case Name::Voices:
        return m_account.voices();
    case Name::Avatar:
        return m_account.avatar(request);
    }
    return RestAnswer::error(failure(404, u"not found"_s));
}

} // namespace Confab::Server
