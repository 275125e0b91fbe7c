// SPDX-License-Identifier: GPL-3.0-or-later
#include "l2_side.hpp"

#include <evm/execution.hpp>
#include <evm/rollup_fees.hpp>

#include "bridging_errors.hpp"

namespace studio::bridging {
namespace {

/// The fee cap as a multiple of the next block's base fee.
constexpr std::uint64_t kHeadroom = 10;
/// No transaction of a transfer on L2 has more bytes.
constexpr std::size_t kMostBytes = 1024;
constexpr std::uint64_t kCallGas = 30'000'000;

chain::OpFork fork_of(const chain::ChainConfig& rules) {
    return rules.op_fork.value_or(chain::OpFork::granite);
}

/// Nothing compresses it.
chain::SignedTransaction large_transaction() {
    chain::Transaction fields;
    fields.type = chain::TransactionType::fee_market;
    for (std::size_t i = 0; i < kMostBytes; ++i)
        fields.data.push_back(static_cast<std::uint8_t>((i * i * 31 + i * 7) >> 3U));
    return chain::seal_unsigned(std::move(fields), {});
}

}  // namespace

ChainSide::Head L2Side::head() const {
    const auto block = rollup_.head();
    return {block->block.header.number, block->hash, block->block.header.timestamp};
}

state::Account L2Side::account_at_head(const Address& account) const {
    const auto view = rollup_.state_at(rollup_.head()->block.header.number);
    return view ? (*view)->account(account).value_or(state::Account{}) : state::Account{};
}

Result<Bytes> L2Side::call(const Address& to, BytesView data) const {
    const auto head = rollup_.head();
    STUDIO_TRY(view, rollup_.state_at(head->block.header.number));
    state::Journal journal{*view};
    evm::CallRequest request;
    request.to = to;
    request.data = Bytes{data.begin(), data.end()};
    request.gas = kCallGas;
    const auto environment = evm::environment_of(head->block.header, rollup_.config(), nullptr);
    STUDIO_TRY(outcome, evm::call(request, environment, rollup_.config(), journal));
    if (outcome.status != evm::CallStatus::success)
        return fail(errors::kL2CallReverted, {codec::abi::describe_revert(outcome.output).value_or("-")});
    return std::move(outcome.output);
}

Result<Uint256> L2Side::fee_of(const store::StoredTransaction& found) const {
    const auto& receipt = found.receipt;
    if (receipt.type == chain::TransactionType::deposit)
        return Uint256{};
    STUDIO_TRY(view, rollup_.state_at(found.at.block));
    const auto parameters = evm::rollup_fee_parameters(*view);
    return Uint256{receipt.gas_used} * receipt.effective_gas_price +
           evm::l1_fee(parameters, *found.transaction) +
           evm::operator_fee(parameters, fork_of(rollup_.config()), receipt.gas_used);
}

Result<std::optional<ChainSide::Included>> L2Side::included(const Hash32& transaction) const {
    STUDIO_TRY(at, rollup_.store().find_transaction(transaction));
    // The store is ahead of the head for a moment while a block is made.
    if (!at || at->block > rollup_.head()->block.header.number)
        return std::nullopt;
    STUDIO_TRY(found, rollup_.store().transaction(*at));
    if (!found)
        return std::nullopt;
    STUDIO_TRY(fee_wei, fee_of(*found));
    return std::optional{Included{at->block, std::move(found->receipt), fee_wei}};
}

ChainSide::GasPrice L2Side::gas_price() const {
    const auto base_fee = rollup_.next_draft().base_fee_per_gas.value_or(Uint256{});
    const auto tip = rollup_.suggested_tip();
    return {base_fee * Uint256{kHeadroom} + tip, tip};
}

Uint256 L2Side::most_it_costs(std::uint64_t gas) const {
    const auto for_gas = Uint256{gas} * gas_price().cap;
    const auto view = rollup_.state_at(rollup_.head()->block.header.number);
    if (!view)
        return for_gas;
    const auto parameters = evm::rollup_fee_parameters(**view);
    const auto for_data = evm::l1_fee(parameters, large_transaction());
    return for_gas + for_data * Uint256{2} + evm::operator_fee(parameters, fork_of(rollup_.config()), gas);
}

Result<void> L2Side::send(BytesView raw) {
    STUDIO_TRY(hash, rollup_.submit(raw));
    static_cast<void>(hash);
    return {};
}

}  // namespace studio::bridging
