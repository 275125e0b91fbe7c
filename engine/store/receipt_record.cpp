// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipt_record.hpp"

#include <codec/rlp.hpp>

namespace studio::store {

namespace rlp = codec::rlp;

namespace {

// An absent number is an empty list, so that 0 stays different from nothing.
void add_optional(rlp::Encoder& encoder, const std::optional<std::uint64_t>& value) {
    const auto list = encoder.begin_list();
    if (value)
        encoder.add(*value);
    encoder.end_list(list);
}

Result<std::optional<std::uint64_t>> read_optional(rlp::Decoder& decoder) {
    STUDIO_TRY(list, decoder.list());
    if (list.empty())
        return std::nullopt;
    STUDIO_TRY(value, list.u64());
    return std::optional{value};
}

void add_logs(rlp::Encoder& encoder, const std::vector<chain::Log>& logs) {
    const auto list = encoder.begin_list();
    for (const auto& log : logs) {
        const auto item = encoder.begin_list();
        encoder.add(log.address);
        const auto topics = encoder.begin_list();
        for (const auto& topic : log.topics)
            encoder.add(topic);
        encoder.end_list(topics);
        encoder.add(BytesView{log.data});
        encoder.end_list(item);
    }
    encoder.end_list(list);
}

Result<std::vector<chain::Log>> read_logs(rlp::Decoder list) {
    std::vector<chain::Log> logs;
    while (!list.empty()) {
        STUDIO_TRY(item, list.list());
        chain::Log log;
        STUDIO_TRY(address, item.address());
        log.address = address;
        STUDIO_TRY(topics, item.list());
        while (!topics.empty()) {
            STUDIO_TRY(topic, topics.hash());
            log.topics.push_back(topic);
        }
        STUDIO_TRY(data, item.bytes());
        log.data.assign(data.begin(), data.end());
        logs.push_back(std::move(log));
    }
    return logs;
}

}  // namespace

void append_receipt_record(Bytes& out, const chain::Receipt& receipt) {
    rlp::Encoder encoder{out};
    const auto list = encoder.begin_list();
    add_logs(encoder, receipt.logs);  // first, so that they can be read alone
    encoder.add(std::uint64_t{static_cast<std::uint8_t>(receipt.type)});
    encoder.add(std::uint64_t{receipt.success});
    encoder.add(receipt.cumulative_gas_used).add(receipt.gas_used).add(receipt.effective_gas_price);
    encoder.add(receipt.contract_address);
    add_optional(encoder, receipt.deposit_nonce);
    add_optional(encoder, receipt.deposit_receipt_version);
    if (receipt.post_state_root)
        encoder.add(*receipt.post_state_root);
    encoder.end_list(list);
}

Result<std::vector<chain::Log>> read_logs_of_record(BytesView data) {
    STUDIO_TRY(fields, rlp::Decoder{data}.list());
    STUDIO_TRY(list, fields.list());
    return read_logs(list);
}

Result<chain::Receipt> read_receipt_record(BytesView data) {
    STUDIO_TRY(fields, rlp::Decoder{data}.list());
    chain::Receipt receipt;
    STUDIO_TRY(list, fields.list());
    STUDIO_TRY(logs, read_logs(list));
    receipt.logs = std::move(logs);
    receipt.logs_bloom = chain::bloom_of(receipt.logs);
    STUDIO_TRY(type, fields.u64());
    receipt.type = static_cast<chain::TransactionType>(type);
    STUDIO_TRY(success, fields.u64());
    receipt.success = success != 0;
    STUDIO_TRY(cumulative, fields.u64());
    receipt.cumulative_gas_used = cumulative;
    STUDIO_TRY(gas, fields.u64());
    receipt.gas_used = gas;
    STUDIO_TRY(price, fields.u256());
    receipt.effective_gas_price = price;
    STUDIO_TRY(contract, fields.optional_address());
    receipt.contract_address = contract;
    STUDIO_TRY(nonce, read_optional(fields));
    receipt.deposit_nonce = nonce;
    STUDIO_TRY(version, read_optional(fields));
    receipt.deposit_receipt_version = version;
    if (!fields.empty()) {
        STUDIO_TRY(root, fields.hash());
        receipt.post_state_root = root;
    }
    return receipt;
}

}  // namespace studio::store
