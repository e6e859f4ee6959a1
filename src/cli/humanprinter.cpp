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
    return turn.isHuman() ? u"You"_s : terminalLine(turn.author().id);
}

QString ids(const Turn &turn)
{
    const Candidate *shown = turn.primaryCandidate();
    return joined({u"turn "_s + terminalLine(turn.id()),
                   shown ? u"candidate "_s + terminalLine(shown->id) : QString()});
}

QString remarks(const Turn &turn)
{
    const Candidate *shown = turn.primaryCandidate();
    const qsizetype count = turn.candidates().size();
    return joined({turn.isPinned() ? u"📌 pinned"_s : QString(),
                   count > 1 ? CountWording::response(turn.candidatesByAge().indexOf(turn.primaryIndex()) + 1,
                                                      int(count))
                             : QString(),
                   shown && shown->isEdited() ? u"edited"_s : QString(),
                   shown && shown->isSafetyTruncated ? u"cut short by the service"_s : QString(),
                   shown && !shown->isFinal ? u"unfinished"_s : QString(), shown ? QString() : u"no text"_s});
}

QString oneLineOf(const Turn &turn)
{
    return nameOf(turn) + u": "_s + terminalLine(turn.text());
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
    printLine(u"account "_s + terminalLine(account.id));
}

void HumanPrinter::character(const Character &character)
{
    const QString talks = character.interactions > 0
        ? CountWording::shortNumber(character.interactions) + u" conversations"_s
        : QString();
    const QString creator =
        character.creatorName.isEmpty() ? QString() : u"by "_s + terminalLine(character.creatorName);
    printLine(joined({terminalLine(character.name), terminalLine(character.title), creator, talks}));
    printLine(terminalText(character.description));
    printLine(u"character "_s + terminalLine(character.id));
    print(u"\n"_s);
}

void HumanPrinter::history(const LegacyHistory &history)
{
    printLine(joined({when(history.created), when(history.lastInteraction)}));
    for (const LegacyMessage &message : history.messages)
        printLine(terminalLine(message.authorName) + u": "_s + terminalLine(message.text));
    printLine(u"history "_s + terminalLine(history.id));
    print(u"\n"_s);
}

void HumanPrinter::chat(const Chat &chat)
{
    printLine(joined({terminalLine(chat.name), terminalLine(chat.characterName), when(chat.lastActivity()),
                      chat.isArchived() ? u"archived"_s : QString()}));
    for (const Turn &turn : chat.previewTurns)
        printLine(u"  "_s + oneLineOf(turn));
    printLine(
        joined({u"chat "_s + terminalLine(chat.id),
                chat.characterId.isEmpty() ? QString() : u"character "_s + terminalLine(chat.characterId)}));
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
    printLine(u"The copy is chat "_s + terminalLine(chatId));
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
        print(u"\n(said anew)\n"_s + text);
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
        printLine(u"There is more: --next-token "_s + terminalLine(token, 4096));
}

void HumanPrinter::done()
{
    printLine(u"Done."_s);
}

} // namespace Confab::Cli
