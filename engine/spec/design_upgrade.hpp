// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/rollup_spec.hpp>

namespace studio::spec {

/// Completes a design that was written before proofs were a layer of their own: takes the first module of
/// that layer whose needs the other layers meet, and brings the settings there that have moved to it.
void add_proving_layer(api::RollupSpec& spec);

}  // namespace studio::spec
