// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <chain/block.hpp>
#include <chain/chain_errors.hpp>
#include <chain/op_header.hpp>
#include <codec/hex.hpp>
#include <codec/rlp.hpp>
#include <nlohmann/json.hpp>
#include <state/chain_state.hpp>
#include <support/fixtures.hpp>

// The chain that Ethereum's RPC tests are asked about: blocks of every fork, written by another client.
namespace studio {
namespace {

Uint256 number_of(const nlohmann::json& value) {
    return Uint256::parse_hex(value.get<std::string>()).value();
}

std::map<Address, chain::GenesisAccount> accounts_of(const nlohmann::json& alloc) {
    std::map<Address, chain::GenesisAccount> accounts;
    for (const auto& [address, fields] : alloc.items()) {
        auto& account = accounts[codec::fixed_from_hex<20>(address).value()];
        account.balance = number_of(fields["balance"]);
        if (fields.contains("nonce"))
            account.nonce = number_of(fields["nonce"]).low64();
        if (fields.contains("code"))
            account.code = codec::from_hex(fields["code"].get<std::string>()).value();
        if (fields.contains("storage"))
            for (const auto& [key, value] : fields["storage"].items())
                account.storage[Uint256::parse_hex(key).value()] = number_of(value);
    }
    return accounts;
}

TEST(ChainFile, every_block_reads_back_and_its_roots_are_right) {
    const auto folder = test::fixture_folder("rpc-compat");
    if (!folder)
        return;
    const auto text = test::read_text(*folder / "chain.rlp");
    codec::rlp::Decoder blocks{{reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}};
    std::optional<chain::Header> parent;
    std::size_t transactions = 0;
    while (!blocks.empty()) {
        const auto encoded = blocks.raw();
        ASSERT_TRUE(encoded);
        const auto block = chain::decode_block(*encoded);
        if (!block && block.error().is(chain::errors::kBlockHasOmmers)) {
            EXPECT_FALSE(parent && parent->difficulty.is_zero()) << "no block after the Merge has ommers";
            parent.reset();
            continue;
        }
        ASSERT_TRUE(block) << block.error().english();
        SCOPED_TRACE(block->header.number);
        EXPECT_EQ(chain::encode_block(*block), Bytes(encoded->begin(), encoded->end()));
        EXPECT_EQ(chain::transactions_root(block->transactions), block->header.transactions_root);
        if (block->withdrawals) {
            EXPECT_EQ(chain::withdrawals_root(*block->withdrawals), block->header.withdrawals_root);
        }
        if (parent) {
            EXPECT_EQ(chain::header_hash(*parent), block->header.parent_hash);
        }
        if (parent && parent->base_fee_per_gas) {
            EXPECT_EQ(chain::next_base_fee(*parent, chain::ChainConfig{}), block->header.base_fee_per_gas);
        }
        parent = block->header;
        transactions += block->transactions.size();
    }
    EXPECT_GT(transactions, 100U);
}

TEST(ChainFile, its_genesis_has_the_hash_that_the_first_block_names) {
    const auto folder = test::fixture_folder("rpc-compat");
    if (!folder)
        return;
    const auto genesis = test::read_json(*folder / "genesis.json");
    state::ChainState state{nullptr};
    state.load_genesis(accounts_of(genesis["alloc"]));
    chain::Header header;
    header.state_root = state.root();
    header.transactions_root = header.receipts_root = chain::empty_trie_root;
    header.difficulty = number_of(genesis["difficulty"]);
    header.gas_limit = number_of(genesis["gasLimit"]).low64();
    header.timestamp = number_of(genesis["timestamp"]).low64();
    header.extra_data = codec::from_hex(genesis["extraData"].get<std::string>()).value();

    const auto text = test::read_text(*folder / "chain.rlp");
    codec::rlp::Decoder blocks{{reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}};
    const auto first = chain::decode_block(*blocks.raw());
    ASSERT_TRUE(first);
    EXPECT_EQ(chain::header_hash(header), first->header.parent_hash);
}

}  // namespace
}  // namespace studio
