// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBuffer>

namespace Confab::Net {

// A request body that can be read once. QNetworkAccessManager sends a request again, whatever its method,
// when the server closes the connection before it answered; it needs to rewind the body for that. One that
// cannot be rewound makes such a request fail instead, so that nothing is posted twice.
class OneShotBody : public QBuffer
{
    Q_OBJECT

public:
    explicit OneShotBody(const QByteArray &bytes, QObject *parent = nullptr);
    bool reset() override { return false; }
};

} // namespace Confab::Net
