// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/characterrunner.h"

#include "cli/lineprinter.h"

namespace Confab::Cli {

void CharacterRunner::run()
{
    switch (method()) {
    case Method::Id::FetchMe:
        print(service().fetchMe(), [this](const Account &account) {
            printer().account(account);
            return true;
        });
        break;
    case Method::Id::SearchCharacters:
        print(service().searchCharacters(argument(0)), [this](const QList<Character> &characters) {
            for (const Character &character : characters)
                printer().character(character);
            return !characters.isEmpty();
        });
        break;
    case Method::Id::FetchCharacter:
        print(service().fetchCharacter(argument(0)), [this](const Character &character) {
            printer().character(character);
            return true;
        });
        break;
    default:
        Q_UNREACHABLE();
    }
}

} // namespace Confab::Cli
