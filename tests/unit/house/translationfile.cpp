// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translationfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

int formsOf(const QString &language)
{
    if (language == "ar"_L1)
        return 6;
    return language == "ja"_L1 || language == "zh_CN"_L1 ? 1 : 2;
}

// Whether form `index` always stands for the same number, so that it can be said in words.
bool standsForOneNumber(const QString &language, int index)
{
    if (language == "ar"_L1)
        return index < 3;
    // French and Brazilian Portuguese use the first form for 0 too.
    return index == 0 && (language == "de"_L1 || language == "es"_L1 || language.startsWith("en"_L1));
}

QStringList all(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

bool endsAlike(const QString &a, const QString &b)
{
    const auto ellipsis = [](const QString &text) {
        // In Chinese and Japanese the key stands in brackets, before or after the ellipsis.
        static const QRegularExpression key(u"\\(&.\\)"_s);
        return QString(text).remove(key).trimmed().endsWith(u'…');
    };
    return ellipsis(a) == ellipsis(b);
}

} // namespace

QString TranslatedMessage::name() const
{
    return u"%1, \"%2\"%3"_s.arg(context, source, comment.isEmpty() ? QString() : u" (%1)"_s.arg(comment));
}

TranslationFile TranslationFile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, {}, file.errorString()};
    return parse(file.readAll());
}

TranslationFile TranslationFile::parse(const QByteArray &xml)
{
    TranslationFile result;
    QXmlStreamReader reader(xml);
    QString context;
    TranslatedMessage message;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement && reader.name() == "message"_L1)
            result.messages.append(message);
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == "TS"_L1) {
            result.language = attributes.value("language"_L1).toString();
        } else if (reader.name() == "name"_L1) {
            context = reader.readElementText();
        } else if (reader.name() == "message"_L1) {
            message = {.context = context, .source = {}, .comment = {}, .forms = {}};
            message.counts = attributes.value("numerus"_L1) == "yes"_L1;
        } else if (reader.name() == "source"_L1) {
            message.source = reader.readElementText();
        } else if (reader.name() == "comment"_L1) {
            message.comment = reader.readElementText();
        } else if (reader.name() == "translation"_L1) {
            message.isFinished = !attributes.hasAttribute("type"_L1);
            if (!message.counts)
                message.forms.append(reader.readElementText());
        } else if (reader.name() == "numerusform"_L1) {
            message.forms.append(reader.readElementText());
        }
    }
    if (reader.hasError())
        result.error = reader.errorString();
    return result;
}

QString fault(const TranslatedMessage &message, const QString &language, bool mayBeSame)
{
    static const QRegularExpression places(u"%L?(?:[1-9]|n)"_s);
    static const QRegularExpression tags(u"</?[a-z][^>]*>"_s);
    static const QRegularExpression keys(u"&(?![&\\s]|[a-z]+;)"_s);
    static const QRegularExpression edges(u"^\\s*|\\s*$"_s);

    const QStringList &forms = message.forms;
    if (std::all_of(forms.begin(), forms.end(), [](const QString &form) { return form.isEmpty(); }))
        return {};
    // A plain %n would be written in the figures of machines: "1234", where people write "1,234" or "١٬٢٣٤".
    if (message.counts && message.source.contains("%n"_L1))
        return u"has %n instead of %Ln"_s;
    if (message.counts && forms.size() != formsOf(language))
        return u"has %1 forms instead of %2"_s.arg(forms.size()).arg(formsOf(language));
    for (int i = 0; i < forms.size(); ++i) {
        const QString &form = forms.at(i);
        if (form.isEmpty())
            return u"has an empty form"_s;
        QStringList expected = all(places, message.source);
        QStringList found = all(places, form);
        if (message.counts && standsForOneNumber(language, i)) {
            expected.removeAll(u"%Ln"_s);
            found.removeAll(u"%Ln"_s);
        }
        if (expected != found)
            return u"has %1 where the source has %2: \"%3\""_s.arg(found.join(u' '), expected.join(u' '),
                                                                   form);
        if (all(tags, message.source) != all(tags, form))
            return u"has other markup: \"%1\""_s.arg(form);
        if (all(keys, message.source).size() != all(keys, form).size())
            return u"has a key (&) more or less: \"%1\""_s.arg(form);
        if (all(edges, message.source) != all(edges, form))
            return u"begins or ends with other blanks: \"%1\""_s.arg(form);
        if (!endsAlike(message.source, form))
            return u"has an ellipsis more or less: \"%1\""_s.arg(form);
        if (!message.counts && !mayBeSame && form == message.source)
            return u"is what the source is"_s;
    }
    return {};
}
