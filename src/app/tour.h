// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/serviceconnection.h"
#include "app/synthetickeys.h"
#include "app/tournarrator.h"
#include "domain/turn.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace Confab {

class ChatHeader;
class MainWindow;
class TourCheck;
class TurnModel;
class TurnView;

// Shows what the window can do, by its own actions and key presses: a new chat with a built-in character,
// three messages, another response and back, a pin, a new name. Prints the conversation, saves a picture of
// each step, and ends with a comparison of what is shown with what a second client reads.
//
// One step after the other: it acts, then looks every few milliseconds whether the window shows what came of
// it. A step that does not come about in time ends the tour.
class Tour : public QObject
{
    Q_OBJECT

public:
    using MakeClient = std::function<std::unique_ptr<ServiceConnection>()>;

    // `window` is not owned. `makeClient` makes a client beside the window's own, once the server runs.
    Tour(MainWindow *window, const QString &pictureDir, MakeClient makeClient, QObject *parent = nullptr);
    ~Tour() override;

    void start();

signals:
    // 0, or 1 after the reason has been printed to standard error.
    void finished(int exitCode);

private:
    struct Step
    {
        QString what; // "starts a chat"
        std::function<void()> act;
        std::function<bool()> done;
        QString picture; // empty: none
        bool settled = true; // the picture is taken once nothing changes any more
    };

    void planStart();
    void planMessages();
    void planVerbs();
    void next();
    void look();
    void takePicture(const QString &name);
    void check();
    void fail(const QString &reason);
    void end(int exitCode);

    const TurnModel *turns() const;
    Turn lastTurn() const;
    bool isQuiet() const;
    QString whatTheWindowSays() const;

    MainWindow *m_window;
    const QString m_pictureDir;
    MakeClient m_makeClient;
    SyntheticKeys m_keys;
    TourNarrator m_narrator;
    TurnView *m_view;
    ChatHeader *m_header;
    QList<Step> m_steps;
    int m_at = -1;
    int m_pictures = 0;
    bool m_ended = false;
    QTimer m_look;
    QElapsedTimer m_since; // the step began
    QElapsedTimer m_all;
    QElapsedTimer m_done; // the step has come about
    std::unique_ptr<TourCheck> m_check;
};

} // namespace Confab
