// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

namespace Confab {

class ListPane;

namespace Ui {
class SubPage;
}

// What there is about one character, below a way back to all of them.
class SubPage : public QWidget
{
    Q_OBJECT

public:
    explicit SubPage(QWidget *parent = nullptr);
    ~SubPage() override;

    ListPane *pane() const;
    void setTitle(const QString &title);
    QString title() const;
    // Whether a new chat with the character is offered.
    void setNewOffered(bool offered);

signals:
    void backWanted();
    void newWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::unique_ptr<Ui::SubPage> m_ui;
};

} // namespace Confab
