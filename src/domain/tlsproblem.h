// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Confab {

// Why a connection is not safe.
enum class TlsProblem
{
    Other,
    Expired,
    NotYetValid,
    SelfSigned,
    UnknownIssuer,
    WrongHost,
    OldProtocol, // the server speaks nothing newer than what is broken
    PlainText, // it would not be encrypted at all
};

// The problem as a fixed lower-case word with dashes: the sub-code of an Error of kind Tls, and what stands
// before the first ": " of the transport's detail.
QString toWord(TlsProblem problem);
TlsProblem tlsProblemFromWord(const QString &word);
// Of a detail that a transport wrote.
TlsProblem tlsProblemIn(const QString &detail);

} // namespace Confab
