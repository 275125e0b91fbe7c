// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <span>
#include <string>
#include <string_view>

namespace studio::l1 {

/// A contract at its address, as the explorer shows it.
struct NamedContract {
    Address address;
    std::string name;  // "OptimismPortal (proxy)": in the field's words
    std::string_view
        artifact;  // contracts::find: what its calls decode with, so a proxy has its implementation's
};

/// The name of the contract at that address; empty when none of these is there.
std::string_view name_of(std::span<const NamedContract> contracts, const Address& address);

}  // namespace studio::l1
