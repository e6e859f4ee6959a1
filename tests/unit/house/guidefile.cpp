// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidefile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// Takes what matches out of the text.
QStringList takeAll(QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(1));
    text.replace(pattern, u" "_s);
    return found;
}

// What the keyboards that are sold with the language have printed on them.
QString keyNameIn(const QString &language, const QString &name)
{
    static const QHash<QString, QHash<QString, QString>> names{
        {u"de"_s,
         {{u"Ctrl"_s, u"Strg"_s},
          {u"Shift"_s, u"Umschalt"_s},
          {u"Enter"_s, u"Eingabe"_s},
          {u"Del"_s, u"Entf"_s},
          {u"Home"_s, u"Pos1"_s},
          {u"End"_s, u"Ende"_s},
          {u"Left"_s, u"Links"_s},
          {u"Right"_s, u"Rechts"_s}}},
        {u"es"_s,
         {{u"Shift"_s, u"Mayús"_s},
          {u"Enter"_s, u"Intro"_s},
          {u"Del"_s, u"Supr"_s},
          {u"Home"_s, u"Inicio"_s},
          {u"End"_s, u"Fin"_s},
          {u"Left"_s, u"Izquierda"_s},
          {u"Right"_s, u"Derecha"_s}}},
        {u"fr"_s,
         {{u"Shift"_s, u"Maj"_s},
          {u"Enter"_s, u"Entrée"_s},
          {u"Esc"_s, u"Échap"_s},
          {u"Del"_s, u"Suppr"_s},
          {u"Home"_s, u"Début"_s},
          {u"End"_s, u"Fin"_s},
          {u"Left"_s, u"Gauche"_s},
          {u"Right"_s, u"Droite"_s}}},
        {u"pt_BR"_s, {{u"Left"_s, u"Esquerda"_s}, {u"Right"_s, u"Direita"_s}}},
        {u"ja"_s, {{u"Left"_s, u"←"_s}, {u"Right"_s, u"→"_s}}},
        {u"zh_CN"_s, {{u"Left"_s, u"←"_s}, {u"Right"_s, u"→"_s}}},
        {u"ar"_s, {{u"Left"_s, u"←"_s}, {u"Right"_s, u"→"_s}}}};
    return names.value(language).value(name, name);
}

} // namespace

GuidePart GuidePart::of(const QString &id, const QString &text)
{
    static const QRegularExpression code(u"(`[^`]+`|[a-z]+\\.com\\b)"_s);
    static const QRegularExpression bold(u"\\*\\*(.+?)\\*\\*(?!\\*)"_s);
    static const QRegularExpression emphasis(u"\\*([^*]+)\\*"_s);
    static const QChar leftToRight(0x200e);

    GuidePart part{.id = id, .text = text, .keys = {}, .words = {}, .code = {}};
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines.at(i).startsWith("- "_L1))
            ++part.items;
        if (!lines.at(i).isEmpty() && lines.at(i - 1).isEmpty())
            ++part.paragraphs;
    }
    QString rest = text.section(u'\n', 1);
    part.code = takeAll(rest, code);
    part.keys = takeAll(rest, bold).replaceInStrings(leftToRight, QString());
    part.words = takeAll(rest, emphasis);
    return part;
}

QString GuidePart::stamp() const
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex().left(8));
}

GuideFile GuideFile::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? parse(QString::fromUtf8(file.readAll())) : GuideFile();
}

GuideFile GuideFile::parse(const QString &text)
{
    static const QRegularExpression section(u"^## .+?\\{#([a-z0-9-]+)\\}$.*?(?=^## |\\z)"_s,
                                            QRegularExpression::MultilineOption
                                                | QRegularExpression::DotMatchesEverythingOption);
    GuideFile file;
    for (auto it = section.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        file.parts.append(GuidePart::of(match.captured(1), match.captured().trimmed()));
    }
    return file;
}

QStringList GuideFile::ids() const
{
    QStringList ids;
    for (const GuidePart &part : parts)
        ids.append(part.id);
    return ids;
}

QString keyIn(const QString &language, const QString &english)
{
    // "Ctrl++" is a key plus the plus itself.
    const bool isPlus = english.endsWith("++"_L1);
    QStringList names = (isPlus ? english.chopped(2) : english).split(u'+');
    for (QString &name : names)
        name = keyNameIn(language, name);
    return names.join(u'+') + (isPlus ? u"++"_s : QString());
}

QString plainWords(QString words)
{
    static const QRegularExpression keyInBrackets(u"\\(&.\\)"_s);
    static const QRegularExpression end(u"[…:：.。]+$"_s);
    return words.remove(keyInBrackets).remove(u'&').trimmed().remove(end).toLower();
}
