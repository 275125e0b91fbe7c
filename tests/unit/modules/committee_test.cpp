// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <crypto/keccak256.hpp>
#include <modules/availability/committee/committee.hpp>
#include <modules/availability/committee/committee_errors.hpp>
#include <op/commitment.hpp>
#include <support/memory_files.hpp>

namespace studio::modules::availability {
namespace {

using seams::Conduct;

constexpr std::uint64_t kNow_s = 1'800'000'000;
constexpr std::uint64_t kLifetime_s = 15 * 86'400;
constexpr seams::Inclusion kSoonAfter{7, kNow_s + 60};
const Bytes kPayload(5000, 0xab);

/// Five members, of whom four must sign, as a rollup's node has them.
class CommitteeTest : public testing::Test {
protected:
    test::MemoryFiles files_;
    Committee committee_{seeded_roster({5, 4, 1}, files_), kLifetime_s};

    Bytes kept() { return committee_.keep(kPayload, kNow_s).value(); }
    void let(Conduct conduct, std::initializer_list<std::size_t> members) {
        for (const auto member : members)
            committee_.set_conduct(member, conduct);
    }
    void let_all(Conduct conduct) { let(conduct, {0, 1, 2, 3, 4}); }
};

TEST_F(CommitteeTest, GivesBackWhatItHasPromised) {
    const auto commitment = kept();
    EXPECT_EQ(commitment.size(), 131U);
    EXPECT_EQ(committee_.committed_data(commitment, kSoonAfter).value(), kPayload);
}

// Archives are checked when the members are long gone.
TEST_F(CommitteeTest, AnAnswerThatWasKeptIsCheckedWithoutTheMembers) {
    const auto commitment = kept();
    let_all(Conduct::offline);
    auto other = kPayload;
    other.back() ^= 1;
    EXPECT_TRUE(committee_.is_answer(commitment, kSoonAfter, kPayload));
    EXPECT_FALSE(committee_.is_answer(commitment, kSoonAfter, other));
    EXPECT_FALSE(committee_.is_answer(commitment, kSoonAfter, std::nullopt));
    const seams::Inclusion too_late{7, kNow_s + kLifetime_s};
    EXPECT_FALSE(committee_.is_answer(commitment, too_late, kPayload));
    EXPECT_TRUE(committee_.is_answer(commitment, too_late, std::nullopt));
    EXPECT_TRUE(committee_.is_answer(Bytes{1, 2, 3}, kSoonAfter, std::nullopt));
}

TEST_F(CommitteeTest, EveryMemberHasACopyThatOutlivesTheProcess) {
    const auto commitment = kept();
    EXPECT_EQ(files_.files.size(), 5U);
    const Committee reopened{seeded_roster({5, 4, 1}, files_), kLifetime_s};
    EXPECT_EQ(reopened.committed_data(commitment, kSoonAfter).value(), kPayload);
}

TEST_F(CommitteeTest, OneMayBeMissingAndNoMore) {
    let(Conduct::offline, {2});
    const auto commitment = kept();
    EXPECT_TRUE(committee_.committed_data(commitment, kSoonAfter).value());

    let(Conduct::late, {4});
    const auto missed = committee_.keep(kPayload, kNow_s);
    ASSERT_FALSE(missed);
    EXPECT_TRUE(missed.error().is(errors::kQuorumMissed));
    EXPECT_EQ(missed.error().args, (std::vector<std::string>{"3", "5", "4"}));
}

TEST_F(CommitteeTest, OneHonestMemberIsEnoughToRead) {
    const auto commitment = kept();
    let(Conduct::offline, {0});
    let(Conduct::lying, {1});
    let(Conduct::withholding, {2, 3});
    EXPECT_EQ(committee_.committed_data(commitment, kSoonAfter).value(), kPayload);
}

TEST_F(CommitteeTest, WithheldDataAreAskedForAgainHoweverLate) {
    const auto commitment = kept();
    for (const auto conduct : {Conduct::offline, Conduct::withholding, Conduct::lying}) {
        let_all(conduct);
        for (int tries = 0; tries < 3; ++tries) {
            const auto read = committee_.committed_data(commitment, kSoonAfter);
            ASSERT_FALSE(read);
            EXPECT_TRUE(read.error().is(errors::kDataWithheld));
        }
    }
    let(Conduct::honest, {3});
    EXPECT_EQ(committee_.committed_data(commitment, kSoonAfter).value(), kPayload);
}

TEST_F(CommitteeTest, LateMembersGiveWhenTheyAreAskedAgain) {
    const auto commitment = kept();
    let_all(Conduct::late);
    EXPECT_FALSE(committee_.committed_data(commitment, kSoonAfter));
    EXPECT_EQ(committee_.committed_data(commitment, kSoonAfter).value(), kPayload);
}

TEST_F(CommitteeTest, DamagedCopiesAreNotGiven) {
    const auto commitment = kept();
    for (auto& [name, content] : files_.files)
        content[17] ^= 1U;
    EXPECT_TRUE(committee_.committed_data(commitment, kSoonAfter).error().is(errors::kDataWithheld));
}

TEST_F(CommitteeTest, NothingForCertificatesThatDoNotCount) {
    const auto commitment = kept();
    auto changed = commitment;
    changed.back() ^= 1U;
    EXPECT_EQ(committee_.committed_data(changed, kSoonAfter).value(), std::nullopt);
    auto other_layer = commitment;
    other_layer[2] = 0x0c;
    EXPECT_EQ(committee_.committed_data(other_layer, kSoonAfter).value(), std::nullopt);
    const auto by_hash = op::encode_commitment(op::keccak_commitment(kPayload));
    EXPECT_EQ(committee_.committed_data(by_hash, kSoonAfter).value(), std::nullopt);
    EXPECT_EQ(committee_.committed_data({}, kSoonAfter).value(), std::nullopt);
}

/// Whether the data can be had does not matter: the block's time alone decides.
TEST_F(CommitteeTest, ACertificateThatComesTooLateCountsForNobody) {
    const auto commitment = kept();
    const seams::Inclusion last{8, kNow_s + kLifetime_s - kLeastLifetime_s};
    const seams::Inclusion too_late{9, last.l1_time_s + 1};
    EXPECT_TRUE(committee_.committed_data(commitment, last).value());
    EXPECT_EQ(committee_.committed_data(commitment, too_late).value(), std::nullopt);
    let_all(Conduct::offline);
    EXPECT_EQ(committee_.committed_data(commitment, too_late).value(), std::nullopt);
}

TEST_F(CommitteeTest, AnotherCommitteesCertificateCountsForNothing) {
    Committee other{seeded_roster({5, 4, 2}, files_), kLifetime_s};
    Committee weaker{seeded_roster({5, 3, 1}, files_), kLifetime_s};
    EXPECT_EQ(committee_.committed_data(other.keep(kPayload, kNow_s).value(), kSoonAfter).value(),
              std::nullopt);
    EXPECT_EQ(committee_.committed_data(weaker.keep(kPayload, kNow_s).value(), kSoonAfter).value(),
              std::nullopt);
}

/// Keeps what it gets, but its signature is worth nothing.
class BadSigner final : public Member {
public:
    explicit BadSigner(std::unique_ptr<Member> member) : member_{std::move(member)} {}
    Result<crypto::bls::Signature> keep(BytesView payload, std::uint64_t expiry_s) override {
        return member_->keep(payload, expiry_s + 1);
    }
    Result<Bytes> give(const Hash32& data) override { return member_->give(data); }

private:
    std::unique_ptr<Member> member_;
};

TEST_F(CommitteeTest, ABadSignatureDoesNotSpoilTheOthers) {
    auto roster = seeded_roster({5, 4, 1}, files_);
    roster.members[1] = std::make_unique<BadSigner>(std::move(roster.members[1]));
    Committee with_one{std::move(roster), kLifetime_s};
    EXPECT_EQ(with_one.committed_data(with_one.keep(kPayload, kNow_s).value(), kSoonAfter).value(), kPayload);

    with_one.set_conduct(0, Conduct::offline);
    EXPECT_TRUE(with_one.keep(kPayload, kNow_s).error().is(errors::kQuorumMissed));
}

TEST_F(CommitteeTest, TooMuchIsNotPromised) {
    EXPECT_TRUE(committee_.keep(Bytes(kMostPayloadBytes + 1), kNow_s).error().is(errors::kQuorumMissed));
    EXPECT_TRUE(committee_.keep(Bytes(kMostPayloadBytes), kNow_s));
}

/// What an archive has of a committee: its keyset, among other people's files.
TEST_F(CommitteeTest, AKeysetOfOthersIsReadAndNotReplaced) {
    const auto own = roster_of({5, 4, 1}, files_);
    EXPECT_EQ(own.members.size(), 5U);
    const auto elsewhere = roster_of({5, 4, 99}, files_);
    EXPECT_EQ(elsewhere.keyset.hash(), own.keyset.hash());
    EXPECT_TRUE(elsewhere.members.empty());
    const auto certificate = kept();
    const Committee reader{roster_of({5, 4, 99}, files_), kLifetime_s};
    EXPECT_TRUE(reader.is_answer(certificate, {1, kNow_s}, kPayload));
    EXPECT_FALSE(reader.is_answer(certificate, {1, kNow_s}, Bytes{1, 2, 3}));

    auto spoilt = own.keyset.encode();
    spoilt.back() ^= 1;  // the last proof of possession
    EXPECT_FALSE(Keyset::decode(spoilt));
    EXPECT_FALSE(Keyset::decode(BytesView{spoilt}.first(100)));
    ASSERT_TRUE(files_.put(kKeysetFile, spoilt));
    EXPECT_EQ(roster_of({5, 4, 1}, files_).members.size(), 5U);
    EXPECT_EQ(files_.get(kKeysetFile, 10'000).value(), own.keyset.encode());
}

}  // namespace
}  // namespace studio::modules::availability
