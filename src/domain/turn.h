// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/candidate.h"
#include "domain/deliverystate.h"

#include <QList>
#include <QSharedDataPointer>
#include <QString>

#include <memory>

namespace Confab {

class Error;
class TurnData;

// One message of a chat: its author and the candidates, of which one, the primary, is shown
// (src/wire/README.md, "Turns"). Identity is (chatId, id). Implicitly shared: a copy costs one reference
// count.
class Turn
{
public:
    Turn();
    Turn(const QString &chatId, const QString &id);
    Turn(const Turn &);
    Turn(Turn &&) noexcept;
    Turn &operator=(const Turn &);
    Turn &operator=(Turn &&) noexcept;
    ~Turn();

    // Neither chat nor turn id: a default-constructed value.
    bool isNull() const;

    QString chatId() const;
    QString id() const;
    void setKey(const QString &chatId, const QString &id);

    // Both are missing on the first frame of a streamed turn.
    Timestamp createTime() const;
    void setCreateTime(const Timestamp &time);
    Timestamp lastUpdateTime() const;
    void setLastUpdateTime(const Timestamp &time);

    QString state() const; // "STATE_OK" is the only value ever seen; empty when absent
    void setState(const QString &state);

    const Author &author() const;
    void setAuthor(const Author &author);
    bool isHuman() const { return author().isHuman; }

    // In the wire's order, which promises nothing. May be empty.
    const QList<Candidate> &candidates() const;
    void setCandidates(const QList<Candidate> &candidates);
    // Adds the candidate, or replaces the one with the same id.
    void upsertCandidate(const Candidate &candidate);
    // nullptr when there is none with this id. Valid until the turn changes.
    const Candidate *candidate(const QString &candidateId) const;

    // As the wire named it; may be empty or name a candidate that is not here.
    QString primaryCandidateId() const;
    void setPrimaryCandidateId(const QString &candidateId);
    // The shown candidate: the named one, else the newest by time, else the first, else -1 (no candidates).
    int primaryIndex() const;
    // nullptr when there are no candidates. Valid until the turn changes.
    const Candidate *primaryCandidate() const;
    // The shown text; empty when there are no candidates.
    QString text() const;

    // Indexes into candidates(), oldest first: the order of the ‹ 2/5 › stepper.
    QList<int> candidatesByAge() const;

    bool isPinned() const;
    void setPinned(bool pinned);

    // Fields this program does not know: a compact JSON object, empty when there are none.
    QByteArray extra() const;
    void setExtra(const QByteArray &extra);

    DeliveryState delivery() const;
    void setDelivery(DeliveryState state);
    // Why a turn is NotSent, Interrupted or Unanswered; nullptr otherwise.
    std::shared_ptr<const Error> deliveryError() const;
    void setDeliveryError(std::shared_ptr<const Error> error);

    // Takes over all that `newer` (a frame or a page's copy of the same turn) tells, and keeps what it leaves
    // out: candidates it does not list, times and names it does not have. A candidate that was told to be
    // complete stays so.
    void mergeFrom(const Turn &newer);

    friend bool operator==(const Turn &a, const Turn &b);
    friend bool operator!=(const Turn &a, const Turn &b) { return !(a == b); }

private:
    QSharedDataPointer<TurnData> d;
};

} // namespace Confab

Q_DECLARE_METATYPE(Confab::Turn)
