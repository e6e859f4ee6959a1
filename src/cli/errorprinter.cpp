// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/errorprinter.h"

#include "cli/jsonprinter.h"
#include "cli/linewriter.h"
#include "wording/errorwording.h"
#include "wording/sentences.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Confab::Cli {

namespace {

// Most advice is for somebody who sits before the window.
QString sentences(const Error &error)
{
    const QString sentence = ErrorWording::sentence(error);
    switch (error.kind) {
    case Error::Kind::Tls:
    case Error::Kind::Proxy:
    case Error::Kind::EdgeRefusal:
    case Error::Kind::RateLimit:
        return Sentences::joined(sentence, ErrorWording::advice(error));
    default:
        return sentence;
    }
}

QByteArray spoken(const QString &message)
{
    return (u"confab-cli: "_s + message + u'\n').toUtf8();
}

QJsonObject objectOf(const QString &kind, const QString &message, const Error &error)
{
    const QJsonValue subCode =
        error.subCode.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(error.subCode);
    const QJsonValue retryAfter = error.retryAfter ? QJsonValue(double(error.retryAfter->count()) / 1000.0)
                                                   : QJsonValue(QJsonValue::Null);
    return {{"kind"_L1, kind},
            {"operation"_L1, toWord(error.operation)},
            {"comment"_L1, error.comment},
            {"code"_L1, error.code},
            {"sub_code"_L1, subCode},
            {"retry_after_seconds"_L1, retryAfter},
            {"subjects"_L1, QJsonArray::fromStringList(error.subjects)},
            {"message"_L1, message}};
}

} // namespace

ErrorPrinter::ErrorPrinter(LineWriter *writer, bool json)
    : m_writer(writer)
    , m_json(json)
{
}

void ErrorPrinter::failed(const Error &error, bool partial)
{
    QString message = sentences(error);
    if (partial)
        message = Sentences::joined(message, tr("What was printed is only a part."));
    if (!m_json) {
        m_writer->write(spoken(message));
        return;
    }
    QJsonObject object = objectOf(toWord(error.kind), message, error);
    if (partial)
        object.insert("partial"_L1, true);
    m_writer->write(JsonPrinter::line(object));
}

void ErrorPrinter::refused(const QString &kind, const QString &problem)
{
    m_writer->write(m_json ? JsonPrinter::line(objectOf(kind, problem, {})) : spoken(problem));
}

void ErrorPrinter::remark(const QString &sentence)
{
    if (!m_json)
        m_writer->write(spoken(sentence));
}

} // namespace Confab::Cli
