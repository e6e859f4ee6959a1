// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordreview.h"

#include "widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

namespace {

QString nameOf(const QObject *object)
{
    return u"%1 (%2)"_s.arg(object->objectName(), QLatin1StringView(object->metaObject()->className()));
}

// What is painted or spoken, but no widget holds.
void addAccessible(QAccessibleInterface *accessible, const QString &of, int depth, QList<SeenWord> *words)
{
    constexpr int deepest = 4;
    // (Qt may still hold the one of a widget that is gone, and give it for another at the same address.)
    if (!accessible || !accessible->isValid() || depth > deepest || accessible->state().invisible)
        return;
    const QString where = u"%1, accessible, role %2"_s.arg(of).arg(int(accessible->role()));
    words->append({where + u", name"_s, accessible->text(QAccessible::Name)});
    words->append({where + u", description"_s, accessible->text(QAccessible::Description)});
    if (auto *deeds = accessible->actionInterface()) {
        const QStringList names = deeds->actionNames();
        for (const QString &name : names)
            words->append({where + u", action"_s, deeds->localizedActionName(name)});
    }
    for (int i = 0; i < accessible->childCount(); ++i) {
        QAccessibleInterface *child = accessible->child(i);
        if (child && !child->object())
            addAccessible(child, of, depth + 1, words);
    }
}

void addWidget(const QWidget *widget, QList<SeenWord> *words)
{
    QString where = nameOf(widget);
    if (widget->parent() && widget->parent()->objectName() == "banner"_L1)
        where += u" in a banner"_s;
    const auto add = [&](const char *what, const QString &text) {
        words->append({where + u", "_s + QLatin1StringView(what), text});
    };
    add("tool tip", widget->toolTip());
    add("accessible name", widget->accessibleName());
    add("accessible description", widget->accessibleDescription());
    if (widget->isWindow())
        add("title", widget->windowTitle());
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        add("text",
            Qt::mightBeRichText(label->text()) ? QTextDocumentFragment::fromHtml(label->text()).toPlainText()
                                               : label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        add("text", button->text());
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        add("placeholder", edit->placeholderText());
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        add("placeholder", edit->placeholderText());
    if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        add("title", group->title());
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        for (int i = 0; i < box->count(); ++i)
            add("item", box->itemText(i));
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            add("tab", tabs->tabText(i));
    }
    addAccessible(QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget)), where, 0, words);
}

QList<const QWidget *> visibleIn(const QWidget *widget)
{
    QList<const QWidget *> widgets{widget};
    const auto children = widget->findChildren<QWidget *>();
    for (const QWidget *child : children) {
        if (child->isVisible() && child->window() == widget->window())
            widgets.append(child);
    }
    return widgets;
}

QSize roomNeeded(const QWidget *widget)
{
    if (const auto *elided = qobject_cast<const ElidedLabel *>(widget)) {
        Q_UNUSED(elided)
        return {};
    }
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty() || !label->pixmap().isNull())
            return {};
        // Lines are cut as a whole, not by the rounding of a pixel.
        constexpr int rounding = 4;
        if (label->wordWrap())
            return {0, label->heightForWidth(label->width()) - rounding};
        return {label->sizeHint().width(), label->minimumSizeHint().height()};
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        const auto *tool = qobject_cast<const QToolButton *>(widget);
        const bool isPicture =
            tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
        return button->text().isEmpty() || isPicture ? QSize() : button->minimumSizeHint();
    }
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
        const int frame = 12;
        return {edit->fontMetrics().horizontalAdvance(edit->placeholderText()) + frame, 0};
    }
    if (qobject_cast<const QComboBox *>(widget) || qobject_cast<const QGroupBox *>(widget)
        || qobject_cast<const QTabBar *>(widget))
        return widget->minimumSizeHint();
    return {};
}

} // namespace

QList<SeenWord> wordsOf(const QWidget *widget)
{
    QList<SeenWord> words;
    for (const QWidget *part : visibleIn(widget))
        addWidget(part, &words);
    return words;
}

QList<SeenWord> wordsOf(const QMenu *menu)
{
    QList<SeenWord> words{{nameOf(menu) + u", title"_s, menu->title()}};
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        words.append({nameOf(action) + u", text"_s, action->text()});
        words.append({nameOf(action) + u", tool tip"_s, action->toolTip()});
        words.append({nameOf(action) + u", status tip"_s, action->statusTip()});
        if (action->menu())
            words += wordsOf(action->menu());
    }
    return words;
}

QStringList cutIn(const QWidget *widget)
{
    QStringList complaints;
    for (const QWidget *part : visibleIn(widget)) {
        const QSize needed = roomNeeded(part);
        if (needed.width() > part->width() || needed.height() > part->height())
            complaints.append(u"%1 is %2 x %3 and needs %4 x %5"_s.arg(nameOf(part))
                                  .arg(part->width())
                                  .arg(part->height())
                                  .arg(needed.width())
                                  .arg(needed.height()));
    }
    return complaints;
}

QStringList clashesIn(const QList<QAction *> &actions, const QString &where)
{
    QStringList complaints;
    QHash<QString, QString> taken;
    for (const QAction *action : actions) {
        const QKeySequence key = QKeySequence::mnemonic(action->text());
        if (action->isSeparator() || key.isEmpty())
            continue;
        const QString letter = key.toString();
        if (taken.contains(letter))
            complaints.append(
                u"%1: %2 for \"%3\" and \"%4\""_s.arg(where, letter, taken.value(letter), action->text()));
        taken.insert(letter, action->text());
    }
    return complaints;
}

QStringList clashesIn(const QMenu *menu)
{
    QStringList complaints = clashesIn(menu->actions(), menu->objectName());
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        if (action->menu())
            complaints += clashesIn(action->menu());
    }
    return complaints;
}

} // namespace Confab::Testing
