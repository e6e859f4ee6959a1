// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/framefilters.h"
#include "support/serviceclient.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Confab;
using namespace Confab::Testing;

namespace {

using Command = Wire::ClientFrame::Command;
using Route = Wire::RestRoute::Name;

QStringList idsOf(const QList<Turn> &turns)
{
    QStringList ids;
    for (const Turn &turn : turns)
        ids.append(turn.id());
    return ids;
}

QStringList idsOf(const QList<QJsonObject> &turns)
{
    QStringList ids;
    for (const QJsonObject &turn : turns)
        ids.append(idOf(turn));
    return ids;
}

QJsonObject storedTurn(const ScriptedServer &server, const QString &chatId, const QString &turnId)
{
    const QList<QJsonObject> turns = turnsReadPlainly(server, chatId);
    for (const QJsonObject &turn : turns) {
        if (idOf(turn) == turnId)
            return turn;
    }
    return {};
}

} // namespace

// Every call against the real server: what it returns, what it tells, and what another client then finds.
class tst_ServiceCalls : public QObject
{
    Q_OBJECT

private slots:
    void fetchMe();
    void fetchCharacter();
    void searchCharacters();
    void fetchHistories();
    void fetchChats();
    void fetchChat();
    void fetchRecentChats();
    void updateChatName();
    void archiveAndUnarchiveChat();
    void copyChat();
    void createChatWithGreeting();
    void createChatWithoutGreeting();
    void fetchMessages();
    void fetchAllMessages();
    void fetchPinnedMessages();
    void fetchFollowingMessages();
    void sendMessage();
    void sendMessageInTwoChatsAtOnce();
    void anotherResponse();
    void updatePrimaryCandidate();
    void generateTurn();
    void editMessageOfAPerson();
    void editMessageOfACharacter();
    void deleteMessages();
    void pinAndUnpinMessage();
    void theLimitOfPinsIsTold();
    void theLimitOfCandidatesIsTold();
    void abortGeneration();
    void aSecondClientSeesItToo();
    void theTokenIsInNoAddress();
    void whatIsNotThereIsSaidToBeNotThere();
};

void tst_ServiceCalls::fetchMe()
{
    ScriptedServer server;
    ServiceClient client(server);
    const auto ended = awaitReply(client.service.fetchMe());
    QVERIFY(ended.hasValue());
    QCOMPARE(ended.value.id, server.accountId());
    QCOMPARE(ended.value.name, u"Tester"_s);
    QCOMPARE(server.requests(Route::FetchMe).first().header("Authorization"),
             "Token " + server.token().reveal());
}

void tst_ServiceCalls::fetchCharacter()
{
    ScriptedServer server;
    ServiceClient client(server);
    const auto ended = awaitReply(client.service.fetchCharacter(server.characterId()));
    QVERIFY(ended.hasValue());
    QCOMPARE(ended.value.name, u"Keeper"_s);
    QCOMPARE(ended.value.greeting, u"The lamp is lit. Who goes there?"_s);
    const auto missing = awaitReply(client.service.fetchCharacter(u"nobody"_s));
    QVERIFY2(missing.failedWith(Error::Kind::NotFound), qPrintable(toWord(missing.error.kind)));
}

void tst_ServiceCalls::searchCharacters()
{
    ScriptedServer server;
    ServiceClient client(server);
    const auto ended = awaitReply(client.service.searchCharacters(u"ferry"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(ended.value.size(), 1);
    QCOMPARE(ended.value.first().id, server.otherCharacterId());
    QVERIFY(awaitReply(client.service.searchCharacters(u"\"\\ %&#"_s)).hasValue());
}

void tst_ServiceCalls::fetchHistories()
{
    ScriptedServer server;
    ServiceClient client(server);
    const auto ended = awaitReply(client.service.fetchHistories(server.characterId()));
    QVERIFY(ended.hasValue());
    QCOMPARE(server.requests().last().json()["number"_L1].toInt(), 50);
}

void tst_ServiceCalls::fetchChats()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString first = server.addChat(3);
    const QString second = server.addChat(1);
    server.addChat(1, server.otherCharacterId());
    const auto ended = awaitReply(client.service.fetchChats(server.characterId()));
    QVERIFY(ended.hasValue());
    QCOMPARE(ended.value.size(), 2);
    for (const Chat &chat : ended.value) {
        QVERIFY(chat.id == first || chat.id == second);
        QCOMPARE(chat.previewTurns.size(), chat.id == first ? 2 : 1);
        QCOMPARE(chat.creatorId, server.accountId());
    }
    QCOMPARE(client.log.lists.size(), 1);
    const auto none = awaitReply(client.service.fetchChats(u"nobody"_s));
    QVERIFY(none.hasValue());
    QVERIFY(none.value.isEmpty());
}

void tst_ServiceCalls::fetchChat()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(1);
    const auto ended = awaitReply(client.service.fetchChat(chatId));
    QVERIFY(ended.hasValue());
    QCOMPARE(ended.value.id, chatId);
    QCOMPARE(ended.value.characterId, server.characterId());
}

void tst_ServiceCalls::fetchRecentChats()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString one = server.addChat(1);
    const QString other = server.addChat(1, server.otherCharacterId());
    const auto ended = awaitReply(client.service.fetchRecentChats());
    QVERIFY(ended.hasValue());
    QCOMPARE(ended.value.size(), 2);
    QVERIFY(ended.value.at(0).id == one || ended.value.at(0).id == other);
    QVERIFY(!ended.value.at(0).characterName.isEmpty());
    QCOMPARE(client.log.lists.first().first, QString());
    QCOMPARE(awaitReply(client.service.fetchRecentCharacters()).value.size(), 2);
}

void tst_ServiceCalls::updateChatName()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(1);
    QVERIFY(awaitReply(client.service.fetchChat(chatId)).hasValue());
    const QString name = u"Stürmische \U0001F30A \"Nacht\""_s;
    QVERIFY(awaitReply(client.service.updateChatName(chatId, name)).hasValue());
    QCOMPARE(client.log.chatsUpdated.last().name, name);
    QCOMPARE(readPlainly(server, u"/chat/%1/"_s.arg(chatId))["chat"_L1]["name"_L1].toString(), name);
    QVERIFY(awaitReply(client.service.updateChatName(chatId, {})).hasValue());
    QCOMPARE(readPlainly(server, u"/chat/%1/"_s.arg(chatId))["chat"_L1]["name"_L1].toString(), QString());
}

void tst_ServiceCalls::archiveAndUnarchiveChat()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(1);
    QVERIFY(awaitReply(client.service.fetchChat(chatId)).hasValue());
    QVERIFY(awaitReply(client.service.archiveChat(chatId)).hasValue());
    QVERIFY(client.log.chatsUpdated.last().isArchived());
    QCOMPARE(readPlainly(server, u"/chat/%1/"_s.arg(chatId))["chat"_L1]["state"_L1].toString(),
             u"STATE_ARCHIVED"_s);
    QVERIFY(awaitReply(client.service.unarchiveChat(chatId)).hasValue());
    QVERIFY(!client.log.chatsUpdated.last().isArchived());
    QCOMPARE(readPlainly(server, u"/chat/%1/"_s.arg(chatId))["chat"_L1]["state"_L1].toString(),
             u"STATE_ACTIVE"_s);
}

void tst_ServiceCalls::copyChat()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(9);
    const QList<Turn> turns = server.storedTurns(chatId);
    const auto ended = awaitReply(client.service.copyChat(chatId, turns.at(4).id()));
    QVERIFY(ended.hasValue());
    QVERIFY(ended.value != chatId);
    const QList<QJsonObject> copied = turnsReadPlainly(server, ended.value);
    QCOMPARE(copied.size(), 5);
    QCOMPARE(shownTextOf(copied.first()), turns.at(4).text());
    const auto missing = awaitReply(client.service.copyChat(chatId, u"nobody"_s));
    QCOMPARE(missing.outcome, ReplyBase::Outcome::Failed);
    QCOMPARE(missing.error.operation, Error::Operation::CopyChat);
}

void tst_ServiceCalls::createChatWithGreeting()
{
    ScriptedServer server;
    ServiceClient client(server);
    const auto ended = awaitReply(client.service.createChat(server.characterId()));
    QVERIFY(ended.hasValue());
    QVERIFY(ended.value.greeting);
    QCOMPARE(ended.value.greeting->text(), u"The lamp is lit. Who goes there?"_s);
    QCOMPARE(ended.value.greeting->chatId(), ended.value.chat.id);
    QCOMPARE(client.log.chatsAdded.size(), 1);
    QCOMPARE(client.log.additionsOf(ended.value.greeting->id()), 1);
    QCOMPARE(idsOf(turnsReadPlainly(server, ended.value.chat.id)), QStringList{ended.value.greeting->id()});
    const auto missing = awaitReply(client.service.createChat(u"nobody"_s));
    QCOMPARE(missing.outcome, ReplyBase::Outcome::Failed);
    QCOMPARE(missing.error.operation, Error::Operation::CreateChat);
}

void tst_ServiceCalls::createChatWithoutGreeting()
{
    ScriptedServer server;
    ServiceClient client(server);
    const auto ended = awaitReply(client.service.createChat(server.characterId(), false));
    QVERIFY(ended.hasValue());
    QVERIFY(!ended.value.greeting);
    QVERIFY(turnsReadPlainly(server, ended.value.chat.id).isEmpty());
    // And one whose greeting is wanted, but never comes.
    server.command(Command::CreateChat).filter(Frames::withoutGreeting());
    const auto silent = awaitReply(client.service.createChat(server.characterId(), true));
    QVERIFY(silent.hasValue());
    QVERIFY(!silent.value.greeting);
}

void tst_ServiceCalls::fetchMessages()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(120);
    const QStringList all = idsOf(server.storedTurns(chatId));
    const auto first = awaitReply(client.service.fetchMessages(chatId));
    QVERIFY(first.hasValue());
    QCOMPARE(idsOf(first.value.turns), all.mid(0, 50));
    QVERIFY(!first.value.nextToken.isEmpty());
    const auto second = awaitReply(client.service.fetchMessages(chatId, false, first.value.nextToken));
    QCOMPARE(idsOf(second.value.turns), all.mid(50, 50));
    QCOMPARE(second.value.token, first.value.nextToken);
    QCOMPARE(client.log.pages.size(), 2);
}

void tst_ServiceCalls::fetchAllMessages()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(180);
    const auto ended = awaitReply(client.service.fetchAllMessages(chatId));
    QVERIFY(ended.hasValue());
    QCOMPARE(idsOf(ended.value), idsOf(server.storedTurns(chatId)));
    QCOMPARE(ended.value.last().text().section(u' ', -1), u"#1"_s);
    const auto none = awaitReply(client.service.fetchAllMessages(server.addChat(0)));
    QVERIFY(none.hasValue());
    QVERIFY(none.value.isEmpty());
}

void tst_ServiceCalls::fetchPinnedMessages()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(160);
    const QStringList all = idsOf(server.storedTurns(chatId));
    server.setPinned(chatId, all.at(70));
    server.setPinned(chatId, all.at(155));
    const auto every = awaitReply(client.service.fetchAllPinnedMessages(chatId));
    QVERIFY(every.hasValue());
    QCOMPARE(idsOf(every.value), (QStringList{all.at(70), all.at(155)}));
    // The same from a server that knows nothing of the filter.
    server.rest(Route::Turns).always().withoutQuery(u"pinned_only"_s);
    QCOMPARE(idsOf(awaitReply(client.service.fetchAllPinnedMessages(chatId)).value),
             (QStringList{all.at(70), all.at(155)}));
    QStringList byPage;
    QString token;
    do {
        const auto page = awaitReply(client.service.fetchPinnedMessages(chatId, token));
        QVERIFY(page.hasValue());
        byPage += idsOf(page.value.turns);
        token = page.value.nextToken;
    } while (!token.isEmpty());
    QCOMPARE(byPage, (QStringList{all.at(70), all.at(155)}));
}

void tst_ServiceCalls::fetchFollowingMessages()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(120);
    const QStringList all = idsOf(server.storedTurns(chatId));
    const auto ended = awaitReply(client.service.fetchFollowingMessages(chatId, all.at(80)));
    QVERIFY(ended.hasValue());
    QCOMPARE(idsOf(ended.value), all.mid(0, 80));
    server.setPinned(chatId, all.at(60));
    const auto pinned = awaitReply(client.service.fetchFollowingMessages(chatId, all.at(80), true));
    QCOMPARE(idsOf(pinned.value), QStringList{all.at(60)});
}

void tst_ServiceCalls::sendMessage()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(1);
    const QString text = u"Hello \U0001F5FC\n  *there* \"you\"  "_s;
    const auto ended = awaitReply(client.service.sendMessage(server.characterId(), chatId, text));
    QVERIFY(ended.hasValue());
    QCOMPARE(ended.value.message.text(), text);
    QCOMPARE(ended.value.answer.text(), u"You said: "_s + text);
    QVERIFY(ended.updates.size() > 2);
    QCOMPARE(client.log.additionsOf(ended.value.message.id()), 1);
    QCOMPARE(client.log.additionsOf(ended.value.answer.id()), 1);
    const QList<QJsonObject> turns = turnsReadPlainly(server, chatId);
    QCOMPARE(turns.size(), 3);
    QCOMPARE(idsOf(turns).mid(0, 2), (QStringList{ended.value.answer.id(), ended.value.message.id()}));
    QCOMPARE(shownTextOf(turns.at(1)), text);
    const auto missing = awaitReply(client.service.sendMessage(server.characterId(), u"nowhere"_s, text));
    QCOMPARE(missing.outcome, ReplyBase::Outcome::Failed);
    QCOMPARE(missing.value.message.delivery(), DeliveryState::NotSent);
}

void tst_ServiceCalls::sendMessageInTwoChatsAtOnce()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString a = server.addChat(1);
    const QString b = server.addChat(1, server.otherCharacterId());
    server.replies().holdNext();
    server.replies().holdNext();
    const Watch toA(client.service.sendMessage(server.characterId(), a, u"to a"_s));
    QTRY_COMPARE(server.replies().requests().size(), 1);
    const QPointer<ScriptedRun> runA = server.replies().run();
    const Watch toB(client.service.sendMessage(server.otherCharacterId(), b, u"to b"_s));
    QTRY_COMPARE(server.replies().requests().size(), 2);
    const QPointer<ScriptedRun> runB = server.replies().run();
    for (int i = 1; i <= 5; ++i) {
        runA->tell(u"A "_s.repeated(i));
        runB->tell(u"B "_s.repeated(i));
        QTRY_COMPARE(client.log.text(a, toA->updates.isEmpty() ? QString() : toA->updates.last().answer.id()),
                     u"A "_s.repeated(i));
    }
    runB->finish(u"B end"_s);
    QVERIFY(toB.wait());
    QVERIFY(!toA->isFinished());
    runA->finish(u"A end"_s);
    QVERIFY(toA.wait());
    QCOMPARE(toA->value.answer.text(), u"A end"_s);
    QCOMPARE(toB->value.answer.text(), u"B end"_s);
    QCOMPARE(server.openSockets(), 1);
}

void tst_ServiceCalls::anotherResponse()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(1);
    const Turn old = server.storedTurns(chatId).first();
    const auto ended = awaitReply(client.service.anotherResponse(server.characterId(), chatId, old.id()));
    QVERIFY(ended.hasValue());
    QCOMPARE(ended.value.candidates().size(), 2);
    QVERIFY(ended.value.text() != old.text());
    QVERIFY(ended.value.candidate(old.primaryCandidateId()));
    QCOMPARE(shownTextOf(storedTurn(server, chatId, old.id())), ended.value.text());
    QCOMPARE(client.log.text(chatId, old.id()), ended.value.text());
    const auto missing =
        awaitReply(client.service.anotherResponse(server.characterId(), chatId, u"nobody"_s));
    QCOMPARE(missing.outcome, ReplyBase::Outcome::Failed);
}

void tst_ServiceCalls::updatePrimaryCandidate()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(1);
    const Turn old = server.storedTurns(chatId).first();
    QVERIFY(awaitReply(client.service.anotherResponse(server.characterId(), chatId, old.id())).hasValue());
    QVERIFY(awaitReply(client.service.updatePrimaryCandidate(chatId, old.id(), old.primaryCandidateId()))
                .hasValue());
    QCOMPARE(client.log.text(chatId, old.id()), old.text());
    QCOMPARE(shownTextOf(storedTurn(server, chatId, old.id())), old.text());
    const auto missing = awaitReply(client.service.updatePrimaryCandidate(chatId, old.id(), u"nobody"_s));
    QCOMPARE(missing.outcome, ReplyBase::Outcome::Failed);
    QCOMPARE(client.log.text(chatId, old.id()), old.text());
}

void tst_ServiceCalls::generateTurn()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(2);
    const auto ended = awaitReply(client.service.generateTurn(server.characterId(), chatId));
    QVERIFY(ended.hasValue());
    QVERIFY(ended.value.text().startsWith(u"You said: "));
    const QList<QJsonObject> turns = turnsReadPlainly(server, chatId);
    QCOMPARE(turns.size(), 3);
    QCOMPARE(idOf(turns.first()), ended.value.id());
}

void tst_ServiceCalls::editMessageOfAPerson()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(3);
    const Turn turn = server.storedTurns(chatId).at(1);
    QVERIFY(turn.isHuman());
    const auto ended =
        awaitReply(client.service.editMessage(chatId, turn.id(), turn.primaryCandidateId(), u"new words"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(ended.value.text(), u"new words"_s);
    QVERIFY(ended.value.primaryCandidate()->isEdited());
    QCOMPARE(shownTextOf(storedTurn(server, chatId, turn.id())), u"new words"_s);
    // Later turns stay as they are.
    QCOMPARE(turnsReadPlainly(server, chatId).size(), 3);
}

void tst_ServiceCalls::editMessageOfACharacter()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(1);
    const Turn turn = server.storedTurns(chatId).first();
    server.command(Command::EditTurnCandidate).filter(Frames::editKeepsCandidateId());
    const auto ended =
        awaitReply(client.service.editMessage(chatId, turn.id(), turn.primaryCandidateId(), u"new words"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(ended.value.text(), u"new words"_s);
    QCOMPARE(client.log.text(chatId, turn.id()), u"new words"_s);
    const auto missing = awaitReply(client.service.editMessage(chatId, u"nobody"_s, u"k"_s, u"x"_s));
    QCOMPARE(missing.outcome, ReplyBase::Outcome::Failed);
    QCOMPARE(missing.error.operation, Error::Operation::EditMessage);
}

void tst_ServiceCalls::deleteMessages()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(130);
    const QStringList all = idsOf(server.storedTurns(chatId));
    QVERIFY(awaitReply(client.service.fetchAllMessages(chatId)).hasValue());
    server.clearRecords();
    QVERIFY(awaitReply(client.service.deleteMessages(chatId, all.mid(3, 120))).hasValue());
    QList<qsizetype> chunks;
    for (const RecordedRequest &request : server.requests(Route::RemoveTurns))
        chunks.append(request.json()["turn_ids"_L1].toArray().size());
    QCOMPARE(chunks, (QList<qsizetype>{50, 50, 20}));
    QCOMPARE(idsOf(turnsReadPlainly(server, chatId)), all.mid(0, 3) + all.mid(123));
    QTRY_COMPARE(QSet<QString>(client.log.removed.begin(), client.log.removed.end()).size(), 120);
    QVERIFY(awaitReply(client.service.deleteMessage(chatId, all.first())).hasValue());
    QVERIFY(!idsOf(turnsReadPlainly(server, chatId)).contains(all.first()));
}

void tst_ServiceCalls::pinAndUnpinMessage()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(3);
    const QString turnId = server.storedTurns(chatId).first().id();
    const auto pinned = awaitReply(client.service.pinMessage(chatId, turnId));
    QVERIFY(pinned.hasValue());
    QVERIFY(pinned.value.isPinned());
    QVERIFY(client.log.turn(chatId, turnId).isPinned());
    QCOMPARE(storedTurn(server, chatId, turnId)["is_pinned"_L1], QJsonValue(true));
    const auto unpinned = awaitReply(client.service.unpinMessage(chatId, turnId));
    QVERIFY(unpinned.hasValue());
    QVERIFY(!unpinned.value.isPinned());
    QVERIFY(!storedTurn(server, chatId, turnId)["is_pinned"_L1].toBool());
    const auto missing = awaitReply(client.service.pinMessage(chatId, u"nobody"_s));
    QCOMPARE(missing.outcome, ReplyBase::Outcome::Failed);
}

void tst_ServiceCalls::theLimitOfPinsIsTold()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(6);
    const QStringList all = idsOf(server.storedTurns(chatId));
    for (int i = 0; i < 5; ++i)
        QVERIFY(awaitReply(client.service.pinMessage(chatId, all.at(i))).hasValue());
    const auto sixth = awaitReply(client.service.pinMessage(chatId, all.at(5)));
    QVERIFY(sixth.failedWith(Error::Kind::Service));
    QVERIFY(!sixth.error.comment.isEmpty());
    QVERIFY(!client.log.turn(chatId, all.at(5)).isPinned());
}

void tst_ServiceCalls::theLimitOfCandidatesIsTold()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(1);
    const QString turnId = server.storedTurns(chatId).first().id();
    for (int i = 1; i < 30; ++i) {
        const auto ended = awaitReply(client.service.anotherResponse(server.characterId(), chatId, turnId));
        QVERIFY(ended.hasValue());
        QCOMPARE(ended.value.candidates().size(), i + 1);
    }
    const auto tooMany = awaitReply(client.service.anotherResponse(server.characterId(), chatId, turnId));
    QVERIFY(tooMany.failedWith(Error::Kind::Service));
    QVERIFY(!tooMany.error.comment.isEmpty());
}

void tst_ServiceCalls::abortGeneration()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(1);
    server.replies().holdNext();
    const Watch watch(client.service.sendMessage(server.characterId(), chatId, u"hello"_s));
    QTRY_VERIFY(server.replies().run());
    const QPointer<ScriptedRun> run = server.replies().run();
    run->tell(u"Come in"_s);
    QTRY_COMPARE(client.log.added.size(), 2);
    QVERIFY(client.service.isGenerating(chatId));
    client.service.abortGeneration(chatId);
    QVERIFY(watch.wait());
    QVERIFY(watch->hasValue());
    QCOMPARE(watch->value.answer.text(), u"Come in"_s);
    QVERIFY(!run || run->isCancelled());
    QCOMPARE(shownTextOf(turnsReadPlainly(server, chatId).first()), u"Come in"_s);
    QVERIFY(!client.service.isGenerating(chatId));

    // Before its first word, the message stays and waits for an answer.
    server.replies().holdNext();
    const Watch early(client.service.sendMessage(server.characterId(), chatId, u"again"_s));
    QTRY_COMPARE(server.replies().requests().size(), 2);
    client.service.abortGeneration(chatId);
    QVERIFY(early.wait());
    QVERIFY2(early->failedWith(Error::Kind::Aborted), qPrintable(toWord(early->error.kind)));
    QCOMPARE(client.log.delivery(chatId, early->value.message.id()), DeliveryState::Unanswered);
    QVERIFY(awaitReply(client.service.generateTurn(server.characterId(), chatId)).hasValue());
    QCOMPARE(client.log.delivery(chatId, early->value.message.id()), DeliveryState::Stored);
}

void tst_ServiceCalls::aSecondClientSeesItToo()
{
    ScriptedServer server;
    ServiceClient one(server);
    ServiceClient other(server);
    const QString chatId = server.addChat(1);
    other.service.connectNow();
    QTRY_COMPARE(other.link.state(), Net::SocketLink::State::Open);
    const auto ended = awaitReply(one.service.sendMessage(server.characterId(), chatId, u"hello"_s));
    QVERIFY(ended.hasValue());
    QTRY_COMPARE(other.log.text(chatId, ended.value.answer.id()), u"You said: hello"_s);
    QTRY_COMPARE(other.log.delivery(chatId, ended.value.answer.id()), DeliveryState::Stored);
    QCOMPARE(other.log.text(chatId, ended.value.message.id()), u"hello"_s);
    QVERIFY(awaitReply(one.service.deleteMessage(chatId, ended.value.answer.id())).hasValue());
    QTRY_VERIFY(other.log.removed.contains(ended.value.answer.id()));
}

void tst_ServiceCalls::theTokenIsInNoAddress()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(1);
    QVERIFY(awaitReply(client.service.sendMessage(server.characterId(), chatId, u"hello"_s)).hasValue());
    QVERIFY(awaitReply(client.service.fetchAllMessages(chatId)).hasValue());
    const QByteArray secret = server.token().reveal();
    for (const RecordedRequest &request : server.requests()) {
        QVERIFY(!request.path.contains(secret) && !request.query.contains(secret)
                && !request.body.contains(secret));
        QVERIFY(request.header("User-Agent").startsWith("Confab/"));
        QVERIFY(request.header("Origin").isEmpty() && request.header("Referer").isEmpty());
    }
    for (const RecordedFrame &frame : server.frames())
        QVERIFY(!frame.text.contains(secret));
    QCOMPARE(server.handshakes().size(), 1);
    QVERIFY(!server.handshakes().first().path.contains(secret));
    QCOMPARE(server.handshakes().first().header("Cookie"), "HTTP_AUTHORIZATION=\"Token " + secret + "\"");
}

void tst_ServiceCalls::whatIsNotThereIsSaidToBeNotThere()
{
    ScriptedServer server;
    ServiceClient client(server);
    ChatService &service = client.service;
    const QString nowhere = u"00000000-0000-4000-8000-000000000000"_s;
    QVERIFY(awaitReply(service.fetchChat(nowhere)).failedWith(Error::Kind::NotFound));
    QVERIFY(awaitReply(service.fetchMessages(nowhere)).failedWith(Error::Kind::NotFound));
    QVERIFY(awaitReply(service.fetchAllMessages(nowhere)).failedWith(Error::Kind::NotFound));
    QVERIFY(awaitReply(service.fetchFollowingMessages(nowhere, nowhere)).failedWith(Error::Kind::NotFound));
    QVERIFY(awaitReply(service.updateChatName(nowhere, u"x"_s)).failedWith(Error::Kind::NotFound));
    QVERIFY(awaitReply(service.archiveChat(nowhere)).failedWith(Error::Kind::NotFound));
    QVERIFY(awaitReply(service.unarchiveChat(nowhere)).failedWith(Error::Kind::NotFound));
    QVERIFY(awaitReply(service.deleteMessages(nowhere, {nowhere})).failedWith(Error::Kind::NotFound));
}

QTEST_GUILESS_MAIN(tst_ServiceCalls)
#include "tst_servicecalls.moc"
