# SPDX-FileCopyrightText: 2026 The Confab authors
# SPDX-License-Identifier: GPL-3.0-or-later

if(TARGET Confab::view)
    set(folder "${CMAKE_CURRENT_LIST_DIR}/turnview")
    add_executable(bench_turnview
        ${folder}/bench_turnview.cpp ${folder}/conversationbench.cpp ${folder}/conversationbench.h ${folder}/endlesslist.cpp
        ${folder}/endlesslist.h ${folder}/plainlistbench.cpp ${folder}/plainlistbench.h ${folder}/stopwatch.cpp
        ${folder}/stopwatch.h)
    target_include_directories(bench_turnview PRIVATE "${folder}")
    target_link_libraries(bench_turnview PRIVATE confab_build Confab::view)
endif()
