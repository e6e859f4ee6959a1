// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/replybase.h"

namespace Confab {

// One call of ChatService under way. It ends in exactly one of value, error or aborted, never in silence and
// never twice. It belongs to the service and deletes itself after finished(); whoever keeps a pointer longer
// uses QPointer. Lives on the service's thread.
template <class T>
class Reply : public ReplyBase
{
public:
    // The result when the outcome is Value. Before, and after an error or an abort, what had come until then.
    const T &value() const { return m_value; }

    // Calls `function(*this)` after the end, as long as `context` lives.
    template <class Function>
    void then(const QObject *context, Function function)
    {
        connect(this, &ReplyBase::finished, context, [this, function] { function(*this); });
    }

protected:
    using ReplyBase::ReplyBase;

    T m_value{};
};

} // namespace Confab
