// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/storeproblem.h"
#include "wording/countwording.h"
#include "wording/errorwording.h"
#include "wording/foreignwords.h"
#include "wording/timewording.h"

#include <QLocale>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int lastKind = int(Error::Kind::Aborted);
constexpr int lastOperation = int(Error::Operation::FetchAvatar);

} // namespace

class WordingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void everyErrorHasSentences();
    void everyOperationIsToldApart();
    void everyProblemOfTheStoreIsSaid();
    void aFullDiskOfTheLocalServerIsSaid();
    void noErrorSaysNothing();
    void dataOfANewerVersionAreNotAFaultOfTheDisk();
    void quotesTheService();
    void aHostileCommentStaysALine();
    void pinsSayTheirLimit();
    void rateLimitSaysWhen();
    void countsWhatIsLeft();
    void theServiceSaysWhatIsMissing();
    void anEdgeRefusalIsNotABadToken();
    void counts();
    void shortNumbers();
    void briefTimes();
    void durations();
    void days();
};

void WordingTest::everyErrorHasSentences()
{
    for (int kind = 1; kind <= lastKind; ++kind) {
        for (int operation = 0; operation <= lastOperation; ++operation) {
            Error error{Error::Kind(kind), Error::Operation(operation)};
            error.subjects = QStringList{u"one"_s, u"two"_s};
            if (operation % 2)
                error.comment = u"No more of this."_s;
            const QString where = toWord(error.kind) + u'/' + toWord(error.operation);
            const QString sentence = ErrorWording::sentence(error);
            const QString advice = ErrorWording::advice(error);
            for (const QString &text :
                 {sentence, advice, ErrorWording::whole(error), ErrorWording::reason(error)}) {
                QVERIFY2(!text.contains(u'%'), qPrintable(where));
                QVERIFY2(!text.contains(u"  "_s), qPrintable(where));
                QVERIFY2(text.isEmpty() || text.endsWith(u'.'), qPrintable(where));
                QVERIFY2(text.isEmpty() || text.at(0).isUpper() || text.at(0).isDigit(), qPrintable(where));
                QCOMPARE(text.trimmed(), text);
            }
            QVERIFY2(!sentence.isEmpty(), qPrintable(where));
            const bool nothingToDo = error.kind == Error::Kind::Aborted || error.kind == Error::Kind::Invalid;
            QVERIFY2(nothingToDo == advice.isEmpty(), qPrintable(where));
        }
    }
}

void WordingTest::everyOperationIsToldApart()
{
    QSet<QString> sentences;
    for (int operation = 0; operation <= lastOperation; ++operation)
        sentences.insert(ErrorWording::sentence({Error::Kind::TimedOut, Error::Operation(operation)}));
    // The two ways to read messages are one thing to a person.
    QCOMPARE(sentences.size(), lastOperation);
}

void WordingTest::dataOfANewerVersionAreNotAFaultOfTheDisk()
{
    Error error(Error::Kind::Storage, Error::Operation::OpenArchive);
    QVERIFY(ErrorWording::whole(error).contains(u"disk"_s));
    error.subCode = u"newer"_s;
    QVERIFY(ErrorWording::sentence(error).contains(u"newer version"_s));
    QVERIFY(ErrorWording::advice(error).startsWith(u"Update"_s));
    QVERIFY(!ErrorWording::whole(error).contains(u"disk"_s));
}

void WordingTest::everyProblemOfTheStoreIsSaid()
{
    QSet<QString> sentences;
    for (int number = 0; number <= int(StoreProblem::NoPort); ++number) {
        const auto problem = StoreProblem(number);
        QCOMPARE(storeProblemFromWord(toWord(problem)), problem);
        Error error(Error::Kind::Storage, Error::Operation::OpenArchive);
        error.subCode = toWord(problem);
        sentences.insert(ErrorWording::sentence(error));
        QVERIFY(!ErrorWording::advice(error).isEmpty());
        error.subjects = {u"/srv/data"_s};
        QVERIFY(ErrorWording::sentence(error).contains(u"/srv/data"_s));
    }
    QCOMPARE(sentences.size(), int(StoreProblem::NoPort) + 1);
    QCOMPARE(storeProblemFromWord(u"1013"_s), StoreProblem::Other);
}

// Its own words are for its log.
void WordingTest::aFullDiskOfTheLocalServerIsSaid()
{
    Error error(Error::Kind::Service, Error::Operation::SendMessage,
                u"The disk is full: /srv cannot be written."_s);
    error.code = 507;
    error.subCode = toWord(StoreProblem::DiskFull);
    QCOMPARE(ErrorWording::sentence(error), u"The message was not sent. The disk is full."_s);
    QVERIFY(ErrorWording::advice(error).contains(u"room on the disk"_s));

    error.cause = std::exchange(error.kind, Error::Kind::Incomplete);
    error.operation = Error::Operation::DeleteMessages;
    error.subjects = QStringList{u"a"_s};
    QCOMPARE(ErrorWording::sentence(error), u"One message was not deleted. The disk is full."_s);
    QVERIFY(ErrorWording::advice(error).contains(u"room on the disk"_s));
}

void WordingTest::noErrorSaysNothing()
{
    QVERIFY(ErrorWording::whole(Error()).isEmpty());
}

void WordingTest::quotesTheService()
{
    Error error{Error::Kind::Service, Error::Operation::UpdateChatName, u"Name is too long"_s};
    error.code = 400;
    const QString sentence = ErrorWording::sentence(error);
    QVERIFY2(sentence.startsWith(u"The chat was not renamed. The service says: “"_s), qPrintable(sentence));
    QVERIFY(sentence.contains(u"Name is too long"_s));
    QVERIFY2(sentence.endsWith(u"”."_s), qPrintable(sentence));
    // Where it is said already that the chat was not renamed.
    QCOMPARE(ErrorWording::reason(error), QString(sentence.mid(26) + u" Try a shorter name."_s));
    QCOMPARE(ErrorWording::advice(error), u"Try a shorter name."_s);
    error.comment.clear();
    error.code = 503;
    QCOMPARE(ErrorWording::sentence(error),
             u"The chat was not renamed. The service has trouble of its own."_s);
}

void WordingTest::aHostileCommentStaysALine()
{
    const QString hostile = u"first\nsecond\u202eright to left\u0007"_s + QString(100000, u'x');
    const QString tamed = ForeignWords::tamed(hostile, 60);
    QVERIFY(tamed.size() <= 60);
    QVERIFY(tamed.startsWith(u"first secondright to left xxx"_s));
    QVERIFY(tamed.endsWith(QChar(0x2026)));
    QCOMPARE(ForeignWords::tamed(u"short"_s), u"short"_s);
    QVERIFY(ForeignWords::quoted(u" \n\u202e "_s).isEmpty());
    // The sentence around it ends by itself, in any script.
    QCOMPARE(ForeignWords::quoted(u"No more."_s), ForeignWords::quoted(u"No more"_s));
    QCOMPARE(ForeignWords::quoted(u"もうない。"_s), ForeignWords::quoted(u"もうない"_s));
    // A cut never leaves half a character.
    const QString emoji = ForeignWords::tamed(QString(u"😀"_s).repeated(50), 20);
    QVERIFY(emoji.isValidUtf16());
    const QString sentence =
        ErrorWording::sentence({Error::Kind::Service, Error::Operation::SendMessage, hostile});
    QVERIFY(!sentence.contains(u'\n') && !sentence.contains(QChar(0x202e)) && sentence.size() < 400);
}

void WordingTest::pinsSayTheirLimit()
{
    const QString advice =
        ErrorWording::advice({Error::Kind::Service, Error::Operation::PinMessage, u"no"_s});
    QVERIFY(advice.contains(u"Unpin another one first"_s));
}

void WordingTest::rateLimitSaysWhen()
{
    Error error{Error::Kind::RateLimit, Error::Operation::SendMessage};
    QCOMPARE(ErrorWording::advice(error), u"Wait a little, then try again."_s);
    error.retryAfter = 30s;
    QCOMPARE(ErrorWording::advice(error), u"Try again in 30 seconds."_s);
}

void WordingTest::countsWhatIsLeft()
{
    Error error{Error::Kind::Incomplete, Error::Operation::DeleteMessages};
    error.subjects = QStringList{u"a"_s};
    QCOMPARE(ErrorWording::sentence(error), u"One message was not deleted."_s);
    error.subjects << u"b"_s << u"c"_s;
    QCOMPARE(ErrorWording::sentence(error), u"3 messages were not deleted."_s);
    error.cause = Error::Kind::Authentication;
    QCOMPARE(ErrorWording::sentence(error),
             u"3 messages were not deleted. The service does not accept your token."_s);
    QVERIFY(ErrorWording::advice(error).contains(u"new token"_s));
}

// Where several things may be missing, the service alone knows which.
void WordingTest::theServiceSaysWhatIsMissing()
{
    const Error copy(Error::Kind::NotFound, Error::Operation::CopyChat, u"turn not found"_s);
    QCOMPARE(ErrorWording::sentence(copy),
             u"The chat was not copied. The service says: “\u2068turn not found\u2069”."_s);
    const Error chat(Error::Kind::NotFound, Error::Operation::FetchChat, u"not found"_s);
    QVERIFY(ErrorWording::sentence(chat).contains(u"does not have this chat"_s));
}

void WordingTest::anEdgeRefusalIsNotABadToken()
{
    const Error edge{Error::Kind::EdgeRefusal, Error::Operation::SendMessage};
    const Error token{Error::Kind::Authentication, Error::Operation::SendMessage};
    QVERIFY(!ErrorWording::whole(edge).contains(u"token"_s));
    QVERIFY(ErrorWording::whole(token).contains(u"token"_s));
}

void WordingTest::counts()
{
    QCOMPARE(CountWording::messages(1), u"One message"_s);
    QCOMPARE(CountWording::messages(12), u"12 messages"_s);
    QCOMPARE(CountWording::chats(0), u"0 chats"_s);
    QCOMPARE(CountWording::stepper(2, 5), u"2/5"_s);
    QCOMPARE(CountWording::response(2, 5), u"Response 2 of 5"_s);
}

void WordingTest::shortNumbers()
{
    QCOMPARE(CountWording::shortNumber(0), u"0"_s);
    QCOMPARE(CountWording::shortNumber(999), u"999"_s);
    QCOMPARE(CountWording::shortNumber(1000), u"1 K"_s);
    QCOMPARE(CountWording::shortNumber(1234), u"1.2 K"_s);
    QCOMPARE(CountWording::shortNumber(999999), u"999 K"_s);
    QCOMPARE(CountWording::shortNumber(3456789), u"3.4 M"_s);
}

void WordingTest::briefTimes()
{
    const QDateTime now(QDate(2026, 3, 11), QTime(12, 0));
    QVERIFY(TimeWording::brief(QDateTime(), now).isEmpty());
    QVERIFY(TimeWording::brief(now.addSecs(-3600), now).startsWith(u"11:00"_s));
    QCOMPARE(TimeWording::brief(now.addDays(-1), now), u"Yesterday"_s);
    QCOMPARE(TimeWording::brief(now.addDays(-2), now), u"Monday"_s);
    QVERIFY(TimeWording::brief(now.addDays(-7), now).contains(u"3/4"_s));
    // A clock that is ahead of ours.
    QVERIFY(TimeWording::brief(now.addDays(2), now).contains(u"3/13"_s));
    QVERIFY(TimeWording::full(now).contains(u"March 11, 2026"_s));
}

void WordingTest::durations()
{
    QCOMPARE(TimeWording::duration(0ms), u"one second"_s);
    QCOMPARE(TimeWording::duration(1001ms), u"2 seconds"_s);
    QCOMPARE(TimeWording::duration(119s), u"119 seconds"_s);
    QCOMPARE(TimeWording::duration(121s), u"3 minutes"_s);
    QCOMPARE(TimeWording::duration(5h), u"5 hours"_s);
}

void WordingTest::days()
{
    const QDate today(2026, 3, 11);
    QCOMPARE(TimeWording::day(today, today), u"Today"_s);
    QCOMPARE(TimeWording::day(today.addDays(-1), today), u"Yesterday"_s);
    QCOMPARE(TimeWording::day(QDate(2025, 12, 24), today), u"Wednesday, December 24, 2025"_s);
    QVERIFY(TimeWording::day(QDate(), today).isEmpty());
}

QTEST_GUILESS_MAIN(WordingTest)
#include "tst_wording.moc"
