// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <string>
#include <vector>

#include "arguments.hpp"
#include "commands.hpp"
#include "design_file.hpp"

int main(int argc, char** argv) {
    using namespace studio::cli;
    const auto [arguments, error] = parse_arguments({argv + 1, argv + argc});
    if (!error.empty()) {
        std::fprintf(stderr, "rollupctl: %s\n\n%s", error.c_str(), usage());
        return 2;
    }
    if (arguments.command == "help") {
        std::printf("%s", usage());
        return 0;
    }
    if (arguments.command == "version") {
        std::printf("rollupctl %s\n", STUDIO_VERSION);
        return 0;
    }
    const DataFolder folder{arguments.data};
    const auto engine = open_engine(folder, arguments);
    if (!engine)
        return 1;
    if (arguments.command == "modules")
        return show_modules(*engine, arguments);
    if (arguments.command == "validate")
        return validate_design(*engine, arguments);
    if (arguments.command == "estimate")
        return show_estimate(*engine, arguments);
    if (arguments.command == "serve")
        return serve_design(*engine, arguments);
    if (arguments.command == "rehearse")
        return rehearse_event(*engine, arguments);
    if (arguments.command == "event")
        return run_event(*engine, arguments);
    if (arguments.command == "verify")
        return arguments.design.empty() ? verify_runs(*engine, arguments)
                                        : verify_archive(*engine, arguments.design, arguments.json);
    if (arguments.command == "report")
        return show_report(*engine, arguments.design);
    if (arguments.command == "claim")
        return show_claim(*engine, arguments);
    return run_design(*engine, arguments);
}
