// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer_list.hpp"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <widgets/buttons.hpp>
#include <widgets/chain_text.hpp>
#include <widgets/empty_state.hpp>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

#include "transfer_row.hpp"

namespace studio::app {
namespace {
constexpr int emptyHeight = 150;
/// Fewer are made before anybody has read the sentence.
constexpr std::uint64_t blocksWorthSaying = 20;
}  // namespace

TransferList::TransferList(QWidget* parent)
    : Card(parent),
      m_empty(new EmptyState(QStringLiteral("bridge"))),
      m_catchingUp(wrappedLabel()),
      m_column(new QVBoxLayout),
      m_more(makeButton(Emphasis::Link)) {
    m_column->setSpacing(space::small);
    m_empty->setMinimumHeight(emptyHeight);
    setTextRole(m_catchingUp, TextRole::Dim);
    body()->addWidget(m_catchingUp);
    body()->addWidget(m_empty);
    body()->addLayout(m_column);
    body()->addWidget(m_more, 0, Qt::AlignLeading);
    body()->addStretch(1);
    m_more->setObjectName(QStringLiteral("older"));
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most += pageSize;
        show(State(m_state));
    });
    keepTranslated(this, [this] {
        setHeading(tr("Transfers"));
        m_more->setText(tr("Show older ones"));
        show(State(m_state));
    });
}

void TransferList::writeEmptyTexts() {
    if (m_state.isOpen)
        m_empty->setTexts(
            tr("No transfer yet"),
            tr("Each one is shown here with its steps. It goes on by itself, also when the studio "
               "was closed in between."));
    else
        m_empty->setTexts(tr("The rollup is not open"),
                          tr("Its transfers are shown, and go on, when it is opened again."));
}

void TransferList::clear() {
    m_most = pageSize;
    m_assets.clear();
    m_accounts.clear();
    show({});
}

void TransferList::setAccounts(const std::vector<api::Engine::TestAccount>& accounts) {
    m_accounts = accounts;
    show(State(m_state));
}

void TransferList::setAssets(const std::vector<api::BridgeAsset>& assets) {
    m_assets = assets;
    show(State(m_state));
}

QString TransferList::nameOf(const std::string& address) const {
    const auto found = std::ranges::find(m_accounts, address, &api::Engine::TestAccount::address);
    return found == m_accounts.end() || found->label.empty()
               ? format::shortHex(QString::fromStdString(address))
               : shortName(found->label);
}

void TransferList::show(const State& state) {
    m_state = state;
    const auto& transfers = m_state.transfers;
    writeEmptyTexts();
    m_empty->setVisible(transfers.empty());
    m_catchingUp->setVisible(!transfers.empty() && m_state.blocksDue >= blocksWorthSaying);
    m_catchingUp->setText(tr("The rollup makes up for skipped time: %1 blocks to go. Transfers go on then.")
                              .arg(format::number(m_state.blocksDue)));
    dropOthers(transfers);
    const std::size_t shown = std::min(transfers.size(), m_most);
    for (std::size_t i = 0; i < shown; ++i) {
        TransferRow* row = rowOf(transfers[i].id);
        if (m_column->indexOf(row) != static_cast<int>(i))
            m_column->insertWidget(static_cast<int>(i), row);
        row->show(transfers[i],
                  {&m_assets, nameOf(transfers[i].order.account), m_state.now_ms, m_state.mayAct});
    }
    m_more->setVisible(transfers.size() > shown);
}

void TransferList::dropOthers(const std::vector<api::BridgeTransfer>& transfers) {
    const auto last = transfers.begin() + static_cast<std::ptrdiff_t>(std::min(transfers.size(), m_most));
    std::erase_if(m_rows, [&](const auto& entry) {
        const bool stays = std::find_if(transfers.begin(), last, [&](const api::BridgeTransfer& one) {
                               return one.id == entry.first;
                           }) != last;
        if (!stays) {
            m_column->removeWidget(entry.second);
            entry.second->hide();
            entry.second->deleteLater();
        }
        return !stays;
    });
}

TransferRow* TransferList::rowOf(quint64 transfer) {
    TransferRow*& row = m_rows[transfer];
    if (row != nullptr)
        return row;
    row = new TransferRow;
    connect(row, &TransferRow::skipRequested, this, &TransferList::skipRequested);
    connect(row, &TransferRow::retryRequested, this, &TransferList::retryRequested);
    connect(row, &TransferRow::transactionRequested, this, &TransferList::transactionRequested);
    return row;
}

}  // namespace studio::app
