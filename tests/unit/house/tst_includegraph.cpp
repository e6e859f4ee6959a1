// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcetree.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

const QString projectRoot = QStringLiteral(CONFAB_SOURCE_DIR);

// What an include line names, and whether in quotation marks.
struct Include
{
    QString name;
    bool quoted = false;
};

Include includeIn(const QString &line)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"_s);
    const auto match = pattern.match(line);
    return {match.captured(2), match.captured(1) == "\""_L1};
}

QList<SourceFile> sources(const QString &root)
{
    return filesBelow(root, u"src"_s, {u".h"_s, u".cpp"_s});
}

QString complainAbout(const SourceFile &file, const Include &include, const Room &room,
                      const QList<Room> &rooms, const QHash<QString, QString> &qtHeaders)
{
    if (include.quoted) {
        const QString target = include.name.section(u'/', 0, 0);
        if (include.name.startsWith("ui_"_L1))
            return room.modules.contains("Widgets"_L1) && file.path.endsWith(".cpp"_L1)
                ? QString()
                : u"a form is seen outside a source file of a room with widgets"_s;
        if (!include.name.contains(u'/') && include.name.endsWith(".moc"_L1))
            return {};
        if (!include.name.contains(u'/') || !roomNamed(rooms, target))
            return u"\"%1\" is not written from src/ down"_s.arg(include.name);
        if (target != room.name && !room.rooms.contains(target))
            return u"%1 may not use %2"_s.arg(room.name, target);
        return {};
    }
    for (const Room &other : rooms) {
        for (const QString &header : other.headers) {
            if (include.name.startsWith(header) && !room.headers.contains(header))
                return u"%1 may not use <%2>"_s.arg(room.name, include.name);
        }
    }
    if (include.name.startsWith("Qt"_L1) && include.name.contains(u'/'))
        return u"<%1> names the module; the class is enough"_s.arg(include.name);
    if (include.name.startsWith(u'Q') && !qtHeaders.contains(include.name))
        return u"<%1> is in no Qt module that is installed here"_s.arg(include.name);
    const auto module = qtHeaders.constFind(include.name);
    if (module == qtHeaders.constEnd())
        return {};
    if (module->isEmpty())
        return u"<%1> is a whole module; include what is used"_s.arg(include.name);
    return room.modules.contains(*module)
        ? QString()
        : u"%1 may not use Qt %2 (<%3>)"_s.arg(room.name, *module, include.name);
}

QStringList checkIncludes(const QString &root, const QList<Room> &rooms,
                          const QHash<QString, QString> &qtHeaders)
{
    QStringList complaints;
    for (const SourceFile &file : sources(root)) {
        const Room *room = roomNamed(rooms, roomOf(file));
        if (!room) {
            complaints.append(file.at(0, u"stands in no room of src/README.md"_s));
            continue;
        }
        const QStringList lines = file.code();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const Include include = includeIn(lines.at(i));
            if (include.name.isEmpty())
                continue;
            const QString complaint = complainAbout(file, include, *room, rooms, qtHeaders);
            if (!complaint.isEmpty())
                complaints.append(file.at(i, complaint));
        }
    }
    return complaints;
}

// Reads the words of a CMake file one by one: Confab::x and Qt6::X wherever they stand, and the lists ROOMS
// and QT of confab_room().
QStringList checkTargets(const QString &root, const QList<Room> &rooms)
{
    static const QRegularExpression notWord(u"[\\s()\"]+"_s);
    static const QStringList keywords{u"SOURCES"_s, u"ROOMS"_s, u"QT"_s, u"LIBS"_s};
    QStringList complaints;
    for (const SourceFile &file : filesBelow(root, u"src"_s, {u"CMakeLists.txt"_s, u".cmake"_s})) {
        const Room *room = roomNamed(rooms, roomOf(file));
        if (!room)
            continue;
        QString keyword;
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            QString line = file.lines.at(i).section(u'#', 0, 0);
            const QStringList words = line.split(notWord, Qt::SkipEmptyParts);
            if (line.contains(u'(') && !words.isEmpty())
                keyword.clear();
            for (const QString &word : words) {
                QString usedRoom;
                QString usedModule;
                if (keywords.contains(word))
                    keyword = word;
                else if (word.startsWith("Confab::"_L1))
                    usedRoom = word.mid(8);
                else if (word.startsWith("Qt6::"_L1))
                    usedModule = word.mid(5);
                else if (keyword == "ROOMS"_L1)
                    usedRoom = word;
                else if (keyword == "QT"_L1)
                    usedModule = word;
                if (!usedRoom.isEmpty() && usedRoom != room->name && !room->rooms.contains(usedRoom))
                    complaints.append(file.at(i, u"%1 may not link %2"_s.arg(room->name, usedRoom)));
                if (!usedModule.isEmpty() && !room->modules.contains(usedModule))
                    complaints.append(file.at(i, u"%1 may not link Qt %2"_s.arg(room->name, usedModule)));
            }
            if (line.contains(u')'))
                keyword.clear();
        }
    }
    return complaints;
}

} // namespace

class TestIncludeGraph : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tableNamesEveryRoom();
    void tableHasNoCircle();
    void includesStayInTheirRow();
    void targetsLinkTheirRow();
    void offendersAreFound_data();
    void offendersAreFound();

private:
    QList<Room> m_rooms;
    QHash<QString, QString> m_qtHeaders;
};

void TestIncludeGraph::initTestCase()
{
    m_rooms = readRooms(readFile(projectRoot, u"src/README.md"_s));
    QVERIFY2(m_rooms.size() > 10, "src/README.md has no table of rooms");
    m_qtHeaders = readQtHeaders();
    QCOMPARE(m_qtHeaders.value(u"QString"_s), u"Core"_s);
    QVERIFY(m_qtHeaders.contains(u"QtCore"_s) && m_qtHeaders.value(u"QtCore"_s).isEmpty());
}

void TestIncludeGraph::tableNamesEveryRoom()
{
    const QStringList folders = QDir(projectRoot + u"/src"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders)
        QVERIFY2(roomNamed(m_rooms, folder), qPrintable(u"src/%1 has no row in src/README.md"_s.arg(folder)));
    for (const Room &room : m_rooms) {
        for (const QString &used : room.rooms)
            QVERIFY2(roomNamed(m_rooms, used),
                     qPrintable(u"%1 uses %2, which has no row"_s.arg(room.name, used)));
    }
}

void TestIncludeGraph::tableHasNoCircle()
{
    QStringList way;
    const std::function<bool(const QString &)> endsBelow = [&](const QString &name) {
        way.append(name);
        if (way.count(name) > 1)
            return false;
        for (const QString &used : roomNamed(m_rooms, name)->rooms) {
            if (!endsBelow(used))
                return false;
        }
        way.removeLast();
        return true;
    };
    for (const Room &room : m_rooms)
        QVERIFY2(endsBelow(room.name), qPrintable(way.join(u" > "_s)));
}

void TestIncludeGraph::includesStayInTheirRow()
{
    const QStringList complaints = checkIncludes(projectRoot, m_rooms, m_qtHeaders);
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

void TestIncludeGraph::targetsLinkTheirRow()
{
    const QStringList complaints = checkTargets(projectRoot, m_rooms);
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

void TestIncludeGraph::offendersAreFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("complaint");

    const auto row = [](const char *name, const QString &path, const QString &text,
                        const QString &complaint) { QTest::newRow(name) << path << text << complaint; };
    row("a room above", u"src/wire/x.cpp"_s, u"\n#include \"net/address.h\"\n"_s,
        u"src/wire/x.cpp:2: wire may not use net"_s);
    row("a room beside", u"src/view/deep/x.h"_s, u"#include \"service/chatservice.h\""_s,
        u"src/view/deep/x.h:1: view may not use service"_s);
    row("no room", u"src/wire/x.cpp"_s, u"#include \"fieldreader.h\""_s,
        u"src/wire/x.cpp:1: \"fieldreader.h\" is not written from src/ down"_s);
    row("a Qt module", u"src/models/x.h"_s, u"\n\n  #  include <QImage>"_s,
        u"src/models/x.h:3: models may not use Qt Gui (<QImage>)"_s);
    row("all of a module", u"src/wire/x.h"_s, u"#include <QtCore>"_s,
        u"src/wire/x.h:1: <QtCore> is a whole module; include what is used"_s);
    row("a module's name", u"src/wire/x.h"_s, u"#include <QtCore/QString>"_s,
        u"src/wire/x.h:1: <QtCore/QString> names the module; the class is enough"_s);
    row("another library", u"src/widgets/x.cpp"_s, u"#include <md4c.h>"_s,
        u"src/widgets/x.cpp:1: widgets may not use <md4c.h>"_s);
    row("a form in a header", u"src/widgets/x.h"_s, u"#include \"ui_mainwindow.h\""_s,
        u"src/widgets/x.h:1: a form is seen outside a source file of a room with widgets"_s);
    row("no row", u"src/cellar/x.h"_s, u"#pragma once"_s,
        u"src/cellar/x.h:1: stands in no room of src/README.md"_s);
    row("a target's room", u"src/wire/CMakeLists.txt"_s,
        u"confab_room(wire\n  SOURCES net\n  ROOMS domain net\n QT Core)"_s,
        u"src/wire/CMakeLists.txt:3: wire may not link net"_s);
    row("a target's module", u"src/wire/CMakeLists.txt"_s,
        u"confab_room(wire ROOMS domain QT Core Network)"_s,
        u"src/wire/CMakeLists.txt:1: wire may not link Qt Network"_s);
    row("a link beside", u"src/view/CMakeLists.txt"_s,
        u"\ntarget_link_libraries(x PRIVATE Confab::service)"_s,
        u"src/view/CMakeLists.txt:2: view may not link service"_s);
    row("a comment", u"src/wire/x.cpp"_s, u"// #include \"net/address.h\"\n/*\n#include <QImage> */"_s,
        u""_s);
    row("all well", u"src/view/x.cpp"_s,
        u"#include \"view/y.h\"\n#include \"models/z.h\"\n#include <QPainter>\n#include <memory>"_s, u""_s);
}

void TestIncludeGraph::offendersAreFound()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, complaint);

    QTemporaryDir root;
    QVERIFY(QDir(root.path()).mkpath(path.section(u'/', 0, -2)));
    QFile file(root.filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    file.close();

    const QStringList complaints =
        checkIncludes(root.path(), m_rooms, m_qtHeaders) + checkTargets(root.path(), m_rooms);
    QCOMPARE(complaints.join(u'\n'), complaint);
}

QTEST_GUILESS_MAIN(TestIncludeGraph)
#include "tst_includegraph.moc"
