// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much slower is reading a whole chat through ChatService than reading the same bytes and looking at none
// of them? Both use Qt's network stack on one kept-alive connection; the rounds of the two take turns.

#include "benchmarks/measure.h"
#include "domain/uniqueid.h"
#include "net/networkhttpclient.h"
#include "net/websocketlink.h"
#include "server/store.h"
#include "service/chatservice.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Benchmarks;

namespace {

const QByteArray token(40, 'b');

[[noreturn]] void giveUp(const QString &reason)
{
    std::fprintf(stderr, "bench_fetchall: %s\n", qUtf8Printable(reason));
    std::exit(1);
}

QString fill(const QString &folder, int turns, int words)
{
    Server::Store store;
    if (!store.open(folder))
        giveUp(u"the folder cannot be used"_s);
    const auto account = store.account(u"Reader"_s);
    Chat chat;
    chat.id = uniqueId();
    chat.createTime = Timestamp::now();
    chat.creatorId = account->id;
    chat.characterId = u"guide"_s;
    chat.type = u"TYPE_ONE_ON_ONE"_s;
    chat.visibility = u"VISIBILITY_PRIVATE"_s;
    Server::Transaction transaction(store.database());
    bool fine = bool(transaction.begin());
    const auto stored = store.chats().insert(chat);
    static const QStringList some{u"harbour"_s, u"lantern"_s, u"slowly"_s, u"over"_s, u"the"_s, u"wäter"_s};
    for (int number = 0; fine && number < turns; ++number) {
        const bool isHuman = number % 2 == 1;
        QStringList text;
        for (int i = 0; i < words; ++i)
            text.append(some.at((i + number) % some.size()));
        Candidate candidate;
        candidate.id = uniqueId();
        candidate.text = text.join(u' ');
        candidate.createTime = Timestamp::now();
        candidate.isFinal = true;
        Turn turn(chat.id, uniqueId());
        turn.setCreateTime(candidate.createTime);
        turn.setLastUpdateTime(candidate.createTime);
        turn.setState(u"STATE_OK"_s);
        turn.setAuthor(isHuman ? Author{.id = account->id, .name = u"Reader"_s, .isHuman = true}
                               : Author{.id = u"guide"_s, .name = u"Guide"_s, .isHuman = false});
        turn.setCandidates({candidate});
        turn.setPrimaryCandidateId(candidate.id);
        fine = bool(store.turns().insert(stored->number, turn));
    }
    if (!fine || !transaction.commit())
        giveUp(u"the chat cannot be stored"_s);
    return chat.id;
}

QByteArray get(QNetworkAccessManager &manager, const QUrl &url)
{
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Token " + token);
    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError)
        giveUp(reply->errorString());
    return reply->readAll();
}

// The addresses of all pages, in order.
QList<QUrl> addresses(QNetworkAccessManager &manager, const QString &base, const QString &chatId)
{
    QList<QUrl> urls;
    QByteArray query;
    for (;;) {
        const QByteArray path = (base + u"/turns/"_s + chatId + u'/').toLatin1();
        urls.append(QUrl::fromEncoded(QByteArray(path + query)));
        const QJsonObject page = QJsonDocument::fromJson(get(manager, urls.constLast())).object();
        const QString next = page["meta"_L1].toObject()["next_token"_L1].toString();
        if (next.isEmpty())
            return urls;
        query = "?next_token=" + QUrl::toPercentEncoding(next);
    }
}

QList<Turn> readAll(ChatService &service, const QString &chatId)
{
    QList<Turn> turns;
    QEventLoop loop;
    service.fetchAllMessages(chatId)->then(&loop, [&](const Reply<QList<Turn>> &reply) {
        if (!reply.hasValue())
            giveUp(u"ChatService: "_s + toWord(reply.error().kind));
        turns = reply.value();
        loop.quit();
    });
    loop.exec();
    return turns;
}

// What the result weighs at least: its text, as QString holds it.
qint64 textBytes(const QList<Turn> &turns)
{
    qint64 bytes = 0;
    for (const Turn &turn : turns)
        bytes += turn.text().size() * qint64(sizeof(QChar));
    return bytes;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"turns"_s, u"Turns of the chat."_s, u"N"_s, u"10000"_s},
                       {u"words"_s, u"Words of a turn."_s, u"N"_s, u"60"_s},
                       {u"rounds"_s, u"Rounds of each."_s, u"N"_s, u"7"_s},
                       {u"json"_s, u"Print one JSON object."_s}});
    parser.process(application);
    const int turnCount = parser.value(u"turns"_s).toInt();
    const int rounds = std::max(1, parser.value(u"rounds"_s).toInt());

    QTemporaryDir folder;
    const QString chatId = fill(folder.path(), turnCount, parser.value(u"words"_s).toInt());
    QFile tokenFile(folder.filePath(u"bench-token"_s));
    if (!tokenFile.open(QIODevice::WriteOnly)
        || !tokenFile.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || tokenFile.write(token) != token.size())
        giveUp(u"the token cannot be written"_s);
    tokenFile.close();
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(QStringLiteral(CONFAB_SERVER_PROGRAM),
                 {u"--data"_s, folder.path(), u"--token-file"_s, tokenFile.fileName()});
    if (!server.waitForReadyRead())
        giveUp(u"the server does not start"_s);
    const QString base = QString::fromLatin1(server.readLine().trimmed());

    // Both get a connection of their own, opened before the clock runs.
    QNetworkAccessManager bare;
    const QList<QUrl> urls = addresses(bare, base, chatId);
    const std::unique_ptr<QNetworkAccessManager> manager(Net::NetworkHttpClient::createManager());
    Net::NetworkHttpClient http(manager.get());
    Net::WebSocketLink link;
    ChatService service(&http, &link, Endpoints::singleOrigin(QUrl(base)));
    service.setToken(Token::fromPaste(token));

    QList<double> bareTimes;
    QList<double> serviceTimes;
    QList<double> ratios;
    qint64 bytes = 0;
    readAll(service, chatId);
    service.releaseChat(chatId);
    for (int round = 0; round < rounds; ++round) {
        bytes = 0;
        bareTimes.append(millisecondsOf([&] {
            for (const QUrl &url : urls)
                bytes += get(bare, url).size();
        }));
        serviceTimes.append(millisecondsOf([&] {
            if (readAll(service, chatId).size() != turnCount)
                giveUp(u"turns are missing"_s);
        }));
        service.releaseChat(chatId);
        ratios.append(serviceTimes.constLast() / bareTimes.constLast());
    }

    // A finished reply lives on, with its value, until its deletion comes round.
    const auto settledHeap = [] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return heapInUse();
    };
    const qint64 before = settledHeap();
    QList<Turn> result = readAll(service, chatId);
    service.releaseChat(chatId);
    const qint64 held = settledHeap() - before;
    readAll(service, chatId);
    const qint64 cached = settledHeap() - before - held;
    service.releaseChat(chatId);
    const qint64 text = textBytes(result);
    result.clear();
    const qint64 after = settledHeap() - before;

    server.terminate();
    server.waitForFinished();

    const double bareTime = median(bareTimes);
    const double serviceTime = median(serviceTimes);
    // Of the two halves of a round, which meet the same machine, whatever else it does.
    const double ratio = median(ratios);
    if (parser.isSet(u"json"_s)) {
        const QJsonObject json{{u"turns"_s, turnCount},
                               {u"pages"_s, urls.size()},
                               {u"bytes"_s, bytes},
                               {u"rounds"_s, rounds},
                               {u"bare_ms"_s, bareTime},
                               {u"service_ms"_s, serviceTime},
                               {u"ratio"_s, ratio},
                               {u"text_bytes"_s, text},
                               {u"result_heap_bytes"_s, held},
                               {u"cache_heap_bytes"_s, cached},
                               {u"heap_left_bytes"_s, after}};
        std::printf("%s\n", QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
        return 0;
    }
    std::printf(
        "%d turns, %d pages, %.1f MB over the wire, server in its own process, medians of %d rounds\n",
        turnCount, int(urls.size()), double(bytes) / 1e6, rounds);
    std::printf("bare loop      %8.1f ms\nChatService    %8.1f ms\nratio          %8.2f (goal 1.50)\n",
                bareTime, serviceTime, ratio);
    std::printf("heap for the result  %.1f MB, %.0f bytes a turn, of which text %.0f\n", double(held) / 1e6,
                double(held) / turnCount, double(text) / turnCount);
    std::printf("heap left afterwards %.2f MB\n", double(after) / 1e6);
    return 0;
}
