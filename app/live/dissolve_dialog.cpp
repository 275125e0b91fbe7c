// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissolve_dialog.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <widgets/buttons.hpp>
#include <widgets/chain_text.hpp>
#include <widgets/format.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

#include "point_list.hpp"

namespace studio::app {
namespace {

constexpr int textWidth = 480;

QString claimSentence(const api::ClaimProgress& claims) {
    const auto left = static_cast<int>(claims.holders - claims.paid);
    if (left == 0)
        return DissolveDialog::tr("Everybody has been paid on the L1.");
    return DissolveDialog::tr(
        "%n holder(s) have not been paid yet. They lose nothing: their claims stand on the L1 for ever, and "
        "the archive can pay them whenever they come.",
        nullptr, left);
}

QString archiveSentence(const api::RunSnapshot& run) {
    if (run.shard)
        return DissolveDialog::tr(
                   "What stays is an archive of each of its %1 shards: a file, signed by its organiser, with "
                   "all that the L1 knows of the shard. From it every block can be computed again, here or "
                   "anywhere else, by whoever has it.")
            .arg(run.shard->count);
    return DissolveDialog::tr(
        "What stays is an archive: one file, signed by its organiser, with all that the L1 "
        "knows of the rollup. From it every block can be computed again, here or anywhere "
        "else, by whoever has it.");
}

}  // namespace

DissolveDialog::DissolveDialog(api::Shards shards, QWidget* parent) : QDialog(parent) {
    const api::RunSnapshot& run = shards.front();
    setWindowTitle(QStringLiteral("Rollup Studio"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::large);
    layout->setSpacing(space::medium);
    auto* title = wrappedLabel(inWindowDirection(tr("Dissolve “%1”?").arg(shortName(run.name))));
    title->setMinimumWidth(textWidth);
    setTextRole(title, TextRole::Subtitle);
    layout->addWidget(title);
    auto* claims = addPoint(layout, inWindowDirection(claimSentence(api::claims_of(shards))));
    claims->setObjectName(QStringLiteral("whoIsLeft"));
    addPoint(layout, archiveSentence(run));
    addPoint(layout, tr("Its hash goes onto the L1, so that everybody can tell it from another one."));
    addPoint(layout, inWindowDirection(
                         tr("Its files (%1) and the memory it uses are freed once that is final on the L1. "
                            "Its charts and the times it measured go with them.")
                             .arg(format::bytes(api::figures_of(shards).disk_bytes))));
    auto* cancel = makeButton(Emphasis::Normal, this);
    cancel->setText(tr("Cancel"));
    auto* dissolve = makeButton(Emphasis::Danger, this);
    dissolve->setText(tr("Dissolve it"));
    dissolve->setObjectName(QStringLiteral("dissolveNow"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(dissolve);
    layout->addSpacing(space::small);
    layout->addLayout(buttons);
    // A hasty Enter must not dissolve anything.
    dissolve->setAutoDefault(false);
    cancel->setDefault(true);
    cancel->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(dissolve, &QPushButton::clicked, this, &QDialog::accept);
    setAccessibleName(title->text());
    setAccessibleDescription(claims->text());
}

}  // namespace studio::app
