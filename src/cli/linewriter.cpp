// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/linewriter.h"

#include <QIODevice>

#include <cerrno>

namespace Confab::Cli {

LineWriter::LineWriter(QIODevice *device, QObject *parent)
    : QObject(parent)
    , m_device(device)
{
}

void LineWriter::write(const QByteArray &text)
{
    qsizetype written = 0;
    while (!m_failed && written < text.size()) {
        errno = 0;
        const qint64 count = m_device->write(text.constData() + written, text.size() - written);
        if (count > 0) {
            written += count;
        } else if (errno != EINTR) {
            m_failed = true;
            emit failed(errno == EPIPE, m_device->errorString());
        }
    }
}

} // namespace Confab::Cli
