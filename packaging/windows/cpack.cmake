# SPDX-FileCopyrightText: 2026 The Confab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# An installer (NSIS, or an .msi with WiX where NSIS is not there) and a .zip.

find_program(MAKENSIS_PROGRAM makensis PATHS "$ENV{ProgramFiles}/NSIS" "$ENV{ProgramFiles\(x86\)}/NSIS")
# CPack speaks to the WiX tools of version 3, and since 3.30 to the later ones too.
find_program(WIX_PROGRAM candle PATHS "$ENV{WIX}/bin")
if(NOT WIX_PROGRAM AND CMAKE_VERSION VERSION_GREATER_EQUAL 3.30)
    find_program(WIX_PROGRAM wix)
    set(CPACK_WIX_VERSION 4)
endif()
set(CPACK_GENERATOR ZIP)
if(MAKENSIS_PROGRAM)
    list(PREPEND CPACK_GENERATOR NSIS64)
elseif(WIX_PROGRAM)
    list(PREPEND CPACK_GENERATOR WIX)
endif()

set(icon "${PROJECT_SOURCE_DIR}/resources/icons/confab.ico")
set(CPACK_NSIS_MUI_ICON "${icon}")
set(CPACK_NSIS_MUI_UNIICON "${icon}")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\confab.exe")
set(CPACK_NSIS_URL_INFO_ABOUT "${PROJECT_HOMEPAGE_URL}")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
# Links (confab:chat/…) lead to the program; the .msi and the .zip register none. What a person wrote is not touched
# when it is removed.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
    WriteRegStr SHCTX 'Software\Classes\confab' '' 'URL:Confab'
    WriteRegStr SHCTX 'Software\Classes\confab' 'URL Protocol' ''
    WriteRegStr SHCTX 'Software\Classes\confab\shell\open\command' '' '"$INSTDIR\bin\confab.exe" "%1"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
    DeleteRegKey SHCTX 'Software\Classes\confab'
]])

set(CPACK_WIX_PRODUCT_ICON "${icon}")
# WiX takes a licence that is called .txt or .rtf.
configure_file("${PROJECT_SOURCE_DIR}/LICENSE" "${PROJECT_BINARY_DIR}/packaging/LICENSE.txt" COPYONLY)
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_BINARY_DIR}/packaging/LICENSE.txt")
# One product through all versions: never to be changed.
set(CPACK_WIX_UPGRADE_GUID "6F0B6D1C-6C0E-4C58-9A54-2B3D6B6C3E11")
