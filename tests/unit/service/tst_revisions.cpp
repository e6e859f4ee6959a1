// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/memoryservice.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Testing;
using namespace Confab::Testing::WireJson;

namespace {

const QByteArray turnsPath("/turns/C/");

// A service with one chat, on the other side of a link that breaks when it likes. It is right by definition:
// whatever happened, everybody must see its texts in the end.
class Peer
{
public:
    struct Text
    {
        QString id;
        QString text;
        bool isFinal = true;
    };
    struct Held
    {
        QString id;
        bool isHuman = false;
        QList<Text> texts;
        QString primary;
        int revision = 0;

        QString shown() const
        {
            for (const Text &text : texts) {
                if (text.id == primary)
                    return text.text;
            }
            return {};
        }
    };

    Peer(MemoryService &s, quint32 seed)
        : m_s(s)
        , m_random(seed)
        , m_pushesOn(m_random.bounded(2) == 0)
    {
        s.http.setFallback([this](const MemoryHttp::Request &request) -> std::optional<MemoryHttp::Response> {
            if (request.path == "/chat/user/")
                return MemoryHttp::response(account());
            if (request.path == turnsPath)
                return MemoryHttp::response(page(turnsOfPage()));
            return std::nullopt;
        });
    }

    int bounded(int count) { return m_random.bounded(count); }
    const QList<Held> &turns() const { return m_turns; }
    bool isGenerating() const { return !m_runningTurn.isEmpty(); }

    // Takes what the client has sent since.
    void serve()
    {
        while (m_served < m_s.link.sent().size()) {
            const QJsonObject frame = m_s.link.sent().at(m_served++);
            const bool arrives = bounded(10) != 0;
            const bool answered = bounded(10) != 0;
            if (!arrives || !answered) {
                if (arrives)
                    take(frame, false);
                cut();
            } else {
                take(frame, true);
            }
        }
    }

    void cut()
    {
        if (m_s.link.state() == Net::SocketLink::State::Open)
            m_s.link.lose();
    }

    // The next revision of the reply that is running: it grows, shrinks or is written anew.
    void revise()
    {
        Held &turn = running();
        Text &text = turn.texts.last();
        switch (bounded(5)) {
        case 0:
            text.text = text.text.left(bounded(int(text.text.size()) + 1));
            break;
        case 1:
            text.text = word();
            break;
        case 2:
            text.text.clear();
            break;
        default:
            text.text += word();
        }
        ++turn.revision;
        stream(turn);
    }

    void finish()
    {
        Held &turn = running();
        turn.texts.last().text += u"."_s;
        turn.texts.last().isFinal = true;
        ++turn.revision;
        m_runningTurn.clear();
        stream(turn);
        m_runningRequest.clear();
    }

    // Another device shows another candidate, and this one is told.
    void chooseElsewhere()
    {
        const int at = anyChoice();
        if (at < 0)
            return;
        Held &turn = m_turns[at];
        turn.primary = turn.texts.at(bounded(int(turn.texts.size()))).id;
        ++turn.revision;
        push(updateTurn({}, json(turn, false)));
    }

    // The index of a finished character's turn with a choice; -1 when there is none.
    int anyChoice()
    {
        QList<int> found;
        for (int i = 0; i < m_turns.size(); ++i) {
            if (!m_turns.at(i).isHuman && m_turns.at(i).id != m_runningTurn)
                found.append(i);
        }
        return found.isEmpty() ? -1 : found.at(bounded(int(found.size())));
    }

    // Whether this turn has a finished text of ours that is none of `before`, and shows it unless somebody
    // else has chosen another one since.
    bool isAnswer(const Turn &turn, const QStringList &before)
    {
        const Held *held = find(turn.id());
        if (!held)
            return false;
        for (const Text &text : held->texts) {
            const Candidate *found = turn.candidate(text.id);
            if (!before.contains(text.id) && found && text.isFinal && found->isFinal
                && text.text == found->text)
                return turn.primaryCandidateId() == text.id || turn.primaryCandidateId() == held->primary;
        }
        return false;
    }

    // Everything that runs ends.
    void settle()
    {
        if (isGenerating())
            finish();
    }

private:
    QString word() { return u"w%1 "_s.arg(QString::number(bounded(1000))); }
    QString newId() { return u"id-%1"_s.arg(QString::number(++m_ids)); }

    Held &running()
    {
        return *std::find_if(m_turns.begin(), m_turns.end(),
                             [this](const Held &turn) { return turn.id == m_runningTurn; });
    }
    Held *find(const QString &id)
    {
        const auto it =
            std::find_if(m_turns.begin(), m_turns.end(), [&id](const Held &turn) { return turn.id == id; });
        return it == m_turns.end() ? nullptr : &*it;
    }

    void push(const QJsonObject &frame)
    {
        if (m_s.link.state() == Net::SocketLink::State::Open)
            m_s.link.receive(frame);
    }

    void stream(const Held &turn)
    {
        // Some services forget a stream whose connection is gone.
        if (!m_pushesOn && m_s.link.connections() != m_connection)
            return;
        QJsonObject object = json(turn, true);
        if (bounded(8) == 0 && !turn.texts.last().isFinal)
            object.insert(u"candidates"_s, QJsonArray());
        push(updateTurn(m_runningRequest, object));
    }

    void begin(Held &turn, const QString &requestId)
    {
        turn.texts.append({.id = newId(), .text = {}, .isFinal = false});
        turn.primary = turn.texts.last().id;
        ++turn.revision;
        m_runningTurn = turn.id;
        m_runningRequest = requestId;
        m_connection = m_s.link.connections();
    }

    void take(const QJsonObject &frame, bool answered)
    {
        const QString command = frame["command"_L1].toString();
        const QString id = frame["request_id"_L1].toString();
        const QJsonObject payload = frame["payload"_L1].toObject();
        const QString turnId = payload["turn_key"_L1]["turn_id"_L1].toString();
        const auto answer = [&](const QJsonObject &what) {
            if (answered)
                push(what);
        };
        if (command == "create_and_generate_turn"_L1) {
            const QJsonObject sent = payload["turn"_L1].toObject();
            const QString sentId = sent["turn_key"_L1]["turn_id"_L1].toString();
            if (find(sentId)) {
                answer(neoError(id, u"already exists"_s));
                return;
            }
            const QString candidateId = sent["primary_candidate_id"_L1].toString();
            m_turns.append({.id = sentId,
                            .isHuman = true,
                            .texts = {{.id = candidateId,
                                       .text = sent["candidates"_L1][0]["raw_content"_L1].toString(),
                                       .isFinal = true}},
                            .primary = candidateId,
                            .revision = 1});
            if (bounded(4) != 0)
                answer(addTurn(id, json(m_turns.constLast(), true)));
            m_turns.append({.id = newId(), .isHuman = false, .texts = {}, .primary = {}, .revision = 0});
            begin(m_turns.last(), id);
            answer(addTurn(id, json(m_turns.constLast(), true)));
        } else if (command == "generate_turn_candidate"_L1) {
            Held *turn = find(turnId);
            if (isGenerating() || bounded(6) == 0) {
                answer(neoError(id, u"not now"_s));
                return;
            }
            begin(*turn, id);
            answer(updateTurn(id, json(*turn, true)));
        } else if (command == "update_primary_candidate"_L1) {
            if (bounded(6) == 0) {
                answer(neoError(id, u"no"_s));
                return;
            }
            Held *turn = find(turnId);
            turn->primary = payload["candidate_id"_L1].toString();
            ++turn->revision;
            answer(ok(bounded(2) == 0 ? id : QString()));
        } else if (command == "edit_turn_candidate"_L1) {
            Held *turn = find(turnId);
            const QString text = payload["new_candidate_raw_content"_L1].toString();
            ++turn->revision;
            if (bounded(2) == 0) {
                turn->texts.append({.id = newId(), .text = text, .isFinal = true});
                turn->primary = turn->texts.last().id;
            } else {
                for (Text &known : turn->texts) {
                    if (known.id == payload["current_candidate_id"_L1].toString()) {
                        known.text = text;
                        turn->primary = known.id;
                    }
                }
            }
            answer(updateTurn(id, json(*turn, false)));
        }
    }

    // As a frame may tell it: some or all candidates, in any order, the primary one named or not.
    QJsonObject json(const Held &turn, bool mayBeBrief)
    {
        QList<Text> texts = turn.texts;
        if (!texts.isEmpty() && mayBeBrief && bounded(2) == 0)
            texts = {turn.texts.last()};
        if (bounded(2) == 0)
            std::reverse(texts.begin(), texts.end());
        QJsonArray candidates;
        for (const Text &text : texts)
            candidates.append(candidate(text.id, text.text, text.isFinal));
        const bool named = !mayBeBrief || bounded(4) != 0;
        return withTime(WireJson::turn(u"C"_s, turn.id, turn.isHuman ? humanAuthor() : characterAuthor(),
                                       candidates, named ? turn.primary : QString()),
                        turn);
    }

    QJsonArray turnsOfPage() const
    {
        QJsonArray turns;
        for (auto it = m_turns.crbegin(); it != m_turns.crend(); ++it) {
            QJsonArray candidates;
            for (const Text &text : it->texts)
                candidates.append(with(candidate(text.id, text.text), u"is_final"_s, text.isFinal));
            turns.append(withTime(turn(u"C"_s, it->id, it->isHuman ? humanAuthor() : characterAuthor(),
                                       candidates, it->primary),
                                  *it));
        }
        return turns;
    }

    static QJsonObject withTime(const QJsonObject &object, const Held &turn)
    {
        return with(
            object, u"last_update_time"_s,
            u"2025-03-02T10:00:%1Z"_s.arg(QString::number(double(turn.revision) / 100, 'f', 2), 5, u'0'));
    }

    MemoryService &m_s;
    QRandomGenerator m_random;
    const bool m_pushesOn;
    QList<Held> m_turns;
    qsizetype m_served = 0;
    int m_ids = 0;
    QString m_runningTurn;
    QString m_runningRequest;
    int m_connection = 0;
};

} // namespace

class tst_Revisions : public QObject
{
    Q_OBJECT

private slots:
    void anySequenceEndsInTheServicesText_data();
    void anySequenceEndsInTheServicesText();
    void manyAnswersWereSeen();

private:
    int m_answers = 0;
};

void tst_Revisions::anySequenceEndsInTheServicesText_data()
{
    QTest::addColumn<quint32>("seed");
    const int first = qEnvironmentVariableIntValue("CONFAB_FIRST_SEED");
    for (int i = 0; i < 150; ++i)
        QTest::addRow("%d", first + i) << quint32(first + i);
}

void tst_Revisions::anySequenceEndsInTheServicesText()
{
    QFETCH(const quint32, seed);
    ServiceTimings timings = patientTimings();
    timings.command = std::chrono::seconds(2);
    timings.betweenFrames = std::chrono::milliseconds(150);
    MemoryService s(timings);
    Peer peer(s, seed);
    QList<QPointer<ReplyBase>> replies;
    const auto watched = [&](ReplyBase *reply) { replies.append(reply); };
    int answers = 0;
    QStringList wrong;
    const auto checkAnswer = [&](const Turn &turn, const QStringList &before) {
        ++answers;
        if (!peer.isAnswer(turn, before))
            wrong.append(turn.id() + u": "_s + turn.text());
    };

    // What a window does when a connection is there again: it reads what it has missed.
    bool wasLost = false;
    const auto catchUp = [&] {
        if (s.link.state() != Net::SocketLink::State::Open)
            wasLost = true;
        else if (std::exchange(wasLost, false))
            QVERIFY(awaitReply(s.service.fetchMessages(u"C"_s)).hasValue());
    };

    int asked = 0;
    for (int step = 0; step < 60; ++step) {
        const bool isBusy = peer.isGenerating() || s.service.isGenerating(u"C"_s);
        switch (peer.bounded(9)) {
        case 0:
            if (!isBusy) {
                auto *reply =
                    s.service.sendMessage(u"KEEPER"_s, u"C"_s, u"message %1"_s.arg(QString::number(++asked)));
                watched(reply);
                reply->then(this, [&](const Reply<MessageExchange> &ended) {
                    if (ended.hasValue())
                        checkAnswer(ended.value().answer, {});
                });
            }
            break;
        case 1:
            if (const int at = peer.anyChoice(); at >= 0 && !isBusy) {
                QStringList before;
                for (const Peer::Text &text : peer.turns().at(at).texts)
                    before.append(text.id);
                auto *reply = s.service.anotherResponse(u"KEEPER"_s, u"C"_s, peer.turns().at(at).id);
                watched(reply);
                reply->then(this, [&, before](const Reply<Turn> &ended) {
                    if (ended.hasValue())
                        checkAnswer(ended.value(), before);
                });
            }
            break;
        case 2:
            if (const int at = peer.anyChoice(); at >= 0 && !isBusy) {
                const auto &texts = peer.turns().at(at).texts;
                watched(s.service.updatePrimaryCandidate(u"C"_s, peer.turns().at(at).id,
                                                         texts.at(peer.bounded(int(texts.size()))).id));
            }
            break;
        case 3:
            if (const int at = peer.anyChoice(); at >= 0 && !isBusy && peer.bounded(3) == 0) {
                watched(s.service.editMessage(u"C"_s, peer.turns().at(at).id, peer.turns().at(at).primary,
                                              u"edited %1"_s.arg(QString::number(++asked))));
            }
            break;
        case 4:
            peer.chooseElsewhere();
            break;
        case 5:
            if (peer.bounded(3) == 0)
                peer.cut();
            break;
        case 6:
            if (s.link.state() == Net::SocketLink::State::Waiting)
                s.link.accept();
            break;
        case 7:
            if (peer.isGenerating() && peer.bounded(2) == 0)
                peer.finish();
            break;
        default:
            break;
        }
        if (peer.isGenerating())
            peer.revise();
        catchUp();
        QTest::qWait(0);
        peer.serve();
        catchUp();
    }

    // Everything that waits for something gets it.
    const auto unfinished = [&] {
        replies.removeIf([](const QPointer<ReplyBase> &reply) { return !reply || reply->isFinished(); });
        return !replies.isEmpty();
    };
    for (int i = 0; i < 2000 && (unfinished() || peer.isGenerating()); ++i) {
        if (s.link.state() == Net::SocketLink::State::Waiting)
            s.link.accept();
        peer.serve();
        catchUp();
        peer.settle();
        QTest::qWait(1);
    }
    QVERIFY(!unfinished());
    QTest::qWait(0);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    m_answers += answers;
    s.service.connectNow();
    QTRY_COMPARE(s.link.state(), Net::SocketLink::State::Open);
    catchUp();

    for (const Peer::Held &turn : peer.turns()) {
        QCOMPARE(s.log.text(u"C"_s, turn.id), turn.shown());
        QCOMPARE(s.service.knownTurn(u"C"_s, turn.id).text(), turn.shown());
        const DeliveryState state = s.log.delivery(u"C"_s, turn.id);
        QVERIFY2(state == DeliveryState::Stored || state == DeliveryState::Unanswered, qPrintable(turn.id));
    }
    // What the service does not have says so.
    const QList<Turn> unsent = s.service.unsentTurns(u"C"_s);
    for (const Turn &turn : unsent)
        QCOMPARE(turn.delivery(), DeliveryState::NotSent);
    QSet<QString> ids;
    for (const Peer::Held &turn : peer.turns())
        ids.insert(turn.id);
    QCOMPARE(ids.size(), peer.turns().size());
    for (const Turn &turn : s.log.added) {
        if (turn.isHuman())
            QVERIFY(ids.contains(turn.id()) != (s.log.delivery(u"C"_s, turn.id()) == DeliveryState::NotSent));
    }
}

// The sequences are no test of anything if nothing happens in them.
void tst_Revisions::manyAnswersWereSeen()
{
    QVERIFY2(m_answers > 200, qPrintable(QString::number(m_answers)));
}

QTEST_GUILESS_MAIN(tst_Revisions)
#include "tst_revisions.moc"
