// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcetree.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString projectRoot = QStringLiteral(CONFAB_SOURCE_DIR);

QStringList checkLicence(const QString &root)
{
    static const QStringList endings{u".cpp"_s,   u".h"_s,  u"CMakeLists.txt"_s,
                                     u".cmake"_s, u".sh"_s, u".py"_s};
    QStringList complaints;
    for (const QString &folder : {u"src"_s, u"tests"_s, u"packaging"_s, u"resources"_s}) {
        for (const SourceFile &file : filesBelow(root, folder, endings)) {
            // A script's first line belongs to the kernel.
            const qsizetype first = !file.lines.isEmpty() && file.lines.first().startsWith("#!"_L1) ? 1 : 0;
            if (!file.lines.value(first).endsWith("SPDX-FileCopyrightText: 2026 The Confab authors"_L1))
                complaints.append(file.at(first, u"no copyright line"_s));
            if (!file.lines.value(first + 1).endsWith("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
                complaints.append(file.at(first + 1, u"no licence line"_s));
        }
    }
    return complaints;
}

QStringList checkReadmes(const QString &root)
{
    QStringList complaints;
    for (const QString &top : {u"src"_s, u"tests"_s}) {
        for (const QString &folder : foldersBelow(root, top)) {
            const SourceFile readme = readFile(root, folder + u"/README.md"_s);
            const QString first = readme.lines.value(0);
            if (first.size() < 20 || first.startsWith(u'#'))
                complaints.append(readme.at(0, u"the first line does not say what may live there"_s));
        }
    }
    return complaints;
}

QStringList checkGuards(const QString &root)
{
    QStringList complaints;
    for (const QString &top : {u"src"_s, u"tests"_s}) {
        for (const SourceFile &file : filesBelow(root, top, {u".h"_s})) {
            if (!file.lines.contains("#pragma once"_L1))
                complaints.append(file.at(0, u"no #pragma once"_s));
        }
    }
    return complaints;
}

// Calls that run an event loop inside another, or wait. Free of them are a main function's one call that runs
// the program, and SQL, whose statements are executed too.
QStringList checkWaiting(const QString &root, const QList<Room> &rooms)
{
    static const QRegularExpression waits(
        u"\\bQEventLoop\\b|\\bprocessEvents\\b|\\bwaitFor[A-Z]\\w*\\s*\\(|\\bmsleep\\s*\\(|\\busleep\\s*\\("_s);
    static const QRegularExpression anyExec(u"(\\.|->|::)\\s*exec\\s*\\("_s);
    static const QRegularExpression runsProgram(
        u"\\b(QCoreApplication|QGuiApplication|QApplication)::exec\\s*\\("_s);
    QStringList complaints;
    for (const SourceFile &file : filesBelow(root, u"src"_s, {u".h"_s, u".cpp"_s})) {
        const Room *room = roomNamed(rooms, roomOf(file));
        const bool executesSql =
            room && room->modules.contains("Sql"_L1) && !room->modules.contains("Widgets"_L1);
        const bool isMain = file.path.endsWith("/main.cpp"_L1);
        const QStringList code = file.code();
        for (qsizetype i = 0; i < code.size(); ++i) {
            const auto match = waits.match(code.at(i));
            if (match.hasMatch())
                complaints.append(file.at(i, match.captured().trimmed() + u" waits"_s));
            if (anyExec.match(code.at(i)).hasMatch() && !executesSql
                && !(isMain && runsProgram.match(code.at(i)).hasMatch()))
                complaints.append(file.at(i, u"exec() runs an event loop"_s));
        }
    }
    return complaints;
}

// Headers name the section of src/wire/README.md that says where a fact comes from.
QStringList checkCitations(const QString &root)
{
    static const QRegularExpression citation(u"src/wire/README\\.md,\\s*(?://\\s*)?\"([^\"]+)\""_s);
    const QStringList readme = readFile(root, u"src/wire/README.md"_s).lines;
    QStringList complaints;
    for (const SourceFile &file : filesBelow(root, u"src"_s, {u".h"_s, u".cpp"_s})) {
        const QString text = file.lines.join(u'\n');
        for (auto it = citation.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            QString title = match.captured(1);
            static const QRegularExpression lineBreak(u"\\s*\\n\\s*//\\s*"_s);
            title.replace(lineBreak, u" "_s);
            if (!readme.contains(u"## "_s + title))
                complaints.append(file.at(QStringView(text).left(match.capturedStart()).count(u'\n'),
                                          u"src/wire/README.md has no section \"%1\""_s.arg(title)));
        }
    }
    return complaints;
}

// What a line of an unnamed namespace declares.
struct Claim
{
    QString name;
    QString parameters; // as written, for a function, from its bracket on; empty for anything else
};

// An alias claims nothing, since it may stand twice.
Claim claimOf(const QString &line)
{
    static const QRegularExpression nothing(u"^(?:\\W|$|using |template|return |namespace )"_s);
    static const QRegularExpression type(u"^(?:struct|class|enum(?: class)?)\\s+(\\w+)\\b(?!;)"_s);
    static const QRegularExpression variable(u"^[\\w:<>,&* ]*?\\b(\\w+)(?:\\[\\w*\\])?(?: =|\\{|;)"_s);
    static const QRegularExpression function(u"^[\\w:<>,&* ]*?\\b(\\w+)(\\([^;{]*)"_s);
    if (nothing.match(line).hasMatch())
        return {};
    for (const QRegularExpression &kind : {type, variable, function}) {
        if (const auto match = kind.match(line); match.hasMatch())
            return {match.captured(1), match.captured(2)};
    }
    return {};
}

// The sources of a room may be compiled several at a time, where the unnamed namespace of one is that of all.
// Files for different systems (x_unix.cpp, x_win.cpp) never meet; functions may differ in their parameters.
QStringList checkUnnamed(const QString &root)
{
    QStringList complaints;
    QHash<QString, QHash<QString, QString>> owners; // by room and name, then by parameters
    for (const SourceFile &file : filesBelow(root, u"src"_s, {u".cpp"_s})) {
        static const QRegularExpression system(u"_(unix|win|mac)\\.cpp$"_s);
        QString stem = file.path;
        stem.remove(system);
        bool isUnnamed = false;
        const QStringList code = file.code();
        for (qsizetype i = 0; i < code.size(); ++i) {
            if (code.at(i).startsWith(u'}'))
                isUnnamed = isUnnamed && code.at(i) == "};"_L1;
            const Claim claim = isUnnamed ? claimOf(code.at(i)) : Claim();
            isUnnamed = isUnnamed || code.at(i).trimmed() == "namespace {"_L1;
            if (claim.name.isEmpty())
                continue;
            auto &others = owners[roomOf(file) + u' ' + claim.name];
            for (auto it = others.cbegin(); it != others.cend(); ++it) {
                const bool isOverload =
                    !claim.parameters.isEmpty() && !it.key().isEmpty() && it.key() != claim.parameters;
                if (it.value() != stem && !isOverload)
                    complaints.append(file.at(i, u"%1 is a name in %2 too"_s.arg(claim.name, it.value())));
            }
            others.insert(claim.parameters, stem);
        }
    }
    return complaints;
}

} // namespace

class TestSourceFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everySourceHasItsLicence();
    void everyFolderSaysWhatMayLiveThere();
    void everyHeaderIsGuarded();
    void nothingWaits();
    void citationsOfTheWireAreThere();
    void unnamedNamespacesShareNoName();
    void offendersAreFound_data();
    void offendersAreFound();

private:
    QList<Room> m_rooms;
};

void TestSourceFiles::initTestCase()
{
    m_rooms = readRooms(readFile(projectRoot, u"src/README.md"_s));
    QVERIFY(!m_rooms.isEmpty());
    QVERIFY(!filesBelow(projectRoot, u"src"_s, {u".cpp"_s}).isEmpty());
}

void TestSourceFiles::everySourceHasItsLicence()
{
    const QStringList complaints = checkLicence(projectRoot);
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

void TestSourceFiles::everyFolderSaysWhatMayLiveThere()
{
    const QStringList complaints = checkReadmes(projectRoot);
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

void TestSourceFiles::everyHeaderIsGuarded()
{
    const QStringList complaints = checkGuards(projectRoot);
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

void TestSourceFiles::nothingWaits()
{
    const QStringList complaints = checkWaiting(projectRoot, m_rooms);
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

void TestSourceFiles::citationsOfTheWireAreThere()
{
    const QStringList complaints = checkCitations(projectRoot);
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

void TestSourceFiles::unnamedNamespacesShareNoName()
{
    const QStringList complaints = checkUnnamed(projectRoot);
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

void TestSourceFiles::offendersAreFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("complaint");

    const QString spdx = u"// SPDX-FileCopyrightText: 2026 The Confab authors\n"
                         "// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    const auto row = [&](const char *name, const QString &path, const QString &text,
                         const QString &complaint) { QTest::newRow(name) << path << text << complaint; };
    row("no licence", u"src/wire/x.cpp"_s, u"// SPDX-FileCopyrightText: 2026 The Confab authors\n"_s,
        u"src/wire/x.cpp:2: no licence line"_s);
    row("a script's licence", u"packaging/x.sh"_s, u"#!/bin/sh\n"_s + QString(spdx).replace("//"_L1, "#"_L1),
        u""_s);
    row("no guard", u"src/wire/x.h"_s, spdx, u"src/wire/x.h:1: no #pragma once"_s);
    row("a loop", u"src/wire/x.cpp"_s, spdx + u"QEventLoop loop;\n"_s,
        u"src/wire/x.cpp:3: QEventLoop waits"_s);
    row("a wait", u"src/net/x.cpp"_s, spdx + u"\nsocket.waitForReadyRead();"_s,
        u"src/net/x.cpp:4: waitForReadyRead( waits"_s);
    row("a dialog", u"src/widgets/x.cpp"_s, spdx + u"dialog->exec();"_s,
        u"src/widgets/x.cpp:3: exec() runs an event loop"_s);
    row("a dialog in main", u"src/app/main.cpp"_s, spdx + u"dialog.exec();"_s,
        u"src/app/main.cpp:3: exec() runs an event loop"_s);
    row("main", u"src/app/main.cpp"_s, spdx + u"return QApplication::exec();"_s, u""_s);
    row("SQL", u"src/archive/x.cpp"_s, spdx + u"query.exec();"_s, u""_s);
    row("words alone", u"src/net/x.cpp"_s, spdx + u"// waitForReadyRead()\nlog(\"QEventLoop\");"_s, u""_s);
    row("a citation of nothing", u"src/net/x.cpp"_s,
        spdx + u"// See there (src/wire/README.md,\n// \"Weather\n// report\")."_s,
        u"src/net/x.cpp:3: src/wire/README.md has no section \"Weather report\""_s);
    const QString other = u"src/net/a.cpp"_s; // written beside each of them, with a constant `taken`
    row("a name twice", u"src/net/x.cpp"_s, spdx + u"namespace {\nconst int taken = 2;\n} // namespace\n"_s,
        u"src/net/x.cpp:4: taken is a name in %1 too"_s.arg(other));
    row("a name in another room", u"src/wire/x.cpp"_s, spdx + u"namespace {\nint taken;\n} // namespace\n"_s,
        u""_s);
    row("an overload", u"src/net/x.cpp"_s, spdx + u"namespace {\nint give(int)\n{\n}\n} // namespace\n"_s,
        u""_s);
    row("a name of a function", u"src/net/x.cpp"_s, spdx + u"namespace {\nint give = 1;\n} // namespace\n"_s,
        u"src/net/x.cpp:4: give is a name in %1 too"_s.arg(other));
    row("a function twice", u"src/net/x.cpp"_s,
        spdx + u"namespace {\nstruct Own\n{\n};\nvoid give(const QString &text)\n{\n}\n} // namespace\n"_s,
        u"src/net/x.cpp:7: give is a name in %1 too"_s.arg(other));
    row("a heading", u"src/wire/README.md"_s, u"# The wire, and what may live in it\n"_s,
        u"src/wire/README.md:1: the first line does not say what may live there"_s);
    row("no README", u"tests/unit/x/README.md"_s, u""_s,
        u"tests/unit/x/README.md:1: the first line does not say what may live there"_s);
}

void TestSourceFiles::offendersAreFound()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, complaint);

    QTemporaryDir root;
    const auto write = [&root](const QString &path, const QString &text) {
        QFile file(root.filePath(path));
        return QDir(root.path()).mkpath(path.section(u'/', 0, -2)) && file.open(QIODevice::WriteOnly)
            && file.write(text.toUtf8()) >= 0;
    };
    for (const QString &folder :
         {u"src"_s, u"src/wire"_s, u"tests"_s, u"tests/unit"_s, path.section(u'/', 0, -2)})
        QVERIFY(write(folder + u"/README.md"_s, u"A folder that has what it needs.\n"_s));
    QVERIFY(write(u"src/net/README.md"_s, u"A folder that has what it needs.\n"_s));
    QVERIFY(write(
        u"src/net/a.cpp"_s,
        u"// SPDX-FileCopyrightText: 2026 The Confab authors\n"
        "// SPDX-License-Identifier: GPL-3.0-or-later\n"
        "namespace {\nconstexpr int taken = 1;\nvoid give(const QString &text)\n{\n}\n} // namespace\n"_s));
    QVERIFY(write(path, text));

    const QStringList complaints = checkLicence(root.path()) + checkReadmes(root.path())
        + checkGuards(root.path()) + checkWaiting(root.path(), m_rooms) + checkCitations(root.path())
        + checkUnnamed(root.path());
    QCOMPARE(complaints.join(u'\n'), complaint);
}

QTEST_GUILESS_MAIN(TestSourceFiles)
#include "tst_sourcefiles.moc"
