// SPDX-License-Identifier: GPL-3.0-or-later
// The models and small parts of Compose.
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <bridge/engine_bridge.hpp>
#include <compose/compose_bar.hpp>
#include <compose/design_document.hpp>
#include <compose/genesis_model.hpp>
#include <compose/integer_box.hpp>
#include <compose/module_model.hpp>
#include <compose/parameter_editor.hpp>
#include <compose/stage_card.hpp>
#include <compose/value_text.hpp>
#include <limits>
#include <memory>

#include <gui/support/fake_engine.hpp>

using namespace studio;
using namespace studio::app;

class ComposePartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_module_model_keeps_the_rules_of_models() {
        gui_test::FakeEngine engine;
        ModuleModel model(engine.module_list);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLayer(api::Layer::availability);
        QCOMPARE(model.rowCount(), 2);
        model.setInUse("mirror");
        QCOMPARE(model.index(1).data(ModuleModel::InUseRole).toBool(), true);
        model.setLayer(api::Layer::execution);
        QCOMPARE(model.rowCount(), 1);
        model.retranslate();
    }

    void a_dragged_module_is_read_back() {
        gui_test::FakeEngine engine;
        const auto& module = engine.module_list.front();
        const std::unique_ptr<QMimeData> data(makeModuleDrag(module));
        const auto dragged = draggedModule(data.get());
        QVERIFY(dragged.has_value());
        QCOMPARE(dragged->module, module.id);
        QMimeData other;
        other.setText(QStringLiteral("hello"));
        QVERIFY(!draggedModule(&other));
    }

    void the_genesis_model_keeps_the_rules_and_can_be_undone() {
        gui_test::FakeEngine engine;
        bridge::EngineBridge bridge(engine);
        DesignDocument document(bridge);
        GenesisModel model(document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        document.begin(gui_test::sample_design(), {});

        model.addAccount();
        QCOMPARE(model.rowCount(), 1);
        const auto balance = model.index(0, GenesisModel::Balance);
        QVERIFY(model.setData(balance, QStringLiteral("0.000000000000000001"), Qt::EditRole));
        QCOMPARE(document.spec().genesis[0].balance_wei, "1");
        QVERIFY(!model.setData(balance, QStringLiteral("a lot"), Qt::EditRole));
        QCOMPARE(document.spec().genesis[0].balance_wei, "1");

        document.undoStack().undo();
        document.undoStack().undo();
        QCOMPARE(model.rowCount(), 0);
    }

    void an_integer_box_reads_groups_and_units() {
        IntegerBox box;
        box.setUnit(QStringLiteral("gas"));
        box.setRange(0, 100'000'000);
        box.setStep(1'000'000);
        box.setValue(30'000'000);
        QCOMPARE(box.findChild<QLineEdit*>()->text(), QStringLiteral("30,000,000 gas"));
        const QSignalSpy edited(&box, &IntegerBox::edited);
        box.stepBy(1);
        QCOMPARE(box.value(), 31'000'000);
        box.stepBy(1'000);
        QCOMPARE(box.value(), 100'000'000);
        QCOMPARE(edited.count(), 2);
    }

    void an_integer_box_stops_at_the_ends_of_the_type() {
        IntegerBox box;
        box.setStep(std::numeric_limits<qint64>::max());
        box.setValue(1);
        box.stepBy(3);
        QCOMPARE(box.value(), std::numeric_limits<qint64>::max());
    }

    void wei_is_written_as_ether_and_never_rounded() {
        api::ParameterInfo info;
        info.type = api::ParameterType::wei;
        const std::unique_ptr<ParameterEditor> editor(makeEditor(info, nullptr));
        QSignalSpy edited(editor.get(), &ParameterEditor::edited);
        auto* line = editor->findChild<QLineEdit*>();
        editor->setValue(std::string("1234567890123456789"));
        QCOMPARE(line->text(), QStringLiteral("1.234567890123456789"));

        QSignalSpy complained(editor.get(), &ParameterEditor::complained);
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("x"));
        QVERIFY(!complained.last().first().toString().isEmpty());
        QCOMPARE(edited.count(), 0);

        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("9007199254740993"));
        const auto value = edited.last().first().value<api::ParameterValue>();
        QCOMPARE(std::get<std::string>(value), "9007199254740993000000000000000000");
    }

    void a_stage_says_what_is_missing_for_the_next() {
        StageCard card;
        const auto text = [&card] {
            QStringList lines;
            for (const QLabel* label : card.findChildren<QLabel*>())
                if (label->isVisibleTo(&card))
                    lines << label->text();
            return lines.join(QLatin1Char('\n'));
        };
        card.show(api::Stage{{},
                             {{0, {"Data are on the L1", {}}, true},
                              {0, {"Proofs work", {}}, false},
                              {1, {"Users can leave", {}}, false}}});
        QVERIFY(text().contains(QStringLiteral("Not yet stage 0")));
        QVERIFY(text().contains(QStringLiteral("Missing: Proofs work")));
        QVERIFY(text().contains(QStringLiteral("\nData are on the L1")));
        QVERIFY(!text().contains(QStringLiteral("Users can leave")));
        card.show(api::Stage{0, {{0, {"Proofs work", {}}, true}, {1, {"Users can leave", {}}, false}}});
        QVERIFY(text().contains(QStringLiteral("Stage 0 of 2. For stage 1")));
        QVERIFY(text().contains(QStringLiteral("Missing: Users can leave")));
        QVERIFY(!text().contains(QStringLiteral("Proofs work")));
        card.show(api::Stage{});
        QVERIFY(card.isHidden());
    }

    void an_event_is_rehearsed_when_somebody_comes_to_it() {
        gui_test::FakeEngine engine;
        bridge::EngineBridge bridge(engine);
        DesignDocument document(bridge);
        ComposeBar bar(document);
        const auto buttons = bar.findChildren<QPushButton*>();
        const auto found = std::ranges::find(buttons, QStringLiteral("Rehearse…"), &QPushButton::text);
        QVERIFY(found != buttons.end());
        QVERIFY(!(*found)->isEnabled());
        document.begin(gui_test::sample_design(), {});
        QVERIFY((*found)->isEnabled());
        QSignalSpy asked(&bar, &ComposeBar::rehearsalRequested);
        (*found)->click();
        QCOMPARE(asked.size(), 1);
        document.edit(QStringLiteral("Traffic"), {}, [](api::RollupSpec& spec) { spec.load.kind.clear(); });
        QVERIFY(!(*found)->isEnabled());
        QVERIFY((*found)->accessibleDescription().contains(QStringLiteral("nobody would come")));
    }

    void values_are_said_in_words() {
        gui_test::FakeEngine engine;
        for (const auto& module : engine.module_list)
            for (const auto& info : module.parameters)
                QVERIFY(!valueText(info, info.default_value).isEmpty());
    }
};

QTEST_MAIN(ComposePartsTest)
#include "compose_parts_test.moc"
