// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcetree.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QString projectRoot = QStringLiteral(CONFAB_SOURCE_DIR);

struct FormWidget
{
    QString className;
    QString name;
    QHash<QString, QString> properties;
    bool isFormLabel = false; // stands before a field in a form layout
};

struct Form
{
    QString className;
    QList<FormWidget> widgets;
    QStringList tabStops;
    QStringList headers; // of promoted widgets
    int connections = 0;
    QString error;

    const FormWidget *widget(const QString &name) const
    {
        for (const FormWidget &widget : widgets) {
            if (widget.name == name)
                return &widget;
        }
        return nullptr;
    }
};

// Recursive, since widgets stand in one another and properties belong to the innermost.
class FormReader
{
public:
    explicit FormReader(const QByteArray &xml)
        : m_reader(xml)
    {
    }

    Form read()
    {
        while (!m_reader.atEnd()) {
            if (m_reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (m_reader.name() == "class"_L1 && m_form.className.isEmpty())
                m_form.className = m_reader.readElementText();
            else if (m_reader.name() == "widget"_L1)
                readWidget(false);
            else if (m_reader.name() == "tabstop"_L1)
                m_form.tabStops.append(m_reader.readElementText());
            else if (m_reader.name() == "header"_L1)
                m_form.headers.append(m_reader.readElementText());
            else if (m_reader.name() == "connection"_L1)
                ++m_form.connections;
        }
        m_form.error = m_reader.hasError() ? m_reader.errorString() : QString();
        return m_form;
    }

private:
    void readWidget(bool isFormLabel)
    {
        const QXmlStreamAttributes attributes = m_reader.attributes();
        const qsizetype index = m_form.widgets.size();
        m_form.widgets.append({.className = attributes.value("class"_L1).toString(),
                               .name = attributes.value("name"_L1).toString(),
                               .properties = {},
                               .isFormLabel = isFormLabel});
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() == "property"_L1)
                readProperty(index);
            else
                readContents({});
        }
    }

    // Of a layout or an item: whatever widgets are in it.
    void readContents(const QString &layout)
    {
        if (m_reader.name() == "widget"_L1) {
            readWidget(false);
            return;
        }
        const QString here =
            m_reader.name() == "layout"_L1 ? m_reader.attributes().value("class"_L1).toString() : layout;
        const bool isLabel = m_reader.name() == "item"_L1 && layout == "QFormLayout"_L1
            && m_reader.attributes().value("column"_L1) == "0"_L1
            && !m_reader.attributes().hasAttribute("colspan"_L1);
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() == "widget"_L1)
                readWidget(isLabel);
            else if (m_reader.name() == "layout"_L1 || m_reader.name() == "item"_L1)
                readContents(here);
            else
                m_reader.skipCurrentElement();
        }
    }

    void readProperty(qsizetype index)
    {
        const QString name = m_reader.attributes().value("name"_L1).toString();
        const QString value = m_reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        m_form.widgets[index].properties.insert(name, value);
    }

    QXmlStreamReader m_reader;
    Form m_form;
};

bool takesFocus(const FormWidget &widget)
{
    static const QSet<QString> classes{
        u"QAbstractItemView"_s, u"QCheckBox"_s,   u"QComboBox"_s,    u"QDoubleSpinBox"_s,
        u"QKeySequenceEdit"_s,  u"QLineEdit"_s,   u"QListView"_s,    u"QListWidget"_s,
        u"QPlainTextEdit"_s,    u"QPushButton"_s, u"QRadioButton"_s, u"QSlider"_s,
        u"QSpinBox"_s,          u"QTableView"_s,  u"QTextBrowser"_s, u"QTextEdit"_s,
        u"QToolButton"_s,       u"QTreeView"_s,   u"QTreeWidget"_s};
    return classes.contains(widget.className)
        && !widget.properties.value(u"focusPolicy"_s).endsWith("NoFocus"_L1);
}

QStringList faultsOf(const Form &form)
{
    QStringList faults;
    if (!form.error.isEmpty())
        return {form.error};
    if (!form.className.startsWith("Confab::"_L1))
        faults.append(u"the class %1 is in no namespace of ours"_s.arg(form.className));
    if (form.connections > 0)
        faults.append(u"it has connections: wiring belongs into C++"_s);
    QSet<QString> buddies;
    QSet<QString> names;
    QStringList focusable;
    for (const FormWidget &widget : form.widgets) {
        if (names.contains(widget.name))
            faults.append(u"two widgets are called %1"_s.arg(widget.name));
        names.insert(widget.name);
        if (widget.properties.contains(u"styleSheet"_s))
            faults.append(u"%1 has a style sheet"_s.arg(widget.name));
        const QString buddy = widget.properties.value(u"buddy"_s);
        if (!buddy.isEmpty() && !form.widget(buddy))
            faults.append(u"the buddy of %1 does not exist"_s.arg(widget.name));
        buddies.insert(buddy);
        const bool hasKey = widget.properties.value(u"text"_s).remove(u"&&"_s).contains(u'&');
        if (widget.className == "QLabel"_L1 && (hasKey || widget.isFormLabel) && buddy.isEmpty())
            faults.append(u"the label %1 has no buddy"_s.arg(widget.name));
        if (takesFocus(widget))
            focusable.append(widget.name);
    }
    for (const QString &name : form.tabStops) {
        if (!form.widget(name))
            faults.append(u"the tab stop %1 does not exist"_s.arg(name));
    }
    for (const QString &name : focusable) {
        const FormWidget &widget = *form.widget(name);
        if (focusable.size() > 1 && !form.tabStops.contains(name))
            faults.append(u"%1 is not in the tab order"_s.arg(name));
        // A button that is filled later has its words from an action or from C++.
        const bool isButton = widget.className == "QPushButton"_L1;
        const bool isNamed = buddies.contains(name) || !widget.properties.value(u"text"_s).isEmpty()
            || !widget.properties.value(u"accessibleName"_s).isEmpty();
        if (!isNamed && !isButton)
            faults.append(u"%1 has no accessible name"_s.arg(name));
    }
    for (const QString &header : form.headers) {
        if (!QFileInfo::exists(projectRoot + u"/src/"_s + header))
            faults.append(u"%1 is not written from src/ down"_s.arg(header));
    }
    return faults;
}

QByteArray formWith(const QByteArray &widgets, const QByteArray &end = {})
{
    return "<ui><class>Confab::X</class><widget class=\"QWidget\" name=\"x\"><layout class=\"QVBoxLayout\">"
        + widgets + "</layout></widget>" + end + "</ui>";
}

} // namespace

class TestForms : public QObject
{
    Q_OBJECT

private slots:
    void areInOrder_data();
    void areInOrder();
    void faultsAreFound_data();
    void faultsAreFound();
};

void TestForms::areInOrder_data()
{
    QTest::addColumn<QString>("path");
    const QList<SourceFile> files = filesBelow(projectRoot, u"ui"_s, {u".ui"_s});
    QVERIFY(files.size() > 5);
    for (const SourceFile &file : files)
        QTest::newRow(qPrintable(file.path)) << file.path;
}

void TestForms::areInOrder()
{
    QFETCH(QString, path);
    const SourceFile file = readFile(projectRoot, path);
    QVERIFY(file.lines.value(1).contains(u"SPDX-FileCopyrightText"_s));
    const QStringList faults = faultsOf(FormReader(file.lines.join(u'\n').toUtf8()).read());
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestForms::faultsAreFound_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("fault");
    const QByteArray edit =
        R"(<item><widget class="QLineEdit" name="a">)"
        R"(<property name="accessibleName"><string>A</string></property></widget></item>)";
    const QByteArray list =
        R"(<item><widget class="QListView" name="b">)"
        R"(<property name="accessibleName"><string>B</string></property></widget></item>)";
    const QByteArray order = "<tabstops><tabstop>a</tabstop><tabstop>b</tabstop></tabstops>";
    QTest::newRow("in order") << formWith(edit + list, order) << QString();
    QTest::newRow("connections") << formWith(edit, "<connections><connection/></connections>")
                                 << u"it has connections"_s;
    QTest::newRow("no tab order") << formWith(edit + list, "<tabstops><tabstop>a</tabstop></tabstops>")
                                  << u"b is not in the tab order"_s;
    QTest::newRow("a tab stop of nothing")
        << formWith(edit, "<tabstops><tabstop>c</tabstop></tabstops>") << u"the tab stop c does not exist"_s;
    QTest::newRow("no name") << formWith(R"(<item><widget class="QLineEdit" name="a"/></item>)")
                             << u"a has no accessible name"_s;
    QTest::newRow("named by its label") << formWith(
        R"(<item><widget class="QLabel" name="l"><property name="text"><string>&amp;A</string></property>)"
        R"(<property name="buddy"><cstring>a</cstring></property></widget></item>)"
        R"(<item><widget class="QLineEdit" name="a"/></item>)")
                                        << QString();
    QTest::newRow("a key without a buddy") << formWith(
        R"(<item><widget class="QLabel" name="l"><property name="text"><string>&amp;A</string></property></widget></item>)")
                                           << u"the label l has no buddy"_s;
    QTest::newRow("a buddy that is gone") << formWith(
        R"(<item><widget class="QLabel" name="l"><property name="buddy"><cstring>z</cstring></property></widget></item>)")
                                          << u"the buddy of l does not exist"_s;
    QTest::newRow("a label of a form layout") << QByteArray(
        R"(<ui><class>Confab::X</class><widget class="QWidget" name="x"><layout class="QFormLayout">)"
        R"(<item row="0" column="0"><widget class="QLabel" name="l"/></item>)"
        R"(</layout></widget></ui>)") << u"the label l has no buddy"_s;
    QTest::newRow("looks") << formWith(
        R"(<item><widget class="QFrame" name="f">)"
        R"(<property name="styleSheet"><string>x</string></property></widget></item>)")
                           << u"f has a style sheet"_s;
    QTest::newRow("twice") << formWith(edit + edit) << u"two widgets are called a"_s;
    QTest::newRow("a header that is nowhere") << formWith(
        {}, "<customwidgets><customwidget><header>nowhere.h</header></customwidget></customwidgets>")
                                              << u"nowhere.h is not written from src/ down"_s;
    QTest::newRow("no XML") << QByteArray("<ui><class>") << u"Premature"_s;
}

void TestForms::faultsAreFound()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, fault);
    const QString faults = faultsOf(FormReader(xml).read()).join(u'\n');
    if (fault.isEmpty())
        QCOMPARE(faults, QString());
    else
        QVERIFY2(faults.contains(fault), qPrintable(faults));
}

QTEST_GUILESS_MAIN(TestForms)
#include "tst_forms.moc"
