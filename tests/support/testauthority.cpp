// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testauthority.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

TestAuthority::TestAuthority()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty() || !QSslSocket::supportsSsl())
        return;
    write(u"ca.cnf"_s,
          "[ca]\ndefault_ca=own\n[own]\ndatabase=" + path(u"index.txt"_s).toUtf8()
              + "\nnew_certs_dir=" + m_folder.path().toUtf8() + "\nserial=" + path(u"serial"_s).toUtf8()
              + "\ndefault_md=sha256\npolicy=any\nunique_subject=no\n[any]\ncommonName=supplied\n");
    write(u"index.txt"_s, {});
    write(u"serial"_s, "1000\n");
    m_valid = openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"30"_s,
                       u"-subj"_s, u"/CN=Test authority"_s, u"-keyout"_s, path(u"ca.key"_s), u"-out"_s,
                       path(u"ca.pem"_s)});
}

bool TestAuthority::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

void TestAuthority::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a file of the authority cannot be written");
}

QSslCertificate TestAuthority::certificate() const
{
    return QSslCertificate::fromPath(path(u"ca.pem"_s)).value(0);
}

QSslConfiguration TestAuthority::issue(const Wish &wish)
{
    const QString number = QString::number(++m_count);
    const QString key = path(u"leaf%1.key"_s.arg(number));
    const QString request = path(u"leaf%1.csr"_s.arg(number));
    const QString certificate = path(u"leaf%1.pem"_s.arg(number));
    const QString extensions = u"ext%1.cnf"_s.arg(number);
    write(extensions, "subjectAltName=DNS:" + wish.host + "\n");
    bool done = openssl({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s,
                         u"/CN="_s + QString::fromUtf8(wish.host), u"-keyout"_s, key, u"-out"_s, request});
    QStringList signing{u"ca"_s,
                        u"-batch"_s,
                        u"-notext"_s,
                        u"-config"_s,
                        path(u"ca.cnf"_s),
                        u"-in"_s,
                        request,
                        u"-out"_s,
                        certificate,
                        u"-startdate"_s,
                        QString::fromUtf8(wish.notBefore),
                        u"-enddate"_s,
                        QString::fromUtf8(wish.notAfter),
                        u"-extfile"_s,
                        path(extensions)};
    if (wish.selfSigned)
        signing += QStringList{u"-selfsign"_s, u"-keyfile"_s, key};
    else
        signing += QStringList{u"-cert"_s, path(u"ca.pem"_s), u"-keyfile"_s, path(u"ca.key"_s)};
    done = done && openssl(signing);
    if (!done)
        qFatal("openssl does not make the certificate");
    QFile keyFile(key);
    if (!keyFile.open(QIODevice::ReadOnly))
        qFatal("there is no key");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    configuration.setLocalCertificate(QSslCertificate::fromPath(certificate).value(0));
    return configuration;
}

TestAuthority::Trusted::Trusted(const TestAuthority &authority)
    : m_before(QSslConfiguration::defaultConfiguration())
{
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificate(authority.certificate());
    QSslConfiguration::setDefaultConfiguration(trusting);
}

TestAuthority::Trusted::~Trusted()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

} // namespace Confab::Testing
