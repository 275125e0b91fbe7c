// SPDX-License-Identifier: GPL-3.0-or-later
#include "life_claims.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <bridge/text.hpp>
#include <widgets/buttons.hpp>
#include <widgets/chain_text.hpp>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {

constexpr int shareSteps = 1'000;
constexpr int shownDigits = 4;

QString amount(const std::string& wei) {
    return format::weiAsEth(wei.empty() ? "0" : wei, shownDigits);
}

QString sentence(const api::ClaimProgress& claims) {
    if (!claims.is_known)
        return LifeClaims::tr("Who had what is being read from its last block.");
    if (claims.holders == 0)
        return LifeClaims::tr("Nobody had anything on it: there is nothing to pay.");
    const QString paid = LifeClaims::tr("%1 of %2 holders are paid, %3 of %4.")
                             .arg(format::number(claims.paid), format::number(claims.holders),
                                  leftToRight(amount(claims.paid_wei)),
                                  leftToRight(amount(claims.wei) + QStringLiteral(" ETH")));
    if (claims.refused == 0)
        return paid;
    return paid + QLatin1Char(' ') +
           LifeClaims::tr("%n cannot be paid; the list says why.", nullptr, static_cast<int>(claims.refused));
}

}  // namespace

LifeClaims::LifeClaims(QWidget* parent)
    : QWidget(parent),
      m_text(wrappedLabel()),
      m_share(new QProgressBar),
      m_note(wrappedLabel()),
      m_open(makeButton(Emphasis::Primary)) {
    m_share->setRange(0, shareSteps);
    m_share->setTextVisible(false);
    setTextRole(m_note, TextRole::Dim);
    m_text->setObjectName(QStringLiteral("claimsText"));
    m_open->setObjectName(QStringLiteral("openClaims"));
    auto* column = new QVBoxLayout;
    column->setSpacing(space::small);
    column->addWidget(m_text);
    column->addWidget(m_share);
    column->addWidget(m_note);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::small, 0, 0);
    row->setSpacing(space::large);
    row->addLayout(column, 1);
    row->addWidget(m_open, 0, Qt::AlignVCenter);
    connect(m_open, &QPushButton::clicked, this, &LifeClaims::openRequested);
    keepTranslated(this, [this] {
        m_open->setText(tr("Open the claims"));
        m_open->setToolTip(plainToolTip(tr("Who had what on it, and who is paid on the L1.")));
        m_share->setAccessibleName(tr("Share of the holders that are paid"));
    });
    hide();
}

void LifeClaims::show(const api::LifeStanding& life) {
    const bool settled = life.state >= api::LifeState::settled;
    setVisible(settled);
    if (!settled)
        return;
    const api::ClaimProgress& claims = life.claims;
    m_text->setText(inWindowDirection(sentence(claims)));
    m_share->setVisible(claims.is_known && claims.holders > 0);
    m_share->setValue(claims.holders == 0 ? 0 : static_cast<int>(shareSteps * claims.paid / claims.holders));
    m_note->setText(inWindowDirection(clipped(bridge::translated(claims.note))));
    m_note->setVisible(!claims.note.empty());
}

}  // namespace studio::app
