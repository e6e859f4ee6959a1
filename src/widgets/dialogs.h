// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QDialog;
class QWidget;

namespace Confab {

// A question that must be answered before something is done that cannot be undone.
struct Question
{
    QString title;
    QString text; // one sentence that asks
    QString detail; // what follows from it; may be empty
    QString acceptText; // the verb on the button that does it
};

// The one door through which dialogs open; none of them blocks. A test can put its own behind it.
class Dialogs : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Opens it over its parent. The dialog sees to its own end.
    virtual void open(QDialog *dialog) = 0;
    // Opens it beside its parent, which can be used meanwhile; one that is open already comes to the front.
    virtual void openBeside(QDialog *dialog) = 0;
    // Calls `answered` once, unless `parent` goes first; true: do it.
    virtual void ask(QWidget *parent, const Question &question, std::function<void(bool)> answered) = 0;
};

// Dialogs that a person sees.
class WindowDialogs final : public Dialogs
{
    Q_OBJECT

public:
    using Dialogs::Dialogs;

    void open(QDialog *dialog) override;
    void openBeside(QDialog *dialog) override;
    void ask(QWidget *parent, const Question &question, std::function<void(bool)> answered) override;
};

} // namespace Confab
