// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QString>

class QAbstractItemModel;

namespace Confab {

// Prints a conversation to standard output as it grows, word by word, from what the window's model shows.
class TourNarrator : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Not owned. Rows as TurnRoles has them.
    void listenTo(const QAbstractItemModel *turns);
    // A line about what is done.
    void say(const QString &line);

private:
    void tell(const QAbstractItemModel *turns, int first, int last);
    void endLine();
    void write(const QString &text);

    QHash<QString, QString> m_told; // by turn id
    QString m_open; // the turn whose line is not ended yet
};

} // namespace Confab
