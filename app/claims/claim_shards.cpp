// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_shards.hpp"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <bridge/shard_names.hpp>
#include <widgets/choice_box.hpp>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

namespace studio::app {
namespace {

constexpr int choiceCharacters = 26;

QString progressText(const api::ClaimProgress& all, std::uint32_t count) {
    if (!all.is_known)
        return ClaimShards::tr("Who had what is not known of all shards yet.");
    return ClaimShards::tr("On all %1 shards together, %2 of %3 holders are paid.")
        .arg(QString::number(count), format::number(all.paid), format::number(all.holders));
}

}  // namespace

ClaimShards::ClaimShards(QWidget* parent) : Card(parent), m_text(wrappedLabel()), m_choice(new ChoiceBox) {
    m_text->setObjectName(QStringLiteral("shardClaims"));
    m_choice->setObjectName(QStringLiteral("claimsOfShard"));
    m_choice->setMinimumContentsLength(choiceCharacters);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::medium);
    line->addWidget(m_text, 1);
    line->addWidget(m_choice);
    body()->addLayout(line);
    connect(m_choice, qOverload<int>(&QComboBox::activated), this,
            [this](int index) { Q_EMIT shardRequested(m_choice->itemData(index).toULongLong()); });
    keepTranslated(this, [this] { m_choice->setAccessibleName(tr("Claims of which shard")); });
    hide();
}

void ClaimShards::show(const api::RunSnapshot& run, api::Shards shards) {
    setVisible(run.shard.has_value());
    if (!run.shard)
        return;
    const QString here =
        tr("These are the claims of shard %1 of %2.").arg(run.shard->index + 1).arg(run.shard->count);
    m_text->setText(here + QLatin1Char(' ') + progressText(api::claims_of(shards), run.shard->count));
    setAccessibleName(m_text->text());
    if (!m_choice->view()->isVisible())  // not under the hand of somebody who is choosing
        fill(shards, run.id);
}

void ClaimShards::fill(api::Shards shards, api::RunId current) {
    const QSignalBlocker quiet(m_choice);
    while (m_choice->count() > static_cast<int>(shards.size()))
        m_choice->removeItem(m_choice->count() - 1);
    for (int i = 0; i < static_cast<int>(shards.size()); ++i) {
        const api::RunSnapshot& each = shards[static_cast<std::size_t>(i)];
        if (i == m_choice->count())
            m_choice->addItem(QString());
        m_choice->setItemText(i, tr("%1: %2", "a shard and how it is")
                                     .arg(bridge::shardTitle(*each.shard), bridge::shardState(each)));
        m_choice->setItemData(i, QVariant::fromValue<quint64>(each.id));
    }
    m_choice->setCurrentIndex(m_choice->findData(QVariant::fromValue<quint64>(current)));
}

}  // namespace studio::app
