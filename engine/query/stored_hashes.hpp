// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <evm/execution.hpp>
#include <store/chain_store.hpp>

namespace studio::query {

/// Looks block hashes up in the store for BLOCKHASH; zero when there is no such block.
class StoredHashes final : public evm::BlockHashes {
public:
    explicit StoredHashes(const store::ChainStore& store) : store_{store} {}
    Hash32 block_hash(std::uint64_t number) const override {
        const auto found = store_.summary(number);
        return found && *found ? (*found)->hash : Hash32{};
    }

private:
    const store::ChainStore& store_;
};

}  // namespace studio::query
