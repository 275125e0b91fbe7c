// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

/// The studio's colours, as charts and pages wear them on paper and on screens.
namespace studio::report {

/// A colour on light ground, and its place on dark ground.
struct Tone {
    std::string_view light, dark;
};

namespace tones {
inline constexpr Tone kText{"#1a1f2b", "#e6e9ef"};
inline constexpr Tone kFaint{"#626c7d", "#9aa3b2"};
inline constexpr Tone kGrid{"#d5dae4", "#2a303c"};
inline constexpr Tone kExecution{"#2b5fe0", "#5b8cff"};
inline constexpr Tone kSequencing{"#7647dd", "#a07bff"};
inline constexpr Tone kAvailability{"#08766a", "#2cc8b4"};
inline constexpr Tone kSettlement{"#8f5b00", "#f0b243"};
inline constexpr Tone kSecurity{"#be3924", "#ff7a66"};
inline constexpr Tone kLifecycle{"#ab3c93", "#e07bd0"};
/// All that charts are painted with: a page for dark screens exchanges them.
inline constexpr std::array<Tone, 9> kAll{kText,         kFaint,      kGrid,     kExecution, kSequencing,
                                          kAvailability, kSettlement, kSecurity, kLifecycle};
}  // namespace tones

}  // namespace studio::report
