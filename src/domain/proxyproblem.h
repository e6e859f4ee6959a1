// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Confab {

// Why a proxy stands in the way of a connection.
enum class ProxyProblem
{
    Other, // it answers, and does not connect
    Unreachable, // it is not there, or does not answer
    Password, // it wants a user name and a password, or does not accept those it got
};

// The problem as a fixed lower-case word with dashes: the sub-code of an Error of kind Proxy, and what stands
// before the first ": " of the transport's detail.
QString toWord(ProxyProblem problem);
ProxyProblem proxyProblemFromWord(const QString &word);
// Of a detail that a transport wrote.
ProxyProblem proxyProblemIn(const QString &detail);

} // namespace Confab
