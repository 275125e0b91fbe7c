// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/block.hpp>
#include <op/withdrawal.hpp>

#include "contract_world.hpp"

namespace studio::l1::test {

/// An ephemeral rollup's contracts on L1, and its last state, which a test writes down: no L2 runs.
class EphemeralWorld : public DeployedWorld {
public:
    static constexpr std::uint64_t kDrain = 120;     // seconds
    static constexpr std::uint64_t kNotice = 60;     // seconds
    static constexpr std::uint64_t kBlockTime = 2;   // seconds
    static constexpr std::uint64_t kBacking = 20;    // ether
    static constexpr std::uint64_t kTokenSlot = 0;   // where OpenZeppelin's ERC-20 has its balances
    static constexpr std::uint64_t kOwnersSlot = 2;  // and its ERC-721 its owners
    static RollupSettings usual_settings(LifeSettings life = {});
    explicit EphemeralWorld(LifeSettings life = {}) : DeployedWorld{usual_settings(life)} {}

    At life() const { return {"EphemeralLife", plan.contracts.ephemeral_life}; }
    At claims() const { return {"EphemeralClaims", plan.contracts.ephemeral_claims}; }
    Address organiser() const { return settings.life->organiser; }
    std::uint64_t state() { return read<Uint256>(life(), "state").low64(); }

    /// What the rollup is at one of its blocks.
    struct L2Block {
        std::map<Address, chain::GenesisAccount> accounts{};
        std::uint64_t number = 500;
        std::uint64_t time = 0;  // Unix
    };
    /// The claim of a block as a dispute game, created by the proposer; its place in the factory.
    std::uint64_t propose(const L2Block& l2);
    At game(std::uint64_t index);
    void win(std::uint64_t index);
    void lose(std::uint64_t index);

    static codec::abi::Value output_of(const L2Block& l2);
    static Bytes header_of(const L2Block& l2);
    static codec::abi::Value account_proof(const L2Block& l2, const Address& account);
    static codec::abi::Value slot_proof(const L2Block& l2, const Address& account, const Uint256& slot);

    /// From open to settled, with this as the last state.
    void settle(L2Block& l2);
    std::string name_final(std::uint64_t index, const L2Block& l2) {
        return send(account(9), life(), "nameFinalOutput", {index, output_of(l2), header_of(l2)});
    }

    /// What a holder asks for; `code` is the holder's.
    struct AssetWish {
        std::uint64_t asset = 0;
        Address on_rollup;
        std::vector<std::uint64_t> tokens = {};  // empty: a balance
    };
    std::string claim(const L2Block& l2, const Address& holder, const std::vector<AssetWish>& wishes = {});
    static codec::abi::Value claim_of(const L2Block& l2, const Address& holder,
                                      const std::vector<AssetWish>& wishes);
    std::string prove_asset(const L2Block& l2, std::uint64_t asset, const Address& on_rollup) {
        return send(account(9), claims(), "proveAsset", {asset, account_proof(l2, on_rollup)});
    }
    /// Brings a withdrawal that was on its way in the last state, proven against its game, to its target.
    std::string finish_withdrawal(const L2Block& l2, const op::Withdrawal& withdrawal);
    /// Makes a contract from an artifact.
    Address create(std::string_view artifact, const codec::abi::Values& arguments);
};

/// Slot of a mapping's value (Solidity, layout of state variables in storage).
Uint256 slot_of(const Uint256& key, std::uint64_t mapping);
Uint256 number_of(const Address& address);

}  // namespace studio::l1::test
