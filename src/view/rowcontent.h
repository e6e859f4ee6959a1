// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/deliverystate.h"
#include "domain/error.h"

#include <QDateTime>
#include <QSet>
#include <QString>

#include <functional>

class QAbstractItemModel;

namespace Confab {

// All that one row shows, in words: the turn, and what its neighbours make of it. Two equal ones look the
// same.
struct RowContent
{
    QString turnId;
    int revision = 0;
    QString text;
    QString authorId;
    QString authorName;
    bool isHuman = false;
    bool isPinned = false;
    bool isEdited = false;
    bool isTruncated = false;
    DeliveryState delivery = DeliveryState::Stored;
    QString stateText; // why it failed; empty when it did not
    int candidateIndex = -1;
    int candidateCount = 0;
    QDateTime time;
    QString timeText; // short, relative

    QString dayText; // of the separator above; empty when there is none
    bool startsGroup = true; // the row before is somebody else's, or long before
    bool isFirstNew = false;
    bool isLast = false;
    bool canStep = true; // no read-only view
    QString noOtherResponse; // why there can be none; empty when there can, and for all but the last reply
    int expansion = 0; // how often "show more" was pressed
    int editorHeight = 0; // of the editor that stands in place of the text; 0: none

    bool isStreaming() const { return delivery == DeliveryState::Streaming; }
    bool isLastReply() const { return isLast && !isHuman && !isStreaming(); }

    friend bool operator==(const RowContent &, const RowContent &) = default;
};

// Reads rows of a model with the roles of TurnRoles.
class RowReader
{
public:
    RowContent read(const QAbstractItemModel &model, int row) const;
    // One line: author, time, text, state. For assistive technology.
    QString spoken(const RowContent &content) const;

    QString humanName;
    QString characterName;
    std::function<QString(const Error &)> errorSentence;
    QString firstNewTurn;
    bool isReadOnly = false;
    QString noOtherResponse;
    QHash<QString, int> expansions; // by turn id
    QString editedTurn;
    int editorHeight = 0;
};

} // namespace Confab
