// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <crypto/keccak256.hpp>
#include <string_view>
#include <unordered_map>

#include "account.hpp"

namespace studio::state {

/// Codes of a genesis. Thousands of its accounts have the same one (the OP Stack's proxies): it is hashed and
/// kept once.
class GenesisCodes {
public:
    struct Entry {
        Hash32 hash;
        Code code;
    };

    const Entry& of(const Bytes& code) {
        if (const auto found = entries_.find(text_of(code)); found != entries_.end())
            return found->second;
        const auto kept = std::make_shared<const Bytes>(code);
        return entries_.try_emplace(text_of(*kept), crypto::keccak256(*kept), kept).first->second;
    }

private:
    static std::string_view text_of(const Bytes& code) {
        return {reinterpret_cast<const char*>(code.data()), code.size()};
    }

    std::unordered_map<std::string_view, Entry> entries_;  // the keys are the kept codes themselves
};

}  // namespace studio::state
