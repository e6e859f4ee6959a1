// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/turnremover.h"

#include "service/pagewalker.h"
#include "service/servicecore.h"

#include <algorithm>

namespace Confab {

namespace {

constexpr int chunkSize = 50;
// How far back a turn of unknown age is looked for.
constexpr int mostPages = 10;

bool wasLost(const Error &error)
{
    return error.kind == Error::Kind::Network || error.kind == Error::Kind::TimedOut;
}

// Whether a request took effect that was never answered, or by a gateway in the service's place, is seen by
// reading.
bool isDoubtful(const Error &error)
{
    return wasLost(error) || error.code >= 500;
}

} // namespace

TurnRemover::TurnRemover(ServiceCore *core, const QString &chatId, const QStringList &turnIds,
                         PendingReply<Done> *reply)
    : QObject(reply->parent())
    , m_core(core)
    , m_chatId(chatId)
    , m_reply(reply)
    , m_left(turnIds)
{
    m_left.removeDuplicates();
    const auto timeOf = [this](const QString &id) { return m_core->turns.turn(m_chatId, id).createTime(); };
    std::stable_sort(m_left.begin(), m_left.end(),
                     [&timeOf](const QString &a, const QString &b) { return timeOf(a) > timeOf(b); });
    m_oldest = m_left.isEmpty() ? Timestamp() : timeOf(m_left.last());
    // What was asked already happens; the rest is left alone.
    reply->onAbort([this] { m_aborted = true; });
    QMetaObject::invokeMethod(this, &TurnRemover::removeNextChunk, Qt::QueuedConnection);
}

void TurnRemover::removeNextChunk()
{
    if (m_left.isEmpty() || m_aborted) {
        verify();
        return;
    }
    const QStringList chunk = m_left.mid(0, chunkSize);
    const RestRequest request{.call = Wire::RestCall::removeTurns(m_chatId, chunk),
                              .operation = Error::Operation::DeleteMessages,
                              .subjects = {m_chatId},
                              .repeat = RetryTable::Repeat::Never,
                              .bodyOptional = true};
    m_core->rest.call(request, this, [this, chunk](const RestResult &result) {
        if (!result.error || isDoubtful(result.error)) {
            m_asked += chunk;
            m_left = m_left.mid(chunk.size());
        }
        if (result.error) {
            m_failure = result.error;
            if (isDoubtful(result.error))
                m_doubtful = chunk;
            if (m_asked.isEmpty())
                finish();
            else
                verify();
            return;
        }
        if (m_reply)
            emit m_reply->progress(m_asked.size(), m_asked.size() + m_left.size());
        removeNextChunk();
    });
}

void TurnRemover::verify()
{
    m_found.clear();
    m_pages = 0;
    auto *walker = new PageWalker(m_core, m_chatId, false, Error::Operation::DeleteMessages, this);
    connect(walker, &PageWalker::startedOver, this, [this] { m_found.clear(); });
    connect(walker, &PageWalker::pageRead, this, [this, walker](const TurnPage &page) {
        for (const Turn &turn : page.turns) {
            if (m_asked.contains(turn.id()))
                m_found.append(turn.id());
        }
        ++m_pages;
        const bool hasSeenAll = m_found.size() == m_asked.size()
            || (m_oldest.isValid() && !page.turns.isEmpty() && isBeyond(page.turns.last()));
        const bool isFarBack = !m_oldest.isValid() && m_pages >= mostPages;
        if (!hasSeenAll && !isFarBack)
            return;
        walker->disconnect(this);
        walker->deleteLater();
        if (!hasSeenAll)
            keepDoubtful();
        verified();
    });
    connect(walker, &PageWalker::finished, this, [this, walker](const Error &error) {
        walker->deleteLater();
        if (error || walker->isCutShort())
            keepDoubtful();
        verified();
    });
    walker->start();
}

// Reading ended before it came to what was not seen: there the service's own "done" has to do, and without
// one nothing is taken for gone.
void TurnRemover::keepDoubtful()
{
    for (const QString &id : std::as_const(m_doubtful)) {
        if (!m_found.contains(id))
            m_found.append(id);
    }
}

void TurnRemover::verified()
{
    if (!wasLost(m_failure) || m_hasRepeated || m_aborted || (m_found.isEmpty() && m_left.isEmpty())) {
        finish();
        return;
    }
    // Once more for those whose request was lost, and on with the others.
    m_hasRepeated = true;
    m_failure = {};
    m_doubtful.clear();
    for (const QString &id : std::as_const(m_found))
        m_asked.removeAll(id);
    m_left = std::exchange(m_found, {}) + m_left;
    removeNextChunk();
}

bool TurnRemover::isBeyond(const Turn &turn) const
{
    return turn.createTime().isValid() && turn.createTime() < m_oldest;
}

void TurnRemover::finish()
{
    deleteLater();
    QStringList gone = m_asked;
    for (const QString &id : std::as_const(m_found))
        gone.removeAll(id);
    m_core->takeRemoval(m_chatId, gone);
    const QStringList left = m_found + m_left;
    if (!m_reply)
        return;
    if (left.isEmpty()) {
        m_reply->succeed({});
    } else if (gone.isEmpty() && m_failure) {
        m_reply->fail(m_failure);
    } else {
        Error incomplete = m_failure;
        incomplete.cause = m_failure.kind;
        incomplete.kind = Error::Kind::Incomplete;
        incomplete.operation = Error::Operation::DeleteMessages;
        incomplete.subjects = left;
        m_reply->fail(incomplete);
    }
}

} // namespace Confab
