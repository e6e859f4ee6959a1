# SPDX-FileCopyrightText: 2026 The Confab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The two ways to make a target of the tests: confab_test() and confab_test_library().

# Qt Test defines the folders of each program, for QFINDTESTDATA. Nothing here looks for its data that way, and compiled
# headers can be shared only where all definitions are the same.
set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)

# The headers of Qt Test differ with the modules that a program uses: with Qt Network, and with Qt Widgets too.
set(test_headers <QTest> <QSignalSpy> <QDir> <QFile> <QProcess> <QTemporaryDir>)
confab_add_pch(confab_test_pch HEADERS ${CONFAB_PCH_HEADERS} ${test_headers} LIBS Qt6::Test Qt6::Network)
if(CONFAB_GUI)
    confab_add_pch(confab_gui_test_pch
        HEADERS ${CONFAB_PCH_HEADERS} ${test_headers}
                <QAbstractButton> <QAbstractItemModel> <QApplication> <QDialog> <QLabel> <QLineEdit> <QListView> <QMenu>
                <QPlainTextEdit>
        LIBS Qt6::Test Qt6::Network Qt6::Widgets)
endif()
foreach(pch confab_test_pch confab_gui_test_pch)
    if(TARGET ${pch})
        set_target_properties(${pch} PROPERTIES CONFAB_IS_TEST ON)
    endif()
endforeach()

# What both ways have in common.
function(confab_set_up_test name is_gui)
    set_target_properties(${name} PROPERTIES CONFAB_IS_TEST ON AUTOUIC OFF AUTORCC OFF)
    if(is_gui)
        target_link_libraries(${name} PRIVATE Qt6::Test Qt6::Network Qt6::Widgets)
        confab_reuse_pch(${name} confab_gui_test_pch)
    else()
        target_link_libraries(${name} PRIVATE Qt6::Test Qt6::Network)
        confab_reuse_pch(${name} confab_test_pch)
    endif()
endfunction()

# confab_test_library(NAME [GUI] SOURCES... [ROOMS...] [LIBS...]): what several test programs use. They find its headers
# from its folder and from tests/.
function(confab_test_library name)
    cmake_parse_arguments(arg "GUI" "" "SOURCES;ROOMS;LIBS" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}" "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(${name} PUBLIC confab_build ${arg_LIBS})
    foreach(room IN LISTS arg_ROOMS)
        target_link_libraries(${name} PUBLIC Confab::${room})
    endforeach()
    confab_set_up_test(${name} ${arg_GUI})
endfunction()

# confab_test(NAME [GUI] SOURCES... [ROOMS...] [LIBS...] [LABELS...] [TIMEOUT SECONDS]): one Qt Test program, run by CTest
# on the offscreen platform. One with windows is GUI.
function(confab_test name)
    cmake_parse_arguments(arg "GUI" "TIMEOUT" "SOURCES;ROOMS;LIBS;LABELS" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 180)
    endif()
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE confab_build ${arg_LIBS})
    foreach(room IN LISTS arg_ROOMS)
        target_link_libraries(${name} PRIVATE Confab::${room})
    endforeach()
    confab_set_up_test(${name} ${arg_GUI})
    # A program of one file knows what moc has to read; finding that out takes longer than many of them compile.
    list(LENGTH arg_SOURCES count)
    if(count EQUAL 1)
        get_filename_component(stem "${arg_SOURCES}" NAME_WE)
        set(moc_folder "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc")
        qt_generate_moc("${arg_SOURCES}" "${moc_folder}/${stem}.moc" TARGET ${name})
        target_sources(${name} PRIVATE "${moc_folder}/${stem}.moc")
        target_include_directories(${name} PRIVATE "${moc_folder}")
        set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    endif()
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_RULES=;QT_FATAL_WARNINGS=0")
endfunction()
