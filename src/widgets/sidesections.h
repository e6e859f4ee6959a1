// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/legacyhistory.h"
#include "service/reply.h"

#include <QObject>
#include <QPointer>
#include <QSet>

class QModelIndex;
class QPoint;
class QSortFilterProxyModel;

namespace Confab {

class AvatarCache;
class CharacterListModel;
class ChatFilterModel;
class ChatListModel;
class ChatService;
class HistoryListModel;
class ListPane;
class SeenChatsModel;
class SubPage;

// What the sidebar has beside the recent chats: the characters, each with a page of all chats with it, the
// archived chats seen so far, and the old histories of a character. Fills the panes it is given and says what
// they cannot show.
class SideSections : public QObject
{
    Q_OBJECT

public:
    // Widgets of the sidebar, which owns them and this.
    struct Panes
    {
        ListPane *characters = nullptr;
        SubPage *character = nullptr;
        ListPane *archived = nullptr;
        ListPane *legacy = nullptr;
        SubPage *histories = nullptr;
    };

    SideSections(const Panes &panes, QObject *parent);

    // Once. Not owned.
    void setAvatars(AvatarCache *avatars);
    // Not owned; all nullptr while there is no service.
    void setModels(ChatListModel *recent, SeenChatsModel *seen, ChatService *service);
    void setWords(const QString &words);
    void setOpenChat(const QString &chatId);
    // The page of this character; reads its chats.
    void openCharacter(const QString &characterId);
    // The character whose page is open, there and among the old histories; empty: the list of all is shown.
    QString character() const { return m_character; }
    QString historyCharacter() const { return m_historyCharacter; }
    QString characterName(const QString &characterId) const;
    // All words again, in the language of now.
    void retranslate();
    // Reads again what is shown.
    void refresh();

signals:
    void chatChosen(const QString &chatId);
    void contextMenuRequested(const QString &chatId, const QPoint &globalPos);
    // With the character whose page is open; an empty id: with whom is to be asked.
    void newChatWanted(const QString &characterId);
    // The list of all characters is to be seen.
    void charactersWanted();
    void historyChosen(const Confab::LegacyHistory &history, const QString &characterName);
    // One of the pages of one character opened or closed.
    void pageChanged();

private:
    void catchUp();
    void sayWhatIsEmpty();
    void connectPanes();
    void showChats(ListPane *pane, ChatFilterModel *model);
    void learnCharacters();
    void fetchChats();
    void closeCharacter();
    void selectOpenChat(ListPane *pane, const ChatFilterModel *model, int first, int last);
    void openHistories(const QString &characterId);
    void fetchHistories();
    void closeHistories();
    void showCharacters();
    void showCharacter();
    void showHistories();

    Panes m_panes;
    ChatListModel *m_recent = nullptr;
    SeenChatsModel *m_seen = nullptr;
    ChatService *m_service = nullptr;
    CharacterListModel *m_characters;
    QSortFilterProxyModel *m_shownCharacters;
    ChatFilterModel *m_ofCharacter;
    ChatFilterModel *m_archived;
    HistoryListModel *m_histories;
    QPointer<Reply<QList<LegacyHistory>>> m_historyReply;
    Error m_historyError;
    QString m_openChat;
    QString m_character;
    QString m_historyCharacter;
};

} // namespace Confab
