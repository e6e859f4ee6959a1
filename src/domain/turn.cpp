// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/turn.h"

#include "domain/error.h"

#include <QSharedData>

#include <algorithm>

namespace Confab {

class TurnData : public QSharedData
{
public:
    QString chatId;
    QString id;
    Timestamp createTime;
    Timestamp lastUpdateTime;
    QString state;
    Author author;
    QList<Candidate> candidates;
    QString primaryCandidateId;
    QByteArray extra;
    std::shared_ptr<const Error> deliveryError;
    DeliveryState delivery = DeliveryState::Stored;
    bool isPinned = false;
};

Turn::Turn()
    : d(new TurnData)
{
}

Turn::Turn(const QString &chatId, const QString &id)
    : d(new TurnData)
{
    setKey(chatId, id);
}

Turn::Turn(const Turn &) = default;
Turn::Turn(Turn &&) noexcept = default;
Turn &Turn::operator=(const Turn &) = default;
Turn &Turn::operator=(Turn &&) noexcept = default;
Turn::~Turn() = default;

bool Turn::isNull() const
{
    return d->chatId.isEmpty() && d->id.isEmpty();
}

QString Turn::chatId() const
{
    return d->chatId;
}
QString Turn::id() const
{
    return d->id;
}

void Turn::setKey(const QString &chatId, const QString &id)
{
    d->chatId = chatId;
    d->id = id;
}

Timestamp Turn::createTime() const
{
    return d->createTime;
}
void Turn::setCreateTime(const Timestamp &time)
{
    d->createTime = time;
}
Timestamp Turn::lastUpdateTime() const
{
    return d->lastUpdateTime;
}
void Turn::setLastUpdateTime(const Timestamp &time)
{
    d->lastUpdateTime = time;
}
QString Turn::state() const
{
    return d->state;
}
void Turn::setState(const QString &state)
{
    d->state = state;
}
const Author &Turn::author() const
{
    return d->author;
}
void Turn::setAuthor(const Author &author)
{
    d->author = author;
}
const QList<Candidate> &Turn::candidates() const
{
    return d->candidates;
}
void Turn::setCandidates(const QList<Candidate> &candidates)
{
    d->candidates = candidates;
}

void Turn::upsertCandidate(const Candidate &candidate)
{
    for (Candidate &known : d->candidates) {
        if (known.id == candidate.id) {
            known = candidate;
            return;
        }
    }
    d->candidates.append(candidate);
}

const Candidate *Turn::candidate(const QString &candidateId) const
{
    const auto &all = d->candidates;
    const auto it =
        std::find_if(all.cbegin(), all.cend(), [&](const Candidate &c) { return c.id == candidateId; });
    return it == all.cend() ? nullptr : &*it;
}

QString Turn::primaryCandidateId() const
{
    return d->primaryCandidateId;
}
void Turn::setPrimaryCandidateId(const QString &candidateId)
{
    d->primaryCandidateId = candidateId;
}

int Turn::primaryIndex() const
{
    const auto &all = d->candidates;
    int newest = all.isEmpty() ? -1 : 0;
    for (int i = 0; i < all.size(); ++i) {
        if (!d->primaryCandidateId.isEmpty() && all.at(i).id == d->primaryCandidateId)
            return i;
        if (all.at(i).createTime > all.at(newest).createTime)
            newest = i;
    }
    return newest;
}

const Candidate *Turn::primaryCandidate() const
{
    const int index = primaryIndex();
    return index < 0 ? nullptr : &d->candidates.at(index);
}

QString Turn::text() const
{
    const Candidate *primary = primaryCandidate();
    return primary ? primary->text : QString();
}

QList<int> Turn::candidatesByAge() const
{
    const auto &all = d->candidates;
    QList<int> order(all.size());
    // The wire lists the newest first where it says anything, so without times the last one is the oldest.
    for (int i = 0; i < order.size(); ++i)
        order[i] = static_cast<int>(order.size()) - 1 - i;
    std::stable_sort(order.begin(), order.end(), [&all](int a, int b) {
        const Timestamp &ta = all.at(a).createTime;
        const Timestamp &tb = all.at(b).createTime;
        // One that has no time yet is being generated right now.
        if (ta.isValid() != tb.isValid())
            return ta.isValid();
        return ta < tb;
    });
    return order;
}

bool Turn::isPinned() const
{
    return d->isPinned;
}
void Turn::setPinned(bool pinned)
{
    d->isPinned = pinned;
}
QByteArray Turn::extra() const
{
    return d->extra;
}
void Turn::setExtra(const QByteArray &extra)
{
    d->extra = extra;
}
DeliveryState Turn::delivery() const
{
    return d->delivery;
}
void Turn::setDelivery(DeliveryState state)
{
    d->delivery = state;
}
std::shared_ptr<const Error> Turn::deliveryError() const
{
    return d->deliveryError;
}
void Turn::setDeliveryError(std::shared_ptr<const Error> error)
{
    d->deliveryError = std::move(error);
}

void Turn::mergeFrom(const Turn &newer)
{
    if (d == newer.d)
        return;
    TurnData *mine = d.data();
    const TurnData *theirs = newer.d.constData();
    if (theirs->createTime.isValid())
        mine->createTime = theirs->createTime;
    if (theirs->lastUpdateTime.isValid())
        mine->lastUpdateTime = theirs->lastUpdateTime;
    if (!theirs->state.isEmpty())
        mine->state = theirs->state;
    if (!theirs->author.id.isEmpty()) {
        const QString knownName = theirs->author.id == mine->author.id ? mine->author.name : QString();
        mine->author = theirs->author;
        if (mine->author.name.isEmpty())
            mine->author.name = knownName;
    }
    for (const Candidate &candidate : theirs->candidates) {
        const Candidate *known = this->candidate(candidate.id);
        Candidate merged = candidate;
        if (known && !merged.createTime.isValid())
            merged.createTime = known->createTime;
        // What was complete stays complete, even where a frame does not care to say so.
        if (known && known->isFinal && !merged.isFinal
            && (!known->finalAssumed || known->text == merged.text)) {
            merged.isFinal = true;
            merged.finalAssumed = known->finalAssumed;
        } else if (known && known->isFinal && !known->finalAssumed) {
            merged.finalAssumed = false;
        }
        upsertCandidate(merged);
    }
    if (!theirs->primaryCandidateId.isEmpty())
        mine->primaryCandidateId = theirs->primaryCandidateId;
    mine->isPinned = theirs->isPinned;
    if (!theirs->extra.isEmpty())
        mine->extra = theirs->extra;
    mine->delivery = theirs->delivery;
    mine->deliveryError = theirs->deliveryError;
}

bool operator==(const Turn &a, const Turn &b)
{
    const TurnData &x = *a.d;
    const TurnData &y = *b.d;
    return &x == &y
        || (x.id == y.id && x.chatId == y.chatId && x.createTime == y.createTime
            && x.lastUpdateTime == y.lastUpdateTime && x.state == y.state && x.author == y.author
            && x.candidates == y.candidates && x.primaryCandidateId == y.primaryCandidateId
            && x.isPinned == y.isPinned && x.extra == y.extra && x.delivery == y.delivery
            && x.deliveryError == y.deliveryError);
}

} // namespace Confab
