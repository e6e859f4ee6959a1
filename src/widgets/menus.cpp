// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/menus.h"

#include "widgets/actions.h"

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int separator = -1;

QMenu *makeMenu(QWidget *parent, const QString &name)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(name);
    menu->setToolTipsVisible(true);
    return menu;
}

} // namespace

Menus::Menus(const Actions *actions, QMenuBar *bar)
    : QObject(bar)
    , m_actions(actions)
    , m_file(makeMenu(bar, u"chatBarMenu"_s))
    , m_edit(makeMenu(bar, u"editBarMenu"_s))
    , m_messageBar(makeMenu(bar, u"messageBarMenu"_s))
    , m_view(makeMenu(bar, u"viewBarMenu"_s))
    , m_help(makeMenu(bar, u"helpBarMenu"_s))
    , m_chat(makeMenu(bar, u"chatMenu"_s))
    , m_message(makeMenu(bar, u"messageMenu"_s))
    , m_responses(makeMenu(bar, u"responsesMenu"_s))
{
    const auto of = [](std::initializer_list<Verb> verbs) {
        QList<int> list;
        for (const Verb verb : verbs)
            list.append(int(verb));
        return list;
    };
    const QList<int> aboutChat =
        of({Verb::RenameChat, Verb::ArchiveChat, Verb::CopyChat, Verb::CopyLink, Verb::LoadWholeChat});
    const QList<int> copying = of({Verb::CopyText, Verb::CopyMarkdown, Verb::QuoteInReply});
    const QList<int> aboutMessage = of({Verb::PinMessage, Verb::EditMessage, Verb::DeleteMessages});
    const QList<int> fromHere = of({Verb::RewindToHere, Verb::CopyChatToHere});
    const QList<int> unsent = of({Verb::RetryMessage, Verb::DiscardMessage, Verb::AskForReply});

    add(m_file,
        of({Verb::NewChat, Verb::OpenLink, Verb::Refresh}) + QList{separator} + aboutChat + QList{separator}
            + of({Verb::SwitchAccount, Verb::SignIn, Verb::SignOut}) + QList{separator}
            + of({Verb::Preferences, Verb::CloseWindow}));
    add(m_edit,
        copying + QList{separator} + of({Verb::SelectMessage, Verb::SelectAll}) + QList{separator}
            + of({Verb::Find, Verb::FindNext, Verb::FindPrevious}));
    add(m_messageBar, of({Verb::AnotherResponse, Verb::PreviousResponse, Verb::NextResponse}));
    m_messageBar->addMenu(m_responses);
    add(m_messageBar,
        QList{separator} + aboutMessage + QList{separator} + fromHere + QList{separator} + unsent
            + QList{separator} + of({Verb::StopReply}));
    add(m_view,
        of({Verb::ShowSidebar, Verb::ShowDetails}) + QList{separator}
            + of({Verb::ZoomIn, Verb::ZoomOut, Verb::ZoomReset}) + QList{separator}
            + of({Verb::GoToAnything, Verb::GoToChats, Verb::GoToMessages, Verb::GoToComposer,
                  Verb::GoToDetails, Verb::GoToEnd}));
    add(m_help, of({Verb::Guide, Verb::Shortcuts, Verb::About}));
    for (QMenu *menu : {m_file, m_edit, m_messageBar, m_view, m_help})
        bar->addMenu(menu);

    add(m_chat,
        of({Verb::OpenChat, Verb::RenameChat, Verb::ArchiveChat, Verb::CopyChat, Verb::CopyLink})
            + QList{separator} + of({Verb::LoadWholeChat, Verb::Refresh}));
    add(m_message,
        copying + QList{separator} + aboutMessage + QList{separator} + fromHere + QList{separator}
            + of({Verb::AnotherResponse}));
    m_message->addMenu(m_responses);
    add(m_message,
        QList{separator} + of({Verb::RetryMessage, Verb::DiscardMessage, Verb::AskForReply})
            + QList{separator} + of({Verb::SelectMessage}));

    connect(m_responses, &QMenu::aboutToShow, this, [this] { emit responsesWanted(m_responses); });
    retranslate();
}

void Menus::add(QMenu *menu, const QList<int> &verbs)
{
    for (const int verb : verbs) {
        if (verb == separator)
            menu->addSeparator();
        else
            menu->addAction((*m_actions)[Verb(verb)]);
    }
}

void Menus::retranslate()
{
    m_file->setTitle(tr("&Chat"));
    m_edit->setTitle(tr("&Edit"));
    m_messageBar->setTitle(tr("&Message"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    m_chat->setTitle(tr("Chat"));
    m_message->setTitle(tr("Message"));
    m_responses->setTitle(tr("Resp&onses"));
}

} // namespace Confab
