# SPDX-FileCopyrightText: 2026 The Confab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Compiles the translations and puts them into a target, as :/i18n/confab_*.qm.

set(CONFAB_TRANSLATIONS_DIR "${CMAKE_CURRENT_LIST_DIR}")

function(confab_add_translations target)
    set(compiled)
    foreach(language en ar de es fr ja pt_BR zh_CN)
        set(source "${CONFAB_TRANSLATIONS_DIR}/confab_${language}.ts")
        set(result "${CMAKE_CURRENT_BINARY_DIR}/confab_${language}.qm")
        add_custom_command(OUTPUT "${result}"
            COMMAND Qt6::lrelease -silent "${source}" -qm "${result}"
            DEPENDS "${source}"
            COMMENT "Compiling confab_${language}.ts"
            VERBATIM)
        list(APPEND compiled "${result}")
    endforeach()
    qt_add_resources(${target} confab_translations PREFIX /i18n BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${compiled})
endfunction()
