// SPDX-License-Identifier: GPL-3.0-or-later
#include "design_list.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <bridge/text.hpp>
#include <widgets/buttons.hpp>
#include <widgets/empty_state.hpp>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

#include "entry_row.hpp"

namespace studio::app {
namespace {
constexpr std::size_t mostShown = 100;
}

DesignList::DesignList(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_navigator(navigator) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    m_undo = new QWidget(this);
    auto* undoLayout = new QHBoxLayout(m_undo);
    undoLayout->setContentsMargins(0, 0, 0, 0);
    m_undoText = wrappedLabel({}, m_undo);
    auto* undo = makeButton(Emphasis::Link, m_undo);
    undoLayout->addWidget(m_undoText, 1);
    undoLayout->addWidget(undo);
    m_undo->hide();
    connect(undo, &QPushButton::clicked, this, &DesignList::bringBack);
    m_empty = new EmptyState(QStringLiteral("design"), this);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(space::small);
    layout->addWidget(m_undo);
    layout->addLayout(m_rows);
    layout->addWidget(m_empty);
    layout->addStretch(1);
    keepTranslated(this, [this, undo] {
        undo->setText(tr("Undo"));
        m_empty->setTexts(
            tr("No designs of your own yet"),
            tr("Use one of the designs above: as soon as you change something, it is saved here."));
        rewrite();
    });
}

void DesignList::refresh() {
    m_bridge.queries().query(
        this, QStringLiteral("designs"), [](api::Engine& engine) { return engine.designs(); },
        [this](std::vector<api::DesignSummary> designs) { take(std::move(designs)); });
}

void DesignList::take(std::vector<api::DesignSummary> designs) {
    std::ranges::sort(designs, std::ranges::greater{}, &api::DesignSummary::saved_ms);
    m_designs = std::move(designs);
    rewrite();
}

void DesignList::rewrite() {
    while (auto* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = 0; i < m_designs.size() && i < mostShown; ++i)
        addRow(m_designs[i]);
    m_empty->setVisible(m_designs.empty());
    m_undo->setVisible(m_deleted.has_value());
    if (m_deleted)
        m_undoText->setText(tr("“%1” was deleted.").arg(shownText(m_deleted->spec.name)));
}

void DesignList::addRow(const api::DesignSummary& design) {
    auto* row = new EntryRow(this);
    row->setTexts(QString::fromStdString(design.spec.name),
                  tr("Saved %1").arg(format::dateTime(design.saved_ms)));
    connect(row->addAction(tr("Open")), &QPushButton::clicked, this,
            [this, id = QString::fromStdString(design.id)] { Q_EMIT m_navigator.designRequested(id); });
    connect(row->addIconAction(QStringLiteral("delete"), tr("Delete")), &QToolButton::clicked, this,
            [this, design] { remove(design); });
    m_rows->addWidget(row);
}

void DesignList::remove(const api::DesignSummary& design) {
    m_bridge.queries().command(
        this, [id = design.id](api::Engine& engine) { return engine.delete_design(id); },
        [this, design](const api::Outcome<api::Done>& outcome) {
            if (outcome)
                m_deleted = design;
            else
                Q_EMIT m_navigator.noticeGiven(bridge::translated(outcome.failure()), true);
            refresh();
        });
}

void DesignList::bringBack() {
    if (!m_deleted)
        return;
    m_bridge.queries().command(
        this,
        [design = *std::exchange(m_deleted, std::nullopt)](api::Engine& engine) {
            return engine.save_design(design.id, design.spec);
        },
        [this](const api::Outcome<api::Done>& outcome) {
            if (!outcome)
                Q_EMIT m_navigator.noticeGiven(bridge::translated(outcome.failure()), true);
            refresh();
        });
}

}  // namespace studio::app
