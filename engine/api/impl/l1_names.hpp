// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/name_book.hpp>
#include <span>

#include "l1_place.hpp"

namespace studio::api_impl {

/// A rollup of the workspace, running or not, as its L1 may know it.
struct L1Tenant {
    OperatorSeed operators;
    std::string name;  // of its design: plain text
    api::RollupSpec spec;
    std::uint64_t chain_id = 0;
};

/// Everybody the workspace's L1 knows by name: the protocol's own contracts, those that rollups share, and
/// for each rollup that stands on it "OptimismPortal of NFT drop", "Batcher of NFT drop" and so on. Of two
/// rollups with one name the later ones carry the number of their run. Errors: of the plans.
Result<query::NameBook> names_on_l1(std::uint64_t l1_seed, const l1::SharedPlan& shared,
                                    std::span<const L1Tenant> tenants);

}  // namespace studio::api_impl
