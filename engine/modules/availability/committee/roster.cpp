// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster.hpp"

#include <algorithm>
#include <base/assert.hpp>
#include <crypto/keccak256.hpp>

#include "packed_numbers.hpp"

namespace studio::modules::availability {
namespace {

using crypto::bls::SecretKey;

struct SeededMember {
    SecretKey secret;
    MemberKey key;
};

SeededMember seeded_member(std::uint64_t seed, std::uint64_t number) {
    constexpr std::string_view domain = "rollup-studio committee member";
    Bytes preimage{domain.begin(), domain.end()};
    append_number(preimage, seed);
    append_number(preimage, number);
    const auto secret = SecretKey::generate(crypto::keccak256(preimage));
    return {secret, {crypto::bls::public_key_of(secret), crypto::bls::prove_possession(secret)}};
}

}  // namespace

Roster seeded_roster(const RosterSettings& settings, seams::RunFiles& files) {
    std::vector<SeededMember> seeded;
    for (std::uint64_t number = 0; number < settings.members; ++number)
        seeded.push_back(seeded_member(settings.seed, number));
    std::ranges::sort(seeded, {}, [](const auto& one) { return one.key.key; });
    std::vector<MemberKey> keys;
    std::vector<std::unique_ptr<Member>> members;
    for (const auto& one : seeded) {
        keys.push_back(one.key);
        const auto folder = "committee/" + std::to_string(keys.size());
        members.push_back(std::make_unique<StoringMember>(one.secret, folder, files));
    }
    auto keyset = Keyset::make(settings.quorum, keys);
    STUDIO_ASSERT(keyset.has_value());  // the settings were validated
    return {std::move(*keyset), std::move(members)};
}

Roster roster_of(const RosterSettings& settings, seams::RunFiles& files) {
    constexpr std::size_t most_bytes = 64 * 1024;
    auto seeded = seeded_roster(settings, files);
    const auto own = seeded.keyset.encode();
    const auto content = files.get(kKeysetFile, most_bytes);
    if (content && *content == own)
        return seeded;
    if (content && *content) {
        auto kept = Keyset::decode(**content);
        if (kept && kept->quorum() == settings.quorum && kept->keys().size() == settings.members)
            return {std::move(*kept), {}};
    }
    // A file that cannot be written is missed when it is needed: by whoever makes an archive.
    static_cast<void>(files.put(kKeysetFile, own));
    return seeded;
}

}  // namespace studio::modules::availability
