// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sidebar.h"

#include "models/chatlistmodel.h"
#include "ui_sidebar.h"
#include "widgets/actions.h"
#include "widgets/avatarcache.h"
#include "widgets/chatfiltermodel.h"
#include "widgets/paletteicon.h"
#include "widgets/picturerowdelegate.h"
#include "widgets/retrylater.h"
#include "widgets/sidesections.h"
#include "wording/errorwording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Confab {

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::Sidebar>())
    , m_shown(new ChatFilterModel(this))
{
    m_ui->setupUi(this);
    setMinimumWidth(200);
    m_ui->filterEdit->addAction(paletteIcon("search"_L1), QLineEdit::LeadingPosition);
    // An empty list looks like a list.
    m_ui->statePage->setBackgroundRole(QPalette::Base);
    m_ui->statePage->setAutoFillBackground(true);
    m_ui->chatList->setModel(m_shown);
    m_ui->chatList->setMouseTracking(true);
    m_ui->chatList->installEventFilter(this);
    m_ui->chatList->viewport()->installEventFilter(this);
    m_ui->filterEdit->installEventFilter(this);
    m_sections = new SideSections({.characters = m_ui->charactersPane,
                                   .character = m_ui->characterPage,
                                   .archived = m_ui->archivedPane,
                                   .legacy = m_ui->legacyPane,
                                   .histories = m_ui->historiesPage},
                                  this);
    connect(m_sections, &SideSections::chatChosen, this, &Sidebar::chatChosen);
    connect(m_sections, &SideSections::contextMenuRequested, this, &Sidebar::contextMenuRequested);
    connect(m_sections, &SideSections::newChatWanted, this, &Sidebar::newChatWanted);
    connect(m_sections, &SideSections::historyChosen, this, &Sidebar::historyChosen);
    connect(m_sections, &SideSections::charactersWanted, this, [this] {
        m_ui->sections->setCurrentIndex(1);
        focusList();
    });
    connect(m_sections, &SideSections::pageChanged, this, &Sidebar::showSection);
    retranslateSections();
    connect(m_ui->sections, &QTabBar::currentChanged, this, &Sidebar::showSection);
    m_scrolled.setSingleShot(true);
    m_scrolled.setInterval(300ms);
    connect(&m_scrolled, &QTimer::timeout, this, &Sidebar::tellSeen);
    connect(m_ui->chatList->verticalScrollBar(), &QScrollBar::valueChanged, &m_scrolled,
            qOverload<>(&QTimer::start));
    connect(m_shown, &QAbstractItemModel::rowsInserted, &m_scrolled, qOverload<>(&QTimer::start));
    m_settle.setSingleShot(true);
    m_settle.setInterval(200ms);

    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, [this](const QString &words) {
        {
            const QScopedValueRollback guard(m_restoring, true);
            m_shown->setWords(words);
        }
        m_sections->setWords(words);
        restoreSelection();
        showState();
    });
    connect(m_ui->chatList, &QListView::clicked, this, &Sidebar::choose);
    connect(m_ui->chatList, &QListView::activated, this, &Sidebar::choose);
    connect(m_ui->chatList, &QListView::customContextMenuRequested, this, &Sidebar::requestMenu);
    connect(m_ui->chatList->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_restoring)
            m_settle.start();
    });
    connect(&m_settle, &QTimer::timeout, this, [this] { choose(m_ui->chatList->currentIndex()); });
    // The view moves on to a neighbour when the current row goes; a person did not choose that one.
    connect(m_shown, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_restoring = true; });
    connect(m_shown, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_restoring = false;
        restoreSelection();
        showState();
    });
    connect(m_shown, &QAbstractItemModel::rowsInserted, this, [this] {
        restoreSelection();
        showState();
    });
    showState();
}

Sidebar::~Sidebar() = default;

void Sidebar::setParts(const Actions &actions, AvatarCache *avatars)
{
    m_actions = &actions;
    m_sections->setAvatars(avatars);
    m_ui->newChatButton->setDefaultAction(actions[Verb::NewChat]);
    m_ui->hideButton->setDefaultAction(actions[Verb::ShowSidebar]);
    m_ui->hideButton->hide();
    const PictureRowDelegate::Roles roles{.title = Qt::DisplayRole,
                                          .line = ChatFilterModel::LineRole,
                                          .time = ChatListModel::LastActivityRole,
                                          .id = ChatListModel::CharacterIdRole,
                                          .name = ChatListModel::CharacterNameRole,
                                          .avatarFile = ChatListModel::AvatarFileRole};
    m_ui->chatList->setItemDelegate(new PictureRowDelegate(roles, avatars, m_ui->chatList));
    connect(avatars, &AvatarCache::arrived, m_ui->chatList->viewport(), qOverload<>(&QWidget::update));
}

void Sidebar::setHidingOffered(bool offered)
{
    m_ui->hideButton->setVisible(offered);
}

void Sidebar::setSwitcher(QWidget *switcher)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 6, 10, 0); // its own border aligns it with the search field
    row->addWidget(switcher);
    m_ui->sidebarLayout->insertLayout(0, row);
}

void Sidebar::setModels(ChatListModel *model, SeenChatsModel *seen, ChatService *service)
{
    m_sections->setModels(service ? model : nullptr, seen, service);
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (m_shown->sourceModel() != model) {
        const QScopedValueRollback guard(m_restoring, true);
        m_shown->setSourceModel(model);
    }
    if (model) {
        connect(model, &ChatListModel::loadingChanged, this, &Sidebar::showState);
        connect(model, &ChatListModel::errorChanged, this, &Sidebar::showState);
    }
    restoreSelection();
    showState();
}

void Sidebar::setRetry(const RetryLater *retry)
{
    m_retry = retry;
    connect(retry, &RetryLater::ticked, this, &Sidebar::showCountdown);
    showState();
}

void Sidebar::setOpenChat(const QString &chatId)
{
    m_openChat = chatId;
    m_settle.stop();
    {
        const QScopedValueRollback guard(m_restoring, true);
        m_shown->setOpenChat(chatId);
    }
    restoreSelection();
    m_sections->setOpenChat(chatId);
}

void Sidebar::openCharacter(const QString &characterId)
{
    m_ui->sections->setCurrentIndex(1);
    m_sections->openCharacter(characterId);
}

void Sidebar::refreshSections()
{
    m_sections->refresh();
}

QString Sidebar::firstChat() const
{
    return m_shown->index(0, 0).data(ChatListModel::ChatIdRole).toString();
}

void Sidebar::focusList()
{
    if (auto *pane = qobject_cast<ListPane *>(m_ui->pages->currentWidget())) {
        pane->focusPane();
        return;
    }
    if (auto *page = qobject_cast<SubPage *>(m_ui->pages->currentWidget())) {
        page->pane()->focusPane();
        return;
    }
    if (m_ui->states->currentWidget() == m_ui->listPage)
        m_ui->chatList->setFocus(Qt::ShortcutFocusReason);
    else if (m_ui->stateButton->isVisible())
        m_ui->stateButton->setFocus(Qt::ShortcutFocusReason);
    else
        m_ui->filterEdit->setFocus(Qt::ShortcutFocusReason);
}

bool Sidebar::listHasFocus() const
{
    return m_ui->chatList->hasFocus();
}

void Sidebar::choose(const QModelIndex &index)
{
    m_settle.stop();
    const QString chatId = index.data(ChatListModel::ChatIdRole).toString();
    if (!chatId.isEmpty() && chatId != m_openChat)
        emit chatChosen(chatId);
    else
        restoreSelection(); // Ctrl and a click would take it away
}

void Sidebar::restoreSelection()
{
    if (m_restoring)
        return;
    const QScopedValueRollback guard(m_restoring, true);
    const QModelIndex index = m_shown->indexOf(m_openChat);
    if (index != m_ui->chatList->currentIndex() || !m_ui->chatList->selectionModel()->isSelected(index)) {
        if (index.isValid())
            m_ui->chatList->setCurrentIndex(index);
        else
            m_ui->chatList->selectionModel()->clear();
    }
}

void Sidebar::requestMenu(const QPoint &pos)
{
    // From the keyboard the position is that of the current row already.
    const QModelIndex index = m_ui->chatList->indexAt(pos);
    const QString chatId = index.data(ChatListModel::ChatIdRole).toString();
    if (!chatId.isEmpty())
        emit contextMenuRequested(chatId, m_ui->chatList->viewport()->mapToGlobal(pos));
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->chatList->viewport()
        && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick)) {
        // A right click asks what can be done with a chat; it does not open it.
        if (static_cast<QMouseEvent *>(event)->button() == Qt::RightButton)
            return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_ui->filterEdit
            && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)
            && m_shown->rowCount() > 0) {
            m_ui->chatList->setFocus(Qt::OtherFocusReason);
            if (!m_ui->chatList->currentIndex().isValid() || key != Qt::Key_Down)
                m_ui->chatList->setCurrentIndex(m_shown->index(0, 0));
            if (key != Qt::Key_Down)
                choose(m_ui->chatList->currentIndex());
            return true;
        }
        if (watched == m_ui->filterEdit && key == Qt::Key_Escape && !m_ui->filterEdit->text().isEmpty()) {
            m_ui->filterEdit->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Sidebar::tellSeen()
{
    QStringList seen;
    const QRect all = m_ui->chatList->viewport()->rect();
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        const QModelIndex index = m_shown->index(row, 0);
        if (!m_ui->chatList->visualRect(index).intersects(all))
            continue;
        const QString id = index.data(ChatListModel::CharacterIdRole).toString();
        if (!seen.contains(id))
            seen.append(id);
    }
    emit seenChanged(seen);
}

void Sidebar::showSection()
{
    QWidget *page = m_ui->states;
    switch (m_ui->sections->currentIndex()) {
    case 1:
        page = m_sections->character().isEmpty() ? static_cast<QWidget *>(m_ui->charactersPane)
                                                 : m_ui->characterPage;
        break;
    case 2:
        page = m_ui->archivedPane;
        break;
    case 3:
        page = m_sections->historyCharacter().isEmpty() ? static_cast<QWidget *>(m_ui->legacyPane)
                                                        : m_ui->historiesPage;
        break;
    default:
        break;
    }
    m_ui->pages->setCurrentWidget(page);
}

void Sidebar::retranslateSections()
{
    //: The sections of the sidebar; there is little room
    m_ui->sections->setSections({tr("Recent"), tr("Characters"), tr("Archived"), tr("Legacy")});
    m_ui->sections->setTabToolTip(3, tr("Legacy histories"));
    m_sections->retranslate();
}

void Sidebar::showState()
{
    const bool empty = m_shown->rowCount() == 0;
    // A refused token has a bar of its own, beside the list.
    const bool failed = m_model && m_model->error()
        && !(m_model->rowCount() > 0 && m_model->error().kind == Error::Kind::Authentication);
    m_ui->states->setCurrentWidget(empty ? m_ui->statePage : m_ui->listPage);
    m_ui->filterEdit->setEnabled(m_model && m_model->rowCount() > 0);
    if (!m_model) {
        m_ui->stateLabel->setText(tr("Your chats are listed here."));
        m_ui->stateButton->hide();
        m_ui->listBanner->dismiss();
        return;
    }
    m_ui->stateButton->disconnect();
    const auto offer = [this](const QString &sentence, const QString &text, Verb verb) {
        m_ui->stateLabel->setText(sentence);
        m_ui->stateButton->setText(text);
        m_ui->stateButton->setVisible(!text.isEmpty());
        connect(m_ui->stateButton, &QPushButton::clicked, (*m_actions)[verb], &QAction::trigger);
    };
    const QString again = m_retry && m_retry->isCounting() ? tr("Try now") : tr("Try again");
    if (failed && empty)
        offer(m_retry ? m_retry->sentence() : ErrorWording::whole(m_model->error()), again, Verb::Refresh);
    else if (m_model->isLoading() || !m_model->isStarted())
        offer(tr("Reading your chats…"), {}, Verb::Refresh);
    else if (m_model->rowCount() > 0)
        offer(tr("No chat has these words in its title."), {}, Verb::Refresh);
    else
        offer(tr("There are no chats yet."), tr("Start a chat"), Verb::NewChat);
    if (failed && !empty) {
        m_ui->listBanner->showError(m_model->error(), again,
                                    [this] { (*m_actions)[Verb::Refresh]->trigger(); });
        showCountdown();
    } else {
        m_ui->listBanner->dismiss();
    }
}

// Only the words: a banner that was closed does not come back with every second.
void Sidebar::showCountdown()
{
    if (!m_retry || !m_retry->isCounting())
        return;
    if (m_ui->listBanner->isError())
        m_ui->listBanner->setText(m_retry->sentence());
    else if (m_ui->states->currentWidget() == m_ui->statePage)
        m_ui->stateLabel->setText(m_retry->sentence());
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslateSections();
        showState();
    }
    QWidget::changeEvent(event);
}

} // namespace Confab
