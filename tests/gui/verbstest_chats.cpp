// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbstest.h"

#include "view/turnview.h"
#include "widgets/actions.h"
#include "widgets/chatheader.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

void VerbsTest::newChat()
{
    const QString before = w().window->openChatId();
    w().press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(w().dialog() && w().button(u"Start chat"_s)->isEnabled());
    w().click(w().button(u"Start chat"_s));
    QTRY_VERIFY(w().window->openChatId() != before);
    QTRY_COMPARE(w().messages().size(), 1);
    QCOMPARE(w().stored().first().text(), w().messages().first());
}

void VerbsTest::openLink()
{
    const QString other = w().server.addChat(3, w().server.otherCharacterId());
    w().press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(w().dialog());
    w().type(other);
    w().press(Qt::Key_Return);
    QTRY_COMPARE(w().window->openChatId(), other);
    QTRY_COMPARE(w().messages().size(), 3);
    QCOMPARE(w().stored().last().text(), w().messages().last());
}

void VerbsTest::refresh()
{
    w().server.addChat(2, w().server.otherCharacterId());
    QCOMPARE(w().chatTitles().count(u'\n'), 0);
    w().press(Qt::Key_F5);
    QTRY_COMPARE(w().chatTitles().count(u'\n'), 1);
    QCOMPARE(w().read(w().other()->fetchRecentChats()).value.size(), 2);
}

void VerbsTest::openChat()
{
    const QString other = w().server.addChat(2, w().server.otherCharacterId());
    w().press(Qt::Key_F5);
    QTRY_COMPARE(w().chatTitles().count(u'\n'), 1);
    pickForListedChat(other, u"Open"_s);
    QTRY_COMPARE(w().window->openChatId(), other);
    QTRY_COMPARE(w().messages().size(), 2);
    QCOMPARE(w().stored().last().text(), w().messages().last());
}

void VerbsTest::renameChat()
{
    w().press(Qt::Key_F2);
    QVERIFY(w().header()->isRenaming());
    w().press(Qt::Key_A, Qt::ControlModifier);
    w().type(u"Rainy evenings"_s);
    w().press(Qt::Key_Return);
    QTRY_COMPARE(w().header()->title(), u"Rainy evenings"_s);
    QTRY_COMPARE(w().chatTitles(), u"Rainy evenings"_s);
    QCOMPARE(w().storedChat().name, u"Rainy evenings"_s);
}

void VerbsTest::archiveChat()
{
    pickForListedChat(w().chatId, u"Archive"_s);
    QTRY_VERIFY(w().shows(u"is archived."_s));
    QVERIFY(w().storedChat().isArchived());
    w().click(w().button(u"Undo"_s));
    QTRY_VERIFY(w().shows(u"is out of the archive."_s));
    QVERIFY(!w().storedChat().isArchived());
    w().press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(w().shows(u"is archived."_s));
    QTRY_COMPARE(w().header()->subtitle(), u"Archived"_s);
    QVERIFY(w().storedChat().isArchived());
}

void VerbsTest::copyChat()
{
    const QStringList before = w().messages();
    const QString original = w().window->openChatId();
    pickForChat(u"Copy chat"_s);
    QTRY_VERIFY(w().window->openChatId() != original);
    QTRY_COMPARE(w().messages(), before);
    QCOMPARE(w().stored().size(), before.size());
}

void VerbsTest::copyLink()
{
    QGuiApplication::clipboard()->clear();
    pickForChat(u"Copy link"_s);
    QVERIFY(w().shows(u"The link to this chat is in the clipboard."_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), QString(u"confab:chat/"_s + w().storedChat().id));
}

void VerbsTest::loadWholeChat()
{
    open(120);
    pickForChat(u"Load whole conversation"_s);
    QTRY_VERIFY(w().shows(u"The whole conversation is here: 120 messages."_s));
    QTRY_COMPARE(w().messages().size(), 120);
    QCOMPARE(w().stored().first().text(), w().messages().first());
}

void VerbsTest::theMenuOfAnotherChatIsAboutThatOne()
{
    const QString open = w().window->openChatId();
    const QString other = w().server.addChat(60, w().server.otherCharacterId());
    w().press(Qt::Key_F5);
    QTRY_COMPARE(w().chatTitles().count(u'\n'), 1);
    const auto stored = [&] { return w().read(w().other()->fetchChat(other)).value; };
    pickForListedChat(other, u"Copy link"_s);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString(u"confab:chat/"_s + other));
    pickForListedChat(other, u"Archive"_s);
    QTRY_VERIFY(w().shows(u"is archived."_s));
    QVERIFY(stored().isArchived());
    QCOMPARE(w().window->openChatId(), open);
    QVERIFY(!w().storedChat().isArchived());
    w().click(w().button(u"Undo"_s));
    QTRY_VERIFY(w().shows(u"is out of the archive."_s));
    w().press(Qt::Key_F5);
    QTRY_COMPARE(w().chatTitles().count(u'\n'), 1);
    pickForListedChat(other, u"Rename"_s);
    QTRY_VERIFY(w().header()->isRenaming());
    QCOMPARE(w().window->openChatId(), other);
    // The menu's window is told of as the active one after it has gone.
    QCoreApplication::processEvents();
    w().press(Qt::Key_A, Qt::ControlModifier);
    w().type(u"Rainy evenings"_s);
    w().press(Qt::Key_Return);
    QTRY_COMPARE(w().header()->title(), u"Rainy evenings"_s);
    QCOMPARE(stored().name, u"Rainy evenings"_s);
    w().window->openChat(open);
    QTRY_COMPARE(w().messages().size(), 6);
    pickForListedChat(other, u"Load whole conversation"_s);
    QTRY_COMPARE(w().window->openChatId(), other);
    QTRY_COMPARE(w().messages().size(), 60);
    w().window->openChat(open);
    QTRY_COMPARE(w().messages().size(), 6);
    QVERIFY(w().read(w().other()->updateChatName(other, u"Named elsewhere"_s)).hasValue());
    pickForListedChat(other, u"Refresh"_s);
    QTRY_VERIFY(w().chatTitles().contains(u"Named elsewhere"_s));
    pickForListedChat(other, u"Copy chat"_s);
    QTRY_VERIFY(w().window->openChatId() != open && w().window->openChatId() != other);
    QTRY_COMPARE(w().turns()->rowCount(), 50);
    QCOMPARE(w().stored().size(), 60);
    QCOMPARE(w().storedChat().characterId, w().server.otherCharacterId());
}

void VerbsTest::closeWindow()
{
    w().press(Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!w().window->isVisible());
}

} // namespace Confab::Testing
