// SPDX-License-Identifier: GPL-3.0-or-later
#include "system_config.hpp"

#include <limits>
#include <string>

#include "event_fields.hpp"
#include "op_errors.hpp"

namespace studio::op {
namespace {

constexpr std::uint8_t ecotone_scalar_version = 1;

/// The single word of an update, which must be below 2^bits.
Result<Uint256> number_below(BytesView data, unsigned bits) {
    if (data.size() != 32)
        return fail(errors::kEventBadLayout);
    const auto number = Uint256::from_big_endian(data);
    if (number.bit_length() > bits)
        return fail(errors::kConfigOutOfRange);
    return number;
}

template <std::unsigned_integral T>
Result<void> set_number(T& field, BytesView data) {
    STUDIO_TRY(number, number_below(data, std::numeric_limits<T>::digits));
    field = static_cast<T>(number.low64());
    return {};
}

Result<void> set_batcher(SystemConfig& config, BytesView data) {
    STUDIO_TRY(number, number_below(data, 160));
    config.batcher = Address::right_aligned(number.to_hash().view());
    return {};
}

/// The first of two words is Bedrock's overhead, which has no meaning since Ecotone.
Result<void> set_fee_scalars(SystemConfig& config, BytesView data) {
    if (data.size() != 64)
        return fail(errors::kEventBadLayout);
    return unpack_fee_scalars(config, Hash32::right_aligned(data));
}

Result<void> set_fee_market(SystemConfig& config, BytesView data) {
    STUDIO_TRY(number, number_below(data, 64));
    const auto denominator = static_cast<std::uint32_t>(number.low64() >> 32U);
    const auto elasticity = static_cast<std::uint32_t>(number.low64());
    if ((denominator == 0) != (elasticity == 0))
        return fail(errors::kConfigBadFeeMarket);
    config.eip1559_denominator = denominator;
    config.eip1559_elasticity = elasticity;
    return {};
}

Result<void> set_operator_fee(SystemConfig& config, BytesView data) {
    STUDIO_TRY(number, number_below(data, 96));
    config.operator_fee_scalar = static_cast<std::uint32_t>((number >> 64).low64());
    config.operator_fee_constant = number.low64();
    return {};
}

Result<void> apply(SystemConfig& config, const Uint256& type, BytesView data) {
    if (type > Uint256{static_cast<std::uint64_t>(ConfigUpdate::da_footprint_gas_scalar)})
        return fail(errors::kConfigUnknownUpdate, {type.to_decimal()});
    switch (static_cast<ConfigUpdate>(type.low64())) {
        case ConfigUpdate::batcher:
            return set_batcher(config, data);
        case ConfigUpdate::fee_scalars:
            return set_fee_scalars(config, data);
        case ConfigUpdate::gas_limit:
            return set_number(config.gas_limit, data);
        case ConfigUpdate::unsafe_block_signer:
            return {};
        case ConfigUpdate::eip1559_params:
            return set_fee_market(config, data);
        case ConfigUpdate::operator_fee_params:
            return set_operator_fee(config, data);
        case ConfigUpdate::min_base_fee:
            return set_number(config.min_base_fee, data);
        case ConfigUpdate::da_footprint_gas_scalar:
            return set_number(config.da_footprint_gas_scalar, data);
    }
    return {};
}

/// What the event says of a value.
Bytes update_data(const SystemConfig& config, ConfigUpdate update) {
    Bytes out;
    switch (update) {
        case ConfigUpdate::batcher:
        case ConfigUpdate::unsafe_block_signer:
            append(out, batcher_hash(config).view());
            break;
        case ConfigUpdate::fee_scalars:
            append_number(out, Uint256{});
            append(out, packed_fee_scalars(config).view());
            break;
        case ConfigUpdate::gas_limit:
            append_number(out, Uint256{config.gas_limit});
            break;
        case ConfigUpdate::eip1559_params:
            append_number(out,
                          (Uint256{config.eip1559_denominator} << 32) | Uint256{config.eip1559_elasticity});
            break;
        case ConfigUpdate::operator_fee_params:
            append(out, packed_operator_fee(config).view());
            break;
        case ConfigUpdate::min_base_fee:
            append_number(out, Uint256{config.min_base_fee});
            break;
        case ConfigUpdate::da_footprint_gas_scalar:
            append_number(out, Uint256{config.da_footprint_gas_scalar});
            break;
    }
    return out;
}

}  // namespace

Hash32 packed_fee_scalars(const SystemConfig& config) {
    auto word = ((Uint256{config.blob_base_fee_scalar} << 32) | Uint256{config.base_fee_scalar}).to_hash();
    word[0] = ecotone_scalar_version;
    return word;
}

Result<void> unpack_fee_scalars(SystemConfig& config, const Hash32& word) {
    auto numbers = word;
    numbers[0] = 0;
    const auto number = Uint256::from_big_endian(numbers.view());
    const unsigned used_bits = word[0] == ecotone_scalar_version ? 64 : 32;
    if (word[0] > ecotone_scalar_version || number.bit_length() > used_bits)
        return fail(errors::kConfigBadScalars);
    config.base_fee_scalar = static_cast<std::uint32_t>(number.low64());
    config.blob_base_fee_scalar = static_cast<std::uint32_t>(number.low64() >> 32U);
    return {};
}

Hash32 packed_operator_fee(const SystemConfig& config) {
    return ((Uint256{config.operator_fee_scalar} << 64) | Uint256{config.operator_fee_constant}).to_hash();
}

Hash32 batcher_hash(const SystemConfig& config) {
    return Hash32::right_aligned(config.batcher.view());
}

Result<SystemConfig> apply_config_update(const SystemConfig& config, const chain::Log& event) {
    STUDIO_CHECK(expect_event(event, config_update_event, 3));
    if (!event.topics[1].is_zero())
        return fail(errors::kConfigUnknownVersion);
    STUDIO_TRY(data, only_bytes(event.data));
    auto changed = config;
    STUDIO_CHECK(apply(changed, Uint256::from_big_endian(event.topics[2].view()), data));
    return changed;
}

SystemConfig apply_config_updates(SystemConfig config, const std::vector<chain::Receipt>& receipts,
                                  const Address& system_config_contract) {
    for (const auto& receipt : receipts)
        for (const auto& log : receipt.logs)
            if (log.address == system_config_contract && is_event(log, config_update_event))
                if (const auto changed = apply_config_update(config, log))
                    config = *changed;
    return config;
}

chain::Log config_update_log(const SystemConfig& config, ConfigUpdate update, const Address& contract) {
    const Uint256 type{static_cast<std::uint64_t>(update)};
    return {contract,
            {config_update_event, Hash32{}, type.to_hash()},
            encode_only_bytes(update_data(config, update))};
}

}  // namespace studio::op
