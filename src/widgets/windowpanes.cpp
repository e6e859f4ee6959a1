// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/windowpanes.h"

#include "settings/settings.h"
#include "widgets/actions.h"
#include "widgets/detailspanel.h"
#include "widgets/sidebar.h"

#include <QSplitter>

namespace Confab {

namespace {

constexpr int narrowWidth = 640;
constexpr int sidebarWidth = 280;
constexpr int detailsWidth = 280;

} // namespace

WindowPanes::WindowPanes(const Actions &actions, Settings *settings, QSplitter *splitter, Sidebar *sidebar,
                         QWidget *pages, DetailsPanel *details)
    : QObject(splitter)
    , m_actions(actions)
    , m_settings(settings)
    , m_splitter(splitter)
    , m_sidebar(sidebar)
    , m_pages(pages)
    , m_details(details)
{
    for (int i = 0; i < splitter->count(); ++i)
        splitter->setStretchFactor(i, splitter->widget(i) == pages ? 1 : 0);
    connect(actions[Verb::ShowSidebar], &QAction::toggled, this, &WindowPanes::showSidebar);
    connect(actions[Verb::ShowDetails], &QAction::toggled, this, &WindowPanes::showDetails);
}

void WindowPanes::restore(int windowWidth, bool hasSizes)
{
    if (!hasSizes)
        m_splitter->setSizes(
            {sidebarWidth, qMax(sidebarWidth, windowWidth - sidebarWidth - detailsWidth), detailsWidth});
    arrange(m_settings->value(SettingsKeys::sidebarVisible), m_settings->value(SettingsKeys::detailsVisible));
}

void WindowPanes::fit(int windowWidth, bool hasConversation)
{
    const bool narrow = windowWidth < narrowWidth;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    if (narrow)
        arrange(!hasConversation, false);
    else
        arrange(m_settings->value(SettingsKeys::sidebarVisible),
                m_settings->value(SettingsKeys::detailsVisible));
}

void WindowPanes::showSidebar(bool shown)
{
    if (shown != m_sidebar->isHidden())
        return;
    arrange(shown, m_narrow ? false : !m_details->isHidden());
    if (!m_narrow)
        m_settings->setValue(SettingsKeys::sidebarVisible, shown);
    if (shown && m_narrow)
        m_sidebar->focusList();
    else if (!shown)
        emit pagesUncovered();
}

void WindowPanes::showDetails(bool shown)
{
    if (shown != m_details->isHidden())
        return;
    arrange(m_narrow ? false : !m_sidebar->isHidden(), shown);
    if (!m_narrow)
        m_settings->setValue(SettingsKeys::detailsVisible, shown);
    if (shown)
        m_details->focusPanel();
    else
        emit pagesUncovered();
}

void WindowPanes::showPages()
{
    if (!m_narrow || !m_pages->isHidden())
        return;
    arrange(false, false);
    emit pagesUncovered();
}

void WindowPanes::arrange(bool sidebar, bool details)
{
    m_sidebar->setVisible(sidebar);
    m_details->setVisible(details);
    m_pages->setVisible(!m_narrow || (!sidebar && !details));
    // The header with its buttons is out of sight then.
    m_sidebar->setHidingOffered(m_narrow);
    m_details->setHidingOffered(m_narrow);
    m_actions[Verb::ShowSidebar]->setChecked(sidebar);
    m_actions[Verb::ShowDetails]->setChecked(details);
}

} // namespace Confab
