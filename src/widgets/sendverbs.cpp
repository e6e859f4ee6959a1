// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sendverbs.h"

#include "models/turnmodel.h"
#include "service/chatservice.h"
#include "view/turnview.h"
#include "widgets/actions.h"
#include "widgets/banner.h"
#include "widgets/chatverbs.h"
#include "widgets/composer.h"

#include <QPointer>

namespace Confab {

SendVerbs::SendVerbs(const OpenChat *chat, QObject *parent)
    : QObject(parent)
    , m_chat(chat)
{
    const Actions &actions = *chat->actions;
    connect(actions[Verb::SendMessage], &QAction::triggered, this, &SendVerbs::send);
    connect(actions[Verb::StopReply], &QAction::triggered, this, &SendVerbs::stop);
    connect(actions[Verb::AnotherResponse], &QAction::triggered, this,
            [this] { anotherResponse(lastTurn().id()); });
    connect(actions[Verb::RetryMessage], &QAction::triggered, this, [this] { retry(currentUnsent().id()); });
    connect(actions[Verb::DiscardMessage], &QAction::triggered, this,
            [this] { discard(currentUnsent().id()); });
    connect(actions[Verb::AskForReply], &QAction::triggered, this, &SendVerbs::askForReply);

    TurnView *view = chat->view;
    connect(view, &TurnView::anotherResponseRequested, this, &SendVerbs::anotherResponse);
    connect(view, &TurnView::retryRequested, this, &SendVerbs::retry);
    connect(view, &TurnView::discardRequested, this, &SendVerbs::discard);
    connect(view, &TurnView::answerRequested, this, &SendVerbs::askForReply);
}

bool SendVerbs::isReplying() const
{
    return m_chat->isOpen() && m_chat->service->isGenerating(m_chat->chat.id);
}

Turn SendVerbs::lastTurn() const
{
    return m_chat->turns ? m_chat->turns->turnAt(m_chat->turns->rowCount() - 1) : Turn();
}

// The message that Retry and Discard are about: the current one, or else the newest that was not sent.
Turn SendVerbs::currentUnsent() const
{
    if (!m_chat->isOpen())
        return {};
    const Turn current = m_chat->turns->turn(m_chat->view->currentTurn());
    if (!current.isNull() && current.delivery() == DeliveryState::NotSent)
        return current;
    for (int row = m_chat->turns->rowCount() - 1; row >= 0; --row) {
        const Turn turn = m_chat->turns->turnAt(row);
        if (turn.delivery() == DeliveryState::NotSent)
            return turn;
        if (turn.delivery() == DeliveryState::Stored)
            break;
    }
    return {};
}

QString SendVerbs::whyNotSend() const
{
    if (!m_chat->chat.id.isEmpty() && !m_chat->service)
        return ChatVerbs::tr("Confab is not ready yet.");
    if (!m_chat->isOpen())
        return tr("Open a chat first.");
    if (m_chat->service->isSignedOut())
        return tr("Sign in again to go on.");
    if (isReplying())
        return tr("Wait for the reply, or stop it.");
    if (!m_chat->composer->hasText())
        return tr("Write a message first.");
    return {};
}

QString SendVerbs::whyNoOtherResponse(const Turn &last) const
{
    if (!m_chat->isOpen() || last.isNull() || last.isHuman())
        return tr("The newest message is not one of the character's.");
    if (isReplying())
        return tr("Wait for the reply, or stop it.");
    if (last.candidates().size() >= mostResponses)
        return tr("A message holds at most %Ln responses.", nullptr, mostResponses);
    return {};
}

void SendVerbs::update()
{
    Actions &actions = *m_chat->actions;
    const Turn last = lastTurn();
    const QString whyNoOther = whyNoOtherResponse(last);
    const Turn unsent = currentUnsent();
    const QString noUnsent = tr("Every message has been sent.");
    updateSend();
    // First: a button that goes hands the focus on, one that is disabled would lose it.
    m_chat->composer->setReplying(isReplying());
    actions.setPossible(Verb::StopReply, isReplying() ? QString() : tr("No reply is being written."));
    actions.setPossible(Verb::AnotherResponse, whyNoOther);
    actions.setPossible(Verb::RetryMessage, unsent.isNull() ? noUnsent : QString());
    actions.setPossible(Verb::DiscardMessage, unsent.isNull() ? noUnsent : QString());
    actions.setPossible(
        Verb::AskForReply,
        last.delivery() == DeliveryState::Unanswered
                || (last.isHuman() && last.delivery() == DeliveryState::Stored && !isReplying())
            ? QString()
            : tr("The newest message has its reply, or is getting it."));
    m_chat->view->setNoOtherResponse(whyNoOther);
}

void SendVerbs::updateSend()
{
    m_chat->actions->setPossible(Verb::SendMessage, whyNotSend());
}

void SendVerbs::follow(ReplyBase *reply)
{
    connect(reply, &ReplyBase::finished, this, &SendVerbs::changed);
    emit changed();
}

void SendVerbs::send()
{
    if (!whyNotSend().isEmpty())
        return;
    const QString text = m_chat->composer->text();
    m_chat->composer->clear();
    const QString chatId = m_chat->chat.id;
    auto *reply = m_chat->service->sendMessage(m_chat->chat.characterId, chatId, text);
    follow(reply);
    emit sent();
    // A message that is nowhere to be seen must not take its text with it. Otherwise the message itself says
    // what became of it.
    reply->then(this, [this, chatId, text](const Reply<MessageExchange> &done) {
        if (done.hasValue() || chatId != m_chat->chat.id
            || !m_chat->turns->turn(done.value().message.id()).isNull())
            return;
        m_chat->banner->showError(done.error());
        if (!m_chat->composer->hasText())
            m_chat->composer->setText(text);
    });
}

void SendVerbs::stop()
{
    if (!isReplying())
        return;
    m_chat->service->abortGeneration(m_chat->chat.id);
    emit changed();
}

void SendVerbs::anotherResponse(const QString &turnId)
{
    const Turn last = lastTurn();
    if (turnId != last.id())
        return;
    if (const QString why = whyNoOtherResponse(last); !why.isEmpty()) {
        emit refused(why);
        return;
    }
    const QString chatId = m_chat->chat.id;
    auto *reply = m_chat->service->anotherResponse(m_chat->chat.characterId, chatId, turnId);
    follow(reply);
    reply->then(this, [this, chatId](const Reply<Turn> &done) {
        if (chatId == m_chat->chat.id)
            m_chat->banner->showError(done.error(), tr("Try again"),
                                      [this] { anotherResponse(lastTurn().id()); });
    });
}

void SendVerbs::retry(const QString &turnId)
{
    if (m_chat->isOpen() && !turnId.isEmpty())
        follow(m_chat->service->retryMessage(m_chat->chat.id, turnId));
}

void SendVerbs::discard(const QString &turnId)
{
    if (!m_chat->isOpen() || turnId.isEmpty())
        return;
    const QString text = m_chat->turns->turn(turnId).text();
    m_chat->service->discardMessage(m_chat->chat.id, turnId);
    // What was written is not lost: it can be changed and sent as another message.
    if (!m_chat->composer->hasText())
        m_chat->composer->setText(text);
    m_chat->composer->focusText();
    emit changed();
}

void SendVerbs::askForReply()
{
    if (!m_chat->isOpen() || isReplying())
        return;
    const QString chatId = m_chat->chat.id;
    auto *reply = m_chat->service->generateTurn(m_chat->chat.characterId, chatId);
    follow(reply);
    reply->then(this, [this, chatId](const Reply<Turn> &done) {
        if (chatId == m_chat->chat.id)
            m_chat->banner->showError(done.error(), tr("Try again"), [this] { askForReply(); });
    });
}

} // namespace Confab
