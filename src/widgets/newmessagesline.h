// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

namespace Confab {

class TurnModel;
class TurnView;

// Where the line *new messages* stands: above the first message that came while nobody looked, because
// another window had the keys or another chat was open. It stays until somebody answers, or looks away again.
// What was seen is known for as long as the program runs.
class NewMessagesLine : public QObject
{
    Q_OBJECT

public:
    // Nothing is owned.
    explicit NewMessagesLine(TurnView *view);

    // nullptr: none.
    void setTurns(TurnModel *turns);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isLookedAt() const;
    void onStarted();
    void onInserted(int first, int last);
    void noteSeen();
    void putAbove(int row);

    TurnView *const m_view;
    QPointer<TurnModel> m_turns;
    QPointer<QObject> m_window;
    QHash<QString, QString> m_seen; // the newest turn seen, by chat
};

} // namespace Confab
