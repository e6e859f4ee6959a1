// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QObject>

namespace Confab {

// The part of a Reply that does not depend on its value. See Reply.
class ReplyBase : public QObject
{
    Q_OBJECT

public:
    enum class Outcome
    {
        Pending,
        Value,
        Failed, // error() says why
        Aborted,
    };
    Q_ENUM(Outcome)

    Outcome outcome() const { return m_outcome; }
    bool isFinished() const { return m_outcome != Outcome::Pending; }
    bool hasValue() const { return m_outcome == Outcome::Value; }
    // Kind None unless the outcome is Failed or Aborted.
    const Error &error() const { return m_error; }

    // Ends the call as Aborted, unless it has ended already; a running generation is stopped at the service
    // too. What the service did before is not undone.
    virtual void abort() = 0;

signals:
    // Once, after the outcome is known, never from inside the call that made the reply. The reply then
    // deletes itself.
    void finished();
    // `total` is -1 where it cannot be known.
    void progress(qint64 done, qint64 total);
    // The value so far has changed: a stream has grown, a page has come.
    void updated();

protected:
    explicit ReplyBase(QObject *parent);

    // Sets the outcome and sees to finished(). Does nothing when there is an outcome already.
    bool end(Outcome outcome, const Error &error);

private:
    Outcome m_outcome = Outcome::Pending;
    Error m_error;
};

} // namespace Confab
