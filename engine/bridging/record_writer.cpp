// SPDX-License-Identifier: GPL-3.0-or-later
#include <codec/json.hpp>

#include "record_names.hpp"
#include "transfer_record.hpp"

namespace studio::bridging {
namespace {

using codec::json::Writer;

void write(Writer& out, const StepRecord& step) {
    out.begin_object().key("tries_left").number(step.tries_left);
    if (step.sent)
        out.key("hash")
            .hex(step.sent->hash)
            .key("nonce")
            .number(step.sent->nonce)
            .key("raw")
            .hex(step.sent->raw);
    if (!step.transaction.empty())
        out.key("transaction").string(step.transaction);
    if (step.block)
        out.key("block").number(*step.block);
    if (!step.fee_wei.empty())
        out.key("fee_wei").string(step.fee_wei);
    out.end_object();
}

void write(Writer& out, const api::Text& text) {
    out.begin_object().key("text").string(text.text).key("args").begin_array();
    for (const auto& argument : text.args)
        out.string(argument);
    out.end_array().end_object();
}

void write(Writer& out, const TransferRecord& record) {
    const auto& order = record.order;
    out.begin_object()
        .key("id")
        .number(record.id)
        .key("kind")
        .string(kKindNames.at(static_cast<std::size_t>(order.kind)))
        .key("asset")
        .string(kAssetNames.at(static_cast<std::size_t>(order.asset)))
        .key("account")
        .hex(order.account)
        .key("amount")
        .decimal(order.amount)
        .key("begun_ms")
        .number(record.begun_ms);
    if (record.ended_ms)
        out.key("ended_ms").number(*record.ended_ms);
    out.key("is_settled").boolean(record.is_settled);
    if (!record.failure.empty())
        write(out.key("failure"), record.failure);
    out.key("steps").begin_array();
    for (const auto& step : record.steps)
        write(out, step);
    out.end_array().end_object();
}

}  // namespace

std::string write_records(const TransferRecords& records) {
    Writer out;
    out.begin_object().key("next_id").number(records.next_id).key("transfers").begin_array();
    for (const auto& transfer : records.transfers)
        write(out, transfer);
    out.end_array().end_object();
    return out.take();
}

}  // namespace studio::bridging
