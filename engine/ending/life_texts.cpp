// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/message.hpp>
#include <codec/hex.hpp>
#include <crypto/checksum_address.hpp>

#include "ending.hpp"
#include "ending_errors.hpp"

/// Ending: what it says of itself.
namespace studio::ending {
namespace {

using End = seams::LifeChoices::End;
using settling::LifeState;

constexpr std::uint64_t kSecondsPerMinute = 60;

std::optional<std::int64_t> ms_of(std::uint64_t seconds) {
    constexpr std::int64_t kMsPerSecond = 1000;
    constexpr std::uint64_t kMost = 1ULL << 40U;  // beyond: never
    if (seconds == 0 || seconds > kMost)
        return std::nullopt;
    return static_cast<std::int64_t>(seconds) * kMsPerSecond;
}

api::Text ends_when(const seams::LifeChoices& choices) {
    if (choices.idle_s > 0)
        return {
            STUDIO_TEXT("engine", "After %1 minutes without a transaction, or when its organiser says so."),
            {std::to_string(choices.idle_s / kSecondsPerMinute)}};
    switch (choices.end) {
        case End::time:
            return {STUDIO_TEXT("engine", "%1 minutes after its launch, or when its organiser says so."),
                    {std::to_string(choices.value / kSecondsPerMinute)}};
        case End::l2_block:
            return {STUDIO_TEXT("engine", "When block %1 is claimed on L1, or when its organiser says so."),
                    {std::to_string(choices.value)}};
        case End::minted:
            return {STUDIO_TEXT("engine", "When %1 have been minted, or when its organiser says so."),
                    {std::to_string(choices.value)}};
        case End::manual:
            break;
    }
    return {STUDIO_TEXT("engine", "When its organiser says so."), {}};
}

api::Text waits_for_dissolution(const settling::Life& life, const api::ArchiveProgress& archive) {
    if (archive.hash.empty() && archive.all_l1_blocks > 0)
        return {STUDIO_TEXT("engine", "Its archive, which is being written: L1 block %1 of %2."),
                {std::to_string(archive.l1_blocks), std::to_string(archive.all_l1_blocks)}};
    if (archive.hash.empty())
        return {STUDIO_TEXT("engine",
                            "Its archive, which is being written: the L1 data from which anybody can compute "
                            "the rollup again."),
                {}};
    if (life.state == LifeState::settled)
        return {STUDIO_TEXT("engine", "A block of the L1 with the hash of its archive."), {}};
    return {STUDIO_TEXT("engine",
                        "That its end is final on the L1, which takes a number of L1 blocks. Then its files "
                        "give way to the archive."),
            {}};
}

api::Text waits_for(const settling::Life& life, bool is_end_asked) {
    switch (life.state) {
        case LifeState::open:
            if (life.announced_at != 0)
                return {
                    STUDIO_TEXT("engine", "The end of the notice. Whoever would rather withdraw may do so."),
                    {}};
            if (is_end_asked)
                return {STUDIO_TEXT("engine", "A block of the L1 with the organiser's word."), {}};
            return {STUDIO_TEXT("engine", "Its end. Until then it takes transactions and deposits."), {}};
        case LifeState::sealing:
            return {STUDIO_TEXT("engine",
                                "Its last block, which must be on L1 and claimed there in a dispute game. "
                                "Deposits that were on their way still arrive."),
                    {}};
        case LifeState::final_output:
            return {STUDIO_TEXT("engine",
                                "The dispute game about its last block, and then the time in which the "
                                "guardian may reject it."),
                    {}};
        case LifeState::settled:
            return {STUDIO_TEXT("engine",
                                "Nothing. Everybody can be paid what they had: now, or whenever they come."),
                    {}};
        case LifeState::dissolved:
            break;
    }
    return {STUDIO_TEXT("engine", "Nothing. Claims go on for ever."), {}};
}

api::Text left_out_note(std::size_t count) {
    return {
        STUDIO_TEXT("engine",
                    "Token contracts whose holders cannot be paid on L1: %1. It is not known where they keep "
                    "their tokens, or there were more than %2 contracts."),
        {std::to_string(count), std::to_string(TokenScout::kMostAssets)}};
}

/// Before it is final somebody could take the last block away.
api::Text final_note(std::uint64_t last_block) {
    return {
        STUDIO_TEXT("engine",
                    "The list of who had what is made when block %1 is final on the L1, which takes a number "
                    "of L1 blocks."),
        {std::to_string(last_block)}};
}

api::Text final_note_too(std::uint64_t last_block, std::size_t left_out) {
    return {
        STUDIO_TEXT("engine",
                    "The list of who had what is made when block %1 is final on the L1, which takes a number "
                    "of L1 blocks. Token contracts whose holders cannot be paid on L1: %2. It is not known "
                    "where they keep their tokens, or there were more than %3 contracts."),
        {std::to_string(last_block), std::to_string(left_out), std::to_string(TokenScout::kMostAssets)}};
}

/// What is to be said of the payments.
api::Text note_of(const settling::Life& life, bool is_list_known, std::size_t left_out) {
    const bool waits = life.state >= LifeState::settled && !is_list_known;
    if (left_out == 0)
        return waits ? final_note(life.final_block) : api::Text{};
    return waits ? final_note_too(life.final_block, left_out) : left_out_note(left_out);
}

}  // namespace

api::ArchiveProgress Ending::archive_progress() const {
    const auto progress = archivist_.progress();
    api::ArchiveProgress out{progress.done, progress.all, {}};
    if (const auto made = archive())
        out.hash = codec::to_hex(made->archive_hash.view());
    return out;
}

std::optional<api::LifeStanding> Ending::standing() const {
    const auto now = terms_.rollup.l1()->life();
    if (!now)
        return std::nullopt;
    const auto wanted = wishes();
    api::LifeStanding out;
    out.state = static_cast<api::LifeState>(now->state);
    out.ends_when = ends_when(terms_.choices);
    out.end_asked = wanted.end;
    out.born_ms = ms_of(terms_.rollup.l1()->terms().config.l2_genesis_time);
    out.announced_ms = ms_of(now->announced_at);
    out.sealable_ms = ms_of(now->sealable_from);
    out.sealed_ms = ms_of(now->sealed_at);
    out.last_block_ms = ms_of(now->last_block_time);
    out.settled_ms = ms_of(now->settled_at);
    out.dissolve_asked = wanted.dissolve;
    out.archive = archive_progress();
    out.waits_for = wanted.dissolve && now->state >= LifeState::settled
                        ? waits_for_dissolution(*now, out.archive)
                        : waits_for(*now, wanted.end);
    if (now->is_sealed())
        out.last_block = settling::last_block_of(*now, terms_.rollup.l1()->terms().config);
    if (now->state >= LifeState::final_output) {
        out.final_game = crypto::checksum_address(now->final_game);
        out.state_root = codec::to_hex(now->state_root.view());
    }
    out.organiser = crypto::checksum_address(payer_.address());
    out.claims = desk_.progress(wanted);
    const std::lock_guard lock{mutex_};
    out.settleable_ms = now->state == LifeState::final_output ? settleable_ms_ : std::nullopt;
    out.assets = assets_;
    out.claims.note = note_of(*now, out.claims.is_known, left_out_);
    return out;
}

}  // namespace studio::ending
