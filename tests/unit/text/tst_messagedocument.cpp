// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/messagedocument.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace Confab;

namespace {

MessageStyle plainStyle()
{
    MessageStyle style;
    style.font.setPixelSize(14);
    style.codeFont.setPixelSize(13);
    style.text = Qt::black;
    style.mutedText = Qt::darkGray;
    style.link = Qt::blue;
    style.codeBackground = Qt::lightGray;
    style.unit = 16;
    return style;
}

// Counts what a document asks for.
class CountingDocument : public MessageDocument
{
public:
    using MessageDocument::MessageDocument;
    int loads = 0;
    QList<QVariant> answers;

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        ++loads;
        answers.append(MessageDocument::loadResource(type, name));
        return answers.constLast();
    }
};

} // namespace

class TestMessageDocument : public QObject
{
    Q_OBJECT

private slots:
    void hasTheTextOfItsMessage_data();
    void hasTheTextOfItsMessage();
    void fetchesNothing();
    void takesNoColourFromTheMessage();
    void findsLinks();
    void findsCodeQuotesAndRules();
    void alignsTheColumnsOfATable();
    void emptyPartsHaveAPlace();
    void breaksLinesAtTheLimit();
    void alignsRightToLeftText();
};

void TestMessageDocument::hasTheTextOfItsMessage_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u"Hello *there*"_s, u"a\nb\n\nc"_s, u"- a\n- b\n  1. c"_s,
                                u"```\nx\n\ny\n```\n> q\n\n---\n# h"_s, u"[Bob]: hi 🌊"_s, u"a\u00a0b"_s})
        QTest::newRow(qPrintable(text.left(20))) << text;
}

void TestMessageDocument::hasTheTextOfItsMessage()
{
    QFETCH(QString, text);
    const MessageText message = MessageText::parse(text);
    MessageDocument document(message, plainStyle());
    document.layOut(400);
    QCOMPARE(document.characterCount() - 1, message.plainText().size());
    QString whole;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        whole += (block.blockNumber() > 0 ? u"\n"_s : QString()) + block.text();
    QCOMPARE(whole, message.plainText());
    QCOMPARE(document.blockCount(), std::max<qsizetype>(1, message.blocks().size()));
}

void TestMessageDocument::fetchesNothing()
{
    CountingDocument document(
        MessageText::parse(u"![x](https://example.org/x.png) <img src='file:///etc/passwd'> "
                           "<style>@import url(http://evil)</style>\n\n<link rel=stylesheet href=x>"_s),
        plainStyle());
    document.layOut(300);
    QImage image(300, 300, QImage::Format_ARGB32);
    QPainter painter(&image);
    document.drawContents(&painter);
    QCOMPARE(document.loads, 0);
    QVERIFY(!document.resource(QTextDocument::ImageResource, QUrl(u"https://example.org/x.png"_s)).isValid());
    QVERIFY(!document.resource(QTextDocument::StyleSheetResource, QUrl(u"file:///etc/passwd"_s)).isValid());
}

void TestMessageDocument::takesNoColourFromTheMessage()
{
    MessageDocument document(
        MessageText::parse(u"<font color=red>a</font> *b* <span style='color:red;background:red'>c</span>"_s),
        plainStyle());
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QColor color = it.fragment().charFormat().foreground().color();
            QVERIFY(color == QColor(Qt::black) || color == QColor(Qt::darkGray));
            QVERIFY(!it.fragment().charFormat().hasProperty(QTextFormat::BackgroundBrush));
        }
    }
}

void TestMessageDocument::findsLinks()
{
    MessageDocument document(MessageText::parse(u"go [here](https://example.org/a) now"_s), plainStyle());
    document.layOut(400);
    QVERIFY(!document.linkAt(0).isValid());
    QCOMPARE(document.linkAt(4), QUrl(u"https://example.org/a"_s));
    QVERIFY(!document.linkAt(9).isValid());
    const QTextLine line = document.firstBlock().layout()->lineAt(0);
    const QPointF inLink(line.cursorToX(5), line.y() + line.height() / 2);
    QCOMPARE(document.documentLayout()->anchorAt(inLink), u"https://example.org/a"_s);
}

void TestMessageDocument::findsCodeQuotesAndRules()
{
    MessageDocument document(MessageText::parse(u"a\n\n```\nx\ny\n```\n\n> q\n>\n> > r\n\n---\n\nb"_s),
                             plainStyle());
    document.layOut(400);
    using Kind = MessageDocument::Part::Kind;
    QList<QPair<Kind, QPair<int, int>>> parts;
    for (const auto &part : document.parts())
        parts.append({part.kind, {part.first, part.last}});
    const QList<QPair<Kind, QPair<int, int>>> expected{
        {Kind::Code, {1, 1}}, {Kind::Quote, {2, 3}}, {Kind::Quote, {3, 3}}, {Kind::Rule, {4, 4}}};
    QCOMPARE(parts, expected);
    QCOMPARE(document.code(document.parts().at(0)), u"x\ny"_s);
    // Boxes follow each other down the page and do not touch the text around them.
    const auto blockRect = [&document](int block) {
        return document.documentLayout()->blockBoundingRect(document.findBlockByNumber(block));
    };
    const QRectF code = document.partRect(document.parts().at(0));
    QVERIFY(code.top() >= blockRect(0).bottom());
    QVERIFY(code.top() < blockRect(1).top());
    QVERIFY(code.bottom() > blockRect(1).bottom());
    QVERIFY(code.bottom() <= blockRect(2).top());
    const QRectF outer = document.partRect(document.parts().at(1));
    const QRectF inner = document.partRect(document.parts().at(2));
    QVERIFY(inner.left() > outer.right());
    QVERIFY(outer.bottom() >= inner.bottom());
    QVERIFY(document.partRect(document.parts().at(3)).top() > outer.bottom());
}

void TestMessageDocument::alignsTheColumnsOfATable()
{
    MessageDocument document(
        MessageText::parse(
            u"| n | lamp |\n|---|---|\n| one hundred | on |\n| 2 | off |\n\n| x | y |\n|---|---|\n| 1 | z |"_s),
        plainStyle());
    document.layOut(600);
    QCOMPARE(document.blockCount(), 5);
    const auto secondCell = [&document](int row) {
        const QTextBlock block = document.findBlockByNumber(row);
        const auto at = static_cast<int>(block.text().indexOf(u'\t')) + 1;
        return block.layout()->position().x() + block.layout()->lineAt(0).cursorToX(at);
    };
    QCOMPARE(secondCell(1), secondCell(0));
    QCOMPARE(secondCell(2), secondCell(0));
    // Another table has columns of its own.
    QCOMPARE(secondCell(4), secondCell(3));
    QVERIFY(secondCell(3) < secondCell(0));
    QCOMPARE(document.parts().size(), 2);
    const MessageDocument::Part head = document.parts().at(0);
    QCOMPARE(head.kind, MessageDocument::Part::Kind::TableHead);
    const auto blockRect = [&document](int block) {
        return document.documentLayout()->blockBoundingRect(document.findBlockByNumber(block));
    };
    QVERIFY(document.partRect(head).top() >= blockRect(0).bottom() - 1);
    QVERIFY(document.partRect(head).bottom() <= blockRect(1).top() + 1);
}

void TestMessageDocument::emptyPartsHaveAPlace()
{
    for (const QString &text : {u"| \n|:-----|\n"_s, u"> - ```\n>   ```\n"_s}) {
        MessageDocument document(MessageText::parse(text), plainStyle());
        document.layOut(300);
        QVERIFY(!document.parts().isEmpty());
        for (const MessageDocument::Part &part : document.parts())
            QVERIFY(document.partRect(part).isValid());
    }
}

void TestMessageDocument::breaksLinesAtTheLimit()
{
    const MessageText message = MessageText::parse(u"some words that are many "_s.repeated(40));
    MessageDocument narrow(message, plainStyle());
    narrow.layOut(200);
    MessageDocument wide(message, plainStyle());
    wide.layOut(600);
    QVERIFY(narrow.idealWidth() <= 201);
    QVERIFY(wide.idealWidth() <= 601);
    QVERIFY(narrow.size().height() > 2 * wide.size().height());
    MessageDocument shortOne(MessageText::parse(u"short"_s), plainStyle());
    shortOne.layOut(600);
    QVERIFY(shortOne.idealWidth() < 100);
    MessageDocument endless(MessageText::parse(QString(3000, u'w')), plainStyle());
    endless.layOut(200);
    QVERIFY(endless.idealWidth() <= 201);
}

void TestMessageDocument::alignsRightToLeftText()
{
    MessageDocument document(MessageText::parse(u"שלום"_s), plainStyle());
    document.layOut(600);
    QVERIFY(document.hasRightToLeft());
    // As wide as its text, so that a bubble around it is.
    QVERIFY(document.textWidth() < 200);
    const QTextLine line = document.firstBlock().layout()->lineAt(0);
    QVERIFY(line.naturalTextRect().right() > document.textWidth() - 3);
    MessageDocument latin(MessageText::parse(u"shalom"_s), plainStyle());
    QVERIFY(!latin.hasRightToLeft());
}

QTEST_MAIN(TestMessageDocument)
#include "tst_messagedocument.moc"
