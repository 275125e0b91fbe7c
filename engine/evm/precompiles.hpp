// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "gas_tables.hpp"
#include "status.hpp"

namespace studio::evm {

/// A contract that the protocol itself provides (Yellow Paper, appendix E, and the EIPs).
struct Precompile {
    std::uint16_t number;  // its address
    const char* name;
    chain::Fork since;  // on Ethereum
    /// What a run costs, or a negative number when the input's own figures make it unpayable.
    std::int64_t (*cost)(BytesView input, const Rules& rules);
    /// Appends the result to `output`; false: the input is wrong.
    bool (*run)(BytesView input, const Rules& rules, Bytes& output);
    /// The rule that bounds the input's size; null: none does.
    std::uint32_t Rules::*max_input = nullptr;
};

/// All of them, by number.
std::span<const Precompile> all_precompiles();

/// The one at this address under these rules, or null.
const Precompile* find_precompile(const Address& address, const Rules& rules);
bool is_precompile(const Address& address, const Rules& rules);

/// Runs the precompile at `address`, which must be one. Lowers `gas` by its cost.
Status run_precompile(const Address& address, BytesView input, const Rules& rules, std::int64_t& gas,
                      Bytes& output);

}  // namespace studio::evm
