// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/turnpage.h"
#include "models/turnroles.h"

#include <QAbstractListModel>

#include <memory>

namespace Confab {

class ChatService;
class TurnModelData;
class TurnPager;

// One chat, oldest loaded turn first: the newest part of it that has been read, without gaps, then the turns
// that are on their way or could not be sent.
//
// Rows come from the service's signals, whoever asked for them; the model asks for pages itself when told to,
// one at a time. It resets in setChat() only; everything else is inserts, removals and data changes. A turn
// that changes many times (a stream) gives one dataChanged() a display frame.
//
// Lives on the service's thread; the service must outlive it.
class TurnModel : public QAbstractListModel, public TurnRoles
{
    Q_OBJECT
    Q_PROPERTY(QString chatId READ chatId NOTIFY chatIdChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged)
    Q_PROPERTY(bool hasOlder READ hasOlder NOTIFY hasOlderChanged)
    Q_PROPERTY(bool complete READ isComplete NOTIFY hasOlderChanged)
    Q_PROPERTY(Confab::Error error READ error NOTIFY errorChanged)

public:
    // Without a service it shows what it is given, until attach().
    explicit TurnModel(ChatService *service, QObject *parent = nullptr);
    ~TurnModel() override;

    // Once, for a model that began without a service. Its rows stay; fetchNewest() reads what is new.
    void attach(ChatService *service);

    // Shows another chat, from what the service has under way in it; reads nothing by itself. A null string:
    // none. `kept`, oldest first and without gaps, is what an earlier run saw of it: it is shown until the
    // pages tell what of it is still so.
    void setChat(const QString &chatId, const QList<Turn> &kept = {});
    QString chatId() const;

    // Reads the newest page, to start or to catch up after a break. When that page does not touch what is
    // held, further pages are read until they do, or until they replace it.
    void fetchNewest();
    // Reads the page before the oldest row.
    void fetchOlder();
    bool canFetchOlder() const;
    // Reads older pages until the turn is there, then emits turnReached(); also when it already is.
    void fetchUntil(const QString &turnId);
    // Forgets about fetchUntil(); the page under way still arrives.
    void stopFetching();

    // A page request of this model is under way.
    bool isLoading() const;
    // The newest page has been read.
    bool isStarted() const;
    // There is more of this chat before row 0; false until the newest page was read.
    bool hasOlder() const;
    // The newest page was read and there is nothing older.
    bool isComplete() const;
    // Why the last page did not come; kind None after a page that did.
    Error error() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    // -1 when the turn is not here.
    int rowOf(const QString &turnId) const override;
    // Null for a row that is not here.
    Turn turnAt(int row) const;
    Turn turn(const QString &turnId) const;
    // The newest turn that is not the person's own; null when there is none.
    Turn lastCharacterTurn() const;

signals:
    void chatIdChanged();
    void loadingChanged();
    void hasOlderChanged();
    void errorChanged();
    // The newest page came, for the first time since setChat().
    void started();
    // The end of fetchUntil(): `found` is false when there is no such turn or a page did not come.
    void turnReached(const QString &turnId, bool found);

private:
    friend class TurnModelData;
    std::unique_ptr<TurnModelData> d;
    std::unique_ptr<TurnPager> m_pager;
};

} // namespace Confab
