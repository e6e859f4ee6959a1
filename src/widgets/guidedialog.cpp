// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/guidedialog.h"

#include "ui_guidedialog.h"
#include "widgets/paletteicon.h"
#include "wording/language.h"

#include <QLocale>
#include <QScrollBar>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

QTextCursor everythingIn(QTextDocument *document)
{
    QTextCursor cursor(document);
    cursor.select(QTextCursor::Document);
    return cursor;
}

void setUpright(QTextDocument *document)
{
    QTextCharFormat upright;
    upright.setFontItalic(false);
    everythingIn(document).mergeCharFormat(upright);
}

// Of the language, also where a paragraph begins with a name or a key in other letters.
void setDirection(QTextDocument *document, Qt::LayoutDirection direction)
{
    QTextBlockFormat format;
    format.setLayoutDirection(direction);
    everythingIn(document).mergeBlockFormat(format);
}

} // namespace

GuideDialog::GuideDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::GuideDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->searchEdit->addAction(paletteIcon("search"_L1), QLineEdit::LeadingPosition);
    m_ui->sectionList->setSpacing(2);
    m_ui->sectionList->setWordWrap(true);
    m_ui->page->document()->setDocumentMargin(12);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &GuideDialog::filter);
    connect(m_ui->sectionList, &QListWidget::currentRowChanged, this, &GuideDialog::showCurrent);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    read();
}

GuideDialog::~GuideDialog() = default;

void GuideDialog::read()
{
    const QString shown = sectionId();
    m_sections = GuideText::read(Language::bestFor({QLocale().name()}).code);
    m_ui->sectionList->clear();
    for (const GuideSection &section : std::as_const(m_sections))
        m_ui->sectionList->addItem(section.title);
    filter();
    m_ui->sectionList->setCurrentRow(0);
    showSection(shown);
}

void GuideDialog::showSection(const QString &id)
{
    for (int row = 0; row < m_sections.size(); ++row) {
        if (m_sections.at(row).id != id)
            continue;
        if (m_ui->sectionList->item(row)->isHidden())
            m_ui->searchEdit->clear();
        m_ui->sectionList->setCurrentRow(row);
    }
}

QString GuideDialog::sectionId() const
{
    return m_sections.value(m_ui->sectionList->currentRow()).id;
}

// A section stays when it has all of the words, each of them anywhere.
void GuideDialog::filter()
{
    const QStringList words = m_ui->searchEdit->text().simplified().split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_sections.size(); ++row) {
        const GuideSection &section = m_sections.at(row);
        const QString text = section.title + u' ' + section.markdown;
        const bool fits = std::all_of(words.begin(), words.end(), [&text](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        m_ui->sectionList->item(row)->setHidden(!fits);
        if (fits && first < 0)
            first = row;
    }
    const QListWidgetItem *current = m_ui->sectionList->currentItem();
    if (first >= 0 && (!current || current->isHidden()))
        m_ui->sectionList->setCurrentRow(first);
    m_ui->nothingLabel->setVisible(first < 0);
    m_ui->sectionList->setVisible(first >= 0);
}

void GuideDialog::showCurrent()
{
    const GuideSection section = m_sections.value(m_ui->sectionList->currentRow());
    m_ui->page->setMarkdown(u"## "_s + section.title + u"\n\n"_s + section.markdown);
    // Other scripts know no slanted letters; there the words stand between quotation marks.
    if (QLocale(Language::bestFor({QLocale().name()}).code).script() != QLocale::LatinScript)
        setUpright(m_ui->page->document());
    setDirection(m_ui->page->document(), QLocale().textDirection());
    m_ui->page->verticalScrollBar()->setValue(0);
}

void GuideDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        read();
    }
    QDialog::changeEvent(event);
}

} // namespace Confab
