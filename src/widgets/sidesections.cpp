// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sidesections.h"

#include "models/chatlistmodel.h"
#include "models/seenchatsmodel.h"
#include "service/chatservice.h"
#include "widgets/avatarcache.h"
#include "widgets/characterlistmodel.h"
#include "widgets/chatfiltermodel.h"
#include "widgets/historylistmodel.h"
#include "widgets/linesdelegate.h"
#include "widgets/listpane.h"
#include "widgets/picturerowdelegate.h"
#include "widgets/subpage.h"
#include "wording/foreignwords.h"

#include <QListView>
#include <QSortFilterProxyModel>

namespace Confab {

SideSections::SideSections(const Panes &panes, QObject *parent)
    : QObject(parent)
    , m_panes(panes)
    , m_characters(new CharacterListModel(this))
    , m_shownCharacters(new QSortFilterProxyModel(this))
    , m_ofCharacter(new ChatFilterModel(this))
    , m_archived(new ChatFilterModel(this))
    , m_histories(new HistoryListModel(this))
{
    m_shownCharacters->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shownCharacters->setSourceModel(m_characters);
    m_ofCharacter->setCharacter({});
    m_archived->setArchivedOnly();
    m_panes.characters->setModel(m_shownCharacters);
    m_panes.legacy->setModel(m_shownCharacters);
    m_panes.character->pane()->setModel(m_ofCharacter);
    m_panes.archived->setModel(m_archived);
    m_panes.histories->pane()->setModel(m_histories);
    m_panes.histories->setNewOffered(false);
    connectPanes();
    for (const auto &[pane, model] :
         {std::pair{m_panes.character->pane(), m_ofCharacter}, {m_panes.archived, m_archived}})
        connect(model, &QAbstractItemModel::rowsInserted, this,
                [this, pane = pane, model = model](const QModelIndex &, int first, int last) {
                    selectOpenChat(pane, model, first, last);
                });
    retranslate();
}

void SideSections::connectPanes()
{
    const auto id = [](const QModelIndex &index) {
        return index.data(CharacterListModel::IdRole).toString();
    };
    connect(m_panes.characters, &ListPane::chosen, this,
            [this, id](const QModelIndex &index) { openCharacter(id(index)); });
    connect(m_panes.legacy, &ListPane::chosen, this,
            [this, id](const QModelIndex &index) { openHistories(id(index)); });
    for (ListPane *pane : {m_panes.character->pane(), m_panes.archived}) {
        connect(pane, &ListPane::chosen, this, [this](const QModelIndex &index) {
            emit chatChosen(index.data(ChatListModel::ChatIdRole).toString());
        });
        connect(pane, &ListPane::menuWanted, this, [this](const QModelIndex &index, const QPoint &pos) {
            emit contextMenuRequested(index.data(ChatListModel::ChatIdRole).toString(), pos);
        });
    }
    connect(m_panes.character, &SubPage::backWanted, this, &SideSections::closeCharacter);
    connect(m_panes.character, &SubPage::newWanted, this, [this] { emit newChatWanted(m_character); });
    connect(m_panes.histories, &SubPage::backWanted, this, &SideSections::closeHistories);
    connect(m_panes.histories->pane(), &ListPane::chosen, this, [this](const QModelIndex &index) {
        emit historyChosen(index.data(HistoryListModel::HistoryRole).value<LegacyHistory>(),
                           characterName(m_historyCharacter));
    });
}

void SideSections::setAvatars(AvatarCache *avatars)
{
    const PictureRowDelegate::Roles chats{.title = Qt::DisplayRole,
                                          .line = ChatFilterModel::LineRole,
                                          .time = ChatListModel::LastActivityRole,
                                          .id = ChatListModel::CharacterIdRole,
                                          .name = ChatListModel::CharacterNameRole,
                                          .avatarFile = ChatListModel::AvatarFileRole};
    const PictureRowDelegate::Roles people{.title = CharacterListModel::NameRole,
                                           .id = CharacterListModel::IdRole,
                                           .avatarFile = CharacterListModel::AvatarFileRole};
    const auto dress = [avatars](ListPane *pane, const PictureRowDelegate::Roles &roles) {
        QListView *list = pane->list();
        list->setItemDelegate(new PictureRowDelegate(roles, avatars, list));
        connect(avatars, &AvatarCache::arrived, list->viewport(), qOverload<>(&QWidget::update));
    };
    dress(m_panes.characters, people);
    dress(m_panes.legacy, people);
    dress(m_panes.character->pane(), chats);
    dress(m_panes.archived, chats);
    constexpr int lines = 2;
    QListView *list = m_panes.histories->pane()->list();
    list->setItemDelegate(new LinesDelegate({.heading = HistoryListModel::HeadingRole,
                                             .end = HistoryListModel::TimeRole,
                                             .text = HistoryListModel::TextRole},
                                            lines, list));
}

void SideSections::setModels(ChatListModel *recent, SeenChatsModel *seen, ChatService *service)
{
    if (m_recent)
        m_recent->disconnect(this);
    if (m_seen)
        m_seen->disconnect(this);
    if (m_service)
        m_service->disconnect(this);
    m_recent = recent;
    m_seen = seen;
    m_service = service;
    m_characters->setCharacters({});
    m_ofCharacter->setSourceModel(seen);
    m_archived->setSourceModel(seen);
    closeCharacter();
    closeHistories();
    if (recent) {
        connect(recent, &ChatListModel::loadingChanged, this, &SideSections::showCharacters);
        connect(recent, &ChatListModel::errorChanged, this, &SideSections::showCharacters);
        connect(seen, &QAbstractItemModel::rowsInserted, this, &SideSections::learnCharacters);
        connect(seen, &QAbstractItemModel::dataChanged, this, &SideSections::learnCharacters);
        connect(seen, &SeenChatsModel::stateChanged, this, &SideSections::showCharacter);
    }
    if (service) {
        connect(service, &ChatService::connectionStateChanged, this, [this](Net::SocketLink::State state) {
            if (state == Net::SocketLink::State::Open)
                catchUp();
        });
    }
    showCharacters();
}

// What could not be read while there was no connection.
void SideSections::catchUp()
{
    const auto isDue = [](const Error &error) {
        return error.kind == Error::Kind::Network || error.kind == Error::Kind::TimedOut;
    };
    if (m_seen && isDue(m_seen->error(m_character)))
        fetchChats();
    if (isDue(m_historyError))
        fetchHistories();
}

void SideSections::setWords(const QString &words)
{
    m_shownCharacters->setFilterFixedString(words.simplified());
    m_ofCharacter->setWords(words);
    m_archived->setWords(words);
    sayWhatIsEmpty();
}

void SideSections::setOpenChat(const QString &chatId)
{
    m_openChat = chatId;
    m_panes.character->pane()->list()->setCurrentIndex(m_ofCharacter->indexOf(chatId));
    m_panes.archived->list()->setCurrentIndex(m_archived->indexOf(chatId));
}

// The open chat may come into a list later than it was opened.
void SideSections::selectOpenChat(ListPane *pane, const ChatFilterModel *model, int first, int last)
{
    const QModelIndex open = model->indexOf(m_openChat);
    if (open.isValid() && open.row() >= first && open.row() <= last)
        pane->list()->setCurrentIndex(open);
}

void SideSections::learnCharacters()
{
    QList<Character> characters;
    QSet<QString> ids;
    for (int row = 0; row < m_seen->rowCount(); ++row) {
        const QModelIndex index = m_seen->index(row);
        Character character;
        character.id = index.data(ChatListModel::CharacterIdRole).toString();
        character.name = index.data(ChatListModel::CharacterNameRole).toString();
        character.avatarFile = index.data(ChatListModel::AvatarFileRole).toString();
        // One that has no name yet gets it from another chat.
        if (character.name.isEmpty() || ids.contains(character.id))
            continue;
        ids.insert(character.id);
        characters.append(character);
    }
    m_characters->addCharacters(characters);
}

QString SideSections::characterName(const QString &characterId) const
{
    const QString name = m_characters->at(m_characters->rowOf(characterId)).name;
    return ForeignWords::tamed(name.isEmpty() && m_seen ? m_seen->characterName(characterId) : name, 80);
}

void SideSections::openCharacter(const QString &characterId)
{
    if (!m_service || characterId.isEmpty())
        return;
    m_character = characterId;
    m_ofCharacter->setCharacter(characterId);
    fetchChats();
    emit pageChanged();
    m_panes.character->pane()->focusPane();
    if (!characterName(characterId).isEmpty())
        return;
    m_service->fetchCharacter(characterId)->then(this, [this](const Reply<Character> &reply) {
        if (reply.hasValue())
            m_characters->addCharacters({reply.value()});
        showCharacter();
    });
}

void SideSections::fetchChats()
{
    if (m_seen)
        m_seen->fetchChats(m_character);
    showCharacter();
}

void SideSections::closeCharacter()
{
    m_character.clear();
    m_ofCharacter->setCharacter({});
    showCharacter();
    emit pageChanged();
}

void SideSections::openHistories(const QString &characterId)
{
    if (!m_service || characterId.isEmpty())
        return;
    m_historyCharacter = characterId;
    m_histories->setHistories({});
    fetchHistories();
    emit pageChanged();
}

void SideSections::fetchHistories()
{
    if (m_historyReply)
        m_historyReply->abort();
    m_historyReply = m_service->fetchHistories(m_historyCharacter);
    m_historyReply->then(this, [this](const Reply<QList<LegacyHistory>> &reply) {
        if (m_historyReply != &reply)
            return;
        m_historyReply.clear();
        m_historyError = reply.error();
        if (reply.hasValue())
            m_histories->setHistories(reply.value());
        showHistories();
    });
    showHistories();
}

void SideSections::closeHistories()
{
    if (m_historyReply)
        m_historyReply->abort();
    m_historyReply.clear();
    m_historyCharacter.clear();
    m_historyError = {};
    showHistories();
    emit pageChanged();
}

void SideSections::refresh()
{
    if (!m_character.isEmpty())
        fetchChats();
    if (!m_historyCharacter.isEmpty())
        fetchHistories();
}

void SideSections::showCharacters()
{
    const bool loading = !m_recent || m_recent->isLoading() || !m_recent->isStarted();
    const Error error = m_recent ? m_recent->error() : Error();
    for (ListPane *pane : {m_panes.characters, m_panes.legacy, m_panes.archived})
        pane->setProgress(loading && !error, error);
}

void SideSections::showCharacter()
{
    const QString name = characterName(m_character);
    m_panes.character->setTitle(name.isEmpty() ? tr("All chats with one character") : name);
    m_panes.character->pane()->setWords(
        {.busy = tr("Reading all chats with this character…"),
         .empty = m_ofCharacter->hasWords() ? tr("No chat has these words in its title.")
                                            : tr("There are no chats with this character yet."),
         .emptyButton = m_ofCharacter->hasWords() ? QString() : tr("Start a chat"),
         .emptyPressed = [this] { emit newChatWanted(m_character); },
         .retry = [this] { fetchChats(); }});
    m_panes.character->pane()->setProgress(m_seen && m_seen->isLoading(m_character),
                                           m_seen ? m_seen->error(m_character) : Error());
}

void SideSections::showHistories()
{
    const QString name = characterName(m_historyCharacter);
    m_panes.histories->setTitle(name);
    m_panes.histories->pane()->setWords({.busy = tr("Reading the old histories…"),
                                         .empty = tr("There are no old histories with %1.").arg(name),
                                         .emptyButton = {},
                                         .emptyPressed = {},
                                         .retry = [this] { fetchHistories(); }});
    m_panes.histories->pane()->setProgress(!m_historyReply.isNull(), m_historyError);
}

void SideSections::sayWhatIsEmpty()
{
    const std::function<void()> again = [this] {
        if (m_recent)
            m_recent->refresh();
    };
    const std::function<void()> ask = [this] { emit newChatWanted({}); };
    const bool searches = m_archived->hasWords();
    const auto say = [&](ListPane *pane, const QString &notFound, const QString &empty, const QString &button,
                         const std::function<void()> &pressed) {
        pane->setWords({.busy = tr("Reading your chats…"),
                        .empty = searches ? notFound : empty,
                        .emptyButton = searches ? QString() : button,
                        .emptyPressed = pressed,
                        .retry = again});
    };
    for (ListPane *pane : {m_panes.characters, m_panes.legacy})
        say(pane, tr("No character has these words in its name."), tr("Those you talk with are listed here."),
            tr("Start a chat"), ask);
    say(m_panes.archived, tr("No chat has these words in its title."),
        tr("No archived chat has been seen so far."), tr("Characters"), [this] { emit charactersWanted(); });
}

void SideSections::retranslate()
{
    m_panes.characters->setListName(tr("Characters"));
    m_panes.legacy->setListName(tr("Characters with old histories"));
    m_panes.legacy->setNote(
        tr("Histories from the first years of Character.AI, to be read. Choose whose you want to see."));
    m_panes.archived->setListName(tr("Archived chats"));
    m_panes.archived->setNote(
        tr("These are the archived chats seen so far: the service has no list of them. A "
           "character's page shows all with that character."));
    sayWhatIsEmpty();
    m_panes.character->pane()->setListName(tr("All chats with one character"));
    m_panes.histories->pane()->setListName(tr("Old histories"));
    showCharacters();
    showCharacter();
    showHistories();
}

} // namespace Confab
