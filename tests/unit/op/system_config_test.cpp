// SPDX-License-Identifier: GPL-3.0-or-later
#include <codec/abi.hpp>
#include <op/op_errors.hpp>
#include <op/system_config.hpp>

#include "op_samples.hpp"

namespace studio::op {
namespace {

using testing::filled;
using testing::hex;
using testing::kind_of;

const Address contract = filled<20>(0x5C);

SystemConfig other_config() {
    SystemConfig config;
    config.batcher = filled<20>(0xBA);
    config.base_fee_scalar = 0x11223344;
    config.blob_base_fee_scalar = 0x55667788;
    config.gas_limit = 60'000'000;
    config.eip1559_denominator = 250;
    config.eip1559_elasticity = 6;
    config.operator_fee_scalar = 0x01020304;
    config.operator_fee_constant = 0xF1F2F3F4F5F6F7F8;
    config.min_base_fee = 1'000'000;
    config.da_footprint_gas_scalar = 500;
    return config;
}

/// An event with this word, or these words, as its data.
chain::Log event_with(std::uint64_t type, const std::string& words) {
    const auto content = hex(words);
    chain::Log log{contract, {config_update_event, Hash32{}, Uint256{type}.to_hash()}, {}};
    const auto bytes_type = *codec::abi::parse_type("bytes");
    log.data = *codec::abi::encode(std::span{&bytes_type, 1}, std::array{codec::abi::Value{content}});
    return log;
}

constexpr auto all_updates = {ConfigUpdate::batcher,        ConfigUpdate::fee_scalars,
                              ConfigUpdate::gas_limit,      ConfigUpdate::unsafe_block_signer,
                              ConfigUpdate::eip1559_params, ConfigUpdate::operator_fee_params,
                              ConfigUpdate::min_base_fee,   ConfigUpdate::da_footprint_gas_scalar};

TEST(SystemConfig, words_are_packed_as_the_contract_has_them) {
    const auto config = other_config();
    EXPECT_EQ(codec::to_hex(packed_fee_scalars(config)),
              "0x0100000000000000000000000000000000000000000000005566778811223344");
    EXPECT_EQ(codec::to_hex(packed_operator_fee(config)),
              "0x000000000000000000000000000000000000000001020304f1f2f3f4f5f6f7f8");
    EXPECT_EQ(codec::to_hex(batcher_hash(config)),
              "0x000000000000000000000000babababababababababababababababababababa");
}

TEST(SystemConfig, scalars_are_read_in_both_versions) {
    SystemConfig config;
    ASSERT_TRUE(unpack_fee_scalars(config, packed_fee_scalars(other_config())));
    EXPECT_EQ(config.blob_base_fee_scalar, 0x55667788U);
    ASSERT_TRUE(unpack_fee_scalars(config, Uint256{684'000}.to_hash()));
    EXPECT_EQ(config.base_fee_scalar, 684'000U);
    EXPECT_EQ(config.blob_base_fee_scalar, 0U);
    auto version_2 = packed_fee_scalars(other_config());
    version_2[0] = 2;
    auto more = packed_fee_scalars(other_config());
    more[23] = 1;
    for (const auto& bad : {version_2, more, (Uint256{1} << 32).to_hash()})
        EXPECT_EQ(kind_of(unpack_fee_scalars(config, bad)), &errors::kConfigBadScalars);
}

TEST(SystemConfig, each_event_changes_its_own_field) {
    EXPECT_EQ(config_update_event, codec::abi::topic_of("ConfigUpdate(uint256,uint8,bytes)"));
    const std::string zeros(64, '0');
    const auto apply = [](const chain::Log& event) { return apply_config_update({}, event).value(); };
    EXPECT_EQ(apply(event_with(0, std::string(24, '0') + std::string(40, 'b'))).batcher, filled<20>(0xBB));
    const auto scalars = apply(event_with(1, zeros + "01" + std::string(46, '0') + "0000000200000003"));
    EXPECT_EQ(scalars.blob_base_fee_scalar, 2U);
    EXPECT_EQ(scalars.base_fee_scalar, 3U);
    EXPECT_EQ(apply(event_with(2, zeros.substr(4) + "1234")).gas_limit, 0x1234U);
    EXPECT_EQ(apply(event_with(3, zeros)), SystemConfig{});
    const auto market = apply(event_with(4, zeros.substr(16) + "000000fa00000006"));
    EXPECT_EQ(market.eip1559_denominator, 250U);
    EXPECT_EQ(market.eip1559_elasticity, 6U);
    const auto fee = apply(event_with(5, zeros.substr(24) + "000000070000000000000008"));
    EXPECT_EQ(fee.operator_fee_scalar, 7U);
    EXPECT_EQ(fee.operator_fee_constant, 8U);
    EXPECT_EQ(apply(event_with(6, zeros.substr(2) + "09")).min_base_fee, 9U);
    EXPECT_EQ(apply(event_with(7, zeros.substr(4) + "0190")).da_footprint_gas_scalar, 400);
}

TEST(SystemConfig, all_events_of_a_block_make_the_new_configuration) {
    chain::Receipt receipt;
    for (const auto update : all_updates)
        receipt.logs.push_back(config_update_log(other_config(), update, contract));
    EXPECT_EQ(apply_config_updates({}, {receipt}, contract), other_config());
    EXPECT_EQ(apply_config_updates({}, {receipt}, filled<20>(1)), SystemConfig{});
}

TEST(SystemConfig, an_event_that_is_no_update_changes_nothing) {
    chain::Receipt receipt;
    receipt.logs.push_back(config_update_log(other_config(), ConfigUpdate::gas_limit, contract));
    receipt.logs.back().data.pop_back();
    receipt.logs.push_back(config_update_log(other_config(), ConfigUpdate::min_base_fee, contract));
    const auto config = apply_config_updates({}, {receipt}, contract);
    EXPECT_EQ(config.gas_limit, 0U);
    EXPECT_EQ(config.min_base_fee, 1'000'000U);
}

TEST(SystemConfig, data_that_the_contract_would_not_write_are_refused) {
    for (const auto update : all_updates) {
        const auto log = config_update_log(other_config(), update, contract);
        testing::expect_strict(log.data, [&](BytesView data) {
            auto changed = log;
            changed.data.assign(data.begin(), data.end());
            return apply_config_update({}, changed);
        });
    }
}

TEST(SystemConfig, errors_say_what_is_wrong) {
    const std::string zeros(64, '0');
    const auto error = [](const chain::Log& event) { return kind_of(apply_config_update({}, event)); };
    auto version = event_with(2, zeros);
    version.topics[1][31] = 1;
    EXPECT_EQ(error(version), &errors::kConfigUnknownVersion);
    auto two_topics = event_with(2, zeros);
    two_topics.topics.pop_back();
    EXPECT_EQ(error(two_topics), &errors::kEventOther);
    EXPECT_EQ(error(event_with(8, zeros)), &errors::kConfigUnknownUpdate);
    EXPECT_EQ(error(event_with(256, zeros)), &errors::kConfigUnknownUpdate);
    EXPECT_EQ(error(event_with(2, zeros + zeros)), &errors::kEventBadLayout);
    EXPECT_EQ(error(event_with(1, zeros)), &errors::kEventBadLayout);
    EXPECT_EQ(error(event_with(0, "01" + zeros.substr(2))), &errors::kConfigOutOfRange);
    EXPECT_EQ(error(event_with(7, zeros.substr(5) + "10000")), &errors::kConfigOutOfRange);
    EXPECT_EQ(error(event_with(4, zeros.substr(1) + "6")), &errors::kConfigBadFeeMarket);
    EXPECT_EQ(error(event_with(1, zeros + "02" + zeros.substr(2))), &errors::kConfigBadScalars);
}

}  // namespace
}  // namespace studio::op
