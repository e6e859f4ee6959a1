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

const QStringList reply{u"Come"_s, u"Come in"_s, u"Come in, mind"_s, u"Come in, mind the step."_s};
// The echo, the first text, two that grow it, the whole one and the end.
constexpr int mostFrames = 6;

enum class Ending
{
    Cut, // reset, without a word
    Goodbye, // with a closing handshake
    HalfOpen // nothing is heard any more, and nothing says so
};

void endAfter(CommandRule &rule, Ending ending, int frames)
{
    switch (ending) {
    case Ending::Cut:
        rule.cutAfterFrames(frames);
        break;
    case Ending::Goodbye:
        rule.closeAfterFrames(frames);
        break;
    case Ending::HalfOpen:
        rule.freezeAfterFrames(frames);
        break;
    }
}

// From the second connection on, the stream that was begun on the first one is not continued.
void stopPushing(ScriptedServer &server)
{
    auto isMute = std::make_shared<bool>(false);
    QObject::connect(&server, &ScriptedServer::socketOpened, &server,
                     [isMute, count = 0]() mutable { *isMute = ++count > 1; });
    server.filterAllFrames([isMute](const QJsonObject &frame) -> QList<QJsonObject> {
        if (*isMute && frame["command"_L1].toString().endsWith("_turn"_L1))
            return {};
        return {frame};
    });
}

ServiceTimings survivorTimings()
{
    ServiceTimings timings = quickTimings();
    timings.betweenFrames = 1500ms;
    return timings;
}

QList<QJsonObject> named(const QList<QJsonObject> &turns, const QString &id)
{
    QList<QJsonObject> found;
    for (const QJsonObject &turn : turns) {
        if (idOf(turn) == id)
            found.append(turn);
    }
    return found;
}

} // namespace

class tst_SendingSurvives : public QObject
{
    Q_OBJECT

private slots:
    void theLinkMayDieAfterAnyFrame_data();
    void theLinkMayDieAfterAnyFrame();
    void theLinkMayDieWhileTheAnswerStillGrows_data();
    void theLinkMayDieWhileTheAnswerStillGrows();
    void theLinkMayDieBeforeTheMessageArrives_data();
    void theLinkMayDieBeforeTheMessageArrives();
    void theLinkMayDieDuringTheRetryAsWell();
    void theLinkMayDieInAnyFrameOfAnotherResponse_data();
    void theLinkMayDieInAnyFrameOfAnotherResponse();
    void theServerMayBeAwayWhenTheMessageIsSent();
    void theServerMayGoAwayInMidAnswer();
    void manyMessagesOverALinkThatKeepsDying();
};

void tst_SendingSurvives::theLinkMayDieAfterAnyFrame_data()
{
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<int>("frames");
    QTest::addColumn<bool>("pushes");
    for (const auto &[ending, name] : {std::pair(Ending::Cut, "cut"), std::pair(Ending::Goodbye, "goodbye"),
                                       std::pair(Ending::HalfOpen, "half-open")}) {
        for (int frames = 0; frames <= mostFrames; ++frames) {
            for (const bool pushes : {true, false})
                QTest::addRow("%s after %d, %s", name, frames, pushes ? "told later" : "told no more")
                    << ending << frames << pushes;
        }
    }
}

void tst_SendingSurvives::theLinkMayDieAfterAnyFrame()
{
    QFETCH(const Ending, ending);
    QFETCH(const int, frames);
    QFETCH(const bool, pushes);
    ScriptedServer server;
    const QString chatId = server.addChat(1);
    if (!pushes)
        stopPushing(server);
    endAfter(server.command(Command::CreateAndGenerateTurn), ending, frames);
    server.replies().answerNext(reply);
    ServiceClient client(server, survivorTimings(),
                         ending == Ending::HalfOpen ? watchfulLink() : quickLink());

    const auto ended =
        awaitReply(client.service.sendMessage(server.characterId(), chatId, u"A traveller."_s));
    QVERIFY2(ended.hasValue(), qPrintable(toWord(ended.error.kind)));
    QCOMPARE(ended.value.answer.text(), reply.last());
    QCOMPARE(ended.value.message.delivery(), DeliveryState::Stored);
    const QString turnId = ended.value.message.id();
    QCOMPARE(client.log.delivery(chatId, turnId), DeliveryState::Stored);
    QCOMPARE(client.log.delivery(chatId, ended.value.answer.id()), DeliveryState::Stored);
    QCOMPARE(client.log.text(chatId, ended.value.answer.id()), reply.last());

    QCOMPARE(server.commands(Command::CreateAndGenerateTurn).size(), 1);
    const QList<QJsonObject> turns = turnsReadPlainly(server, chatId);
    QCOMPARE(turns.size(), 3);
    QCOMPARE(named(turns, turnId).size(), 1);
    QCOMPARE(shownTextOf(turns.at(0)), reply.last());
    QCOMPARE(shownTextOf(turns.at(1)), u"A traveller."_s);
}

void tst_SendingSurvives::theLinkMayDieWhileTheAnswerStillGrows_data()
{
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<int>("frames");
    QTest::addColumn<bool>("pushes");
    for (const auto &[ending, name] : {std::pair(Ending::Cut, "cut"), std::pair(Ending::Goodbye, "goodbye"),
                                       std::pair(Ending::HalfOpen, "half-open")}) {
        for (int frames = 0; frames <= 3; ++frames) {
            for (const bool pushes : {true, false})
                QTest::addRow("%s after %d, %s", name, frames, pushes ? "told later" : "told no more")
                    << ending << frames << pushes;
        }
    }
}

void tst_SendingSurvives::theLinkMayDieWhileTheAnswerStillGrows()
{
    QFETCH(const Ending, ending);
    QFETCH(const int, frames);
    QFETCH(const bool, pushes);
    ScriptedServer server;
    const QString chatId = server.addChat(1);
    if (!pushes)
        stopPushing(server);
    endAfter(server.command(Command::CreateAndGenerateTurn), ending, frames);
    server.replies().holdNext();
    ServiceClient client(server, survivorTimings(),
                         ending == Ending::HalfOpen ? watchfulLink() : quickLink());
    int losses = 0;
    connect(&client.link, &Net::SocketLink::lost, this, [&losses] { ++losses; });

    const Watch watch(client.service.sendMessage(server.characterId(), chatId, u"A traveller."_s));
    QTRY_VERIFY(server.replies().run());
    ScriptedRun *run = server.replies().run();
    // Enough is said for the link to die, the rest only when it is dead and another one is there.
    for (int i = 0; i + 1 < frames; ++i)
        run->tell(reply.at(i));
    QTRY_COMPARE(losses, 1);
    QTRY_COMPARE(client.link.state(), Net::SocketLink::State::Open);
    QVERIFY(!watch->isFinished());
    for (int i = std::max(0, frames - 1); i + 1 < reply.size(); ++i)
        run->tell(reply.at(i));
    run->finish(reply.last());

    QVERIFY(watch.wait());
    QVERIFY2(watch->hasValue(), qPrintable(toWord(watch->error.kind)));
    QCOMPARE(watch->value.answer.text(), reply.last());
    QCOMPARE(client.log.text(chatId, watch->value.answer.id()), reply.last());
    QCOMPARE(client.log.delivery(chatId, watch->value.answer.id()), DeliveryState::Stored);
    QCOMPARE(client.log.delivery(chatId, watch->value.message.id()), DeliveryState::Stored);
    QCOMPARE(server.commands(Command::CreateAndGenerateTurn).size(), 1);
    QCOMPARE(turnsReadPlainly(server, chatId).size(), 3);
}

void tst_SendingSurvives::theLinkMayDieBeforeTheMessageArrives_data()
{
    QTest::addColumn<bool>("frozen");
    QTest::newRow("cut") << false;
    QTest::newRow("half-open") << true;
}

void tst_SendingSurvives::theLinkMayDieBeforeTheMessageArrives()
{
    QFETCH(const bool, frozen);
    ScriptedServer server;
    const QString chatId = server.addChat(1);
    if (!frozen)
        server.command(Command::CreateAndGenerateTurn).cutBefore();
    ServiceClient client(server, survivorTimings(), frozen ? watchfulLink() : quickLink());
    if (frozen) {
        // It looks open, and leads nowhere.
        client.service.connectNow();
        QTRY_COMPARE(server.openSockets(), 1);
        QTRY_COMPARE(client.link.state(), Net::SocketLink::State::Open);
        server.freezeSockets();
    }

    const auto first =
        awaitReply(client.service.sendMessage(server.characterId(), chatId, u"A traveller."_s));
    QVERIFY(first.failedWith(Error::Kind::Network));
    const QString turnId = first.value.message.id();
    QCOMPARE(client.log.delivery(chatId, turnId), DeliveryState::NotSent);
    QCOMPARE(turnsReadPlainly(server, chatId).size(), 1);

    const auto second = awaitReply(client.service.retryMessage(chatId, turnId));
    QVERIFY2(second.hasValue(), qPrintable(toWord(second.error.kind)));
    QCOMPARE(second.value.message.id(), turnId);
    QCOMPARE(second.value.answer.text(), u"You said: A traveller."_s);
    QCOMPARE(client.log.delivery(chatId, turnId), DeliveryState::Stored);
    const QList<QJsonObject> turns = turnsReadPlainly(server, chatId);
    QCOMPARE(turns.size(), 3);
    QCOMPARE(named(turns, turnId).size(), 1);
}

void tst_SendingSurvives::theLinkMayDieDuringTheRetryAsWell()
{
    ScriptedServer server;
    const QString chatId = server.addChat(1);
    server.command(Command::CreateAndGenerateTurn).cutBefore();
    server.command(Command::CreateAndGenerateTurn).cutAfterFrames(0);
    ServiceClient client(server, survivorTimings());
    // The first copy is lost. The second arrives, but the chat cannot be read and so nobody knows.
    const auto first =
        awaitReply(client.service.sendMessage(server.characterId(), chatId, u"A traveller."_s));
    QCOMPARE(first.outcome, ReplyBase::Outcome::Failed);
    const QString turnId = first.value.message.id();
    server.rest(Wire::RestRoute::Name::Turns).always().answerWith(500, "{}");
    const auto second = awaitReply(client.service.retryMessage(chatId, turnId));
    QCOMPARE(second.outcome, ReplyBase::Outcome::Failed);
    QCOMPARE(client.log.delivery(chatId, turnId), DeliveryState::NotSent);
    // The third is refused, because the second had arrived after all.
    server.clearRules();
    const auto third = awaitReply(client.service.retryMessage(chatId, turnId));
    QVERIFY2(third.hasValue(), qPrintable(toWord(third.error.kind)));
    QCOMPARE(third.value.answer.text(), u"You said: A traveller."_s);
    QCOMPARE(client.log.delivery(chatId, turnId), DeliveryState::Stored);
    QCOMPARE(server.commands(Command::CreateAndGenerateTurn).size(), 3);
    const QList<QJsonObject> turns = turnsReadPlainly(server, chatId);
    QCOMPARE(turns.size(), 3);
    QCOMPARE(named(turns, turnId).size(), 1);
}

void tst_SendingSurvives::theLinkMayDieInAnyFrameOfAnotherResponse_data()
{
    QTest::addColumn<int>("frames");
    QTest::addColumn<bool>("pushes");
    for (int frames = -1; frames <= mostFrames - 1; ++frames) {
        for (const bool pushes : {true, false})
            QTest::addRow("%d, %s", frames, pushes ? "told later" : "told no more") << frames << pushes;
    }
}

void tst_SendingSurvives::theLinkMayDieInAnyFrameOfAnotherResponse()
{
    QFETCH(const int, frames);
    QFETCH(const bool, pushes);
    ScriptedServer server;
    const QString chatId = server.addChat(1);
    const QString turnId = server.storedTurns(chatId).first().id();
    if (!pushes)
        stopPushing(server);
    if (frames < 0)
        server.command(Command::GenerateTurnCandidate).cutBefore();
    else
        server.command(Command::GenerateTurnCandidate).cutAfterFrames(frames);
    server.replies().answerNext(reply);
    ServiceClient client(server, survivorTimings());

    const auto ended = awaitReply(client.service.anotherResponse(server.characterId(), chatId, turnId));
    const QList<QJsonObject> turns = turnsReadPlainly(server, chatId);
    QCOMPARE(turns.size(), 1);
    QCOMPARE(server.commands(Command::GenerateTurnCandidate).size(), 1);
    if (frames < 0) {
        QVERIFY(ended.failedWith(Error::Kind::Network));
        QCOMPARE(turns.first()["candidates"_L1].toArray().size(), 1);
        QCOMPARE(client.log.delivery(chatId, turnId), DeliveryState::Stored);
    } else {
        QVERIFY2(ended.hasValue(), qPrintable(toWord(ended.error.kind)));
        QCOMPARE(ended.value.text(), reply.last());
        QCOMPARE(turns.first()["candidates"_L1].toArray().size(), 2);
    }
    QCOMPARE(client.log.text(chatId, turnId), shownTextOf(turns.first()));
}

void tst_SendingSurvives::theServerMayBeAwayWhenTheMessageIsSent()
{
    ScriptedServer server;
    const QString chatId = server.addChat(1);
    ServiceClient client(server, survivorTimings());
    QVERIFY(awaitReply(client.service.fetchMe()).hasValue());
    client.service.connectNow();
    QTRY_COMPARE(client.link.state(), Net::SocketLink::State::Open);
    server.stop();
    QTRY_VERIFY(client.link.state() != Net::SocketLink::State::Open);

    const Watch watch(client.service.sendMessage(server.characterId(), chatId, u"Anybody there?"_s));
    int failures = 0;
    connect(&client.link, &Net::SocketLink::attemptFailed, this, [&failures] { ++failures; });
    QTRY_VERIFY(failures >= 2);
    QVERIFY(!watch->isFinished());
    QCOMPARE(client.service.unsentTurns(chatId).size(), 1);
    server.restart();
    QVERIFY(watch.wait());
    QVERIFY2(watch->hasValue(), qPrintable(toWord(watch->error.kind)));
    QCOMPARE(watch->value.answer.text(), u"You said: Anybody there?"_s);
    QCOMPARE(turnsReadPlainly(server, chatId).size(), 3);
}

void tst_SendingSurvives::theServerMayGoAwayInMidAnswer()
{
    ScriptedServer server;
    const QString chatId = server.addChat(1);
    server.replies().holdNext();
    ServiceTimings timings = survivorTimings();
    timings.betweenFrames = 20s;
    ServiceClient client(server, timings);
    const Watch watch(client.service.sendMessage(server.characterId(), chatId, u"A traveller."_s));
    QTRY_VERIFY(server.replies().run());
    server.replies().run()->tell(u"Come in"_s);
    QTRY_COMPARE(client.log.added.size(), 2);
    const QString answerId = client.log.added.last().id();
    // So suddenly that it cannot say goodbye.
    server.cutSockets();
    server.stop();
    QTRY_COMPARE(client.log.delivery(chatId, answerId), DeliveryState::Interrupted);
    QVERIFY(!watch->isFinished());
    server.restart();
    QVERIFY(watch.wait());
    QVERIFY2(watch->hasValue(), qPrintable(toWord(watch->error.kind)));
    QCOMPARE(watch->value.answer.text(), u"Come in"_s);
    QCOMPARE(client.log.delivery(chatId, answerId), DeliveryState::Stored);
    QCOMPARE(shownTextOf(turnsReadPlainly(server, chatId).first()), u"Come in"_s);
}

void tst_SendingSurvives::manyMessagesOverALinkThatKeepsDying()
{
    ScriptedServer server;
    const QString chatId = server.addChat(1);
    constexpr int messages = 15;
    for (int i = 0; i < messages; ++i) {
        CommandRule &rule = server.command(Command::CreateAndGenerateTurn);
        if (i % 5 == 4)
            rule.cutBefore();
        else
            rule.cutAfterFrames(i % 5);
    }
    ServiceClient client(server, survivorTimings());
    QStringList sent;
    for (int i = 0; i < messages; ++i) {
        auto ended = awaitReply(client.service.sendMessage(server.characterId(), chatId,
                                                           u"message %1"_s.arg(QString::number(i))));
        while (!ended.hasValue()) {
            QCOMPARE(ended.value.message.delivery(), DeliveryState::NotSent);
            ended = awaitReply(client.service.retryMessage(chatId, ended.value.message.id()));
        }
        sent.prepend(ended.value.message.id());
        sent.prepend(ended.value.answer.id());
    }
    QStringList there;
    const QList<QJsonObject> turns = turnsReadPlainly(server, chatId);
    for (const QJsonObject &turn : turns)
        there.append(idOf(turn));
    there.removeLast(); // what stood there before
    QCOMPARE(there, sent);
    for (int i = 0; i < messages; ++i) {
        QCOMPARE(shownTextOf(turns.at(2 * i + 1)), u"message %1"_s.arg(QString::number(messages - 1 - i)));
        QCOMPARE(client.log.text(chatId, there.at(2 * i)), shownTextOf(turns.at(2 * i)));
    }
    QVERIFY(client.service.unsentTurns(chatId).isEmpty());
}

QTEST_GUILESS_MAIN(tst_SendingSurvives)
#include "tst_sendingsurvives.moc"
