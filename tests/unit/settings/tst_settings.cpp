// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settings.h"

#include "domain/storeproblem.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingSetGivesTheDefault();
    void survivesARestart();
    void theDefaultIsNotWritten();
    void resetBringsTheDefaultBack();
    void tellsWhatChanged();
    void leavesANewerFileAlone();
    void toleratesADamagedFile();
    void nobodyWaitsForTheFile();
    void tellsOnceThatItCannotWrite();
    void whatCouldNotBeWrittenIsWrittenAtTheEnd();

private:
    QByteArray written() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &content) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void SettingsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = m_folder->filePath(u"deeper/confab.ini"_s);
}

void SettingsTest::nothingSetGivesTheDefault()
{
    const Settings settings(m_file);
    QCOMPARE(settings.value(SettingsKeys::sidebarVisible), true);
    QCOMPARE(settings.value(SettingsKeys::openChat), QString());
    QVERIFY(!settings.isFromNewerVersion());
    QVERIFY(!QFile::exists(m_file));
}

void SettingsTest::survivesARestart()
{
    const QByteArray geometry("\x00\x01\xff binary", 10);
    {
        Settings settings(m_file);
        settings.setValue(SettingsKeys::windowGeometry, geometry);
        settings.setValue(SettingsKeys::openChat, u"Ünïcode, with = and ;"_s);
        settings.setValue(SettingsKeys::enterSends, false);
    }
    const Settings settings(m_file);
    QCOMPARE(settings.value(SettingsKeys::windowGeometry), geometry);
    QCOMPARE(settings.value(SettingsKeys::openChat), u"Ünïcode, with = and ;"_s);
    QCOMPARE(settings.value(SettingsKeys::enterSends), false);
    QVERIFY(written().contains("version=1"));
}

void SettingsTest::theDefaultIsNotWritten()
{
    {
        Settings settings(m_file);
        settings.setValue(SettingsKeys::enterSends, false);
        settings.setValue(SettingsKeys::sidebarVisible, false);
    }
    {
        Settings settings(m_file);
        settings.setValue(SettingsKeys::sidebarVisible, true);
        QCOMPARE(settings.value(SettingsKeys::sidebarVisible), true);
    }
    QVERIFY(written().contains("enterSends"));
    QVERIFY(!written().contains("sidebar"));
}

void SettingsTest::resetBringsTheDefaultBack()
{
    Settings settings(m_file);
    settings.setValue(SettingsKeys::newChatGreeting, false);
    settings.reset(SettingsKeys::newChatGreeting);
    QCOMPARE(settings.value(SettingsKeys::newChatGreeting), true);
}

void SettingsTest::tellsWhatChanged()
{
    Settings settings(m_file);
    QList<QLatin1StringView> keys;
    connect(&settings, &Settings::changed, this, [&keys](QLatin1StringView key) { keys << key; });
    settings.setValue(SettingsKeys::openChat, u"one"_s);
    settings.reset(SettingsKeys::openChat);
    const QList<QLatin1StringView> expected{SettingsKeys::openChat.key, SettingsKeys::openChat.key};
    QCOMPARE(keys, expected);
}

void SettingsTest::leavesANewerFileAlone()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"deeper"_s));
    const QByteArray content("[General]\nversion=2\n\n[composer]\nenterSends=false\n\n[unknown]\nthing=7\n");
    write(content);
    {
        Settings settings(m_file);
        QVERIFY(settings.isFromNewerVersion());
        QCOMPARE(settings.value(SettingsKeys::enterSends), false);
        settings.setValue(SettingsKeys::openChat, u"kept for now"_s);
        QCOMPARE(settings.value(SettingsKeys::openChat), u"kept for now"_s);
        settings.setValue(SettingsKeys::enterSends, true);
        QCOMPARE(settings.value(SettingsKeys::enterSends), true);
    }
    QCOMPARE(written(), content);
}

void SettingsTest::toleratesADamagedFile()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"deeper"_s));
    write("\x00\xff\xfe[[[garbage\n=\n[window\nsidebar");
    Settings settings(m_file);
    QCOMPARE(settings.value(SettingsKeys::sidebarVisible), true);
    settings.setValue(SettingsKeys::openChat, u"works"_s);
    QCOMPARE(settings.value(SettingsKeys::openChat), u"works"_s);
}

void SettingsTest::nobodyWaitsForTheFile()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"deeper"_s));
    // As another program that is writing the same file holds it.
    QLockFile lock(m_file + u".lock"_s);
    QVERIFY(lock.lock());
    Settings settings(m_file);
    settings.setValue(SettingsKeys::openChat, u"one"_s);
    QCoreApplication::processEvents();
    settings.setValue(SettingsKeys::openChat, u"two"_s);
    QCOMPARE(settings.value(SettingsKeys::openChat), u"two"_s);
    QCoreApplication::processEvents();
    QVERIFY(written().isEmpty());
    lock.unlock();
    QTRY_VERIFY(written().contains("open=two"));
}

void SettingsTest::tellsOnceThatItCannotWrite()
{
    const QString folder = m_folder->filePath(u"deeper"_s);
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();

    Settings settings(m_file);
    QSignalSpy failed(&settings, &Settings::failed);
    settings.setValue(SettingsKeys::openChat, u"one"_s);
    QVERIFY(failed.wait());
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.kind, Error::Kind::Storage);
    QCOMPARE(error.operation, Error::Operation::KeepSettings);
    QCOMPARE(error.subCode, toWord(StoreProblem::NoFolder));
    QCOMPARE(error.subjects, QStringList{folder});
    QCOMPARE(settings.value(SettingsKeys::openChat), u"one"_s);

    settings.setValue(SettingsKeys::enterSends, false);
    QCoreApplication::processEvents();
    QVERIFY(inTheWay.remove());
    settings.setValue(SettingsKeys::sidebarVisible, false);
    QTRY_VERIFY(written().contains("sidebar=false"));
    QVERIFY(written().contains("open=one"));
    QVERIFY(written().contains("enterSends=false"));
    QCOMPARE(failed.size(), 1);
}

void SettingsTest::whatCouldNotBeWrittenIsWrittenAtTheEnd()
{
    QFile inTheWay(m_folder->filePath(u"deeper"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    {
        Settings settings(m_file);
        QSignalSpy failed(&settings, &Settings::failed);
        settings.setValue(SettingsKeys::openChat, u"one"_s);
        QVERIFY(failed.wait());
        QVERIFY(inTheWay.remove());
    }
    QVERIFY(written().contains("open=one"));
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
