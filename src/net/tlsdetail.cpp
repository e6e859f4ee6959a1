// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/tlsdetail.h"

#include "domain/tlsproblem.h"

#include <QSslError>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace Confab::Net {

namespace {

TlsProblem problemOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
        return TlsProblem::Expired;
    case QSslError::CertificateNotYetValid:
        return TlsProblem::NotYetValid;
    case QSslError::SelfSignedCertificate:
        return TlsProblem::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return TlsProblem::UnknownIssuer;
    case QSslError::HostNameMismatch:
        return TlsProblem::WrongHost;
    default:
        return TlsProblem::Other;
    }
}

// The most telling one first: a self-signed certificate, for instance, is untrusted and may have run out as
// well.
constexpr std::array tellingFirst{TlsProblem::SelfSigned, TlsProblem::UnknownIssuer, TlsProblem::Expired,
                                  TlsProblem::NotYetValid, TlsProblem::WrongHost};

TlsProblem problemOf(const QList<QSslError> &errors)
{
    for (const TlsProblem problem : tellingFirst) {
        for (const QSslError &error : errors) {
            if (problemOf(error.error()) == problem)
                return problem;
        }
    }
    return TlsProblem::Other;
}

// OpenSSL's words, which it does not translate; they are Qt's only trace of it.
bool tellsOfProtocol(const QString &text)
{
    return text.contains("unsupported protocol"_L1) || text.contains("protocol version"_L1)
        || text.contains("wrong ssl version"_L1) || text.contains("wrong version number"_L1)
        || text.contains("no protocols available"_L1) || text.contains("version too low"_L1);
}

} // namespace

QString tlsDetail(const QList<QSslError> &errors, const QString &errorText)
{
    if (errors.isEmpty())
        return toWord(tellsOfProtocol(errorText) ? TlsProblem::OldProtocol : TlsProblem::Other) + ": "_L1
            + errorText;
    QStringList texts;
    for (const QSslError &error : errors)
        texts += error.errorString();
    return toWord(problemOf(errors)) + ": "_L1 + texts.join("; "_L1);
}

} // namespace Confab::Net
