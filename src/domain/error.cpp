// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

using namespace Qt::StringLiterals;

namespace Confab {

QString toWord(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::None:
        return u"none"_s;
    case Error::Kind::Network:
        return u"network"_s;
    case Error::Kind::Tls:
        return u"tls"_s;
    case Error::Kind::Proxy:
        return u"proxy"_s;
    case Error::Kind::Authentication:
        return u"authentication"_s;
    case Error::Kind::EdgeRefusal:
        return u"edge-refusal"_s;
    case Error::Kind::Service:
        return u"service"_s;
    case Error::Kind::Filtered:
        return u"filtered"_s;
    case Error::Kind::RateLimit:
        return u"rate-limit"_s;
    case Error::Kind::BadResponse:
        return u"bad-response"_s;
    case Error::Kind::TimedOut:
        return u"timed-out"_s;
    case Error::Kind::NotFound:
        return u"not-found"_s;
    case Error::Kind::Incomplete:
        return u"incomplete"_s;
    case Error::Kind::Invalid:
        return u"invalid"_s;
    case Error::Kind::Storage:
        return u"storage"_s;
    case Error::Kind::Aborted:
        return u"aborted"_s;
    }
    return {};
}

QString toWord(Error::Operation operation)
{
    switch (operation) {
    case Error::Operation::None:
        return {};
    case Error::Operation::Connect:
        return u"connect"_s;
    case Error::Operation::FetchMe:
        return u"fetch-me"_s;
    case Error::Operation::FetchHistories:
        return u"fetch-histories"_s;
    case Error::Operation::FetchChats:
        return u"fetch-chats"_s;
    case Error::Operation::FetchChat:
        return u"fetch-chat"_s;
    case Error::Operation::FetchRecentChats:
        return u"fetch-recent-chats"_s;
    case Error::Operation::FetchMessages:
        return u"fetch-messages"_s;
    case Error::Operation::FetchPinnedMessages:
        return u"fetch-pinned-messages"_s;
    case Error::Operation::FetchFollowingMessages:
        return u"fetch-following-messages"_s;
    case Error::Operation::UpdateChatName:
        return u"update-chat-name"_s;
    case Error::Operation::ArchiveChat:
        return u"archive-chat"_s;
    case Error::Operation::UnarchiveChat:
        return u"unarchive-chat"_s;
    case Error::Operation::CopyChat:
        return u"copy-chat"_s;
    case Error::Operation::CreateChat:
        return u"create-chat"_s;
    case Error::Operation::UpdatePrimaryCandidate:
        return u"update-primary-candidate"_s;
    case Error::Operation::SendMessage:
        return u"send-message"_s;
    case Error::Operation::AnotherResponse:
        return u"another-response"_s;
    case Error::Operation::GenerateTurn:
        return u"generate-turn"_s;
    case Error::Operation::EditMessage:
        return u"edit-message"_s;
    case Error::Operation::DeleteMessages:
        return u"delete-messages"_s;
    case Error::Operation::PinMessage:
        return u"pin-message"_s;
    case Error::Operation::UnpinMessage:
        return u"unpin-message"_s;
    case Error::Operation::FetchCharacter:
        return u"fetch-character"_s;
    case Error::Operation::SearchCharacters:
        return u"search-characters"_s;
    case Error::Operation::OpenArchive:
        return u"open-archive"_s;
    case Error::Operation::KeepDraft:
        return u"keep-draft"_s;
    case Error::Operation::KeepSettings:
        return u"keep-settings"_s;
    case Error::Operation::FetchAvatar:
        return u"fetch-avatar"_s;
    }
    return {};
}

} // namespace Confab
