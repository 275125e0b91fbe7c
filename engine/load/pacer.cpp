// SPDX-License-Identifier: GPL-3.0-or-later
#include "pacer.hpp"

#include <algorithm>
#include <base/assert.hpp>
#include <base/limits.hpp>

namespace studio::load {
void Pacer::restart(std::int64_t now_ns) {
    last_ns_ = now_ns;
    elapsed_ns_ = 0;
    counted_full_ns_ = 0;
    owed_ = 0;
    forgotten_ = 0;
}

std::size_t Pacer::due(std::int64_t now_ns, std::uint32_t rate_tx_per_s, const Arrival& arrival) {
    if (!arrival.is_line()) {
        const auto most = static_cast<std::uint64_t>(limits::kLoadMaxOwedNs) * rate_tx_per_s;
        const auto kept = std::min<Wide>(owed_, std::max(most, kWhole));
        forgotten_ += owed_ - kept;
        owed_ = kept;
    }
    std::int64_t step_ns = std::max<std::int64_t>(0, now_ns - last_ns_);
    if (longest_step_ns_)
        step_ns = std::min(step_ns, *longest_step_ns_);
    last_ns_ = std::max(last_ns_, now_ns);
    elapsed_ns_ += step_ns;
    const std::uint64_t full_ns = std::max(counted_full_ns_, arrival.full_ns(elapsed_ns_));
    owed_ += static_cast<Wide>(full_ns - counted_full_ns_) * rate_tx_per_s;
    counted_full_ns_ = full_ns;
    return static_cast<std::size_t>(owed_ / kWhole);
}

void Pacer::take(std::size_t count) {
    const Wide taken = static_cast<Wide>(count) * kWhole;
    STUDIO_ASSERT(taken <= owed_);
    owed_ -= taken;
}

bool Pacer::owes_nothing() const {
    return owed_ < kWhole;
}

}  // namespace studio::load
