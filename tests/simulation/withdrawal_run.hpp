// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/random.hpp>

#include "bridged_token.hpp"

namespace studio::simulation {

/// One run of users who deposit and withdraw, cheat and are killed, all of it chosen by a seed. What must
/// hold is checked with every block (BridgeWorld) and with every action; at the end all that can arrive must
/// arrive, once.
class WithdrawalRun {
public:
    explicit WithdrawalRun(std::uint64_t seed);
    void run();

private:
    enum class Way : std::uint8_t { passer, messenger, ether_bridge, token_bridge };
    struct Tracked {
        BridgeWorld::Sent sent;
        Way way = Way::passer;
        bool to_target = false;  // the moody one; else a sink of its own
        Address sink;
        std::uint64_t amount = 0;
        std::vector<std::uint64_t> provers;
    };

    void act();
    void deposit();
    void deposit_token();
    void withdraw();
    void withdraw_token();
    void prove();
    void prove_badly();
    void finalize();
    void finalize_starved();
    void retry();
    void change_mood();
    void blacklist();
    void bury();
    void kill();
    void settle_accounts();
    void finish(Tracked& item);
    void check_tokens();

    Tracked* any();
    void try_to_finalize(Tracked& item, std::uint64_t prover, std::uint64_t gas);
    Address new_sink();
    std::uint64_t amount() { return 1 + dice_.below(1'000'000); }
    std::uint64_t any_user() { return 1 + dice_.below(BridgeWorld::kUsers); }

    Random dice_;
    BridgeWorld bridge_;
    BridgedToken token_;
    Address target_;
    Address undertaker_;
    bool angry_ = false;
    std::uint64_t sinks_ = 0;
    std::uint64_t deposited_tokens_ = 0;
    std::vector<Tracked> items_;
};

}  // namespace studio::simulation
