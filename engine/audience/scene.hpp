// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bridging/l2_side.hpp>
#include <codec/json.hpp>
#include <contracts/contract_code.hpp>
#include <load/load_target.hpp>
#include <mutex>
#include <string>

#include "attraction.hpp"
#include "shard_pages.hpp"

namespace studio::audience {

/// What every phone is shown: the event as the newest block has it. Thread-safe.
class Scene {
public:
    /// All but the attraction outlive it.
    Scene(rollup::Rollup& rollup, const load::LoadTarget& target, Attraction attraction,
          std::int64_t slice_ms, const ShardPages& pages);

    struct Attendance {
        std::uint64_t visitors = 0;
        std::uint64_t actions = 0;  // transactions taken from phones
    };
    /// The JSON that the page reads again and again (README.md). What is of the chain is read once a block.
    std::string json(const Attendance& attendance);

private:
    /// "open", "paused", "ended", "settled", "stopped".
    std::string_view phase() const;
    /// A JSON object of what changes with blocks alone.
    std::string newest();
    std::string of_chain() const;
    void write_supply(codec::json::Writer& out) const;
    std::string text(std::string_view function) const;
    std::optional<Uint256> number(std::string_view function) const;
    std::optional<codec::abi::Value> read(std::string_view function) const;

    rollup::Rollup& rollup_;
    const load::LoadTarget& target_;
    const Attraction attraction_;
    const std::int64_t slice_ms_;  // between promises; 0: none
    const ShardPages& pages_;
    const contracts::ContractCode contract_;
    const bridging::L2Side chain_;
    std::mutex mutex_;
    Hash32 read_at_;       // guarded by mutex_
    std::string as_read_;  // guarded by mutex_
};

}  // namespace studio::audience
