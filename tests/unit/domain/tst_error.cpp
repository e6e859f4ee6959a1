// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

class TestError : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsNoError();
    void everyKindHasItsWord();
    void everyOperationHasItsWord();
    void someWordsAreFixed();
    void equalityLooksAtEverything();
};

void TestError::nothingIsNoError()
{
    QVERIFY(!Error());
    QVERIFY(Error(Error::Kind::Network, Error::Operation::FetchMe));
    QVERIFY(!Error(Error::Kind::None, Error::Operation::FetchMe));
}

void TestError::everyKindHasItsWord()
{
    static const QRegularExpression word(u"^[a-z]+(-[a-z]+)*$"_s);
    QSet<QString> words;
    const int last = static_cast<int>(Error::Kind::Aborted);
    for (int i = 0; i <= last; ++i) {
        const QString spelled = toWord(static_cast<Error::Kind>(i));
        QVERIFY2(word.match(spelled).hasMatch(),
                 qPrintable(u"kind %1: %2"_s.arg(QString::number(i), spelled)));
        words.insert(spelled);
    }
    QCOMPARE(words.size(), last + 1);
}

void TestError::everyOperationHasItsWord()
{
    static const QRegularExpression word(u"^[a-z]+(-[a-z]+)*$"_s);
    QSet<QString> words;
    QCOMPARE(toWord(Error::Operation::None), QString());
    const int last = static_cast<int>(Error::Operation::FetchAvatar);
    for (int i = 1; i <= last; ++i) {
        const QString spelled = toWord(static_cast<Error::Operation>(i));
        QVERIFY2(word.match(spelled).hasMatch(),
                 qPrintable(u"operation %1: %2"_s.arg(QString::number(i), spelled)));
        words.insert(spelled);
    }
    QCOMPARE(words.size(), last);
}

void TestError::someWordsAreFixed()
{
    QCOMPARE(toWord(Error::Kind::RateLimit), u"rate-limit"_s);
    QCOMPARE(toWord(Error::Kind::EdgeRefusal), u"edge-refusal"_s);
    QCOMPARE(toWord(Error::Kind::TimedOut), u"timed-out"_s);
    QCOMPARE(toWord(Error::Kind::Authentication), u"authentication"_s);
    QCOMPARE(toWord(Error::Operation::FetchRecentChats), u"fetch-recent-chats"_s);
    QCOMPARE(toWord(Error::Operation::UpdatePrimaryCandidate), u"update-primary-candidate"_s);
    QCOMPARE(toWord(Error::Operation::AnotherResponse), u"another-response"_s);
}

void TestError::equalityLooksAtEverything()
{
    const Error error(Error::Kind::Service, Error::Operation::SendMessage, u"no"_s);
    QCOMPARE(error, Error(Error::Kind::Service, Error::Operation::SendMessage, u"no"_s));
    Error other = error;
    other.retryAfter = std::chrono::seconds(2);
    QVERIFY(other != error);
    other = error;
    other.subjects = {u"a turn"_s};
    QVERIFY(other != error);
    other = error;
    other.subCode = u"101"_s;
    QVERIFY(other != error);
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
