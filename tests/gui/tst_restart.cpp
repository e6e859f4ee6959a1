// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Called with "--child FOLDER URL TASK [TEXT]" this is a window of its own, which the test kills.

#include "windowfixture.h"

#include "archive/archive.h"
#include "models/chatlistmodel.h"
#include "models/turnmodel.h"
#include "settings/settings.h"
#include "view/turnview.h"
#include "widgets/actions.h"
#include "widgets/avatarcache.h"
#include "widgets/banner.h"
#include "widgets/composeredit.h"
#include "widgets/dialogs.h"

#include <QApplication>
#include <QProcess>
#include <QScrollBar>
#include <QSplitter>

#include <csignal>
#include <cstdio>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

using Command = Wire::ClientFrame::Command;

namespace {

const QByteArray token = "0123456789abcdef0123456789abcdef01234567"_ba;

void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

// One window on `folder`, which does its task and stays until it is killed.
int runChild(const QStringList &arguments)
{
    const QString folder = arguments.at(0);
    const QString task = arguments.at(2);
    Settings settings(folder + u"/confab.ini"_s);
    WindowDialogs dialogs;
    AvatarCache avatars([](const QUrl &, QObject *, const auto &) {});
    Archive archive(folder + u"/archive.sqlite"_s);
    archive.open();
    MainWindow window(&settings, &dialogs, &avatars, &archive);
    window.show();
    window.activateWindow();
    ServiceConnection connection(Endpoints::singleOrigin(QUrl(arguments.at(1))), Token::fromPaste(token));
    window.setService(connection.service());
    auto *view = window.findChild<TurnView *>();
    auto *edit = window.findChild<ComposerEdit *>();
    const auto isReady = [&] {
        const auto *turns = qobject_cast<TurnModel *>(view->model());
        return turns && turns->isStarted() && window.isActiveWindow();
    };
    if (!QTest::qWaitFor(isReady, 20000))
        return 1;
    if (task == "read"_L1) {
        QObject::connect(edit, &ComposerEdit::textChanged, edit,
                         [edit] { say(u"written: "_s + edit->toPlainText()); });
        say(u"written: "_s + edit->toPlainText());
    } else if (task == "scroll"_L1) {
        const QScrollBar *bar = view->verticalScrollBar();
        if (!QTest::qWaitFor([bar] { return bar->maximum() > 2 * bar->pageStep(); }, 20000))
            return 1;
        view->verticalScrollBar()->setValue(bar->value() / 2);
        window.resize(777, 555);
        QObject::connect(&settings, &Settings::changed, view, [view, &settings](QLatin1StringView key) {
            if (key == SettingsKeys::placeOffset.key)
                say(u"place: %1 %2"_s.arg(settings.value(SettingsKeys::placeTurn))
                        .arg(settings.value(SettingsKeys::placeOffset)));
        });
    } else {
        edit->setFocus();
        QTest::keyClicks(edit, arguments.at(3));
        if (task == "send"_L1)
            QTest::keyClick(edit, Qt::Key_Return);
        say(u"done"_s);
    }
    return QApplication::exec();
}

} // namespace

// What is there again after the program has ended, well or badly.
class RestartTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void windowAndSplitterStayAsTheyWere();
    void readingGoesOnWhereItStopped();
    void readingGoesOnFarBack();
    void theEndStaysTheEnd();
    void anotherChatBeginsAtItsEnd();
    void aDamagedArchiveIsSaid();
    void aNewerArchiveIsSaid();
    void aDraftSurvivesAKill();
    void anUnsentMessageSurvivesAKill();
    void thePlaceSurvivesAKill();

private:
    WindowFixture &w() { return *m_window; }
    void open(int chatTurns)
    {
        m_window = std::make_unique<WindowFixture>();
        m_window->chatId = m_window->server.addChat(chatTurns, {}, 30);
        m_window->reopen();
    }
    void startChild(const QStringList &task);
    void killChild();
    bool said(const QString &line)
    {
        return QTest::qWaitFor(
            [&] {
                m_said += QString::fromUtf8(m_child->readAllStandardOutput());
                return m_said.contains(line);
            },
            20000);
    }
    KeptWriting kept();

    std::unique_ptr<WindowFixture> m_window;
    std::unique_ptr<ScriptedServer> m_server; // of the children
    std::unique_ptr<QTemporaryDir> m_folder; // of the children
    std::unique_ptr<QProcess> m_child;
    QString m_said;
};

void RestartTest::cleanup()
{
    killChild();
    m_window.reset();
    m_server.reset();
    m_folder.reset();
}

void RestartTest::windowAndSplitterStayAsTheyWere()
{
    open(2);
    // Smaller than the offscreen screen, which newer Qt versions keep a window within.
    w().window->resize(761, 633);
    auto *splitter = w().window->findChild<QSplitter *>(u"splitter"_s);
    splitter->setSizes({333, splitter->width() - 333});
    const QList<int> sizes = splitter->sizes();
    w().reopen();
    QCOMPARE(w().window->size(), QSize(761, 633));
    QCOMPARE(w().window->findChild<QSplitter *>(u"splitter"_s)->sizes(), sizes);
}

void RestartTest::readingGoesOnWhereItStopped()
{
    open(40);
    QScrollBar *bar = w().view()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 2 * bar->pageStep());
    bar->setValue(bar->maximum() - 3 * bar->pageStep() / 2);
    QVERIFY(!w().view()->isAtEnd());
    const TurnView::Place place = w().view()->place();
    QVERIFY(!place.turnId.isEmpty());
    w().reopen();
    QTRY_COMPARE(w().view()->place().turnId, place.turnId);
    QCOMPARE(w().view()->place().offset, place.offset);
}

void RestartTest::readingGoesOnFarBack()
{
    open(170);
    const QString old = w().server.storedTurns(w().chatId).at(130).id();
    w().turns()->fetchUntil(old);
    QTRY_VERIFY(w().turns()->rowOf(old) >= 0);
    QVERIFY(w().view()->setPlace({.turnId = old, .offset = 5}));
    const TurnView::Place place = w().view()->place();
    w().reopen();
    QTRY_COMPARE(w().view()->place().turnId, place.turnId);
    QCOMPARE(w().view()->place().offset, place.offset);
}

void RestartTest::theEndStaysTheEnd()
{
    open(40);
    QScrollBar *bar = w().view()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 2 * bar->pageStep());
    bar->setValue(bar->maximum() / 2);
    w().view()->scrollToEnd();
    QTRY_VERIFY(w().view()->isAtEnd());
    w().reopen();
    QVERIFY(w().view()->isAtEnd());
}

void RestartTest::anotherChatBeginsAtItsEnd()
{
    open(40);
    QScrollBar *bar = w().view()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 2 * bar->pageStep());
    bar->setValue(bar->maximum() / 2);
    QTRY_VERIFY(!w().settings()->value(SettingsKeys::placeTurn).isEmpty());
    const QString other = w().server.addChat(4);
    w().window->openChat(other);
    QTRY_VERIFY(w().window->openChatId() == other && w().turns()->isStarted());
    w().chatId = other;
    w().reopen();
    QCOMPARE(w().window->openChatId(), other);
    QVERIFY(w().view()->isAtEnd());
    QCOMPARE(w().settings()->value(SettingsKeys::placeTurn), QString());
}

void RestartTest::startChild(const QStringList &task)
{
    m_said.clear();
    m_child = std::make_unique<QProcess>();
    m_child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_child->start(QCoreApplication::applicationFilePath(),
                   QStringList{u"--child"_s, m_folder->path(), m_server->baseUrl().toString()} + task);
    QTRY_COMPARE(m_child->state(), QProcess::Running);
}

void RestartTest::killChild()
{
    if (m_child && m_child->state() != QProcess::NotRunning) {
        m_child->kill();
        QTRY_COMPARE(m_child->state(), QProcess::NotRunning);
        QCOMPARE(m_child->exitStatus(), QProcess::CrashExit);
    }
    m_child.reset();
}

// What is on the disk, whoever runs.
KeptWriting RestartTest::kept()
{
    Archive archive(m_folder->filePath(u"archive.sqlite"_s));
    KeptWriting found;
    bool loaded = false;
    connect(&archive, &Archive::writingLoaded, this, [&](const KeptWriting &writing) {
        found = writing;
        loaded = true;
    });
    archive.open();
    archive.loadWriting(m_server->accountId());
    if (!QTest::qWaitFor([&] { return loaded; }))
        QTest::qFail("the archive was not read", __FILE__, __LINE__);
    return found;
}

void RestartTest::aDamagedArchiveIsSaid()
{
    open(2);
    w().closeWindow();
    QFile archive(w().folder() + u"/archive.sqlite"_s);
    QVERIFY(archive.open(QIODevice::WriteOnly));
    archive.write(QByteArray(10000, 'x'));
    archive.close();
    w().openWindow();
    w().connectWindow();
    QTRY_VERIFY(w().windowBanner()->text().contains(u"damaged"_s));
    QVERIFY(w().windowBanner()->text().contains(w().folder()));
}

void RestartTest::aNewerArchiveIsSaid()
{
    open(2);
    w().closeWindow();
    QFile archive(w().folder() + u"/archive.sqlite"_s);
    QVERIFY(archive.open(QIODevice::ReadWrite));
    // Where the format keeps the version of whoever uses it.
    QVERIFY(archive.seek(60));
    QCOMPARE(archive.write(QByteArray::fromHex("00000063")), 4);
    archive.close();
    w().openWindow();
    w().connectWindow();
    QTRY_VERIFY(w().windowBanner()->text().contains(u"newer version"_s));
    QVERIFY(w().banner()->text().isEmpty());
}

void RestartTest::aDraftSurvivesAKill()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ScriptedServer>();
    const QString chatId = m_server->addChat(4);
    startChild({u"write"_s, u"half a thought"_s});
    QVERIFY(said(u"done"_s));
    QTRY_COMPARE(kept().drafts.value(chatId), u"half a thought"_s);
    killChild();
    startChild({u"read"_s});
    QVERIFY2(said(u"written: half a thought\n"_s), qPrintable(m_said));
}

void RestartTest::anUnsentMessageSurvivesAKill()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ScriptedServer>();
    const QString chatId = m_server->addChat(4);
    m_server->command(Command::CreateAndGenerateTurn).ignore();
    startChild({u"send"_s, u"a whole thought"_s});
    QVERIFY(said(u"done"_s));
    QTRY_COMPARE(m_server->commands(Command::CreateAndGenerateTurn).size(), 1);
    QTRY_COMPARE(kept().unsent.size(), 1);
    killChild();
    QCOMPARE(m_server->storedTurns(chatId).size(), 4);
    startChild({u"read"_s});
    QVERIFY2(said(u"written: a whole thought\n"_s), qPrintable(m_said));
}

void RestartTest::thePlaceSurvivesAKill()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ScriptedServer>();
    m_server->addChat(40, {}, 30);
    startChild({u"scroll"_s});
    QVERIFY(said(u"place: "_s));
    const QString file = m_folder->filePath(u"confab.ini"_s);
    QTRY_VERIFY(!Settings(file).value(SettingsKeys::placeTurn).isEmpty());
    killChild();
    const Settings settings(file);
    QVERIFY2(m_said.contains(settings.value(SettingsKeys::placeTurn)), qPrintable(m_said));

    WindowDialogs dialogs;
    AvatarCache avatars([](const QUrl &, QObject *, const auto &) {});
    Settings again(file);
    MainWindow window(&again, &dialogs, &avatars, nullptr);
    QCOMPARE(window.size(), QSize(777, 555));
    window.show();
    ServiceConnection connection(m_server->endpoints(), m_server->token());
    window.setService(connection.service());
    const auto *view = window.findChild<TurnView *>();
    QTRY_COMPARE(view->place().turnId, settings.value(SettingsKeys::placeTurn));
    QCOMPARE(view->place().offset, settings.value(SettingsKeys::placeOffset));
    window.setService(nullptr);
}

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--child"_L1)
        return runChild(arguments.mid(2));
    RestartTest test;
    return application.verdict(QTest::qExec(&test, argc, argv));
}

#include "tst_restart.moc"
