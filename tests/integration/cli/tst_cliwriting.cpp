// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clirun.h"

#include "domain/candidate.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;
using Command = Wire::ClientFrame::Command;
using Route = Wire::RestRoute::Name;

class CliWritingTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_server = std::make_unique<ScriptedServer>(); }
    void cleanup() { m_server.reset(); }

    void createsChats();
    void changesChats();
    void copiesChats();
    void sendsAndWaits();
    void sendsAndStreams();
    void aRewrittenStreamIsPrintedAsItCame();
    void asksForAnotherResponse();
    void streamsAnotherResponse();
    void choosesACandidate();
    void edits();
    void deletes();
    void pinsAndUnpins();
    void readsTheTextFromTheInput();
    void textIsKeptByteForByte();
    void oneSocketAndNoMore();
    void forEyes();

private:
    QList<QJsonObject> call(const QStringList &arguments);
    Turn newest(const QString &chat) const { return m_server->storedTurns(chat).first(); }

    std::unique_ptr<ScriptedServer> m_server;
};

QList<QJsonObject> CliWritingTest::call(const QStringList &arguments)
{
    CliRun cli(*m_server);
    const int exitCode = cli.run(arguments);
    if (exitCode != 0)
        qWarning("%s", cli.errorOutput().constData());
    if (exitCode != 0 || !cli.errorOutput().isEmpty() || !cli.keptTheSecret())
        return {{{"failed"_L1, exitCode}}};
    return cli.lines();
}

static QList<QJsonObject> ok()
{
    return {{{"ok"_L1, true}}};
}

void CliWritingTest::createsChats()
{
    const QList<QJsonObject> greeted = call({u"create-chat"_s, u"keeper"_s});
    QCOMPARE(greeted.size(), 1);
    const QJsonObject chat = greeted.first().value("chat"_L1).toObject();
    const QJsonObject greeting = greeted.first().value("greeting"_L1).toObject();
    QCOMPARE(chat.value("character_id"_L1).toString(), u"keeper"_s);
    QCOMPARE(textOf(greeting), u"The lamp is lit. Who goes there?"_s);
    QCOMPARE(newest(chat.value("chat_id"_L1).toString()).id(), idOf(greeting));

    const QList<QJsonObject> silent = call({u"create-chat"_s, u"keeper"_s, u"--no-greeting"_s});
    QVERIFY(silent.first().contains("greeting"_L1));
    QVERIFY(silent.first().value("greeting"_L1).isNull());
    const QString id = silent.first().value("chat"_L1).toObject().value("chat_id"_L1).toString();
    QVERIFY(m_server->storedTurns(id).isEmpty());
    const QJsonObject payload =
        m_server->commands(Command::CreateChat).last().json().value("payload"_L1).toObject();
    QCOMPARE(payload.value("with_greeting"_L1), QJsonValue(false));
    QCOMPARE(payload.value("chat"_L1).toObject().value("creator_id"_L1).toString(), m_server->accountId());
}

void CliWritingTest::changesChats()
{
    const QString chat = m_server->addChat(1);
    const auto field = [&](QLatin1StringView name) {
        return call({u"fetch-chat"_s, chat}).first().value(name).toString();
    };
    QCOMPARE(call({u"update-chat-name"_s, chat, u"Storm — night ☂"_s}), ok());
    QCOMPARE(field("name"_L1), u"Storm — night ☂"_s);
    QCOMPARE(call({u"archive-chat"_s, chat}), ok());
    QCOMPARE(field("state"_L1), u"STATE_ARCHIVED"_s);
    QCOMPARE(call({u"unarchive-chat"_s, chat}), ok());
    QCOMPARE(field("state"_L1), u"STATE_ACTIVE"_s);
    QCOMPARE(call({u"update-chat-name"_s, chat, QString()}), ok());
    QCOMPARE(field("name"_L1), QString());
    QCOMPARE(m_server->handshakes().size(), 0);
}

void CliWritingTest::copiesChats()
{
    const QString chat = m_server->addChat(5);
    const QString end = m_server->storedTurns(chat).at(2).id();
    const QList<QJsonObject> lines = call({u"copy-chat"_s, chat, end});
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().keys(), QStringList{u"new_chat_id"_s});
    QCOMPARE(m_server->storedTurns(lines.first().value("new_chat_id"_L1).toString()).size(), 3);
}

void CliWritingTest::sendsAndWaits()
{
    const QString chat = m_server->addChat(1);
    m_server->replies().answerNext({u"Come"_s, u"Come in"_s, u"Come in."_s});
    const QList<QJsonObject> lines = call({u"send-message"_s, u"keeper"_s, chat, u"A traveller."_s});
    QCOMPARE(lines.size(), 2);
    const QList<Turn> stored = m_server->storedTurns(chat);
    QCOMPARE(stored.size(), 3);
    QCOMPARE(idOf(lines.at(0)), stored.at(1).id());
    QCOMPARE(lines.at(0).value("primary_candidate_id"_L1).toString(), stored.at(1).primaryCandidateId());
    QVERIFY(lines.at(0).value("author"_L1).toObject().value("is_human"_L1).toBool());
    QCOMPARE(textOf(lines.at(0)), u"A traveller."_s);
    QCOMPARE(idOf(lines.at(1)), stored.at(0).id());
    QCOMPARE(textOf(lines.at(1)), u"Come in."_s);
    QVERIFY(isFinal(lines.at(1)));
}

void CliWritingTest::sendsAndStreams()
{
    const QString chat = m_server->addChat(1);
    m_server->replies().answerNext({u"Come"_s, u"Come in"_s, u"Come in."_s});
    const QList<QJsonObject> lines =
        call({u"send-message"_s, u"keeper"_s, chat, u"A traveller."_s, u"--stream"_s});
    QVERIFY(lines.size() >= 4);
    QCOMPARE(textOf(lines.first()), u"A traveller."_s);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        QCOMPARE(idOf(lines.at(i)), newest(chat).id());
        QCOMPARE(isFinal(lines.at(i)), i == lines.size() - 1);
        if (i > 1)
            QVERIFY(textOf(lines.at(i)).startsWith(textOf(lines.at(i - 1))));
    }
    QCOMPARE(textOf(lines.last()), u"Come in."_s);
}

void CliWritingTest::aRewrittenStreamIsPrintedAsItCame()
{
    const QString chat = m_server->addChat(1);
    m_server->replies().answerNext({u"Come in"_s, u"Stay"_s, u"Stay out."_s});
    QStringList texts;
    for (const QJsonObject &line :
         call({u"send-message"_s, u"keeper"_s, chat, u"A traveller."_s, u"--stream"_s}))
        texts.append(textOf(line));
    QVERIFY(texts.contains(u"Come in"_s));
    QVERIFY(texts.contains(u"Stay"_s));
    QCOMPARE(texts.last(), u"Stay out."_s);
}

void CliWritingTest::asksForAnotherResponse()
{
    const QString chat = m_server->addChat(3);
    const Turn before = newest(chat);
    m_server->replies().answerNext({u"Second thoughts"_s, u"Second thoughts: come in."_s});
    const QList<QJsonObject> lines = call({u"another-response"_s, u"keeper"_s, chat, before.id()});
    QCOMPARE(lines.size(), 1);
    QCOMPARE(idOf(lines.first()), before.id());
    QCOMPARE(textOf(lines.first()), u"Second thoughts: come in."_s);
    QVERIFY(isFinal(lines.first()));
    QCOMPARE(lines.first().value("candidates"_L1).toArray().size(), 2);
    QCOMPARE(newest(chat).candidates().size(), 2);
}

void CliWritingTest::streamsAnotherResponse()
{
    const QString chat = m_server->addChat(3);
    m_server->replies().answerNext({u"Second"_s, u"Second thoughts"_s, u"Second thoughts."_s});
    const QList<QJsonObject> lines =
        call({u"another-response"_s, u"keeper"_s, chat, newest(chat).id(), u"--stream"_s});
    QVERIFY(lines.size() >= 3);
    QCOMPARE(textOf(lines.first()), u"Second"_s);
    QVERIFY(!isFinal(lines.first()));
    QCOMPARE(textOf(lines.last()), u"Second thoughts."_s);
    QVERIFY(isFinal(lines.last()));
}

void CliWritingTest::choosesACandidate()
{
    const QString chat = m_server->addChat(3);
    const Turn before = newest(chat);
    call({u"another-response"_s, u"keeper"_s, chat, before.id()});
    QVERIFY(newest(chat).primaryCandidateId() != before.primaryCandidateId());
    QCOMPARE(call({u"update-primary-candidate"_s, chat, before.id(), before.primaryCandidateId()}), ok());
    QCOMPARE(newest(chat).primaryCandidateId(), before.primaryCandidateId());
}

void CliWritingTest::edits()
{
    const QString chat = m_server->addChat(2);
    const Turn before = newest(chat);
    const QList<QJsonObject> lines =
        call({u"edit-message"_s, chat, before.id(), before.primaryCandidateId(), u"A tired traveller."_s});
    QCOMPARE(lines.size(), 1);
    QCOMPARE(idOf(lines.first()), before.id());
    QCOMPARE(textOf(lines.first()), u"A tired traveller."_s);
    QCOMPARE(newest(chat).text(), u"A tired traveller."_s);
}

void CliWritingTest::deletes()
{
    const QString chat = m_server->addChat(6);
    const QList<Turn> stored = m_server->storedTurns(chat);
    QCOMPARE(call({u"delete-message"_s, chat, stored.at(0).id()}), ok());
    QCOMPARE(m_server->storedTurns(chat).size(), 5);
    QCOMPARE(call({u"delete-messages"_s, chat, stored.at(5).id(), stored.at(2).id()}), ok());
    QStringList left;
    for (const Turn &turn : m_server->storedTurns(chat))
        left.append(turn.id());
    QCOMPARE(left, (QStringList{stored.at(1).id(), stored.at(3).id(), stored.at(4).id()}));
    QCOMPARE(m_server->handshakes().size(), 0);
}

void CliWritingTest::pinsAndUnpins()
{
    const QString chat = m_server->addChat(2);
    const QString turn = newest(chat).id();
    QCOMPARE(call({u"pin-message"_s, chat, turn}), ok());
    QVERIFY(newest(chat).isPinned());
    QCOMPARE(call({u"unpin-message"_s, chat, turn}), ok());
    QVERIFY(!newest(chat).isPinned());
}

void CliWritingTest::readsTheTextFromTheInput()
{
    const QString chat = m_server->addChat(1);
    CliRun cli(*m_server);
    cli.setInput("first line\n\nthird, with \xe2\x98\x83\n");
    QCOMPARE(cli.run({u"send-message"_s, u"keeper"_s, chat, u"-"_s}), 0);
    QCOMPARE(m_server->storedTurns(chat).at(1).text(), u"first line\n\nthird, with ☃"_s);

    CliRun edit(*m_server);
    edit.setInput("new text");
    const Turn message = m_server->storedTurns(chat).at(1);
    QCOMPARE(edit.run({u"edit-message"_s, chat, message.id(), message.primaryCandidateId(), u"-"_s}), 0);
    QCOMPARE(m_server->storedTurns(chat).at(1).text(), u"new text"_s);

    CliRun broken(*m_server);
    broken.setInput("half a character \xe2\x98");
    QCOMPARE(broken.run({u"send-message"_s, u"keeper"_s, chat, u"-"_s}), 2);
    CliRun empty(*m_server);
    empty.setInput("\n");
    QCOMPARE(empty.run({u"send-message"_s, u"keeper"_s, chat, u"-"_s}), 2);
    QCOMPARE(m_server->commands(Command::CreateAndGenerateTurn).size(), 1);
}

void CliWritingTest::textIsKeptByteForByte()
{
    const QString text =
        u"  two spaces, \"quotes\", \\back, \t tab, é vs e\u0301, 🙂, مرحبا, -- dashes\n"_s;
    const QString chat = m_server->addChat(1);
    CliRun cli(*m_server);
    cli.setEnvironment(u"LC_ALL"_s, u"C"_s);
    QCOMPARE(cli.run({u"send-message"_s, u"keeper"_s, chat, text}), 0);
    QCOMPARE(cli.errorOutput(), QByteArray());
    QCOMPARE(m_server->storedTurns(chat).at(1).text(), text);
    QCOMPARE(textOf(cli.lines().first()), text);
}

void CliWritingTest::oneSocketAndNoMore()
{
    const QString chat = m_server->addChat(1);
    call({u"pin-message"_s, chat, newest(chat).id()});
    QCOMPARE(m_server->handshakes().size(), 1);
    QCOMPARE(m_server->frames().size(), 1);
    QTRY_COMPARE(m_server->openSockets(), 0);
    m_server->clearRecords();
    call({u"send-message"_s, u"keeper"_s, chat, u"A traveller."_s});
    QCOMPARE(m_server->handshakes().size(), 1);
    QCOMPARE(m_server->frames().size(), 1);
    // The message bears the account's id, which only the account tells.
    QVERIFY(m_server->requests().size() <= 1);
    QTRY_COMPARE(m_server->openSockets(), 0);
}

void CliWritingTest::forEyes()
{
    const QString chat = m_server->addChat(1);
    m_server->replies().answerNext({u"Come"_s, u"Come in"_s, u"Come in."_s});
    CliRun cli(*m_server);
    QCOMPARE(cli.run({u"--human"_s, u"send-message"_s, u"keeper"_s, chat, u"A traveller."_s, u"--stream"_s}),
             0);
    QVERIFY(cli.output().contains("A traveller.\n"));
    QCOMPARE(cli.output().count("Come"), 1);
    QVERIFY(cli.output().contains("Keeper\nCome in.\n"));

    CliRun pin(*m_server);
    QCOMPARE(pin.run({u"--human"_s, u"pin-message"_s, chat, newest(chat).id()}), 0);
    QCOMPARE(pin.output(), "Done.\n"_ba);

    CliRun create(*m_server);
    QCOMPARE(create.run({u"--human"_s, u"create-chat"_s, u"keeper"_s}), 0);
    QVERIFY(create.output().contains("The lamp is lit."));
    QVERIFY(create.output().contains("chat "));
}

QTEST_GUILESS_MAIN(CliWritingTest)
#include "tst_cliwriting.moc"
