// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "windowfixture.h"

#include <QDialogButtonBox>
#include <QDir>

#include <functional>
#include <memory>

namespace Confab::Testing {

// Draws the window's panes and states into a folder, one numbered picture each. Each of the parts makes the
// windows it needs; nothing is waited for by words that would be others in another language.
class Shots
{
public:
    explicit Shots(const QString &folder);

    void run();

private:
    // --- the parts, by the file they stand in -------------------------------------------------------------
    // shotsofconversation.cpp
    void story();
    void conversation();
    void refusals();
    void unread();
    void manyResponses();
    void scripts();
    void work();
    // shotsofpanes.cpp
    void startPage();
    void details();
    void detailsStates();
    void sections();
    void sectionStates();
    void narrow();
    void offline();
    void limited();
    void starts();
    // shotsofdialogs.cpp
    void dialogs();
    void waysToChats();
    void accounts();
    void proxy();

    // --- what they use
    // ---------------------------------------------------------------------------------------
    void take(const QString &name);
    // A window with a chat of so many turns.
    void open(int chatTurns, WindowFixture::Accounts accounts = WindowFixture::Accounts::Without);
    WindowFixture &w() { return *m_window; }
    bool isSeen(const char *name);
    void until(const std::function<bool()> &condition, const char *what);
    // In the language of the pictures.
    static QString said(const char *context, const char *source);
    void goToSection(const QWidget *pane, int index);
    void clickRow(const QWidget *pane, int row);
    void addChats(int count);
    void clickNamed(const char *button);
    void signInUntilRefused(const QString &words);
    // Of the dialog on top.
    void clickButton(QDialogButtonBox::StandardButton button);
    void openMessageMenu();

    QDir m_folder;
    int m_count = 0;
    std::unique_ptr<WindowFixture> m_window;
};

} // namespace Confab::Testing
