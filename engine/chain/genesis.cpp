// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_config.hpp"

namespace studio::chain {
namespace {

/// Fields that a fork added (EIP-1559, 4895, 4844, 4788, 7685).
void add_fork_fields(Header& header, const Genesis& genesis) {
    const auto fork = genesis.config.fork;
    if (fork >= Fork::london)
        header.base_fee_per_gas = genesis.base_fee_per_gas;
    if (fork >= Fork::shanghai)
        header.withdrawals_root = empty_trie_root;
    if (fork >= Fork::cancun) {
        header.blob_gas_used = 0;
        header.excess_blob_gas = 0;
        header.parent_beacon_block_root = Hash32{};
    }
    if (fork >= Fork::prague)
        header.requests_hash = empty_requests_hash;
}

}  // namespace

Block genesis_block(const Genesis& genesis, const Hash32& state_root) {
    Block block;
    auto& header = block.header;
    header.beneficiary = genesis.beneficiary;
    header.state_root = state_root;
    header.transactions_root = empty_trie_root;
    header.receipts_root = empty_trie_root;
    header.gas_limit = genesis.gas_limit;
    header.timestamp = genesis.timestamp;
    header.extra_data = genesis.extra_data;
    add_fork_fields(header, genesis);
    if (genesis.config.fork >= Fork::shanghai)
        block.withdrawals.emplace();
    return block;
}

}  // namespace studio::chain
