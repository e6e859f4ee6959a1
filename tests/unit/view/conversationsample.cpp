// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conversationsample.h"

#include "domain/error.h"
#include "turnlist.h"

using namespace Qt::StringLiterals;

namespace Confab::Testing {

QList<Turn> sampleConversation()
{
    QList<Turn> turns;
    int minute = -3000;
    const auto add = [&](const QString &text, bool isHuman, int later = 1) -> Turn & {
        minute += later;
        turns.append(TurnList::turn(u"s"_s + QString::number(turns.size()), text, isHuman, minute));
        return turns.last();
    };
    add(u"*The lamp hisses as the rain finds its way down the chimney.* You came up all two hundred steps? "
        "In this weather? Sit down before you fall down."_s,
        false);
    add(u"I saw the light from the road."_s, true);
    add(u"And it was shining **out** to sea, I hope!"_s, true);
    add(u"Out to sea, always. Here is what I do, every night, since you ask:\n\n"
        "1. Trim the wick\n2. Wind the clockwork — *forty turns, not one more*\n3. Write the log\n\n"
        "> A light that is kept is a promise that is kept.\n\n"
        "My mother used to say that. You can read more in the [keepers' handbook](https://example.org/handbook)."_s,
        false);
    add(u"Can you show me the code for the flash pattern?"_s, true, 7).setPinned(true);
    Turn &code = add(u"Of course. Two short, one long:\n\n```python\nfor flash in (0.3, 0.3, 1.2):\n    "
                     "lamp.on(flash)\n    sleep(4 - flash)\n```\n\nCall `lamp.on()` with seconds. 🌊🔦"_s,
                     false);
    QList<Candidate> candidates = code.candidates();
    Candidate other = candidates.constFirst();
    other.id = u"other"_s;
    other.text = u"I keep that in my head."_s;
    other.createTime = Timestamp::fromString(u"2020-01-01T00:00:00Z");
    candidates.append(other);
    code.setCandidates(candidates);
    add(u"مرحبا، كيف حالك اليوم؟ أنا بخير."_s, true, 2000);
    add(u"Even the birds speak many languages: こんにちは, Ünïcödé, שלום — and <b>this</b> is not bold.\n"
        "A new line stays a new line."_s,
        false);
    Turn &edited = add(u"Never mind the birds. Tell me about the storm of ’87."_s, true, 3);
    Candidate edit = edited.candidates().constFirst();
    edit.baseCandidateId = u"before"_s;
    edited.upsertCandidate(edit);
    Turn &last =
        add(u"Ah, that one. *She turns the brass key twice, and the clockwork above you sighs.* "
            "The sea came over the gallery, green as bottle glass, and for a whole hour there was no "
            "outside any more — only the lamp, the two of us, and the noise.\n\nWe counted the flashes "
            "aloud so that we would know we had not gone deaf."_s,
            false);
    candidates = last.candidates();
    for (int i = 0; i < 4; ++i) {
        other.id = u"older%1"_s.arg(i);
        candidates.append(other);
    }
    last.setCandidates(candidates);
    Turn &lost = add(u"And then?"_s, true);
    lost.setDelivery(DeliveryState::NotSent);
    lost.setDeliveryError(std::make_shared<Error>(Error::Kind::Network, Error::Operation::SendMessage));
    return turns;
}

} // namespace Confab::Testing
