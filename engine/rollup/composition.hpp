// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/rollup_spec.hpp>
#include <base/result.hpp>
#include <seams/module.hpp>

namespace studio::rollup {

/// The modules of one rollup, built from its design.
struct Composition {
    std::unique_ptr<seams::Execution> execution;
    std::unique_ptr<seams::Sequencing> sequencing;
    std::unique_ptr<seams::Availability> availability;
    std::unique_ptr<seams::Settlement> settlement;
    std::unique_ptr<seams::Proving> proving;
    std::unique_ptr<seams::Lifecycle> lifecycle;
};

/// Errors: kUnknownModule. Parameters must have been validated.
Result<Composition> compose(const api::RollupSpec& spec, const seams::Services& services);

}  // namespace studio::rollup
