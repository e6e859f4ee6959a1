// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

// One file of the tree, by lines.
struct SourceFile
{
    QString path; // from the root of the project
    QStringList lines;

    // The lines without comments, and with string and character literals emptied; as many as `lines`.
    QStringList code() const;
    // "path:line: what".
    QString at(qsizetype index, const QString &what) const;
};

// All files below root/folder whose name ends in one of `endings`, in a fixed order. Hidden and build folders
// are left out.
QList<SourceFile> filesBelow(const QString &root, const QString &folder, const QStringList &endings);
// All folders below root/folder and that one itself, from the root.
QStringList foldersBelow(const QString &root, const QString &folder);
SourceFile readFile(const QString &root, const QString &path);

// A row of the table in src/README.md.
struct Room
{
    QString name;
    QStringList rooms;
    QStringList modules;
    QStringList headers;
};

QList<Room> readRooms(const SourceFile &readme);
// The row with this name; nullptr when there is none.
const Room *roomNamed(const QList<Room> &rooms, const QString &name);
// The room a file of src/ belongs to; empty for a file of src/ itself.
QString roomOf(const SourceFile &file);

// Which module has which header: "QString" → "Core". Module-wide headers ("QtCore") → "".
QHash<QString, QString> readQtHeaders();
