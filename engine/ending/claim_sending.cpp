// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <crypto/checksum_address.hpp>
#include <settling/settling_contracts.hpp>

#include "claim_desk.hpp"
#include "ending_errors.hpp"

/// ClaimDesk: the transactions that pay, and what became of them.
namespace studio::ending {
namespace {

/// Of a full call; what is not used is not paid. Below the most that one transaction may use (EIP-7825), so
/// that the calls are good under later rules too.
constexpr std::uint64_t kClaimGas = 15'000'000;
constexpr std::uint64_t kProofGas = 2'000'000;
/// Calls in one L1 block.
constexpr std::size_t kCallsAtOnce = 3;
/// Bytes of proofs that are gathered for them.
constexpr std::size_t kBytesAtOnce = kCallsAtOnce * 100'000;
/// So many claims of a bridged asset that failed alone, and nobody's goes into a transaction any more.
constexpr unsigned kMostFailures = 3;

/// Whether all that it had is refused.
bool is_refused(const ClaimLine& line) {
    const auto is_refused = [&](const auto& entry) { return line.refused.contains(entry.first); };
    return line.holding.wei.is_zero() && std::ranges::all_of(line.holding.balances, is_refused) &&
           std::ranges::all_of(line.holding.tokens, is_refused);
}

}  // namespace

void ClaimDesk::begin_again() {
    failures_.clear();
    served_.reset();
    const std::lock_guard lock{mutex_};
    progress_.reset();
    for (auto& line : listing_.lines) {
        line.is_paid = line.is_paid && line.refused.empty();
        line.refused.clear();
        line.refusal.reset();
    }
}

Result<bool> ClaimDesk::look_after_sent() {
    // What was lost is sent again: whoever is not paid is looked at again.
    for (auto sent = in_flight_.begin(); sent != in_flight_.end();) {
        if (terms_.l1.l1_waits(sent->hash)) {
            ++sent;
            continue;
        }
        STUDIO_TRY(included, terms_.l1.l1_receipt(sent->hash));
        if (included)
            STUDIO_CHECK(take_outcome(*sent, included->receipt.success));
        sent = in_flight_.erase(sent);
    }
    return !in_flight_.empty();
}

Result<bool> ClaimDesk::is_still_due(const Part& part) const {
    STUDIO_TRY(left, unpaid_of(listing_.lines[part.line]));
    if (!part.asset)
        return !left.wei.is_zero();
    if (part.tokens.empty())
        return left.balances.contains(*part.asset);
    const auto& kept = left.tokens[*part.asset];
    return std::ranges::all_of(part.tokens,
                               [&](const Uint256& token) { return std::ranges::binary_search(kept, token); });
}

Result<void> ClaimDesk::take_outcome(const Sent& sent, bool success) {
    const auto claims = sent.parts.size();
    if (success)
        most_claims_ = std::min(kMostClaims, 2 * most_claims_);
    else if (claims > 1)
        most_claims_ = std::min(most_claims_, claims / 2);
    if (success || claims != 1)
        return {};
    const auto& part = sent.parts[0];
    STUDIO_TRY(is_due, is_still_due(part));
    if (!is_due)
        return {};  // somebody else was faster
    if (is_bridged(part))
        ++failures_[*part.asset];
    refuse(part, failure_of(part));
    return {};
}

std::string ClaimDesk::contract_of(const Part& part) const {
    return crypto::checksum_address(listing_.assets.at(*part.asset).on_rollup);
}

Error ClaimDesk::failure_of(const Part& part) const {
    return is_bridged(part) ? Error{errors::kAssetFailed, {contract_of(part)}} : Error{errors::kClaimFailed};
}

Error ClaimDesk::refusal_of(const Part& part, std::string why) const {
    return is_bridged(part) ? Error{errors::kAssetRefused, {contract_of(part), std::move(why)}}
                            : Error{errors::kClaimRefused, {std::move(why)}};
}

void ClaimDesk::refuse(const Part& part, Error why) {
    const std::lock_guard lock{mutex_};
    progress_.reset();
    auto& line = listing_.lines[part.line];
    if (is_bridged(part))
        line.refused.insert_or_assign(*part.asset, why);
    if (!is_bridged(part) || is_refused(line))
        line.refusal = std::move(why);
}

std::vector<std::size_t> ClaimDesk::wanted_lines(const Wishes& wishes) const {
    std::vector<std::size_t> wanted;
    for (std::size_t i = 0; i < listing_.lines.size(); ++i) {
        const auto& line = listing_.lines[i];
        if (!line.is_paid && !line.refusal && wishes.wants_pay(line.holding.holder))
            wanted.push_back(i);
    }
    return wanted;
}

Result<bool> ClaimDesk::send_next(const Wishes& wishes) {
    const auto wanted = wanted_lines(wishes);
    if (wanted.empty())
        return false;
    STUDIO_TRY(proving, prove_assets(wanted));
    if (proving)
        return true;
    Batch batch;
    for (const auto line : wanted) {
        STUDIO_CHECK(add_payable(line, batch));
        if (batch.bytes > kBytesAtOnce || batch.claims.size() >= kCallsAtOnce * most_claims_)
            break;
    }
    STUDIO_CHECK(send_batch(std::move(batch)));
    return !in_flight_.empty();
}

Result<bool> ClaimDesk::prove_assets(const std::vector<std::size_t>& lines) {
    std::set<std::uint64_t> needed;
    for (const auto line : lines) {
        for (const auto& [asset, balance] : listing_.lines[line].holding.balances)
            needed.insert(asset);
        for (const auto& [asset, tokens] : listing_.lines[line].holding.tokens)
            needed.insert(asset);
    }
    STUDIO_TRY(assets, settling::read_claim_assets(terms_.l1, terms_.contract));
    for (const auto asset : needed) {
        if (assets.at(asset).is_proven)
            continue;
        STUDIO_TRY(proof, (**end_).prove(assets.at(asset).on_rollup, {}));
        STUDIO_CHECK(send(settling::prove_asset_call(asset, proof.nodes), kProofGas, {}));
    }
    return !in_flight_.empty();
}

Result<void> ClaimDesk::add_payable(std::size_t line, Batch& batch) {
    STUDIO_TRY(left, unpaid_of(listing_.lines[line]));
    STUDIO_TRY(claims, settling::claims_of(left, listing_.assets, **end_));
    bool is_empty = true;
    for (auto& claim : claims) {
        Part part{line, {}, {}};
        if (!claim.assets.empty())
            part = {line, claim.assets[0].asset, claim.assets[0].tokens};
        if (is_bridged(part) && failures_[*part.asset] >= kMostFailures) {
            refuse(part, failure_of(part));
            continue;
        }
        // One that the L1 refuses would take all others of its transaction with it.
        const auto tried = terms_.l1.l1_call(terms_.contract, settling::claim_call({claim}));
        if (!tried) {
            refuse(part, refusal_of(part, tried.error().english()));
            continue;
        }
        is_empty = false;
        batch.bytes += settling::bytes_of(claim);
        batch.parts.push_back(std::move(part));
        batch.claims.push_back(std::move(claim));
    }
    if (is_empty) {
        STUDIO_TRY(is_paid_now, is_paid(listing_.lines[line]));
        const std::lock_guard lock{mutex_};
        progress_.reset();
        listing_.lines[line].is_paid = is_paid_now;
    }
    return {};
}

Result<void> ClaimDesk::send_batch(Batch batch) {
    std::span<const settling::Claim> claims{batch.claims};
    std::span<const Part> parts{batch.parts};
    while (!claims.empty()) {
        const auto count = std::min(most_claims_, settling::claims_in_call(claims));
        const auto some = claims.first(count);
        const auto these = parts.first(count);
        STUDIO_CHECK(
            send(settling::claim_call({some.begin(), some.end()}), kClaimGas, {these.begin(), these.end()}));
        claims = claims.subspan(count);
        parts = parts.subspan(count);
    }
    return {};
}

Result<void> ClaimDesk::send(Bytes call, std::uint64_t gas, std::vector<Part> parts) {
    STUDIO_TRY(sent, terms_.payer.send({terms_.contract, {}, std::move(call), gas}));
    in_flight_.push_back({sent.hash, std::move(parts)});
    return {};
}

}  // namespace studio::ending
