// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/method.h"

#include <QFile>
#include <QTest>

using namespace Confab::Cli;
using namespace Qt::StringLiterals;

// The manual page names what the program understands.
class ManualTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void namesEveryMethod();
    void namesEveryOption();
    void namesNothingElse();

private:
    QStringList m_lines;
};

void ManualTest::initTestCase()
{
    QFile file(QStringLiteral(CONFAB_MANUAL));
    QVERIFY(file.open(QIODevice::ReadOnly));
    // troff's minus sign
    m_lines = QString::fromUtf8(file.readAll()).replace(u"\\-"_s, u"-"_s).split(u'\n');
    QVERIFY(m_lines.size() > 50);
}

void ManualTest::namesEveryMethod()
{
    for (const Method &method : methods()) {
        const QString begin = u".B "_s + method.name;
        QString found;
        for (const QString &line : std::as_const(m_lines)) {
            if (line == begin || line.startsWith(begin + u' '))
                found = line;
        }
        QVERIFY2(!found.isEmpty(), qPrintable(u"confab-cli.1 lacks the method "_s + method.name));
        for (const Parameter &parameter : method.parameters)
            QVERIFY2(found.contains(u' ' + parameter.name) || found.contains(u'[' + parameter.name),
                     qPrintable(found));
        for (const Option &option : method.options)
            QVERIFY2(found.contains(u"[--"_s + option.name), qPrintable(found));
    }
}

void ManualTest::namesEveryOption()
{
    for (const Option &option : commonOptions()) {
        const QString line = option.value.isEmpty() ? u".B --"_s + option.name
                                                    : u".BI --%1 \" %2\""_s.arg(option.name, option.value);
        QVERIFY2(m_lines.contains(line), qPrintable(u"confab-cli.1 lacks the line "_s + line));
    }
}

void ManualTest::namesNothingElse()
{
    const qsizetype from = m_lines.indexOf(u".SH METHODS"_s);
    const qsizetype to = m_lines.indexOf(u".SH TOKEN"_s);
    QVERIFY(from > 0 && to > from);
    QCOMPARE(m_lines.mid(from, to - from).count(u".TP"_s), methods().size());
}

QTEST_GUILESS_MAIN(ManualTest)
#include "tst_manual.moc"
