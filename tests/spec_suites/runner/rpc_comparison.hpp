// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>

namespace studio::spec_suites {

/// How a reply has to agree with the expected one.
enum class Agreement : std::uint8_t {
    exact,  // every value; of an error its code and data
    shape,  // member names and kinds of values
};

struct Difference {
    std::string expected;
    std::string got;
};

/// The first difference between two JSON-RPC replies, or nothing.
std::optional<Difference> compare_replies(const nlohmann::json& expected, const nlohmann::json& got,
                                          Agreement agreement);

}  // namespace studio::spec_suites
