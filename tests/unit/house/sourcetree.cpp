// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Copies the text line by line, leaving out what the compiler does not read as code.
class CodeReader
{
public:
    explicit CodeReader(const QString &text)
        : m_text(text)
    {
    }

    QString read()
    {
        while (m_at < m_text.size()) {
            if (startsWith("//"_L1))
                skipUntil("\n"_L1, false);
            else if (startsWith("/*"_L1))
                skipUntil("*/"_L1, true);
            else if (startsWith("R\"("_L1))
                skipUntil(")\""_L1, true);
            else if (m_text.at(m_at) == u'"')
                skipLiteral(u'"');
            else if (m_text.at(m_at) == u'\'' && !isDigitSeparator())
                skipLiteral(u'\'');
            else
                m_code += m_text.at(m_at++);
        }
        return m_code;
    }

private:
    bool startsWith(QLatin1StringView word) const { return QStringView(m_text).mid(m_at).startsWith(word); }
    bool isDigitSeparator() const { return m_at > 0 && m_text.at(m_at - 1).isDigit(); }

    void skipUntil(QLatin1StringView end, bool withEnd)
    {
        const qsizetype found = m_text.indexOf(end, m_at + 1);
        const qsizetype to = found < 0 ? m_text.size() : found + (withEnd ? end.size() : 0);
        for (; m_at < to; ++m_at) {
            if (m_text.at(m_at) == u'\n')
                m_code += u'\n';
        }
    }

    void skipLiteral(QChar quote)
    {
        m_code += quote;
        for (++m_at; m_at < m_text.size() && m_text.at(m_at) != quote && m_text.at(m_at) != u'\n'; ++m_at) {
            if (m_text.at(m_at) == u'\\')
                ++m_at;
        }
        m_code += quote;
        ++m_at;
    }

    const QString m_text;
    QString m_code;
    qsizetype m_at = 0;
};

bool isOurs(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return std::none_of(parts.begin(), parts.end(),
                        [](const QString &part) { return part.startsWith(u'.') || part == "build"_L1; });
}

QStringList listIn(const QString &cell)
{
    QStringList words;
    for (const QString &word : cell.split(u',')) {
        if (const QString trimmed = word.trimmed(); !trimmed.isEmpty() && trimmed != u"–"_s)
            words.append(trimmed);
    }
    return words;
}

} // namespace

QStringList SourceFile::code() const
{
    // Includes are read as they stand, though their names look like literals.
    QStringList result = CodeReader(lines.join(u'\n')).read().split(u'\n');
    for (qsizetype i = 0; i < result.size() && i < lines.size(); ++i) {
        if (result.at(i).trimmed().startsWith(u'#'))
            result[i] = lines.at(i);
    }
    return result;
}

QString SourceFile::at(qsizetype index, const QString &what) const
{
    return u"%1:%2: %3"_s.arg(path, QString::number(index + 1), what);
}

SourceFile readFile(const QString &root, const QString &path)
{
    QFile file(root + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        return {path, {}};
    return {path, QString::fromUtf8(file.readAll()).split(u'\n')};
}

QList<SourceFile> filesBelow(const QString &root, const QString &folder, const QStringList &endings)
{
    QStringList paths;
    QDirIterator it(root + u'/' + folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = QDir(root).relativeFilePath(it.next());
        if (isOurs(path) && std::any_of(endings.begin(), endings.end(), [&](const QString &e) {
                return path.endsWith(e);
            }))
            paths.append(path);
    }
    paths.sort();
    QList<SourceFile> files;
    for (const QString &path : paths)
        files.append(readFile(root, path));
    return files;
}

QStringList foldersBelow(const QString &root, const QString &folder)
{
    QStringList folders{folder};
    QDirIterator it(root + u'/' + folder, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = QDir(root).relativeFilePath(it.next());
        if (isOurs(path))
            folders.append(path);
    }
    folders.sort();
    return folders;
}

QList<Room> readRooms(const SourceFile &readme)
{
    QList<Room> rooms;
    bool inTable = false;
    for (const QString &line : readme.lines) {
        if (!line.startsWith(u'|')) {
            inTable = false;
            continue;
        }
        const QStringList cells = line.split(u'|');
        if (line.startsWith("| room |"_L1))
            inTable = true;
        else if (inTable && cells.size() >= 5 && !cells.at(1).trimmed().startsWith("--"_L1))
            rooms.append({.name = cells.at(1).trimmed(),
                          .rooms = listIn(cells.at(2)),
                          .modules = listIn(cells.at(3)),
                          .headers = listIn(cells.at(4))});
    }
    return rooms;
}

const Room *roomNamed(const QList<Room> &rooms, const QString &name)
{
    const auto it =
        std::find_if(rooms.begin(), rooms.end(), [&](const Room &room) { return room.name == name; });
    return it == rooms.end() ? nullptr : &*it;
}

QString roomOf(const SourceFile &file)
{
    const QStringList parts = file.path.split(u'/');
    return parts.size() > 2 ? parts.at(1) : QString();
}

QHash<QString, QString> readQtHeaders()
{
    QHash<QString, QString> moduleOf;
    const auto add = [&moduleOf](const QString &module, const QString &folder) {
        const QStringList names = QDir(folder).entryList(QDir::Files);
        for (const QString &name : names) {
            if (!moduleOf.contains(name))
                moduleOf.insert(name, module.mid(2));
        }
    };
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    QStringList modules = headers.entryList({u"Qt*"_s}, QDir::Dirs);
    for (const QString &module : modules)
        add(module, headers.filePath(module));
    const QDir libraries(QLibraryInfo::path(QLibraryInfo::LibrariesPath));
    const QStringList frameworks = libraries.entryList({u"Qt*.framework"_s}, QDir::Dirs);
    for (const QString &framework : frameworks) {
        modules.append(framework.chopped(10));
        add(modules.last(), libraries.filePath(framework + u"/Headers"_s));
    }
    for (const QString &module : modules)
        moduleOf.insert(module, QString());
    return moduleOf;
}
