// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnostics/log.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QMutexLocker>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

Log *theLog = nullptr;

QLatin1StringView word(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "critical"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    return {};
}

} // namespace

Log::Log(Screen screen)
    : m_screen(screen)
{
    theLog = this;
    qInstallMessageHandler(&Log::take);
}

Log::~Log()
{
    qInstallMessageHandler(nullptr);
    theLog = nullptr;
}

bool Log::openFile(const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return false;
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    // What QT_LOGGING_RULES says comes on top.
    QLoggingCategory::setFilterRules(u"qt.httpserver=false\nconfab.*.debug=true\nconfab.*.info=true"_s);
    return true;
}

void Log::take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (theLog)
        theLog->write(type, context, message);
}

void Log::write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (m_ignored.contains(message))
        return;
    const QString cleaned = m_redaction.clean(message);
    const QMutexLocker lock(&m_mutex);
    if (m_file.isOpen()) {
        const QString line =
            u"%1 %2 %3: %4\n"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                    QLatin1StringView(context.category), word(type),
                                    // What a server says must not look like a line of ours.
                                    QString(cleaned).replace(u'\n', u"\n    "_s));
        m_file.write(line.toUtf8());
    }
    const bool wasAskedFor = !qEnvironmentVariableIsEmpty("QT_LOGGING_RULES");
    const bool isForTheFile = m_file.isOpen() && (type == QtDebugMsg || type == QtInfoMsg);
    if (type == QtFatalMsg || wasAskedFor || (m_screen == Screen::Warnings && !isForTheFile))
        std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, cleaned)));
}

} // namespace Confab
