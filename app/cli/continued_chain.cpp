// SPDX-License-Identifier: GPL-3.0-or-later
#include "continued_chain.hpp"

#include <cstdio>

namespace studio::cli {
namespace {

/// The newest chain of this design in the data folder, unless its life is over.
std::optional<api::RunSnapshot> chain_to_continue(const api::Engine& engine, const api::RollupSpec& spec,
                                                  std::optional<std::uint64_t> seed) {
    for (auto& run : engine.runs()) {
        const bool over = (run.state == api::RunState::stopped && !run.failure.empty()) || run.archive;
        if (run.spec == spec && (!seed || run.seed == *seed) && !over)
            return std::move(run);
    }
    return std::nullopt;
}

}  // namespace

api::Outcome<api::RunId> continue_or_launch(api::Engine& engine, const Arguments& arguments,
                                            const api::RollupSpec& spec, const api::LaunchOptions& options) {
    if (const auto run = chain_to_continue(engine, spec, arguments.seed)) {
        std::fprintf(stderr, "The chain in %s goes on.\n", arguments.data.c_str());
        const auto id = run->shard ? run->shard->event : run->id;
        if (run->state == api::RunState::asleep && options.activation.kind != api::ActivationKind::at_once)
            return id;
        const auto reopened = engine.reopen(id, options);
        return reopened ? api::Outcome<api::RunId>{id} : reopened.failure();
    }
    if (const auto others = engine.runs().size(); others > 0)
        std::fprintf(
            stderr,
            "A new chain begins: none of the %zu in %s has this design, traffic and seed and can go on.\n",
            others, arguments.data.c_str());
    return engine.launch(spec, options);
}

}  // namespace studio::cli
