// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the whole program takes, its local server included, with a chat of 1,000 messages open: first with
// what a start shows, then with all of it loaded, and after reading through it from one end to the other.

#include "localdata.h"

#include "app/fonts.h"
#include "app/program.h"
#include "models/turnmodel.h"
#include "view/turnview.h"
#include "widgets/actions.h"

#include <QApplication>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Confab;
using namespace Confab::Benchmarks;

namespace {

constexpr int messages = 1000;
constexpr int patience = 60000; // milliseconds

void say(const char *when)
{
    std::printf("%-28s %5.1f MB\n", when, proportionalSize(QCoreApplication::applicationPid()));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    if (!fillLocalData(folder.path(), messages))
        qFatal("The local account cannot be made.");
    chooseFonts();
    Options options;
    options.dataDir = folder.path();
    const Folders folders(options);
    Program program(options, folders);
    program.start();
    auto *view = program.window()->findChild<TurnView *>();
    const auto rows = [&] { return view->model() ? view->model()->rowCount() : 0; };
    if (!QTest::qWaitFor([&] { return rows() > 0; }, patience))
        qFatal("The conversation does not open.");
    view->viewport()->repaint();
    say("opened");
    program.window()->actions()[Verb::LoadWholeChat]->trigger();
    if (!QTest::qWaitFor([&] { return rows() == messages; }, patience))
        qFatal("The conversation is not read to its beginning.");
    view->viewport()->repaint();
    say("all 1,000 messages loaded");
    QScrollBar *bar = view->verticalScrollBar();
    for (int step = 0; step <= 200; ++step) {
        bar->setValue(bar->maximum() * (200 - step) / 200);
        view->viewport()->repaint();
    }
    say("scrolled through");
    return 0;
}
