// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jsonprinter.h"

#include "cli/linewriter.h"
#include "wire/accountjson.h"
#include "wire/characterjson.h"
#include "wire/chatjson.h"
#include "wire/fieldreader.h"
#include "wire/legacyjson.h"
#include "wire/turnjson.h"

using namespace Qt::StringLiterals;

namespace Confab::Cli {

namespace {

// With every "not yet complete" in words: where it is left out, it depends on where a turn came from.
QJsonObject jsonOf(const Turn &turn)
{
    return Wire::encodeTurn(turn, Wire::TurnSource::Page);
}

} // namespace

QByteArray JsonPrinter::line(const QJsonObject &object)
{
    const QByteArray json = Wire::toLine(object);
    QByteArray safe;
    safe.reserve(json.size() + 1);
    const auto escape = [&safe](unsigned code) {
        safe += "\\u00" + QByteArray::number(code, 16).rightJustified(2, '0');
    };
    for (qsizetype i = 0; i < json.size(); ++i) {
        const auto byte = static_cast<unsigned char>(json.at(i));
        const auto next = i + 1 < json.size() ? static_cast<unsigned char>(json.at(i + 1)) : 0U;
        // JSON escapes the old control characters by itself, but not DEL and the newer ones (U+0080 to
        // U+009F).
        if (byte == 0x7f) {
            escape(byte);
        } else if (byte == 0xc2 && next >= 0x80 && next <= 0x9f) {
            escape(next);
            ++i;
        } else {
            safe += json.at(i);
        }
    }
    safe += '\n';
    return safe;
}

void JsonPrinter::print(const QJsonObject &object)
{
    writer()->write(line(object));
}

void JsonPrinter::account(const Account &account)
{
    print(Wire::encodeAccount(account).value("user"_L1).toObject());
}

void JsonPrinter::character(const Character &character)
{
    print(Wire::encodeCharacter(character));
}

void JsonPrinter::history(const LegacyHistory &history)
{
    print(Wire::encodeHistory(history));
}

void JsonPrinter::chat(const Chat &chat)
{
    print(Wire::encodeChat(chat));
}

void JsonPrinter::newChat(const NewChat &created)
{
    const QJsonValue greeting =
        created.greeting ? QJsonValue(jsonOf(*created.greeting)) : QJsonValue(QJsonValue::Null);
    print({{"chat"_L1, Wire::encodeChat(created.chat)}, {"greeting"_L1, greeting}});
}

void JsonPrinter::newChatId(const QString &chatId)
{
    print({{"new_chat_id"_L1, chatId}});
}

void JsonPrinter::turn(const Turn &turn)
{
    print(jsonOf(turn));
}

void JsonPrinter::growingTurn(const Turn &turn, bool isLast)
{
    const QByteArray now = line(jsonOf(turn));
    // The end of a stream is told by its last frame and by the reply; it is one line.
    if (now != m_lastGrowth)
        writer()->write(now);
    m_lastGrowth = isLast ? QByteArray() : now;
}

void JsonPrinter::nextToken(const QString &token)
{
    print({{"next_token"_L1, token.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(token)}});
}

void JsonPrinter::done()
{
    print({{"ok"_L1, true}});
}

} // namespace Confab::Cli
