// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/assert.hpp>
#include <spec/design.hpp>
#include <spec/estimate.hpp>

/// Whatever is read can be checked; what has no errors has an estimate and is the same after writing and
/// reading.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace studio;
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    api::RollupSpec design;
    const auto problems = spec::read_design(text, design);
    const auto validation = spec::validate(design, {"mainnet-median"});
    for (const auto& problem : validation.problems)
        STUDIO_ASSERT(!problem.what.english().empty());
    if (!problems.empty() || !validation.launchable())
        return 0;
    const auto estimate = spec::estimate(design, {{{"core_hour_usd", 0.05}}, "prices", std::nullopt});
    STUDIO_ASSERT(estimate.tx_per_s && estimate.tx_per_s->value >= 0);
    api::RollupSpec again;
    STUDIO_ASSERT(spec::read_design(spec::write_design(design), again).empty());
    STUDIO_ASSERT(again == design);
    return 0;
}
