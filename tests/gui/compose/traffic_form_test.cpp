// SPDX-License-Identifier: GPL-3.0-or-later
// The traffic of a design as a person chooses it, on its own form.
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <bridge/engine_bridge.hpp>
#include <compose/design_document.hpp>
#include <compose/design_form.hpp>
#include <compose/form_row.hpp>
#include <compose/integer_box.hpp>
#include <compose/traffic_form.hpp>
#include <memory>
#include <widgets/choice_box.hpp>
#include <widgets/curve_preview.hpp>

#include <gui/support/fake_engine.hpp>

using namespace studio;
using namespace studio::app;
using gui_test::FakeEngine;

class TrafficFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_engine = std::make_unique<FakeEngine>();
        m_bridge = std::make_unique<bridge::EngineBridge>(*m_engine);
        m_document = std::make_unique<DesignDocument>(*m_bridge);
        m_form = std::make_unique<DesignForm>(*m_document, *m_bridge);
        m_document->begin(gui_test::sample_design("NFT drop"), {});
        m_form->resize(400, 900);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
    }
    void cleanup() {
        m_form.reset();
        m_document.reset();
        m_bridge.reset();
        m_engine.reset();
    }

    void a_curve_gets_a_rate_and_a_time_and_is_undone_at_once() {
        m_document->edit({}, {}, [](api::RollupSpec& spec) { spec.load.rate_tx_per_s.reset(); });
        QVERIFY(!row("arrival_s")->isVisible());
        QVERIFY(flatOut()->isVisible());

        choose("arrival", "burst");
        QCOMPARE(load().arrival, "burst");
        QCOMPARE(load().arrival_s, 600U);
        QVERIFY(load().rate_tx_per_s.has_value());
        QVERIFY(row("arrival_s")->isVisible());
        QVERIFY(!flatOut()->isVisible());
        QCOMPARE(preview()->shape(), (std::vector<double>{1, 0.3, 0}));

        m_document->undoStack().undo();
        QVERIFY(load().arrival.empty());
        QVERIFY(!load().rate_tx_per_s);
        QCOMPARE(preview()->shape(), (std::vector<double>{1, 1}));
        QVERIFY(!row("arrival_s")->isVisible());
    }

    void steady_traffic_keeps_nothing_of_a_curve() {
        choose("arrival", "queue");
        choose("arrival", "steady");
        QVERIFY(load().arrival.empty());
        QCOMPARE(load().arrival_s, 0U);
    }

    void time_and_supply_are_typed() {
        choose("arrival", "burst");
        type("arrival_s", "90");
        type("supply", "5000");
        QCOMPARE(load().arrival_s, 90U);
        QCOMPARE(load().supply, std::optional<std::uint64_t>(5'000));
        type("supply", "0");
        QVERIFY(!load().supply);
    }

    void only_what_is_sold_has_a_supply() {
        type("supply", "70");
        choose("kind", "transfer");
        QVERIFY(!load().supply);
        QVERIFY(!row("supply")->isVisible());
        choose("kind", "mint");
        QVERIFY(row("supply")->isVisible());
        choose("kind", "");
        for (const char* key : {"arrival", "arrival_s", "rate_tx_per_s", "users", "supply"})
            QVERIFY(!row(key)->isVisible());
    }

    void a_problem_stands_at_its_own_row() {
        choose("arrival", "burst");
        m_engine->with([](FakeEngine& engine) {
            api::Problem problem;
            problem.path = "/load/arrival_s";
            problem.what = {"Too short.", {}};
            engine.extra_problems = {problem};
        });
        type("arrival_s", "5");
        QVERIFY(says(row("arrival_s"), "Too short."));
        QVERIFY(!says(row("arrival"), "Too short."));
        QVERIFY(m_form->focusPath(QStringLiteral("/load/arrival_s")));
        QVERIFY(row("arrival_s")->control()->isVisible());
    }

    void it_is_painted_from_right_to_left_too() {
        choose("arrival", "burst");
        const QImage plain = preview()->grab().toImage();
        m_form->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(QTest::qWaitFor([this] { return preview()->layoutDirection() == Qt::RightToLeft; }));
        QCOMPARE(preview()->grab().toImage(), plain);  // a chart: time goes on as it does
        QVERIFY(!preview()->accessibleName().isEmpty());
    }

private:
    const api::LoadChoice& load() const { return m_document->spec().load; }
    FormRow* row(const char* key) const {
        return m_form->findChild<TrafficForm*>()->rows().value(QStringLiteral("/load/") + QLatin1String(key));
    }
    CurvePreview* preview() const { return m_form->findChild<CurvePreview*>(); }
    QCheckBox* flatOut() const { return m_form->findChild<QCheckBox*>(); }

    void choose(const char* key, const char* id) const {
        auto* box = qobject_cast<QComboBox*>(row(key)->control());
        const int index = box->findData(QString::fromLatin1(id));
        QVERIFY(index >= 0);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    void type(const char* key, const char* text) const {
        auto* line = row(key)->control()->findChild<QLineEdit*>();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QString::fromLatin1(text));
    }
    static bool says(const QWidget* where, const char* text) {
        for (const auto* label : where->findChildren<QLabel*>())
            if (label->text() == QLatin1String(text))
                return true;
        return false;
    }

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<bridge::EngineBridge> m_bridge;
    std::unique_ptr<DesignDocument> m_document;
    std::unique_ptr<DesignForm> m_form;
};

QTEST_MAIN(TrafficFormTest)
#include "traffic_form_test.moc"
