// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/clientframe.h"
#include "wire/restcall.h"

#include "wiredata.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <functional>

using namespace Confab;
using namespace Confab::Wire;
using namespace Qt::StringLiterals;

namespace {

// How a row of the golden tables is called. Every request of the wire stands here, and every row names one.
const QHash<QString, std::function<RestCall(const QJsonArray &)>> calls{
    {u"fetchMe"_s, [](const QJsonArray &) { return RestCall::fetchMe(); }},
    {u"fetchHistories"_s,
     [](const QJsonArray &a) { return RestCall::fetchHistories(a.at(0).toString(), a.at(1).toInt()); }},
    {u"fetchChats"_s,
     [](const QJsonArray &a) { return RestCall::fetchChats(a.at(0).toString(), a.at(1).toInt()); }},
    {u"fetchChat"_s, [](const QJsonArray &a) { return RestCall::fetchChat(a.at(0).toString()); }},
    {u"fetchRecentChats"_s, [](const QJsonArray &) { return RestCall::fetchRecentChats(); }},
    {u"fetchMessages"_s,
     [](const QJsonArray &a) {
         return RestCall::fetchMessages(a.at(0).toString(), a.at(1).toBool(), a.at(2).toString());
     }},
    {u"updateChatName"_s,
     [](const QJsonArray &a) { return RestCall::updateChatName(a.at(0).toString(), a.at(1).toString()); }},
    {u"archiveChat"_s, [](const QJsonArray &a) { return RestCall::archiveChat(a.at(0).toString()); }},
    {u"unarchiveChat"_s, [](const QJsonArray &a) { return RestCall::unarchiveChat(a.at(0).toString()); }},
    {u"copyChat"_s,
     [](const QJsonArray &a) { return RestCall::copyChat(a.at(0).toString(), a.at(1).toString()); }},
    {u"removeTurns"_s,
     [](const QJsonArray &a) {
         return RestCall::removeTurns(a.at(0).toString(), a.at(1).toVariant().toStringList());
     }},
    {u"fetchCharacter"_s, [](const QJsonArray &a) { return RestCall::fetchCharacter(a.at(0).toString()); }},
    {u"searchCharacters"_s,
     [](const QJsonArray &a) { return RestCall::searchCharacters(a.at(0).toString()); }},
};

Turn newMessage(const QJsonArray &a)
{
    Turn turn(a.at(1).toString(), a.at(2).toString());
    Candidate candidate;
    candidate.id = a.at(3).toString();
    candidate.text = a.at(6).toString();
    // What the program notes beside its own turn does not go over the wire.
    candidate.createTime = Timestamp::now();
    candidate.isFinal = true;
    turn.setCandidates({candidate});
    turn.setPrimaryCandidateId(candidate.id);
    turn.setAuthor({.id = a.at(4).toString(), .name = a.at(5).toString(), .isHuman = true});
    turn.setCreateTime(Timestamp::now());
    turn.setState(u"STATE_OK"_s);
    turn.setDelivery(DeliveryState::Sending);
    return turn;
}

const QHash<QString, std::function<ClientFrame(const QJsonArray &)>> commands{
    {u"createChat"_s,
     [](const QJsonArray &a) {
         return ClientFrame::createChat(a.at(0).toString(), a.at(1).toString(), a.at(2).toString(),
                                        a.at(3).toBool());
     }},
    {u"sendMessage"_s,
     [](const QJsonArray &a) { return ClientFrame::sendMessage(a.at(0).toString(), newMessage(a)); }},
    {u"anotherResponse"_s,
     [](const QJsonArray &a) {
         return ClientFrame::anotherResponse(a.at(0).toString(), a.at(1).toString(), a.at(2).toString());
     }},
    {u"generateTurn"_s,
     [](const QJsonArray &a) { return ClientFrame::generateTurn(a.at(0).toString(), a.at(1).toString()); }},
    {u"updatePrimaryCandidate"_s,
     [](const QJsonArray &a) {
         return ClientFrame::updatePrimaryCandidate(a.at(0).toString(), a.at(1).toString(),
                                                    a.at(2).toString());
     }},
    {u"editMessage"_s,
     [](const QJsonArray &a) {
         return ClientFrame::editMessage(a.at(0).toString(), a.at(1).toString(), a.at(2).toString(),
                                         a.at(3).toString());
     }},
    {u"setPinned"_s,
     [](const QJsonArray &a) {
         return ClientFrame::setPinned(a.at(0).toString(), a.at(1).toString(), a.at(2).toBool());
     }},
    {u"abortGeneration"_s,
     [](const QJsonArray &) {
         return ClientFrame::abortGeneration(u"5eed0000-0000-4000-8000-00000000a501"_s);
     }},
};

QString hostWord(RestRoute::Host host)
{
    switch (host) {
    case RestRoute::Host::Neo:
        return u"neo"_s;
    case RestRoute::Host::Plus:
        return u"plus"_s;
    case RestRoute::Host::Images:
        return u"images"_s;
    }
    return {};
}

QJsonArray table(const QString &name)
{
    return QJsonDocument::fromJson(wireFile(name)).array();
}

void addRows(const QString &file)
{
    QTest::addColumn<QJsonObject>("row");
    const QJsonArray rows = table(file);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows.at(i).toObject();
        QTest::addRow("%d %s", int(i), qPrintable(row.value("call"_L1).toString())) << row;
    }
}

QSet<QString> callsIn(const QString &file)
{
    QSet<QString> names;
    const QJsonArray rows = table(file);
    for (const QJsonValue &row : rows)
        names.insert(row.toObject().value("call"_L1).toString());
    return names;
}

} // namespace

class TestGoldenRequests : public QObject
{
    Q_OBJECT

private slots:
    void tablesAreWhole();
    void request_data() { addRows(u"golden-requests.json"_s); }
    void request();
    void requestIsFoundByTheServer_data() { addRows(u"golden-requests.json"_s); }
    void requestIsFoundByTheServer();
    void command_data() { addRows(u"golden-frames.json"_s); }
    void command();
    void commandIsReadByTheServer_data() { addRows(u"golden-frames.json"_s); }
    void commandIsReadByTheServer();
    void answeredCandidateIsNamed();
    void pictureIsSent();
    void editWithoutCandidateNamesNone();
};

void TestGoldenRequests::tablesAreWhole()
{
    const QList<QString> requests = calls.keys();
    QCOMPARE(callsIn(u"golden-requests.json"_s), QSet<QString>(requests.begin(), requests.end()));
    const QList<QString> frames = commands.keys();
    QCOMPARE(callsIn(u"golden-frames.json"_s), QSet<QString>(frames.begin(), frames.end()));
}

void TestGoldenRequests::request()
{
    QFETCH(QJsonObject, row);
    const RestCall call = calls.value(row.value("call"_L1).toString())(row.value("arguments"_L1).toArray());
    QCOMPARE(QString::fromLatin1(RestRoute::verbWord(call.verb)), row.value("verb"_L1).toString());
    QCOMPARE(hostWord(call.host), row.value("host"_L1).toString());
    QCOMPARE(QString::fromLatin1(call.path), row.value("path"_L1).toString());
    QCOMPARE(QString::fromLatin1(call.query), row.value("query"_L1).toString());
    if (row.value("body"_L1).isNull()) {
        QCOMPARE(call.body, QByteArray());
        return;
    }
    const QJsonDocument body = QJsonDocument::fromJson(call.body);
    QVERIFY(body.isObject());
    const QString differences = difference(body.object(), row.value("body"_L1));
    QVERIFY2(differences.isEmpty(), qPrintable(differences));
}

// Client and server agree on every address.
void TestGoldenRequests::requestIsFoundByTheServer()
{
    QFETCH(QJsonObject, row);
    const QByteArray path = row.value("path"_L1).toString().toLatin1();
    const auto route = RestRoute::match(row.value("verb"_L1).toString().toLatin1(), '/' + path);
    QVERIFY(route);
    QCOMPARE(RestRoute::path(route->name, route->parameter), path);
    QCOMPARE(hostWord(route->host), row.value("host"_L1).toString());
    const QString first = row.value("arguments"_L1).toArray().at(0).toString();
    if (!route->parameter.isEmpty())
        QCOMPARE(route->parameter, first);
}

void TestGoldenRequests::command()
{
    QFETCH(QJsonObject, row);
    ClientFrame frame = commands.value(row.value("call"_L1).toString())(row.value("arguments"_L1).toArray());
    frame.requestId = u"5eed0000-0000-4000-8000-00000000a501"_s;
    const QByteArray text = frame.encode();
    QVERIFY(!text.contains('\n'));
    const QJsonDocument document = QJsonDocument::fromJson(text);
    QVERIFY(document.isObject());
    const QString differences = difference(document.object(), row.value("frame"_L1));
    QVERIFY2(differences.isEmpty(), qPrintable(differences));
}

void TestGoldenRequests::commandIsReadByTheServer()
{
    QFETCH(QJsonObject, row);
    const QByteArray text = QJsonDocument(row.value("frame"_L1).toObject()).toJson();
    const auto frame = ClientFrame::decode(text);
    QVERIFY(frame);
    const QString differences = difference(wireObject(frame->encode()), row.value("frame"_L1));
    QVERIFY2(differences.isEmpty(), qPrintable(differences));
}

void TestGoldenRequests::answeredCandidateIsNamed()
{
    Turn turn(u"chat"_s, u"turn"_s);
    ClientFrame frame = ClientFrame::sendMessage(u"wren"_s, turn);
    frame.answeredTurnId = u"previous"_s;
    frame.answeredCandidateId = u"second"_s;
    const QJsonObject payload = wireObject(frame.encode()).value("payload"_L1).toObject();
    const QJsonObject expected{
        {"candidate_id"_L1, u"second"_s},
        {"turn_key"_L1, QJsonObject{{"chat_id"_L1, u"chat"_s}, {"turn_id"_L1, u"previous"_s}}}};
    QCOMPARE(payload.value("update_primary_candidate"_L1).toObject(), expected);
    const auto read = ClientFrame::decode(frame.encode());
    QCOMPARE(read->answeredTurnId, u"previous"_s);
    QCOMPARE(read->answeredCandidateId, u"second"_s);
}

void TestGoldenRequests::pictureIsSent()
{
    Candidate candidate;
    candidate.id = u"c"_s;
    candidate.imagePath = u"invented/oven.webp"_s;
    Turn turn(u"chat"_s, u"turn"_s);
    turn.setCandidates({candidate});
    const QJsonObject payload =
        wireObject(ClientFrame::sendMessage(u"wren"_s, turn).encode()).value("payload"_L1).toObject();
    const QJsonObject sent =
        payload.value("turn"_L1).toObject().value("candidates"_L1).toArray().at(0).toObject();
    QCOMPARE(sent.value("tti_image_rel_path"_L1).toString(), u"invented/oven.webp"_s);
}

void TestGoldenRequests::editWithoutCandidateNamesNone()
{
    const ClientFrame frame = ClientFrame::editMessage(u"chat"_s, u"turn"_s, {}, u"text"_s);
    QVERIFY(!wireObject(frame.encode()).value("payload"_L1).toObject().contains("current_candidate_id"_L1));
}

QTEST_GUILESS_MAIN(TestGoldenRequests)
#include "tst_goldenrequests.moc"
