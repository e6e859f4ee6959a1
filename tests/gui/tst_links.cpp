// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "app/linkopener.h"
#include "domain/link.h"
#include "models/chatlistmodel.h"
#include "models/turnmodel.h"
#include "widgets/actions.h"
#include "widgets/banner.h"
#include "widgets/chatheader.h"
#include "wording/languageswitcher.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDialog>
#include <QFileOpenEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

using Route = Wire::RestRoute::Name;

// Getting to a chat or a character by a link or an id.
class LinksTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void aLinkOpensAChat();
    void aBareIdOpensAChat();
    void aWebAddressOpensItsChat();
    void aCopiedLinkStandsInTheFieldAlready();
    void whatIsNoLinkIsSaid();
    void aChatThatIsNotThereIsSaidInTheDialog();
    void theDialogHasRoomForAllLines();
    void aLinkFromOutsideOpensItsChat();
    void aLinkFromOutsideWaitsForTheService();
    void aLinkFromOutsideBeginsANewChat();
    void aLinkComesByAnEvent();
    void rubbishFromOutsideIsSaidAndDoesNothing();
    void copyLink();
    void aNewChatTakesALinkToACharacter();
    void aNewChatTakesTheIdOfAChat();
    void aNewChatWithNobodyFoundSaysSo();
    void aNewChatSaysThatACharacterIsNotThere();

private:
    WindowFixture &w() { return *m_window; }
    void openDialog();
    QLineEdit *field() { return w().dialog()->findChild<QLineEdit *>(); }
    QString m_other; // a chat that no list has told yet
    std::unique_ptr<WindowFixture> m_window;
};

void LinksTest::init()
{
    QGuiApplication::clipboard()->clear();
    m_window = std::make_unique<WindowFixture>(2);
    QTRY_COMPARE(w().turns()->rowCount(), 2);
    m_other = w().server.addChat(4, w().server.otherCharacterId());
}

void LinksTest::openDialog()
{
    w().press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(w().dialog());
    QTRY_VERIFY(field()->hasFocus());
}

void LinksTest::aLinkOpensAChat()
{
    openDialog();
    QVERIFY(!w().button(u"Open"_s)->isEnabled());
    w().type(u"confab:chat/"_s + m_other);
    QVERIFY(w().shows(u"This leads to a chat."_s));
    w().press(Qt::Key_Return);
    QTRY_COMPARE(w().window->openChatId(), m_other);
    QVERIFY(!w().dialog());
    QTRY_COMPARE(w().messages().size(), 4);
    QCOMPARE(w().stored().size(), 4);
    // The list has it from now on.
    QTRY_COMPARE(w().chatTitles().count(u'\n'), 1);
}

void LinksTest::aBareIdOpensAChat()
{
    openDialog();
    w().type(m_other);
    w().click(w().button(u"Open"_s));
    QTRY_COMPARE(w().window->openChatId(), m_other);
    QTRY_COMPARE(w().messages().size(), 4);
}

void LinksTest::aWebAddressOpensItsChat()
{
    openDialog();
    QGuiApplication::clipboard()->setText(
        u"https://character.ai/chat/%1?hist=%2"_s.arg(w().server.otherCharacterId(), m_other));
    w().press(Qt::Key_V, Qt::ControlModifier);
    w().press(Qt::Key_Return);
    QTRY_COMPARE(w().window->openChatId(), m_other);
}

void LinksTest::aCopiedLinkStandsInTheFieldAlready()
{
    QGuiApplication::clipboard()->setText(u" confab:chat/%1\n"_s.arg(m_other));
    openDialog();
    QCOMPARE(field()->text(), QString(u"confab:chat/"_s + m_other));
    w().press(Qt::Key_Escape);
    QTRY_VERIFY(!w().dialog());
    // What else is in there is nobody's business.
    QGuiApplication::clipboard()->setText(u"my password 1234567890"_s);
    openDialog();
    QVERIFY(field()->text().isEmpty());
}

void LinksTest::whatIsNoLinkIsSaid()
{
    openDialog();
    w().type(u"https://example.org/chat/%1"_s.arg(m_other));
    QVERIFY(w().shows(u"This is neither a link nor an id"_s));
    QVERIFY(!w().button(u"Open"_s)->isEnabled());
    w().press(Qt::Key_Return);
    QVERIFY(w().dialog());
}

void LinksTest::aChatThatIsNotThereIsSaidInTheDialog()
{
    openDialog();
    w().type(u"confab:chat/not-there"_s);
    w().press(Qt::Key_Return);
    QTRY_VERIFY2(w().button(u"Try again"_s), qPrintable(w().allText()));
    QVERIFY(w().dialog());
    QCOMPARE(w().window->openChatId(), w().chatId);
    w().press(Qt::Key_A, Qt::ControlModifier);
    w().type(m_other);
    w().press(Qt::Key_Return);
    QTRY_COMPARE(w().window->openChatId(), m_other);
}

void LinksTest::theDialogHasRoomForAllLines()
{
    // Its words are long.
    LanguageSwitcher switcher({});
    switcher.use(u"de"_s);
    openDialog();
    w().type(u"confab:chat/not-there"_s);
    w().press(Qt::Key_Return);
    const auto *banner = w().dialog()->findChild<Banner *>();
    QTRY_VERIFY(!banner->text().isEmpty());
    const auto *text = banner->findChild<QLabel *>(u"text"_s);
    QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
}

void LinksTest::aLinkFromOutsideOpensItsChat()
{
    w().window->openLink(u"confab:chat/"_s + m_other);
    QTRY_COMPARE(w().window->openChatId(), m_other);
    QTRY_COMPARE(w().messages().size(), 4);
}

void LinksTest::aLinkFromOutsideWaitsForTheService()
{
    w().disconnectWindow();
    w().window->openLink(u"confab:chat/"_s + m_other);
    QVERIFY(w().window->openChatId().isEmpty());
    w().connectWindow();
    QTRY_COMPARE(w().window->openChatId(), m_other);
}

void LinksTest::aLinkFromOutsideBeginsANewChat()
{
    w().disconnectWindow();
    w().window->openLink(u"confab:new"_s);
    QVERIFY(!w().dialog());
    w().connectWindow();
    QTRY_VERIFY(w().dialog() && w().dialog()->findChild<QListView *>()->currentIndex().isValid());
    w().press(Qt::Key_Escape);
    QTRY_VERIFY(!w().dialog());
}

void LinksTest::aLinkComesByAnEvent()
{
    new LinkOpener(w().window);
    QFileOpenEvent event(QUrl(Link::toChat(m_other)));
    QCoreApplication::sendEvent(qApp, &event);
    QTRY_COMPARE(w().window->openChatId(), m_other);
    // Files are not for us.
    QFileOpenEvent file(QUrl::fromLocalFile(u"/etc/hostname"_s));
    QCoreApplication::sendEvent(qApp, &file);
    QCOMPARE(w().window->openChatId(), m_other);
}

void LinksTest::rubbishFromOutsideIsSaidAndDoesNothing()
{
    w().window->openLink(u"confab:chat/../../x\n\u202e<b>hello</b>"_s);
    QVERIFY(w().shows(u"is neither a link nor an id of a chat or a character."_s));
    QCOMPARE(w().window->openChatId(), w().chatId);
    QVERIFY(!w().allText().contains(QChar(0x202e)));
}

void LinksTest::copyLink()
{
    w().action(Verb::CopyLink)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString(u"confab:chat/"_s + w().chatId));
    QVERIFY(w().shows(u"The link to this chat is in the clipboard."_s));
}

void LinksTest::aNewChatTakesALinkToACharacter()
{
    w().press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(w().dialog());
    const auto *list = w().dialog()->findChild<QListView *>();
    QTRY_COMPARE(list->model()->rowCount(), 2);
    w().type(u"confab:character/"_s + w().server.otherCharacterId());
    QTRY_COMPARE(list->model()->rowCount(), 1);
    w().press(Qt::Key_Return);
    QTRY_VERIFY(!w().dialog());
    QTRY_VERIFY(w().window->openChatId() != w().chatId);
    QCOMPARE(w().storedChat().characterId, w().server.otherCharacterId());
}

void LinksTest::aNewChatTakesTheIdOfAChat()
{
    w().press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(w().dialog());
    const auto *list = w().dialog()->findChild<QListView *>();
    QTRY_COMPARE(list->model()->rowCount(), 2);
    w().type(m_other);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(!w().server.requests(Route::Chat).isEmpty());
    w().press(Qt::Key_Return);
    QTRY_VERIFY(!w().dialog());
    QTRY_VERIFY(w().window->openChatId() != w().chatId && w().window->openChatId() != m_other);
    QCOMPARE(w().storedChat().characterId, w().server.otherCharacterId());
}

void LinksTest::aNewChatWithNobodyFoundSaysSo()
{
    w().press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(w().dialog());
    w().type(u"zzzz"_s);
    QTRY_VERIFY(w().shows(u"No character was found."_s));
    QVERIFY(!w().button(u"Start chat"_s)->isEnabled());
}

void LinksTest::aNewChatSaysThatACharacterIsNotThere()
{
    w().press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(w().dialog());
    w().type(u"confab:character/nobody"_s);
    QTRY_VERIFY2(w().button(u"Try again"_s), qPrintable(w().allText()));
    QVERIFY(w().dialog());
}

CONFAB_WINDOW_TEST_MAIN(LinksTest)
#include "tst_links.moc"
