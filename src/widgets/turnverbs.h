// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/turn.h"
#include "service/replybase.h"
#include "widgets/openchat.h"

#include <QObject>

class QMenu;

namespace Confab {

// The verbs that act on messages which are there: choosing among responses, pinning, editing, deleting,
// rewinding, copying, quoting.
class TurnVerbs : public QObject
{
    Q_OBJECT

public:
    // `chat` is not owned and must outlive this.
    explicit TurnVerbs(const OpenChat *chat, QObject *parent = nullptr);

    // Says which verbs can be done now.
    void update();
    // Fills the menu with the beginnings of the current message's responses.
    void listResponses(QMenu *menu);
    // The message whose responses can be chosen among: the current one, or else the character's newest. Null
    // when there is none.
    Turn responseTarget() const;
    // Shows this response at once; if the service refuses, the one before comes back and the banner says so.
    void choose(const QString &turnId, const QString &candidateId);
    // Starts editing the person's newest message; false when there is none to edit.
    bool editLastOwn();

signals:
    // One past the newest response of the last reply: another one is wanted.
    void anotherResponseWanted(const QString &turnId);
    // A copy of the chat was made.
    void chatCopied(const QString &chatId);
    // Work that takes a while and can be stopped.
    void workStarted(const QString &text, Confab::ReplyBase *reply);

private:
    void connectActions();
    void connectView();
    // The message that a verb for one is about: the current one, or else the newest.
    Turn target() const;

    void step(const QString &turnId, int direction);
    void setPinned(const QString &turnId, bool pinned);
    void edit(const QString &turnId);
    void saveEdit(const QString &turnId, const QString &text);
    void sendEdit(const QString &chatId, const QString &turnId, const QString &candidateId,
                  const QString &text);
    void askToDelete(const QStringList &turnIds);
    void remove(const QStringList &turnIds);
    void rewind(const QString &turnId);
    void askToRewind(const QString &turnId, const QList<Turn> &following);
    void copyChatTo(const QString &turnId);
    void quote();

    const OpenChat *m_chat;
};

} // namespace Confab
