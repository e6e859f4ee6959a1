# SPDX-FileCopyrightText: 2026 The Confab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How every target of Confab is compiled, and how a room is made: confab_room(). Tests have ConfabTest.cmake.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()
find_program(MOLD_PROGRAM mold)

add_library(confab_build INTERFACE)
target_compile_definitions(confab_build INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_STRICT_ITERATORS
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    CONFAB_VERSION="${PROJECT_VERSION}")
target_include_directories(confab_build INTERFACE "${PROJECT_SOURCE_DIR}/src")
if(MSVC)
    target_compile_options(confab_build INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${CONFAB_WERROR}>:/WX>)
else()
    target_compile_options(confab_build INTERFACE
        -Wall -Wextra -Wnon-virtual-dtor -Woverloaded-virtual
        $<$<BOOL:${CONFAB_WERROR}>:-Werror>)
endif()
if(CONFAB_SANITIZE)
    # Every room is instrumented. The code of the test programs themselves only links the run-time: its macros take the
    # compiler many times as long with the checks, and what they would find there is no defect of Confab.
    set(is_test "$<BOOL:$<TARGET_PROPERTY:CONFAB_IS_TEST>>")
    target_compile_options(confab_build INTERFACE
        "$<$<NOT:${is_test}>:-fsanitize=address,undefined;-fno-sanitize-recover=all;-fno-omit-frame-pointer>"
        "$<${is_test}:-O0>")
    target_link_options(confab_build INTERFACE -fsanitize=address,undefined)
endif()
if(CONFAB_FUZZ)
    target_compile_options(confab_build INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(confab_build INTERFACE -fsanitize=address,undefined)
endif()
if(MOLD_PROGRAM AND NOT APPLE AND NOT MSVC)
    target_link_options(confab_build INTERFACE -fuse-ld=mold)
endif()

# Parsing Qt's headers is most of a compile; with CONFAB_PCH it is done once for all rooms (and twice for the tests).
set(CONFAB_PCH_HEADERS
    <QByteArray> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QObject> <QPointer>
    <QSet> <QString> <QStringList> <QTimer> <QUrl> <QVariant>
    <algorithm> <chrono> <functional> <memory> <optional>)

# confab_add_pch(NAME HEADERS... LIBS...): something whose compiled headers other targets reuse.
function(confab_add_pch name)
    cmake_parse_arguments(arg "" "" "HEADERS;LIBS" ${ARGN})
    if(NOT CONFAB_PCH)
        return()
    endif()
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/pch/pch.cpp" CONTENT "")
    add_library(${name} STATIC "${CMAKE_BINARY_DIR}/pch/pch.cpp")
    target_link_libraries(${name} PRIVATE confab_build ${arg_LIBS})
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
endfunction()
function(confab_reuse_pch target pch)
    if(CONFAB_PCH)
        target_precompile_headers(${target} REUSE_FROM ${pch})
    endif()
endfunction()
confab_add_pch(confab_pch HEADERS ${CONFAB_PCH_HEADERS} LIBS Qt6::Core)

# Where the programs without a window are installed: on macOS in the bundle, whose libraries they use.
set(CONFAB_TOOLS_DIR "${CMAKE_INSTALL_BINDIR}")
if(APPLE)
    set(CONFAB_TOOLS_DIR Confab.app/Contents/MacOS)
    set(CMAKE_INSTALL_RPATH "@executable_path/../Frameworks")
endif()

# A room of the house is one static library. ROOMS and QT name all that it may use, as src/README.md draws it.
function(confab_room name)
    cmake_parse_arguments(arg "" "" "SOURCES;ROOMS;QT;LIBS" ${ARGN})
    add_library(confab_${name} STATIC ${arg_SOURCES})
    add_library(Confab::${name} ALIAS confab_${name})
    target_link_libraries(confab_${name} PUBLIC confab_build ${arg_LIBS})
    foreach(room IN LISTS arg_ROOMS)
        target_link_libraries(confab_${name} PUBLIC Confab::${room})
    endforeach()
    foreach(module IN LISTS arg_QT)
        target_link_libraries(confab_${name} PUBLIC Qt6::${module})
    endforeach()
    confab_reuse_pch(confab_${name} confab_pch)
    set_target_properties(confab_${name} PROPERTIES
        AUTOUIC_SEARCH_PATHS "${PROJECT_SOURCE_DIR}/ui"
        UNITY_BUILD ${CONFAB_UNITY}
        UNITY_BUILD_BATCH_SIZE 12
        FOLDER rooms)
endfunction()
