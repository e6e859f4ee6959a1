// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/listpane.h"

#include "ui_listpane.h"
#include "widgets/looks.h"
#include "widgets/retrylater.h"

#include <QEvent>
#include <QMouseEvent>

namespace Confab {

ListPane::ListPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ListPane>())
    , m_retry(new RetryLater(this))
{
    m_ui->setupUi(this);
    m_ui->list->setMouseTracking(true);
    m_ui->list->viewport()->installEventFilter(this);
    connect(m_ui->list, &QListView::clicked, this, &ListPane::chosen);
    connect(m_ui->list, &QListView::activated, this, &ListPane::chosen);
    connect(m_ui->list, &QListView::customContextMenuRequested, this, [this](const QPoint &pos) {
        const QModelIndex index = m_ui->list->indexAt(pos);
        if (index.isValid())
            emit menuWanted(index, m_ui->list->viewport()->mapToGlobal(pos));
    });
    connect(m_ui->paneButton, &QPushButton::clicked, this, [this] {
        // Pressing may change what the button does.
        if (const auto pressed = m_statePressed)
            pressed();
    });
    connect(m_ui->noteButton, &QPushButton::clicked, this, [this] {
        if (const auto pressed = m_notePressed)
            pressed();
    });
    connect(m_retry, &RetryLater::ticked, this, &ListPane::showCountdown);
    connect(m_retry, &RetryLater::due, this, [this] {
        if (m_words.retry)
            m_words.retry();
    });
    // An empty list looks like a list.
    m_ui->statePage->setBackgroundRole(QPalette::Base);
    m_ui->statePage->setAutoFillBackground(true);
    setNote({});
    dress();
    showState();
}

ListPane::~ListPane() = default;

QListView *ListPane::list() const
{
    return m_ui->list;
}

void ListPane::setListName(const QString &name)
{
    m_ui->list->setAccessibleName(name);
}

void ListPane::setModel(QAbstractItemModel *model)
{
    if (m_ui->list->model())
        m_ui->list->model()->disconnect(this);
    m_ui->list->setModel(model);
    if (model) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &ListPane::showState);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &ListPane::showState);
        connect(model, &QAbstractItemModel::modelReset, this, &ListPane::showState);
    }
    showState();
}

void ListPane::setWords(const Words &words)
{
    m_words = words;
    showState();
}

void ListPane::setProgress(bool loading, const Error &error)
{
    m_loading = loading;
    m_error = error;
    if (!loading)
        m_retry->follow(error);
    showState();
}

void ListPane::setNote(const QString &text, const QString &button, std::function<void()> pressed)
{
    m_notePressed = std::move(pressed);
    m_ui->noteLabel->setText(text);
    m_ui->noteLabel->setVisible(!text.isEmpty());
    m_ui->noteButton->setText(button);
    m_ui->noteButton->setVisible(!button.isEmpty());
    const int margin = text.isEmpty() && button.isEmpty() ? 0 : 8;
    m_ui->noteLayout->setContentsMargins(12, margin, 12, margin);
}

QString ListPane::stateText() const
{
    return m_ui->states->currentWidget() == m_ui->statePage ? m_ui->paneLabel->text() : QString();
}

void ListPane::focusPane()
{
    if (m_ui->states->currentWidget() == m_ui->list) {
        if (!m_ui->list->currentIndex().isValid())
            m_ui->list->setCurrentIndex(m_ui->list->model()->index(0, 0));
        m_ui->list->setFocus(Qt::ShortcutFocusReason);
    } else if (m_ui->paneButton->isVisibleTo(this)) {
        m_ui->paneButton->setFocus(Qt::ShortcutFocusReason);
    }
}

void ListPane::showState()
{
    const bool hasRows = m_ui->list->model() && m_ui->list->model()->rowCount() > 0;
    const bool failed = m_error && !m_loading;
    m_ui->states->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_ui->list) : m_ui->statePage);
    const QString again = m_retry->isCounting() ? tr("Try now") : tr("Try again");
    if (hasRows && failed)
        m_ui->paneBanner->showError(m_error, again, m_words.retry);
    else
        m_ui->paneBanner->dismiss();
    QString button;
    if (failed) {
        m_ui->paneLabel->setText(m_retry->sentence());
        button = m_words.retry ? again : QString();
        m_statePressed = m_words.retry;
    } else {
        m_ui->paneLabel->setText(m_loading ? m_words.busy : m_words.empty);
        button = m_loading ? QString() : m_words.emptyButton;
        m_statePressed = m_words.emptyPressed;
    }
    m_ui->paneButton->setText(button);
    m_ui->paneButton->setVisible(!button.isEmpty());
    showCountdown();
}

// Only the words: a banner that was closed does not come back with every second.
void ListPane::showCountdown()
{
    if (!m_retry->isCounting() || m_loading)
        return;
    if (m_ui->paneBanner->isError())
        m_ui->paneBanner->setText(m_retry->sentence());
    else if (m_ui->states->currentWidget() == m_ui->statePage)
        m_ui->paneLabel->setText(m_retry->sentence());
}

bool ListPane::eventFilter(QObject *watched, QEvent *event)
{
    // A right click asks what can be done with a row; it does not choose it.
    if (watched == m_ui->list->viewport() && event->type() == QEvent::MouseButtonPress
        && static_cast<QMouseEvent *>(event)->button() == Qt::RightButton)
        return true;
    return QWidget::eventFilter(watched, event);
}

void ListPane::dress()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Looks::quietText(palette()));
    m_ui->noteLabel->setPalette(quiet);
}

void ListPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        dress();
    else if (event->type() == QEvent::LanguageChange)
        showState();
    QWidget::changeEvent(event);
}

} // namespace Confab
