// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <contracts/contract_code.hpp>
#include <map>
#include <settling/withdrawal_proof.hpp>

#include "test_contracts.hpp"
#include "world.hpp"

namespace studio::simulation {

/// Games and delays of a minute, so that a withdrawal is through within about fifteen L1 blocks.
WorldSettings quick_settling();

/// A world whose users move ether and tokens between the chains. Time passes while they wait: nothing else
/// makes it pass. After every block it checks that what is locked on L1 is what there is of it on L2 (G1) and
/// that no message was executed twice (G4).
class BridgeWorld {
public:
    static constexpr std::uint64_t kUsers = World::kUsers;
    /// Has ether on L1 and sends deposits: a deposit counts as a transaction of its sender on L2 too, whose
    /// own ones would come too late for their nonce.
    static constexpr std::uint64_t kDepositor = World::kUsers + 7;
    explicit BridgeWorld(WorldSettings settings = quick_settling());

    World& world() { return world_; }
    static Address user(std::uint64_t number) { return crypto::address_of(test::test_key(number)); }
    const l1::RollupContracts& on_l1() const { return world_.placement().contracts; }

    struct Call {
        std::optional<Address> to;  // empty: creates a contract
        Bytes data;
        Uint256 value{};
        std::uint64_t gas = 2'000'000;
    };
    // Sending, and waiting for the receipt.
    Hash32 send_l1(std::uint64_t from, Call call);
    Hash32 send_l2(std::uint64_t from, Call call);
    chain::Receipt receipt_l1(const Hash32& transaction);
    chain::Receipt receipt_l2(const Hash32& transaction);
    chain::Receipt l1(std::uint64_t from, Call call) { return receipt_l1(send_l1(from, std::move(call))); }
    chain::Receipt l2(std::uint64_t from, Call call) { return receipt_l2(send_l2(from, std::move(call))); }
    Address deploy_l1(const Bytes& code);
    Address deploy_l2(const Bytes& code);
    /// What a user's call on L1 would run into now; "ok" when it would succeed.
    std::string refusal_l1(std::uint64_t from, const Address& to, const Bytes& data);
    Uint256 read_l1(const Address& at, const codec::abi::Function& function,
                    const codec::abi::Values& arguments = {});
    Uint256 read_l2(const Address& at, const codec::abi::Function& function,
                    const codec::abi::Values& arguments = {});

    /// An L2 block, what follows from it, and the checks.
    void pass(std::size_t l2_blocks = 1);
    void restart_l2() {
        world_.restart_l2();
        world_.settle();
    }

    /// Ether from the depositor to a user on L2; not waited for.
    void fund(std::uint64_t to, std::uint64_t wei) { world_.deposit(kDepositor, user(to), wei); }

    // Withdrawals.
    struct Sent {
        op::Withdrawal withdrawal;
        std::uint64_t l2_block = 0;
    };
    /// The only withdrawal of a transaction on L2 that must succeed.
    Sent withdraw(std::uint64_t from, Call call);
    /// The game that there is for it, if there is one.
    std::optional<settling::Game> find_game(const Sent& sent);
    /// Waits for a game that claims the withdrawal's block.
    settling::Game game_for(const Sent& sent);
    Result<settling::WithdrawalProof> proof(const Sent& sent, const settling::Game& game);
    /// Both wait for the first game; the proof's transaction must succeed.
    settling::WithdrawalProof prove(std::uint64_t from, const Sent& sent);
    /// Passes until the portal lets it be finalised by this prover's proof; an error text when it never does.
    std::string wait_until_ready(std::uint64_t prover, const Sent& sent);
    chain::Receipt finalize(std::uint64_t from, const Sent& sent, std::uint64_t gas = 2'000'000);
    /// Whether its last finalisation called the target with success; nothing: not finalised.
    std::optional<bool> finalized(const Sent& sent) const;

    Uint256 balance_l1(const Address& address) { return world_.l1_fixture().balance(address); }
    Uint256 balance_l2(const Address& address) { return world_.l2_balance(address); }
    /// The transaction on L2 will destroy so much ether.
    void expect_burnt_by(const Hash32& transaction, const Uint256& wei) { burning_[transaction] = wei; }
    std::size_t messages_relayed_l1() const { return relayed_l1_.size(); }

private:
    void read_new_blocks();
    void read_l1_log(const chain::Log& log);
    void read_l2_block(const chain::SealedBlock& block);
    void check_ether();
    Uint256 supply_l2();
    Uint256 deposits_in_flight();

    World world_;
    std::uint64_t l1_read_ = 0;
    std::uint64_t l2_read_ = 0;
    Uint256 genesis_supply_;
    std::map<Hash32, Uint256> burning_;  // by transactions on L2
    Uint256 burnt_;
    std::map<Hash32, Uint256> passed_;  // withdrawals sent on L2, with their value
    std::map<Hash32, bool> finalized_;  // on L1: with success or without
    std::set<Hash32> relayed_l1_;       // messages, by the messenger
    std::set<Hash32> relayed_l2_;
};

}  // namespace studio::simulation
