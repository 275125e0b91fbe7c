// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <chain/block.hpp>

namespace studio::seams {

/// How far the chain is settled. finalized <= safe <= head, and finalized never goes back.
struct SettledHeads {
    std::uint64_t safe = 0;
    std::uint64_t finalized = 0;
};

/// Where the chain's state becomes binding.
/// Must: heads() never names a block that was not given to settle().
class Settlement {
public:
    virtual ~Settlement() = default;
    virtual Result<void> settle(const chain::SealedBlock& block) = 0;
    virtual SettledHeads heads() const = 0;
};

}  // namespace studio::seams
