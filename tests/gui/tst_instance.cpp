// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/instance.h"
#include "app/serviceconnection.h"
#include "server/localserverthread.h"
#include "settings/settings.h"
#include "support/awaitreply.h"

#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

// One program for a user and a folder: with real processes, and between two objects.
class InstanceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aSecondStartEndsAndTheFirstGoesOn();
    void aSecondStartOpensItsChatInTheFirst();
    void twoFoldersAreTwoPrograms();
    void theDeathOfTheFirstMakesRoom();
    void theFirstHearsWhatTheSecondWants();
    void aStrangersWordsDoNoHarm();
    void aFirstThatHangsIsToldOf();
    void aFolderThatCannotBeWrittenHindersNobody();

private:
    QProcess *start(const QStringList &arguments)
    {
        auto *process = new QProcess(this);
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QStringLiteral(CONFAB_PROGRAM), arguments);
        return process;
    }
    QStringList here() const { return {u"--data"_s, m_folder->path(), u"--words-per-second"_s, u"0"_s}; }
    QString openChat() const
    {
        return Settings(m_folder->filePath(u"confab.ini"_s)).value(SettingsKeys::openChat);
    }

    QString socketPath() const
    {
        const QDir runtime(m_runtime->path());
        return runtime.filePath(runtime.entryList({u"confab-*"_s}, QDir::System).value(0));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_runtime; // where the sockets are
};

void InstanceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_runtime = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_runtime->path().toLocal8Bit());
}

void InstanceTest::cleanup()
{
    const QList<QProcess *> processes = findChildren<QProcess *>();
    for (QProcess *process : processes) {
        process->kill();
        QTRY_COMPARE(process->state(), QProcess::NotRunning);
        delete process;
    }
}

void InstanceTest::aSecondStartEndsAndTheFirstGoesOn()
{
    const QProcess *first = start(here());
    QTRY_VERIFY(QFile::exists(m_folder->filePath(u"confab.lock"_s)));
    const QProcess *second = start(here());
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, 20000);
    QCOMPARE(second->exitStatus(), QProcess::NormalExit);
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(first->state(), QProcess::Running);
}

void InstanceTest::aSecondStartOpensItsChatInTheFirst()
{
    // Two chats that the program finds when it starts.
    QStringList chats;
    {
        Server::LocalServerThread server(
            {.dataDir = m_folder->filePath(u"local"_s), .accountName = {}, .wordsPerSecond = 0});
        QSignalSpy ready(&server, &Server::LocalServerThread::ready);
        server.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20000);
        ServiceConnection connection(Endpoints::singleOrigin(server.baseUrl()), server.token());
        for (int i = 0; i < 2; ++i) {
            const auto made = awaitReply(connection.service()->createChat(u"guide"_s));
            QVERIFY(made.hasValue());
            chats.append(made.value.chat.id);
        }
    }
    const QProcess *first = start(here() + QStringList{chats.at(0)});
    QTRY_COMPARE_WITH_TIMEOUT(openChat(), chats.at(0), 20000);
    for (const QString &link : QStringList{u"confab:chat/"_s + chats.at(1), chats.at(0)}) {
        const QProcess *second = start(here() + QStringList{link});
        QTRY_COMPARE_WITH_TIMEOUT(openChat(), link.right(chats.at(0).size()), 20000);
        QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, 20000);
        QCOMPARE(second->exitCode(), 0);
    }
    QCOMPARE(first->state(), QProcess::Running);
}

void InstanceTest::twoFoldersAreTwoPrograms()
{
    const QTemporaryDir other;
    const QProcess *first = start(here());
    const QProcess *second = start({u"--data"_s, other.path()});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder->filePath(u"archive.sqlite"_s)), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(other.filePath(u"archive.sqlite"_s)), 20000);
    QCOMPARE(first->state(), QProcess::Running);
    QCOMPARE(second->state(), QProcess::Running);
}

void InstanceTest::theDeathOfTheFirstMakesRoom()
{
    QProcess *first = start(here());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder->filePath(u"archive.sqlite"_s)), 20000);
    first->kill();
    QTRY_COMPARE(first->state(), QProcess::NotRunning);
    QVERIFY(QFile::exists(m_folder->filePath(u"confab.lock"_s)));
    QVERIFY(QFile::remove(m_folder->filePath(u"archive.sqlite"_s)));
    const QProcess *second = start(here());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder->filePath(u"archive.sqlite"_s)), 20000);
    QCOMPARE(second->state(), QProcess::Running);
}

void InstanceTest::theFirstHearsWhatTheSecondWants()
{
    Instance first(m_folder->path());
    QVERIFY(first.claim());
    QSignalSpy told(&first, &Instance::told);
    const QString link = u"confab:chat/ünïcode\nand a line break"_s;
    for (const QString &wanted : {link, QString()}) {
        Instance second(m_folder->path());
        QVERIFY(!second.claim());
        QSignalSpy answered(&second, &Instance::answered);
        qputenv("XDG_ACTIVATION_TOKEN", "a-token");
        second.tell(wanted);
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().at(0).toString(), wanted);
        QCOMPARE(told.takeFirst().at(1).toByteArray(), "a-token"_ba);
    }
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void InstanceTest::aStrangersWordsDoNoHarm()
{
    Instance first(m_folder->path());
    QVERIFY(first.claim());
    QSignalSpy told(&first, &Instance::told);
    for (const QByteArray &words : {"nonsense\n"_ba, QByteArray(200000, 'x'), "{\"open\":[1]}\n"_ba}) {
        QLocalSocket stranger;
        stranger.connectToServer(socketPath());
        QTRY_COMPARE(stranger.state(), QLocalSocket::ConnectedState);
        stranger.write(words);
        QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
    }
    // At worst it was asked to come to the front.
    for (const QList<QVariant> &what : std::as_const(told))
        QCOMPARE(what.first().toString(), QString());
    Instance second(m_folder->path());
    QSignalSpy answered(&second, &Instance::answered);
    second.tell(u"still there"_s);
    QTRY_COMPARE(answered.size(), 1);
}

void InstanceTest::aFirstThatHangsIsToldOf()
{
    Instance first(m_folder->path());
    QVERIFY(first.claim());
    // Somebody who holds the lock and has no ear.
    QLocalServer::removeServer(socketPath());
    Instance second(m_folder->path());
    QVERIFY(!second.claim());
    QSignalSpy unanswered(&second, &Instance::unanswered);
    QSignalSpy answered(&second, &Instance::answered);
    second.tell(u"anybody?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(unanswered.size(), 1, 20000);
    QCOMPARE(answered.size(), 0);
}

void InstanceTest::aFolderThatCannotBeWrittenHindersNobody()
{
    QFile obstacle(m_folder->filePath(u"file"_s));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    Instance instance(obstacle.fileName() + u"/below"_s);
    QVERIFY(instance.claim());
}

QTEST_MAIN(InstanceTest)
#include "tst_instance.moc"
