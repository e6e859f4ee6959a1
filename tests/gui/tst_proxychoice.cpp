// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "models/chatlistmodel.h"
#include "settings/proxysettings.h"
#include "support/testauthority.h"
#include "support/testproxy.h"
#include "support/tlsfront.h"
#include "widgets/actions.h"
#include "widgets/banner.h"
#include "widgets/proxydialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray remoteName = QByteArrayLiteral("server.test");
const QString proxyUser = QStringLiteral("ada");
const QString proxyPassword = QStringLiteral("correct horse");
const QString passwordKey = QString(ProxySettings::passwordKey);

} // namespace

// A proxy set by hand in Preferences, with a server whose name nobody but the proxy can look up.
class ProxyChoiceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void setByHandItHoldsAtOnce();
    void aWrongPasswordIsSaidAndMended();
    void anotherProxyTakesOverWhatIsOpen();
    void withoutAKeychainForThisSessionOnly();
    void aLockedKeychainHasAWayOn();
    void waitingForThePersonBlocksNothing();
    void aPasswordThatIsGoneIsAskedFor();
    void whatIsNoHostIsRemarkedUpon();
    void leftAloneNothingChanges();
    void aPasswordThatIsTakenAwayIsWiped();

private:
    WindowFixture &w() { return *m_window; }
    std::unique_ptr<TestProxy> makeProxy(TestProxy::Kind kind = TestProxy::Kind::Http)
    {
        auto proxy = std::make_unique<TestProxy>(kind);
        proxy->lead(QString::fromUtf8(remoteName), m_front->port());
        return proxy;
    }
    template <class Widget>
    Widget *part(const QString &name)
    {
        auto *dialog = QApplication::activeModalWidget();
        auto *widget = dialog ? dialog->findChild<Widget *>(name) : nullptr;
        if (!widget)
            qFatal("there is no %s", qPrintable(name));
        return widget;
    }
    ProxyDialog *proxyDialog() { return qobject_cast<ProxyDialog *>(QApplication::activeModalWidget()); }
    // By keys, from the window.
    void openPreferences();
    void openProxyDialog();
    void typeInto(const QString &field, const QString &text);
    void fillIn(const TestProxy &proxy, const QString &user = {}, const QString &password = {});
    void closeAll();
    void setByHand(const TestProxy &proxy, const QString &user = {}, const QString &password = {});
    void signIn();

    std::unique_ptr<TestAuthority> m_authority;
    std::unique_ptr<TestAuthority::Trusted> m_trusted;
    QSslConfiguration m_certificate;
    std::unique_ptr<ScriptedServer> m_remote;
    std::unique_ptr<TlsFront> m_front;
    std::unique_ptr<WindowFixture> m_window;
};

void ProxyChoiceTest::initTestCase()
{
    m_authority = std::make_unique<TestAuthority>();
    if (!m_authority->isValid())
        QSKIP("There is no openssl program, or no TLS in this Qt.");
    m_trusted = std::make_unique<TestAuthority::Trusted>(*m_authority);
    m_certificate = m_authority->issue({.host = remoteName});
}

void ProxyChoiceTest::init()
{
    m_remote = std::make_unique<ScriptedServer>();
    m_front = std::make_unique<TlsFront>(m_certificate, remoteName, m_remote->baseUrl());
    m_window = std::make_unique<WindowFixture>(0, WindowFixture::Accounts::With);
}

void ProxyChoiceTest::cleanup()
{
    m_window.reset();
    m_front.reset();
    m_remote.reset();
}

void ProxyChoiceTest::openPreferences()
{
    w().press(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(w().dialog());
}

void ProxyChoiceTest::openProxyDialog()
{
    openPreferences();
    auto *way = part<QComboBox>(u"proxy"_s);
    way->setFocus();
    if (way->currentText() == u"Set by hand"_s) {
        w().click(w().button(u"Edit…"_s));
    } else {
        while (!proxyDialog())
            QTest::keyClick(way, Qt::Key_Down);
    }
    QTRY_VERIFY(proxyDialog());
}

void ProxyChoiceTest::typeInto(const QString &field, const QString &text)
{
    w().activateTop();
    auto *edit = part<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    w().type(text);
}

void ProxyChoiceTest::fillIn(const TestProxy &proxy, const QString &user, const QString &password)
{
    typeInto(u"host"_s, u"127.0.0.1"_s);
    auto *port = part<QSpinBox>(u"port"_s);
    port->setFocus();
    port->selectAll();
    w().type(QString::number(proxy.port()));
    typeInto(u"user"_s, user);
    typeInto(u"password"_s, password);
}

void ProxyChoiceTest::closeAll()
{
    while (QApplication::activeModalWidget()) {
        QPointer<QWidget> top = QApplication::activeModalWidget();
        w().press(Qt::Key_Escape);
        QTRY_VERIFY(!top || !top->isVisible());
    }
}

void ProxyChoiceTest::setByHand(const TestProxy &proxy, const QString &user, const QString &password)
{
    openProxyDialog();
    fillIn(proxy, user, password);
    w().press(Qt::Key_Return);
    QTRY_VERIFY(!proxyDialog());
    closeAll();
}

void ProxyChoiceTest::signIn()
{
    w().action(Verb::SignIn)->trigger();
    QTRY_VERIFY(w().dialog());
    w().click(w().button(u"Other server…"_s));
    part<QLineEdit>(u"serverEdit"_s)->setText(m_front->url().toString());
    part<QLineEdit>(u"serverTokenEdit"_s)->setText(QString::fromUtf8(m_remote->token().reveal()));
    w().click(w().button(u"Sign in"_s));
}

void ProxyChoiceTest::setByHandItHoldsAtOnce()
{
    const auto proxy = makeProxy();
    proxy->want(proxyUser.toUtf8(), proxyPassword.toUtf8());
    openPreferences();
    QCOMPARE(part<QComboBox>(u"proxy"_s)->currentText(), u"As the system"_s);
    QVERIFY(!w().button(u"Edit…"_s));
    closeAll();
    openProxyDialog();
    QVERIFY(!w().button(u"OK"_s)->isEnabled());
    QCOMPARE(part<QLineEdit>(u"password"_s)->echoMode(), QLineEdit::Password);
    fillIn(*proxy, proxyUser, proxyPassword);
    w().press(Qt::Key_Return);
    QTRY_VERIFY(!proxyDialog());
    QCOMPARE(part<QComboBox>(u"proxy"_s)->currentText(), u"Set by hand"_s);
    QCOMPARE(part<QLabel>(u"proxyNote"_s)->text(), u"An HTTP proxy at 127.0.0.1:%1."_s.arg(proxy->port()));
    closeAll();
    QVERIFY(w().keychain.contains(passwordKey));

    signIn();
    QTRY_VERIFY(w().button(u"Start talking"_s));
    w().press(Qt::Key_Return);
    QTRY_VERIFY(w().window->chats() && w().window->chats()->isStarted());
    QVERIFY(w().startChat());
    w().send(u"Hello there"_s);
    QTRY_VERIFY(w().shows(u"You said: Hello there"_s));
    QVERIFY(proxy->made().size() >= 2);
    QCOMPARE(m_front->connections(), proxy->made().size());

    // After a restart the password comes from the keychain.
    const qsizetype before = proxy->made().size();
    w().reopen();
    QTRY_VERIFY(w().window->chats() && w().window->chats()->isStarted() && !w().accounts->isLocal());
    QTRY_COMPARE(m_remote->openSockets(), 1);
    QVERIFY(proxy->made().size() > before);
    QVERIFY(!w().windowBanner()->isError());
    QFile file(w().settingsFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("host=127.0.0.1"));
    QVERIFY(!written.contains(proxyPassword.toUtf8()));
}

void ProxyChoiceTest::aWrongPasswordIsSaidAndMended()
{
    const auto proxy = makeProxy();
    setByHand(*proxy);
    signIn();
    QTRY_VERIFY(w().button(u"Start talking"_s));
    w().press(Qt::Key_Return);
    QTRY_COMPARE(m_remote->openSockets(), 1);

    // From now on it asks who is there.
    proxy->want(proxyUser.toUtf8(), proxyPassword.toUtf8());
    setByHand(*proxy, proxyUser, u"not this one"_s);
    QTRY_COMPARE(m_remote->openSockets(), 0);
    QTRY_VERIFY(proxy->sentAway() > 0);
    w().press(Qt::Key_F5);
    QTRY_VERIFY2(w().shows(u"does not accept the user name and password"_s), qPrintable(w().allText()));
    QVERIFY(w().shows(u"in Preferences"_s));
    // The characters on this computer do not need it.
    w().accounts->switchTo({});
    QVERIFY(w().startChat());
    w().accounts->switchTo(w().accounts->file().accounts().first().key());

    openProxyDialog();
    QCOMPARE(part<QLineEdit>(u"user"_s)->text(), proxyUser);
    typeInto(u"password"_s, proxyPassword);
    w().press(Qt::Key_Return);
    QTRY_VERIFY(!proxyDialog());
    closeAll();
    QTRY_COMPARE(m_remote->openSockets(), 1);
    QTRY_VERIFY(!w().shows(u"does not accept the user name and password"_s));
}

void ProxyChoiceTest::anotherProxyTakesOverWhatIsOpen()
{
    const auto first = makeProxy();
    const auto second = makeProxy(TestProxy::Kind::Socks5);
    setByHand(*first);
    signIn();
    QTRY_VERIFY(w().button(u"Start talking"_s));
    w().press(Qt::Key_Return);
    QTRY_COMPARE(m_remote->openSockets(), 1);
    QVERIFY(w().startChat());
    const qsizetype before = first->made().size();

    openProxyDialog();
    part<QComboBox>(u"kind"_s)->setFocus();
    w().press(Qt::Key_Down);
    fillIn(*second);
    w().press(Qt::Key_Return);
    QTRY_VERIFY(!proxyDialog());
    QVERIFY(part<QLabel>(u"proxyNote"_s)->text().startsWith(u"A SOCKS5 proxy"_s));
    closeAll();
    QTRY_VERIFY(!second->made().isEmpty());
    QTRY_COMPARE(m_remote->openSockets(), 1);
    w().send(u"Hello again"_s);
    QTRY_VERIFY(w().shows(u"You said: Hello again"_s));
    QCOMPARE(first->made().size(), before);

    // Without any, nothing reaches that server any more.
    openPreferences();
    auto *way = part<QComboBox>(u"proxy"_s);
    way->setFocus();
    w().press(Qt::Key_Up);
    QCOMPARE(way->currentText(), u"None"_s);
    closeAll();
    QTRY_COMPARE(m_remote->openSockets(), 0);
    QTRY_VERIFY(w().shows(u"There is no connection"_s));
}

void ProxyChoiceTest::withoutAKeychainForThisSessionOnly()
{
    const auto proxy = makeProxy();
    proxy->want(proxyUser.toUtf8(), proxyPassword.toUtf8());
    w().keychain.failAll(CredentialState::NoService);
    openProxyDialog();
    fillIn(*proxy, proxyUser, proxyPassword);
    w().press(Qt::Key_Return);
    QTRY_VERIFY(w().button(u"Use it for this session only"_s));
    QVERIFY(w().shows(u"no keychain"_s));
    // Nothing holds before the person has agreed.
    QVERIFY(!w().proxy->choice().isByHand());
    w().click(w().button(u"Use it for this session only"_s));
    QTRY_VERIFY(!proxyDialog());
    closeAll();
    signIn();
    // The token has no keychain either.
    QTRY_VERIFY(w().button(u"Use it for this session only"_s));
    w().click(w().button(u"Use it for this session only"_s));
    QTRY_VERIFY(w().button(u"Start talking"_s));
    w().press(Qt::Key_Return);
    QTRY_COMPARE(m_remote->openSockets(), 1);

    w().reopen();
    QTRY_VERIFY(w().windowBanner()->text().contains(u"cannot be reached, so the password of your proxy"_s));
    QVERIFY(w().button(u"Try again"_s));
}

void ProxyChoiceTest::aLockedKeychainHasAWayOn()
{
    const auto proxy = makeProxy();
    proxy->want(proxyUser.toUtf8(), proxyPassword.toUtf8());
    setByHand(*proxy, proxyUser, proxyPassword);
    w().keychain.failAll(CredentialState::Locked);
    w().reopen();
    QTRY_VERIFY(w().windowBanner()->text().contains(u"is locked, so the password of your proxy"_s));
    // It takes the room that its words need, and no word is cut off in the dialogs either.
    QTRY_VERIFY(w().windowBanner()->height() < w().window->height() / 6);
    openPreferences();
    const auto isWhole = [this](const QString &name) {
        const auto *label = part<QLabel>(name);
        return label->height() >= label->heightForWidth(label->width());
    };
    QVERIFY(part<QLabel>(u"proxyNote"_s)->text().contains(u"is locked"_s));
    QTRY_VERIFY(isWhole(u"proxyNote"_s));
    closeAll();
    openProxyDialog();
    QVERIFY(part<QLabel>(u"remark"_s)->text().contains(u"is locked"_s));
    QTRY_VERIFY(isWhole(u"remark"_s));
    closeAll();
    w().keychain.failAll(CredentialState::Pending);
    w().click(w().button(u"Try again"_s));
    QTRY_COMPARE(w().proxy->credential(), CredentialState::Stored);
    QVERIFY(!w().windowBanner()->isError());
    signIn();
    QTRY_VERIFY(w().button(u"Start talking"_s));
}

void ProxyChoiceTest::waitingForThePersonBlocksNothing()
{
    const auto proxy = makeProxy();
    setByHand(*proxy, proxyUser, proxyPassword);
    w().keychain.failAll(CredentialState::Waiting);
    w().reopen();
    QTRY_VERIFY(w().windowBanner()->text().contains(u"unlock it, so that Confab can read the password"_s));
    QVERIFY(w().startChat());
    w().keychain.answer(CredentialState::Denied);
    QTRY_VERIFY(w().windowBanner()->text().contains(u"did not give Confab the password"_s));

    // The same while it is written; the person can think better of it.
    openProxyDialog();
    typeInto(u"password"_s, u"another one"_s);
    w().press(Qt::Key_Return);
    QTRY_VERIFY(w().keychain.isWaiting());
    QTRY_VERIFY(part<QLabel>(u"remark"_s)->text().contains(u"keep the password"_s));
    w().press(Qt::Key_Escape);
    QVERIFY(proxyDialog());
    QVERIFY(part<QLineEdit>(u"password"_s)->isEnabled());
    closeAll();
}

void ProxyChoiceTest::aPasswordThatIsGoneIsAskedFor()
{
    const auto proxy = makeProxy();
    proxy->want(proxyUser.toUtf8(), proxyPassword.toUtf8());
    setByHand(*proxy, proxyUser, proxyPassword);
    w().keychain.fail(FaultyCredentials::Call::Read, w().keychain.calls(FaultyCredentials::Call::Read) + 1,
                      CredentialState::Absent);
    w().reopen();
    QTRY_VERIFY(w().windowBanner()->text().contains(u"is not in this computer's keychain"_s));
    w().click(w().button(u"Set the password…"_s));
    QTRY_VERIFY(proxyDialog());
    typeInto(u"password"_s, proxyPassword);
    w().press(Qt::Key_Return);
    QTRY_VERIFY(!proxyDialog());
    QVERIFY(!w().windowBanner()->isError());
    signIn();
    QTRY_VERIFY(w().button(u"Start talking"_s));
}

void ProxyChoiceTest::whatIsNoHostIsRemarkedUpon()
{
    openProxyDialog();
    for (const QString &bad : {u"http://proxy.example.org"_s, u"two words"_s, u"proxy.example.org:3128"_s}) {
        part<QLineEdit>(u"host"_s)->setText(bad);
        QVERIFY2(!w().button(u"OK"_s)->isEnabled(), qPrintable(bad));
        QVERIFY(part<QLabel>(u"remark"_s)->text().contains(u"not the name of a computer"_s));
    }
    for (const QString &good : {u"proxy.example.org"_s, u"10.0.0.1"_s, u"proxy"_s}) {
        part<QLineEdit>(u"host"_s)->setText(good);
        QVERIFY2(w().button(u"OK"_s)->isEnabled(), qPrintable(good));
        QVERIFY(part<QLabel>(u"remark"_s)->text().isEmpty());
    }
    closeAll();
}

void ProxyChoiceTest::leftAloneNothingChanges()
{
    openProxyDialog();
    part<QLineEdit>(u"host"_s)->setText(u"proxy.example.org"_s);
    w().press(Qt::Key_Escape);
    QTRY_VERIFY(!proxyDialog());
    QVERIFY(part<QComboBox>(u"proxy"_s)->currentText() != u"Set by hand"_s);
    closeAll();
    QVERIFY(!w().proxy->choice().isByHand());
    QCOMPARE(w().keychain.calls(FaultyCredentials::Call::Write), 0);
}

void ProxyChoiceTest::aPasswordThatIsTakenAwayIsWiped()
{
    const auto proxy = makeProxy();
    setByHand(*proxy, proxyUser, proxyPassword);
    QVERIFY(w().keychain.contains(passwordKey));
    openProxyDialog();
    // It is there to be seen as dots, so that an empty field means none.
    QCOMPARE(part<QLineEdit>(u"password"_s)->text(), proxyPassword);
    typeInto(u"password"_s, {});
    w().press(Qt::Key_Return);
    QTRY_VERIFY(!proxyDialog());
    closeAll();
    QTRY_VERIFY(!w().keychain.contains(passwordKey));
    w().reopen();
    QVERIFY(!w().proxy->isPasswordMissing());
}

CONFAB_WINDOW_TEST_MAIN(ProxyChoiceTest)
#include "tst_proxychoice.moc"
