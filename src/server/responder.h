// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/responderrun.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace Confab::Server {

// One message of a conversation as a responder sees it: the shown (primary) candidate's text.
struct ResponderTurn
{
    bool isHuman = false;
    QString text;
};

// What a reply is wanted for. The text in it comes from outside and may be anything: empty, huge, control
// characters.
struct ResponderRequest
{
    QString characterId;
    // Oldest first. Normally ends with the human turn to be answered; it may end with a character turn (the
    // character is asked to speak on) or be empty. The server may leave out the older part of a long
    // conversation.
    QList<ResponderTurn> history;
    // Texts of the candidates that exist already for the turn in the making: the new one must differ from
    // each.
    QStringList avoid;
};

// Makes the replies of the local server's characters. An implementation keeps no state of a conversation: all
// it may use is in the request, so that a rewind, an edit or another chosen candidate changes what it
// answers.
//
// Threads: lives on the server's thread and is called there only; respond() never blocks, long work is the
// implementation's business to put elsewhere.
class Responder : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Starts a reply. Never null; an unknown character or an empty outcome shows as failed(). The run is a
    // child of `owner`, which must not be null and lives on the same thread. Any number of runs may be under
    // way at once.
    virtual ResponderRun *respond(const ResponderRequest &request, QObject *owner) = 0;
};

} // namespace Confab::Server
