// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots.h"

#include "models/turnmodel.h"
#include "widgets/actions.h"
#include "widgets/banner.h"
#include "widgets/preferencesdialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

using Rest = Wire::RestRoute::Name;

void Shots::dialogs()
{
    open(8);
    w().window->setDataFolder({.path = u"/home/tester/.local/share/confab"_s});
    w().goToMessage(w().turns()->turnAt(3).id());
    w().press(Qt::Key_Delete);
    until([this] { return w().question(); }, "the question");
    take(u"delete"_s);
    w().press(Qt::Key_Escape);
    w().action(Verb::RewindToHere)->trigger();
    until([this] { return w().question(); }, "the question");
    take(u"rewind"_s);
    w().press(Qt::Key_Escape);
    for (const auto &[verb, name] : {std::pair{Verb::About, u"about"_s},
                                     {Verb::Preferences, u"preferences"_s},
                                     {Verb::Shortcuts, u"shortcuts"_s},
                                     {Verb::Guide, u"guide"_s}}) {
        w().action(verb)->trigger();
        until([this] { return w().dialog(); }, "a dialog");
        take(name);
        if (auto *tabs = w().dialog()->findChild<QTabWidget *>()) {
            tabs->setCurrentIndex(1);
            take(name + u"-licences"_s);
        }
        if (verb == Verb::Guide) {
            w().dialog()->findChild<QLineEdit *>(u"searchEdit"_s)->setText(u"zzz"_s);
            take(u"guide-nothing"_s);
        }
        w().dialog()->close();
        until([this] { return !w().dialog(); }, "its end");
    }
}

void Shots::waysToChats()
{
    open(5);
    addChats(5);
    w().press(Qt::Key_K, Qt::ControlModifier);
    until([this] { return w().dialog(); }, "the switcher");
    take(u"switcher"_s);
    w().type(u"co"_s);
    take(u"switcher-found"_s);
    w().type(u"zzz"_s);
    take(u"switcher-nothing"_s);
    w().press(Qt::Key_Escape);
    w().press(Qt::Key_O, Qt::ControlModifier);
    until([this] { return w().dialog(); }, "the link dialog");
    take(u"open-link"_s);
    w().type(u"confab:chat/0a000000-0000-4000-8000-00000000000a"_s);
    w().press(Qt::Key_Return);
    until([this] { return w().dialog() && w().dialog()->findChild<Banner *>()->isError(); },
          "the missing chat");
    take(u"open-link-failed"_s);
    w().press(Qt::Key_Escape);
    w().press(Qt::Key_N, Qt::ControlModifier);
    until([this] { return w().dialog(); }, "the new chat");
    w().type(u"zzz"_s);
    until(
        [this] {
            return w().shows(said("Confab::NewChatDialog",
                                  "No character was found. Other words may find one, and "
                                  "so may a link or an id."));
        },
        "nobody");
    take(u"new-chat-nobody"_s);
    w().press(Qt::Key_Escape);
    w().server.rest(Rest::SearchCharacters).answerWith(400, "{}").always();
    w().press(Qt::Key_N, Qt::ControlModifier);
    until([this] { return w().dialog(); }, "the new chat");
    w().type(u"lamp"_s);
    until([this] { return w().dialog()->findChild<Banner *>()->isError(); }, "the failure");
    take(u"new-chat-failed"_s);
    w().press(Qt::Key_Escape);
    auto *list = w().window->findChild<QListView *>(u"chatList"_s);
    emit list->customContextMenuRequested(list->visualRect(list->model()->index(1, 0)).center());
    until([] { return QApplication::activePopupWidget(); }, "the menu");
    take(u"chat-menu"_s);
    w().press(Qt::Key_Escape);
}

void Shots::signInUntilRefused(const QString &words)
{
    clickNamed("nextButton");
    until([this, words] { return w().dialog()->findChild<Banner *>()->text().contains(words); },
          "the refusal");
}

void Shots::accounts()
{
    ScriptedServer remote;
    open(0, WindowFixture::Accounts::With);
    until([this] { return isSeen("secondButton"); }, "the first run");
    take(u"first-run"_s);
    const auto field = [this](const char *name) {
        return w().dialog()->findChild<QLineEdit *>(QLatin1StringView(name));
    };
    w().action(Verb::SignIn)->trigger();
    until([this] { return w().dialog(); }, "the sign-in dialog");
    field("tokenEdit")->setText(u"tooshort"_s);
    take(u"sign-in"_s);
    clickNamed("otherButton");
    field("serverEdit")->setText(u"http://chat.example.org"_s);
    take(u"sign-in-other-server"_s);
    field("serverEdit")->setText(remote.baseUrl().toString());
    field("serverTokenEdit")->setText(u"0123456789012345678901234567890123456789"_s);
    clickNamed("nextButton");
    until([this] { return w().dialog()->findChild<Banner *>()->isError(); }, "the refused token");
    take(u"sign-in-refused"_s);
    field("serverTokenEdit")->setText(QString::fromUtf8(remote.token().reveal()));
    remote.rest(Rest::FetchMe)
        .answerWith(403, "<html><title>Attention Required!</title></html>", "text/html");
    signInUntilRefused(
        said("Confab::ErrorWording", "Something in front of the service refused this program."));
    take(u"sign-in-blocked"_s);
    remote.rest(Rest::FetchMe).answerWith(429, "{}").withHeader("Retry-After", "30");
    signInUntilRefused(said("Confab::ErrorWording", "The service asks to slow down."));
    take(u"sign-in-limited"_s);
    field("serverEdit")->setText(u"http://127.0.0.1:9"_s);
    signInUntilRefused(said("Confab::ErrorWording", "There is no connection to the service."));
    take(u"sign-in-no-server"_s);
    field("serverEdit")->setText(remote.baseUrl().toString());
    remote.rest(Rest::FetchMe).hold();
    field("serverTokenEdit")->setText(QString::fromUtf8(remote.token().reveal()));
    w().keychain.failAll(CredentialState::NoService);
    clickNamed("nextButton");
    until([&remote] { return remote.heldCount() == 1; }, "the held request");
    take(u"sign-in-busy"_s);
    remote.releaseHeld();
    until([this] { return w().button(said("Confab::SignInDialog", "Use it for this session only")); },
          "the offer without a keychain");
    take(u"sign-in-no-keychain"_s);
    w().keychain.failAll(CredentialState::Pending);
    clickNamed("backButton");
    field("serverTokenEdit")->setText(QString::fromUtf8(remote.token().reveal()));
    clickNamed("nextButton");
    until([this] { return w().button(said("Confab::SignInDialog", "Start talking")); }, "the welcome");
    take(u"sign-in-welcome"_s);
    clickNamed("nextButton");
    w().startChat();
    w().action(Verb::SwitchAccount)->trigger();
    take(u"account-menu"_s);
    w().press(Qt::Key_Escape);
    w().action(Verb::SignOut)->trigger();
    until([this] { return w().dialog(); }, "the sign-out dialog");
    take(u"sign-out"_s);
    w().press(Qt::Key_Escape);
    remote.anyRest().answerWith(401, "Unauthorized", "text/plain").always();
    w().press(Qt::Key_F5);
    until(
        [this] {
            return isSeen("signInBanner") || w().button(said("Confab::ConnectionBar", "Sign in again…"));
        },
        "the bar");
    take(u"token-refused"_s);
    w().keychain.failAll(CredentialState::Locked);
    w().reopen();
    until([this] { return isSeen("secondButton"); }, "the locked keychain");
    take(u"keychain-locked"_s);
    m_window.reset();
}

void Shots::proxy()
{
    open(4, WindowFixture::Accounts::With);
    w().action(Verb::Preferences)->trigger();
    until([this] { return w().dialog(); }, "the preferences");
    take(u"preferences-with-proxy"_s);
    auto *way = w().dialog()->findChild<QComboBox *>(u"proxy"_s);
    way->setCurrentIndex(way->count() - 1);
    emit way->activated(way->currentIndex());
    const auto field = [](const char *name) {
        return QApplication::activeModalWidget()->findChild<QLineEdit *>(QLatin1StringView(name));
    };
    until([field] { return field("password"); }, "the proxy's dialog");
    take(u"proxy"_s);
    field("host")->setText(u"not a host"_s);
    take(u"proxy-no-host"_s);
    field("host")->setText(u"proxy.example.org"_s);
    field("user")->setText(u"ada"_s);
    field("password")->setText(u"correct horse"_s);
    w().keychain.failAll(CredentialState::Waiting);
    clickButton(QDialogButtonBox::Ok);
    take(u"proxy-waiting"_s);
    w().keychain.answer(CredentialState::NoService);
    until([] { return QApplication::activeModalWidget()->findChild<Banner *>()->isVisible(); }, "the offer");
    take(u"proxy-no-keychain"_s);
    w().keychain.failAll(CredentialState::Pending);
    clickButton(QDialogButtonBox::Ok);
    until([field] { return !field("password"); }, "the end of the proxy's dialog");
    take(u"preferences-proxy-by-hand"_s);
    w().dialog()->close();
    w().keychain.failAll(CredentialState::Locked);
    w().reopen();
    until([this] { return w().proxy->credential() == CredentialState::Locked; }, "the locked keychain");
    take(u"proxy-locked"_s);
    w().action(Verb::Preferences)->trigger();
    until([this] { return w().dialog(); }, "the preferences");
    take(u"preferences-proxy-locked"_s);
    clickNamed("editProxy");
    until([field] { return field("password"); }, "the proxy's dialog");
    take(u"proxy-dialog-locked"_s);
    QApplication::activeModalWidget()->close();
    w().dialog()->close();
    w().proxy->takeWay({});
    m_window.reset();
}

void Shots::clickButton(QDialogButtonBox::StandardButton button)
{
    w().click(QApplication::activeModalWidget()->findChild<QDialogButtonBox *>()->button(button));
}

} // namespace Confab::Testing
