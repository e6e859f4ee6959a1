// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Confab {

// Where a turn is on its way between this program and the service. Only turns this program wrote or is
// receiving are ever anything but Stored.
enum class DeliveryState : quint8
{
    Stored, // the service has it, and it is complete
    Sending, // given to the link, not yet acknowledged
    Streaming, // a character's turn whose text is still growing
    Interrupted, // a character's turn whose end was never seen
    Checking, // the link died: the service is being asked whether it has this turn
    NotSent, // the service does not have it; it can be sent again with the same ids
    Unanswered, // the service has it, but the character's answer never came
};

} // namespace Confab
