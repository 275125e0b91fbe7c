// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale.hpp"

#include <base/assert.hpp>
#include <codec/abi.hpp>
#include <contracts/contract_code.hpp>

#include "load_contracts.hpp"

namespace studio::load {
namespace {

constexpr std::size_t kWordBytes = 32;

/// The one word that a function without arguments gives.
std::optional<Uint256> word_of(const LoadTarget& target, const Address& contract, const Bytes& call) {
    const auto answer = target.call(contract, call);
    if (!answer || answer->size() != kWordBytes)
        return std::nullopt;
    return Uint256::from_big_endian(*answer);
}

}  // namespace

std::optional<SaleCounter> sale_counter(Kind kind, const Address& deployer) {
    if (!info_of(kind).sells)
        return std::nullopt;
    const auto at = contract_addresses(kind, deployer);
    return kind == Kind::mint ? SaleCounter{at.pass, "DropPass", "totalMinted"}
                              : SaleCounter{at.ticket, "Ticket", "totalSold"};
}

std::optional<SaleState> sale_state(Kind kind, const Address& deployer, const LoadTarget& target) {
    const auto counter = sale_counter(kind, deployer);
    if (!counter)
        return std::nullopt;
    // Passes and tickets answer the same two questions.
    static const contracts::ContractCode code{"DropPass"};
    static const Bytes supply_call = code.call("supplyCap", {});
    static const Bytes left_call = code.call("remaining", {});
    const auto supply = word_of(target, counter->contract, supply_call);
    const auto left = word_of(target, counter->contract, left_call);
    if (!supply || !left)
        return std::nullopt;
    return SaleState{*supply, *left};
}

}  // namespace studio::load
