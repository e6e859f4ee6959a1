// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/signindialog.h"

#include "service/chatservice.h"
#include "settings/serveraddress.h"
#include "ui_signindialog.h"
#include "widgets/looks.h"
#include "widgets/paletteicon.h"
#include "widgets/widgetslog.h"
#include "wording/credentialwording.h"
#include "wording/errorwording.h"
#include "wording/foreignwords.h"
#include "wording/sentences.h"

#include <QIcon>
#include <QPushButton>

using namespace Qt::StringLiterals;

// Outside every namespace, as the macro wants it: a static library's resources are not found otherwise.
static void initDrawings()
{
    Q_INIT_RESOURCE(signin);
}

namespace Confab {

SignInDialog::SignInDialog(Accounts *accounts, const std::optional<AccountEntry> &again, QWidget *parent)
    : QDialog(parent)
    , m_accounts(accounts)
    , m_again(again)
    , m_ui(std::make_unique<Ui::SignInDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    initDrawings();
    m_ui->setupUi(this);
    prepareSteps();
    for (QLineEdit *edit : {m_ui->tokenEdit, m_ui->serverTokenEdit})
        connect(edit, &QLineEdit::textChanged, this, &SignInDialog::remark);
    connect(m_ui->serverEdit, &QLineEdit::textChanged, this, &SignInDialog::remark);
    connect(m_ui->nextButton, &QPushButton::clicked, this, &SignInDialog::next);
    connect(m_ui->backButton, &QPushButton::clicked, this, &SignInDialog::back);
    connect(m_ui->otherButton, &QPushButton::clicked, this, [this] { showPage(m_ui->serverPage); });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &SignInDialog::reject);
    for (QCheckBox *box : {m_ui->showBox, m_ui->serverShowBox}) {
        connect(box, &QCheckBox::toggled, this, [this](bool shown) {
            tokenEdit()->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        });
    }
    if (m_again && !m_again->server.isEmpty()) {
        m_ui->serverEdit->setText(m_again->server.toString());
        showPage(m_ui->serverPage);
    } else {
        showPage(m_ui->tokenPage);
    }
}

SignInDialog::~SignInDialog() = default;

void SignInDialog::prepareSteps()
{
    QLabel *const drawings[] = {m_ui->drawing1, m_ui->drawing2, m_ui->drawing3, m_ui->drawing4,
                                m_ui->drawing5};
    constexpr QSize size(120, 72);
    int number = 0;
    for (QLabel *drawing : drawings)
        drawing->setPixmap(
            QIcon(u":/icons/signin/step%1.svg"_s.arg(++number)).pixmap(size, devicePixelRatioF()));
    const QColor ink = palette().color(QPalette::WindowText);
    for (QLabel *icon : {m_ui->warningIcon, m_ui->serverWarningIcon, m_ui->keepIcon})
        icon->setPixmap(paletteIconPixmap("warning"_L1, ink, QSize(20, 20), devicePixelRatioF()));
    m_ui->avatar->setPixmap(programPicture(QSize(72, 72), devicePixelRatioF()));
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_ui->welcome->setFont(large);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Looks::quietText(palette()));
    for (QLabel *label : {m_ui->tokenRemark, m_ui->serverTokenRemark, m_ui->serverRemark})
        label->setPalette(quiet);
}

QWidget *SignInDialog::page() const
{
    return m_ui->pages->currentWidget();
}

QLineEdit *SignInDialog::tokenEdit() const
{
    return page() == m_ui->serverPage ? m_ui->serverTokenEdit : m_ui->tokenEdit;
}

QLabel *SignInDialog::tokenRemark() const
{
    return page() == m_ui->serverPage ? m_ui->serverTokenRemark : m_ui->tokenRemark;
}

void SignInDialog::showPage(QWidget *page)
{
    m_ui->pages->setCurrentWidget(page);
    const bool isForm = page == m_ui->tokenPage || page == m_ui->serverPage;
    const bool isDone = page == m_ui->donePage;
    m_ui->otherButton->setVisible(page == m_ui->tokenPage && !m_again);
    m_ui->backButton->setVisible((page == m_ui->serverPage && !m_again) || page == m_ui->keepPage);
    m_ui->nextButton->setVisible(page != m_ui->busyPage);
    m_ui->cancelButton->setVisible(!isDone);
    m_ui->nextButton->setText(isForm       ? tr("Sign in")
                                  : isDone ? tr("Start talking")
                                           : tr("Use it for this session only"));
    m_ui->nextButton->setDefault(true);
    if (page == m_ui->tokenPage)
        m_ui->tokenEdit->setFocus();
    else if (page == m_ui->serverPage)
        (m_ui->serverEdit->text().isEmpty() ? m_ui->serverEdit : m_ui->serverTokenEdit)->setFocus();
    else if (page != m_ui->busyPage)
        m_ui->nextButton->setFocus();
    if (!isForm)
        m_ui->banner->dismiss();
    remark();
}

// Says what is odd about what was typed, and whether it is enough to go on.
void SignInDialog::remark()
{
    if (page() != m_ui->tokenPage && page() != m_ui->serverPage) {
        m_ui->nextButton->setEnabled(true);
        return;
    }
    const Token token = Token::fromPaste(tokenEdit()->text().toUtf8());
    const bool isOdd = !token.isEmpty() && !token.hasUsualLength();
    tokenRemark()->setText(
        isOdd ? tr("Tokens usually have 40 characters; this one has %Ln. You can try it all the same.",
                   nullptr, int(token.reveal().size()))
              : QString());
    bool isReady = !token.isEmpty();
    if (page() == m_ui->serverPage) {
        const QString typed = m_ui->serverEdit->text();
        const ServerAddress address = ServerAddress::fromText(typed);
        QString problem;
        if (!typed.isEmpty() && address.problem == ServerAddress::Problem::NotAnAddress)
            problem = tr("This is not the address of a server. An example: https://chat.example.org");
        else if (!typed.isEmpty() && address.problem == ServerAddress::Problem::InPlainSight)
            problem =
                tr("A server on another machine must be https: with http your token would travel in plain "
                   "sight.");
        m_ui->serverRemark->setText(problem);
        isReady = isReady && address.problem == ServerAddress::Problem::None;
    }
    m_ui->nextButton->setEnabled(isReady);
}

void SignInDialog::next()
{
    if (page() == m_ui->donePage)
        accept();
    else if (page() == m_ui->keepPage)
        take(true);
    else if (page() != m_ui->busyPage)
        check();
}

void SignInDialog::back()
{
    showPage(page() == m_ui->keepPage && m_from ? m_from : m_ui->tokenPage);
}

void SignInDialog::check()
{
    m_from = page();
    m_token = Token::fromPaste(tokenEdit()->text().toUtf8());
    m_server = m_from == m_ui->serverPage ? ServerAddress::fromText(m_ui->serverEdit->text()).url : QUrl();
    const AccountEntry place{.id = {}, .username = {}, .name = {}, .avatarFile = {}, .server = m_server};
    m_ui->busyLabel->setText(tr("Asking %1 whose token this is…").arg(place.place()));
    qCInfo(lcWidgets) << "signing in" << (m_server.isEmpty() ? "to the service" : "to another server");
    showPage(m_ui->busyPage);
    m_ui->cancelButton->setFocus();
    m_trial = m_accounts->tryOut(place.endpoints(), m_token);
    m_trial->service()->fetchMe()->then(this, [this](const Reply<Account> &reply) {
        if (reply.hasValue())
            checked(reply.value());
        else
            refused(reply.error());
    });
}

void SignInDialog::refused(const Error &error)
{
    m_token = {};
    showPage(m_from);
    // The words for an account that has been signed in do not fit a token that never was.
    if (error.kind == Error::Kind::Authentication)
        m_ui->banner->showWarning(
            tr("The token is not valid. Copy it once more, all of it, and paste it here."));
    else
        m_ui->banner->showError(error);
    tokenEdit()->setFocus();
    tokenEdit()->selectAll();
}

void SignInDialog::checked(const Account &account)
{
    m_entry = {.id = account.id,
               .username = account.username,
               .name = account.name,
               .avatarFile = account.avatarFile,
               .server = m_server};
    keep();
}

void SignInDialog::keep()
{
    m_ui->busyLabel->setText(tr("Giving the token to this computer's keychain…"));
    m_keeping = m_accounts->keep(m_entry, m_token);
    connect(m_keeping, &CredentialReply::waiting, this,
            [this] { m_ui->busyLabel->setText(CredentialWording::writing(CredentialState::Waiting)); });
    connect(m_keeping, &CredentialReply::finished, this, [this] {
        const CredentialState state = m_keeping->state();
        m_keeping.clear();
        if (state == CredentialState::Stored)
            take(false);
        else
            keepRefused(state);
    });
}

void SignInDialog::keepRefused(CredentialState state)
{
    m_ui->keepText->setText(CredentialWording::writing(state));
    showPage(m_ui->keepPage);
}

void SignInDialog::take(bool forThisSession)
{
    const Token token = std::exchange(m_token, {});
    m_ui->tokenEdit->clear();
    m_ui->serverTokenEdit->clear();
    const QString name = ForeignWords::tamed(m_entry.name.isEmpty() ? m_entry.username : m_entry.name, 60);
    if (!m_accounts->take(m_entry, token, forThisSession)) {
        showPage(m_from);
        m_ui->banner->showWarning(
            tr("The list of your accounts cannot be written, so you are not signed in."));
        return;
    }
    m_ui->welcome->setText(tr("Welcome, %1").arg(name));
    QString text = forThisSession
        ? tr("Your token is kept until Confab ends. The next time you will be asked for it again.")
        : tr("Your token is in this computer's keychain, and nowhere else.");
    if (m_again && m_again->key() != m_entry.key())
        text =
            Sentences::joined(text, tr("This is another account than the one that asked for a new token."));
    m_ui->doneText->setText(text);
    showPage(m_ui->donePage);
}

void SignInDialog::reject()
{
    // What is under way is given up, and the person is back where they pressed the button.
    if (page() == m_ui->busyPage) {
        m_trial.reset();
        if (m_keeping)
            m_keeping->abort();
        m_token = {};
        showPage(m_from);
        return;
    }
    QDialog::reject();
}

} // namespace Confab
