// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/rowcontent.h"

#include "models/turnroles.h"
#include "text/messagetext.h"
#include "view/rowwords.h"
#include "view/timetext.h"

#include <QAbstractItemModel>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {
// Longer pauses deserve a new name and time.
constexpr int groupSeconds = 5 * 60;
} // namespace

RowContent RowReader::read(const QAbstractItemModel &model, int row) const
{
    const QModelIndex index = model.index(row, 0);
    const auto get = [&index](TurnRoles::Role role) { return index.data(role); };

    RowContent content;
    content.turnId = get(TurnRoles::TurnIdRole).toString();
    content.revision = get(TurnRoles::RevisionRole).toInt();
    content.text = get(TurnRoles::TextRole).toString();
    content.authorId = get(TurnRoles::AuthorIdRole).toString();
    content.authorName = get(TurnRoles::AuthorNameRole).toString();
    content.isHuman = get(TurnRoles::IsHumanRole).toBool();
    content.isPinned = get(TurnRoles::PinnedRole).toBool();
    content.isEdited = get(TurnRoles::EditedRole).toBool();
    content.isTruncated = get(TurnRoles::TruncatedRole).toBool();
    content.delivery = static_cast<DeliveryState>(get(TurnRoles::DeliveryRole).toInt());
    content.candidateIndex = get(TurnRoles::CandidateIndexRole).toInt();
    content.candidateCount = get(TurnRoles::CandidateCountRole).toInt();
    content.time = get(TurnRoles::TimeRole).toDateTime();
    if (content.authorName.isEmpty())
        content.authorName = content.isHuman ? humanName : characterName;

    switch (content.delivery) {
    case DeliveryState::NotSent:
    case DeliveryState::Interrupted:
    case DeliveryState::Unanswered: {
        const Error error = get(TurnRoles::ErrorRole).value<Error>();
        if (errorSentence && error)
            content.stateText = errorSentence(error);
        break;
    }
    default:
        break;
    }

    const QDateTime now = QDateTime::currentDateTime();
    content.timeText = TimeText::brief(content.time, now);
    QDateTime before;
    if (row > 0) {
        const QModelIndex previous = model.index(row - 1, 0);
        before = previous.data(TurnRoles::TimeRole).toDateTime();
        const bool isNear = !content.time.isValid() || !before.isValid()
            || std::abs(before.secsTo(content.time)) < groupSeconds;
        content.startsGroup = !isNear || previous.data(TurnRoles::IsHumanRole).toBool() != content.isHuman
            || previous.data(TurnRoles::AuthorIdRole).toString() != content.authorId;
    }
    const bool isNewDay =
        content.time.isValid() && (row == 0 || (before.isValid() && before.date() != content.time.date()));
    if (isNewDay) {
        content.dayText = TimeText::day(content.time.date(), now.date());
        content.startsGroup = true;
    }
    content.isFirstNew = !firstNewTurn.isEmpty() && content.turnId == firstNewTurn;
    content.startsGroup = content.startsGroup || content.isFirstNew;
    content.isLast = row == model.rowCount() - 1;
    content.canStep = !isReadOnly;
    if (content.isLastReply())
        content.noOtherResponse = noOtherResponse;
    content.expansion = expansions.value(content.turnId);
    if (!editedTurn.isEmpty() && editedTurn == content.turnId)
        content.editorHeight = editorHeight;
    return content;
}

QString RowReader::spoken(const RowContent &content) const
{
    QStringList parts{content.authorName};
    if (content.time.isValid())
        parts += content.timeText;
    parts.removeAll(QString());
    QString line = parts.join(", "_L1);
    line += ": "_L1
        + MessageText::parse(content.text, {20000, 2000, 20000})
              .plainText()
              .replace(QChar::LineSeparator, QChar::LineFeed);
    if (content.isPinned)
        line += u'\n' + RowWords::pinned();
    const QString state = RowWords::state(content);
    return state.isEmpty() ? line : QString(line + u'\n' + state);
}

} // namespace Confab
