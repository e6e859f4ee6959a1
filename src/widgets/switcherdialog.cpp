// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/switcherdialog.h"

#include "ui_switcherdialog.h"
#include "widgets/avatarcache.h"
#include "widgets/paletteicon.h"
#include "widgets/picturerowdelegate.h"

#include <QKeyEvent>
#include <QListView>
#include <QMetaObject>

using namespace Qt::StringLiterals;

namespace Confab {

SwitcherDialog::SwitcherDialog(const QList<SwitcherEntry> &entries, AvatarCache *avatars, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SwitcherDialog>())
    , m_list(new SwitcherList(entries, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->wordsEdit->addAction(paletteIcon("search"_L1), QLineEdit::LeadingPosition);
    m_ui->wordsEdit->installEventFilter(this);
    QListView *list = m_ui->pane->list();
    list->setItemDelegate(new PictureRowDelegate({.title = SwitcherList::TitleRole,
                                                  .line = SwitcherList::LineRole,
                                                  .id = SwitcherList::IdRole,
                                                  .name = SwitcherList::NameRole,
                                                  .avatarFile = SwitcherList::AvatarFileRole},
                                                 avatars, list));
    connect(avatars, &AvatarCache::arrived, list->viewport(), qOverload<>(&QWidget::update));
    m_ui->pane->setListName(tr("What fits"));
    m_ui->pane->setWords({.busy = {},
                          .empty = tr("Nothing fits these letters. A link or an id would do as well."),
                          .emptyButton = {},
                          .emptyPressed = {},
                          .retry = {}});
    m_ui->pane->setModel(m_list);
    list->setCurrentIndex(m_list->index(0));
    connect(m_ui->wordsEdit, &QLineEdit::textChanged, this, [this, list](const QString &words) {
        m_list->setWords(words);
        list->setCurrentIndex(m_list->index(0));
    });
    connect(m_ui->pane, &ListPane::chosen, this, &SwitcherDialog::accept);
}

SwitcherDialog::~SwitcherDialog() = default;

void SwitcherDialog::accept()
{
    const SwitcherEntry entry = m_list->at(m_ui->pane->list()->currentIndex().row());
    if (entry.id.isEmpty() || isHidden())
        return;
    QDialog::accept();
    emit chosen(entry);
}

bool SwitcherDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        // Choosing goes on while one types.
        const int key = static_cast<QKeyEvent *>(event)->key();
        QListView *list = m_ui->pane->list();
        const int page = qMax(1, list->viewport()->height() / qMax(1, list->sizeHintForRow(0)));
        int row = list->currentIndex().row();
        switch (key) {
        case Qt::Key_Down:
            ++row;
            break;
        case Qt::Key_Up:
            --row;
            break;
        case Qt::Key_PageDown:
            row += page;
            break;
        case Qt::Key_PageUp:
            row -= page;
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            accept();
            return true;
        default:
            return QDialog::eventFilter(watched, event);
        }
        if (m_list->rowCount() > 0)
            list->setCurrentIndex(m_list->index(qBound(0, row, m_list->rowCount() - 1)));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Confab
