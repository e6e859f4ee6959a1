// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/turnmodel.h"
#include "support/memoryservice.h"

#include <QAbstractItemModelTester>
#include <QUrlQuery>

namespace Confab::Testing {

// The stored side of one chat, which answers page requests as the service does: newest first, `pageSize` at a
// time, the token naming where to go on.
class StoredChat
{
public:
    explicit StoredChat(MemoryService *memory, int pageSize = 5)
        : m_memory(memory)
        , m_pageSize(pageSize)
    {
        memory->http.setFallback([this](const MemoryHttp::Request &request) { return answer(request); });
    }

    // Oldest first. Number n is the turn "tn", said by the person when n is even.
    QList<int> numbers;
    // Requests are left open, to be answered by reply().
    bool isSlow = false;
    // Pages are answered with this status.
    int status = 200;
    int requests = 0;
    QStringList askedTokens;

    void fill(int first, int last)
    {
        for (int i = first; i <= last; ++i)
            numbers.append(i);
    }

    static QString id(int number) { return QStringLiteral("t%1").arg(number); }
    static QJsonObject turn(int number, const QString &text = {})
    {
        const QString shown = text.isEmpty() ? QStringLiteral("text %1").arg(number) : text;
        QJsonObject turn = number % 2 == 0
            ? WireJson::humanTurn(QStringLiteral("C"), id(number), shown)
            : WireJson::characterTurn(QStringLiteral("C"), id(number), id(number) + QLatin1Char('c'), shown);
        turn.insert(QStringLiteral("create_time"),
                    QStringLiteral("2025-03-01T%1:%2:00Z")
                        .arg(number / 60, 2, 10, QLatin1Char('0'))
                        .arg(number % 60, 2, 10, QLatin1Char('0')));
        return turn;
    }

    QJsonObject page(const QString &token) const
    {
        const int end = token.isEmpty() ? static_cast<int>(numbers.size()) : token.toInt();
        const int begin = std::max(0, end - m_pageSize);
        QJsonArray turns;
        for (int i = end - 1; i >= begin; --i)
            turns.append(turn(numbers.at(i)));
        return WireJson::page(turns, begin > 0 ? QString::number(begin) : QString());
    }

    // Answers the request that isSlow left open last.
    void reply()
    {
        QVERIFY(m_open.isOpen());
        m_open.exchange->respond(MemoryHttp::response(page(tokenOf(m_open))));
    }

    static QString tokenOf(const MemoryHttp::Request &request)
    {
        return QUrlQuery(QString::fromLatin1(request.query))
            .queryItemValue(QStringLiteral("next_token"), QUrl::FullyDecoded);
    }

private:
    std::optional<MemoryHttp::Response> answer(const MemoryHttp::Request &request)
    {
        if (request.path == "/chat/user/")
            return MemoryHttp::response(WireJson::account());
        if (request.path != "/turns/C/")
            return std::nullopt;
        ++requests;
        askedTokens.append(tokenOf(request));
        m_open = request;
        if (isSlow)
            return std::nullopt;
        if (status != 200)
            return MemoryHttp::response(status, "{}");
        return MemoryHttp::response(page(tokenOf(request)));
    }

    MemoryService *const m_memory;
    const int m_pageSize;
    MemoryHttp::Request m_open;
};

inline QStringList idsIn(const TurnModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.turnAt(row).id());
    return ids;
}

inline QStringList idsFrom(int first, int last)
{
    QStringList ids;
    for (int i = first; i <= last; ++i)
        ids.append(StoredChat::id(i));
    return ids;
}

} // namespace Confab::Testing
