// SPDX-License-Identifier: GPL-3.0-or-later
#include <crypto/keccak256.hpp>
#include <modules/availability/committee/certificate.hpp>
#include <modules/availability/committee/roster.hpp>
#include <op/commitment.hpp>
#include <support/memory_files.hpp>

#include "hostile_batcher.hpp"
#include "rows.hpp"

namespace studio::simulation {
namespace {

using modules::availability::Certificate;
using modules::availability::Roster;

constexpr std::uint64_t kLifetime_s = 15 * 86'400;
/// The point at infinity: the sum of no signatures.
const crypto::bls::Signature kNoPoint{{0xc0}};

Bytes eight_bytes(std::uint64_t number) {
    const auto word = Uint256{number}.to_hash();
    return {word.end() - 8, word.end()};
}

/// Certificates by the rollup's own members, for data that nobody else keeps: whoever took one for good would
/// wait for ever.
class Forger {
public:
    Forger(Run& run, std::uint64_t of_members, std::uint64_t of_quorum)
        : dice{run.dice},
          members{of_members},
          quorum{of_quorum},
          now_s_{run.world.l1().l1_head()->block.header.timestamp},
          roster_{modules::availability::seeded_roster({members, quorum, 0}, elsewhere_)} {}

    Dice& dice;
    const std::uint64_t members;
    const std::uint64_t quorum;

    /// By these many members, from `first` on; named as they signed.
    Certificate signed_by(std::uint64_t first, std::uint64_t count) {
        const auto payload = dice.bytes(50);
        Certificate out{roster_.keyset.hash(), crypto::keccak256(payload), now_s_ + kLifetime_s, 0, kNoPoint};
        std::vector<crypto::bls::Signature> signatures;
        for (auto i = first; i < first + count; ++i) {
            signatures.push_back(roster_.members[i]->keep(payload, out.expiry_s).value());
            out.signers |= std::uint64_t{1} << i;
        }
        out.signature = crypto::bls::aggregate(signatures).value_or(kNoPoint);
        return out;
    }
    /// The hash that a keyset of these keys would have, whether there can be one or not.
    Hash32 keyset_hash(std::uint64_t quorum_of_it, bool is_reversed) const {
        auto keys = roster_.keyset.keys();
        if (is_reversed)
            std::ranges::reverse(keys);
        auto preimage = eight_bytes(quorum_of_it);
        const auto count = eight_bytes(keys.size());
        preimage.insert(preimage.end(), count.begin(), count.end());
        for (const auto& key : keys)
            preimage.insert(preimage.end(), key.begin(), key.end());
        return crypto::keccak256(preimage);
    }

private:
    const std::uint64_t now_s_;
    test::MemoryFiles elsewhere_;
    Roster roster_;
};

using Forge = Certificate (*)(Forger&);
const Forge forgeries[] = {
    // One signature short, down to none at all.
    [](Forger& by) { return by.signed_by(0, by.quorum - 1); },
    [](Forger& by) { return by.signed_by(0, 0); },
    // All are named, nobody has signed; or one too few.
    [](Forger& by) {
        auto forged = by.signed_by(0, by.members);
        forged.signature = kNoPoint;
        return forged;
    },
    [](Forger& by) {
        auto forged = by.signed_by(0, by.members - 1);
        forged.signers |= std::uint64_t{1} << (by.members - 1);
        return forged;
    },
    // The first one has signed twice, the last one not.
    [](Forger& by) {
        auto forged = by.signed_by(0, by.members);
        const auto last = by.signed_by(0, 1).signature;
        auto others = by.signed_by(0, by.members - 1);
        others.signature = crypto::bls::aggregate(std::vector{others.signature, last}).value();
        others.signers = forged.signers;
        return others;
    },
    // In another order: one is named in another's place.
    [](Forger& by) {
        auto forged = by.signed_by(0, by.members - 1);
        forged.signers = forged.signers << 1;
        return forged;
    },
    [](Forger& by) {
        auto forged = by.signed_by(0, by.members);
        forged.keyset = by.keyset_hash(by.quorum, true);
        return forged;
    },
    // Somebody who is no member.
    [](Forger& by) {
        auto forged = by.signed_by(0, by.members);
        forged.signers |= std::uint64_t{1} << by.dice.between(by.members, 63);
        return forged;
    },
    // A threshold of 0, with nobody or everybody.
    [](Forger& by) {
        auto forged = by.signed_by(0, by.dice.pick<std::uint64_t>({0, by.members}));
        forged.keyset = by.keyset_hash(0, false);
        return forged;
    },
    // Of other data, or for longer, than was signed.
    [](Forger& by) {
        auto forged = by.signed_by(0, by.members);
        forged.data[by.dice.between(0, 31)] ^= 1;
        return forged;
    },
    [](Forger& by) {
        auto forged = by.signed_by(0, by.members);
        forged.expiry_s += 1;
        return forged;
    },
};

}  // namespace

void certificates_are_badly_signed(std::uint64_t seed) {
    std::uint64_t members = 0;
    std::uint64_t quorum = 0;
    Run run{seed, [&](WorldSettings& settings, Dice& dice) {
                members = dice.between(2, 6);
                quorum = dice.between(1, members);
                settings.availability = api::ModuleChoice{"committee",
                                                          {{"members", static_cast<std::int64_t>(members)},
                                                           {"quorum", static_cast<std::int64_t>(quorum)},
                                                           {"expiry_days", std::int64_t{15}}}};
            }};
    HostileBatcher hostile{run};
    run.l2_blocks(run.dice.between(5, 20));
    for (auto rounds = run.dice.between(2, 4); rounds > 0; --rounds) {
        Forger by{run, members, quorum};
        for (const auto forge : forgeries) {
            if (!run.dice.chance(60))
                continue;
            const auto bad = op::encode_commitment(op::ServiceCommitment{
                modules::availability::kLayerByte, modules::availability::encode_certificate(forge(by))});
            const auto& reader = *run.world.l2().availability().committed();
            const auto l1_time_s = run.world.l1().l1_head()->block.header.timestamp + l1::kSlotSeconds;
            EXPECT_EQ(reader.committed_data(bad, {run.l1_head() + 1, l1_time_s}).value(), std::nullopt);
            hostile.post(bad);
        }
        run.l2_blocks(run.dice.between(5, 25));
    }
    run.finish();
    EXPECT_EQ(run.world.link().verifier().forced_blocks(), 0U);
}

}  // namespace studio::simulation
