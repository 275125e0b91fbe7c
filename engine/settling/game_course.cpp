// SPDX-License-Identifier: GPL-3.0-or-later
#include "game_course.hpp"

#include <algorithm>

#include "contract_reader.hpp"
#include "settling_contracts.hpp"

namespace studio::settling {
namespace {

using codec::abi::Values;

/// Gas limits, more than twice what was measured (README); what is not used is not paid.
constexpr std::uint64_t kResolveClaimGas = 400'000;
constexpr std::uint64_t kResolveGas = 400'000;
constexpr std::uint64_t kClaimCreditGas = 300'000;
constexpr std::uint64_t kAttackGas = 700'000;
/// Claims resolved in one go: what is left follows with the next L1 block.
constexpr std::size_t kMostCalls = 32;
/// L1 blocks that an attack needs at most to get there in time.
constexpr std::uint64_t kBlocksToSpare = 2;
/// The claim left below the root: where an attack on the root stands.
constexpr std::uint64_t kPositionOfAttack = 2;

/// A claim of the game, as far as it matters here.
struct GameClaim {
    std::uint64_t parent = 0;
    Address claimant;
    Uint256 bond_wei;
};

class Course {
public:
    Course(const seams::L1Node& l1, const Game& game, const Address& self)
        : l1_{l1}, contract_{l1, game_contract(), game.address}, game_{game}, self_{self} {}

    Result<GameCourse> run(const std::optional<Hash32>& true_root) {
        STUDIO_TRY(status, contract_.number("status"));
        course_.status = static_cast<GameStatus>(status.low64());
        course_.is_false = true_root && *true_root != game_.root_claim;
        if (course_.status != GameStatus::in_progress)
            STUDIO_CHECK(fetch_bonds());
        else
            STUDIO_CHECK(play(true_root));
        return std::move(course_);
    }

private:
    Result<void> play(const std::optional<Hash32>& true_root) {
        STUDIO_CHECK(read_claims());
        STUDIO_TRY(clock, contract_.read("maxClockDuration"));
        const auto earliest_end = game_.created_at + u64_of(clock.at(0));
        const bool may_end = l1_.l1_head()->block.header.timestamp >= earliest_end;
        const bool is_countered = claims_.size() > 1;
        if (!course_.is_false || is_countered)
            return may_end && true_root ? resolve() : Result<void>{};
        STUDIO_TRY(may_counter, is_time_to_counter(earliest_end));
        return may_end || !may_counter ? Result<void>{} : counter(*true_root);
    }

    /// The bond of an attack is lost when it reaches an L1 on which the game is not there, which takes it as
    /// a plain payment: so it waits until the game is final, unless the clock runs out before.
    Result<bool> is_time_to_counter(std::uint64_t earliest_end) const {
        const auto head = l1_.l1_head();
        STUDIO_TRY(final_block, l1_.l1_block(l1_.l1_settled().finalized));
        if (final_block && final_block->block.header.timestamp >= game_.created_at)
            return true;
        const auto number = head->block.header.number;
        STUDIO_TRY(before, l1_.l1_block(number - std::min<std::uint64_t>(number, kBlocksToSpare)));
        const auto now = head->block.header.timestamp;
        const auto to_spare = before ? now - std::min(now, before->block.header.timestamp) : 0;
        return now + to_spare >= earliest_end;
    }

    Result<void> read_claims() {
        STUDIO_TRY(count, contract_.read("claimDataLen"));
        for (std::uint64_t i = 0; i < u64_of(count.at(0)); ++i) {
            STUDIO_TRY(claim, contract_.read("claimData", {i}));
            claims_.push_back({u64_of(claim.at(0)), address_of(claim.at(2)), number_of(claim.at(3))});
            if (claims_.back().claimant == self_)
                course_.locked_wei = course_.locked_wei + claims_.back().bond_wei;
        }
        return {};
    }

    /// The answer to an attack on the root is the output at the game's own block, for every trace shorter
    /// than the game is deep (OP specs, fault-proof/stage-one/honest-challenger).
    Result<void> counter(const Hash32& true_root) {
        STUDIO_TRY(bond, contract_.number("getRequiredBond", {kPositionOfAttack}));
        call("attack", {game_.root_claim, 0, true_root}, kAttackGas, bond);
        return {};
    }

    /// Children stand behind their parents in the list: from its end, all of a claim's are resolved before
    /// it.
    Result<void> resolve() {
        STUDIO_TRY(max_clock, contract_.number("maxClockDuration"));
        for (auto i = claims_.size(); i-- > 0;) {
            STUDIO_TRY(is_resolved, contract_.flag("resolvedSubgames", {i}));
            if (is_resolved)
                continue;
            STUDIO_TRY(clock, contract_.number("getChallengerDuration", {i}));
            if (clock < max_clock || course_.calls.size() == kMostCalls)
                return {};
            call("resolveClaim", {i, 0}, kResolveClaimGas);
        }
        call("resolve", {}, kResolveGas);
        return {};
    }

    Result<void> fetch_bonds() {
        STUDIO_TRY(credit, contract_.number("credit", {self_}));
        course_.locked_wei = credit;
        course_.is_over = credit.is_zero();
        if (course_.is_over)
            return {};
        STUDIO_TRY(weth, contract_.address("weth"));
        const ContractReader bonds{l1_, bonds_contract(), weth};
        STUDIO_TRY(request, bonds.read("withdrawals", {game_.address, self_}));
        STUDIO_TRY(delay, bonds.number("delay"));
        const Uint256 now{l1_.l1_head()->block.header.timestamp};
        if (number_of(request.at(1)) + delay <= now)
            call("claimCredit", {self_}, kClaimCreditGas);
        return {};
    }

    void call(std::string_view function, const Values& arguments, std::uint64_t gas,
              const Uint256& value = {}) {
        course_.calls.push_back({game_.address, value, game_contract().call(function, arguments), gas});
    }

    const seams::L1Node& l1_;
    const ContractReader contract_;
    const Game& game_;
    const Address& self_;
    std::vector<GameClaim> claims_;
    GameCourse course_;
};

}  // namespace

Result<GameCourse> course_of(const seams::L1Node& l1, const Game& game, const Address& self,
                             const std::optional<Hash32>& true_root) {
    return Course{l1, game, self}.run(true_root);
}

}  // namespace studio::settling
