// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots.h"

#include "view/turnview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDialog>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QTabBar>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

Shots::Shots(const QString &folder)
    : m_folder(folder)
{
}

void Shots::run()
{
    startPage();
    story();
    conversation();
    refusals();
    unread();
    manyResponses();
    scripts();
    work();
    dialogs();
    details();
    detailsStates();
    sections();
    waysToChats();
    narrow();
    sectionStates();
    offline();
    limited();
    starts();
    accounts();
    proxy();
}

void Shots::open(int chatTurns, WindowFixture::Accounts accounts)
{
    m_window = std::make_unique<WindowFixture>(chatTurns, accounts);
}

bool Shots::isSeen(const char *name)
{
    const auto *widget = w().window->findChild<QWidget *>(QLatin1StringView(name));
    return widget && widget->isVisible();
}

void Shots::until(const std::function<bool()> &condition, const char *what)
{
    constexpr int longest = 10000;
    if (!QTest::qWaitFor(condition, longest))
        std::fprintf(stderr, "not reached before picture %d: %s\n", m_count + 1, what);
}

QString Shots::said(const char *context, const char *source)
{
    return QCoreApplication::translate(context, source).remove(u'&');
}

void Shots::goToSection(const QWidget *pane, int index)
{
    auto *bar = pane->findChild<QTabBar *>();
    QTest::mouseClick(bar, Qt::LeftButton, Qt::NoModifier, bar->tabRect(index).center());
}

void Shots::clickRow(const QWidget *pane, int row)
{
    const auto lists = pane->findChildren<QListView *>();
    for (const QListView *list : lists) {
        if (list->isVisible())
            QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                              list->visualRect(list->model()->index(row, 0)).center());
    }
}

void Shots::addChats(int count)
{
    for (int i = 0; i < count; ++i)
        w().server.addChat(2 + i, i % 3 == 1 ? w().server.otherCharacterId() : QString());
    until(
        [this, count] {
            // A list that is being read is not read again.
            w().press(Qt::Key_F5);
            return QTest::qWaitFor([this, count] { return w().chatTitles().count(u'\n') >= count; }, 500);
        },
        "the chats");
}

void Shots::clickNamed(const char *button)
{
    until([this, button] { return w().button(QLatin1StringView(button)); }, button);
    if (QAbstractButton *found = w().button(QLatin1StringView(button)))
        w().click(found);
}

void Shots::openMessageMenu()
{
    const QPoint place(w().view()->width() / 3, 20);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, w().view()->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(w().view()->viewport(), &event);
}

void Shots::take(const QString &name)
{
    // Pictures of characters and the like come a moment later; nothing tells that all are there.
    QTest::qWait(250);
    QPixmap picture = w().window->grab();
    QWidgetList tops = QApplication::topLevelWidgets();
    // A dialog of a dialog is above it.
    if (QWidget *top = QApplication::activeModalWidget())
        tops.append(tops.takeAt(tops.indexOf(top)));
    for (QWidget *top : tops) {
        const bool overlay = qobject_cast<QDialog *>(top) || qobject_cast<QMenu *>(top);
        if (!overlay || !top->isVisible())
            continue;
        QPainter painter(&picture);
        if (qobject_cast<QDialog *>(top)) {
            painter.fillRect(w().window->rect(), QColor(0, 0, 0, 90));
            painter.drawPixmap((w().window->width() - top->width()) / 2,
                               (w().window->height() - top->height()) / 2, top->grab());
        } else {
            painter.drawPixmap(w().window->mapFromGlobal(top->mapToGlobal(QPoint())), top->grab());
        }
    }
    ++m_count;
    picture.save(m_folder.filePath(u"%1-%2.png"_s.arg(m_count, 2, 10, QLatin1Char('0')).arg(name)));
}

} // namespace Confab::Testing
