// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/chain_config.hpp>
#include <contracts/contract_code.hpp>
#include <evm/execution.hpp>
#include <map>
#include <state/chain_state.hpp>
#include <state/journal.hpp>

namespace studio::l1 {

/// An EVM before any chain, in which contracts are made and set up: what they leave is a genesis. Nothing
/// costs anything. Calls that fail are mistakes of ours: asserted.
class GenesisMachine {
public:
    /// Sends the creations, so it owns what its constructor gives to its sender. Not in the genesis.
    static constexpr Address maker{{0x01}};

    explicit GenesisMachine(const chain::ChainConfig& config);

    void set_account(const Address& address, const Uint256& balance_wei, std::uint64_t nonce);
    /// Code that no constructor made.
    void set_code(const Address& address, BytesView code);
    void set_slot(const Address& address, const Uint256& slot, const Uint256& value);
    /// Runs the constructor, and puts the code and the storage that it leaves at `address`.
    void construct(const Address& address, const contracts::ContractCode& code,
                   const codec::abi::Values& arguments);
    /// `from` is not in the genesis for it.
    void call(const Address& from, const Address& to, const Bytes& data);

    std::map<Address, chain::GenesisAccount> accounts() const;

private:
    chain::ChainConfig config_;
    evm::BlockEnvironment block_;
    state::ChainState nothing_{nullptr};
    state::Journal journal_;
};

}  // namespace studio::l1
