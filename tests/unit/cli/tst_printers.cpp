// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/errorprinter.h"
#include "cli/humanprinter.h"
#include "cli/jsonprinter.h"
#include "cli/linewriter.h"
#include "cli/terminaltext.h"
#include "wire/turnjson.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <cerrno>

using namespace Confab;
using namespace Confab::Cli;
using namespace Qt::StringLiterals;

namespace {

// Collects what is written.
class Sheet
{
public:
    Sheet()
        : m_writer(&m_buffer)
    {
        m_buffer.open(QIODevice::WriteOnly);
    }
    LineWriter *writer() { return &m_writer; }
    QString text() const { return QString::fromUtf8(m_buffer.data()); }
    QList<QJsonObject> objects() const
    {
        QList<QJsonObject> all;
        for (const QByteArray &line : m_buffer.data().split('\n')) {
            if (!line.isEmpty())
                all.append(QJsonDocument::fromJson(line).object());
        }
        return all;
    }

private:
    QBuffer m_buffer;
    LineWriter m_writer;
};

Turn turnOf(const QJsonObject &object)
{
    return Wire::decodeTurn(object, Wire::TurnSource::Stream);
}

QJsonObject storedTurn()
{
    const auto candidate = [](const QString &id, const QString &text, const QString &time) {
        return QJsonObject{{"candidate_id"_L1, id},
                           {"raw_content"_L1, text},
                           {"is_final"_L1, true},
                           {"create_time"_L1, time}};
    };
    return {{"turn_key"_L1, QJsonObject{{"chat_id"_L1, u"c1"_s}, {"turn_id"_L1, u"t1"_s}}},
            {"create_time"_L1, u"2025-03-01T09:02:10.5Z"_s},
            {"state"_L1, u"STATE_OK"_s},
            {"author"_L1, QJsonObject{{"author_id"_L1, u"K"_s}, {"name"_L1, u"Keeper"_s}}},
            {"candidates"_L1,
             QJsonArray{candidate(u"a2"_s, u"Second"_s, u"2025-03-01T09:02:12Z"_s),
                        candidate(u"a1"_s, u"First"_s, u"2025-03-01T09:02:11Z"_s)}},
            {"primary_candidate_id"_L1, u"a1"_s},
            {"is_pinned"_L1, true},
            {"streak_hint"_L1, QJsonObject{{"n"_L1, Q_INT64_C(9007199254740993)}}}};
}

QJsonObject growing(const QString &text, bool isFinal)
{
    QJsonObject candidate{{"candidate_id"_L1, u"a9"_s}, {"raw_content"_L1, text}};
    if (isFinal)
        candidate.insert("is_final"_L1, true);
    return {{"turn_key"_L1, QJsonObject{{"chat_id"_L1, u"c1"_s}, {"turn_id"_L1, u"t9"_s}}},
            {"author"_L1, QJsonObject{{"author_id"_L1, u"K"_s}, {"name"_L1, u"Keeper"_s}}},
            {"candidates"_L1, QJsonArray{candidate}},
            {"primary_candidate_id"_L1, u"a9"_s}};
}

class BrokenDevice : public QIODevice
{
public:
    explicit BrokenDevice(int number)
        : m_errno(number)
    {
        open(WriteOnly | Unbuffered);
    }
    int attempts = 0;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        ++attempts;
        errno = m_errno;
        return -1;
    }

private:
    int m_errno;
};

} // namespace

class PrintersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void aTurnIsOneLineInTheWiresFields();
    void anAccountIsItsOuterObject();
    void anEndOfPagesIsNull();
    void aNewChatHasAGreetingOrNull();
    void aStreamHasNoLineTwice();
    void noLineCanCommandATerminal();
    void humanShowsTheShownText();
    void humanGrowsInPlace();
    void humanSaysAgainWhatWasRewritten();
    void hostileTextStaysText();
    void anErrorIsASentence();
    void anErrorIsAnObject();
    void aPartIsCalledAPart();
    void aLostReaderIsToldOnce();
};

void PrintersTest::aTurnIsOneLineInTheWiresFields()
{
    Sheet sheet;
    JsonPrinter(sheet.writer()).turn(turnOf(storedTurn()));
    QCOMPARE(sheet.text().count(u'\n'), 1);
    QVERIFY(sheet.text().endsWith(u'\n'));
    QCOMPARE(sheet.objects().first(), storedTurn());
    QVERIFY(sheet.text().contains("9007199254740993"_L1));
}

void PrintersTest::anAccountIsItsOuterObject()
{
    Sheet sheet;
    Account account;
    account.id = u"900001"_s;
    account.raw = "{\"name\":\"Demo\",\"user\":{\"id\":900001,\"username\":\"demo_user\"},\"kept\":[1]}";
    JsonPrinter(sheet.writer()).account(account);
    QCOMPARE(sheet.objects().first(), QJsonDocument::fromJson(account.raw).object());
}

void PrintersTest::anEndOfPagesIsNull()
{
    Sheet sheet;
    JsonPrinter printer(sheet.writer());
    printer.nextToken(u"a+/="_s);
    printer.nextToken({});
    QCOMPARE(sheet.text(), u"{\"next_token\":\"a+/=\"}\n{\"next_token\":null}\n"_s);
}

void PrintersTest::aNewChatHasAGreetingOrNull()
{
    Sheet sheet;
    JsonPrinter printer(sheet.writer());
    Chat chat;
    chat.id = u"c1"_s;
    printer.newChat({.chat = chat, .greeting = {}});
    printer.newChat({.chat = chat, .greeting = turnOf(storedTurn())});
    QCOMPARE(sheet.objects().at(0).value("chat"_L1).toObject().value("chat_id"_L1).toString(), u"c1"_s);
    QVERIFY(sheet.objects().at(0).value("greeting"_L1).isNull());
    QCOMPARE(sheet.objects().at(1).value("greeting"_L1).toObject(), storedTurn());
}

void PrintersTest::aStreamHasNoLineTwice()
{
    Sheet sheet;
    JsonPrinter printer(sheet.writer());
    printer.growingTurn(turnOf(growing(u"Come"_s, false)), false);
    printer.growingTurn(turnOf(growing(u"Come in"_s, true)), false);
    printer.growingTurn(turnOf(growing(u"Come in"_s, true)), true);
    QCOMPARE(sheet.objects().size(), 2);
    // Another stream may say the same.
    printer.growingTurn(turnOf(growing(u"Come in"_s, true)), true);
    QCOMPARE(sheet.objects().size(), 3);
}

void PrintersTest::noLineCanCommandATerminal()
{
    const QString hostile = u"a\u001b[2J\u007f\u009b31m\u0085é\u00a0end\nline"_s;
    const QByteArray line = JsonPrinter::line({{"x"_L1, hostile}});
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        const auto byte = static_cast<unsigned char>(line.at(i));
        QVERIFY(byte >= 0x20 && byte != 0x7f);
        const auto next = static_cast<unsigned char>(line.at(i + 1));
        QVERIFY(byte != 0xc2 || next >= 0xa0);
    }
    QCOMPARE(QJsonDocument::fromJson(line).object().value("x"_L1).toString(), hostile);
}

void PrintersTest::humanShowsTheShownText()
{
    Sheet sheet;
    HumanPrinter(sheet.writer()).turn(turnOf(storedTurn()));
    const QString text = sheet.text();
    QVERIFY(text.contains("Keeper"_L1));
    QVERIFY(text.contains("First"_L1));
    QVERIFY(!text.contains("Second"_L1));
    QVERIFY(text.contains("1 of 2"_L1));
    QVERIFY(text.contains("pinned"_L1));
    QVERIFY(text.contains("turn t1"_L1));
    QVERIFY(text.contains("candidate a1"_L1));
}

void PrintersTest::humanGrowsInPlace()
{
    Sheet sheet;
    HumanPrinter printer(sheet.writer());
    printer.growingTurn(turnOf(growing(u"Come"_s, false)), false);
    printer.growingTurn(turnOf(growing(u"Come in"_s, false)), false);
    printer.growingTurn(turnOf(growing(u"Come in."_s, true)), true);
    QVERIFY2(sheet.text().startsWith("Keeper\nCome in.\n"_L1), qPrintable(sheet.text()));
    QCOMPARE(sheet.text().count("Come"_L1), 1);
    QVERIFY(sheet.text().contains("turn t9"_L1));
}

void PrintersTest::humanSaysAgainWhatWasRewritten()
{
    Sheet sheet;
    HumanPrinter printer(sheet.writer());
    printer.growingTurn(turnOf(growing(u"Come in"_s, false)), false);
    printer.growingTurn(turnOf(growing(u"Stay out"_s, false)), false);
    printer.growingTurn(turnOf(growing(u"Stay out!"_s, true)), true);
    QCOMPARE(sheet.text().count("Stay out!"_L1), 1);
    QCOMPARE(sheet.text().count("Come in"_L1), 1);
}

void PrintersTest::hostileTextStaysText()
{
    const QString tamed = terminalText(u"a\u001b[31mred\r\nb\u202ecba\u2028c\td\u0007"_s);
    QCOMPARE(tamed, u"a\ufffd[31mred\nbcba\nc\td\ufffd"_s);
    Sheet sheet;
    HumanPrinter printer(sheet.writer());
    printer.turn(turnOf(growing(u"one \u001b]0;title\u0007"_s, true)));
    Chat chat;
    chat.name = u"\u001b[2J"_s;
    chat.id = u"c\u001b[1A"_s;
    printer.chat(chat);
    printer.newChatId(u"\u001b[1A"_s);
    printer.nextToken(u"\u001b[1A"_s);
    QVERIFY(!sheet.text().contains(u'\u001b'));
    QVERIFY(!sheet.text().contains(u'\u0007'));
}

void PrintersTest::anErrorIsASentence()
{
    Sheet sheet;
    Error error(Error::Kind::Service, Error::Operation::PinMessage, u"too many\npins\u001b[2J"_s);
    ErrorPrinter(sheet.writer(), false).failed(error);
    QVERIFY(sheet.text().startsWith("confab-cli: "_L1));
    QCOMPARE(sheet.text().count(u'\n'), 1);
    QVERIFY(sheet.text().contains("too many"_L1));
    QVERIFY(!sheet.text().contains(u'\u001b'));
}

void PrintersTest::anErrorIsAnObject()
{
    Sheet sheet;
    ErrorPrinter printer(sheet.writer(), true);
    Error error(Error::Kind::RateLimit, Error::Operation::FetchMessages, u"slow down"_s);
    error.code = 429;
    error.subCode = u"101"_s;
    error.retryAfter = std::chrono::milliseconds(2500);
    error.subjects = QStringList{u"c1"_s};
    printer.failed(error);
    QJsonObject object = sheet.objects().first();
    QVERIFY(!object.take("message"_L1).toString().isEmpty());
    QCOMPARE(object,
             (QJsonObject{{"kind"_L1, u"rate-limit"_s},
                          {"operation"_L1, u"fetch-messages"_s},
                          {"comment"_L1, u"slow down"_s},
                          {"code"_L1, 429},
                          {"sub_code"_L1, u"101"_s},
                          {"retry_after_seconds"_L1, 2.5},
                          {"subjects"_L1, QJsonArray{u"c1"_s}}}));

    printer.refused(u"usage"_s, u"No method was named."_s);
    object = sheet.objects().last();
    QCOMPARE(object.value("kind"_L1).toString(), u"usage"_s);
    QCOMPARE(object.value("message"_L1).toString(), u"No method was named."_s);
    QVERIFY(object.value("sub_code"_L1).isNull());
    QVERIFY(object.value("retry_after_seconds"_L1).isNull());
}

void PrintersTest::aPartIsCalledAPart()
{
    Sheet sheet;
    const Error error(Error::Kind::Network, Error::Operation::FetchMessages);
    ErrorPrinter(sheet.writer(), true).failed(error, true);
    ErrorPrinter(sheet.writer(), true).failed(error, false);
    QCOMPARE(sheet.objects().at(0).value("partial"_L1), QJsonValue(true));
    QVERIFY(!sheet.objects().at(1).contains("partial"_L1));
}

void PrintersTest::aLostReaderIsToldOnce()
{
    for (const int number : {EPIPE, ENOSPC}) {
        BrokenDevice device(number);
        LineWriter writer(&device);
        QSignalSpy failed(&writer, &LineWriter::failed);
        writer.write("one\n");
        writer.write("two\n");
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().toBool(), number == EPIPE);
        QCOMPARE(device.attempts, 1);
    }
}

QTEST_GUILESS_MAIN(PrintersTest)
#include "tst_printers.moc"
