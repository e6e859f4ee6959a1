// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eliza/elizaengine.h"

#include "server/eliza/elizaconversation.h"

#include <QSet>
#include <QTest>

using namespace Confab::Server;
using namespace Qt::StringLiterals;

class TestElizaEngine : public QObject
{
    Q_OBJECT

private slots:
    void readsClauses_data();
    void readsClauses();
    void matchesPatterns_data();
    void matchesPatterns();
    void reflectsEachWordOnce();
    void answersByRank();
    void takesTheFirstPatternThatFits();
    void fallsThroughToThePatternBelow();
    void goesToAnotherKeyword();
    void endsACircleOfJumps();
    void quotesWhatWasSaid_data();
    void quotesWhatWasSaid();
    void passesOverWhatCannotBeQuoted();
    void tellsQuestionsApart();
    void remembersWhatWasSaidEarlier();
    void forgetsWhatWasRewound();
    void knowsFacts();
    void noticesARepetition();
    void speaksOnUnasked();
    void hasNothingToRead();
    void answersNothingBesideAnExclusiveKeyword();
    void keepsTheListedOrder();
    void variesItsOrder();
    void equalRequestsGetEqualReplies();
    void neverRunsOut();
    void looksNoFurtherBackThanItsWindow();

private:
    QString reply(const QStringList &messages, const QString &avoided = {}) const;
};

namespace {

// An ordered script, so that each test knows the reply that must come.
const QString text = QStringLiteral(R"(
id: tester
name: Tester
title: Tries things
description: Made for a test.
greeting: Hello.
order: listed

before: i'm = I am
before: mum = mother
after: i = you
after: you = I
after: my = your
after: am = are
after: i am = you are
after: you are = I am
class question: what how
class unquotable: it that
class family: mother father

fact name:
  match: * my name is _ *
    - {^=2}

key 9: %family
  match: * my %family *
    - Your {2}!
    - Still your {2}.
  match: *
    - Families.
key 5: boat boats
  match: * boat *
    - A boat.
  match: * [red|blue] boats
    - Boats that are {2}.
  match: * boats ?
    - Boats?
  match: *
    - Boats, {name}.
    - Boats!
key 5: canoe
  > boat
key 4: ring
  > round
key 4: round
  > ring
  - Round and round.
key 3: i
  match: i am *
    - You are {1}.
  match: i want *
    - {^1} is wanted.
key 1: echo
  match: echo * now
    - You said {=1}, I say {1}.
key 99: fire
  - Leave!
  - Leave now!
memory:
  match: * my %family *
    - Earlier it was your {2}.
repeated:
  - Again?
onward:
  - I go on.
wordless:
  - No words.
foreign:
  - No letters.
none:
  match: * ?
    - A question.
  match: *
    - One.
    - Two.
    - Three.
)");

ElizaScript script()
{
    QList<ElizaScript::Error> errors;
    ElizaScript read = ElizaScript::parse(u"test"_s, text, {}, {}, &errors);
    for (const ElizaScript::Error &error : std::as_const(errors))
        qWarning("%s", qPrintable(error.toString()));
    return read;
}

QStringList folded(const QList<ElizaClause> &clauses)
{
    QStringList texts;
    for (const ElizaClause &clause : clauses) {
        QStringList words;
        for (const ElizaWord &word : clause.words)
            words.append(word.folded);
        texts.append(words.join(u' ') + (clause.question ? u"?"_s : QString()));
    }
    return texts;
}

// Human and character take turns; the last message is the human's.
ResponderRequest request(const QStringList &texts)
{
    ResponderRequest made;
    made.characterId = u"tester"_s;
    for (qsizetype i = 0; i < texts.size(); ++i)
        made.history.append({(texts.size() - i) % 2 == 1, texts.at(i)});
    return made;
}

} // namespace

QString TestElizaEngine::reply(const QStringList &messages, const QString &avoided) const
{
    ResponderRequest made = request(messages);
    if (!avoided.isEmpty())
        made.avoid = avoided.split(u'|');
    return ElizaEngine(script()).reply(made);
}

void TestElizaEngine::readsClauses_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QStringList>("clauses");

    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("marks alone") << u"?! ... ()"_s << QStringList();
    QTest::newRow("two clauses") << u"Hello, it is I!"_s << QStringList{u"hello"_s, u"it is i"_s};
    QTest::newRow("question") << u"Well: why (me)?"_s << QStringList{u"well"_s, u"why"_s, u"me?"_s};
    QTest::newRow("apostrophes") << u"don\u2019t 'quote' it's"_s << QStringList{u"don't quote it's"_s};
    QTest::newRow("hyphen") << u"well-known - yes"_s << QStringList{u"well-known yes"_s};
    QTest::newRow("domain") << u"Character.AI is.Down"_s << QStringList{u"character.ai is"_s, u"down"_s};
    QTest::newRow("accents") << u"Cafe\u0301 \u00C9t\u00E9"_s << QStringList{u"caf\u00E9 \u00E9t\u00E9"_s};
    QTest::newRow("emoji") << u"so \U0001F600 nice"_s << QStringList{u"so nice"_s};
    QTest::newRow("arabic") << u"\u0645\u0631\u062D\u0628\u0627\u061F"_s
                            << QStringList{u"\u0645\u0631\u062D\u0628\u0627?"_s};
    QTest::newRow("NUL and overrides") << QString(u"a\0b \u202Ec"_s) << QStringList{u"a b c"_s};
    QTest::newRow("lone surrogates") << QString(QChar(0xD800)) + u" a "_s + QChar(0xDC00)
                                     << QStringList{u"a"_s};
    QTest::newRow("a word without end") << QString(1'000'000, u'a') + u" b"_s << QStringList();
}

void TestElizaEngine::readsClauses()
{
    QFETCH(QString, message);
    QFETCH(QStringList, clauses);
    QCOMPARE(folded(ElizaText(message).clauses()), clauses);
}

void TestElizaEngine::matchesPatterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("captures"); // "-" for no match, else joined with "/"

    QTest::newRow("words") << u"a b"_s << u"a b"_s << QString();
    QTest::newRow("words, too many") << u"a b"_s << u"a b c"_s << u"-"_s;
    QTest::newRow("words, too few") << u"a b"_s << u"a"_s << u"-"_s;
    QTest::newRow("all") << u"*"_s << u"a b"_s << u"a b"_s;
    QTest::newRow("before and after") << u"* b *"_s << u"a b c d"_s << u"a/c d"_s;
    QTest::newRow("nothing before") << u"* a *"_s << u"a b"_s << u"/b"_s;
    QTest::newRow("first of two") << u"* a *"_s << u"b a c a d"_s << u"b/c a d"_s;
    QTest::newRow("must end") << u"* a"_s << u"a b a"_s << u"a b"_s;
    QTest::newRow("one word") << u"a _ c"_s << u"a b c"_s << u"b"_s;
    QTest::newRow("one word is not none") << u"a _ c"_s << u"a c"_s << u"-"_s;
    QTest::newRow("choice") << u"* [x|y] *"_s << u"a y b"_s << u"a/y/b"_s;
    QTest::newRow("choice, none") << u"* [x|y] *"_s << u"a b"_s << u"-"_s;
    QTest::newRow("steps back") << u"* a b *"_s << u"a a b c"_s << u"a/c"_s;
    QTest::newRow("steps back to the last only") << u"* a * b c"_s << u"a b b c"_s << u"/b"_s;
}

void TestElizaEngine::matchesPatterns()
{
    QFETCH(QString, pattern);
    QFETCH(QString, message);
    QFETCH(QString, captures);
    ElizaPattern made;
    const QStringList elements = pattern.split(u' ');
    for (const QString &element : elements) {
        if (element == u'*')
            made.addAnyWords();
        else if (element == u'_')
            made.addOneWord();
        else if (element.startsWith(u'['))
            made.addOneOf({u"x"_s, u"y"_s});
        else
            made.addWord(element);
    }
    const auto found = made.match(ElizaText(message).clauses().first().words, false);
    QCOMPARE(found.has_value(), captures != u'-');
    if (!found)
        return;
    QStringList parts;
    for (const QList<ElizaWord> &words : *found) {
        QStringList shown;
        for (const ElizaWord &word : words)
            shown.append(word.shown);
        parts.append(shown.join(u' '));
    }
    QCOMPARE(parts.join(u'/'), captures);
    QCOMPARE(found->size(), made.captureCount());
}

void TestElizaEngine::reflectsEachWordOnce()
{
    QCOMPARE(reply({u"echo I think I am what you are to my dog now"_s}), u"One."_s); // too long to be quoted
    QCOMPARE(reply({u"echo I am what you are now"_s}),
             u"You said I am what you are, I say you are what I am."_s);
    QCOMPARE(reply({u"echo you and my I now"_s}), u"You said you and my I, I say I and your you."_s);
}

void TestElizaEngine::answersByRank()
{
    QCOMPARE(reply({u"i want boats, and my FATHER knows"_s}), u"Your FATHER!"_s);
    QCOMPARE(reply({u"i want boats"_s}), u"Boats!"_s);
    QCOMPARE(reply({u"i want cake"_s}), u"Cake is wanted."_s);
    QCOMPARE(reply({u"a canoe, a boat"_s}), u"Boats!"_s); // equal ranks: the first one
}

void TestElizaEngine::takesTheFirstPatternThatFits()
{
    QCOMPARE(reply({u"a boat sails"_s}), u"A boat."_s);
    QCOMPARE(reply({u"boats sail"_s}), u"Boats!"_s);
}

void TestElizaEngine::fallsThroughToThePatternBelow()
{
    QCOMPARE(reply({u"see red boats"_s}), u"Boats that are red."_s);
    QCOMPARE(reply({u"see red boats"_s}, u"Boats that are red."_s), u"Boats!"_s);
    QCOMPARE(reply({u"see red boats"_s}, u"Boats that are red.|Boats!"_s), u"One."_s);
}

void TestElizaEngine::goesToAnotherKeyword()
{
    QCOMPARE(reply({u"a canoe"_s}), u"Boats!"_s);
}

void TestElizaEngine::endsACircleOfJumps()
{
    QCOMPARE(reply({u"ring"_s}), u"Round and round."_s);
    QCOMPARE(reply({u"ring"_s}, u"Round and round."_s), u"One."_s);
}

void TestElizaEngine::quotesWhatWasSaid_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("expected");

    QTest::newRow("as written") << u"I'm in Paris"_s << u"You are in Paris."_s;
    QTest::newRow("substituted before") << u"my MUM sings"_s << u"Your mother!"_s;
    QTest::newRow("capital at the start") << u"I want \u00E9clairs"_s << u"\u00C9clairs is wanted."_s;
    QTest::newRow("no markup") << u"I am **<b>{1}</b>** {name}"_s << u"You are b 1 b name."_s;
    QTest::newRow("no shouting") << u"I WANT A CAKE"_s << u"A cake is wanted."_s;
    QTest::newRow("no controls") << QString(u"i am a\u202E\0b"_s) << u"You are a b."_s;
}

void TestElizaEngine::quotesWhatWasSaid()
{
    QFETCH(QString, message);
    QFETCH(QString, expected);
    QCOMPARE(reply({message}), expected);
}

void TestElizaEngine::passesOverWhatCannotBeQuoted()
{
    QCOMPARE(reply({u"i am"_s}), u"One."_s);
    QCOMPARE(reply({u"i am that"_s}), u"One."_s);
    QCOMPARE(reply({u"i am that man"_s}), u"You are that man."_s);
    QCOMPARE(reply({u"i am a b c d e f g h"_s}), u"You are a b c d e f g h."_s);
    QCOMPARE(reply({u"i am a b c d e f g h i"_s}), u"One."_s);
    QCOMPARE(reply({u"i am "_s + QString(40, u'x') + u' ' + QString(40, u'y')}), u"One."_s);
}

void TestElizaEngine::tellsQuestionsApart()
{
    QCOMPARE(reply({u"big boats?"_s}), u"Boats?"_s);
    QCOMPARE(reply({u"how big are boats"_s}), u"Boats?"_s);
    QCOMPARE(reply({u"big boats"_s}), u"Boats!"_s);
    QCOMPARE(reply({u"is that so?"_s}), u"A question."_s);
}

void TestElizaEngine::remembersWhatWasSaidEarlier()
{
    const QStringList before{u"my father sings"_s, u"Your father!"_s, u"la la"_s, u"One."_s};
    QCOMPARE(reply(before + QStringList{u"and so on"_s}), u"Earlier it was your father."_s);
    // Not while a keyword has an answer, not again, and not what was said just now.
    QCOMPARE(reply(before + QStringList{u"boats"_s}), u"Boats!"_s);
    const QStringList after = before + QStringList{u"and so on"_s, u"Earlier it was your father."_s};
    QCOMPARE(reply(after + QStringList{u"well well"_s}), u"Two."_s);
    QCOMPARE(reply({u"my father sings"_s, u"Your father!"_s, u"la la"_s}), u"One."_s);
}

void TestElizaEngine::forgetsWhatWasRewound()
{
    QCOMPARE(reply({u"la la"_s, u"One."_s, u"and so on"_s}), u"Two."_s);
}

void TestElizaEngine::knowsFacts()
{
    QCOMPARE(reply({u"my name is ada"_s, u"One."_s, u"big boats"_s}), u"Boats, Ada."_s);
    QCOMPARE(reply({u"my name is ada"_s, u"One."_s, u"my name is Bob"_s, u"Two."_s, u"big boats"_s}),
             u"Boats, Bob."_s);
    QCOMPARE(reply({u"big boats"_s}), u"Boats!"_s);
}

void TestElizaEngine::noticesARepetition()
{
    QCOMPARE(reply({u"La la!"_s, u"One."_s, u"la, la"_s}), u"Again?"_s);
    QCOMPARE(reply({u"la la"_s, u"One."_s, u"la lo"_s}), u"Two."_s);
}

void TestElizaEngine::speaksOnUnasked()
{
    const ElizaEngine engine(script());
    ResponderRequest nothing;
    QCOMPARE(engine.reply(nothing), u"I go on."_s);
    nothing.history.append({false, u"I go on."_s});
    QCOMPARE(engine.reply(nothing), u"One."_s);
    nothing.history.prepend({true, u"my mother, boats"_s});
    QCOMPARE(engine.reply(nothing), u"One."_s); // it answers no message twice
}

void TestElizaEngine::hasNothingToRead()
{
    QCOMPARE(reply({QString()}), u"No words."_s);
    QCOMPARE(reply({u"\U0001F600 ?!"_s}), u"No words."_s);
    QCOMPARE(reply({u"\u043F\u0440\u0438\u0432\u0435\u0442"_s}), u"No letters."_s);
    QCOMPARE(reply({u"boats \u043F\u0440"_s}), u"Boats!"_s);
}

void TestElizaEngine::answersNothingBesideAnExclusiveKeyword()
{
    ResponderRequest made = request({u"my mother has boats, and there is a fire, fire"_s});
    const ElizaEngine engine(script());
    for (int i = 0; i < 8; ++i) {
        const QString text = engine.reply(made);
        QVERIFY2(text.startsWith(u"Leave"_s), qPrintable(text));
        QVERIFY(!made.avoid.contains(text));
        made.avoid.append(text);
    }
}

void TestElizaEngine::keepsTheListedOrder()
{
    QCOMPARE(reply({u"la"_s}), u"One."_s);
    QCOMPARE(reply({u"la"_s}, u"One."_s), u"Two."_s);
    QCOMPARE(reply({u"la"_s, u"Two."_s, u"lo"_s}), u"One."_s);
}

void TestElizaEngine::variesItsOrder()
{
    const auto firstReplies = [](const QString &order) {
        QList<ElizaScript::Error> errors;
        const QString changed = QString(text).replace("order: listed"_L1, "order: "_L1 + order);
        const ElizaEngine engine(ElizaScript::parse(u"test"_s, changed, {}, {}, &errors));
        QSet<QString> keyword;
        QSet<QString> section;
        for (int i = 0; i < 40; ++i) {
            keyword.insert(engine.reply(request({u"my mother %1"_s.arg(i)})));
            section.insert(engine.reply(request({u"la %1"_s.arg(i)})));
        }
        return QList<qsizetype>{keyword.size(), section.size()};
    };
    QCOMPARE(firstReplies(u"listed"_s), (QList<qsizetype>{1, 1}));
    QCOMPARE(firstReplies(u"varied"_s), (QList<qsizetype>{2, 3}));
    QCOMPARE(firstReplies(u"keywords-listed"_s), (QList<qsizetype>{1, 3}));
}

void TestElizaEngine::equalRequestsGetEqualReplies()
{
    const ResponderRequest made = request({u"la la"_s, u"Two."_s, u"what is my mother's boat?"_s});
    const ElizaEngine one(script());
    const ElizaEngine other(script());
    const QString first = one.reply(made);
    one.reply(request({u"something else"_s}));
    QCOMPARE(one.reply(made), first);
    QCOMPARE(other.reply(made), first);
}

void TestElizaEngine::neverRunsOut()
{
    ResponderRequest made = request({u"la"_s});
    const ElizaEngine engine(script());
    for (int i = 0; i < 60; ++i) {
        const QString text = engine.reply(made);
        QVERIFY(!text.isEmpty());
        QVERIFY2(!made.avoid.contains(text), qPrintable(text));
        made.avoid.append(text);
    }
}

void TestElizaEngine::looksNoFurtherBackThanItsWindow()
{
    QStringList messages{u"my name is Ada"_s, u"One."_s};
    for (int i = 0; i < ElizaConversation::window / 2 - 2; ++i)
        messages << u"word%1"_s.arg(i) << u"answer%1"_s.arg(i);
    QCOMPARE(reply(messages + QStringList{u"big boats"_s}), u"Boats, Ada."_s);
    messages << u"more"_s << u"answer"_s << u"more still"_s << u"answers"_s;
    QCOMPARE(reply(messages + QStringList{u"big boats"_s}), u"Boats!"_s);
}

QTEST_GUILESS_MAIN(TestElizaEngine)
#include "tst_elizaengine.moc"
