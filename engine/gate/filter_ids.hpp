// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace studio::gate {

/// The ids of one filter on the shards, by index; 0, which no filter has, where there is none.
using FilterIds = std::vector<std::uint64_t>;

/// One id of them all, so that the gate need not remember any: "0x1", then 16 hex digits for each shard.
std::string joined_filter_id(const FilterIds& ids);
/// Nothing: it is no id of so many shards.
std::optional<FilterIds> split_filter_id(std::string_view id, std::size_t shards);

}  // namespace studio::gate
