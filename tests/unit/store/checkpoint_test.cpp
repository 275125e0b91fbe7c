// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/clock.hpp>
#include <fstream>
#include <store/chain_store.hpp>
#include <store/store_errors.hpp>

#include "test_chain.hpp"

namespace studio::store {
namespace {

using test::TestChain;

class CheckpointTest : public testing::Test {
protected:
    void SetUp() override {
        OpenOptions options;
        options.clock = &clock;
        options.durability = Durability::fast;
        options.disk = {1, 0};
        store = std::move(*ChainStore::open(folder.path(), options));
        ASSERT_TRUE(chain.fill(*store, 40));
    }
    void expect_restored() {
        state::ChainState state{store.get()};
        const auto restored = store->restore(state);
        ASSERT_TRUE(restored) << restored.error().english();
        EXPECT_EQ(state.head(), *store->head());
        EXPECT_EQ(state.root(), chain.blocks().back()->block.header.state_root);
        const auto& wanted = chain.model(*store->head());
        for (const auto& [address, account] : wanted.accounts)
            EXPECT_EQ(state.head_view().account(address), account);
        const auto token = state.head_view().account(TestChain::token());
        EXPECT_EQ(*state.head_view().code(token->code_hash), (Bytes{0x60, 0x00}));
    }

    SystemClock clock;
    test::TemporaryFolder folder;
    TestChain chain{11};
    std::unique_ptr<ChainStore> store;
};

TEST_F(CheckpointTest, RestoresFromBlocksAlone) {
    expect_restored();
}

TEST_F(CheckpointTest, RestoresFromACheckpointAndTheBlocksAfterIt) {
    ASSERT_TRUE(store->write_checkpoint(15));
    ASSERT_TRUE(store->write_checkpoint(25));
    ASSERT_TRUE(store->write_checkpoint(33));
    EXPECT_EQ(store->newest_checkpoint(), 33U);
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "state-15.flat"));  // two are kept
    EXPECT_TRUE(std::filesystem::exists(folder.path() / "state-25.flat"));
    expect_restored();
}

TEST_F(CheckpointTest, ACheckpointOfTheHead) {
    ASSERT_TRUE(store->write_checkpoint(40));
    expect_restored();
}

TEST_F(CheckpointTest, PassesADamagedCheckpointOver) {
    ASSERT_TRUE(store->write_checkpoint(20));
    ASSERT_TRUE(store->write_checkpoint(30));
    const auto path = folder.path() / "state-30.flat";
    const auto size = std::filesystem::file_size(path);
    for (std::uintmax_t at = 0; at < size; at += 37) {
        std::fstream file{path, std::ios::in | std::ios::out | std::ios::binary};
        file.seekg(static_cast<std::streamoff>(at));
        const auto byte = static_cast<char>(file.get() ^ 0x10);
        file.seekp(static_cast<std::streamoff>(at));
        file.put(byte);
        file.close();
        if (at % 5 == 0)  // the damage adds up
            expect_restored();
    }
    std::filesystem::resize_file(path, size / 2);
    expect_restored();
}

TEST_F(CheckpointTest, RefusesABlockThatDoesNotExist) {
    const auto written = store->write_checkpoint(41);
    ASSERT_FALSE(written);
    EXPECT_TRUE(written.error().is(errors::kNoSuchBlock));
}

}  // namespace
}  // namespace studio::store
