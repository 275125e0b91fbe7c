// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batching.hpp"
#include "parameters.hpp"

/// The settings that every module has whose data go to L1 in batches.
namespace studio::seams {

std::vector<api::ParameterInfo> batching_parameters();
/// Reads them; form and payload size are the module's own.
BatchingChoices read_batching(const Parameters& parameters);

/// Bytes on L1 for a byte of a transaction, about: measured by tests/bench, l1_bench, with transfers of 117
/// bytes in spans under Brotli. Calls of contracts pack better.
inline constexpr double kBatchedBytesPerByte = 0.66;

}  // namespace studio::seams
