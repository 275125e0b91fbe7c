// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The names of what every archive begins with, in this order.
namespace studio::archive {

inline constexpr const char* kManifestName = "manifest.json";
inline constexpr const char* kSignatureName = "manifest.sig";

}  // namespace studio::archive
