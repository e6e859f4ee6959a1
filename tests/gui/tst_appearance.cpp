// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/appearance.h"
#include "app/portalscheme.h"
#include "settings/settings.h"
#include "support/privatebus.h"
#include "view/viewstyle.h"
#include "widgets/clearstyle.h"
#include "widgets/looks.h"
#include "widgets/palettes.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDBusContext>
#include <QDBusMessage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr uint noPreference = 0;
constexpr uint dark = 1;
constexpr uint light = 2;

const QString portalName = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;

} // namespace

// What the desktop portal says, and can change while it runs.
class PortalStandIn : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit PortalStandIn(uint scheme, bool isOld = false)
        : m_scheme(scheme)
        , m_isOld(isOld)
        , m_bus(QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"portal"_s))
    {
        m_bus.registerObject(portalPath, this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        if (!m_bus.registerService(portalName))
            qFatal("no name on the bus");
    }
    ~PortalStandIn() override { QDBusConnection::disconnectFromBus(u"portal"_s); }

    void change(uint scheme)
    {
        m_scheme = scheme;
        emit SettingChanged(u"org.freedesktop.appearance"_s, u"accent-color"_s, QDBusVariant(light));
        emit SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(scheme));
    }
    int asked() const { return m_asked; }

public slots:
    QDBusVariant ReadOne(const QString &group, const QString &key)
    {
        if (m_isOld)
            sendErrorReply(QDBusError::UnknownMethod, u"no ReadOne here"_s);
        return answer(group, key);
    }
    QDBusVariant Read(const QString &group, const QString &key)
    {
        return QDBusVariant(QVariant::fromValue(answer(group, key)));
    }

signals:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    QDBusVariant answer(const QString &group, const QString &key)
    {
        ++m_asked;
        if (group != "org.freedesktop.appearance"_L1 || key != "color-scheme"_L1)
            sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"not here"_s);
        return QDBusVariant(m_scheme);
    }

    uint m_scheme;
    bool m_isOld;
    int m_asked = 0;
    QDBusConnection m_bus;
};

// Light and dark.
class AppearanceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void followsThePortal();
    void asksAnOldPortalTheOldWay();
    void asksAPortalThatComesLater();
    void aSettingIsStronger();
    void withoutColoursOfASystemOursAreUsed();
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void everyControlStandsOut_data();
    void everyControlStandsOut();
    void aMenuStandsOut_data() { everyControlStandsOut_data(); }
    void aMenuStandsOut();

private:
    void start()
    {
        m_scheme = std::make_unique<PortalScheme>(QDBusConnection::sessionBus());
        m_appearance = std::make_unique<Appearance>(m_settings.get(), m_scheme.get());
    }
    // What is painted, not only what the palette says.
    bool isPaintedDark() { return m_label->grab().toImage().pixelColor(2, 2).lightness() < 100; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<PortalScheme> m_scheme;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<QLabel> m_label;
};

void AppearanceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"confab.ini"_s));
    m_label = std::make_unique<QLabel>(u"       words"_s);
    m_label->show();
    QVERIFY(!isPaintedDark());
}

void AppearanceTest::cleanup()
{
    m_appearance.reset();
    m_scheme.reset();
    QApplication::setPalette(QPalette());
}

void AppearanceTest::followsThePortal()
{
    PortalStandIn portal(dark);
    start();
    QTRY_VERIFY(isPaintedDark());
    portal.change(light);
    QTRY_VERIFY(!isPaintedDark());
    portal.change(dark);
    QTRY_VERIFY(isPaintedDark());
    portal.change(noPreference);
    QTRY_VERIFY(!isPaintedDark());
    QCOMPARE(portal.asked(), 1);
}

void AppearanceTest::asksAnOldPortalTheOldWay()
{
    const PortalStandIn portal(dark, true);
    start();
    QTRY_VERIFY(isPaintedDark());
}

void AppearanceTest::asksAPortalThatComesLater()
{
    start();
    QVERIFY(!isPaintedDark());
    const PortalStandIn portal(dark);
    QTRY_VERIFY(isPaintedDark());
}

void AppearanceTest::aSettingIsStronger()
{
    PortalStandIn portal(light);
    start();
    QTRY_COMPARE(m_scheme->scheme(), ColourScheme::Light);
    m_settings->setValue(SettingsKeys::colourScheme, u"dark"_s);
    QTRY_VERIFY(isPaintedDark());
    QSignalSpy changes(m_scheme.get(), &SystemScheme::changed);
    portal.change(dark);
    QTRY_COMPARE(changes.size(), 1);
    m_settings->setValue(SettingsKeys::colourScheme, u"light"_s);
    QTRY_VERIFY(!isPaintedDark());
    m_settings->reset(SettingsKeys::colourScheme);
    QTRY_VERIFY(isPaintedDark());
}

// There are none on the offscreen platform, and nobody says whether they are light or dark.
void AppearanceTest::withoutColoursOfASystemOursAreUsed()
{
    const auto ground = [] { return QApplication::palette().color(QPalette::Window); };
    start();
    QCOMPARE(ground(), Palettes::light().color(QPalette::Window));
    m_settings->setValue(SettingsKeys::colourScheme, u"dark"_s);
    QCOMPARE(ground(), Palettes::dark().color(QPalette::Window));
    m_settings->reset(SettingsKeys::colourScheme);
    QCOMPARE(ground(), Palettes::light().color(QPalette::Window));
    QCOMPARE(m_scheme->scheme(), ColourScheme::Unknown);
}

void AppearanceTest::everyTextCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addRow("light") << Palettes::light();
    QTest::addRow("dark") << Palettes::dark();
}

void AppearanceTest::everyTextCanBeRead()
{
    QFETCH(QPalette, palette);
    using Role = QPalette::ColorRole;
    constexpr double readable = 4.5;
    for (const auto &[text, ground] : {std::pair{Role::WindowText, Role::Window},
                                       {Role::Text, Role::Base},
                                       {Role::ButtonText, Role::Button},
                                       {Role::ToolTipText, Role::ToolTipBase},
                                       {Role::HighlightedText, Role::Highlight},
                                       {Role::Link, Role::Base},
                                       {Role::Link, Role::Window}})
        QVERIFY2(contrast(palette.color(text), palette.color(ground)) >= readable,
                 qPrintable(u"%1 on %2"_s.arg(int(text)).arg(int(ground))));
    for (const Role ground : {Role::Window, Role::Base})
        QVERIFY2(contrast(Looks::quietText(palette, ground), palette.color(ground)) >= readable,
                 "quiet text");
    // What cannot be used now need not be read as easily, but it must be there.
    constexpr double visible = 3;
    QVERIFY(contrast(palette.color(QPalette::Disabled, Role::Text), palette.color(Role::Base)) >= visible);
    QVERIFY(contrast(palette.color(Role::PlaceholderText), palette.color(Role::Base)) >= readable);
}

void AppearanceTest::everyControlStandsOut_data()
{
    everyTextCanBeRead_data();
    QTest::addRow("plain") << ClearStyle().standardPalette();
}

// What is painted at the left edge, in the middle, of every kind of control.
void AppearanceTest::everyControlStandsOut()
{
    QFETCH(QPalette, palette);
    ClearStyle style;
    QWidget ground;
    ground.setPalette(palette);
    ground.resize(240, 300);
    const QList<QWidget *> controls{new QLineEdit(&ground),   new QCheckBox(&ground),
                                    new QPushButton(&ground), new QComboBox(&ground),
                                    new QSpinBox(&ground),    new QPlainTextEdit(&ground)};
    int top = 10;
    for (QWidget *control : controls) {
        control->setStyle(&style);
        control->setGeometry(10, top, 200, 30);
        top += 40;
    }
    const QImage picture = ground.grab().toImage();
    constexpr double visible = 3;
    for (const QWidget *control : controls) {
        const QPoint edge(control->x(), control->y() + control->height() / 2);
        QVERIFY2(contrast(picture.pixelColor(edge), palette.color(QPalette::Window)) >= visible,
                 control->metaObject()->className());
    }
    for (const auto role : {QPalette::Window, QPalette::Base})
        QVERIFY(contrast(Looks::focus(palette), palette.color(role)) >= visible);
}

void AppearanceTest::aMenuStandsOut()
{
    QFETCH(QPalette, palette);
    ClearStyle style;
    QMenu menu;
    menu.setStyle(&style);
    menu.setPalette(palette);
    menu.addAction(u"an entry"_s);
    menu.ensurePolished();
    menu.resize(menu.sizeHint());
    const QImage picture = menu.grab().toImage();
    const int middle = menu.height() / 2;
    constexpr double visible = 3;
    for (const QPoint edge : {QPoint(0, middle), QPoint(menu.width() - 1, middle)}) {
        for (const auto role : {QPalette::Window, QPalette::Base})
            QVERIFY(contrast(picture.pixelColor(edge), palette.color(role)) >= visible);
    }
}

int main(int argc, char **argv)
{
    const PrivateBus bus;
    if (!bus.isRunning())
        qFatal("dbus-daemon does not start");
    QApplication application(argc, argv);
    AppearanceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_appearance.moc"
