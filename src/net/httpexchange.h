// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httpresponse.h"

#include <QObject>

namespace Confab::Net {

// One request under way. Emits finished() exactly once, never from inside the call that made it, then deletes
// itself. abort() ends it with the failure Aborted. Owned by the client that sent it; all on one thread.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void abort() = 0;

signals:
    void finished(const Confab::Net::HttpResponse &response);
};

} // namespace Confab::Net
