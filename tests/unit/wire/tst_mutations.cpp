// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/accountjson.h"
#include "wire/characterjson.h"
#include "wire/chatjson.h"
#include "wire/clientframe.h"
#include "wire/errorbody.h"
#include "wire/fieldreader.h"
#include "wire/legacyjson.h"
#include "wire/pagejson.h"
#include "wire/serverframe.h"

#include "jsonmutation.h"
#include "wiredata.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Confab;
using namespace Confab::Wire;
using namespace Qt::StringLiterals;

namespace {

const QStringList allFiles{u"server-frames.jsonl"_s, u"client-frames.jsonl"_s, u"pages.jsonl"_s,
                           u"chats.jsonl"_s,         u"accounts.jsonl"_s,      u"characters.jsonl"_s,
                           u"histories.jsonl"_s,     u"errors.jsonl"_s,        u"odd.jsonl"_s};

// Whether what was read is the same after writing and reading it again.
template <typename Decode, typename Encode>
bool survives(const QJsonObject &object, const Decode &decode, const Encode &encode)
{
    const auto first = decode(object);
    if (!first)
        return true;
    const QByteArray written = toLine(encode(*first));
    const auto second = decode(wireObject(written));
    return second && *second == *first && toLine(encode(*second)) == written;
}

bool clientFrameSurvives(const QByteArray &text)
{
    const auto first = ClientFrame::decode(text);
    if (!first)
        return true;
    const auto second = ClientFrame::decode(first->encode());
    return second && second->command == first->command && second->encode() == first->encode();
}

bool serverFrameSurvives(const QByteArray &text)
{
    const auto first = ServerFrame::decode(text);
    if (!first)
        return true;
    const auto second = ServerFrame::decode(first->encode());
    return second && *second == *first && second->encode() == first->encode();
}

QString firstLoss(const QByteArray &text)
{
    const QJsonObject object = wireObject(text);
    if (!serverFrameSurvives(text))
        return u"server frame"_s;
    if (!clientFrameSurvives(text))
        return u"client frame"_s;
    if (!survives(
            object, [](const QJsonObject &body) { return decodePage(body, u"chat"_s); }, encodePage))
        return u"page"_s;
    if (!survives(object, decodeChats, encodeChats))
        return u"chats"_s;
    if (!survives(object, decodeChatBody, [](const Chat &chat) {
            return QJsonObject{{"chat"_L1, encodeChat(chat)}};
        }))
        return u"chat"_s;
    if (!survives(object, decodeAccount, encodeAccount))
        return u"account"_s;
    if (!survives(object, decodeCharacters, encodeCharacters))
        return u"characters"_s;
    if (!survives(object, decodeHistories, encodeHistories))
        return u"histories"_s;
    if (!survives(object, ErrorBody::fromAnyFailure, [](const ErrorBody &error) { return error.toObject(); }))
        return u"error"_s;
    return {};
}

} // namespace

// Samples with random things done to them: nothing crashes, and what was understood survives being written.
class TestMutations : public QObject
{
    Q_OBJECT

private slots:
    void samplesSurvive_data();
    void samplesSurvive();
    void brokenBytesSurvive_data() { samplesSurvive_data(); }
    void brokenBytesSurvive();
};

void TestMutations::samplesSurvive_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const QString &file : allFiles) {
        const QList<QByteArray> lines = wireLines(file);
        for (qsizetype i = 0; i < lines.size(); ++i)
            QTest::addRow("%s %d", qPrintable(file), int(i) + 1) << lines.at(i);
    }
}

void TestMutations::samplesSurvive()
{
    QFETCH(QByteArray, line);
    const QJsonObject sample = wireObject(line);
    QRandomGenerator random(20250607);
    for (int i = 0; i < 60; ++i) {
        const QByteArray text = i == 0 ? line : toLine(mutatedObject(sample, random, 12));
        const QString loss = firstLoss(text);
        QVERIFY2(loss.isEmpty(), qPrintable(loss + u": "_s + QString::fromUtf8(text)));
    }
}

void TestMutations::brokenBytesSurvive()
{
    QFETCH(QByteArray, line);
    QRandomGenerator random(20250608);
    for (int i = 0; i < 60; ++i) {
        QByteArray text = line;
        for (int flips = random.bounded(1, 4); flips > 0; --flips) {
            const int at = random.bounded(int(text.size()));
            if (random.bounded(3) == 0)
                text.truncate(at + 1);
            else
                text[at] = static_cast<char>(random.bounded(256));
        }
        const QString loss = firstLoss(text);
        QVERIFY2(loss.isEmpty(), qPrintable(loss + u": "_s + QString::fromUtf8(text)));
    }
}

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
