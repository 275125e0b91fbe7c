// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_marks.hpp"

#include <algorithm>

namespace studio::report {
namespace {

constexpr double kApart = 3;  // of two lines: less looks like a broad one
constexpr std::size_t kMostLines = 40;
constexpr double kGap = 6;

/// Marks under one label.
struct Group {
    double x = 0;
    std::size_t first = 0;
    std::size_t last = 0;
};

std::size_t digits_of(std::size_t number) {
    return std::to_string(number).size();
}

std::string text_of(const Group& group) {
    const auto first = std::to_string(group.first);
    return group.first == group.last ? first : first + "–" + std::to_string(group.last);
}

/// Nobody here knows how wide a text is: as digits are on a phone, where they are largest.
double width_of(std::size_t characters) {
    constexpr double kDigit = 9.3;
    return kDigit * static_cast<double>(characters);
}

double width_of(const Group& group) {
    const auto first = digits_of(group.first);
    return width_of(group.first == group.last ? first : first + 1 + digits_of(group.last));
}

/// From the line of a group to that of the next one, whose label may become one of several numbers.
double room_between(const Group& group, std::size_t next) {
    return (width_of(group) + width_of(2 * digits_of(next) + 1)) / 2 + kGap;
}

std::vector<Group> groups_of(const std::vector<PlacedMark>& marks) {
    std::vector<Group> groups;
    for (const auto& [x, number] : marks) {
        if (groups.empty() || x - groups.back().x >= room_between(groups.back(), number))
            groups.push_back({x, number, number});
        groups.back().last = number;
    }
    return groups;
}

}  // namespace

std::vector<double> mark_lines(const std::vector<PlacedMark>& marks) {
    std::vector<double> lines;
    if (marks.size() > kMostLines) {
        for (const auto& group : groups_of(marks))
            lines.push_back(group.x);
        return lines;
    }
    for (const auto& mark : marks)
        if (lines.empty() || mark.x - lines.back() >= kApart)
            lines.push_back(mark.x);
    return lines;
}

std::vector<MarkLabel> mark_labels(const std::vector<PlacedMark>& marks, double right) {
    std::vector<MarkLabel> labels;
    for (const auto& group : groups_of(marks))
        labels.push_back({std::min(group.x, right - width_of(group) / 2), text_of(group)});
    return labels;
}

}  // namespace studio::report
