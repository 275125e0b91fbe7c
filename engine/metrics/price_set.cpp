// SPDX-License-Identifier: GPL-3.0-or-later
#include "price_set.hpp"

#include <algorithm>
#include <base/assert.hpp>
#include <base/limits.hpp>
#include <cmath>
#include <codec/json.hpp>
#include <embedded/price_files.hpp>
#include <nlohmann/json.hpp>
#include <set>

#include "metrics_errors.hpp"

namespace studio::metrics {

namespace {

using Json = nlohmann::json;

constexpr double kMaxPrice = 1e15;
constexpr const char* kDefaultSet = "mainnet-median";

tl::unexpected<Error> too_long() {
    return fail(errors::kPriceSetTooLong,
                {std::to_string(limits::kPriceSetMaxInputs), std::to_string(limits::kPriceSetMaxText)});
}

Result<std::string> text_field(const Json& object, const char* name) {
    const auto found = object.find(name);
    if (found == object.end() || !found->is_string())
        return fail(errors::kPriceSetField, {name, "a text"});
    auto text = found->get<std::string>();
    if (text.size() > limits::kPriceSetMaxText)
        return too_long();
    return text;
}

Result<PriceInput> read_input(const Json& json) {
    if (!json.is_object())
        return fail(errors::kPriceSetField, {"inputs", "a list of prices"});
    PriceInput input;
    STUDIO_TRY(id, text_field(json, "id"));
    STUDIO_TRY(title, text_field(json, "title"));
    STUDIO_TRY(unit, text_field(json, "unit"));
    STUDIO_TRY(source, text_field(json, "source"));
    input = {id, title, unit, source, 0};
    if (input.id.empty())
        return fail(errors::kPriceSetField, {"id", "a text"});
    const auto value = json.find("value");
    if (value == json.end() || !value->is_number())
        return fail(errors::kPriceSetInput, {input.id});
    input.value = value->get<double>();
    if (!std::isfinite(input.value) || input.value < 0 || input.value >= kMaxPrice)
        return fail(errors::kPriceSetInput, {input.id});
    return input;
}

std::vector<PriceSet> read_built_in() {
    std::vector<PriceSet> sets;
    for (const auto& file : prices::files()) {
        auto set = read_price_set(file.text);
        STUDIO_ASSERT(set);  // our own file
        sets.push_back(std::move(*set));
    }
    std::stable_partition(sets.begin(), sets.end(), [](const auto& set) { return set.id == kDefaultSet; });
    return sets;
}

}  // namespace

std::map<std::string, double> PriceSet::values() const {
    std::map<std::string, double> out;
    for (const auto& input : inputs)
        out.emplace(input.id, input.value);
    return out;
}

const std::vector<PriceSet>& built_in_price_sets() {
    static const auto sets = read_built_in();
    return sets;
}

Result<PriceSet> read_price_set(std::string_view text) {
    STUDIO_TRY(json, codec::json::parse_strict(text));
    if (!json.is_object())
        return fail(errors::kPriceSetField, {"id", "a text"});
    PriceSet set;
    STUDIO_TRY(id, text_field(json, "id"));
    STUDIO_TRY(title, text_field(json, "title"));
    STUDIO_TRY(date, text_field(json, "date"));
    STUDIO_TRY(source, text_field(json, "source"));
    set = {id, title, date, source, false, {}};
    if (set.id.empty())
        return fail(errors::kPriceSetField, {"id", "a text"});
    const auto inputs = json.find("inputs");
    if (inputs == json.end() || !inputs->is_array())
        return fail(errors::kPriceSetField, {"inputs", "a list of prices"});
    if (inputs->size() > limits::kPriceSetMaxInputs)
        return too_long();
    std::set<std::string> seen;
    for (const auto& item : *inputs) {
        STUDIO_TRY(input, read_input(item));
        if (!seen.insert(input.id).second)
            return fail(errors::kPriceSetTwice, {input.id});
        set.inputs.push_back(std::move(input));
    }
    return set;
}

std::string write_price_set(const PriceSet& set) {
    codec::json::Writer out;
    out.begin_object().key("id").string(set.id).key("title").string(set.title);
    out.key("date").string(set.date).key("source").string(set.source).key("inputs").begin_array();
    for (const auto& input : set.inputs) {
        out.begin_object().key("id").string(input.id).key("title").string(input.title);
        out.key("unit").string(input.unit).key("value").number(input.value);
        out.key("source").string(input.source).end_object();
    }
    out.end_array().end_object();
    return out.take();
}

}  // namespace studio::metrics
