// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "l1_wallet.hpp"

namespace studio::settling {

/// Sets what a rollup's owner wants in its SystemConfig on L1 (OP specs, protocol/system-config.md);
/// derivation takes it from there. One thread.
class ConfigKeeper {
public:
    /// `owner` owns the contract. Everything outlives it.
    ConfigKeeper(const Address& contract, L1Wallet& owner, seams::L1Node& l1)
        : contract_{contract}, wallet_{owner}, l1_{l1} {}

    /// One decision for each L1 block: sets the L2's block gas limit unless it is so. True when a transaction
    /// was sent. Errors: kWalletEmpty, those of the L1; the next L1 block decides again.
    Result<bool> step(std::uint64_t gas_limit);

private:
    const Address contract_;
    L1Wallet& wallet_;
    seams::L1Node& l1_;
    Hash32 decided_at_;  // L1 block
};

}  // namespace studio::settling
