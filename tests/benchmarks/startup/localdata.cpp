// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localdata.h"

#include "domain/uniqueid.h"
#include "server/eliza/elizaresponder.h"
#include "server/localserver.h"
#include "server/store.h"

#include <QDateTime>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Confab::Benchmarks {

namespace {

constexpr int chatCount = 200;
constexpr int usualMessages = 10;

QString text(int number)
{
    return u"*looks up* This is message **%1** of a conversation about harbours, lanterns and the weather; "
           u"it is as "
           "long as most of them are, and has a second sentence.\n\nThen it goes on in another paragraph."_s
               .arg(number);
}

bool addChat(Server::Store &store, const QString &accountId, const Server::LocalCharacter &character,
             const QDateTime &begin, int messages)
{
    Chat chat;
    chat.id = uniqueId();
    chat.createTime = Timestamp::fromDateTime(begin);
    chat.creatorId = accountId;
    chat.characterId = character.id;
    chat.type = u"TYPE_ONE_ON_ONE"_s;
    chat.visibility = u"VISIBILITY_PRIVATE"_s;
    const auto stored = store.chats().insert(chat);
    for (int number = 1; stored && number <= messages; ++number) {
        const Timestamp time = Timestamp::fromDateTime(begin.addSecs(number));
        Candidate candidate;
        candidate.id = uniqueId();
        candidate.text = text(number);
        candidate.createTime = time;
        candidate.isFinal = true;
        Turn turn(chat.id, uniqueId());
        turn.setCreateTime(time);
        turn.setLastUpdateTime(time);
        turn.setState(u"STATE_OK"_s);
        turn.setAuthor(number % 2 ? Author{.id = character.id, .name = character.name, .isHuman = false}
                                  : Author{.id = accountId, .name = u"Somebody"_s, .isHuman = true});
        turn.setCandidates({candidate});
        turn.setPrimaryCandidateId(candidate.id);
        if (!store.turns().insert(stored->number, turn))
            return false;
    }
    return bool(stored);
}

} // namespace

bool fillLocalData(const QString &dataDir, int messagesOfNewest)
{
    auto responder = std::make_unique<Server::ElizaResponder>();
    const QList<Server::LocalCharacter> characters = responder->characters();
    Server::LocalServer server(
        {.port = 0, .dataDir = dataDir + u"/local"_s, .token = Token(), .accountName = {}},
        std::move(responder), characters);
    if (!server.start())
        return false;
    Server::Store &store = *server.store();
    Server::Transaction transaction(store.database());
    bool fine = bool(transaction.begin());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = chatCount; fine && i >= 1; --i) {
        const int messages = i == 1 ? messagesOfNewest : usualMessages;
        fine = addChat(store, server.accountId(), characters.at(i % characters.size()),
                       now.addSecs(-3600LL * i), messages);
    }
    return fine && transaction.commit();
}

double proportionalSize(qint64 processId)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:"))
            return line.mid(4).replace("kB", "").trimmed().toDouble() / 1024;
    }
    return 0;
}

} // namespace Confab::Benchmarks
