// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <evm/evm_errors.hpp>

#include <functional>

#include "evm_world.hpp"

namespace studio::evm {
namespace {

using chain::TransactionType;
using test::World;

/// A right transfer with one thing changed is refused for that reason.
void expect_refused(
    const ErrorKind& kind, const std::function<void(chain::Transaction&)>& change,
    const std::function<void(World&)>& prepare = [](World&) {}) {
    World world;
    prepare(world);
    auto transaction = world.transfer();
    change(transaction.fields);

    const auto checked =
        check_transaction(transaction, world.block, world.config, world.journal(), world.block.gas_limit);

    ASSERT_FALSE(checked.has_value()) << kind.id;
    EXPECT_TRUE(checked.error().is(kind)) << "expected " << kind.id << ", got " << checked.error().english();
}

TEST(TransactionCheck, ARightTransferPasses) {
    World world;

    EXPECT_TRUE(
        check_transaction(world.transfer(), world.block, world.config, world.journal(), 21'000).has_value());
}

TEST(TransactionCheck, ChainAndKind) {
    expect_refused(errors::kWrongChain, [](auto& f) { f.chain_id = 99; });
    expect_refused(errors::kTypeNotAccepted, [](auto& f) { f.type = TransactionType::blob; });
    expect_refused(
        errors::kTypeNotAccepted, [](auto& f) { f.type = TransactionType::set_code; },
        [](World& world) { world.config.fork = chain::Fork::cancun; });
}

TEST(TransactionCheck, Nonce) {
    expect_refused(errors::kNonceTooHigh, [](auto& f) { f.nonce = 1; });
    expect_refused(
        errors::kNonceTooLow, [](auto&) {}, [](World& world) { world.with_nonce(World::alice, 1); });
    expect_refused(
        errors::kNonceMax, [](auto& f) { f.nonce = ~std::uint64_t{0}; },
        [](World& world) { world.with_nonce(World::alice, ~std::uint64_t{0}); });
}

TEST(TransactionCheck, Fees) {
    expect_refused(errors::kFeeBelowBaseFee, [](auto& f) { f.max_fee_per_gas = Uint256{9}; });
    expect_refused(errors::kTipAboveFee, [](auto& f) { f.max_priority_fee_per_gas = Uint256{16}; });
}

TEST(TransactionCheck, Gas) {
    expect_refused(errors::kIntrinsicGasTooLow, [](auto& f) { f.gas_limit = 20'999; });
    expect_refused(errors::kFloorGasTooLow, [](auto& f) {
        f.data = Bytes(100, 1);
        f.gas_limit = 21'000 + 100 * 16;
    });
    expect_refused(errors::kBlockGasExceeded, [](auto& f) { f.gas_limit = 30'000'001; });
    expect_refused(errors::kGasLimitTooHigh, [](auto& f) { f.gas_limit = ~std::uint64_t{0}; });
    expect_refused(
        errors::kGasLimitTooHigh, [](auto& f) { f.gas_limit = (1U << 24) + 1; },
        [](World& world) { world.config.fork = chain::Fork::osaka; });
    expect_refused(errors::kInitCodeTooLarge, [](auto& f) {
        f.to.reset();
        f.data = Bytes(49'153);
        f.gas_limit = 10'000'000;
    });
}

TEST(TransactionCheck, SenderAndFunds) {
    expect_refused(
        errors::kSenderNotEoa, [](auto&) {},
        [](World& world) { world.with_code(World::alice, test::assemble("STOP")); });
    expect_refused(errors::kInsufficientFunds, [](auto& f) { f.value = Uint256{1'000'000'000'000'000'000}; });
    expect_refused(errors::kInsufficientFunds, [](auto& f) {  // overflows 256 bits
        f.max_fee_per_gas = Uint256::max();
        f.gas_limit = 30'000'000;
    });
}

TEST(TransactionCheck, ADelegatedSenderMaySend) {
    World world;
    Bytes designator{0xef, 0x01, 0x00};
    designator.resize(23, 0x11);
    world.with_code(World::alice, designator);

    EXPECT_TRUE(
        check_transaction(world.transfer(), world.block, world.config, world.journal(), 21'000).has_value());
}

TEST(TransactionCheck, Blobs) {
    const auto blob = [](auto change) {
        return [change](chain::Transaction& f) {
            f.type = TransactionType::blob;
            f.max_fee_per_blob_gas = Uint256{1};
            f.blob_versioned_hashes.assign(1, Hash32{});
            f.blob_versioned_hashes[0][0] = 1;
            change(f);
        };
    };
    const auto l1 = [](World& world) {
        world.config.consensus_layer.emplace();
        world.block.blob_base_fee = Uint256{1};
    };
    expect_refused(errors::kBlobNone, blob([](auto& f) { f.blob_versioned_hashes.clear(); }), l1);
    expect_refused(errors::kBlobNoRecipient, blob([](auto& f) { f.to.reset(); }), l1);
    expect_refused(errors::kBlobTooMany, blob([](auto& f) { f.blob_versioned_hashes.resize(10); }), l1);
    expect_refused(errors::kBlobBadHash, blob([](auto& f) { f.blob_versioned_hashes[0][0] = 2; }), l1);
    expect_refused(errors::kBlobFeeTooLow, blob([](auto& f) { f.max_fee_per_blob_gas = Uint256{}; }), l1);
}

TEST(TransactionCheck, SetCode) {
    expect_refused(errors::kSetCodeNoAuthorization, [](auto& f) { f.type = TransactionType::set_code; });
    expect_refused(errors::kSetCodeNoRecipient, [](auto& f) {
        f.type = TransactionType::set_code;
        f.authorizations.resize(1);
        f.to.reset();
    });
}

}  // namespace
}  // namespace studio::evm
