// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/humanprinter.h"

#include "cli/linewriter.h"
#include "cli/terminaltext.h"
#include "wording/countwording.h"
#include "wording/timewording.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Confab::Cli {

namespace {

// What is known, with what is not left out.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString when(const Timestamp &time)
{
    return TimeWording::full(time.toDateTime());
}

QString nameOf(const Turn &turn)
{
    const QString name = terminalLine(turn.author().name);
    if (!name.isEmpty())
        return name;
    return turn.isHuman() ? HumanPrinter::tr("You") : terminalLine(turn.author().id);
}

QString ids(const Turn &turn)
{
    const Candidate *shown = turn.primaryCandidate();
    return joined({HumanPrinter::tr("turn %1").arg(terminalLine(turn.id())),
                   shown ? HumanPrinter::tr("candidate %1").arg(terminalLine(shown->id)) : QString()});
}

QString remarks(const Turn &turn)
{
    const Candidate *shown = turn.primaryCandidate();
    const qsizetype count = turn.candidates().size();
    return joined(
        {turn.isPinned() ? u"📌 "_s + HumanPrinter::tr("pinned") : QString(),
         count > 1
             ? CountWording::response(turn.candidatesByAge().indexOf(turn.primaryIndex()) + 1, int(count))
             : QString(),
         shown && shown->isEdited() ? HumanPrinter::tr("edited") : QString(),
         shown && shown->isSafetyTruncated ? HumanPrinter::tr("cut short by the service") : QString(),
         shown && !shown->isFinal ? HumanPrinter::tr("unfinished") : QString(),
         shown ? QString() : HumanPrinter::tr("no text")});
}

QString said(const QString &who, const QString &what)
{
    return HumanPrinter::tr("%1: %2", "who, what they said").arg(who, what);
}

QString oneLineOf(const Turn &turn)
{
    return said(nameOf(turn), terminalLine(turn.text()));
}

} // namespace

void HumanPrinter::print(const QString &text)
{
    writer()->write(text.toUtf8());
}

void HumanPrinter::printLine(const QString &line)
{
    if (!line.isEmpty())
        print(line + u'\n');
}

void HumanPrinter::account(const Account &account)
{
    printLine(
        joined({terminalLine(account.name), terminalLine(account.username), terminalLine(account.email)}));
    printLine(terminalText(account.bio));
    printLine(tr("account %1").arg(terminalLine(account.id)));
}

void HumanPrinter::character(const Character &character)
{
    const QString talks = character.interactions > 0
        ? tr("conversations: %1").arg(CountWording::shortNumber(character.interactions))
        : QString();
    const QString creator =
        character.creatorName.isEmpty() ? QString() : tr("by %1").arg(terminalLine(character.creatorName));
    printLine(joined({terminalLine(character.name), terminalLine(character.title), creator, talks}));
    printLine(terminalText(character.description));
    printLine(tr("character %1").arg(terminalLine(character.id)));
    print(u"\n"_s);
}

void HumanPrinter::history(const LegacyHistory &history)
{
    printLine(joined({when(history.created), when(history.lastInteraction)}));
    for (const LegacyMessage &message : history.messages)
        printLine(said(terminalLine(message.authorName), terminalLine(message.text)));
    printLine(tr("history %1").arg(terminalLine(history.id)));
    print(u"\n"_s);
}

void HumanPrinter::chat(const Chat &chat)
{
    printLine(joined({terminalLine(chat.name), terminalLine(chat.characterName), when(chat.lastActivity()),
                      chat.isArchived() ? tr("archived") : QString()}));
    for (const Turn &turn : chat.previewTurns)
        printLine(u"  "_s + oneLineOf(turn));
    printLine(joined(
        {tr("chat %1").arg(terminalLine(chat.id)),
         chat.characterId.isEmpty() ? QString() : tr("character %1").arg(terminalLine(chat.characterId))}));
    print(u"\n"_s);
}

void HumanPrinter::newChat(const NewChat &created)
{
    chat(created.chat);
    if (created.greeting)
        turn(*created.greeting);
}

void HumanPrinter::newChatId(const QString &chatId)
{
    printLine(tr("The copy is chat %1").arg(terminalLine(chatId)));
}

void HumanPrinter::turn(const Turn &turn)
{
    printLine(joined({nameOf(turn), when(turn.createTime()), remarks(turn)}));
    printLine(terminalText(turn.text()));
    printLine(ids(turn));
    print(u"\n"_s);
}

void HumanPrinter::growingTurn(const Turn &turn, bool isLast)
{
    const QString text = terminalText(turn.text());
    const bool isSame = !m_growingId.isEmpty() && m_growingId == turn.id();
    if (!isSame) {
        printLine(nameOf(turn));
        print(text);
    } else if (text.startsWith(m_growingText)) {
        print(text.mid(m_growingText.size()));
    } else {
        // The service took back what it had said: what stands there can't be unprinted.
        print(u"\n(%1)\n"_s.arg(tr("said anew")) + text);
    }
    m_growingId = turn.id();
    m_growingText = text;
    if (!isLast)
        return;
    m_growingId.clear();
    m_growingText.clear();
    print(u"\n"_s);
    printLine(joined({when(turn.createTime()), remarks(turn)}));
    printLine(ids(turn));
    print(u"\n"_s);
}

void HumanPrinter::nextToken(const QString &token)
{
    if (!token.isEmpty())
        printLine(tr("There is more: %1").arg(u"--next-token "_s + terminalLine(token, 4096)));
}

void HumanPrinter::done()
{
    printLine(tr("Done."));
}

} // namespace Confab::Cli
