// SPDX-License-Identifier: GPL-3.0-or-later
#include "posting_cost.hpp"

#include <algorithm>
#include <chain/blob_market.hpp>

namespace studio::settling {
namespace {

constexpr std::uint64_t kTransactionGas = 21'000;
constexpr std::uint64_t kFloorGasPerToken = 10;
constexpr std::uint64_t kTokensPerNonzeroByte = 4;

}  // namespace

std::uint64_t calldata_gas(BytesView data) {
    const auto zeros = static_cast<std::uint64_t>(std::count(data.begin(), data.end(), std::uint8_t{0}));
    const auto tokens = zeros + kTokensPerNonzeroByte * (data.size() - zeros);
    return kTransactionGas + kFloorGasPerToken * tokens;
}

Uint256 calldata_cost(std::span<const Bytes> payloads, const seams::L1Node::Fees& fees) {
    std::uint64_t gas = 0;
    for (const auto& payload : payloads)
        gas += calldata_gas(payload);
    return Uint256{gas} * fees.base_fee;
}

Uint256 blob_cost(std::size_t blobs, const seams::L1Node::Fees& fees) {
    const auto transactions = (blobs + kBlobsPerTransaction - 1) / kBlobsPerTransaction;
    return Uint256{transactions * kTransactionGas} * fees.base_fee +
           Uint256{blobs * chain::gas_per_blob} * fees.blob_base_fee;
}

}  // namespace studio::settling
