// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_figures.hpp"

#include <QHBoxLayout>
#include <initializer_list>
#include <widgets/chain_text.hpp>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/stat_tile.hpp>

namespace studio::app {
namespace {

constexpr int shownDigits = 4;

QString unknown() {
    return QStringLiteral("–");
}

QString amount(const std::string& wei) {
    return format::weiAsEth(wei.empty() ? "0" : wei, shownDigits) + QStringLiteral(" ETH");
}

QString coins(const std::string& wei) {
    return format::coins(wei.empty() ? "0" : wei);
}

}  // namespace

ClaimFigures::ClaimFigures(QWidget* parent)
    : QWidget(parent),
      m_holders(new StatTile(Tone::Lifecycle)),
      m_paid(new StatTile(Tone::Good)),
      m_ether(new StatTile(Tone::Settlement)),
      m_fees(new StatTile(Tone::Economy)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    for (StatTile* tile : std::initializer_list<StatTile*>{m_holders, m_paid, m_ether, m_fees})
        row->addWidget(tile, 1);
    m_holders->setObjectName(QStringLiteral("holders"));
    m_paid->setObjectName(QStringLiteral("paid"));
    m_ether->setObjectName(QStringLiteral("ether"));
    m_fees->setObjectName(QStringLiteral("fees"));
    keepTranslated(this, [this] { writeTexts(); });
}

void ClaimFigures::writeTexts() {
    m_holders->setLabel(tr("Holders"));
    m_holders->setHelp(
        tr("Accounts and contracts that had ether, tokens or collectibles in its last block."));
    m_paid->setLabel(tr("Paid"));
    m_paid->setHelp(tr("Holders who have got on the L1 what they had, once and in full."));
    m_ether->setLabel(tr("Ether paid"));
    m_ether->setHelp(tr("Of the ether that all holders had together."));
    m_fees->setLabel(tr("Fees paid"));
    m_fees->setHelp(
        tr("What the organiser paid on the L1 for these transactions, since the rollup was opened."));
}

void ClaimFigures::show(const api::ClaimProgress& claims) {
    const bool known = claims.is_known;
    m_holders->setValue(known ? format::number(claims.holders) : unknown());
    m_holders->setNote(known ? tr("had something at the end") : tr("being read from the last block"));
    m_paid->setValue(known ? format::number(claims.paid) : unknown());
    if (!known)
        m_paid->setNote(QString());
    else if (claims.refused > 0)
        m_paid->setNote(tr("%n cannot be paid", nullptr, static_cast<int>(claims.refused)));
    else if (claims.paid >= claims.holders)
        m_paid->setNote(tr("that is everybody"));
    else
        m_paid->setNote(tr("%1 to go").arg(format::number(claims.holders - claims.paid)));
    m_ether->setValue(known ? format::weiAsEth(claims.paid_wei.empty() ? "0" : claims.paid_wei, shownDigits) +
                                  QStringLiteral(" ETH")
                            : unknown());
    m_ether->setNote(known ? tr("of %1").arg(leftToRight(amount(claims.wei))) : QString());
    m_fees->setValue(known ? coins(claims.fees_wei) : unknown());
    m_fees->setNote(tr("by the organiser, on the L1"));
}

}  // namespace studio::app
