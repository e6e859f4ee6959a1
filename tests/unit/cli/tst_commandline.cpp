// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/columns.h"
#include "cli/commandline.h"
#include "cli/exitcode.h"
#include "cli/helptext.h"

#include <QSet>
#include <QTest>

using namespace Confab;
using namespace Confab::Cli;
using namespace Qt::StringLiterals;

namespace {

using Action = CommandLine::Action;

CommandLine parse(const QStringList &arguments)
{
    return CommandLine::parse(arguments);
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void everyMethodIsThereWithItsArguments_data();
    void everyMethodIsThereWithItsArguments();
    void aMethodWantsAllItsArgumentsAndNoMore();
    void accountsTakeAVerb();
    void optionsStandBeforeOrAfterTheMethod();
    void anIdMayBeginWithADash();
    void aTextMayBeginWithDashes();
    void everythingAfterTwoDashesIsAnArgument();
    void aLoneDashIsTheStandardInput();
    void tokenAndTextShareNoInput();
    void tokensAreNoArguments_data();
    void tokensAreNoArguments();
    void aMistypedMethodIsNotRepeatedWhenItCouldBeASecret();
    void wrongValuesAreRefused_data();
    void wrongValuesAreRefused();
    void valuesAreRead();
    void anEmptyIdIsRefusedButNotAnEmptyName();
    void aRefusalKnowsHowErrorsAreToBePrinted();
    void helpWins();
    void helpTellsAll();
    void linesFitIntoATerminal();
    void everyErrorHasAnExitCode_data();
    void everyErrorHasAnExitCode();
    void aRateLimitOfTheEdgeIsARateLimit();
};

void CommandLineTest::everyMethodIsThereWithItsArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const QString &line) { QTest::newRow(qPrintable(line)) << line.split(u' '); };
    row(u"fetch-histories CHARACTER"_s);
    row(u"fetch-histories CHARACTER --amount 7"_s);
    row(u"fetch-chats CHARACTER"_s);
    row(u"fetch-chat CHAT"_s);
    row(u"fetch-recent-chats"_s);
    row(u"fetch-messages CHAT"_s);
    row(u"fetch-messages CHAT --pinned-only --next-token T"_s);
    row(u"fetch-all-messages CHAT"_s);
    row(u"fetch-all-messages CHAT --pinned-only"_s);
    row(u"fetch-pinned-messages CHAT --next-token T"_s);
    row(u"fetch-all-pinned-messages CHAT"_s);
    row(u"fetch-following-messages CHAT TURN --pinned-only"_s);
    row(u"update-chat-name CHAT NAME"_s);
    row(u"archive-chat CHAT"_s);
    row(u"unarchive-chat CHAT"_s);
    row(u"copy-chat CHAT END_TURN"_s);
    row(u"create-chat CHARACTER"_s);
    row(u"create-chat CHARACTER --no-greeting"_s);
    row(u"update-primary-candidate CHAT TURN CANDIDATE"_s);
    row(u"send-message CHARACTER CHAT TEXT"_s);
    row(u"send-message CHARACTER CHAT - --stream"_s);
    row(u"another-response CHARACTER CHAT TURN --stream"_s);
    row(u"edit-message CHAT TURN CANDIDATE TEXT"_s);
    row(u"edit-message CHAT TURN CANDIDATE -"_s);
    row(u"delete-messages CHAT TURN"_s);
    row(u"delete-messages CHAT TURN TURN TURN"_s);
    row(u"delete-message CHAT TURN"_s);
    row(u"pin-message CHAT TURN"_s);
    row(u"unpin-message CHAT TURN"_s);
    row(u"fetch-me"_s);
    row(u"search-characters QUERY"_s);
    row(u"fetch-character CHARACTER"_s);
}

void CommandLineTest::everyMethodIsThereWithItsArguments()
{
    QFETCH(QStringList, arguments);
    const CommandLine line = parse(arguments);
    QCOMPARE(line.problem(), QString());
    QCOMPARE(line.action(), Action::Call);
    QCOMPARE(line.method()->name, arguments.first());
}

void CommandLineTest::aMethodWantsAllItsArgumentsAndNoMore()
{
    for (const Method &method : methods()) {
        QStringList arguments{method.name};
        for (const Parameter &parameter : method.parameters) {
            if (parameter.isOptional)
                break;
            const CommandLine line = parse(arguments);
            QCOMPARE(line.action(), Action::Refuse);
            QVERIFY2(line.problem().contains(parameter.name), qPrintable(line.problem()));
            arguments.append(parameter.choices.value(0, u"x"_s));
        }
        QCOMPARE(parse(arguments).action(), Action::Call);
        const bool open = !method.parameters.isEmpty() && method.parameters.last().repeats;
        QCOMPARE(parse(arguments + QStringList{u"x"_s}).action(), open ? Action::Call : Action::Refuse);
    }
}

void CommandLineTest::accountsTakeAVerb()
{
    for (const QStringList &arguments :
         {QStringList{u"accounts"_s, u"list"_s},
          QStringList{u"accounts"_s, u"add"_s, u"--server=http://127.0.0.1"_s},
          QStringList{u"accounts"_s, u"use"_s, u"ada"_s}, QStringList{u"accounts"_s, u"remove"_s, u"ada"_s}})
        QCOMPARE(parse(arguments).problem(), QString());
    for (const QStringList &arguments :
         {QStringList{u"accounts"_s}, QStringList{u"accounts"_s, u"burn"_s},
          QStringList{u"accounts"_s, u"use"_s}, QStringList{u"accounts"_s, u"remove"_s, QString()},
          QStringList{u"accounts"_s, u"add"_s, u"secret"_s},
          QStringList{u"accounts"_s, u"list"_s, u"--account=ada"_s},
          QStringList{u"fetch-me"_s, u"--account=ada"_s, u"--server=https://a.example"_s},
          QStringList{u"fetch-me"_s, u"--account=ada"_s, u"--token-file=-"_s},
          QStringList{u"fetch-me"_s, u"--account="_s}, QStringList{u"fetch-me"_s, u"--log-file="_s}})
        QVERIFY2(parse(arguments).action() == Action::Refuse, qPrintable(arguments.join(u' ')));
    // What may be a secret in the wrong place is not repeated.
    QVERIFY(!parse({u"accounts"_s, u"add"_s, u"secret"_s}).problem().contains("secret"_L1));
}

void CommandLineTest::optionsStandBeforeOrAfterTheMethod()
{
    for (const QStringList &arguments :
         {QStringList{u"--human"_s, u"--timeout"_s, u"3"_s, u"fetch-chat"_s, u"c"_s},
          QStringList{u"fetch-chat"_s, u"--timeout=3"_s, u"c"_s, u"--human"_s}}) {
        const CommandLine line = parse(arguments);
        QCOMPARE(line.problem(), QString());
        QCOMPARE(line.arguments(), QStringList{u"c"_s});
        QVERIFY(line.human());
        QCOMPARE(line.timeout(), std::chrono::milliseconds(3000));
    }
    QCOMPARE(parse({u"--stream"_s, u"send-message"_s, u"a"_s, u"b"_s, u"c"_s}).action(), Action::Refuse);
    QCOMPARE(parse({u"fetch-chat"_s, u"c"_s, u"--stream"_s}).action(), Action::Refuse);
}

void CommandLineTest::anIdMayBeginWithADash()
{
    const CommandLine line = parse({u"fetch-chats"_s, u"-9h_Zq"_s});
    QCOMPARE(line.problem(), QString());
    QCOMPARE(line.argument(0), u"-9h_Zq"_s);
    QCOMPARE(parse({u"fetch-chats"_s, u"--Zq9h"_s}).argument(0), u"--Zq9h"_s);
}

void CommandLineTest::aTextMayBeginWithDashes()
{
    const QString text = u"-- and --human is no option here\n-- nor there"_s;
    const CommandLine line = parse({u"send-message"_s, u"a"_s, u"b"_s, text});
    QCOMPARE(line.problem(), QString());
    QCOMPARE(line.argument(2), text);
    QVERIFY(!line.human());
}

void CommandLineTest::everythingAfterTwoDashesIsAnArgument()
{
    const CommandLine line = parse({u"send-message"_s, u"--human"_s, u"--"_s, u"a"_s, u"b"_s, u"--stream"_s});
    QCOMPARE(line.problem(), QString());
    QCOMPARE(line.argument(2), u"--stream"_s);
    QVERIFY(!line.has("stream"_L1));
    QVERIFY(line.human());

    const CommandLine fromTheStart = parse({u"--"_s, u"send-message"_s, u"a"_s, u"b"_s, u"--token=x"_s});
    QCOMPARE(fromTheStart.problem(), QString());
    QCOMPARE(fromTheStart.argument(2), u"--token=x"_s);
}

void CommandLineTest::aLoneDashIsTheStandardInput()
{
    QVERIFY(parse({u"send-message"_s, u"a"_s, u"b"_s, u"-"_s}).textFromInput());
    QVERIFY(parse({u"edit-message"_s, u"a"_s, u"b"_s, u"c"_s, u"-"_s}).textFromInput());
    QVERIFY(!parse({u"send-message"_s, u"a"_s, u"b"_s, u"--"_s, u"-"_s}).textFromInput());
    QVERIFY(!parse({u"send-message"_s, u"a"_s, u"b"_s, u"text"_s}).textFromInput());
    // Only a text can come from there.
    QVERIFY(!parse({u"update-chat-name"_s, u"a"_s, u"-"_s}).textFromInput());
    QVERIFY(!parse({u"send-message"_s, u"-"_s, u"b"_s, u"text"_s}).textFromInput());
}

void CommandLineTest::tokenAndTextShareNoInput()
{
    const CommandLine both = parse({u"--token-file"_s, u"-"_s, u"send-message"_s, u"a"_s, u"b"_s, u"-"_s});
    QCOMPARE(both.action(), Action::Refuse);
    QVERIFY(both.problem().contains("standard input"_L1));
    QCOMPARE(parse({u"--token-file"_s, u"-"_s, u"send-message"_s, u"a"_s, u"b"_s, u"c"_s}).action(),
             Action::Call);
}

void CommandLineTest::tokensAreNoArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("before") << QStringList{u"--token"_s, u"s3cret"_s, u"fetch-me"_s};
    QTest::newRow("equals") << QStringList{u"--token=s3cret"_s, u"fetch-me"_s};
    QTest::newRow("after") << QStringList{u"fetch-me"_s, u"--token"_s, u"s3cret"_s};
    QTest::newRow("case") << QStringList{u"--Token=s3cret"_s, u"fetch-me"_s};
    QTest::newRow("unknown option") << QStringList{u"--secret=s3cret"_s, u"fetch-me"_s};
    QTest::newRow("too many") << QStringList{u"fetch-me"_s, u"s3cret"_s};
}

void CommandLineTest::tokensAreNoArguments()
{
    QFETCH(QStringList, arguments);
    const CommandLine line = parse(arguments);
    QCOMPARE(line.action(), Action::Refuse);
    QVERIFY(!line.problem().isEmpty());
    QVERIFY2(!line.problem().contains("s3cret"_L1), qPrintable(line.problem()));
    if (arguments.join(u' ').contains("--token"_L1))
        QVERIFY2(line.problem().contains("CONFAB_TOKEN"_L1), qPrintable(line.problem()));
}

void CommandLineTest::aMistypedMethodIsNotRepeatedWhenItCouldBeASecret()
{
    QVERIFY(parse({u"fetch-mee"_s}).problem().contains("fetch-mee"_L1));
    QVERIFY(!parse({u"0123456789abcdef0123456789ABCDEF01234567"_s}).problem().contains("0123"_L1));
}

void CommandLineTest::wrongValuesAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const QString &line) { QTest::newRow(qPrintable(line)) << line.split(u' '); };
    row(u"fetch-me --server ftp://127.0.0.1"_s);
    row(u"fetch-me --server 127.0.0.1:80"_s);
    row(u"fetch-me --server http://"_s);
    row(u"fetch-me --server http://somebody:secret@127.0.0.1"_s);
    row(u"fetch-me --server http://127.0.0.1/?a=b"_s);
    row(u"fetch-me --server http://chat.example.org"_s);
    row(u"fetch-me --timeout 0"_s);
    row(u"fetch-me --timeout -1"_s);
    row(u"fetch-me --timeout soon"_s);
    row(u"fetch-me --timeout nan"_s);
    row(u"fetch-me --timeout 1e99"_s);
    row(u"fetch-me --timeout"_s);
    row(u"fetch-me --human=yes"_s);
    row(u"fetch-me --token-file="_s);
    row(u"fetch-histories c --amount 0"_s);
    row(u"fetch-histories c --amount many"_s);
    row(u"--completions tcsh"_s);
    row(u"--human"_s);
}

void CommandLineTest::wrongValuesAreRefused()
{
    QFETCH(QStringList, arguments);
    const CommandLine line = parse(arguments);
    QCOMPARE(line.action(), Action::Refuse);
    QVERIFY(line.problem().endsWith(u'.'));
    QVERIFY(!line.problem().contains("secret"_L1));
}

void CommandLineTest::valuesAreRead()
{
    const CommandLine line = parse({u"--server"_s, u"http://127.0.0.1:8080"_s, u"--timeout"_s, u"0.25"_s,
                                    u"fetch-histories"_s, u"c"_s, u"--amount=7"_s});
    QCOMPARE(line.problem(), QString());
    QCOMPARE(*line.server(), QUrl(u"http://127.0.0.1:8080"_s));
    QCOMPARE(line.timeout(), std::chrono::milliseconds(250));
    QCOMPARE(line.amount(), 7);
    const CommandLine plain = parse({u"fetch-histories"_s, u"c"_s});
    QCOMPARE(plain.amount(), 50);
    QVERIFY(!plain.server());
    QVERIFY(!plain.timeout());
    QVERIFY(parse({u"fetch-me"_s, u"--server"_s, u"https://chat.example.org/base"_s}).server());
    QCOMPARE(parse({u"fetch-messages"_s, u"c"_s, u"--next-token"_s, u"--a+b/c="_s}).value("next-token"_L1),
             u"--a+b/c="_s);
}

void CommandLineTest::anEmptyIdIsRefusedButNotAnEmptyName()
{
    QCOMPARE(parse({u"fetch-chat"_s, QString()}).action(), Action::Refuse);
    QCOMPARE(parse({u"delete-messages"_s, u"c"_s, u"t"_s, QString()}).action(), Action::Refuse);
    QCOMPARE(parse({u"update-chat-name"_s, u"c"_s, QString()}).action(), Action::Call);
}

void CommandLineTest::aRefusalKnowsHowErrorsAreToBePrinted()
{
    const CommandLine line = parse({u"no-such-method"_s, u"--wrong"_s, u"--json-errors"_s});
    QCOMPARE(line.action(), Action::Refuse);
    QVERIFY(line.problem().contains("no-such-method"_L1));
    QVERIFY(line.jsonErrors());
}

void CommandLineTest::helpWins()
{
    QCOMPARE(parse({u"--help"_s}).action(), Action::Help);
    QCOMPARE(parse({u"-h"_s}).action(), Action::Help);
    QCOMPARE(parse({u"--version"_s}).action(), Action::Version);
    const CommandLine ofMethod = parse({u"send-message"_s, u"--help"_s});
    QCOMPARE(ofMethod.action(), Action::Help);
    QCOMPARE(ofMethod.method()->name, u"send-message"_s);
    // An id or a text that looks like it is not it.
    QCOMPARE(parse({u"fetch-chat"_s, u"-h"_s}).action(), Action::Call);
}

void CommandLineTest::helpTellsAll()
{
    const QString help = HelpText::everything();
    QSet<QString> names;
    for (const Method &method : methods()) {
        QVERIFY2(help.contains(u"\n  "_s + method.name), qPrintable(method.name));
        const QString own = HelpText::of(method);
        for (const Option &option : method.options) {
            QVERIFY(help.contains(u"--"_s + option.name));
            QVERIFY(own.contains(option.help));
        }
        for (const Parameter &parameter : method.parameters)
            QVERIFY(own.contains(parameter.name));
        names.insert(method.name);
    }
    QCOMPARE(names.size(), 26);
    for (const Option &option : commonOptions())
        QVERIFY2(help.contains(u"  --"_s + option.name), qPrintable(option.name));
    for (const int code : {0, 1, 2, 3, 4, 5, 130})
        QVERIFY(help.contains(u"\n  %1 "_s.arg(code)));
    for (const QStringView row : QStringView(help).split(u'\n'))
        QVERIFY2(row.size() <= 110, qPrintable(row.toString()));
}

void CommandLineTest::linesFitIntoATerminal()
{
    QCOMPARE(Columns::widthOf(u"a漢é。"), 6);
    QCOMPARE(Columns::wrapped(u"two words"_s), u"two words\n"_s);
    const QString words = u"word "_s.repeated(60).chopped(1);
    const QString letters = u"漢字かな、"_s.repeated(30);
    for (const QString &text : {words, letters}) {
        const QString wrapped = Columns::wrapped(text, 6);
        QString joined = wrapped.chopped(1);
        const QStringList lines = joined.split(u'\n');
        QCOMPARE_GE(lines.size(), 3);
        for (const QString &line : lines) {
            QVERIFY2(Columns::widthOf(line.trimmed()) <= 94, qPrintable(line));
            QVERIFY2(!line.trimmed().startsWith(u'、'), qPrintable(line));
        }
        QCOMPARE(joined.replace(u"\n      "_s, text == words ? u" "_s : QString()), text);
    }
    const QString address(150, u'x');
    QCOMPARE(Columns::wrapped(u"at "_s + address), u"at\n"_s + address + u'\n');
}

void CommandLineTest::everyErrorHasAnExitCode_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("none") << Error::Kind::None << 0;
    QTest::newRow("service") << Error::Kind::Service << 1;
    QTest::newRow("filtered") << Error::Kind::Filtered << 1;
    QTest::newRow("not found") << Error::Kind::NotFound << 1;
    QTest::newRow("bad response") << Error::Kind::BadResponse << 1;
    QTest::newRow("incomplete") << Error::Kind::Incomplete << 1;
    QTest::newRow("edge") << Error::Kind::EdgeRefusal << 1;
    QTest::newRow("invalid") << Error::Kind::Invalid << 2;
    QTest::newRow("authentication") << Error::Kind::Authentication << 3;
    QTest::newRow("network") << Error::Kind::Network << 4;
    QTest::newRow("proxy") << Error::Kind::Proxy << 4;
    QTest::newRow("tls") << Error::Kind::Tls << 4;
    QTest::newRow("timed out") << Error::Kind::TimedOut << 4;
    QTest::newRow("rate limit") << Error::Kind::RateLimit << 5;
}

void CommandLineTest::everyErrorHasAnExitCode()
{
    QFETCH(Error::Kind, kind);
    QFETCH(int, code);
    QCOMPARE(exitCode(Error(kind, Error::Operation::FetchChat)), code);
    Error incomplete(Error::Kind::Incomplete, Error::Operation::DeleteMessages);
    incomplete.cause = kind;
    QCOMPARE(exitCode(incomplete), qMax(1, code));
}

void CommandLineTest::aRateLimitOfTheEdgeIsARateLimit()
{
    Error error(Error::Kind::EdgeRefusal, Error::Operation::FetchChat);
    error.code = 403;
    QCOMPARE(exitCode(error), 1);
    error.code = 429;
    QCOMPARE(exitCode(error), 5);
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
