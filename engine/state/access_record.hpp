// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.hpp"

namespace studio::state {

/// What one transaction read, and what it left there: an entry for every account and slot it looked at,
/// `before` and `after` equal where it changed nothing. Warming alone is no reading.
struct AccessRecord {
    std::vector<AccountChange> accounts;  // in no particular order
    std::vector<std::pair<Hash32, Code>> new_codes;
    bool listed_storage = false;  // it asked for all slots of an account; which ones is not recorded

    bool has(const Address& address) const {
        for (const auto& access : accounts)
            if (access.address == address)
                return true;
        return false;
    }
};

}  // namespace studio::state
