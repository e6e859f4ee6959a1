// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "cli/tokensource.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace Confab;
using namespace Confab::Cli;
using namespace Qt::StringLiterals;

class TokenSourceTest : public QObject
{
    Q_OBJECT

private slots:
    void theFirstLineOfAFile();
    void theFirstLineOfTheInput();
    void theFileWinsOverTheEnvironment();
    void nothingAtAll();
    void anEmptyFile();
    void aFileThatIsNotThere();
    void theEnvironmentForgetsIt();
};

void TokenSourceTest::theFirstLineOfAFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"token"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("  Token made-up-token \r\nanother line\n");
    file.close();
    const TokenSource source(CommandLine::parse({u"--token-file"_s, path, u"fetch-me"_s}), {}, nullptr);
    QCOMPARE(source.problem(), QString());
    QCOMPARE(source.token().reveal(), "made-up-token"_ba);
}

void TokenSourceTest::theFirstLineOfTheInput()
{
    QByteArray bytes = "made-up-token\nleft alone\n";
    QBuffer input(&bytes);
    QVERIFY(input.open(QIODevice::ReadOnly));
    const TokenSource source(CommandLine::parse({u"--token-file"_s, u"-"_s, u"fetch-me"_s}), {}, &input);
    QCOMPARE(source.token().reveal(), "made-up-token"_ba);
    QCOMPARE(input.readAll(), "left alone\n"_ba);
}

void TokenSourceTest::theFileWinsOverTheEnvironment()
{
    QByteArray bytes = "from-the-input\n";
    QBuffer input(&bytes);
    QVERIFY(input.open(QIODevice::ReadOnly));
    const Token environment = Token::fromPaste("from-the-environment");
    QCOMPARE(
        TokenSource(CommandLine::parse({u"--token-file=-"_s, u"fetch-me"_s}), environment, &input).token(),
        Token::fromPaste("from-the-input"));
    QCOMPARE(TokenSource(CommandLine::parse({u"fetch-me"_s}), environment, &input).token(), environment);
}

void TokenSourceTest::nothingAtAll()
{
    const TokenSource source(CommandLine::parse({u"fetch-me"_s}), {}, nullptr);
    QVERIFY(source.token().isEmpty());
    QVERIFY(source.problem().contains("CONFAB_TOKEN"_L1));
    QVERIFY(!source.isUnreadable());
}

void TokenSourceTest::anEmptyFile()
{
    QByteArray bytes = "\nmade-up-token\n";
    QBuffer input(&bytes);
    QVERIFY(input.open(QIODevice::ReadOnly));
    const TokenSource source(CommandLine::parse({u"--token-file=-"_s, u"fetch-me"_s}), {}, &input);
    QVERIFY(source.token().isEmpty());
    QVERIFY(!source.problem().isEmpty());
    QVERIFY(!source.isUnreadable());
}

void TokenSourceTest::aFileThatIsNotThere()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"nothing"_s);
    const Token environment = Token::fromPaste("from-the-environment");
    const TokenSource source(CommandLine::parse({u"--token-file"_s, path, u"fetch-me"_s}), environment,
                             nullptr);
    QVERIFY(source.token().isEmpty());
    QVERIFY(source.isUnreadable());
    QVERIFY(!source.problem().isEmpty());
}

void TokenSourceTest::theEnvironmentForgetsIt()
{
    qputenv("CONFAB_TOKEN", "made-up-token");
    const Token token = TokenSource::takeFromEnvironment();
    QCOMPARE(token.reveal(), "made-up-token"_ba);
    QVERIFY(!qEnvironmentVariableIsSet("CONFAB_TOKEN"));
    QVERIFY(TokenSource::takeFromEnvironment().isEmpty());
}

QTEST_GUILESS_MAIN(TokenSourceTest)
#include "tst_tokensource.moc"
