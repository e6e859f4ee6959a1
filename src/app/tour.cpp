// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tour.h"

#include "app/tourcheck.h"
#include "models/chatlistmodel.h"
#include "models/turnmodel.h"
#include "view/turnview.h"
#include "widgets/actions.h"
#include "widgets/banner.h"
#include "widgets/chatheader.h"
#include "widgets/mainwindow.h"
#include "widgets/newchatdialog.h"
#include "widgets/startpage.h"

#include <QApplication>
#include <QDir>
#include <QListView>
#include <QPainter>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Confab {

namespace {

constexpr auto lookEvery = 15ms;
constexpr qint64 settleTime = 150;
constexpr qint64 stepLimit = 45'000;
constexpr qint64 wholeLimit = 150'000;

const QStringList messages{
    u"Hello! This is my first day here."_s,
    u"I often wonder why I like talking so much.\nWhat do you think?"_s,
    u"That makes me happy. Tell me something about yourself. 🙂"_s,
};
const QString chatName = u"A first conversation"_s;

} // namespace

Tour::Tour(MainWindow *window, const QString &pictureDir, MakeClient makeClient, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_pictureDir(pictureDir)
    , m_makeClient(std::move(makeClient))
    , m_keys(window)
    , m_view(window->findChild<TurnView *>())
    , m_header(window->findChild<ChatHeader *>())
{
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &Tour::look);
    planStart();
    planMessages();
    planVerbs();
}

Tour::~Tour() = default;

void Tour::start()
{
    m_all.start();
    if (!QDir().mkpath(m_pictureDir)) {
        fail(u"the folder %1 cannot be made"_s.arg(m_pictureDir));
        return;
    }
    next();
}

void Tour::planStart()
{
    m_steps.append(
        {.what = u"The window opens"_s,
         .act = [] {},
         .done =
             [this] { return m_window->isVisible() && m_window->chats() && m_window->chats()->isStarted(); },
         .picture = u"start"_s});
    const auto list = [this] {
        const auto *dialog = m_window->findChild<NewChatDialog *>();
        return dialog && dialog->isVisible() ? dialog->findChild<QListView *>() : nullptr;
    };
    m_steps.append({.what = u"New chat offers the characters on this computer"_s,
                    .act = [this] { m_keys.press(QKeySequence::New); },
                    .done = [list] { return list() && list()->currentIndex().isValid(); },
                    .picture = u"new-chat"_s});
    m_steps.append({.what = u"A chat is started with the first of them"_s,
                    .act = [this] { m_keys.press(Qt::Key_Return); },
                    .done =
                        [this, list] {
                            return !list() && !m_window->openChatId().isEmpty() && turns()
                                && turns()->isStarted() && turns()->rowCount() > 0 && isQuiet();
                        },
                    .picture = u"greeting"_s});
}

void Tour::planMessages()
{
    for (int i = 0; i < messages.size(); ++i) {
        const int rows = 1 + 2 * i; // the greeting and the pairs so far
        const QString number = QString::number(i + 1);
        m_steps.append({.what = u"Message %1 is written and sent"_s.arg(number),
                        .act =
                            [this, i] {
                                // Where there is no window manager, nobody does it after a dialog.
                                m_window->activateWindow();
                                m_keys.press(Qt::ALT | Qt::Key_3);
                                const QStringList lines = messages.at(i).split(u'\n');
                                for (int line = 0; line < lines.size(); ++line) {
                                    if (line > 0)
                                        m_keys.press(Qt::SHIFT | Qt::Key_Return);
                                    m_keys.type(lines.at(line));
                                }
                                m_keys.press(Qt::Key_Return);
                            },
                        .done =
                            [this, rows] {
                                return turns()->rowCount() == rows + 2 && !lastTurn().isHuman()
                                    && lastTurn().text().contains(u' ');
                            },
                        .picture = i == 0 ? u"reply-streaming"_s : QString(),
                        .settled = false});
        m_steps.append({.what = QString(),
                        .act = [] {},
                        .done =
                            [this, rows, i] {
                                return turns()->rowCount() == rows + 2 && isQuiet()
                                    && turns()->turnAt(rows).text() == messages.at(i);
                            },
                        .picture = u"reply-"_s + number});
    }
}

void Tour::planVerbs()
{
    m_steps.append({.what = u"Another response is asked for"_s,
                    .act = [this] { m_keys.press(Qt::CTRL | Qt::Key_R); },
                    .done = [this] { return lastTurn().candidates().size() == 2 && isQuiet(); },
                    .picture = u"another-response"_s});
    m_steps.append(
        {.what = u"Back to the first response"_s,
         .act = [this] { m_keys.press(Qt::ALT | Qt::Key_Left); },
         .done = [this] { return lastTurn().candidatesByAge().indexOf(lastTurn().primaryIndex()) == 0; },
         .picture = u"first-response"_s});
    m_steps.append({.what = u"The newest message is pinned"_s,
                    .act =
                        [this] {
                            m_keys.press(Qt::ALT | Qt::Key_2);
                            m_view->setCurrentTurn(lastTurn().id());
                            m_keys.press(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
                        },
                    .done = [this] { return lastTurn().isPinned(); },
                    .picture = u"pinned"_s});
    m_steps.append(
        {.what = u"The chat gets a name"_s,
         .act =
             [this] {
                 m_keys.press(Qt::Key_F2);
                 m_keys.press(QKeySequence::SelectAll);
                 m_keys.type(chatName);
                 m_keys.press(Qt::Key_Return);
             },
         .done =
             [this] { return m_header->title() == chatName && m_window->windowTitle().contains(chatName); },
         .picture = u"renamed"_s});
}

void Tour::next()
{
    if (m_ended)
        return;
    ++m_at;
    if (m_at == m_steps.size()) {
        check();
        return;
    }
    const Step &step = m_steps.at(m_at);
    if (!step.what.isEmpty())
        m_narrator.say(step.what);
    // The model is there as soon as the window has its service; what comes before it is nothing to tell.
    if (m_at == 1)
        m_narrator.listenTo(m_view->model());
    m_since.start();
    m_done.invalidate();
    step.act();
    m_look.start();
}

void Tour::look()
{
    const Step &step = m_steps.at(m_at);
    if (step.done()) {
        if (!m_done.isValid())
            m_done.start();
        // Pictures of characters and the like come a moment later.
        if (step.settled && !m_done.hasExpired(settleTime))
            return;
        m_look.stop();
        if (!step.picture.isEmpty())
            takePicture(step.picture);
        next();
        return;
    }
    m_done.invalidate();
    if (m_since.elapsed() > stepLimit || m_all.elapsed() > wholeLimit) {
        QString what = step.what;
        for (int before = m_at; what.isEmpty() && before >= 0; --before)
            what = m_steps.at(before).what;
        fail(u"this did not come about in time: \"%1\". %2"_s.arg(what, whatTheWindowSays()));
    }
}

void Tour::takePicture(const QString &name)
{
    ++m_pictures;
    QPixmap picture = m_window->grab();
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) {
        if (top == m_window || !top->isVisible() || !qobject_cast<QDialog *>(top))
            continue;
        // Not every platform places a dialog over its window.
        QPoint at = m_window->mapFromGlobal(top->mapToGlobal(QPoint()));
        at.setX(qBound(0, at.x(), qMax(0, m_window->width() - top->width())));
        at.setY(qBound(0, at.y(), qMax(0, m_window->height() - top->height())));
        QPainter painter(&picture);
        painter.fillRect(m_window->rect(), QColor(0, 0, 0, 90));
        painter.drawPixmap(at, top->grab());
    }
    const QString file =
        QDir(m_pictureDir).filePath(u"%1-%2.png"_s.arg(m_pictures, 2, 10, QLatin1Char('0')).arg(name));
    if (!picture.save(file))
        fail(u"the picture %1 cannot be written"_s.arg(file));
}

void Tour::check()
{
    TourCheck::Shown shown{.chatId = m_window->openChatId(), .title = m_header->title(), .turns = {}};
    for (int row = 0; row < turns()->rowCount(); ++row)
        shown.turns.append(turns()->turnAt(row));
    m_check = std::make_unique<TourCheck>(shown, m_makeClient());
    connect(
        m_check.get(), &TourCheck::finished, this,
        [this, count = shown.turns.size()](const QString &difference) {
            if (!difference.isEmpty()) {
                fail(u"the window does not show what a second client reads: "_s + difference);
                return;
            }
            m_narrator.say(
                u"The window shows what a second client reads from the server: %1 messages."_s.arg(count));
            m_narrator.say(u"%1 pictures are in %2"_s.arg(m_pictures).arg(m_pictureDir));
            end(0);
        });
    QTimer::singleShot(std::chrono::milliseconds(stepLimit), m_check.get(),
                       [this] { fail(u"the second client got no answer"_s); });
    m_check->start();
}

void Tour::fail(const QString &reason)
{
    if (m_ended)
        return;
    m_narrator.say(QString());
    std::fputs(qUtf8Printable(u"The tour failed: "_s + reason + u'\n'), stderr);
    end(1);
}

void Tour::end(int exitCode)
{
    if (m_ended)
        return;
    m_ended = true;
    m_look.stop();
    emit finished(exitCode);
}

const TurnModel *Tour::turns() const
{
    return qobject_cast<const TurnModel *>(m_view->model());
}

Turn Tour::lastTurn() const
{
    return turns() ? turns()->turnAt(turns()->rowCount() - 1) : Turn();
}

// Nothing is being written, and all that is shown is stored.
bool Tour::isQuiet() const
{
    if (m_window->actions()[Verb::StopReply]->isEnabled())
        return false;
    for (int row = 0; row < turns()->rowCount(); ++row) {
        const Turn turn = turns()->turnAt(row);
        const Candidate *shown = turn.primaryCandidate();
        if (turn.delivery() != DeliveryState::Stored || !shown || !shown->isFinal)
            return false;
    }
    return true;
}

QString Tour::whatTheWindowSays() const
{
    QStringList said;
    const auto banners = m_window->findChildren<Banner *>();
    for (const Banner *banner : banners)
        said.append(banner->text());
    const auto *page = m_window->findChild<StartPage *>();
    if (page->isVisible())
        said << page->headline() << page->text();
    said.removeAll(QString());
    return said.isEmpty() ? u"The window says nothing about it."_s : u"The window says: "_s + said.join(u' ');
}

} // namespace Confab
