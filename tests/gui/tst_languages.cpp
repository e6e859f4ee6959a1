// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pseudotranslator.h"
#include "windowfixture.h"
#include "wordreview.h"

#include "app/windowlanguage.h"
#include "models/chatlistmodel.h"
#include "models/turnmodel.h"
#include "settings/settings.h"
#include "view/turnview.h"
#include "widgets/actions.h"
#include "widgets/banner.h"
#include "widgets/clearstyle.h"
#include "widgets/guidetext.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDialog>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QRawFont>
#include <QRegularExpression>
#include <QStyle>
#include <QTemporaryDir>
#include <QTextLayout>
#include <QWindow>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

using Command = Wire::ClientFrame::Command;

// The window in other languages, and in one that shows what is not ready for any.
class LanguagesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keysDoNotClash_data();
    void keysDoNotClash();
    void arabicIsMirroredWhileRunning();
    void chineseIsDrawnInItsOwnShapes();
    void everyWordIsMarked_data();
    void everyWordIsMarked();
    void everyWordOfTheDialogsIsMarked();

private:
    void open(int chatTurns)
    {
        m_window = std::make_unique<WindowFixture>(chatTurns, WindowFixture::Accounts::With);
    }
    WindowFixture &w() { return *m_window; }
    void speakPseudo();
    bool reach(const QString &state);
    QStringList known() const;
    void review(const QWidget *widget, const QString &where);
    void report(const QString &where, const QList<SeenWord> &words);

    std::unique_ptr<WindowFixture> m_window;
    std::unique_ptr<PseudoTranslator> m_pseudo;
    bool m_pseudoCameLater = false;
    QStringList m_complaints;
};

void LanguagesTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void LanguagesTest::cleanup()
{
    m_window.reset();
    m_pseudo.reset();
    m_complaints.clear();
    m_pseudoCameLater = false;
}

void LanguagesTest::keysDoNotClash_data()
{
    QTest::addColumn<QString>("code");
    for (const Language &language : Language::all())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void LanguagesTest::keysDoNotClash()
{
    QFETCH(QString, code);
    // Half a translation borrows keys from English.
    if (code != "en"_L1 && !CONFAB_CHECK_TRANSLATIONS)
        QSKIP("CONFAB_CHECK_TRANSLATIONS is off");
    LanguageSwitcher switcher({});
    switcher.use(code);
    open(4);
    QStringList complaints;
    const auto *bar = w().window->findChild<QMenuBar *>();
    complaints += clashesIn(bar->actions(), u"the menu bar"_s);
    const auto menus = w().window->findChildren<QMenu *>();
    QVERIFY(menus.size() > 5);
    for (const QMenu *menu : menus)
        complaints += clashesIn(menu->actions(), menu->objectName());
    complaints.removeDuplicates();
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

void LanguagesTest::arabicIsMirroredWhileRunning()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"confab.ini"_s));
    settings.setValue(SettingsKeys::language, u"en"_s);
    WindowLanguage language(&settings);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    open(4);
    const QWidget *list = w().window->findChild<QWidget *>(u"chatList"_s);
    const auto isLeft = [&] {
        return list->mapTo(w().window, QPoint()).x() < w().view()->mapTo(w().window, QPoint()).x();
    };
    QVERIFY(isLeft());
    const auto sign = [&] {
        return w().window->style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(32).toImage();
    };
    const QImage before = sign();
    settings.setValue(SettingsKeys::language, u"ar"_s);
    QTRY_VERIFY(w().window->isRightToLeft() && !isLeft());
    // Everything else looks as it did.
    QCOMPARE(sign(), before);
    // An underlined letter would tear its word apart.
    const auto underlines = [&] {
        return w().window->style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, w().window) != 0;
    };
    QVERIFY(!underlines());
    QVERIFY(qobject_cast<ClearStyle *>(w().window->style()));
    settings.reset(SettingsKeys::language);
    settings.setValue(SettingsKeys::language, u"de"_s);
    QTRY_VERIFY(!w().window->isRightToLeft() && isLeft());
    QVERIFY(underlines());
    QCOMPARE(sign(), before);
}

void LanguagesTest::chineseIsDrawnInItsOwnShapes()
{
    const QString chinese = u"Noto Sans CJK SC"_s;
    if (!QFontDatabase::hasFamily(chinese))
        QSKIP("the font is not installed");
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"confab.ini"_s));
    settings.setValue(SettingsKeys::language, u"en"_s);
    WindowLanguage language(&settings);
    open(4);
    const QStringList usual = QApplication::font().families();
    // A character that Chinese and Japanese write, each in its own way.
    const auto drawnWith = [&] {
        QTextLayout layout(u"\u5173"_s, w().window->font());
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        return layout.glyphRuns().value(0).rawFont().familyName();
    };
    const QString before = drawnWith();
    settings.setValue(SettingsKeys::language, u"zh_CN"_s);
    QTRY_COMPARE(drawnWith(), chinese);
    settings.setValue(SettingsKeys::language, u"en"_s);
    QTRY_COMPARE(drawnWith(), before);
    QCOMPARE(QApplication::font().families(), usual);
}

void LanguagesTest::everyWordIsMarked_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("whileRunning");
    for (const char *state : {"no chats", "a conversation", "a notice", "a refusal", "editing", "renaming",
                              "finding", "no connection", "getting ready", "not started"}) {
        const QString name = QLatin1StringView(state);
        QTest::addRow("%s", state) << name << false;
        QTest::addRow("%s, switched then", state) << name << true;
    }
}

void LanguagesTest::everyWordIsMarked()
{
    QFETCH(QString, state);
    QFETCH(bool, whileRunning);
    if (!whileRunning)
        speakPseudo();
    QVERIFY(reach(state));
    if (whileRunning) {
        speakPseudo();
        m_pseudoCameLater = true;
        // Told to the windows by posted events.
        QTRY_VERIFY(PseudoTranslator::unmarked(w().action(Verb::CloseWindow)->text()).isEmpty());
        QCoreApplication::sendPostedEvents();
    }
    review(w().window, state);
    const auto menus = w().window->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        if (!menu->actions().isEmpty())
            report(state, wordsOf(menu));
    }
    m_complaints.removeDuplicates();
    QVERIFY2(m_complaints.isEmpty(), qPrintable(u'\n' + m_complaints.join(u'\n')));
}

// Every verb that promises a dialog by its ellipsis, and those of the help menu.
void LanguagesTest::everyWordOfTheDialogsIsMarked()
{
    open(6);
    QVERIFY(w().goToMessage(w().turns()->turnAt(3).id()));
    QList<QAction *> verbs;
    const auto actions = w().window->findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->isEnabled() && !action->menu() && action->text().endsWith(u'…'))
            verbs.append(action);
    }
    verbs += w().window->findChild<QMenu *>(u"helpBarMenu"_s)->actions();
    QVERIFY(verbs.size() > 3);
    speakPseudo();
    QTRY_VERIFY(PseudoTranslator::unmarked(w().action(Verb::CloseWindow)->text()).isEmpty());
    for (QAction *verb : verbs) {
        if (verb->isSeparator() || !verb->isEnabled())
            continue;
        verb->trigger();
        QTRY_VERIFY2(w().dialog(), qPrintable(verb->text()));
        // What it reads from the service has come.
        QTRY_VERIFY(!w().dialog()->findChild<QListView *>()
                    || w().dialog()->findChild<QListView *>()->model()->rowCount() > 0);
        review(w().dialog(), verb->objectName());
        // Some stand beside the window.
        w().dialog()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(w().dialog()));
        QTest::keyClick(w().dialog()->windowHandle(), Qt::Key_Escape);
        QTRY_VERIFY(!w().dialog());
    }
    m_complaints.removeDuplicates();
    QVERIFY2(m_complaints.isEmpty(), qPrintable(u'\n' + m_complaints.join(u'\n')));
}

void LanguagesTest::speakPseudo()
{
    m_pseudo = std::make_unique<PseudoTranslator>();
    QVERIFY(QCoreApplication::installTranslator(m_pseudo.get()));
}

bool LanguagesTest::reach(const QString &state)
{
    const auto until = [](auto &&condition) { return QTest::qWaitFor(condition); };
    open(state == "no chats"_L1 ? 0 : 6);
    if (state == "no chats"_L1)
        return until([this] { return w().window->findChild<QWidget *>(u"stateButton"_s)->isVisible(); });
    if (state == "a notice"_L1) {
        w().press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        return until([this] { return w().shows(u"is archived"_s); });
    }
    if (state == "a refusal"_L1) {
        w().server.command(Command::CreateAndGenerateTurn).answerWith([](const Wire::ClientFrame &frame) {
            return QList<QByteArray>{R"({"command":"neo_error","request_id":")" + frame.requestId.toUtf8()
                                     + R"(","comment":"","error_code":400})"};
        });
        w().send(u"Hello"_s);
        return until([this] { return w().lastTurn().delivery() == DeliveryState::NotSent; });
    }
    if (state == "editing"_L1) {
        const bool there = w().goToMessage(w().turns()->turnAt(4).id());
        w().press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        return there;
    }
    if (state == "renaming"_L1)
        w().press(Qt::Key_F2);
    if (state == "finding"_L1) {
        w().press(Qt::Key_F, Qt::ControlModifier);
        w().type(u"lantern"_s);
        // Whatever it found is said then.
        return until([this] {
            const auto *count = w().window->findChild<QLabel *>(u"count"_s);
            return count && count->isVisible() && !count->text().isEmpty();
        });
    }
    if (state == "no connection"_L1) {
        w().server.stop();
        return until([this] { return w().shows(u"There is no connection"_s); });
    }
    if (state == "getting ready"_L1)
        w().disconnectWindow();
    if (state == "not started"_L1) {
        w().disconnectWindow();
        w().window->showStartFailure({Error::Kind::Storage, Error::Operation::OpenArchive});
    }
    return true;
}

// What nobody translates: names, what people and characters wrote, and what is called so in every language.
QStringList LanguagesTest::known() const
{
    QStringList words = m_window->messages();
    words += m_window->chatTitles().split(u'\n');
    for (int row = 0; m_window->turns() && row < m_window->turns()->rowCount(); ++row)
        words.append(m_window->turns()->turnAt(row).author().name);
    // The guide is translated as a whole.
    for (const GuideSection &section : GuideText::read(u"en"_s))
        words.append(section.title);
    words += {u"Keeper"_s,      u"Lighthouse keeper"_s, u"Watches the sea."_s, u"Ferryman"_s,
              u"Rows across"_s, u"Knows the river."_s,  u"Confab"_s,           u"Hello"_s};
    // As QLocale joins a list, and writes a time.
    words += {u"and "_s, u" AM"_s, u" PM"_s};
    // Each in itself, and as the system writes it.
    for (const Language &language : Language::all())
        words.append(language.name);
    const QList<QAction *> actions = m_window->window->actions().all();
    for (const QAction *action : actions) {
        for (const QKeySequence &key : action->shortcuts())
            words.append(key.toString(QKeySequence::NativeText));
    }
    words.append(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText));
    words.removeAll(QString());
    // A text goes before those that are parts of it.
    std::sort(words.begin(), words.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return words;
}

void LanguagesTest::review(const QWidget *widget, const QString &where)
{
    // The layouts follow what was written into them a moment later.
    QCoreApplication::sendPostedEvents();
    report(where, wordsOf(widget));
    for (const QString &cut : cutIn(widget))
        m_complaints.append(where + u": no room: "_s + cut);
}

void LanguagesTest::report(const QString &where, const QList<SeenWord> &words)
{
    static const QRegularExpression letters(u"\\p{L}{2,}"_s);
    const QStringList names = known();
    for (const SeenWord &word : words) {
        QString rest = PseudoTranslator::unmarked(word.text);
        for (const QString &name : names)
            rest.remove(name);
        // A notice that somebody has read already goes by itself.
        if (rest.contains(letters) && !(m_pseudoCameLater && word.where.contains(" in a banner"_L1)))
            m_complaints.append(u"%1: %2: not marked: \"%3\""_s.arg(where, word.where, word.text));
    }
}

CONFAB_WINDOW_TEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
