// SPDX-License-Identifier: GPL-3.0-or-later
#include "bands.hpp"

#include <algorithm>
#include <base/assert.hpp>
#include <cmath>

namespace studio::rehearsal {

std::uint32_t at_most(std::span<std::uint32_t> values, double share) {
    STUDIO_ASSERT(!values.empty() && share >= 0 && share <= 1);
    const auto count = std::ceil(share * static_cast<double>(values.size()));
    const auto rank = std::max<std::ptrdiff_t>(1, static_cast<std::ptrdiff_t>(count));
    const auto place = values.begin() + (rank - 1);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

std::optional<api::RehearsalBand> band_of(std::vector<double> values) {
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const auto middle = values.size() / 2;
    const auto median = values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    return api::RehearsalBand{values.front(), median, values.back()};
}

}  // namespace studio::rehearsal
