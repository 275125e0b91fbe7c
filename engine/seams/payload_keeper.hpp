// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <cstdint>

namespace studio::seams {

/// A data layer beside L1, as the batcher uses it.
class PayloadKeeper {
public:
    virtual ~PayloadKeeper() = default;
    /// Gives the payload away and returns what stands for it on L1: the payload of a batcher transaction,
    /// version 1. `l1_time_s` is that of L1's newest block: promises that end count from it. Must: return
    /// only when the layer has promised to give it out. An error: it has not, and whoever batches posts the
    /// payload itself.
    virtual Result<Bytes> keep(BytesView payload, std::uint64_t l1_time_s) = 0;
};

}  // namespace studio::seams
