// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/lineprinter.h"

#include <QCoreApplication>
#include <QString>

namespace Confab::Cli {

// For eyes: names, times and texts, and below each thing the ids that the next call will want.
class HumanPrinter final : public LinePrinter
{
    Q_DECLARE_TR_FUNCTIONS(Confab::Cli::HumanPrinter)

public:
    using LinePrinter::LinePrinter;

    void account(const Account &account) override;
    void character(const Character &character) override;
    void history(const LegacyHistory &history) override;
    void chat(const Chat &chat) override;
    void newChat(const NewChat &created) override;
    void newChatId(const QString &chatId) override;
    void turn(const Turn &turn) override;
    void growingTurn(const Turn &turn, bool isLast) override;
    void nextToken(const QString &token) override;
    void done() override;

private:
    void print(const QString &text);
    void printLine(const QString &line);

    QString m_growingId; // of the turn whose text stands open at the end of the output
    QString m_growingText;
};

} // namespace Confab::Cli
