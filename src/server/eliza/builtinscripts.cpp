// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eliza/builtinscripts.h"

#include <QFile>

#include <optional>

using namespace Qt::StringLiterals;

// A static library's resources are linked only when asked for, and the macro cannot stand in a namespace.
static void initializeResources()
{
    Q_INIT_RESOURCE(characters);
}

namespace Confab::Server {

namespace {

std::optional<QString> resourceText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.readAll());
}

std::optional<QString> scriptText(const QString &name)
{
    return resourceText(u":/characters/%1.eliza"_s.arg(name));
}

} // namespace

QList<ElizaScript> builtInScripts(QStringList *errors)
{
    initializeResources();
    const ElizaTopics topics(resourceText(u":/help/guide.md"_s).value_or(QString()));
    QList<ElizaScript> scripts;
    for (const QString &id : {u"guide"_s, u"night-train"_s, u"naturalist"_s}) {
        QList<ElizaScript::Error> found;
        const ElizaScript script =
            ElizaScript::parse(id, scriptText(id).value_or(QString()), scriptText, topics, &found);
        if (found.isEmpty())
            scripts.append(script);
        if (errors == nullptr)
            continue;
        for (const ElizaScript::Error &error : std::as_const(found))
            errors->append(error.toString());
    }
    return scripts;
}

} // namespace Confab::Server
