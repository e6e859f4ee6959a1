// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnostics/log.h"

#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcQuiet, "confab.test", QtWarningMsg)

class RedactionTest : public QObject
{
    Q_OBJECT

private slots:
    void takesOutWhatItWasToldOf();
    void takesOutWhatStandsWhereASecretBelongs_data();
    void takesOutWhatStandsWhereASecretBelongs();
    void leavesOtherTextAlone_data();
    void leavesOtherTextAlone();
    void theLogFileHasEverythingButTheSecret();
    void withoutAFileTheCategoriesAreQuiet();
    void aFileThatCannotBeWritten();
};

void RedactionTest::takesOutWhatItWasToldOf()
{
    Redaction redaction;
    redaction.add(Token::fromPaste("made-up secret"));
    QCOMPARE(redaction.clean(u"a made-upsecret b made-upsecret"_s), u"a [removed] b [removed]"_s);
    redaction.add(Token());
    redaction.add(Token::fromPaste("abc"));
    QCOMPARE(redaction.clean(u"the alphabet: abc"_s), u"the alphabet: abc"_s);
}

void RedactionTest::takesOutWhatStandsWhereASecretBelongs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("header") << u"Authorization: Token XYZXYZ"_s;
    QTest::newRow("proxy header") << u"proxy-authorization: Basic XYZXYZ=="_s;
    QTest::newRow("cookie") << u"Cookie: HTTP_AUTHORIZATION=\"Token XYZXYZ\"; a=b"_s;
    QTest::newRow("only the cookie's value") << u"x HTTP_AUTHORIZATION=Token XYZXYZ"_s;
    QTest::newRow("json") << u"{\"authorization\": \"Token XYZXYZ\"}"_s;
    QTest::newRow("loose") << u"sent Token XYZXYZ99 to it"_s;
    QTest::newRow("assignment") << u"token=XYZXYZ99"_s;
    QTest::newRow("hexadecimal") << u"got 0123456789abcdef0123456789abcdefXYZXYZ"_s.replace("XYZXYZ"_L1,
                                                                                            "01234567"_L1);
}

void RedactionTest::takesOutWhatStandsWhereASecretBelongs()
{
    QFETCH(QString, text);
    const QString cleaned = Redaction().clean(text);
    QVERIFY2(!cleaned.contains("XYZ"_L1) && !cleaned.contains("01234567"_L1), qPrintable(cleaned));
    QVERIFY2(cleaned.contains("[removed]"_L1), qPrintable(cleaned));
}

void RedactionTest::leavesOtherTextAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("sentence") << u"The token is not valid."_s;
    QTest::newRow("address") << u"GET https://neo.example.org/chat/user/ 200"_s;
    QTest::newRow("uuid") << u"c0ffee00-0000-4000-8000-000000000001"_s;
}

void RedactionTest::leavesOtherTextAlone()
{
    QFETCH(QString, text);
    QCOMPARE(Redaction().clean(text), text);
}

void RedactionTest::theLogFileHasEverythingButTheSecret()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"log"_s);
    {
        Log log(Log::Screen::Fatal);
        log.addSecret(Token::fromPaste("made-up-secret"));
        QVERIFY(log.openFile(path));
        qCDebug(lcQuiet) << "a small thing with made-up-secret";
        qCWarning(lcQuiet) << "Authorization: Token another-one";
        qCInfo(lcQuiet).noquote() << "it said: x\n2026-01-01T00:00:00.000Z confab.test info: made up";
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    QVERIFY2(all.contains("confab.test debug: a small thing with [removed]"), all.constData());
    QVERIFY2(all.contains("confab.test warning: Authorization: [removed]"), all.constData());
    QVERIFY(!all.contains("another-one"));
    QVERIFY2(all.contains("it said: x\n    2026"), all.constData());
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QLoggingCategory::setFilterRules({});
}

void RedactionTest::withoutAFileTheCategoriesAreQuiet()
{
    QVERIFY(!lcQuiet().isDebugEnabled());
    QVERIFY(!lcQuiet().isInfoEnabled());
    QVERIFY(lcQuiet().isWarningEnabled());
}

void RedactionTest::aFileThatCannotBeWritten()
{
    Log log(Log::Screen::Fatal);
    QVERIFY(!log.openFile(u"/nowhere/at/all"_s));
    QVERIFY(!log.errorString().isEmpty());
}

QTEST_GUILESS_MAIN(RedactionTest)
#include "tst_redaction.moc"
