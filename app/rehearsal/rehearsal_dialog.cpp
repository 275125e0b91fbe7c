// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal_dialog.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <bridge/engine_bridge.hpp>
#include <bridge/text.hpp>
#include <studio/engine.hpp>
#include <widgets/buttons.hpp>
#include <widgets/chain_text.hpp>
#include <widgets/format.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

#include "rehearsal_form.hpp"
#include "rehearsal_text.hpp"
#include "rehearsal_view.hpp"

namespace studio::app {
namespace {

constexpr QSize askingSize{600, 380};
constexpr QSize resultSize{880, 640};
constexpr int shareSteps = 1'000;
constexpr int lookEvery_ms = 100;

enum PageOf { Asking, Waiting, Result };

/// A row of buttons at the end.
QHBoxLayout* buttonRow(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->addStretch();
    column->addLayout(row);
    return row;
}

QPushButton* addButton(QHBoxLayout* row, const QString& text, const char* name, Emphasis emphasis) {
    auto* button = makeButton(emphasis);
    button->setText(text);
    button->setObjectName(QLatin1String(name));
    row->addWidget(button);
    return button;
}

QVBoxLayout* columnOf(QWidget* page) {
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    return column;
}

}  // namespace

RehearsalDialog::RehearsalDialog(bridge::EngineBridge& bridge, const api::RollupSpec& spec,
                                 const std::optional<MadeRehearsal>& made, QWidget* parent)
    : QDialog(parent), m_bridge(bridge), m_spec(spec), m_pages(new QStackedLayout) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Rollup Studio"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::large);
    column->setSpacing(space::medium);
    const QString name = tr("Rehearse “%1”").arg(shortName(spec.name));
    auto* title = wrappedLabel(inWindowDirection(name));
    setTextRole(title, TextRole::Subtitle);
    column->addWidget(title);
    column->addLayout(m_pages, 1);
    m_pages->addWidget(buildAsking());
    m_pages->addWidget(buildWaiting());
    m_pages->addWidget(buildResult());
    setAccessibleName(name);
    m_look.setInterval(lookEvery_ms);
    connect(&m_look, &QTimer::timeout, this,
            [this] { m_share->setValue(static_cast<int>(m_work->share * shareSteps)); });
    askAgain();
    if (made) {
        m_form->setOptions(made->options);
        showReport(made->report);
    }
}

RehearsalDialog::~RehearsalDialog() {
    stop();
}

QWidget* RehearsalDialog::buildAsking() {
    auto* page = new QWidget;
    auto* column = columnOf(page);
    auto* intro = wrappedLabel(tr(
        "The event that this design describes runs several times now, in simulated time and faster than "
        "it will: with its own traffic, the real EVM, and an L1 of its own if it stands on one. Nothing of "
        "it stays, and rollups that run are not touched."));
    setTextRole(intro, TextRole::Dim);
    column->addWidget(intro);
    const auto expected = m_spec.load.rate_tx_per_s.value_or(0);
    column->addWidget(wrappedLabel(
        tr("Nobody knows how many will come. The design expects up to %1 transactions a second: say between "
           "which parts of that it will be.")
            .arg(format::number(expected))));
    m_form = new RehearsalForm;
    column->addWidget(m_form);
    m_trouble = wrappedLabel();
    m_trouble->setObjectName(QStringLiteral("trouble"));
    setTextRole(m_trouble, TextRole::Error);
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addStretch(1);
    auto* row = buttonRow(column);
    auto* close = addButton(row, tr("Close"), "close", Emphasis::Normal);
    m_begin = addButton(row, tr("Rehearse"), "begin", Emphasis::Primary);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_begin, &QPushButton::clicked, this, &RehearsalDialog::begin);
    return page;
}

QWidget* RehearsalDialog::buildWaiting() {
    auto* page = new QWidget;
    auto* column = columnOf(page);
    auto* text =
        wrappedLabel(tr("Guests come, blocks are made, and everything is measured. How long it takes "
                        "hangs on how many come: often a tenth of the event’s own time."));
    setTextRole(text, TextRole::Dim);
    m_share = new QProgressBar;
    m_share->setTextVisible(false);
    m_share->setRange(0, shareSteps);
    m_share->setAccessibleName(tr("Share of the rehearsals that is done"));
    column->addStretch(1);
    column->addWidget(text);
    column->addWidget(m_share);
    column->addStretch(2);
    m_stop = addButton(buttonRow(column), tr("Stop"), "stop", Emphasis::Normal);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        stop();
        askAgain();
    });
    return page;
}

QWidget* RehearsalDialog::buildResult() {
    auto* page = new QWidget;
    auto* column = columnOf(page);
    m_resultPlace = new QVBoxLayout;
    column->addLayout(m_resultPlace, 1);
    auto* row = buttonRow(column);
    m_copy = new CopyButton;
    m_copy->setObjectName(QStringLiteral("copy"));
    setButtonName(m_copy, tr("Copy as text"));
    m_copy->setText(tr("Copy as text"));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addWidget(m_copy);
    m_again = addButton(row, tr("Rehearse again…"), "again", Emphasis::Normal);
    auto* close = addButton(row, tr("Close"), "closeResult", Emphasis::Primary);
    connect(m_again, &QPushButton::clicked, this, &RehearsalDialog::askAgain);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return page;
}

void RehearsalDialog::fit(QSize wanted) {
    const auto* over = parentWidget();
    if (over == nullptr)
        return resize(wanted);
    resize(wanted.boundedTo(over->size() - QSize(2 * space::wide, 2 * space::wide)));
    move(over->mapToGlobal(over->rect().center()) - rect().center());
}

void RehearsalDialog::askAgain() {
    fit(askingSize);
    m_pages->setCurrentIndex(Asking);
    m_begin->setDefault(true);
    m_begin->setFocus();
}

void RehearsalDialog::begin() {
    m_trouble->hide();
    m_share->setValue(0);
    m_pages->setCurrentIndex(Waiting);
    m_stop->setFocus();
    m_work = std::make_shared<Work>();
    m_look.start();
    const auto options = m_form->options();
    // Not a command: it may take minutes, and those wait for one another.
    m_bridge.queries().query(
        this, QStringLiteral("rehearsal"),
        [spec = m_spec, options, work = m_work](api::Engine& engine) {
            return engine.rehearse(spec, options, [&work](double share) {
                work->share = share;
                return !work->isCancelled;
            });
        },
        [this, options](const api::Outcome<api::RehearsalReport>& outcome) { take(outcome, options); });
}

void RehearsalDialog::stop() {
    m_look.stop();
    if (m_work)
        m_work->isCancelled = true;
    m_bridge.queries().cancel(this, QStringLiteral("rehearsal"));
}

void RehearsalDialog::take(const api::Outcome<api::RehearsalReport>& outcome,
                           const api::RehearsalOptions& options) {
    m_look.stop();
    if (!outcome) {
        m_trouble->setText(clipped(bridge::translated(outcome.failure())));
        m_trouble->show();
        return askAgain();
    }
    Q_EMIT made({m_spec, options, *outcome});
    showReport(*outcome);
}

void RehearsalDialog::showReport(const api::RehearsalReport& report) {
    while (auto* old = m_resultPlace->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    m_resultPlace->addWidget(new RehearsalView(report));
    m_copy->setCopyText(asText(report));
    m_pages->setCurrentIndex(Result);
    fit(resultSize);
    m_again->setFocus();
}

}  // namespace studio::app
