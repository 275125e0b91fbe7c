// SPDX-License-Identifier: GPL-3.0-or-later
// Compose as a person uses it: with the mouse, with the keyboard, and with names that mean harm.
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <compose/compose_page.hpp>
#include <compose/design_document.hpp>
#include <compose/import_problems.hpp>
#include <compose/integer_box.hpp>
#include <compose/layer_plate.hpp>
#include <compose/layer_stack.hpp>
#include <compose/module_model.hpp>
#include <compose/palette_panel.hpp>
#include <compose/problems_panel.hpp>
#include <memory>
#include <widgets/theme.hpp>

#include <gui/support/fake_engine.hpp>
#include <gui/support/hostile_text.hpp>

using namespace studio;
using namespace studio::app;
using gui_test::FakeEngine;

class ComposeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_engine = std::make_unique<FakeEngine>();
        m_bridge = std::make_unique<bridge::EngineBridge>(*m_engine);
        m_navigator = std::make_unique<bridge::Navigator>();
        m_page = std::make_unique<ComposePage>(*m_bridge, *m_navigator);
        m_page->resize(1'300, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
        m_page->openPreset(QStringLiteral("nft-drop"));
    }

    void cleanup() {
        m_page.reset();
        m_navigator.reset();
        m_bridge.reset();
        m_engine.reset();
    }

    void a_preset_opens_and_is_not_saved_before_it_is_changed() {
        QCOMPARE(m_page->subject(), QStringLiteral("NFT drop"));
        QTest::qWait(2 * DesignDocument::autosaveDelay_ms);
        QVERIFY(m_engine->calls().empty());
    }

    void a_module_is_changed_with_the_keyboard_alone() {
        auto* plate = plateOf(api::Layer::availability);
        QCOMPARE(moduleOf(api::Layer::availability), "sequencer-only");

        plate->setFocus();
        QTest::keyClick(plate, Qt::Key_Return);
        auto* list = m_page->findChild<PalettePanel*>()->list();
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);

        QCOMPARE(moduleOf(api::Layer::availability), "mirror");
        QVERIFY(plate->hasFocus());
        QVERIFY(plate->accessibleName().contains(QStringLiteral("Mirrored")));
    }

    void arrow_keys_walk_the_stack() {
        auto* first = plateOf(api::Layer::lifecycle);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Down);
        QVERIFY(plateOf(api::Layer::execution)->hasFocus());
        QCOMPARE(m_page->findChild<LayerStack*>()->selected(), std::optional(api::Layer::execution));
    }

    void a_module_is_dropped_onto_its_layer_and_only_there() {
        const auto& mirror = moduleNamed("mirror");

        drop(plateOf(api::Layer::execution), mirror);
        QCOMPARE(moduleOf(api::Layer::availability), "sequencer-only");

        drop(plateOf(api::Layer::availability), mirror);
        QCOMPARE(moduleOf(api::Layer::availability), "mirror");
    }

    void the_palette_is_searched() {
        selectLayer(api::Layer::availability);
        auto* palette = m_page->findChild<PalettePanel*>();
        QCOMPARE(palette->list()->model()->rowCount(), 2);

        auto* search = m_page->searchField();
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("two machines"));
        QCOMPARE(palette->list()->model()->rowCount(), 1);

        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(palette->list()->model()->rowCount(), 2);
    }

    void a_changed_setting_is_undone_and_redone() {
        selectLayer(api::Layer::sequencing);
        auto* box = boxNamed(QStringLiteral("Block time"));

        typeInto(box, QStringLiteral("2500"));
        QCOMPARE(parameter(api::Layer::sequencing, "block_time_ms"), 2'500);

        QVERIFY(m_page->undo());
        QVERIFY(!isSet(api::Layer::sequencing, "block_time_ms"));
        QCOMPARE(box->value(), 1'000);

        QVERIFY(m_page->redo());
        QCOMPARE(box->value(), 2'500);
    }

    void every_keystroke_of_one_setting_is_one_step() {
        selectLayer(api::Layer::sequencing);
        typeInto(boxNamed(QStringLiteral("Block time")), QStringLiteral("2500"));
        QCOMPARE(m_page->document().undoStack().count(), 1);
    }

    void a_problem_is_shown_and_mended_with_one_click() {
        selectLayer(api::Layer::sequencing);
        typeInto(boxNamed(QStringLiteral("Block time")), QStringLiteral("5"));

        auto* problems = m_page->findChild<ProblemsPanel*>();
        QCOMPARE(problems->rows().size(), 1);
        QVERIFY(!m_page->launch());

        QTest::mouseClick(problems->rows().first()->fixButton(), Qt::LeftButton);
        QVERIFY(problems->rows().isEmpty());
        QCOMPARE(boxNamed(QStringLiteral("Block time"))->value(), 1'000);
    }

    void a_problem_leads_to_its_setting() {
        selectLayer(api::Layer::sequencing);
        typeInto(boxNamed(QStringLiteral("Block time")), QStringLiteral("5"));
        selectLayer(api::Layer::lifecycle);

        auto* row = m_page->findChild<ProblemsPanel*>()->rows().first();
        QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(row->width() / 2, 8));

        QCOMPARE(m_page->findChild<LayerStack*>()->selected(), std::optional(api::Layer::sequencing));
        QVERIFY(boxNamed(QStringLiteral("Block time"))->hasFocus());
    }

    void launch_asks_the_engine_and_goes_to_live() {
        QSignalSpy live(m_navigator.get(), &bridge::Navigator::liveRequested);
        QVERIFY(m_page->launch());
        QTRY_COMPARE(live.count(), 1);
        QVERIFY(m_engine->called("launch NFT drop"));
    }

    void a_launch_that_fails_says_why_and_can_be_tried_again() {
        m_engine->with([](FakeEngine& e) { e.failure = api::Failure{"x", {"The disk is full.", {}}}; });
        QSignalSpy notice(m_navigator.get(), &bridge::Navigator::noticeGiven);
        QVERIFY(m_page->launch());
        QTRY_COMPARE(notice.count(), 1);
        QCOMPARE(notice.first().first().toString(), QStringLiteral("The disk is full."));
        QVERIFY(m_page->launch());
    }

    void the_window_does_not_wait_for_a_slow_launch() {
        m_engine->delay_ms = 400;
        QSignalSpy live(m_navigator.get(), &bridge::Navigator::liveRequested);
        QVERIFY(m_page->launch());
        QCOMPARE(live.count(), 0);  // launch() came back before the engine did
        QTRY_COMPARE(live.count(), 1);
    }

    void a_change_is_saved_by_itself_under_one_name() {
        selectLayer(api::Layer::sequencing);
        typeInto(boxNamed(QStringLiteral("Block time")), QStringLiteral("2500"));
        m_page->save();
        typeInto(boxNamed(QStringLiteral("Block time")), QStringLiteral("2600"));
        m_page->save();
        QTRY_COMPARE(m_page->document().saveState(), DesignDocument::SaveState::Saved);
        QTRY_COMPARE(m_engine->calls().size(), 2U);
        QCOMPARE(m_engine->calls()[0], m_engine->calls()[1]);
    }

    void a_damaged_file_shows_all_its_problems() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("bad.rollup.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        file.close();

        m_page->importFrom(path);
        QTRY_VERIFY(m_page->findChild<ImportProblems*>() != nullptr);
        QCOMPARE(m_page->findChild<ImportProblems*>()->findChildren<ProblemRow*>().size(), 2);
        QCOMPARE(m_page->subject(), QStringLiteral("NFT drop"));
    }

    void an_exported_design_can_be_imported() {
        m_engine->design_list = {{"drop", m_page->document().spec(), 1}};
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("drop.rollup.json"));
        m_page->exportTo(path);
        QTRY_VERIFY(QFile::exists(path));

        m_page->openPreset(QStringLiteral("blank"));
        m_page->importFrom(path);
        QTRY_COMPARE(m_page->subject(), QStringLiteral("NFT drop"));
    }

    void hostile_names_are_shown_as_plain_text() {
        for (const auto& name :
             {gui_test::nestedTags(), gui_test::markupName(), gui_test::directionTricks()}) {
            api::RollupSpec spec = gui_test::sample_design(name);
            spec.description = name;
            spec.genesis = {{name, name, name}};
            api::Problem problem;
            problem.what = {"%1 is no name.", {name}};
            m_engine->extra_problems = {problem};
            m_page->document().begin(spec, {});
            m_page->findChild<LayerStack*>()->select(std::nullopt);
            QVERIFY(!m_page->grab().isNull());
            QVERIFY(gui_test::allLabelsPlain(m_page.get()));
        }
    }

    void every_plate_says_what_it_is() {
        for (auto* plate : m_page->findChildren<LayerPlate*>()) {
            QVERIFY(!plate->accessibleName().isEmpty());
            QVERIFY(!plate->accessibleDescription().isEmpty());
            QVERIFY(plate->focusPolicy() != Qt::NoFocus);
        }
        // As with radio buttons, Tab reaches the chosen one and arrows walk from there.
        QVERIFY(plateOf(api::Layer::lifecycle)->focusPolicy() & Qt::TabFocus);
    }

private:
    LayerPlate* plateOf(api::Layer layer) { return m_page->findChild<LayerStack*>()->plate(layer); }
    void selectLayer(api::Layer layer) { QTest::mouseClick(plateOf(layer), Qt::LeftButton); }
    std::string moduleOf(api::Layer layer) { return m_page->document().spec().layers.at(layer).module; }

    const api::ModuleInfo& moduleNamed(const std::string& id) {
        for (const auto& module : m_engine->module_list)
            if (module.id == id)
                return module;
        qFatal("no such module");
    }

    bool isSet(api::Layer layer, const std::string& id) {
        return m_page->document().spec().layers.at(layer).parameters.contains(id);
    }

    std::int64_t parameter(api::Layer layer, const std::string& id) {
        return isSet(layer, id)
                   ? std::get<std::int64_t>(m_page->document().spec().layers.at(layer).parameters.at(id))
                   : -1;
    }

    IntegerBox* boxNamed(const QString& name) {
        IntegerBox* found = nullptr;
        // A new form shows its rows in the next turn of the event loop.
        const bool shown = QTest::qWaitFor([&] {
            for (auto* box : m_page->findChildren<IntegerBox*>())
                if (box->accessibleName() == name && box->isVisible())
                    found = box;
            return found != nullptr;
        });
        if (!shown)
            qFatal("no such setting");
        return found;
    }

    void typeInto(IntegerBox* box, const QString& text) {
        box->setFocus();
        auto* line = box->findChild<QLineEdit*>();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    void drop(LayerPlate* plate, const api::ModuleInfo& module) {
        const std::unique_ptr<QMimeData> data(makeModuleDrag(module));
        const QPoint middle = plate->rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(plate, &enter);
        QDropEvent dropped(middle, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(plate, &dropped);
    }

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<bridge::EngineBridge> m_bridge;
    std::unique_ptr<bridge::Navigator> m_navigator;
    std::unique_ptr<ComposePage> m_page;
};

QTEST_MAIN(ComposeTest)
#include "compose_test.moc"
