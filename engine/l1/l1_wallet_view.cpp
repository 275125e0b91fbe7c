// SPDX-License-Identifier: GPL-3.0-or-later
#include <chain/blob_market.hpp>
#include <codec/abi.hpp>
#include <evm/execution.hpp>

#include "l1_chain.hpp"
#include "l1_errors.hpp"

/// L1Chain: what wallets ask.
namespace studio::l1 {
namespace {

constexpr std::uint64_t kCallGas = 30'000'000;

}  // namespace

std::uint64_t L1Chain::l1_next_nonce(const Address& account) const {
    return pool_->next_nonce(account);
}

std::uint64_t L1Chain::l1_nonce(const Address& account) const {
    return account_at_newest(account).nonce;
}

Uint256 L1Chain::l1_balance(const Address& account) const {
    return account_at_newest(account).balance;
}

/// The state is ahead of the newest block for a moment while one is made: whoever compares a nonce with the
/// receipts of blocks would take a transaction that has just been included for a lost one.
state::Account L1Chain::account_at_newest(const Address& address) const {
    const auto view = state_->view_at(l1_head()->block.header.number);
    const auto account = view ? (*view)->account(address) : std::nullopt;
    return account.value_or(state::Account{});
}

bool L1Chain::l1_waits(const Hash32& transaction) const {
    return pool_->find(transaction) != nullptr;
}

Result<std::optional<L1Chain::Included>> L1Chain::l1_receipt(const Hash32& transaction) const {
    STUDIO_TRY(place, store_->find_transaction(transaction));
    if (!place || place->block > l1_head()->block.header.number)
        return std::nullopt;
    STUDIO_TRY(block, store_->block(place->block));
    if (!block || place->index >= block->receipts.size())
        return std::nullopt;
    const auto& receipt = block->receipts[place->index];
    const auto& header = block->block.header;
    const auto blobs = block->block.transactions[place->index]->fields.blob_versioned_hashes.size();
    const auto blob_gas = blobs * chain::gas_per_blob;
    const auto blob_price =
        chain::blob_base_fee(header.excess_blob_gas.value_or(0), schedule_.rules_of(header).blobs);
    return std::optional{Included{
        place->block, block->hash, receipt,
        Uint256{receipt.gas_used} * receipt.effective_gas_price + Uint256{blob_gas} * blob_price, blob_gas}};
}

Result<Bytes> L1Chain::l1_call(const Address& to, BytesView data) const {
    const auto head = l1_head();
    STUDIO_TRY(view, state_->view_at(head->block.header.number));
    const auto rules = schedule_.rules_of(head->block.header);
    state::Journal journal{*view};
    evm::CallRequest request;
    request.to = to;
    request.data = Bytes{data.begin(), data.end()};
    request.gas = kCallGas;
    STUDIO_TRY(outcome,
               evm::call(request, evm::environment_of(head->block.header, rules, nullptr), rules, journal));
    if (outcome.status != evm::CallStatus::success)
        return fail(errors::kL1CallReverted, {codec::abi::describe_revert(outcome.output).value_or("-")});
    return std::move(outcome.output);
}

L1Chain::Fees L1Chain::l1_fees() const {
    const auto draft = draft_at(l1_head()->block.header.timestamp + kSlotSeconds);
    const auto rules = schedule_.rules_of(draft);
    return {draft.base_fee_per_gas.value_or(Uint256{}),
            chain::blob_base_fee(draft.excess_blob_gas.value_or(0), rules.blobs)};
}

}  // namespace studio::l1
