// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace Confab {

// What the desktop shows of a chat while the window is not in front.
struct Notice
{
    QString chatId;
    QString title; // a sentence
    QString text; // may be empty; plain text, of any content
};

// Tells the desktop. Lives on the window's thread; nothing waits.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Takes the place of what is shown of the same chat.
    virtual void show(const Notice &notice) = 0;
    // Takes back everything that is shown.
    virtual void withdrawAll() = 0;

signals:
    // The person has chosen a notice. `activation` is what the desktop gave to bring a window to the front
    // with; may be empty.
    void chosen(const QString &chatId, const QByteArray &activation);
};

} // namespace Confab
