// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/proxysection.h"

#include "widgets/dialogs.h"
#include "widgets/proxydialog.h"
#include "widgets/proxykeeper.h"
#include "wording/credentialwording.h"
#include "wording/sentences.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// Any way that goes through a proxy set by hand.
constexpr int byHand = -1;

} // namespace

ProxySection::ProxySection(ProxyKeeper *keeper, Dialogs *dialogs, const Parts &parts, QWidget *dialog)
    : QObject(dialog)
    , m_keeper(keeper)
    , m_dialogs(dialogs)
    , m_parts(parts)
    , m_dialog(dialog)
{
    // What a person picks, and not what fill() shows.
    connect(parts.way, &QComboBox::activated, this, &ProxySection::chosen);
    connect(parts.edit, &QPushButton::clicked, this, &ProxySection::openDialog);
    connect(keeper, &ProxyKeeper::changed, this, &ProxySection::fill);
    fill();
}

void ProxySection::fill()
{
    const ProxyChoice choice = m_keeper->choice();
    m_parts.way->clear();
    m_parts.way->addItem(tr("As the system"), int(ProxyChoice::Way::System));
    m_parts.way->addItem(tr("None"), int(ProxyChoice::Way::Direct));
    m_parts.way->addItem(tr("Set by hand"), byHand);
    m_parts.way->setCurrentIndex(m_parts.way->findData(choice.isByHand() ? byHand : int(choice.way)));
    m_parts.edit->setVisible(choice.isByHand());
    m_parts.note->setVisible(choice.isByHand());
    if (!choice.isByHand())
        return;
    const QString place = choice.host + u':' + QString::number(choice.port);
    QString note = choice.way == ProxyChoice::Way::Http ? tr("An HTTP proxy at %1.").arg(place)
                                                        : tr("A SOCKS5 proxy at %1.").arg(place);
    if (m_keeper->isPasswordMissing() && m_keeper->credential() != CredentialState::Pending)
        note = Sentences::joined(note, CredentialWording::proxyReading(m_keeper->credential()));
    m_parts.note->setText(note);
    // As in showEvent(): it may be open already.
    m_dialog->resize(m_dialog->size().expandedTo(m_dialog->sizeHint()));
}

void ProxySection::chosen(int index)
{
    const int way = m_parts.way->itemData(index).toInt();
    if (way == byHand) {
        openDialog();
        return;
    }
    ProxyChoice choice = m_keeper->choice();
    choice.way = ProxyChoice::Way(way);
    m_keeper->takeWay(choice);
}

void ProxySection::openDialog()
{
    auto *dialog = new ProxyDialog(m_keeper, m_dialog);
    // What was chosen holds only when the dialog says so.
    connect(dialog, &QDialog::finished, this, &ProxySection::fill);
    m_dialogs->open(dialog);
}

} // namespace Confab
