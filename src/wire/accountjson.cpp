// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/accountjson.h"

#include "wire/fieldreader.h"

using namespace Qt::StringLiterals;

namespace Confab::Wire {

std::optional<Account> decodeAccount(const QJsonObject &body)
{
    const QJsonObject outerObject = body.value("user"_L1).toObject();
    const QJsonObject innerObject = outerObject.value("user"_L1).toObject();
    const QJsonObject accountObject = innerObject.value("account"_L1).toObject();
    FieldReader outer(outerObject);
    FieldReader inner(innerObject);
    FieldReader profile(accountObject);

    Account account;
    account.id = inner.id("id"_L1);
    account.username = inner.string("username"_L1);
    if (account.id.isEmpty() || account.username == "ANONYMOUS"_L1)
        return std::nullopt;
    account.name = profile.string("name"_L1);
    if (account.name.isEmpty())
        account.name = outer.string("name"_L1);
    if (account.name.isEmpty())
        account.name = account.username;
    account.email = outer.string("email"_L1);
    account.bio = outer.string("bio"_L1);
    account.avatarFile = profile.string("avatar_file_name"_L1);
    account.raw = toLine(outerObject);
    return account;
}

QJsonObject encodeAccount(const Account &account)
{
    if (!account.raw.isEmpty()) {
        bool ok = false;
        const QJsonObject raw = toObject(account.raw, &ok);
        if (ok)
            return {{"user"_L1, raw}};
    }
    bool isNumber = false;
    const qint64 number = account.id.toLongLong(&isNumber);
    const QJsonObject profile{{"name"_L1, account.name},
                              {"avatar_type"_L1, account.avatarFile.isEmpty() ? u"DEFAULT"_s : u"UPLOADED"_s},
                              {"onboarding_complete"_L1, true},
                              {"avatar_file_name"_L1, account.avatarFile},
                              {"mobile_onboarding_complete"_L1, QJsonValue::Null}};
    const QJsonObject inner{{"username"_L1, account.username},
                            {"id"_L1, isNumber ? QJsonValue(number) : QJsonValue(account.id)},
                            {"first_name"_L1, account.email},
                            {"account"_L1, profile},
                            {"is_staff"_L1, false},
                            {"subscription"_L1, QJsonValue::Null},
                            {"entitlements"_L1, QJsonArray()}};
    const QJsonObject outer{{"user"_L1, inner},
                            {"is_human"_L1, true},
                            {"name"_L1, account.name},
                            {"email"_L1, account.email},
                            {"needs_to_acknowledge_policy"_L1, false},
                            {"suspended_until"_L1, QJsonValue::Null},
                            {"hidden_characters"_L1, QJsonArray()},
                            {"blocked_users"_L1, QJsonArray()},
                            {"bio"_L1, account.bio},
                            {"interests"_L1, QJsonValue::Null}};
    return {{"user"_L1, outer}};
}

} // namespace Confab::Wire
