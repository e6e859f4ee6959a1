// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tourcheck.h"

#include "wording/errorwording.h"

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

QString candidateDifference(const Turn &shown, const Turn &stored)
{
    const QList<int> mine = shown.candidatesByAge();
    const QList<int> theirs = stored.candidatesByAge();
    if (mine.size() != theirs.size())
        return u"%1 responses are shown, %2 are stored"_s.arg(mine.size()).arg(theirs.size());
    for (qsizetype i = 0; i < mine.size(); ++i) {
        const Candidate &a = shown.candidates().at(mine.at(i));
        const Candidate &b = stored.candidates().at(theirs.at(i));
        if (a.id != b.id)
            return u"response %1 is %2, stored is %3"_s.arg(i + 1).arg(a.id, b.id);
        if (a.text != b.text)
            return u"response %1 says \"%2\", stored is \"%3\""_s.arg(i + 1).arg(a.text, b.text);
    }
    return {};
}

QString turnDifference(const Turn &shown, const Turn &stored)
{
    if (shown.id() != stored.id())
        return u"its id is %1, stored is %2"_s.arg(shown.id(), stored.id());
    if (shown.isHuman() != stored.isHuman())
        return u"it has another author"_s;
    if (shown.text() != stored.text())
        return u"it says \"%1\", stored is \"%2\""_s.arg(shown.text(), stored.text());
    const Candidate *mine = shown.primaryCandidate();
    const Candidate *theirs = stored.primaryCandidate();
    if ((mine ? mine->id : QString()) != (theirs ? theirs->id : QString()))
        return u"another response is chosen"_s;
    if (shown.isPinned() != stored.isPinned())
        return shown.isPinned() ? u"it is pinned here only"_s : u"it is pinned there only"_s;
    return candidateDifference(shown, stored);
}

} // namespace

TourCheck::TourCheck(const Shown &shown, std::unique_ptr<ServiceConnection> client, QObject *parent)
    : QObject(parent)
    , m_shown(shown)
    , m_client(std::move(client))
{
}

QString TourCheck::difference(const Shown &shown, const QString &name, const QList<Turn> &stored)
{
    if (shown.title != name)
        return u"the title shown is \"%1\", the stored name is \"%2\""_s.arg(shown.title, name);
    if (shown.turns.size() != stored.size())
        return u"%1 messages are shown, %2 are stored"_s.arg(shown.turns.size()).arg(stored.size());
    for (qsizetype i = 0; i < stored.size(); ++i) {
        // The wire lists the newest first.
        const QString found = turnDifference(shown.turns.at(i), stored.at(stored.size() - 1 - i));
        if (!found.isEmpty())
            return u"message %1: %2"_s.arg(i + 1).arg(found);
    }
    return {};
}

void TourCheck::start()
{
    if (!m_client) {
        emit finished(u"there is no server to read"_s);
        return;
    }
    const auto failed = [this](const Error &error) {
        emit finished(u"the second client could not read the server: "_s + ErrorWording::whole(error));
    };
    m_client->service()->fetchChat(m_shown.chatId)->then(this, [this, failed](const Reply<Chat> &chat) {
        if (!chat.hasValue()) {
            failed(chat.error());
            return;
        }
        m_client->service()
            ->fetchAllMessages(m_shown.chatId)
            ->then(this, [this, failed, name = chat.value().name](const Reply<QList<Turn>> &turns) {
                if (turns.hasValue())
                    emit finished(difference(m_shown, name, turns.value()));
                else
                    failed(turns.error());
            });
    });
}

} // namespace Confab
