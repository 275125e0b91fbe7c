// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems_panel.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <bridge/text.hpp>
#include <studio/module_info.hpp>
#include <widgets/buttons.hpp>
#include <widgets/card.hpp>
#include <widgets/icons.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

#include "design_document.hpp"

namespace studio::app {
namespace {

constexpr int iconSide = 16;

bool same(const api::Problem& a, const api::Problem& b) {
    return a.severity == b.severity && a.id == b.id && a.path == b.path && a.layer == b.layer &&
           a.parameter == b.parameter && a.what == b.what && a.mend == b.mend && a.fix == b.fix;
}

Tone toneOf(api::Severity severity) {
    switch (severity) {
        case api::Severity::error:
            return Tone::Bad;
        case api::Severity::warning:
            return Tone::Warning;
        case api::Severity::suggestion:
            return Tone::Execution;
    }
    return Tone::Neutral;
}

QString iconOf(api::Severity severity) {
    switch (severity) {
        case api::Severity::error:
            return QStringLiteral("error");
        case api::Severity::warning:
            return QStringLiteral("warning");
        case api::Severity::suggestion:
            return QStringLiteral("suggestion");
    }
    return QStringLiteral("info");
}

QString severityName(api::Severity severity) {
    switch (severity) {
        case api::Severity::error:
            return ProblemsPanel::tr("Problem");
        case api::Severity::warning:
            return ProblemsPanel::tr("Warning");
        case api::Severity::suggestion:
            return ProblemsPanel::tr("Suggestion");
    }
    return {};
}

}  // namespace

ProblemRow::ProblemRow(const api::Problem& problem, bool withActions, QWidget* parent)
    : QWidget(parent), m_problem(problem) {
    const QString what = inWindowDirection(bridge::translated(problem.what));
    auto* sign = new QLabel(this);
    sign->setPixmap(iconPixmap(iconOf(problem.severity), iconSide, theme().color(toneOf(problem.severity)),
                               devicePixelRatioF()));
    sign->setAccessibleName(severityName(problem.severity));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(wrappedLabel(what, this));
    if (!problem.mend.empty()) {
        auto* mend = wrappedLabel(inWindowDirection(bridge::translated(problem.mend)), this);
        setTextRole(mend, TextRole::Dim);
        words->addWidget(mend);
    }
    auto* actions = new QHBoxLayout;
    actions->setSpacing(space::small);
    if (withActions) {
        auto* show = makeButton(Emphasis::Link, this);
        show->setText(tr("Show"));
        actions->addWidget(show);
        connect(show, &QPushButton::clicked, this, &ProblemRow::showRequested);
        setCursor(Qt::PointingHandCursor);
    }
    if (withActions && problem.fix && problem.layer) {
        m_fix = makeButton(Emphasis::Link, this);
        m_fix->setText(tr("Mend it"));
        actions->addWidget(m_fix);
        connect(m_fix, &QPushButton::clicked, this, &ProblemRow::fixRequested);
    }
    actions->addStretch();
    words->addLayout(actions);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    setAccessibleName(severityName(problem.severity) + QStringLiteral(": ") + what);
}

void ProblemRow::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT showRequested();
}

ProblemsPanel::ProblemsPanel(DesignDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document) {
    m_card = new Card(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(&document, &DesignDocument::changed, this, &ProblemsPanel::showProblems);
    connect(&Appearance::instance(), &Appearance::changed, this, &ProblemsPanel::rewrite);
    keepTranslated(this, [this] { rewrite(); });
}

void ProblemsPanel::showProblems() {
    const auto& problems = m_document.validation().problems;
    const bool unchanged = std::equal(
        problems.begin(), problems.end(), m_rows.begin(), m_rows.end(),
        [](const api::Problem& problem, const ProblemRow* row) { return same(problem, row->problem()); });
    if (!unchanged || problems.empty())
        rewrite();
}

void ProblemsPanel::rewrite() {
    // A row may be asking for this itself: it goes when its click is over.
    for (auto* row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    const auto& validation = m_document.validation();
    for (const auto& problem : validation.problems) {
        auto* row = new ProblemRow(problem, true, m_card);
        m_card->body()->addWidget(row);
        m_rows << row;
        connect(row, &ProblemRow::showRequested, this, [this, row] { Q_EMIT showRequested(row->problem()); });
        connect(row, &ProblemRow::fixRequested, this, [this, row] { fix(row->problem()); });
    }
    const bool any = !m_rows.isEmpty();
    setVisible(any);
    m_card->setHeading(heading());
    m_card->setHeadingTone(!any                      ? std::nullopt
                           : validation.launchable() ? std::optional(Tone::Warning)
                                                     : std::optional(Tone::Bad));
    m_card->setState(!any                      ? Card::State::Normal
                     : validation.launchable() ? Card::State::Warning
                                               : Card::State::Bad);
}

QString ProblemsPanel::heading() const {
    int errors = 0;
    int others = 0;
    for (const auto& problem : m_document.validation().problems)
        (problem.severity == api::Severity::error ? errors : others) += 1;
    QStringList parts;
    if (errors > 0)
        parts << tr("%n problem(s)", nullptr, errors);
    if (others > 0)
        parts << tr("%n suggestion(s)", nullptr, others);
    return parts.join(QStringLiteral(" · "));
}

void ProblemsPanel::fix(const api::Problem& problem) {
    const auto* module = m_document.moduleOf(*problem.layer);
    if (module == nullptr)
        return;
    for (const auto& info : module->parameters)
        if (info.id == problem.parameter)
            m_document.setParameter(*problem.layer, info, *problem.fix);
}

}  // namespace studio::app
