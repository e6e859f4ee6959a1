// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/messagetext.h"
#include "text/safetext.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace Confab;

namespace {

const QString lineBreak(QChar(QChar::LineSeparator));

// A block as one line: kind, where it stands, and its runs with their marks.
QString described(const MessageBlock &block)
{
    QString line;
    switch (block.kind) {
    case MessageBlock::Kind::Paragraph:
        line = u"p"_s;
        break;
    case MessageBlock::Kind::Heading:
        line = u"h"_s + QString::number(block.level);
        break;
    case MessageBlock::Kind::Code:
        line = u"code"_s + (block.language.isEmpty() ? QString() : QString(u':' + block.language));
        break;
    case MessageBlock::Kind::Rule:
        line = u"rule"_s;
        break;
    case MessageBlock::Kind::TableRow:
        line = block.level == 1 ? u"head"_s : u"row"_s;
        break;
    }
    line += QString(block.quoteDepth, u'>');
    if (block.listDepth > 0)
        line += u'^' + QString::number(block.listDepth);
    if (!block.marker.isEmpty())
        line += u'(' + block.marker + u')';
    for (const MessageRun &run : block.runs) {
        line += u' ';
        line += run.styles.testFlag(TextStyle::Strong) ? u"B"_s : QString();
        line += run.styles.testFlag(TextStyle::Emphasis) ? u"I"_s : QString();
        line += run.styles.testFlag(TextStyle::Strike) ? u"S"_s : QString();
        line += run.styles.testFlag(TextStyle::Code) ? u"C"_s : QString();
        line += run.link.isValid() ? QString(u'<' + run.link.toString() + u'>') : QString();
        line += u'{' + QString(run.text).replace(QChar(QChar::LineSeparator), u'/') + u'}';
    }
    return line;
}

QStringList described(const MessageText &text)
{
    QStringList lines;
    for (const MessageBlock &block : text.blocks())
        lines.append(described(block));
    return lines;
}

constexpr qsizetype end = std::numeric_limits<int>::max();

} // namespace

class TestMessageText : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void losesNoText_data();
    void losesNoText();
    void linksOnlyWhatIsSafe_data();
    void linksOnlyWhatIsSafe();
    void copiesPlainText();
    void copiesMarkdownThatGivesTheSameAgain_data();
    void copiesMarkdownThatGivesTheSameAgain();
    void copiesPartsWithTheirMarks();
    void cutsWhatIsTooLong();
    void breaksEndlessWords();
    void makesTextSafe_data();
    void makesTextSafe();
};

void TestMessageText::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("blocks");

    const auto row = [](const char *name, const QString &text, const QStringList &blocks) {
        QTest::newRow(name) << text << blocks;
    };
    row("nothing", u""_s, {});
    row("plain", u"Hello there."_s, {u"p {Hello there.}"_s});
    row("action", u"*waves* Hello"_s, {u"p I{waves} { Hello}"_s});
    row("action with underscores", u"_waves_ Hello"_s, {u"p I{waves} { Hello}"_s});
    row("bold in action", u"*she **really** waves*"_s, {u"p I{she } BI{really} I{ waves}"_s});
    row("bold", u"It is **so** good"_s, {u"p {It is } B{so} { good}"_s});
    row("struck out", u"~~no~~ yes"_s, {u"p S{no} { yes}"_s});
    row("one tilde is a sound", u"Hello~ how are you~"_s, {u"p {Hello~ how are you~}"_s});
    row("code", u"Press `Ctrl+C` now"_s, {u"p {Press } C{Ctrl+C} { now}"_s});
    row("lines stay lines", u"one\ntwo\n\nthree"_s, {u"p {one/two}"_s, u"p {three}"_s});
    row("old line ends", u"one\r\ntwo\rthree"_s, {u"p {one/two/three}"_s});
    row("list", u"- a\n- b\n  - c"_s, {u"p^1(•) {a}"_s, u"p^1(•) {b}"_s, u"p^2(•) {c}"_s});
    row("numbers stay as written", u"1986. A year\n1987. Another"_s,
        {u"p^1(1986.) {A year}"_s, u"p^1(1987.) {Another}"_s});
    row("quote", u"> said\n> he\n\nsaid I"_s, {u"p> {said/he}"_s, u"p {said I}"_s});
    row("quote in quote", u"> a\n>> b"_s, {u"p> {a}"_s, u"p>> {b}"_s});
    row("heading", u"## Rules #"_s, {u"h2 {Rules}"_s});
    row("hash tag", u"#rules"_s, {u"p {#rules}"_s});
    row("fenced", u"```cpp\nint a = *b;\n\n  return;\n```"_s, {u"code:cpp {int a = *b;//  return;}"_s});
    row("fence without end", u"```\nnot closed"_s, {u"code {not closed}"_s});
    row("indented is not code", u"a\n\n    indented *text*"_s, {u"p {a}"_s, u"p {indented } I{text}"_s});
    row("rule", u"a\n\n***\n\nb"_s, {u"p {a}"_s, u"rule"_s, u"p {b}"_s});
    row("dashes below a line are a rule", u"She left.\n---\nLater"_s,
        {u"p {She left.}"_s, u"rule"_s, u"p {Later}"_s});
    row("table", u"A lamp:\n\n| n | *state* |\n|---|:-:|\n| 1 | on, \\| off |\n| | `x` |\n\nafter"_s,
        {u"p {A lamp:}"_s, u"head {n\t} I{state}"_s, u"row {1\ton, | off}"_s, u"row {\t} C{x}"_s,
         u"p {after}"_s});
    row("pipes are no table", u"a | b\nc | d"_s, {u"p {a | b/c | d}"_s});
    row("HTML is text", u"a <b>bold</b> <img src=x onerror=y>"_s,
        {u"p {a <b>bold</b> <img src=x onerror=y>}"_s});
    row("HTML block is text", u"<table>\n<tr>\n</table>"_s, {u"p {<table>/<tr>/</table>}"_s});
    row("entities", u"&lt;b&gt; &amp; &#65;&#x42; &nosuch;"_s, {u"p {<b> & AB &nosuch;}"_s});
    row("link", u"See [the log](https://example.org/log)."_s,
        {u"p {See } <https://example.org/log>{the log} {.}"_s});
    row("bare link", u"See https://example.org/a now"_s,
        {u"p {See } <https://example.org/a>{https://example.org/a} { now}"_s});
    row("mail", u"<me@example.org>"_s, {u"p <mailto:me@example.org>{me@example.org}"_s});
    row("picture is a link", u"![a cat](https://example.org/cat.png)"_s,
        {u"p <https://example.org/cat.png>{a cat}"_s});
    row("picture without words", u"![](https://example.org/cat.png)"_s,
        {u"p <https://example.org/cat.png>{https://example.org/cat.png}"_s});
    row("unclosed marks", u"*she waves\n\nand goes*"_s, {u"p {*she waves}"_s, u"p {and goes*}"_s});
    row("stars in space", u"2 * 3 * 4"_s, {u"p {2 * 3 * 4}"_s});
    row("names with underscores", u"some_long_name"_s, {u"p {some_long_name}"_s});
}

void TestMessageText::reads()
{
    QFETCH(QString, text);
    QTEST(described(MessageText::parse(text)), "blocks");
}

void TestMessageText::losesNoText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("looks like a link definition") << u"[Bob]: hello"_s << u"[Bob]: hello"_s;
    QTest::newRow("definition and use") << u"[a]: http://x.y\n\n[a]"_s << u"[a]: http://x.y\n[a]"_s;
    const QString wide = u"| a | b |\n|---|---|\n| 1 | 2 | three |"_s;
    QTest::newRow("a row wider than its table") << wide << QString(wide).replace(u'\n', lineBreak);
    QTest::newRow("just a dash") << u"-"_s << u"-\t"_s;
    QTest::newRow("just a number") << u"1."_s << u"1.\t"_s;
    QTest::newRow("just hashes") << u"##"_s << u"##"_s;
    QTest::newRow("front matter") << u"---\ntitle: x\n---\nbody"_s << u"\ntitle: x\n\nbody"_s;
    QTest::newRow("comment") << u"<!-- hidden -->"_s << u"<!-- hidden -->"_s;
    QTest::newRow("colon in brackets") << u"[OOC]: wait [x]: `a]: b`"_s << u"[OOC]: wait [x]: a]: b"_s;
    QTest::newRow("equals below") << u"a\n==="_s << u"a\n"_s;
}

void TestMessageText::losesNoText()
{
    QFETCH(QString, text);
    QTEST(MessageText::parse(text).plainText(), "plain");
}

void TestMessageText::linksOnlyWhatIsSafe_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("isLink");
    QTest::newRow("https") << u"https://example.org"_s << true;
    QTest::newRow("http") << u"HTTP://example.org/x?y#z"_s << true;
    QTest::newRow("mailto") << u"mailto:a@b.c"_s << true;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("data") << u"data:text/html,x"_s << false;
    QTest::newRow("relative") << u"/etc/passwd"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("other program") << u"vscode://x"_s << false;
    QTest::newRow("endless") << QString(u"https://example.org/"_s + QString(5000, u'a')) << false;
}

void TestMessageText::linksOnlyWhatIsSafe()
{
    QFETCH(QString, target);
    QFETCH(bool, isLink);
    const MessageText text = MessageText::parse(u"[press](<"_s + target + u">)"_s);
    QCOMPARE(text.plainText(), u"press"_s);
    QCOMPARE(text.blocks().constFirst().runs.constFirst().link.isValid(), isLink);
}

void TestMessageText::copiesPlainText()
{
    const MessageText text = MessageText::parse(u"*One*\ntwo\n\n- a\n- b\n\n```\nx\ny\n```\n\n---\n\nend"_s);
    QCOMPARE(text.copyText(0, end), u"One\ntwo\n\n• a\n• b\n\nx\ny\n\n———\n\nend"_s);
    QCOMPARE(text.copyText(0, 3), u"One"_s);
    QCOMPARE(text.copyText(4, 7), u"two"_s);
    QCOMPARE(text.copyText(5, 5), QString());
}

void TestMessageText::copiesMarkdownThatGivesTheSameAgain_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"*waves* **hello** ~~no~~ `code` plain"_s, u"one\ntwo\n\nthree"_s, u"- a\n- b\n\n1. c\n2. d"_s,
          u"> quoted\n> lines\n\nnot"_s, u"# Title\n\ntext"_s, u"```py\na = *b*\n\nc\n```\n\nafter"_s,
          u"[words](https://example.org/a) and https://example.org/b"_s, u"a\n\n---\n\nb"_s,
          u"2 \\* 3 \\_ and \\[x\\]"_s, u"***both*** and *x **y** z*"_s, u"tail *spaced *  out*"_s,
          u"| a | **b** |\n|---|---|\n| 1 | x \\| y |\n|  | 3 |\n\nafter"_s})
        QTest::newRow(qPrintable(text.left(30))) << text;
}

void TestMessageText::copiesMarkdownThatGivesTheSameAgain()
{
    QFETCH(QString, text);
    const MessageText before = MessageText::parse(text);
    const QString copied = before.copyMarkdown(0, end);
    const MessageText after = MessageText::parse(copied);
    QCOMPARE(after.plainText(), before.plainText());
    QCOMPARE(described(after), described(before));
}

void TestMessageText::copiesPartsWithTheirMarks()
{
    const MessageText text = MessageText::parse(u"It is **very good** and [linked](https://example.org)"_s);
    QCOMPARE(text.plainText(), u"It is very good and linked"_s);
    QCOMPARE(text.copyMarkdown(8, 13), u"**ry go**"_s);
    QCOMPARE(text.copyMarkdown(3, 10), u"is **very**"_s);
    QCOMPARE(text.copyMarkdown(22, 26), u"[nked](https://example.org)"_s);
    const MessageText list = MessageText::parse(u"1. one\n2. two"_s);
    QCOMPARE(list.copyMarkdown(0, end), u"1. one\n2. two"_s);
    QCOMPARE(list.copyMarkdown(4, end), u"ne\n2. two"_s);
}

void TestMessageText::cutsWhatIsTooLong()
{
    const QString words = u"word "_s.repeated(1000);
    const MessageText text = MessageText::parse(words, {1002, 100, 100});
    QVERIFY(text.isCut());
    QCOMPARE(text.plainText(), u"word "_s.repeated(200).trimmed());
    QVERIFY(!MessageText::parse(words).isCut());
    const MessageText items = MessageText::parse(u"- a\n"_s.repeated(500), {100000, 40, 100000});
    QVERIFY(items.isCut());
    QCOMPARE(items.blocks().size(), 40);
    const MessageText marks = MessageText::parse(u"*a* b "_s.repeated(500), {100000, 100, 31});
    QVERIFY(marks.isCut());
    QCOMPARE(marks.blocks().constFirst().runs.size(), 31);
    // Half an emoji is none.
    const MessageText emoji = MessageText::parse(u"\U0001f30a"_s.repeated(100), {51, 10, 10});
    QVERIFY(emoji.isCut());
    QVERIFY(!emoji.plainText().contains(QChar(QChar::ReplacementCharacter)));
}

void TestMessageText::breaksEndlessWords()
{
    const QString word(10000, u'(');
    const MessageText text = MessageText::parse(u"a **b** "_s + word);
    const QString plain = text.plainText();
    QVERIFY(plain.size() > word.size());
    int length = 0;
    for (const QChar c : plain) {
        length = c == QChar(0x200b) || c.isSpace() ? 0 : length + 1;
        QVERIFY(length <= 400);
    }
    // Nobody copies what he did not write.
    QCOMPARE(text.copyText(0, end), u"a b "_s + word);
}

void TestMessageText::makesTextSafe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << u"a\tb\nc"_s << u"a\tb\nc"_s;
    QTest::newRow("override") << u"a\u202eb\u202cc"_s << u"a\ufffdb\ufffdc"_s;
    QTest::newRow("isolates") << u"\u2066a\u2069"_s << u"\ufffda\ufffd"_s;
    QTest::newRow("direction marks stay") << u"a\u200e\u200fb"_s << u"a\u200e\u200fb"_s;
    QTest::newRow("joiners stay") << u"👩\u200d🚀"_s << u"👩\u200d🚀"_s;
    QTest::newRow("control") << u"a\u0007\u001b[1mb"_s << u"a\u2407\u241b[1mb"_s;
    QTest::newRow("null") << QString::fromLatin1(QByteArray("a\0b", 3)) << u"a\u2400b"_s;
    QTest::newRow("delete and C1") << u"a\u007f\u009b"_s << u"a\u2421\ufffd"_s;
    QTest::newRow("separators") << u"a\u2028b\u2029c\u0085d"_s << u"a\nb\nc\nd"_s;
    QTest::newRow("object") << u"a\ufffcb"_s << u"a\ufffdb"_s;
    QTest::newRow("non-characters") << u"\ufdd0\ufdd1\uffff"_s << u"\ufffd\ufffd\ufffd"_s;
    QTest::newRow("lone surrogate") << QString(u'a' + QString(QChar(0xd83d)) + u'b') << u"a\ufffdb"_s;
    QTest::newRow("letters of the world")
        << u"Ünïcödé مرحبا שלום こんにちは हिन्दी"_s << u"Ünïcödé مرحبا שלום こんにちは हिन्दी"_s;
}

void TestMessageText::makesTextSafe()
{
    QFETCH(QString, text);
    QTEST(safeText(text), "safe");
    QCOMPARE(safeText(safeText(text)), safeText(text));
}

QTEST_GUILESS_MAIN(TestMessageText)
#include "tst_messagetext.moc"
