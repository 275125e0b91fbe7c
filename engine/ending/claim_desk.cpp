// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_desk.hpp"

#include <algorithm>
#include <settling/contract_reader.hpp>
#include <settling/settling_contracts.hpp>

namespace studio::ending {
namespace {

using settling::ContractReader;

Uint256 number_of(const Address& address) {
    return Uint256::from_big_endian(address.view());
}

}  // namespace

Result<bool> ClaimDesk::work(const Settled& settled, const Wishes& wishes) {
    if (!end_) {
        STUDIO_CHECK(make_list(settled.last_block));
        return true;
    }
    if (shall_try_again_.exchange(false))
        begin_again();
    if (terms_.l1.l1_head()->hash == seen_ && served_ == wishes)
        return false;
    STUDIO_TRY(before, terms_.l1.l1_block(seen_number_));
    if (!before || before->hash != seen_) {  // the L1 went another way, or this is the first look
        counts_.reset();
        seen_number_ = 0;
    }
    STUDIO_TRY(paid, look());
    const auto head = terms_.l1.l1_head();  // whoever was seen paid was paid by then
    STUDIO_TRY(blocks, blocks_since(settled.at_s, *head));
    publish(std::move(paid), blocks);
    seen_ = head->hash;
    seen_number_ = head->block.header.number;
    served_ = wishes;
    STUDIO_TRY(waits, look_after_sent());
    if (waits)
        return false;
    return send_next(wishes);
}

Result<void> ClaimDesk::make_list(std::uint64_t last_block) {
    STUDIO_TRY(end, EndState::open(terms_.rollup, last_block));
    STUDIO_TRY(assets, settling::read_claim_assets(terms_.l1, terms_.contract));
    STUDIO_TRY(holdings, settling::find_holdings(**end, assets));
    std::vector<ClaimLine> lines;
    for (auto& holding : holdings) {
        const bool is_contract = end->is_contract(holding.holder);
        lines.push_back({std::move(holding), is_contract, false, {}, {}, {}});
    }
    std::ranges::stable_sort(lines,
                             [](const auto& a, const auto& b) { return b.holding.wei < a.holding.wei; });
    for (std::size_t i = 0; i < lines.size(); ++i)
        line_of_[lines[i].holding.holder] = i;
    end_ = std::move(end);
    const std::lock_guard lock{mutex_};
    progress_.reset();
    listing_ = {std::move(assets), std::move(lines)};
    return {};
}

Result<ClaimDesk::Counts> ClaimDesk::read_counts() const {
    const ContractReader contract{terms_.l1, settling::claims_contract(), terms_.contract};
    Counts counts;
    STUDIO_TRY(holders, contract.number("paidHolders"));
    counts.holders = holders;
    for (std::uint64_t i = 0; i < listing_.assets.size(); ++i) {
        STUDIO_TRY(asset, contract.read("assets", {i}));
        counts.paid.push_back(settling::number_of(asset.at(6)));
    }
    return counts;
}

/// Who was paid stays so, unless the L1 goes back.
Result<std::optional<ClaimDesk::Paid>> ClaimDesk::look() const {
    STUDIO_TRY(counts, read_counts());
    if (counts_ == counts)
        return std::nullopt;
    Paid paid{std::move(counts), {}, {}};
    STUDIO_TRY(assets, settling::read_claim_assets(terms_.l1, terms_.contract));
    paid.assets = std::move(assets);
    for (const auto& line : listing_.lines) {
        const bool was_paid = counts_ && line.is_paid;
        STUDIO_TRY(is_paid_now, was_paid ? Result<bool>{true} : is_paid(line));
        paid.lines.push_back(is_paid_now);
    }
    return paid;
}

Result<bool> ClaimDesk::is_paid(const ClaimLine& line) const {
    const ContractReader contract{terms_.l1, settling::claims_contract(), terms_.contract};
    STUDIO_TRY(has_ether, contract.flag("isPaid", {line.holding.holder}));
    if (!has_ether)
        return false;
    STUDIO_TRY(left, unpaid_of(line));
    return left.balances.empty() && left.tokens.empty();
}

Result<bool> ClaimDesk::is_paid_of(std::uint64_t asset, const Uint256& holder_or_token) const {
    const ContractReader contract{terms_.l1, settling::claims_contract(), terms_.contract};
    return contract.flag("isPaidOf", {asset, holder_or_token});
}

Result<settling::Holding> ClaimDesk::unpaid_of(const ClaimLine& line) const {
    const auto& holding = line.holding;
    const ContractReader contract{terms_.l1, settling::claims_contract(), terms_.contract};
    STUDIO_TRY(has_ether, contract.flag("isPaid", {holding.holder}));
    auto left = holding;
    if (has_ether)
        left.wei = {};
    for (const auto& [asset, balance] : holding.balances) {
        STUDIO_TRY(paid, is_paid_of(asset, number_of(holding.holder)));
        if (paid || line.refused.contains(asset))
            left.balances.erase(asset);
    }
    for (const auto& [asset, tokens] : holding.tokens) {
        auto& kept = left.tokens.at(asset);
        kept.clear();
        for (const auto& token : tokens) {
            STUDIO_TRY(paid, is_paid_of(asset, token));
            if (!paid)
                kept.push_back(token);
        }
        if (kept.empty() || line.refused.contains(asset))
            left.tokens.erase(asset);
    }
    return left;
}

Result<std::vector<chain::SealedBlockPtr>> ClaimDesk::blocks_since(std::uint64_t settled_s,
                                                                   const chain::SealedBlock& head) const {
    std::vector<chain::SealedBlockPtr> blocks;
    for (auto number = head.block.header.number; number > seen_number_; --number) {
        STUDIO_TRY(block, terms_.l1.l1_block(number));
        if (!block || block->block.header.timestamp < settled_s)
            break;
        blocks.push_back(std::move(block));
    }
    return blocks;
}

void ClaimDesk::publish(std::optional<Paid> paid, const std::vector<chain::SealedBlockPtr>& blocks) {
    const std::lock_guard lock{mutex_};
    progress_.reset();
    if (seen_number_ == 0) {
        fees_wei_ = {};
        for (auto& line : listing_.lines)
            line.transaction.reset();
    }
    for (const auto& block : blocks)
        for (std::size_t i = 0; i < block->block.transactions.size(); ++i)
            note_transaction(*block->block.transactions[i], block->receipts.at(i));
    if (!paid)
        return;
    for (std::size_t i = 0; i < listing_.lines.size(); ++i)
        listing_.lines[i].is_paid = paid->lines[i];
    listing_.assets = std::move(paid->assets);
    counts_ = std::move(paid->counts);
    is_open_ = true;  // not before it is known who was paid earlier
}

/// EtherClaimed and TokenClaimed name the holder, CollectibleClaimed who got it.
void ClaimDesk::note_transaction(const chain::SignedTransaction& transaction, const chain::Receipt& receipt) {
    if (transaction.sender != terms_.payer.address() || transaction.fields.to != terms_.contract)
        return;
    fees_wei_ = fees_wei_ + Uint256{receipt.gas_used} * receipt.effective_gas_price;
    for (const auto& log : receipt.logs)
        for (std::size_t i = 1; i < log.topics.size(); ++i) {
            const auto line = line_of_.find(Address::right_aligned(log.topics[i].view().last<20>()));
            if (log.address == terms_.contract && line != line_of_.end())
                listing_.lines[line->second].transaction = transaction.hash;
        }
}

}  // namespace studio::ending
