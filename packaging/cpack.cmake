# SPDX-FileCopyrightText: 2026 The Confab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What `cpack` makes of a release build: a .deb and a .tar.gz on Linux, an installer on Windows, a disk image on macOS.

set(packaging_dir "${CMAKE_CURRENT_LIST_DIR}")

set(CONFAB_DOC_DIR "${CMAKE_INSTALL_DATADIR}/doc/confab")
install(FILES LICENSE README.md DESTINATION "${CONFAB_DOC_DIR}")

set(CPACK_PACKAGE_NAME confab)
set(CPACK_PACKAGE_VENDOR "The Confab authors")
set(CPACK_PACKAGE_CONTACT "The Confab authors <maintainers@confab.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
"Confab is a native program for people who talk with AI characters. It starts at once, keeps what you write, and does not
freeze on a long conversation.

With no account you talk with characters that live on your own computer, and nothing leaves it. With a Character.AI account
and your own token it does what the chats of the service allow. Confab is unofficial.

The package has the window (confab), a command line (confab-cli) and a server of its own (confab-server).")
set(CPACK_PACKAGE_HOMEPAGE_URL "${PROJECT_HOMEPAGE_URL}")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Confab)
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_EXECUTABLES confab Confab)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PROJECT_CONFIG_FILE "${packaging_dir}/cpack-generators.cmake")

if(WIN32)
    include("${packaging_dir}/windows/cpack.cmake")
elseif(APPLE)
    include("${packaging_dir}/macos/cpack.cmake")
else()
    include("${packaging_dir}/debian/cpack.cmake")
endif()

# Qt's own libraries, plugins and translations travel along where the system has none.
if((WIN32 OR APPLE) AND CONFAB_GUI)
    if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
        qt_generate_deploy_app_script(TARGET confab OUTPUT_SCRIPT deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
    else()
        qt_generate_deploy_app_script(TARGET confab FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
    endif()
    install(SCRIPT "${deploy_script}")
    # Of what is linked, windeployqt takes Qt's own libraries only.
    if(WIN32)
        install(FILES $<TARGET_RUNTIME_DLLS:confab> DESTINATION "${CMAKE_INSTALL_BINDIR}")
    endif()
endif()

include(CPack)
