// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// One section of the built-in guide (resources/help), taken apart.
struct GuidePart
{
    QString id;
    QString text; // the heading and what follows, as it stands in the file
    qsizetype paragraphs = 0;
    qsizetype items = 0; // lines of lists
    QStringList keys; // what is bold: "Ctrl+N"; without marks that only steer the direction of writing
    QStringList words; // what is emphasised: words of the window, mostly
    QStringList code; // what stands between backticks, and names of hosts

    static GuidePart of(const QString &id, const QString &text);
    // A few digits that change with the text.
    QString stamp() const;
};

struct GuideFile
{
    QList<GuidePart> parts;

    static GuideFile read(const QString &path);
    static GuideFile parse(const QString &text);
    QStringList ids() const;
};

// A key of the English guide as a guide in `language` spells it: "Ctrl+Enter", "de" → "Strg+Eingabe".
QString keyIn(const QString &language, const QString &english);

// The words of a menu entry, a button or a sentence, as a text about them writes them: no key, no ellipsis,
// no full stop, lower case.
QString plainWords(QString words);
