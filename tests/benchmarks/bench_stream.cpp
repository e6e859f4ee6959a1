// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much does it cost to take a long answer from its frames to the model, beyond parsing their JSON? The
// frames come as fast as the event loop takes them, which no service does. The answer has paragraphs, as long
// answers have; `--paragraph 0` makes it one line, which JSON writes without escapes: Qt then parses it
// quicker and takes longer to make a string of it.

#include "benchmarks/measure.h"
#include "models/turnmodel.h"
#include "support/memoryservice.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Testing;
using namespace Confab::Benchmarks;

namespace {

struct Answer
{
    int frames = 0;
    int words = 0;
    int paragraph = 0; // its words; 0 for no paragraphs
};

QString textOf(const Answer &answer)
{
    static const QStringList some{u"harbour"_s, u"lantern"_s, u"slowly"_s, u"over"_s, u"the"_s, u"wäter"_s};
    QString text;
    for (int i = 0; i < answer.words; ++i) {
        if (i > 0)
            text += answer.paragraph > 0 && i % answer.paragraph == 0 ? u"\n\n"_s : u" "_s;
        text += some.at(i % some.size());
    }
    return text;
}

QList<QByteArray> makeFrames(const QString &requestId, const Answer &answer)
{
    const QString text = textOf(answer);
    QList<QByteArray> frames;
    frames.reserve(answer.frames);
    for (int i = 1; i <= answer.frames; ++i) {
        const qsizetype length = text.size() * i / answer.frames;
        QJsonObject candidate = WireJson::candidate(u"bbbb0000-0000-4000-8000-000000000061"_s,
                                                    text.left(length), i == answer.frames);
        candidate.insert(u"create_time"_s, u"2025-03-02T10:01:01.000001Z"_s);
        candidate.insert(u"model_type"_s, u"MODEL_TYPE_BALANCED"_s);
        QJsonObject turn = WireJson::turn(
            u"c0ffee00-0000-4000-8000-000000000002"_s, u"bbbb0000-0000-4000-8000-000000000060"_s,
            WireJson::characterAuthor(), {candidate}, u"bbbb0000-0000-4000-8000-000000000061"_s);
        turn.insert(u"create_time"_s, u"2025-03-02T10:01:01.000001Z"_s);
        turn.insert(u"last_update_time"_s, u"2025-03-02T10:01:02.250000Z"_s);
        QJsonObject frame =
            i == 1 ? WireJson::addTurn(requestId, turn) : WireJson::updateTurn(requestId, turn);
        frame.insert(u"chat_info"_s, QJsonObject{{u"type"_s, u"TYPE_ONE_ON_ONE"_s}});
        frame.insert(u"generation_mode"_s,
                     QJsonObject{{u"mode"_s, u"MODE_NORMAL"_s}, {u"remaining_quota_frac"_s, 0.9}});
        frames.append(QJsonDocument(frame).toJson(QJsonDocument::Compact));
    }
    return frames;
}

struct Streamed
{
    double milliseconds = 0;
    int modelChanges = 0;
    int displayFrames = 0;
};

// One frame at each pass of the event loop, as a socket hands them out.
class Feeder : public QObject
{
public:
    Feeder(const QList<QByteArray> &frames, std::function<void(const QByteArray &)> take)
        : m_frames(frames)
        , m_take(std::move(take))
    {
    }
    void run()
    {
        next();
        m_loop.exec();
    }

private:
    void next()
    {
        m_take(m_frames.at(m_at));
        if (++m_at < m_frames.size())
            QMetaObject::invokeMethod(
                this, [this] { next(); }, Qt::QueuedConnection);
        else
            m_loop.quit();
    }

    const QList<QByteArray> &m_frames;
    const std::function<void(const QByteArray &)> m_take;
    qsizetype m_at = 0;
    QEventLoop m_loop;
};

double parse(const QList<QByteArray> &frames)
{
    qsizetype fields = 0;
    Feeder feeder(frames, [&fields](const QByteArray &frame) {
        fields += QJsonDocument::fromJson(frame).object().size();
    });
    const double time = millisecondsOf([&] { feeder.run(); });
    if (fields == 0)
        std::exit(1);
    return time;
}

Streamed stream(const Answer &wanted)
{
    MemoryService s;
    s.service.connectNow();
    const QString chatId = u"c0ffee00-0000-4000-8000-000000000002"_s;
    TurnModel model(&s.service);
    model.setChat(chatId);
    QString answer;
    s.service.sendMessage(u"KEEPER"_s, chatId, u"Tell me everything."_s)
        ->then(&model, [&answer](const Reply<MessageExchange> &reply) {
            if (reply.hasValue())
                answer = reply.value().answer.text();
        });
    const QList<QByteArray> frames = makeFrames(s.requestId(u"create_and_generate_turn"_s), wanted);
    // What only a test wants is left out of the measurement.
    s.log.disconnectAll(&s.service);

    Streamed result;
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &model, [&result](const QModelIndex &index) {
        result.modelChanges += index.row() == 1 ? 1 : 0;
    });
    Feeder feeder(frames, [&s](const QByteArray &frame) { s.link.receive(frame); });
    result.milliseconds = millisecondsOf([&] { feeder.run(); });
    // What is held back for the last frame of the display.
    QTest::qWait(40);
    result.displayFrames = int(std::ceil(result.milliseconds / 16)) + 1;
    const QString text = model.turnAt(model.rowCount() - 1).text();
    if (text != answer || text != textOf(wanted)) {
        std::fprintf(stderr, "bench_stream: the answer did not arrive whole\n");
        std::exit(1);
    }
    return result;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"frames"_s, u"Frames of the answer."_s, u"N"_s, u"10000"_s},
                       {u"words"_s, u"Words of the answer."_s, u"N"_s, u"2000"_s},
                       {u"paragraph"_s, u"Words of a paragraph; 0 for a single line."_s, u"N"_s, u"80"_s},
                       {u"rounds"_s, u"Rounds of each."_s, u"N"_s, u"7"_s},
                       {u"json"_s, u"Print one JSON object."_s}});
    parser.process(application);
    const Answer answer{.frames = std::max(2, parser.value(u"frames"_s).toInt()),
                        .words = std::max(1, parser.value(u"words"_s).toInt()),
                        .paragraph = std::max(0, parser.value(u"paragraph"_s).toInt())};
    const int rounds = std::max(1, parser.value(u"rounds"_s).toInt());

    const QList<QByteArray> frames = makeFrames(u"dddd0000-0000-4000-8000-000000000002"_s, answer);
    parse(frames);
    QList<double> parseTimes;
    QList<double> streamTimes;
    QList<double> ratios;
    int changes = 0;
    int displayFrames = 0;
    bool tooMany = false;
    for (int round = 0; round < rounds; ++round) {
        parseTimes.append(parse(frames));
        const Streamed streamed = stream(answer);
        streamTimes.append(streamed.milliseconds);
        ratios.append(streamTimes.constLast() / parseTimes.constLast());
        changes = streamed.modelChanges;
        displayFrames = streamed.displayFrames;
        tooMany = tooMany || changes > displayFrames;
    }
    const double parseTime = median(parseTimes);
    const double streamTime = median(streamTimes);
    // Of the two halves of a round, which meet the same machine, whatever else it does.
    const double ratio = median(ratios);
    if (parser.isSet(u"json"_s)) {
        const QJsonObject json{{u"frames"_s, answer.frames},
                               {u"words"_s, answer.words},
                               {u"paragraph"_s, answer.paragraph},
                               {u"rounds"_s, rounds},
                               {u"parse_ms"_s, parseTime},
                               {u"stream_ms"_s, streamTime},
                               {u"ratio"_s, ratio},
                               {u"model_changes"_s, changes},
                               {u"display_frames"_s, displayFrames}};
        std::printf("%s\n", QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    } else {
        std::printf("%d frames of an answer of %d words in paragraphs of %d, medians of %d rounds\n",
                    answer.frames, answer.words, answer.paragraph, rounds);
        std::printf(
            "parsing alone        %8.1f ms\nservice and model    %8.1f ms\nratio                %8.2f "
            "(goal 1.30)\n",
            parseTime, streamTime, ratio);
        std::printf("model changes        %8d in %d display frames of 16 ms\n", changes, displayFrames);
    }
    return tooMany ? 1 : 0;
}
