// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <functional>
#include <modules/availability/committee/certificate.hpp>
#include <modules/availability/committee/committee_errors.hpp>

#include "committee_samples.hpp"

namespace studio::modules::availability {
namespace {

constexpr std::uint64_t kNow_s = 1'800'000'000;
constexpr std::uint64_t kQuorum = 3;
const Hash32 kData{{0xda, 0x7a}};

/// Five members, of whom three must sign.
class CertificateTest : public testing::Test {
protected:
    const std::vector<SampleMember> members_ = sample_members(5);
    const Keyset keyset_ = Keyset::make(kQuorum, keys_of(members_)).value();

    /// By the members of these bits.
    Certificate signed_by(std::uint64_t signers, std::uint64_t expiry_s = kNow_s + kLeastLifetime_s) const {
        Certificate out{keyset_.hash(), kData, expiry_s, signers, {}};
        std::vector<crypto::bls::Signature> signatures;
        for (std::size_t i = 0; i < members_.size(); ++i)
            if ((signers >> i & 1U) != 0)
                signatures.push_back(crypto::bls::sign(promise_of(kData, expiry_s), members_[i].secret));
        out.signature = crypto::bls::aggregate(signatures).value_or(crypto::bls::Signature{});
        return out;
    }
};

TEST_F(CertificateTest, CountsWhenEnoughMembersOfTheCommitteeHaveSigned) {
    for (const std::uint64_t signers : {0b00111U, 0b11010U, 0b11111U})
        EXPECT_TRUE(check_certificate(signed_by(signers), keyset_, kNow_s)) << signers;
}

TEST_F(CertificateTest, ComesBackFromItsBytes) {
    const auto certificate = signed_by(0b10101);
    const auto bytes = encode_certificate(certificate);
    EXPECT_EQ(bytes.size(), kCertificateSize);
    EXPECT_EQ(decode_certificate(bytes).value(), certificate);
}

TEST_F(CertificateTest, HasOneLength) {
    const auto bytes = encode_certificate(signed_by(0b111));
    for (std::size_t size = 0; size < 200; ++size) {
        auto changed = bytes;
        changed.resize(size);
        EXPECT_EQ(decode_certificate(changed).has_value(), size == kCertificateSize) << size;
    }
}

TEST_F(CertificateTest, IsRefusedForEachOfItsFaults) {
    struct Row {
        const char* why;
        std::function<void(Certificate&)> spoil;
        const ErrorKind* error;
    };
    const auto stale = Keyset::make(kQuorum - 1, keys_of(members_)).value();
    const auto four = signed_by(0b1111);
    const std::vector<Row> rows{
        {"another keyset of the same members", [&](auto& c) { c.keyset = stale.hash(); },
         &errors::kCertificateKeyset},
        {"nobody signed", [&](auto& c) { c = signed_by(0); }, &errors::kCertificateQuorum},
        {"one too few", [&](auto& c) { c = signed_by(0b11); }, &errors::kCertificateQuorum},
        {"a signer that is no member", [](auto& c) { c.signers |= 1U << 5U; }, &errors::kCertificateSigners},
        {"the last bit of all", [](auto& c) { c.signers |= std::uint64_t{1} << 63U; },
         &errors::kCertificateSigners},
        {"names one who has not signed", [](auto& c) { c.signers |= 1U << 4U; },
         &errors::kCertificateSignature},
        {"does not name one who has", [&](auto& c) { c.signature = four.signature; },
         &errors::kCertificateSignature},
        {"names another in one's place", [](auto& c) { c.signers = 0b01011; },
         &errors::kCertificateSignature},
        {"other data", [](auto& c) { c.data[31] = 1; }, &errors::kCertificateSignature},
        {"a later expiry than was signed", [](auto& c) { c.expiry_s += 1; }, &errors::kCertificateSignature},
        {"no signature", [](auto& c) { c.signature = {}; }, &errors::kCertificateSignature},
        {"one member's signature, for three",
         [&](auto& c) {
             c.signature = crypto::bls::sign(promise_of(c.data, c.expiry_s), members_[0].secret);
         },
         &errors::kCertificateSignature},
        {"ends a second too early", [&](auto& c) { c = signed_by(0b111, kNow_s + kLeastLifetime_s - 1); },
         &errors::kCertificateExpiry},
        {"has ended", [&](auto& c) { c = signed_by(0b111, kNow_s - 1); }, &errors::kCertificateExpiry},
        {"never began", [&](auto& c) { c = signed_by(0b111, 0); }, &errors::kCertificateExpiry},
    };
    for (const auto& row : rows) {
        auto certificate = signed_by(0b111);
        row.spoil(certificate);
        const auto checked = check_certificate(certificate, keyset_, kNow_s);
        ASSERT_FALSE(checked) << row.why;
        EXPECT_TRUE(checked.error().is(*row.error)) << row.why << ": " << checked.error().english();
    }
}

/// One member signs twice: its signature added twice does not stand for two members.
TEST_F(CertificateTest, OneMemberDoesNotCountTwice) {
    auto certificate = signed_by(0b111);
    const auto one = crypto::bls::sign(promise_of(kData, certificate.expiry_s), members_[0].secret);
    const auto two = crypto::bls::sign(promise_of(kData, certificate.expiry_s), members_[1].secret);
    certificate.signature = crypto::bls::aggregate(std::vector{one, one, two}).value();
    EXPECT_FALSE(check_certificate(certificate, keyset_, kNow_s));
}

TEST_F(CertificateTest, AllMembersOfTheLargestCommittee) {
    const auto members = sample_members(64);
    const auto keyset = Keyset::make(64, keys_of(members)).value();
    Certificate certificate{keyset.hash(), kData, ~std::uint64_t{0}, ~std::uint64_t{0}, {}};
    std::vector<crypto::bls::Signature> signatures;
    for (const auto& member : members)
        signatures.push_back(crypto::bls::sign(promise_of(kData, certificate.expiry_s), member.secret));
    certificate.signature = crypto::bls::aggregate(signatures).value();
    EXPECT_TRUE(check_certificate(certificate, keyset, kNow_s));
}

}  // namespace
}  // namespace studio::modules::availability
