// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>

class QIODevice;

namespace Confab::Cli {

// Hands text to a stream of the process, at once and in one piece, so that a reader at the other end of a
// pipe sees every line when it is written. After a failure it writes nothing more.
class LineWriter : public QObject
{
    Q_OBJECT

public:
    // `device` is open and unbuffered; it must outlive the writer.
    explicit LineWriter(QIODevice *device, QObject *parent = nullptr);

    // UTF-8, with its line end.
    void write(const QByteArray &text);

signals:
    // Once. `readerLeft`: the pipe has no reader any more, which deserves no words.
    void failed(bool readerLeft, const QString &reason);

private:
    QIODevice *m_device;
    bool m_failed = false;
};

} // namespace Confab::Cli
