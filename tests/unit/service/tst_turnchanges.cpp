// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/memoryservice.h"

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Testing;
using namespace Confab::Testing::WireJson;

namespace {

const QString chooseCommand = u"update_primary_candidate"_s;
const QString editCommand = u"edit_turn_candidate"_s;
const QString pinCommand = u"set_turn_pin"_s;
const QByteArray turnsPath("/turns/C/");

QJsonObject known(const QString &primary = u"k1"_s)
{
    return turn(u"C"_s, u"t"_s, characterAuthor(),
                {candidate(u"k1"_s, u"one"_s), candidate(u"k2"_s, u"two"_s)}, primary);
}

QJsonObject pinned(bool isPinned)
{
    return isPinned ? with(known(), u"is_pinned"_s, true) : known();
}

// The reply to an edit in which a new candidate carries the new text.
QJsonObject edited(const QString &candidateId, const QString &text, const QString &primary)
{
    QJsonObject changed = candidate(candidateId, text);
    changed.insert(u"editor"_s, QJsonObject{{u"author_id"_s, u"900001"_s}, {u"name"_s, u"demo_user"_s}});
    changed.insert(u"base_candidate_id"_s, u"k1"_s);
    return turn(u"C"_s, u"t"_s, characterAuthor(), {changed}, primary);
}

ServiceTimings impatient()
{
    ServiceTimings timings = patientTimings();
    timings.command = std::chrono::milliseconds(1);
    return timings;
}

} // namespace

class tst_TurnChanges : public QObject
{
    Q_OBJECT

private slots:
    void aChoiceIsShownAtOnceAndKeptOnOk();
    void aRefusedChoiceIsTakenBack();
    void aRefusedChoiceDoesNotTakeBackANewerOne();
    void aChoiceOfAnUnknownTurnIsSentAllTheSame();
    void aForeignChangeOfTheTurnIsNoAnswerToAChoice();
    void aSilentServiceEndsAChoiceInATimeOut();

    void anEditThatMakesANewCandidateShowsIt();
    void anEditThatKeepsTheCandidateShowsIt();
    void anEditThatIsNotShownIsChosen();
    void anEditThatIsNotShownAndCannotBeChosenIsAnError();
    void anEditWithoutTheNewTextIsAnError();
    void anEditWhoseTextWasPutInOrderIsSaved_data();
    void anEditWhoseTextWasPutInOrderIsSaved();
    void anEditNamesTheCandidate();
    void aRefusedEditChangesNothing();
    void aLostEditIsLookedForAndNeverSentAgain();
    void aLostEditThatIsNotThereIsAnError();
    void aSilentServiceEndsAnEditByLooking();
    void aFinalTextStaysFinalWhenAnEditDoesNotSaySo();

    void pinningIsDoneWhenTheTurnSaysSo();
    void unpinningIsDoneWhenTheTurnSaysNothing();
    void aPinThatWasNotTakenIsAnError();
    void thePinReplyOfAnotherTurnIsIgnored();
    void theTurnOfAnotherRequestIsNoAnswerToAPin();
    void aRefusedPinChangesNothing();
    void aPinReplyIsMergedWhole();
    void aSilentServiceEndsAPinInATimeOut();

    void aLostLinkRepeatsWhatMayBeRepeatedOnce();
    void withoutAConnectionAChangeFailsInTime();
    void abortingBeforeSendingSendsNothing();
    void disconnectingSendsNothingAgain();
};

void tst_TurnChanges::aChoiceIsShownAtOnceAndKeptOnOk()
{
    MemoryService s;
    s.tell(known());
    const Watch watch(s.service.updatePrimaryCandidate(u"C"_s, u"t"_s, u"k2"_s));
    QCOMPARE(s.log.text(u"C"_s, u"t"_s), u"two"_s);
    const QJsonObject sent = s.command(chooseCommand);
    QCOMPARE(sent["payload"_L1]["candidate_id"_L1].toString(), u"k2"_s);
    QCOMPARE(sent["payload"_L1]["turn_key"_L1]["turn_id"_L1].toString(), u"t"_s);
    QCOMPARE(sent["payload"_L1]["turn_key"_L1]["chat_id"_L1].toString(), u"C"_s);
    s.link.receive(ok(sent["request_id"_L1].toString()));
    QVERIFY(watch.wait());
    QVERIFY(watch->hasValue());
    QCOMPARE(s.log.text(u"C"_s, u"t"_s), u"two"_s);
    QCOMPARE(s.log.changesOf(u"t"_s), 1);
}

void tst_TurnChanges::aRefusedChoiceIsTakenBack()
{
    MemoryService s;
    s.tell(known());
    const Watch watch(s.service.updatePrimaryCandidate(u"C"_s, u"t"_s, u"k2"_s));
    s.link.receive(neoError(s.requestId(chooseCommand), u"too old"_s));
    QVERIFY(watch.wait());
    QVERIFY(watch->failedWith(Error::Kind::Service));
    QCOMPARE(watch->error.operation, Error::Operation::UpdatePrimaryCandidate);
    QCOMPARE(watch->error.comment, u"too old"_s);
    QCOMPARE(s.log.text(u"C"_s, u"t"_s), u"one"_s);
}

void tst_TurnChanges::aRefusedChoiceDoesNotTakeBackANewerOne()
{
    MemoryService s;
    s.tell(known());
    const Watch watch(s.service.updatePrimaryCandidate(u"C"_s, u"t"_s, u"k2"_s));
    const QString id = s.requestId(chooseCommand);
    s.link.receive(updateTurn({}, characterTurn(u"C"_s, u"t"_s, u"k3"_s, u"three"_s)));
    s.link.receive(neoError(id, u"no"_s));
    QVERIFY(watch.wait());
    QCOMPARE(s.log.text(u"C"_s, u"t"_s), u"three"_s);
}

void tst_TurnChanges::aChoiceOfAnUnknownTurnIsSentAllTheSame()
{
    MemoryService s;
    const Watch watch(s.service.updatePrimaryCandidate(u"C"_s, u"t"_s, u"k2"_s));
    s.link.receive(ok(s.requestId(chooseCommand)));
    QVERIFY(watch.wait());
    QVERIFY(watch->hasValue());
    QVERIFY(s.log.added.isEmpty());
}

void tst_TurnChanges::aForeignChangeOfTheTurnIsNoAnswerToAChoice()
{
    MemoryService s;
    s.tell(known());
    const Watch watch(s.service.updatePrimaryCandidate(u"C"_s, u"t"_s, u"k2"_s));
    const QString id = s.requestId(chooseCommand);
    s.link.receive(updateTurn({}, known(u"k1"_s)));
    QTest::qWait(0);
    QVERIFY(!watch->isFinished());
    s.link.receive(ok(id));
    QVERIFY(watch.wait());
    QVERIFY(watch->hasValue());
    QCOMPARE(s.log.text(u"C"_s, u"t"_s), u"two"_s);
}

void tst_TurnChanges::aSilentServiceEndsAChoiceInATimeOut()
{
    MemoryService s(impatient());
    s.tell(known());
    const auto ended = awaitReply(s.service.updatePrimaryCandidate(u"C"_s, u"t"_s, u"k2"_s));
    QVERIFY(ended.failedWith(Error::Kind::TimedOut));
    QCOMPARE(s.log.text(u"C"_s, u"t"_s), u"one"_s);
    QCOMPARE(s.link.sent().size(), 1);
    // An ok that comes too late is nobody's.
    s.link.receive(ok({}));
    QTest::qWait(0);
    QCOMPARE(s.log.text(u"C"_s, u"t"_s), u"one"_s);
}

void tst_TurnChanges::anEditThatMakesANewCandidateShowsIt()
{
    MemoryService s;
    s.tell(known());
    const Watch watch(s.service.editMessage(u"C"_s, u"t"_s, u"k1"_s, u"one, edited"_s));
    s.link.receive(updateTurn(s.requestId(editCommand), edited(u"k3"_s, u"one, edited"_s, u"k3"_s)));
    QVERIFY(watch.wait());
    QVERIFY(watch->hasValue());
    QCOMPARE(watch->value.text(), u"one, edited"_s);
    QCOMPARE(watch->value.candidates().size(), 3);
    QVERIFY(watch->value.primaryCandidate()->isEdited());
    QCOMPARE(watch->value.primaryCandidate()->baseCandidateId, u"k1"_s);
    QCOMPARE(watch->value.primaryCandidate()->editor->name, u"demo_user"_s);
    QCOMPARE(s.log.text(u"C"_s, u"t"_s), u"one, edited"_s);
    QCOMPARE(s.link.sent().size(), 1);
}

void tst_TurnChanges::anEditThatKeepsTheCandidateShowsIt()
{
    MemoryService s;
    s.tell(known());
    const Watch watch(s.service.editMessage(u"C"_s, u"t"_s, u"k1"_s, u"one, edited"_s));
    s.link.receive(updateTurn(s.requestId(editCommand), edited(u"k1"_s, u"one, edited"_s, u"k1"_s)));
    QVERIFY(watch.wait());
    QVERIFY(watch->hasValue());
    QCOMPARE(watch->value.text(), u"one, edited"_s);
    QCOMPARE(watch->value.candidates().size(), 2);
    QCOMPARE(s.link.sent().size(), 1);
}

void tst_TurnChanges::anEditThatIsNotShownIsChosen()
{
    MemoryService s;
    s.tell(known());
    const Watch watch(s.service.editMessage(u"C"_s, u"t"_s, u"k1"_s, u"one, edited"_s));
    s.link.receive(updateTurn(s.requestId(editCommand), edited(u"k3"_s, u"one, edited"_s, u"k1"_s)));
    const QJsonObject choice = s.command(chooseCommand);
    QCOMPARE(choice["payload"_L1]["candidate_id"_L1].toString(), u"k3"_s);
    QVERIFY(!watch->isFinished());
    s.link.receive(ok({}));
    QVERIFY(watch.wait());
    QVERIFY(watch->hasValue());
    QCOMPARE(watch->value.text(), u"one, edited"_s);
    QCOMPARE(s.log.text(u"C"_s, u"t"_s), u"one, edited"_s);
}

void tst_TurnChanges::anEditThatIsNotShownAndCannotBeChosenIsAnError()
{
    MemoryService s;
    s.tell(known());
    const Watch watch(s.service.editMessage(u"C"_s, u"t"_s, u"k1"_s, u"one, edited"_s));
    s.link.receive(updateTurn(s.requestId(editCommand), edited(u"k3"_s, u"one, edited"_s, u"k1"_s)));
    s.link.receive(neoError(s.requestId(chooseCommand), u"no"_s));
    QVERIFY(watch.wait());
    QVERIFY(watch->failedWith(Error::Kind::Service));
    QCOMPARE(watch->error.operation, Error::Operation::EditMessage);
    QCOMPARE(s.log.text(u"C"_s, u"t"_s), u"one"_s);
}

void tst_TurnChanges::anEditWithoutTheNewTextIsAnError()
{
    MemoryService s;
    s.tell(known());
    const Watch watch(s.service.editMessage(u"C"_s, u"t"_s, u"k1"_s, u"one, edited"_s));
    s.link.receive(updateTurn(s.requestId(editCommand), known()));
    QVERIFY(watch.wait());
    QVERIFY(watch->failedWith(Error::Kind::BadResponse));
}

void tst_TurnChanges::anEditWhoseTextWasPutInOrderIsSaved_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QString>("candidate");
    QTest::newRow("a new candidate") << true << u"k3"_s;
    QTest::newRow("the same candidate") << true << u"k1"_s;
    QTest::newRow("a new candidate of a turn not seen before") << false << u"k3"_s;
}

void tst_TurnChanges::anEditWhoseTextWasPutInOrderIsSaved()
{
    QFETCH(const bool, isKnown);
    QFETCH(const QString, candidate);
    MemoryService s;
    if (isKnown)
        s.tell(known());
    const Watch watch(s.service.editMessage(u"C"_s, u"t"_s, u"k1"_s, u"one, edited "_s));
    s.link.receive(updateTurn(s.requestId(editCommand), edited(candidate, u"one, edited"_s, candidate)));
    QVERIFY(watch.wait());
    QVERIFY(watch->hasValue());
    QCOMPARE(watch->value.text(), u"one, edited"_s);
}

void tst_TurnChanges::anEditNamesTheCandidate()
{
    MemoryService s;
    s.service.editMessage(u"C"_s, u"t"_s, u"k1"_s, u"  new\n"_s);
    const QJsonObject payload = s.command(editCommand)["payload"_L1].toObject();
    QCOMPARE(payload["current_candidate_id"_L1].toString(), u"k1"_s);
    QCOMPARE(payload["new_candidate_raw_content"_L1].toString(), u"  new\n"_s);
}

void tst_TurnChanges::aRefusedEditChangesNothing()
{
    MemoryService s;
    s.tell(known());
    const Watch watch(s.service.editMessage(u"C"_s, u"t"_s, u"k1"_s, u"x"_s));
    s.link.receive(neoError(s.requestId(editCommand), u"not yours"_s));
    QVERIFY(watch.wait());
    QVERIFY(watch->failedWith(Error::Kind::Service));
    QCOMPARE(s.log.text(u"C"_s, u"t"_s), u"one"_s);
    QCOMPARE(s.log.changesOf(u"t"_s), 0);
}

void tst_TurnChanges::aLostEditIsLookedForAndNeverSentAgain()
{
    MemoryService s;
    s.tell(known());
    const Watch watch(s.service.editMessage(u"C"_s, u"t"_s, u"k1"_s, u"one, edited"_s));
    s.command(editCommand);
    s.http.prepare("GET", turnsPath, page({known()}));
    s.http.prepare("GET", turnsPath, page({edited(u"k3"_s, u"one, edited"_s, u"k3"_s)}));
    s.link.lose();
    QVERIFY(watch.wait());
    QVERIFY(watch->hasValue());
    QCOMPARE(watch->value.text(), u"one, edited"_s);
    QCOMPARE(s.link.sent(editCommand).size(), 1);
}

void tst_TurnChanges::aLostEditThatIsNotThereIsAnError()
{
    MemoryService s;
    s.tell(known());
    const Watch watch(s.service.editMessage(u"C"_s, u"t"_s, u"k1"_s, u"one, edited"_s));
    s.command(editCommand);
    s.http.prepare("GET", turnsPath, page({known()}));
    s.http.prepare("GET", turnsPath, page({known()}));
    s.link.lose();
    QVERIFY(watch.wait());
    QVERIFY(watch->failedWith(Error::Kind::Network));
    QCOMPARE(s.link.sent(editCommand).size(), 1);
}

void tst_TurnChanges::aSilentServiceEndsAnEditByLooking()
{
    MemoryService s(impatient());
    s.tell(known());
    s.http.prepare("GET", turnsPath, page({edited(u"k3"_s, u"one, edited"_s, u"k3"_s)}));
    const auto ended = awaitReply(s.service.editMessage(u"C"_s, u"t"_s, u"k1"_s, u"one, edited"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(ended.value.text(), u"one, edited"_s);
}

void tst_TurnChanges::aFinalTextStaysFinalWhenAnEditDoesNotSaySo()
{
    MemoryService s;
    s.tell(known());
    const Watch watch(s.service.editMessage(u"C"_s, u"t"_s, u"k1"_s, u"one, edited"_s));
    s.link.receive(updateTurn(
        s.requestId(editCommand),
        turn(u"C"_s, u"t"_s, characterAuthor(), {candidate(u"k1"_s, u"one, edited"_s, false)}, u"k1"_s)));
    QVERIFY(watch.wait());
    QVERIFY(watch->hasValue());
    QCOMPARE(s.log.delivery(u"C"_s, u"t"_s), DeliveryState::Stored);
    QVERIFY(s.log.turn(u"C"_s, u"t"_s).primaryCandidate()->isFinal);
}

void tst_TurnChanges::pinningIsDoneWhenTheTurnSaysSo()
{
    MemoryService s;
    s.tell(pinned(false));
    const Watch watch(s.service.pinMessage(u"C"_s, u"t"_s));
    const QJsonObject sent = s.command(pinCommand);
    QCOMPARE(sent["payload"_L1]["is_pinned"_L1], QJsonValue(true));
    QVERIFY(!s.log.turn(u"C"_s, u"t"_s).isPinned());
    s.link.receive(updateTurn(sent["request_id"_L1].toString(), pinned(true)));
    QVERIFY(watch.wait());
    QVERIFY(watch->hasValue());
    QVERIFY(watch->value.isPinned());
    QVERIFY(s.log.turn(u"C"_s, u"t"_s).isPinned());
}

void tst_TurnChanges::unpinningIsDoneWhenTheTurnSaysNothing()
{
    for (const QJsonValue &said : {QJsonValue(QJsonValue::Undefined), QJsonValue(false), QJsonValue()}) {
        MemoryService s;
        s.tell(pinned(true));
        const Watch watch(s.service.unpinMessage(u"C"_s, u"t"_s));
        const QJsonObject sent = s.command(pinCommand);
        QCOMPARE(sent["payload"_L1]["is_pinned"_L1], QJsonValue(false));
        s.link.receive(
            updateTurn(sent["request_id"_L1].toString(), with(pinned(true), u"is_pinned"_s, said)));
        QVERIFY(watch.wait());
        QVERIFY(watch->hasValue());
        QVERIFY(!watch->value.isPinned());
    }
}

void tst_TurnChanges::aPinThatWasNotTakenIsAnError()
{
    MemoryService s;
    s.tell(pinned(false));
    const Watch watch(s.service.pinMessage(u"C"_s, u"t"_s));
    s.link.receive(updateTurn(s.requestId(pinCommand), pinned(false)));
    QVERIFY(watch.wait());
    QVERIFY(watch->failedWith(Error::Kind::Service));
    QVERIFY(!s.log.turn(u"C"_s, u"t"_s).isPinned());
}

void tst_TurnChanges::thePinReplyOfAnotherTurnIsIgnored()
{
    MemoryService s;
    s.tell(pinned(false));
    const Watch watch(s.service.pinMessage(u"C"_s, u"t"_s));
    const QString id = s.requestId(pinCommand);
    QJsonObject other = characterTurn(u"C"_s, u"other"_s, u"o"_s, u"other"_s);
    other.insert(u"is_pinned"_s, true);
    s.link.receive(updateTurn(id, other));
    QTest::qWait(0);
    QVERIFY(!watch->isFinished());
    QVERIFY(s.log.turn(u"C"_s, u"other"_s).isPinned());
    s.link.receive(updateTurn(id, pinned(true)));
    QVERIFY(watch.wait());
    QCOMPARE(watch->value.id(), u"t"_s);
}

void tst_TurnChanges::theTurnOfAnotherRequestIsNoAnswerToAPin()
{
    MemoryService s;
    s.tell(pinned(false));
    const Watch watch(s.service.pinMessage(u"C"_s, u"t"_s));
    const QString id = s.requestId(pinCommand);
    // The turn goes on changing for another reason, told without a name.
    s.link.receive(updateTurn({}, characterTurn(u"C"_s, u"t"_s, u"k3"_s, u"thr"_s, false)));
    s.link.receive(updateTurn(u"somebody-else"_s, pinned(true)));
    QTest::qWait(0);
    QVERIFY(!watch->isFinished());
    s.link.receive(updateTurn(id, pinned(true)));
    QVERIFY(watch.wait());
    QVERIFY(watch->hasValue());
}

void tst_TurnChanges::aRefusedPinChangesNothing()
{
    MemoryService s;
    s.tell(pinned(false));
    const Watch watch(s.service.pinMessage(u"C"_s, u"t"_s));
    s.link.receive(neoError(s.requestId(pinCommand), u"five are enough"_s));
    QVERIFY(watch.wait());
    QVERIFY(watch->failedWith(Error::Kind::Service));
    QCOMPARE(watch->error.comment, u"five are enough"_s);
    QVERIFY(!s.log.turn(u"C"_s, u"t"_s).isPinned());
}

void tst_TurnChanges::aPinReplyIsMergedWhole()
{
    MemoryService s;
    s.tell(pinned(false));
    const Watch watch(s.service.pinMessage(u"C"_s, u"t"_s));
    QJsonObject more = turn(u"C"_s, u"t"_s, characterAuthor(), {candidate(u"k9"_s, u"nine"_s)}, u"k9"_s);
    more.insert(u"is_pinned"_s, true);
    s.link.receive(updateTurn(s.requestId(pinCommand), more));
    QVERIFY(watch.wait());
    QCOMPARE(watch->value.text(), u"nine"_s);
    QCOMPARE(watch->value.candidates().size(), 3);
    QVERIFY(s.log.turn(u"C"_s, u"t"_s).candidate(u"k1"_s));
}

void tst_TurnChanges::aSilentServiceEndsAPinInATimeOut()
{
    MemoryService s(impatient());
    s.tell(pinned(false));
    const auto ended = awaitReply(s.service.pinMessage(u"C"_s, u"t"_s));
    QVERIFY(ended.failedWith(Error::Kind::TimedOut));
    QCOMPARE(ended.error.subjects, (QStringList{u"C"_s, u"t"_s}));
}

void tst_TurnChanges::aLostLinkRepeatsWhatMayBeRepeatedOnce()
{
    MemoryService s;
    s.tell(known());
    const Watch choice(s.service.updatePrimaryCandidate(u"C"_s, u"t"_s, u"k2"_s));
    const Watch pin(s.service.pinMessage(u"C"_s, u"t"_s));
    const QJsonObject firstChoice = s.command(chooseCommand);
    const QJsonObject firstPin = s.command(pinCommand);
    s.link.lose();
    QCOMPARE(s.command(chooseCommand, 2), firstChoice);
    QCOMPARE(s.command(pinCommand, 2), firstPin);
    QCOMPARE(s.log.text(u"C"_s, u"t"_s), u"two"_s);
    s.link.receive(ok(firstChoice["request_id"_L1].toString()));
    QVERIFY(choice.wait());
    QVERIFY(choice->hasValue());
    s.link.lose();
    QVERIFY(pin.wait());
    QVERIFY(pin->failedWith(Error::Kind::Network));
    QTest::qWait(20);
    QCOMPARE(s.link.sent(pinCommand).size(), 2);
    QCOMPARE(s.link.sent(chooseCommand).size(), 2);
}

void tst_TurnChanges::withoutAConnectionAChangeFailsInTime()
{
    ServiceTimings timings = patientTimings();
    timings.connect = std::chrono::milliseconds(1);
    MemoryService s(timings);
    s.link.setAccepting(false);
    s.tell(known());
    const auto ended = awaitReply(s.service.updatePrimaryCandidate(u"C"_s, u"t"_s, u"k2"_s));
    QVERIFY(ended.failedWith(Error::Kind::Network));
    QCOMPARE(s.log.text(u"C"_s, u"t"_s), u"one"_s);
    s.link.accept();
    QTest::qWait(20);
    QVERIFY(s.link.sent().isEmpty());
}

void tst_TurnChanges::abortingBeforeSendingSendsNothing()
{
    MemoryService s;
    s.link.setAccepting(false);
    s.tell(known());
    const Watch choice(s.service.updatePrimaryCandidate(u"C"_s, u"t"_s, u"k2"_s));
    const Watch pin(s.service.pinMessage(u"C"_s, u"t"_s));
    const Watch edit(s.service.editMessage(u"C"_s, u"t"_s, u"k1"_s, u"x"_s));
    choice.reply()->abort();
    pin.reply()->abort();
    edit.reply()->abort();
    QVERIFY(choice.wait() && pin.wait() && edit.wait());
    QVERIFY(choice->isAborted() && pin->isAborted() && edit->isAborted());
    QCOMPARE(s.log.text(u"C"_s, u"t"_s), u"one"_s);
    s.link.accept();
    QTest::qWait(20);
    QVERIFY(s.link.sent().isEmpty());
}

void tst_TurnChanges::disconnectingSendsNothingAgain()
{
    MemoryService s;
    s.tell(known());
    const Watch pin(s.service.pinMessage(u"C"_s, u"t"_s));
    s.command(pinCommand);
    s.service.disconnectNow();
    QVERIFY(pin.wait());
    QVERIFY(pin->failedWith(Error::Kind::Network));
    QTest::qWait(20);
    QCOMPARE(s.link.state(), Net::SocketLink::State::Closed);
    QCOMPARE(s.link.sent().size(), 1);
}

QTEST_GUILESS_MAIN(tst_TurnChanges)
#include "tst_turnchanges.moc"
