// SPDX-License-Identifier: GPL-3.0-or-later
#include <crypto/keccak256.hpp>
#include <op/commitment.hpp>
#include <op/op_errors.hpp>

#include "op_samples.hpp"

namespace studio::op {
namespace {

using testing::filled;
using testing::hex;
using testing::kind_of;

const Bytes keccak_payload = hex("0100" + std::string(64, 'e'));
const Bytes service_payload =
    hex("01010c"
        "c0ffee");  // layer 12

TEST(Commitment, is_written_and_read_as_the_specification_has_it) {
    const Commitment keccak = KeccakCommitment{filled<32>(0xEE)};
    const Commitment service = ServiceCommitment{12, {0xC0, 0xFF, 0xEE}};
    EXPECT_EQ(encode_commitment(keccak), keccak_payload);
    EXPECT_EQ(encode_commitment(service), service_payload);
    EXPECT_EQ(decode_commitment(keccak_payload).value(), keccak);
    EXPECT_EQ(decode_commitment(service_payload).value(), service);
    EXPECT_EQ(keccak_commitment(hex("00aa")).hash, crypto::keccak256(hex("00aa")));
}

TEST(Commitment, payloads_of_frames_are_none) {
    EXPECT_TRUE(is_commitment(keccak_payload));
    EXPECT_FALSE(is_commitment(hex("00")));
    EXPECT_FALSE(is_commitment({}));
}

TEST(Commitment, errors_say_what_is_wrong) {
    testing::expect_strict(keccak_payload, decode_commitment);
    const auto error = [](std::string_view payload) { return kind_of(decode_commitment(hex(payload))); };
    EXPECT_EQ(error(""), &errors::kPayloadEmpty);
    EXPECT_EQ(error("00"), &errors::kPayloadUnknownVersion);
    EXPECT_EQ(error("01"), &errors::kCommitmentWrongLength);
    EXPECT_EQ(error("0102aa"), &errors::kCommitmentUnknownType);
    EXPECT_EQ(error("010010"), &errors::kCommitmentWrongLength);
    EXPECT_EQ(error("01010c"), &errors::kCommitmentWrongLength);
    EXPECT_EQ(error("01017faa"), &errors::kCommitmentBadLayer);
}

}  // namespace
}  // namespace studio::op
