// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "turnpages.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Testing;
using namespace Confab::Testing::WireJson;

class TestTurnModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void tellsEverythingByRoles();
    void showsOwnMessageAtOnceAndTheAnswerBelow();
    void coalescesAStream();
    void coalescesEachTurnForItself();
    void putsWhatComesFromElsewhereInItsPlace();
    void ignoresWhatBelongsToAnUnreadPage();
    void takesRemovalsInPieces();
    void keepsUnsentTurnsOverAChangeOfChat();
    void movesAMessageThatIsSentAgain();
    void forgetsADiscardedMessage();
    void changesTheRevisionWithTheContentOnly();

private:
    // Returns when a change that was held back has come, and with it all that was held back before.
    void passAFrame(const QString &id, int minute)
    {
        emit m_memory->service.turnUpdated(stored(id, minute, u"first"_s));
        emit m_memory->service.turnUpdated(stored(id, minute, u"last"_s));
        QTRY_COMPARE(m_model->turn(id).text(), u"last"_s);
    }
    Turn stored(const QString &id, int minute, const QString &text = u"text"_s);

    std::unique_ptr<MemoryService> m_memory;
    std::unique_ptr<StoredChat> m_chat;
    std::unique_ptr<TurnModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestTurnModel::init()
{
    m_memory = std::make_unique<MemoryService>();
    m_chat = std::make_unique<StoredChat>(m_memory.get(), 50);
    m_chat->fill(1, 4);
    m_model = std::make_unique<TurnModel>(&m_memory->service);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_model->setChat(u"C"_s);
    m_model->fetchNewest();
    m_memory->link.open();
    QTRY_VERIFY(!m_model->isLoading());
    QTRY_COMPARE(m_memory->link.state(), Net::SocketLink::State::Open);
}

void TestTurnModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_chat.reset();
    m_memory.reset();
}

Turn TestTurnModel::stored(const QString &id, int minute, const QString &text)
{
    Turn turn(u"C"_s, id);
    turn.setAuthor({u"KEEPER"_s, u"Keeper"_s, false});
    turn.setCreateTime(
        Timestamp::fromDateTime(QDateTime(QDate(2025, 3, 1), QTime(0, minute), QTimeZone::utc())));
    Candidate candidate;
    candidate.id = id + u'c';
    candidate.text = text;
    candidate.isFinal = true;
    turn.setCandidates({candidate});
    turn.setPrimaryCandidateId(candidate.id);
    return turn;
}

void TestTurnModel::tellsEverythingByRoles()
{
    QJsonObject turn = StoredChat::turn(5, u"*waves*"_s);
    QJsonObject older = candidate(u"older"_s, u"first try"_s);
    older.insert(u"create_time"_s, u"2025-03-01T00:00:01Z"_s);
    QJsonObject shown = candidate(u"shown"_s, u"*waves*"_s);
    shown.insert(u"create_time"_s, u"2025-03-01T00:00:02Z"_s);
    shown.insert(u"editor"_s, QJsonObject{{u"author_id"_s, u"900001"_s}, {u"is_human"_s, true}});
    QJsonObject newer = candidate(u"newer"_s, u"third try"_s);
    newer.insert(u"create_time"_s, u"2025-03-01T00:00:03Z"_s);
    turn.insert(u"candidates"_s, QJsonArray{newer, shown, older});
    turn.insert(u"primary_candidate_id"_s, u"shown"_s);
    turn.insert(u"is_pinned"_s, true);
    m_memory->tell(turn);
    QTRY_COMPARE(m_model->rowCount(), 5);
    const QModelIndex index = m_model->index(4);
    QCOMPARE(index.data(TurnModel::TextRole).toString(), u"*waves*"_s);
    QCOMPARE(index.data(TurnModel::TurnRole).value<Turn>().id(), u"t5"_s);
    QCOMPARE(index.data(TurnModel::TurnIdRole).toString(), u"t5"_s);
    QCOMPARE(index.data(TurnModel::AuthorIdRole).toString(), u"KEEPER"_s);
    QCOMPARE(index.data(TurnModel::AuthorNameRole).toString(), u"Keeper"_s);
    QCOMPARE(index.data(TurnModel::IsHumanRole).toBool(), false);
    QCOMPARE(index.data(TurnModel::TimeRole).toDateTime(),
             QDateTime(QDate(2025, 3, 1), QTime(0, 5), QTimeZone::utc()));
    QCOMPARE(index.data(TurnModel::PinnedRole).toBool(), true);
    QCOMPARE(index.data(TurnModel::EditedRole).toBool(), true);
    QCOMPARE(index.data(TurnModel::TruncatedRole).toBool(), false);
    QCOMPARE(index.data(TurnModel::DeliveryRole).toInt(), static_cast<int>(DeliveryState::Stored));
    QCOMPARE(index.data(TurnModel::ErrorRole).value<Error>(), Error());
    QCOMPARE(index.data(TurnModel::CandidateIndexRole).toInt(), 1);
    QCOMPARE(index.data(TurnModel::CandidateCountRole).toInt(), 3);
    QVERIFY(index.data(TurnModel::RevisionRole).toInt() > 0);
    QVERIFY(m_model->index(3).data(TurnModel::IsHumanRole).toBool());
    QCOMPARE(m_model->rowOf(u"t5"_s), 4);
    QCOMPARE(m_model->lastCharacterTurn().id(), u"t5"_s);
    QVERIFY(!m_model->data(m_model->index(9), TurnModel::TextRole).isValid());
    QVERIFY(m_model->turnAt(-1).isNull());
    QVERIFY(m_model->turn(u"nobody"_s).isNull());
}

void TestTurnModel::showsOwnMessageAtOnceAndTheAnswerBelow()
{
    m_memory->service.sendMessage(u"KEEPER"_s, u"C"_s, u"hello"_s);
    QTRY_COMPARE(m_model->rowCount(), 5);
    QCOMPARE(m_model->index(4).data(TurnModel::TextRole).toString(), u"hello"_s);
    QVERIFY(m_model->index(4).data(TurnModel::IsHumanRole).toBool());
    const QString requestId = m_memory->requestId(u"create_and_generate_turn"_s);
    QJsonObject answer = characterTurn(u"C"_s, u"answer"_s, u"a1"_s, u"Who"_s, false);
    m_memory->link.receive(addTurn(requestId, answer));
    QTRY_COMPARE(m_model->rowCount(), 6);
    QCOMPARE(m_model->index(5).data(TurnModel::DeliveryRole).toInt(),
             static_cast<int>(DeliveryState::Streaming));
    answer = characterTurn(u"C"_s, u"answer"_s, u"a1"_s, u"Who goes there?"_s, true);
    answer.insert(u"create_time"_s, u"2025-03-01T09:00:00Z"_s);
    m_memory->link.receive(updateTurn(requestId, answer));
    QTRY_COMPARE(m_model->index(5).data(TurnModel::TextRole).toString(), u"Who goes there?"_s);
    QTRY_COMPARE(m_model->index(5).data(TurnModel::DeliveryRole).toInt(),
                 static_cast<int>(DeliveryState::Stored));
    QCOMPARE(m_model->rowCount(), 6);
}

void TestTurnModel::coalescesAStream()
{
    constexpr int tokens = 10000;
    emit m_memory->service.turnAdded(stored(u"s"_s, 10, u""_s));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QElapsedTimer clock;
    clock.start();
    QString text;
    for (int i = 0; i < tokens; ++i) {
        text += u"word "_s;
        emit m_memory->service.turnUpdated(stored(u"s"_s, 10, text));
        // The first is there at once.
        if (i == 0)
            QCOMPARE(changed.size(), 1);
    }
    QTRY_COMPARE(m_model->index(4).data(TurnModel::TextRole).toString(), text);
    const qint64 frames = clock.elapsed() / 16 + 2;
    QVERIFY2(changed.size() <= frames,
             qPrintable(u"%1 changes in %2 frames"_s.arg(changed.size()).arg(frames)));
}

void TestTurnModel::coalescesEachTurnForItself()
{
    emit m_memory->service.turnAdded(stored(u"a"_s, 10));
    emit m_memory->service.turnAdded(stored(u"b"_s, 11));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    for (int i = 0; i < 100; ++i) {
        emit m_memory->service.turnUpdated(stored(u"a"_s, 10, u"a%1"_s.arg(i)));
        emit m_memory->service.turnUpdated(stored(u"b"_s, 11, u"b%1"_s.arg(i)));
    }
    QTRY_COMPARE(m_model->turn(u"a"_s).text(), u"a99"_s);
    QTRY_COMPARE(m_model->turn(u"b"_s).text(), u"b99"_s);
    QCOMPARE(changed.size(), 3);
    // A held back change of a turn that goes away does not bring it back.
    emit m_memory->service.turnUpdated(stored(u"a"_s, 10, u"x"_s));
    emit m_memory->service.turnUpdated(stored(u"a"_s, 10, u"y"_s));
    emit m_memory->service.turnsRemoved(u"C"_s, {u"a"_s});
    QCOMPARE(m_model->rowOf(u"a"_s), -1);
    passAFrame(u"b"_s, 11);
    QCOMPARE(m_model->rowOf(u"a"_s), -1);
}

void TestTurnModel::putsWhatComesFromElsewhereInItsPlace()
{
    emit m_memory->service.turnAdded(stored(u"late"_s, 30));
    emit m_memory->service.turnAdded(stored(u"early"_s, 20));
    QCOMPARE(idsIn(*m_model).mid(4), (QStringList{u"early"_s, u"late"_s}));
    // What was not sent stays below what is stored.
    Turn unsent = stored(u"unsent"_s, 25);
    unsent.setDelivery(DeliveryState::NotSent);
    emit m_memory->service.turnAdded(unsent);
    emit m_memory->service.turnAdded(stored(u"latest"_s, 40));
    QCOMPARE(idsIn(*m_model).mid(4), (QStringList{u"early"_s, u"late"_s, u"latest"_s, u"unsent"_s}));
    // Twice is once.
    emit m_memory->service.turnAdded(stored(u"late"_s, 30));
    QCOMPARE(m_model->rowCount(), 8);
}

void TestTurnModel::ignoresWhatBelongsToAnUnreadPage()
{
    m_model->setChat({});
    m_chat->numbers.clear();
    m_chat->fill(100, 200);
    m_model->setChat(u"C"_s);
    m_model->fetchNewest();
    QTRY_VERIFY(m_model->isStarted());
    QVERIFY(m_model->hasOlder());
    const QStringList before = idsIn(*m_model);
    emit m_memory->service.turnAdded(stored(u"old"_s, 1));
    emit m_memory->service.turnUpdated(stored(u"older"_s, 0));
    Turn foreign = stored(u"foreign"_s, 59);
    foreign.setKey(u"D"_s, u"foreign"_s);
    emit m_memory->service.turnAdded(foreign);
    QCOMPARE(idsIn(*m_model), before);
}

void TestTurnModel::takesRemovalsInPieces()
{
    for (int i = 0; i < 6; ++i)
        emit m_memory->service.turnAdded(stored(u"n%1"_s.arg(i), 10 + i));
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    emit m_memory->service.turnsRemoved(u"C"_s,
                                        {u"n5"_s, u"n1"_s, u"n4"_s, u"nobody"_s, u"n3"_s, u"n3"_s, u"t1"_s});
    QCOMPARE(idsIn(*m_model), (QStringList{u"t2"_s, u"t3"_s, u"t4"_s, u"n0"_s, u"n2"_s}));
    QCOMPARE(removed.size(), 3);
    emit m_memory->service.turnsRemoved(u"D"_s, {u"t2"_s});
    QCOMPARE(m_model->rowCount(), 5);
}

void TestTurnModel::keepsUnsentTurnsOverAChangeOfChat()
{
    m_memory->link.setAccepting(false);
    m_memory->link.close();
    m_memory->service.sendMessage(u"KEEPER"_s, u"C"_s, u"on its way"_s);
    QTRY_COMPARE(m_model->rowCount(), 5);
    m_model->setChat(u"D"_s);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setChat(u"C"_s);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->index(0).data(TurnModel::TextRole).toString(), u"on its way"_s);
    m_model->fetchNewest();
    QTRY_COMPARE(m_model->rowCount(), 5);
    QCOMPARE(m_model->index(4).data(TurnModel::TextRole).toString(), u"on its way"_s);
}

void TestTurnModel::movesAMessageThatIsSentAgain()
{
    Turn unsent = stored(u"again"_s, 25);
    unsent.setDelivery(DeliveryState::NotSent);
    emit m_memory->service.turnAdded(unsent);
    Turn other = stored(u"other"_s, 26);
    other.setDelivery(DeliveryState::Sending);
    emit m_memory->service.turnAdded(other);
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    unsent.setDelivery(DeliveryState::Sending);
    emit m_memory->service.turnUpdated(unsent);
    QTRY_COMPARE(moved.size(), 1);
    QCOMPARE(idsIn(*m_model).mid(4), (QStringList{u"other"_s, u"again"_s}));
    QCOMPARE(m_model->rowOf(u"again"_s), 5);
}

void TestTurnModel::forgetsADiscardedMessage()
{
    Turn unsent = stored(u"gone"_s, 25);
    unsent.setDelivery(DeliveryState::NotSent);
    emit m_memory->service.turnAdded(unsent);
    QCOMPARE(m_model->rowCount(), 5);
    emit m_memory->service.turnsRemoved(u"C"_s, {u"gone"_s});
    QCOMPARE(m_model->rowCount(), 4);
}

void TestTurnModel::changesTheRevisionWithTheContentOnly()
{
    emit m_memory->service.turnAdded(stored(u"s"_s, 10, u"one"_s));
    emit m_memory->service.turnAdded(stored(u"other"_s, 11, u"other"_s));
    const QModelIndex index = m_model->index(4);
    const int before = index.data(TurnModel::RevisionRole).toInt();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    emit m_memory->service.turnUpdated(stored(u"s"_s, 10, u"one"_s));
    passAFrame(u"other"_s, 11);
    for (const QList<QVariant> &change : std::as_const(changed))
        QVERIFY(change.at(0).toModelIndex() != index);
    changed.clear();
    QCOMPARE(index.data(TurnModel::RevisionRole).toInt(), before);
    emit m_memory->service.turnUpdated(stored(u"s"_s, 10, u"two"_s));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(index.data(TurnModel::RevisionRole).toInt() != before);
}

QTEST_GUILESS_MAIN(TestTurnModel)
#include "tst_turnmodel.moc"
