// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_marks.hpp"

#include <algorithm>

namespace studio::report {
namespace {

constexpr double kApart = 3;  // of two lines: less looks like a broad one

/// Marks under one label.
struct Group {
    double x = 0;
    std::size_t first = 0;
    std::size_t last = 0;
};

std::string text_of(const Group& group) {
    const auto first = std::to_string(group.first);
    return group.first == group.last ? first : first + "–" + std::to_string(group.last);
}

/// Nobody here knows how wide a text is: as digits are on a phone, where they are largest.
double widest_label(std::size_t largest_number) {
    constexpr double kDigit = 8.7;
    return kDigit * static_cast<double>(2 * std::to_string(largest_number).size() + 1);
}

}  // namespace

std::vector<double> mark_lines(const std::vector<PlacedMark>& marks) {
    std::vector<double> lines;
    for (const auto& mark : marks)
        if (lines.empty() || mark.x - lines.back() >= kApart)
            lines.push_back(mark.x);
    return lines;
}

std::vector<MarkLabel> mark_labels(const std::vector<PlacedMark>& marks, double right) {
    constexpr double kGap = 6;
    if (marks.empty())
        return {};
    const double widest = widest_label(marks.back().number);
    std::vector<Group> groups;
    for (const auto& mark : marks) {
        if (groups.empty() || mark.x - groups.back().x >= widest + kGap)
            groups.push_back({mark.x, mark.number, mark.number});
        groups.back().last = mark.number;
    }
    std::vector<MarkLabel> labels;
    for (const auto& group : groups)
        labels.push_back({std::min(group.x, right - widest / 2), text_of(group)});
    return labels;
}

}  // namespace studio::report
