// SPDX-License-Identifier: GPL-3.0-or-later
// usage: studio_tidy ROOT      prints what breaks the rules of the house, one line each; fails if there is
// any
#include <cstdio>

#include "rules.hpp"
#include "source_tree.hpp"

int main(int argc, char** argv) {
    using namespace studio::tidy;
    if (argc != 2) {
        std::fputs("usage: studio_tidy ROOT\n", stderr);
        return 2;
    }
    const Tree tree = load_tree(argv[1]);
    std::string exceptions;
    for (const auto& file : tree) {
        if (file.path == "tests/tidy/exceptions.txt") {
            exceptions = file.text;
        }
    }
    const Findings findings = apply_exceptions(check_everything(tree), exceptions);
    for (const auto& f : findings) {
        std::printf("%s:%zu: [%s] %s\n", f.path.c_str(), f.line, f.rule.c_str(), f.text.c_str());
    }
    std::printf("%zu files read, %zu findings\n", tree.size(), findings.size());
    return findings.empty() ? 0 : 1;
}
