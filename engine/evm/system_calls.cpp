// SPDX-License-Identifier: GPL-3.0-or-later
#include "machine.hpp"

namespace studio::evm {
namespace {

constexpr std::int64_t kSystemCallGas = 30'000'000;
/// EIP-4788: 0xffff…fffe.
constexpr Address kSystemCaller{{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
                                 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfe}};
/// EIP-4788: 0x000F3df6D732807Ef1319fB7B8bB8522d0Beac02.
constexpr Address kBeaconRootsContract{{0x00, 0x0f, 0x3d, 0xf6, 0xd7, 0x32, 0x80, 0x7e, 0xf1, 0x31,
                                        0x9f, 0xb7, 0xb8, 0xbb, 0x85, 0x22, 0xd0, 0xbe, 0xac, 0x02}};
/// EIP-2935: 0x0000F90827F1C53a10cb7A02335B175320002935.
constexpr Address kHistoryContract{{0x00, 0x00, 0xf9, 0x08, 0x27, 0xf1, 0xc5, 0x3a, 0x10, 0xcb,
                                    0x7a, 0x02, 0x33, 0x5b, 0x17, 0x53, 0x20, 0x00, 0x29, 0x35}};

/// Outside any transaction, free, and without effect where there is no contract.
void system_call(const Address& contract, BytesView input, const BlockEnvironment& block,
                 const chain::ChainConfig& config, state::Journal& journal) {
    if (journal.code(contract)->empty())
        return;
    journal.begin_transaction();
    const TransactionContext context{kSystemCaller, Uint256{}, config.chain_id, nullptr};
    WorkspaceLease workspace;
    Machine machine{{block, context, config.fork, nullptr, {}, nullptr}, journal, *workspace};
    Message message;
    message.gas = kSystemCallGas;
    message.sender = kSystemCaller;
    message.recipient = message.code_address = contract;
    message.input = {input.data(), 0, input.size()};
    machine.execute(message);
    journal.finish_transaction();
}

}  // namespace

void begin_block(const BlockEnvironment& block, const chain::ChainConfig& config, state::Journal& state) {
    system_call(kBeaconRootsContract, block.parent_beacon_block_root.view(), block, config, state);
    if (rules_of(config.fork).has_history_contract)
        system_call(kHistoryContract, block.parent_hash.view(), block, config, state);
}

}  // namespace studio::evm
