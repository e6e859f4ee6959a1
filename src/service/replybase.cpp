// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/replybase.h"

#include "service/servicelog.h"

namespace Confab {

ReplyBase::ReplyBase(QObject *parent)
    : QObject(parent)
{
}

bool ReplyBase::end(Outcome outcome, const Error &error)
{
    if (isFinished())
        return false;
    m_outcome = outcome;
    m_error = error;
    if (outcome == Outcome::Failed)
        qCInfo(lcService).noquote() << toWord(error.operation) << "failed:" << toWord(error.kind)
                                    << error.code << error.subCode;
    QMetaObject::invokeMethod(
        this,
        [this] {
            emit finished();
            deleteLater();
        },
        Qt::QueuedConnection);
    return true;
}

} // namespace Confab
