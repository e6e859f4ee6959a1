// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbstest.h"

#include "models/chatlistmodel.h"
#include "widgets/accounts.h"
#include "widgets/actions.h"
#include "widgets/mainwindow.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

void VerbsTest::enter()
{
    m_remote = std::make_unique<ScriptedServer>();
    open(6, WindowFixture::Accounts::With);
    pickFromBar(u"Chat"_s, u"Sign in…"_s);
    QTRY_VERIFY(w().dialog());
    w().click(w().button(u"Other server…"_s));
    w().dialog()->findChild<QLineEdit *>(u"serverEdit"_s)->setText(m_remote->baseUrl().toString());
    w().dialog()
        ->findChild<QLineEdit *>(u"serverTokenEdit"_s)
        ->setText(QString::fromUtf8(m_remote->token().reveal()));
    w().press(Qt::Key_Return);
    QTRY_VERIFY(w().button(u"Start talking"_s));
    w().press(Qt::Key_Return);
    QTRY_VERIFY(!w().dialog());
    QTRY_VERIFY(w().window->chats() && w().window->chats()->isStarted());
}

void VerbsTest::signIn()
{
    enter();
    QVERIFY(w().accounts->current().startsWith(m_remote->accountId() + u'@'));
    // What is written goes to that account, and not to this computer.
    QVERIFY(w().startChat());
    w().send(u"Hello"_s);
    QTRY_VERIFY(w().shows(u"You said: Hello"_s));
    QVERIFY(m_remote->storedTurns(w().window->openChatId()).size() >= 2);
    QVERIFY(w().server.commands(Wire::ClientFrame::Command::CreateAndGenerateTurn).isEmpty());
}

void VerbsTest::signOut()
{
    enter();
    const QString key = w().accounts->current();
    pickFromBar(u"Chat"_s, u"Sign out…"_s);
    QTRY_VERIFY(w().dialog());
    w().click(w().button(u"Sign out"_s));
    QTRY_VERIFY(w().accounts->isLocal());
    QVERIFY(!w().keychain.contains(key));
    QTRY_COMPARE(m_remote->openSockets(), 0);
    QTRY_VERIFY(w().window->chats() && w().window->chats()->isStarted());
    QCOMPARE(w().stored().size(), 6);
}

void VerbsTest::switchAccount()
{
    enter();
    QVERIFY(!w().accounts->isLocal());
    w().press(Qt::Key_0, Qt::AltModifier);
    QTRY_VERIFY(w().menuTexts().contains(u"On this computer"_s));
    QVERIFY(w().pickFromMenu(u"On this computer"_s));
    QTRY_VERIFY(w().accounts->isLocal());
    QTRY_VERIFY(w().turns() && w().turns()->rowCount() == 6);
    QCOMPARE(w().stored().size(), 6);
}

} // namespace Confab::Testing
