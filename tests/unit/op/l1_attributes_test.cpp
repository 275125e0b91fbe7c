// SPDX-License-Identifier: GPL-3.0-or-later
#include <chain/predeploys.hpp>
#include <codec/abi.hpp>
#include <op/deposits.hpp>
#include <op/l1_attributes.hpp>
#include <op/op_errors.hpp>

#include "op_samples.hpp"

namespace studio::op {
namespace {

using chain::OpFork;
using testing::filled;
using testing::hex;
using testing::kind_of;

/// From OP Mainnet, as op-alloy's tests have it; with operator fees for Isthmus.
const std::string ecotone_fields =
    "00000558000c5fc5000000000000000500000000661c277300000000012bec20"
    "000000000000000000000000000000000000000000000000000000026e9f1099"
    "0000000000000000000000000000000000000000000000000000000000000001"
    "1c4c84c50740386c7dc081efddd644405f04cde73e30a2e381737acce9f5add3"
    "0000000000000000000000006887246668a3b87f54deb3b94ba47a6f63f32985";
const Bytes ecotone_call = hex("440a5e20" + ecotone_fields);
const Bytes isthmus_call = hex("098999be" + ecotone_fields + "0000abcd000000000000dcba");
const Bytes jovian_call = hex("3db6be2b" + ecotone_fields + "0000abcd000000000000dcba" + "0190");

L1Attributes mainnet_attributes(OpFork fork) {
    L1Attributes out;
    out.origin = {
        Hash32::right_aligned(hex("1c4c84c50740386c7dc081efddd644405f04cde73e30a2e381737acce9f5add3")),
        19'655'712};
    out.origin_time = 1'713'121'139;
    out.sequence_number = 5;
    out.base_fee = 10'445'852'825;
    out.blob_base_fee = 1;
    out.batcher_hash = Hash32::right_aligned(hex("6887246668a3b87f54deb3b94ba47a6f63f32985"));
    out.base_fee_scalar = 1368;
    out.blob_base_fee_scalar = 810'949;
    if (fork >= OpFork::isthmus) {
        out.operator_fee_scalar = 0xABCD;
        out.operator_fee_constant = 0xDCBA;
    }
    if (fork >= OpFork::jovian)
        out.da_footprint_gas_scalar = 400;
    return out;
}

struct Form {
    OpFork fork;
    const Bytes* call;
    const char* function;
};
const Form forms[] = {{OpFork::granite, &ecotone_call, "setL1BlockValuesEcotone()"},
                      {OpFork::isthmus, &isthmus_call, "setL1BlockValuesIsthmus()"},
                      {OpFork::jovian, &jovian_call, "setL1BlockValuesJovian()"}};

TEST(L1Attributes, are_written_and_read_as_each_fork_has_them) {
    for (const auto& form : forms) {
        SCOPED_TRACE(form.function);
        const auto selector = codec::abi::selector_of(form.function);
        EXPECT_TRUE(std::equal(selector.begin(), selector.end(), form.call->begin()));
        EXPECT_EQ(encode_l1_attributes(mainnet_attributes(form.fork), form.fork), *form.call);
        EXPECT_EQ(decode_l1_attributes(*form.call).value(), mainnet_attributes(form.fork));
    }
}

TEST(L1Attributes, another_length_is_refused) {
    for (const auto& form : forms)
        testing::expect_strict(*form.call, decode_l1_attributes);
    EXPECT_EQ(kind_of(decode_l1_attributes(BytesView{jovian_call}.first(177))),
              &errors::kAttributesWrongLength);
    EXPECT_EQ(kind_of(decode_l1_attributes(hex("deadbeef"))), &errors::kAttributesUnknownCall);
}

/// The first transaction of a block of OP Mainnet: its hash covers every field of the deposit.
TEST(L1Attributes, deposit_has_the_hash_that_it_has_on_op_mainnet) {
    const auto attributes =
        decode_l1_attributes(hex("440a5e2000000558000c5fc5000000000000000500000000667b267b000000000133c922"
                                 "000000000000000000000000000000000000000000000000000000017a2aaed0"
                                 "0000000000000000000000000000000000000000000000000000000000000001"
                                 "5b91c0cfdec539cc0ad4dadc77c6dd693f5116721d5cc39b73b85aefe7501b48"
                                 "0000000000000000000000006887246668a3b87f54deb3b94ba47a6f63f32985"));
    ASSERT_TRUE(attributes);

    const auto deposit = l1_attributes_deposit(*attributes, OpFork::granite);

    EXPECT_EQ(codec::to_hex(deposit.source_hash),
              "0x8672083ef2a54fb901eab5c1366a77c1e2c421793467cf1ea7925f21282804bb");
    EXPECT_EQ(codec::to_hex(chain::seal_transaction(deposit)->hash),
              "0xcca2f31992022e3a833959c505de021285a7c5339c8d1b8ad75100074e1c6aea");
}

TEST(L1Attributes, are_made_of_a_header_and_the_configuration) {
    chain::Header header;
    header.number = 77;
    header.timestamp = 1'700'000'123;
    header.base_fee_per_gas = 9;
    header.withdrawals_root = Hash32{};
    header.blob_gas_used = 0;
    header.excess_blob_gas = 50'000'000;
    const chain::BlobSchedule prague;
    SystemConfig config;
    config.batcher = filled<20>(0xBA);
    config.base_fee_scalar = 1;
    config.blob_base_fee_scalar = 2;
    config.operator_fee_scalar = 3;
    config.operator_fee_constant = 4;

    const auto made = l1_attributes_of(header, prague, 6, config, OpFork::jovian);

    EXPECT_EQ(made.origin, (BlockId{chain::header_hash(header), 77}));
    EXPECT_EQ(made.origin_time, 1'700'000'123U);
    EXPECT_EQ(made.sequence_number, 6U);
    EXPECT_EQ(made.base_fee, Uint256{9});
    EXPECT_EQ(made.blob_base_fee, Uint256{21'689});  // fake_exponential of EIP-4844
    EXPECT_EQ(made.batcher_hash, Hash32::right_aligned(config.batcher.view()));
    EXPECT_EQ(made.operator_fee_constant, 4U);
    EXPECT_EQ(made.da_footprint_gas_scalar, 400);  // 0 stands for it
    for (const auto fork : {OpFork::granite, OpFork::isthmus, OpFork::jovian}) {
        const auto attributes = l1_attributes_of(header, prague, 6, config, fork);
        EXPECT_EQ(read_l1_attributes(l1_attributes_deposit(attributes, fork)).value(), attributes);
    }
}

TEST(L1Attributes, only_their_own_deposit_is_read) {
    const auto deposit = l1_attributes_deposit(mainnet_attributes(OpFork::isthmus), OpFork::isthmus);
    auto from_another = deposit;
    from_another.from = filled<20>(1);
    auto to_another = deposit;
    to_another.to = chain::message_passer;
    auto no_deposit = deposit;
    no_deposit.type = chain::TransactionType::fee_market;
    for (const auto& wrong : {from_another, to_another, no_deposit})
        EXPECT_EQ(kind_of(read_l1_attributes(wrong)), &errors::kAttributesWrongSender);
}

}  // namespace
}  // namespace studio::op
