// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/chat.h"
#include "domain/error.h"
#include "domain/turn.h"
#include "domain/uniqueid.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <functional>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

Candidate candidate(const QString &id, const QString &text = {}, const QString &time = {})
{
    Candidate result;
    result.id = id;
    result.text = text;
    result.createTime = Timestamp::fromString(time);
    return result;
}

Turn turnWith(const QList<Candidate> &candidates, const QString &primary = {})
{
    Turn turn(u"chat"_s, u"turn"_s);
    turn.setCandidates(candidates);
    turn.setPrimaryCandidateId(primary);
    return turn;
}

const QString early = u"2025-06-07T08:00:00Z"_s;
const QString late = u"2025-06-07T10:00:00.000000001+02:00"_s;

} // namespace

class TestTurn : public QObject
{
    Q_OBJECT

private slots:
    void isSharedUntilItChanges();
    void shownCandidate_data();
    void shownCandidate();
    void candidatesComeOldestFirst_data();
    void candidatesComeOldestFirst();
    void upsertReplacesById();
    void mergeTakesWhatIsTold();
    void mergeKeepsWhatIsLeftOut();
    void mergeReplacesTextThatDoesNotContinue();
    void mergeTakesThePinAway();
    void mergeKeepsWhatWasComplete_data();
    void mergeKeepsWhatWasComplete();
    void mergeWithItselfChangesNothing();
    void equalityLooksAtEverything();
    void editedIsToldByEitherSign();
    void chatKnowsItsLastActivity();
    void newIdsAreUnique();
};

void TestTurn::isSharedUntilItChanges()
{
    Turn turn = turnWith({candidate(u"a"_s, u"text"_s)});
    Turn copy = turn;
    QCOMPARE(copy, turn);
    QCOMPARE(&copy.candidates(), &turn.candidates());
    copy.setPinned(true);
    QVERIFY(!turn.isPinned());
    QVERIFY(copy != turn);
    QVERIFY(Turn().isNull());
    QVERIFY(!turn.isNull());
}

void TestTurn::shownCandidate_data()
{
    QTest::addColumn<QList<Candidate>>("candidates");
    QTest::addColumn<QString>("primary");
    QTest::addColumn<int>("index");

    const Candidate a = candidate(u"a"_s, u"A"_s, early);
    const Candidate b = candidate(u"b"_s, u"B"_s, late);
    const Candidate timeless = candidate(u"c"_s, u"C"_s);
    QTest::newRow("none") << QList<Candidate>() << u"a"_s << -1;
    QTest::newRow("named") << QList{b, a} << u"a"_s << 1;
    QTest::newRow("unnamed: the newest") << QList{a, b} << QString() << 1;
    QTest::newRow("not here: the newest") << QList{b, a} << u"gone"_s << 0;
    QTest::newRow("no times: the first") << QList{timeless, candidate(u"d"_s)} << QString() << 0;
    QTest::newRow("one has no time") << QList{timeless, a} << QString() << 1;
    QTest::newRow("an empty name is no name") << QList{b, candidate({}, u"nameless"_s)} << QString() << 0;
}

void TestTurn::shownCandidate()
{
    QFETCH(QList<Candidate>, candidates);
    QFETCH(QString, primary);
    QFETCH(int, index);
    const Turn turn = turnWith(candidates, primary);
    QCOMPARE(turn.primaryIndex(), index);
    QCOMPARE(turn.primaryCandidate() == nullptr, index < 0);
    QCOMPARE(turn.text(), index < 0 ? QString() : candidates.at(index).text);
}

void TestTurn::candidatesComeOldestFirst_data()
{
    QTest::addColumn<QList<Candidate>>("candidates");
    QTest::addColumn<QList<int>>("order");

    const Candidate a = candidate(u"a"_s, {}, early);
    const Candidate b = candidate(u"b"_s, {}, late);
    const Candidate growing = candidate(u"c"_s);
    QTest::newRow("none") << QList<Candidate>() << QList<int>();
    QTest::newRow("newest first") << QList{b, a} << QList{1, 0};
    QTest::newRow("oldest first") << QList{a, b} << QList{0, 1};
    QTest::newRow("growing ones are last") << QList{growing, b, a} << QList{2, 1, 0};
    QTest::newRow("growing ones are last, wherever") << QList{a, growing, b} << QList{0, 2, 1};
    QTest::newRow("no times: newest first is assumed") << QList{growing, growing, growing} << QList{2, 1, 0};
    QTest::newRow("the same time") << QList{a, a} << QList{1, 0};
}

void TestTurn::candidatesComeOldestFirst()
{
    QFETCH(QList<Candidate>, candidates);
    QTEST(turnWith(candidates).candidatesByAge(), "order");
}

void TestTurn::upsertReplacesById()
{
    Turn turn = turnWith({candidate(u"a"_s, u"A"_s), candidate(u"b"_s, u"B"_s)});
    turn.upsertCandidate(candidate(u"a"_s, u"A again"_s));
    turn.upsertCandidate(candidate(u"c"_s, u"C"_s));
    QCOMPARE(turn.candidates().size(), 3);
    QCOMPARE(turn.candidates().at(0).text, u"A again"_s);
    QCOMPARE(turn.candidate(u"c"_s)->text, u"C"_s);
    QCOMPARE(turn.candidate(u"d"_s), nullptr);
}

void TestTurn::mergeTakesWhatIsTold()
{
    Turn turn = turnWith({candidate(u"a"_s, u"A"_s)});
    Turn newer = turnWith({candidate(u"b"_s, u"B"_s, late)}, u"b"_s);
    newer.setCreateTime(Timestamp::fromString(early));
    newer.setLastUpdateTime(Timestamp::fromString(late));
    newer.setState(u"STATE_OK"_s);
    newer.setAuthor({.id = u"w"_s, .name = u"Wren"_s, .isHuman = false});
    newer.setExtra("{\"x\":1}");
    newer.setPinned(true);
    newer.setDelivery(DeliveryState::Streaming);
    turn.mergeFrom(newer);

    QCOMPARE(turn.createTime().toString(), early);
    QCOMPARE(turn.lastUpdateTime().toString(), late);
    QCOMPARE(turn.state(), u"STATE_OK"_s);
    QCOMPARE(turn.author().name, u"Wren"_s);
    QCOMPARE(turn.text(), u"B"_s);
    QCOMPARE(turn.candidates().size(), 2);
    QCOMPARE(turn.extra(), QByteArray("{\"x\":1}"));
    QVERIFY(turn.isPinned());
    QCOMPARE(turn.delivery(), DeliveryState::Streaming);
}

void TestTurn::mergeKeepsWhatIsLeftOut()
{
    Turn turn = turnWith({candidate(u"a"_s, u"A"_s, early), candidate(u"b"_s, u"B"_s, late)}, u"b"_s);
    turn.setCreateTime(Timestamp::fromString(early));
    turn.setLastUpdateTime(Timestamp::fromString(late));
    turn.setState(u"STATE_OK"_s);
    turn.setAuthor({.id = u"w"_s, .name = u"Wren"_s, .isHuman = false});
    turn.setExtra("{\"x\":1}");

    Turn frame = turnWith({candidate(u"b"_s, u"B grew"_s)});
    frame.setAuthor({.id = u"w"_s, .name = {}, .isHuman = false});
    turn.mergeFrom(frame);
    turn.mergeFrom(turnWith({}));

    QCOMPARE(turn.candidates().size(), 2);
    QCOMPARE(turn.text(), u"B grew"_s);
    QCOMPARE(turn.candidate(u"b"_s)->createTime.toString(), late);
    QCOMPARE(turn.candidate(u"a"_s)->text, u"A"_s);
    QCOMPARE(turn.createTime().toString(), early);
    QCOMPARE(turn.lastUpdateTime().toString(), late);
    QCOMPARE(turn.state(), u"STATE_OK"_s);
    QCOMPARE(turn.author().name, u"Wren"_s);
    QCOMPARE(turn.extra(), QByteArray("{\"x\":1}"));

    Turn otherAuthor = turnWith({});
    otherAuthor.setAuthor({.id = u"somebody else"_s, .name = {}, .isHuman = true});
    turn.mergeFrom(otherAuthor);
    QCOMPARE(turn.author().name, QString());
}

void TestTurn::mergeReplacesTextThatDoesNotContinue()
{
    Turn turn = turnWith({candidate(u"a"_s, u"Come in, mind the"_s)}, u"a"_s);
    turn.mergeFrom(turnWith({candidate(u"a"_s, u"No."_s)}, u"a"_s));
    QCOMPARE(turn.text(), u"No."_s);
}

void TestTurn::mergeTakesThePinAway()
{
    Turn turn = turnWith({candidate(u"a"_s)});
    turn.setPinned(true);
    turn.mergeFrom(turnWith({candidate(u"a"_s)}));
    QVERIFY(!turn.isPinned());
}

void TestTurn::mergeKeepsWhatWasComplete_data()
{
    QTest::addColumn<bool>("wasFinal");
    QTest::addColumn<bool>("wasAssumed");
    QTest::addColumn<bool>("isFinal");
    QTest::addColumn<bool>("isAssumed");
    QTest::addColumn<QString>("newText");
    QTest::addColumn<bool>("resultFinal");
    QTest::addColumn<bool>("resultAssumed");

    const QString same = u"text"_s;
    const QString longer = u"text and more"_s;
    QTest::newRow("grows") << false << false << false << false << longer << false << false;
    QTest::newRow("ends") << false << false << true << false << longer << true << false;
    QTest::newRow("is repeated silently") << true << false << false << false << same << true << false;
    QTest::newRow("a late frame") << true << false << false << false << longer << true << false;
    QTest::newRow("only seemed complete, and is repeated")
        << true << true << false << false << same << true << true;
    QTest::newRow("only seemed complete, and grows")
        << true << true << false << false << longer << false << false;
    QTest::newRow("is told at last") << true << true << true << false << same << true << false;
    QTest::newRow("was told, and a page is silent") << true << false << true << true << same << true << false;
}

void TestTurn::mergeKeepsWhatWasComplete()
{
    QFETCH(bool, wasFinal);
    QFETCH(bool, wasAssumed);
    QFETCH(bool, isFinal);
    QFETCH(bool, isAssumed);
    QFETCH(QString, newText);
    Candidate known = candidate(u"a"_s, u"text"_s);
    known.isFinal = wasFinal;
    known.finalAssumed = wasAssumed;
    Candidate newer = candidate(u"a"_s, newText);
    newer.isFinal = isFinal;
    newer.finalAssumed = isAssumed;
    Turn turn = turnWith({known});
    turn.mergeFrom(turnWith({newer}));
    QTEST(turn.candidates().at(0).isFinal, "resultFinal");
    QTEST(turn.candidates().at(0).finalAssumed, "resultAssumed");
    QCOMPARE(turn.text(), newText);
}

void TestTurn::mergeWithItselfChangesNothing()
{
    Turn turn = turnWith({candidate(u"a"_s, u"A"_s, early), candidate(u"b"_s, u"B"_s)}, u"a"_s);
    const Turn before = turn;
    turn.mergeFrom(before);
    turn.mergeFrom(turn);
    QCOMPARE(turn, before);
}

void TestTurn::equalityLooksAtEverything()
{
    const Turn turn = turnWith({candidate(u"a"_s, u"A"_s, early)}, u"a"_s);
    const QList<std::function<void(Turn &)>> changes{
        [](Turn &t) { t.setKey(u"other"_s, u"turn"_s); },
        [](Turn &t) { t.setKey(u"chat"_s, u"other"_s); },
        [](Turn &t) { t.setCreateTime(Timestamp::fromString(late)); },
        [](Turn &t) { t.setLastUpdateTime(Timestamp::fromString(late)); },
        [](Turn &t) { t.setState(u"S"_s); },
        [](Turn &t) { t.setAuthor({.id = {}, .name = {}, .isHuman = true}); },
        [](Turn &t) { t.setCandidates({candidate(u"a"_s, u"B"_s, early)}); },
        [](Turn &t) { t.setPrimaryCandidateId(u"b"_s); },
        [](Turn &t) { t.setPinned(true); },
        [](Turn &t) { t.setExtra("{}"); },
        [](Turn &t) { t.setDelivery(DeliveryState::NotSent); },
        [](Turn &t) { t.setDeliveryError(std::make_shared<Error>()); },
    };
    for (qsizetype i = 0; i < changes.size(); ++i) {
        Turn changed = turn;
        changes.at(i)(changed);
        QVERIFY2(changed != turn, qPrintable(u"change %1 is not seen"_s.arg(i)));
    }
}

void TestTurn::editedIsToldByEitherSign()
{
    Candidate plain = candidate(u"a"_s);
    QVERIFY(!plain.isEdited());
    Candidate byEditor = plain;
    byEditor.editor = Author{};
    QVERIFY(byEditor.isEdited());
    Candidate byBase = plain;
    byBase.baseCandidateId = u"b"_s;
    QVERIFY(byBase.isEdited());
}

void TestTurn::chatKnowsItsLastActivity()
{
    Chat chat;
    chat.createTime = Timestamp::fromString(early);
    QCOMPARE(chat.lastActivity().toString(), early);
    Turn turn(u"chat"_s, u"turn"_s);
    chat.previewTurns = {turn};
    QCOMPARE(chat.lastActivity().toString(), early);
    turn.setCreateTime(Timestamp::fromString(late));
    chat.previewTurns = {turn};
    QCOMPARE(chat.lastActivity().toString(), late);

    QVERIFY(!chat.isArchived());
    chat.state = u"STATE_ARCHIVED"_s;
    QVERIFY(chat.isArchived());
}

void TestTurn::newIdsAreUnique()
{
    static const QRegularExpression uuid(
        u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    QSet<QString> ids;
    for (int i = 0; i < 1000; ++i) {
        const QString id = uniqueId();
        QVERIFY2(uuid.match(id).hasMatch(), qPrintable(id));
        ids.insert(id);
    }
    QCOMPARE(ids.size(), 1000);
}

QTEST_GUILESS_MAIN(TestTurn)
#include "tst_turn.moc"
