// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/proxydialog.h"

#include "ui_proxydialog.h"
#include "widgets/looks.h"
#include "widgets/proxykeeper.h"
#include "wording/credentialwording.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

namespace Confab {

namespace {

constexpr int usualPort = 8080;

} // namespace

ProxyDialog::ProxyDialog(ProxyKeeper *keeper, QWidget *parent)
    : QDialog(parent)
    , m_keeper(keeper)
    , m_ui(std::make_unique<Ui::ProxyDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Looks::quietText(palette()));
    for (QLabel *label : {m_ui->hint, m_ui->remark})
        label->setPalette(quiet);
    fillKinds();
    const ProxyChoice choice = keeper->choice();
    m_ui->kind->setCurrentIndex(qMax(0, m_ui->kind->findData(QVariant::fromValue(int(choice.way)))));
    m_ui->host->setText(choice.host);
    // Ports are written in the same figures everywhere.
    m_ui->port->setLocale(QLocale::c());
    m_ui->port->setValue(choice.port > 0 ? choice.port : usualPort);
    m_ui->user->setText(choice.user);
    connect(m_ui->host, &QLineEdit::textChanged, this, &ProxyDialog::check);
    connect(m_ui->password, &QLineEdit::textEdited, this, &ProxyDialog::check);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ProxyDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &ProxyDialog::reject);
    connect(keeper, &ProxyKeeper::changed, this, &ProxyDialog::showPassword);
    showPassword();
    keeper->readPassword();
}

ProxyDialog::~ProxyDialog()
{
    if (m_keeping)
        m_keeping->abort();
}

void ProxyDialog::fillKinds()
{
    const QVariant kind = m_ui->kind->currentData();
    m_ui->kind->clear();
    m_ui->kind->addItem(tr("HTTP"), int(ProxyChoice::Way::Http));
    m_ui->kind->addItem(tr("SOCKS5"), int(ProxyChoice::Way::Socks5));
    m_ui->kind->setCurrentIndex(qMax(0, m_ui->kind->findData(kind)));
}

bool ProxyDialog::isHost() const
{
    QUrl url;
    url.setHost(m_ui->host->text().trimmed(), QUrl::StrictMode);
    return !url.host().isEmpty();
}

ProxyChoice ProxyDialog::typed() const
{
    return {.way = ProxyChoice::Way(m_ui->kind->currentData().toInt()),
            .host = m_ui->host->text().trimmed(),
            .port = m_ui->port->value(),
            .user = m_ui->user->text()};
}

void ProxyDialog::check()
{
    const QString host = m_ui->host->text().trimmed();
    QString remark;
    if (!host.isEmpty() && !isHost())
        remark = tr("This is not the name of a computer. An example: proxy.example.org");
    else if (m_keeper->isPasswordMissing() && m_ui->password->text().isEmpty())
        remark = CredentialWording::proxyReading(m_keeper->credential());
    m_ui->remark->setText(remark);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(isHost() && !m_keeping);
    grow();
}

// The layout would rather squeeze the fields and cut words off than let the dialog grow.
void ProxyDialog::grow()
{
    resize(size().expandedTo(sizeHint()));
}

// It may come while the dialog is open already; what was typed stays.
void ProxyDialog::showPassword()
{
    if (!m_ui->password->isModified() && !m_keeping)
        m_ui->password->setText(QString::fromUtf8(m_keeper->password().reveal()));
    check();
}

void ProxyDialog::setBusy(bool busy)
{
    m_ui->fields->setEnabled(!busy);
    check();
    if (busy)
        m_ui->remark->setText(tr("Giving the password to this computer's keychain…"));
}

void ProxyDialog::accept()
{
    if (!isHost() || m_keeping)
        return;
    m_ui->banner->dismiss();
    const Token password = Token::verbatim(m_ui->password->text().toUtf8());
    if (password.isEmpty() && m_keeper->isPasswordMissing()) {
        // It could not be shown, so that it is empty does not mean that there is none.
        m_keeper->takeWay(typed());
        QDialog::accept();
        return;
    }
    if (password.isEmpty() || password == m_keeper->password()) {
        m_keeper->take(typed(), password);
        QDialog::accept();
        return;
    }
    m_keeping = m_keeper->keep(password);
    setBusy(true);
    connect(m_keeping, &CredentialReply::waiting, this,
            [this] { m_ui->remark->setText(CredentialWording::proxyWriting(CredentialState::Waiting)); });
    connect(m_keeping, &CredentialReply::finished, this, [this, password] {
        const CredentialState state = m_keeping->state();
        m_keeping.clear();
        setBusy(false);
        if (state != CredentialState::Stored) {
            keepRefused(state);
            return;
        }
        m_keeper->take(typed(), password);
        QDialog::accept();
    });
}

void ProxyDialog::keepRefused(CredentialState state)
{
    m_ui->banner->showWarning(CredentialWording::proxyWriting(state), tr("Use it for this session only"),
                              [this] {
                                  m_keeper->take(typed(), Token::verbatim(m_ui->password->text().toUtf8()));
                                  QDialog::accept();
                              });
    grow();
}

void ProxyDialog::reject()
{
    if (!m_keeping) {
        QDialog::reject();
        return;
    }
    m_keeping->abort();
    m_keeping.clear();
    setBusy(false);
    m_ui->password->setFocus();
}

void ProxyDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillKinds();
        check();
    }
    QDialog::changeEvent(event);
}

} // namespace Confab
