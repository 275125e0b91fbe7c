// SPDX-License-Identifier: GPL-3.0-or-later
#include <op/op_errors.hpp>
#include <op/output_root.hpp>

#include "op_samples.hpp"

namespace studio::op {
namespace {

using testing::filled;

TEST(OutputRoot, is_the_hash_of_its_parts) {
    EXPECT_EQ(codec::to_hex(output_root({filled<32>(1), filled<32>(2), filled<32>(3)})),
              "0xfa846ba062c4f02c422636c114d4c22c219e0d7f9db2db9621eb6f655ac8a51f");
}

TEST(OutputRoot, parts_are_in_the_header_since_isthmus) {
    chain::Header header;
    header.state_root = filled<32>(7);
    header.base_fee_per_gas = 1;
    header.withdrawals_root = filled<32>(8);
    header.blob_gas_used = 0;
    header.excess_blob_gas = 0;
    header.parent_beacon_block_root = Hash32{};
    EXPECT_EQ(output_parts_of(header, chain::OpFork::isthmus).value(),
              (OutputParts{filled<32>(7), filled<32>(8), chain::header_hash(header)}));
    EXPECT_EQ(testing::kind_of(output_parts_of(header, chain::OpFork::granite)),
              &errors::kOutputNoPasserRoot);
}

}  // namespace
}  // namespace studio::op
