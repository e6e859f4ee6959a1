// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/turnverbs.h"

#include "models/turnmodel.h"
#include "service/chatservice.h"
#include "view/turnview.h"
#include "widgets/actions.h"
#include "widgets/banner.h"
#include "widgets/composer.h"
#include "widgets/dialogs.h"
#include "wording/countwording.h"
#include "wording/foreignwords.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

bool isStored(const Turn &turn)
{
    return !turn.isNull()
        && (turn.delivery() == DeliveryState::Stored || turn.delivery() == DeliveryState::Unanswered
            || turn.delivery() == DeliveryState::Interrupted);
}

} // namespace

TurnVerbs::TurnVerbs(const OpenChat *chat, QObject *parent)
    : QObject(parent)
    , m_chat(chat)
{
    connectActions();
    connectView();
}

void TurnVerbs::connectActions()
{
    const Actions &actions = *m_chat->actions;
    const auto on = [this, &actions](Verb verb, auto &&function) {
        connect(actions[verb], &QAction::triggered, this, function);
    };
    on(Verb::PreviousResponse, [this] { step(responseTarget().id(), -1); });
    on(Verb::NextResponse, [this] { step(responseTarget().id(), 1); });
    on(Verb::PinMessage, [this] { setPinned(target().id(), !target().isPinned()); });
    on(Verb::EditMessage, [this] { edit(target().id()); });
    on(Verb::DeleteMessages, [this] {
        QStringList ids = m_chat->view->selectedTurns();
        if (ids.isEmpty() && !target().isNull())
            ids.append(target().id());
        askToDelete(ids);
    });
    on(Verb::RewindToHere, [this] { rewind(target().id()); });
    on(Verb::CopyChatToHere, [this] { copyChatTo(target().id()); });
    on(Verb::SelectMessage, [this](bool selected) { m_chat->view->setTurnPicked(target().id(), selected); });
    on(Verb::CopyText, [this] { m_chat->view->copyText(); });
    on(Verb::CopyMarkdown, [this] { m_chat->view->copyMarkdown(); });
    on(Verb::SelectAll, [this] { m_chat->view->selectAll(); });
    on(Verb::QuoteInReply, [this] { quote(); });
}

void TurnVerbs::connectView()
{
    TurnView *view = m_chat->view;
    connect(view, &TurnView::candidateStepRequested, this, &TurnVerbs::step);
    connect(view, &TurnView::pinRequested, this, &TurnVerbs::setPinned);
    connect(view, &TurnView::editRequested, this, &TurnVerbs::edit);
    connect(view, &TurnView::editFinished, this, &TurnVerbs::saveEdit);
    connect(view, &TurnView::editCancelled, this, [this] { m_chat->view->setFocus(Qt::OtherFocusReason); });
    connect(view, &TurnView::deleteRequested, this, &TurnVerbs::askToDelete);
}

Turn TurnVerbs::target() const
{
    if (!m_chat->isOpen())
        return {};
    const Turn current = m_chat->turns->turn(m_chat->view->currentTurn());
    return current.isNull() ? m_chat->turns->turnAt(m_chat->turns->rowCount() - 1) : current;
}

Turn TurnVerbs::responseTarget() const
{
    if (!m_chat->isOpen())
        return {};
    const Turn current = m_chat->turns->turn(m_chat->view->currentTurn());
    return current.isNull() || current.isHuman() ? m_chat->turns->lastCharacterTurn() : current;
}

void TurnVerbs::update()
{
    Actions &actions = *m_chat->actions;
    const Turn turn = target();
    const bool replying = m_chat->isOpen() && m_chat->service->isGenerating(m_chat->chat.id);
    const QString none = turn.isNull() ? tr("There is no message here.") : QString();
    const QString notStored =
        !none.isEmpty() || isStored(turn) ? none : tr("The service does not have this message yet.");
    const QString wait = replying ? tr("Wait for the reply, or stop it.") : notStored;

    actions.setText(Verb::PinMessage, turn.isPinned() ? tr("Un&pin") : tr("&Pin"));
    actions.setPossible(Verb::PinMessage, notStored);
    actions.setPossible(Verb::EditMessage, wait);
    actions.setPossible(Verb::DeleteMessages, wait);
    actions.setPossible(Verb::CopyChatToHere, notStored);
    const bool isLast =
        m_chat->isOpen() && turn.id() == m_chat->turns->turnAt(m_chat->turns->rowCount() - 1).id();
    actions.setPossible(Verb::RewindToHere,
                        !wait.isEmpty() ? wait
                            : isLast    ? tr("Nothing comes after this message.")
                                        : QString());
    for (const Verb verb :
         {Verb::CopyText, Verb::CopyMarkdown, Verb::QuoteInReply, Verb::SelectAll, Verb::SelectMessage})
        actions.setPossible(verb, none);
    actions[Verb::SelectMessage]->setChecked(!turn.isNull() && m_chat->view->isTurnPicked(turn.id()));

    const Turn choice = responseTarget();
    const qsizetype at = choice.candidatesByAge().indexOf(choice.primaryIndex());
    const qsizetype count = choice.candidates().size();
    const QString noOther = replying ? tr("Wait for the reply, or stop it.") : QString();
    actions.setPossible(Verb::PreviousResponse, at > 0 ? noOther : tr("This is the first response."));
    // Past the newest one comes a new one, as far as that is possible.
    const bool atEnd =
        m_chat->isOpen() && choice.id() == m_chat->turns->turnAt(m_chat->turns->rowCount() - 1).id();
    const QString noNewer =
        !atEnd ? tr("This is the newest response.") : actions.whyNot(Verb::AnotherResponse);
    actions.setPossible(Verb::NextResponse, at >= 0 && at + 1 < count ? noOther : noNewer);
}

void TurnVerbs::listResponses(QMenu *menu)
{
    menu->clear();
    const Turn turn = responseTarget();
    const QList<int> byAge = turn.candidatesByAge();
    auto *group = new QActionGroup(menu);
    for (int position = 0; position < byAge.size(); ++position) {
        const Candidate &candidate = turn.candidates().at(byAge.at(position));
        constexpr int length = 60;
        QString text = ForeignWords::tamed(candidate.text, length);
        text.replace(u'&', u"&&"_s);
        //: A response in a menu: its number, its first words
        text = tr("%1. %2").arg(QLocale().toString(position + 1), text);
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(byAge.at(position) == turn.primaryIndex());
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, turnId = turn.id(), id = candidate.id] { choose(turnId, id); });
    }
    if (byAge.isEmpty())
        menu->addAction(tr("There are no responses"))->setEnabled(false);
}

void TurnVerbs::step(const QString &turnId, int direction)
{
    if (!m_chat->isOpen())
        return;
    const Turn turn = m_chat->turns->turn(turnId);
    const QList<int> byAge = turn.candidatesByAge();
    const qsizetype at = byAge.indexOf(turn.primaryIndex()) + direction;
    if (turn.isNull() || at < 0 || m_chat->service->isGenerating(m_chat->chat.id))
        return;
    if (at < byAge.size())
        choose(turnId, turn.candidates().at(byAge.at(at)).id);
    else
        emit anotherResponseWanted(turnId);
}

void TurnVerbs::choose(const QString &turnId, const QString &candidateId)
{
    if (!m_chat->isOpen() || m_chat->turns->turn(turnId).primaryCandidateId() == candidateId)
        return;
    const QString chatId = m_chat->chat.id;
    if (m_chat->service->isGenerating(chatId)) {
        m_chat->banner->showWarning(tr("Wait for the reply, or stop it."));
        return;
    }
    m_chat->service->updatePrimaryCandidate(chatId, turnId, candidateId)
        ->then(this, [=, this](const Reply<Done> &reply) {
            if (chatId == m_chat->chat.id)
                m_chat->banner->showError(reply.error(), tr("Try again"),
                                          [=, this] { choose(turnId, candidateId); });
        });
}

void TurnVerbs::setPinned(const QString &turnId, bool pinned)
{
    if (!m_chat->isOpen() || turnId.isEmpty())
        return;
    const QString chatId = m_chat->chat.id;
    auto *reply =
        pinned ? m_chat->service->pinMessage(chatId, turnId) : m_chat->service->unpinMessage(chatId, turnId);
    reply->then(this, [=, this](const Reply<Turn> &done) {
        if (chatId == m_chat->chat.id)
            m_chat->banner->showError(done.error(), tr("Try again"),
                                      [=, this] { setPinned(turnId, pinned); });
    });
}

void TurnVerbs::edit(const QString &turnId)
{
    if (m_chat->isOpen() && isStored(m_chat->turns->turn(turnId)))
        m_chat->view->startEditing(turnId);
}

bool TurnVerbs::editLastOwn()
{
    if (!m_chat->isOpen() || m_chat->service->isGenerating(m_chat->chat.id))
        return false;
    for (int row = m_chat->turns->rowCount() - 1; row >= 0; --row) {
        const Turn turn = m_chat->turns->turnAt(row);
        if (!turn.isHuman() || !isStored(turn))
            continue;
        m_chat->view->setCurrentTurn(turn.id());
        edit(turn.id());
        return true;
    }
    return false;
}

void TurnVerbs::saveEdit(const QString &turnId, const QString &text)
{
    m_chat->view->setFocus(Qt::OtherFocusReason);
    if (!m_chat->isOpen())
        return;
    const Turn turn = m_chat->turns->turn(turnId);
    const Candidate *shown = turn.primaryCandidate();
    if (!shown || shown->text == text)
        return;
    sendEdit(m_chat->chat.id, turnId, shown->id, text);
}

void TurnVerbs::sendEdit(const QString &chatId, const QString &turnId, const QString &candidateId,
                         const QString &text)
{
    if (!m_chat->service)
        return;
    // The banner keeps the text until it is saved or given up, whichever chat is open by then.
    m_chat->service->editMessage(chatId, turnId, candidateId, text)
        ->then(this, [=, this](const Reply<Turn> &reply) {
            m_chat->banner->showError(reply.error(), tr("Save again"),
                                      [=, this] { sendEdit(chatId, turnId, candidateId, text); });
        });
}

void TurnVerbs::askToDelete(const QStringList &turnIds)
{
    if (!m_chat->isOpen() || turnIds.isEmpty())
        return;
    const int count = int(turnIds.size());
    const QString first = ForeignWords::quoted(m_chat->turns->turn(turnIds.first()).text(), 120);
    const Question question{
        .title = tr("Delete"),
        .text = count == 1 ? tr("Delete this message?") : tr("Delete %Ln messages?", nullptr, count),
        .detail = count == 1 ? tr("%1 will be gone for good.").arg(first)
                             : tr("They will be gone for good. The first of them: %1").arg(first),
        .acceptText = count == 1 ? tr("Delete") : tr("Delete %Ln messages", nullptr, count)};
    m_chat->dialogs->ask(m_chat->view->window(), question,
                         [this, chatId = m_chat->chat.id, turnIds](bool yes) {
                             if (yes && chatId == m_chat->chat.id)
                                 remove(turnIds);
                         });
}

void TurnVerbs::remove(const QStringList &turnIds)
{
    QStringList stored;
    for (const QString &id : turnIds) {
        if (m_chat->turns->turn(id).delivery() == DeliveryState::NotSent)
            m_chat->service->discardMessage(m_chat->chat.id, id);
        else
            stored.append(id);
    }
    m_chat->view->clearSelection();
    const QString chatId = m_chat->chat.id;
    auto *reply = m_chat->service->deleteMessages(chatId, stored);
    reply->then(this, [this, chatId, stored](const Reply<Done> &done) {
        if (chatId != m_chat->chat.id)
            return;
        const QStringList left = done.error().subjects;
        if (done.error().kind == Error::Kind::Incomplete && !left.isEmpty())
            m_chat->banner->showError(done.error(), tr("Delete the rest"), [this, left] { remove(left); });
        else
            m_chat->banner->showError(done.error(), tr("Try again"), [this, stored] { remove(stored); });
    });
    constexpr int many = 50;
    if (stored.size() > many)
        emit workStarted(tr("Deleting messages…"), reply);
}

void TurnVerbs::rewind(const QString &turnId)
{
    if (!m_chat->isOpen() || turnId.isEmpty())
        return;
    const QString chatId = m_chat->chat.id;
    auto *reply = m_chat->service->fetchFollowingMessages(chatId, turnId);
    reply->then(this, [=, this](const Reply<QList<Turn>> &done) {
        if (chatId != m_chat->chat.id)
            return;
        m_chat->banner->showError(done.error(), tr("Try again"), [=, this] { rewind(turnId); });
        if (done.hasValue())
            askToRewind(turnId, done.value());
    });
    emit workStarted(tr("Counting the messages that follow…"), reply);
}

void TurnVerbs::askToRewind(const QString &turnId, const QList<Turn> &following)
{
    if (following.isEmpty())
        return;
    const int count = int(following.size());
    // Newest first: the one that comes next in the conversation is the last.
    const QString next = ForeignWords::quoted(following.last().text(), 120);
    QStringList ids;
    for (const Turn &turn : following)
        ids.append(turn.id());
    const Question question{
        .title = tr("Rewind"),
        .text = count == 1 ? tr("Delete the one message that comes after this?")
                           : tr("Delete the %Ln messages that come after this?", nullptr, count),
        .detail = tr("The first to go: %1").arg(next),
        .acceptText = count == 1 ? tr("Delete one message") : tr("Delete %Ln messages", nullptr, count)};
    m_chat->dialogs->ask(m_chat->view->window(), question,
                         [this, chatId = m_chat->chat.id, turnId, ids](bool yes) {
                             if (!yes || chatId != m_chat->chat.id)
                                 return;
                             m_chat->view->setCurrentTurn(turnId);
                             remove(ids);
                         });
}

void TurnVerbs::copyChatTo(const QString &turnId)
{
    if (!m_chat->isOpen() || turnId.isEmpty())
        return;
    const QString chatId = m_chat->chat.id;
    m_chat->service->copyChat(chatId, turnId)->then(this, [=, this](const Reply<QString> &reply) {
        if (reply.hasValue())
            emit chatCopied(reply.value());
        else if (chatId == m_chat->chat.id)
            m_chat->banner->showError(reply.error(), tr("Try again"), [=, this] { copyChatTo(turnId); });
    });
}

void TurnVerbs::quote()
{
    QString text = m_chat->view->hasSelection() ? m_chat->view->selectedText() : target().text();
    if (text.isEmpty())
        return;
    text = text.trimmed();
    text.replace(u'\n', u"\n> "_s);
    m_chat->composer->insertQuote(QString(u"> "_s + text));
}

} // namespace Confab
