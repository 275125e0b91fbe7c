// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QDateTimeEdit>
#include <QDialog>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <compose/compose_page.hpp>
#include <compose/design_document.hpp>
#include <gui/support/fake_engine.hpp>
#include <memory>

namespace studio::app {
namespace {

constexpr std::int64_t minute_ms = 60'000;

struct Stage {
    Stage() {
        page.resize(1300, 900);
        page.show();
    }
    gui_test::FakeEngine engine;
    bridge::Navigator navigator;
    bridge::EngineBridge bridge{engine};
    ComposePage page{bridge, navigator};
};

}  // namespace

/// The other ways to launch, beside the button.
class LaunchMenuTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_stage = std::make_unique<Stage>();
        m_stage->page.openPreset(QStringLiteral("nft-drop"));
        QTRY_VERIFY(m_stage->page.document().isOpen());
        m_stage->page.bar()->show();
    }
    void cleanup() { m_stage.reset(); }

    void launchesWhenFirstUsed() {
        action("launchOnDemand")->trigger();
        QTRY_VERIFY(m_stage->engine.called("launch NFT drop"));
        QCOMPARE(m_stage->engine.launched_with->activation.kind, api::ActivationKind::on_demand);
    }

    void launchesAtATime() {
        action("launchAt")->trigger();
        auto* dialog = m_stage->page.findChild<QDialog*>();
        const auto when = QDateTime::currentDateTime().addDays(1);
        dialog->findChild<QDateTimeEdit*>()->setDateTime(when);
        dialog->findChild<QPushButton*>(QStringLiteral("accept"))->click();
        QTRY_VERIFY(m_stage->engine.called("launch NFT drop"));
        QCOMPARE(m_stage->engine.launched_with->activation.kind, api::ActivationKind::at_time);
        QCOMPARE(m_stage->engine.launched_with->activation.at_ms / minute_ms,
                 when.toMSecsSinceEpoch() / minute_ms);
    }

    void keepsSomeWarm() {
        action("keepWarm")->trigger();
        auto* dialog = m_stage->page.findChild<QDialog*>();
        dialog->findChild<QSpinBox*>(QStringLiteral("count"))->setValue(3);
        dialog->findChild<QPushButton*>(QStringLiteral("accept"))->click();
        QTRY_VERIFY(m_stage->engine.called("keep_warm NFT drop 3"));
    }

private:
    QAction* action(const char* name) const {
        return m_stage->page.bar()->findChild<QAction*>(QLatin1String(name));
    }
    std::unique_ptr<Stage> m_stage;
};

}  // namespace studio::app

QTEST_MAIN(studio::app::LaunchMenuTest)
#include "launch_menu_test.moc"
