// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace Confab {

class TurnView;

// Floats over the lower end of the conversation while the reader is elsewhere; a press goes to the newest
// message. Says so when something new has come meanwhile.
class EndButton : public QToolButton
{
    Q_OBJECT

public:
    // A child of the view.
    explicit EndButton(TurnView *view);

    // Nothing that is below has been seen as new (another chat was opened).
    void reset();
    void noteNew();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void place();

    TurnView *m_view;
    bool m_new = false;
};

} // namespace Confab
