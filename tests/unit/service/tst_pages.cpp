// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/memoryservice.h"

#include <QElapsedTimer>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Testing;
using namespace Confab::Testing::WireJson;

namespace {

const QByteArray turnsPath("/turns/C/");
const QByteArray removePath("/turns/C/remove");

QJsonObject numbered(int number, bool isPinned = false)
{
    QJsonObject turn =
        characterTurn(u"C"_s, u"t%1"_s.arg(QString::number(number)), u"c%1"_s.arg(QString::number(number)),
                      u"text %1"_s.arg(QString::number(number)));
    turn.insert(
        u"create_time"_s,
        u"2025-03-01T%1:%2:00Z"_s.arg(number / 60, 2, 10, QChar(u'0')).arg(number % 60, 2, 10, QChar(u'0')));
    if (isPinned)
        turn.insert(u"is_pinned"_s, true);
    return turn;
}

// Turns from `newest` down to `oldest`.
QJsonArray run(int newest, int oldest)
{
    QJsonArray turns;
    for (int i = newest; i >= oldest; --i)
        turns.append(numbered(i));
    return turns;
}

QStringList ids(int newest, int oldest)
{
    QStringList list;
    for (int i = newest; i >= oldest; --i)
        list.append(u"t%1"_s.arg(QString::number(i)));
    return list;
}

QStringList idsOf(const QList<Turn> &turns)
{
    QStringList list;
    for (const Turn &turn : turns)
        list.append(turn.id());
    return list;
}

QString tokenOf(const MemoryHttp::Request &request)
{
    return QUrlQuery(QString::fromLatin1(request.query)).queryItemValue(u"next_token"_s, QUrl::FullyDecoded);
}

struct Pages : MemoryService
{
    using MemoryService::MemoryService;

    void prepare(const QJsonObject &body) { http.prepare("GET", turnsPath, body); }
    void prepare(int status, const QByteArray &body = "{}")
    {
        http.prepare("GET", turnsPath, MemoryHttp::response(status, body));
    }
    QStringList tokens() const
    {
        QStringList list;
        for (const MemoryHttp::Request &request : http.requests("GET", turnsPath))
            list.append(tokenOf(request));
        return list;
    }
};

// A chat behind a server that removes what it is told to.
struct Deleting : MemoryService
{
    Deleting()
    {
        http.setFallback([this](const MemoryHttp::Request &request) -> std::optional<MemoryHttp::Response> {
            if (request.path == removePath) {
                QStringList chunk;
                const QJsonArray asked = request.json()["turn_ids"_L1].toArray();
                for (const QJsonValue &id : asked)
                    chunk.append(id.toString());
                chunks.append(chunk);
                if (chunks.size() == refuseChunk)
                    return MemoryHttp::response(refusal, "{}");
                for (const QString &id : chunk) {
                    if (!stubborn.contains(id))
                        there.removeAll(id);
                }
                if (chunks.size() == loseChunk)
                    return loss;
                return MemoryHttp::response(200, "");
            }
            if (request.path == turnsPath) {
                if (unreadable)
                    return MemoryHttp::response(500, "{}");
                const int from = tokenOf(request).toInt();
                if (withholdFrom >= 0 && from >= withholdFrom)
                    return MemoryHttp::response(page({}, QString::number(from + 1)));
                if (refuseFrom >= 0 && from >= refuseFrom)
                    return MemoryHttp::response(400, "{}");
                QJsonArray turns;
                for (const QString &id : there.mid(from, 50))
                    turns.append(numbered(id.mid(1).toInt()));
                return MemoryHttp::response(
                    page(turns, from + 50 < there.size() ? QString::number(from + 50) : QString()));
            }
            return std::nullopt;
        });
    }

    QStringList there = ids(200, 1);
    QStringList stubborn;
    QList<QStringList> chunks;
    int refuseChunk = 0;
    int refusal = 500;
    int loseChunk = 0;
    MemoryHttp::Response loss = MemoryHttp::broken(Error::Kind::Network);
    bool unreadable = false;
    int withholdFrom = -1;
    int refuseFrom = -1;
};

} // namespace

class tst_Pages : public QObject
{
    Q_OBJECT

private slots:
    void aPageIsGivenNewestFirstWithItsToken();
    void aTokenIsSentBackAsItIs();
    void aPageOfAnotherShapeIsAnError_data();
    void aPageOfAnotherShapeIsAnError();
    void pagesAreTold();
    void pageTurnsThatSayNothingAboutTheirEndAreComplete();
    void aTurnWithoutCandidatesIsStillATurn();

    void allPagesAreReadNewestFirst();
    void aLastPageWithANullTokenCounts();
    void aLastPageWithATokenIsFollowedToTheEmptyOne();
    void anEmptyPageWithATokenIsNotTheEnd();
    void manyEmptyPagesEndWithANotice();
    void pagesWithoutAnythingNewEndWithANotice();
    void pagesOfTurnsWithoutIdsEndWithANotice();
    void somethingNewBehindPagesWithoutItIsFound();
    void aRepeatedTokenEndsTheWalk();
    void turnsThatComeTwiceAreGivenOnce();
    void aStaleTokenStartsOverAndMerges();
    void aTokenThatGoesStaleTwiceIsAnError();
    void onePageIsAskedForAtATime();
    void pagesAreReadAtThePaceOfTheEndpoint();
    void aRateLimitIsWaitedOut();
    void aRateLimitOfTheEdgeIsWaitedOut();
    void aRateLimitThatLastsTooLongIsAnError();
    void aSinglePageFailsAtOnceOnARateLimit();
    void aBrokenConnectionIsTriedAgain();
    void whatCameBeforeAnErrorIsKept();
    void whatCameBeforeAnAbortIsKept();
    void abortingFromASignalOfTheWalkIsSafe();
    void progressCountsTurns();
    void aBodyWithAnErrorInItIsNotAnEmptyChat();

    void pinsBehindAPageWithoutPinsAreFound();
    void pinnedPagesKeepTheirTokenAndTheirFilter();
    void aServerThatIgnoresTheFilterIsFilteredHere();
    void emptyPinnedPagesAreOrdinary();
    void pinsAreWhatTheTurnsSay();

    void followingMessagesStopAtTheTurn();
    void followingMessagesOfTheNewestAreNone();
    void followingMessagesCrossAnEmptyPage();
    void followingMessagesFindAnUnpinnedAnchor();
    void followingMessagesOfAnUnknownTurnAreAnError();
    void followingMessagesThatAreWithheldAreNotDenied();
    void followingMessagesStartOverWithAStaleToken();

    void nothingIsDeletedForAnEmptyList();
    void deletionGoesInChunksNewestFirst();
    void deletionIsVerifiedByReading();
    void whatIsLeftIsSaid();
    void aRefusedDeletionDeletesNothing();
    void aRefusedChunkSaysWhatIsLeft();
    void aRefusedTokenSaysWhatIsLeft();
    void aLostDeletionThatHappenedIsSuccess();
    void aDeletionThatAGatewayLostIsLookedFor();
    void aDoubtfulDeletionFarBackIsNotBelieved();
    void aDoubtfulDeletionBehindWithheldPagesIsNotBelieved();
    void aLostDeletionThatDidNotHappenIsRepeatedOnce();
    void deletionThatCannotBeVerifiedIsBelieved();
    void whatWasSeenIsLeftAlsoWhenReadingFailsFurtherBack();
    void abortingADeletionStopsAskingForMore();
    void oneMessageIsDeletedTheSameWay();
};

void tst_Pages::aPageIsGivenNewestFirstWithItsToken()
{
    Pages s;
    s.prepare(page(run(50, 1), u"older/+="_s));
    const auto ended = awaitReply(s.service.fetchMessages(u"C"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(idsOf(ended.value.turns), ids(50, 1));
    QCOMPARE(ended.value.nextToken, u"older/+="_s);
    QCOMPARE(ended.value.token, QString());
    QCOMPARE(ended.value.chatId, u"C"_s);
    QVERIFY(s.http.requests().first().query.isEmpty());
}

void tst_Pages::aTokenIsSentBackAsItIs()
{
    Pages s;
    s.prepare(page({}));
    const QString token = u"a+b/c=d&e f%2B\u00e9"_s;
    QVERIFY(awaitReply(s.service.fetchMessages(u"C"_s, false, token)).hasValue());
    QCOMPARE(s.http.requests().first().query, QByteArray("next_token=a%2Bb%2Fc%3Dd%26e%20f%252B%C3%A9"));
}

void tst_Pages::aPageOfAnotherShapeIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("turns that are a word") << QByteArray(R"({"turns":"none"})") << Error::Kind::BadResponse;
    QTest::newRow("turns that are an object") << QByteArray(R"({"turns":{}})") << Error::Kind::BadResponse;
    QTest::newRow("a list") << QByteArray("[]") << Error::Kind::BadResponse;
    QTest::newRow("nothing") << QByteArray() << Error::Kind::BadResponse;
    QTest::newRow("words") << QByteArray("OK") << Error::Kind::BadResponse;
    QTest::newRow("a page for people") << QByteArray("<!DOCTYPE html><p>Hello") << Error::Kind::EdgeRefusal;
}

void tst_Pages::aPageOfAnotherShapeIsAnError()
{
    QFETCH(const QByteArray, body);
    QFETCH(const Error::Kind, kind);
    Pages s;
    s.prepare(200, body);
    s.prepare(200, body);
    const auto one = awaitReply(s.service.fetchMessages(u"C"_s));
    QVERIFY(one.failedWith(kind));
    const auto all = awaitReply(s.service.fetchAllMessages(u"C"_s));
    QVERIFY(all.failedWith(kind));
    QVERIFY(s.log.pages.isEmpty());
}

void tst_Pages::pagesAreTold()
{
    Pages s;
    s.prepare(page(run(4, 3), u"next"_s));
    s.prepare(page(run(2, 1)));
    QVERIFY(awaitReply(s.service.fetchAllMessages(u"C"_s)).hasValue());
    QCOMPARE(s.log.pages.size(), 2);
    QCOMPARE(idsOf(s.log.pages.at(1).turns), ids(2, 1));
    QCOMPARE(s.log.pages.at(0).nextToken, u"next"_s);
    QCOMPARE(s.log.pages.at(1).token, u"next"_s);
    QCOMPARE(s.service.knownTurn(u"C"_s, u"t1"_s).text(), u"text 1"_s);
}

void tst_Pages::pageTurnsThatSayNothingAboutTheirEndAreComplete()
{
    Pages s;
    QJsonObject open = turn(u"C"_s, u"open"_s, characterAuthor(),
                            {with(candidate(u"k"_s, u"text"_s, false), u"is_final"_s, false)}, u"k"_s);
    s.prepare(page({characterTurn(u"C"_s, u"t"_s, u"k"_s, u"text"_s, false), open}));
    const auto ended = awaitReply(s.service.fetchMessages(u"C"_s));
    QVERIFY(ended.value.turns.at(0).primaryCandidate()->isFinal);
    QVERIFY(ended.value.turns.at(0).primaryCandidate()->finalAssumed);
    QVERIFY(!ended.value.turns.at(1).primaryCandidate()->isFinal);
    QCOMPARE(ended.value.turns.at(0).delivery(), DeliveryState::Stored);
}

void tst_Pages::aTurnWithoutCandidatesIsStillATurn()
{
    Pages s;
    QJsonObject bare{{u"turn_key"_s, QJsonObject{{u"turn_id"_s, u"bare"_s}}}};
    QJsonObject nulls = numbered(1);
    for (const QString &name : nulls.keys()) {
        if (name != "turn_key"_L1)
            nulls.insert(name, QJsonValue());
    }
    s.prepare(page({bare, nulls, QJsonValue(), u"word"_s, QJsonObject()}));
    const auto ended = awaitReply(s.service.fetchMessages(u"C"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(idsOf(ended.value.turns), (QStringList{u"bare"_s, u"t1"_s}));
    QCOMPARE(ended.value.turns.first().chatId(), u"C"_s);
    QCOMPARE(ended.value.turns.first().text(), QString());
    QCOMPARE(ended.value.turns.first().primaryCandidate(), nullptr);
}

void tst_Pages::allPagesAreReadNewestFirst()
{
    Pages s;
    s.prepare(page(run(120, 71), u"a"_s));
    s.prepare(page(run(70, 21), u"b"_s));
    s.prepare(page(run(20, 1)));
    const auto ended = awaitReply(s.service.fetchAllMessages(u"C"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(idsOf(ended.value), ids(120, 1));
    QCOMPARE(s.tokens(), (QStringList{{}, u"a"_s, u"b"_s}));
}

void tst_Pages::aLastPageWithANullTokenCounts()
{
    for (const QJsonObject &last :
         {page(run(2, 1)), with(page(run(2, 1)), u"meta"_s, QJsonObject()),
          without(page(run(2, 1)), u"meta"_s), with(page(run(2, 1)), u"meta"_s, QJsonValue()),
          with(page(run(2, 1)), u"meta"_s, QJsonObject{{u"next_token"_s, u""_s}})}) {
        Pages s;
        s.prepare(page(run(4, 3), u"a"_s));
        s.prepare(last);
        const auto ended = awaitReply(s.service.fetchAllMessages(u"C"_s));
        QVERIFY(ended.hasValue());
        QCOMPARE(idsOf(ended.value), ids(4, 1));
        QCOMPARE(s.http.requests().size(), 2);
    }
}

void tst_Pages::aLastPageWithATokenIsFollowedToTheEmptyOne()
{
    Pages s;
    s.prepare(page(run(4, 1), u"a"_s));
    s.prepare(page({}));
    const auto ended = awaitReply(s.service.fetchAllMessages(u"C"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(idsOf(ended.value), ids(4, 1));
    QCOMPARE(s.tokens(), (QStringList{{}, u"a"_s}));
    QVERIFY(s.log.notices.isEmpty());
}

void tst_Pages::anEmptyPageWithATokenIsNotTheEnd()
{
    Pages s;
    s.prepare(page(run(4, 3), u"a"_s));
    s.prepare(page({}, u"b"_s));
    s.prepare(page({}, u"c"_s));
    s.prepare(page(run(2, 1)));
    const auto ended = awaitReply(s.service.fetchAllMessages(u"C"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(idsOf(ended.value), ids(4, 1));
}

void tst_Pages::manyEmptyPagesEndWithANotice()
{
    Pages s;
    s.prepare(page(run(2, 1), u"a0"_s));
    for (int i = 1; i <= 9; ++i)
        s.prepare(page({}, u"a%1"_s.arg(QString::number(i))));
    const auto ended = awaitReply(s.service.fetchAllMessages(u"C"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(idsOf(ended.value), ids(2, 1));
    QCOMPARE(s.http.requests().size(), 4);
    QCOMPARE(s.log.notices.size(), 1);
    QCOMPARE(s.log.notices.first().kind, Error::Kind::Incomplete);
}

void tst_Pages::pagesWithoutAnythingNewEndWithANotice()
{
    Pages s;
    for (int i = 0; i <= 9; ++i)
        s.prepare(page(run(2, 1), u"a%1"_s.arg(QString::number(i))));
    const auto ended = awaitReply(s.service.fetchAllMessages(u"C"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(idsOf(ended.value), ids(2, 1));
    QCOMPARE(s.http.requests().size(), 4);
    QCOMPARE(s.log.notices.size(), 1);
}

void tst_Pages::pagesOfTurnsWithoutIdsEndWithANotice()
{
    Pages s;
    for (int i = 0; i <= 9; ++i)
        s.prepare(page({QJsonObject()}, u"a%1"_s.arg(QString::number(i))));
    const auto ended = awaitReply(s.service.fetchAllMessages(u"C"_s));
    QVERIFY(ended.hasValue());
    QVERIFY(ended.value.isEmpty());
    QCOMPARE(s.http.requests().size(), 3);
    QCOMPARE(s.log.notices.size(), 1);
}

void tst_Pages::somethingNewBehindPagesWithoutItIsFound()
{
    Pages s;
    s.prepare(page(run(4, 3), u"a0"_s));
    s.prepare(page(run(4, 3), u"a1"_s));
    s.prepare(page({}, u"a2"_s));
    s.prepare(page(run(3, 2), u"a3"_s));
    s.prepare(page({}, u"a4"_s));
    s.prepare(page({}, u"a5"_s));
    s.prepare(page(run(1, 1)));
    const auto ended = awaitReply(s.service.fetchAllMessages(u"C"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(idsOf(ended.value), ids(4, 1));
    QVERIFY(s.log.notices.isEmpty());
}

void tst_Pages::aRepeatedTokenEndsTheWalk()
{
    Pages s;
    s.prepare(page(run(4, 3), u"a"_s));
    s.prepare(page(run(2, 1), u"b"_s));
    s.prepare(page(run(4, 3), u"a"_s));
    const auto ended = awaitReply(s.service.fetchAllMessages(u"C"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(idsOf(ended.value), ids(4, 1));
    QCOMPARE(s.tokens(), (QStringList{{}, u"a"_s, u"b"_s}));
}

void tst_Pages::turnsThatComeTwiceAreGivenOnce()
{
    Pages s;
    // Two turns were added while this was read, so that the second page repeats two of the first.
    s.prepare(page(run(10, 6), u"a"_s));
    s.prepare(page(run(7, 1)));
    const auto ended = awaitReply(s.service.fetchAllMessages(u"C"_s));
    QCOMPARE(idsOf(ended.value), ids(10, 1));
}

void tst_Pages::aStaleTokenStartsOverAndMerges()
{
    Pages s;
    s.prepare(page(run(10, 6), u"a"_s));
    s.prepare(404);
    s.prepare(page(run(12, 8), u"b"_s));
    s.prepare(page(run(7, 1)));
    const auto ended = awaitReply(s.service.fetchAllMessages(u"C"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(idsOf(ended.value), ids(12, 1));
    QCOMPARE(s.tokens(), (QStringList{{}, u"a"_s, {}, u"b"_s}));
}

void tst_Pages::aTokenThatGoesStaleTwiceIsAnError()
{
    Pages s;
    s.prepare(page(run(10, 6), u"a"_s));
    s.prepare(400);
    s.prepare(page(run(10, 9), u"b"_s));
    s.prepare(400);
    const auto ended = awaitReply(s.service.fetchAllMessages(u"C"_s));
    QVERIFY(ended.failedWith(Error::Kind::Service));
    // Nothing that was read is lost.
    QCOMPARE(idsOf(ended.value), ids(10, 6));
}

void tst_Pages::onePageIsAskedForAtATime()
{
    Pages s;
    const Watch watch(s.service.fetchAllMessages(u"C"_s));
    for (int i = 1; i <= 4; ++i) {
        const MemoryHttp::Request request = s.request("GET", turnsPath, i);
        QTest::qWait(5);
        QCOMPARE(s.http.requests().size(), i);
        request.exchange->respond(
            MemoryHttp::response(page(run(10 - i, 10 - i), i < 4 ? QString::number(i) : QString())));
    }
    QVERIFY(watch.wait());
    QCOMPARE(watch->value.size(), 4);
}

void tst_Pages::pagesAreReadAtThePaceOfTheEndpoint()
{
    MemoryHttp http;
    MemoryLink link;
    Endpoints slow = Endpoints::singleOrigin(QUrl(u"http://127.0.0.1:1"_s));
    slow.pagePause = std::chrono::milliseconds(60);
    ChatService service(&http, &link, slow, patientTimings());
    http.prepare("GET", turnsPath, page(run(3, 3), u"a"_s));
    http.prepare("GET", turnsPath, page(run(2, 2), u"b"_s));
    http.prepare("GET", turnsPath, page(run(1, 1)));
    QElapsedTimer clock;
    clock.start();
    const auto ended = awaitReply(service.fetchAllMessages(u"C"_s));
    QCOMPARE(idsOf(ended.value), ids(3, 1));
    // Between three pages there are two pauses; timers may come a little early.
    QVERIFY2(clock.elapsed() >= 110, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(Endpoints::live().pagePause, std::chrono::milliseconds(200));
}

void tst_Pages::aRateLimitIsWaitedOut()
{
    ServiceTimings timings = patientTimings();
    timings.rateLimitPause = std::chrono::milliseconds(1);
    Pages s(timings);
    s.prepare(page(run(4, 3), u"a"_s));
    MemoryHttp::Response limited = MemoryHttp::response(429, "{}");
    s.http.prepare("GET", turnsPath, limited);
    limited.retryAfter = std::chrono::milliseconds(50);
    s.http.prepare("GET", turnsPath, limited);
    s.prepare(page(run(2, 1)));
    QElapsedTimer clock;
    clock.start();
    const auto ended = awaitReply(s.service.fetchAllMessages(u"C"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(idsOf(ended.value), ids(4, 1));
    QCOMPARE(s.tokens(), (QStringList{{}, u"a"_s, u"a"_s, u"a"_s}));
    QVERIFY2(clock.elapsed() >= 45, "the time the service asks for is kept");
}

void tst_Pages::aRateLimitOfTheEdgeIsWaitedOut()
{
    ServiceTimings timings = patientTimings();
    timings.rateLimitPause = std::chrono::milliseconds(1);
    Pages s(timings);
    s.http.prepare("GET", turnsPath, MemoryHttp::response(429, "<html>error 1015", "text/html"));
    s.prepare(page(run(2, 1)));
    const auto ended = awaitReply(s.service.fetchAllMessages(u"C"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(idsOf(ended.value), ids(2, 1));
}

void tst_Pages::aRateLimitThatLastsTooLongIsAnError()
{
    Pages s;
    s.prepare(page(run(4, 3), u"a"_s));
    MemoryHttp::Response limited = MemoryHttp::response(429, "{}");
    limited.retryAfter = std::chrono::hours(2);
    s.http.prepare("GET", turnsPath, limited);
    const auto ended = awaitReply(s.service.fetchAllMessages(u"C"_s));
    QVERIFY(ended.failedWith(Error::Kind::RateLimit));
    QCOMPARE(ended.error.retryAfter, std::chrono::milliseconds(std::chrono::hours(2)));
    QCOMPARE(idsOf(ended.value), ids(4, 3));
}

void tst_Pages::aSinglePageFailsAtOnceOnARateLimit()
{
    Pages s;
    MemoryHttp::Response limited = MemoryHttp::response(429, "{}");
    s.http.prepare("GET", turnsPath, limited);
    const auto without = awaitReply(s.service.fetchMessages(u"C"_s));
    QVERIFY(without.failedWith(Error::Kind::RateLimit));
    QVERIFY(!without.error.retryAfter);
    limited.retryAfter = std::chrono::seconds(7);
    s.http.prepare("GET", turnsPath, limited);
    const auto with = awaitReply(s.service.fetchMessages(u"C"_s));
    QVERIFY(with.failedWith(Error::Kind::RateLimit));
    QCOMPARE(with.error.retryAfter, std::chrono::milliseconds(7000));
    QCOMPARE(s.http.requests().size(), 2);
}

void tst_Pages::aBrokenConnectionIsTriedAgain()
{
    Pages s;
    s.prepare(page(run(4, 3), u"a"_s));
    s.http.prepare("GET", turnsPath, MemoryHttp::broken(Error::Kind::Network));
    s.http.prepare("GET", turnsPath, MemoryHttp::broken(Error::Kind::TimedOut));
    s.prepare(503);
    s.prepare(page(run(2, 1)));
    const auto ended = awaitReply(s.service.fetchAllMessages(u"C"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(idsOf(ended.value), ids(4, 1));
    // Not for ever.
    for (int i = 0; i < 9; ++i)
        s.http.prepare("GET", turnsPath, MemoryHttp::broken(Error::Kind::Network));
    QVERIFY(awaitReply(s.service.fetchAllMessages(u"C"_s)).failedWith(Error::Kind::Network));
    QCOMPARE(s.http.preparedLeft(), 5);
}

void tst_Pages::whatCameBeforeAnErrorIsKept()
{
    Pages s;
    s.prepare(page(run(10, 6), u"a"_s));
    s.prepare(500);
    const auto ended = awaitReply(s.service.fetchAllMessages(u"C"_s));
    QVERIFY(ended.failedWith(Error::Kind::Service));
    QCOMPARE(ended.error.code, 500);
    QCOMPARE(idsOf(ended.value), ids(10, 6));
}

void tst_Pages::whatCameBeforeAnAbortIsKept()
{
    Pages s;
    s.prepare(page(run(10, 6), u"a"_s));
    const Watch watch(s.service.fetchAllMessages(u"C"_s));
    const MemoryHttp::Request second = s.request("GET", turnsPath, 2);
    QTRY_COMPARE(s.log.pages.size(), 1);
    watch.reply()->abort();
    QVERIFY(watch.wait());
    QVERIFY(watch->isAborted());
    QCOMPARE(idsOf(watch->value), ids(10, 6));
    QVERIFY(!second.isOpen());
    QTest::qWait(20);
    QCOMPARE(s.http.requests().size(), 2);
}

void tst_Pages::abortingFromASignalOfTheWalkIsSafe()
{
    for (const bool fromPage : {true, false}) {
        Pages s;
        s.prepare(page(run(10, 6), u"a"_s));
        s.prepare(page(run(5, 1)));
        Reply<QList<Turn>> *reply = s.service.fetchAllMessages(u"C"_s);
        const Watch watch(reply);
        if (fromPage)
            connect(&s.service, &ChatService::turnsFetched, reply, [reply] { reply->abort(); });
        else
            connect(reply, &ReplyBase::progress, reply, [reply] { reply->abort(); });
        QVERIFY(watch.wait());
        QVERIFY(watch->isAborted());
        QTest::qWait(10);
        QCOMPARE(s.log.pages.size(), 1);
    }
}

void tst_Pages::progressCountsTurns()
{
    Pages s;
    s.prepare(page(run(120, 71), u"a"_s));
    s.prepare(page(run(70, 1)));
    Reply<QList<Turn>> *reply = s.service.fetchAllMessages(u"C"_s);
    QList<qint64> counts;
    connect(reply, &ReplyBase::progress, this, [&](qint64 done, qint64 total) {
        counts.append(done);
        QCOMPARE(total, -1);
    });
    QVERIFY(awaitReply(reply).hasValue());
    QCOMPARE(counts, (QList<qint64>{50, 120}));
}

void tst_Pages::aBodyWithAnErrorInItIsNotAnEmptyChat()
{
    Pages s;
    const QByteArray error =
        R"({"command":"neo_error","request_id":null,"comment":"no","error_code":403,"sub_code":"x"})";
    s.prepare(200, error);
    s.prepare(200, error);
    s.prepare(200, R"({"status":"NOT_OK","error":"gone"})");
    const auto one = awaitReply(s.service.fetchMessages(u"C"_s));
    QVERIFY(one.failedWith(Error::Kind::Service));
    QCOMPARE(one.error.comment, u"no"_s);
    QCOMPARE(one.error.code, 403);
    QCOMPARE(one.error.subCode, u"x"_s);
    QVERIFY(awaitReply(s.service.fetchAllMessages(u"C"_s)).failedWith(Error::Kind::Service));
    const auto refused = awaitReply(s.service.fetchMessages(u"C"_s));
    QVERIFY(refused.failedWith(Error::Kind::Service));
    QCOMPARE(refused.error.comment, u"gone"_s);
}

void tst_Pages::pinsBehindAPageWithoutPinsAreFound()
{
    Pages s;
    s.prepare(page(run(100, 51), u"a"_s));
    s.prepare(page({numbered(50), numbered(49, true), numbered(48)}, u"b"_s));
    s.prepare(page(run(47, 20), u"c"_s));
    s.prepare(page({numbered(19, true)}));
    const auto ended = awaitReply(s.service.fetchAllPinnedMessages(u"C"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(idsOf(ended.value), (QStringList{u"t49"_s, u"t19"_s}));
}

void tst_Pages::pinnedPagesKeepTheirTokenAndTheirFilter()
{
    Pages s;
    s.prepare(page({numbered(9, true)}, u"a+b"_s));
    s.prepare(page({numbered(1, true)}));
    QVERIFY(awaitReply(s.service.fetchAllPinnedMessages(u"C"_s)).hasValue());
    QCOMPARE(s.http.requests().at(0).query, QByteArray("pinned_only=true"));
    QCOMPARE(s.http.requests().at(1).query, QByteArray("pinned_only=true&next_token=a%2Bb"));
    for (const TurnPage &page : s.log.pages)
        QVERIFY(page.pinnedOnly);
}

void tst_Pages::aServerThatIgnoresTheFilterIsFilteredHere()
{
    Pages s;
    s.prepare(page({numbered(3), numbered(2, true), numbered(1)}, u"a"_s));
    const auto ended = awaitReply(s.service.fetchPinnedMessages(u"C"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(idsOf(ended.value.turns), QStringList{u"t2"_s});
    QCOMPARE(ended.value.nextToken, u"a"_s);
    QVERIFY(ended.value.pinnedOnly);
}

void tst_Pages::emptyPinnedPagesAreOrdinary()
{
    Pages s;
    for (int i = 0; i < 20; ++i)
        s.prepare(page({}, u"a%1"_s.arg(QString::number(i))));
    s.prepare(page({numbered(1, true)}));
    const auto ended = awaitReply(s.service.fetchAllPinnedMessages(u"C"_s));
    QCOMPARE(idsOf(ended.value), QStringList{u"t1"_s});
    QVERIFY(s.log.notices.isEmpty());
}

void tst_Pages::pinsAreWhatTheTurnsSay()
{
    Pages s;
    s.prepare(
        page({numbered(4), numbered(3, true), numbered(2), with(numbered(1), u"is_pinned"_s, QJsonValue())}));
    const auto ended = awaitReply(s.service.fetchMessages(u"C"_s));
    QList<bool> pins;
    for (const Turn &turn : ended.value.turns)
        pins.append(turn.isPinned());
    QCOMPARE(pins, (QList<bool>{false, true, false, false}));
}

void tst_Pages::followingMessagesStopAtTheTurn()
{
    Pages s;
    s.prepare(page(run(100, 51), u"a"_s));
    s.prepare(page(run(50, 1), u"b"_s));
    const auto ended = awaitReply(s.service.fetchFollowingMessages(u"C"_s, u"t40"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(idsOf(ended.value), ids(100, 41));
    QTest::qWait(10);
    QCOMPARE(s.http.requests().size(), 2);
}

void tst_Pages::followingMessagesOfTheNewestAreNone()
{
    Pages s;
    s.prepare(page(run(50, 1), u"a"_s));
    const auto ended = awaitReply(s.service.fetchFollowingMessages(u"C"_s, u"t50"_s));
    QVERIFY(ended.hasValue());
    QVERIFY(ended.value.isEmpty());
    QCOMPARE(s.http.requests().size(), 1);
}

void tst_Pages::followingMessagesCrossAnEmptyPage()
{
    Pages s;
    s.prepare(page(run(9, 8), u"a"_s));
    s.prepare(page({}, u"b"_s));
    s.prepare(page(run(7, 1)));
    const auto ended = awaitReply(s.service.fetchFollowingMessages(u"C"_s, u"t3"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(idsOf(ended.value), ids(9, 4));
}

void tst_Pages::followingMessagesFindAnUnpinnedAnchor()
{
    Pages s;
    s.prepare(page({numbered(5), numbered(4, true), numbered(3)}, u"a"_s));
    s.prepare(page({numbered(2, true), numbered(1)}));
    const auto ended = awaitReply(s.service.fetchFollowingMessages(u"C"_s, u"t1"_s, true));
    QVERIFY(ended.hasValue());
    QCOMPARE(idsOf(ended.value), (QStringList{u"t4"_s, u"t2"_s}));
    QVERIFY(!s.http.requests().first().query.contains("pinned_only"));
}

void tst_Pages::followingMessagesOfAnUnknownTurnAreAnError()
{
    Pages s;
    s.prepare(page(run(4, 3), u"a"_s));
    s.prepare(page(run(2, 1)));
    const auto ended = awaitReply(s.service.fetchFollowingMessages(u"C"_s, u"nobody"_s));
    QVERIFY(ended.failedWith(Error::Kind::NotFound));
    QCOMPARE(ended.error.operation, Error::Operation::FetchFollowingMessages);
    QCOMPARE(ended.error.subjects, (QStringList{u"C"_s, u"nobody"_s}));
}

void tst_Pages::followingMessagesThatAreWithheldAreNotDenied()
{
    Pages s;
    for (int i = 0; i <= 9; ++i)
        s.prepare(page({}, u"a%1"_s.arg(QString::number(i))));
    const auto ended = awaitReply(s.service.fetchFollowingMessages(u"C"_s, u"t1"_s));
    QVERIFY(ended.failedWith(Error::Kind::Incomplete));
    QVERIFY(s.log.notices.isEmpty());
}

void tst_Pages::followingMessagesStartOverWithAStaleToken()
{
    Pages s;
    s.prepare(page(run(10, 6), u"a"_s));
    s.prepare(400);
    s.prepare(page(run(11, 7), u"b"_s));
    s.prepare(page(run(6, 1)));
    const auto ended = awaitReply(s.service.fetchFollowingMessages(u"C"_s, u"t3"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(idsOf(ended.value), ids(11, 4));
}

void tst_Pages::nothingIsDeletedForAnEmptyList()
{
    Deleting s;
    QVERIFY(awaitReply(s.service.deleteMessages(u"C"_s, {})).hasValue());
    QVERIFY(s.http.requests().isEmpty());
}

void tst_Pages::deletionGoesInChunksNewestFirst()
{
    Deleting s;
    QVERIFY(awaitReply(s.service.fetchAllMessages(u"C"_s)).hasValue());
    QStringList wanted;
    for (int i = 1; i <= 120; ++i)
        wanted.append(u"t%1"_s.arg(QString::number(i)));
    const auto ended = awaitReply(s.service.deleteMessages(u"C"_s, wanted));
    QVERIFY(ended.hasValue());
    QCOMPARE(s.chunks, (QList<QStringList>{ids(120, 71), ids(70, 21), ids(20, 1)}));
    QCOMPARE(s.there, ids(200, 121));
    QCOMPARE(s.log.removed.size(), 120);
    QVERIFY(s.service.knownTurn(u"C"_s, u"t1"_s).isNull());
    QVERIFY(!s.service.knownTurn(u"C"_s, u"t121"_s).isNull());
}

void tst_Pages::deletionIsVerifiedByReading()
{
    Deleting s;
    QVERIFY(awaitReply(s.service.fetchMessages(u"C"_s)).hasValue());
    const qsizetype before = s.http.requests("GET", turnsPath).size();
    QVERIFY(awaitReply(s.service.deleteMessages(u"C"_s, {u"t200"_s, u"t199"_s, u"t200"_s})).hasValue());
    // As far back as the oldest of them can be, and no further.
    QCOMPARE(s.http.requests("GET", turnsPath).size() - before, 1);
    QCOMPARE(s.chunks, QList<QStringList>{ids(200, 199)});
}

void tst_Pages::whatIsLeftIsSaid()
{
    Deleting s;
    s.stubborn = {u"t3"_s, u"t150"_s};
    const auto ended = awaitReply(s.service.deleteMessages(u"C"_s, {u"t150"_s, u"t149"_s, u"t3"_s}));
    QVERIFY(ended.failedWith(Error::Kind::Incomplete));
    QCOMPARE(ended.error.operation, Error::Operation::DeleteMessages);
    QCOMPARE(ended.error.subjects, (QStringList{u"t150"_s, u"t3"_s}));
    QCOMPARE(s.log.removed, QStringList{u"t149"_s});
}

void tst_Pages::aRefusedDeletionDeletesNothing()
{
    Deleting s;
    s.refuseChunk = 1;
    const auto ended = awaitReply(s.service.deleteMessages(u"C"_s, ids(200, 199)));
    QVERIFY(ended.failedWith(Error::Kind::Service));
    QCOMPARE(ended.error.code, 500);
    QVERIFY(s.log.removed.isEmpty());
    QCOMPARE(s.there.size(), 200);
}

void tst_Pages::aRefusedChunkSaysWhatIsLeft()
{
    Deleting s;
    s.refuseChunk = 2;
    const auto ended = awaitReply(s.service.deleteMessages(u"C"_s, ids(200, 81)));
    QVERIFY(ended.failedWith(Error::Kind::Incomplete));
    QCOMPARE(ended.error.subjects, ids(150, 81));
    QCOMPARE(s.log.removed, ids(200, 151));
    QCOMPARE(s.chunks.size(), 2);
}

void tst_Pages::aRefusedTokenSaysWhatIsLeft()
{
    Deleting s;
    s.refuseChunk = 2;
    s.refusal = 401;
    const auto ended = awaitReply(s.service.deleteMessages(u"C"_s, ids(200, 81)));
    QVERIFY(ended.failedWith(Error::Kind::Incomplete));
    QCOMPARE(ended.error.cause, Error::Kind::Authentication);
    QCOMPARE(ended.error.code, 401);
    QCOMPARE(ended.error.subjects, ids(150, 81));
    QCOMPARE(s.log.removed, ids(200, 151));
}

void tst_Pages::aDeletionThatAGatewayLostIsLookedFor()
{
    Deleting s;
    s.loseChunk = 1;
    s.loss = MemoryHttp::response(504, "<html>", "text/html");
    QVERIFY(awaitReply(s.service.deleteMessages(u"C"_s, ids(200, 196))).hasValue());
    QCOMPARE(s.log.removed, ids(200, 196));
    // Where that cannot be seen, nothing is claimed.
    s.loseChunk = 2;
    s.unreadable = true;
    QVERIFY(awaitReply(s.service.deleteMessages(u"C"_s, ids(195, 194))).failedWith(Error::Kind::Service));
    QCOMPARE(s.log.removed, ids(200, 196));
    QCOMPARE(s.chunks.size(), 2);
}

void tst_Pages::aLostDeletionThatHappenedIsSuccess()
{
    Deleting s;
    s.loseChunk = 1;
    const auto ended = awaitReply(s.service.deleteMessages(u"C"_s, ids(200, 196)));
    QVERIFY(ended.hasValue());
    QCOMPARE(s.chunks.size(), 1);
    QCOMPARE(s.log.removed, ids(200, 196));
}

void tst_Pages::aDoubtfulDeletionFarBackIsNotBelieved()
{
    Deleting s;
    s.there = ids(700, 1);
    s.refuseChunk = 1;
    s.refusal = 504;
    const auto ended = awaitReply(s.service.deleteMessages(u"C"_s, {u"t1"_s}));
    QVERIFY(ended.failedWith(Error::Kind::Service));
    QCOMPARE(ended.error.code, 504);
    QVERIFY(s.log.removed.isEmpty());
}

void tst_Pages::aDoubtfulDeletionBehindWithheldPagesIsNotBelieved()
{
    Deleting s;
    s.refuseChunk = 1;
    s.refusal = 504;
    s.withholdFrom = 50;
    const auto ended = awaitReply(s.service.deleteMessages(u"C"_s, {u"t1"_s}));
    QVERIFY(ended.failedWith(Error::Kind::Service));
    QVERIFY(s.log.removed.isEmpty());
}

void tst_Pages::aLostDeletionThatDidNotHappenIsRepeatedOnce()
{
    Deleting s;
    s.http.prepare("POST", removePath, MemoryHttp::broken(Error::Kind::Network));
    QVERIFY(awaitReply(s.service.deleteMessages(u"C"_s, ids(200, 196))).hasValue());
    QCOMPARE(s.chunks, QList<QStringList>{ids(200, 196)});
    QCOMPARE(s.there.size(), 195);

    s.http.prepare("POST", removePath, MemoryHttp::broken(Error::Kind::TimedOut));
    s.http.prepare("POST", removePath, MemoryHttp::broken(Error::Kind::TimedOut));
    const auto ended = awaitReply(s.service.deleteMessages(u"C"_s, ids(195, 191)));
    QVERIFY(ended.failedWith(Error::Kind::TimedOut));
    QCOMPARE(s.there.size(), 195);
    QCOMPARE(s.http.requests("POST", removePath).size(), 4);
}

void tst_Pages::deletionThatCannotBeVerifiedIsBelieved()
{
    Deleting s;
    s.unreadable = true;
    const auto ended = awaitReply(s.service.deleteMessages(u"C"_s, ids(200, 199)));
    QVERIFY(ended.hasValue());
    QCOMPARE(s.log.removed, ids(200, 199));
}

void tst_Pages::whatWasSeenIsLeftAlsoWhenReadingFailsFurtherBack()
{
    Deleting s;
    s.stubborn = ids(200, 200);
    s.refuseFrom = 50;
    const auto ended = awaitReply(s.service.deleteMessages(u"C"_s, {u"t200"_s, u"t1"_s}));
    QVERIFY(ended.failedWith(Error::Kind::Incomplete));
    QCOMPARE(ended.error.subjects, ids(200, 200));
    QCOMPARE(s.log.removed, ids(1, 1));
}

void tst_Pages::abortingADeletionStopsAskingForMore()
{
    Deleting s;
    s.http.setFallback({});
    const Watch watch(s.service.deleteMessages(u"C"_s, ids(200, 101)));
    const MemoryHttp::Request first = s.request("POST", removePath);
    watch.reply()->abort();
    QVERIFY(watch.wait());
    QVERIFY(watch->isAborted());
    first.exchange->respond(MemoryHttp::response(200, ""));
    // What happened all the same is found out and told.
    s.request("GET", turnsPath).exchange->respond(MemoryHttp::response(page(run(150, 101))));
    QTRY_COMPARE(s.log.removed, ids(200, 151));
    QCOMPARE(s.http.requests("POST", removePath).size(), 1);
}

void tst_Pages::oneMessageIsDeletedTheSameWay()
{
    Deleting s;
    QVERIFY(awaitReply(s.service.deleteMessage(u"C"_s, u"t200"_s)).hasValue());
    QCOMPARE(s.chunks, QList<QStringList>{QStringList{u"t200"_s}});
    QCOMPARE(s.log.removed, QStringList{u"t200"_s});
}

QTEST_GUILESS_MAIN(tst_Pages)
#include "tst_pages.moc"
