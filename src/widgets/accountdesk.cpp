// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accountdesk.h"

#include "archive/archive.h"
#include "settings/settings.h"
#include "widgets/actions.h"
#include "widgets/avatarcache.h"
#include "widgets/avatarpainter.h"
#include "widgets/banner.h"
#include "widgets/dialogs.h"
#include "widgets/paletteicon.h"
#include "widgets/signindialog.h"
#include "widgets/signoutdialog.h"
#include "widgets/startpage.h"
#include "widgets/storenotices.h"
#include "widgets/widgetslog.h"
#include "wording/credentialwording.h"
#include "wording/foreignwords.h"
#include "wording/sentences.h"

#include <QActionGroup>
#include <QIcon>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int pictureSize = 22;

} // namespace

AccountDesk::AccountDesk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_switcher(new QToolButton(parts.window))
    , m_menu(new QMenu(m_switcher))
{
    m_switcher->setObjectName(u"accountSwitcher"_s);
    m_switcher->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_switcher->setAutoRaise(true);
    m_switcher->setFocusPolicy(Qt::StrongFocus);
    m_switcher->setIconSize(QSize(pictureSize, pictureSize));
    m_switcher->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_menu->setObjectName(u"accountMenu"_s);

    const Actions &actions = *parts.actions;
    connect(actions[Verb::SignIn], &QAction::triggered, this, &AccountDesk::signIn);
    connect(actions[Verb::SignOut], &QAction::triggered, this, &AccountDesk::signOut);
    // Qt's own way to show a button's menu would wait for it.
    const auto showMenu = [this] {
        // In a mirrored window a menu opens to the left of its place.
        const int x = m_switcher->isRightToLeft() ? m_switcher->width() : 0;
        m_menu->popup(m_switcher->mapToGlobal(QPoint(x, m_switcher->height())));
    };
    connect(m_switcher, &QToolButton::clicked, this, showMenu);
    connect(actions[Verb::SwitchAccount], &QAction::triggered, this, showMenu);
    Accounts *accounts = parts.accounts;
    connect(accounts, &Accounts::listChanged, this, &AccountDesk::updateSwitcher);
    connect(accounts, &Accounts::listChanged, this, &AccountDesk::pageChanged);
    connect(accounts, &Accounts::listChanged, this, &AccountDesk::forgetOthers);
    connect(accounts, &Accounts::stateChanged, this, &AccountDesk::stateChanged);
    connect(accounts, &Accounts::renewed, this, [this](const QString &key) {
        if (key == m_parts.accounts->current())
            emit refreshWanted();
    });
    connect(accounts, &Accounts::currentChanged, this, [this] {
        m_parts.settings->setValue(SettingsKeys::account, m_parts.accounts->current());
        updateSwitcher();
        emit serviceChanged();
    });
    connect(parts.avatars, &AvatarCache::arrived, this, &AccountDesk::updateSwitcher);
    updateSwitcher();
    tellOfFile();
    // The command line may have signed somebody out meanwhile.
    forgetOthers();
}

// Whoever has signed out, here or by the command line, leaves no messages behind.
void AccountDesk::forgetOthers()
{
    const AccountsFile &file = m_parts.accounts->file();
    if (!m_parts.archive || file.condition() != AccountsFile::Condition::Good)
        return;
    QStringList keys{QString()};
    const QList<AccountEntry> accounts = file.accounts();
    for (const AccountEntry &account : accounts)
        keys.append(account.key());
    m_parts.archive->forgetOtherPages(keys);
}

void AccountDesk::tellOfFile()
{
    const AccountsFile &file = m_parts.accounts->file();
    StoreNotices *notices = m_parts.notices;
    switch (file.condition()) {
    case AccountsFile::Condition::Good:
        break;
    case AccountsFile::Condition::SetAside:
        notices->warn(tr("The list of your accounts was damaged. It is kept as %1; please sign in again.")
                          .arg(ForeignWords::path(file.setAside())));
        break;
    case AccountsFile::Condition::Newer:
        notices->warn(tr("The list of your accounts was written by a newer Confab. It is left alone, so your "
                         "accounts are not shown here."));
        break;
    case AccountsFile::Condition::Unreadable:
        notices->warn(
            tr("The list of your accounts cannot be read: %1").arg(ForeignWords::path(file.path())));
        break;
    }
}

QString AccountDesk::nameOf(const QString &key) const
{
    const auto account = m_parts.accounts->entry(key);
    if (!account)
        return tr("On this computer");
    const QString name = account->name.isEmpty() ? account->username : account->name;
    return ForeignWords::tamed(name.isEmpty() ? account->id : name, 60);
}

QIcon AccountDesk::iconOf(const QString &key) const
{
    const auto account = m_parts.accounts->entry(key);
    const qreal ratio = m_switcher->devicePixelRatioF();
    if (!account)
        return programPicture(QSize(pictureSize, pictureSize), ratio);
    // Pictures come from the server that is shown; of the others there are the initials.
    const QPixmap picture =
        key == m_parts.accounts->current() ? m_parts.avatars->pixmap(account->avatarFile) : QPixmap();
    QPixmap round(QSize(pictureSize, pictureSize) * ratio);
    round.setDevicePixelRatio(ratio);
    round.fill(Qt::transparent);
    QPainter painter(&round);
    AvatarPainter::paint(&painter, QRectF(0, 0, pictureSize, pictureSize), picture, key, nameOf(key));
    return QIcon(round);
}

void AccountDesk::updateSwitcher()
{
    const QString current = m_parts.accounts->current();
    const QString name = nameOf(current);
    m_switcher->setText(m_switcher->fontMetrics().elidedText(name, Qt::ElideRight, 220) + u" ▾"_s);
    m_switcher->setIcon(iconOf(current));
    m_switcher->setAccessibleName(tr("Account: %1").arg(name));
    m_switcher->setToolTip(tr("Choose an account, sign in or out"));
    m_parts.actions->setPossible(Verb::SignOut,
                                 m_parts.accounts->isLocal() ? tr("Nobody is signed in here.") : QString());
    fillMenu();
}

void AccountDesk::fillMenu()
{
    m_menu->clear();
    delete m_menu->findChild<QActionGroup *>();
    auto *group = new QActionGroup(m_menu);
    addEntry({});
    const QList<AccountEntry> accounts = m_parts.accounts->file().accounts();
    for (const AccountEntry &account : accounts)
        addEntry(account.key());
    for (QAction *action : m_menu->actions())
        group->addAction(action);
    m_menu->addSeparator();
    m_menu->addAction((*m_parts.actions)[Verb::SignIn]);
    m_menu->addAction((*m_parts.actions)[Verb::SignOut]);
}

void AccountDesk::addEntry(const QString &key)
{
    QString text = nameOf(key);
    if (const auto account = m_parts.accounts->entry(key))
        text = m_parts.accounts->isForThisSession(key)
            ? tr("%1 — %2, for this session only").arg(text, account->place())
            : tr("%1 — %2").arg(text, account->place());
    QAction *action = m_menu->addAction(iconOf(key), text.replace(u'&', u"&&"_s));
    action->setCheckable(true);
    action->setChecked(key == m_parts.accounts->current());
    action->setIconVisibleInMenu(true);
    // Beside a picture there is no mark to be seen.
    if (action->isChecked()) {
        QFont bold = m_menu->font();
        bold.setBold(true);
        action->setFont(bold);
    }
    connect(action, &QAction::triggered, this, [this, key] {
        m_parts.accounts->switchTo(key);
        updateSwitcher();
    });
}

void AccountDesk::stateChanged(const QString &key)
{
    if (key == m_parts.accounts->current())
        emit pageChanged();
}

bool AccountDesk::isFirstRun() const
{
    return m_parts.accounts->isLocal() && m_parts.accounts->file().accounts().isEmpty()
        && m_parts.accounts->file().condition() != AccountsFile::Condition::Newer;
}

bool AccountDesk::isWaiting() const
{
    switch (m_parts.accounts->state(m_parts.accounts->current())) {
    case Accounts::State::Waiting:
    case Accounts::State::NoToken:
        return true;
    default:
        return false;
    }
}

bool AccountDesk::showPage()
{
    Accounts *accounts = m_parts.accounts;
    const QString key = accounts->current();
    const bool isRefused = accounts->state(key) == Accounts::State::Refused;
    if (accounts->isLocal() || (accounts->service() && !isRefused))
        return false;
    StartPage *page = m_parts.page;
    const QString name = nameOf(key);
    const auto again = [this] { signInAgain(); };
    switch (accounts->state(key)) {
    case Accounts::State::Off:
    case Accounts::State::Reading:
    case Accounts::State::On:
        page->showBusy(tr("Asking the keychain for your token…"));
        break;
    case Accounts::State::Waiting:
        page->showMessage(tr("Waiting for you"), CredentialWording::reading(CredentialState::Waiting, name),
                          tr("Stop waiting"), [accounts, key] { accounts->stopWaiting(key); });
        page->showSecond(tr("Sign in with the token…"), again);
        break;
    case Accounts::State::Refused:
        page->showMessage(
            tr("Your token is not valid any more"),
            tr("The service does not accept your token any more. Nothing is sent until you sign in again; "
               "what you have written stays here."),
            tr("Sign in again…"), again);
        break;
    case Accounts::State::NoToken: {
        const CredentialState state = accounts->credential(key);
        page->showMessage(
            tr("Your token is not at hand"),
            Sentences::joined(CredentialWording::reading(state, name), CredentialWording::advice(state)),
            tr("Try again"), [accounts, key] { accounts->readToken(key); });
        page->showSecond(tr("Sign in with the token…"), again);
        break;
    }
    }
    return true;
}

void AccountDesk::signIn()
{
    openSignIn(std::nullopt);
}

void AccountDesk::signInAgain()
{
    openSignIn(m_parts.accounts->entry(m_parts.accounts->current()));
}

void AccountDesk::openSignIn(const std::optional<AccountEntry> &again)
{
    auto *dialog = new SignInDialog(m_parts.accounts, again, m_parts.window);
    // Whoever wants to talk now goes on at the page, not where the way to the dialog began.
    connect(dialog, &QDialog::accepted, this, [this] {
        if (!m_parts.page->isVisible())
            return;
        m_parts.page->setFocus(Qt::OtherFocusReason);
        emit pageChanged();
    });
    m_parts.dialogs->open(dialog);
}

void AccountDesk::signOut()
{
    const QString key = m_parts.accounts->current();
    const auto account = m_parts.accounts->entry(key);
    if (!account)
        return;
    auto *dialog = new SignOutDialog(nameOf(key), m_parts.window);
    connect(dialog, &QDialog::accepted, this, [this, key, dialog] {
        const bool wipes = dialog->wipesWriting();
        m_parts.accounts->signOut(key, this, [this, key, wipes](CredentialState state) {
            qCInfo(lcWidgets).noquote() << "signing out; the token is" << toWord(state) << "wiping:" << wipes;
            if (state != CredentialState::Absent) {
                signOutFailed(state);
                return;
            }
            if (wipes && m_parts.archive)
                m_parts.archive->forgetAccount(key);
        });
    });
    m_parts.dialogs->open(dialog);
}

void AccountDesk::signOutFailed(CredentialState state)
{
    QString why;
    switch (state) {
    case CredentialState::Locked:
        why = tr("This computer's keychain is locked, so your token cannot be wiped. Unlock it and sign out "
                 "again.");
        break;
    case CredentialState::Denied:
        why = tr("This computer's keychain did not let your token be wiped. Allow it and sign out again.");
        break;
    default:
        why = tr("This computer's keychain cannot be reached, so your token cannot be wiped. Start it and "
                 "sign out "
                 "again.");
        break;
    }
    m_parts.dialogs->ask(
        m_parts.window,
        {.title = tr("Not signed out"), .text = why, .detail = {}, .acceptText = tr("Try again")},
        [this](bool again) {
            if (again)
                signOut();
        });
}

void AccountDesk::retranslate()
{
    updateSwitcher();
}

} // namespace Confab
