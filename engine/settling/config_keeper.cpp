// SPDX-License-Identifier: GPL-3.0-or-later
#include "config_keeper.hpp"

#include "contract_reader.hpp"
#include "settling_contracts.hpp"

namespace studio::settling {
namespace {

/// A setting takes a fifth of it; what is not used is not paid.
constexpr std::uint64_t kSettingGas = 200'000;

}  // namespace

Result<bool> ConfigKeeper::step(std::uint64_t gas_limit) {
    const auto head = l1_.l1_head()->hash;
    const auto& self = wallet_.address();
    if (decided_at_ == head || l1_.l1_next_nonce(self) != l1_.l1_nonce(self))
        return false;  // what waits is known with the next L1 block
    const ContractReader reader{l1_, config_contract(), contract_};
    STUDIO_TRY(current, reader.number("gasLimit"));
    decided_at_ = head;
    if (current == Uint256{gas_limit})
        return false;
    auto call = config_contract().call("setGasLimit", {Uint256{gas_limit}});
    STUDIO_CHECK(wallet_.send({contract_, {}, std::move(call), kSettingGas}));
    return true;
}

}  // namespace studio::settling
