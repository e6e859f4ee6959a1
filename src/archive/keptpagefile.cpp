// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/keptpagefile.h"

#include "archive/archivelog.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr quint32 magic = 0x436e4670; // "CnFp"
constexpr quint32 pageVersion = 1;
// Some fifty messages of the longest kind. A larger file is none of ours.
constexpr qint64 mostBytes = 8 * 1024 * 1024;
constexpr quint32 mostItems = 10000;

QDataStream &operator<<(QDataStream &out, const Timestamp &time)
{
    return out << time.toString();
}

QDataStream &operator>>(QDataStream &in, Timestamp &time)
{
    QString text;
    in >> text;
    time = Timestamp::fromString(text);
    return in;
}

QDataStream &operator<<(QDataStream &out, const Author &author)
{
    return out << author.id << author.name << author.isHuman;
}

QDataStream &operator>>(QDataStream &in, Author &author)
{
    return in >> author.id >> author.name >> author.isHuman;
}

QDataStream &operator<<(QDataStream &out, const Candidate &candidate)
{
    out << candidate.id << candidate.text << candidate.createTime << candidate.isFinal
        << candidate.finalAssumed << candidate.isSafetyTruncated << candidate.modelType << candidate.imagePath
        << candidate.editor.has_value() << candidate.editor.value_or(Author()) << candidate.baseCandidateId
        << candidate.extra;
    return out;
}

QDataStream &operator>>(QDataStream &in, Candidate &candidate)
{
    bool isEdited = false;
    Author editor;
    in >> candidate.id >> candidate.text >> candidate.createTime >> candidate.isFinal
        >> candidate.finalAssumed >> candidate.isSafetyTruncated >> candidate.modelType >> candidate.imagePath
        >> isEdited >> editor >> candidate.baseCandidateId >> candidate.extra;
    if (isEdited)
        candidate.editor = editor;
    return in;
}

QDataStream &operator<<(QDataStream &out, const Turn &turn);
QDataStream &operator>>(QDataStream &in, Turn &turn);
QDataStream &operator<<(QDataStream &out, const Chat &chat);
QDataStream &operator>>(QDataStream &in, Chat &chat);

template <class T>
void writeList(QDataStream &out, const QList<T> &list)
{
    out << quint32(list.size());
    for (const T &item : list)
        out << item;
}

template <class T>
QList<T> readList(QDataStream &in)
{
    quint32 count = 0;
    in >> count;
    QList<T> list;
    for (quint32 i = 0; i < qMin(count, mostItems) && in.status() == QDataStream::Ok; ++i) {
        T item;
        in >> item;
        list.append(item);
    }
    return list;
}

QDataStream &operator<<(QDataStream &out, const Turn &turn)
{
    out << turn.chatId() << turn.id() << turn.createTime() << turn.lastUpdateTime() << turn.state()
        << turn.author() << turn.primaryCandidateId() << turn.isPinned() << turn.extra();
    writeList(out, turn.candidates());
    return out;
}

QDataStream &operator>>(QDataStream &in, Turn &turn)
{
    QString chatId;
    QString id;
    QString state;
    QString primary;
    Timestamp created;
    Timestamp updated;
    Author author;
    bool isPinned = false;
    QByteArray extra;
    in >> chatId >> id >> created >> updated >> state >> author >> primary >> isPinned >> extra;
    turn = Turn(chatId, id);
    turn.setCreateTime(created);
    turn.setLastUpdateTime(updated);
    turn.setState(state);
    turn.setAuthor(author);
    turn.setCandidates(readList<Candidate>(in));
    turn.setPrimaryCandidateId(primary);
    turn.setPinned(isPinned);
    turn.setExtra(extra);
    return in;
}

QDataStream &operator<<(QDataStream &out, const Chat &chat)
{
    out << chat.id << chat.createTime << chat.creatorId << chat.characterId << chat.state << chat.type
        << chat.visibility << chat.name << chat.preferredModelType << chat.extra << chat.characterName
        << chat.characterAvatarFile;
    writeList(out, chat.previewTurns);
    return out;
}

QDataStream &operator>>(QDataStream &in, Chat &chat)
{
    in >> chat.id >> chat.createTime >> chat.creatorId >> chat.characterId >> chat.state >> chat.type
        >> chat.visibility >> chat.name >> chat.preferredModelType >> chat.extra >> chat.characterName
        >> chat.characterAvatarFile;
    chat.previewTurns = readList<Turn>(in);
    return in;
}

QByteArray checkSum(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha1);
}

// 0 when there is no page.
quint32 versionOf(const QString &path)
{
    QFile file(path);
    QDataStream in(&file);
    quint32 mark = 0;
    quint32 version = 0;
    if (file.open(QIODevice::ReadOnly))
        in >> mark >> version;
    return in.status() == QDataStream::Ok && mark == magic ? version : 0;
}

QString fileName(const QString &accountId)
{
    return QString::fromLatin1(checkSum(accountId.toUtf8()).toHex()) + ".page"_L1;
}

} // namespace

QString KeptPageFile::path(const QString &accountId) const
{
    return m_folder + u'/' + fileName(accountId);
}

KeptPage KeptPageFile::read(const QString &accountId) const
{
    QFile file(path(accountId));
    if (m_folder.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return {};
    QDataStream in(&file);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    quint32 version = 0;
    QByteArray sum;
    QByteArray content;
    in >> mark >> version;
    if (in.status() == QDataStream::Ok && mark == magic && version > pageVersion) {
        qCInfo(lcArchive, "The kept page is of a newer version (%u) and is not shown.", version);
        return {};
    }
    in >> sum >> content;
    const bool isWhole = in.status() == QDataStream::Ok && mark == magic && checkSum(content) == sum;
    KeptPage page;
    if (isWhole) {
        QDataStream inner(content);
        inner.setVersion(QDataStream::Qt_6_4);
        inner >> page.accountId >> page.openChatId;
        page.chats = readList<Chat>(inner);
        page.turns = readList<Turn>(inner);
        if (inner.status() == QDataStream::Ok && page.accountId == accountId)
            return page;
    }
    qCWarning(lcArchive, "The kept page is damaged and is not shown.");
    return {};
}

bool KeptPageFile::write(const KeptPage &page) const
{
    // A page of a newer program is left to it.
    if (m_folder.isEmpty() || versionOf(path(page.accountId)) > pageVersion)
        return false;
    QByteArray content;
    {
        QDataStream inner(&content, QIODevice::WriteOnly);
        inner.setVersion(QDataStream::Qt_6_4);
        inner << page.accountId << page.openChatId;
        writeList(inner, page.chats);
        writeList(inner, page.turns);
    }
    QDir().mkpath(m_folder);
    QSaveFile file(path(page.accountId));
    bool done = file.open(QIODevice::WriteOnly);
    if (done) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QDataStream out(&file);
        out.setVersion(QDataStream::Qt_6_4);
        out << magic << pageVersion << checkSum(content) << content;
        done = out.status() == QDataStream::Ok && file.commit();
    }
    if (!done)
        qCWarning(lcArchive, "The page cannot be kept: %s", qPrintable(file.errorString()));
    return done;
}

void KeptPageFile::remove(const QString &accountId) const
{
    if (!m_folder.isEmpty())
        QFile::remove(path(accountId));
}

void KeptPageFile::removeOthers(const QStringList &accountIds) const
{
    if (m_folder.isEmpty())
        return;
    QStringList names;
    for (const QString &id : accountIds)
        names.append(fileName(id));
    QDir folder(m_folder);
    const QStringList there = folder.entryList({u"*.page"_s}, QDir::Files);
    for (const QString &name : there) {
        if (!names.contains(name))
            folder.remove(name);
    }
}

} // namespace Confab
