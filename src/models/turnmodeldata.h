// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/turnpage.h"
#include "models/turnrows.h"
#include "models/updatepacer.h"

#include <QStringList>

namespace Confab {

class ChatService;
class TurnModel;

// The rows of a TurnModel, and how pages and changes get into them.
class TurnModelData : public QObject
{
    Q_OBJECT

public:
    explicit TurnModelData(TurnModel *model);
    void attach(ChatService *service);

    const TurnRows &rows() const { return m_rows; }
    QString chatId() const { return m_chatId; }
    // Empties the rows; the caller resets the model around it.
    void start(const QString &chatId, const QList<Turn> &kept);

    // Takes over what the page tells of turns that are here.
    void update(const QList<Turn> &newestFirst);
    // Puts the page's turns among the rows: updates, and inserts where the page's order says. Those before
    // the first known one, or all when none is known, go before that one, or before `fallbackRow`. Returns
    // how many rows are connected to the past that were not before.
    int merge(const QList<Turn> &newestFirst, int fallbackRow);
    // The same for the page before the oldest verified row (`whole`: nothing is before that page). Of the
    // kept rows that it should name, those that it does not are gone.
    int mergeOlder(const QList<Turn> &newestFirst, bool whole);
    // Whether a turn of the page is among the rows that are known to be connected, or were in an earlier run.
    bool touchesConnected(const QList<Turn> &newestFirst) const;
    bool hasConnected() const;
    bool hasVerified() const;
    // The first of the rows that an earlier run kept and no page has told of yet; null when there is none.
    Turn oldestKept() const;
    // Row of the first turn at the end that the service does not have yet.
    int firstUnsentRow() const;
    // `newestFirst` is everything the service has from its oldest turn on (`whole`: at all): stored rows that
    // it does not name, and that have not changed after `revision`, are gone.
    void dropMissing(const QList<Turn> &newestFirst, bool whole, int revision);
    // Takes out all that is connected to the past, but for what changed after `revision`.
    void dropVerified(int revision);

    void add(const Turn &turn);
    void change(const Turn &turn);
    void remove(const QStringList &turnIds);

    bool hasOlder = false; // on the service, before row 0

private:
    void apply(const Turn &turn);
    void insert(int row, const QList<Turn> &turns, bool verified);
    void removeRows(int first, int count);
    int rowForNew(const Turn &turn) const;

    TurnModel *const m_model;
    ChatService *m_service = nullptr;
    QString m_chatId;
    TurnRows m_rows;
    UpdatePacer m_pacer;
};

} // namespace Confab
