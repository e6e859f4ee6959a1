// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/token.h"

#include <QFile>
#include <QScopeGuard>
#include <QTest>

#include <array>
#include <cstring>
#include <type_traits>
#include <utility>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

class QDebug;

using namespace Confab;

namespace {

const QByteArray secret("0123456789abcdef0123456789abcdef01234567");

template <typename T, typename = void>
constexpr bool isPrintable = false;
template <typename T>
constexpr bool isPrintable<T, std::void_t<decltype(std::declval<QDebug>() << std::declval<const T &>())>> =
    true;

#ifdef Q_OS_LINUX

// A secret that stands nowhere as it is, neither in this program nor in what looks for it.
constexpr char mask = 0x01;
constexpr std::array<char, 40> maskedSecret{
    'q', 'w', 'j', '9', 'x', 'k', '2', 'z', 'v', 'm', 'b', '7', 'q', 't', 'p', '3', 'n', 'c', '5', 'r',
    'h', 'd', 'g', '8', 'f', 's', 'l', 'y', 'a', 'u', 'e', '4', 'i', 'o', '6', 'k', 'x', 'v', 'w', '1'};

// At the end of much else: memory that was freed is used again from its beginning.
QByteArray unmasked()
{
    constexpr int before = 60000;
    QByteArray bytes(before + qsizetype(maskedSecret.size()), 'x');
    for (std::size_t i = 0; i < maskedSecret.size(); ++i)
        bytes[before + qsizetype(i)] = char(maskedSecret[i] ^ mask);
    return bytes;
}

bool isSecretAt(const char *at)
{
    for (std::size_t i = 0; i < maskedSecret.size(); ++i) {
        if (char(at[i] ^ mask) != maskedSecret[i])
            return false;
    }
    return true;
}

// How often it lies in this process's memory, freed or not, without the stack; -1: that cannot be read.
int copiesInMemory()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    if (memory < 0 || !maps.open(QIODevice::ReadOnly))
        return -1;
    const auto closing = qScopeGuard([memory] { ::close(memory); });
    constexpr qint64 chunkSize = 1 << 20;
    constexpr qint64 overlap = maskedSecret.size() - 1;
    // A sanitizer's own map of the memory is beyond all measure, and holds nothing of it.
    constexpr qint64 largestMap = 512 << 20;
    static std::array<char, chunkSize> chunk;
    const auto own = qint64(quintptr(chunk.data()));
    int copies = 0;
    const QByteArrayList lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList parts = line.simplified().split(' ');
        if (parts.size() < 5 || !parts.at(1).startsWith("rw") || line.contains("[stack"))
            continue;
        const QByteArrayList range = parts.first().split('-');
        const qint64 end = range.last().toLongLong(nullptr, 16);
        qint64 at = range.first().toLongLong(nullptr, 16);
        if (end - at > largestMap)
            continue;
        for (; at < end; at += chunkSize - overlap) {
            const qint64 size = ::pread(memory, chunk.data(), size_t(qMin(chunkSize, end - at)), off_t(at));
            const char *const last = chunk.data() + size - overlap;
            for (const char *place = chunk.data(); place < last; ++place) {
                place = static_cast<const char *>(
                    std::memchr(place, maskedSecret.front() ^ mask, std::size_t(last - place)));
                if (!place)
                    break;
                const qint64 address = at + (place - chunk.data());
                const bool isOurs = address >= own && address < own + chunkSize;
                if (!isOurs && isSecretAt(place))
                    ++copies;
            }
            chunk.fill(0);
            if (size < chunkSize)
                break;
        }
    }
    return copies;
}

#endif // Q_OS_LINUX

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
    void noCopyOutlivesIt();
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

void TestToken::noCopyOutlivesIt()
{
#ifdef Q_OS_LINUX
    if (copiesInMemory() != 0)
        QSKIP("The memory of this process cannot be read.");
    {
        QByteArray paste = unmasked();
        QCOMPARE(copiesInMemory(), 1);
        const Token token = Token::fromPaste(std::move(paste));
        QCOMPARE(copiesInMemory(), 1);
        {
            const Token copy(token);
            QVERIFY(copy == token);
            QCOMPARE(copiesInMemory(), 2);
            Token assigned = Token::verbatim(unmasked());
            QCOMPARE(copiesInMemory(), 3);
            assigned = Token();
            QCOMPARE(copiesInMemory(), 2);
        }
        QCOMPARE(copiesInMemory(), 1);
    }
    QCOMPARE(copiesInMemory(), 0);
#else
    QSKIP("The memory of this process cannot be read.");
#endif
}

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
