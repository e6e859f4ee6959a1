// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslConfiguration>

namespace Confab::Net {

// A self-signed certificate for "localhost" and 127.0.0.1, made afresh by the openssl program.
class TestCertificate
{
public:
    TestCertificate();

    // False where there is no openssl program, or no TLS in this Qt.
    bool isValid() const { return !m_server.localCertificate().isNull(); }
    // For a server that shows it.
    QSslConfiguration forServer() const { return m_server; }

    // While this lives, every connection of the process trusts the certificate.
    class Trusted
    {
    public:
        explicit Trusted(const TestCertificate &certificate);
        ~Trusted();

    private:
        QSslConfiguration m_before;
    };

private:
    QSslConfiguration m_server;
};

} // namespace Confab::Net
