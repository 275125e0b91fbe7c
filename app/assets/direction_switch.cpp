// SPDX-License-Identifier: GPL-3.0-or-later
#include "direction_switch.hpp"

#include <QHBoxLayout>
#include <QPushButton>
#include <initializer_list>
#include <widgets/buttons.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

namespace studio::app {

DirectionSwitch::DirectionSwitch(QWidget* parent)
    : QWidget(parent), m_deposit(makeButton()), m_withdrawal(makeButton()) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tiny);
    for (QPushButton* half : {m_deposit, m_withdrawal}) {
        half->setCheckable(true);
        half->setAutoExclusive(true);
        half->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        row->addWidget(half, 1);
    }
    m_deposit->setObjectName(QStringLiteral("toRollup"));
    m_withdrawal->setObjectName(QStringLiteral("toEthereum"));
    m_deposit->setChecked(true);
    connect(m_deposit, &QPushButton::toggled, this, &DirectionSwitch::changed);
    keepTranslated(this, [this] {
        setAccessibleName(tr("Direction"));
        m_deposit->setText(tr("To the rollup"));
        m_deposit->setToolTip(plainToolTip(tr("A deposit: from Ethereum to the rollup.")));
        m_withdrawal->setText(tr("Back to Ethereum"));
        m_withdrawal->setToolTip(plainToolTip(
            tr("A withdrawal: from the rollup to Ethereum. It takes longer, because Ethereum first has to be "
               "sure of the rollup's state.")));
    });
}

api::BridgeKind DirectionSwitch::kind() const {
    return m_deposit->isChecked() ? api::BridgeKind::deposit : api::BridgeKind::withdrawal;
}

}  // namespace studio::app
