// SPDX-License-Identifier: GPL-3.0-or-later
// The card "Traffic" of Live, on its own.
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <live/arrival_picker.hpp>
#include <live/load_panel.hpp>
#include <memory>
#include <optional>
#include <widgets/curve_preview.hpp>

#include <gui/support/fake_engine.hpp>

using namespace studio;
using namespace studio::app;
using gui_test::FakeEngine;

class LoadPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        FakeEngine engine;
        m_panel = std::make_unique<LoadPanel>(engine.load_kind_list, engine.load_arrival_list);
        m_asked.reset();
        connect(m_panel.get(), &LoadPanel::loadRequested, this,
                [this](const api::LoadChoice& load, bool active) {
                    m_asked = {load, active};
                });
        m_run = gui_test::sample_run(1, api::RunState::running, "NFT drop");
        m_run.spec.load.supply = 5'000;
        m_run.load.active = true;
        m_panel->resize(700, 240);
        m_panel->show(m_run, {&m_run, 1});
        m_panel->setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void cleanup() { m_panel.reset(); }

    void a_curve_is_asked_for_with_its_time_and_its_peak() {
        QVERIFY(!time()->isVisible());
        chooseCurve("burst");
        QVERIFY(time()->isVisible());
        QVERIFY(!flatOut()->isVisible());
        time()->setValue(120);

        QTRY_VERIFY(m_asked.has_value());
        QCOMPARE(m_asked->first.arrival, "burst");
        QCOMPARE(m_asked->first.arrival_s, 120U);
        QCOMPARE(m_asked->first.rate_tx_per_s, std::optional<std::uint32_t>(500));
        QCOMPARE(m_asked->first.supply, std::optional<std::uint64_t>(5'000));
        QVERIFY(m_asked->second);
        QCOMPARE(m_panel->findChild<CurvePreview*>()->shape(), (std::vector<double>{1, 0.3, 0}));
    }

    void steady_traffic_has_no_time() {
        chooseCurve("queue");
        chooseCurve("steady");
        QTRY_VERIFY(m_asked.has_value());
        QVERIFY(m_asked->first.arrival.empty());
        QCOMPARE(m_asked->first.arrival_s, 0U);
        QVERIFY(flatOut()->isVisible());
    }

    void what_runs_is_shown_and_asks_for_nothing() {
        m_run.load.settings.arrival = "burst";
        m_run.load.settings.arrival_s = 300;
        m_panel->show(m_run, {&m_run, 1});
        QCOMPARE(time()->value(), 300);
        QVERIFY(time()->isVisible());
        QTest::qWait(500);
        QVERIFY(!m_asked);
    }

    void its_end_is_said_and_it_can_be_started_again() {
        m_run.load.active = false;
        m_run.load.end = api::LoadEnd::over;
        m_panel->show(m_run, {&m_run, 1});
        QVERIFY(says("Over: everybody who was to come has been served."));
        m_run.load.end = api::LoadEnd::sold_out;
        m_panel->show(m_run, {&m_run, 1});
        QVERIFY(says("Sold out: nobody asks for more."));

        auto* button = m_panel->findChild<QPushButton*>();
        QCOMPARE(button->text(), QStringLiteral("Start again"));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(m_asked && m_asked->second);
    }

    void a_change_that_settles_after_the_end_starts_nothing() {
        chooseCurve("burst");
        m_run.load.active = false;
        m_run.load.end = api::LoadEnd::over;
        m_panel->show(m_run, {&m_run, 1});
        QTest::qWait(500);
        QVERIFY(!m_asked);
    }

    void only_what_is_sold_has_a_supply() {
        auto* kind = m_panel->findChild<QComboBox*>();
        kind->setCurrentIndex(kind->findData(QStringLiteral("transfer")));
        QTRY_VERIFY(m_asked.has_value());
        QVERIFY(!m_asked->first.supply);
    }

private:
    QSpinBox* time() const { return m_panel->findChild<QSpinBox*>(QStringLiteral("arrivalTime")); }
    QCheckBox* flatOut() const { return m_panel->findChild<QCheckBox*>(); }
    void chooseCurve(const char* id) const {
        auto* box = m_panel->findChild<ArrivalPicker*>()->findChild<QComboBox*>();
        box->setCurrentIndex(box->findData(QString::fromLatin1(id)));
    }
    bool says(const char* text) const {
        for (const auto* label : m_panel->findChildren<QLabel*>())
            if (label->text() == QLatin1String(text))
                return true;
        return false;
    }

    std::unique_ptr<LoadPanel> m_panel;
    api::RunSnapshot m_run;
    std::optional<std::pair<api::LoadChoice, bool>> m_asked;
};

QTEST_MAIN(LoadPanelTest)
#include "load_panel_test.moc"
