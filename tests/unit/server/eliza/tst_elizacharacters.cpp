// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "varietyofmessages.h"

#include "server/eliza/builtinscripts.h"
#include "server/eliza/elizaengine.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSet>
#include <QtEndian>
#include <QTest>

#include <algorithm>

using namespace Confab::Server;
using namespace Qt::StringLiterals;

// The characters that are shipped: what a person meets in the first ten minutes.
class TestElizaCharacters : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readWithoutErrors();
    void areThree();
    void haveMuchToSay_data() { addCharacters(); }
    void haveMuchToSay();
    void introduceThemselves_data() { addCharacters(); }
    void introduceThemselves();
    void doNotRepeatThemselves_data() { addCharacters(); }
    void doNotRepeatThemselves();
    void doNotRepeatThemselvesBackwards_data() { addCharacters(); }
    void doNotRepeatThemselvesBackwards();
    void haveThirtyCandidates_data() { addCharacters(); }
    void haveThirtyCandidates();
    void surviveHostileMessages_data();
    void surviveHostileMessages();
    void surviveHostileHistories_data() { addCharacters(); }
    void surviveHostileHistories();
    void takeDespairSeriously_data() { addCharacters(); }
    void takeDespairSeriously();
    void guideAnswers_data();
    void guideAnswers();
    void soundDifferent();

private:
    void addCharacters() const;
    ElizaEngine engine(const QString &id) const;
    QStringList conversation(const ElizaEngine &engine, const QStringList &messages) const;

    QList<ElizaScript> m_scripts;
    QStringList m_errors;
};

namespace {

constexpr int pauseBetween = 10; // replies within which none may come again

ResponderRequest asked(const QString &message)
{
    ResponderRequest request;
    request.history.append({true, message});
    return request;
}

void verifyFit(const QString &reply)
{
    QVERIFY(!reply.trimmed().isEmpty());
    QVERIFY2(!reply.contains(u'{') && !reply.contains(u'}') && !reply.contains("@topic"_L1),
             qPrintable(reply));
    QVERIFY2(!reply.contains("  "_L1) && !reply.contains(QChar(u'\0')), qPrintable(reply));
    QVERIFY2(reply.size() < 1000, qPrintable(reply));
    QVERIFY2(reply.count(u'*') % 2 == 0 || reply.contains("**"_L1), qPrintable(reply));
}

} // namespace

void TestElizaCharacters::initTestCase()
{
    m_scripts = builtInScripts(&m_errors);
}

void TestElizaCharacters::addCharacters() const
{
    QTest::addColumn<QString>("id");
    for (const ElizaScript &script : m_scripts)
        QTest::newRow(qPrintable(script.character().id)) << script.character().id;
}

ElizaEngine TestElizaCharacters::engine(const QString &id) const
{
    for (const ElizaScript &script : m_scripts) {
        if (script.character().id == id)
            return ElizaEngine(script);
    }
    return ElizaEngine(ElizaScript());
}

QStringList TestElizaCharacters::conversation(const ElizaEngine &engine, const QStringList &messages) const
{
    ResponderRequest request;
    QStringList replies{engine.script().character().greeting};
    request.history.append({false, replies.first()});
    for (const QString &message : messages) {
        request.history.append({true, message});
        replies.append(engine.reply(request));
        request.history.append({false, replies.last()});
    }
    return replies;
}

void TestElizaCharacters::readWithoutErrors()
{
    QCOMPARE(m_errors, QStringList());
}

void TestElizaCharacters::areThree()
{
    QStringList ids;
    QSet<QString> names;
    for (const ElizaScript &script : std::as_const(m_scripts)) {
        ids.append(script.character().id);
        names.insert(script.character().name);
    }
    QCOMPARE(ids, (QStringList{u"guide"_s, u"night-train"_s, u"naturalist"_s}));
    QCOMPARE(names.size(), 3);
}

void TestElizaCharacters::haveMuchToSay()
{
    QFETCH(QString, id);
    const ElizaScript script = engine(id).script();
    QVERIFY2(script.keywordCount() >= 55, qPrintable(QString::number(script.keywordCount())));
    QVERIFY2(script.ruleCount() >= 220, qPrintable(QString::number(script.ruleCount())));
    QVERIFY(script.before().count() > 0);
    QVERIFY(script.reflections().count() > 0);
    using Section = ElizaScript::Section;
    for (const Section section : {Section::None, Section::Memory, Section::Onward, Section::Wordless,
                                  Section::Foreign, Section::Repeated}) {
        QVERIFY(!script.section(section).isEmpty());
    }
}

void TestElizaCharacters::introduceThemselves()
{
    QFETCH(QString, id);
    const LocalCharacter character = engine(id).script().character();
    QVERIFY(!character.name.isEmpty());
    QVERIFY(!character.title.isEmpty() && character.title.size() <= 60);
    QVERIFY(character.description.size() > 80);
    QVERIFY(character.greeting.size() > 80);
    QFile avatar(character.avatarFile);
    QVERIFY(avatar.open(QIODevice::ReadOnly));
    const QByteArray head = avatar.read(24);
    QCOMPARE(head.first(16), "\x89PNG\r\n\x1A\n\0\0\0\rIHDR"_ba);
    QCOMPARE(qFromBigEndian<quint32>(head.constData() + 16), 400U); // width
    QCOMPARE(qFromBigEndian<quint32>(head.constData() + 20), 400U); // height
}

void TestElizaCharacters::doNotRepeatThemselves()
{
    QFETCH(QString, id);
    const QStringList messages = varietyOfMessages();
    QVERIFY(messages.size() >= 200);
    const QStringList replies = conversation(engine(id), messages);
    QCOMPARE(replies.size(), messages.size() + 1);
    for (qsizetype i = 0; i < replies.size(); ++i) {
        verifyFit(replies.at(i));
        if (QTest::currentTestFailed())
            return;
        const qsizetype earlier = replies.lastIndexOf(replies.at(i), i - 1);
        QVERIFY2(i == 0 || earlier < 0 || i - earlier > pauseBetween, qPrintable(replies.at(i)));
    }
    const QSet<QString> different(replies.cbegin(), replies.cend());
    QVERIFY2(different.size() >= replies.size() / 2, qPrintable(QString::number(different.size())));
}

void TestElizaCharacters::doNotRepeatThemselvesBackwards()
{
    QFETCH(QString, id);
    QStringList messages = varietyOfMessages();
    std::reverse(messages.begin(), messages.end());
    messages.append(QStringList(30, u"the wall is grey"_s));
    const QStringList replies = conversation(engine(id), messages);
    for (qsizetype i = 1; i < replies.size(); ++i) {
        const qsizetype earlier = replies.lastIndexOf(replies.at(i), i - 1);
        QVERIFY2(earlier < 0 || i - earlier > pauseBetween, qPrintable(replies.at(i)));
    }
}

void TestElizaCharacters::haveThirtyCandidates()
{
    QFETCH(QString, id);
    const ElizaEngine engine = this->engine(id);
    const QStringList all = varietyOfMessages();
    QStringList messages{QString(), u"I want to commit suicide"_s};
    for (qsizetype i = 0; i < all.size(); i += 3) // thirty replies to each take their time
        messages.append(all.at(i));
    for (const QString &message : std::as_const(messages)) {
        ResponderRequest request = asked(message);
        while (request.avoid.size() < 30) {
            const QString reply = engine.reply(request);
            verifyFit(reply);
            if (QTest::currentTestFailed())
                return;
            QVERIFY2(!request.avoid.contains(reply), qPrintable(message + u": " + reply));
            request.avoid.append(reply);
        }
    }
}

void TestElizaCharacters::surviveHostileMessages_data()
{
    QTest::addColumn<QString>("message");

    QTest::newRow("nothing") << QString();
    QTest::newRow("one word of a megabyte") << QString(1'000'000, u'a');
    QTest::newRow("a megabyte of words") << u"a "_s.repeated(500'000);
    QTest::newRow("a megabyte of keywords") << u"my mother is why i am "_s.repeated(50'000);
    QTest::newRow("a megabyte of clauses") << u"i am. "_s.repeated(160'000);
    QTest::newRow("ten thousand brackets") << QString(10'000, u'(');
    QTest::newRow("ten thousand braces") << u"{1}"_s.repeated(10'000);
    QTest::newRow("braces and topics") << u"i am {name} @topic:token {2} %s %1 \\n"_s;
    QTest::newRow("emoji") << u"\U0001F469\u200D\U0001F680\U0001F3FD"_s.repeated(1000);
    QTest::newRow("right to left")
        << u"\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 \u202E\u2067"_s;
    QTest::newRow("NULs") << QString(1000, QChar(u'\0'));
    QTest::newRow("NULs in words") << QString(u"i\0 am\0 sad\0"_s);
    QTest::newRow("lone surrogates") << QString(1000, QChar(0xD83D));
    QTest::newRow("combining marks") << QString(u"z" + QString(100'000, QChar(0x0301)));
    QTest::newRow("what grows when normalized") << QString(100'000, QChar(0xFDFA));
    QTest::newRow("line breaks") << QString(100'000, u'\n');
    QTest::newRow("a script's own lines") << u"key 99: a\n- b\nmatch: *\n> c"_s;
}

void TestElizaCharacters::surviveHostileMessages()
{
    QFETCH(QString, message);
    for (const ElizaScript &script : std::as_const(m_scripts)) {
        const ElizaEngine engine(script);
        ResponderRequest request = asked(message);
        QElapsedTimer timer;
        timer.start();
        const QString reply = engine.reply(request);
        verifyFit(reply);
        // Bounded, not quick: the figure only has to fail for work that grows with the message.
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(engine.reply(request), reply);
        request.avoid = QStringList{reply, message};
        QVERIFY(!request.avoid.contains(engine.reply(request)));
    }
}

void TestElizaCharacters::surviveHostileHistories()
{
    QFETCH(QString, id);
    const ElizaEngine engine = this->engine(id);
    ResponderRequest request;
    const QString huge(1'000'000, u'*');
    const QString words = u"i want to see my mother "_s.repeated(40'000);
    for (int i = 0; i < 10'000; ++i)
        request.history.append({i % 2 == 0, i % 4 < 2 ? words : huge});
    request.history.append({true, u"hello"_s});
    request.avoid = QStringList(30, huge);
    QElapsedTimer timer;
    timer.start();
    verifyFit(engine.reply(request));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestElizaCharacters::takeDespairSeriously()
{
    QFETCH(QString, id);
    const ElizaEngine engine = this->engine(id);
    for (const QString &message :
         {u"I want to die"_s, u"haha, I could kill myself"_s, u"sometimes i feel suicidal, my mother says"_s,
          u"I hurt myself"_s, u"I don't want to live anymore"_s}) {
        ResponderRequest request = asked(message);
        for (int i = 0; i < 6; ++i) {
            request.avoid.append(engine.reply(request));
            const QString reply = request.avoid.last();
            QVERIFY2(reply.contains("findahelpline.com"_L1) || reply.contains("emergency"_L1),
                     qPrintable(reply));
        }
    }
}

void TestElizaCharacters::guideAnswers_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("part"); // of the answer

    const auto row = [](const QString &question, const QString &part) {
        QTest::newRow(qPrintable(question)) << question << part;
    };
    row(u"What is Confab?"_s, u"desktop program"_s);
    row(u"what is this program"_s, u"desktop program"_s);
    row(u"what's a token?"_s, u"the key that your browser gets"_s);
    row(u"How do I get my token?"_s, u"developer tools"_s);
    row(u"Can I share my token with you?"_s, u"never from its arguments"_s);
    row(u"how do I sign in to Character.AI"_s, u"Five short steps"_s);
    row(u"how do i log out"_s, u"wipes your token"_s);
    row(u"What is local mode?"_s, u"small server inside Confab"_s);
    row(u"which key sends a message?"_s, u"**Enter** sends"_s);
    row(u"how do I make a new line?"_s, u"**Shift+Enter**"_s);
    row(u"How can I stop a reply?"_s, u"**Esc**"_s);
    row(u"how do i start a new chat"_s, u"**Ctrl+N**"_s);
    row(u"how do I rename a chat?"_s, u"**F2**"_s);
    row(u"what does ctrl+k do"_s, u"switcher"_s);
    row(u"How do I delete a message?"_s, u"**Del**"_s);
    row(u"can I delete a whole chat?"_s, u"archived"_s);
    row(u"What is a candidate?"_s, u"several answers"_s);
    row(u"how many candidates are there?"_s, u"thirty"_s);
    row(u"Can I get another answer?"_s, u"Another response"_s);
    row(u"what does alt+left do?"_s, u"**Alt+Left**"_s);
    row(u"how do I pin something"_s, u"Pin a message"_s);
    row(u"How many messages can I pin?"_s, u"Five"_s);
    row(u"can i edit what i wrote"_s, u"Edit"_s);
    row(u"How do I rewind?"_s, u"Rewind to here"_s);
    row(u"how do I find a word in this chat"_s, u"**Ctrl+F**"_s);
    row(u"can I copy a chat"_s, u"Copy chat up to here"_s);
    row(u"where did the archived chats go?"_s, u"takes a chat out of the recent ones"_s);
    row(u"Is it private?"_s, u"no telemetry"_s);
    row(u"can I use several accounts"_s, u"several side by side"_s);
    row(u"Is there a German translation?"_s, u"Arabic"_s);
    row(u"is there a manual?"_s, u"**F1**"_s);
    row(u"Does it work offline?"_s, u"Without a network"_s);
    row(u"How do you make your replies?"_s, u"simple pattern rules"_s);
    row(u"Are you an AI?"_s, u"pattern"_s);
    row(u"Where is my data kept?"_s, u"your own user folders"_s);
    row(u"Is this an official program?"_s, u"unofficial program"_s);
    row(u"What are the limits?"_s, u"does not"_s);
    row(u"The service refused the connection"_s, u"refused"_s);
    row(u"how do I switch to dark mode"_s, u"light or dark"_s);
    row(u"where are the preferences?"_s, u"**Ctrl+,**"_s);
    row(u"can I use a proxy?"_s, u"HTTP or SOCKS5"_s);
    row(u"how do I turn off notifications"_s, u"a click opens the chat"_s);
    row(u"Who lives here?"_s, u"Ambrose"_s);
    row(u"what does it cost?"_s, u"free software"_s);
    row(u"what are the keyboard shortcuts"_s, u"**Ctrl+R** another response"_s);
}

void TestElizaCharacters::guideAnswers()
{
    QFETCH(QString, question);
    QFETCH(QString, part);
    const QString reply = engine(u"guide"_s).reply(asked(question));
    QVERIFY2(reply.contains(part), qPrintable(reply));
}

void TestElizaCharacters::soundDifferent()
{
    const QStringList messages = varietyOfMessages();
    QSet<QString> said;
    qsizetype total = 0;
    for (const ElizaScript &script : std::as_const(m_scripts)) {
        const QStringList replies = conversation(ElizaEngine(script), messages);
        const QSet<QString> own(replies.cbegin(), replies.cend());
        total += own.size();
        said.unite(own);
    }
    QCOMPARE(said.size(), total);
}

QTEST_GUILESS_MAIN(TestElizaCharacters)
#include "tst_elizacharacters.moc"
