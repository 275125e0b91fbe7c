// SPDX-License-Identifier: GPL-3.0-or-later
#include "intrinsic_gas.hpp"

#include <algorithm>

#include "execution.hpp"

namespace studio::evm {

IntrinsicGas intrinsic_gas_parts(const chain::Transaction& transaction, const Rules& rules) {
    const auto size = transaction.data.size();
    const auto zeros =
        static_cast<std::uint64_t>(std::count(transaction.data.begin(), transaction.data.end(), 0));
    const auto nonzeros = size - zeros;
    IntrinsicGas gas;
    gas.base = rules.transaction_base + zeros * rules.calldata_zero + nonzeros * rules.calldata_nonzero;
    if (!transaction.to)
        gas.base +=
            rules.transaction_create + static_cast<std::uint64_t>(rules.init_code_word) * ((size + 31) / 32);
    for (const auto& entry : transaction.access_list)
        gas.base += rules.access_list_address + rules.access_list_key * entry.storage_keys.size();
    gas.base += rules.authorization_new * transaction.authorizations.size();
    if (rules.calldata_floor_token != 0)
        gas.floor = rules.transaction_base + rules.calldata_floor_token * (zeros + 4 * nonzeros);
    return gas;
}

std::uint64_t intrinsic_gas(const chain::Transaction& transaction, chain::Fork fork) {
    const auto gas = intrinsic_gas_parts(transaction, rules_of(fork));
    return std::max(gas.base, gas.floor);
}

}  // namespace studio::evm
