// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clirun.h"

#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

// confab-cli speaks to people in the language of the system, and to programs in that of the wire.
class CliLanguagesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_server = std::make_unique<ScriptedServer>(); }
    void cleanup() { m_server.reset(); }

    void theLocaleIsRead_data();
    void theLocaleIsRead();
    void theHelpIsWhole_data();
    void theHelpIsWhole();
    void aPageForEyes();
    void jsonIsTheSameInEveryLanguage();

private:
    // Its first line of errors where there is no token.
    QString complaint(const QMap<QString, QString> &locale, const QStringList &options = {});
    QByteArray printed(const QString &locale, const QStringList &arguments);

    std::unique_ptr<ScriptedServer> m_server;
};

namespace {

void speakOnly(CliRun *cli, const QMap<QString, QString> &locale)
{
    for (const auto name : {"LC_ALL"_L1, "LC_MESSAGES"_L1, "LC_TIME"_L1, "LANG"_L1, "LANGUAGE"_L1})
        cli->unsetEnvironment(name);
    for (auto it = locale.begin(); it != locale.end(); ++it)
        cli->setEnvironment(it.key(), it.value());
}

} // namespace

QString CliLanguagesTest::complaint(const QMap<QString, QString> &locale, const QStringList &options)
{
    CliRun cli(*m_server);
    cli.unsetEnvironment(u"CONFAB_TOKEN"_s);
    speakOnly(&cli, locale);
    return cli.run(options + QStringList{u"fetch-me"_s}) == 3 ? QString::fromUtf8(cli.errorOutput())
                                                              : QString();
}

QByteArray CliLanguagesTest::printed(const QString &locale, const QStringList &arguments)
{
    CliRun cli(*m_server);
    speakOnly(&cli, {{u"LC_ALL"_s, locale}});
    cli.run(arguments);
    return cli.output() + cli.errorOutput();
}

void CliLanguagesTest::theLocaleIsRead_data()
{
    QTest::addColumn<QMap<QString, QString>>("locale");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QMap<QString, QString> &locale, const QString &words) {
        QTest::newRow(name) << locale << words;
    };
    const QString english = u"No token was given"_s;
    row("none", {}, english);
    row("C", {{u"LC_ALL"_s, u"C"_s}}, english);
    row("C in UTF-8", {{u"LC_ALL"_s, u"C.UTF-8"_s}}, english);
    row("a language that is not here", {{u"LC_ALL"_s, u"nl_NL.UTF-8"_s}}, english);
    row("German", {{u"LC_ALL"_s, u"de_DE.UTF-8"_s}}, u"Es wurde kein Token angegeben"_s);
    row("German by LANG", {{u"LANG"_s, u"de_AT.UTF-8"_s}}, u"Es wurde kein Token angegeben"_s);
    row("Spanish", {{u"LC_ALL"_s, u"es_MX.UTF-8"_s}}, u"No se dio ningún token"_s);
    row("French", {{u"LC_ALL"_s, u"fr_CA.UTF-8"_s}}, u"Aucun jeton n’a été donné"_s);
    row("Portuguese", {{u"LC_ALL"_s, u"pt_BR.UTF-8"_s}}, u"Nenhum token foi dado"_s);
    row("Japanese", {{u"LC_ALL"_s, u"ja_JP.UTF-8"_s}}, u"トークンがありません"_s);
    row("Chinese", {{u"LC_ALL"_s, u"zh_CN.UTF-8"_s}}, u"没有给出令牌"_s);
    row("Arabic", {{u"LC_ALL"_s, u"ar_EG.UTF-8"_s}}, u"لم يُعطَ رمز دخول"_s);
    row("by LANGUAGE", {{u"LANG"_s, u"C.UTF-8"_s}, {u"LANGUAGE"_s, u"nl:de:fr"_s}},
        u"Es wurde kein Token angegeben"_s);
    row("C goes before LANGUAGE", {{u"LC_ALL"_s, u"C"_s}, {u"LANGUAGE"_s, u"de"_s}}, english);
}

void CliLanguagesTest::theLocaleIsRead()
{
    using Locale = QMap<QString, QString>;
    QFETCH(Locale, locale);
    QFETCH(QString, words);
    const QString said = complaint(locale);
    QVERIFY2(said.startsWith(u"confab-cli: "_s + words), qPrintable(said));
    // What programs read does not follow.
    const QString json = complaint(locale, {u"--json-errors"_s});
    QVERIFY2(json.contains(u"\"message\":\"No token was given"_s), qPrintable(json));
}

void CliLanguagesTest::theHelpIsWhole_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"de_DE", "es_ES", "fr_FR", "pt_BR", "ja_JP", "zh_CN", "ar_EG"})
        QTest::newRow(locale) << QLatin1StringView(locale) + u".UTF-8"_s;
}

void CliLanguagesTest::theHelpIsWhole()
{
    QFETCH(QString, locale);
    for (const QStringList &arguments :
         {QStringList{u"--help"_s}, QStringList{u"send-message"_s, u"--help"_s},
          QStringList{u"accounts"_s, u"--help"_s}}) {
        const QStringList english = QString::fromUtf8(printed(u"C"_s, arguments)).split(u'\n');
        const QString help = QString::fromUtf8(printed(locale, arguments));
        QVERIFY(help.count(u'\n') > 2);
        for (const QString &line : english) {
            // Names of methods stand alone; words do not stay as they are. ("Options" is French, too.)
            const bool isWords = line.trimmed().contains(u' ') && !line.contains(u'[')
                && line != line.toUpper()
                && !line.contains(QRegularExpression(u"^  [a-z-]+( [A-Z_|…-]+)*$"_s));
            QVERIFY2(!isWords || !help.split(u'\n').contains(line), qPrintable(line));
        }
    }
}

void CliLanguagesTest::aPageForEyes()
{
    const QString chat = m_server->addChat(3);
    m_server->setPinned(chat, m_server->storedTurns(chat).first().id());
    const QString page =
        QString::fromUtf8(printed(u"de_DE.UTF-8"_s, {u"--human"_s, u"fetch-all-messages"_s, chat}));
    QVERIFY2(page.contains(u"angeheftet"_s) && page.contains(u"Nachricht "_s)
                 && page.contains(u"Variante "_s),
             qPrintable(page));
    QVERIFY(!page.contains(u"pinned"_s) && !page.contains(u"turn "_s) && !page.contains(u"candidate "_s));
    // The date as Germans write it: "23. November 2026".
    QVERIFY2(page.contains(QRegularExpression(u"\\d\\. [A-Z][a-zä]+ \\d{4}"_s)), qPrintable(page));
    const QString renamed =
        QString::fromUtf8(printed(u"de_DE.UTF-8"_s, {u"--human"_s, u"update-chat-name"_s, chat, u"Neu"_s}));
    QCOMPARE(renamed, u"Erledigt.\n"_s);
}

void CliLanguagesTest::jsonIsTheSameInEveryLanguage()
{
    const QString chat = m_server->addChat(2);
    for (const QStringList &arguments :
         {QStringList{u"fetch-all-messages"_s, chat}, QStringList{u"fetch-chat"_s, chat},
          QStringList{u"fetch-me"_s}, QStringList{u"--json-errors"_s, u"fetch-chat"_s, u"nowhere"_s},
          QStringList{u"--json-errors"_s, u"nonsense"_s}}) {
        const QByteArray english = printed(u"C"_s, arguments);
        QVERIFY(english.startsWith('{'));
        for (const QString &locale : {u"de_DE.UTF-8"_s, u"ar_EG.UTF-8"_s, u"ja_JP.UTF-8"_s})
            QCOMPARE(printed(locale, arguments), english);
    }
}

QTEST_GUILESS_MAIN(CliLanguagesTest)
#include "tst_clilanguages.moc"
