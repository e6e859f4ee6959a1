// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "framereader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Confab::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Reading = FrameReader::State::Reading;
constexpr auto Done = FrameReader::State::Done;
constexpr auto Failed = FrameReader::State::Failed;

QJsonObject candidate(const QString &id, bool isFinal)
{
    QJsonObject object{{"candidate_id"_L1, id}};
    if (isFinal)
        object.insert("is_final"_L1, true);
    return object;
}

QJsonObject frame(const QString &command, const QJsonArray &candidates = {}, const QString &primary = {},
                  bool isHuman = false)
{
    QJsonObject author{{"author_id"_L1, u"a"_s}};
    if (isHuman)
        author.insert("is_human"_L1, true);
    const QJsonObject turn{{"turn_key"_L1, QJsonObject{{"chat_id"_L1, u"c"_s}, {"turn_id"_L1, u"t"_s}}},
                           {"author"_L1, author},
                           {"candidates"_L1, candidates},
                           {"primary_candidate_id"_L1, primary}};
    return {{"command"_L1, command}, {"turn"_L1, turn}};
}

FrameReader::State after(const QString &kind, const QList<QJsonObject> &frames)
{
    FrameReader reader(kind);
    for (const QJsonObject &one : frames) {
        if (reader.state() == Reading)
            reader.take(one);
    }
    return reader.state();
}

} // namespace

Q_DECLARE_METATYPE(FrameReader::State)

// The other clients' ways of reading are only worth playing if what would break them is found.
class FrameReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
};

void FrameReaderTest::reads_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QList<QJsonObject>>("frames");
    QTest::addColumn<FrameReader::State>("end");
    const auto row = [](const char *name, const QString &kind, const QList<QJsonObject> &frames,
                        FrameReader::State end) { QTest::newRow(name) << kind << frames << end; };

    const QJsonObject chat{{"command"_L1, u"create_chat_response"_s},
                           {"chat"_L1, QJsonObject{{"chat_id"_L1, u"c"_s}}}};
    const QJsonObject ok{{"command"_L1, u"ok"_s}};
    const QJsonObject removed{{"command"_L1, u"remove_turns_response"_s}};
    const QJsonObject error{{"command"_L1, u"neo_error"_s}};
    const QJsonObject echo = frame(u"add_turn"_s, {candidate(u"h"_s, true)}, u"h"_s, true);
    const QJsonObject begun = frame(u"add_turn"_s, {candidate(u"1"_s, false)}, u"1"_s);
    const QJsonObject ended = frame(u"update_turn"_s, {candidate(u"1"_s, true)}, u"1"_s);
    const QJsonObject onlyOldEnded =
        frame(u"update_turn"_s, {candidate(u"1"_s, true), candidate(u"2"_s, false)}, u"2"_s);
    const QJsonObject onlyPrimaryEnded =
        frame(u"update_turn"_s, {candidate(u"1"_s, false), candidate(u"2"_s, true)}, u"2"_s);

    const QString greeted = u"chat with greeting"_s;
    row("a chat", u"chat"_s, {chat}, Done);
    row("a chat and its greeting", greeted, {chat, ended}, Reading);
    row("a chat and its greeting, added", greeted, {chat, begun}, Done);
    row("a greeting before its chat", greeted, {begun, chat}, Failed);
    row("a chat without a greeting", greeted, {chat}, Reading);
    row("a chat refused", greeted, {error}, Failed);
    row("a chat without a chat", u"chat"_s, {{{"command"_L1, u"create_chat_response"_s}}}, Failed);

    const QString answer = u"answer"_s;
    row("an answer", answer, {echo, begun, ended}, Done);
    row("an echo is no answer", answer, {echo}, Reading);
    row("an answer in one frame", answer, {echo, frame(u"add_turn"_s, {candidate(u"1"_s, true)}, u"1"_s)},
        Done);
    row("an answer whose primary does not end", answer, {echo, onlyOldEnded}, Failed);
    row("an answer whose first does not end", answer, {echo, onlyPrimaryEnded}, Failed);
    row("an answer without candidates", answer, {echo, frame(u"update_turn"_s)}, Failed);
    row("an answer after an ok", answer, {ok, echo}, Failed);
    row("an answer refused", answer, {echo, error}, Failed);
    row("an answer filtered", answer, {{{"command"_L1, u"filter_user_input"_s}}}, Failed);
    row("a remark before an answer", answer, {removed, echo, ended}, Done);

    const QString another = u"another answer"_s;
    row("another answer", another, {ended}, Done);
    row("another answer, added", another, {frame(u"add_turn"_s, {candidate(u"1"_s, true)}, u"1"_s)}, Reading);
    row("another answer, old ones first", another, {onlyOldEnded}, Failed);

    row("a turn", u"turn"_s, {ended}, Done);
    row("a turn after a remark", u"turn"_s, {removed, ended}, Failed);
    row("a turn refused", u"turn"_s, {error}, Failed);
    row("an ok", u"ok"_s, {ok}, Done);
    row("an ok after the rest of a stream", u"ok"_s, {ended, ok}, Failed);
    row("a refusal", u"refusal"_s, {error}, Done);
    row("a refusal that is none", u"refusal"_s, {ended}, Failed);
    row("whatever comes next", u"next"_s, {removed}, Done);
    row("a final turn", u"final turn of anybody"_s, {chat, begun, echo}, Done);
    row("a final turn of the character", u"final turn of the character"_s, {echo, begun}, Reading);
    row("a final turn of the character, ended", u"final turn of the character"_s, {echo, begun, ended}, Done);
    row("nothing", u"nothing"_s, {}, Done);
    row("an unknown reader", u"mind"_s, {ok}, Failed);
}

void FrameReaderTest::reads()
{
    QFETCH(QString, kind);
    QFETCH(QList<QJsonObject>, frames);
    QFETCH(FrameReader::State, end);
    QCOMPARE(int(after(kind, frames)), int(end));
}

QTEST_GUILESS_MAIN(FrameReaderTest)
#include "tst_framereader.moc"
