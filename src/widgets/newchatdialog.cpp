// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/newchatdialog.h"

#include "service/chatservice.h"
#include "settings/settings.h"
#include "ui_newchatdialog.h"
#include "widgets/avatarcache.h"
#include "widgets/characterlistmodel.h"
#include "widgets/paletteicon.h"
#include "widgets/picturerowdelegate.h"

#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Confab {

NewChatDialog::NewChatDialog(ChatService *service, AvatarCache *avatars, Settings *settings, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NewChatDialog>())
    , m_service(service)
    , m_settings(settings)
    , m_characters(new CharacterListModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Start chat"));
    m_ui->greetingBox->setChecked(settings->value(SettingsKeys::newChatGreeting));
    m_ui->searchEdit->addAction(paletteIcon("search"_L1), QLineEdit::LeadingPosition);
    m_ui->characterList->setModel(m_characters);
    m_ui->characterList->setMouseTracking(true);
    const PictureRowDelegate::Roles roles{.title = CharacterListModel::NameRole,
                                          .line = CharacterListModel::LineRole,
                                          .id = CharacterListModel::IdRole,
                                          .avatarFile = CharacterListModel::AvatarFileRole};
    m_ui->characterList->setItemDelegate(new PictureRowDelegate(roles, avatars, m_ui->characterList));
    m_ui->searchEdit->installEventFilter(this);
    // Room for a few lines, so that the list does not jump from character to character.
    m_ui->description->setMinimumHeight(fontMetrics().lineSpacing() * 4);

    m_typing.setSingleShot(true);
    m_typing.setInterval(300ms);
    connect(&m_typing, &QTimer::timeout, this, &NewChatDialog::search);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_ui->characterList, &QListView::doubleClicked, this, &NewChatDialog::accept);
    connect(m_ui->characterList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &NewChatDialog::showChoice);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &NewChatDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &NewChatDialog::reject);
    connect(avatars, &AvatarCache::arrived, m_ui->characterList->viewport(), qOverload<>(&QWidget::update));
    showChoice();
    search();
}

NewChatDialog::~NewChatDialog()
{
    if (m_search)
        m_search->abort();
}

void NewChatDialog::choose(const QString &characterId)
{
    const QString link = Link::toCharacter(characterId);
    m_ui->searchEdit->setText(link.isEmpty() ? characterId : link);
    search();
}

void NewChatDialog::search()
{
    m_typing.stop();
    if (m_search)
        m_search->abort();
    const QString words = m_ui->searchEdit->text().trimmed();
    const Link link = Link::parse(words);
    showState(words.isEmpty() ? tr("Reading whom there is…") : tr("Searching…"));
    if (!link.isNull() && !link.isNewChat)
        follow(link);
    else if (words.isEmpty())
        searchRecent();
    else
        searchWords(words);
}

void NewChatDialog::searchRecent()
{
    m_service->fetchRecentCharacters()->then(this, [this](const Reply<QList<Character>> &reply) {
        if (reply.hasValue() && m_ui->searchEdit->text().trimmed().isEmpty())
            take(reply.value(), false);
    });
    searchWords({});
}

void NewChatDialog::searchWords(const QString &words)
{
    auto *found = m_service->searchCharacters(words);
    m_search = found;
    found->then(this, [this, words](const Reply<QList<Character>> &reply) {
        if (reply.hasValue()) {
            m_ui->banner->dismiss();
            take(reply.value(), !words.isEmpty());
        } else if (!words.isEmpty() || m_characters->rowCount() == 0) {
            // Without words the recent characters are enough.
            fail(reply.error());
        }
    });
}

// A chat is as good as its character here.
void NewChatDialog::follow(const Link &link)
{
    if (!link.characterId.isEmpty()) {
        followCharacter(link.characterId);
        return;
    }
    auto *found = m_service->fetchChat(link.chatId);
    m_search = found;
    found->then(this, [this](const Reply<Chat> &reply) {
        if (reply.hasValue())
            followCharacter(reply.value().characterId);
        else
            fail(reply.error());
    });
}

void NewChatDialog::followCharacter(const QString &characterId)
{
    auto *found = m_service->fetchCharacter(characterId);
    m_search = found;
    found->then(this, [this](const Reply<Character> &reply) {
        if (reply.hasValue())
            take({reply.value()}, true);
        else
            fail(reply.error());
    });
}

void NewChatDialog::fail(const Error &error)
{
    if (error.kind == Error::Kind::Aborted)
        return;
    showState(tr("There is nobody to choose from."));
    m_ui->banner->showError(error, tr("Try again"), [this] { search(); });
}

// In the place of the characters, while there are none.
void NewChatDialog::showState(const QString &sentence)
{
    m_ui->stateLabel->setText(sentence);
    m_ui->states->setCurrentWidget(m_characters->rowCount() > 0 ? m_ui->listPage : m_ui->statePage);
}

void NewChatDialog::take(const QList<Character> &characters, bool replace)
{
    const QString before = chosen().id;
    if (replace || m_showsHits)
        m_characters->setCharacters(characters);
    else
        m_characters->addCharacters(characters);
    m_showsHits = replace;
    showState(replace ? tr("No character was found. Other words may find one, and so may a link or an id.")
                      : tr("There is nobody to choose from yet. Search for somebody."));
    const int row = qMax(0, m_characters->rowOf(before));
    m_ui->characterList->setCurrentIndex(m_characters->index(row));
    showChoice();
}

Character NewChatDialog::chosen() const
{
    return m_characters->at(m_ui->characterList->currentIndex().row());
}

void NewChatDialog::showChoice()
{
    const Character character = chosen();
    QString text = character.description.isEmpty() ? character.title : character.description;
    constexpr int most = 400;
    if (text.size() > most)
        text = text.left(most - 1).trimmed() + QChar(0x2026);
    m_ui->description->setText(text);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(!character.id.isEmpty() && !m_creation);
}

void NewChatDialog::setCreating(bool creating)
{
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->searchEdit), static_cast<QWidget *>(m_ui->characterList),
          static_cast<QWidget *>(m_ui->greetingBox)})
        widget->setEnabled(!creating);
    QPushButton *ok = m_ui->buttons->button(QDialogButtonBox::Ok);
    ok->setText(creating ? tr("Starting…") : tr("Start chat"));
    ok->setEnabled(!creating);
}

void NewChatDialog::accept()
{
    const Character character = chosen();
    if (character.id.isEmpty() || m_creation)
        return;
    const bool greeting = m_ui->greetingBox->isChecked();
    m_settings->setValue(SettingsKeys::newChatGreeting, greeting);
    m_ui->banner->dismiss();
    m_creation = m_service->createChat(character.id, greeting);
    setCreating(true);
    m_creation->then(this, [this, character](const Reply<NewChat> &reply) {
        m_creation.clear();
        setCreating(false);
        if (!reply.hasValue()) {
            m_ui->banner->showError(reply.error(), tr("Try again"), [this] { accept(); });
            return;
        }
        Chat chat = reply.value().chat;
        if (chat.characterName.isEmpty())
            chat.characterName = character.name;
        if (chat.characterAvatarFile.isEmpty())
            chat.characterAvatarFile = character.avatarFile;
        emit created(chat);
        QDialog::accept();
    });
}

bool NewChatDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->searchEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            // Choosing goes on while one types.
            const int row = m_ui->characterList->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
            if (row >= 0 && row < m_characters->rowCount())
                m_ui->characterList->setCurrentIndex(m_characters->index(row));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void NewChatDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        setCreating(!m_creation.isNull());
        showChoice();
    }
    QDialog::changeEvent(event);
}

} // namespace Confab
