// SPDX-License-Identifier: GPL-3.0-or-later
#include "l1_attributes.hpp"

#include <array>
#include <chain/blob_market.hpp>
#include <chain/predeploys.hpp>
#include <string>

#include "big_endian.hpp"
#include "deposits.hpp"
#include "op_errors.hpp"

namespace studio::op {
namespace {

constexpr std::uint16_t usual_da_footprint_gas_scalar = 400;  // Jovian

/// One way of calling L1Block.
struct Call {
    std::array<std::uint8_t, 4> selector;
    std::size_t size;  // bytes
};
constexpr Call ecotone{{0x44, 0x0a, 0x5e, 0x20}, 164};
constexpr Call isthmus{{0x09, 0x89, 0x99, 0xbe}, 176};
constexpr Call jovian{{0x3d, 0xb6, 0xbe, 0x2b}, 178};
constexpr const Call* calls[] = {&ecotone, &isthmus, &jovian};

const Call& call_of(chain::OpFork fork) {
    if (fork >= chain::OpFork::jovian)
        return jovian;
    return fork >= chain::OpFork::isthmus ? isthmus : ecotone;
}

const Call* call_with_selector(BytesView data) {
    for (const auto* call : calls)
        if (data.size() >= 4 && std::equal(call->selector.begin(), call->selector.end(), data.begin()))
            return call;
    return nullptr;
}

}  // namespace

L1Attributes l1_attributes_of(const chain::Header& l1_block, const chain::BlobSchedule& l1_blobs,
                              std::uint64_t sequence_number, const SystemConfig& config, chain::OpFork fork) {
    L1Attributes out;
    out.origin = {chain::header_hash(l1_block), l1_block.number};
    out.origin_time = l1_block.timestamp;
    out.sequence_number = sequence_number;
    out.base_fee = l1_block.base_fee_per_gas.value_or(Uint256{});
    out.blob_base_fee = chain::blob_base_fee(l1_block.excess_blob_gas.value_or(0), l1_blobs);
    out.batcher_hash = batcher_hash(config);
    out.base_fee_scalar = config.base_fee_scalar;
    out.blob_base_fee_scalar = config.blob_base_fee_scalar;
    if (fork >= chain::OpFork::isthmus) {
        out.operator_fee_scalar = config.operator_fee_scalar;
        out.operator_fee_constant = config.operator_fee_constant;
    }
    if (fork >= chain::OpFork::jovian)
        out.da_footprint_gas_scalar = config.da_footprint_gas_scalar == 0 ? usual_da_footprint_gas_scalar
                                                                          : config.da_footprint_gas_scalar;
    return out;
}

Bytes encode_l1_attributes(const L1Attributes& a, chain::OpFork fork) {
    const auto& call = call_of(fork);
    Bytes out;
    out.reserve(call.size);
    append(out, call.selector);
    append_number(out, a.base_fee_scalar);
    append_number(out, a.blob_base_fee_scalar);
    append_number(out, a.sequence_number);
    append_number(out, a.origin_time);
    append_number(out, a.origin.number);
    append_number(out, a.base_fee);
    append_number(out, a.blob_base_fee);
    append(out, a.origin.hash.view());
    append(out, a.batcher_hash.view());
    if (fork >= chain::OpFork::isthmus) {
        append_number(out, a.operator_fee_scalar);
        append_number(out, a.operator_fee_constant);
    }
    if (fork >= chain::OpFork::jovian)
        append_number(out, a.da_footprint_gas_scalar);
    return out;
}

Result<L1Attributes> decode_l1_attributes(BytesView call_data) {
    const auto* call = call_with_selector(call_data);
    if (call == nullptr)
        return fail(errors::kAttributesUnknownCall);
    if (call_data.size() != call->size)
        return fail(errors::kAttributesWrongLength,
                    {std::to_string(call_data.size()), std::to_string(call->size)});
    FieldReader reader{call_data.subspan(call->selector.size())};
    L1Attributes out;
    out.base_fee_scalar = *reader.number<std::uint32_t>();
    out.blob_base_fee_scalar = *reader.number<std::uint32_t>();
    out.sequence_number = *reader.number<std::uint64_t>();
    out.origin_time = *reader.number<std::uint64_t>();
    out.origin.number = *reader.number<std::uint64_t>();
    out.base_fee = *reader.word();
    out.blob_base_fee = *reader.word();
    out.origin.hash = *reader.fixed<32>();
    out.batcher_hash = *reader.fixed<32>();
    if (call != &ecotone) {
        out.operator_fee_scalar = *reader.number<std::uint32_t>();
        out.operator_fee_constant = *reader.number<std::uint64_t>();
    }
    if (call == &jovian)
        out.da_footprint_gas_scalar = *reader.number<std::uint16_t>();
    return out;
}

chain::Transaction l1_attributes_deposit(const L1Attributes& attributes, chain::OpFork fork) {
    chain::Transaction out;
    out.type = chain::TransactionType::deposit;
    out.source_hash = l1_attributes_source(attributes.origin.hash, attributes.sequence_number);
    out.from = l1_attributes_depositor;
    out.to = chain::l1_block;
    out.gas_limit = l1_attributes_gas;
    out.data = encode_l1_attributes(attributes, fork);
    return out;
}

Result<L1Attributes> read_l1_attributes(const chain::Transaction& first) {
    if (first.type != chain::TransactionType::deposit || first.from != l1_attributes_depositor ||
        first.to != chain::l1_block)
        return fail(errors::kAttributesWrongSender);
    return decode_l1_attributes(first.data);
}

}  // namespace studio::op
