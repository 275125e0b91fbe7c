// SPDX-License-Identifier: GPL-3.0-or-later
#include "op_header.hpp"

#include <algorithm>
#include <limits>

namespace studio::chain {
namespace {

constexpr std::size_t holocene_size = 9;
constexpr std::size_t jovian_size = 17;
constexpr std::uint8_t holocene_version = 0;
constexpr std::uint8_t jovian_version = 1;

void append_big_endian(Bytes& out, std::uint64_t number, unsigned bytes) {
    for (auto shift = 8 * bytes; shift > 0; shift -= 8)
        out.push_back(static_cast<std::uint8_t>(number >> (shift - 8)));
}

std::uint64_t read_big_endian(BytesView bytes) {
    return Uint256::from_big_endian(bytes).low64();
}

FeeParameters parameters_after(const Header& parent, const ChainConfig& config) {
    FeeParameters out{config.fee_market, config.min_base_fee};
    // Before Isthmus the header says nothing; L1 has no such fork, and compares lower.
    const auto said = config.op_fork >= OpFork::isthmus ? fee_parameters_in(parent.extra_data) : std::nullopt;
    if (!said)
        return out;
    if (said->market.elasticity != 0 && said->market.change_denominator != 0)
        out.market = said->market;
    if (parent.extra_data.size() == jovian_size)
        out.min_base_fee = said->min_base_fee;
    return out;
}

}  // namespace

std::optional<FeeParameters> fee_parameters_in(BytesView extra) {
    const bool holocene = extra.size() == holocene_size && extra[0] == holocene_version;
    const bool jovian = extra.size() == jovian_size && extra[0] == jovian_version;
    if (!holocene && !jovian)
        return std::nullopt;
    FeeParameters said;
    said.market = {read_big_endian(extra.subspan(5, 4)), read_big_endian(extra.subspan(1, 4))};
    if (jovian)
        said.min_base_fee = Uint256{read_big_endian(extra.subspan(9, 8))};
    return said;
}

Bytes fee_extra_data(const ChainConfig& config) {
    Bytes out;
    if (config.op_fork < OpFork::isthmus)
        return out;
    const bool jovian = *config.op_fork >= OpFork::jovian;
    out.push_back(jovian ? jovian_version : holocene_version);
    append_big_endian(out, config.fee_market.change_denominator, 4);
    append_big_endian(out, config.fee_market.elasticity, 4);
    if (jovian)
        append_big_endian(out, config.min_base_fee.low64(), 8);
    return out;
}

Uint256 next_base_fee(const Header& parent, const ChainConfig& config) {
    const auto parameters = parameters_after(parent, config);
    auto used = parent.gas_used;
    if (config.op_fork >= OpFork::jovian)
        used = std::max(used, parent.blob_gas_used.value_or(0));
    return next_base_fee(parent, used, parameters.market, parameters.min_base_fee);
}

}  // namespace studio::chain
