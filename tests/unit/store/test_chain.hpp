// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/random.hpp>
#include <chain/block.hpp>
#include <chain/chain_config.hpp>
#include <map>
#include <state/chain_state.hpp>
#include <store/chain_store.hpp>
#include <support/temporary_folder.hpp>
#include <utility>
#include <vector>

namespace studio::store::test {

using studio::test::TemporaryFolder;

/// Everything there is at the end of one block.
struct Model {
    std::map<Address, state::Account> accounts;
    std::map<std::pair<Address, Uint256>, Uint256> slots;
};

/// Makes a chain with right hashes and roots from a seed: transfers, a token contract that logs and writes
/// slots, new accounts, and now and then a new contract. Remembers the state of every block.
class TestChain {
public:
    struct Step {
        chain::SealedBlockPtr block;
        state::StateDiff diff;
        BlockNotes notes;
    };

    explicit TestChain(std::uint64_t seed, std::size_t transactions_a_block = 4);

    const chain::SealedBlock& genesis() const { return *blocks_.front(); }
    const std::map<Address, chain::GenesisAccount>& genesis_accounts() const { return genesis_.accounts; }
    Step next();

    /// Appends genesis and blocks up to number `last`.
    Result<void> fill(ChainStore& store, std::uint64_t last);

    const std::vector<chain::SealedBlockPtr>& blocks() const { return blocks_; }
    const Model& model(std::uint64_t block) const { return models_[block]; }
    static Address token() { return Address{{0x70}}; }
    static Hash32 transfer_topic() { return Hash32{{0xdd}}; }

private:
    struct User {
        crypto::SecretKey key;
        Address address;
        std::uint64_t nonce = 0;
    };
    void add_transaction(chain::SealedBlock& block, Model& model,
                         std::vector<std::pair<Hash32, state::Code>>& codes);
    chain::Receipt receipt_for(const chain::SignedTransaction& transaction, bool creates);
    Step seal(chain::SealedBlock block, Model model, std::vector<std::pair<Hash32, state::Code>> codes);

    Random random_;
    std::size_t transactions_a_block_;
    chain::Genesis genesis_;
    std::vector<User> users_;
    state::ChainState state_{nullptr};
    std::vector<chain::SealedBlockPtr> blocks_;
    std::vector<Model> models_;
};

/// What changed from one model to the next.
state::StateDiff difference(const Model& before, const Model& after);

}  // namespace studio::store::test
