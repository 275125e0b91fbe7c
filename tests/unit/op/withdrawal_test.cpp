// SPDX-License-Identifier: GPL-3.0-or-later
#include <codec/abi.hpp>
#include <op/op_errors.hpp>
#include <op/withdrawal.hpp>

#include "op_samples.hpp"

namespace studio::op {
namespace {

using testing::filled;
using testing::kind_of;

const Withdrawal sample{(Uint256{1} << 240) + Uint256{7},   filled<20>(0x11), filled<20>(0x22),
                        Uint256{1'000'000'000'000'000'000}, Uint256{200'000}, {0xCA, 0xFE}};

/// Made with viem.
TEST(Withdrawal, hash_and_slot_are_those_of_other_implementations) {
    const auto hash = withdrawal_hash(sample);
    EXPECT_EQ(codec::to_hex(hash), "0x3ce6999b8626413a88e5f8c9fe97c6d9bb1aaed5864e406abfd3821b8fec1fe4");
    EXPECT_EQ(codec::to_hex(withdrawal_slot(hash)),
              "0x255ae0a02c0fb5d13dff7ded3ce0b3260c5221bf38284d3eaf9d8bc94656fb47");
}

TEST(Withdrawal, event_is_laid_out_as_solidity_does) {
    EXPECT_EQ(message_passed_event,
              codec::abi::topic_of("MessagePassed(uint256,address,address,uint256,uint256,"
                                   "bytes,bytes32)"));
    EXPECT_EQ(codec::to_hex(withdrawal_log(sample).data),
              "0x0000000000000000000000000000000000000000000000000de0b6b3a7640000"
              "0000000000000000000000000000000000000000000000000000000000030d40"
              "0000000000000000000000000000000000000000000000000000000000000080"
              "3ce6999b8626413a88e5f8c9fe97c6d9bb1aaed5864e406abfd3821b8fec1fe4"
              "0000000000000000000000000000000000000000000000000000000000000002"
              "cafe000000000000000000000000000000000000000000000000000000000000");
    EXPECT_EQ(read_withdrawal(withdrawal_log(sample)).value(), sample);
}

TEST(Withdrawal, every_change_of_the_event_is_found) {
    const auto log = withdrawal_log(sample);
    for (std::size_t i = 0; i < log.data.size(); ++i) {
        auto changed = log;
        changed.data[i] ^= 1U;
        EXPECT_FALSE(read_withdrawal(changed)) << i;
    }
    testing::expect_strict(log.data, [&](BytesView data) {
        auto changed = log;
        changed.data.assign(data.begin(), data.end());
        return read_withdrawal(changed);
    });
    auto other_sender = log;
    other_sender.topics[2][31] ^= 1U;
    EXPECT_EQ(kind_of(read_withdrawal(other_sender)), &errors::kWithdrawalOtherHash);
    auto no_address = log;
    no_address.topics[3][0] = 1;
    EXPECT_EQ(kind_of(read_withdrawal(no_address)), &errors::kEventBadLayout);
    auto other_event = log;
    other_event.topics[0][0] ^= 1U;
    EXPECT_EQ(kind_of(read_withdrawal(other_event)), &errors::kEventOther);
}

}  // namespace
}  // namespace studio::op
