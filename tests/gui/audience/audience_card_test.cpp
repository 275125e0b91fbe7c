// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <array>
#include <audience/audience_card.hpp>
#include <audience/open_audience_dialog.hpp>
#include <audience/qr_code.hpp>
#include <audience/stage_window.hpp>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <gui/support/fake_engine.hpp>
#include <memory>
#include <widgets/buttons.hpp>
#include <widgets/elided_label.hpp>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {

using gui_test::FakeEngine;

const QString kPhones = QStringLiteral("http://192.168.1.7:8700/abcdefghj/");

api::AudienceStanding standing(bool on_network) {
    api::AudienceStanding out;
    out.on_network = on_network;
    if (on_network)
        out.urls.push_back(kPhones.toStdString());
    out.urls.emplace_back("http://127.0.0.1:8700/abcdefghj/");
    out.guests = 3;
    out.transactions = 1'234;
    return out;
}

/// The card over a fake engine with one rollup that runs.
struct Stage {
    Stage() {
        run.id = 1;
        run.name = "Drop";
        run.state = api::RunState::running;
        engine.run_list = {run};
        bridge = std::make_unique<bridge::EngineBridge>(engine);
        card = std::make_unique<AudienceCard>(*bridge, navigator);
        card->resize(700, 200);
        card->show({&run, 1});
    }
    void stand(std::optional<api::AudienceStanding> now) {
        run.audience = std::move(now);
        engine.with([this](FakeEngine& fake) { fake.run_list.front().audience = run.audience; });
        bridge->drain();
        card->show({&run, 1});
    }
    QPushButton* button(const char* name) const { return card->findChild<QPushButton*>(QLatin1String(name)); }

    api::RunSnapshot run;
    FakeEngine engine;
    bridge::Navigator navigator;
    std::unique_ptr<bridge::EngineBridge> bridge;
    std::unique_ptr<AudienceCard> card;
};

}  // namespace

class AudienceCardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Appearance::instance().setMode(Appearance::Mode::Dark); }

    void it_is_closed_and_asks_before_it_opens() {
        Stage stage;
        QVERIFY(stage.button("audienceOpen")->isVisible());
        stage.button("audienceOpen")->click();
        auto* dialog = stage.card->findChild<OpenAudienceDialog*>();
        QVERIFY(dialog);
        QVERIFY2(!dialog->options().on_network, "this computer alone, unless somebody says otherwise");
        dialog->reject();
        QVERIFY(stage.engine.calls().empty());
    }

    void the_network_is_warned_of() {
        OpenAudienceDialog dialog;
        dialog.show();
        const auto radios = dialog.findChildren<QRadioButton*>();
        QCOMPARE(radios.size(), 2);
        const auto warnings = [&] {
            int shown = 0;
            for (const auto* label : dialog.findChildren<QLabel*>())
                shown += label->isVisible() && label->text().contains(QLatin1String("not encrypted")) ? 1 : 0;
            return shown;
        };
        QCOMPARE(warnings(), 0);
        radios.last()->click();
        QCOMPARE(warnings(), 1);
        QVERIFY(dialog.options().on_network);
    }

    void what_was_chosen_is_opened() {
        Stage stage;
        stage.button("audienceOpen")->click();
        auto* dialog = stage.card->findChild<OpenAudienceDialog*>();
        dialog->findChildren<QRadioButton*>().last()->click();
        dialog->findChild<QPushButton*>(QStringLiteral("openAudience"))->click();
        QTRY_VERIFY(stage.engine.called("open_audience 1 network"));
    }

    void guests_of_all_shards_are_counted_at_the_first_ones_page() {
        Stage stage;
        auto second = stage.run;
        second.id = 2;
        second.audience = standing(true);
        second.audience->urls = {"http://192.168.1.7:8701/other/"};
        stage.run.audience = standing(true);
        stage.card->show(std::array{stage.run, second});
        QCOMPARE(stage.card->findChild<QrCode*>()->text(), kPhones);
        const auto count = stage.card->findChild<QLabel*>(QStringLiteral("audienceCount"))->text();
        QVERIFY2(count.contains(QLatin1String("6 guest")) && count.contains(QLatin1String("2,468")),
                 qPrintable(count));
    }

    void an_open_page_says_where_it_is_and_who_came() {
        Stage stage;
        stage.stand(standing(true));
        QVERIFY(!stage.button("audienceOpen")->isVisible());
        QCOMPARE(stage.card->findChild<ElidedLabel*>(QStringLiteral("audienceUrl"))->fullText(), kPhones);
        QCOMPARE(stage.card->findChild<QrCode*>()->text(), kPhones);
        QCOMPARE(stage.card->findChild<CopyButton*>()->copyText(), kPhones);
        const auto count = stage.card->findChild<QLabel*>(QStringLiteral("audienceCount"))->text();
        QVERIFY2(count.contains(QLatin1String("3 guest")) && count.contains(QLatin1String("1,234")),
                 qPrintable(count));

        stage.button("audienceClose")->click();
        QTRY_VERIFY(stage.engine.called("close_audience 1"));
        stage.stand(std::nullopt);
        QVERIFY(stage.button("audienceOpen")->isVisible());
    }

    void the_code_is_black_on_white_with_a_quiet_zone_in_the_dark() {
        QrCode code;
        code.setText(kPhones);
        code.resize(330, 330);
        const QImage picture = code.grab().toImage();
        int black = 0;
        int white = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) {
                black += picture.pixelColor(x, y) == Qt::black ? 1 : 0;
                white += picture.pixelColor(x, y) == Qt::white ? 1 : 0;
            }
        QVERIFY(black > 10'000 && white > black);
        // 29 modules and 4 on each side, 8 pixels each, in the middle.
        const int corner = (330 - 37 * 8) / 2;
        QCOMPARE(picture.pixelColor(corner + 4 * 8 - 4, corner + 4 * 8 - 4), QColor(Qt::white));
        QCOMPARE(picture.pixelColor(corner + 4 * 8 + 4, corner + 4 * 8 + 4), QColor(Qt::black));
    }

    void the_stage_goes_when_the_page_is_closed() {
        Stage stage;
        stage.stand(standing(false));
        const auto buttons = stage.card->findChildren<QPushButton*>();
        for (auto* button : buttons)
            if (button->text() == QLatin1String("Show on stage"))
                button->click();
        QPointer<StageWindow> window;
        for (auto* widget : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<StageWindow*>(widget))
                window = found;
        QVERIFY(window && window->isVisible());
        stage.stand(std::nullopt);
        QTRY_VERIFY(!window);
    }

    void it_is_gone_while_the_rollup_does_not_run() {
        Stage stage;
        stage.run.state = api::RunState::stopped;
        stage.card->show({&stage.run, 1});
        QVERIFY(!stage.card->isVisible());
    }
};

}  // namespace studio::app

QTEST_MAIN(studio::app::AudienceCardTest)
#include "audience_card_test.moc"
