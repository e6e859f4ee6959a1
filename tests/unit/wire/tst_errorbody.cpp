// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/errorbody.h"

#include "wiredata.h"

#include <QTest>

using namespace Confab::Wire;
using namespace Qt::StringLiterals;

class TestErrorBody : public QObject
{
    Q_OBJECT

private slots:
    void readsTheServicesNo();
    void onlyTheServicesNo();
    void understandsAnyFailure_data();
    void understandsAnyFailure();
    void leavesSuccessAlone_data();
    void leavesSuccessAlone();
    void writesWhatTheServiceWrites();
    void keepsItsCodes_data();
    void keepsItsCodes();
};

void TestErrorBody::readsTheServicesNo()
{
    const QList<QByteArray> lines = wireLines(u"errors.jsonl"_s);
    const auto safety = ErrorBody::fromObject(wireObject(lines.at(0)));
    QVERIFY(safety);
    QCOMPARE(safety->comment, u"invented: that cannot be sent"_s);
    QCOMPARE(safety->errorCode, 400);
    QCOMPARE(safety->subCode, u"101"_s);
    QVERIFY(!safety->retryAfter);
    const auto later = ErrorBody::fromObject(wireObject(lines.at(1)));
    QCOMPARE(later->subCode, u"QUOTA"_s);
    QCOMPARE(*later->retryAfter, std::chrono::seconds(30));
    QCOMPARE(*ErrorBody::fromObject(wireObject(lines.at(2))), ErrorBody());
    const auto odd = ErrorBody::fromObject(wireObject(lines.at(3)));
    QCOMPARE(odd->errorCode, 403);
    QCOMPARE(odd->subCode, u"007"_s);
    QVERIFY(!odd->retryAfter);
}

void TestErrorBody::onlyTheServicesNo()
{
    for (const char *text : {"{}", "{\"command\":\"ok\"}", "{\"command\":null}",
                             "{\"comment\":\"neo_error\"}", "{\"status\":\"NOT_OK\"}"})
        QVERIFY2(!ErrorBody::fromObject(wireObject(text)), text);
}

void TestErrorBody::understandsAnyFailure_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("comment");
    const auto row = [](const char *text, const QString &comment) {
        QTest::newRow(text) << QByteArray(text) << comment;
    };
    row(R"({"command":"neo_error","comment":"no"})", u"no"_s);
    row(R"({"status":"NOT_OK","error":"nobody"})", u"nobody"_s);
    row(R"({"status":"NOT_OK"})", {});
    row(R"({"status":"try again","error":null})", u"try again"_s);
    row(R"({"success":false})", {});
    row(R"({"success":false,"error":"taken"})", u"taken"_s);
    row(R"({"error":{"message":"no voice"}})", u"no voice"_s);
    row(R"({"message":"no speech"})", u"no speech"_s);
    row(R"({"detail":"no such page"})", u"no such page"_s);
    row(R"({"force_login":true})", {});
    row(R"({"abort":true,"error":"guests may not"})", u"guests may not"_s);
    row(R"({"comment":"slow down","retry_after_seconds":2})", u"slow down"_s);
}

void TestErrorBody::understandsAnyFailure()
{
    QFETCH(QByteArray, text);
    const auto error = ErrorBody::fromAnyFailure(wireObject(text));
    QVERIFY(error);
    QTEST(error->comment, "comment");
}

void TestErrorBody::leavesSuccessAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"{}", R"({"status":"OK"})", R"({"status":"ok","character":{}})", R"({"success":true})",
          R"({"chats":[]})", R"({"error":null,"status":null})", R"({"error":"","status":"OK"})",
          R"({"force_login":false})", R"({"abort":false})", R"({"command":"ok"})", R"({"success":null})"})
        QTest::newRow(text) << QByteArray(text);
}

void TestErrorBody::leavesSuccessAlone()
{
    QFETCH(QByteArray, text);
    QVERIFY(!ErrorBody::fromAnyFailure(wireObject(text)));
}

void TestErrorBody::writesWhatTheServiceWrites()
{
    ErrorBody error;
    error.comment = u"no"_s;
    error.errorCode = 400;
    error.subCode = u"101"_s;
    const QJsonObject expected =
        wireObject(R"({"command":"neo_error","request_id":null,"comment":"no","error_code":400,
        "sub_code":101,"retry_after_seconds":null})");
    QString differences = difference(error.toObject(), expected);
    QVERIFY2(differences.isEmpty(), qPrintable(differences));
    QCOMPARE(error.toObject(u"r"_s).value("request_id"_L1).toString(), u"r"_s);
    error.subCode.clear();
    QVERIFY(error.toObject().value("sub_code"_L1).isNull());
    error.retryAfter = std::chrono::milliseconds(1500);
    QCOMPARE(error.toObject().value("retry_after_seconds"_L1).toDouble(), 1.5);
}

void TestErrorBody::keepsItsCodes_data()
{
    QTest::addColumn<QString>("subCode");
    for (const char *code :
         {"", "0", "101", "-1", "007", "+5", " 5", "5 ", "QUOTA", "99999999999", "1e3", "2.5"})
        QTest::newRow(*code ? code : "none") << QString::fromLatin1(code);
}

void TestErrorBody::keepsItsCodes()
{
    QFETCH(QString, subCode);
    ErrorBody error;
    error.subCode = subCode;
    QCOMPARE(*ErrorBody::fromObject(error.toObject()), error);
}

QTEST_GUILESS_MAIN(TestErrorBody)
#include "tst_errorbody.moc"
