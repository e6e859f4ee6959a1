// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eliza/elizaresponder.h"

#include "server/eliza/elizarun.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>
#include <memory>

using namespace Confab::Server;
using namespace Qt::StringLiterals;

class TestElizaResponder : public QObject
{
    Q_OBJECT

private slots:
    void offersItsCharacters();
    void tellsAReplyWordByWord();
    void tellsItAtOnce();
    void emitsNothingBeforeItReturns();
    void knowsOnlyItsCharacters();
    void cancelEmitsNothingMore();
    void canBeCancelledInASlot();
    void canBeDeletedInASlot();
    void diesWithItsOwner();
    void followsAChangeOfPace();
    void takesNoStrangePace();
    void pausesLikeAPerson();
    void tellsSeveralAtOnce();
    void outlivesItsResponder();
};

namespace {

// Everything a run says, in order, and whether it kept to its word.
struct Log
{
    explicit Log(ResponderRun *run)
        : changed(run, &ResponderRun::textChanged)
        , finished(run, &ResponderRun::finished)
        , failed(run, &ResponderRun::failed)
    {
    }

    QStringList texts() const
    {
        QStringList all;
        for (const QList<QVariant> &arguments : changed)
            all.append(arguments.first().toString());
        return all;
    }
    qsizetype count() const { return changed.size() + finished.size() + failed.size(); }

    QSignalSpy changed;
    QSignalSpy finished;
    QSignalSpy failed;
};

ResponderRequest asked(const QString &message, const QString &id = u"naturalist"_s)
{
    ResponderRequest request;
    request.characterId = id;
    request.history.append({true, message});
    return request;
}

} // namespace

void TestElizaResponder::offersItsCharacters()
{
    const ElizaResponder responder;
    const QList<LocalCharacter> characters = responder.characters();
    QCOMPARE(characters.size(), 3);
    QCOMPARE(characters.first().id, u"guide"_s);
    QCOMPARE(characters.first().avatarFile, u":/characters/guide.png"_s);
    QCOMPARE(responder.wordsPerSecond(), ElizaResponder::humanPace);
}

void TestElizaResponder::tellsAReplyWordByWord()
{
    ElizaResponder responder;
    responder.setWordsPerSecond(2000);
    QObject owner;
    ResponderRun *run = responder.respond(asked(u"tell me a story"_s), &owner);
    const Log log(run);
    QTRY_COMPARE(log.finished.size(), 1);
    const QString whole = log.finished.first().first().toString();
    const QStringList texts = log.texts();
    const qsizetype words = whole.split(u' ').size();
    QVERIFY(words > 30);
    QCOMPARE(texts.size(), words);
    QCOMPARE(texts.last(), whole);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QVERIFY2(whole.startsWith(texts.at(i)), qPrintable(texts.at(i)));
        QCOMPARE(texts.at(i).split(u' ').size(), i + 1);
        QVERIFY(!texts.at(i).endsWith(u' '));
    }
    const Log other(responder.respond(asked(u"hello"_s), &owner));
    QTRY_COMPARE(other.finished.size(), 1);
    QCOMPARE(log.count(), words + 1);
}

void TestElizaResponder::tellsItAtOnce()
{
    ElizaResponder responder;
    responder.setWordsPerSecond(0);
    QObject owner;
    ResponderRun *run = responder.respond(asked(u"tell me a story"_s), &owner);
    const Log log(run);
    QTRY_COMPARE(log.finished.size(), 1);
    QCOMPARE(log.texts(), QStringList{log.finished.first().first().toString()});
    QCOMPARE(log.failed.size(), 0);
}

void TestElizaResponder::emitsNothingBeforeItReturns()
{
    ElizaResponder responder;
    responder.setWordsPerSecond(0);
    QObject owner;
    const Log known(responder.respond(asked(u"hello"_s), &owner));
    const Log unknown(responder.respond(asked(u"hello"_s, u"nobody"_s), &owner));
    QCOMPARE(known.count() + unknown.count(), 0);
    QTRY_COMPARE(known.count() + unknown.count(), 3);
}

void TestElizaResponder::knowsOnlyItsCharacters()
{
    ElizaResponder responder;
    QObject owner;
    const Log log(responder.respond(asked(u"hello"_s, u"nobody"_s), &owner));
    QTRY_COMPARE(log.failed.size(), 1);
    QVERIFY(!log.failed.first().first().toString().isEmpty());
    const Log other(responder.respond(asked(u"hello"_s, u"nobody"_s), &owner));
    QTRY_COMPARE(other.failed.size(), 1);
    QCOMPARE(log.count(), 1);
}

void TestElizaResponder::cancelEmitsNothingMore()
{
    ElizaResponder responder;
    responder.setWordsPerSecond(500);
    QObject owner;
    ResponderRun *run = responder.respond(asked(u"tell me a story"_s), &owner);
    const Log log(run);
    QTRY_VERIFY(log.changed.size() >= 3);
    run->cancel();
    const qsizetype told = log.count();
    // Another run under way shows that time goes on and words would have come.
    const Log other(responder.respond(asked(u"tell me a story"_s), &owner));
    QTRY_COMPARE(other.finished.size(), 1);
    QCOMPARE(log.count(), told);
    run->cancel();

    ResponderRun *early = responder.respond(asked(u"hello"_s), &owner);
    const Log earlyLog(early);
    early->cancel();
    ResponderRun *unknown = responder.respond(asked(u"hello"_s, u"nobody"_s), &owner);
    const Log unknownLog(unknown);
    unknown->cancel();
    const Log last(responder.respond(asked(u"hello"_s), &owner));
    QTRY_COMPARE(last.finished.size(), 1);
    QCOMPARE(earlyLog.count() + unknownLog.count(), 0);
}

void TestElizaResponder::canBeCancelledInASlot()
{
    ElizaResponder responder;
    for (const double pace : {0.0, 1000.0}) {
        responder.setWordsPerSecond(pace);
        QObject owner;
        ResponderRun *run = responder.respond(asked(u"tell me a story"_s), &owner);
        const Log log(run);
        connect(run, &ResponderRun::textChanged, run, &ResponderRun::cancel);
        QTRY_COMPARE(log.changed.size(), 1);
        const Log other(responder.respond(asked(u"hello"_s), &owner));
        QTRY_COMPARE(other.finished.size(), 1);
        QCOMPARE(log.count(), 1);
    }
}

void TestElizaResponder::canBeDeletedInASlot()
{
    ElizaResponder responder;
    responder.setWordsPerSecond(1000);
    QObject owner;
    const QPointer<ResponderRun> run = responder.respond(asked(u"tell me a story"_s), &owner);
    connect(run, &ResponderRun::textChanged, &owner, [run] { delete run.data(); });
    QTRY_VERIFY(run.isNull());
}

void TestElizaResponder::diesWithItsOwner()
{
    ElizaResponder responder;
    auto owner = std::make_unique<QObject>();
    const QPointer<ResponderRun> run = responder.respond(asked(u"hello"_s), owner.get());
    QCOMPARE(run->parent(), owner.get());
    owner.reset();
    QVERIFY(run.isNull());
}

void TestElizaResponder::followsAChangeOfPace()
{
    ElizaResponder responder;
    responder.setWordsPerSecond(100);
    QObject owner;
    const Log log(responder.respond(asked(u"tell me a story"_s), &owner));
    QTRY_VERIFY(log.changed.size() >= 2);
    const qsizetype told = log.changed.size();
    responder.setWordsPerSecond(0);
    QTRY_COMPARE(log.finished.size(), 1);
    QCOMPARE(log.changed.size(), told + 1);
}

void TestElizaResponder::takesNoStrangePace()
{
    ElizaResponder responder;
    for (const double pace : {-1.0, std::nan(""), std::numeric_limits<double>::infinity()}) {
        responder.setWordsPerSecond(4);
        responder.setWordsPerSecond(pace);
        QCOMPARE(responder.wordsPerSecond(), 0.0);
    }
}

void TestElizaResponder::pausesLikeAPerson()
{
    QCOMPARE(ElizaRun::pause(u"in the middle"_s, 10), 100);
    QVERIFY(ElizaRun::pause(u"At the end."_s, 10) >= 200);
    QVERIFY(ElizaRun::pause(u"after a comma,"_s, 10) > 100);
    QVERIFY(ElizaRun::pause(QString(), 10) > 100);
    QCOMPARE(ElizaRun::pause(u"at once"_s, 0), 0);
    QVERIFY(ElizaRun::pause(u"for ever"_s, 1e-300) <= 60'000);
}

void TestElizaResponder::tellsSeveralAtOnce()
{
    ElizaResponder responder;
    responder.setWordsPerSecond(1000);
    QObject owner;
    const Log one(responder.respond(asked(u"tell me a story"_s), &owner));
    const Log two(responder.respond(asked(u"tell me a story"_s, u"night-train"_s), &owner));
    QTRY_COMPARE(one.finished.size() + two.finished.size(), 2);
    QCOMPARE(one.texts().last(), one.finished.first().first().toString());
    QCOMPARE(two.texts().last(), two.finished.first().first().toString());
    QVERIFY(one.texts().last() != two.texts().last());
}

void TestElizaResponder::outlivesItsResponder()
{
    auto responder = std::make_unique<ElizaResponder>();
    responder->setWordsPerSecond(1000);
    QObject owner;
    const Log log(responder->respond(asked(u"hello"_s), &owner));
    responder.reset();
    QTRY_COMPARE(log.finished.size(), 1);
}

QTEST_GUILESS_MAIN(TestElizaResponder)
#include "tst_elizaresponder.moc"
