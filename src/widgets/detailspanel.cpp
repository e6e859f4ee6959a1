// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detailspanel.h"

#include "models/pinnedmodel.h"
#include "models/turnmodel.h"
#include "service/chatservice.h"
#include "ui_detailspanel.h"
#include "widgets/actions.h"
#include "widgets/candidatelistmodel.h"
#include "widgets/linesdelegate.h"
#include "widgets/looks.h"
#include "widgets/turnverbs.h"
#include "wording/countwording.h"
#include "wording/foreignwords.h"
#include "wording/timewording.h"

#include <QDateTime>
#include <QListView>

namespace Confab {

DetailsPanel::DetailsPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DetailsPanel>())
    , m_candidates(new CandidateListModel(this))
{
    m_ui->setupUi(this);
    setMinimumWidth(220);
    constexpr int lines = 3;
    QListView *pinned = m_ui->pinnedPane->list();
    pinned->setItemDelegate(new LinesDelegate(
        {.heading = TurnRoles::AuthorNameRole, .end = TurnRoles::TimeRole, .text = TurnRoles::TextRole},
        lines, pinned));
    QListView *candidates = m_ui->candidatesPane->list();
    candidates->setItemDelegate(new LinesDelegate({.heading = CandidateListModel::HeadingRole,
                                                   .end = CandidateListModel::MarkRole,
                                                   .text = CandidateListModel::TextRole},
                                                  lines, candidates));
    m_ui->candidatesPane->setModel(m_candidates);
    dress();
    connect(m_ui->sections, &QTabBar::currentChanged, m_ui->pages, &QStackedWidget::setCurrentIndex);
    connect(m_ui->sections, &QTabBar::currentChanged, this, &DetailsPanel::update);
    connect(m_ui->pinnedPane, &ListPane::chosen, this, [this](const QModelIndex &index) {
        emit jumpWanted(index.data(TurnRoles::TurnIdRole).toString());
    });
    connect(m_ui->candidatesPane, &ListPane::chosen, this, [this](const QModelIndex &index) {
        m_turns->choose(m_candidates->turn().id(),
                        index.data(CandidateListModel::CandidateIdRole).toString());
    });
}

DetailsPanel::~DetailsPanel() = default;

void DetailsPanel::setParts(const OpenChat *chat, TurnVerbs *turns, const Actions &actions)
{
    m_chat = chat;
    m_turns = turns;
    m_ui->closeButton->setDefaultAction(actions[Verb::ShowDetails]);
    m_ui->closeButton->hide();
    connect(m_ui->linkButton, &QPushButton::clicked, actions[Verb::CopyLink], &QAction::trigger);
    connect(m_ui->characterButton, &QPushButton::clicked, this,
            [this] { emit characterWanted(m_chat->chat.characterId); });
    retranslate();
}

void DetailsPanel::setService(ChatService *service)
{
    m_ui->pinnedPane->setModel(nullptr);
    delete std::exchange(m_pinned, nullptr);
    if (service) {
        m_pinned = new PinnedModel(service, this);
        m_ui->pinnedPane->setModel(m_pinned);
        connect(m_pinned, &PinnedModel::stateChanged, this, &DetailsPanel::showPinned);
        connect(service, &ChatService::connectionStateChanged, this, [this](Net::SocketLink::State state) {
            // What happened while nobody listened.
            if (state == Net::SocketLink::State::Open && isVisible())
                fetchPinned();
        });
    }
    update();
}

void DetailsPanel::update()
{
    if (!m_chat)
        return;
    const QString chatId = m_chat->isOpen() ? m_chat->chat.id : QString();
    if (m_pinned && m_pinned->chatId() != chatId)
        m_pinned->setChat(chatId);
    if (!isVisible())
        return;
    if (m_pinned && !m_pinned->isStarted() && !m_pinned->error())
        fetchPinned();
    showPinned();
    showCandidates();
    showFacts();
}

void DetailsPanel::focusPanel()
{
    if (m_ui->pages->currentWidget() == m_ui->pinnedPane && m_pinned && m_pinned->rowCount() > 0)
        m_ui->pinnedPane->focusPane();
    else if (m_ui->pages->currentWidget() == m_ui->candidatesPane && m_candidates->rowCount() > 0)
        m_ui->candidatesPane->focusPane();
    else
        m_ui->sections->setFocus(Qt::ShortcutFocusReason);
}

void DetailsPanel::setHidingOffered(bool offered)
{
    m_ui->closeButton->setVisible(offered);
}

void DetailsPanel::fetchPinned()
{
    if (m_pinned)
        m_pinned->fetch();
}

void DetailsPanel::lookFurther()
{
    if (ReplyBase *reply = m_pinned->fetchAll())
        emit workStarted(tr("Looking for pinned messages…"), reply);
}

void DetailsPanel::showPinned()
{
    ListPane *pane = m_ui->pinnedPane;
    const bool open = m_chat->isOpen();
    pane->setWords({.busy = tr("Reading the pinned messages…"),
                    .empty = open ? tr("Nothing is pinned here. Pin a message to find it again; the "
                                       "character is reminded of it as well.")
                                  : tr("Open a chat to see what is pinned in it."),
                    .emptyButton = {},
                    .emptyPressed = {},
                    .retry = [this] { fetchPinned(); }});
    pane->setProgress(m_pinned && m_pinned->isLoading(), m_pinned ? m_pinned->error() : Error());
    if (m_pinned && m_pinned->hasMore() && !m_pinned->isLoading())
        pane->setNote(tr("There may be more of them further back."), tr("Look further back"),
                      [this] { lookFurther(); });
    else
        pane->setNote({});
}

void DetailsPanel::showCandidates()
{
    const Turn turn = m_turns->responseTarget();
    const bool another = turn.id() != m_candidates->turn().id();
    m_candidates->setTurn(turn);
    m_ui->candidatesPane->setWords({.busy = {},
                                    .empty = m_chat->isOpen() ? tr("The character has not said anything yet.")
                                                              : tr("Open a chat to see the responses in it."),
                                    .emptyButton = {},
                                    .emptyPressed = {},
                                    .retry = {}});
    m_ui->candidatesPane->setProgress(false, {});
    QListView *list = m_ui->candidatesPane->list();
    if (another || !list->hasFocus())
        list->setCurrentIndex(m_candidates->index(m_candidates->shownRow()));
}

void DetailsPanel::showFacts()
{
    const bool open = m_chat->isOpen();
    m_ui->noChatLabel->setVisible(!open);
    m_ui->facts->setVisible(open);
    m_ui->linkButton->setVisible(open);
    m_ui->characterButton->setVisible(open);
    if (!open)
        return;
    const Chat &chat = m_chat->chat;
    const TurnModel &turns = *m_chat->turns;
    const auto time = [](const Timestamp &at) {
        return at.isValid() ? TimeWording::full(at.toDateTime().toLocalTime()) : tr("Not known");
    };
    const auto words = [](const QString &text, const QString &none) {
        const QString tamed = ForeignWords::tamed(text, 200);
        return tamed.isEmpty() ? none : tamed;
    };
    m_ui->characterFact->setText(words(chat.characterName, tr("Not known")));
    m_ui->titleFact->setText(words(chat.name, tr("None of its own")));
    m_ui->stateFact->setText(chat.isArchived() ? tr("Archived") : tr("Active"));
    m_ui->startedFact->setText(time(chat.createTime));
    m_ui->activeFact->setText(time(turns.turnAt(turns.rowCount() - 1).createTime()));
    const QString count = CountWording::messages(turns.rowCount());
    m_ui->hereFact->setText(turns.isComplete() ? tr("%1, which is the whole conversation").arg(count)
                                               : tr("%1, and there are older ones").arg(count));
    m_ui->idFact->setText(words(chat.id, {}));
}

void DetailsPanel::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->sections->setSections({tr("Pinned"), tr("Responses"), tr("About")});
    m_ui->pinnedPane->setListName(tr("Pinned messages"));
    m_ui->candidatesPane->setListName(tr("Responses of the current message"));
    update();
}

// What a fact is called is quieter than the fact.
void DetailsPanel::dress()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Looks::quietText(palette()));
    const auto labels = m_ui->facts->findChildren<QLabel *>();
    const Qt::Alignment leading = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    constexpr int gap = 8; // a fact is nearer to its own name than to the next
    for (QLabel *label : labels) {
        if (label->buddy()) {
            label->setPalette(quiet);
        } else {
            label->setContentsMargins(0, 0, 0, gap);
            // Also where a name or an id runs the other way.
            label->setAlignment(leading | Qt::AlignAbsolute | Qt::AlignVCenter);
        }
    }
}

void DetailsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    update();
}

void DetailsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        dress();
    QWidget::changeEvent(event);
}

} // namespace Confab
