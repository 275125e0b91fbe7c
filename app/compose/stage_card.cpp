// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage_card.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <bridge/text.hpp>
#include <widgets/badge.hpp>
#include <widgets/plain_text.hpp>

namespace studio::app {
namespace {

constexpr int lastStage = 2;
constexpr int dotTop = 4;  // to the middle of the first line beside it

}  // namespace

StageCard::StageCard(QWidget* parent) : Card(parent), m_reached(wrappedLabel({}, this)) {
    m_reached->setObjectName(QStringLiteral("stageReached"));
    body()->addWidget(m_reached);
    hide();
}

StageCard::Row& StageCard::row(std::size_t index) {
    while (m_rows.size() <= index) {
        Row added{new QWidget(this), nullptr, nullptr};
        auto* line = new QHBoxLayout(added.line);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(space::small);
        added.dot = new Dot(Tone::Neutral, added.line);
        added.text = wrappedLabel({}, added.line);
        setTextRole(added.text, TextRole::Faint);
        auto* dotColumn = new QVBoxLayout;
        dotColumn->setContentsMargins(0, dotTop, 0, 0);
        dotColumn->addWidget(added.dot);
        dotColumn->addStretch(1);
        line->addLayout(dotColumn);
        line->addWidget(added.text, 1);
        body()->addWidget(added.line);
        m_rows.push_back(added);
    }
    return m_rows[index];
}

void StageCard::show(const api::Stage& stage) {
    setVisible(!stage.items.empty());
    setHeading(tr("Stage"));
    setHelp(
        tr("L2BEAT's stages say how little a rollup depends on the goodwill of its operators: 0 is full "
           "training wheels, 2 is none."));
    const int next = stage.reached.value_or(-1) + 1;
    const QString now =
        stage.reached ? tr("Stage %1 of 2.").arg(*stage.reached) : tr("Not yet stage 0 of 2.");
    m_reached->setText(next > lastStage ? now
                                        : now + QLatin1Char(' ') + tr("For stage %1 it takes:").arg(next));
    std::size_t used = 0;
    for (const auto& item : stage.items) {
        if (item.stage != next)
            continue;
        const Row& line = row(used++);
        const QString what = bridge::translated(item.what);
        line.dot->setTone(item.is_met ? Tone::Good : Tone::Bad);
        line.text->setText(item.is_met ? what : tr("Missing: %1").arg(what));
        line.line->show();
    }
    for (; used < m_rows.size(); ++used)
        m_rows[used].line->hide();
}

}  // namespace studio::app
