// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <memory>

class QMenu;
class QPixmap;

namespace Confab {

class Actions;

namespace Ui {
class ChatHeader;
}

// Above the conversation: with whom, under which title, and how it stands. The title is renamed in place.
class ChatHeader : public QFrame
{
    Q_OBJECT

public:
    explicit ChatHeader(QWidget *parent = nullptr);
    ~ChatHeader() override;

    void setActions(const Actions &actions);
    // Not owned.
    void setMenu(QMenu *menu);
    // `name` is the chat's own and may be empty; then the character's stands for it.
    void setChat(const QString &characterId, const QString &characterName, const QString &name);
    void setAvatar(const QPixmap &pixmap);
    // What the chat is doing, instead of who it is with; empty for nothing in particular.
    void setState(const QString &state);

    QString title() const;
    QString subtitle() const;

    void startRenaming();
    // Shows `name` in the field again, because it could not be saved.
    void resumeRenaming(const QString &name);
    bool isRenaming() const;

signals:
    void renameRequested();
    // The person has given the chat this name; it may be empty, which takes the name away.
    void renamed(const QString &name);
    // Renaming has ended, whichever way.
    void renamingEnded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void finishRenaming(bool save);
    void popUpMenu();
    void showTexts();
    void dress();

    std::unique_ptr<Ui::ChatHeader> m_ui;
    QMenu *m_menu = nullptr;
    QString m_name;
    QString m_characterName;
    QString m_state;
};

} // namespace Confab
