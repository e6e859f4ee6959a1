// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eliza/elizascript.h"

#include <QTest>

using namespace Confab::Server;
using namespace Qt::StringLiterals;

class TestElizaScript : public QObject
{
    Q_OBJECT

private slots:
    void readsAWholeScript();
    void namesTheLineOfAnError_data();
    void namesTheLineOfAnError();
    void namesWhatIsMissing();
    void namesTheUsedText();
    void usesOnlyOneLevelDeep();
    void readsTopicsFromMarkdown();
    void quotesTopics();
};

namespace {

// Ten lines, so that a line put after them is the eleventh.
const QString header = QStringLiteral("id: tester\n"
                                      "name: Tester\n"
                                      "title: Tries things\n"
                                      "description: Made for a test.\n"
                                      "greeting: Hello.\\nReady?\n"
                                      "before: i'm = I am\n"
                                      "after: my = your\n"
                                      "class pet: cat dog\n"
                                      "none:\n"
                                      "  - Go on.\n");

ElizaScript parsed(const QString &text, QStringList *errors, const ElizaScript::Lookup &lookup = {},
                   const ElizaTopics &topics = {})
{
    QList<ElizaScript::Error> found;
    const ElizaScript script = ElizaScript::parse(u"test"_s, text, lookup, topics, &found);
    for (const ElizaScript::Error &error : std::as_const(found))
        errors->append(error.toString());
    return script;
}

} // namespace

void TestElizaScript::readsAWholeScript()
{
    QStringList errors;
    const ElizaScript script = parsed(header
                                          + u"# a comment\n"
                                            "key 7: home house\n"
                                            "  match: * my _ ?\n"
                                            "    - Your {2}?\n"
                                            "    - Which {=2}?\n"
                                            "    > pet\n"
                                            "key 3: pet %pet\n"
                                            "  - Furry.\n"
                                            "memory:\n"
                                            "  match: * my %pet *\n"
                                            "    - And your {2}?\n"_s,
                                      &errors);
    QCOMPARE(errors, QStringList());
    QCOMPARE(script.keywordCount(), 2);
    QCOMPARE(script.ruleCount(), 5);
    QCOMPARE(script.character().id, u"tester"_s);
    QCOMPARE(script.character().name, u"Tester"_s);
    QCOMPARE(script.character().title, u"Tries things"_s);
    QCOMPARE(script.character().description, u"Made for a test."_s);
    QCOMPARE(script.character().greeting, u"Hello.\nReady?"_s);
    QCOMPARE(script.character().avatarFile, u":/characters/tester.png"_s);
    QCOMPARE(script.order(), ElizaScript::Order::Varied);
    QVERIFY(script.keyword(u"house"_s) != nullptr);
    QCOMPARE(script.keyword(u"house"_s)->name, u"home"_s);
    QCOMPARE(script.keyword(u"house"_s)->rank, 7);
    QCOMPARE(script.keyword(u"dog"_s), script.keyword(u"pet"_s));
    QVERIFY(script.keyword(u"garden"_s) == nullptr);
    QCOMPARE(script.section(ElizaScript::Section::Memory).size(), 1);
    QVERIFY(script.section(ElizaScript::Section::Onward).isEmpty());
}

void TestElizaScript::namesTheLineOfAnError_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("error");

    const auto row = [](const char *name, const QString &lines, const QString &error) {
        QTest::newRow(name) << lines << error;
    };
    row("no directive", u"what is this"_s,
        u"test:11: expected \"name: value\", \"- text\" or \"> keyword\""_s);
    row("unknown directive", u"\n\ncolour: red"_s, u"test:13: unknown directive \"colour\""_s);
    row("argument missing", u"key: home"_s, u"test:11: \"key\" needs a name or rank before the colon"_s);
    row("argument too many", u"memory of old: x"_s, u"test:11: \"memory\" takes nothing before the colon"_s);
    row("rank no number", u"key high: home\n- Home."_s, u"test:11: a rank is a number from 0 to 99"_s);
    row("rank too high", u"key 100: home\n- Home."_s, u"test:11: a rank is a number from 0 to 99"_s);
    row("keyword without a word", u"key 1:\n- Home."_s, u"test:11: a keyword has at least one word"_s);
    row("keyword twice", u"key 1: home\n- Home.\nkey 2: Home\n- House."_s,
        u"test:13: \"home\" is a keyword already"_s);
    row("keyword of no class", u"key 1: home %bird\n- Home."_s, u"test:11: there is no class \"bird\""_s);
    row("keyword without rules", u"key 1: home"_s, u"test: the keyword \"home\" has no rules"_s);
    row("pattern without rules", u"key 1: home\nmatch: * home\nmatch: *\n- Home."_s,
        u"test:12: the pattern has no rules"_s);
    row("pattern of no class", u"key 1: home\nmatch: %bird\n- Home."_s,
        u"test:12: there is no class \"bird\""_s);
    row("empty pattern", u"key 1: home\nmatch:\n- Home."_s,
        u"test:12: a pattern has at least one word or wildcard"_s);
    row("half a choice", u"key 1: home\nmatch: [a home\n- Home."_s,
        u"test:12: \"[a\" is neither a word nor a wildcard"_s);
    row("empty choice", u"key 1: home\nmatch: [|] home\n- Home."_s,
        u"test:12: there is nothing to choose from in \"[|]\""_s);
    row("pattern that is replaced before", u"key 1: home\nmatch: i'm home\n- Home."_s,
        u"test:12: never matches: \"before\" replaces its words first"_s);
    row("keyword that is replaced before", u"key 1: i'm\n- Home."_s,
        u"test:11: never matches: \"before\" replaces its words first"_s);
    row("capture too high", u"key 1: home\nmatch: * home\n- Home.\n- Home, {2}."_s,
        u"test:14: {2} is more than the pattern captures"_s);
    row("open brace", u"- Home {1"_s, u"test:11: a brace is not closed"_s);
    row("strange place", u"- Home {0}"_s, u"test:11: \"{0}\" is neither a capture nor a fact"_s);
    row("unknown fact", u"- Home {town}"_s, u"test:11: there is no fact \"town\""_s);
    row("empty reply", u"-"_s, u"test:11: the reply is empty"_s);
    row("reply twice", u"- Home.\nkey 1: home\n- Home."_s, u"test:13: says the same as line 11"_s);
    row("jump to nowhere", u"key 1: home\n> garden"_s, u"test:12: there is no such keyword to go to"_s);
    row("field twice", u"name: Other"_s, u"test:11: \"name\" is given twice"_s);
    row("order unknown", u"order: random"_s,
        u"test:11: the order is \"varied\", \"listed\" or \"keywords-listed\""_s);
    row("class twice", u"class pet: fish"_s, u"test:11: a class has a new name and at least one word"_s);
    row("class without words", u"class bird:"_s, u"test:11: a class has a new name and at least one word"_s);
    row("substitution without sides", u"before: home"_s, u"test:11: expected \"words = words\""_s);
    row("substitution too long", u"after: a b c d e = f"_s,
        u"test:11: 1 to 4 words are replaced by at least one"_s);
    row("substitution twice", u"before: I'm = me"_s, u"test:11: \"I'm\" is replaced already"_s);
    row("nothing to use", u"use: other"_s, u"test:11: there is no text \"other\" to use"_s);
    row("no such topic", u"- See @topic:home."_s, u"test:11: there is no paragraph 1 of topic \"home\""_s);
}

void TestElizaScript::namesTheLineOfAnError()
{
    QFETCH(QString, lines);
    QFETCH(QString, error);
    QStringList errors;
    parsed(header + lines, &errors);
    QCOMPARE(errors, QStringList{error});
}

void TestElizaScript::namesWhatIsMissing()
{
    QStringList errors;
    parsed(u"id: Tester One\nname: T\nmatch: *\n- Home."_s, &errors);
    QCOMPARE(errors,
             (QStringList{u"test:1: an id is made of lower-case letters, digits and hyphens"_s,
                          u"test:3: a pattern belongs under a keyword or section"_s,
                          u"test:4: a rule belongs under a keyword or section"_s,
                          u"test: \"title\" is missing"_s, u"test: \"description\" is missing"_s,
                          u"test: \"greeting\" is missing"_s, u"test: the section \"none\" is missing"_s}));
}

void TestElizaScript::namesTheUsedText()
{
    QStringList errors;
    const auto lookup = [](const QString &name) {
        return std::optional<QString>(name + u"\nclass fish: cod\nbefore: cods = cod"_s);
    };
    const ElizaScript script =
        parsed(header + u"use: shared\nkey 1: %fish\n- Fish.\nstrange"_s, &errors, lookup);
    QCOMPARE(errors,
             (QStringList{u"shared:1: expected \"name: value\", \"- text\" or \"> keyword\""_s,
                          u"test:14: expected \"name: value\", \"- text\" or \"> keyword\""_s}));
    QVERIFY(script.keyword(u"cod"_s) != nullptr);
}

void TestElizaScript::usesOnlyOneLevelDeep()
{
    QStringList errors;
    parsed(header + u"use: shared"_s, &errors,
           [](const QString &) { return std::optional(u"use: shared"_s); });
    QCOMPARE(errors, QStringList{u"shared:1: a used text cannot use another"_s});
}

void TestElizaScript::readsTopicsFromMarkdown()
{
    const ElizaTopics topics(u"# Title\n"
                             "Left out.\n"
                             "## First things {#first}\n"
                             "\n"
                             "One line\n"
                             "and its end.\n"
                             "\n"
                             "A list:\n"
                             "- one\n"
                             "- two\n"
                             "## No id\n"
                             "Left out, too.\n"
                             "### Second {#second-1}\n"
                             "Text."_s);
    QCOMPARE(topics.ids(), (QStringList{u"first"_s, u"second-1"_s}));
    QCOMPARE(topics.heading(u"first"_s), u"First things"_s);
    QCOMPARE(topics.paragraphs(u"first"_s),
             (QStringList{u"One line and its end."_s, u"A list:\n- one\n- two"_s}));
    QCOMPARE(topics.paragraphs(u"second-1"_s), QStringList{u"Text."_s});
    QVERIFY(!topics.contains(u"third"_s));
}

void TestElizaScript::quotesTopics()
{
    const ElizaTopics topics(u"## Home {#home}\nA place.\n\nWith a door."_s);
    QStringList errors;
    const ElizaScript script =
        parsed(header + u"- Well: @topic:home Really. @topic:home/2"_s, &errors, {}, topics);
    QCOMPARE(errors, QStringList());
    const ElizaRule &rule = script.section(ElizaScript::Section::None).first().rules.last();
    QCOMPARE(rule.assemble({}, {}, {}), std::optional(u"Well: A place. Really. With a door."_s));
}

QTEST_GUILESS_MAIN(TestElizaScript)
#include "tst_elizascript.moc"
