// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <codec/amount.hpp>
#include <codec/hex.hpp>
#include <settling/contract_reader.hpp>
#include <settling/game_course.hpp>
#include <settling/settling_contracts.hpp>
#include <settling/settling_errors.hpp>
#include <settling/withdrawal_proof.hpp>

#include "bridging_contracts.hpp"
#include "bridging_errors.hpp"
#include "course.hpp"

/// From the rollup to L1 (OP specs, protocol/withdrawals.md; fault-proof/stage-one/bridge-integration.md).
namespace studio::bridging {
namespace {

using api::AssetKind;
using settling::address_of;
using settling::number_of;
using settling::u64_of;

constexpr std::size_t kLeave = 0;
constexpr std::size_t kClaim = 1;
constexpr std::size_t kProve = 2;
constexpr std::size_t kDelays = 3;
constexpr std::size_t kFinish = 4;

const Hash32 kRelayedEvent = codec::abi::topic_of("RelayedMessage(bytes32)");

std::int64_t after_ms(std::uint64_t time_s) {
    return static_cast<std::int64_t>(time_s + 1) * 1000;
}

class Withdrawal {
public:
    Withdrawal(Walk& walk, Ground& ground) : walk_{walk}, ground_{ground}, order_{walk.order()} {}

    Result<void> run() {
        STUDIO_TRY(left, walk_.transaction({kLeave, ground_.l2, Walk::Repeat::only_when_final,
                                            [this] { return leave(); }}));
        if (!left)
            return {};
        STUDIO_TRY(found, settling::withdrawals_in(left.included->receipt));
        if (found.empty())
            return fail(errors::kNoWithdrawal, {walk_.steps()[kLeave].transaction});
        message_ = std::move(found.front());
        hash_ = op::withdrawal_hash(message_);
        l2_block_ = left.included->block;
        return claim();
    }

private:
    const Address& portal() const { return ground_.contracts.optimism_portal; }

    Result<Walk::Call> leave() const {
        const auto& to = order_.account;
        const auto& assets = ground_.assets;
        if (order_.asset == AssetKind::ether)
            return Walk::Call{kL2Bridge, order_.amount,
                              bridge_contract().call("bridgeETHTo", {to, kMinGas, Bytes{}}), gas::kWithdraw};
        if (order_.asset == AssetKind::erc20)
            return Walk::Call{kL2Bridge,
                              {},
                              bridge_contract().call("bridgeERC20To", {assets.token_l2, assets.token_l1, to,
                                                                       order_.amount, kMinGas, Bytes{}}),
                              gas::kWithdraw};
        return Walk::Call{
            kL2Erc721Bridge,
            {},
            erc721_bridge_contract().call("bridgeERC721To", {assets.collection_l2, assets.collection_l1, to,
                                                             order_.amount, kMinGas, Bytes{}}),
            gas::kWithdraw};
    }

    // --- the claim and the proof ----------------------------------------------------------------------

    Result<void> claim() {
        walk_.reach(kClaim);
        STUDIO_TRY(is_proven, counts());
        settling::WithdrawalProver prover{ground_.l1.node(), portal(), ground_.games,
                                          ground_.link.passer_proofs()};
        std::optional<settling::Game> game;
        if (!is_proven) {
            auto chosen = prover.choose_game(l2_block_);
            if (!chosen && chosen.error().is(settling::errors::kNoGameForWithdrawal)) {
                wait_for_claim();
                return {};
            }
            if (!chosen)
                return fail(std::move(chosen.error()));
            game = std::move(*chosen);
        }
        walk_.pass(kClaim);
        const auto call = [&]() -> Result<Walk::Call> {
            STUDIO_CHECK(fail_if_paused());
            STUDIO_TRY(proof, prover.prove(message_, *game));
            return Walk::Call{portal(), {}, settling::prove_withdrawal_call(proof), gas::kProve};
        };
        STUDIO_TRY(proven, walk_.transaction({kProve, ground_.l1, Walk::Repeat::harmless, call,
                                              [this] { return counts(); }}));
        return proven ? finish() : Result<void>{};
    }

    void wait_for_claim() {
        const auto& proposer = ground_.link.terms().proposer;
        const auto& all = ground_.games.all();
        const auto last_s = all.empty() ? ground_.link.terms().config.l2_genesis_time : all.back().created_at;
        const auto next_s = last_s + proposer.interval;
        const bool is_known = proposer.unit == settling::ProposalInterval::l1_seconds &&
                              ground_.link.terms().proposer_key && next_s > ground_.l1.head().time_s;
        walk_.wait(kClaim,
                   {STUDIO_TEXT("engine",
                                "A claim on L1 about block %1 of the rollup, which has the withdrawal, or a "
                                "later one."),
                    {std::to_string(l2_block_)}},
                   is_known ? std::optional{after_ms(next_s)} : std::nullopt);
    }

    Result<codec::abi::Values> portal_read(std::string_view function,
                                           const codec::abi::Values& arguments = {}) const {
        return read(ground_.l1, settling::portal_contract(), portal(), function, arguments);
    }
    Result<codec::abi::Values> game_read(const Address& game, std::string_view function) const {
        return read(ground_.l1, settling::game_contract(), game, function);
    }

    Result<bool> is_finalized() const {
        STUDIO_TRY(flag, portal_read("finalizedWithdrawals", {hash_}));
        return std::get<bool>(flag.at(0).data);
    }

    /// Whether the account's proof leads to the end: what the portal asks of it and of its game, but for the
    /// delays (OptimismPortal2.checkWithdrawal).
    Result<bool> counts() const {
        STUDIO_TRY(is_final, is_finalized());
        if (is_final)
            return true;
        STUDIO_TRY(proof, portal_read("provenWithdrawals", {hash_, order_.account}));
        const auto& game = address_of(proof.at(0));
        const auto proven_at = u64_of(proof.at(1));
        if (proven_at == 0)
            return false;
        STUDIO_TRY(blacklisted, portal_read("disputeGameBlacklist", {game}));
        STUDIO_TRY(respected, portal_read("respectedGameType"));
        STUDIO_TRY(respected_since, portal_read("respectedGameTypeUpdatedAt"));
        STUDIO_TRY(type, game_read(game, "gameType"));
        STUDIO_TRY(created_at, game_read(game, "createdAt"));
        STUDIO_TRY(status, game_read(game, "status"));
        const bool is_lost =
            u64_of(status.at(0)) == static_cast<std::uint64_t>(settling::GameStatus::challenger_wins);
        return !std::get<bool>(blacklisted.at(0).data) && !is_lost &&
               number_of(type.at(0)) == number_of(respected.at(0)) && proven_at > u64_of(created_at.at(0)) &&
               u64_of(created_at.at(0)) >= u64_of(respected_since.at(0));
    }

    /// Error: the guardian has paused the bridges.
    Result<void> fail_if_paused() const {
        STUDIO_TRY(paused, portal_read("paused"));
        if (std::get<bool>(paused.at(0).data))
            return fail(errors::kPaused);
        return {};
    }

    /// Error: the portal has too little ether. It would count the withdrawal as finished all the same, and
    /// the ether would be gone.
    Result<void> fail_if_unpaid() const {
        const auto owned = ground_.l1.balance(portal());
        if (owned < message_.value)
            return fail(errors::kPortalMustFill,
                        {codec::format_amount(owned, "ETH"), codec::format_amount(message_.value, "ETH")});
        return {};
    }

    // --- the delays and the end -----------------------------------------------------------------------

    Result<void> finish() {
        walk_.reach(kDelays);
        STUDIO_TRY(is_over, delays_are_over());
        if (!is_over)
            return {};
        walk_.pass(kDelays);
        const auto call = [&]() -> Result<Walk::Call> {
            STUDIO_CHECK(fail_if_paused());
            STUDIO_CHECK(fail_if_unpaid());
            return Walk::Call{portal(), {}, settling::finalize_withdrawal_call(message_), gas::kFinalize};
        };
        Walk::Task task{kFinish, ground_.l1, Walk::Repeat::harmless, call, [this] { return is_finalized(); }};
        if (!message_.value.is_zero())
            task.draws_on = portal();
        STUDIO_TRY(finished, walk_.transaction(task));
        if (finished && finished.included && finished.included->receipt.success &&
            !is_relayed(finished.included->receipt))
            walk_.give_up(kFinish, text_of({errors::kRefusedOnL1, {walk_.steps()[kFinish].transaction}}));
        return {};
    }

    bool is_relayed(const chain::Receipt& receipt) const {
        return std::ranges::any_of(receipt.logs, [&](const chain::Log& log) {
            return log.address == ground_.contracts.l1_cross_domain_messenger && !log.topics.empty() &&
                   log.topics[0] == kRelayedEvent;
        });
    }

    Result<bool> delays_are_over() {
        STUDIO_TRY(is_final, is_finalized());
        if (is_final)
            return true;
        if (portal_read("checkWithdrawal", {hash_, order_.account}))
            return true;
        STUDIO_CHECK(wait_for_delays());
        return false;
    }

    Result<void> wait_for_delays() {
        STUDIO_TRY(proof, portal_read("provenWithdrawals", {hash_, order_.account}));
        STUDIO_TRY(maturity_s, portal_read("proofMaturityDelaySeconds"));
        STUDIO_TRY(pause_s, portal_read("disputeGameFinalityDelaySeconds"));
        const auto& game = address_of(proof.at(0));
        STUDIO_TRY(created_at, game_read(game, "createdAt"));
        STUDIO_TRY(clock_s, game_read(game, "maxClockDuration"));
        STUDIO_TRY(resolved_at, game_read(game, "resolvedAt"));
        const auto mature_at = u64_of(proof.at(1)) + u64_of(maturity_s.at(0));
        const bool is_resolved = u64_of(resolved_at.at(0)) != 0;
        const auto game_end =
            is_resolved ? u64_of(resolved_at.at(0)) : u64_of(created_at.at(0)) + u64_of(clock_s.at(0));
        const auto free_at = game_end + u64_of(pause_s.at(0));
        walk_.wait(kDelays, delay_text(is_resolved, mature_at > free_at),
                   after_ms(std::max(mature_at, free_at)));
        return {};
    }

    static api::Text delay_text(bool is_resolved, bool proof_is_last) {
        if (!is_resolved)
            return {STUDIO_TEXT("engine",
                                "The end of the dispute game about the claim: until its clock has run out, "
                                "it can be contradicted."),
                    {}};
        if (proof_is_last)
            return {STUDIO_TEXT("engine", "The proof to be old enough: the portal lets every proof mature."),
                    {}};
        return {STUDIO_TEXT("engine",
                            "The pause after the dispute game: time for the guardian to act if it ended "
                            "wrongly."),
                {}};
    }

    Walk& walk_;
    Ground& ground_;
    const Order order_;
    op::Withdrawal message_;
    Hash32 hash_;
    std::uint64_t l2_block_ = 0;
};

}  // namespace

Result<void> walk_withdrawal(Walk& walk, Ground& ground) {
    return Withdrawal{walk, ground}.run();
}

}  // namespace studio::bridging
