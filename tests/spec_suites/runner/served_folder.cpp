// SPDX-License-Identifier: GPL-3.0-or-later
#include "served_folder.hpp"

#include <codec/hex.hpp>
#include <pipeline/block_draft.hpp>

#include "chain_folder.hpp"
#include "fixture_json.hpp"

namespace studio::spec_suites {

namespace fs = std::filesystem;

namespace {

/// The block after the head comes a slot later, and its maker moves the gas limit towards what nodes take
/// today (EIP-7935).
constexpr std::uint64_t kSlotSeconds = 12;
constexpr std::uint64_t kWantedGasLimit = 60'000'000;

template <class Value>
Value value_of(Result<Value> result, const std::string& what) {
    if (!result)
        throw std::runtime_error{what + ": " + result.error().english()};
    return std::move(*result);
}
void check(const Result<void>& result, const std::string& what) {
    if (!result)
        throw std::runtime_error{what + ": " + result.error().english()};
}

std::uint64_t number_of(const store::ChainStore& store, const nlohmann::json& hash) {
    const auto number = value_of(store.number_of(to_hash(hash)), "headfcu.json");
    if (!number)
        throw std::runtime_error{"headfcu.json names a block that is not in the chain"};
    return *number;
}

seams::SettledHeads read_settled(const fs::path& folder, const store::ChainStore& store) {
    if (!fs::exists(folder / "headfcu.json"))
        return {};
    const auto choice = read_json(folder / "headfcu.json").at("params").at(0);
    return {number_of(store, choice.at("safeBlockHash")), number_of(store, choice.at("finalizedBlockHash"))};
}

}  // namespace

ServedFolder::ServedFolder(const fs::path& folder) {
    auto source = read_chain_folder(folder);
    store_ =
        value_of(store::ChainStore::open(scratch_.path(), {&clock_, store::Durability::fast, {}}), "store");
    head_ = std::make_shared<const chain::SealedBlock>(
        chain::SealedBlock{source.genesis, chain::header_hash(source.genesis.header), {}});
    check(store_->append_genesis(*head_, source.accounts), "block 0");
    chain_ = std::make_unique<ImportedChain>(
        std::move(source.schedule), source.accounts, chain::encode_block(source.genesis), store_.get(),
        [this](const chain::SealedBlockPtr& block, const state::StateDiff& diff) {
            head_ = block;
            return store_->append(block, diff, {});
        });
    for (const auto& block : source.blocks)
        check(chain_->import(block), "block " + std::to_string(head_->block.header.number + 1));
    settled_ = read_settled(folder, *store_);
}

/// What JSON-RPC sees.
class ServedClient::Chain final : public rpc::ServedChain {
public:
    explicit Chain(const ServedFolder& folder) : folder_{folder} {}

    const chain::ForkSchedule& schedule() const override { return folder_.chain().schedule(); }
    chain::SealedBlockPtr head() const override { return folder_.head(); }
    seams::SettledHeads settled() const override { return folder_.settled(); }
    pipeline::PendingBlock next_block() const override {
        const auto& parent = folder_.head()->block.header;
        const auto timestamp = parent.timestamp + kSlotSeconds;
        const auto rules = schedule().rules_at(parent.number + 1, timestamp, Uint256::max());
        return {pipeline::draft_block(
                    parent, folder_.head()->hash, rules,
                    {timestamp, pipeline::next_gas_limit(parent.gas_limit, kWantedGasLimit), {}}),
                {}};
    }
    Result<std::shared_ptr<const state::StateView>> state_at(std::uint64_t block) const override {
        return folder_.chain().state().view_at(block);
    }
    Result<std::shared_ptr<const state::StateView>> pending_state() const override {
        return state_at(folder_.head()->block.header.number);
    }
    Uint256 suggested_tip() const override { return Uint256{1}; }
    const seams::Execution& execution() const override { return folder_.chain().execution(); }

    Result<Hash32> submit(BytesView raw_transaction) override {
        STUDIO_TRY(pooled, chain::read_pooled_transaction(raw_transaction));
        auto shared = std::make_shared<const chain::SignedTransaction>(std::move(pooled.transaction));
        STUDIO_CHECK(pool_.add(shared, {}, std::move(pooled.sidecar)));
        feed_.pooled(shared);
        return shared->hash;
    }

    const store::ChainStore& store() const override { return folder_.store(); }
    const state::ChainState& state() const override { return folder_.chain().state(); }
    const txpool::TxPool& pool() const override { return pool_; }
    pipeline::ChainFeed& feed() const override { return feed_; }

private:
    txpool::PoolRules pool_rules() const {
        const auto draft = next_block().draft;
        return {schedule().rules_of(draft), draft.gas_limit};
    }

    const ServedFolder& folder_;
    mutable pipeline::ChainFeed feed_;
    txpool::TxPool pool_{pool_rules(), [this](const Address& address) {
                             return (*pending_state())->account(address).value_or(state::Account{});
                         }};
};

ServedClient::ServedClient(const ServedFolder& folder)
    : chain_{std::make_unique<Chain>(folder)}, node_{*chain_, filters_, clock_} {}
ServedClient::~ServedClient() = default;

}  // namespace studio::spec_suites
