# SPDX-FileCopyrightText: 2026 The Confab authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Relative to src/server. The scripts and portraits are initialized by builtinscripts.cpp.
set(CONFAB_ELIZA_SOURCES
    localcharacter.h
    responder.h
    responderrun.h
    eliza/builtinscripts.cpp
    eliza/builtinscripts.h
    eliza/elizachoice.cpp
    eliza/elizachoice.h
    eliza/elizaconversation.cpp
    eliza/elizaconversation.h
    eliza/elizaengine.cpp
    eliza/elizaengine.h
    eliza/elizapattern.cpp
    eliza/elizapattern.h
    eliza/elizaresponder.cpp
    eliza/elizaresponder.h
    eliza/elizarule.cpp
    eliza/elizarule.h
    eliza/elizarulereader.cpp
    eliza/elizarulereader.h
    eliza/elizarun.cpp
    eliza/elizarun.h
    eliza/elizascript.cpp
    eliza/elizascript.h
    eliza/elizascriptparser.cpp
    eliza/elizascriptparser.h
    eliza/elizasubstitutions.cpp
    eliza/elizasubstitutions.h
    eliza/elizatext.cpp
    eliza/elizatext.h
    eliza/elizatopics.cpp
    eliza/elizatopics.h
    ../../resources/characters/characters.qrc)
