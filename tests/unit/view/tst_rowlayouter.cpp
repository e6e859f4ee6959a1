// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/rowlayouter.h"

#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace Confab;

// Geometry of rows, without a pixel being painted.
class TestRowLayouter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void putsTheCharacterLeftAndThePersonRight();
    void keepsEverythingInsideAndApart_data();
    void keepsEverythingInsideAndApart();
    void shrinksToShortMessages();
    void keepsAComfortableMeasure();
    void hasNoHeaderWithinAGroup();
    void offersWhatCanBeDone();
    void mirrorsEverything();
    void hitsTextLinksAndButtons();
    void foldsWhatIsLong();
    void keepsTheDocumentWhileTheTextStays();
    void leavesRoomForTheEditor();
    void givesRectanglesOfAPart();

private:
    RowContent content(const QString &text = u"Some *text*"_s, bool isHuman = false) const;

    ViewStyle m_style;
    RowLayouter m_layouter;
};

void TestRowLayouter::initTestCase()
{
    QWidget widget;
    m_style = ViewStyle::of(widget, 1);
    m_layouter.setStyle(m_style);
}

RowContent TestRowLayouter::content(const QString &text, bool isHuman) const
{
    RowContent content;
    content.turnId = u"a"_s;
    content.text = text;
    content.isHuman = isHuman;
    content.authorName = isHuman ? u"Sam"_s : u"The Keeper"_s;
    content.time = QDateTime(QDate(2026, 3, 4), QTime(12, 0));
    content.timeText = u"12:00"_s;
    content.candidateIndex = 0;
    content.candidateCount = 1;
    return content;
}

void TestRowLayouter::putsTheCharacterLeftAndThePersonRight()
{
    const auto character = m_layouter.layOut(content(), 800)->geometry;
    const auto person = m_layouter.layOut(content(u"Some *text*"_s, true), 800)->geometry;
    QVERIFY(character.bubble.center().x() < 400);
    QVERIFY(person.bubble.center().x() > 400);
    QVERIFY(character.avatar.right() < character.bubble.left());
    QVERIFY(person.avatar.left() > person.bubble.right());
    QCOMPARE(character.bubble.size(), person.bubble.size());
    QVERIFY(character.name.bottom() < character.bubble.top());
    // Alike on both sides.
    QVERIFY(std::abs(character.avatar.left() - (800 - 1 - person.avatar.right())) <= 1);
}

void TestRowLayouter::keepsEverythingInsideAndApart_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isHuman");
    QTest::addColumn<int>("kind");
    for (const int width : {200, 360, 480, 800, 1600}) {
        for (const bool isHuman : {false, true}) {
            for (int kind = 0; kind < 6; ++kind)
                QTest::addRow("%d %s %d", width, isHuman ? "person" : "character", kind)
                    << width << isHuman << kind;
        }
    }
}

void TestRowLayouter::keepsEverythingInsideAndApart()
{
    QFETCH(int, width);
    QFETCH(bool, isHuman);
    QFETCH(int, kind);
    RowContent row = content(QString(u"words and words "_s.repeated(30)), isHuman);
    row.dayText = kind == 1 ? u"Wednesday, 4 March"_s : QString();
    row.isFirstNew = kind == 2;
    row.isPinned = kind == 3;
    row.isEdited = kind == 3;
    row.isLast = kind >= 3;
    row.candidateCount = kind == 4 ? 12 : 1;
    row.candidateIndex = kind == 4 ? 10 : 0;
    row.delivery = kind == 5 ? DeliveryState::NotSent : DeliveryState::Stored;
    row.stateText =
        kind == 5 ? u"There is no connection, and this is a long sentence about it."_s : QString();
    const RowGeometry geometry = m_layouter.layOut(row, width)->geometry;
    QCOMPARE(geometry.width, width);
    const QRect all = geometry.rect();
    QList<QRect> apart;
    for (const QRect &rect : {geometry.day, geometry.newLine, geometry.name, geometry.time, geometry.bubble,
                              geometry.stepper, geometry.pinned, geometry.edited, geometry.state}) {
        if (rect.isNull())
            continue;
        QVERIFY2(
            all.contains(rect),
            qPrintable(u"%1,%2 %3x%4"_s.arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height())));
        apart.append(rect);
    }
    for (const RowButton &button : geometry.buttons) {
        if (button.onHover)
            continue;
        QVERIFY(all.contains(button.rect));
        apart.append(button.rect);
    }
    for (int i = 0; i < apart.size(); ++i) {
        for (int j = i + 1; j < apart.size(); ++j)
            QVERIFY(!apart.at(i).intersects(apart.at(j)));
    }
    QVERIFY(geometry.bubble.contains(geometry.text));
    QVERIFY(all.left() <= geometry.hoverBar.left() && geometry.hoverBar.right() <= all.right());
}

void TestRowLayouter::shrinksToShortMessages()
{
    const auto hi = m_layouter.layOut(content(u"Hi"_s), 800)->geometry;
    const auto sentence = m_layouter.layOut(content(u"A longer sentence than that"_s), 800)->geometry;
    QVERIFY(hi.bubble.width() < sentence.bubble.width());
    QVERIFY(hi.bubble.width() < 100);
    QCOMPARE(hi.height, sentence.height);
}

void TestRowLayouter::keepsAComfortableMeasure()
{
    const QString text = u"words and words "_s.repeated(60);
    const auto wide = m_layouter.layOut(content(text), 1600)->geometry;
    const auto wider = m_layouter.layOut(content(text), 2400)->geometry;
    QCOMPARE(wide.text.size(), wider.text.size());
    QVERIFY(wide.text.width() <= m_style.measure);
    QVERIFY(wide.text.width() > m_style.measure * 3 / 4);
    // In the middle.
    QVERIFY(std::abs((wide.avatar.left() + wide.bubble.right()) / 2 - 800) < 3 * m_style.avatar);
    const auto narrow = m_layouter.layOut(content(text), 360)->geometry;
    QVERIFY(narrow.text.width() > 360 * 6 / 10);
}

void TestRowLayouter::hasNoHeaderWithinAGroup()
{
    RowContent row = content();
    row.startsGroup = false;
    const auto grouped = m_layouter.layOut(row, 800)->geometry;
    const auto alone = m_layouter.layOut(content(), 800)->geometry;
    QVERIFY(grouped.name.isNull());
    QVERIFY(grouped.time.isNull());
    QVERIFY(grouped.avatar.isNull());
    QVERIFY(grouped.height < alone.height);
    QCOMPARE(grouped.bubble.left(), alone.bubble.left());
}

void TestRowLayouter::offersWhatCanBeDone()
{
    const auto button = [this](const RowContent &row, RowAction action) {
        const auto geometry = m_layouter.layOut(row, 800)->geometry;
        const RowButton *found = geometry.button(action);
        return found ? (found->isEnabled ? 2 : 1) : 0;
    };
    RowContent row = content();
    QCOMPARE(button(row, RowAction::Copy), 2);
    QCOMPARE(button(row, RowAction::Pin), 2);
    QCOMPARE(button(row, RowAction::AnotherResponse), 0);
    QCOMPARE(button(row, RowAction::NextCandidate), 0);
    row.isLast = true;
    QCOMPARE(button(row, RowAction::AnotherResponse), 2);
    row.candidateCount = 3;
    QCOMPARE(button(row, RowAction::PreviousCandidate), 1);
    QCOMPARE(button(row, RowAction::NextCandidate), 2);
    row.candidateIndex = 2;
    QCOMPARE(button(row, RowAction::PreviousCandidate), 2);
    // Past the last one there is another response, but only at the end of the chat.
    QCOMPARE(button(row, RowAction::NextCandidate), 2);
    row.isLast = false;
    QCOMPARE(button(row, RowAction::NextCandidate), 1);
    row.delivery = DeliveryState::Streaming;
    QCOMPARE(button(row, RowAction::NextCandidate), 0);
    QCOMPARE(button(row, RowAction::Pin), 0);
    QCOMPARE(button(row, RowAction::Copy), 2);
    row = content(u"x"_s, true);
    row.delivery = DeliveryState::NotSent;
    QCOMPARE(button(row, RowAction::Retry), 2);
    QCOMPARE(button(row, RowAction::Discard), 2);
    row.delivery = DeliveryState::Unanswered;
    QCOMPARE(button(row, RowAction::AskAgain), 2);
    row.canStep = false;
    QCOMPARE(button(row, RowAction::AskAgain), 0);
    QCOMPARE(button(row, RowAction::Edit), 0);
    QCOMPARE(button(row, RowAction::Copy), 2);
}

void TestRowLayouter::mirrorsEverything()
{
    RowContent row = content(u"Some text that fills a line"_s);
    row.isLast = true;
    row.isPinned = true;
    row.candidateCount = 3;
    RowLayouter mirrored;
    ViewStyle style = m_style;
    style.isMirrored = true;
    mirrored.setStyle(style);
    const auto a = m_layouter.layOut(row, 801)->geometry;
    const auto b = mirrored.layOut(row, 801)->geometry;
    const auto flipped = [](const QRect &rect) {
        return QRect(801 - rect.right() - 1, rect.top(), rect.width(), rect.height());
    };
    QCOMPARE(b.height, a.height);
    QCOMPARE(b.bubble, flipped(a.bubble));
    QCOMPARE(b.avatar, flipped(a.avatar));
    QCOMPARE(b.name, flipped(a.name));
    QCOMPARE(b.time, flipped(a.time));
    QCOMPARE(b.pinned, flipped(a.pinned));
    QCOMPARE(b.stepper, flipped(a.stepper));
    QCOMPARE(b.hoverBar, flipped(a.hoverBar));
    for (int i = 0; i < a.buttons.size(); ++i)
        QCOMPARE(b.buttons.at(i).rect, flipped(a.buttons.at(i).rect));
}

void TestRowLayouter::hitsTextLinksAndButtons()
{
    const auto row =
        m_layouter.layOut(content(u"before [link](https://example.org/x) after\n\n```\ncode\n```"_s), 800);
    const RowGeometry &geometry = row->geometry;
    QCOMPARE(row->document->message().plainText(), u"before link after\ncode"_s);
    for (int position = 0; position < row->textLength(); ++position) {
        const QRect caret = row->caretRect(position);
        QVERIFY(geometry.bubble.contains(caret.center()));
        const QPoint point = caret.center() + QPoint(1, 0);
        QCOMPARE(row->positionAt(point), position);
        const bool isLink = position >= 7 && position < 11;
        QCOMPARE(row->linkAt(point).isValid(), isLink);
    }
    QCOMPARE(row->positionAt(geometry.text.topLeft() - QPoint(50, 50)), 0);
    QCOMPARE(row->positionAt(geometry.bubble.bottomRight() + QPoint(100, 100)), row->textLength());
    QVERIFY(!row->linkAt(geometry.bubble.topLeft()).isValid());
    const RowButton *copy = geometry.button(RowAction::CopyCode);
    QVERIFY(copy);
    QVERIFY(geometry.bubble.contains(copy->rect));
    // There only for who is near.
    QCOMPARE(geometry.buttonAt(copy->rect.center(), false), nullptr);
    QCOMPARE(geometry.buttonAt(copy->rect.center(), true)->action, RowAction::CopyCode);
}

void TestRowLayouter::foldsWhatIsLong()
{
    RowContent row = content(u"word "_s.repeated(100000));
    const auto folded = m_layouter.layOut(row, 800);
    QVERIFY(folded->document->message().isCut());
    const RowButton *more = folded->geometry.button(RowAction::ShowMore);
    QVERIFY(more);
    QVERIFY(!more->onHover);
    QVERIFY(folded->geometry.bubble.contains(more->rect));
    QVERIFY(more->rect.top() > folded->geometry.text.bottom());
    row.expansion = 2;
    const auto unfolded = m_layouter.layOut(row, 800);
    QVERIFY(!unfolded->document->message().isCut());
    QVERIFY(unfolded->geometry.height > folded->geometry.height);
    QCOMPARE(unfolded->geometry.button(RowAction::ShowMore), nullptr);
}

void TestRowLayouter::keepsTheDocumentWhileTheTextStays()
{
    RowContent row = content();
    const auto first = m_layouter.layOut(row, 800);
    const int built = m_layouter.documentCount();
    row.isPinned = true;
    row.revision = 2;
    const auto second = m_layouter.layOut(row, 800, first);
    QCOMPARE(m_layouter.documentCount(), built);
    QCOMPARE(second->document, first->document);
    row.text += u"!"_s;
    m_layouter.layOut(row, 800, second);
    QCOMPARE(m_layouter.documentCount(), built + 1);
    m_layouter.layOut(row, 300, second);
    QCOMPARE(m_layouter.documentCount(), built + 2);
}

void TestRowLayouter::leavesRoomForTheEditor()
{
    RowContent row = content(u"Hi"_s);
    row.editorHeight = 170;
    const auto geometry = m_layouter.layOut(row, 800)->geometry;
    QCOMPARE(geometry.text.height(), 170);
    QVERIFY(geometry.text.width() > 300);
    QVERIFY(geometry.hoverBar.isNull());
}

void TestRowLayouter::givesRectanglesOfAPart()
{
    const auto row = m_layouter.layOut(content(u"one two three\nfour five\n\nsix"_s), 800);
    QCOMPARE(row->rangeRects(0, 3).size(), 1);
    QCOMPARE(row->rangeRects(4, 18).size(), 2);
    QCOMPARE(row->rangeRects(0, row->textLength()).size(), 3);
    QVERIFY(row->rangeRects(5, 5).isEmpty());
    const QRect two = row->rangeRects(4, 7).constFirst();
    QVERIFY(two.contains(row->caretRect(5).center()));
    QVERIFY(row->lineRect(4).contains(two));
}

QTEST_MAIN(TestRowLayouter)
#include "tst_rowlayouter.moc"
