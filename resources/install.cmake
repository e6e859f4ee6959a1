# SPDX-FileCopyrightText: 2026 The Confab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is installed beside the programs: the menu entry and what software centres show, the icons, the manual pages and
# the completions of the command line.

set(app_id chat.confab.Confab)
set(icon_folder "${CMAKE_INSTALL_DATADIR}/icons/hicolor")

if(UNIX AND NOT APPLE AND CONFAB_GUI)
    install(FILES desktop/${app_id}.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES desktop/${app_id}.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    install(FILES icons/confab.svg DESTINATION "${icon_folder}/scalable/apps" RENAME ${app_id}.svg)
    foreach(size 16 22 24 32 48 64 128 256 512)
        install(FILES icons/hicolor/${size}.png
            DESTINATION "${icon_folder}/${size}x${size}/apps" RENAME ${app_id}.png)
    endforeach()
    install(FILES icons/confab-symbolic.svg DESTINATION "${icon_folder}/symbolic/apps" RENAME ${app_id}-symbolic.svg)
endif()

if(UNIX)
    file(GLOB manuals CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/man/*.1")
    if(NOT CONFAB_GUI)
        list(FILTER manuals EXCLUDE REGEX "/confab\\.1$")
    endif()
    install(FILES ${manuals} DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
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
