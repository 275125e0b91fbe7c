// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace studio::report {

/// The style sheet of a page for browsers: screens from 360 pixels on, light and dark, and paper.
std::string page_style();

}  // namespace studio::report
