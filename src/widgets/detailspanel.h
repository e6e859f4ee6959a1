// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/replybase.h"
#include "widgets/openchat.h"

#include <QWidget>

#include <memory>

namespace Confab {

class CandidateListModel;
class PinnedModel;
class TurnVerbs;

namespace Ui {
class DetailsPanel;
}

// Beside the conversation: its pinned messages, the responses of the current message, and the facts of the
// chat. Reads nothing while nobody sees it.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);
    ~DetailsPanel() override;

    // Once, right after construction. Nothing is owned.
    void setParts(const OpenChat *chat, TurnVerbs *turns, const Actions &actions);
    // nullptr: none.
    void setService(ChatService *service);
    // Takes over what has changed of the open chat, its messages and the current one.
    void update();
    void focusPanel();
    // A button for where the one in the conversation's header cannot be seen.
    void setHidingOffered(bool offered);

signals:
    // A message is to be shown where it stands.
    void jumpWanted(const QString &turnId);
    // All chats with this character are to be seen.
    void characterWanted(const QString &characterId);
    void workStarted(const QString &text, Confab::ReplyBase *reply);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void dress();
    void showPinned();
    void showCandidates();
    void showFacts();
    void fetchPinned();
    void lookFurther();

    std::unique_ptr<Ui::DetailsPanel> m_ui;
    const OpenChat *m_chat = nullptr;
    TurnVerbs *m_turns = nullptr;
    PinnedModel *m_pinned = nullptr;
    CandidateListModel *m_candidates;
};

} // namespace Confab
