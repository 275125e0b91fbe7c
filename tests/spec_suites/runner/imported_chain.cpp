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
    head_ = std::move(genesis->header);
    if (state_.root() != head_.state_root)
        throw std::runtime_error{"genesis state root is " + codec::to_hex(state_.root())};
    hashes_.push_back(chain::header_hash(head_));
}

Result<void> ImportedChain::import(BytesView rlp) {
    STUDIO_TRY(block, chain::decode_block(rlp));
    const auto config = schedule_.rules_at(block.header.number, block.header.timestamp);
    const auto hash_of = [this](std::uint64_t number) {
        return number < hashes_.size() ? hashes_[number] : Hash32{};
    };
    STUDIO_TRY(executed, pipeline::verify_block({block, rlp.size(), head_, hashes_.back(), config, hash_of},
                                                *execution_, state_));
    hashes_.push_back(chain::header_hash(block.header));
    head_ = block.header;
    if (keep_)
        STUDIO_CHECK(keep_(std::make_shared<const chain::SealedBlock>(chain::SealedBlock{
                               std::move(block), hashes_.back(), std::move(executed.receipts)}),
                           executed.diff));
    state_.commit(std::move(executed.diff));
    return {};
}

}  // namespace studio::spec_suites
