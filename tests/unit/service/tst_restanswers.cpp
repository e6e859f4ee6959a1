// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/resterror.h"
#include "service/retrytable.h"
#include "support/memoryhttp.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Confab;
using namespace Confab::Testing;

class tst_RestAnswers : public QObject
{
    Q_OBJECT

private slots:
    void everyAnswerIsOfOneKind_data();
    void everyAnswerIsOfOneKind();
    void theServicesWordsAreKept();
    void theBodysRetryTimeWinsOverTheHeaders();
    void theDetailTellsWhatCame();
    void repetitionFollowsTheTable_data();
    void repetitionFollowsTheTable();
    void repetitionIsBounded();
    void pausesDouble();
    void theServicesOwnPauseIsKept();
};

void tst_RestAnswers::everyAnswerIsOfOneKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("bodyOptional");
    QTest::addColumn<Error::Kind>("kind");
    const QByteArray json("application/json");
    const QByteArray html("text/html");
    const QByteArray no(R"({"command":"neo_error","comment":"no"})");
    using Kind = Error::Kind;
    const auto row = [](const char *name, int status, const QByteArray &type, const QByteArray &body,
                        bool bodyOptional,
                        Kind kind) { QTest::newRow(name) << status << type << body << bodyOptional << kind; };
    row("an answer", 200, json, R"({"turns":[]})", false, Kind::None);
    row("an answer with an odd type", 200, "text/plain", R"({"turns":[]})", false, Kind::None);
    row("created", 201, json, R"({"voice":{}})", false, Kind::None);
    row("an empty object", 200, json, "{}", false, Kind::None);
    row("nothing, and that is enough", 200, {}, {}, true, Kind::None);
    row("no content, and that is enough", 204, {}, {}, true, Kind::None);
    row("words, and they are enough", 200, "text/plain", "OK", true, Kind::None);
    row("nothing", 200, json, {}, false, Kind::BadResponse);
    row("words", 200, "text/plain", "OK", false, Kind::BadResponse);
    row("a list", 200, json, "[]", false, Kind::BadResponse);
    row("half an answer", 200, json, R"({"turns":[)", false, Kind::BadResponse);
    row("200 with the service's no", 200, json, no, false, Kind::Service);
    row("200 with the service's no where a body is optional", 200, json, no, true, Kind::Service);
    row("200 that is not OK", 200, json, R"({"status":"NOT_OK","error":"no"})", false, Kind::Service);
    row("200 without success", 200, json, R"({"success":false})", false, Kind::Service);
    row("200 with a message alone", 200, json, R"({"error":{"message":"no"}})", false, Kind::Service);
    row("200 with an error beside an answer", 200, json, R"({"turns":[],"error":"old"})", false, Kind::None);
    row("200 that is OK", 200, json, R"({"status":"OK","character":{}})", false, Kind::None);
    row("a page for people", 200, html, "<html>", false, Kind::EdgeRefusal);
    row("a page without a type", 200, {}, " \n<!DOCTYPE html>", true, Kind::EdgeRefusal);
    row("400 with the service's no", 400, json, no, false, Kind::Service);
    row("400 with nothing", 400, {}, {}, false, Kind::Service);
    row("401 with a word", 401, "text/plain", "Unauthorized", false, Kind::Authentication);
    row("401 with a page", 401, html, "<html>", true, Kind::Authentication);
    row("401 with the service's no", 401, json, no, false, Kind::Authentication);
    row("403 with a page", 403, html, "<html>", false, Kind::EdgeRefusal);
    row("403 with the service's no", 403, json, no, false, Kind::Service);
    row("404 with nothing", 404, {}, {}, true, Kind::NotFound);
    row("404 with a page", 404, html, "<html>", false, Kind::NotFound);
    row("404 with the service's no", 404, json, no, false, Kind::NotFound);
    row("400 that means 404", 400, json, R"({"command":"neo_error","error_code":404})", false,
        Kind::NotFound);
    row("200 that means 429", 200, json, R"({"command":"neo_error","error_code":429})", false,
        Kind::RateLimit);
    row("429", 429, json, "{}", false, Kind::RateLimit);
    row("429 with nothing", 429, {}, {}, false, Kind::RateLimit);
    row("429 with a page", 429, html, "<html>", false, Kind::EdgeRefusal);
    row("500 with words", 500, "text/plain", "oops", true, Kind::Service);
    row("500 with a page", 500, html, "<html>", false, Kind::Service);
    row("502 with a page", 502, html, "<html>", false, Kind::Service);
    row("503 with a page", 503, html, "<html>", false, Kind::EdgeRefusal);
    row("503 with the service's no", 503, json, no, false, Kind::Service);
    row("a redirect that was not followed", 302, {}, {}, false, Kind::Service);
}

void tst_RestAnswers::everyAnswerIsOfOneKind()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, bodyOptional);
    QFETCH(const Error::Kind, kind);
    QJsonObject object;
    const Error error = readRestAnswer(MemoryHttp::response(status, body, type), bodyOptional, &object);
    QVERIFY2(error.kind == kind, qPrintable(toWord(error.kind)));
}

void tst_RestAnswers::theServicesWordsAreKept()
{
    QJsonObject object;
    const Error error =
        readRestAnswer(MemoryHttp::response(
                           400,
                           R"({"command":"neo_error","request_id":null,"comment":"Self harm message detected",
                                 "error_code":417,"sub_code":101,"retry_after_seconds":2.5})"),
                       false, &object);
    QCOMPARE(error.comment, u"Self harm message detected"_s);
    QCOMPARE(error.code, 417);
    QCOMPARE(error.subCode, u"101"_s);
    QCOMPARE(error.retryAfter, std::chrono::milliseconds(2500));
    const Error worded = readRestAnswer(
        MemoryHttp::response(400, R"({"command":"neo_error","comment":null,"sub_code":"short"})"), false,
        &object);
    QCOMPARE(worded.subCode, u"short"_s);
    QCOMPARE(worded.code, 400);
    const Error nested =
        readRestAnswer(MemoryHttp::response(422, R"({"error":{"message":"too long"}})"), false, &object);
    QCOMPARE(nested.comment, u"too long"_s);
    const Error unknown = readRestAnswer(
        MemoryHttp::response(401, R"({"command":"neo_error","comment":"token expired"})"), false, &object);
    QCOMPARE(unknown.comment, u"token expired"_s);
    QCOMPARE(unknown.code, 401);
}

void tst_RestAnswers::theBodysRetryTimeWinsOverTheHeaders()
{
    MemoryHttp::Response response = MemoryHttp::response(429, "{}");
    response.retryAfter = 7s;
    QJsonObject object;
    QCOMPARE(readRestAnswer(response, false, &object).retryAfter, 7000ms);
    response.body = R"({"command":"neo_error","retry_after_seconds":3})";
    QCOMPARE(readRestAnswer(response, false, &object).retryAfter, 3000ms);
    response.body = R"({"command":"neo_error","retry_after_seconds":null})";
    QCOMPARE(readRestAnswer(response, false, &object).retryAfter, 7000ms);
}

void tst_RestAnswers::theDetailTellsWhatCame()
{
    QJsonObject object;
    const Error error = readRestAnswer(
        MemoryHttp::response(403, "<html>" + QByteArray(5000, 'x'), "text/html"), false, &object);
    QVERIFY(error.detail.contains(u"403"_s));
    QVERIFY(error.detail.contains(u"text/html"_s));
    QVERIFY(error.detail.contains(u"<html>xxx"_s));
    QVERIFY(error.detail.size() < 400);
    MemoryHttp::Response broken = MemoryHttp::broken(Error::Kind::Tls);
    broken.detail = u"certificate"_s;
    const Error unsafe = readRestAnswer(broken, true, &object);
    QCOMPARE(unsafe.kind, Error::Kind::Tls);
    QCOMPARE(unsafe.detail, u"certificate"_s);
}

void tst_RestAnswers::repetitionFollowsTheTable_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("safe");
    QTest::addColumn<bool>("patient");
    QTest::newRow("network") << Kind::Network << 0 << true << true;
    QTest::newRow("502") << Kind::Service << 502 << true << true;
    QTest::newRow("503") << Kind::Service << 503 << true << true;
    QTest::newRow("504") << Kind::Service << 504 << true << true;
    QTest::newRow("500") << Kind::Service << 500 << false << false;
    QTest::newRow("400") << Kind::Service << 400 << false << false;
    QTest::newRow("time-out") << Kind::TimedOut << 0 << false << true;
    QTest::newRow("rate limit") << Kind::RateLimit << 429 << false << true;
    QTest::newRow("rate limit of the edge") << Kind::EdgeRefusal << 429 << false << true;
    QTest::newRow("edge") << Kind::EdgeRefusal << 403 << false << false;
    QTest::newRow("token") << Kind::Authentication << 401 << false << false;
    QTest::newRow("proxy that refuses") << Kind::Proxy << 0 << false << false;
    QTest::newRow("TLS") << Kind::Tls << 0 << false << false;
    QTest::newRow("not found") << Kind::NotFound << 404 << false << false;
    QTest::newRow("bad response") << Kind::BadResponse << 200 << false << false;
}

void tst_RestAnswers::repetitionFollowsTheTable()
{
    QFETCH(const Error::Kind, kind);
    QFETCH(const int, code);
    QFETCH(const bool, safe);
    QFETCH(const bool, patient);
    const RetryTable table{ServiceTimings()};
    Error error(kind, Error::Operation::None);
    error.code = code;
    QVERIFY(!table.pause(error, RetryTable::Repeat::Never, 1));
    QCOMPARE(table.pause(error, RetryTable::Repeat::Safe, 1).has_value(), safe);
    QCOMPARE(table.pause(error, RetryTable::Repeat::Patient, 1).has_value(), patient);
}

void tst_RestAnswers::repetitionIsBounded()
{
    const RetryTable table{ServiceTimings()};
    const Error error(Error::Kind::Network, Error::Operation::None);
    QVERIFY(!table.pause(error, RetryTable::Repeat::Safe, 2));
    QVERIFY(table.pause(error, RetryTable::Repeat::Patient, 3));
    QVERIFY(!table.pause(error, RetryTable::Repeat::Patient, 4));
}

void tst_RestAnswers::pausesDouble()
{
    const RetryTable table{ServiceTimings()};
    const Error broken(Error::Kind::Network, Error::Operation::None);
    QCOMPARE(table.pause(broken, RetryTable::Repeat::Patient, 1), 1000ms);
    QCOMPARE(table.pause(broken, RetryTable::Repeat::Patient, 2), 2000ms);
    QCOMPARE(table.pause(broken, RetryTable::Repeat::Patient, 3), 4000ms);
    const Error limited(Error::Kind::RateLimit, Error::Operation::None);
    QCOMPARE(table.pause(limited, RetryTable::Repeat::Patient, 1), 10s);
    QCOMPARE(table.pause(limited, RetryTable::Repeat::Patient, 2), 20s);
}

void tst_RestAnswers::theServicesOwnPauseIsKept()
{
    const RetryTable table{ServiceTimings()};
    Error limited(Error::Kind::RateLimit, Error::Operation::None);
    limited.retryAfter = 3s;
    QCOMPARE(table.pause(limited, RetryTable::Repeat::Patient, 2), 3s);
    limited.retryAfter = 119s;
    QCOMPARE(table.pause(limited, RetryTable::Repeat::Patient, 1), 119s);
    limited.retryAfter = 121s;
    QVERIFY(!table.pause(limited, RetryTable::Repeat::Patient, 1));
}

QTEST_GUILESS_MAIN(tst_RestAnswers)
#include "tst_restanswers.moc"
