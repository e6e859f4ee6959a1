// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QComboBox;
class QLabel;
class QPushButton;

namespace Confab {

class Dialogs;
class ProxyKeeper;

// What Preferences show of the proxy: which way is taken, and where a proxy set by hand is.
class ProxySection : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QComboBox *way;
        QLabel *note;
        QPushButton *edit;
    };

    // Nothing is owned; all must outlive it.
    ProxySection(ProxyKeeper *keeper, Dialogs *dialogs, const Parts &parts, QWidget *dialog);

    void retranslate() { fill(); }

private:
    void fill();
    void chosen(int index);
    void openDialog();

    ProxyKeeper *m_keeper;
    Dialogs *m_dialogs;
    const Parts m_parts;
    QWidget *m_dialog;
};

} // namespace Confab
