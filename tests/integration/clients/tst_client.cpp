// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverprocess.h"
#include "transcriptplayer.h"

#include <QDir>
#include <QTest>

using namespace Confab::Testing;
using namespace Qt::StringLiterals;

class ClientTest : public QObject
{
    Q_OBJECT

private slots:
    void plays_data();
    void plays();
};

void ClientTest::plays_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(CONFAB_TRANSCRIPTS));
    const QStringList names = folder.entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void ClientTest::plays()
{
    QFETCH(QString, path);
    QString problem;
    const QList<TranscriptStep> steps = readTranscript(path, &problem);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    // A server each, so that an exchange finds no chats of another one.
    ServerProcess server;
    QVERIFY(server.start(QStringLiteral(CONFAB_SERVER)));
    QVERIFY(!server.token().isEmpty());
    TranscriptPlayer player(server.url());
    player.setVariable(u"token"_s, QString::fromUtf8(server.token()));
    player.setVariable(u"character"_s, u"naturalist"_s);
    problem = player.play(steps);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

QTEST_GUILESS_MAIN(ClientTest)
#include "tst_client.moc"
