// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonmutation.h"
#include "wiredecoders.h"

#include "wire/accountjson.h"
#include "wire/characterjson.h"
#include "wire/chatjson.h"
#include "wire/clientframe.h"
#include "wire/errorbody.h"
#include "wire/fieldreader.h"
#include "wire/legacyjson.h"
#include "wire/pagejson.h"
#include "wire/restroute.h"
#include "wire/serverframe.h"

#include <QRandomGenerator>

#include <cstdio>
#include <cstdlib>
#include <cstring>

extern "C" size_t LLVMFuzzerMutate(unsigned char *data, size_t size, size_t maxSize);

using namespace Confab;
using namespace Confab::Wire;
using namespace Qt::StringLiterals;

namespace {

// Aborts, so that libFuzzer keeps the input.
void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Does not hold: %s\n", what);
    std::abort();
}

// Values compare times by their instant and not by their spelling, so the text must be the same as well.
template <typename Decode, typename Encode>
void checkBody(const QByteArray &text, const Decode &decode, const Encode &encode)
{
    bool ok = false;
    const QJsonObject object = toObject(text, &ok);
    if (!ok)
        return;
    const auto first = decode(object);
    if (!first)
        return;
    const QJsonObject written = encode(*first);
    const auto second = decode(toObject(toLine(written), &ok));
    require(ok && second.has_value(), "what was written can be read");
    require(*second == *first, "what was written reads as the same value");
    require(encode(*second) == written, "the same value is written as the same text");
}

void checkServerFrame(const QByteArray &text)
{
    const auto first = ServerFrame::decode(text);
    if (!first)
        return;
    const QByteArray written = first->encode();
    const auto second = ServerFrame::decode(written);
    require(second.has_value(), "a written frame can be read");
    require(*second == *first, "a written frame reads as the same frame");
    require(second->encode() == written, "the same frame is written as the same text");
}

// A client's frame is read with the fields of every command, and written with those of its own.
void checkClientFrame(const QByteArray &text)
{
    const auto first = ClientFrame::decode(text);
    if (!first)
        return;
    const QByteArray written = first->encode();
    const auto second = ClientFrame::decode(written);
    require(second.has_value(), "a written command can be read");
    require(second->command == first->command && second->requestId == first->requestId,
            "a written command reads as the same command");
    require(second->encode() == written, "the same command is written as the same text");
}

void checkTime(const QByteArray &text)
{
    const QString spelled = QString::fromUtf8(text);
    const Timestamp time = Timestamp::fromString(spelled);
    if (!time.isValid())
        return;
    require(time.toString() == spelled, "a time keeps its spelling");
    require(time.nanoseconds() >= 0 && time.nanoseconds() < 1000000000, "nanoseconds are a part of a second");
    require(time.toDateTime().isValid(), "a time is a point in time");
}

void checkPath(const QByteArray &text)
{
    const qsizetype space = text.indexOf(' ');
    if (space < 0)
        return;
    const QByteArray verb = text.left(space);
    const auto first = RestRoute::match(verb, text.mid(space + 1));
    if (!first)
        return;
    const auto second = RestRoute::match(verb, RestRoute::path(first->name, first->parameter));
    require(second.has_value(), "a written path has its route");
    require(second->name == first->name && second->parameter == first->parameter, "it is the same route");
    require(RestRoute::verbWord(second->verb) == verb, "and the same verb");
}

} // namespace

extern "C" size_t LLVMFuzzerCustomMutator(unsigned char *data, size_t size, size_t maxSize, unsigned int seed)
{
    if (size < 3 || seed % 2 == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    bool ok = false;
    const QJsonObject object =
        toObject(QByteArray(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1), &ok);
    if (!ok)
        return LLVMFuzzerMutate(data, size, maxSize);
    QRandomGenerator random(seed);
    const QByteArray text = toLine(mutatedObject(object, random, 4 << random.bounded(5)));
    if (static_cast<size_t>(text.size()) + 1 > maxSize)
        return LLVMFuzzerMutate(data, size, maxSize);
    std::memcpy(data + 1, text.constData(), static_cast<size_t>(text.size()));
    return static_cast<size_t>(text.size()) + 1;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray text(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    switch (static_cast<WireDecoder>(data[0] % wireDecoderCount)) {
    case WireDecoder::ServerFrame:
        checkServerFrame(text);
        break;
    case WireDecoder::ClientFrame:
        checkClientFrame(text);
        break;
    case WireDecoder::Page:
        checkBody(
            text, [](const QJsonObject &body) { return decodePage(body, u"chat"_s); }, encodePage);
        break;
    case WireDecoder::Chats:
        checkBody(text, decodeChats, encodeChats);
        break;
    case WireDecoder::ChatBody:
        checkBody(text, decodeChatBody, [](const Chat &chat) {
            return QJsonObject{{"chat"_L1, encodeChat(chat)}};
        });
        break;
    case WireDecoder::Account:
        checkBody(text, decodeAccount, encodeAccount);
        break;
    case WireDecoder::Characters:
        checkBody(text, decodeCharacters, encodeCharacters);
        break;
    case WireDecoder::CharacterBody:
        checkBody(text, decodeCharacterBody, [](const Character &character) {
            return QJsonObject{{"character"_L1, encodeCharacter(character)}};
        });
        break;
    case WireDecoder::Histories:
        checkBody(text, decodeHistories, encodeHistories);
        break;
    case WireDecoder::Failure:
        checkBody(text, ErrorBody::fromAnyFailure, [](const ErrorBody &error) { return error.toObject(); });
        break;
    case WireDecoder::Time:
        checkTime(text);
        break;
    case WireDecoder::Path:
        checkPath(text);
        break;
    }
    return 0;
}
