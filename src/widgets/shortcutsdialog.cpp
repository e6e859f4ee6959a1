// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shortcutsdialog.h"

#include "ui_shortcutsdialog.h"
#include "widgets/actions.h"

#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

QString keysOf(const QAction *action)
{
    QStringList keys;
    const QList<QKeySequence> shortcuts = action->shortcuts();
    for (const QKeySequence &key : shortcuts)
        keys.append(Actions::keyText(key));
    return keys.join(u", "_s);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions &actions, const QMenuBar *bar, bool enterSends,
                                 QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ShortcutsDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_ui->list->header()->setStretchLastSection(false);

    QList<const QAction *> shown;
    const QList<QAction *> menus = bar->actions();
    for (const QAction *menuAction : menus) {
        const QList<QAction *> entries =
            menuAction->menu() ? menuAction->menu()->actions() : QList<QAction *>();
        for (const QAction *entry : entries) {
            if (!entry->shortcut().isEmpty()) {
                add(Actions::plain(menuAction->text()), Actions::plain(entry->text()), keysOf(entry));
                shown.append(entry);
            }
        }
    }
    const QString other = tr("Elsewhere");
    add(other, Actions::plain(actions[Verb::SendMessage]->text()),
        Actions::keyText(enterSends ? QKeyCombination(Qt::Key_Enter) : Qt::CTRL | Qt::Key_Enter));
    QList<QAction *> rest = actions.all();
    std::sort(rest.begin(), rest.end(), [](const QAction *a, const QAction *b) {
        return Actions::plain(a->text()) < Actions::plain(b->text());
    });
    for (const QAction *action : std::as_const(rest)) {
        if (!action->shortcut().isEmpty() && !shown.contains(action))
            add(other, Actions::plain(action->text()), keysOf(action));
    }
    m_ui->list->expandAll();
    connect(m_ui->search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ShortcutsDialog::~ShortcutsDialog() = default;

void ShortcutsDialog::add(const QString &section, const QString &text, const QString &keys)
{
    QTreeWidgetItem *parent = m_ui->list->topLevelItem(m_ui->list->topLevelItemCount() - 1);
    if (!parent || parent->text(0) != section) {
        parent = new QTreeWidgetItem(m_ui->list, {section});
        QFont bold = font();
        bold.setBold(true);
        parent->setFont(0, bold);
        parent->setFlags(Qt::ItemIsEnabled);
    }
    new QTreeWidgetItem(parent, {text, keys});
}

void ShortcutsDialog::filter(const QString &text)
{
    for (int i = 0; i < m_ui->list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *section = m_ui->list->topLevelItem(i);
        bool any = false;
        for (int k = 0; k < section->childCount(); ++k) {
            QTreeWidgetItem *row = section->child(k);
            const bool fits = row->text(0).contains(text, Qt::CaseInsensitive)
                || row->text(1).contains(text, Qt::CaseInsensitive);
            row->setHidden(!fits);
            any = any || fits;
        }
        section->setHidden(!any);
    }
}

} // namespace Confab
