// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findbar.h"

#include "models/turnmodel.h"
#include "ui_findbar.h"
#include "view/turnview.h"
#include "widgets/actions.h"
#include "widgets/looks.h"
#include "widgets/paletteicon.h"
#include "wording/countwording.h"
#include "wording/errorwording.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Confab {

namespace {

constexpr auto typingPause = 150ms;
constexpr int longestSelection = 200;

} // namespace

FindBar::FindBar(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::FindBar>())
{
    m_ui->setupUi(this);
    m_ui->closeButton->setIcon(paletteIcon("close"_L1));
    m_ui->count->setMinimumWidth(fontMetrics().horizontalAdvance(u"8888 / 8888"_s));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_reading.setSingleShot(true);
    m_reading.setInterval(0);
    connect(&m_typing, &QTimer::timeout, this, &FindBar::search);
    connect(&m_reading, &QTimer::timeout, this, &FindBar::readOn);
    connect(m_ui->field, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_ui->closeButton, &QToolButton::clicked, this, &FindBar::dismiss);
    connect(m_ui->readingButton, &QPushButton::clicked, this, [this] {
        if (m_turns && (m_reading.isActive() || (m_turns->isLoading() && !m_isStopped)))
            stopReading();
        else if (m_turns) {
            m_isStopped = false;
            m_turns->fetchOlder();
        }
    });
    hide();
}

FindBar::~FindBar() = default;

void FindBar::setParts(Actions *actions, TurnView *view)
{
    m_view = view;
    m_ui->nextButton->setDefaultAction((*actions)[Verb::FindNext]);
    m_ui->previousButton->setDefaultAction((*actions)[Verb::FindPrevious]);
    connect((*actions)[Verb::Find], &QAction::triggered, this, &FindBar::open);
    connect((*actions)[Verb::FindNext], &QAction::triggered, this, [this] { step(1); });
    connect((*actions)[Verb::FindPrevious], &QAction::triggered, this, [this] { step(-1); });
    connect(view, &TurnView::searchChanged, this, &FindBar::showFindings);
}

void FindBar::setTurns(TurnModel *turns)
{
    dismiss();
    m_turns = turns;
    if (!turns)
        return;
    connect(turns, &TurnModel::loadingChanged, &m_reading, qOverload<>(&QTimer::start));
    connect(turns, &TurnModel::chatIdChanged, this, &FindBar::dismiss);
}

void FindBar::open()
{
    const QString selected = m_view->selectedText();
    const bool isPhrase =
        !selected.isEmpty() && selected.size() <= longestSelection && !selected.contains(QChar::LineFeed);
    if (isPhrase)
        m_ui->field->setText(selected);
    m_isStopped = false;
    setVisible(true);
    m_ui->field->selectAll();
    m_ui->field->setFocus(Qt::ShortcutFocusReason);
    search();
}

void FindBar::dismiss()
{
    if (isHidden())
        return;
    m_typing.stop();
    m_isStopped = true;
    hide();
    m_view->setSearch({});
    emit dismissed();
}

void FindBar::step(int direction)
{
    if (isHidden() || m_ui->field->text().isEmpty()) {
        open();
    } else if (m_typing.isActive()) {
        // The first hit is the one that is wanted.
        search();
    } else if (direction > 0) {
        m_view->searchNext();
    } else {
        m_view->searchPrevious();
    }
}

void FindBar::search()
{
    m_typing.stop();
    m_said.clear();
    m_view->setSearch(m_ui->field->text());
    readOn();
}

void FindBar::readOn()
{
    const bool isWanted = !isHidden() && !m_isStopped && !m_view->search().isEmpty();
    if (isWanted && m_turns && !m_turns->error())
        m_turns->fetchOlder();
    showFindings();
}

void FindBar::stopReading()
{
    m_isStopped = true;
    showFindings();
}

bool FindBar::isSettled() const
{
    const bool isReading = m_turns && m_turns->hasOlder() && !m_isStopped && !m_turns->error();
    return !isReading && !m_view->isSearching();
}

QString FindBar::countText() const
{
    if (m_view->search().isEmpty())
        return {};
    const int count = m_view->searchCount();
    const QLocale locale;
    if (count > 0)
        return tr("%1 of %2", "the current hit, and how many there are")
            .arg(locale.toString(m_view->searchCurrent() + 1), locale.toString(count));
    return isSettled() ? tr("Nothing found") : tr("Searching…");
}

QString FindBar::readingText() const
{
    if (!m_turns || m_view->search().isEmpty() || !m_turns->hasOlder())
        return {};
    const QString here = CountWording::messages(m_turns->rowCount());
    if (m_turns->error())
        return ErrorWording::whole(m_turns->error());
    if (m_isStopped)
        return tr("Searched up to here: %1. There are older ones.").arg(here);
    return tr("Reading older messages… %1 so far").arg(here);
}

void FindBar::showFindings()
{
    if (isHidden())
        return;
    const QString count = countText();
    m_ui->count->setText(count);
    const QString reading = readingText();
    const bool isOver = m_isStopped || (m_turns && m_turns->error());
    m_ui->reading->setText(reading);
    m_ui->reading->setVisible(!reading.isEmpty());
    m_ui->progress->setVisible(!reading.isEmpty() && !isOver);
    m_ui->readingButton->setVisible(!reading.isEmpty());
    m_ui->readingButton->setText(!isOver ? tr("&Stop") : m_isStopped ? tr("Search &all") : tr("Try a&gain"));
    if (isSettled() && !count.isEmpty() && count != m_said) {
        m_said = count;
        emit announced(count);
    }
}

bool FindBar::event(QEvent *event)
{
    // Esc closes the bar; it must not stop a reply at the same time.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isBack = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Escape:
        dismiss();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(isBack ? -1 : 1);
        return;
    case Qt::Key_Up:
        step(-1);
        return;
    case Qt::Key_Down:
        step(1);
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, Looks::line(palette()));
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showFindings();
    }
    QFrame::changeEvent(event);
}

} // namespace Confab
