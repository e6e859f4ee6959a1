// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include "cli/completions.h"
#include "cli/exitcode.h"
#include "cli/helptext.h"
#include "cli/session.h"
#include "cli/tokensource.h"

#include <QStringDecoder>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Confab::Cli {

namespace {

constexpr int stillRunning = -1;

QString usageHint(const CommandLine &line)
{
    return line.method() ? u" See confab-cli %1 --help."_s.arg(line.method()->name)
                         : u" See confab-cli --help."_s;
}

} // namespace

Program::Program(const QStringList &arguments, const Token &fromEnvironment)
    : m_line(CommandLine::parse(arguments))
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
        m_errors.refused(u"usage"_s, m_line.problem() + usageHint(m_line));
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
    const TokenSource source(m_line, m_fromEnvironment, &m_input);
    m_fromEnvironment = {};
    if (!source.problem().isEmpty()) {
        m_errors.refused(source.isUnreadable() ? u"usage"_s : u"authentication"_s, source.problem());
        return source.isUnreadable() ? WrongUsage : NotSignedIn;
    }
    if (m_line.textFromInput() && !readText()) {
        m_errors.refused(u"usage"_s, u"The text from the standard input is not UTF-8."_s);
        return WrongUsage;
    }
    if (m_line.hasEmptyText()) {
        m_errors.refused(u"usage"_s, u"The text is empty."_s);
        return WrongUsage;
    }
    m_session = std::make_unique<Session>(m_line, source.token(), &m_output, &m_errors);
    connect(m_session.get(), &Session::finished, this, &Program::finished);
    // From here on there may be something to stop properly.
    m_interrupt = std::make_unique<Interrupt>();
    connect(m_interrupt.get(), &Interrupt::requested, m_session.get(), &Session::interrupt);
    m_session->start();
    return stillRunning;
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
            m_errors.refused(u"output"_s, u"The output can't be written: %1."_s.arg(reason));
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
