// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/options.h"
#include "app/tourcheck.h"
#include "wording/languageswitcher.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

// The tour as a program of its own, and what it compares with.
class TourTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theTourSucceeds();
    void theTourFailsWithAReason();
    void theComparisonFindsEveryDifference_data();
    void theComparisonFindsEveryDifference();
    void helpAndVersionNeedNoDisplay();
    void wrongOptionsAreRefused();
    void helpSpeaksEveryLanguage();

private:
    struct Run
    {
        int exitCode = -1;
        QString output;
        QString errors;
    };
    Run run(const QStringList &arguments);

    std::unique_ptr<QTemporaryDir> m_home;
};

void TourTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

TourTest::Run TourTest::run(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home->path());
    for (const QString &name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(QStringLiteral(CONFAB_PROGRAM), arguments);
    constexpr int longest = 240000;
    if (finished.isEmpty() && !finished.wait(longest))
        process.kill();
    return {.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .output = QString::fromUtf8(process.readAllStandardOutput()),
            .errors = QString::fromUtf8(process.readAllStandardError())};
}

void TourTest::theTourSucceeds()
{
    const QString folder = m_home->filePath(u"pictures"_s);
    const Run tour = run({u"--tour"_s, folder, u"--words-per-second"_s, u"60"_s});
    QVERIFY2(tour.exitCode == 0, qPrintable(tour.output + tour.errors));
    QVERIFY2(tour.output.contains(u"You: Hello! This is my first day here."_s), qPrintable(tour.output));
    QVERIFY(
        tour.output.contains(u"The window shows what a second client reads from the server: 7 messages."_s));
    QVERIFY(tour.output.contains(folder));
    const QStringList pictures = QDir(folder).entryList({u"*.png"_s}, QDir::Files, QDir::Name);
    QCOMPARE(pictures.size(), 11);
    QByteArray before;
    for (const QString &name : pictures) {
        const QImage picture(QDir(folder).filePath(name));
        QVERIFY2(picture.width() >= 800 && picture.height() >= 600, qPrintable(name));
        // Each step is to be seen.
        const QByteArray bytes(reinterpret_cast<const char *>(picture.constBits()), picture.sizeInBytes());
        QVERIFY2(bytes != before, qPrintable(name));
        before = bytes;
    }
    // What the tour leaves behind is its pictures alone.
    QVERIFY(!QDir(m_home->filePath(u".local/share/confab"_s)).exists());
    QVERIFY(!QDir(m_home->filePath(u".config/confab"_s)).exists());
}

void TourTest::theTourFailsWithAReason()
{
    QFile obstacle(m_home->filePath(u"file"_s));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    const Run noFolder = run({u"--tour"_s, m_home->filePath(u"file/pictures"_s)});
    QCOMPARE(noFolder.exitCode, 1);
    QVERIFY2(noFolder.errors.contains(u"The tour failed: the folder"_s), qPrintable(noFolder.errors));
}

void TourTest::theComparisonFindsEveryDifference_data()
{
    using Change = std::function<void(TourCheck::Shown &, QString &, QList<Turn> &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const Change &change, const QString &expected) {
        QTest::newRow(name) << change << expected;
    };
    add("same", [](auto &, auto &, auto &) {}, {});
    add(
        "name", [](auto &, QString &name, auto &) { name = u"Other"_s; }, u"title"_s);
    add(
        "one less", [](auto &, auto &, QList<Turn> &stored) { stored.removeFirst(); },
        u"2 messages are shown"_s);
    add(
        "text",
        [](auto &, auto &, QList<Turn> &stored) {
            Candidate candidate = *stored.first().primaryCandidate();
            candidate.text = u"changed"_s;
            stored.first().upsertCandidate(candidate);
        },
        u"message 2: it says"_s);
    add(
        "candidates",
        [](auto &, auto &, QList<Turn> &stored) {
            Candidate candidate;
            candidate.id = u"another"_s;
            stored.first().upsertCandidate(candidate);
        },
        u"message 2: 1 responses are shown, 2 are stored"_s);
    add(
        "pin", [](auto &, auto &, QList<Turn> &stored) { stored.last().setPinned(true); },
        u"message 1: it is pinned"_s);
    add(
        "id", [](auto &, auto &, QList<Turn> &stored) { stored.last().setKey(u"chat"_s, u"else"_s); },
        u"message 1: its id"_s);
}

void TourTest::theComparisonFindsEveryDifference()
{
    using Change = std::function<void(TourCheck::Shown &, QString &, QList<Turn> &)>;
    QFETCH(Change, change);
    QFETCH(QString, expected);
    TourCheck::Shown shown{.chatId = u"chat"_s, .title = u"Name"_s, .turns = {}};
    for (const QString &id : {u"one"_s, u"two"_s}) {
        Turn turn(u"chat"_s, id);
        Candidate candidate;
        candidate.id = id + u"-c"_s;
        candidate.text = u"text of "_s + id;
        turn.upsertCandidate(candidate);
        turn.setPrimaryCandidateId(candidate.id);
        shown.turns.append(turn);
    }
    QString name = shown.title;
    QList<Turn> stored{shown.turns.at(1), shown.turns.at(0)};
    change(shown, name, stored);
    const QString difference = TourCheck::difference(shown, name, stored);
    QCOMPARE(difference.isEmpty(), expected.isEmpty());
    QVERIFY2(difference.contains(expected), qPrintable(difference));
}

void TourTest::helpAndVersionNeedNoDisplay()
{
    const Run help = run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    for (const QString &option : {u"--tour"_s, u"--data"_s, u"--words-per-second"_s, u"--version"_s})
        QVERIFY2(help.output.contains(option), qPrintable(option));
    const Run version = run({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QCOMPARE(version.output.trimmed(), QString(u"confab "_s + QLatin1StringView(CONFAB_VERSION)));
}

void TourTest::wrongOptionsAreRefused()
{
    const QStringList name{u"confab"_s};
    QCOMPARE(parseOptions(name + QStringList{u"--nonsense"_s}).exitCode, 2);
    QCOMPARE(parseOptions(name + QStringList{u"confab:chat/a"_s, u"confab:chat/b"_s}).exitCode, 2);
    QCOMPARE(parseOptions(name + QStringList{u"--words-per-second"_s, u"fast"_s}).exitCode, 2);
    QCOMPARE(parseOptions(name + QStringList{u"--words-per-second"_s, u"-1"_s}).exitCode, 2);
    const OptionsResult good =
        parseOptions(name + QStringList{u"--words-per-second=2.5"_s, u"--data"_s, u"/x"_s});
    QVERIFY(good.options);
    QCOMPARE(*good.options->wordsPerSecond, 2.5);
    QCOMPARE(good.options->dataDir, u"/x"_s);
}

void TourTest::helpSpeaksEveryLanguage()
{
    const QStringList help{u"confab"_s, u"--help"_s};
    const QString english = parseOptions(help).text;
    QVERIFY(english.contains(u"Print this help."_s));
    const auto describes = [](const QString &line) { return line.trimmed().count(u' ') > 3; };
    LanguageSwitcher switcher;
    for (const Language &language : Language::all()) {
        switcher.use(language.code);
        const QStringList lines = parseOptions(help).text.split(u'\n');
        QVERIFY(lines.size() > 10);
        for (const QString &line : lines)
            QVERIFY2(language.code == "en"_L1 || !describes(line) || !english.contains(line),
                     qPrintable(line));
    }
    switcher.use(u"de"_s);
    QVERIFY(parseOptions({u"confab"_s, u"a"_s, u"b"_s}).text.startsWith(u"Es kann nur ein Chat"_s));
}

QTEST_MAIN(TourTest)
#include "tst_tour.moc"
