# SPDX-FileCopyrightText: 2026 The Confab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A disk image with the bundle in it.

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Confab)
set(CPACK_PACKAGE_ICON "${PROJECT_SOURCE_DIR}/resources/icons/confab.icns")
