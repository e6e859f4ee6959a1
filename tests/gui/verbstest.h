// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "windowfixture.h"

#include "models/turnmodel.h"

#include <QSet>

namespace Confab::Testing {

// One test for each verb of the window, with the name of its action: from a key or a click to what a person
// sees then and what a second client reads. A verb without a test fails, and so does a test that does not
// carry its verb out.
class VerbsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyVerbHasATest();
    void theMenuOfAChatHasItsVerbs();
    void theMenuOfAMessageHasItsVerbs();
    void theMenuOfAnotherChatIsAboutThatOne();

    void init();
    void cleanup();

    void newChat();
    void openLink();
    void refresh();
    void openChat();
    void renameChat();
    void archiveChat();
    void copyChat();
    void copyLink();
    void loadWholeChat();
    void closeWindow();

    void switchAccount();
    void signIn();
    void signOut();

    void sendMessage();
    void stopReply();
    void anotherResponse();
    void previousResponse();
    void nextResponse();
    void pinMessage();
    void editMessage();
    void deleteMessages();
    void rewindToHere();
    void copyChatToHere();
    void retryMessage();
    void discardMessage();
    void askForReply();
    void selectMessage();

    void copyText();
    void copyMarkdown();
    void quoteInReply();
    void selectAll();
    void find();
    void findNext();
    void findPrevious();

    void showSidebar();
    void showDetails();
    void zoomIn();
    void zoomOut();
    void zoomReset();
    void goToAnything();
    void goToChats();
    void goToMessages();
    void goToComposer();
    void goToDetails();
    void goToEnd();
    void preferences();
    void shortcuts();
    void guide();
    void about();

private:
    void open(int chatTurns, WindowFixture::Accounts withAccounts = WindowFixture::Accounts::Without);
    WindowFixture &w() { return *m_window; }
    QString idAt(int row) { return w().turns()->turnAt(row).id(); }
    // A message and its reply, "You said: Hello".
    void converse();
    // A message that the service refuses.
    void sendInVain(const QString &text);
    void openMessageMenu(int row);
    void pickForMessage(int row, const QString &entry);
    void pickForChat(const QString &entry);
    void pickFromBar(const QString &menu, const QString &entry);
    // Signs in to `m_remote`, by the menu.
    void enter();
    // The context menu of a row of the recent chats.
    void pickForListedChat(const QString &chatId, const QString &entry);

    std::unique_ptr<ScriptedServer> m_remote; // where the tests of accounts have one
    std::unique_ptr<WindowFixture> m_window;
    QSet<QString> m_done; // the verbs that were carried out in this test
};

} // namespace Confab::Testing
