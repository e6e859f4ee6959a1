# SPDX-FileCopyrightText: 2026 The Confab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The .deb and the .tar.gz. Libraries that are linked are found by dpkg-shlibdeps; what is loaded while running is named here.

find_program(DPKG_PROGRAM dpkg)
set(CPACK_GENERATOR TGZ)
if(DPKG_PROGRAM)
    list(PREPEND CPACK_GENERATOR DEB)
endif()

# A package is for the release that it was built on, and its name says which.
set(release 1)
if(EXISTS /etc/os-release)
    file(STRINGS /etc/os-release id REGEX "^ID=")
    file(STRINGS /etc/os-release version REGEX "^VERSION_ID=")
    string(REGEX REPLACE "^ID=\"?([a-z]*)\"?$" "\\1" id "${id}")
    string(REGEX REPLACE "^VERSION_ID=\"?([0-9.]*)\"?$" "\\1" version "${version}")
    if(id STREQUAL "debian")
        string(APPEND release "~deb${version}")
    elseif(id)
        string(APPEND release "~${id}${version}")
    endif()
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE "${release}")
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# The database driver, the trusted certificates, and SVG pictures, whose plugin has a package of its own since Debian 13.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, ca-certificates, qt6-svg-plugins | libqt6svg6")
# The keychain (a library and a service behind it), Wayland, Qt's own words in other languages, emoji.
string(JOIN ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "libsecret-1-0"
    "gnome-keyring | kwalletmanager | keepassxc"
    "qt6-wayland"
    "qt6-translations-l10n"
    "fonts-noto-core"
    "fonts-noto-color-emoji")

install(FILES "${CMAKE_CURRENT_LIST_DIR}/copyright" DESTINATION "${CONFAB_DOC_DIR}")
