// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose_page.hpp"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>
#include <algorithm>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <bridge/text.hpp>
#include <studio/engine.hpp>
#include <widgets/empty_state.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/search_field.hpp>

#include "compose_bar.hpp"
#include "design_document.hpp"
#include "design_files.hpp"
#include "design_form.hpp"
#include "estimate_panel.hpp"
#include "import_problems.hpp"
#include "launch_dialogs.hpp"
#include "layer_plate.hpp"
#include "layer_stack.hpp"
#include "module_form.hpp"
#include "palette_panel.hpp"
#include "problems_panel.hpp"

namespace studio::app {
namespace {

constexpr int startWidth = 296;
constexpr int endWidth = 316;
constexpr int narrowPage = 1'150;  // below this the columns give way to the stack
constexpr int narrowStartWidth = 244;
constexpr int narrowEndWidth = 276;
constexpr char fileSuffix[] = ".rollup.json";

QScrollArea* makeColumn(QWidget* content, int width, QWidget* parent) {
    auto* scroll = new QScrollArea(parent);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(width);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget* makeLine(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setProperty("surface", QStringLiteral("line"));
    line->setFixedWidth(1);
    return line;
}

}  // namespace

ComposePage::ComposePage(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* parent)
    : Page(parent), m_bridge(bridge), m_navigator(navigator), m_document(new DesignDocument(bridge, this)) {
    buildBar();
    auto* board = new QWidget(this);
    auto* columns = new QHBoxLayout(board);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(buildStart());
    columns->addWidget(makeLine(board));
    columns->addWidget(buildMiddle(), 1);
    columns->addWidget(makeLine(board));
    columns->addWidget(buildEnd());
    m_pages = new QStackedLayout(this);
    m_pages->addWidget(buildEmpty());
    m_pages->addWidget(board);
    connect(m_document, &DesignDocument::opened, this, &ComposePage::showOpened);
    connect(m_document, &DesignDocument::changed, this, &ComposePage::showState);
    connect(m_document, &DesignDocument::saveStateChanged, this, &ComposePage::showState);
    keepTranslated(this, [this] { showState(); });
}

void ComposePage::buildBar() {
    m_bar = new ComposeBar(*m_document, this);
    m_bar->hide();  // until the shell puts it into the top bar
    connect(m_bar, &ComposeBar::undoRequested, this, &ComposePage::undo);
    connect(m_bar, &ComposeBar::redoRequested, this, &ComposePage::redo);
    connect(m_bar, &ComposeBar::importRequested, this, &ComposePage::importFile);
    connect(m_bar, &ComposeBar::exportRequested, this, &ComposePage::exportFile);
    connect(m_bar, &ComposeBar::rehearsalRequested, this,
            [this] { Q_EMIT m_navigator.rehearsalRequested(m_document->spec()); });
    connect(m_bar, &ComposeBar::launchRequested, this, &ComposePage::launch);
    connect(m_bar, &ComposeBar::launchOnDemandRequested, this,
            [this] { launchWith({api::ActivationKind::on_demand}); });
    connect(m_bar, &ComposeBar::launchAtRequested, this, &ComposePage::askForTime);
    connect(m_bar, &ComposeBar::keepWarmRequested, this, &ComposePage::askHowManyWarm);
}

QWidget* ComposePage::bar() {
    return m_bar;
}

QWidget* ComposePage::buildStart() {
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 14, 14, 14);
    m_layerSide = new QWidget(content);
    auto* layerLayout = new QVBoxLayout(m_layerSide);
    layerLayout->setContentsMargins(0, 0, 0, 0);
    layerLayout->setSpacing(space::medium);
    m_palette =
        new PalettePanel(*m_document, m_bridge.engine().layers(), m_bridge.engine().modules(), m_layerSide);
    m_settingsHeading = plainLabel({}, m_layerSide);
    setTextRole(m_settingsHeading, TextRole::Heading);
    m_moduleForm = new ModuleForm(*m_document, m_layerSide);
    layerLayout->addWidget(m_palette);
    layerLayout->addWidget(m_settingsHeading);
    layerLayout->addWidget(m_moduleForm);
    m_designSide = new QWidget(content);
    auto* designLayout = new QVBoxLayout(m_designSide);
    designLayout->setContentsMargins(0, 0, 0, 0);
    designLayout->setSpacing(space::medium);
    auto* heading = plainLabel({}, m_designSide);
    setTextRole(heading, TextRole::Heading);
    keepTranslated(heading, [heading] { heading->setText(tr("Design settings")); });
    m_designForm = new DesignForm(*m_document, m_bridge, m_designSide);
    designLayout->addWidget(heading);
    designLayout->addWidget(m_designForm);
    layout->addWidget(m_layerSide);
    layout->addWidget(m_designSide);
    layout->addStretch(1);
    m_startScroll = makeColumn(content, startWidth, this);
    return m_startScroll;
}

QWidget* ComposePage::buildMiddle() {
    m_stack = new LayerStack(*m_document, m_bridge, this);
    connect(m_stack, &LayerStack::selectionChanged, this, &ComposePage::showSelection);
    connect(m_stack, &LayerStack::palettesRequested, m_palette, &PalettePanel::focusModules);
    connect(m_palette, &PalettePanel::chosen, m_stack, &LayerStack::focusSelected);
    connect(m_stack, &LayerStack::noticeGiven, this,
            [this](const QString& sentence) { Q_EMIT m_navigator.noticeGiven(sentence, true); });
    return m_stack;
}

QWidget* ComposePage::buildEnd() {
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(space::medium);
    m_problems = new ProblemsPanel(*m_document, content);
    m_estimate = new EstimatePanel(*m_document, content);
    layout->addWidget(m_problems);
    layout->addWidget(m_estimate);
    layout->addStretch(1);
    connect(m_problems, &ProblemsPanel::showRequested, this, &ComposePage::showProblem);
    m_endScroll = makeColumn(content, endWidth, this);
    return m_endScroll;
}

QWidget* ComposePage::buildEmpty() {
    auto* empty = new EmptyState(QStringLiteral("compose"), this);
    keepTranslated(empty, [empty] {
        empty->setTexts(
            tr("No design is open"),
            tr("Choose one of the ready-made designs on the Home page, or open one of your own."));
        empty->setActionName(tr("Go to Home"));
    });
    connect(empty, &EmptyState::actionRequested, &m_navigator, &bridge::Navigator::homeRequested);
    return empty;
}

void ComposePage::openPreset(const QString& id) {
    const auto presets = m_bridge.engine().presets();
    const auto at = std::ranges::find(presets, id.toStdString(), &api::PresetInfo::id);
    if (at == presets.end()) {
        Q_EMIT m_navigator.noticeGiven(tr("There is no preset %1.").arg(shownText(id)), true);
        return;
    }
    m_document->begin(at->spec, {});
}

void ComposePage::openDesign(const QString& id) {
    m_bridge.queries().query(
        this, QStringLiteral("design"), [](api::Engine& engine) { return engine.designs(); },
        [this, id](const std::vector<api::DesignSummary>& designs) {
            const auto at = std::ranges::find(designs, id.toStdString(), &api::DesignSummary::id);
            if (at != designs.end())
                m_document->begin(at->spec, id);
            else
                Q_EMIT m_navigator.noticeGiven(tr("The design is not there any more."), true);
        });
}

void ComposePage::importFile() {
    auto* dialog = new QFileDialog(this, tr("Import a design"), QString(),
                                   tr("Designs (*%1)").arg(QLatin1String(fileSuffix)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ComposePage::importFrom);
    dialog->open();
}

void ComposePage::importFrom(const QString& path) {
    m_bridge.queries().query(
        this, QStringLiteral("import"), [path](api::Engine& engine) { return readDesign(engine, path); },
        [this, path](const ReadDesign& read) {
            if (!read.failure.isEmpty())
                Q_EMIT m_navigator.noticeGiven(read.failure, true);
            else if (!read.usable())
                (new ImportProblems(path, read.validation.problems, this))->open();
            else
                m_document->begin(read.spec, {});
        });
}

void ComposePage::exportFile() {
    if (!m_document->isOpen())
        return;
    auto* dialog = new QFileDialog(this, tr("Export the design"), QString(),
                                   tr("Designs (*%1)").arg(QLatin1String(fileSuffix)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QLatin1String(fileSuffix).mid(1));
    dialog->selectFile(m_document->id().isEmpty() ? QStringLiteral("design") : m_document->id());
    connect(dialog, &QFileDialog::fileSelected, this, &ComposePage::exportTo);
    dialog->open();
}

void ComposePage::exportTo(const QString& path) {
    m_bridge.queries().command(
        this,
        [path, spec = m_document->spec()](api::Engine& engine) { return writeDesign(engine, path, spec); },
        [this, path](const QString& failure) {
            const bool failed = !failure.isEmpty();
            Q_EMIT m_navigator.noticeGiven(failed ? failure : tr("Exported to %1").arg(shownText(path)),
                                           failed);
        });
}

void ComposePage::showOpened() {
    m_pages->setCurrentIndex(1);
    const auto& layers = m_bridge.engine().layers();
    m_stack->select(layers.empty() ? std::nullopt : std::optional(layers.front().layer));
    m_stack->focusSelected();
}

void ComposePage::showSelection() {
    const auto layer = m_stack->selected();
    m_layerSide->setVisible(layer.has_value());
    m_designSide->setVisible(!layer.has_value());
    if (layer) {
        m_palette->setLayer(*layer);
        m_moduleForm->setLayer(*layer);
    }
    showState();
}

void ComposePage::showState() {
    if (const auto layer = m_stack->selected()) {
        const auto* module = m_document->moduleOf(*layer);
        m_settingsHeading->setText(
            module != nullptr ? tr("Settings of %1").arg(bridge::translated(module->title)) : QString());
        m_settingsHeading->setVisible(module != nullptr && !module->parameters.empty());
    }
    Q_EMIT headingChanged();
}

void ComposePage::showProblem(const api::Problem& problem) {
    m_stack->select(problem.layer);
    const bool found = problem.layer ? m_moduleForm->focusParameter(problem.parameter)
                                     : m_designForm->focusPath(QString::fromStdString(problem.path));
    if (!found)
        m_stack->focusSelected();
    else if (auto* control = focusWidget())
        m_startScroll->ensureWidgetVisible(control);
}

QString ComposePage::title() const {
    return tr("Compose");
}

QString ComposePage::subject() const {
    return m_document->isOpen() ? QString::fromStdString(m_document->spec().name) : QString();
}

QString ComposePage::remark() const {
    if (!m_document->isOpen())
        return {};
    switch (m_document->saveState()) {
        case DesignDocument::SaveState::Untouched:
            return tr("not changed yet");
        case DesignDocument::SaveState::Waiting:
        case DesignDocument::SaveState::Saving:
            return tr("saving…");
        case DesignDocument::SaveState::Saved:
            return tr("saved");
        case DesignDocument::SaveState::Failed:
            return tr("not saved: %1").arg(m_document->saveFailure());
    }
    return {};
}

QWidget* ComposePage::searchField() {
    return m_document->isOpen() && m_stack->selected() ? m_palette->searchField() : nullptr;
}

bool ComposePage::save() {
    m_document->saveNow();
    return true;
}

bool ComposePage::undo() {
    m_document->undoStack().undo();
    return true;
}

bool ComposePage::redo() {
    m_document->undoStack().redo();
    return true;
}

bool ComposePage::launch() {
    return launchWith({});
}

void ComposePage::askForTime() {
    auto* dialog = new LaunchAtDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        launchWith({api::ActivationKind::at_time, dialog->time()});
    });
    dialog->open();
}

void ComposePage::askHowManyWarm() {
    const auto design = m_bridge.engine().write_design(m_document->spec());
    const auto pools = m_bridge.engine().warm_pools();
    const auto pool = std::ranges::find(pools, design, &api::WarmPool::design_json);
    auto* dialog = new KeepWarmDialog(pool == pools.end() ? 0 : static_cast<int>(pool->wanted), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, spec = m_document->spec()] {
        keepWarm(spec, static_cast<std::size_t>(dialog->count()));
    });
    dialog->open();
}

void ComposePage::keepWarm(const api::RollupSpec& spec, std::size_t count) {
    m_bridge.queries().command(
        this, [spec, count](api::Engine& engine) { return engine.keep_warm(spec, count); },
        [this, count](const api::Outcome<api::Done>& done) {
            if (!done)
                Q_EMIT m_navigator.noticeGiven(bridge::translated(done.failure()), true);
            else if (count > 0)
                Q_EMIT m_navigator.noticeGiven(tr("They are being made ready; Home shows how many are."),
                                               false);
        });
}

bool ComposePage::launchWith(const api::Activation& activation) {
    if (!m_document->isOpen() || m_launching || !m_document->validation().launchable())
        return false;
    setLaunching(true);
    m_document->saveNow();
    api::LaunchOptions options;
    options.activation = activation;
    m_bridge.queries().command(
        this,
        [spec = m_document->spec(), options](api::Engine& engine) { return engine.launch(spec, options); },
        [this](const api::Outcome<api::RunId>& outcome) { launched(outcome); });
    return true;
}

void ComposePage::setLaunching(bool launching) {
    m_launching = launching;
    m_bar->setLaunching(launching);
}

void ComposePage::launched(const api::Outcome<api::RunId>& outcome) {
    setLaunching(false);
    if (!outcome) {
        Q_EMIT m_navigator.noticeGiven(bridge::translated(outcome.failure()), true);
        return;
    }
    m_bridge.drain();
    Q_EMIT m_navigator.liveRequested(*outcome);
}

void ComposePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool narrow = width() < narrowPage;
    m_startScroll->setFixedWidth(narrow ? narrowStartWidth : startWidth);
    m_endScroll->setFixedWidth(narrow ? narrowEndWidth : endWidth);
}

bool ComposePage::escape() {
    if (!m_document->isOpen())
        return false;
    m_stack->focusSelected();
    return true;
}

}  // namespace studio::app
