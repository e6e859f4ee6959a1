// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include "cli/accountproxy.h"
#include "cli/accountscommand.h"
#include "cli/accounttoken.h"
#include "cli/clilog.h"
#include "cli/completions.h"
#include "cli/exitcode.h"
#include "cli/helptext.h"
#include "cli/session.h"
#include "cli/tokensource.h"
#include "diagnostics/log.h"
#include "net/proxy.h"
#include "wording/sentences.h"

#include <QStringDecoder>
#include <QSysInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Confab::Cli {

namespace {

constexpr int stillRunning = -1;

QString usageHint(const CommandLine &line)
{
    const QString name = line.method() ? line.method()->name + u' ' : QString();
    return Program::tr("See %1.").arg(u"confab-cli %1--help"_s.arg(name));
}

} // namespace

Program::Program(const QStringList &arguments, const Token &fromEnvironment, const Parts &parts)
    : m_line(CommandLine::parse(arguments))
    , m_parts(parts)
    , m_fromEnvironment(fromEnvironment)
    , m_errorWriter(&m_errorOutput)
    , m_errors(&m_errorWriter, m_line.jsonErrors())
{
    (void)m_input.open(stdin, QIODevice::ReadOnly);
    // By number: the streams of the C library would keep lines back.
    (void)m_output.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered);
    (void)m_errorOutput.open(2, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

Program::~Program() = default;

void Program::start()
{
    int exitCode = Success;
    switch (m_line.action()) {
    case CommandLine::Action::Refuse:
        m_errors.refused(u"usage"_s, Sentences::joined(m_line.problem(), usageHint(m_line)));
        exitCode = WrongUsage;
        break;
    case CommandLine::Action::Help:
        exitCode = print(m_line.method() ? HelpText::of(*m_line.method()) : HelpText::everything());
        break;
    case CommandLine::Action::Version:
        exitCode = print(u"confab-cli %1\n"_s.arg(QLatin1StringView(CONFAB_VERSION)));
        break;
    case CommandLine::Action::Completions:
        exitCode = print(Completions::script(m_line.value("completions"_L1)));
        break;
    case CommandLine::Action::Call:
        exitCode = startCall();
        break;
    }
    if (exitCode != stillRunning)
        end(exitCode);
}

int Program::startCall()
{
    if (!openLog())
        return WrongUsage;
    qCInfo(lcCli).noquote() << "confab-cli" << CONFAB_VERSION << "with Qt" << qVersion() << "on"
                            << QSysInfo::prettyProductName() << QSysInfo::currentCpuArchitecture();
    qCInfo(lcCli).noquote() << m_line.method()->name << "begins";
    connect(this, &Program::finished, this,
            [](int exitCode) { qCInfo(lcCli) << "ends with the exit code" << exitCode; });
    // As the system says, unless an account is in play.
    Net::useProxy({});
    m_proxy =
        std::make_unique<AccountProxy>(m_parts.settingsPath, m_parts.credentials, &m_errors, m_parts.log);
    m_accounts = std::make_unique<AccountsFile>(m_parts.accountsPath);
    if (m_line.method()->group == Method::Group::Accounts)
        return startAccounts();
    if (wantsAccount()) {
        qCInfo(lcCli) << "with an account of the list";
        if (const int problem = readTexts(); problem != Success)
            return problem;
        m_accountToken = std::make_unique<AccountToken>(m_accounts.get(), m_parts.credentials, &m_errors);
        connect(m_accountToken.get(), &AccountToken::ready, this, [this](const Token &token) {
            m_proxy->use([this, token] { startSession(m_accountToken->account().endpoints(), token); });
        });
        connect(m_accountToken.get(), &AccountToken::refused, this, [this] { end(NotSignedIn); });
        return m_accountToken->find(m_line.value("account"_L1)) ? stillRunning : WrongUsage;
    }
    qCInfo(lcCli) << "with a token that was handed to it";
    const TokenSource source(m_line, m_fromEnvironment, &m_input);
    m_fromEnvironment = {};
    if (!source.problem().isEmpty()) {
        const bool isToChoose = !source.isUnreadable() && !m_accounts->accounts().isEmpty();
        m_errors.refused(source.isUnreadable() ? u"usage"_s : u"authentication"_s,
                         isToChoose ? tr("No account is in use. Choose one with \"confab-cli accounts use "
                                         "NAME\", or for one run with --account NAME.")
                                    : source.problem());
        return source.isUnreadable() ? WrongUsage : NotSignedIn;
    }
    if (const int problem = readTexts(); problem != Success)
        return problem;
    startSession(m_line.server() ? Endpoints::singleOrigin(*m_line.server()) : Endpoints::live(),
                 source.token());
    return stillRunning;
}

// What is said on the command line goes before the environment, and that before what was chosen once.
bool Program::wantsAccount() const
{
    return m_line.has("account"_L1)
        || (!m_line.has("token-file"_L1) && !m_line.server() && m_fromEnvironment.isEmpty()
            && !m_accounts->commandLineKey().isEmpty());
}

bool Program::openLog()
{
    if (!m_line.has("log-file"_L1) || !m_parts.log)
        return true;
    m_parts.log->addSecret(m_fromEnvironment);
    if (m_parts.log->openFile(m_line.value("log-file"_L1)))
        return true;
    m_errors.refused(u"usage"_s, tr("The log file can't be written: %1.").arg(m_parts.log->errorString()));
    return false;
}

int Program::startAccounts()
{
    m_fromEnvironment = {};
    m_accountsCommand = std::make_unique<AccountsCommand>(AccountsCommand::Parts{.line = &m_line,
                                                                                 .file = m_accounts.get(),
                                                                                 .store = m_parts.credentials,
                                                                                 .input = &m_input,
                                                                                 .output = &m_output,
                                                                                 .errors = &m_errors,
                                                                                 .log = m_parts.log});
    connect(m_accountsCommand.get(), &AccountsCommand::finished, this, &Program::finished);
    if (m_line.argument(0) == "add"_L1)
        m_proxy->use([this] { m_accountsCommand->start(); });
    else
        m_accountsCommand->start();
    return stillRunning;
}

int Program::readTexts()
{
    if (m_line.textFromInput() && !readText()) {
        m_errors.refused(u"usage"_s, tr("The text from the standard input is not UTF-8."));
        return WrongUsage;
    }
    if (m_line.hasEmptyText()) {
        m_errors.refused(u"usage"_s, tr("The text is empty."));
        return WrongUsage;
    }
    return Success;
}

void Program::startSession(const Endpoints &endpoints, const Token &token)
{
    if (m_parts.log)
        m_parts.log->addSecret(token);
    m_session = std::make_unique<Session>(m_line, endpoints, token, &m_output, &m_errors);
    connect(m_session.get(), &Session::finished, this, &Program::finished);
    // From here on there may be something to stop properly.
    m_interrupt = std::make_unique<Interrupt>();
    connect(m_interrupt.get(), &Interrupt::requested, m_session.get(), &Session::interrupt);
    m_session->start();
}

bool Program::readText()
{
    QByteArray bytes = m_input.readAll();
    if (bytes.endsWith('\n'))
        bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(bytes);
    if (decode.hasError())
        return false;
    m_line.setText(text);
    return true;
}

int Program::print(const QString &text)
{
    LineWriter writer(&m_output);
    int exitCode = Success;
    connect(&writer, &LineWriter::failed, this, [this, &exitCode](bool readerLeft, const QString &reason) {
        exitCode = ServiceRefused;
        if (!readerLeft)
            m_errors.refused(u"output"_s, tr("The output can't be written: %1.").arg(reason));
    });
    writer.write(text.toUtf8());
    return exitCode;
}

void Program::end(int exitCode)
{
    QMetaObject::invokeMethod(
        this, [this, exitCode] { emit finished(exitCode); }, Qt::QueuedConnection);
}

} // namespace Confab::Cli
