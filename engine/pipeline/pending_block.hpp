// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <seams/execution.hpp>
#include <vector>

namespace studio::pipeline {

/// The block that is being built, as far as preconfirmations promised it. Immutable.
struct PendingBlock {
    chain::Header draft;                                           // no roots, no hash
    std::vector<std::shared_ptr<const seams::BlockSlice>> slices;  // oldest first

    std::size_t transaction_count() const {
        std::size_t count = 0;
        for (const auto& slice : slices)
            count += slice->transactions.size();
        return count;
    }
};

}  // namespace studio::pipeline
