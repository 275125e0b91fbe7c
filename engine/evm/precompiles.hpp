// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
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

/// Lowers `gas` by what it costs and appends what it gives to `output`.
Status run_precompile(const Precompile& precompile, BytesView input, const Rules& rules, std::int64_t& gas,
                      Bytes& output);

/// The precompiles of a run in which some stand elsewhere, or gave way to an account's code (execution-apis,
/// movePrecompileToAddress). They stay warm from the start where the rules have them (EIP-2929).
class PrecompileSet {
public:
    /// Those of the rules, at their own addresses.
    explicit PrecompileSet(const Rules& rules);

    /// The one at this address, or null.
    const Precompile* find(const Address& address) const;
    /// Puts it at another address as well; one that is there already is lost.
    void copy(const Precompile& precompile, const Address& to);
    void remove(const Address& address);

private:
    std::map<Address, const Precompile*> by_address_;
};

}  // namespace studio::evm
