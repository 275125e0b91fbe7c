// SPDX-License-Identifier: GPL-3.0-or-later
#include "batching_parameters.hpp"

#include <base/message.hpp>

namespace studio::seams {
namespace {

using api::ParameterType;

api::ParameterInfo choice(std::string id, api::Text title, api::Text help, std::string value,
                          std::vector<api::ParameterChoice> choices) {
    api::ParameterInfo p;
    p.id = std::move(id);
    p.title = std::move(title);
    p.help = std::move(help);
    p.type = ParameterType::choice;
    p.default_value = std::move(value);
    p.choices = std::move(choices);
    p.advanced = true;
    return p;
}

api::ParameterInfo batch_every() {
    api::ParameterInfo p;
    p.id = "batch_every_l1_blocks";
    p.title = {STUDIO_TEXT("engine", "Batch at least every"), {}};
    p.help = {STUDIO_TEXT("engine",
                          "After so many L1 blocks a batch goes out even when it is small. More is "
                          "cheaper; fewer makes blocks safe sooner."),
              {}};
    p.type = ParameterType::integer;
    p.unit = {STUDIO_TEXT("engine", "L1 blocks"), {}};
    p.default_value = std::int64_t{2};
    p.min = 1;
    p.max = 40;
    return p;
}

api::ParameterInfo batch_size() {
    api::ParameterInfo p;
    p.id = "batch_size_kb";
    p.title = {STUDIO_TEXT("engine", "Batch size"), {}};
    p.help = {STUDIO_TEXT("engine", "A batch of this size goes out at once. A blob holds 127 kB."), {}};
    p.type = ParameterType::integer;
    p.unit = {STUDIO_TEXT("engine", "kB"), {}};
    p.default_value = std::int64_t{127};
    p.min = 1;
    p.max = 700;
    p.advanced = true;
    return p;
}

}  // namespace

std::vector<api::ParameterInfo> batching_parameters() {
    return {batch_every(), batch_size(),
            choice("batch_kind", {STUDIO_TEXT("engine", "Form of batches"), {}},
                   {STUDIO_TEXT("engine",
                                "A span holds many blocks and says once what they have in common; a "
                                "singular batch is one block."),
                    {}},
                   "span",
                   {{"span", {STUDIO_TEXT("engine", "Spans of blocks"), {}}},
                    {"singular", {STUDIO_TEXT("engine", "One block each"), {}}}}),
            choice("compression", {STUDIO_TEXT("engine", "Compression"), {}},
                   {STUDIO_TEXT("engine", "Brotli is usually smaller; zlib is what older rollups use."), {}},
                   "brotli", {{"brotli", {"Brotli", {}}}, {"zlib", {"zlib", {}}}})};
}

BatchingChoices read_batching(const Parameters& parameters) {
    BatchingChoices out;
    out.kind = parameters.text("batch_kind") == "span" ? BatchKind::span : BatchKind::singular;
    out.compression =
        parameters.text("compression") == "brotli" ? op::Compression::brotli : op::Compression::zlib;
    out.target_size = static_cast<std::size_t>(parameters.integer("batch_size_kb")) * 1024;
    out.longest_channel = static_cast<std::uint64_t>(parameters.integer("batch_every_l1_blocks"));
    return out;
}

}  // namespace studio::seams
