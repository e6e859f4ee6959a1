// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a program with a window of Qt can do; it says when it has painted.

#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

namespace {

class EmptyWindow : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QTimer::singleShot(0, this, [] {
            std::fputs("painted\n", stderr);
            std::fflush(stderr);
        });
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    EmptyWindow window;
    // One word: what reading the fonts costs any program that shows text.
    if (argc > 1)
        window.setCentralWidget(new QLabel(QLatin1StringView(argv[1])));
    window.resize(1000, 700);
    window.show();
    return QApplication::exec();
}
