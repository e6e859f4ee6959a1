// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/actions.h"

#include "widgets/paletteicon.h"
#include "wording/foreignwords.h"

#include <QRegularExpression>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Confab {

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    using Key = QKeySequence;
    add(Verb::NewChat, "newChat", "new-chat", {Key(Key::New)});
    add(Verb::OpenLink, "openLink", nullptr, {Key(Key::Open)});
    add(Verb::Refresh, "refresh", "refresh", {Key(Qt::Key_F5)});
    add(Verb::OpenChat, "openChat", nullptr);
    add(Verb::RenameChat, "renameChat", "edit", {Key(Qt::Key_F2)});
    add(Verb::ArchiveChat, "archiveChat", "archive", {Key(Qt::CTRL | Qt::SHIFT | Qt::Key_A)});
    add(Verb::CopyChat, "copyChat", "copy");
    add(Verb::CopyLink, "copyLink", nullptr);
    add(Verb::LoadWholeChat, "loadWholeChat", "download");
    add(Verb::Preferences, "preferences", nullptr, {Key(Qt::CTRL | Qt::Key_Comma)});
    add(Verb::SwitchAccount, "switchAccount", nullptr, {Key(Qt::ALT | Qt::Key_0)});
    add(Verb::SignIn, "signIn", nullptr);
    add(Verb::SignOut, "signOut", nullptr);
    add(Verb::CloseWindow, "closeWindow", "close", {Key(Qt::CTRL | Qt::Key_Q)});

    // Ctrl+D, Ctrl+E and Ctrl+K mean something in a text field on some systems, and would be lost there.
    add(Verb::SendMessage, "sendMessage", "send");
    add(Verb::StopReply, "stopReply", "stop", {Key(Qt::Key_Escape)});
    add(Verb::AnotherResponse, "anotherResponse", "another", {Key(Qt::CTRL | Qt::Key_R)});
    add(Verb::PreviousResponse, "previousResponse", "previous", {Key(Qt::ALT | Qt::Key_Left)});
    add(Verb::NextResponse, "nextResponse", "next", {Key(Qt::ALT | Qt::Key_Right)});
    add(Verb::PinMessage, "pinMessage", "pin", {Key(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    add(Verb::EditMessage, "editMessage", "edit", {Key(Qt::CTRL | Qt::SHIFT | Qt::Key_E)});
    add(Verb::DeleteMessages, "deleteMessages", "delete", {Key(Key::Delete)});
    add(Verb::RewindToHere, "rewindToHere", "rewind");
    add(Verb::CopyChatToHere, "copyChatToHere", "copy");
    add(Verb::RetryMessage, "retryMessage", "refresh");
    add(Verb::DiscardMessage, "discardMessage", "close");
    add(Verb::AskForReply, "askForReply", "another");
    add(Verb::SelectMessage, "selectMessage", nullptr);

    add(Verb::CopyText, "copyText", "copy", {Key(Key::Copy)});
    add(Verb::CopyMarkdown, "copyMarkdown", nullptr, {Key(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    add(Verb::QuoteInReply, "quoteInReply", "quote", {Key(Qt::CTRL | Qt::SHIFT | Qt::Key_Q)});
    add(Verb::SelectAll, "selectAll", nullptr, {Key(Key::SelectAll)});

    add(Verb::Find, "find", "search", {Key(Key::Find)});
    add(Verb::FindNext, "findNext", "down", {Key(Qt::Key_F3)});
    add(Verb::FindPrevious, "findPrevious", "up", {Key(Qt::SHIFT | Qt::Key_F3)});

    add(Verb::ShowSidebar, "showSidebar", "sidebar", {Key(Qt::Key_F9)});
    add(Verb::ShowDetails, "showDetails", "details", {Key(Qt::Key_F8)});
    add(Verb::ZoomIn, "zoomIn", nullptr, {Key(Key::ZoomIn), Key(Qt::CTRL | Qt::Key_Equal)});
    add(Verb::ZoomOut, "zoomOut", nullptr, {Key(Key::ZoomOut)});
    add(Verb::ZoomReset, "zoomReset", nullptr, {Key(Qt::CTRL | Qt::Key_0)});
    add(Verb::GoToAnything, "goToAnything", "search", {Key(Qt::CTRL | Qt::Key_K)});
    add(Verb::GoToChats, "goToChats", nullptr, {Key(Qt::ALT | Qt::Key_1)});
    add(Verb::GoToMessages, "goToMessages", nullptr, {Key(Qt::ALT | Qt::Key_2)});
    add(Verb::GoToComposer, "goToComposer", nullptr, {Key(Qt::ALT | Qt::Key_3)});
    add(Verb::GoToDetails, "goToDetails", nullptr, {Key(Qt::ALT | Qt::Key_4)});
    add(Verb::GoToEnd, "goToEnd", "end", {Key(Qt::CTRL | Qt::Key_End)});
    add(Verb::Guide, "guide", nullptr, {Key(Key::HelpContents)});
    add(Verb::Shortcuts, "shortcuts", nullptr, {Key(Qt::CTRL | Qt::Key_Slash)});
    add(Verb::About, "about", nullptr);

    m_actions[Verb::ShowSidebar]->setCheckable(true);
    m_actions[Verb::ShowDetails]->setCheckable(true);
    m_actions[Verb::SelectMessage]->setCheckable(true);
    retranslate();
}

void Actions::add(Verb verb, const char *name, const char *icon, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1StringView(name));
    if (icon)
        action->setIcon(paletteIcon(QLatin1StringView(icon)));
    action->setShortcuts(keys);
    // No platform moves a verb of ours to another menu because of how it is called.
    action->setMenuRole(QAction::NoRole);
    m_actions.insert(verb, action);
    m_window->addAction(action);
}

void Actions::setPossible(Verb verb, const QString &whyNot)
{
    if (m_whyNot.value(verb) == whyNot && m_actions[verb]->isEnabled() == whyNot.isEmpty())
        return;
    m_whyNot[verb] = whyNot;
    m_actions[verb]->setEnabled(whyNot.isEmpty());
    explain(verb);
}

void Actions::setText(Verb verb, const QString &text)
{
    if (m_texts.value(verb) == text)
        return;
    m_texts[verb] = text;
    m_actions[verb]->setText(text);
    explain(verb);
}

void Actions::confine(const QList<Verb> &verbs, QWidget *widget)
{
    for (const Verb verb : verbs) {
        QAction *action = m_actions[verb];
        m_window->removeAction(action);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        widget->addAction(action);
    }
}

void Actions::retranslate()
{
    m_texts.clear();
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) {
        translate(it.key());
        explain(it.key());
    }
}

QString Actions::plain(const QString &text)
{
    // Languages without Latin letters put the key behind the words: "Quit(&Q)".
    static const QRegularExpression keyBehind(u"\\s?\\(&.\\)"_s);
    QString words = text;
    words.remove(keyBehind);
    words.remove(u'&');
    if (words.endsWith(u'…'))
        words.chop(1);
    return words;
}

QString Actions::keyText(const QKeySequence &keys)
{
    return ForeignWords::leftToRight(keys.toString(QKeySequence::NativeText));
}

void Actions::explain(Verb verb)
{
    QAction *action = m_actions[verb];
    QString tip = m_whyNot.value(verb);
    if (tip.isEmpty()) {
        tip = plain(action->text());
        const QString key = keyText(action->shortcut());
        if (!key.isEmpty())
            tip = tr("%1 (%2)", "a verb and its key").arg(tip, key);
    }
    action->setToolTip(tip);
    action->setStatusTip(m_whyNot.value(verb));
}

void Actions::translate(Verb verb)
{
    QString text;
    switch (verb) {
    case Verb::NewChat:
        text = tr("&New chat…");
        break;
    case Verb::OpenLink:
        text = tr("&Open chat by link or id…");
        break;
    case Verb::OpenChat:
        text = tr("&Open");
        break;
    case Verb::CopyLink:
        text = tr("Copy lin&k");
        break;
    case Verb::Refresh:
        text = tr("Re&fresh");
        break;
    case Verb::RenameChat:
        text = tr("&Rename");
        break;
    case Verb::ArchiveChat:
        text = tr("&Archive");
        break;
    case Verb::CopyChat:
        text = tr("&Copy chat");
        break;
    case Verb::LoadWholeChat:
        text = tr("&Load whole conversation");
        break;
    case Verb::Preferences:
        text = tr("Pr&eferences…");
        break;
    case Verb::SwitchAccount:
        text = tr("S&witch account");
        break;
    case Verb::SignIn:
        text = tr("S&ign in…");
        break;
    case Verb::SignOut:
        text = tr("Sign ou&t…");
        break;
    case Verb::CloseWindow:
        text = tr("&Quit");
        break;
    case Verb::SendMessage:
        text = tr("Send");
        break;
    case Verb::StopReply:
        text = tr("&Stop the reply");
        break;
    case Verb::AnotherResponse:
        text = tr("&Another response");
        break;
    case Verb::PreviousResponse:
        text = tr("Pre&vious response");
        break;
    case Verb::NextResponse:
        text = tr("Ne&xt response");
        break;
    case Verb::PinMessage:
        text = tr("&Pin");
        break;
    case Verb::EditMessage:
        text = tr("&Edit");
        break;
    case Verb::DeleteMessages:
        text = tr("&Delete…");
        break;
    case Verb::RewindToHere:
        text = tr("Re&wind to here…");
        break;
    case Verb::CopyChatToHere:
        text = tr("&Copy chat up to here");
        break;
    case Verb::RetryMessage:
        text = tr("Retr&y");
        break;
    case Verb::DiscardMessage:
        text = tr("D&iscard");
        break;
    case Verb::AskForReply:
        text = tr("As&k for a reply");
        break;
    case Verb::SelectMessage:
        text = tr("&Select");
        break;
    case Verb::CopyText:
        text = tr("Copy &text");
        break;
    case Verb::CopyMarkdown:
        text = tr("Copy as &Markdown");
        break;
    case Verb::QuoteInReply:
        text = tr("&Quote in reply");
        break;
    case Verb::SelectAll:
        text = tr("Select a&ll");
        break;
    case Verb::Find:
        text = tr("&Find in conversation");
        break;
    case Verb::FindNext:
        text = tr("Find ne&xt");
        break;
    case Verb::FindPrevious:
        text = tr("Find pre&vious");
        break;
    case Verb::ShowSidebar:
        text = tr("&List of chats");
        break;
    case Verb::ShowDetails:
        text = tr("&Details");
        break;
    case Verb::ZoomIn:
        text = tr("Larger text");
        break;
    case Verb::ZoomOut:
        text = tr("Smaller text");
        break;
    case Verb::ZoomReset:
        text = tr("Usual text size");
        break;
    case Verb::GoToAnything:
        text = tr("&Go to…");
        break;
    case Verb::GoToChats:
        text = tr("Go to the &chats");
        break;
    case Verb::GoToMessages:
        text = tr("Go to the &messages");
        break;
    case Verb::GoToComposer:
        text = tr("&Write a message");
        break;
    case Verb::GoToDetails:
        text = tr("Go to the de&tails");
        break;
    case Verb::GoToEnd:
        text = tr("Go to the &newest message");
        break;
    case Verb::Guide:
        text = tr("&Guide");
        break;
    case Verb::Shortcuts:
        text = tr("&Keyboard shortcuts");
        break;
    case Verb::About:
        text = tr("&About Confab");
        break;
    }
    m_actions[verb]->setText(text);
}

} // namespace Confab
