// SPDX-License-Identifier: GPL-3.0-or-later
#include "imported_chain.hpp"

#include <base/assert.hpp>
#include <codec/hex.hpp>
#include <modules/registry.hpp>
#include <pipeline/verify_block.hpp>
#include <stdexcept>

namespace studio::spec_suites {
namespace {

std::unique_ptr<seams::Execution> make_execution() {
    const auto* module = modules::find(api::Layer::execution, "evm");
    STUDIO_ASSERT(module != nullptr);
    return std::get<seams::Factory<seams::Execution>>(module->make)(seams::Parameters{module->info, {}}, {});
}

}  // namespace

ImportedChain::ImportedChain(chain::ForkSchedule schedule,
                             const std::map<Address, chain::GenesisAccount>& accounts, BytesView genesis_rlp,
                             const state::HistorySource* history, Keeper keep)
    : schedule_{std::move(schedule)}, execution_{make_execution()}, state_{history}, keep_{std::move(keep)} {
    state_.load_genesis(accounts);
    auto genesis = chain::decode_block(genesis_rlp);
    if (!genesis)
        throw std::runtime_error{"genesis block: " + genesis.error().english()};
    if (state_.root() != genesis->header.state_root)
        throw std::runtime_error{"genesis state root is " + codec::to_hex(state_.root())};
    make_head(std::move(*genesis));
}

void ImportedChain::make_head(chain::Block block) {
    hashes_.push_back(chain::header_hash(block.header));
    total_difficulty_ += block.header.difficulty;
    recent_.insert(recent_.begin(), std::move(block));
    if (recent_.size() > pipeline::kAncestorsForOmmers)
        recent_.pop_back();
}

Result<void> ImportedChain::import(BytesView rlp) {
    STUDIO_TRY(block, chain::decode_block(rlp));
    const auto config = schedule_.rules_at(block.header.number, block.header.timestamp, total_difficulty_);
    const pipeline::Lineage lineage{schedule_, recent_};
    const auto hash_of = [this](std::uint64_t number) {
        return number < hashes_.size() ? hashes_[number] : Hash32{};
    };
    STUDIO_TRY(executed, pipeline::verify_block({block, rlp.size(), recent_.front().header, hashes_.back(),
                                                 config, hash_of, &lineage},
                                                *execution_, state_));
    if (keep_)
        STUDIO_CHECK(keep_(std::make_shared<const chain::SealedBlock>(chain::SealedBlock{
                               block, chain::header_hash(block.header), std::move(executed.receipts)}),
                           executed.diff));
    state_.commit(std::move(executed.diff));
    make_head(std::move(block));
    return {};
}

}  // namespace studio::spec_suites
