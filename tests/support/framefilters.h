// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/scriptedrules.h"

#include <QStringList>

// Ready-made misbehaviour for the frames of a ScriptedServer: for CommandRule::filter(), filterAllFrames(),
// answerWith(), insertBefore() and insertAfter().
namespace Confab::Testing::Frames {

// --- filters
// ------------------------------------------------------------------------------------------------

// Frames with these commands lose their request id; null, or no such field at all.
FrameFilter withoutRequestId(const QStringList &commands = {}, bool absent = false);
// The reply comes as one add_turn that is final already.
FrameFilter finalInAddTurn();
// All old candidates stand before the new one.
FrameFilter oldCandidatesFirst();
// Only the candidate in the making is told.
FrameFilter onlyNewCandidate();
FrameFilter withoutPrimary();
// Growing frames have an empty list of candidates; the final one is whole.
FrameFilter emptyCandidatesWhileGrowing();
// Growing text is other text than the final one's beginning.
FrameFilter rewritten();
// The final text is cut to so many characters, and marked as withheld.
FrameFilter safetyTruncated(int characters);
FrameFilter withoutEcho();
FrameFilter withoutGreeting();
FrameFilter greetingFirst();
// An edit keeps the id of the candidate it edits, and adds none.
FrameFilter editKeepsCandidateId();
// All times with so many fractional digits (0 to 9), in UTC or at this offset ("+02:00").
FrameFilter times(int digits, const QString &offset = {});
// Every optional field that is absent is there as null.
FrameFilter nulls();
// Unknown values where enumerations stand, unknown fields, and an unknown frame before each frame.
FrameFilter unknowns();

// --- frames
// -------------------------------------------------------------------------------------------------

// filter_user_input or filter_user_input_self_harm, with the command's request id or without.
CommandRule::Reply filterUserInput(bool selfHarm = false, bool withId = true,
                                   const QString &comment = QStringLiteral("blocked by filter"));
CommandRule::Reply neoError(const QString &comment, int code = 400, bool withId = true);
CommandRule::Reply ok(bool withId = true);
// A turn that nobody asked for: as add_turn or update_turn, by the character, final or not, with this request
// id (none: null).
QByteArray foreignTurn(const QString &chatId, const QString &turnId, const QString &text, bool add,
                       bool isFinal, const QString &requestId = {});
CommandRule::Reply always(const QList<QByteArray> &frames);

// --- pages, for RestRule::changeJson() ---------------------------------------------------------------------

// The page says so of its successor, whatever is true.
RestRule::JsonChange pageToken(const QString &token);
RestRule::JsonChange pageWithoutMeta();
// No turns; this token (none: null).
RestRule::JsonChange emptyPage(const QString &token = {});
RestRule::JsonChange pageTimes(int digits, const QString &offset = {});
RestRule::JsonChange pageNulls();

} // namespace Confab::Testing::Frames
