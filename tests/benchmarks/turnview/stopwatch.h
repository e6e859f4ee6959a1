// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

class QWidget;

namespace Confab::Bench {

// Times of one kind of work, in milliseconds.
class Samples
{
public:
    template <class Work>
    void take(Work work)
    {
        const double start = now();
        work();
        m_times.append(now() - start);
    }

    // Counts the time this program had the processor instead of the time that passed: for a machine that does
    // other things as well. Not for an X server, whose work is another program's.
    static void countProcessorTime();

    double mean() const;
    // Of a hundred, five took longer.
    double p95() const;
    double max() const;
    QJsonObject json() const;

private:
    static double now(); // milliseconds

    QList<double> m_times;
};

// Shows the window and returns when it can be painted: what is painted before that is not painted at all.
void showAndWait(QWidget *window);

// Resident memory of this process in megabytes; 0 where the system does not tell.
double residentMegabytes();

} // namespace Confab::Bench
