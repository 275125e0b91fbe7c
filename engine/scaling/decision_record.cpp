// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision_record.hpp"

#include <algorithm>
#include <codec/json.hpp>
#include <nlohmann/json.hpp>

#include "scaling_errors.hpp"

namespace studio::scaling {
namespace {

using api::ScalingDecision;
using api::ScalingKnob;

bool is_decision(const nlohmann::json& json) {
    if (!json.is_object())
        return false;
    for (const auto* number : {"wall_ms", "block", "knob", "from", "to"})
        if (!json.contains(number) || !json[number].is_number())
            return false;
    const auto is_text = [](const nlohmann::json& one) { return one.is_string(); };
    if (json.contains("number") && !json["number"].is_number_unsigned())
        return false;
    return json["knob"].is_number_unsigned() && json["knob"] <= static_cast<unsigned>(ScalingKnob::batches) &&
           json.contains("text") && json["text"].is_string() && json.contains("args") &&
           json["args"].is_array() && std::all_of(json["args"].begin(), json["args"].end(), is_text);
}

/// Records of before decisions were numbered are taken to have all of them.
std::uint64_t number_of(const nlohmann::json& json, std::size_t place) {
    return json.contains("number") ? json["number"].get<std::uint64_t>() : place + 1;
}

ScalingDecision decision_of(const nlohmann::json& json, std::size_t place) {
    return {json["wall_ms"].get<std::int64_t>(),
            json["block"].get<std::uint64_t>(),
            static_cast<ScalingKnob>(json["knob"].get<unsigned>()),
            json["from"].get<double>(),
            json["to"].get<double>(),
            {json["text"].get<std::string>(), json["args"].get<std::vector<std::string>>()},
            number_of(json, place)};
}

}  // namespace

std::string write_decisions(const std::vector<ScalingDecision>& decisions) {
    codec::json::Writer out;
    out.begin_array();
    for (const auto& decision : decisions) {
        out.begin_object();
        out.key("wall_ms").number(decision.wall_ms).key("block").number(decision.block);
        out.key("knob").number(static_cast<unsigned>(decision.knob));
        out.key("from").number(decision.from).key("to").number(decision.to);
        out.key("text").string(decision.text.text).key("args").begin_array();
        for (const auto& arg : decision.text.args)
            out.string(arg);
        out.end_array().key("number").number(decision.number).end_object();
    }
    return out.end_array().take();
}

Result<std::vector<ScalingDecision>> read_decisions(std::string_view json) {
    STUDIO_TRY(list, codec::json::parse_strict(json));
    std::vector<ScalingDecision> decisions;
    if (!list.is_array())
        return fail(errors::kBadRecord);
    for (const auto& one : list) {
        if (!is_decision(one))
            return fail(errors::kBadRecord);
        decisions.push_back(decision_of(one, decisions.size()));
    }
    return decisions;
}

}  // namespace studio::scaling
