// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "archive/archive.h"
#include "domain/storeproblem.h"
#include "models/chatlistmodel.h"
#include "models/turnmodel.h"
#include "settings/settings.h"
#include "view/turnview.h"
#include "widgets/actions.h"
#include "widgets/banner.h"
#include "widgets/chatheader.h"
#include "widgets/composeredit.h"
#include "widgets/startpage.h"
#include "wording/languageswitcher.h"

#include <QAction>
#include <QBuffer>
#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

using Route = Wire::RestRoute::Name;

// What a start shows before anybody has told anything, and what becomes of it.
class StartTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void thePageOfTheLastTimeIsThereAtOnce();
    void nothingCanBeDoneBeforeThereIsAService();
    void itEndsAsWhatTheServerHas();
    void thePicturesComeWithTheService();
    void whatIsReadStaysInItsPlace();
    void whatIsTypedEarlyStays();
    void whatIsTypedEarlyInTwoChatsStays();
    void whatIsSentEarlyWaits();
    void aDraftOfTheLastTimeIsNotWrittenOver();
    void anotherChatCanBeChosenEarly();
    void withoutANetworkItIsStillThere();
    void aLockedKeychainComesFirst();
    void theWordsAreInTheLanguageOfToday();
    void accountsDoNotMix();
    void whoeverSignsOutLeavesNothing();
    void whoeverWasSignedOutElsewhereLeavesNothing();
    void aDeletedMessageIsNotKept();
    void aChatThatIsGoneIsClosed();
    void aChatThatIsGoneKeepsWhatIsWritten();
    void aDamagedPageIsAsNone();
    void aServerThatDoesNotStartIsSaid();

private:
    WindowFixture &w() { return *m_window; }
    void open(int chatTurns)
    {
        m_window = std::make_unique<WindowFixture>(0, WindowFixture::Accounts::With);
        m_window->chatId = m_window->server.addChat(chatTurns, {}, 30);
        m_window->reopen();
    }
    KeptPage kept(const QString &account = {}) { return w().archive()->keptPage(account); }
    QString signIn();

    std::unique_ptr<ScriptedServer> m_remote;
    std::unique_ptr<WindowFixture> m_window;
};

void StartTest::cleanup()
{
    m_window.reset();
    m_remote.reset();
}

// To the remote server, whose chat is open then; its account's key.
QString StartTest::signIn()
{
    m_remote = std::make_unique<ScriptedServer>();
    const QString chat = m_remote->addChat(3);
    AccountEntry entry;
    entry.id = m_remote->accountId();
    entry.server = m_remote->baseUrl();
    if (!w().accounts->take(entry, m_remote->token(), false))
        qFatal("the account is not taken");
    w().accounts->keep(entry, m_remote->token());
    if (!QTest::qWaitFor([&] { return w().window->openChatId() == chat && w().turns()->isStarted(); }))
        qFatal("the account's chat does not open");
    const bool isKept = QTest::qWaitFor([&] { return kept(entry.key()).openChatId == chat; });
    if (!isKept)
        qFatal("the page is not kept");
    return entry.key();
}

void StartTest::thePageOfTheLastTimeIsThereAtOnce()
{
    open(6);
    const QStringList messages = w().messages();
    QCOMPARE(messages.size(), 6);
    const QString titles = w().chatTitles();
    w().closeWindow();
    w().openWindow();
    QCOMPARE(w().messages(), messages);
    QCOMPARE(w().chatTitles(), titles);
    QCOMPARE(w().window->openChatId(), w().chatId);
    QVERIFY(w().view()->isVisible());
    QVERIFY(w().view()->isAtEnd());
    w().connectWindow();
    QCOMPARE(w().messages(), messages);
    QTRY_VERIFY(w().window->chats()->isStarted());
    QCOMPARE(w().chatTitles(), titles);
    w().send(u"and on it goes"_s);
    QTRY_COMPARE(w().messages().size(), 8);
}

void StartTest::nothingCanBeDoneBeforeThereIsAService()
{
    open(4);
    w().closeWindow();
    w().openWindow();
    w().view()->setCurrentTurn(w().turns()->turnAt(3).id());
    w().composer()->setPlainText(u"early"_s);
    for (const Verb verb : {Verb::SendMessage, Verb::AnotherResponse, Verb::EditMessage, Verb::PinMessage,
                            Verb::DeleteMessages, Verb::NewChat, Verb::RenameChat, Verb::ArchiveChat}) {
        QVERIFY2(!w().action(verb)->isEnabled(), qPrintable(w().action(verb)->text()));
        QVERIFY(!w().action(verb)->toolTip().isEmpty());
    }
    w().connectWindow();
    QTRY_VERIFY(w().action(Verb::SendMessage)->isEnabled());
    QVERIFY(w().action(Verb::DeleteMessages)->isEnabled());
}

void StartTest::itEndsAsWhatTheServerHas()
{
    open(6);
    const QString first = w().turns()->turnAt(1).id();
    const QString second = w().turns()->turnAt(4).id();
    w().closeWindow();
    QVERIFY(w().read(w().other()->deleteMessage(w().chatId, second)).hasValue());
    QVERIFY(w().read(w().other()->updateChatName(w().chatId, u"Another title"_s)).hasValue());
    const QString newer = w().server.addChat(2, w().server.otherCharacterId());
    w().openWindow();
    QCOMPARE(w().messages().size(), 6);
    w().connectWindow();
    QTRY_COMPARE(w().messages().size(), 5);
    QCOMPARE(w().turns()->rowOf(second), -1);
    QTRY_VERIFY(w().window->chats()->rowOf(newer) >= 0);
    QTRY_VERIFY(w().chatTitles().contains(u"Another title"_s));
    QTRY_COMPARE(kept().turns.size(), 5);
}

void StartTest::thePicturesComeWithTheService()
{
    open(4);
    w().closeWindow();
    const KeptPageFile file(w().folder() + u"/pages"_s);
    KeptPage page = file.read({});
    QCOMPARE(page.chats.size(), 1);
    page.chats[0].characterAvatarFile = u"keeper.png"_s;
    QVERIFY(file.write(page));
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QBuffer png;
    QVERIFY(png.open(QIODevice::WriteOnly) && image.save(&png, "PNG"));
    w().server.rest(Route::Avatar).answerWith(200, png.data(), "image/png").always();
    w().openWindow();
    const auto isSeen = [](QWidget *widget) {
        const QImage shown = widget->grab().toImage();
        for (int y = 0; y < shown.height(); ++y) {
            for (int x = 0; x < shown.width(); ++x) {
                if (shown.pixel(x, y) == qRgb(255, 0, 255))
                    return true;
            }
        }
        return false;
    };
    auto *list = w().window->findChild<QWidget *>(u"chatList"_s);
    QVERIFY(!isSeen(w().header()) && !isSeen(list));
    w().connectWindow();
    QTRY_VERIFY(isSeen(w().header()));
    QTRY_VERIFY(isSeen(list));
    QTRY_VERIFY(isSeen(w().view()));
}

void StartTest::whatIsReadStaysInItsPlace()
{
    open(120);
    QScrollBar *bar = w().view()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 2 * bar->pageStep());
    bar->setValue(bar->maximum() / 2);
    const TurnView::Place place = w().view()->place();
    QVERIFY(!place.turnId.isEmpty());
    w().closeWindow();
    for (int i = 0; i < 60; ++i) {
        Turn turn = w().server.storedTurns(w().chatId).constFirst();
        turn.setKey(turn.chatId(), u"00000000-0000-4000-8000-0000000000%1"_s.arg(i, 2, 10, QLatin1Char('0')));
        turn.setCreateTime(Timestamp::now());
        w().server.storeTurn(turn);
    }
    w().openWindow();
    QCOMPARE(w().view()->place().turnId, place.turnId);
    QCOMPARE(w().view()->place().offset, place.offset);
    const int shown = w().turns()->rowCount();
    int moved = 0;
    connect(w().turns(), &QAbstractItemModel::rowsInserted, this, [&] {
        if (w().view()->place().turnId != place.turnId || w().view()->place().offset != place.offset)
            ++moved;
    });
    w().connectWindow();
    QTRY_VERIFY(w().turns()->rowCount() >= shown + 60);
    QCOMPARE(moved, 0);
    QCOMPARE(w().view()->place().turnId, place.turnId);
    QCOMPARE(w().view()->place().offset, place.offset);
}

void StartTest::whatIsTypedEarlyStays()
{
    open(4);
    w().closeWindow();
    w().openWindow();
    w().composer()->setFocus();
    w().type(u"too early"_s);
    QSignalSpy loaded(w().archive(), &Archive::writingLoaded);
    w().connectWindow();
    QCOMPARE(w().composer()->toPlainText(), u"too early"_s);
    // From now on it is known whose draft this is.
    QTRY_COMPARE(loaded.size(), 1);
    QTRY_VERIFY(w().action(Verb::SendMessage)->isEnabled());
    w().closeWindow();
    w().openWindow();
    w().connectWindow();
    QTRY_COMPARE(w().composer()->toPlainText(), u"too early"_s);
}

void StartTest::whatIsTypedEarlyInTwoChatsStays()
{
    open(4);
    const QString other = w().server.addChat(2, w().server.otherCharacterId());
    w().action(Verb::Refresh)->trigger();
    QTRY_COMPARE(kept().chats.size(), 2);
    w().closeWindow();
    w().openWindow();
    w().type(u"to the one"_s);
    w().window->openChat(other);
    QCOMPARE(w().composer()->toPlainText(), QString());
    w().type(u"to the other"_s);
    QSignalSpy loaded(w().archive(), &Archive::writingLoaded);
    w().connectWindow();
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(w().composer()->toPlainText(), u"to the other"_s);
    w().window->openChat(w().chatId);
    QCOMPARE(w().composer()->toPlainText(), u"to the one"_s);
}

void StartTest::whatIsSentEarlyWaits()
{
    open(4);
    w().closeWindow();
    w().openWindow();
    w().type(u"too early"_s);
    w().press(Qt::Key_Return);
    QCOMPARE(w().composer()->toPlainText(), u"too early"_s);
    QVERIFY(w().shows(u"Confab is not ready yet."_s));
    QCOMPARE(w().messages().size(), 4);
    w().connectWindow();
    QCOMPARE(w().composer()->toPlainText(), u"too early"_s);
    QTRY_VERIFY(w().action(Verb::SendMessage)->isEnabled());
    w().press(Qt::Key_Return);
    QTRY_COMPARE(w().stored().size(), 6);
    QCOMPARE(w().stored().at(4).text(), u"too early"_s);
}

void StartTest::aDraftOfTheLastTimeIsNotWrittenOver()
{
    open(4);
    w().press(Qt::Key_3, Qt::AltModifier);
    w().type(u"of yesterday"_s);
    w().closeWindow();
    w().openWindow();
    w().type(u"of today"_s);
    w().connectWindow();
    QTRY_COMPARE(w().composer()->toPlainText(), u"of yesterday\n\nof today"_s);
    w().reopen();
    QTRY_COMPARE(w().composer()->toPlainText(), u"of yesterday\n\nof today"_s);
}

void StartTest::anotherChatCanBeChosenEarly()
{
    open(4);
    const QString other = w().server.addChat(2, w().server.otherCharacterId());
    w().action(Verb::Refresh)->trigger();
    QTRY_VERIFY(w().window->chats()->rowOf(other) >= 0);
    QTRY_COMPARE(kept().chats.size(), 2);
    w().closeWindow();
    w().openWindow();
    w().window->openChat(other);
    QCOMPARE(w().window->openChatId(), other);
    QCOMPARE(w().messages().size(), 0);
    w().connectWindow();
    QTRY_COMPARE(w().messages().size(), 2);
    QCOMPARE(w().window->openChatId(), other);
}

void StartTest::withoutANetworkItIsStillThere()
{
    open(4);
    signIn();
    const QStringList messages = w().messages();
    QCOMPARE(messages.size(), 3);
    w().closeWindow();
    m_remote->stop();
    w().openWindow();
    QCOMPARE(w().messages(), messages);
    // It says so, and offers to try again.
    QTRY_VERIFY(w().turns()->error());
    QCOMPARE(w().messages(), messages);
    QTRY_VERIFY(w().banner()->isVisible());
    QVERIFY(w().button(u"Try again"_s));
    m_remote->restart();
    w().click(w().button(u"Try again"_s));
    QTRY_VERIFY(w().turns()->isStarted());
    QCOMPARE(w().messages(), messages);
}

void StartTest::aLockedKeychainComesFirst()
{
    open(4);
    signIn();
    const QStringList messages = w().messages();
    w().closeWindow();
    w().keychain.failAll(CredentialState::Waiting);
    w().openWindow();
    QTRY_COMPARE(w().startPage()->headline(), u"Waiting for you"_s);
    QVERIFY(w().startPage()->isVisible());
    QVERIFY(!w().view()->isVisible());
    w().keychain.failAll(CredentialState::Pending);
    w().keychain.answer(CredentialState::Denied);
    QTRY_COMPARE(w().startPage()->headline(), u"Your token is not at hand"_s);
    w().click(w().button(u"Try again"_s));
    QTRY_VERIFY(w().view()->isVisible());
    QTRY_VERIFY(w().turns()->isStarted());
    QCOMPARE(w().messages(), messages);
    QTRY_VERIFY(w().composer()->hasFocus());
}

void StartTest::theWordsAreInTheLanguageOfToday()
{
    open(4);
    const QStringList messages = w().messages();
    QVERIFY(w().action(Verb::NewChat)->text().contains(u"chat"_s));
    w().closeWindow();
    LanguageSwitcher switcher;
    switcher.use(u"de"_s);
    const auto back = qScopeGuard([&switcher] { switcher.use(u"en"_s); });
    w().openWindow();
    QCOMPARE(w().messages(), messages);
    QVERIFY2(w().shows(u"Chats"_s) && !w().shows(u"Write to"_s), qPrintable(w().allText()));
    QVERIFY(w().composer()->placeholderText().startsWith(u"An "_s));
    w().connectWindow();
    QTRY_COMPARE(w().messages(), messages);
}

void StartTest::accountsDoNotMix()
{
    open(4);
    const QStringList local = w().messages();
    const QString key = signIn();
    const QStringList remote = w().messages();
    QVERIFY(local != remote);
    w().closeWindow();
    w().openWindow();
    QCOMPARE(w().messages(), remote);
    QCOMPARE(kept().turns.size(), 4);
    w().accounts->switchTo({});
    QCOMPARE(w().messages(), local);
    QCOMPARE(kept().accountId, QString());
    QCOMPARE(kept(key).accountId, key);
    w().connectWindow();
    QTRY_COMPARE(w().messages(), local);
}

void StartTest::whoeverSignsOutLeavesNothing()
{
    open(4);
    const QString key = signIn();
    QVERIFY(!kept(key).isEmpty());
    w().accounts->signOut(key, this, [](CredentialState) {});
    QTRY_VERIFY(w().accounts->isLocal());
    QTRY_VERIFY(kept(key).isEmpty());
    w().closeWindow();
    w().openWindow();
    QVERIFY(kept(key).isEmpty());
    QVERIFY(!kept().isEmpty());
}

void StartTest::whoeverWasSignedOutElsewhereLeavesNothing()
{
    open(4);
    const QStringList local = w().messages();
    const QString key = signIn();
    w().closeWindow();
    AccountsFile(w().accountsPath()).remove(key);
    w().openWindow();
    QCOMPARE(w().messages(), local);
    QTRY_VERIFY(kept(key).isEmpty());
    QVERIFY(!kept().isEmpty());
}

void StartTest::aDeletedMessageIsNotKept()
{
    open(4);
    QTRY_COMPARE(kept().turns.size(), 4);
    const QString id = w().turns()->turnAt(2).id();
    w().turns()->setObjectName(u"turns"_s);
    QVERIFY(w().read(w().other()->deleteMessage(w().chatId, id)).hasValue());
    w().action(Verb::Refresh)->trigger();
    QTRY_COMPARE(w().messages().size(), 3);
    QTRY_COMPARE(kept().turns.size(), 3);
    const KeptPage page = kept();
    for (const Turn &turn : page.turns)
        QVERIFY(turn.id() != id);
}

void StartTest::aChatThatIsGoneIsClosed()
{
    open(4);
    const QString other = w().server.addChat(2, w().server.otherCharacterId());
    w().closeWindow();
    const QString gone = std::exchange(w().chatId, {});
    w().server.rest(Route::Turns)
        .when([gone](const RecordedRequest &request) { return request.path.contains(gone.toLatin1()); })
        .always()
        .answerWith(404, "{}");
    const auto withoutIt = [gone](const RecordedRequest &, const QJsonObject &answer) {
        QJsonArray chats = answer.value("chats"_L1).toArray();
        for (qsizetype i = chats.size() - 1; i >= 0; --i) {
            if (chats.at(i).toObject().value("chat_id"_L1) == gone)
                chats.removeAt(i);
        }
        return QJsonObject{{u"chats"_s, chats}};
    };
    w().server.rest(Route::RecentChats).changeJson(withoutIt).always();
    w().openWindow();
    QCOMPARE(w().messages().size(), 4);
    w().connectWindow();
    QTRY_COMPARE(w().window->openChatId(), other);
    QTRY_COMPARE(w().messages().size(), 2);
    QVERIFY(w().window->openChatId() != gone);
    QVERIFY(w().shows(u"is not there any more"_s));
}

// The next words of whoever is writing must not go to somebody else.
void StartTest::aChatThatIsGoneKeepsWhatIsWritten()
{
    open(4);
    w().server.addChat(2, w().server.otherCharacterId());
    w().closeWindow();
    w().server.rest(Route::Turns).always().answerWith(404, "{}");
    w().openWindow();
    w().type(u"Dear"_s);
    const QString gone = std::exchange(w().chatId, {});
    w().connectWindow();
    QTRY_VERIFY(w().turns()->error());
    QTRY_VERIFY(w().banner()->isVisible());
    w().type(u" friend"_s);
    QCOMPARE(w().window->openChatId(), gone);
    QCOMPARE(w().composer()->toPlainText(), u"Dear friend"_s);
}

void StartTest::aDamagedPageIsAsNone()
{
    open(4);
    w().closeWindow();
    QFile file(KeptPageFile(w().folder() + u"/pages"_s).path({}));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write("damage") > 0);
    file.close();
    QTest::ignoreMessage(QtWarningMsg, "The kept page is damaged and is not shown.");
    w().openWindow();
    QCOMPARE(w().window->openChatId(), QString());
    QCOMPARE(w().startPage()->headline(), u"Getting ready…"_s);
    w().connectWindow();
    QTRY_COMPARE(w().messages().size(), 4);
}

void StartTest::aServerThatDoesNotStartIsSaid()
{
    open(4);
    w().closeWindow();
    w().openWindow();
    QCOMPARE(w().messages().size(), 4);
    Error full(Error::Kind::Storage, Error::Operation::OpenArchive);
    full.subCode = toWord(StoreProblem::DiskFull);
    full.subjects = {u"/a folder"_s};
    w().window->showStartFailure(full);
    QVERIFY(w().startPage()->isVisible());
    QVERIFY(w().shows(u"The disk is full."_s));
    QVERIFY(w().shows(u"/a folder"_s));
    QCOMPARE(w().window->openChatId(), QString());
}

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    StartTest test;
    return application.verdict(QTest::qExec(&test, argc, argv));
}

#include "tst_start.moc"
