// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/pendingreply.h"
#include "support/memoryservice.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Testing;
using namespace Confab::Testing::WireJson;

class tst_Replies : public QObject
{
    Q_OBJECT

private slots:
    void aReplyEndsOnce_data();
    void aReplyEndsOnce();
    void theEndIsToldFromTheEventLoop();
    void aReplyDeletesItself();
    void abortingStopsWhatRuns();
    void abortingAfterTheEndDoesNothing();
    void updatesCarryTheValueSoFar();
    void nothingChangesAfterTheEnd();
    void thenIsCalledAsLongAsItsContextLives();
    void everyCallCanBeAborted();
    void everyCallReturnsAtOnce();
    void repliesGoWithTheService();
};

void tst_Replies::aReplyEndsOnce_data()
{
    QTest::addColumn<int>("first");
    for (int first = 0; first < 3; ++first)
        QTest::addRow("%d", first) << first;
}

void tst_Replies::aReplyEndsOnce()
{
    QFETCH(const int, first);
    using Outcome = ReplyBase::Outcome;
    QObject owner;
    auto *reply = new PendingReply<int>(&owner);
    const Watch<int> watch(reply);
    QCOMPARE(reply->outcome(), Outcome::Pending);
    const QList<std::function<void()>> ends{
        [reply] { reply->succeed(7); },
        [reply] { reply->fail(Error(Error::Kind::Service, Error::Operation::None)); },
        [reply] { reply->abort(); }};
    const QList<Outcome> outcomes{Outcome::Value, Outcome::Failed, Outcome::Aborted};
    for (int i = 0; i < 3; ++i)
        ends.at((first + i) % 3)();
    QCOMPARE(reply->outcome(), outcomes.at(first));
    QVERIFY(reply->isFinished());
    QVERIFY(watch.wait());
    QTest::qWait(0);
    QCOMPARE(watch->outcome, outcomes.at(first));
    QCOMPARE(watch->finishes, 1);
    QCOMPARE(watch->value, first == 0 ? 7 : 0);
    QCOMPARE(bool(watch->error), first != 0);
}

void tst_Replies::theEndIsToldFromTheEventLoop()
{
    QObject owner;
    auto *reply = new PendingReply<int>(&owner);
    reply->succeed(1);
    QSignalSpy spy(reply, &ReplyBase::finished);
    QCOMPARE(spy.size(), 0);
    QVERIFY(spy.wait());
}

void tst_Replies::aReplyDeletesItself()
{
    QObject owner;
    QPointer<PendingReply<int>> reply = new PendingReply<int>(&owner);
    reply->succeed(1);
    QTRY_VERIFY(!reply);
}

void tst_Replies::abortingStopsWhatRuns()
{
    QObject owner;
    auto *reply = new PendingReply<int>(&owner);
    int stops = 0;
    reply->onAbort([&] {
        ++stops;
        reply->fail(Error(Error::Kind::Network, Error::Operation::None));
    });
    reply->abort();
    reply->abort();
    QCOMPARE(stops, 1);
    QCOMPARE(reply->outcome(), ReplyBase::Outcome::Aborted);
    QCOMPARE(reply->error().kind, Error::Kind::Aborted);
}

void tst_Replies::abortingAfterTheEndDoesNothing()
{
    QObject owner;
    auto *reply = new PendingReply<int>(&owner);
    bool stopped = false;
    reply->onAbort([&] { stopped = true; });
    reply->succeed(1);
    reply->abort();
    QVERIFY(!stopped);
    QCOMPARE(reply->outcome(), ReplyBase::Outcome::Value);
}

void tst_Replies::updatesCarryTheValueSoFar()
{
    QObject owner;
    auto *reply = new PendingReply<int>(&owner);
    const Watch<int> watch(reply);
    reply->update(1);
    reply->update(2);
    reply->succeed(3);
    QVERIFY(watch.wait());
    QCOMPARE(watch->updates, (QList<int>{1, 2}));
    QCOMPARE(watch->value, 3);
}

void tst_Replies::nothingChangesAfterTheEnd()
{
    QObject owner;
    auto *reply = new PendingReply<int>(&owner);
    const Watch<int> watch(reply);
    reply->succeed(1);
    reply->update(2);
    reply->succeed(3);
    QVERIFY(watch.wait());
    QCOMPARE(watch->value, 1);
    QVERIFY(watch->updates.isEmpty());
}

void tst_Replies::thenIsCalledAsLongAsItsContextLives()
{
    QObject owner;
    auto *reply = new PendingReply<int>(&owner);
    int calls = 0;
    auto *gone = new QObject;
    reply->then(&owner, [&](const Reply<int> &ended) { calls += ended.value(); });
    reply->then(gone, [&](const Reply<int> &) { calls += 100; });
    delete gone;
    reply->succeed(5);
    QTRY_COMPARE(calls, 5);
}

void tst_Replies::everyCallCanBeAborted()
{
    MemoryService s;
    s.http.setFallback({});
    s.link.setAccepting(false);
    s.tell(characterTurn(u"C"_s, u"t"_s, u"k"_s, u"x"_s));
    ChatService &service = s.service;
    const QList<ReplyBase *> replies{service.fetchMe(),
                                     service.fetchCharacter(u"K"_s),
                                     service.searchCharacters(u"x"_s),
                                     service.fetchRecentCharacters(),
                                     service.fetchHistories(u"K"_s),
                                     service.fetchChats(u"K"_s),
                                     service.fetchChat(u"C"_s),
                                     service.fetchRecentChats(),
                                     service.updateChatName(u"C"_s, u"x"_s),
                                     service.archiveChat(u"C"_s),
                                     service.unarchiveChat(u"C"_s),
                                     service.copyChat(u"C"_s, u"t"_s),
                                     service.createChat(u"K"_s),
                                     service.fetchMessages(u"C"_s),
                                     service.fetchAllMessages(u"C"_s),
                                     service.fetchPinnedMessages(u"C"_s),
                                     service.fetchAllPinnedMessages(u"C"_s),
                                     service.fetchFollowingMessages(u"C"_s, u"t"_s),
                                     service.sendMessage(u"K"_s, u"C"_s, u"x"_s),
                                     service.generateTurn(u"K"_s, u"C"_s),
                                     service.generateTurn(u"K"_s, u"UNKNOWN"_s),
                                     service.anotherResponse(u"K"_s, u"C"_s, u"t"_s),
                                     service.anotherResponse(u"K"_s, u"C"_s, u"unknown"_s),
                                     service.updatePrimaryCandidate(u"C"_s, u"t"_s, u"k"_s),
                                     service.editMessage(u"C"_s, u"t"_s, u"k"_s, u"x"_s),
                                     service.deleteMessages(u"C"_s, {u"t"_s}),
                                     service.deleteMessage(u"C"_s, u"t"_s),
                                     service.pinMessage(u"C"_s, u"t"_s),
                                     service.unpinMessage(u"C"_s, u"t"_s)};
    QTest::qWait(10);
    int finished = 0;
    for (ReplyBase *reply : replies) {
        QCOMPARE(reply->outcome(), ReplyBase::Outcome::Pending);
        connect(reply, &ReplyBase::finished, this, [&finished] { ++finished; });
        reply->abort();
        QCOMPARE(reply->outcome(), ReplyBase::Outcome::Aborted);
    }
    QTRY_COMPARE(finished, replies.size());
    s.link.accept();
    QTest::qWait(10);
    QVERIFY(s.link.sent().isEmpty());
    QCOMPARE(finished, replies.size());
}

void tst_Replies::everyCallReturnsAtOnce()
{
    // Also those that could answer from what is known: whoever calls can still connect.
    MemoryService s;
    QList<QPair<const char *, ReplyBase *>> replies{
        {"empty deletion", s.service.deleteMessages(u"C"_s, {})},
        {"impossible retry", s.service.retryMessage(u"C"_s, u"t"_s)},
    };
    int finished = 0;
    for (const auto &[name, reply] : replies)
        connect(reply, &ReplyBase::finished, this, [&finished] { ++finished; });
    QCOMPARE(finished, 0);
    QTRY_COMPARE(finished, 2);
}

void tst_Replies::repliesGoWithTheService()
{
    QPointer<ReplyBase> reply;
    QPointer<ReplyBase> walk;
    int finished = 0;
    {
        MemoryService s;
        reply = s.service.sendMessage(u"K"_s, u"C"_s, u"x"_s);
        s.command(u"create_and_generate_turn"_s);
        walk = s.service.fetchAllMessages(u"C"_s);
        s.request("GET", "/turns/C/");
        s.service.deleteMessages(u"C"_s, {u"a"_s});
        s.service.generateTurn(u"K"_s, u"UNKNOWN"_s);
        s.service.createChat(u"K"_s);
        connect(reply, &ReplyBase::finished, this, [&finished] { ++finished; });
    }
    QVERIFY(!reply);
    QVERIFY(!walk);
    QTest::qWait(10);
    QCOMPARE(finished, 0);
}

QTEST_GUILESS_MAIN(tst_Replies)
#include "tst_replies.moc"
