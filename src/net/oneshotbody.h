// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace Confab::Net {

// A request body that can be read once. QNetworkAccessManager sends a request again, whatever its method,
// when the server closes the connection before it answered; it needs to rewind the body for that. One that
// cannot be rewound makes such a request fail instead, so that nothing is posted twice. Not a QBuffer, past
// whose virtual functions Qt takes the bytes.
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(const QByteArray &bytes, QObject *parent = nullptr);

    qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

} // namespace Confab::Net
