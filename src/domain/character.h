// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace Confab {

// Somebody to talk with, as lists, search and character pages tell it (src/wire/README.md, "Characters").
struct Character
{
    QString id;
    QString name;
    QString title;
    QString description;
    QString greeting;
    QString
        avatarFile; // a file name below the avatar host, see Endpoints::avatar(); empty when there is none
    QString visibility;
    QString creatorName;
    qint64 interactions = 0;
    QByteArray extra; // fields this program does not know: a compact JSON object, empty when there are none

    friend bool operator==(const Character &, const Character &) = default;
};

} // namespace Confab

Q_DECLARE_METATYPE(Confab::Character)
