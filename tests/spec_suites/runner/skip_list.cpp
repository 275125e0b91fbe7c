// SPDX-License-Identifier: GPL-3.0-or-later
#include "skip_list.hpp"

#include <base/assert.hpp>
#include <fstream>

namespace studio::spec_suites {

SkipList SkipList::of_suite(const std::string& suite) {
    SkipList list;
    std::ifstream file{std::filesystem::path{STUDIO_SUITES_DIR} / suite / "skips.txt"};
    std::string line;
    while (std::getline(file, line)) {
        if (line.empty() || line[0] == '#')
            continue;
        const auto mark = line.find(" # ");
        STUDIO_ASSERT(mark != std::string::npos && mark > 0 && mark + 3 < line.size());
        list.lines_.push_back({line.substr(0, mark), line.substr(mark + 3)});
    }
    return list;
}

const std::string* SkipList::reason_for(const std::string& name) const {
    for (const auto& line : lines_)
        if (name.find(line.text) != std::string::npos)
            return &line.reason;
    return nullptr;
}

}  // namespace studio::spec_suites
