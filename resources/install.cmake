# SPDX-FileCopyrightText: 2026 The Confab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is installed beside the programs: the menu entry, the icons and the completions of the command line.

set(app_id chat.confab.Confab)
set(icon_folder "${CMAKE_INSTALL_DATADIR}/icons/hicolor")

if(UNIX AND NOT APPLE AND CONFAB_GUI)
    install(FILES desktop/${app_id}.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES icons/confab.svg DESTINATION "${icon_folder}/scalable/apps" RENAME ${app_id}.svg)
    install(FILES icons/confab-16.svg DESTINATION "${icon_folder}/16x16/apps" RENAME ${app_id}.svg)
    install(FILES icons/confab-symbolic.svg DESTINATION "${icon_folder}/symbolic/apps" RENAME ${app_id}-symbolic.svg)
endif()

# Each shell looks for completions under its own name and folder.
foreach(completion
        "confab-cli.bash|bash-completion/completions|confab-cli"
        "_confab-cli|zsh/site-functions|_confab-cli"
        "confab-cli.fish|fish/vendor_completions.d|confab-cli.fish")
    string(REPLACE "|" ";" completion "${completion}")
    list(GET completion 0 file)
    list(GET completion 1 folder)
    list(GET completion 2 name)
    if(EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/completions/${file}")
        install(FILES completions/${file} DESTINATION "${CMAKE_INSTALL_DATADIR}/${folder}" RENAME ${name})
    endif()
endforeach()
