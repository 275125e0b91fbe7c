// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation_logs.hpp"

namespace studio::query {
namespace {

using Kind = evm::FrameStart::Kind;

/// ERC-7528: 0xEeee…EEeE.
constexpr Address kEther{{0xee, 0xee, 0xee, 0xee, 0xee, 0xee, 0xee, 0xee, 0xee, 0xee,
                          0xee, 0xee, 0xee, 0xee, 0xee, 0xee, 0xee, 0xee, 0xee, 0xee}};
/// keccak("Transfer(address,address,uint256)")
constexpr Hash32 kTransfer{{0xdd, 0xf2, 0x52, 0xad, 0x1b, 0xe2, 0xc8, 0x9b, 0x69, 0xc2, 0xb0,
                            0x68, 0xfc, 0x37, 0x8d, 0xaa, 0x95, 0x2b, 0xa7, 0xf1, 0x63, 0xc4,
                            0xa1, 0x16, 0x28, 0xf5, 0x5a, 0x4d, 0xf5, 0x23, 0xb3, 0xef}};

bool moves_wei(const evm::FrameStart& start) {
    return start.kind != Kind::delegatecall && start.kind != Kind::callcode && !start.value.is_zero();
}

Hash32 topic_of(const Address& address) {
    return Uint256::from_big_endian(address.view()).to_hash();
}

}  // namespace

void SimulationLogs::frame_entered(const evm::FrameStart& start) {
    open_.push_back(logs_.size());
    if (!with_transfers_ || !moves_wei(start))
        return;
    const auto wei = start.value.to_hash();
    add({kEther, {kTransfer, topic_of(start.from), topic_of(start.to)}, Bytes{wei.begin(), wei.end()}});
}

void SimulationLogs::frame_left(const evm::FrameEnd& end) {
    if (end.status != evm::CallStatus::success)
        logs_.resize(open_.back());
    open_.pop_back();
}

}  // namespace studio::query
