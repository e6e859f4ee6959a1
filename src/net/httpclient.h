// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/token.h"
#include "net/httpexchange.h"
#include "net/httprequest.h"

#include <QObject>

namespace Confab::Net {

// Sends HTTP requests with the person's token. An interface, so that a caller needs neither sockets nor Qt
// Network.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Used for every request sent from now on.
    virtual void setToken(const Token &token) = 0;
    virtual HttpExchange *send(const HttpRequest &request) = 0;
};

} // namespace Confab::Net
