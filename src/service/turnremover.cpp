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
                              .repeat = RetryTable::Repeat::Safe,
                              .bodyOptional = true};
    m_core->rest.call(request, this, [this, chunk](const RestResult &result) {
        if (result.error) {
            if (m_asked.isEmpty()) {
                finish(result.error);
                return;
            }
            // Some are gone: say what is left.
            m_found = m_left;
            m_core->takeRemoval(m_chatId, m_asked);
            Error error = result.error;
            error.kind = Error::Kind::Incomplete;
            error.subjects = m_left;
            finish(error);
            return;
        }
        m_asked += chunk;
        m_left = m_left.mid(chunk.size());
        if (m_reply)
            emit m_reply->progress(m_asked.size(), m_asked.size() + m_left.size());
        removeNextChunk();
    });
}

void TurnRemover::verify()
{
    auto *walker = new PageWalker(m_core, m_chatId, false, Error::Operation::DeleteMessages, this);
    connect(walker, &PageWalker::pageRead, this, [this, walker](const TurnPage &page) {
        for (const Turn &turn : page.turns) {
            if (m_asked.contains(turn.id()))
                m_found.append(turn.id());
        }
        ++m_pages;
        const bool far =
            m_oldest.isValid() ? !page.turns.isEmpty() && isBeyond(page.turns.last()) : m_pages >= mostPages;
        if (far || m_found.size() == m_asked.size()) {
            walker->disconnect(this);
            walker->deleteLater();
            finish({});
        }
    });
    connect(walker, &PageWalker::finished, this, [this, walker](const Error &) {
        // Where reading fails, the service's own "done" has to do.
        walker->deleteLater();
        finish({});
    });
    walker->start();
}

bool TurnRemover::isBeyond(const Turn &turn) const
{
    return turn.createTime().isValid() && turn.createTime() < m_oldest;
}

void TurnRemover::finish(const Error &error)
{
    deleteLater();
    if (error) {
        if (m_reply)
            m_reply->fail(error);
        return;
    }
    QStringList gone = m_asked;
    for (const QString &id : std::as_const(m_found))
        gone.removeAll(id);
    m_core->takeRemoval(m_chatId, gone);
    if (!m_reply)
        return;
    if (m_found.isEmpty()) {
        m_reply->succeed({});
        return;
    }
    Error incomplete(Error::Kind::Incomplete, Error::Operation::DeleteMessages);
    incomplete.subjects = m_found;
    m_reply->fail(incomplete);
}

} // namespace Confab
