// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/aboutdialog.h"

#include "ui_aboutdialog.h"
#include "widgets/paletteicon.h"

#include <QFile>

using namespace Qt::StringLiterals;

// Outside every namespace, as the macro wants it: a static library's resources are not found otherwise.
static void initLicences()
{
    Q_INIT_RESOURCE(licences);
}

namespace Confab {

namespace {

QString textOf(const QString &resource)
{
    QFile file(resource);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

AboutDialog::AboutDialog(const QString &sqliteVersion, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
{
    initLicences();
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->icon->setPixmap(programPicture(QSize(64, 64), devicePixelRatioF()));
    QStringList versions{tr("Confab %1").arg(QLatin1StringView(CONFAB_VERSION)),
                         tr("Qt %1").arg(QLatin1StringView(qVersion()))};
    if (!sqliteVersion.isEmpty())
        versions.append(tr("SQLite %1").arg(sqliteVersion));
    // These two do not tell their version while they run.
    if (const QLatin1StringView md4c(CONFAB_MD4C_VERSION); !md4c.isEmpty())
        versions.append(tr("md4c %1").arg(md4c));
    if (const QLatin1StringView keychain(CONFAB_KEYCHAIN_VERSION); !keychain.isEmpty())
        versions.append(tr("QtKeychain %1").arg(keychain));
    m_ui->version->setText(versions.join(u'\n'));
    m_ui->licences->setPlainText(textOf(u":/licences/components.txt"_s) + u"\n\n\n"_s
                                 + textOf(u":/licences/gpl-3.0.txt"_s) + u"\n\n\n"_s
                                 + textOf(u":/licences/lgpl-3.0.txt"_s));
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

AboutDialog::~AboutDialog() = default;

} // namespace Confab
