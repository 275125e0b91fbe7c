// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <studio/events.hpp>
#include <studio/outcome.hpp>
#include <studio/rest.hpp>
#include <studio/rollup_spec.hpp>
#include <widgets/page.hpp>

class QLabel;
class QScrollArea;
class QStackedLayout;

namespace studio::app::bridge {
class EngineBridge;
class Navigator;
}  // namespace studio::app::bridge

namespace studio::app {

class ComposeBar;
class DesignDocument;
class DesignForm;
class EstimatePanel;
class LayerStack;
class ModuleForm;
class PalettePanel;
class ProblemsPanel;

/// Where a rollup is put together: modules and settings on one side, the layers in the middle, what comes of
/// it on the other side.
class ComposePage : public Page {
    Q_OBJECT
public:
    ComposePage(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* parent = nullptr);

    void openPreset(const QString& id);
    void openDesign(const QString& id);
    /// Asks for a file and opens it; all problems are shown when it cannot be.
    void importFile();
    void importFrom(const QString& path);
    void exportFile();
    void exportTo(const QString& path);
    DesignDocument& document() { return *m_document; }

    QString title() const override;
    QString subject() const override;
    QString remark() const override;
    QWidget* bar() override;
    QWidget* searchField() override;
    bool save() override;
    bool undo() override;
    bool redo() override;
    bool launch() override;
    bool escape() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildBar();
    QWidget* buildStart();
    QWidget* buildMiddle();
    QWidget* buildEnd();
    QWidget* buildEmpty();
    void showOpened();
    void showSelection();
    void showState();
    void showProblem(const api::Problem& problem);
    bool launchWith(const api::Activation& activation);
    void askForTime();
    void askHowManyWarm();
    void keepWarm(const api::RollupSpec& spec, std::size_t count);
    void setLaunching(bool launching);
    void launched(const api::Outcome<api::RunId>& outcome);

    bridge::EngineBridge& m_bridge;
    bridge::Navigator& m_navigator;
    DesignDocument* m_document;
    ComposeBar* m_bar;
    QStackedLayout* m_pages;
    QScrollArea* m_startScroll;
    QScrollArea* m_endScroll;
    QWidget* m_layerSide;
    QLabel* m_settingsHeading;
    PalettePanel* m_palette;
    ModuleForm* m_moduleForm;
    QWidget* m_designSide;
    DesignForm* m_designForm;
    LayerStack* m_stack;
    EstimatePanel* m_estimate;
    ProblemsPanel* m_problems;
    bool m_launching = false;
};

}  // namespace studio::app
