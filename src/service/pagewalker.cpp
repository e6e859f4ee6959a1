// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/pagewalker.h"

#include "service/servicecore.h"
#include "wire/pagejson.h"
#include "wire/turnjson.h"

#include <QJsonArray>
#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Confab {

namespace {

// A server that never ends must not keep a person waiting for ever: pages in a row without a new turn. Where
// the server leaves out unpinned turns, pages without a turn are ordinary.
constexpr int mostBarrenPages = 3;
constexpr int mostBarrenPinnedPages = 500;

bool isStaleToken(const Error &error)
{
    return error.kind == Error::Kind::NotFound
        || (error.kind == Error::Kind::Service && error.code >= 400 && error.code < 500);
}

} // namespace

PageWalker::PageWalker(ServiceCore *core, const QString &chatId, bool pinnedOnly, Error::Operation operation,
                       QObject *parent)
    : QObject(parent)
    , m_core(core)
    , m_chatId(chatId)
    , m_pinnedOnly(pinnedOnly)
    , m_operation(operation)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { request(m_token); });
}

void PageWalker::start()
{
    request({});
}

void PageWalker::request(const QString &token)
{
    m_sinceRequest.start();
    const RestRequest request{.call = Wire::RestCall::fetchMessages(m_chatId, m_pinnedOnly, token),
                              .operation = m_operation,
                              .subjects = {m_chatId},
                              .repeat = RetryTable::Repeat::Patient};
    m_core->rest.call(request, this, [this, token](const RestResult &result) { answered(token, result); });
}

void PageWalker::answered(const QString &token, const RestResult &result)
{
    const QPointer<PageWalker> alive(this);
    handOutHeld();
    if (!alive)
        return;
    if (result.error) {
        if (!token.isEmpty() && isStaleToken(result.error) && !m_startedOver) {
            m_startedOver = true;
            m_usedTokens.clear();
            m_seenTurns.clear();
            m_barrenPages = 0;
            request({});
            emit startedOver();
            return;
        }
        emit finished(result.error);
        return;
    }
    const QJsonValue turns = result.body.value("turns"_L1);
    if (!turns.isArray() && !turns.isNull() && !turns.isUndefined()) {
        Error error(Error::Kind::BadResponse, m_operation);
        error.subjects = {m_chatId};
        emit finished(error);
        return;
    }
    m_barrenPages = bringsNews(turns.toArray()) ? 0 : m_barrenPages + 1;
    m_token = nextToken(result.body);
    const bool ended = m_token.isEmpty();
    const auto pause =
        std::max(m_core->endpoints.pagePause - std::chrono::milliseconds(m_sinceRequest.elapsed()), 0ms);
    if (!ended && m_readAhead) {
        if (pause > 0ms)
            m_pause.start(pause);
        else
            request(m_token);
        // After the request has left, which takes it one turn of the event loop: the server then works on the
        // next page while this one is decoded.
        m_held = {result.body, token};
        QMetaObject::invokeMethod(this, &PageWalker::handOutHeld, Qt::QueuedConnection);
        return;
    }
    handOut(result.body, token);
    if (!alive)
        return;
    if (ended)
        emit finished({});
    else
        m_pause.start(pause); // never at once: whoever got this page may have found what it looked for
}

bool PageWalker::bringsNews(const QJsonArray &turns) const
{
    return std::any_of(turns.begin(), turns.end(), [this](const QJsonValue &turn) {
        const QString id = Wire::turnIdOf(turn.toObject());
        return !id.isEmpty() && !m_seenTurns.contains(id);
    });
}

QString PageWalker::nextToken(const QJsonObject &body)
{
    const QString token = body.value("meta"_L1).toObject().value("next_token"_L1).toString();
    if (token.isEmpty() || m_usedTokens.contains(token))
        return {};
    m_usedTokens.insert(token);
    if (m_barrenPages >= (m_pinnedOnly ? mostBarrenPinnedPages : mostBarrenPages)) {
        m_isCutShort = true;
        return {};
    }
    return token;
}

void PageWalker::handOutHeld()
{
    if (m_held.body.isEmpty())
        return;
    const Held held = std::exchange(m_held, {});
    handOut(held.body, held.token);
}

void PageWalker::handOut(const QJsonObject &body, const QString &token)
{
    std::optional<TurnPage> page = Wire::decodePage(body, m_chatId);
    page->token = token;
    page->pinnedOnly = m_pinnedOnly;
    page->turns.removeIf([this](const Turn &turn) {
        const qsizetype before = m_seenTurns.size();
        m_seenTurns.insert(turn.id());
        // Some servers ignore the parameter and send everything.
        return m_seenTurns.size() == before || (m_pinnedOnly && !turn.isPinned());
    });
    const QPointer<PageWalker> alive(this);
    const TurnPage merged = m_core->takePage(*page);
    if (alive)
        emit pageRead(merged);
}

} // namespace Confab
