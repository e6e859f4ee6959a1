// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/accountsfile.h"

#include "settings/settingslog.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// A program writes for a few milliseconds. The window waits on its own thread, so not for long.
constexpr int patienceMs = 250;

QJsonObject toJson(const AccountEntry &account)
{
    return {{"id"_L1, account.id},
            {"username"_L1, account.username},
            {"name"_L1, account.name},
            {"avatar"_L1, account.avatarFile},
            {"server"_L1, account.server.toString(QUrl::FullyEncoded)}};
}

AccountEntry fromJson(const QJsonObject &object)
{
    return {.id = object.value("id"_L1).toString(),
            .username = object.value("username"_L1).toString(),
            .name = object.value("name"_L1).toString(),
            .avatarFile = object.value("avatar"_L1).toString(),
            .server = QUrl(object.value("server"_L1).toString(), QUrl::StrictMode)};
}

} // namespace

AccountsFile::AccountsFile(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    load();
    watch();
    // The folder tells of a file that is replaced as a whole.
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        const Data before = m_data;
        load();
        if (m_data != before)
            emit changed();
    });
}

QString AccountsFile::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/confab/accounts.json"_s;
}

void AccountsFile::watch()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (m_watcher.directories().isEmpty() && QFileInfo::exists(folder))
        m_watcher.addPath(folder);
}

void AccountsFile::load()
{
    QFile file(m_path);
    if (!file.exists()) {
        m_data = {};
        if (m_condition != Condition::SetAside)
            m_condition = Condition::Good;
        return;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        qCInfo(lcSettings).noquote() << "the list of accounts cannot be read:" << file.errorString();
        m_condition = Condition::Unreadable;
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    file.close();
    const int version = document.object().value("version"_L1).toInt();
    if (version > currentVersion) {
        qCInfo(lcSettings) << "the list of accounts is of a newer version, and left as it is";
        m_data = {};
        m_condition = Condition::Newer;
        return;
    }
    if (version < 1 || !document.object().value("accounts"_L1).isArray()) {
        m_data = {};
        m_setAside =
            m_path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmsszzz"_s);
        m_condition = QFile::rename(m_path, m_setAside) ? Condition::SetAside : Condition::Unreadable;
        qCInfo(lcSettings) << "the list of accounts is damaged; set aside:"
                           << (m_condition == Condition::SetAside);
        return;
    }
    Data data;
    const QJsonArray array = document.object().value("accounts"_L1).toArray();
    for (const QJsonValue &value : array) {
        const AccountEntry account = fromJson(value.toObject());
        if (!account.id.isEmpty())
            data.accounts.append(account);
    }
    data.commandLineKey = document.object().value("commandLine"_L1).toString();
    m_data = data;
    qCDebug(lcSettings) << "accounts in the list:" << data.accounts.size();
    if (m_condition != Condition::SetAside)
        m_condition = Condition::Good;
}

std::optional<AccountEntry> AccountsFile::account(const QString &key) const
{
    const auto found = std::find_if(m_data.accounts.cbegin(), m_data.accounts.cend(),
                                    [&key](const AccountEntry &account) { return account.key() == key; });
    return found == m_data.accounts.cend() ? std::nullopt : std::optional(*found);
}

QList<AccountEntry> AccountsFile::named(const QString &name) const
{
    QList<AccountEntry> found;
    for (const AccountEntry &account : m_data.accounts) {
        if (account.key() == name)
            return {account};
        if (account.username == name || account.name == name || account.id == name)
            found.append(account);
    }
    return found;
}

bool AccountsFile::put(const AccountEntry &account)
{
    return change([&account](Data &data) {
        const QString key = account.key();
        const auto old = std::find_if(data.accounts.begin(), data.accounts.end(),
                                      [&key](const AccountEntry &other) { return other.key() == key; });
        if (old == data.accounts.end())
            data.accounts.append(account);
        else
            *old = account;
    });
}

bool AccountsFile::remove(const QString &key)
{
    return change([&key](Data &data) {
        data.accounts.removeIf([&key](const AccountEntry &account) { return account.key() == key; });
        if (data.commandLineKey == key)
            data.commandLineKey.clear();
    });
}

bool AccountsFile::setCommandLineKey(const QString &key)
{
    return change([&key](Data &data) { data.commandLineKey = key; });
}

// The other program may have written since, and must not do so between the reading and the writing.
bool AccountsFile::change(const std::function<void(Data &)> &edit)
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QLockFile lock(m_path + u".lock"_s);
    // What somebody left behind who has died does not count, whatever its age.
    lock.setStaleLockTime(0);
    if (!lock.tryLock(patienceMs)) {
        qCInfo(lcSettings) << "the list of accounts is not to be had for writing:" << lock.error();
        return false;
    }
    load();
    if (m_condition == Condition::Newer || m_condition == Condition::Unreadable)
        return false;
    Data data = m_data;
    edit(data);
    if (data == m_data)
        return true;
    if (!write(data))
        return false;
    m_data = data;
    watch();
    emit changed();
    return true;
}

bool AccountsFile::write(const Data &data)
{
    QJsonArray array;
    for (const AccountEntry &account : data.accounts)
        array.append(toJson(account));
    const QJsonObject object{
        {"version"_L1, currentVersion}, {"accounts"_L1, array}, {"commandLine"_L1, data.commandLineKey}};
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(object).toJson());
    return file.commit();
}

} // namespace Confab
