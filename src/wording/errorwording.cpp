// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/errorwording.h"

#include "domain/proxyproblem.h"
#include "domain/storeproblem.h"
#include "domain/tlsproblem.h"
#include "wording/countwording.h"
#include "wording/foreignwords.h"
#include "wording/sentences.h"
#include "wording/timewording.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

bool asksForText(Error::Operation operation)
{
    return operation == Error::Operation::SendMessage || operation == Error::Operation::AnotherResponse
        || operation == Error::Operation::GenerateTurn;
}

// The disk of the local server, which tells it in words for its own log.
bool isFullDisk(const Error &error)
{
    return storeProblemFromWord(error.subCode) == StoreProblem::DiskFull;
}

bool namesSeveralThings(Error::Operation operation)
{
    return operation == Error::Operation::CopyChat || operation == Error::Operation::UpdatePrimaryCandidate
        || operation == Error::Operation::EditMessage || operation == Error::Operation::DeleteMessages;
}

Error causeOf(const Error &incomplete)
{
    Error cause = incomplete;
    cause.kind = std::exchange(cause.cause, Error::Kind::None);
    return cause;
}

} // namespace

QString ErrorWording::sentence(const Error &error)
{
    if (!error)
        return {};
    if (error.kind == Error::Kind::Aborted)
        return tr("Stopped.");
    // These tell by themselves what did not happen.
    if (error.kind == Error::Kind::Incomplete)
        return incomplete(error);
    return Sentences::joined(what(error.operation), why(error));
}

QString ErrorWording::whole(const Error &error)
{
    return Sentences::joined(sentence(error), advice(error));
}

QString ErrorWording::reason(const Error &error)
{
    return Sentences::joined(cause(error), advice(error));
}

QString ErrorWording::cause(const Error &error)
{
    const bool hasCause =
        error && error.kind != Error::Kind::Incomplete && error.kind != Error::Kind::Aborted;
    return hasCause ? why(error) : sentence(error);
}

QString ErrorWording::what(Error::Operation operation)
{
    switch (operation) {
    case Error::Operation::None:
        return {};
    case Error::Operation::Connect:
        return tr("Confab could not connect.");
    case Error::Operation::FetchMe:
        return tr("Your account could not be read.");
    case Error::Operation::FetchHistories:
        return tr("The old conversations could not be read.");
    case Error::Operation::FetchChats:
        return tr("The chats with this character could not be read.");
    case Error::Operation::FetchChat:
        return tr("The chat could not be opened.");
    case Error::Operation::FetchRecentChats:
        return tr("Your recent chats could not be read.");
    case Error::Operation::FetchMessages:
    case Error::Operation::FetchFollowingMessages:
        return tr("The messages could not be read.");
    case Error::Operation::FetchPinnedMessages:
        return tr("The pinned messages could not be read.");
    case Error::Operation::UpdateChatName:
        return tr("The chat was not renamed.");
    case Error::Operation::ArchiveChat:
        return tr("The chat was not archived.");
    case Error::Operation::UnarchiveChat:
        return tr("The chat was not taken out of the archive.");
    case Error::Operation::CopyChat:
        return tr("The chat was not copied.");
    case Error::Operation::CreateChat:
        return tr("The new chat was not started.");
    case Error::Operation::UpdatePrimaryCandidate:
        return tr("The other response was not chosen.");
    case Error::Operation::SendMessage:
        return tr("The message was not sent.");
    case Error::Operation::AnotherResponse:
        return tr("There is no other response.");
    case Error::Operation::GenerateTurn:
        return tr("The reply did not come.");
    case Error::Operation::EditMessage:
        return tr("The change was not saved.");
    case Error::Operation::DeleteMessages:
        return tr("Nothing was deleted.");
    case Error::Operation::PinMessage:
        return tr("The message was not pinned.");
    case Error::Operation::UnpinMessage:
        return tr("The message was not unpinned.");
    case Error::Operation::FetchCharacter:
        return tr("The character could not be read.");
    case Error::Operation::SearchCharacters:
        return tr("The characters could not be searched.");
    case Error::Operation::OpenArchive:
        return tr("What Confab keeps on this computer could not be opened.");
    case Error::Operation::KeepDraft:
        return tr("What you have written could not be kept on this computer.");
    case Error::Operation::KeepSettings:
        return tr("The settings could not be saved.");
    case Error::Operation::FetchAvatar:
        return tr("The picture could not be read.");
    }
    return {};
}

QString ErrorWording::why(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::None:
    case Error::Kind::Aborted:
    case Error::Kind::Incomplete:
        return {};
    case Error::Kind::Network:
        return tr("There is no connection to the service.");
    case Error::Kind::Tls:
        return tlsReason(tlsProblemFromWord(error.subCode));
    case Error::Kind::Proxy:
        return proxyReason(proxyProblemFromWord(error.subCode));
    case Error::Kind::Authentication:
        return tr("The service does not accept your token.");
    case Error::Kind::EdgeRefusal:
        return tr("Something in front of the service refused this program.");
    case Error::Kind::Service:
        return refusal(error);
    case Error::Kind::Filtered: {
        const QString because = error.operation == Error::Operation::SendMessage
            ? tr("The service withheld it.")
            : tr("The service withheld the text.");
        const QString words = ForeignWords::quoted(error.comment);
        return words.isEmpty() ? because : Sentences::joined(because, tr("It says: %1.").arg(words));
    }
    case Error::Kind::RateLimit:
        return tr("The service asks to slow down.");
    case Error::Kind::BadResponse:
        return tr("The service gave an answer that Confab does not understand.");
    case Error::Kind::TimedOut:
        return tr("The service did not answer in time.");
    case Error::Kind::NotFound:
        // Where several things may be missing, the service alone knows which.
        return namesSeveralThings(error.operation) && !error.comment.isEmpty() ? refusal(error)
                                                                               : notFound(error.operation);
    case Error::Kind::Storage:
        return Sentences::joined(storeReason(storeProblemFromWord(error.subCode)), place(error));
    case Error::Kind::Invalid:
        return invalid(error.operation);
    }
    return {};
}

QString ErrorWording::refusal(const Error &error)
{
    if (isFullDisk(error))
        return storeReason(StoreProblem::DiskFull);
    const QString words = ForeignWords::quoted(error.comment);
    if (!words.isEmpty())
        return tr("The service says: %1.").arg(words);
    if (error.code >= 500)
        return tr("The service has trouble of its own.");
    return tr("The service refused, and did not say why.");
}

QString ErrorWording::notFound(Error::Operation operation)
{
    switch (operation) {
    case Error::Operation::CreateChat:
    case Error::Operation::FetchCharacter:
    case Error::Operation::FetchChats:
    case Error::Operation::FetchHistories:
        return tr("The service does not have this character.");
    case Error::Operation::FetchFollowingMessages:
    case Error::Operation::UpdatePrimaryCandidate:
    case Error::Operation::AnotherResponse:
    case Error::Operation::EditMessage:
    case Error::Operation::DeleteMessages:
    case Error::Operation::PinMessage:
    case Error::Operation::UnpinMessage:
        return tr("The service does not have this message any more.");
    case Error::Operation::FetchChat:
    case Error::Operation::FetchMessages:
    case Error::Operation::FetchPinnedMessages:
    case Error::Operation::UpdateChatName:
    case Error::Operation::ArchiveChat:
    case Error::Operation::UnarchiveChat:
    case Error::Operation::CopyChat:
    case Error::Operation::SendMessage:
    case Error::Operation::GenerateTurn:
        return tr("The service does not have this chat, or it belongs to another account.");
    default:
        return tr("The service does not have it.");
    }
}

QString ErrorWording::incomplete(const Error &error)
{
    const int left = int(error.subjects.size());
    switch (error.operation) {
    case Error::Operation::DeleteMessages: {
        const QString what = left == 1 ? tr("One message was not deleted.")
                                       : tr("%Ln messages were not deleted.", nullptr, left);
        return Sentences::joined(what, why(causeOf(error)));
    }
    case Error::Operation::CopyChat:
        return tr("The service did not say where the copy of the chat is.");
    case Error::Operation::CreateChat:
        return tr("The service did not say which chat it started.");
    case Error::Operation::FetchMessages:
        return tr("The service has more messages, but does not give them.");
    default:
        return Sentences::joined(what(error.operation), tr("Only a part of it was done."));
    }
}

QString ErrorWording::invalid(Error::Operation operation)
{
    switch (operation) {
    case Error::Operation::SendMessage:
    case Error::Operation::EditMessage:
        return tr("A message can't be empty.");
    case Error::Operation::AnotherResponse:
    case Error::Operation::GenerateTurn:
        return tr("A reply is being written already, or this message is not one of the character's.");
    default:
        return tr("That can't be asked of the service.");
    }
}

QString ErrorWording::advice(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::None:
    case Error::Kind::Aborted:
        return {};
    case Error::Kind::Network:
        return tr("Check your connection to the network, then try again.");
    case Error::Kind::Tls:
        return tlsAdvice(tlsProblemFromWord(error.subCode));
    case Error::Kind::Proxy:
        return proxyAdvice(proxyProblemFromWord(error.subCode));
    case Error::Kind::Authentication:
        return tr("Sign in again with a new token. What you have written stays here.");
    case Error::Kind::EdgeRefusal:
        if (error.code == 429)
            return rateLimitAdvice(error);
        return tr("The service may turn away programs that are not a browser. Confab does not pretend to be "
                  "one; you can try again later.");
    case Error::Kind::Service:
        if (isFullDisk(error))
            return storeAdvice(StoreProblem::DiskFull);
        return error.code >= 500 ? tr("Try again in a few minutes.") : refusalAdvice(error.operation);
    case Error::Kind::Filtered:
        return error.operation == Error::Operation::AnotherResponse
                || error.operation == Error::Operation::GenerateTurn
            ? tr("Ask for another response, or change your message.")
            : tr("Change the message and send it again.");
    case Error::Kind::RateLimit:
        return rateLimitAdvice(error);
    case Error::Kind::BadResponse:
        return tr("Try again. If it stays like this, the service has changed and Confab needs an update.");
    case Error::Kind::TimedOut:
        return asksForText(error.operation) ? tr("Try again; the service may be busy.") : tr("Try again.");
    case Error::Kind::NotFound:
        return error.operation == Error::Operation::CreateChat
                || error.operation == Error::Operation::FetchCharacter
            ? tr("Choose another character.")
            : tr("Refresh to see what is there.");
    case Error::Kind::Incomplete:
        if (error.cause != Error::Kind::None)
            return advice(causeOf(error));
        return error.operation == Error::Operation::CopyChat
                || error.operation == Error::Operation::CreateChat
            ? tr("Refresh the list of chats: it may be there.")
            : tr("Try again to do the rest.");
    case Error::Kind::Storage:
        return storeAdvice(storeProblemFromWord(error.subCode));
    case Error::Kind::Invalid:
        return {};
    }
    return {};
}

QString ErrorWording::storeReason(StoreProblem problem)
{
    switch (problem) {
    case StoreProblem::Other:
        break;
    case StoreProblem::NoFolder:
        return tr("Its folder cannot be made.");
    case StoreProblem::MissingFolder:
        return tr("Its folder is not there.");
    case StoreProblem::ForbiddenFolder:
        return tr("Its folder cannot be written.");
    case StoreProblem::InUse:
        return tr("Another program is using it.");
    case StoreProblem::Newer:
        return tr("A newer version of Confab has written it, so it was left alone.");
    case StoreProblem::DiskFull:
        return tr("The disk is full.");
    case StoreProblem::ReadOnly:
        return tr("Its file is read-only.");
    case StoreProblem::Damaged:
        return tr("Its file is damaged, or another program made it.");
    case StoreProblem::NoPort:
        return tr("This computer has no free port for it.");
    }
    return tr("This computer could not write or read it.");
}

QString ErrorWording::place(const Error &error)
{
    if (error.subjects.isEmpty())
        return {};
    return tr("The folder is %1.").arg(ForeignWords::path(error.subjects.first()));
}

QString ErrorWording::storeAdvice(StoreProblem problem)
{
    switch (problem) {
    case StoreProblem::InUse:
        return tr("Close the other program, then try again.");
    case StoreProblem::Newer:
        return tr("Update Confab to use it.");
    case StoreProblem::Damaged:
        return tr("Put a copy of the file in its place, or move it away to begin anew.");
    case StoreProblem::MissingFolder:
        return tr("Connect the disk that it is on, or choose another folder in the preferences.");
    case StoreProblem::NoPort:
        return tr("Try again.");
    default:
        return tr("Check that there is room on the disk and that its folder may be written.");
    }
}

QString ErrorWording::tlsReason(TlsProblem problem)
{
    switch (problem) {
    case TlsProblem::Other:
        break;
    case TlsProblem::Expired:
        return tr("The service's certificate has run out, so nothing was sent.");
    case TlsProblem::NotYetValid:
        return tr("The service's certificate is not valid yet, so nothing was sent.");
    case TlsProblem::SelfSigned:
        return tr("The service's certificate is signed by nobody but itself, so nothing was sent.");
    case TlsProblem::UnknownIssuer:
        return tr(
            "Nobody whom this computer trusts has signed the service's certificate, so nothing was sent.");
    case TlsProblem::WrongHost:
        return tr("The certificate belongs to another server than the one that was asked for, so nothing was "
                  "sent.");
    case TlsProblem::OldProtocol:
        return tr("The service encrypts in a way that is too old to be safe, so nothing was sent.");
    case TlsProblem::PlainText:
        return tr("The connection would not be encrypted, so nothing was sent.");
    }
    return tr("The connection to the service is not safe, so nothing was sent.");
}

QString ErrorWording::tlsAdvice(TlsProblem problem)
{
    switch (problem) {
    case TlsProblem::SelfSigned:
    case TlsProblem::UnknownIssuer:
        return tr("If it is your own server, add its certificate authority to this computer's. In a public "
                  "network, "
                  "sign in to that network first.");
    case TlsProblem::WrongHost:
        return tr("Check the address of the server. In a public network, sign in to that network first.");
    case TlsProblem::OldProtocol:
        return tr("Whoever runs the server has to bring it up to date.");
    case TlsProblem::PlainText:
        return tr("Use an address that begins with https.");
    case TlsProblem::Other:
    case TlsProblem::Expired:
    case TlsProblem::NotYetValid:
        break;
    }
    return tr("Check the date of this computer. In a public network, sign in to that network first.");
}

QString ErrorWording::proxyReason(ProxyProblem problem)
{
    switch (problem) {
    case ProxyProblem::Other:
        break;
    case ProxyProblem::Unreachable:
        return tr("The proxy between this computer and the service cannot be reached.");
    case ProxyProblem::Password:
        return tr(
            "The proxy between this computer and the service does not accept the user name and password "
            "it was given, or was given none.");
    }
    return tr("The proxy between this computer and the service does not let Confab through.");
}

QString ErrorWording::proxyAdvice(ProxyProblem problem)
{
    switch (problem) {
    case ProxyProblem::Other:
        break;
    case ProxyProblem::Unreachable:
        return tr("Check the proxy in Preferences, or in the settings of your system.");
    case ProxyProblem::Password:
        return tr("Set the proxy's user name and password in Preferences.");
    }
    return tr("Ask whoever runs the proxy, or choose another one in Preferences.");
}

QString ErrorWording::refusalAdvice(Error::Operation operation)
{
    switch (operation) {
    case Error::Operation::PinMessage:
        return tr(
            "A chat holds only a few pinned messages, five as far as is known. Unpin another one first.");
    case Error::Operation::AnotherResponse:
        return tr("A message holds a limited number of responses, 30 as far as is known.");
    case Error::Operation::EditMessage:
        return tr("Your text is still here. A message can be changed only so many times.");
    case Error::Operation::SendMessage:
        return tr("Change the message and send it again.");
    case Error::Operation::UpdateChatName:
        return tr("Try a shorter name.");
    default:
        return tr("Try again.");
    }
}

QString ErrorWording::rateLimitAdvice(const Error &error)
{
    if (!error.retryAfter || error.retryAfter->count() <= 0)
        return tr("Wait a little, then try again.");
    return tr("Try again in %1.").arg(TimeWording::duration(*error.retryAfter));
}

} // namespace Confab
