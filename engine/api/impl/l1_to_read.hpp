// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <l1/l1_chain.hpp>

namespace studio::api_impl {

/// An L1 to read: the one that runs, or what is stored of it, opened for as long as this lives.
class L1ToRead {
public:
    /// `seed` is that of its keys.
    L1ToRead(l1::L1Chain& open, std::uint64_t seed) : chain_{&open}, seed_{seed} {}
    L1ToRead(std::unique_ptr<l1::L1Chain> own, std::uint64_t seed)
        : own_{std::move(own)}, chain_{own_.get()}, seed_{seed} {}
    l1::L1Chain& operator*() const { return *chain_; }
    std::uint64_t seed() const { return seed_; }

private:
    std::unique_ptr<l1::L1Chain> own_;
    l1::L1Chain* chain_;
    std::uint64_t seed_;
};

}  // namespace studio::api_impl
