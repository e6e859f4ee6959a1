// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "app/program.h"
#include "models/turnmodel.h"
#include "view/turnview.h"
#include "widgets/actions.h"
#include "widgets/banner.h"
#include "widgets/composeredit.h"
#include "widgets/preferencesdialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

namespace {

template <class Widget>
Widget *part(const QWidget *of, const QString &name)
{
    auto *widget = of ? of->findChild<Widget *>(name) : nullptr;
    if (!widget)
        qFatal("there is no %s", qPrintable(name));
    return widget;
}

// The whole program on a folder, as a person starts it.
struct RunningProgram
{
    explicit RunningProgram(const QString &folder, std::optional<double> wordsPerSecond = {})
        : options(optionsFor(folder, wordsPerSecond))
        , folders(options)
        , program(options, folders)
    {
        program.start();
        if (!QTest::qWaitFor([this] { return program.window()->actions()[Verb::NewChat]->isEnabled(); },
                             20000))
            qFatal("the program does not get ready");
    }

    static Options optionsFor(const QString &folder, std::optional<double> wordsPerSecond)
    {
        Options options;
        options.dataDir = folder;
        options.wordsPerSecond = wordsPerSecond;
        return options;
    }
    MainWindow *window() { return program.window(); }
    QDialog *preferences()
    {
        window()->actions()[Verb::Preferences]->trigger();
        return window()->findChild<PreferencesDialog *>();
    }
    TurnModel *turns() { return qobject_cast<TurnModel *>(window()->findChild<TurnView *>()->model()); }

    Options options;
    Folders folders;
    Program program;
};

} // namespace

class PreferencesTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_window.reset(); }

    void theKeyThatSendsIsChosen();
    void theTextSizeFollowsFieldAndKeys();
    void theTextOfNotificationsWaitsForNotifications();
    void aFolderIsChosenForTheNextStart();
    void aFolderThatCannotBeWrittenIsRefused();
    void charactersSpeakAtTheChosenPaceAtOnce();
    void theLanguageChangesWhileItRuns();
    void newerSettingsAreLeftAloneAndItSaysSo();
    void settingsThatCannotBeSavedAreSaid();
    void theSheetListsEveryKey();
    void aboutTellsVersionsAndLicences();

private:
    void open(int chatTurns) { m_window = std::make_unique<WindowFixture>(chatTurns); }
    WindowFixture &w() { return *m_window; }
    QDialog *preferences()
    {
        w().press(Qt::Key_Comma, Qt::ControlModifier);
        return w().dialog();
    }
    void closeDialog()
    {
        w().press(Qt::Key_Escape);
        QTRY_VERIFY(!w().dialog());
    }

    std::unique_ptr<WindowFixture> m_window;
};

void PreferencesTest::theKeyThatSendsIsChosen()
{
    open(2);
    QDialog *dialog = preferences();
    QVERIFY(dialog);
    auto *key = part<QComboBox>(dialog, u"sendKey"_s);
    QVERIFY(key->currentText().startsWith(u"Enter"_s));
    key->setFocus();
    QTest::keyClick(key, Qt::Key_Down);
    QVERIFY(key->currentText().startsWith(u"Ctrl+Enter"_s));
    closeDialog();

    w().press(Qt::Key_3, Qt::AltModifier);
    w().type(u"one"_s);
    w().press(Qt::Key_Return);
    w().type(u"two"_s);
    QCOMPARE(w().composer()->toPlainText(), u"one\ntwo"_s);
    w().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(w().composer()->toPlainText(), QString());
    QTRY_VERIFY(w().messages().contains(u"one\ntwo"_s));

    w().reopen();
    w().press(Qt::Key_3, Qt::AltModifier);
    w().type(u"three"_s);
    w().press(Qt::Key_Return);
    QCOMPARE(w().composer()->toPlainText(), u"three\n"_s);
}

void PreferencesTest::theTextSizeFollowsFieldAndKeys()
{
    open(2);
    QDialog *dialog = preferences();
    auto *size = part<QSpinBox>(dialog, u"textSize"_s);
    QCOMPARE(size->value(), 100);
    size->setFocus();
    QTest::keyClick(size, Qt::Key_Up);
    QCOMPARE(w().view()->zoom(), 1.1);
    w().action(Verb::ZoomIn)->trigger();
    QCOMPARE(size->value(), 121);
    closeDialog();
    w().reopen();
    QCOMPARE(w().view()->zoom(), 1.21);
    w().press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(w().view()->zoom(), 1.0);
}

void PreferencesTest::theTextOfNotificationsWaitsForNotifications()
{
    open(2);
    QDialog *dialog = preferences();
    auto *notify = part<QAbstractButton>(dialog, u"notify"_s);
    auto *text = part<QAbstractButton>(dialog, u"notifyText"_s);
    QVERIFY(notify->isChecked());
    QVERIFY(!text->isChecked());
    QVERIFY(text->isEnabled());
    notify->setFocus();
    QTest::keyClick(notify, Qt::Key_Space);
    QVERIFY(!text->isEnabled());
    closeDialog();
    dialog = preferences();
    QVERIFY(!part<QAbstractButton>(dialog, u"notify"_s)->isChecked());
}

void PreferencesTest::aFolderIsChosenForTheNextStart()
{
    open(2);
    const QTemporaryDir chosen;
    w().window->setDataFolder({.path = u"/somewhere/before"_s, .fixed = false});
    QDialog *dialog = preferences();
    QCOMPARE(part<QLineEdit>(dialog, u"folder"_s)->text(), u"/somewhere/before"_s);
    w().click(part<QPushButton>(dialog, u"changeFolder"_s));
    auto *chooser = dialog->findChild<QFileDialog *>();
    QVERIFY(chooser);
    emit chooser->fileSelected(chosen.path());
    chooser->close();
    QVERIFY(part<QLabel>(dialog, u"folderNote"_s)->text().contains(chosen.path()));
    closeDialog();

    Options options;
    const Folders folders(options);
    QTRY_COMPARE(folders.dataDir(Settings(w().settingsFile())), chosen.path());
}

void PreferencesTest::aFolderThatCannotBeWrittenIsRefused()
{
    open(2);
    w().window->setDataFolder({.path = u"/somewhere/before"_s, .fixed = false});
    QDialog *dialog = preferences();
    w().click(part<QPushButton>(dialog, u"changeFolder"_s));
    auto *chooser = dialog->findChild<QFileDialog *>();
    emit chooser->fileSelected(u"/nowhere/to/be/found"_s);
    chooser->close();
    QVERIFY(part<QLabel>(dialog, u"folderNote"_s)->text().contains(u"The old one stays"_s));
    closeDialog();
    QCOMPARE(w().settings()->value(SettingsKeys::dataFolder), QString());
}

void PreferencesTest::charactersSpeakAtTheChosenPaceAtOnce()
{
    const QTemporaryDir folder;
    {
        // A word in two seconds: a reply would take longer than this test waits.
        Settings settings(folder.filePath(u"confab.ini"_s));
        settings.setValue(SettingsKeys::localPace, 0.5);
    }
    RunningProgram running(folder.path());
    running.window()->actions()[Verb::NewChat]->trigger();
    auto *dialog = running.window()->findChild<QDialog *>();
    QVERIFY(dialog);
    auto *characters = dialog->findChild<QAbstractItemView *>();
    QTRY_VERIFY(characters->currentIndex().isValid());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(running.turns() && running.turns()->rowCount() > 0);
    auto *edit = running.window()->findChild<ComposerEdit *>();
    QTest::keyClicks(edit, u"What is Confab, and what can I do with it?"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    const QAction *stop = running.window()->actions()[Verb::StopReply];
    const auto reply = [&running] {
        const Turn last = running.turns()->turnAt(running.turns()->rowCount() - 1);
        return last.isHuman() || running.turns()->rowCount() < 3 ? QString() : last.text();
    };
    QTRY_VERIFY(stop->isEnabled() && !reply().isEmpty());
    const qsizetype begun = reply().count(u' ');

    auto *pace = part<QComboBox>(running.preferences(), u"pace"_s);
    QVERIFY(pace->currentText().contains(u"words a second"_s));
    pace->setFocus();
    QTest::keyClicks(pace, u"All"_s);
    QCOMPARE(pace->currentText(), u"All at once"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!stop->isEnabled(), 5000);
    // More than the old pace could have brought.
    QVERIFY(reply().count(u' ') > begun + 5);
}

void PreferencesTest::theLanguageChangesWhileItRuns()
{
    const QTemporaryDir folder;
    RunningProgram running(folder.path(), 0);
    auto *language = part<QComboBox>(running.preferences(), u"language"_s);
    QCOMPARE(running.window()->layoutDirection(), Qt::LeftToRight);
    language->setFocus();
    // The languages stand after the system's, by name; the one from right to left is seen at once.
    QTest::keyClick(language, Qt::Key_End);
    while (language->currentData() != u"ar"_s && language->currentIndex() > 0)
        QTest::keyClick(language, Qt::Key_Up);
    QCOMPARE(language->currentData(), u"ar"_s);
    QTRY_COMPARE(running.window()->layoutDirection(), Qt::RightToLeft);
    QCOMPARE(language->currentData(), u"ar"_s);
    language->setCurrentIndex(0);
    QTRY_COMPARE(running.window()->layoutDirection(), Qt::LeftToRight);
}

void PreferencesTest::newerSettingsAreLeftAloneAndItSaysSo()
{
    const QTemporaryDir folder;
    const QByteArray content("[General]\nversion=999\n\n[composer]\nenterSends=false\n");
    QFile file(folder.filePath(u"confab.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    {
        RunningProgram running(folder.path(), 0);
        QVERIFY(part<Banner>(running.window(), u"windowBanner"_s)->text().contains(u"newer version"_s));
        QDialog *dialog = running.preferences();
        QVERIFY(part<QLabel>(dialog, u"newerNote"_s)->isVisible());
        auto *key = part<QComboBox>(dialog, u"sendKey"_s);
        QVERIFY(key->currentText().startsWith(u"Ctrl+Enter"_s));
        key->setCurrentIndex(0);
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void PreferencesTest::settingsThatCannotBeSavedAreSaid()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"confab.ini"_s));
    RunningProgram running(folder.path(), 0);
    auto *key = part<QComboBox>(running.preferences(), u"sendKey"_s);
    key->setCurrentIndex(1);
    const auto *banner = part<Banner>(running.window(), u"windowBanner"_s);
    QTRY_VERIFY(banner->text().startsWith(u"The settings could not be saved."_s));
    QVERIFY(banner->text().contains(folder.path()));
    // It holds all the same.
    QVERIFY(key->currentText().startsWith(u"Ctrl+Enter"_s));
}

void PreferencesTest::theSheetListsEveryKey()
{
    open(2);
    w().press(Qt::Key_Slash, Qt::ControlModifier);
    QDialog *dialog = w().dialog();
    QVERIFY(dialog);
    const auto *list = part<QTreeWidget>(dialog, u"list"_s);
    const auto visible = [list] {
        QHash<QString, QString> rows;
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            for (int k = 0; k < list->topLevelItem(i)->childCount(); ++k) {
                const QTreeWidgetItem *row = list->topLevelItem(i)->child(k);
                if (!row->isHidden())
                    rows.insert(row->text(0), row->text(1));
            }
        }
        return rows;
    };
    const QHash<QString, QString> rows = visible();
    int keys = 0;
    const QList<QAction *> actions = w().window->actions().all();
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        ++keys;
        QString text = action->text().remove(u'&');
        if (text.endsWith(u'…'))
            text.chop(1);
        QVERIFY2(rows.value(text).contains(action->shortcut().toString(QKeySequence::NativeText)),
                 qPrintable(text));
    }
    QCOMPARE(rows.size(), keys + 1);
    QVERIFY(rows.contains(u"Send"_s));

    part<QLineEdit>(dialog, u"search"_s)->setFocus();
    w().type(u"ctrl+n"_s);
    QCOMPARE(visible().keys(), QStringList{u"New chat"_s});
}

void PreferencesTest::aboutTellsVersionsAndLicences()
{
    open(0);
    w().action(Verb::About)->trigger();
    const QString versions = part<QLabel>(w().dialog(), u"version"_s)->text();
    for (const QString &name : QStringList{u"Confab "_s + QLatin1StringView(CONFAB_VERSION),
                                           u"Qt "_s + QLatin1StringView(qVersion()), u"SQLite 3."_s})
        QVERIFY2(versions.contains(name), qPrintable(versions));
    const QString licences = part<QPlainTextEdit>(w().dialog(), u"licences"_s)->toPlainText();
    for (const QString &name : {u"GNU GENERAL PUBLIC LICENSE"_s, u"GNU LESSER GENERAL PUBLIC LICENSE"_s,
                                u"Martin Mitáš"_s, u"Frank Osterfeld"_s, u"SQLite"_s})
        QVERIFY2(licences.contains(name), qPrintable(name));
}

CONFAB_WINDOW_TEST_MAIN(PreferencesTest)
#include "tst_preferences.moc"
