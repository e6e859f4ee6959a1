// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/languageswitcher.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// Keys as they are called on the keyboards of a language, and in the guide: Qt's own words are other ones
// here and there, and it asks for ours first.
[[maybe_unused]] constexpr const char *keyNames[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),  QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"), QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),   QT_TRANSLATE_NOOP("QShortcut", "Home"),
    QT_TRANSLATE_NOOP("QShortcut", "End"),   QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"),
};

// Who asks for "C" wants what programs can rely on: LANGUAGE, which Qt would follow all the same, does not
// count then. (As GNU gettext has it.)
bool isPlainLocale()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString locale = qEnvironmentVariable(name);
        if (!locale.isEmpty())
            return locale == "C"_L1 || locale == "POSIX"_L1;
    }
#endif
    return false;
}

QStringList systemLanguages()
{
    return isPlainLocale() ? QStringList() : QLocale::system().uiLanguages();
}

} // namespace

LanguageSwitcher::LanguageSwitcher(QObject *parent)
    : LanguageSwitcher(systemLanguages(), parent)
{
}

LanguageSwitcher::LanguageSwitcher(const QStringList &uiLanguages, QObject *parent)
    : QObject(parent)
    , m_uiLanguages(uiLanguages)
{
}

LanguageSwitcher::~LanguageSwitcher()
{
    remove();
}

void LanguageSwitcher::use(const QString &choice)
{
    const Language language =
        choice.isEmpty() ? Language::bestFor(m_uiLanguages) : Language::withCode(choice);
    if (language.code == m_current.code)
        return;
    m_current = language;
    // Somebody who reads English in India keeps the dates and numbers of India.
    const QLocale system = QLocale::system();
    const QLocale own(language.code);
    // (A language chosen by LANGUAGE alone comes with the formats of machines.)
    const bool fits = system.language() == own.language() && system.script() == own.script()
        && system.timeFormat(QLocale::ShortFormat) != QLocale::c().timeFormat(QLocale::ShortFormat);
    QLocale::setDefault(fits ? system : own);
    emit aboutToChange(language);
    remove();
    // Qt's own words first: a translator that is installed later is asked earlier.
    // Where Qt is carried along, its deployment tool has put all of them into one file.
    install({QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_"_s + language.code,
             QCoreApplication::applicationDirPath() + u"/translations/qt_"_s + language.code});
    install({u":/i18n/confab_"_s + language.code});
}

void LanguageSwitcher::remove()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

void LanguageSwitcher::install(const QStringList &files)
{
    for (const QString &file : files) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(file))
            continue;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
        return;
    }
}

} // namespace Confab
