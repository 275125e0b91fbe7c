// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/chain_config.hpp>
#include <map>
#include <state/journal.hpp>

#include "report.hpp"

namespace studio::spec_suites {

/// The first account or slot that is not as the fixture says, for people; without a case's name.
std::optional<Failure> first_difference(const std::map<Address, chain::GenesisAccount>& expected,
                                        const state::Journal& journal);

}  // namespace studio::spec_suites
