// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// One message of a Qt Linguist file.
struct TranslatedMessage
{
    QString context;
    QString source;
    QString comment;
    QStringList forms; // one, or as many as the language has for counts
    bool counts = false; // says how many there are of something
    bool isFinished = false;

    // "Confab::Actions, "&Quit"", for a complaint.
    QString name() const;
};

// A Qt Linguist file; `error` is not empty when it can't be read.
struct TranslationFile
{
    QString language;
    QList<TranslatedMessage> messages;
    QString error;

    static TranslationFile read(const QString &path);
    static TranslationFile parse(const QByteArray &xml);
};

// What is wrong with a translation into `language`, in a few words; empty when it is right. A translation
// that is not there yet is never wrong. `mayBeSame` is whether it may be what the source is.
QString fault(const TranslatedMessage &message, const QString &language, bool mayBeSame);
