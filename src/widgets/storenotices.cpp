// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/storenotices.h"

#include "archive/archive.h"
#include "settings/settings.h"
#include "widgets/banner.h"
#include "wording/errorwording.h"
#include "wording/foreignwords.h"
#include "wording/sentences.h"

#include <numeric>

namespace Confab {

StoreNotices::StoreNotices(Settings *settings, Archive *archive, Banner *banner, QObject *parent)
    : QObject(parent)
    , m_banner(banner)
{
    connect(banner, &Banner::dismissed, this, [this] { m_sentences.clear(); });
    connect(settings, &Settings::failed, this,
            [this](const Error &error) { warn(ErrorWording::whole(error)); });
    if (settings->isFromNewerVersion())
        warn(tr("The settings were written by a newer version of Confab. They are used as far as this one "
                "knows them, and left as they are."));
    if (!archive)
        return;
    connect(archive, &Archive::failed, this, [this](const Error &error) {
        if (error.operation == Error::Operation::OpenArchive)
            warn(ErrorWording::whole(error));
    });
    connect(archive, &Archive::opened, this, [this](const QString &setAside) {
        if (!setAside.isEmpty())
            warn(tr("The file with what you had written and not sent was damaged. It is kept as %1.")
                     .arg(ForeignWords::path(setAside)));
    });
}

void StoreNotices::warn(const QString &sentence)
{
    if (m_sentences.contains(sentence))
        return;
    m_sentences.append(sentence);
    m_banner->showWarning(
        std::accumulate(m_sentences.cbegin(), m_sentences.cend(), QString(), &Sentences::joined));
}

} // namespace Confab
