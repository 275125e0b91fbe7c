// SPDX-License-Identifier: GPL-3.0-or-later
// Settings that count only under some choices, on the form of their module.
#include <QCheckBox>
#include <QPushButton>
#include <QTest>
#include <algorithm>
#include <bridge/engine_bridge.hpp>
#include <compose/design_document.hpp>
#include <compose/integer_box.hpp>
#include <compose/layer_plate.hpp>
#include <compose/layer_stack.hpp>
#include <compose/module_form.hpp>
#include <memory>
#include <widgets/choice_box.hpp>

#include <gui/support/fake_engine.hpp>

using namespace studio;
using namespace studio::app;
using gui_test::FakeEngine;

namespace {

api::ParameterInfo setting(const std::string& id, const std::string& title, api::ParameterType type,
                           api::ParameterValue value) {
    api::ParameterInfo info;
    info.id = id;
    info.title = {title, {}};
    info.help = {"What " + title + " does.", {}};
    info.type = type;
    info.default_value = std::move(value);
    return info;
}

api::ParameterInfo conditional(const std::string& id, const std::string& title, const std::string& decider,
                               api::ParameterValue value) {
    auto info = setting(id, title, api::ParameterType::integer, std::int64_t{60});
    info.applies_when = api::ParameterCondition{decider, {std::move(value)}};
    return info;
}

/// An end by time or by block; and growth, whose only setting is folded away.
std::vector<api::ParameterInfo> settings() {
    auto ends = setting("ends", "Ends", api::ParameterType::choice, std::string("manual"));
    ends.choices = {
        {"manual", {"When you say so", {}}}, {"time", {"After a time", {}}}, {"block", {"With a block", {}}}};
    auto most = conditional("most", "Most gas", "grows", true);
    most.advanced = true;
    return {ends, conditional("duration", "Duration", "ends", std::string("time")),
            conditional("last_block", "Last block", "ends", std::string("block")),
            setting("grows", "Grows", api::ParameterType::boolean, false), most};
}

}  // namespace

class ModuleFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_engine = std::make_unique<FakeEngine>();
        const auto module =
            std::ranges::find(m_engine->module_list, api::Layer::lifecycle, &api::ModuleInfo::layer);
        module->parameters = settings();
        m_bridge = std::make_unique<bridge::EngineBridge>(*m_engine);
        m_document = std::make_unique<DesignDocument>(*m_bridge);
        m_form = std::make_unique<ModuleForm>(*m_document);
        m_document->begin(gui_test::sample_design("NFT drop"), {});
        m_form->setLayer(api::Layer::lifecycle);
        m_form->resize(300, 700);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    }
    void cleanup() {
        m_form.reset();
        m_document.reset();
        m_bridge.reset();
        m_engine.reset();
    }

    void only_what_counts_is_shown_and_at_once() {
        QVERIFY(ends()->isVisible());
        QVERIFY(!box("Duration")->isVisible());
        QVERIFY(!box("Last block")->isVisible());

        ends()->setFocus();
        QTest::keyClick(ends(), Qt::Key_Down);
        QVERIFY(box("Duration")->isVisible());
        QVERIFY(!box("Last block")->isVisible());
        QVERIFY(ends()->hasFocus());

        QTest::keyClick(ends(), Qt::Key_Down);
        QVERIFY(!box("Duration")->isVisible());
        QVERIFY(box("Last block")->isVisible());
        QVERIFY(ends()->hasFocus());
    }

    void what_does_not_count_keeps_its_value() {
        set("ends", std::string("time"));
        set("duration", std::int64_t{77});
        set("ends", std::string("manual"));
        QVERIFY(!box("Duration")->isVisible());
        QCOMPARE(values().at("duration"), api::ParameterValue(std::int64_t{77}));
        QCOMPARE(m_document->undoStack().count(), 3);

        m_document->undoStack().undo();
        QVERIFY(box("Duration")->isVisible());
        QCOMPARE(box("Duration")->value(), 77);
    }

    void the_cursor_of_a_setting_that_goes_is_where_that_was_decided() {
        set("ends", std::string("time"));
        box("Duration")->setFocus();
        m_document->undoStack().undo();
        QVERIFY(!box("Duration")->isVisible());
        QVERIFY(ends()->hasFocus());
    }

    void there_are_more_settings_only_when_one_of_them_counts() {
        QVERIFY(!button("More settings")->isVisible());

        auto* grows = m_form->findChild<QCheckBox*>();
        QTest::mouseClick(grows, Qt::LeftButton, {}, QPoint(8, grows->height() / 2));
        QVERIFY(button("More settings")->isVisible());
        QTest::mouseClick(button("More settings"), Qt::LeftButton);
        QVERIFY(box("Most gas")->isVisible());

        QTest::mouseClick(grows, Qt::LeftButton, {}, QPoint(8, grows->height() / 2));
        QVERIFY(!box("Most gas")->isVisible());
        QVERIFY(!button("Fewer settings")->isVisible());
    }

    void nothing_leads_to_a_setting_that_does_not_count() {
        QVERIFY(!m_form->focusParameter("duration"));
        set("ends", std::string("time"));
        QVERIFY(m_form->focusParameter("duration"));
        QVERIFY(box("Duration")->hasFocus());
    }

    void the_stack_names_what_counts() {
        LayerStack stack(*m_document, *m_bridge);
        const auto said = [&stack] { return stack.plate(api::Layer::lifecycle)->accessibleDescription(); };
        set("ends", std::string("block"));
        QVERIFY(said().contains(QStringLiteral("Last block 60")));
        QVERIFY(!said().contains(QStringLiteral("Duration")));
        set("ends", std::string("manual"));
        QVERIFY(!said().contains(QStringLiteral("Last block")));
    }

private:
    ChoiceBox* ends() const { return m_form->findChild<ChoiceBox*>(); }
    QPushButton* button(const char* text) const {
        const auto all = m_form->findChildren<QPushButton*>();
        const auto found = std::ranges::find(all, QLatin1String(text), &QPushButton::text);
        if (found == all.end())
            qFatal("no button %s", text);
        return *found;
    }
    IntegerBox* box(const char* name) const {
        const auto all = m_form->findChildren<IntegerBox*>();
        const auto found = std::ranges::find(all, QLatin1String(name), &QWidget::accessibleName);
        if (found == all.end())
            qFatal("no setting %s", name);
        return *found;
    }

    const api::ParameterValues& values() const {
        return m_document->spec().layers.at(api::Layer::lifecycle).parameters;
    }
    void set(const std::string& id, const api::ParameterValue& value) {
        const auto* module = m_document->moduleOf(api::Layer::lifecycle);
        const auto info = std::ranges::find(module->parameters, id, &api::ParameterInfo::id);
        m_document->setParameter(api::Layer::lifecycle, *info, value);
    }

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<bridge::EngineBridge> m_bridge;
    std::unique_ptr<DesignDocument> m_document;
    std::unique_ptr<ModuleForm> m_form;
};

QTEST_MAIN(ModuleFormTest)
#include "module_form_test.moc"
