// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/rowwords.h"

#include "view/rowcontent.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Confab {

QString RowWords::state(const RowContent &content)
{
    QString words;
    switch (content.delivery) {
    case DeliveryState::Stored:
        return content.isTruncated ? tr("The service withheld the rest of this message.") : QString();
    case DeliveryState::Streaming:
        return {};
    case DeliveryState::Sending:
        return tr("Sending…");
    case DeliveryState::Checking:
        return tr("Checking whether it arrived…");
    case DeliveryState::NotSent:
        words = tr("Not sent.");
        break;
    case DeliveryState::Interrupted:
        words = tr("Stopped before the end.");
        break;
    case DeliveryState::Unanswered:
        words = tr("No answer came.");
        break;
    }
    if (content.stateText.isEmpty())
        return words;
    //: What became of the message, and why: two whole sentences. Japanese and Chinese leave the blank out.
    return tr("%1 %2").arg(words, content.stateText);
}

QString RowWords::label(RowAction action)
{
    switch (action) {
    case RowAction::Retry:
        return tr("Retry");
    case RowAction::Discard:
        return tr("Discard");
    case RowAction::AskAgain:
        return tr("Ask again");
    case RowAction::ShowMore:
        return tr("Show all");
    default:
        return {};
    }
}

QString RowWords::tip(RowAction action, const RowContent &content)
{
    switch (action) {
    case RowAction::Retry:
        return tr("Send this message again");
    case RowAction::Discard:
        return tr("Forget this message");
    case RowAction::AskAgain:
        return tr("Ask for the answer again");
    case RowAction::ShowMore:
        return tr("Show the rest of this long message");
    case RowAction::PreviousCandidate:
        return tr("Previous response");
    case RowAction::NextCandidate:
        if (content.candidateIndex + 1 < content.candidateCount)
            return tr("Next response");
        [[fallthrough]];
    case RowAction::AnotherResponse:
        return content.noOtherResponse.isEmpty() ? tr("Another response") : content.noOtherResponse;
    case RowAction::CopyCode:
        return tr("Copy this code");
    case RowAction::Copy:
        return tr("Copy text");
    case RowAction::Pin:
        return content.isPinned ? tr("Unpin") : tr("Pin");
    case RowAction::Edit:
        return tr("Edit");
    case RowAction::Menu:
        return tr("More actions");
    case RowAction::None:
        break;
    }
    return {};
}

QString RowWords::stepper(const RowContent &content)
{
    const QLocale locale;
    //: Which of several responses is shown, such as 2/5
    return tr("%1/%2").arg(locale.toString(content.candidateIndex + 1),
                           locale.toString(content.candidateCount));
}

QString RowWords::pinned()
{
    return tr("Pinned");
}

QString RowWords::edited()
{
    return tr("Edited");
}

QString RowWords::newMessages()
{
    return tr("New messages");
}

} // namespace Confab
