// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chart_colours.hpp"

/// What a page is made of. All texts are HTML.
namespace studio::report {

/// One figure of the event at a glance.
struct Tile {
    std::string title;
    std::string value;
    std::string meaning;  // what exactly the figure is
    Tone tone;
};

/// A step of the rollup's life.
struct Moment {
    std::string title;
    std::string time;
    std::string since;  // how long after the step before; empty: not known
    std::string meaning;
    bool is_reached = false;
};

struct Column {
    std::string title;
    bool is_numeric = false;  // at the end of its cell, with figures of one width
    int percent = 0;          // of the table's width, where there is room
};
using Row = std::vector<std::string>;
struct Table {
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::optional<Row> total;
};

/// A value with its name and, if need be, what it means.
struct Fact {
    std::string name;
    std::string value;
    std::string meaning;
};

}  // namespace studio::report
