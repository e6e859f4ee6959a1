// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the first byte of an input, modulo their number, hands the rest to.
enum class WireDecoder : unsigned char
{
    ServerFrame,
    ClientFrame,
    Page,
    Chats,
    ChatBody,
    Account,
    Characters,
    CharacterBody,
    Histories,
    Failure,
    Time, // text
    Path, // a verb, a space and a path
};

constexpr unsigned char wireDecoderCount = 12;
