// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace studio::load {

/// What the users of a load do.
enum class Kind : std::uint8_t { transfers, token, mint, game, swap, ticket, sandbox };
inline constexpr std::size_t kKindCount = 7;

/// What people and estimates need to know about a kind. The texts are marked for translation.
struct KindInfo {
    Kind kind{};
    std::string_view id;            // as in design files and `--load`: "transfers"
    std::string_view title;         // "NFT mint"
    std::string_view plain;         // one sentence for people who do not know the field
    std::string_view transaction;   // what one transaction is: "mint"
    std::string_view icon;          // name in the app's icon set
    std::uint64_t typical_gas = 0;  // gas used by one transaction in steady traffic; checked by a test
    std::size_t typical_bytes = 0;  // its signed encoding; checked by a test
    bool sells = false;             // something of which there may be a supply
};

/// All kinds, in the order in which a person should see them.
std::span<const KindInfo> load_kinds();
/// nullptr when there is no such kind.
const KindInfo* find_load_kind(std::string_view id);
const KindInfo& info_of(Kind kind);

}  // namespace studio::load
