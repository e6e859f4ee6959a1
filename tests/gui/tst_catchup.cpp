// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "models/chatlistmodel.h"
#include "models/turnmodel.h"
#include "view/turnview.h"
#include "widgets/banner.h"
#include "widgets/startpage.h"

#include <QAbstractButton>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

using Rest = Wire::RestRoute::Name;

// What the window does by itself when a service is away, asks for a pause, or comes back.
class CatchUpTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_window.reset(); }

    void theBannerCountsDownToTheNextTry();
    void tryNowDoesNotWait();
    void whatHappenedMeanwhileIsThere();
    void chatsThatCouldNotBeReadComeByThemselves();
    void aPauseForTheListIsCountedDown();
    void aPauseForMessagesIsCountedDown();
    void aSecondPauseIsCountedToo();
    void tryAgainReadsTheFirstPage();

private:
    void open(int chatTurns) { m_window = std::make_unique<WindowFixture>(chatTurns); }
    void limit(Rest name, const QByteArray &seconds, int times = 1)
    {
        w().server.rest(name)
            .answerWith(429, "{}", "application/json")
            .withHeader("Retry-After", seconds)
            .times(times);
    }
    WindowFixture &w() { return *m_window; }
    Banner *connectionBanner() { return w().window->findChild<Banner *>(u"connectionBanner"_s); }

    std::unique_ptr<WindowFixture> m_window;
};

void CatchUpTest::theBannerCountsDownToTheNextTry()
{
    open(4);
    w().server.stop();
    QTRY_VERIFY(connectionBanner()->text().contains(u"The next try is in"_s));
    QStringList texts;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const QString text = connectionBanner()->text();
            if (!text.isEmpty() && !texts.contains(text))
                texts.append(text);
            return texts.size() >= 3;
        }(),
        20000);
    w().server.restart();
    w().click(w().button(u"Try now"_s));
    QTRY_VERIFY(connectionBanner()->isHidden());
}

void CatchUpTest::tryNowDoesNotWait()
{
    open(4);
    w().server.stop();
    // The pauses grow; the second is long enough to be cut short.
    QTRY_VERIFY_WITH_TIMEOUT(w().button(u"Try now"_s), 20000);
    w().server.restart();
    w().click(w().button(u"Try now"_s));
    QTRY_VERIFY(connectionBanner()->isHidden());
}

void CatchUpTest::whatHappenedMeanwhileIsThere()
{
    open(4);
    QTRY_COMPARE(w().window->chats()->rowCount(), 1);
    w().server.stop();
    QTRY_VERIFY(!connectionBanner()->isHidden());
    const QString chatId = w().chatId;
    w().server.restart();
    const QString other = w().server.addChat(2);
    Turn turn(chatId, u"11111111-2222-4333-8444-555555555555"_s);
    Candidate candidate;
    candidate.id = u"66666666-2222-4333-8444-555555555555"_s;
    candidate.text = u"While you were away."_s;
    candidate.isFinal = true;
    turn.setCandidates({candidate});
    turn.setPrimaryCandidateId(candidate.id);
    turn.setCreateTime(Timestamp::now());
    turn.setAuthor({.id = w().server.characterId(), .name = u"Keeper"_s, .isHuman = false});
    w().server.storeTurn(turn);
    QTRY_VERIFY_WITH_TIMEOUT(w().messages().contains(u"While you were away."_s), 30000);
    QTRY_VERIFY(w().window->chats()->rowOf(other) >= 0);
    QCOMPARE(w().window->openChatId(), chatId);
}

void CatchUpTest::chatsThatCouldNotBeReadComeByThemselves()
{
    open(0);
    w().disconnectWindow();
    w().server.stop();
    w().connectWindow();
    QTRY_VERIFY_WITH_TIMEOUT(w().shows(u"Your chats could not be read"_s), 30000);
    w().server.restart();
    QTRY_VERIFY_WITH_TIMEOUT(w().startPage()->headline().contains(u"Who do you want to talk with?"_s), 30000);
}

void CatchUpTest::aPauseForTheListIsCountedDown()
{
    open(0);
    // Connected, the list is read once more.
    QTRY_VERIFY(w().shows(u"Connected"_s) && !w().window->chats()->isLoading());
    limit(Rest::RecentChats, "2");
    w().press(Qt::Key_F5);
    QTRY_VERIFY2(w().startPage()->text().contains(u"The next try is in"_s),
                 qPrintable(w().startPage()->text()));
    QVERIFY(w().button(u"Try now"_s));
    QTRY_VERIFY_WITH_TIMEOUT(w().startPage()->headline().contains(u"Who do you want to talk with?"_s), 20000);
}

void CatchUpTest::aPauseForMessagesIsCountedDown()
{
    open(4);
    const QString other = w().server.addChat(3);
    limit(Rest::Turns, "2");
    w().window->openChat(other);
    QTRY_VERIFY(w().banner()->text().contains(u"The next try is in"_s));
    QCOMPARE(w().turns()->rowCount(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(w().turns()->rowCount(), 3, 20000);
    QCOMPARE(w().banner()->text(), QString());
}

void CatchUpTest::aSecondPauseIsCountedToo()
{
    open(4);
    const QString other = w().server.addChat(3);
    limit(Rest::Turns, "1", 3);
    w().window->openChat(other);
    QTRY_COMPARE_WITH_TIMEOUT(w().turns()->rowCount(), 3, 10000);
}

void CatchUpTest::tryAgainReadsTheFirstPage()
{
    open(4);
    const QString other = w().server.addChat(3);
    w().server.rest(Rest::Turns).answerWith(500, "{}", "application/json").times(5);
    w().window->openChat(other);
    QTRY_VERIFY(w().turns()->error());
    w().server.clearRules();
    QTRY_VERIFY(w().button(u"Try again"_s));
    w().click(w().button(u"Try again"_s));
    QTRY_COMPARE(w().turns()->rowCount(), 3);
    QCOMPARE(w().banner()->text(), QString());
}

CONFAB_WINDOW_TEST_MAIN(CatchUpTest)
#include "tst_catchup.moc"
