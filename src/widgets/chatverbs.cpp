// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/chatverbs.h"

#include "domain/link.h"
#include "models/chatlistmodel.h"
#include "models/seenchatsmodel.h"
#include "service/chatservice.h"
#include "widgets/actions.h"
#include "widgets/banner.h"
#include "widgets/chatheader.h"
#include "widgets/dialogs.h"
#include "widgets/newchatdialog.h"
#include "widgets/openlinkdialog.h"
#include "wording/countwording.h"
#include "wording/foreignwords.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Confab {

ChatVerbs::ChatVerbs(const OpenChat *chat, Banner *elsewhere, AvatarCache *avatars, Settings *settings,
                     QWidget *window)
    : QObject(window)
    , m_chat(chat)
    , m_elsewhere(elsewhere)
    , m_avatars(avatars)
    , m_settings(settings)
    , m_window(window)
{
    const Actions &actions = *chat->actions;
    const auto on = [this, &actions](Verb verb, auto &&function) {
        connect(actions[verb], &QAction::triggered, this, function);
    };
    on(Verb::NewChat, [this] { newChat(); });
    on(Verb::OpenLink, [this] { openLink(); });
    on(Verb::OpenChat, [this] { emit openWanted(target().id); });
    on(Verb::CopyLink, [this] { copyLink(target()); });
    on(Verb::Refresh, [this] { emit refreshWanted(); });
    on(Verb::RenameChat, [this] { startRenaming(); });
    on(Verb::ArchiveChat, [this] { setArchived(target(), !target().isArchived()); });
    on(Verb::CopyChat, [this] { copyWhole(target()); });
    on(Verb::LoadWholeChat, [this] { loadWhole(target()); });
    connect(chat->header, &ChatHeader::renameRequested, this, &ChatVerbs::startRenaming);
    connect(chat->header, &ChatHeader::renamed, this,
            [this](const QString &name) { rename(m_chat->chat.id, name); });
}

void ChatVerbs::setChats(ChatListModel *chats, SeenChatsModel *seen)
{
    m_chats = chats;
    m_seen = seen;
    m_target.clear();
    update();
}

void ChatVerbs::setTarget(const QString &chatId)
{
    m_target = chatId;
    update();
}

Chat ChatVerbs::target() const
{
    if (!m_chats || m_target.isEmpty())
        return m_chat->chat;
    const Chat recent = m_chats->chat(m_target);
    return recent.id.isEmpty() ? m_seen->chat(m_target) : recent;
}

void ChatVerbs::update()
{
    Actions &actions = *m_chat->actions;
    const bool ready = m_chat->service && !m_chat->service->isSignedOut();
    const QString notReady = ready ? QString() : tr("Confab is not ready yet.");
    const Chat chat = target();
    const QString noChat = !ready ? notReady : chat.id.isEmpty() ? tr("Open a chat first.") : QString();
    actions.setPossible(Verb::NewChat, notReady);
    actions.setPossible(Verb::OpenLink, notReady);
    actions.setPossible(Verb::Refresh, m_chat->service ? QString() : notReady);
    for (const Verb verb : {Verb::OpenChat, Verb::RenameChat, Verb::ArchiveChat, Verb::CopyChat,
                            Verb::CopyLink, Verb::LoadWholeChat})
        actions.setPossible(verb, noChat);
    actions.setText(Verb::ArchiveChat, chat.isArchived() ? tr("Un&archive") : tr("&Archive"));
}

void ChatVerbs::newChat(const QString &characterId)
{
    if (!m_chat->service)
        return;
    auto *dialog = new NewChatDialog(m_chat->service, m_avatars, m_settings, m_window);
    connect(dialog, &NewChatDialog::created, this, &ChatVerbs::chatFound);
    if (!characterId.isEmpty())
        dialog->choose(characterId);
    m_chat->dialogs->open(dialog);
}

void ChatVerbs::openLink()
{
    if (!m_chat->service)
        return;
    auto *dialog = new OpenLinkDialog(m_chat->service, m_window);
    connect(dialog, &OpenLinkDialog::chatFound, this, &ChatVerbs::chatFound);
    connect(dialog, &OpenLinkDialog::characterWanted, this, &ChatVerbs::characterWanted);
    m_chat->dialogs->open(dialog);
}

void ChatVerbs::copyLink(const Chat &chat)
{
    const QString link = Link::toChat(chat.id);
    QGuiApplication::clipboard()->setText(link.isEmpty() ? chat.id : link);
    banner()->showNotice(tr("The link to this chat is in the clipboard."));
}

Banner *ChatVerbs::banner() const
{
    return m_chat->isOpen() ? m_chat->banner : m_elsewhere;
}

void ChatVerbs::startRenaming()
{
    const QString chatId = target().id;
    if (chatId.isEmpty())
        return;
    if (chatId != m_chat->chat.id)
        emit openWanted(chatId);
    m_chat->header->startRenaming();
}

void ChatVerbs::rename(const QString &chatId, const QString &name)
{
    if (!m_chat->service || chatId.isEmpty())
        return;
    m_chat->service->updateChatName(chatId, name)->then(this, [=, this](const Reply<Done> &reply) {
        banner()->showError(reply.error(), tr("Try again"), [=, this] {
            if (chatId == m_chat->chat.id)
                m_chat->header->resumeRenaming(name);
        });
    });
}

// By value: the row may be gone when the answer comes.
void ChatVerbs::setArchived(const Chat &chat, bool archived)
{
    if (!m_chat->service || chat.id.isEmpty())
        return;
    const QString title = ForeignWords::quoted(chat.name.isEmpty() ? chat.characterName : chat.name, 60);
    auto *reply = archived ? m_chat->service->archiveChat(chat.id) : m_chat->service->unarchiveChat(chat.id);
    reply->then(this, [=, this](const Reply<Done> &done) {
        if (!done.hasValue()) {
            banner()->showError(done.error(), tr("Try again"), [=, this] { setArchived(chat, archived); });
            return;
        }
        const QString text =
            archived ? tr("%1 is archived.").arg(title) : tr("%1 is out of the archive.").arg(title);
        banner()->showNotice(text, tr("Undo"), [=, this] { setArchived(chat, !archived); });
    });
}

void ChatVerbs::copyWhole(const Chat &chat)
{
    if (!m_chat->service || chat.id.isEmpty())
        return;
    // A copy ends with a message, so the newest one that is stored must be known first.
    m_chat->service->fetchMessages(chat.id)->then(this, [=, this](const Reply<TurnPage> &reply) {
        for (const Turn &turn : reply.value().turns) {
            if (turn.delivery() == DeliveryState::NotSent || turn.delivery() == DeliveryState::Sending)
                continue;
            copyUpTo(chat, turn.id());
            return;
        }
        if (reply.hasValue())
            banner()->showWarning(tr("This chat has no messages to copy."));
        else
            banner()->showError(reply.error(), tr("Try again"), [=, this] { copyWhole(chat); });
    });
}

void ChatVerbs::copyUpTo(const Chat &chat, const QString &turnId)
{
    m_chat->service->copyChat(chat.id, turnId)->then(this, [=, this](const Reply<QString> &reply) {
        if (reply.hasValue())
            find(reply.value());
        else
            banner()->showError(reply.error(), tr("Try again"), [=, this] { copyUpTo(chat, turnId); });
    });
}

void ChatVerbs::find(const QString &chatId)
{
    if (!m_chat->service)
        return;
    const Chat original = m_chat->chat;
    m_chat->service->fetchChat(chatId)->then(this, [=, this](const Reply<Chat> &reply) {
        if (!reply.hasValue()) {
            banner()->showError(reply.error(), tr("Try again"), [=, this] { find(chatId); });
            // One that was seen in an earlier run may be gone for good.
            if (reply.error().kind == Error::Kind::NotFound && m_seen)
                m_seen->forget(chatId);
            return;
        }
        Chat chat = reply.value();
        // A single chat is told without its character, which the original of a copy has.
        if (chat.characterName.isEmpty() && chat.characterId == original.characterId) {
            chat.characterName = original.characterName;
            chat.characterAvatarFile = original.characterAvatarFile;
        }
        emit chatFound(chat);
    });
}

void ChatVerbs::loadWhole(const Chat &chat)
{
    if (!m_chat->service || chat.id.isEmpty())
        return;
    if (chat.id != m_chat->chat.id)
        emit openWanted(chat.id);
    auto *reply = m_chat->service->fetchAllMessages(chat.id);
    emit workStarted(tr("Loading the whole conversation…"), reply);
    reply->then(this, [=, this](const Reply<QList<Turn>> &done) {
        const int count = int(done.value().size());
        if (done.hasValue())
            banner()->showNotice(
                tr("The whole conversation is here: %1.").arg(CountWording::messages(count)));
        else
            banner()->showError(done.error(), tr("Try again"), [=, this] { loadWhole(chat); });
    });
}

} // namespace Confab
