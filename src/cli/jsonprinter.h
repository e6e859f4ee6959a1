// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/lineprinter.h"

#include <QByteArray>

class QJsonObject;

namespace Confab::Cli {

// JSON Lines, in the wire's own field names, defaults left out as the wire leaves them out.
class JsonPrinter final : public LinePrinter
{
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

    // One line of JSON, in which no byte can command a terminal.
    static QByteArray line(const QJsonObject &object);

private:
    void print(const QJsonObject &object);

    QByteArray m_lastGrowth;
};

} // namespace Confab::Cli
