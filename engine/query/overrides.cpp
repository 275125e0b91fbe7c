// SPDX-License-Identifier: GPL-3.0-or-later
#include "overrides.hpp"

#include <crypto/checksum_address.hpp>

#include "query_errors.hpp"

namespace studio::query {
namespace {

/// The account's precompile goes, to another address if the override says so.
Result<void> displace_precompile(const Address& address, const AccountOverride& account,
                                 const StateOverrides& overrides, evm::PrecompileSet& precompiles) {
    const auto* const precompile = precompiles.find(address);
    if (const auto& to = account.move_precompile_to) {
        if (precompile == nullptr)
            return fail(errors::kNotAPrecompile, {crypto::checksum_address(address)});
        if (overrides.contains(*to))
            return fail(errors::kAlreadyOverridden, {crypto::checksum_address(*to)});
        precompiles.copy(*precompile, *to);
    }
    precompiles.remove(address);
    return {};
}

void replace_storage(const Address& address, const Slots& slots, state::Journal& journal) {
    journal.add_balance(address, {});  // the account is there from now on, even if it is empty
    journal.clear_storage(address);
    for (const auto& [key, value] : slots)
        journal.set_storage(address, key, value);
}

void change_storage(const Address& address, const Slots& slots, state::Journal& journal) {
    if (!slots.empty())
        journal.add_balance(address, {});
    for (const auto& [key, value] : slots)
        journal.set_storage(address, key, value);
}

Result<void> override_account(const Address& address, const AccountOverride& account,
                              state::Journal& journal) {
    if (account.state && account.state_diff)
        return fail(errors::kStateAndStateDiff, {crypto::checksum_address(address)});
    if (account.nonce)
        journal.set_nonce(address, *account.nonce);
    if (account.code)
        journal.set_code(address, *account.code);
    if (account.balance)
        journal.set_balance(address, *account.balance);
    if (account.state)
        replace_storage(address, *account.state, journal);
    if (account.state_diff)
        change_storage(address, *account.state_diff, journal);
    return {};
}

}  // namespace

Result<void> apply_overrides(const StateOverrides& overrides, state::Journal& journal,
                             evm::PrecompileSet& precompiles) {
    journal.begin_transaction(state::EmptyAccounts::kept);
    for (const auto& [address, account] : overrides) {
        STUDIO_CHECK(displace_precompile(address, account, overrides, precompiles));
        STUDIO_CHECK(override_account(address, account, journal));
    }
    journal.finish_transaction();
    return {};
}

Result<void> apply_overrides(const BlockOverrides& overrides, evm::BlockEnvironment& block) {
    if (overrides.beacon_root)
        return fail(errors::kOverrideOfWholeBlock, {"beaconRoot"});
    if (overrides.withdrawals)
        return fail(errors::kOverrideOfWholeBlock, {"withdrawals"});
    block.number = overrides.number.value_or(block.number);
    block.timestamp = overrides.time.value_or(block.timestamp);
    block.gas_limit = overrides.gas_limit.value_or(block.gas_limit);
    block.beneficiary = overrides.fee_recipient.value_or(block.beneficiary);
    block.prev_randao = overrides.prev_randao.value_or(block.prev_randao);
    block.base_fee = overrides.base_fee.value_or(block.base_fee);
    block.blob_base_fee = overrides.blob_base_fee.value_or(block.blob_base_fee);
    return {};
}

}  // namespace studio::query
