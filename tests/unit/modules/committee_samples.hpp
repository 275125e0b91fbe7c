// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <modules/availability/committee/keyset.hpp>

namespace studio::modules::availability {

/// A member as the tests make it.
struct SampleMember {
    crypto::bls::SecretKey secret;
    MemberKey key;
};

/// In the keyset's order.
inline std::vector<SampleMember> sample_members(std::uint8_t count) {
    std::vector<SampleMember> out;
    for (std::uint8_t number = 1; number <= count; ++number) {
        Hash32 material;
        material[0] = number;
        const auto secret = crypto::bls::SecretKey::generate(material);
        out.push_back({secret, {crypto::bls::public_key_of(secret), crypto::bls::prove_possession(secret)}});
    }
    std::ranges::sort(out, {}, [](const auto& one) { return one.key.key; });
    return out;
}

inline std::vector<MemberKey> keys_of(const std::vector<SampleMember>& members) {
    std::vector<MemberKey> out;
    for (const auto& one : members)
        out.push_back(one.key);
    return out;
}

}  // namespace studio::modules::availability
