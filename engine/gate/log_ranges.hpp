// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routes.hpp"

namespace studio::gate {

/// The blocks that a client asks logs of, as far as it names numbers.
struct LogRange {
    std::optional<std::uint64_t> from;
    std::optional<std::uint64_t> to;
    bool by_hash = false;  // of one block, which is on one shard
};

/// Nothing in what cannot be read: a shard says what is wrong with it.
LogRange log_range_in(const rpc::Params& params);
/// The same question about blocks up to `to`.
Question asked_up_to(std::uint64_t to, const Question& question, const rpc::Params& params);

}  // namespace studio::gate
