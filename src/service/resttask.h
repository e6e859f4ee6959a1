// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/restrequest.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace Confab {

namespace Net {
class HttpExchange;
struct HttpResponse;
} // namespace Net
class RestCaller;

// One REST call with its repetitions. Calls back exactly once and deletes itself; deleting it before cancels
// the call, and then it never calls back.
class RestTask : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(const RestResult &)>;

    RestTask(RestCaller *caller, const RestRequest &request, Callback callback, QObject *parent);
    ~RestTask() override;

private:
    // Why the call is not made at all.
    Error refusal() const;
    void attempt();
    void answered(const Net::HttpResponse &response);
    void finish(const RestResult &result);

    RestCaller *const m_caller;
    const RestRequest m_request;
    Callback m_callback;
    QPointer<Net::HttpExchange> m_exchange;
    QTimer m_pause;
    int m_attempts = 0;
};

} // namespace Confab
