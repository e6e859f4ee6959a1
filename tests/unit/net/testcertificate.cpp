// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testcertificate.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Confab::Net {

TestCertificate::TestCertificate()
{
    const QString program = QStandardPaths::findExecutable(u"openssl"_s);
    QTemporaryDir folder;
    if (program.isEmpty() || !folder.isValid() || !QSslSocket::supportsSsl())
        return;
    const QString keyFile = folder.filePath(u"key.pem"_s);
    const QString certificateFile = folder.filePath(u"certificate.pem"_s);
    QProcess openssl;
    openssl.start(program,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                   u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                   u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s, u"-keyout"_s, keyFile, u"-out"_s,
                   certificateFile});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        return;
    QFile key(keyFile);
    QFile certificate(certificateFile);
    if (!key.open(QIODevice::ReadOnly) || !certificate.open(QIODevice::ReadOnly))
        return;
    m_server = QSslConfiguration::defaultConfiguration();
    m_server.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    m_server.setLocalCertificate(QSslCertificate(&certificate));
}

TestCertificate::Trusted::Trusted(const TestCertificate &certificate)
    : m_before(QSslConfiguration::defaultConfiguration())
{
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificate(certificate.forServer().localCertificate());
    QSslConfiguration::setDefaultConfiguration(trusting);
}

TestCertificate::Trusted::~Trusted()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

} // namespace Confab::Net
