// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridging_world.hpp"

#include <algorithm>
#include <bridging/bridging_errors.hpp>
#include <crypto/checksum_address.hpp>

namespace studio::simulation {
namespace {

using api::AssetKind;
using api::BridgeKind;
using api::BridgeStepState;

/// L2 blocks after which nothing that is waited for comes any more.
constexpr int kPatience = 200;

}  // namespace

Result<void> TestFiles::put(const std::string& name, BytesView content) {
    if (is_full)
        return fail(bridging::errors::kRecordsUnread, {"the disk is full"});
    files[name] = {content.begin(), content.end()};
    return {};
}

Result<std::optional<Bytes>> TestFiles::get(const std::string& name, std::size_t) const {
    const auto found = files.find(name);
    return found == files.end() ? std::nullopt : std::optional{found->second};
}

BridgingWorld::BridgingWorld(WorldSettings settings)
    : world_{settings}, assets_{bridging::test_assets(world_.l1().l1_chain_id())} {
    open();
    pass();
}

void BridgingWorld::open() {
    std::vector<crypto::SecretKey> keys;
    for (std::uint64_t number = 1; number <= World::kUsers; ++number)
        keys.push_back(test::test_key(number));
    auto opened =
        bridging::Bridge::open({world_.l2(), world_.placement().contracts, files_, world_.clock(), keys});
    ASSERT_TRUE(opened) << opened.error().english();
    bridge_ = std::move(*opened);
}

api::BridgeOrder BridgingWorld::order(BridgeKind kind, AssetKind asset, const std::string& amount,
                                      std::uint64_t from) {
    return {kind, asset, crypto::checksum_address(user(from)), amount};
}

std::uint64_t BridgingWorld::begin(BridgeKind kind, AssetKind asset, const std::string& amount,
                                   std::uint64_t from) {
    const auto id = bridge_->begin(order(kind, asset, amount, from));
    EXPECT_TRUE(id) << id.error().english();
    return id ? *id : 0;
}

std::string BridgingWorld::refusal(api::BridgeOrder wish) {
    const auto id = bridge_->begin(wish);
    return id ? std::string{} : id.error().kind->id;
}

void BridgingWorld::work() {
    for (int i = 0; i < 100; ++i) {
        const auto did = bridge_->work();
        EXPECT_TRUE(did || files_.is_full) << did.error().english();
        if (!did || !*did)
            return;
    }
    ADD_FAILURE() << "the transfers never rest";
}

void BridgingWorld::pass(std::size_t l2_blocks) {
    for (std::size_t i = 0; i < l2_blocks; ++i) {
        world_.l2_block([] {});
        work();
    }
}

void BridgingWorld::restart() {
    bridge_.reset();
    world_.restart_l1();
    world_.settle();
    open();
    work();
}

void BridgingWorld::reorganise(std::uint64_t blocks, l1::Undone undone) {
    const auto head = world_.l1().l1_head()->block.header.number;
    const auto done = world_.l1().rewind(head - blocks, undone);
    ASSERT_TRUE(done) << done.error().english();
}

api::BridgeTransfer BridgingWorld::transfer(std::uint64_t id) {
    for (auto& transfer : bridge_->transfers())
        if (transfer.id == id)
            return transfer;
    ADD_FAILURE() << "no transfer " << id;
    return {};
}

std::size_t BridgingWorld::behind(std::uint64_t id) {
    const auto steps = transfer(id).steps;
    return static_cast<std::size_t>(
        std::ranges::count(steps, BridgeStepState::done, &api::BridgeStep::state));
}

void BridgingWorld::until(std::uint64_t id, std::size_t steps, const std::function<void()>& between) {
    for (int i = 0; i < kPatience && behind(id) < steps; ++i) {
        pass();
        between();
        ASSERT_TRUE(transfer(id).failure.empty()) << transfer(id).failure.english();
    }
    const auto now = transfer(id);
    for (const auto& step : now.steps)
        if (behind(id) < steps)
            ADD_FAILURE() << step.title.english() << " waits for " << step.waits_for.english();
}

void BridgingWorld::to_end(std::uint64_t id, const std::function<void()>& between) {
    until(id, transfer(id).steps.size(), between);
    EXPECT_TRUE(transfer(id).is_done());
}

void BridgingWorld::make_assets() {
    to_end(begin(BridgeKind::test_assets, AssetKind::ether, ""));
}

api::BridgeAsset BridgingWorld::asset(AssetKind kind, std::uint64_t number) {
    const auto all = bridge_->assets(crypto::checksum_address(user(number)));
    EXPECT_TRUE(all) << all.error().english();
    for (const auto& one : all.value_or(std::vector<api::BridgeAsset>{}))
        if (one.kind == kind)
            return one;
    ADD_FAILURE() << "no such asset";
    return {};
}

Uint256 BridgingWorld::ether(bool on_l1, std::uint64_t number) {
    const auto one = asset(AssetKind::ether, number);
    return Uint256::parse_decimal(on_l1 ? one.balance_l1 : one.balance_l2).value_or(Uint256{});
}

Uint256 BridgingWorld::tokens(bool on_l1, std::uint64_t number) {
    const auto one = asset(AssetKind::erc20, number);
    return Uint256::parse_decimal(on_l1 ? one.balance_l1 : one.balance_l2).value_or(Uint256{});
}

std::vector<std::string> BridgingWorld::passes(bool on_l1, std::uint64_t number) {
    const auto one = asset(AssetKind::erc721, number);
    return on_l1 ? one.tokens_l1 : one.tokens_l2;
}

std::uint64_t BridgingWorld::sent(bool on_l1, std::uint64_t number) {
    return on_l1 ? world_.l1().l1_nonce(user(number)) : bridging::L2Side{world_.l2()}.nonce(user(number));
}

}  // namespace studio::simulation
