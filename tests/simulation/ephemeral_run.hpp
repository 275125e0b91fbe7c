// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <settling/claim_book.hpp>

#include "dice.hpp"
#include "invariants.hpp"

namespace studio::simulation {

/// The whole life of an ephemeral rollup, from its birth to the last claim, with what a seed chooses.
class EphemeralRun {
public:
    explicit EphemeralRun(std::uint64_t seed, WorldSettings settings = {});

    Dice dice;
    World world;
    bool has_traffic = true;  // while it is open
    /// Has an account on L1 alone, and sends claims and deposits.
    static constexpr std::uint64_t kHelper = World::kUsers + 8;
    /// Owns EphemeralLife and EphemeralClaims; a user of L1's.
    static constexpr std::uint64_t kOrganiser = World::kUsers + 2;

    /// An L2 block, L1 blocks as their time comes, and what follows; some traffic while it is open.
    void pass(std::size_t blocks = 1);
    settling::Life life();
    /// Passes until it has come to the state; fails when it never does.
    void reach(settling::LifeState state);
    /// What the organiser wants is told again after every restart.
    void wish(settling::LifeWishes wishes);
    /// Ends the L2's objects and opens them again, as after a kill.
    void restart();
    /// A kill of the L2 or of everything, or the L1 goes back as far as it may, while the contracts stay.
    void break_something();

    /// Claims for an account at the L2's last block.
    settling::Claim claim_of(const Address& holder);
    bool claim(const std::vector<Address>& holders);
    /// Sends a transaction on L1 and waits for it; nothing when the L1 took it away. Creates a contract when
    /// there is no `to`.
    std::optional<chain::Receipt> send_l1(std::optional<Address> to, const Bytes& data,
                                          std::uint64_t user = kHelper);
    /// The same: whether it succeeded.
    bool send(const Address& to, const Bytes& data, std::uint64_t user = kHelper);
    /// The same on L2, from a user; creates a contract when there is no `to`.
    chain::Receipt send_l2(std::uint64_t user, std::optional<Address> to, const Bytes& data);
    /// Sends on L2 without waiting.
    Hash32 submit_l2(const crypto::SecretKey& key, std::optional<Address> to, const Bytes& data,
                     const Uint256& wei = {}, std::uint64_t gas = 3'000'000);
    chain::Receipt receipt_l2(const Hash32& transaction);
    bool is_paid(const Address& holder);
    /// The last state, as claims are made from it. What it refers to must not change meanwhile.
    settling::LastState last_state();
    /// All accounts of the last state that have ether, but for what holds withdrawals, and precompiles.
    std::vector<Address> holders();
    Uint256 left_to_precompiles();
    Uint256 balance_l2(const Address& address) { return world.l2_balance(address); }

private:
    void traffic();

    /// The L2's own blocks.
    class Blocks final : public seams::BlockArchive {
    public:
        explicit Blocks(World& world) : world_{world} {}
        chain::SealedBlockPtr block(std::uint64_t number) const override {
            return world_.l2().store().block(number).value();
        }

    private:
        World& world_;
    };

    Blocks blocks_{world};
    std::shared_ptr<const state::StateView> last_view_;
    Invariants invariants_{world};
    const std::uint64_t first_ = world.l1().l1_head()->block.header.number;  // L1 block, after the contracts
    settling::LifeWishes wishes_;
};

}  // namespace studio::simulation
