// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing.hpp"

#include <codec/abi.hpp>

namespace studio::derivation {
namespace {

constexpr std::size_t kWord = 32;
constexpr unsigned kTimeBits = 64;

bool is_sealed_event(const chain::Log& log) {
    static const auto topic = codec::abi::topic_of("Sealed(uint64)");
    return log.topics.size() == 1 && log.topics.front() == topic && log.data.size() == kWord;
}

}  // namespace

std::optional<Sealing> sealing_in(const chain::SealedBlock& l1_block, const op::RollupConfig& config) {
    if (!config.life)
        return std::nullopt;
    for (const auto& receipt : l1_block.receipts)
        for (const auto& log : receipt.logs) {
            if (log.address != *config.life || !is_sealed_event(log))
                continue;
            const auto time = Uint256::from_big_endian(log.data);
            if (time.bit_length() <= kTimeBits)
                return Sealing{{l1_block.hash, l1_block.block.header.number}, time.low64()};
        }
    return std::nullopt;
}

}  // namespace studio::derivation
