// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archive.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

Turn turn(const QString &id, const QString &text)
{
    Candidate first;
    first.id = id + u"-a"_s;
    first.text = text;
    first.createTime = Timestamp::fromString(u"2026-01-02T03:04:05.123456789+02:00"_s);
    first.isFinal = true;
    first.extra = "{\"x\":1}"_ba;
    Candidate edited = first;
    edited.id = id + u"-b"_s;
    edited.editor = Author{.id = u"7"_s, .name = u"Somebody"_s, .isHuman = true};
    edited.baseCandidateId = first.id;
    edited.isSafetyTruncated = true;
    Turn turn(u"chat"_s, id);
    turn.setCandidates({first, edited});
    turn.setPrimaryCandidateId(edited.id);
    turn.setAuthor({.id = u"c"_s, .name = u"Ünï 🙂"_s, .isHuman = false});
    turn.setCreateTime(first.createTime);
    turn.setState(u"STATE_OK"_s);
    turn.setPinned(true);
    return turn;
}

KeptPage page(const QString &account, const QString &text = u"hello"_s)
{
    Chat chat;
    chat.id = u"chat"_s;
    chat.characterId = u"c"_s;
    chat.characterName = u"Ünï"_s;
    chat.characterAvatarFile = u"a.png"_s;
    chat.name = u"A title"_s;
    chat.createTime = Timestamp::fromString(u"2026-01-02T03:04:05Z"_s);
    chat.previewTurns = {turn(u"t2"_s, text)};
    return {.accountId = account,
            .chats = {chat},
            .openChatId = chat.id,
            .turns = {turn(u"t1"_s, u"before"_s), turn(u"t2"_s, text)}};
}

} // namespace

class tst_KeptPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void comesBackAsItWas();
    void accountsAreKeptApart();
    void theFileIsForItsOwnerAlone();
    void aDamagedPageIsNotShown_data();
    void aDamagedPageIsNotShown();
    void aNewerPageIsLeftAlone();
    void forgettingAnAccountForgetsItsPage();
    void pagesOfOthersAreForgotten();
    void nothingIsKeptInMemory();

private:
    QString folder() const { return m_dir->filePath(u"pages"_s); }
    QByteArray content(const QString &account) const
    {
        QFile file(KeptPageFile(folder()).path(account));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void overwrite(const QByteArray &content) const
    {
        QFile file(KeptPageFile(folder()).path(u"a"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_KeptPage::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void tst_KeptPage::comesBackAsItWas()
{
    const KeptPageFile files(folder());
    QVERIFY(files.read(u"a"_s).isEmpty());
    QVERIFY(files.write(page(u"a"_s)));
    QCOMPARE(files.read(u"a"_s), page(u"a"_s));
    QVERIFY(files.write(page(u"a"_s, u"something else"_s)));
    QCOMPARE(files.read(u"a"_s), page(u"a"_s, u"something else"_s));
    // What is gone from the page is gone from the disk.
    QVERIFY(!content(u"a"_s).contains(QByteArray("\0h\0e\0l\0l\0o", 10)));
}

void tst_KeptPage::accountsAreKeptApart()
{
    const KeptPageFile files(folder());
    QVERIFY(files.write(page({}, u"local"_s)));
    QVERIFY(files.write(page(u"a"_s, u"one"_s)));
    QVERIFY(files.write(page(u"b"_s, u"other"_s)));
    QCOMPARE(files.read({}), page({}, u"local"_s));
    QCOMPARE(files.read(u"a"_s), page(u"a"_s, u"one"_s));
    // Not even when somebody gives a file another's name.
    QFile::remove(files.path(u"a"_s));
    QVERIFY(QFile::copy(files.path(u"b"_s), files.path(u"a"_s)));
    QTest::ignoreMessage(QtWarningMsg, "The kept page is damaged and is not shown.");
    QVERIFY(files.read(u"a"_s).isEmpty());
}

void tst_KeptPage::theFileIsForItsOwnerAlone()
{
#ifdef Q_OS_UNIX
    const KeptPageFile files(folder());
    QVERIFY(files.write(page(u"a"_s)));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(files.path(u"a"_s)) & others));
#else
    QSKIP("The system keeps the folder of a person from the others.");
#endif
}

void tst_KeptPage::aDamagedPageIsNotShown_data()
{
    QTest::addColumn<int>("change");
    QTest::newRow("empty") << 0;
    QTest::newRow("cut off in the head") << 1;
    QTest::newRow("cut off in the middle") << 2;
    QTest::newRow("one bit") << 3;
    QTest::newRow("something else") << 4;
    QTest::newRow("an endless length") << 5;
}

void tst_KeptPage::aDamagedPageIsNotShown()
{
    QFETCH(const int, change);
    const KeptPageFile files(folder());
    QVERIFY(files.write(page(u"a"_s)));
    QByteArray bytes = content(u"a"_s);
    if (change == 0)
        bytes.clear();
    else if (change == 1)
        bytes.truncate(9);
    else if (change == 2)
        bytes.truncate(bytes.size() / 2);
    else if (change == 3)
        bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 4);
    else if (change == 4)
        bytes = "SQLite format 3, or so"_ba;
    else
        bytes.replace(32, 4, "\x7f\xff\xff\xff"_ba);
    overwrite(bytes);
    QTest::ignoreMessage(QtWarningMsg, "The kept page is damaged and is not shown.");
    QVERIFY(files.read(u"a"_s).isEmpty());
    // The next one takes its place.
    QVERIFY(files.write(page(u"a"_s)));
    QCOMPARE(files.read(u"a"_s), page(u"a"_s));
}

void tst_KeptPage::aNewerPageIsLeftAlone()
{
    const KeptPageFile files(folder());
    QVERIFY(files.write(page(u"a"_s)));
    QByteArray bytes = content(u"a"_s);
    bytes[7] = char(bytes.at(7) + 1);
    overwrite(bytes);
    QLoggingCategory::setFilterRules(u"confab.archive.info=true"_s);
    QTest::ignoreMessage(QtInfoMsg, "The kept page is of a newer version (2) and is not shown.");
    QVERIFY(files.read(u"a"_s).isEmpty());
    QVERIFY(!files.write(page(u"a"_s)));
    QCOMPARE(content(u"a"_s), bytes);
    // Whoever signs out is forgotten all the same.
    files.remove(u"a"_s);
    QVERIFY(!QFile::exists(files.path(u"a"_s)));
}

void tst_KeptPage::forgettingAnAccountForgetsItsPage()
{
    const QString file = m_dir->filePath(u"archive.sqlite"_s);
    {
        Archive archive(file);
        archive.open();
        archive.keepPage(page(u"a"_s));
        archive.keepPage(page(u"b"_s));
        archive.forgetAccount(u"a"_s);
    }
    Archive archive(file);
    QVERIFY(archive.keptPage(u"a"_s).isEmpty());
    QCOMPARE(archive.keptPage(u"b"_s), page(u"b"_s));
}

void tst_KeptPage::pagesOfOthersAreForgotten()
{
    const QString file = m_dir->filePath(u"archive.sqlite"_s);
    {
        Archive archive(file);
        for (const auto &account : {u""_s, u"a"_s, u"b"_s})
            archive.keepPage(page(account));
        archive.forgetOtherPages({u""_s, u"b"_s});
    }
    Archive archive(file);
    QVERIFY(archive.keptPage(u"a"_s).isEmpty());
    QVERIFY(!archive.keptPage({}).isEmpty());
    QVERIFY(!archive.keptPage(u"b"_s).isEmpty());
}

void tst_KeptPage::nothingIsKeptInMemory()
{
    Archive archive({});
    archive.keepPage(page(u"a"_s));
    QVERIFY(archive.keptPage(u"a"_s).isEmpty());
}

QTEST_GUILESS_MAIN(tst_KeptPage)
#include "tst_keptpage.moc"
