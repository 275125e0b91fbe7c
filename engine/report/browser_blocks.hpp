// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "page_blocks.hpp"

/// A page's parts for browsers: HTML5 that page_style lays out. All of it is well-formed XML too.
namespace studio::report::browser {

/// All before the first block; `language` and `direction` are safe in attributes.
struct Opening {
    std::string language, direction, title;
};
std::string begin_page(const Opening& opening);
std::string end_page();

std::string header(const std::string& kind, const std::string& title);
std::string begin_section(const std::string& title, const std::string& explanation);
std::string end_section();
std::string paragraph(const std::string& html);
std::string notice(const std::string& html);
std::string tiles(const std::vector<Tile>& tiles);
std::string time_line(const std::vector<Moment>& moments);
std::string table(const Table& table);
std::string facts(const std::vector<Fact>& facts);
/// Charts stand between these two, beside each other where there is room.
std::string begin_charts();
std::string end_charts();
/// `svg` may be empty: then `explanation` says why there is no chart.
std::string chart(const std::string& title, const std::string& explanation, const std::string& svg);

}  // namespace studio::report::browser
