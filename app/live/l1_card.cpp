// SPDX-License-Identifier: GPL-3.0-or-later
#include "l1_card.hpp"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <bridge/text.hpp>
#include <widgets/buttons.hpp>
#include <widgets/chain_text.hpp>
#include <widgets/elided_label.hpp>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

namespace studio::app {
namespace {

constexpr quint64 reorganisations[] = {1, 2, 5};
constexpr qint64 blockTimes_ms[] = {1'000, 2'000, 4'000, 12'000};
constexpr qint64 minute_ms = 60'000;
constexpr qint64 hour_ms = 60 * minute_ms;

}  // namespace

L1Card::L1Card(QWidget* parent)
    : Card(parent),
      m_copyUrl(new CopyButton),
      m_explore(makeButton(Emphasis::Link)),
      m_choice(wrappedLabel()),
      m_reorganise(makeButton(Emphasis::Link)),
      m_travel(makeButton(Emphasis::Link)),
      m_pace(makeButton(Emphasis::Link)),
      m_reorganiseMenu(new QMenu(this)),
      m_travelMenu(new QMenu(this)),
      m_paceMenu(new QMenu(this)) {
    auto* rows = new QWidget;
    auto* grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::tiny);
    for (int row = 0; row < RowCount; ++row) {
        m_names[static_cast<std::size_t>(row)] = plainLabel();
        auto* value = new ElidedLabel;
        value->setFocusPolicy(Qt::StrongFocus);
        m_values[static_cast<std::size_t>(row)] = value;
        setTextRole(m_names[static_cast<std::size_t>(row)], TextRole::Dim);
        // Two columns: the address and the block beside what is safe and final, costs below.
        const int column = row % 2 == 0 ? 0 : 3;
        grid->addWidget(m_names[static_cast<std::size_t>(row)], row / 2, column);
        grid->addWidget(value, row / 2, column + 1);
    }
    m_values[Address]->setLayoutDirection(Qt::LeftToRight);
    setTextRole(m_values[Address], TextRole::Mono);
    grid->addWidget(m_copyUrl, 0, 2);
    grid->addWidget(m_explore, 0, 5);
    connect(m_explore, &QPushButton::clicked, this, &L1Card::exploreRequested);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(4, 1);
    body()->addWidget(rows);
    setTextRole(m_choice, TextRole::Faint);
    body()->addWidget(m_choice);
    m_reorganise->setMenu(m_reorganiseMenu);
    m_travel->setMenu(m_travelMenu);
    m_pace->setMenu(m_paceMenu);
    addToHeader(m_pace);
    addToHeader(m_reorganise);
    addToHeader(m_travel);
    keepTranslated(this, [this] { writeTexts(); });
    hide();
}

void L1Card::writeTexts() {
    setHeading(tr("Its L1"));
    const auto name = [this](Row row, const QString& text, const QString& help) {
        m_names[row]->setText(text);
        m_names[row]->setToolTip(help);
    };
    name(Address, tr("RPC"), tr("The address (JSON-RPC) at which wallets and bridges talk to the L1."));
    name(Block, tr("L1 block"),
         tr("The newest block of the chain that this rollup settles on. It runs inside this program."));
    name(
        Safe, tr("Safe"),
        tr("The newest block that follows from the data on the L1 alone: a verifier has computed it again."));
    name(Final, tr("Final"),
         tr("The newest block that the L1 cannot take back any more, because its own blocks are final."));
    name(Batches, tr("Batches"), tr("What was sent to the L1 so that anybody can rebuild the rollup."));
    name(Claims, tr("Claims"),
         tr("Dispute games: the proposer claims a state and locks a bond. Withdrawals rely on them."));
    setButtonName(m_copyUrl, tr("Copy the L1's RPC address"));
    m_explore->setText(tr("Open in Explore"));
    m_explore->setToolTip(tr("Looks into the L1: its blocks, the rollup’s contracts, batches and claims."));
    m_reorganise->setText(tr("Reorganise"));
    m_reorganise->setToolTip(
        tr("Takes the newest L1 blocks away, as competing block makers do. Others come in "
           "their place; see how the rollup follows."));
    m_travel->setText(tr("Skip time"));
    m_travel->setToolTip(tr("Moves the clock of the L1 and of its rollups forward, to skip a waiting time."));
    m_pace->setText(tr("Pace"));
    m_pace->setToolTip(
        tr("Time from one L1 block to the next. Ethereum takes 12 s; a demonstration can go "
           "faster. Kept for the next time."));
    writeMenus();
}

void L1Card::writeMenus() {
    m_reorganiseMenu->clear();
    for (const quint64 blocks : reorganisations)
        m_reorganiseMenu->addAction(tr("Take back %n L1 block(s)", nullptr, static_cast<int>(blocks)), this,
                                    [this, blocks] { Q_EMIT reorganisationRequested(blocks); });
    m_paceMenu->clear();
    for (const qint64 ms : blockTimes_ms) {
        auto* action = m_paceMenu->addAction(tr("A block every %1").arg(format::milliseconds(double(ms))),
                                             this, [this, ms] { Q_EMIT blockTimeRequested(ms); });
        action->setData(ms);
        action->setCheckable(true);
        action->setChecked(ms == m_blockTime_ms);
    }
    m_travelMenu->clear();
    const std::pair<QString, qint64> spans[] = {{tr("1 minute"), minute_ms},
                                                {tr("10 minutes"), 10 * minute_ms},
                                                {tr("1 hour"), hour_ms},
                                                {tr("1 day"), 24 * hour_ms},
                                                {tr("1 week"), 7 * 24 * hour_ms}};
    for (const auto& [text, ms] : spans)
        m_travelMenu->addAction(text, this, [this, ms = ms] { Q_EMIT travelRequested(ms); });
}

void L1Card::show(const api::RunSnapshot& run, const api::L1Status& l1) {
    setVisible(run.l1.has_value() && l1.is_open);
    if (!run.l1 || !l1.is_open)
        return;
    const QString url = shownText(l1.rpc_url);
    m_values[Address]->setFullText(url);
    m_copyUrl->setCopyText(url);
    m_values[Block]->setFullText(tr("%1, one every %2, gas at %3")
                                     .arg(format::number(l1.head_number),
                                          format::milliseconds(static_cast<double>(l1.block_time_ms)),
                                          format::coins(l1.base_fee_wei)));
    m_blockTime_ms = l1.block_time_ms;
    for (QAction* action : m_paceMenu->actions())
        action->setChecked(action->data().toLongLong() == m_blockTime_ms);
    showStanding(*run.l1, run.head_number);
}

void L1Card::showStanding(const api::L1Standing& standing, quint64 head) {
    m_values[Safe]->setFullText(
        tr("%1 of %2").arg(format::number(standing.safe_number), format::number(head)));
    m_values[Final]->setFullText(
        tr("%1 of %2").arg(format::number(standing.finalized_number), format::number(head)));
    m_values[Batches]->setFullText(tr("%1 with %2, for %3")
                                       .arg(format::number(standing.batches),
                                            format::bytes(standing.batch_bytes),
                                            format::coins(standing.batch_fees_wei)));
    m_values[Claims]->setFullText(standing.games == 0 ? tr("none yet")
                                                      : tr("%1 up to block %2; %3 locked")
                                                            .arg(format::number(standing.games),
                                                                 format::number(standing.claimed_number),
                                                                 format::coins(standing.bonds_wei)));
    const QString choice = bridge::translated(standing.batch_choice);
    m_choice->setText(standing.forced_blocks == 0
                          ? choice
                          : tr("%1 blocks came without a batch: the batcher was too late for them.")
                                .arg(format::number(standing.forced_blocks)));
    m_choice->setVisible(!m_choice->text().isEmpty());
}

}  // namespace studio::app
