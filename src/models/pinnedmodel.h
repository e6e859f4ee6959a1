// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/turn.h"
#include "models/turnroles.h"
#include "models/updatepacer.h"
#include "service/reply.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QSet>

namespace Confab {

class ChatService;
struct TurnPage;

// The pinned messages of one chat, newest first, wherever they were seen: the first page of them is asked
// for, the rest only when somebody wants it. What is pinned and unpinned meanwhile comes and goes by itself.
//
// Has the roles of TurnRoles that a list shows (text, ids, author, time). Lives on the service's thread; the
// service must outlive it.
class PinnedModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PinnedModel(ChatService *service, QObject *parent = nullptr);
    ~PinnedModel() override;

    // Shows another chat; reads nothing by itself. A null string: none.
    void setChat(const QString &chatId);
    QString chatId() const { return m_chatId; }

    // Reads the first page; does nothing while something is under way.
    void fetch();
    // Reads all pages. The reply tells how far it is and can be stopped; what came stays. nullptr when
    // something is under way.
    ReplyBase *fetchAll();

    bool isLoading() const { return !m_reply.isNull(); }
    // A first page has been read.
    bool isStarted() const { return m_started; }
    // There may be more of them than are here.
    bool hasMore() const { return m_hasMore; }
    // Why the last reading failed; kind None after one that did not.
    const Error &error() const { return m_error; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // -1 when it is not here.
    int rowOf(const QString &turnId) const;

signals:
    // Any of isLoading(), isStarted(), hasMore() and error().
    void stateChanged();

private:
    void see(const Turn &turn);
    void remove(int row);
    void takePage(const TurnPage &page);
    void finish(const ReplyBase &reply, const QList<Turn> &turns, bool complete);

    ChatService *const m_service;
    QString m_chatId;
    QList<Turn> m_turns;
    QPointer<ReplyBase> m_reply;
    QSet<QString> m_touched; // changed while the reading was under way, which may know less of them
    UpdatePacer m_pacer;
    bool m_started = false;
    bool m_hasMore = false;
    Error m_error;
};

} // namespace Confab
