// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/proxyproblem.h"

using namespace Qt::StringLiterals;

namespace Confab {

QString toWord(ProxyProblem problem)
{
    switch (problem) {
    case ProxyProblem::Other:
        return u"proxy"_s;
    case ProxyProblem::Unreachable:
        return u"proxy-unreachable"_s;
    case ProxyProblem::Password:
        return u"proxy-password"_s;
    }
    return {};
}

ProxyProblem proxyProblemFromWord(const QString &word)
{
    for (const ProxyProblem problem : {ProxyProblem::Unreachable, ProxyProblem::Password}) {
        if (word == toWord(problem))
            return problem;
    }
    return ProxyProblem::Other;
}

ProxyProblem proxyProblemIn(const QString &detail)
{
    return proxyProblemFromWord(detail.section(u": "_s, 0, 0));
}

} // namespace Confab
