// SPDX-License-Identifier: GPL-3.0-or-later
#include <codec/hex.hpp>
#include <codec/json.hpp>
#include <limits>
#include <nlohmann/json.hpp>
#include <set>

#include "op_errors.hpp"
#include "rollup_config.hpp"
#include "rollup_json.hpp"

namespace studio::op {
namespace {

using nlohmann::json;

/// Takes fields of one object. The first that is missing or wrong is the error, until which all fields that
/// follow are as if they were right.
class FieldTaker {
public:
    FieldTaker(const json* object, std::string path, std::optional<Error>& error)
        : object_{object}, path_{std::move(path)}, error_{error} {
        if (object_ == nullptr || !object_->is_object())
            fail_at("");
    }
    FieldTaker(const FieldTaker&) = delete;
    FieldTaker& operator=(const FieldTaker&) = delete;

    /// Null unless it is there.
    const json* optional(std::string_view key) {
        known_.emplace(key);
        if (object_ == nullptr || !object_->is_object() || !object_->contains(key))
            return nullptr;
        return &(*object_)[std::string{key}];
    }
    FieldTaker object(std::string_view key) { return {optional(key), path_of(key), error_}; }

    template <std::unsigned_integral T>
    void number(std::string_view key, T& out) {
        const auto* value = optional(key);
        if (value == nullptr || !value->is_number_unsigned() ||
            value->get<std::uint64_t>() > std::numeric_limits<T>::max())
            return fail_at(key);
        out = value->get<T>();
    }
    /// The same for a field that only newer forks have; it stays as it is when it is not there.
    template <std::unsigned_integral T>
    void optional_number(std::string_view key, T& out) {
        if (optional(key) != nullptr)
            number(key, out);
    }
    template <std::size_t N>
    void bytes(std::string_view key, FixedBytes<N>& out) {
        const auto* value = optional(key);
        const auto read = value != nullptr && value->is_string()
                              ? codec::fixed_from_hex<N>(value->get_ref<const std::string&>())
                              : std::nullopt;
        if (!read)
            return fail_at(key);
        out = *read;
    }
    /// Every key must have been asked for by now.
    void expect_no_others() {
        if (object_ == nullptr || !object_->is_object())
            return;
        for (const auto& [key, value] : object_->items())
            if (!known_.contains(key))
                fail_at(key);
    }
    void fail_at(std::string_view key) {
        if (!error_)
            error_ = Error{errors::kRollupJsonField, {path_of(key)}};
    }

private:
    std::string path_of(std::string_view key) const {
        return path_ + (path_.empty() || key.empty() ? "" : ".") + std::string{key};
    }

    const json* object_;
    std::string path_;
    std::optional<Error>& error_;
    std::set<std::string, std::less<>> known_;
};

void read_block(FieldTaker fields, BlockId& out) {
    fields.bytes("hash", out.hash);
    fields.number("number", out.number);
    fields.expect_no_others();
}

void read_fee_market(FieldTaker& fields, SystemConfig& out) {
    if (fields.optional("eip1559Params") == nullptr)
        return;
    FixedBytes<8> packed;
    fields.bytes("eip1559Params", packed);
    const auto number = Uint256::from_big_endian(packed.view()).low64();
    out.eip1559_denominator = static_cast<std::uint32_t>(number >> 32U);
    out.eip1559_elasticity = static_cast<std::uint32_t>(number);
}

void read_operator_fee(FieldTaker& fields, SystemConfig& out) {
    if (fields.optional("operatorFeeParams") == nullptr)
        return;
    Hash32 packed;
    fields.bytes("operatorFeeParams", packed);
    const auto number = Uint256::from_big_endian(packed.view());
    if (number.bit_length() > 96)
        fields.fail_at("operatorFeeParams");
    out.operator_fee_scalar = static_cast<std::uint32_t>((number >> 64).low64());
    out.operator_fee_constant = number.low64();
}

void read_system_config(FieldTaker fields, SystemConfig& out) {
    Hash32 overhead;  // has no meaning since Ecotone
    Hash32 scalar;
    fields.bytes("batcherAddr", out.batcher);
    fields.bytes("overhead", overhead);
    fields.bytes("scalar", scalar);
    if (!unpack_fee_scalars(out, scalar))
        fields.fail_at("scalar");
    fields.number("gasLimit", out.gas_limit);
    read_fee_market(fields, out);
    read_operator_fee(fields, out);
    fields.optional_number("minBaseFee", out.min_base_fee);
    fields.optional_number("daFootprintGasScalar", out.da_footprint_gas_scalar);
    fields.expect_no_others();
}

void read_genesis(FieldTaker fields, RollupConfig& out) {
    read_block(fields.object("l1"), out.l1_genesis);
    read_block(fields.object("l2"), out.l2_genesis);
    fields.number("l2_time", out.l2_genesis_time);
    read_system_config(fields.object("system_config"), out.genesis_system_config);
    fields.expect_no_others();
}

void read_chain_op_config(FieldTaker fields, chain::FeeMarket& out) {
    std::uint64_t before_canyon = 0;  // no block of ours is that old
    fields.number("eip1559Elasticity", out.elasticity);
    fields.number("eip1559Denominator", before_canyon);
    fields.number("eip1559DenominatorCanyon", out.change_denominator);
    if (out.elasticity == 0)
        fields.fail_at("eip1559Elasticity");
    if (out.change_denominator == 0)
        fields.fail_at("eip1559DenominatorCanyon");
    fields.expect_no_others();
}

void read_alt_da(FieldTaker fields, AltDa& out) {
    fields.bytes("da_challenge_contract_address", out.challenge_contract);
    const auto* kind = fields.optional("da_commitment_type");
    if (kind != nullptr && *kind == json_keys::service_kind)
        out.kind = AltDa::Kind::service;
    else if (kind == nullptr || *kind != json_keys::keccak_kind)
        fields.fail_at("da_commitment_type");
    fields.number("da_challenge_window", out.challenge_window);
    fields.number("da_resolve_window", out.resolve_window);
    fields.expect_no_others();
}

/// The newest of our rule sets that has one of the forks; it must have all of its forks, from genesis on.
void read_forks(FieldTaker& fields, RollupConfig& out, std::optional<Error>& error) {
    const auto time_of = [&](const json_keys::ForkTime& fork) -> const json* {
        const auto* time = fields.optional(fork.key);
        return time != nullptr && time->is_null() ? nullptr : time;
    };
    out.fork = chain::OpFork::granite;
    for (const auto& fork : json_keys::fork_times)
        if (time_of(fork) != nullptr)
            out.fork = fork.since;
    for (const auto& fork : json_keys::fork_times) {
        const auto* time = time_of(fork);
        if (out.fork >= fork.since && (time == nullptr || *time != 0) && !error)
            error = Error{errors::kRollupJsonFork, {std::string{fork.key}}};
    }
}

void read_config(FieldTaker fields, RollupConfig& out, std::optional<Error>& error) {
    read_genesis(fields.object("genesis"), out);
    fields.number("block_time", out.block_time);
    fields.number("max_sequencer_drift", out.max_sequencer_drift);
    fields.number("seq_window_size", out.seq_window_size);
    fields.number("channel_timeout", out.channel_timeout);
    fields.number("l1_chain_id", out.l1_chain_id);
    fields.number("l2_chain_id", out.l2_chain_id);
    fields.bytes("batch_inbox_address", out.batch_inbox);
    fields.bytes("deposit_contract_address", out.deposit_contract);
    fields.bytes("l1_system_config_address", out.system_config_contract);
    fields.optional("protocol_versions_address");  // says nothing about derivation
    if (fields.optional("chain_op_config") != nullptr)
        read_chain_op_config(fields.object("chain_op_config"), out.fee_market);
    if (fields.optional("alt_da") != nullptr)
        read_alt_da(fields.object("alt_da"), out.alt_da.emplace());
    if (out.block_time == 0)
        fields.fail_at("block_time");
    read_forks(fields, out, error);
    fields.expect_no_others();
}

}  // namespace

Result<RollupConfig> read_rollup_json(std::string_view text) {
    STUDIO_TRY(document, codec::json::parse_strict(text));
    std::optional<Error> error;
    RollupConfig config;
    read_config({&document, "", error}, config, error);
    if (error)
        return fail(std::move(*error));
    return config;
}

}  // namespace studio::op
