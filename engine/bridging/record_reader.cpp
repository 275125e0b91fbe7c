// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <codec/hex.hpp>
#include <codec/json.hpp>
#include <nlohmann/json.hpp>

#include "bridging_errors.hpp"
#include "course.hpp"
#include "record_names.hpp"

namespace studio::bridging {
namespace {

using Json = nlohmann::json;

tl::unexpected<Error> unread(std::string_view what) {
    return fail(errors::kRecordsUnread, {std::string{what}});
}

/// The values of one object; each that is missing or of another kind is remembered as what is wrong.
class Fields {
public:
    explicit Fields(const Json& json) : json_{json} {
        if (!json.is_object())
            wrong_ = "{}";
    }

    bool has(const char* name) const { return json_.is_object() && json_.contains(name); }
    std::uint64_t number(const char* name) {
        const auto* value = find(name);
        return value != nullptr && (value->is_number_unsigned() || note(name)) && wrong_.empty()
                   ? value->get<std::uint64_t>()
                   : 0;
    }
    bool flag(const char* name) {
        const auto* value = find(name);
        return value != nullptr && (value->is_boolean() || note(name)) && wrong_.empty() &&
               value->get<bool>();
    }
    std::string text(const char* name) {
        const auto* value = find(name);
        return value != nullptr && (value->is_string() || note(name)) && wrong_.empty()
                   ? value->get<std::string>()
                   : std::string{};
    }
    template <std::size_t N>
    FixedBytes<N> fixed(const char* name) {
        const auto found = codec::fixed_from_hex<N>(text(name));
        if (!found)
            note(name);
        return found.value_or(FixedBytes<N>{});
    }
    Bytes bytes(const char* name) {
        auto found = codec::from_hex(text(name));
        if (!found)
            note(name);
        return std::move(found).value_or(Bytes{});
    }
    Uint256 decimal(const char* name) {
        const auto found = Uint256::parse_decimal(text(name));
        if (!found)
            note(name);
        return found.value_or(Uint256{});
    }
    template <class Kind>
    Kind one_of(const char* name, const std::array<std::string_view, 3>& names) {
        const auto found = std::ranges::find(names, text(name));
        if (found == names.end())
            note(name);
        return static_cast<Kind>(found == names.end() ? 0 : found - names.begin());
    }
    const Json& list(const char* name) {
        static const Json empty = Json::array();
        const auto* value = find(name);
        return value != nullptr && (value->is_array() || note(name)) && wrong_.empty() ? *value : empty;
    }
    /// The first name with which something is wrong; empty: nothing.
    const std::string& wrong() const { return wrong_; }

private:
    const Json* find(const char* name) {
        if (has(name))
            return &json_.at(name);
        note(name);
        return nullptr;
    }
    bool note(const char* name) {
        if (wrong_.empty())
            wrong_ = name;
        return false;
    }

    const Json& json_;
    std::string wrong_;
};

Result<StepRecord> read_step(const Json& json) {
    Fields fields{json};
    StepRecord step;
    step.tries_left = static_cast<std::uint32_t>(std::min<std::uint64_t>(fields.number("tries_left"), 100));
    if (fields.has("raw"))
        step.sent = SentTransaction{fields.fixed<32>("hash"), fields.number("nonce"), fields.bytes("raw")};
    if (fields.has("transaction"))
        step.transaction = fields.text("transaction");
    if (fields.has("block"))
        step.block = fields.number("block");
    if (fields.has("fee_wei"))
        step.fee_wei = fields.text("fee_wei");
    if (!fields.wrong().empty())
        return unread(fields.wrong());
    return step;
}

Result<api::Text> read_failure(const Json& json) {
    Fields fields{json};
    api::Text text{fields.text("text"), {}};
    for (const auto& argument : fields.list("args")) {
        if (!argument.is_string())
            return unread("args");
        text.args.push_back(argument.get<std::string>());
    }
    if (!fields.wrong().empty() || text.empty())
        return unread("failure");
    return text;
}

Result<void> read_steps(const Json& list, TransferRecord& record) {
    for (const auto& item : list) {
        STUDIO_TRY(step, read_step(item));
        record.steps.push_back(std::move(step));
    }
    return record.steps.size() == step_texts(record.order).size() ? Result<void>{} : unread("steps");
}

Result<TransferRecord> read_transfer(const Json& json) {
    Fields fields{json};
    TransferRecord record;
    record.id = fields.number("id");
    record.order = {fields.one_of<api::BridgeKind>("kind", kKindNames),
                    fields.one_of<api::AssetKind>("asset", kAssetNames), fields.fixed<20>("account"),
                    fields.decimal("amount")};
    record.begun_ms = static_cast<std::int64_t>(fields.number("begun_ms"));
    if (fields.has("ended_ms"))
        record.ended_ms = static_cast<std::int64_t>(fields.number("ended_ms"));
    record.is_settled = fields.flag("is_settled");
    const auto& steps = fields.list("steps");
    if (!fields.wrong().empty())
        return unread(fields.wrong());
    if (fields.has("failure")) {
        STUDIO_TRY(failure, read_failure(json.at("failure")));
        record.failure = std::move(failure);
    }
    STUDIO_CHECK(read_steps(steps, record));
    return record;
}

}  // namespace

Result<TransferRecords> read_records(std::string_view text) {
    const auto json = codec::json::parse_strict(text);
    if (!json)
        return unread(json.error().english());
    Fields fields{*json};
    TransferRecords records;
    records.next_id = fields.number("next_id");
    const auto& list = fields.list("transfers");
    if (!fields.wrong().empty())
        return unread(fields.wrong());
    for (const auto& item : list) {
        STUDIO_TRY(record, read_transfer(item));
        const auto last = records.transfers.empty() ? 0 : records.transfers.back().id;
        if (record.id <= last || record.id >= records.next_id)
            return unread("id");
        records.transfers.push_back(std::move(record));
    }
    return records;
}

}  // namespace studio::bridging
