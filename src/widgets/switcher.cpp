// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/switcher.h"

#include "models/chatlistmodel.h"
#include "models/seenchatsmodel.h"
#include "widgets/actions.h"
#include "widgets/dialogs.h"
#include "widgets/paletteicon.h"
#include "widgets/switcherdialog.h"
#include "wording/foreignwords.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

Switcher::Switcher(const Actions &actions, Dialogs *dialogs, AvatarCache *avatars, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_dialogs(dialogs)
    , m_avatars(avatars)
    , m_window(window)
{
    connect(actions[Verb::GoToAnything], &QAction::triggered, this, &Switcher::open);
    // On some systems text fields take this key for deleting; here it is worth more.
    qApp->installEventFilter(this);
}

bool Switcher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QKeySequence pressed(key->keyCombination());
    if (!m_actions[Verb::GoToAnything]->shortcuts().contains(pressed)
        || static_cast<QWidget *>(watched)->window() != m_window)
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

void Switcher::open()
{
    auto *dialog = new SwitcherDialog(entries(), m_avatars, m_window);
    connect(dialog, &SwitcherDialog::chosen, this, &Switcher::go);
    m_dialogs->open(dialog);
}

QList<SwitcherEntry> Switcher::entries() const
{
    using Kind = SwitcherEntry::Kind;
    QList<SwitcherEntry> chats;
    QList<SwitcherEntry> characters;
    QSet<QString> known;
    constexpr int longest = 100;
    for (int row = 0; m_chats && row < m_chats->rowCount(); ++row) {
        const QModelIndex index = m_chats->index(row);
        const Chat chat = index.data(ChatListModel::ChatRole).value<Chat>();
        const QString name = ForeignWords::tamed(chat.characterName, longest);
        const QString title = ForeignWords::tamed(chat.name, longest);
        // Several without a title, with one character, are told apart by what was said last.
        const QString last = ForeignWords::tamed(index.data(ChatListModel::LastLineRole).toString(), longest);
        chats.append({.kind = Kind::Chat,
                      .id = chat.id,
                      .title = !title.isEmpty() ? title
                          : !name.isEmpty()     ? name
                                                : tr("Untitled chat"),
                      .line = chat.isArchived()                ? tr("Archived chat with %1").arg(name)
                          : title.isEmpty() && !last.isEmpty() ? last
                                                               : tr("Chat with %1").arg(name),
                      .characterId = chat.characterId,
                      .characterName = name,
                      .avatarFile = chat.characterAvatarFile});
        if (name.isEmpty() || known.contains(chat.characterId))
            continue;
        known.insert(chat.characterId);
        characters.append({.kind = Kind::Character,
                           .id = chat.characterId,
                           .title = name,
                           .line = tr("Character"),
                           .characterId = chat.characterId,
                           .characterName = name,
                           .avatarFile = chat.characterAvatarFile});
    }
    QList<SwitcherEntry> verbs;
    const QList<QAction *> actions = m_actions.all();
    for (const QAction *action : actions) {
        if (!action->isEnabled() || action == m_actions[Verb::GoToAnything])
            continue;
        const QString keys = Actions::keyText(action->shortcut());
        verbs.append({.kind = Kind::Action,
                      .id = action->objectName(),
                      .title = Actions::plain(action->text()),
                      .line = keys,
                      .icon = action->icon().isNull() ? paletteIcon("more"_L1) : action->icon()});
    }
    std::sort(verbs.begin(), verbs.end(), [](const SwitcherEntry &a, const SwitcherEntry &b) {
        return a.title.localeAwareCompare(b.title) < 0;
    });
    return chats + characters + verbs;
}

void Switcher::go(const SwitcherEntry &entry)
{
    switch (entry.kind) {
    case SwitcherEntry::Kind::Chat:
        emit chatWanted(entry.id);
        break;
    case SwitcherEntry::Kind::Character:
        emit characterWanted(entry.id);
        break;
    case SwitcherEntry::Kind::Link:
        emit linkWanted(entry.id);
        break;
    case SwitcherEntry::Kind::Action: {
        const QList<QAction *> actions = m_actions.all();
        for (QAction *action : actions) {
            if (action->objectName() == entry.id)
                action->trigger();
        }
        break;
    }
    }
}

} // namespace Confab
