// SPDX-License-Identifier: GPL-3.0-or-later
#include "bonds.hpp"

#include <codec/abi.hpp>

namespace studio::simulation {
namespace {

const Hash32 kDeposit = codec::abi::topic_of("Deposit(address,uint256)");        // DelayedWETH
const Hash32 kWithdrawal = codec::abi::topic_of("Withdrawal(address,uint256)");  // DelayedWETH
const Hash32 kCreated = codec::abi::topic_of("DisputeGameCreated(address,uint32,bytes32)");
const Hash32 kResolved = codec::abi::topic_of("Resolved(uint8)");

Address address_in(const Hash32& topic) {
    return Address::right_aligned(topic.view().last<20>());
}

}  // namespace

Bonds::Bonds(World& world)
    : world_{world},
      funds_{world.l1().l1_balance(world.proposer())},
      first_{world.l1().l1_head()->block.header.number + 1} {}

Bonds::Block Bonds::read(const chain::SealedBlock& block) const {
    Block out{block.hash, {}, {}, {}, {}};
    const auto& weth = world_.placement().contracts.permissioned_delayed_weth;
    for (std::size_t i = 0; i < block.receipts.size(); ++i) {
        const auto& receipt = block.receipts[i];
        if (block.block.transactions[i]->sender == world_.proposer())
            out.fees = out.fees + Uint256{receipt.gas_used} * receipt.effective_gas_price;
        for (const auto& log : receipt.logs) {
            if (log.topics.empty())
                continue;
            if (log.topics[0] == kCreated)
                out.events.insert(Event::created);
            if (log.topics[0] == kResolved)
                out.events.insert(Event::resolved);
            if (log.address != weth || log.topics.size() < 2)
                continue;
            const auto game = address_in(log.topics[1]);
            if (log.topics[0] == kDeposit)
                out.in[game] = out.in[game] + Uint256::from_big_endian(log.data);
            if (log.topics[0] == kWithdrawal) {
                out.out[game].push_back(Uint256::from_big_endian(log.data));
                out.events.insert(Event::paid);
            }
        }
    }
    return out;
}

void Bonds::read_new_blocks() {
    const auto block = [&](std::size_t index) { return world_.l1().l1_block(first_ + index).value(); };
    while (!blocks_.empty()) {
        const auto now = block(blocks_.size() - 1);
        if (now && now->hash == blocks_.back().hash)
            break;
        blocks_.pop_back();
    }
    while (const auto next = block(blocks_.size()))
        blocks_.push_back(read(*next));
}

void Bonds::check() {
    read_new_blocks();
    Uint256 fees;
    Uint256 held;
    std::map<Address, Uint256> in;
    std::map<Address, std::vector<Uint256>> out;
    for (const auto& block : blocks_) {
        fees = fees + block.fees;
        for (const auto& [game, wei] : block.in) {
            in[game] = in[game] + wei;
            held = held + wei;
        }
        for (const auto& [game, payments] : block.out)
            out[game].insert(out[game].end(), payments.begin(), payments.end());
    }
    for (const auto& [game, payments] : out) {
        EXPECT_EQ(payments.size(), 1U) << "G5, a game pays a second time";
        EXPECT_EQ(payments.front(), in[game]) << "G5, a game pays what was put into it";
        held = held - payments.front();
    }
    const auto& weth = world_.placement().contracts.permissioned_delayed_weth;
    EXPECT_EQ(world_.l1().l1_balance(weth), held) << "G5, bonds in and out";
    EXPECT_EQ(world_.l1().l1_balance(world_.proposer()) + held + fees, funds_) << "G5, the proposer's ETH";
}

std::uint64_t Bonds::newest(Event event) const {
    for (auto i = blocks_.size(); i-- > 0;)
        if (blocks_[i].events.contains(event))
            return first_ + i;
    return 0;
}

Uint256 Bonds::paid_by(const Address& game) const {
    Uint256 sum;
    for (const auto& block : blocks_)
        if (const auto found = block.out.find(game); found != block.out.end())
            for (const auto& wei : found->second)
                sum = sum + wei;
    return sum;
}

}  // namespace studio::simulation
