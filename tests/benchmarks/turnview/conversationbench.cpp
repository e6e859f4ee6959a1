// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conversationbench.h"

#include "endlesslist.h"
#include "stopwatch.h"
#include "view/turnview.h"

#include <QRandomGenerator>
#include <QScrollBar>

#include <memory>

using namespace Qt::StringLiterals;

namespace Confab::Bench {

QJsonObject benchConversation(int rows)
{
    constexpr int pages = 50;
    constexpr int pageRows = 50;
    constexpr int appended = 50;
    const auto list = std::make_unique<EndlessList>(rows, pages * pageRows, appended + 4);
    const double before = residentMegabytes();
    std::unique_ptr<TurnView> view;
    const auto open = [&view](EndlessList *model) {
        view->setModel(model);
        view->viewport()->repaint();
    };
    const auto make = [&view] {
        view = std::make_unique<TurnView>();
        view->resize(900, 800);
        showAndWait(view.get());
        view->viewport()->repaint();
    };
    const auto paint = [&view] { view->viewport()->repaint(); };

    // Fonts are loaded once a program, whatever is shown.
    EndlessList other(20);
    make();
    open(&other);
    Samples first;
    for (int i = 0; i < 20; ++i) {
        make();
        first.take([&] { open(list.get()); });
    }

    QScrollBar *bar = view->verticalScrollBar();
    Samples scroll;
    for (int i = 0; i < 600; ++i) {
        scroll.take([&] {
            bar->setValue(bar->value() - 40);
            paint();
        });
    }
    Samples jump;
    QRandomGenerator random(1);
    for (int i = 0; i < 100; ++i) {
        jump.take([&] {
            bar->setValue(random.bounded(bar->maximum()));
            paint();
        });
    }
    Samples prepend;
    view->scrollToEnd();
    paint();
    bar->setValue(bar->value() - 1000);
    paint();
    for (int i = 0; i < pages; ++i) {
        prepend.take([&] {
            list->prepend(pageRows);
            paint();
        });
    }
    Samples resize;
    for (int i = 0; i < 40; ++i) {
        resize.take([&] {
            view->resize(i % 2 == 0 ? 800 : 900, 800);
            paint();
        });
    }
    view->scrollToEnd();
    paint();
    Samples append;
    for (int i = 0; i < appended; ++i) {
        append.take([&] {
            list->append();
            paint();
        });
    }
    const auto stream = [&](int words) {
        const QStringList all = EndlessList::message(words, words).split(u' ');
        Samples samples;
        list->append();
        paint();
        for (int i = 1; i <= 200; ++i) {
            const QString text = all.mid(0, all.size() * i / 200).join(u' ');
            samples.take([&] {
                list->setLast(text);
                paint();
            });
        }
        return samples;
    };
    const Samples stream400 = stream(400);
    const Samples stream4000 = stream(4000);
    // One more word when all of them are there.
    const auto grown = [&](int words) {
        const QString text = EndlessList::message(words, words);
        Samples samples;
        list->append();
        list->setLast(text);
        paint();
        for (int i = 0; i < 60; ++i) {
            samples.take([&] {
                list->setLast(text + u" more"_s.repeated(i % 7 + 1));
                paint();
            });
        }
        return samples;
    };
    const Samples grown400 = grown(400);
    const Samples grown4000 = grown(4000);
    const double after = residentMegabytes();

    return {{u"rows"_s, rows},
            {u"first_paint_ms"_s, first.json()},
            {u"scroll_ms"_s, scroll.json()},
            {u"jump_ms"_s, jump.json()},
            {u"prepend_50_ms"_s, prepend.json()},
            {u"width_ms"_s, resize.json()},
            {u"append_ms"_s, append.json()},
            {u"stream_400_words_ms"_s, stream400.json()},
            {u"stream_4000_words_ms"_s, stream4000.json()},
            {u"update_400_words_ms"_s, grown400.json()},
            {u"update_4000_words_ms"_s, grown4000.json()},
            {u"view_mb"_s, after - before},
            {u"resident_mb"_s, after}};
}

} // namespace Confab::Bench
