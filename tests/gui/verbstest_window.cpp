// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbstest.h"

#include "view/turnview.h"
#include "widgets/actions.h"
#include "widgets/composeredit.h"
#include "widgets/detailspanel.h"
#include "widgets/sidebar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

void VerbsTest::find()
{
    w().press(Qt::Key_F, Qt::ControlModifier);
    w().type(u"#3"_s);
    QTRY_COMPARE(w().view()->search(), u"#3"_s);
    QTRY_COMPARE(w().view()->searchCount(), 1);
    QVERIFY(w().stored().at(2).text().endsWith(u"#3"_s));
}

void VerbsTest::findNext()
{
    w().press(Qt::Key_F, Qt::ControlModifier);
    w().type(u"#"_s);
    QTRY_COMPARE(w().view()->searchCount(), 6);
    w().press(Qt::Key_F3, Qt::ShiftModifier);
    const int before = w().view()->searchCurrent();
    w().press(Qt::Key_F3);
    QTRY_VERIFY(w().view()->searchCurrent() != before);
}

void VerbsTest::findPrevious()
{
    w().press(Qt::Key_F, Qt::ControlModifier);
    w().type(u"#"_s);
    QTRY_COMPARE(w().view()->searchCount(), 6);
    const int before = w().view()->searchCurrent();
    w().press(Qt::Key_F3, Qt::ShiftModifier);
    QTRY_VERIFY(w().view()->searchCurrent() != before);
}

void VerbsTest::showSidebar()
{
    auto *list = w().window->findChild<QListView *>(u"chatList"_s);
    QVERIFY(list->isVisible());
    w().press(Qt::Key_F9);
    QVERIFY(!list->isVisible());
    w().press(Qt::Key_F9);
    QVERIFY(list->isVisible());
}

void VerbsTest::showDetails()
{
    w().server.setPinned(w().chatId, idAt(1));
    w().press(Qt::Key_F8);
    auto *panel = w().window->findChild<DetailsPanel *>();
    QVERIFY(panel->isVisible());
    const auto lists = panel->findChildren<QListView *>();
    const auto seen = [&lists] {
        return std::find_if(lists.cbegin(), lists.cend(),
                            [](const QListView *list) { return list->isVisible(); });
    };
    QTRY_VERIFY(seen() != lists.cend());
    const QListView *list = *seen();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), w().stored().at(1).text());
    w().press(Qt::Key_F8);
    QVERIFY(!panel->isVisible());
}

void VerbsTest::zoomIn()
{
    w().press(Qt::Key_Equal, Qt::ControlModifier);
    QVERIFY(w().view()->zoom() > 1.05);
}

void VerbsTest::zoomOut()
{
    w().press(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(w().view()->zoom() < 0.95);
}

void VerbsTest::zoomReset()
{
    w().press(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(w().view()->zoom() < 0.95);
    w().press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(w().view()->zoom(), 1.0);
}

void VerbsTest::goToAnything()
{
    w().press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(w().dialog());
    w().type(u"archive"_s);
    w().press(Qt::Key_Return);
    QTRY_VERIFY(w().shows(u"is archived."_s));
    QVERIFY(w().storedChat().isArchived());
}

void VerbsTest::goToChats()
{
    w().press(Qt::Key_1, Qt::AltModifier);
    QVERIFY(w().window->findChild<Sidebar *>()->isAncestorOf(QApplication::focusWidget()));
}

void VerbsTest::goToMessages()
{
    w().press(Qt::Key_2, Qt::AltModifier);
    QVERIFY(w().view()->hasFocus());
}

void VerbsTest::goToComposer()
{
    w().press(Qt::Key_2, Qt::AltModifier);
    w().press(Qt::Key_3, Qt::AltModifier);
    QVERIFY(w().composer()->hasFocus());
}

void VerbsTest::goToDetails()
{
    w().press(Qt::Key_4, Qt::AltModifier);
    auto *panel = w().window->findChild<DetailsPanel *>();
    QVERIFY(panel->isVisible());
    QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
}

void VerbsTest::goToEnd()
{
    open(50);
    w().press(Qt::Key_2, Qt::AltModifier);
    w().press(Qt::Key_Home);
    QTRY_VERIFY(!w().view()->isAtEnd());
    w().press(Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(w().view()->isAtEnd());
}

void VerbsTest::preferences()
{
    w().press(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(w().dialog());
    QCOMPARE(w().dialog()->windowTitle(), u"Preferences"_s);
}

void VerbsTest::shortcuts()
{
    w().press(Qt::Key_Slash, Qt::ControlModifier);
    QTRY_VERIFY(w().dialog());
    QCOMPARE(w().dialog()->windowTitle(), u"Keyboard shortcuts"_s);
}

void VerbsTest::guide()
{
    w().press(Qt::Key_F1);
    QTRY_VERIFY(w().dialog());
}

void VerbsTest::about()
{
    pickFromBar(u"Help"_s, u"About Confab"_s);
    QTRY_VERIFY(w().dialog());
    QVERIFY(w().shows(QStringLiteral(CONFAB_VERSION)));
}

} // namespace Confab::Testing
