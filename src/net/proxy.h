// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/proxychoice.h"
#include "domain/token.h"

namespace Confab::Net {

// The way that every connection of this process to another machine takes from now on; what is open stays as
// it is. What is for this machine never goes through a proxy. A proxy chosen by hand looks names up itself.
void useProxy(const ProxyChoice &choice, const Token &password = {});

} // namespace Confab::Net
