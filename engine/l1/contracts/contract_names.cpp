// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract_names.hpp"

#include <algorithm>

namespace studio::l1 {

std::string_view name_of(std::span<const NamedContract> contracts, const Address& address) {
    const auto found = std::ranges::find(contracts, address, &NamedContract::address);
    return found == contracts.end() ? std::string_view{} : found->name;
}

}  // namespace studio::l1
