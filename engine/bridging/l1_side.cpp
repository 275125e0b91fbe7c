// SPDX-License-Identifier: GPL-3.0-or-later
#include "l1_side.hpp"

#include "bridging_contracts.hpp"

namespace studio::bridging {
namespace {

constexpr std::uint64_t kTip = 1'000'000'000;  // wei a gas
/// The fee cap as a multiple of the next block's base fee.
constexpr std::uint64_t kHeadroom = 10;

}  // namespace

ChainSide::Head L1Side::head() const {
    const auto block = l1_.l1_head();
    return {block->block.header.number, block->hash, block->block.header.timestamp};
}

Result<std::optional<ChainSide::Included>> L1Side::included(const Hash32& transaction) const {
    STUDIO_TRY(found, l1_.l1_receipt(transaction));
    if (!found)
        return std::nullopt;
    return std::optional{Included{found->block, std::move(found->receipt), found->fee_wei}};
}

ChainSide::GasPrice L1Side::gas_price() const {
    return {l1_.l1_fees().base_fee * Uint256{kHeadroom} + Uint256{kTip}, Uint256{kTip}};
}

Result<void> L1Side::send(BytesView raw) {
    STUDIO_TRY(hash, l1_.send_to_l1(raw));
    static_cast<void>(hash);
    return {};
}

Result<codec::abi::Values> read(const ChainSide& side, const contracts::ContractCode& code, const Address& at,
                                std::string_view function, const codec::abi::Values& arguments) {
    STUDIO_TRY(returned, side.call(at, code.call(function, arguments)));
    return code.result(function, returned);
}

Result<bool> has_asset(const ChainSide& side, const Address& at) {
    STUDIO_TRY(name, side.call(at, token_contract().call("name", {})));
    return !name.empty();
}

}  // namespace studio::bridging
