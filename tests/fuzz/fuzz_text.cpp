// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/findmarks.h"
#include "text/messagedocument.h"
#include "text/safetext.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QTextBlock>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

// Aborts, so that libFuzzer keeps the input.
void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Does not hold: %s\n", what);
    std::abort();
}

// How an input is looked at: its first byte.
struct Options
{
    explicit Options(unsigned char byte)
        : isUtf16((byte & 0x03U) == 0x03U)
        , isFolded((byte & 0x04U) != 0)
        , width((byte & 0x08U) != 0 ? 60 : 500)
    {
    }

    bool isUtf16; // so that halves of surrogates come as well
    bool isFolded;
    int width;
};

bool isSafe(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const char16_t u = c.unicode();
        if (c.isSurrogate()) {
            if (!c.isHighSurrogate() || i + 1 == text.size() || !text.at(++i).isLowSurrogate())
                return false;
            continue;
        }
        const bool isLine = u == u'\n' || u == u'\t' || c == QChar::LineSeparator;
        const bool isDirection = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
        if ((u < 0x20 && !isLine) || (u >= 0x7f && u <= 0x9f) || isDirection || u == 0xfffc)
            return false;
    }
    return true;
}

void checkSafeText(const QString &text)
{
    const QString safe = safeText(text);
    require(isSafe(safe), "safe text has no characters that lie");
    require(safeText(safe) == safe, "safe text is safe");
    require(safe.size() + text.count("\r\n"_L1) == text.size(), "safe text keeps its length");
}

void checkFindMarks(const QString &text, const QString &plain)
{
    const FindMarks finder(plain.mid(plain.size() / 2, 3));
    if (finder.isEmpty())
        return;
    int end = 0;
    const QList<FindMark> marks = finder.inPlain(plain);
    for (const FindMark &mark : marks) {
        require(mark.position >= end, "marks come in order and do not overlap");
        end = mark.position + mark.length;
        require(end <= plain.size(), "marks are in the text");
        require(plain.mid(mark.position, mark.length).compare(finder.needle(), Qt::CaseInsensitive) == 0,
                "a mark is on what was looked for");
    }
    require(finder.in(text) == finder.inPlain(MessageText::parse(text).plainText()),
            "what tells messages apart quickly says the same");
}

void checkCopies(const MessageText &message, qsizetype size)
{
    require(isSafe(message.copyText(0, size)), "copied text is safe");
    require(isSafe(message.copyMarkdown(0, size)), "copied Markdown is safe");
    message.copyText(size / 3, size / 2);
    message.copyMarkdown(size / 3, size / 2);
}

void checkLayout(MessageDocument *document, int width)
{
    document->layOut(width);
    require(std::isfinite(document->size().height()) && document->size().height() >= 0, "it has a height");
    for (const MessageDocument::Part &part : document->parts()) {
        require(part.first >= 0 && part.first <= part.last && part.last < document->blockCount(),
                "a part is of blocks that are there");
        require(document->partRect(part).isValid() || part.kind == MessageDocument::Part::Kind::Rule,
                "a part is somewhere");
        document->code(part);
    }
}

void checkDocument(const MessageText &message, const QString &plain, const Options &options)
{
    static const MessageStyle style = [] {
        MessageStyle made;
        made.font.setPixelSize(14);
        made.codeFont.setPixelSize(13);
        made.unit = 16;
        return made;
    }();
    MessageDocument document(message, style);
    require(document.characterCount() - 1 == plain.size(), "the document is as long as its text");
    const QStringList lines = plain.split(u'\n');
    require(document.blockCount() == lines.size(), "one block a line");
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        require(block.text() == lines.at(block.blockNumber()), "a block is its line");
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QUrl link = document.linkAt(it.fragment().position());
            const QString scheme = link.scheme();
            require(link.isEmpty() || scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1,
                    "a link goes where links may go");
        }
    }
    checkLayout(&document, options.width);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    // It has no fonts: every letter is a box. Shaping is the system's work, and would take most of the time.
    qputenv("QT_QPA_PLATFORM", "minimal");
    // For as long as the process: libFuzzer never returns to where it could be taken down.
    static const auto *const application = new QGuiApplication(*count, *arguments);
    return application ? 0 : 1;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    const Options options(data[0]);
    QString text;
    if (options.isUtf16) {
        text.resize(static_cast<qsizetype>((size - 1) / sizeof(char16_t)));
        std::memcpy(text.data(), data + 1, static_cast<size_t>(text.size()) * sizeof(char16_t));
    } else {
        text = QString::fromUtf8(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    }
    checkSafeText(text);
    const MessageLimits limits = options.isFolded ? MessageLimits{100, 4, 12} : MessageLimits();
    const MessageText message = MessageText::parse(text, limits);
    const QString plain = message.plainText();
    require(isSafe(plain), "what is shown has no characters that lie");
    if (options.isFolded) {
        require(message.blocks().size() <= limits.blocks, "no more blocks than allowed");
    } else {
        checkFindMarks(text, plain);
    }
    checkCopies(message, plain.size());
    checkDocument(message, plain, options);
    return 0;
}
