// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/eliza/elizaengine.h"
#include "server/localcharacter.h"
#include "server/responder.h"

#include <QList>

#include <memory>

namespace Confab::Server {

// The built-in responder: one ElizaEngine for each character. A reply is made at once in respond() (well
// under a hundredth of a second, whatever the message) and told word by word by the run.
class ElizaResponder : public Responder
{
    Q_OBJECT

public:
    static constexpr double humanPace = 9; // words per second

    // With the characters that come with the program.
    explicit ElizaResponder(QObject *parent = nullptr);
    explicit ElizaResponder(const QList<ElizaScript> &scripts, QObject *parent = nullptr);

    QList<LocalCharacter> characters() const;

    // 0, which anything negative or not finite becomes, tells a reply at once (in one textChanged() and
    // finished(), not before respond() has returned). Runs under way follow a change from their next word on.
    void setWordsPerSecond(double wordsPerSecond);
    double wordsPerSecond() const { return *m_wordsPerSecond; }

    ResponderRun *respond(const ResponderRequest &request, QObject *owner) override;

private:
    QList<ElizaEngine> m_engines;
    std::shared_ptr<double> m_wordsPerSecond = std::make_shared<double>(humanPace);
};

} // namespace Confab::Server
