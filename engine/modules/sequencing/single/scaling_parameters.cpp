// SPDX-License-Identifier: GPL-3.0-or-later
#include "scaling_parameters.hpp"

#include <base/message.hpp>
#include <seams/parameter_info.hpp>

namespace studio::modules::sequencing {
namespace {

constexpr std::uint64_t kMillion = 1'000'000;
constexpr std::int64_t kMsPerSecond = 1'000;

api::ParameterInfo scaling() {
    api::ParameterInfo p;
    p.id = "scaling";
    p.title = {STUDIO_TEXT("engine", "Grow in a rush"), {}};
    p.help = {STUDIO_TEXT("engine",
                          "When more comes than fits, the sequencer makes blocks larger and more often, uses "
                          "more threads and sends fuller batches; when it is quiet again it goes back. The "
                          "Live page shows each change with its reason."),
              {}};
    p.type = api::ParameterType::boolean;
    p.default_value = false;
    return p;
}

api::ParameterInfo most_gas() {
    auto p = seams::integer_parameter(
        "scaling_gas_m", {STUDIO_TEXT("engine", "Block gas limit in a rush"), {}},
        {STUDIO_TEXT("engine",
                     "How large the block gas limit may become, in millions. On an L1 "
                     "the owner sets it there (SystemConfig), so that every verifier knows; it counts a few "
                     "L1 blocks later."),
         {}},
        {STUDIO_TEXT("engine", "M gas"), {}}, 120, {1, 200});
    p.step = 10;
    return p;
}

api::ParameterInfo rush_block_time() {
    auto p = seams::integer_parameter(
        "scaling_block_time_s", {STUDIO_TEXT("engine", "Block time in a rush"), {}},
        {STUDIO_TEXT("engine",
                     "Seconds from one block to the next while somebody waits too "
                     "long. A rollup on an L1 keeps its block time, on which all verifiers count."),
         {}},
        {STUDIO_TEXT("engine", "s"), {}}, 1, {1, 60});
    p.advanced = true;
    return p;
}

api::ParameterInfo waiting() {
    auto p = seams::integer_parameter(
        "scaling_waiting", {STUDIO_TEXT("engine", "A rush is: waiting"), {}},
        {STUDIO_TEXT("engine", "So many transactions in the mempool, while blocks are full."), {}},
        {STUDIO_TEXT("engine", "transactions"), {}}, 500, {1, 100'000});
    p.step = 100;
    p.advanced = true;
    return p;
}

api::ParameterInfo wait() {
    auto p = seams::integer_parameter(
        "scaling_wait_ms", {STUDIO_TEXT("engine", "A rush is: a wait of"), {}},
        {STUDIO_TEXT("engine", "Or one that waited so long for its block. Longer than the block time."), {}},
        {STUDIO_TEXT("engine", "ms"), {}}, 4'000, {500, 600'000});
    p.step = 500;
    p.advanced = true;
    return p;
}

api::ParameterInfo fullness() {
    auto p = seams::integer_parameter(
        "scaling_fullness", {STUDIO_TEXT("engine", "A block is full at"), {}},
        {STUDIO_TEXT("engine", "The share of its gas limit from which on a block counts as full."), {}},
        {"%", {}}, 90, {50, 100});
    p.step = 5;
    p.advanced = true;
    return p;
}

}  // namespace

std::vector<api::ParameterInfo> scaling_parameters() {
    std::vector<api::ParameterInfo> list{scaling()};
    for (auto& info : {most_gas(), rush_block_time(), waiting(), wait(), fullness()})
        list.push_back(seams::applying_when("scaling", true, info));
    return list;
}

std::optional<seams::ScalingChoices> read_scaling(const seams::Parameters& p) {
    if (!p.boolean("scaling"))
        return std::nullopt;
    return seams::ScalingChoices{static_cast<std::uint64_t>(p.integer("scaling_gas_m")) * kMillion,
                                 p.integer("scaling_block_time_s") * kMsPerSecond,
                                 static_cast<double>(p.integer("scaling_fullness")) / 100,
                                 static_cast<std::uint64_t>(p.integer("scaling_waiting")),
                                 p.integer("scaling_wait_ms")};
}

std::optional<seams::ParameterClash> check_rush_block_time(const seams::Parameters& p) {
    const auto usual_s = p.integer("block_time_s");
    const auto rush_s = p.integer("scaling_block_time_s");
    const auto slice_ms = p.integer("slice_ms");
    if (!p.boolean("scaling"))
        return std::nullopt;
    if (rush_s > usual_s)
        return seams::ParameterClash{
            "scaling_block_time_s",
            {STUDIO_TEXT("engine", "In a rush blocks would come every %1 s, later than the usual %2 s."),
             {std::to_string(rush_s), std::to_string(usual_s)}},
            {STUDIO_TEXT("engine", "Choose at most the usual block time."), {}},
            usual_s};
    if (slice_ms != 0 && rush_s * kMsPerSecond % slice_ms != 0)
        return seams::ParameterClash{
            "scaling_block_time_s",
            {STUDIO_TEXT("engine",
                         "A rush's blocks of %1 ms cannot be divided into preconfirmations every %2 ms."),
             {std::to_string(rush_s * kMsPerSecond), std::to_string(slice_ms)}},
            {STUDIO_TEXT("engine", "Choose the usual block time, or a span that divides both."), {}},
            usual_s};
    return std::nullopt;
}

}  // namespace studio::modules::sequencing
