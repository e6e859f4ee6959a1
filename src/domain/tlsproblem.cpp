// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/tlsproblem.h"

using namespace Qt::StringLiterals;

namespace Confab {

QString toWord(TlsProblem problem)
{
    switch (problem) {
    case TlsProblem::Other:
        return u"tls"_s;
    case TlsProblem::Expired:
        return u"certificate-expired"_s;
    case TlsProblem::NotYetValid:
        return u"certificate-not-yet-valid"_s;
    case TlsProblem::SelfSigned:
        return u"certificate-self-signed"_s;
    case TlsProblem::UnknownIssuer:
        return u"certificate-unknown-issuer"_s;
    case TlsProblem::WrongHost:
        return u"certificate-wrong-host"_s;
    case TlsProblem::OldProtocol:
        return u"protocol-too-old"_s;
    case TlsProblem::PlainText:
        return u"not-encrypted"_s;
    }
    return {};
}

TlsProblem tlsProblemFromWord(const QString &word)
{
    for (const TlsProblem problem :
         {TlsProblem::Expired, TlsProblem::NotYetValid, TlsProblem::SelfSigned, TlsProblem::UnknownIssuer,
          TlsProblem::WrongHost, TlsProblem::OldProtocol, TlsProblem::PlainText}) {
        if (word == toWord(problem))
            return problem;
    }
    return TlsProblem::Other;
}

TlsProblem tlsProblemIn(const QString &detail)
{
    return tlsProblemFromWord(detail.section(u": "_s, 0, 0));
}

} // namespace Confab
