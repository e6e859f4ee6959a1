// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/character.h"
#include "domain/chat.h"
#include "domain/legacyhistory.h"
#include "domain/turn.h"
#include "service/values.h"

namespace Confab::Cli {

class LineWriter;

// Prints what the service told. One way for programs, one for people.
class LinePrinter
{
public:
    // `writer` must outlive the printer.
    explicit LinePrinter(LineWriter *writer)
        : m_writer(writer)
    {
    }
    virtual ~LinePrinter() = default;
    LinePrinter(const LinePrinter &) = delete;
    LinePrinter &operator=(const LinePrinter &) = delete;

    virtual void account(const Account &account) = 0;
    virtual void character(const Character &character) = 0;
    virtual void history(const LegacyHistory &history) = 0;
    virtual void chat(const Chat &chat) = 0;
    virtual void newChat(const NewChat &created) = 0;
    virtual void newChatId(const QString &chatId) = 0;
    virtual void turn(const Turn &turn) = 0;
    // A turn that is growing. `isLast`: it will not be printed again.
    virtual void growingTurn(const Turn &turn, bool isLast) = 0;
    // Empty: there is nothing older.
    virtual void nextToken(const QString &token) = 0;
    virtual void done() = 0;

protected:
    LineWriter *writer() const { return m_writer; }

private:
    LineWriter *m_writer;
};

} // namespace Confab::Cli
