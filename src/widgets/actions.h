// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>

class QWidget;

namespace Confab {

// Everything a person can tell the window to do.
enum class Verb
{
    NewChat,
    OpenLink,
    Refresh,
    OpenChat,
    RenameChat,
    ArchiveChat,
    CopyChat,
    CopyLink,
    LoadWholeChat,
    Preferences,
    SwitchAccount,
    SignIn,
    SignOut,
    CloseWindow,

    SendMessage,
    StopReply,
    AnotherResponse,
    PreviousResponse,
    NextResponse,
    PinMessage,
    EditMessage,
    DeleteMessages,
    RewindToHere,
    CopyChatToHere,
    RetryMessage,
    DiscardMessage,
    AskForReply,
    SelectMessage,

    CopyText,
    CopyMarkdown,
    QuoteInReply,
    SelectAll,
    Find,
    FindNext,
    FindPrevious,

    ShowSidebar,
    ShowDetails,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    GoToAnything,
    GoToChats,
    GoToMessages,
    GoToComposer,
    GoToDetails,
    GoToEnd,
    Guide,
    Shortcuts,
    About,
};

// One QAction a verb, for menu bar, context menu, tool button and shortcut alike. The actions belong to the
// window, which has them all, so that a shortcut works whatever is shown.
//
// A verb that cannot be done now is disabled, and its tool tip says why.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    QAction *operator[](Verb verb) const { return m_actions.value(verb); }
    QList<QAction *> all() const { return m_actions.values(); }

    // An empty reason: it can be done. Otherwise a sentence for the tool tip.
    void setPossible(Verb verb, const QString &whyNot);
    QString whyNot(Verb verb) const { return m_whyNot.value(verb); }
    // Another text for the same verb ("Pin" and "Unpin").
    void setText(Verb verb, const QString &text);

    // The shortcut of these works only while `widget` or something in it has the focus, because the same key
    // means something else in a text field.
    void confine(const QList<Verb> &verbs, QWidget *widget);

    // An action's text as words alone: without its key, and without the dots that promise a dialog.
    static QString plain(const QString &text);
    // As they are written on the keyboard; in one piece also in a right-to-left sentence.
    static QString keyText(const QKeySequence &keys);

    // All texts again, in the language of now.
    void retranslate();

private:
    void add(Verb verb, const char *name, const char *icon, const QList<QKeySequence> &keys = {});
    void translate(Verb verb);
    void explain(Verb verb);

    QWidget *m_window;
    QHash<Verb, QAction *> m_actions;
    QHash<Verb, QString> m_whyNot;
    QHash<Verb, QString> m_texts; // those that setText() changed
};

} // namespace Confab
