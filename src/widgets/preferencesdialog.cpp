// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/preferencesdialog.h"

#include "settings/settings.h"
#include "ui_preferencesdialog.h"
#include "widgets/dialogs.h"
#include "widgets/looks.h"
#include "widgets/proxysection.h"
#include "wording/foreignwords.h"
#include "wording/language.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// Words a second.
constexpr double slowPace = 4;
constexpr double quickPace = 25;
constexpr double atOnce = 0;

void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(qMax(0, box->findData(data)));
}

} // namespace

PreferencesDialog::PreferencesDialog(Settings *settings, Dialogs *dialogs, const DataFolder &data,
                                     ProxyKeeper *proxy, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_data(data)
    , m_ui(std::make_unique<Ui::PreferencesDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->newerNote->setVisible(settings->isFromNewerVersion());
    m_ui->folder->setText(QDir::toNativeSeparators(data.path));
    m_ui->folder->setCursorPosition(0);
    if (proxy) {
        m_proxy = new ProxySection(
            proxy, dialogs, {.way = m_ui->proxy, .note = m_ui->proxyNote, .edit = m_ui->editProxy}, this);
    } else {
        for (QWidget *part :
             {static_cast<QWidget *>(m_ui->networkTitle), static_cast<QWidget *>(m_ui->proxyLabel),
              static_cast<QWidget *>(m_ui->proxy), static_cast<QWidget *>(m_ui->proxyNote),
              static_cast<QWidget *>(m_ui->editProxy)})
            part->hide();
    }
    fill();
    dress();
    connectChoices();
}

PreferencesDialog::~PreferencesDialog() = default;

void PreferencesDialog::fill()
{
    m_filling = true;
    for (QComboBox *box : {m_ui->scheme, m_ui->language, m_ui->sendKey, m_ui->pace})
        box->clear();
    m_ui->scheme->addItem(tr("As the system"), QString());
    m_ui->scheme->addItem(tr("Light"), u"light"_s);
    m_ui->scheme->addItem(tr("Dark"), u"dark"_s);

    m_ui->language->addItem(tr("The system's language"), QString());
    const QList<Language> languages = Language::all();
    for (const Language &language : languages)
        m_ui->language->addItem(language.name, language.code);

    m_ui->sendKey->addItem(tr("Enter (Shift+Enter begins a new line)"), true);
    m_ui->sendKey->addItem(tr("Ctrl+Enter (Enter begins a new line)"), false);

    m_ui->pace->addItem(tr("Slowly"), slowPace);
    m_ui->pace->addItem(tr("At a usual pace"), SettingsKeys::localPace.fallback);
    m_ui->pace->addItem(tr("Quickly"), quickPace);
    m_ui->pace->addItem(tr("All at once"), atOnce);
    const double pace = m_settings->value(SettingsKeys::localPace);
    if (m_ui->pace->findData(pace) < 0)
        m_ui->pace->addItem(tr("%1 words a second").arg(QLocale().toString(pace)), pace);

    choose(m_ui->scheme, m_settings->value(SettingsKeys::colourScheme));
    choose(m_ui->language, m_settings->value(SettingsKeys::language));
    choose(m_ui->sendKey, m_settings->value(SettingsKeys::enterSends));
    choose(m_ui->pace, pace);
    m_ui->textSize->setValue(m_settings->value(SettingsKeys::textSize));
    m_ui->notify->setChecked(m_settings->value(SettingsKeys::notifyOfReplies));
    m_ui->notifyText->setChecked(m_settings->value(SettingsKeys::notifyWithText));
    m_ui->notifyText->setEnabled(m_ui->notify->isChecked());
    m_ui->changeFolder->setEnabled(!m_data.fixed);
    m_ui->changeFolder->setToolTip(
        m_data.fixed ? tr("Confab was started with this folder (--data), for this run alone.") : QString());
    showNote();
    m_filling = false;
}

void PreferencesDialog::connectChoices()
{
    const auto keep = [this](QComboBox *box, const auto &setting) {
        using Value = std::decay_t<decltype(setting.fallback)>;
        connect(box, &QComboBox::currentIndexChanged, this, [this, box, &setting](int index) {
            if (!m_filling && index >= 0)
                m_settings->setValue(setting, box->itemData(index).value<Value>());
        });
    };
    keep(m_ui->scheme, SettingsKeys::colourScheme);
    keep(m_ui->language, SettingsKeys::language);
    keep(m_ui->sendKey, SettingsKeys::enterSends);
    keep(m_ui->pace, SettingsKeys::localPace);
    connect(m_ui->textSize, &QSpinBox::valueChanged, this, [this](int percent) {
        if (!m_filling)
            m_settings->setValue(SettingsKeys::textSize, percent);
    });
    connect(m_ui->notify, &QCheckBox::toggled, this, [this](bool on) {
        m_ui->notifyText->setEnabled(on);
        if (!m_filling)
            m_settings->setValue(SettingsKeys::notifyOfReplies, on);
    });
    connect(m_ui->notifyText, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_filling)
            m_settings->setValue(SettingsKeys::notifyWithText, on);
    });
    // The text size has keys of its own.
    connect(m_settings, &Settings::changed, this, [this](QLatin1StringView key) {
        if (key == SettingsKeys::textSize.key)
            m_ui->textSize->setValue(m_settings->value(SettingsKeys::textSize));
    });
    connect(m_ui->openFolder, &QPushButton::clicked, this, [this] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_data.path)))
            m_ui->folderNote->setText(tr("There is no program here that opens folders."));
    });
    connect(m_ui->changeFolder, &QPushButton::clicked, this, &PreferencesDialog::chooseFolder);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PreferencesDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Another folder for Confab's data"), m_data.path);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &PreferencesDialog::takeFolder);
    m_dialogs->open(dialog);
}

void PreferencesDialog::takeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.isDir() || !info.isWritable()) {
        m_ui->folderNote->setText(tr("Nothing can be written in that folder. The old one stays."));
        return;
    }
    m_settings->setValue(SettingsKeys::dataFolder, QDir(folder).absolutePath());
    showNote();
}

void PreferencesDialog::showNote()
{
    const QString next = m_settings->value(SettingsKeys::dataFolder);
    QString note;
    if (!m_data.fixed && !next.isEmpty() && next != m_data.path)
        note = tr("From the next start on, Confab uses %1. What is in the folder of now stays there.")
                   .arg(ForeignWords::path(next));
    m_ui->folderNote->setText(note);
}

void PreferencesDialog::dress()
{
    for (QLabel *title : {m_ui->appearanceTitle, m_ui->notificationsTitle, m_ui->writingTitle,
                          m_ui->localTitle, m_ui->networkTitle, m_ui->dataTitle}) {
        QFont bold = font();
        bold.setBold(true);
        title->setFont(bold);
        constexpr int above = 10;
        title->setContentsMargins(0, title == m_ui->appearanceTitle ? 0 : above, 0, 0);
    }
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Looks::quietText(palette()));
    m_ui->folderNote->setPalette(quiet);
    m_ui->proxyNote->setPalette(quiet);
}

void PreferencesDialog::showEvent(QShowEvent *event)
{
    // The layout would rather cut words off than let the dialog grow.
    resize(size().expandedTo(sizeHint()));
    QDialog::showEvent(event);
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        dress();
    } else if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fill();
        if (m_proxy)
            m_proxy->retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace Confab
