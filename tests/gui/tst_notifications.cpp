// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "app/desktopnotifier.h"
#include "models/turnmodel.h"
#include "settings/settings.h"
#include "support/privatebus.h"
#include "widgets/actions.h"

#include <QApplication>
#include <QDBusConnection>
#include <QSignalSpy>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

// The desktop's service, which notes what it is asked to show.
class NotificationsStandIn : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    NotificationsStandIn()
        : m_bus(QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"desktop"_s))
    {
        m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        if (!m_bus.registerService(u"org.freedesktop.Notifications"_s))
            qFatal("no name on the bus");
    }
    ~NotificationsStandIn() override { QDBusConnection::disconnectFromBus(u"desktop"_s); }

    void click(uint id)
    {
        emit ActivationToken(id, u"a-token"_s);
        emit ActionInvoked(id, u"default"_s);
    }

    QStringList capabilities{u"body"_s, u"body-markup"_s, u"actions"_s};
    QList<Shown> shown; // the id of an entry is its index + 1
    QList<uint> closed;

public slots:
    QStringList GetCapabilities() const { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({replaces, title, body, actions, hints});
        return uint(shown.size());
    }
    void CloseNotification(uint id) { closed.append(id); }

signals:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
};

// What the desktop is told of replies.
class NotificationsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aReplyIsToldWithoutItsText();
    void theTextIsToldWhenAllowed();
    void theTextIsLeftAsItIsForAServiceWithoutMarkup();
    void aClickOpensTheChat();
    void whatWasToldGoesWhenTheWindowComesToTheFront();
    void nothingIsToldInFront();
    void nothingIsToldWhenSwitchedOff();
    void aPinnedMessageIsNoReply();
    void aSecondReplyTakesThePlaceOfTheFirst();

private:
    // A message is under way, and the window is behind another one.
    void askAndLeave()
    {
        w().server.replies().holdNext();
        w().send(u"Hello?"_s);
        QVERIFY(QTest::qWaitFor([this] { return w().server.replies().run(); }));
        leave();
    }
    void leave()
    {
        m_elsewhere.show();
        m_elsewhere.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_elsewhere));
    }
    void reply(const QString &text)
    {
        w().server.replies().run()->tell(text);
        w().server.replies().run()->finish(text);
        QTRY_VERIFY(!w().isReplying());
    }
    void set(const Setting<bool> &setting, bool value) { w().settings()->setValue(setting, value); }
    WindowFixture &w() { return *m_window; }

    std::unique_ptr<NotificationsStandIn> m_desktop;
    std::unique_ptr<DesktopNotifier> m_notifier;
    std::unique_ptr<WindowFixture> m_window;
    QWidget m_elsewhere;
};

void NotificationsTest::init()
{
    m_desktop = std::make_unique<NotificationsStandIn>();
    m_notifier = std::make_unique<DesktopNotifier>(QDBusConnection::sessionBus());
    m_window = std::make_unique<WindowFixture>(2);
    w().window->setNotifier(m_notifier.get());
}

void NotificationsTest::cleanup()
{
    m_elsewhere.hide();
    m_window.reset();
    m_notifier.reset();
    m_desktop.reset();
}

void NotificationsTest::aReplyIsToldWithoutItsText()
{
    askAndLeave();
    reply(u"A secret answer."_s);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    const NotificationsStandIn::Shown notice = m_desktop->shown.first();
    const QString name = w().window->windowTitle();
    QVERIFY2(notice.title.endsWith(u"has replied"_s), qPrintable(notice.title));
    QVERIFY(!notice.body.contains(u"secret"_s) && !notice.title.contains(u"secret"_s));
    QCOMPARE(notice.actions.value(0), u"default"_s);
    QCOMPARE(notice.hints.value(u"desktop-entry"_s).toString(), u"chat.confab.Confab"_s);
}

void NotificationsTest::theTextIsToldWhenAllowed()
{
    set(SettingsKeys::notifyWithText, true);
    askAndLeave();
    reply(u"An <b>open</b>\nanswer & more."_s);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.first().body, u"An &lt;b&gt;open&lt;/b&gt; answer &amp; more."_s);
}

void NotificationsTest::theTextIsLeftAsItIsForAServiceWithoutMarkup()
{
    m_desktop->capabilities = {u"body"_s};
    set(SettingsKeys::notifyWithText, true);
    askAndLeave();
    reply(u"1 < 2"_s);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.first().body, u"1 < 2"_s);
}

void NotificationsTest::aClickOpensTheChat()
{
    const QString first = w().chatId;
    askAndLeave();
    const QString second = w().server.addChat(2);
    w().window->openChat(second);
    QTRY_COMPARE(w().window->openChatId(), second);
    leave();
    reply(u"Here."_s);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    w().window->showMinimized();
    QTest::qWait(0);
    QSignalSpy chosen(m_notifier.get(), &Notifier::chosen);
    m_desktop->click(1);
    QTRY_COMPARE(w().window->openChatId(), first);
    QVERIFY(!w().window->isMinimized());
    QTRY_VERIFY(w().window->isActiveWindow());
    QCOMPARE(chosen.first().at(1).toByteArray(), "a-token"_ba);
}

void NotificationsTest::whatWasToldGoesWhenTheWindowComesToTheFront()
{
    askAndLeave();
    reply(u"Here."_s);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    // The service's answer may still be under way.
    w().window->activateWindow();
    QTRY_COMPARE(m_desktop->closed, QList<uint>{1});
}

void NotificationsTest::nothingIsToldInFront()
{
    w().send(u"Hello?"_s);
    QTRY_VERIFY(w().messages().contains(u"You said: Hello?"_s));
    QTRY_VERIFY(!w().isReplying());
    // A notice that is wanted comes after whatever was not.
    askAndLeave();
    reply(u"Here."_s);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
}

void NotificationsTest::nothingIsToldWhenSwitchedOff()
{
    set(SettingsKeys::notifyOfReplies, false);
    askAndLeave();
    reply(u"Unheard."_s);
    set(SettingsKeys::notifyOfReplies, true);
    set(SettingsKeys::notifyWithText, true);
    askAndLeave();
    reply(u"Heard."_s);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.first().body, u"Heard."_s);
}

void NotificationsTest::aPinnedMessageIsNoReply()
{
    w().goToMessage(w().turns()->turnAt(0).id());
    leave();
    w().action(Verb::PinMessage)->trigger();
    QTRY_VERIFY(w().turns()->turnAt(0).isPinned());
    set(SettingsKeys::notifyWithText, true);
    askAndLeave();
    reply(u"Heard."_s);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.first().body, u"Heard."_s);
}

void NotificationsTest::aSecondReplyTakesThePlaceOfTheFirst()
{
    askAndLeave();
    reply(u"One."_s);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    w().server.replies().holdNext();
    w().action(Verb::AnotherResponse)->trigger();
    QTRY_VERIFY(w().server.replies().run());
    reply(u"Two."_s);
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    QCOMPARE(m_desktop->shown.last().replaces, 1U);
}

int main(int argc, char **argv)
{
    const PrivateBus bus;
    if (!bus.isRunning())
        qFatal("dbus-daemon does not start");
    WatchedApplication application(argc, argv);
    NotificationsTest test;
    return application.verdict(QTest::qExec(&test, argc, argv));
}

#include "tst_notifications.moc"
