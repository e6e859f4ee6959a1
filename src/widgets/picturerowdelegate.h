// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Confab {

class AvatarCache;

// A row of a list with a picture: a strong first line with something short at its end, and a quiet second
// line. Chats and characters look the same this way. It is told which roles of the model are which;
// an icon as decoration stands instead of the picture.
class PictureRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    struct Roles
    {
        int title = Qt::DisplayRole;
        int line = -1; // the second line; -1: none
        int time = -1; // a QDateTime for the end of the first line
        int id = -1; // decides the colour behind initials
        int name = -1; // gives the initials; the title stands in for an empty one
        int avatarFile = -1;
    };

    // `avatars` is not owned and may be null.
    PictureRowDelegate(const Roles &roles, AvatarCache *avatars, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Layout;
    Layout layout(const QStyleOptionViewItem &option, const QString &end, bool hasLine) const;
    static QFont strongFont(const QFont &font);

    Roles m_roles;
    AvatarCache *m_avatars;
};

} // namespace Confab
