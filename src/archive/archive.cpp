// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archive.h"

#include "archive/archiveworker.h"

#include <QFileInfo>

namespace Confab {

namespace {

constexpr std::chrono::milliseconds typingPause{300};

QString pagesFolder(const QString &file)
{
    return file.isEmpty() ? QString() : QFileInfo(file).absolutePath() + QLatin1StringView("/pages");
}

} // namespace

Archive::Archive(const QString &file, QObject *parent)
    : QObject(parent)
    , m_pages(pagesFolder(file))
    , m_worker(new ArchiveWorker(file))
{
    qRegisterMetaType<KeptWriting>();
    qRegisterMetaType<KeptChats>();
    qRegisterMetaType<Error>();
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &ArchiveWorker::opened, this, &Archive::opened);
    connect(m_worker, &ArchiveWorker::failed, this, &Archive::failed);
    connect(m_worker, &ArchiveWorker::writingLoaded, this, &Archive::writingLoaded);
    connect(m_worker, &ArchiveWorker::archivedChatsLoaded, this, &Archive::archivedChatsLoaded);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &Archive::flush);
    m_thread.setObjectName(QLatin1StringView("archive"));
    m_thread.start();
}

Archive::~Archive()
{
    flush();
    // Behind everything that was asked before, so that nothing of it is lost.
    QMetaObject::invokeMethod(m_worker, [thread = &m_thread] { thread->quit(); });
    m_thread.wait();
}

void Archive::open()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->open(); });
}

void Archive::loadWriting(const QString &accountId)
{
    flush();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, accountId] { worker->loadWriting(accountId); });
}

void Archive::keepDraft(const QString &accountId, const QString &chatId, const QString &text)
{
    m_drafts.insert({accountId, chatId}, text);
    // Not restarted: whoever types without a pause is kept all the same.
    if (!m_pause.isActive())
        m_pause.start();
}

void Archive::keepUnsent(const QString &accountId, const UnsentMessage &message)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, accountId, message] { worker->keepUnsent(accountId, message); });
}

void Archive::forgetUnsent(const QString &accountId, const QString &turnId)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, accountId, turnId] { worker->forgetUnsent(accountId, turnId); });
}

void Archive::loadArchivedChats(const QString &accountId)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, accountId] { worker->loadArchivedChats(accountId); });
}

void Archive::keepArchivedChat(const QString &accountId, const Chat &chat)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, accountId, chat] { worker->keepArchivedChat(accountId, chat); });
}

void Archive::forgetArchivedChat(const QString &accountId, const QString &chatId)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, accountId, chatId] { worker->forgetArchivedChat(accountId, chatId); });
}

void Archive::keepPage(const KeptPage &page)
{
    QMetaObject::invokeMethod(m_worker, [pages = m_pages, page] { pages.write(page); });
}

void Archive::forgetPage(const QString &accountId)
{
    QMetaObject::invokeMethod(m_worker, [pages = m_pages, accountId] { pages.remove(accountId); });
}

void Archive::forgetOtherPages(const QStringList &accountIds)
{
    QMetaObject::invokeMethod(m_worker, [pages = m_pages, accountIds] { pages.removeOthers(accountIds); });
}

void Archive::forgetAccount(const QString &accountId)
{
    flush();
    forgetPage(accountId);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, accountId] { worker->forgetAccount(accountId); });
}

void Archive::flush()
{
    m_pause.stop();
    const auto drafts = std::exchange(m_drafts, {});
    for (auto it = drafts.cbegin(); it != drafts.cend(); ++it) {
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, key = it.key(), text = it.value()] {
            worker->keepDraft(key.first, key.second, text);
        });
    }
}

} // namespace Confab
