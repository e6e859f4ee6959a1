// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

namespace Confab::Testing {

// A certificate authority of the test's own, made by the openssl program.
class TestAuthority
{
public:
    TestAuthority();

    // False where there is no openssl program, or no TLS in this Qt.
    bool isValid() const { return m_valid; }
    QSslCertificate certificate() const;
    QString certificateFile() const { return path(QStringLiteral("ca.pem")); } // PEM

    struct Wish
    {
        QByteArray host = "localhost";
        QByteArray notBefore = "20200101000000Z";
        QByteArray notAfter = "20491231000000Z";
        bool selfSigned = false;
    };
    // For a server that shows such a certificate.
    QSslConfiguration issue(const Wish &wish);

    // While this lives, every connection of the process trusts the authority, as if the system did.
    class Trusted
    {
    public:
        explicit Trusted(const TestAuthority &authority);
        ~Trusted();

    private:
        QSslConfiguration m_before;
    };

private:
    bool openssl(const QStringList &arguments) const;
    void write(const QString &name, const QByteArray &content) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    bool m_valid = false;
    int m_count = 0;
};

} // namespace Confab::Testing
