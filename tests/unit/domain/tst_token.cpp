// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/token.h"

#include <QTest>

#include <type_traits>
#include <utility>

class QDebug;

using namespace Confab;

namespace {

const QByteArray secret("0123456789abcdef0123456789abcdef01234567");

template <typename T, typename = void>
constexpr bool isPrintable = false;
template <typename T>
constexpr bool isPrintable<T, std::void_t<decltype(std::declval<QDebug>() << std::declval<const T &>())>> =
    true;

} // namespace

static_assert(!isPrintable<Token>, "a token has no text form");
static_assert(!std::is_convertible_v<Token, QByteArray> && !std::is_constructible_v<Token, QByteArray>);

class TestToken : public QObject
{
    Q_OBJECT

private slots:
    void understandsAPaste_data();
    void understandsAPaste();
    void comparesByItsBytes();
    void copiesLiveAlone();
    void movingLeavesNothing();
    void assigningItselfKeepsIt();
    void pasteOfSomebodyElseStays();
};

void TestToken::understandsAPaste_data()
{
    QTest::addColumn<QByteArray>("paste");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("usual");

    QTest::newRow("plain") << secret << secret << true;
    QTest::newRow("white space around") << " \t" + secret + "\r\n" << secret << true;
    QTest::newRow("its prefix") << "Token " + secret << secret << true;
    QTest::newRow("another case") << "token  " + secret + " " << secret << true;
    QTest::newRow("shouted") << "TOKEN " + secret << secret << true;
    QTest::newRow("one prefix only") << QByteArray("Token Token abc") << QByteArray("Tokenabc") << false;
    QTest::newRow("wrapped") << secret.left(20) + "\r\n" + secret.mid(20) << secret << true;
    QTest::newRow("a header within") << QByteArray("abc\r\nX-Evil: 1") << QByteArray("abcX-Evil:1") << false;
    QTest::newRow("control characters") << QByteArray("a\0b\x1b\x7f"
                                                      "c",
                                                      6)
                                        << QByteArray("abc") << false;
    QTest::newRow("a word alone") << QByteArray("Token") << QByteArray("Token") << false;
    QTest::newRow("short") << QByteArray("abc") << QByteArray("abc") << false;
    QTest::newRow("long") << secret + "x" << secret + "x" << false;
    QTest::newRow("white space") << QByteArray(" \n ") << QByteArray() << false;
    QTest::newRow("nothing") << QByteArray() << QByteArray() << false;
}

void TestToken::understandsAPaste()
{
    QFETCH(QByteArray, paste);
    QFETCH(QByteArray, token);
    const Token read = Token::fromPaste(paste);
    QCOMPARE(read.reveal(), token);
    QCOMPARE(read.isEmpty(), token.isEmpty());
    QTEST(read.hasUsualLength(), "usual");
}

void TestToken::comparesByItsBytes()
{
    const Token a = Token::fromPaste("abcd");
    QVERIFY(a == Token::fromPaste("Token abcd"));
    QVERIFY(a != Token::fromPaste("abce"));
    QVERIFY(a != Token::fromPaste("xbcd"));
    QVERIFY(a != Token::fromPaste("abc"));
    QVERIFY(a != Token::fromPaste("abcde"));
    QVERIFY(a != Token());
    QVERIFY(Token() == Token::fromPaste(" "));
}

void TestToken::copiesLiveAlone()
{
    Token kept;
    QByteArray revealed;
    {
        const Token token = Token::fromPaste(secret);
        const Token copy(token);
        kept = copy;
        revealed = token.reveal();
        QVERIFY(revealed.constData() != token.reveal().constData());
    }
    // The originals were overwritten when they went.
    QCOMPARE(kept.reveal(), secret);
    QCOMPARE(revealed, secret);
    revealed.fill('x');
    QCOMPARE(kept.reveal(), secret);
}

void TestToken::movingLeavesNothing()
{
    Token from = Token::fromPaste(secret);
    const Token to(std::move(from));
    QCOMPARE(to.reveal(), secret);
    QVERIFY(from.isEmpty()); // NOLINT(bugprone-use-after-move)
    from = Token::fromPaste("abc");
    QCOMPARE(from.reveal(), QByteArray("abc"));
}

void TestToken::assigningItselfKeepsIt()
{
    Token token = Token::fromPaste(secret);
    const Token &same = token;
    token = same;
    QCOMPARE(token.reveal(), secret);
}

void TestToken::pasteOfSomebodyElseStays()
{
    QByteArray paste = "Token " + secret;
    const QByteArray same = paste;
    const Token token = Token::fromPaste(paste);
    QCOMPARE(paste, same);
    // A paste that is given away is overwritten where it lies.
    const Token again = Token::fromPaste(std::move(paste));
    QVERIFY(token == again);
}

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
