// SPDX-License-Identifier: GPL-3.0-or-later
#include "override_params.hpp"

#include <codec/hex.hpp>

namespace studio::rpc {
namespace {

/// Reads the member into `out` unless it is absent or null.
template <class Value, class Read>
RpcResult<void> read_member(const simdjson::dom::object& object, std::string_view key, Read&& read,
                            std::optional<Value>& out) {
    const auto found = member(object, key);
    if (!found)
        return {};
    RPC_TRY(value, read(*found, key));
    out = std::move(value);
    return {};
}

RpcResult<simdjson::dom::object> object_of(Json value, std::string_view what) {
    simdjson::dom::object object;
    if (value.get(object) != simdjson::SUCCESS)
        return invalid_params("invalid " + std::string{what} + ": expected an object");
    return object;
}

RpcResult<Address> address_of_key(std::string_view key) {
    const auto address = key.starts_with("0x") ? codec::fixed_from_hex<20>(key) : std::nullopt;
    if (!address)
        return invalid_params("invalid state override: its keys are addresses of 0x and 40 hex digits");
    return *address;
}

/// Slots and values are words of 32 bytes, all of which are written.
RpcResult<query::Slots> read_slots(Json value, std::string_view what) {
    RPC_TRY(object, object_of(value, what));
    query::Slots slots;
    for (const auto& [key, word] : object) {
        const auto slot = key.starts_with("0x") ? codec::fixed_from_hex<32>(key) : std::nullopt;
        if (!slot)
            return invalid_params("invalid " + std::string{what} +
                                  ": its keys are slots of 0x and 64 hex digits");
        RPC_TRY(content, read_hash(word, what));
        slots[Uint256::from_big_endian(slot->view())] = Uint256::from_big_endian(content.view());
    }
    return slots;
}

RpcResult<query::AccountOverride> read_account(Json value) {
    RPC_TRY(object, object_of(value, "state override"));
    query::AccountOverride account;
    for (auto done :
         {read_member(object, "nonce", read_u64, account.nonce),
          read_member(object, "code", read_bytes, account.code),
          read_member(object, "balance", read_uint256, account.balance),
          read_member(object, "state", read_slots, account.state),
          read_member(object, "stateDiff", read_slots, account.state_diff),
          read_member(object, "movePrecompileToAddress", read_address, account.move_precompile_to)})
        if (!done)
            return rpc_fail(done.error());
    return account;
}

RpcResult<chain::Withdrawal> read_withdrawal(Json value) {
    RPC_TRY(object, object_of(value, "withdrawal"));
    std::optional<std::uint64_t> index;
    std::optional<std::uint64_t> validator;
    std::optional<Address> address;
    std::optional<std::uint64_t> amount;
    for (auto done : {read_member(object, "index", read_u64, index),
                      read_member(object, "validatorIndex", read_u64, validator),
                      read_member(object, "address", read_address, address),
                      read_member(object, "amount", read_u64, amount)})
        if (!done)
            return rpc_fail(done.error());
    return chain::Withdrawal{index.value_or(0), validator.value_or(0), address.value_or(Address{}),
                             amount.value_or(0)};
}

RpcResult<std::vector<chain::Withdrawal>> read_withdrawals(Json value, std::string_view what) {
    simdjson::dom::array list;
    if (value.get(list) != simdjson::SUCCESS)
        return invalid_params("invalid " + std::string{what} + ": expected a list");
    std::vector<chain::Withdrawal> withdrawals;
    for (const Json element : list) {
        RPC_TRY(withdrawal, read_withdrawal(element));
        withdrawals.push_back(withdrawal);
    }
    return withdrawals;
}

}  // namespace

RpcResult<query::StateOverrides> read_state_overrides(Json value) {
    RPC_TRY(object, object_of(value, "state overrides"));
    query::StateOverrides overrides;
    for (const auto& [key, content] : object) {
        RPC_TRY(address, address_of_key(key));
        RPC_TRY(account, read_account(content));
        overrides[address] = std::move(account);
    }
    return overrides;
}

RpcResult<query::BlockOverrides> read_block_overrides(Json value) {
    RPC_TRY(object, object_of(value, "block overrides"));
    query::BlockOverrides block;
    for (auto done : {read_member(object, "number", read_u64, block.number),
                      read_member(object, "difficulty", read_uint256, block.difficulty),
                      read_member(object, "time", read_u64, block.time),
                      read_member(object, "gasLimit", read_u64, block.gas_limit),
                      read_member(object, "feeRecipient", read_address, block.fee_recipient),
                      read_member(object, "prevRandao", read_hash, block.prev_randao),
                      read_member(object, "baseFeePerGas", read_uint256, block.base_fee),
                      read_member(object, "blobBaseFee", read_uint256, block.blob_base_fee),
                      read_member(object, "beaconRoot", read_hash, block.beacon_root),
                      read_member(object, "withdrawals", read_withdrawals, block.withdrawals)})
        if (!done)
            return rpc_fail(done.error());
    return block;
}

}  // namespace studio::rpc
