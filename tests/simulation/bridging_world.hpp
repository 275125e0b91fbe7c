// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bridging/bridge.hpp>
#include <map>

#include "bridge_world.hpp"

namespace studio::simulation {

/// The run's folder, which may be full, and outlives what is killed.
class TestFiles final : public seams::RunFiles {
public:
    bool is_full = false;
    Result<void> put(const std::string& name, BytesView content) override;
    Result<std::optional<Bytes>> get(const std::string& name, std::size_t most_bytes) const override;
    std::map<std::string, Bytes> files;
};

/// A rollup on its L1, and the transfers that the studio makes for its users. Time passes with pass() alone.
class BridgingWorld {
public:
    static constexpr std::uint64_t kUser = 2;
    explicit BridgingWorld(WorldSettings settings = quick_settling());

    World& world() { return world_; }
    bridging::Bridge& bridge() { return *bridge_; }
    TestFiles& files() { return files_; }
    static Address user(std::uint64_t number = kUser) { return crypto::address_of(test::test_key(number)); }
    const bridging::TestAssets& assets() const { return assets_; }

    /// Begins what must be possible; its id.
    std::uint64_t begin(api::BridgeKind kind, api::AssetKind asset, const std::string& amount,
                        std::uint64_t from = kUser);
    /// Why it is not: an error's id.
    std::string refusal(api::BridgeOrder order);
    api::BridgeOrder order(api::BridgeKind kind, api::AssetKind asset, const std::string& amount,
                           std::uint64_t from = kUser);
    /// An L2 block, what follows from it, and the transfers' next steps.
    void pass(std::size_t l2_blocks = 1);
    /// The transfers alone.
    void work();
    /// Both chains and the transfers end and are opened again, as after a kill: nothing waits any more.
    void restart();
    /// The L1 loses its newest blocks.
    void reorganise(std::uint64_t blocks, l1::Undone undone);

    api::BridgeTransfer transfer(std::uint64_t id);
    /// Steps that are behind it.
    std::size_t behind(std::uint64_t id);
    /// Passes until so many steps are behind it, with `between` after each block.
    void until(
        std::uint64_t id, std::size_t steps, const std::function<void()>& between = [] {});
    void to_end(
        std::uint64_t id, const std::function<void()>& between = [] {});
    /// The test assets on both chains, 1,000 tokens and three passes of the user's on L1.
    void make_assets();

    // What the account has, of ether in wei, and how many transactions it has sent.
    Uint256 ether(bool on_l1, std::uint64_t number = kUser);
    Uint256 tokens(bool on_l1, std::uint64_t number = kUser);
    std::vector<std::string> passes(bool on_l1, std::uint64_t number = kUser);
    std::uint64_t sent(bool on_l1, std::uint64_t number = kUser);

private:
    void open();
    api::BridgeAsset asset(api::AssetKind kind, std::uint64_t number);

    World world_;
    TestFiles files_;
    bridging::TestAssets assets_;
    std::unique_ptr<bridging::Bridge> bridge_;
};

}  // namespace studio::simulation
