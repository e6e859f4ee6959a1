// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbstest.h"

#include "models/chatlistmodel.h"
#include "view/turnview.h"
#include "widgets/actions.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

void VerbsTest::init()
{
    open(6);
}

void VerbsTest::open(int chatTurns, WindowFixture::Accounts withAccounts)
{
    m_done.clear();
    m_window = std::make_unique<WindowFixture>(chatTurns, withAccounts);
    QTRY_COMPARE(w().turns()->rowCount(), qMin(chatTurns, 50));
    const QList<QAction *> actions = w().window->actions().all();
    for (const QAction *action : actions) {
        connect(action, &QAction::triggered, this, [this, action] { m_done.insert(action->objectName()); });
        connect(action, &QAction::toggled, this, [this, action] { m_done.insert(action->objectName()); });
    }
}

void VerbsTest::cleanup()
{
    const QString test = QString::fromLatin1(QTest::currentTestFunction());
    const bool isVerb = m_window && w().window->actions().parent()->findChild<QAction *>(test);
    const bool done = m_done.contains(test);
    m_window.reset();
    m_remote.reset();
    if (isVerb && !QTest::currentTestFailed())
        QVERIFY2(done, qPrintable(test + u" was not carried out"_s));
}

void VerbsTest::everyVerbHasATest()
{
    const QList<QAction *> actions = w().window->actions().all();
    QVERIFY(actions.size() > 40);
    QStringList without;
    for (const QAction *action : actions) {
        const QByteArray slot = action->objectName().toLatin1() + "()";
        if (metaObject()->indexOfSlot(slot.constData()) < 0)
            without.append(action->objectName());
    }
    QVERIFY2(without.isEmpty(), qPrintable(u"no test for: "_s + without.join(u", "_s)));
}

void VerbsTest::theMenuOfAChatHasItsVerbs()
{
    w().click(w().button(u"menuButton"_s));
    QTRY_VERIFY(!w().menuTexts().isEmpty());
    const QStringList texts = w().menuTexts();
    for (const QString &text : {u"Open"_s, u"Rename"_s, u"Archive"_s, u"Copy chat"_s, u"Copy link"_s,
                                u"Refresh"_s, u"Load whole conversation"_s})
        QVERIFY2(texts.contains(text), qPrintable(text));
}

void VerbsTest::theMenuOfAMessageHasItsVerbs()
{
    openMessageMenu(2);
    const QStringList texts = w().menuTexts();
    for (const QString &text : {u"Copy text"_s, u"Copy as Markdown"_s, u"Quote in reply"_s, u"Pin"_s,
                                u"Edit"_s, u"Delete…"_s, u"Rewind to here…"_s, u"Copy chat up to here"_s,
                                u"Another response"_s, u"Responses"_s, u"Select"_s})
        QVERIFY2(texts.contains(text), qPrintable(text));
}

void VerbsTest::converse()
{
    w().send(u"Hello"_s);
    QTRY_VERIFY(w().shows(u"You said: Hello"_s));
    QTRY_VERIFY(!w().isReplying());
    QTRY_VERIFY(w().action(Verb::AnotherResponse)->isEnabled());
}

void VerbsTest::sendInVain(const QString &text)
{
    w().server.command(Wire::ClientFrame::Command::CreateAndGenerateTurn)
        .answerWith([](const Wire::ClientFrame &frame) {
            return QList<QByteArray>{R"({"command":"neo_error","request_id":")" + frame.requestId.toUtf8()
                                     + R"(","comment":"try later","error_code":400})"};
        });
    w().send(text);
    QTRY_COMPARE(w().lastTurn().delivery(), DeliveryState::NotSent);
}

void VerbsTest::openMessageMenu(int row)
{
    QVERIFY(w().goToMessage(idAt(row)));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QCursor::pos());
    QCoreApplication::sendEvent(w().view()->viewport(), &event);
    QTRY_VERIFY(!w().menuTexts().isEmpty());
}

void VerbsTest::pickForMessage(int row, const QString &entry)
{
    openMessageMenu(row);
    QVERIFY2(w().pickFromMenu(entry), qPrintable(w().menuTexts().join(u'\n')));
}

void VerbsTest::pickForChat(const QString &entry)
{
    w().click(w().button(u"menuButton"_s));
    QTRY_VERIFY(!w().menuTexts().isEmpty());
    QVERIFY2(w().pickFromMenu(entry), qPrintable(w().menuTexts().join(u'\n')));
}

void VerbsTest::pickFromBar(const QString &menu, const QString &entry)
{
    QMenuBar *bar = w().window->menuBar();
    const QList<QAction *> actions = bar->actions();
    for (QAction *action : actions) {
        if (action->text().remove(u'&') == menu)
            QTest::mouseClick(bar, Qt::LeftButton, Qt::NoModifier, bar->actionGeometry(action).center());
    }
    QTRY_VERIFY(!w().menuTexts().isEmpty());
    QVERIFY2(w().pickFromMenu(entry), qPrintable(w().menuTexts().join(u'\n')));
}

void VerbsTest::pickForListedChat(const QString &chatId, const QString &entry)
{
    auto *list = w().window->findChild<QListView *>(u"chatList"_s);
    const auto found = list->model()->match(list->model()->index(0, 0), ChatListModel::ChatIdRole, chatId, 1,
                                            Qt::MatchExactly);
    QVERIFY(!found.isEmpty());
    const QPoint pos = list->visualRect(found.first()).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, pos, list->viewport()->mapToGlobal(pos));
    QCoreApplication::sendEvent(list->viewport(), &event);
    QTRY_VERIFY(!w().menuTexts().isEmpty());
    QVERIFY2(w().pickFromMenu(entry), qPrintable(w().menuTexts().join(u'\n')));
}

} // namespace Confab::Testing

CONFAB_WINDOW_TEST_MAIN(Confab::Testing::VerbsTest)
