// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/uint256.hpp>
#include <load/load_accounts.hpp>
#include <optional>
#include <string_view>

namespace studio::audience {

/// What the guests of an event do from their phones, with which contract.
struct Attraction {
    std::string_view view;      // the page's name for it: "pass", "ticket", "token", "game"
    std::string_view artifact;  // a name of contracts::all()
    Address contract;
    Uint256 price;          // wei, of one action
    std::uint64_t gas = 0;  // limit of its dearest action
};

/// That of a traffic's contracts; empty when there is nothing in it for guests.
std::optional<Attraction> attraction_of(load::Kind kind, const load::LoadAccounts& accounts);

}  // namespace studio::audience
