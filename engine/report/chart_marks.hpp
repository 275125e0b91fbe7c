// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace studio::report {

/// Something that happened, in a picture.
struct PlacedMark {
    double x = 0;  // pixels
    std::size_t number = 0;
};

struct MarkLabel {
    double x = 0;  // its middle
    std::string text;
};

/// Where the thin lines of marks stand, which are given oldest first: marks that would run together are one,
/// and where there are more than forty, each label has one line.
std::vector<double> mark_lines(const std::vector<PlacedMark>& marks);

/// The numbers of marks, so far apart that each can be read: where marks are close together, their numbers
/// are one label below the first of them, "3–7". All of a label lies left of `right`.
std::vector<MarkLabel> mark_labels(const std::vector<PlacedMark>& marks, double right);

}  // namespace studio::report
