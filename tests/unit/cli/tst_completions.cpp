// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/completions.h"
#include "cli/method.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Confab::Cli;
using namespace Qt::StringLiterals;

class CompletionsTest : public QObject
{
    Q_OBJECT

private slots:
    void theInstalledOnesAreUpToDate_data();
    void theInstalledOnesAreUpToDate();
    void everyMethodAndOptionIsNamed();
    void bashCompletes_data();
    void bashCompletes();
};

void CompletionsTest::theInstalledOnesAreUpToDate_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("fileName");
    QTest::newRow("bash") << u"bash"_s << u"confab-cli.bash"_s;
    QTest::newRow("zsh") << u"zsh"_s << u"_confab-cli"_s;
    QTest::newRow("fish") << u"fish"_s << u"confab-cli.fish"_s;
}

void CompletionsTest::theInstalledOnesAreUpToDate()
{
    QFETCH(QString, shell);
    QFETCH(QString, fileName);
    QFile file(QStringLiteral(CONFAB_COMPLETIONS) + u'/' + fileName);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QCOMPARE(QString::fromUtf8(file.readAll()), Completions::script(shell));
}

void CompletionsTest::everyMethodAndOptionIsNamed()
{
    for (const QString &shell : {u"bash"_s, u"zsh"_s, u"fish"_s}) {
        const QString script = Completions::script(shell);
        const QString dashes = shell == "fish"_L1 ? u"-l "_s : u"--"_s;
        for (const Method &method : methods()) {
            QVERIFY2(script.contains(method.name), qPrintable(shell + u' ' + method.name));
            for (const Option &option : method.options)
                QVERIFY2(script.contains(dashes + option.name), qPrintable(shell + u' ' + option.name));
        }
        for (const Option &option : commonOptions())
            QVERIFY2(script.contains(dashes + option.name), qPrintable(shell + u' ' + option.name));
    }
    QVERIFY(Completions::script(u"tcsh"_s).isEmpty());
}

void CompletionsTest::bashCompletes_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("method") << QStringList{u"fetch-m"_s} << QStringList{u"fetch-me"_s, u"fetch-messages"_s};
    QTest::newRow("method after an option")
        << QStringList{u"--server"_s, u"u"_s, u"copy"_s} << QStringList{u"copy-chat"_s};
    QTest::newRow("own option") << QStringList{u"send-message"_s, u"--s"_s}
                                << QStringList{u"--server"_s, u"--stream"_s};
    QTest::newRow("not another's option") << QStringList{u"fetch-chat"_s, u"--st"_s} << QStringList();
    QTest::newRow("choices") << QStringList{u"--completions"_s, u"f"_s} << QStringList{u"fish"_s};
    QTest::newRow("a value is free") << QStringList{u"--timeout"_s, QString()} << QStringList();
}

void CompletionsTest::bashCompletes()
{
    const QString bash = QStandardPaths::findExecutable(u"bash"_s);
    if (bash.isEmpty())
        QSKIP("There is no bash here.");
    QFETCH(QStringList, words);
    QFETCH(QStringList, expected);
    const QString driver =
        u"source \"$1\"; shift; COMP_WORDS=(confab-cli \"$@\"); COMP_CWORD=$#; COMPREPLY=(left over); "
        "_confab_cli; printf '%s\\n' \"${COMPREPLY[@]}\""_s;
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(
        bash,
        QStringList{u"-c"_s, driver, u"bash"_s, QStringLiteral(CONFAB_COMPLETIONS) + u"/confab-cli.bash"_s}
            + words);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
    const QString output = QString::fromUtf8(process.readAllStandardOutput());
    QCOMPARE(output.split(u'\n', Qt::SkipEmptyParts), expected);
}

QTEST_GUILESS_MAIN(CompletionsTest)
#include "tst_completions.moc"
