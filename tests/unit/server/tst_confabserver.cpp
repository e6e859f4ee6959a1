// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainclient.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Confab::Testing;

// The program as a process.
class ConfabServerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theFirstLineIsTheBaseUrl();
    void theTokenIsMadeOnceAndNeverTold();
    void theLogTellsWhatTheServerDoesButNoToken();
    void aGivenTokenFileIsUsed();
    void anExposedTokenFileIsWarnedOf();
    void anEmptyTokenFileIsAnError();
    void thePortCanBeChosen();
    void aTakenPortIsAnError();
    void twoServersDoNotShareAFolder();
    void signalsEndItCleanly_data();
    void signalsEndItCleanly();
    void whatWasAnsweredSurvivesKilling();
    void helpTellsTheOptions();
    void wrongArgumentsAreUsageErrors_data();
    void wrongArgumentsAreUsageErrors();
    void aFolderThatCannotBeMadeIsAnError();

private:
    // Starts it and waits for its first line.
    bool start(QProcess &process, const QStringList &arguments = {});
    QUrl urlOf(QProcess &process) const { return process.property("url").toUrl(); }
    QByteArray token() const;
    QString path(const QString &name) const { return folder->filePath(name); }
    // Runs it to its end; its exit code, and what it said to both outputs.
    int run(const QStringList &arguments, QByteArray *output = nullptr, QByteArray *errors = nullptr);

    std::unique_ptr<QTemporaryDir> folder;
};

namespace {

constexpr int patience = 20000; // ms

bool ends(QProcess &process)
{
    QSignalSpy finished(&process, &QProcess::finished);
    return process.state() == QProcess::NotRunning || finished.wait(patience);
}

} // namespace

void ConfabServerTest::init()
{
    folder = std::make_unique<QTemporaryDir>();
}

void ConfabServerTest::cleanup()
{
    folder.reset();
}

bool ConfabServerTest::start(QProcess &process, const QStringList &arguments)
{
    QSignalSpy output(&process, &QProcess::readyReadStandardOutput);
    process.start(QStringLiteral(CONFAB_SERVER_PROGRAM),
                  QStringList{u"--data"_s, path(u"data"_s), u"--words-per-second"_s, u"0"_s} + arguments);
    while (!process.canReadLine()) {
        if (!output.wait(patience))
            return false;
    }
    process.setProperty("url", QUrl(QString::fromUtf8(process.readLine().trimmed())));
    return true;
}

QByteArray ConfabServerTest::token() const
{
    QFile file(path(u"data/token"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

int ConfabServerTest::run(const QStringList &arguments, QByteArray *output, QByteArray *errors)
{
    QProcess process;
    process.start(QStringLiteral(CONFAB_SERVER_PROGRAM), arguments);
    if (!ends(process))
        return -1;
    if (output)
        *output = process.readAllStandardOutput();
    if (errors)
        *errors = process.readAllStandardError();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
}

void ConfabServerTest::theFirstLineIsTheBaseUrl()
{
    QProcess process;
    QVERIFY(start(process));
    const QUrl url = urlOf(process);
    QCOMPARE(url.toString(), u"http://127.0.0.1:%1"_s.arg(url.port()));
    PlainRest rest(url, token());
    QCOMPARE(rest.get("/chat/user/").status, 200);
    process.terminate();
    QVERIFY(ends(process));
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
}

void ConfabServerTest::theTokenIsMadeOnceAndNeverTold()
{
    QByteArray first;
    for (int i = 0; i < 2; ++i) {
        QProcess process;
        process.setProcessChannelMode(QProcess::SeparateChannels);
        QVERIFY(start(process));
        if (i == 0)
            first = token();
        process.terminate();
        QVERIFY(ends(process));
        const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
        QVERIFY(said.contains(path(u"data/token"_s).toUtf8()));
        QVERIFY(!said.contains(token()));
    }
    QCOMPARE(first.size(), 40);
    QCOMPARE(token(), first);
    const auto permissions = QFileInfo(path(u"data/token"_s)).permissions();
    QVERIFY(permissions & QFile::ReadOwner);
    QVERIFY(!(permissions
              & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
                 | QFile::ExeOther | QFile::ExeOwner)));
    QVERIFY(!(QFileInfo(path(u"data"_s)).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void ConfabServerTest::theLogTellsWhatTheServerDoesButNoToken()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_LOGGING_RULES"_s); // whoever sets it wants to see more
    process.setProcessEnvironment(environment);
    QVERIFY(start(process, {u"--log-file"_s, path(u"log"_s)}));
    const QUrl url = urlOf(process);
    QCOMPARE(PlainRest(url, token()).get("/chat/user/?a-query").status, 200);
    QCOMPARE(PlainRest(url, "another-token").get("/chat/user/?a-query").status, 401);
    process.terminate();
    QVERIFY(ends(process));
    QFile file(path(u"log"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray log = file.readAll();
    QVERIFY2(
        log.contains(QByteArray("confab.server info: listens on port " + QByteArray::number(url.port()))),
        log.constData());
    QVERIFY2(log.contains("refused: GET /chat/user/ 401"), log.constData());
    for (const QByteArray &hidden : {token(), "another-token"_ba, "a-query"_ba})
        QVERIFY2(!log.contains(hidden), log.constData());
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(!said.contains("confab.server"), said.constData());
}

void ConfabServerTest::aGivenTokenFileIsUsed()
{
    QFile file(path(u"mine"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Token my-own-token\n");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QProcess process;
    QVERIFY(start(process, {u"--token-file"_s, path(u"mine"_s)}));
    QCOMPARE(PlainRest(urlOf(process), "my-own-token").get("/chat/user/").status, 200);
    QCOMPARE(PlainRest(urlOf(process), "another").get("/chat/user/").status, 401);
    QVERIFY(!QFile::exists(path(u"data/token"_s)));
    process.terminate();
    QVERIFY(ends(process));
    QVERIFY(!process.readAllStandardError().contains("Warning"));
}

void ConfabServerTest::anExposedTokenFileIsWarnedOf()
{
    QFile file(path(u"mine"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("my-own-token");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::ReadOther);
    QProcess process;
    QVERIFY(start(process, {u"--token-file"_s, path(u"mine"_s)}));
    process.terminate();
    QVERIFY(ends(process));
    QVERIFY(process.readAllStandardError().contains("Warning"));
}

void ConfabServerTest::anEmptyTokenFileIsAnError()
{
    QFile file(path(u"mine"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QByteArray errors;
    QCOMPARE(run({u"--data"_s, path(u"data"_s), u"--token-file"_s, path(u"mine"_s)}, nullptr, &errors), 1);
    QVERIFY2(errors.contains("is empty"), errors.constData());
}

void ConfabServerTest::thePortCanBeChosen()
{
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const quint16 port = probe.serverPort();
    probe.close();
    QProcess process;
    QVERIFY(start(process, {u"--port"_s, QString::number(port)}));
    QCOMPARE(urlOf(process).port(), int(port));
    process.terminate();
    QVERIFY(ends(process));
}

void ConfabServerTest::aTakenPortIsAnError()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const QString port = QString::number(taken.serverPort());
    QByteArray output;
    QByteArray errors;
    QCOMPARE(run({u"--data"_s, path(u"data"_s), u"--port"_s, port}, &output, &errors), 1);
    QVERIFY2(errors.contains(QByteArray("Port " + port.toLatin1())), errors.constData());
    QCOMPARE(output, QByteArray());
}

void ConfabServerTest::twoServersDoNotShareAFolder()
{
    QProcess process;
    QVERIFY(start(process));
    QByteArray errors;
    QCOMPARE(run({u"--data"_s, path(u"data"_s)}, nullptr, &errors), 1);
    QVERIFY2(errors.contains("in use"), errors.constData());
    process.terminate();
    QVERIFY(ends(process));
}

void ConfabServerTest::signalsEndItCleanly_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void ConfabServerTest::signalsEndItCleanly()
{
    QFETCH(int, signal);
    QProcess process;
    QVERIFY(start(process));
    PlainSocket socket(urlOf(process), token());
    QVERIFY(socket.open());
    QSignalSpy closed(&socket, &PlainSocket::closed);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
    QVERIFY(ends(process));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(socket.socket().closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    // Nothing is left of the lock or of the log beside the database.
    QVERIFY(!QFile::exists(path(u"data/server.lock"_s)));
    QVERIFY(!QFile::exists(path(u"data/server.sqlite-wal"_s)));
}

void ConfabServerTest::whatWasAnsweredSurvivesKilling()
{
    QStringList expectedIds;
    QString lastText;
    {
        QProcess process;
        QVERIFY(start(process));
        PlainSocket socket(urlOf(process), token());
        PlainRest rest(urlOf(process), token());
        QVERIFY(socket.open());
        socket.command(u"create_chat"_s,
                       {{"chat"_L1, QJsonObject{{"chat_id"_L1, u"c"_s}, {"character_id"_L1, u"guide"_s}}}},
                       u"r"_s);
        QVERIFY(!socket.next(u"add_turn"_s, u"r"_s).isEmpty());
        QCOMPARE(rest.send("PATCH", "/chat/c/update_name", R"({"name":"Kept"})").status, 200);
        for (int i = 0; i < 5; ++i) {
            const QString id = u"message-%1"_s.arg(i);
            socket.command(u"create_and_generate_turn"_s,
                           messagePayload(u"guide"_s, u"c"_s, id, id, u"Hello"_s), id);
            lastText = textOf(socket.nextFinal(id));
            QVERIFY(!lastText.isEmpty());
        }
        expectedIds = rest.allTurnIds(u"c"_s);
        QCOMPARE(expectedIds.size(), 11);
        // The last thing it does is to answer.
        socket.command(u"set_turn_pin"_s,
                       {{"is_pinned"_L1, true}, {"turn_key"_L1, turnKey(u"c"_s, expectedIds.at(10))}},
                       u"pin"_s);
        QVERIFY(!socket.next(u"update_turn"_s, u"pin"_s).isEmpty());
        process.kill();
        QVERIFY(ends(process));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    }
    QProcess process;
    QVERIFY(start(process));
    PlainRest rest(urlOf(process), token());
    QCOMPARE(rest.allTurnIds(u"c"_s), expectedIds);
    QCOMPARE(textOf(rest.page(u"c"_s).at(0).toObject()), lastText);
    QCOMPARE(rest.page(u"c"_s, {}, true).size(), 1);
    QCOMPARE(rest.get("/chat/c/").json().value("chat"_L1).toObject().value("name"_L1).toString(), u"Kept"_s);
    process.terminate();
    QVERIFY(ends(process));
}

void ConfabServerTest::helpTellsTheOptions()
{
    QByteArray output;
    QCOMPARE(run({u"--help"_s}, &output), 0);
    for (const QByteArray &option : {"--port"_ba, "--data"_ba, "--token-file"_ba, "--words-per-second"_ba})
        QVERIFY2(output.contains(option), output.constData());
    QCOMPARE(run({u"--version"_s}, &output), 0);
    QVERIFY2(output.startsWith("confab-server "), output.constData());
}

void ConfabServerTest::wrongArgumentsAreUsageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--frobnicate"_s};
    QTest::newRow("something else") << QStringList{u"start"_s};
    QTest::newRow("port, a word") << QStringList{u"--port"_s, u"many"_s};
    QTest::newRow("port, too large") << QStringList{u"--port"_s, u"65536"_s};
    QTest::newRow("pace, a word") << QStringList{u"--words-per-second"_s, u"fast"_s};
    QTest::newRow("pace, negative") << QStringList{u"--words-per-second=-1"_s};
    QTest::newRow("no value") << QStringList{u"--data"_s};
    QTest::newRow("empty value") << QStringList{u"--data="_s};
}

void ConfabServerTest::wrongArgumentsAreUsageErrors()
{
    QFETCH(QStringList, arguments);
    QByteArray output;
    QByteArray errors;
    QCOMPARE(run(arguments, &output, &errors), 2);
    QVERIFY(errors.startsWith("confab-server: "));
    QCOMPARE(output, QByteArray());
}

void ConfabServerTest::aFolderThatCannotBeMadeIsAnError()
{
    QFile file(path(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray errors;
    QCOMPARE(run({u"--data"_s, path(u"file/data"_s)}, nullptr, &errors), 1);
    QVERIFY2(errors.contains("cannot be created"), errors.constData());
}

QTEST_GUILESS_MAIN(ConfabServerTest)

#include "tst_confabserver.moc"
