// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "archive/archive.h"
#include "diagnostics/log.h"
#include "models/chatlistmodel.h"
#include "models/turnmodel.h"
#include "settings/accountsfile.h"
#include "view/turnview.h"
#include "widgets/actions.h"
#include "widgets/banner.h"
#include "widgets/composeredit.h"
#include "widgets/startpage.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

using Command = Wire::ClientFrame::Command;
using Route = Wire::RestRoute::Name;

// Signing in and out, and several accounts side by side, in the real window with real servers.
class SignInTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void firstRunSignInAndChat();
    void theLogTellsWhatHappenedButNothingPrivate();
    void talkingNeedsNoAccount();
    void aBadTokenIsSaid();
    void anEdgeRefusalIsNotABadToken();
    void noNetworkIsSaid();
    void whatIsTypedIsRemarkedUpon();
    void aCheckCanBeGivenUp();
    void withoutAKeychainForThisSessionOnly();
    void aLockedKeychainHasAWayOn();
    void waitingForThePersonBlocksNothing();
    void absentIsNotSignedOut();
    void anotherTokenAfterARefusalInMidStream();
    void whatCouldNotBeSentIsSentAfterSigningInAgain();
    void eachAccountHasItsOwnChatAndDrafts();
    void signingOutWipes();
    void signingOutAloneKeepsWhatWasWritten();
    void signingOutNeedsTheKeychain();
    void theCommandLineAddsAnAccount();
    void aDamagedListIsSaid();
    void aNewerListIsSaidBesideAnOpenChat();

private:
    using Fixture = WindowFixture;
    WindowFixture &w() { return *m_window; }
    Accounts &accounts() { return *w().accounts; }
    QDialog *dialog() { return w().dialog(); }
    QLineEdit *field(const char *name) { return dialog()->findChild<QLineEdit *>(QLatin1StringView(name)); }
    QString label(const char *name) { return dialog()->findChild<QLabel *>(QLatin1StringView(name))->text(); }
    Banner *dialogBanner() { return dialog()->findChild<Banner *>(); }
    Banner *connectionBanner() { return w().window->findChild<Banner *>(u"connectionBanner"_s); }

    // From anywhere: the dialog on its page for another server, filled in.
    void fillIn(const ScriptedServer &server, const QByteArray &token);
    void signIn(const ScriptedServer &server);
    void reopen();
    bool pickAccount(const QString &part);

    std::unique_ptr<ScriptedServer> m_remote;
    std::unique_ptr<WindowFixture> m_window;
};

void SignInTest::init()
{
    m_remote = std::make_unique<ScriptedServer>();
    m_window = std::make_unique<WindowFixture>(0, Fixture::Accounts::With);
}

void SignInTest::cleanup()
{
    m_window.reset();
    m_remote.reset();
}

void SignInTest::fillIn(const ScriptedServer &server, const QByteArray &token)
{
    w().action(Verb::SignIn)->trigger();
    QTRY_VERIFY(dialog());
    w().click(w().button(u"Other server…"_s));
    field("serverEdit")->setText(server.baseUrl().toString());
    QVERIFY(!w().button(u"Sign in"_s)->isEnabled());
    field("serverTokenEdit")->setText(QString::fromUtf8(token));
    QVERIFY(w().button(u"Sign in"_s)->isEnabled());
}

void SignInTest::signIn(const ScriptedServer &server)
{
    fillIn(server, server.token().reveal());
    w().click(w().button(u"Sign in"_s));
    QTRY_VERIFY(w().button(u"Start talking"_s));
    w().click(w().button(u"Start talking"_s));
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(w().window->chats() && w().window->chats()->isStarted());
}

void SignInTest::reopen()
{
    w().reopen();
}

bool SignInTest::pickAccount(const QString &part)
{
    auto *menu = w().window->findChild<QMenu *>(u"accountMenu"_s);
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text().contains(part)) {
            action->trigger();
            return true;
        }
    }
    return false;
}

void SignInTest::firstRunSignInAndChat()
{
    QTRY_COMPARE(w().startPage()->headline(), u"Welcome to Confab"_s);
    QVERIFY(w().button(u"Talk now, no account"_s));
    w().click(w().button(u"Sign in…"_s));
    QTRY_VERIFY(dialog());
    // The five steps, each with a drawing, and the warnings.
    for (const char *name : {"drawing1", "drawing2", "drawing3", "drawing4", "drawing5"})
        QVERIFY(!dialog()->findChild<QLabel *>(QLatin1StringView(name))->pixmap().isNull());
    QVERIFY(w().shows(u"your whole account"_s));
    QVERIFY(w().shows(u"unofficial"_s));
    QCOMPARE(field("tokenEdit")->echoMode(), QLineEdit::Password);
    w().press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());

    w().window->findChild<QWidget *>(u"accountSwitcher"_s)->setFocus();
    m_remote->rest(Route::FetchMe).hold();
    fillIn(*m_remote, " Token " + m_remote->token().reveal() + "\n");
    w().press(Qt::Key_Return);
    QTRY_COMPARE(m_remote->heldCount(), 1);
    QVERIFY(w().shows(u"whose token this is"_s));
    m_remote->releaseHeld();
    QTRY_VERIFY(label("welcome").startsWith(u"Welcome, "_s));
    QVERIFY(label("doneText").contains(u"keychain"_s));
    w().press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(w().startPage()->headline(), u"Who do you want to talk with?"_s);
    QCOMPARE(w().window->focusWidget(), w().startPage()->findChild<QWidget *>(u"button"_s));

    const QString key = accounts().current();
    QVERIFY(key.startsWith(m_remote->accountId() + u'@'));
    QVERIFY(w().keychain.contains(key));
    QFile file(w().accountsPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(m_remote->token().reveal()));

    QVERIFY(w().startChat());
    w().send(u"Hello there"_s);
    QTRY_VERIFY(w().shows(u"You said: Hello there"_s));
    QVERIFY(m_remote->storedTurns(w().window->openChatId()).size() >= 2);
    QVERIFY(w().server.commands(Command::CreateAndGenerateTurn).isEmpty());
    QVERIFY(!w().shows(QString::fromUtf8(m_remote->token().reveal())));
}

void SignInTest::theLogTellsWhatHappenedButNothingPrivate()
{
    const QString path = w().folder() + u"/report.log"_s;
    const auto log = std::make_unique<Log>(Log::Screen::Fatal);
    QVERIFY(log->openFile(path));
    const auto undo = qScopeGuard([] { QLoggingCategory::setFilterRules({}); });
    m_remote->rest(Route::FetchMe).answerWith(500, "{}").times(10);
    fillIn(*m_remote, m_remote->token().reveal());
    w().click(w().button(u"Sign in"_s));
    QTRY_VERIFY(dialogBanner()->isError());
    m_remote->clearRules();
    w().press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    signIn(*m_remote);
    QVERIFY(w().startChat());
    w().send(u"my private words"_s);
    QTRY_VERIFY(w().shows(u"You said: my private words"_s));
    const AccountEntry account = accounts().entry(accounts().current()).value();
    w().action(Verb::SignOut)->trigger();
    QTRY_VERIFY(dialog());
    w().click(w().button(u"Sign out"_s));
    QTRY_VERIFY(accounts().isLocal());

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    for (const char *told :
         {"confab.widgets info: signing in to another server",
          "confab.widgets info: shown: fetch-me service 500", "confab.widgets info: account 0 On",
          "confab.widgets info: signing out; the token is absent",
          "confab.service info: fetch-me failed: service 500", "confab.net "})
        QVERIFY2(all.contains(told), told);
    QVERIFY(!account.username.isEmpty() && !account.name.isEmpty());
    for (const QByteArray &hidden : {m_remote->token().reveal(), w().server.token().reveal(), "private"_ba,
                                     "You said"_ba, account.username.toUtf8(), account.name.toUtf8()})
        QVERIFY2(!all.contains(hidden), hidden.constData());
}

void SignInTest::talkingNeedsNoAccount()
{
    QTRY_VERIFY(w().button(u"Talk now, no account"_s));
    w().click(w().button(u"Talk now, no account"_s));
    QTRY_VERIFY(dialog());
    QCOMPARE(dialog()->windowTitle(), u"New chat"_s);
    QVERIFY(accounts().isLocal());
}

void SignInTest::aBadTokenIsSaid()
{
    fillIn(*m_remote, "0123456789012345678901234567890123456789");
    w().click(w().button(u"Sign in"_s));
    QTRY_VERIFY(dialogBanner()->isError());
    QVERIFY2(dialogBanner()->text().contains("token is not valid"_L1), qPrintable(dialogBanner()->text()));
    QVERIFY(w().button(u"Sign in"_s));
    QVERIFY(accounts().isLocal());
    QCOMPARE(w().keychain.calls(FaultyCredentials::Call::Write), 0);
    QVERIFY(!QFile::exists(w().accountsPath()));
}

void SignInTest::anEdgeRefusalIsNotABadToken()
{
    m_remote->rest(Route::FetchMe)
        .answerWith(403, "<html><title>Attention Required!</title></html>", "text/html")
        .times(10);
    fillIn(*m_remote, m_remote->token().reveal());
    w().click(w().button(u"Sign in"_s));
    QTRY_VERIFY(dialogBanner()->isError());
    const QString said = dialogBanner()->text();
    QVERIFY2(said.contains("refus"_L1), qPrintable(said));
    QVERIFY2(!said.contains("token is not valid"_L1), qPrintable(said));
    QVERIFY(accounts().isLocal());
    // The token is still there to be tried again.
    QVERIFY(w().button(u"Sign in"_s)->isEnabled());
}

void SignInTest::noNetworkIsSaid()
{
    fillIn(*m_remote, m_remote->token().reveal());
    m_remote->stop();
    w().click(w().button(u"Sign in"_s));
    QTRY_VERIFY_WITH_TIMEOUT(dialogBanner()->isError(), 30000);
    QVERIFY2(dialogBanner()->text().contains("connect"_L1), qPrintable(dialogBanner()->text()));
}

void SignInTest::whatIsTypedIsRemarkedUpon()
{
    w().action(Verb::SignIn)->trigger();
    QTRY_VERIFY(dialog());
    QVERIFY(!w().button(u"Sign in"_s)->isEnabled());
    field("tokenEdit")->setText(u"Token tooshort"_s);
    QVERIFY2(label("tokenRemark").contains("40"_L1), qPrintable(label("tokenRemark")));
    QVERIFY(w().button(u"Sign in"_s)->isEnabled());
    field("tokenEdit")->setText(u"  token 0123456789012345678901234567890123456789 "_s);
    QVERIFY(label("tokenRemark").isEmpty());
    field("tokenEdit")->setText(u"Token "_s);
    field("tokenEdit")->setText(u"   "_s);
    QVERIFY(!w().button(u"Sign in"_s)->isEnabled());

    w().click(w().button(u"Other server…"_s));
    field("serverTokenEdit")->setText(u"0123456789012345678901234567890123456789"_s);
    for (const QString &bad : {u"http://chat.example.org"_s, u"ftp://chat.example.org"_s, u"https://"_s,
                               u"https://a@chat.example.org"_s, u"http://127.0.0.1.example.org"_s}) {
        field("serverEdit")->setText(bad);
        QVERIFY2(!w().button(u"Sign in"_s)->isEnabled(), qPrintable(bad));
        QVERIFY(!label("serverRemark").isEmpty());
    }
    for (const QString &good : {u"https://chat.example.org"_s, u"chat.example.org"_s,
                                u"http://127.0.0.1:8080"_s, u"http://localhost"_s, u"http://[::1]:80/"_s}) {
        field("serverEdit")->setText(good);
        QVERIFY2(w().button(u"Sign in"_s)->isEnabled(), qPrintable(good));
        QVERIFY(label("serverRemark").isEmpty());
    }
}

void SignInTest::aCheckCanBeGivenUp()
{
    m_remote->rest(Route::FetchMe).hold();
    fillIn(*m_remote, m_remote->token().reveal());
    w().click(w().button(u"Sign in"_s));
    QTRY_COMPARE(m_remote->heldCount(), 1);
    w().press(Qt::Key_Escape);
    QTRY_VERIFY(w().button(u"Sign in"_s));
    QVERIFY(dialog());
    m_remote->releaseHeld();
    w().press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(accounts().isLocal());
    QCOMPARE(w().keychain.calls(FaultyCredentials::Call::Write), 0);
}

void SignInTest::withoutAKeychainForThisSessionOnly()
{
    w().keychain.failAll(CredentialState::NoService);
    fillIn(*m_remote, m_remote->token().reveal());
    w().click(w().button(u"Sign in"_s));
    QTRY_VERIFY(w().button(u"Use it for this session only"_s));
    QVERIFY(w().shows(u"no keychain"_s));
    // Nothing happens before the person has agreed.
    QVERIFY(accounts().isLocal());
    w().click(w().button(u"Use it for this session only"_s));
    QTRY_VERIFY(w().button(u"Start talking"_s));
    w().click(w().button(u"Start talking"_s));
    QTRY_VERIFY(!accounts().isLocal());
    const QString key = accounts().current();
    QVERIFY(accounts().isForThisSession(key));
    QVERIFY(w().startChat());

    reopen();
    QTRY_COMPARE(w().startPage()->headline(), u"Your token is not at hand"_s);
    QVERIFY(w().startPage()->text().contains("keychain cannot be reached"_L1));
    QCOMPARE(accounts().current(), key);
}

void SignInTest::aLockedKeychainHasAWayOn()
{
    signIn(*m_remote);
    const QString key = accounts().current();
    w().keychain.failAll(CredentialState::Locked);
    reopen();
    QTRY_VERIFY(w().startPage()->text().contains("locked"_L1));
    QVERIFY(w().button(u"Try again"_s));
    QVERIFY(w().button(u"Sign in with the token…"_s));
    // The characters on this computer are there all the same.
    QVERIFY(pickAccount(u"On this computer"_s));
    QTRY_VERIFY(w().window->chats() && w().window->chats()->isStarted());
    QVERIFY(w().startChat());
    QVERIFY(pickAccount(u"127.0.0.1"_s));
    QTRY_VERIFY(w().startPage()->text().contains("locked"_L1));

    w().keychain.failAll(CredentialState::Pending);
    w().click(w().button(u"Try again"_s));
    QTRY_VERIFY(w().window->chats() && w().window->chats()->isStarted());
    QCOMPARE(accounts().state(key), Accounts::State::On);
}

void SignInTest::waitingForThePersonBlocksNothing()
{
    signIn(*m_remote);
    w().keychain.failAll(CredentialState::Waiting);
    reopen();
    QTRY_COMPARE(w().startPage()->headline(), u"Waiting for you"_s);
    QVERIFY(pickAccount(u"On this computer"_s));
    QVERIFY(w().startChat());
    QVERIFY(pickAccount(u"127.0.0.1"_s));
    QTRY_COMPARE(w().startPage()->headline(), u"Waiting for you"_s);
    w().click(w().button(u"Stop waiting"_s));
    QTRY_COMPARE(w().startPage()->headline(), u"Your token is not at hand"_s);
    w().click(w().button(u"Try again"_s));
    QTRY_COMPARE(w().startPage()->headline(), u"Waiting for you"_s);
    w().keychain.answer(CredentialState::Denied);
    QTRY_VERIFY(w().startPage()->text().contains("did not give"_L1));
}

void SignInTest::absentIsNotSignedOut()
{
    signIn(*m_remote);
    const QString key = accounts().current();
    w().keychain.fail(FaultyCredentials::Call::Read, w().keychain.calls(FaultyCredentials::Call::Read) + 1,
                      CredentialState::Absent);
    reopen();
    QTRY_VERIFY(w().startPage()->text().contains("not in this computer's keychain"_L1));
    QCOMPARE(accounts().current(), key);
    QVERIFY(accounts().entry(key));
    w().click(w().button(u"Sign in with the token…"_s));
    QTRY_VERIFY(dialog());
    QCOMPARE(field("serverEdit")->text(), m_remote->baseUrl().toString());
    field("serverTokenEdit")->setText(QString::fromUtf8(m_remote->token().reveal()));
    w().click(w().button(u"Sign in"_s));
    QTRY_VERIFY(w().button(u"Start talking"_s));
    w().press(Qt::Key_Return);
    QTRY_VERIFY(w().window->chats() && w().window->chats()->isStarted());
    QCOMPARE(accounts().file().accounts().size(), 1);
}

void SignInTest::anotherTokenAfterARefusalInMidStream()
{
    signIn(*m_remote);
    QVERIFY(w().startChat());
    m_remote->replies().answerNext({u"one two three four five six seven eight nine ten"_s});
    m_remote->command(Command::CreateAndGenerateTurn).delayFrames(std::chrono::milliseconds(150));
    w().send(u"Tell me"_s);
    QTRY_VERIFY(w().shows(u"one two"_s));
    m_remote->refuseSockets(401, "Unauthorized", "text/plain", -1);
    m_remote->anyRest().answerWith(401, "Unauthorized", "text/plain").always();
    m_remote->cutSockets();
    QTRY_VERIFY_WITH_TIMEOUT(connectionBanner()->text().contains("does not accept your token"_L1), 30000);
    QCOMPARE(accounts().state(accounts().current()), Accounts::State::Refused);
    QTRY_VERIFY(!w().isReplying());
    w().type(u"A draft that stays"_s);

    // All is quiet: nothing is sent on behalf of this account any more, whatever is tried.
    const qsizetype requests = m_remote->requests().size();
    const qsizetype handshakes = m_remote->handshakes().size();
    w().action(Verb::Refresh)->trigger();
    QTRY_VERIFY(!w().window->chats()->isLoading());
    QCOMPARE(m_remote->requests().size(), requests);
    QCOMPARE(m_remote->handshakes().size(), handshakes);

    m_remote->clearRules();
    w().click(w().button(u"Sign in again…"_s));
    QTRY_VERIFY(dialog());
    QCOMPARE(field("serverEdit")->text(), m_remote->baseUrl().toString());
    field("serverTokenEdit")->setText(QString::fromUtf8(m_remote->token().reveal()));
    w().click(w().button(u"Sign in"_s));
    QTRY_VERIFY(w().button(u"Start talking"_s));
    w().click(w().button(u"Start talking"_s));
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(connectionBanner()->text().isEmpty());
    QCOMPARE(w().composer()->toPlainText(), u"A draft that stays"_s);
    QCOMPARE(accounts().file().accounts().size(), 1);
    QTRY_COMPARE(m_remote->openSockets(), 1);
    w().press(Qt::Key_3, Qt::AltModifier);
    w().press(Qt::Key_Return);
    QTRY_VERIFY(w().shows(u"You said: A draft that stays"_s));
}

void SignInTest::whatCouldNotBeSentIsSentAfterSigningInAgain()
{
    signIn(*m_remote);
    QVERIFY(w().startChat());
    m_remote->refuseSockets(401, "Unauthorized", "text/plain", -1);
    m_remote->anyRest().answerWith(401, "Unauthorized", "text/plain").always();
    m_remote->cutSockets();
    w().send(u"words that could not go"_s);
    QTRY_COMPARE(accounts().state(accounts().current()), Accounts::State::Refused);
    QTRY_COMPARE(w().lastTurn().delivery(), DeliveryState::NotSent);
    QVERIFY(w().shows(u"words that could not go"_s));

    m_remote->clearRules();
    w().click(w().button(u"Sign in again…"_s));
    QTRY_VERIFY(dialog());
    field("serverTokenEdit")->setText(QString::fromUtf8(m_remote->token().reveal()));
    w().click(w().button(u"Sign in"_s));
    QTRY_VERIFY(w().button(u"Start talking"_s));
    w().click(w().button(u"Start talking"_s));
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(m_remote->openSockets(), 1);
    QVERIFY(w().goToMessage(w().lastTurn().id()));
    QTRY_VERIFY(w().action(Verb::RetryMessage)->isEnabled());
    w().action(Verb::RetryMessage)->trigger();
    QTRY_VERIFY(w().shows(u"You said: words that could not go"_s));
    QCOMPARE(w().messages().count(u"words that could not go"_s), 1);
}

void SignInTest::eachAccountHasItsOwnChatAndDrafts()
{
    ScriptedServer second;
    signIn(*m_remote);
    const QString first = accounts().current();
    QVERIFY(w().startChat());
    const QString firstChat = w().window->openChatId();
    w().type(u"for the first"_s);
    signIn(second);
    const QString other = accounts().current();
    QVERIFY(other != first);
    QVERIFY(w().startChat());
    const QString secondChat = w().window->openChatId();
    QVERIFY(w().composer()->toPlainText().isEmpty());
    w().type(u"for the second"_s);

    accounts().switchTo(first);
    QTRY_COMPARE(w().window->openChatId(), firstChat);
    QTRY_COMPARE(w().composer()->toPlainText(), u"for the first"_s);
    accounts().switchTo({});
    QTRY_VERIFY(w().window->openChatId().isEmpty());
    accounts().switchTo(other);
    QTRY_COMPARE(w().window->openChatId(), secondChat);
    QTRY_COMPARE(w().composer()->toPlainText(), u"for the second"_s);
    auto *switcher = w().window->findChild<QToolButton *>(u"accountSwitcher"_s);
    QVERIFY(!switcher->icon().isNull());
    QVERIFY(!switcher->accessibleName().isEmpty());

    reopen();
    QTRY_COMPARE(w().window->openChatId(), secondChat);
    QTRY_COMPARE(w().composer()->toPlainText(), u"for the second"_s);
    QCOMPARE(accounts().file().accounts().size(), 2);
    accounts().switchTo(first);
    QTRY_COMPARE(w().window->openChatId(), firstChat);
    QTRY_COMPARE(w().composer()->toPlainText(), u"for the first"_s);
    accounts().switchTo({});
}

void SignInTest::signingOutWipes()
{
    QVERIFY(!w().action(Verb::SignOut)->isEnabled());
    signIn(*m_remote);
    const QString key = accounts().current();
    QVERIFY(w().startChat());
    const QString chat = w().window->openChatId();
    w().type(u"a draft"_s);
    w().action(Verb::SignOut)->trigger();
    QTRY_VERIFY(dialog());
    w().press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(accounts().current(), key);
    w().press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(w().shows(u"is archived."_s));
    const auto keptChats = [&] {
        QList<Chat> chats;
        bool isLoaded = false;
        const auto connection =
            connect(w().archive(), &Archive::archivedChatsLoaded, this, [&](const KeptChats &kept) {
                if (kept.accountId != key)
                    return;
                chats = kept.chats;
                isLoaded = true;
            });
        w().archive()->loadArchivedChats(key);
        const bool done = QTest::qWaitFor([&] { return isLoaded; });
        disconnect(connection);
        return done ? int(chats.size()) : -1;
    };
    QTRY_COMPARE(keptChats(), 1);

    w().action(Verb::SignOut)->trigger();
    QTRY_VERIFY(dialog());
    dialog()->findChild<QCheckBox *>(u"wipeBox"_s)->setChecked(true);
    w().click(w().button(u"Sign out"_s));
    QTRY_VERIFY(accounts().isLocal());
    QVERIFY(!w().keychain.contains(key));
    QVERIFY(accounts().file().accounts().isEmpty());
    QTRY_COMPARE(m_remote->openSockets(), 0);
    QSignalSpy loaded(w().archive(), &Archive::writingLoaded);
    w().archive()->loadWriting(key);
    QTRY_VERIFY(!loaded.isEmpty());
    QVERIFY(!loaded.last().first().value<KeptWriting>().drafts.contains(chat));
    QCOMPARE(keptChats(), 0);
}

void SignInTest::signingOutAloneKeepsWhatWasWritten()
{
    signIn(*m_remote);
    const QString key = accounts().current();
    QVERIFY(w().startChat());
    const QString chat = w().window->openChatId();
    w().type(u"a draft that stays"_s);
    w().action(Verb::SignOut)->trigger();
    QTRY_VERIFY(dialog());
    QVERIFY(!dialog()->findChild<QCheckBox *>(u"wipeBox"_s)->isChecked());
    w().click(w().button(u"Sign out"_s));
    QTRY_VERIFY(accounts().isLocal());
    QVERIFY(!w().keychain.contains(key));
    QVERIFY(!w().shows(u"a draft that stays"_s));

    signIn(*m_remote);
    QCOMPARE(accounts().current(), key);
    QTRY_COMPARE(w().window->openChatId(), chat);
    QTRY_COMPARE(w().composer()->toPlainText(), u"a draft that stays"_s);
}

void SignInTest::signingOutNeedsTheKeychain()
{
    signIn(*m_remote);
    const QString key = accounts().current();
    w().keychain.failAll(CredentialState::Locked);
    w().action(Verb::SignOut)->trigger();
    QTRY_VERIFY(dialog());
    w().click(w().button(u"Sign out"_s));
    QTRY_VERIFY(w().shows(u"cannot be wiped"_s));
    QCOMPARE(accounts().current(), key);
    QVERIFY(w().keychain.contains(key));
    QVERIFY(accounts().service());
}

void SignInTest::theCommandLineAddsAnAccount()
{
    const AccountEntry entry{.id = m_remote->accountId(),
                             .username = u"ada"_s,
                             .name = u"Ada"_s,
                             .avatarFile = {},
                             .server = m_remote->baseUrl()};
    w().keychain.put(entry.key(), m_remote->token());
    AccountsFile commandLine(w().accountsPath());
    QVERIFY(commandLine.put(entry));
    QTRY_VERIFY(pickAccount(u"Ada"_s));
    QTRY_VERIFY(w().window->chats() && w().window->chats()->isStarted() && !accounts().isLocal());
    QVERIFY(w().startChat());
    QVERIFY(commandLine.remove(entry.key()));
    QTRY_VERIFY(accounts().isLocal());
}

void SignInTest::aDamagedListIsSaid()
{
    signIn(*m_remote);
    QFile file(w().accountsPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\": 1, ");
    file.close();
    reopen();
    QTRY_VERIFY(w().windowBanner()->text().contains("damaged"_L1));
    QVERIFY(accounts().isLocal());
}

// Whatever the window shows then.
void SignInTest::aNewerListIsSaidBesideAnOpenChat()
{
    QVERIFY(w().startChat());
    QFile file(w().accountsPath());
    const QByteArray content("{\"version\": 99, \"accounts\": {}}");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    reopen();
    QTRY_VERIFY(!w().messages().isEmpty());
    QVERIFY(w().windowBanner()->isVisible());
    QVERIFY(w().windowBanner()->text().contains("newer Confab"_L1));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

CONFAB_WINDOW_TEST_MAIN(SignInTest)
#include "tst_signin.moc"
