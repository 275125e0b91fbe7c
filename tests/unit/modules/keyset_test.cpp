// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <modules/availability/committee/committee_errors.hpp>

#include "committee_samples.hpp"

namespace studio::modules::availability {
namespace {

TEST(Keyset, ItsHashSaysWhoAndHowMany) {
    const auto members = keys_of(sample_members(4));
    const auto fewer = keys_of(sample_members(3));
    const auto two_of_four = Keyset::make(2, members)->hash();
    EXPECT_EQ(Keyset::make(2, members)->hash(), two_of_four);
    EXPECT_NE(Keyset::make(3, members)->hash(), two_of_four);
    EXPECT_NE(Keyset::make(2, fewer)->hash(), two_of_four);
}

struct Refused {
    const char* why;
    std::uint64_t quorum;
    std::vector<MemberKey> members;
    const ErrorKind* error;
};

std::vector<Refused> refused() {
    const auto good = keys_of(sample_members(3));
    auto unsorted = good;
    std::swap(unsorted[0], unsorted[1]);
    auto twice = good;
    twice[1] = twice[0];
    auto anothers_proof = good;
    anothers_proof[1].possession = good[2].possession;
    auto no_proof = good;
    no_proof[2].possession = {};
    auto infinite = good;
    infinite[2].key = {};
    infinite[2].key[0] = 0xc0;
    return {
        {"nobody", 1, {}, &errors::kKeysetSize},
        {"more than a certificate has bits", 1, keys_of(sample_members(65)), &errors::kKeysetSize},
        {"nobody needs to sign", 0, good, &errors::kKeysetQuorum},
        {"more than there are must sign", 4, good, &errors::kKeysetQuorum},
        {"unsorted", 2, unsorted, &errors::kKeysetOrder},
        {"the same key twice", 2, twice, &errors::kKeysetOrder},
        {"another's proof", 2, anothers_proof, &errors::kKeysetProof},
        {"no proof", 2, no_proof, &errors::kKeysetProof},
        {"the key at infinity", 2, infinite, &errors::kKeysetProof},
    };
}

TEST(Keyset, RefusesWhatLetsTooManyOrTooFewSign) {
    for (const auto& one : refused()) {
        const auto made = Keyset::make(one.quorum, one.members);
        ASSERT_FALSE(made) << one.why;
        EXPECT_TRUE(made.error().is(*one.error)) << one.why << ": " << made.error().english();
    }
}

}  // namespace
}  // namespace studio::modules::availability
