// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eliza/elizascriptparser.h"

#include "server/eliza/elizarulereader.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace Confab::Server {

ElizaScriptParser::ElizaScriptParser(const ElizaScript::Lookup &lookup, const ElizaTopics &topics)
    : m_lookup(lookup)
    , m_topics(topics)
{
}

ElizaScript ElizaScriptParser::parse(const QString &source, const QString &text)
{
    readText(source, text);
    finish(source);
    return std::move(m_script);
}

void ElizaScriptParser::fail(const QString &message)
{
    m_errors.append({m_source, m_line, message});
}

void ElizaScriptParser::failAt(const Mention &mention, const QString &message)
{
    m_errors.append({mention.source, mention.line, message});
}

QList<ElizaWord> ElizaScriptParser::words(const QString &text) const
{
    QList<ElizaWord> result;
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        result.append(ElizaText::word(part));
    return result;
}

void ElizaScriptParser::readText(const QString &source, const QString &text)
{
    const QString outerSource = std::exchange(m_source, source);
    const int outerLine = m_line;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        m_line = int(i) + 1;
        const QString line = lines.at(i).trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#'))
            readLine(line);
    }
    m_source = outerSource;
    m_line = outerLine;
}

void ElizaScriptParser::readLine(const QString &line)
{
    if (line.startsWith(u'-')) {
        const QString text = line.mid(1).trimmed();
        const ElizaRule rule = readRule(text);
        // The help text may be quoted in many places; what was written for one place is said in one place.
        if (!m_factOpen && !text.contains("@topic:"_L1))
            refuseRepeated(rule);
        addRule(rule);
        return;
    }
    if (line.startsWith(u'>')) {
        const QString target = ElizaText::word(line.mid(1).trimmed()).folded;
        m_jumps.append(mention(words(target)));
        addRule(ElizaRule::goTo(target));
        return;
    }
    static const QRegularExpression directive(u"^([a-z]+)(?: +([^:]*[^: ]))? *:(.*)$"_s);
    const QRegularExpressionMatch match = directive.match(line);
    if (!match.hasMatch()) {
        fail(u"expected \"name: value\", \"- text\" or \"> keyword\""_s);
        return;
    }
    readDirective(match.captured(1), match.captured(2), match.captured(3).trimmed());
}

void ElizaScriptParser::readDirective(const QString &name, const QString &argument, const QString &value)
{
    const bool takesArgument = name == "key"_L1 || name == "class"_L1 || name == "fact"_L1;
    if (takesArgument == argument.isEmpty()) {
        fail(takesArgument ? u"\"%1\" needs a name or rank before the colon"_s.arg(name)
                           : u"\"%1\" takes nothing before the colon"_s.arg(name));
        return;
    }
    if (name == "use"_L1)
        readUse(value);
    else if (name == "before"_L1)
        readSubstitution(value, &m_script.m_before);
    else if (name == "after"_L1)
        readSubstitution(value, &m_script.m_reflections);
    else if (name == "class"_L1)
        readClass(argument, value);
    else if (name == "key"_L1)
        openKeyword(argument, value);
    else if (name == "fact"_L1)
        openFact(argument);
    else if (name == "match"_L1)
        openPattern(value);
    else if (!openSection(name) && !readField(name, value))
        fail(u"unknown directive \"%1\""_s.arg(name));
}

bool ElizaScriptParser::readField(const QString &name, const QString &value)
{
    LocalCharacter &character = m_script.m_character;
    QString text = value;
    text.replace("\\n"_L1, "\n"_L1);
    if (name == "id"_L1)
        character.id = text;
    else if (name == "name"_L1)
        character.name = text;
    else if (name == "title"_L1)
        character.title = text;
    else if (name == "description"_L1)
        character.description = text;
    else if (name == "greeting"_L1)
        character.greeting = text;
    else if (name == "order"_L1)
        readOrder(text);
    else
        return false;

    if (text.isEmpty())
        fail(u"\"%1\" is empty"_s.arg(name));
    else if (name == "id"_L1 && !ElizaRuleReader::isIdentifier(text))
        fail(u"an id is made of lower-case letters, digits and hyphens"_s);
    if (m_fields.contains(name))
        fail(u"\"%1\" is given twice"_s.arg(name));
    m_fields.insert(name);
    return true;
}

void ElizaScriptParser::readOrder(const QString &value)
{
    if (value == "varied"_L1)
        m_script.m_order = ElizaScript::Order::Varied;
    else if (value == "listed"_L1)
        m_script.m_order = ElizaScript::Order::Listed;
    else if (value == "keywords-listed"_L1)
        m_script.m_order = ElizaScript::Order::KeywordsListed;
    else
        fail(u"the order is \"varied\", \"listed\" or \"keywords-listed\""_s);
}

bool ElizaScriptParser::openSection(const QString &name)
{
    static const QHash<QString, ElizaScript::Section> sections{
        {u"none"_s, ElizaScript::Section::None},       {u"memory"_s, ElizaScript::Section::Memory},
        {u"onward"_s, ElizaScript::Section::Onward},   {u"wordless"_s, ElizaScript::Section::Wordless},
        {u"foreign"_s, ElizaScript::Section::Foreign}, {u"repeated"_s, ElizaScript::Section::Repeated},
    };
    const auto found = sections.constFind(name);
    if (found == sections.constEnd())
        return false;
    m_open = &m_script.m_sections[*found];
    m_patternOpen = false;
    m_factOpen = false;
    return true;
}

void ElizaScriptParser::readUse(const QString &value)
{
    if (m_depth > 0) {
        fail(u"a used text cannot use another"_s);
        return;
    }
    const std::optional<QString> text = m_lookup ? m_lookup(value) : std::nullopt;
    if (!text) {
        fail(u"there is no text \"%1\" to use"_s.arg(value));
        return;
    }
    ++m_depth;
    readText(value, *text);
    --m_depth;
}

void ElizaScriptParser::readSubstitution(const QString &value, ElizaSubstitutions *table)
{
    const QStringList sides = value.split(u'=');
    if (sides.size() != 2) {
        fail(u"expected \"words = words\""_s);
        return;
    }
    const QList<ElizaWord> from = words(sides.at(0));
    const QList<ElizaWord> to = words(sides.at(1));
    if (from.isEmpty() || to.isEmpty() || from.size() > ElizaSubstitutions::maxWords)
        fail(u"1 to %1 words are replaced by at least one"_s.arg(ElizaSubstitutions::maxWords));
    else if (table->contains(from))
        fail(u"\"%1\" is replaced already"_s.arg(sides.at(0).trimmed()));
    else
        table->insert(from, to);
}

void ElizaScriptParser::readClass(const QString &name, const QString &value)
{
    const QList<ElizaWord> members = words(value);
    if (!ElizaRuleReader::isIdentifier(name) || members.isEmpty() || m_classes.contains(name)) {
        fail(u"a class has a new name and at least one word"_s);
        return;
    }
    QSet<QString> &folded = m_classes[name];
    for (const ElizaWord &member : members) {
        folded.insert(member.folded);
        m_matched.append(mention({member}));
    }
    if (name == "question"_L1)
        m_script.m_questionWords = folded;
    else if (name == "unquotable"_L1)
        m_script.m_unquotableWords = folded;
}

void ElizaScriptParser::openKeyword(const QString &rank, const QString &value)
{
    ElizaKeyword keyword;
    bool isNumber = false;
    keyword.rank = rank.toInt(&isNumber);
    if (!isNumber || keyword.rank < 0 || keyword.rank > ElizaKeyword::exclusiveRank)
        fail(u"a rank is a number from 0 to %1"_s.arg(ElizaKeyword::exclusiveRank));

    const qsizetype index = m_script.m_keywords.size();
    const auto lead = [&](const QString &word) {
        if (m_script.m_keywordOfWord.contains(word))
            fail(u"\"%1\" is a keyword already"_s.arg(word));
        else
            m_script.m_keywordOfWord.insert(word, index);
        if (keyword.name.isEmpty())
            keyword.name = word;
    };
    const QList<ElizaWord> leading = words(value);
    for (const ElizaWord &word : leading) {
        if (!word.folded.startsWith(u'%')) {
            lead(word.folded);
            m_matched.append(mention({word}));
            continue;
        }
        const auto members = m_classes.constFind(word.folded.mid(1));
        if (members == m_classes.constEnd()) {
            fail(u"there is no class \"%1\""_s.arg(word.folded.mid(1)));
            continue;
        }
        QStringList sorted(members->cbegin(), members->cend());
        sorted.sort();
        for (const QString &member : std::as_const(sorted))
            lead(member);
    }
    if (keyword.name.isEmpty())
        fail(u"a keyword has at least one word"_s);
    m_script.m_keywords.append(keyword);
    m_open = &m_script.m_keywords.last().decompositions;
    m_patternOpen = false;
    m_factOpen = false;
}

void ElizaScriptParser::openFact(const QString &name)
{
    if (!ElizaRuleReader::isIdentifier(name))
        fail(u"a fact's name is made of lower-case letters, digits and hyphens"_s);
    m_open = &m_script.m_facts[name];
    m_patternOpen = false;
    m_factOpen = true;
}

void ElizaScriptParser::openPattern(const QString &value)
{
    if (m_open == nullptr) {
        fail(u"a pattern belongs under a keyword or section"_s);
        return;
    }
    ElizaDecomposition decomposition;
    decomposition.line = m_line;
    QStringList elements = value.split(u' ', Qt::SkipEmptyParts);
    if (!elements.isEmpty() && elements.last() == "?"_L1) {
        decomposition.pattern.requireQuestion();
        elements.removeLast();
    }
    QList<ElizaWord> literal;
    const auto endLiteral = [&] {
        if (!literal.isEmpty())
            m_matched.append(mention(literal));
        literal.clear();
    };
    for (const QString &element : std::as_const(elements)) {
        if (addElement(element, &decomposition.pattern))
            literal.append(ElizaText::word(element));
        else
            endLiteral();
    }
    endLiteral();
    if (decomposition.pattern.isEmpty())
        fail(u"a pattern has at least one word or wildcard"_s);
    m_open->append(decomposition);
    m_patternOpen = true;
}

// Returns whether it is a plain word.
bool ElizaScriptParser::addElement(const QString &element, ElizaPattern *pattern)
{
    if (element == "*"_L1) {
        pattern->addAnyWords();
    } else if (element == "_"_L1) {
        pattern->addOneWord();
    } else if (element.startsWith(u'%')) {
        if (!m_classes.contains(element.mid(1)))
            fail(u"there is no class \"%1\""_s.arg(element.mid(1)));
        pattern->addOneOf(m_classes.value(element.mid(1)));
    } else if (element.startsWith(u'[') && element.endsWith(u']')) {
        QSet<QString> choices;
        const QStringList parts = element.sliced(1, element.size() - 2).split(u'|', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            choices.insert(ElizaText::word(part).folded);
            m_matched.append(mention({ElizaText::word(part)}));
        }
        if (choices.isEmpty())
            fail(u"there is nothing to choose from in \"%1\""_s.arg(element));
        pattern->addOneOf(choices);
    } else {
        static const QRegularExpression special(u"[\\[\\]|*%?{}]"_s);
        if (element.contains(special))
            fail(u"\"%1\" is neither a word nor a wildcard"_s.arg(element));
        pattern->addWord(ElizaText::word(element).folded);
        return true;
    }
    return false;
}

void ElizaScriptParser::addRule(const ElizaRule &rule)
{
    if (m_open == nullptr) {
        fail(u"a rule belongs under a keyword or section"_s);
        return;
    }
    if (!m_patternOpen) {
        m_open->append({ElizaPattern::anything(), {}, m_line});
        m_patternOpen = true;
    }
    ElizaDecomposition &decomposition = m_open->last();
    if (rule.highestCapture() > decomposition.pattern.captureCount())
        fail(u"{%1} is more than the pattern captures"_s.arg(rule.highestCapture()));
    decomposition.rules.append(rule);
}

void ElizaScriptParser::refuseRepeated(const ElizaRule &rule)
{
    const QString signature = rule.signature();
    if (m_signatures.contains(signature))
        fail(u"says the same as line %1"_s.arg(m_signatures.value(signature)));
    m_signatures.insert(signature, m_line);
}

ElizaRule ElizaScriptParser::readRule(const QString &text)
{
    QStringList errors;
    const ElizaRule rule = ElizaRuleReader(m_topics).read(text, &errors);
    for (const QString &error : std::as_const(errors))
        fail(error);
    const QStringList facts = rule.factNames();
    for (const QString &fact : facts)
        m_factUses.append({mention({}), fact});
    return rule;
}

void ElizaScriptParser::finish(const QString &source)
{
    for (const Mention &jump : std::as_const(m_jumps)) {
        if (jump.words.size() != 1 || m_script.keyword(jump.words.first().folded) == nullptr)
            failAt(jump, u"there is no such keyword to go to"_s);
    }
    for (const Mention &matched : std::as_const(m_matched)) {
        const QList<ElizaWord> applied = m_script.m_before.applied(matched.words);
        bool same = applied.size() == matched.words.size();
        for (qsizetype i = 0; same && i < applied.size(); ++i)
            same = applied.at(i).folded == matched.words.at(i).folded;
        if (!same)
            failAt(matched, u"never matches: \"before\" replaces its words first"_s);
    }
    for (const auto &[place, name] : std::as_const(m_factUses)) {
        if (!m_script.m_facts.contains(name))
            failAt(place, u"there is no fact \"%1\""_s.arg(name));
    }

    m_source = source;
    m_line = 0;
    for (const char *field : {"id", "name", "title", "description", "greeting"}) {
        const QString name = QString::fromLatin1(field);
        if (!m_fields.contains(name))
            fail(u"\"%1\" is missing"_s.arg(name));
    }
    if (m_script.section(ElizaScript::Section::None).isEmpty())
        fail(u"the section \"none\" is missing"_s);
    const auto check = [this](const QList<ElizaDecomposition> &decompositions) {
        for (const ElizaDecomposition &decomposition : decompositions) {
            m_line = decomposition.line;
            if (decomposition.rules.isEmpty())
                fail(u"the pattern has no rules"_s);
        }
    };
    for (const ElizaKeyword &keyword : std::as_const(m_script.m_keywords)) {
        m_line = 0;
        if (keyword.decompositions.isEmpty())
            fail(u"the keyword \"%1\" has no rules"_s.arg(keyword.name));
        check(keyword.decompositions);
    }
    for (const QList<ElizaDecomposition> &section : std::as_const(m_script.m_sections))
        check(section);
    for (const QList<ElizaDecomposition> &fact : std::as_const(m_script.m_facts))
        check(fact);
    m_script.m_character.avatarFile = u":/characters/%1.png"_s.arg(m_script.m_character.id);
}

} // namespace Confab::Server
