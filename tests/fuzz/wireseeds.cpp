// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// wire_seeds DATA SEEDS: writes each line of the samples in DATA as one input of fuzz_wire into SEEDS.

#include "wiredecoders.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QList>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Samples
{
    QString file;
    QList<WireDecoder> decoders;
};

QList<Samples> allSamples()
{
    QList<WireDecoder> objects;
    for (unsigned char i = 0; i <= static_cast<unsigned char>(WireDecoder::Failure); ++i)
        objects.append(static_cast<WireDecoder>(i));
    return {
        {u"server-frames.jsonl"_s, {WireDecoder::ServerFrame}},
        {u"client-frames.jsonl"_s, {WireDecoder::ClientFrame}},
        {u"pages.jsonl"_s, {WireDecoder::Page}},
        {u"chats.jsonl"_s, {WireDecoder::Chats, WireDecoder::ChatBody}},
        {u"accounts.jsonl"_s, {WireDecoder::Account}},
        {u"characters.jsonl"_s, {WireDecoder::Characters, WireDecoder::CharacterBody}},
        {u"histories.jsonl"_s, {WireDecoder::Histories}},
        {u"errors.jsonl"_s, {WireDecoder::Failure}},
        {u"odd.jsonl"_s, objects},
        {u"times.txt"_s, {WireDecoder::Time}},
        {u"paths.txt"_s, {WireDecoder::Path}},
    };
}

bool writeSeed(const QDir &seeds, const QString &name, WireDecoder decoder, const QByteArray &line)
{
    QFile file(seeds.filePath(name));
    const QByteArray bytes = static_cast<char>(decoder) + line;
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::fputs("Usage: wire_seeds DATA SEEDS\n", stderr);
        return 2;
    }
    const QDir data(QFile::decodeName(argv[1]));
    const QDir seeds(QFile::decodeName(argv[2]));
    int count = 0;
    for (const Samples &samples : allSamples()) {
        QFile file(data.filePath(samples.file));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "wire_seeds: cannot read %s\n", qPrintable(file.fileName()));
            return 1;
        }
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.isEmpty())
                continue;
            for (WireDecoder decoder : samples.decoders) {
                if (!writeSeed(seeds, u"seed-%1"_s.arg(++count, 4, 10, QChar(u'0')), decoder, line)) {
                    std::fprintf(stderr, "wire_seeds: cannot write to %s\n", qPrintable(seeds.path()));
                    return 1;
                }
            }
        }
    }
    std::printf("%d seeds\n", count);
    return 0;
}
