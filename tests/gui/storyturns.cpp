// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storyturns.h"

#include "domain/uniqueid.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

namespace {

struct Line
{
    int minutesAgo;
    bool isHuman;
    QStringList texts; // the candidates; the last one is shown
    bool isPinned = false;
    bool isEdited = false;
};

QList<Line> lines()
{
    return {
        {1600,
         false,
         {u"*The lamp room smells of brass polish. He does not look up.* Mind the third stair. It has "
          "opinions."_s}},
        {1598, true, {u"*steps over it* Good evening. Am I late?"_s}},
        {1597,
         false,
         {u"Nobody is late here. **The tide** is early or it isn't. *He hands you a cloth.* While you "
          "are up here, you may as well learn the order of things:\n\n1. Trim the wick.\n2. Wind the "
          "clockwork, forty turns, *not* forty-one.\n3. Write it down."_s},
         true},
        {1594, true, {u"Why not forty-one?"_s}},
        {1593, false, {u"Because of the autumn of ’68."_s}},
        {1593,
         false,
         {u"> Forty-one turns, and the light went round so fast\n> that the ships thought we were waving."_s}},
        {95, true, {u"I brought the tide table you asked for."_s}, false, true},
        {94,
         false,
         {u"Read it to me. No, *show* it to me."_s, u"*He puts on his glasses.* Let's see it, then."_s}},
        {92,
         true,
         {u"| tide | time | height |\n|---|---|---|\n| low | 04:12 | 0.6 m |\n| **high** | 10:31 | 4.9 m "
          "|\n| low | 16:40 | 0.8 m |"_s}},
        {91, false, {u"Good. And the program for the lamp? You said you would write me one."_s}},
        {89,
         true,
         {u"It is short:\n\n```python\nfor turn in range(40):\n    "
          u"lamp.wind()\nlog.write(\"done\")\n```\n\nI "
          "learned it from <https://example.org/lighthouses> 🙂"_s}},
        {88,
         false,
         {u"Forty."_s,
          u"Forty. *He counts the loop on his fingers, twice.* `range(40)` — and it stops by "
          "itself?"_s,
          u"Forty. *He counts on his fingers, twice, and smiles for the first time since you "
          "came.* And `range(40)` stops by itself? Then it knows more than my brother did."_s}},
        {2, true, {u"Tell me about your brother?"_s}},
        {1,
         false,
         {u"*He winds the clockwork before he answers, and you hear every one of the forty turns.*\n\nHe "
          "kept the light on the other side of the bay. We never spoke on Sundays; we signalled. He had "
          "a terrible hand. For eleven years I thought he was asking about the *weather*, and he was "
          "asking about the **wedding**."_s,
          u"*He winds the clockwork before he answers, and you hear every one of the forty turns.*\n\nHe "
          "kept the light on the other side of the bay. We never spoke on Sundays; we signalled. He had "
          "a terrible hand. For eleven years I thought he was asking about the *weather*, and he was "
          "asking about the **wedding**.\n\nSo. Your turn. What is it you really came up here for?"_s}},
    };
}

} // namespace

QList<Turn> storyTurns(const QString &chatId, const Author &person, const Author &character)
{
    QList<Turn> turns;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QList<Line> all = lines();
    for (const Line &line : all) {
        Turn turn(chatId, uniqueId());
        const Timestamp time = Timestamp::fromDateTime(now.addSecs(-60LL * line.minutesAgo));
        turn.setCreateTime(time);
        turn.setLastUpdateTime(time);
        turn.setState(u"STATE_OK"_s);
        turn.setAuthor(line.isHuman ? person : character);
        turn.setPinned(line.isPinned);
        QList<Candidate> candidates;
        for (const QString &text : line.texts) {
            Candidate candidate;
            candidate.id = uniqueId();
            candidate.text = text;
            candidate.createTime =
                Timestamp::fromDateTime(now.addSecs(-60LL * line.minutesAgo + candidates.size()));
            candidate.isFinal = true;
            if (line.isEdited)
                candidate.editor = turn.author();
            candidates.append(candidate);
        }
        turn.setCandidates(candidates);
        turn.setPrimaryCandidateId(candidates.constLast().id);
        turns.append(turn);
    }
    return turns;
}

} // namespace Confab::Testing
